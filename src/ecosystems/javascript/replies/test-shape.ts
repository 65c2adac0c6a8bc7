// The groups around a test -> one flat `describe` with what it needs inside.
import type { Candidate } from '../../../core/model/candidate.js'
import type { TestStyle } from './test-style.js'
import type { ReadFacts } from './code-facts.js'
import type { Group } from './outline.js'
import { quoteString } from './text.js'
import { wordsOf } from './titles.js'

/** Texts of members with what they declare, outermost first. */
export function flatten(
  group: Group | null,
  members: string[],
  testStyle: TestStyle,
  facts: ReadFacts,
  reachableClasses: string | null,
): Candidate['container'] {
  const chain: Group[] = []
  for (let at = group; at; at = at.parent) chain.unshift(at)
  if (chain.length === 0 && reachableClasses === null) return null
  const titles = chain.map(one => one.title).filter(title => title !== '')
  const table = chain.find(one => one.each !== null)
  const name = wordsOf(chain.length === 0 ? (reachableClasses ?? '') : titles.join(' '), table !== undefined)
  const parameters = table?.parameters ?? ''
  const usesThis = members.some(text => /^\s*this\s*\./.test(text))
  const callback = usesThis
    ? `function (${parameters.replace(/^\(|\)$/g, '')}) {`
    : `${parameters === '' ? '()' : parameters} => {`
  const callee = `${testStyle.group}${table?.each ? `.${table.each}` : ''}`
  return {
    name,
    header: `${callee}(${quoteString(name)}, ${callback}`,
    members: withoutShadows(members, facts),
  }
}

/** Inner declarations hide outer ones of the same name; flat, only one of them may stay. */
function withoutShadows(members: string[], facts: ReadFacts): string[] {
  const last = new Map<string, number>()
  members.forEach((text, at) => {
    for (const name of facts(text).declares) last.set(name, at)
  })
  return members.filter((text, at) => {
    const names = [...facts(text).declares]
    return names.length === 0 || names.some(name => last.get(name) === at)
  })
}
