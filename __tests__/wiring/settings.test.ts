// testwright.yml: all errors at once with their lines, the JSON Schema, and which version of the file is used.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import Ajv from 'ajv'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { makeConfig } from '../../src/core/model/configuration.js'
import { readConfig, readSettings } from '../../src/wiring/settings.js'
import { runFake } from '../cli/run-verb.js'
import { makeRepository, type Repository } from '../repo/repository.js'

const flag = (values: Record<string, unknown>) => ({ sources: [{ name: 'flag', values }] })

describe('errors', () => {
  test('all of them are reported, each with its line, together with those of the flags', async () => {
    const text =
      '# ours\nmax-functons: 3\n\nexplorer: alway\ninclude:\n  - src/**\nmax-cost: -1\napi-key: x\n'
    const reading = readConfig(flag({ sandbox: 'box' }), () => Promise.resolve(text))
    await expect(reading).rejects.toThrow(
      [
        'testwright.yml, line 2: there is no setting "max-functons": did you mean max-functions?',
        'testwright.yml, line 4: explorer is "alway": say auto, always or never (did you mean always?).',
        'testwright.yml, line 7: max-cost is -1: give 0 or more dollars, such as 0.50.',
        'testwright.yml, line 8: api-key is a secret and has no place here: pass it in the environment.',
        'flag: sandbox is "box": say auto, bwrap, unshare, sudo or none.',
      ].join(' '),
    )
  })

  test.each<[string, RegExp]>([
    ['a: [\nb: 1\n', /^testwright\.yml is not valid YAML: .*line \d/],
    ['model: a\nmodel: b\n', /is not valid YAML: Map keys must be unique at line 2/],
    ['- a\n', /^testwright\.yml has no settings: write lines such as max-functions: 10\.$/],
    ['text\n', /has no settings/],
  ])('%j', (text, sentence) => expect(() => readSettings(text, 'testwright.yml')).toThrow(sentence))

  test.each(['', '# nothing\n', '---\n'])('%j has no settings', text => {
    expect(readSettings(text, 'testwright.yml').values).toEqual({})
  })

  test('a named file that does not exist', async () => {
    const none = (): Promise<null> => Promise.resolve(null)
    await expect(readConfig(flag({ config: 'x.yml' }), none)).rejects.toThrow(
      /There is no x\.yml on the base/,
    )
    expect(await readConfig(flag({}), none)).toEqual(makeConfig([]))
  })
})

describe('the JSON Schema', () => {
  const schema = JSON.parse(readFileSync('schema/testwright.schema.json', 'utf8')) as {
    properties: Record<string, { description?: string }>
  }
  const isValid = (text: string): boolean => new Ajv.default({ strict: false }).validate(schema, parse(text))

  test.each([
    '$schema: https://example.invalid/x.json\nmodel: gpt-4o\nmax-cost: 0.5\nprice: 0\n',
    'include: src/**\nexclude: [a, b]\nprice: 0.15/0.60\nenv: { TZ: UTC, N: 3 }\ndrafts: true\n',
    'framework: pytest\nmax-functions: 3\nbaseline-seconds: 0\nfail-on: unproven\n',
  ])('accepts the same as Testwright: %j', text => {
    expect(isValid(text)).toBe(true)
    expect(() => makeConfig([readSettings(text, 'x')])).not.toThrow()
  })

  test.each([
    'max-functons: 3\n',
    'explorer: alway\n',
    'max-functions: 0\n',
    'max-cost: -1\n',
    'price: cheap\n',
    'api-key: x\n',
    'env: { A: [1] }\n',
  ])('refuses the same as Testwright: %j', text => {
    expect(isValid(text)).toBe(false)
    expect(() => makeConfig([readSettings(text, 'x')])).toThrow()
  })

  test('meets the rules of SchemaStore: draft 7, an address of its own, a description of each setting', () => {
    const { properties, ...about } = schema
    expect(about).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'https://json.schemastore.org/testwright.json',
      title: expect.stringContaining('testwright.yml'),
      description: expect.stringMatching(/\.$/),
    })
    for (const [name, { description }] of Object.entries(properties))
      expect({ name, description }).toEqual({ name, description: expect.stringMatching(/^\S.{9,}\.$/s) })
    // Keywords of later drafts are not understood by every editor.
    expect(() => new Ajv.default({ strictSchema: true, allowUnionTypes: true }).compile(schema)).not.toThrow()
    expect(JSON.stringify(schema)).not.toMatch(/"(?:\$defs|prefixItems|unevaluated\w+|dependent\w+)":/)
  })
})

describe('which file is used', () => {
  let repository: Repository
  beforeEach(() => {
    repository = makeRepository()
    repository.commit({ 'a.js': 'exports.a = x => x\n', 'testwright.yml': 'max-functions: 5\n' })
    repository.git('checkout', '-q', '-b', 'feature')
    repository.commit({ 'a.js': 'exports.a = x => x + 1\nexports.b = x => x\n' })
  })
  afterEach(() => repository[Symbol.dispose]())
  const plan = (...argv: string[]) =>
    runFake(['plan', '--json', '--repo', repository.path, ...argv], {
      env: { PATH: process.env['PATH'] ?? '' },
    })
  const targets = ({ out }: { out: string }): number =>
    (JSON.parse(out) as { targets: unknown[] }).targets.length

  test('nothing is reported where all versions are the same', async () => {
    expect(await plan()).toMatchObject({ err: '', code: 0 })
  })

  test('the file in the work tree is not used, and a note says so; --config-from worktree uses it', async () => {
    writeFileSync(join(repository.path, 'testwright.yml'), 'max-functions: 1\n')
    const ignored = await plan()
    expect(ignored.err).toBe(
      'testwright: testwright.yml of the base branch is used, not the one here: --config-from worktree uses the one here.\n',
    )
    expect(targets(ignored)).toBe(2)
    const used = await plan('--config-from', 'worktree')
    expect(used.err).toBe('')
    expect(targets(used)).toBe(1)
  })

  test('the file that the branch commits is not used either', async () => {
    repository.commit({ 'testwright.yml': 'max-functions: 1\n' })
    const ignored = await plan()
    expect(ignored.err).toContain('of the base branch is used')
    expect(targets(ignored)).toBe(2)
  })

  test('--config-from with another value is refused', async () => {
    expect(await plan('--config-from', 'head')).toMatchObject({
      code: 2,
      err: 'testwright: --config-from is "head": say base or worktree.\n',
    })
  })
})
