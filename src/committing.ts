// mode: commit. A ticked box or a command in a comment -> a commit, an answer, or nothing.
import { UserError } from './core/errors.js'
import type { Start } from './tools.js'

export async function runCommit(start: Start): Promise<void> {
  throw new UserError(`mode: commit is not there yet in ${start.folder}.`)
}
