// The workspace as `actions/checkout` leaves it: the merge commit of a pull request, detached, one commit deep.
import { mkdirSync } from 'node:fs'
import { git, type Hosted } from './git.js'

/** `depth` 0 is the whole history with all branches, as `fetch-depth: 0`. Returns the sha that was checked out. */
export function checkoutMerge(hosted: Hosted, number: number, folder: string, depth: 0 | 1 = 1): string {
  mkdirSync(folder, { recursive: true })
  const merge = git(hosted.bare, 'rev-parse', `refs/pull/${number}/merge`)
  git(folder, 'init', '--quiet')
  git(folder, 'remote', 'add', 'origin', `file://${hosted.bare}`)
  git(folder, 'config', 'gc.auto', '0')
  const refs = [`+${merge}:refs/remotes/pull/${number}/merge`]
  if (depth === 0) refs.unshift('+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*')
  const shallow = depth === 1 ? ['--no-tags', '--depth=1'] : []
  git(
    folder,
    '-c',
    'protocol.version=2',
    'fetch',
    '--quiet',
    '--no-recurse-submodules',
    ...shallow,
    'origin',
    ...refs,
  )
  git(folder, 'checkout', '--quiet', '--force', `refs/remotes/pull/${number}/merge`)
  return merge
}
