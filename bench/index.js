// Measures the rows of bench/speed/rows.js side by side: this build, an earlier one (--before), and other tools that are installed.
// Usage: npm run bench -- [--rows a,b] [--before DIR] [--material DIR] [--humanize DIR] [--out FILE] [--runs N] [--again] [--list]
// DIR of --before is a checkout with its dist/. --out keeps raw figures as JSON; rows that it holds are not measured again
// unless --again is given. Runs of all builds alternate; figures are medians. The rows state what they should reach.
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from './speed/measure.js'
import { rows } from './speed/rows.js'

const text = { type: 'string' }
const { values: options } = parseArgs({
  options: {
    ...{ rows: text, before: text, material: text, humanize: text, out: text, runs: text },
    ...{ again: { type: 'boolean' }, list: { type: 'boolean' } },
  },
})
const builds = { now: join(import.meta.dirname, '..') }
if (options.before) builds.before = resolve(options.before)

async function measureAll() {
  const names = options.rows?.split(',')
  const unknown = names?.filter(name => !rows.some(row => row.name === name)) ?? []
  if (unknown.length > 0) {
    console.error(`There is no row ${unknown.join(', ')}: --list shows them.`)
    process.exitCode = 2
    return
  }
  const kept = options.out && existsSync(options.out) ? JSON.parse(readFileSync(options.out, 'utf8')) : {}
  const result = { machine: machineOf(), rows: kept.rows ?? {} }
  console.log(Object.values(result.machine).join('; '))
  for (const row of rows.filter(({ name, isLong }) => (names ? names.includes(name) : !isLong))) {
    const known = options.again ? undefined : result.rows[row.name]
    const measured = known ?? (await measureRow(row))
    show(row, measured)
    if ('missing' in measured || 'error' in measured) continue
    result.rows[row.name] = measured
    if (options.out) writeFileSync(options.out, `${JSON.stringify(result, null, 1)}\n`)
  }
}

function machineOf() {
  const said = (file, ...args) => {
    try {
      return execFileSync(file, args, { encoding: 'utf8' }).trim()
    } catch {
      return `no ${file}`
    }
  }
  return {
    cores: `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`,
    node: `Node ${process.version}`,
    python: said('python3', '--version'),
    git: said('git', '--version'),
    commit: `commit ${said('git', '-C', builds.now, 'rev-parse', '--short', 'HEAD')}`,
  }
}

/** All figures of one row, or why there are none. */
async function measureRow(row) {
  const lacking = (row.needs ?? []).filter(name => !options[name])
  if (lacking.length > 0) return { missing: `needs ${lacking.map(name => `--${name} DIR`).join(', ')}` }
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'testwright-speed-'))
  mkdirSync(join(folder, 'state'))
  try {
    const given = name => options[name] && resolve(options[name])
    const context = {
      folder: join(folder, 'state'),
      build: builds.now,
      material: given('material'),
      humanize: given('humanize'),
    }
    const state = await row.prepare(context)
    const { sides, absent } = sidesOf(row, state)
    const runs = Object.fromEntries(Object.keys(sides).map(side => [side, []]))
    for (let run = 0; run < Number(options.runs ?? row.runs ?? 3); run++)
      for (const [side, measure] of Object.entries(sides)) {
        const load = loadavg()[0]
        try {
          runs[side].push({ load, ...(await measure()) })
        } catch (error) {
          if (side === 'now') throw error
          absent[side] = error.message
        }
      }
    return { runs, absent }
  } catch (error) {
    return { error: error.message }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is measured: the builds, and those peers that are installed. */
function sidesOf(row, state) {
  const sides = {}
  const absent = {}
  for (const [side, build] of Object.entries(builds)) sides[side] = () => row.measure(state, build)
  for (const [name, peer] of Object.entries(row.peers ?? {})) {
    const missing = peer.missing()
    if (missing === null) sides[name] = () => peer.measure(state)
    else absent[name] = missing
  }
  return { sides, absent }
}

/** The median of each number over the runs. */
function medians(runs) {
  const names = Object.keys(runs[0] ?? {}).filter(name => typeof runs[0][name] === 'number')
  return Object.fromEntries(names.map(name => [name, median(runs.map(run => run[name]))]))
}

function show(row, measured) {
  console.log(`\n${row.name}: ${row.title}`)
  if ('missing' in measured) return console.log(`  not measured: ${measured.missing}`)
  if ('error' in measured) {
    process.exitCode = 1
    return console.log(`  failed: ${measured.error}`)
  }
  const figures = Object.fromEntries(
    Object.entries(measured.runs).flatMap(([side, runs]) => (runs.length > 0 ? [[side, medians(runs)]] : [])),
  )
  for (const [side, values] of Object.entries(figures)) {
    const runs = measured.runs[side]
    console.log(`  ${side.padEnd(8)} ${numbersOf(values)} (median of ${runs.length})`)
    const { work } = runs[0]
    if (work) console.log(`  ${''.padEnd(8)} ${workText(work)}`)
    if (work?.kinds) console.log(`  ${''.padEnd(8)} ${sharesText(work.kinds)}`)
  }
  for (const [side, reason] of Object.entries(measured.absent))
    console.log(`  ${side.padEnd(8)} not measured: ${reason}`)
  const { now, before, ...peers } = figures
  for (const { text: mark, met } of row.marks) {
    const verdict = met(now, peers)
    console.log(`  ${verdict === null ? '?     ' : verdict ? 'met   ' : 'MISSED'} ${mark}`)
  }
  const [own, earlier] = [measured.runs.now?.[0]?.work, measured.runs.before?.[0]?.work]
  if (own && earlier) console.log(`  ${differences(own, earlier) || 'the same work before and now'}`)
  if (before?.seconds && now.seconds)
    console.log(`  ${(before.seconds / now.seconds).toFixed(1)} x as fast as before`)
}

const numbersOf = values =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(2)}`)
    .join(', ')

function workText({ jobs, jobSeconds, runs, mutants, explorerCalls, mutantsSent, written, kept }) {
  const counts = {
    jobs,
    runs,
    mutants,
    'explorer calls': explorerCalls,
    'mutants sent': mutantsSent,
    written,
    kept,
  }
  const shown = Object.entries(counts).map(([name, count]) => `${count ?? 'unknown'} ${name}`)
  return `${shown.join(', ')}; ${jobSeconds.toFixed(1)} job-seconds`
}

/** Shares of the job-seconds, largest first. */
function sharesText(kinds) {
  const total = Object.values(kinds).reduce((sum, seconds) => sum + seconds, 0)
  const sorted = Object.entries(kinds).sort(([, one], [, other]) => other - one)
  return sorted.map(([kind, seconds]) => `${kind} ${((100 * seconds) / total).toFixed(0)} %`).join(', ')
}

/** Figures that must be equal but are not. The number of jobs is not one of them: it may fall. */
function differences(now, before) {
  const names = ['verdicts', 'kept', 'explorerCalls', 'runsPerKept']
  const text = value => JSON.stringify(value)
  return names
    .filter(name => before[name] !== null && now[name] !== null && text(now[name]) !== text(before[name]))
    .map(name => `DIFFERS ${name}: ${text(before[name])} before, ${text(now[name])} now`)
    .join('\n  ')
}

if (options.list) for (const { name, title } of rows) console.log(`${name.padEnd(28)} ${title}`)
else await measureAll()
