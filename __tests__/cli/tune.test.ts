// Tuning jobs through the committed dist/, against a stateful double of the service.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readMetrics, readResult } from '../../src/core/tuning/jobs.js'
import { renderLossChart, renderLossLines } from '../../src/core/report/render/loss.js'
import { type JobsDouble, startJobs, tuningKey } from '../doubles/jobs.js'

const home = mkdtempSync(join(tmpdir(), 'tune-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const chat = (at: number): string =>
  JSON.stringify({
    messages: [
      { role: 'system', content: 'You write tests.' },
      { role: 'user', content: `Test f${at}` },
      { role: 'assistant', content: `assert f${at}() == ${at}` },
    ],
  })
const data = join(home, 'data.jsonl')
writeFileSync(data, Array.from({ length: 12 }, (_, at) => `${chat(at)}\n`).join(''))
const legacy = join(home, 'legacy.jsonl')
writeFileSync(
  legacy,
  Array.from({ length: 12 }, (_, at) => `{"prompt":"f${at}","completion":" t${at}\\n###"}\n`).join(''),
)

let count = 0
const place = (): string => join(home, `run-${++count}`)

interface Said {
  code: number | null
  out: string
  told: string
}

function tune(
  double: JobsDouble,
  argv: string[],
  options: { key?: string; killAt?: RegExp } = {},
): Promise<Said> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    OPENAI_API_KEY: options.key ?? tuningKey,
    OPENAI_BASE_URL: double.url,
  }
  const child = spawn(process.execPath, ['dist/cli.js', 'tune', ...argv], { env })
  const said: Said = { code: null, out: '', told: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => {
    said.told += chunk.toString('utf8')
    if (options.killAt?.test(said.told)) child.kill('SIGKILL')
  })
  return new Promise(resolve => child.on('close', code => resolve({ ...said, code })))
}

const base = ['--base', 'gpt-4o-mini-2024-07-18']
const fast = ['--every', '0.05']

describe('a whole run', () => {
  test('starts, watches, and writes loss, curve and card', async () => {
    await using double = await startJobs()
    const folder = place()
    const more = [
      '--passes',
      '3',
      '--batch-size',
      '4',
      '--learning-rate',
      '1.8',
      '--seed',
      '7',
      '--suffix',
      'acme-tests',
    ]
    const said = await tune(double, [
      'start',
      '--data',
      data,
      ...base,
      ...more,
      '--out',
      folder,
      '--watch',
      ...fast,
    ])
    expect([said.code, said.told]).toEqual([0, expect.stringMatching(/step 12 of 12 ▓{20} loss 0\.567/)])
    expect(double.jobs[0]).toMatchObject({
      ...{ model: 'gpt-4o-mini-2024-07-18', training_file: 'file-1', seed: 7, suffix: 'acme-tests' },
      method: {
        type: 'supervised',
        supervised: { hyperparameters: { n_epochs: 3, batch_size: 4, learning_rate_multiplier: 1.8 } },
      },
    })
    expect(double.files[0]?.content).toBe(readFileSync(data, 'utf8'))
    expect(said.out).toMatch(/train {6}2\.400 █.*▁ 0\.567 {2}\(12 steps\)/)
    expect(readdirSync(folder).sort()).toEqual(['acme-tests.model.json', 'loss.csv', 'loss.svg', 'run.json'])
    expect(readFileSync(join(folder, 'loss.csv'), 'utf8')).toMatch(/^step,train_loss/)
    const card = JSON.parse(readFileSync(join(folder, 'acme-tests.model.json'), 'utf8')) as Record<
      string,
      unknown
    >
    expect(card).toMatchObject({ model: 'ft:gpt-4o-mini-2024-07-18:acme:acme-tests:x1', data: { rows: 12 } })
    expect(card['tuning']).toMatchObject({ job: 'ftjob-1', passes: 3, trainedTokens: 3000, usd: 0.009 })
    expect(said.told).toContain('OpenAI takes no new self-serve fine-tuning jobs')
  })

  test('old bases take prompt and completion, and their card names the completions interface', async () => {
    await using double = await startJobs()
    const folder = place()
    const argv = ['start', '--data', legacy, '--base', 'davinci-002', '--out', folder]
    expect((await tune(double, argv)).out).toBe('ftjob-1\n')
    const watched = await tune(double, ['watch', '--out', folder, '--data', legacy, ...fast])
    expect(watched.code).toBe(0)
    const [name = ''] = readdirSync(folder).filter(one => one.endsWith('.model.json'))
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toMatchObject({
      endpoint: 'completions',
      recipe: { stop: ['###'] },
    })
  })
})

