export const id = 682;
export const ids = [682];
export const modules = {

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Uw: () => (/* binding */ readMetrics),
/* harmony export */   cd: () => (/* binding */ readJob),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55491);
// Tuning jobs behind OpenAI's interface: the job, its events and results, and what a run keeps on disk.

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
/** Throws ZodError for anything but a job. */
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
/** What a run keeps beside its data, so that an interrupted run continues and pays for nothing twice. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('testwright'),
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable(),
    request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['supervised', 'dpo']),
        passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
        batchSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
        learningRate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
        seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
        suffix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    }),
    estimatedUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ training: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** The last event that was shown. */
    seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 18682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/core/model/configuration.js + 1 modules
var configuration = __webpack_require__(62083);
// EXTERNAL MODULE: ./lib/core/model/stage-files.js
var stage_files = __webpack_require__(17057);
// EXTERNAL MODULE: ./lib/core/model/card.js
var model_card = __webpack_require__(66955);
// EXTERNAL MODULE: ./lib/core/model/report.js
var report = __webpack_require__(80315);
;// CONCATENATED MODULE: ./lib/core/model/configuration-docs.js
// The schema of settings -> the inputs of action.yml, the tables of docs/configuration.md, and JSON Schemas for other programs.





/** What a setting does, with the values that it may have. */
function withChoices(name) {
    const choices = (0,configuration/* choicesOf */.cU)(name);
    const text = configuration/* settings */.W0[name].description ?? '';
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
    const results = Object.entries(outputs).map(([name, text]) => `  ${name}:\n    description: ${quote(text)}`);
    return [
        'name: Testwright',
        "description: 'Your fine-tuned model writes unit tests for the functions a pull request changed; every test is verified by running it.'",
        'author: Testwright',
        'branding:\n  icon: check-square\n  color: green',
        `inputs:\n${inputs.join('\n')}`,
        `outputs:\n${results.join('\n')}`,
        'runs:\n  using: node24\n  main: dist/index.js\n',
    ].join('\n');
}
/** The tables of docs/configuration.md. */
function renderTables() {
    const escapeBars = (text) => text.replace(/\|/g, '\\|');
    const inputs = describeInputs().map(input => `| \`${input.name}\` | ${input.default ? `\`${input.default}\`` : ''} | ${escapeBars(input.description)} |`);
    const results = Object.entries(outputs).map(([name, text]) => `| \`${name}\` | ${escapeBars(text)} |`);
    const head = ['| Input | Default | What it does |', '| --- | --- | --- |'];
    return [...head, ...inputs, '', '| Output | What it holds |', '| --- | --- |', ...results].join('\n');
}
/** JSON Schemas of the files that other programs read, by file name. */
function renderSchemas() {
    const render = (schema) => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    return {
        'report.schema.json': render(reportSchema),
        'plan.schema.json': render(planSchema),
        'card.schema.json': render(cardSchema),
    };
}

// EXTERNAL MODULE: ./lib/core/model/errors.js
var errors = __webpack_require__(57642);
// EXTERNAL MODULE: ./lib/core/lists.js
var lists = __webpack_require__(70906);
;// CONCATENATED MODULE: ./lib/cli/command.js
// What a verb of the command line is, what it is given to run with, and how argv becomes one with its options.






/** Headings of the help, in the order in which they are shown. */
const GROUPS = {
    review: 'Review a change',
    stages: 'The same in separate steps',
    data: 'Training data',
    tuning: 'Tuning and models',
    other: 'Other',
};
/** The options and files that one verb was given. */
class Arguments {
    values;
    files;
    flags;
    constructor(values, 
    /** What was named beside the options. */
    files = [], 
    /** Settings that were given as flags. */
    flags = {}) {
        this.values = values;
        this.files = files;
        this.flags = flags;
    }
    /** True for a switch that was given, and for an option with any value. */
    has(name) {
        const value = this.values[name];
        return value !== undefined && value !== false;
    }
    /** Null when it was left out. Throws UserError for an empty value. */
    word(name) {
        const value = this.values[name];
        if (value === '')
            throw new errors/* UserError */.yo(`--${name} is empty: give it a value, or leave it out.`);
        return typeof value === 'string' ? value : null;
    }
    /** Throws UserError when it was left out; `purpose` says what to give. */
    required(name, purpose) {
        const value = this.word(name);
        if (value === null)
            throw new errors/* UserError */.yo(`--${name} is missing: ${purpose}.`);
        return value;
    }
    /** All values of an option that may be given more than once. */
    words(name) {
        return [this.values[name] ?? []]
            .flat()
            .filter(value => typeof value === 'string' && value !== '');
    }
    /** Null when it was left out. Throws UserError for anything but a number within the bounds. */
    number(name, { whole = false, least = 0, most = Infinity } = {}) {
        const text = this.word(name);
        if (text === null)
            return null;
        const value = (whole ? /^\d{1,15}$/ : /^\d{1,9}(?:\.\d{1,9})?$/).test(text) ? Number(text) : NaN;
        if (value >= least && value <= most)
            return value;
        const allowed = most === Infinity ? `of ${least} or more` : `from ${least} to ${most}`;
        throw new errors/* UserError */.yo(`--${name} is ${JSON.stringify(text)}: give a ${whole ? 'whole ' : ''}number ${allowed}.`);
    }
    /** A whole number from 1; null when it was left out. */
    count(name, most = Infinity) {
        return this.number(name, { whole: true, least: 1, most });
    }
    /** An absolute path; null when it was left out. */
    path(name) {
        const path = this.word(name);
        return path === null ? null : (0,external_node_path_.resolve)(path);
    }
    /** The folder to work in, absolute: `--repo`, or the current one. */
    get folder() {
        return this.path('repo') ?? (0,external_node_path_.resolve)('.');
    }
    /** An absolute path. Throws UserError when it was left out; `purpose` says what to give. */
    requiredPath(name, purpose) {
        return (0,external_node_path_.resolve)(this.required(name, purpose));
    }
    /** The same arguments with another value for one option. */
    with(name, value) {
        return new Arguments({ ...this.values, [name]: value }, this.files, this.flags);
    }
}
const COMMON_OPTIONS = {
    help: { type: 'boolean', help: 'Show this help (-h).' },
    debug: { type: 'boolean', help: 'Show where an error came from.' },
};
/** @throws UserError for an unknown verb or option, naming the nearest one. */
function readCommand(argv, verbs) {
    const [first, second] = argv;
    if (first === undefined || isHelpFlag(first))
        return { kind: 'help', about: null };
    if (first === '-v' || first === '--version' || first === 'version')
        return { kind: 'version' };
    if (first === 'help')
        return { kind: 'help', about: knownName(argv.slice(1).join(' '), verbs) };
    const isGroup = verbs.some(verb => verb.name.startsWith(`${first} `));
    if (isGroup && (second === undefined || isHelpFlag(second)))
        return { kind: 'help', about: first };
    const name = isGroup ? `${first} ${second}` : first;
    const verb = verbs.find(candidate => candidate.name === name) ?? throwUnknownName(name, verbs);
    const rest = argv.slice(name.split(' ').length);
    for (const word of rest) {
        const option = /^--([^=]+)/.exec(word)?.[1];
        if (option !== undefined && !Object.hasOwn(optionsOf(verb), option))
            throwUnknownOption(option, verb, verbs);
    }
    if (rest.some(isHelpFlag))
        return { kind: 'help', about: name };
    return { kind: 'run', verb, args: readArguments(rest, verb) };
}
const isHelpFlag = (word) => word === '-h' || word === '--help';
/** A verb, the first word of several, or null for the program. */
function knownName(name, verbs) {
    if (name === '' || name === 'help' || name === 'version')
        return null;
    const isKnown = verbs.some(verb => verb.name === name || verb.name.startsWith(`${name} `));
    return isKnown ? name : throwUnknownName(name, verbs);
}
function throwUnknownName(name, verbs) {
    if (name.startsWith('-'))
        throw new errors/* UserError */.yo(`A command comes first: testwright COMMAND [options]. testwright help lists the commands.`);
    const [first = ''] = name.split(' ');
    const siblings = verbs.map(verb => verb.name).filter(known => known.startsWith(`${first} `));
    const names = siblings.length > 0 ? siblings : verbs.map(verb => verb.name);
    const near = (0,lists/* nearest */.pA)(name, names);
    throw new errors/* UserError */.yo(`There is no command ${JSON.stringify(name)}: ${near ? `did you mean ${near}?` : 'testwright help lists the commands.'}`);
}
const optionsOf = (verb) => ({
    ...COMMON_OPTIONS,
    ...settingOptions(verb.settings ?? []),
    ...verb.options,
});
function readArguments(argv, verb) {
    const options = optionsOf(verb);
    const { values, positionals } = parse(argv, options, verb);
    const { placeholder, least, most } = verb.files ?? { placeholder: '', least: 0, most: 0 };
    if (positionals.length < least || positionals.length > most)
        throw new errors/* UserError */.yo(`${verb.name} takes ${placeholder}: testwright ${verb.name} ${placeholder}.`);
    const flags = Object.fromEntries(Object.entries(values).filter(([name]) => isSetting(name) && !Object.hasOwn(verb.options, name)));
    return new Arguments(values, positionals, flags);
}
function parse(argv, options, verb) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...argv],
            options: Object.fromEntries(Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }])),
            allowPositionals: verb.files !== undefined,
        });
    }
    catch (error) {
        const [sentence = ''] = error instanceof Error ? error.message.split('. ') : [String(error)];
        throw new errors/* UserError */.yo(`${sentence}. See testwright help ${verb.name}.`);
    }
}
const isSetting = (name) => Object.hasOwn(configuration/* settings */.W0, name);
function throwUnknownOption(name, verb, verbs) {
    if (Object.hasOwn(configuration/* secrets */.O3, name))
        throw new errors/* UserError */.yo(`--${name} would show a secret in the process list: pass it in the environment (OPENAI_API_KEY, GITHUB_TOKEN)${Object.hasOwn(optionsOf(verb), `${name}-file`) ? `, or in a file with --${name}-file` : ''}.`);
    if (isSetting(name)) {
        const obeying = verbs.filter(other => other.settings?.includes(name)).map(other => other.name);
        const where = name === 'mode'
            ? 'mode is an input of the action; here plan, generate, verify and report are commands'
            : obeying.length > 0
                ? `leave it out; it is for ${obeying.join(', ')}`
                : 'leave it out; it is an input of the action only';
        throw new errors/* UserError */.yo(`${verb.name} does not obey --${name}: ${where}.`);
    }
    const near = (0,lists/* nearest */.pA)(name, Object.keys(optionsOf(verb)));
    const cure = near ? `did you mean --${near}?` : `see testwright help ${verb.name}.`;
    throw new errors/* UserError */.yo(`There is no option --${name}: ${cure}`);
}
/** Settings as options, with the defaults of the schema. */
function settingOptions(names) {
    return Object.fromEntries(names.map(name => {
        const standard = configuration/* settings */.W0[name].parse(undefined);
        const shown = Array.isArray(standard) ? standard.join(',') : String(standard ?? '');
        const text = withChoices(name);
        if (typeof standard === 'boolean')
            return [name, { type: 'boolean', help: text }];
        const help = `${text}${shown && !/default/i.test(text) ? ` Default: ${shown}.` : ''}`;
        const placeholder = typeof standard === 'number' || standard === null ? 'N' : 'VALUE';
        return [name, { type: 'string', placeholder, help }];
    }));
}
const DONE = { code: 0, sentence: '' };
const json = {
    type: 'boolean',
    help: 'Print one JSON value on standard output and nothing else there.',
};
const repo = {
    type: 'string',
    placeholder: 'DIR',
    help: 'The repository. Default: the current folder.',
};
const out = {
    type: 'string',
    placeholder: 'DIR',
    help: 'Where the report goes. Default: .testwright, which git ignores.',
};
const from = {
    type: 'string',
    placeholder: 'DIR',
    help: 'Folder of the files that the stages hand over. Default: .testwright-stages.',
};
/** Where the stages hand their files over: `--from`, else `.testwright-stages` in the folder to work in. */
const stageFolder = ({ args, folder }) => args.path('from') ?? (0,external_node_path_.join)(folder, '.testwright-stages');
/** Which commits are compared. */
const range = {
    repo,
    base: {
        type: 'string',
        placeholder: 'REF',
        help: 'Compare with the merge base of REF and the head. Default: the default branch.',
    },
    head: { type: 'string', placeholder: 'REF', help: 'The commit to review. Default: HEAD.' },
    worktree: { type: 'boolean', help: 'Review what is not committed yet instead of a commit.' },
};
const file = (help) => ({ type: 'string', placeholder: 'FILE', help });
const apiKeyFile = file('File that holds the key of the endpoint. It has priority over the environment; nobody else may be able to read it.');
const number = (help) => ({ type: 'string', placeholder: 'N', help });
const several = (option) => ({ ...option, multiple: true });
const rootFolder = {
    type: 'string',
    placeholder: 'DIR',
    help: 'Folder of the modules, with their dependencies installed.',
};
const priceOption = {
    type: 'string',
    placeholder: 'IN/OUT',
    help: 'Price of the models in dollars per million tokens, or 0. Default: the card, then the price list.',
};
const spendingLimit = number('Dollars that all requests together may cost. A request whose worst case does not fit is not sent.');

;// CONCATENATED MODULE: ./lib/cli/help.js
// Renders the help of the program, of a group of verbs, and of one verb.

/** What the parser answers itself. */
const BUILT_IN = [
    { name: 'help', summary: 'show this, or the help on a command' },
    { name: 'version', summary: 'print the version' },
];
const WIDEST = 100;
const NARROWEST = 60;
/** Characters of the left column of a list of options. */
const OPTION_COLUMN = 26;
/** `about` is a verb, the first word of several, or null for the program. `columns` is the width of the terminal. */
function renderHelp(about, verbs, columns = 80) {
    const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
    const verb = verbs.find(({ name }) => name === about);
    if (verb)
        return renderVerb(verb, width);
    return about === null ? renderProgram(verbs, width) : renderGroup(about, verbs, width);
}
function renderProgram(verbs, width) {
    const groups = Object.entries(GROUPS).map(([group, title]) => {
        const members = verbs.filter(verb => verb.group === group);
        return `${title}\n${renderVerbs(group === 'other' ? BUILT_IN : members, width)}`;
    });
    const introduction = 'Writes unit tests for the functions that a change touches, runs them in a sandbox, and keeps those that add something.';
    return `${[
        `Usage: testwright COMMAND [options]\n\n${wrap(introduction, width)}`,
        ...groups,
        `Help on one command: testwright help COMMAND\nA first look, without a key or a network: testwright demo`,
        wrap('Exit codes: 0 done; 1 a threshold that you set was missed; 2 usage or configuration; 3 a service failed; 70 a bug in Testwright; 130 interrupted.', width),
    ].join('\n\n')}\n`;
}
function renderGroup(word, verbs, width) {
    const members = verbs.filter(({ name }) => name.startsWith(`${word} `));
    return `Usage: testwright ${word} COMMAND [options]\n\n${renderVerbs(members, width)}\n\nHelp on one command: testwright help ${word} COMMAND\n`;
}
function renderVerbs(verbs, width) {
    return verbs.map(({ name, summary }) => renderRow(name, summary, 19, width)).join('\n');
}
function renderVerb({ name, about, examples, options, settings = [], files }, width) {
    const usage = `Usage: testwright ${name}${files ? ` ${files.placeholder}` : ''} [options]`;
    const sections = [
        usage,
        wrap(about, width),
        `Options\n${renderOptions({ ...options, ...COMMON_OPTIONS }, width)}`,
    ];
    if (settings.length > 0)
        sections.push(`Settings (also lines of testwright.yml on the base branch)\n${renderOptions(settingOptions(settings), width)}`);
    const title = examples.length === 1 ? 'Example' : 'Examples';
    sections.push(`${title}\n${examples.map(example => `  ${example}`).join('\n')}`);
    return `${sections.join('\n\n')}\n`;
}
function renderOptions(options, width) {
    return Object.entries(options)
        .map(([name, { type, placeholder = '', multiple, help: text }]) => {
        const help = multiple ? `${text} May be given more than once.` : text;
        const left = `--${name}${type === 'string' ? ` ${placeholder}` : ''}`;
        return renderRow(left, help, OPTION_COLUMN, width);
    })
        .join('\n');
}
/** Two columns; a left one that is too long gets a line of its own. */
function renderRow(left, right, column, width) {
    const indent = ' '.repeat(column + 2);
    const text = wrap(right, width - indent.length).replaceAll('\n', `\n${indent}`);
    const first = `  ${left}`;
    return first.length < indent.length ? `${first.padEnd(indent.length)}${text}` : `${first}\n${indent}${text}`;
}
/** Breaks a paragraph at spaces; words are never broken. */
function wrap(text, width) {
    const lines = [''];
    for (const word of text.trim().split(/\s+/)) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && line.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/core/diff/filters.js
var filters = __webpack_require__(70296);
// EXTERNAL MODULE: ./lib/core/diff/patch.js
var patch = __webpack_require__(73329);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
// EXTERNAL MODULE: ./lib/wiring/tools.js + 14 modules
var wiring_tools = __webpack_require__(9100);
// EXTERNAL MODULE: ./lib/core/report/render/comment.js + 3 modules
var render_comment = __webpack_require__(98232);
// EXTERNAL MODULE: ./lib/wiring/output-folder.js + 1 modules
var output_folder = __webpack_require__(37674);
// EXTERNAL MODULE: ./lib/wiring/tracing.js + 1 modules
var tracing = __webpack_require__(66940);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/cli/input-files.js
// Reads files that the user named: their bytes, unpacked, and their lines. Also the options that go with files of rows.





/** Options of verbs over training rows. */
const baseModel = {
    type: 'string',
    placeholder: 'MODEL',
    help: 'The model to be tuned: tokens are counted as it counts them, and priced if its price is known.',
};
const perPrompt = number('Rows that may have the same prompt: several teachers may answer for one function. Default: 1.');
const MAX_BYTES = 512 * 1024 * 1024;
/** Throws UserError for a file that is not there, cannot be read, or is larger than 512 MiB. */
function readInput(path) {
    const name = path.split('/').at(-1) ?? path;
    try {
        if ((0,external_node_fs_.statSync)(path).size > MAX_BYTES)
            throw new errors/* UserError */.yo(`${path} is larger than 512 MiB: split it.`);
        const bytes = (0,external_node_fs_.readFileSync)(path);
        const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
        return { name, path, bytes, content: packed ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES }) : bytes };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const code = error.code ?? 'unknown';
        throw new errors/* UserError */.yo(code === 'ENOENT' ? `There is no file ${path}: check the path.` : `${path} cannot be read (${code}).`);
    }
}
/** A file as text. Throws UserError as `readInput` does. */
function readText(path) {
    const { name, content } = readInput(path);
    return { name, text: content.toString('utf8') };
}
/** A file of rows, in lines. */
const dataOf = (input) => ({
    name: input.name,
    lines: linesOf(input),
});
/** In hexadecimal digits. */
const sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
const mostKeyBytes = 16 * 1024;
const forOthers = 0o007;
/**
 * The key in the file of `--api-key-file`; null without that option. Throws UserError for a file that is missing, empty, holds
 * more than a key, or that other users can read or write.
 */
