// A report -> mutation.json, in the format of mutation-testing-report-schema: for Stryker's viewer, dashboards, and other tools.
import type { Report, ReportMutant, ReportTarget } from '../../model/report.js'
import { groupBy } from '../../lists.js'
import { codeLine, oneLine } from '../../text.js'
import { sayCut } from '../../baseline/cut.js'
import { splitTest } from '../../baseline/own-tests.js'
import { linesRunOf, testsOf } from '../credits.js'

interface Context {
  /** Texts of the files with mutants, by path, if known. */
  sources: Readonly<Record<string, string>>
  /** URL of the repository that the action comes from, null when not known. */
  home: string | null
}

/** The report as JSON, version 2 of the schema. */
export const renderMutationReport = (report: Report, context: Context): string =>
  `${JSON.stringify(mutationReportOf(report, context), null, 2)}\n`

/** The same as a value. */
export function mutationReportOf(report: Report, { sources, home }: Context): object {
  const targets = new Map(report.targets.map(target => [target.id, target]))
  const files = [...groupBy(report.mutants, ({ file }) => file)].map(([path, mutants]) => {
    const language = targets.get(mutants[0]?.target ?? '')?.language ?? ''
    const source = Object.hasOwn(sources, path) ? sources[path] : undefined
    const shown = mutants.map(mutant => mutantOf(mutant, targets.get(mutant.target), report))
    return [path, { language, source: source ?? sketchOf(mutants), mutants: shown }] as const
  })
  const { name, version } = { ...report.tool, name: 'Testwright' }
  return {
    $schema: 'https://git.io/mutation-testing-schema',
    schemaVersion: '2',
    thresholds: { high: 80, low: 60 },
    files: Object.fromEntries(files),
    testFiles: testFilesOf(report),
    framework: { name, version, ...(home === null ? {} : { branding: { homepageUrl: home } }) },
  }
}

function mutantOf(mutant: ReportMutant, target: ReportTarget | undefined, report: Report): object {
  const { id, line, column, endLine, endColumn, was, now, replacement, killedBy } = mutant
  const [before, after] = [codeLine(was, 80), codeLine(now, 80)]
  const covering = target
    ? keptOf(target, report).filter(test => linesRunOf(target, test).includes(line))
    : []
  const coveredBy = [...new Set([...killedBy, ...covering.map(testId)])]
  return {
    id,
    mutatorName: mutatorOf(mutant),
    description: `${before || 'nothing'} → ${after || 'nothing'}`,
    ...(replacement === undefined ? {} : { replacement }),
    location: { start: { line, column }, end: { line: endLine, column: endColumn } },
    ...statusOf(mutant, target, report),
    ...(killedBy.length > 0 ? { killedBy } : {}),
    ...(coveredBy.length > 0 ? { coveredBy } : {}),
  }
}

const statuses = {
  killed: 'Killed',
  noCoverage: 'NoCoverage',
  timeout: 'Timeout',
  ignored: 'Ignored',
} satisfies Record<Exclude<ReportMutant['status'], 'survived' | 'pending'>, string>

/**
 * An unnoticed mutant survived if all tests were run against it. If there was no time for the project's own, it is
 * pending, and if no test runs its line, it has no coverage.
 */
function statusOf(
  { id, line, status }: ReportMutant,
  target: ReportTarget | undefined,
  report: Report,
): { status: string; statusReason?: string } {
  if (status !== 'survived' && status !== 'pending') return { status: statuses[status] }
  const baseline = target?.baseline ?? null
  const kept = target ? keptOf(target, report) : []
  if (baseline === null)
    return kept.length > 0
      ? { status: 'Survived', statusReason: 'Only kept tests were run against it, not those of the project.' }
      : { status: 'Pending', statusReason: 'No test was run against it.' }
  if (baseline.cut !== undefined)
    return {
      status: 'Pending',
      statusReason: `Not all tests of the project were run against it: ${sayCut[baseline.cut]}.`,
    }
  if (!baseline.survivors.includes(id)) {
    const why = baseline.why === null ? '' : `: ${oneLine(baseline.why)}`
    const who = baseline.why === null ? 'Not all' : 'The'
    const were = `${who} tests of the project were ${baseline.why === null ? '' : 'not '}run against it`
    return { status: 'Pending', statusReason: `${were}${why}.` }
  }
  const isReached = baseline.tests.length > 0 && !isPassedBy(line, target, baseline.linesRun)
  const isRunByKept = target !== undefined && kept.some(test => linesRunOf(target, test).length > 0)
  return { status: isReached || isRunByKept ? 'Survived' : 'NoCoverage' }
}

