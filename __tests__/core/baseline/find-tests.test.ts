import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { likeliestFirst, testsThatLoad } from '../../../src/core/baseline/find-tests.js'

const graph: Record<string, string[]> = {
  'tests/direct': ['tax'],
  'tests/a-direct': ['tax', 'tests/helper'],
  'tests/index': ['index'],
  'tests/far': ['app'],
  'tests/both': ['app', 'tax'],
  'tests/other': ['unrelated'],
  'tests/helper': ['index'],
  index: ['tax', 'round'],
  app: ['index', 'cycle'],
  cycle: ['app'],
  tax: ['round'],
  'nobody-tests-it': ['tax'],
}
const tests = Object.keys(graph).filter(path => path.startsWith('tests/') && path !== 'tests/helper')
const importsOf = (path: string): string[] => graph[path] ?? []

test.each<[string, string[]]>([
  // At equal distance ordered by path; `both` counts by its shortest way.
  ['tax', ['tests/a-direct', 'tests/both', 'tests/direct', 'tests/index', 'tests/far']],
  ['round', ['tests/a-direct', 'tests/both', 'tests/direct', 'tests/index', 'tests/far']],
  ['index', ['tests/index', 'tests/a-direct', 'tests/both', 'tests/far']],
  ['cycle', ['tests/both', 'tests/far']],
  ['unrelated', ['tests/other']],
  // Imported by a test, though not a test itself.
  ['tests/helper', ['tests/a-direct']],
  // A test is the nearest test of itself.
  ['tests/other', ['tests/other']],
  ['nobody-tests-it', []],
  ['not-there', []],
])('tests that load %s, the nearest first', (source, found) => {
  expect(testsThatLoad([source], tests, importsOf).get(source)).toEqual(found)
})

test('searching for many sources finds the same as searching for each alone', () => {
  const all = Object.keys(graph)
  const together = testsThatLoad(all, tests, importsOf)
  for (const source of all)
    expect(together.get(source)).toEqual(testsThatLoad([source], tests, importsOf).get(source))
})

test('in any graph, exactly the tests from which an import path leads to the source', () => {
  const files = Array.from({ length: 8 }, (_, at) => `f${at}`)
  const edges = fc.array(fc.tuple(fc.constantFrom(...files), fc.constantFrom(...files)), { maxLength: 20 })
  fc.assert(
    fc.property(edges, fc.subarray(files), fc.constantFrom(...files), (pairs, some, source) => {
      const next = (path: string): string[] => pairs.flatMap(([from, to]) => (from === path ? [to] : []))
      const reaches = (path: string): boolean => {
        const seen = new Set([path])
        for (const place of seen) for (const to of next(place)) seen.add(to)
        return seen.has(source)
      }
      const found = testsThatLoad([source], some, next).get(source)
      expect(found?.toSorted()).toEqual(some.filter(reaches).toSorted())
    }),
  )
})

describe('tests without a path of imports to the source', () => {
  const texts: Record<string, string> = {
    'app/accounts/tests/test_a.py': 'def test_a(): pass',
    'app/api/tests/test_hook.py': 'assert Webhook',
    'app/hooks/web/tests/test_b.py': '',
    'app/hooks/tests/test_c.py': 'webhooks = Webhooks()',
    'tests/test_d.py': 'x = Webhook.prepare(1)',
    'tests/test_e.py': 'self.run()',
  }
  const paths = Object.keys(texts)
  const order = (sources: string[], names: string[]): string[] =>
    likeliestFirst(paths, { sources, names }, path => texts[path] ?? '').map(
      path => path.split('/').at(-1) ?? '',
    )

  test.each<[string, string[], string[], string[]]>([
    [
      'the nearest folder first, then those that name the class',
      ['app/hooks/web/transport.py'],
      ['Webhook', 'run'],
      ['test_b.py', 'test_c.py', 'test_hook.py', 'test_a.py', 'test_d.py', 'test_e.py'],
    ],
    [
      'none in a folder of the source: only those that name the class come first',
      ['lib/transport.py'],
      ['Webhook'],
      ['test_hook.py', 'test_d.py', 'test_a.py', 'test_b.py', 'test_c.py', 'test_e.py'],
    ],
    [
      'names that say nothing leave the order as it was',
      ['lib/a.py'],
      ['run', '__init__'],
      paths.map(p => p.split('/').at(-1) ?? ''),
    ],
    [
      'the nearest of several sources',
      ['lib/a.py', 'app/accounts/models.py'],
      [],
      ['test_a.py', 'test_hook.py', 'test_b.py', 'test_c.py', 'test_d.py', 'test_e.py'],
    ],
  ])('%s', (_, sources, names, expected) => {
    expect(order(sources, names)).toEqual(expected)
  })
})
