// Model cards: defaults, and one sentence for each kind of error.
import { expect, test } from '@jest/globals'
import { cardOf, isCardPath, parseCard } from '../../../src/core/model/card.js'
import { chatRecipe, completionsRecipe, recipes } from '../../../src/core/prompt/recipe.js'

const parse = (card: unknown) =>
  parseCard(typeof card === 'string' ? card : JSON.stringify(card), 'writer.model.json')

test('a bare name is the same as a card with the name only', () => {
  expect(parse({ model: 'gpt-4o' })).toEqual(cardOf('gpt-4o'))
  expect(cardOf('gpt-4o')).toEqual({
    name: 'gpt-4o',
    model: 'gpt-4o',
    baseUrl: null,
    endpoint: 'chat',
    tuningUsd: null,
    claimed: null,
    recipe: recipes['chat-2'],
    price: null,
    timeoutSeconds: null,
    ...{ fingerprints: [], training: null, decoding: {}, headers: {}, parallel: null, retires: null },
  })
  expect([isCardPath('a/b.model.json'), isCardPath('gpt-4o'), isCardPath('x.json')]).toEqual([
    true,
    false,
    false,
  ])
})

test('a full card, after a byte order mark', () => {
  const card = parse(
    `\uFEFF${JSON.stringify({
      schema: 1,
      name: 'Ours',
      model: 'qwen',
      baseUrl: 'http://127.0.0.1:8000/v1',
      endpoint: 'chat',
      recipe: { system: null, maxTokens: 300, temperature: 0.2, stop: ['###'], samples: 2 },
      price: { inputPerMillion: 1, outputPerMillion: 2, cachedPerMillion: 0.5 },
      timeoutSeconds: 600,
      data: { fingerprints: ['0123456789abcdef'], sha256: 'ab12' },
      tuning: { base: 'qwen', finished: '2026-11-30T10:00:00Z' },
      topP: 0.9,
      reasoningEffort: 'low',
      headers: { 'X-Team': 'tests' },
      parallel: 8,
      retires: '2027-01-31',
    })}`,
  )
  expect(card).toEqual({
    name: 'Ours',
    model: 'qwen',
    baseUrl: 'http://127.0.0.1:8000/v1',
    endpoint: 'chat',
    tuningUsd: null,
    claimed: null,
    timeoutSeconds: 600,
    fingerprints: ['0123456789abcdef'],
    training: 'ab12 2026-11-30T10:00:00Z',
    decoding: { topP: 0.9, reasoningEffort: 'low' },
    headers: { 'X-Team': 'tests' },
    parallel: 8,
    retires: '2027-01-31',
    recipe: {
      ...chatRecipe,
      system: null,
      template: null,
      maxTokens: 300,
      temperature: 0.2,
      stop: ['###'],
      samples: 2,
    },
    price: {
      inputPerMillion: 1,
      outputPerMillion: 2,
      cachedPerMillion: 0.5,
      source: 'the card writer.model.json',
    },
  })
})

test.each([
  ['a bare name', { model: 'gpt-4o' }, 'chat-2'],
  ['a fine-tune, by its name', { model: 'ft:gpt-4o-mini:acme::x1' }, 'chat-1'],
  ['a card with training data', { model: 'm', data: { rows: 9 } }, 'chat-1'],
  ['a card with tuning', { model: 'm', tuning: { base: 'b' } }, 'chat-1'],
  ['the older interface', { model: 'm', endpoint: 'completions' }, 'completions-1'],
  ['a card with a recipe', { model: 'm', tuning: { base: 'b' }, recipe: { name: 'small-1' } }, 'small-1'],
])('the recipe of %s', (_name, card, recipe) => {
  expect(parse(card).recipe.name).toBe(recipe)
})

