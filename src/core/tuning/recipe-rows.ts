// Derives from training rows how a model tuned on them must be prompted, and finds where a card disagrees.
import type { Card, cardSchema } from '../model/card.js'
import type { DataRow } from '../dataset/rows.js'
import { chatRecipe } from '../prompt/recipe.js'
import { oneLine } from '../text.js'
import type * as z from 'zod'

type Recipe = NonNullable<z.infer<typeof cardSchema>['recipe']>

/** What the rows have in common: a system prompt, a template around the code, and a stop sequence. */
export function recipeOf(rows: DataRow[]): Recipe {
  const texts = systemsOf(rows)
  const [system = null] = texts
  const [mark, template] = [endOf(rows), templateOf(rows)]
  return {
    ...(texts.size === 1 && system !== chatRecipe.system && !rows.some(isLegacy) ? { system } : {}),
    ...(template === null ? {} : { template }),
    ...(mark === null ? {} : { stop: [mark] }),
  }
}

const isLegacy = ({ format }: DataRow): boolean => format === 'legacy'

const systemsOf = (rows: DataRow[]): Set<string | null> =>
  new Set(rows.map(row => row.prompt.find(turn => turn.role === 'system')?.content ?? null))

function endOf(rows: DataRow[]): string | null {
  const [first] = rows
  const mark = /\s*(###|<\|endoftext\|>|END)\s*$/.exec(first?.completion ?? '')?.[1]
  return mark !== undefined && rows.every(row => row.completion.trimEnd().endsWith(mark)) ? mark : null
}

/** `{code}` between the whole lines that all legacy prompts begin and end with; null unless those are a fence. */
function templateOf(rows: DataRow[]): string | null {
  const prompts = [...new Set(rows.map(row => row.prompt.at(-1)?.content ?? ''))]
  const [first = ''] = prompts
  if (prompts.length < 2 || !rows.every(isLegacy)) return null
  const shared = (of: (text: string, length: number) => string): number => {
    let length = 0
    while (length < first.length && prompts.every(prompt => of(prompt, length + 1) === of(first, length + 1)))
      length++
    return length
  }
  const head = first.slice(
    0,
    shared((text, length) => text.slice(0, length)),
  )
  const tail = first.slice(first.length - shared((text, length) => text.slice(-length)))
  const [before, after] = [
    head.slice(0, head.lastIndexOf('\n') + 1),
    tail.slice(Math.max(0, tail.indexOf('\n'))),
  ]
  return /```\w*\n$/.test(before) && /^\n```/.test(after) ? `${before}{code}${after}` : null
}

/** One sentence for each point in which the card disagrees with the rows. */
export function driftOf(card: Card, rows: DataRow[]): string[] {
  if (rows.length === 0) return []
  const legacy = rows.some(isLegacy)
  const known = recipeOf(rows)
  const found: string[] = []
  if (legacy !== (card.endpoint === 'completions'))
    found.push(
      `endpoint is ${card.endpoint}, and the rows are ${legacy ? 'prompt and completion: say completions' : 'turns of a chat: say chat'}`,
    )
  const systems = systemsOf(rows)
  if (!legacy && !systems.has(card.recipe.system))
    found.push(
      `recipe.system is ${quote(card.recipe.system)}, and the rows have ${quote([...systems][0] ?? null)}`,
    )
  if (known.template !== undefined && known.template !== card.recipe.template)
    found.push(
      `recipe.template is ${quote(card.recipe.template)}, and the rows have ${quote(known.template)}`,
    )
  const [mark] = known.stop ?? []
  if (mark !== undefined && !card.recipe.stop.some(stop => stop.trim() === mark))
    found.push(`recipe.stop lacks ${quote(mark)}; every completion ends with it`)
  return found
}

const quote = (text: string | null): string => (text === null ? 'none' : oneLine(JSON.stringify(text), 120))
