// How a project starts its tests, according to its manifests: in which folder, and with which flags for Node.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const VALUED = ['--import', '--loader', '--experimental-loader', '--require', '-r', '--conditions', '-C']
/** Flags without whose file Node does not start. */
const NEEDS_FILE = ['--env-file', '--env-file-if-exists']
const PLAIN =
  /^--(experimental-(?!test-coverage|default-type)[a-z-]+|no-experimental-[a-z-]+|enable-source-maps|preserve-symlinks|expose-gc|no-warnings|harmony[a-z_-]*)(=.*)?$/
const TYPES = /tsx|ts-node|swc|esbuild|sucrase|strip-types|transform-types|tsimp|jiti/
const CONFIG_ENDS = ['js', 'ts', 'mjs', 'cjs', 'json', 'mts', 'cts']
/** A word consists of quoted and other parts; quotes with an extra escape, as in some manifests, count as quotes. */
const PARTS = String.raw`\\"((?:[^"\\]|\\(?!"))*)\\"|"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)`
const WORD = new RegExp(`(?:${PARTS}|[^\\s"'\\\\])+`, 'g')
const PART = new RegExp(PARTS, 'g')

/** The manifest in a folder; empty when it is missing or unreadable. */
export function readManifest(folder) {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return manifest !== null && typeof manifest === 'object' ? manifest : {}
  } catch {
    return {}
  }
}

/** The program of an installed package, according to its manifest. @throws Error when there is none. */
export function programOf(folder, name) {
  const at = createRequire(join(folder, 'package.json')).resolve(`${name}/package.json`)
  const { bin } = readManifest(dirname(at))
  const path = typeof bin === 'string' ? bin : bin?.[name]
  if (typeof path !== 'string') throw new Error(`${name} has no program`)
  return join(dirname(at), path)
}

/** `folder`, and the folders above it up to `root` that contain a package, nearest first. */
export function packagesAbove(folder, root) {
  const found = []
  for (let at = folder; at.startsWith(root); at = dirname(at)) {
    if (at === folder || existsSync(join(at, 'package.json'))) found.push(at)
    if (at === dirname(at)) break
  }
  return found.length > 0 ? found : [folder]
}

/**
 * The nearest of these folders with a configuration or a script that calls the runner; else the nearest of all.
 * `names` are the configuration's names without extension; a key in package.json counts too.
 */
export function startFolder(folder, root, runner, names) {
  const isConfigured = at => {
    const own = readManifest(at)
    if (own[runner] !== undefined || names.some(name => configText(at, name) !== null)) return true
    return scriptsOf(own).some(text => new RegExp(`\\b${runner}\\b`).test(text))
  }
  return packagesAbove(folder, root).find(isConfigured) ?? folder
}

/** Text of `NAME.js`, `.ts` and so on; null when there is none. */
export function configText(folder, name) {
  const path = CONFIG_ENDS.map(end => join(folder, `${name}.${end}`)).find(existsSync)
  return path === undefined ? null : readFileSync(path, 'utf8')
}

/** A manifest's scripts, those named after tests first. */
export function scriptsOf(manifest) {
  const scripts = Object.entries(manifest.scripts ?? {}).filter(([, text]) => typeof text === 'string')
  const rank = name => (name === 'test' ? 0 : /test/.test(name) ? 1 : 2)
  return scripts.sort(([one], [other]) => rank(one) - rank(other)).map(([, text]) => text)
}

/** Words of the commands in a manifest's scripts that mention `program`. */
export function commandsOf(manifest, program) {
  const commands = scriptsOf(manifest).flatMap(text => text.slice(0, 4000).split(/&&|\|\||[;|]/))
  return commands.map(words).filter(command => command.some(word => program.test(word)))
}

/**
 * The commands that start a program, from the nearest folder whose scripts have one, tests first: the words before
 * it, the words after it, and the folder.
 */
export function startsOf(folders, program) {
  for (const folder of folders) {
    const found = commandsOf(readManifest(folder), program).map(command => {
      const place = command.findIndex(word => program.test(word))
      return { folder, before: command.slice(0, place), given: command.slice(place + 1) }
    })
    if (found.length > 0) return found
  }
  return []
}

/** The values of an option under any of its names, in one word or two. */
export function valuesOf(given, names) {
  return given.flatMap((word, place) => {
    if (names.includes(word)) return given.slice(place + 1, place + 2)
    const at = word.indexOf('=')
    return at > 0 && names.includes(word.slice(0, at)) ? [word.slice(at + 1)] : []
  })
}

