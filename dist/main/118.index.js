export const id = 118;
export const ids = [118];
export const modules = {

/***/ 79118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJobs: () => (/* binding */ openJobs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93674);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55491);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(961);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57642);
/* harmony import */ var _core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5741);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69716);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74287);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3379);
// Tuning jobs of any service with OpenAI's interface for them: OpenAI itself, Azure, Nebius.








const MAX_PAGES = 100;
const PAGE_SIZE = 100;
/** Milliseconds. */
const UPLOAD_TIMEOUT = 10 * 60_000;
const TIME_FOR_RETRIES = 120_000;
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()), has_more: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().nullish() });
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), filename: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(), bytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullish() });
/** Throws UserError when the address or the key cannot be right; sends nothing yet. */
function openJobs({ baseUrl, key, timeout = 60_000 }) {
    const { client, target } = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .openClient */ .M)({ baseUrl, key, model: 'the job', timeout });
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
                return (0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJob */ .cd)(await client.post('/fine_tuning/jobs', { body: jobBody(request), timeout }));
            }
            catch (error) {
                throw explainJobError(error, 'the job', target);
            }
        },
        job: id => get(`the job ${id}`, jobAt(id), _core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJob */ .cd),
        async list(most) {
            const limit = Math.min(PAGE_SIZE, most);
            const getPage = (cursor) => get('its jobs', '/fine_tuning/jobs', readPage, { limit, ...cursor });
            return (await readPages(most, getPage)).slice(0, most).map(_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJob */ .cd);
        },
        async events(id, after) {
            const getPage = (cursor) => get(`events of ${id}`, `${jobAt(id)}/events`, readPage, { limit: PAGE_SIZE, ...cursor });
            return (await readPages(Infinity, getPage, after)).map(_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvent */ .j_).reverse();
        },
        cancel: id => call(`the job ${id}`, async (left) => (0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJob */ .cd)(await client.post(`${jobAt(id)}/cancel`, { timeout: left }))),
        result: id => call('the result', async (left) => {
            const path = `/files/${encodeURIComponent(id)}/content`;
            return (0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readResult */ .Uv)(await (await client.get(path, { timeout: left }).asResponse()).text());
        }),
    };
}
/** Requests that are retried; `subject` names in errors what they are about. */
function requests(client, target) {
    const call = async (subject, send, timeout = target.timeout) => {
        const limits = { total: timeout + TIME_FOR_RETRIES, sleep: _failures_js__WEBPACK_IMPORTED_MODULE_5__/* .sleep */ .yy };
        try {
            return await (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetries */ .LH)(left => send(Math.min(timeout, left)), limits);
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
/** The service's own message when it refuses a request, with the fix where it is known. */
function explainJobError(error, subject, target) {
    const { host } = target;
    if (error instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodError */ .G)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(`${host} answered about ${subject} with something that is not part of the tuning interface: check base-url.`);
    if (!(error instanceof openai__WEBPACK_IMPORTED_MODULE_1__/* .APIError */ .LG) || error.status === undefined)
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .explainError */ .UW)(error, target, null);
    const words = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .maskSecrets */ .QU)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .maskKey */ .s9)(error.message.replace(/^\d{3} /, ''), target.key)), 300).replace(/\.$/, '');
    if (error.status === 404)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${host} does not know ${subject}: ${words}. tune list says which jobs there are.`);
    if (error.status === 400 || error.status === 409 || error.status === 422)
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${host} refused ${subject}: ${words}.`);
    return (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .explainError */ .UW)(error, target, null);
}


/***/ })

};
