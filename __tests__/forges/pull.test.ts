import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/core/model/errors.js'
import type { GitHubOptions } from '../../src/forges/github.js'
import { openLocal } from '../../src/forges/index.js'
import { git } from '../doubles/git.js'
import { say, setStage } from '../doubles/stage.js'
import { type PullSpec, workflowBot } from '../doubles/state.js'

const on = setStage()

describe('finding the pull request', () => {
  test('head is that of the event, base is the merge base, whatever happened on main since', async () => {
    const base = git(on.hosted.work, 'rev-parse', 'main')
    const head = git(on.hosted.work, 'rev-parse', 'feature')
    git(on.hosted.work, 'checkout', '--quiet', 'main')
    on.hosted.push({ 'other.txt': 'later\n' })
    const pull = on.github.openPull({ head: 'feature' })
    const url = 'https://github.example/octo/shop'
    expect(await on.open(pull).pull()).toEqual({
      base,
      head,
      number: 7,
      title: 'Change; `$(touch pwned)` "quoted"',
      ...{ muted: null, isRefactoring: false },
      fork: false,
      url,
      branch: 'feature',
    })
  })

  test('after a merge of the base into the head the merge base is the new one', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const stale = on.github.event(pull, 'opened') as { pull_request: { base: { sha: string } } }
    git(on.hosted.work, 'checkout', '--quiet', 'main')
    const tip = on.hosted.push({ 'other.txt': 'later\n' })
    git(on.hosted.work, 'checkout', '--quiet', 'feature')
    git(on.hosted.work, 'merge', '--quiet', '--no-edit', 'main')
    on.hosted.push({})
    const event = on.github.event(pull, 'synchronize') as typeof stale
    event.pull_request.base.sha = stale.pull_request.base.sha
    // GitHub's answer may lag like the event, so this token cannot read pull requests and only the event is used.
    on.github.tokens['ghs_blind'] = { ...workflowBot, write: false, app: true, denied: ['pull-requests'] }
    expect((await on.open(pull, { event, token: 'ghs_blind' }).pull()).base).toBe(tip)
  })

  test('if the base branch is deleted, the sha of the event is used', async () => {
    git(on.hosted.work, 'push', '--quiet', 'origin', 'main:refs/heads/release')
    const pull = on.github.openPull({ head: 'feature', base: 'release' })
    const event = on.github.event(pull, 'opened')
    on.github.tokens['ghs_blind'] = { ...workflowBot, write: false, app: true, denied: ['pull-requests'] }
    git(on.hosted.bare, 'update-ref', '-d', 'refs/heads/release')
    const other = on.github.openPull({ head: 'feature' })
    const found = await on.open(other, { event, token: 'ghs_blind' }).pull()
    expect(found.base).toBe(git(on.hosted.work, 'rev-parse', 'main'))
  })

  const mutes: [string, Partial<PullSpec>, Partial<GitHubOptions>, string | null][] = [
    ['an ordinary pull request is not muted', {}, {}, null],
    ['a draft', { draft: true }, {}, 'draft'],
    ['drafts that are switched on', { draft: true }, { drafts: true }, null],
    ['the label', { labels: ['bug', 'No-Testwright'] }, {}, 'label no-testwright'],
    ['a bot', { author: { login: 'renovate[bot]', type: 'Bot' } }, {}, 'opened by a bot'],
    ['bots that are switched on', { author: { login: 'renovate[bot]', type: 'Bot' } }, { bots: true }, null],
  ]
  test.each(mutes)('%s', async (_title, spec, more, muted) => {
    const { found, publication } = await on.speak('text', more, spec)
    expect(found.muted).toBe(muted)
    expect(publication.comment).toBe(muted === null ? 'created' : 'none')
    expect(on.github.comments).toHaveLength(muted === null ? 1 : 0)
  })

  test('a label that was added after the event mutes, too', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const forge = on.open(pull)
    pull.labels.push('no-testwright')
    expect((await forge.pull()).muted).toBe('label no-testwright')
  })

  test('a closed pull request is muted', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    pull.state = 'closed'
    expect((await on.open(pull).pull()).muted).toBe('closed')
  })

  const forks: [string, Partial<PullSpec>, boolean][] = [
    ['own branch', {}, false],
    ['a fork', { from: 'mallory/shop' }, true],
    ['a deleted fork', { from: null }, true],
    ['Dependabot', { author: { login: 'dependabot[bot]', type: 'Bot' } }, true],
  ]
  test.each(forks)('whether secrets are withheld: %s', async (_title, spec, fork) => {
    git(on.hosted.work, 'push', '--quiet', 'origin', 'feature:refs/pull/7/head')
    const pull = on.github.openPull({ head: 'feature', ...spec })
    expect((await on.open(pull, { bots: true }).pull()).fork).toBe(fork)
  })

  test('`pull_request_target` is refused, with what to use instead', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const refused = on.open(pull, { eventName: 'pull_request_target' }).pull()
    await expect(refused).rejects.toThrow(UserError)
    await expect(refused).rejects.toThrow(/on: pull_request/)
  })

  test.each([
    ['schedule', {}],
    ['pull_request', {}],
    [
      'pull_request',
      { pull_request: { number: 7, head: { ref: 'x', sha: '$(id)' }, base: { ref: 'main', sha: 'x' } } },
    ],
    ['push', null],
  ])('an event without a valid pull request is refused: %s %j', async (eventName, event) => {
    const forge = on.open(on.github.openPull({ head: 'feature' }), { eventName, event })
    await expect(forge.pull()).rejects.toThrow(UserError)
  })

  describe('from a branch', () => {
    const event = (ref: string, more = {}) => ({ ref, ...more })

    test('a push uses the open pull request of its branch', async () => {
      on.github.openPull({ head: 'other' }).state = 'closed'
      const pull = on.github.openPull({ head: 'feature' })
      const after = git(on.hosted.work, 'rev-parse', 'feature')
      const options = { eventName: 'push', event: event('refs/heads/feature', { after }) }
      expect(await on.open(pull, options).pull()).toMatchObject({
        number: pull.number,
        head: after,
        muted: null,
      })
    })

    test('`workflow_dispatch` uses the head of the pull request', async () => {
      const pull = on.github.openPull({ head: 'feature' })
      const found = await on
        .open(pull, {
          eventName: 'workflow_dispatch',
          event: event('refs/heads/feature'),
        })
        .pull()
      expect(found.head).toBe(git(on.hosted.work, 'rev-parse', 'feature'))
    })

    test.each([
      ['no pull request', event('refs/heads/main'), 'no open pull request has this branch as its head'],
      ['a tag', event('refs/tags/v1'), 'not a branch'],
      [
        'a deletion',
        event('refs/heads/feature', { deleted: true, after: '0'.repeat(40) }),
        'the branch was deleted',
      ],
    ])('%s is muted', async (_title, told, muted) => {
      const pull = on.github.openPull({ head: 'feature' })
      const found = await on.open(pull, { eventName: 'push', event: told }).pull()
      expect(found).toMatchObject({ muted, number: null })
    })
  })

  test('without a common ancestor the error has one sentence', async () => {
    git(on.hosted.work, 'checkout', '--quiet', '--orphan', 'island')
    on.hosted.push({})
    const forge = on.open(on.github.openPull({ head: 'island' }))
    await expect(forge.pull()).rejects.toThrow(/No common ancestor.*share history/)
  })

  test('if the token may not read contents, the error names the permission', async () => {
    on.github.tokens['ghs_bare'] = { ...workflowBot, write: false, app: true, denied: ['contents'] }
    const forge = on.open(on.github.openPull({ head: 'feature' }), { token: 'ghs_bare' })
    await expect(forge.pull()).rejects.toThrow(/permissions: contents: read/)
  })

  test('a bad or missing token is an error that the user can correct', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    await expect(on.open(pull, { token: 'wrong' }).pull()).rejects.toThrow(UserError)
    expect(() => on.open(pull, { token: '' })).toThrow(UserError)
    expect(() => on.open(pull, { repository: '../x/y' })).toThrow(UserError)
  })
})

test('on the command line there is no pull request', async () => {
  const forge = openLocal({ base: 'b', head: null })
  const pull = await forge.pull()
  expect(pull).toEqual({
    base: 'b',
    head: null,
    number: null,
    title: null,
    ...{ muted: null, isRefactoring: false },
    fork: false,
    url: null,
    branch: null,
  })
  expect(await forge.publish(say('text'), pull)).toEqual({ comment: 'none', url: null })
})
