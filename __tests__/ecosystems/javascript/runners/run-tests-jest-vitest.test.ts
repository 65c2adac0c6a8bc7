// Jest and Vitest as a project uses them, driven on small projects made here: real processes, nothing mocked.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  clear,
  drive,
  files,
  lines,
  ONE,
  order,
  outcomes,
  project,
  TAX,
  tests,
  type Run,
} from './run-projects.js'

afterAll(clear)

/** What both runners must report for the files above. */
function stories(run: () => Run): void {
  test('every test is reported by its full title, and .only does not silence another file', () => {
    expect(outcomes(run())).toEqual([
      'src/missing.test.ts: null: broken',
      'src/torn.test.ts: null: broken',
      'src/only.test.ts: alone: passed',
      'src/only.test.ts: left out: broken',
      'src/hang.test.ts: ends: passed',
      'src/hang.test.ts: hangs: timed-out',
      'src/many.test.ts: tax of carts multiplies: passed',
      'src/many.test.ts: tax of carts is wrong: failed',
      'src/many.test.ts: tax asserts: failed',
      'src/many.test.ts: tax breaks: failed',
      'src/many.test.ts: tax throws: passed',
      'src/many.test.ts: tax is late: timed-out',
      'src/many.test.ts: makes a snapshot: failed',
      'src/many.test.ts: tax is skipped: broken',
      'src/one.test.ts: multiplies: passed',
    ])
    expect(run().end).toEqual({ error: null, unreached: [] })
  })

  test('the report of a file that cannot be loaded begins with the cause', () => {
    const causes = ['missing', 'torn'].map(name => {
      const path = `src/${name}.test.ts`
      const told = run().events.find(event => event.kind === 'test' && event.file === path)
      return String(told?.detail).split('\n')[0]
    })
    expect(causes[0]).toMatch(/^(?:Error: )?Cannot find module '\.\/nothing'/)
    expect(causes[1]).toMatch(/Expected ['`]}['`]/)
  })

  test('a failed assertion comes with both values, another error without', () => {
    const told = tests(run(), 'src/many.test.ts')
    expect(told['tax of carts is wrong']).toMatchObject({
      assertion: true,
      expected: "{ a: [7, '7'] }",
      actual: "{ a: [6, '7'] }",
    })
    expect(told['tax asserts']).toMatchObject({ assertion: true, expected: "'six'", actual: "'6'" })
    expect(told['tax breaks']).toMatchObject({ assertion: false, expected: null, actual: null })
    expect(told['tax breaks']?.detail).toContain("reading 'nothing'")
    expect(JSON.stringify(run().events)).not.toContain('\\u001b')
  })

  test('lines are those of the source as written', () => {
    expect(lines(run(), 'src/one.test.ts')).toEqual(expect.arrayContaining([9, 10, 15, 16]))
    expect(lines(run(), 'src/one.test.ts')).toEqual(expect.not.arrayContaining([12]))
    expect(lines(run(), 'src/one.test.ts')).toEqual(expect.not.arrayContaining([20]))
    expect(lines(run(), 'src/many.test.ts')).toEqual(expect.arrayContaining([9, 10, 12, 15, 16]))
  })
}

describe('jest', () => {
  let root = ''
  let run: Run
  const config = {
    transform: { '\\.ts$': '@swc/jest' },
    testMatch: ['**/nothing/*.js'],
    collectCoverage: true,
    coverageThreshold: { global: { lines: 100 } },
    bail: 1,
    moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  }

  beforeAll(async () => {
    const manifest = { name: 'shop', scripts: { test: 'jest --coverage' }, jest: config }
    root = project({ 'package.json': JSON.stringify(manifest), ...files("import { tax } from '@/tax'\n") })
    run = await drive({ driver: 'jest', root, files: order, watch: 'src/tax.ts' })
  })

  stories(() => run)

  test('nothing is left in the tree', () => {
    expect(readdirSync(root).sort()).toEqual(['node_modules', 'package.json', 'src'])
    expect(existsSync(join(root, 'src/__snapshots__'))).toBe(false)
  })

  test('native modules, one of several projects, and a package that lacks the runner', async () => {
    const esm = {
      transform: { '\\.ts$': ['@swc/jest', { module: { type: 'es6' } }] },
      extensionsToTreatAsEsm: ['.ts'],
    }
    const here = project({
      'package.json': JSON.stringify({ name: 'all', private: true, workspaces: ['packages/*'] }),
      'packages/a/package.json': JSON.stringify({ name: 'a', type: 'module', jest: esm }),
      'packages/a/tax.ts': TAX,
      'packages/a/tax.test.ts': `import { tax } from './tax'\nconst { sep } = await import('node:path')\n${ONE}test('is a module', () => { expect([sep, import.meta.url.slice(0, 5)]).toEqual(['/', 'file:']) })\n`,
      'packages/b/package.json': JSON.stringify({
        name: 'b',
        jest: { projects: ['<rootDir>/left', '<rootDir>/right'] },
      }),
      'packages/b/left/jest.config.js': "module.exports = { globals: { side: 'left' } }\n",
      'packages/b/right/jest.config.js':
        "module.exports = { globals: { side: 'right' }, setupFilesAfterEnv: ['./setup.js'] }\n",
      'packages/b/right/setup.js': "globalThis.greeting = 'hello'\n",
      'packages/b/right/side.test.js':
        "test('is right', () => { expect([side, greeting]).toEqual(['right', 'hello']) })\n",
      'packages/b/left/side.test.js': "test('is left', () => { expect(side).toBe('left') })\n",
      'setup.cjs': "globalThis.side ??= 'none'\n",
    })
    const all = ['packages/a/tax.test.ts', 'packages/b/left/side.test.js', 'packages/b/right/side.test.js']
    const setup = [join(here, 'setup.cjs')]
    const told = await drive({ driver: 'jest', root: here, files: all, watch: 'packages/a/tax.ts', setup })
    expect(outcomes(told).sort()).toEqual([
      'packages/a/tax.test.ts: is a module: passed',
      'packages/a/tax.test.ts: multiplies: passed',
      'packages/b/left/side.test.js: is left: passed',
      'packages/b/right/side.test.js: is right: passed',
    ])
    expect(lines(told, 'packages/a/tax.test.ts')).toEqual(expect.arrayContaining([9, 10, 15, 16]))
  })

  test.each(['jest --config ./tools/jest.js', 'jest -c=tools/jest.js --ci'])(
    'the configuration that %s names is used',
    async script => {
      const root = project({
        'package.json': JSON.stringify({ scripts: { test: script } }),
        'tools/jest.js': "module.exports = { rootDir: '..', globals: { SIDE: 'named' } }\n",
        'a.test.js': "test('sees it', () => { expect(SIDE).toBe('named') })\n",
      })
      const run = await drive({ driver: 'jest', root, files: ['a.test.js'] })
      expect(outcomes(run)).toEqual(['a.test.js: sees it: passed'])
    },
  )

  test('the configuration of a script goes before the usual one; other scripts serve other tests; Node flags are kept', async () => {
    const scripts = {
      test: "NODE_OPTIONS='--require ./early.cjs' jest --config tools/unit.js --env=node",
      'test:web': 'jest -c tools/web.js',
    }
    const config = (side: string) =>
      `module.exports = { rootDir: '..', globals: { SIDE: '${side}' }, testMatch: ['**/*.${side}.js'] }\n`
    const root = project({
      'package.json': JSON.stringify({ scripts }),
      'early.cjs': 'process.env.EARLY = "yes"\n',
      'jest.config.js': "module.exports = { globals: { SIDE: 'usual' } }\n",
      'tools/unit.js': config('unit'),
      'tools/web.js': config('web'),
      'a.unit.js': "test('sees it', () => { expect([SIDE, process.env.EARLY]).toEqual(['unit', 'yes']) })\n",
      'a.web.js': "test('sees it', () => { expect(SIDE).toBe('web') })\n",
    })
    const run = await drive({ driver: 'jest', root, files: ['a.unit.js', 'a.web.js'] })
    expect(outcomes(run).sort()).toEqual(['a.unit.js: sees it: passed', 'a.web.js: sees it: passed'])
  })

  test('one sentence says that it is not installed', async () => {
    const bare = project({ 'package.json': '{}', 'a.test.js': "test('a', () => {})\n" })
    rmSync(join(bare, 'node_modules'))
    const told = await drive({ driver: 'jest', root: bare, files: ['a.test.js'] })
    expect(told.events).toEqual([])
    expect(told.end.error).toMatch(/^jest is not installed/)
  })
})

describe('vitest', () => {
  let root = ''
  let run: Run
  const config = `import { fileURLToPath } from 'node:url'
export default {
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: { include: ['nothing/*.test.ts'], globals: true, bail: 1, coverage: { enabled: true, thresholds: { lines: 100 } } },
}
`

  beforeAll(async () => {
    const manifest = { name: 'shop', type: 'module', scripts: { test: 'vitest' } }
    root = project({
      'package.json': JSON.stringify(manifest),
      'vitest.config.ts': config,
      ...files("import { tax } from '@/tax'\n"),
    })
    run = await drive({ driver: 'vitest', root, files: order, watch: 'src/tax.ts' })
  })

  stories(() => run)

  test('nothing is left in the tree', () => {
    expect(readdirSync(root).sort()).toEqual(['node_modules', 'package.json', 'src', 'vitest.config.ts'])
    expect(existsSync(join(root, 'src/__snapshots__'))).toBe(false)
  })

  test('one of several projects, in threads, with setup modules', async () => {
    const here = project({
      'package.json': JSON.stringify({ name: 'all', type: 'module' }),
      'vitest.config.js': "export default { test: { pool: 'threads', projects: ['left', 'right'] } }\n",
      'left/vitest.config.js': "export default { define: { SIDE: '\"left\"' }, test: { name: 'left' } }\n",
      'right/vitest.config.js':
        "export default { define: { SIDE: '\"right\"' }, test: { name: 'right', globals: true, setupFiles: ['./setup.js'] } }\n",
      'right/setup.js': "globalThis.greeting = 'hello'\n",
      'right/tax.ts': TAX,
      'right/side.test.ts': `import { tax } from './tax'\n${ONE}test('is right', () => { expect([SIDE, greeting, more]).toEqual(['right', 'hello', 1]) })\n`,
      'left/side.test.js':
        "import { expect, test } from 'vitest'\ntest('is left', () => { expect([SIDE, more]).toEqual(['left', 1]) })\n",
      'setup.cjs': 'globalThis.more = 1\n',
    })
    const request = {
      root: here,
      files: ['right/side.test.ts', 'left/side.test.js'],
      setup: [join(here, 'setup.cjs')],
    }
    const told = await drive({ driver: 'vitest', watch: 'right/tax.ts', ...request })
    expect(outcomes(told).sort()).toEqual([
      'left/side.test.js: is left: passed',
      'right/side.test.ts: is right: passed',
      'right/side.test.ts: multiplies: passed',
    ])
    expect(lines(told, 'right/side.test.ts')).toEqual(expect.arrayContaining([9, 10, 15, 16]))
    expect(lines(told, 'left/side.test.js')).toEqual([])
  })

  test.each([
    ['vitest run --config ci/vitest.js --project right', 'right'],
    ['vitest --project=left -c ./ci/vitest.js', 'left'],
  ])('%s', async (script, side) => {
    const here = project({
      'package.json': JSON.stringify({ name: 'all', type: 'module', scripts: { test: script } }),
      'ci/vitest.js': `const on = name => ({ test: { name, include: ['src/*.check.js'], env: { SIDE: name } } })
export default { test: { projects: [on('left'), on('right')] } }\n`,
      'src/a.check.js': `import { expect, test } from 'vitest'\ntest('sees it', () => { expect(process.env.SIDE).toBe('${side}') })\n`,
    })
    const told = await drive({ driver: 'vitest', root: here, files: ['src/a.check.js'] })
    expect(outcomes(told)).toEqual(['src/a.check.js: sees it: passed'])
  })

  test('a script that sets another root', async () => {
    const here = project({
      'package.json': JSON.stringify({
        name: 'all',
        type: 'module',
        scripts: { test: 'vitest run --root web' },
      }),
      'web/vitest.config.js': "export default { test: { env: { SIDE: 'web' } } }\n",
      'web/a.test.js':
        "import { expect, test } from 'vitest'\ntest('sees it', () => { expect(process.env.SIDE).toBe('web') })\n",
    })
    const told = await drive({ driver: 'vitest', root: here, files: ['web/a.test.js'] })
    expect(outcomes(told)).toEqual(['web/a.test.js: sees it: passed'])
  })

  test('a file does not see what another left behind in modules or globals', async () => {
    const bump = `import { expect, test, vi } from 'vitest'
import { bump } from './count'
test('is the first', () => {
  expect([bump(), globalThis.left, process.env.LEFT, Date.now() > 1e12]).toEqual([1, undefined, undefined, true])
  Object.assign(globalThis, { left: 1 })
  process.env.LEFT = '1'
  vi.useFakeTimers({ now: 0 })
})
`
    const here = project({
      'package.json': JSON.stringify({ name: 'count', type: 'module', scripts: { test: 'vitest' } }),
      'count.ts': 'let count: number = 0\nexport const bump = (): number => ++count\n',
      'a.test.ts': bump,
      'b.test.ts': bump,
    })
    const told = await drive({
      driver: 'vitest',
      root: here,
      files: ['a.test.ts', 'b.test.ts'],
      watch: 'count.ts',
    })
    expect(outcomes(told)).toEqual(['a.test.ts: is the first: passed', 'b.test.ts: is the first: passed'])
    expect(lines(told, 'b.test.ts')).toEqual([1, 2])
  })
})
