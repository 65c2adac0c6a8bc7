// A file and its mutants -> one text on the same lines in which a runner switches each of them on.
import type { Mutant, Instrumented } from '../../../core/model/run.js'
import { applyEdits } from '../rename.js'
import type { ReadText } from '../grammar.js'
import type { Syntax } from '../../shared/syntax.js'
import { THROWING_MUTANT, throwingMutantsOf, MARKER } from './throwing-mutant.js'
import { atEntry, entriesOf, inLoops } from './entries.js'
import { flatten } from './flatten.js'
import { unchecked } from './head.js'
import { hostsOf, isExpression, isLone } from './hosts.js'
import { editsOf, type Insertion } from './insertions.js'

const LONGEST_VARIANT = 20_000
const LONGEST = 4_000_000
const SOUNDINGS = 40

interface Names {
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
  text: string
  root: Syntax
  names: Names
  /** Counters in loops and at the entries of functions. */
  ticks: Insertion[]
}

function namesFor(text: string): Names {
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
 * What the woven text calls; hoisted, so that it is there whenever something of the file runs. Properties of the global
 * object are slow to read inside a runner's realm: they are looked at once in each stretch of code that runs without a
 * pause, and a promise tells its end, for timers are what tests fake.
 */
function helpers({ on, tick, throwingMutant, look, state }: Names): string {
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

/** The smallest place where a mutant can be switched, with its code there. */
function variantOf(mutant: Mutant, { root, ticks }: Instrumenter): Variant | null {
  for (const host of hostsOf(root, mutant.edits)) {
    const code = flatten(host, mutant.edits, ticks)
    if (code === null || code.length > LONGEST_VARIANT) return null
    if (isExpression(host) && /^[\s;]*$/.test(code)) continue
    return { id: mutant.id, host, code }
  }
  return null
}

function choices(host: Syntax, variants: Variant[], names: Names): Insertion[] {
  const on = (id: string) => `${names.on}(${JSON.stringify(id).replace(/[\u2028\u2029]/g, '')})`
  if (isExpression(host)) {
    const before = `(${variants.map(({ id, code }) => `${on(id)} ? ${code} : `).join('')}`
    return [{ node: host, rank: 2, before, after: ')' }, ...apart(host)]
  }
  const [open, close] = isLone(host) ? ['{', '}'] : ['', '']
  const before = variants.map(({ id, code }) => `if(${on(id)}){${code}}else `).join('')
  return [{ node: host, rank: 2, before: open + before, after: close }]
}

/** A bracket at the head of a statement would else be taken for a call of what stands on the line before. */
function apart(host: Syntax): Insertion[] {
  let at: Syntax | null = host
  while (at && at.type !== 'expression_statement' && at.parent?.start === host.start) at = at.parent
  if (at?.type !== 'expression_statement' || at.start !== host.start || isLone(at)) return []
  return [{ node: at, rank: 1, before: ';', after: '' }]
}

function layOut(mutants: readonly Mutant[], instrumenter: Instrumenter): { content: string; ids: string[] } {
  const { text, root, names, ticks } = instrumenter
  const byHost = new Map<Syntax, Variant[]>()
  const insertions = [...ticks]
  const ids: string[] = []
  let length = text.length
  for (const mutant of mutants) {
    if (mutant.id === THROWING_MUTANT) {
      const found = throwingMutantsOf(root, mutant).flatMap(entry =>
        atEntry(entry, `${names.throwingMutant}()`, -1),
      )
      if (found.length > 0) ids.push(mutant.id)
      insertions.push(...found)
      continue
    }
    const variant = variantOf(mutant, instrumenter)
    if (!variant || length + variant.code.length > LONGEST) continue
    length += variant.code.length
    ids.push(mutant.id)
    byHost.set(variant.host, [...(byHost.get(variant.host) ?? []), variant])
  }
  const seen = new Set<string>()
  for (const [host, variants] of byHost)
    for (const each of choices(host, variants, names)) {
      const key = each.before === ';' ? `; ${String(each.node.start)}` : ''
      if (key !== '' && seen.has(key)) continue
      seen.add(key)
      insertions.push(each)
    }
  const end = /[\n\r]$/.test(text) ? '' : '\n'
  return { content: `${applyEdits(text, editsOf(insertions))}${end}${helpers(names)}\n`, ids }
}

/** The part of the mutants that can be woven together; what breaks the text is searched for by halves. */
function soundly(
  mutants: readonly Mutant[],
  instrumenter: Instrumenter,
  read: ReadText,
): { content: string; ids: string[] } {
  let left = SOUNDINGS
  const isSound = (some: readonly Mutant[]): boolean =>
    left-- > 0 && (instrumenter.root.broken || !read(layOut(some, instrumenter).content).broken)
  const runGates = (some: readonly Mutant[]): Mutant[] => {
    if (some.length === 0 || isSound(some)) return [...some]
    if (some.length === 1) return []
    const middle = some.length >> 1
    return [...runGates(some.slice(0, middle)), ...runGates(some.slice(middle))]
  }
  return layOut(runGates(mutants), instrumenter)
}

/** As the port has it. Without a runner that switches anything on, the text does what it did before. */
export function instrument(
  file: string,
  text: string,
  mutants: readonly Mutant[],
  read: ReadText,
): Instrumented {
  const root = read(text)
  const names = namesFor(text)
  const entries = entriesOf(root).flatMap(entry => atEntry(entry, `${names.tick}()`, 0))
  const ticks = [...entries, ...inLoops(root, `${names.tick}()`)]
  const instrumented = soundly(mutants, { text, root, names, ticks }, read)
  const content = /\.[cm]?tsx?$/.test(file) ? unchecked(instrumented.content, read) : instrumented.content
  return { kind: 'switch', file, content, ids: instrumented.ids }
}
