export const id = 118;
export const ids = [118];
export const modules = {

/***/ 74287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93674);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57642);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52850);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98876);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25370);
// An address and a key -> a client of OpenAI's library, set up by the provider's row.





/** Everything is given explicitly: the library takes only extra headers (OPENAI_CUSTOM_HEADERS) from the environment. */
function createClient({ url, key, endpoint = 'chat', fetch = _fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBounded */ .e }) {
    const apiKey = key ?? 'no-key-needed';
    return new openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({
        apiKey,
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        baseURL: `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/(?:(?:chat\/)?completions|messages)$/, '')}`,
        defaultQuery: Object.fromEntries(url.searchParams),
        defaultHeaders: headersOf(url, apiKey, endpoint),
        maxRetries: 0,
        logLevel: 'off',
        fetch: async (input, init) => nestError(await fetch(input, init)),
    });
}
/** The library reads errors below `error`; some servers (older vLLM, FastAPI) put them at the top. */
async function nestError(response) {
    if (response.status < 400)
        return response;
    const text = await response.text();
    const body = (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    const isNested = typeof body !== 'object' || body === null || 'error' in body;
    const { status, headers } = response;
    return new Response(isNested ? text : JSON.stringify({ error: body }), { status, headers });
}
/** A service that expects its key in another header may refuse an unknown one in the usual header. */
function headersOf(url, key, endpoint) {
    if (endpoint === 'messages')
        return { Authorization: null, 'x-api-key': key, 'anthropic-version': '2023-06-01' };
    const { auth } = (0,_providers_js__WEBPACK_IMPORTED_MODULE_2__/* .providerOf */ .lc)(url.href);
    return auth === 'authorization' ? {} : { Authorization: null, [auth]: key };
}
/** Throws UserError for anything but an http(s) address, and for one that contains a user name or password. */
function parseBaseUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !/^https?:$/.test(url.protocol))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`base-url is not an http(s) address: ${JSON.stringify(text.slice(0, 200))}; give one such as http://127.0.0.1:8000/v1.`);
    if (url.username || url.password)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`base-url contains a user name or password: put the key in ${(0,_providers_js__WEBPACK_IMPORTED_MODULE_2__/* .keyVariables */ .jr)(url.href)[0] ?? ''} instead.`);
    return url;
}
/** The key, trimmed. Throws UserError for one that cannot be right, and for a missing one where the provider needs it. */
function checkKey(given, url, endpoint = 'chat') {
    const key = given?.trim() || null;
    const variable = (0,_providers_js__WEBPACK_IMPORTED_MODULE_2__/* .keyVariables */ .jr)(url.href, endpoint)[0] ?? '';
    if (key && !/^[\x21-\x7e]+$/.test(key))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The key in ${variable} (or the input api-key) contains spaces or characters that no key has: copy it again.`);
    if (!key && (0,_providers_js__WEBPACK_IMPORTED_MODULE_2__/* .providerOf */ .lc)(url.href).keys.length > 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`There is no key for ${url.hostname}: set ${variable} (or the input api-key), or name another endpoint with base-url.`);
    return key;
}


/***/ }),

/***/ 3379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ UnexpectedReply),
/* harmony export */   U6: () => (/* binding */ isUnknownModel),
/* harmony export */   UW: () => (/* binding */ explainError)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93674);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57642);
/* harmony import */ var _core_prompt_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88215);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98876);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66612);
// An error of the model client -> one sentence that says what is wrong and what to do about it.





/** A reply that is not of the interface that was asked. */
class UnexpectedReply extends Error {
    excerpt;
    constructor(excerpt) {
        super('not a completion');
        this.excerpt = excerpt;
    }
}
/** `known` lists the endpoint's models; null when it was not asked or did not say. */
function explainError(error, target, known) {
    if (error instanceof UnexpectedReply)
        return unexpected(error, target);
    // By name: the client parses with the JSON of its own realm.
    if (error?.name === 'SyntaxError')
        return unexpected(new UnexpectedReply(''), target);
    if (error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionTimeoutError */ .qA)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`The model endpoint ${target.host} did not answer within ${Math.ceil(target.timeout / 1_000)} s: try again, or give it more time (timeoutSeconds in the model card).`);
    if (error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionError */ .xX)
        return unreachable(error, target);
    if (error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG && error.status !== undefined)
        return rejected(error, error.status, target, known);
    return error instanceof Error ? error : new Error(String(error));
}
/** True when a rejection is about the model's name or the address, so that the list of models helps. */
function isUnknownModel(error) {
    return error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG && (error.status === 404 || error.code === 'model_not_found');
}
function rejected(error, status, target, known) {
    const { host, model } = target;
    if (isUnknownModel(error))
        return unknownModel(error, target, known);
    if (status === 401 || status === 403)
        return keyRejected(target);
    if (status === 410)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The model endpoint ${host} no longer serves ${model}: set model to one that it serves.`);
    if (status >= 300 && status < 400)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The model endpoint ${host} redirects to ${quote(error.headers?.get('location') ?? 'elsewhere', target)}: set base-url to the address that answers itself.`);
    if (error.code === 'insufficient_quota' || status === 402)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`The account at the model endpoint ${host} has no credit left: add some, then run again.`);
    if (status === 429)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`The model endpoint ${host} is limiting requests (429): run again later.`);
    if (status >= 500)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`The model endpoint ${host} failed (${status}): run again later.`);
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`The model endpoint ${host} rejected the request (${status}): ${quote(error.message, target)}`);
}
function keyRejected({ host, model, key, keyVariable }) {
    const setKey = `set ${keyVariable} (or the input api-key)`;
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(key === null
        ? `The model endpoint ${host} wants a key: ${setKey}.`
        : `The model endpoint ${host} refused the key: ${setKey} to one that may use ${model}.`);
}
function unknownModel(error, target, known) {
    const { host, model, provider } = target;
    // Azure: the name is part of the path or the name of the model.
    if (error.code === 'DeploymentNotFound')
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The model endpoint ${host} has no such deployment: check its name in base-url or in model.`);
    if (known?.includes(model) || (!known && error.code !== 'model_not_found' && !/model/i.test(error.message)))
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The model endpoint ${host} has no chat completions at this address (404): check base-url, which usually ends in ${(0,_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(provider)}.`);
    const names = (known ?? []).slice(0, 8).map(name => quote(name, target));
    const more = (known?.length ?? 0) - names.length;
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(names.length
        ? `The model endpoint ${host} has no model ${model}: set model to one of ${names.join(', ')}${more > 0 ? ` (and ${more} more)` : ''}.`
        : `The model endpoint ${host} has no model ${model}: check the name in model or in the card.`);
}
function unexpected({ excerpt }, { host, provider }) {
    const what = /^\s*<(?:!doctype|html|\?xml|head|body)/i.test(excerpt) ? 'a web page' : 'something else';
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`The model endpoint ${host} answered with ${what} instead of a completion: check base-url, which usually ends in ${(0,_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(provider)}, and any proxy before it.`);
}
function unreachable(error, { host, provider }) {
    const code = (0,_retries_js__WEBPACK_IMPORTED_MODULE_2__/* .socketCode */ .NU)(error) ?? 'no code';
    const start = provider.start ? ` (${provider.title}: ${provider.start})` : '';
    if (code === 'ECONNREFUSED')
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`Nothing answers at the model endpoint ${host}: start the model server${start}, or check base-url.`);
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`The host of the model endpoint ${host} is not known: check base-url and the network.`);
    if (/CERT|TLS|SSL|EPROTO|SIGNATURE|ALTNAME/.test(code))
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`There is no secure connection to the model endpoint ${host} (${code}): check https or http in base-url, or name its certificate authority in NODE_EXTRA_CA_CERTS.`);
    if (code === 'TOO_LARGE')
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`The model endpoint ${host} sent a response that is too large for a reply: check base-url.`);
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._(`The connection to the model endpoint ${host} broke (${code}): run again later.`);
}
/** A text of the service for our sentence: one short line, without the key or anything shaped like one. */
function quote(text, { key }) {
    const open = key ? text.replaceAll(key, '[masked]') : text;
    const line = (0,_core_prompt_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .maskSecrets */ .Q)(open)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}


/***/ }),

/***/ 52850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SocketError),
/* harmony export */   e: () => (/* binding */ fetchBounded)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
// One HTTP request of the model client -> one whole response of limited size. Used instead of the global fetch, which gives up
// on headers after five minutes (slow local models need more), follows redirects with the key, and reads without limit.


/** Bytes; no reply of a model comes near it. */
const LARGEST_BODY = 8 * 1024 * 1024;
/** Why no response came: Node's or TLS's own error code. Its name is AbortError when the caller gave up. */
class SocketError extends Error {
    code;
    constructor(code) {
        super(code);
        this.code = code;
        this.name = code === 'ABORTED' ? 'AbortError' : 'SocketError';
    }
}
/** Follows no redirect; resolves when the body is complete; rejects with a SocketError. */
async function fetchBounded(input, init = {}) {
    const url = new URL(input instanceof Request ? input.url : input);
    const send = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return await new Promise((resolve, reject) => {
        const request = send(url, {
            method: init.method ?? 'GET',
            headers: Object.fromEntries(new Headers(init.headers ?? {})),
        });
        const { signal } = init;
        const abort = () => {
            reject(new SocketError('ABORTED'));
            request.destroy();
        };
        request.on('response', response => {
            collect(response).then(resolve, (error) => reject(toSocketError(error)));
        });
        request.on('error', error => reject(toSocketError(error)));
        request.on('close', () => signal?.removeEventListener('abort', abort));
        if (signal?.aborted)
            abort();
        signal?.addEventListener('abort', abort);
        request.end(typeof init.body === 'string' ? init.body : undefined);
    });
}
/** A name with several addresses fails with one error for each. */
function toSocketError(error) {
    if (error instanceof SocketError)
        return error;
    const { code, errors } = error;
    return new SocketError(String(code ?? errors?.[0]?.code ?? 'UNKNOWN'));
}
async function collect(message) {
    const parts = [];
    let size = 0;
    for await (const part of message) {
        size += part.length;
        if (size > LARGEST_BODY) {
            message.destroy();
            throw new SocketError('TOO_LARGE');
        }
        parts.push(part);
    }
    const status = message.statusCode ?? 0;
    if (status < 200 || status > 599)
        throw new SocketError('BAD_STATUS');
    const headers = new Headers();
    for (const [name, value] of Object.entries(message.headers))
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const isEmpty = status === 204 || status === 205 || status === 304;
    return new Response(isEmpty ? null : Buffer.concat(parts), { status, headers });
}


/***/ }),

/***/ 25370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   Xw: () => (/* binding */ readReply),
/* harmony export */   dd: () => (/* binding */ answeredBy),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55491);
/* harmony import */ var _core_budget_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82763);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3379);
// The JSON of a chat completion, from any server -> text, truncated or not, usage, and which model answered.



const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0).nullish().catch(null);
const part = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() })]);
const replySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300).nullish().catch(null),
    choices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        /** Of the older interface. */
        text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish().catch(null),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(part)]).nullish() }).nullish(),
    }))
        .nullish(),
    usage: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ cached_tokens: count }).nullish().catch(null),
        prompt_cache_hit_tokens: count,
    })
        .nullish()
        .catch(null),
});
/** An empty reply or a refusal gives an empty text. Throws UnexpectedReply for anything but a completion. */
function readReply(reply, model, prompt) {
    const parsed = replySchema.safeParse(typeof reply === 'string' ? parseJson(reply) : reply);
    if (!parsed.success || !Array.isArray(parsed.data.choices))
        throw new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedReply */ .AY(excerptOf(reply));
    const choice = parsed.data.choices[0];
    const content = choice?.message?.content ?? choice?.text ?? '';
    const text = typeof content === 'string'
        ? content
        : content.map(piece => (typeof piece === 'string' ? piece : (piece.text ?? ''))).join('');
    return {
        text,
        cut: choice?.finish_reason === 'length',
        usage: usageOf(reportedUsage(parsed.data.usage), prompt, text),
        ...answeredBy(model, parsed.data.model),
    };
}
function reportedUsage(usage) {
    const cached = usage?.prompt_tokens_details?.cached_tokens ?? usage?.prompt_cache_hit_tokens ?? 0;
    return { input: usage?.prompt_tokens, output: usage?.completion_tokens, cached };
}
/** What the reply reports; an estimate, marked as one, when that is missing or impossible. */
function usageOf({ input, output, cached }, prompt, text) {
    if (input && typeof output === 'number' && (output > 0 || text === '')) {
        return {
            inputTokens: input,
            cachedTokens: Math.min(cached, input),
            outputTokens: output,
            estimated: false,
        };
    }
    return {
        inputTokens: (0,_core_budget_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateTokens */ .b)(`${prompt.system ?? ''}${prompt.user}`),
        cachedTokens: 0,
        outputTokens: (0,_core_budget_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateTokens */ .b)(text),
        estimated: true,
    };
}
/** The model that answered, where it is another one than was asked. */
function answeredBy(asked, answered) {
    return answered && !isSameModel(asked, answered) ? { answeredBy: answered } : {};
}
/** `gpt-4o` answered by `gpt-4o-2024-08-06`, or with its vendor's prefix, is the same model. */
function isSameModel(asked, answered) {
    const bare = (name) => name.toLowerCase().replace(/^.*\//, '');
    const dated = /^[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|\d{4}|\d{3})$/;
    const [wanted, given] = [bare(asked), bare(answered)];
    return wanted === given || (given.startsWith(wanted) && dated.test(given.slice(wanted.length)));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** The beginning of a reply, for error messages. */
function excerptOf(reply) {
    return (typeof reply === 'string' ? reply : (JSON.stringify(reply) ?? '')).slice(0, 200);
}


/***/ }),

/***/ 66612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   NU: () => (/* binding */ socketCode),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* unused harmony export waitAfter */
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93674);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52850);
// A failed request -> how long to wait before another attempt is worth it, and the loop that waits.


const MAX_ATTEMPTS = 3;
/** Milliseconds. */
const LONGEST_WAIT = 60_000;
/** Errors of the socket that a second attempt often survives. */
const transientCodes = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH']);
/** Makes at most three attempts; each is given the milliseconds that are left. Throws the last error. */
async function withRetries(attempt, { total, sleep }) {
    const end = performance.now() + total;
    for (let failures = 1;; failures++) {
        try {
            return await attempt(Math.max(1, end - performance.now()));
        }
        catch (error) {
            const wait = failures < MAX_ATTEMPTS ? waitAfter(error, failures, Date.now()) : null;
            if (wait === null || performance.now() + wait >= end)
                throw error;
            await sleep(wait);
        }
    }
}
/** Milliseconds to wait after so many failures, null when another attempt is pointless. `now` is in epoch milliseconds. */
function waitAfter(error, failures, now) {
    if (!(error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG) || error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionTimeoutError */ .qA)
        return null;
    if (error.status === undefined)
        return transientCodes.has(socketCode(error) ?? '') ? backOff(failures) : null;
    // An empty account answers 429 as well; waiting does not fill it.
    if (error.code === 'insufficient_quota')
        return null;
    if (error.status !== 429 && error.status !== 408 && error.status < 500)
        return null;
    if (error.status === 501 || error.status === 505)
        return null;
    return retryAfter(error.headers, now) ?? backOff(failures);
}
function backOff(failures) {
    return 1_000 * 3 ** (failures - 1);
}
/** From the headers `retry-after-ms` or `retry-after` (seconds or a date); null without a readable one. */
function retryAfter(headers, now) {
    const exact = headers?.get('retry-after-ms');
    const value = headers?.get('retry-after')?.trim();
    const milliseconds = exact ? Number(exact) : value ? Number(value) * 1_000 : NaN;
    const wait = Number.isFinite(milliseconds) ? milliseconds : value ? Date.parse(value) - now : NaN;
    return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : null;
}
/** The code of the socket's error behind a failed request, null when there was none. */
function socketCode(error) {
    const cause = error instanceof Error ? error.cause : null;
    return cause instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .SocketError */ .I ? cause.code : null;
}
function sleep(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 79118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJobs: () => (/* binding */ openJobs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93674);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55491);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(961);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57642);
/* harmony import */ var _core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5741);
/* harmony import */ var _core_report_render_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85712);
/* harmony import */ var _core_prompt_secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88215);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74287);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3379);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98876);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66612);
// Tuning jobs of any service with OpenAI's interface for them: OpenAI itself, Azure, Nebius.











const MAX_PAGES = 100;
const PAGE_SIZE = 100;
/** Milliseconds. */
const UPLOAD_TIMEOUT = 10 * 60_000;
const TIME_FOR_RETRIES = 120_000;
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J()), has_more: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().nullish() });
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), filename: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullish(), bytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullish() });
/** Throws UserError when the address or the key cannot be right; sends nothing yet. */
function openJobs({ baseUrl, timeout = 60_000, ...options }) {
    const url = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseUrl */ .Q2)(baseUrl);
    const key = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .checkKey */ .yR)(options.key, url);
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createClient */ .UU)({ url, key });
    const keyVariable = (0,_providers_js__WEBPACK_IMPORTED_MODULE_5__/* .keyVariables */ .jr)(baseUrl)[0] ?? '';
    const provider = (0,_providers_js__WEBPACK_IMPORTED_MODULE_5__/* .providerOf */ .lc)(baseUrl);
    const target = { host: url.host, provider, keyVariable, model: 'the job', key, timeout };
    const { call, get } = requests(client, target);
    const jobAt = (id) => `/fine_tuning/jobs/${encodeURIComponent(id)}`;
    return {
        baseUrl,
        async upload(name, content) {
            const files = await get('its files', '/files', readPage, { purpose: 'fine-tune' });
            const uploaded = findFile(files.data, name, content);
            return uploaded ?? call('the file', left => sendFile(client, name, content, left), UPLOAD_TIMEOUT);
        },
        // Not retried: a lost answer may belong to a job that was created and is paid for.
        async create(request) {
            try {
                return (0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd)(await client.post('/fine_tuning/jobs', { body: jobBody(request), timeout }));
            }
            catch (error) {
                throw explainJobError(error, 'the job', target);
            }
        },
        job: id => get(`the job ${id}`, jobAt(id), _core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd),
        async list(most) {
            const limit = Math.min(PAGE_SIZE, most);
            const getPage = (cursor) => get('its jobs', '/fine_tuning/jobs', readPage, { limit, ...cursor });
            return (await readPages(most, getPage)).slice(0, most).map(_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd);
        },
        async events(id, after) {
            const getPage = (cursor) => get(`events of ${id}`, `${jobAt(id)}/events`, readPage, { limit: PAGE_SIZE, ...cursor });
            return (await readPages(Infinity, getPage, after)).map(_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvent */ .j_).reverse();
        },
        cancel: id => call(`the job ${id}`, async (left) => (0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd)(await client.post(`${jobAt(id)}/cancel`, { timeout: left }))),
        result: id => call('the result', async (left) => {
            const path = `/files/${encodeURIComponent(id)}/content`;
            return (0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readResult */ .Uv)(await (await client.get(path, { timeout: left }).asResponse()).text());
        }),
    };
}
/** Requests that are retried; `subject` names in errors what they are about. */
function requests(client, target) {
    const call = async (subject, send, timeout = target.timeout) => {
        const limits = { total: timeout + TIME_FOR_RETRIES, sleep: _retries_js__WEBPACK_IMPORTED_MODULE_6__/* .sleep */ .yy };
        try {
            return await (0,_retries_js__WEBPACK_IMPORTED_MODULE_6__/* .withRetries */ .LH)(left => send(Math.min(timeout, left)), limits);
        }
        catch (error) {
            throw explainJobError(error, subject, target);
        }
    };
    const get = (subject, path, read, query = {}) => call(subject, async (left) => read(await client.get(path, { timeout: left, query })));
    return { call, get };
}
const readPage = (value) => pageSchema.parse(value);
/** Items of cursor pages, newest first, up to but without the one whose id is `until`. */
async function readPages(most, getPage, until = null) {
    const items = [];
    let cursor = {};
    for (let page = 0; page < MAX_PAGES && items.length < most; page++) {
        const { data, has_more: more } = await getPage(cursor);
        const ids = data.map(item => item.id);
        const known = until === null ? -1 : ids.indexOf(until);
        items.push(...(known < 0 ? data : data.slice(0, known)));
        const last = ids.at(-1);
        if (known >= 0 || !more || typeof last !== 'string')
            break;
        cursor = { after: last };
    }
    return items;
}
/** The file that an earlier run uploaded: its name contains the hash of its content. */
function findFile(list, name, content) {
    const files = list.flatMap(entry => fileSchema.safeParse(entry).data ?? []);
    return files.find(({ filename, bytes }) => filename === name && bytes === content.length)?.id ?? null;
}
async function sendFile(client, name, content, timeout) {
    const boundary = `testwright-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const part = (head, body) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
    const type = '"\r\nContent-Type: application/jsonl';
    const body = `${part('name="purpose"', 'fine-tune')}${part(`name="file"; filename="${name}${type}`, content.toString('utf8'))}--${boundary}--\r\n`;
    const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
    return fileSchema.parse(await client.post('/files', { body, headers, timeout })).id;
}
/** Absent numbers are left to the service. `method` replaces the top-level hyperparameters of older versions. */
function jobBody(request) {
    const { base, trainingFile, validationFile, method, passes, batchSize, learningRate, seed, suffix } = request;
    const hyperparameters = {
        ...(passes === null ? {} : { n_epochs: passes }),
        ...(batchSize === null ? {} : { batch_size: batchSize }),
        ...(learningRate === null ? {} : { learning_rate_multiplier: learningRate }),
    };
    return {
        model: base,
        training_file: trainingFile,
        ...(validationFile === null ? {} : { validation_file: validationFile }),
        method: { type: method, [method]: { hyperparameters } },
        ...(seed === null ? {} : { seed }),
        ...(suffix === null ? {} : { suffix }),
        metadata: { testwright: request.mark },
    };
}
/** The service's own words where it refuses what was asked, with the cure where it is known. */
function explainJobError(error, subject, target) {
    const { host } = target;
    if (error instanceof zod__WEBPACK_IMPORTED_MODULE_8__/* .ZodError */ .G)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ServiceError */ ._(`${host} answered about ${subject} with something that is not part of the tuning interface: check base-url.`);
    if (!(error instanceof openai__WEBPACK_IMPORTED_MODULE_1__/* .APIError */ .LG) || error.status === undefined)
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .explainError */ .UW)(error, target, null);
    const words = (0,_core_report_render_text_js__WEBPACK_IMPORTED_MODULE_10__/* .oneLine */ .TN)((0,_core_prompt_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .maskSecrets */ .Q)(error.message.replace(/^\d{3} /, '')), 300).replace(/\.$/, '');
    if (error.status === 404)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y(`${host} does not know ${subject}: ${words}. tune list says which jobs there are.`);
    if (error.status === 400 || error.status === 409 || error.status === 422)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y(`${host} refused ${subject}: ${words}.`);
    return (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .explainError */ .UW)(error, target, null);
}


/***/ })

};
