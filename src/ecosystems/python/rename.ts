// Names in Python text -> other names, at the places where they stand for themselves.
import type { Facts } from './replies/code-facts.js'

/** One name for another in one text. Attributes, keyword arguments and texts with a name of their own stay. */
export function renameIn(text: string, facts: Facts, from: string, to: string, shadowed: boolean): string {
  if (!shadowed && facts.binds.has(from)) return text
  const places = facts.names.filter(span => span.text === from).map(span => [span.start, span.end] as const)
  const quoted = facts.strings.filter(
    span => facts.chains.has('pytest.mark.usefixtures') && isQuoted(span.text, from),
  )
  const all = [...places, ...quoted.map(span => [span.start + 1, span.end - 1] as const)]
  return all
    .sort((a, b) => b[0] - a[0])
    .reduce((out, [start, end]) => out.slice(0, start) + to + out.slice(end), text)
}

function isQuoted(source: string, name: string): boolean {
  return source === `'${name}'` || source === `"${name}"`
}

/** `name`, or the first of `name_2`, `name_3`, ... that is free; takes it. */
export function takeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name}_${number}`
  taken.add(free)
  return free
}

/** The name in the head of a function or class. */
export function renameHead(text: string, from: string, to: string): string {
  const head = new RegExp(`^((?:(?:async[ \\t]+)?def|class)[ \\t]+)${from}\\b`, 'm')
  return text.replace(head, (_, before: string) => before + to)
}
