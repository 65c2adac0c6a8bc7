// A program and some of its lines -> all small changes there that parse and mean something else.
import type { Mutant } from '../../../core/model/run.js'
import { walk, type Syntax } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import type { Edit } from '../rename.js'
import { looseTokens } from '../tokens.js'
import { bounds, chain, fewer, index, kindred, length, swapped, unwrapped } from './calls.js'
import type { Change, Operator } from './change.js'
import { flatten } from './flatten.js'
import { hostsOf, isExpression } from './hosts.js'
import { assigned, binary, ternary, unary, update } from './operations.js'
import { isOpen } from './not-mutable.js'
import { condition, jump, otherwise, removed, returned } from './statements.js'
import { collection, number, string, template, word } from './values.js'
import { variable } from './variables.js'

const OPERATORS: readonly Operator[] = [
  ...[condition, returned, removed, jump, otherwise],
  ...[binary, unary, update, assigned, ternary],
  ...[kindred, unwrapped, swapped, bounds, index, length, chain, fewer],
  ...[number, string, template, word, collection, variable],
]
/** Changes that are looked at in one call; no lines that a person wrote have as many. */
const MOST = 4000

function changesAt(node: Syntax): Change[] {
  if (node.type === 'throw_statement') return removed(node, node.source)
  return isOpen(node) ? OPERATORS.flatMap(operator => operator(node, node.source)) : []
}

/** The stretch that really changes, whatever the operator wrote anew: equal keys are the same mutant. */
function keyOf(edits: readonly Edit[], text: string): string {
  const real = edits.flatMap(edit => {
    let { start, end, text: now } = edit
    while (start < end && now !== '' && text.charAt(start) === now.charAt(0)) {
      start++
      now = now.slice(1)
    }
    while (start < end && now !== '' && text.charAt(end - 1) === now.at(-1)) {
      end--
      now = now.slice(0, -1)
    }
    return start === end && now === '' ? [] : [`${String(start)} ${String(end)} ${now}`]
  })
  return real.join('\n')
}

const WORDS = 24
const short = (words: string) => [...words.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()].slice(0, WORDS).join('')
const SHOWN = 200
const shown = (words: string) => (words.length > SHOWN ? `${words.slice(0, SHOWN - 3)}...` : words)

/** Parses mutants where they stand, and tells those apart that are other code. */
class Sieve {
  private readonly keys = new Set<string>()

  constructor(
    private readonly root: Syntax,
    private readonly text: string,
    private readonly read: ReadText,
  ) {}

  /** True for a change that parses, means something else, and was not let through before. */
  lets(change: Change): boolean {
    const { root, text, keys } = this
    const key = keyOf(change.edits, text)
    if (key === '' || keys.has(key)) return false
    keys.add(key)
    for (const host of hostsOf(root, change.edits, false)) {
      if (host.broken) return false
      const code = flatten(host, change.edits, [])
      if (code === null) return false
      if (isExpression(host) && /^[\s;]*$/.test(code)) continue
      const [now, was] = [this.tokens(host, code), this.tokens(host, flatten(host, [], []) ?? '')]
      const whole = `${String(host.start)} ${String(host.end)} ${String(now)}`
      if (now === null || now === was || keys.has(whole)) return false
      keys.add(whole)
      return true
    }
    return false
  }

  private tokens(host: Syntax, code: string): string | null {
    const reachableClasses = isExpression(host)
      ? `async function* f(){(${code})}`
      : `async function* f(){x:for(;;){${code}}}`
    const tree = this.read(reachableClasses)
    return tree.broken ? null : looseTokens(tree).join('\0')
  }
}

/** As the port has it. */
export function mutantsOf(text: string, lines: readonly number[], read: ReadText): Mutant[] {
  const wanted = new Set(lines)
  const [first, last] = [Math.min(...lines), Math.max(...lines)]
  const root = read(text)
  const isNear = (node: Syntax) => node.endLine >= first && node.line <= last
  const sieve = new Sieve(root, text, read)
  const found: { at: number; line: number; change: Change }[] = []
  const starts = lineStarts(text)
  let left = MOST
  for (const node of walk(root, each => isNear(each) && isOpen(each))) {
    if (!isNear(node) || left <= 0) continue
    for (const change of changesAt(node)) {
      const at = Math.min(...change.edits.map(edit => edit.start))
      const line = lineAt(starts, at)
      if (!wanted.has(line) || left-- <= 0 || !sieve.lets(change)) continue
      found.push({ at, line, change })
    }
  }
  found.sort((a, b) => a.at - b.at)
  return named(found)
}

function named(found: { line: number; change: Change }[]): Mutant[] {
  const counts = new Map<string, number>()
  return found.map(({ line, change }) => {
    const stem = `${String(line)}:${short(change.was)}:${short(change.now)}`
    const count = counts.get(stem) ?? 0
    counts.set(stem, count + 1)
    const edits = [...change.edits].sort((a, b) => b.start - a.start || b.end - a.end)
    return { id: `${stem}:${String(count)}`, line, was: shown(change.was), now: shown(change.now), edits }
  })
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(found => found.index + 1)]
}

function lineAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low + 1
}
