// The same JavaScript functions through every runner: how many keep a test, and whether the verdicts agree.
// Usage: node bench/runners.js ROWS.jsonl.gz [--least N] [--limit N] [--runners a,b] [--modules DIR]
// A row holds `module_path`, `entry_point` and `correct_source`; `module.exports` is added. DIR is a node_modules with the runners in it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const project = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    least: { type: 'string', default: '0' },
    limit: { type: 'string', default: '100000' },
    runners: { type: 'string', default: 'node:test,jest,vitest,mocha' },
    modules: { type: 'string', default: join(project, 'node_modules') },
  },
})
const [file] = positionals
if (!file) {
  console.error(
    'usage: node bench/runners.js ROWS.jsonl.gz [--least N] [--limit N] [--runners a,b] [--modules DIR]',
  )
  process.exit(2)
}
const bytes = readFileSync(file)
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
const rows = lines.slice(0, Number(values.limit)).map(line => JSON.parse(line))
// Of rows with the same path, all but the first go into a folder named by their number.
const paths = rows.map(({ module_path: path }, at) =>
  rows.findIndex(row => row.module_path === path) === at ? `src/${path}` : `src/${at}/${path}`,
)

const manifests = {
  'node:test': { scripts: { test: 'node --test' } },
  jest: { scripts: { test: 'jest' }, jest: { testEnvironment: 'node' } },
  vitest: { scripts: { test: 'vitest run' } },
  mocha: { scripts: { test: 'mocha' } },
}

function makeRepository(runner) {
  const folder = mkdtempSync(join(tmpdir(), 'runners-'))
  const person = ['-c', 'user.name=B', '-c', 'user.email=b@bench.invalid']
  const git = (...args) => execFileSync('git', [...person, ...args], { cwd: folder, stdio: 'pipe' })
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git('init', '-q', '-b', 'main')
  put('package.json', JSON.stringify({ name: 'bench', private: true, ...manifests[runner] }))
  put('.gitignore', 'node_modules\n.testwright\n')
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  git('checkout', '-q', '-b', 'change')
  for (const [at, row] of rows.entries())
    put(paths[at], `${row.correct_source}\nmodule.exports = { ${row.entry_point} }\n`)
  git('add', '-A')
  git('commit', '-q', '-m', 'head')
  symlinkSync(resolve(values.modules), join(folder, 'node_modules'))
  return folder
}

function review(runner) {
  const folder = makeRepository(runner)
  try {
    const flags = [
      '--base',
      'main',
      '--model',
      'explorer',
      '--framework',
      runner,
      '--max-functions',
      '1000',
      '--json',
    ]
    const done = spawnSync(process.execPath, [join(project, 'dist/cli.js'), 'review', ...flags], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (done.status !== 0)
      throw new Error(`${runner} ended with ${done.status}: ${done.stderr.trim().split('\n').at(-1)}`)
    return JSON.parse(done.stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Verdicts by function: the calls of its tests are the explorer's own, so equal names mean equal tests. */
function verdictsOf(report) {
  const found = new Map()
  for (const { target, name, verdict, reason } of report.tests) {
    const words = name.replace(/^test_|^.*? \u203a /, '')
    found.set(
      target,
      [...(found.get(target) ?? []), `${words}: ${verdict}${reason ? ` ${reason}` : ''}`].sort(),
    )
  }
  return found
}

const wanted = new Set(rows.map((row, at) => `${paths[at]}::${row.entry_point}`))
let worst = rows.length
const verdicts = new Map()
for (const runner of values.runners.split(',')) {
  const report = review(runner)
  const kept = new Set(
    report.tests.filter(test => test.verdict === 'kept' && wanted.has(test.target)).map(test => test.target),
  )
  const all = [...report.targets, ...report.skipped]
  const without = all.filter(each => wanted.has(each.id) && !kept.has(each.id))
  for (const id of wanted)
    if (!all.some(each => each.id === id)) console.log(`${runner} ${id}: not in the plan`)
  for (const each of without) {
    const reasons = report.tests
      .filter(test => test.target === each.id)
      .map(test => `${test.reason}: ${test.actual}`)
    console.log(`${runner} ${each.id}: none kept; ${[each.reason, ...reasons].filter(Boolean).join('; ')}`)
  }
  worst = Math.min(worst, kept.size)
  verdicts.set(runner, verdictsOf(report))
  const { written, kept: tests } = report.funnel
  const seconds = report.bill.seconds.total
  console.log(
    `${runner}: ${rows.length} functions, ${kept.size} with a kept test, ${written} written, ${tests} kept, ${seconds.toFixed(0)} s`,
  )
}
const [first, ...others] = [...verdicts]
let differing = 0
for (const [runner, found] of others)
  for (const id of new Set([...(first?.[1].keys() ?? []), ...found.keys()])) {
    const [one, other] = [first?.[1].get(id) ?? [], found.get(id) ?? []]
    if (JSON.stringify(one) === JSON.stringify(other)) continue
    differing++
    console.log(`${id}: ${first?.[0]} and ${runner} differ`)
    console.log(
      `  ${one.filter(each => !other.includes(each)).join('; ')} | ${other.filter(each => !one.includes(each)).join('; ')}`,
    )
  }
console.log(`verdicts that differ between runners: ${differing}`)
if (worst < Number(values.least) || differing > 0) process.exitCode = 1
