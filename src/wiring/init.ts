// `testwright init`: a checkout -> its workflow and settings, and why each choice was made. Overwrites no file.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { cardOf, isCardPath } from '../core/model/card.js'
import { makeConfig } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Project } from '../core/model/ports.js'
import { readExisting, type Existing } from '../core/setup/existing.js'
import type { Workflow } from '../core/setup/judge.js'
import { renderSettings, renderWorkflow, type Choices, type Version } from '../core/setup/workflow.js'
import { installSteps, loadLanguages } from '../ecosystems/index.js'
import { defaultBaseUrl, keyVariables, providerOf } from '../models/providers.js'
import { openProject } from '../repo/project.js'
import { openRepo } from '../repo/repo.js'
import { usesOf } from './doctor-checkout.js'
import { makeScratch, type RunInput } from './run.js'

const WORKFLOW = '.github/workflows/testwright.yml'
const SETTINGS = 'testwright.yml'

interface Wanted {
  /** `owner/name@ref` of the action. */
  action: string
  /** A card or a model name; null for the explorer. */
  model: string | null
  baseUrl: string | null
  /** True to write nothing. */
  dryRun: boolean
  /** How this program is started in this folder. */
  program: string
}

interface InitFile {
  path: string
  state: 'written' | 'there' | 'shown'
  content: string
  /** Why it was left as it is, with the cure; null for one that was not. */
  note: string | null
}

export interface Initialised {
  root: string
  /** `jest for typescript`. */
  runners: string[]
  reasons: string[]
  files: InitFile[]
}

/** Throws UserError outside of a repository, for an action that is not `owner/name@ref`, and where nothing is left to write. */
export async function initialise(input: RunInput, wanted: Wanted): Promise<Initialised> {
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(wanted.action))
    throw new UserError('--action is not an action: give OWNER/NAME@REF, such as your-org/testwright@v0.')
  const { folder, environment, signal } = input
  const { scratch, dispose } = await makeScratch(environment)
  try {
    const repo = await openRepo({ folder, scratch, environment, signal })
    await using tree = await repo.checkout(null)
    const project = openProject(tree.path)
    const languages = await loadLanguages(input.assets.wasm)
    const uses = usesOf(project, languages, makeConfig([]))
    const existing = readExisting(workflowsOf(project))
    const found = uses.map(({ framework, language }) => ({
      runner: framework.name,
      language: language.name,
      toolchain: language.toolchain,
    }))
    const choices = choicesFor(project, found, { existing, wanted })
    const files = [
      fileFor(repo.root, { path: WORKFLOW, content: renderWorkflow(choices) }, existing.own, wanted),
      fileFor(
        repo.root,
        { path: SETTINGS, content: renderSettings(choices, schemaAt(wanted.action)) },
        null,
        wanted,
      ),
    ]
    if (!wanted.dryRun) writeAll(repo.root, files)
    return { root: repo.root, runners: [...choices.runners], reasons: reasonsOf(choices, existing), files }
  } finally {
    await dispose()
  }
}

