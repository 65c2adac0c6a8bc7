// The command line: argv -> one command -> what it prints and the exit code. One catch for everything.
import { join, resolve } from 'node:path'
import { runApply } from './cli/verbs/apply.js'
import { findAssets } from './wiring/assets.js'
import { runCard } from './cli/verbs/card.js'
import { runCompare } from './cli/verbs/compare.js'
import { runDataset, runEstimate } from './cli/verbs/dataset-check.js'
import { planFile, prepare } from './pipeline/plan.js'
import { review, type Review } from './pipeline/review.js'
import type { Asked } from './pipeline/tools.js'
import { makeConfig } from './core/model/configuration.js'
import { UserError } from './core/model/errors.js'
import { renderComment, renderSummary } from './core/report/render/comment.js'
import { renderPlan } from './core/report/render/plan.js'
import { oneLine } from './core/report/render/text.js'
import { tool } from './core/model/version.js'
import { exitStatusOf, exitStatusOfReview, type ExitStatus } from './cli/exit-status.js'
import { renderHelp, readCommand, type Command } from './cli/arguments.js'
import { checkFolder, writeOutput } from './cli/output-folder.js'
import { runRiver } from './cli/verbs/stages.js'
import { openSample, openTools, type Start } from './wiring/tools.js'
import { endOf, endTrace, startTrace } from './wiring/tracing.js'
import { runTeaching } from './cli/verbs/dataset-generate.js'
import { runTune } from './cli/verbs/tune.js'

type Environment = Record<string, string | undefined>

const say = (text: string): void => void process.stdout.write(text)
const tell = (line: string): void => void process.stderr.write(`testwright: ${oneLine(line, 2000)}\n`)

/** Runs one command; sets the exit code and never throws. */
export async function main(argv: string[], environment: Environment): Promise<void> {
  const stop = new AbortController()
  let ending: ExitStatus
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  try {
    ending = await Promise.race([run(readCommand(argv), environment, stop.signal), stopped(stop.signal)])
  } catch (error) {
    ending = exitStatusOf(error, stop.signal.aborted)
    if (argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  }
  if (ending.sentence) tell(ending.sentence)
  process.exitCode = ending.code
  if (stop.signal.aborted) process.exit(ending.code)
  process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal)
}

/** A while after the signal, so that what was begun can be put away; a wait for a model is not sat out. */
function stopped(signal: AbortSignal): Promise<ExitStatus> {
  return new Promise(resolve => {
    signal.addEventListener(
      'abort',
      () => setTimeout(() => resolve(exitStatusOf(null, true)), 1500).unref(),
      {
        once: true,
      },
    )
  })
}

const done: ExitStatus = { code: 0, sentence: '' }

async function run(command: Command, environment: Environment, signal: AbortSignal): Promise<ExitStatus> {
  if (command.values['version']) return (say(`${tool.version}\n`), done)
  if (command.verb === null || command.values['help']) return (say(renderHelp(command.verb)), done)
  const start = startOf(command, environment, signal)
  if (command.verb === 'demo') return demo(command, start)
  if (command.verb === 'plan' && command.values['out'] === undefined) return plan(command, start)
  if (['plan', 'generate', 'verify', 'report'].includes(command.verb))
    return runRiver(command, start, { say, show })
  if (command.verb === 'apply') return runApply(command, start, say)
  if (command.verb === 'compare') return runCompare(command, start, say)
  if (command.verb === 'dataset check') return runDataset(command, start, say)
  if (command.verb.startsWith('dataset ')) return runTeaching(command, start, say)
  if (command.verb === 'tune estimate') return runEstimate(command, start, say)
  if (command.verb.startsWith('tune ')) return runTune(command, start, say)
  if (command.verb.startsWith('card ')) return runCard(command, say)
  return reviewHere(command, start)
}

