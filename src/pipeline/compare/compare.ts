// Recorded rows -> the tests of each system, verified as in a review, and the table of them. Prints nothing.
import { extractRow, type Unit, unitsOf } from '../../core/compare/unit.js'
import { joinRow, type Joined, type Known } from '../../core/compare/join.js'
import { readModules, readRows, readTraining, type Row, type Unusable } from '../../core/compare/rows.js'
import { perKept, rowOf, type Comparison, type Findings, type JudgedTest } from '../../core/compare/table.js'
import { pairsOf } from '../../core/compare/pairs.js'
import { addedBy } from '../../core/compare/added.js'
import { breakEven, type Price, estimateTokens } from '../../core/budget/cost.js'
import { ServiceError, UserError } from '../../core/model/errors.js'
import { groupBy, nearest, mapLimit } from '../../core/lists.js'
import type { Job } from '../../core/model/run.js'
import type { Language } from '../../core/model/ports.js'
import { plural } from '../../core/text.js'
import { fingerprint, seenIn } from '../../core/report/training.js'
import { openUnitTools, type CompareTools, type UnitTools } from './unit-tools.js'
import { generateForRows, type LiveReplies, type LiveModels } from './live.js'
import { verifyUnit, type VerifiedUnit } from './unit.js'

/** The text of a file that the user named. */
interface Named {
  name: string
  text: string
}

export interface CompareInput {
  rows: Named[]
  functions: Named[]
  /** Null where none was given. */
  training: Named[] | null
  baseline: string | null
  /** Models that are asked now for the same functions; null where only recorded rows are judged. */
  live: (LiveModels & { costs: Map<string, SystemCosts> }) | null
  /** What the cards of systems say, by system; systems without rows may be among them. */
  cards: Map<string, SystemCosts>
  /** True lists tests as suspects where replies agree with each other and not with the code. */
  agreement: boolean
}

/** What a system cost, by its card. */
export interface SystemCosts {
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
  const { rows, unusable, modules, faults, joined } = readJoined(asked, tools)
  if (rows.length + unusable.length === 0 && asked.live === null)
    throw new UserError('The files of --rows have no rows.')
  const live = asked.live && (await generateForRows(asked.live, joined, modules, tools))
  if (live) addLive(live, rows, joined, faults)
  const baseline = checkBaseline(asked.baseline, rows)
  if (live && joined.length === 0) throw new ServiceError(live.failed[0]?.reason ?? 'No model gave a reply.')
  if (joined.length === 0) throw noneUsable(unusable, faults)
  const unitTools = await openUnitTools(tools)
  const usable = await dropUnrunnable(joined, unusable, unitTools)
  const [reason] = unusable
  if (usable.length === 0) throw new UserError(`No row can be judged: ${reason?.reason ?? 'there is none'}.`)
  const units = unitsOf(usable)
  tools.log(`${plural(usable.length, 'row')} of ${plural(units.length, 'module')}`)
  let done = 0
  const verified = await mapLimit(units, tools.parallel, async unit => {
    const result = await verifyUnit(unit, unitTools, tools, asked.agreement)
    const what = `${++done} of ${units.length}: ${unit.path} by ${unit.system}`
    tools.log(what, { what, function: null, usd: null })
    return result
  })
  const seen =
    asked.training === null ? null : openTrainingCheck(readTraining(asked.training), units, unitTools, tools)
  const costs = new Map([...asked.cards, ...(asked.live?.costs ?? [])])
  const compared = await summarise({ rows, unusable, verified, baseline, seen, notes: faults, costs }, tools)
  fillInBreakEven(compared.comparison, baseline)
  return compared
}

/** Adds the replies of models that were asked now to the recorded ones. */
function addLive(live: LiveReplies, rows: Row[], joined: Joined[], faults: string[]): void {
  rows.push(...live.rows.map(({ row }) => row))
  joined.push(...live.rows)
  faults.push(...live.failed.map(({ system, target, reason }) => `${system}, ${target}: ${reason}`))
}

/** Compares with the baseline or, if there is none, with the first system. */
function fillInBreakEven({ systems }: Comparison, baseline: string | null): void {
  const first = systems.find(({ system }) => system === baseline) ?? systems[0]
  if (!first) return
  for (const row of systems)
    if (row !== first) row.breakEven = breakEven(row.bill, perKept(first), perKept(row))
}

/** Recorded rows with the modules that they are about; `faults` are about the listed modules. Throws nothing. */
export function readJoined(asked: Pick<CompareInput, 'rows' | 'functions'>, tools: CompareTools) {
  const { rows, unusable } = readRows(asked.rows)
  const { modules, faults } = readModules(asked.functions)
  const { project, languages } = tools
  const known: Known = { modules, files: project.files, read: path => project.read(path) }
  const joined = rows.flatMap((row): Joined[] => {
    const found = joinRow(row, languages, known)
    if (!('reason' in found)) return [found]
    unusable.push({ place: row.place, id: row.id, system: row.system, reason: found.reason })
    return []
  })
  return { rows, unusable, modules, faults, joined }
}

