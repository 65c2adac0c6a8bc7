export const id = 562;
export const ids = [562];
export const modules = {

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Uw: () => (/* binding */ readMetrics),
/* harmony export */   cd: () => (/* binding */ readJob),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55491);
// Tuning jobs behind OpenAI's interface: what is known of one, what its events and results say, and the run's own notes.

const ended = new Set(['succeeded', 'failed', 'cancelled']);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish();
const jobShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fine_tuned_model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    training_file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    result_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).catch([]),
    trained_tokens: count,
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ testwright: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish().catch(null),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
    created_at: count,
    finished_at: count,
});
/** Throws ZodError for what is no job. */
function readJob(value) {
    const job = jobShape.parse(value);
    const error = job.error?.message ?? job.error?.code ?? null;
    const time = (seconds) => (seconds ? seconds * 1000 : null);
    return {
        ...{ id: job.id, base: job.model, status: job.status, model: job.fine_tuned_model ?? null },
        ...{ trainingFile: job.training_file, resultFiles: job.result_files },
        ...{ trainedTokens: job.trained_tokens ?? null, error, mark: job.metadata?.testwright ?? null },
        ...{ created: time(job.created_at), finished: time(job.finished_at) },
    };
}
const eventShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch('info'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        step: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        total_steps: count,
        train_loss: count,
        valid_loss: count,
        full_valid_loss: count,
    })
        .nullish()
        .catch(null),
});
function readEvent(value) {
    const { id, message, level, data } = eventShape.parse(value);
    const validation = data?.full_valid_loss ?? data?.valid_loss ?? null;
    const metrics = data
        ? { step: data.step, steps: data.total_steps ?? null, train: data.train_loss ?? null, validation }
        : null;
    return { id, message, level, metrics };
}
/** The result file as text: some services send the CSV itself, others its base64. */
function readResult(text) {
    const packed = text.trim();
    if (packed === '' || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(packed))
        return text;
    const plain = Buffer.from(packed, 'base64').toString('utf8');
    return /^[\w ,]+\r?\n/.test(plain) ? plain : text;
}
/** Steps of `step,train_loss,train_accuracy,valid_loss,...`; lines that hold no step are left out. */
function readMetrics(csv) {
    const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
    const names = head.split(',').map(name => name.trim());
    return lines.flatMap((line) => {
        const cells = line.split(',');
        const number = (...wanted) => {
            for (const name of wanted) {
                const cell = cells[names.indexOf(name)]?.trim();
                if (cell && Number.isFinite(Number(cell)))
                    return Number(cell);
            }
            return null;
        };
        const step = number('step');
        if (step === null)
            return [];
        const validation = number('full_valid_loss', 'valid_loss', 'full_validation_loss', 'validation_loss');
        return [{ step, steps: null, train: number('train_loss', 'training_loss'), validation }];
    });
}


/***/ }),

/***/ 92562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/core/model/errors.js
var errors = __webpack_require__(57642);
// EXTERNAL MODULE: ./lib/core/diff/filters.js
var filters = __webpack_require__(70296);
// EXTERNAL MODULE: ./lib/core/diff/patch.js
var patch = __webpack_require__(73329);
// EXTERNAL MODULE: ./lib/core/report/render/text.js
var render_text = __webpack_require__(85712);
// EXTERNAL MODULE: ./lib/core/model/report.js
var report = __webpack_require__(80315);
// EXTERNAL MODULE: ./lib/wiring/tools.js + 8 modules
var tools = __webpack_require__(37330);
;// CONCATENATED MODULE: ./lib/cli/verbs/apply.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The verb apply: a report -> the same files in a working tree as a tick would commit. All is checked first; nothing is half done.









/** Throws UserError for a report, a file or a tree that does not fit; then nothing was written. */
async function runApply({ values }, start, say) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = __addDisposableResource(env_1, await (0,tools/* openTools */.a)(start), true);
        const { root } = opened.tools.repo;
        const path = typeof values['from'] === 'string' ? (0,external_node_path_.resolve)(values['from']) : (0,external_node_path_.join)(root, '.testwright', 'report.json');
        const report = readReport(path);
        const files = pick(report, values['pick']);
        const plans = [];
        for (const file of files)
            plans.push(await planFile(file, report, opened));
        const dry = values['dry-run'] === true;
        if (!dry)
            for (const file of files)
                write(root, file);
        if (values['json'] === true)
            say(`${JSON.stringify({ dryRun: dry, files: plans.map(({ path: name, tests, state }) => ({ path: name, tests, state })) }, null, 2)}\n`);
        else
            for (const plan of plans)
                say(`${(0,render_text/* oneLine */.TN)(plan.path)}: ${(0,render_text/* plural */.LS)(plan.tests, 'test')}, ${words[plan.state]}\n${dry ? plan.patch : ''}`);
        return { code: 0, sentence: '' };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const words = { new: 'new file', continued: 'added to the file', there: 'already there' };
function readReport(path) {
    let value;
    try {
        value = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new errors/* UserError */.y(`${path} is no report: run review before, or name its report.json with --from.`);
    }
    const read = report/* reportSchema */.Qh.safeParse(value);
    if (read.success)
        return read.data;
    throw new errors/* UserError */.y(`${path} is no report of this version: make it again with this version of testwright.`);
}
function pick({ files }, picked) {
    const names = (Array.isArray(picked) ? picked : []).map(String);
    const missing = names.find(name => !files.some(file => file.path === name));
    if (missing !== undefined)
        throw new errors/* UserError */.y(`The report holds no file ${missing}: it holds ${files.map(file => file.path).join(', ') || 'none'}.`);
    const chosen = names.length === 0 ? files : files.filter(file => names.includes(file.path));
    if (chosen.length === 0)
        throw new errors/* UserError */.y('The report holds no test files: nothing was kept.');
    return chosen;
}
async function planFile(file, { pull }, { tools, config }) {
    const { path, content, tests } = file;
    if (!(0,filters/* mayCommit */.Xm)(path, config['tests-path']))
        throw new errors/* UserError */.y(`${path} is no place for tests, so nothing was written.`);
    if ((0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') !== file.sha256)
        throw new errors/* UserError */.y(`${path} in the report is not what was proved (its sha256 differs), so nothing was written.`);
    checkFolders(tools.repo.root, path);
    const now = await tools.repo.show(null, path);
    const entry = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(tools.repo.root, path), { throwIfNoEntry: false });
    if (entry && now === null)
        throw new errors/* UserError */.y(`${path} is no plain text file here, so nothing was written.`);
    if (now === content)
        return { path, tests, state: 'there', patch: '' };
    if (file.new && entry)
        throw new errors/* UserError */.y(`${path} is there already and holds something else: move it away, or review again.`);
    const then = file.new ? '' : await textThen(path, pull.head, tools.repo);
    if (!file.new && now !== then)
        throw new errors/* UserError */.y(`${path} has changed since the report: review again, so that its tests are added to what is there now.`);
    return { path, tests, state: file.new ? 'new' : 'continued', patch: (0,patch/* renderPatch */.hY)(then ?? '', content) };
}
/** What the report's head had; for a report of a work tree what lies there is all that is known. */
async function textThen(path, head, repo) {
    if (head === null)
        return repo.show(null, path);
    const commit = await repo.resolve(head).catch(() => null);
    if (commit === null)
        throw new errors/* UserError */.y(`The commit ${head.slice(0, 12)} of the report is not here: fetch it, so that ${path} can be compared.`);
    return repo.show(commit, path);
}
/** No link is followed on the way to a file. */
function checkFolders(root, path) {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_, at) => {
        const folder = parts.slice(0, at + 1).join('/');
        const entry = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, folder), { throwIfNoEntry: false });
        if (entry && !entry.isDirectory())
            throw new errors/* UserError */.y(`${folder} is no folder here, so nothing was written.`);
    });
}
/** A file is there whole or not at all. */
function write(root, { path, content }) {
    const place = (0,external_node_path_.join)(root, path);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(place), { recursive: true });
    const half = `${place}.testwright-new`;
    (0,external_node_fs_.writeFileSync)(half, content, { flag: 'wx' });
    (0,external_node_fs_.renameSync)(half, place);
}

// EXTERNAL MODULE: ./lib/wiring/assets.js
var assets = __webpack_require__(27605);
// EXTERNAL MODULE: ./lib/core/model/card.js
var model_card = __webpack_require__(66955);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
;// CONCATENATED MODULE: ./lib/core/dataset/rows.js
// Lines of a training file in any of three formats -> rows of one shape, and a reason for each line that is none.

/** Longest line that is read, in characters. */
const longestLine = 1024 * 1024;
const part = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), text: schemas/* string */.YjP() })]);
const turn = schemas/* object */.Ikc({
    role: schemas/* enum */.k5n(['system', 'developer', 'user', 'assistant']),
    content: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(part)]),
});
const turns = schemas/* array */.YOg(turn).min(1);
const said = schemas/* union */.KCZ([schemas/* string */.YjP(), turns]);
const shapes = {
    legacy: schemas/* object */.Ikc({ prompt: schemas/* string */.YjP(), completion: schemas/* string */.YjP() }),
    chat: schemas/* object */.Ikc({ messages: turns }),
    pair: schemas/* object */.Ikc({
        input: schemas/* object */.Ikc({ messages: turns }),
        preferred_output: turns,
        non_preferred_output: turns,
    }),
    chosen: schemas/* object */.Ikc({ prompt: said, chosen: said, rejected: said }),
};
/** Never throws; every line ends as a row or as a bad one. */
function readRows(lines) {
    const rows = [];
    const bad = [];
    for (const { row, text } of lines) {
        const found = readLine(text);
        if ('reason' in found)
            bad.push({ row, ...found });
        else
            rows.push({ row, ...found, line: text ?? '' });
    }
    return { rows, bad };
}
function readLine(text) {
    if (text === null)
        return { kind: 'not-utf8', reason: 'it is not UTF-8' };
    if (text.length > longestLine)
        return { kind: 'too-large', reason: 'it is longer than 1 MiB' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'not-json', reason: 'it is no JSON' };
    }
    return readValue(value);
}
function readValue(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return fault('it is no JSON object');
    const has = (name) => Object.hasOwn(value, name);
    if (has('messages')) {
        const read = shapes.chat.safeParse(value);
        return read.success ? readChat(read.data.messages.map(plain)) : fault(tell(read.error));
    }
    if (has('preferred_output') || has('non_preferred_output')) {
        const read = shapes.pair.safeParse(value);
        if (!read.success)
            return fault(tell(read.error));
        const { input, preferred_output: good, non_preferred_output: other } = read.data;
        return readPair(input.messages.map(plain), last(good.map(plain)), last(other.map(plain)));
    }
    if (has('chosen') || has('rejected')) {
        const read = shapes.chosen.safeParse(value);
        return read.success ? readChosen(read.data) : fault(tell(read.error));
    }
    const read = shapes.legacy.safeParse(value);
    if (!read.success)
        return fault(tell(read.error));
    const { prompt, completion } = read.data;
    return { format: 'legacy', prompt: [{ role: 'prompt', content: prompt }], completion, rejected: null };
}
function readChat(messages) {
    const reply = messages.at(-1);
    if (reply?.role !== 'assistant')
        return fault('its last message is not the assistant’s');
    const prompt = messages.slice(0, -1);
    if (!prompt.some(one => one.role === 'user'))
        return fault('no user asks anything in it');
    return { format: 'chat', prompt, completion: reply.content, rejected: null };
}
function readPair(prompt, completion, rejected) {
    if (completion === null || rejected === null)
        return fault('an output of it is not the assistant’s');
    return { format: 'preference', prompt, completion, rejected };
}
function readChosen({ prompt, chosen, rejected }) {
    const asked = typeof prompt === 'string' ? [{ role: 'prompt', content: prompt }] : prompt.map(plain);
    const reply = (one) => typeof one === 'string' ? one : last(one.map(plain));
    return readPair(asked, reply(chosen), reply(rejected));
}
const fault = (reason) => ({ kind: 'format', reason });
function plain({ role, content }) {
    if (typeof content === 'string')
        return { role, content };
    return { role, content: content.map(one => (typeof one === 'string' ? one : one.text)).join('') };
}
function last(messages) {
    const reply = messages.at(-1);
    return reply?.role === 'assistant' ? reply.content : null;
}
/** The first field that is not as it should be. */
function tell(error) {
    const issue = error.issues[0];
    const field = issue?.path.map(String).join('.').slice(0, 80) ?? '';
    if (field === '')
        return 'it is no row: give {prompt, completion}, {messages} or a preference pair';
    const lacks = issue?.code === 'invalid_type' && /undefined/.test(issue.message);
    return lacks ? `it has no ${field}` : `its ${field} is not what the format asks for`;
}
/** The same for rows that teach the same. */
function keyOf({ prompt, completion, rejected }) {
    return JSON.stringify([prompt.map(({ role, content }) => [role, content]), completion, rejected]);
}
const promptKey = ({ prompt }) => JSON.stringify(prompt.map(({ role, content }) => [role, content]));

// EXTERNAL MODULE: ./lib/core/prompt/prompt.js
var prompt_prompt = __webpack_require__(41642);
;// CONCATENATED MODULE: ./lib/core/tuning/recipe-rows.js


