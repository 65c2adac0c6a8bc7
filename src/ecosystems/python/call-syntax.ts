// Values <-> the text of Python calls, for the explorer: `Cart(2).add('a', price=3)` written and read back.
import type { CallSyntax } from '../../core/model/ports.js'
import type { TestTask } from '../../core/model/target.js'
import {
  makeCalls,
  ownNamesIn,
  withoutStrings,
  wordsOf,
  type CallNames,
  type CallRules as Rules,
  type Written,
} from '../shared/call-syntax.js'
import type { ReadText } from '../shared/syntax.js'
import { literal } from './literal.js'
import { callables, libraries, doubles, recorder, samplesOf } from './samples.js'
import { isBuiltin } from './standard-names.js'
import { expressionIn, literalValue } from './values.js'

export function makeCallSyntax(read: ReadText): CallSyntax {
  return makeCalls({
    expressionOf: text => expressionIn(text, read),
    literalValue,
    calls: 'call',
    constructs: 'call',
    namesOf,
    textOf,
    importsOf,
    doublesOf: text => (text.includes(recorder) ? doubles : undefined),
    literal,
    build: (name, positional, keyword) =>
      `${name}(${wordsOf({ positional: positional.map(literal), keyword: literals(keyword) })})`,
    object: {
      make: fields => `${OBJECT}${wordsOf({ positional: [], keyword: literals(fields) })})`,
      opens: OBJECT,
      method: (gives, takes) => `lambda${takes ? ' *args' : ''}: ${literal(gives)}`,
    },
    samples: samplesOf,
    callables,
    recorder,
    failing: (error, value) => `mock.Mock(side_effect=[${error}('no'), ${literal(value)}])`,
    assign: (name, code) => `${name} = ${code}`,
    drain: code => `list(${code})`,
    // Projects that annotate the return type of their tests run a type checker on them.
    typed: ({ page }) => /^[ \t]*(?:async )?def test\w*\([^()]*\) -> None:/m.test(page.like ?? ''),
    lists: { reversed: code => `${code}[::-1]`, sorted: code => `sorted(${code})` },
  })
}

const OBJECT = 'types.SimpleNamespace('

const literals = (values: Record<string, Parameters<typeof literal>[0]>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, literal(value)]))

function namesOf({ function: { kind, name } }: TestTask): CallNames {
  const path = name.split('.')
  const owner = path.slice(0, -1)
  const last = path.at(-1) ?? ''
  const owners = [owner.join('.'), ...(kind === 'constructor' ? owner.slice(-1) : [])]
  return { functions: [name, last], owners, member: `.${last}` }
}

/** Keywords, which a lower-cased class name may happen to be. */
const keywords = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is'
    .split(' ')
    .concat('lambda match case nonlocal not or pass raise return try type while with yield'.split(' ')),
)

/** The receiver gets a name when it is called before, or when one of its attributes is set. */
function textOf(task: TestTask, given: Written): ReturnType<Rules['textOf']> {
  const { owner, name, assigns } = task.function
  if (!given.history && !assigns) return plainText(task, given, null)
  const holder = nameFor(name.split('.').at(-2) ?? '', task)
  const made = madeBy(owner?.by ?? ownerName(task), given, owner)
  const setup = {
    name: holder,
    lines: [`${holder} = ${made}`, ...(given.history ?? []).map(call => `${holder}.${call}`)],
  }
  const last = name.split('.').at(-1) ?? ''
  const text = assigns ? `${holder}.${last} = ${given.positional.join(', ')}` : plainText(task, given, holder)
  return { text, setup }
}

/** `task_queue` for `TaskQueue`, or a plain word when that is taken. */
function nameFor(owner: string, task: TestTask): string {
  const name = owner
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/^_+/, '')
    .toLowerCase()
  const taken = [task.access.symbol, ...libraries, ...Object.keys(task.classes)]
  return /^[a-z]\w*$/.test(name) && !taken.includes(name) && !isBuiltin(name) && !keywords.has(name)
    ? name
    : 'subject'
}

const ownerName = ({ access, function: { name } }: TestTask): string =>
  [access.symbol, ...name.split('.').slice(1)].slice(0, -1).join('.')

const madeBy = (maker: string, given: Written, owner: TestTask['function']['owner']): string =>
  owner?.members ? (given.receiver?.[0] ?? maker) : `${maker}(${(given.receiver ?? []).join(', ')})`

function plainText(task: TestTask, given: Written, holder: string | null): string {
  const { kind, generator, async, name, owner, enters } = task.function
  // The test's import binds the first part of a qualified name.
  const path = [task.access.symbol, ...name.split('.').slice(1)]
  const last = path.at(-1) ?? ''
  const maker = owner?.by ?? path.slice(0, -1).join('.')
  const made = holder ?? madeBy(maker, given, owner)
  if (kind === 'property') return `${made}.${last}`
  if (kind === 'constructor') return `${maker}(${wordsOf(given)})`
  const call = kind === 'method' ? methodText(made, last, given) : `${path.join('.')}(${wordsOf(given)})`
  const whole = [call, ...(given.then ?? []).map(next => `(${wordsOf(next)})`)].join('')
  if (enters) return `with ${whole}`
  return generator && !async ? `list(${whole})` : whole
}

const builtins = 'len str repr bool int float complex hash abs round iter next reversed bytes'.split(' ')
const operators = new Map(
  '+ add,- sub,* mul,/ truediv,// floordiv,% mod,== eq,!= ne,< lt,<= le,> gt,>= ge,& and,| or,^ xor'
    .split(',')
    .map(pair => pair.split(' '))
    .map(([sign = '', name = '']) => [`__${name}__`, sign]),
)

/** A method in its natural notation: `len(cart)` for `cart.__len__()`, `(cart == other)` for `cart.__eq__(other)`. */
function methodText(made: string, name: string, given: Written): string {
  const words = wordsOf(given)
  const plain = `${made}.${name}(${words})`
  const builtin = name.slice(2, -2)
  if (words === '')
    return name === `__${builtin}__` && builtins.includes(builtin) ? `${builtin}(${made})` : plain
  if (name === '__call__') return `${made}(${words})`
  const [only = '', ...others] = given.positional
  if (only !== words || others.length > 0 || /^(?:[*]|lambda\b)/.test(only)) return plain
  if (name === '__getitem__') return `${made}[${only}]`
  if (name === '__contains__') return `(${only} in ${made})`
  const sign = operators.get(name)
  return sign ? `(${made} ${sign} ${only})` : plain
}

function importsOf(text: string, task: TestTask): string[] {
  const outside = withoutStrings(text)
  const modules = libraries.filter(name => new RegExp(`(?<![\\w.])${name}\\.[a-zA-Z]`).test(outside))
  return [
    ...modules.map(name => `import ${name}`),
    ...(/(?<![\w.])mock\.Mock\(/.test(outside) ? ['from unittest import mock'] : []),
    ...ownNamesIn(text, /[\p{L}_][\p{L}\p{N}_]*/gu, task).map(
      name => task.homes?.[name] ?? `from ${task.access.module} import ${name}`,
    ),
  ]
}