/** Variables that are ours, or that affect which programs are started; flags for Node are handled separately. */
const NOT_ASSIGNED =
  /^(?:PATH|HOME|TMPDIR|CI|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|NODE_PATH|NODE_V8_COVERAGE|NODE_TEST_CONTEXT|JEST_WORKER_ID|(?:LD|DYLD|TESTWRIGHT)_.*)$/

/** Variables that the project's scripts set for a program: `TZ=UTC jest`, also through cross-env. */
export function assignedBefore(folders, program) {
  const [{ before = [] } = {}] = startsOf(folders, program)
  return Object.fromEntries(
    before.flatMap(word => {
      const [, name, value] = /^([A-Za-z_]\w*)=([^]*)$/.exec(word) ?? []
      // Only a shell can expand variables in the value.
      return name === undefined || NOT_ASSIGNED.test(name) || /[$`]/.test(value) ? [] : [[name, value]]
    }),
  )
}

/** Flags for Node when the project's scripts use it to start a program. */
export function flagsBefore(folders, program) {
  const [first] = startsOf(folders, program)
  if (!first) return []
  const { before, folder } = first
  const place = before.findLastIndex(word => /(?:^|[/\\])node$/.test(word))
  // Short options mean something else to other programs, such as coverage tools.
  const others = before.filter(
    (word, at) => at < (place < 0 ? before.length : place) && !/^-[rC]$/.test(word),
  )
  return loadingFlags([...others, ...(place < 0 ? [] : before.slice(place + 1))], folder)
}

function words(text) {
  return (text.match(WORD) ?? []).flatMap(whole => {
    const word = whole.replace(PART, (_, ...parts) => parts.slice(0, 4).find(part => part !== undefined))
    return word.startsWith('NODE_OPTIONS=') ? words(word.slice(13).replace(/^['"]|['"]$/g, '')) : [word]
  })
}

/** Flags of one command that affect how modules are loaded; paths are made absolute from `folder`. */
export function loadingFlags(command, folder) {
  const flags = []
  command.forEach((word, place) => {
    const [name, ...rest] = word.split('=')
    if (NEEDS_FILE.includes(name)) {
      const value = rest.length > 0 ? rest.join('=') : command[place + 1]
      if (value !== undefined && existsSync(resolve(folder, value)))
        flags.push(`${name}=${resolve(folder, value)}`)
    } else if (VALUED.includes(name)) {
      const value = rest.length > 0 ? rest.join('=') : command[place + 1]
      if (value !== undefined) flags.push(name, located(value, name, folder))
    } else if (PLAIN.test(word) && process.allowedNodeEnvironmentFlags.has(name)) flags.push(word)
  })
  return flags
}

function located(value, name, folder) {
  if (!value.startsWith('.')) return value
  const path = resolve(folder, value)
  return name === '--import' || name.endsWith('loader') ? pathToFileURL(path).href : path
}

/**
 * Flags that let Node load a project's TypeScript; none when `flags` already do or Node can itself.
 * @throws Error with the cure when there is no way.
 */
export function typeFlags(files, flags, folder) {
  if (!files.some(file => /\.[cm]?tsx?$/.test(file)) || TYPES.test(flags.join(' '))) return []
  const manifest = readManifest(folder)
  const named = { ...manifest.dependencies, ...manifest.devDependencies }
  const there = Object.keys(WAYS).filter(name => isInstalled(name, folder))
  const own = there.find(name => name in named)
  if (own !== undefined) return WAYS[own]
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) return []
  if (there.length > 0) return WAYS[there[0]]
  if (major === 23 || (major === 22 && minor >= 6)) return ['--experimental-strip-types']
  throw new Error(
    `Node ${process.versions.node} cannot run TypeScript tests by itself: add tsx to the project, or set up Node 22.18 or newer before Testwright`,
  )
}

const WAYS = {
  tsx: ['--import', 'tsx'],
  '@swc-node/register': ['--import', '@swc-node/register/esm-register'],
  'ts-node': ['--loader', 'ts-node/esm'],
  'esbuild-register': ['--require', 'esbuild-register'],
}

export function isInstalled(name, folder) {
  const { paths } = createRequire(join(folder, 'package.json')).resolve
  return (paths(name) ?? []).some(each => Object.keys(readManifest(join(each, name))).length > 0)
}
