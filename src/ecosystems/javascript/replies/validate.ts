// One mended test -> why it is not worth trying, by name, or null.
import type { RejectionReason } from '../../../core/model/candidate.js'
import type { Claim } from './claims.js'
import type { Facts } from './code-facts.js'
import type { ImportEntry } from '../imports.js'
import { mocksTarget, needsMock } from './target-copies.js'
import type { ReplyTask } from './modules.js'
import { isTrivial } from './tautology.js'
import { findUnsafe } from './unsafe.js'

export interface Invalid {
  reason: RejectionReason
  detail: string
}

/** What a test consists of once it is mended. */
export interface Parts {
  code: string
  test: Facts
  /** What its groups hold, and its helpers. */
  reachableClasses: Facts[]
  entries: ImportEntry[]
  /** Names that stand for the target or for its module. */
  bound: Set<string>
  unknown: string[]
  copies: string[]
  /** True when a mock of the target's module was taken out. */
  unmocked: boolean
}

const mostLines = 120
const mostBytes = 8192

/** The first reason that holds, in a fixed order; null when the test is worth a trial. */
export function validateTest(parts: Parts, task: ReplyTask): Invalid | null {
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

/** Claims of the test and of what it leans on; throwing only counts in the test itself. */
function claimsOf(parts: Parts): Claim[] {
  return [
    ...parts.test.claims,
    ...parts.reachableClasses.flatMap(read => read.claims.filter(claim => claim.style !== 'throw')),
  ]
}

function checkAssertion(parts: Parts): Invalid | null {
  const claims = claimsOf(parts)
  if (claims.length === 0) return { reason: 'no-assertion', detail: 'it checks nothing' }
  const snapshots = claims.every(claim => claim.op === 'snapshot')
  return snapshots
    ? { reason: 'no-assertion', detail: 'a snapshot that is not there yet checks nothing' }
    : null
}

const implicit = /^(?:toString|valueOf|toJSON|then|constructor|default|\[.*\]|Symbol\..*)$/

function checkTarget(parts: Parts, task: ReplyTask): Invalid | null {
  const [last = '', ...owners] = task.function.name.split('.').reverse()
  const texts = [parts.test, ...parts.reachableClasses]
  const named = (name: string) =>
    texts.some(
      read => read.attributes.has(name) || read.strings.some(span => span.text.slice(1, -1) === name),
    )
  const used =
    texts.some(read => [...parts.bound, task.access.symbol].some(name => read.uses.has(name))) ||
    texts.some(read => loadsTarget(read, task))
  const member = owners.length > 0 && task.function.kind !== 'function' && !implicit.test(last)
  if (parts.test.binds.has(task.access.symbol) && !member) return null
  if (member ? named(last) : used || named(task.access.symbol)) return null
  return { reason: 'does-not-call-target', detail: `it never uses ${task.function.name}` }
}

/** `const { add } = await import('./math.js')` inside the test. */
function loadsTarget(read: Facts, task: ReplyTask): boolean {
  const { module } = task.targetEntry
  return read.calls.some(
    call => /^(?:require|import)$/.test(call.callee) && call.args[0]?.slice(1, -1) === module,
  )
}

function checkCopy(parts: Parts, task: ReplyTask): Invalid | null {
  const { symbol } = task.access
  const own = parts.test.binds.has(symbol) && !loadsTarget(parts.test, task)
  if (own) return { reason: 'redefines-target', detail: `it defines its own ${symbol}` }
  const replaced = [parts.test, ...parts.reachableClasses].some(
    read => replaces(read, task) || (parts.unmocked && needsMock(read, parts.bound)),
  )
  if (replaced) return { reason: 'redefines-target', detail: 'it puts a mock in the place of what it tests' }
  if (parts.copies.length === 0 || parts.unknown.length === 0) return null
  return { reason: 'redefines-target', detail: `without the copy ${parts.unknown[0] ?? ''} is unknown` }
}

/** A mock of the whole module, of the function itself, or an assignment over it. */
function replaces(read: Facts, task: ReplyTask): boolean {
  const last = task.function.name.split('.').at(-1) ?? ''
  const isLast = (source: string | undefined) => source?.slice(1, -1) === last && /^['"`]/.test(source)
  const mocked = read.calls.some(call => {
    if (mocksTarget(call, task)) return true
    return (
      /\.(?:spyOn|method|stub)\(\)\.(?:mock(?:Return|Resolved|Rejected|Implementation)\w*|returns|resolves|rejects|callsFake)$/.test(
        call.callee,
      ) && spied(read, call.start, call.end, isLast)
    )
  })
  const over =
    task.function.kind !== 'property' &&
    read.writes.some(
      write =>
        write.left.endsWith(`.${last}`) &&
        /^(?:jest|vi|mock|sinon)\.|=>|^(?:async\s+)?function\b/.test(write.right),
    )
  return mocked || over
}

function spied(
  read: Facts,
  start: number,
  end: number,
  isLast: (source: string | undefined) => boolean,
): boolean {
  return read.calls.some(
    call =>
      call.start >= start &&
      call.end <= end &&
      /\.(?:spyOn|method|stub)$/.test(call.callee) &&
      isLast(call.args[1]),
  )
}

function checkTautology(parts: Parts, task: ReplyTask): Invalid | null {
  const claims = claimsOf(parts)
  const trivial = claims.every(claim => claim.mute || isTrivial(claim, parts.test, task))
  return trivial ? { reason: 'tautology', detail: 'every assertion holds by itself' } : null
}

function checkSafety(parts: Parts, task: ReplyTask): Invalid | null {
  const found = findUnsafe([parts.test, ...parts.reachableClasses], parts.entries, task.access.symbol)
  return found === null ? null : { reason: 'unsafe', detail: found }
}
