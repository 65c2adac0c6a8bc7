// Spans -> any backend that accepts OpenTelemetry's protocol over HTTP, addressed by the standard OTEL_* variables.
import { type Attributes, SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import { detectResources, envDetector, type Resource, resourceFromAttributes } from '@opentelemetry/resources'
import type { Span } from '../core/trace/trace.js'

type ReadableSpan = Parameters<OTLPTraceExporter['export']>[0][number]
type Time = ReadableSpan['startTime']
type Tool = { name: string; version: string }

/** Milliseconds. The exporter's own limit, OTEL_EXPORTER_OTLP_TIMEOUT, may be longer. */
const EXPORT_TIMEOUT = 30_000

/** Sends all at once, waiting at most 30 seconds. Throws an Error of one sentence when the backend does not accept them. */
export async function exportSpans(spans: Span[], tool: Tool): Promise<void> {
  const resource = resourceFromAttributes({
    'service.name': tool.name,
    'service.version': tool.version,
  }).merge(detectResources({ detectors: [envDetector] }))
  const exporter = new OTLPTraceExporter()
  let timer: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('the backend did not answer')), EXPORT_TIMEOUT)
      const readable = spans.map(span => toReadable(span, resource, tool))
      exporter.export(readable, ({ code, error }) =>
        code === 0 ? resolve() : reject(error ?? new Error('the backend refused it')),
      )
    })
  } finally {
    clearTimeout(timer)
    await exporter.shutdown().catch(() => undefined)
  }
}

function toReadable(span: Span, resource: Resource, tool: Tool): ReadableSpan {
  const context = (spanId: string) => ({ traceId: span.traceId, spanId, traceFlags: TraceFlags.SAMPLED })
  return {
    name: span.name,
    kind: span.kind === 'client' ? SpanKind.CLIENT : SpanKind.INTERNAL,
    spanContext: () => context(span.spanId),
    ...(span.parentId === null ? {} : { parentSpanContext: context(span.parentId) }),
    startTime: toTime(span.start),
    endTime: toTime(span.end),
    duration: toTime(span.end - span.start),
    status:
      span.error === null
        ? { code: SpanStatusCode.UNSET }
        : { code: SpanStatusCode.ERROR, message: span.error },
    attributes: span.attributes as Attributes,
    events: span.events.map(event => ({
      name: event.name,
      time: toTime(event.time),
      attributes: event.attributes as Attributes,
      droppedAttributesCount: 0,
    })),
    links: [],
    ended: true,
    resource,
    instrumentationScope: tool,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  }
}

/** Seconds and nanoseconds. */
function toTime(milliseconds: number): Time {
  const seconds = Math.floor(milliseconds / 1000)
  return [seconds, Math.round((milliseconds - seconds * 1000) * 1e6)]
}
