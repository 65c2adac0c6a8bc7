// Repeated runs of one test file in one process: without a mutant first, then under each requested one.
'use strict'
const { Recorder } = require('./recorder.cjs')
const { openTicks } = require('./ticks.cjs')
const { fitsTitle, isAround } = require('./title-patterns.cjs')

const SWITCH = Symbol.for('testwright.mutant')
/** Heap growth after which the process is worn out. */
const MOST_HEAP = 700 * 1024 * 1024
/** Milliseconds added to ten times the time without a mutant: for a test, and for loading the file. */
const [FOR_TEST, FOR_LOAD] = [1000, 2500]
const RANKS = ['passed', 'broken', 'failed', 'timed-out']
const clock = performance.now.bind(performance)
const memory = process.memoryUsage.bind(process)

const worse = (one, other) => (RANKS.indexOf(other) > RANKS.indexOf(one) ? other : one)

/**
 * The outcomes of one run of a file: the worst for each test name, and for the file itself (null: none); and the
 * names of tests in which an assertion failed.
 */
class Run {
  constructor() {
    this.tests = new Map()
    this.asserted = new Set()
    this.whole = null
    this.began = clock()
  }

  note({ name, outcome, assertion }) {
    if (assertion === true && outcome === 'failed') this.asserted.add(name)
    if (name === null) this.whole = worse(this.whole ?? 'passed', outcome)
    else this.tests.set(name, worse(this.tests.get(name) ?? 'passed', outcome))
  }

  passed() {
    return [...this.tests].flatMap(([name, outcome]) => (outcome === 'passed' ? [name] : []))
  }
}

/**
 * For one process. When `order.kills` is null a file has one run, and `emit` is unchanged. Otherwise `order.kills`
 * has, for each file, `entries`, each with the `name` that counts (null: all) and `ids`, the mutants under which it
 * is requested; and all mutants in order (`ids`). Of the drivers' events, only those about what is running are passed
 * on, with the mutant; and `{ file, kill: true, entry, mutant, outcome, assertion }` is emitted for each requested
 * entry after each run.
 */
function openRounds(order, emit) {
  if (order.record) return recordedRounds(order, emit)
  if (!order.kills) return plainRounds(emit)
  const state = { file: null, mutant: null, plain: null, run: null, entries: [], killed: new Set() }
  const ticks = openTicks()
  const most = memory().heapUsed + MOST_HEAP
  const hear = message => {
    if (message.again === true || message.end === true) return emit(message)
    if (message.file !== state.file) return
    if (message.at !== undefined) {
      ticks.start(message.at === 'test' ? (message.name ?? '') : null, limitOf(message.name))
      emit({ ...message, mutant: state.mutant, wait: waitFor(message) })
    } else if (message.outcome !== undefined) note(message)
  }
  const note = message => {
    const outcome = ticks.tripped() ? 'timed-out' : message.outcome
    state.run.note({ name: message.name, outcome, assertion: message.assertion })
    if (outcome === 'passed' && state.mutant === null) state.plain.times(message)
    if (outcome === 'passed' || state.mutant === null) return
    for (const entry of askedOf(state)) if (counts(message.name, entry)) state.killed.add(entry)
  }
  const counts = (name, entry) => name === null || state.plain.wanted(entry.name).includes(name)
  const skips = (title, mayHold = false) => {
    const { entries, mutant, killed } = state
    const counting = mutant === null ? () => true : ({ name }) => state.plain.wanted(name).length > 0
    const open = askedOf(state).filter(entry => !killed.has(entry) && counting(entry))
    if (mutant !== null && open.length === 0) return true
    const isOf = ({ name }) => name === null || fitsTitle(name, title) || (mayHold && isAround(name, title))
    return entries.length > 1 && !open.some(isOf)
  }
  const limitOf = name =>
    state.mutant === null ? Infinity : Math.min(order.perTest, FOR_TEST + 10 * state.plain.longest(name))
  const waitFor = ({ at, name, wait }) => {
    if (state.mutant === null) return wait
    if (at === 'test') return limitOf(name) + FOR_TEST
    return Math.min(order.loading, FOR_LOAD + 10 * state.plain.whole)
  }
  return {
    emit: hear,
    of: (file, realm) => runsOf(file, realm, { order, emit, state, ticks, limitOf, most }),
    /** True for a test (by full title) that cannot add information in this run; with `mayHold` tests may be nested. */
    skips,
    /** Whether the first failure decides the run: all tests are requested, and none fails without a mutant. */
    bails: file => {
      const [{ name }, ...others] = order.kills[file].entries
      return state.mutant !== null && others.length === 0 && name === null && state.plain.all
    },
    /** Called when tests of this file run at times that are not reported. */
    blur: () => undefined,
  }
}

/** Entries that the current run is for. */
const askedOf = ({ entries, mutant }) =>
  mutant === null ? entries : entries.filter(({ ids }) => ids.includes(mutant))

/**
 * Yields { token, mutant, timeout, whole, again, thorough } for each run; a run must finish before the next is
 * requested. `timeout` is for each test, `whole` for all of them, in milliseconds; `again` marks runs after the
 * first, `thorough` those after state kept in other packages did harm. When the process is worn out the runs end
 * early, and another process is requested.
 */
