// Recorded rows -> each system's tests through the same proof as in a review, and the table of them. Prints nothing.
import { extractRow, type Unit, unitsOf } from '../../core/compare/unit.js'
import { joinRow, type Joined, type Known } from '../../core/compare/join.js'
import { readModules, readRows, readTraining, type Row, type Unusable } from '../../core/compare/rows.js'
import { perKept, rowOf, type Comparison, type Findings, type JudgedTest } from '../../core/compare/table.js'
import { pairsOf } from '../../core/compare/pairs.js'
import { breakEven, type Price, estimateTokens } from '../../core/budget/cost.js'
import { ServiceError, UserError } from '../../core/model/errors.js'
import { groupBy, nearest, mapLimit } from '../../core/lists.js'
import type { Job } from '../../core/model/run.js'
import type { Language } from '../../core/model/ports.js'
import { plural } from '../../core/text.js'
import { fingerprint, seenIn } from '../../core/report/training.js'
import { openWorkbench, type Workbench } from './workbench.js'
import { writeAfresh } from '../dataset/afresh.js'
import type { Live, LiveModels } from './live.js'
import type { CompareTools } from './tools.js'
import { proveUnit, type Proved, type Written } from './unit.js'

/** A file that the user named, read. */
export interface Named {
  name: string
  text: string
}

export interface CompareInput {
  rows: Named[]
  functions: Named[]
  /** Null where none was given. */
  training: Named[] | null
  baseline: string | null
  /** Models that write afresh for the same functions; null for a mere replay. */
  live: (LiveModels & { facts: Map<string, SystemFacts> }) | null
  /** What is known of systems by their cards; more than what is asked for may be there. */
  cards: Map<string, SystemFacts>
  /** Replies that agree with each other against the code are listed as suspects. */
  agreement: boolean
}

/** From a card. */
export interface SystemFacts {
  price: Price | null
  bill: number | null
  claimed: { usd: number; by: string } | null
}

export interface Compared {
  comparison: Comparison
  /** Every written test with its verdict. */
  tests: JudgedTest[]
  /** Test files with what was kept, by system. */
  files: { system: string; path: string; content: string }[]
  notes: string[]
}

/** Judges recorded rows, and what models write now. Throws UserError when no row can be used, ServiceError when no model answered. */
export async function compare(asked: CompareInput, tools: CompareTools): Promise<Compared> {
  const { rows, unusable } = readRows(asked.rows)
  if (rows.length + unusable.length === 0 && asked.live === null)
    throw new UserError('The files of --rows hold no rows.')
  const { modules, faults } = readModules(asked.functions)
  const known: Known = { modules, files: tools.project.files, read: path => tools.project.read(path) }
  const joined = joinAll(rows, known, unusable, tools)
  const live = asked.live && (await writeAfresh(asked.live, joined, known, tools))
  if (live) addLive(live, rows, joined, faults)
  const baseline = checkBaseline(asked.baseline, rows)
  if (live && joined.length === 0) throw new ServiceError(live.failed[0]?.reason ?? 'No model gave a reply.')
  if (joined.length === 0) throw noneUsable(unusable, faults)
  const workbench = await openWorkbench(tools)
  const usable = await leaveOut(joined, unusable, workbench, tools)
  const [reason] = unusable
  if (usable.length === 0) throw new UserError(`No row can be judged: ${reason?.reason ?? 'there is none'}.`)
  const units = unitsOf(usable)
  tools.log(`${plural(usable.length, 'row')} of ${plural(units.length, 'module')}`)
  let done = 0
  const proved = await mapLimit(units, tools.parallel, async unit => {
    const one = await proveUnit(unit, workbench, tools, asked.agreement)
    tools.log(`${++done} of ${units.length}: ${unit.path} by ${unit.system}`)
    return one
  })
  const seen =
    asked.training === null ? null : trainedOn(readTraining(asked.training), units, workbench, tools)
  const facts = new Map([...asked.cards, ...(asked.live?.facts ?? [])])
  const compared = await renderUp({ rows, unusable, proved, baseline, seen, notes: faults, facts }, tools)
  fillInBreakEven(compared.comparison, baseline)
  return compared
}

/** Adds what models wrote now to what was recorded. */
function addLive(live: Live, rows: Row[], joined: Joined[], faults: string[]): void {
  rows.push(...live.rows.map(({ row }) => row))
  joined.push(...live.rows)
  faults.push(...live.failed.map(({ system, target, reason }) => `${system}, ${target}: ${reason}`))
}

/** Against the baseline, or the first system without one. */
function fillInBreakEven({ systems }: Comparison, baseline: string | null): void {
  const first = systems.find(({ system }) => system === baseline) ?? systems[0]
  if (!first) return
  for (const row of systems)
    if (row !== first) row.breakEven = breakEven(row.bill, perKept(first), perKept(row))
}

function joinAll(rows: Row[], known: Known, unusable: Unusable[], tools: CompareTools): Joined[] {
  return rows.flatMap(row => {
    const found = joinRow(row, tools.languages, known)
    if (!('reason' in found)) return [found]
    unusable.push({ place: row.place, id: row.id, system: row.system, reason: found.reason })
    return []
  })
}

