const id=3357;const ids=[3357];const modules={63357:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{exportSpans:()=>exportSpans});var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63914);var _opentelemetry_exporter_trace_otlp_proto__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57358);var _opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(75647);const EXPORT_TIMEOUT=3e4;async function exportSpans(spans,tool){const resource=(0,
_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__.resourceFromAttributes)({"service.name":tool.name,"service.version":tool.version}).merge((0,_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__.
detectResources)({detectors:[_opentelemetry_resources__WEBPACK_IMPORTED_MODULE_0__.envDetector]}));const exporter=new _opentelemetry_exporter_trace_otlp_proto__WEBPACK_IMPORTED_MODULE_1__.
Q;let timer;try{await new Promise((resolve,reject)=>{timer=setTimeout(()=>reject(new Error("the backend did not answer")),EXPORT_TIMEOUT);const readable=spans.map(
span=>toReadable(span,resource,tool));exporter.export(readable,({code,error})=>code===0?resolve():reject(error??new Error("the backend refused it")))})}finally{
clearTimeout(timer);await exporter.shutdown().catch(()=>void 0)}}function toReadable(span,resource,tool){const context=spanId=>({traceId:span.traceId,spanId,traceFlags:_opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.
TraceFlags.SAMPLED});return{name:span.name,kind:span.kind==="client"?_opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanKind.CLIENT:_opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.
SpanKind.INTERNAL,spanContext:()=>context(span.spanId),...span.parentId===null?{}:{parentSpanContext:context(span.parentId)},startTime:toTime(span.start),endTime:toTime(
span.end),duration:toTime(span.end-span.start),status:span.error===null?{code:_opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.SpanStatusCode.UNSET}:{code:_opentelemetry_api__WEBPACK_IMPORTED_MODULE_2__.
SpanStatusCode.ERROR,message:span.error},attributes:span.attributes,events:span.events.map(event=>({name:event.name,time:toTime(event.time),attributes:event.attributes,
droppedAttributesCount:0})),links:[],ended:true,resource,instrumentationScope:tool,droppedAttributesCount:0,droppedEventsCount:0,droppedLinksCount:0}}function toTime(milliseconds){
const seconds=Math.floor(milliseconds/1e3);return[seconds,Math.round((milliseconds-seconds*1e3)*1e6)]}})};export{id,ids,modules};
