// Runs all candidates of a request and writes the outcome of each, the mutants that they detect, or the project's own
// command: `node run-tests.mjs request.json result.json`.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { directCommand, drive } from './drive.mjs'
import { kill } from './kills.mjs'
import { record } from './record.mjs'
import { fitsTitle } from './title-patterns.cjs'

const KNOWN = ['passed', 'failed', 'broken', 'timed-out']
const WRITE_EVERY = 100
/** Recordings are long, so they are written less often. */
const WRITE_RECORD_EVERY = 2000

const [requestPath, resultPath] = process.argv.slice(2)

function textOf(value, most) {
  return typeof value === 'string' ? value.slice(0, most) : null
}

/** One result in output form, with malformed data dropped: project code may have tampered with the child. */
function resultOf(file, found) {
  const failed = found.outcome === 'failed'
  const { milliseconds } = found
  return {
    candidate: file.candidate ?? null,
    path: file.path,
    name: textOf(found.name, 1000) ?? file.name ?? null,
    outcome: found.outcome,
    assertion: failed && found.assertion === true,
    expected: failed ? textOf(found.expected, 300) : null,
    actual: failed ? textOf(found.actual, 300) : null,
    detail: (textOf(found.detail, 4000) ?? '')
      .split(process.cwd() + '/')
      .join('')
      .slice(0, 2000),
    lines: [],
    elsewhere: {},
    milliseconds: typeof milliseconds === 'number' && Number.isFinite(milliseconds) ? milliseconds : 0,
    unsafe: null,
  }
}

function linesOf(value) {
  return Array.isArray(value) ? value.filter(line => Number.isInteger(line) && line > 0) : []
}

/** The request for one file, with its results in order of arrival. */
class Page {
  constructor(file) {
    this.file = file
    this.results = []
    this.ended = false
  }

  hear(event) {
    if (event.kind === 'file') this.end(event)
    else if (event.kind === 'late') this.mark(event)
    else if (KNOWN.includes(event.outcome)) this.results.push(resultOf(this.file, event))
  }

  end({ lines, elsewhere, unsafe }) {
    this.ended = true
    const others = Object.entries(elsewhere ?? {}).map(([path, own]) => [path, linesOf(own)])
    for (const each of this.results) {
      each.lines = linesOf(lines)
      each.elsewhere = Object.fromEntries(others.filter(([, own]) => own.length > 0))
    }
    this.mark({ unsafe })
  }

  mark({ unsafe }) {
    for (const each of this.results) each.unsafe ??= textOf(unsafe, 300)
  }

  /** All results for whole files; else the candidate's own, or why it has none. */
  sum() {
    const { file, results } = this
    if ((file.candidate ?? null) === null) return results
    if ((file.name ?? null) === null && results.length > 0) return results
    const own =
      results.find(each => each.outcome !== 'passed' && fitsTitle(file.name, each.name)) ??
      results.find(each => fitsTitle(file.name, each.name))
    if (own !== undefined) return [own]
    const other = results.find(each => each.outcome !== 'passed')
    if (other !== undefined) return [{ ...other, name: file.name }]
    if (!this.ended) return []
    return [resultOf(file, { outcome: 'broken', detail: 'it gave no result', name: file.name })]
  }
}

/** Writes the result of `sum` from time to time while it grows. */
function openResult(sum, every = WRITE_EVERY) {
  let last = 0
  return (error = null, now = false) => {
    if (!now && Date.now() - last < every) return
    last = Date.now()
    writeFileSync(`${resultPath}.part`, JSON.stringify({ ...sum(), error, node: process.versions.node }))
    renameSync(`${resultPath}.part`, resultPath)
  }
}

async function tryKills(request) {
  let found = { kills: [], untested: request.mutants.ids }
  const write = openResult(() => found)
  const error = await kill(request, told => {
    found = told
    write()
  })
  write(error, true)
}

async function recordTests(request) {
  let sum = () => ({ tests: [], unreached: request.files.map(({ path }) => path) })
  const write = openResult(() => sum(), WRITE_RECORD_EVERY)
  const error = await record(request, told => {
    sum = told
    write()
  })
  write(error, true)
}

async function main() {
  const request = JSON.parse(readFileSync(requestPath, 'utf8'))
  if (request.mode === 'kills') return tryKills(request)
  if (request.mode === 'record') return recordTests(request)
  if (request.mode === 'command')
    return writeFileSync(resultPath, JSON.stringify({ command: await directCommand(request) }))
  const pages = new Map(request.files.map(({ path }) => [path, []]))
  for (const file of request.files) pages.get(file.path).push(new Page(file))
  const write = openResult(() => ({ results: [...pages.values()].flat().flatMap(page => page.sum()) }))
  const seconds = value => (typeof value === 'number' ? value * 1000 : undefined)
  const order = {
    ...{
      driver: request.driver,
      files: [...pages.keys()],
      watch: request.watch ?? null,
      also: request.also ?? [],
      seed: request.seed ?? 0,
    },
    ...{
      perTest: seconds(request.perTest),
      budget: seconds(request.budget),
      loading: seconds(request.loading),
    },
    finalRun: request.files.every(file => (file.candidate ?? null) === null),
  }
  const hear = event => {
    for (const page of pages.get(event.file) ?? []) page.hear(event)
    write()
  }
  const { error } = await drive(order, hear)
  write(error, true)
}

try {
  await main()
} catch (error) {
  writeFileSync(
    resultPath,
    JSON.stringify({ results: [], kills: [], error: String(error?.message ?? error).slice(0, 500) }),
  )
}
process.exit(0)
