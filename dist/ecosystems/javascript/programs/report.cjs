// The child's side of a run: reads the order, and appends what happens to the file of events, one JSON line each.
//
// What may be emitted, `file` always as it stands in `order.files`:
//   { file, at: 'load' | 'test', wait, name?, mutant? }   under way now, and to say something more within `wait` milliseconds
//   { file, name, outcome, assertion, expected, actual, detail, milliseconds }   one test has ended; `name` null: the whole file
//     of a recorded run also { lines, entered, calls, common }: lines by watched file, ids of the functions that were called, calls as
//     `recorder.cjs` has them, and { lines, entered } of what ran outside of tests so far, where there is more of it
//   { file, done: true, lines, elsewhere, unsafe }   the file has ended; { common } of a recorded run
//   { file, kill: true, entry, mutant, outcome }   what was asked for has been run under a mutant (`rounds.cjs`); without one, where it can tell nothing
//   { file, late: true, unsafe }                what a file did after its end
//   { again: true }                            the files that are left are to be run by another process
//   { end: true }                                nothing more is to come
'use strict'
// Taken before a test can put something else in their place.
const { openSync, readFileSync, writeSync } = require('node:fs')

const encode = JSON.stringify

function readOrder(environment = process.env) {
  return JSON.parse(readFileSync(environment.TESTWRIGHT_ORDER, 'utf8'))
}

/** Written at once, so that nothing is lost when the process hangs or ends. */
function openReport(order) {
  const descriptor = openSync(order.events, 'a')
  return message => void writeSync(descriptor, encode(message) + '\n')
}

module.exports = { readOrder, openReport }
