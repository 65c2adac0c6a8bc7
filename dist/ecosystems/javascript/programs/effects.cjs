// What a test does to the world outside of its process: programs started, the network, files written, the process ended.
'use strict'
const programs = require('node:child_process')
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const net = require('node:net')
const os = require('node:os')
const { basename, dirname, join, resolve } = require('node:path')
const { fileURLToPath } = require('node:url')

const SPAWNING = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']
/** By name, where in the arguments the path that is changed lies. */
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
/** What only tells of the machine. */
const MACHINE = /^\/(?:proc|sys)(?:\/|$)/
const ASKS = 'it asks where it runs'
const READS = 'it reads source code'
const DEVICES = /^\/dev\/(null|tty|stdout|stderr)$/
const CACHES = /\/(node_modules|\.cache|\.swc|\.tsx)\//
/** Tools that load test files start programs and write caches of their own. */
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

/** Frames of whoever asks, nearest first. */
function stackOf() {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 40
  const { stack } = new Error()
  Error.stackTraceLimit = limit
  return String(stack).split('\n').slice(1)
}

/** Does a tool that is no part of the tests ask? The nearest caller that is the project's or a tool's decides. */
function byTool() {
  const frames = stackOf().filter(frame => !OWN_FRAME.test(frame))
  return TOOLS.test(frames.find(frame => TOOLS.test(frame) || !frame.includes('/node_modules/')) ?? '')
}

/** Puts a watcher before functions of a built-in module; `hear` gets their arguments. */
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
 * For one process; watches between `start` and `stop`, and notes the first effect. One of a file that has ended, as `stray` tells, goes
 * to `late`. `natives` are functions that a runtime has beside Node's modules: [owner, name] that start a process, [owner, name] that
 * connect to a URL or to `{ hostname }`, and [owner, name] whose first argument is a path that is written. `tests` are paths of the test
 * files, and `source` that of the code under test: a test itself may read none of them, nor ask about the machine; what it calls may.
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
    // The tree is that of the other tests too.
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

/** Watches what a test itself reads of source code and of the machine. Gives what tells whether a test itself asks. */
function watchTests({ tests, source }, state, note) {
  const byTest = () => {
    const frames = stackOf()
    const at = frames.findIndex(frame => !OWN_FRAME.test(frame))
    // To load a module is not to read it.
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

/** Tells when the text of a function is taken, in whatever way. */
function watchTexts(hear) {
  let undo = []
  const holdOne = ({ prototype }) => {
    const real = prototype.toString
    // A proxy of a native function has the text of one.
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

/** What a call of `process.kill` does that it may not, null where it only asks, or a handler of the tests answers. */
function harm(pid, signal) {
  const own = pid === OWN || !(pid > 0)
  const handled = own && typeof signal === 'string' && process.listenerCount(signal) > 0
  if (signal === 0 || (handled && signal !== 'SIGKILL')) return null
  return own ? 'it ends the process' : 'it signals another process'
}

/** The ways to end this process, or one that it did not start, throw instead, as long as they are held. */
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
