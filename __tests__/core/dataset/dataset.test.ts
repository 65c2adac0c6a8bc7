// Training data before any test is run: how rows are read, repeats, leaks, and counts of tokens.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { findAssets } from '../../../src/wiring/run.js'
import { frameOf, readAsked } from '../../../src/core/dataset/prompt-code.js'
import { cleanRows } from '../../../src/core/dataset/clean.js'
import { findRepeats } from '../../../src/core/dataset/duplicates.js'
import { findFaults, type Looked } from '../../../src/core/dataset/findings.js'
import { findLeaks, knownIn } from '../../../src/core/dataset/leaks.js'
import { readRows, type DataRow } from '../../../src/core/dataset/rows.js'
import { countTokens, longestSlice, slice, tokensOf } from '../../../src/core/dataset/tokens.js'
import { missingName, type Tried, type TriedTest } from '../../../src/core/dataset/row-results.js'
import type { Language } from '../../../src/core/model/ports.js'
import { encodingOf, retirementsOf, estimate, tuningPrice } from '../../../src/core/tuning/tuning.js'
import { loadLanguages } from '../../../src/ecosystems/index.js'
import { openTokenizer } from '../../../src/models/tokenizer.js'
import { endsOn } from '../../doubles/hang.js'

let languages: Language[]
beforeAll(async () => {
  languages = await loadLanguages(findAssets().wasm)
})

const read = (...values: unknown[]) =>
  readRows(
    values.map((value, at) => ({
      row: at + 1,
      text: value === null || typeof value === 'string' ? value : JSON.stringify(value),
    })),
  )
const python = (code: string, words = 'Test it:'): string => `${words}\n\`\`\`python\n${code}\n\`\`\``
const add = 'def add(a, b):\n    return a + b'
const user = { role: 'user', content: 'u' }
const reply = (content: unknown) => ({ role: 'assistant', content })

describe('a row', () => {
  test.each<[string, unknown, Partial<DataRow>]>([
    ['legacy', { prompt: 'p', completion: 'c' }, { format: 'legacy', completion: 'c', rejected: null }],
    [
      'a chat with content in parts and an earlier answer',
      {
        messages: [
          user,
          reply('no'),
          user,
          reply([
            { type: 'text', text: 'a' },
            { type: 'text', text: 'b' },
          ]),
        ],
      },
      { format: 'chat', completion: 'ab', prompt: [user, { role: 'assistant', content: 'no' }, user] },
    ],
    [
      'a preference pair in the format of OpenAI',
      { input: { messages: [user] }, preferred_output: [reply('y')], non_preferred_output: [reply('n')] },
      { format: 'preference', completion: 'y', rejected: 'n', prompt: [user] },
    ],
    [
      'a preference pair in the format of TRL',
      { prompt: 'p', chosen: 'y', rejected: [reply('n')] },
      { format: 'preference', completion: 'y', rejected: 'n', prompt: [{ role: 'prompt', content: 'p' }] },
    ],
  ])('%s', (_title, value, row) => {
    expect(read(value)).toMatchObject({ rows: [row], bad: [] })
  })

  test.each<[string, unknown, string, RegExp]>([
    ['bytes that are not UTF-8', null, 'not-utf8', /not UTF-8/],
    ['no JSON', '{', 'not-json', /not JSON/],
    ['no object', '[1]', 'format', /not a JSON object/],
    ['nothing known', { a: 1 }, 'format', /no prompt|no row|prompt/],
    ['no strings', { prompt: 'p', completion: 3 }, 'format', /completion/],
    ['no reply', { messages: [user] }, 'format', /last message/],
    ['nothing asked', { messages: [reply('x')] }, 'format', /no message from a user/],
    ['an unknown role', { messages: [{ role: 'bot', content: 'x' }] }, 'format', /role/],
    ['a huge line', `"${'x'.repeat(1024 * 1024)}"`, 'too-large', /1 MiB/],
  ])('%s is refused with the reason', (_title, value, kind, words) => {
    expect(read(value)).toMatchObject({
      rows: [],
      bad: [{ row: 1, kind, reason: expect.stringMatching(words) }],
    })
  })
})

