// Runs test files with Bun. Bun also preloads this module before the test file, to observe each test.
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openTests } from '../runtime-tests.mjs'
import { makeRuntimeDriver, textOf } from '../runtimes.mjs'

const { Bun } = globalThis
/** Watched Node modules: Bun's imports of them bypass later replacements. */
const WATCHED = ['fs', 'fs/promises', 'child_process']
const SKIPPING = ['skip', 'todo']

export const { flags, run } = makeRuntimeDriver({
  name: 'bun',
  variable: 'TESTWRIGHT_BUN',
  command: ({ file, order, folder, covers }) => [
    'test',
    '--no-install',
    // Our own limit comes first, and reports how late a test is.
    `--timeout=${order.perTest * 4}`,
    `--preload=${fileURLToPath(import.meta.url)}`,
    ...(covers ? ['--coverage', '--coverage-reporter=lcov', `--coverage-dir=${folder}`] : []),
    file,
  ],
  report: ({ folder }) => textOf(join(folder, 'lcov.info')),
  isFault: output => /^ *[1-9]\d* (?:fail|error)s?$/m.test(output),
})

export const direct = ({ files: [file], folder, report }) => ({
  argv: ['test', '--reporter=junit', `--reporter-outfile=${report}`, `./${relative(folder, file)}`],
  folder,
})

if (Bun) await listen()

async function listen() {
  const runner = { ...(await import('bun:test')) }
  const natives = {
    starting: ['spawn', 'spawnSync', '$'].map(name => [Bun, name]),
    writing: [[Bun, 'write']],
    connecting: [[globalThis, 'fetch'], ...['connect', 'udpSocket'].map(name => [Bun, name])],
  }
  const tests = openTests({ natives })
  const require = createRequire(import.meta.url)
  for (const name of WATCHED) {
    const module = require(`node:${name}`)
    for (const each of [name, `node:${name}`])
      runner.mock.module(each, () => ({ ...module, default: module }))
  }
  let titles = []
  /** Bun runs the content of a group after the enclosing group has ended. */
  const asGroup = (name, run) => {
    const own = [...titles, name]
    return function (...given) {
      titles = own
      return run.apply(this, given)
    }
  }
  const asTest = (name, run, { path }) => {
    const title = [...titles, name].join(' ')
    if (path.some(each => SKIPPING.includes(each))) return void tests.skipped(title)
    return tests.test(title, path.includes('each') ? run : withCallback(run))
  }
  const named = { describe: asGroup, test: asTest, it: asTest }
  for (const [name, wrap] of Object.entries(named)) runner[name] = wrapped(runner[name], wrap)
  const { afterEach } = runner
  runner.afterEach = run => afterEach(tests.after(withCallback(run)))
  runner.expect = watched(runner.expect)
  runner.mock.module('bun:test', () => runner)
  // CommonJS modules get their globals from here.
  Bun.jest = () => runner
  runner.afterAll(() => tests.end())
}

/** Awaits the completion callback that a test with a parameter takes. */
const withCallback = run =>
  run.length === 0
    ? run
    : () => new Promise((resolve, reject) => void run(error => (error ? reject(error) : resolve())))

/**
 * Wraps `test` and everything it provides (`test.only`, `test.each(rows)`): `wrap` replaces a function after a name.
 * `path` has the names of the accessed properties.
 */
function wrapped(real, wrap, path = [], owner = undefined) {
  return new Proxy(real, {
    get(target, key) {
      const held = Reflect.get(target, key)
      return typeof held === 'function' ? wrapped(held, wrap, [...path, key], target) : held
    },
    apply(target, self, given) {
      const place = given.findIndex((each, at) => at > 0 && typeof each === 'function')
      if (place < 0) {
        const made = Reflect.apply(target, owner ?? self, given)
        return typeof made === 'function' ? wrapped(made, wrap, path) : made
      }
      const [name] = given
      const own = wrap(typeof name === 'function' ? name.name : String(name), given[place], { path })
      return Reflect.apply(target, owner ?? self, own ? given.with(place, own) : given)
    },
  })
}

/** `expect` whose errors contain the expected and the actual value, which Bun's own only give in words. */
function watched(expect) {
  return new Proxy(expect, {
    apply: (target, self, [actual, ...rest]) =>
      matchers(Reflect.apply(target, self, [actual, ...rest]), actual, true),
  })
}

function matchers(held, actual, plain) {
  return new Proxy(held, {
    get(target, key) {
      const found = Reflect.get(target, key, target)
      if (typeof found === 'function')
        return (...given) => {
          const note = error => {
            if (plain && given.length === 1 && typeof actual !== 'function')
              Object.assign(Object(error), { matcherResult: { expected: given[0], actual } })
            throw error
          }
          try {
            const result = Reflect.apply(found, target, given)
            return typeof result?.catch === 'function' ? result.catch(note) : result
          } catch (error) {
            return note(error)
          }
        }
      return typeof found === 'object' && found !== null ? matchers(found, actual, false) : found
    },
  })
}
