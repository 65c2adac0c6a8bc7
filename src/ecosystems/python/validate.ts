// One test with its needs -> why it is not worth trying, by name, or null.
import type { RejectionReason } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'
import type { Check } from './claims.js'
import type { Facts } from './code-facts.js'
import { findUnsafe } from './unsafe.js'

export interface Invalid {
  reason: RejectionReason
  detail: string
}

/** What a test consists of once it is mended. */
export interface Parts {
  code: string
  test: Facts
  /** Its class header, what its class holds, its helpers. */
  reachableClasses: Facts[]
  /** Bound name -> dotted origin: `run` -> `subprocess.run`. */
  origins: Map<string, string>
  unknown: string[]
  copies: string[]
}

const mostLines = 120
const mostBytes = 8192

/** The first reason that holds, in a fixed order; null when the test is worth a trial. */
export function validateTest(parts: Parts, task: TestTask): Invalid | null {
  return (
    checkLength(parts.code) ??
    checkAssertion(parts) ??
    checkTarget(parts, task) ??
    checkCopy(parts, task) ??
    checkTautology(parts, task) ??
    checkSafety(parts, task)
  )
}

/** Refuses texts that nobody would read: over 120 lines or 8 kB. */
export function checkLength(code: string): Invalid | null {
  const lines = code.split('\n').length
  const bytes = Buffer.byteLength(code)
  if (lines <= mostLines && bytes <= mostBytes) return null
  return { reason: 'too-long', detail: `${lines} lines, ${bytes} bytes` }
}

function checkAssertion(parts: Parts): Invalid | null {
  const checks = [parts.test, ...reachable(parts)].flatMap(read => read.checks)
  return checks.some(check => check.mute !== 'never-run')
    ? null
    : { reason: 'no-assertion', detail: 'it checks nothing' }
}

/** Helpers and methods that the test calls, whatever way. */
function reachable(parts: Parts): Facts[] {
  const found = new Set<Facts>()
  const queue = [parts.test]
  for (let read = queue.shift(); read; read = queue.shift()) {
    for (const other of parts.reachableClasses) {
      const called = [...other.defines, ...other.binds].some(
        name => read?.uses.has(name) || read?.attributes.has(name),
      )
      const setUp = [...other.defines].some(name => /^(?:set_?up|tear_?down)/i.test(name))
      if (found.has(other) || !(called || setUp)) continue
      found.add(other)
      queue.push(other)
    }
  }
  return [...found]
}

function checkTarget(parts: Parts, task: TestTask): Invalid | null {
  const names = [task.access.symbol, task.target.name.split('.').at(-1) ?? '']
  const mentions = (read: Facts) =>
    names.some(
      name =>
        read.uses.has(name) ||
        read.attributes.has(name) ||
        read.strings.some(span => isName(span.text, name)),
    )
  if ([parts.test, ...parts.reachableClasses].some(mentions) || bindsTarget(parts, task)) return null
  return { reason: 'does-not-call-target', detail: `it never uses ${task.target.name}` }
}

/** Anything of the module that it tests: what leads to the target is seen when it runs. */
function bindsTarget(parts: Parts, task: TestTask): boolean {
  const { module } = task.access
  const within = (path: string) => path === module || path.startsWith(`${module}.`)
  return (
    [...parts.origins.values()].some(within) ||
    [parts.test, ...parts.reachableClasses].some(read =>
      [...read.chains].some(chain => chain.startsWith(`${module}.`)),
    )
  )
}

function isName(source: string, name: string): boolean {
  return source === `'${name}'` || source === `"${name}"`
}

function checkCopy(parts: Parts, task: TestTask): Invalid | null {
  const { symbol } = task.access
  if (parts.test.inner.has(symbol)) {
    return { reason: 'redefines-target', detail: `it defines its own ${symbol}` }
  }
  if (!parts.copies.includes(symbol) || parts.unknown.length === 0) return null
  return { reason: 'redefines-target', detail: `without the copy ${parts.unknown[0] ?? ''} is unknown` }
}

