export const id = 357;
export const ids = [357];
export const modules = {

/***/ 63357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportSpans: () => (/* binding */ exportSpans)
/* harmony export */ });
/* harmony import */ var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63914);
/* harmony import */ var _opentelemetry_exporter_trace_otlp_proto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57358);
/* harmony import */ var _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75647);
// Spans -> any backend that accepts OpenTelemetry's protocol over HTTP, addressed by the standard OTEL_* variables.



/** Milliseconds. The exporter's own limit, OTEL_EXPORTER_OTLP_TIMEOUT, may be longer. */
const EXPORT_TIMEOUT = 30_000;
/** Sends all at once, waiting at most 30 seconds. Throws an Error of one sentence when the backend does not accept them. */
async function exportSpans(spans, tool) {
    const resource = (0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__.resourceFromAttributes)({
        'service.name': tool.name,
        'service.version': tool.version,
    }).merge((0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__.detectResources)({ detectors: [_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__.envDetector] }));
    const exporter = new _opentelemetry_exporter_trace_otlp_proto__WEBPACK_IMPORTED_MODULE_1__/* .OTLPTraceExporter */ .Q();
    let timer;
    try {
        await new Promise((resolve, reject) => {
            timer = setTimeout(() => reject(new Error('the backend gave no answer')), EXPORT_TIMEOUT);
            const readable = spans.map(span => toReadable(span, resource, tool));
            exporter.export(readable, ({ code, error }) => code === 0 ? resolve() : reject(error ?? new Error('the backend refused them')));
        });
    }
    finally {
        clearTimeout(timer);
        await exporter.shutdown().catch(() => undefined);
    }
}
function toReadable(span, resource, tool) {
    const context = (spanId) => ({ traceId: span.traceId, spanId, traceFlags: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.TraceFlags.SAMPLED });
    return {
        name: span.name,
        kind: span.kind === 'client' ? _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanKind.CLIENT : _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanKind.INTERNAL,
        spanContext: () => context(span.spanId),
        ...(span.parentId === null ? {} : { parentSpanContext: context(span.parentId) }),
        startTime: toTime(span.start),
        endTime: toTime(span.end),
        duration: toTime(span.end - span.start),
        status: span.error === null
            ? { code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanStatusCode.UNSET }
            : { code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanStatusCode.ERROR, message: span.error },
        attributes: span.attributes,
        events: span.events.map(event => ({
            name: event.name,
            time: toTime(event.time),
            attributes: event.attributes,
            droppedAttributesCount: 0,
        })),
        links: [],
        ended: true,
        resource,
        instrumentationScope: tool,
        droppedAttributesCount: 0,
        droppedEventsCount: 0,
        droppedLinksCount: 0,
    };
}
/** Seconds and nanoseconds. */
function toTime(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    return [seconds, Math.round((milliseconds - seconds * 1000) * 1e6)];
}


/***/ })

};
