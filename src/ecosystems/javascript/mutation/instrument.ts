// A file and its mutants -> one text, with unchanged line numbers, in which a runner can switch each mutant on.
import type { Lines } from '../../../core/model/target.js'
import type { Mutant, Instrumented } from '../../../core/model/run.js'
import { applyEdits, insertAt, replaceNode } from '../../shared/edits.js'
import { fieldOf, namedOf, walk, type Syntax, type ReadText } from '../../shared/syntax.js'
import { functionAround, isFunctionNode } from '../scopes.js'
import { editsOf, flatten, lacksEnd, type Insertion } from './flatten.js'
import { hostsOf, isEmptyValue, isExpression, isLone, runsAtOnce } from './hosts.js'
import { isDirective } from './not-mutable.js'

const LONGEST_VARIANT = 20_000
const LONGEST = 4_000_000
/** Most parses while searching for mutants that break the text. */
const MOST_CHECKS = 40

const THROWING_MUTANT = 'throwing'
/** The thrown value: not an error, so that no test mistakes it for one of the code's own. */
const MARKER = "{ testwright: 'throwing' }"

export interface Names {
  on: string
  tick: string
  throwingMutant: string
  look: string
  state: string
}

interface Variant {
  id: string
  host: Syntax
  code: string
}

interface Instrumenter {
  root: Syntax
  names: Names
  /** Counters in loops and function entries. */
  ticks: Insertion[]
}

/** Implements the port. Unless a runner switches a mutant on, the text behaves as before. */
export function instrument(
  file: string,
  source: string,
  mutants: readonly Mutant[],
  read: ReadText,
): Instrumented {
  const root = read(source)
  const names = namesFor(source)
  const ticks = counters(root, names)
  const { content, ids } = soundly(mutants, { root, names, ticks }, read)
  return {
    kind: 'switch',
    file,
    content: /\.[cm]?tsx?$/.test(file) ? unchecked(content, read) : content,
    ids,
  }
}

/** Counter calls in function entries and loops: a runner stops code that counts too far. */
export function counters(root: Syntax, { tick }: Names): Insertion[] {
  const entries = entriesOf(root).flatMap(entry => atEntry(entry, `${tick}()`, 0))
  return [...entries, ...inLoops(root, `${tick}()`)]
}

export function namesFor(text: string): Names {
  let stem = 'testwright$'
  while (text.includes(stem)) stem += '$'
  return {
    on: `${stem}on`,
    tick: `${stem}tick`,
    throwingMutant: `${stem}throwing`,
    look: `${stem}look`,
    state: `${stem}now`,
  }
}

/**
 * The helpers of the instrumented text, hoisted so that they exist whenever any code of the file runs. Properties of
 * the global object are slow to read inside a runner's realm, so they are read once per stretch of synchronous code.
 * A promise detects the end of the stretch, because tests may fake timers.
 */
export function helpers({ on, tick, throwingMutant, look, state }: Names): string {
  const held = (key: string) => `globalThis[Symbol.for('testwright.${key}')]`
  return (
    `;var ${state};` +
    `function ${look}(){${state}={on:${held('mutant')},tick:${held('tick')}};` +
    `if(typeof ${state}.tick!=='function')${state}.tick=function(){};` +
    `Promise.resolve().then(function(){${state}=undefined});return ${state}}` +
    `function ${on}(id){return(${state}||${look}()).on===id}` +
    `function ${tick}(){(${state}||${look}()).tick()}` +
    `function ${throwingMutant}(){if(${on}('${THROWING_MUTANT}'))throw ${MARKER}}`
  )
}

/** The mutants that can be put into one text; those that break it are found by bisection. */
function soundly(
  mutants: readonly Mutant[],
  instrumenter: Instrumenter,
  read: ReadText,
): { content: string; ids: string[] } {
  let left = MOST_CHECKS
  const isSound = (some: readonly Mutant[]): boolean =>
    left-- > 0 && (instrumenter.root.broken || !read(layOut(some, instrumenter).content).broken)
  const soundOf = (some: readonly Mutant[]): Mutant[] => {
    if (some.length === 0 || isSound(some)) return [...some]
    if (some.length === 1) return []
    const middle = some.length >> 1
    return [...soundOf(some.slice(0, middle)), ...soundOf(some.slice(middle))]
  }
  return layOut(soundOf(mutants), instrumenter)
}

