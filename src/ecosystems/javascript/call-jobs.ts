// Calls of the explorer -> a job for `make-calls.mjs`: a generated test file that makes them in the project's own
// runner.
import type { Call } from '../../core/model/run.js'
import type { CallRunner } from '../../core/model/ports.js'
import type { Access, TestTask } from '../../core/model/target.js'
import { splitId } from '../../core/model/target.js'
import { MOST_CALLS, readObservations, readProbeKills } from '../shared/observations.js'
import { folderOf, relativePath } from '../shared/paths.js'
import { importOf } from './call-syntax.js'
import { pathOf } from './call-text.js'
import { specOf } from './runner.js'

const PER_CALL = 500
const START = 20_000
const MOST = 60_000
const GRACE = 8000

const job: CallRunner['job'] = (calls, task, tree, wanted = 'behaviour') => {
  const file = fileOf(task, tree)
  const access = accessOf(task, file)
  const budget = Math.min(MOST, START + calls.length * PER_CALL)
  const callsFile = callsPath(task.testPath)
  const { framework } = task.target
  const line = importOf(access, '\0')
  return {
    tree,
    toolchain: 'node',
    program: 'javascript/programs/make-calls.mjs',
    request: {
      driver: specOf(framework).driver,
      callsFile,
      file,
      line,
      wantsLines: tree === 'head' && wanted === 'behaviour',
      perCall: PER_CALL,
      repeats: wanted === 'operands' ? 1 : 2,
      budget,
    },
    overlay: { [callsFile]: written(calls, task, access) },
    env: { TZ: 'UTC' },
    limit: budget + GRACE,
    runtime: specOf(framework).runtime,
  }
}

/** Milliseconds for a call under a mutant (more if slow without), for all calls under one, for all mutants. */
const PER_KILL = 50
const PER_MUTANT = 500
const MOST_KILLS = 120_000

/** The same calls in one process, first without a mutant and then under each; `ids` of the instrumented text. */
const killJob: CallRunner['killJob'] = (calls, task, instrumented) => {
  const plain = job(calls.slice(0, MOST_CALLS), task, 'head')
  if (instrumented.kind !== 'switch') return plain
  const asked = plain.request as { budget: number }
  const each = PER_MUTANT + calls.length * (PER_KILL / 5)
  const budget = Math.min(MOST_KILLS, asked.budget + instrumented.ids.length * each)
  const mutants = { kind: instrumented.kind, file: instrumented.file, ids: instrumented.ids }
  return {
    ...plain,
    request: { ...asked, mode: 'kills', perKill: PER_KILL, mutants, budget },
    overlay: { ...plain.overlay, [instrumented.file]: instrumented.content },
    limit: budget + GRACE,
  }
}

/** The target's file in a tree: on the base its path may differ. */
function fileOf(task: TestTask, tree: 'head' | 'base'): string {
  const id = tree === 'base' ? (task.target.baseId ?? task.target.id) : task.target.id
  return splitId(id).file
}

/** The import, adapted to another file when the target was renamed. */
function accessOf({ access, target, testPath }: TestTask, file: string): Access {
  if (file === target.file) return access
  const old = specifierOf(access)
  const ended = /\.[cm]?[jt]sx?$/.exec(old)
  const bare = relativePath(folderOf(testPath), file.replace(/\.[cm]?[jt]sx?$/, ''))
  const end = /\.[cm]?[jt]sx?$/.exec(file)?.[0] ?? ''
  const written = !ended ? '' : ended[0].includes('j') ? end.replace('t', 'j').replace(/x$/, '') : end
  const module = bare + written
  return { ...access, module, importLine: access.importLine.replace(old, () => module) }
}

