// Names of generated tests: as identifiers of at most 60 characters, and as free text of at most 80.
import type { CallSyntax } from '../model/ports.js'
import type { Value } from '../model/target.js'
import type { Finding } from './generated-call.js'
import type { Plan } from './plan.js'

const longestName = 60
const mostNameInputs = 3

/** `test_add_tax_returns_99_for_100_and_minus_1`; cut at whole words, `_2` and on for repeats of `taken`. */
export function nameOf(plan: Plan, finding: Finding, taken: Set<string>): string {
  const short = plan.task.function.name.split('.').at(-1) ?? ''
  const start = `test_${wholeWords(snake(short), 34)}`
  const said = plan.slots.flatMap(({ of, parameter }, at) => {
    const value = finding.generated.inputs[at]
    return value && (of === 'call' || of === 'result')
      ? [argument(parameter.name, value, plan.callSyntax.nouns ?? {})]
      : []
  })
  const inputs = said.length > mostNameInputs ? [...said.slice(0, mostNameInputs), 'more'] : said
  const tail = inputs.length > 0 ? ['for', inputs.join('_and_')] : []
  const words = [start, ...resultWords(plan, finding), ...tail].join('_')
  return uniqueName(tidy(words, longestName), taken)
}

function resultWords(plan: Plan, { observation }: Finding): string[] {
  if (observation.outcome === 'raised')
    return ['raises', snake(observation.exception?.name.split('.').at(-1) ?? 'error')]
  if (observation.changed && observation.changed.length > 0) return ['changes_its_argument']
  const value = plan.callSyntax.value(observation.literal ?? '')
  const told: Value | null = value ?? madeValue(observation)
  return ['returns', told ? words(told, 2, plan.callSyntax.nouns ?? {}) : 'its_result']
}