function checkTautology(parts: Parts, task: TestTask): Invalid | null {
  const checks = [parts.test, ...reachable(parts)].flatMap(read => read.checks)
  const trivial = checks.every(check => check.mute || isTrivial(check, parts.test, task))
  if (trivial) return { reason: 'tautology', detail: 'every assertion holds by itself' }
  const own = parts.reachableClasses.flatMap(replacesAssertion)[0]
  return own === undefined ? null : { reason: 'tautology', detail: `it has its own ${own}` }
}

const machinery =
  /^(?:run|_callTestMethod|_callSetUp|_callTearDown|__call__|debug|fail|failureException|defaultTestResult|_formatMessage)$/
const given =
  /^assert(?:(?:Not)?(?:Almost)?Equals?|True|False|Is(?:Not)?(?:None|Instance)?|(?:Not)?In|(?:Not)?(?:IsInstance|Regex)|Raises(?:Regex)?|Warns(?:Regex)?|(?:No)?Logs|Greater(?:Equal)?|Less(?:Equal)?|(?:Dict|List|Tuple|Set|Sequence|Count|MultiLine)Equal|_)$/

/** What a member or helper puts in the place of an assertion: by the name of one, or as one that checks nothing. */
function replacesAssertion(read: Facts): string[] {
  const method = read.parameters[0] === 'self' || read.parameters[0] === 'cls'
  const names = read.defines.size > 0 ? [...read.defines] : [...read.binds]
  const written = read.writes.flatMap(name => /^self\.([\p{L}\p{N}_]+)$/u.exec(name)?.[1] ?? [])
  const hollow = (name: string) => /^assert/.test(name) && read.defines.has(name) && read.checks.length === 0
  return [
    ...names.filter(name => given.test(name) || hollow(name) || (method && machinery.test(name))),
    ...written.filter(name => given.test(name) || machinery.test(name)),
  ]
}

const comparing = /(?:^|\.)__(?:eq|ne|lt|le|gt|ge|hash|contains|cmp)__$/

function isTrivial(check: Check, facts: Facts, task: TestTask): boolean {
  const sides = check.sides.map(side => resolve(side, facts))
  if (check.kind === 'other' || sides.length === 0) return false
  if (sides.every(isConstant)) return true
  if (check.kind !== 'equal' || sides.length !== 2 || sides[0] !== sides[1]) return false
  return !comparing.test(task.target.name) && !isBuilt(sides[0] ?? '', check, task)
}

/** Two instances of a class made alike are equal only where the class says so. */
function isBuilt(side: string, check: Check, task: TestTask): boolean {
  const [one = '', other = ''] = check.sides.map(text => text.trim())
  const name = /^([\p{L}\p{N}_.]+)\(/u.exec(side)?.[1]?.split('.').at(-1) ?? ''
  const made = name in task.classes || /^\p{Lu}/u.test(name)
  return made && (one !== other || one.includes('('))
}

/** A plain name stands for what it was set to, when it was set once and by a call. */
function resolve(side: string, facts: Facts): string {
  const value = facts.values.get(side) ?? ''
  return (value.includes('(') ? value : side).replace(/\s+/g, '')
}

const constant =
  /^(?:[-+]?\d[\d._eEjJxXa-fA-F]*|True|False|None|(['"])(?:(?!\1)[^\\]|\\.)*\1|\[\]|\{\}|\(\))$/

function isConstant(side: string): boolean {
  if (constant.test(side)) return true
  const sides = side.split(/==|!=|<=|>=|<|>|\bis\b|\band\b|\bor\b/)
  return sides.length > 1 && sides.every(one => constant.test(one))
}

function checkSafety(parts: Parts, task: TestTask): Invalid | null {
  const found = findUnsafe([parts.test, ...parts.reachableClasses], parts.origins, task.access.symbol)
  return found === null ? null : { reason: 'unsafe', detail: found }
}
