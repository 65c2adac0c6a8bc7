// The schema of the report: written to report.json, read back by later stages, and rendered as comment and summary.
import * as z from 'zod'
import { cuts, weaknesses } from './own-tests.js'
import { funnelStages, reasonNames, type FunnelStage, reasons } from './reasons.js'

/** Upper bounds that no real run reaches; larger values are forged. */
const MAX = { count: 1e9, line: 1e7, dollars: 1e6, seconds: 1e8, text: 20e6, name: 4096, rows: 100_000 }

/** Any text without lone surrogates, which cannot be written to a file or a URL. */
export const text = (most: number = MAX.text) =>
  z
    .string()
    .max(most)
    .refine(given => !halves.test(given), 'holds half a character')
/**
 * A name, an id or a sentence: one line without invisible characters. All such fields of the files between jobs use
 * it.
 */
export const line = (most: number = MAX.name) =>
  z
    .string()
    .max(most)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, 'is not one line of characters that can be seen')

const halves = /\p{Cs}/u

/** Makes a text valid for `text`. */
export const asText = (given: string): string => given.replace(/\p{Cs}/gu, '\ufffd')
/** Makes a text valid for `line`. */
export const asLine = (given: string): string =>
  given
    .replace(/[\t\n\v\f\r]+/g, ' ')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd')
    .slice(0, MAX.name)
    .replace(/\p{Cs}/gu, '')

/** Full name of a commit. */
export const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'is not the full name of a commit')

const count = z.int().min(0).max(MAX.count)
const lineNumber = z.int().min(1).max(MAX.line)
const lines = z.array(lineNumber).max(MAX.rows)
const nullable = <T extends z.ZodType>(type: T) => type.nullable()
const dollars = nullable(z.number().min(0).max(MAX.dollars))
const seconds = z.number().min(0).max(MAX.seconds)
const share = z.number().min(0).max(1)

const funnelSchema = z.strictObject(
  Object.fromEntries(funnelStages.map(stage => [stage, count])) as Record<FunnelStage, typeof count>,
)

const ids = z.array(line()).max(MAX.rows)

/** What the project's own tests do with the target; null where the stage did not run. */
const baselineSchema = z.strictObject({
  measured: z.boolean(),
  /** Why nothing was measured (or, if something was, why no mutants were), as the end of a sentence. */
  why: nullable(line()),
  /** Tests that reach it and pass, by id. */
  tests: ids,
  /** Changed lines that they run. */
  linesRun: lines,
  mutants: nullable(
    z
      .strictObject({ total: count, killed: count })
      .refine(({ total, killed }) => killed <= total, 'kills more than there are'),
  ),
  /** Why not all tests that may reach it ran; no mutant is then known to survive. Absent when all ran. */
  cut: z.enum(cuts).optional(),
  /** Ids of mutants that no test notices although all ran. A mutant neither killed nor listed here has no result. */
  survivors: ids,
  /** Parts of the change that were reverted one at a time, and how many tests noticed each. */
  hunks: z.array(z.strictObject({ lines: z.tuple([lineNumber, lineNumber]), noticedBy: count })).max(1000),
  /** The shortest command whose tests notice the change. */
  command: nullable(line()),
})

const mutantSchema = z.strictObject({
  id: line(),
  target: line(),
  file: line(),
  line: lineNumber,
  column: lineNumber,
  endLine: lineNumber,
  endColumn: lineNumber,
  operator: line(),
  was: text(),
  now: text(),
  /** The exact replacement for the text in this range, which `now` may shorten; absent when not known. */
  replacement: text().optional(),
  status: z.enum(['killed', 'survived', 'noCoverage', 'timeout', 'ignored', 'pending']),
  /** Ids of own tests, or of kept ones. */
  killedBy: ids,
})

const sideOutcome = nullable(z.enum(['passed', 'failed', 'broken']))

/** What a test expects (null when no two values are compared), and what it gets without the change or how it fails. */
export const withoutChangeSchema = z.strictObject({
  path: nullable(line()),
  expected: nullable(line()),
  actual: line(),
})

/** A test of the project, each case separately. `broken`: not loaded, not set up, or a name is missing. */
const ownTestSchema = z.strictObject({
  id: line(),
  file: line(),
  onBase: sideOutcome,
  onHead: sideOutcome,
  inThisPull: z.boolean(),
  /** Why a new or edited test proves little; absent when nothing speaks against it. */
  weakness: z.enum(weaknesses).optional(),
  /** For a test that fails on the base and passes on the head; absent when its failure is not informative. */
  withoutChange: withoutChangeSchema.optional(),
})

const targetSchema = z.strictObject({
  id: line(),
  file: line(),
  name: line(),
  language: line(),
  framework: line(),
  change: z.enum(['added', 'changed']),
  lines: z.tuple([lineNumber, lineNumber]).refine(([first, last]) => first <= last, 'ends before it starts'),
  changedLines: lines,
  /** Set when its changed lines contain only types in its signature and nothing that runs. */
  onlyTypes: z.literal(true).optional(),
  /** Set when its code did not change, but a constant that it reads did; `changedLines` are the lines that read it. */
  onlyReads: z.literal(true).optional(),
  via: nullable(line()),
  /** Why no test is written for it although the project's own tests run it; absent for all others. */
  skipReason: line().optional(),
  baseline: nullable(baselineSchema),
  coverage: nullable(z.strictObject({ before: share, after: share })),
  mutants: nullable(
    z
      .strictObject({
        total: count,
        killed: count,
        survivors: ids,
      })
      .refine(
        ({ total, killed, survivors }) => killed <= total && survivors.length <= total,
        'has more parts than there are in all',
      ),
  ),
})

