// Reviews real commits of real projects and judges what comes out, per changed function and per commit.
// Usage: node bench/real.js ROWS.jsonl --mirror DIR --into DIR [--rows 1,4] [--cli PATH] [--json FILE] [--plan] [--again] [--checks] [-- FLAGS OF review]
// A row names a repository, a commit, the shell lines that set up a clone of it, and what the commit changes: see bench/real/rows.js.
// DIR of --mirror is a bare repository, or holds OWNER+NAME/repo or OWNER/NAME.git. Clones and reports stay in --into
// and are not made again unless --again is given. --plan judges only which functions are named, without running
// anything. --checks applies the kept tests and runs what the project's own CI runs on test files: linter, formatter,
// type checker.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checksOf, checkTotals } from './real/checks.js'
import { judge, totalsOf } from './real/judge.js'
import { prepare } from './real/prepare.js'
import { replay } from './real/replay.js'
import { readRows } from './real/rows.js'
import { tableOf } from './real/table.js'
import { runProcess } from './speed/measure.js'

const text = { type: 'string' }
const split = process.argv.indexOf('--')
const flags = split < 0 ? ['--model', 'explorer'] : process.argv.slice(split + 1)
const { values: options, positionals } = parseArgs({
  args: process.argv.slice(2, split < 0 ? undefined : split),
  allowPositionals: true,
  options: {
    ...{ mirror: text, into: text, rows: text, cli: text, json: text },
    ...{ plan: { type: 'boolean' }, again: { type: 'boolean' }, checks: { type: 'boolean' } },
  },
})
const [rowsFile] = positionals
if (!rowsFile || !options.into || !options.mirror) {
  console.error('usage: node bench/real.js ROWS.jsonl --mirror DIR --into DIR [--rows 1,4] [--cli PATH]')
  process.exit(2)
}
const cli = resolve(options.cli ?? join(import.meta.dirname, '../dist/cli.js'))
const into = resolve(options.into)
const range = ['--base', 'HEAD~1', '--head', 'HEAD']

/** What the product made of one row; a row that could not be prepared or reviewed has no function named or tested. */
async function measured(row) {
  const folder = join(into, `${row.project}-${row.commit.slice(0, 8)}`)
  mkdirSync(folder, { recursive: true })
  const failure = await prepare(row, { folder, mirror: resolve(options.mirror), setup: !options.plan })
  if (failure !== null) return judge(row, null, failure)
  const name = options.plan ? 'plan' : 'report'
  const kept = join(folder, `${name}.json`)
  if (!existsSync(kept) || options.again) {
    const end = await (options.plan ? plan(row, folder) : review(row, folder))
    if (end.report === null) return judge(row, null, end.failure)
    writeFileSync(kept, JSON.stringify(end))
  }
  const { report, seconds } = JSON.parse(readFileSync(kept, 'utf8'))
  const replayed = options.plan ? null : await replay(row, report, folder)
  const checks = options.checks && !options.plan ? await checksOf(row, report, { folder, cli }) : null
  return { ...judge(row, report, null), seconds, replayed, checks }
}

async function plan(row, folder) {
  const end = await run(['plan', ...range, '--json'], folder)
  return end.code === 0
    ? { report: planAsReport(JSON.parse(end.out)), seconds: end.seconds }
    : { report: null, failure: end.err }
}

/** A plan has the targets and skips of a report, and nothing that was run. */
const planAsReport = found => ({ tests: [], behaviour: [], ...found })

async function review(row, folder) {
  const out = join(folder, 'out')
  const end = await run(['review', ...range, ...flags, '--out', out], folder)
  const path = join(out, 'report.json')
  if (!existsSync(path)) return { report: null, failure: end.err }
  return { report: JSON.parse(readFileSync(path, 'utf8')), seconds: end.seconds }
}

function run(args, folder) {
  const environment = join(folder, 'venv')
  const env = existsSync(environment)
    ? { VIRTUAL_ENV: environment, PATH: `${join(environment, 'bin')}:${process.env.PATH}` }
    : {}
  return runProcess(process.execPath, [cli, ...args], { cwd: join(folder, 'repo'), env })
}

const judged = []
for (const row of readRows(rowsFile, options.rows)) {
  judged.push(await measured(row))
  console.log(tableOf(judged.slice(-1)))
}
console.log(`\n${totalsOf(judged)}`)
if (options.checks) console.log(checkTotals(judged))
if (options.json) writeFileSync(options.json, JSON.stringify(judged, null, 1))
