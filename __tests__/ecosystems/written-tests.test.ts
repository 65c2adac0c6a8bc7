// The tests that a change to a test file adds or edits, by the names that runners give them.
import { describe, expect, test } from '@jest/globals'
import { editedIn } from '../../src/core/baseline/own-tests.js'
import { loadLanguages } from '../../src/ecosystems/index.js'

const languages = await loadLanguages('nowhere')
const written = (name: string, text: string) =>
  languages.find(language => language.name === name)?.writtenTests(text) ?? []

const python = {
  first:
    'import pytest\n\ndef test_a():\n    assert 1\n\nclass TestB:\n    def test_c(self):\n        assert 2\n',
  names: ['test_a', 'TestB.test_c'],
}
const script = {
  first:
    "test('a', () => {\n  expect(1)\n})\ndescribe('b', () => {\n  it('c', () => {\n    expect(2)\n  })\n})\n",
  names: ['a', 'b c'],
}

type Row = [change: string, text: (before: string) => string, edited: string[]]
const rows: Record<string, Row[]> = {
  python: [
    ['nothing', text => text, []],
    ['a comment and blank lines', text => text.replace('assert 1', '# why\n\n    assert 1'), []],
    ['an assertion', text => text.replace('assert 1', 'assert 3'), ['test_a']],
    ['a test of a class', text => text.replace('assert 2', 'assert 3'), ['TestB.test_c']],
    ['a decorator', text => text.replace('def test_a', '@pytest.mark.slow\ndef test_a'), ['test_a']],
    ['the class’s own line', text => text.replace('class TestB', '@usual\nclass TestB'), ['TestB.test_c']],
    ['a name', text => text.replace('test_a', 'test_z'), ['test_z']],
    ['another function', text => `${text}\ndef helper():\n    return 1\n`, []],
    ['one more test', text => `${text}\ndef test_d():\n    assert 1\n`, ['test_d']],
    ['the order', text => `def test_a():\n    assert 1\n\n${text.replace(/def test_a[^]*?\n\n/, '')}`, []],
  ],
  javascript: [
    ['nothing', text => text, []],
    ['a comment and layout', text => text.replace('expect(1)', '// why\n\n     expect( 1 );'), []],
    ['an assertion', text => text.replace('expect(1)', 'expect(3)'), ['a']],
    ['a test of a block', text => text.replace('expect(2)', 'expect(3)'), ['b c']],
    ['a title', text => text.replace("'a'", "'z'"), ['z']],
    ['the title of a block', text => text.replace("'b'", "'z'"), ['z c']],
    ['another function', text => `${text}\nfunction helper() {}\n`, []],
    ['one more test', text => `${text}\ntest('d', () => {})\n`, ['d']],
    ['a test with a table', text => `${text}\ntest.each([1])('d %i', n => {})\n`, ['d 1']],
    ['the table of a block', text => text.replace("describe('b'", "describe.each([1])('b'"), ['b c']],
  ],
}
const of = { python, javascript: script, typescript: script }

describe.each(Object.keys(of) as (keyof typeof of)[])('%s', language => {
  const { first, names } = of[language]
  test('tests are found by their full names', () => {
    expect(written(language, first).map(({ name }) => name)).toEqual(names)
  })

  test.each(rows[language] ?? rows['javascript'] ?? [])('changed: %s', (_, change, edited) => {
    const after = change(first)
    const isEdited = editedIn(written(language, after), written(language, first))
    const asked = [...names, 'test_z', 'test_d', 'z', 'z c', 'd', 'd 1']
    expect(asked.filter(isEdited)).toEqual(edited)
    const all = editedIn(written(language, after), [])
    expect(edited.every(all)).toBe(true)
  })
})

test('a changed table edits its test', () => {
  const text = (table: string): string => `test.each(${table})('adds %i', n => { expect(n) })\n`
  const [old, now] = [text('[1]'), text('[1, 2]')].map(each => written('javascript', each)) as [
    ReturnType<typeof written>,
    ReturnType<typeof written>,
  ]
  expect(editedIn(now, old)('adds 2')).toBe(true)
  expect(editedIn(old, old)('adds 1')).toBe(false)
})
