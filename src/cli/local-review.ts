// What the verbs over a local repository share: the input of a run, and a review shown and written to its folder.
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { UserError } from '../core/model/errors.js'
import { renderReport } from '../core/report/render/terminal-report.js'
import { renderComment, renderSummary } from '../core/report/render/comment.js'
import type { Review } from '../pipeline/review.js'
import { writeOutput } from '../wiring/output-folder.js'
import type { RunInput } from '../wiring/run.js'
import { endTrace } from '../wiring/tracing.js'
import type { CliContext } from './command.js'
import { readKeyFile } from './input-files.js'

/** Throws UserError for commits that exclude each other. */
export function inputOf({ args, environment, folder, assets, trace, signal, log }: CliContext): RunInput {
  const range = { base: args.word('base'), head: args.word('head'), worktree: args.has('worktree') }
  if (range.worktree && range.head)
    throw new UserError('--head and --worktree exclude each other: give one of them.')
  const configFrom = args.word('config-from') ?? 'base'
  if (configFrom !== 'base' && configFrom !== 'worktree')
    throw new UserError(`--config-from is ${JSON.stringify(configFrom)}: say base or worktree.`)
  return {
    ...{
      configFrom,
      sources: [{ name: 'flag', values: fromHere(args, folder) }],
      range,
      folder,
      environment,
      assets,
      trace,
      signal,
      log,
    },
    afresh: args.has('afresh'),
    ...{ key: readKeyFile(args), github: null, recorded: null, trusted: false, notes: [] },
  }
}

/** With --repo, flags name cards and recordings from the current folder; a missing one may be a file of the base. */
function fromHere({ flags }: CliContext['args'], folder: string): Record<string, unknown> {
  if (resolve('.') === folder) return flags
  const files = ['model', 'controller'].flatMap(name => {
    const given = flags[name]
    if (typeof given !== 'string' || !/\.(?:model\.json|jsonl)$/.test(given)) return []
    return existsSync(given) ? [[name, resolve(given)] as const] : []
  })
  return { ...flags, ...Object.fromEntries(files) }
}

/**
 * Writes report, comment and tests to `folder`. Prints a few rows on a terminal, elsewhere the comment, or the report as JSON.
 * `command` repeats the review; `apply` writes its tests into the work tree.
 */
export async function showReview(
  context: CliContext,
  { report, notes, priceSource, existing, sources }: Review,
  { folder, command, apply }: { folder: string; command: string; apply: string | null },
): Promise<void> {
  const rendering = {
    ...{ url: null, notes, priceSource, command, existing },
    ...{ run: null, branch: null, key: 'default', mayCommit: () => false },
  }
  const comment = renderComment(report, rendering)
  const summary = renderSummary(report, rendering)
  const trace = await endTrace(context, 'review', report)
  const packed = context.assets.wasm
  writeOutput(folder, report, { comment, summary, notes, trace, sources, home: null, packed })
  const { style, columns, isTerminal, args } = context
  const isShort = isTerminal && !args.has('markdown')
  const shown = { style, columns, notes, folder: shortPath(folder), apply }
  context.answer(report, isShort ? renderReport(report, shown) : comment)
}

/** A path as a user in the current folder would type it. */
function shortPath(path: string): string {
  const short = relative('.', path)
  return short !== '' && !short.startsWith('../..') && short.length < path.length ? short : path
}
