// A module and the lines of a function -> one text in which a runner can switch on wrong results of that function.
import type { Lines } from '../../../core/model/target.js'
import type { Instrumented } from '../../../core/model/run.js'
import { variantIds } from '../../../core/verify/variants.js'
import { applyEdits } from '../../shared/edits.js'
import { fieldOf, hasToken, walk, type ReadText, type Syntax } from '../../shared/syntax.js'
import { boundIn, isFunctionNode } from '../scopes.js'
import { editsOf, type Insertion } from './flatten.js'
import { counters, functionsIn, helpers, namesFor, unchecked, type Entry } from './instrument.js'
import { varyingCode, type VaryingNames } from './varying-code.js'

/** Implements the port. Unless a runner switches a variant on, the text behaves as before. */
export function variants(file: string, source: string, lines: Lines, read: ReadText): Instrumented | null {
  const root = read(source)
  const names = namesFor(source)
  const varying = varyingNames(names.on)
  const found = functionsIn(root, lines)
  const insertions = found.flatMap(entry => variedEntry(entry, varying))
  if (insertions.length === 0) return null
  const changed = applyEdits(source, editsOf([...counters(root, names), ...insertions]))
  const on = `(${names.state}||${names.look}()).on`
  const content = `${changed}\n${helpers(names)}\n${varyingCode(varying, on)}\n`
  if (!root.broken && read(content).broken) return null
  return {
    kind: 'switch',
    file,
    content: /\.[cm]?tsx?$/.test(file) ? unchecked(content, read) : content,
    ids: variantIds(found.some(hasResult)),
  }
}

function varyingNames(on: string): VaryingNames {
  const stem = on.replace(/on$/, '')
  return { vary: `${stem}vary`, items: `${stem}items`, laterItems: `${stem}later`, made: `${stem}made` }
}

/** Wraps the body in a function that our helper calls. Entry counters come before it. */
function variedEntry(entry: Entry, names: VaryingNames): Insertion[] {
  const { made, after, value } = entry
  const close = fieldOf(made, 'body')?.children.findLast(child => child.type === '}')
  const around = (before: string, behind: string): Insertion[] => {
    if (value) return [{ node: value, rank: 1, before, after: behind }]
    if (!after || !close) return []
    return [
      { node: after, rank: -2, before: '', after: before },
      { node: close, rank: -2, before: behind, after: '' },
    ]
  }
  if (fieldOf(made, 'name')?.text === 'constructor' && made.type === 'method_definition')
    return around('', `;${names.made}(this);`)
  if (hasToken(made, '*') || made.type.startsWith('generator_function')) {
    if ([...walk(made)].some(node => node.type === 'super')) return []
    const [wait, call] = hasToken(made, 'async') ? ['async ', names.laterItems] : ['', names.items]
    return around(`return yield* ${call}((${wait}function*(){`, '}).apply(this,arguments));')
  }
  const wait = hasToken(made, 'async') ? 'async ' : ''
  const more = argumentsOf(made)
  return value
    ? around(`${names.vary}(${wait}()=>(`, `),${more})`)
    : around(`return ${names.vary}(${wait}()=>{`, `},${more});`)
}

/** The function's arguments, as references and as an assignment of new values. */
function argumentsOf(made: Syntax): string {
  const given = fieldOf(made, 'parameters') ?? fieldOf(made, 'parameter')
  const names = [...new Set([...boundIn(given)].map(node => node.text))].filter(name => name !== 'this')
  const own = made.type === 'arrow_function' ? names : ['this', ...names]
  const change = 'testwright$to'
  return `()=>[${own.join(',')}],${change}=>{${names.map(name => `${name}=${change}(${name})`).join(';')}}`
}

/** False for a function that can only return undefined. */
function hasResult({ made, value }: Entry): boolean {
  if (value || hasToken(made, '*') || made.type.startsWith('generator_function')) return true
  const isOwn = (node: Syntax) => node === made || !isFunctionNode(node)
  return [...walk(made, isOwn)].some(
    node =>
      node.type === 'return_statement' &&
      node.children.some(child => child.named && child.type !== 'undefined'),
  )
}
