// The child's side of a run: reads the order, and appends events to a file, one JSON line each.
//
// Possible events, with `file` always as in `order.files`:
//   { file, at: 'load' | 'test', wait, name?, mutant? }   running now; the next event follows within `wait` milliseconds
//   { file, name, outcome, assertion, expected, actual, detail, milliseconds }   one test has ended; `name` null: the whole file
//     in a recorded run also { lines, entered, calls, common }: lines by watched file, ids of the called functions,
//     calls as in `recorder.cjs`, and { lines, entered } of what ran outside tests so far, if there is something new
//   { file, done: true, lines, elsewhere, unsafe }   the file has ended; { common } in a recorded run
//   { file, kill: true, entry, mutant, outcome }   an entry has been run under a mutant (`rounds.cjs`); without a mutant
//     if it can give no result
//   { file, late: true, unsafe }                a side effect of a file after its end
//   { again: true }                            another process has to run the remaining files
//   { end: true }                                the last event
'use strict'
// Captured before a test can replace them.
const { openSync, readFileSync, writeSync } = require('node:fs')

const encode = JSON.stringify

function readOrder(environment = process.env) {
  return JSON.parse(readFileSync(environment.TESTWRIGHT_ORDER, 'utf8'))
}

/** Written immediately, so that nothing is lost when the process hangs or ends. */
function openReport(order) {
  const descriptor = openSync(order.events, 'a')
  return message => void writeSync(descriptor, encode(message) + '\n')
}

module.exports = { readOrder, openReport }