/** What the rows have in common: a system text, a form around the code, and the mark at which a reply ends. */
function recipeOf(rows) {
    const texts = systemsOf(rows);
    const [system = null] = texts;
    const [mark, template] = [endOf(rows), templateOf(rows)];
    return {
        ...(texts.size === 1 && system !== prompt_prompt/* chatRecipe */.ZI.system && !rows.some(isLegacy) ? { system } : {}),
        ...(template === null ? {} : { template }),
        ...(mark === null ? {} : { stop: [mark] }),
    };
}
const isLegacy = ({ format }) => format === 'legacy';
const systemsOf = (rows) => new Set(rows.map(row => row.prompt.find(turn => turn.role === 'system')?.content ?? null));
function endOf(rows) {
    const [first] = rows;
    const mark = /\s*(###|<\|endoftext\|>|END)\s*$/.exec(first?.completion ?? '')?.[1];
    return mark !== undefined && rows.every(row => row.completion.trimEnd().endsWith(mark)) ? mark : null;
}
/** `{code}` between what all legacy prompts begin and end with, in whole lines; null where that is no fence. */
function templateOf(rows) {
    const prompts = [...new Set(rows.map(row => row.prompt.at(-1)?.content ?? ''))];
    const [first = ''] = prompts;
    if (prompts.length < 2 || !rows.every(isLegacy))
        return null;
    const shared = (of) => {
        let length = 0;
        while (length < first.length && prompts.every(one => of(one, length + 1) === of(first, length + 1)))
            length++;
        return length;
    };
    const head = first.slice(0, shared((text, length) => text.slice(0, length)));
    const tail = first.slice(first.length - shared((text, length) => text.slice(-length)));
    const [before, after] = [
        head.slice(0, head.lastIndexOf('\n') + 1),
        tail.slice(Math.max(0, tail.indexOf('\n'))),
    ];
    return /```\w*\n$/.test(before) && /^\n```/.test(after) ? `${before}{code}${after}` : null;
}
/** One sentence for each thing that the card says and the rows do not. */
function driftOf(card, rows) {
    if (rows.length === 0)
        return [];
    const legacy = rows.some(isLegacy);
    const known = recipeOf(rows);
    const found = [];
    if (legacy !== (card.endpoint === 'completions'))
        found.push(`endpoint is ${card.endpoint}, and the rows are ${legacy ? 'prompt and completion: say completions' : 'turns of a chat: say chat'}`);
    const systems = systemsOf(rows);
    if (!legacy && !systems.has(card.recipe.system))
        found.push(`recipe.system is ${recipe_rows_tell(card.recipe.system)}, and the rows have ${recipe_rows_tell([...systems][0] ?? null)}`);
    if (known.template !== undefined && known.template !== card.recipe.template)
        found.push(`recipe.template is ${recipe_rows_tell(card.recipe.template)}, and the rows have ${recipe_rows_tell(known.template)}`);
    const [mark] = known.stop ?? [];
    if (mark !== undefined && !card.recipe.stop.some(stop => stop.trim() === mark))
        found.push(`recipe.stop lacks ${recipe_rows_tell(mark)}, with which every completion ends`);
    return found;
}
const recipe_rows_tell = (text) => (text === null ? 'none' : (0,render_text/* oneLine */.TN)(JSON.stringify(text), 120));

;// CONCATENATED MODULE: ./lib/core/tuning/tuning.js
// A base model and trained tokens -> the price of tuning it, and what of the platform ends when.
/** Dollars per million trained tokens, by the start of a base's name; longer names come first. */
const list = {
    source: "OpenAI's list of fine-tuning prices, openai.com/api/pricing, as of 2025-10",
    older: "OpenAI's list of fine-tuning prices, openai.com/api/pricing, as of 2024-03",
    rows: [
        ['gpt-4.1-mini', 5, 'source'],
        ['gpt-4.1-nano', 1.5, 'source'],
        ['gpt-4.1', 25, 'source'],
        ['gpt-4o-mini', 3, 'source'],
        ['gpt-4o', 25, 'source'],
        ['gpt-3.5-turbo', 8, 'older'],
        ['davinci-002', 6, 'older'],
        ['babbage-002', 0.4, 'older'],
    ],
};
/** What ends at OpenAI. Source: OpenAI's list of deprecations, as of 2026-11. */
const endings = [
    { bases: null, date: '2027-01-06', what: 'OpenAI takes no new self-serve fine-tuning jobs' },
    {
        bases: ['gpt-4o-mini', 'gpt-4.1-mini', 'gpt-4o', 'gpt-4.1'],
        date: '2027-01-14',
        what: 'fine-tunes of %s stop answering',
    },
    { bases: ['davinci-002', 'gpt-3.5-turbo'], date: '2026-10-23', what: 'fine-tunes of %s stopped answering' },
];
/** `gpt-4o-2024-08-06` is a version of `gpt-4o`; `gpt-4o-mini` is not. */
const isVersion = (model, base) => model === base || (model.startsWith(base) && /^-(?:\d{4}|1106|0125|0613)/.test(model.slice(base.length)));
/** Null for a base that no list knows: never 0. A fine-tune that is tuned further costs what its base costs. */
function tuningPrice(model) {
    const base = baseOf(model);
    const row = list.rows.find(([name]) => isVersion(base, name));
    return row ? { perMillion: row[1], source: list[row[2]] } : null;
}
/** The base of `ft:BASE:...`, else the name itself. */
function baseOf(model) {
    return model.startsWith('ft:') ? (model.split(':')[1] ?? '') : model;
}
/** What ends of a model that OpenAI tunes, soonest first; nothing for other models. */
function retirementsOf(model) {
    const base = baseOf(model);
    if (!/^(?:gpt-(?!oss)|davinci-|babbage-|o\d)/.test(base))
        return [];
    return endings
        .flatMap(({ bases, date, what }) => {
        if (bases === null)
            return [{ date, what }];
        const name = bases.find(one => isVersion(base, one));
        return name === undefined ? [] : [{ date, what: what.replace('%s', name) }];
    })
        .sort((one, other) => (one.date < other.date ? -1 : 1));
}
/** Dollars of a tuning run; null as long as the price is unknown. */
function estimate(base, trained, passes) {
    const price = tuningPrice(base);
    return {
        base,
        perMillion: price?.perMillion ?? null,
        passes,
        usd: price && dollars(trained, price.perMillion),
    };
}
/** Tokens are whole and prices have few digits: what floats add beyond a millionth of a cent is cut. */
const dollars = (tokens, perMillion) => Math.round(tokens * perMillion * 100) / 1e8;
/** The tokenizer that a base counts with; null for one that is not known here. */
function encodingOf(model) {
    const base = baseOf(model);
    if (/^(?:gpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|chatgpt-4o|o\d)/.test(base))
        return 'o200k_base';
    return /^(?:davinci-002|babbage-002|gpt-4|gpt-3\.5)/.test(base) ? 'cl100k_base' : null;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/cli/input-files.js
// A file that the user named -> its bytes, unpacked, and the lines that hold anything.





const mostBytes = 512 * 1024 * 1024;
/** Throws UserError for a file that is not there, cannot be read, or is larger than 512 MiB. */
function readInput(path) {
    const name = path.split('/').at(-1) ?? path;
    try {
        if ((0,external_node_fs_.statSync)(path).size > mostBytes)
            throw new errors/* UserError */.y(`${path} is larger than 512 MiB: split it.`);
        const bytes = (0,external_node_fs_.readFileSync)(path);
        const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
        return { name, path, bytes, content: packed ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostBytes }) : bytes };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        const code = error.code ?? 'unknown';
        throw new errors/* UserError */.y(code === 'ENOENT' ? `There is no file ${path}: check the path.` : `${path} cannot be read (${code}).`);
    }
}
/** Lines that hold anything, with their numbers; line ends of any kind and a byte order mark do not matter. */
function linesOf({ content }) {
    const lines = [];
    let [start, row] = [content.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0, 0];
    while (start < content.length) {
        const end = lineEnd(content, start);
        const text = decode(content.subarray(start, end));
        row++;
        if (text === null || text.trim() !== '')
            lines.push({ row, text });
        start = end + (content[end] === 0x0d && content[end + 1] === 0x0a ? 2 : 1);
    }
    return lines;
}
function lineEnd(content, start) {
    const feed = content.indexOf(0x0a, start);
    const carriage = content.subarray(start, feed < 0 ? content.length : feed).indexOf(0x0d);
    if (carriage >= 0)
        return start + carriage;
    return feed < 0 ? content.length : feed;
}
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return null;
    }
}
const manifest = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ sha256: schemas/* string */.YjP() })),
    teacherUsd: schemas/* number */.aig().nullish(),
});
/** What `dataset freeze` wrote beside these very rows; null where they were not frozen, or changed since. */
function frozenBeside({ path }, sha256) {
    const beside = (name) => JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), name), 'utf8'));
    try {
        const { files, teacherUsd } = manifest.parse(beside('manifest.json'));
        if (!files.some(file => file.sha256 === sha256))
            return null;
        const fingerprints = schemas/* array */.YOg(schemas/* string */.YjP()).parse(beside('fingerprints.json'));
        return { fingerprints, teacherUsd: teacherUsd ?? null };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/cli/values.js
// Values of the command line -> words and numbers, or one sentence about what is wrong with them.

/** Null where it was left out. Throws UserError for an empty one. */
function word(values, name) {
    const value = values[name];
    if (value === '')
        throw new errors/* UserError */.y(`--${name} is empty: give it a value, or leave it out.`);
    return typeof value === 'string' ? value : null;
}
/** All values of an option that may come more than once. */
function listed(values, name) {
    const value = values[name];
    const list = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return list.filter(one => one !== '');
}
/** Throws UserError, which says what it is for, where it was left out. */
function needed(values, name, what) {
    const value = word(values, name);
    if (value === null)
        throw new errors/* UserError */.y(`--${name} is missing: ${what}.`);
    return value;
}
/** Null where it was left out. Throws UserError for anything but a number within the bounds; the least is 0 by default. */
function number(values, name, { whole = false, least = 0, most = Infinity } = {}) {
    const text = word(values, name);
    if (text === null)
        return null;
    const value = (whole ? /^\d{1,15}$/ : /^\d{1,9}(?:\.\d{1,9})?$/).test(text) ? Number(text) : NaN;
    if (value >= least && value <= most)
        return value;
    const range = most === Infinity ? `from ${least} on` : `from ${least} to ${most}`;
    throw new errors/* UserError */.y(`--${name} is ${JSON.stringify(text)}: give a ${whole ? 'whole ' : ''}number ${range}.`);
}

;// CONCATENATED MODULE: ./lib/cli/verbs/card.js
// The verbs `card check` and `card show`: model cards in, what is wrong with them or what they come to out.








/** Throws UserError for a file that cannot be read. `card check` ends with 1 when a card is wrong. */
function runCard({ verb, values, files }, say) {
    const json = values['json'] === true;
    if (verb === 'card show') {
        const [file = ''] = files;
        const card = readCard(file);
        say(json ? `${JSON.stringify(card, null, 2)}\n` : renderCard(card));
        return { code: 0, sentence: '' };
    }
    const data = word(values, 'data');
    const rows = data === null ? [] : readRows(linesOf(readInput(data))).rows;
    const seen = files.map(file => look(file, rows));
    say(json ? `${JSON.stringify(seen, null, 2)}\n` : seen.map(render).join(''));
    return { code: seen.some(one => one.wrong !== null || one.drift.length > 0) ? 1 : 0, sentence: '' };
}
const readCard = (file) => (0,model_card/* parseCard */.co)(readInput(file).content.toString('utf8'), file);
function look(file, rows) {
    const { content } = readInput(file);
    try {
        const card = (0,model_card/* parseCard */.co)(content.toString('utf8'), file);
        const { model } = card;
        const drift = driftOf(card, rows);
        const ends = model.startsWith('ft:') ? retirementsOf(model) : [];
        return { file, model, wrong: null, drift, warnings: ends.map(({ date, what }) => `${date}: ${what}`) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return { file, model: null, wrong: error.message, drift: [], warnings: [] };
        throw error;
    }
}
function render({ file, model, wrong, drift, warnings }) {
    const first = wrong === null ? `${file}: a sound card of ${model ?? ''}` : wrong;
    return [first, ...drift.map(one => `${file}: ${one}`), ...warnings.map(warning => `${file}: ${warning}`)]
        .map(line => `${(0,render_text/* oneLine */.TN)(line, 500)}\n`)
        .join('');
}
function renderCard({ name, model, baseUrl, recipe, price, timeoutSeconds, fingerprints }) {
    const dollars = price && `$${price.inputPerMillion} in, $${price.outputPerMillion} out a million tokens`;
    const lines = [
        ['Name', name],
        ['Model', model],
        ['Endpoint', baseUrl ?? 'base-url, or OPENAI_BASE_URL, says where'],
        ['System text', recipe.system ?? 'none'],
        [
            'Reply',
            `at most ${recipe.maxTokens} tokens, temperature ${recipe.temperature}, ${recipe.samples} a function`,
        ],
        ['Stop', recipe.stop.map(text => JSON.stringify(text)).join(', ') || 'none'],
        ['Price', dollars ?? 'looked up by the name'],
        ['Time-out', timeoutSeconds === null ? 'the default' : `${timeoutSeconds} s`],
        ['Tuned on', fingerprints.length === 0 ? 'not told' : `${fingerprints.length} tests`],
    ];
    return lines.map(([title, text]) => `${title.padEnd(14)}${(0,render_text/* oneLine */.TN)(text, 300)}\n`).join('');
}

// EXTERNAL MODULE: ./lib/core/lists/group.js
var group = __webpack_require__(47774);
;// CONCATENATED MODULE: ./lib/core/compare/unit.js
// Joined rows -> units: all replies of one system for one module, with the project that their tests see.

/** Rows of one system for the same text of the same module, in the order in which they stand. */
function unitsOf(joined) {
    const groups = (0,group/* groupBy */.$)(joined, ({ row, path, source }) => JSON.stringify([row.system, path, source]));
    return [...groups.values()].flatMap(group => {
        const [first] = group;
        if (!first)
            return [];
        const { language, path, source } = first;
        return [{ system: first.row.system, language, path, source, rows: group.map(one => one.row) }];
    });
}
/** Files that the unit adds to a project: the module, and a manifest where JavaScript has none. */
function filesOf(unit, project) {
    const own = { [unit.path]: unit.source };
    if (unit.language.toolchain !== 'node' || project.files.includes('package.json'))
        return own;
    const type = isCommon(unit.source) ? 'commonjs' : 'module';
    return { 'package.json': `${JSON.stringify({ name: 'rows', private: true, type })}\n`, ...own };
}
function isCommon(source) {
    const modern = /^[ \t]*(?:export\b|import\b[ \t]*[\p{L}$_{*'"])/mu;
    return !modern.test(source) && /\bmodule\.exports\b|\bexports\.|\brequire\s*\(/.test(source);
}
/** The project with some files laid over it. */
function withFiles(project, files) {
    return {
        files: [...new Set([...project.files, ...Object.keys(files)])].sort(),
        read: path => (Object.hasOwn(files, path) ? (files[path] ?? null) : project.read(path)),
    };
}
/** Runners to try for tests of some texts, the likeliest first: the one that is named, that is seen, and what may stand in. */
function runnersFor(unit, project, frameworks) {
    const own = frameworks.filter(one => one.languages.includes(unit.language.name));
    const named = unit.rows.flatMap(row => nameOf(row.framework, own));
    const seen = unit.rows.flatMap(row => runnerIn(row.text));
    const sure = own
        .map(one => ({ name: one.name, score: one.matches(project, unit.path) }))
        .filter(one => one.score > 0.5)
        .sort((one, other) => other.score - one.score)
        .map(one => one.name);
    const wanted = [...named, ...seen.slice(0, 1), ...sure];
    const kin = wanted.flatMap(name => (name === 'jest' ? ['vitest'] : name === 'vitest' ? ['jest'] : []));
    const usual = unit.language.toolchain === 'python' ? ['pytest', 'unittest'] : ['node:test', 'vitest'];
    return [...new Set([...wanted, ...kin, ...usual])].filter(name => own.some(one => one.name === name));
}
function nameOf(word, frameworks) {
    const plain = (word ?? '').toLowerCase().replace(/^node[-_ ]?test$/, 'node:test');
    return frameworks.some(one => one.name === plain) ? [plain] : [];
}
const signs = [
    ['vitest', /["'`]vitest["'`]|(?<![\p{L}\p{N}_.$])vi\.\p{L}+\(/u],
    ['jest', /["'`]@jest\/globals["'`]|(?<![\p{L}\p{N}_.$])jest\.\p{L}+\(/u],
    ['node:test', /["'`]node:test["'`]/],
    ['mocha', /["'`](?:mocha|chai)["'`]/],
    ['pytest', /^\s*(?:import|from)\s+pytest\b|^(?:async )?def test_/mu],
    ['unittest', /\bTestCase\b|^\s*(?:import|from)\s+unittest\b/mu],
    ['jest', /(?<![\p{L}\p{N}_.$])(?:test|it)(?:\.\p{L}+)*\(['"`][^]*?(?<![\p{L}\p{N}_.$])expect\(/u],
];
/** The runner that a text speaks of. */
function runnerIn(text) {
    const found = signs.find(([, sign]) => sign.test(text.slice(0, 200_000)));
    return found ? [found[0]] : [];
}
/** A row's text as the reply that it is. */
function completionOf(row, target) {
    const { input, output, cached } = row.usage ?? { input: 0, output: 0, cached: 0 };
    return {
        target,
        writer: row.system,
        sample: row.index,
        text: row.text,
        cut: row.cut,
        usage: {
            inputTokens: input,
            cachedTokens: cached,
            outputTokens: output,
            estimated: row.usage === null,
        },
        seconds: 0,
        stored: true,
    };
}
/** A reply that may test several functions: each test goes to the first of them that it uses, and ends in one place. */
function extractRow(row, tasks, language) {
    const [first, ...others] = tasks;
    if (!first)
        return { candidates: [], rejections: [] };
    const { candidates, rejections } = language.cut(completionOf(row, first.target.id), first);
    const left = others.map(task => ({
        task,
        found: language.cut(completionOf(row, task.target.id), task),
    }));
    const take = (name, draft) => {
        for (const { task, found } of left) {
            const at = found.candidates.findIndex(one => one.name === name && one.draft.startsWith(draft) && uses(one, task));
            const [taken] = at < 0 ? [] : found.candidates.splice(at, 1);
            if (taken)
                return taken;
        }
        return null;
    };
    const own = candidates.map(one => (uses(one, first) ? one : (take(one.name, one.draft) ?? one)));
    const sorted = rejections.map(one => (one.reason === 'does-not-call-target' && take(one.name, one.code)) || one);
    return {
        candidates: [...own, ...sorted.filter(one => 'id' in one)],
        rejections: sorted.filter(one => 'reason' in one),
    };
}
/** An import alone is no use. */
function uses({ code, helpers, container }, { access }) {
    const symbol = access.symbol.replace(/[$.]/g, '\\$&');
    const word = new RegExp(`(?<![\\p{L}\\p{N}_$])${symbol}(?![\\p{L}\\p{N}_$])`, 'u');
    return [code, ...helpers, ...(container?.members ?? [])].some(text => word.test(text));
}

;// CONCATENATED MODULE: ./lib/core/compare/join.js
const spellings = {
    py: 'python',
    python3: 'python',
    js: 'javascript',
    jsx: 'javascript',
    node: 'javascript',
    ts: 'typescript',
    tsx: 'typescript',
};
const join_endings = { python: '.py', javascript: '.js', typescript: '.ts' };
/** Finds the module of a row by what the row says, else by what its tests import or call. Never throws. */
function joinRow(row, languages, known) {
    const named = languages.find(one => one.name === (spellings[row.language ?? ''] ?? row.language));
    const byPath = (path) => path === null ? undefined : languages.find(one => one.matches(path));
    const language = byPath(row.path) ?? named ?? byPath(row.testPath);
    const path = row.path === null ? null : plainPath(row.path);
    if (row.path !== null && path === null)
        return { reason: `${row.path} lies in no project` };
    if (path !== null && byPath(path) === undefined)
        return { reason: `${path} is in no language that is known here` };
    if (path !== null && language !== undefined) {
        const source = row.source ?? textOf(path, known);
        if (source === null)
            return { reason: `there is no text of ${path}: give the row a source, or use --functions or --root` };
        return { row, language, path, source };
    }
    if (row.source !== null) {
        if (!language)
            return { reason: 'its language is not known: give it a path or a language' };
        return { row, language, path: inventPath(row, language), source: row.source };
    }
    return search(row, language ?? null, languages, known);
}
/** Relative, without `.` and `..`; null for a path that leads elsewhere. */
function plainPath(path) {
    const parts = path
        .replaceAll('\\', '/')
        .split('/')
        .filter(part => part !== '' && part !== '.');
    const odd = path.startsWith('/') || /^[A-Za-z]:/.test(path) || parts.length === 0;
    return odd || parts.some(part => part === '..' || /[\p{Cc}]/u.test(part)) ? null : parts.join('/');
}
function textOf(path, known) {
    return known.modules.get(path) ?? known.read(path);
}
/** A module that came without a path lies where its import name says, else under its function's name. */
function inventPath(row, language) {
    const end = join_endings[language.name] ?? '';
    if (language.name === 'python' && row.module && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(row.module))
        return `${row.module.split('.').filter(Boolean).join('/')}${end}`;
    const first = row.function ?? language.functions(row.source ?? '').functions[0]?.name ?? 'module';
    const stem = (first.split('.')[0] ?? '').replace(/[^\p{L}\p{N}_]+/gu, '_');
    return `${stem === '' ? 'module' : stem}${end}`;
}
function search(row, language, languages, known) {
    const imported = importsIn(row.text);
    const words = new Set(row.text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []);
    const paths = [...new Set([...known.modules.keys(), ...known.files])];
    let best = null;
    for (const path of paths) {
        const own = languages.find(one => one.matches(path));
        if (!own || (language && !related(own, language)) || path === row.testPath)
            continue;
        const isNamed = row.module !== null && sameModule(path, row.module);
        const isImported = imported.some(name => sameModule(path, name));
        if (!isNamed && !isImported && !known.modules.has(path))
            continue;
        const source = textOf(path, known);
        if (source === null)
            continue;
        const score = (isNamed ? 4 : 0) + (isImported ? 2 : 0) + (callsInto(source, own, row, words) ? 1 : 0);
        if (score > (best?.score ?? 0))
            best = { joined: { row, language: own, path, source }, score };
    }
    return best?.joined ?? { reason: 'it imports and calls nothing of a module that is known' };
}
/** TypeScript is tested from JavaScript and the other way round. */
const related = (one, other) => one.toolchain === other.toolchain;
function callsInto(source, language, row, words) {
    const names = language.functions(source).functions.map(made => made.name);
    if (row.function !== null)
        return names.some(name => isNamedBy(name, row.function ?? ''));
    return names.some(name => words.has(name.split('.')[0] ?? name));
}
const isNamedBy = (name, asked) => name === asked || name.startsWith(`${asked}.`);
/** Modules that a text imports, as it writes them. */
function importsIn(text) {
    const python = /^[ \t]*(?:from[ \t]+([\p{L}\p{N}_.]+)[ \t]+import\b|import[ \t]+([\p{L}\p{N}_.]+))/gmu;
    const javascript = /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*(['"`])([^'"`\n]{1,300})\1/g;
    return [
        ...[...text.matchAll(python)].map(match => match[1] ?? match[2] ?? ''),
        ...[...text.matchAll(javascript)].map(match => match[2] ?? ''),
    ].filter(Boolean);
}
/** `app.factorial`, `./app/factorial` and `../src/app/factorial.js` all may mean `app/factorial.py` or its like. */
function sameModule(path, name) {
    const stem = path.replace(/\.[^./]*$/, '').replace(/\/(?:__init__|index)$/, '');
    const dotted = !/[/]/.test(name) && !name.startsWith('.');
    const plain = (dotted ? name.replaceAll('.', '/') : name.replace(/^(?:\.{1,2}\/)+|^[@~]\//, ''))
        .replace(/\.[cm]?[jt]sx?$/, '')
        .replace(/\/index$/, '');
    if (plain === '')
        return false;
    return stem === plain || stem.endsWith(`/${plain}`) || (!dotted && plain.endsWith(`/${stem}`));
}

;// CONCATENATED MODULE: ./lib/core/compare/rows.js
// Lines of JSON as others recorded them -> rows of one shape, and a sentence for each line that is none.

const rows_text = schemas/* string */.YjP().nullish();
const count = schemas/* number */.aig().min(0).nullish();
const lineSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['reply', 'file']).nullish(),
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
    system: rows_text,
    model: rows_text,
    language: rows_text,
    framework: rows_text,
    path: rows_text,
    module_path: rows_text,
    test_path: rows_text,
    module: rows_text,
    import_name: rows_text,
    source: rows_text,
    module_source: rows_text,
    function: rows_text,
    function_name: rows_text,
    completion: rows_text,
    finish_reason: rows_text,
    stop_reason: rows_text,
    twin: rows_text,
    usage: schemas/* object */.Ikc({
        input: count,
        output: count,
        cached: count,
        prompt_tokens: count,
        completion_tokens: count,
        input_tokens: count,
        output_tokens: count,
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: count }).nullish(),
    })
        .nullish(),
});
/** Longest text of one field that is read, in characters. */
const longest = 5 * 1024 * 1024;
/** Reads files of JSON lines; line ends of any kind, blank lines and a byte order mark do not matter. Never throws. */
function rows_readRows(files) {
    const rows = [];
    const unusable = [];
    let index = 0;
    for (const { name, text: content } of files)
        for (const [at, line] of rows_linesOf(content)) {
            const made = rows_readLine(line, `${name}:${at}`, index++);
            if ('reason' in made)
                unusable.push(made);
            else
                rows.push(made);
        }
    return { rows, unusable };
}
/** Lines that hold anything, with their numbers. */
function rows_linesOf(content) {
    return content
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .map((line, at) => [at + 1, line])
        .filter(([, line]) => line.trim() !== '');
}
function rows_readLine(line, place, index) {
    const bad = (reason) => ({ place, id: null, system: null, reason });
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return bad('it is no JSON');
    }
    const read = lineSchema.safeParse(value);
    if (!read.success) {
        const issue = read.error.issues[0];
        const field = issue?.path.join('.') ?? '';
        return bad(field === '' ? 'it is no JSON object' : `its field ${field} is of another kind than expected`);
    }
    return rowOf(read.data, place, index);
}
function rowOf(line, place, index) {
    const kind = line.kind ?? (typeof line.completion === 'string' ? 'reply' : 'file');
    const own = kind === 'reply';
    const written = own ? line.completion : (line.source ?? line.completion);
    const id = line.id === null || line.id === undefined ? place : String(line.id);
    const system = rows_word(line.system) ?? rows_word(line.model) ?? 'unnamed';
    if (typeof written !== 'string')
        return {
            place,
            id,
            system,
            reason: own ? 'it has no completion' : 'it has neither completion nor source',
        };
    const source = own ? (line.source ?? line.module_source) : line.module_source;
    if (written.length > longest || (source ?? '').length > longest)
        return { place, id, system, reason: 'it is longer than 5 MB' };
    return {
        index,
        place,
        id,
        system,
        kind,
        text: written,
        testPath: own ? null : rows_word(line.path ?? line.test_path),
        language: rows_word(line.language)?.toLowerCase() ?? null,
        framework: rows_word(line.framework),
        path: rows_word(own ? (line.path ?? line.module_path) : line.module_path),
        source: source ?? null,
        module: rows_word(line.module) ?? rows_word(line.import_name),
        function: rows_word(line.function) ?? rows_word(line.function_name),
        usage: usageOf(line.usage),
        cut: /^(?:length|max_tokens)$/i.test(line.finish_reason ?? line.stop_reason ?? ''),
        twin: line.twin ?? null,
    };
}
function rows_word(value) {
    const trimmed = (value ?? '').trim();
    return trimmed === '' ? null : trimmed;
}
function usageOf(usage) {
    const input = usage?.input ?? usage?.prompt_tokens ?? usage?.input_tokens;
    const output = usage?.output ?? usage?.completion_tokens ?? usage?.output_tokens;
    if (typeof input !== 'number' || typeof output !== 'number')
        return null;
    return { input, output, cached: usage?.cached ?? usage?.prompt_tokens_details?.cached_tokens ?? 0 };
}
const moduleSchema = schemas/* object */.Ikc({
    path: rows_text,
    module_path: rows_text,
    source: rows_text,
    module_source: rows_text,
});
/** Texts of modules by path, from lines of `{path, source}`; what is none is told in a sentence. */
function readModules(files) {
    const modules = new Map();
    const faults = [];
    for (const { name, text: content } of files)
        for (const [at, line] of rows_linesOf(content)) {
            const read = moduleSchema.safeParse(parsed(line));
            const path = read.success ? rows_word(read.data.path ?? read.data.module_path) : null;
            const source = read.success ? (read.data.source ?? read.data.module_source) : null;
            if (path === null || typeof source !== 'string')
                faults.push(`${name}:${at} holds no module: give {"path", "source"} on one line`);
            else
                modules.set(path, source);
        }
    return { modules, faults };
}
const trainingSchema = schemas/* object */.Ikc({
    completion: rows_text,
    messages: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* string */.YjP(), content: rows_text })).nullish(),
});
/** What training rows teach to write: completions, or the last word of the assistant in a chat. */
function readTraining(files) {
    return files.flatMap(file => rows_linesOf(file.text).flatMap(([, line]) => {
        const read = trainingSchema.safeParse(parsed(line));
        if (!read.success)
            return [];
        const said = read.data.messages?.findLast(message => message.role === 'assistant')?.content;
        const completion = read.data.completion ?? said;
        return typeof completion === 'string' ? [completion] : [];
    }));
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/core/budget/cost.js
var cost = __webpack_require__(82928);
// EXTERNAL MODULE: ./lib/core/report/funnel.js
var funnel = __webpack_require__(59180);
;// CONCATENATED MODULE: ./lib/core/compare/table.js
// Judged tests of recorded rows -> one line a system, and how systems differ function by function.



/** One line of the table. */
function table_rowOf(found) {
    const { system, rows, tests, seconds } = found;
    const { written, parsed, ran, passed, steady, strengthens, kept } = (0,funnel/* countFunnel */.u)(tests);
    const usd = dollarsOf(found);
    const rejected = countBy(tests.filter(test => test.verdict === 'rejected'), test => test.reason ?? '');
    return {
        system,
        rows: rows.length + found.unusable,
        unusable: found.unusable,
        ...{ written, parsed, ran, passed, steady, strengthens, kept },
        wrongExpectations: rejected['wrong-expectation'] ?? 0,
        rejected,
        attribution: countBy(tests.filter(test => test.verdict === 'kept' && test.attribution !== null), test => test.attribution ?? ''),
        mutants: sumMutants(found.measured),
        bugs: found.bugs,
        seenInTraining: found.trained ? tests.filter(test => test.seenInTraining).length : null,
        inputTokens: sumTokens(rows, usage => usage.input),
        outputTokens: sumTokens(rows, usage => usage.output),
        usd,
        usdPerKept: usd === null || kept === 0 ? null : usd / kept,
        textUsd: usd === null ? textDollars(found) : null,
        ...{ claimed: found.claimed, bill: found.bill },
        seconds: Math.round(seconds * 10) / 10,
        breakEven: null,
    };
}
/** Sorted by count, then by name. */
function countBy(items, key) {
    const counts = [...(0,group/* groupBy */.$)(items, key)].map(([name, group]) => [name, group.length]);
    return Object.fromEntries(counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
function sumMutants(measured) {
    const known = measured.flatMap(one => one.mutants ?? []);
    if (known.length === 0)
        return null;
    const sum = (key) => known.reduce((total, one) => total + one[key], 0);
    return { killed: sum('killed'), total: sum('total'), killedByPassing: sum('killedByPassing') };
}
/** Null as soon as one row does not say: a sum with a hole is no sum. */
function sumTokens(rows, pick) {
    if (rows.length === 0 || rows.some(row => row.usage === null))
        return null;
    return rows.reduce((sum, row) => sum + (row.usage ? pick(row.usage) : 0), 0);
}
function dollarsOf({ rows, price }) {
    if (price === null || rows.length === 0 || rows.some(row => row.usage === null))
        return null;
    return rows.reduce((sum, { usage }) => {
        const { input, output, cached } = usage ?? { input: 0, output: 0, cached: 0 };
        const used = { inputTokens: input, cachedTokens: cached, outputTokens: output };
        return sum + ((0,cost/* priceUsage */.zP)(used, price) ?? 0);
    }, 0);
}
function textDollars({ texts, price }) {
    if (price === null || texts.output === 0)
        return null;
    return (0,cost/* priceUsage */.zP)({ inputTokens: texts.input, outputTokens: texts.output, cachedTokens: 0 }, price);
}
/** Dollars of one kept test as far as they are known: measured, else by the texts alone. */
function perKept({ usdPerKept, textUsd, kept }) {
    return usdPerKept ?? (textUsd === null || kept === 0 ? null : textUsd / kept);
}

;// CONCATENATED MODULE: ./lib/core/compare/pairs.js
// How systems differ on the functions that both wrote for: signs, shares, and how sure one may be.
/**
 * Each other system against the baseline, on the functions that both have: more mutants killed by what is kept is better,
 * and where mutants were not measured, more tests kept.
 */
function pairsOf(baseline, systems) {
    const own = byTarget(systems.find(one => one.system === baseline)?.measured ?? []);
    return systems
        .filter(one => one.system !== baseline)
        .map(({ system, measured }) => {
        const both = [...byTarget(measured)].flatMap(([target, one]) => {
            const other = own.get(target);
            return other ? [{ one, other }] : [];
        });
        const signs = both.map(({ one, other }) => Math.sign(scoreOf(one, other) - scoreOf(other, one)));
        const served = servedOf(both.map(({ one, other }) => [one.kept > 0, other.kept > 0]));
        const better = signs.filter(sign => sign > 0).length;
        const worse = signs.filter(sign => sign < 0).length;
        const equal = signs.length - better - worse;
        const p = signTest(better, worse);
        return { baseline, system, functions: signs.length, better, worse, equal, p, served };
    });
}
const byTarget = (measured) => new Map(measured.map(one => [one.target, one]));
const scoreOf = (one, other) => one.mutants && other.mutants ? one.mutants.killed : one.kept;
/** Agresti and Min's interval for the difference of two shares of the same functions: it holds for few of them, too. */
function servedOf(pairs) {
    const count = (of) => pairs.filter(([system, baseline]) => of(system, baseline)).length;
    const share = (number) => (pairs.length === 0 ? 0 : number / pairs.length);
    const [gained, lost] = [count((one, other) => one && !other), count((one, other) => !one && other)];
    const [more, less, all] = [gained + 0.5, lost + 0.5, pairs.length + 2];
    const middle = (more - less) / all;
    const half = (1.96 * Math.sqrt(more + less - (more - less) ** 2 / all)) / all;
    return {
        baseline: share(count((_, other) => other)),
        system: share(count(one => one)),
        difference: share(gained - lost),
        interval: [Math.max(-1, middle - half), Math.min(1, middle + half)],
    };
}
/** Probability of a split at least as uneven when better and worse are equally likely; 1 without any difference. */
function signTest(better, worse) {
    const count = better + worse;
    if (count === 0)
        return 1;
    const few = Math.min(better, worse);
    let [logs, tail] = [-count * Math.LN2, 0];
    for (let taken = 0; taken <= few; taken++) {
        tail += Math.exp(logs);
        logs += Math.log(count - taken) - Math.log(taken + 1);
    }
    return Math.min(1, Math.round(2 * tail * 1e6) / 1e6);
}
/** Wilson's interval of a share, 95 %: [0, 1] where nothing was written. */
function keptInterval(kept, written) {
    if (written === 0)
        return [0, 1];
    const z = 1.96;
    const [share, size] = [kept / written, z ** 2 / written];
    const middle = (share + size / 2) / (1 + size);
    const half = (z / (1 + size)) * Math.sqrt((share * (1 - share)) / written + size / (4 * written));
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

// EXTERNAL MODULE: ./lib/core/lists/nearest.js
var nearest = __webpack_require__(29035);
// EXTERNAL MODULE: ./lib/core/lists/parallel.js
var lists_parallel = __webpack_require__(63078);
// EXTERNAL MODULE: ./lib/core/budget/tokens.js
var tokens = __webpack_require__(82763);
// EXTERNAL MODULE: ./lib/core/report/training.js
var training = __webpack_require__(72010);
;// CONCATENATED MODULE: ./lib/core/compare/row-target.js
/** The unit that `name` names: itself, the class it is, or the module where nothing fits. Null asks for the module. */
function aimAt(name, result, place) {
    if (name !== null) {
        const own = result.functions.find(made => made.name === name) ?? byLastPart(result, name);
        if (own && own.bodyLines.length > 0)
            return aimOf(own.name, own, own.lines, own.bodyLines, place);
        const members = result.functions.filter(made => made.name.startsWith(`${name}.`));
        if (members.length > 0)
            return wholeOf(name, name, members, place, spanOf(members));
    }
    const names = [...new Set(result.functions.map(made => made.name.split('.')[0] ?? ''))];
    const [only] = names;
    if (name === null && names.length === 1 && only !== undefined)
        return aimAt(only, result, place);
    const word = name !== null && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : null;
    return wholeOf(name ?? 'module', word ?? 'default', result.functions, place, null);
}
function spanOf(members) {
    const lines = members.flatMap(made => made.lines);
    return [Math.min(...lines), Math.max(...lines)];
}
/** True for a function, method or class of the module. */
function isNamed(name, result) {
    const among = (made) => made.name === name || made.name.startsWith(`${name}.`);
    return result.functions.some(among) || byLastPart(result, name) !== undefined;
}
function byLastPart(result, name) {
    const found = result.functions.filter(made => made.name.endsWith(`.${name}`));
    return found.length === 1 ? found[0] : undefined;
}
/** Outermost names of a module that stand in a text, in the order of the module; a class counts as one. */
function namesIn(text, result) {
    const words = new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []);
    const names = result.functions.map(made => made.name.split('.')[0] ?? made.name);
    return [...new Set(names)].filter(name => words.has(name));
}
/** `span` null: the whole module. */
function wholeOf(name, imported, members, place, span) {
    const all = place.source.split('\n');
    const lines = span ?? [1, all.length];
    const body = [...new Set(members.flatMap(made => made.bodyLines))].sort((a, b) => a - b);
    const written = all.flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
    const made = {
        name: imported,
        lines,
        kind: 'function',
        async: false,
        generator: false,
        public: true,
        unreachable: null,
        sound: true,
        branches: members.reduce((sum, one) => sum + one.branches, 0),
        tokens: members.flatMap(one => one.tokens),
        bodyLines: body.length > 0 ? body : written,
        source: all.slice(lines[0] - 1, lines[1]).join('\n'),
        parameters: members.find(one => one.kind === 'constructor')?.parameters ?? [],
        returns: { kind: 'any' },
        docstring: null,
        examples: [],
        literals: [],
        decorators: [],
        owner: null,
        context: [...new Set(members.flatMap(one => one.context))],
    };
    return aimOf(name, made, lines, made.bodyLines, place, imported);
}
function aimOf(name, made, lines, changedLines, { path, language, framework }, imported = made.name) {
    const target = {
        id: `${path}::${name}`,
        file: path,
        name,
        language,
        framework,
        change: 'added',
        lines,
        changedLines,
        via: null,
        baseId: null,
    };
    return { target, function: made, imported };
}

;// CONCATENATED MODULE: ./lib/pipeline/compare/workbench.js
// The sandbox and the tree of a comparison -> what one unit needs: its project, a runner that starts, a brief a function.


async function openWorkbench(tools) {
    const sandbox = await tools.sandbox();
    const over = (files) => ({
        ...sandbox,
        run: (job, trees) => sandbox.run({ ...job, overlay: { ...files, ...job.overlay } }, trees),
    });
    const started = new Map();
    const starts = (unit, name) => {
        const files = Object.entries(filesOf(unit, tools.project));
        const reachableClasses = Object.fromEntries(files.filter(([path]) => path !== unit.path));
        const key = JSON.stringify([unit.language.name, name, reachableClasses]);
        const found = started.get(key) ?? tryRunner(unit.language, tools.framework(name), reachableClasses, over, tools);
        started.set(key, found);
        return found;
    };
    const results = new WeakMap();
    const read = (unit) => {
        const result = results.get(unit) ?? unit.language.functions(unit.source);
        results.set(unit, result);
        return result;
    };
    const frameworks = (unit) => runnersFor(unit, withFiles(tools.project, filesOf(unit, tools.project)), tools.frameworks);
    return {
        sandbox,
        over,
        frameworks,
        async runner(unit) {
            const names = frameworks(unit);
            for (const name of names)
                if (await starts(unit, name))
                    return name;
            return names[0] ?? '';
        },
        tasks: (unit, framework) => tasksOf(unit, read(unit), framework, tools),
        targets: (row, unit, framework) => aimsOf(row, unit, read(unit), framework).map(aim => aim.target.id),
    };
}
function aimsOf(row, unit, result, framework) {
    const place = { path: unit.path, source: unit.source, language: unit.language.name, framework };
    const { function: asked } = row;
    const names = asked !== null && isNamed(asked, result) ? [asked] : namesIn(row.text, result);
    return names.length === 0 ? [aimAt(asked, result, place)] : names.map(name => aimAt(name, result, place));
}
function tasksOf(unit, result, framework, tools) {
    const project = withFiles(tools.project, filesOf(unit, tools.project));
    const { style } = tools.framework(framework);
    const tasks = new Map();
    for (const row of unit.rows)
        for (const aim of aimsOf(row, unit, result, framework)) {
            const { target, function: made, imported } = aim;
            if (tasks.has(target.id))
                continue;
            const testPath = ownPath(row, unit.language) ?? freePath(style, unit.path, project);
            tasks.set(target.id, {
                target,
                function: made,
                ...(unit.language.reachableClasses?.(unit.path, result, project) ?? {
                    classes: result.classes,
                    enums: result.enums ?? {},
                }),
                access: unit.language.access(unit.path, imported, project, testPath),
                testPath,
                page: { existing: null, like: unit.language.toolchain === 'node' ? unit.source : null },
                existingTest: null,
            });
        }
    return tasks;
}
/** A finished test file stays where it lies, if that is a place for one. */
function ownPath(row, language) {
    const path = row.testPath ?? '';
    const plain = /^[\p{L}\p{N}_.@-]+(?:\/[\p{L}\p{N}_.@-]+)*$/u.test(path) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
    return plain && language.matches(path) ? path : null;
}
function freePath(style, path, project) {
    const own = style.path(path, project);
    return project.files.includes(own) ? style.path(path, project, true) : own;
}
const subject = {
    python: { end: 'py', code: 'def one():\n    return 1\n' },
    javascript: { end: 'js', code: 'export function one() {\n  return 1\n}\n' },
    typescript: { end: 'ts', code: 'export function one(): number {\n  return 1\n}\n' },
};
/** Runs one plain test of a plain function: a runner that is not installed, or cannot read the language, is none. */
async function tryRunner(language, framework, reachableClasses, over, tools) {
    const { end, code } = subject[language.name] ?? { end: '', code: '' };
    const path = `plain_subject.${end}`;
    const common = Object.values(reachableClasses).some(text => text.includes('"commonjs"')) && end === 'js';
    const files = { ...reachableClasses, [path]: common ? code.replace('export ', 'exports.one = ') : code };
    const project = withFiles(tools.project, files);
    const testPath = freePath(framework.style, path, project);
    const { importLine } = language.access(path, 'one', project, testPath);
    const spec = {
        name: framework.style.words.includes('describe') ? 'gives one' : 'test_gives_one',
        subject: 'one',
        imports: [importLine],
        arrange: [],
        checks: [{ kind: 'equal', call: 'one()', literal: '1', approximate: false, await: false }],
        comment: '',
    };
    const candidate = {
        ...framework.style.test(spec),
        ...{
            id: 'plain',
            target: path,
            writer: '',
            framework: framework.name,
            draft: '',
            fixes: [],
            observed: true,
        },
    };
    const { content, names } = language.merge([candidate], { existing: null, like: null });
    const place = framework.style.candidatePath(testPath, 1);
    const file = { path: place, content, candidate: 'plain', name: names['plain'] ?? candidate.name };
    const plan = {
        tree: 'head',
        candidates: [candidate],
        files: [file],
        watch: path,
        roots: [''],
        seed: 0,
    };
    const outcome = await over(files).run(framework.trial(plan), tools.trees);
    return framework.read(outcome, [file])[0]?.outcome === 'passed';
}

;// CONCATENATED MODULE: ./lib/core/dataset/history.js
// The files that commits touched together, and their names -> which test file is about which source file.

/** `tests/test_cart.py`, `cart_test.py`, `cart.test.ts`, `cart.spec.js` are about `cart`. */
function subjectOf(path) {
    const name = path.split('/').at(-1) ?? '';
    return name
        .replace(/\.(?:[cm]?[jt]sx?|py)$/, '')
        .replace(/^test_|_test$|\.(?:test|spec)$/g, '')
        .toLowerCase();
}
const most = 20;
/** `commits` hold the paths that each touched. Larger commits say nothing about pairs, and only name them. */
function pairFiles(files, commits) {
    const there = new Set(files);
    const found = new Map();
    const add = (source, test, by) => {
        const key = JSON.stringify([source, test]);
        if (!found.has(key))
            found.set(key, { source, test, by });
    };
    const isCode = (path) => /\.(?:py|[cm]?[jt]sx?)$/.test(path) && !(0,filters/* isTestPath */.MQ)(path);
    for (const paths of commits) {
        if (paths.length > most)
            continue;
        const now = paths.filter(path => there.has(path));
        for (const test of now.filter(filters/* isTestPath */.MQ))
            for (const source of now.filter(isCode))
                add(source, test, 'commit');
    }
    const tests = files.filter(filters/* isTestPath */.MQ);
    for (const source of files.filter(isCode))
        for (const test of tests)
            if (subjectOf(source) === subjectOf(test))
                add(source, test, 'name');
    return [...found.values()].sort((one, other) => one.source < other.source ? -1 : one.source > other.source ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/pipeline/compare/human.js


const human = 'human';
/**
 * A row for each pair of a source file and a test file of the project; `commits` hold the paths that each commit touched, which
 * pair files too. `first` is the index of the first row.
 */
function humanRows({ files, read }, languages, commits, first = 0) {
    const own = files.filter(path => !/(^|\/)(?:node_modules|dist|vendor)\//.test(path));
    return pairFiles(own, commits).flatMap(({ source: path, test }, at) => {
        const [language, source] = [languages.find(one => one.matches(path)), read(path)];
        if (!language || source === null || (0,filters/* isTestPath */.MQ)(path))
            return [];
        const row = {
            ...{ index: first + at, place: `${test} for ${path}`, id: test, system: human, kind: 'file' },
            ...{ text: read(test) ?? '', testPath: test, language: language.name, framework: null, path, source },
            ...{ module: null, function: null, usage: null, cut: false, twin: null },
        };
        return [{ row, language, path, source }];
    });
}

// EXTERNAL MODULE: ./lib/core/report/assemble.js
var assemble = __webpack_require__(37476);
// EXTERNAL MODULE: ./lib/pipeline/explore.js + 23 modules
var explore = __webpack_require__(64595);
// EXTERNAL MODULE: ./lib/pipeline/generate.js
var generate = __webpack_require__(31067);
// EXTERNAL MODULE: ./lib/pipeline/rounds.js + 4 modules
var rounds = __webpack_require__(29072);
;// CONCATENATED MODULE: ./lib/pipeline/compare/live.js
// Models that write afresh for known functions -> rows, as a recording of these very replies would hold them. Prints nothing.








const overBudget = 'over budget';
const mostTests = 6;
/** Functions of a module that tests can be written for, in order. */
function aimsOfModule(language, path, source) {
    const result = language.functions(source);
    const names = result.functions
        .filter(made => made.sound && made.bodyLines.length > 0)
        .map(made => made.name);
    return names.map(name => ({ language, path, source, name }));
}
/**
 * Asks every writer for every function; what the purse has no room for is not asked. A service that fails is not asked again.
 * Throws UserError for a key or a model that is wrong.
 */
async function writeLive({ writers, explorer, human, budget }, aims, tools) {
    const workbench = await openWorkbench(tools);
    const live = { rows: [], failed: [], usd: new Map() };
    for (const writer of writers)
        await askAll(writer, aims, budget, live, workbench, tools);
    if (explorer)
        await exploreAll(aims, live, workbench, tools);
    if (human) {
        const about = new Set(aims.map(one => one.path));
        live.rows.push(...humanRows(tools.project, tools.languages, []).filter(one => about.has(one.path)));
    }
    // Numbers of their own, behind all that a recording may have.
    live.rows = live.rows.map((one, at) => ({ ...one, row: { ...one.row, index: firstIndex + at } }));
    return live;
}
const firstIndex = 1_000_000_000;
async function askAll(writer, aims, budget, live, workbench, tools) {
    const { name: system } = writer.model;
    const opened = await (0,lists_parallel/* mapLimit */.s)(aims, tools.parallel, aimed => openAim(system, aimed, workbench));
    const tasks = opened.map(one => one.task);
    const prompts = (0,generate/* firstPrompts */.ue)(tasks, writer.recipe, task => (0,rounds/* wordingOf */.O3)(task, tools));
    const writing = await (0,generate/* write */.M9)(prompts, writer, { budget, now: tools.now, log: tools.log });
    if (writing.failure?.kind === 'user')
        throw new errors/* UserError */.y(writing.failure.sentence);
    const fail = (targets, reason) => {
        live.failed.push(...targets.map(target => ({ system, target, reason })));
    };
    fail(writing.overBudget, overBudget);
    fail(writing.unreached, writing.failure?.sentence ?? 'it gave no reply');
    const byTarget = new Map(opened.map(one => [one.task.target.id, one]));
    for (const { target, text, cut, usage } of writing.completions) {
        const found = byTarget.get(target);
        if (!found)
            continue;
        const { inputTokens: input, outputTokens: output, cachedTokens: cached } = usage;
        live.rows.push({ ...found.aimed, row: { ...found.row, text, cut, usage: { input, output, cached } } });
    }
    const prices = writing.completions.map(({ usage }) => writer.price(usage));
    live.usd.set(system, (0,assemble/* sumDollars */.X)(prices));
}
/** A row to be filled, and what a prompt for it is drawn from. */
async function openAim(system, aimed, workbench) {
    const { language, path, source, name } = aimed;
    const row = {
        ...{ index: 0, place: `${system}: ${path}::${name}`, id: `${path}::${name}`, system, kind: 'reply' },
        ...{ text: '', testPath: null, language: language.name, framework: null, path, source, module: null },
        ...{ function: name, usage: null, cut: false, twin: null },
    };
    const unit = { system, language, path, source, rows: [row] };
    const named = await workbench.runner(unit);
    const [task] = workbench.tasks(unit, named).values();
    if (!task)
        throw new Error(`${path} has no function ${name}`);
    return { row, aimed: { language, path, source }, task };
}
/** The explorer's tests as the reply that a model would have given. */
async function exploreAll(aims, live, workbench, tools) {
    const made = await (0,lists_parallel/* mapLimit */.s)(aims, tools.parallel, async (aimed) => {
        const { row, task } = await openAim('explorer', aimed, workbench);
        const { language, path, source } = aimed;
        tools.log(`exploring ${task.target.id}`);
        const exploration = await (0,explore/* explore */.y)(task, language, workbench.over({ [path]: source }), tools.trees, source);
        const framework = tools.framework(task.target.framework);
        const tests = exploration.reason === null ? exploration.write(framework, mostTests) : [];
        if (tests.length === 0) {
            const reason = exploration.reason ?? 'the explorer found no call whose result can be pinned';
            live.failed.push({ system: 'explorer', target: task.target.id, reason });
            return [];
        }
        const reply = { text: replyOf(tests, task, language), usage: { input: 0, output: 0, cached: 0 } };
        return [{ row: { ...row, ...reply }, language, path, source }];
    });
    live.rows.push(...made.flat());
}
function replyOf(tests, task, language) {
    const imports = [...new Set([task.access.importLine, ...tests.flatMap(test => test.imports)])].filter(Boolean);
    const helpers = [...new Set(tests.flatMap(test => test.helpers))];
    const [first] = tests;
    const container = first?.container ?? null;
    const inside = (text) => text.replace(/^(?=.)/gm, '    ');
    const codes = tests.map(test => test.code);
    const body = container && language.toolchain === 'python'
        ? [container.header, ...[...container.members, ...codes].map(inside)].join('\n\n').replace('\n\n', '\n')
        : codes.join('\n\n\n');
    return `\`\`\`${language.name}\n${[imports.join('\n'), ...helpers, body].filter(Boolean).join('\n\n\n')}\n\`\`\`\n`;
}

;// CONCATENATED MODULE: ./lib/pipeline/dataset/afresh.js



/** For the functions of the rows, or, without rows, for those of the listed modules. */
async function writeAfresh(models, joined, { modules }, tools) {
    const places = new Map(joined.map(({ language, path, source }) => [path, { language, source }]));
    if (places.size === 0)
        for (const [path, source] of modules) {
            const language = tools.languages.find(one => one.matches(path));
            if (language)
                places.set(path, { language, source });
        }
    if (places.size === 0 && models.human)
        for (const { path, language, source } of humanRows(tools.project, tools.languages, []))
            places.set(path, { language, source });
    const aims = [...places].flatMap(([path, { language, source }]) => {
        const all = aimsOfModule(language, path, source);
        const named = new Set(joined.flatMap(({ row }) => (row.path === path && row.function ? [row.function] : [])));
        const wanted = all.filter(one => named.has(one.name));
        return wanted.length > 0 ? wanted : all;
    });
    if (aims.length === 0)
        throw new errors/* UserError */.y('There is no function to write for: name modules with --functions.');
    return writeLive(models, aims, tools);
}

// EXTERNAL MODULE: ./lib/pipeline/verify.js + 7 modules
var verify = __webpack_require__(70161);
// EXTERNAL MODULE: ./lib/pipeline/verify/runs.js
var runs = __webpack_require__(76374);
;// CONCATENATED MODULE: ./lib/pipeline/compare/unit.js
// All replies of one system for one module -> their tests with verdicts, what they notice, and which known bugs they catch.




const unit_runs = 3;
/** Judges all tests of a unit as one pull request that adds the module. Throws only when the sandbox cannot run. */
async function proveUnit(unit, workbench, tools, agreement) {
    const started = tools.now();
    const framework = await workbench.runner(unit);
    const tasks = workbench.tasks(unit, framework);
    const cut = unit.rows.map(row => cutOne(row, unit, framework, tasks, workbench));
    const rowOf = new Map(cut.flatMap(one => one.candidates.map(made => [made.id, one.row])));
    const proofTools = { ...proofToolsOf(unit, unit.source, workbench, tools), agreement };
    const verification = (0,verify/* startVerification */.AT)();
    const candidates = cut.flatMap(one => one.candidates);
    const cases = await (0,verify/* verify */.MX)(candidates, [...tasks.values()], proofTools, verification);
    const proof = await (0,verify/* finalise */.w0)(cases, proofTools, verification);
    const final = new Map(proof.candidates.map(made => [made.id, made]));
    const judged = proof.verdicts.flatMap(verdict => {
        const [candidate, row] = [final.get(verdict.candidate), rowOf.get(verdict.candidate)];
        return candidate && row ? [judgedTest(verdict, candidate, row, tasks)] : [];
    });
    const refused = cut.flatMap(({ row, rejections }) => rejections.map(one => refusedTest(one, row, tasks)));
    return {
        unit,
        written: [...judged, ...refused],
        measured: [...tasks.keys()].map(id => measuredOf(id, unit, proof, judged, tools)),
        bugs: await catchBugs(unit, cases, framework, workbench, tools),
        files: proof.files.map(({ path, content }) => ({ path, content })),
        seconds: (tools.now() - started) / 1000,
    };
}
function cutOne(row, unit, framework, tasks, workbench) {
    const own = workbench.targets(row, unit, framework).flatMap(id => tasks.get(id) ?? []);
    return { row, ...extractRow(row, own, unit.language) };
}
function proofToolsOf(unit, source, workbench, tools) {
    const { language, framework, project, trees } = tools;
    const files = filesOf({ ...unit, source }, project);
    return {
        sandbox: workbench.over(files),
        trees,
        language,
        framework,
        parallel: 1,
        runs: unit_runs,
        mostPerTarget: Number.MAX_SAFE_INTEGER,
        source: path => (Object.hasOwn(files, path) ? (files[path] ?? null) : project.read(path)),
    };
}
function judgedTest(verdict, candidate, row, tasks) {
    const { verdict: word, reason, detail, expected, actual, attribution, writersShare, dropped, evidence, } = verdict;
    const { target, name, code, fixes, draft } = candidate;
    return {
        name,
        draft,
        test: {
            ...{ place: row.place, row: row.id, system: row.system, target, name, code },
            file: tasks.get(target)?.testPath ?? '',
            verdict: word,
            ...{ reason, detail, expected, actual, attribution, writersShare, dropped, fixes, evidence },
        },
    };
}
function refusedTest(rejection, row, tasks) {
    const { target, name, code, reason, detail } = rejection;
    return {
        name,
        draft: code,
        test: {
            ...{ place: row.place, row: row.id, system: row.system, target, name, code },
            file: tasks.get(target)?.testPath ?? '',
            verdict: 'rejected',
            ...{ reason, detail, expected: null, actual: null, attribution: null, writersShare: null },
            dropped: [],
            fixes: [],
            evidence: { runs: 0, milliseconds: 0, lines: [], mutantsKilled: [] },
        },
    };
}
function measuredOf(target, unit, proof, judged, { hash }) {
    const mutants = proof.measures.get(target)?.mutants ?? null;
    const kept = judged.filter(({ test }) => test.target === target && test.verdict === 'kept').length;
    const { killed = 0, total = 0, killedByPassing = 0 } = mutants ?? {};
    const version = hash(unit.source).slice(0, 16);
    return {
        system: unit.system,
        target: `${target} ${version}`,
        kept,
        mutants: mutants && { killed, total, killedByPassing },
    };
}
/** A bug is caught by a test that holds on the module and does not on its twin. */
async function catchBugs(unit, cases, framework, workbench, tools) {
    const twins = new Set(unit.rows.flatMap(row => row.twin ?? []));
    const bugs = [];
    for (const twin of twins) {
        const rows = unit.rows.filter(row => row.twin === twin);
        const about = new Set(rows.flatMap(row => workbench.targets(row, unit, framework)));
        const steady = cases.filter(one => about.has(one.candidate.target) && isSteady(one));
        const results = await (0,runs/* runCandidates */.Q)(steady, { tree: 'head', seed: 0 }, proofToolsOf(unit, twin, workbench, tools));
        const noticing = steady.filter(one => results.get(one.candidate.id)?.outcome !== 'passed');
        const caught = noticing.some(one => one.ending?.verdict === 'kept');
        bugs.push({ caught, caughtByPassing: noticing.length > 0 });
    }
    return bugs;
}
const isSteady = ({ ending }) => ending !== null && (0,funnel/* countFunnel */.u)([ending]).steady === 1;

;// CONCATENATED MODULE: ./lib/pipeline/compare/compare.js
// Recorded rows -> each system's tests through the same proof as in a review, and the table of them. Prints nothing.
















/** Judges recorded rows, and what models write now. Throws UserError when no row can be used, ServiceError when no model answered. */
async function compare(asked, tools) {
    const { rows, unusable } = rows_readRows(asked.rows);
    if (rows.length + unusable.length === 0 && asked.live === null)
        throw new errors/* UserError */.y('The files of --rows hold no rows.');
    const { modules, faults } = readModules(asked.functions);
    const known = { modules, files: tools.project.files, read: path => tools.project.read(path) };
    const joined = joinAll(rows, known, unusable, tools);
    const live = asked.live === null ? null : await writeAfresh(asked.live, joined, known, tools);
    rows.push(...(live?.rows.map(one => one.row) ?? []));
    joined.push(...(live?.rows ?? []));
    for (const { system, target, reason } of live?.failed ?? [])
        faults.push(`${system}, ${target}: ${reason}`);
    const baseline = checkBaseline(asked.baseline, rows);
    if (live && joined.length === 0)
        throw new errors/* ServiceError */._(live.failed[0]?.reason ?? 'No model gave a reply.');
    if (joined.length === 0)
        throw noneUsable(unusable, faults);
    const workbench = await openWorkbench(tools);
    const usable = await leaveOut(joined, unusable, workbench, tools);
    const [reason] = unusable;
    if (usable.length === 0)
        throw new errors/* UserError */.y(`No row can be judged: ${reason?.reason ?? 'there is none'}.`);
    const units = unitsOf(usable);
    tools.log(`${(0,render_text/* plural */.LS)(usable.length, 'row')} of ${(0,render_text/* plural */.LS)(units.length, 'module')}`);
    let done = 0;
    const proved = await (0,lists_parallel/* mapLimit */.s)(units, tools.parallel, async (unit) => {
        const one = await proveUnit(unit, workbench, tools, asked.agreement);
        tools.log(`${++done} of ${units.length}: ${unit.path} by ${unit.system}`);
        return one;
    });
    const seen = asked.training === null ? null : trainedOn(readTraining(asked.training), units, workbench, tools);
    const facts = new Map([...asked.cards, ...(asked.live?.facts ?? [])]);
    const compared = await renderUp({ rows, unusable, proved, baseline, seen, notes: faults, facts }, tools);
    const { systems } = compared.comparison;
    const first = systems.find(one => one.system === baseline) ?? systems[0];
    for (const one of systems) {
        if (one !== first)
            one.breakEven = (0,cost/* breakEven */.qk)(one.bill, first ? perKept(first) : null, perKept(one));
    }
    return compared;
}
function joinAll(rows, known, unusable, tools) {
    return rows.flatMap(row => {
        const found = joinRow(row, tools.languages, known);
        if (!('reason' in found))
            return [found];
        unusable.push({ place: row.place, id: row.id, system: row.system, reason: found.reason });
        return [];
    });
}
function checkBaseline(baseline, rows) {
    const systems = [...new Set(rows.map(row => row.system))];
    if (baseline === null || systems.includes(baseline))
        return baseline;
    const near = (0,nearest/* nearest */.p)(baseline, systems);
    throw new errors/* UserError */.y(`--baseline names ${baseline}, which wrote no row${near ? `: did you mean ${near}?` : `: there are ${systems.slice(0, 8).join(', ')}.`}`);
}
function noneUsable(unusable, faults) {
    const [first] = unusable;
    const more = faults[0] === undefined ? '' : ` (${faults[0]})`;
    return new errors/* UserError */.y(`None of the ${(0,render_text/* plural */.LS)(unusable.length, 'row')} can be used: ${first?.place ?? ''}: ${first?.reason ?? ''}${more}.`);
}
/** Rows of a language that nothing here can run. */
async function leaveOut(joined, unusable, workbench, tools) {
    const needed = new Set(joined.map(one => one.language.toolchain));
    const reasons = new Map();
    for (const name of needed) {
        const reason = await workbench.sandbox.lacks(name, tools.trees);
        if (reason !== null)
            reasons.set(name, reason.replace(/\.$/, ''));
    }
    return joined.filter(({ row, language }) => {
        const reason = reasons.get(language.toolchain);
        if (reason !== undefined)
            unusable.push({ place: row.place, id: row.id, system: row.system, reason });
        return reason === undefined;
    });
}
/** Asks of a test whether its body is that of a test in the training data; both are cut by the same rules. */
function trainedOn(completions, units, workbench, tools) {
    const byLanguage = new Map();
    for (const unit of units) {
        const { name, tokens } = unit.language;
        if (byLanguage.has(name))
            continue;
        const [task] = workbench.tasks(unit, workbench.frameworks(unit)[0] ?? '').values();
        const prints = new Set();
        for (const text of completions) {
            if (!task)
                break;
            const row = { ...unit.rows[0], text, cut: false };
            const { candidates, rejections } = extractRow(row, [task], unit.language);
            const tests = [
                ...candidates.map(one => [one.draft, one.name]),
                ...rejections.map(one => [one.code, one.name]),
            ];
            for (const [code = '', test = ''] of tests) {
                const print = (0,training/* fingerprint */.Rj)(tokens(code), test, tools.hash);
                if (print !== null)
                    prints.add(print);
            }
        }
        byLanguage.set(name, (0,training/* seenIn */.vV)(prints, tools.hash));
    }
    return ({ draft, name }, language) => byLanguage.get(language.name)?.(language.tokens(draft), name) ?? false;
}
function textsOf(proved) {
    const texts = { input: 0, output: 0 };
    for (const { unit } of proved)
        for (const { text } of unit.rows) {
            texts.input += (0,tokens/* estimateTokens */.b)(unit.source);
            texts.output += (0,tokens/* estimateTokens */.b)(text);
        }
    return texts;
}
async function renderUp({ rows, unusable, proved, baseline, seen, notes, facts }, tools) {
    const lost = new Set(unusable.map(one => one.place));
    const systems = [...(0,group/* groupBy */.$)(rows, row => row.system)];
    const found = await Promise.all(systems.map(async ([system, all]) => {
        const own = proved.filter(one => one.unit.system === system);
        const bugs = own.flatMap(one => one.bugs);
        const tests = own.flatMap(one => one.written.map(written => ({
            ...written.test,
            seenInTraining: seen ? seen(written, one.unit.language) : null,
        })));
        const sum = (key) => bugs.filter(bug => bug[key]).length;
        return {
            system,
            rows: all.filter(row => !lost.has(row.place)),
            unusable: all.filter(row => lost.has(row.place)).length,
            tests,
            trained: seen !== null,
            measured: own.flatMap(one => one.measured),
            bugs: bugs.length === 0
                ? null
                : { caught: sum('caught'), caughtByPassing: sum('caughtByPassing'), total: bugs.length },
            seconds: own.reduce((total, one) => total + one.seconds, 0),
            ...(facts.get(system) ?? { price: await tools.price(system), bill: null, claimed: null }),
            texts: textsOf(own),
        };
    }));
    return {
        comparison: {
            systems: found.map(table_rowOf),
            pairs: baseline === null ? [] : pairsOf(baseline, found),
            unusable,
        },
        tests: found.flatMap(one => one.tests),
        files: proved.flatMap(one => one.files.map(file => ({ system: one.unit.system, ...file }))),
        notes,
    };
}

;// CONCATENATED MODULE: ./lib/core/report/render/compare.js

const columns = [
    ['System', row => row.system],
    ['Rows', row => compare_count(row.rows)],
    ['Written', row => compare_count(row.written)],
    ['Parsed', row => compare_count(row.parsed)],
    ['Ran', row => compare_count(row.ran)],
    ['Passed', row => compare_count(row.passed)],
    ['Steady', row => compare_count(row.steady)],
    ['Strengthen', row => compare_count(row.strengthens)],
    ['Kept', row => compare_count(row.kept)],
    ['Wrong', row => compare_count(row.wrongExpectations)],
    ['Mutants killed', ({ mutants }) => (mutants ? `${mutants.killed} of ${mutants.total}` : '')],
    ['Bugs caught', ({ bugs }) => (bugs ? `${bugs.caught} of ${bugs.total}` : '')],
    ['In training', row => (row.seenInTraining === null ? '' : compare_count(row.seenInTraining))],
    ['Tokens in', row => (row.inputTokens === null ? '' : (0,render_text/* thousands */.oh)(row.inputTokens))],
    ['Tokens out', row => (row.outputTokens === null ? '' : (0,render_text/* thousands */.oh)(row.outputTokens))],
    ['Dollars', row => (row.usd === null ? '' : (0,render_text/* money */.TG)(row.usd))],
    ['A kept test', row => (row.usdPerKept === null ? '' : (0,render_text/* money */.TG)(row.usdPerKept))],
    ['By texts alone', row => (row.textUsd === null ? '' : `about ${(0,render_text/* money */.TG)(row.textUsd)}`)],
    ['Claimed', row => (row.claimed === null ? '' : `$${row.claimed.usd}`)],
    ['Tuning bill', row => (row.bill === null ? '' : (0,render_text/* money */.TG)(row.bill))],
    ['Break-even', row => breakEvenOf(row)],
    ['Seconds', row => row.seconds.toFixed(1)],
];
const breakEvenOf = ({ breakEven }) => typeof breakEven === 'number' ? `after ${breakEven} tests` : (breakEven ?? '');
const compare_count = (value) => String(value);
/** Columns in which no system has anything are left out. */
function cellsOf({ systems }) {
    const used = columns.filter(([, cell]) => systems.some(row => cell(row) !== ''));
    return { titles: used.map(([title]) => title), rows: systems.map(row => used.map(([, cell]) => cell(row))) };
}
/** For a terminal: aligned columns, then pairs, rejections and what could not be used. */
function renderTable(comparison) {
    const { titles, rows } = cellsOf(comparison);
    const safe = [titles, ...rows.map(row => row.map(cell => (0,render_text/* oneLine */.TN)(cell, 40)))];
    const widths = titles.map((_, at) => Math.max(...safe.map(row => [...(row[at] ?? '')].length)));
    const line = (row) => row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd();
    const reasons = comparison.systems
        .filter(row => Object.keys(row.rejected).length > 0)
        .map(row => `${(0,render_text/* oneLine */.TN)(row.system, 60)} rejected: ${reasonsOf(row)}`);
    const blocks = [
        safe.map(line).join('\n'),
        comparison.pairs.map(sayPair).join('\n'),
        reasons.join('\n'),
        sayUnusable(comparison).join('\n'),
    ];
    return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
const reasonsOf = (row) => Object.entries(row.rejected)
    .map(([reason, times]) => `${times} ${reason}`)
    .join(', ');
function sayPair({ baseline, system, functions, better, worse, equal, p, served }) {
    const names = `${(0,render_text/* oneLine */.TN)(system, 60)} against ${(0,render_text/* oneLine */.TN)(baseline, 60)}`;
    return `${names}, ${(0,render_text/* plural */.LS)(functions, 'function')}: ${better} better, ${worse} worse, ${equal} equal (p = ${p.toFixed(3)}); functions with a kept test ${describeServed(served)}`;
}
/** `12 % against 3 %: +9 points (95 %: +1 to +17)`, or that there are too few to tell. */
function describeServed({ baseline, system, difference, interval }) {
    const points = (share) => `${share > 0 ? '+' : ''}${Math.round(share * 100)}`;
    const [low, high] = interval;
    const tell = low <= 0 && high >= 0 ? ', too few to tell' : '';
    return `${Math.round(system * 100)} % against ${Math.round(baseline * 100)} %: ${points(difference)} points (95 %: ${points(low)} to ${points(high)}${tell})`;
}
const mostShown = 20;
function sayUnusable({ unusable }) {
    if (unusable.length === 0)
        return [];
    const shown = unusable.slice(0, mostShown).map(one => `  ${(0,render_text/* oneLine */.TN)(`${one.place}: ${one.reason}`)}`);
    const more = unusable.length > mostShown ? [`  and ${unusable.length - mostShown} more`] : [];
    return [`${(0,render_text/* plural */.LS)(unusable.length, 'row')} could not be used:`, ...shown, ...more];
}
/** The whole as a page: the table, pairs, reasons, wrong expectations, what was cut, what stands in the training data. */
function renderComparison(comparison, tests, notes) {
    const { titles, rows } = cellsOf(comparison);
    const table = [titles, titles.map(() => '---'), ...rows.map(row => row.map(render_text/* html */.qy))];
    const rejected = comparison.systems
        .filter(row => Object.keys(row.rejected).length > 0)
        .map(row => `- ${(0,render_text/* html */.qy)(row.system)}: ${reasonsOf(row)}`);
    const blocks = [
        ['', table.map(row => `| ${row.join(' | ')} |`).join('\n')],
        ['', notes.map(note => `> ${(0,render_text/* html */.qy)(note)}`).join('\n>\n')],
        ['Function by function', comparison.pairs.map(pair => `- ${(0,render_text/* html */.qy)(sayPair(pair))}`).join('\n')],
        ['Rejected', rejected.join('\n')],
        ['Wrong expectations', compare_listed(tests.filter(test => test.reason === 'wrong-expectation'))],
        ['Suspects', compare_listed(tests.filter(test => test.verdict === 'suspect'))],
        ['Disputed assertions', compare_listed(tests.filter(test => test.dropped.length > 0))],
        ['Seen in training', compare_listed(tests.filter(test => test.seenInTraining === true))],
        ['Not used', comparison.unusable.length > 0 ? (0,render_text/* fenced */.OF)(sayUnusable(comparison).join('\n'), 'text') : ''],
    ];
    const rendered = blocks.filter(([, text]) => text !== '');
    return `# Comparison\n\n${rendered.map(([title, text]) => (title ? `## ${title}\n\n${text}` : text)).join('\n\n')}\n`;
}
const mostListed = 200;
function compare_listed(tests) {
    if (tests.length === 0)
        return '';
    const lines = tests
        .slice(0, mostListed)
        .flatMap(test => [
        `${(0,render_text/* oneLine */.TN)(test.system, 60)}  ${(0,render_text/* oneLine */.TN)(test.target, 100)}  ${(0,render_text/* oneLine */.TN)(test.name, 100)}${test.reason ? `  ${test.reason}` : ''}`,
        ...sides(test.expected, test.actual),
        ...test.dropped.flatMap(cut => [
            `    cut       ${(0,render_text/* oneLine */.TN)(cut.code)}`,
            ...sides(cut.expected, cut.actual),
        ]),
    ]);
    const more = tests.length > mostListed ? [`and ${tests.length - mostListed} more`] : [];
    return (0,render_text/* fenced */.OF)([...lines, ...more].join('\n'), 'text');
}
function sides(expected, actual) {
    return [
        ...(expected === null ? [] : [`    expected  ${(0,render_text/* oneLine */.TN)(expected)}`]),
        ...(actual === null ? [] : [`    actual    ${(0,render_text/* oneLine */.TN)(actual)}`]),
    ];
}

// EXTERNAL MODULE: ./lib/core/report/render/html.js
var html = __webpack_require__(76546);
;// CONCATENATED MODULE: ./lib/core/report/render/compare-html.js
// A comparison -> compare.html: charts and the whole table in one file.




const percent = (share) => `${Math.round(share * 100)} %`;
/** `notes` are sentences of ours about the run. */
function renderComparePage(comparison, tests, notes) {
    const { systems, pairs, unusable } = comparison;
    const parts = [
        (0,html/* web */.hc) `<h1>${(0,render_text/* plural */.LS)(systems.length, 'system')} compared by running their tests</h1>${notes.map(note => (0,html/* web */.hc) `<p>${note}</p>`)}`,
        (0,html/* web */.hc) `<h2>Kept of written</h2><p class="mute">The line is a 95 % interval (Wilson).</p>${(0,html/* renderBars */.dr)(systems.map(({ system, kept, written }) => {
            const share = written === 0 ? 0 : kept / written;
            return {
                name: system,
                value: share,
                words: `${percent(share)} (${kept} of ${written})`,
                interval: keptInterval(kept, written),
            };
        }), 1, 'Kept of written by system')}`,
        ...charts(comparison),
        renderFigures(comparison),
        pairs.length === 0
            ? (0,html/* web */.hc) ``
            : (0,html/* web */.hc) `<h2>Function by function</h2>${(0,html/* renderGrid */.b3)([
                'System',
                'against',
                '#Functions',
                '#Better',
                '#Equal',
                '#Worse',
                '#p',
                '',
                'Functions with a kept test',
            ], pairs.map(pair => [
                pair.system,
                pair.baseline,
                pair.functions,
                pair.better,
                pair.equal,
                pair.worse,
                pair.p.toFixed(3),
                pair.p < 0.05 ? 'a difference' : 'too few to tell',
                describeServed(pair.served),
            ]))}`,
        renderReasons(comparison),
        unusable.length === 0
            ? (0,html/* web */.hc) ``
            : (0,html/* web */.hc) `<h2>Not usable</h2>${(0,html/* renderGrid */.b3)(['Where', 'Why'], unusable.map(one => [one.place, one.reason]))}`,
        (0,html/* web */.hc) `<p class="mute">${(0,render_text/* plural */.LS)(tests.length, 'test')} judged; tests.jsonl holds every one with its verdict.</p>`,
    ];
    return (0,html/* renderPage */.Cf)('Testwright: comparison', parts);
}
/** One chart for each figure that some system has. */
function charts({ systems }) {
    const mutants = systems.filter(row => row.mutants !== null && row.mutants.total > 0);
    const dollars = systems.filter(row => row.usdPerKept !== null);
    const most = Math.max(0, ...dollars.map(row => row.usdPerKept ?? 0));
    return [
        mutants.length === 0
            ? (0,html/* web */.hc) ``
            : (0,html/* web */.hc) `<h2>Mutants killed</h2>${(0,html/* renderBars */.dr)(mutants.map(({ system, mutants: found }) => {
                const share = (found?.killed ?? 0) / Math.max(1, found?.total ?? 0);
                return { name: system, value: share, words: `${percent(share)} of ${found?.total ?? 0}` };
            }), 1, 'Mutants killed by system')}`,
        most === 0
            ? (0,html/* web */.hc) ``
            : (0,html/* web */.hc) `<h2>Dollars a kept test</h2>${(0,html/* renderBars */.dr)(dollars.map(row => ({
                name: row.system,
                value: row.usdPerKept ?? 0,
                words: (0,render_text/* money */.TG)(row.usdPerKept),
            })), most, 'Dollars a kept test by system')}`,
    ];
}
function renderReasons({ systems }) {
    const rows = systems.flatMap(row => Object.entries(row.rejected).map(([reason, times]) => [row.system, reason, times]));
    return rows.length === 0
        ? (0,html/* web */.hc) ``
        : (0,html/* web */.hc) `<h2>What was not kept</h2>${(0,html/* renderGrid */.b3)(['System', 'Reason', '#Tests'], rows)}`;
}
function renderFigures({ systems }) {
    return (0,html/* web */.hc) `<h2>All figures</h2>${(0,html/* renderGrid */.b3)([
        'System',
        '#Rows',
        '#Written',
        '#Ran',
        '#Passed',
        '#Steady',
        '#Kept',
        '#Wrong',
        '#Mutants',
        '#Bugs',
        '#In training',
        '#Tokens in',
        '#Tokens out',
        '#Dollars',
        '#A kept test',
        '#By texts',
        '#Claimed',
        '#Tuning',
        '#Break-even',
        '#Seconds',
    ], systems.map(row => [
        row.system,
        ...[row.rows, row.written, row.ran, row.passed, row.steady, row.kept, row.wrongExpectations],
        row.mutants && `${row.mutants.killed} of ${row.mutants.total}`,
        row.bugs && `${row.bugs.caught} of ${row.bugs.total}`,
        row.seenInTraining,
        row.inputTokens === null ? null : (0,render_text/* thousands */.oh)(row.inputTokens),
        row.outputTokens === null ? null : (0,render_text/* thousands */.oh)(row.outputTokens),
        row.usd === null ? null : (0,render_text/* money */.TG)(row.usd),
        row.usdPerKept === null ? null : (0,render_text/* money */.TG)(row.usdPerKept),
        row.textUsd === null ? null : `about ${(0,render_text/* money */.TG)(row.textUsd)}`,
        row.claimed === null ? null : `$${row.claimed.usd}`,
        row.bill === null ? null : (0,render_text/* money */.TG)(row.bill),
        breakEvenOf(row),
        row.seconds,
    ]))}`;
}

// EXTERNAL MODULE: ./lib/core/budget/budget.js
var budget_budget = __webpack_require__(72904);
// EXTERNAL MODULE: ./lib/models/open-model.js + 1 modules
var open_model = __webpack_require__(78609);
// EXTERNAL MODULE: ./lib/models/prices.js
var models_prices = __webpack_require__(26562);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/sandbox/python.js
var sandbox_python = __webpack_require__(56157);
// EXTERNAL MODULE: ./lib/sandbox/spawn.js + 1 modules
var spawn = __webpack_require__(24246);
;// CONCATENATED MODULE: ./lib/sandbox/trainer.js
// The pinned training program in a Python environment of its own: set up once, started, heard line by line, and always ended.









/** Bytes that the packages take, with what pip needs beside them. */
const layout = 9 * 1024 ** 3;
const oldest = [3, 10];
const minutes = 60_000;
/** For a checkpoint after a signal. */
const farewell = 3 * minutes;
const requirementsOf = (program) => (0,external_node_crypto_.createHash)('sha256')
    .update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(program, 'requirements.txt')))
    .digest('hex');
/** Throws UserError where there is no Python, no room, or a package is missing. */
async function openTrainer(asked) {
    const python = asked.python ?? (await setUp(asked));
    if (asked.python !== null)
        await checkPackages(python, asked);
    return {
        async train(settings, out, limit, hear) {
            const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(out, 'train.log'), 'a');
            try {
                const argv = ['-u', (0,external_node_path_.join)(asked.program, 'train.py'), settings];
                const child = (0,external_node_child_process_.spawn)(python, argv, {
                    cwd: out,
                    env: { ...withoutSecrets(asked.environment), PYTHONDONTWRITEBYTECODE: '1' },
                    stdio: ['ignore', 'pipe', log],
                    // A signal from the keyboard reaches us alone: we pass it on once.
                    detached: true,
                });
                return await listen(child, limit, asked.signal, hear);
            }
            finally {
                (0,external_node_fs_.closeSync)(log);
            }
        },
    };
}
function listen(child, limit, signal, hear) {
    return new Promise((resolve, reject) => {
        let last;
        const end = () => {
            child.kill('SIGTERM');
            last ??= setTimeout(() => child.kill('SIGKILL'), farewell);
        };
        const clock = setTimeout(end, limit);
        signal.addEventListener('abort', end);
        if (child.stdout)
            (0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', hear);
        const over = () => {
            clearTimeout(clock);
            clearTimeout(last);
            signal.removeEventListener('abort', end);
        };
        child.on('error', error => (over(), reject(error)));
        child.on('close', code => (over(), resolve(code)));
        if (signal.aborted)
            end();
    });
}
/** Libraries from a registry get no key but the one for their own hub. */
function withoutSecrets(environment) {
    const told = Object.entries(environment).filter((entry) => entry[1] !== undefined && (entry[0] === 'HF_TOKEN' || !/KEY|TOKEN|SECRET|PASSWORD/i.test(entry[0])));
    return Object.fromEntries(told);
}
function homeOf(environment) {
    const cache = environment['XDG_CACHE_HOME'];
    const own = cache && (0,external_node_path_.isAbsolute)(cache) ? cache : (0,external_node_path_.join)(environment['HOME'] ?? (0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(own, 'testwright');
}
/** An environment for these very packages, made once; an unfinished one goes on. */
async function setUp({ program, environment, log, signal }) {
    const home = (0,external_node_path_.join)(homeOf(environment), `training-${requirementsOf(program).slice(0, 12)}`);
    const python = (0,external_node_path_.join)(home, 'bin', 'python');
    const ready = (0,external_node_path_.join)(home, 'ready');
    if ((0,external_node_fs_.existsSync)(ready))
        return python;
    const found = await (0,sandbox_python/* findPython */.K)(program, environment);
    if (found === null || isOld(found.version))
        throw new errors/* UserError */.y(`Local tuning needs Python ${oldest.join('.')} or newer, and ${found ? `${found.executable} is ${found.version}` : 'there is none here'}: install it, or name one with --python.`);
    try {
        (0,external_node_fs_.mkdirSync)(home, { recursive: true });
    }
    catch (error) {
        throw new errors/* UserError */.y(`${home} cannot be made (${codeOf(error)}): set XDG_CACHE_HOME to a folder of your own.`);
    }
    const free = (0,external_node_fs_.statfsSync)(home);
    if (free.bavail * free.bsize < layout)
        throw new errors/* UserError */.y(`The packages for local tuning take ${Math.round(layout / 1024 ** 3)} GB, and ${home} has less room: set XDG_CACHE_HOME to another disk, or name a Python that has them with --python.`);
    log(`setting up ${home}: PyTorch and what belongs to it, once, some minutes`);
    const env = withoutSecrets(environment);
    const run = (argv, limit) => (0,spawn/* runToEnd */.c)({ argv, cwd: home, env, limit, signal });
    const steps = [
        [[found.executable, '-m', 'venv', home], 5 * minutes],
        [
            [python, '-m', 'pip', 'install', '--quiet', '--requirement', (0,external_node_path_.join)(program, 'requirements.txt')],
            60 * minutes,
        ],
    ];
    for (const [argv, limit] of steps) {
        const { code, output } = await run(argv, limit);
        signal.throwIfAborted();
        if (code !== 0)
            throw new errors/* ServiceError */._(`The packages for local tuning cannot be installed (${lastLine(output)}): the same command goes on.`);
    }
    (0,external_node_fs_.writeFileSync)(ready, '');
    return python;
}
async function checkPackages(python, { program, environment, signal }) {
    const names = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(program, 'requirements.txt'), 'utf8').match(/^[\w-]+(?===)/gm) ?? [];
    const ask = `import importlib.util as u; print(*[n for n in ${JSON.stringify(names)} if u.find_spec(n) is None])`;
    const argv = [python, '-c', ask];
    const launch = { argv, cwd: program, env: withoutSecrets(environment), limit: minutes, signal };
    const { code, output } = await (0,spawn/* runToEnd */.c)(launch);
    if (code === null)
        throw new errors/* UserError */.y(`--python: ${python} cannot be started: give the path of a Python.`);
    if (code !== 0 || output.trim() !== '')
        throw new errors/* UserError */.y(`--python: ${python} lacks ${output.trim() || 'what is needed'}: install ${(0,external_node_path_.join)(program, 'requirements.txt')} there, or leave --python out.`);
}
const isOld = (version) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major < (oldest[0] ?? 0) || (major === oldest[0] && minor < (oldest[1] ?? 0));
};
const codeOf = (error) => error.code ?? 'unknown';
const lastLine = (output) => output.trim().split('\n').at(-1)?.slice(0, 300) ?? '';

// EXTERNAL MODULE: ./lib/wiring/models.js + 1 modules
var wiring_models = __webpack_require__(38488);
;// CONCATENATED MODULE: ./lib/wiring/live-models.js
// Names of models and cards on the command line -> writers that can be asked, with prices and tuning bills.











/**
 * `explorer` and `human` are no models but may stand among them. Throws UserError for a card, an address or a key that cannot be right, and
 * for a bound on the cost of a model whose price nobody knows.
 */
async function openModels({ models, baseUrl, price: told, maxCost }, { environment, folder, log, trace }) {
    const budget = (0,budget_budget/* openBudget */.a)(maxCost);
    const opened = { writers: [], explorer: false, human: false, budget, facts: new Map() };
    for (const name of models) {
        if (name === 'explorer' || name === 'human') {
            opened[name] = true;
            const free = {
                inputPerMillion: 0,
                outputPerMillion: 0,
                cachedPerMillion: null,
                source: 'nobody is asked',
            };
            opened.facts.set(name, { price: free, bill: null, claimed: null });
            continue;
        }
        const card = (0,model_card/* isCardPath */.Gm)(name) ? live_models_readCard((0,external_node_path_.resolve)(folder, name)) : (0,model_card/* cardOf */.kY)(name);
        const url = (0,open_model/* resolveBaseUrl */.xj)({ card, baseUrl, environment });
        const price = (told === null ? null : (0,cost/* readPrice */.Ic)(told)) ?? card.price ?? (await (0,models_prices/* openPrices */.Z)())(card.model, url);
        opened.facts.set(card.name, { price, bill: card.tuningUsd, claimed: card.claimed });
        const place = { baseUrl: url, key: null, environment, checkout: folder, note: log };
        const writer = await (0,wiring_models/* openCard */.no)(card, price, place, trace);
        (0,generate/* checkBudget */.Ik)(writer, maxCost, `give --price, which is dollars per million tokens in/out, or 0`);
        opened.writers.push(writer);
    }
    return opened;
}
/** What cards say of recorded systems, by name. A folder stands for the cards in it. Throws UserError for a card that is wrong. */
async function readFacts(paths, folder) {
    const prices = await (0,models_prices/* openPrices */.Z)();
    const facts = new Map();
    for (const path of paths.flatMap(one => cardsAt((0,external_node_path_.resolve)(folder, one)))) {
        const card = live_models_readCard(path);
        const price = card.price ?? prices(card.model, card.baseUrl ?? '');
        facts.set(card.name, { price, bill: card.tuningUsd, claimed: card.claimed });
    }
    return facts;
}
function cardsAt(path) {
    if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return [path];
    const names = (0,external_node_fs_.readdirSync)(path).filter(model_card/* isCardPath */.Gm).sort();
    if (names.length > 0)
        return names.map(name => (0,external_node_path_.join)(path, name));
    throw new errors/* UserError */.y(`There is no model card in ${path}: they are called NAME.model.json.`);
}
function live_models_readCard(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new errors/* UserError */.y(`There is no model card ${path}: check the path.`);
    }
    return (0,model_card/* parseCard */.co)(text, path);
}
/** The tuning interface of a service; the key comes from the environment. */
async function openTuning(baseUrl, environment) {
    const { openJobs } = await Promise.all(/* import() */[__webpack_require__.e(193), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 79118));
    const url = baseUrl ?? (environment['OPENAI_BASE_URL']?.trim() || 'https://api.openai.com/v1');
    return openJobs({ baseUrl: url, key: environment['OPENAI_API_KEY'] || null });
}
/** The training program; throws UserError where it cannot run here. */
function openTraining({ assets, environment, log, signal }, python) {
    return openTrainer({ program: assets.training, python, environment, log, signal });
}


// EXTERNAL MODULE: ./lib/cli/output-folder.js + 1 modules
var output_folder = __webpack_require__(75654);
// EXTERNAL MODULE: ./lib/ecosystems/runners.js + 23 modules
var runners = __webpack_require__(15355);
// EXTERNAL MODULE: ./lib/ecosystems/index.js + 167 modules
var ecosystems = __webpack_require__(41788);
;// CONCATENATED MODULE: ./lib/models/tokenizer.js
// A name of an encoding -> how many tokens a short text has in it, as tiktoken counts them.
const options = { disallowedSpecial: new Set() };
/**
 * Loads the ranks of one encoding, one or two megabytes, so only what counts does it. The time of a text grows with the square
 * of its longest run: pass slices; see core/dataset/tokens.ts. What looks like a special token is counted as plain text.
 */
async function openTokenizer(encoding) {
    const { countTokens } = encoding === 'o200k_base'
        ? await Promise.all(/* import() */[__webpack_require__.e(626), __webpack_require__.e(877)]).then(__webpack_require__.bind(__webpack_require__, 23877))
        : await Promise.all(/* import() */[__webpack_require__.e(626), __webpack_require__.e(79)]).then(__webpack_require__.bind(__webpack_require__, 84079));
    return text => countTokens(text, options);
}

// EXTERNAL MODULE: ./lib/wiring/configuration.js + 12 modules
var configuration = __webpack_require__(79845);
// EXTERNAL MODULE: ./lib/repo/project.js
var project = __webpack_require__(73133);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/repo/overlay-tree.js
// A folder, or none -> a place where recorded tests can run: what is tracked or lies there is copied, what is installed is linked.




const installed = new Set(['node_modules', '.venv', 'venv', '.tox', '.nox', '__pypackages__']);
const left = new Set(['.git', '.hg', '.svn', '__pycache__', '.testwright', '.pytest_cache', '.mypy_cache']);
const mostEntries = 50_000;
/**
 * Makes the scene in `scratch`, which the caller removes. Without a folder the tree is empty, and the packages next to one of
 * `near` are linked. Throws UserError for a folder that is none, or is too large.
 */
async function makeOverlayTree(folder, scratch, near) {
    const tree = (0,external_node_path_.join)(scratch, 'tree');
    await (0,promises_.mkdir)(tree);
    if (folder !== null) {
        if (!(0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            throw new errors/* UserError */.y(`${folder} is no folder: name the root of the modules with --root.`);
        const root = await (0,promises_.realpath)(folder);
        await copyInto(root, tree);
        return { root, tree };
    }
    const root = (0,external_node_path_.join)(scratch, 'root');
    await (0,promises_.mkdir)(root);
    const packages = await findPackages(near);
    if (packages !== null)
        await (0,promises_.symlink)(packages, (0,external_node_path_.join)(root, 'node_modules'));
    return { root, tree };
}
/** Links stay links and are never followed; a link that would lead out of the copy is left out. */
async function copyInto(from, to) {
    let entries = 0;
    for (const name of await (0,promises_.readdir)(from)) {
        if (installed.has(name) || left.has(name))
            continue;
        await (0,promises_.cp)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name), {
            recursive: true,
            verbatimSymlinks: true,
            filter: path => {
                const kind = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
                if (++entries > mostEntries)
                    throw new errors/* UserError */.y(`${from} holds more than ${mostEntries} files: name a smaller --root.`);
                const plain = kind?.isFile() || kind?.isDirectory() || kind?.isSymbolicLink();
                return plain === true && !installed.has((0,external_node_path_.basename)(path)) && !left.has((0,external_node_path_.basename)(path));
            },
        });
    }
}
/** The first `node_modules` in one of the folders or above it. */
async function findPackages(near) {
    for (const start of near)
        for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
            const place = (0,external_node_path_.join)(folder, 'node_modules');
            const found = await (0,promises_.realpath)(place).catch(() => null);
            if (found !== null && (0,external_node_fs_.lstatSync)(found).isDirectory())
                return found;
            if ((0,external_node_path_.dirname)(folder) === folder)
                break;
        }
    return null;
}

// EXTERNAL MODULE: ./lib/repo/git.js
var git = __webpack_require__(82708);
;// CONCATENATED MODULE: ./lib/repo/history.js
// A repository -> the paths that each of its commits touched.



const history_most = '2000';
/** Its last 2,000 commits. Throws UserError for what is no repository. */
async function readHistory(root, environment) {
    const at = { cwd: root, environment, limit: 60_000, most: 64 * 1024 * 1024, safe: [root] };
    const format = ['--no-merges', '--no-renames', '--no-ext-diff', '--name-only', '-z', '--format=%x01%H%x00'];
    const said = await (0,git/* runGit */.E)(['log', `--max-count=${history_most}`, ...format], at);
    if (said.code !== 0)
        throw new errors/* UserError */.y(`${root} is no git repository with a commit: name one with --repo.`);
    const origin = await (0,git/* runGit */.E)(['config', '--get', 'remote.origin.url'], at);
    const url = origin.code === 0 ? origin.stdout.toString('utf8').trim() : '';
    const name = /([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? (0,external_node_path_.basename)(root);
    const commits = said.stdout
        .toString('utf8')
        .split('\x01')
        .filter(Boolean)
        .map(commit => commit
        .split('\0')
        .slice(1)
        .map(path => path.trim())
        .filter(Boolean));
    return { name, commits };
}

;// CONCATENATED MODULE: ./lib/wiring/replay.js
// What `compare` and `dataset` need: no repository and no forge, but a tree that modules are laid over.









/** Opens what `compare` needs: no repository, but a tree that is a copy of `root`, or empty. Disposing removes it. */
async function openCompare(start) {
    const { scratch, dispose } = await (0,configuration/* makeScratch */.lP)(start.environment);
    try {
        const { root, tree } = await makeOverlayTree(start.root, scratch, [start.folder, start.assets.programs]);
        const languages = await (0,ecosystems/* loadLanguages */.G)(start.assets.wasm);
        let sandbox;
        const tools = {
            languages,
            frameworks: [...runners/* frameworks */.I],
            language: (0,configuration/* find */.I6)(languages, 'language'),
            framework: (0,configuration/* find */.I6)(runners/* frameworks */.I, 'framework'),
            sandbox: () => (sandbox ??= (0,configuration/* openStoppable */.Dm)({ ...start, trusted: false }, 'auto', root, scratch)),
            trees: { head: tree, base: null },
            project: (0,project/* openProject */.U)(tree),
            price: async (model) => (await (0,models_prices/* openPrices */.Z)())(model, ''),
            parallel: Math.min(4, (0,external_node_os_.availableParallelism)()),
            hash: text => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
            now: () => performance.now(),
            log: start.log,
        };
        return { tools, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** Opens what `dataset` needs: the same over an empty tree, and a tokenizer, loaded when first asked for. */
async function openDataset(start) {
    const opened = await openCompare({ ...start, root: null });
    return { ...opened, tools: { ...opened.tools, tokenizer: openTokenizer } };
}



// EXTERNAL MODULE: ./lib/wiring/tracing.js + 1 modules
var tracing = __webpack_require__(66940);
;// CONCATENATED MODULE: ./lib/cli/verbs/compare.js
var compare_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var compare_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The verb `compare`: files of recorded rows in, a table or JSON out.











/** Reads the files, judges every row, prints the table. Throws UserError for what cannot be read or used. */
async function runCompare({ values }, start, say) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const rows = listed(values, 'rows');
        const models = listed(values, 'model');
        if (rows.length + models.length === 0)
            throw new errors/* UserError */.y('compare needs recorded rows or models: name a file of JSON lines with --rows, or a model with --model.');
        const out = typeof values['out'] === 'string' ? (0,external_node_path_.resolve)(values['out']) : null;
        if (out !== null)
            (0,output_folder/* checkFolder */.p$)(out);
        const training = listed(values, 'training');
        const maxCost = number(values, 'max-cost');
        if (models.includes('human') && values['root'] === undefined)
            throw new errors/* UserError */.y('The tests that people wrote lie in a project: name its folder with --root.');
        const told = { baseUrl: word(values, 'base-url'), price: word(values, 'price') };
        const opened = models.length === 0 ? null : await openModels({ models, ...told, maxCost }, start);
        const asked = {
            live: opened,
            cards: await readFacts(listed(values, 'cards'), start.folder),
            rows: rows.map(readNamed),
            functions: listed(values, 'functions').map(readNamed),
            training: training.length === 0 ? null : training.map(readNamed),
            agreement: values['agreement'] === true,
            baseline: word(values, 'baseline'),
        };
        const root = typeof values['root'] === 'string' ? (0,external_node_path_.resolve)(values['root']) : null;
        const workbench = compare_addDisposableResource(env_1, await openCompare({ ...start, root }), true);
        const { comparison, tests, files, notes } = await compare(asked, workbench.tools);
        for (const note of notes)
            start.log(note);
        const trace = await (0,tracing/* endTrace */.t7)(start, { name: 'compare' });
        const json = `${JSON.stringify(comparison, null, 2)}\n`;
        if (out !== null) {
            (0,output_folder/* writeFolder */.CI)(out, {
                'compare.json': json,
                'compare.md': renderComparison(comparison, tests, notes),
                'compare.html': renderComparePage(comparison, tests, notes),
                'trace.jsonl': trace,
                'tests.jsonl': tests.map(test => `${JSON.stringify(test)}\n`).join(''),
                ...Object.fromEntries(files.map(({ system, path, content }) => [`tests/${folderName(system)}/${path}`, content])),
            });
            start.log(`comparison and tests: ${out}`);
        }
        say(values['json'] === true ? json : renderTable(comparison));
        return { code: 0, sentence: '' };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = compare_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Systems are named by strangers. */
const folderName = (system) => system.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80) || 'unnamed';
function readNamed(path) {
    const { name, content } = readInput(path);
    return { name, text: content.toString('utf8') };
}

;// CONCATENATED MODULE: ./lib/core/dataset/prompt-code.js

/** Stretches of a prompt that are looked into, and characters of one: no prompt of a sane length has as many. */
const prompt_code_most = { tries: 20, length: 100_000 };
const testing = /^[ \t]*(?:async\s+)?def\s+test_|\bTestCase\b|^[ \t]*(?:describe|it|test)[ \t]*\(|^[ \t]*\.\.\.[ \t]*$/m;
const opening = /^(?:@[\w.]+|(?:async\s+)?def\s|class\s|import\s|from\s+\S+\s+import\s|export\s|(?:async\s+)?function\b|(?:const|let|var)\s+[\w$]+\s*=)/;
const within = /^(?:\s|[})\]]|@|#(?!#)|\/[/*]|\*|["']|(?:async|def|class|import|from|export|function|const|let|var|if|for|while|try|with|return|else|elif|except|finally|raise)\b|[\w.$]+\s*(?::[^=\n]*)?=(?!=)|$)/;
/** The code in the last turn that holds any, with at least one sound function; null where there is none. */
function readAsked(prompt, languages) {
    for (const { content, role } of prompt.toReversed()) {
        if (role === 'assistant')
            continue;
        const found = readText(content.replaceAll('\r\n', '\n'), languages);
        if (found !== null)
            return found;
    }
    return null;
}
function readText(text, languages) {
    const pieces = piecesOf(text);
    const code = pieces.filter(piece => !testing.test(piece.code));
    const all = [code.map(piece => piece.code).join('\n\n'), ...code.map(piece => piece.code)];
    const tries = [...new Set(all.slice(0, prompt_code_most.tries))].filter(source => source.length <= prompt_code_most.length);
    const word = code.find(piece => piece.word !== '')?.word.toLowerCase() ?? '';
    // What is in outline parses in one language and in the other it does not: then its fence is left out of the source.
    const left = (source) => code.some(piece => outline.test(piece.code) && !source.includes(piece.code));
    const named = languages.find(one => one.name === (spellings[word] ?? word));
    const order = named ? [named, ...languages.filter(one => one !== named)] : languages;
    for (const language of order)
        for (const source of tries) {
            const { functions, error } = language.functions(source);
            const sound = error === null && functions.length > 0 && functions.every(made => made.sound);
            const own = functions.filter(made => !isOutline(made));
            if (sound && own.some(made => made.bodyLines.length > 0))
                return { language, source, functions: own, outlined: own.length < functions.length || left(source) };
        }
    return null;
}
/** `def f(a): ...` and `function f(a) { ... }`, as our own requests show what stands around the code. */
const outline = /(?::|=>) ?\.\.\.[ \t]*$|\{ ?\.\.\. ?\}[ \t]*$/m;
/** A method without a body may well be abstract. */
const isOutline = ({ kind, source }) => kind === 'function' && outline.test(source.split('\n', 1)[0] ?? '');
function piecesOf(text) {
    const fenced = fencesIn(text);
    if (fenced.length > 0)
        return fenced;
    const bare = bareSpan(text);
    return bare ? [{ word: '', code: text.slice(bare.start, bare.end) }] : [];
}
/** One look at each line, so that hostile text costs no more than its length. */
function fencesIn(text) {
    const found = [];
    let open = null;
    const lines = text.split('\n');
    const close = (last) => {
        if (open)
            found.push({ ...open, code: lines.slice(open.first + 1, last).join('\n'), last });
        open = null;
    };
    lines.forEach((line, at) => {
        const [, mark = '', word = ''] = /^[ \t]*(`{3,}|~{3,})[ \t]*([\w+-]*)/.exec(line) ?? [];
        if (mark === '')
            return;
        if (open === null)
            open = { mark, word, first: at };
        else if (word === '' && mark.startsWith(open.mark))
            close(at);
    });
    close(lines.length);
    return found;
}
/** Code that stands in a prompt without a fence: from its first line to the last that can be code. */
function bareSpan(text) {
    const lines = text.split('\n');
    const first = lines.findIndex(line => opening.test(line));
    if (first < 0)
        return null;
    const after = lines.findIndex((line, at) => at > first && !within.test(line));
    const end = after < 0 ? lines.length : after;
    const before = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
    const code = lines.slice(first, end).join('\n');
    return { start: before, end: before + code.trimEnd().length };
}
/** The action's own request has parts that come and go with the function: any of its forms is the same frame. */
const own = /^Write unit tests for `[^`\n]*` from the module `[^`\n]*`\.\n/;
/** The same for prompts of one template, whatever function and language they are about. */
function frameOf(prompt, asked) {
    const names = [...new Set(asked?.functions.flatMap(made => made.name.split('.')) ?? [])];
    return JSON.stringify(prompt.map(({ role, content }) => [role, frameText(content, names)]));
}
function frameText(content, names) {
    if (own.test(content))
        return '<the request of the action>';
    const text = content.replaceAll('\r\n', '\n');
    const fenced = withoutFences(text);
    const bare = fenced === text ? bareSpan(text) : null;
    const bared = bare ? `${text.slice(0, bare.start)}<code>${text.slice(bare.end)}` : fenced;
    const known = new Set(names);
    const word = /(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu;
    const plain = bared.replace(word, found => (known.has(found) ? '<name>' : found));
    return plain.replace(/\b(?:python|javascript|typescript)\b/gi, '<language>').trimEnd();
}
function withoutFences(text) {
    const lines = text.split('\n');
    for (const { first, last } of fencesIn(text).reverse())
        lines.splice(first, last - first + 1, '<code>');
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/core/dataset/freeze.js
// Clean rows -> a frozen set: grouped by function, split by group, written in one format. The same input gives the same bytes.

/** From the field `testwright` of a line; all null without one. */
function originOf(line) {
    const value = JSON.parse(line).testwright ?? {};
    const word = (name) => (typeof value[name] === 'string' ? value[name] : null);
    const usd = typeof value['usd'] === 'number' ? value['usd'] : null;
    const place = { repository: word('repository'), path: word('path'), source: word('source') };
    return { teacher: word('teacher'), ...place, usd };
}
/** Repositories from which on a set is split by them: fewer cannot be. */
const fewest = 5;
/** Where each row goes; rows of one function, or where there are several repositories of one, stay together. */
function splitRows(rows, shares, hash) {
    const repositories = new Set(rows.flatMap(row => row.repository ?? []));
    const byRepository = repositories.size >= fewest && rows.every(row => row.repository !== null);
    const groups = (0,group/* groupBy */.$)(rows, row => (byRepository ? (row.repository ?? '') : row.group));
    const order = [...groups].sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1));
    function rank(key) {
        return hash(`${shares.seed} ${key}`);
    }
    const parts = new Map();
    let done = 0;
    for (const [, group] of order) {
        const part = done < Math.round(shares.heldBack * rows.length)
            ? 'held-back'
            : done < Math.round((shares.heldBack + shares.validation) * rows.length)
                ? 'validation'
                : 'training';
        for (const { row } of group)
            parts.set(row, part);
        done += group.length;
    }
    return parts;
}
/** The row in a format, as bytes; null where it cannot be said in it. */
function renderRow({ prompt, completion, rejected }, format) {
    const turns = prompt.map(turn => (turn.role === 'prompt' ? { role: 'user', content: turn.content } : turn));
    const said = (content) => ({ role: 'assistant', content });
    if (format === 'chat')
        return JSON.stringify({ messages: [...turns, said(completion)] });
    if (format === 'legacy')
        return JSON.stringify({ prompt: turns.map(turn => turn.content).join('\n\n'), completion });
    if (rejected === null)
        return null;
    return JSON.stringify({
        input: { messages: turns },
        preferred_output: [said(completion)],
        non_preferred_output: [said(rejected)],
    });
}

;// CONCATENATED MODULE: ./lib/core/dataset/benchmark.js
// Lines of benchmark functions -> the code of each, whatever shape the lines have.



const benchmark_text = schemas/* string */.YjP().nullish();
const benchmark_module = schemas/* object */.Ikc({ path: benchmark_text, module_path: benchmark_text, source: benchmark_text, module_source: benchmark_text });
/** Reads `{path, source}`, and training rows as well; lines without a function come back by number. */
function readBenchmark(lines, languages) {
    const wanted = [];
    const unread = [];
    for (const line of lines) {
        const asked = readOne(line, languages);
        if (asked)
            wanted.push({ row: line.row, asked });
        else
            unread.push(line.row);
    }
    return { wanted, unread };
}
function readOne(line, languages) {
    const [row] = readRows([line]).rows;
    if (row)
        return readAsked(row.prompt, languages);
    const read = benchmark_module.safeParse(benchmark_parsed(line.text));
    if (!read.success)
        return null;
    const source = read.data.source ?? read.data.module_source ?? '';
    const path = read.data.path ?? read.data.module_path ?? '';
    const own = languages.find(one => one.matches(path));
    const order = own ? [own] : languages;
    for (const language of order) {
        const { functions, error } = language.functions(source);
        if (error === null && functions.some(made => made.sound && made.bodyLines.length > 0))
            return { language, source, functions, outlined: false };
    }
    return null;
}
function benchmark_parsed(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/core/prompt/secrets.js
var prompt_secrets = __webpack_require__(88215);
;// CONCATENATED MODULE: ./lib/core/dataset/duplicates.js
// Rows -> which of them repeat an earlier one, exactly, nearly, or in their prompt alone.

/** Tokens of a shingle, and the share of shingles from which two rows are nearly the same. */
const width = 5;
const nearly = 0.9;
/** One entry a row at most, in the order of the rows. `perPrompt` rows may ask the same. */
function findRepeats(rows, perPrompt) {
    const [keys, prompts] = [new Map(), new Map()];
    const index = openIndex();
    return rows.flatMap((one) => {
        const [key, prompt] = [keyOf(one), promptKey(one)];
        const same = keys.get(key);
        if (same !== undefined)
            return [{ row: one.row, kind: 'duplicate', of: same, alike: 1 }];
        keys.set(key, one.row);
        const near = index.add(one.row, shinglesOf(one));
        const asked = prompts.get(prompt) ?? [];
        if (near)
            return [{ row: one.row, kind: 'near-duplicate', ...near }];
        const [first] = asked;
        prompts.set(prompt, [...asked, one.row]);
        return first === undefined || asked.length < perPrompt || one.format === 'preference'
            ? []
            : [{ row: one.row, kind: 'repeated-prompt', of: first, alike: 0 }];
    });
}
function shinglesOf({ prompt, completion, rejected }) {
    const text = [...prompt.map(turn => turn.content), completion, rejected ?? ''].join('\n');
    const tokens = text.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu) ?? [];
    const found = new Set();
    for (let at = 0; at + width <= tokens.length; at++)
        found.add(tokens.slice(at, at + width).join(' '));
    if (found.size === 0)
        found.add(tokens.join(' '));
    return found;
}
/**
 * Jaccard is counted exactly, without MinHash: rows are short, a hash would bring errors and chance, and the filter keeps it
 * from comparing all with all. Two sets alike to a share t have a shingle in common among the first n - ceil(t * n) + 1 of each
 * in any fixed order, so only those few are indexed; the order is that of a scrambled text, in which words of the template
 * that all rows share do not come first.
 */
function openIndex() {
    const holders = new Map();
    const sets = [];
    return {
        add(row, shingles) {
            const prefix = [...shingles]
                .map(shingle => [scramble(shingle), shingle])
                .sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1))
                .slice(0, shingles.size - Math.ceil(nearly * shingles.size) + 1);
            const tried = new Set();
            let best = null;
            for (const [, shingle] of prefix)
                for (const at of holders.get(shingle) ?? []) {
                    const other = sets[at];
                    if (tried.has(at) || !other)
                        continue;
                    tried.add(at);
                    const alike = jaccard(shingles, other.shingles);
                    if (alike >= nearly && alike > (best?.alike ?? 0))
                        best = { of: other.row, alike };
                }
            if (best !== null)
                return best;
            for (const [, shingle] of prefix)
                holders.set(shingle, [...(holders.get(shingle) ?? []), sets.length]);
            sets.push({ row, shingles });
            return null;
        },
    };
}
/** A fixed number for a text, spread evenly (FNV-1a). */
function scramble(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash >>> 0;
}
function jaccard(one, other) {
    const [small, large] = one.size < other.size ? [one, other] : [other, one];
    if (small.size < nearly * large.size)
        return 0;
    let common = 0;
    for (const shingle of small)
        if (large.has(shingle))
            common++;
    return common / (one.size + other.size - common);
}

;// CONCATENATED MODULE: ./lib/core/dataset/conventions.js
// All rows of a set -> what most of them do alike: their format, their template, and how their completions end.

/** Share of the rows that makes a plain last line a marker; a line of signs needs half of them. */
const shared = 0.8;
function conventionsOf(rows) {
    const format = conventions_most(rows.map(row => row.format));
    return {
        format: format?.value ?? null,
        frame: conventions_most(rows.map(row => frameOf(row.prompt, row.asked)))?.value ?? null,
        marker: markerOf(rows),
    };
}
/** True for a prompt that another than the set's own template made. */
const driftsFrom = ({ frame }, row) => frame !== null && frameOf(row.prompt, row.asked) !== frame;
/** True for a completion without the marker that the set ends its completions with. */
const lacksMarker = ({ marker }, row) => marker !== null && conventions_lastLine(row.completion) !== marker && !row.completion.trimEnd().endsWith(marker);
function markerOf(rows) {
    const ends = conventions_most(rows.map(row => conventions_lastLine(row.completion)));
    if (ends === null || ends.value === '')
        return null;
    const share = ends.count / rows.length;
    const telling = /^[^\p{L}\p{N}]+$|^\W*(?:END|STOP|DONE|EOS)\W*$|<\|[^|]*\|>$/u.test(ends.value);
    return share >= shared || (telling && share >= 0.5) ? ends.value : null;
}
function conventions_lastLine(text) {
    return (text.trimEnd().split('\n').at(-1) ?? '').trim();
}
/** A completion that opens a fence and never closes it was cut. */
function isTorn(completion) {
    return (completion.match(/^[ \t]*(?:`{3,}|~{3,})/gm)?.length ?? 0) % 2 === 1;
}
/** The value that occurs most, the earliest of equals; null of nothing. */
function conventions_most(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].reduce((best, [value, count]) => (best === null || count > best.count ? { value, count } : best), null);
}

;// CONCATENATED MODULE: ./lib/core/dataset/row-results.js
// What running the tests of a row showed -> counts, and the names that its prompt does not define.
const isFailing = (test) => test.outcome === 'failed' || test.outcome === 'timed-out';
const failingOf = ({ tests }) => tests.filter(isFailing);
const lacks = [
    /NameError: (?:free variable |name )?'([^']{1,100})' is not defined/,
    /ReferenceError: ([\p{L}\p{N}_$]{1,100}) is not defined/u,
    /cannot import name '([^']{1,100})'/,
    /does not provide an export named '([^']{1,100})'/,
];
/** The name that a failing test did not find, null when it failed for another reason. */
function missingName(test) {
    if (test.outcome !== 'failed')
        return null;
    const said = [test.detail, test.actual ?? ''].join('\n');
    for (const form of lacks) {
        const name = form.exec(said)?.[1];
        if (name !== undefined)
            return name;
    }
    return null;
}
/** Names that the row's tests did not find. */
function missingIn(tried) {
    return [...new Set(tried.tests.flatMap(test => missingName(test) ?? []))];
}

;// CONCATENATED MODULE: ./lib/core/dataset/findings.js
// Rows with what is known of them -> findings: what is wrong, where, and what to do, one line each.





/** Findings of a set by itself, in the order of the rows; what is wrong with the whole comes first. */
function findFaults(looked) {
    const conventions = conventionsOf(looked.rows);
    const repeats = new Map(findRepeats(looked.rows, looked.perPrompt).map(one => [one.row, one]));
    const found = [
        ...wholeFaults(looked, conventions),
        ...looked.bad.map(({ row, kind, reason }) => finding(kind, row, `${reason}: mend the line or drop it`)),
        ...looked.rows.flatMap(row => rowFaults(row, looked, conventions, repeats.get(row.row))),
    ];
    return found.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
}
function finding(kind, row, message) {
    const line = (0,render_text/* oneLine */.TN)(message, 500);
    return { kind, row, message: row === null ? line : `row ${row}: ${line}` };
}
/** Without an end in common a legacy model is never told when to stop. */
function wholeFaults({ rows }, conventions) {
    if (conventions.format !== 'legacy' || conventions.marker !== null)
        return [];
    return rows.length < 2
        ? []
        : [
            finding('no-end-marker', null, 'completions end in no common marker: end each with one, such as ###, and name it as stop'),
        ];
}
function rowFaults(row, looked, conventions, repeat) {
    const say = (kind, message) => finding(kind, row.row, message);
    const tried = looked.tried.get(row.row);
    const found = [
        ...(repeat ? [say(repeat.kind, tellRepeat(repeat))] : []),
        ...shapeFaults(row, conventions, say),
    ];
    if ((0,prompt_secrets/* maskSecrets */.Q)(row.line) !== row.line)
        found.push(say('secret', 'it holds what looks like a key: take it out, and revoke the key'));
    const length = looked.lengths.get(row.row) ?? 0;
    if (length > looked.maxTokens)
        found.push(say('too-long', `its completion has ${length} tokens, more than the ${looked.maxTokens} that are asked for: shorten it`));
    if (row.asked === null)
        found.push(say('no-function', 'its prompt holds no function: put the code into it'));
    return tried ? [...found, ...triedFaults(tried, say)] : found;
}
function shapeFaults(row, conventions, say) {
    const found = [];
    if (conventions.format !== null && row.format !== conventions.format)
        found.push(say('format', `it is a ${row.format} row among ${conventions.format} rows: write all rows in one format`));
    if (row.completion.trim() === '')
        return [...found, say('empty', 'its completion is empty: write it or drop the row')];
    if (row.rejected === row.completion)
        found.push(say('no-preference', 'both its replies are the same: nothing can be preferred'));
    if (driftsFrom(conventions, row))
        found.push(say('template', 'its prompt is not of the template of the other rows: ask all in the same words'));
    if (isTorn(row.completion))
        found.push(say('end-marker', 'its completion opens a fence and does not close it: it was cut, so write its end'));
    else if (row.format === 'legacy' && lacksMarker(conventions, row))
        found.push(say('end-marker', `its completion does not end in ${conventions.marker ?? ''}: the model would learn not to stop`));
    return found;
}
function tellRepeat({ kind, of, alike }) {
    if (kind === 'duplicate')
        return `the same as row ${of}: drop one of them`;
    if (kind === 'near-duplicate')
        return `${Math.round(alike * 100)} % the same as row ${of}: drop one of them`;
    return `the prompt of row ${of} again with another completion: keep one of them`;
}
function triedFaults(tried, say) {
    if (tried.none !== null)
        return [say('no-test', `its completion holds no test (${tried.none}): drop the row`)];
    const missing = missingIn(tried).map(name => {
        const tests = tried.tests.filter(test => missingName(test) === name).map(test => test.name);
        return say('missing-helper', `${name} is not defined, so ${tests.join(', ')} fail${tests.length === 1 ? 's' : ''}: add it to the prompt's code`);
    });
    const failing = failingOf(tried)
        .filter(test => missingName(test) === null)
        .map(test => say('failing-test', tellFailure(test)));
    const others = tried.tests.flatMap(test => rejection(test, say));
    return [...missing, ...failing, ...others];
}
function tellFailure({ name, outcome, expected, actual, detail }) {
    if (outcome === 'timed-out')
        return `${name} does not end: drop it`;
    const said = detail
        .split('\n')
        .find(line => line.trim() !== '')
        ?.trim();
    if (expected !== null && actual !== null)
        return `${name} fails: expected ${(0,render_text/* oneLine */.TN)(expected, 120)}, got ${(0,render_text/* oneLine */.TN)(actual, 120)}: mend or drop it`;
    return `${name} fails: ${(0,render_text/* oneLine */.TN)(said ?? actual ?? 'it gave no result', 200)}: mend or drop it`;
}
const rejections = {
    'no-assertion': ['no-assertion', 'checks nothing: let it assert something or drop it'],
    tautology: ['no-assertion', 'holds whatever the code does: let it assert what the code gives'],
    'does-not-call-target': ['off-target', 'never uses the function of the prompt: drop it'],
    'redefines-target': ['off-target', 'tests its own copy of the function: let it use that of the prompt'],
    duplicate: ['repeated-test', 'is the same as another test of the row: drop one of them'],
    shadowed: ['repeated-test', 'has the name of a later test, so it never runs: give it its own name'],
    'too-long': ['too-long', 'is too long to be read: shorten it'],
    unparsable: ['unparsable', 'is no sound code: mend or drop it'],
};
function rejection({ name, outcome, reason, detail }, say) {
    if (outcome === 'unsafe' || (outcome === 'refused' && reason === 'unsafe'))
        return [say('unsafe', `${name} does what no test may (${(0,render_text/* oneLine */.TN)(detail, 120)}): drop it`)];
    if (outcome !== 'refused')
        return [];
    const [kind, words] = rejections[reason ?? ''] ?? [
        'unparsable',
        `cannot be used (${reason ?? ''}): drop it`,
    ];
    return [say(kind, `${name} ${words}`)];
}

;// CONCATENATED MODULE: ./lib/core/dataset/clean.js
// A set with what is wrong with each row -> the rows that may stay, and what was dropped or changed and why.

const end = '\n###';
const repeats = new Set(['duplicate', 'near-duplicate', 'repeated-prompt']);
/**
 * Drops what is wrong by itself first and repeats only of rows that stay, until nothing is wrong any more: a majority may be
 * another one among what is left. Every pass drops at least one row. `leaks` are findings by row beside those of the set.
 */
function cleanRows(looked, leaks) {
    const reasons = new Map();
    let { rows, bad } = looked;
    for (;;) {
        const left = new Set([...rows.map(row => row.row), ...bad.map(one => one.row)]);
        const found = [...findFaults({ ...looked, rows, bad }), ...leaks].filter((one) => one.row !== null && left.has(one.row));
        const hard = found.filter(one => !repeats.has(one.kind));
        const now = hard.length > 0 ? hard : found;
        if (now.length === 0)
            break;
        for (const one of now)
            reasons.set(one.row, [...(reasons.get(one.row) ?? []), one]);
        rows = rows.filter(row => !reasons.has(row.row));
        bad = bad.filter(one => !reasons.has(one.row));
    }
    const dropped = [...reasons]
        .sort(([one], [other]) => one - other)
        .map(([row, found]) => ({
        row,
        kinds: [...new Set(found.map(one => one.kind))],
        reasons: found.map(one => one.message),
    }));
    const endless = findFaults({ ...looked, rows, bad: [] }).some(one => one.kind === 'no-end-marker');
    const lines = rows.map(row => ({ row: row.row, text: endless ? withEnd(row) : row.line.trim() }));
    return { lines, dropped, ended: endless ? end : null };
}
function withEnd({ line }) {
    const value = JSON.parse(line);
    return JSON.stringify({ ...value, completion: `${value.completion.trimEnd()}${end}` });
}

;// CONCATENATED MODULE: ./lib/core/dataset/report.js


/** A test that never runs, since a later one has its name, is none. */
function countTried(tried) {
    const all = [...tried];
    const failing = all.map(one => failingOf(one).length);
    return {
        tests: all.reduce((sum, one) => sum + one.tests.filter(test => test.reason !== 'shadowed').length, 0),
        failingRows: failing.filter(count => count > 0).length,
        failingTests: failing.reduce((sum, count) => sum + count, 0),
        missingHelperRows: all.filter(one => missingIn(one).length > 0).length,
    };
}
function countDistinct(rows) {
    return { distinctRows: new Set(rows.map(keyOf)).size, distinctPrompts: new Set(rows.map(promptKey)).size };
}
const noPrice = (passes) => ({
    base: null,
    perMillion: null,
    passes,
    usd: null,
});
const priceOf = (found, passes) => found ?? noPrice(passes);
/** `$0.43`; what is below a cent keeps its first two digits. */
function report_dollars(usd) {
    if (usd === 0 || usd >= 0.01)
        return `$${usd.toFixed(2)}`;
    return `$${usd.toPrecision(2)}`;
}
const thousands = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
function renderCheck(report) {
    const { validation, benchmark, tokens, price, findings } = report;
    const lines = [
        [
            'Rows',
            `${report.rows}, ${report.distinctRows} of them distinct, ${report.distinctPrompts} distinct prompts`,
        ],
        ['Tests', `${report.tests}, ${report.failingTests} of them fail, in ${report.failingRows} rows`],
        ['Missing helpers', `in ${report.missingHelperRows} rows`],
    ];
    if (validation)
        lines.push([
            'Validation',
            `${validation.rows} rows, ${validation.failingRows} with a failing test, ${validation.leakedFunctions} functions are in the training set`,
        ]);
    if (benchmark)
        lines.push([
            'Benchmark',
            `in the training set: ${benchmark.leaked.join(', ') || 'none of its functions'}`,
        ]);
    lines.push([
        'Tokens',
        `${thousands(tokens.prompt)} + ${thousands(tokens.completion)} = ${thousands(tokens.perPass)} a pass`,
    ]);
    if (price.base !== null)
        lines.push(['Price', renderPrice(price)]);
    const head = lines.map(([name, words]) => `${name.padEnd(17)}${words}`);
    const told = findings.map(({ kind, message }) => `${message}  [${kind}]`);
    const sum = findings.length === 0 ? 'Nothing is wrong.' : `${findings.length} findings:`;
    return `${[...head, '', sum, ...told].join('\n')}\n`;
}
function renderPrice({ base, perMillion, passes, usd }) {
    const runs = `${passes} ${passes === 1 ? 'pass' : 'passes'} of ${base ?? ''}`;
    if (usd === null || perMillion === null)
        return `${runs}: unknown, no list here has it`;
    return `${report_dollars(usd)} for ${runs} at $${perMillion} a million tokens`;
}

;// CONCATENATED MODULE: ./lib/core/dataset/tokens.js
/** Longest slice in characters: beyond it the time of a tokenizer grows with the square of the length. */
const longestSlice = 2048;
/**
 * Slices that have together the tokens of the whole: a cut lies where no piece of the tokenizers' own first split can cross
 * it, before a single blank between visible signs, or after the last line end before one. A run without such a place is cut
 * where it is full.
 */
function slice(text) {
    const slices = [];
    let start = 0;
    while (text.length - start > longestSlice) {
        const end = safeCut(text, start, start + longestSlice);
        slices.push(text.slice(start, end));
        start = end;
    }
    slices.push(text.slice(start));
    return slices;
}
/** What may follow a line end: a slash would be taken to the signs before it. */
const lineStart = /^[^\S\r\n]{0,200}[^\s/]/;
function safeCut(text, start, end) {
    for (let at = end; at > start + 1; at--) {
        const [before = '', here = '', next = ''] = [text[at - 1], text[at], text[at + 1]];
        if (here === ' ' && /^\S/.test(before) && /^\S/.test(next))
            return at;
        if (before === '\n' && lineStart.test(text.slice(at, at + 202)))
            return at;
    }
    const split = /[\uDC00-\uDFFF]/.test(text[end] ?? '');
    return split ? end - 1 : end;
}
function countTokens(text, count) {
    return slice(text).reduce((sum, part) => sum + count(part), 0);
}
/** Tokens that a chat's own form adds to each message beside its role, and to the reply. Source: OpenAI's cookbook. */
const reachableClasses = { message: 3, reply: 3 };
/** What one row counts when it is learned once. */
function tokensOf(row, count) {
    const told = row.prompt.map(({ role, content }) => role === 'prompt'
        ? countTokens(content, count)
        : reachableClasses.message + count(role) + countTokens(content, count));
    const chat = row.prompt.some(({ role }) => role !== 'prompt');
    const prompt = told.reduce((sum, one) => sum + one, chat ? reachableClasses.reply : 0);
    const replies = [row.completion, ...(row.rejected === null ? [] : [row.rejected])];
    return { prompt, completion: replies.reduce((sum, text) => sum + countTokens(text, count), 0) };
}

;// CONCATENATED MODULE: ./lib/core/dataset/units.js
// Rows of a set -> units that can be run: the code of each prompt as a module, and its completion as the reply for it.


const ends = { python: 'py', javascript: 'js', typescript: 'ts' };
/** One unit for each different pair of code and completion. */
function unitsOfRows(rows) {
    const groups = (0,group/* groupBy */.$)(rows.filter(row => row.asked !== null && !row.asked.outlined), row => JSON.stringify([row.asked?.language.name, row.asked?.source, row.completion]));
    return [...groups.values()].flatMap(group => {
        const [first] = group;
        return first?.asked
            ? [{ rows: group.map(one => one.row), unit: unitOf(first.row, first.completion, first.asked) }]
            : [];
    });
}
/** A completion as the reply for some code; `number`, below 0 for other sets, makes the module's name its own. */
function unitOf(number, completion, asked) {
    const { language, functions } = asked;
    const stem = (functions[0]?.name.split('.')[0] ?? '').replace(/[^A-Za-z0-9_]+/g, '_').slice(0, 60) || 'code';
    const own = number < 0 ? `v${-number}` : String(number);
    const path = `${stem}_${own}.${ends[language.name] ?? 'txt'}`;
    const source = language.toolchain === 'node' ? exported(asked) : asked.source;
    const row = {
        ...{ index: number, place: `row ${number}`, id: String(number), system: 'data', kind: 'reply' },
        ...{ text: completion, testPath: null, language: language.name, framework: null, path, source },
        ...{ module: null, function: null, usage: null, cut: false, twin: null },
    };
    return { system: 'data', language, path, source, rows: [row] };
}
/** Code of a prompt seldom exports: what stands at its top is made reachable, the way the code itself would do it. */
function exported({ source, functions }) {
    const names = [...new Set(functions.map(made => made.name.split('.')[0] ?? ''))];
    const hidden = names.filter(name => {
        const plain = name.replace(/[^\w]/g, '\\$&');
        const declared = new RegExp(`^(?:async\\s+)?(?:function\\s*\\*?|class|const|let|var)\\s*${plain}(?![\\w$])`, 'm');
        const given = new RegExp(`\\bexport\\b[^;\\n]{0,500}(?<![\\w$])${plain}(?![\\w$])|exports\\b[^;]{0,500}(?<![\\w$])${plain}(?![\\w$])`);
        return declared.test(source) && !given.test(source);
    });
    if (hidden.length === 0)
        return source;
    const lines = isCommon(source)
        ? hidden.map(name => `module.exports.${name} = ${name}`)
        : [`export { ${hidden.join(', ')} }`];
    return `${source.trimEnd()}\n\n${lines.join('\n')}\n`;
}
/** Tests of one process: more of them would not fit its time if many hang. */
const units_mostTests = 50;
/** Cases of whole units in batches for one process each. */
function batchesOf(units) {
    return [...(0,group/* groupBy */.$)(units, one => one.key).values()].flatMap(group => {
        const batches = [];
        let layout = 0;
        for (const one of group) {
            if (one.cases.length > layout || batches.length === 0) {
                batches.push([]);
                layout = units_mostTests;
            }
            batches.at(-1)?.push(one);
            layout -= one.cases.length;
        }
        return batches;
    });
}

;// CONCATENATED MODULE: ./lib/core/dataset/leaks.js
/** Tokens that make a body: `return x` alone is nobody's. */
const least = 4;
/** Functions of one source with a body. */
function knownIn(functions, language) {
    return functions
        .filter(made => made.bodyLines.length > 0)
        .map(made => {
        const name = made.name.split('.').at(-1) ?? made.name;
        const taken = made.parameters.filter(one => !/^(?:self|cls|this)$/.test(one.name));
        return { name, body: bodyOf(made, name, language), head: `${plainName(name)}/${taken.length}` };
    });
}
/** `isPalindrome` and `is_palindrome` are one name in two styles. */
const plainName = (name) => name.replace(/[_$]/g, '').toLowerCase();
function bodyOf(made, name, language) {
    const tokens = afterHead(language.tokens(made.source));
    if (tokens.filter(token => /[^\s\u2190\u2192;{}]/u.test(token)).length < least)
        return null;
    const places = new Map([
        [name, '<own>'],
        ...made.parameters.map((one, at) => [one.name, `<${at}>`]),
    ]);
    const plain = tokens.map((token, at) => (tokens[at - 1] === '.' ? token : (places.get(token) ?? token)));
    return `${language.toolchain}:${JSON.stringify(plain)}`;
}
/** What follows the parameters and what is said of the result: annotations and defaults are no part of a body. */
function afterHead(tokens) {
    const arrow = tokens.indexOf('=>');
    const open = tokens.indexOf('(');
    if (arrow >= 0 && (open < 0 || arrow < open))
        return tokens.slice(arrow + 1);
    let depth = 0;
    for (let at = open; at >= 0 && at < tokens.length; at++) {
        const token = tokens[at] ?? '';
        if (/^[([]$/.test(token))
            depth++;
        else if (/^[)\]]$/.test(token))
            depth--;
        else if (depth === 0 && /^(?:\u2192|\{|=>)$/u.test(token))
            return tokens.slice(at + 1);
    }
    return tokens;
}
/** All rows that hold one of the wanted functions, by body first. */
function findLeaks(wanted, rows) {
    const bodies = index(rows, one => one.body);
    const heads = index(rows, one => one.head);
    return wanted.flatMap(({ name, body, head }) => {
        const same = body === null ? [] : (bodies.get(body) ?? []);
        const alike = (heads.get(head) ?? []).filter(row => !same.includes(row));
        return [
            ...same.map((row) => ({ name, row, by: 'body' })),
            ...alike.map((row) => ({ name, row, by: 'task' })),
        ];
    });
}
function index(rows, key) {
    const found = new Map();
    for (const { row, known } of rows)
        for (const word of new Set(known.map(key))) {
            if (word !== null)
                found.set(word, [...(found.get(word) ?? []), row]);
        }
    return found;
}

// EXTERNAL MODULE: ./lib/pipeline/verify/candidate-run.js
var candidate_run = __webpack_require__(98683);
;// CONCATENATED MODULE: ./lib/pipeline/dataset/run-rows.js
// Rows of a training set -> what each of their tests does when it runs on the code of its prompt. Prints nothing.







const run_rows_plain = { tree: 'head', seed: 0 };
/** What running showed, by unit. Throws UserError where a language of the rows cannot run here. */
async function tryUnits(units, tools) {
    const workbench = await openWorkbench(tools);
    await checkToolchains(units, workbench, tools);
    const works = await (0,lists_parallel/* mapLimit */.s)(units, tools.parallel, unit => openWork(unit, workbench, tools));
    const results = new Map();
    const batches = batchesOf(works.filter(work => work.cases.length > 0));
    let done = 0;
    await (0,lists_parallel/* mapLimit */.s)(batches, tools.parallel, async (batch) => {
        for (const result of await runBatch(batch, workbench, tools))
            results.set(result.candidate, result);
        tools.log(`${++done} of ${batches.length} batches`);
    });
    const doubtful = works.filter(work => work.cases.some(one => isDoubtful(results.get(one.candidate.id))));
    await (0,lists_parallel/* mapLimit */.s)(doubtful, tools.parallel, async (work) => {
        const own = { ...tools, sandbox: workbench.over(work.files), parallel: 1 };
        for (const [id, result] of await (0,runs/* runCandidates */.Q)(work.cases, run_rows_plain, own))
            results.set(id, result);
    });
    return new Map(works.map(work => [work.unit, triedOf(work, results)]));
}
async function checkToolchains(units, workbench, tools) {
    for (const name of new Set(units.map(({ unit }) => unit.language.toolchain))) {
        const reason = await workbench.sandbox.lacks(name, tools.trees);
        if (reason !== null)
            throw new errors/* UserError */.y(reason);
    }
}
async function openWork(one, workbench, tools) {
    const { unit } = one;
    const framework = await workbench.runner(unit);
    const tasks = workbench.tasks(unit, framework);
    const [row] = unit.rows;
    const cut = row ? extractRow(row, [...tasks.values()], unit.language) : { candidates: [], rejections: [] };
    const cases = cut.candidates.flatMap(candidate => {
        const task = tasks.get(candidate.target);
        return task ? [(0,candidate_run/* makeCase */.PO)(candidate, task)] : [];
    });
    const files = filesOf(unit, tools.project);
    const reachableClasses = Object.entries(files).filter(([path]) => path !== unit.path);
    const key = JSON.stringify([unit.language.name, framework, reachableClasses]);
    return { unit: one, framework, key, files, cases, rejections: cut.rejections };
}
/** Tests of many rows in one process, each in a file of its own beside the modules of all. */
async function runBatch(batch, workbench, tools) {
    const [first] = batch;
    if (!first)
        return [];
    const framework = tools.framework(first.framework);
    const plan = (0,runs/* planRun */.n)(batch.flatMap(work => work.cases), run_rows_plain, first.unit.unit.language, framework);
    const files = Object.assign({}, ...batch.map(work => work.files));
    return framework.read(await workbench.over(files).run(framework.trial(plan), tools.trees), plan.files);
}
/** A failure among strangers counts only when it is one alone; an endless test is endless anywhere. */
const isDoubtful = (result) => result === undefined || result.outcome === 'failed' || result.outcome === 'broken';
function triedOf({ cases, rejections }, results) {
    const ran = cases.map(({ candidate }) => ranTest(candidate, results.get(candidate.id)));
    const last = new Map(cases.map(({ candidate }) => [scopeOf(candidate), candidate]));
    const tests = cases.map(({ candidate }, at) => {
        const own = ran[at];
        const shadowed = candidate.id !== last.get(scopeOf(candidate))?.id;
        return shadowed ? { ...own, outcome: 'refused', reason: 'shadowed' } : own;
    });
    const whole = rejections.length === 1 && tests.length === 0 && rejections[0]?.name === 'reply' ? rejections[0] : null;
    if (whole)
        return { tests: [], none: whole.detail || whole.reason };
    return { tests: [...tests, ...rejections.map(one => run_rows_refusedTest(one, tests))], none: null };
}
/** Python keeps the last of two methods of one name; other candidates have scopes of their own. */
function scopeOf(candidate) {
    const { name, container, id, code } = candidate;
    return /^\s*(?:@.*\n\s*)*(?:async\s+)?def\s/.test(code) ? JSON.stringify([container?.name ?? '', name]) : id;
}
function ranTest({ name }, result) {
    const { outcome = 'broken', expected = null, actual = null, detail = '', unsafe } = result ?? {};
    if (unsafe !== undefined)
        return { name, outcome: 'unsafe', reason: null, detail: unsafe, expected: null, actual: null };
    const word = outcome === 'broken' ? 'failed' : outcome;
    return { name, outcome: word, reason: null, detail, expected, actual };
}
/** The twin of a test that was run fares as that one does. */
function run_rows_refusedTest({ name, reason, detail }, tests) {
    const of = reason === 'duplicate' ? /^the same as (.+)$/.exec(detail)?.[1] : undefined;
    const twin = tests.find(test => test.name === of);
    if (twin && (twin.outcome === 'failed' || twin.outcome === 'timed-out'))
        return { ...twin, name };
    return { name, outcome: 'refused', reason, detail, expected: null, actual: null };
}

;// CONCATENATED MODULE: ./lib/pipeline/dataset/leaks.js



function holdersOf(rows) {
    return rows.flatMap(read => read.asked ? [{ row: read.row, read, known: knownIn(read.asked.functions, read.asked.language) }] : []);
}
/**
 * A function of the same name is the same task when the training row's own tests hold on it: names alone are shared by chance,
 * and bodies of one task differ.
 */
async function findSharedCode(wanted, holders, tried, tools) {
    const found = wanted.flatMap(({ row, asked }) => findLeaks(knownIn(asked.functions, asked.language), holders).map(leak => ({
        ...leak,
        wanted: row,
        asked,
    })));
    const byRow = new Map(holders.map(one => [one.row, one.read]));
    const asked = new Map();
    const keyOf = ({ row, wanted: line }) => JSON.stringify([byRow.get(row)?.completion, line]);
    for (const leak of found) {
        const read = byRow.get(leak.row);
        if (leak.by === 'body' || asked.has(keyOf(leak)) || !read || !isRunnable(read, leak.asked))
            continue;
        asked.set(keyOf(leak), {
            rows: [],
            unit: unitOf(leak.row * 1000 + leak.wanted, read.completion, leak.asked),
        });
    }
    const shown = await tryUnits([...asked.values()], tools);
    const leaks = found.filter(leak => {
        const unit = asked.get(keyOf(leak));
        return leak.by === 'body' || holds(tried.get(leak.row), unit && shown.get(unit));
    });
    const names = [...new Map(leaks.map(leak => [`${leak.wanted} ${leak.name}`, leak.name])).values()];
    return {
        wanted,
        names,
        leaks: leaks.map(({ name, row, by, wanted: line }) => ({ name, row, by, wanted: line })),
    };
}
const isRunnable = ({ asked }, other) => asked?.language.toolchain === other.language.toolchain;
/** True when at least half of the tests that hold on the row's own function hold on the other one too. */
function holds(own, other) {
    const passed = new Set(own?.tests.filter(test => test.outcome === 'passed').map(test => test.name));
    if (!own || !other || passed.size === 0)
        return false;
    const again = other.tests.filter(test => test.outcome === 'passed' && passed.has(test.name)).length;
    return again > 0 && again * 2 >= passed.size;
}

;// CONCATENATED MODULE: ./lib/pipeline/dataset/check.js
// A training set, and what it will be measured by -> what is wrong with it before money is spent. Prints nothing.













/** Throws UserError for files that hold nothing to check, and where tests cannot run. */
async function checkDataset(asked, tools) {
    const training = readSet(asked.training, tools);
    const validation = asked.validation && readSet(asked.validation, tools);
    const wanted = asked.benchmark && readWanted(asked.benchmark, tools);
    const count = await tools.tokenizer(encodingOf(asked.base ?? '') ?? 'cl100k_base');
    const units = unitsOfRows([...training.rows, ...(validation?.rows ?? []).map(apart)]);
    tools.log(`${units.length} different rows to run`);
    const tried = spread(await tryUnits(units, tools));
    const looked = {
        ...training,
        tried,
        lengths: new Map(training.rows.map(row => [row.row, countTokens(row.completion, count)])),
        ...{ maxTokens: asked.maxTokens, perPrompt: asked.perPrompt },
    };
    const holders = holdersOf(training.rows);
    const leaks = {
        validation: validation && (await findSharedCode(codesOf(validation.rows), holders, tried, tools)),
        benchmark: wanted && (await findSharedCode(wanted, holders, tried, tools)),
    };
    const ownFaults = findFaults(looked);
    const leakFaults = [
        ...tellLeaks(leaks.benchmark, 'benchmark'),
        ...tellLeaks(leaks.validation, 'validation'),
    ];
    const validationTried = (validation?.rows ?? []).flatMap(row => tried.get(apart(row).row) ?? []);
    const findings = [
        ...[...ownFaults, ...leakFaults].sort((one, other) => (one.row ?? 0) - (other.row ?? 0)),
        ...(validation ? tellValidation(validation, tried) : []),
    ];
    const counts = countTried(training.rows.flatMap(row => tried.get(row.row) ?? []));
    const tokens = check_sumTokens(training.rows, count);
    const price = asked.base === null ? null : estimate(asked.base, tokens.perPass * asked.passes, asked.passes);
    const report = {
        rows: asked.training.lines.length,
        ...countDistinct(training.rows),
        ...counts,
        validation: validation && {
            rows: asked.validation?.lines.length ?? 0,
            failingRows: countTried(validationTried).failingRows,
            leakedFunctions: leaks.validation?.names.length ?? 0,
        },
        benchmark: leaks.benchmark && { leaked: leaks.benchmark.names },
        tokens,
        price: priceOf(price, asked.passes),
        findings,
    };
    return { report, notes: notesOf(asked, training.rows), clean: () => cleanRows(looked, leakFaults) };
}
function readSet({ name, lines }, { languages }) {
    if (lines.length === 0)
        throw new errors/* UserError */.y(`${name} holds no rows.`);
    const { rows, bad } = readRows(lines);
    const [first] = bad;
    if (rows.length === 0)
        throw new errors/* UserError */.y(`${name} holds no row of a training set: ${first ? `line ${first.row}: ${first.reason}` : 'it is empty'}.`);
    return { rows: rows.map(row => withCode(row, languages)), bad };
}
/** The row with the code that it asks about: the whole module where the row says so, else what its prompt shows. */
function withCode(row, languages) {
    const asked = readAsked(row.prompt, languages);
    const { source } = originOf(row.line);
    return { ...row, asked: asked && source !== null ? { ...asked, source, outlined: false } : asked };
}
function readWanted({ name, lines }, { languages }) {
    const { wanted } = readBenchmark(lines, languages);
    if (wanted.length === 0)
        throw new errors/* UserError */.y(`${name} holds no function: give lines of {"path", "source"}, or training rows.`);
    return wanted;
}
const codesOf = (rows) => rows.flatMap(({ row, asked }) => (asked ? [{ row, asked }] : []));
/** Validation rows have numbers of their own among all that are run. */
const apart = (row) => ({ ...row, row: -row.row });
function spread(found) {
    return new Map([...found].flatMap(([unit, tried]) => unit.rows.map(row => [row, tried])));
}
function check_sumTokens(rows, count) {
    const each = rows.map(row => tokensOf(row, count));
    const prompt = each.reduce((sum, one) => sum + one.prompt, 0);
    const completion = each.reduce((sum, one) => sum + one.completion, 0);
    return { prompt, completion, perPass: prompt + completion };
}
function tellLeaks(shared, set) {
    return (shared?.leaks ?? []).map(({ name, row, by, wanted }) => {
        const how = by === 'body' ? 'the same body' : 'the same name and task';
        return {
            kind: `${set}-leak`,
            row,
            message: `row ${row}: ${name} has ${how} in line ${wanted} of the ${set} set: drop the row`,
        };
    });
}
function tellValidation(set, tried) {
    const looked = {
        ...set,
        tried: new Map(set.rows.flatMap(row => {
            const own = tried.get(-row.row);
            return own ? [[row.row, own]] : [];
        })),
        lengths: new Map(),
        ...{ maxTokens: Infinity, perPrompt: Infinity },
    };
    const told = /^(?:failing-test|missing-helper|no-test|no-function|not-json|not-utf8|too-large|format|empty|secret|unsafe|no-assertion)$/;
    return findFaults(looked)
        .filter(({ kind }) => told.test(kind))
        .map(({ kind, row, message }) => ({ kind: `validation-${kind}`, row, message: `validation ${message}` }));
}
/** Rows below which OpenAI refuses a set. */
const check_fewest = 10;
function notesOf({ base, passes }, rows) {
    const notes = [];
    const outlined = rows.filter(row => row.asked?.outlined).length;
    if (outlined > 0)
        notes.push(`${outlined} rows show some of their code in outline, and were not run: freeze ran them with their modules`);
    if (rows.length < check_fewest)
        notes.push(`the set has ${rows.length} rows: OpenAI asks for ${check_fewest} at least`);
    if (base === null)
        return notes;
    if (encodingOf(base) === null)
        notes.push(`the tokenizer of ${base} is not known here: counted as cl100k_base`);
    if (estimate(base, 0, passes).perMillion === null)
        notes.push(`no list here has the price of tuning ${base}`);
    return [...notes, ...retirementsOf(base).map(({ date, what }) => `${date}: ${what}`)];
}

// EXTERNAL MODULE: ./lib/core/model/version.js
var version = __webpack_require__(67581);
;// CONCATENATED MODULE: ./lib/cli/verbs/dataset-check.js
var dataset_check_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var dataset_check_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The verbs `dataset check` and `tune estimate`: files of training rows in, what is wrong and what it costs out.















const whole = { whole: true, least: 1 };
/** Throws UserError for what cannot be read or checked. Ends with 1 when anything is wrong. */
async function runDataset({ values, files }, start, say) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const passes = number(values, 'passes', whole) ?? 1;
        const maxTokens = number(values, 'max-tokens', whole) ?? prompt_prompt/* chatRecipe */.ZI.maxTokens;
        const out = word(values, 'fix');
        if (out !== null)
            checkPlace((0,external_node_path_.resolve)(out));
        const training = readInput(files[0] ?? '');
        const named = (name) => {
            const path = word(values, name);
            return path === null ? null : asData(readInput(path));
        };
        const asked = {
            training: asData(training),
            ...{ validation: named('validation'), benchmark: named('benchmark') },
            ...{ base: word(values, 'base'), passes, maxTokens },
            perPrompt: number(values, 'per-prompt', whole) ?? 1,
        };
        const opened = dataset_check_addDisposableResource(env_1, await openDataset(start), true);
        const checked = await checkDataset(asked, opened.tools);
        for (const note of checked.notes)
            start.log(note);
        if (out !== null)
            start.log(writeClean((0,external_node_path_.resolve)(out), training, checked));
        const { report } = checked;
        say(values['json'] === true ? `${JSON.stringify(report, null, 2)}\n` : renderCheck(report));
        return { code: report.findings.length > 0 ? 1 : 0, sentence: '' };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = dataset_check_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const asData = (input) => ({ name: input.name, lines: linesOf(input) });
/** A file when its name ends like one, else a folder that is ours. */
const isFile = (out) => /\.jsonl?$/i.test(out);
const ours = '"tool": "testwright"';
/** Throws UserError where writing would touch what is not ours: called before anything runs. */
function checkPlace(out) {
    if (!isFile(out))
        return (0,output_folder/* checkFolder */.p$)(out);
    const manifest = (0,external_node_path_.join)((0,external_node_path_.dirname)(out), 'manifest.json');
    const known = (0,external_node_fs_.existsSync)(manifest) && (0,external_node_fs_.readFileSync)(manifest, 'utf8').includes(ours);
    const taken = [manifest, out].find(path => (0,external_node_fs_.existsSync)(path) && !known);
    if (taken !== undefined)
        throw new errors/* UserError */.y(`${taken} is there already: name another place with --fix, or remove it.`);
}
/** Writes the rows that stay and the manifest; gives back the sentence about it. */
function writeClean(out, input, { report, clean }) {
    const { lines, dropped, ended } = clean();
    if (lines.length === 0)
        return 'no row is clean, so nothing was written';
    const name = isFile(out) ? (0,external_node_path_.basename)(out) : `${input.name.replace(/\.(?:jsonl?|gz)\b/gi, '')}.jsonl`;
    const text = lines.map(line => `${line.text}\n`).join('');
    const manifest = {
        schema: 1,
        tool: version/* tool */.z.name,
        version: version/* tool */.z.version,
        input: { name: input.name, sha256: sha256(input.bytes), rows: report.rows },
        output: { name, sha256: sha256(text), rows: lines.length },
        /** Numbers in the input of the rows that stayed, in the order of the output. */
        kept: lines.map(line => line.row),
        dropped,
        ended,
    };
    const files = { [name]: text, 'manifest.json': `${JSON.stringify(manifest, null, 2)}\n` };
    if (isFile(out)) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(out), { recursive: true });
        for (const [file, content] of Object.entries(files))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(out), file), content);
    }
    else
        (0,output_folder/* writeFolder */.CI)(out, files);
    const where = isFile(out) ? out : (0,external_node_path_.join)(out, name);
    return `${lines.length} clean rows: ${where}; ${dropped.length} rows dropped: manifest.json beside it`;
}
const sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
/** Throws UserError for what cannot be read. Runs nothing and asks nobody. */
async function runEstimate({ values }, start, say) {
    const [data, base] = [word(values, 'data'), word(values, 'base')];
    const given = number(values, 'tokens', whole);
    if (base === null)
        throw new errors/* UserError */.y('tune estimate needs a model: name it with --base.');
    if ((data === null) === (given === null))
        throw new errors/* UserError */.y('tune estimate counts --data FILE or takes --tokens N: give one of them.');
    const passes = number(values, 'passes', whole) ?? 1;
    if (given !== null && word(values, 'passes') !== null)
        throw new errors/* UserError */.y('--tokens are those of all passes together: leave out --passes.');
    const tokens = data === null ? null : await countFile(data, base, start.log);
    const trained = given ?? (tokens?.perPass ?? 0) * passes;
    const price = estimate(base, trained, passes);
    const ends = retirementsOf(base);
    const source = tuningPrice(base)?.source ?? null;
    const found = { ...price, source, tokens, trained, ends };
    say(values['json'] === true ? `${JSON.stringify(found, null, 2)}\n` : renderEstimate(found, given !== null));
    return { code: 0, sentence: '' };
}
async function countFile(path, base, log) {
    const input = readInput(path);
    const { rows, bad } = readRows(linesOf(input));
    if (rows.length === 0)
        throw new errors/* UserError */.y(`${input.name} holds no row of a training set.`);
    if (bad.length > 0)
        log(`${bad.length} lines hold no row and are not counted: dataset check names them`);
    const encoding = encodingOf(base);
    if (encoding === null)
        log(`the tokenizer of ${base} is not known here: counted as cl100k_base`);
    const count = await openTokenizer(encoding ?? 'cl100k_base');
    const each = rows.map(row => tokensOf(row, count));
    const prompt = each.reduce((sum, one) => sum + one.prompt, 0);
    const completion = each.reduce((sum, one) => sum + one.completion, 0);
    return { prompt, completion, perPass: prompt + completion };
}
function renderEstimate(found, total) {
    const { usd, perMillion, base, source, trained, ends } = found;
    const price = total && usd !== null
        ? `${report_dollars(usd)} for ${base} at $${perMillion ?? 0} a million tokens`
        : renderPrice({ ...found, passes: found.passes });
    const lines = [
        `Trained tokens   ${trained}`,
        `Price            ${price}`,
        ...(source === null ? [] : [`Source           ${source}`]),
        ...ends.map(({ date, what }) => `${date}       ${what}`),
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/pipeline/plan.js + 2 modules
var plan = __webpack_require__(61197);
// EXTERNAL MODULE: ./lib/pipeline/review.js + 2 modules
var review = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/core/model/configuration.js
var model_configuration = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/core/report/render/comment.js + 3 modules
var render_comment = __webpack_require__(98232);
;// CONCATENATED MODULE: ./lib/core/report/render/plan.js

function renderPlan(plan) {
    const targets = plan.targets.map((target, n) => `  ${n + 1}. ${(0,render_text/* oneLine */.TN)(target.id)}  ${target.change}, lines ${target.lines.join('-')}, ${target.framework}`);
    const skipped = plan.skipped.map(skip => `  ${(0,render_text/* oneLine */.TN)(skip.id)}: ${(0,render_text/* oneLine */.TN)(skip.reason)}`);
    const unread = plan.unread.map(file => `  ${(0,render_text/* oneLine */.TN)(file.file)}: ${(0,render_text/* oneLine */.TN)(file.reason)}`);
    const part = (head, lines) => lines.length > 0 ? `${head}\n${lines.join('\n')}\n` : '';
    const range = `${plan.base.slice(0, 12)}..${plan.head?.slice(0, 12) ?? 'work tree'}`;
    if (targets.length + skipped.length + unread.length === 0)
        return `No function changed in ${range}.\n`;
    return [
        part(`${(0,render_text/* plural */.LS)(targets.length, 'target')} in ${range}`, targets),
        part(`${(0,render_text/* plural */.LS)(skipped.length, 'function')} skipped`, skipped),
        part(`${(0,render_text/* plural */.LS)(unread.length, 'file')} not read`, unread),
    ].join('');
}

// EXTERNAL MODULE: ./lib/cli/exit-status.js
var exit_status = __webpack_require__(17679);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/core/model/configuration-docs.js
// The schema of settings -> the inputs of action.yml, the table of the README, and JSON Schemas for other programs.




/** What a setting does, with the words that it may be. */
function withChoices(name) {
    const choices = (0,model_configuration/* choicesOf */.cU)(name);
    const text = model_configuration/* settings */.W0[name].description ?? '';
    return choices && choices.length > 1 ? `${text} One of ${choices.join(', ')}.` : text;
}
/** All inputs in order; secrets come last. */
function describeInputs() {
    const own = Object.keys(settings).map(name => {
        const standard = settings[name].parse(undefined);
        const text = Array.isArray(standard) ? standard.join(',') : String(standard ?? '');
        return { name, description: withChoices(name), default: text };
    });
    const withheld = Object.entries(secrets).map(([name, description]) => ({
        name,
        description,
        default: name === 'github-token' ? '${{ github.token }}' : '',
    }));
    return [...own, ...withheld];
}
/** Outputs of the action, in order. */
const outputs = {
    kept: 'Number of tests kept.',
    suspects: 'Number of tests to look at.',
    cost: 'Dollars of the whole run; empty when the price is unknown.',
    tokens: 'Tokens in and out of the whole run.',
    report: 'Path of report.json; comment, summary and tests lie beside it.',
    'comment-url': 'Address of the comment, empty without one.',
    matrix: 'In mode plan: the shards, for strategy.matrix of the jobs that generate and verify.',
    'cache-key': 'Key for actions/cache over the folder of paid replies: the same as long as commits, model and recipe are.',
};
/** The text of action.yml. */
function renderAction() {
    const quote = (text) => `'${text.replace(/'/g, "''")}'`;
    const inputs = describeInputs().map(input => `  ${input.name}:\n    description: ${quote(input.description)}\n    required: false\n    default: ${quote(input.default)}`);
    const results = Object.entries(outputs).map(([name, words]) => `  ${name}:\n    description: ${quote(words)}`);
    return [
        'name: Testwright',
        "description: 'Your fine-tuned model writes unit tests for the functions a pull request changed; every test is proved by running it.'",
        'author: Testwright',
        'branding:\n  icon: check-square\n  color: green',
        `inputs:\n${inputs.join('\n')}`,
        `outputs:\n${results.join('\n')}`,
        'runs:\n  using: node24\n  main: dist/index.js\n',
    ].join('\n');
}
/** The tables of the README. */
function renderTables() {
    const bar = (text) => text.replace(/\|/g, '\\|');
    const inputs = describeInputs().map(one => `| \`${one.name}\` | ${one.default ? `\`${one.default}\`` : ''} | ${bar(one.description)} |`);
    const results = Object.entries(outputs).map(([name, words]) => `| \`${name}\` | ${bar(words)} |`);
    const head = ['| Input | Default | What it does |', '| --- | --- | --- |'];
    return [...head, ...inputs, '', '| Output | What it holds |', '| --- | --- |', ...results].join('\n');
}
/** JSON Schemas of the files that others read, by file name. */
function renderSchemas() {
    const render = (schema) => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    return {
        'report.schema.json': render(reportSchema),
        'plan.schema.json': render(planSchema),
        'card.schema.json': render(cardSchema),
    };
}

;// CONCATENATED MODULE: ./lib/cli/data-verbs.js
const json = {
    type: 'boolean',
    value: null,
    help: 'Print one JSON value on standard output and nothing else there.',
};
const file = (help) => ({ type: 'string', value: 'FILE', help });
const data_verbs_number = (help) => ({ type: 'string', value: 'N', help });
const base = {
    type: 'string',
    value: 'MODEL',
    help: 'The model to be tuned: its tokenizer counts, and its price is known or said to be unknown.',
};
const service = {
    'base-url': {
        type: 'string',
        value: 'URL',
        help: "Base URL of the service, its path included. Default: OPENAI_BASE_URL, then OpenAI's.",
    },
    out: {
        type: 'string',
        value: 'DIR',
        help: 'Where the run is kept, and its card goes. Default: .testwright-tune.',
    },
    json,
};
const perPrompt = data_verbs_number('Rows that may have the same prompt: several teachers may answer for one function. Default: 1.');
const rowsOut = {
    out: { type: 'string', value: 'DIR', help: 'Where everything goes.' },
    json,
};
const dataVerbs = {
    'dataset check': {
        summary: 'run the tests in training data, and say what is wrong before money is spent',
        about: `Reads JSON lines (.gz too): {prompt, completion}, chat {messages}, or preference pairs. Every row's tests run in
the sandbox on the function of its prompt. Says which fail, what repeats, what leaks into validation or benchmark, what
drifts from the template, what holds keys, and what it would cost. Exit 1 when anything is wrong.`,
        options: {
            validation: file('Validation rows: run as well, and looked for in the training set.'),
            benchmark: file('Functions to be measured by, lines of {path, source}: looked for in the training set.'),
            base,
            passes: data_verbs_number('Passes over the set. Default: 1.'),
            'max-tokens': data_verbs_number('Tokens that a reply may have. Default: 768, as the action asks.'),
            'per-prompt': perPrompt,
            fix: {
                type: 'string',
                value: 'OUT',
                help: 'Write what is clean to OUT, a folder or a .jsonl file, and manifest.json with every dropped row beside it.',
            },
            json,
        },
        settings: false,
        files: { words: 'FILE', least: 1, most: 1 },
    },
    'dataset collect': {
        summary: 'training rows from the tests that people wrote, by a git history',
        about: `Pairs source files with the test files that came in the same commit or have their name, runs every test, and writes a row
for each function with what holds. Records the licence; a repository without one needs --own.`,
        options: {
            repo: { type: 'string', value: 'DIR', help: 'The repository. Default: this folder.' },
            own: {
                type: 'boolean',
                value: null,
                help: 'Its code is yours to train on, whatever its licence says.',
            },
            ...rowsOut,
        },
        settings: false,
    },
    'dataset generate': {
        summary: 'training rows from teachers: every test is run, and only what is kept becomes a row',
        about: `Asks each teacher for each function, and puts every reply through the same proof as on a pull request. Rows name teacher,
evidence and price; replies with wrong expected values become preference pairs. What was cut goes on where it was.`,
        options: {
            functions: { ...file('Modules with the functions: lines of {path, source}.'), multiple: true },
            teacher: {
                type: 'string',
                value: 'M',
                multiple: true,
                help: 'A card or a model name; may be given more than once.',
            },
            rows: {
                ...file('Recorded replies or test files, as compare reads them: proved and taken too.'),
                multiple: true,
            },
            root: { type: 'string', value: 'DIR', help: 'Folder of the modules, with what they need installed.' },
            'base-url': service['base-url'],
            price: {
                type: 'string',
                value: 'IN/OUT',
                help: 'Price of the teachers when no card and no table knows it: 0, or dollars per million tokens.',
            },
            'max-cost': data_verbs_number('Dollars that the teachers may cost: a request whose worst case does not fit is not sent.'),
            ...rowsOut,
        },
        settings: false,
    },
    'dataset freeze': {
        summary: 'a frozen set: checked by running, without repeats, split by function, with a manifest',
        about: `Drops what dataset check finds wrong, keeps rows of one function (or repository) together, and writes training.jsonl,
validation.jsonl, held-back.jsonl (functions to measure by), fingerprints.json and manifest.json.`,
        options: {
            as: { type: 'string', value: 'FORMAT', help: 'chat, legacy or preference. Default: chat.' },
            validation: data_verbs_number('Share of the rows for validation. Default: 0.1.'),
            'hold-back': data_verbs_number('Share of the rows whose functions are held back to measure by. Default: 0.1.'),
            'per-prompt': perPrompt,
            seed: data_verbs_number('Another number splits otherwise. Default: 1.'),
            benchmark: file('Functions to be measured by, lines of {path, source}: rows about them are dropped.'),
            ...rowsOut,
        },
        settings: false,
        files: { words: 'FILE ...', least: 1, most: 100 },
    },
    'tune estimate': {
        summary: 'tokens and price of a tuning run, and what of the platform ends when',
        about: 'Counts the tokens of a training set as the base does, or takes the number of trained tokens. Runs nothing.',
        options: {
            data: file('Training rows.'),
            tokens: data_verbs_number('Trained tokens of all passes together, instead of --data.'),
            base,
            passes: data_verbs_number('Passes over the set. Default: 1.'),
            json,
        },
        settings: false,
    },
    'tune start': {
        summary: 'start a tuning job from training rows, once, and say what it will cost and what ends when',
        about: `Uploads the rows and starts a job at any service that speaks OpenAI's jobs interface (OPENAI_API_KEY, --base-url). The
same command goes on where an earlier one was cut: a file or a job that is there already is never paid for again.`,
        options: {
            data: file('Training rows: chat, {prompt, completion}, or preference pairs.'),
            validation: file('Validation rows.'),
            base,
            passes: data_verbs_number('Passes over the set. Default: the service decides; 3 with --local.'),
            'batch-size': data_verbs_number('Rows a step. Default: the service decides; 4 with --local.'),
            'learning-rate': data_verbs_number('Multiplier of the learning rate. Default: the service decides. With --local the rate itself; default 0.0003.'),
            seed: data_verbs_number('Seed of the run. Default: the service decides; 1 with --local.'),
            suffix: { type: 'string', value: 'NAME', help: "Part of the tuned model's name." },
            local: {
                type: 'boolean',
                value: null,
                help: 'Train an adapter (LoRA) of an open model on this machine. --base is then a hub name, a folder or a GGUF file.',
            },
            rank: data_verbs_number('Rank of the adapter, with --local. Default: 16.'),
            merge: { type: 'boolean', value: null, help: 'Write the merged model too, with --local.' },
            device: { type: 'string', value: 'D', help: 'auto, cpu or cuda, with --local. Default: auto.' },
            python: {
                type: 'string',
                value: 'PATH',
                help: 'A Python with the packages of training/requirements.txt. Default: one is set up, once.',
            },
            'max-cost': data_verbs_number('Dollars: a run whose estimate is above is not started.'),
            watch: { type: 'boolean', value: null, help: 'Wait for its end, as tune watch does.' },
            every: data_verbs_number('Seconds between two looks, with --watch. Default: 15.'),
            limit: data_verbs_number('Hours after which watching, or a local run, ends. Default: 24.'),
            ...service,
        },
        settings: false,
    },
    'tune watch': {
        summary: 'wait for a tuning job: progress, loss curve, and a model card at the end',
        about: `Shows each event once, also when it was cut and starts again; writes loss.csv, loss.svg and the card (*.model.json)
to --out. Without a job it takes the one that tune start left there.`,
        options: {
            every: data_verbs_number('Seconds between two looks. Default: 15.'),
            limit: data_verbs_number('Hours after which watching ends; the job goes on. Default: 24.'),
            data: file('The rows that it was tuned on: they tell how the model is to be asked.'),
            ...service,
        },
        settings: false,
        files: { words: '[JOB]', least: 0, most: 1 },
    },
    'tune list': {
        summary: 'the tuning jobs of a service, newest first',
        about: 'One line a job: id, status, when, base, and the tuned model or what went wrong.',
        options: { limit: data_verbs_number('At most this many. Default: 20.'), 'base-url': service['base-url'], json },
        settings: false,
    },
    'tune cancel': {
        summary: 'cancel a tuning job',
        about: 'What was trained until then is paid for and lost.',
        options: { 'base-url': service['base-url'], json },
        settings: false,
        files: { words: 'JOB', least: 1, most: 1 },
    },
    'tune import': {
        summary: 'write the card of a model that was tuned before',
        about: 'Takes the id of a job, or the name of its model (ft:...), and writes NAME.model.json to --out.',
        options: {
            data: file('The rows that it was tuned on: they tell how the model is to be asked.'),
            ...service,
        },
        settings: false,
        files: { words: 'JOB|MODEL', least: 1, most: 1 },
    },
    'card check': {
        summary: 'say what is wrong with model cards (*.model.json)',
        about: `Reads each card as a run would, and holds it against the rows that the model was tuned on. Exit 1 when one of them is
wrong, or asks the model otherwise than its rows do.`,
        options: { data: file('The rows that the models were tuned on.'), json },
        settings: false,
        files: { words: 'FILE ...', least: 1, most: 1000 },
    },
    'card show': {
        summary: 'what a model card comes to, with every default filled in',
        about: 'Prints one line for each thing that a run would take from the card.',
        options: { json },
        settings: false,
        files: { words: 'FILE', least: 1, most: 1 },
    },
};

;// CONCATENATED MODULE: ./lib/cli/verbs.js
// The verbs of the command line, each with its options and what it says of itself.

const out = {
    type: 'string',
    value: 'DIR',
    help: 'Where the report goes. Default: .testwright, ignored by git.',
};
const verbs_json = {
    type: 'boolean',
    value: null,
    help: 'Print one JSON value on standard output and nothing else there.',
};
const verbs_file = { type: 'string', value: 'FILE', help: '' };
const commits = {
    repo: { type: 'string', value: 'DIR', help: 'The repository. Default: this folder.' },
    base: {
        type: 'string',
        value: 'REF',
        help: 'Compare with the merge base of REF and the head. Default: the default branch.',
    },
    head: { type: 'string', value: 'REF', help: 'The commit to review. Default: HEAD.' },
    worktree: { type: 'boolean', value: null, help: 'Review what is not committed yet, instead of a commit.' },
};
const from = {
    type: 'string',
    value: 'DIR',
    help: 'Folder of the files that plan, generate and verify hand over. Default: .testwright-stages.',
};
const verbs = {
    review: {
        summary: 'write and verify tests for the functions that changed, and print the comment',
        about: `Finds the functions that changed between the merge base and the head, has the model (or the
explorer) write unit tests for them, runs every test in a sandbox, and prints the comment that the
action would post. The checkout stays as it is; the report and the tests go to --out.`,
        options: { ...commits, out, json: verbs_json },
        settings: true,
    },
    plan: {
        summary: 'list the functions that would be given tests, and run nothing',
        about: 'Prints targets in rank order, skipped functions with the reason, and files that were not read.',
        options: {
            ...commits,
            out: {
                ...out,
                help: 'Write plan.json and prompts.json there, for generate and verify. Default: nowhere.',
            },
            json: verbs_json,
        },
        settings: true,
    },
    generate: {
        summary: 'ask the model for what a plan names, and run nothing',
        about: `Reads plan.json and prompts.json from --from, asks the model, and writes the replies beside them. The setting shard says
for which part of the plan.`,
        options: { repo: commits['repo'], from, json: verbs_json },
        settings: true,
    },
    verify: {
        summary: 'run and judge the replies to a plan',
        about: `Reads plan.json and the replies of one shard from --from, lets the explorer work, runs every test, and writes the proof
beside them. Needs no key. It makes one pass: no second request, no controller.`,
        options: { ...commits, from, json: verbs_json },
        settings: true,
    },
    report: {
        summary: 'join the proofs of all shards into one report, and print the comment',
        about: 'Reads plan.json and every proof from --from. What is missing is marked as unfinished.',
        options: { repo: commits['repo'], from, out, json: verbs_json },
        settings: true,
    },
    demo: {
        summary: 'review a sample pull request: no key, no network, no install',
        about: `Makes a small repository with a pull request on the spot and reviews it: the recorded replies of a real
small model and the explorer write tests side by side, and all of them are run and judged here and now.`,
        options: {
            json: verbs_json,
            keep: { type: 'string', value: 'DIR', help: 'Make the sample in DIR and leave everything there.' },
        },
        settings: false,
    },
    compare: {
        summary: 'judge models, recorded replies or test files by running their tests, one line a system',
        about: `Reads rows of JSON lines (.gz too): raw replies of models, or finished test files, with the module that they are
about. Every test goes through the same proof as in a review; the table says what each system wrote, what holds, what
was kept, what that notices, and what it cost.`,
        options: {
            rows: { ...verbs_file, multiple: true, help: 'Recorded rows; may be given more than once.' },
            functions: {
                ...verbs_file,
                multiple: true,
                help: 'Modules that rows do not carry, or that models are to write for: lines of {path, source}.',
            },
            model: {
                type: 'string',
                value: 'M',
                multiple: true,
                help: "Writes afresh for the same functions: a card, a model name, explorer, or human (the project's own tests, with --root); may be given more than once.",
            },
            'base-url': { type: 'string', value: 'URL', help: 'Endpoint of models whose card names none.' },
            price: {
                type: 'string',
                value: 'IN/OUT',
                help: 'Price of the models when no card and no table knows it: 0, or dollars per million tokens.',
            },
            'max-cost': {
                type: 'string',
                value: 'N',
                help: 'Dollars that all models together may cost: a request whose worst case does not fit is not sent.',
            },
            cards: {
                ...verbs_file,
                multiple: true,
                help: 'Cards of recorded systems, or a folder of them: price, tuning bill, and what their run is said to have cost.',
            },
            root: { type: 'string', value: 'DIR', help: 'Folder of the modules, with what they need installed.' },
            baseline: {
                type: 'string',
                value: 'SYSTEM',
                help: 'Compare the others with this system, function by function.',
            },
            agreement: {
                type: 'boolean',
                value: null,
                help: 'Ask a question where replies agree with each other and not with the code.',
            },
            training: { ...verbs_file, multiple: true, help: 'Training rows: count the tests that stand among them.' },
            out: {
                ...out,
                help: 'Where compare.json, compare.md, compare.html, tests.jsonl and the kept tests go. Default: nowhere.',
            },
            json: verbs_json,
        },
        settings: false,
    },
    apply: {
        summary: 'write the kept tests of a report into the working tree, byte for byte',
        about: `Does to a working tree what the tick in the comment does on GitHub: exactly the bytes of the report, checked by their sha256,
under test paths only. A file that changed since the report's head is not touched. All is checked before anything is written.`,
        options: {
            repo: commits['repo'],
            from: { ...verbs_file, help: 'The report. Default: .testwright/report.json.' },
            pick: { ...verbs_file, multiple: true, help: 'Only this test file; may be given more than once.' },
            'dry-run': { type: 'boolean', value: null, help: 'Show what would be written, and write nothing.' },
            json: verbs_json,
        },
        settings: false,
    },
    ...dataVerbs,
};

;// CONCATENATED MODULE: ./lib/cli/arguments.js
// argv -> a verb and its options, and the help that lists them. Settings come from the schema.






const common = {
    help: { type: 'boolean', value: null, help: 'Show this.' },
    version: { type: 'boolean', value: null, help: 'Print the version.' },
    debug: { type: 'boolean', value: null, help: 'Show where an error came from.' },
};
/** Throws UserError for a verb or an option that is not there, with the nearest that is. */
function readCommand(argv) {
    const [first = '', second = ''] = argv;
    if (first === '' || first.startsWith('-'))
        return { verb: null, values: readOptions(argv, common).values, flags: {}, files: [] };
    const group = Object.keys(verbs).filter(name => name.startsWith(`${first} `));
    if (group.length > 0 && (second === '--help' || second === ''))
        return { verb: first, values: { help: true }, flags: {}, files: [] };
    const name = group.length > 0 ? `${first} ${second}` : first;
    const verb = verbs[name];
    if (!verb || !Object.hasOwn(verbs, name)) {
        const names = group.length > 0 ? group : Object.keys(verbs);
        const near = (0,nearest/* nearest */.p)(name, names);
        throw new errors/* UserError */.y(`There is no command ${JSON.stringify(name)}${near ? `: did you mean ${near}?` : `: there are ${names.join(', ')}.`}`);
    }
    const rest = argv.slice(name.split(' ').length);
    const options = { ...common, ...verb.options, ...(verb.settings ? settingOptions() : {}) };
    const { values, files } = readOptions(rest, options, verb.files !== undefined);
    const wants = verb.files ?? { words: '', least: 0, most: 0 };
    if (!values['help'] && !values['version'] && (files.length < wants.least || files.length > wants.most))
        throw new errors/* UserError */.y(`${name} takes ${wants.words}: testwright ${name} ${wants.words}.`);
    const flags = Object.fromEntries(Object.entries(values).filter(([option]) => Object.hasOwn(model_configuration/* settings */.W0, option) && !Object.hasOwn(verb.options, option)));
    return { verb: name, values, flags, files };
}
function settingOptions() {
    return Object.fromEntries(Object.entries(model_configuration/* settings */.W0).map(([name, setting]) => {
        const standard = setting.parse(undefined);
        const shown = Array.isArray(standard) ? standard.join(',') : String(standard ?? '');
        const text = withChoices(name);
        const help = `${text}${shown && !/default/i.test(text) ? ` Default: ${shown}.` : ''}`;
        return [
            name,
            { type: typeof standard === 'boolean' ? 'boolean' : 'string', value: 'VALUE', help },
        ];
    }));
}
function readOptions(argv, options, positional = false) {
    for (const word of argv) {
        const name = /^--([^=]+)/.exec(word)?.[1];
        if (name === undefined || Object.hasOwn(options, name))
            continue;
        if (Object.hasOwn(model_configuration/* secrets */.O3, name))
            throw new errors/* UserError */.y(`--${name} would show a secret in the process list: pass it by the environment (OPENAI_API_KEY, GITHUB_TOKEN).`);
        const near = (0,nearest/* nearest */.p)(name, Object.keys(options));
        throw new errors/* UserError */.y(`There is no option --${name}${near ? `: did you mean --${near}?` : ': --help lists them.'}`);
    }
    try {
        const parsed = (0,external_node_util_.parseArgs)({
            args: argv,
            options: Object.fromEntries(Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }])),
            allowPositionals: positional,
        });
        return { values: parsed.values, files: parsed.positionals };
    }
    catch (error) {
        throw new errors/* UserError */.y(error instanceof Error ? error.message.split('. ')[0] + ': --help lists the options.' : String(error));
    }
}
/** The help of the program, or of one verb. */
function renderHelp(name) {
    const verb = name === null ? undefined : verbs[name];
    if (!verb) {
        const shown = Object.entries(verbs).filter(([word]) => name === null || word.startsWith(`${name} `));
        const list = shown.map(([word, { summary }]) => `  ${word.padEnd(15)}${summary}`);
        return `testwright: unit tests for the functions that a pull request changed, written by your model and proved by running them

${list.join('\n')}

testwright COMMAND --help says more about each. A first look: testwright demo
Exit codes: 0 done, 1 a threshold that you set was missed, 2 usage or configuration, 3 a service failed, 70 a bug, 130 stopped.
`;
    }
    const sections = [
        `testwright ${name}${verb.files ? ` ${verb.files.words}` : ''}: ${verb.summary}`,
        verb.about,
        `Options\n${renderOptions({ ...verb.options, ...common })}`,
    ];
    if (verb.settings)
        sections.push(`Settings (also inputs of the action, and lines of testwright.yml on the base branch)\n${renderOptions(settingOptions())}`);
    return `${sections.join('\n\n')}\n`;
}
function renderOptions(options) {
    return Object.entries(options)
        .map(([name, option]) => {
        const left = `  --${name}${option.type === 'string' ? ` ${option.value ?? ''}` : ''}`;
        return left.length > 30
            ? `${left}\n${' '.repeat(32)}${option.help}`
            : `${left.padEnd(32)}${option.help}`;
    })
        .join('\n');
}

// EXTERNAL MODULE: ./lib/core/report/shards.js
var shards = __webpack_require__(23265);
// EXTERNAL MODULE: ./lib/wiring/stage-files.js + 2 modules
var stage_files = __webpack_require__(71820);
;// CONCATENATED MODULE: ./lib/cli/verbs/stages.js
var stages_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var stages_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The verbs write, prove and report, and plan with --out: the split modes on a command line, over one folder.









const done = { code: 0, sentence: '' };
/** Runs one stretch. Files lie in `--from`, or in `.testwright-stages` of the repository. */
async function runRiver({ verb, values }, start, { say, show }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = stages_addDisposableResource(env_1, await (0,tools/* openTools */.a)(start), true);
        const named = values['from'] ?? (verb === 'plan' ? values['out'] : undefined);
        const folder = typeof named === 'string' ? (0,external_node_path_.resolve)(named) : (0,external_node_path_.join)(opened.tools.repo.root, '.testwright-stages');
        const json = values['json'] === true;
        const told = (value, words) => {
            say(json ? `${JSON.stringify(value, null, 2)}\n` : `${words}\n`);
            return done;
        };
        if (verb === 'plan') {
            const { plan } = await (0,stage_files/* runPlanStage */.zJ)(opened, start, folder);
            return told(plan, `${(0,render_text/* plural */.LS)(plan.targets.length, 'target')} in ${(0,render_text/* plural */.LS)(plan.shards.length, 'shard')}: ${folder}`);
        }
        if (verb === 'generate') {
            const { config, tools } = opened;
            const { replies, path } = await (0,stage_files/* runGenerateStage */.PH)(config, tools.writer, tools, folder);
            await (0,tracing/* endTrace */.t7)(start, { name: 'generate' });
            told(replies, `${replies.completions.length} replies: ${path}`);
            return replies.failure
                ? { code: replies.failure.kind === 'user' ? 2 : 3, sentence: replies.failure.sentence }
                : done;
        }
        if (verb === 'verify') {
            const { proof, path } = await (0,stage_files/* runVerifyStage */.xH)(opened, folder);
            await (0,tracing/* endTrace */.t7)(start, { ...(0,tracing/* endOf */.pJ)(proof.report), name: 'verify' });
            return told(proof, `${proof.report.funnel.kept} of ${proof.report.funnel.written} tests kept: ${path}`);
        }
        const out = typeof values['out'] === 'string' ? (0,external_node_path_.resolve)(values['out']) : null;
        return await stages_report(opened, start, folder, out, json, show);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = stages_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function stages_report({ config, tools }, start, folder, out, json, show) {
    const { plan, proofs } = (0,stage_files/* readVerifyFiles */.$w)(folder);
    if (plan.head === null)
        throw new errors/* UserError */.y('The plan is of a work tree: plan a commit.');
    const merged = (0,shards/* mergeVerifyFiles */.d)(plan, proofs, null, version/* tool */.z);
    const existing = {};
    for (const { path } of merged.report.files.filter(one => !one.new)) {
        const text = await tools.repo.show(plan.head, path);
        if (text !== null)
            existing[path] = text;
    }
    const reviewed = { ...merged, existing };
    await show(reviewed, out ?? (0,external_node_path_.join)(tools.repo.root, '.testwright'), 'node dist/cli.js report', json, start);
    return (0,exit_status/* exitStatusOfReview */.K)(merged.report, merged.failure, config['fail-on']);
}

// EXTERNAL MODULE: ./lib/core/prompt/text.js
var prompt_text = __webpack_require__(90907);
;// CONCATENATED MODULE: ./lib/core/dataset/training-row.js
// What was kept of a reply -> the training row that teaches it, and the pair that teaches what was wrong.

/** The request byte for byte as the action sends it, and the file of kept tests in one fence. */
function taughtRow(prompt, language, content, source) {
    const answer = (0,prompt_text/* fence */.EU)(language, content.trimEnd());
    return JSON.stringify({
        messages: [...turnsOf(prompt), { role: 'assistant', content: answer }],
        testwright: source,
    });
}
/** The kept file against the reply that had a wrong expected value in it. */
function taughtPair(prompt, language, content, rejected, source) {
    return JSON.stringify({
        input: { messages: turnsOf(prompt) },
        preferred_output: [{ role: 'assistant', content: (0,prompt_text/* fence */.EU)(language, content.trimEnd()) }],
        non_preferred_output: [{ role: 'assistant', content: rejected }],
        testwright: source,
    });
}
const turnsOf = ({ system, user }) => [
    ...(system === null ? [] : [{ role: 'system', content: system }]),
    { role: 'user', content: user },
];

;// CONCATENATED MODULE: ./lib/pipeline/dataset/generate.js








const versionOf = (source, hash) => hash(source).slice(0, 16);
/**
 * Throws ServiceError as soon as a teacher fails, and UserError where tests cannot run or a key is wrong: what was told by then
 * stays.
 */
async function teach(asked, tools) {
    const workbench = await openWorkbench(tools);
    const parallel = Math.min(tools.parallel, ...asked.teachers.map(one => one.parallel));
    await (0,lists_parallel/* mapLimit */.s)(asked.aims, parallel, async (aimed) => {
        const target = `${aimed.path}::${aimed.name}`;
        const version = versionOf(aimed.source, tools.hash);
        const own = asked.recorded.filter(({ row, path }) => path === aimed.path && isAbout(row, aimed));
        for (const teacher of new Set(own.map(({ row }) => row.system))) {
            if (asked.isDone(teacher, target, version))
                continue;
            const rows = own.filter(({ row }) => row.system === teacher);
            asked.tell(await judge(teacher, aimed, rows, null, null, asked, workbench, tools));
        }
        for (const writer of asked.teachers) {
            const { name } = writer.model;
            if (asked.isDone(name, target, version))
                continue;
            const live = await writeLive({ writers: [writer], explorer: false, human: false, budget: asked.budget }, [aimed], tools);
            const reason = live.failed[0]?.reason ?? null;
            if (reason !== null && reason !== overBudget)
                throw new errors/* ServiceError */._(reason);
            asked.tell(await judge(name, aimed, live.rows, live.usd.get(name) ?? null, reason, asked, workbench, tools));
        }
    });
}
const isAbout = (row, { name }) => row.function === null || row.function === name || name.startsWith(`${row.function}.`);
async function judge(teacher, aimed, rows, usd, reason, { recipe, about }, workbench, tools) {
    const { language, path, source } = aimed;
    const target = `${path}::${aimed.name}`;
    const base = { teacher, target, version: versionOf(source, tools.hash), usd, reason };
    if (rows.length === 0)
        return { ...base, written: 0, kept: 0, row: null, pair: null };
    const named = rows.map(({ row }) => ({ ...row, function: aimed.name }));
    const unit = { system: teacher, language, path, source, rows: named };
    const proved = await proveUnit(unit, workbench, tools, false);
    const tests = proved.written.map(one => one.test).filter(test => test.target === target);
    const kept = tests.filter(test => test.verdict === 'kept');
    const [file] = proved.files;
    const wrong = tests.some(test => test.reason === 'wrong-expectation' || test.dropped.length > 0);
    const counts = { ...base, written: tests.length, kept: kept.length };
    if (kept.length === 0 || !file)
        return {
            ...counts,
            row: null,
            pair: null,
            reason: reason ?? tests[0]?.reason ?? 'no test of it was found',
        };
    const { task } = await openAim(teacher, aimed, workbench);
    const prompt = (0,prompt_prompt/* renderPrompt */.nQ)(task, (0,rounds/* wordingOf */.O3)(task, tools), recipe, 0);
    const evidence = kept.map(test => ({ test: test.name, mutantsKilled: test.evidence.mutantsKilled.length }));
    const from = { teacher, path, source, target, ...about, usd, evidence };
    const reply = named.length === 1 && named[0]?.kind === 'reply' ? named[0].text : null;
    return {
        ...counts,
        row: taughtRow(prompt, language.name, file.content, from),
        pair: wrong && reply !== null ? taughtPair(prompt, language.name, file.content, reply, from) : null,
    };
}

;// CONCATENATED MODULE: ./lib/core/dataset/licence.js
// The text of a licence, or a manifest -> its SPDX name.
const licences = [
    ['Apache-2.0', /Apache License[\s\S]{0,80}Version 2\.0/i],
    ['MIT', /Permission is hereby granted, free of charge, to any person obtaining a copy/i],
    ['ISC', /Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose/i],
    ['BSD-3-Clause', /Redistribution and use in source and binary forms[\s\S]*Neither the name/i],
    ['BSD-2-Clause', /Redistribution and use in source and binary forms/i],
    ['MPL-2.0', /Mozilla Public License,? (?:Version|v\.?) ?2\.0/i],
    ['AGPL-3.0', /GNU AFFERO GENERAL PUBLIC LICENSE/i],
    ['LGPL-3.0', /GNU LESSER GENERAL PUBLIC LICENSE/i],
    ['GPL-3.0', /GNU GENERAL PUBLIC LICENSE[\s\S]{0,60}Version 3/i],
    ['GPL-2.0', /GNU GENERAL PUBLIC LICENSE[\s\S]{0,60}Version 2/i],
    ['Unlicense', /This is free and unencumbered software released into the public domain/i],
];
/** SPDX name of a licence by its text, or by what a manifest says; null where none is known. */
function licenceOf(text, manifest) {
    const known = licences.find(([, sign]) => text !== null && sign.test(text))?.[0];
    if (known !== undefined)
        return known;
    const told = /(?:"license"\s*:\s*"|^license\s*=\s*["']?)([\w.+-]{2,40})/m.exec(manifest ?? '')?.[1];
    return told !== undefined && !/^(?:UNLICENSED|SEE|file|text|proprietary)$/i.test(told) ? told : null;
}

;// CONCATENATED MODULE: ./lib/pipeline/dataset/freeze.js
// Files of training rows -> a frozen set: checked by running them, without what is wrong, split by function. Prints nothing.










/** Throws UserError when nothing clean is left, and where tests cannot run. */
async function freezeDataset(asked, tools) {
    const places = [];
    const lines = numbered(asked.files, places);
    const name = asked.files.map(file => file.name).join(' + ');
    const checked = await checkLines(name, lines, asked, tools);
    const { lines: clean, dropped, ended } = checked.clean();
    if (clean.length === 0)
        throw new errors/* UserError */.y(`${name} holds no clean row: dataset check says what is wrong.`);
    const read = readRows(clean).rows;
    const rows = read.map(row => withCode(row, tools.languages));
    const keyed = rows.map(row => ({
        row: row.row,
        group: groupOf(row),
        repository: originOf(row.line).repository,
    }));
    const parts = splitRows(keyed, asked.shares, tools.hash);
    const partOf = (row) => parts.get(row.row) ?? 'training';
    const rendered = rows.map(row => ({ row, part: partOf(row), text: renderRow(row, asked.format) }));
    const unsaid = rendered.filter(one => one.text === null && one.part !== 'held-back');
    const written = (part) => rendered.flatMap(one => (one.part === part && one.text !== null ? [one.text] : []));
    const back = heldBack(rows.filter(row => partOf(row) === 'held-back'));
    const training = written('training');
    if (training.length === 0)
        throw new errors/* UserError */.y(`${name} holds no row that can be written as ${asked.format}: choose another --as.`);
    const origins = rows.map(row => originOf(row.line));
    return {
        lines: { training, validation: written('validation'), 'held-back': back },
        groups: new Set(keyed.map(one => one.group)).size,
        teachers: Object.fromEntries([...(0,group/* groupBy */.$)(origins, one => one.teacher ?? 'not told')].map(([teacher, own]) => [teacher, own.length])),
        teacherUsd: sumOf(origins.flatMap(one => one.usd ?? [])),
        dropped: [
            ...dropped.map(({ row, kinds, reasons }) => ({ ...at(row), kinds, reasons })),
            ...unsaid.map(({ row }) => ({
                ...at(row.row),
                kinds: ['format'],
                reasons: [`it cannot be said as ${asked.format}`],
            })),
        ],
        fingerprints: await fingerprintsOf(rows.filter(row => partOf(row) === 'training'), tools),
        notes: [
            ...checked.notes,
            ...(ended === null ? [] : [`every completion was given the end ${JSON.stringify(ended)}`]),
        ],
    };
    function at(row) {
        return places[row - 1] ?? { file: name, row };
    }
}
/** By body, so that one function under two names stays in one part; by prompt where no code is found. */
function groupOf({ asked, prompt }) {
    const known = asked ? knownIn(asked.functions, asked.language) : [];
    return known[0] ? (known[0].body ?? known[0].head) : JSON.stringify(prompt);
}
/** Functions to measure by, `{path, source}` as `compare --functions` reads them, each once. */
function heldBack(rows) {
    const lines = rows.flatMap(row => {
        if (!row.asked)
            return [];
        const made = unitOf(row.row, '', row.asked);
        return [{ path: originOf(row.line).path ?? made.path, source: made.source }];
    });
    const bySource = new Map(lines.map(line => [line.source, line]));
    const taken = new Set();
    return [...bySource.values()].map(({ path, source }, at) => {
        const own = taken.has(path) ? path.replace(/(\.\w+)$/, `_${at}$1`) : path;
        taken.add(own);
        return JSON.stringify({ path: own, source });
    });
}
/** Of every test in the completions; cut as a reply would be. */
async function fingerprintsOf(rows, tools) {
    const workbench = await openWorkbench(tools);
    const prints = rows.flatMap(row => {
        if (!row.asked)
            return [];
        const unit = unitOf(row.row, row.completion, row.asked);
        const tasks = [...workbench.tasks(unit, workbench.frameworks(unit)[0] ?? '').values()];
        return unit.rows.flatMap(one => {
            const { candidates } = extractRow(one, tasks, unit.language);
            return candidates.flatMap(made => (0,training/* fingerprint */.Rj)(unit.language.tokens(made.draft), made.name, tools.hash) ?? []);
        });
    });
    return [...new Set(prints)].sort();
}
function checkLines(name, lines, asked, tools) {
    return checkDataset({
        training: { name, lines },
        ...{ validation: null, benchmark: asked.benchmark, base: null, passes: 1 },
        ...{ maxTokens: asked.maxTokens, perPrompt: asked.perPrompt },
    }, tools);
}
function numbered(files, places) {
    return files.flatMap(({ name, lines }) => lines.map(({ row, text }) => ({ row: places.push({ file: name, row }), text })));
}
const sumOf = (paid) => paid.length === 0 ? null : paid.reduce((sum, usd) => sum + usd, 0);

;// CONCATENATED MODULE: ./lib/cli/verbs/dataset-freeze.js
var dataset_freeze_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var dataset_freeze_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The verb `dataset freeze`: training rows in, a frozen set with its manifest out.










const dataset_freeze_done = { code: 0, sentence: '' };
const dataset_freeze_sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
const half = { most: 0.5 };
const formats = ['chat', 'legacy', 'preference'];
/** Throws UserError for what cannot be used. */
async function runFreeze({ values, files }, start, say) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const out = (0,external_node_path_.resolve)(needed(values, 'out', 'say where the set goes'));
        (0,output_folder/* checkFolder */.p$)(out);
        const format = word(values, 'as') ?? 'chat';
        if (!formats.includes(format))
            throw new errors/* UserError */.y(`--as is ${format}: say ${formats.join(', ')}.`);
        const inputs = files.map(readInput);
        const benchmark = word(values, 'benchmark');
        const shares = {
            validation: number(values, 'validation', half) ?? 0.1,
            heldBack: number(values, 'hold-back', half) ?? 0.1,
            seed: number(values, 'seed', { whole: true }) ?? 1,
        };
        const asData = (input) => ({ name: input.name, lines: linesOf(input) });
        const opened = dataset_freeze_addDisposableResource(env_1, await openDataset(start), true);
        const frozen = await freezeDataset({
            files: inputs.map(asData),
            benchmark: benchmark === null ? null : asData(readInput(benchmark)),
            ...{ format: format, shares, maxTokens: prompt_prompt/* chatRecipe */.ZI.maxTokens },
            perPrompt: number(values, 'per-prompt', { whole: true, least: 1 }) ?? 1,
        }, opened.tools);
        for (const note of frozen.notes)
            start.log(note);
        const manifest = manifestOf(frozen, inputs, { format, shares });
        const { counts, dropped } = manifest;
        (0,output_folder/* writeFolder */.CI)(out, {
            ...dataset_freeze_textsOf(frozen),
            'fingerprints.json': `${JSON.stringify(frozen.fingerprints)}\n`,
            'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
        });
        say(values['json'] === true
            ? `${JSON.stringify(manifest, null, 2)}\n`
            : `${counts.training} training, ${counts.validation} validation, ${counts['held-back']} functions held back, ${dropped.length} rows dropped: ${out}\n`);
        return dataset_freeze_done;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = dataset_freeze_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function dataset_freeze_textsOf({ lines }) {
    return Object.fromEntries(Object.entries(lines).map(([part, own]) => [`${part}.jsonl`, own.map(line => `${line}\n`).join('')]));
}
function manifestOf(frozen, inputs, how) {
    const { lines, groups, teachers, teacherUsd, fingerprints, dropped } = frozen;
    const counts = {
        training: lines.training.length,
        validation: lines.validation.length,
        'held-back': lines['held-back'].length,
    };
    return {
        ...{ schema: 1, tool: version/* tool */.z.name, version: version/* tool */.z.version, ...how },
        inputs: inputs.map(input => ({ name: (0,external_node_path_.basename)(input.name), sha256: dataset_freeze_sha256(input.bytes) })),
        files: Object.entries(dataset_freeze_textsOf(frozen)).map(([name, text]) => ({ name, sha256: dataset_freeze_sha256(text) })),
        ...{ counts, groups, teachers, teacherUsd, fingerprints: fingerprints.length, dropped },
    };
}

;// CONCATENATED MODULE: ./lib/cli/dataset-folder.js
// The folder that training rows are written to -> what is done already, and the lines that are added to it.



/** `rows.jsonl`, `pairs.jsonl`, `done.jsonl`. Throws UserError for a folder with rows of another origin. */
function openDatasetFolder(out) {
    const all = readDone(out);
    const known = new Set(all.map(one => dataset_folder_keyOf(one.teacher, one.target, one.version)));
    const append = (name, line) => {
        try {
            (0,external_node_fs_.mkdirSync)(out, { recursive: true });
            (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(out, name), `${line}\n`);
        }
        catch (error) {
            const code = error.code ?? 'unknown';
            throw new errors/* UserError */.y(`${(0,external_node_path_.join)(out, name)} cannot be written (${code}): make room, then run the same again.`);
        }
    };
    return {
        all: () => all,
        isDone: (teacher, target, version) => known.has(dataset_folder_keyOf(teacher, target, version)),
        addTrace: lines => append('trace.jsonl', lines.trimEnd()),
        add({ row, pair, ...rest }) {
            if (row !== null)
                append('rows.jsonl', row);
            if (pair !== null)
                append('pairs.jsonl', pair);
            // What there was no money for is asked again.
            if (rest.written > 0)
                append('done.jsonl', JSON.stringify(rest));
            all.push(rest);
        },
    };
}
const dataset_folder_keyOf = (teacher, target, version) => JSON.stringify([teacher, target, version]);
function readDone(out) {
    const path = (0,external_node_path_.join)(out, 'done.jsonl');
    if (!(0,external_node_fs_.existsSync)(path)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(out, 'rows.jsonl')))
            throw new errors/* UserError */.y(`${out} holds rows of another origin: name a new folder with --out.`);
        return [];
    }
    // A line that was cut in the middle: that function is done again, and the next line starts anew.
    for (const name of ['rows.jsonl', 'pairs.jsonl', 'done.jsonl'].map(one => (0,external_node_path_.join)(out, one)))
        if ((0,external_node_fs_.existsSync)(name) && !(0,external_node_fs_.readFileSync)(name, 'utf8').endsWith('\n'))
            (0,external_node_fs_.appendFileSync)(name, '\n');
    return (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n').flatMap(dataset_folder_readLine);
}
function dataset_folder_readLine(line) {
    try {
        return [JSON.parse(line)];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/cli/verbs/dataset-generate.js
var dataset_generate_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var dataset_generate_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The verbs `dataset generate|collect|freeze`: functions and teachers, a history, or rows in; training rows with their origin out.



















const dataset_generate_done = { code: 0, sentence: '' };
/** Throws UserError for what cannot be used, ServiceError for a teacher that fails. */
async function runTeaching(command, start, say) {
    if (command.verb === 'dataset freeze')
        return runFreeze(command, start, say);
    return command.verb === 'dataset collect' ? collect(command, start, say) : dataset_generate_write(command, start, say);
}
async function dataset_generate_write({ values }, start, say) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const out = (0,external_node_path_.resolve)(needed(values, 'out', 'say where the rows go'));
        const modules = readModules(listed(values, 'functions').map(named));
        const recorded = rows_readRows(listed(values, 'rows').map(named));
        const teachers = listed(values, 'teacher');
        if (teachers.length === 0 && recorded.rows.length === 0)
            throw new errors/* UserError */.y('dataset generate needs a teacher: name models or cards with --teacher, or recorded replies with --rows.');
        const told = { baseUrl: word(values, 'base-url'), price: word(values, 'price') };
        const models = await openModels({ models: teachers, ...told, maxCost: number(values, 'max-cost') }, start);
        if (models.explorer)
            throw new errors/* UserError */.y('The explorer pins what code does and is no teacher: name models with --teacher.');
        if (models.human)
            throw new errors/* UserError */.y('Tests that people wrote come in by dataset collect.');
        const root = word(values, 'root');
        const opened = dataset_generate_addDisposableResource(env_1, await openCompare({ ...start, root: root === null ? null : (0,external_node_path_.resolve)(root) }), true);
        const { tools } = opened;
        const known = {
            modules: modules.modules,
            files: tools.project.files,
            read: (path) => tools.project.read(path),
        };
        const joined = recorded.rows.flatMap((row) => {
            const found = joinRow(row, tools.languages, known);
            return 'reason' in found ? [] : [found];
        });
        const lost = recorded.rows.length + recorded.unusable.length - joined.length;
        if (lost > 0)
            start.log(`${(0,render_text/* plural */.LS)(lost, 'recorded row')} cannot be joined to a function and ${lost === 1 ? 'is' : 'are'} left out: compare names each`);
        const aims = dataset_generate_aimsOf(modules.modules, joined, tools);
        if (aims.length === 0)
            throw new errors/* UserError */.y('There is no function to write for: name modules with --functions, lines of {path, source}.');
        const asked = {
            aims,
            teachers: models.writers,
            recorded: joined,
            recipe: prompt_prompt/* chatRecipe */.ZI,
            budget: models.budget,
            about: {},
        };
        return await run(asked, out, tools, start, say, values['json'] === true);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = dataset_generate_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const named = (path) => {
    const input = readInput(path);
    return { name: input.name, text: input.content.toString('utf8') };
};
/** All functions of the listed modules and of those that recorded rows carry. */
function dataset_generate_aimsOf(modules, joined, tools) {
    const places = new Map(modules);
    for (const { path, source } of joined)
        if (!places.has(path))
            places.set(path, source);
    const all = [...places].flatMap(([path, source]) => {
        const language = tools.languages.find(one => one.matches(path));
        return language ? aimsOfModule(language, path, source) : [];
    });
    const wanted = new Set(joined.flatMap(({ row, path }) => (row.function === null ? [] : [`${path}::${row.function}`])));
    const about = new Set(joined.map(one => one.path));
    return all.filter(aim => !about.has(aim.path) ||
        wanted.size === 0 ||
        modules.has(aim.path) ||
        wanted.has(`${aim.path}::${aim.name}`));
}
async function collect({ values }, start, say) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const out = (0,external_node_path_.resolve)(needed(values, 'out', 'say where the rows go'));
        const root = (0,external_node_path_.resolve)(word(values, 'repo') ?? '.');
        const history = await readHistory(root, start.environment);
        const opened = dataset_generate_addDisposableResource(env_2, await openCompare({ ...start, root }), true);
        const { tools } = opened;
        const text = (names) => {
            const path = tools.project.files.find(one => names.test(one));
            return path === undefined ? null : tools.project.read(path);
        };
        const licence = licenceOf(text(/^(?:licen[cs]e|copying)(?:\.\w+)?$/i), text(/^(?:package\.json|pyproject\.toml|setup\.cfg)$/));
        if (licence === null && values['own'] !== true)
            throw new errors/* UserError */.y(`${root} says nothing of a licence: add --own if its code is yours to train on.`);
        const recorded = humanRows(tools.project, tools.languages, history.commits);
        const sources = new Map(recorded.map(one => [one.path, one]));
        const aims = [...sources.values()].flatMap(one => aimsOfModule(one.language, one.path, one.source));
        if (aims.length === 0)
            throw new errors/* UserError */.y(`${root} has no source file with a test file of its own: neither a commit nor a name pairs them.`);
        start.log(`${(0,render_text/* plural */.LS)(history.commits.length, 'commit')}, ${(0,render_text/* plural */.LS)(recorded.length, 'pair')} of source and test, licence ${licence ?? 'not told (--own)'}`);
        const about = { repository: history.name, ...(licence === null ? {} : { licence }) };
        const asked = { aims, teachers: [], recorded, recipe: prompt_prompt/* chatRecipe */.ZI, budget: (0,budget_budget/* openBudget */.a)(null), about };
        return await run(asked, out, tools, start, say, values['json'] === true);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = dataset_generate_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Appends as it goes, so that what was cut goes on behind the last function. */
async function run(asked, out, tools, start, say, json) {
    const { log } = start;
    const folder = openDatasetFolder(out);
    const earlier = folder.all().length;
    if (earlier > 0)
        log(`${(0,render_text/* plural */.LS)(earlier, 'function')} of an earlier run are there already`);
    const tell = (taught) => {
        folder.add(taught);
        const { teacher, target, kept, written, reason } = taught;
        log(`${teacher}, ${target}: ${kept} of ${written} kept${reason ? ` (${reason})` : ''}`);
    };
    try {
        await teach({ ...asked, isDone: folder.isDone, tell }, tools);
    }
    finally {
        folder.addTrace(await (0,tracing/* endTrace */.t7)(start, { name: 'dataset generate' }));
    }
    const all = folder.all();
    const sum = (pick) => all.reduce((total, one) => total + pick(one), 0);
    const usd = (0,assemble/* sumDollars */.X)(all.map(one => one.usd));
    const [rows, written, kept] = [
        sum(one => (one.kept > 0 ? 1 : 0)),
        sum(one => one.written),
        sum(one => one.kept),
    ];
    say(json
        ? `${JSON.stringify({ rows, functions: all.length, written, kept, usd, out }, null, 2)}\n`
        : `${(0,render_text/* plural */.LS)(rows, 'row')} of ${(0,render_text/* plural */.LS)(all.length, 'function')}: ${kept} of ${written} tests kept${usd === null ? '' : `, $${usd}`}: ${(0,external_node_path_.join)(out, 'rows.jsonl')}\n`);
    return dataset_generate_done;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/core/tuning/jobs.js
var jobs = __webpack_require__(5741);
;// CONCATENATED MODULE: ./lib/pipeline/tune.js
// A tuning run by the jobs interface, step by step, so that it can be cut anywhere and goes on. Prints nothing.


/** Uploads and starts what is not there yet; a run whose job goes on or succeeded is left alone. Throws UserError, ServiceError. */
async function startRun(run, data, tools) {
    const { jobs, log } = tools;
    let now = run;
    const step = (more) => {
        now = { ...now, ...more };
        tools.save(now);
    };
    if (now.job !== null) {
        const job = await jobs.job(now.job);
        if (isAlive(job))
            log(`job ${job.id} was started before: nothing is started again`);
        else
            log(`job ${job.id} ${job.status}${job.error === null ? '' : ` (${job.error})`}: it is started anew`);
        if (isAlive(job))
            return now;
        now = { ...now, job: null, seen: null };
    }
    tools.save(now);
    if (now.files.training === null)
        step({ files: { ...now.files, training: await jobs.upload(tune_nameOf(now.data.sha256), data.training) } });
    if (now.validation && data.validation && now.files.validation === null)
        step({
            files: { ...now.files, validation: await jobs.upload(tune_nameOf(now.validation.sha256), data.validation) },
        });
    const { files, request } = now;
    const mark = tools
        .hash(JSON.stringify([now.data.sha256, now.validation?.sha256 ?? null, request]))
        .slice(0, 32);
    const find = async () => (await jobs.list(100)).find(one => one.mark === mark && isAlive(one));
    const lost = await find();
    if (lost)
        log(`the very same run is there already: ${lost.id}`);
    const given = { ...request, trainingFile: files.training ?? '', validationFile: files.validation, mark };
    const job = lost ?? (await createOnce(() => jobs.create(given), find));
    step({ job: job.id });
    return now;
}
/** Where the answer was lost, the job may be there all the same. */
async function createOnce(create, find) {
    try {
        return await create();
    }
    catch (error) {
        const made = error instanceof errors/* ServiceError */._ ? await find() : undefined;
        if (made === undefined)
            throw error;
        return made;
    }
}
const isAlive = (job) => !['failed', 'cancelled'].includes(job.status);
/** Files of one content have one name, by which a run that was cut finds its upload. */
const tune_nameOf = (sha256) => `testwright-${sha256.slice(0, 16)}.jsonl`;
const mostFaults = 10;
/**
 * Looks until the job has ended. `seen` is the last event that was shown, `show` gets each later one once, with what to note.
 * Throws ServiceError when the service stays away, or when the limit is reached: the job itself goes on.
 */
async function watchJob(id, seen, { every, limit }, tools) {
    const end = tools.now() + limit;
    const points = [];
    let [last, faults, status] = [seen, 0, ''];
    for (;;) {
        try {
            const job = await tools.jobs.job(id);
            for (const event of await tools.jobs.events(id, last)) {
                last = event.id;
                if (event.metrics)
                    points.push(event.metrics);
                tools.show(event);
            }
            faults = 0;
            if (job.status !== status)
                tools.log(`${id}: ${(status = job.status).replaceAll('_', ' ')}`);
            if (jobs/* ended */.v6.has(job.status))
                return await finish(job, points, tools);
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._) || ++faults >= mostFaults)
                throw error;
            tools.log(`${error.message} Looking again in ${Math.round(every / 1000)} s.`);
        }
        if (tools.now() + every > end)
            throw new errors/* ServiceError */._(`${id} had not ended after ${Math.round(limit / 60_000)} minutes: tune watch ${id} looks again.`);
        await tools.pause(every);
    }
}
async function finish(job, points, tools) {
    const [file] = job.resultFiles;
    if (job.status !== 'succeeded' || file === undefined)
        return { job, points, metrics: null };
    const metrics = await tools.jobs.result(file);
    const all = (0,jobs/* readMetrics */.Uw)(metrics);
    return { job, points: all.length > 0 ? all : points, metrics };
}
/** Throws for a job that has no model to give. */
function modelOf(job) {
    if (job.status === 'succeeded' && job.model !== null)
        return job.model;
    const why = job.error === null ? '' : `: ${job.error.replace(/\.$/, '')}`;
    if (job.status === 'failed')
        throw new errors/* ServiceError */._(`The job ${job.id} failed${why}.`);
    if (job.status === 'cancelled')
        throw new errors/* UserError */.y(`The job ${job.id} was cancelled and made no model.`);
    throw new errors/* UserError */.y(`The job ${job.id} is ${job.status.replaceAll('_', ' ')} and has no model yet: tune watch ${job.id} waits for it.`);
}

;// CONCATENATED MODULE: ./lib/core/tuning/tuning-rows.js
// Training rows against a base: may they be tuned on it; and the card of what came out.




/** OpenAI takes no fewer. */
const fewestRows = 10;
const oldBases = /^(?:davinci|babbage)-002/;
/** How rows of one kind are tuned on; throws UserError for rows that this base does not take. */
function checkTuningRows({ rows, bad }, name, base, fewest = fewestRows) {
    const [first] = bad;
    if (first)
        throw new errors/* UserError */.y(`${name}, row ${first.row}: ${first.reason}; dataset check names every such row, --fix writes a set without them.`);
    if (rows.length < fewest)
        throw new errors/* UserError */.y(`${name} holds ${rows.length} rows, and tuning takes at least ${fewest}.`);
    const formats = new Set(rows.map(row => row.format));
    if (formats.size > 1)
        throw new errors/* UserError */.y(`${name} mixes ${[...formats].join(' and ')} rows: one set is of one kind; dataset freeze writes each.`);
    const legacy = formats.has('legacy');
    const old = oldBases.test(baseOf(base));
    if (legacy && !old && /^(?:gpt-|o\d)/.test(baseOf(base)))
        throw new errors/* UserError */.y(`${base} is tuned on chat rows, and ${name} holds prompt and completion: dataset freeze --as chat writes them.`);
    if (!legacy && old)
        throw new errors/* UserError */.y(`${base} is tuned on rows of prompt and completion, and ${name} holds ${[...formats].join('')} rows: dataset freeze --as legacy writes them.`);
    return formats.has('preference') ? 'dpo' : 'supervised';
}
/** The card of a finished job. */
function draftCard(job, { run, rows, baseUrl, ends, local = false }) {
    const usd = local ? 0 : job.trainedTokens === null ? null : estimate(job.base, job.trainedTokens, 1).usd;
    const { passes = null, batchSize = null, learningRate = null, seed = null, suffix = null, } = run?.request ?? {};
    const continues = oldBases.test(baseOf(job.base)) || rows.some(row => row.format === 'legacy');
    return model_card/* cardSchema */.uk.parse({
        schema: 1,
        name: suffix ?? job.model ?? job.id,
        model: job.model ?? '',
        ...(/^https:\/\/api\.openai\.com\//.test(baseUrl) ? {} : { baseUrl }),
        ...(continues ? { endpoint: 'completions' } : {}),
        ...(rows.length > 0 ? { recipe: recipeOf(rows) } : {}),
        ...(local ? { price: 0 } : {}),
        tuning: {
            ...{ base: job.base, job: local ? null : job.id },
            ...dropNull({ passes, batchSize, learningRate, seed, trainedTokens: job.trainedTokens, usd }),
            ...dropNull({ teacherUsd: run?.frozen?.teacherUsd ?? null }),
            ...(job.finished === null ? {} : { finished: new Date(job.finished).toISOString() }),
            ends,
        },
        ...(run ? { data: dataOf(run) } : {}),
    });
}
function dataOf({ data, frozen }) {
    const { sha256, rows } = data;
    return { sha256, rows, ...(frozen ? { fingerprints: frozen.fingerprints } : {}) };
}
function dropNull(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

;// CONCATENATED MODULE: ./lib/core/report/render/tuning-jobs.js

/** Id, status, when it was made, base, and the tuned model or what went wrong. */
function renderJob(job) {
    const when = job.created === null ? '' : new Date(job.created).toISOString().slice(0, 16).replace('T', ' ');
    const what = (0,render_text/* oneLine */.TN)(job.model ?? job.error ?? '', 200);
    return `${job.id}  ${job.status.padEnd(16)}  ${when}  ${job.base}  ${what}`.trimEnd();
}
const tuning_jobs_width = 20;
/** `step 30 of 90  ▓▓▓▓▓▓▓░░░░░░░░░░░░░  loss 0.812` */
function renderProgress({ step, steps, train, validation }) {
    const full = steps === null ? 0 : Math.min(tuning_jobs_width, Math.round((step / Math.max(1, steps)) * tuning_jobs_width));
    return [
        `step ${step}${steps === null ? '' : ` of ${steps}`}`,
        steps === null ? '' : '▓'.repeat(full) + '░'.repeat(tuning_jobs_width - full),
        train === null ? '' : `loss ${train.toFixed(3)}`,
        validation === null ? '' : `validation ${validation.toFixed(3)}`,
    ]
        .filter(Boolean)
        .join('  ');
}

;// CONCATENATED MODULE: ./lib/core/report/render/loss.js

const ticks = '▁▂▃▄▅▆▇█';
const measured = (points, series) => points.flatMap(point => (point[series] === null ? [] : [{ step: point.step, loss: point[series] }]));
/** One line a series: `train      2.31 ▇▆▄▃▂▁ 0.42  (90 steps)`; empty where nothing was measured. */
function renderLossLines(points, width = 40) {
    return ['train', 'validation'].flatMap(series => {
        const all = measured(points, series);
        const [first, last] = [all[0], all.at(-1)];
        if (!first || !last)
            return [];
        const columns = Math.min(width, all.length);
        const means = Array.from({ length: columns }, (_, at) => {
            const part = all.slice(Math.floor((at * all.length) / columns), Math.floor(((at + 1) * all.length) / columns));
            return part.reduce((sum, one) => sum + one.loss, 0) / Math.max(1, part.length);
        });
        const [low, high] = [Math.min(...means), Math.max(...means)];
        const bar = means.map(one => ticks[Math.round(((one - low) / Math.max(high - low, 1e-9)) * 7)]).join('');
        return [
            `${series.padEnd(11)}${first.loss.toFixed(3)} ${bar} ${last.loss.toFixed(3)}  (${last.step} steps)`,
        ];
    });
}
const loss_frame = { left: 60, top: 16, wide: 660, high: 260 };
const colours = { train: '#0969da', validation: '#bf3989' };
/** An SVG of its own, 760 by 330; null where nothing was measured. */
function renderLossChart(points, title) {
    const all = points.flatMap(({ train, validation }) => [train, validation].filter(one => one !== null));
    if (all.length === 0)
        return null;
    const most = Math.max(...all);
    const steps = Math.max(1, ...points.map(point => point.step));
    const x = (step) => Math.round(loss_frame.left + (step / steps) * loss_frame.wide);
    const y = (loss) => Math.round(loss_frame.top + loss_frame.high * (1 - loss / Math.max(most, 1e-9)));
    const bottom = loss_frame.top + loss_frame.high;
    const lines = ['train', 'validation'].map((series, at) => {
        const own = measured(points, series);
        if (own.length === 0)
            return (0,html/* web */.hc) ``;
        const path = own
            .map(({ step, loss }, place) => `${place === 0 ? 'M' : 'L'}${x(step)} ${y(loss)}`)
            .join('');
        return (0,html/* web */.hc) `<path d="${path}" fill="none" stroke="${colours[series]}" stroke-width="2"/><text x="${loss_frame.left + 12 + at * 110}" y="${bottom + 44}" fill="${colours[series]}">${series} loss</text>`;
    });
    const rules = [0, 0.25, 0.5, 0.75, 1].map(share => (0,html/* web */.hc) `<line x1="${loss_frame.left}" x2="${loss_frame.left + loss_frame.wide}" y1="${y(most * share)}" y2="${y(most * share)}" stroke="#d1d9e0"/><text x="${loss_frame.left - 8}" y="${y(most * share) + 4}" text-anchor="end">${(most * share).toFixed(2)}</text>`);
    return (0,html/* web */.hc) `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 330" width="760" height="330" font-family="system-ui, sans-serif" font-size="12"><title>${title}</title>${rules}${lines}<text x="${loss_frame.left}" y="${bottom + 20}">0</text><text x="${loss_frame.left + loss_frame.wide}" y="${bottom + 20}" text-anchor="end">${steps} steps</text></svg>`;
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/core/tuning/local-run.js
// A tuning run on a machine of one's own: what was asked for, what the trainer says line by line, and how the result is served.


const local_run_file = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), rows: schemas/* number */.aig() });
/** What a run keeps beside its result: everything that is needed to repeat it. */
const localRunSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    tool: schemas/* literal */.euz('testwright'),
    /** A name of the hub, or the absolute path of a folder or a GGUF file. */
    base: schemas/* string */.YjP(),
    /** Of a GGUF file; null for what is looked up by name. */
    baseSha256: schemas/* string */.YjP().nullable(),
    data: local_run_file,
    validation: local_run_file.nullable(),
    request: schemas/* strictObject */.rej({
        passes: schemas/* number */.aig(),
        batchSize: schemas/* number */.aig(),
        /** The rate itself, no multiplier. */
        learningRate: schemas/* number */.aig(),
        rank: schemas/* number */.aig(),
        seed: schemas/* number */.aig(),
        suffix: schemas/* string */.YjP(),
    }),
    /** Of the pinned packages that it is trained with. */
    requirements: schemas/* string */.YjP(),
});
/** What came of it. */
const localResultSchema = schemas/* object */.Ikc({
    step: schemas/* number */.aig(),
    steps: schemas/* number */.aig(),
    /** The step whose adapter was kept: the one with the least loss on validation rows; null without such rows. */
    best: schemas/* number */.aig().nullable(),
    /** Of the last stretch, where it was cut. */
    seconds: schemas/* number */.aig(),
    trainedTokens: schemas/* number */.aig(),
    /** Name of the GPU, or `cpu`. */
    device: schemas/* string */.YjP(),
    /** Milliseconds since 1970. */
    finished: schemas/* number */.aig(),
});
const step = schemas/* number */.aig();
const lines = schemas/* discriminatedUnion */.gMt('event', [
    schemas/* object */.Ikc({
        ...{ event: schemas/* literal */.euz('start'), device: schemas/* string */.YjP(), rows: schemas/* number */.aig(), tooLong: schemas/* number */.aig() },
        ...{ parameters: schemas/* number */.aig(), resumed: step.nullable() },
    }),
    schemas/* object */.Ikc({ event: schemas/* literal */.euz('step'), step, steps: step, loss: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ event: schemas/* literal */.euz('validation'), step, steps: step, loss: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ event: schemas/* literal */.euz('saved'), step }),
    schemas/* object */.Ikc({ event: schemas/* literal */.euz('note'), message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ event: schemas/* literal */.euz('stopped'), step }),
    schemas/* object */.Ikc({ event: schemas/* literal */.euz('error'), message: schemas/* string */.YjP() }),
    localResultSchema.omit({ device: true, finished: true }).extend({ event: schemas/* literal */.euz('done') }),
]);
/** Null for what libraries print beside it. */
function readTrainerLine(line) {
    try {
        return lines.parse(JSON.parse(line));
    }
    catch {
        return null;
    }
}
/** What a log shows of one line; null for what is only kept. */
function renderTrainerLine(line) {
    if (line.event === 'note')
        return (0,render_text/* oneLine */.TN)(line.message, 300);
    if (line.event !== 'start')
        return null;
    const where = line.resumed === null ? '' : `, going on after step ${line.resumed}`;
    const long = line.tooLong > 0 ? `, ${line.tooLong} too long and left out` : '';
    return `training on ${(0,render_text/* oneLine */.TN)(line.device, 80)}: ${line.rows} rows${long}, ${line.parameters} parameters${where}`;
}
/** The curve of all stretches: where a step came again after a cut, its last loss counts. */
function pointsOf(told) {
    const points = new Map();
    for (const line of told) {
        if (line.event !== 'step' && line.event !== 'validation')
            continue;
        const before = points.get(line.step) ?? {
            step: line.step,
            steps: line.steps,
            train: null,
            validation: null,
        };
        points.set(line.step, { ...before, [line.event === 'step' ? 'train' : 'validation']: line.loss });
    }
    return [...points.values()].sort((one, other) => one.step - other.step);
}
/** CSV with the names that services use, so that what reads theirs reads ours. */
function renderLossTable(points) {
    const rows = points.map(({ step: at, train, validation }) => `${at},${train ?? ''},${validation ?? ''}`);
    return `${['step,train_loss,valid_loss', ...rows].join('\n')}\n`;
}
const local_run_isFile = (base) => base.endsWith('.gguf');
/** One word of a shell. */
const quoted = (text) => /^[\w./:@=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
/** For `ollama create NAME -f Modelfile`. Null for a base that is no GGUF file, which Ollama takes no GGUF adapter for. */
function renderModelfile({ base }) {
    if (!local_run_isFile(base))
        return null;
    const path = /\s/.test(base) ? JSON.stringify(base) : base;
    return `FROM ${path}\nADAPTER ./adapter.gguf\nPARAMETER temperature 0\n`;
}
/** How the adapter is served, by the servers that can; `gguf` tells whether there is an adapter of that form. */
function renderServing({ base, request }, folder, gguf) {
    const { suffix: name, rank } = request;
    const at = (file) => quoted(`${folder}/${file}`);
    const from = local_run_isFile(base) ? quoted(base) : 'BASE.gguf';
    const llama = [
        '# llama.cpp',
        ...(local_run_isFile(base) ? [] : ['# BASE.gguf is the base as convert_hf_to_gguf.py of llama.cpp writes it']),
        `llama-server --model ${from} --lora ${at('adapter.gguf')} --alias ${quoted(name)} --port 8080`,
        `python -m llama_cpp.server --model ${from} --lora_path ${at('adapter.gguf')} --model_alias ${quoted(name)} --n_ctx 4096 --port 8080`,
    ];
    const ollama = ['# Ollama', `cd ${quoted(folder)} && ollama create ${quoted(name)} -f Modelfile`];
    const vllm = [
        '# vLLM',
        `vllm serve ${quoted(base)} --enable-lora --max-lora-rank ${rank} --lora-modules ${quoted(name)}=${at('adapter')} --port 8080`,
    ];
    const parts = [...(gguf ? [llama] : []), ...(gguf && local_run_isFile(base) ? [ollama] : []), vllm];
    return `${parts.map(part => part.join('\n')).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/core/tuning/tuning-run.js
// A tuning run as it is kept on disk: what was asked for, and how far it came.

/** What a run keeps beside its data, so that it goes on where it was cut and pays for nothing twice. */
const runSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    tool: schemas/* literal */.euz('testwright'),
    baseUrl: schemas/* string */.YjP(),
    data: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), rows: schemas/* number */.aig() }),
    validation: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), rows: schemas/* number */.aig() }).nullable(),
    request: schemas/* strictObject */.rej({
        base: schemas/* string */.YjP(),
        method: schemas/* enum */.k5n(['supervised', 'dpo']),
        passes: schemas/* number */.aig().nullable(),
        batchSize: schemas/* number */.aig().nullable(),
        learningRate: schemas/* number */.aig().nullable(),
        seed: schemas/* number */.aig().nullable(),
        suffix: schemas/* string */.YjP().nullable(),
    }),
    estimatedUsd: schemas/* number */.aig().nullable(),
    files: schemas/* strictObject */.rej({ training: schemas/* string */.YjP().nullable(), validation: schemas/* string */.YjP().nullable() }),
    job: schemas/* string */.YjP().nullable(),
    /** The last event that was shown. */
    seen: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./lib/cli/tuning-folder.js
// The folder of a tuning run -> what is known of it, written whole or not at all.




/** The run that a folder holds, null for none. Throws UserError for a file that is none. */
function readRun(folder) {
    return readJson((0,external_node_path_.join)(folder, 'run.json'), runSchema);
}
/** A file of the folder, null where there is none. Throws UserError for one that is of another kind. */
function readJson(path, schema) {
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    try {
        return schema.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        throw new errors/* UserError */.y(`${path} is none of testwright's: name another folder with --out.`);
    }
}
function saveRun(folder, run) {
    put(folder, 'run.json', `${JSON.stringify(run, null, 2)}\n`);
}
/** A file of the folder, whole or not at all. Throws UserError where it cannot be written. */
function put(folder, name, text) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const path = (0,external_node_path_.join)(folder, name);
        (0,external_node_fs_.writeFileSync)(`${path}.new`, text);
        (0,external_node_fs_.renameSync)(`${path}.new`, path);
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw new errors/* UserError */.y(`${(0,external_node_path_.join)(folder, name)} cannot be written (${code}): make room, or name another folder with --out.`);
    }
}

;// CONCATENATED MODULE: ./lib/cli/verbs/tune-local.js
// The verb `tune start --local`: training rows in, a LoRA adapter of an open model, its loss and a model card out.














/** Rows below which nothing is learned. */
const tune_local_fewest = 2;
const tune_local_longest = 2048;
/** Looks at the validation rows without a better loss, after which it ends. */
const patience = 4;
const devices = ['auto', 'cpu', 'cuda'];
const where = 'http://127.0.0.1:8080/v1';
const names = { run: 'local.json', told: 'progress.jsonl', result: 'result.json' };
/** Throws UserError for what cannot be used, ServiceError for a run that failed: the same command goes on at its last checkpoint. */
async function startLocal(values, start, say) {
    const { run, files } = await describe(values, start);
    const folder = (0,external_node_path_.resolve)(word(values, 'out') ?? '.testwright-tune');
    const known = readJson((0,external_node_path_.join)(folder, names.run), localRunSchema);
    if (known && JSON.stringify(known) !== JSON.stringify(run))
        throw new errors/* UserError */.y(`${folder} holds another run (${known.request.suffix} of ${known.base}): name another folder with --out.`);
    const merge = values['merge'] === true;
    const made = readJson((0,external_node_path_.join)(folder, names.result), localResultSchema);
    const whole = made !== null && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'adapter')) && !(merge && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'merged')));
    if (whole)
        start.log(`${folder} holds this very run, finished: nothing is trained again`);
    const result = whole ? made : await train(run, files, folder, merge, values, start);
    const told = readTold(folder);
    const points = pointsOf(told);
    put(folder, 'loss.csv', renderLossTable(points));
    const chart = renderLossChart(points, `Loss of ${run.request.suffix}`);
    if (chart)
        put(folder, 'loss.svg', `${chart.text}\n`);
    const gguf = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'adapter.gguf'));
    const modelfile = gguf ? renderModelfile(run) : null;
    if (modelfile !== null)
        put(folder, 'Modelfile', modelfile);
    put(folder, 'serve.txt', renderServing(run, folder, gguf));
    const card = writeCard(folder, run, result, files.training);
    const lines = [
        `Adapter  ${(0,external_node_path_.join)(folder, gguf ? 'adapter.gguf' : 'adapter')}`,
        `Card     ${card}`,
        `Serve    ${(0,external_node_path_.join)(folder, 'serve.txt')}`,
        ...renderLossLines(points),
    ];
    say(values['json'] === true
        ? `${JSON.stringify({ run, result, card, loss: points }, null, 2)}\n`
        : `${lines.join('\n')}\n`);
    return { code: 0, sentence: '' };
}
async function describe(values, { assets }) {
    const asked = needed(values, 'base', 'name a model of the hub, a folder or a GGUF file');
    const there = (0,external_node_fs_.existsSync)(asked);
    const base = there ? (0,external_node_path_.resolve)(asked) : asked;
    if (!there && /\.gguf$|^[./~]/.test(asked))
        throw new errors/* UserError */.y(`There is no base ${asked}: give a hub name, a folder or a GGUF file.`);
    const training = readInput(needed(values, 'data', 'name a file of training rows'));
    const other = word(values, 'validation');
    const validation = other === null ? null : readInput(other);
    for (const one of ['max-cost', 'base-url', 'watch', 'every'])
        if (values[one] !== undefined)
            throw new errors/* UserError */.y(`--${one} is for tuning services: leave it out with --local.`);
    const device = word(values, 'device') ?? 'auto';
    if (!devices.includes(device))
        throw new errors/* UserError */.y(`--device is ${device}: say ${devices.join(', ')}.`);
    const rowsOf = (input, least) => {
        const rows = readRows(linesOf(input));
        if (checkTuningRows(rows, input.name, base, least) === 'dpo')
            throw new errors/* UserError */.y(`${input.name} holds preference pairs: --local learns from chat or legacy rows.`);
        return rows.rows.length;
    };
    const request = {
        passes: number(values, 'passes', { whole: true, least: 1, most: 1000 }) ?? 3,
        batchSize: number(values, 'batch-size', { whole: true, least: 1, most: 1024 }) ?? 4,
        learningRate: number(values, 'learning-rate', { most: 1 }) ?? 0.0003,
        rank: number(values, 'rank', { whole: true, least: 1, most: 512 }) ?? 16,
        seed: number(values, 'seed', { whole: true, most: 2 ** 32 - 1 }) ?? 1,
        suffix: word(values, 'suffix') ?? 'tuned',
    };
    const said = (input, least) => ({
        ...{ name: input.name, sha256: tune_local_sha256(input.content), rows: rowsOf(input, least) },
    });
    const run = {
        ...{ schema: 1, tool: 'testwright', base, baseSha256: await hashOf(base) },
        data: said(training, tune_local_fewest),
        validation: validation && said(validation, 1),
        ...{ request, requirements: requirementsOf(assets.training) },
    };
    return { run, files: { training, validation } };
}
const tune_local_sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
async function hashOf(base) {
    if (!(0,external_node_fs_.existsSync)(base) || !(0,external_node_fs_.statSync)(base).isFile())
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(base), hash);
    return hash.digest('hex');
}
async function train(run, files, folder, merge, values, start) {
    put(folder, names.run, `${JSON.stringify(run, null, 2)}\n`);
    put(folder, 'training.jsonl', files.training.content.toString('utf8'));
    if (files.validation)
        put(folder, 'validation.jsonl', files.validation.content.toString('utf8'));
    const settings = {
        ...{ base: run.base, training: (0,external_node_path_.join)(folder, 'training.jsonl'), out: folder },
        validation: files.validation ? (0,external_node_path_.join)(folder, 'validation.jsonl') : null,
        ...{ ...run.request, device: word(values, 'device') ?? 'auto', merge, patience, longest: tune_local_longest },
    };
    put(folder, 'settings.json', `${JSON.stringify(settings, null, 2)}\n`);
    const limit = (number(values, 'limit', { least: 0.001 }) ?? 24) * 3_600_000;
    const trainer = await openTraining(start, word(values, 'python'));
    let [device, fault, over] = ['cpu', '', null];
    const code = await trainer.train((0,external_node_path_.join)(folder, 'settings.json'), folder, limit, text => {
        const line = readTrainerLine(text);
        if (line === null)
            return;
        if (line.event === 'start')
            device = line.device;
        if (line.event === 'error')
            fault = line.message;
        if (line.event === 'done')
            over = line;
        const shown = renderTrainerLine(line) ?? progressOf(line);
        if (shown !== null)
            start.log(shown);
    });
    start.signal.throwIfAborted();
    if (code === 2 && fault !== '')
        throw new errors/* UserError */.y(fault);
    if (code === 130)
        throw new errors/* ServiceError */._(`The run was stopped before its end: the same command goes on at its last checkpoint.`);
    const done = over;
    if (code !== 0 || done === null)
        throw new errors/* ServiceError */._(`${fault.replace(/\.$/, '') || `Training ended with status ${String(code)}`}: ${(0,external_node_path_.join)(folder, 'train.log')} says more, and the same command goes on at its last checkpoint.`);
    const result = localResultSchema.parse({ ...done, device, finished: Date.now() });
    put(folder, names.result, `${JSON.stringify(result, null, 2)}\n`);
    return result;
}
function progressOf(line) {
    if (line.event === 'validation')
        return renderProgress({ step: line.step, steps: line.steps, train: null, validation: line.loss });
    if (line.event !== 'step')
        return null;
    return renderProgress({ step: line.step, steps: line.steps, train: line.loss, validation: null });
}
/** A line that was torn by a kill is left out. */
function readTold(folder) {
    const path = (0,external_node_path_.join)(folder, names.told);
    if (!(0,external_node_fs_.existsSync)(path))
        return [];
    return (0,external_node_fs_.readFileSync)(path, 'utf8')
        .split('\n')
        .flatMap(line => readTrainerLine(line) ?? []);
}
function writeCard(folder, run, result, training) {
    const { passes, batchSize, learningRate, seed, suffix } = run.request;
    const job = {
        ...{ id: suffix, base: run.base.split('/').at(-1) ?? run.base, status: 'succeeded', model: suffix },
        ...{ trainingFile: run.data.name, resultFiles: [], error: null, mark: null },
        ...{ trainedTokens: result.trainedTokens, created: null, finished: result.finished },
    };
    const rows = readRows(linesOf(training)).rows;
    const request = {
        base: job.base,
        method: 'supervised',
        passes,
        batchSize,
        learningRate,
        seed,
        suffix,
    };
    const from = { data: run.data, request, frozen: frozenBeside(training, run.data.sha256) };
    const card = draftCard(job, { run: from, rows, baseUrl: where, ends: [], local: true });
    const name = `${suffix.replace(/[^\w.-]+/g, '-')}.model.json`;
    put(folder, name, `${JSON.stringify(card, null, 2)}\n`);
    return (0,external_node_path_.join)(folder, name);
}

