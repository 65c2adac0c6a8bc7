// The rounds of requests -> notes for the first lines of the comment, and why a function has no test.
import type { Exploration } from './explore.js'
import type { TestTask } from '../core/model/target.js'
import { splitId } from '../core/model/target.js'
import { groupBy } from '../core/lists.js'
import { defaultRecipe } from '../core/prompt/recipe.js'
import type { EnvironmentFault } from '../core/verify/environment.js'
import type { Note } from '../core/report/notes.js'
import type { Planned } from './plan.js'
import { completionsOf, type Round, type Rounds } from './rounds.js'
import { longerLimit } from './second-requests.js'
import type { Tools } from './tools.js'

/** By target id, why a function has no test, as the comment shows it. */
export function whyNoTests(
  planned: Planned,
  { rounds }: Rounds,
  explorations: ReadonlyMap<string, Exploration>,
  explorerIsOff: boolean,
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
      const explored = explorerIsOff ? 'the explorer is switched off' : found
      return [target.id, [ofModel.get(target.id), explored].filter(Boolean).join('; ')]
    }),
  )
}

/** What readers have to know about the rounds, in the order in which the comment shows it. */
export function notesOf(tools: Tools, asked: Rounds, tasks: TestTask[], explorerIsOff: boolean): Note[] {
  const completions = completionsOf(asked)
  const others = [...new Set(completions.flatMap(completion => completion.answeredBy ?? []))]
  const stored = completions.filter(completion => completion.stored).length
  const paidNow = !tools.recorded && asked.rounds.every(round => !round.writer.recorded)
  const runners = new Set(tasks.map(({ target }) => tools.framework(target.framework)))
  return [
    ...tools.notes,
    ...asked.rounds.flatMap(round => notReached(round, explorerIsOff)),
    ...asked.rounds.flatMap(refused),
    ...noteOnPull(
      tools,
      asked.rounds.some(({ writing }) => writing.overBudget.length > 0),
    ),
    ...(tools.pullBudget ? [] : asked.rounds.flatMap(overBudget)),
    ...usedUp(asked),
    ...(asked.overMax > 0 ? [{ code: 'over-controller-limit', functions: asked.overMax } as const] : []),
    ...(others.length > 0 ? [{ code: 'answered-by', models: others.slice(0, 20) } as const] : []),
    ...(stored > 0 && paidNow
      ? [{ code: 'stored-replies', stored, replies: completions.length } as const]
      : []),
    ...[...runners].flatMap(({ name, cannot }): Note[] =>
      cannot.length > 0 ? [{ code: 'limited-support', names: [name], limits: [...cannot] }] : [],
    ),
  ]
}

/** One note where the budget of the pull request kept a model from being asked. */
export const noteOnPull = ({ pullBudget }: Pick<Tools, 'pullBudget'>, isOver: boolean): Note[] =>
  pullBudget && isOver ? [{ code: 'over-pull-budget', ...pullBudget }] : []

function notReached(
  { stage, writer, writing: { failure, unreached } }: Round,
  explorerIsOff: boolean,
): Note[] {
  if (!failure) return []
  const about = { stage, model: writer.model.name, functions: unreached.length, sentence: failure.sentence }
  return [{ code: 'not-reached', ...about, explored: stage === 'first' && !explorerIsOff }]
}

/** One note for each thing that is missing here. */
export function notesOnSetUp(faults: ReadonlyMap<string, EnvironmentFault>): Note[] {
  const kinds = groupBy([...faults], ([, { fault, cure }]) => JSON.stringify([fault, cure]))
  return [...kinds.values()].slice(0, mostRefused).flatMap((alike): Note[] => {
    const [first] = alike
    if (!first) return []
    const functions = alike.map(([target]) => splitId(target).name)
    return [{ code: 'not-set-up', functions, fault: first[1].fault, cure: first[1].cure }]
  })
}

/** One note for each reason why functions could not be called on the base. */
export function notesOnBase(tasks: TestTask[], explorations: ReadonlyMap<string, Exploration>): Note[] {
  const faults = tasks.flatMap(({ target }) => {
    const sentence = explorations.get(target.id)?.baseFault ?? null
    return sentence === null ? [] : [{ target: target.id, sentence }]
  })
  return [...groupBy(faults, ({ sentence }) => sentence)]
    .slice(0, mostRefused)
    .map(([sentence, alike]): Note => {
      const functions = alike.map(({ target }) => splitId(target).name)
      return { code: 'base-not-called', functions, sentence }
    })
}

const mostRefused = 3

/** One note for each reason that the endpoint gave for single requests. */
function refused({ stage, writer, writing }: Round): Note[] {
  if (writing.failure) return []
  return [...groupBy(writing.refused, ({ sentence }) => sentence)]
    .slice(0, mostRefused)
    .map(([sentence, alike]): Note => {
      const functions = alike.map(({ target }) => splitId(target).name)
      return { code: 'refused', stage, model: writer.model.name, functions, sentence }
    })
}

/** Models that wrote nothing because all their tokens went into something else, such as reasoning that is not shown. */
function usedUp({ rounds }: Rounds): Note[] {
  return [...groupBy(rounds, ({ writer }) => writer.model.name)].flatMap(([model, own]): Note[] => {
    const tried = own.flatMap(({ writing }) => writing.completions)
    const answered = new Set(tried.filter(({ text }) => text.trim() !== '').map(({ target }) => target))
    const silent = tried.filter(({ target, noText }) => noText?.kind === 'limit' && !answered.has(target))
    const functions = new Set(silent.map(({ target }) => target)).size
    const limit = own[0]?.writer.recipe.maxTokens ?? 0
    const again = own.some(({ stage }) => stage === 'retry')
    const limits = again ? [limit, longerLimit(limit)] : [limit]
    return functions > 0
      ? [{ code: 'used-up', model, functions, limits, default: defaultRecipe(false).maxTokens }]
      : []
  })
}

function overBudget({ stage, writing }: Round): Note[] {
  const functions = writing.overBudget.length
  return stage === 'first' || functions === 0 ? [] : [{ code: 'over-budget', stage, functions }]
}
