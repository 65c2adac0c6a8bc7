// Names of generated tests: as identifiers of at most 60 characters, and as free text of at most 80.
import type { CallSyntax, Holder } from '../model/ports.js'
import type { Parameter, Value } from '../model/target.js'
import type { Finding } from './generated-call.js'
import type { Plan } from './plan.js'
import type { Slot } from './slots.js'
import { snake, wholeWords, words } from './value-words.js'
import { pointOf, hasTellingName } from './points.js'

const longestName = 60
const mostNameInputs = 3

/**
 * How detailed a name is: number of list items shown (-1: not even their count), whether what is special about a value
 * replaces it, and whether parameters are named.
 */
interface Detail {
  items: number
  points: boolean
  named: boolean
}

const details: Detail[] = [
  { items: 2, points: true, named: true },
  { items: 0, points: true, named: true },
  { items: -1, points: true, named: true },
  { items: 0, points: true, named: false },
]
const plainDetails = details.map(detail => ({ ...detail, points: false }))

/**
 * `test_add_tax_raises_value_error_for_negative_price`: the first of several forms that fits and is not `taken`;
 * otherwise one cut at a whole word, with `_2` and so on for repeats.
 */
export function nameOf(plan: Plan, finding: Finding, taken: Set<string>): string {
  const forms = (all: Detail[]): string[] =>
    all.map(detail => withoutGaps(wordsOf(plan, finding, detail))).filter(name => name.length <= longestName)
  const found = [forms(details)[0], forms(plainDetails)[0]].find(
    name => name !== undefined && !taken.has(name),
  )
  const cut = wordsOf(plan, finding, { items: 0, points: true, named: false })
  return uniqueName(found ?? forms(plainDetails)[0] ?? tidy(cut, longestName), taken)
}

function wordsOf(plan: Plan, finding: Finding, detail: Detail): string {
  const short = plan.task.function.name.split('.').at(-1) ?? ''
  return [
    `test_${wholeWords(snake(short), 34)}`,
    ...resultWords(plan, finding, detail),
    ...inputWords(plan, finding, detail),
  ].join('_')
}

/** `for_3_with_negative_people`: arguments with a descriptive name come after the first one. */
function inputWords(plan: Plan, finding: Finding, { items, points, named }: Detail): string[] {
  const nouns = plan.callSyntax.nouns ?? {}
  const given = givenIn(plan, finding, ['call', 'result'])
  const said = given.slice(0, mostNameInputs).map(({ parameter, value }, at) => {
    const point = points ? pointOf(parameter, value, plan.task.function.source, nouns) : null
    const isLead = at === 0 || !named || !hasTellingName(parameter)
    if (point) return { isLead, text: snake(point.words.replace(' the bound of ', ' bound ')) }
    const text = isBare(value) ? words(value, 1, nouns) : words(value, items, nouns)
    return { isLead, text: isLead && !isBare(value) ? text : `${snake(parameter.name)}_${text}` }
  })
  const [lead, others] = apart(said)
  return [
    ...(lead.length > 0 ? ['for', lead.join('_and_')] : []),
    ...(others.length > 0 ? ['with', others.join('_and_')] : []),
    ...(given.length > mostNameInputs ? ['and_more'] : []),
  ]
}

/** The arguments for these kinds of slots. */
function givenIn(
  { slots }: Plan,
  { generated: { inputs } }: Finding,
  kinds: readonly Slot['of'][],
): { parameter: Parameter; value: Value }[] {
  return slots.flatMap(({ of, parameter }, at) => {
    const value = inputs[at]
    return value && kinds.includes(of) ? [{ parameter, value }] : []
  })
}

const apart = (said: readonly { isLead: boolean; text: string }[]): [lead: string[], others: string[]] => {
  const texts = (is: boolean) => said.filter(({ isLead }) => isLead === is).map(({ text }) => text)
  return [texts(true), texts(false)]
}

/** Values that mean nothing without the parameter's name. */
const isBare = ({ kind }: Value): boolean => kind === 'bool' || kind === 'none'

function resultWords(plan: Plan, { observation }: Finding, { items }: Detail): string[] {
  if (observation.outcome === 'raised')
    return ['raises', snake(observation.exception?.name.split('.').at(-1) ?? 'error')]
  if (observation.changed && observation.changed.length > 0) return ['changes_its_argument']
  const value = plan.callSyntax.value(observation.literal ?? '')
  const told: Value | null = value ?? madeValue(observation)
  return ['returns', told ? words(told, items, plan.callSyntax.nouns ?? {}) : 'its_result']
}

