import { describe, expect, test } from '@jest/globals'
import { say, setStage } from '../doubles/stage.js'
import { workflowBot } from '../doubles/state.js'

const on = setStage()

describe('the cost of earlier runs', () => {
  const sum = (usd: string): string =>
    `<!-- testwright:v1 key=main head=${'a'.repeat(40)} run=1 usd=${usd} -->\ntext`

  test('is read from the comment of this app, on any page, whatever others write', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const forge = on.open(pull)
    const found = await forge.pull()
    expect(await forge.spent(found)).toBe(0)
    for (let at = 0; at < 120; at++)
      on.github.say(pull, { login: `user${at}`, type: 'User' }, sum('9.000000'))
    on.github.say(pull, { login: 'github-actions[bot]', type: 'User' }, sum('0.000000'))
    on.github.say(pull, { login: 'acme-tests[bot]', type: 'Bot' }, sum('9.000000'))
    expect(await forge.spent(found)).toBe(0)
    on.github.say(pull, workflowBot, sum('9.000000').replace('key=main', 'key=other'))
    on.github.say(pull, workflowBot, `quoting\n${sum('9.000000')}`)
    on.github.say(pull, workflowBot, sum('1.250000'))
    expect(await forge.spent(found)).toBe(1.25)
  })

  test('is updated in the comment by a run with a cost, while a run without one edits nothing', async () => {
    const { forge, found } = await on.speak(sum('1.000000'))
    const again = sum('1.000000').replace('run=1', 'run=2')
    expect(await forge.publish(say(again), found)).toMatchObject({ comment: 'unchanged' })
    expect(await forge.publish(say(sum('1.100000')), found)).toMatchObject({ comment: 'edited' })
    expect(await forge.spent(found)).toBe(1.1)
  })
})

