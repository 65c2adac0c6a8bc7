// The recipes: how models are asked. A name never changes its meaning, since replies are stored under it and models are tuned on it.

/** How a model is asked: what the prompt holds beside the function, and how long and how free the reply may be. */
export interface Recipe {
  /** Goes into the key of stored replies: another drawing needs another name. */
  name: string
  /** `plain` is what training rows hold; `full` and `small` tell what was measured, as far as there is room. */
  request: 'plain' | 'full' | 'small'
  /** Null sends no system turn. */
  system: string | null
  /** Largest prompt, in tokens; what does not fit is left out part by part. Null: each part has a limit of its own. */
  promptTokens: number | null
  /** Largest reply, in tokens. */
  maxTokens: number
  /** Tests asked for in one reply; fewer where `maxTokens` has no room for as many. */
  tests: number
  /** Calls of the explorer that are quoted. A test that repeats one `with-results` counts for the explorer. */
  calls: 'none' | 'without-results' | 'with-results'
  /** When a model is asked once more: where no test was kept, or also where mutants survive or changed lines are not run. */
  again: 'nothing-kept' | 'something-open'
  temperature: number
  /** Temperatures of the samples in order, the last one for all that follow; absent where all have the same. */
  temperatures?: number[]
  stop: string[]
  /** Replies asked for each target. */
  samples: number
  /** A form of the model's own: `{request}` stands for our request, `{code}` for the function alone. Null is our request. */
  template: string | null
}

const system = 'You write unit tests. You answer with one fenced code block and nothing else.'

/** The form of training rows, so the one for models that were tuned on them. */
export const chatRecipe: Recipe = {
  ...{ name: 'chat-1', request: 'plain', system, promptTokens: null, maxTokens: 768 },
  ...{ tests: 6, calls: 'none', again: 'nothing-kept', temperature: 0, stop: [], samples: 1, template: null },
}

/** For models behind the older interface that continues a text: the same request, and marks where it and the reply end. */
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

/** For models of few parameters: short, without a form of marked lines, and with calls that work. */
const smallRecipe: Recipe = {
  ...chatRecipe,
  ...{ name: 'small-1', request: 'small', promptTokens: 1_500, maxTokens: 768 },
  ...{ tests: 4, calls: 'without-results' },
}

/** By the name that a card gives. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'chat-1': chatRecipe,
  'chat-2': fullRecipe,
  'small-1': smallRecipe,
  'completions-1': completionsRecipe,
}

/** What a model is asked by that no card says anything of; `isTuned` for one that was tuned on training rows. */
export const defaultRecipe = (isTuned: boolean): Recipe => (isTuned ? chatRecipe : fullRecipe)

/** The temperature of a sample, counting from 0. */
export function temperatureOf({ temperature, temperatures = [] }: Recipe, sample: number): number {
  return temperatures[sample] ?? temperatures.at(-1) ?? temperature
}
