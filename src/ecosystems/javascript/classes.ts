// A class's syntax -> how it is made: whose parameters `new` takes, whether it can be made, its header and fields.
import type { ClassNode } from './shapes.js'
import { fieldOf, type Syntax } from '../shared/syntax.js'

/** Finds a class of the module by the name that a base is given by. */
export type FindClass = (name: string) => ClassNode | null

const DEEPEST = 20

/** The function whose parameters `new` takes: its own constructor, else that of the nearest base; null without one. */
export function makerOf(owner: ClassNode, find: FindClass, depth = 0): Syntax | null {
  if (owner.maker || depth > DEEPEST || owner.base === null) return owner.maker
  const parent = find(owner.base)
  return parent && parent !== owner ? makerOf(parent, find, depth + 1) : null
}

/** True when `new` outside of the class gives an instance. */
export function isConstructible(owner: ClassNode): boolean {
  return !owner.abstract && owner.open
}

/** Header of a class as it stands, decorators before it. */
export function headerOf(owner: ClassNode, text: string): string {
  const body = fieldOf(owner.node, 'body')
  const header = text.slice(owner.node.start, body ? body.start : owner.node.end)
  const line = header.replace(/\s+/g, ' ').trim()
  return [...owner.decorators.map(each => `@${each}`), line].join('\n')
}

/** Its fields on a line each, values that are long or functions left out. */
export function fieldLines(owner: ClassNode): string[] {
  return owner.fields.flatMap(field => {
    const value = fieldOf(field, 'value')
    const isMethod = value !== null && /function/.test(value.type)
    const own = field.text.replace(/\s+/g, ' ')
    if (isMethod) return []
    if (own.length <= 160) return [own]
    return value ? [owner.node.source.slice(field.start, value.start).replace(/\s*=\s*$/, '')] : []
  })
}
