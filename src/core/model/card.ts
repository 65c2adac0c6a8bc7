// A model card (`*.model.json`) or a bare model name -> all that a request to the model depends on.
import * as z from 'zod'
import type { Price } from '../budget/cost.js'
import { UserError } from './errors.js'
import { nearest } from '../lists.js'
import { completionsRecipe, defaultRecipe, recipes, type Recipe } from '../prompt/recipe.js'

/** OpenAI's chat and legacy text completions, and Anthropic's messages. */
const endpoints = ['chat', 'completions', 'messages'] as const
export type Endpoint = (typeof endpoints)[number]

/** Read, checked, and with every default filled in. */
export interface Card {
  /** What reports show: the card's name, or the model's. */
  name: string
  model: string
  /** Null: the setting `base-url` or the client's own variable decides. */
  baseUrl: string | null
  endpoint: Endpoint
  recipe: Recipe
  /** Null: look it up. */
  price: Price | null
  /** Null: the default of the model client. */
  timeoutSeconds: number | null
  /** Cost of its tuning and training data in dollars; null when the card does not say. */
  tuningUsd: number | null
  /** Cost of a recorded run in dollars as claimed by `by`; null when nobody claims one. */
  claimed: { usd: number; by: string } | null
  /** Fingerprints of the tests that it was tuned on; see core/report/training.ts. */
  fingerprints: string[]
  /** Data hash, tuning job and date, to tell retuned models of one name apart; null when none is known. */
  training: string | null
  decoding: Decoding
  /** Extra headers for every request. */
  headers: Record<string, string>
  /** Maximum number of concurrent requests; null: depends on where the endpoint is. */
  parallel: number | null
  /** ISO date on which the service stops serving it; null when the card does not say. */
  retires: string | null
}

/** Sampling options other than the temperature, named as in OpenAI's API; absent ones are left to the endpoint. */
export interface Decoding {
  topP?: number
  reasoningEffort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh'
}

