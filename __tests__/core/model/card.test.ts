// Model cards: defaults, and one sentence for each thing that is wrong.
import { expect, test } from '@jest/globals'
import { cardOf, isCardPath, parseCard } from '../../../src/core/model/card.js'
import { chatRecipe } from '../../../src/core/prompt/recipe.js'

const parse = (card: unknown) =>
  parseCard(typeof card === 'string' ? card : JSON.stringify(card), 'writer.model.json')

test('a bare name and the smallest card are the same', () => {
  expect(parse({ model: 'gpt-4o' })).toEqual(cardOf('gpt-4o'))
  expect(cardOf('gpt-4o')).toEqual({
    name: 'gpt-4o',
    model: 'gpt-4o',
    baseUrl: null,
    endpoint: 'chat',
    tuningUsd: null,
    claimed: null,
    recipe: chatRecipe,
    price: null,
    timeoutSeconds: null,
    fingerprints: [],
  })
  expect([isCardPath('a/b.model.json'), isCardPath('gpt-4o'), isCardPath('x.json')]).toEqual([
    true,
    false,
    false,
  ])
})

test('a full card, with a byte order mark', () => {
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
      data: { fingerprints: ['0123456789abcdef'] },
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
    recipe: {
      name: 'chat-1',
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

test('price 0 says that it is free; no price says nothing', () => {
  expect(parse({ model: 'm', price: 0 }).price).toMatchObject({ inputPerMillion: 0, outputPerMillion: 0 })
  expect(parse({ model: 'm', baseUrl: 'http://127.0.0.1:1/v1' }).price).toBeNull()
})

test.each<[unknown, string]>([
  ['{', "is not JSON: check it, or write the model's bare name instead of a card."],
  ['[]', 'is not a model card: give an object with model in it.'],
  ['null', 'is not a model card: give an object with model in it.'],
  [{}, 'model is missing: add it.'],
  [{ model: ' ' }, 'model is empty.'],
  [{ model: 7 }, 'model: give a text.'],
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
    'recipe has no "zzzzz": the names are system, maxTokens, temperature, stop, samples, template.',
  ],
  [{ model: 'm', recipe: { maxTokens: '9' } }, 'recipe.maxTokens: give a whole number from 16 to 32768.'],
  [{ model: 'm', recipe: { temperature: 3 } }, 'recipe.temperature: give a number from 0 to 2.'],
  [{ model: 'm', endpoint: 'edits' }, 'endpoint: say chat, completions or messages.'],
  [
    { model: 'm', recipe: { template: 'tests please' } },
    'recipe.template lacks {request} or {code}, which stand for what is asked.',
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
