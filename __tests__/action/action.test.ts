import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { testInFull } from '../doubles/matrix.js'
import { copyHosted, git, type Hosted, makeHosted } from '../doubles/git.js'
import { type GitHubDouble, startGitHub } from '../doubles/github.js'
import { type Endpoint, openEndpoint, reply } from '../doubles/endpoint.js'
import { runAction, type RunSpec } from '../doubles/runner.js'
import { type PullState, workflowBot } from '../doubles/state.js'

const works = (program: string, ...args: string[]) =>
  spawnSync(program, args, { timeout: 60_000 }).status === 0
const python = works('python3', '--version')
const sandboxed =
  works('unshare', '-Urnpf', '--mount-proc', 'true') ||
  works('bwrap', '--ro-bind', '/', '/', '--unshare-all', 'true')
const story = python ? describe : describe.skip
const title = python
  ? 'dist/index.js on a pull request'
  : 'dist/index.js on a pull request (skipped: python3 is missing)'
const inSandbox = sandboxed ? test : test.skip
const sandbox: Record<string, string> = sandboxed ? {} : { sandbox: 'none' }

const before = `def add_tax(price, rate):
    if rate < 0:
        raise ValueError("negative rate")
    return price + price * rate // 100
`
// What the code of a pull request prints must never be read as a command of the runner.
const loud = `def add_tax(price, rate):
    print("::error::pwned")
    print("x ##[error]pwned")
    print("::set-output name=kept::999")
    if rate == 0:
        return price
    return price + price * rate // 100


def discount(price: int, percent: int = 10) -> int:
    if percent > 100:
        raise ValueError("more than all")
    return price - price * percent // 100
`
const goodKey = 'sk-test-0123456789abcdef'
const written = `\`\`\`python
import unittest
from shop.tax import discount

class TestDiscount(unittest.TestCase):
    def test_half(self):
        self.assertEqual(discount(100, 50), 50)

    def test_wrong(self):
        self.assertEqual(discount(100, 50), 51)
\`\`\``

let template: Hosted
let hosted: Hosted
let github: GitHubDouble
let pull: PullState

beforeAll(() => {
  template = makeHosted({ 'README.md': '# Shop\n', 'shop/__init__.py': '', 'shop/tax.py': before })
  template.branch('docs', 'main')
  template.push({ 'README.md': '# Shop\n\nSells things.\n' })
  template.branch('feature', 'main')
  template.push({ 'shop/tax.py': loud })
})
afterAll(() => template.remove())

beforeEach(async () => {
  hosted = copyHosted(template)
  github = await startGitHub(hosted)
  pull = github.openPull({ head: 'feature' })
})
afterEach(async () => {
  const { faults } = github
  await github.close()
  hosted.remove()
  expect(faults).toEqual([])
})

const run = (more: Partial<RunSpec> = {}) =>
  runAction({ hosted, github, pull, ...more, inputs: { model: 'explorer', ...sandbox, ...more.inputs } })

const said = (commands: { name: string; message: string }[], name: string) =>
  commands.filter(command => command.name === name).map(command => command.message)

