// Finds the files that travel beside the code: next to the bundle in dist/, or in the source tree while developing.
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

/** Works from `dist/main/`, `lib/wiring/` and `src/wiring/`. Throws when the installation is incomplete. */
export function findAssets(): Assets {
  // Not `new URL(name, import.meta.url)`: the bundler would take that for a file of its own to emit.
  const here = dirname(fileURLToPath(import.meta.url))
  const folder = (...places: string[]): string => {
    const found = places.map(place => join(here, place)).find(existsSync)
    if (!found)
      throw new Error(`the folder ${places[0] ?? ''} is missing beside the program: install it again`)
    return found
  }
  return {
    wasm: join(here, '../wasm'),
    programs: folder('../ecosystems', '../../src/ecosystems'),
    demo: folder('../demo', '../../src/cli/demo'),
    training: folder('../training', '../../training'),
  }
}
