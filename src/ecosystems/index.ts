// The list of languages.
import type { Language } from '../core/model/ports.js'
import { loadJavaScript, loadTypeScript } from './javascript/language.js'
import { loadPython } from './python/language.js'

/** All languages, their grammars loaded. `bundled` is the folder of .wasm files beside the bundle. */
export async function loadLanguages(bundled: string): Promise<Language[]> {
  return [await loadPython(bundled), await loadJavaScript(bundled), await loadTypeScript(bundled)]
}
