// The files that one stage hands to the next: strictly checked and bound to one plan, so that runs cannot mix.
import { noteSchema } from '../report/notes.js'
import * as z from 'zod'
import { noTextSchema } from './candidate.js'
import { UserError } from './errors.js'
import { cuts, weaknesses } from './own-tests.js'
import { line, reportSchema, sha, text, withoutChangeSchema } from './report.js'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const words = text(2_000)
const name = line(2_000)
const tokens = z.number().min(0).max(1e9)
const seconds = z.number().min(0).max(1e8)
const dollars = z.number().min(0).max(1e6)
const shard = z.strictObject({ number: z.int().min(1).max(999), of: z.int().min(1).max(999) })
/** Every file names the plan it belongs to, and thereby the commits. */
const bound = { schema: z.literal(1), plan: digest, base: sha, head: sha }
const failure = z.strictObject({ kind: z.enum(['user', 'service']), sentence: words }).nullable()

export const planSchema = z.strictObject({
  schema: z.literal(1),
  base: sha,
  head: sha.nullable(),
  targets: reportSchema.shape.targets,
  skipped: reportSchema.shape.skipped,
  unread: reportSchema.shape.unread,
  shards: z.array(z.array(line())).max(999),
  /** What the review will take, each as a minimum and a maximum; absent when it was not estimated. */
  estimate: z
    .strictObject({
      seconds: z.tuple([seconds, seconds]),
      requests: z.tuple([tokens, tokens]).nullable(),
      usd: z.tuple([dollars, dollars]).nullable(),
    })
    .optional(),
  /** By shard, functions of `skipped` still measured with the project's own tests; absent when there are none. */
  watchOnly: z.array(reportSchema.shape.targets).max(999).optional(),
})

export const promptsSchema = z.strictObject({
  ...bound,
  prompts: z.array(
    z.strictObject({
      target: name,
      system: text(20_000).nullable(),
      user: text(200_000),
      maxTokens: z.int().min(1).max(100_000),
      temperature: z.number().min(0).max(2),
      sample: z.int().min(0).max(100),
      stop: z.array(text(100)).max(8).optional(),
    }),
  ),
})

export const repliesSchema = z.strictObject({
  ...bound,
  shard,
  /** Null when no model is configured. */
  writer: name.nullable(),
  completions: z.array(
    z.strictObject({
      target: name,
      writer: name,
      sample: z.int().min(0).max(100),
      text: text(5_000_000),
      cut: z.boolean(),
      usage: z.strictObject({
        inputTokens: tokens,
        cachedTokens: tokens,
        outputTokens: tokens,
        estimated: z.boolean(),
      }),
      seconds,
      stored: z.boolean(),
      answeredBy: name.optional(),
      noText: noTextSchema.optional(),
      usd: dollars.nullable(),
    }),
  ),
  failure,
  unreached: z.array(name),
  refused: z.array(z.strictObject({ target: name, sentence: words })),
  overBudget: z.array(name),
  seconds,
  priceSource: name.nullable(),
  fingerprints: z.array(z.string().regex(/^[0-9a-f]{16}$/)),
  notes: z.array(noteSchema).max(200),
})

const ids = z.array(line()).max(1000)
const lineNumber = z.int().min(1).max(1e7)
const lines = z.array(lineNumber).max(100_000)
/** Source of one expression or one line. */
const code = text(20_000)
const outcome = z.enum(['passed', 'failed', 'broken']).nullable()

/** What the project's own tests do with the functions of one shard. */
export const baselineSchema = z.strictObject({
  ...bound,
  shard,
  targets: z
    .array(
      z.strictObject({
        target: line(),
        /** Why nothing was measured, as the end of a sentence; null when something was. */
        notMeasured: line().nullable(),
        tests: ids,
        linesRun: lines,
        lines,
        /**
         * Mutants that the project's own tests were run against; `noticedBy` has the tests that kill each, by mutant
         * id.
         */
        asked: z.array(z.strictObject({ id: code, line: lineNumber, was: code, now: code })).max(1000),
        /** Why there is no result for any of them, as the end of a sentence. */
        whyNoMutants: line().optional(),
        /** Ids of mutants that no own test notices; nothing is known about those neither here nor in `noticedBy`. */
        survivors: z.array(code).max(1000),
        /** Why not all tests that may reach it ran. */
        cut: z.enum(cuts).optional(),
        noticedBy: z.record(code, ids),
        hunks: z
          .array(z.strictObject({ lines: z.tuple([lineNumber, lineNumber]), noticedBy: z.int().min(0) }))
          .max(100),
        failsOnBase: z.boolean(),
        /** Calls of it made by tests, as code. */
        calls: z.array(code).max(100),
        /** Runs of passing tests that execute lines of it, in order. */
        reaching: z
          .array(
            z.strictObject({
              ...{ id: line(), file: line(), name: code, milliseconds: seconds, lines },
              /** Source of the arguments passed to calls in it. */
              given: z.array(code).max(100),
            }),
          )
          .max(1000),
        /** Source of the test that runs the most of its changed lines. */
        nearest: code.nullable(),
        /** Changed lines that no test runs. */
        unrun: z.array(z.strictObject({ line: lineNumber, text: code })).max(1000),
      }),
    )
    .max(10_000),
  ownTests: z
    .array(
      z.strictObject({
        ...{ id: line(), file: line(), name: line(), onHead: outcome, onBase: outcome },
        inThisPull: z.boolean(),
        weakness: z.enum(weaknesses).optional(),
        withoutChange: withoutChangeSchema.optional(),
      }),
    )
    .max(100_000),
  rows: z
    .array(z.strictObject({ target: line(), call: code, before: code, after: code, test: line() }))
    .max(10_000),
})

