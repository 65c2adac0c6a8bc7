// Values <-> the text of JavaScript calls, for the explorer: `new Cart(2).add('a')` written and read back.
import type { CallSyntax } from '../../core/model/ports.js'
import type { Access, TestTask } from '../../core/model/target.js'
import { makeCalls, ownNamesIn, type CallNames, type Written } from '../shared/call-syntax.js'
import { namedOf, type ReadText, type Syntax } from '../shared/syntax.js'
import { double, withDoubles } from './doubles.js'
import { literal, quoted } from './literal.js'
import { callables, samplesOf } from './samples.js'
import { expressionIn, literalValue } from './values.js'

/** How JavaScript and TypeScript write calls. A parameter that is left out before a given one is `undefined`. */
export function makeCallSyntax(read: ReadText): CallSyntax {
  return makeCalls({
    expressionOf: text => expressionIn(text, read),
    literalValue,
    callIn,
    calls: 'call_expression',
    constructs: 'new_expression',
    namesOf,
    textOf,
    importsOf: (text, task) =>
      ownNamesIn(text, word, task, Object.keys(task.enums ?? {})).map(name => importOf(task.access, name)),
    literal,
    build: (name, positional) => `new ${name}(${positional.map(literal).join(', ')})`,
    samples: samplesOf,
    callables,
    double,
    named: (given, task) => withDoubles(given, task),
    assign: (name, code, awaits) => `const ${name} = ${awaits ? 'await ' : ''}${code}`,
    drain: (code, awaits) => (awaits ? collected(`await ${code}`) : `[...${code}]`),
    omitted: 'undefined',
    gathers: true,
    titles: true,
    nouns: { none: 'null', dict: 'object', list: 'array', tuple: 'array' },
  })
}

const word = /(?<![.\p{ID_Continue}$])[\p{ID_Start}$_][\p{ID_Continue}$]*/gu

/** A promise of all items of an asynchronous iterator, in words that every supported Node.js knows. */
function collected(code: string): string {
  return `(async () => { const items = []; for await (const item of ${code}) items.push(item); return items })()`
}

/** The call in `await f(1)` and in `[...f(1)]`. */
function callIn(node: Syntax): Syntax {
  const awaited = node.type === 'await_expression' ? namedOf(node)[0] : node
  const [only, ...others] = awaited?.type === 'array' ? namedOf(awaited) : []
  const spread = only?.type === 'spread_element' && others.length === 0 ? namedOf(only)[0] : awaited
  return spread ?? node
}

const plainName = /^#?[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

/** `.total`, `['b-c']`, `[Symbol.iterator]`. */
export function member(name: string): string {
  if (plainName.test(name)) return `.${name}`
  return name.startsWith('[') ? name : `[${/^['"]/.test(name) ? name : quoted(name)}]`
}

/** Parts of a qualified name; dots inside of brackets belong to the part. */
const partsOf = (name: string): string[] =>
  name.match(/(?:\[[^\]]*\]|'[^']*'|"[^"]*"|[^.[])+|\[[^\]]*\]/g) ?? [name]

function namesOf({ function: { name }, access: { symbol } }: TestTask): CallNames {
  const parts = partsOf(name)
  const last = parts.at(-1) ?? ''
  const owners = [parts.slice(0, -1), [symbol, ...parts.slice(1, -1)]].map(path => path.join('.'))
  const functions = [
    ...parts.map((_, at) => parts.slice(at).join('.')),
    ...owners.map(owner => (owner === '' ? last : `${owner}.${last}`)),
    symbol,
  ]
  return { functions, owners, member: member(last) }
}

/** What a call is made of: an expression for the owner (the test's import binds its first part) and the last part. */
export function pathOf(task: Pick<TestTask, 'access' | 'function'>): { owner: string; last: string } {
  const [, ...inner] = partsOf(task.function.name)
  const last = inner.pop()
  if (last === undefined) return { owner: '', last: task.access.symbol }
  return { owner: task.access.symbol + inner.map(member).join(''), last: member(last) }
}

function textOf(task: TestTask, { receiver, positional }: Written): string {
  const { kind, generator, async } = task.function
  const { owner, last } = pathOf(task)
  const made = receiver ? `new ${owner}(${receiver.join(', ')})` : owner
  if (kind === 'property') return made + last
  const words = positional.join(', ')
  if (kind === 'constructor') return `new ${owner}(${words})`
  const call = `${made}${last}(${words})`
  if (!generator) return call
  return async ? collected(call) : `[...${call}]`
}

/** The import of another name from the module under test, written as its own import is. */
export function importOf(access: Access, name: string): string {
  const found = /(?:from|require\()\s*(['"])([^'"\n]+)\1\)?\s*(;?)\s*$/.exec(access.importLine)
  const [quote, module, end] = [found?.[1] ?? "'", found?.[2] ?? access.module, found?.[3] ?? '']
  const path = `${quote}${module}${quote}`
  return access.importLine.startsWith('import')
    ? `import { ${name} } from ${path}${end}`
    : `const { ${name} } = require(${path})${end}`
}
