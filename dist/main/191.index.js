export const id = 191;
export const ids = [191];
export const modules = {

/***/ 6191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/assets.js
var assets = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/commands/plan.js + 2 modules
var plan = __webpack_require__(2951);
// EXTERNAL MODULE: ./lib/commands/review.js + 29 modules
var review = __webpack_require__(1709);
// EXTERNAL MODULE: ./lib/core/config.js
var config = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/render/comment.js + 2 modules
var render_comment = __webpack_require__(1649);
// EXTERNAL MODULE: ./lib/core/render/text.js
var render_text = __webpack_require__(5809);
;// CONCATENATED MODULE: ./lib/core/render/plan.js

function drawPlan(plan) {
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

// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/endings.js
var endings = __webpack_require__(3599);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/core/report.js
var report = __webpack_require__(1565);
;// CONCATENATED MODULE: ./lib/core/describe.js
// The schema of settings -> the inputs of action.yml, the table of the README, and JSON Schemas for other programs.



/** What a setting does, with the words that it may be. */
function withChoices(name) {
    const choices = (0,config/* choicesOf */.cU)(name);
    const text = config/* settings */.W0[name].description ?? '';
    return choices && choices.length > 1 ? `${text} One of ${choices.join(', ')}.` : text;
}
/** All inputs in order; the two secrets come last. */
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
};
/** The text of action.yml. */
function drawAction() {
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
function drawTables() {
    const bar = (text) => text.replace(/\|/g, '\\|');
    const inputs = describeInputs().map(one => `| \`${one.name}\` | ${one.default ? `\`${one.default}\`` : ''} | ${bar(one.description)} |`);
    const results = Object.entries(outputs).map(([name, words]) => `| \`${name}\` | ${bar(words)} |`);
    const head = ['| Input | Default | What it does |', '| --- | --- | --- |'];
    return [...head, ...inputs, '', '| Output | What it holds |', '| --- | --- |', ...results].join('\n');
}
/** JSON Schemas of the files that others read, by file name. */
function drawSchemas() {
    const draw = (schema) => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    return { 'report.schema.json': draw(reportSchema), 'plan.schema.json': draw(planSchema) };
}

// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
;// CONCATENATED MODULE: ./lib/options.js
// argv -> a verb and its options, and the help that lists them. Settings come from the schema.





const out = {
    type: 'string',
    value: 'DIR',
    help: 'Where the report goes. Default: .testwright, ignored by git.',
};
const json = {
    type: 'boolean',
    value: null,
    help: 'Print one JSON value on standard output and nothing else there.',
};
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
const verbs = {
    review: {
        summary: 'write and prove tests for the functions that changed, and print the comment',
        about: `Finds the functions that changed between the merge base and the head, has the model (or the
explorer) write unit tests for them, runs every test in a sandbox, and prints the comment that the
action would post. The checkout stays as it is; the report and the tests go to --out.`,
        options: { ...commits, out, json },
        settings: true,
    },
    plan: {
        summary: 'list the functions that would be given tests, and run nothing',
        about: 'Prints targets in rank order, skipped functions with the reason, and files that were not read.',
        options: { ...commits, json },
        settings: true,
    },
    demo: {
        summary: 'review a sample pull request: no key, no network, no install',
        about: `Makes a small repository with a pull request on the spot and reviews it: the recorded replies of a real
small model and the explorer write tests side by side, and all of them are run and judged here and now.`,
        options: {
            json,
            keep: { type: 'string', value: 'DIR', help: 'Make the sample in DIR and leave everything there.' },
        },
        settings: false,
    },
};
const common = {
    help: { type: 'boolean', value: null, help: 'Show this.' },
    version: { type: 'boolean', value: null, help: 'Print the version.' },
    debug: { type: 'boolean', value: null, help: 'Show where an error came from.' },
};
/** Throws UserError for a verb or an option that is not there, with the nearest that is. */
function readCommand(argv) {
    const [first = '', ...rest] = argv;
    if (first === '' || first.startsWith('-'))
        return { verb: null, values: readOptions(argv, common), flags: {} };
    const verb = verbs[first];
    if (!verb || !Object.hasOwn(verbs, first)) {
        const near = (0,nearest/* nearest */.p)(first, Object.keys(verbs));
        throw new errors/* UserError */.y(`There is no command ${JSON.stringify(first)}${near ? `: did you mean ${near}?` : `: there are ${Object.keys(verbs).join(', ')}.`}`);
    }
    const given = readOptions(rest, { ...common, ...verb.options, ...(verb.settings ? settingOptions() : {}) });
    const flags = Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(config/* settings */.W0, name) && !Object.hasOwn(verb.options, name)));
    return { verb: first, values: given, flags };
}
function settingOptions() {
    return Object.fromEntries(Object.entries(config/* settings */.W0).map(([name, setting]) => {
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
function readOptions(argv, options) {
    for (const word of argv) {
        const name = /^--([^=]+)/.exec(word)?.[1];
        if (name === undefined || Object.hasOwn(options, name))
            continue;
        if (Object.hasOwn(config/* secrets */.O3, name))
            throw new errors/* UserError */.y(`--${name} would show a secret in the process list: pass it by the environment (OPENAI_API_KEY, GITHUB_TOKEN).`);
        const near = (0,nearest/* nearest */.p)(name, Object.keys(options));
        throw new errors/* UserError */.y(`There is no option --${name}${near ? `: did you mean --${near}?` : ': --help lists them.'}`);
    }
    try {
        const parsed = (0,external_node_util_.parseArgs)({
            args: argv,
            options: Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }])),
            allowPositionals: false,
        });
        return parsed.values;
    }
    catch (error) {
        throw new errors/* UserError */.y(error instanceof Error ? error.message.split('. ')[0] + ': --help lists the options.' : String(error));
    }
}
/** The help of the program, or of one verb. */
function drawHelp(name) {
    const verb = name === null ? undefined : verbs[name];
    if (!verb) {
        const list = Object.entries(verbs).map(([word, { summary }]) => `  ${word.padEnd(10)}${summary}`);
        return `testwright: unit tests for the functions that a pull request changed, written by your model and proved by running them

${list.join('\n')}

testwright COMMAND --help says more about each. A first look: testwright demo
Exit codes: 0 done, 1 a threshold that you set was missed, 2 usage or configuration, 3 a service failed, 70 a bug, 130 stopped.
`;
    }
    const sections = [
        `testwright ${name}: ${verb.summary}`,
        verb.about,
        `Options\n${drawOptions({ ...verb.options, ...common })}`,
    ];
    if (verb.settings)
        sections.push(`Settings (also inputs of the action, and lines of testwright.yml on the base branch)\n${drawOptions(settingOptions())}`);
    return `${sections.join('\n\n')}\n`;
}
function drawOptions(options) {
    return Object.entries(options)
        .map(([name, option]) => {
        const left = `  --${name}${option.type === 'string' ? ` ${option.value ?? ''}` : ''}`;
        return left.length > 30
            ? `${left}\n${' '.repeat(32)}${option.help}`
            : `${left.padEnd(32)}${option.help}`;
    })
        .join('\n');
}

