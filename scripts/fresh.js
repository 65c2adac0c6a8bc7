// Builds into a temporary folder and compares each file with dist/ byte by byte, including files that git does not
// track. Compressed files are compared unpacked, because Node releases compress the same bytes differently.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const again = mkdtempSync(join(tmpdir(), 'testwright-dist-'))
const list = folder =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter(file => statSync(join(folder, file)).isFile())
    .sort()
const read = file => (file.endsWith('.br') ? brotliDecompressSync(readFileSync(file)) : readFileSync(file))
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.js'), join(again, 'dist')], { stdio: 'inherit' })
  const [ours, theirs] = [list(join(root, 'dist')), list(join(again, 'dist'))]
  const stale = [...new Set([...ours, ...theirs])].filter(
    file =>
      !ours.includes(file) ||
      !theirs.includes(file) ||
      !read(join(root, 'dist', file)).equals(read(join(again, 'dist', file))),
  )
  if (stale.length > 0) {
    console.error(
      `dist/ does not match the sources. Run npm run build and commit it. Files that differ: ${stale.join(', ')}`,
    )
    process.exitCode = 1
  } else console.log(`dist/ is fresh: ${ours.length} files, the same bytes.`)
} finally {
  rmSync(again, { recursive: true, force: true })
}
