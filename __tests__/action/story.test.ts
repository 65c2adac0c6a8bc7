import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readOffer } from '../../src/core/github/check-boxes.js'
import { git, type Hosted, makeHosted } from '../doubles/git.js'
import { type GitHubDouble, startGitHub } from '../doubles/github.js'
import { testInFull } from '../doubles/matrix.js'
import { type RunResult, type RunSpec, runAction } from '../doubles/runner.js'
import { type Account, type Comment, person, type PullState } from '../doubles/state.js'

// One pull request from the first push to the end, each step a run of the committed action.

const works = (program: string, ...args: string[]) =>
  spawnSync(program, args, { timeout: 60_000 }).status === 0
const python = works('python3', '--version')
const sandboxed =
  works('unshare', '-Urnpf', '--mount-proc', 'true') ||
  works('bwrap', '--ro-bind', '/', '/', '--unshare-all', 'true')
const story = python ? describe : describe.skip
const hash = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')

const first = 'def half(price: int) -> int:\n    return price // 2\n'
const second = `${first}\n\ndef double(price: int) -> int:\n    if price < 0:\n        raise ValueError("negative")\n    return price * 2\n`

story(
  python ? 'from first push to commit' : 'from first push to commit (skipped: python3 is missing)',
  () => {
    let hosted: Hosted
    let github: GitHubDouble
    let pull: PullState
    const inputs = { model: 'explorer', ...(sandboxed ? {} : { sandbox: 'none' }) }
    const review = (more: Partial<RunSpec> = {}): Promise<RunResult> =>
      runAction({
        hosted,
        github,
        pull,
        action: 'synchronize',
        ...more,
        inputs: { ...inputs, ...more.inputs },
      })
    const hear = (event: unknown, sender: Account): Promise<RunResult> =>
      runAction({
        hosted,
        github,
        pull,
        eventName: 'issue_comment',
        event,
        sender,
        inputs: { mode: 'commit' },
      })
    const push = (text: string): string => {
      git(hosted.work, 'checkout', '--quiet', 'feature')
      git(hosted.work, 'fetch', '--quiet', 'origin', 'feature')
      git(hosted.work, 'reset', '--quiet', '--hard', 'FETCH_HEAD')
      return hosted.push({ 'shop/tax.py': text })
    }
    const sticky = (): Comment => {
      const [comment] = github.comments.filter(one => one.body.startsWith('<!-- testwright:v1 '))
      if (!comment) throw new Error('there is no comment')
      return comment
    }
    /** Ticks all boxes of a comment and sends the event. */
    const tick = (who: Account): Promise<RunResult> => {
      const comment = sticky()
      const before = comment.body
      comment.body = before.replace(/^- \[ \] (?=Commit)/m, '- [x] ')
      return hear(github.commentEvent(comment, who, before), who)
    }

    beforeAll(async () => {
      hosted = makeHosted({ 'shop/__init__.py': '', 'shop/tax.py': '', 'tests/__init__.py': '' })
      hosted.branch('feature', 'main')
      hosted.push({ 'shop/tax.py': first })
      github = await startGitHub(hosted)
      pull = github.openPull({ head: 'feature' })
    })
    afterAll(async () => {
      expect(github.faults).toEqual([])
      await github.close()
      hosted.remove()
    })

    test('the first push makes one comment with boxes', async () => {
      const { code, log } = await review({ action: 'opened' })
      expect({ code, log }).toMatchObject({ code: 0 })
      expect(github.comments).toHaveLength(1)
      expect(sticky().body).toMatch(/^<!-- testwright:v1 key=default head=[0-9a-f]{40} run=4242 -->/)
      expect(sticky().body).toContain('`half`')
      expect(sticky().body).toMatch(/^- \[ \] Commit `tests\/test_tax\.py`/m)
    })

    test('the second push edits the comment', async () => {
      push(second)
      const { code } = await review()
      expect(code).toBe(0)
      expect(github.comments).toHaveLength(1)
      expect(sticky().body).toContain('`double`')
      expect(readOffer(sticky().body)?.head).toBe(git(hosted.bare, 'rev-parse', 'feature'))
    })

    testInFull('a second run on the same head edits nothing', async () => {
      const { edits } = sticky()
      await review()
      expect(sticky().edits).toBe(edits)
    })

    test('a tick by a person without write access does nothing', async () => {
      const { body } = sticky()
      const head = git(hosted.bare, 'rev-parse', 'feature')
      const { code, log } = await tick({ login: 'eve', type: 'User' })
      expect(code).toBe(0)
      expect(log).toContain('eve may not write')
      expect(git(hosted.bare, 'rev-parse', 'feature')).toBe(head)
      sticky().body = body
    })

    test('a tick by a person with write access commits exactly the reviewed bytes', async () => {
      const offered = readOffer(sticky().body)?.files ?? []
      const head = git(hosted.bare, 'rev-parse', 'feature')
      const { code, log } = await tick(person)
      expect({ code, log }).toMatchObject({ code: 0, log: expect.stringContaining('Done: committed') })
      expect(git(hosted.bare, 'rev-parse', 'feature^')).toBe(head)
      const [file] = offered
      const bytes = spawnSync('git', ['show', `feature:${file?.path ?? ''}`], { cwd: hosted.bare }).stdout
      expect(hash(bytes)).toBe(file?.sha256)
      expect(sticky().body).toContain('✅ Committed')
      expect(sticky().body).not.toMatch(/^- \[/m)
    })

    test('the committed tests pass on their own', () => {
      git(hosted.work, 'fetch', '--quiet', 'origin', 'feature')
      git(hosted.work, 'reset', '--quiet', '--hard', 'FETCH_HEAD')
      const run = spawnSync(
        'python3',
        ['-m', 'unittest', 'discover', '-s', 'tests', '-t', '.', '-p', 'test_*.py'],
        { cwd: hosted.work, encoding: 'utf8' },
      )
      expect({ status: run.status, said: run.stderr }).toMatchObject({
        status: 0,
        said: expect.stringMatching(/Ran [1-9]/),
      })
    })

    test('after the third push, committed tests are not offered again', async () => {
      push(`${second}\n\ndef third(price: int) -> int:\n    return price // 3\n`)
      const { code } = await review()
      expect(code).toBe(0)
      const [file] = readOffer(sticky().body)?.files ?? []
      expect(file?.patch).toContain('+')
      expect(file?.patch).not.toMatch(/^\+.*\bdef test_(?:half|double)/m)
      expect(file?.patch).toMatch(/^\+.*\bdef test_third/m)
    })

    test('/testwright off by a person with write access mutes later runs', async () => {
      const { edits } = sticky()
      const { code } = await hear(
        github.commentEvent(github.say(pull, person, '/testwright off'), person),
        person,
      )
      expect(code).toBe(0)
      expect(pull.labels).toEqual(['no-testwright'])
      push(`${second}\n`)
      const { log } = await review()
      expect(log).toContain('label no-testwright')
      expect(sticky().edits).toBe(edits)
    })

    test('on a closed pull request nothing is commented or committed', async () => {
      await hear(github.commentEvent(github.say(pull, person, '/testwright on'), person), person)
      pull.state = 'closed'
      const { log } = await review()
      expect(log).toContain('closed')
      const head = git(hosted.bare, 'rev-parse', 'feature')
      await tick(person)
      expect(sticky().body).toContain('The pull request is closed, so nothing was committed.')
      expect(git(hosted.bare, 'rev-parse', 'feature')).toBe(head)
    })
  },
)
