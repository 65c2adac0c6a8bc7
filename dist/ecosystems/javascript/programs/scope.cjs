// The record of a running test: lines and calls of watched functions.
'use strict'
const { Keeping } = require('./keeping.cjs')

/** A running test, or everything that runs outside tests. */
class Scope {
  constructor(name) {
    this.name = name
    this.lines = new Map()
    /** Functions that were called. */
    this.entered = new Set()
    /** Scopes of nested tests. */
    this.inner = []
    this.known = new Map()
    /** For each function, the calls in progress that have not entered it yet. */
    this.waiting = new Map()
    this.begun = 0
    this.ended = false
    this.told = 0
  }

  note(file, line) {
    let lines = this.lines.get(file)
    if (lines === undefined) this.lines.set(file, (lines = new Set()))
    lines.add(line)
  }

  /** The record of one function in it. */
  of(id) {
    let found = this.known.get(id)
    if (found === undefined) {
      found = { looks: 0, objects: 0, shapes: new Set(), keeping: new Keeping() }
      this.known.set(id, found)
    }
    return found
  }

  waitingFor(id) {
    let found = this.waiting.get(id)
    if (found === undefined) this.waiting.set(id, (found = new Set()))
    return found
  }

  /** Calls that were kept, in the order in which they began. */
  kept() {
    const all = [...this.known.values()].flatMap(({ keeping }) => keeping.calls)
    return all.sort((a, b) => a.begun - b.begun)
  }
}

/** What ran in a scope and in nested ones. */
function reachOf(scope) {
  const [lines, entered] = [new Map(), new Set()]
  const add = each => {
    for (const id of each.entered) entered.add(id)
    for (const [file, own] of each.lines) lines.set(file, new Set([...(lines.get(file) ?? []), ...own]))
    each.inner.forEach(add)
  }
  if (scope !== null) add(scope)
  return {
    lines: Object.fromEntries([...lines].map(([file, own]) => [file, [...own]])),
    entered: [...entered],
  }
}

module.exports = { Scope, reachOf }
