// Calls that tests made on both sides of a change -> the calls with different results, and calls as test code.
import type { WatchedFunction } from '../model/target.js'
import { groupBy } from '../lists.js'
import type { OwnTestRun, RecordedCall, RecordedValue } from '../model/own-tests.js'
import { isPlainName } from '../model/target.js'
import { caseId } from './own-tests.js'

/** The same call in the same test, on one side. */
interface Occurrence {
  test: string
  call: RecordedCall
}

/** Calls keyed by test, function and arguments; equal ones are numbered. */
function occurrencesOf(runs: readonly OwnTestRun[]): Map<string, Occurrence> {
  const counts = new Map<string, number>()
  const found = new Map<string, Occurrence>()
  for (const run of runs)
    for (const call of run.outcome === 'passed' || run.outcome === 'failed' ? run.calls : []) {
      const given = givenTo(call)
      if (given === null) continue
      const key = JSON.stringify([caseId(run), call.watched, given])
      const number = counts.get(key) ?? 0
      counts.set(key, number + 1)
      found.set(`${number} ${key}`, { test: caseId(run), call })
    }
  return found
}

/** Receiver and arguments of a call as one text; null when part of it could not be read. */
function givenTo({ receiver, positional, keyword }: RecordedCall): string | null {
  const named = Object.entries(keyword).sort(([a], [b]) => (a < b ? -1 : 1))
  const all = [receiver, ...positional, ...named.map(([, value]) => value)]
  if (all.some(value => value?.opaque)) return null
  return JSON.stringify([
    receiver?.shape ?? null,
    positional.map(({ shape }) => shape),
    named.map(([name, { shape }]) => [name, shape]),
  ])
}

/** What a call did, as one text; null when not known. */
function didOf({ outcome, result, exception, after }: RecordedCall): string | null {
  if (outcome === 'raised') return exception && JSON.stringify([exception.name, masked(exception.text)])
  const left = Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1))
  if (outcome !== 'returned' || !result || [result, ...left.map(([, value]) => value)].some(v => v.opaque))
    return null
  return JSON.stringify([result.shape, left.map(([place, { shape }]) => [place, shape])])
}

/** A message without addresses and absolute paths, which differ between runs and machines. */
const masked = (text: string): string =>
  text.replace(/0x[0-9a-f]+/gi, '0x').replace(/(?:\/[\w.@+-]+){2,}/g, '/')

/** A call whose result on the head differed from the base every time. */
export interface CallDifference {
  watched: string
  test: string
  before: RecordedCall
  after: RecordedCall
}

/**
 * The calls for which all runs of a side agree but the sides differ. Calls match by test, function, receiver and
 * arguments before the call, and number of occurrence. Each item of `head` and `base` is one run; a call that any of
 * them lacks is ignored. If an exception's message varies between runs of a side, only its type is compared and shown.
 */
export function differencesOf(
  head: readonly (readonly OwnTestRun[])[],
  base: readonly (readonly OwnTestRun[])[],
): CallDifference[] {
  const [heads, bases] = [head.map(occurrencesOf), base.map(occurrencesOf)]
  const [first] = heads
  if (!first || bases.length === 0) return []
  return [...first].flatMap(([key, { test, call }]) => {
    const [now, old] = [agreed(key, heads), agreed(key, bases)]
    if (now === null || old === null) return []
    const isWorded = now.did !== null && old.did !== null
    if (isWorded ? now.did === old.did : now.kind === old.kind) return []
    return [{ watched: call.watched, test, before: old.call, after: now.call }]
  })
}

/** What all runs of a side have in common. */
interface Agreed {
  /** Null when only the message of an exception varies. */
  did: string | null
  /** The same without the message. */
  kind: string
  /** The call as it is shown. */
  call: RecordedCall
}

/** Null when the runs disagree, or one of them lacks the call. */
function agreed(key: string, runs: readonly ReadonlyMap<string, Occurrence>[]): Agreed | null {
  const calls = runs.flatMap(run => run.get(key)?.call ?? [])
  const [first] = calls
  if (!first || calls.length < runs.length) return null
  const kind = onlyOne(calls.map(kindOf))
  if (kind === null) return null
  const did = onlyOne(calls.map(didOf))
  const { exception } = first
  if (exception === null) return { did, kind, call: first }
  const text =
    onlyOne(calls.map(each => each.exception?.text ?? '')) ?? (did === null ? '' : masked(exception.text))
  return { did, kind, call: { ...first, exception: { ...exception, text } } }
}

