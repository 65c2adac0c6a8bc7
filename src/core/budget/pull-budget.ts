// The budget of all runs on one pull request (setting max-cost-per-pull). The comment's marker holds past costs.
import type { Config } from '../model/configuration.js'

/** In dollars. Only set when it leaves less than one run may cost. */
export interface PullBudget {
  limit: number
  /** What earlier runs cost. */
  spent: number
}

/** The settings of a run on a pull request that has already cost `spent`: `max-cost` is what both limits leave. */
export function capByPull(config: Config, spent: number): { config: Config; pullBudget: PullBudget | null } {
  const limit = config['max-cost-per-pull']
  if (limit === null) return { config, pullBudget: null }
  const left = Math.max(0, limit - spent)
  const ofRun = config['max-cost'] ?? Infinity
  if (ofRun <= left) return { config, pullBudget: null }
  return { config: Object.freeze({ ...config, 'max-cost': left }), pullBudget: { limit, spent } }
}
