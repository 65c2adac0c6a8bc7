// `testwright tune start`: starts a tuning job, or trains an adapter on this machine.
import { checkTuningRows } from '../../core/tuning/tuning-rows.js'
import { readRows } from '../../core/dataset/rows.js'
import { tokensOf } from '../../core/dataset/tokens.js'
import { UserError } from '../../core/model/errors.js'
import { money } from '../../core/text.js'
import type { TuningRun } from '../../core/tuning/jobs.js'
import { encodingOf, estimate, retirementsOf } from '../../core/tuning/tuning.js'
import { startRun } from '../../pipeline/tune.js'
import { openTokenizer } from '../../wiring/tools.js'
import {
  apiKeyFile,
  DONE,
  file,
  json,
  number,
  type Arguments,
  type CliContext,
  type Verb,
} from '../command.js'
import { baseModel, linesOf, readInput, sha256, type Input } from '../input-files.js'
import { trainLocally } from '../local-tuning.js'
import { openJobs, readRun, runFolder, runFolderOf, serviceUrl, tuneTools, watch } from '../tuning-jobs.js'

export const tuneStart: Verb = {
  name: 'tune start',
  group: 'tuning',
  summary: 'start a tuning job from training rows, or train on this machine (--local)',
  about: `Uploads the rows and starts a job at any service that speaks OpenAI's jobs interface (OPENAI_API_KEY, --base-url), after
    saying what it will cost. The same command continues an interrupted one: a file or a job that exists is never paid for
    again. With --local it trains a LoRA adapter of an open model on this machine.`,
  examples: [
    'testwright tune start --data training.jsonl --base YOUR-BASE --max-cost 5',
    'testwright tune start --local --data training.jsonl --base model.gguf',
  ],
  options: {
    data: file('Training rows: chat, {prompt, completion}, or preference pairs.'),
    validation: file('Validation rows.'),
    base: baseModel,
    passes: number('Passes over the set. Default: the service decides; 3 with --local.'),
    'batch-size': number('Rows per step. Default: the service decides; 4 with --local.'),
    'learning-rate': number(
      'Multiplier of the learning rate. Default: the service decides. With --local the rate itself, 0.0003 by default.',
    ),
    seed: number('Seed of the run. Default: the service decides; 1 with --local.'),
    suffix: { type: 'string', placeholder: 'NAME', help: "Part of the tuned model's name." },
    local: {
      type: 'boolean',
      help: 'Train an adapter (LoRA) of an open model on this machine. --base is then a hub name, a folder or a GGUF file.',
    },
    rank: number('Rank of the adapter, with --local. Default: 16.'),
    merge: { type: 'boolean', help: 'Also write the merged model, with --local.' },
    device: { type: 'string', placeholder: 'D', help: 'auto, cpu or cuda, with --local. Default: auto.' },
    python: {
      type: 'string',
      placeholder: 'PATH',
      help: 'A Python with the packages of training/requirements.txt, with --local. Default: one is set up, once.',
    },
    'max-cost': number('Dollars: a run with a higher estimate is not started.'),
    watch: { type: 'boolean', help: 'Wait for the end, as tune watch does.' },
    every: number('Seconds between two requests, with --watch. Default: 15.'),
    limit: number('Hours after which watching, or a local run, ends. Default: 24.'),
    'base-url': serviceUrl,
    'api-key-file': apiKeyFile,
    out: runFolder,
    json,
  },
  run: context => (context.args.has('local') ? trainLocally(context) : startJob(context)),
}

async function startJob(context: CliContext): Promise<typeof DONE> {
  const { args, log, answer } = context
  const jobs = await openJobs(context)
  const { run, training, validation, tokens } = await describeRun(args, jobs.baseUrl)
  checkCost(args, run.estimatedUsd)
  const folder = runFolderOf(args)
  const known = knownRun(folder, run)
  for (const { date, what } of retirementsOf(run.request.base)) log(`${date}: ${what}`)
  const price = run.estimatedUsd === null ? ', price unknown' : `, about ${money(run.estimatedUsd)}`
  log(`${run.data.rows} rows, about ${tokens} trained tokens${price}`)
  const bytes = { training: training.content, validation: validation?.content ?? null }
  const started = await startRun(known ?? run, bytes, tuneTools(folder, jobs, context))
  log(`job ${started.job ?? ''}: ${folder}`)
  if (args.has('watch')) return watch(null, jobs, { ...context, args: args.with('out', folder) })
  answer(started, `${started.job ?? ''}\n`)
  return DONE
}

/** What is asked for, with its estimated price; `tokens` are those of all passes. */
async function describeRun(args: Arguments, baseUrl: string) {
  const base = args.required('base', 'name the model that is to be tuned')
  const training = readInput(args.required('data', 'name a file of training rows'))
  const path = args.word('validation')
  const validation = path === null ? null : readInput(path)
  const rows = readRows(linesOf(training))
  const method = checkTuningRows(rows, training.name, base)
  const validationRows = validation && readRows(linesOf(validation))
  if (validation && validationRows) checkTuningRows(validationRows, validation.name, base, 1)
  const passes = args.count('passes')
  const count = await openTokenizer(encodingOf(base) ?? 'cl100k_base')
  const perPass = rows.rows
    .map(row => tokensOf(row, count))
    .reduce((sum, { prompt, completion }) => sum + prompt + completion, 0)
  const tokens = perPass * (passes ?? 3)
  const run: TuningRun = {
    ...{ schema: 1, tool: 'testwright', baseUrl },
    data: described(training, rows.rows.length),
    validation: validation && described(validation, validationRows?.rows.length ?? 0),
    request: {
      ...{ base, method, passes },
      batchSize: args.count('batch-size'),
      learningRate: args.number('learning-rate'),
      seed: args.number('seed', { whole: true }),
      suffix: args.word('suffix'),
    },
    estimatedUsd: estimate(base, tokens, passes ?? 3).usd,
    ...{ files: { training: null, validation: null }, job: null, seen: null },
  }
  return { run, training, validation, tokens }
}

function checkCost(args: Arguments, usd: number | null): void {
  const most = args.number('max-cost')
  if (most === null) return
  if (usd === null)
    throw new UserError(
      '--max-cost cannot be enforced: the price of this base is unknown. Leave it out, or tune another base.',
    )
  if (usd > most)
    throw new UserError(
      `The run would cost about ${money(usd)}, which is more than --max-cost ${most}: fewer passes or rows cost less.`,
    )
}

const described = (input: Input, rows: number) => ({ name: input.name, sha256: sha256(input.content), rows })

/** The run of a folder when it is the same as this one, null for an empty folder. Throws UserError for another run. */
function knownRun(folder: string, run: TuningRun): TuningRun | null {
  const known = readRun(folder)
  if (known === null) return null
  const identity = ({ baseUrl, data, validation, request }: TuningRun): string =>
    JSON.stringify([baseUrl, data.sha256, validation?.sha256, request])
  if (identity(known) === identity(run)) return known
  throw new UserError(
    `${folder} has another run (${known.job ?? 'not started'}): name another folder with --out.`,
  )
}
