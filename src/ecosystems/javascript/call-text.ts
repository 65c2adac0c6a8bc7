// The text of one call: `new Cart(2).add('a')`.
import type { TestTask } from '../../core/model/target.js'
import type { Written } from '../shared/call-syntax.js'
import { quoted } from './literal.js'

/** A promise of all items of an asynchronous iterator, in syntax that every supported Node.js has. */
export function collected(code: string): string {
  return `(async () => { const items = []; for await (const item of ${code}) items.push(item); return items })()`
}

const plainName = /^#?[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

/** `.total`, `['b-c']`, `[Symbol.iterator]`. */
export function member(name: string): string {
  if (plainName.test(name)) return `.${name}`
  return name.startsWith('[') ? name : `[${/^['"]/.test(name) ? name : quoted(name)}]`
}

/** Parts of a qualified name; dots inside brackets belong to the part. */
export const partsOf = (name: string): string[] =>
  name.match(/(?:\[[^\]]*\]|'[^']*'|"[^"]*"|[^.[])+|\[[^\]]*\]/g) ?? [name]

/** The parts of a callee: an expression for the owner (whose first part the test imports) and the last part. */
export function pathOf(task: Pick<TestTask, 'access' | 'function'>): { owner: string; last: string } {
  const [, ...inner] = partsOf(task.function.name)
  const last = inner.pop()
  if (last === undefined) return { owner: '', last: task.access.symbol }
  // An abstract class is instantiated through a subclass.
  if (task.function.owner?.by !== undefined) return { owner: task.function.owner.by, last: member(last) }
  return { owner: task.access.symbol + inner.map(member).join(''), last: member(last) }
}

export function textOf(task: TestTask, { receiver, positional }: Written): string {
  const { kind, generator, async } = task.function
  const { owner, last } = pathOf(task)
  const made = receiver ? `new ${owner}(${receiver.join(', ')})` : owner
  if (kind === 'property')
    return `${made}${last}${positional.length > 0 ? ` = ${positional.join(', ')}` : ''}`
  const words = positional.join(', ')
  if (kind === 'constructor') return `new ${owner}(${words})`
  const call = `${made}${last}(${words})`
  if (!generator) return call
  return async ? collected(call) : `[...${call}]`
}
