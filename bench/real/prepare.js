// Clones a repository at the commit of a row and runs its setup lines, once.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProcess } from '../speed/measure.js'

const SETUP_LIMIT = 900_000

/** Makes `folder/repo`. Null when it is ready, else why not, in one line; the next run makes incomplete parts again. */
export async function prepare(row, { folder, mirror, setup }) {
  const clone = join(folder, 'repo')
  const [cloned, ready] = [join(folder, '.cloned'), join(folder, '.ready')]
  try {
    if (!existsSync(cloned)) {
      rmSync(clone, { recursive: true, force: true })
      await checkOut(row, mirrorOf(mirror, row.repo), clone)
      writeFileSync(cloned, '')
    }
    if (!setup || existsSync(ready)) return null
    for (const line of row.setup) await run('/bin/sh', ['-c', line], clone)
    writeFileSync(ready, '')
    return null
  } catch (error) {
    return error.message
  }
}

/** The folder of a bare repository `owner/name` below a folder of mirrors; throws where there is none. */
export function mirrorOf(folder, repo) {
  const [owner, name] = repo.split('/')
  const places = [join(folder, `${owner}+${name}`, 'repo'), join(folder, owner, `${name}.git`), folder]
  const found = places.find(place => existsSync(join(place, 'HEAD')))
  if (found === undefined) throw new Error(`there is no repository ${repo} in ${folder}`)
  return found
}

/** The commit as a detached HEAD with its history, without the files that some mirrors lack. */
async function checkOut(row, mirror, clone) {
  const git = (...args) => run('git', args, clone)
  await run('git', ['clone', '--quiet', '--no-checkout', mirror, clone], '/')
  await git('update-ref', '--no-deref', 'HEAD', row.commit)
  await git('read-tree', 'HEAD')
  if (row.without) await git('update-index', '--skip-worktree', ...row.without)
  await git('checkout-index', '--all', '--quiet')
}

async function run(file, args, cwd) {
  const { code, err } = await runProcess(file, args, { cwd, limit: SETUP_LIMIT })
  if (code !== 0)
    throw new Error(`${file} ${args.join(' ')} ended with ${code}: ${err.trim().split('\n').at(-1)}`)
}