/** What a call did, ignoring the message of an exception. */
const kindOf = (call: RecordedCall): string | null =>
  call.outcome === 'raised' ? call.exception && JSON.stringify([call.exception.name]) : didOf(call)

/** The common value; null when they are not all the same. */
function onlyOne(values: readonly (string | null)[]): string | null {
  const [first = null] = values
  return values.every(value => value === first) ? first : null
}

/** How a language constructs an instance of a class; like `CallSyntax.build`, but with code as arguments. */
export type Build = (name: string, positional: readonly string[], keyword: Record<string, string>) => string

/** A call as test code; null when part of it cannot be written. */
export function codeOf(
  call: RecordedCall,
  { name, kind, defaults }: WatchedFunction,
  build: Build,
): string | null {
  const all = allCode(call.positional)
  const positional = all && withoutDefaults(all, defaults ?? [])
  const named = Object.entries(call.keyword)
  const values = allCode(named.map(([, value]) => value))
  const own = name.split(' > ')
  if (!positional || !values || own.length > 1 || !isPlainName(name)) return null
  if (named.some(([key]) => !isArgumentName(key))) return null
  const keyword = Object.fromEntries(named.map(([key], at) => [key, values[at] ?? '']))
  const parts = name.split('.')
  const [last = '', owner = parts.slice(0, -1).join('.')] = [parts.at(-1)]
  if (kind === 'constructor') return build(owner, positional, keyword)
  const given = [...positional, ...Object.entries(keyword).map(([key, code]) => `${key}=${code}`)].join(', ')
  if (kind === 'method' || kind === 'property') {
    const receiver = call.receiver?.code ?? null
    if (receiver === null) return null
    return kind === 'property' ? `${receiver}.${last}` : `${receiver}.${last}(${given})`
  }
  return `${name}(${given})`
}

/** Limits on the calls chosen for being short, on calls in all, and on the distinct values of a shared argument. */
const most = { short: 12, calls: 40, kinds: 60 }

/** `given` are the arguments; `reaches` is true if the call entered the function in question. */
interface CallMade {
  code: string
  given: readonly string[]
  reaches: boolean
}

/** Calls to start from: those that reach the function, and others only if these are few. */
export function chooseCalls(calls: readonly CallMade[]): string[] {
  const reaching = chooseAmong(calls.filter(({ reaches }) => reaches))
  const known = new Set(reaching)
  const others = chooseAmong(calls.filter(({ code, reaches }) => !reaches && !known.has(code)))
  return reaching.length === 0
    ? others
    : [...reaching, ...others.slice(0, Math.max(0, most.short - reaching.length))]
}

/**
 * Distinct calls, shortest first: the shortest of all, and for each value of an argument that many calls share (a
 * locale, a mode) the shortest call with it.
 */
function chooseAmong(calls: readonly CallMade[]): string[] {
  const distinct = [...new Map(calls.map(call => [call.code, call])).values()].toSorted(
    (a, b) => a.code.length - b.code.length,
  )
  const places = distinct.reduce((longest, { given }) => Math.max(longest, given.length), 0)
  const ofKinds = Array.from({ length: places }, (_, at) => {
    const byValue = groupBy(
      distinct.filter(({ given }) => given[at] !== undefined),
      ({ given }) => given[at] ?? '',
    )
    const isShared = byValue.size <= most.kinds && distinct.length >= 2 * byValue.size
    return isShared ? [...byValue.values()].flatMap(([shortest]) => shortest ?? []) : []
  })
  const chosen = [...distinct.slice(0, most.short), ...ofKinds.flat()].map(({ code }) => code)
  return [...new Set(chosen)].slice(0, most.calls).toSorted((a, b) => a.length - b.length)
}

/** True for a valid argument name; a dictionary expanded to keyword arguments may have other keys. */
const isArgumentName = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)

