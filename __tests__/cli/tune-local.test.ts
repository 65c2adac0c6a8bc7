// `tune start --local` through the committed dist/: with a stand-in for the packages, and with real ones if any.
import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'

const home = mkdtempSync(join(tmpdir(), 'tune-local-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const row = (at: number): string =>
  JSON.stringify({
    messages: [
      { role: 'system', content: 'You write tests.' },
      { role: 'user', content: `Test f${at}` },
      { role: 'assistant', content: `assert f${at}() == ${at}` },
    ],
  })
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `${row(from + at)}\n`).join('')
const [data, validation] = [join(home, 'data.jsonl'), join(home, 'validation.jsonl')]
writeFileSync(data, lines(0, 12))
writeFileSync(validation, lines(12, 15))

let count = 0
const place = (): string => join(home, `run-${++count}`)

interface Said {
  code: number | null
  out: string
  told: string
}

interface How {
  env?: Record<string, string>
  kill?: { at: RegExp; signal: NodeJS.Signals }
}

function start(argv: string[], { env = {}, kill }: How = {}): Promise<Said> {
  const child = spawn(process.execPath, ['dist/cli.js', 'tune', 'start', '--local', ...argv], {
    env: { PATH: process.env['PATH'] ?? '', HOME: home, OPENAI_API_KEY: 'sk-secret', ...env },
  })
  const said: Said = { code: null, out: '', told: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => {
    said.told += chunk.toString('utf8')
    if (kill?.at.test(said.told)) child.kill(kill.signal)
  })
  return new Promise(resolve => child.on('close', code => resolve({ ...said, code })))
}

/** A stand-in of its own, with the faults that it should have. */
function standIn(wrong: object = {}): string {
  const folder = place()
  mkdirSync(folder)
  copyFileSync('__tests__/doubles/trainer.js', join(folder, 'python.mjs'))
  writeFileSync(join(folder, 'trainer.json'), JSON.stringify(wrong))
  return join(folder, 'python.mjs')
}

const asked = (out: string, python: string, ...more: string[]): string[] => {
  const rows = ['--data', data, '--validation', validation]
  return [
    '--base',
    'acme/tiny',
    ...rows,
    '--passes',
    '2',
    '--suffix',
    'acme-tests',
    '--out',
    out,
    '--python',
    python,
    ...more,
  ]
}
const json = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

describe('a local run', () => {
  test('shows its progress, and writes adapter, loss, card, and how to serve it', async () => {
    const out = place()
    const said = await start(asked(out, standIn()))
    expect([said.code, said.told]).toEqual([
      0,
      expect.stringMatching(/training on stand-in: 12 rows, 100 parameters\n/),
    ])
    expect(said.told).toMatch(/step 6 of 6 ▓{20} loss 0\.333/)
    expect(said.out).toMatch(/train {6}2\.000 █.*▁ 0\.333 {2}\(6 steps\)/)
    const files = [
      'acme-tests.model.json',
      'adapter.gguf',
      'local.json',
      'loss.csv',
      'loss.svg',
      'result.json',
      'serve.txt',
    ]
    expect(readdirSync(out)).toEqual(expect.arrayContaining(files))
    expect(readFileSync(join(out, 'loss.csv'), 'utf8')).toMatch(
      /^step,train_loss,valid_loss\n1,2,\n2,1,1\.25\n/,
    )
    expect(json(out, 'acme-tests.model.json')).toMatchObject({
      ...{ model: 'acme-tests', baseUrl: 'http://127.0.0.1:8080/v1', price: 0, data: { rows: 12 } },
      recipe: { system: 'You write tests.' },
      tuning: { base: 'tiny', job: null, passes: 2, seed: 1, trainedTokens: 1200, usd: 0 },
    })
    expect(readFileSync(join(out, 'serve.txt'), 'utf8')).toContain(
      'vllm serve acme/tiny --enable-lora --max-lora-rank 16',
    )
  })

  test('the same command again trains nothing; another run in the folder is refused', async () => {
    const [out, python] = [place(), standIn()]
    await start(asked(out, python))
    const again = await start(asked(out, standIn({ fail: 1, fault: 'It trained again.' })))
    expect([again.code, again.told]).toEqual([0, expect.stringContaining('nothing is trained again')])
    const other = await start(asked(out, python, '--seed', '9'))
    expect([other.code, other.told]).toEqual([
      2,
      expect.stringContaining('has another run (acme-tests of acme/tiny)'),
    ])
    const merged = await start(asked(out, python, '--merge'))
    expect([merged.code, readdirSync(out)]).toEqual([0, expect.arrayContaining(['merged'])])
  })

  test.each(['SIGKILL', 'SIGINT'] as const)(
    'after %s it continues from its last checkpoint',
    async signal => {
      const [out, python] = [place(), standIn()]
      const cut = await start(asked(out, python), { kill: { at: /step 2 of 6/, signal } })
      expect(cut.code).toBe(signal === 'SIGKILL' ? null : 130)
      const said = await start(asked(out, python))
      expect([said.code, said.told]).toEqual([0, expect.stringMatching(/continuing after step \d/)])
      const steps = readFileSync(join(out, 'loss.csv'), 'utf8').trim().split('\n').slice(1)
      expect(steps.map(line => line.split(',')[0])).toEqual(['1', '2', '3', '4', '5', '6'])
    },
    300_000,
  )

  test('what freeze recorded about the rows is in the card', async () => {
    const [out, frozen] = [place(), place()]
    mkdirSync(frozen)
    copyFileSync(data, join(frozen, 'training.jsonl'))
    const sum = spawnSync('sha256sum', [data], { encoding: 'utf8' }).stdout.slice(0, 64)
    writeFileSync(
      join(frozen, 'manifest.json'),
      JSON.stringify({ files: [{ sha256: sum }], teacherUsd: 1.5 }),
    )
    writeFileSync(join(frozen, 'fingerprints.json'), '["0123456789abcdef"]')
    const argv = [
      '--base',
      'acme/tiny',
      '--data',
      join(frozen, 'training.jsonl'),
      '--out',
      out,
      '--python',
      standIn(),
    ]
    expect((await start(argv)).code).toBe(0)
    expect(json(out, 'tuned.model.json')).toMatchObject({
      data: { fingerprints: ['0123456789abcdef'] },
      tuning: { teacherUsd: 1.5 },
    })
  })

  test('no keys are passed to the libraries', async () => {
    const out = place()
    await start(asked(out, standIn()), { env: { HF_TOKEN: 'hf', AWS_SECRET_ACCESS_KEY: 'x' } })
    const names = readFileSync(join(out, 'train.log'), 'utf8')
    expect(names).toMatch(/environment .*HF_TOKEN/)
    expect(names).not.toMatch(/OPENAI_API_KEY|AWS_SECRET/)
  })

  test('a run over its limit keeps a checkpoint and says how to continue', async () => {
    const said = await start(asked(place(), standIn({ endless: true }), '--limit', '0.001'))
    expect([said.code, said.told]).toEqual([
      3,
      expect.stringContaining('the same command continues from its last checkpoint'),
    ])
  })
})

describe('what is refused, or fails', () => {
  const refused: [string, (out: string) => string[], number, RegExp][] = [
    [
      'a base that does not exist',
      out => [...asked(out, standIn()), '--base', './gone.gguf'],
      2,
      /There is no base \.\/gone\.gguf/,
    ],
    [
      'a Python without the packages',
      out => asked(out, standIn({ lacks: 'peft torch' })),
      2,
      /lacks peft torch: install /,
    ],
    ['a Python that does not exist', out => asked(out, '/nowhere/python'), 2, /cannot be started/],
    [
      'an unknown device',
      out => asked(out, standIn(), '--device', 'tpu'),
      2,
      /--device is tpu: give auto, cpu, cuda/,
    ],
    [
      'a limit on the cost',
      out => asked(out, standIn(), '--max-cost', '1'),
      2,
      /--max-cost is for tuning services/,
    ],
    [
      'a full disk',
      out =>
        asked(
          out,
          standIn({
            fail: 3,
            fault: 'The disk is full at X: free some space, then run the same command again to resume.',
          }),
        ),
      2,
      /The disk is full/,
    ],
    [
      'a training program that fails',
      out => asked(out, standIn({ fail: 2, status: 3, fault: 'Training failed: odd.' })),
      3,
      /Training failed: odd: .*train\.log says more, and the same command continues/,
    ],
  ]
  test.each(refused)(
    '%s',
    async (_, argv, code, words) => {
      const said = await start(argv(place()))
      expect([said.code, said.told]).toEqual([code, expect.stringMatching(words)])
      expect(said.told).not.toMatch(/\n\s+at /)
    },
    300_000,
  )

  test('preference pairs', async () => {
    const pairs = join(home, 'pairs.jsonl')
    const turn = (content: string) => [{ role: 'assistant', content }]
    const pair = {
      input: { messages: [{ role: 'user', content: 'f' }] },
      preferred_output: turn('a'),
      non_preferred_output: turn('b'),
    }
    writeFileSync(pairs, `${JSON.stringify(pair)}\n`.repeat(3))
    const said = await start([
      '--base',
      'acme/tiny',
      '--data',
      pairs,
      '--out',
      place(),
      '--python',
      standIn(),
    ])
    expect([said.code, said.told]).toEqual([
      2,
      expect.stringContaining('--local learns from chat or legacy rows'),
    ])
  })

  test('no Python', async () => {
    const argv = ['--base', 'acme/tiny', '--data', data, '--out', place()]
    const said = await start(argv, { env: { PATH: '/nowhere' } })
    expect([said.code, said.told]).toEqual([
      2,
      expect.stringContaining('Local tuning needs Python 3.10 or newer'),
    ])
  })
})

const real = process.env['TESTWRIGHT_TRAINING_PYTHON'] ?? ''
const withPackages = real === '' ? test.skip : test
const why =
  real === '' ? ' (skipped: TESTWRIGHT_TRAINING_PYTHON names no Python with training/requirements.txt)' : ''

withPackages(
  `a real run of a tiny model: it learns, and a killed run ends with the same losses${why}`,
  async () => {
    const base = place()
    const made = spawnSync(real, ['__tests__/training/tiny.py', base], { encoding: 'utf8' })
    expect([made.status, made.stderr.slice(-500)]).toEqual([0, expect.any(String)])
    const argv = (out: string): string[] => {
      const rows = ['--data', data, '--validation', validation, '--passes', '4', '--learning-rate', '0.01']
      return ['--base', base, ...rows, '--batch-size', '3', '--out', out, '--python', real, '--device', 'cpu']
    }
    const [whole, cut] = [place(), place()]
    const one = await start(argv(whole))
    expect([one.code, one.told]).toEqual([0, expect.stringContaining('training on cpu: 12 rows')])
    const table = readFileSync(join(whole, 'loss.csv'), 'utf8')
    const losses = table
      .trim()
      .split('\n')
      .slice(1)
      .map(line => Number(line.split(',')[1]))
    expect(losses.at(-1)).toBeLessThan(0.8 * (losses[0] ?? 0))
    await start(argv(cut), { kill: { at: /step 6 of 16/, signal: 'SIGKILL' } })
    const again = await start(argv(cut))
    expect([again.code, again.told]).toEqual([0, expect.stringMatching(/continuing after step [1-9]/)])
    expect(readFileSync(join(cut, 'loss.csv'), 'utf8')).toBe(table)
    const adapter = readFileSync(join(cut, 'adapter.gguf'))
    const merged = await start([...argv(cut), '--merge'])
    expect([merged.code, merged.told]).toEqual([0, expect.not.stringContaining('training on')])
    expect(readdirSync(join(cut, 'merged'))).toContain('model.safetensors')
    expect(readFileSync(join(cut, 'adapter.gguf')).equals(adapter)).toBe(true)
    const check = spawnSync(real, ['__tests__/training/check.py', base, cut], { encoding: 'utf8' })
    expect([check.status, check.stdout, check.stderr.slice(-800)]).toEqual([0, 'ok\n', expect.any(String)])
  },
  600_000,
)
