// What `testwright doctor` finds out about a checkout: commits, settings, the sandbox, and a plain test in each runner.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { testPathsOf } from '../core/baseline/find-tests.js'
import { makeConfig, type Config } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Language, Project, Repo, TestRunner } from '../core/model/ports.js'
import type { Session } from '../core/model/sandbox.js'
import { failed, failedBy, ok, skipped, warning, type Check } from '../core/setup/check.js'
import { environmentFault } from '../core/verify/environment.js'
import { frameworks, installSteps, type InstallStep } from '../ecosystems/index.js'
import { forges } from '../forges/index.js'
import { runPlainTest } from '../pipeline/plain-test.js'
import { commitsOf, frameworkOf } from '../pipeline/plan.js'
import { isShallow } from '../repo/origin.js'
import { openRepo } from '../repo/repo.js'
import { openStoppable, type RunInput } from './run.js'
import { readConfig } from './settings.js'

const COMMIT = 'git add --all && git commit --message "First commit"'

/** The message of a UserError; every other error is thrown on. */
function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.message
  throw error
}

/** The checkout around the folder; null where there is none, or nothing in it. */
export async function examineRepository(
  input: RunInput,
  scratch: string,
): Promise<{ repo: Repo | null; base: string | null; checks: Check[] }> {
  const { folder, environment, signal } = input
  let repo: Repo
  try {
    repo = await openRepo({ folder, scratch, environment, signal })
  } catch (error) {
    const sentence = sentenceOf(error)
    const trust = /run (git config --global --add safe\.directory .*)$/.exec(sentence)?.[1]
    const start = /is not inside a git repository/.test(sentence) ? `git init && ${COMMIT}` : null
    return { repo: null, base: null, checks: [failedBy('repository', sentence, trust ?? start)] }
  }
  try {
    await repo.resolve('HEAD')
  } catch (error) {
    return { repo: null, base: null, checks: [failedBy('repository', sentenceOf(error), COMMIT)] }
  }
  const opened = ok('repository', repo.root)
  try {
    const local = await forges.local({ base: null, head: null }).pull()
    const { base } = await commitsOf(local, repo, input.range)
    const name = input.range.base ?? (await repo.defaultBranch())
    return { repo, base, checks: [opened, ok('base', `${name}, merge base ${base.slice(0, 12)}`)] }
  } catch (error) {
    const command = (await isShallow(repo.root, environment)) ? 'git fetch --unshallow' : null
    return { repo, base: null, checks: [opened, failedBy('base', sentenceOf(error), command)] }
  }
}

/** The settings of the base branch; those of the flags alone where the file is wrong. */
export async function examineConfiguration(
  input: RunInput,
  read: (commit: string | null, path: string) => Promise<string | null>,
  base: string | null,
): Promise<{ config: Config; check: Check }> {
  const given = makeConfig(input.sources)
  const name = 'configuration'
  const isLocal = input.configFrom === 'worktree'
  const readUsed = (path: string): Promise<string | null> =>
    isLocal ? read(null, path) : base === null ? Promise.resolve(null) : read(base, path)
  try {
    const config = await readConfig(input, readUsed)
    const [used, here] = [await readUsed(config.config), await read(null, config.config)]
    if (used === here)
      return {
        config,
        check: ok(name, used === null ? `no ${config.config}: every default applies` : config.config),
      }
    const which = used === null ? 'is not on the base branch' : 'is not the one on the base branch'
    const cure =
      'Commit it to the base branch, where a review reads it, or use the one here with --config-from worktree.'
    return { config, check: warning(name, `${config.config} here ${which}, and is not used`, { cure }) }
  } catch (error) {
    const cure = 'Correct it on the base branch; --config-from worktree lets you try a corrected file first.'
    return { config: given, check: failed(name, sentenceOf(error).replace(/\.$/, ''), { cure }) }
  }
}

/** What one language of a project is tested with: a runner, and a source file that it was found for. */
interface Use {
  language: Language
  framework: TestRunner
  source: string
}

const MOST_FILES = 500

/** Each runner of each language once, with the source that lies nearest to the root. */
export function usesOf(project: Project, languages: readonly Language[], config: Config): Use[] {
  const isTest = testPathsOf(project, frameworks, [...languages])
  const wanted = languages.filter(
    ({ name }) => config.languages.length === 0 || config.languages.includes(name),
  )
  return wanted.flatMap(language => {
    const sources = project.files
      .filter(
        path => language.matches(path) && !isTest(path) && !/(?:^|\/)[\w.-]*config\.[cm]?[jt]s$/.test(path),
      )
      .sort((one, other) => one.split('/').length - other.split('/').length)
      .slice(0, MOST_FILES)
    const found = new Map<string, Use>()
    for (const source of sources) {
      const framework = frameworkOf(source, language.name, { config, project, tools: { frameworks } })
      if (!found.has(framework.name)) found.set(framework.name, { language, framework, source })
    }
    return [...found.values()]
  })
}

