// Traces through the committed dist/: a file of spans, a backend over HTTP, and a real collector where there is one.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { traced } from '../../../src/core/trace/spans.js'
import { until } from '../../doubles/until.js'
import { openTrace, type Span } from '../../../src/core/trace/trace.js'

const home = mkdtempSync(join(tmpdir(), 'trace-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A clock that advances by one, and ids that count up. */
function clock() {
  let [time, id] = [1000, 0]
  return {
    now: () => time++,
    id: (bytes: number) => (++id).toString(16).padStart(bytes * 2, '0'),
    traceId: null,
  }
}

const prompt = {
  target: 'a.py::f',
  system: 'You test.',
  user: 'Test f',
  maxTokens: 9,
  temperature: 0,
  sample: 0,
}
const usage = { inputTokens: 7, cachedTokens: 2, outputTokens: 3, estimated: false }
const reply = {
  target: 'a.py::f',
  writer: 'w',
  sample: 0,
  text: 'def test_f(): ...',
  cut: false,
  usage,
  seconds: 1,
  stored: false,
}
const asked = {
  model: 'm-1',
  endpoint: 'chat',
  baseUrl: 'https://api.openai.com/v1',
  provider: 'openai',
  usd: () => 0.5,
} as const

describe('spans', () => {
  test('a request has the standard attributes; its parent is the target, whose parent is the run', async () => {
    const trace = openTrace(clock(), false)
    await traced({ name: 'w', complete: () => Promise.resolve(reply) }, asked, trace).complete(prompt)
    const facts = {
      attributes: { 'testwright.kept': 1 },
      events: [{ name: 'testwright.test', attributes: {} }],
    }
    const [root, target, chat] = trace.close('testwright review', {}, new Map([['a.py::f', facts]]))
    expect([root?.parentId, target?.parentId, chat?.parentId]).toEqual([null, root?.spanId, target?.spanId])
    expect(chat).toMatchObject({
      ...{ name: 'chat m-1', kind: 'client', error: null },
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'openai',
        'gen_ai.system': 'openai',
        'gen_ai.request.model': 'm-1',
        'gen_ai.usage.input_tokens': 7,
        'gen_ai.usage.output_tokens': 3,
        'gen_ai.response.finish_reasons': ['stop'],
        'testwright.cost.usd': 0.5,
      },
    })
    expect(JSON.stringify(chat)).not.toMatch(/You test|Test f|def test_f/)
    expect(target).toMatchObject({
      attributes: { 'testwright.kept': 1 },
      events: [{ name: 'testwright.test' }],
    })
    expect(new Set([root, target, chat].map(one => one?.traceId)).size).toBe(1)
  })

  test('prompts and replies are recorded only where this is switched on', async () => {
    const trace = openTrace(clock(), true)
    await traced({ name: 'w', complete: () => Promise.resolve(reply) }, asked, trace).complete(prompt)
    const chat = trace.close('r', {}).at(-1)
    expect(chat?.attributes['gen_ai.input.messages']).toContain('Test f')
    expect(chat?.attributes['gen_ai.output.messages']).toContain('def test_f')
  })

  test('a failed request is a span with the error, and the error is thrown', async () => {
    const trace = openTrace(clock(), false)
    const broken = { name: 'w', complete: () => Promise.reject(new Error('no answer')) }
    await expect(traced(broken, asked, trace).complete(prompt)).rejects.toThrow('no answer')
    expect(trace.close('r', {}).at(-1)).toMatchObject({
      error: 'no answer',
      attributes: { 'error.type': 'error' },
    })
  })
})

interface Got {
  path: string
  type: string
  header: string
  body: Buffer
}

async function startBackend(status: number): Promise<{ server: Server; url: string; got: Got[] }> {
  const got: Got[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { 'content-type': type = '', 'x-acme': header = '' } = request.headers
      got.push({ path: request.url ?? '', type, header: String(header), body: Buffer.concat(parts) })
      response.writeHead(status).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got }
}

interface Said {
  code: number | null
  told: string
  spans: Span[]
}

const rows = join(home, 'rows.jsonl')
writeFileSync(
  rows,
  `${JSON.stringify({ system: 's', path: 'm.py', source: 'def f():\n    return 1\n', completion: 'def test_f():\n    assert f() == 1' })}\n`,
)

/** The same without a test, so that nothing is run. */
const mute = join(home, 'mute.jsonl')
writeFileSync(mute, readFileSync(rows, 'utf8').replace('def test_f():\\n    assert f() == 1', 'No.'))

/** The shortest possible run. */
async function compare(name: string, environment: Record<string, string>, of = rows): Promise<Said> {
  const out = join(home, name)
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, ...environment }
  const child = spawn(process.execPath, ['dist/cli.js', 'compare', '--rows', of, '--out', out], { env })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')))
  const [code] = (await once(child, 'close')) as [number | null]
  const text = existsSync(join(out, 'trace.jsonl')) ? readFileSync(join(out, 'trace.jsonl'), 'utf8') : ''
  return {
    code,
    told,
    spans: text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Span),
  }
}