// EXTERNAL MODULE: ./lib/output.js
var output = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/tools.js + 181 modules
var tools = __webpack_require__(2756);
;// CONCATENATED MODULE: ./lib/cli.js
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
// The command line: argv -> one command -> what it prints and the exit code. One catch for everything.














const say = (text) => void process.stdout.write(text);
const tell = (line) => void process.stderr.write(`testwright: ${(0,render_text/* oneLine */.TN)(line, 2000)}\n`);
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
        ending = await Promise.race([run(readCommand(argv), environment, stop.signal), stopped(stop.signal)]);
    }
    catch (error) {
        ending = (0,endings/* endingOf */.z)(error, stop.signal.aborted);
        if (argv.includes('--debug') && error instanceof Error)
            process.stderr.write(`${error.stack ?? ''}\n`);
    }
    if (ending.sentence)
        tell(ending.sentence);
    process.exitCode = ending.code;
    if (stop.signal.aborted)
        process.exit(ending.code);
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
}
/** A while after the signal, so that what was begun can be put away; a wait for a model is not sat out. */
function stopped(signal) {
    return new Promise(resolve => {
        signal.addEventListener('abort', () => setTimeout(() => resolve((0,endings/* endingOf */.z)(null, true)), 1500).unref(), {
            once: true,
        });
    });
}
const done = { code: 0, sentence: '' };
async function run(command, environment, signal) {
    if (command.values['version'])
        return (say(`${version/* tool */.z.version}\n`), done);
    if (command.verb === null || command.values['help'])
        return (say(drawHelp(command.verb)), done);
    const start = startOf(command, environment, signal);
    if (command.verb === 'demo')
        return demo(command, start);
    if (command.verb === 'plan')
        return cli_plan(command, start);
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
        log: tell,
        signal,
    };
}
async function cli_plan({ values }, start) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = __addDisposableResource(env_1, await (0,tools/* openTools */.a)(start), true);
        const ground = __addDisposableResource(env_1, await (0,plan/* prepare */.i)(opened.config, opened.tools, opened.pull, start.asked), true);
        const file = (0,plan/* planFile */.e)(ground);
        say(values['json'] ? `${JSON.stringify(file, null, 2)}\n` : drawPlan(file));
        return done;
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
async function reviewHere({ values, flags }, start) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const out = typeof values['out'] === 'string' ? values['out'] : null;
        const opened = __addDisposableResource(env_2, await (0,tools/* openTools */.a)(start), true);
        const folder = out === null ? (0,external_node_path_.join)(opened.tools.repo.root, '.testwright') : (0,external_node_path_.resolve)(out);
        (0,output/* checkFolder */.p)(folder);
        const reviewed = await (0,review/* review */.N)(opened.config, opened.tools, opened.pull, start.asked);
        const again = ['node', 'dist/cli.js', 'review', ...againFlags(reviewed, flags)].join(' ');
        show(reviewed, folder, again, values['json'] === true);
        const { targets, skipped } = reviewed.report;
        if (targets.length + skipped.length === 0 && !start.asked.worktree)
            tell('no function changed between these commits; --worktree looks at what is not committed yet');
        tell(`report and tests: ${folder}`);
        return (0,endings/* endingOfReview */.x)(reviewed.report, reviewed.failure, opened.config['fail-on']);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function againFlags({ report }, flags) {
    const { base, head } = report.pull;
    const given = Object.entries(flags).flatMap(([name, value]) => typeof value === 'string' && /^[\w./:@=-]+$/.test(value) ? [`--${name} ${value}`] : []);
    return [`--base ${base ?? ''}`, head === null ? '--worktree' : `--head ${head}`, ...given];
}
function show(reviewed, folder, command, json) {
    const voice = { url: null, notes: reviewed.notes, priceSource: reviewed.priceSource, command };
    const comment = (0,render_comment/* drawComment */.C4)(reviewed.report, voice);
    (0,output/* writeOutput */.z)(folder, reviewed.report, comment, (0,render_comment/* drawSummary */.Hz)(reviewed.report, voice));
    say(json ? `${JSON.stringify(reviewed.report, null, 2)}\n` : comment);
}
const demoNote = 'A sample pull request. The replies of the model are recordings; every test was run and judged here and now.';
async function demo({ values }, start) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const keep = typeof values['keep'] === 'string' ? (0,external_node_path_.resolve)(values['keep']) : null;
        const sample = __addDisposableResource(env_3, await (0,tools/* openSample */.$)(start.assets.demo, keep, start.environment), true);
        const opening = {
            ...start,
            folder: sample.repository,
            asked: { base: 'main', head: 'pull-request', worktree: false },
            sources: [
                {
                    name: 'demo',
                    values: { ...(0,config/* makeConfig */.Zg)([]), explorer: 'always', price: '0', 'max-tests-per-function': '4' },
                },
            ],
            recorded: sample.replies,
            trusted: true,
            notes: [demoNote],
            log: () => undefined,
        };
        const opened = __addDisposableResource(env_3, await (0,tools/* openTools */.a)(opening), true);
        const reviewed = await (0,review/* review */.N)(opened.config, opened.tools, opened.pull, opening.asked);
        show(reviewed, sample.out, 'node dist/cli.js demo --keep DIR', values['json'] === true);
        tell(`the comment, the report and the tests lie in ${sample.out}`);
        if (reviewed.report.sandbox === 'none')
            tell('there is no sandbox on this machine: this sample, which is our own, ran without one');
        return (0,endings/* endingOfReview */.x)(reviewed.report, reviewed.failure, 'never');
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}


/***/ })

};