interface Place {
  repo: Repo
  scratch: string
  config: Config
  project: Project
  /** The folder of the project. */
  tree: string
  uses: Use[]
}

/** Checks the sandbox by its escape test, then what runs code in it, then each runner by a test. */
export async function* examineTests(input: RunInput, place: Place): AsyncGenerator<Check> {
  const { repo, scratch, config, uses, tree } = place
  if (uses.length === 0)
    yield skipped('runners', 'the project has no file in a language that Testwright knows', {
      cure: 'docs/languages.md lists the languages.',
    })
  const places = { root: repo.root, scratch, variables: config.env }
  const open = (want: Config['sandbox']) => openStoppable({ ...input, log: () => undefined }, want, places)
  let session: Session
  try {
    const sandbox = await open(config.sandbox)
    yield sandbox.level === 'none'
      ? warning('sandbox', 'sandbox: none runs tests with all your own permissions', {
          cure: 'Leave sandbox out to use the strongest level that works here.',
        })
      : ok('sandbox', `${sandbox.level} holds: nothing got out in the escape test`)
    session = await sandbox.open({ head: tree, base: null, build: config.build })
  } catch (error) {
    yield await explainSandbox(sentenceOf(error), config.sandbox, open)
    return
  }
  await using opened = session
  const lacking = new Set<string>()
  for (const name of new Set(uses.map(({ language }) => language.toolchain))) {
    const lack = await opened.lacks(name)
    if (lack !== null) lacking.add(name)
    const title = name === 'python' ? 'python' : 'node in the sandbox'
    yield lack === null ? ok(title, 'runs in the sandbox') : failedBy(title, lack)
  }
  for (const use of uses)
    if (!lacking.has(use.language.toolchain)) yield await examineRunner(use, opened, place)
}

const USER_NAMESPACES = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'

/** If the level that was asked for does not hold, the cure names one that does. */
async function explainSandbox(
  sentence: string,
  want: Config['sandbox'],
  open: (want: Config['sandbox']) => Promise<{ level: string }>,
): Promise<Check> {
  if (!/^No sandbox works/.test(sentence)) return failedBy('build', sentence)
  if (want !== 'auto') {
    const other = await open('auto').then(
      ({ level }) => level,
      () => null,
    )
    if (other !== null)
      return failed('sandbox', `${want} does not work on this machine, and ${other} does`, {
        cure: 'Set sandbox: auto, or leave it out.',
      })
  }
  const isForbidden = existsSync(USER_NAMESPACES) && readFileSync(USER_NAMESPACES, 'utf8').trim() === '1'
  const command = isForbidden ? 'sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0' : null
  return failedBy('sandbox', sentence, command)
}

async function examineRunner(
  { language, framework, source }: Use,
  session: Session,
  { project, repo }: Place,
): Promise<Check> {
  const name = `${framework.name}, ${language.name}`
  const folder = dirname(source) === '.' ? '' : dirname(source)
  const text = project.read(source) ?? ''
  const result = await runPlainTest({
    ...{ language, framework, project, folder, files: {} },
    common: language.extension === 'js' && !/^\s*(?:export|import)\b/m.test(text),
    run: (files, job) => session.run({ ...job, overlay: { ...files, ...job.overlay } }),
  })
  if (result?.outcome === 'passed') return ok(name, 'a plain test passes')
  const detail = result?.detail ?? 'the run gave no result'
  const fault = environmentFault(detail, { project, isBuilt: false, test: null, source: text })
  const step = installSteps(project, [framework.name]).find(
    ({ toolchain }) => toolchain === language.toolchain,
  )
  const command = step === undefined ? null : inFolder(step, repo.root)
  if (fault !== null) return failed(name, fault.fault, { cure: fault.cure, command })
  return failed(name, `a plain test does not pass: ${detail.split('\n')[0] ?? ''}`, {
    cure: `Run the project's own tests here first: ${framework.commandFor('TEST_FILE', null).join(' ')}.`,
  })
}

/** The command in its folder, with the Python of a virtual environment in the checkout. */
function inFolder({ folder, command }: InstallStep, root: string): string {
  const own = ['.venv', 'venv', 'env'].find(each => existsSync(join(root, each, 'pyvenv.cfg')))
  const python = own === undefined ? 'python3' : `${join(root, own, 'bin/python')}`
  const started = command.replace(/^pip /, `${python} -m pip `)
  return folder === '' ? started : `cd ${folder} && ${started}`
}