;// CONCATENATED MODULE: ./lib/cli/verbs/tune.js
// The verbs `tune start|watch|list|cancel|import`: training rows in, a job, its loss and a model card out.


















const tune_done = { code: 0, sentence: '' };
/** Throws UserError for what cannot be used, ServiceError for a service that fails. */
async function runTune(command, start, say) {
    const { verb, values, files } = command;
    if (verb === 'tune start' && values['local'] === true)
        return startLocal(values, start, say);
    const jobs = await openTuning(word(values, 'base-url'), start.environment);
    const json = values['json'] === true;
    const [id = null] = files;
    switch (verb ?? '') {
        case 'tune start':
            return startJob(values, jobs, start, say);
        case 'tune watch':
            return watch(values, id, jobs, start, say);
        case 'tune list': {
            const found = await jobs.list(number(values, 'limit', { whole: true, least: 1 }) ?? 20);
            say(json
                ? `${JSON.stringify(found, null, 2)}\n`
                : found.map(job => `${renderJob(job)}\n`).join('') || 'There are no jobs.\n');
            return tune_done;
        }
        case 'tune cancel': {
            const job = await jobs.cancel(id ?? '');
            say(json ? `${JSON.stringify(job, null, 2)}\n` : `${renderJob(job)}\n`);
            return tune_done;
        }
        default:
            return importModel(values, id ?? '', jobs, say);
    }
}
async function startJob(values, jobs, start, say) {
    const base = needed(values, 'base', 'name the model that is to be tuned');
    const training = readInput(needed(values, 'data', 'name a file of training rows'));
    const other = word(values, 'validation');
    const validation = other === null ? null : readInput(other);
    const rows = readRows(linesOf(training));
    const method = checkTuningRows(rows, training.name, base);
    const others = validation && readRows(linesOf(validation));
    if (validation && others)
        checkTuningRows(others, validation.name, base, 1);
    const passes = number(values, 'passes', { whole: true, least: 1 });
    const count = await openTokenizer(encodingOf(base) ?? 'cl100k_base');
    const tokens = rows.rows
        .map(row => tokensOf(row, count))
        .reduce((sum, one) => sum + one.prompt + one.completion, 0);
    const price = estimate(base, tokens * (passes ?? 3), passes ?? 3);
    checkCost(values, price.usd);
    const run = {
        ...{ schema: 1, tool: 'testwright', baseUrl: jobs.baseUrl },
        data: described(training, rows.rows.length),
        validation: validation && described(validation, others?.rows.length ?? 0),
        request: {
            ...{ base, method, passes },
            batchSize: number(values, 'batch-size', { whole: true, least: 1 }),
            learningRate: number(values, 'learning-rate'),
            seed: number(values, 'seed', { whole: true }),
            suffix: word(values, 'suffix'),
        },
        ...{ estimatedUsd: price.usd, files: { training: null, validation: null }, job: null, seen: null },
    };
    const folder = (0,external_node_path_.resolve)(word(values, 'out') ?? '.testwright-tune');
    const known = knownRun(folder, run);
    for (const { date, what } of retirementsOf(base))
        start.log(`${date}: ${what}`);
    start.log(`${rows.rows.length} rows, about ${tokens * (passes ?? 3)} trained tokens${price.usd === null ? ', price unknown' : `, about $${price.usd}`}`);
    const bytes = { training: training.content, validation: validation?.content ?? null };
    const started = await startRun(known ?? run, bytes, toolsFor(folder, jobs, start));
    start.log(`job ${started.job ?? ''}: ${folder}`);
    if (values['watch'] !== true) {
        say(values['json'] === true ? `${JSON.stringify(started, null, 2)}\n` : `${started.job ?? ''}\n`);
        return tune_done;
    }
    return watch({ ...values, out: folder }, null, jobs, start, say);
}
function checkCost(values, usd) {
    const most = number(values, 'max-cost');
    if (most === null)
        return;
    if (usd === null)
        throw new errors/* UserError */.y('--max-cost cannot be held: the price of this base is unknown. Leave it out, or tune another base.');
    if (usd > most)
        throw new errors/* UserError */.y(`The run would cost about $${usd}, which is more than --max-cost ${most}: fewer passes or rows cost less.`);
}
const described = (input, rows) => ({ name: input.name, sha256: tune_sha256(input.content), rows });
const tune_sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
/** The run that a folder holds when it is this very one; throws UserError for another one. */
function knownRun(folder, run) {
    const known = readRun(folder);
    if (known === null)
        return null;
    const same = (one) => JSON.stringify([one.baseUrl, one.data.sha256, one.validation?.sha256, one.request]);
    if (same(known) === same(run))
        return known;
    throw new errors/* UserError */.y(`${folder} holds another run (${known.job ?? 'not started'}): name another folder with --out.`);
}
function toolsFor(folder, jobs, start) {
    return {
        jobs,
        log: start.log,
        save: run => saveRun(folder, run),
        now: () => Date.now(),
        hash: tune_sha256,
        // Ends early when the run is stopped.
        pause: milliseconds => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal: start.signal }).catch(() => undefined),
    };
}
async function watch(values, given, jobs, start, say) {
    const folder = (0,external_node_path_.resolve)(word(values, 'out') ?? '.testwright-tune');
    let run = readRun(folder);
    if (run?.job && given && run.job !== given)
        run = null;
    const id = given ?? run?.job ?? null;
    if (id === null)
        throw new errors/* UserError */.y(`There is no started job in ${folder}: name one, tune list says which there are.`);
    const tools = toolsFor(folder, jobs, start);
    const options = {
        every: (number(values, 'every', { least: 0.01 }) ?? 15) * 1000,
        limit: (number(values, 'limit', { least: 0.001 }) ?? 24) * 3_600_000,
    };
    const found = await watchJob(id, run?.seen ?? null, options, {
        ...tools,
        show: event => {
            if (event.metrics === null || event.level !== 'info')
                start.log((0,render_text/* oneLine */.TN)(event.message, 300));
            else
                start.log(renderProgress(event.metrics));
            if (run)
                saveRun(folder, (run = { ...run, seen: event.id }));
        },
    });
    const model = modelOf(found.job);
    if (found.metrics !== null)
        put(folder, 'loss.csv', found.metrics);
    const chart = renderLossChart(found.points, `Loss of ${found.job.id}`);
    if (chart)
        put(folder, 'loss.svg', `${chart.text}\n`);
    const card = tune_writeCard(folder, found.job, run, knownOf(values), jobs.baseUrl);
    const lines = [`Model  ${model}`, `Card   ${card}`, ...renderLossLines(found.points)];
    say(values['json'] === true
        ? `${JSON.stringify({ job: found.job, card, loss: found.points }, null, 2)}\n`
        : `${lines.join('\n')}\n`);
    return tune_done;
}
/** What a model was tuned on, with what its frozen set says; nothing where it is not named. */
function knownOf(values) {
    const path = word(values, 'data');
    if (path === null)
        return { rows: [], frozen: null };
    const input = readInput(path);
    return { rows: readRows(linesOf(input)).rows, frozen: frozenBeside(input, tune_sha256(input.content)) };
}
function tune_writeCard(folder, job, run, { rows, frozen }, baseUrl) {
    const card = draftCard(job, {
        run: run && { ...run, frozen },
        rows,
        baseUrl,
        ends: retirementsOf(job.base),
    });
    const name = `${(run?.request.suffix ?? job.id).replace(/[^\w.-]+/g, '-')}.model.json`;
    put(folder, name, `${JSON.stringify(card, null, 2)}\n`);
    return (0,external_node_path_.join)(folder, name);
}
/** A job of any age, or a model by its name, becomes a card. */
async function importModel(values, name, jobs, say) {
    const folder = (0,external_node_path_.resolve)(word(values, 'out') ?? '.testwright-tune');
    const known = knownOf(values);
    const job = name.startsWith('ft:')
        ? (await jobs.list(1000)).find(one => one.model === name)
        : await jobs.job(name);
    if (!job)
        throw new errors/* UserError */.y(`${jobs.baseUrl} has no job whose model is ${name}: give the id of the job.`);
    modelOf(job);
    const card = tune_writeCard(folder, job, null, known, jobs.baseUrl);
    say(values['json'] === true ? `${JSON.stringify({ job, card }, null, 2)}\n` : `${card}\n`);
    return tune_done;
}