test('the card overrides parts of its recipe, and a template is part of the name', () => {
  const own = parse({
    model: 'm',
    recipe: { name: 'small-1', tests: 2, promptTokens: 900, temperatures: [0, 1] },
  })
  expect(own.recipe).toEqual({ ...recipes['small-1'], tests: 2, promptTokens: 900, temperatures: [0, 1] })
  const template = { model: 'm', endpoint: 'completions', recipe: { template: '{code}\n' } }
  expect(parse(template).recipe).toEqual({
    ...completionsRecipe,
    name: 'completions-1 {code}\n',
    template: '{code}\n',
  })
})

test('price 0 means free, and no price means unknown', () => {
  expect(parse({ model: 'm', price: 0 }).price).toMatchObject({ inputPerMillion: 0, outputPerMillion: 0 })
  expect(parse({ model: 'm', baseUrl: 'http://127.0.0.1:1/v1' }).price).toBeNull()
})

test.each<[unknown, string]>([
  ['{', "is not JSON: check it, or write the model's bare name instead of a card."],
  ['[]', 'is not a model card: give an object with the key model.'],
  ['null', 'is not a model card: give an object with the key model.'],
  [{}, 'model is missing: add it.'],
  [{ model: ' ' }, 'model is empty.'],
  [{ model: 7 }, 'model: give a string.'],
  [{ model: 'a\nb' }, 'model holds control characters.'],
  [
    { model: 'm', schema: 2 },
    'schema is not 1: this card is for another version of testwright, so update it.',
  ],
  [{ model: 'm', base_url: 'x' }, 'there is no "base_url": did you mean baseUrl?'],
  [{ model: 'm', modl: 'x' }, 'there is no "modl": did you mean model?'],
  [{ model: 'm', recipe: { max_tokens: 9 } }, 'recipe has no "max_tokens": did you mean maxTokens?'],
  [
    { model: 'm', recipe: { zzzzz: 9 } },
    'recipe has no "zzzzz": the names are name, system, maxTokens, promptTokens, tests, calls, again, temperature, temperatures, stop, samples, template.',
  ],
  [{ model: 'm', recipe: { maxTokens: '9' } }, 'recipe.maxTokens: give a whole number from 16 to 32768.'],
  [{ model: 'm', recipe: { temperature: 3 } }, 'recipe.temperature: give a number from 0 to 2.'],
  [{ model: 'm', recipe: { name: 'chat' } }, 'recipe.name: say chat-1, chat-2, small-1 or completions-1.'],
  [{ model: 'm', recipe: { calls: 'all' } }, 'recipe.calls: say none, without-results or with-results.'],
  [{ model: 'm', topP: 0 }, 'topP: give a number above 0, at most 1.'],
  [
    { model: 'm', reasoningEffort: 'much' },
    'reasoningEffort: say none, minimal, low, medium, high or xhigh.',
  ],
  [
    { model: 'm', headers: { Authorization: 'Bearer x' } },
    'headers holds Authorization, which is for keys or set by the client: leave it out.',
  ],
  [{ model: 'm', endpoint: 'edits' }, 'endpoint: say chat, completions or messages.'],
  [
    { model: 'm', recipe: { template: 'tests please' } },
    'recipe.template lacks the placeholder {request} or {code}.',
  ],
  [{ model: 'm', endpoint: 'responses' }, 'endpoint: say chat, completions or messages.'],
  [
    { model: 'm', price: 3 },
    'price: give 0, or an object with inputPerMillion and outputPerMillion in dollars.',
  ],
  [
    { model: 'm', price: { inputPerMillion: 1 } },
    'price: give 0, or an object with inputPerMillion and outputPerMillion in dollars.',
  ],
  [
    { model: 'm', price: { inputPerMillion: 1, outputPerMillion: 1, cachePerMillion: 1 } },
    'price has no "cachePerMillion": did you mean cachedPerMillion?',
  ],
])('%j', (card, sentence) => {
  expect(() => parse(card)).toThrow(
    expect.objectContaining({
      name: 'UserError',
      message: `writer.model.json: ${sentence}`,
    }),
  )
})
