// Values <-> the text of JavaScript calls, for the explorer: `new Cart(2).add('a')` written and read back.
import type { CallSyntax } from '../../core/model/ports.js'
import type { Access, TestTask } from '../../core/model/target.js'
import { makeCalls, ownNamesIn, type CallNames } from '../shared/call-syntax.js'
import { namedOf, type ReadText, type Syntax } from '../shared/syntax.js'
import { double, withDoubles } from './doubles.js'
import { membersFor, putsOff, scriptOf } from './scripts.js'
import { literal } from './literal.js'
import { collected, member, partsOf, textOf } from './call-text.js'
import { callables, samplesOf } from './samples.js'
import { expressionIn, literalValue } from './values.js'

/** How JavaScript and TypeScript write calls. A parameter that is omitted before a given one becomes `undefined`. */
export function makeCallSyntax(read: ReadText): CallSyntax {
  const importsOf = (text: string, task: TestTask): string[] =>
    ownNamesIn(text, word, task, Object.keys(task.enums ?? {})).map(
      name => task.homes?.[name] ?? importOf(task.access, name),
    )
  const calls = makeCalls({
    expressionOf: text => expressionIn(text, read),
    literalValue,
    callIn,
    calls: 'call_expression',
    constructs: 'new_expression',
    namesOf,
    textOf,
    importsOf,
    literal,
    build: (name, positional) => `new ${name}(${positional.map(literal).join(', ')})`,
    samples: samplesOf,
    callables,
    double,
    named: (given, task) => withDoubles(given, task),
    assign: (name, code, awaits) => `const ${name} = ${awaits ? 'await ' : ''}${code}`,
    drain: (code, awaits) => (awaits ? collected(`await ${code}`) : `[...${code}]`),
    lists: {
      reversed: code => `[...${code}].reverse()`,
      sorted: (code, numbers) => `[...${code}].sort(${numbers ? '(a, b) => a - b' : ''})`,
    },
    omitted: 'undefined',
    gathers: true,
    titles: true,
    nouns: { none: 'null', dict: 'object', list: 'array', tuple: 'array' },
  })
  const script: CallSyntax['script'] = (task, given, asked) => {
    const written = scriptOf(task, given, asked)
    const all = [written.text, ...(written.doubles?.code ?? [])].join('\n')
    return { ...written, imports: importsOf(all, task) }
  }
  const typed = ({ testPath }: TestTask): boolean => /\.[cm]?tsx?$/.test(testPath)
  return { ...calls, script, members: membersFor, putsOff, typed }
}

const word = /(?<![.\p{ID_Continue}$])[\p{ID_Start}$_][\p{ID_Continue}$]*/gu

/** The call inside `await f(1)` or `[...f(1)]`. */
function callIn(node: Syntax): Syntax {
  const awaited = node.type === 'await_expression' ? namedOf(node)[0] : node
  const [only, ...others] = awaited?.type === 'array' ? namedOf(awaited) : []
  const spread = only?.type === 'spread_element' && others.length === 0 ? namedOf(only)[0] : awaited
  return spread ?? node
}

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

/** The import of another name from the module under test, in the form of its own import. */
export function importOf(access: Access, name: string): string {
  const found = /(?:from|require\()\s*(['"])([^'"\n]+)\1\)?\s*(;?)\s*$/.exec(access.importLine)
  const [quote, module, end] = [found?.[1] ?? "'", found?.[2] ?? access.module, found?.[3] ?? '']
  const path = `${quote}${module}${quote}`
  return access.importLine.startsWith('import')
    ? `import { ${name} } from ${path}${end}`
    : `const { ${name} } = require(${path})${end}`
}
