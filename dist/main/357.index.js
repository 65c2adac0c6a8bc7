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
// Spans -> any backend that takes OpenTelemetry's protocol over HTTP, addressed by the standard OTEL_* variables.



/** The exporter has a limit of its own, OTEL_EXPORTER_OTLP_TIMEOUT: this one holds whatever that says. */
const longest = 30_000;
/** Sends all at once. Throws an Error of one sentence when the backend does not take them; waits 30 seconds at most. */
async function exportSpans(spans, tool) {
    const resource = (0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__.resourceFromAttributes)({
        'service.name': tool.name,
        'service.version': tool.version,
    }).merge((0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__.detectResources)({ detectors: [_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__.envDetector] }));
    const exporter = new _opentelemetry_exporter_trace_otlp_proto__WEBPACK_IMPORTED_MODULE_1__/* .OTLPTraceExporter */ .Q();
    let clock;
    try {
        await new Promise((resolve, reject) => {
            clock = setTimeout(() => reject(new Error('the backend gave no answer')), longest);
            const all = spans.map(span => readable(span, resource, tool));
            exporter.export(all, ({ code, error }) => code === 0 ? resolve() : reject(error ?? new Error('the backend refused them')));
        });
    }
    finally {
        clearTimeout(clock);
        await exporter.shutdown().catch(() => undefined);
    }
}
function readable(span, resource, tool) {
    const { traceId, name } = span;
    const place = (spanId) => ({ traceId, spanId, traceFlags: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.TraceFlags.SAMPLED });
    return {
        ...{ name, kind: span.kind === 'client' ? _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanKind.CLIENT : _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanKind.INTERNAL },
        spanContext: () => place(span.spanId),
        ...(span.parentId === null ? {} : { parentSpanContext: place(span.parentId) }),
        ...{ startTime: timeOf(span.start), endTime: timeOf(span.end), duration: timeOf(span.end - span.start) },
        status: span.error === null
            ? { code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanStatusCode.UNSET }
            : { code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanStatusCode.ERROR, message: span.error },
        attributes: span.attributes,
        events: span.events.map(event => ({
            ...{ name: event.name, time: timeOf(event.time), attributes: event.attributes },
            droppedAttributesCount: 0,
        })),
        ...{ links: [], ended: true, resource, instrumentationScope: tool },
        ...{ droppedAttributesCount: 0, droppedEventsCount: 0, droppedLinksCount: 0 },
    };
}
/** Seconds and nanoseconds. */
function timeOf(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    return [seconds, Math.round((milliseconds - seconds * 1000) * 1e6)];
}


/***/ })

};