/** The workflows of a tree, parsed. */
export function workflowsOf({ files, read }: Project): Workflow[] {
  return files
    .filter(path => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .map(path => ({ path, content: parsed(read(path) ?? '') }))
}

function parsed(text: string): unknown {
  try {
    return parseYaml(text)
  } catch {
    return null
  }
}

function schemaAt(action: string): string {
  const [name = '', ref = ''] = action.split('@')
  return `https://raw.githubusercontent.com/${name}/${ref}/schema/testwright.schema.json`
}

interface Found {
  runner: string
  language: string
  toolchain: 'python' | 'node'
}

function choicesFor(
  project: Project,
  found: Found[],
  { existing, wanted }: { existing: Existing; wanted: Wanted },
): Choices {
  const has = (toolchain: Found['toolchain']): boolean => found.some(each => each.toolchain === toolchain)
  const tests = existing.tests ?? ''
  const fromFiles = installSteps(
    project,
    found.map(({ runner }) => runner),
  ).map(({ folder, before, command, because }) => ({
    folder,
    command: before === null ? command : `${before}\n${command}`,
    because:
      because === null
        ? 'No file says what the tests need, so only their runner is installed'
        : `As ${because} says`,
  }))
  const asTheirs = existing.installs.map(step => ({ ...step, because: `As ${tests} installs it` }))
  return {
    action: wanted.action,
    runsOn: existing.runsOn ?? 'ubuntu-latest',
    pinned: existing.pinned,
    python: has('python') ? versionFor(project, existing, PYTHON) : null,
    node: has('node') ? versionFor(project, existing, NODE) : null,
    installs: asTheirs.length > 0 ? asTheirs : fromFiles,
    model: wanted.model === null ? null : modelFor(wanted.model, wanted.baseUrl),
    exclude: excluded(project),
    runners: found.map(({ runner, language }) => `${runner} for ${language}`),
  }
}

interface Runtime {
  name: 'python' | 'node'
  /** Files that name a version, and what they must contain for that. */
  files: [path: string, holds: RegExp][]
  usual: string
}

const PYTHON: Runtime = {
  name: 'python',
  files: [
    ['.python-version', /\d/],
    ['pyproject.toml', /^\s*requires-python\s*=/m],
  ],
  usual: '3.12',
}
const NODE: Runtime = {
  name: 'node',
  files: [
    ['.nvmrc', /\S/],
    ['.node-version', /\S/],
    ['package.json', /"engines"\s*:\s*\{[^}]*"node"/],
  ],
  usual: '24',
}

/** The version in the project's own workflow, else in a file, else one that every package supports. */
function versionFor(project: Project, existing: Existing, { name, files, usual }: Runtime): Version {
  const used = existing.versions[name]
  if (used !== null) return { version: used, because: `As in ${existing.tests ?? ''}` }
  const file = files.find(([path, holds]) => holds.test(project.read(path) ?? ''))?.[0]
  if (file !== undefined) return { file, because: `${file} names the version` }
  return { version: usual, because: 'No file names a version' }
}

/** A name that is not a card's is a model of OpenAI, or of the given address. */
function modelFor(name: string, baseUrl: string | null): Choices['model'] {
  const endpoint = isCardPath(name) ? 'chat' : cardOf(name).endpoint
  const address = baseUrl ?? defaultBaseUrl(endpoint, {})
  const { local } = providerOf(address)
  return { name, baseUrl, keyVariable: local ? null : (keyVariables(address, endpoint)[0] ?? null) }
}

const GENERATED: [glob: string, path: RegExp][] = [
  ['**/migrations/**', /(?:^|\/)migrations\/\d+_\w+\.py$/],
  ['**/vendor/**', /(?:^|\/)vendor\//],
  ['**/third_party/**', /(?:^|\/)third_party\//],
  ['**/generated/**', /(?:^|\/)generated\//],
  ['**/*_pb2*.py', /_pb2(?:_grpc)?\.py$/],
  ['**/*.min.js', /\.min\.js$/],
  ['dist/**', /^dist\/.*\.[cm]?js$/],
]

const excluded = ({ files }: Project): string[] =>
  GENERATED.filter(([, path]) => files.some(file => path.test(file))).map(([glob]) => glob)

function fileFor(
  root: string,
  { path, content }: Pick<InitFile, 'path' | 'content'>,
  own: string | null,
  { program }: Pick<Wanted, 'program'>,
): InitFile {
  const taken = existsSync(join(root, path)) ? path : own
  if (taken === null) return { path, state: 'shown', content, note: null }
  const what = taken === path ? `${path} is there already` : `${taken} already uses Testwright`
  const note = `${what} and was left as it is: compare it with ${program} init --dry-run, or remove it and run init again`
  return { path, state: 'there', content, note }
}

function writeAll(root: string, files: InitFile[]): void {
  const free = files.filter(({ state }) => state === 'shown')
  if (free.length === 0)
    throw new UserError(`Nothing was written. ${files.map(({ note }) => note ?? '').join('. ')}.`)
  for (const file of free) {
    mkdirSync(dirname(join(root, file.path)), { recursive: true })
    writeFileSync(join(root, file.path), file.content, { flag: 'wx' })
    file.state = 'written'
  }
}

/** A reason inside a sentence: a path at its beginning stays as it is. */
const inside = (because: string): string => because.replace(/^(?:As|No) /, word => word.toLowerCase())

function reasonsOf(choices: Choices, existing: Existing): string[] {
  const { python, node, installs, model, exclude, runners } = choices
  const versionWords = (what: string, version: Version | null): string[] =>
    version === null
      ? []
      : [`${what}: ${version.file ?? version.version ?? ''} (${inside(version.because)}).`]
  return [
    runners.length > 0
      ? `Runners: ${runners.join(', ')}; framework stays auto, which finds them for each file.`
      : 'No file in Python, JavaScript or TypeScript was found: docs/languages.md says what is supported.',
    ...versionWords('Python', python),
    ...versionWords('Node', node),
    ...installs.map(
      ({ command, because, folder }) =>
        `Installs with ${command.replaceAll('\n', ', then ')}${folder === '' ? '' : ` in ${folder}`} (${inside(because)}).`,
    ),
    ...(installs.length === 0 && runners.length > 0
      ? ['Nothing is installed: no file names a package.']
      : []),
    ...(existing.runsOn === null ? [] : [`Runs on ${existing.runsOn}, as ${existing.tests ?? ''} does.`]),
    model === null
      ? 'No model: the explorer writes the tests, without a key or a cost. With --model NAME, init writes a workflow with a model.'
      : `Model ${model.name}${model.keyVariable === null ? ', which needs no key' : `, with the secret ${model.keyVariable}`}; max-cost keeps a review below 50 cents.`,
    ...(exclude.length === 0 ? [] : [`Leaves out ${exclude.join(', ')}: such files are generated.`]),
    'The token may read the code and write the comment, and nothing else.',
  ]
}
