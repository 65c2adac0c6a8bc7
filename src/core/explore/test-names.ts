// A finding -> the name of its test: what comes out for what goes in, in at most sixty plain characters.
import type { Value } from '../model/code.js'
import type { Finding } from './generate-calls.js'
import type { Plan } from './plan.js'

const longest = 60
const most = 3

/** `test_add_tax_returns_99_for_100_and_minus_1`; cut at whole words, `_2` and on for repeats of `taken`. */
export function nameOf(plan: Plan, finding: Finding, taken: Set<string>): string {
  const short = plan.task.function.name.split('.').at(-1) ?? ''
  const start = `test_${whole(snake(short), 34)}`
  const said = plan.slots.flatMap(({ of, parameter }, at) => {
    const value = finding.proposal.inputs[at]
    return value && of === 'call' ? [argument(parameter.name, value, plan.callSyntax.nouns ?? {})] : []
  })
  const inputs = said.length > most ? [...said.slice(0, most), 'more'] : said
  const tail = inputs.length > 0 ? ['for', inputs.join('_and_')] : []
  const words = [start, ...resultOf(plan, finding), ...tail].join('_')
  return unique(tidy(words, longest), taken)
}

function resultOf(plan: Plan, { observation }: Finding): string[] {
  if (observation.outcome === 'raised')
    return ['raises', snake(observation.exception?.name.split('.').at(-1) ?? 'error')]
  if (observation.changed && observation.changed.length > 0) return ['changes_its_argument']
  const value = plan.callSyntax.value(observation.literal ?? '')
  return ['returns', value ? words(value, 2, plan.callSyntax.nouns ?? {}) : 'its_result']
}

type Nouns = NonNullable<Plan['callSyntax']['nouns']>

function argument(name: string, value: Value, nouns: Nouns): string {
  if (value.kind === 'bool' || value.kind === 'none') return `${snake(name)}_${words(value, 1, nouns)}`
  return words(value, 3, nouns)
}

/** A value in words: `minus_1`, `empty_list`, `a_b`; lists by their items while these are few. */
function words(value: Value, layout: number, nouns: Nouns): string {
  switch (value.kind) {
    case 'none':
      return nouns.none ?? 'none'
    case 'bool':
      return String(value.value)
    case 'int':
    case 'float':
      return `${value.value < 0 ? 'minus_' : ''}${String(Math.abs(value.value)).replace('.', '_point_')}`
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
      return itemWords(nouns[value.kind] ?? value.kind, value.items, layout, nouns)
  }
}

function codeWords(code: string): string {
  if (code === 'NaN') return 'nan'
  if (/=>/.test(code)) return 'a_function'
  const sign = /^-[\dI]/.test(code) ? 'minus_' : ''
  const plain = snake(code.replace(/^new\s+/, '').split('(')[0] ?? '')
  return sign + plain.split('_').slice(0, 3).join('_') || 'value'
}

function textWords(text: string): string {
  if (text === '') return 'empty_string'
  const plain = whole(snake(text), 20)
  if (plain) return plain
  return text.trim() === '' ? 'blank_string' : 'signs'
}

function itemWords(kind: string, items: Value[], layout: number, nouns: Nouns): string {
  if (items.length === 0) return `empty_${kind}`
  const flat = items.every(item => item.kind !== 'dict' && !('items' in item))
  if (flat && items.length <= layout) return items.map(item => words(item, 0, nouns)).join('_')
  return `${kind}_of_${items.length}`
}

/** Lower case words of plain letters and digits. */
function snake(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase()
}

/** Cut behind a whole word; a single word that is too long is cut anywhere. */
function whole(name: string, layout: number): string {
  if (name.length <= layout) return name
  const end = name.slice(0, layout + 1).lastIndexOf('_')
  return name.slice(0, end > 0 ? end : layout)
}

function tidy(name: string, layout: number): string {
  const clean = name.replace(/_+/g, '_').replace(/_+$/, '')
  if (clean.length <= layout) return clean
  const cut = clean.slice(0, layout + 1)
  return cut.slice(0, cut.lastIndexOf('_')).replace(/(_(for|and|of|returns|minus|point))+$/, '')
}

function unique(name: string, taken: Set<string>): string {
  let made = name
  for (let count = 2; taken.has(made); count++) made = `${tidy(name, longest - 4)}_${count}`
  taken.add(made)
  return made
}
