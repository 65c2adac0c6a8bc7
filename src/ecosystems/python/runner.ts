// The runners of Python: what they share, made into ports.
import type { Project, TestRunner, TestSpec } from '../../core/model/ports.js'
import type { DirectCommand } from '../../core/model/run.js'
import type { Access, Start } from '../../core/model/target.js'
import { baseOf, relativePath } from '../shared/paths.js'
import { makeTestRunner, type RunnerFamily } from '../shared/test-runner.js'
import type { PythonRunnerSpec } from './runner-spec.js'
import { runners } from './runners/index.js'
import { isConfiguredTest, selectionOf, settingsAbove } from './selection.js'
import { startOf } from './start.js'
import { candidatePath, testPath } from './test-path.js'

const family: RunnerFamily<PythonRunnerSpec> = {
  languages: ['python'],
  program: {
    toolchain: 'python',
    program: 'python/programs/run_tests.py',
    perTest: 5,
    env: seed => ({ PYTHONHASHSEED: String(seed) }),
  },
  matches: (runner, project) => (hasPython(project) ? runner.matches(project) : 0),
  selects: (runner, path) => runner.files.test(baseOf(path)),
  takes: ({ name }, path, project) => name === 'pytest' && isConfiguredTest(path, project),
  settingsFor: ({ name }, path) => (name === 'pytest' ? settingsAbove(path) : []),
  testPath,
  candidatePath,
  selection: ({ name }, source, path, project, like) =>
    name === 'pytest' ? selectionOf(startOf(source, path, project).folder, project, like) : null,
  write: writeTest,
  direct: runner => ({
    ask: () => null,
    command: (path, access) => directCommand(runner, path, access),
  }),
  explain: runner =>
    `${runner.package ?? runner.name} is not installed for this Python: install it in an earlier step, or set framework: unittest`,
}

export const pythonRunners: TestRunner[] = runners.map(runner => makeTestRunner(runner, family))

const atRoot: Start = { folder: '', roots: [], env: {} }

/** Runs in the project's working folder, or in the folder of `manage.py` if that has its own way to run tests. */
function directCommand(
  { command, managed, direct: { report, printed = null } }: PythonRunnerSpec,
  path: string,
  { root, start = atRoot }: Access,
): DirectCommand {
  const manager = start.roots.find(each => each === '' || path.startsWith(`${each}/`))
  const isManaged = managed !== undefined && manager !== undefined
  const folder = isManaged ? manager : start.folder
  const roots = [...new Set([root, ...start.roots])].filter(each => each !== folder)
  const places = roots.map(each => relativePath(folder, each).replace(/^\.\/|\/$/g, '') || '.')
  const argv = (isManaged ? managed : command)(relativePath(folder, path).replace(/^\.\//, ''))
  const env = { ...start.env, ...(places.length > 0 ? { PYTHONPATH: places.join(':') } : {}) }
  return { argv, folder, report, printed, env }
}

const hasPython = (project: Project): boolean => project.files.some(path => path.endsWith('.py'))

function writeTest(runner: PythonRunnerSpec, spec: TestSpec): ReturnType<TestRunner['style']['test']> {
  const comment = spec.comment.split('\n').flatMap(line => (line.trim() === '' ? [] : [`# ${line.trim()}`]))
  const checks = spec.checks.map(check =>
    runner.check(
      withMessage(alone(check), spec.like ?? ''),
      check.await ? `asyncio.run(${check.call})` : check.call,
    ),
  )
  const within = spec.block ? inBlock(spec.block, checks) : checks
  const lines = expectingWarnings(
    runner,
    spec.warns,
    [...spec.arrange.map(line => [line]), ...within],
    within.length,
  )
  const { code, container, imports } = runner.write(spec, [...comment, ...lines])
  const waits = spec.checks.some(check => check.await) ? ['import asyncio'] : []
  return {
    name: spec.name,
    code,
    container,
    imports: [...new Set([...waits, ...imports, ...spec.imports])],
    helpers: [],
  }
}

/** Adds the expected message when most exception tests in a similar text check one: a linter may require it. */
function withMessage(check: TestSpec['checks'][number], like: string): TestSpec['checks'][number] {
  if (check.kind !== 'raises' || check.message === undefined) return check
  const asked = [...like.matchAll(/\bpytest\.raises\(([^\n]*)/g)]
  const matching = asked.filter(([, given = '']) => /\bmatch\s*=/.test(given))
  const isUsual = asked.length > 0 && matching.length * 2 >= asked.length
  return { ...check, message: isUsual ? plainPart(check.message) : undefined }
}

const SHORTEST_PART = 5
const LONGEST_PART = 50

/** The longest run of whole words of a message that needs no escaping in a regular expression. */
function plainPart(message: string): string | undefined {
  const parts = message.split(/[^\p{L}\p{N} ,:;=<>/@%&_!#~-]+/u).map(part => part.trim())
  const [longest = ''] = parts.toSorted((a, b) => b.length - a.length)
  const cut = longest.length <= LONGEST_PART ? longest : longest.slice(0, LONGEST_PART).replace(/ \S*$/, '')
  return cut.length >= SHORTEST_PART ? cut : undefined
}

/** Puts the first checks into a block. */
function inBlock({ opening, checks }: NonNullable<TestSpec['block']>, all: string[][]): string[][] {
  const inside = checks > 0 ? all.slice(0, checks).flat() : ['pass']
  return [[opening, ...inside.map(line => `    ${line}`)], ...all.slice(checks)]
}

/** `parts` are the lines of each statement, those of the checks last; the one with the call goes into a block. */
function expectingWarnings(
  runner: PythonRunnerSpec,
  warns: TestSpec['warns'],
  parts: string[][],
  checks: number,
): string[] {
  if (!warns) return parts.flat()
  const [only = '', ...others] = warns.types
  const types = others.length === 0 ? only : `(${warns.types.join(', ')})`
  const at = parts.length - checks - (warns.by === 'arrange' ? 1 : 0)
  return parts.flatMap((lines, place) =>
    place === at ? [`with ${runner.warns}(${types}):`, ...lines.map(line => `    ${line}`)] : lines,
  )
}

/** Approximate comparison of both runners only works on a plain float. */
function alone(check: TestSpec['checks'][number]): TestSpec['checks'][number] {
  if (check.kind === 'raises') return check
  return { ...check, approximate: check.approximate && /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(check.literal) }
}
