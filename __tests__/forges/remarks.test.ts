import { describe, expect, test } from '@jest/globals'
import type { Remark } from '../../src/core/model/ports.js'
import { renderRemarks } from '../../src/core/report/render/review-comments.js'
import { rowsOf } from '../doubles/matrix.js'
import { git } from '../doubles/git.js'
import { say, setStage } from '../doubles/stage.js'
import { workflowBot } from '../doubles/state.js'
import { makeReport, makeTest } from '../core/report/render/reports.js'

const on = setStage()
const remark = (id: string, line: number, path = 'shop/tax.py'): Remark => ({
  id,
  path,
  line,
  body: `about ${id}`,
})

async function publish(remarks: Remark[], pull = on.github.openPull({ head: 'feature' })) {
  const forge = on.open(pull)
  const publication = await forge.publish({ ...say('### x'), remarks }, await forge.pull())
  return { pull, publication }
}
const lines = () => on.github.state.remarks.map(one => [one.path, one.line])

describe('remarks', () => {
  test('one review with remarks inside hunks only, and the comment', async () => {
    const { publication } = await publish([
      remark('a', 2),
      remark('b', 99),
      remark('c', 1, 'other.py'),
      remark('d', 1),
    ])
    expect(publication).toMatchObject({ comment: 'created', remarks: 2 })
    expect(lines()).toEqual([
      ['shop/tax.py', 2],
      ['shop/tax.py', 1],
    ])
    expect(on.github.count('pulls/create-review')).toBe(1)
  })

  test('at most ten', async () => {
    await publish(Array.from({ length: 14 }, (_, at) => remark(`a${at}`, 2)))
    expect(lines()).toHaveLength(10)
  })

  test('a remark is made only once, even on a later head and behind a page of other remarks', async () => {
    const { pull } = await publish([remark('a', 2)])
    const other = { number: pull.number, path: 'x', line: 1, body: 'x', user: workflowBot }
    on.github.state.remarks.unshift(...Array.from({ length: 120 }, (_, id) => ({ id, ...other })))
    git(on.hosted.work, 'checkout', '--quiet', 'feature')
    on.hosted.push({ 'shop/tax.py': 'def tax(price):\n    # so\n    return price * 2\n' })
    const { publication } = await publish([remark('a', 3), remark('b', 2)], pull)
    expect(publication.remarks).toBe(1)
    expect(lines().at(-1)).toEqual(['shop/tax.py', 2])
  })

  test('a marker in a remark of another user is ignored', async () => {
    const pull = on.github.openPull({ head: 'feature' })
    const body = '<!-- testwright:remark key=main id=a -->\nmine'
    on.github.state.remarks.push({
      id: 1,
      number: pull.number,
      path: 'x',
      line: 1,
      body,
      user: { login: 'eve', type: 'User' },
    })
    expect((await publish([remark('a', 2)], pull)).publication.remarks).toBe(1)
  })

  test('if GitHub refuses the review, the comment is still written', async () => {
    on.github.moods.push({ kind: 'unprocessable', operation: 'pulls/create-review' })
    const { publication } = await publish([remark('a', 2)])
    expect(publication).toMatchObject({ comment: 'created', remarks: 0 })
    expect(on.github.comments).toHaveLength(1)
  })
})

test.each(rowsOf([8, 50], count => count === 8))(
  '%i pushes leave one comment',
  async count => {
    const pull = on.github.openPull({ head: 'feature' })
    git(on.hosted.work, 'checkout', '--quiet', 'feature')
    for (let push = 1; push <= count; push++) {
      on.hosted.push({ 'shop/tax.py': `def tax(price):\n    return price * ${push}\n` })
      const forge = on.open(pull)
      await forge.publish(say(`### push ${push}`), await forge.pull())
    }
    expect(on.github.comments.map(one => one.body)).toEqual([expect.stringContaining(`### push ${count}`)])
  },
  300_000,
)

describe('remarks for a report', () => {
  const base = makeReport()
  const suspect = makeTest({
    verdict: 'suspect',
    reason: 'behaviour-changed',
    expected: '1',
    actual: '2',
    name: 'test_x`@all',
  })
  test('a suspect is remarked at the first changed line, with the same id on a later head', () => {
    const [one] = renderRemarks({ ...base, tests: [suspect] }, {})
    expect(one).toMatchObject({ path: 'shop/tax.py', line: 14, id: expect.stringMatching(/^[0-9a-f]{16}$/) })
    expect(one?.body).toMatch(/passes before the change[^]*# expected: 1\n# actual: {3}2/)
    const later = {
      ...base,
      tests: [suspect],
      targets: base.targets.map(target => ({ ...target, changedLines: [20] })),
    }
    expect(renderRemarks(later, {})[0]).toMatchObject({ line: 20, id: one?.id })
    expect(renderRemarks({ ...base, tests: [{ ...suspect, name: 'other' }] }, {})[0]?.id).not.toBe(one?.id)
  })

  test('a continued file gets suggestions where lines are inserted, and nowhere else', () => {
    const file = {
      path: 'tests/test_tax.py',
      content: 'a\nx\nb\ny\n',
      sha256: '0'.repeat(64),
      tests: 2,
      new: false,
    }
    const rendered = renderRemarks({ ...base, tests: [], files: [file] }, { 'tests/test_tax.py': 'a\nb\n' })
    expect(rendered.map(one => [one.line, /```suggestion\n([^]*)\n```/.exec(one.body)?.[1]])).toEqual([
      [1, 'a\nx'],
      [2, 'b\ny'],
    ])
    expect(renderRemarks({ ...base, tests: [], files: [file] }, { 'tests/test_tax.py': 'a\nc\n' })).toEqual(
      [],
    )
    expect(renderRemarks({ ...base, tests: [], files: [{ ...file, new: true }] }, {})).toEqual([])
  })
})