/** An object that an expression constructs, named by its class: `point`, `list_of_point`. */
function madeValue({ literal, imports }: Finding['observation']): Value | null {
  const name = imports && /^\[?([\w.]+)/.exec(literal ?? '')?.[1]
  return name ? { kind: 'code', code: `${literal?.startsWith('[') ? 'list_of_' : ''}${name}` } : null
}

/** The name of a variation of a test, by changed value and holder: an identifier, or free text if supported. */
export function nameWith(
  name: string,
  { value, holder }: { value: Value; holder?: Holder | undefined },
  { literal, nouns, titles }: CallSyntax,
): string {
  const own = holder && !holder.inside ? holder.name : null
  const isNumber = value.kind === 'int' || value.kind === 'float'
  const point = own === null && isNumber ? null : pointOf(anyParameter(own ?? '_'), value, '', nouns ?? {})
  const place = holder?.inside ? ['in', holder.name] : []
  if (titles) {
    const said = point ? [point.article, point.words] : [own, shown(literal(value), 28)]
    return [name, 'with', ...said, ...place].filter(Boolean).join(' ')
  }
  const held = point || own === null ? [] : [snake(own)]
  const told = words(value, 2, nouns ?? {}).replace(/^[a-z]+_with_/, '')
  const said = point ? snake(point.words) : told
  return [name, 'with', ...held, wholeWords(said, 40), ...place.map(snake)].join('_')
}

const anyParameter = (name: string): Parameter => {
  return { name, pass: 'either', type: { kind: 'any' }, default: null, uses: [] }
}

const withoutGaps = (name: string): string => name.replace(/_+/g, '_').replace(/_+$/, '')

function tidy(name: string, width: number): string {
  const clean = withoutGaps(name)
  if (clean.length <= width) return clean
  const kept = clean.slice(0, width + 1)
  return kept
    .slice(0, kept.lastIndexOf('_'))
    .replace(/(_(for|and|of|with|returns|minus|point|empty|blank|negative))+$/, '')
}

function uniqueName(name: string, taken: Set<string>): string {
  let made = name
  for (let count = 2; taken.has(made); count++) made = `${tidy(name, longestName - 4)}_${count}`
  taken.add(made)
  return made
}

const longestTitle = 80
const mostTitleInputs = 4
/** Maximum characters for one value; the widest that fits is used. */
const widths = [44, 28, 18, 10]

/** At most 80 characters without control characters, not in `taken`; undefined if names cannot be free text. */
export function titleOf(plan: Plan, finding: Finding, taken: Set<string>): string | undefined {
  if (!plan.callSyntax.titles) return undefined
  const [telling = '', exact = ''] = [true, false].map(points => {
    const made = widths.map(width => sentence(plan, finding, { width, points }))
    return made.find(text => text.length <= longestTitle) ?? truncate(made.at(-1) ?? '')
  })
  const title = uniqueTitle(taken.has(telling) ? exact : telling, taken)
  taken.add(title)
  return title
}

function sentence(
  plan: Plan,
  { generated, observation }: Finding,
  { width, points }: { width: number; points: boolean },
): string {
  const { script } = generated.call
  if (script) return [resultPhrase(plan, observation, width), ...scriptPhrase(script, width)].join(' ')
  const given = givenIn(plan, { generated, observation }, ['call']).filter(
    ({ value }) => !isMadeBefore(plan.callSyntax.literal(value), generated),
  )
  const said = given.slice(0, mostTitleInputs).map(({ parameter, value }, at) => {
    const isLead = at === 0 || !hasTellingName(parameter)
    return { isLead, text: inputPhrase(plan, parameter, value, { width, points, isLead }) }
  })
  const [lead, others] = apart(said)
  const more = given.length > mostTitleInputs ? ['and more'] : []
  const made = generated.call.receiver ?? []
  const { function: tested } = plan.task
  const owner = tested.owner?.by ?? tested.name.replace(/\.(?:\[[^\]]*\]|[^.]*)$/, '')
  return [
    resultPhrase(plan, observation, width),
    ...(lead.some(Boolean) ? [`for ${listed(lead)}`] : []),
    ...(others.some(Boolean) ? [`with ${listed(others)}`] : []),
    ...more,
    ...(made.length > 0 ? [`on new ${owner}(${shown(made.join(', '), width)})`] : []),
  ].join(' ')
}

/** What is special about a value, else the value itself, after the parameter's name unless it is the first. */
function inputPhrase(
  plan: Plan,
  parameter: Parameter,
  value: Value,
  { width, points, isLead }: { width: number; points: boolean; isLead: boolean },
): string {
  const told = (each: Value): string => shownValue(each, plan, width)
  if (parameter.pass === 'rest' && 'items' in value) return value.items.map(told).join(', ')
  const { source } = plan.task.function
  const point = points ? pointOf(parameter, value, source, plan.callSyntax.nouns ?? {}) : null
  if (point) return point.article ? `${point.article} ${point.words}` : point.words
  return isBare(value) || !isLead ? `${parameter.name} ${told(value)}` : told(value)
}

