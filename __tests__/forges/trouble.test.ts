import { describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../src/core/model/errors.js'
import type { Pull } from '../../src/core/model/ports.js'
import { connect, patient } from '../../src/forges/request.js'
import { say, setStage } from '../doubles/stage.js'
import { workflowBot } from '../doubles/state.js'

const on = setStage()

describe('without permission to write', () => {
  test('a read-only token gives a reason and does not throw', async () => {
    const { publication } = await on.speak('text', { token: 'ghs_readonly' })
    expect(publication).toEqual({
      comment: 'forbidden',
      url: null,
      reason: 'Resource not accessible by integration',
    })
    expect(on.github.count('issues/create-comment')).toBe(1)
  })

  test('a read-only token does not edit an old comment', async () => {
    const { found, pull } = await on.speak('text')
    expect(await on.open(pull, { token: 'ghs_readonly' }).publish(say('new'), found)).toMatchObject({
      comment: 'forbidden',
    })
    expect(on.github.comments[0]?.edits).toBe(0)
  })

  test('a locked conversation is the reason', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    pull.locked = true
    const forge = on.open(pull)
    expect(await forge.publish(say('text'), await forge.pull())).toMatchObject({
      comment: 'forbidden',
      reason: expect.stringContaining('locked'),
    })
  })

  test('a token without access to pull requests: the event is used, and no comment is written', async () => {
    on.github.tokens['ghs_none'] = { ...workflowBot, write: false, app: true, denied: ['pull-requests'] }
    const { found, publication } = await on.speak('text', { token: 'ghs_none' })
    expect(found).toMatchObject({ number: 7, muted: null, base: expect.any(String) })
    expect(publication.comment).toBe('forbidden')
  })
})

describe('errors of GitHub', () => {
  test.each<[string, number[]]>([
    ['2', [2000]],
    ['0.0007', [1]],
    ['-5', [0]],
    ['soon', [5000]],
    ['60', []],
    ['1e308', []],
  ])(
    'Retry-After: %s is waited for in whole milliseconds, or the request fails at once',
    async (after, waits) => {
      const pauses: number[] = []
      const patience = { ...patient, sleep: async (pause: number) => void pauses.push(pause) }
      const answers = [
        new Response('{"message":"slow down"}', { status: 429, headers: { 'retry-after': after } }),
        new Response('{"login":"me"}', { headers: { 'content-type': 'application/json' } }),
      ]
      const api = connect(
        't',
        'https://api.example',
        patience,
        async () => answers.shift() ?? Response.error(),
      )
      const asked = api.rest.users.getAuthenticated()
      if (waits.length > 0) expect((await asked).data.login).toBe('me')
      else await expect(asked).rejects.toThrow(ServiceError)
      expect(pauses).toEqual(waits)
    },
  )

  test.each([
    ['pulls/get', 'bad-gateway', 1000],
    ['repos/compare-commits-with-basehead', 'bad-gateway', 1000],
    ['issues/list-comments', 'bad-gateway', 1000],
    ['issues/list-comments', 'secondary-limit', 1000],
    ['issues/create-comment', 'secondary-limit', 1000],
  ] as const)('%s %s once: tried again', async (operation, kind, pause) => {
    on.github.moods.push({ kind, operation })
    const { publication } = await on.speak('text')
    expect(publication.comment).toBe('created')
    expect(on.pauses).toEqual([pause])
    expect(on.github.comments).toHaveLength(1)
  })

  test.each(['bad-gateway', 'lost'] as const)(
    'after a creation with the answer %s there is one comment',
    async kind => {
      on.github.moods.push({ kind, operation: 'issues/create-comment' })
      const { forge, found } = await on.speak('text')
      expect(on.github.comments).toHaveLength(1)
      expect(await forge.publish(say('text'), found)).toMatchObject({ comment: 'unchanged' })
    },
  )

  test('a lost creation that is not listed yet leaves one comment', async () => {
    on.github.moods.push({ kind: 'hidden', operation: 'issues/list-comments' })
    on.github.moods.push({ kind: 'lost', operation: 'issues/create-comment' })
    await on.speak('text')
    expect(on.github.count('issues/create-comment')).toBe(2)
    expect(on.github.comments).toHaveLength(1)
  })

  test('a new comment that is not listed yet is not created again', async () => {
    on.github.moods.push({ kind: 'hidden', operation: 'issues/create-comment' })
    const { forge, found, publication } = await on.speak('one')
    expect(publication.comment).toBe('created')
    expect(await forge.publish(say('two'), found)).toMatchObject({ comment: 'edited' })
    expect(on.github.comments).toHaveLength(1)
  })

  test('the primary rate limit is an error, and nothing waits for it', async () => {
    on.github.moods.push({ kind: 'primary-limit', operation: 'pulls/get' })
    const forge = on.open(on.github.openPull({ head: 'feature' }))
    await expect(forge.pull()).rejects.toThrow(ServiceError)
    expect(on.pauses).toEqual([])
  })

  test('an outage is an error after four attempts', async () => {
    for (let at = 0; at < 4; at++) on.github.moods.push({ kind: 'bad-gateway', operation: 'pulls/get' })
    const forge = on.open(on.github.openPull({ head: 'feature' }))
    await expect(forge.pull()).rejects.toThrow(ServiceError)
    expect(on.pauses).toEqual([1000, 2000, 4000])
  })

  test('without an answer the time limit ends the request', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    for (let at = 0; at < 2; at++) on.github.moods.push({ kind: 'hang', operation: 'pulls/get' })
    const patience = { ...patient, retries: 1, answer: 100, sleep: async () => undefined }
    await expect(on.open(pull, { patience }).pull()).rejects.toThrow(ServiceError)
  })

  test('an unreachable server is an error', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const forge = on.open(pull, { apiUrl: 'http://127.0.0.1:9' })
    await expect(forge.pull()).rejects.toThrow(/could not be reached/)
  })

  test('hostile messages of a server become one bounded line', async () => {
    const fetch: typeof globalThis.fetch = async () =>
      new Response(JSON.stringify({ message: `a\n::error::b${'x'.repeat(999)}` }), {
        status: 403,
        headers: { 'content-type': 'application/json' },
      })
    const pull: Pull = {
      base: null,
      head: 'a'.repeat(40),
      number: 7,
      title: null,
      ...{ muted: null, isRefactoring: false },
      fork: false,
      url: null,
      branch: null,
    }
    const forge = on.open(on.github.openPull({ head: 'feature' }), { fetch })
    const { reason } = await forge.publish(say('text'), pull)
    expect(reason).not.toContain('\n')
    expect(reason?.length).toBeLessThanOrEqual(200)
  })
})
