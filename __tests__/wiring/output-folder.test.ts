// The output folder of a run: only its own files, whatever paths a report has, and nothing that a test runner finds.
import { afterAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { writeFolder, writeOutput } from '../../src/wiring/output-folder.js'
import { frameworks } from '../../src/ecosystems/index.js'
import { makeReport } from '../core/report/render/reports.js'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'output-test-')))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const rendered = {
  ...{ comment: 'our comment\n', summary: 'our summary\n', notes: [], trace: '' },
  ...{ sources: {}, home: null, packed: 'none' },
}
const stored = (path: string, content = 'forged\n') => ({
  path,
  content,
  sha256: '0'.repeat(64),
  tests: 1,
  new: true,
})

function put(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

describe('a forged path', () => {
  const forged = [
    '../report.html',
    '../report.json',
    '../../outside.txt',
    '/etc/outside',
    'index.json',
    '.gitignore',
    '..',
    '',
    'a\0b',
    'tests/../../comment.md',
    '..\\report.html',
    '../results.sarif',
    'test_a.py',
    'TEST_A.PY',
    `${'x'.repeat(300)}.py`,
    'a\n::error::b.js',
  ]

  test('overwrites no file of the output, and no two files get the same name', () => {
    const folder = join(home, 'forged')
    const report = { ...makeReport(), files: forged.map(path => stored(path)) }
    writeOutput(folder, report, rendered)
    expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toBe('our comment\n')
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).not.toBe('forged\n')
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ tool: report.tool })
    const index = JSON.parse(readFileSync(join(folder, 'tests/index.json'), 'utf8')) as Record<
      string,
      string
    >[]
    expect(index.map(entry => entry['path'])).toEqual(forged)
    const names = index.map(entry => entry['file'] ?? '')
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(forged.length)
    for (const name of names) expect(readFileSync(join(folder, 'tests', name), 'utf8')).toBe('forged\n')
    expect(filesBelow(folder)).toHaveLength(forged.length + 10)
    expect(readdirSync(home)).toEqual(['forged'])
  })

  test('a file name may have spaces and letters of any script, but no folder', () => {
    const folder = join(home, 'named')
    writeFolder(folder, { 'my données.jsonl': '{}' })
    expect(filesBelow(folder)).toEqual(['.gitignore', 'my données.jsonl'])
    for (const name of ['', '.', '..', '../a', 'a/b', 'a\\b'])
      expect(() => writeFolder(folder, { [name]: 'ours' })).toThrow(/not a name of an output file/)
  })

  test('the name of a system does not lead out of the folder', () => {
    const folder = join(home, 'forged-system')
    writeFolder(folder, { 'compare.html': 'ours' }, [
      { system: '../..', path: '../compare.html', content: 'forged' },
    ])
    expect(filesBelow(folder)).toEqual([
      '.gitignore',
      'compare.html',
      'tests/1-compare.html.txt',
      'tests/index.json',
    ])
    expect(readFileSync(join(folder, 'compare.html'), 'utf8')).toBe('ours')
  })
})

const kept: Record<string, string> = {
  'test/a.test.js': "require('./missing.js')\n",
  'test/b.js': "throw new Error('found')\n",
  'src/c.test.ts': "import './missing.js'\n",
  'src/__tests__/d.js': "throw new Error('found')\n",
  'src/e_test.ts': "throw new Error('found')\n",
  'src/f.spec.mjs': "throw new Error('found')\n",
  'test.js': "throw new Error('found')\n",
  'tests/test_g.py': "raise RuntimeError('found')\n>>> 1\n2\n",
  'h_test.py': "raise RuntimeError('found')\n",
  'test.py': "raise RuntimeError('found')\n",
}

/** A project with one test of its own, and the output of a run in it. */
function makeProject(name: string, files: Record<string, string>): string {
  const folder = join(home, name)
  for (const [path, text] of Object.entries(files)) put(folder, path, text)
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const report = { ...makeReport(), files: Object.entries(kept).map(([path, text]) => stored(path, text)) }
  writeOutput(join(folder, '.testwright'), report, rendered)
  writeOutput(join(folder, 'output'), report, rendered)
  return folder
}

test('no file in the output folder matches the patterns of any test runner', () => {
  const folder = makeProject('patterns', { 'package.json': '{}' })
  for (const place of ['.testwright', 'output']) {
    const files = filesBelow(join(folder, place))
    expect(files.length).toBeGreaterThan(Object.keys(kept).length)
    for (const file of files)
      for (const framework of frameworks)
        expect([framework.name, file, framework.selects(`${place}/${file}`)]).toEqual([
          framework.name,
          file,
          false,
        ])
    // pytest runs doctests in such files.
    expect(files.filter(file => /(?:^|\/)test[^/]*\.txt$/.test(file))).toEqual([])
  }
})

