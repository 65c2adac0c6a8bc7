import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { makeConfig, secrets, settings } from '../../../src/core/model/configuration.js'
import {
  describeInputs,
  renderAction,
  renderSchemas,
  renderTables,
  outputs,
} from '../../../src/core/model/configuration-docs.js'
import { UserError } from '../../../src/core/model/errors.js'
import { tool } from '../../../src/core/model/tool.js'

const from = (values: Record<string, unknown>, name = 'testwright.yml') => makeConfig([{ name, values }])

describe('one list of settings', () => {
  test('action.yml, docs/configuration.md and the JSON Schemas are generated from the settings', () => {
    expect(readFileSync('action.yml', 'utf8')).toBe(renderAction())
    expect(readFileSync('docs/configuration.md', 'utf8')).toContain(renderTables())
    for (const [name, text] of Object.entries(renderSchemas()))
      expect(readFileSync(`schema/${name}`, 'utf8')).toBe(text)
  })

  test('action.yml has each setting and each secret as an input, and its main file exists', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as {
      inputs: Record<string, { description: string }>
      outputs: Record<string, unknown>
      runs: { using: string; main: string }
    }
    expect(Object.keys(action.inputs)).toEqual([...Object.keys(settings), ...Object.keys(secrets)])
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    expect(existsSync(action.runs.main)).toBe(true)
    for (const input of describeInputs()) expect(input.description.length).toBeGreaterThan(10)
  })

  test('the version is that of package.json', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject(tool)
  })
})

describe('reading settings', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['defaults', {}, { model: '', 'max-functions': 20, 'max-cost': null, drafts: false, include: [] }],
    [
      'inputs of the action are strings',
      { 'max-functions': '7', drafts: 'true', 'max-cost': '$0.50' },
      { 'max-functions': 7, drafts: true, 'max-cost': 0.5 },
    ],
    [
      'an empty input counts as not given',
      { 'max-functions': '', explorer: '' },
      { 'max-functions': 20, explorer: 'auto' },
    ],
    [
      'lists separated by commas or lines',
      { include: 'src/**, lib/**\napp/**' },
      { include: ['src/**', 'lib/**', 'app/**'] },
    ],
    ['a YAML list', { include: ['a', 'b'] }, { include: ['a', 'b'] }],
    [
      'variables as a YAML map',
      { env: { TZ: 'UTC', LEVEL: 3, ON: true } },
      { env: { TZ: 'UTC', LEVEL: '3', ON: 'true' } },
    ],
    [
      'variables separated by lines or commas',
      { env: 'TZ=UTC\nURL=http://localhost/?a=b,c, MODE=test' },
      { env: { TZ: 'UTC', URL: 'http://localhost/?a=b,c', MODE: 'test' } },
    ],
    ['a build', { build: ' npm run build ' }, { build: 'npm run build' }],
    ['a price of 0', { price: 0 }, { price: '0' }],
    ['a price in and out', { price: '0.15/0.60' }, { price: '0.15/0.60' }],
  ])('%s', (_title, given, expected) => {
    expect(from(given)).toMatchObject(expected)
  })

  test('later sources win, and the result is frozen', () => {
    const config = makeConfig([
      { name: 'testwright.yml', values: { 'max-functions': 3, explorer: 'never' } },
      { name: 'input', values: { 'max-functions': '5', explorer: '' } },
    ])
    expect(config).toMatchObject({ 'max-functions': 5, explorer: 'never' })
    expect(Object.isFrozen(config)).toBe(true)
  })

  test.each<[Record<string, unknown>, RegExp]>([
    [
      { 'max-function': 3 },
      /^testwright.yml: there is no setting "max-function": did you mean max-functions\?$/,
    ],
    [{ zzz: 3 }, /^testwright.yml: there is no setting "zzz"\.$/],
    [{ 'max-functions': 'many' }, /max-functions is "many": give a whole number of 1 or more\.$/],
    [{ 'max-functions': 0 }, /max-functions is 0: give a whole number of 1 or more\.$/],
    [{ 'max-functions': 1.5 }, /whole number/],
    [{ explorer: 'alway' }, /explorer is "alway": say auto, always or never \(did you mean always\?\)\.$/],
    [{ sandbox: 7 }, /sandbox is 7: say auto, bwrap, unshare, sudo or none\.$/],
    [{ drafts: 'maybe' }, /say true or false/],
    [{ 'max-cost': -1 }, /0 or more dollars/],
    [{ price: 'cheap' }, /0\.15\/0\.60/],
    [{ include: { a: 1 } }, /give a list/],
    [{ 'api-key': 'x' }, /is a secret and has no place here/],
    [{ env: 'TZ' }, /^testwright\.yml: env: give names with their values/],
    [{ env: { 'A-B': 'x' } }, /letters, digits and underscores/],
    [{ env: { NODE_OPTIONS: '--require ./x' } }, /NODE_OPTIONS changes how programs are started/],
    [{ env: { LD_PRELOAD: 'x' } }, /not passed on/],
    [{ env: { PYTHONPATH: 'src' } }, /not passed on/],
    [{ env: { GITHUB_ENV: '/x' } }, /not passed on/],
    [{ env: { API_TOKEN: 'x' } }, /API_TOKEN looks like a secret, and tests get none: leave it out/],
    [{ env: { DB_PASSWORD: 'x' } }, /looks like a secret/],
    [{ env: { URL: 'https://me:hidden@db.example/x' } }, /URL looks like a secret/],
    [{ env: { MODE: 'a\0b' } }, /MODE is not one short line/],
    [{ constructor: 1 }, /no setting "constructor"/],
  ])('%j', (values, sentence) => {
    expect(() => from(values)).toThrow(UserError)
    expect(() => from(values)).toThrow(sentence)
  })

  test('the error about a variable does not show its value', () => {
    const value = `ghp_${'a1'.repeat(15)}`
    const told = (): unknown => from({ env: { MODE: value, OTHER: 'visible' } })
    expect(told).toThrow(/MODE looks like a secret/)
    expect(told).not.toThrow(new RegExp(`${value}|visible`))
  })
})
