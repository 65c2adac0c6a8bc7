// The rounds of requests -> notes for the first lines of the comment, and why a function has no test.
import type { Config } from '../core/model/configuration.js'
import type { Exploration } from './explore.js'
import type { TestTask } from '../core/model/target.js'
import { groupBy } from '../core/lists/group.js'
import { chatRecipe } from '../core/prompt/prompt.js'
import { html, inline, plural } from '../core/report/render/text.js'
import type { Planned } from './plan.js'
import { completionsOf, longerLimit, type Round, type Rounds } from './rounds.js'
import type { Tools } from './tools.js'

/** By target id, why a function has no test, as the comment shows it. */
export function whyNoTests(
  planned: Planned,
  { rounds }: Rounds,
  explorations: Map<string, Exploration>,
  explorer: Config['explorer'],
): Map<string, string> {
  const first = rounds.find(round => round.stage === 'first')?.writing
  const ofModel = new Map([
    ...(first?.unreached ?? []).map(id => [id, 'the model was not reached'] as const),
    ...(first?.refused ?? []).map(
      ({ target }) => [target, 'the model endpoint refused its request'] as const,
    ),
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
  const notes = [
    ...tools.notes,
    ...asked.rounds.flatMap(failed),
    ...asked.rounds.flatMap(refused),
    ...asked.rounds.flatMap(overBudget),
    ...usedUp(asked),
  ]
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
  first: " Their tests are the explorer's.",
  retry: ' The results of its first answers stay.',
  controller: ' The verdicts on the tests of the model stay.',
}

function failed({ stage, writer, writing: { failure, unreached } }: Round): string[] {
  if (!failure) return []
  const whom = stage === 'controller' ? `The controller ${html(writer.model.name)}` : html(writer.model.name)
  const what = stage === 'retry' ? ' again' : ''
  return [
    `**${whom} was not reached${what}** for ${plural(unreached.length, 'function')}: ${html(failure.sentence)}${ends[stage]}`,
  ]
}

const mostRefused = 3

/** One sentence for each reason that the endpoint gave for single requests. */
function refused({ stage, writer, writing }: Round): string[] {
  if (writing.failure) return []
  const whom = stage === 'controller' ? `The controller ${html(writer.model.name)}` : html(writer.model.name)
  return [...groupBy(writing.refused, ({ sentence }) => sentence)].slice(0, mostRefused).map(
    ([sentence, alike]) =>
      `**${whom} did not answer** for ${alike
        .slice(0, mostRefused)
        .map(({ target }) => inline(nameIn(target)))
        .join(
          ', ',
        )}${alike.length > mostRefused ? ` and ${plural(alike.length - mostRefused, 'more function')}` : ''}: ${html(sentence)}`,
  )
}

/** `path::name` -> `name` */
const nameIn = (target: string): string => target.slice(target.lastIndexOf('::') + 2)

/** Models that wrote nothing because all their tokens went into something else, such as reasoning that is not shown. */
function usedUp({ rounds }: Rounds): string[] {
  return [...groupBy(rounds, ({ writer }) => writer.model.name)].flatMap(([name, own]) => {
    const tried = own.flatMap(({ writing }) => writing.completions)
    const answered = new Set(tried.filter(({ text }) => text.trim() !== '').map(({ target }) => target))
    const silent = tried.filter(({ target, noText }) => noText?.kind === 'limit' && !answered.has(target))
    const targets = new Set(silent.map(({ target }) => target))
    if (targets.size === 0) return []
    const limits = own.some(({ stage }) => stage === 'retry')
      ? `${own[0]?.writer.recipe.maxTokens} tokens, and then its ${longerLimit(own[0]?.writer.recipe.maxTokens ?? 0)},`
      : `${own[0]?.writer.recipe.maxTokens} tokens`
    return [
      `**${html(name)} used up its ${limits} without writing a test** for ${plural(targets.size, 'function')}: set a higher \`maxTokens\` in the recipe of its model card; a model that is given by its name alone has the default of ${chatRecipe.maxTokens}.`,
    ]
  })
}

function overBudget({ stage, writing }: Round): string[] {
  if (stage === 'first' || writing.overBudget.length === 0) return []
  const what = stage === 'retry' ? 'a second request to the model' : 'the controller'
  return [`max-cost had no room for ${what} for ${plural(writing.overBudget.length, 'function')}.`]
}
