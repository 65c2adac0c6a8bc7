// Where Jest or Vitest is started for a package: in its own folder, or in the one above that has the configuration for it.
import fs from 'node:fs'
import path from 'node:path'

const ENDS = ['js', 'ts', 'mjs', 'cjs', 'json', 'mts', 'cts']

/** `folder` and those above it up to `root` that hold a package, nearest first. */
export function packagesAbove(folder, root) {
  const found = []
  for (let at = folder; at.startsWith(root); at = path.dirname(at)) {
    if (at === folder || fs.existsSync(path.join(at, 'package.json'))) found.push(at)
    if (at === path.dirname(at)) break
  }
  return found.length > 0 ? found : [folder]
}

/**
 * The nearest of these folders that has a configuration or, in its scripts, a call of the runner; else the nearest of all. `names`
 * are those of the configuration without its ending; a key of that name in package.json counts too.
 */
export function startFolder(folder, root, runner, names) {
  const folders = packagesAbove(folder, root)
  return folders.find(at => isConfigured(at, runner, names)) ?? folder
}

function isConfigured(folder, runner, names) {
  const own = manifest(folder)
  if (own[runner] !== undefined || names.some(name => configText(folder, name) !== null)) return true
  return scriptsOf(own).some(text => new RegExp(`\\b${runner}\\b`).test(text))
}

/** Text of `NAME.js`, `.ts` and so on, null when there is none. */
export function configText(folder, name) {
  const found = ENDS.map(end => read(path.join(folder, `${name}.${end}`)))
  return found.find(text => text !== null) ?? null
}

export function manifest(folder) {
  try {
    const value = JSON.parse(read(path.join(folder, 'package.json')))
    return value !== null && typeof value === 'object' ? value : {}
  } catch {
    return {}
  }
}

export const scriptsOf = own => Object.values(own.scripts ?? {}).filter(text => typeof text === 'string')

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
