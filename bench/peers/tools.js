// Other tools that write tests, as far as they are installed, and the sample that they and this build get.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { requestsIn, withRecorded } from './endpoint.js'
import { runProcess } from '../speed/measure.js'
import { commitAll, makeRepository } from '../speed/samples.js'

const peersFolder = process.env.TESTWRIGHT_PEERS ?? join(homedir(), '.cache/testwright-peers')

/** Seconds that one run of a tool may take. */
const LIMIT = 600

const isInstalled = name => existsSync(join(peersFolder, name, 'bin', name))

/** A program of a tool's own environment. */
export const programOf = (tool, program = tool) => join(peersFolder, tool, 'bin', program)

/** Why a tool cannot be measured; null when it can. */
export const missing = (tool, name) => (isInstalled(tool) ? null : `${name} is not installed`)

/** Like runProcess, but stopping a process also stops those that it started. */
export const runLimited = (file, args, { seconds = LIMIT, ...options } = {}) =>
  runProcess('timeout', ['--kill-after=10', String(seconds), file, ...args], options)

export async function versionOf(tool) {
  const ask = `import importlib.metadata as m; print(m.version('${tool}'))`
  return (await runLimited(programOf(tool, 'python'), ['-c', ask])).out.trim()
}

/** A repository whose branch adds the sample of the material. */
export function sampleRepository(folder, material) {
  const repository = makeRepository(join(folder, 'repository'), {
    base: { 'README.md': 'A sample.\n' },
    change: {},
  })
  cpSync(join(material, 'peers/sample'), repository, { recursive: true })
  commitAll(repository, 'Functions')
  return repository
}

/** Test files below a folder by path, without those named in `left`. */
function testFiles(folder, left = []) {
  const names = readdirSync(folder).filter(name => name.endsWith('.py') && !left.includes(name))
  return Object.fromEntries(names.map(name => [`tests/${name}`, readFileSync(join(folder, name), 'utf8')]))
}

/** CoverUp on the recorded endpoint of the material, in one of its modes, as peers/coverup.sh starts it. */
export async function coverUp(folder, material, mode) {
  const out = mkdtempSync(join(folder, 'coverup-'))
  const project = join(out, 'sample')
  cpSync(join(material, 'peers/sample'), project, { recursive: true })
  const log = join(out, 'requests.jsonl')
  const args = ['--package-dir', 'peersample', '--tests-dir', 'tests', '--model', 'gpt-4o']
  const done = await withRecorded({ material, mode, log }, async url => {
    const env = { ...(await coverUpEnvironment()), OPENAI_BASE_URL: url, OPENAI_API_BASE: url }
    const program = programOf('coverup')
    return runLimited(program, [...args, 'peersample/funcs.py'], { cwd: project, env })
  })
  // It exits with 1 when tests fail after it has saved its own. What a stopped run leaves are attempts, not results.
  if (done.code !== 0 && done.code !== 1) throw new Error(`CoverUp ended with ${done.code ?? done.signal}`)
  const files = testFiles(join(project, 'tests'), readdirSync(join(material, 'peers/sample/tests')))
  return { code: done.code, seconds: done.seconds, requests: requestsIn(log), files }
}

/** Keeps it from downloading anything: its list of prices and its vocabulary are the installed ones. */
async function coverUpEnvironment() {
  const find = 'import importlib.util as u, os; print(os.path.dirname(u.find_spec("litellm").origin))'
  const { out } = await runLimited(programOf('coverup', 'python'), ['-c', find])
  return {
    PATH: `${dirname(programOf('coverup'))}:${process.env.PATH}`,
    OPENAI_API_KEY: 'none',
    LITELLM_LOCAL_MODEL_COST_MAP: 'True',
    TIKTOKEN_CACHE_DIR: join(out.trim(), 'litellm_core_utils/tokenizers'),
  }
}

/** Pynguin's search on the sample, without a model. */
export async function pynguin(folder, material) {
  const out = mkdtempSync(join(folder, 'pynguin-'))
  const project = join(mkdtempSync(join(folder, 'project-')), 'sample')
  cpSync(join(material, 'peers/sample'), project, { recursive: true })
  const args = ['--project-path', project, '--module-name', 'peersample.funcs', '--output-path', out]
  const search = ['--algorithm', 'DYNAMOSA', '--maximum-search-time', '15', '--seed', '1']
  // It writes a report into the folder that it is started in.
  const where = { cwd: project, env: { PYNGUIN_DANGER_AWARE: '1' } }
  const { code, seconds, err } = await runLimited(programOf('pynguin'), [...args, ...search], where)
  if (code !== 0) throw new Error(`Pynguin ended with ${code}: ${err.trim().split('\n').at(-1)}`)
  return { seconds, files: testFiles(out) }
}

/** How many tests a set of files defines. */
export const countTests = files =>
  Object.values(files)
    .join('\n')
    .match(/^ *(?:async )?def test_/gm)?.length ?? 0
