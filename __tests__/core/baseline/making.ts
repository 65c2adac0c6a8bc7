// Runs and calls of a project's own tests, for the tests of what is concluded from them.
import type { OwnTestRun, RecordedCall, RecordedValue } from '../../../src/core/model/own-tests.js'

export const run = (more: Partial<OwnTestRun> = {}): OwnTestRun => ({
  ...{ file: 'tests/test_tax.py', name: 'test_add', case: null, outcome: 'passed', assertion: false },
  ...{ missing: false, detail: '', compared: null, milliseconds: 1, lines: {}, calls: [] },
  ...more,
})

/** A value whose shape is its code. */
export const value = (code: string, more: Partial<RecordedValue> = {}): RecordedValue => ({
  ...{ shape: code, code, opaque: false },
  ...more,
})

export const opaque: RecordedValue = { shape: 'Client', code: null, opaque: true }

/** The call `add(1)`, which returned 2. */
export const call = (more: Partial<RecordedCall> = {}): RecordedCall => ({
  ...{ watched: 'tax.py::add', receiver: null, positional: [value('1')], keyword: {} },
  ...{ outcome: 'returned', result: value('2'), exception: null, after: {} },
  ...more,
})

export const gives = (code: string): RecordedCall => call({ result: value(code) })

export const raises = (name: string, text = ''): RecordedCall =>
  call({ outcome: 'raised', result: null, exception: { name, text } })