/** Drops trailing arguments that equal their defaults. */
function withoutDefaults(positional: string[], defaults: readonly (string | null)[]): string[] {
  const plain = (code: string): string => code.replace(/^"([^"'\\]*)"$/, "'$1'")
  let length = positional.length
  const isDefault = (at: number): boolean => {
    const [code, standard] = [positional[at], defaults[at] ?? null]
    return code !== undefined && standard !== null && plain(standard) === plain(code)
  }
  while (length > 0 && length <= defaults.length && isDefault(length - 1)) length--
  return positional.slice(0, length)
}

function allCode(values: readonly RecordedValue[]): string[] | null {
  const codes = values.map(({ code }) => code)
  return codes.every(code => code !== null) ? codes : null
}

/** A difference as readers see it. */
export interface RecordedRow {
  target: string
  call: string
  before: string
  after: string
  test: string
}

const MOST_ROWS = 3
const LONGEST = 200

/**
 * At most three rows per target, each with a different pair of results; calls that can be written come first, then the
 * shortest. If only the caller through which a target is reached differs, the rows are the caller's.
 */
export function rowsOf(
  differences: readonly CallDifference[],
  targets: readonly { id: string; via: string | null; watched: readonly WatchedFunction[] }[],
  build: (target: string) => Build,
): RecordedRow[] {
  const byWatched = groupBy([...differences], ({ watched }) => watched)
  return targets.flatMap(({ id, via, watched }) => {
    const found = byWatched.get(id) ?? (via === null ? [] : (byWatched.get(via) ?? []))
    const rows = found.flatMap(difference => {
      const made = watched.find(each => each.id === difference.watched)
      return made ? [rowOf(id, difference, made, build(id))] : []
    })
    return choose(rows.flatMap(row => row ?? []))
  })
}

interface Choice extends RecordedRow {
  written: boolean
}

function rowOf(
  target: string,
  { test, before, after }: CallDifference,
  made: WatchedFunction,
  build: Build,
): Choice | null {
  const code = codeOf(after, made, build)
  const [was, now] = shownApart(saidBy(before), saidBy(after))
  if (was === now) return null
  const call = code ?? `${made.name}${made.kind === 'property' ? '' : '()'} in ${test}`
  return { target, call, before: was, after: now, test, written: code !== null }
}

function choose(rows: Choice[]): RecordedRow[] {
  const sorted = rows.toSorted(
    (a, b) => Number(b.written) - Number(a.written) || a.call.length - b.call.length,
  )
  const different = [
    ...new Map(sorted.toReversed().map(row => [`${row.before}\n${row.after}`, row])).values(),
  ]
  return sorted
    .filter(row => different.includes(row))
    .slice(0, MOST_ROWS)
    .map(({ target, call, before, after, test }) => ({ target, call, before, after, test }))
}

function saidBy({ outcome, result, exception, after }: RecordedCall): { result: string; left: string } {
  const left = Object.entries(after).map(([place, { code, shape }]) => `${place} as ${code ?? shape}`)
  if (outcome === 'raised')
    return {
      result: `raises ${exception?.name ?? ''}: ${exception?.text ?? ''}`.replace(/: $/, ''),
      left: '',
    }
  return { result: result ? (result.code ?? result.shape) : '', left: left.sort().join(', ') }
}

type Said = ReturnType<typeof saidBy>

/** Both sides; long ones are cut around the first difference. */
function shownApart(before: Said, after: Said): [string, string] {
  const [was, now] =
    before.result === after.result
      ? [before, after].map(({ result, left }) => (left ? `${result}, leaving ${left}` : result))
      : [before.result, after.result]
  return [excerpt(was ?? '', now ?? ''), excerpt(now ?? '', was ?? '')]
}

function excerpt(text: string, other: string): string {
  if (text.length <= LONGEST) return text
  let at = 0
  while (at < text.length && text[at] === other[at]) at++
  // Both sides are cut at the same position, so that they never look equal.
  const from = Math.max(0, at - LONGEST / 4)
  const part = text.slice(from, from + LONGEST)
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST < text.length ? '…' : ''}`
}
