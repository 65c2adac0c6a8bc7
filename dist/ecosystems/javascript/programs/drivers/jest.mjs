// How the project's own Jest is started: with the flag for native modules where the project starts it so.
import { createRequire } from 'node:module'
import path from 'node:path'
import { jestFolder } from './jest-run.mjs'
import { configText, manifest, packagesAbove, scriptsOf } from './jest-start.mjs'

const MODULES = '--experimental-vm-modules'
const QUIET = '--disable-warning=ExperimentalWarning'

export { run } from './jest-run.mjs'

/** Flags for node, before the program. Throws a sentence where there is no Jest. */
export function flags(folder, root) {
  try {
    createRequire(path.join(folder, 'package.json')).resolve('jest')
  } catch {
    throw new Error('jest is not installed: install the dependencies of the project before this step')
  }
  const wanted = native(folder, root) ? [MODULES, QUIET] : []
  return wanted.filter(flag => process.allowedNodeEnvironmentFlags.has(flag.split('=')[0]))
}

/** Without the flag Jest takes every file for CommonJS, with it some for modules: only the project knows which is right. */
function native(folder, root) {
  const start = jestFolder(folder, root)
  const manifests = packagesAbove(folder, root).map(manifest)
  const scripts = manifests.flatMap(scriptsOf)
  const config = JSON.stringify(manifest(start).jest ?? {}) + (configText(start, 'jest.config') ?? '')
  if (config.includes('extensionsToTreatAsEsm') || scripts.some(text => text.includes(MODULES))) return true
  return manifest(start).type === 'module' && !scripts.some(text => /\bjest\b/.test(text))
}
