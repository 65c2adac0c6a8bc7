// The lists of languages and of their test runners.
import type { Language, TestRunner } from '../core/model/ports.js'
import { loadJavaScript, loadTypeScript } from './javascript/language.js'
import { javascriptRunners } from './javascript/runner.js'
import { loadPython } from './python/language.js'
import { pythonRunners } from './python/runner.js'

/** All languages, their grammars loaded. `bundled` is the folder of .wasm files beside the bundle. */
export function loadLanguages(bundled: string): Promise<Language[]> {
  return Promise.all([loadPython(bundled), loadJavaScript(bundled), loadTypeScript(bundled)])
}

export const frameworks: TestRunner[] = [...pythonRunners, ...javascriptRunners]
