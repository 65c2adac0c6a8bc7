// A search path for a machine without Python: git, Node and what a sandbox needs, nothing else.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const programs = 'git sh env bwrap unshare setpriv sudo mount sleep chown cp rm cat mkdir'.split(' ')

/** A new folder below `home`; the caller removes `home`. */
export function pathWithoutPython(home: string): string {
  const folder = mkdtempSync(join(home, 'path-'))
  for (const program of programs) {
    const found = spawnSync('sh', ['-c', 'command -v "$0"', program], { encoding: 'utf8' }).stdout.trim()
    if (found.startsWith('/')) symlinkSync(found, join(folder, program))
  }
  symlinkSync(process.execPath, join(folder, 'node'))
  return folder
}