export const verifySchema = z.strictObject({
  ...bound,
  shard,
  report: reportSchema,
  failure,
  notes: z.array(noteSchema).max(200),
  priceSource: name.nullable(),
})

export type PlanFile = z.infer<typeof planSchema>
export type PromptsFile = z.infer<typeof promptsSchema>
export type RepliesFile = z.infer<typeof repliesSchema>
export type BaselineFile = z.infer<typeof baselineSchema>
export type VerifyFile = z.infer<typeof verifySchema>
export type Shard = z.infer<typeof shard>

/** Parses a file of another stage. Throws UserError for a text that does not match the schema. */
export function parseHandover<T>(schema: z.ZodType<T>, text: string, name: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UserError(`${name} is not JSON: hand the file over exactly as the previous mode wrote it.`)
  }
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new UserError(
    `${name} is not what its mode writes (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}): use one version of testwright in all jobs.`,
  )
}

/**
 * Throws UserError for a plan made for other commits than those the forge gives for this pull request. Without a pull
 * request nothing is checked, since only the user can have made the plan.
 */
export function checkPull(
  plan: Pick<PlanFile, 'base' | 'head'>,
  pull: { number: number | null; base: string | null; head: string | null },
): void {
  const short = (commit: string | null): string => commit?.slice(0, 7) ?? 'nothing'
  if (pull.number === null) return
  for (const [side, planned, known] of [
    ['', plan.head, pull.head],
    ['merge base ', plan.base, pull.base],
  ] as const)
    if (planned === null || planned !== known)
      throw new UserError(
        `The plan is of ${side}${short(planned)} and this run of ${side}${short(known)}: only what was verified on it is reported, so run all jobs again.`,
      )
}

/** Throws UserError for a file that belongs to another plan or other commits. */
export function checkBound(
  file: { plan: string; base: string; head: string },
  plan: { plan: string; base: string; head: string },
  name: string,
): void {
  if (file.head !== plan.head || file.base !== plan.base)
    throw new UserError(
      `${name} belongs to ${file.head.slice(0, 7)}, the plan to ${plan.head.slice(0, 7)}: files of two heads cannot be combined, so run all jobs again.`,
    )
  if (file.plan !== plan.plan)
    throw new UserError(`${name} belongs to another plan: hand over files of one run only.`)
}

/** Ids of the functions of one shard, from 1: its targets, then those only measured with the project's own tests. */
export const idsOfShard = ({ shards, watchOnly }: PlanFile, number: number): string[] => [
  ...(shards[number - 1] ?? []),
  ...(watchOnly?.[number - 1] ?? []).map(({ id }) => id),
]

/** Reads `2/3`; an empty text means the only shard. Throws UserError for a number that is out of range. */
export function readShard(text: string, of: number): Shard {
  const [, number = '1', count = String(of)] =
    /^(\d+)\/(\d+)$/.exec(text) ?? (text === '' ? ['', '1', String(of)] : [])
  const found = { number: Number(number), of: Number(count) }
  if (text !== '' && !text.includes('/'))
    throw new UserError(`shard is ${text}: here it says which one, such as 1/${of}.`)
  if (text === '' && of > 1)
    throw new UserError(`The plan has ${of} shards: say which one with shard, such as 1/${of}.`)
  if (found.of !== of || found.number < 1 || found.number > of)
    throw new UserError(`shard is ${text}, and the plan has ${of}: take it from the output matrix of plan.`)
  return found
}
