// Runs test files with Deno. Deno also preloads this module before the test file, to observe each test.
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openTests } from '../runtime-tests.mjs'
import { makeRuntimeDriver } from '../runtimes.mjs'

const { Deno } = globalThis
/** Permission that Deno denies -> what the test did. */
const EFFECTS = { write: 'it writes files', run: 'it starts another process', net: 'it uses the network' }

export const { flags, run } = makeRuntimeDriver({
  name: 'deno',
  variable: 'TESTWRIGHT_DENO',
  command: ({ file, order, folder, covers }) => [
    'test',
    // Types are only checked in files as they would be committed.
    ...(order.finalRun ? [] : ['--no-check']),
    '--no-prompt',
    ...['read', 'env', 'sys', 'import', 'ffi'].map(name => `--allow-${name}`),
    `--allow-write=${[folder, tmpdir()].join()}`,
    `--deny-write=${order.root}`,
    '--allow-net=localhost,127.0.0.1',
    `--preload=${fileURLToPath(import.meta.url)}`,
    ...(covers ? [`--coverage=${join(folder, 'coverage')}`, '--coverage-raw-data-only'] : []),
    file,
  ],
  report({ executable, folder }) {
    try {
      const stdio = ['ignore', 'pipe', 'ignore']
      return execFileSync(executable, ['coverage', '--lcov', join(folder, 'coverage')], {
        encoding: 'utf8',
        stdio,
      })
    } catch {
      return ''
    }
  },
  isFault: output => /^FAILED|^error: (?!Test failed because the "only" option)/m.test(output),
})

/** With all permissions: the sandbox limits what they allow. */
export const direct = ({ files: [file], folder, report }) => ({
  argv: ['test', '--allow-all', '--no-prompt', `--junit-path=${report}`, relative(folder, file)],
  folder,
})

if (Deno) listen()

function listen() {
  const tests = openTests({
    effectOf: error => EFFECTS[/^Requires (\w+) access/.exec(error?.message ?? '')?.[1]] ?? null,
  })
  const real = Deno.test
  const register = definition => {
    if (definition.ignore) tests.skipped(definition.name)
    return real(definition.ignore ? definition : observed(definition, definition.name, tests))
  }
  const withOptions =
    options =>
    (...given) =>
      register({ ...definitionOf(given), ...options })
  const test = Object.assign(withOptions({}), real, {
    only: withOptions({ only: true }),
    ignore: withOptions({ ignore: true }),
    skip: withOptions({ ignore: true }),
  })
  Object.defineProperty(Deno, 'test', { value: test, configurable: true, writable: true })
  globalThis.addEventListener('unload', () => tests.end())
}

/** Combines name, options and function, which Deno accepts in five forms, into one object. */
function definitionOf(given) {
  const definition = {}
  for (const each of given) {
    if (typeof each === 'string') definition.name = each
    else if (typeof each === 'function') definition.fn = each
    else Object.assign(definition, each)
  }
  definition.name ??= definition.fn?.name ?? ''
  return definition
}

/** The same test, reported together with its steps; groups of node:test are steps too. */
function observed(definition, title, tests) {
  const step =
    context =>
    (...given) => {
      const inner = definitionOf(given)
      const name = `${title} ${inner.name}`
      if (inner.ignore) tests.skipped(name)
      return context.step(inner.ignore ? inner : observed(inner, name, tests))
    }
  const withSteps = context =>
    new Proxy(context, {
      get(target, key) {
        if (key === 'step') return step(target)
        const held = Reflect.get(target, key)
        return typeof held === 'function' ? held.bind(target) : held
      },
    })
  return { ...definition, fn: tests.test(title, context => definition.fn(withSteps(context))) }
}
