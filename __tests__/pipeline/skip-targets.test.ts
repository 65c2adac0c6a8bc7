import { expect, test } from '@jest/globals'
import { skipNotIsolated } from '../../src/pipeline/skip-targets.js'
import type { Planned } from '../../src/pipeline/plan.js'

test('functions that are not isolated are skipped by name, and the others keep their order', () => {
  const tasks = ['a', 'b', 'c'].map(name => ({ target: { id: `x.py::${name}`, file: 'x.py', name } }))
  const before = { id: 'y.py::d', file: 'y.py', name: 'd', reason: 'over max-functions (3)' }
  const planned = {
    base: 'b',
    head: 'h',
    tasks,
    watchOnly: [],
    skipped: [before],
    unread: [],
  } as unknown as Planned
  const left = skipNotIsolated(planned, id => id !== 'x.py::b')
  expect(left.tasks.map(task => task.target.name)).toEqual(['a', 'c'])
  expect(left.watchOnly.map(task => task.target.name)).toEqual(['b'])
  expect(left.skipped).toEqual([
    { id: 'x.py::b', file: 'x.py', name: 'b', reason: expect.stringContaining('not isolated') },
    before,
  ])
})
