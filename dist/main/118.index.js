export const id = 118;
export const ids = [118];
export const modules = {

/***/ 93112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98193);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57642);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52850);
// An address and a key -> a client of OpenAI's interface that takes nothing else from the environment.



/** Everything is said here, so that the client takes nothing but headers of the user's own from the environment. */
function connect(url, key, endpoint = 'chat') {
    const secret = key ?? 'no-key-needed';
    return new openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({
        apiKey: secret,
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        baseURL: `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/(?:(?:chat\/)?completions|messages)$/, '')}`,
        defaultQuery: Object.fromEntries(url.searchParams),
        defaultHeaders: headersOf(url, secret, endpoint),
        maxRetries: 0,
        logLevel: 'off',
        fetch: _fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBounded */ .e,
    });
}
/** Anthropic takes its key under another name, and refuses one that it does not know under the usual one. */
function headersOf(url, secret, endpoint) {
    if (endpoint === 'messages')
        return { Authorization: null, 'x-api-key': secret, 'anthropic-version': '2023-06-01' };
    return url.hostname.endsWith('.azure.com') ? { 'api-key': secret } : {};
}
/** Throws UserError for what is no http(s) address, or one with a name or password in it. */
function readAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !/^https?:$/.test(url.protocol))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`base-url is no http(s) address: ${JSON.stringify(text.slice(0, 200))}; give one such as http://127.0.0.1:8000/v1.`);
    if (url.username || url.password)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`base-url holds a name or password: put the key in OPENAI_API_KEY instead.`);
    return url;
}
const keyNames = {
    'api.openai.com': 'OPENAI_API_KEY',
    'api.anthropic.com': 'ANTHROPIC_API_KEY',
};
/** Throws UserError for what can be no key, and where one is needed. */
function readKey(given, url) {
    const key = given?.trim() || null;
    if (key && !/^[\x21-\x7e]+$/.test(key))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The key in OPENAI_API_KEY (or the input api-key) holds blanks or letters that no key has: copy it again.');
    const variable = keyNames[url.hostname];
    if (!key && variable)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no key for ${url.hostname}: set ${variable} (or the input api-key), or name another endpoint with base-url.`);
    return key;
}


/***/ }),

/***/ 3379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   hz: () => (/* binding */ doubtsModel),
/* harmony export */   l4: () => (/* binding */ StrangeReply)
/* harmony export */ });
/* unused harmony export quote */
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98193);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57642);
/* harmony import */ var _core_prompt_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88215);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66612);
// An error of the model client -> one sentence that says what is wrong and names the cure.




/** A reply of another kind than a chat completion; `said` is its beginning. */
class StrangeReply extends Error {
    said;
    constructor(said) {
        super('not a chat completion');
        this.said = said;
    }
}
const setKey = 'set OPENAI_API_KEY (or the input api-key)';
/** `known` lists the endpoint's models when it was asked, null when it did not say. */
function explain(error, place, known) {
    if (error instanceof StrangeReply)
        return strange(error, place);
    if (error instanceof SyntaxError)
        return strange(new StrangeReply(''), place);
    if (error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionTimeoutError */ .qA)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`The model endpoint ${place.host} did not answer within ${Math.ceil(place.timeout / 1_000)} s: try again, or give it more time (timeoutSeconds in the model card).`);
    if (error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionError */ .xX)
        return unreachable(error, place);
    if (error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG && error.status !== undefined)
        return refused(error, error.status, place, known);
    return error instanceof Error ? error : new Error(String(error));
}
/** True when a refusal is about the model's name (or the address), so that the list of models helps. */
function doubtsModel(error) {
    if (!(error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG))
        return false;
    return error.status === 404 || error.code === 'model_not_found';
}
function refused(error, status, place, known) {
    const { host, model } = place;
    if (doubtsModel(error))
        return unknownModel(error, place, known);
    if (status === 401 || status === 403)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(place.key === null
            ? `The model endpoint ${host} wants a key: ${setKey}.`
            : `The model endpoint ${host} refused the key: ${setKey} to one that may use ${model}.`);
    if (status === 410)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The model endpoint ${host} no longer serves ${model}: set model to one that it serves.`);
    if (status >= 300 && status < 400)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The model endpoint ${host} redirects to ${quote(error.headers?.get('location') ?? 'elsewhere', place)}: set base-url to the address that answers itself.`);
    if (error.code === 'insufficient_quota' || status === 402)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`The account at the model endpoint ${host} has no credit left: add some, then run again.`);
    if (status === 429)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`The model endpoint ${host} is limiting requests (429): run again later.`);
    if (status >= 500)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`The model endpoint ${host} failed (${status}): run again later.`);
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`The model endpoint ${host} did not take the request (${status}): ${quote(error.message, place)}`);
}
function unknownModel(error, place, known) {
    const { host, model } = place;
    if (known?.includes(model) || (!known && error.code !== 'model_not_found' && !/model/i.test(error.message)))
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The model endpoint ${host} has no chat completions at this address (404): check base-url, which usually ends in /v1.`);
    const names = (known ?? []).slice(0, 8).map(name => quote(name, place));
    const more = (known?.length ?? 0) - names.length;
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(names.length
        ? `The model endpoint ${host} has no model ${model}: set model to one of ${names.join(', ')}${more > 0 ? ` (and ${more} more)` : ''}.`
        : `The model endpoint ${host} has no model ${model}: check the name in model or in the card.`);
}
function strange(error, place) {
    const what = /^\s*<(?:!doctype|html|\?xml|head|body)/i.test(error.said) ? 'a web page' : 'something else';
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`The model endpoint ${place.host} answered with ${what} instead of a completion: check base-url, which usually ends in /v1, and any proxy before it.`);
}
function unreachable(error, { host }) {
    const code = (0,_retries_js__WEBPACK_IMPORTED_MODULE_1__/* .socketCode */ .NU)(error) ?? 'no code';
    if (code === 'ECONNREFUSED')
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`Nothing answers at the model endpoint ${host}: start the model server, or check base-url.`);
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`The host of the model endpoint ${host} is not known: check base-url and the network.`);
    if (/CERT|TLS|SSL|EPROTO|SIGNATURE|ALTNAME/.test(code))
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`No safe connection to the model endpoint ${host} (${code}): check https or http in base-url, or name its certificate authority in NODE_EXTRA_CA_CERTS.`);
    if (code === 'TOO_LARGE')
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`The model endpoint ${host} sent more than a reply can be: check base-url.`);
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._(`The connection to the model endpoint ${host} broke (${code}): run again later.`);
}
/** Foreign words for a sentence: one short line, without the key or anything shaped like one. */
function quote(text, place) {
    const open = place.key ? text.replaceAll(place.key, '[masked]') : text;
    const line = (0,_core_prompt_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .maskSecrets */ .Q)(open)
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
// One HTTP request of the model client -> one whole response, bounded. Stands in for the global fetch, which gives up on
// headers after five minutes (slow local models need more), follows redirects with the key, and reads without end.


/** No reply of a model comes near this many bytes. */
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
        const stop = () => {
            reject(new SocketError('ABORTED'));
            request.destroy();
        };
        request.on('response', response => {
            collect(response).then(resolve, (error) => reject(wrap(error)));
        });
        request.on('error', error => reject(wrap(error)));
        request.on('close', () => signal?.removeEventListener('abort', stop));
        if (signal?.aborted)
            stop();
        signal?.addEventListener('abort', stop);
        request.end(typeof init.body === 'string' ? init.body : undefined);
    });
}
/** An address with several hosts behind it fails with one error for each. */
function wrap(error) {
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
    const bare = status === 204 || status === 205 || status === 304;
    return new Response(bare ? null : Buffer.concat(parts), { status, headers });
}


