// Ids of functions and their parts.
import { expect, test } from '@jest/globals'
import { splitId } from '../../../src/core/model/target.js'

test.each([
  ['a.py::f', { file: 'a.py', name: 'f' }],
  ["src/a.js::app.get('/x')", { file: 'src/a.js', name: "app.get('/x')" }],
  ['odd::folder/a.py::A.f', { file: 'odd::folder/a.py', name: 'A.f' }],
  ['f', { file: '', name: 'f' }],
])('%s', (id, parts) => expect(splitId(id)).toEqual(parts))
