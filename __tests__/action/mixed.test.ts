// A pull request with a Python, a JavaScript and a TypeScript file through dist/index.js: one comment, one bill.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeHosted, type Hosted } from '../doubles/git.js'
import { startGitHub, type GitHubDouble } from '../doubles/github.js'
import { testInFull } from '../doubles/matrix.js'
import { mixedBase, mixedChange } from '../doubles/mixed.js'
import { pathWithoutPython } from '../doubles/path.js'
import { runAction, type RunSpec } from '../doubles/runner.js'

const works = (program: string, ...args: string[]) =>
  spawnSync(program, args, { timeout: 60_000 }).status === 0
const python = works('python3', '--version')
const sandboxed =
  works('unshare', '-Urnpf', '--mount-proc', 'true') ||
  works('bwrap', '--ro-bind', '/', '/', '--unshare-all', 'true')
const sandbox: Record<string, string> = sandboxed ? {} : { sandbox: 'none' }

let hosted: Hosted
let github: GitHubDouble
beforeAll(async () => {
  hosted = makeHosted(mixedBase)
  hosted.branch('feature', 'main')
  hosted.push(mixedChange)
  github = await startGitHub(hosted)
})
afterAll(async () => {
  await github.close()
  hosted.remove()
})

interface Report {
  targets: { id: string; language: string; framework: string }[]
  tests: { target: string; verdict: string }[]
  skipped: { id: string; reason: string }[]
  files: { path: string; tests: number; new: boolean }[]
}

const run = (more: Partial<RunSpec> = {}) =>
  runAction({
    hosted,
    github,
    pull: github.openPull({ head: 'feature' }),
    installed: true,
    ...more,
    inputs: { model: 'explorer', ...sandbox, ...more.inputs },
  })

const keptOf = (report: Report): Set<string> =>
  new Set(report.tests.filter(each => each.verdict === 'kept').map(each => each.target))

;(python ? test : test.skip)(
  python ? 'three languages, one comment' : 'three languages, one comment (skipped: python3 is missing)',
  async () => {
    const { code, outputs, summary, raw } = await run()
    expect([code, code === 0 ? '' : raw]).toEqual([0, ''])
    const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report
    expect(report.targets.map(({ id, language, framework }) => [id, language, framework]).sort()).toEqual([
      ['shop/tax.py::add_tax', 'python', 'unittest'],
      ['web/cart.js::splitBill', 'javascript', 'node:test'],
      ['web/price.ts::formatPrice', 'typescript', 'node:test'],
    ])
    expect([...keptOf(report)].sort()).toEqual(report.targets.map(each => each.id).sort())
    expect(report.files.map(each => each.path).sort()).toEqual([
      'test/cart.test.js',
      'test/price.test.ts',
      'test_tax.py',
    ])
    expect(github.comments).toHaveLength(1)
    const kept = report.files.reduce((sum, each) => sum + each.tests, 0)
    const body = github.comments[0]?.body ?? ''
    expect(body).toContain(`${kept} tests kept for 3 of 3 changed functions`)
    for (const word of ['```python', '```js', '```ts', 'add_tax', 'splitBill', 'formatPrice'])
      expect(body).toContain(word)
    expect(summary).toContain('formatPrice')
    expect(outputs).toMatchObject({ kept: String(kept), suspects: '0', cost: '0' })
    expect(github.faults).toEqual([])
  },
  300_000,
)

testInFull(
  'without Python its functions are skipped by name, and the others are tested',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'home-'))
    try {
      const { code, outputs, raw } = await run({ env: { PATH: pathWithoutPython(folder) } })
      expect([code, code === 0 ? '' : raw]).toEqual([0, ''])
      const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report
      expect([...keptOf(report)].sort()).toEqual(['web/cart.js::splitBill', 'web/price.ts::formatPrice'])
      expect(report.skipped).toEqual([
        expect.objectContaining({
          id: 'shop/tax.py::add_tax',
          reason: expect.stringContaining('Python 3.8 or newer'),
        }),
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  300_000,
)
