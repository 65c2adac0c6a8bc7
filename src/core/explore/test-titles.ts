// A finding -> the title of its test in free text, for runners that take any: `returns '0.05 a' for 5 and 'a'`.
import type { Value } from '../model/code.js'
import type { Finding } from './generate-calls.js'
import type { Plan } from './plan.js'

const longest = 80
const most = 4
/** Characters that one value may take; the widest that fits is used. */
const rooms = [44, 28, 18, 10]

/** At most 80 characters without control characters, unlike all of `taken`; undefined where names are no free text. */
export function titleOf(plan: Plan, finding: Finding, taken: Set<string>): string | undefined {
  if (!plan.callSyntax.titles) return undefined
  const made = rooms.map(layout => sentence(plan, finding, layout))
  const fits = made.find(text => text.length <= longest) ?? cut(made.at(-1) ?? '')
  const title = unique(fits, taken)
  taken.add(title)
  return title
}

function sentence(plan: Plan, { proposal, observation }: Finding, layout: number): string {
  const told = (value: Value): string => shown(plan.callSyntax.literal(value), layout)
  const given = plan.slots.flatMap(({ of, parameter }, at) => {
    const value = proposal.inputs[at]
    if (of !== 'call' || !value) return []
    const bare = value.kind === 'bool' || value.kind === 'none'
    const all = parameter.pass === 'rest' && 'items' in value ? value.items.map(told).join(', ') : told(value)
    return [bare ? `${parameter.name} ${all}` : all]
  })
  const some = given.length > most ? [...given.slice(0, most), 'more'] : given
  const made = proposal.call.receiver ?? []
  const owner = plan.task.function.name.split('.').slice(0, -1).join('.')
  return [
    resultOf(plan, observation, layout),
    ...(some.filter(Boolean).length > 0 ? [`for ${listed(some)}`] : []),
    ...(made.length > 0 ? [`on new ${owner}(${shown(made.join(', '), layout)})`] : []),
  ].join(' ')
}

function resultOf(plan: Plan, seen: Finding['observation'], layout: number): string {
  if (seen.outcome === 'raised') return `throws ${seen.exception?.name.split('.').at(-1) ?? ''}`.trim()
  if (seen.changed?.some(one => one.literal !== null)) return 'changes its argument'
  if (seen.literal !== null) return `returns ${shown(seen.literal, layout)}`
  const properties = (seen.properties ?? []).slice(0, 3)
  const parts = properties.map(one => `${one.access.replace(/^\./, '')} ${shown(one.literal, layout)}`)
  if (parts.length === 0) return 'returns its result'
  const made = plan.task.function.name.split('.').at(-2) ?? 'one'
  const verb = plan.task.function.kind === 'constructor' ? `makes a ${made}` : 'returns one'
  return `${verb} with ${listed(parts)}`
}

const listed = (parts: string[]): string =>
  parts.length > 2 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : parts.join(' and ')

const moments = /new Date\('(\d{4}-\d\d-\d\dT[\d:]+)(?:\.000)?Z'\)/g

/** One line of the text, its end left out where there is no room for it; a moment needs no constructor. */
function shown(code: string, layout: number): string {
  const line = plain(code).replace(moments, '$1Z')
  return line.length <= layout ? line : `${whole(line.slice(0, Math.max(1, layout - 3)))}...`
}

const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim()

/** Half of a pair of surrogates at the cut goes too. */
const whole = (text: string): string => text.replace(/[\ud800-\udbff]$/, '')

const cut = (text: string): string => `${whole(text.slice(0, longest - 3))}...`

function unique(title: string, taken: Set<string>): string {
  let made = title
  for (let count = 2; taken.has(made); count++) {
    const end = ` (${count})`
    made = `${whole(title.slice(0, longest - end.length))}${end}`
  }
  return made
}
