// How many human-made bugs, or mutants, the explorer's tests notice when they were written from the correct source.
// Usage: node bench/explorer.js --data DIR|ROWS.jsonl.gz [--cli PATH] [--language python|javascript|typescript] [--limit N]
//   [--skip a,b] [--only a,b] [--set mbpp] [--mutants] [--docs] [--least N] [--keep FILE]
// A row holds `module_path`, `entry_point`, `correct_source` and, unless --mutants is given, `buggy_source`. Documentation is
// left out of the sources unless --docs is given. --keep writes the report as JSON; exit 1 below --least bugs or per cent.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeRepository, moduleText, percent, put, review, rowsOf } from './twins.js'

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
    ...{ least: text, keep: text, mutants: { type: 'boolean' }, docs: { type: 'boolean' } },
  },
})
if (!options.data) {
  console.error(
    'usage: node bench/explorer.js --data DIR [--cli PATH] [--language LANGUAGE] [--limit N] [--skip a,b]',
  )
  process.exit(2)
}
const { language } = options
const rows = rowsOf(options)
const longest = 30_000

const written = (row, source) => moduleText(row[source], row, language, options.docs)
const folder = makeRepository(
  language,
  {},
  Object.fromEntries(rows.map(row => [row.path, written(row, 'correct_source')])),
)
try {
  const report = review(folder, options.cli)
  if (options.keep) writeFileSync(options.keep, JSON.stringify(report, null, 1))
  const files = filesOf(report)
  for (const [path, content] of files) put(folder, path, content)
  const found = options.mutants ? mutantsOf(files) : bugsOf(files)
  const kept = report.tests.filter(test => test.verdict === 'kept')
  const most = Math.max(0, ...rows.map(row => kept.filter(test => test.target === idOf(row)).length))
  console.log(`${rows.length} functions, ${kept.length} tests kept, at most ${most} a function`)
  console.log(
    `${report.bill.seconds.total.toFixed(0)} s in all, ${(report.bill.seconds.total / rows.length).toFixed(2)} s a function`,
  )
  console.log(found.words)
  if (found.score < Number(options.least ?? 0)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function idOf(row) {
  return `${row.path}::${row.entry_point}`
}

/** Test files by path. */
function filesOf(report) {
  return new Map(report.files.map(file => [file.path, file.content]))
}

/** Paths of the test files for a row: those that import its module. */
function testsOf(row, files) {
  const stem = basename(row.path).replace(/\.\w+$/, '')
  const imports =
    language === 'python'
      ? new RegExp(`^\\s*(from|import) ${stem}\\b`, 'm')
      : new RegExp(`['"/]${stem}(\\.\\w+)?['"]`)
  return [...files].flatMap(([path, content]) => (imports.test(content) ? [path] : []))
}

function passes(paths) {
  const [command, ...args] =
    language === 'python'
      ? ['python3', '-m', 'pytest', '-q', '-x', '-p', 'no:cacheprovider', ...paths]
      : language === 'typescript'
        ? ['npx', '--no-install', 'vitest', 'run', ...paths]
        : [process.execPath, '--test', ...paths]
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONPATH: folder }
  // A runner that is killed leaves its test files running: coreutils' timeout ends the whole group.
  const limited = ['--signal=KILL', String(longest / 1000), command, ...args]
  const done = spawnSync('timeout', limited, { cwd: folder, encoding: 'utf8', env })
  return done.status === 0
}

function bugsOf(files) {
  let caught = 0
  for (const row of rows) {
    const paths = testsOf(row, files)
    if (paths.length === 0) {
      console.log(`missed ${row.number} ${row.entry_point}: no test`)
      continue
    }
    if (!passes(paths))
      console.log(
        `WRONG ${row.number} ${row.entry_point}: its tests fail on the source that they were written from`,
      )
    put(folder, row.path, written(row, 'buggy_source'))
    if (!passes(paths)) caught++
    else console.log(`missed ${row.number} ${row.entry_point} (${row.bug_type})`)
    put(folder, row.path, written(row, 'correct_source'))
  }
  return { score: caught, words: `bugs caught: ${percent(caught, rows.length)}` }
}

/** Python only: mutants of the whole module, made by a program of its own that knows nothing of the product. */
function mutantsOf(files) {
  const sum = { total: 0, killed: 0 }
  for (const row of rows) {
    const args = [join(import.meta.dirname, 'mutants.py'), row.path, row.entry_point, ...testsOf(row, files)]
    const done = spawnSync('python3', args, { cwd: folder, encoding: 'utf8', timeout: 300_000 })
    if (done.status !== 0) {
      console.log(`broken ${row.number} ${row.entry_point}: ${done.stderr.trim().split('\n').at(-1)}`)
      continue
    }
    const { total, killed, survivors } = JSON.parse(done.stdout)
    sum.total += total
    sum.killed += killed
    if (survivors.length > 0)
      console.log(`${row.number} ${row.entry_point}: ${killed} of ${total}; ${survivors.join('; ')}`)
  }
  return {
    score: (100 * sum.killed) / Math.max(1, sum.total),
    words: `mutants killed: ${percent(sum.killed, sum.total)}`,
  }
}
