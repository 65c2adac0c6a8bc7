// What readers need to know about a run, as codes with data, rendered as sentences only here, with escaping.
import * as z from 'zod'
import { text as anyText } from '../model/report.js'
import { runnerNames } from '../model/runner-names.js'
import { html, inline, money, plural } from '../text.js'

/** As long as texts in the files between jobs may be; shown texts are shorter. */
const text = anyText(2_000)
const count = z.int().min(0).max(1e9)
const dollars = z.number().min(0).max(1e9)
const stage = z.enum(['first', 'retry', 'controller'])
const MAX_NAMES = 3

function kind<C extends string, S extends z.ZodRawShape>(
  code: C,
  shape: S,
  render: (data: z.infer<z.ZodObject<S>>) => string,
) {
  return { code, schema: z.strictObject({ code: z.literal(code), ...shape }), render }
}

const whom = (asked: z.infer<typeof stage>, model: string): string =>
  asked === 'controller' ? `The controller ${html(model)}` : html(model)

function listed(functions: string[]): string {
  const more = functions.length - MAX_NAMES
  const shown = functions.slice(0, MAX_NAMES).map(inline).join(', ')
  return more > 0 ? `${shown} and ${plural(more, 'more function')}` : shown
}

/** The path comes from another job: it is only shown if it looks like one. */
const settingsName = (path: string): string =>
  /^[\w./-]{1,100}\.ya?ml$/.test(path) ? inline(path) : 'the configuration file'

const endings: Record<z.infer<typeof stage>, string> = {
  first: '',
  retry: ' The results of its first answers stay.',
  controller: ' The verdicts on the tests of the model stay.',
}

