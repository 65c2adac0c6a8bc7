// Runs test files with the project's own Vitest and configuration; only selection and reporting are ours.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { broken, endOf, explain, ofFile, plain } from '../failures.cjs'
import { flagsBefore, packagesAbove, programOf, startFolder, startsOf, valuesOf } from '../manifests.mjs'

/** Matches the program in scripts. */
export const program = /(?:^|[/\\])vitest(?:\.mjs)?$/
const CONFIGS = ['vitest.config', 'vite.config', 'vitest.workspace']
/** Tests run in a worker process, which reports by itself. */
export const ordersWorkers = true

const here = path.dirname(fileURLToPath(import.meta.url))

/** Flags for node, before the program. Throws a sentence when Vitest is not installed. */
export function flags(folder, root, order) {
  try {
    entry(folder, './node')
  } catch {
    throw new Error('vitest is not installed: install the dependencies of the project before this step')
  }
  if (order.kills) inside(folder)
  return flagsBefore(packagesAbove(folder, root), program)
}

/** Options in the project's scripts that affect how tests run; paths are absolute. */
function scriptOptions(folder, root) {
  const [{ folder: at = folder, given = [] } = {}] = startsOf(packagesAbove(folder, root), program)
  const last = (...names) => valuesOf(given, names).at(-1)
  const place = value => (value === undefined ? undefined : path.resolve(at, value))
  const found = {
    config: place(last('-c', '--config')),
    root: place(last('-r', '--root')),
    dir: place(last('--dir')),
    mode: last('--mode'),
    environment: last('--environment'),
    project: valuesOf(given, ['--project']),
  }
  if (found.project.length === 0) delete found.project
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

export function direct({ folder, root, files: [file], report }) {
  const start = startFolder(folder, root, 'vitest', CONFIGS)
  const own = scriptOptions(folder, root)
  const base = own.root ?? start
  const from = name => (name === 'root' ? start : base)
  const options = Object.entries(own).flatMap(([name, value]) =>
    [value]
      .flat()
      .map(each => `--${name}=${path.isAbsolute(each) ? path.relative(from(name), each) || '.' : each}`),
  )
  const output = `--outputFile=${path.relative(base, path.join(start, report))}`
  const given = ['run', path.relative(start, file), ...options, '--reporter=json', output]
  return { argv: [programOf(folder, 'vitest'), ...given, '--coverage.enabled=false'], folder: start }
}

/** URL of an entry in the `exports` of the installed package; null when there is none with that name. */
function entry(folder, name) {
  const at = createRequire(path.join(folder, 'package.json')).resolve('vitest/package.json')
  let value = JSON.parse(fs.readFileSync(at, 'utf8')).exports[name]
  while (value && typeof value === 'object') value = value.import ?? value.default
  return value ? pathToFileURL(path.join(path.dirname(at), value)).href : null
}

/** URL of the package in which Vitest runs tests. Throws a sentence when it is missing. */
function inside(folder) {
  const outer = createRequire(createRequire(path.join(folder, 'package.json')).resolve('vitest/package.json'))
  try {
    return pathToFileURL(outer.resolve('@vitest/runner')).href
  } catch {
    throw new Error('this Vitest cannot run a file again')
  }
}

const asAsked = class Order {
  async shard(specs) {
    return specs
  }

  async sort(specs) {
    return specs
  }
}

function options(folder, order) {
  const silent = { onInit() {} }
  return {
    root: folder,
    run: true,
    watch: false,
    api: false,
    ui: false,
    open: false,
    update: false,
    bail: 0,
    silent: true,
    passWithNoTests: true,
    allowOnly: true,
    reporters: [silent],
    coverage: { enabled: false },
    typecheck: { enabled: false },
    fileParallelism: false,
    testNamePattern: undefined,
    testTimeout: order.perTest,
    teardownTimeout: 2000,
    sequence: { sequencer: asAsked, shuffle: false },
  }
}

/** Vite writes the bundled configuration to node_modules, or beside it if forbidden: treats read-only as forbidden. */
function forbidReadOnly() {
  const { mkdir } = fs.promises
  fs.promises.mkdir = async (at, ...rest) => {
    if (String(at).includes('.vite-temp'))
      await fs.promises.access(path.dirname(String(at)), fs.constants.W_OK).catch(refuse)
    return mkdir(at, ...rest)
  }
}

function refuse() {
  throw Object.assign(new Error('read-only'), { code: 'EACCES' })
}

/** Runs `order.files`. Workers report tests and files themselves; `emit` gets those that no worker reached. */
export async function run(order, emit) {
  process.env.NODE_ENV ??= 'test'
  process.env.VITEST ??= 'true'
  forbidReadOnly()
  const folder = startFolder(order.folder, order.root, 'vitest', CONFIGS)
  process.chdir(folder)
  const { createVitest } = await import(entry(order.folder, './node'))
  const own = scriptOptions(order.folder, order.root)
  const vitest = await createVitest(
    'test',
    { ...options(folder, order), ...own },
    {
      cacheDir: path.join(order.scratch, 'vite'),
    },
  )
  const specs = order.files.flatMap(file => specification(vitest, file, emit))
  tune(specs, order)
  await (vitest.runTestSpecifications ?? vitest.runFiles).call(vitest, specs, false)
  tellLost(vitest, order, emit)
  await Promise.race([vitest.close(), new Promise(done => setTimeout(done, 2000))])
}

function specification(vitest, file, emit) {
  const ranks = vitest.projects.map(project => rank(project, file))
  const best = vitest.projects[ranks.indexOf(Math.max(...ranks))]
  if (best && !best.config.browser?.enabled) {
    return [specificationOf(best, file)]
  }
  const why = best
    ? 'its tests run in a browser, and there is none here'
    : 'no project of the runner holds the file'
  emit(ofFile(file, broken(why)))
  emit(endOf(file))
  return []
}

/** Creates the specification of a file for a project; each major version has its own way. */
function specificationOf(project, file) {
  const { pool } = project.config
  if (project.createSpecification) return project.createSpecification(file)
  return project.createSpec ? project.createSpec(file, pool) : [project, file, { pool }]
}

/** A project whose own patterns match the file takes precedence, then the one with the nearest root. */
function rank(project, file) {
  const { root } = project.config
  const takes = project.matchesTestGlob ?? project.isTestFile ?? project.isTargetFile
  const depth = file.startsWith(root + path.sep) ? root.length : 0
  const browser = project.config.browser?.enabled ? 0 : 50_000
  return depth + browser + (takes?.call(project, file) ? 100_000 : 0)
}

/** Sets options that a workspace project does not take from the command line; the rest is passed to the workers. */
function tune(specs, order) {
  const configs = [
    ...new Set(specs.map(spec => spec.project?.workspaceProject ?? spec.project ?? spec[0])),
  ].map(project => project.config)
  const inner = configs.map(({ runner }) => runner).find(Boolean)
  const fresh = together(specs, configs, order)
  process.env.TESTWRIGHT_VITEST = JSON.stringify({
    vitest: entry(order.folder, '.'),
    runners: entry(order.folder, './runners'),
    suite: entry(order.folder, './suite'),
    inside: order.kills === null ? null : inside(order.folder),
    fresh,
    again: fresh || configs.some(({ pool, isolate }) => isolate === false || /^vm/.test(pool)),
    inner: inner ? pathToFileURL(inner).href : null,
    tolerant: configs.some(config => config.dangerouslyIgnoreUnhandledErrors === true),
  })
  for (const config of configs) {
    if (fresh) config.isolate = false
    if (fresh && config.poolOptions?.[config.pool]) config.poolOptions[config.pool].isolate = false
    config.runner = path.join(here, 'vitest-runner.mjs')
    config.setupFiles = [...config.setupFiles, ...order.setup]
    config.testTimeout = order.perTest
    config.typecheck = { ...config.typecheck, enabled: false }
    config.snapshotOptions = { ...config.snapshotOptions, updateSnapshot: 'none' }
  }
}

/**
 * Whether one worker runs all files, each with modules of its own: several times as fast as a process per file. Not
 * for files as they would be committed, or when a file replaces modules, which Vitest only undoes by ending the
 * process.
 */
function together(specs, configs, order) {
  const plain = ({ pool, environment, runner }) =>
    /^(?:forks|threads)$/.test(pool) && environment === 'node' && !runner
  if (order.finalRun || specs.length < 2 || !configs.every(plain)) return false
  return !order.files.some(file =>
    /\bmock\b|doMock|hoisted|stubGlobal|@vitest-environment|expect\.(?:extend|add)|\bchai\b/.test(
      fs.readFileSync(file, 'utf8'),
    ),
  )
}

/** Reports files that no worker finished: it could not start, or ended early. */
function tellLost(vitest, order, emit) {
  const lines = fs.readFileSync(order.events, 'utf8').split('\n')
  const about = (file, words) =>
    lines.some(line => line.startsWith(`{"file":${JSON.stringify(file)},${words}`))
  const unhandled = vitest.state.getUnhandledErrors?.() ?? []
  const known = new Map(vitest.state.getFiles().map(file => [file.filepath, file]))
  const lost = order.files.filter(file => !about(file, '"done":true'))
  // The file took the shared worker down with it: another worker continues.
  const culprit = lost.length > 1 ? lost.find(file => about(file, '"at":')) : undefined
  for (const file of culprit ? [culprit] : lost) {
    const error = known.get(file)?.result?.errors?.[0] ?? unhandled[0]
    const detail = error ? plain(error.stack ?? error.message ?? error) : 'the runner did not run it'
    const at = order.record ? underWay(lines, file) : null
    emit(
      at === null
        ? ofFile(file, broken(detail))
        : { ...ofFile(file, explain(null, detail, 'failed')), name: at },
    )
    emit(endOf(file))
  }
  if (culprit) emit({ again: true })
}

/** The test that began last, if nothing was reported after that; null for none. */
function underWay(lines, file) {
  const last = lines.findLast(line => line.startsWith(`{"file":${JSON.stringify(file)},`))
  const { at, name } = last === undefined ? {} : JSON.parse(last)
  return at === 'test' && typeof name === 'string' ? name : null
}
