// A program and some of its lines -> all small changes there that parse and have a different meaning.
import type { Mutant } from '../../../core/model/run.js'
import type { Mutation } from '../../../core/model/ports.js'
import { keyOf, nameChanges, proposedBy, toMutant, type Change } from '../../shared/mutants.js'
import { walk, type Syntax, type ReadText } from '../../shared/syntax.js'
import { looseTokens } from '../tokens.js'
import { flatten } from './flatten.js'
import { hostsOf, isEmptyValue, isExpression } from './hosts.js'
import { instrument, throwingMutantOf, unchecked } from './instrument.js'
import { isOpen } from './not-mutable.js'
import { printOperands } from './operands.js'
import { operators } from './operators.js'
import { variants } from './variants.js'

/** Most characters of a file that is mutated. */
const LONGEST = 1 << 20
/** Most changes considered in one call; hand-written lines never have as many. */
const MOST = 4000

export function makeMutation(read: ReadText): Mutation {
  return {
    mutants: (source, lines) =>
      source.length > LONGEST || lines.length === 0 ? [] : mutantsOf(source, lines, read),
    throwingMutant: (source, lines) =>
      source.length > LONGEST ? null : throwingMutantOf(read(source), lines),
    instrument: (file, source, mutants) => instrument(file, source, mutants, read),
    printOperands: (source, lines, file) => {
      const text = source.length > LONGEST ? null : printOperands(source, lines, read)
      return text !== null && /\.[cm]?tsx?$/.test(file) ? unchecked(text, read) : text
    },
    variants: (file, source, lines) => (source.length > LONGEST ? null : variants(file, source, lines, read)),
  }
}

function mutantsOf(source: string, lines: readonly number[], read: ReadText): Mutant[] {
  const wanted = new Set(lines)
  const [first, last] = [Math.min(...lines), Math.max(...lines)]
  const isNear = (node: Syntax) => node.endLine >= first && node.line <= last
  const root = read(source)
  const changes: Change[] = []
  for (const node of walk(root, inner => isNear(inner) && isOpen(inner)))
    // A `throw` is only removed as a whole; nothing inside it is changed.
    if (isNear(node) && (isOpen(node) || node.type === 'throw_statement'))
      changes.push(...proposedBy(operators, node).filter(({ line }) => wanted.has(line)))
  const isNew = makeCheck(root, read)
  const sound = changes.slice(0, MOST).filter(change => isNew(change))
  return nameChanges(source, sound).map(change => toMutant(change))
}

/** Returns a check of changes: true when a change parses, has a different meaning, and was not made before. */
function makeCheck(root: Syntax, read: ReadText): (change: Change) => boolean {
  const known = new Set<string>()
  const isKnown = (key: string) => {
    const wasKnown = known.has(key)
    known.add(key)
    return wasKnown
  }
  const tokensOf = (host: Syntax, code: string): string | null => {
    const body = isExpression(host) ? `(${code})` : `x:for(;;){${code}}`
    const tree = read(`async function* f(){${body}}`)
    return tree.broken ? null : looseTokens(tree).join('\0')
  }
  return ({ edits }) => {
    const key = keyOf(root.source, edits)
    if (key === '' || isKnown(key)) return false
    for (const host of hostsOf(root, edits, false)) {
      const code = host.broken ? null : flatten(host, edits, [])
      if (code === null) return false
      if (isEmptyValue(host, code)) continue
      const [now, was] = [tokensOf(host, code), tokensOf(host, flatten(host, [], []) ?? '')]
      return now !== null && now !== was && !isKnown(`${host.start} ${host.end} ${now}`)
    }
    return false
  }
}
