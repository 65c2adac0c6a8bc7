// Rows of a set -> units that can be run: the code of each prompt as a module, and its completion as the reply for it.
import { groupBy } from '../lists.js'
import { isCommon, type Unit } from '../compare/unit.js'
import type { Row } from '../compare/rows.js'
import type { AskedCode } from './prompt-code.js'
import type { ReadRow } from './conventions.js'

export interface RowUnit {
  /** Rows that this unit stands for: the same code and the same completion run once. */
  rows: number[]
  unit: Unit
}

/** One unit for each different pair of code and completion. */
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

/** A completion as the reply for some code; `number`, below 0 for other sets, makes the module's name its own. */
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

/** Code of a prompt seldom exports: what stands at its top is made reachable, the way the code itself would do it. */
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

/** Tests of one process: more of them would not fit its time if many hang. */
const mostTests = 50

/** Whole units in batches whose tests run in one process each. */
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