function checkBaseline(baseline: string | null, rows: Row[]): string | null {
  const systems = [...new Set(rows.map(row => row.system))]
  if (baseline === null || systems.includes(baseline)) return baseline
  const near = nearest(baseline, systems)
  throw new UserError(
    `--baseline names ${baseline}, which wrote no row${near ? `: did you mean ${near}?` : `: the systems are ${systems.slice(0, 8).join(', ')}.`}`,
  )
}

function noneUsable(unusable: Unusable[], faults: string[]): UserError {
  const [first] = unusable
  const more = faults[0] === undefined ? '' : ` (${faults[0]})`
  return new UserError(
    `None of the ${plural(unusable.length, 'row')} can be used: ${first?.place ?? ''}: ${first?.reason ?? ''}${more}.`,
  )
}

/** Leaves out rows of a language that cannot be run here. */
async function dropUnrunnable(
  joined: Joined[],
  unusable: Unusable[],
  unitTools: UnitTools,
): Promise<Joined[]> {
  const needed = new Set(joined.map(({ language }) => language.toolchain))
  const reasons = new Map<Job['toolchain'], string>()
  for (const name of needed) {
    const reason = await unitTools.session.lacks(name)
    if (reason !== null) reasons.set(name, reason.replace(/\.$/, ''))
  }
  return joined.filter(({ row, language }) => {
    const reason = reasons.get(language.toolchain)
    if (reason !== undefined) unusable.push({ place: row.place, id: row.id, system: row.system, reason })
    return reason === undefined
  })
}

type Seen = (written: VerifiedUnit['written'][number], language: Language) => boolean

/** Whether the body of a test is that of a test in the training data; both are extracted by the same rules. */
function openTrainingCheck(
  completions: string[],
  units: Unit[],
  unitTools: UnitTools,
  tools: CompareTools,
): Seen {
  const byLanguage = new Map<string, ReturnType<typeof seenIn>>()
  for (const unit of units) {
    const { name, tokens } = unit.language
    if (byLanguage.has(name)) continue
    const [task] = unitTools.tasks(unit, unitTools.frameworks(unit)[0] ?? '').values()
    const prints = new Set<string>()
    for (const text of completions) {
      if (!task) break
      const row = { ...(unit.rows[0] as Row), text, cut: false }
      const { candidates, rejections } = extractRow(row, [task], unit.language)
      const tests = [
        ...candidates.map(({ draft, name }) => [draft, name]),
        ...rejections.map(({ code, name }) => [code, name]),
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

function textsOf(verified: VerifiedUnit[]): Findings['texts'] {
  const texts = { input: 0, output: 0 }
  for (const { unit } of verified)
    for (const { text } of unit.rows) {
      texts.input += estimateTokens(unit.source)
      texts.output += estimateTokens(text)
    }
  return texts
}

interface SummaryInput {
  rows: Row[]
  unusable: Unusable[]
  verified: VerifiedUnit[]
  baseline: string | null
  seen: Seen | null
  notes: string[]
  costs: Map<string, SystemCosts>
}

async function summarise(
  { rows, unusable, verified, baseline, seen, notes, costs }: SummaryInput,
  tools: CompareTools,
): Promise<Compared> {
  const lost = new Set(unusable.map(({ place }) => place))
  const systems = [...groupBy(rows, row => row.system)]
  const found = await Promise.all(
    systems.map(async ([system, all]): Promise<Findings> => {
      const own = verified.filter(({ unit }) => unit.system === system)
      const bugs = own.flatMap(({ bugs }) => bugs)
      const tests = own.flatMap(({ written: all, unit }) =>
        all.map(written => ({
          ...written.test,
          seenInTraining: seen ? seen(written, unit.language) : null,
        })),
      )
      const sum = (key: 'caught' | 'caughtByPassing'): number => bugs.filter(bug => bug[key]).length
      return {
        system,
        rows: all.filter(row => !lost.has(row.place)),
        unusable: all.filter(row => lost.has(row.place)).length,
        tests,
        trained: seen !== null,
        measured: own.flatMap(({ measured }) => measured),
        bugs:
          bugs.length === 0
            ? null
            : { caught: sum('caught'), caughtByPassing: sum('caughtByPassing'), total: bugs.length },
        seconds: own.reduce((total, { seconds }) => total + seconds, 0),
        ...(costs.get(system) ?? { price: await tools.price(system), bill: null, claimed: null }),
        texts: textsOf(own),
      }
    }),
  )
  return {
    comparison: {
      systems: found.map(each => ({ ...rowOf(each), adds: addedBy(each.system, found) })),
      pairs: baseline === null ? [] : pairsOf(baseline, found),
      unusable,
    },
    tests: found.flatMap(({ tests }) => tests),
    files: verified.flatMap(({ unit, files }) => files.map(file => ({ system: unit.system, ...file }))),
    notes,
  }
}
