// A module's code outside functions -> its pieces, each with the functions that read it.
import { append } from '../../core/lists.js'
import type { Piece } from '../../core/model/target.js'
import { remember } from '../shared/functions.js'
import { piecesOf } from '../shared/pieces.js'
import { readersOf } from '../shared/readers.js'
import { fieldOf, fieldText, namedOf, walk, type Syntax } from '../shared/syntax.js'
import { isDocstring } from './body.js'
import type { ClassNode, Definitions, FunctionNode } from './shapes.js'
import { tokensOf } from './canonical.js'

const isPiece = (node: Syntax): boolean =>
  node.named && /^(?:module|block)$/.test(node.parent?.type ?? '') && node.type !== 'comment'

/** True for a class header that contains nothing but its name. */
const isBareClass = (node: Syntax): boolean =>
  node.type === 'class_definition' && fieldOf(node, 'superclasses') === null

/** The pieces of a module and its classes, each with the functions that read its names, nearest first. */
export function piecesIn(root: Syntax, { functions, classes }: Definitions) {
  const owners = new Map(classes.map(owner => [owner.node, owner]))
  const pieces = piecesOf(root, new Set(functions.map(({ whole }) => whole)), isPiece)
  const named = pieces.flatMap(({ node, rest, lines }) =>
    isDocstring(node) || isBareClass(node) ? [] : [{ rest, lines, names: namesOf(node, owners) }],
  )
  const find = readersOf(
    [
      ...named.map(({ names, rest }) => ({ names, uses: () => new Set(mentionedIn(rest).keys()) })),
      ...functions.flatMap(({ root, guard, whole }) =>
        root === null || guard === null
          ? []
          : [{ names: [root], uses: () => new Set(mentionedIn(whole).keys()) }],
      ),
    ],
    functions.map(made => readerOf(made)),
  )
  const told = named.map(({ rest, lines, names }): Piece => ({
    gives: names,
    lines,
    code: tokensOf(rest).join('\0'),
    readers: publicFirst(find(names)),
  }))
  return { pieces: told, readers: (name: string) => publicFirst(find([name])) }
}

/** Only the public readers, if there are any. */
function publicFirst(readers: Piece['readers']): Piece['readers'] {
  const open = readers.filter(({ name }) => name.split('.').every(part => !/^_(?!_)/.test(part)))
  return open.length > 0 ? open : readers
}

function readerOf(made: FunctionNode) {
  const { name, guard, owner, whole } = made
  const own = owner ? [owner, ...owner.parents].map(one => one.name) : []
  const lines = (): Map<string, number[]> => membersOf(whole, own)
  return {
    name,
    callable: guard === null ? name : null,
    uses: () => new Set([...mentionedIn(whole).keys(), ...lines().keys()]),
    linesWith: (wanted: string) => {
      if (wanted.includes('.')) return lines().get(wanted) ?? []
      return localsOf(made.node).has(wanted) ? [] : (mentionedIn(whole).get(wanted) ?? [])
    },
  }
}

/** Names that are read below a node, with their lines; attributes are read as `A.x` where `A` is a name. */
const mentionedIn = remember((node: Syntax): Map<string, number[]> => {
  const found = new Map<string, number[]>()
  for (const { type, field, parent, text, line } of walk(node)) {
    if (type !== 'identifier') continue
    const isMember = parent?.type === 'attribute' && field === 'attribute'
    if (!isMember && !(parent?.type === 'keyword_argument' && field === 'name')) append(found, text, line)
    const holder = isMember && parent ? fieldOf(parent, 'object') : null
    if (holder?.type === 'identifier') append(found, `${holder.text}.${text}`, line)
  }
  return found
})

/** `self.x` as `A.x` for the enclosing class and its bases. */
function membersOf(node: Syntax, owners: string[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [name, lines] of mentionedIn(node)) {
    const [holder, member] = name.split('.')
    if (member === undefined) continue
    const names = /^(?:self|cls)$/.test(holder ?? '') ? owners : [holder ?? '']
    for (const owner of names) for (const line of lines) append(found, `${owner}.${member}`, line)
  }
  return found
}

/** The names that a function binds locally. */
const localsOf = remember((node: Syntax): ReadonlySet<string> => {
  const bound = new Set<string>()
  const outer = new Set<string>()
  for (const at of walk(node, at => at === node || !/^(?:function|class)_definition$/.test(at.type))) {
    if (/^(?:global|nonlocal)_statement$/.test(at.type)) for (const name of namedOf(at)) outer.add(name.text)
    const target = /^(?:assignment|augmented_assignment|for_statement|for_in_clause)$/.test(at.type)
      ? fieldOf(at, 'left')
      : at.type === 'as_pattern_target' || /^(?:lambda_)?parameters$/.test(at.type)
        ? at
        : null
    for (const name of target ? targetsIn(target) : []) bound.add(name)
  }
  for (const name of outer) bound.delete(name)
  return bound
})

/** Plain names that a pattern or a parameter list binds. */
function targetsIn(target: Syntax): string[] {
  const enters = ({ type, field }: Syntax): boolean =>
    !/^(?:attribute|subscript|call|type)$/.test(type) && field !== 'value' && field !== 'type'
  return [...walk(target, enters)].flatMap(({ type, text, field }) =>
    type === 'identifier' && field !== 'value' ? [text] : [],
  )
}

/** Methods that change the object they are called on. */
const CHANGES =
  /^(?:append|extend|insert|add|update|setdefault|remove|discard|pop|register|sort|reverse|clear)$/

/** The names that a piece assigns or changes; `A.x` for those of a class. */
function namesOf(node: Syntax, owners: ReadonlyMap<Syntax, ClassNode>): string[] {
  const inner = node.type === 'expression_statement' ? namedOf(node)[0] : node
  const holder = node.parent?.type === 'block' ? node.parent.parent : null
  const owner = holder ? owners.get(holder) : undefined
  return boundBy(inner ?? node).map(name => (owner ? `${owner.name}.${name}` : name))
}

function boundBy(node: Syntax): string[] {
  if (node.type === 'assignment' || node.type === 'augmented_assignment') {
    const left = fieldOf(node, 'left')
    const right = fieldOf(node, 'right')
    const names = left && right ? changedBy(left) : []
    return [...names, ...(right?.type === 'assignment' ? boundBy(right) : [])]
  }
  const called = node.type === 'call' ? fieldOf(node, 'function') : null
  return called?.type === 'attribute' && CHANGES.test(fieldText(called, 'attribute')) ? rootOf(called) : []
}

/** `A.x = 1` changes what is read as `A.x`, `a[0] = 1` what is read as `a`. */
function changedBy(left: Syntax): string[] {
  if (left.type === 'subscript') return rootOf(left)
  if (left.type !== 'attribute') return targetsIn(left)
  return fieldOf(left, 'object')?.type === 'identifier' ? [left.text] : rootOf(left)
}

/** The name at the start of `a.b[c]`. */
function rootOf(node: Syntax): string[] {
  let at: Syntax | null = node
  while (at && /^(?:attribute|subscript)$/.test(at.type))
    at = fieldOf(at, at.type === 'attribute' ? 'object' : 'value')
  return at?.type === 'identifier' ? [at.text] : []
}
