// Spans -> any backend that takes OpenTelemetry's protocol over HTTP, addressed by the standard OTEL_* variables.
import { type Attributes, SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import { detectResources, envDetector, type Resource, resourceFromAttributes } from '@opentelemetry/resources'
import type { Span } from '../core/trace/trace.js'

type Readable = Parameters<OTLPTraceExporter['export']>[0][number]
type Time = Readable['startTime']

/** The exporter has a limit of its own, OTEL_EXPORTER_OTLP_TIMEOUT: this one holds whatever that says. */
const longest = 30_000

/** Sends all at once. Throws an Error of one sentence when the backend does not take them; waits 30 seconds at most. */
export async function exportSpans(spans: Span[], tool: { name: string; version: string }): Promise<void> {
  const resource = resourceFromAttributes({
    'service.name': tool.name,
    'service.version': tool.version,
  }).merge(detectResources({ detectors: [envDetector] }))
  const exporter = new OTLPTraceExporter()
  let clock: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      clock = setTimeout(() => reject(new Error('the backend gave no answer')), longest)
      const all = spans.map(span => readable(span, resource, tool))
      exporter.export(all, ({ code, error }) =>
        code === 0 ? resolve() : reject(error ?? new Error('the backend refused them')),
      )
    })
  } finally {
    clearTimeout(clock)
    await exporter.shutdown().catch(() => undefined)
  }
}

function readable(span: Span, resource: Resource, tool: { name: string; version: string }): Readable {
  const { traceId, name } = span
  const place = (spanId: string) => ({ traceId, spanId, traceFlags: TraceFlags.SAMPLED })
  return {
    ...{ name, kind: span.kind === 'client' ? SpanKind.CLIENT : SpanKind.INTERNAL },
    spanContext: () => place(span.spanId),
    ...(span.parentId === null ? {} : { parentSpanContext: place(span.parentId) }),
    ...{ startTime: timeOf(span.start), endTime: timeOf(span.end), duration: timeOf(span.end - span.start) },
    status:
      span.error === null
        ? { code: SpanStatusCode.UNSET }
        : { code: SpanStatusCode.ERROR, message: span.error },
    attributes: span.attributes as Attributes,
    events: span.events.map(event => ({
      ...{ name: event.name, time: timeOf(event.time), attributes: event.attributes as Attributes },
      droppedAttributesCount: 0,
    })),
    ...{ links: [], ended: true, resource, instrumentationScope: tool },
    ...{ droppedAttributesCount: 0, droppedEventsCount: 0, droppedLinksCount: 0 },
  }
}

/** Seconds and nanoseconds. */
function timeOf(milliseconds: number): Time {
  const seconds = Math.floor(milliseconds / 1000)
  return [seconds, Math.round((milliseconds - seconds * 1000) * 1e6)]
}