/** The steps before, or the expression itself when there are none. */
function scriptPhrase(
  { steps, last }: NonNullable<Finding['generated']['call']['script']>,
  width: number,
): string[] {
  const done = steps
    .filter(step => !/^await new Promise\b|^\w+\.on\(/.test(step))
    .map(step => shown(step.replace(/^const \w+ = /, ''), width))
  return [done.length > 0 ? `after ${listed(done)}` : `for ${shown(last, width)}`]
}

/** True for an argument that the call refers to by a name. */
const isMadeBefore = (text: string, { call }: Finding['generated']): boolean =>
  call.doubles !== undefined && !call.text.includes(text)

/** `calls status and json`, from what doubles recorded. */
function callsPhrase(logged: string): string {
  const names = [...new Set([...logged.matchAll(/(?<=^\[|\], )\['([^']+)'/g)].map(([, name]) => name ?? ''))]
  return names.length > 0 ? `calls ${listed(names)}` : 'calls nothing'
}

function resultPhrase(plan: Plan, seen: Finding['observation'], width: number): string {
  if (seen.outcome === 'raised') return `throws ${seen.exception?.name.split('.').at(-1) ?? ''}`.trim()
  if (seen.changed?.some(change => change.literal !== null)) return 'changes its argument'
  if (seen.logged && (seen.literal === 'undefined' || seen.literal === null)) return callsPhrase(seen.logged)
  if (seen.literal !== null) return `returns ${shownLiteral(seen.literal, plan, width)}`
  const properties = (seen.properties ?? []).slice(0, 3)
  const parts = properties.map(
    property =>
      `${property.access.replace('String({})', 'text').replace(/^\.|^await \{\}\.|\(\)$/g, '')} ${shown(property.literal, width)}`,
  )
  if (parts.length === 0) return 'returns its result'
  const made = plan.task.function.name.split('.').at(-2) ?? 'one'
  const verb = plan.task.function.kind === 'constructor' ? `makes a ${made}` : 'returns one'
  return `${verb} with ${listed(parts)}`
}

const listed = (parts: string[]): string =>
  parts.length > 2 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : parts.join(' and ')

const moments = /new Date\('(\d{4}-\d\d-\d\dT[\d:]+)(?:\.000)?Z'\)/g

/** The text as one line, truncated if too long; times are shown without a constructor. */
function shown(code: string, width: number): string {
  const line = plain(code).replace(moments, '$1Z')
  return line.length <= width ? line : `${wholeCharacters(line.slice(0, Math.max(1, width - 3)))}...`
}

/** A value as it is written, or an outline of it when there is no room. */
function shownValue(value: Value, { callSyntax }: Plan, width: number): string {
  const code = callSyntax.literal(value)
  return plain(code).replace(moments, '$1Z').length <= width
    ? shown(code, width)
    : outline(value, code, width)
}

/** Words for empty results, by their code. */
const empty: Record<string, string> = {
  "''": 'an empty string',
  '[]': 'an empty array',
  '{}': 'an empty object',
}

function shownLiteral(code: string, plan: Plan, width: number): string {
  if (Object.hasOwn(empty, code)) return empty[code] ?? code
  const value = plain(code).length <= width ? null : plan.callSyntax.value(code)
  return value ? shownValue(value, plan, width) : shown(code, width)
}

/** `an array of 3`, `{ type, params }` by field names, else truncated. */
function outline(value: Value, code: string, width: number): string {
  if (value.kind === 'dict') {
    const names = value.entries.map(([key]) => (key.kind === 'str' && isName(key.value) ? key.value : null))
    const all = `{ ${names.join(', ')} }`
    return names.includes(null) || all.length > width ? `an object of ${value.entries.length}` : all
  }
  if ('items' in value) return `${value.kind === 'set' ? 'a set' : 'an array'} of ${value.items.length}`
  return shown(code, width)
}

const isName = (text: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text)

const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim()

/** Drops half of a surrogate pair at the cut. */
const wholeCharacters = (text: string): string => text.replace(/[\ud800-\udbff]$/, '')

const truncate = (text: string): string => `${wholeCharacters(text.slice(0, longestTitle - 3))}...`

function uniqueTitle(title: string, taken: Set<string>): string {
  let made = title
  for (let count = 2; taken.has(made); count++) {
    const end = ` (${count})`
    made = `${wholeCharacters(title.slice(0, longestTitle - end.length))}${end}`
  }
  return made
}
