// A JavaScript test file -> one of its tests in its groups, with only what it needs from the file.
import type { Language } from '../../core/model/ports.js'
import { rememberText } from '../shared/functions.js'
import type { ReadText } from '../shared/syntax.js'
import { quote } from './literal.js'
import { readFacts } from './replies/code-facts.js'
import { dependenciesOf, readPool } from './replies/dependencies.js'
import { groupsAround, indentText, readOutline, type Group, type ScriptPiece } from './replies/outline.js'

/** A quotation contains no copies of a target. */
const noTarget = { access: { symbol: '' } }

export function makeQuoteTest(read: ReadText): NonNullable<Language['quoteTest']> {
  return (text, name) => {
    const pieces = readOutline(text, 0, read)
    const facts = rememberText(code => readFacts(read, code))
    const test = pieces.find(piece => piece.kind === 'test' && !piece.skipped && fullName(piece) === name)
    if (!test || !facts(test.text).sound) return null
    const needs = dependenciesOf(test, readPool(pieces, facts), { task: noTarget, facts }, () => false)
    const shown = new Set([...needs.hooks, ...needs.helpers, ...needs.members])
    const names = new Set(needs.imports.map(({ local }) => local))
    const isNeeded = (piece: ScriptPiece): boolean =>
      shown.has(piece) || (piece.kind === 'import' && piece.imports.some(({ local }) => names.has(local)))
    const around = pieces.filter(piece => piece.group === null && isNeeded(piece)).map(source)
    const body = groupsAround(test).reduceRight((inner, group) => {
      const members = group.members.filter(piece => shown.has(piece)).map(source)
      return inGroup(group, [...members, inner], read)
    }, test.text)
    return [around.join('\n'), body].join('\n\n').trim()
  }
}

const source = ({ text }: ScriptPiece): string => text

const fullName = (piece: ScriptPiece): string =>
  [...groupsAround(piece).map(({ title }) => title), piece.name].join(' ')

function inGroup({ title, each, parameters }: Group, parts: string[], read: ReadText): string {
  const callee = each === null ? 'describe' : `describe.${each}`
  const inner = parts.map(part => indentText(part, read, '  ')).join('\n\n')
  return `${callee}(${quote(title)}, ${parameters || '()'} => {\n${inner}\n})`
}
