// What the project's own tests show about the change: which tests fail without it, and what none of them notices.
import { isUnbuilt } from '../../baseline/built-files.js'
import { sayCut } from '../../baseline/cut.js'
import { withoutCase } from '../../baseline/own-tests.js'
import { groupBy } from '../../lists.js'
import { mostTests } from '../assemble.js'
import { weaknesses, type Weakness } from '../../model/own-tests.js'
import type { Report, ReportBaseline, ReportMutant } from '../../model/report.js'
import { code, codeLine, folded, html, inline, oneLine, plural } from '../../text.js'
import { permalink } from './links.js'
import type { Forms } from './unfolded.js'

const mostNames = 3
const mostSurvivors = 5

type OwnTest = Report['ownTests'][number]

/** Number of facts on single functions and places shown unfolded, for each form; the last form folds everything. */
const mostFacts = [20, 6, 2, 0] as const

/**
 * Empty when there is nothing to say. What a person can act on stays unfolded longest. `isAlone` is true when kept
 * tests are not shown and do not count.
 */
export function renderOwnTests(report: Report, url: string | null, isAlone = false): Forms {
  const isSaid = (line: string): boolean => line !== ''
  const shown = sayWithoutChange(report)
  const first = [sayNewTests(report), ...shown, ...sayWeak(report), sayBroken(report)].filter(isSaid)
  const facts = [...sayTargets(report), ...sayHunks(report, url)].filter(isSaid)
  const last = [...saySurvivors(report, url, isAlone), sayCommand(report)].filter(isSaid)
  const all = [...first, ...facts, ...last]
  if (all.length === 0) return ['']
  const listOf = (lines: string[]): string => lines.map(line => `- ${line}`).join('\n')
  const [longest, ...shorter] = mostFacts.map(most => {
    const rest = facts.slice(most)
    const unfolded = [...first, ...facts.slice(0, most), ...last]
    const more =
      rest.length === 0 ? [] : [folded(`${plural(rest.length, 'more fact')} about your tests`, listOf(rest))]
    return [...(unfolded.length === 0 ? [] : [`**Your tests**\n${listOf(unfolded)}`]), ...more].join('\n\n')
  })
  return [longest ?? '', ...shorter, folded(`<b>Your tests</b>: ${plural(all.length, 'fact')}`, listOf(all))]
}

/** Passing new or edited tests, with all cases of a test as one: it fails if one of them does. */
function newTests({
  ownTests,
}: Report): { name: string; states: boolean; broken: boolean; either: boolean }[] {
  const own = ownTests.filter(({ inThisPull, onHead }) => inThisPull && onHead === 'passed')
  return [...groupBy(own, ({ id }) => withoutCase(id))].map(([id, cases]) => {
    const some = (outcome: OwnTest['onBase']): boolean => cases.some(({ onBase }) => onBase === outcome)
    const [failed, broken] = [some('failed'), some('broken')]
    return {
      ...{ name: nameOf(id), states: failed, broken: broken && !failed },
      either: cases.every(({ onBase }) => onBase === 'passed'),
    }
  })
}

const nameOf = (id: string): string => id.slice(id.indexOf('::') + 2)

