export const id = 393;
export const ids = [393];
export const modules = {

/***/ 42393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chatModel: () => (/* binding */ chatModel)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 152 modules
var openai = __webpack_require__(93674);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
// EXTERNAL MODULE: ./lib/models/failures.js
var failures = __webpack_require__(3379);
// EXTERNAL MODULE: ./lib/models/reply.js
var models_reply = __webpack_require__(25370);
;// CONCATENATED MODULE: ./lib/models/anthropic.js
// Anthropic's messages: a prompt -> the body of a request, and the JSON of a reply -> text, truncated or not, usage, and which model answered.



/** The system text has a field of its own; temperatures above 1 are refused. */
function messageBody(model, { system, user, ...prompt }, quirks) {
    return {
        model,
        ...(system === null ? {} : { system }),
        messages: [{ role: 'user', content: user }],
        max_tokens: prompt.maxTokens,
        ...(quirks.temperature ? { temperature: Math.min(1, prompt.temperature) } : {}),
        ...(quirks.stop && prompt.stop?.length ? { stop_sequences: prompt.stop } : {}),
    };
}
const count = schemas/* number */.aig().int().min(0).nullish().catch(null);
const messageSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('message'),
    model: schemas/* string */.YjP().max(300).nullish().catch(null),
    content: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().nullish().catch(null) })),
    stop_reason: schemas/* string */.YjP().nullish(),
    usage: schemas/* object */.Ikc({
        input_tokens: count,
        output_tokens: count,
        cache_read_input_tokens: count,
        cache_creation_input_tokens: count,
    })
        .nullish()
        .catch(null),
});
/** A refusal gives an empty text. Throws UnexpectedReply for anything but a message. */
function readMessage(reply, model, prompt) {
    const parsed = messageSchema.safeParse(typeof reply === 'string' ? (0,models_reply/* parseJson */.qF)(reply) : reply);
    if (!parsed.success)
        throw new failures/* UnexpectedReply */.AY((0,models_reply/* excerptOf */.zU)(reply));
    const { content, stop_reason: stop, usage } = parsed.data;
    const text = content.map(block => (block.type === 'text' ? (block.text ?? '') : '')).join('');
    const cached = usage?.cache_read_input_tokens ?? 0;
    // Unlike in OpenAI's interface, cached tokens are not part of the input tokens.
    const input = (usage?.input_tokens ?? 0) + cached + (usage?.cache_creation_input_tokens ?? 0);
    return {
        text,
        cut: stop === 'max_tokens' || stop === 'model_context_window_exceeded',
        usage: (0,models_reply/* usageOf */.Fs)({ input, output: usage?.output_tokens, cached }, prompt, text),
        ...(0,models_reply/* answeredBy */.dd)(model, parsed.data.model),
    };
}

// EXTERNAL MODULE: ./lib/models/client.js
var models_client = __webpack_require__(74287);
// EXTERNAL MODULE: ./lib/models/providers.js
var providers = __webpack_require__(98876);
;// CONCATENATED MODULE: ./lib/models/request-quirks.js
/** The body of a chat completion. A model without a system role gets that text at the start of the first user message. */
function chatBody(model, prompt, quirks) {
    const { system, user } = prompt;
    return {
        model,
        messages: system !== null && quirks.system
            ? [
                { role: 'system', content: system },
                { role: 'user', content: user },
            ]
            : [{ role: 'user', content: system === null ? user : `${system}\n\n${user}` }],
        [quirks.tokenLimit]: prompt.maxTokens,
        ...(quirks.temperature ? { temperature: prompt.temperature } : {}),
        ...(quirks.stop && prompt.stop?.length ? { stop: prompt.stop } : {}),
    };
}
/** The body for the older interface, which continues one text and has no roles. */
function completionBody(model, prompt, quirks) {
    const { system, user } = prompt;
    return {
        model,
        prompt: system === null ? user : `${system}\n\n${user}`,
        max_tokens: prompt.maxTokens,
        ...(quirks.temperature ? { temperature: prompt.temperature } : {}),
        ...(quirks.stop && prompt.stop?.length ? { stop: prompt.stop } : {}),
    };
}
const unsupported = /unsupported|not (?:be )?support|unknown|unrecogni[sz]ed|not (?:permitted|allowed)|extra|unexpected|deprecated|invalid (?:parameter|role)|only the default|instead/i;
const noSystemRole = /system (?:role|message|prompt|instruction)|(?:role|message)\W{1,4}(?:of )?system|roles? must alternate|developer instruction/i;
/**
 * What a rejection says about `used`, the quirks of the rejected request: the quirks to use instead and a summary of the
 * change, which follows the model's name; null when it says nothing about them.
 */