describe('the one comment', () => {
  test('is created, left unchanged or edited, and begins with the marker', async () => {
    const { forge, found, publication } = await on.speak('**one**')
    expect(publication).toMatchObject({ comment: 'created', url: expect.stringContaining('#issuecomment-') })
    expect(await forge.publish(say('**one**'), found)).toMatchObject({
      comment: 'unchanged',
      url: publication.url,
    })
    expect(await forge.publish(say('**two**'), found)).toMatchObject({
      comment: 'edited',
      url: publication.url,
    })
    expect(on.github.comments).toHaveLength(1)
    expect(on.github.comments[0]).toMatchObject({
      body: '<!-- testwright:v1 key=main -->\n**two**',
      edits: 1,
      user: workflowBot,
    })
  })

  test('a body that begins with a marker gets no second one', async () => {
    const body = '<!-- testwright:v1 key=main sha256=00 -->\ntext'
    const { forge, found } = await on.speak(body)
    expect(await forge.publish(say(body), found)).toMatchObject({ comment: 'unchanged' })
    expect(on.github.comments.map(comment => comment.body)).toEqual([body])
  })

  test('a difference in times only edits nothing', async () => {
    const { forge, found } = await on.speak('3 tests · 41 s')
    expect(await forge.publish(say('3 tests · 39.5 s'), found)).toMatchObject({ comment: 'unchanged' })
    expect(await forge.publish(say('4 tests · 39.5 s'), found)).toMatchObject({ comment: 'edited' })
  })

  test('line ends and trailing blanks that GitHub changed do not count', async () => {
    const { forge, found } = await on.speak('a\nb\n')
    for (const comment of on.github.comments) comment.body = comment.body.replaceAll('\n', '\r\n').trimEnd()
    expect(await forge.publish(say('a\nb\n'), found)).toMatchObject({ comment: 'unchanged' })
  })

  test('is found on the third page, among forged markers of people and other apps', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const forged = '<!-- testwright:v1 key=main -->\nforged'
    for (let at = 0; at < 230; at++)
      on.github.say(pull, { login: `user${at}`, type: 'User' }, at % 50 === 0 ? forged : 'hi')
    on.github.say(pull, { login: 'github-actions[bot]', type: 'User' }, forged)
    on.github.say(pull, { login: 'acme-tests[bot]', type: 'Bot' }, forged)
    on.github.say(pull, workflowBot, `quoting:\n${forged}`)
    on.github.say(pull, workflowBot, '<!-- testwright:v1 key=main2 -->\nanother job of ours')
    const mine = on.github.say(pull, workflowBot, '<!-- testwright:v1 key=main -->\nold')
    const before = JSON.stringify(on.github.comments.filter(comment => comment !== mine))
    const forge = on.open(pull)
    const publication = await forge.publish(say('new'), await forge.pull())
    expect(publication).toMatchObject({ comment: 'edited', url: expect.stringContaining(`-${mine.id}`) })
    expect(on.github.count('issues/list-comments')).toBe(3)
    expect(JSON.stringify(on.github.comments.filter(comment => comment !== mine))).toBe(before)
  })

  test.each(['ghs_workflow', 'ghs_otherapp', 'ghp_person'])('%s finds its own comment again', async token => {
    const { forge, found } = await on.speak('one', { token })
    expect(await forge.publish(say('two'), found)).toMatchObject({ comment: 'edited' })
    expect(on.github.comments).toHaveLength(1)
  })

  test('another key has another comment', async () => {
    const { pull, found } = await on.speak('one')
    expect(await on.open(pull, { key: 'shard-2' }).publish(say('two'), found)).toMatchObject({
      comment: 'created',
    })
    expect(on.github.comments).toHaveLength(2)
  })

  test('with nothing to report, none is created, and an old one is replaced once', async () => {
    const { forge, found, publication } = await on.speak(null)
    expect(publication.comment).toBe('none')
    expect(await forge.publish(say(null, 'nothing to test'), found)).toMatchObject({ comment: 'none' })
    expect(on.github.comments).toHaveLength(0)
    await forge.publish(say('text'), found)
    expect(await forge.publish(say(null, 'nothing to test'), found)).toMatchObject({ comment: 'edited' })
    expect(await forge.publish(say(null, 'nothing to test'), found)).toMatchObject({ comment: 'unchanged' })
    expect(on.github.comments[0]?.body).toBe('<!-- testwright:v1 key=main -->\nnothing to test')
  })

  test('`always` comments even then, `never` sends no request', async () => {
    const { pull, found } = await on.speak(null)
    const requests = on.github.requests.length
    expect(await on.open(pull, { commentMode: 'never' }).publish(say('text'), found)).toMatchObject({
      comment: 'none',
    })
    expect(on.github.requests).toHaveLength(requests)
    const always = on.open(pull, { commentMode: 'always' })
    expect(await always.publish(say(null, 'nothing to test'), found)).toMatchObject({ comment: 'created' })
  })

  test('an older run writes nothing after a newer push', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const forge = on.open(pull)
    const found = await forge.pull()
    on.hosted.push({ 'shop/tax.py': 'def tax(price):\n    return price * 3\n' })
    const publication = await forge.publish(say('late'), found)
    expect(publication).toMatchObject({ comment: 'none', reason: expect.stringContaining('newer commit') })
    expect(on.github.comments).toHaveLength(0)
  })

  test('nothing is written if the pull request was muted during the run', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const forge = on.open(pull)
    const found = await forge.pull()
    pull.labels.push('no-testwright')
    expect(await forge.publish(say('text'), found)).toMatchObject({
      comment: 'none',
      reason: 'label no-testwright',
    })
  })

  test('duplicates are deleted except for the oldest; comments of others stay', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const body = '<!-- testwright:v1 key=main -->\nold'
    const first = on.github.say(pull, workflowBot, body)
    const forged = on.github.say(pull, { login: 'mallory', type: 'User' }, body)
    on.github.say(pull, workflowBot, body)
    on.github.say(pull, workflowBot, body)
    const forge = on.open(pull)
    expect(await forge.publish(say('new'), await forge.pull())).toMatchObject({ comment: 'edited' })
    expect(on.github.comments.map(comment => comment.id)).toEqual([first.id, forged.id])
  })

  test('two runs at once leave one comment', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const forges = [on.open(pull), on.open(pull)]
    const found = await on.open(pull).pull()
    await Promise.all(forges.map((forge, at) => forge.publish(say(`text ${at}`), found)))
    expect(on.github.count('issues/create-comment')).toBe(2)
    expect(on.github.comments).toHaveLength(1)
  })

  test('ten pushes leave one comment', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    for (let at = 0; at < 10; at++) {
      on.hosted.push({ 'shop/tax.py': `def tax(price):\n    return price * ${at}\n` })
      const forge = on.open(pull)
      await forge.publish(say(`push ${at}`), await forge.pull())
    }
    expect(on.github.comments).toHaveLength(1)
    expect(on.github.comments[0]?.body).toContain('push 9')
  })

  test('is created again if it was deleted before the edit', async () => {
    const { forge, found, pull } = await on.speak('one')
    const stolen = on.github.comments[0]
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method === 'PATCH') on.github.comments.splice(0, 1)
      return globalThis.fetch(input, init)
    }
    expect(await on.open(pull, { fetch }).publish(say('two'), found)).toMatchObject({ comment: 'created' })
    expect(on.github.comments.map(comment => comment.id)).not.toContain(stolen?.id)
    expect(await forge.publish(say('two'), found)).toMatchObject({ comment: 'unchanged' })
  })

  test('a body that is too long is never sent', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const forge = on.open(pull)
    const found = await forge.pull()
    await expect(forge.publish(say('x'.repeat(65_536)), found)).rejects.toThrow(/does not fit/)
    expect(on.github.count('issues/create-comment')).toBe(0)
  })
})
