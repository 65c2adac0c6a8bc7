// Effects of a test outside its process: programs started, network access, files written, the process ended.
'use strict'
const programs = require('node:child_process')
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const net = require('node:net')
const os = require('node:os')
const { basename, dirname, join, resolve } = require('node:path')
const { fileURLToPath } = require('node:url')

const SPAWNING = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']
/** For each function, the index of the changed path among its arguments. */
const WRITING = {
  ...{ writeFile: 0, appendFile: 0, mkdir: 0, rm: 0, rmdir: 0, unlink: 0, truncate: 0, chmod: 0, utimes: 0 },
  ...{ rename: 1, copyFile: 1, cp: 1, link: 1, symlink: 1 },
}
const READING = [
  'readFile',
  'readdir',
  'opendir',
  'readlink',
  'stat',
  'lstat',
  'access',
  'open',
  'createReadStream',
  'exists',
]
/** Files that describe the machine. */
const MACHINE = /^\/(?:proc|sys)(?:\/|$)/
const ASKS = 'it inspects the machine that it runs on'
const READS = 'it reads source code'
const DEVICES = /^\/dev\/(null|tty|stdout|stderr)$/
const CACHES = /\/(node_modules|\.cache|\.swc|\.tsx)\//
/** Tools that load test files may start programs and write their own caches. */
const TOOLS =
  /\/node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?(?:esbuild|esbuild-register|tsx|ts-node|ts-jest|typescript|@swc|@swc-node|sucrase|@?jest(?!-mock)[^/]*|@?babel[^/]*|vite|vite-node|vitest|@vitest(?!\/spy)|rolldown|pirates)\//
const OWN_FRAME = new RegExp(`node:|${__dirname.replace(/[^\w/]/g, '\\$&')}|<anonymous>\\)?$`)
const STARTS = 'it starts another process'
const CONNECTS = 'it uses the network'
const LOOPBACK = /^(localhost|127\.[\d.]+|::1|0:0:0:0:0:0:0:1|0\.0\.0\.0|::)$/

function pathOf(value) {
  if (value instanceof URL || value?.href) return fileURLToPath(String(value))
  return typeof value === 'string' ? value : Buffer.isBuffer(value) ? value.toString() : null
}

const isBelow = (path, folder) => path === folder || path.startsWith(folder + '/')

function realFolder(path, realpath) {
  try {
    return join(realpath(dirname(path)), basename(path))
  } catch {
    return path
  }
}

/** Stack frames of the caller, nearest first. */
function stackOf() {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 40
  const { stack } = new Error()
  Error.stackTraceLimit = limit
  return String(stack).split('\n').slice(1)
}

/** True when a tool outside the tests makes the call. The nearest caller in the project or in a tool decides. */
function byTool() {
  const frames = stackOf().filter(frame => !OWN_FRAME.test(frame))
  return TOOLS.test(frames.find(frame => TOOLS.test(frame) || !frame.includes('/node_modules/')) ?? '')
}

/** Wraps functions of a built-in module; `hear` gets their arguments. */
function watch(owner, name, hear) {
  const real = owner[name]
  if (typeof real !== 'function') return
  const watched = function (...given) {
    hear(given)
    return new.target ? Reflect.construct(real, given, new.target) : Reflect.apply(real, this, given)
  }
  Object.defineProperties(watched, Object.getOwnPropertyDescriptors(real))
  owner[name] = watched
}

/**
 * For one process; watches between `start` and `stop`, and notes the first effect. An effect of a file that has
 * ended, which `stray` identifies, goes to `late`. `natives` are runtime functions beside Node's modules: [owner,
 * name] that start a process, [owner, name] that connect to a URL or to `{ hostname }`, and [owner, name] whose first
 * argument is a path that is written. `tests` are paths of the test files, and `source` that of the code under test:
 * a test itself must not read any of them, or query the machine, but code that it calls may.
 */
function openEffects(
  tree,
  { stray = () => null, late = () => undefined, natives = {}, tests = [], source = null } = {},
) {
  const state = { on: false, found: null }
  const wanted = () => state.on || stray() !== null
  const note = words => {
    const file = stray()
    if (file !== null && !byTool()) late(file, words)
    else if (file === null && state.on && state.found === null && !byTool()) state.found = words
  }
  const temporary = [...new Set([fs.realpathSync(os.tmpdir()), os.tmpdir()])]
  const realpath = fs.realpathSync
  const there = fs.existsSync
  const writes = value => {
    const given = wanted() ? pathOf(value) : null
    if (given === null || DEVICES.test(given)) return
    const path = realFolder(resolve(given), realpath)
    const own = !isBelow(path, tree) && temporary.some(folder => isBelow(path, folder))
    if (own || CACHES.test(path) || byTool()) return
    note(`it writes files: ${isBelow(path, tree) ? path.slice(tree.length + 1) : path}`.slice(0, 120))
    // The tree is shared with the other tests.
    if (isBelow(path, tree) && there(path)) throw readOnly(path)
  }
  const byTest = watchTests({ tests, source }, state, note)
  watchPrograms(note)
  watchFiles(writes)
  for (const [owner, name] of natives.starting ?? []) watch(owner, name, () => note(STARTS))
  for (const [owner, name] of natives.writing ?? []) watch(owner, name, ([path]) => writes(path))
  for (const [owner, name] of natives.connecting ?? [])
    watch(owner, name, ([target]) => LOOPBACK.test(hostOf(target)) || note(CONNECTS))
  syncBuiltinESMExports()
  const exits = holdExits(note, state)
  const texts = watchTexts(() => byTest() && note(READS))
  return {
    start(realm = globalThis) {
      Object.assign(state, { on: true, found: null })
      exits.hold(realm)
      if (tests.length > 0) texts.hold(realm)
    },
    stop() {
      state.on = false
      exits.release()
      texts.release()
      return state.found
    },
  }
}