function adaptTo(rejection, used) {
    if (![400, 422, 500].includes(rejection.status))
        return null;
    const isAbout = (name) => rejection.param === name || new RegExp(`\\b${name}\\b`).test(rejection.message);
    if (used.system && noSystemRole.test(rejection.message))
        return {
            quirks: { ...used, system: false },
            summary: 'takes no system message: it precedes the question',
        };
    if (!unsupported.test(rejection.message))
        return null;
    if (isAbout(used.tokenLimit)) {
        const tokenLimit = used.tokenLimit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
        return { quirks: { ...used, tokenLimit }, summary: `takes ${tokenLimit} instead of ${used.tokenLimit}` };
    }
    if (used.temperature && isAbout('temperature'))
        return { quirks: { ...used, temperature: false }, summary: 'takes no temperature: it is left out' };
    if (used.stop && isAbout('stop'))
        return { quirks: { ...used, stop: false }, summary: 'takes no stop sequences: they are left out' };
    return null;
}

// EXTERNAL MODULE: ./lib/models/retries.js
var retries = __webpack_require__(66612);
;// CONCATENATED MODULE: ./lib/models/chat-model.js
// A prompt -> a completion, by any of three interfaces: OpenAI's chat completions, its older completions, Anthropic's messages.








/** Throws UserError when the address or the key cannot be right; sends nothing before the first prompt. */
function chatModel(options) {
    const { model, name = model, timeout, endpoint = 'chat' } = options;
    const url = (0,models_client/* parseBaseUrl */.Q2)(options.baseUrl);
    const key = (0,models_client/* checkKey */.yR)(options.key, url, endpoint);
    const provider = (0,providers/* providerOf */.lc)(url.href);
    const keyVariable = (0,providers/* keyVariables */.jr)(url.href, endpoint)[0] ?? '';
    const target = { host: url.host, provider, keyVariable, model, key, timeout };
    const client = (0,models_client/* createClient */.UU)({ url, key, endpoint, ...(options.fetch ? { fetch: options.fetch } : {}) });
    const note = options.note ?? (() => undefined);
    const connection = { client, model, endpoint, quirks: provider.quirks, note };
    const limits = { total: options.totalTimeout ?? timeout + 120_000, sleep: options.sleep ?? retries/* sleep */.yy };
    return {
        name,
        async complete(prompt) {
            const start = performance.now();
            try {
                const answer = await (0,retries/* withRetries */.LH)(left => send(connection, prompt, Math.min(timeout, left)), limits);
                return finish(answer, name, prompt, start);
            }
            catch (error) {
                throw (0,failures/* explainError */.UW)(error, target, (0,failures/* isUnknownModel */.U6)(error) ? await listModels(client) : null);
            }
        },
    };
}
const interfaces = {
    chat: { path: '/chat/completions', body: chatBody, read: models_reply/* readReply */.Xw },
    completions: { path: '/completions', body: completionBody, read: models_reply/* readReply */.Xw },
    messages: { path: '/messages', body: messageBody, read: readMessage },
};
const MAX_ADAPTATIONS = 4;
/** One request, repeated at once when its rejection says how to change it. */
async function send(connection, prompt, timeout) {
    const { client, model, endpoint } = connection;
    const { path, body, read } = interfaces[endpoint];
    for (let adaptations = 0;; adaptations++) {
        const used = connection.quirks;
        try {
            const reply = await client.post(path, { body: body(model, prompt, used), timeout });
            return read(reply, model, prompt);
        }
        catch (error) {
            const mayAdapt = error instanceof openai/* APIError */.LG && adaptations < MAX_ADAPTATIONS;
            const adaptation = mayAdapt ? adaptTo(rejectionOf(error), used) : null;
            if (!adaptation)
                throw error;
            // A parallel request may have changed them already.
            if (connection.quirks === used) {
                connection.quirks = adaptation.quirks;
                connection.note(`${model} ${adaptation.summary}.`);
            }
        }
    }
}
function rejectionOf(error) {
    return { status: error.status ?? 0, message: error.message, param: error.param ?? null };
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


/***/ }),

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


/***/ })

};
