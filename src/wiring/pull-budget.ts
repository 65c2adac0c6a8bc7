// What a run may still cost after earlier runs on the same pull request.
import { capByPull, type PullBudget } from '../core/budget/pull-budget.js'
import type { Config } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Forge, Pull } from '../core/model/ports.js'

/** Asks the forge only where a model may be asked and a limit is set. Throws UserError where no comment would hold the sum. */
export async function readPullBudget(
  config: Config,
  forge: Forge,
  pull: Pull,
): Promise<{ config: Config; pullBudget: PullBudget | null }> {
  const isAsking = (config.mode === 'review' || config.mode === 'generate') && config.model !== ''
  if (config['max-cost-per-pull'] === null || !isAsking || pull.number === null || pull.muted !== null)
    return { config, pullBudget: null }
  if (config.comment === 'never')
    throw new UserError(
      'max-cost-per-pull keeps its sum in the comment, but comment: never turns that off: allow a comment, or leave max-cost-per-pull out.',
    )
  return capByPull(config, await forge.spent(pull))
}
