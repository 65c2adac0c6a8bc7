// A language of tier 1 alone goes through a whole review; the report names what it lacks.
import { renderNote } from '../../src/core/report/notes.js'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../src/core/model/ports.js'
import { missingPartsOf } from '../../src/core/report/assemble.js'
import { loadPython } from '../../src/ecosystems/python/language.js'
import { review, type Review } from '../../src/pipeline/review.js'
import { findAssets } from '../../src/wiring/run.js'
import { openCheckout } from '../../src/wiring/tools.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'
import { makeRepository, type Repository } from '../repo/repository.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
const withPython = hasPython ? test : test.skip
const hint = hasPython ? '' : ' (skipped: python3 is missing)'

let source: Repository
let home: string
let python: Language

beforeAll(async () => {
  python = await loadPython('dist/wasm')
  home = mkdtempSync(join(tmpdir(), 'tier-one-'))
  source = makeRepository()
  const other = 'from shop import half\n\ndef test_half():\n    assert half(4) == 2\n'
  const half = 'def half(price):\n    return price // 2\n'
  source.commit({ 'shop.py': half, 'test_shop.py': other })
  source.commit({ 'shop.py': `${half}\n\ndef double(price):\n    return price * 2\n` })
})
afterAll(() => {
  source[Symbol.dispose]()
  rmSync(home, { recursive: true, force: true })
})

/** Python's runner and parser under another name, with nothing of tier 2 or 3 and no call syntax. */
function scratch(): Language {
  const { matches, functions, access, imports, cut, merge, tokens } = python
  const { writtenTests, toolchain, holdsTests, sample } = python
  const data = { name: 'scratch', toolchain, extension: 'py', aliases: [], sample, holdsTests }
  return { ...data, matches, functions, access, imports, writtenTests, cut, merge, tokens }
}

const tests = `\`\`\`python
from shop import double

def test_double():
    assert double(4) == 8

def test_one_of_two_is_wrong():
    assert double(1) == 2
    assert double(3) == 7
\`\`\`
`

async function run(explorer: string): Promise<Review> {
  await using endpoint = await openEndpoint(() => ({ body: reply(tests) }))
  const flags = { model: 'small', 'base-url': endpoint.url, price: '1/1', framework: 'pytest', explorer }
  const start = {
    sources: [{ name: 'flag', values: flags }],
    range: { base: 'HEAD~1', head: null, worktree: false },
    folder: source.path,
    environment: { PATH: process.env['PATH'] ?? '', HOME: home },
    ...{ key: null, github: null, recorded: null, trusted: false, notes: [], assets: findAssets() },
    log: () => undefined,
    signal: new AbortController().signal,
  }
  await using opened = await openCheckout(start)
  const language = scratch()
  const frameworks = opened.tools.frameworks
    .filter(framework => framework.name === 'unittest')
    .map(framework => ({ ...framework, languages: [language.name] }))
  const framework = () => frameworks[0] ?? opened.tools.framework('unittest')
  const tools = { ...opened.tools, languages: [language], language: () => language, frameworks, framework }
  return await review({ ...opened, tools })
}

describe(`a language of tier 1${hint}`, () => {
  withPython('its tests are run and kept in a new file, and the missing parts are named', async () => {
    const { report, notes } = await run('auto')
    expect(report.tests.map(({ name, verdict, reason }) => [name, verdict, reason])).toEqual([
      ['test_double', 'kept', null],
      ['test_one_of_two_is_wrong', 'rejected', 'wrong-expectation'],
    ])
    expect(report.targets).toMatchObject([{ name: 'double', language: 'scratch', mutants: null }])
    expect(report.targets[0]?.coverage?.after).toBe(1)
    expect(report.files).toMatchObject([{ new: true, tests: 1 }])
    expect(report.files[0]?.path).not.toBe('test_shop.py')
    expect(report.behaviour).toEqual([])
    expect(notes.map(renderNote)).toEqual([
      'Limited support for scratch: tests go to new files, because existing ones cannot be continued; mutants are not measured; a test with one wrong assertion is rejected as a whole; the explorer is off.',
    ])
  })

  test('languages that lack the same share a sentence, and one that lacks nothing has none', () => {
    const { callRunner, ...others } = python
    expect(callRunner).toBeDefined()
    const named = (name: string): Language => ({ ...others, name })
    expect(missingPartsOf([python, named('one'), named('two'), scratch()]).map(renderNote)).toEqual([
      'Limited support for one, two: the explorer is off.',
      expect.stringMatching(/^Limited support for scratch: /),
    ])
  })
})