/** An object that an expression makes, by its class: `point`, `list_of_point`. */
function madeValue({ literal, imports }: Finding['observation']): Value | null {
  const name = imports && /^\[?([\w.]+)/.exec(literal ?? '')?.[1]
  return name ? { kind: 'code', code: `${literal?.startsWith('[') ? 'list_of_' : ''}${name}` } : null
}

/** The name of a test that is another one but for a value: an identifier, or free text where names are that. */
export function nameWith(name: string, value: Value, { literal, nouns, titles }: CallSyntax): string {
  if (titles) return `${name} with ${shown(literal(value), 28)}`
  return `${name}_with_${wholeWords(words(value, 2, nouns ?? {}), 40)}`
}

type Nouns = NonNullable<Plan['callSyntax']['nouns']>

function argument(name: string, value: Value, nouns: Nouns): string {
  if (value.kind === 'bool' || value.kind === 'none') return `${snake(name)}_${words(value, 1, nouns)}`
  return words(value, 3, nouns)
}

/** A value in words: `minus_1`, `empty_list`, `a_b`; lists by their items while these are few. */
function words(value: Value, width: number, nouns: Nouns): string {
  switch (value.kind) {
    case 'none':
      return nouns.none ?? 'none'
    case 'bool':
      return String(value.value)
    case 'int':
    case 'float':
      return `${value.value < 0 ? 'minus_' : ''}${digitWords(Math.abs(value.value))}`
    case 'str':
    case 'bytes':
      return textWords(value.value)
    case 'dict':
      return value.entries.length === 0
        ? `empty_${nouns.dict ?? 'dict'}`
        : `${nouns.dict ?? 'dict'}_of_${value.entries.length}`
    case 'code':
      return codeWords(value.code)
    case 'list':
    case 'tuple':
    case 'set':
      return itemWords(nouns[value.kind] ?? value.kind, value.items, width, nouns)
  }
}

/** `2_point_5`, `1e_minus_14`. */
const digitWords = (number: number): string =>
  String(number).toLowerCase().replace('.', '_point_').replace('e+', 'e').replace('e-', 'e_minus_')

function codeWords(code: string): string {
  if (code === 'NaN') return 'nan'
  if (/=>|^lambda\b/.test(code)) return 'a_function'
  const sign = /^-[\dI]/.test(code) ? 'minus_' : ''
  // The module of a class says little: `datetime.date(2024, 1, 15)` is a date.
  const named = (code.replace(/^new\s+/, '').split('(')[0] ?? '').replace(/^[a-z_]\w*\.(?=\w)/, '')
  const plain = snake(named)
  return sign + plain.split('_').slice(0, 3).join('_') || 'value'
}

function textWords(text: string): string {
  if (text === '') return 'empty_string'
  const plain = wholeWords(snake(text), 20)
  if (plain) return plain
  return text.trim() === '' ? 'blank_string' : 'signs'
}

function itemWords(kind: string, items: Value[], width: number, nouns: Nouns): string {
  if (items.length === 0) return `empty_${kind}`
  const flat = items.every(item => item.kind !== 'dict' && !('items' in item))
  if (flat && items.length <= width) return items.map(item => words(item, 0, nouns)).join('_')
  return `${kind}_of_${items.length}`
}

/** Lower case words of plain letters and digits. */
export function snake(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase()
}

/** Cut behind a whole word; a single word that is too long is cut anywhere. */
export function wholeWords(name: string, width: number): string {
  if (name.length <= width) return name
  const end = name.slice(0, width + 1).lastIndexOf('_')
  return name.slice(0, end > 0 ? end : width)
}

function tidy(name: string, width: number): string {
  const clean = name.replace(/_+/g, '_').replace(/_+$/, '')
  if (clean.length <= width) return clean
  const kept = clean.slice(0, width + 1)
  return kept.slice(0, kept.lastIndexOf('_')).replace(/(_(for|and|of|returns|minus|point))+$/, '')
}

function uniqueName(name: string, taken: Set<string>): string {
  let made = name
  for (let count = 2; taken.has(made); count++) made = `${tidy(name, longestName - 4)}_${count}`
  taken.add(made)
  return made
}

const longestTitle = 80
const mostTitleInputs = 4
/** Characters that one value may take; the widest that fits is used. */
const widths = [44, 28, 18, 10]

/** At most 80 characters without control characters, unlike all of `taken`; undefined where names are no free text. */
export function titleOf(plan: Plan, finding: Finding, taken: Set<string>): string | undefined {
  if (!plan.callSyntax.titles) return undefined
  const made = widths.map(width => sentence(plan, finding, width))
  const fits = made.find(text => text.length <= longestTitle) ?? truncate(made.at(-1) ?? '')
  const title = uniqueTitle(fits, taken)
  taken.add(title)
  return title
}

function sentence(plan: Plan, { generated, observation }: Finding, width: number): string {
  const { script } = generated.call
  if (script) return [resultPhrase(plan, observation, width), ...scriptPhrase(script, width)].join(' ')
  const told = (value: Value): string => shownValue(value, plan, width)
  const given = plan.slots.flatMap(({ of, parameter }, at) => {
    const value = generated.inputs[at]
    if (of !== 'call' || !value || isMadeBefore(plan.callSyntax.literal(value), generated)) return []
    const bare = value.kind === 'bool' || value.kind === 'none'
    const all = parameter.pass === 'rest' && 'items' in value ? value.items.map(told).join(', ') : told(value)
    return [bare ? `${parameter.name} ${all}` : all]
  })
  const some = given.length > mostTitleInputs ? [...given.slice(0, mostTitleInputs), 'more'] : given
  const made = generated.call.receiver ?? []
  const { function: tested } = plan.task
  const owner = tested.owner?.by ?? tested.name.replace(/\.(?:\[[^\]]*\]|[^.]*)$/, '')
  return [
    resultPhrase(plan, observation, width),
    ...(some.filter(Boolean).length > 0 ? [`for ${listed(some)}`] : []),
    ...(made.length > 0 ? [`on new ${owner}(${shown(made.join(', '), width)})`] : []),
  ].join(' ')
}

/** What is done before, or the expression itself where nothing is. */
function scriptPhrase(
  { steps, last }: NonNullable<Finding['generated']['call']['script']>,
  width: number,
): string[] {
  const done = steps
    .filter(step => !/^await new Promise\b|^\w+\.on\(/.test(step))
    .map(step => shown(step.replace(/^const \w+ = /, ''), width))
  return [done.length > 0 ? `after ${listed(done)}` : `for ${shown(last, width)}`]
}

/** True for an argument that stands in the call by a name. */
const isMadeBefore = (text: string, { call }: Finding['generated']): boolean =>
  call.doubles !== undefined && !call.text.includes(text)

/** `calls status and json` of what doubles wrote down. */
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

/** One line of the text, its end left out where there is no room for it; a moment needs no constructor. */
function shown(code: string, width: number): string {
  const line = plain(code).replace(moments, '$1Z')
  return line.length <= width ? line : `${wholeCharacters(line.slice(0, Math.max(1, width - 3)))}...`
}

/** A value as it is written, or what it is made of where there is no room for it. */
function shownValue(value: Value, { callSyntax }: Plan, width: number): string {
  const code = callSyntax.literal(value)
  return plain(code).replace(moments, '$1Z').length <= width
    ? shown(code, width)
    : outline(value, code, width)
}

function shownLiteral(code: string, plan: Plan, width: number): string {
  const value = plain(code).length <= width ? null : plan.callSyntax.value(code)
  return value ? shownValue(value, plan, width) : shown(code, width)
}

/** `an array of 3`, `{ type, params }` by its names, else cut. */
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

/** Half of a pair of surrogates at the cut goes too. */
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
