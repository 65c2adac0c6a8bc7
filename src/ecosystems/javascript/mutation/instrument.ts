// A file and its mutants -> one text on the same lines in which a runner switches each of them on.
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
/** Texts that are parsed at most while mutants that break the text are searched for. */
const MOST_CHECKS = 40

const THROWING_MUTANT = 'throwing'
/** What is thrown: no error, so that no test takes it for one of the code's own. */
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
  /** Counters in loops and at the entries of functions. */
  ticks: Insertion[]
}

/** As the port has it. Without a runner that switches anything on, the text does what it did before. */
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

/** Calls that count, at the entries of functions and in loops: a runner ends what counts without end. */
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
 * What the instrumented text calls; hoisted, so that it is there whenever something of the file runs. Properties of the
 * global object are slow to read inside a runner's realm: they are looked at once in each stretch of code that runs
 * without a pause, and a promise tells its end, for timers are what tests fake.
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

/** The part of the mutants that can be put into one text; what breaks it is searched for by halves. */
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

/** The smallest place where a mutant can be switched, with its code there. */
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

/** A bracket at the head of a statement would else be taken for a call of what stands on the line before. */
function statementBegunBy(host: Syntax): Syntax | null {
  let at: Syntax | null = host
  while (at && at.type !== 'expression_statement' && at.parent?.start === host.start) at = at.parent
  const isBegun = isExpression(host) && at?.type === 'expression_statement' && at.start === host.start
  return isBegun && at && !isLone(at) ? at : null
}

/** The beginning of one function: a node after which its first statement goes, or an expression that is its body. */
export interface Entry {
  made: Syntax
  after: Syntax | null
  value: Syntax | null
}

const entriesOf = (root: Syntax): Entry[] => [...walk(root)].flatMap(made => entryOf(made) ?? [])

/** Null for what is no function, or has no body that can be read. */
export function entryOf(made: Syntax): Entry | null {
  const body = isFunctionNode(made) && !made.broken ? fieldOf(made, 'body') : null
  if (!body) return null
  return body.type === 'statement_block'
    ? { made, after: headOf(body), value: null }
    : { made, after: null, value: body }
}

/** Where the first statement of a block goes: behind its bracket and its directives. */
const headOf = (block: Syntax): Syntax | null => namedOf(block).findLast(isDirective) ?? openingOf(block)

export const openingOf = (block: Syntax): Syntax | null =>
  block.children.find(child => child.type === '{') ?? null

/** `code` as the first thing that a function does. */
function atEntry({ after, value }: Entry, code: string, rank: number): Insertion[] {
  if (after) return [{ node: after, rank, before: '', after: `;${code};` }]
  return value ? [{ node: value, rank, before: `(${code},`, after: ')' }] : []
}

/** `code` as the first thing in every turn of every loop. */
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

/** The mutant in which every function in these lines does nothing but throw; null when no function stands there. */
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

/** The outermost functions that stand in the lines; where none does, the innermost one around them. */
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

/** The throwing mutant as a switch in each function that its edits stand in. */
function throwsOf(mutant: Mutant, root: Syntax, names: Names): Insertion[] {
  const starts = new Set(mutant.edits.map(edit => edit.start))
  return entriesOf(root)
    .filter(({ after, value }) => starts.has(after?.end ?? value?.start ?? -1))
    .flatMap(entry => atEntry(entry, `${names.throwingMutant}()`, -1))
}

const UNCHECKED = '// @ts-nocheck'

/**
 * The text with types unchecked. What stood on its first line goes to the head of the second, all other lines stay; a text
 * whose first line cannot move is returned as it is.
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

/** True where the end of the first line is part of a value. */
function isInsideValue(at: number, root: Syntax): boolean {
  const isAround = ({ start, end }: Syntax) => start < at && end > at
  return [...walk(root, isAround)].some(
    node => isAround(node) && /^(?:string|template_string|jsx_text|regex)$/.test(node.type),
  )
}

/** The first line as it can stand before the second: with its semicolon, and without a comment that ends with it. */
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