function readKeyFile(args) {
    const path = args.word('api-key-file');
    if (path === null)
        return null;
    const read = () => {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            return { mode: (0,external_node_fs_.fstatSync)(file).mode, text: (0,external_node_fs_.readFileSync)(file, 'utf8') };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    };
    let found;
    try {
        found = read();
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw new errors/* UserError */.yo(code === 'ENOENT'
            ? `--api-key-file: there is no file ${path}: check the path.`
            : `--api-key-file: ${path} cannot be read (${code}): name a file that holds the key.`);
    }
    if (process.platform !== 'win32' && (found.mode & forOthers) !== 0)
        throw new errors/* UserError */.yo(`--api-key-file: other users have access to ${path}: run chmod 600 ${path}.`);
    const key = found.text.replace(/^\uFEFF/, '').trim();
    if (key === '')
        throw new errors/* UserError */.yo(`--api-key-file: ${path} is empty: write the key into it.`);
    if (key.length > mostKeyBytes || !/^[\x21-\x7e]+$/.test(key))
        throw new errors/* UserError */.yo(`--api-key-file: ${path} holds more than a key: it has to be the key on one line.`);
    return key;
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

;// CONCATENATED MODULE: ./lib/cli/local-review.js
// What the verbs over a local repository share: the input of a run, and a review shown and written to its folder.





/** Throws UserError for commits that exclude each other. */
function inputOf({ args, environment, folder, assets, trace, signal, log }) {
    const range = { base: args.word('base'), head: args.word('head'), worktree: args.has('worktree') };
    if (range.worktree && range.head)
        throw new errors/* UserError */.yo('--head and --worktree exclude each other: give one of them.');
    return {
        ...{
            sources: [{ name: 'flag', values: args.flags }],
            range,
            folder,
            environment,
            assets,
            trace,
            signal,
            log,
        },
        ...{ key: readKeyFile(args), github: null, recorded: null, trusted: false, notes: [] },
    };
}
/** Writes report, comment and tests to `folder`, and prints the comment or the report. `command` repeats the review. */
async function showReview(context, { report, notes, priceSource, existing }, { folder, command }) {
    const rendering = {
        ...{ url: null, notes, priceSource, command, existing },
        ...{ run: null, branch: null, key: 'default' },
    };
    const comment = (0,render_comment/* renderComment */.wQ)(report, rendering);
    const summary = (0,render_comment/* renderSummary */.Br)(report, rendering);
    const trace = await (0,tracing/* endTrace */.t)(context, 'review', report);
    (0,output_folder/* writeOutput */.zh)(folder, report, { comment, summary, notes, trace });
    context.answer(report, comment);
}

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
// `testwright apply`: the kept tests of a report, written into a working tree as a tick in the comment would commit them.










const apply = {
    name: 'apply',
    group: 'review',
    summary: 'write the kept tests of a report into the working tree, byte for byte',
    about: `Does to a working tree what the tick in the comment does on GitHub: writes exactly the bytes of the report, checked by
    their sha256, under test paths only. A file that changed since the report's head is not touched. Everything is checked
    before anything is written.`,
    examples: ['testwright apply --dry-run', 'testwright apply --pick tests/test_tax.py'],
    options: {
        repo: repo,
        from: file('The report. Default: .testwright/report.json.'),
        pick: several(file('Only this test file.')),
        'dry-run': { type: 'boolean', help: 'Show what would be written, and write nothing.' },
        json: json,
    },
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { args, answer } = context;
            const opened = __addDisposableResource(env_1, await (0,wiring_tools/* openCheckout */.Hj)(inputOf(context)), true);
            const { root } = opened.tools.repo;
            const report = readReport(args.path('from') ?? (0,external_node_path_.join)(root, '.testwright', 'report.json'));
            const files = pick(report, args.words('pick'));
            const planned = [];
            for (const chosen of files)
                planned.push(await planFile(chosen, report, opened));
            const dryRun = args.has('dry-run');
            if (!dryRun)
                for (const chosen of files)
                    write(root, chosen);
            const summary = planned.map(({ path, tests, state }) => ({ path, tests, state }));
            const lines = planned.map(({ path, tests, state, patch }) => `${(0,core_text/* oneLine */.TN)(path)}: ${(0,core_text/* plural */.LS)(tests, 'test')}, ${STATES[state]}\n${dryRun ? patch : ''}`);
            answer({ dryRun, files: summary }, lines.join(''));
            return DONE;
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
    },
};
const STATES = { new: 'new file', continued: 'added to the file', there: 'already there' };
function readReport(path) {
    let value;
    try {
        value = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new errors/* UserError */.yo(`${path} is not a report: run review first, or name its report.json with --from.`);
    }
    const read = report/* reportSchema */.Qh.safeParse(value);
    if (read.success)
        return read.data;
    throw new errors/* UserError */.yo(`${path} is not a report of this version: run review again with this version of Testwright.`);
}
function pick({ files }, names) {
    const missing = names.find(name => !files.some(file => file.path === name));
    if (missing !== undefined)
        throw new errors/* UserError */.yo(`The report has no file ${missing}: it has ${files.map(file => file.path).join(', ') || 'none'}.`);
    const chosen = names.length === 0 ? files : files.filter(file => names.includes(file.path));
    if (chosen.length === 0)
        throw new errors/* UserError */.yo('The report has no test files: nothing was kept.');
    return chosen;
}
async function planFile(planned, { pull }, { tools, config }) {
    const { path, content, tests } = planned;
    const selects = (file) => tools.frameworks.some(framework => framework.selects(file));
    if (!(0,filters/* mayCommit */.Xm)(path, { testsPath: config['tests-path'], selects }))
        throw new errors/* UserError */.yo(`${path} is not a path for tests, so nothing was written.`);
    if (tools.hash(content) !== planned.sha256)
        throw new errors/* UserError */.yo(`${path} in the report is not what was verified (its sha256 differs), so nothing was written.`);
    checkFolders(tools.repo.root, path);
    const now = await tools.repo.show(null, path);
    const entry = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(tools.repo.root, path), { throwIfNoEntry: false });
    if (entry && now === null)
        throw new errors/* UserError */.yo(`${path} is not a plain text file here, so nothing was written.`);
    if (now === content)
        return { path, tests, state: 'there', patch: '' };
    if (planned.new && entry)
        throw new errors/* UserError */.yo(`${path} exists already with other content: move it away, or run review again.`);
    const then = planned.new ? '' : await textThen(path, pull.head, tools.repo);
    if (!planned.new && now !== then)
        throw new errors/* UserError */.yo(`${path} has changed since the report: run review again, so that its tests are added to the present file.`);
    return { path, tests, state: planned.new ? 'new' : 'continued', patch: (0,patch/* renderPatch */.hY)(then ?? '', content) };
}
/** The text at the report's head. For a report of a work tree only the present text is known. */
async function textThen(path, head, repo) {
    if (head === null)
        return repo.show(null, path);
    const commit = await repo.resolve(head).catch(() => null);
    if (commit === null)
        throw new errors/* UserError */.yo(`The commit ${head.slice(0, 12)} of the report is missing here: fetch it, so that ${path} can be compared.`);
    return repo.show(commit, path);
}
/** Links are not followed on the way to a file. */
function checkFolders(root, path) {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_, at) => {
        const folder = parts.slice(0, at + 1).join('/');
        const entry = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, folder), { throwIfNoEntry: false });
        if (entry && !entry.isDirectory())
            throw new errors/* UserError */.yo(`${folder} is not a folder here, so nothing was written.`);
    });
}
/** Writes a file whole or not at all. */
function write(root, { path, content }) {
    const place = (0,external_node_path_.join)(root, path);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(place), { recursive: true });
    const half = `${place}.testwright-new`;
    (0,external_node_fs_.writeFileSync)(half, content, { flag: 'wx' });
    (0,external_node_fs_.renameSync)(half, place);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
;// CONCATENATED MODULE: ./lib/core/dataset/rows.js
// Reads a training file in any of three formats into rows of one shape, with a reason for each line that cannot be read.

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
        return { kind: 'not-json', reason: 'it is not JSON' };
    }
    return readValue(value);
}
function readValue(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return fault('it is not a JSON object');
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
    if (!prompt.some(turn => turn.role === 'user'))
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
    const reply = (value) => typeof value === 'string' ? value : last(value.map(plain));
    return readPair(asked, reply(chosen), reply(rejected));
}
const fault = (reason) => ({ kind: 'format', reason });
function plain({ role, content }) {
    if (typeof content === 'string')
        return { role, content };
    return { role, content: content.map(part => (typeof part === 'string' ? part : part.text)).join('') };
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
        while (length < first.length && prompts.every(prompt => of(prompt, length + 1) === of(first, length + 1)))
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
        found.push(`recipe.system is ${quote(card.recipe.system)}, and the rows have ${quote([...systems][0] ?? null)}`);
    if (known.template !== undefined && known.template !== card.recipe.template)
        found.push(`recipe.template is ${quote(card.recipe.template)}, and the rows have ${quote(known.template)}`);
    const [mark] = known.stop ?? [];
    if (mark !== undefined && !card.recipe.stop.some(stop => stop.trim() === mark))
        found.push(`recipe.stop lacks ${quote(mark)}, with which every completion ends`);
    return found;
}
const quote = (text) => (text === null ? 'none' : (0,core_text/* oneLine */.TN)(JSON.stringify(text), 120));

;// CONCATENATED MODULE: ./lib/core/tuning/tuning.js
// Prices of tuning a base model, and the dates at which the platform stops serving or tuning it.
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
        const name = bases.find(listed => isVersion(base, listed));
        return name === undefined ? [] : [{ date, what: what.replace('%s', name) }];
    })
        .sort((a, b) => (a.date < b.date ? -1 : 1));
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
/** Tokens are whole and prices have few digits: rounding removes floating-point noise beyond a millionth of a cent. */
const dollars = (tokens, perMillion) => Math.round(tokens * perMillion * 100) / 1e8;
/** The tokenizer that a base counts with; null for one that is not known here. */
function encodingOf(model) {
    const base = baseOf(model);
    if (/^(?:gpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|chatgpt-4o|o\d)/.test(base))
        return 'o200k_base';
    return /^(?:davinci-002|babbage-002|gpt-4|gpt-3\.5)/.test(base) ? 'cl100k_base' : null;
}

;// CONCATENATED MODULE: ./lib/cli/verbs/card-check.js
// `testwright card check`: what is wrong with model cards.








