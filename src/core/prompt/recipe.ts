// The recipes: how models are asked.

/** How a model is asked: what the prompt holds beside the function, and how long and how free the reply may be. */
export interface Recipe {
  /** Goes into the key of stored replies: another drawing needs another name. */
  name: string
  /** Null sends no system turn. */
  system: string | null
  /** Largest reply, in tokens. */
  maxTokens: number
  temperature: number
  stop: string[]
  /** Replies asked for each target. */
  samples: number
  /** A form of the model's own: `{request}` stands for our request, `{code}` for the function alone. Null is our request. */
  template: string | null
}

/** For instruction-tuned models behind chat completions, small ones included. */
export const chatRecipe: Recipe = {
  name: 'chat-1',
  system: 'You write unit tests. You answer with one fenced code block and nothing else.',
  maxTokens: 768,
  temperature: 0,
  stop: [],
  samples: 1,
  template: null,
}

/** For models behind the older interface that continues a text: the same request, and marks where it and the reply end. */
export const completionsRecipe: Recipe = {
  ...chatRecipe,
  name: 'completions-1',
  system: null,
  stop: ['\n###'],
  template: '{request}\n\n###\n\n',
}