const words = (most: number) =>
  z
    .string({ error: 'give a string' })
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'holds control characters')
const dollars = z.number({ error: 'give dollars per million tokens' }).min(0, 'give 0 or more').max(1e6)
const whole = (least: number, most: number) => {
  const error = `give a whole number from ${least} to ${most}`
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

const temperature = z
  .number({ error: 'give a number from 0 to 2' })
  .min(0, 'give a number from 0 to 2')
  .max(2, 'give a number from 0 to 2')
const recipeNames = Object.keys(recipes) as [string, ...string[]]
const callWords = ['none', 'without-results', 'with-results'] as const
const againWords = ['nothing-kept', 'something-open'] as const

const recipe = z.strictObject({
  name: z
    .enum(recipeNames, { error: `say ${recipeNames.join(', ').replace(/, ([^,]*)$/, ' or $1')}` })
    .optional(),
  system: z
    .string({ error: 'give a string, or null for no system message' })
    .max(8_000)
    .nullable()
    .optional(),
  maxTokens: whole(16, 32_768).optional(),
  promptTokens: whole(500, 200_000).optional(),
  tests: whole(1, 20).optional(),
  calls: z.enum(callWords, { error: 'say none, without-results or with-results' }).optional(),
  again: z.enum(againWords, { error: 'say nothing-kept or something-open' }).optional(),
  temperature: temperature.optional(),
  temperatures: z.array(temperature, { error: 'give a list of numbers' }).min(1).max(10).optional(),
  stop: z
    .array(z.string().min(1).max(100), { error: 'give a list of strings' })
    .max(4, 'give at most four')
    .optional(),
  samples: whole(1, 10).optional(),
  template: z
    .string({ error: 'give a string with {request} or {code} in it' })
    .max(8_000)
    .regex(/\{(?:request|code)\}/, 'lacks the placeholder {request} or {code}')
    .optional(),
})
const price = z.strictObject({
  inputPerMillion: dollars,
  outputPerMillion: dollars,
  cachedPerMillion: dollars.optional(),
})
const tuning = z.strictObject({
  base: z.string(),
  /** Id of the job; null for a run on one's own machine. */
  job: z.string().nullable().optional(),
  passes: z.number().optional(),
  batchSize: z.number().optional(),
  learningRate: z.number().optional(),
  seed: z.number().optional(),
  trainedTokens: z.number().optional(),
  /** Cost of the run in dollars, by the list price. */
  usd: z.number().optional(),
  /** Cost of the data in dollars. */
  teacherUsd: z.number().optional(),
  finished: z.string().optional(),
  ends: z.array(z.strictObject({ date: z.string(), what: z.string() })).optional(),
})
const data = z.strictObject({
  sha256: z.string().optional(),
  rows: z.number().optional(),
  fingerprints: z
    .array(z.string().regex(/^[0-9a-f]{16}$/, 'give 16 hexadecimal digits for each test'), {
      error: 'give a list of fingerprints',
    })
    .max(1_000_000)
    .optional(),
})
const efforts = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh'] as const
/** Headers that carry keys, which are configured elsewhere, or that the client sets itself. */
const RESERVED = /auth|cookie|key|token|secret|^(?:host|connection|content-.*|transfer-.*)$/i
const headers = z
  .record(z.string(), z.string().regex(/^[\x20-\x7e]{0,1000}$/, 'give values of one line of ASCII'), {
    error: 'give names with their values',
  })
  .superRefine((given, context) => {
    const names = Object.keys(given)
    const own = names.find(name => RESERVED.test(name))
    const odd = names.find(name => !/^[A-Za-z0-9-]{1,100}$/.test(name))
    if (own !== undefined)
      context.addIssue({
        code: 'custom',
        message: `holds ${own.slice(0, 60)}, which is for keys or set by the client: leave it out`,
      })
    else if (odd !== undefined)
      context.addIssue({ code: 'custom', message: 'give names of letters, digits and dashes' })
  })
export const cardSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z
    .literal(1, { error: 'is not 1: this card is for another version of testwright, so update it' })
    .optional(),
  name: words(200).optional(),
  description: z.string().max(8_000).optional(),
  model: words(300),
  baseUrl: words(2_000).optional(),
  endpoint: z.enum(endpoints, { error: 'say chat, completions or messages' }).optional(),
  recipe: recipe.optional(),
  price: z
    .union([z.literal(0), price], {
      error: 'give 0, or an object with inputPerMillion and outputPerMillion in dollars',
    })
    .optional(),
  timeoutSeconds: whole(1, 86_400).optional(),
  topP: z
    .number({ error: 'give a number above 0, at most 1' })
    .gt(0, 'give a number above 0, at most 1')
    .max(1, 'give a number above 0, at most 1')
    .optional(),
  reasoningEffort: z
    .enum(efforts, { error: `say ${efforts.join(', ').replace(/, ([^,]*)$/, ' or $1')}` })
    .optional(),
  headers: headers.optional(),
  parallel: whole(1, 64).optional(),
  retires: z.iso.date({ error: 'give a date such as 2027-01-31' }).optional(),
  data: data.optional(),
  tuning: tuning.optional(),
  /** Claimed cost of a recorded run, for compare --cards; not measured. */
  claimed: z.strictObject({ usd: z.number().min(0), by: words(300) }).optional(),
})

const known: Record<string, string[]> = {
  '': Object.keys(cardSchema.shape).filter(name => name !== '$schema'),
  recipe: Object.keys(recipe.shape),
  price: Object.keys(price.shape),
  data: Object.keys(data.shape),
  tuning: Object.keys(tuning.shape),
}

/** True for the path of a card file, as opposed to a model name. */
export function isCardPath(model: string): boolean {
  return model.endsWith('.model.json')
}

/** The card that a bare model name stands for. */
export function cardOf(model: string): Card {
  return {
    ...{ name: model, model, baseUrl: null, endpoint: 'chat', price: null },
    recipe: defaultRecipe(isFineTune(model)),
    ...{ timeoutSeconds: null, tuningUsd: null, claimed: null },
    ...{ fingerprints: [], training: null, decoding: {}, headers: {}, parallel: null, retires: null },
  }
}

