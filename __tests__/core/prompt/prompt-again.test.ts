// Requests that follow a failure: the retry and that of the controller, with hostile tests, values and names.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decide, untested, type JudgedCandidate } from '../../../src/core/verify/gates.js'
import { renderControl, mayBeBug, mostShown, suspectBug } from '../../../src/core/prompt/controller.js'
import { renderPrompt, renderRetry } from '../../../src/core/prompt/prompt.js'
import { chatRecipe } from '../../../src/core/prompt/recipe.js'
import type { Candidate, Rejection } from '../../../src/core/model/candidate.js'
import { feedbackOf, type Feedback } from '../../../src/core/prompt/feedback.js'
import type { RejectionReason } from '../../../src/core/model/reasons.js'
import type { TestTask } from '../../../src/core/model/target.js'

const task = {
  target: { id: 'm.py::f', file: 'm.py', name: 'f', language: 'python' },
  function: { name: 'f', kind: 'function', source: 'def f(n):\n    return n', context: [], owner: null },
  access: { importLine: 'from m import f', module: 'm', symbol: 'f', root: '' },
  existingTest: null,
} as unknown as TestTask
const style = { words: 'pytest functions' }
const feedback = (more: Partial<Feedback> = {}): Feedback => ({
  ...{ id: 'a', name: 'test_f', code: 'def test_f():\n    assert f(1) == 2', reason: 'wrong-expectation' },
  ...{ words: 'An assertion of it does not hold.', expected: '2', actual: '1', detail: 'long trace' },
  ...more,
})
const kinds: [string, (feedback: Feedback[]) => { user: string; system: string | null }][] = [
  ['the retry', feedback => renderRetry(task, style, chatRecipe, feedback)],
  ['the controller', feedback => renderControl(task, style, chatRecipe, feedback)],
]

describe.each(kinds)('%s', (_kind, render) => {
  test('shows the test, the expected value and the actual one', () => {
    const { user } = render([feedback(), feedback({ expected: null, actual: null, detail: 'NameError: x' })])
    expect(user).toContain(
      '```python\ndef test_f():\n    assert f(1) == 2\n```\nAn assertion of it does not hold.',
    )
    expect(user).toContain('```text\nexpected: 2\nwhat the code gives: 1\n```')
    expect(user).toContain('```text\nNameError: x\n```')
    expect(user).not.toContain('long trace')
    expect(user).toContain('from m import f')
    expect(user).toContain(`at most ${chatRecipe.maxTokens} tokens`)
  })

  test('is bounded, and masks anything that looks like a key', () => {
    const key = `sk-proj-${'a1B2'.repeat(12)}`
    const long = 'x = 1\n'.repeat(90_000)
    const one = feedback({ code: long, expected: long, actual: `"${key}"`, name: long, detail: long })
    const { user } = render([
      ...Array.from({ length: 50 }, () => one),
      feedback({ expected: null, actual: null, detail: key }),
    ])
    expect(user.length).toBeLessThan(16_000)
    expect(user).not.toContain(key)
    expect(render([feedback({ expected: null, actual: null, detail: `"${key}"` })]).user).not.toContain(key)
  })

  test('no foreign text closes its fence or starts a line of the prompt', () => {
    const ticks = fc.array(fc.constantFrom('`', '```', '\n', 'Rules:', 'x', '````'), { maxLength: 30 })
    fc.assert(
      fc.property(ticks, ticks, (one, two) => {
        const [code, value] = [`t = 1\n${one.join('')}.`, two.join('')]
        const { user } = render([feedback({ code, expected: value, actual: value, name: value })])
        const mark = /(`{3,})$/.exec(user.slice(0, user.indexOf(`python\n${code}\n`)))?.[1] ?? ''
        expect(mark).not.toBe('')
        expect(user).toContain(`${mark}python\n${code}\n${mark}\n`)
        expect(code).not.toContain(mark)
        const lines = user.split('\n').filter(line => /^(?:expected|what the code gives): /.test(line))
        expect(lines.filter(line => line.includes('`'))).toEqual([])
      }),
    )
  })
})

test('the retry begins with the same bytes as the first request and has the next sample number', () => {
  const again = renderRetry(task, style, chatRecipe, [feedback()])
  const first = renderPrompt(task, style, chatRecipe, 0)
  expect(again.user.startsWith(`${first.user}\n\n`)).toBe(true)
  expect({ ...again, user: '' }).toEqual({ ...first, user: '', sample: 1 })
})

test('the controller sees a bounded number of numbered tests', () => {
  const { user, system } = renderControl(
    task,
    style,
    chatRecipe,
    Array.from({ length: 20 }, () => feedback()),
  )
  expect(user.match(/^Test \d+, `test_f`:$/gm)).toHaveLength(mostShown)
  expect(system).toMatch(/whether the test or the code is wrong/)
  expect(
    renderControl(task, style, { ...chatRecipe, system: null, stop: ['##'] }, [feedback()]),
  ).toMatchObject({
    system: null,
    stop: ['##'],
  })
})

describe('feedback', () => {
  const made = (
    name: string,
    more: Pick<JudgedCandidate, 'decision'> & Partial<JudgedCandidate>,
    of: Partial<Candidate> = {},
  ): JudgedCandidate => ({
    ...untested({ id: name, target: 'm.py::f', writer: 'small', name, code: name, ...of } as Candidate, task),
    ...more,
  })
  const ended = (reason: RejectionReason) => ({
    decision: decide(reason, { detail: 'd', expected: '1', actual: '2' }),
  })
  const rejection = (reason: Rejection['reason'], of: Partial<Rejection> = {}): Rejection => ({
    ...{ target: 'm.py::f', writer: 'small', name: reason, code: '', detail: '', reason },
    ...of,
  })

  test('holds failures that a model can mend, the most important first', () => {
    const cases = [
      made('broken', ended('broken')),
      made('wrong', ended('wrong-expectation')),
      made('suspect', ended('behaviour-changed')),
      made('alive', { decision: null }),
      made('over', ended('max-tests-per-function')),
      made('same', { ...ended('adds-nothing'), kills: ['1:<:>:0'] }),
      made('blind', ended('adds-nothing')),
      made('other target', ended('broken'), { target: 'm.py::g' }),
      made('other writer', ended('broken'), { writer: 'explorer' }),
    ]
    const rejections = [
      rejection('duplicate'),
      rejection('prose-only'),
      rejection('scenarios', { writer: 'big' }),
    ]
    const found = feedbackOf('m.py::f', 'small', cases, rejections)
    expect(found.map(one => one.name)).toEqual(['wrong', 'broken', 'blind', 'prose-only'])
    expect(found[0]).toMatchObject({ id: 'wrong', expected: '1', actual: '2' })
    expect(found.map(mayBeBug)).toEqual([true, false, false, false])
    expect(found.every(one => /^[A-Z].*\.$/.test(one.words))).toBe(true)
  })

  test('a suspect keeps the expected value and the explanation', () => {
    const { decision } = ended('wrong-expectation')
    expect(suspectBug(decision, 'x'.repeat(999))).toEqual({
      ...{ verdict: 'suspect', reason: 'possible-bug', expected: '1', actual: '2' },
      detail: 'x'.repeat(300),
    })
    expect(decision).toMatchObject({ verdict: 'rejected', reason: 'wrong-expectation' })
  })
})
