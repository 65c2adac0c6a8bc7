// The rounds of requests -> sentences for the first lines of the comment, and why a function has no test.
import type { Config } from '../core/model/configuration.js'
import type { Exploration } from './explore.js'
import type { TestTask } from '../core/model/target.js'
import { html, plural } from '../core/text.js'
import type { Failure } from '../core/model/errors.js'
import type { Planned } from './plan.js'
import { completionsOf, type Round, type Rounds } from './rounds.js'
import type { Tools } from './tools.js'

/** The first failure of all rounds, null where none failed. */
export function failureOf({ rounds }: Rounds): Failure | null {
  return rounds.find(round => round.writing.failure)?.writing.failure ?? null
}

/** By target id, why a function has no test, in the words that the comment shows. */
export function whyNoTests(
  planned: Planned,
  { rounds }: Rounds,
  explorations: Map<string, Exploration>,
  explorer: Config['explorer'],
): Map<string, string> {
  const first = rounds.find(round => round.stage === 'first')?.writing
  const ofModel = new Map([
    ...(first?.unreached ?? []).map(id => [id, 'the model was not reached'] as const),
    ...(first?.overBudget ?? []).map(id => [id, 'over max-cost'] as const),
  ])
  return new Map(
    planned.tasks.map(({ target }) => {
      const found =
        explorations.get(target.id)?.reason ?? 'the explorer found no call whose result can be pinned'
      const explored = explorer === 'never' ? 'the explorer is switched off' : found
      return [target.id, [ofModel.get(target.id), explored].filter(Boolean).join('; ')]
    }),
  )
}

/** Our own sentences; names and messages of services in them are escaped. */
export function notesOf(tools: Tools, asked: Rounds, tasks: TestTask[]): string[] {
  const completions = completionsOf(asked)
  const notes = [...tools.notes, ...asked.rounds.flatMap(failed), ...asked.rounds.flatMap(overBudget)]
  if (asked.overMax > 0)
    notes.push(
      `The controller was not asked about ${plural(asked.overMax, 'more function')}: controller-max.`,
    )
  const others = new Set(completions.flatMap(completion => completion.answeredBy ?? []))
  if (others.size > 0)
    notes.push(
      `The endpoint says that ${html([...others].join(', '))} answered, which is not the model that was asked: the bill may be wrong.`,
    )
  const stored = completions.filter(completion => completion.stored).length
  if (stored > 0 && !tools.recorded && asked.rounds.every(round => !round.writer.recorded))
    notes.push(
      `${stored} of ${completions.length} replies were stored by an earlier run: nothing was paid for them in this one.`,
    )
  const runners = new Set(tasks.map(({ target }) => tools.framework(target.framework)))
  for (const { name, cannot } of runners)
    if (cannot.length > 0) notes.push(`Limited support for ${name}: ${cannot.join('; ')}.`)
  return notes
}

const ends: Record<Round['stage'], string> = {
  first: " What stands here for them is the explorer's.",
  retry: ' Its first answers stand.',
  controller: ' The tests of the model stand as they were judged.',
}

function failed({ stage, writer, writing: { failure, unreached } }: Round): string[] {
  if (!failure) return []
  const whom = stage === 'controller' ? `The controller ${html(writer.model.name)}` : html(writer.model.name)
  const what = stage === 'retry' ? ' again' : ''
  return [
    `**${whom} was not reached${what}** for ${plural(unreached.length, 'function')}: ${html(failure.sentence)}${ends[stage]}`,
  ]
}

function overBudget({ stage, writing }: Round): string[] {
  if (stage === 'first' || writing.overBudget.length === 0) return []
  const what = stage === 'retry' ? 'a second request to the model' : 'the controller'
  return [`max-cost had no room for ${what} for ${plural(writing.overBudget.length, 'function')}.`]
}