function layOut(mutants: readonly Mutant[], instrumenter: Instrumenter): { content: string; ids: string[] } {
  const { root, names, ticks } = instrumenter
  const byHost = new Map<Syntax, Variant[]>()
  const insertions = [...ticks]
  const ids: string[] = []
  let length = root.source.length
  for (const mutant of mutants) {
    const thrown = mutant.id === THROWING_MUTANT ? throwsOf(mutant, root, names) : []
    const variant = mutant.id === THROWING_MUTANT ? null : variantOf(mutant, instrumenter)
    insertions.push(...thrown)
    if (thrown.length > 0) ids.push(mutant.id)
    if (!variant || length + variant.code.length > LONGEST) continue
    length += variant.code.length
    ids.push(mutant.id)
    byHost.set(variant.host, [...(byHost.get(variant.host) ?? []), variant])
  }
  for (const [host, variants] of byHost) insertions.push(choice(host, variants, names))
  const apart = new Set([...byHost.keys()].flatMap(host => statementBegunBy(host) ?? []))
  for (const node of apart) insertions.push({ node, rank: 1, before: ';', after: '' })
  const end = /[\n\r]$/.test(root.source) ? '' : '\n'
  return { content: `${applyEdits(root.source, editsOf(insertions))}${end}${helpers(names)}\n`, ids }
}

/** The smallest place where a mutant can be switched, with the mutated code for it. */
function variantOf(mutant: Mutant, { root, ticks }: Instrumenter): Variant | null {
  for (const host of hostsOf(root, mutant.edits)) {
    const code = flatten(host, mutant.edits, ticks)
    if (code === null || code.length > LONGEST_VARIANT) return null
    if (!isEmptyValue(host, code)) return { id: mutant.id, host, code }
  }
  return null
}

function choice(host: Syntax, variants: Variant[], names: Names): Insertion {
  const on = (id: string) => `${names.on}(${JSON.stringify(id).replace(/[\u2028\u2029]/g, '')})`
  if (isExpression(host)) {
    const before = `(${variants.map(({ id, code }) => `${on(id)} ? ${code} : `).join('')}`
    return { node: host, rank: 2, before, after: ')' }
  }
  const [open, close] = isLone(host) ? ['{', '}'] : ['', '']
  const before = variants.map(({ id, code }) => `if(${on(id)}){${code}}else `).join('')
  return { node: host, rank: 2, before: open + before, after: close }
}

/** The statement that a parenthesis would begin: without a semicolon it could become a call of the previous line. */
function statementBegunBy(host: Syntax): Syntax | null {
  let at: Syntax | null = host
  while (at && at.type !== 'expression_statement' && at.parent?.start === host.start) at = at.parent
  const isBegun = isExpression(host) && at?.type === 'expression_statement' && at.start === host.start
  return isBegun && at && !isLone(at) ? at : null
}

/** The entry of a function: the node after which its first statement goes, or the expression that is its body. */
export interface Entry {
  made: Syntax
  after: Syntax | null
  value: Syntax | null
}

const entriesOf = (root: Syntax): Entry[] => [...walk(root)].flatMap(made => entryOf(made) ?? [])

/** Null for a node that is not a function, or has no readable body. */
export function entryOf(made: Syntax): Entry | null {
  const body = isFunctionNode(made) && !made.broken ? fieldOf(made, 'body') : null
  if (!body) return null
  return body.type === 'statement_block'
    ? { made, after: headOf(body), value: null }
    : { made, after: null, value: body }
}

/** The node after which the first statement of a block goes: its brace or its last directive. */
const headOf = (block: Syntax): Syntax | null => namedOf(block).findLast(isDirective) ?? openingOf(block)

export const openingOf = (block: Syntax): Syntax | null =>
  block.children.find(child => child.type === '{') ?? null

/** Inserts `code` as the first thing a function does. */
function atEntry({ after, value }: Entry, code: string, rank: number): Insertion[] {
  if (after) return [{ node: after, rank, before: '', after: `;${code};` }]
  return value ? [{ node: value, rank, before: `(${code},`, after: ')' }] : []
}

