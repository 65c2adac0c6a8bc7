import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Candidate } from '../../../src/core/model/candidate.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import { makeSurgery } from '../../../src/ecosystems/python/surgery/surgery.js'

const surgery = makeSurgery(await loadParser('python', 'nowhere'))
const python = spawnSync('python3', ['--version']).status === 0
const withPython = python ? test : test.skip
const why = python ? '' : ' (python3 is missing)'

const candidate = (code: string, name = 'test_a'): Candidate => ({
  id: 'a.py::f#w#0.1',
  target: 'a.py::f',
  writer: 'w',
  name,
  code,
  container: null,
  imports: [],
  helpers: [],
  framework: 'pytest',
  draft: 'draft',
  fixes: [],
  observed: false,
})
const body = (...lines: string[]) =>
  candidate(['def test_a():', ...lines.map(line => `    ${line}`)].join('\n'))
const found = (one: Candidate) => surgery.assertions(one).map(({ code }) => code)

const asserting: [string, string][] = [
  ['assert', 'assert f(1)'],
  ['a message', 'assert f(1) == 2, "no"'],
  ['a method of unittest', 'self.assertEqual(f(1), 2)'],
  ['an awaited assertion', 'await self.assertEventually(f)'],
  ['raises', 'with pytest.raises(ValueError, match="x") as e:\n        f(1)'],
  ['raises of unittest', 'with self.assertRaises(ValueError):\n        f(1)'],
  ['raises beside another manager', 'with patch("a.b"), pytest.raises(ValueError):\n        f(1)'],
  ['raises as a call', 'self.assertRaises(ValueError, f, 1)'],
  ['warns', 'with pytest.warns(UserWarning):\n        f(1)'],
  ['a mock', 'm.assert_called_once_with(1)'],
  ['an attribute of a mock', 'm.close.assert_not_called()'],
  ['numpy', 'np.testing.assert_allclose(f(1), 2.0)'],
  ['a matcher', 'assert_that(f(1), equal_to(2))'],
  ['a chain of matchers', 'assert_that(f(1)).is_equal_to(2).is_not_none()'],
  ['several lines', 'assert f(\n        1,\n    ) == 2'],
]
const silent: [string, string][] = [
  ['a call', 'f(1)'],
  ['an assignment', 'r = f(1)'],
  ['a comparison', 'f(1) == 2'],
  ['a failing helper', 'self.fail("no")'],
  ['another manager', 'with open(1) as e:\n        f(1)'],
  ['an inner function', 'def g():\n        assert f(1)'],
  ['an inner class', 'class G:\n        assert f(1)'],
  ['a text', '"""assert f(1)"""'],
]

describe('assertions', () => {
  test.each(asserting)('%s', (_, line) => {
    const plain = line.replaceAll('\n    ', '\n')
    expect(found(body('r = 1', line, 'r = 2'))).toEqual([plain])
  })
  test.each(silent)('none: %s', (_, line) => {
    expect(found(body(line))).toEqual([])
  })
  test('are found at any depth, in source order', () => {
    const code = `async def test_a(self):
    for x in y:
        assert 1
        with self.subTest(x): assert 2
    if x: assert 3; assert 4
    elif y:
        assert 5
    else:
        assert 6
    try:
        assert 7
    except X:
        assert 8
    finally:
        assert 9
    async with a:
        while b:
            assert 10
`
    expect(found(candidate(code))).toEqual(Array.from({ length: 10 }, (_, at) => `assert ${at + 1}`))
  })
  test('are those of the test only', () => {
    expect(found(candidate('def g():\n  assert 1\n\ndef test_a():\n  assert 2\n'))).toEqual(['assert 2'])
  })
  test('are not found in broken code or without a function', () => {
    expect(found(candidate('def test_a(:\n  assert 1'))).toEqual([])
    expect(found(candidate('assert 1'))).toEqual([])
    expect(found(candidate(''))).toEqual([])
  })
})