/** `path` is only used in messages. Throws UserError with one sentence that says what is wrong and how to fix it. */
export function parseCard(text: string, path: string): Card {
  const read = cardSchema.safeParse(parseJson(text, path), { reportInput: true })
  if (!read.success) throw new UserError(`${path}: ${advise(read.error.issues[0])}`)
  const card = read.data
  return {
    name: card.name ?? card.model,
    model: card.model,
    baseUrl: card.baseUrl ?? null,
    endpoint: card.endpoint ?? 'chat',
    recipe: recipeOf(card),
    price: card.price === undefined ? null : readPrice(card.price, path),
    timeoutSeconds: card.timeoutSeconds ?? null,
    tuningUsd: billOf(card.tuning),
    claimed: card.claimed ?? null,
    fingerprints: card.data?.fingerprints ?? [],
    training: trainingOf(card),
    decoding: dropUndefined({ topP: card.topP, reasoningEffort: card.reasoningEffort }),
    headers: card.headers ?? {},
    parallel: card.parallel ?? null,
    retires: card.retires ?? null,
  }
}

function trainingOf({ data: told, tuning: run }: z.infer<typeof cardSchema>): string | null {
  const parts = [told?.sha256, run?.job, run?.finished].filter(part => typeof part === 'string')
  return parts.length > 0 ? parts.join(' ') : null
}

function billOf(told: z.infer<typeof tuning> | undefined): number | null {
  if (told?.usd === undefined && told?.teacherUsd === undefined) return null
  return (told.usd ?? 0) + (told.teacherUsd ?? 0)
}

/**
 * The recipe that the card names, else the default for its endpoint and for how the model was made, with the card's
 * overrides. A template becomes part of the name, so that stored replies of different templates are kept apart.
 */
function recipeOf(card: z.infer<typeof cardSchema>): Recipe {
  const { endpoint, recipe: { name: asked, ...own } = {} } = card
  const isTuned = card.tuning !== undefined || card.data !== undefined || own.template !== undefined
  const usual =
    endpoint === 'completions' ? completionsRecipe : defaultRecipe(isTuned || isFineTune(card.model))
  const standard = (asked && recipes[asked]) || usual
  const name = own.template === undefined ? standard.name : `${standard.name} ${own.template}`
  return { ...standard, name, ...dropUndefined(own) }
}

const isFineTune = (model: string): boolean => model.startsWith('ft:')

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UserError(`${path}: is not JSON: check it, or write the model's bare name instead of a card.`)
  }
}

/** The first fault as a sentence; for an unknown key it suggests the nearest known one. */
function advise(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'is not a model card.'
  const inner =
    issue.code === 'invalid_union' ? issue.errors.flat().find(it => it.code === 'unrecognized_keys') : null
  const at = [...issue.path, ...(inner?.path ?? [])].join('.')
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : (inner?.keys ?? null)
  if (keys) {
    const key = String(keys[0]).slice(0, 60)
    const names = known[at] ?? []
    const near = nearest(key.replace(/[-_]/g, ''), names)
    const place = at ? `${at} has` : 'there is'
    return `${place} no ${JSON.stringify(key)}: ${near ? `did you mean ${near}?` : `the names are ${names.join(', ')}.`}`
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${at} is missing: add it.`
  if (!at) return 'is not a model card: give an object with the key model.'
  return /^(?:is|holds|lacks) /.test(issue.message) ? `${at} ${issue.message}.` : `${at}: ${issue.message}.`
}

function readPrice(given: z.infer<typeof price> | 0, path: string): Price {
  const source = `the card ${path}`
  if (given === 0) return { inputPerMillion: 0, outputPerMillion: 0, cachedPerMillion: null, source }
  return { ...given, cachedPerMillion: given.cachedPerMillion ?? null, source }
}

function dropUndefined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
