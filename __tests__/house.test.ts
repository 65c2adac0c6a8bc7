import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect, type Sources } from './house/rules.js'

const root = join(process.cwd(), 'src')

function readSources(): Sources {
  const paths = readdirSync(root, { recursive: true }).map(path => String(path).replaceAll('\\', '/'))
  return new Map(
    paths.filter(path => path.endsWith('.ts')).map(path => [path, readFileSync(join(root, path), 'utf8')]),
  )
}

test('the house is in order', () => {
  expect(inspect(readSources())).toEqual([])
})

test('no program of the runners is longer than 250 lines', () => {
  const paths = readdirSync(join(root, 'runners'), { recursive: true })
    .map(String)
    .filter(path => /\.(?:py|[cm]?js)$/.test(path))
  expect(paths.length).toBeGreaterThan(20)
  const lengths = paths.map(
    path => [path, readFileSync(join(root, 'runners', path), 'utf8').split('\n').length - 1] as const,
  )
  expect(lengths.filter(([, lines]) => lines > 250)).toEqual([])
})

describe('a broken rule is found', () => {
  const head = '// a -> b\n'
  const long = (lines: number): string => Array.from({ length: lines }, () => 'void 0').join('\n')
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'core knows an adapter',
      { 'core/a.ts': "import '../repo/b.js'", 'repo/b.ts': '' },
      /core may not know repo/,
    ],
    ['core knows node', { 'core/a.ts': "import 'node:fs'" }, /core knows nothing but zod/],
    ['core reads the clock', { 'core/a.ts': 'export const a = Date.now()' }, /the clock/],
    [
      'adapters know each other',
      { 'models/a.ts': "export * from '../forges/b.js'", 'forges/b.ts': '' },
      /models may not know forges/,
    ],
    [
      'commands know an adapter',
      { 'commands/a.ts': "import '../repo/b.js'", 'repo/b.ts': '' },
      /commands may not know repo/,
    ],
    ['commands know a package', { 'commands/a.ts': "import 'zod'" }, /commands know nothing but core/],
    [
      'a door knows an adapter',
      { 'cli.ts': "import './repo/b.js'", 'repo/b.ts': '' },
      /cli.ts may not know repo/,
    ],
    [
      'a model starts processes',
      { 'models/a.ts': "import { spawn } from 'node:child_process'" },
      /starts processes/,
    ],
    ['a sandbox speaks to the network', { 'sandbox/a.ts': "import 'openai'" }, /speak to the network/],
    ['fetch in a repo', { 'repo/a.ts': "void fetch('x')" }, /calls fetch/],
    ['an adapter reads the environment', { 'models/a.ts': 'export const a = process.env' }, /process.env/],
    ['console', { 'cli.ts': "console.log('x')" }, /console/],
    ['a lazy import is an import', { 'core/a.ts': "void import('node:fs')" }, /core knows nothing but zod/],
    [
      'a circle',
      { 'core/a.ts': "import './b.js'", 'core/b.ts': "import './a.js'" },
      /a circle: core\/a.ts -> core\/b.ts -> core\/a.ts/,
    ],
    ['a long file', { 'core/a.ts': long(250) }, /251 lines/],
    ['a long function', { 'core/a.ts': `export function a() {\n${long(60)}\n}` }, /a function of 62 lines/],
  ])('%s', (_title, files, words) => {
    const sources = new Map(Object.entries(files).map(([path, text]) => [path, head + text]))
    expect(inspect(sources).join('\n')).toMatch(words)
  })

  test('a file without a head', () => {
    expect(inspect(new Map([['core/a.ts', 'export const a = 1']]))).toEqual([
      expect.stringMatching(/first line/),
    ])
  })

  test('a circle of types', () => {
    const sources = new Map([
      ['core/a.ts', "// a -> b\nimport type { B } from './b.js'\nexport type A = B"],
      ['core/b.ts', "// a -> b\nimport type { A } from './a.js'\nexport type B = A | 1"],
    ])
    expect(inspect(sources)).toEqual([expect.stringMatching(/a circle/)])
  })

  test('words in comments break nothing', () => {
    expect(
      inspect(new Map([['core/a.ts', '// a -> b\n// console.log, process.env\nexport const a = 1']])),
    ).toEqual([])
  })
})