const equal: [string, string, string, string, string, string][] = [
  ['==', 'assert f(1) == 2', 'f(1)', '2', '3', 'assert f(1) == 3'],
  ['== the other way', 'assert [1] == f(1)', 'f(1)', '[1]', '[2]', 'assert [2] == f(1)'],
  ['brackets and a message', 'assert (f(1) == -2), "m"', 'f(1)', '-2', '3', 'assert (f(1) == 3), "m"'],
  [
    'awaited',
    'assert await f(1) == {"a": (1, None)}',
    'await f(1)',
    '{"a": (1, None)}',
    '1',
    'assert await f(1) == 1',
  ],
  [
    'approx',
    'assert f(1) == pytest.approx(0.5, abs=1)',
    'f(1)',
    '0.5',
    '0.7',
    'assert f(1) == pytest.approx(0.7, abs=1)',
  ],
  ['is True', 'assert f(1) is True', 'f(1)', 'True', 'False', 'assert f(1) is False'],
  ['is None, then a number', 'assert f(1) is None', 'f(1)', 'None', '3', 'assert f(1) == 3'],
  ['an empty set', 'assert f(1) == set()', 'f(1)', 'set()', '{1}', 'assert f(1) == {1}'],
  ['assertEqual', 'self.assertEqual(f(1), "a")', 'f(1)', '"a"', '"b"', 'self.assertEqual(f(1), "b")'],
  [
    'assertEqual the other way',
    'self.assertEqual("a", f(1), "m")',
    'f(1)',
    '"a"',
    '"b"',
    'self.assertEqual("b", f(1), "m")',
  ],
  [
    'assertListEqual',
    'self.assertListEqual(f(1), [1])',
    'f(1)',
    '[1]',
    '[]',
    'self.assertListEqual(f(1), [])',
  ],
  [
    'assertAlmostEqual',
    'self.assertAlmostEqual(f(1), 0.5, places=2)',
    'f(1)',
    '0.5',
    '0.7',
    'self.assertAlmostEqual(f(1), 0.7, places=2)',
  ],
  ['assertTrue', 'self.assertTrue(f(1))', 'f(1)', 'True', 'False', 'self.assertFalse(f(1))'],
  ['assertFalse, then a number', 'self.assertFalse(f(1))', 'f(1)', 'False', '3', 'self.assertEqual(f(1), 3)'],
  ['assertIsNone', 'self.assertIsNone(f(1))', 'f(1)', 'None', 'True', 'self.assertTrue(f(1))'],
  [
    'assertTrue of a comparison',
    'self.assertTrue(f(1) == 2)',
    'f(1)',
    '2',
    '3',
    'self.assertTrue(f(1) == 3)',
  ],
  ['assertIs', 'self.assertIs(f(1), True)', 'f(1)', 'True', '3', 'self.assertEqual(f(1), 3)'],
]
const unequal = [
  'assert f(1)',
  'assert not f(1)',
  'assert f(1) != 2',
  'assert f(1) == g(2)',
  'assert 1 == 2',
  'assert f(1) == 2 == 3',
  'assert f(1) == [x]',
  'assert f(1) == f"{x}"',
  'assert f(1) is x',
  'self.assertIn(1, f(1))',
  'self.assertRaises(E, f, 1)',
  'm.assert_called_once_with(1, 2)',
]

describe('comparisons with a literal', () => {
  test.each(equal)('%s', (_, line, call, expected, literal, now) => {
    const one = body('g()', line)
    expect(surgery.assertions(one)).toEqual([{ code: line, equal: { call, expected } }])
    expect(surgery.expect(one, 0, literal)).toEqual(body('g()', now))
  })
  test.each(unequal)('no comparison with a literal: %s', line => {
    expect(surgery.assertions(body(line))).toEqual([{ code: line, equal: null }])
    expect(surgery.expect(body(line), 0, '3')).toBeNull()
  })
  test('an unknown index or an invalid literal gives null', () => {
    expect(surgery.expect(body('assert f(1) == 2'), 1, '3')).toBeNull()
    expect(surgery.expect(body('assert f(1) == 2'), -1, '3')).toBeNull()
    expect(surgery.expect(body('assert f(1) == 2'), 0, '(')).toBeNull()
  })
})

const caught = (statement: string, margin = '    ', unit = '    ') =>
  [`try:`, `${unit}${margin}${statement}`, `${margin}except BaseException:`, `${unit}${margin}pass`].join(
    '\n',
  )

