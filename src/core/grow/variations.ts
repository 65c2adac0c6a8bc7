// A test of the project -> variants of it with another value in one place, most promising first.
import { nameWith } from '../explore/test-names.js'
import { snake } from '../explore/value-words.js'
import { bool, distinct, float, int, list, str } from '../explore/values.js'
import type { CallSyntax, Holder, OriginTest } from '../model/ports.js'
import type { Value } from '../model/target.js'
import { withQuotesOf } from '../text.js'

/** A test that differs from its origin by one literal. */
export interface Variation {
  name: string
  code: string
}

/** Clues as to which values are worth trying. */
interface Clues {
  /** Values mentioned on changed lines, then those of the whole function. */
  mentioned: readonly Value[]
  /** Source of arguments passed to the target by calls in the origin. */
  given: ReadonlySet<string>
}

/** Penalties for a literal that was not seen as an argument of a call, and for a string as opposed to a number. */
const UNSEEN = 2
const TEXT = 2
const largest = 1_000_000

/**
 * At most `most` variations of the origins (given nearest first), each with another value in one place. `subject` is
 * the function that the tests call, empty when they call none by its name.
 */
export function variationsOf<O extends { origin: OriginTest; clues: Clues; subject: string }>(
  origins: readonly O[],
  syntax: CallSyntax,
  most: number,
): (Variation & { of: O })[] {
  return origins
    .flatMap((of, at) => weighed(of, syntax).map(found => ({ ...found, of, weight: found.weight + at })))
    .sort((a, b) => a.weight - b.weight)
    .slice(0, most)
    .map(({ of, start, end, other, holder }) => ({
      of,
      name: nameWith(baseName(of.origin.name, of.subject, syntax), { value: other, holder }, syntax),
      code: replaced(of.origin.code, start, end, syntax.literal(other)),
    }))
}

/** A name that describes the origin's behaviour may be wrong for another value: then the function's name is used. */
function baseName(name: string, subject: string, { titles }: CallSyntax): string {
  const wordsOf = (text: string): string[] => snake(text).split('_')
  const known = new Set(['test', 'tests', 'it', ...wordsOf(subject)])
  if (wordsOf(name).every(word => known.has(word))) return name
  return titles ? subject : ['test', snake(subject)].filter(Boolean).join('_')
}

function weighed(
  { origin, clues }: { origin: OriginTest; clues: Clues },
  syntax: CallSyntax,
): { start: number; end: number; other: Value; weight: number; holder: Holder | undefined }[] {
  // A bound that is not a literal in the code is often one in the test: a balance, a limit, a length.
  const mentioned = [...clues.mentioned, ...origin.literals.map(({ value }) => value)]
  return origin.literals.flatMap(({ start, end, value, holder }, at) => {
    const kind = (clues.given.has(syntax.literal(value)) ? 0 : UNSEEN) + (value.kind === 'str' ? TEXT : 0)
    return alternatives(value, mentioned).map((other, rank) => ({
      ...{ start, end, other, holder },
      weight: rank + kind + at / 10,
    }))
  })
}

function replaced(code: string, start: number, end: number, literal: string): string {
  return code.slice(0, start) + withQuotesOf(code.slice(start, end), literal) + code.slice(end)
}

/** Other values of the same kind, values that the code compares with and their neighbours first. */
function alternatives(value: Value, mentioned: readonly Value[]): Value[] {
  const found = distinct(othersOf(value, mentioned))
  const same = JSON.stringify(value)
  return found.filter(other => JSON.stringify(other) !== same)
}

function othersOf(value: Value, mentioned: readonly Value[]): Value[] {
  switch (value.kind) {
    case 'int':
      return numbersNear(mentioned, value.value).map(int)
    case 'float':
      return numbersNear(mentioned, value.value).map(float)
    case 'bool':
      return [bool(!value.value)]
    case 'str':
      return textsNear(mentioned, value.value).map(str)
    case 'list':
      return itemsNear(value.items).map(list)
    case 'tuple':
    case 'set':
      return itemsNear(value.items).flatMap(items => (items.length > 0 ? [{ ...value, items }] : []))
    case 'dict':
      return entriesNear(value.entries).map(entries => ({ ...value, entries }))
    case 'none':
    case 'bytes':
    case 'code':
      return []
  }
}

const mostOthers = 8

function numbersNear(mentioned: readonly Value[], own: number): number[] {
  const bounds = mentioned.flatMap(value =>
    value.kind === 'int' || value.kind === 'float' ? [value.value, value.value + 1, value.value - 1] : [],
  )
  const all = [...bounds, 0, 1, -1, own + 1].filter(
    number => Number.isFinite(number) && Math.abs(number) <= Math.max(largest, Math.abs(own) + 1),
  )
  return [...new Set(all)].slice(0, mostOthers)
}

function textsNear(mentioned: readonly Value[], own: string): string[] {
  const texts = mentioned.flatMap(value => (value.kind === 'str' && value.value !== own ? [value.value] : []))
  const other = own === own.toUpperCase() ? own.toLowerCase() : own.toUpperCase()
  return [...new Set([...texts.slice(0, 4), '', other])]
}

const itemsNear = (items: readonly Value[]): Value[][] =>
  items.length === 0 ? [] : [[], ...(items.length > 1 ? [items.slice(0, 1), items.toReversed()] : [])]

const entriesNear = <T>(entries: readonly T[]): T[][] =>
  entries.length === 0 ? [] : [[], ...(entries.length > 1 ? [entries.slice(0, -1)] : [])]

const literalText = /(?<![\p{L}\p{N}_.])\d+(?:\.\d+)?(?![\p{L}\p{N}_.])|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gu

/** Numbers and strings mentioned on lines of code. */
export function mentionedOn(lines: readonly string[], { value }: CallSyntax): Value[] {
  return distinct(
    lines.flatMap(line => (line.match(literalText) ?? []).flatMap(literal => value(literal) ?? [])),
  )
}

/** True for a test that compares with a stored result, which does not exist for another value. */
export const isSnapshot = (code: string): boolean => /snapshot/i.test(code)