/***/ }),

/***/ 66612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ socketCode),
/* harmony export */   Zr: () => (/* binding */ persist)
/* harmony export */ });
/* unused harmony export waitAfter */
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98193);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52850);
// A request that failed -> how long to wait before it is worth another try, and the loop that waits.


const TRIES = 3;
const LONGEST_WAIT = 60_000;
/** Errors of the socket that a second try often survives. */
const passing = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH']);
/** Tries at most three times; `attempt` is told how many milliseconds are left. Throws the last error. */
async function persist(attempt, patience) {
    const end = performance.now() + patience.total;
    for (let tried = 1;; tried++) {
        try {
            return await attempt(Math.max(1, end - performance.now()));
        }
        catch (error) {
            const wait = tried < TRIES ? waitAfter(error, tried, Date.now()) : null;
            if (wait === null || performance.now() + wait >= end)
                throw error;
            await patience.pause(wait);
        }
    }
}
/** Milliseconds to wait after the `tried`-th failure, null when another try is pointless. `now` is in epoch milliseconds. */
function waitAfter(error, tried, now) {
    if (!(error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG) || error instanceof openai__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionTimeoutError */ .qA)
        return null;
    if (error.status === undefined)
        return passing.has(socketCode(error) ?? '') ? backOff(tried) : null;
    // An empty account answers 429 as well; waiting does not fill it.
    if (error.code === 'insufficient_quota')
        return null;
    if (error.status !== 429 && error.status !== 408 && error.status < 500)
        return null;
    if (error.status === 501 || error.status === 505)
        return null;
    return retryAfter(error.headers, now) ?? backOff(tried);
}
function backOff(tried) {
    return 1_000 * 3 ** (tried - 1);
}
function retryAfter(headers, now) {
    const exact = headers?.get('retry-after-ms');
    const told = headers?.get('retry-after')?.trim();
    const milliseconds = exact ? Number(exact) : told ? Number(told) * 1_000 : NaN;
    const wait = Number.isFinite(milliseconds) ? milliseconds : told ? Date.parse(told) - now : NaN;
    return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : null;
}
/** The code of the socket's error behind a failed request, null when it was none. */
function socketCode(error) {
    const cause = error instanceof Error ? error.cause : null;
    return cause instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .SocketError */ .I ? cause.code : null;
}


