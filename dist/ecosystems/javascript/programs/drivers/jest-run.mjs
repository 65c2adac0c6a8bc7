// Puts our reading of the project's configuration in the place of Jest's own, and starts Jest in this process.
import { createRequire } from 'node:module'
import path from 'node:path'
import { adapted } from './jest-config.mjs'
import { startFolder } from './jest-start.mjs'

const require = createRequire(import.meta.url)
const { remember } = require('./jest-tell.cjs')

/** What `require` is to Jest's core, which `jest` itself or its command line has among its own packages. */
function core(folder) {
  const outer = createRequire(createRequire(path.join(folder, 'package.json')).resolve('jest'))
  for (const find of [() => outer, () => createRequire(outer.resolve('jest-cli'))]) {
    try {
      const at = find().resolve('@jest/core')
      return { at, from: createRequire(at) }
    } catch {
      continue
    }
  }
  throw new Error('the installed jest has no @jest/core')
}

function replaceReading(from, order) {
  const own = from('jest-config')
  const readConfigs = async (argv, projects) => adapted(await own.readConfigs(argv, projects), order)
  from.cache[from.resolve('jest-config')].exports = { ...own, readConfigs }
}

export const jestFolder = (folder, root) => startFolder(folder, root, 'jest', ['jest.config'])

/** Runs `order.files` here; `emit` hears of every test as soon as it ended. */
export async function run(order, emit) {
  process.env.NODE_ENV ??= 'test'
  remember(order, emit)
  const folder = jestFolder(order.folder, order.root)
  process.chdir(folder)
  const { at, from } = core(order.folder)
  replaceReading(from, order)
  const argv = {
    $0: 'jest',
    _: order.files,
    runInBand: true,
    runTestsByPath: true,
    ci: true,
    watchman: false,
  }
  await from(at).runCLI({ ...argv, passWithNoTests: true, silent: true, coverage: false }, [folder])
}
