// Tries to escape from the sandbox that it runs in, and writes which ways succeed:
// `escape.mjs request.json result.json`.
import { spawnSync } from 'node:child_process'
import { closeSync, constants, lstatSync, mkdtempSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { readlinkSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MOST = 1024 * 1024
const SERVICES = ['docker.sock', 'podman/podman.sock', 'containerd/containerd.sock', 'dbus/system_bus_socket']

/** The result of `look`; `otherwise` when that throws. */
function attempt(look, otherwise) {
  try {
    return look()
  } catch {
    return otherwise
  }
}

const starts = path =>
  attempt(() => {
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const buffer = Buffer.allocUnsafe(MOST)
      return buffer.toString('latin1', 0, readSync(file, buffer, 0, MOST, null))
    } finally {
      closeSync(file)
    }
  }, '')

const reads = (path, secret) => starts(path).includes(secret)

function processes() {
  return list('/proc').filter(name => /^\d+$/.test(name))
}

const list = folder => attempt(() => readdirSync(folder), [])

const writes = path =>
  attempt(() => {
    writeFileSync(path, 'written')
    return true
  }, false)

/** Writes a file and removes it again. */
function marks(path) {
  const open = writes(path)
  if (open) rmSync(path, { force: true })
  return open
}

function connects(target) {
  return new Promise(resolve => {
    const socket = connect(target)
    const end = open => {
      socket.destroy()
      resolve(open)
    }
    socket.setTimeout(1000, () => end(false))
    socket.on('connect', () => end(true))
    socket.on('error', () => end(false))
  })
}

/** The output of a program; empty when it is missing or fails. */
function says(program, ...args) {
  const options = {
    timeout: 2000,
    maxBuffer: MOST,
    stdio: ['ignore', 'pipe', 'ignore'],
    killSignal: 'SIGKILL',
  }
  const ending = spawnSync(program, args, options)
  return ending.status === 0 ? `ended ${ending.stdout.toString('latin1')}` : ''
}

const mounts = () =>
  attempt(() => {
    const place = mkdtempSync(join(tmpdir(), 'testwright-mount-'))
    const open = says('mount', '-t', 'tmpfs', 'none', place) !== ''
    if (open) says('umount', '-l', place)
    rmSync(place, { recursive: true, force: true })
    return open
  }, false)

/** Reads a file as another user, in the namespaces of another process, or in new namespaces. */
function readsByProxy(path, secret) {
  const own = ['--user', '--map-root-user', '--mount', 'sh', '-c', 'umount -l /tmp; cat "$1"', 'sh', path]
  return [
    ['nsenter', '--target', '1', '--mount', 'cat', path],
    ['unshare', ...own],
  ].some(([program, ...args]) => says(program, ...args).includes(secret))
}

/** True when a process has a file or folder open that no path in here leads to. */
const leadsOut = link =>
  attempt(() => {
    const held = statSync(link)
    if (!(held.isDirectory() || held.isFile()) || held.nlink === 0) return false
    closeSync(openSync(link, constants.O_RDONLY | constants.O_NONBLOCK))
    return !isSame(held, readlinkSync(link))
  }, false)

const isSame = (held, name) =>
  attempt(() => {
    const found = statSync(name)
    return found.dev === held.dev && found.ino === held.ino
  }, false)

function opensElsewhere() {
  const links = processes().flatMap(pid =>
    list(`/proc/${pid}/fd`)
      .filter(number => Number(number) > 2)
      .map(number => `/proc/${pid}/fd/${number}`),
  )
  return links.some(leadsOut)
}

function keepsPrivileges() {
  const status = readFileSync('/proc/self/status', 'utf8')
  const field = name => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1]
  return /[1-9a-f]/.test(field('CapEff') ?? 'f') || (field('NoNewPrivs') ?? '1') !== '1'
}

function filesOutside({ files, secret }) {
  const roots = processes().flatMap(pid => [`/proc/${pid}/root`, `/proc/${pid}/cwd`])
  const ways = files.flatMap(path => [path, ...roots.map(root => root + path)])
  if (ways.some(path => reads(path, secret)) || reads('/etc/shadow', 'root:')) return true
  return files.some(path => readsByProxy(path, secret))
}

async function network(port) {
  const targets = [
    { host: '127.0.0.1', port },
    { host: '1.1.1.1', port: 443 },
    ...SERVICES.map(name => ({ path: `/run/${name}` })),
  ]
  return (await Promise.all(targets.map(connects))).includes(true)
}

const isThere = path => attempt(() => lstatSync(path) !== undefined, false)

/** True when a machine-wide setting can be opened for writing; nothing is written. */
const opensSettings = () =>
  ['kernel/core_pattern', 'kernel/hostname', 'vm/swappiness'].some(name =>
    attempt(() => {
      closeSync(openSync(`/proc/sys/${name}`, constants.O_WRONLY))
      return true
    }, false),
  )

async function escapes(request) {
  const found = []
  if (filesOutside(request)) found.push('reads files outside')
  if (request.hidden.some(isThere)) found.push('sees the home')
  writes(request.written)
  const system = ['/usr/testwright-canary', '/etc/testwright-canary'].map(marks)
  if (system.includes(true)) found.push('writes into the system')
  const environments = processes().map(pid => `/proc/${pid}/environ`)
  if (environments.some(path => reads(path, request.secret)))
    found.push('reads the environment of other processes')
  if (opensElsewhere()) found.push('opens files that the caller left open')
  if (await network(request.port)) found.push('reaches the network')
  if (mounts()) found.push('mounts')
  // Even without a user map: the process that opens the namespace has all capabilities in it.
  if (says('unshare', '--user', 'true') !== '') found.push('opens a user namespace')
  if (opensSettings()) found.push('writes settings of the kernel')
  if (says('sudo', '-n', 'true') !== '') found.push('becomes root by sudo')
  if (keepsPrivileges()) found.push('keeps privileges')
  return found
}

const [, , requestPath, resultPath] = process.argv
const request = JSON.parse(readFileSync(requestPath, 'utf8'))
writeFileSync(resultPath, JSON.stringify({ escapes: await escapes(request) }))