function startOf({ values, flags }: Command, environment: Environment, signal: AbortSignal): Start {
  const word = (name: string): string | null => {
    const value = values[name]
    if (value === '') throw new UserError(`--${name} is empty: give it a value, or leave it out.`)
    return typeof value === 'string' ? value : null
  }
  const asked: Asked = { base: word('base'), head: word('head'), worktree: values['worktree'] === true }
  if (asked.worktree && asked.head)
    throw new UserError('--head and --worktree exclude each other: give one of them.')
  return {
    sources: [{ name: 'flag', values: flags }],
    asked,
    folder: resolve(word('repo') ?? '.'),
    environment,
    key: null,
    github: null,
    recorded: null,
    trusted: false,
    notes: [],
    assets: findAssets(),
    log: tell,
    trace: startTrace(environment),
    signal,
  }
}

async function plan({ values }: Command, start: Start): Promise<ExitStatus> {
  await using opened = await openTools(start)
  await using prepared = await prepare(opened.config, opened.tools, opened.pull, start.asked)
  const file = planFile(prepared)
  say(values['json'] ? `${JSON.stringify(file, null, 2)}\n` : renderPlan(file))
  return done
}

async function reviewHere({ values, flags }: Command, start: Start): Promise<ExitStatus> {
  const out = typeof values['out'] === 'string' ? values['out'] : null
  await using opened = await openTools(start)
  const folder = out === null ? join(opened.tools.repo.root, '.testwright') : resolve(out)
  checkFolder(folder)
  const reviewed = await review(opened.config, opened.tools, opened.pull, start.asked)
  const again = ['node', 'dist/cli.js', 'review', ...againFlags(reviewed, flags)].join(' ')
  await show(reviewed, folder, again, values['json'] === true, start)
  const { targets, skipped } = reviewed.report
  if (targets.length + skipped.length === 0 && !start.asked.worktree)
    tell('no function changed between these commits; --worktree looks at what is not committed yet')
  tell(`report and tests: ${folder}`)
  return exitStatusOfReview(reviewed.report, reviewed.failure, opened.config['fail-on'])
}

function againFlags({ report }: Review, flags: Record<string, unknown>): string[] {
  const { base, head } = report.pull
  const given = Object.entries(flags).flatMap(([name, value]) =>
    typeof value === 'string' && /^[\w./:@=-]+$/.test(value) ? [`--${name} ${value}`] : [],
  )
  return [`--base ${base ?? ''}`, head === null ? '--worktree' : `--head ${head}`, ...given]
}

async function show(
  reviewed: Review,
  folder: string,
  command: string,
  json: boolean,
  start: Start,
): Promise<void> {
  const { notes, priceSource, existing } = reviewed
  const context = {
    ...{ url: null, notes, priceSource, command, existing },
    run: null,
    branch: null,
    key: 'default',
  }
  const comment = renderComment(reviewed.report, context)
  const summary = renderSummary(reviewed.report, context)
  const trace = await endTrace(start, endOf(reviewed.report))
  writeOutput(folder, reviewed.report, { comment, summary, notes: context.notes, trace })
  say(json ? `${JSON.stringify(reviewed.report, null, 2)}\n` : comment)
}

const demoNote =
  'A sample pull request. The replies of the model are recordings; every test was run and judged here and now.'

async function demo({ values }: Command, start: Start): Promise<ExitStatus> {
  const keep = typeof values['keep'] === 'string' ? resolve(values['keep']) : null
  await using sample = await openSample(start.assets.demo, keep, start.environment)
  const opening: Start = {
    ...start,
    folder: sample.repository,
    asked: { base: 'main', head: 'pull-request', worktree: false },
    sources: [
      {
        name: 'demo',
        values: { ...makeConfig([]), explorer: 'always', price: '0', 'max-tests-per-function': '4' },
      },
    ],
    recorded: sample.replies,
    trusted: true,
    notes: [demoNote],
    log: () => undefined,
  }
  await using opened = await openTools(opening)
  const reviewed = await review(opened.config, opened.tools, opened.pull, opening.asked)
  await show(reviewed, sample.out, 'node dist/cli.js demo --keep DIR', values['json'] === true, start)
  tell(`the comment, the report and the tests lie in ${sample.out}`)
  if (reviewed.report.sandbox === 'none')
    tell('there is no sandbox on this machine: this sample, which is our own, ran without one')
  return exitStatusOfReview(reviewed.report, reviewed.failure, 'never')
}
