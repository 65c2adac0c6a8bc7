// Tests are added to an existing Python file: imports are joined, classes continued, and every other byte is unchanged.
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Candidate } from '../../../src/core/model/candidate.js'
import { makeContinues } from '../../../src/ecosystems/python/test-file/continue.js'
import { makeMerge } from '../../../src/ecosystems/python/test-file/test-file.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

let merge: ReturnType<typeof makeMerge>
let continues: (existing: string) => boolean
beforeAll(async () => {
  const parse = await loadParser('python', 'dist/wasm')
  merge = makeMerge(parse)
  continues = makeContinues(parse)
})

function candidate(id: string, code: string, more: Partial<Candidate> = {}): Candidate {
  const name = /def (\w+)/.exec(code)?.[1] ?? ''
  const rest = { writer: 'w', framework: 'pytest', draft: code, fixes: [], observed: false, container: null }
  return { id, target: 't', name, code, imports: [], helpers: [], ...rest, ...more }
}

const own = candidate('one', 'def test_b():\n    assert add(1) == 2', {
  imports: ['from shop.tax import add'],
})
const cased = candidate('two', 'def test_b(self):\n    self.assertEqual(add(1), 2)', {
  imports: ['import unittest', 'from shop.tax import add'],
  container: { name: 'TestAdd', header: 'class TestAdd(unittest.TestCase):', members: [] },
})

