// Values <-> the text of calls, for the explorer: the part that all languages share.
import type { Value, TestTask } from '../../core/model/target.js'
import type { Arguments, CallSyntax } from '../../core/model/ports.js'
import type { Call } from '../../core/model/run.js'
import { hasHoles } from './functions.js'
import { fieldOf, fieldText, namedOf, type Syntax } from './syntax.js'

/** Texts that are longer or nested deeper are not read. */
const LONGEST = 5000
const DEEPEST = 24

export type Written = Pick<Call, 'receiver' | 'positional' | 'keyword' | 'history' | 'then'>

/** How a function may be called: names of functions and of the class that holds them; `.total` for a member. */
export interface CallNames {
  functions: string[]
  owners: string[]
  member: string
}

export interface CallRules extends Omit<CallSyntax, 'call' | 'read' | 'value'> {
  expressionOf(text: string): Syntax | null
  literalValue(node: Syntax): Value | null
  /** The call inside an expression that awaits it or collects its results. */
  callIn?(node: Syntax): Syntax | null
  /** The node types of calls and of instance creation. */
  calls: string
  constructs: string
  namesOf(task: TestTask): CallNames
  /** `setup` holds the statements before the call, for a receiver that is called before. */
  textOf(task: TestTask, given: Written): string | { text: string; setup: NonNullable<Call['setup']> }
  importsOf(text: string, task: TestTask): string[]
  /** The test doubles that have to be made before a call. */
  doublesOf?(text: string): Call['doubles']
  /** The arguments with names in place of values that are made before the call; null when there are none. */
  named?(given: Written, task: TestTask): (Omit<Written, 'keyword'> & Pick<Call, 'doubles'>) | null
}

export function makeCalls(rules: CallRules): CallSyntax {
  const { literal, textOf, importsOf, expressionOf, literalValue } = rules
  const expression = (text: string): Syntax | null => {
    const node = text.length > LONGEST ? null : expressionOf(text.trim())
    return node && isDeeper(node, DEEPEST) ? null : node
  }
  return {
    ...rules,
    call(task, given) {
      const handed = ({ positional, keyword }: Pick<Arguments, 'positional' | 'keyword'>) => ({
        positional: positional.map(literal),
        keyword: Object.fromEntries(Object.entries(keyword).map(([name, value]) => [name, literal(value)])),
      })
      const { receiver, history, then } = given
      const written = {
        receiver: receiver?.map(literal) ?? null,
        ...handed(given),
        ...(history ? { history } : {}),
        ...(then ? { then: then.map(handed) } : {}),
      }
      const named = rules.named?.(written, task)
      const said = textOf(task, { ...written, ...named })
      const setup = typeof said === 'string' ? undefined : said.setup
      const text = typeof said === 'string' ? said : [...said.setup.lines, said.text].join('; ')
      const doubles = named?.doubles ?? rules.doublesOf?.(text)
      const code = [text, ...(named?.doubles?.code ?? [])].join('\n')
      return {
        ...written,
        ...named,
        ...(setup ? { setup } : {}),
        ...(doubles ? { doubles } : {}),
        ...{ text, imports: importsOf(code, task) },
      }
    },
    read(text, task) {
      const found = expression(text.replace(/;$/, ''))
      const node = found && rules.callIn ? rules.callIn(found) : found
      return node && readCall(node, task, rules)
    },
    value(text) {
      const node = expression(text)
      return node && literalValue(node)
    },
  }
}

const isDeeper = (node: Syntax, levels: number): boolean =>
  levels < 0 || node.children.some(child => isDeeper(child, levels - 1))

function readCall(node: Syntax, task: TestTask, rules: CallRules): Arguments | null {
  const { calls, constructs } = rules
  const { functions, owners, member } = rules.namesOf(task)
  const { kind } = task.function
  if (kind === 'constructor') return argumentsOf(node, constructs, owners, rules)
  if (kind !== 'method' && kind !== 'property') return argumentsOf(node, calls, functions, rules)
  // `Cart(2).add(1)`, `Cart(2).total`
  const access = kind === 'property' ? node : fieldOf(node, 'function')
  const object = access && fieldOf(access, 'object')
  if (!object || node.source.slice(object.end, access.end) !== member) return null
  const inner = object.type === 'parenthesized_expression' ? namedOf(object)[0] : object
  const made = inner ? argumentsOf(inner, constructs, owners, rules) : null
  if (!made || Object.keys(made.keyword).length > 0) return null
  const none: Arguments = { receiver: null, positional: [], keyword: {} }
  const given = kind === 'property' ? none : argumentsOf(node, calls, [access.text], rules)
  return given && { ...given, receiver: made.positional }
}

/** The arguments of a call of one of `names`; null when one of them is not a literal. */
function argumentsOf(
  node: Syntax,
  type: string,
  names: string[],
  { literalValue }: CallRules,
): Arguments | null {
  const called = fieldText(node, 'function') || fieldText(node, 'constructor')
  const list = fieldOf(node, 'arguments')
  if (node.type !== type || !names.includes(called) || !list || !/^argument/.test(list.type)) return null
  if (hasHoles(list)) return null
  const given: Arguments = { receiver: null, positional: [], keyword: {} }
  for (const argument of namedOf(list)) {
    const named = argument.type === 'keyword_argument' ? fieldText(argument, 'name') : null
    const held = named === null ? argument : fieldOf(argument, 'value')
    const value = held && literalValue(held)
    if (!value) return null
    if (named === null) given.positional.push(value)
    else given.keyword[named] = value
  }
  return given
}

/** The argument list of a call, without its brackets: `2, x=1`. */
export const wordsOf = ({ positional, keyword }: Pick<Written, 'positional' | 'keyword'>): string =>
  [...positional, ...Object.entries(keyword).map(([name, text]) => `${name}=${text}`)].join(', ')

/** Names of the module's own classes, and of `others`, that a call uses and the test does not import yet. */
export function ownNamesIn(text: string, word: RegExp, task: TestTask, others: string[] = []): string[] {
  const names = new Set(withoutStrings(text).match(word) ?? [])
  const own = [...Object.keys(task.classes), ...others].map(name => name.split('.')[0] ?? name)
  return [...new Set(own)].filter(name => names.has(name) && name !== task.access.symbol)
}

export const withoutStrings = (text: string): string =>
  text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")

/** Looks up sample expressions by the last part of a type's name. */
export const samplesIn =
  (known: Record<string, string[]>) =>
  (name: string): string[] => {
    const last = name.slice(name.lastIndexOf('.') + 1)
    return Object.hasOwn(known, last) ? (known[last] ?? []) : []
  }

const namedEscapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

/** Control, format, private, unassigned, surrogate and ignorable characters, and all spaces but U+0020. */
const HIDDEN = /[\\\p{C}\p{DI}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/gu

/** One escaped character; `long` formats the hexadecimal digits of code points above 0xffff. */
export function escaped(sign: string, long: (digits: string) => string): string {
  const digits = (sign.codePointAt(0) ?? 0).toString(16)
  if (digits.length <= 2) return namedEscapes[sign] ?? `\\x${digits.padStart(2, '0')}`
  return digits.length <= 4 ? `\\u${digits.padStart(4, '0')}` : long(digits)
}

/** A string literal in single quotes, or in double quotes when that avoids escaping. */
export function quotedText(text: string, long: (digits: string) => string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const body = text.replace(HIDDEN, sign => escaped(sign, long))
  return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote
}
