import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Call, JobOutcome } from '../../../../src/core/model/run.js'
import type { TestTask } from '../../../../src/core/model/target.js'
import { lackOf } from '../../../contract/runtimes.js'
import { callRunner } from '../../../../src/ecosystems/javascript/call-jobs.js'

const on = (id: string) => `globalThis[Symbol.for('testwright.mutant')] === '${id}'`
const tick = `globalThis[Symbol.for('testwright.tick')]?.()`

/** Instrumented by hand. `spoilt` is state that a mutant leaves behind. */
const instrumented = `let spoilt = false
let count = 0
function f(kind, x) {
  ${tick}
  if (${on('throwing')}) throw { testwright: 'throwing' }
  if (kind === 'add') return ${on('less')} ? x - 1 : ${on('same')} ? 1 + x : x + 1
  if (kind === 'throw') { if (${on('type')}) throw new TypeError('no'); throw new RangeError(${on('words')} ? 'nay' : 'no') }
  if (kind === 'push') { if (${on('kept')}) return; x.push(4); return }
  if (kind === 'loop') { for (let i = 0; i < 3; ${on('endless')} ? i : i++) { ${tick} } return 'out' }
  if (kind === 'match') { if (${on('regex')}) /^(a+)+$/.test('a'.repeat(40) + 'b'); return 'out' }
  if (kind === 'later') return (async () => { if (${on('never')}) await new Promise(() => {}); return x })()
  if (kind === 'die') { if (${on('dies')}) process.kill(process.pid, 'SIGKILL'); if (${on('ends')}) process.exit(1); return 1 }
  if (kind === 'spoil') { if (${on('spoils')}) spoilt = true; return spoilt }
  if (kind === 'count') return ++count
  if (kind === 'lock') { if (${on('locks')}) (0, eval)('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)'); return 1 }
}
`
const ids = `throwing same less type words kept endless regex never ends dies spoils locks`.split(' ')
const kinds: [kind: string, argument: string][] = [
  ...[
    ['add', '1'],
    ['add', '2'],
    ['throw', '0'],
    ['push', '[1]'],
    ['loop', '0'],
    ['match', '0'],
  ],
  ...[
    ['later', '0'],
    ['die', '0'],
    ['spoil', '0'],
    ['count', '0'],
    ['lock', '0'],
  ],
] as [string, string][]

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'testwright-jskills-'))
  put('package.json', '{}')
  put('inner/package.json', '{"type": "module"}')
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function kills(framework: string, folder: string): Record<string, string[]> | null {
  const file = `${folder}src/m.js`
  const line = folder === '' ? `const { f } = require('../src/m')` : `import { f } from '../src/m.js'`
  const task = {
    target: { id: `${file}::f`, file, name: 'f', framework, via: null, baseId: null },
    function: { kind: 'function', async: false, generator: false, name: 'f' },
    classes: {},
    access: { importLine: line, module: '../src/m', symbol: 'f', root: '' },
    testPath: `${folder}test/m.test.js`,
  } as unknown as TestTask
  const calls = kinds.map(([kind, argument]): Call => ({
    ...{ id: `${kind} ${argument}`, target: task.target.id, receiver: null, keyword: {}, imports: [] },
    ...{ positional: [`'${kind}'`, argument], text: `f('${kind}', ${argument})` },
  }))
  const content = `${instrumented}${folder === '' ? 'module.exports = { f }' : 'export { f }'}\n`
  const job = callRunner.killJob(calls, task, { kind: 'switch', file, content, ids })
  for (const [path, text] of Object.entries(job.overlay)) put(path, text)
  put('request.json', JSON.stringify(job.request))
  rmSync(join(root, 'result.json'), { force: true })
  const argv = [resolve('src/ecosystems', job.program), join(root, 'request.json'), join(root, 'result.json')]
  spawnSync(process.execPath, argv, {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
    timeout: 100_000,
  })
  const result = JSON.parse(readFileSync(join(root, 'result.json'), 'utf8')) as unknown
  const outcome: JobOutcome = { status: 'done', result, output: '', milliseconds: 0 }
  return callRunner.readKills(outcome)
}

describe.each([
  ['node:test', ''],
  ['mocha', 'inner/'],
  ['jest', ''],
  ['vitest', 'inner/'],
  ['bun', ''],
  ['deno', 'inner/'],
])('%s in %s', (framework, folder) => {
  const why = lackOf(framework)
  if (why !== null) {
    test.skip(`all mutants (${why})`, () => undefined)
    return
  }
  test('tells which calls notice a mutant', () => {
    const steady = kinds.filter(([kind]) => kind !== 'count').map(([kind, argument]) => `${kind} ${argument}`)
    expect(kills(framework, folder)).toEqual({
      throwing: steady,
      ...{ same: [], less: ['add 1', 'add 2'], type: ['throw 0'], words: [], kept: ['push [1]'] },
      ...{ endless: ['loop 0'], regex: ['match 0'], never: ['later 0'], ends: ['die 0'], dies: ['die 0'] },
      ...{ spoils: [], locks: ['lock 0'] },
    })
  })
})
