// Each rule of dependency-cruiser and ESLint finds its violation in a scratch tree.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import configuration from '../eslint.config.js'

describe('which imports are allowed', () => {
  const violations: [rule: string, file: string, imported: string][] = [
    ['core-folders', 'src/core/a.ts', '../models/x.js'],
    ['core-packages', 'src/core/b.ts', 'openai'],
    ['core-packages', 'src/core/c.ts', 'node:fs'],
    ['one-language-folders', 'src/ecosystems/python/a.ts', '../javascript/x.js'],
    ['one-language-folders', 'src/ecosystems/shared/a.ts', '../python/x.js'],
    ['ecosystems-folders', 'src/ecosystems/a.ts', '../models/x.js'],
    ['pipeline-folders', 'src/pipeline/a.ts', '../models/x.js'],
    ['pipeline-packages', 'src/pipeline/b.ts', 'zod'],
    ['one-adapter-folders', 'src/models/a.ts', '../forges/x.js'],
    ['wiring-folders', 'src/wiring/a.ts', '../cli/x.js'],
    ['cli-folders', 'src/cli/a.ts', '../models/x.js'],
    ['action-folders', 'src/action/a.ts', '../cli/x.js'],
    ['entry-points-folders', 'src/main-cli.ts', './models/x.js'],
    ['processes', 'src/models/b.ts', 'node:child_process'],
    ['network', 'src/repo/a.ts', 'node:https'],
    ['network', 'src/wiring/b.ts', 'openai'],
    ['action-toolkit', 'src/wiring/c.ts', '@actions/core'],
    ['no-unresolvable', 'src/core/d.ts', './nowhere.js'],
    ['no-cycles', 'src/core/circle.ts', './circular.js'],
  ]
  const allowed: typeof violations = [
    ['', 'src/core/e.ts', 'zod'],
    ['', 'src/pipeline/c.ts', '../core/x.js'],
    ['', 'src/models/c.ts', 'openai'],
    ['', 'src/sandbox/a.ts', 'node:child_process'],
    ['', 'src/action/b.ts', '@actions/core'],
    ['', 'src/ecosystems/python/b.ts', '../shared/x.js'],
    ['', 'src/ecosystems/python/programs/a.mjs', 'node:child_process'],
  ]
  const folders = [
    'core',
    'models',
    'forges',
    'cli',
    'ecosystems/shared',
    'ecosystems/python',
    'ecosystems/javascript',
  ]
  const scratch = mkdtempSync(join(tmpdir(), 'rules-'))
  let found: string[]

  beforeAll(() => {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(scratch, path)), { recursive: true })
      writeFileSync(join(scratch, path), text)
    }
    write('tsconfig.json', '{ "compilerOptions": { "module": "NodeNext" } }')
    write('src/core/orphan.ts', 'export {}')
    write('src/core/circular.ts', "export type { Y } from './circle.js'")
    for (const name of ['zod', 'openai', '@actions/core']) {
      write(`node_modules/${name}/package.json`, '{ "exports": "./index.js" }')
      write(`node_modules/${name}/index.js`, '')
    }
    for (const folder of folders) write(`src/${folder}/x.ts`, 'export type X = 1')
    for (const [, file, imported] of [...violations, ...allowed])
      write(file, `import type { X } from '${imported}'\nexport type Y = X`)
    const cruise = [resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), 'src', '-T', 'json']
    const config = ['--config', resolve('.dependency-cruiser.js')]
    const { stdout } = spawnSync(process.execPath, [...cruise, ...config], { cwd: scratch, encoding: 'utf8' })
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { rule: { name: string }; from: string }[] }
    }
    found = summary.violations.map(({ rule, from }) => `${rule.name} ${from}`)
  })
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  test.each(violations)('%s is violated by %s with %s', (rule, file) => {
    expect(found.filter(line => line.endsWith(` ${file}`))).toContain(`${rule} ${file}`)
  })

  test.each(allowed)('%sno rule forbids %s to import %s', (_, file) => {
    expect(found.filter(line => line.endsWith(` ${file}`))).toEqual([])
  })

  test('a file that nothing imports is found', () => {
    expect(found).toContain('no-orphans src/core/orphan.ts')
  })
})

describe('what a file may contain', () => {
  const rules = [...configuration, { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }]
  const lint = (path: string, text: string): string[] =>
    new Linter()
      .verify(text, rules as Linter.Config[], { filename: path })
      .map(({ ruleId, message }) => ruleId ?? message)
  const statements = (count: number): string => 'void 0\n'.repeat(count)

  test.each<[rule: string, path: string, text: string]>([
    ['no-restricted-properties', 'src/models/a.ts', 'export const a = process.env'],
    ['no-restricted-globals', 'src/core/a.ts', 'export const a = process.env'],
    ['no-restricted-globals', 'src/pipeline/a.ts', 'console.log(1)'],
    ['no-restricted-globals', 'src/repo/a.ts', 'export const a = fetch'],
    ['no-console', 'src/cli/a.ts', 'console.log(1)'],
    ['no-restricted-properties', 'src/core/a.ts', 'export const a = Date.now()'],
    ['no-restricted-properties', 'src/pipeline/a.ts', 'export const a = Math.random()'],
    ['no-restricted-globals', 'src/core/a.ts', 'export const a = performance.now()'],
    ['no-restricted-syntax', 'src/core/a.ts', 'export const a = new Date()'],
    ['max-lines-per-function', 'src/core/a.ts', `export function a() {\n${statements(59)}}`],
    ['max-lines-per-function', 'src/core/a.ts', `export function a() {\n${'// why\n'.repeat(59)}}`],
    [
      'max-params',
      'src/models/a.ts',
      'export const a = (b = 1, c = 2, d = 3, e = 4, f = 5) => b + c + d + e + f',
    ],
    ['complexity', 'src/models/a.ts', `export const a = (b: unknown) => b${' || b'.repeat(20)}`],
    ['max-lines', 'src/core/a.ts', statements(401)],
  ])('%s is violated in %s', (rule, path, text) => {
    expect(lint(path, text)).toContain(rule)
  })

  test.each<[what: string, path: string, text: string]>([
    ['the environment', 'src/cli/a.ts', 'export const a = process.env'],
    ['the environment', 'src/main-action.ts', 'export const a = process.env'],
    ['network and clock', 'src/models/a.ts', 'export const a = [fetch, Date.now(), performance.now()]'],
    ['a given date', 'src/core/a.ts', "export const a = new Date('2026-01-01')"],
    ['a function of 60 lines', 'src/core/a.ts', `export function a() {\n${statements(58)}}`],
    ['words in comments', 'src/core/a.ts', '// console.log, process.env'],
  ])('no rule forbids %s in %s', (_, path, text) => {
    expect(lint(path, text)).toEqual([])
  })
})
