// The schema of the report: written to report.json, read back by later stages, and rendered as comment and summary.
import * as z from 'zod'
import { funnelStages, reasonNames, type FunnelStage, reasons } from './reasons.js'

const count = z.int().min(0)
const lines = z.array(z.int().min(1))
const nullable = <T extends z.ZodType>(type: T) => type.nullable()
const dollars = nullable(z.number().min(0))

const funnelSchema = z.strictObject(
  Object.fromEntries(funnelStages.map(stage => [stage, count])) as Record<FunnelStage, typeof count>,
)

const targetSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  name: z.string(),
  language: z.string(),
  framework: z.string(),
  change: z.enum(['added', 'changed']),
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
  changedLines: lines,
  via: nullable(z.string()),
  coverage: nullable(z.strictObject({ before: z.number(), after: z.number() })),
  mutants: nullable(
    z.strictObject({
      total: count,
      killed: count,
      survivors: z.array(z.strictObject({ line: z.int().min(1), was: z.string(), now: z.string() })),
    }),
  ),
})

const sandboxLevels = ['bwrap', 'unshare', 'sudo', 'none'] as const
export type SandboxLevel = (typeof sandboxLevels)[number]

/** A path inside the checkout on one line: no `..`, no root, no character that cannot be seen. */
const relativePath = z
  .string()
  .max(4096)
  .regex(/^(?![/\\]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\p{C}\u2028\u2029]+$/u)

const testSchema = z.strictObject({
  target: z.string(),
  name: z.string(),
  file: z.string(),
  code: z.string(),
  verdict: z.enum(['kept', 'suspect', 'rejected']),
  reason: nullable(z.enum(reasonNames)),
  writer: z.string(),
  attribution: nullable(z.enum(['verbatim', 'trimmed', 'repaired', 'rewritten', 'replaced'])),
  writersShare: nullable(z.number().min(0).max(1)),
  dropped: z.array(
    z.strictObject({ code: z.string(), expected: nullable(z.string()), actual: nullable(z.string()) }),
  ),
  expected: nullable(z.string()),
  actual: nullable(z.string()),
  /** What else a reader has to know: `seen in training`, `pinned from behaviour`, `observed behaviour`. */
  marks: z.array(z.string()),
  evidence: z.strictObject({
    runs: count,
    milliseconds: z.number().min(0),
    lines,
    mutantsKilled: z.array(z.string()),
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
  schema: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  pull: z.strictObject({
    base: nullable(z.string()),
    head: nullable(z.string()),
    number: nullable(z.int().min(1)),
  }),
  sandbox: nullable(z.enum(sandboxLevels)),
  targets: z.array(targetSchema),
  tests: z.array(testSchema),
  skipped: z.array(
    z.strictObject({ id: z.string(), file: z.string(), name: z.string(), reason: z.string() }),
  ),
  unread: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
  behaviour: z.array(
    z.strictObject({ target: z.string(), call: z.string(), before: z.string(), after: z.string() }),
  ),
  funnel: funnelSchema,
  writers: z.array(
    z.strictObject({ writer: z.string(), funnel: funnelSchema, ...spent, estimated: z.boolean() }),
  ),
  files: z.array(
    z.strictObject({
      path: relativePath,
      content: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      tests: count,
      new: z.boolean(),
    }),
  ),
  bill: z.strictObject({
    ...spent,
    seconds: z.strictObject({
      total: z.number().min(0),
      model: z.number().min(0),
      runs: z.number().min(0),
    }),
  }),
})

export type Report = z.infer<typeof reportSchema>
export type ReportTest = Report['tests'][number]
export type ReportTarget = Report['targets'][number]
type Funnel = z.infer<typeof funnelSchema>

/** A target as the report holds it; what was not measured is null. */
export function reportTarget(target: {
  id: string
  file: string
  name: string
  language: string
  framework: string
  change: 'added' | 'changed'
  lines: [number, number]
  changedLines: number[]
  via: string | null
}): ReportTarget {
  const { id, file, name, language, framework, change, changedLines, via } = target
  return {
    id,
    file,
    name,
    language,
    framework,
    change,
    lines: target.lines,
    changedLines,
    via,
    coverage: null,
    mutants: null,
  }
}

/** The stage that one judged test reached. */
export function stageOf({ verdict, reason }: Pick<ReportTest, 'verdict' | 'reason'>): FunnelStage {
  if (verdict === 'kept') return 'kept'
  return reason === null ? 'written' : reasons[reason].stage
}

/** Counts of test cases; they never rise from left to right. */
export function countFunnel(tests: Pick<ReportTest, 'verdict' | 'reason'>[]): Funnel {
  const funnel = Object.fromEntries(funnelStages.map(stage => [stage, 0])) as Funnel
  for (const test of tests)
    for (const stage of funnelStages.slice(0, funnelStages.indexOf(stageOf(test)) + 1)) funnel[stage]++
  return funnel
}