const sandboxLevels = ['bwrap', 'unshare', 'sudo', 'none'] as const
export type SandboxLevel = (typeof sandboxLevels)[number]
/** How jobs get their tree: an overlay mounted over the one on disk, or a copy for each job. */
const treeModes = ['overlay', 'copy'] as const
export type TreeMode = (typeof treeModes)[number]

/** A path inside the checkout, on one line: no `..`, not absolute, no invisible characters. */
const relativePath = z
  .string()
  .max(4096)
  .regex(/^(?![/\\]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\p{C}\u2028\u2029]+$/u)

const testSchema = z.strictObject({
  target: line(),
  name: line(),
  file: line(),
  code: text(),
  verdict: z.enum(['kept', 'suspect', 'rejected']),
  reason: nullable(z.enum(reasonNames)),
  writer: line(),
  attribution: nullable(z.enum(['verbatim', 'trimmed', 'repaired', 'rewritten', 'replaced', 'quoted'])),
  writersShare: nullable(share),
  dropped: z.array(z.strictObject({ code: text(), expected: nullable(text()), actual: nullable(text()) })),
  expected: nullable(text()),
  actual: nullable(text()),
  /** What else a reader should know: `seen in training`, `pinned from behaviour`, `observed behaviour`. */
  marks: z.array(line()),
  /** Id of the project's test that it grew from. */
  grownFrom: nullable(line()),
  /** Its outcome on the base; null when it was not run there. */
  onBase: sideOutcome,
  /** Ids of the changed functions that it counts for. */
  credits: ids,
  evidence: z.strictObject({
    runs: count,
    milliseconds: z
      .number()
      .min(0)
      .max(MAX.seconds * 1000),
    lines,
    /** Lines that it executes in the other functions whose mutants it kills; absent when there are none. */
    elsewhere: z
      .array(z.strictObject({ target: line(), lines }))
      .max(MAX.rows)
      .optional(),
    /** Ids of mutants. */
    mutantsKilled: ids,
  }),
})

const spent = {
  requests: count,
  inputTokens: count,
  cachedTokens: count,
  outputTokens: count,
  usd: dollars,
  usdPerKept: dollars,
}

export const reportSchema = z.strictObject({
  schema: z.literal(2, 'is of another version of the report'),
  tool: z.strictObject({ name: line(), version: line() }),
  pull: z.strictObject({
    base: nullable(sha),
    head: nullable(sha),
    number: nullable(z.int().min(1)),
  }),
  sandbox: nullable(z.enum(sandboxLevels)),
  trees: nullable(z.enum(treeModes)),
  targets: z.array(targetSchema).max(MAX.rows),
  tests: z.array(testSchema).max(MAX.rows),
  skipped: z.array(z.strictObject({ id: line(), file: line(), name: line(), reason: line() })),
  unread: z.array(z.strictObject({ file: line(), reason: line() })),
  behaviour: z.array(
    z.strictObject({
      ...{ target: line(), call: text(), before: text(), after: text() },
      source: z.enum(['explorer', 'recorded']),
      /** Id of the project's test that made the call. */
      test: nullable(line()),
      /** Path to the difference within the value. */
      path: nullable(line()),
    }),
  ),
  mutants: z.array(mutantSchema).max(MAX.rows),
  ownTests: z.array(ownTestSchema).max(MAX.rows),
  funnel: funnelSchema,
  writers: z
    .array(z.strictObject({ writer: line(), funnel: funnelSchema, ...spent, estimated: z.boolean() }))
    .max(100),
  files: z.array(
    z.strictObject({
      path: relativePath,
      content: text(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      tests: count,
      new: z.boolean(),
    }),
  ),
  bill: z.strictObject({
    ...spent,
    seconds: z.strictObject({
      total: seconds,
      model: seconds,
      runs: seconds,
    }),
    /** Number of jobs whose outcome came from the results cache; absent when there were none. */
    remembered: count.optional(),
  }),
})

export type Report = z.infer<typeof reportSchema>
export type ReportTest = Report['tests'][number]
export type ReportTarget = Report['targets'][number]
export type ReportMutant = Report['mutants'][number]
export type ReportBaseline = NonNullable<ReportTarget['baseline']>
type Funnel = z.infer<typeof funnelSchema>

/** Converts a target to its report form; what was not measured is null. */
export function reportTarget(target: {
  id: string
  file: string
  name: string
  language: string
  framework: string
  change: 'added' | 'changed'
  lines: [number, number]
  changedLines: number[]
  entry?: number
  onlyReads?: true
  via: string | null
}): ReportTarget {
  const { id, file, name, language, framework, change, changedLines, entry, onlyReads, via } = target
  return {
    id,
    file,
    name,
    language,
    framework,
    change,
    lines: target.lines,
    changedLines,
    ...(entry === undefined ? {} : { onlyTypes: true }),
    ...(onlyReads ? { onlyReads } : {}),
    via,
    baseline: null,
    coverage: null,
    mutants: null,
  }
}

/** The funnel stage that a judged test reached. */
export function stageOf({ verdict, reason }: Pick<ReportTest, 'verdict' | 'reason'>): FunnelStage {
  if (verdict === 'kept') return 'kept'
  return reason === null ? 'written' : reasons[reason].stage
}

/** Number of test cases that reached each stage; never increases from one stage to the next. */
export function countFunnel(tests: Pick<ReportTest, 'verdict' | 'reason'>[]): Funnel {
  const funnel = Object.fromEntries(funnelStages.map(stage => [stage, 0])) as Funnel
  for (const test of tests)
    for (const stage of funnelStages.slice(0, funnelStages.indexOf(stageOf(test)) + 1)) funnel[stage]++
  return funnel
}
