// JavaScript-specific checks of whether a test is worth running: copies and mocks of the target, tautologies.
import { isWithin, lastOf, type Assertion, type Call } from '../../shared/code-facts.js'
import type { Parts, Rules } from '../../shared/validate.js'
import type { ImportEntry } from '../imports.js'
import type { Facts } from './code-facts.js'
import type { Setting } from './fix-imports.js'
import { meansTarget } from './names.js'
import type { ScriptPiece } from './outline.js'
import { unsafeIn } from './unsafe.js'

export interface ScriptParts extends Parts {
  test: Facts
  others: Facts[]
  bindings: ImportEntry[]
  /** Names that refer to the target or to its module. */
  ofTarget: Set<string>
  /** True when a mock of the target's module was removed. */
  unmocked: boolean
}

export function rulesFor(setting: Setting): Rules<ScriptParts> {
  const { symbol } = setting.task.access
  return {
    assertions: ({ test, others }) => {
      const thrown: Assertion[] = test.throws ? [{ kind: 'other', sides: [], swallowed: null }] : []
      return thrown.concat([test, ...others].flatMap(read => read.assertions))
    },
    usesTarget: parts => usesTarget(parts, setting),
    replacesTarget: parts => replacesTarget(parts, setting),
    resolve: (side, test) => {
      const value = test.values.get(side) ?? ''
      // The target may change the content of an object that it is given.
      return (/^(?:|[[{].*)$/s.test(value) ? side : value).replace(/\s+/g, '').replace(/^await/, '')
    },
    literals: /\b(?:true|false|null|undefined|NaN|Infinity|void)\b/g,
    holdsAnyway: ({ kind }, sides) =>
      (kind === 'equal' && sides.length === 2 && sides[0] === sides[1]) || asksForExistence(sides, setting),
    findUnsafe: ({ test, others, bindings }) => unsafeIn([test, ...others], bindings, symbol),
  }
}

/** Methods that are called implicitly. */
const implicit = /^(?:toString|valueOf|toJSON|then|constructor|default|\[.*\]|Symbol\..*)$/

function usesTarget({ test, others, ofTarget }: ScriptParts, setting: Setting): boolean {
  const { access, function: tested } = setting.task
  const texts = [test, ...others]
  const isNamed = (name: string) =>
    texts.some(
      read => read.attributes.has(name) || read.strings.some(({ text }) => text.slice(1, -1) === name),
    )
  const [last = '', ...owners] = tested.name.split('.').reverse()
  if (owners.length > 0 && tested.kind !== 'function' && !implicit.test(last)) return isNamed(last)
  if (test.binds.has(access.symbol) || isNamed(access.symbol)) return true
  const names = [...ofTarget, access.symbol]
  return texts.some(read => names.some(name => read.uses.has(name)) || loadsTarget(read, setting))
}

/** `const { add } = await import('./math.js')` inside the test. */
function loadsTarget({ calls }: Facts, { target }: Setting): boolean {
  return calls.some(
    ({ callee, args }) => /^(?:require|import)$/.test(callee) && args[0]?.slice(1, -1) === target.module,
  )
}

/** A definition of its own, a mock of the whole module or of the function, or an assignment to it. */
function replacesTarget({ test, others, unmocked, ofTarget }: ScriptParts, setting: Setting): string | null {
  const { symbol } = setting.task.access
  if (test.makes.has(symbol) && !loadsTarget(test, setting)) return `it defines its own ${symbol}`
  const isMocked = [test, ...others].some(
    read => mocksIn(read, ofTarget, setting) || (unmocked && needsMock(read, ofTarget)),
  )
  return isMocked ? 'it puts a mock in the place of what it tests' : null
}

const spying = /\.(?:spyOn|method|stub)$/
const answering =
  /\.(?:spyOn|method|stub)\(\)\.(?:mock(?:Return|Resolved|Rejected|Implementation)\w*|returns|resolves|rejects|callsFake)$/

function mocksIn(read: Facts, ofTarget: ReadonlySet<string>, setting: Setting): boolean {
  const { calls, writes } = read
  const { name, kind } = setting.task.function
  const last = lastOf(name)
  const holds = (path: string) => holdsTarget(path, read, ofTarget, setting)
  const spies = calls.filter(
    ({ callee, args: [object = '', method = ''] }) =>
      spying.test(callee) && method.slice(1, -1) === last && holds(object),
  )
  const isMock = (call: Call) =>
    mocksTarget(call, setting) || (answering.test(call.callee) && spies.some(spy => isWithin(spy, call)))
  const isFake = /^(?:jest|vi|mock|sinon)\.|=>|^(?:async\s+)?function\b/
  const isOverwritten = writes.some(
    ({ left, right }) => left.endsWith(`.${last}`) && isFake.test(right) && holds(left),
  )
  return calls.some(isMock) || (isOverwritten && kind !== 'property')
}

/**
 * True for an object that may contain the target: its module, its class, or an instance. Other objects may have a
 * method of that name too; in unclear cases the run shows whether the target runs.
 */
function holdsTarget(
  path: string,
  { values, makes }: Facts,
  ofTarget: ReadonlySet<string>,
  { task }: Setting,
): boolean {
  const [root = ''] = /^[\p{L}\p{N}_$]+/u.exec(path) ?? []
  const names = [...ofTarget, task.access.symbol, task.function.name.split('.')[0] ?? '']
  if (names.includes(root)) return !makes.has(root)
  const words = values.get(root)?.split(/[^\p{L}\p{N}_$]+/u) ?? []
  return words.some(word => names.includes(word))
}

/** True for a claim that only says that the target exists, or that it is a function. */
function asksForExistence([actual = '', ...expected]: string[], { task }: Setting): boolean {
  const plain = actual.replace(/^typeof\(?([^()]*)\)?$/, '$1')
  const { name, kind } = task.function
  const isTarget = (part: string) =>
    part === task.access.symbol || (part === lastOf(name) && kind !== 'property')
  const isExistence = /^(?:|['"`](?:function|undefined)['"`]|Function|undefined|null)$/.test(
    expected[0] ?? '',
  )
  return isExistence && /^[\p{L}\p{N}_$.]+$/u.test(plain) && isTarget(lastOf(plain))
}

const mocking = /^(?:jest|vi)\.(?:mock|doMock|setMock|unstable_mockModule)$|^mock\.module$/

/** True for a call that mocks the target's module, or the target in it. */
function mocksTarget({ callee, args }: Call, { task, target }: Setting): boolean {
  const [module = '', factory = ''] = args
  if (!mocking.test(callee) || !meansTarget(module.slice(1, -1), target)) return false
  const names: string[] = factory.match(/[\p{L}\p{N}_$]+/gu) ?? []
  const isPartial = /requireActual|importActual|importOriginal/.test(factory)
  return !isPartial || names.includes(lastOf(task.function.name))
}

/** True for a statement that consists of such a call. */
export function isMockOfTarget({ kind, text }: ScriptPiece, setting: Setting): boolean {
  const [first] = kind === 'statement' ? setting.facts(text).calls : []
  return first?.start === 0 && text.length - first.end <= 1 && mocksTarget(first, setting)
}

/** True when a test tells one of `mocked` what to return: it needs the mock. */
function needsMock({ calls, names }: Facts, mocked: ReadonlySet<string>): boolean {
  const answers = calls.filter(({ callee }) =>
    /\.mock(?:Return|Resolved|Rejected|Implementation)\w*$/.test(callee),
  )
  const subjects = names.filter(({ text }) => mocked.has(text))
  return answers.some(call =>
    subjects.some(subject => isWithin(subject, call) && subject.start < call.start + 200),
  )
}