const varied: [string, string, string, string][] = [
  [
    'a statement',
    'def test_a():\n    assert 1\n    g()\n',
    `def test_a():\n    ${caught('assert 1')}\n    g()\n`,
    'def test_a():\n    g()\n',
  ],
  [
    'the only one',
    'def test_a():\n    assert 1',
    `def test_a():\n    ${caught('assert 1')}`,
    'def test_a():\n    pass',
  ],
  [
    'one on the first line',
    'def test_a(): assert 1',
    `def test_a():\n    ${caught('assert 1')}`,
    'def test_a(): pass',
  ],
  [
    'one with a comment',
    'def test_a():\n  g()\n  assert 1  # c\n',
    `def test_a():\n  g()\n  ${caught('assert 1', '  ')}  # c\n`,
    'def test_a():\n  g()\n',
  ],
  [
    'one after a semicolon',
    'def test_a():\n  r = 1; assert 1; g()\n',
    `def test_a():\n  r = 1\n  ${caught('assert 1', '  ')}\n  g()\n`,
    'def test_a():\n  r = 1\n  g()\n',
  ],
  [
    'one after a semicolon on the first line',
    'def test_a(): r = 1; assert 1;\n',
    `def test_a():\n    r = 1\n    ${caught('assert 1')}\n`,
    'def test_a(): r = 1\n',
  ],
  [
    'tabs',
    'def test_a():\n\tif x:\n\t\tassert 1\n',
    `def test_a():\n\tif x:\n\t\t${caught('assert 1', '\t\t', '\t')}\n`,
    'def test_a():\n\tif x:\n\t\tpass\n',
  ],
  [
    'in a block on one line',
    'def test_a():\n  if x: assert 1\n  else: g()\n',
    `def test_a():\n  if x:\n      ${caught('assert 1', '      ')}\n  else: g()\n`,
    'def test_a():\n  if x: pass\n  else: g()\n',
  ],
  [
    'several lines',
    'def test_a():\n  assert f(\n  """\na\n  """) == [\n1]\n  g()\n',
    `def test_a():\n  ${caught('assert f(\n  """\na\n  """) == [\n1]', '  ')}\n  g()\n`,
    'def test_a():\n  g()\n',
  ],
  [
    'raises',
    'def test_a():\n  with raises(E):\n    f("""\n  a""")\n    g()\n  h()\n',
    'def test_a():\n  try:\n      with raises(E):\n        f("""\n  a""")\n        g()\n  except BaseException:\n      pass\n  h()\n',
    'def test_a():\n  h()\n',
  ],
  [
    'decorators and a docstring',
    '@x\nasync def test_a(self):\n  "Doc."\n  assert await f()\n',
    `@x\nasync def test_a(self):\n  "Doc."\n  ${caught('assert await f()', '  ')}\n`,
    '@x\nasync def test_a(self):\n  "Doc."\n',
  ],
]

describe('an assertion', () => {
  test.each(varied)('is swallowed and dropped: %s', (_, code, swallowed, dropped) => {
    const one = candidate(code)
    expect(found(one)).toHaveLength(1)
    expect(surgery.vary(one, { swallow: [0], drop: [] })?.code).toBe(swallowed)
    expect(surgery.vary(one, { swallow: [], drop: [0] })?.code).toBe(dropped)
    expect(surgery.vary(one, { swallow: [], drop: [] })).toEqual(one)
  })
  test('with an unknown index gives null', () => {
    expect(surgery.vary(body('assert 1'), { swallow: [1], drop: [] })).toBeNull()
    expect(surgery.vary(body('assert 1'), { swallow: [], drop: [-1] })).toBeNull()
  })
  test('may be swallowed while another is dropped', () => {
    const one = body('assert 1; assert 2', 'if x:', '    assert 3', 'assert 4')
    expect(surgery.vary(one, { swallow: [3], drop: [0, 2] })).toEqual(
      body('assert 2', 'if x:', '    pass', caught('assert 4')),
    )
  })
})

const table = (rows: string, more = '') =>
  candidate(
    `@pytest.mark.parametrize("a, b", ${rows}${more})\ndef test_a(a, b):\n    assert f(a) == b\n    assert a\n`,
  )

describe('rows of a parametrised test', () => {
  test('are its assertions, and are removed whether swallowed or dropped', () => {
    const one = table('[\n    (1, 2),  # one\n    pytest.param(3, 4, id="x"),\n    (5, 6)\n]')
    expect(found(one)).toEqual(['(1, 2)', 'pytest.param(3, 4, id="x")', '(5, 6)'])
    const only = table('[\n    pytest.param(3, 4, id="x"),\n]')
    expect(surgery.vary(one, { swallow: [0, 2], drop: [] })?.code).toEqual(only.code)
    expect(surgery.vary(one, { swallow: [0], drop: [2] })).toEqual(
      surgery.vary(one, { swallow: [], drop: [0, 2] }),
    )
    expect(surgery.vary(one, { swallow: [], drop: [0, 1, 2] })).toBeNull()
    expect(surgery.vary(one, { swallow: [], drop: [] })).toEqual(one)
  })
  test('on one line, in a tuple, with names', () => {
    const one = table('((1, 2), (3, 4))', ', ids=["x", "y"]')
    expect(surgery.vary(one, { swallow: [0], drop: [] })).toEqual(table('((3, 4),)', ', ids=["y"]'))
    expect(surgery.vary(one, { swallow: [1], drop: [] })).toEqual(table('((1, 2), )', ', ids=["x", ]'))
  })
  test('may be in a helper', () => {
    const one = { ...table('CASES'), helpers: ['X = 1', 'CASES = [\n    (1, 2),\n    (3, 4),\n]'] }
    expect(found(one)).toEqual(['(1, 2)', '(3, 4)'])
    expect(surgery.vary(one, { swallow: [0], drop: [] })).toEqual({
      ...one,
      helpers: ['X = 1', 'CASES = [\n    (3, 4),\n]'],
    })
  })
  test('are those of the decorator with the most rows', () => {
    const one = candidate(
      '@pytest.mark.parametrize("a", [1, 2])\n@pytest.mark.parametrize("b", [3, 4, 5])\ndef test_a(a, b):\n    assert f(a)\n',
    )
    expect(found(one)).toEqual(['3', '4', '5'])
  })
  test.each([
    ['there is one', '[(1, 2)]', ''],
    ['they are computed', '[(x, 2) for x in y]', ''],
    ['some are computed', '[(1, 2), (3, 4), *more]', ''],
    ['they have other names', 'rows', ''],
    ['their names do not match', '[(1, 2), (3, 4)]', ', ids=["x"]'],
  ])('are left alone if %s', (_, rows, more) => {
    expect(found(table(rows, more))).toEqual(['assert f(a) == b', 'assert a'])
  })
})

