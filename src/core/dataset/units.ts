// Rows of a set -> runnable units: the code of each prompt as a module, and its completion as the reply.
import { groupBy } from '../lists.js'
import { isCommon, type Unit } from '../compare/unit.js'
import type { Row } from '../compare/rows.js'
import type { AskedCode } from './prompt-code.js'
import type { ReadRow } from './conventions.js'

export interface RowUnit {
  /** Rows that this unit stands for: equal code and completion are run once. */
  rows: number[]
  unit: Unit
}

/** One unit for each distinct pair of code and completion. */
export function unitsOfRows(rows: ReadRow[]): RowUnit[] {
  const groups = groupBy(
    rows.filter(row => row.asked !== null && !row.asked.outlined),
    row => JSON.stringify([row.asked?.language.name, row.asked?.source, row.completion]),
  )
  return [...groups.values()].flatMap(group => {
    const [first] = group
    return first?.asked
      ? [{ rows: group.map(member => member.row), unit: unitOf(first.row, first.completion, first.asked) }]
      : []
  })
}

/** A completion as the reply for some code; `number`, below 0 for other sets, makes the module's name unique. */
export function unitOf(number: number, completion: string, asked: AskedCode): Unit {
  const { language, functions } = asked
  const stem = (functions[0]?.name.split('.')[0] ?? '').replace(/[^A-Za-z0-9_]+/g, '_').slice(0, 60) || 'code'
  const own = number < 0 ? `v${-number}` : String(number)
  const path = `${stem}_${own}.${language.extension}`
  const source = language.toolchain === 'node' ? exported(asked) : asked.source
  const row: Row = {
    ...{ index: number, place: `row ${number}`, id: String(number), system: 'data', kind: 'reply' },
    ...{ text: completion, testPath: null, language: language.name, framework: null, path, source },
    ...{ module: null, function: null, usage: null, cut: false, twin: null },
  }
  return { system: 'data', language, path, source, rows: [row] }
}

/** Exports the top-level names of a prompt's code, which seldom does so itself, in the code's own module style. */
function exported({ source, functions }: AskedCode): string {
  const names = [...new Set(functions.map(made => made.name.split('.')[0] ?? ''))]
  const hidden = names.filter(name => {
    const plain = name.replace(/[^\w]/g, '\\$&')
    const declared = new RegExp(
      `^(?:async\\s+)?(?:function\\s*\\*?|class|const|let|var)\\s*${plain}(?![\\w$])`,
      'm',
    )
    const given = new RegExp(
      `\\bexport\\b[^;\\n]{0,500}(?<![\\w$])${plain}(?![\\w$])|exports\\b[^;]{0,500}(?<![\\w$])${plain}(?![\\w$])`,
    )
    return declared.test(source) && !given.test(source)
  })
  if (hidden.length === 0) return source
  const lines = isCommon(source)
    ? hidden.map(name => `module.exports.${name} = ${name}`)
    : [`export { ${hidden.join(', ')} }`]
  return `${source.trimEnd()}\n\n${lines.join('\n')}\n`
}

/** Maximum tests per process: with more, the time limit would not suffice if many hang. */
const mostTests = 50

/** Groups whole units in batches, each of whose tests run in one process. */
export function batchesOf<T extends { key: string; tests: unknown[] }>(units: T[]): T[][] {
  return [...groupBy(units, unit => unit.key).values()].flatMap(group => {
    const batches: T[][] = []
    let space = 0
    for (const unit of group) {
      if (unit.tests.length > space || batches.length === 0) {
        batches.push([])
        space = mostTests
      }
      batches.at(-1)?.push(unit)
      space -= unit.tests.length
    }
    return batches
  })
}
