export const id = 842;
export const ids = [842];
export const modules = {

/***/ 77842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chatModel: () => (/* binding */ chatModel)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93674);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69716);
/* harmony import */ var _interfaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19020);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74287);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3379);
/* harmony import */ var _request_quirks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23495);






/** Throws UserError when the address or the key cannot be right; sends nothing before the first prompt. */
function chatModel(options) {
    const { model, name = model, timeout, endpoint = 'chat' } = options;
    const { client, target } = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .M)({ ...options, endpoint });
    const note = options.note ?? (() => undefined);
    const connection = { client, model, endpoint, quirks: target.provider.quirks, note };
    const limits = { total: options.totalTimeout ?? timeout + 120_000, sleep: options.sleep ?? _failures_js__WEBPACK_IMPORTED_MODULE_3__/* .sleep */ .yy };
    return {
        name,
        async complete(prompt) {
            const start = performance.now();
            try {
                const answer = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .LH)(left => send(connection, prompt, Math.min(timeout, left)), limits);
                return finish(withoutKey(answer, target.key), name, prompt, start);
            }
            catch (error) {
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .explainError */ .UW)(error, target, (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknownModel */ .U6)(error) ? await listModels(client) : null);
            }
        },
    };
}
const MAX_ADAPTATIONS = 4;
const SHORTEST_KEY = 20;
/** One request, repeated at once when its rejection says how to change it. */
async function send(connection, prompt, timeout) {
    const { client, model, endpoint } = connection;
    const { path, body, read } = _interfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaces */ .PZ[endpoint];
    for (let adaptations = 0;; adaptations++) {
        const used = connection.quirks;
        try {
            const reply = await client.post(path, { body: body(model, prompt, used), timeout });
            throwErrorIn(reply);
            return read(reply, model, prompt);
        }
        catch (error) {
            const mayAdapt = error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG && adaptations < MAX_ADAPTATIONS;
            const adaptation = mayAdapt ? (0,_request_quirks_js__WEBPACK_IMPORTED_MODULE_4__/* .adaptTo */ .Y)(rejectionOf(error), used, (0,_request_quirks_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenLimitOf */ .I)(prompt, used)) : null;
            if (!adaptation)
                throw error;
            // A parallel request may have changed them already.
            if (connection.quirks === used) {
                connection.quirks = adaptation.quirks;
                connection.note({ code: 'model-quirk', model, summary: adaptation.summary });
            }
        }
    }
}
/** Gateways report what went wrong behind them with status 200. Throws APIError. */
function throwErrorIn(reply) {
    const found = (0,_interfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .errorIn */ .Kd)(reply);
    if (found)
        throw openai__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG.generate(found.status, { error: found.error }, undefined, new Headers());
}
function rejectionOf(error) {
    return { status: error.status ?? 0, message: error.message, param: error.param ?? null };
}
/** What an endpoint answers is stored and shown; short keys are words of ordinary texts. */
function withoutKey(answer, key) {
    if (key === null || key.length < SHORTEST_KEY)
        return answer;
    const { answeredBy, noText } = answer;
    return {
        ...answer,
        text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .maskKey */ .s9)(answer.text, key),
        ...(answeredBy === undefined ? {} : { answeredBy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .maskKey */ .s9)(answeredBy, key) }),
        ...(noText?.said ? { noText: { ...noText, said: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .maskKey */ .s9)(noText.said, key) } } : {}),
    };
}
function finish(answer, writer, prompt, start) {
    const seconds = (performance.now() - start) / 1_000;
    return { target: prompt.target, writer, sample: prompt.sample, ...answer, seconds, stored: false };
}
/** Names that the endpoint lists; null when it does not list any. */
async function listModels(client) {
    try {
        const page = (await client.get('/models', { timeout: 5_000 }));
        const names = page.data?.map(entry => entry.id).filter(id => typeof id === 'string');
        return names?.length ? names : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
