export const id = 632;
export const ids = [632];
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

/***/ 40632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chatModel: () => (/* binding */ chatModel)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(98193);
// EXTERNAL MODULE: ./lib/models/connect.js
var connect = __webpack_require__(93112);
// EXTERNAL MODULE: ./lib/models/failures.js
var failures = __webpack_require__(3379);
;// CONCATENATED MODULE: ./lib/models/request-quirks.js
/** OpenAI's own models, and Azure's, want the newer name of the limit; all others know the older one. */
function defaultQuirks(host) {
    const newer = /(^|\.)(openai\.com|azure\.com)$/.test(host.replace(/:\d+$/, ''));
    return {
        limit: newer ? 'max_completion_tokens' : 'max_tokens',
        temperature: true,
        system: true,
        stop: true,
    };
}
/** The body of a chat completion. Without a system turn its text goes before the first user turn. */
function shapeBody(model, prompt, quirks) {
    const { system, user } = prompt;
    return {
        model,
        messages: system !== null && quirks.system
            ? [
                { role: 'system', content: system },
                { role: 'user', content: user },
            ]
            : [{ role: 'user', content: system === null ? user : `${system}\n\n${user}` }],
        [quirks.limit]: prompt.maxTokens,
        ...(quirks.temperature ? { temperature: prompt.temperature } : {}),
        ...(quirks.stop && prompt.stop?.length ? { stop: prompt.stop } : {}),
    };
}
/** The body for the older interface, which continues one text and knows no turns. */
function shapeContinuation(model, prompt, quirks) {
    const { system, user } = prompt;
    return {
        model,
        prompt: system === null ? user : `${system}\n\n${user}`,
        max_tokens: prompt.maxTokens,
        ...(quirks.temperature ? { temperature: prompt.temperature } : {}),
        ...(quirks.stop && prompt.stop?.length ? { stop: prompt.stop } : {}),
    };
}
const unwelcome = /unsupported|not (?:be )?support|unknown|unrecogni[sz]ed|not (?:permitted|allowed)|extra|unexpected|deprecated|invalid (?:parameter|role)|only the default|instead/i;
const roles = /system (?:role|message|prompt|instruction)|(?:role|message)\W{1,4}(?:of )?system|roles? must alternate|developer instruction/i;
/**
 * What a refusal teaches about `used`, the manners of the refused request: the changed part, in words; null when it
 * teaches nothing. Parallel requests may learn the same thing twice.
 */
function learn(used, refused) {
    if (![400, 422, 500].includes(refused.status))
        return null;
    const about = (name) => refused.param === name || new RegExp(`\\b${name}\\b`).test(refused.message);
    if (used.system && roles.test(refused.message))
        return { quirks: { ...used, system: false }, words: 'takes no system turn: it goes before the question' };
    if (!unwelcome.test(refused.message))
        return null;
    if (about(used.limit)) {
        const limit = used.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
        return { quirks: { ...used, limit }, words: `takes ${limit} instead of ${used.limit}` };
    }
    if (used.temperature && about('temperature'))
        return { quirks: { ...used, temperature: false }, words: 'takes no temperature: it is left out' };
    if (used.stop && about('stop'))
        return { quirks: { ...used, stop: false }, words: 'takes no stop texts: they are left out' };
    return null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
// EXTERNAL MODULE: ./lib/core/budget/tokens.js
var tokens = __webpack_require__(82763);
;// CONCATENATED MODULE: ./lib/models/reply.js
// The JSON of a chat completion, whatever server wrote it -> text, cut or not, usage, and who answered.



const count = schemas/* number */.aig().int().min(0).nullish().catch(null);
const part = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() })]);
const shape = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().max(300).nullish().catch(null),
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        finish_reason: schemas/* string */.YjP().nullish(),
        /** Where a text was continued. */
        text: schemas/* string */.YjP().nullish().catch(null),
        message: schemas/* object */.Ikc({ content: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(part)]).nullish() }).nullish(),
    }))
        .nullish(),
    usage: schemas/* object */.Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: count }).nullish().catch(null),
        prompt_cache_hit_tokens: count,
    })
        .nullish()
        .catch(null),
});
/** An empty or refused reply is a reply with an empty text. Throws StrangeReply for anything but a completion. */
function readReply(reply, model, prompt) {
    const body = shape.safeParse(typeof reply === 'string' ? parse(reply) : reply);
    if (!body.success || !Array.isArray(body.data.choices))
        throw new failures/* StrangeReply */.l4(start(reply));
    const choice = body.data.choices[0];
    const content = choice?.message?.content ?? choice?.text ?? '';
    const text = typeof content === 'string'
        ? content
        : content.map(piece => (typeof piece === 'string' ? piece : (piece.text ?? ''))).join('');
    const by = body.data.model;
    return {
        text,
        cut: choice?.finish_reason === 'length',
        usage: usageOf(told(body.data.usage), prompt, text),
        ...(by && !isSame(model, by) ? { answeredBy: by } : {}),
    };
}
function told(usage) {
    const cached = usage?.prompt_tokens_details?.cached_tokens ?? usage?.prompt_cache_hit_tokens ?? 0;
    return { input: usage?.prompt_tokens, output: usage?.completion_tokens, cached };
}
/** What the reply says it cost; counted here, and marked so, when it says nothing that can be true. */
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
        inputTokens: (0,tokens/* estimateTokens */.b)(`${prompt.system ?? ''}${prompt.user}`),
        cachedTokens: 0,
        outputTokens: (0,tokens/* estimateTokens */.b)(text),
        estimated: true,
    };
}
/** `gpt-4o` answered by `gpt-4o-2024-08-06`, or with its vendor's prefix, is no other model. */
function isSame(asked, answered) {
    const bare = (name) => name.toLowerCase().replace(/^.*\//, '');
    const dated = new RegExp(`^[-@](?:\\d{8}|\\d{4}-\\d{2}-\\d{2}|\\d{4}|\\d{3})$`);
    const [one, other] = [bare(asked), bare(answered)];
    return one === other || (other.startsWith(one) && dated.test(other.slice(one.length)));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function start(reply) {
    return (typeof reply === 'string' ? reply : (JSON.stringify(reply) ?? '')).slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/models/anthropic.js
// Anthropic's messages: a prompt -> the body of a request, and the JSON of a reply -> text, cut or not, usage, and who answered.



/** The system text has a field of its own here. */
function shapeMessage(model, { system, user, ...prompt }, quirks) {
    return {
        model,
        ...(system === null ? {} : { system }),
        messages: [{ role: 'user', content: user }],
        max_tokens: prompt.maxTokens,
        ...(quirks.temperature ? { temperature: Math.min(1, prompt.temperature) } : {}),
        ...(quirks.stop && prompt.stop?.length ? { stop_sequences: prompt.stop } : {}),
    };
}
const anthropic_count = schemas/* number */.aig().int().min(0).nullish().catch(null);
const anthropic_shape = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('message'),
    model: schemas/* string */.YjP().max(300).nullish().catch(null),
    content: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().nullish().catch(null) })),
    stop_reason: schemas/* string */.YjP().nullish(),
    usage: schemas/* object */.Ikc({
        input_tokens: anthropic_count,
        output_tokens: anthropic_count,
        cache_read_input_tokens: anthropic_count,
        cache_creation_input_tokens: anthropic_count,
    })
        .nullish()
        .catch(null),
});
/** A refused reply is a reply with an empty text. Throws StrangeReply for anything but a message. */
function readMessage(reply, model, prompt) {
    const body = anthropic_shape.safeParse(typeof reply === 'string' ? parse(reply) : reply);
    if (!body.success)
        throw new failures/* StrangeReply */.l4(start(reply));
    const { content, stop_reason: stop, usage, model: by } = body.data;
    const text = content.map(block => (block.type === 'text' ? (block.text ?? '') : '')).join('');
    const cached = usage?.cache_read_input_tokens ?? 0;
    // Here, unlike elsewhere, what came from the cache is not part of the input tokens.
    const input = (usage?.input_tokens ?? 0) + cached + (usage?.cache_creation_input_tokens ?? 0);
    return {
        text,
        cut: stop === 'max_tokens' || stop === 'model_context_window_exceeded',
        usage: usageOf({ input, output: usage?.output_tokens, cached }, prompt, text),
        ...(by && !isSame(model, by) ? { answeredBy: by } : {}),
    };
}

