// Recorded replies through `compare --rows`: each figure next to the least that it should be.
// Usage: node bench/replay.js --data DIR [--cli PATH] [--only NAME] [--root DIR] [--keep DIR]
// DIR holds `seed/` and `evaldata/`; --root is where the packages of coverup_cm are installed. Exits 1 when a figure is missed.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { tsImport } from 'tsx/esm/api'

const here = dirname(fileURLToPath(import.meta.url))
const option = (name, standard = null) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : standard
const data = option('--data')
if (!data) {
  console.error('usage: node bench/replay.js --data DIR [--cli PATH] [--only NAME] [--root DIR] [--keep DIR]')
  process.exit(2)
}
const cli = resolve(option('--cli', join(here, '../dist/cli.js')))
const only = option('--only')
const keep = option('--keep')
const scratch = keep ? resolve(keep) : mkdtempSync(join(tmpdir(), 'testwright-replay-'))
mkdirSync(scratch, { recursive: true })
const seed = name => resolve(data, 'seed', name)
const rowsAt = name => resolve(data, 'evaldata', `${name}.jsonl.gz`)
let missed = 0

const { funnelStages, reasons: known } = await tsImport('../src/core/model/reasons.ts', import.meta.url)

const lines = {
  seed: replaySeed,
  coverup_mt: coverup,
  added,
  peetery_order: peetery,
  cody_ts: () => plain('cody_ts', { written: 112, replies: 33 }),
  aia_ts: () => plain('aia_ts', { written: 285, replies: 57 }),
  codet_codegen: () => plain('codet_codegen', {}),
  coverup_cm: coverupCm,
}
try {
  for (const [name, line] of Object.entries(lines)) {
    if (only && name !== only) continue
    console.log(`\n${name}`)
    line()
  }
} finally {
  if (!keep) rmSync(scratch, { recursive: true, force: true })
}
if (missed > 0) process.exitCode = 1

function replaySeed() {
  const { systems, tests } = compare('seed', [
    ...['--rows', seed('recorded_tests.jsonl'), '--functions', seed('functions.jsonl')],
    ...['--training', seed('training_data.jsonl')],
  ])
  const wanted = {
    gpt4o: '16/16',
    gpt35: '10/10',
    finetuned1: '10/10',
    finetuned2: '9/9',
    finetuned3: '10/12',
  }
  for (const [system, figure] of Object.entries(wanted)) {
    const row = systems.find(one => one.system === system)
    same(`${system} passed of written`, `${row?.passed}/${row?.written}`, figure)
  }
  const third = systems.find(one => one.system === 'finetuned3')
  same('finetuned3 wrong expectations', third?.wrongExpectations, 2)
  const wrong = tests.filter(test => test.reason === 'wrong-expectation')
  same('with expected and actual', wrong.filter(test => test.expected && test.actual).length, wrong.length)
  same('finetuned3 seen in training', third?.seenInTraining, 7)
}

function coverup() {
  const file = join(scratch, 'coverup_mt.jsonl')
  joinTwins(file)
  const found = compare('coverup_mt', ['--rows', file])
  const [row] = found.systems
  const rows = read(rowsAt('coverup_mt'))
  least('tests found', row.written, 572)
  const functions = new Set(found.tests.map(test => `${test.row} ${test.name.replace(/_\d+$/, '')}`))
  tell('names of functions among them', functions.size)
  least('steady after cutting', row.steady, 470)
  const passing = rows.filter(one => (one.observed?.counts?.pass ?? 0) > 0).map(one => one.id)
  const steady = found.tests.filter(isSteady)
  const yielding = new Set(steady.map(test => test.row))
  same(
    'replies with a passing test that yield one',
    `${passing.filter(id => yielding.has(id)).length}/${passing.length}`,
    `${passing.length}/${passing.length}`,
  )
  const unique = new Set(
    steady.map(test => `${test.target} ${test.code.replace(test.name, '').replace(/\s+/g, ' ')}`),
  )
  tell('steady and unique', unique.size)
  most('kept, % of these', percent(row.kept, unique.size), 48)
  same('mutants killed by the kept', row.mutants?.killed, row.mutants?.killedByPassing)
  tell('of mutants', row.mutants?.total)
  same('kept tests that fail on their module', failures('coverup_mt', rows), 0)
  const { bugs } = row
  least('bugs', bugs?.total, 61)
  least('caught by all that pass', bugs?.caughtByPassing, 57)
  least('caught by the kept', bugs?.caught, 55)
  reasons(found)
}