/** Inserts `code` at the start of every iteration of every loop. */
function inLoops(root: Syntax, code: string): Insertion[] {
  const loops = [...walk(root)].filter(
    node => /^(?:for|for_in|while|do)_statement$/.test(node.type) && !node.broken,
  )
  return loops.flatMap((loop): Insertion[] => {
    const body = fieldOf(loop, 'body')
    const open = body?.type === 'statement_block' ? openingOf(body) : null
    if (open) return [{ node: open, rank: 0, before: '', after: `${code};` }]
    return body ? [{ node: body, rank: 0, before: `{${code};`, after: '}' }] : []
  })
}

/** The mutant in which every function in these lines only throws; null when there is no function. */
export function throwingMutantOf(root: Syntax, lines: Lines): Mutant | null {
  const found = functionsIn(root, lines)
  const edits = found.flatMap(({ after, value }) => {
    if (after) return [insertAt(after.end, `; throw ${MARKER};`)]
    return value ? [replaceNode(value, `{ throw ${MARKER} }`)] : []
  })
  const [first] = found
  if (!first || edits.length === 0) return null
  const line = first.made.line
  return { id: THROWING_MUTANT, line, was: '', now: `throw ${MARKER}`, edits: edits.reverse() }
}

/** The outermost functions in the lines; if there are none, the innermost one around them. */
export function functionsIn(root: Syntax, [first, last]: Lines): Entry[] {
  const all = entriesOf(root).filter(({ made }) => !runsAtOnce(made))
  const inside = all.filter(({ made }) => made.line >= first && made.endLine <= last)
  const around = all.filter(({ made }) => made.line <= first && made.endLine >= last)
  if (inside.length === 0) return around.slice(-1)
  const nodes = new Set(inside.map(({ made }) => made))
  return inside.filter(({ made }) => {
    let at = functionAround(made)
    while (at && !nodes.has(at)) at = functionAround(at)
    return at === null
  })
}

/** The throwing mutant as a switch in each function that its edits affect. */
function throwsOf(mutant: Mutant, root: Syntax, names: Names): Insertion[] {
  const starts = new Set(mutant.edits.map(edit => edit.start))
  return entriesOf(root)
    .filter(({ after, value }) => starts.has(after?.end ?? value?.start ?? -1))
    .flatMap(entry => atEntry(entry, `${names.throwingMutant}()`, -1))
}

const UNCHECKED = '// @ts-nocheck'

/**
 * The text with type checking disabled. The content of the first line moves to the start of the second, other lines
 * keep their number; a text whose first line cannot move is returned unchanged.
 */
export function unchecked(text: string, read: ReadText): string {
  const end = text.indexOf('\n')
  const first = text.slice(0, end).replace(/^\uFEFF/, ' ')
  const plain = first.trim()
  if (plain === '') return `${UNCHECKED}${text.slice(end)}`
  if (plain.startsWith('//') && !plain.startsWith('///')) return `${UNCHECKED} ${plain}${text.slice(end)}`
  const root = read(text)
  if (plain.startsWith('#!') || isInsideValue(end, root)) return text
  return `${UNCHECKED}\n${joinable(first, root)}${text.slice(end + 1)}`
}

/** True when the first line end is part of a value. */
function isInsideValue(at: number, root: Syntax): boolean {
  const isAround = ({ start, end }: Syntax) => start < at && end > at
  return [...walk(root, isAround)].some(
    node => isAround(node) && /^(?:string|template_string|jsx_text|regex)$/.test(node.type),
  )
}

/** The first line, prepared to precede the second: with its semicolon, and without a trailing `//` comment. */
function joinable(first: string, root: Syntax): string {
  let line = first
  let lacksSemicolon = false
  for (const node of walk(root, inner => inner.start < first.length)) {
    if (node.start >= first.length || node.end > first.length) continue
    if (node.type === 'comment' && node.text.startsWith('//')) line = line.slice(0, node.start)
    const isLast =
      first
        .slice(node.end)
        .replace(/\/\/.*|\/\*.*?\*\//g, '')
        .trim() === ''
    const needsEnd = lacksEnd(node) || /^(?:import|export)_statement$/.test(node.type)
    if (isLast && needsEnd && root.source.charAt(node.end - 1) !== ';') lacksSemicolon = true
  }
  return `${line.trimEnd()}${lacksSemicolon ? ';' : ''} `
}
