export const id = 192;
export const ids = [192];
export const modules = {

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/assets.js
var assets = __webpack_require__(122);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/core/group.js
var group = __webpack_require__(1968);
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
function cutRow(row, briefs, language) {
    const [first, ...others] = briefs;
    if (!first)
        return { candidates: [], refusals: [] };
    const { candidates, refusals } = language.cut(completionOf(row, first.target.id), first);
    const left = others.map(brief => ({
        brief,
        found: language.cut(completionOf(row, brief.target.id), brief),
    }));
    const take = (name, draft) => {
        for (const { brief, found } of left) {
            const at = found.candidates.findIndex(one => one.name === name && one.draft.startsWith(draft) && uses(one, brief));
            const [taken] = at < 0 ? [] : found.candidates.splice(at, 1);
            if (taken)
                return taken;
        }
        return null;
    };
    const own = candidates.map(one => (uses(one, first) ? one : (take(one.name, one.draft) ?? one)));
    const sorted = refusals.map(one => (one.reason === 'does-not-call-target' && take(one.name, one.code)) || one);
    return {
        candidates: [...own, ...sorted.filter(one => 'id' in one)],
        refusals: sorted.filter(one => 'reason' in one),
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
const endings = { python: '.py', javascript: '.js', typescript: '.ts' };
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
    const end = endings[language.name] ?? '';
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
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
function readRows(files) {
    const rows = [];
    const unusable = [];
    let index = 0;
    for (const { name, text: content } of files)
        for (const [at, line] of linesOf(content)) {
            const made = readLine(line, `${name}:${at}`, index++);
            if ('reason' in made)
                unusable.push(made);
            else
                rows.push(made);
        }
    return { rows, unusable };
}
/** Lines that hold anything, with their numbers. */
function linesOf(content) {
    return content
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .map((line, at) => [at + 1, line])
        .filter(([, line]) => line.trim() !== '');
}
function readLine(line, place, index) {
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
    const system = word(line.system) ?? word(line.model) ?? 'unnamed';
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
        testPath: own ? null : word(line.path ?? line.test_path),
        language: word(line.language)?.toLowerCase() ?? null,
        framework: word(line.framework),
        path: word(own ? (line.path ?? line.module_path) : line.module_path),
        source: source ?? null,
        module: word(line.module) ?? word(line.import_name),
        function: word(line.function) ?? word(line.function_name),
        usage: usageOf(line.usage),
        cut: /^(?:length|max_tokens)$/i.test(line.finish_reason ?? line.stop_reason ?? ''),
        twin: line.twin ?? null,
    };
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
        for (const [at, line] of linesOf(content)) {
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
    return files.flatMap(file => linesOf(file.text).flatMap(([, line]) => {
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

// EXTERNAL MODULE: ./lib/core/cost.js
var cost = __webpack_require__(4078);
// EXTERNAL MODULE: ./lib/core/funnel.js
var funnel = __webpack_require__(4491);
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
/**
 * Each other system against the baseline, on the functions that both have: more mutants killed by what is kept is better,
 * and where mutants were not measured, more tests kept.
 */
function pairsOf(baseline, systems) {
    const own = byTarget(systems.find(one => one.system === baseline)?.measured ?? []);
    return systems
        .filter(one => one.system !== baseline)
        .map(({ system, measured }) => {
        const signs = [...byTarget(measured)].flatMap(([target, one]) => {
            const other = own.get(target);
            return other ? [Math.sign(scoreOf(one, other) - scoreOf(other, one))] : [];
        });
        const better = signs.filter(sign => sign > 0).length;
        const worse = signs.filter(sign => sign < 0).length;
        const equal = signs.length - better - worse;
        return { baseline, system, functions: signs.length, better, worse, equal, p: signTest(better, worse) };
    });
}
const byTarget = (measured) => new Map(measured.map(one => [one.target, one]));
const scoreOf = (one, other) => one.mutants && other.mutants ? one.mutants.killed : one.kept;
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

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/core/parallel.js
var parallel = __webpack_require__(9492);
// EXTERNAL MODULE: ./lib/core/render/text.js
var render_text = __webpack_require__(5809);
// EXTERNAL MODULE: ./lib/core/training.js
var training = __webpack_require__(6785);
;// CONCATENATED MODULE: ./lib/core/compare/aim.js
/** The unit that `name` names: itself, the class it is, or the module where nothing fits. Null asks for the module. */
function aimAt(name, reading, place) {
    if (name !== null) {
        const own = reading.functions.find(made => made.name === name) ?? byLastPart(reading, name);
        if (own && own.bodyLines.length > 0)
            return aimOf(own.name, own, own.lines, own.bodyLines, place);
        const members = reading.functions.filter(made => made.name.startsWith(`${name}.`));
        if (members.length > 0)
            return wholeOf(name, name, members, place, spanOf(members));
    }
    const names = [...new Set(reading.functions.map(made => made.name.split('.')[0] ?? ''))];
    const [only] = names;
    if (name === null && names.length === 1 && only !== undefined)
        return aimAt(only, reading, place);
    const word = name !== null && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : null;
    return wholeOf(name ?? 'module', word ?? 'default', reading.functions, place, null);
}
function spanOf(members) {
    const lines = members.flatMap(made => made.lines);
    return [Math.min(...lines), Math.max(...lines)];
}
/** True for a function, method or class of the module. */
function isNamed(name, reading) {
    const among = (made) => made.name === name || made.name.startsWith(`${name}.`);
    return reading.functions.some(among) || byLastPart(reading, name) !== undefined;
}
function byLastPart(reading, name) {
    const found = reading.functions.filter(made => made.name.endsWith(`.${name}`));
    return found.length === 1 ? found[0] : undefined;
}
/** Outermost names of a module that stand in a text, in the order of the module; a class counts as one. */
function namesIn(text, reading) {
    const words = new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []);
    const names = reading.functions.map(made => made.name.split('.')[0] ?? made.name);
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

;// CONCATENATED MODULE: ./lib/commands/bench.js
// The sandbox and the tree of a comparison -> what one unit needs: its project, a runner that starts, a brief a function.


async function openBench(tools) {
    const sandbox = await tools.sandbox();
    const over = (files) => ({
        ...sandbox,
        run: (job, trees) => sandbox.run({ ...job, overlay: { ...files, ...job.overlay } }, trees),
    });
    const started = new Map();
    const starts = (unit, name) => {
        const files = Object.entries(filesOf(unit, tools.project));
        const around = Object.fromEntries(files.filter(([path]) => path !== unit.path));
        const key = JSON.stringify([unit.language.name, name, around]);
        const found = started.get(key) ?? tryRunner(unit.language, tools.framework(name), around, over, tools);
        started.set(key, found);
        return found;
    };
    const readings = new WeakMap();
    const read = (unit) => {
        const reading = readings.get(unit) ?? unit.language.functions(unit.source);
        readings.set(unit, reading);
        return reading;
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
        briefs: (unit, framework) => briefsOf(unit, read(unit), framework, tools),
        targets: (row, unit, framework) => aimsOf(row, unit, read(unit), framework).map(aim => aim.target.id),
    };
}
function aimsOf(row, unit, reading, framework) {
    const place = { path: unit.path, source: unit.source, language: unit.language.name, framework };
    const { function: asked } = row;
    const names = asked !== null && isNamed(asked, reading) ? [asked] : namesIn(row.text, reading);
    return names.length === 0 ? [aimAt(asked, reading, place)] : names.map(name => aimAt(name, reading, place));
}
function briefsOf(unit, reading, framework, tools) {
    const project = withFiles(tools.project, filesOf(unit, tools.project));
    const { style } = tools.framework(framework);
    const briefs = new Map();
    for (const row of unit.rows)
        for (const aim of aimsOf(row, unit, reading, framework)) {
            const { target, function: made, imported } = aim;
            if (briefs.has(target.id))
                continue;
            const testPath = ownPath(row, unit.language) ?? freePath(style, unit.path, project);
            briefs.set(target.id, {
                target,
                function: made,
                classes: reading.classes,
                enums: reading.enums ?? {},
                access: unit.language.access(unit.path, imported, project, testPath),
                testPath,
                page: { existing: null, like: unit.language.toolchain === 'node' ? unit.source : null },
                existingTest: null,
            });
        }
    return briefs;
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
async function tryRunner(language, framework, around, over, tools) {
    const { end, code } = subject[language.name] ?? { end: '', code: '' };
    const path = `plain_subject.${end}`;
    const common = Object.values(around).some(text => text.includes('"commonjs"')) && end === 'js';
    const files = { ...around, [path]: common ? code.replace('export ', 'exports.one = ') : code };
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
            mends: [],
            observed: true,
        },
    };
    const { content, names } = language.merge([candidate], { existing: null, like: null });
    const place = framework.style.trialPath(testPath, 1);
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

// EXTERNAL MODULE: ./lib/core/prove.js + 9 modules
var prove = __webpack_require__(8117);
// EXTERNAL MODULE: ./lib/core/trials.js
var trials = __webpack_require__(3734);
;// CONCATENATED MODULE: ./lib/commands/unit.js
// All replies of one system for one module -> their tests with verdicts, what they notice, and which known bugs they catch.




const runs = 3;
/** Judges all tests of a unit as one pull request that adds the module. Throws only when the sandbox cannot run. */
async function proveUnit(unit, bench, tools, witnesses) {
    const started = tools.now();
    const framework = await bench.runner(unit);
    const briefs = bench.briefs(unit, framework);
    const cut = unit.rows.map(row => cutOne(row, unit, framework, briefs, bench));
    const rowOf = new Map(cut.flatMap(one => one.candidates.map(made => [made.id, one.row])));
    const proofTools = { ...proofToolsOf(unit, unit.source, bench, tools), witnesses };
    const proving = (0,prove/* startProving */.Md)();
    const candidates = cut.flatMap(one => one.candidates);
    const cases = await (0,prove/* judge */.S4)(candidates, [...briefs.values()], proofTools, proving);
    const proof = await (0,prove/* conclude */.Ep)(cases, proofTools, proving);
    const final = new Map(proof.candidates.map(made => [made.id, made]));
    const judged = proof.verdicts.flatMap(verdict => {
        const [candidate, row] = [final.get(verdict.candidate), rowOf.get(verdict.candidate)];
        return candidate && row ? [judgedTest(verdict, candidate, row, briefs)] : [];
    });
    const refused = cut.flatMap(({ row, refusals }) => refusals.map(one => refusedTest(one, row, briefs)));
    return {
        unit,
        written: [...judged, ...refused],
        measured: [...briefs.keys()].map(id => measuredOf(id, unit, proof, judged, tools)),
        bugs: await catchBugs(unit, cases, framework, bench, tools),
        files: proof.files.map(({ path, content }) => ({ path, content })),
        seconds: (tools.now() - started) / 1000,
    };
}
function cutOne(row, unit, framework, briefs, bench) {
    const own = bench.targets(row, unit, framework).flatMap(id => briefs.get(id) ?? []);
    return { row, ...cutRow(row, own, unit.language) };
}
function proofToolsOf(unit, source, bench, tools) {
    const { language, framework, project, trees } = tools;
    const files = filesOf({ ...unit, source }, project);
    return {
        sandbox: bench.over(files),
        trees,
        language,
        framework,
        parallel: 1,
        runs,
        mostPerTarget: Number.MAX_SAFE_INTEGER,
        source: path => (Object.hasOwn(files, path) ? (files[path] ?? null) : project.read(path)),
    };
}
function judgedTest(verdict, candidate, row, briefs) {
    const { verdict: word, reason, detail, expected, actual, attribution, writersShare, cuts, evidence, } = verdict;
    const { target, name, code, mends, draft } = candidate;
    return {
        name,
        draft,
        test: {
            ...{ place: row.place, row: row.id, system: row.system, target, name, code },
            file: briefs.get(target)?.testPath ?? '',
            verdict: word,
            ...{ reason, detail, expected, actual, attribution, writersShare, cuts, mends, evidence },
        },
    };
}
function refusedTest(refusal, row, briefs) {
    const { target, name, code, reason, detail } = refusal;
    return {
        name,
        draft: code,
        test: {
            ...{ place: row.place, row: row.id, system: row.system, target, name, code },
            file: briefs.get(target)?.testPath ?? '',
            verdict: 'rejected',
            ...{ reason, detail, expected: null, actual: null, attribution: null, writersShare: null },
            cuts: [],
            mends: [],
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
async function catchBugs(unit, cases, framework, bench, tools) {
    const twins = new Set(unit.rows.flatMap(row => row.twin ?? []));
    const bugs = [];
    for (const twin of twins) {
        const rows = unit.rows.filter(row => row.twin === twin);
        const about = new Set(rows.flatMap(row => bench.targets(row, unit, framework)));
        const steady = cases.filter(one => about.has(one.candidate.target) && isSteady(one));
        const readings = await (0,trials/* runTrials */.F)(steady, { tree: 'head', seed: 0 }, proofToolsOf(unit, twin, bench, tools));
        const noticing = steady.filter(one => readings.get(one.candidate.id)?.outcome !== 'passed');
        const caught = noticing.some(one => one.ending?.verdict === 'kept');
        bugs.push({ caught, caughtByPassing: noticing.length > 0 });
    }
    return bugs;
}
const isSteady = ({ ending }) => ending !== null && (0,funnel/* countFunnel */.u)([ending]).steady === 1;

;// CONCATENATED MODULE: ./lib/commands/compare.js
// Recorded rows -> each system's tests through the same proof as in a review, and the table of them. Prints nothing.












/** Replays recorded rows. Throws UserError when no row can be used. */
async function compare(asked, tools) {
    const { rows, unusable } = readRows(asked.rows);
    if (rows.length + unusable.length === 0)
        throw new errors/* UserError */.y('The files of --rows hold no rows.');
    const { modules, faults } = readModules(asked.functions);
    const known = { modules, files: tools.project.files, read: path => tools.project.read(path) };
    const joined = joinAll(rows, known, unusable, tools);
    const baseline = checkBaseline(asked.baseline, rows);
    if (joined.length === 0)
        throw noneUsable(unusable, faults);
    const bench = await openBench(tools);
    const usable = await leaveOut(joined, unusable, bench, tools);
    const [reason] = unusable;
    if (usable.length === 0)
        throw new errors/* UserError */.y(`No row can be judged: ${reason?.reason ?? 'there is none'}.`);
    const units = unitsOf(usable);
    tools.log(`${(0,render_text/* plural */.LS)(usable.length, 'row')} of ${(0,render_text/* plural */.LS)(units.length, 'module')}`);
    let done = 0;
    const proved = await (0,parallel/* mapLimit */.s)(units, tools.parallel, async (unit) => {
        const one = await proveUnit(unit, bench, tools, asked.witnesses);
        tools.log(`${++done} of ${units.length}: ${unit.path} by ${unit.system}`);
        return one;
    });
    const seen = asked.training === null ? null : trainedOn(readTraining(asked.training), units, bench, tools);
    return drawUp({ rows, unusable, proved, baseline, seen, notes: faults }, tools);
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
async function leaveOut(joined, unusable, bench, tools) {
    const needed = new Set(joined.map(one => one.language.toolchain));
    const reasons = new Map();
    for (const name of needed) {
        const reason = await bench.sandbox.lacks(name, tools.trees);
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
function trainedOn(completions, units, bench, tools) {
    const byLanguage = new Map();
    for (const unit of units) {
        const { name, tokens } = unit.language;
        if (byLanguage.has(name))
            continue;
        const [brief] = bench.briefs(unit, bench.frameworks(unit)[0] ?? '').values();
        const prints = new Set();
        for (const text of completions) {
            if (!brief)
                break;
            const row = { ...unit.rows[0], text, cut: false };
            const { candidates, refusals } = cutRow(row, [brief], unit.language);
            const tests = [
                ...candidates.map(one => [one.draft, one.name]),
                ...refusals.map(one => [one.code, one.name]),
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
async function drawUp({ rows, unusable, proved, baseline, seen, notes }, tools) {
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
            price: await tools.price(system),
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

;// CONCATENATED MODULE: ./lib/core/render/compare.js

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
    ['Seconds', row => row.seconds.toFixed(1)],
];
const compare_count = (value) => String(value);
/** Columns in which no system has anything are left out. */
function cellsOf({ systems }) {
    const used = columns.filter(([, cell]) => systems.some(row => cell(row) !== ''));
    return { titles: used.map(([title]) => title), rows: systems.map(row => used.map(([, cell]) => cell(row))) };
}
/** For a terminal: aligned columns, then pairs, rejections and what could not be used. */
function drawTable(comparison) {
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
function sayPair({ baseline, system, functions, better, worse, equal, p }) {
    const names = `${(0,render_text/* oneLine */.TN)(system, 60)} against ${(0,render_text/* oneLine */.TN)(baseline, 60)}`;
    return `${names}, ${(0,render_text/* plural */.LS)(functions, 'function')}: ${better} better, ${worse} worse, ${equal} equal (p = ${p.toFixed(3)})`;
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
function drawComparison(comparison, tests, notes) {
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
        ['Wrong expectations', listed(tests.filter(test => test.reason === 'wrong-expectation'))],
        ['Suspects', listed(tests.filter(test => test.verdict === 'suspect'))],
        ['Disputed assertions', listed(tests.filter(test => test.cuts.length > 0))],
        ['Seen in training', listed(tests.filter(test => test.seenInTraining === true))],
        ['Not used', comparison.unusable.length > 0 ? (0,render_text/* fenced */.OF)(sayUnusable(comparison).join('\n'), 'text') : ''],
    ];
    const drawn = blocks.filter(([, text]) => text !== '');
    return `# Comparison\n\n${drawn.map(([title, text]) => (title ? `## ${title}\n\n${text}` : text)).join('\n\n')}\n`;
}
const mostListed = 200;
function listed(tests) {
    if (tests.length === 0)
        return '';
    const lines = tests
        .slice(0, mostListed)
        .flatMap(test => [
        `${(0,render_text/* oneLine */.TN)(test.system, 60)}  ${(0,render_text/* oneLine */.TN)(test.target, 100)}  ${(0,render_text/* oneLine */.TN)(test.name, 100)}${test.reason ? `  ${test.reason}` : ''}`,
        ...sides(test.expected, test.actual),
        ...test.cuts.flatMap(cut => [`    cut       ${(0,render_text/* oneLine */.TN)(cut.code)}`, ...sides(cut.expected, cut.actual)]),
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

// EXTERNAL MODULE: ./lib/output.js
var output = __webpack_require__(7822);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/frameworks/index.js + 23 modules
var frameworks = __webpack_require__(2474);
// EXTERNAL MODULE: ./lib/languages/index.js + 164 modules
var lib_languages = __webpack_require__(5767);
// EXTERNAL MODULE: ./lib/models/prices.js
var prices = __webpack_require__(6562);
// EXTERNAL MODULE: ./lib/opening.js + 16 modules
var opening = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/repo/project.js
var project = __webpack_require__(3133);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/repo/scene.js
// A folder, or none -> a place where recorded tests can run: what is tracked or lies there is copied, what is installed is linked.




const installed = new Set(['node_modules', '.venv', 'venv', '.tox', '.nox', '__pypackages__']);
const left = new Set(['.git', '.hg', '.svn', '__pycache__', '.testwright', '.pytest_cache', '.mypy_cache']);
const mostEntries = 50_000;
/**
 * Makes the scene in `scratch`, which the caller removes. Without a folder the tree is empty, and the packages next to one of
 * `near` are linked. Throws UserError for a folder that is none, or is too large.
 */
async function makeScene(folder, scratch, near) {
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

;// CONCATENATED MODULE: ./lib/replay.js
// What `compare` needs: no repository and no forge, but a tree that modules are laid over.








/** Opens what `compare` needs: no repository, but a tree that is a copy of `root`, or empty. Disposing removes it. */
async function openCompare(start) {
    const { scratch, dispose } = await (0,opening/* makeScratch */.lP)(start.environment);
    try {
        const { root, tree } = await makeScene(start.root, scratch, [start.folder, start.assets.runners]);
        const languages = await (0,lib_languages/* loadLanguages */.G)(start.assets.wasm);
        let sandbox;
        const tools = {
            languages,
            frameworks: [...frameworks/* frameworks */.I],
            language: (0,opening/* find */.I6)(languages, 'language'),
            framework: (0,opening/* find */.I6)(frameworks/* frameworks */.I, 'framework'),
            sandbox: () => (sandbox ??= (0,opening/* openStoppable */.Dm)({ ...start, trusted: false }, 'auto', root, scratch)),
            trees: { head: tree, base: null },
            project: (0,project/* openProject */.U)(tree),
            price: async (model) => (await (0,prices/* openPrices */.Z)())(model, ''),
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

;// CONCATENATED MODULE: ./lib/comparing.js
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
// The verb `compare`: files of recorded rows in, a table or JSON out.








const mostBytes = 512 * 1024 * 1024;
/** Reads the files, judges every row, prints the table. Throws UserError for what cannot be read or used. */
async function runCompare({ values }, start, say) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const rows = comparing_filesOf(values['rows']);
        if (rows.length === 0)
            throw new errors/* UserError */.y('compare needs recorded rows: name a file of JSON lines with --rows.');
        const out = typeof values['out'] === 'string' ? (0,external_node_path_.resolve)(values['out']) : null;
        if (out !== null)
            (0,output/* checkFolder */.p$)(out);
        const training = comparing_filesOf(values['training']);
        const asked = {
            rows: rows.map(readNamed),
            functions: comparing_filesOf(values['functions']).map(readNamed),
            training: training.length === 0 ? null : training.map(readNamed),
            witnesses: values['witnesses'] === true,
            baseline: typeof values['baseline'] === 'string' ? values['baseline'] : null,
        };
        const root = typeof values['root'] === 'string' ? (0,external_node_path_.resolve)(values['root']) : null;
        const opened = __addDisposableResource(env_1, await openCompare({ ...start, root }), true);
        const { comparison, tests, files, notes } = await compare(asked, opened.tools);
        for (const note of notes)
            start.log(note);
        const json = `${JSON.stringify(comparison, null, 2)}\n`;
        if (out !== null) {
            (0,output/* writeFolder */.CI)(out, {
                'compare.json': json,
                'compare.md': drawComparison(comparison, tests, notes),
                'tests.jsonl': tests.map(test => `${JSON.stringify(test)}\n`).join(''),
                ...Object.fromEntries(files.map(({ system, path, content }) => [`tests/${folderName(system)}/${path}`, content])),
            });
            start.log(`comparison and tests: ${out}`);
        }
        say(values['json'] === true ? json : drawTable(comparison));
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
/** Systems are named by strangers. */
const folderName = (system) => system.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80) || 'unnamed';
function comparing_filesOf(value) {
    const list = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return list.filter(name => name !== '');
}
function readNamed(name) {
    try {
        if ((0,external_node_fs_.statSync)(name).size > mostBytes)
            throw new errors/* UserError */.y(`${name} is larger than 512 MiB: split it.`);
        const bytes = (0,external_node_fs_.readFileSync)(name);
        const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
        const text = (packed ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostBytes }) : bytes).toString('utf8');
        return { name: name.split('/').at(-1) ?? name, text };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        const code = error.code ?? 'unknown';
        throw new errors/* UserError */.y(code === 'ENOENT' ? `There is no file ${name}: check the path.` : `${name} cannot be read (${code}).`);
    }
}

// EXTERNAL MODULE: ./lib/commands/plan.js + 2 modules
var plan = __webpack_require__(2951);
// EXTERNAL MODULE: ./lib/commands/review.js + 31 modules
var review = __webpack_require__(7038);
// EXTERNAL MODULE: ./lib/core/config.js
var config = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/core/render/comment.js + 3 modules
var render_comment = __webpack_require__(9591);
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
var lib_endings = __webpack_require__(3599);
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
    matrix: 'In mode plan: the shards, for strategy.matrix of the jobs that write and prove.',
    'cache-key': 'Key for actions/cache over the folder of paid replies: the same as long as commits, model and recipe are.',
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
const file = { type: 'string', value: 'FILE', help: '' };
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
    compare: {
        summary: 'judge recorded replies or test files by running them, one line a system',
        about: `Reads rows of JSON lines (.gz too): raw replies of models, or finished test files, with the module that they are
about. Every test goes through the same proof as in a review; the table says what each system wrote, what holds, what
was kept, what that notices, and what it cost.`,
        options: {
            rows: { ...file, multiple: true, help: 'Recorded rows; may be given more than once.' },
            functions: {
                ...file,
                multiple: true,
                help: 'Modules that rows do not carry: lines of {path, source}.',
            },
            root: { type: 'string', value: 'DIR', help: 'Folder of the modules, with what they need installed.' },
            baseline: {
                type: 'string',
                value: 'SYSTEM',
                help: 'Compare the others with this system, function by function.',
            },
            witnesses: {
                type: 'boolean',
                value: null,
                help: 'Ask a question where replies agree with each other and not with the code.',
            },
            training: { ...file, multiple: true, help: 'Training rows: count the tests that stand among them.' },
            out: {
                ...out,
                help: 'Where compare.json, compare.md, tests.jsonl and the kept tests go. Default: nowhere.',
            },
            json,
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
            options: Object.fromEntries(Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }])),
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

// EXTERNAL MODULE: ./lib/tools.js + 8 modules
var tools = __webpack_require__(1901);
;// CONCATENATED MODULE: ./lib/cli.js
var cli_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var cli_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
        ending = (0,lib_endings/* endingOf */.z)(error, stop.signal.aborted);
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
        signal.addEventListener('abort', () => setTimeout(() => resolve((0,lib_endings/* endingOf */.z)(null, true)), 1500).unref(), {
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
    if (command.verb === 'compare')
        return runCompare(command, start, say);
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
        const opened = cli_addDisposableResource(env_1, await (0,tools/* openTools */.a)(start), true);
        const ground = cli_addDisposableResource(env_1, await (0,plan/* prepare */.i)(opened.config, opened.tools, opened.pull, start.asked), true);
        const file = (0,plan/* planFile */.e)(ground);
        say(values['json'] ? `${JSON.stringify(file, null, 2)}\n` : drawPlan(file));
        return done;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = cli_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function reviewHere({ values, flags }, start) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const out = typeof values['out'] === 'string' ? values['out'] : null;
        const opened = cli_addDisposableResource(env_2, await (0,tools/* openTools */.a)(start), true);
        const folder = out === null ? (0,external_node_path_.join)(opened.tools.repo.root, '.testwright') : (0,external_node_path_.resolve)(out);
        (0,output/* checkFolder */.p$)(folder);
        const reviewed = await (0,review/* review */.N)(opened.config, opened.tools, opened.pull, start.asked);
        const again = ['node', 'dist/cli.js', 'review', ...againFlags(reviewed, flags)].join(' ');
        show(reviewed, folder, again, values['json'] === true);
        const { targets, skipped } = reviewed.report;
        if (targets.length + skipped.length === 0 && !start.asked.worktree)
            tell('no function changed between these commits; --worktree looks at what is not committed yet');
        tell(`report and tests: ${folder}`);
        return (0,lib_endings/* endingOfReview */.x)(reviewed.report, reviewed.failure, opened.config['fail-on']);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = cli_disposeResources(env_2);
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
    const { notes, priceSource, existing } = reviewed;
    const voice = {
        ...{ url: null, notes, priceSource, command, existing },
        run: null,
        branch: null,
        key: 'default',
    };
    const comment = (0,render_comment/* drawComment */.C4)(reviewed.report, voice);
    (0,output/* writeOutput */.zh)(folder, reviewed.report, comment, (0,render_comment/* drawSummary */.Hz)(reviewed.report, voice));
    say(json ? `${JSON.stringify(reviewed.report, null, 2)}\n` : comment);
}
const demoNote = 'A sample pull request. The replies of the model are recordings; every test was run and judged here and now.';
async function demo({ values }, start) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const keep = typeof values['keep'] === 'string' ? (0,external_node_path_.resolve)(values['keep']) : null;
        const sample = cli_addDisposableResource(env_3, await (0,tools/* openSample */.$)(start.assets.demo, keep, start.environment), true);
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
        const opened = cli_addDisposableResource(env_3, await (0,tools/* openTools */.a)(opening), true);
        const reviewed = await (0,review/* review */.N)(opened.config, opened.tools, opened.pull, opening.asked);
        show(reviewed, sample.out, 'node dist/cli.js demo --keep DIR', values['json'] === true);
        tell(`the comment, the report and the tests lie in ${sample.out}`);
        if (reviewed.report.sandbox === 'none')
            tell('there is no sandbox on this machine: this sample, which is our own, ran without one');
        return (0,lib_endings/* endingOfReview */.x)(reviewed.report, reviewed.failure, 'never');
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = cli_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}


/***/ })

};