describe('a new name', () => {
  test('changes only that of the function', () => {
    const code = '@test_a\nasync def test_a(self):\n    test_a()\n    assert "test_a"\n'
    expect(surgery.rename(candidate(code), 'test_b')).toEqual({
      ...candidate(code.replace('def test_a', 'def test_b'), 'test_b'),
    })
  })
  test('changes nothing without a function', () => {
    expect(surgery.rename(candidate('x = 1'), 'test_b')).toEqual(candidate('x = 1'))
  })
})

const runnable = `async def test_a(self=None):
    """Doc."""
    seen = []
    seen.append(0); assert seen == [1]; seen.append(1)
    for i in range(2):
        assert (i ==
            5), """
  a
"""
    if (n := 3): assert n == 4
    with raises(ValueError):
        seen.append("in")
        if n:
            pass
    try: assert False
    finally: seen.append("f")
    return seen
`

describe('rewritten code', () => {
  withPython(`runs${why}`, () => {
    const one = candidate(runnable)
    const all = surgery.assertions(one).map((_, at) => at)
    expect(all).toHaveLength(5)
    const texts = [
      { swallow: all, drop: [] },
      { swallow: [], drop: all },
    ].map(change => surgery.vary(one, change)?.code ?? '')
    const frame = `
import asyncio
class raises:
    def __init__(self, kind): pass
    def __enter__(self): pass
    def __exit__(self, *a): raise BaseException("not raised")
`
    const shown = texts.map(
      text =>
        spawnSync('python3', ['-c', `${frame}\n${text}\nprint(asyncio.run(test_a()))`], { encoding: 'utf8' })
          .stdout,
    )
    expect(shown).toEqual(["[0, 1, 'in', 'f']\n", "[0, 1, 'f']\n"])
  })
  const everything = [...asserting.map(([, line]) => line), ...silent.map(([, line]) => line)]
  test('parses, and lacks exactly the assertions that were removed', () => {
    const statements = fc.array(fc.constantFrom(...everything), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        statements,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (lines, out, drop) => {
          const one = body(...lines)
          const before = found(one)
          const indices = before.flatMap((_, at) => (out[at] ? [at] : []))
          const made = surgery.vary(
            one,
            drop ? { swallow: [], drop: indices } : { swallow: indices, drop: [] },
          )
          expect(made).not.toBeNull()
          const left = drop ? before.filter((_, at) => !out[at]) : before
          expect(found(made as Candidate)).toHaveLength(left.length)
          expect(surgery.vary(one, { swallow: [], drop: [] })).toEqual(one)
        },
      ),
    )
  })
  test('is made from any text without throwing', () => {
    const torn = fc
      .tuple(fc.nat(runnable.length), fc.nat(30))
      .map(([at, many]) => runnable.slice(0, at) + runnable.slice(at + many))
    fc.assert(
      fc.property(fc.oneof(torn, fc.string({ unit: 'binary' })), fc.nat(6), (code, index) => {
        const one = candidate(code)
        const count = surgery.assertions(one).length
        const changes = [
          { swallow: [index], drop: [] },
          { swallow: [], drop: [index] },
        ]
        for (const change of changes) expect(surgery.vary(one, change) === null || index < count).toBe(true)
        surgery.expect(one, index, '1')
        surgery.rename(one, 'test_b')
      }),
    )
  })
})