function specifierOf(access: Access): string {
  return /(?:from|require\()\s*(['"])([^'"\n]+)\1/.exec(access.importLine)?.[2] ?? access.module
}

/** A path beside the tests, named like them: `tax.test.ts` gives `testwright-probe.test.ts`. */
export function callsPath(testPath: string): string {
  const at = testPath.lastIndexOf('/') + 1
  const name = testPath.slice(at)
  const form = /^(tests?[-_.])?.*?([-_.](?:tests?|specs?|cy|e2e))?(\.[cm]?[jt]sx?)?$/i.exec(name)
  return `${testPath.slice(0, at)}${form?.[1] ?? ''}testwright-probe${form?.[2] ?? ''}${form?.[3] ?? ''}`
}

/** The generated test file. Only the calls themselves come from the explorer, as expressions in string literals. */
function written(calls: Call[], task: TestTask, access: Access): string {
  const quote = JSON.stringify(specifierOf(access))
  const isModule = access.importLine.trimStart().startsWith('import')
  const bound = namesOf(access.importLine)
  const own = specifierOf(task.access)
  const isOwn = (line: string): boolean => specifierOf({ ...task.access, importLine: line }) === own
  const lines = [...new Set(calls.flatMap(call => call.imports))]
  const others = [...new Set(lines.filter(isOwn).flatMap(namesOf))]
  const wanted = others.filter(name => !bound.includes(name))
  return [
    '// @ts-nocheck',
    ...testImport(task.target.framework, isModule),
    access.importLine,
    isModule ? `import * as testwrightSubject from ${quote}` : `const testwrightSubject = require(${quote})`,
    ...lines.filter(line => !isOwn(line)),
    ...(wanted.length > 0 ? [`const { ${wanted.join(', ')} } = testwrightSubject`] : []),
    `const invoke = ${invoker(task)}`,
    'const calls = [',
    ...calls.map(call => callText(call, task)),
    ']',
    `testwrightTest('testwright probe', async function () {`,
    `  if (this && typeof this.timeout === 'function') this.timeout(0)`,
    `  await globalThis[Symbol.for('testwright.probe')].observe({ calls, invoke, subject: testwrightSubject })`,
    `}, ${MOST + GRACE})`,
    '',
  ].join('\n')
}

function testImport(framework: string, isModule: boolean): string[] {
  const { module, globals, loads } = specOf(framework)
  if (globals === 'by default' || globals === 'always')
    return [
      `const testwrightTest = typeof test === 'function' ? test : typeof it === 'function' ? it : require('${module}').test`,
    ]
  return [
    isModule || loads === 'modules only'
      ? `import { test as testwrightTest } from '${module}'`
      : `const { test: testwrightTest } = require('${module}')`,
  ]
}

/** Names that an import line binds. */
function namesOf(line: string): string[] {
  const clause = /^\s*import\s+([\s\S]*?)\s+from\b|^\s*(?:const|let|var)\s+([\s\S]*?)\s*=/.exec(line)
  return (clause?.[1] ?? clause?.[2] ?? '')
    .replace(/[{}]/g, ',')
    .split(',')
    .map(
      part =>
        part
          .trim()
          .split(/\s+as\s+|\s*:\s*/)
          .at(-1) ?? '',
    )
    .filter(name => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name))
}

function callText(call: Call, task: TestTask): string {
  const made = call.receiver && `() => new ${pathOf(task).owner}(${call.receiver.join(', ')})`
  const given = `() => [${call.positional.join(', ')}]`
  const entry = `{ id: ${JSON.stringify(call.id)}, receiver: ${made ?? 'null'}, given: ${given} }`
  if (call.script) return `  ${scriptEntry(call, call.script)},`
  if (!call.doubles) return `  ${entry},`
  const { code, log } = call.doubles
  return `  { id: ${JSON.stringify(call.id)}, fresh: () => { ${code.join('; ')}; return { ...${entry}, log: ${log} } } },`
}

function scriptEntry({ id, doubles }: Call, { made, steps, last }: NonNullable<Call['script']>): string {
  const before = [...(doubles?.code ?? []), ...made].join('; ')
  const opened = (code: string): string => (/\bawait /.test(code) ? 'async () =>' : '() =>')
  const ended = `return { last: ${opened(last)} ${/^\w[\w.[\]']* = /.test(last) ? `{ ${last} }` : `(${last})`} }`
  const run = `${opened(steps.join())} { ${[...steps, ended].join('; ')} }`
  const log = doubles?.log ?? 'null'
  return `{ id: ${JSON.stringify(id)}, fresh: () => { ${before}; return { receiver: null, given: () => [], log: ${log}, run: ${run} } } }`
}

function invoker(task: TestTask): string {
  const { kind } = task.function
  const { owner, last } = pathOf(task)
  if (kind === 'constructor') return `(receiver, given) => new ${owner}(...given)`
  if (kind === 'property' && task.function.parameters.length > 0)
    return `(receiver, [given]) => { receiver${last} = given }`
  if (kind === 'property') return `receiver => receiver${last}`
  if (kind === 'method') return `(receiver, given) => receiver${last}(...given)`
  return `(receiver, given) => ${owner}${last}(...given)`
}

export const callRunner: CallRunner = { job, read: readObservations, killJob, readKills: readProbeKills }