describe('the code of a prompt', () => {
  const ask = (content: string) => [{ role: 'prompt', content }]
  const bare = 'Write tests.\n\nfunction add(a) { return a }\n\nTests:'
  test.each<[string, string, string | null, string | null]>([
    ['in a fence', python(add), 'python', add],
    ['in a fence without a language', '```\nconst f = n => n + 1\n```', 'javascript', 'const f = n => n + 1'],
    ['without a fence', bare, 'javascript', 'function add(a) { return a }'],
    [
      'beside a test as an example',
      `${python(add)}\n${python('def test_x():\n    pass', 'Like:')}`,
      'python',
      add,
    ],
    ['none', 'Write a poem about return values', null, null],
    ['broken', python('def add(a:\n  return'), null, null],
    ['not closed', '```python\ndef add(a, b):\n    return a + b', 'python', add],
  ])('%s', (_title, content, language, source) => {
    const found = readAsked(ask(content), languages)
    expect([found?.language.name ?? null, found?.source.trim() ?? null]).toEqual([language, source])
  })

  test('prompts of one template have the same frame, others do not', () => {
    const frame = (content: string): string => frameOf(ask(content), readAsked(ask(content), languages))
    const one = frame(`Test \`add\`.\n${python(add)}`)
    expect(frame(`Test \`sub\`.\n${python('def sub(a):\n    return -a')}`)).toBe(one)
    expect(frame(`Test \`sub\`!\n${python('def sub(a):\n    return -a')}`)).not.toBe(one)
    expect(frame(`${bare}`)).toBe(frame(bare.replace(/add/g, 'other')))
    const own = (rest: string): string => frame(`Write unit tests for \`f\` from the module \`m\`.\n${rest}`)
    expect(own('a')).toBe(own('b'))
  })

  test('a long prompt of nothing but fences is read in linear time', () => {
    const fences = ask(`\`\`\`\`\n${'```\n'.repeat(400_000)}`)
    expect(endsOn(() => readAsked(fences, languages))).toBeNull()
    expect(endsOn(() => readAsked(ask('\n'.repeat(1_200_000)), languages))).toBeNull()
  })
})

test('repeats: exact, near, and of the prompt only', () => {
  const long = Array.from({ length: 90 }, (_, at) => `assert f(${at}) == ${at * 7}`).join('\n')
  const rows = read(
    { prompt: 'p', completion: long },
    { completion: long, prompt: 'p' },
    { prompt: 'p', completion: long.replace('== 7\n', '== 8\n') },
    { prompt: 'p', completion: 'something else altogether, and nothing like it' },
    { prompt: 'q', completion: 'short' },
    { prompt: 'r', completion: 'short' },
  ).rows
  expect(findRepeats(rows, 1).map(({ row, kind, of }) => [row, kind, of])).toEqual([
    [2, 'duplicate', 1],
    [3, 'near-duplicate', 1],
    [4, 'repeated-prompt', 1],
  ])
})

test('leaks: the same body under another name, the same name and parameters with another body; no chance matches', () => {
  const known = (source: string, at = 0) => {
    const language = languages[at] as Language
    return knownIn(language.functions(source).functions, language)
  }
  const rows = [
    { row: 1, known: known('def total(x: int, y=0) -> int:\n    """Sum."""\n    # both\n    return x + y') },
    { row: 2, known: known('def is_even(n):\n    if n % 2:\n        return False\n    return True') },
    { row: 3, known: known('def size(n):\n    return n') },
    { row: 4, known: known('function isEven(n) { return n % 2 === 0 }', 1) },
  ]
  const find = (source: string) => findLeaks(known(source), rows).map(({ row, by }) => [row, by])
  expect(find(add)).toEqual([[1, 'body']])
  expect(find('def sub(a, b):\n    return a - b')).toEqual([])
  expect(find('def isEven(n):\n    return n % 2 == 0')).toEqual([
    [2, 'task'],
    [4, 'task'],
  ])
  expect(find('def is_even(n, m):\n    return n % m == 0')).toEqual([])
  expect(find('def other(k):\n    return k')).toEqual([])
})

describe('tokens', () => {
  test.each(['cl100k_base', 'o200k_base'] as const)(
    'slices have as many tokens as the whole text in %s',
    async encoding => {
      const count = await openTokenizer(encoding)
      const texts = [
        'def f(a):\n    return {\n        "x": [1, 2],\n    }\n\n\n'.repeat(200),
        'a b\r\n\r\n  c//\n/x 12345 '.repeat(300),
        '日本語、です。 ok\n'.repeat(300),
        '<|endoftext|> is text '.repeat(200),
      ]
      for (const text of texts) {
        const parts = slice(text)
        expect(parts.join('')).toBe(text)
        expect(Math.max(...parts.map(part => part.length))).toBeLessThanOrEqual(longestSlice)
        expect(countTokens(text, count)).toBe(count(text))
      }
    },
  )

  test('a long run without a place to cut takes no quadratic time, and no character is split', async () => {
    const count = await openTokenizer('cl100k_base')
    expect(endsOn(() => countTokens('a'.repeat(400_000), count))).toBeGreaterThan(40_000)
    expect(slice(`x${'😀'.repeat(3000)}`).every(part => !/^[\uDC00-\uDFFF]/.test(part))).toBe(true)
  })

  test('the chat format adds tokens, the legacy format does not', () => {
    const count = (text: string): number => text.length
    const [legacy, chat] = read({ prompt: 'ppp', completion: 'cc' }, { messages: [user, reply('cc')] }).rows
    expect(tokensOf(legacy as DataRow, count)).toEqual({ prompt: 3, completion: 2 })
    expect(tokensOf(chat as DataRow, count)).toEqual({ prompt: 3 + 4 + 1 + 3, completion: 2 })
  })
})

test.each<[string, number | null, string | null]>([
  ['davinci-002', 6, 'cl100k_base'],
  ['gpt-4o-mini-2024-07-18', 3, 'o200k_base'],
  ['gpt-4o-2024-08-06', 25, 'o200k_base'],
  ['ft:gpt-4.1-nano-2025-04-14:acme::x1', 1.5, 'o200k_base'],
  ['gpt-3.5-turbo-0125', 8, 'cl100k_base'],
  ['gpt-4o-audio-preview', null, 'o200k_base'],
  ['davinci-0022', null, 'cl100k_base'],
  ['qwen2.5-coder-1.5b', null, null],
])('the price and the tokenizer of %s', (model, perMillion, encoding) => {
  expect([tuningPrice(model)?.perMillion ?? null, encodingOf(model)]).toEqual([perMillion, encoding])
})

test('an estimate, null for an unknown price, and dates of retirement', () => {
  expect(estimate('davinci-002', 72_030, 3)).toEqual({
    base: 'davinci-002',
    perMillion: 6,
    passes: 3,
    usd: 0.43218,
  })
  expect(estimate('mine', 72_030, 3).usd).toBeNull()
  expect(retirementsOf('ft:gpt-4o-mini:acme::x').map(one => one.date)).toEqual(['2027-01-06', '2027-01-14'])
  expect(retirementsOf('davinci-002').map(one => one.date)).toEqual(['2026-10-23', '2027-01-06'])
  expect(retirementsOf('qwen2.5')).toEqual([])
})

const ran = (name: string, more: Partial<TriedTest> = {}): TriedTest => ({
  ...{ name, outcome: 'passed', reason: null, detail: '', expected: null, actual: null },
  ...more,
})

test.each<[string, string | null]>([
  ["NameError: name 'gcd' is not defined", 'gcd'],
  ['ReferenceError: helper is not defined', 'helper'],
  ["ImportError: cannot import name 'gcd' from 'm'", 'gcd'],
  ['AssertionError: 1 != 2', null],
])('the missing name in %s', (detail, name) => {
  expect(missingName(ran('t', { outcome: 'failed', detail }))).toBe(name)
})

describe('findings', () => {
  const looked = (values: unknown[], tried: Record<number, Tried> = {}): Looked => {
    const { rows, bad } = read(...values)
    return {
      rows: rows.map(row => ({ ...row, asked: readAsked(row.prompt, languages) })),
      ...{ bad, maxTokens: 10, perPrompt: 1 },
      tried: new Map(Object.entries(tried).map(([row, one]) => [Number(row), one])),
      lengths: new Map(rows.map(row => [row.row, row.completion.length > 500 ? 11 : 1])),
    }
  }
  const fenced = (code: string): string => `\`\`\`python\n${code}\n\`\`\``
  const row = (name: string, completion = fenced(`# ${name}`), words?: string) => ({
    prompt: python(`def ${name}(a):\n    return a + "${name}" * 3`, words),
    completion,
  })
  const kinds = (values: unknown[], tried?: Record<number, Tried>) =>
    findFaults(looked(values, tried)).map(one => [one.row, one.kind])

  test.each<[string, unknown, string[]]>([
    ['nothing', row('d'), []],
    ['another template', row('d', fenced('#'), 'Test it!'), ['template']],
    ['no end marker', row('d', 'assert d(1)'), ['end-marker']],
    ['a cut completion', row('d', '```python\nassert d('), ['end-marker']],
    ['an empty completion', row('d', '  '), ['empty']],
    ['too long', row('d', fenced('#'.repeat(600))), ['too-long']],
    ['a key', row('d', fenced('# sk-abcdefghijklmnopqrstuvwxyz')), ['secret']],
    ['no function', { prompt: 'Test it:\n```python\nx\n```', completion: fenced('#') }, ['no-function']],
    [
      'another format',
      { messages: [{ ...user, content: row('d').prompt }, reply(fenced('#'))] },
      ['format', 'template'],
    ],
    ['no JSON', '{', ['not-json']],
  ])('%s', (_title, value, expected) => {
    const found = kinds([row('a'), row('b'), row('c'), value])
    expect(found).toEqual(expected.map(kind => [4, kind]))
  })

  test('completions that do not end alike', () => {
    expect(kinds([row('a', 'assert 1'), row('b', 'assert 2'), row('c', 'assert 3')])).toEqual([
      [null, 'no-end-marker'],
    ])
    const { lines, ended } = cleanRows(looked([row('a', 'assert 1'), row('b', 'assert 2')]), [])
    expect([ended, lines.map(line => (JSON.parse(line.text) as { completion: string }).completion)]).toEqual([
      '\n###',
      ['assert 1\n###', 'assert 2\n###'],
    ])
  })

  test('what running the tests showed, with what to do', () => {
    const tests = [
      ran('good'),
      ran('wrong', { outcome: 'failed', expected: '1', actual: '2' }),
      ran('raises', { outcome: 'failed', detail: 'ValueError: no\n  line 2' }),
      ran('lost', { outcome: 'failed', detail: "NameError: name 'gcd' is not defined" }),
      ran('endless', { outcome: 'timed-out' }),
      ran('mute', { outcome: 'refused', reason: 'no-assertion' }),
      ran('bad', { outcome: 'unsafe', detail: 'process: os.system' }),
    ]
    const found = findFaults(looked([row('a')], { 1: { tests, none: null } }))
    expect(found.map(one => one.message)).toEqual([
      "row 1: gcd is not defined, so lost fails: add it to the prompt's code",
      'row 1: wrong fails: expected 1, got 2: fix or drop it',
      'row 1: raises fails: ValueError: no: fix or drop it',
      'row 1: endless does not finish: drop it',
      'row 1: mute checks nothing: make it assert something or drop it',
      'row 1: bad does something that no test may do (process: os.system): drop it',
    ])
    expect(kinds([row('a')], { 1: { tests: [], none: 'no code' } })).toEqual([[1, 'no-test']])
  })

  test('a clean set keeps a repeat of a row that was dropped, and every drop has its reason', () => {
    const bad: Tried = { tests: [ran('t', { outcome: 'failed', expected: '1', actual: '2' })], none: null }
    const values = [
      row('a'),
      { ...row('a'), completion: fenced('# other') },
      row('b'),
      row('b'),
      '{',
      row('c'),
    ]
    const leak = { kind: 'benchmark-leak', row: 6, message: 'row 6: c leaks' }
    const { lines, dropped, ended } = cleanRows(looked(values, { 1: bad }), [leak])
    expect([lines.map(line => line.row), ended]).toEqual([[2, 3], null])
    expect(dropped.map(one => [one.row, one.kinds])).toEqual([
      [1, ['failing-test']],
      [4, ['duplicate']],
      [5, ['not-json']],
      [6, ['benchmark-leak']],
    ])
    expect(lines[1]?.text).toBe(JSON.stringify(values[2]))
  })
})