/** True for a changed line that own tests do not run; for unchanged lines that is not known. */
const isPassedBy = (line: number, target: ReportTarget | undefined, run: readonly number[]): boolean =>
  target?.changedLines.includes(line) === true && !run.includes(line)

const keptOf = (target: ReportTarget, report: Report): Report['tests'] => testsOf(target, report).kept

/** Test id in the form that mutants use in `killedBy`. */
const testId = ({ file, name }: Pick<Report['tests'][number], 'file' | 'name'>): string => `${file}::${name}`

/** Kept tests, and those of the project that notice a mutant: it is not known what the others run. */
function testFilesOf({ tests, mutants, files }: Report): object {
  const kept = tests.filter(({ verdict }) => verdict === 'kept')
  const codes = new Map(kept.map(test => [testId(test), test.code]))
  const ids = new Set([...codes.keys(), ...mutants.flatMap(({ killedBy }) => killedBy)])
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  const byFile = groupBy(ids, id => splitTest(id).file)
  return Object.fromEntries(
    [...byFile].map(([path, own]) => {
      const source = contents.get(path)
      const listed = own.map(id => ({
        ...{ id, name: id.slice(path.length + 2) },
        ...placeIn(source, codes.get(id)),
      }))
      return [path, { ...(source === undefined ? {} : { source }), tests: listed }]
    }),
  )
}

/** Where a test's code begins in its file, which may indent it; empty when its first line is not unique there. */
function placeIn(source = '', code = ''): object {
  const [first = ''] = code.trim().split('\n')
  const places = source.split('\n').flatMap((text, at) => {
    const column = text.length - text.trimStart().length + 1
    return text.trim() === first.trim() && first !== '' ? [{ line: at + 1, column }] : []
  })
  return places.length === 1 ? { location: { start: places[0] } } : {}
}

/** Stryker's mutator names by the text before and after; the first row that matches counts. */
const mutators: [name: string, was: RegExp, now: RegExp][] = [
  ['Removal', /./, /^$/],
  ['Insertion', /^$/, /./],
  ['BooleanLiteral', /^(?:true|false)$/i, /^(?:true|false)$/i],
  ['ConditionalExpression', /./, /^(?:true|false)$/i],
  ['EqualityOperator', /^(?:[<>]=?|[!=]==?|is(?: not)?|(?:not )?in)$/, /./],
  ['LogicalOperator', /^(?:&&|\|\||\?\?|and|or)$/, /./],
  ['UpdateOperator', /^(?:\+\+|--)/, /^(?:\+\+|--)/],
  ['AssignmentOperator', /^[^\w\s=]{1,3}=$/, /=$/],
  ['ArithmeticOperator', /^(?:[-+*/%]|\*\*|\/\/|@)$/, /./],
  ['BitwiseOperator', /^(?:[&|^~]|<<|>>>?)$/, /./],
  ['NumericLiteral', /^-?[\d.][\w.]*$/, /^-?[\d.][\w.]*$/],
  ['StringLiteral', /^\w{0,2}(["'`]).*\1$/s, /^\w{0,2}["'`]/],
  ['Statement', /./, /^(?:pass|;|\{\s*\})$/],
]

const mutatorOf = ({ was, now }: Pick<ReportMutant, 'was' | 'now'>): string =>
  mutators.find(([, before, after]) => before.test(was.trim()) && after.test(now.trim()))?.[0] ??
  'Replacement'

/** The schema requires a file's whole text. If it is not known, the mutated text alone is put at its position. */
function sketchOf(mutants: readonly ReportMutant[]): string {
  const lines: string[] = []
  for (const { line, column, was } of mutants) {
    if (line > MAX_SKETCH.lines || column > MAX_SKETCH.columns) continue
    const [before, text, start] = [lines[line - 1] ?? '', codeLine(was), column - 1]
    lines[line - 1] = before.slice(0, start).padEnd(start) + text + before.slice(start + text.length)
  }
  return Array.from(lines, text => text ?? '').join('\n')
}

const MAX_SKETCH = { lines: 100_000, columns: 1000 }