// EXTERNAL MODULE: ./lib/models/retries.js
var retries = __webpack_require__(66612);
;// CONCATENATED MODULE: ./lib/models/openai.js
// A prompt -> a completion, from any endpoint that speaks OpenAI's chat completions, the older completions, or Anthropic's messages.







/** Throws UserError when the address or the key cannot be right; sends nothing before the first prompt. */
function chatModel(options) {
    const { model, name = options.model } = options;
    const url = (0,connect/* readAddress */.zq)(options.baseUrl);
    const key = (0,connect/* readKey */.YZ)(options.key, url);
    const place = { host: url.host, model, key, timeout: options.timeout };
    const client = (0,connect/* connect */.Ng)(url, key, options.endpoint);
    const talk = {
        client,
        model,
        endpoint: options.endpoint ?? 'chat',
        quirks: defaultQuirks(url.hostname),
        note: options.note ?? (() => undefined),
    };
    const patience = { total: options.patience ?? options.timeout + 120_000, pause: options.pause ?? pause };
    return {
        name,
        async complete(prompt) {
            const start = performance.now();
            try {
                const answer = await (0,retries/* persist */.Zr)(left => ask(talk, prompt, Math.min(options.timeout, left)), patience);
                return finish(answer, name, prompt, start);
            }
            catch (error) {
                throw (0,failures/* explain */.WE)(error, place, (0,failures/* doubtsModel */.hz)(error) ? await listModels(client) : null);
            }
        },
    };
}
const interfaces = {
    chat: { path: '/chat/completions', shape: shapeBody, read: readReply },
    completions: { path: '/completions', shape: shapeContinuation, read: readReply },
    messages: { path: '/messages', shape: shapeMessage, read: readMessage },
};
/** One request, asked again at once when its refusal teaches how to ask. */
async function ask(talk, prompt, timeout) {
    for (let lessons = 0;; lessons++) {
        const used = talk.quirks;
        try {
            const { path, shape, read } = interfaces[talk.endpoint];
            const body = shape(talk.model, prompt, used);
            return read(await talk.client.post(path, { body, timeout }), talk.model, prompt);
        }
        catch (error) {
            const lesson = error instanceof openai/* APIError */.LG && lessons < 4 ? learn(used, rejection(error)) : null;
            if (!lesson)
                throw error;
            if (talk.quirks === used) {
                talk.quirks = lesson.quirks;
                talk.note(`${talk.model} ${lesson.words}.`);
            }
        }
    }
}
function rejection(error) {
    return { status: error.status ?? 0, message: error.message, param: error.param ?? null };
}
function finish(answer, writer, prompt, start) {
    const seconds = (performance.now() - start) / 1_000;
    return { target: prompt.target, writer, sample: prompt.sample, ...answer, seconds, stored: false };
}
/** Names that the endpoint lists, null when it does not say. */
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
function pause(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
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


/***/ })

};