const cardCheck = {
    name: 'card check',
    group: 'tuning',
    summary: 'say what is wrong with model cards (*.model.json)',
    about: `Reads each card as a run would, and compares it with the rows that the model was tuned on. Exit code 1 when a card is
    invalid, or asks the model in another way than its rows do.`,
    examples: ['testwright card check writer.model.json --data training.jsonl'],
    options: { data: file('The rows that the models were tuned on.'), json: json },
    files: { placeholder: 'FILE ...', least: 1, most: 1000 },
    run({ args, answer }) {
        const data = args.word('data');
        const rows = data === null ? [] : readRows(linesOf(readInput(data))).rows;
        const checked = args.files.map(path => check(path, rows));
        answer(checked, checked.map(render).join(''));
        const failed = checked.some(card => card.wrong !== null || card.drift.length > 0);
        return { code: failed ? 1 : 0, sentence: '' };
    },
};
function check(path, rows) {
    const { content } = readInput(path);
    try {
        const card = (0,model_card/* parseCard */.co)(content.toString('utf8'), path);
        const { model } = card;
        const retirements = model.startsWith('ft:') ? retirementsOf(model) : [];
        const warnings = retirements.map(({ date, what }) => `${date}: ${what}`);
        return { file: path, model, wrong: null, drift: driftOf(card, rows), warnings };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { file: path, model: null, wrong: error.message, drift: [], warnings: [] };
        throw error;
    }
}
function render({ file: path, model, wrong, drift, warnings }) {
    const first = wrong ?? `${path}: a valid card of ${model ?? ''}`;
    return [first, ...[...drift, ...warnings].map(line => `${path}: ${line}`)]
        .map(line => `${(0,core_text/* oneLine */.TN)(line, 500)}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/cli/verbs/card-show.js
// `testwright card show`: everything that a run takes from a model card.




const cardShow = {
    name: 'card show',
    group: 'tuning',
    summary: 'print a model card with every default filled in',
    about: 'Prints one line for each thing that a run takes from the card.',
    examples: ['testwright card show .github/testwright/writer.model.json'],
    options: { json: json },
    files: { placeholder: 'FILE', least: 1, most: 1 },
    run({ args, answer }) {
        const [path = ''] = args.files;
        const card = (0,model_card/* parseCard */.co)(readInput(path).content.toString('utf8'), path);
        answer(card, card_show_render(card));
        return DONE;
    },
};
function card_show_render({ name, model, baseUrl, recipe, price, timeoutSeconds, fingerprints }) {
    const dollars = price && `$${price.inputPerMillion} in, $${price.outputPerMillion} out per million tokens`;
    const { maxTokens, temperature, samples, stop, system } = recipe;
    const lines = [
        ['Name', name],
        ['Model', model],
        ['Endpoint', baseUrl ?? 'from base-url or OPENAI_BASE_URL'],
        ['System text', system ?? 'none'],
        ['Reply', `at most ${maxTokens} tokens, temperature ${temperature}, ${samples} per function`],
        ['Stop', stop.map(text => JSON.stringify(text)).join(', ') || 'none'],
        ['Price', dollars ?? 'from the price list'],
        ['Time-out', timeoutSeconds === null ? 'the default' : `${timeoutSeconds} s`],
        ['Tuned on', fingerprints.length === 0 ? 'unknown' : `${fingerprints.length} tests`],
    ];
    return lines.map(([title, text]) => `${title.padEnd(14)}${(0,core_text/* oneLine */.TN)(text, 300)}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/core/compare/pairs.js
// How systems differ on the functions that both wrote for: signs, shares, and how sure one may be.
/**
 * Each other system against the baseline, on the functions that both have: more mutants killed by what is kept is better,
 * and where mutants were not measured, more tests kept.
 */
function pairsOf(baseline, systems) {
    const own = byTarget(systems.find(system => system.system === baseline)?.measured ?? []);
    return systems
        .filter(system => system.system !== baseline)
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
const byTarget = (measured) => new Map(measured.map(result => [result.target, result]));
const scoreOf = (a, b) => (a.mutants && b.mutants ? a.mutants.killed : a.kept);
/** Agresti and Min's interval for the difference of two shares of the same functions: it holds for few of them, too. */
function servedOf(pairs) {
    const count = (of) => pairs.filter(([system, baseline]) => of(system, baseline)).length;
    const share = (number) => (pairs.length === 0 ? 0 : number / pairs.length);
    const [gained, lost] = [count((a, b) => a && !b), count((a, b) => !a && b)];
    const [more, less, all] = [gained + 0.5, lost + 0.5, pairs.length + 2];
    const middle = (more - less) / all;
    const half = (1.96 * Math.sqrt(more + less - (more - less) ** 2 / all)) / all;
    return {
        baseline: share(count((_, verdict) => verdict)),
        system: share(count(verdict => verdict)),
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

;// CONCATENATED MODULE: ./lib/core/report/render/compare.js

const columns = [
    ['System', row => row.system],
    ['Rows', row => count(row.rows)],
    ['Written', row => count(row.written)],
    ['Parsed', row => count(row.parsed)],
    ['Ran', row => count(row.ran)],
    ['Passed', row => count(row.passed)],
    ['Steady', row => count(row.steady)],
    ['Strengthen', row => count(row.strengthens)],
    ['Kept', row => count(row.kept)],
    ['Wrong', row => count(row.wrongExpectations)],
    ['Mutants killed', ({ mutants }) => (mutants ? `${mutants.killed} of ${mutants.total}` : '')],
    ['Bugs caught', ({ bugs }) => (bugs ? `${bugs.caught} of ${bugs.total}` : '')],
    ['In training', row => (row.seenInTraining === null ? '' : count(row.seenInTraining))],
    ['Tokens in', row => (row.inputTokens === null ? '' : (0,core_text/* thousands */.oh)(row.inputTokens))],
    ['Tokens out', row => (row.outputTokens === null ? '' : (0,core_text/* thousands */.oh)(row.outputTokens))],
    ['Dollars', row => (row.usd === null ? '' : (0,core_text/* money */.TG)(row.usd))],
    ['Per kept test', row => (row.usdPerKept === null ? '' : (0,core_text/* money */.TG)(row.usdPerKept))],
    ['By texts alone', row => (row.textUsd === null ? '' : `about ${(0,core_text/* money */.TG)(row.textUsd)}`)],
    ['Claimed', row => (row.claimed === null ? '' : `$${row.claimed.usd}`)],
    ['Tuning bill', row => (row.bill === null ? '' : (0,core_text/* money */.TG)(row.bill))],
    ['Break-even', row => breakEvenOf(row)],
    ['Seconds', row => row.seconds.toFixed(1)],
];
const breakEvenOf = ({ breakEven }) => typeof breakEven === 'number' ? `after ${breakEven} tests` : (breakEven ?? '');
const count = (value) => String(value);
/** Columns that are empty for all systems are left out. */
function cellsOf({ systems }) {
    const used = columns.filter(([, cell]) => systems.some(row => cell(row) !== ''));
    return { titles: used.map(([title]) => title), rows: systems.map(row => used.map(([, cell]) => cell(row))) };
}
/** For the terminal: aligned columns, then pairs, rejections and rows that could not be used. */
function renderTable(comparison) {
    const { titles, rows } = cellsOf(comparison);
    const safe = [titles, ...rows.map(row => row.map(cell => (0,core_text/* oneLine */.TN)(cell, 40)))];
    const widths = titles.map((_, at) => Math.max(...safe.map(row => [...(row[at] ?? '')].length)));
    const line = (row) => row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd();
    const reasons = comparison.systems
        .filter(row => Object.keys(row.rejected).length > 0)
        .map(row => `${(0,core_text/* oneLine */.TN)(row.system, 60)} rejected: ${reasonsOf(row)}`);
    const blocks = [
        safe.map(line).join('\n'),
        comparison.pairs.map(describePair).join('\n'),
        reasons.join('\n'),
        listUnusable(comparison).join('\n'),
    ];
    return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
const reasonsOf = (row) => Object.entries(row.rejected)
    .map(([reason, times]) => `${times} ${reason}`)
    .join(', ');
function describePair({ baseline, system, functions, better, worse, equal, p, served }) {
    const names = `${(0,core_text/* oneLine */.TN)(system, 60)} against ${(0,core_text/* oneLine */.TN)(baseline, 60)}`;
    return `${names}, ${(0,core_text/* plural */.LS)(functions, 'function')}: ${better} better, ${worse} worse, ${equal} equal (p = ${p.toFixed(3)}); functions with a kept test ${describeServed(served)}`;
}
/** `12 % against 3 %: +9 points (95 %: +1 to +17)`; says so where the interval includes 0. */
function describeServed({ baseline, system, difference, interval }) {
    const points = (share) => `${share > 0 ? '+' : ''}${Math.round(share * 100)}`;
    const [low, high] = interval;
    const tell = low <= 0 && high >= 0 ? ', too few to tell' : '';
    return `${Math.round(system * 100)} % against ${Math.round(baseline * 100)} %: ${points(difference)} points (95 %: ${points(low)} to ${points(high)}${tell})`;
}
const mostShown = 20;
function listUnusable({ unusable }) {
    if (unusable.length === 0)
        return [];
    const shown = unusable.slice(0, mostShown).map(({ place, reason }) => `  ${(0,core_text/* oneLine */.TN)(`${place}: ${reason}`)}`);
    const more = unusable.length > mostShown ? [`  and ${unusable.length - mostShown} more`] : [];
    return [`${(0,core_text/* plural */.LS)(unusable.length, 'row')} could not be used:`, ...shown, ...more];
}
/** The whole comparison as Markdown: the table, pairs, reasons, wrong expectations, dropped assertions, tests seen in training. */
function renderComparison(comparison, tests, notes) {
    const { titles, rows } = cellsOf(comparison);
    const table = [titles, titles.map(() => '---'), ...rows.map(row => row.map(core_text/* html */.qy))];
    const rejected = comparison.systems
        .filter(row => Object.keys(row.rejected).length > 0)
        .map(row => `- ${(0,core_text/* html */.qy)(row.system)}: ${reasonsOf(row)}`);
    const blocks = [
        ['', table.map(row => `| ${row.join(' | ')} |`).join('\n')],
        ['', notes.map(note => `> ${(0,core_text/* html */.qy)(note)}`).join('\n>\n')],
        ['Function by function', comparison.pairs.map(pair => `- ${(0,core_text/* html */.qy)(describePair(pair))}`).join('\n')],
        ['Rejected', rejected.join('\n')],
        ['Wrong expectations', listed(tests.filter(test => test.reason === 'wrong-expectation'))],
        ['Suspects', listed(tests.filter(test => test.verdict === 'suspect'))],
        ['Disputed assertions', listed(tests.filter(test => test.dropped.length > 0))],
        ['Seen in training', listed(tests.filter(test => test.seenInTraining === true))],
        ['Not used', comparison.unusable.length > 0 ? (0,core_text/* fenced */.OF)(listUnusable(comparison).join('\n'), 'text') : ''],
    ];
    const rendered = blocks.filter(([, text]) => text !== '');
    return `# Comparison\n\n${rendered.map(([title, text]) => (title ? `## ${title}\n\n${text}` : text)).join('\n\n')}\n`;
}
const mostListed = 200;
function listed(tests) {
    if (tests.length === 0)
        return '';
    const lines = tests
        .slice(0, mostListed)
        .flatMap(test => [
        `${(0,core_text/* oneLine */.TN)(test.system, 60)}  ${(0,core_text/* oneLine */.TN)(test.target, 100)}  ${(0,core_text/* oneLine */.TN)(test.name, 100)}${test.reason ? `  ${test.reason}` : ''}`,
        ...sides(test.expected, test.actual),
        ...test.dropped.flatMap(({ code, expected, actual }) => [
            `    dropped   ${(0,core_text/* oneLine */.TN)(code)}`,
            ...sides(expected, actual),
        ]),
    ]);
    const more = tests.length > mostListed ? [`and ${tests.length - mostListed} more`] : [];
    return (0,core_text/* fenced */.OF)([...lines, ...more].join('\n'), 'text');
}
function sides(expected, actual) {
    return [
        ...(expected === null ? [] : [`    expected  ${(0,core_text/* oneLine */.TN)(expected)}`]),
        ...(actual === null ? [] : [`    actual    ${(0,core_text/* oneLine */.TN)(actual)}`]),
    ];
}

// EXTERNAL MODULE: ./lib/core/report/render/html.js
var html = __webpack_require__(76546);
;// CONCATENATED MODULE: ./lib/core/report/render/compare-html.js
// A comparison -> compare.html: charts and the whole table in one file.




const percent = (share) => `${Math.round(share * 100)} %`;
/** The comparison as one page. `notes` are our own sentences about the run. */
function renderComparePage(comparison, tests, notes) {
    const { systems, pairs, unusable } = comparison;
    const parts = [
        (0,html/* web */.hc) `<h1>${(0,core_text/* plural */.LS)(systems.length, 'system')} compared by running their tests</h1>${notes.map(note => (0,html/* web */.hc) `<p>${note}</p>`)}`,
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
            : (0,html/* web */.hc) `<h2>Not usable</h2>${(0,html/* renderGrid */.b3)(['Where', 'Why'], unusable.map(({ place, reason }) => [place, reason]))}`,
        (0,html/* web */.hc) `<p class="mute">${(0,core_text/* plural */.LS)(tests.length, 'test')} judged; tests.jsonl holds every one with its verdict.</p>`,
    ];
    return (0,html/* renderPage */.Cf)('Testwright: comparison', parts);
}
/** One chart per figure that some system has. */
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
            : (0,html/* web */.hc) `<h2>Dollars per kept test</h2>${(0,html/* renderBars */.dr)(dollars.map(row => ({
                name: row.system,
                value: row.usdPerKept ?? 0,
                words: (0,core_text/* money */.TG)(row.usdPerKept),
            })), most, 'Dollars per kept test by system')}`,
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
        '#Per kept test',
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
        row.inputTokens === null ? null : (0,core_text/* thousands */.oh)(row.inputTokens),
        row.outputTokens === null ? null : (0,core_text/* thousands */.oh)(row.outputTokens),
        row.usd === null ? null : (0,core_text/* money */.TG)(row.usd),
        row.usdPerKept === null ? null : (0,core_text/* money */.TG)(row.usdPerKept),
        row.textUsd === null ? null : `about ${(0,core_text/* money */.TG)(row.textUsd)}`,
        row.claimed === null ? null : `$${row.claimed.usd}`,
        row.bill === null ? null : (0,core_text/* money */.TG)(row.bill),
        breakEvenOf(row),
        row.seconds,
    ]))}`;
}

;// CONCATENATED MODULE: ./lib/core/compare/unit.js
// Joined rows -> units: all replies of one system for one module, with the project that their tests see.

/** Rows of one system for the same text of the same module, in the order in which they stand. */
function unitsOf(joined) {
    const groups = (0,lists/* groupBy */.$z)(joined, ({ row, path, source }) => JSON.stringify([row.system, path, source]));
    return [...groups.values()].flatMap(group => {
        const [first] = group;
        if (!first)
            return [];
        const { language, path, source } = first;
        return [{ system: first.row.system, language, path, source, rows: group.map(member => member.row) }];
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
/** The project with some files replaced. */
function withFiles(project, files) {
    return {
        files: [...new Set([...project.files, ...Object.keys(files)])].sort(),
        read: path => (Object.hasOwn(files, path) ? (files[path] ?? null) : project.read(path)),
    };
}
/** Runners to try for tests of some texts, the likeliest first: the one that is named, that is seen, and what may stand in. */
function runnersFor(unit, project, frameworks) {
    const own = frameworks.filter(framework => framework.languages.includes(unit.language.name));
    const named = unit.rows.flatMap(row => nameOf(row.framework, own));
    const seen = unit.rows.flatMap(row => runnerIn(row.text, own));
    const sure = own
        .map(runner => ({ name: runner.name, score: runner.matches(project, unit.path) }))
        .filter(runner => runner.score > 0.5)
        .sort((a, b) => b.score - a.score)
        .map(runner => runner.name);
    const wanted = [...named, ...seen.slice(0, 1), ...sure];
    const kin = wanted.flatMap(name => own.find(runner => runner.name === name)?.kin ?? []);
    const usual = own.filter(runner => runner.usual).map(runner => runner.name);
    return [...new Set([...wanted, ...kin, ...usual])].filter(name => own.some(runner => runner.name === name));
}
function nameOf(word, frameworks) {
    const plain = (word ?? '').toLowerCase().replace(/^node[-_ ]?test$/, 'node:test');
    return frameworks.some(framework => framework.name === plain) ? [plain] : [];
}
/** The runner that a text speaks of: one that it names goes before one that it only looks like. */
function runnerIn(text, runners) {
    const start = text.slice(0, 200_000);
    const found = runners.find(runner => runner.speaks(start, false)) ?? runners.find(runner => runner.speaks(start, true));
    return found ? [found.name] : [];
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
            const at = found.candidates.findIndex(candidate => candidate.name === name && candidate.draft.startsWith(draft) && uses(candidate, task));
            const [taken] = at < 0 ? [] : found.candidates.splice(at, 1);
            if (taken)
                return taken;
        }
        return null;
    };
    const own = candidates.map(candidate => uses(candidate, first) ? candidate : (take(candidate.name, candidate.draft) ?? candidate));
    const sorted = rejections.map(rejection => (rejection.reason === 'does-not-call-target' && take(rejection.name, rejection.code)) || rejection);
    return {
        candidates: [...own, ...sorted.filter(item => 'id' in item)],
        rejections: sorted.filter(item => 'reason' in item),
    };
}
/** An import alone is no use. */
function uses({ code, helpers, container }, { access }) {
    const symbol = access.symbol.replace(/[$.]/g, '\\$&');
    const word = new RegExp(`(?<![\\p{L}\\p{N}_$])${symbol}(?![\\p{L}\\p{N}_$])`, 'u');
    return [code, ...helpers, ...(container?.members ?? [])].some(text => word.test(text));
}

;// CONCATENATED MODULE: ./lib/core/compare/join.js
/** Finds the module of a row by what the row says, else by what its tests import or call. Never throws. */
function joinRow(row, languages, known) {
    const named = languageNamed(row.language, languages);
    const byPath = (path) => path === null ? undefined : languages.find(candidate => candidate.matches(path));
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
/** The language of that name or alias. */
function languageNamed(word, languages) {
    return languages.find(({ name, aliases }) => word === name || (word !== null && aliases.includes(word)));
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
    const end = `.${language.extension}`;
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
        const own = languages.find(candidate => candidate.matches(path));
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
const related = (a, b) => a.toolchain === b.toolchain;
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
// Reads JSON lines recorded by other tools into rows of one shape, with a sentence for each line that cannot be read.

const rows_text = schemas/* string */.YjP().nullish();
const rows_count = schemas/* number */.aig().min(0).nullish();
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
        input: rows_count,
        output: rows_count,
        cached: rows_count,
        prompt_tokens: rows_count,
        completion_tokens: rows_count,
        input_tokens: rows_count,
        output_tokens: rows_count,
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: rows_count }).nullish(),
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
        return bad('it is not JSON');
    }
    const read = lineSchema.safeParse(value);
    if (!read.success) {
        const issue = read.error.issues[0];
        const field = issue?.path.join('.') ?? '';
        return bad(field === '' ? 'it is not a JSON object' : `its field ${field} is of another kind than expected`);
    }
    return rowOf(read.data, place, index);
}
function rowOf(line, place, index) {
    const id = line.id === null || line.id === undefined ? place : String(line.id);
    const system = word(line.system) ?? word(line.model) ?? 'unnamed';
    const texts = textsOf(line);
    if ('reason' in texts)
        return { place, id, system, reason: texts.reason };
    return {
        index,
        place,
        id,
        system,
        ...texts,
        language: word(line.language)?.toLowerCase() ?? null,
        framework: word(line.framework),
        module: word(line.module) ?? word(line.import_name),
        function: word(line.function) ?? word(line.function_name),
        usage: usageOf(line.usage),
        cut: /^(?:length|max_tokens)$/i.test(line.finish_reason ?? line.stop_reason ?? ''),
        twin: line.twin ?? null,
    };
}
/** The fields that mean other things in a reply, which comes with its module, and in a finished test file. */
function textsOf(line) {
    const kind = line.kind ?? (typeof line.completion === 'string' ? 'reply' : 'file');
    const isReply = kind === 'reply';
    const text = isReply ? line.completion : (line.source ?? line.completion);
    if (typeof text !== 'string')
        return { reason: isReply ? 'it has no completion' : 'it has neither completion nor source' };
    const source = (isReply ? (line.source ?? line.module_source) : line.module_source) ?? null;
    if (text.length > longest || (source ?? '').length > longest)
        return { reason: 'it is longer than 5 MB' };
    const testPath = isReply ? null : word(line.path ?? line.test_path);
    const path = word(isReply ? (line.path ?? line.module_path) : line.module_path);
    return { kind, text, testPath, path, source };
}
function word(value) {
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
            const path = read.success ? word(read.data.path ?? read.data.module_path) : null;
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
;// CONCATENATED MODULE: ./lib/core/compare/table.js
// Judged tests of recorded rows -> one line a system, and how systems differ function by function.



/** One line of the table. */
function table_rowOf(found) {
    const { system, rows, tests, seconds } = found;
    const { written, parsed, ran, passed, steady, strengthens, kept } = (0,report/* countFunnel */.u6)(tests);
    const usd = dollarsOf(found);
    const rejected = countBy(tests.filter(test => test.verdict === 'rejected'), test => test.reason);
    return {
        system,
        rows: rows.length + found.unusable,
        unusable: found.unusable,
        ...{ written, parsed, ran, passed, steady, strengthens, kept },
        wrongExpectations: rejected['wrong-expectation'] ?? 0,
        rejected,
        attribution: countBy(tests.filter(test => test.verdict === 'kept'), test => test.attribution),
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
/** Sorted by count, then by name; items without a key are not counted. */
function countBy(items, key) {
    const keys = items.flatMap(item => key(item) ?? []);
    const counts = [...(0,lists/* groupBy */.$z)(keys, name => name)].map(([name, group]) => [
        name,
        group.length,
    ]);
    return Object.fromEntries(counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
function sumMutants(measured) {
    const known = measured.flatMap(row => row.mutants ?? []);
    if (known.length === 0)
        return null;
    const sum = (key) => known.reduce((total, row) => total + row[key], 0);
    return { killed: sum('killed'), total: sum('total'), killedByPassing: sum('killedByPassing') };
}
/** Null as soon as one row lacks the figure: an incomplete sum would mislead. */
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

// EXTERNAL MODULE: ./lib/core/report/training.js
var training = __webpack_require__(72010);
;// CONCATENATED MODULE: ./lib/core/compare/row-target.js
/** The unit that `name` names: itself, the class it is, or the module where nothing fits. Null asks for the module. */
function aimAt(name, result, place) {
    if (name !== null) {
        const own = result.functions.find(made => made.name === name) ?? byLastPart(result, name);
        if (own && own.bodyLines.length > 0)
            return aimOf(own.name, own, place);
        const members = result.functions.filter(made => made.name.startsWith(`${name}.`));
        if (members.length > 0)
            return wholeOf({ name, imported: name, lines: spanOf(members) }, members, place);
    }
    const names = [...new Set(result.functions.map(made => made.name.split('.')[0] ?? ''))];
    const [only] = names;
    if (name === null && names.length === 1 && only !== undefined)
        return aimAt(only, result, place);
    const word = name !== null && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : null;
    const lines = [1, place.source.split('\n').length];
    return wholeOf({ name: name ?? 'module', imported: word ?? 'default', lines }, result.functions, place);
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
/** A class or a module as if it were one function. */
function wholeOf({ name, imported, lines }, members, place) {
    const all = place.source.split('\n');
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
        branches: members.reduce((sum, member) => sum + member.branches, 0),
        tokens: members.flatMap(member => member.tokens),
        bodyLines: body.length > 0 ? body : written,
        source: all.slice(lines[0] - 1, lines[1]).join('\n'),
        parameters: members.find(member => member.kind === 'constructor')?.parameters ?? [],
        returns: { kind: 'any' },
        docstring: null,
        examples: [],
        literals: [],
        decorators: [],
        owner: null,
        context: [...new Set(members.flatMap(member => member.context))],
    };
    return aimOf(name, made, place);
}
function aimOf(name, made, { path, language, framework }) {
    const target = {
        id: `${path}::${name}`,
        file: path,
        name,
        language,
        framework,
        change: 'added',
        lines: made.lines,
        changedLines: made.bodyLines,
        via: null,
        baseId: null,
    };
    return { target, function: made, imported: made.name };
}

;// CONCATENATED MODULE: ./lib/pipeline/compare/unit-tools.js
// The sandbox and the tree of a comparison -> what one unit needs: its project, a runner that starts, a test task per function.


async function openUnitTools(tools) {
    const sandbox = await tools.sandbox();
    const over = (files) => ({
        ...sandbox,
        run: (job, trees) => sandbox.run({ ...job, overlay: { ...files, ...job.overlay } }, trees),
    });
    const started = new Map();
    const canStart = (unit, name) => {
        const files = Object.entries(filesOf(unit, tools.project));
        const reachableClasses = Object.fromEntries(files.filter(([path]) => path !== unit.path));
        const key = JSON.stringify([unit.language.name, name, reachableClasses]);
        const found = started.get(key) ??
            runsPlainTest(unit.language, reachableClasses, { framework: tools.framework(name), over, tools });
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
                if (await canStart(unit, name))
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
/** A finished test file keeps its path where a test file may have that path. */
function ownPath(row, language) {
    const path = row.testPath ?? '';
    const plain = /^[\p{L}\p{N}_.@-]+(?:\/[\p{L}\p{N}_.@-]+)*$/u.test(path) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
    return plain && language.matches(path) ? path : null;
}
function freePath(style, path, project) {
    const own = style.path(path, project);
    return project.files.includes(own) ? style.path(path, project, true) : own;
}
/** True when one plain test of a plain function passes: the runner is installed, and can read the language. */
async function runsPlainTest(language, reachableClasses, { framework, over, tools }) {
    const { extension, sample } = language;
    const path = `plain_subject.${extension}`;
    const common = Object.values(reachableClasses).some(text => text.includes('"commonjs"')) && extension === 'js';
    const files = { ...reachableClasses, [path]: common ? sample.replace('export ', 'exports.one = ') : sample };
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

// EXTERNAL MODULE: ./lib/core/report/assemble.js
var assemble = __webpack_require__(37476);
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
    return [...found.values()].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}

// EXTERNAL MODULE: ./lib/pipeline/explore.js + 17 modules
var explore = __webpack_require__(55747);
// EXTERNAL MODULE: ./lib/pipeline/generate.js + 1 modules
var generate = __webpack_require__(38492);
;// CONCATENATED MODULE: ./lib/pipeline/compare/live.js
// Models that are asked now for known functions -> rows, as a recording of the same replies would have them. Prints nothing.








const overBudget = 'over budget';
const MAX_TESTS = 6;
/** Functions of a module that tests can be written for, in order. */
function functionsOfModule(language, path, source) {
    const result = language.functions(source);
    const names = result.functions
        .filter(made => made.sound && made.bodyLines.length > 0)
        .map(made => made.name);
    return names.map(name => ({ language, path, source, name }));
}
/** All functions of the listed modules and of those that recorded rows are about. */
function functionsOfRows(modules, joined, languages) {
    const places = new Map(modules);
    for (const { path, source } of joined)
        if (!places.has(path))
            places.set(path, source);
    const all = [...places].flatMap(([path, source]) => {
        const language = languages.find(known => known.matches(path));
        return language ? functionsOfModule(language, path, source) : [];
    });
    const wanted = new Set(joined.flatMap(({ row, path }) => (row.function === null ? [] : [`${path}::${row.function}`])));
    const about = new Set(joined.map(row => row.path));
    return all.filter(aim => !about.has(aim.path) ||
        wanted.size === 0 ||
        modules.has(aim.path) ||
        wanted.has(`${aim.path}::${aim.name}`));
}
/** For the functions of the rows, or, without rows, for those of the listed modules. */
async function generateForRows(models, joined, modules, tools) {
    const places = new Map(joined.map(({ language, path, source }) => [path, { language, source }]));
    if (places.size === 0)
        for (const [path, source] of modules) {
            const language = tools.languages.find(known => known.matches(path));
            if (language)
                places.set(path, { language, source });
        }
    if (places.size === 0 && models.human)
        for (const { path, language, source } of humanRows(tools.project, tools.languages, []))
            places.set(path, { language, source });
    const functions = [...places].flatMap(([path, { language, source }]) => {
        const all = functionsOfModule(language, path, source);
        const named = new Set(joined.flatMap(({ row }) => (row.path === path && row.function ? [row.function] : [])));
        const wanted = all.filter(({ name }) => named.has(name));
        return wanted.length > 0 ? wanted : all;
    });
    if (functions.length === 0)
        throw new errors/* UserError */.yo('There is no function to write for: name modules with --functions.');
    return generateFor(models, functions, tools);
}
/**
 * Asks every writer for every function that the budget has room for. A service that fails is not asked again.
 * Throws UserError for a key or a model that is wrong.
 */
async function generateFor({ writers, explorer, human, budget }, functions, tools) {
    const unitTools = await openUnitTools(tools);
    const live = { rows: [], failed: [], usd: new Map() };
    for (const writer of writers)
        await requestAll(writer, { functions, budget, live }, unitTools, tools);
    if (explorer)
        await exploreFunctions(functions, live, unitTools, tools);
    if (human) {
        const about = new Set(functions.map(({ path }) => path));
        live.rows.push(...humanRows(tools.project, tools.languages, []).filter(({ path }) => about.has(path)));
    }
    // Their indexes are greater than those of any recording.
    live.rows = live.rows.map((joined, at) => ({
        ...joined,
        row: { ...joined.row, index: FIRST_LIVE_INDEX + at },
    }));
    return live;
}
const FIRST_LIVE_INDEX = 1_000_000_000;
const human = 'human';
/**
 * The tests that a project has already, as rows of the system `human`: one for each pair of a source file and a test file.
 * `commits` are the paths that each commit touched, which pair files too. `first` is the index of the first row.
 */
function humanRows({ files, read }, languages, commits, first = 0) {
    const own = files.filter(path => !/(^|\/)(?:node_modules|dist|vendor)\//.test(path));
    return pairFiles(own, commits).flatMap(({ source: path, test }, at) => {
        const [language, source] = [languages.find(known => known.matches(path)), read(path)];
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
async function requestAll(writer, { functions, budget, live }, unitTools, tools) {
    const { name: system } = writer.model;
    const opened = await (0,lists/* mapLimit */.sf)(functions, tools.parallel, wanted => taskForFunction(system, wanted, unitTools));
    const tasks = opened.map(({ task }) => task);
    const prompts = (0,generate/* firstPrompts */.ue)(tasks, writer.recipe, task => (0,generate/* wordingOf */.O3)(task, tools));
    const writing = await (0,generate/* generate */.cM)(prompts, writer, { budget, now: tools.now, log: tools.log });
    if (writing.failure?.kind === 'user')
        throw new errors/* UserError */.yo(writing.failure.sentence);
    const fail = (targets, reason) => {
        live.failed.push(...targets.map(target => ({ system, target, reason })));
    };
    fail(writing.overBudget, overBudget);
    for (const { target, sentence } of writing.refused)
        fail([target], sentence);
    fail(writing.unreached, writing.failure?.sentence ?? 'it gave no reply');
    const byTarget = new Map(opened.map(request => [request.task.target.id, request]));
    for (const { target, text, cut, usage } of writing.completions) {
        const found = byTarget.get(target);
        if (!found)
            continue;
        const { inputTokens: input, outputTokens: output, cachedTokens: cached } = usage;
        live.rows.push({ ...found.wanted, row: { ...found.row, text, cut, usage: { input, output, cached } } });
    }
    const prices = writing.completions.map(({ usage }) => writer.price(usage));
    live.usd.set(system, (0,assemble/* sumDollars */.Xk)(prices));
}
/** A row without its reply, and the task that its prompt is rendered from. */
async function taskForFunction(system, wanted, unitTools) {
    const { language, path, source, name } = wanted;
    const row = {
        ...{ index: 0, place: `${system}: ${path}::${name}`, id: `${path}::${name}`, system, kind: 'reply' },
        ...{ text: '', testPath: null, language: language.name, framework: null, path, source, module: null },
        ...{ function: name, usage: null, cut: false, twin: null },
    };
    const unit = { system, language, path, source, rows: [row] };
    const named = await unitTools.runner(unit);
    const [task] = unitTools.tasks(unit, named).values();
    if (!task)
        throw new Error(`${path} has no function ${name}`);
    return { row, wanted: { language, path, source }, task };
}
/** The explorer's tests as the reply that a model would have given. */
async function exploreFunctions(functions, live, unitTools, tools) {
    const made = await (0,lists/* mapLimit */.sf)(functions, tools.parallel, async (wanted) => {
        const { row, task } = await taskForFunction('explorer', wanted, unitTools);
        const { language, path, source } = wanted;
        tools.log(`exploring ${task.target.id}`);
        const exploring = { language, sandbox: unitTools.over({ [path]: source }), trees: tools.trees };
        const exploration = await (0,explore/* explore */.y)(task, exploring, source);
        const framework = tools.framework(task.target.framework);
        const tests = exploration.reason === null ? exploration.generate(framework, MAX_TESTS) : [];
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

// EXTERNAL MODULE: ./lib/pipeline/verify.js + 8 modules
var verify = __webpack_require__(155);
// EXTERNAL MODULE: ./lib/pipeline/verify/runs.js
var runs = __webpack_require__(76374);
;// CONCATENATED MODULE: ./lib/pipeline/compare/unit.js
// All replies of one system for one module -> their tests with verdicts, the mutants they kill, and the known bugs they catch.




const RUNS = 3;
/** Judges all tests of a unit as one pull request that adds the module. Throws only when the sandbox cannot run. */
async function verifyUnit(unit, unitTools, tools, agreement) {
    const started = tools.now();
    const framework = await unitTools.runner(unit);
    const tasks = unitTools.tasks(unit, framework);
    const extracted = unit.rows.map(row => {
        const own = unitTools.targets(row, unit, framework).flatMap(id => tasks.get(id) ?? []);
        return { row, ...extractRow(row, own, unit.language) };
    });
    const rowOf = new Map(extracted.flatMap(({ candidates, row }) => candidates.map(({ id }) => [id, row])));
    const verifyTools = { ...verifyToolsFor(unit, unit.source, unitTools, tools), agreement };
    const candidates = extracted.flatMap(({ candidates }) => candidates);
    const verification = await (0,verify/* finalise */.w0)(await (0,verify/* verify */.MX)(candidates, [...tasks.values()], verifyTools), verifyTools);
    const final = new Map(verification.candidates.map(candidate => [candidate.id, candidate]));
    const judged = verification.verdicts.flatMap(verdict => {
        const [candidate, row] = [final.get(verdict.candidate), rowOf.get(verdict.candidate)];
        return candidate && row ? [judgedTest(verdict, candidate, row, tasks)] : [];
    });
    const version = tools.hash(unit.source).slice(0, 16);
    const rejected = extracted.flatMap(({ row, rejections }) => rejections.map(rejection => rejectedTest(rejection, row, tasks)));
    return {
        unit,
        written: [...judged, ...rejected],
        measured: [...tasks.keys()].map(id => ({
            system: unit.system,
            target: `${id} ${version}`,
            ...measuredOf(id, verification, judged),
        })),
        bugs: await catchBugs(unit, verification.judged, { framework, unitTools, tools }),
        files: verification.files.map(({ path, content }) => ({ path, content })),
        seconds: (tools.now() - started) / 1000,
    };
}
function verifyToolsFor(unit, source, unitTools, tools) {
    const { language, framework, project, trees } = tools;
    const files = filesOf({ ...unit, source }, project);
    return {
        sandbox: unitTools.over(files),
        trees,
        language,
        framework,
        parallel: 1,
        runs: RUNS,
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
function rejectedTest(rejection, row, tasks) {
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
function measuredOf(target, verification, judged) {
    const mutants = verification.measures.get(target)?.mutants ?? null;
    const kept = judged.filter(({ test }) => test.target === target && test.verdict === 'kept').length;
    const { killed = 0, total = 0, killedByPassing = 0 } = mutants ?? {};
    return { kept, mutants: mutants && { killed, total, killedByPassing } };
}
/** A test catches a bug when it passes on the module and fails on its twin, which has the bug. */
async function catchBugs(unit, judged, { framework, unitTools, tools }) {
    const twins = new Set(unit.rows.flatMap(row => row.twin ?? []));
    const bugs = [];
    for (const twin of twins) {
        const rows = unit.rows.filter(row => row.twin === twin);
        const about = new Set(rows.flatMap(row => unitTools.targets(row, unit, framework)));
        const steady = judged.filter(test => about.has(test.candidate.target) && isSteady(test));
        const results = await (0,runs/* runCandidates */.Q9)(steady, { tree: 'head', seed: 0 }, verifyToolsFor(unit, twin, unitTools, tools));
        const noticing = steady.filter(({ candidate }) => results.get(candidate.id)?.outcome !== 'passed');
        const caught = noticing.some(({ decision }) => decision.verdict === 'kept');
        bugs.push({ caught, caughtByPassing: noticing.length > 0 });
    }
    return bugs;
}
const isSteady = ({ decision }) => (0,report/* countFunnel */.u6)([decision]).steady === 1;

;// CONCATENATED MODULE: ./lib/pipeline/compare/compare.js
// Recorded rows -> the tests of each system, verified as in a review, and the table of them. Prints nothing.













/** Judges recorded rows, and what models write now. Throws UserError when no row can be used, ServiceError when no model answered. */
async function compare(asked, tools) {
    const { rows, unusable, modules, faults, joined } = readJoined(asked, tools);
    if (rows.length + unusable.length === 0 && asked.live === null)
        throw new errors/* UserError */.yo('The files of --rows have no rows.');
    const live = asked.live && (await generateForRows(asked.live, joined, modules, tools));
    if (live)
        addLive(live, rows, joined, faults);
    const baseline = checkBaseline(asked.baseline, rows);
    if (live && joined.length === 0)
        throw new errors/* ServiceError */._7(live.failed[0]?.reason ?? 'No model gave a reply.');
    if (joined.length === 0)
        throw noneUsable(unusable, faults);
    const unitTools = await openUnitTools(tools);
    const usable = await dropUnrunnable(joined, unusable, unitTools, tools);
    const [reason] = unusable;
    if (usable.length === 0)
        throw new errors/* UserError */.yo(`No row can be judged: ${reason?.reason ?? 'there is none'}.`);
    const units = unitsOf(usable);
    tools.log(`${(0,core_text/* plural */.LS)(usable.length, 'row')} of ${(0,core_text/* plural */.LS)(units.length, 'module')}`);
    let done = 0;
    const verified = await (0,lists/* mapLimit */.sf)(units, tools.parallel, async (unit) => {
        const result = await verifyUnit(unit, unitTools, tools, asked.agreement);
        tools.log(`${++done} of ${units.length}: ${unit.path} by ${unit.system}`);
        return result;
    });
    const seen = asked.training === null ? null : openTrainingCheck(readTraining(asked.training), units, unitTools, tools);
    const costs = new Map([...asked.cards, ...(asked.live?.costs ?? [])]);
    const compared = await summarise({ rows, unusable, verified, baseline, seen, notes: faults, costs }, tools);
    fillInBreakEven(compared.comparison, baseline);
    return compared;
}
/** Adds the replies of models that were asked now to the recorded ones. */
function addLive(live, rows, joined, faults) {
    rows.push(...live.rows.map(({ row }) => row));
    joined.push(...live.rows);
    faults.push(...live.failed.map(({ system, target, reason }) => `${system}, ${target}: ${reason}`));
}
/** Against the baseline, or the first system without one. */
function fillInBreakEven({ systems }, baseline) {
    const first = systems.find(({ system }) => system === baseline) ?? systems[0];
    if (!first)
        return;
    for (const row of systems)
        if (row !== first)
            row.breakEven = (0,cost/* breakEven */.qk)(row.bill, perKept(first), perKept(row));
}
/** Recorded rows with the modules that they are about; `faults` are about the listed modules. Throws nothing. */
function readJoined(asked, tools) {
    const { rows, unusable } = rows_readRows(asked.rows);
    const { modules, faults } = readModules(asked.functions);
    const { project, languages } = tools;
    const known = { modules, files: project.files, read: path => project.read(path) };
    const joined = rows.flatMap((row) => {
        const found = joinRow(row, languages, known);
        if (!('reason' in found))
            return [found];
        unusable.push({ place: row.place, id: row.id, system: row.system, reason: found.reason });
        return [];
    });
    return { rows, unusable, modules, faults, joined };
}
function checkBaseline(baseline, rows) {
    const systems = [...new Set(rows.map(row => row.system))];
    if (baseline === null || systems.includes(baseline))
        return baseline;
    const near = (0,lists/* nearest */.pA)(baseline, systems);
    throw new errors/* UserError */.yo(`--baseline names ${baseline}, which wrote no row${near ? `: did you mean ${near}?` : `: there are ${systems.slice(0, 8).join(', ')}.`}`);
}
function noneUsable(unusable, faults) {
    const [first] = unusable;
    const more = faults[0] === undefined ? '' : ` (${faults[0]})`;
    return new errors/* UserError */.yo(`None of the ${(0,core_text/* plural */.LS)(unusable.length, 'row')} can be used: ${first?.place ?? ''}: ${first?.reason ?? ''}${more}.`);
}
/** Leaves out rows of a language that cannot be run here. */
async function dropUnrunnable(joined, unusable, unitTools, tools) {
    const needed = new Set(joined.map(({ language }) => language.toolchain));
    const reasons = new Map();
    for (const name of needed) {
        const reason = await unitTools.sandbox.lacks(name, tools.trees);
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
/** Whether the body of a test is that of a test in the training data; both are extracted by the same rules. */
function openTrainingCheck(completions, units, unitTools, tools) {
    const byLanguage = new Map();
    for (const unit of units) {
        const { name, tokens } = unit.language;
        if (byLanguage.has(name))
            continue;
        const [task] = unitTools.tasks(unit, unitTools.frameworks(unit)[0] ?? '').values();
        const prints = new Set();
        for (const text of completions) {
            if (!task)
                break;
            const row = { ...unit.rows[0], text, cut: false };
            const { candidates, rejections } = extractRow(row, [task], unit.language);
            const tests = [
                ...candidates.map(({ draft, name }) => [draft, name]),
                ...rejections.map(({ code, name }) => [code, name]),
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
function compare_textsOf(verified) {
    const texts = { input: 0, output: 0 };
    for (const { unit } of verified)
        for (const { text } of unit.rows) {
            texts.input += (0,cost/* estimateTokens */.bP)(unit.source);
            texts.output += (0,cost/* estimateTokens */.bP)(text);
        }
    return texts;
}
async function summarise({ rows, unusable, verified, baseline, seen, notes, costs }, tools) {
    const lost = new Set(unusable.map(({ place }) => place));
    const systems = [...(0,lists/* groupBy */.$z)(rows, row => row.system)];
    const found = await Promise.all(systems.map(async ([system, all]) => {
        const own = verified.filter(({ unit }) => unit.system === system);
        const bugs = own.flatMap(({ bugs }) => bugs);
        const tests = own.flatMap(({ written: all, unit }) => all.map(written => ({
            ...written.test,
            seenInTraining: seen ? seen(written, unit.language) : null,
        })));
        const sum = (key) => bugs.filter(bug => bug[key]).length;
        return {
            system,
            rows: all.filter(row => !lost.has(row.place)),
            unusable: all.filter(row => lost.has(row.place)).length,
            tests,
            trained: seen !== null,
            measured: own.flatMap(({ measured }) => measured),
            bugs: bugs.length === 0
                ? null
                : { caught: sum('caught'), caughtByPassing: sum('caughtByPassing'), total: bugs.length },
            seconds: own.reduce((total, { seconds }) => total + seconds, 0),
            ...(costs.get(system) ?? { price: await tools.price(system), bill: null, claimed: null }),
            texts: compare_textsOf(own),
        };
    }));
    return {
        comparison: {
            systems: found.map(table_rowOf),
            pairs: baseline === null ? [] : pairsOf(baseline, found),
            unusable,
        },
        tests: found.flatMap(({ tests }) => tests),
        files: verified.flatMap(({ unit, files }) => files.map(file => ({ system: unit.system, ...file }))),
        notes,
    };
}

// EXTERNAL MODULE: ./lib/core/report/notes.js
var notes = __webpack_require__(76675);
// EXTERNAL MODULE: ./lib/core/budget/budget.js
var budget_budget = __webpack_require__(72904);
// EXTERNAL MODULE: ./lib/models/open-model.js
var open_model = __webpack_require__(21324);
// EXTERNAL MODULE: ./lib/models/prices.js
var models_prices = __webpack_require__(26562);
// EXTERNAL MODULE: ./lib/models/providers.js
var providers = __webpack_require__(98876);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/sandbox/python.js
var sandbox_python = __webpack_require__(56157);
// EXTERNAL MODULE: ./lib/sandbox/spawn.js
var spawn = __webpack_require__(61676);
;// CONCATENATED MODULE: ./lib/sandbox/trainer.js
// The pinned training program in its own Python environment: sets it up once, runs it, reads its lines, and always ends it.









/** Bytes that the packages take, with what pip needs beside them. */
const packagesSize = 9 * 1024 ** 3;
const oldest = [3, 10];
const minutes = 60_000;
/** For a checkpoint after a signal. */
const checkpointTime = 3 * minutes;
const requirementsOf = (program) => (0,external_node_crypto_.createHash)('sha256')
    .update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(program, 'requirements.txt')))
    .digest('hex');
/** Throws UserError when Python, disk space or a package is missing. */
async function openTrainer(asked) {
    const python = asked.python ?? (await setUp(asked));
    if (asked.python !== null)
        await checkPackages(python, asked);
    return {
        async train(settings, out, limit, onLine) {
            const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(out, 'train.log'), 'a');
            try {
                const argv = ['-u', (0,external_node_path_.join)(asked.program, 'train.py'), settings];
                const child = (0,external_node_child_process_.spawn)(python, argv, {
                    cwd: out,
                    env: { ...libraryEnvironment(asked.environment), PYTHONDONTWRITEBYTECODE: '1' },
                    stdio: ['ignore', 'pipe', log],
                    // A signal from the keyboard reaches us alone: we pass it on once.
                    detached: true,
                });
                return await listen(child, limit, asked.signal, onLine);
            }
            finally {
                (0,external_node_fs_.closeSync)(log);
            }
        },
    };
}
function listen(child, limit, signal, onLine) {
    return new Promise((resolve, reject) => {
        let last;
        const end = () => {
            child.kill('SIGTERM');
            last ??= setTimeout(() => child.kill('SIGKILL'), checkpointTime);
        };
        const clock = setTimeout(end, limit);
        signal.addEventListener('abort', end);
        if (child.stdout)
            (0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', onLine);
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
function libraryEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (entry[0] === 'HF_TOKEN' || !/KEY|TOKEN|SECRET|PASSWORD/i.test(entry[0])));
    return Object.fromEntries(kept);
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
    const found = await (0,sandbox_python/* findPython */.K)({ root: program, homes: [] }, environment);
    if (found === null || isOld(found.version))
        throw new errors/* UserError */.yo(`Local tuning needs Python ${oldest.join('.')} or newer, and ${found ? `${found.executable} is ${found.version}` : 'there is none here'}: install it, or name one with --python.`);
    try {
        (0,external_node_fs_.mkdirSync)(home, { recursive: true });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${home} cannot be made (${codeOf(error)}): set XDG_CACHE_HOME to a folder of your own.`);
    }
    const free = (0,external_node_fs_.statfsSync)(home);
    if (free.bavail * free.bsize < packagesSize)
        throw new errors/* UserError */.yo(`The packages for local tuning take ${Math.round(packagesSize / 1024 ** 3)} GB, and ${home} has less room: set XDG_CACHE_HOME to another disk, or name a Python that has them with --python.`);
    log(`setting up ${home}: PyTorch and what belongs to it, once, some minutes`);
    const env = libraryEnvironment(environment);
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
            throw new errors/* ServiceError */._7(`The packages for local tuning cannot be installed (${lastLine(output)}): the same command goes on.`);
    }
    (0,external_node_fs_.writeFileSync)(ready, '');
    return python;
}
async function checkPackages(python, { program, environment, signal }) {
    const names = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(program, 'requirements.txt'), 'utf8').match(/^[\w-]+(?===)/gm) ?? [];
    const ask = `import importlib.util as u; print(*[n for n in ${JSON.stringify(names)} if u.find_spec(n) is None])`;
    const argv = [python, '-c', ask];
    const launch = { argv, cwd: program, env: libraryEnvironment(environment), limit: minutes, signal };
    const { code, output } = await (0,spawn/* runToEnd */.c)(launch);
    if (code === null)
        throw new errors/* UserError */.yo(`--python: ${python} cannot be started: give the path of a Python.`);
    if (code !== 0 || output.trim() !== '')
        throw new errors/* UserError */.yo(`--python: ${python} lacks ${output.trim() || 'what is needed'}: install ${(0,external_node_path_.join)(program, 'requirements.txt')} there, or leave --python out.`);
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
 * `explorer` and `human` are not models, but may be among the names. Throws UserError for a card, an address or a key that cannot
 * be right, and for a limit on the cost of a model whose price is unknown.
 */
