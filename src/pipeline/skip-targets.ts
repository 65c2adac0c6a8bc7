// A plan -> the plan without the functions that cannot be run or measured here, each skipped with the reason.
import { UserError } from '../core/model/errors.js'
import type { EnvironmentFault } from '../core/verify/environment.js'
import type { Session } from '../core/model/sandbox.js'
import type { Planned } from './plan.js'
import type { Tools } from './tools.js'

/** Skips functions whose language cannot be run here. Throws UserError when none can. */
export async function skipUnrunnable(
  planned: Planned,
  session: Pick<Session, 'lacks'>,
  tools: Tools,
): Promise<Planned> {
  const reasons = new Map<string, string>()
  for (const { target } of [...planned.tasks, ...planned.watchOnly]) {
    const { name, toolchain } = tools.language(target.language)
    const reason = reasons.has(name) ? null : await session.lacks(toolchain)
    if (reason !== null) reasons.set(name, reason)
  }
  const [first] = reasons.values()
  const tasks = planned.tasks.filter(({ target }) => !reasons.has(target.language))
  if (first !== undefined && tasks.length === 0 && planned.tasks.length > 0) throw new UserError(first)
  const left = planned.tasks.flatMap(({ target: { id, file, name, language } }) => {
    const reason = reasons.get(language)
    return reason === undefined ? [] : [{ id, file, name, reason }]
  })
  const watchOnly = planned.watchOnly.filter(({ target }) => !reasons.has(target.language))
  return { ...planned, tasks, watchOnly, skipped: [...left, ...planned.skipped] }
}

/** Skips functions whose code cannot be loaded here, by target id; a note states the cure once. */
export function skipUnset(planned: Planned, faults: ReadonlyMap<string, EnvironmentFault>): Planned {
  const left = planned.tasks.flatMap(({ target: { id, file, name } }) => {
    const found = faults.get(id)
    return found === undefined ? [] : [{ id, file, name, reason: `not set up: ${found.fault}` }]
  })
  const tasks = planned.tasks.filter(({ target }) => !faults.has(target.id))
  return { ...planned, tasks, skipped: [...left, ...planned.skipped] }
}

/** Skips functions where a copy other than the tree's runs: measurements would be about that copy. */
export function skipNotIsolated(planned: Planned, isolated: (id: string) => boolean): Planned {
  const left = planned.tasks.filter(({ target }) => !isolated(target.id))
  const reason = 'not isolated: its calls do not run the copy under test; an installed copy may be in the way'
  return {
    ...planned,
    tasks: planned.tasks.filter(task => !left.includes(task)),
    watchOnly: [...planned.watchOnly, ...left],
    skipped: [
      ...left.map(({ target: { id, file, name } }) => ({ id, file, name, reason })),
      ...planned.skipped,
    ],
  }
}
