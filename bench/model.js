// Functions of a file of rows as one pull request, reviewed with a real model: tests written, fixed, cut and kept,
// and why the others were not kept.
// Usage: node bench/model.js FILE --model NAME|CARD [--base-url URL] [--limit N] [--cli PATH] [--price P] [--keep DIR]
// FILE holds JSON lines (`.gz` too) with `entry_point`, `module_path` and `correct_source`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))
const option = (name, standard = null) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : standard
const [file] = process.argv.slice(2)
if (!file || file.startsWith('--') || !option('--model')) {
  console.error(
    'usage: node bench/model.js FILE --model NAME|CARD [--base-url URL] [--limit N] [--cli PATH] [--price P] [--keep DIR]',
  )
  process.exit(2)
}
const cli = resolve(option('--cli', join(here, '../dist/cli.js')))
const limit = Number(option('--limit', '20'))
const bytes = readFileSync(resolve(file))
const rows = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString()
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))
  .slice(0, limit)

const keep = option('--keep')
const root = keep ? resolve(keep) : mkdtempSync(join(tmpdir(), 'testwright-model-'))
try {
  const repository = join(root, 'repository')
  makeRepository(repository)
  const report = review(repository)
  print(report)
} finally {
  if (!keep) rmSync(root, { recursive: true, force: true })
}

function makeRepository(folder) {
  mkdirSync(folder, { recursive: true })
  const git = (...words) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...words])
  git('init', '--quiet', '--initial-branch', 'main')
  git('commit', '--quiet', '--allow-empty', '--message', 'nothing yet')
  for (const row of rows) {
    mkdirSync(dirname(join(folder, row.module_path)), { recursive: true })
    writeFileSync(join(folder, row.module_path), row.correct_source)
  }
  git('add', '--all')
  git('commit', '--quiet', '--message', 'functions')
}

function review(folder) {
  const settings = [
    ...['--model', option('--model')],
    ...(option('--base-url') ? ['--base-url', option('--base-url')] : []),
    ...['--price', option('--price', '0')],
    ...['--explorer', 'never', '--max-functions', String(rows.length * 3)],
  ]
  const words = ['review', '--repo', folder, '--base', 'HEAD~1', '--json', '--out', join(root, 'out')]
  const ran = spawnSync(process.execPath, [cli, ...words, ...settings], {
    env: { ...process.env, XDG_CACHE_HOME: join(root, 'cache') },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 256 * 1024 * 1024,
  })
  if (ran.status !== 0) throw new Error(`review ended with ${ran.status}`)
  return JSON.parse(ran.stdout.toString())
}

function print({ targets, skipped, tests, funnel, writers, bill }) {
  const kept = tests.filter(test => test.verdict === 'kept')
  const count = list => {
    const counts = {}
    for (const key of list) counts[key] = (counts[key] ?? 0) + 1
    return Object.fromEntries(Object.entries(counts).sort((one, other) => other[1] - one[1]))
  }
  console.log(`functions: ${targets.length} with tests, ${skipped.length} without`)
  console.log(
    `funnel: ${Object.entries(funnel)
      .map(([stage, n]) => `${stage} ${n}`)
      .join(' > ')}`,
  )
  console.log(`functions with a kept test: ${new Set(kept.map(test => test.target)).size}`)
  console.log(`attribution of the kept: ${JSON.stringify(count(kept.map(test => test.attribution)))}`)
  const cut = tests.filter(test => test.dropped.length > 0)
  console.log(
    `with a cut assertion: ${cut.length}, of which kept ${cut.filter(test => test.verdict === 'kept').length}`,
  )
  console.log(`reasons: ${JSON.stringify(count(tests.filter(test => test.reason).map(test => test.reason)))}`)
  const mutants = targets.flatMap(target => target.mutants ?? [])
  const sum = pick => mutants.reduce((total, one) => total + pick(one), 0)
  console.log(`mutants killed by the kept: ${sum(one => one.killed)} of ${sum(one => one.total)}`)
  for (const row of writers)
    console.log(`${row.writer}: ${row.requests} requests, ${row.outputTokens} tokens out`)
  console.log(
    `seconds: ${bill.seconds.total.toFixed(0)}, of which ${bill.seconds.model.toFixed(0)} for the model`,
  )
}
