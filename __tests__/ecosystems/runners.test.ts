// The lists of runners are generated from the files in the runners' folders by `npm run build`.
import { expect, test } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { runnerNames } from '../../src/core/model/runner-names.js'
import { runners as javascript } from '../../src/ecosystems/javascript/runners/index.js'
import { runners as python } from '../../src/ecosystems/python/runners/index.js'
import { frameworks } from '../../src/ecosystems/index.js'

test.each([
  ['javascript', javascript],
  ['python', python],
] as const)('every file in %s/runners is on its list, and has a driver', (language, runners) => {
  const folder = `src/ecosystems/${language}`
  const files = readdirSync(`${folder}/runners`).filter(file => file !== 'index.ts')
  const stems = files.map(file => file.replace(/\.ts$/, '')).sort()
  expect(runners.map(({ name }) => name.replace(':', '-')).sort()).toEqual(stems)
  for (const { driver } of runners) {
    const places = [`programs/drivers/${driver}.mjs`, `programs/testwright_runner/${driver}.py`]
    expect(places.filter(place => existsSync(`${folder}/${place}`))).toHaveLength(1)
  }
})

test('no two runners share a name or a rank', () => {
  const names = frameworks.map(({ name }) => name)
  expect([...names].sort()).toEqual([...runnerNames].sort())
  for (const runners of [javascript, python])
    expect(new Set(runners.map(({ precedence }) => precedence)).size).toBe(runners.length)
})