;// CONCATENATED MODULE: ./lib/main-cli.js
var main_cli_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var main_cli_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The command line: argv -> one command -> what it prints and the exit code. One catch for everything.






















const say = (text) => void process.stdout.write(text);
const main_cli_tell = (line) => void process.stderr.write(`testwright: ${(0,render_text/* oneLine */.TN)(line, 2000)}\n`);
/** Runs one command; sets the exit code and never throws. */
async function main(argv, environment) {
    const stop = new AbortController();
    let ending;
    const onSignal = () => {
        if (stop.signal.aborted)
            process.exit(130);
        stop.abort();
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        ending = await Promise.race([main_cli_run(readCommand(argv), environment, stop.signal), stopped(stop.signal)]);
    }
    catch (error) {
        ending = (0,exit_status/* exitStatusOf */.e)(error, stop.signal.aborted);
        if (argv.includes('--debug') && error instanceof Error)
            process.stderr.write(`${error.stack ?? ''}\n`);
    }
    if (ending.sentence)
        main_cli_tell(ending.sentence);
    process.exitCode = ending.code;
    if (stop.signal.aborted)
        process.exit(ending.code);
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
}
/** A while after the signal, so that what was begun can be put away; a wait for a model is not sat out. */
function stopped(signal) {
    return new Promise(resolve => {
        signal.addEventListener('abort', () => setTimeout(() => resolve((0,exit_status/* exitStatusOf */.e)(null, true)), 1500).unref(), {
            once: true,
        });
    });
}
const main_cli_done = { code: 0, sentence: '' };
async function main_cli_run(command, environment, signal) {
    if (command.values['version'])
        return (say(`${version/* tool */.z.version}\n`), main_cli_done);
    if (command.verb === null || command.values['help'])
        return (say(renderHelp(command.verb)), main_cli_done);
    const start = startOf(command, environment, signal);
    if (command.verb === 'demo')
        return demo(command, start);
    if (command.verb === 'plan' && command.values['out'] === undefined)
        return main_cli_plan(command, start);
    if (['plan', 'generate', 'verify', 'report'].includes(command.verb))
        return runRiver(command, start, { say, show });
    if (command.verb === 'apply')
        return runApply(command, start, say);
    if (command.verb === 'compare')
        return runCompare(command, start, say);
    if (command.verb === 'dataset check')
        return runDataset(command, start, say);
    if (command.verb.startsWith('dataset '))
        return runTeaching(command, start, say);
    if (command.verb === 'tune estimate')
        return runEstimate(command, start, say);
    if (command.verb.startsWith('tune '))
        return runTune(command, start, say);
    if (command.verb.startsWith('card '))
        return runCard(command, say);
    return reviewHere(command, start);
}
function startOf({ values, flags }, environment, signal) {
    const word = (name) => {
        const value = values[name];
        if (value === '')
            throw new errors/* UserError */.y(`--${name} is empty: give it a value, or leave it out.`);
        return typeof value === 'string' ? value : null;
    };
    const asked = { base: word('base'), head: word('head'), worktree: values['worktree'] === true };
    if (asked.worktree && asked.head)
        throw new errors/* UserError */.y('--head and --worktree exclude each other: give one of them.');
    return {
        sources: [{ name: 'flag', values: flags }],
        asked,
        folder: (0,external_node_path_.resolve)(word('repo') ?? '.'),
        environment,
        key: null,
        github: null,
        recorded: null,
        trusted: false,
        notes: [],
        assets: (0,assets/* findAssets */.n)(),
        log: main_cli_tell,
        trace: (0,tracing/* startTrace */.CC)(environment),
        signal,
    };
}
async function main_cli_plan({ values }, start) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = main_cli_addDisposableResource(env_1, await (0,tools/* openTools */.a)(start), true);
        const prepared = main_cli_addDisposableResource(env_1, await (0,plan/* prepare */.i)(opened.config, opened.tools, opened.pull, start.asked), true);
        const file = (0,plan/* planFile */.e)(prepared);
        say(values['json'] ? `${JSON.stringify(file, null, 2)}\n` : renderPlan(file));
        return main_cli_done;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = main_cli_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function reviewHere({ values, flags }, start) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const out = typeof values['out'] === 'string' ? values['out'] : null;
        const opened = main_cli_addDisposableResource(env_2, await (0,tools/* openTools */.a)(start), true);
        const folder = out === null ? (0,external_node_path_.join)(opened.tools.repo.root, '.testwright') : (0,external_node_path_.resolve)(out);
        (0,output_folder/* checkFolder */.p$)(folder);
        const reviewed = await (0,review/* review */.N)(opened.config, opened.tools, opened.pull, start.asked);
        const again = ['node', 'dist/cli.js', 'review', ...againFlags(reviewed, flags)].join(' ');
        await show(reviewed, folder, again, values['json'] === true, start);
        const { targets, skipped } = reviewed.report;
        if (targets.length + skipped.length === 0 && !start.asked.worktree)
            main_cli_tell('no function changed between these commits; --worktree looks at what is not committed yet');
        main_cli_tell(`report and tests: ${folder}`);
        return (0,exit_status/* exitStatusOfReview */.K)(reviewed.report, reviewed.failure, opened.config['fail-on']);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = main_cli_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function againFlags({ report }, flags) {
    const { base, head } = report.pull;
    const given = Object.entries(flags).flatMap(([name, value]) => typeof value === 'string' && /^[\w./:@=-]+$/.test(value) ? [`--${name} ${value}`] : []);
    return [`--base ${base ?? ''}`, head === null ? '--worktree' : `--head ${head}`, ...given];
}
async function show(reviewed, folder, command, json, start) {
    const { notes, priceSource, existing } = reviewed;
    const context = {
        ...{ url: null, notes, priceSource, command, existing },
        run: null,
        branch: null,
        key: 'default',
    };
    const comment = (0,render_comment/* renderComment */.wQ)(reviewed.report, context);
    const summary = (0,render_comment/* renderSummary */.Br)(reviewed.report, context);
    const trace = await (0,tracing/* endTrace */.t7)(start, (0,tracing/* endOf */.pJ)(reviewed.report));
    (0,output_folder/* writeOutput */.zh)(folder, reviewed.report, { comment, summary, notes: context.notes, trace });
    say(json ? `${JSON.stringify(reviewed.report, null, 2)}\n` : comment);
}
const demoNote = 'A sample pull request. The replies of the model are recordings; every test was run and judged here and now.';
async function demo({ values }, start) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const keep = typeof values['keep'] === 'string' ? (0,external_node_path_.resolve)(values['keep']) : null;
        const sample = main_cli_addDisposableResource(env_3, await (0,tools/* openSample */.$)(start.assets.demo, keep, start.environment), true);
        const opening = {
            ...start,
            folder: sample.repository,
            asked: { base: 'main', head: 'pull-request', worktree: false },
            sources: [
                {
                    name: 'demo',
                    values: { ...(0,model_configuration/* makeConfig */.Zg)([]), explorer: 'always', price: '0', 'max-tests-per-function': '4' },
                },
            ],
            recorded: sample.replies,
            trusted: true,
            notes: [demoNote],
            log: () => undefined,
        };
        const opened = main_cli_addDisposableResource(env_3, await (0,tools/* openTools */.a)(opening), true);
        const reviewed = await (0,review/* review */.N)(opened.config, opened.tools, opened.pull, opening.asked);
        await show(reviewed, sample.out, 'node dist/cli.js demo --keep DIR', values['json'] === true, start);
        main_cli_tell(`the comment, the report and the tests lie in ${sample.out}`);
        if (reviewed.report.sandbox === 'none')
            main_cli_tell('there is no sandbox on this machine: this sample, which is our own, ran without one');
        return (0,exit_status/* exitStatusOfReview */.K)(reviewed.report, reviewed.failure, 'never');
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = main_cli_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}


/***/ })

};
