import { expect, test } from '@jest/globals'
import { cardOf } from '../../../src/core/model/card.js'
import { listedEnd, nearnessOf } from '../../../src/core/model/retirement.js'
import { endOf } from '../../../src/wiring/retirement.js'

test.each<[string, string | null]>([
  ['gpt-4o', '2027-01-14'],
  ['gpt-4o-2024-08-06', '2027-01-14'],
  ['gpt-4o-2024-05-13', '2026-10-23'],
  ['gpt-4o-audio-preview', null],
  ['ft:gpt-4o-mini-2024-07-18:acme::x1', '2027-01-14'],
  ['ft:davinci-002:acme::x1', '2026-10-23'],
  ['davinci-002', null],
  ['gpt-4-1106-preview', '2026-10-23'],
  ['gpt-4.1', '2027-01-14'],
  ['gpt-5', '2026-12-11'],
  ['gpt-5.1', '2027-04-01'],
  ['gpt-5.4-mini', null],
  ['gpt-6-luna', null],
  ['qwen2.5', null],
])('%s retires on %s', (model, date) => expect(listedEnd(model)?.date ?? null).toBe(date))

test.each<[string, 'far' | 'near' | 'over', number]>([
  ['2026-11-14', 'far', 61],
  ['2026-11-15', 'near', 60],
  ['2027-01-13', 'near', 1],
  ['2027-01-14', 'over', 0],
  ['2027-02-14', 'over', -31],
])('on %s the retirement is %s', (today, state, days) =>
  expect(nearnessOf('2027-01-14', today)).toEqual({ state, days }),
)

const home = 'https://api.openai.com/v1'
test.each<[string, { model: string; retires?: string }, string, [string, string] | null]>([
  ['the card before the list', { model: 'gpt-4o', retires: '2028-01-01' }, home, ['2028-01-01', 'its card']],
  ['the date of the list at OpenAI', { model: 'gpt-4o' }, home, ['2027-01-14', "OpenAI's list of 2026-11"]],
  ['no date at other endpoints', { model: 'gpt-4o' }, 'https://r.openai.azure.com/openai/v1', null],
  [
    'fine-tunes of OpenAI through a gateway',
    { model: 'ft:gpt-4o:a::x' },
    'https://gateway.test.invalid/v1',
    ['2027-01-14', "OpenAI's list of 2026-11"],
  ],
])('%s', (_, { model, retires = null }, url, end) => {
  const found = endOf({ ...cardOf(model), retires }, url)
  expect(found && [found.date, found.by]).toEqual(end)
})