describe('nothing is paid for twice', () => {
  test('the same start twice', async () => {
    await using double = await startJobs()
    const argv = ['start', '--data', data, ...base, '--out', place()]
    for (let turn = 0; turn < 2; turn++) expect((await tune(double, argv)).out).toBe('ftjob-1\n')
    expect([double.files.length, double.jobs.length]).toEqual([1, 1])
  })

  test('an answer that was lost: the job is found by its file', async () => {
    await using double = await startJobs()
    double.faults.push({ method: 'POST', path: '/fine_tuning/jobs', status: 0, body: null, dropAfter: true })
    const argv = ['start', '--data', data, ...base, '--out', place()]
    expect((await tune(double, argv)).out).toBe('ftjob-1\n')
    expect((await tune(double, argv)).out).toBe('ftjob-1\n')
    expect([double.files.length, double.jobs.length]).toEqual([1, 1])
  })

  test('a killed watch continues after the last step that it showed', async () => {
    await using double = await startJobs()
    const folder = place()
    await tune(double, ['start', '--data', data, ...base, '--out', folder])
    const first = await tune(double, ['watch', '--out', folder, '--every', '0.5'], { killAt: /step 4 of/ })
    const second = await tune(double, ['watch', '--out', folder, ...fast])
    expect([first.code, second.code]).toEqual([null, 0])
    expect(second.told).not.toMatch(/step 2 of/)
    expect(second.told).toMatch(/step 12 of/)
    expect(double.jobs).toHaveLength(1)
  })

  test('a failed job is started again from its folder', async () => {
    await using double = await startJobs()
    double.ending = 'failed'
    const argv = [
      'start',
      '--data',
      data,
      '--validation',
      data,
      ...base,
      '--out',
      place(),
      '--watch',
      ...fast,
    ]
    expect((await tune(double, argv)).code).toBe(3)
    double.ending = 'succeeded'
    const again = await tune(double, argv)
    expect([again.code, again.told]).toEqual([0, expect.stringContaining('ftjob-1 failed')])
    expect([
      double.files.filter(file => /^testwright-/.test(file.filename)).length,
      double.jobs.length,
    ]).toEqual([1, 2])
    expect(double.jobs[1]).toMatchObject({ training_file: 'file-1', validation_file: 'file-1' })
  })

  test('the folder of another run is not overwritten', async () => {
    await using double = await startJobs()
    const folder = place()
    await tune(double, ['start', '--data', data, ...base, '--out', folder])
    const other = await tune(double, ['start', '--data', data, ...base, '--passes', '9', '--out', folder])
    expect([other.code, other.told]).toEqual([2, expect.stringContaining('has another run (ftjob-1)')])
  })
})

