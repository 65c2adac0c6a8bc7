import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { outerFences, readBlocks, withoutFences } from '../../../src/ecosystems/shared/reply-blocks.js'
import { endsOn } from '../../doubles/hang.js'

const short = (reply: string) =>
  readBlocks(reply).map(({ text, language, source, closed }) => ({ text, language, source, closed }))
const fence = (text: string, language: string | null = 'python', closed = true) => ({
  text,
  language,
  source: 'fence',
  closed,
})
const prose = (text: string, closed = true) => ({ text, language: null, source: 'prose', closed })
const field = (text: string, closed = true) => ({ text, language: null, source: 'field', closed })

describe('blocks of a reply', () => {
  const cases: { title: string; reply: string; blocks: unknown[] }[] = [
    { title: 'a fence with a language', reply: '```python\nx = 1\n```', blocks: [fence('x = 1')] },
    { title: 'a fence without one', reply: '```\nx = 1\n```\n', blocks: [fence('x = 1', null)] },
    {
      title: 'the word is lower case',
      reply: '``` Python3 title="a"\nx\n```',
      blocks: [fence('x', 'python3')],
    },
    { title: 'tildes', reply: '~~~py\nx\n```\ny\n~~~', blocks: [fence('x\n```\ny', 'py')] },
    {
      title: 'longer fences hold shorter ones',
      reply: '````\n```\nx\n```\n````',
      blocks: [fence('```\nx\n```', null)],
    },
    {
      title: 'the last one unclosed',
      reply: '```python\nx = 1\n',
      blocks: [fence('x = 1\n', 'python', false)],
    },
    { title: 'cut inside the line that closes', reply: '```py\nx = 1\n``', blocks: [fence('x = 1', 'py')] },
    {
      title: 'a missing close before the next',
      reply: '```py\nx\n```py\ny\n```',
      blocks: [fence('x', 'py'), fence('y', 'py')],
    },
    {
      title: 'closed behind the code',
      reply: '```py\nf(1)```\nbye',
      blocks: [fence('f(1)', 'py'), prose('bye')],
    },
    {
      title: 'prose around',
      reply: 'Hi\n```py\nx\n```\nbye',
      blocks: [prose('Hi'), fence('x', 'py'), prose('bye')],
    },
    { title: 'no fence at all', reply: 'x = 1', blocks: [prose('x = 1')] },
    {
      title: 'in a list',
      reply: '1. ```py\n   if x:\n     y\n   ```',
      blocks: [fence('   if x:\n     y', 'py')],
    },
    { title: 'indented', reply: '  ```py\n  if x:\n      y\n  ```', blocks: [fence('if x:\n    y', 'py')] },
    {
      title: 'CRLF becomes LF, tabs stay',
      reply: '```py\r\nif x:\r\n\ty\r\n```',
      blocks: [fence('if x:\n\ty', 'py')],
    },
    {
      title: 'a deeper fence is text',
      reply: '```py\ns = """\n    ```\n"""\n```',
      blocks: [fence('s = """\n    ```\n"""', 'py')],
    },
    {
      title: 'JSON with a content',
      reply: '{"path": "a.py", "content": "x = 1\\ny = 2\\n"}',
      blocks: [field('x = 1\ny = 2\n')],
    },
    {
      title: 'JSON in a fence',
      reply: '```json\n{"files": [{"code": "x"}, {"code": "y"}]}\n```',
      blocks: [field('x'), field('y')],
    },
    {
      title: 'a fence in JSON',
      reply: '{"answer": "```py\\nx\\n```"}',
      blocks: [{ ...field('x'), language: 'py' }],
    },
    {
      title: 'JSON cut by length',
      reply: '{"content": "x = \\"a\\"\\ny = \\',
      blocks: [field('x = "a"\ny = ', false)],
    },
    { title: 'JSON after prose', reply: 'Sure:\n{"code": "x = 1"}', blocks: [field('x = 1')] },
    { title: 'a dictionary is no JSON', reply: '{1: 2}', blocks: [prose('{1: 2}')] },
    { title: 'nothing', reply: ' \n', blocks: [] },
  ]
  test.each(cases)('$title', ({ reply, blocks }) => {
    expect(short(reply)).toEqual(blocks)
  })

  test('fence lines are removed, the rest stays', () => {
    expect(withoutFences('a\n```\nb\n```py\nc').text).toBe('a\n\nb\n\nc')
  })

  test('fences inside strings: a block ends at the last fence line or at the end', () => {
    const texts = (reply: string) => outerFences(reply).map(block => [block.text, block.closed])
    expect(texts('a\n```py\nb\n```js\nc\n```\nd\n```\ne')).toEqual([
      ['b\n```js\nc\n```\nd', true],
      ['b\n```js\nc\n```\nd\n```\ne', false],
    ])
    expect(texts('```py\nb\n```')).toEqual([])
    expect(texts('no fence')).toEqual([])
  })

  test('no text is lost or makes it throw', () => {
    const piece = fc.constantFrom(
      '```',
      '```py',
      '~~~',
      '\n',
      'def f(): pass',
      '  ',
      '{"code": "',
      '"}',
      '\\',
      '\r\n',
      '[',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), parts => {
        const reply = parts.join('')
        const kept = [...readBlocks(reply)].map(block => block.text).join('\n')
        if (reply.includes('{') || reply.includes('[')) return
        const count = (text: string) => text.split('def f(): pass').length
        const inFenceLines = reply
          .split(/\r?\n/)
          .filter(line => /^\s*(```|~~~)/.test(line))
          .join('\n')
        expect(count(kept) + count(inFenceLines)).toBeGreaterThanOrEqual(count(reply))
      }),
    )
  })

  test.each(['```', '{"a":', '{"content": "', '"', '\\', '`````` \n', '\r', '- ```py\n'])(
    'reading 5 MB of %j ends',
    unit => {
      const text = unit.repeat(5_000_000 / unit.length)
      expect(Array.isArray(endsOn(() => readBlocks(text)))).toBe(true)
    },
  )
})