story(title, () => {
  test('the first push makes one comment, no output of the code acts as a command, and the second push edits the comment', async () => {
    const first = await run()
    expect({ code: first.code, errors: said(first.commands, 'error') }).toEqual({ code: 0, errors: [] })
    expect(github.comments).toHaveLength(1)
    const [comment] = github.comments
    expect(comment?.user).toEqual(workflowBot)
    expect(comment?.body).toMatch(/^<!-- testwright:v1 key=\S+ /)
    expect(comment?.body).toContain('discount')
    expect(first.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`)
    expect(Number(first.outputs['kept'])).toBeGreaterThan(0)
    expect(first.summary).toContain('discount')
    const groups = said(first.commands, 'group')
    expect(groups).toEqual([
      'Review',
      expect.stringMatching(/^shop\/tax\.py::add_tax: \d+ of \d+ tests? kept$/),
      expect.stringMatching(/::discount: [1-9]/),
    ])
    expect(first.log).toMatch(/^kept: \w+ \(explorer\)$/m)
    expect(git(first.workspace, 'status', '--porcelain', '--untracked-files=no')).toBe('')
    // Nothing that the code prints acts as a command, and the token is never shown.
    expect(JSON.stringify(first.commands)).not.toContain('pwned')
    expect(first.outputs['kept']).not.toBe('999')
    expect(first.raw.replace(/^::add-mask::.*$/gm, '')).not.toContain('ghs_workflow')

    git(hosted.work, 'checkout', '--quiet', 'feature')
    hosted.push({ 'shop/tax.py': `${loud}\n\ndef half(price: int) -> int:\n    return price // 2\n` })
    const second = await run({ action: 'synchronize', depth: 0 })
    expect(second.code).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]).toMatchObject({ id: comment?.id, body: expect.stringContaining('half') })
  })

  test('with documentation changes only there is no comment, and the job succeeds', async () => {
    const { code } = await run({ pull: github.openPull({ head: 'docs' }) })
    expect(code).toBe(0)
    expect(github.comments).toEqual([])
  })

  test('with the label no-testwright nothing is run', async () => {
    pull.labels.push('no-testwright')
    const { code, log } = await run()
    expect(code).toBe(0)
    expect(log).toContain('no-testwright')
    expect(github.requests.map(request => request.operation)).toEqual(['pulls/get'])
  })

  testInFull(
    'with a read-only token the job succeeds, and only the job summary has the review',
    async () => {
      const { code, summary } = await run({ token: 'ghs_readonly' })
      expect(code).toBe(0)
      expect(summary).toContain('discount')
      expect(github.comments).toEqual([])
    },
    300_000,
  )

  inSandbox(
    'on a pull request from a fork the job succeeds without secrets and without a comment',
    async () => {
      git(hosted.work, 'push', '--quiet', 'origin', 'feature:refs/pull/8/head')
      const fork = github.openPull({
        head: 'feature',
        from: 'mallory/shop',
        author: { login: 'mallory', type: 'User' },
      })
      const { code, summary } = await run({ pull: fork, token: 'ghs_readonly', inputs: { model: 'gpt-4o' } })
      expect(code).toBe(0)
      expect(summary).toContain('discount')
      expect(github.comments).toEqual([])
    },
    300_000,
  )

  inSandbox(
    'results are kept for later runs, but never those of a fork',
    async () => {
      git(hosted.work, 'push', '--quiet', 'origin', 'feature:refs/pull/8/head')
      const fork = github.openPull({
        head: 'feature',
        from: 'mallory/shop',
        author: { login: 'mallory', type: 'User' },
      })
      const results = join(hosted.work, '..', 'results')
      const kept = () => (existsSync(results) ? readdirSync(results) : [])
      const inputs = { 'results-cache': results }
      expect(await run({ pull: fork, token: 'ghs_readonly', inputs })).toMatchObject({ code: 0 })
      expect(kept()).toEqual([])
      expect(await run({ inputs })).toMatchObject({ code: 0 })
      expect(kept().length).toBeGreaterThan(5)
    },
    120_000,
  )

  test('if GitHub refuses the comment, the job succeeds with summary, outputs and report', async () => {
    github.moods.push({ kind: 'unprocessable', operation: 'issues/create-comment' })
    const { code, summary, outputs, commands } = await run()
    expect(code).toBe(0)
    expect(summary).toContain('discount')
    expect(Number(outputs['kept'])).toBeGreaterThan(0)
    expect(said(commands, 'warning').join()).toContain('The comment could not be written')
  })

  test('on a push the configuration comes from the base, not from the pushed commit', async () => {
    git(hosted.work, 'checkout', '--quiet', 'feature')
    hosted.push({ 'testwright.yml': 'comment: never\nsetup: exit 9\n', 'shop/tax.py': `${loud}\n` })
    const head = git(hosted.work, 'rev-parse', 'HEAD').trim()
    // GitHub makes the merge commit when it sends the pull request event.
    github.event(pull, 'synchronize')
    const event = { ref: 'refs/heads/feature', after: head, deleted: false }
    const { code, commands } = await run({ eventName: 'push', event })
    expect({ code, errors: said(commands, 'error') }).toEqual({ code: 0, errors: [] })
    expect(github.comments).toHaveLength(1)
  })

  test('`pull_request_target` fails the job and says what to use instead', async () => {
    const { code, commands } = await run({ eventName: 'pull_request_target' })
    expect(code).not.toBe(0)
    expect(said(commands, 'error').join()).toContain('on: pull_request')
  })

  test.each(['review', 'plan', 'report'])(
    'in a merge queue, mode %s succeeds with one sentence',
    async mode => {
      github.event(pull, 'synchronize')
      const { code, log, commands, outputs } = await run({
        eventName: 'merge_group',
        event: {
          action: 'checks_requested',
          merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-7' },
        },
        inputs: { mode },
      })
      expect({ code, errors: said(commands, 'error') }).toEqual({ code: 0, errors: [] })
      expect(log).toContain('there is nothing to review in a merge queue')
      if (mode === 'plan') expect(outputs['matrix']).toBe('{"shard":[]}')
      expect(github.comments).toEqual([])
    },
  )

  test('a refused GitHub token fails the job', async () => {
    const { code, commands } = await run({ token: 'ghs_expired' })
    expect(code).not.toBe(0)
    expect(said(commands, 'error').join()).toContain('github-token')
  })

  describe('with a model', () => {
    let model: Endpoint
    beforeEach(async () => {
      const refused = { error: { message: 'Incorrect API key provided.', code: 'invalid_api_key' } }
      model = await openEndpoint(asked =>
        asked.headers['authorization'] === `Bearer ${goodKey}`
          ? { body: reply(written) }
          : { status: 401, body: refused },
      )
    })
    afterEach(async () => model[Symbol.asyncDispose]())

    const inputs = (more: Record<string, string>) => ({
      model: 'gpt-4o',
      'base-url': model.url,
      'api-key': goodKey,
      ...more,
    })

    test('its right test is kept, its wrong one is rejected, and its key is masked', async () => {
      const { code, outputs, log } = await run({ inputs: inputs({}) })
      expect(code).toBe(0)
      expect(model.requests.length).toBeGreaterThan(0)
      expect(Number(outputs['kept'])).toBeGreaterThan(0)
      expect(github.comments[0]?.body).toContain('test_half')
      expect(github.comments[0]?.body).toContain('wrong-expectation')
      expect(log).not.toContain(goodKey)
    })

    test('a wrong key fails the job and names the cure', async () => {
      const { code, commands, log } = await run({ inputs: inputs({ 'api-key': 'sk-wrong-0123456789' }) })
      expect(code).not.toBe(0)
      expect(said(commands, 'error').join()).toMatch(/key/i)
      expect(log).not.toContain('sk-wrong-0123456789')
    })

    testInFull(
      'with an endpoint that limits requests the job succeeds, and the explorer writes the tests',
      async () => {
        await using limited = await openEndpoint(() => ({
          status: 429,
          headers: { 'retry-after': '0.0007' },
        }))
        const { code, commands, outputs } = await run({ inputs: inputs({ 'base-url': limited.url }) })
        expect(code).toBe(0)
        expect(limited.requests).toHaveLength(3)
        expect(said(commands, 'warning').join()).toMatch(/is limiting requests \(429\): run again later/)
        expect(Number(outputs['kept'])).toBeGreaterThan(0)
        expect(github.comments[0]?.body.split('\n').slice(0, 12).join('\n')).toMatch(/not reached/)
      },
      300_000,
    )

    test('`comment: findings` shows no kept test and no box; the job summary has everything', async () => {
      const { code, summary, outputs } = await run({ inputs: inputs({ comment: 'findings' }) })
      expect(code).toBe(0)
      expect(Number(outputs['kept'])).toBeGreaterThan(0)
      expect(summary).toContain('test_half')
      const body = github.comments[0]?.body ?? ''
      expect(body).toContain('Behaviour changed')
      expect(body).not.toMatch(/- \[ \]|test_half|testwright:content/)
      expect(body).toMatch(
        /^git fetch origin [0-9a-f]{40} [0-9a-f]{40}\nnode \S+ review --base .* --model gpt-4o/m,
      )
    })

    test('`max-cost-per-pull`: the sum is kept in the comment, and once it is reached only the explorer writes', async () => {
      const limited = inputs({ price: '100/100', 'max-cost-per-pull': '2' })
      const sumOf = (): number => Number(/ usd=([\d.]+) -->/.exec(github.comments[0]?.body ?? '')?.[1])
      await run({ inputs: limited })
      const asked = model.requests.length
      expect(asked).toBeGreaterThan(0)
      expect(sumOf()).toBeCloseTo((asked * 120 * 100) / 1e6, 6)
      for (const comment of github.comments) comment.body = comment.body.replace(/usd=\S+/, 'usd=1.999000')
      git(hosted.work, 'checkout', '--quiet', 'feature')
      hosted.push({ 'shop/tax.py': `${loud}\n\ndef half(price: int) -> int:\n    return price // 2\n` })
      const { code, outputs } = await run({ action: 'synchronize', depth: 0, inputs: limited })
      expect(code).toBe(0)
      expect(model.requests).toHaveLength(asked)
      expect(Number(outputs['kept'])).toBeGreaterThan(0)
      expect(github.comments[0]?.body).toContain('The model writes nothing more here')
      expect(sumOf()).toBe(1.999)
    })

    test('if an endpoint is down the job succeeds, and the comment begins by saying that the model was not reached', async () => {
      const { code, commands } = await run({ inputs: inputs({ 'base-url': 'http://127.0.0.1:9/v1' }) })
      expect(code).toBe(0)
      expect(said(commands, 'warning')).not.toEqual([])
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.body.split('\n').slice(0, 12).join('\n')).toMatch(/not reached/)
    })
  })
})
