// Runs test files with the project's own runner, one child process at a time, and reports the outcome of every test.
//
// A driver, `drivers/NAME.mjs`, exports
//   flags(folder, root, order)   arguments between `node` and the program; may throw a sentence for `error`
//   run(order, emit)             runs in a child process (`child.mjs`) in the folder of the nearest package.json
//   direct(order)                the project's own command to run `order.files[0]` and write `order.report`:
//                                { argv, folder }, `argv` without the program that the sandbox starts, and without flags
//   ownFlags(folder, root, order)  the project's own flags, when `flags` adds some of ours
//   ordersWorkers                true when worker processes of the runner read the order too
// `order` is { driver, root, folder, files, seed, perTest, loading, watch, also, setup, finalRun, events, scratch }:
// absolute real paths, milliseconds; `scratch` is private and writable; `kills` is null, or as in `rounds.cjs`;
// `record` is null, or { watched }, the watched functions. `report.cjs` lists the possible events.
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { assignedFor, now, runOnce } from './supervise.mjs'

export const LOADING = 20_000

/**
 * `files` are absolute or relative to the tree `root` (default: the working folder); `perTest`, `budget`, `loading` are
 * milliseconds; `setup` are modules to load in the test context before the test files. `onEvent` immediately receives
 *   { kind: 'test', file, name, outcome, assertion, expected, actual, detail, milliseconds }   for each test;
 *     `name` is the full title, null when the whole file failed to load, hung or ended its process
 *   { kind: 'file', file, lines, elsewhere, unsafe }   once the file has ended; `elsewhere` by path of `also`, as given
 *   { kind: 'late', file, unsafe }   for side effects after that
 * with `file` as given. A file that hangs or ends the process is lost alone: a new child continues with the others.
 * Returns { error, unreached }: a sentence when nothing could be run, and the files that were not reached in time.
 */
export async function drive(request, onEvent) {
  const { driver: name, perTest = 5000, budget = 60_000, seed = 0, loading = LOADING } = request
  const driver = await import(`./drivers/${name}.mjs`)
  const deadline = now() + budget
  const root = realpathSync(request.root ?? process.cwd())
  const watch = request.watch ? real(root, request.watch) : null
  const also = new Map((request.also ?? []).map(path => [real(root, path), path]))
  const common = {
    finalRun: false,
    setup: [],
    kills: null,
    record: null,
    ...request,
    root,
    perTest,
    seed,
    loading,
    watch,
    also: [...also.keys()],
  }
  const given = new Map(request.files.map(file => [real(root, file), file]))
  const tell = ({ elsewhere = {}, ...event }) => {
    const named = [...also].map(([place, path]) => [path, elsewhere[place]])
    const others = also.size > 0 && event.kind === 'file' ? { elsewhere: Object.fromEntries(named) } : {}
    onEvent({ ...event, ...others, file: given.get(event.file) })
  }
  const unreached = []
  for (const [folder, files] of byPackage([...given.keys()], root)) {
    const left = await drivePackage(
      driver,
      { ...common, folder, files: inOrder(files, seed) },
      deadline,
      tell,
    )
    if (left.error) return { error: left.error, unreached: files.map(file => given.get(file)) }
    unreached.push(...left.pending.map(file => given.get(file)))
  }
  return { error: null, unreached }
}

/** How the project itself runs one file: { argv, folder }, `folder` relative to the tree. */
export async function directCommand({ driver: name, files, report }) {
  const driver = await import(`./drivers/${name}.mjs`)
  const { direct, flags, ownFlags = flags } = driver
  const root = realpathSync(process.cwd())
  const [[folder, [file]]] = byPackage([real(root, files[0])], root)
  const order = { root, folder, files: [file], report, watch: null, kills: null }
  const given = await ownFlags(folder, root, order)
  const { argv, folder: start } = direct(order)
  return {
    argv: [...assigning(assignedFor(driver, order)), ...given, ...argv],
    folder: relative(root, start),
  }
}

/** Sets variables inside the process: variables chosen by project code must not reach anything outside the sandbox. */
function assigning(assigned) {
  if (Object.keys(assigned).length === 0) return []
  const code = `Object.assign(process.env,${JSON.stringify(assigned)})`
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
}

export function real(root, path) {
  try {
    return realpathSync(resolve(root, path))
  } catch {
    return resolve(root, path)
  }
}

/** Files by the folder of the nearest manifest above them, inside the tree. */
export function byPackage(files, root) {
  const groups = new Map()
  for (const file of files) {
    let folder = dirname(file)
    while (folder.startsWith(root + '/') && !existsSync(join(folder, 'package.json')))
      folder = dirname(folder)
    groups.set(folder, [...(groups.get(folder) ?? []), file])
  }
  return groups
}

async function drivePackage(driver, request, deadline, onEvent) {
  let pending = request.files
  let unlucky = 0
  while (pending.length > 0 && now() < deadline) {
    const before = pending.length
    const round = await runOnce(driver, { ...request, files: pending }, deadline, onEvent)
    if (round.error) return { error: round.error, pending }
    pending = pending.filter(file => !round.finished.has(file))
    if (round.why === 'deadline') {
      // A single file must be what took the time. For a recorded file it is only known that the time is over.
      const alone = !request.record && request.files.length === 1 && round.at !== null
      if (alone) onEvent(lossOf(round.at, { ...round, why: 'timed-out' }))
      return { error: null, pending: alone ? [] : pending }
    }
    if (round.why === 'again' && pending.length < before) continue
    unlucky = round.phase === 'test' || pending.length < before ? 0 : unlucky + 1
    const stuck = stuckFiles(round, pending, before, unlucky)
    for (const file of stuck) onEvent(lossOf(file, round))
    pending = pending.filter(file => !stuck.includes(file))
  }
  return { error: null, pending }
}

/** The given order for seed 0, the reverse for odd seeds, otherwise rotated. */
function inOrder(files, seed) {
  if (seed % 2 === 1) return [...files].reverse()
  const turn = files.length === 0 ? 0 : seed % files.length
  return [...files.slice(turn), ...files.slice(0, turn)]
}

/** After an orderly end, unreported files were not run as tests; a child that never finished a file loses all. */
function stuckFiles(round, pending, before, unlucky) {
  if (round.why === 'done') return pending
  const silent = round.at === null && pending.length === before
  if (silent || unlucky > 2) return pending
  return round.at !== null && pending.includes(round.at) ? [round.at] : []
}

function lossOf(file, round) {
  const late = round.why === 'timed-out'
  const loading = round.phase !== 'test'
  const place = round.phase === 'start' ? ' while the runner was started' : ' while it was loaded'
  const text =
    round.why === 'done' ? 'it gave no result: the runner did not take it for a test file' : ending(round)
  const outcome = round.why === 'done' || loading ? 'broken' : late ? 'timed-out' : 'failed'
  return {
    ...{ kind: 'test', file, name: file === round.at ? round.name : null, outcome, assertion: false },
    ...{ expected: null, actual: null, milliseconds: late ? round.waited : 0 },
    ...(round.why === 'done' ? { untaken: true } : {}),
    detail:
      text +
      (loading && round.why !== 'done' ? place : '') +
      (late || round.tail === '' ? '' : `\n${round.tail}`),
  }
}

function ending(round) {
  if (round.why === 'timed-out') return 'out of time'
  return round.signal
    ? `the process was ended by ${round.signal}`
    : `the process ended with status ${round.code}`
}