interface Case {
  files: Record<string, string>
  argv: string[]
  /** What the runner prints when the project's own test is the only one. */
  only: RegExp
}

const commonJs = "const { test } = require('node:test')\ntest('own', () => {})\n"
const bin = (name: string): string => resolve('node_modules', name)
const cases: Record<string, Case> = {
  'node:test': {
    files: { 'package.json': '{}', 'test/own.test.js': commonJs },
    argv: [process.execPath, '--test', '--test-reporter=tap'],
    only: /^# tests 1$[^]*^# fail 0$/m,
  },
  jest: {
    files: { 'package.json': '{ "jest": {} }', 'own.test.js': "test('own', () => {})\n" },
    argv: [process.execPath, bin('jest/bin/jest.js'), '--ci', '--watchman=false'],
    only: /Tests: +1 passed, 1 total/,
  },
  vitest: {
    files: {
      'package.json': '{ "type": "module" }',
      'own.test.js': "import { test } from 'vitest'\ntest('own', () => {})\n",
    },
    argv: [process.execPath, bin('vitest/vitest.mjs'), 'run', '--pool=forks'],
    only: /Test Files +1 passed \(1\)[^]*Tests +1 passed \(1\)/,
  },
  mocha: {
    files: { 'package.json': '{}', 'test/own.js': "it('own', () => {})\n" },
    argv: [process.execPath, bin('mocha/bin/mocha.js')],
    only: /1 passing/,
  },
  'mocha below every folder': {
    files: { 'package.json': '{}', 'test/own.js': "it('own', () => {})\n" },
    argv: [process.execPath, bin('mocha/bin/mocha.js'), '{,!(node_modules)/**/}{.*/**/,}*.{js,cjs,mjs}'],
    only: /1 passing/,
  },
  pytest: {
    files: { 'test_own.py': 'def test_own():\n    pass\n' },
    argv: ['python3', '-m', 'pytest', '-p', 'no:cacheprovider', '-q', '-rA', '--ignore=node_modules'],
    only: /^1 passed/m,
  },
  'pytest on the output itself': {
    files: { 'test_own.py': 'def test_own():\n    pass\n' },
    argv: ['python3', '-m', 'pytest', '-p', 'no:cacheprovider', '-q', 'test_own.py', '.testwright', 'output'],
    only: /^1 passed/m,
  },
  unittest: {
    files: {
      'test_own.py':
        'import unittest\nclass Own(unittest.TestCase):\n    def test_own(self):\n        pass\n',
    },
    argv: ['python3', '-m', 'unittest', '-v'],
    only: /^Ran 1 test in[^]*^OK$/m,
  },
  // On its own it looks only into packages.
  'unittest on the output itself': {
    files: {
      'test_own.py':
        'import unittest\nclass Own(unittest.TestCase):\n    def test_own(self):\n        pass\n',
    },
    argv: [
      'python3',
      '-c',
      `import sys, unittest
found = [unittest.TestLoader().discover(folder) for folder in ('.', '.testwright/tests', 'output/tests')]
sys.exit(not unittest.TextTestRunner(verbosity=2).run(unittest.TestSuite(found)).wasSuccessful())`,
    ],
    only: /^Ran 1 test in[^]*^OK$/m,
  },
  bun: {
    files: {
      'package.json': '{}',
      'own.test.js': "import { test } from 'bun:test'\ntest('own', () => {})\n",
    },
    argv: ['bun', 'test'],
    only: /^ 1 pass\n 0 fail[^]*1 file/m,
  },
  deno: {
    files: { 'own_test.js': "Deno.test('own', () => {})\n" },
    argv: ['deno', 'test'],
    only: /1 passed \| 0 failed/,
  },
}

function isHere([program = '', ...args]: string[]): boolean {
  if (program === process.execPath) return args.every(arg => !arg.startsWith('/') || existsSync(arg))
  const asked = args[0] === '-m' ? ['-c', `import ${args[1] ?? ''}`] : ['--version']
  return spawnSync(program, asked).status === 0
}

for (const [name, { files, argv, only }] of Object.entries(cases)) {
  const [program = '', ...args] = argv
  const here = isHere(argv)
  const run = here ? test : test.skip
  run(
    `${name} runs the project’s own test alone${here ? '' : ' (skipped: it is not installed)'}`,
    () => {
      const folder = makeProject(name.replace(/\W+/g, '-'), files)
      const env = {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NO_COLOR: '1',
        CI: 'true',
        PYTHONDONTWRITEBYTECODE: '1',
      }
      const done = spawnSync(program, args, { cwd: folder, env: env as NodeJS.ProcessEnv, encoding: 'utf8' })
      const said = done.stdout + done.stderr
      expect(said).toMatch(only)
      expect(said).not.toMatch(/found|missing\.js/)
      expect(done.status).toBe(0)
    },
    300_000,
  )
}
