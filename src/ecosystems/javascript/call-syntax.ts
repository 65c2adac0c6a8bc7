// Values <-> the text of JavaScript calls, for the explorer: `new Cart(2).add('a')` written and read back.
import type { Value } from '../../core/model/code.js'
import type { Arguments, CallSyntax } from '../../core/model/ports.js'
import type { Access, TestTask } from '../../core/model/target.js'
import { literal, quoted } from './literal.js'
import { readArguments, readValue } from './reading-values.js'
import { callables, samplesOf } from './samples.js'

const list = (values: Value[]): string => values.map(literal).join(', ')

/** How JavaScript and TypeScript write calls. A parameter that is left out before a given one is `undefined`. */
export function makeCallSyntax(): CallSyntax {
  return {
    literal,
    call(task, given) {
      const positional = given.positional.map(literal)
      const receiver = given.receiver?.map(literal) ?? null
      const text = callText(task, receiver, positional)
      return { receiver, positional, keyword: {}, text, imports: importsOf(text, task) }
    },
    read: readCall,
    value: readValue,
    build: (name, positional) => `new ${name}(${list(positional)})`,
    samples: samplesOf,
    callables,
    assign: (name, code, awaits) => `const ${name} = ${awaits ? 'await ' : ''}${code}`,
    drain: (code, awaits) => (awaits ? collected(`await ${code}`) : `[...${code}]`),
    omitted: 'undefined',
    gathers: true,
    titles: true,
    nouns: { none: 'null', dict: 'object', list: 'array', tuple: 'array' },
  }
}

/** A promise of all items of an asynchronous iterator, in words that every supported Node.js knows. */
function collected(code: string): string {
  return `(async () => { const items = []; for await (const item of ${code}) items.push(item); return items })()`
}

const plainName = /^#?[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

/** `.total`, `['b-c']`, `[Symbol.iterator]`. */
export function member(name: string): string {
  if (plainName.test(name)) return `.${name}`
  return name.startsWith('[') ? name : `[${/^['"]/.test(name) ? name : quoted(name)}]`
}

/** Parts of a qualified name; dots inside of brackets belong to the part. */
function partsOf(name: string): string[] {
  return name.match(/(?:\[[^\]]*\]|'[^']*'|"[^"]*"|[^.[])+|\[[^\]]*\]/g) ?? [name]
}

/** What a call is made of: an expression for the owner (the test's import binds its first part) and the last part. */
export function pathOf(task: Pick<TestTask, 'access' | 'function'>): { owner: string; last: string } {
  const [, ...inner] = partsOf(task.function.name)
  const last = inner.pop()
  if (last === undefined) return { owner: '', last: task.access.symbol }
  return { owner: task.access.symbol + inner.map(member).join(''), last: member(last) }
}

function callText(task: TestTask, receiver: string[] | null, positional: string[]): string {
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

function importsOf(text: string, task: TestTask): string[] {
  const outside = text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
  const names = new Set(outside.match(/(?<![.\p{ID_Continue}$])[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])
  const own = [...Object.keys(task.classes), ...Object.keys(task.enums ?? {})]
  const tops = new Set(own.map(name => name.split('.')[0] ?? name))
  return [...tops]
    .filter(name => names.has(name) && name !== task.access.symbol)
    .map(name => importOf(task.access, name))
}

function readCall(given: string, task: TestTask): Arguments | null {
  const text = given
    .trim()
    .replace(/^await\s+/, '')
    .replace(/;$/, '')
    .replace(/^\[\.\.\.([\s\S]*)\]$/, '$1')
  const { kind, name } = task.function
  const parts = partsOf(name)
  const owners = [parts.slice(0, -1), [task.access.symbol, ...parts.slice(1, -1)]].map(each => each.join('.'))
  if (kind === 'constructor') return first(owners.map(owner => argumentsOf(text, `new ${owner}`)))
  if (kind === 'method' || kind === 'property')
    return first(owners.map(owner => readMethod(text, owner, parts.at(-1) ?? '', kind)))
  const names = [
    ...parts.map((_, at) => parts.slice(at).join('.')),
    ...owners.map(owner => join(owner, parts)),
  ]
  return first([...names, task.access.symbol].map(each => argumentsOf(text, each)))
}

const join = (owner: string, parts: string[]): string => [owner, parts.at(-1) ?? ''].filter(Boolean).join('.')

const first = (all: (Arguments | null)[]): Arguments | null => all.find(each => each !== null) ?? null

function argumentsOf(text: string, name: string): Arguments | null {
  const found = text.startsWith(`${name}(`) ? readArguments(text.slice(name.length)) : null
  return found?.rest.trim() === '' ? { receiver: null, positional: found.items, keyword: {} } : null
}

function readMethod(text: string, owner: string, name: string, kind: string): Arguments | null {
  const inner = /^\((new [\s\S]*?\))\)([.[][\s\S]*)$/.exec(text)
  const plain = inner ? `${inner[1] ?? ''}${inner[2] ?? ''}` : text
  const start = `new ${owner}`
  const made = plain.startsWith(`${start}(`) ? readArguments(plain.slice(start.length)) : null
  if (!made) return null
  if (kind === 'property')
    return made.rest.trim() === member(name) ? { receiver: made.items, positional: [], keyword: {} } : null
  const given = argumentsOf(made.rest.trim(), member(name))
  return given && { ...given, receiver: made.items }
}
