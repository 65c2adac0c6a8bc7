// Facts about a project -> the workflow and settings that `testwright init` writes, with reasons. Pure.

/** A step that installs something; `because` says where it was found. */
interface Install {
  /** Folder to run it in; empty for the root. */
  folder: string
  command: string
  because: string
}

/** A version as a setup action takes it: a file that states it, or the version itself. */
export interface Version {
  file?: string
  version?: string
  because: string
}

export interface Choices {
  /** `your-org/testwright@v0`. */
  action: string
  /** `ubuntu-latest`, or the machine on which the project's own workflow runs its tests. */
  runsOn: string
  /** Action references with the pins used in the project's own workflows, by action name. */
  pinned: Readonly<Record<string, string>>
  python: Version | null
  node: Version | null
  installs: readonly Install[]
  model: { name: string; baseUrl: string | null; keyVariable: string | null } | null
  /** Globs of generated files. */
  exclude: readonly string[]
  /** Runners that were found, with the language: `jest for typescript`. */
  runners: readonly string[]
}

/** Pinned by commit, since a tag can be moved. */
const ACTIONS = {
  'actions/checkout': 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  'actions/setup-python': 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0',
  'actions/setup-node': 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
} as const

/** The text of .github/workflows/testwright.yml. */
export function renderWorkflow(choices: Choices): string {
  const { action, runsOn, pinned, python, node, installs, model } = choices
  const use = (name: keyof typeof ACTIONS): string => pinned[name] ?? ACTIONS[name]
  const steps = [
    `      - uses: ${use('actions/checkout')}`,
    ...(python ? setUp(use('actions/setup-python'), 'python-version', python) : []),
    ...(node ? setUp(use('actions/setup-node'), 'node-version', node) : []),
    '      # Hosted Ubuntu forbids user namespaces, which the sandbox needs.',
    '      - name: Let the sandbox use user namespaces',
    '        run: sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0 || true',
    ...installs.flatMap(install),
    ...reviewStep(action, model),
  ]
  return `${[
    '# Written by testwright init; yours to change.',
    'name: Testwright',
    'on:',
    '  pull_request:',
    '    # With ready_for_review a draft is reviewed when it becomes ready.',
    '    types: [opened, synchronize, reopened, ready_for_review]',
    'permissions:',
    '  contents: read',
    '  pull-requests: write # for the comment',
    '# A push during a review ends it, and the new commit is reviewed.',
    'concurrency:',
    '  group: testwright-${{ github.event.pull_request.number }}',
    '  cancel-in-progress: true',
    'jobs:',
    '  testwright:',
    `    runs-on: ${runsOn}`,
    '    timeout-minutes: 30',
    '    steps:',
    ...steps,
  ].join('\n')}\n`
}

function setUp(action: string, key: string, { file, version, because }: Version): string[] {
  const value = file === undefined ? `${key}: ${quote(version ?? '')}` : `${key}-file: ${scalar(file)}`
  return [`      # ${because}`, `      - uses: ${action}`, '        with:', `          ${value}`]
}

function install({ folder, command, because }: Install): string[] {
  return [
    `      # ${because}`,
    `      - name: ${scalar(`Install what the tests need${folder === '' ? '' : ` in ${folder}`}`)}`,
    ...(folder === '' ? [] : [`        working-directory: ${scalar(folder)}`]),
    ...(command.includes('\n')
      ? ['        run: |', ...command.split('\n').map(line => `          ${line}`)]
      : [`        run: ${scalar(command)}`]),
  ]
}

function reviewStep(action: string, model: Choices['model']): string[] {
  if (model === null || model.keyVariable === null) return [`      - uses: ${action}`]
  return [
    '      # Only if everybody who can push is trusted with the key: the steps above run code of the pull request, which',
    '      # can read it. Otherwise use separate jobs (docs/separate-jobs.md).',
    `      - uses: ${action}`,
    '        with:',
    `          api-key: \${{ secrets.${model.keyVariable} }}`,
  ]
}

/** The text of testwright.yml. `schema` is the URL of the JSON Schema for editors. */
export function renderSettings({ model, exclude, runners }: Choices, schema: string): string {
  return `${[
    '# Written by testwright init; yours to change. It is read from the base branch: a change counts once it is merged.',
    `$schema: ${schema}`,
    '',
    ...(model === null
      ? [
          '# Who writes the tests. Without a model the explorer does: no key, no cost.',
          '# model: .github/testwright/writer.model.json',
        ]
      : [
          '# Who writes the tests.',
          `model: ${scalar(model.name)}`,
          ...(model.baseUrl === null ? [] : [`base-url: ${scalar(model.baseUrl)}`]),
          '# The most that one review may cost, in dollars.',
          'max-cost: 0.5',
        ]),
    '',
    `# The runner of each file is found automatically; here: ${runners.join(', ') || 'none yet'}.`,
    'framework: auto',
    '',
    '# At most this many functions of a pull request get tests; the others are listed.',
    'max-functions: 20',
    '',
    ...(exclude.length === 0
      ? ['# No tests for functions in these files.', '# exclude:', "#   - 'src/legacy/**'"]
      : [
          '# No tests for functions in these files: they are generated, or written by others.',
          'exclude:',
          ...exclude.map(glob => `  - ${quote(glob)}`),
        ]),
  ].join('\n')}\n`
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A plain scalar if YAML reads it as the same text, else a quoted one. */
const scalar = (text: string): string =>
  /^[\p{L}./][\p{L}\p{N} ./_=+@<>,()-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : quote(text)
