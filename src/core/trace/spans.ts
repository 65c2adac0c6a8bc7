// Model requests and report data as attributes of OpenTelemetry's conventions for generative AI.
import type { Endpoint } from '../model/card.js'
import type { Model } from '../model/ports.js'
import type { Completion, Prompt } from '../model/candidate.js'
import type { Report, ReportTest } from '../model/report.js'
import type { Attributes, Facts, Trace, Value } from './trace.js'

/** Where a model is asked, and at what price. */
interface RequestContext {
  model: string
  endpoint: Endpoint
  baseUrl: string
  /** `gen_ai.provider.name`. */
  provider: string
  usd(completion: Completion): number | null
}

/** Wraps a model so that each request becomes a span. */
export function traced(model: Model, asked: RequestContext, trace: Trace): Model {
  const url = URL.canParse(asked.baseUrl) ? new URL(asked.baseUrl) : null
  const operation = asked.endpoint === 'completions' ? 'text_completion' : 'chat'
  return {
    ...model,
    complete(prompt) {
      let found: Completion | null = null
      const attributes: Attributes = {
        'gen_ai.operation.name': operation,
        'gen_ai.provider.name': asked.provider,
        'gen_ai.system': asked.provider,
        'gen_ai.request.model': asked.model,
        'gen_ai.request.max_tokens': prompt.maxTokens,
        'gen_ai.request.temperature': prompt.temperature,
        ...(prompt.stop ? { 'gen_ai.request.stop_sequences': prompt.stop } : {}),
        ...(url ? { 'server.address': url.hostname, 'server.port': portOf(url) } : {}),
        'testwright.target': prompt.target,
        'testwright.sample': prompt.sample,
      }
      const tell = (): Attributes => (found ? answered(prompt, found, asked, trace.contents) : {})
      return trace.time(
        { name: `${operation} ${asked.model}`, kind: 'client', target: prompt.target, attributes, tell },
        async () => (found = await model.complete(prompt)),
      )
    },
  }
}

const portOf = ({ port, protocol }: URL): number => (port ? Number(port) : protocol === 'http:' ? 80 : 443)

function answered(prompt: Prompt, reply: Completion, asked: RequestContext, contents: boolean): Attributes {
  const usd = reply.stored ? 0 : asked.usd(reply)
  const part = (role: string, content: string) => ({ role, parts: [{ type: 'text', content }] })
  return {
    'gen_ai.response.model': reply.answeredBy ?? asked.model,
    'gen_ai.response.finish_reasons': [reply.cut ? 'length' : 'stop'],
    'gen_ai.usage.input_tokens': reply.usage.inputTokens,
    'gen_ai.usage.output_tokens': reply.usage.outputTokens,
    'gen_ai.usage.cache_read.input_tokens': reply.usage.cachedTokens,
    'testwright.usage.estimated': reply.usage.estimated,
    'testwright.stored': reply.stored,
    ...(usd === null ? {} : { 'testwright.cost.usd': usd }),
    ...(contents
      ? {
          ...(prompt.system === null ? {} : { 'gen_ai.system_instructions': prompt.system }),
          'gen_ai.input.messages': JSON.stringify([part('user', prompt.user)]),
          'gen_ai.output.messages': JSON.stringify([part('assistant', reply.text)]),
        }
      : {}),
  }
}

/** Attributes from a report for the run and for each target with its tests. */
export function factsOf({ bill, funnel, pull, sandbox, trees, targets, tests }: Report): {
  root: Attributes
  targets: Map<string, Facts>
} {
  return {
    root: {
      ...dropNull({
        'testwright.base': pull.base,
        'testwright.head': pull.head,
        'testwright.sandbox': sandbox,
        'testwright.trees': trees,
      }),
      'testwright.written': funnel.written,
      'testwright.kept': funnel.kept,
      'testwright.suspects': tests.filter(test => test.verdict === 'suspect').length,
      'gen_ai.usage.input_tokens': bill.inputTokens,
      'gen_ai.usage.output_tokens': bill.outputTokens,
      ...dropNull({ 'testwright.cost.usd': bill.usd, 'testwright.cost.usd_per_kept': bill.usdPerKept }),
    },
    targets: new Map(
      targets.map(({ id, file, language, framework }) => {
        const own = tests.filter(test => test.target === id)
        const attributes = {
          ...{ 'code.file.path': file, 'testwright.language': language, 'testwright.framework': framework },
          'testwright.written': own.length,
          'testwright.kept': tests.filter(test => test.credits.includes(id)).length,
        }
        return [id, { attributes, events: own.map(eventOf) }]
      }),
    ),
  }
}

function eventOf(test: ReportTest): Facts['events'][number] {
  return {
    name: 'testwright.test',
    attributes: {
      'testwright.test.name': test.name,
      'testwright.verdict': test.verdict,
      'testwright.writer': test.writer,
      ...dropNull({
        'testwright.reason': test.reason,
        'testwright.attribution': test.attribution,
        'testwright.writers_share': test.writersShare,
      }),
      'testwright.mutants_killed': test.evidence.mutantsKilled.length,
      ...(test.marks.length > 0 ? { 'testwright.marks': test.marks } : {}),
    },
  }
}

function dropNull(values: Record<string, Value | null>): Attributes {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== null),
  )
}