/** The buggy source as a new function, with replies for the correct one; then the correct one with the same replies. */
function added() {
  const names = new Map()
  for (const word of ['added', 'correct']) {
    const file = join(scratch, `${word}.jsonl`)
    joinTwins(file, word)
    const { tests } = compare(word, ['--rows', file, '--agreement'])
    const suspects = tests.filter(test => test.verdict === 'suspect')
    const all = new Set(tests.map(test => test.target)).size
    const kinds = count(suspects, test => test.reason)
    for (const kind of Object.keys(kinds)) {
      const own = suspects.filter(test => test.reason === kind)
      names.set(`${word} ${kind}`, new Set(own.map(test => test.target)).size)
    }
    tell(`${word}: suspects`, `${JSON.stringify(kinds)} of ${tests.length} tests, ${all} functions`)
    if (word === 'correct') same('suspects on correct functions', suspects.length, 0)
  }
  for (const kind of new Set([...names.keys()].map(key => key.split(' ')[1]))) {
    const [right, false_] = [names.get(`added ${kind}`) ?? 0, names.get(`correct ${kind}`) ?? 0]
    tell(`${kind}: functions with a bug`, right)
    least(`${kind}: precision, %`, percent(right, right + false_), 80)
  }
}

function joinTwins(file, ...words) {
  const text = execFileSync(
    'python3',
    [join(here, 'join.py'), rowsAt('coverup_mt'), rowsAt('humanevalpack_python'), ...words],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  writeFileSync(file, text)
}

function peetery() {
  const found = compare('peetery_order', [
    ...['--rows', rowsAt('peetery_order'), '--functions', rowsAt('order_calculator')],
  ])
  const sum = key => found.systems.reduce((total, row) => total + row[key], 0)
  const whole = found.tests.filter(test => isPassed(test) && test.dropped.length === 0)
  least('tests found', sum('written'), 3374)
  const passing = new Set(whole.map(test => `${test.row} ${test.name}`))
  const original = test => /^the same as (.+)$/.exec(test.detail)?.[1]
  const repeats = found.tests.filter(
    test => test.reason === 'duplicate' && passing.has(`${test.row} ${original(test)}`),
  )
  tell('run and passed as written', whole.length)
  tell('word for word another test of the same reply, which passed', repeats.length)
  least('pass as written, with these', whole.length + repeats.length, 3148)
  least('pass after cutting', sum('passed'), 3165)
  reasons(found)
}

function plain(name, wanted) {
  const found = compare(name, ['--rows', rowsAt(name)])
  const tests = found.tests.filter(test => test.name !== 'reply')
  if (wanted.written) {
    const whole = tests.filter(test => test.detail !== 'cut by length')
    least('complete tests', whole.length, wanted.written)
    least('replies with one', new Set(whole.map(test => test.row)).size, wanted.replies)
  }
  tell('torn tests', tests.filter(test => test.detail === 'cut by length').length)
  reasons(found)
}

function coverupCm() {
  const root = option('--root')
  if (!root) return console.log('  left out: --root names no folder with its packages installed')
  const found = compare('coverup_cm', ['--rows', rowsAt('coverup_cm'), '--root', root])
  for (const row of found.systems)
    tell(row.system, `${row.kept} kept of ${row.written}, ${(row.seconds / row.written).toFixed(2)} s a test`)
  reasons(found)
}

/** Runs `compare` and checks that nothing is lost: written = kept + suspect + rejected, and no column rises. */
function compare(name, args) {
  const out = join(scratch, name)
  const started = Date.now()
  const done = spawnSync(process.execPath, [cli, 'compare', ...args, '--json', '--out', out], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (done.status !== 0) {
    console.log(`  exit ${done.status}: ${done.stderr.trim().split('\n').at(-1)}`)
    missed++
    return { systems: [{}], tests: [] }
  }
  const comparison = JSON.parse(done.stdout)
  const tests = read(join(out, 'tests.jsonl'))
  for (const row of comparison.systems) {
    const own = tests.filter(test => test.system === row.system)
    same(`${row.system}: one verdict a test`, own.length, row.written)
    const stages = ['written', 'parsed', 'ran', 'passed', 'steady', 'strengthens', 'kept'].map(
      key => row[key],
    )
    same(
      'never rises',
      stages.every((value, at) => at === 0 || value <= stages[at - 1]),
      true,
    )
    console.log(`  ${stages.join(' > ')}`)
    const { kept } = count(own, test => test.verdict)
    same('kept', kept ?? 0, row.kept)
  }
  tell('rows that could not be used', comparison.unusable.length)
  tell('seconds', Math.round((Date.now() - started) / 1000))
  return { ...comparison, tests }
}

function reasons({ tests }) {
  tell(
    'rejected',
    JSON.stringify(
      count(
        tests.filter(test => test.verdict === 'rejected'),
        test => test.reason,
      ),
    ),
  )
  const cut = tests.filter(test => test.dropped.length > 0)
  tell(
    'with a cut assertion',
    `${cut.length}, of which kept ${cut.filter(test => test.verdict === 'kept').length}`,
  )
  tell('suspects', tests.filter(test => test.verdict === 'suspect').length)
  tell('mended', tests.filter(test => test.fixes.length > 0).length)
}

function isPassed(test) {
  if (test.verdict !== 'rejected') return test.verdict === 'kept'
  return funnelStages.indexOf(known[test.reason].stage) >= funnelStages.indexOf('passed')
}
function isSteady(test) {
  return isPassed(test) && test.reason !== 'flaky'
}

/** Runs the kept files as they were written, in a folder of their own, with the project's own runner. */
function failures(name, rows) {
  const folder = mkdtempSync(join(tmpdir(), 'testwright-kept-'))
  try {
    for (const row of rows) {
      mkdirSync(join(folder, dirname(row.module_path)), { recursive: true })
      writeFileSync(join(folder, row.module_path), row.module_source)
    }
    const kept = join(scratch, name, 'tests')
    if (!existsSync(kept)) return 0
    for (const { file, path } of JSON.parse(readFileSync(join(kept, 'index.json'), 'utf8'))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      cpSync(join(kept, file), join(folder, path))
    }
    const done = spawnSync('python3', ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', '--no-header'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    const last = done.stdout.trim().split('\n').at(-1) ?? ''
    tell('kept, run once more', last)
    return Number(/(\d+) failed/.exec(last)?.[1] ?? 0) + Number(/(\d+) error/.exec(last)?.[1] ?? 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function read(file) {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

function count(items, key) {
  const counts = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort((a, b) => b[1] - a[1]))
}

function percent(part, whole) {
  return whole ? Math.round((1000 * part) / whole) / 10 : 0
}
function tell(what, value) {
  console.log(`  ${what}: ${value}`)
}
function check(what, value, wanted, holds) {
  if (!holds) missed++
  console.log(`  ${holds ? 'ok    ' : 'MISSED'} ${what}: ${value} (${wanted})`)
}
function same(what, value, wanted) {
  check(what, value, wanted, value === wanted)
}
function least(what, value, wanted) {
  check(what, value, `at least ${wanted}`, value >= wanted)
}
function most(what, value, wanted) {
  check(what, value, `at most ${wanted}`, value <= wanted)
}