async function openModels({ models, baseUrl, key, price: told, maxCost }, { environment, folder, log, trace }) {
    const budget = (0,budget_budget/* openBudget */.a)(maxCost);
    const opened = { writers: [], explorer: false, human: false, budget, costs: new Map() };
    for (const name of models) {
        if (name === 'explorer' || name === 'human') {
            opened[name] = true;
            const free = {
                inputPerMillion: 0,
                outputPerMillion: 0,
                cachedPerMillion: null,
                source: 'nobody is asked',
            };
            opened.costs.set(name, { price: free, bill: null, claimed: null });
            continue;
        }
        const card = (0,model_card/* isCardPath */.Gm)(name) ? readCard((0,external_node_path_.resolve)(folder, name)) : (0,model_card/* cardOf */.kY)(name);
        const url = (0,open_model/* resolveBaseUrl */.xj)({ card, baseUrl, environment });
        const price = (told === null ? null : (0,cost/* readPrice */.Ic)(told)) ?? card.price ?? (await (0,models_prices/* openPrices */.Z)())(card.model, url);
        opened.costs.set(card.name, { price, bill: card.tuningUsd, claimed: card.claimed });
        const logNote = (note) => log((0,notes/* renderNote */.N)(note));
        const place = { baseUrl: url, key, environment, checkout: folder, note: logNote };
        const writer = await (0,wiring_models/* openCard */.no)(card, price, place, trace);
        (0,generate/* checkBudget */.Ik)(writer, maxCost, `give --price, which is dollars per million tokens in/out, or 0`);
        opened.writers.push(writer);
    }
    return opened;
}
/** What recorded systems cost, by the names of their cards. A folder stands for the cards in it. Throws UserError for an invalid card. */
async function readCosts(paths, folder) {
    const prices = await (0,models_prices/* openPrices */.Z)();
    const costs = new Map();
    for (const path of paths.flatMap(name => cardsAt((0,external_node_path_.resolve)(folder, name)))) {
        const card = readCard(path);
        const price = card.price ?? prices(card.model, card.baseUrl ?? '');
        costs.set(card.name, { price, bill: card.tuningUsd, claimed: card.claimed });
    }
    return costs;
}
function cardsAt(path) {
    if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return [path];
    const names = (0,external_node_fs_.readdirSync)(path).filter(model_card/* isCardPath */.Gm).sort();
    if (names.length > 0)
        return names.map(name => (0,external_node_path_.join)(path, name));
    throw new errors/* UserError */.yo(`There is no model card in ${path}: they are called NAME.model.json.`);
}
function readCard(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new errors/* UserError */.yo(`There is no model card ${path}: check the path.`);
    }
    return (0,model_card/* parseCard */.co)(text, path);
}
/** The tuning interface of a service; without a key it comes from the environment. */
async function openTuning(baseUrl, key, environment) {
    const { openJobs } = await Promise.all(/* import() */[__webpack_require__.e(674), __webpack_require__.e(287), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 79118));
    const url = baseUrl ?? (0,providers/* defaultBaseUrl */.Ip)('chat', environment);
    return openJobs({ baseUrl: url, key: key ?? (0,open_model/* keyFrom */.S)(environment, url) });
}
/** The training program; throws UserError where it cannot run here. */
function openTraining({ assets, environment, log, signal }, python) {
    return openTrainer({ program: assets.training, python, environment, log, signal });
}


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
// `testwright compare`: systems side by side, on recorded rows or on replies of models that are asked now.










