// The modes plan, write, prove and report: one stretch of the river each, with files in between.
import type { Config } from './core/config.js'
import { UserError } from './core/errors.js'
import type { Start } from './tools.js'

export type Stretch = Exclude<Config['mode'], 'review' | 'commit'>

export async function runStretch(mode: Stretch, start: Start): Promise<void> {
  throw new UserError(`mode: ${mode} is not there yet in ${start.folder}.`)
}
