// When a model is retired, according to its card, its service or OpenAI's list. Pure.

/** A base model and its dated versions; with `ft:`, only fine-tunes of it. */
type Name = string

/** OpenAI's list of deprecations (developers.openai.com/api/docs/deprecations), as of 2026-11. Fine-tunes end with their base. */
const endings: { date: string; names: Name[] }[] = [
  {
    date: '2026-10-23',
    names: [
      ...['gpt-3.5-turbo', 'gpt-4', 'gpt-4-turbo', 'gpt-4.1-nano', 'gpt-4o-2024-05-13', 'ft:davinci-002'],
      ...['o1', 'o1-pro', 'o3-mini', 'o4-mini'],
    ],
  },
  { date: '2026-12-11', names: ['gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-5-pro', 'o3', 'o3-pro'] },
  { date: '2027-01-14', names: ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini'] },
  { date: '2027-04-01', names: ['gpt-5.1'] },
]

/** The retirement of a model that OpenAI serves, or of a fine-tune of it. */
export interface End {
  /** An ISO date. */
  date: string
  /** The name on the list; `gpt-4o` for a fine-tune of it. */
  name: string
}

/** The retirement of `gpt-4o` or of `ft:gpt-4o:acme::x`; null for a model that is not on the list. */
export function listedEnd(model: string): End | null {
  const [base, prefix] = [baseOf(model), model.startsWith('ft:') ? 'ft:' : '']
  for (const { date, names } of endings) {
    const name = names.find(each => isVersion(base, each) || isVersion(`${prefix}${base}`, each))
    if (name !== undefined) return { date, name: baseOf(name) }
  }
  return null
}

/** `gpt-4o-2024-08-06` is a version of `gpt-4o`; `gpt-4o-mini` is not. */
export const isVersion = (model: string, base: string): boolean =>
  model === base || (model.startsWith(base) && /^-(?:\d{4}|1106|0125|0613)/.test(model.slice(base.length)))

/** The base of `ft:BASE:...`, else the name itself. */
export function baseOf(model: string): string {
  return model.startsWith('ft:') ? (model.split(':')[1] ?? '') : model
}

/** How many days before its retirement a model is announced as ending. */
const NOTICE = 60
const DAY = 86_400_000

/** How near the end is. Both are ISO dates. */
export function nearnessOf(date: string, today: string): { days: number; state: 'far' | 'near' | 'over' } {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY)
  return { days, state: days <= 0 ? 'over' : days <= NOTICE ? 'near' : 'far' }
}
