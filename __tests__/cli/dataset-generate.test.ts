// Training rows from teachers, histories and frozen sets, and models compared live: through the committed dist/, with a model
// on loopback and real trials.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { renderRow, originOf, splitRows } from '../../src/core/dataset/freeze.js'
import { pairFiles } from '../../src/core/dataset/history.js'
import { licenceOf } from '../../src/core/dataset/licence.js'
import { keptInterval } from '../../src/core/compare/pairs.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'
import { git } from '../doubles/git.js'

const home = mkdtempSync(join(tmpdir(), 'teaching-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
let count = 0
const place = (): string => join(home, `out-${++count}`)

function put(folder: string, path: string, text: string): string {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
  return full
}

interface Said {
  code: number | null
  out: string
  told: string
}

function run(argv: string[], more: Record<string, string> = {}): Promise<Said> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: place(),
    OPENAI_API_KEY: 'sk-teacher-000000000000',
    ...more,
  }
  const child = spawn(process.execPath, ['dist/cli.js', ...argv], { env })
  const said: Said = { code: null, out: '', told: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (said.told += chunk.toString('utf8')))
  return new Promise(resolve => child.on('close', code => resolve({ ...said, code })))
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const lines = (path: string): any[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const source = (name: string, sign: string): string =>
  `def ${name}(left, right):\n    total = left ${sign} right\n    return total * 2\n`
const functions = put(
  home,
  'functions.jsonl',
  [
    ['add', '+'],
    ['cut', '-'],
  ]
    .map(
      ([name = '', sign = '']) => `${JSON.stringify({ path: `${name}.py`, source: source(name, sign) })}\n`,
    )
    .join(''),
)
const oneFunction = put(
  home,
  'one.jsonl',
  `${JSON.stringify({ path: 'add.py', source: source('add', '+') })}\n`,
)
/** Asked with the recipe of the model that will be tuned. */
const tuned = put(
  home,
  'teacher.model.json',
  JSON.stringify({ name: 'tuned', model: 'tuned', recipe: { name: 'chat-1' } }),
)
/** One right test and one wrong test. */
const answer = (user: string): string => {
  const [, name = ''] = /(?:from the module|unit tests for) `(\w+)`/.exec(user) ?? []
  const value = name === 'add' ? 10 : 2
  return `\`\`\`python\nfrom ${name} import ${name}\n\n\ndef test_${name}():\n    assert ${name}(3, 2) == ${value}\n\n\ndef test_${name}_wrong():\n    assert ${name}(3, 2) == 999\n\`\`\`\n`
}
const teacher = () =>
  openEndpoint(asked => ({ body: reply(answer(asked.body?.messages?.at(-1)?.content ?? '')) }))
const works = spawnSync('python3', ['--version']).status === 0
const describePython = works ? describe : describe.skip

describePython('teachers (needs python3)', () => {
  test('rows of kept tests and pairs with wrong ones; a second run makes no request', async () => {
    await using double = await teacher()
    const out = place()
    const argv = [
      'dataset',
      'generate',
      '--functions',
      functions,
      '--teacher',
      tuned,
      '--base-url',
      double.url,
      '--price',
      '1/2',
      '--out',
      out,
    ]
    const said = await run(argv)
    expect([said.code, said.out]).toEqual([
      0,
      `2 rows of 2 functions: 2 of 4 tests kept, $0.00028: ${join(out, 'rows.jsonl')}\n`,
    ])
    const rows = lines(join(out, 'rows.jsonl')).sort((one, other) =>
      one.testwright.path < other.testwright.path ? -1 : 1,
    )
    const asked = double.requests.find(one => JSON.stringify(one.body).includes('module `add`'))
    expect(rows[0].messages.slice(0, -1)).toEqual(asked?.body.messages)
    expect(rows[0].messages.at(-1).content).toBe(
      '```python\nfrom add import add\n\n\ndef test_add():\n    assert add(3, 2) == 10\n```',
    )
    expect(rows[0].testwright).toMatchObject({ teacher: 'tuned', target: 'add.py::add', usd: 0.00014 })
    expect(lines(join(out, 'pairs.jsonl'))[0].non_preferred_output[0].content).toContain('999')
    const before = double.requests.length
    expect((await run(argv)).out).toBe(said.out)
    expect(double.requests).toHaveLength(before)
  })

  test('a teacher that is down ends the run, and the next run continues after a torn line', async () => {
    const out = place()
    const argv = [
      'dataset',
      'generate',
      '--functions',
      oneFunction,
      '--teacher',
      tuned,
      '--price',
      '0',
      '--out',
      out,
    ]
    await using away = await openEndpoint(() => ({ status: 501, body: { error: { message: 'no' } } }))
    const failed = await run([...argv, '--base-url', away.url])
    expect([failed.code, failed.told]).toEqual([3, expect.stringContaining('failed (501: no)')])
    put(out, 'rows.jsonl', '{"messages"')
    put(out, 'done.jsonl', '{"teacher":"tuned","tar')
    await using double = await teacher()
    const said = await run([...argv, '--base-url', double.url])
    expect(said.out).toMatch(/^1 row of 1 function:/)
    const [torn, ...whole] = readFileSync(join(out, 'rows.jsonl'), 'utf8').split('\n').filter(Boolean)
    expect([torn, whole.map(line => typeof JSON.parse(line))]).toEqual(['{"messages"', ['object']])
  })

  test('max-cost is respected before a request is sent', async () => {
    await using double = await teacher()
    const argv = [
      'dataset',
      'generate',
      '--functions',
      functions,
      '--teacher',
      tuned,
      '--base-url',
      double.url,
      '--price',
      '1/2',
      '--max-cost',
      '0.0001',
      '--out',
      place(),
    ]
    const said = await run(argv)
    expect(double.requests.filter(one => one.method === 'POST')).toEqual([])
    expect(said.told).toContain('over budget')
  })

  test('freeze: training, validation and held-back rows share no function; the same input gives the same bytes', async () => {
    const names = Array.from({ length: 6 }, (_, at) => `task${at}`)
    const rows = names.map((name, at) => {
      const code = `def ${name}(value):\n    result = value * ${at + 2}\n    return result + ${at}\n`
      const prompt = `Write unit tests.\n\n\`\`\`python\n${code}\`\`\``
      const completion = `\`\`\`python\nfrom ${name} import ${name}\n\n\ndef test_${name}():\n    assert ${name}(1) == ${at === 0 ? 99 : 2 * at + 2}\n\`\`\``
      return `${JSON.stringify({
        messages: [
          { role: 'user', content: prompt },
          { role: 'assistant', content: completion },
        ],
      })}\n`
    })
    const data = put(home, 'rows.jsonl', rows.join(''))
    const freeze = async (...more: string[]): Promise<string> => {
      const out = place()
      const said = await run([
        'dataset',
        'freeze',
        data,
        '--out',
        out,
        '--hold-back',
        '0.2',
        '--validation',
        '0.2',
        ...more,
      ])
      expect([said.code, said.told]).toEqual([0, expect.any(String)])
      return out
    }
    const [one, other] = [await freeze(), await freeze('--as', 'legacy')]
    const manifest = JSON.parse(readFileSync(join(one, 'manifest.json'), 'utf8'))
    expect(manifest.counts).toEqual({ training: 3, validation: 1, 'held-back': 1 })
    expect(manifest.dropped).toEqual([expect.objectContaining({ file: 'rows.jsonl', row: 1 })])
    expect(JSON.parse(readFileSync(join(one, 'fingerprints.json'), 'utf8'))).toHaveLength(3)
    const found = ['training.jsonl', 'validation.jsonl', 'held-back.jsonl'].map(name =>
      readFileSync(join(one, name), 'utf8'),
    )
    for (const name of names.slice(1))
      expect(found.filter(text => new RegExp(`def ${name}\\(`).test(text))).toHaveLength(1)
    expect(readFileSync(join(other, 'held-back.jsonl'), 'utf8')).toBe(found[2])
    expect(Object.keys(lines(join(other, 'training.jsonl'))[0])).toEqual(['prompt', 'completion'])
    const again = await freeze()
    for (const name of readdirSync(one))
      expect(readFileSync(join(again, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'))
  })

  test('collect: only tests of people that pass; without a licence no rows', async () => {
    const repo = place()
    put(repo, 'shop/__init__.py', '')
    put(repo, 'shop/add.py', source('add', '+'))
    put(
      repo,
      'tests/test_add.py',
      'from shop.add import add\n\n\ndef test_add():\n    assert add(3, 2) == 10\n\n\ndef test_wrong():\n    assert add(3, 2) == 11\n',
    )
    git(repo, 'init', '-q', '-b', 'main')
    git(repo, 'add', '-A')
    git(repo, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'x')
    const refused = await run(['dataset', 'collect', '--repo', repo, '--out', place()])
    expect([refused.code, refused.told]).toEqual([2, expect.stringContaining('--own')])
    put(
      repo,
      'LICENSE',
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software',
    )
    const out = place()
    expect((await run(['dataset', 'collect', '--repo', repo, '--out', out])).code).toBe(0)
    const [row] = lines(join(out, 'rows.jsonl'))
    expect(row.testwright).toMatchObject({
      teacher: 'human',
      licence: 'MIT',
      evidence: [{ test: 'test_add' }],
    })
    expect(row.messages.at(-1).content).not.toContain('test_wrong')
  })

  test('models are compared live with the explorer; break-even comes from the bill on the card', async () => {
    await using double = await teacher()
    const card = (name: string, more: Record<string, unknown>): string =>
      put(home, `${name}.model.json`, JSON.stringify({ name, model: name, baseUrl: double.url, ...more }))
    const dear = card('dear', { price: { inputPerMillion: 10, outputPerMillion: 10 } })
    const cheap = card('tuned', {
      price: { inputPerMillion: 1, outputPerMillion: 1 },
      tuning: { base: 'small', usd: 2 },
    })
    const out = place()
    const models = [dear, cheap, 'explorer'].flatMap(name => ['--model', name])
    const said = await run([
      'compare',
      '--functions',
      oneFunction,
      ...models,
      '--baseline',
      'dear',
      '--json',
      '--out',
      out,
    ])
    expect(said.code).toBe(0)
    const { systems, pairs } = JSON.parse(said.out)
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const row = (name: string): any => systems.find((one: { system: string }) => one.system === name)
    expect(row('tuned')).toMatchObject({
      written: 2,
      kept: 1,
      wrongExpectations: 1,
      inputTokens: 100,
      usd: 0.00012,
      breakEven: 1852,
    })
    expect(row('dear')).toMatchObject({ usd: 0.0012, breakEven: null })
    expect(row('explorer').kept).toBeGreaterThan(0)
    expect(pairs.map((one: { system: string }) => one.system)).toEqual(['tuned', 'explorer'])
    expect(readFileSync(join(out, 'compare.html'), 'utf8')).toMatch(/after 1852 tests/)
  })
})

test('a comparison in which no model answers gives the reason', async () => {
  await using away = await openEndpoint(() => ({ status: 501, body: { error: { message: 'no' } } }))
  const said = await run(['compare', '--functions', functions, '--model', 'm', '--base-url', away.url])
  expect([said.code, said.told]).toEqual([3, expect.stringContaining('failed (501: no)')])
})

describe('bad input', () => {
  test.each<[string, string[], RegExp]>([
    [
      'no teacher',
      ['dataset', 'generate', '--functions', functions, '--out', join(home, 'x')],
      /needs a teacher/,
    ],
    [
      'max-cost without a price',
      [
        'compare',
        '--functions',
        functions,
        '--model',
        'm',
        '--base-url',
        'http://127.0.0.1:9/v1',
        '--max-cost',
        '1',
      ],
      /give --price/,
    ],
    ['no place', ['dataset', 'generate', '--functions', functions, '--teacher', 'm'], /--out is missing/],
    [
      'the explorer as teacher',
      ['dataset', 'generate', '--functions', functions, '--teacher', 'explorer', '--out', join(home, 'x')],
      /cannot teach/,
    ],
    [
      'an unknown format',
      ['dataset', 'freeze', functions, '--as', 'xml', '--out', join(home, 'x')],
      /give chat, legacy, preference/,
    ],
    ['no rows', ['dataset', 'freeze', functions, '--out', join(home, 'x')], /has no training row/],
    [
      'no repository',
      ['dataset', 'collect', '--repo', home, '--out', join(home, 'x')],
      /is not a git repository/,
    ],
    ['nothing to compare', ['compare'], /--rows, or a model with --model/],
  ])(
    '%s',
    async (_, argv, words) => {
      const said = await run(argv)
      expect([said.code, said.told]).toEqual([2, expect.stringMatching(words)])
    },
    300_000,
  )
})

describe('single functions', () => {
  const hash = (text: string): string =>
    String([...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7)).padStart(9, '0')
  test('rows of one function, or of one repository if there are several, stay together', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      row: at,
      group: `g${at % 20}`,
      repository: at % 2 ? `r${at % 12}` : `r${at % 10}`,
    }))
    const shares = { validation: 0.2, heldBack: 0.2, seed: 1 }
    const parts = splitRows(rows, shares, hash)
    const places = new Map<string, Set<string>>()
    for (const { row, repository } of rows)
      places.set(repository, (places.get(repository) ?? new Set()).add(parts.get(row) ?? ''))
    expect([...places.values()].every(one => one.size === 1)).toBe(true)
    expect(new Set(parts.values()).size).toBe(3)
  })
  test('rows in each format', () => {
    const row = {
      row: 1,
      format: 'legacy' as const,
      prompt: [{ role: 'prompt', content: 'p' }],
      completion: 'c',
      rejected: null,
      line: '{}',
    }
    expect(renderRow(row, 'chat')).toBe(
      '{"messages":[{"role":"user","content":"p"},{"role":"assistant","content":"c"}]}',
    )
    expect(renderRow(row, 'legacy')).toBe('{"prompt":"p","completion":"c"}')
    expect(renderRow(row, 'preference')).toBeNull()
    expect(originOf('{"testwright":{"teacher":"t","usd":1}}')).toEqual({
      teacher: 't',
      repository: null,
      source: null,
      path: null,
      usd: 1,
    })
  })
  test('sources and tests are paired by commit and by name', () => {
    const files = ['src/cart.py', 'src/tax.py', 'tests/test_tax.py', 'tests/test_all.py']
    expect(pairFiles(files, [['src/cart.py', 'tests/test_all.py', 'gone.py']])).toEqual([
      { source: 'src/cart.py', test: 'tests/test_all.py', by: 'commit' },
      { source: 'src/tax.py', test: 'tests/test_tax.py', by: 'name' },
    ])
  })
  test.each([
    ['Apache License\n Version 2.0', null, 'Apache-2.0'],
    [null, '{ "license": "ISC" }', 'ISC'],
    [null, '{ "license": "UNLICENSED" }', null],
    ['All rights reserved', null, null],
  ])('licence %#', (text, manifest, expected) => expect(licenceOf(text, manifest)).toBe(expected))
  test('an interval contains the share and becomes narrower with more tests', () => {
    const [low, high] = keptInterval(5, 10)
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.237', '0.763'])
    expect(keptInterval(0, 0)).toEqual([0, 1])
    expect(keptInterval(50, 100)[0]).toBeGreaterThan(low)
  })
})
