// The trace of one run: opened by an entry point, written as lines of a file, and sent to a backend where the standard variables name one.
import { createHash, randomBytes } from 'node:crypto'
import { maskSecrets } from '../core/text.js'
import { factsOf } from '../core/trace/spans.js'
import { openTrace, type Span, type Trace } from '../core/trace/trace.js'
import type { Report } from '../core/model/report.js'
import { oneLine } from '../core/text.js'
import { tool } from '../core/model/tool.js'

type Environment = Record<string, string | undefined>

/** It includes messages if the variable of the OpenTelemetry conventions asks for them. */
export function startTrace(environment: Environment): Trace {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_REPOSITORY } = environment
  const run = [GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT].join(' ')
  const hash = createHash('sha256').update(run).digest('hex').slice(0, 32)
  return openTrace(
    {
      now: () => performance.timeOrigin + performance.now(),
      id: bytes =>
        randomBytes(bytes)
          .toString('hex')
          .replace(/^0+$/, zeros => `${zeros.slice(1)}1`),
      traceId: GITHUB_RUN_ID ? hash : null,
    },
    /^true$/i.test(environment['OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT'] ?? ''),
  )
}

/** The part of a run that its trace needs. */
interface Traced {
  trace?: Trace | undefined
  environment: Environment
  log: (line: string) => void
}

/** One JSON object per line. Sends the spans where a backend is named; a failure of that is logged and has no other effect. */
export async function endTrace(
  { trace, environment, log }: Traced,
  name: string,
  report?: Report,
): Promise<string> {
  if (!trace) return ''
  const { root = {}, targets }: Partial<ReturnType<typeof factsOf>> = report ? factsOf(report) : {}
  const spans = trace.close(`${tool.name} ${name}`, root, targets).map(maskSpan)
  const where =
    environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] ?? environment['OTEL_EXPORTER_OTLP_ENDPOINT']
  const off = /^true$/i.test(environment['OTEL_SDK_DISABLED'] ?? '')
  if (where && !off) {
    try {
      const { exportSpans } = await import('../models/trace-exporter.js')
      await exportSpans(spans, tool)
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      log(`the trace could not be sent to ${hostOf(where)}: ${oneLine(maskSecrets(words), 200)}`)
    }
  }
  return spans.map(span => `${JSON.stringify(span)}\n`).join('')
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'the backend')

/** Texts come from models and services. */
function maskSpan(span: Span): Span {
  const attributes = Object.fromEntries(
    Object.entries(span.attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? maskSecrets(value) : value,
    ]),
  )
  return { ...span, attributes, error: span.error === null ? null : oneLine(maskSecrets(span.error), 500) }
}