const kinds = [
  kind(
    'fork-without-key',
    {},
    () => "A pull request from a fork gets no key, so no model was asked: all tests here are the explorer's.",
  ),
  kind(
    'fork-without-controller',
    {},
    () => 'A pull request from a fork gets no key, so the controller was not asked.',
  ),
  kind(
    'source-aliases',
    { paths: z.array(text).max(10), of: count },
    ({ paths, of }) =>
      `Your tests import built files that do not exist here: the sources ran in their place (${paths.map(inline).join(', ')}${of > paths.length ? ` and ${of - paths.length} more` : ''}). Set \`build\` to run the built files.`,
  ),
  kind(
    'no-guidelines',
    { path: text },
    ({ path }) =>
      `The base has no file ${inline(path)}, which \`guidelines\` names: no guidelines were quoted.`,
  ),
  kind(
    'demo',
    {},
    () =>
      'A sample pull request. The replies of the model are recordings; every test was run and judged here and now.',
  ),
  kind(
    'one-pass',
    {},
    () =>
      'Generated and verified in separate jobs, in one pass: without a second request to the model and without a controller.',
  ),
  kind(
    'missing-shards',
    { missing: z.array(count).max(999), of: count },
    ({ missing, of }) => `Unfinished: shard ${missing.join(', ')} of ${of} gave no result.`,
  ),
  kind(
    'not-reached',
    { stage, model: text, functions: count, sentence: text, explored: z.boolean() },
    ({ stage: asked, model, functions, sentence, explored }) =>
      `**${whom(asked, model)} was not reached${asked === 'retry' ? ' again' : ''}** for ${plural(functions, 'function')}: ${html(sentence, 400)}${explored ? " Their tests are the explorer's." : endings[asked]}`,
  ),
  kind(
    'refused',
    { stage, model: text, functions: z.array(text).max(1000), sentence: text },
    ({ stage: asked, model, functions, sentence }) =>
      `**${whom(asked, model)} did not answer** for ${listed(functions)}: ${html(sentence, 400)}`,
  ),
  kind(
    'used-up',
    { model: text, functions: count, limits: z.array(count).min(1).max(2), default: count },
    ({ model, functions, limits: [first, then], default: usual }) =>
      `**${html(model)} used up its ${first} tokens${then === undefined ? '' : `, and then its ${then},`} without writing a test** for ${plural(functions, 'function')}: set a higher \`maxTokens\` in the recipe of its model card; a model that is given by its name alone has the default of ${usual}.`,
  ),
  kind(
    'over-budget',
    { stage, functions: count },
    ({ stage: asked, functions }) =>
      `max-cost left no room for ${asked === 'retry' ? 'a second request to the model' : 'the controller'} for ${plural(functions, 'function')}.`,
  ),
  kind(
    'over-pull-budget',
    { limit: dollars, spent: dollars },
    ({ limit, spent }) =>
      `The model writes nothing more here: earlier runs on this pull request cost ${money(spent)}, and \`max-cost-per-pull\` allows ${money(limit)}. Raise it in the settings of the base branch for more.`,
  ),
  kind(
    'over-controller-limit',
    { functions: count },
    ({ functions }) =>
      `The controller was not asked about ${plural(functions, 'more function')}: controller-max.`,
  ),
  kind(
    'answered-by',
    { models: z.array(text).max(20) },
    ({ models }) =>
      `The endpoint says that ${html(models.join(', '))} answered, which is not the model that was asked: the bill may be wrong.`,
  ),
  kind(
    'stored-replies',
    { stored: count, replies: count },
    ({ stored, replies }) =>
      `${stored} of ${replies} replies were stored by an earlier run: nothing was paid for them in this one.`,
  ),
  kind('not-stored', { folder: text.nullable() }, ({ folder }) =>
    folder === null
      ? 'There is no safe folder for paid replies outside the checkout: a second run will pay for them again.'
      : `Replies cannot be kept in ${inline(folder)}: a second run will pay for them again.`,
  ),
  kind(
    'model-quirk',
    { model: text, summary: text },
    ({ model, summary }) => `${html(model)} ${html(summary)}.`,
  ),
  kind(
    'retiring',
    { setting: z.enum(['model', 'controller']), model: text, date: z.iso.date(), over: z.boolean() },
    ({ setting, model, date, over }) =>
      `**${whom(setting === 'controller' ? 'controller' : 'first', model)} ${over ? 'was to stop' : 'stops'} answering on ${date}**: name another model in \`${setting}\`.`,
  ),
  kind(
    'limited-support',
    { names: z.array(text).max(20), limits: z.array(text).max(20) },
    ({ names, limits }) => `Limited support for ${html(names.join(', '))}: ${html(limits.join('; '), 400)}.`,
  ),
  kind(
    'base-not-called',
    { functions: z.array(text).min(1).max(1000), sentence: text },
    ({ functions, sentence }) =>
      `The behaviour of ${listed(functions)} was not compared with the base, where no call could be made: ${html(sentence, 300)}.`,
  ),
  kind(
    'not-set-up',
    { functions: z.array(text).min(1).max(1000), fault: text, cure: text },
    ({ functions, fault, cure }) =>
      `${listed(functions)} could not be loaded here: ${html(fault, 300)}. ${html(cure, 300)}`,
  ),
  kind(
    'base-not-built',
    { sentence: text },
    ({ sentence }) => `Nothing was compared with the base: ${html(sentence, 500)}`,
  ),
  kind('settings-ignored', { path: text, of: z.enum(['pull', 'local']) }, ({ path, of }) =>
    of === 'pull'
      ? `This pull request changes ${settingsName(path)}, which is read from the base branch: the change takes effect once it is merged.`
      : `${settingsName(path)} of the base branch is used, not the one here: \`--config-from worktree\` uses the one here.`,
  ),
  kind(
    'no-direct-run',
    { runners: z.array(z.enum(runnerNames)).min(1).max(20) },
    ({ runners }) =>
      `The project's own command for ${runners.join(', ')} could not be used in the sandbox: the kept tests were not confirmed by a run without Testwright's own code.`,
  ),
] as const

export type Note = z.infer<(typeof kinds)[number]['schema']>

export const noteSchema = z.discriminatedUnion('code', [
  kinds[0].schema,
  ...kinds.slice(1).map(({ schema }) => schema),
]) as unknown as z.ZodType<Note>

/** One or a few sentences as Markdown, without a trailing line break. */
export function renderNote(note: Note): string {
  const found = kinds.find(({ code }) => code === note.code) as { render(data: Note): string } | undefined
  return found?.render(note) ?? ''
}

/** The same without Markdown markup and escapes, for a terminal, a log, or a page that does its own escaping. */
export const plainNote = (note: Note): string =>
  renderNote(note)
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/\*\*|`|\u200b/g, '')
