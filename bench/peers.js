// The same sample of eight Python functions for other tools and for this build, as one Markdown table: CoverUp and Testwright
// on the same recorded replies, Pynguin and the explorer without a model (mode none). The tests that each one saves are run again
// unchanged, and under mutants that bench/mutants.py makes.
// Usage: node bench/peers.js --material DIR [--modes good,mixed] [--cli PATH] [--runs N] [--keep DIR]
// DIR holds `peers/`. The tools are in $TESTWRIGHT_PEERS. --keep keeps the saved tests and their measurements.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { requestsIn, withRecorded } from './peers/endpoint.js'
import {
  countTests,
  coverUp,
  missing,
  pynguin,
  runLimited,
  sampleRepository,
  versionOf,
} from './peers/tools.js'
import { reviewed } from './speed/measure.js'
import { writeFiles } from './speed/samples.js'

const text = { type: 'string' }
const { values: options } = parseArgs({
  options: {
    ...{ material: text, cli: text, keep: text, runs: { ...text, default: '10' } },
    modes: { ...text, default: 'good,mixed,wrong,flaky,vacuous,none' },
  },
})
if (!options.material) {
  console.error(
    'usage: node bench/peers.js --material DIR [--modes a,b] [--cli PATH] [--runs N] [--keep DIR]',
  )
  process.exit(2)
}
const material = resolve(options.material)
const build = resolve(options.cli ? join(options.cli, '../..') : join(import.meta.dirname, '..'))
const folder = mkdtempSync(join(tmpdir(), 'peers-'))

/** Tests that the sample has before anything is written. */
const sampleTests = Object.values(filesIn(join(material, 'peers/sample/tests')))
  .join('\n')
  .match(/(?<=^def )test_\w+/gm)

const rows = options.modes.split(',').flatMap(mode => (mode === 'none' ? withoutModel() : recorded(mode)))

function recorded(mode) {
  return [
    { mode, tool: 'CoverUp', missing: missing('coverup', 'CoverUp'), run: () => coverUpRun(mode) },
    { mode, tool: 'Testwright', missing: null, run: () => testwrightRun(mode) },
  ]
}

function withoutModel() {
  return [
    {
      mode: 'none',
      tool: 'Pynguin',
      missing: missing('pynguin', 'Pynguin'),
      run: () => pynguin(folder, material),
    },
    { mode: 'none', tool: 'Testwright, explorer', missing: null, run: explorerRun },
  ]
}

async function coverUpRun(mode) {
  return withRequests(await coverUp(folder, material, mode))
}

async function testwrightRun(mode) {
  const log = join(folder, `testwright-${mode}.jsonl`)
  const { seconds, report } = await withRecorded({ material, mode, log }, url =>
    review(['--model', 'gpt-4o', '--base-url', url, '--price', '0', '--explorer', 'never']),
  )
  return withRequests({ seconds, requests: requestsIn(log), files: filesOf(report) })
}

/** The number of requests, and of the tests in all answers. */
function withRequests({ requests, ...done }) {
  return { ...done, requests: requests.length, written: countTests(requests.map(({ answer }) => answer)) }
}

async function explorerRun() {
  const { seconds, report } = await review(['--model', 'explorer'])
  return { seconds, written: report.tests.length, files: filesOf(report) }
}

const review = args => reviewed(build, sampleRepository(folder, material), args, { limit: 600_000 })

const filesOf = report => Object.fromEntries(report.files.map(({ path, content }) => [path, content]))

function filesIn(path) {
  const names = readdirSync(path).filter(name => name.endsWith('.py'))
  return Object.fromEntries(names.map(name => [name, readFileSync(join(path, name), 'utf8')]))
}

/** What saved tests are worth, found in a copy of the sample that has no other tests. */
async function judge(files) {
  const work = mkdtempSync(join(folder, 'judge-'))
  cpSync(join(material, 'peers/sample'), work, { recursive: true })
  rmSync(join(work, 'tests'), { recursive: true, force: true })
  writeFiles(work, files)
  const flags = ['--runs', options.runs, '--own', sampleTests.join(','), 'peersample/funcs.py']
  const program = join(import.meta.dirname, 'peers/noticed.py')
  const limits = { cwd: work, seconds: 1800 }
  const { code, out, err } = await runLimited('python3', [program, ...flags, ...Object.keys(files)], limits)
  if (code !== 0) throw new Error(`the tests could not be judged: ${err.trim().split('\n').at(-1)}`)
  return JSON.parse(out.trim().split('\n').at(-1))
}

async function measure(row) {
  if (row.missing !== null) return { missing: 'not installed' }
  try {
    const done = await row.run()
    return { ...done, judged: await judge(done.files) }
  } catch (error) {
    process.exitCode = 1
    return { missing: `failed: ${error.message}` }
  }
}

function cellsOf({ mode, tool }, { missing: why, code, seconds, requests, written, judged }) {
  if (why) return [mode, tool, why, '', '', '', '', '', '']
  const { tests, bare, failing, broken, noticed, total } = judged
  const unreadable = broken.length > 0 ? `, ${broken.length} files unreadable` : ''
  return [
    ...[
      mode,
      tool,
      `${seconds.toFixed(0)}${code ? ` (exit ${code})` : ''}`,
      requests ?? 0,
      written ?? 'not told',
    ],
    ...[`${tests}${unreadable}`, bare.length, failing.length, `${noticed} of ${total}`],
  ]
}

const line = cells => `| ${cells.join(' | ')} |`

function keep(row, measured) {
  if (!options.keep) return
  const at = join(resolve(options.keep), `${row.mode}-${row.tool}`.replace(/\W+/g, '-').toLowerCase())
  rmSync(at, { recursive: true, force: true })
  mkdirSync(at, { recursive: true })
  const { files, ...figures } = measured
  writeFiles(at, { ...files, 'figures.json': `${JSON.stringify(figures, null, 1)}\n` })
}

try {
  const tools = ['coverup', 'pynguin'].filter(tool => missing(tool) === null)
  const versions = await Promise.all(tools.map(async tool => `${tool} ${await versionOf(tool)}`))
  console.error([...versions, `load ${loadavg()[0].toFixed(1)}`].join(', '))
  const head = [
    ...['Replies', 'Tool', 'Seconds', 'Requests', 'Tests written', 'Saved', 'Without assertion'],
    ...[`Failed in ${options.runs} runs`, 'Mutants noticed'],
  ]
  console.log(line(head))
  console.log(line(head.map(() => '---')))
  for (const row of rows) {
    const load = loadavg()[0]
    const measured = { load, ...(await measure(row)) }
    keep(row, measured)
    console.log(line(cellsOf(row, measured)))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
