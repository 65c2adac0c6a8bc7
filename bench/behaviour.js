// Whether the behaviour diff shows what changed: correct source on the base, other source on the head.
// Usage: node bench/behaviour.js --data DIR|ROWS.jsonl.gz [--cli PATH] [--language python|javascript|typescript] [--limit N]
//   [--skip a,b] [--only a,b] [--set NAME] [--change buggy|same] [--docs] [--least N]
// --change buggy: the head has the buggy source, and a row is wanted. same: only local names and layout change (or,
// for rows of real commits, no function changes), and no row is wanted. Exit 1 below --least rows, or when `same`
// shows any.
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeRepository, moduleText, percent, review, rowsOf } from './twins.js'
import { renamed } from './renamed.js'

const text = { type: 'string' }
const { values: options } = parseArgs({
  options: {
    ...{
      data: text,
      cli: text,
      language: { ...text, default: 'python' },
      limit: text,
      skip: text,
      only: text,
      set: text,
    },
    ...{ change: { ...text, default: 'buggy' }, docs: { type: 'boolean' }, least: text },
  },
})
if (!options.data) {
  console.error(
    'usage: node bench/behaviour.js --data DIR [--cli PATH] [--language LANGUAGE] [--change buggy|same]',
  )
  process.exit(2)
}
const { language } = options
const rows = rowsOf(options)
const written = (row, source) => moduleText(source, row, language, options.docs)
const folder = makeRepository(
  language,
  Object.fromEntries(rows.map(row => [row.path, written(row, row.correct_source)])),
  Object.fromEntries(rows.map(row => [row.path, written(row, changed(row))])),
)
try {
  const report = review(folder, options.cli)
  const shown = rows.filter(row => rowsShown(report, row).length > 0)
  for (const row of rows) tell(report, row)
  console.log(`${report.bill.seconds.total.toFixed(0)} s in all`)
  console.log(`functions with a row: ${percent(shown.length, rows.length)}`)
  const isFine = options.change === 'same' ? shown.length === 0 : shown.length >= Number(options.least ?? 0)
  if (!isFine) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function changed(row) {
  return options.change === 'same' ? renamed(row.correct_source, language) : row.buggy_source
}

function rowsShown(report, row) {
  return report.behaviour.filter(one => one.target.startsWith(`${row.path}::`))
}

/** Prints what was missed, or shown although nothing changed. */
function tell(report, row) {
  const found = rowsShown(report, row)
  if (options.change === 'same')
    for (const one of found) console.log(`extra ${row.number} ${one.call}: ${one.before} -> ${one.after}`)
  else if (found.length === 0) {
    const skip = report.skipped.find(one => one.file === row.path)
    console.log(`missed ${row.number} ${row.entry_point}${skip ? `: ${skip.reason}` : ''}`)
  }
}
