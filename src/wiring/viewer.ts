// The viewer of mutation.html: looked for beside the bundle first (packed), in the installed packages second.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { start, type Viewer } from '../core/report/render/mutation-page.js'

/** `bundled` is the folder of packed files beside the bundle; it need not exist. */
export function loadViewer(bundled: string): Viewer {
  const script = `${readViewer(bundled)}${start}`
  return { script, digest: createHash('sha256').update(script).digest('base64') }
}

function readViewer(bundled: string): string {
  try {
    return brotliDecompressSync(readFileSync(join(bundled, 'mutation-test-elements.js.br'))).toString('utf8')
  } catch {
    const path = 'mutation-testing-elements/dist/mutation-test-elements.js'
    return readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')
  }
}
