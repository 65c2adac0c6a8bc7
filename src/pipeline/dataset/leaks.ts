// Functions that a set will be measured by -> those that are in the training set, by body, or by name and task.
import type { AskedCode } from '../../core/dataset/prompt-code.js'
import { findLeaks, knownIn, type Holder, type Leak } from '../../core/dataset/leaks.js'
import type { ReadRow } from '../../core/dataset/conventions.js'
import type { Tried } from '../../core/dataset/row-results.js'
import { unitOf, type RowUnit } from '../../core/dataset/units.js'
import type { CompareTools } from '../compare/unit-tools.js'
import { runUnits } from './run-rows.js'

export interface SharedCode {
  wanted: { row: number; asked: AskedCode }[]
  /** Names of the wanted functions that were found, in their order. */
  names: string[]
  /** `wanted` is the line of the wanted function. */
  leaks: (Leak & { wanted: number })[]
}

interface Held extends Holder {
  read: ReadRow
}

function holdersOf(rows: ReadRow[]): Held[] {
  return rows.flatMap(read =>
    read.asked ? [{ row: read.row, read, known: knownIn(read.asked.functions, read.asked.language) }] : [],
  )
}

/**
 * A function of the same name is the same task when the training row's own tests hold on it: names alone may match by
 * chance, and bodies of one task differ.
 */
export async function findSharedCode(
  wanted: SharedCode['wanted'],
  rows: ReadRow[],
  tried: Map<number, Tried>,
  tools: CompareTools,
): Promise<SharedCode> {
  const holders = holdersOf(rows)
  const found = wanted.flatMap(({ row, asked }) =>
    findLeaks(knownIn(asked.functions, asked.language), holders).map(leak => ({
      ...leak,
      wanted: row,
      asked,
    })),
  )
  const byRow = new Map(holders.map(({ row, read }) => [row, read]))
  const asked = new Map<string, RowUnit>()
  const keyOf = ({ row, wanted: line }: { row: number; wanted: number }): string =>
    JSON.stringify([byRow.get(row)?.completion, line])
  for (const leak of found) {
    const read = byRow.get(leak.row)
    if (leak.by === 'body' || asked.has(keyOf(leak)) || !read || !isRunnable(read, leak.asked)) continue
    asked.set(keyOf(leak), {
      rows: [],
      unit: unitOf(leak.row * 1000 + leak.wanted, read.completion, leak.asked),
    })
  }
  const shown = await runUnits([...asked.values()], tools)
  const leaks = found.filter(leak => {
    const unit = asked.get(keyOf(leak))
    return leak.by === 'body' || holds(tried.get(leak.row), unit && shown.get(unit))
  })
  const names = [...new Map(leaks.map(leak => [`${leak.wanted} ${leak.name}`, leak.name])).values()]
  return {
    wanted,
    names,
    leaks: leaks.map(({ name, row, by, wanted: line }) => ({ name, row, by, wanted: line })),
  }
}

const isRunnable = ({ asked }: ReadRow, other: AskedCode): boolean =>
  asked?.language.toolchain === other.language.toolchain

/** True when at least half of the tests that hold on the row's own function hold on the other one too. */
function holds(own: Tried | undefined, other: Tried | undefined): boolean {
  const passed = new Set(own?.tests.filter(test => test.outcome === 'passed').map(test => test.name))
  if (!own || !other || passed.size === 0) return false
  const again = other.tests.filter(test => test.outcome === 'passed' && passed.has(test.name)).length
  return again > 0 && again * 2 >= passed.size
}