describe('continues a file', () => {
  test.each<[string, string, Candidate, string, string]>([
    [
      'a plain one: the name joins its import, the test comes last',
      'from shop.tax import rate\n\n\ndef test_a():\n    assert rate() == 1\n',
      own,
      'from shop.tax import add, rate\n\n\ndef test_a():\n    assert rate() == 1\n\n\ndef test_b():\n    assert add(1) == 2\n',
      'test_b',
    ],
    [
      'brackets and comments around the imported names stay',
      'from shop.tax import (\n    rate,  # why\n    cut,\n)\nimport os\n\nX = 1\n',
      own,
      'from shop.tax import (\n    rate,  # why\n    cut,\n    add,\n)\nimport os\n\nX = 1\n\n\ndef test_b():\n    assert add(1) == 2\n',
      'test_b',
    ],
    [
      'a name that is taken gets a number, before the block that runs the file',
      'from shop.tax import add\n\ndef test_b():\n    pass\n\nif __name__ == "__main__":\n    main()\n',
      own,
      'from shop.tax import add\n\ndef test_b():\n    pass\n\n\ndef test_b_2():\n    assert add(1) == 2\n\nif __name__ == "__main__":\n    main()\n',
      'test_b_2',
    ],
    [
      'a class goes on with its own indentation',
      'import unittest\n\nfrom shop.tax import add\n\nclass TestAdd(unittest.TestCase):\n  def test_a(self):\n    pass\n\nclass TestOther(unittest.TestCase):\n  pass\n',
      cased,
      'import unittest\n\nfrom shop.tax import add\n\nclass TestAdd(unittest.TestCase):\n  def test_a(self):\n    pass\n\n  def test_b(self):\n      self.assertEqual(add(1), 2)\n\nclass TestOther(unittest.TestCase):\n  pass\n',
      'TestAdd.test_b',
    ],
    [
      'a class of the same name that is no test case stays alone',
      'class TestAdd:\n    pass\n',
      cased,
      'import unittest\n\nfrom shop.tax import add\n\n\nclass TestAdd:\n    pass\n\n\nclass TestAdd_2(unittest.TestCase):\n    def test_b(self):\n        self.assertEqual(add(1), 2)\n',
      'TestAdd_2.test_b',
    ],
    [
      'another thing under the name of an import',
      '"""Says."""\nadd = None\n',
      own,
      '"""Says."""\n\nfrom shop.tax import add as add_2\nadd = None\n\n\ndef test_b():\n    assert add_2(1) == 2\n',
      'test_b',
    ],
    [
      'line ends of the other kind',
      'from shop.tax import add\r\n\r\nX = 1\r\n',
      own,
      'from shop.tax import add\r\n\r\nX = 1\r\n\r\n\r\ndef test_b():\r\n    assert add(1) == 2\r\n',
      'test_b',
    ],
    [
      'an empty file',
      '',
      own,
      'from shop.tax import add\n\n\ndef test_b():\n    assert add(1) == 2\n',
      'test_b',
    ],
  ])('%s', (_, existing, added, expected, name) => {
    expect(merge([added], { existing, like: null })).toEqual({
      content: expected,
      names: { [added.id]: name },
    })
  })

  test('existing text stays, line for line', () => {
    const statement = fc.constantFrom(
      ...['import os', 'from shop.tax import rate', 'x = (\n    1,\n)', '# words', 'def test_a():\n    pass'],
      ...[
        'class TestAdd(unittest.TestCase):\n    def test_a(self):\n        pass',
        '"""text"""',
        '@mark\ndef f(): ...',
      ],
    )
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), statements => {
        const existing = statements.map(each => `${each}\n\n`).join('')
        const { content } = merge([own, cased], { existing, like: null })
        const left = content.split('\n')
        for (const line of existing.split('\n').filter(Boolean)) {
          const at = left.findIndex(
            each => each === line || (/^from /.test(line) && /^from .*\brate\b/.test(each)),
          )
          expect([line, at]).not.toEqual([line, -1])
          left.splice(0, at + 1)
        }
        expect(continues(content)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('calls the function as the file does', () => {
  const written = { writer: 'explorer', imports: ['from shop.tax import add'] }
  const seen = candidate('one', 'def test_b():\n    assert add(1, add=2) == 2', written)
  const bound = candidate('one', 'def test_b():\n    tax = 2\n    assert add(tax) == 2', written)
  const added = '    assert add(1, add=2) == 2\n'
  test.each<[string, string, Candidate, string | null, string]>([
    ['by its module', 'from shop import tax', seen, 'tax', 'tax.add(2)'],
    ['by its module under another name', 'import shop.tax as t', seen, 't', 't.add(2)'],
    ['by a package that re-exports it', 'import shop', seen, 'shop', 'shop.add(2)'],
    ['by its path', 'import shop.tax', seen, 'shop.tax', 'shop.tax.add(2)'],
    [
      'by the name that is called most',
      'import shop\nfrom shop import tax',
      seen,
      'tax',
      'tax.add(2) + tax.add(3) + shop.add(4)',
    ],
    ['by another module of the same name', 'from store import tax', seen, null, 'tax.add(2)'],
    [
      'by a package of a similar name',
      'import shopping\nimport sho',
      seen,
      null,
      'shopping.add(2) + sho.add(2)',
    ],
    ['not yet, but others of its module', 'from shop import tax', seen, 'tax', 'tax.sub(2)'],
    ['not yet, but others of its package', 'import shop', seen, null, 'shop.sub(2)'],
    ['not at all', 'from shop import tax', seen, null, 'tax.RATE'],
    ['only as the end of another path', 'from shop import tax', seen, null, 'own.tax.add(2)'],
    ['by its name as well', 'from shop import tax\nfrom shop.tax import add', seen, null, 'tax.add(2)'],
    ['by a name that the new test uses itself', 'from shop import tax', bound, null, 'tax.add(2)'],
    [
      'by its module, beside a test that a model wrote',
      'from shop import tax',
      { ...seen, writer: 'm' },
      null,
      'tax.add(2)',
    ],
  ])('%s', (_, imports, made, holder, call) => {
    const existing = `${imports}\n\n\ndef test_a():\n    assert ${call} == 1\n`
    const { content } = merge([made], { existing, like: null })
    const named = /^(?:from shop\.tax )import .*\badd\b/m.test(content)
    expect({ content, named }).toEqual({
      content: holder
        ? `${existing}\n\ndef test_b():\n${added.replace('add(', `${holder}.add(`)}`
        : expect.stringContaining(made.code),
      named: holder === null,
    })
  })
})

test.each([
  ['a sound file', 'def test_a():\n    pass\n', true],
  ['broken syntax', 'def test_a(:\n', false],
  ['mixed line ends', 'a = 1\r\nb = 2\n', false],
  ['a giant', `x = "${'y'.repeat(200_001)}"\n`, false],
])('%s can be continued or not', (_, text, expected) => {
  expect(continues(text)).toBe(expected)
})
