// Runs one command of a build and measures it: wall time, peak memory of its process, and what its trace says was done.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds between two readings of the memory of a process. */
const LOOK = 25

/**
 * Runs `file` with `args`. Gives exit code, standard output, end of standard error, seconds, and the peak of its resident
 * memory in MB (null where /proc does not tell). `onStart` is given the process.
 */
export function runProcess(file, args, { cwd, env = {}, limit = 1_800_000, onStart } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
      killSignal: 'SIGKILL',
    })
    let [out, err, peak] = ['', '', 0]
    child.stdout.on('data', chunk => (out += chunk))
    child.stderr.on('data', chunk => (err = (err + chunk).slice(-4000)))
    const look = () => (peak = Math.max(peak, peakOf(child.pid)))
    const timer = setInterval(look, LOOK)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearInterval(timer)
      const seconds = (performance.now() - start) / 1000
      resolve({ code, signal, out, err, seconds, memory: peak === 0 ? null : peak / 1024 })
    })
    onStart?.(child, start)
  })
}

/** The most resident memory that a process had so far, in KB; 0 when it is gone, or on a system without /proc. */
function peakOf(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Runs a verb of a build (the folder that holds `dist/`). Throws when it fails. */
export async function runCli(build, args, options = {}) {
  const done = await runProcess(process.execPath, [join(build, 'dist/cli.js'), ...args], options)
  if (done.code !== 0)
    throw new Error(
      `${args[0]} ended with ${done.code ?? done.signal}: ${done.err.trim().split('\n').at(-1)}`,
    )
  return done
}

/**
 * Reviews a repository whose base is `main`, with a cache of its own unless one is given, so that no run profits from an
 * earlier one. Gives its figures and its report.
 */
export async function reviewed(build, repository, args, { cache, onStart, limit } = {}) {
  const out = mkdtempSync(join(repository, '..', 'report-'))
  const own = cache ?? mkdtempSync(join(repository, '..', 'cache-'))
  try {
    const flags = ['--repo', repository, '--base', 'main', '--out', out, '--json']
    const options = { env: { XDG_CACHE_HOME: own, OPENAI_API_KEY: 'none' }, onStart, limit }
    const { seconds, memory } = await runCli(build, ['review', ...flags, ...args], options)
    return { seconds, memory, work: workOf(out), report: reportIn(out) }
  } finally {
    rmSync(out, { recursive: true, force: true })
    if (!cache) rmSync(own, { recursive: true, force: true })
  }
}

const reportIn = folder => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))

/** What a report and the trace beside it say was done. Null for calls if the build's trace does not count them. */
export function workOf(folder) {
  const report = reportIn(folder)
  const trace = join(folder, 'trace.jsonl')
  const lines = existsSync(trace) ? readFileSync(trace, 'utf8').split('\n').filter(Boolean) : []
  const trials = lines.map(line => JSON.parse(line)).filter(span => span.name === 'trial')
  const jobs = trials.filter(span => !span.attributes['testwright.remembered'])
  const kept = report.tests.filter(test => test.verdict === 'kept')
  const sum = numbers => numbers.reduce((total, number) => total + number, 0)
  const mutantJobs = jobs.filter(job => 'testwright.mutants' in job.attributes)
  const counted = (name, among) => {
    const counts = among.flatMap(job => job.attributes[`testwright.${name}`] ?? [])
    return counts.length > 0 ? sum(counts) : null
  }
  return {
    jobs: jobs.length,
    remembered: trials.length - jobs.length,
    jobSeconds: sum(trials.map(job => job.end - job.start)) / 1000,
    runs: sum(report.tests.map(test => test.evidence.runs)),
    runsPerKept: kept.length > 0 ? sum(kept.map(test => test.evidence.runs)) / kept.length : 0,
    mutants: sum(report.targets.map(target => target.mutants?.total ?? 0)),
    // Calls that are repeated under mutants are not counted.
    explorerCalls: counted(
      'calls',
      jobs.filter(job => !mutantJobs.includes(job)),
    ),
    mutantsSent: counted('mutants', mutantJobs),
    programs: countBy(jobs, job => job.attributes['testwright.program']),
    kinds: secondsByKind(jobs),
    written: report.tests.length,
    kept: kept.length,
    verdicts: verdictsOf(report),
  }
}

/** Seconds of jobs by what they did. Jobs that run at the same time each count in full. */
function secondsByKind(jobs) {
  const kinds = {}
  for (const job of jobs) kinds[kindOf(job)] = (kinds[kindOf(job)] ?? 0) + (job.end - job.start) / 1000
  return kinds
}

function kindOf({ attributes }) {
  const program = attributes['testwright.program']
  const mutants = 'testwright.mutants' in attributes ? ' under mutants' : ''
  if (program === '') return "the project's own command"
  if (/make.calls/.test(program)) return `calls${mutants}`
  return /run.tests/.test(program) ? `tests${mutants}` : 'other'
}

/** How many tests ended with each verdict and reason, for each writer. */
const verdictsOf = ({ tests }) =>
  countBy(tests, ({ writer, verdict, reason }) => [writer, verdict, reason].filter(Boolean).join(' '))

function countBy(items, nameOf) {
  const counts = {}
  for (const name of items.map(nameOf).sort()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
