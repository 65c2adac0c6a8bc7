// Rows of real commits, each written over the source distribution that fits it best: on how many the explorer keeps a
// test, and whether commits that change no function show no behaviour.
// Usage: node bench/changes.js ROWS.jsonl.gz --sources DIR [--cli PATH] [--limit N] [--skip 1,2] [--only 3,4] [--least N]
// DIR holds unpacked source distributions, one folder each. Exit 1 below --least commits with a kept test, or when a commit
// that changes no function shows a row.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { commitFiles, openRepository, readRows, review } from './twins.js'

const text = { type: 'string' }
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { sources: text, cli: text, limit: text, skip: text, only: text, least: text },
})
const [file] = positionals
if (!file || !options.sources) {
  console.error(
    'usage: node bench/changes.js ROWS.jsonl.gz --sources DIR [--cli PATH] [--limit N] [--skip 1,2] [--least N]',
  )
  process.exit(2)
}
const numbers = list => new Set((list ?? '').split(',').filter(Boolean).map(Number))
const [left, only] = [numbers(options.skip), numbers(options.only)]
const kinds = new Set(['added', 'body_changed', 'signature_changed'])
const folders = readdirSync(options.sources)
  .map(name => join(options.sources, name))
  .filter(path => statSync(path).isDirectory())
const rows = readRows(file)
  .slice(0, options.limit ? Number(options.limit) : undefined)
  .filter(row => !left.has(row.number) && (only.size === 0 || only.has(row.number)))
const sum = { applied: 0, changing: 0, kept: 0, tests: 0, quiet: 0, extra: 0 }
for (const row of rows) tell(row, judge(row))
console.log(`${rows.length} commits, ${sum.applied} applied, ${sum.changing} of them change a function`)
console.log(`commits with a kept test: ${sum.kept}, with ${sum.tests} tests`)
console.log(`commits that change no function: ${sum.quiet}, rows shown on them: ${sum.extra}`)
if (sum.kept < Number(options.least ?? 0) || sum.extra > 0) process.exitCode = 1

/** Share of the lines of the row's old texts that a distribution's files contain. */
function fit(row, folder) {
  const shares = Object.entries(row.files).map(([path, { old_path: old, before }]) => {
    const place = join(folder, old ?? path)
    if (before === null || before === undefined) return 1
    if (!existsSync(place)) return 0
    const known = new Set(readFileSync(place, 'utf8').split('\n'))
    const lines = before.split('\n')
    return lines.filter(line => known.has(line)).length / lines.length
  })
  return shares.reduce((total, share) => total + share, 0) / Math.max(1, shares.length)
}

function judge(row) {
  const fits = folders.map(folder => ({ folder, share: fit(row, folder) })).sort((a, b) => b.share - a.share)
  const [best] = fits
  if (!best || best.share < 0.9) return null
  const folder = mkdtempSync(join(tmpdir(), 'changes-'))
  try {
    cpSync(best.folder, folder, { recursive: true })
    openRepository(folder)
    const side = key =>
      Object.fromEntries(
        Object.entries(row.files).map(([path, each]) => [
          key === 'before' ? (each.old_path ?? path) : path,
          each[key] ?? null,
        ]),
      )
    commitFiles(folder, side('before'), 'before')
    for (const [path, each] of Object.entries(row.files))
      if (each.old_path && each.old_path !== path) rmSync(join(folder, each.old_path), { force: true })
    commitFiles(folder, side('after'), 'after')
    return review(folder, options.cli)
  } catch (error) {
    console.log(`row ${row.number}: ${error.message}`)
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tell(row, report) {
  if (!report) return
  sum.applied++
  const changes = row.changed.some(each => kinds.has(each.kind))
  const kept = report.tests.filter(test => test.verdict === 'kept')
  if (changes) {
    sum.changing++
    sum.kept += Number(kept.length > 0)
    sum.tests += kept.length
  } else {
    sum.quiet++
    sum.extra += report.behaviour.length
  }
  const reasons = new Map()
  for (const each of report.skipped) reasons.set(each.reason, (reasons.get(each.reason) ?? 0) + 1)
  for (const each of report.tests.filter(test => test.verdict !== 'kept'))
    reasons.set(`test ${each.reason}`, (reasons.get(`test ${each.reason}`) ?? 0) + 1)
  const why = [...reasons].map(([reason, count]) => `${count} ${reason}`).join('; ')
  console.log(
    `row ${row.number}: ${changes ? '' : 'no function; '}${kept.length} kept, ${report.behaviour.length} rows${why ? `; ${why}` : ''}`,
  )
}
