// How often the explorer keeps a test: each function of a data set as the added file of a pull request, reviewed by dist/cli.js.
// Usage: node bench/review.js ROWS.jsonl.gz [--least N] [--limit N] [-- FLAGS OF review]
// A row holds `module_path`, `entry_point` and `correct_source`. Also checked: each target is in one list of the
// report, and the checkout stays as it was.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const cli = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js')
const split = process.argv.indexOf('--')
const own = process.argv.slice(2, split < 0 ? undefined : split)
const flags = split < 0 ? ['--model', 'explorer'] : process.argv.slice(split + 1)
const option = name => (own.includes(name) ? Number(own[own.indexOf(name) + 1]) : null)
const [file] = own
if (!file) {
  console.error('usage: node bench/review.js ROWS.jsonl.gz [--least N] [--limit N] [-- FLAGS OF review]')
  process.exit(2)
}
const bytes = readFileSync(file)
const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
const rows = text
  .split('\n')
  .filter(Boolean)
  .slice(0, option('--limit') ?? undefined)
  .map(line => JSON.parse(line))

const person = ['-c', 'user.name=B', '-c', 'user.email=b@bench.invalid']
const tally = { functions: 0, withKept: 0, written: 0, kept: 0, faults: 0, seconds: 0, rejected: {} }
for (const row of rows) {
  const found = reviewRow(row)
  tally.functions++
  const kept = found.report?.tests.filter(test => test.verdict === 'kept').length ?? 0
  tally.withKept += kept > 0 ? 1 : 0
  tally.kept += kept
  tally.written += found.report?.funnel.written ?? 0
  tally.seconds += found.report?.bill.seconds.total ?? 0
  tally.faults += found.faults.length
  for (const test of found.report?.tests ?? [])
    if (test.verdict === 'rejected') tally.rejected[test.reason] = (tally.rejected[test.reason] ?? 0) + 1
  if (kept === 0 || found.faults.length > 0) {
    const reasons = [
      ...(found.report?.skipped.map(skip => skip.reason) ?? []),
      ...(found.report?.tests.map(test => `${test.reason}: ${test.actual}`) ?? []),
    ]
    console.log(`${row.name} ${row.entry_point}: ${kept} kept; ${[...found.faults, ...reasons].join('; ')}`)
  }
}
console.log(
  `functions ${tally.functions}, with a kept test ${tally.withKept}, written ${tally.written}, kept ${tally.kept}, rejected ${JSON.stringify(tally.rejected)}`,
)
console.log(`faults ${tally.faults}, seconds a function ${(tally.seconds / tally.functions).toFixed(1)}`)
if (tally.faults > 0 || tally.withKept < (option('--least') ?? 0)) process.exitCode = 1

function reviewRow(row) {
  const folder = mkdtempSync(join(tmpdir(), 'testwright-bench-'))
  try {
    const git = (...args) => execFileSync('git', [...person, ...args], { cwd: folder, stdio: 'pipe' })
    git('init', '-q', '-b', 'main')
    writeFileSync(join(folder, 'README.md'), 'x\n')
    git('add', '-A')
    git('commit', '-q', '-m', 'base')
    mkdirSync(dirname(join(folder, row.module_path)), { recursive: true })
    writeFileSync(join(folder, row.module_path), row.correct_source)
    git('add', '-A')
    git('commit', '-q', '-m', 'head')
    const before = digest(folder)
    const plan = JSON.parse(run(folder, 'plan', '--base', 'HEAD~1', '--json').stdout)
    const done = run(folder, 'review', '--base', 'HEAD~1', '--json', ...flags)
    const faults = done.status === 0 ? [] : [`exit ${done.status}: ${done.stderr.trim().split('\n').at(-1)}`]
    if (digest(folder) !== before) faults.push('the checkout was changed')
    const report = done.stdout ? JSON.parse(done.stdout) : null
    if (report) faults.push(...fatesOf(plan, report))
    return { report, faults }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(folder, ...args) {
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}

/** Checks that each function of the plan is in exactly one list of the report, and written = the sum of verdicts. */
function fatesOf(plan, report) {
  const fates = [...report.targets, ...report.skipped].map(one => one.id).sort()
  const planned = [...plan.targets, ...plan.skipped].map(one => one.id).sort()
  const faults =
    JSON.stringify(fates) === JSON.stringify(planned) ? [] : [`fates ${fates} instead of ${planned}`]
  if (report.funnel.written !== report.tests.length) faults.push('written is not the sum of verdicts')
  return faults
}

function digest(folder) {
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.map(one => join(one.parentPath, one.name)).sort()) {
    if (entry.includes('.testwright')) continue
    hash.update(entry)
    try {
      hash.update(readFileSync(entry))
    } catch {
      hash.update('folder')
    }
  }
  return hash.digest('hex')
}