/***/ }),

/***/ 79118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJobs: () => (/* binding */ openJobs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98193);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55491);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(961);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57642);
/* harmony import */ var _core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5741);
/* harmony import */ var _core_report_render_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85712);
/* harmony import */ var _core_prompt_secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88215);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93112);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3379);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66612);
// Tuning jobs of any service that speaks OpenAI's interface: OpenAI itself, Azure by its paths and api-key, Nebius.










const mostPages = 100;
const pageSize = 100;
const upload = 10 * 60_000;
const page = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()), has_more: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().nullish() });
const fileShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), filename: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(), bytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullish() });
/** Throws UserError when the address or the key cannot be right; sends nothing yet. */
function openJobs(options) {
    const url = (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .readAddress */ .zq)(options.baseUrl);
    const key = (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .readKey */ .YZ)(options.key, url);
    const timeout = options.timeout ?? 60_000;
    const client = (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(url, key);
    const place = { host: url.host, model: 'the job', key, timeout };
    const patience = { total: timeout + 120_000, pause: options.pause ?? pause };
    const call = async (what, work, limit = timeout) => {
        try {
            return await (0,_retries_js__WEBPACK_IMPORTED_MODULE_5__/* .persist */ .Zr)(left => work(Math.min(limit, left)), { ...patience, total: limit + 120_000 });
        }
        catch (error) {
            throw tell(error, what, place);
        }
    };
    const get = (what, path, read, query = {}) => call(what, async (left) => read(await client.get(path, { timeout: left, query })));
    const jobAt = (id) => `/fine_tuning/jobs/${encodeURIComponent(id)}`;
    const pageOf = (value) => page.parse(value);
    return {
        baseUrl: options.baseUrl,
        async upload(name, content) {
            const files = await get('its files', '/files', pageOf, { purpose: 'fine-tune' });
            const there = findFile(files.data, name, content);
            return there ?? call('the file', left => sendFile(client, name, content, left), upload);
        },
        // Tried once: an answer that is lost may belong to a job that was made, and is paid for.
        async create(request) {
            try {
                return (0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd)(await client.post('/fine_tuning/jobs', { body: bodyOf(request), timeout }));
            }
            catch (error) {
                throw tell(error, 'the job', place);
            }
        },
        job: id => get(`the job ${id}`, jobAt(id), _core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd),
        async list(most) {
            const limit = Math.min(pageSize, most);
            const ask = (after) => get('its jobs', '/fine_tuning/jobs', pageOf, { limit, ...after });
            return (await pages(most, ask)).slice(0, most).map(_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd);
        },
        async events(id, after) {
            const ask = (more) => get(`events of ${id}`, `${jobAt(id)}/events`, pageOf, { limit: pageSize, ...more });
            return (await pages(Infinity, ask, after)).map(_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvent */ .j_).reverse();
        },
        cancel: id => call(`the job ${id}`, async (left) => (0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd)(await client.post(`${jobAt(id)}/cancel`, { timeout: left }))),
        result: id => call('the result', async (left) => {
            const path = `/files/${encodeURIComponent(id)}/content`;
            return (0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readResult */ .Uv)(await (await client.get(path, { timeout: left }).asResponse()).text());
        }),
    };
}
/** Items of cursor pages, newest first, up to the one whose id is `until`. */
async function pages(most, ask, until = null) {
    const found = [];
    let after = {};
    for (let turn = 0; turn < mostPages && found.length < most; turn++) {
        const { data, has_more: more } = await ask(after);
        const ids = data.map(one => one.id);
        const known = until === null ? -1 : ids.indexOf(until);
        found.push(...(known < 0 ? data : data.slice(0, known)));
        const last = ids.at(-1);
        if (known >= 0 || !more || typeof last !== 'string')
            break;
        after = { after: last };
    }
    return found;
}
/** A file of ours that an earlier run sent: its name holds the hash of what is in it. */
function findFile(list, name, content) {
    const files = list.flatMap(one => fileShape.safeParse(one).data ?? []);
    return files.find(one => one.filename === name && one.bytes === content.length)?.id ?? null;
}
async function sendFile(client, name, content, timeout) {
    const boundary = `testwright-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const part = (head, body) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
    const type = '"\r\nContent-Type: application/jsonl';
    const body = `${part('name="purpose"', 'fine-tune')}${part(`name="file"; filename="${name}${type}`, content.toString('utf8'))}--${boundary}--\r\n`;
    const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
    return fileShape.parse(await client.post('/files', { body, headers, timeout })).id;
}
/** Absent numbers are left to the service; `method` is what today's interface wants, and the older fields are gone. */
function bodyOf(request) {
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
function tell(error, what, place) {
    if (error instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodError */ .G)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ServiceError */ ._(`${place.host} answered about ${what} with something that is no part of the tuning interface: check base-url.`);
    if (!(error instanceof openai__WEBPACK_IMPORTED_MODULE_1__/* .APIError */ .LG) || error.status === undefined)
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(error, place, null);
    const said = (0,_core_report_render_text_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)((0,_core_prompt_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .maskSecrets */ .Q)(error.message.replace(/^\d{3} /, '')), 300).replace(/\.$/, '');
    if (error.status === 404)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`${place.host} knows nothing of ${what}: ${said}. tune list says which jobs there are.`);
    if (error.status === 400 || error.status === 409 || error.status === 422)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`${place.host} refused ${what}: ${said}.`);
    return (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(error, place, null);
}
function pause(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
}


/***/ })

};