describe('each failure ends in one sentence', () => {
  test.each<[string, string[], { key?: string; ending?: JobsDouble['ending'] }, number, RegExp]>([
    ['a wrong key', ['--data', data, ...base], { key: 'sk-wrong-000000000000' }, 2, /refused the key/],
    [
      'a base that does not exist',
      ['--data', data, '--base', 'no-such-model'],
      {},
      2,
      /refused the job: .*not available for fine-tuning/,
    ],
    ['rows of the other format', ['--data', legacy, ...base], {}, 2, /dataset freeze --as chat/],
    [
      'chat rows for an old base',
      ['--data', data, '--base', 'davinci-002'],
      {},
      2,
      /dataset freeze --as legacy/,
    ],
    ['a missing file', ['--data', join(home, 'nowhere.jsonl'), ...base], {}, 2, /There is no file/],
    ['too dear', ['--data', data, ...base, '--max-cost', '0.0000001'], {}, 2, /more than --max-cost/],
    ['no number', ['--data', data, ...base, '--passes', 'many'], {}, 2, /give a whole number/],
    [
      'a job that fails',
      ['--data', data, ...base, '--watch', ...fast],
      { ending: 'failed' },
      3,
      /failed: The training ran out of memory/,
    ],
    [
      'a job that was cancelled',
      ['--data', data, ...base, '--watch', ...fast],
      { ending: 'cancelled' },
      2,
      /was cancelled/,
    ],
    [
      'a job that never ends',
      ['--data', data, ...base, '--watch', ...fast, '--limit', '0.001', '--every', '1'],
      { ending: 'never' },
      3,
      /tune watch ftjob-1 looks again/,
    ],
  ])(
    '%s',
    async (_, argv, { key, ending }, code, words) => {
      await using double = await startJobs()
      double.ending = ending ?? 'succeeded'
      const said = await tune(double, ['start', ...argv, '--out', place()], key === undefined ? {} : { key })
      expect([said.code, said.told]).toEqual([code, expect.stringMatching(words)])
    },
    300_000,
  )

  test('a base URL without a tuning service', async () => {
    await using double = await startJobs()
    double.faults.push({ method: 'GET', path: '/fine_tuning/jobs', status: 200, body: '<html>' })
    const said = await tune(double, ['list'])
    expect([said.code, said.told]).toEqual([3, expect.stringContaining('check base-url')])
  })

  test('watch tries again when the service is down for a while', async () => {
    await using double = await startJobs()
    const folder = place()
    await tune(double, ['start', '--data', data, ...base, '--out', folder])
    double.faults.push({
      method: 'GET',
      path: '/fine_tuning/jobs/ftjob-1',
      status: 501,
      body: { error: { message: 'no' } },
    })
    expect((await tune(double, ['watch', '--out', folder, ...fast])).code).toBe(0)
  })
})

test('list, cancel and import', async () => {
  await using double = await startJobs()
  for (const passes of ['1', '2', '1'])
    await tune(double, ['start', '--data', data, ...base, '--passes', passes, '--out', place()])
  // The third is a repeat of the first.
  expect([double.files.length, double.jobs.length]).toEqual([1, 2])
  expect((await tune(double, ['list'])).out).toMatch(
    /^ftjob-2 {2}validating_files {2}.*gpt-4o-mini.*\nftjob-1/,
  )
  expect((await tune(double, ['watch', 'ftjob-1', '--out', place(), ...fast])).code).toBe(0)
  const folder = place()
  const imported = await tune(double, [
    'import',
    'ft:gpt-4o-mini-2024-07-18:acme::x1',
    '--data',
    data,
    '--out',
    folder,
  ])
  expect(imported).toMatchObject({ code: 0, out: `${join(folder, 'ftjob-1.model.json')}\n` })
  expect(JSON.parse(readFileSync(join(folder, 'ftjob-1.model.json'), 'utf8'))).toMatchObject({
    recipe: { system: 'You write tests.' },
  })
  expect((await tune(double, ['cancel', 'ftjob-1', '--json'])).out).toContain('"status": "cancelled"')
  expect((await tune(double, ['import', 'ftjob-1', '--out', place()])).told).toContain('was cancelled')
  expect((await tune(double, ['watch', 'ftjob-9', '--out', place()])).told).toContain('tune list')
})

describe('results and curves', () => {
  const csv = 'step,train_loss,train_accuracy,valid_loss\n1,2.5,0.1,\n2,1.5,0.2,1.75\n'
  test.each([
    ['plain', csv],
    ['base64', Buffer.from(csv).toString('base64')],
  ])('%s', (_, text) => {
    expect(readMetrics(readResult(text))).toEqual([
      { step: 1, steps: null, train: 2.5, validation: null },
      { step: 2, steps: null, train: 1.5, validation: 1.75 },
    ])
  })
  test('without measurements there is no curve, and odd lines are left out', () => {
    expect(readMetrics('step,train_loss\nx,1\n,2\n')).toEqual([])
    expect([renderLossLines([]), renderLossChart([], 'x')]).toEqual([[], null])
  })
  test('a curve that falls from the first to the last column', () => {
    const points = [4, 3, 2, 1].map((train, at) => ({ step: at + 1, steps: 4, train, validation: null }))
    expect(renderLossLines(points)).toEqual(['train      4.000 █▆▃▁ 1.000  (4 steps)'])
    expect(renderLossChart(points, 'a<b')?.text).toMatch(/^<svg.*a&lt;b.*<path d="M225 16L/s)
  })
})
