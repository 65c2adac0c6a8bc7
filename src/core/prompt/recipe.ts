// The recipes: how models are prompted. A name never changes its meaning: stored replies and tuned models rely on it.

/** How a model is prompted: what the prompt contains besides the function, the reply's length and its temperature. */
export interface Recipe {
  /** Part of the key of stored replies: sampling again requires another name. */
  name: string
  /** `plain` is the format of training rows; `full` and `small` add measurements, as far as there is room. */
  request: 'plain' | 'full' | 'small'
  /** Null for no system message. */
  system: string | null
  /** Prompt limit in tokens; parts that do not fit are left out. Null: each part has its own limit. */
  promptTokens: number | null
  /** Reply limit in tokens. */
  maxTokens: number
  /** Tests requested per reply; fewer if `maxTokens` has no room for them. */
  tests: number
  /** Which calls of the explorer are quoted. A test that repeats one `with-results` is credited to the explorer. */
  calls: 'none' | 'without-results' | 'with-results'
  /** When a model is asked again: if no test was kept, or also if mutants survive or changed lines are not run. */
  again: 'nothing-kept' | 'something-open'
  temperature: number
  /** Temperatures of the samples in order, the last one for all that follow; absent when all are the same. */
  temperatures?: number[]
  stop: string[]
  /** Number of replies per target. */
  samples: number
  /**
   * The model's own template, with `{request}` for our request or `{code}` for the function alone. Null: our request.
   */
  template: string | null
}

const system = 'You write unit tests. You answer with one fenced code block and nothing else.'

/** The format of training rows, for models that were tuned on them. */
export const chatRecipe: Recipe = {
  ...{ name: 'chat-1', request: 'plain', system, promptTokens: null, maxTokens: 768 },
  ...{ tests: 6, calls: 'none', again: 'nothing-kept', temperature: 0, stop: [], samples: 1, template: null },
}

/** For models with the legacy completions API: the same request, with markers for its end and the reply's. */
export const completionsRecipe: Recipe = {
  ...chatRecipe,
  name: 'completions-1',
  system: null,
  stop: ['\n###'],
  template: '{request}\n\n###\n\n',
}

/** For instruction-tuned models behind chat completions. */
const fullRecipe: Recipe = {
  ...chatRecipe,
  ...{ name: 'chat-2', request: 'full', promptTokens: 6_000, maxTokens: 2_000 },
  again: 'something-open',
}

/** For small models: short, without a diff, and with calls that work. */
const smallRecipe: Recipe = {
  ...chatRecipe,
  ...{ name: 'small-1', request: 'small', promptTokens: 1_500, maxTokens: 768 },
  ...{ tests: 4, calls: 'without-results' },
}

/** By the name used in cards. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'chat-1': chatRecipe,
  'chat-2': fullRecipe,
  'small-1': smallRecipe,
  'completions-1': completionsRecipe,
}

/** The recipe for a model for which no card names one; `isTuned` when it was tuned on training rows. */
export const defaultRecipe = (isTuned: boolean): Recipe => (isTuned ? chatRecipe : fullRecipe)

/** The temperature of a sample, counting from 0. */
export function temperatureOf({ temperature, temperatures = [] }: Recipe, sample: number): number {
  return temperatures[sample] ?? temperatures.at(-1) ?? temperature
}
