// The events that start a run: which of them lead to a review, of which pull request, and which end without one.
import { describe, expect, test } from '@jest/globals'
import { readEvent } from '../../src/forges/event.js'
import { git } from '../doubles/git.js'
import { setStage } from '../doubles/stage.js'

const on = setStage()
const nothing = (reason: RegExp) => ({ kind: 'nothing', reason: expect.stringMatching(reason) })

describe('events', () => {
  test('a merge queue has nothing to review', () => {
    expect(readEvent('merge_group', { merge_group: { head_sha: 'x' } })).toEqual(
      nothing(/^there is nothing to review in a merge queue$/),
    )
  })

  test('a draft that becomes ready is reviewed', async () => {
    const pull = on.github.openPull({ head: 'feature', draft: true })
    const forge = on.open(pull, { event: on.github.event(pull, 'converted_to_draft') })
    expect((await forge.pull()).muted).toBe('draft')
    pull.draft = false
    const ready = on.open(pull, { event: on.github.event(pull, 'ready_for_review') })
    expect(await ready.pull()).toMatchObject({ muted: null, number: pull.number })
  })

  test.each<[string, string, boolean]>([
    ['unlabeled', 'No-Testwright', true],
    ['unlabeled', 'refactor', true],
    ['unlabeled', 'documentation', false],
    ['labeled', 'documentation', true],
    ['labeled', 'testwright', true],
  ])('%s %s leads to a review: %s', (action, name, isReviewed) => {
    const pull = on.github.openPull({ head: 'feature' })
    const event = { ...on.github.event(pull, action), label: { name } }
    expect(readEvent('pull_request', event)).toMatchObject(
      isReviewed ? { kind: 'pull' } : nothing(/has no effect on reviews/),
    )
  })
})

describe('workflow_dispatch with a number', () => {
  const start = (number: unknown) => ({
    eventName: 'workflow_dispatch',
    event: { ref: 'refs/heads/main', inputs: { number } },
  })

  test('takes that pull request, whatever the branch', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const found = await on.open(pull, start(String(pull.number))).pull()
    expect(found).toMatchObject({ number: pull.number, muted: null })
    expect(found.head).toBe(git(on.hosted.work, 'rev-parse', 'feature'))
  })

  test('without a number the branch decides', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    expect((await on.open(pull, start('')).pull()).muted).toMatch(/no open pull request has this branch/)
  })

  test.each(['0', 'twelve', '12; rm', '-1', '1e3'])('%j is refused', async number => {
    const pull = on.github.openPull({ head: 'feature' })
    await expect(on.open(pull, start(number)).pull()).rejects.toThrow(
      /not the number of a pull request: give one such as 12/,
    )
  })

  test('an unknown number is an error with one sentence', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    await expect(on.open(pull, start('999')).pull()).rejects.toThrow(
      /There is no pull request 999 .*check the number/,
    )
  })
})
