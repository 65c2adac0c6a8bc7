// dist/index.js in overlapping runs on one pull request: there is one comment, and it is on the newest head.
import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { git, type Hosted, makeHosted } from '../doubles/git.js'
import { type GitHubDouble, startGitHub } from '../doubles/github.js'
import { runAction } from '../doubles/runner.js'
import type { PullState } from '../doubles/state.js'

const works = (program: string, ...args: string[]) => spawnSync(program, args).status === 0
const python = works('python3', '--version')
const withPython = python ? test : test.skip
const lacking = python ? '' : ' (skipped: python3 is missing)'
const sandboxed =
  works('unshare', '-Urnpf', '--mount-proc', 'true') ||
  works('bwrap', '--ro-bind', '/', '/', '--unshare-all', 'true')

let hosted: Hosted
let github: GitHubDouble
let pull: PullState

beforeEach(async () => {
  hosted = makeHosted({ 'shop.py': 'def tax(price):\n    return price\n' })
  hosted.branch('feature', 'main')
  hosted.push({ 'shop.py': 'def tax(price):\n    return price + price // 5\n' })
  github = await startGitHub(hosted)
  pull = github.openPull({ head: 'feature' })
})
afterEach(async () => {
  await github.close()
  hosted.remove()
})

const run = () =>
  runAction({
    hosted,
    github,
    pull,
    inputs: { model: 'explorer', ...(sandboxed ? {} : { sandbox: 'none' }) },
  })

withPython(
  `two runs at once leave one comment${lacking}`,
  async () => {
    const both = await Promise.all([run(), run()])
    expect(both.map(one => one.code)).toEqual([0, 0])
    expect(github.comments.map(one => one.body.includes('tax'))).toEqual([true])
  },
  300_000,
)

withPython(
  `an older run writes nothing after a newer push${lacking}`,
  async () => {
    const older = run()
    git(hosted.work, 'checkout', '--quiet', 'feature')
    hosted.push({ 'shop.py': 'def tax(price):\n    return price + price // 4\n' })
    const [late, newer] = await Promise.all([older, run()])
    expect([late.code, newer.code, github.comments.length]).toEqual([0, 0, 1])
    expect([late.log, newer.log]).toEqual([
      expect.stringMatching(/newer/),
      expect.not.stringMatching(/newer/),
    ])
    expect(github.comments[0]?.body).toContain(git(hosted.bare, 'rev-parse', 'feature').slice(0, 7))
  },
  300_000,
)