function* runsOf(file, realm, { order, emit, state, ticks, limitOf, most }) {
  const { entries, ids } = order.kills[file]
  Object.assign(state, { file, entries, plain: new Plain(entries.map(({ name }) => name)), mutant: null })
  let number = 0
  function* one(mutant, thorough) {
    Object.assign(state, { mutant, run: new Run(), killed: new Set() })
    realm[SWITCH] = mutant ?? undefined
    ticks.enter(realm, mutant !== null)
    const timeout = mutant === null ? order.perTest : Math.ceil(limitOf(undefined))
    const whole = mutant === null ? Infinity : FOR_TEST + 10 * Math.ceil(state.plain.whole)
    yield { token: `${file}#${number}`, timeout, whole, mutant, again: number > 0, thorough }
    number += 1
    ticks.leave(realm)
    realm[SWITCH] = undefined
  }
  const { plain } = state
  // Twice, because a test that fails on a second run in the same process would count as detecting mutants.
  yield* one(null, false)
  plain.take(state.run)
  let thorough = false
  const before = plain.counted().length
  if (before > 0) {
    yield* one(null, false)
    thorough = plain.take(state.run) < before
    if (thorough) plain.again()
    if (thorough) yield* one(null, true)
    if (thorough) plain.take(state.run)
  }
  for (const entry of entries)
    if (plain.wanted(entry.name).length === 0)
      emit({ file, kill: true, entry: entries.indexOf(entry), mutant: null })
  for (const mutant of ids) {
    const asked = entries.filter(entry => entry.ids.includes(mutant) && plain.wanted(entry.name).length > 0)
    if (asked.length === 0) continue
    if (memory().heapUsed > most && mutant !== ids[0]) return void emit({ again: true })
    yield* one(mutant, thorough)
    for (const entry of asked)
      emit({
        file,
        kill: true,
        entry: entries.indexOf(entry),
        mutant,
        ...plain.compare(state.run, entry.name, entries.length > 1),
      })
  }
  state.file = null
  emit({ file, done: true, lines: [], unsafe: null })
}

class Plain {
  constructor(names) {
    this.names = names
    this.first = null
    this.passed = null
    this.clean = false
    /** Whether no test failed. */
    this.all = true
    this.whole = 0
    this.took = new Map()
  }

  /** Returns how many tests count now: those that passed in every run so far. */
  take(run) {
    this.whole = Math.max(this.whole, clock() - run.began)
    const passed = run.passed()
    this.first ??= passed
    this.passed = (this.passed ?? passed).filter(each => passed.includes(each))
    this.clean = run.whole === null
    this.all &&= this.clean && passed.length === run.tests.size
    return this.counted().length
  }

  again() {
    this.passed = this.first
  }

  /** Tests that count for an entry with this name. */
  wanted(name) {
    const passed = this.passed ?? []
    return name === null ? passed : passed.filter(each => fitsTitle(name, each))
  }

  /** Tests that count for any entry. */
  counted() {
    const { names, passed } = this
    return (passed ?? []).filter(each => names.some(name => name === null || fitsTitle(name, each)))
  }

  times({ name, milliseconds }) {
    this.took.set(name, Math.max(this.took.get(name) ?? 0, milliseconds))
  }

  /** Milliseconds that a test took, or the longest if it is unknown. */
  longest(name) {
    return this.took.get(name) ?? Math.max(0, ...this.took.values())
  }

  /** A test that was not run counts as broken. If there are other entries, a test that was run counts on its own. */
  compare(run, name, isAmong) {
    const file = this.clean ? run.whole : null
    const wanted = this.wanted(name)
    const own = wanted.map(each => run.tests.get(each) ?? file ?? 'broken')
    const whole = isAmong && name !== null ? null : file
    const assertion = wanted.some(each => run.asserted.has(each))
    return { outcome: own.reduce(worse, whole ?? 'passed'), assertion }
  }
}

const once = file => ({
  ...{ token: file, mutant: null, timeout: null, whole: Infinity, again: false, thorough: false },
})

function plainRounds(emit) {
  return {
    emit,
    *of(file) {
      yield once(file)
    },
    skips: () => false,
    bails: () => false,
    blur: () => undefined,
  }
}

/** Each file once, unchanged, while watched functions report calls, which are added to the driver's events on tests. */
function recordedRounds(order, emit) {
  const recorder = new Recorder(order.record.watched)
  // Code loaded before any test file belongs to the project too.
  recorder.enterFile(globalThis)
  const over = new Map()
  return {
    emit(message) {
      if (message.at === 'test' && typeof message.name === 'string') recorder.start(message.name)
      if (message.done === true) return emit({ ...message, common: recorder.common() })
      if (message.outcome === undefined) return emit(message)
      const known = over.get(message.name)?.shift() ?? recorder.end(message.name)
      emit({ ...message, ...known, common: recorder.common() })
    },
    *of(file, realm) {
      recorder.enterFile(realm)
      yield once(file)
    },
    skips: () => false,
    bails: () => false,
    blur: () => recorder.blur(),
    /** Called when a test has ended that is reported later, or a group, which is not a test. */
    over(name, isGroup) {
      if (isGroup) return recorder.dissolve(name)
      const known = over.get(name) ?? []
      known.push(recorder.end(name))
      over.set(name, known)
    },
  }
}

module.exports = { openRounds }
