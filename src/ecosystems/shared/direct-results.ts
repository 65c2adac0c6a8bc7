// Reports of test runners that a project starts itself -> the outcome of each test, by the name that we gave it.
import * as z from 'zod'
import type { DirectOutcome } from '../../core/model/ports.js'
import { baseOf } from './paths.js'
import { fitsTitle } from './title-patterns.js'

/** One test of a report, with all the titles it may have. */
interface Told {
  titles: string[]
  outcome: DirectOutcome
}

/** Reads one kind of report on the file at `path`. Returns nothing for a text that is not such a report. */
export type ReportReader = (report: string, path: string) => Told[]

const WORST: readonly DirectOutcome[] = ['failed', 'skipped', 'passed']

/** Tests missing from a report have no entry; a test that is reported more than once gets its worst outcome. */
export function outcomesByName(told: readonly Told[], names: readonly string[]): Map<string, DirectOutcome> {
  const others = new Set(names)
  const isOf = (name: string, title: string): boolean =>
    title === name || (fitsTitle(name, title) && !others.has(title))
  const found = names.flatMap(name => {
    const mine = told.filter(({ titles }) => titles.some(title => isOf(name, title)))
    const own = new Set(mine.map(({ outcome }) => outcome))
    const worst = WORST.find(outcome => own.has(outcome))
    return worst === undefined ? [] : [[name, worst] as const]
  })
  return new Map(found)
}

const LEVEL = 4

/** Test Anything Protocol as node:test writes it: the tests of a group come before it, indented further. */
export const readTap: ReportReader = report => {
  const groups: string[] = []
  return report.split('\n').flatMap(line => {
    const [, indent = '', group] = /^( *)# Subtest: (.*)$/.exec(line) ?? []
    if (group !== undefined) {
      groups.length = indent.length / LEVEL
      groups.push(unescapeTap(group))
      return []
    }
    const [, margin = '', not, title] = /^( *)(not )?ok \d+ - (.*?)(?: # .*)?$/.exec(line) ?? []
    if (title === undefined) return []
    const path = [...groups.slice(0, margin.length / LEVEL), unescapeTap(title)]
    // Some versions of Node list the file itself above its tests.
    const titles = path.map((_, at) => path.slice(at).join(' '))
    const isSkipped = / # (?:SKIP|TODO)\b/i.test(line)
    return [{ titles, outcome: isSkipped ? 'skipped' : not === undefined ? 'passed' : 'failed' }]
  })
}

const unescapeTap = (text: string): string => text.replace(/\\([\\#])/g, '$1')

const jestReport = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() }),
      ),
    }),
  ),
})

/** The JSON report of Jest, which Vitest writes too. */
export const readJestReport: ReportReader = report => {
  const { testResults } = parsed(report, jestReport) ?? { testResults: [] }
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ ancestorTitles, title, status }) => ({
      titles: [[...ancestorTitles, title].filter(part => part !== '').join(' ')],
      outcome: status === 'passed' || status === 'failed' ? status : 'skipped',
    }))
}

const mochaReport = z.object({
  tests: z.array(z.object({ fullTitle: z.string() })),
  passes: z.array(z.object({ fullTitle: z.string() })),
  failures: z.array(z.object({ fullTitle: z.string() })),
})

export const readMochaReport: ReportReader = report => {
  const found = parsed(report, mochaReport) ?? { tests: [], passes: [], failures: [] }
  const [passed, failed] = [found.passes, found.failures].map(
    list => new Set(list.map(({ fullTitle }) => fullTitle)),
  )
  return found.tests.map(({ fullTitle }) => ({
    titles: [fullTitle],
    outcome: failed?.has(fullTitle) ? 'failed' : passed?.has(fullTitle) ? 'passed' : 'skipped',
  }))
}

function parsed<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

const CASE = /<testcase\b((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/testcase>)/g
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const FAILED = /<(?:failure|error)\b/
const SKIPPED = /<skipped\b/

/** JUnit XML; `titlesOf` gives the possible titles of a test from its class, its name and the path of its file. */
export function readJUnit(
  titlesOf: (test: { className: string; name: string }, path: string) => string[],
): ReportReader {
  return (report, path) =>
    [...report.matchAll(CASE)].map(([, attributes = '', body = '']) => {
      const all = new Map(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key, double, single]) => [key, double ?? single ?? '']),
      )
      const [className, name] = ['classname', 'name'].map(key => unescapeXml(all.get(key) ?? ''))
      const titles = titlesOf({ className: className ?? '', name: name ?? '' }, path)
      const plain = body.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
      return { titles, outcome: FAILED.test(plain) ? 'failed' : SKIPPED.test(plain) ? 'skipped' : 'passed' }
    })
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** pytest's `classname` ends with the module name for functions and with the class name for methods. */
export const pytestTitles: Parameters<typeof readJUnit>[0] = ({ className, name }, path) => {
  const [plain = ''] = name.split('[')
  const last = className.split('.').at(-1) ?? ''
  return [last === baseOf(path).replace(/\.py$/, '') ? plain : `${last}.${plain}`]
}

/** Bun and Deno name a test's groups, starting from the innermost or the outermost, or its file. */
export const runtimeTitles: Parameters<typeof readJUnit>[0] = ({ className, name }) => {
  const groups = className.split(' > ')
  const parts = name.split(' > ')
  return [name, parts.join(' '), [...groups, name].join(' '), [...groups.toReversed(), name].join(' ')]
}

const RAN =
  /^([\p{L}\p{N}_]+) \(([\p{L}\p{N}_.]+)\)(?=\n.* \.\.\. | \.\.\. )(?:\n.*)? \.\.\. (skipped\b|expected failure$)?/gmu
const FAULT = /^(?:FAIL|ERROR|UNEXPECTED SUCCESS): ([\p{L}\p{N}_]+) \(([\p{L}\p{N}_.]+)\)/gmu

/** What unittest prints with `-v`: a line for each test that started, and a list of those that failed. */
export const readUnittest: ReportReader = output => {
  if (!/^Ran \d+ tests? in /m.test(output)) return []
  const faults = new Set([...output.matchAll(FAULT)].map(([, name, place]) => unittestTitle(name, place)))
  return [...output.matchAll(RAN)].map(([, name, place, other]) => {
    const title = unittestTitle(name, place)
    return {
      titles: [title],
      outcome: faults.has(title) ? 'failed' : other === undefined ? 'passed' : 'skipped',
    }
  })
}

/** From Python 3.11 on the place also contains the method's name. */
function unittestTitle(name = '', place = ''): string {
  const parts = place.split('.')
  return `${(parts.at(-1) === name ? parts.at(-2) : parts.at(-1)) ?? ''}.${name}`
}