function listed(names: readonly string[], show = code): string {
  const shown = names.slice(0, mostNames).map(name => show(oneLine(name, 80)))
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/** `3 of your 4 new or edited tests fail without this change; test_zero passes either way.` */
function sayNewTests(report: Report): string {
  const all = newTests(report)
  const tests = all.filter(({ states, broken, either }) => states || broken || either)
  if (tests.length === 0) return ''
  const isPart =
    all.length > tests.length || report.targets.some(({ baseline }) => baseline?.cut !== undefined)
  const [only, ...others] = tests
  if (only && others.length === 0) return isPart ? sayOnlyRun(only) : sayOnlyTest(only)
  const failing = tests.filter(({ states }) => states)
  const broken = tests.filter(test => test.broken)
  const either = tests.filter(test => test.either)
  if (broken.length === tests.length && !isPart)
    return `None of your ${plural(broken.length, 'new or edited test')} can run without this change.`
  const fail = `${howMany(failing.length, tests.length, isPart)} ${verb(failing.length, 'fails', 'fail')} without this change`
  // Saying that none fails would be misread when some cannot even run.
  const [isSaid, it] = failing.length > 0 || broken.length === 0 ? [true, 'it'] : [false, 'this change']
  const parts = [
    isSaid ? fail : '',
    broken.length > 0 ? `${listed(broken.map(({ name }) => name))} cannot run without ${it}` : '',
    either.length > 0
      ? `${listed(either.map(({ name }) => name))} ${verb(either.length, 'passes', 'pass')} either way`
      : '',
  ]
  return `${parts.filter(part => part !== '').join('; ')}.`
}

/** What the tests of a well-tested change show, to go below that verdict; empty when not known. */
export function renderShown(report: Report): string {
  const shown = sayWithoutChange(report)
  return shown.length === 0 ? '' : folded('What they show', shown.map(line => `- ${line}`).join('\n'))
}

/** `test_zero expects 0, gets 1 without this change.` One of each kind; compared values first, then the shortest. */
function sayWithoutChange({ ownTests }: Report): string[] {
  const said = ownTests.flatMap(({ id, withoutChange: shown }) => {
    if (!shown) return []
    const { path, expected, actual } = shown
    const at = path === null ? '' : ` at ${code(path)}`
    const what =
      expected === null
        ? `fails without this change: ${code(oneLine(actual, 160))}`
        : `expects ${code(expected)}${at}, gets ${code(actual)} without this change`
    return { name: nameOf(withoutCase(id)), what, rank: expected === null ? 1 : 0 }
  })
  const distinct = [...groupBy(said, ({ what }) => what).values()].flatMap(([first]) => first ?? [])
  const byTest = [...groupBy(distinct, ({ name }) => name).values()].flatMap(cases =>
    cases.toSorted(plainer).map((one, place) => ({ ...one, place })),
  )
  return byTest
    .toSorted((a, b) => a.place - b.place || plainer(a, b))
    .slice(0, mostNames)
    .map(({ name, what }) => `${code(oneLine(name, 80))} ${what}.`)
}

const plainer = (a: { rank: number; what: string }, b: { rank: number; what: string }): number =>
  a.rank - b.rank || a.what.length - b.what.length

const weak: Record<Weakness, (count: number) => string> = {
  'not-steady': count =>
    `${verb(count, 'passes, but fails', 'pass, but fail')} in another order, at another time, or with other random values`,
  'passes-when-broken': count =>
    `${verb(count, 'passes', 'pass')} although the changed functions that ${verb(count, 'it runs', 'they run')} only throw`,
  'notices-nothing': count =>
    `${verb(count, 'passes', 'pass')} whatever the changed functions that ${verb(count, 'it runs', 'they run')} return or do`,
}

/** Tests of the pull request that prove less than they seem to. */
function sayWeak({ ownTests }: Report): string[] {
  return weaknesses.flatMap(weakness => {
    const own = ownTests.filter(test => test.weakness === weakness && test.inThisPull)
    const names = [...new Set(own.map(({ id }) => nameOf(withoutCase(id))))]
    return names.length === 0 ? [] : [`${listed(names)} ${weak[weakness](names.length)}.`]
  })
}

/** Ids of tests that the pull request does not touch and that pass on the base and fail on the head. */
export function brokenTests({ ownTests }: Report): string[] {
  const failing = ownTests.filter(
    ({ onBase, onHead, inThisPull }) => onBase === 'passed' && onHead === 'failed' && !inThisPull,
  )
  return [...new Set(failing.map(({ id }) => withoutCase(id)))]
}

function sayBroken(report: Report): string {
  const names = brokenTests(report)
  if (names.length === 0) return ''
  return `**${plural(names.length, 'test')} ${verb(names.length, 'passes', 'pass')} before this change and ${verb(names.length, 'fails', 'fail')} after it**: ${listed(names)}.`
}

type Target = Report['targets'][number]

/** `add_tax: reached by 14 tests; 7 of 9 changed lines run; 27 of 31 mutants noticed.` */
function sayTargets({ targets }: Report): string[] {
  const known = targets.flatMap(({ name, baseline, changedLines, onlyTypes, onlyReads }) =>
    baseline ? [{ name, changedLines, onlyTypes, onlyReads, ...baseline }] : [],
  )
  const reached = known.filter(({ measured, tests }) => measured && tests.length > 0)
  const alone = known.filter(({ measured, tests }) => measured && tests.length === 0)
  const unknown = groupBy(
    known.filter(({ measured }) => !measured),
    ({ why }) => why ?? '',
  )
  const names = (some: readonly { name: string }[]): string => listed(some.map(({ name }) => name))
  return [
    ...reached.slice(0, mostTargets).map(sayReached),
    alone.length > 0 ? `No passing test of the project reaches ${names(alone)}.` : '',
    ...[...unknown].map(([why, some]) => {
      const because = isUnbuilt(why) ? `: ${why}` : why === '' ? '' : `, because ${html(oneLine(why, 200))}`
      return `How well your tests cover ${names(some)} was not measured${because}.`
    }),
  ]
}

const mostTargets = 12

type Known = Pick<Target, 'name' | 'changedLines' | 'onlyTypes' | 'onlyReads'> & ReportBaseline

function sayReached({ name, changedLines, onlyTypes, onlyReads, ...known }: Known): string {
  const { tests, linesRun, mutants, why, cut } = known
  const unasked = why === null ? '' : `; mutants not measured, because ${html(oneLine(why, 200))}`
  const noticed = mutants ? `; ${sayNoticed(mutants, known)}` : unasked
  const isAll = cut === undefined && tests.length < mostTests
  const because = cut === undefined ? '' : ` (${sayCut[cut]})`
  const reach = `${isAll ? '' : 'at least '}${plural(tests.length, 'test')}${because}`
  const least = hasMoreLines({ changedLines, baseline: known }) ? 'at least ' : ''
  const ofThese = onlyReads
    ? `the ${plural(changedLines.length, 'line')} that ${changedLines.length === 1 ? 'reads' : 'read'} a changed constant`
    : plural(changedLines.length, 'changed line')
  const lines = `${least}${linesRun.length} of ${ofThese} run`
  const run = onlyTypes ? 'only types in its signature changed' : lines
  return `${code(oneLine(name, 80))}: reached by ${reach}; ${run}${noticed}.`
}

/** Whether tests that were not run might run more of its changed lines. */
export const hasMoreLines = ({
  baseline,
  changedLines,
}: Pick<Target, 'baseline' | 'changedLines'>): boolean =>
  baseline?.cut !== undefined && baseline.linesRun.length < changedLines.length

/** `27 of 31 mutants noticed`, and how many others have no result. */
function sayNoticed({ total, killed }: Mutants, { survivors, cut }: ReportBaseline): string {
  const all = plural(total, 'mutant')
  if (cut !== undefined && killed < total) return `the tests that ran notice ${killed} of ${all}`
  const open = total - killed - survivors.length
  return `${killed} of ${all} noticed${open > 0 ? `, ${open} without a result` : ''}`
}

type Mutants = NonNullable<ReportBaseline['mutants']>

function sayHunks({ targets, pull }: Report, url: string | null): string[] {
  const open = targets.flatMap(({ file, baseline }) =>
    (baseline?.hunks ?? [])
      .filter(({ noticedBy }) => noticedBy === 0)
      .map(({ lines: [first, last] }) => ({ file, first, last })),
  )
  if (open.length === 0) return []
  const shown = groupBy(open.slice(0, mostHunks), ({ file }) => file)
  const places = [...shown].map(([file, own]) => {
    const lines = own.map(({ first, last }) => {
      const text = first === last ? `line ${first}` : `lines ${first} to ${last}`
      return permalink({ file, first, last, text }, pull.head, url)
    })
    return `${code(oneLine(file, 120))} ${lines.join(', ')}`
  })
  const more = open.length - mostHunks
  const rest = more > 0 ? ` and ${more} more` : ''
  const parts = open.length === 1 ? 'this part' : `these ${open.length} parts`
  return [`Your tests still pass without ${parts} of the change: ${places.join('; ')}${rest}.`]
}

const mostHunks = 20

function sayOnlyTest({ name, states, broken }: ReturnType<typeof newTests>[number]): string {
  if (states) return 'Your new or edited test fails without this change.'
  return `Your new or edited test ${listed([name])} ${broken ? 'cannot run without this change' : 'passes either way'}.`
}

/** Sentence for when others did not, or may not have, run on both sides. */
function sayOnlyRun({ name, states, broken }: ReturnType<typeof newTests>[number]): string {
  const what = states ? 'fails without' : broken ? 'cannot run without' : ''
  const does = what === '' ? 'passes either way' : `${what} this change`
  return `Of your new or edited tests only ${listed([name])} was run on both sides: it ${does}.`
}

function howMany(count: number, total: number, isPart: boolean): string {
  const some = count === total ? 'All' : count === 0 ? 'None' : String(count)
  const tests = plural(total, 'new or edited test')
  return isPart ? `${some} of the ${tests} that were run on both sides` : `${some} of your ${tests}`
}

/** Mutants of changed lines that own tests run but no test notices; kept tests count too unless `isAlone`. */
export function survivorsOf({ targets, mutants }: Report, isAlone = false): ReportMutant[] {
  const byId = new Map(mutants.map(mutant => [mutant.id, mutant]))
  const open = targets.flatMap(({ baseline }) =>
    (baseline?.survivors ?? []).flatMap(id => byId.get(id) ?? []),
  )
  return isAlone ? open : open.filter(({ status }) => status === 'survived')
}

/**
 * `your tests miss 7 of 11 mutants`, for the first line of a comment that has nothing else to say; null when they miss
 * none. Only mutants with a result count.
 */
export function headlineOf(report: Report, isAlone = false): string | null {
  const left = survivorsOf(report, isAlone).length
  const total = report.targets.reduce((sum, { baseline }) => sum + answered(baseline), 0)
  return left === 0 ? null : `your tests miss ${left} of ${plural(total, 'mutant')}`
}

const answered = (baseline: Target['baseline']): number =>
  baseline?.mutants && baseline.cut === undefined ? baseline.mutants.killed + baseline.survivors.length : 0

/** Surviving mutants, which a person can act on. */
function saySurvivors(report: Report, url: string | null, isAlone: boolean): string[] {
  const { pull } = report
  const left = survivorsOf(report, isAlone)
  if (left.length === 0) return []
  const shown = mostTelling(left)
    .slice(0, mostSurvivors)
    .map(mutant => sayMutant(mutant, pull.head, url))
  const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : ''
  const whose = isAlone ? 'None of your tests' : 'No test'
  return [`${whose} notices ${plural(left.length, 'mutant')}: ${shown.join(', ')}${more}.`]
}

/** Moved bounds first, then conditions replaced by a constant; one per line before a second one of any line. */
function mostTelling(survivors: readonly ReportMutant[]): ReportMutant[] {
  const byLine = groupBy([...survivors], ({ file, line }) => `${file}:${line}`)
  return [...byLine.values()]
    .flatMap(mutants =>
      mutants.toSorted((a, b) => rank(a) - rank(b)).map((mutant, place) => ({ mutant, place })),
    )
    .toSorted((a, b) => a.place - b.place || rank(a.mutant) - rank(b.mutant))
    .map(({ mutant }) => mutant)
}

const bound = /^[<>]=?$/
const rank = ({ was, now }: ReportMutant): number =>
  bound.test(was.trim()) && bound.test(now.trim()) ? 0 : /^(?:true|false)$/i.test(now.trim()) ? 1 : 2

function sayMutant({ file, line, was, now }: ReportMutant, head: string | null, url: string | null): string {
  const place = permalink({ file, first: line, last: line, text: `line ${line}` }, head, url)
  return `${place} ${code(codeLine(was, 60))} → ${code(codeLine(now, 60) || 'nothing')}`
}

/** Kept tests that state the new behaviour; empty when there are none. */
export function renderStating({ tests }: Report): string {
  const stating = tests.filter(({ verdict, onBase }) => verdict === 'kept' && onBase === 'failed')
  if (stating.length === 0) return ''
  const names = listed(
    stating.map(({ name }) => name),
    inline,
  )
  const fail = verb(stating.length, 'fails', 'fail')
  const pass = verb(stating.length, 'passes', 'pass')
  const them = stating.length === 1 ? 'it' : 'them'
  return `**These state the new behaviour**: ${names} ${fail} without this change and ${pass} with it. Commit ${them} if that is right.`
}

/** Which tests of the project the kept tests are variations of; empty when none is one. */
export function renderGrown({ tests }: Report): Forms {
  const grown = tests.filter(({ verdict, grownFrom }) => verdict === 'kept' && grownFrom !== null)
  const said = grown
    .slice(0, mostNames)
    .map(
      ({ name, grownFrom }) =>
        `${listed([name], inline)} grew from your test ${listed([nameOf(grownFrom ?? '')], inline)}`,
    )
  const more = grown.length - said.length
  if (said.length === 0) return ['']
  const all = `${said.join('; ')}${more > 0 ? `; ${more} more grew from others` : ''}.`
  return [all, folded(`${plural(grown.length, 'test')} grown from your tests`, all)]
}

function sayCommand({ targets }: Report): string {
  const commands = [...new Set(targets.flatMap(({ baseline }) => baseline?.command ?? []))].slice(0, 1)
  return commands.map(command => `Shortest command that notices the change: ${code(command)}`).join('')
}

/**
 * The sentence that replaces the table when there is nothing to add: every mutant of every changed function and every
 * part of the change is noticed by the project's own tests, a test of this pull request fails without the change, and
 * the change breaks none. Null otherwise.
 */
export function sayWellTested(report: Report): string | null {
  const { targets, tests, skipped, mutants } = report
  const isCovered = ({ baseline }: Target): boolean =>
    baseline?.measured === true &&
    baseline.cut === undefined &&
    baseline.mutants !== null &&
    baseline.mutants.killed === baseline.mutants.total &&
    baseline.hunks.every(({ noticedBy }) => noticedBy > 0)
  const failing = newTests(report).filter(({ states }) => states).length
  const isLeft =
    tests.some(({ verdict }) => verdict !== 'rejected') ||
    skipped.length > 0 ||
    mutants.some(({ status }) => status === 'survived') ||
    brokenTests(report).length > 0 ||
    report.ownTests.some(({ weakness }) => weakness !== undefined)
  if (targets.length === 0 || failing === 0 || isLeft || !targets.every(isCovered)) return null
  const total = targets.reduce((sum, { baseline }) => sum + (baseline?.mutants?.total ?? 0), 0)
  return `Well tested: your tests notice all ${plural(total, 'mutant')} of the changed lines, and ${plural(failing, 'new or edited test')} ${verb(failing, 'fails', 'fail')} without this change.`
}