/** Watches a test's own reads of source code and of the machine. Returns a check if the test itself reads. */
function watchTests({ tests, source }, state, note) {
  const byTest = () => {
    const frames = stackOf()
    const at = frames.findIndex(frame => !OWN_FRAME.test(frame))
    // Loading a module does not count as reading it.
    const isLoading = frames.slice(0, at).some(frame => frame.includes('node:internal/modules/'))
    return !isLoading && tests.some(path => (frames[at] ?? '').includes(path))
  }
  if (tests.length === 0) return byTest
  watchReading(value => {
    const given = state.on ? pathOf(value) : null
    const path = given === null ? '' : resolve(given)
    const words = MACHINE.test(path) ? ASKS : path === source || tests.includes(path) ? READS : null
    if (words !== null && byTest()) note(words)
  })
  watch(os, 'networkInterfaces', () => state.on && byTest() && note(ASKS))
  return byTest
}

function readOnly(path) {
  return Object.assign(new Error(`EROFS: read-only file system, '${path}'`), { code: 'EROFS', path })
}

function watchPrograms(note) {
  for (const name of SPAWNING) watch(programs, name, () => note(STARTS))
  watch(net.Socket.prototype, 'connect', ([first]) => {
    const [options, host] = Array.isArray(first) ? first : [first, null]
    const target = typeof options === 'object' && options !== null ? options : { host }
    const address = String(target.host ?? target.hostname ?? 'localhost')
    if (target.path === undefined && !LOOPBACK.test(address)) note(CONNECTS)
  })
}

function hostOf(target) {
  try {
    return target?.hostname ?? new URL(target?.url ?? target).hostname
  } catch {
    return ''
  }
}

function watchFiles(writes) {
  const opening = given => {
    const flags = given[1]
    if (typeof flags === 'string' ? /[wa+]/.test(flags) : typeof flags === 'number' && (flags & 3) !== 0)
      writes(given[0])
  }
  for (const [name, place] of Object.entries(WRITING)) {
    for (const [owner, each] of [
      [fs, name],
      [fs, `${name}Sync`],
      [fs.promises, name],
    ]) {
      watch(owner, each, given => writes(given[place]))
    }
  }
  watch(fs, 'createWriteStream', given => writes(given[0]))
  for (const [owner, name] of [
    [fs, 'open'],
    [fs, 'openSync'],
    [fs.promises, 'open'],
  ])
    watch(owner, name, opening)
}

function watchReading(reads) {
  for (const name of READING)
    for (const [owner, each] of [
      [fs, name],
      [fs, `${name}Sync`],
      [fs.promises, name],
    ])
      watch(owner, each, given => reads(given[0]))
}

/** Detects any way of taking the text of a function. */
function watchTexts(hear) {
  let undo = []
  const holdOne = ({ prototype }) => {
    const real = prototype.toString
    // A proxy of a native function has a native function's text.
    prototype.toString = new Proxy(real, {
      apply(target, self, given) {
        if (typeof self === 'function') hear()
        return Reflect.apply(target, self, given)
      },
    })
    undo.push(() => (prototype.toString = real))
  }
  return {
    hold(realm) {
      for (const each of new Set([Function, realm.Function ?? Function])) holdOne(each)
    },
    release() {
      for (const each of undo) each()
      undo = []
    },
  }
}

const { pid: OWN } = process

/** The harm that a call of `process.kill` does; null when it only queries, or when a handler of the tests reacts. */
function harm(pid, signal) {
  const own = pid === OWN || !(pid > 0)
  const handled = own && typeof signal === 'string' && process.listenerCount(signal) > 0
  if (signal === 0 || (handled && signal !== 'SIGKILL')) return null
  return own ? 'it ends the process' : 'it signals another process'
}

/** Makes all ways to end this process, or to signal others, throw while they are held. */
function holdExits(note, state) {
  let undo = []
  const refuse = (name, given, words) => {
    note(words)
    const call = `process.${name}(${given.filter(each => each !== undefined).map(String)})`
    const error = new Error(`${call} was called: a test may not end the process`)
    error.stack = String(error)
    throw error
  }
  const holdOne = (owner, name, words) => {
    const real = owner[name]
    if (typeof real !== 'function') return
    owner[name] = function (...given) {
      const said = state.on ? words(...given) : null
      return said === null ? Reflect.apply(real, this, given) : refuse(name, given, said)
    }
    undo.push(() => (owner[name] = real))
  }
  const hold = realm => {
    for (const owner of new Set([process, realm.process ?? process])) {
      for (const name of ['exit', 'reallyExit', 'abort']) holdOne(owner, name, () => 'it ends the process')
      holdOne(owner, 'kill', harm)
    }
  }
  const release = () => {
    for (const each of undo.reverse()) each()
    undo = []
  }
  return { hold, release }
}

module.exports = { openEffects }
