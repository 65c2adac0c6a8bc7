// Where the files that travel beside the code lie: next to the bundle in dist/, or in the source tree while developing.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute folders: grammars, programs for the sandbox, the sample of the demo, and the training program. */
export interface Assets {
  /** Need not exist: the installed packages hold the grammars too. */
  wasm: string
  programs: string
  demo: string
  training: string
}

/** `dist/main/index.js`, `lib/assets.js` and `src/assets.ts` all find theirs. Throws when the installation is torn. */
export function findAssets(): Assets {
  // Not `new URL(name, import.meta.url)`: the bundler would take that for a file of its own to emit.
  const here = dirname(fileURLToPath(import.meta.url))
  const folder = (name: string): string => {
    const found = ['..', '.', '../src'].map(way => join(here, way, name)).find(existsSync)
    if (!found) throw new Error(`the folder ${name} is missing beside the program: install it again`)
    return found
  }
  return {
    wasm: join(here, '../wasm'),
    programs: folder('ecosystems'),
    demo: folder('demo'),
    training: folder('training'),
  }
}