function checkBaseline(baseline: string | null, rows: Row[]): string | null {
  const systems = [...new Set(rows.map(row => row.system))]
  if (baseline === null || systems.includes(baseline)) return baseline
  const near = nearest(baseline, systems)
  throw new UserError(
    `--baseline names ${baseline}, which wrote no row${near ? `: did you mean ${near}?` : `: there are ${systems.slice(0, 8).join(', ')}.`}`,
  )
}

function noneUsable(unusable: Unusable[], faults: string[]): UserError {
  const [first] = unusable
  const more = faults[0] === undefined ? '' : ` (${faults[0]})`
  return new UserError(
    `None of the ${plural(unusable.length, 'row')} can be used: ${first?.place ?? ''}: ${first?.reason ?? ''}${more}.`,
  )
}

/** Rows of a language that nothing here can run. */
async function leaveOut(
  joined: Joined[],
  unusable: Unusable[],
  workbench: Workbench,
  tools: CompareTools,
): Promise<Joined[]> {
  const needed = new Set(joined.map(one => one.language.toolchain))
  const reasons = new Map<Job['toolchain'], string>()
  for (const name of needed) {
    const reason = await workbench.sandbox.lacks(name, tools.trees)
    if (reason !== null) reasons.set(name, reason.replace(/\.$/, ''))
  }
  return joined.filter(({ row, language }) => {
    const reason = reasons.get(language.toolchain)
    if (reason !== undefined) unusable.push({ place: row.place, id: row.id, system: row.system, reason })
    return reason === undefined
  })
}

type Seen = (written: Written, language: Language) => boolean

/** Asks of a test whether its body is that of a test in the training data; both are cut by the same rules. */
function trainedOn(completions: string[], units: Unit[], workbench: Workbench, tools: CompareTools): Seen {
  const byLanguage = new Map<string, ReturnType<typeof seenIn>>()
  for (const unit of units) {
    const { name, tokens } = unit.language
    if (byLanguage.has(name)) continue
    const [task] = workbench.tasks(unit, workbench.frameworks(unit)[0] ?? '').values()
    const prints = new Set<string>()
    for (const text of completions) {
      if (!task) break
      const row = { ...(unit.rows[0] as Row), text, cut: false }
      const { candidates, rejections } = extractRow(row, [task], unit.language)
      const tests = [
        ...candidates.map(one => [one.draft, one.name]),
        ...rejections.map(one => [one.code, one.name]),
      ]
      for (const [code = '', test = ''] of tests) {
        const print = fingerprint(tokens(code), test, tools.hash)
        if (print !== null) prints.add(print)
      }
    }
    byLanguage.set(name, seenIn(prints, tools.hash))
  }
  return ({ draft, name }, language) => byLanguage.get(language.name)?.(language.tokens(draft), name) ?? false
}

function textsOf(proved: Proved[]): Findings['texts'] {
  const texts = { input: 0, output: 0 }
  for (const { unit } of proved)
    for (const { text } of unit.rows) {
      texts.input += estimateTokens(unit.source)
      texts.output += estimateTokens(text)
    }
  return texts
}

interface Rendering {
  rows: Row[]
  unusable: Unusable[]
  proved: Proved[]
  baseline: string | null
  seen: Seen | null
  notes: string[]
  facts: Map<string, SystemFacts>
}

async function renderUp(
  { rows, unusable, proved, baseline, seen, notes, facts }: Rendering,
  tools: CompareTools,
): Promise<Compared> {
  const lost = new Set(unusable.map(one => one.place))
  const systems = [...groupBy(rows, row => row.system)]
  const found = await Promise.all(
    systems.map(async ([system, all]): Promise<Findings> => {
      const own = proved.filter(one => one.unit.system === system)
      const bugs = own.flatMap(one => one.bugs)
      const tests = own.flatMap(one =>
        one.written.map(written => ({
          ...written.test,
          seenInTraining: seen ? seen(written, one.unit.language) : null,
        })),
      )
      const sum = (key: 'caught' | 'caughtByPassing'): number => bugs.filter(bug => bug[key]).length
      return {
        system,
        rows: all.filter(row => !lost.has(row.place)),
        unusable: all.filter(row => lost.has(row.place)).length,
        tests,
        trained: seen !== null,
        measured: own.flatMap(one => one.measured),
        bugs:
          bugs.length === 0
            ? null
            : { caught: sum('caught'), caughtByPassing: sum('caughtByPassing'), total: bugs.length },
        seconds: own.reduce((total, one) => total + one.seconds, 0),
        ...(facts.get(system) ?? { price: await tools.price(system), bill: null, claimed: null }),
        texts: textsOf(own),
      }
    }),
  )
  return {
    comparison: {
      systems: found.map(rowOf),
      pairs: baseline === null ? [] : pairsOf(baseline, found),
      unusable,
    },
    tests: found.flatMap(one => one.tests),
    files: proved.flatMap(one => one.files.map(file => ({ system: one.unit.system, ...file }))),
    notes,
  }
}