const python = spawnPython()
function spawnPython(): boolean {
  return (process.env['PATH'] ?? '').split(':').some(folder => existsSync(join(folder, 'python3')))
}
const withPython = python ? test : test.skip
const lacking = python ? '' : ' (skipped: python3 is missing)'

describe('a run', () => {
  withPython(
    `sends its spans to the endpoint of the standard variables, and writes them to a file${lacking}`,
    async () => {
      const { server, url, got } = await startBackend(200)
      const variables = {
        OTEL_EXPORTER_OTLP_ENDPOINT: url,
        OTEL_EXPORTER_OTLP_HEADERS: 'x-acme=yes',
        OTEL_SERVICE_NAME: 'acme',
      }
      const said = await compare('sent', variables)
      server.close()
      expect([said.code, said.spans[0]]).toEqual([
        0,
        expect.objectContaining({ name: 'testwright compare', parentId: null }),
      ])
      expect(said.spans.filter(span => span.name === 'trial').length).toBeGreaterThan(0)
      expect(got).toEqual([
        expect.objectContaining({ path: '/v1/traces', type: 'application/x-protobuf', header: 'yes' }),
      ])
      expect(got[0]?.body.includes('testwright compare')).toBe(true)
      expect(got[0]?.body.includes('acme')).toBe(true)
    },
    300_000,
  )

  withPython.each([
    ['refuses', 400],
    ['does not listen', 0],
  ])(
    `a backend that %s is reported, and the run succeeds${lacking}`,
    async (_, status) => {
      const { server, url } = await startBackend(status || 200)
      if (status === 0) server.close()
      const where = { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_EXPORTER_OTLP_TIMEOUT: '20000' }
      const said = await compare(`refused-${status}`, where, mute)
      server.close()
      expect([said.code, said.told]).toEqual([
        0,
        expect.stringMatching(/the trace could not be sent to 127\.0\.0\.1:\d+: /),
      ])
      expect(said.spans.length).toBeGreaterThan(1)
    },
    300_000,
  )
})

const collector = process.env['TESTWRIGHT_OTELCOL'] ?? ''
const withCollector = collector === '' ? test.skip : test
const missing =
  collector === ''
    ? ' (skipped: TESTWRIGHT_OTELCOL names no OpenTelemetry Collector with the file exporter)'
    : ''

async function startCollector(port: number, file: string): Promise<ChildProcess> {
  const config = join(home, 'collector.yaml')
  writeFileSync(
    config,
    `receivers: { otlp: { protocols: { http: { endpoint: 127.0.0.1:${port} } } } }
exporters: { file: { path: ${file}, flush_interval: 50ms } }
service:
  telemetry: { metrics: { level: none } }
  pipelines: { traces: { receivers: [otlp], exporters: [file] } }
`,
  )
  const child = spawn(collector, ['--config', `file:${config}`], { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')))
  await until(() => told.includes('Everything is ready') || child.exitCode !== null)
  expect(told).toContain('Everything is ready')
  return child
}

withCollector(
  `the OpenTelemetry Collector receives every span as it is in the file${missing}`,
  async () => {
    const { server, url } = await startBackend(200)
    server.close()
    const file = join(home, 'collected.jsonl')
    const child = await startCollector(Number(new URL(url).port), file)
    const said = await compare('collected', { OTEL_EXPORTER_OTLP_ENDPOINT: url })
    const isTold = (): boolean => {
      const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
      return text.endsWith('\n') && said.spans.every(({ spanId }) => text.includes(spanId))
    }
    expect(await until(isTold)).toBe(true)
    child.kill()
    interface Line {
      resourceSpans: {
        scopeSpans: { spans: { name: string; spanId: string; traceId: string; parentSpanId: string }[] }[]
      }[]
    }
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Line)
    const taken = lines.flatMap(line =>
      line.resourceSpans.flatMap(one => one.scopeSpans.flatMap(scope => scope.spans)),
    )
    const facts = (span: { name: string; spanId: string; traceId: string }, parent: string | null) => [
      span.name,
      span.traceId,
      span.spanId,
      parent ?? '',
    ]
    expect(taken.map(span => facts(span, span.parentSpanId)).sort()).toEqual(
      said.spans.map(span => facts(span, span.parentId)).sort(),
    )
  },
  300_000,
)