const compare_compare = {
    name: 'compare',
    group: 'tuning',
    summary: 'compare models, recorded replies or test files by running their tests',
    about: `Reads rows of JSON lines (.gz too): raw replies of models, or finished test files, with the module that they are
    about. Every test goes through the same gates as in a review. The table says what each system wrote, what holds, what
    was kept, which mutants that notices, and what it cost.`,
    examples: [
        'testwright compare --rows replies.jsonl --functions modules.jsonl',
        'testwright compare --functions modules.jsonl --model explorer --model gpt-4o',
    ],
    options: {
        rows: several(file('Recorded rows.')),
        functions: several(file('Modules that rows do not carry, or that models are to write for: lines of {path, source}.')),
        model: {
            type: 'string',
            placeholder: 'M',
            multiple: true,
            help: "Writes afresh for the same functions: a card, a model name, explorer, or human (the project's own tests, with --root).",
        },
        'base-url': { type: 'string', placeholder: 'URL', help: 'Endpoint of models whose card names none.' },
        'api-key-file': apiKeyFile,
        price: priceOption,
        'max-cost': spendingLimit,
        cards: several(file('Cards of recorded systems, or a folder of them: price, tuning bill, and what their run is said to have cost.')),
        root: rootFolder,
        baseline: {
            type: 'string',
            placeholder: 'SYSTEM',
            help: 'Compare the others with this system, function by function.',
        },
        agreement: {
            type: 'boolean',
            help: 'Report where several replies agree on another value than the code gives.',
        },
        training: several(file('Training rows: count the tests that stand among them.')),
        out: {
            ...out,
            help: 'Where compare.json, compare.md, compare.html, tests.jsonl and the kept tests go. Default: nowhere.',
        },
        json: json,
    },
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { args, log, answer } = context;
            const folder = args.path('out');
            if (folder !== null)
                (0,output_folder/* checkFolder */.p$)(folder);
            const asked = await readCompareInput(context);
            const opened = compare_addDisposableResource(env_1, await (0,wiring_tools/* openCompare */.AL)({ ...context, root: args.path('root') }), true);
            const compared = await compare(asked, opened.tools);
            for (const note of compared.notes)
                log(note);
            const trace = await (0,tracing/* endTrace */.t)(context, 'compare');
            if (folder !== null) {
                (0,output_folder/* writeFolder */.CI)(folder, outputOf(compared, trace), compared.files);
                log(`comparison and tests: ${folder}`);
            }
            answer(compared.comparison, renderTable(compared.comparison));
            return DONE;
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
    },
};
async function readCompareInput(context) {
    const { args, folder } = context;
    const [rows, models, training] = [args.words('rows'), args.words('model'), args.words('training')];
    if (rows.length + models.length === 0)
        throw new errors/* UserError */.yo('compare needs recorded rows or models: name a file of JSON lines with --rows, or a model with --model.');
    if (models.includes('human') && !args.has('root'))
        throw new errors/* UserError */.yo('The tests that people wrote are in a project: name its folder with --root.');
    const pricing = {
        key: readKeyFile(args),
        baseUrl: args.word('base-url'),
        price: args.word('price'),
        maxCost: args.number('max-cost'),
    };
    return {
        live: models.length === 0 ? null : await openModels({ models, ...pricing }, context),
        cards: await readCosts(args.words('cards'), folder),
        rows: rows.map(readText),
        functions: args.words('functions').map(readText),
        training: training.length === 0 ? null : training.map(readText),
        agreement: args.has('agreement'),
        baseline: args.word('baseline'),
    };
}
function outputOf({ comparison, tests, notes }, trace) {
    return {
        'compare.json': `${JSON.stringify(comparison, null, 2)}\n`,
        'compare.md': renderComparison(comparison, tests, notes),
        'compare.html': renderComparePage(comparison, tests, notes),
        'trace.jsonl': trace,
        'tests.jsonl': tests.map(test => `${JSON.stringify(test)}\n`).join(''),
    };
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

;// CONCATENATED MODULE: ./lib/core/dataset/report.js


/** A test that never runs, since a later one has its name, is none. */
function countTried(tried) {
    const all = [...tried];
    const failing = all.map(result => failingOf(result).length);
    return {
        tests: all.reduce((sum, result) => sum + result.tests.filter(test => test.reason !== 'shadowed').length, 0),
        failingRows: failing.filter(count => count > 0).length,
        failingTests: failing.reduce((sum, count) => sum + count, 0),
        missingHelperRows: all.filter(result => missingIn(result).length > 0).length,
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
        const found = prompt_code_readText(content.replaceAll('\r\n', '\n'), languages);
        if (found !== null)
            return found;
    }
    return null;
}
function prompt_code_readText(text, languages) {
    const pieces = piecesOf(text);
    const code = pieces.filter(piece => !testing.test(piece.code));
    const all = [code.map(piece => piece.code).join('\n\n'), ...code.map(piece => piece.code)];
    const tries = [...new Set(all.slice(0, prompt_code_most.tries))].filter(source => source.length <= prompt_code_most.length);
    const word = code.find(piece => piece.word !== '')?.word.toLowerCase() ?? '';
    // What is in outline parses in one language and in the other it does not: then its fence is left out of the source.
    const left = (source) => code.some(piece => outline.test(piece.code) && !source.includes(piece.code));
    const named = languageNamed(word, languages);
    const order = named ? [named, ...languages.filter(language => language !== named)] : languages;
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
    const groups = (0,lists/* groupBy */.$z)(rows, row => (byRepository ? (row.repository ?? '') : row.group));
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
function freeze_renderRow({ prompt, completion, rejected }, format) {
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
    const own = languages.find(language => language.matches(path));
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

// EXTERNAL MODULE: ./lib/core/model/reasons.js
var reasons = __webpack_require__(28880);
;// CONCATENATED MODULE: ./lib/core/dataset/duplicates.js
// Rows -> which of them repeat an earlier one, exactly, nearly, or in their prompt alone.

/** Tokens of a shingle, and the share of shingles from which two rows are nearly the same. */
const width = 5;
const nearly = 0.9;
/** One entry a row at most, in the order of the rows. `perPrompt` rows may ask the same. */
function findRepeats(rows, perPrompt) {
    const [keys, prompts] = [new Map(), new Map()];
    const index = openIndex();
    return rows.flatMap((current) => {
        const [key, prompt] = [keyOf(current), promptKey(current)];
        const same = keys.get(key);
        if (same !== undefined)
            return [{ row: current.row, kind: 'duplicate', of: same, alike: 1 }];
        keys.set(key, current.row);
        const near = index.add(current.row, shinglesOf(current));
        const asked = prompts.get(prompt) ?? [];
        if (near)
            return [{ row: current.row, kind: 'near-duplicate', ...near }];
        const [first] = asked;
        prompts.set(prompt, [...asked, current.row]);
        return first === undefined || asked.length < perPrompt || current.format === 'preference'
            ? []
            : [{ row: current.row, kind: 'repeated-prompt', of: first, alike: 0 }];
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

;// CONCATENATED MODULE: ./lib/core/dataset/findings.js
// Rows with what is known of them -> findings: what is wrong, where, and what to do, one line each.





/** Findings of a set by itself, in the order of the rows; what is wrong with the whole comes first. */
function findFaults(looked) {
    const conventions = conventionsOf(looked.rows);
    const repeats = new Map(findRepeats(looked.rows, looked.perPrompt).map(repeat => [repeat.row, repeat]));
    const found = [
        ...wholeFaults(looked, conventions),
        ...looked.bad.map(({ row, kind, reason }) => finding(kind, row, `${reason}: mend the line or drop it`)),
        ...looked.rows.flatMap(row => rowFaults(row, looked, conventions, repeats.get(row.row))),
    ];
    return found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
function finding(kind, row, message) {
    const line = (0,core_text/* oneLine */.TN)(message, 500);
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
    if ((0,core_text/* maskSecrets */.QU)(row.line) !== row.line)
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
        return `${name} fails: expected ${(0,core_text/* oneLine */.TN)(expected, 120)}, got ${(0,core_text/* oneLine */.TN)(actual, 120)}: mend or drop it`;
    return `${name} fails: ${(0,core_text/* oneLine */.TN)(said ?? actual ?? 'it gave no result', 200)}: mend or drop it`;
}
function rejection({ name, outcome, reason, detail }, say) {
    const key = outcome === 'unsafe' ? 'unsafe' : outcome === 'refused' ? reason : null;
    if (key === null)
        return [];
    const { kind, words } = reasons/* reasons */.Ot[key].finding ?? {
        kind: 'unparsable',
        words: `cannot be used (${key}): drop it`,
    };
    return [say(kind, `${name} ${words.replace('{detail}', () => (0,core_text/* oneLine */.TN)(detail, 120))}`)];
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
        const left = new Set([...rows.map(row => row.row), ...bad.map(badRow => badRow.row)]);
        const found = [...findFaults({ ...looked, rows, bad }), ...leaks].filter((finding) => finding.row !== null && left.has(finding.row));
        const hard = found.filter(finding => !repeats.has(finding.kind));
        const now = hard.length > 0 ? hard : found;
        if (now.length === 0)
            break;
        for (const one of now)
            reasons.set(one.row, [...(reasons.get(one.row) ?? []), one]);
        rows = rows.filter(row => !reasons.has(row.row));
        bad = bad.filter(badRow => !reasons.has(badRow.row));
    }
    const dropped = [...reasons]
        .sort(([one], [other]) => one - other)
        .map(([row, found]) => ({
        row,
        kinds: [...new Set(found.map(finding => finding.kind))],
        reasons: found.map(finding => finding.message),
    }));
    const endless = findFaults({ ...looked, rows, bad: [] }).some(finding => finding.kind === 'no-end-marker');
    const lines = rows.map(row => ({ row: row.row, text: endless ? withEnd(row) : row.line.trim() }));
    return { lines, dropped, ended: endless ? end : null };
}
function withEnd({ line }) {
    const value = JSON.parse(line);
    return JSON.stringify({ ...value, completion: `${value.completion.trimEnd()}${end}` });
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
        const end = safeEnd(text, start, start + longestSlice);
        slices.push(text.slice(start, end));
        start = end;
    }
    slices.push(text.slice(start));
    return slices;
}
/** What may follow a line end: a slash would be taken to the signs before it. */
const lineStart = /^[^\S\r\n]{0,200}[^\s/]/;
function safeEnd(text, start, end) {
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
const overhead = { message: 3, reply: 3 };
/** What one row counts when it is learned once. */
function tokensOf(row, count) {
    const counts = row.prompt.map(({ role, content }) => role === 'prompt'
        ? countTokens(content, count)
        : overhead.message + count(role) + countTokens(content, count));
    const chat = row.prompt.some(({ role }) => role !== 'prompt');
    const prompt = counts.reduce((sum, tokens) => sum + tokens, chat ? overhead.reply : 0);
    const replies = [row.completion, ...(row.rejected === null ? [] : [row.rejected])];
    return { prompt, completion: replies.reduce((sum, text) => sum + countTokens(text, count), 0) };
}

;// CONCATENATED MODULE: ./lib/core/dataset/units.js
// Rows of a set -> units that can be run: the code of each prompt as a module, and its completion as the reply for it.


/** One unit for each different pair of code and completion. */
function unitsOfRows(rows) {
    const groups = (0,lists/* groupBy */.$z)(rows.filter(row => row.asked !== null && !row.asked.outlined), row => JSON.stringify([row.asked?.language.name, row.asked?.source, row.completion]));
    return [...groups.values()].flatMap(group => {
        const [first] = group;
        return first?.asked
            ? [{ rows: group.map(member => member.row), unit: unitOf(first.row, first.completion, first.asked) }]
            : [];
    });
}
/** A completion as the reply for some code; `number`, below 0 for other sets, makes the module's name its own. */
function unitOf(number, completion, asked) {
    const { language, functions } = asked;
    const stem = (functions[0]?.name.split('.')[0] ?? '').replace(/[^A-Za-z0-9_]+/g, '_').slice(0, 60) || 'code';
    const own = number < 0 ? `v${-number}` : String(number);
    const path = `${stem}_${own}.${language.extension}`;
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
const mostTests = 50;
/** Whole units in batches whose tests run in one process each. */
function batchesOf(units) {
    return [...(0,lists/* groupBy */.$z)(units, unit => unit.key).values()].flatMap(group => {
        const batches = [];
        let space = 0;
        for (const unit of group) {
            if (unit.tests.length > space || batches.length === 0) {
                batches.push([]);
                space = mostTests;
            }
            batches.at(-1)?.push(unit);
            space -= unit.tests.length;
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
        const taken = made.parameters.filter(parameter => !/^(?:self|cls|this)$/.test(parameter.name));
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
        ...made.parameters.map((parameter, at) => [parameter.name, `<${at}>`]),
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
    const bodies = index(rows, row => row.body);
    const heads = index(rows, row => row.head);
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

;// CONCATENATED MODULE: ./lib/pipeline/dataset/run-rows.js
// Rows of a training set -> what each of their tests does when it runs on the code of its prompt. Prints nothing.






const run_rows_plain = { tree: 'head', seed: 0 };
/** What running showed, by unit. Throws UserError where a language of the rows cannot run here. */
async function runUnits(units, tools) {
    const unitTools = await openUnitTools(tools);
    await checkToolchains(units, unitTools, tools);
    const extracted = await (0,lists/* mapLimit */.sf)(units, tools.parallel, unit => extractUnit(unit, unitTools, tools));
    const results = new Map();
    const batches = batchesOf(extracted.filter(work => work.tests.length > 0));
    let done = 0;
    await (0,lists/* mapLimit */.sf)(batches, tools.parallel, async (batch) => {
        for (const result of await runBatch(batch, unitTools, tools))
            results.set(result.candidate, result);
        tools.log(`${++done} of ${batches.length} batches`);
    });
    const doubtful = extracted.filter(work => work.tests.some(({ candidate }) => isDoubtful(results.get(candidate.id))));
    await (0,lists/* mapLimit */.sf)(doubtful, tools.parallel, async (work) => {
        const own = { ...tools, sandbox: unitTools.over(work.files), parallel: 1 };
        for (const [id, result] of await (0,runs/* runCandidates */.Q9)(work.tests, run_rows_plain, own))
            results.set(id, result);
    });
    return new Map(extracted.map(work => [work.unit, triedOf(work, results)]));
}
async function checkToolchains(units, unitTools, tools) {
    for (const name of new Set(units.map(({ unit }) => unit.language.toolchain))) {
        const reason = await unitTools.sandbox.lacks(name, tools.trees);
        if (reason !== null)
            throw new errors/* UserError */.yo(reason);
    }
}
async function extractUnit(rowUnit, unitTools, tools) {
    const { unit } = rowUnit;
    const framework = await unitTools.runner(unit);
    const tasks = unitTools.tasks(unit, framework);
    const [row] = unit.rows;
    const { candidates, rejections } = row
        ? extractRow(row, [...tasks.values()], unit.language)
        : { candidates: [], rejections: [] };
    const tests = candidates.flatMap(candidate => {
        const task = tasks.get(candidate.target);
        return task ? [{ candidate, task }] : [];
    });
    const files = filesOf(unit, tools.project);
    const reachableClasses = Object.entries(files).filter(([path]) => path !== unit.path);
    const key = JSON.stringify([unit.language.name, framework, reachableClasses]);
    return { unit: rowUnit, framework, key, files, tests, rejections };
}
/** Runs the tests of many rows in one process, each in a file of its own beside the modules of all. */
async function runBatch(batch, unitTools, tools) {
    const [first] = batch;
    if (!first)
        return [];
    const framework = tools.framework(first.framework);
    const plan = (0,runs/* planRun */.nY)(batch.flatMap(work => work.tests), run_rows_plain, first.unit.unit.language, framework);
    const files = Object.assign({}, ...batch.map(work => work.files));
    return framework.read(await unitTools.over(files).run(framework.trial(plan), tools.trees), plan.files);
}
/** A failure in a shared process counts only when the test fails alone too; an endless test is endless anywhere. */
const isDoubtful = (result) => result === undefined || result.outcome === 'failed' || result.outcome === 'broken';
function triedOf({ tests: all, rejections }, results) {
    const ran = all.map(({ candidate }) => ranTest(candidate, results.get(candidate.id)));
    const last = new Map(all.map(({ candidate }) => [scopeOf(candidate), candidate]));
    const tests = all.map(({ candidate }, at) => {
        const own = ran[at];
        const shadowed = candidate.id !== last.get(scopeOf(candidate))?.id;
        return shadowed ? { ...own, outcome: 'refused', reason: 'shadowed' } : own;
    });
    const whole = rejections.length === 1 && tests.length === 0 && rejections[0]?.name === 'reply' ? rejections[0] : null;
    if (whole)
        return { tests: [], none: whole.detail || whole.reason };
    return { tests: [...tests, ...rejections.map(rejection => run_rows_rejectedTest(rejection, tests))], none: null };
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
/** A duplicate of a test that failed has its result. */
function run_rows_rejectedTest({ name, reason, detail }, tests) {
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
async function findSharedCode(wanted, rows, tried, tools) {
    const holders = holdersOf(rows);
    const found = wanted.flatMap(({ row, asked }) => findLeaks(knownIn(asked.functions, asked.language), holders).map(leak => ({
        ...leak,
        wanted: row,
        asked,
    })));
    const byRow = new Map(holders.map(({ row, read }) => [row, read]));
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
    const shown = await runUnits([...asked.values()], tools);
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
// A training set, and the sets that it will be measured by -> what is wrong with it, before money is spent. Prints nothing.













/** Throws UserError for files that hold nothing to check, and where tests cannot run. */
async function checkDataset(asked, tools) {
    const training = readSet(asked.training, tools);
    const validation = asked.validation && readSet(asked.validation, tools);
    const wanted = asked.benchmark && readWanted(asked.benchmark, tools);
    const count = await tools.tokenizer(encodingOf(asked.base ?? '') ?? 'cl100k_base');
    const units = unitsOfRows([...training.rows, ...(validation?.rows ?? []).map(asValidationRow)]);
    tools.log(`${units.length} different rows to run`);
    const tried = resultsByRow(await runUnits(units, tools));
    const looked = {
        ...training,
        tried,
        lengths: new Map(training.rows.map(row => [row.row, countTokens(row.completion, count)])),
        ...{ maxTokens: asked.maxTokens, perPrompt: asked.perPrompt },
    };
    const leaks = {
        validation: validation && (await findSharedCode(codesOf(validation.rows), training.rows, tried, tools)),
        benchmark: wanted && (await findSharedCode(wanted, training.rows, tried, tools)),
    };
    const ownFaults = findFaults(looked);
    const leakFaults = [
        ...leakFindings(leaks.benchmark, 'benchmark'),
        ...leakFindings(leaks.validation, 'validation'),
    ];
    const validationTried = (validation?.rows ?? []).flatMap(row => tried.get(asValidationRow(row).row) ?? []);
    const findings = [
        ...[...ownFaults, ...leakFaults].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
        ...(validation ? validationFindings(validation, tried) : []),
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
        throw new errors/* UserError */.yo(`${name} has no rows.`);
    const { rows, bad } = readWithCode(lines, languages);
    const [first] = bad;
    if (rows.length === 0)
        throw new errors/* UserError */.yo(`${name} has no training row: ${first ? `line ${first.row}: ${first.reason}` : 'it is empty'}.`);
    return { rows, bad };
}
/** Rows with the code that they ask about, and the lines that are not rows. */
function readWithCode(lines, languages) {
    const { rows, bad } = readRows(lines);
    return { rows: rows.map(row => withCode(row, languages)), bad };
}
/** The whole module where the row has it, else the code that its prompt shows. */
function withCode(row, languages) {
    const asked = readAsked(row.prompt, languages);
    const { source } = originOf(row.line);
    return { ...row, asked: asked && source !== null ? { ...asked, source, outlined: false } : asked };
}
function readWanted({ name, lines }, { languages }) {
    const { wanted } = readBenchmark(lines, languages);
    if (wanted.length === 0)
        throw new errors/* UserError */.yo(`${name} has no function: give lines of {"path", "source"}, or training rows.`);
    return wanted;
}
const codesOf = (rows) => rows.flatMap(({ row, asked }) => (asked ? [{ row, asked }] : []));
/** Validation rows get negative numbers, to tell them from training rows. */
const asValidationRow = (row) => ({ ...row, row: -row.row });
function resultsByRow(found) {
    return new Map([...found].flatMap(([unit, tried]) => unit.rows.map(row => [row, tried])));
}
function check_sumTokens(rows, count) {
    const counts = rows.map(row => tokensOf(row, count));
    const prompt = counts.reduce((sum, tokens) => sum + tokens.prompt, 0);
    const completion = counts.reduce((sum, tokens) => sum + tokens.completion, 0);
    return { prompt, completion, perPass: prompt + completion };
}
function leakFindings(shared, set) {
    return (shared?.leaks ?? []).map(({ name, row, by, wanted }) => {
        const how = by === 'body' ? 'the same body' : 'the same name and task';
        return {
            kind: `${set}-leak`,
            row,
            message: `row ${row}: ${name} has ${how} in line ${wanted} of the ${set} set: drop the row`,
        };
    });
}
function validationFindings(set, tried) {
    const looked = {
        ...set,
        tried: new Map(set.rows.flatMap(row => {
            const own = tried.get(-row.row);
            return own ? [[row.row, own]] : [];
        })),
        lengths: new Map(),
        ...{ maxTokens: Infinity, perPrompt: Infinity },
    };
    const reportedKinds = /^(?:failing-test|missing-helper|no-test|no-function|not-json|not-utf8|too-large|format|empty|secret|unsafe|no-assertion)$/;
    return findFaults(looked)
        .filter(({ kind }) => reportedKinds.test(kind))
        .map(({ kind, row, message }) => ({ kind: `validation-${kind}`, row, message: `validation ${message}` }));
}
/** OpenAI refuses a set with fewer rows. */
const MIN_ROWS = 10;
function notesOf({ base, passes }, rows) {
    const notes = [];
    const outlined = rows.filter(row => row.asked?.outlined).length;
    if (outlined > 0)
        notes.push(`${outlined} rows show some of their code in outline, and were not run: freeze ran them with their modules`);
    if (rows.length < MIN_ROWS)
        notes.push(`the set has ${rows.length} rows: OpenAI wants at least ${MIN_ROWS}`);
    if (base === null)
        return notes;
    if (encodingOf(base) === null)
        notes.push(`the tokenizer of ${base} is unknown: counted as cl100k_base`);
    if (estimate(base, 0, passes).perMillion === null)
        notes.push(`the price of tuning ${base} is unknown`);
    return [...notes, ...retirementsOf(base).map(({ date, what }) => `${date}: ${what}`)];
}

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
// `testwright dataset check`: what is wrong with training rows, found by running their tests.








const datasetCheck = {
    name: 'dataset check',
    group: 'data',
    summary: 'run the tests in training rows, and say what is wrong before money is spent',
    about: `Reads JSON lines (.gz too): {prompt, completion}, chat {messages}, or preference pairs. Every row's tests run in the
    sandbox on the function of its prompt. Says which tests fail, what repeats, what leaks into validation or benchmark,
    what drifts from the template, what holds keys, and what a tuning run would cost. Exit code 1 when anything is wrong.`,
    examples: [
        'testwright dataset check training.jsonl --base davinci-002',
        'testwright dataset check training.jsonl --fix clean',
    ],
    options: {
        validation: file('Validation rows: run as well, and looked for in the training set.'),
        benchmark: file('Functions to measure by, lines of {path, source}: looked for in the training set.'),
        base: baseModel,
        passes: number('Passes over the set. Default: 1.'),
        'max-tokens': number('Tokens that a reply may have. Default: 768, as the action asks.'),
        'per-prompt': perPrompt,
        fix: {
            type: 'string',
            placeholder: 'OUT',
            help: 'Write the clean rows to OUT, a folder or a .jsonl file, and manifest.json with every dropped row beside them.',
        },
        json: json,
    },
    files: { placeholder: 'FILE', least: 1, most: 1 },
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { args, tool, log, answer } = context;
            const [fix, passes] = [args.path('fix'), args.count('passes') ?? 1];
            const maxTokens = args.count('max-tokens') ?? prompt_prompt/* chatRecipe */.ZI.maxTokens;
            const rowsPerPrompt = args.count('per-prompt') ?? 1;
            if (fix !== null)
                checkPlace(fix);
            const training = readInput(args.files[0] ?? '');
            const named = (name) => {
                const path = args.word(name);
                return path === null ? null : dataOf(readInput(path));
            };
            const opened = dataset_check_addDisposableResource(env_1, await (0,wiring_tools/* openDataset */.Jp)(context), true);
            const input = {
                training: dataOf(training),
                validation: named('validation'),
                benchmark: named('benchmark'),
                base: args.word('base'),
                ...{ passes, maxTokens, perPrompt: rowsPerPrompt },
            };
            const checked = await checkDataset(input, opened.tools);
            for (const note of checked.notes)
                log(note);
            if (fix !== null)
                log(writeClean(fix, training, checked, tool));
            answer(checked.report, renderCheck(checked.report));
            return { code: checked.report.findings.length > 0 ? 1 : 0, sentence: '' };
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
    },
};
/** `--fix` names a file when it ends like one, else a folder. */
const isFile = (out) => /\.jsonl?$/i.test(out);
/** Throws UserError where writing would touch somebody else's file. Called before anything runs. */
function checkPlace(out) {
    if (isFile(out))
        (0,output_folder/* checkManifest */.K7)((0,external_node_path_.dirname)(out), (0,external_node_path_.basename)(out));
    else
        (0,output_folder/* checkFolder */.p$)(out);
}
/** Writes the clean rows and the manifest. Returns the sentence about it. */
function writeClean(out, input, { report, clean }, tool) {
    const { lines, dropped, ended } = clean();
    if (lines.length === 0)
        return 'no row is clean, so nothing was written';
    const name = isFile(out) ? (0,external_node_path_.basename)(out) : `${input.name.replace(/\.(?:jsonl?|gz)\b/gi, '')}.jsonl`;
    const text = lines.map(line => `${line.text}\n`).join('');
    const manifest = {
        schema: 1,
        tool: tool.name,
        version: tool.version,
        input: { name: input.name, sha256: sha256(input.bytes), rows: report.rows },
        output: { name, sha256: sha256(text), rows: lines.length },
        /** Row numbers in the input, in the order of the output. */
        kept: lines.map(line => line.row),
        dropped,
        ended,
    };
    const files = { [name]: text, 'manifest.json': `${JSON.stringify(manifest, null, 2)}\n` };
    if (isFile(out))
        (0,output_folder/* writeBesides */.F9)((0,external_node_path_.dirname)(out), files);
    else
        (0,output_folder/* writeFolder */.CI)(out, files);
    const where = isFile(out) ? out : (0,external_node_path_.join)(out, name);
    return `${lines.length} clean rows: ${where}; ${dropped.length} rows dropped: manifest.json beside it`;
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

;// CONCATENATED MODULE: ./lib/core/dataset/training-row.js
// What was kept of a reply -> the training row that teaches it, and the pair that teaches what was wrong.

/** The request byte for byte as the action sends it, and the file of kept tests in one fence. */
function taughtRow(prompt, language, content, source) {
    const answer = (0,prompt_prompt/* fence */.EU)(language, content.trimEnd());
    return JSON.stringify({
        messages: [...turnsOf(prompt), { role: 'assistant', content: answer }],
        testwright: source,
    });
}
/** The kept file against the reply that had a wrong expected value in it. */
function taughtPair(prompt, language, { content, rejected }, source) {
    return JSON.stringify({
        input: { messages: turnsOf(prompt) },
        preferred_output: [{ role: 'assistant', content: (0,prompt_prompt/* fence */.EU)(language, content.trimEnd()) }],
        non_preferred_output: [{ role: 'assistant', content: rejected }],
        testwright: source,
    });
}
const turnsOf = ({ system, user }) => [
    ...(system === null ? [] : [{ role: 'system', content: system }]),
    { role: 'user', content: user },
];

;// CONCATENATED MODULE: ./lib/pipeline/dataset/generate.js
// Functions and the models that write tests for them -> training rows of the kept tests, one function at a time. Prints nothing.








const versionOf = (source, hash) => hash(source).slice(0, 16);
/**
 * Throws ServiceError as soon as a teacher fails, and UserError where tests cannot run or a key is wrong. Earlier results have
 * been reported by then.
 */
async function generateRows(asked, tools) {
    const unitTools = await openUnitTools(tools);
    const { teachers } = asked;
    const writers = teachers?.writers ?? [];
    const parallel = Math.min(tools.parallel, ...writers.map(writer => writer.parallel));
    await (0,lists/* mapLimit */.sf)(asked.functions, parallel, async (wanted) => {
        const target = `${wanted.path}::${wanted.name}`;
        const version = versionOf(wanted.source, tools.hash);
        const own = asked.recorded.filter(({ row, path }) => path === wanted.path && isAbout(row, wanted));
        for (const teacher of new Set(own.map(({ row }) => row.system))) {
            if (asked.isDone(teacher, target, version))
                continue;
            const rows = own.filter(({ row }) => row.system === teacher);
            asked.onResult(await judge({ teacher, wanted, rows, usd: null, reason: null }, asked, unitTools, tools));
        }
        for (const writer of writers) {
            const { name } = writer.model;
            if (!teachers || asked.isDone(name, target, version))
                continue;
            const live = await generateFor({ writers: [writer], explorer: false, human: false, budget: teachers.budget }, [wanted], tools);
            const reason = live.failed[0]?.reason ?? null;
            if (reason !== null && reason !== overBudget)
                throw new errors/* ServiceError */._7(reason);
            const usd = live.usd.get(name) ?? null;
            asked.onResult(await judge({ teacher: name, wanted, rows: live.rows, usd, reason }, asked, unitTools, tools));
        }
    });
}
const isAbout = (row, { name }) => row.function === null || row.function === name || name.startsWith(`${row.function}.`);
async function judge({ teacher, wanted, rows, usd, reason }, { about }, unitTools, tools) {
    const { language, path, source } = wanted;
    const target = `${path}::${wanted.name}`;
    const base = { teacher, target, version: versionOf(source, tools.hash), usd, reason };
    if (rows.length === 0)
        return { ...base, written: 0, kept: 0, row: null, pair: null };
    const named = rows.map(({ row }) => ({ ...row, function: wanted.name }));
    const unit = { system: teacher, language, path, source, rows: named };
    const verified = await verifyUnit(unit, unitTools, tools, false);
    const tests = verified.written.map(({ test }) => test).filter(test => test.target === target);
    const kept = tests.filter(test => test.verdict === 'kept');
    const [file] = verified.files;
    const wrong = tests.some(test => test.reason === 'wrong-expectation' || test.dropped.length > 0);
    const counts = { ...base, written: tests.length, kept: kept.length };
    if (kept.length === 0 || !file)
        return {
            ...counts,
            row: null,
            pair: null,
            reason: reason ?? tests[0]?.reason ?? 'no test of it was found',
        };
    const { task } = await taskForFunction(teacher, wanted, unitTools);
    const prompt = (0,generate/* promptOf */.Gh)(task, tools);
    const evidence = kept.map(test => ({ test: test.name, mutantsKilled: test.evidence.mutantsKilled.length }));
    const from = { teacher, path, source, target, ...about, usd, evidence };
    const reply = named.length === 1 && named[0]?.kind === 'reply' ? named[0].text : null;
    return {
        ...counts,
        row: taughtRow(prompt, language.name, file.content, from),
        pair: wrong && reply !== null
            ? taughtPair(prompt, language.name, { content: file.content, rejected: reply }, from)
            : null,
    };
}
/** What all functions came to together; `usd` is null where a price is unknown. */
function sumResults(all) {
    const sum = (count) => all.reduce((total, result) => total + count(result), 0);
    return {
        rows: sum(result => (result.kept > 0 ? 1 : 0)),
        functions: all.length,
        written: sum(result => result.written),
        kept: sum(result => result.kept),
        usd: (0,assemble/* sumDollars */.Xk)(all.map(result => result.usd)),
    };
}

;// CONCATENATED MODULE: ./lib/cli/dataset-folder.js
// The folder that training rows are written to, row by row, so that an interrupted run continues.







const rowsFolder = { type: 'string', placeholder: 'DIR', help: 'Where the rows go.' };
/** `rows.jsonl`, `pairs.jsonl`, `done.jsonl`. Throws UserError for a folder with rows of another origin. */
function openDatasetFolder(out) {
    const all = readDone(out);
    const known = new Set(all.map(dataset_folder_keyOf));
    const append = (name, line) => {
        try {
            (0,external_node_fs_.mkdirSync)(out, { recursive: true });
            (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(out, name), `${line}\n`);
        }
        catch (error) {
            const code = error.code ?? 'unknown';
            throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(out, name)} cannot be written (${code}): free some space, then run the same command again.`);
        }
    };
    return {
        all: () => all,
        isDone: (teacher, target, version) => known.has(dataset_folder_keyOf({ teacher, target, version })),
        addTrace: lines => append('trace.jsonl', lines.trimEnd()),
        add({ row, pair, ...rest }) {
            if (row !== null)
                append('rows.jsonl', row);
            if (pair !== null)
                append('pairs.jsonl', pair);
            // What the budget did not allow is asked again.
            if (rest.written > 0)
                append('done.jsonl', JSON.stringify(rest));
            all.push(rest);
        },
    };
}
const dataset_folder_keyOf = ({ teacher, target, version }) => JSON.stringify([teacher, target, version]);
function readDone(out) {
    const path = (0,external_node_path_.join)(out, 'done.jsonl');
    if (!(0,external_node_fs_.existsSync)(path)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(out, 'rows.jsonl')))
            throw new errors/* UserError */.yo(`${out} has rows of another origin: name a new folder with --out.`);
        return [];
    }
    // A line that an interrupted run left incomplete: its function is done again.
    for (const name of ['rows.jsonl', 'pairs.jsonl', 'done.jsonl'].map(file => (0,external_node_path_.join)(out, file)))
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
/** Verifies what teachers or people wrote, appends the rows to `out`, and prints the sums. */
async function writeRows(input, out, tools, context) {
    const { log } = context;
    const folder = openDatasetFolder(out);
    const earlier = folder.all().length;
    if (earlier > 0)
        log(`${(0,core_text/* plural */.LS)(earlier, 'function')} of an earlier run ${earlier === 1 ? 'is' : 'are'} done already`);
    const onResult = (result) => {
        folder.add(result);
        const { teacher, target, kept, written, reason } = result;
        log(`${teacher}, ${target}: ${kept} of ${written} kept${reason ? ` (${reason})` : ''}`);
    };
    try {
        await generateRows({ ...input, isDone: folder.isDone, onResult }, tools);
    }
    finally {
        folder.addTrace(await (0,tracing/* endTrace */.t)(context, 'dataset generate'));
    }
    const all = folder.all();
    const sums = { ...sumResults(all), out };
    const cost = sums.usd === null ? '' : `, $${sums.usd}`;
    context.answer(sums, `${(0,core_text/* plural */.LS)(sums.rows, 'row')} of ${(0,core_text/* plural */.LS)(all.length, 'function')}: ${sums.kept} of ${sums.written} tests kept${cost}: ${(0,external_node_path_.join)(out, 'rows.jsonl')}\n`);
    return DONE;
}

;// CONCATENATED MODULE: ./lib/cli/verbs/dataset-collect.js
var dataset_collect_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var dataset_collect_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
// `testwright dataset collect`: training rows from the tests that people wrote, found in a git history.







const datasetCollect = {
    name: 'dataset collect',
    group: 'data',
    summary: 'training rows from the tests that people wrote, found in a git history',
    about: `Pairs source files with the test files that came in the same commit or carry their name, runs every test, and writes
    a row for each function with the tests that hold. Records the licence; a repository without one needs --own.`,
    examples: ['testwright dataset collect --repo ../project --out rows'],
    options: {
        repo: repo,
        own: { type: 'boolean', help: 'The code is yours to train on, whatever its licence says.' },
        out: rowsFolder,
        json: json,
    },
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { args, environment, folder: root, log } = context;
            const out = args.requiredPath('out', 'say where the rows go');
            const history = await (0,wiring_tools/* readHistory */.Lu)(root, environment);
            const opened = dataset_collect_addDisposableResource(env_1, await (0,wiring_tools/* openCompare */.AL)({ ...context, root }), true);
            const { tools } = opened;
            const textOf = (names) => {
                const path = tools.project.files.find(name => names.test(name));
                return path === undefined ? null : tools.project.read(path);
            };
            const licence = licenceOf(textOf(/^(?:licen[cs]e|copying)(?:\.\w+)?$/i), textOf(/^(?:package\.json|pyproject\.toml|setup\.cfg)$/));
            if (licence === null && !args.has('own'))
                throw new errors/* UserError */.yo(`${root} has no licence: add --own if its code is yours to train on.`);
            const recorded = humanRows(tools.project, tools.languages, history.commits);
            const functions = functionsOfRows(new Map(), recorded, tools.languages);
            if (functions.length === 0)
                throw new errors/* UserError */.yo(`${root} has no source file with a test file of its own: neither a commit nor a name pairs them.`);
            log(`${(0,core_text/* plural */.LS)(history.commits.length, 'commit')}, ${(0,core_text/* plural */.LS)(recorded.length, 'pair')} of source and test, licence ${licence ?? 'unknown (--own)'}`);
            const about = { repository: history.name, ...(licence === null ? {} : { licence }) };
            return await writeRows({ functions, teachers: null, recorded, about }, out, tools, context);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = dataset_collect_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};

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
        throw new errors/* UserError */.yo(`${name} has no clean row: dataset check says what is wrong.`);
    const { rows } = readWithCode(clean, tools.languages);
    const keyed = rows.map(row => ({
        row: row.row,
        group: groupOf(row),
        repository: originOf(row.line).repository,
    }));
    const parts = splitRows(keyed, asked.shares, tools.hash);
    const partOf = (row) => parts.get(row.row) ?? 'training';
    const rendered = rows.map(row => ({ row, part: partOf(row), text: freeze_renderRow(row, asked.format) }));
    const unrendered = rendered.filter(({ text, part }) => text === null && part !== 'held-back');
    const written = (part) => rendered.flatMap(row => (row.part === part && row.text !== null ? [row.text] : []));
    const back = heldBack(rows.filter(row => partOf(row) === 'held-back'));
    const training = written('training');
    if (training.length === 0)
        throw new errors/* UserError */.yo(`${name} has no row that can be written as ${asked.format}: choose another --as.`);
    const origins = rows.map(row => originOf(row.line));
    return {
        lines: { training, validation: written('validation'), 'held-back': back },
        groups: new Set(keyed.map(({ group }) => group)).size,
        teachers: freeze_countBy(origins.map(({ teacher }) => teacher ?? 'not told')),
        teacherUsd: sumOf(origins.flatMap(({ usd }) => usd ?? [])),
        dropped: [
            ...dropped.map(({ row, kinds, reasons }) => ({ ...at(row), kinds, reasons })),
            ...unrendered.map(({ row }) => ({
                ...at(row.row),
                kinds: ['format'],
                reasons: [`it cannot be written as ${asked.format}`],
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
/** Of every test in the completions, which are read as replies. */
async function fingerprintsOf(rows, tools) {
    const unitTools = await openUnitTools(tools);
    const prints = rows.flatMap(row => {
        if (!row.asked)
            return [];
        const unit = unitOf(row.row, row.completion, row.asked);
        const tasks = [...unitTools.tasks(unit, unitTools.frameworks(unit)[0] ?? '').values()];
        return unit.rows.flatMap(reply => {
            const { candidates } = extractRow(reply, tasks, unit.language);
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
function freeze_countBy(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return Object.fromEntries(counts);
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
// `testwright dataset freeze`: training rows into a frozen set with its manifest.








const HALF = { most: 0.5 };
const FORMATS = ['chat', 'legacy', 'preference'];
const datasetFreeze = {
    name: 'dataset freeze',
    group: 'data',
    summary: 'make a frozen set: checked by running, without repeats, split by function',
    about: `Drops what dataset check finds wrong, keeps rows of one function (or repository) together, and writes
    training.jsonl, validation.jsonl, held-back.jsonl (functions to measure by), fingerprints.json and manifest.json.`,
    examples: ['testwright dataset freeze rows.jsonl --out frozen --as chat'],
    options: {
        as: { type: 'string', placeholder: 'FORMAT', help: 'chat, legacy or preference. Default: chat.' },
        validation: number('Share of the rows for validation. Default: 0.1.'),
        'hold-back': number('Share of the rows whose functions are held back to measure by. Default: 0.1.'),
        'per-prompt': perPrompt,
        seed: number('Another number splits in another way. Default: 1.'),
        benchmark: file('Functions to measure by, lines of {path, source}: rows about them are dropped.'),
        out: { type: 'string', placeholder: 'DIR', help: 'Where the set goes.' },
        json: json,
    },
    files: { placeholder: 'FILE ...', least: 1, most: 100 },
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { args, tool, log, answer } = context;
            const out = args.requiredPath('out', 'say where the set goes');
            (0,output_folder/* checkFolder */.p$)(out);
            const format = FORMATS.find(known => known === (args.word('as') ?? 'chat'));
            if (format === undefined)
                throw new errors/* UserError */.yo(`--as is ${JSON.stringify(args.word('as'))}: give ${FORMATS.join(', ')}.`);
            const inputs = args.files.map(readInput);
            const benchmark = args.word('benchmark');
            const shares = {
                validation: args.number('validation', HALF) ?? 0.1,
                heldBack: args.number('hold-back', HALF) ?? 0.1,
                seed: args.number('seed', { whole: true }) ?? 1,
            };
            const opened = dataset_freeze_addDisposableResource(env_1, await (0,wiring_tools/* openDataset */.Jp)(context), true);
            const input = {
                files: inputs.map(dataOf),
                benchmark: benchmark === null ? null : dataOf(readInput(benchmark)),
                ...{ format, shares, maxTokens: prompt_prompt/* chatRecipe */.ZI.maxTokens },
                perPrompt: args.count('per-prompt') ?? 1,
            };
            const frozen = await freezeDataset(input, opened.tools);
            for (const note of frozen.notes)
                log(note);
            const manifest = manifestOf(frozen, inputs, { tool: tool.name, version: tool.version, format, shares });
            (0,output_folder/* writeFolder */.CI)(out, {
                ...dataset_freeze_textsOf(frozen),
                'fingerprints.json': `${JSON.stringify(frozen.fingerprints)}\n`,
                'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
            });
            const { counts, dropped } = manifest;
            answer(manifest, `${counts.training} training, ${counts.validation} validation, ${counts['held-back']} functions held back, ${dropped.length} rows dropped: ${out}\n`);
            return DONE;
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
    },
};
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
        ...{ schema: 1, ...how },
        inputs: inputs.map(input => ({ name: (0,external_node_path_.basename)(input.name), sha256: sha256(input.bytes) })),
        files: Object.entries(dataset_freeze_textsOf(frozen)).map(([name, text]) => ({ name, sha256: sha256(text) })),
        ...{ counts, groups, teachers, teacherUsd, fingerprints: fingerprints.length, dropped },
    };
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
// `testwright dataset generate`: functions and teachers in, training rows of the kept tests out.








const datasetGenerate = {
    name: 'dataset generate',
    group: 'data',
    summary: 'training rows from teachers: every test is run, and only kept tests become rows',
    about: `Asks each teacher for each function, and takes every reply through the same gates as on a pull request. Rows name the
    teacher, the evidence and the price; replies with wrong expected values become preference pairs. An interrupted run
    continues where it was.`,
    examples: ['testwright dataset generate --functions m.jsonl --teacher gpt-4o --out rows'],
    options: {
        functions: several(file('Modules with the functions: lines of {path, source}.')),
        teacher: {
            type: 'string',
            placeholder: 'M',
            multiple: true,
            help: 'A card or a model name.',
        },
        rows: several(file('Recorded replies or test files, as compare reads them: verified and taken too.')),
        root: rootFolder,
        'base-url': {
            type: 'string',
            placeholder: 'URL',
            help: 'Endpoint of teachers whose card names none. Default: OPENAI_BASE_URL.',
        },
        'api-key-file': apiKeyFile,
        price: priceOption,
        'max-cost': spendingLimit,
        out: rowsFolder,
        json: json,
    },
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { args, log } = context;
            const out = args.requiredPath('out', 'say where the rows go');
            const named = { functions: args.words('functions').map(readText), rows: args.words('rows').map(readText) };
            const opened = dataset_generate_addDisposableResource(env_1, await (0,wiring_tools/* openCompare */.AL)({ ...context, root: args.path('root') }), true);
            const { tools } = opened;
            const { modules, joined, rows: usable, unusable } = readJoined(named, tools);
            const teachers = await openTeachers(context, usable.length > 0);
            if (unusable.length > 0)
                log(`${unusable.length} of ${joined.length + unusable.length} recorded rows cannot be joined to a function: compare names each`);
            const functions = functionsOfRows(modules, joined, tools.languages);
            if (functions.length === 0)
                throw new errors/* UserError */.yo('There is no function to write for: name modules with --functions, lines of {path, source}.');
            const input = { functions, teachers, recorded: joined, about: {} };
            return await writeRows(input, out, tools, context);
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
    },
};
async function openTeachers(context, hasRecorded) {
    const { args } = context;
    const models = args.words('teacher');
    if (models.length === 0 && !hasRecorded)
        throw new errors/* UserError */.yo('dataset generate needs a teacher: name models or cards with --teacher, or recorded replies with --rows.');
    const pricing = {
        key: readKeyFile(args),
        baseUrl: args.word('base-url'),
        price: args.word('price'),
        maxCost: args.number('max-cost'),
    };
    const opened = await openModels({ models, ...pricing }, context);
    if (opened.explorer)
        throw new errors/* UserError */.yo('The explorer pins what code does and cannot teach: name models with --teacher.');
    if (opened.human)
        throw new errors/* UserError */.yo('Tests that people wrote come in by dataset collect.');
    return opened;
}

// EXTERNAL MODULE: ./lib/core/report/exit-status.js
var exit_status = __webpack_require__(23103);
// EXTERNAL MODULE: ./lib/pipeline/review.js + 5 modules
var review = __webpack_require__(21318);
;// CONCATENATED MODULE: ./lib/cli/verbs/demo.js
var demo_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var demo_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
// `testwright demo`: a review of a sample pull request, with recorded replies of a real model beside the explorer.






const SETTINGS = { ...(0,configuration/* makeConfig */.Zg)([]), explorer: 'always', price: '0', 'max-tests-per-function': '4' };
const demo = {
    name: 'demo',
    group: 'review',
    summary: 'review a sample pull request: no key, no network, nothing to install',
    about: `Makes a small repository with a pull request and reviews it. The recorded replies of a real small model and the
    explorer write tests side by side, and all of them are run and judged on this machine.`,
    examples: ['testwright demo', 'testwright demo --keep sample'],
    options: {
        keep: { type: 'string', placeholder: 'DIR', help: 'Make the sample in DIR and leave everything there.' },
        json: json,
    },
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { args, assets, environment, log } = context;
            const sample = demo_addDisposableResource(env_1, await (0,wiring_tools/* openSample */.$2)(assets.demo, args.path('keep'), environment), true);
            const range = { base: 'main', head: 'pull-request', worktree: false };
            const opened = demo_addDisposableResource(env_1, await (0,wiring_tools/* openCheckout */.Hj)({
                ...inputOf(context),
                ...{
                    folder: sample.repository,
                    range,
                    recorded: sample.replies,
                    trusted: true,
                    notes: [{ code: 'demo' }],
                },
                sources: [{ name: 'demo', values: SETTINGS }],
                log: () => undefined,
            }), true);
            const reviewed = await (0,review/* review */.N)(opened);
            await showReview(context, reviewed, { folder: sample.out, command: 'node dist/cli.js demo --keep DIR' });
            log(`comment, report and tests: ${sample.out}`);
            if (reviewed.report.sandbox === 'none')
                log('this machine has no sandbox: the sample, which is our own code, ran without one');
            return (0,exit_status/* exitStatusOfReview */.K)(reviewed.report, reviewed.failure, 'never');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = demo_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};

// EXTERNAL MODULE: ./lib/wiring/without-checkout.js
var without_checkout = __webpack_require__(98195);
// EXTERNAL MODULE: ./lib/wiring/stage-files.js + 2 modules
var wiring_stage_files = __webpack_require__(59375);
;// CONCATENATED MODULE: ./lib/cli/verbs/generate.js
var generate_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var generate_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
// `testwright generate`: the stage that asks the model. It needs no checkout.





const generate_generate = {
    name: 'generate',
    group: 'stages',
    summary: 'ask the model for the tests of a plan, and run nothing',
    about: `Reads plan.json and prompts.json from --from, asks the model, and writes the replies beside them. It needs no git
    checkout. The setting shard says for which part of the plan.`,
    examples: ['testwright generate --from .testwright-stages --model gpt-4o --max-cost 0.50'],
    options: { from: from, 'api-key-file': apiKeyFile, json: json },
    settings: ['model', 'base-url', 'config', 'max-cost', 'price', 'shard'],
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = generate_addDisposableResource(env_1, await (0,without_checkout/* openFolder */.NE)(inputOf(context)), true);
            const folder = stageFolder(context);
            const { replies, path } = await (0,wiring_stage_files/* runGenerateStage */.PH)(opened, folder);
            await (0,tracing/* endTrace */.t)(context, 'generate');
            const count = replies.completions.length;
            context.answer(replies, `${count} ${count === 1 ? 'reply' : 'replies'}: ${path}\n`);
            const { failure } = replies;
            return failure ? { code: failure.kind === 'user' ? 2 : 3, sentence: failure.sentence } : DONE;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = generate_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};

;// CONCATENATED MODULE: ./lib/core/report/render/terminal.js

function renderPlan(plan) {
    const targets = plan.targets.map((target, n) => `  ${n + 1}. ${(0,core_text/* oneLine */.TN)(target.id)}  ${target.change}, lines ${target.lines.join('-')}, ${target.framework}`);
    const skipped = plan.skipped.map(skip => `  ${(0,core_text/* oneLine */.TN)(skip.id)}: ${(0,core_text/* oneLine */.TN)(skip.reason)}`);
    const unread = plan.unread.map(file => `  ${(0,core_text/* oneLine */.TN)(file.file)}: ${(0,core_text/* oneLine */.TN)(file.reason)}`);
    const part = (head, lines) => lines.length > 0 ? `${head}\n${lines.join('\n')}\n` : '';
    const range = `${plan.base.slice(0, 12)}..${plan.head?.slice(0, 12) ?? 'work tree'}`;
    if (targets.length + skipped.length + unread.length === 0)
        return `No function changed in ${range}.\n`;
    return [
        part(`${(0,core_text/* plural */.LS)(targets.length, 'target')} in ${range}`, targets),
        part(`${(0,core_text/* plural */.LS)(skipped.length, 'function')} skipped`, skipped),
        part(`${(0,core_text/* plural */.LS)(unread.length, 'file')} not read`, unread),
    ].join('');
}
/** Id, status, when it was made, base, and the tuned model or what went wrong. */
function renderJob(job) {
    const when = job.created === null ? '' : new Date(job.created).toISOString().slice(0, 16).replace('T', ' ');
    const what = (0,core_text/* oneLine */.TN)(job.model ?? job.error ?? '', 200);
    return `${job.id}  ${job.status.padEnd(16)}  ${when}  ${job.base}  ${what}`.trimEnd();
}
const terminal_width = 20;
/** `step 30 of 90  ▓▓▓▓▓▓▓░░░░░░░░░░░░░  loss 0.812` */
function renderProgress({ step, steps, train, validation }) {
    const full = steps === null ? 0 : Math.min(terminal_width, Math.round((step / Math.max(1, steps)) * terminal_width));
    return [
        `step ${step}${steps === null ? '' : ` of ${steps}`}`,
        steps === null ? '' : '▓'.repeat(full) + '░'.repeat(terminal_width - full),
        train === null ? '' : `loss ${train.toFixed(3)}`,
        validation === null ? '' : `validation ${validation.toFixed(3)}`,
    ]
        .filter(Boolean)
        .join('  ');
}

// EXTERNAL MODULE: ./lib/pipeline/plan.js + 1 modules
var plan = __webpack_require__(4151);
;// CONCATENATED MODULE: ./lib/cli/verbs/plan.js
var plan_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var plan_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
// `testwright plan`: the changed functions, without running anything; with --out the first of the separate stages.







const plan_plan = {
    name: 'plan',
    group: 'stages',
    summary: 'list the functions that would be given tests, and run nothing',
    about: `Prints the targets in rank order, the skipped functions with the reason, and the files that were not read. With
    --out it also writes the prompts, for generate and verify.`,
    examples: ['testwright plan --base main', 'testwright plan --out .testwright-stages --shard 4'],
    options: {
        ...range,
        out: {
            ...out,
            help: 'Write plan.json and prompts.json there, for generate and verify. Default: nowhere.',
        },
        json: json,
    },
    settings: [
        'model',
        'config',
        'framework',
        'languages',
        'include',
        'exclude',
        'tests-path',
        'max-functions',
        'shard',
    ],
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = plan_addDisposableResource(env_1, await (0,wiring_tools/* openCheckout */.Hj)(inputOf(context)), true);
            const folder = context.args.path('out');
            if (folder !== null) {
                const { plan: file } = await (0,wiring_stage_files/* runPlanStage */.zJ)(opened, folder);
                const counts = `${(0,core_text/* plural */.LS)(file.targets.length, 'target')} in ${(0,core_text/* plural */.LS)(file.shards.length, 'shard')}`;
                context.answer(file, `${counts}: ${folder}\n`);
                return DONE;
            }
            const prepared = plan_addDisposableResource(env_1, await (0,plan/* prepare */.iA)(opened), true);
            const file = (0,plan/* planFile */.eS)(prepared);
            context.answer(file, renderPlan(file));
            return DONE;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = plan_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};

;// CONCATENATED MODULE: ./lib/cli/verbs/report.js
var report_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var report_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
// `testwright report`: the stage that joins the results of all shards. It needs no checkout.







const report_report = {
    name: 'report',
    group: 'stages',
    summary: 'join the results of all shards into one report, and print the comment',
    about: `Reads plan.json and every result of verify from --from. A shard without a result is marked as unfinished. It needs no
    git checkout; in one, tests that are added to existing files are shown as a diff.`,
    examples: ['testwright report --from .testwright-stages'],
    options: { from: from, out: out, json: json },
    settings: ['config', 'fail-on'],
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = report_addDisposableResource(env_1, await (0,without_checkout/* openFolder */.NE)(inputOf(context)), true);
            const read = (0,wiring_stage_files/* readVerifyFiles */.$w)(stageFolder(context));
            if (read.plan.head === null)
                throw new errors/* UserError */.yo('The plan is of a work tree: make a plan of a commit.');
            const merged = await (0,wiring_stage_files/* mergeShards */.Ox)(read, { number: null, tool: context.tool }, opened.show);
            const folder = context.args.path('out') ?? (0,external_node_path_.join)(opened.root, '.testwright');
            await showReview(context, merged, { folder, command: 'node dist/cli.js report' });
            return (0,exit_status/* exitStatusOfReview */.K)(merged.report, merged.failure, opened.config['fail-on']);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = report_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};

;// CONCATENATED MODULE: ./lib/cli/verbs/review.js
var review_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var review_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
// `testwright review`: the whole pipeline for one change of a local repository.







const review_review = {
    name: 'review',
    group: 'review',
    summary: 'generate and verify tests for the changed functions, and print the comment',
    about: `Finds the functions that changed between the merge base and the head, has the model (or the explorer) write unit tests
    for them, runs every test in a sandbox, and prints the comment that the action would post. The checkout stays as it is.
    The report and the tests go to --out.`,
    examples: [
        'testwright review',
        'testwright review --base main --model .github/testwright/writer.model.json',
    ],
    options: { ...range, 'api-key-file': apiKeyFile, out: out, json: json },
    settings: [
        'model',
        'base-url',
        'controller',
        'controller-max',
        'max-cost',
        'price',
        'explorer',
        'config',
        'framework',
        'languages',
        'include',
        'exclude',
        'tests-path',
        'setup',
        'sandbox',
        'max-functions',
        'max-tests-per-function',
        'pin-observed',
        'fail-on',
    ],
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { args, log } = context;
            const opened = review_addDisposableResource(env_1, await (0,wiring_tools/* openCheckout */.Hj)(inputOf(context)), true);
            const { config, tools, range: commits } = opened;
            const folder = args.path('out') ?? (0,external_node_path_.join)(tools.repo.root, '.testwright');
            (0,output_folder/* checkFolder */.p$)(folder);
            const reviewed = await (0,review/* review */.N)(opened);
            const command = ['node', 'dist/cli.js', 'review', ...repeatFlags(reviewed.report, args.flags)].join(' ');
            await showReview(context, reviewed, { folder, command });
            const { targets, skipped } = reviewed.report;
            if (targets.length + skipped.length === 0 && !commits.worktree)
                log('no function changed between these commits; --worktree looks at what is not committed yet');
            log(`report and tests: ${folder}`);
            return (0,exit_status/* exitStatusOfReview */.K)(reviewed.report, reviewed.failure, config['fail-on']);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = review_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};
/** The flags that repeat a review of the same commits. */
function repeatFlags({ pull }, flags) {
    const given = Object.entries(flags).flatMap(([name, value]) => typeof value === 'string' && /^[\w./:@=-]+$/.test(value) ? [`--${name} ${value}`] : []);
    return [`--base ${pull.base ?? ''}`, pull.head === null ? '--worktree' : `--head ${pull.head}`, ...given];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/core/report/render/loss.js

const ticks = '▁▂▃▄▅▆▇█';
const measured = (points, series) => points.flatMap(point => (point[series] === null ? [] : [{ step: point.step, loss: point[series] }]));
/** One line per series: `train      2.31 ▇▆▄▃▂▁ 0.42  (90 steps)`; empty where nothing was measured. */
function renderLossLines(points, width = 40) {
    return ['train', 'validation'].flatMap(series => {
        const all = measured(points, series);
        const [first, last] = [all[0], all.at(-1)];
        if (!first || !last)
            return [];
        const columns = Math.min(width, all.length);
        const means = Array.from({ length: columns }, (_, at) => {
            const part = all.slice(Math.floor((at * all.length) / columns), Math.floor(((at + 1) * all.length) / columns));
            return part.reduce((sum, point) => sum + point.loss, 0) / Math.max(1, part.length);
        });
        const [low, high] = [Math.min(...means), Math.max(...means)];
        const bar = means.map(mean => ticks[Math.round(((mean - low) / Math.max(high - low, 1e-9)) * 7)]).join('');
        return [
            `${series.padEnd(11)}${first.loss.toFixed(3)} ${bar} ${last.loss.toFixed(3)}  (${last.step} steps)`,
        ];
    });
}
const loss_frame = { left: 60, top: 16, wide: 660, high: 260 };
const colours = { train: '#0969da', validation: '#bf3989' };
/** An SVG of its own, 760 by 330; null where nothing was measured. */
function renderLossChart(points, title) {
    const all = points.flatMap(({ train, validation }) => [train, validation].filter(loss => loss !== null));
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

;// CONCATENATED MODULE: ./lib/core/tuning/tuning-rows.js
// Checks that training rows fit a base model, and drafts the card of the finished job.




/** OpenAI takes no fewer. */
const fewestRows = 10;
const oldBases = /^(?:davinci|babbage)-002/;
/** How rows of one kind are tuned on; throws UserError for rows that this base does not take. */
function checkTuningRows({ rows, bad }, name, base, fewest = fewestRows) {
    const [first] = bad;
    if (first)
        throw new errors/* UserError */.yo(`${name}, row ${first.row}: ${first.reason}; dataset check names every such row, --fix writes a set without them.`);
    if (rows.length < fewest)
        throw new errors/* UserError */.yo(`${name} holds ${rows.length} rows, and tuning takes at least ${fewest}.`);
    const formats = new Set(rows.map(row => row.format));
    if (formats.size > 1)
        throw new errors/* UserError */.yo(`${name} mixes ${[...formats].join(' and ')} rows: one set is of one kind; dataset freeze writes each.`);
    const legacy = formats.has('legacy');
    const old = oldBases.test(baseOf(base));
    if (legacy && !old && /^(?:gpt-|o\d)/.test(baseOf(base)))
        throw new errors/* UserError */.yo(`${base} is tuned on chat rows, and ${name} holds prompt and completion: dataset freeze --as chat writes them.`);
    if (!legacy && old)
        throw new errors/* UserError */.yo(`${base} is tuned on rows of prompt and completion, and ${name} holds ${[...formats].join('')} rows: dataset freeze --as legacy writes them.`);
    return formats.has('preference') ? 'dpo' : 'supervised';
}
/** The card of a finished job. */
function draftCard(job, { run, rows, baseUrl, ends, local = false }) {
    const continues = oldBases.test(baseOf(job.base)) || rows.some(row => row.format === 'legacy');
    return model_card/* cardSchema */.uk.parse({
        schema: 1,
        name: run?.request.suffix ?? job.model ?? job.id,
        model: job.model ?? '',
        ...(/^https:\/\/api\.openai\.com\//.test(baseUrl) ? {} : { baseUrl }),
        ...(continues ? { endpoint: 'completions' } : {}),
        ...(rows.length > 0 ? { recipe: recipeOf(rows) } : {}),
        ...(local ? { price: 0 } : {}),
        tuning: tuningOf(job, { run, ends, local }),
        ...(run ? { data: tuning_rows_dataOf(run) } : {}),
    });
}
function tuningOf({ id, base, trainedTokens, finished }, { run, ends, local }) {
    const usd = local ? 0 : trainedTokens === null ? null : estimate(base, trainedTokens, 1).usd;
    const { passes = null, batchSize = null, learningRate = null, seed = null } = run?.request ?? {};
    const teacherUsd = run?.frozen?.teacherUsd ?? null;
    return {
        base,
        job: local ? null : id,
        ...dropNull({ passes, batchSize, learningRate, seed, trainedTokens, usd, teacherUsd }),
        ...(finished === null ? {} : { finished: new Date(finished).toISOString() }),
        ends,
    };
}
function tuning_rows_dataOf({ data, frozen }) {
    const { sha256, rows } = data;
    return { sha256, rows, ...(frozen ? { fingerprints: frozen.fingerprints } : {}) };
}
function dropNull(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

// EXTERNAL MODULE: ./lib/core/tuning/jobs.js
var jobs = __webpack_require__(5741);
;// CONCATENATED MODULE: ./lib/pipeline/tune.js
// A tuning run at a service with OpenAI's jobs interface, in steps, so that an interrupted run continues. Prints nothing.


/** Uploads and starts what is not there yet; nothing is done for a run whose job is running or has succeeded. Throws UserError, ServiceError. */
async function startRun(run, data, tools) {
    const { jobs, log } = tools;
    let current = run;
    const step = (more) => {
        current = { ...current, ...more };
        tools.save(current);
    };
    if (current.job !== null) {
        const job = await jobs.job(current.job);
        if (isAlive(job))
            log(`job ${job.id} was started before: nothing is started again`);
        else
            log(`job ${job.id} ${job.status}${job.error === null ? '' : ` (${job.error})`}: it is started again`);
        if (isAlive(job))
            return current;
        current = { ...current, job: null, seen: null };
    }
    tools.save(current);
    if (current.files.training === null)
        step({
            files: { ...current.files, training: await jobs.upload(tune_nameOf(current.data.sha256), data.training) },
        });
    if (current.validation && data.validation && current.files.validation === null)
        step({
            files: {
                ...current.files,
                validation: await jobs.upload(tune_nameOf(current.validation.sha256), data.validation),
            },
        });
    const { files, request } = current;
    const mark = tools
        .hash(JSON.stringify([current.data.sha256, current.validation?.sha256 ?? null, request]))
        .slice(0, 32);
    const find = async () => (await jobs.list(100)).find(job => job.mark === mark && isAlive(job));
    const earlier = await find();
    if (earlier)
        log(`the same run exists already: ${earlier.id}`);
    const given = { ...request, trainingFile: files.training ?? '', validationFile: files.validation, mark };
    const job = earlier ?? (await createOnce(() => jobs.create(given), find));
    step({ job: job.id });
    return current;
}
/** Where the answer was lost, the job may exist all the same. */
async function createOnce(create, find) {
    try {
        return await create();
    }
    catch (error) {
        const made = error instanceof errors/* ServiceError */._7 ? await find() : undefined;
        if (made === undefined)
            throw error;
        return made;
    }
}
const isAlive = (job) => !['failed', 'cancelled'].includes(job.status);
/** Named by its content, so that an interrupted run finds its upload. */
const tune_nameOf = (sha256) => `testwright-${sha256.slice(0, 16)}.jsonl`;
const MAX_FAULTS = 10;
/**
 * Watches a job until it has ended. `seen` is the last event that was shown; `show` gets each later one once. Throws
 * ServiceError when the service stays unreachable, or when the limit is reached: the job itself continues.
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
            if (!(error instanceof errors/* ServiceError */._7) || ++faults >= MAX_FAULTS)
                throw error;
            tools.log(`${error.message} Trying again in ${Math.round(every / 1000)} s.`);
        }
        if (tools.now() + every > end)
            throw new errors/* ServiceError */._7(`${id} had not ended after ${Math.round(limit / 60_000)} minutes: tune watch ${id} looks again.`);
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
/** The tuned model. Throws UserError or ServiceError for a job without one. */
function modelOf(job) {
    if (job.status === 'succeeded' && job.model !== null)
        return job.model;
    const why = job.error === null ? '' : `: ${job.error.replace(/\.$/, '')}`;
    if (job.status === 'failed')
        throw new errors/* ServiceError */._7(`The job ${job.id} failed${why}.`);
    if (job.status === 'cancelled')
        throw new errors/* UserError */.yo(`The job ${job.id} was cancelled and made no model.`);
    throw new errors/* UserError */.yo(`The job ${job.id} is ${job.status.replaceAll('_', ' ')} and has no model yet: tune watch ${job.id} waits for it.`);
}

;// CONCATENATED MODULE: ./lib/cli/tuning-jobs.js
// What the verbs over tuning jobs share: options, the folder of a run, watching a job to its end, and the model card.
















const serviceUrl = {
    type: 'string',
    placeholder: 'URL',
    help: "Base URL of the tuning service, its path included. Default: OPENAI_BASE_URL, then OpenAI's.",
};
const runFolder = {
    type: 'string',
    placeholder: 'DIR',
    help: 'Where the run and its model card are kept. Default: .testwright-tune.',
};
const tunedOn = file('The rows that the model was tuned on: they show how it is to be asked.');
const watchOptions = {
    every: number('Seconds between two requests. Default: 15.'),
    limit: number('Hours after which watching ends; the job continues. Default: 24.'),
};
const openJobs = ({ args, environment }) => openTuning(args.word('base-url'), readKeyFile(args), environment);
const runFolderOf = (args) => (0,external_node_path_.resolve)(args.word('out') ?? '.testwright-tune');
/** The run in a folder, null where there is none. Throws UserError for a file that is not a run. */
function readRun(folder) {
    return readJson((0,external_node_path_.join)(folder, 'run.json'), jobs/* runSchema */.Lx);
}
/** A file of the folder, null where there is none. Throws UserError for a file of another kind. */
function readJson(path, schema) {
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    try {
        return schema.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        throw new errors/* UserError */.yo(`${path} was not written by testwright: name another folder with --out.`);
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
        throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(folder, name)} cannot be written (${code}): free some space, or name another folder with --out.`);
    }
}
function tuneTools(folder, jobs, { log, signal }) {
    return {
        jobs,
        log,
        save: run => saveRun(folder, run),
        now: () => Date.now(),
        hash: sha256,
        // An interruption ends the pause early.
        pause: milliseconds => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined),
    };
}
/** Waits for the end of a job, prints its progress, and writes its loss and its card. `named` is null for the folder's own job. */
async function watch(named, jobs, context) {
    const { args, log, answer } = context;
    const folder = runFolderOf(args);
    let run = readRun(folder);
    if (run?.job && named && run.job !== named)
        run = null;
    const id = named ?? run?.job ?? null;
    if (id === null)
        throw new errors/* UserError */.yo(`${folder} has no started job: name one. testwright tune list shows them.`);
    const options = {
        every: (args.number('every', { least: 0.01 }) ?? 15) * 1000,
        limit: (args.number('limit', { least: 0.001 }) ?? 24) * 3_600_000,
    };
    const watched = await watchJob(id, run?.seen ?? null, options, {
        ...tuneTools(folder, jobs, context),
        show: event => {
            if (event.metrics === null || event.level !== 'info')
                log((0,core_text/* oneLine */.TN)(event.message, 300));
            else
                log(renderProgress(event.metrics));
            if (run)
                saveRun(folder, (run = { ...run, seen: event.id }));
        },
    });
    const { job, metrics, points } = watched;
    const model = modelOf(job);
    if (metrics !== null)
        put(folder, 'loss.csv', metrics);
    const chart = renderLossChart(points, `Loss of ${job.id}`);
    if (chart)
        put(folder, 'loss.svg', `${chart.text}\n`);
    const card = writeCard(folder, job, { run, trainedOn: readTrainedOn(args), baseUrl: jobs.baseUrl });
    const lines = [`Model  ${model}`, `Card   ${card}`, ...renderLossLines(points)];
    answer({ job, card, loss: points }, `${lines.join('\n')}\n`);
    return DONE;
}
const manifest = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ sha256: schemas/* string */.YjP() })),
    teacherUsd: schemas/* number */.aig().nullish(),
});
/** What `dataset freeze` wrote beside these rows; null where they were not frozen, or have changed since. */
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
/** The rows of `--data` and what their frozen set says; empty when the option was left out. */
function readTrainedOn(args) {
    const path = args.word('data');
    if (path === null)
        return { rows: [], frozen: null };
    const input = readInput(path);
    return { rows: readRows(linesOf(input)).rows, frozen: frozenBeside(input, sha256(input.content)) };
}
/** Writes the card of a job's model and returns its path. */
function writeCard(folder, job, { run, trainedOn, baseUrl }) {
    const { rows, frozen } = trainedOn;
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

;// CONCATENATED MODULE: ./lib/cli/verbs/tune-cancel.js
// `testwright tune cancel`: ends a tuning job.



const tuneCancel = {
    name: 'tune cancel',
    group: 'tuning',
    summary: 'cancel a tuning job',
    about: 'What was trained until then is paid for and lost.',
    examples: ['testwright tune cancel ftjob-123'],
    options: { 'base-url': serviceUrl, 'api-key-file': apiKeyFile, json: json },
    files: { placeholder: 'JOB', least: 1, most: 1 },
    async run(context) {
        const jobs = await openJobs(context);
        const job = await jobs.cancel(context.args.files[0] ?? '');
        context.answer(job, `${renderJob(job)}\n`);
        return DONE;
    },
};

;// CONCATENATED MODULE: ./lib/cli/verbs/tune-estimate.js
// `testwright tune estimate`: tokens and price of a tuning run.








const tuneEstimate = {
    name: 'tune estimate',
    group: 'tuning',
    summary: 'tokens and price of a tuning run, and the retirement dates of the base',
    about: `Counts the tokens of training rows with the tokenizer of the base, or takes the number of trained tokens. Runs
    nothing.`,
    examples: ['testwright tune estimate --data training.jsonl --base davinci-002'],
    options: {
        data: file('Training rows.'),
        tokens: number('Trained tokens of all passes together, instead of --data.'),
        base: baseModel,
        passes: number('Passes over the set. Default: 1.'),
        json: json,
    },
    async run({ args, log, answer }) {
        const base = args.required('base', 'name the model that is to be tuned');
        const [data, given] = [args.word('data'), args.count('tokens')];
        if ((data === null) === (given === null))
            throw new errors/* UserError */.yo('tune estimate counts --data FILE or takes --tokens N: give one of them.');
        if (given !== null && args.has('passes'))
            throw new errors/* UserError */.yo('--tokens are those of all passes together: leave out --passes.');
        const passes = args.count('passes') ?? 1;
        const tokens = data === null ? null : await countFile(data, base, log);
        const trained = given ?? (tokens?.perPass ?? 0) * passes;
        const price = estimate(base, trained, passes);
        const retirements = retirementsOf(base);
        const source = tuningPrice(base)?.source ?? null;
        const found = { ...price, source, tokens, trained, retirements };
        answer(found, renderEstimate(found, given !== null));
        return DONE;
    },
};
async function countFile(path, base, log) {
    const input = readInput(path);
    const { rows, bad } = readRows(linesOf(input));
    if (rows.length === 0)
        throw new errors/* UserError */.yo(`${input.name} has no training row.`);
    if (bad.length > 0)
        log(`${bad.length} lines are not training rows and are not counted: dataset check names them`);
    const encoding = encodingOf(base);
    if (encoding === null)
        log(`the tokenizer of ${base} is unknown: counted as cl100k_base`);
    const count = await (0,wiring_tools/* openTokenizer */.Y8)(encoding ?? 'cl100k_base');
    const counts = rows.map(row => tokensOf(row, count));
    const prompt = counts.reduce((sum, tokens) => sum + tokens.prompt, 0);
    const completion = counts.reduce((sum, tokens) => sum + tokens.completion, 0);
    return { prompt, completion, perPass: prompt + completion };
}
function renderEstimate(found, total) {
    const { usd, perMillion, base, source, trained, retirements } = found;
    const price = total && usd !== null
        ? `${report_dollars(usd)} for ${base} at $${perMillion ?? 0} per million tokens`
        : renderPrice({ ...found, passes: found.passes });
    const lines = [
        `Trained tokens   ${trained}`,
        `Price            ${price}`,
        ...(source === null ? [] : [`Source           ${source}`]),
        ...retirements.map(({ date, what }) => `${date}       ${what}`),
    ];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/verbs/tune-import.js
// `testwright tune import`: the card of a model that was tuned before.




const tuneImport = {
    name: 'tune import',
    group: 'tuning',
    summary: 'write the card of a model that was tuned before',
    about: 'Takes the id of a job, or the name of its model (ft:...), and writes NAME.model.json to --out.',
    examples: ['testwright tune import ftjob-123 --data training.jsonl'],
    options: { data: tunedOn, 'base-url': serviceUrl, 'api-key-file': apiKeyFile, out: runFolder, json: json },
    files: { placeholder: 'JOB|MODEL', least: 1, most: 1 },
    async run(context) {
        const { args, answer } = context;
        const [name = ''] = args.files;
        const jobs = await openJobs(context);
        const job = name.startsWith('ft:')
            ? (await jobs.list(1000)).find(known => known.model === name)
            : await jobs.job(name);
        if (!job)
            throw new errors/* UserError */.yo(`${jobs.baseUrl} has no job whose model is ${name}: give the id of the job.`);
        modelOf(job);
        const trainedOn = readTrainedOn(args);
        const card = writeCard(runFolderOf(args), job, { run: null, trainedOn, baseUrl: jobs.baseUrl });
        answer({ job, card }, `${card}\n`);
        return DONE;
    },
};

;// CONCATENATED MODULE: ./lib/cli/verbs/tune-list.js
// `testwright tune list`: the jobs of a tuning service.



const tuneList = {
    name: 'tune list',
    group: 'tuning',
    summary: 'list the tuning jobs of a service, newest first',
    about: 'Prints one line per job: id, status, date, base, and the tuned model or what went wrong.',
    examples: ['testwright tune list --limit 5'],
    options: {
        limit: number('At most this many. Default: 20.'),
        'base-url': serviceUrl,
        'api-key-file': apiKeyFile,
        json: json,
    },
    async run(context) {
        const { args, answer } = context;
        const jobs = await openJobs(context);
        const found = await jobs.list(args.number('limit', { whole: true, least: 1 }) ?? 20);
        answer(found, found.map(job => `${renderJob(job)}\n`).join('') || 'There are no jobs.\n');
        return DONE;
    },
};

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/core/tuning/local-run.js
// A tuning run on the user's own machine: its request, the trainer's output lines, and how the result is served.


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
    /** Of the last session, where the run was interrupted. */
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
        return (0,core_text/* oneLine */.TN)(line.message, 300);
    if (line.event !== 'start')
        return null;
    const where = line.resumed === null ? '' : `, going on after step ${line.resumed}`;
    const long = line.tooLong > 0 ? `, ${line.tooLong} too long and left out` : '';
    return `training on ${(0,core_text/* oneLine */.TN)(line.device, 80)}: ${line.rows} rows${long}, ${line.parameters} parameters${where}`;
}
/** The loss curve of all sessions: where a step was repeated after an interruption, its last loss counts. */
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
    return [...points.values()].sort((a, b) => a.step - b.step);
}
/** CSV with the names that services use, so that what reads theirs reads ours. */
function renderLossTable(points) {
    const rows = points.map(({ step: at, train, validation }) => `${at},${train ?? ''},${validation ?? ''}`);
    return `${['step,train_loss,valid_loss', ...rows].join('\n')}\n`;
}
const local_run_isFile = (base) => base.endsWith('.gguf');
/** One word of a shell. */
const quoted = (text) => /^[\w./:@=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
/** For `ollama create NAME -f Modelfile`. Null for a base that is not a GGUF file: Ollama accepts a GGUF adapter only for those. */
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

;// CONCATENATED MODULE: ./lib/cli/local-tuning.js
// `tune start --local`: trains a LoRA adapter of an open model on this machine; writes the adapter, its loss and a model card.














/** Nothing is learned from fewer rows. */
const local_tuning_MIN_ROWS = 2;
const MAX_LENGTH = 2048;
/** Validations without a better loss, after which training ends. */
const PATIENCE = 4;
const DEVICES = ['auto', 'cpu', 'cuda'];
const LOCAL_URL = 'http://127.0.0.1:8080/v1';
const FILES = { run: 'local.json', progress: 'progress.jsonl', result: 'result.json' };
/** Throws UserError for unusable input, ServiceError for a run that failed: the same command continues from its last checkpoint. */
async function trainLocally(context) {
    const { args, log, answer } = context;
    const { run, files } = await describe(context);
    const folder = runFolderOf(args);
    const known = readJson((0,external_node_path_.join)(folder, FILES.run), localRunSchema);
    if (known && JSON.stringify(known) !== JSON.stringify(run))
        throw new errors/* UserError */.yo(`${folder} has another run (${known.request.suffix} of ${known.base}): name another folder with --out.`);
    const merge = args.has('merge');
    const made = readJson((0,external_node_path_.join)(folder, FILES.result), localResultSchema);
    const finished = made !== null && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'adapter')) && !(merge && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'merged')));
    if (finished)
        log(`${folder} has this run already, finished: nothing is trained again`);
    const result = finished ? made : await train(run, files, folder, context);
    const progress = readProgress(folder);
    const points = pointsOf(progress);
    put(folder, 'loss.csv', renderLossTable(points));
    const chart = renderLossChart(points, `Loss of ${run.request.suffix}`);
    if (chart)
        put(folder, 'loss.svg', `${chart.text}\n`);
    const gguf = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'adapter.gguf'));
    const modelfile = gguf ? renderModelfile(run) : null;
    if (modelfile !== null)
        put(folder, 'Modelfile', modelfile);
    put(folder, 'serve.txt', renderServing(run, folder, gguf));
    const card = local_tuning_writeCard(folder, run, result, files.training);
    const lines = [
        `Adapter  ${(0,external_node_path_.join)(folder, gguf ? 'adapter.gguf' : 'adapter')}`,
        `Card     ${card}`,
        `Serve    ${(0,external_node_path_.join)(folder, 'serve.txt')}`,
        ...renderLossLines(points),
    ];
    answer({ run, result, card, loss: points }, `${lines.join('\n')}\n`);
    return DONE;
}
async function describe({ args, assets }) {
    const asked = args.required('base', 'name a model of the hub, a folder or a GGUF file');
    const there = (0,external_node_fs_.existsSync)(asked);
    const base = there ? (0,external_node_path_.resolve)(asked) : asked;
    if (!there && /\.gguf$|^[./~]/.test(asked))
        throw new errors/* UserError */.yo(`There is no base ${asked}: give a hub name, a folder or a GGUF file.`);
    const training = readInput(args.required('data', 'name a file of training rows'));
    const other = args.word('validation');
    const validation = other === null ? null : readInput(other);
    for (const name of ['max-cost', 'base-url', 'watch', 'every'])
        if (args.has(name))
            throw new errors/* UserError */.yo(`--${name} is for tuning services: leave it out with --local.`);
    const device = args.word('device') ?? 'auto';
    if (!DEVICES.includes(device))
        throw new errors/* UserError */.yo(`--device is ${device}: give ${DEVICES.join(', ')}.`);
    const rowsOf = (input, least) => {
        const rows = readRows(linesOf(input));
        if (checkTuningRows(rows, input.name, base, least) === 'dpo')
            throw new errors/* UserError */.yo(`${input.name} has preference pairs: --local learns from chat or legacy rows.`);
        return rows.rows.length;
    };
    const request = {
        passes: args.number('passes', { whole: true, least: 1, most: 1000 }) ?? 3,
        batchSize: args.number('batch-size', { whole: true, least: 1, most: 1024 }) ?? 4,
        learningRate: args.number('learning-rate', { most: 1 }) ?? 0.0003,
        rank: args.number('rank', { whole: true, least: 1, most: 512 }) ?? 16,
        seed: args.number('seed', { whole: true, most: 2 ** 32 - 1 }) ?? 1,
        suffix: args.word('suffix') ?? 'tuned',
    };
    const describeInput = (input, least) => ({
        ...{ name: input.name, sha256: sha256(input.content), rows: rowsOf(input, least) },
    });
    const run = {
        ...{ schema: 1, tool: 'testwright', base, baseSha256: await hashOf(base) },
        data: describeInput(training, local_tuning_MIN_ROWS),
        validation: validation && describeInput(validation, 1),
        ...{ request, requirements: requirementsOf(assets.training) },
    };
    return { run, files: { training, validation } };
}
async function hashOf(base) {
    if (!(0,external_node_fs_.existsSync)(base) || !(0,external_node_fs_.statSync)(base).isFile())
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(base), hash);
    return hash.digest('hex');
}
async function train(run, files, folder, { args, assets, environment, log, signal }) {
    put(folder, FILES.run, `${JSON.stringify(run, null, 2)}\n`);
    put(folder, 'training.jsonl', files.training.content.toString('utf8'));
    if (files.validation)
        put(folder, 'validation.jsonl', files.validation.content.toString('utf8'));
    const settings = {
        ...{ base: run.base, training: (0,external_node_path_.join)(folder, 'training.jsonl'), out: folder },
        validation: files.validation ? (0,external_node_path_.join)(folder, 'validation.jsonl') : null,
        ...{
            ...run.request,
            device: args.word('device') ?? 'auto',
            merge: args.has('merge'),
            patience: PATIENCE,
            longest: MAX_LENGTH,
        },
    };
    put(folder, 'settings.json', `${JSON.stringify(settings, null, 2)}\n`);
    const limit = (args.number('limit', { least: 0.001 }) ?? 24) * 3_600_000;
    const trainer = await openTraining({ assets, environment, log, signal }, args.word('python'));
    let [device, fault, ended] = ['cpu', '', null];
    const code = await trainer.train((0,external_node_path_.join)(folder, 'settings.json'), folder, limit, text => {
        const line = readTrainerLine(text);
        if (line === null)
            return;
        if (line.event === 'start')
            device = line.device;
        if (line.event === 'error')
            fault = line.message;
        if (line.event === 'done')
            ended = line;
        const shown = renderTrainerLine(line) ?? progressOf(line);
        if (shown !== null)
            log(shown);
    });
    signal.throwIfAborted();
    if (code === 2 && fault !== '')
        throw new errors/* UserError */.yo(fault);
    if (code === 130)
        throw new errors/* ServiceError */._7(`The run was stopped before its end: the same command continues from its last checkpoint.`);
    const done = ended;
    if (code !== 0 || done === null)
        throw new errors/* ServiceError */._7(`${fault.replace(/\.$/, '') || `Training ended with status ${String(code)}`}: ${(0,external_node_path_.join)(folder, 'train.log')} says more, and the same command continues from its last checkpoint.`);
    const result = localResultSchema.parse({ ...done, device, finished: Date.now() });
    put(folder, FILES.result, `${JSON.stringify(result, null, 2)}\n`);
    return result;
}
function progressOf(line) {
    if (line.event === 'validation')
        return renderProgress({ step: line.step, steps: line.steps, train: null, validation: line.loss });
    if (line.event !== 'step')
        return null;
    return renderProgress({ step: line.step, steps: line.steps, train: line.loss, validation: null });
}
/** A line that a kill left incomplete is skipped. */
function readProgress(folder) {
    const path = (0,external_node_path_.join)(folder, FILES.progress);
    if (!(0,external_node_fs_.existsSync)(path))
        return [];
    return (0,external_node_fs_.readFileSync)(path, 'utf8')
        .split('\n')
        .flatMap(line => readTrainerLine(line) ?? []);
}
function local_tuning_writeCard(folder, run, result, training) {
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
    const card = draftCard(job, { run: from, rows, baseUrl: LOCAL_URL, ends: [], local: true });
    const name = `${suffix.replace(/[^\w.-]+/g, '-')}.model.json`;
    put(folder, name, `${JSON.stringify(card, null, 2)}\n`);
    return (0,external_node_path_.join)(folder, name);
}

;// CONCATENATED MODULE: ./lib/cli/verbs/tune-start.js
// `testwright tune start`: starts a tuning job, or trains an adapter on this machine.











const tuneStart = {
    name: 'tune start',
    group: 'tuning',
    summary: 'start a tuning job from training rows, or train on this machine (--local)',
    about: `Uploads the rows and starts a job at any service that speaks OpenAI's jobs interface (OPENAI_API_KEY, --base-url), after
    saying what it will cost. The same command continues an interrupted one: a file or a job that exists is never paid for
    again. With --local it trains a LoRA adapter of an open model on this machine.`,
    examples: [
        'testwright tune start --data training.jsonl --base davinci-002 --max-cost 5',
        'testwright tune start --local --data training.jsonl --base model.gguf',
    ],
    options: {
        data: file('Training rows: chat, {prompt, completion}, or preference pairs.'),
        validation: file('Validation rows.'),
        base: baseModel,
        passes: number('Passes over the set. Default: the service decides; 3 with --local.'),
        'batch-size': number('Rows per step. Default: the service decides; 4 with --local.'),
        'learning-rate': number('Multiplier of the learning rate. Default: the service decides. With --local the rate itself, 0.0003 by default.'),
        seed: number('Seed of the run. Default: the service decides; 1 with --local.'),
        suffix: { type: 'string', placeholder: 'NAME', help: "Part of the tuned model's name." },
        local: {
            type: 'boolean',
            help: 'Train an adapter (LoRA) of an open model on this machine. --base is then a hub name, a folder or a GGUF file.',
        },
        rank: number('Rank of the adapter, with --local. Default: 16.'),
        merge: { type: 'boolean', help: 'Also write the merged model, with --local.' },
        device: { type: 'string', placeholder: 'D', help: 'auto, cpu or cuda, with --local. Default: auto.' },
        python: {
            type: 'string',
            placeholder: 'PATH',
            help: 'A Python with the packages of training/requirements.txt, with --local. Default: one is set up, once.',
        },
        'max-cost': number('Dollars: a run with a higher estimate is not started.'),
        watch: { type: 'boolean', help: 'Wait for the end, as tune watch does.' },
        every: number('Seconds between two requests, with --watch. Default: 15.'),
        limit: number('Hours after which watching, or a local run, ends. Default: 24.'),
        'base-url': serviceUrl,
        'api-key-file': apiKeyFile,
        out: runFolder,
        json: json,
    },
    run: context => (context.args.has('local') ? trainLocally(context) : startJob(context)),
};
async function startJob(context) {
    const { args, log, answer } = context;
    const jobs = await openJobs(context);
    const { run, training, validation, tokens } = await describeRun(args, jobs.baseUrl);
    checkCost(args, run.estimatedUsd);
    const folder = runFolderOf(args);
    const known = knownRun(folder, run);
    for (const { date, what } of retirementsOf(run.request.base))
        log(`${date}: ${what}`);
    const price = run.estimatedUsd === null ? ', price unknown' : `, about $${run.estimatedUsd}`;
    log(`${run.data.rows} rows, about ${tokens} trained tokens${price}`);
    const bytes = { training: training.content, validation: validation?.content ?? null };
    const started = await startRun(known ?? run, bytes, tuneTools(folder, jobs, context));
    log(`job ${started.job ?? ''}: ${folder}`);
    if (args.has('watch'))
        return watch(null, jobs, { ...context, args: args.with('out', folder) });
    answer(started, `${started.job ?? ''}\n`);
    return DONE;
}
/** What is asked for, with its estimated price; `tokens` are those of all passes. */
async function describeRun(args, baseUrl) {
    const base = args.required('base', 'name the model that is to be tuned');
    const training = readInput(args.required('data', 'name a file of training rows'));
    const path = args.word('validation');
    const validation = path === null ? null : readInput(path);
    const rows = readRows(linesOf(training));
    const method = checkTuningRows(rows, training.name, base);
    const validationRows = validation && readRows(linesOf(validation));
    if (validation && validationRows)
        checkTuningRows(validationRows, validation.name, base, 1);
    const passes = args.count('passes');
    const count = await (0,wiring_tools/* openTokenizer */.Y8)(encodingOf(base) ?? 'cl100k_base');
    const perPass = rows.rows
        .map(row => tokensOf(row, count))
        .reduce((sum, { prompt, completion }) => sum + prompt + completion, 0);
    const tokens = perPass * (passes ?? 3);
    const run = {
        ...{ schema: 1, tool: 'testwright', baseUrl },
        data: described(training, rows.rows.length),
        validation: validation && described(validation, validationRows?.rows.length ?? 0),
        request: {
            ...{ base, method, passes },
            batchSize: args.count('batch-size'),
            learningRate: args.number('learning-rate'),
            seed: args.number('seed', { whole: true }),
            suffix: args.word('suffix'),
        },
        estimatedUsd: estimate(base, tokens, passes ?? 3).usd,
        ...{ files: { training: null, validation: null }, job: null, seen: null },
    };
    return { run, training, validation, tokens };
}
function checkCost(args, usd) {
    const most = args.number('max-cost');
    if (most === null)
        return;
    if (usd === null)
        throw new errors/* UserError */.yo('--max-cost cannot be enforced: the price of this base is unknown. Leave it out, or tune another base.');
    if (usd > most)
        throw new errors/* UserError */.yo(`The run would cost about $${usd}, which is more than --max-cost ${most}: fewer passes or rows cost less.`);
}
const described = (input, rows) => ({ name: input.name, sha256: sha256(input.content), rows });
/** The run of a folder when it is the same as this one, null for an empty folder. Throws UserError for another run. */
function knownRun(folder, run) {
    const known = readRun(folder);
    if (known === null)
        return null;
    const identity = ({ baseUrl, data, validation, request }) => JSON.stringify([baseUrl, data.sha256, validation?.sha256, request]);
    if (identity(known) === identity(run))
        return known;
    throw new errors/* UserError */.yo(`${folder} has another run (${known.job ?? 'not started'}): name another folder with --out.`);
}

;// CONCATENATED MODULE: ./lib/cli/verbs/tune-watch.js
// `testwright tune watch`: a tuning job until its end.


const tuneWatch = {
    name: 'tune watch',
    group: 'tuning',
    summary: 'wait for a tuning job: progress, loss curve, and a model card at the end',
    about: `Shows each event once, also after an interruption; writes loss.csv, loss.svg and the card (*.model.json) to --out.
    Without a job it takes the one that tune start left there.`,
    examples: ['testwright tune watch', 'testwright tune watch ftjob-123 --out tuned'],
    options: {
        ...watchOptions,
        data: tunedOn,
        'base-url': serviceUrl,
        'api-key-file': apiKeyFile,
        out: runFolder,
        json: json,
    },
    files: { placeholder: '[JOB]', least: 0, most: 1 },
    run: async (context) => watch(context.args.files[0] ?? null, await openJobs(context), context),
};

;// CONCATENATED MODULE: ./lib/cli/verbs/verify.js
var verify_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var verify_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
// `testwright verify`: the stage that runs every test. It has no key.





const verify_verify = {
    name: 'verify',
    group: 'stages',
    summary: 'run and judge the replies to a plan',
    about: `Reads plan.json and the replies of one shard from --from, lets the explorer work, runs every test, and writes the
    result beside them. It needs no key. It makes one pass: no second request, no controller.`,
    examples: ['testwright verify --from .testwright-stages --shard 1/2'],
    options: { repo: repo, from: from, json: json },
    settings: [
        'config',
        'framework',
        'languages',
        'include',
        'exclude',
        'tests-path',
        'setup',
        'sandbox',
        'explorer',
        'max-functions',
        'max-tests-per-function',
        'pin-observed',
        'shard',
    ],
    async run(context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = stageFolder(context);
            const { base, head } = (0,wiring_stage_files/* readPlan */.m3)(folder).plan;
            const opened = verify_addDisposableResource(env_1, await (0,wiring_tools/* openCheckout */.Hj)({ ...inputOf(context), range: { base, head, worktree: false } }), true);
            const { result, path } = await (0,wiring_stage_files/* runVerifyStage */.xH)(opened, folder);
            await (0,tracing/* endTrace */.t)(context, 'verify', result.report);
            const { kept, written } = result.report.funnel;
            context.answer(result, `${kept} of ${written} tests kept: ${path}\n`);
            return DONE;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = verify_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};

;// CONCATENATED MODULE: ./lib/cli/verbs/index.js




















const verbs = [
    demo,
    review_review,
    apply,
    plan_plan,
    generate_generate,
    verify_verify,
    report_report,
    datasetCollect,
    datasetGenerate,
    datasetCheck,
    datasetFreeze,
    tuneEstimate,
    tuneStart,
    tuneWatch,
    tuneList,
    tuneCancel,
    tuneImport,
    cardCheck,
    cardShow,
    compare_compare,
];

// EXTERNAL MODULE: ./lib/wiring/run.js + 10 modules
var run = __webpack_require__(76366);
;// CONCATENATED MODULE: ./lib/main-cli.js
// The command line: reads argv, runs one verb, sets the exit code. One catch for everything.








/** Milliseconds after an interruption in which work in progress is put away. */
const FAREWELL = 1500;
/** Runs one command; sets the exit code and never throws. */
async function main(process) {
    const argv = process.argv.slice(2);
    const stop = new AbortController();
    const onSignal = () => {
        if (stop.signal.aborted)
            process.exit(130);
        stop.abort();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    let status;
    try {
        const command = readCommand(argv, verbs);
        status = await Promise.race([main_cli_run(command, process, stop.signal), interrupted(stop.signal)]);
    }
    catch (error) {
        status = (0,exit_status/* exitStatusOf */.e)(error, stop.signal.aborted);
        if (argv.includes('--debug') && error instanceof Error)
            process.stderr.write(`${error.stack ?? ''}\n`);
    }
    if (status.sentence)
        logTo(process, status.sentence);
    process.exitCode = status.code;
    if (stop.signal.aborted)
        process.exit(status.code);
    process.removeListener('SIGINT', onSignal);
    process.removeListener('SIGTERM', onSignal);
}
/** Resolves a while after the signal: a wait for a model is not sat out. */
function interrupted(signal) {
    return new Promise(resolved => {
        const end = () => void setTimeout(() => resolved((0,exit_status/* exitStatusOf */.e)(null, true)), FAREWELL).unref();
        signal.addEventListener('abort', end, { once: true });
    });
}
const logTo = ({ stderr }, line) => void stderr.write(`testwright: ${(0,core_text/* oneLine */.TN)(line, 2000)}\n`);
async function main_cli_run(command, process, signal) {
    const print = (text) => void process.stdout.write(text);
    const columns = process.stdout.columns ?? 80;
    if (command.kind === 'version')
        return (print(`${report/* tool */.z6.version}\n`), DONE);
    if (command.kind === 'help')
        return (print(renderHelp(command.about, verbs, columns)), DONE);
    const { verb, args } = command;
    const context = {
        args,
        environment: process.env,
        folder: args.folder,
        assets: (0,run/* findAssets */.nm)(),
        trace: (0,tracing/* startTrace */.C)(process.env),
        signal,
        tool: report/* tool */.z6,
        columns,
        print,
        log: line => logTo(process, line),
        answer: (value, text) => print(args.has('json') ? `${JSON.stringify(value, null, 2)}\n` : text),
    };
    return verb.run(context);
}


/***/ })

};
