export const id = 892;
export const ids = [892];
export const modules = {

/***/ 122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findAssets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
// Where the files that travel beside the code lie: next to the bundle in dist/, or in the source tree while developing.



/** `dist/main/index.js`, `lib/assets.js` and `src/assets.ts` all find theirs. Throws when the installation is torn. */
function findAssets() {
    // Not `new URL(name, import.meta.url)`: the bundler would take that for a file of its own to emit.
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const folder = (name) => {
        const found = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '../src', name)].find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
        if (!found)
            throw new Error(`the folder ${name} is missing beside the program: install it again`);
        return found;
    };
    return { wasm: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '../wasm'), runners: folder('runners'), demo: folder('demo') };
}


/***/ }),

/***/ 4776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ commitsOf)
/* harmony export */ });
/** Full shas; `base` is the merge base, a null head the work tree. Throws UserError for what is not there. */
async function commitsOf(pull, repo, asked) {
    if (pull.number !== null && pull.base !== null && pull.head !== null) {
        await repo.fetch([pull.base, pull.head]);
        return { base: pull.base, head: pull.head };
    }
    const head = await repo.resolve(asked.head ?? 'HEAD');
    const base = await repo.resolve(asked.base ?? (await repo.defaultBranch()));
    return { base: await repo.mergeBase(base, head), head: asked.worktree ? null : head };
}


/***/ }),

/***/ 2951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ planFile),
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/core/filters.js
var filters = __webpack_require__(5896);
// EXTERNAL MODULE: ./lib/core/report.js
var report = __webpack_require__(1565);
;// CONCATENATED MODULE: ./lib/core/via.js
/** The caller as the function to call, with the code and the literals of what is really meant to be tested. */
function throughCaller(caller, changed) {
    return {
        ...caller,
        literals: [...changed.literals, ...caller.literals],
        context: [...caller.context, changed.source],
    };
}

;// CONCATENATED MODULE: ./lib/core/targets.js

/** More lines than this are no unit to write tests for, nor would they fit a prompt. */
const LONGEST_FUNCTION = 400;
const codeOf = (made) => made.tokens.join('\0');
function codesOf(definitions) {
    return definitions.map(codeOf).sort().join('\u0001');
}
/** The code with the function's own name taken out, so that a rename alone shows as none. */
function namelessOf(definitions, name) {
    const own = name.slice(name.lastIndexOf('.') + 1);
    const codes = definitions.map(made => made.tokens.map(token => (token === own ? '\u0002' : token)).join('\0'));
    return codes.sort().join('\u0001');
}
function byName(reading) {
    const groups = new Map();
    for (const made of reading?.functions ?? [])
        groups.set(made.name, [...(groups.get(made.name) ?? []), made]);
    return groups;
}
function groupsOf(file) {
    const before = byName(file.before);
    return [...byName(file.after)].map(([name, after]) => ({
        name,
        after,
        before: before.get(name) ?? [],
        file,
    }));
}
/** Functions that are gone from a file: what an added one may be the moved or renamed form of. */
function goneOf(file) {
    const after = byName(file.after);
    return new Map([...byName(file.before)].filter(([name]) => !after.has(name)));
}
/** Answers for an added group whether it only moved or was renamed; each gone function is used up once. */
function moves(files) {
    const gone = new Map(files.map(file => [file, goneOf(file)]));
    const take = (file, name) => gone.get(file)?.delete(name) ?? false;
    return group => {
        const code = codesOf(group.after);
        for (const [file, names] of gone) {
            const same = names.get(group.name);
            if (same && codesOf(same) === code)
                return take(file, group.name);
        }
        const nameless = namelessOf(group.after, group.name);
        for (const [name, same] of gone.get(group.file) ?? [])
            if (namelessOf(same, name) === nameless)
                return take(group.file, name);
        return false;
    };
}
/** The definition that a test reaches: a changed one before an unchanged, a reachable one before a mere declaration. */
function chosenOf(group) {
    const old = new Set(group.before.map(codeOf));
    const score = (made) => (made.unreachable === null ? 4 : 0) +
        (made.bodyLines.length > 0 ? 2 : 0) +
        (old.has(codeOf(made)) ? 0 : 1);
    return group.after.reduce((best, made) => (score(made) > score(best) ? made : best));
}
function nearestAfter(lines, line) {
    return lines.find(each => each >= line) ?? lines.at(-1) ?? null;
}
/** Where removed lines stood, as the line of the new file that follows them; git names the line before a bare removal. */
function removals(change) {
    const removing = change.hunks.filter(hunk => hunk.removed.length > 0);
    return removing.map(hunk => (hunk.added.at(-1) ?? hunk.newStart) + 1);
}
/** The lines of a definition that hold the change and can be executed; all of them where only the opening changed. */
function changedLinesOf(made, change) {
    const [start, end] = made.lines;
    const within = (line) => line >= start && line <= end;
    const lines = new Set();
    const code = new Set(made.bodyLines);
    for (const line of change.hunks.flatMap(hunk => hunk.added).filter(within)) {
        if (code.has(line))
            lines.add(line);
        for (const [first, last] of made.longStatements ?? [])
            if (line >= first && line <= last && code.has(first))
                lines.add(first);
    }
    if (lines.size === 0)
        for (const line of removals(change)) {
            if (line <= (made.bodyLines[0] ?? end) || line > end + 1)
                continue;
            const next = nearestAfter(made.bodyLines, line);
            if (next !== null)
                lines.add(next);
        }
    return lines.size > 0 ? [...lines].sort((a, b) => a - b) : made.bodyLines;
}
function reasonAgainst(group, made) {
    const length = made.lines[1] - made.lines[0] + 1;
    if (!made.sound)
        return `it does not parse (in lines ${made.lines[0]} to ${made.lines[1]})`;
    if (group.file.notImportable !== null)
        return `not importable: ${group.file.notImportable}`;
    if (made.unreachable !== null)
        return `not reachable: ${made.unreachable}`;
    if (made.bodyLines.length === 0)
        return 'nothing to run: it has no body';
    return length > LONGEST_FUNCTION ? `too long: ${length} lines, more than ${LONGEST_FUNCTION}` : null;
}
function foundOf(group, made) {
    const { change, language, framework, after } = group.file;
    const old = new Set(group.before.map(codeOf));
    const changed = group.after.filter(each => each.unreachable === null && !old.has(codeOf(each)));
    const lines = (changed.length > 0 ? changed : [made]).flatMap(each => changedLinesOf(each, change));
    const alike = group.before.filter(each => each.decorators.join() === made.decorators.join());
    const before = alike[0] ?? group.before.find(each => each.unreachable === null) ?? group.before[0] ?? null;
    const caller = after?.functions.find(each => each.name === made.via) ?? null;
    const target = {
        id: `${change.path}::${group.name}`,
        file: change.path,
        name: group.name,
        language,
        framework,
        change: before ? 'changed' : 'added',
        lines: made.lines,
        changedLines: [...new Set(lines)].sort((a, b) => a - b),
        via: caller ? `${change.path}::${caller.name}` : null,
        baseId: before ? `${change.oldPath ?? change.path}::${group.name}` : null,
    };
    const called = caller ? throughCaller(caller, made) : made;
    return { target, function: called, before, classes: after?.classes ?? {}, enums: after?.enums ?? {} };
}
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function ranked(found, options) {
    const key = ({ target, function: made }) => [
        made.public ? 0 : 1,
        -made.branches,
        -target.changedLines.length,
        options.mentioned(target.file, target.name) ? 1 : 0,
    ];
    const keyed = found.map(each => ({ each, key: key(each) }));
    keyed.sort((a, b) => {
        const at = a.key.findIndex((part, i) => part !== b.key[i]);
        return at < 0 ? byText(a.each.target.id, b.each.target.id) : (a.key[at] ?? 0) - (b.key[at] ?? 0);
    });
    return keyed.map(({ each }) => each);
}
function skipOf(file, name, reason) {
    return { id: `${file}::${name}`, file, name, reason };
}
/**
 * The functions whose own code changed between the readings. Deleted, moved and merely renamed ones are none; each
 * id is named once, as a target or as a skip. Files that hold an error are named as unread beside their targets.
 */
function findTargets(files, options) {
    const moved = moves(files);
    const found = [];
    const skipped = [];
    for (const group of files.flatMap(groupsOf)) {
        if (group.before.length > 0 && codesOf(group.before) === codesOf(group.after))
            continue;
        if (group.before.length === 0 && moved(group))
            continue;
        const made = chosenOf(group);
        const reason = reasonAgainst(group, made);
        if (reason === null)
            found.push(foundOf(group, made));
        else
            skipped.push(skipOf(group.file.change.path, group.name, reason));
    }
    skipped.sort((a, b) => byText(a.id, b.id));
    const all = ranked(found, options);
    const over = all.slice(options.maxFunctions).map(({ target }) => target);
    const reason = `over max-functions (${options.maxFunctions})`;
    return {
        found: all.slice(0, options.maxFunctions),
        skipped: [...skipped, ...over.map(target => skipOf(target.file, target.name, reason))],
        unread: files.flatMap(({ change, after }) => after?.error ? [{ file: change.path, reason: after.error }] : []),
    };
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/commands/commits.js
var commits = __webpack_require__(4776);
;// CONCATENATED MODULE: ./lib/commands/plan.js





/** Finds the targets of a pull request. Throws UserError for commits that are not there. */
async function prepare(config, tools, pull, asked) {
    const { base, head } = await (0,commits/* commitsOf */.g)(pull, tools.repo, asked);
    const changes = await tools.repo.diff(base, head);
    const opened = [];
    const dispose = async () => {
        for (const tree of opened)
            await tree[Symbol.asyncDispose]();
    };
    try {
        const onHead = await tools.repo.checkout(head);
        opened.push(onHead);
        const whole = tools.project(onHead.path);
        const project = { ...whole, files: whole.files.filter(filters/* isOwnPath */.gd) };
        const planned = await planTargets(config, tools, changes, project);
        const compared = planned.briefs.some(brief => brief.target.baseId !== null);
        if (compared)
            opened.push(await tools.repo.checkout(base));
        const trees = { head: onHead.path, base: opened[1]?.path ?? null };
        return { planned: { base, head, ...planned }, trees, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** The plan as a file: design of `plan --json`. One shard holds all targets, in rank order. */
function planFile({ planned }) {
    const { base, head, skipped, unread } = planned;
    const targets = planned.briefs.map(brief => (0,report/* reportTarget */.E6)(brief.target));
    return { schema: 1, base, head, targets, skipped, unread, shards: [targets.map(target => target.id)] };
}
async function planTargets(config, tools, changes, project) {
    const files = [];
    const unread = [];
    const wanted = chosenPaths(config, tools);
    for (const change of changes.files) {
        const language = languageOf(change.path, config, tools);
        const sifted = (0,filters/* siftChange */.lx)(change, language?.name ?? null, wanted);
        if (sifted.fate === 'unread')
            unread.push({ file: change.path, reason: sifted.reason });
        if ((sifted.fate !== 'read' && sifted.fate !== 'gone') || !language)
            continue;
        const read = await readSides(change, changes, language, tools);
        if ('reason' in read)
            unread.push({ file: change.path, reason: read.reason });
        else {
            const framework = frameworkOf(change.path, language.name, config, tools, project).name;
            files.push({
                change,
                language: language.name,
                framework,
                ...read,
                notImportable: language.notImportable?.(change.path) ?? null,
            });
        }
    }
    const tests = project.files
        .filter(path => (0,filters/* isTestPath */.MQ)(path) && languageOf(path, config, tools))
        .map(path => project.read(path) ?? '');
    const { found, skipped, unread: broken, } = findTargets(files, {
        maxFunctions: config['max-functions'],
        mentioned: (_file, name) => tests.some(text => text.includes(name.split('.').at(-1) ?? name)),
    });
    return {
        briefs: found.map(one => briefOf(one, config, tools, project)),
        skipped,
        unread: [...unread, ...broken],
    };
}
function chosenPaths(config, tools) {
    const [include, exclude] = [tools.matches(config.include), tools.matches(config.exclude)];
    return path => (config.include.length === 0 || include(path)) && !exclude(path);
}
function languageOf(path, config, tools) {
    const language = tools.languages.find(one => one.matches(path)) ?? null;
    return language && (config.languages.length === 0 || config.languages.includes(language.name))
        ? language
        : null;
}
async function readSides(change, changes, language, tools) {
    if (change.status === 'deleted')
        return { after: null, before: await readBase(change, changes, language, tools) };
    const now = await tools.repo.show(changes.head, change.path);
    const reason = now === null ? 'larger than 1 MiB, or no UTF-8 text' : (0,filters/* siftText */.Qd)(now);
    if (now === null || reason !== null)
        return { reason: reason ?? '' };
    return { after: language.functions(now), before: await readBase(change, changes, language, tools) };
}
async function readBase(change, changes, language, tools) {
    if (change.status === 'added')
        return null;
    const old = await tools.repo.show(changes.base, change.oldPath ?? change.path);
    return old === null ? null : language.functions(old);
}
/** The one that was asked for, where it runs the language at all; else the one that the project speaks for most. */
function frameworkOf(path, language, config, tools, project) {
    const own = tools.frameworks.filter(framework => framework.languages.includes(language));
    const asked = own.find(framework => framework.name === config.framework);
    if (asked)
        return asked;
    const scored = own.map(framework => ({ framework, score: framework.matches(project, path) }));
    return scored.reduce((one, other) => (other.score > one.score ? other : one)).framework;
}
function briefOf(found, config, tools, project) {
    const { target } = found;
    const language = tools.language(target.language);
    const { path, existing } = placeOf(target, language, config, tools, project);
    const example = exampleTest(target.file, path, language, project);
    return {
        target,
        function: found.function,
        classes: found.classes,
        enums: found.enums ?? {},
        access: language.access(target.file, found.function.name, project, path),
        testPath: path,
        page: { existing, like: existing ?? example ?? project.read(target.file) },
        existingTest: example,
    };
}
/** The file that tests go to: continued where it is there and its syntax allows it, else a new one. */
function placeOf(target, language, config, tools, project) {
    const { style } = tools.framework(target.framework);
    const folder = config['tests-path'].replace(/\/+$/, '');
    for (const apart of [false, true]) {
        const own = style.path(target.file, project, apart);
        const path = folder === '' ? own : `${folder}/${own.split('/').at(-1) ?? ''}`;
        const existing = project.files.includes(path) ? project.read(path) : null;
        const free = !project.files.includes(path);
        if (free || (existing !== null && language.continues(existing)))
            return { path, existing };
    }
    throw new errors/* UserError */.y(`${folder || 'The folder of the tests'} holds a file for ${target.file} that cannot be continued: set tests-path to another folder.`);
}
/** A test of the project to write like: the one named after the file, else the shortest. */
function exampleTest(file, testPath, language, project) {
    const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
    const tests = project.files.filter(path => (0,filters/* isTestPath */.MQ)(path) && language.matches(path));
    const texts = tests
        .map(path => ({ own: path === testPath || path.includes(stem), text: project.read(path) ?? '' }))
        .filter(one => looksLikeTest(one.text));
    texts.sort((one, other) => Number(other.own) - Number(one.own) || one.text.length - other.text.length);
    return texts[0]?.text ?? null;
}
/** Test folders hold fixtures and set-up files as well. */
function looksLikeTest(text) {
    return /\b(?:def test|class \w*Test)|(?<![\w.])(?:test|it)(?:\.\w+)*\(/.test(text);
}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review)
});

;// CONCATENATED MODULE: ./lib/core/funnel.js
const stages = ['written', 'parsed', 'ran', 'passed', 'steady', 'covers', 'strengthens', 'kept'];
const refusals = {
    'prose-only': true,
    scenarios: true,
    'empty-reply': true,
    unparsable: true,
    'no-assertion': true,
    'does-not-call-target': true,
    'redefines-target': true,
    tautology: true,
    unsafe: true,
    'too-long': true,
    duplicate: true,
};
/** The last stage that a rejected test reached, by its reason. */
const reached = {
    broken: 'parsed',
    'timed-out': 'parsed',
    'wrong-expectation': 'ran',
    raises: 'ran',
    flaky: 'passed',
    'misses-change': 'steady',
    'adds-nothing': 'covers',
    'max-tests-per-function': 'strengthens',
    rehearsal: 'strengthens',
};
/** Stage that one judged test reached. Throws on a reason that no stage is known for: it would be lost in the count. */
function stageOf(test) {
    if (test.verdict === 'kept')
        return 'kept';
    if (test.verdict === 'suspect')
        return 'ran';
    const reason = test.reason ?? '';
    const stage = Object.hasOwn(refusals, reason) ? 'written' : reached[reason];
    if (!stage)
        throw new Error(`no stage is known for the reason ${JSON.stringify(reason)}`);
    return stage;
}
/** Counts of test cases; they never rise from left to right. */
function countFunnel(tests) {
    const funnel = Object.fromEntries(stages.map(stage => [stage, 0]));
    for (const test of tests)
        for (const stage of stages.slice(0, stages.indexOf(stageOf(test)) + 1))
            funnel[stage]++;
    return funnel;
}

// EXTERNAL MODULE: ./lib/core/report.js
var report = __webpack_require__(1565);
;// CONCATENATED MODULE: ./lib/core/assemble.js
// What the stages found -> the report: every written test and every changed function in exactly one place.


/** Draws up the report. A target without any test or difference is listed as skipped, with its reason. */
function assemble(found) {
    const tests = [...judged(found), ...refused(found)];
    const spoken = new Set([...tests.map(test => test.target), ...found.behaviour.map(row => row.target)]);
    const targets = found.briefs.map(brief => brief.target);
    const silent = targets
        .filter(target => !spoken.has(target.id))
        .map(({ id, file, name }) => ({ id, file, name, reason: found.fates.get(id) ?? 'no test was written' }));
    const writers = writersOf(found, tests);
    return {
        schema: 1,
        tool: found.tool,
        pull: found.pull,
        sandbox: found.sandbox,
        targets: targets.filter(target => spoken.has(target.id)).map(report/* reportTarget */.E6),
        tests,
        skipped: [...silent, ...found.skipped],
        unread: found.unread,
        behaviour: found.behaviour,
        funnel: countFunnel(tests),
        writers,
        files: found.files.map(file => ({ ...file, tests: file.tests.length })),
        bill: { ...sumBill(writers, countFunnel(tests).kept), seconds: found.seconds },
    };
}
function judged(found) {
    const candidates = new Map(found.candidates.map(candidate => [candidate.id, candidate]));
    const paths = new Map(found.briefs.map(brief => [brief.target.id, brief.testPath]));
    return found.verdicts.map(verdict => {
        const candidate = candidates.get(verdict.candidate);
        if (!candidate)
            throw new Error(`a verdict names ${verdict.candidate}, which nobody wrote`);
        const { verdict: word, reason, attribution, expected, actual, evidence } = verdict;
        const { target, name, code, writer } = candidate;
        const file = paths.get(target) ?? '';
        return {
            target,
            name,
            file,
            code,
            verdict: word,
            reason,
            writer,
            attribution,
            writersShare: null,
            cuts: [],
            expected,
            actual,
            evidence,
        };
    });
}
function refused(found) {
    const paths = new Map(found.briefs.map(brief => [brief.target.id, brief.testPath]));
    return found.refusals.map(refusal => ({
        target: refusal.target,
        name: refusal.name,
        file: paths.get(refusal.target) ?? '',
        code: refusal.code,
        verdict: 'rejected',
        reason: refusal.reason,
        writer: refusal.writer,
        attribution: null,
        writersShare: null,
        cuts: [],
        expected: null,
        actual: refusal.detail || null,
        evidence: { runs: 0, milliseconds: 0, lines: [], mutantsKilled: [] },
    }));
}
function writersOf(found, tests) {
    const names = new Set([
        ...found.completions.map(completion => completion.writer),
        ...tests.map(test => test.writer),
    ]);
    return [...names].map(writer => {
        const replies = found.completions.filter(completion => completion.writer === writer);
        const funnel = countFunnel(tests.filter(test => test.writer === writer));
        const sum = (pick) => replies.reduce((total, reply) => total + pick(reply), 0);
        const usd = replies.length === 0 ? 0 : sumDollars(replies.map(reply => found.price?.(reply.usage) ?? null));
        return {
            writer,
            funnel,
            requests: replies.length,
            inputTokens: sum(reply => reply.usage.inputTokens),
            cachedTokens: sum(reply => reply.usage.cachedTokens),
            outputTokens: sum(reply => reply.usage.outputTokens),
            usd,
            usdPerKept: perKept(usd, funnel.kept),
            estimated: replies.some(reply => reply.usage.estimated),
        };
    });
}
/** Null as soon as one part is unknown: a sum with a hole is no sum. */
function sumDollars(parts) {
    return parts.reduce((total, part) => (total === null || part === null ? null : total + part), 0);
}
const perKept = (usd, kept) => usd === null || kept === 0 ? null : usd / kept;
function sumBill(writers, kept) {
    const sum = (key) => writers.reduce((total, writer) => total + writer[key], 0);
    const usd = sumDollars(writers.map(writer => writer.usd));
    return {
        requests: sum('requests'),
        inputTokens: sum('inputTokens'),
        cachedTokens: sum('cachedTokens'),
        outputTokens: sum('outputTokens'),
        usd,
        usdPerKept: perKept(usd, kept),
    };
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/core/explore/behaviour.js
const mostRows = 5;
const mostAlike = 3;
/** So many calls must come back on one side only before a hang is believed: a slow machine makes one or two. */
const leastHangs = 3;
/**
 * At most five rows a target, in the order of `calls`' targets: only where both sides were steady and gave something.
 * Calls that are `odd` come last; rows that read the same on both sides say nothing and are left out.
 * Exceptions compare by type, since their texts name what is inside.
 */
function behaviourRows(calls, base, head, odd = () => false) {
    const before = new Map(base.map(one => [one.call, one]));
    const after = new Map(head.map(one => [one.call, one]));
    return [...new Set(calls.map(call => call.target))].flatMap(target => {
        const rows = [];
        const late = { before: 0, after: 0 };
        for (const call of calls.filter(one => one.target === target)) {
            const was = before.get(call.id);
            const now = after.get(call.id);
            if (!was || !now)
                continue;
            late.before += Number(was.outcome === 'timed-out');
            late.after += Number(now.outcome === 'timed-out');
            if (differs(was, now) || hangs(was, now))
                rows.push({ call, was, now, kind: `${word(was)} -> ${word(now)}`, odd: odd(call) });
        }
        return telling(believed(rows, late).filter(says)).map(toRow);
    });
}
/** True when the two did something else, in every repetition of both. */
function differs(was, now) {
    if (!was.steady || !now.steady || !hasResult(was) || !hasResult(now))
        return false;
    if (was.outcome !== now.outcome)
        return true;
    if (was.outcome === 'raised')
        return was.exception?.name !== now.exception?.name && !bothAccidental(was, now);
    return was.shape !== now.shape || changes(was) !== changes(now);
}
/** True when exactly one of the two came back. A call that did not is never steady, so numbers must say it. */
function hangs(was, now) {
    const sides = [was, now];
    return (sides.some(one => one.outcome === 'timed-out') &&
        sides.some(one => one.outcome === 'returned' && one.steady));
}
/** Hangs count only when there are several on one side and not a single late call on the other: else it is slow. */
function believed(rows, late) {
    const sure = Math.min(late.before, late.after) === 0 && Math.max(late.before, late.after) >= leastHangs;
    return rows.filter(row => sure || (row.was.outcome !== 'timed-out' && row.now.outcome !== 'timed-out'));
}
const hasResult = (one) => one.outcome === 'returned' || one.outcome === 'raised';
const bothAccidental = (was, now) => was.exception?.accidental === true && now.exception?.accidental === true;
const changes = (one) => (one.changed ?? [])
    .map(({ index, literal }) => `${index}: ${literal ?? '?'}`)
    .sort()
    .join();
/** Each kind of difference once, the shortest call of it; then more of the same kinds up to three. */
function telling(rows) {
    const sorted = rows.toSorted((a, b) => Number(a.odd) - Number(b.odd) || weight(a) - weight(b) || a.call.text.length - b.call.text.length);
    const firsts = [...new Map(sorted.toReversed().map(row => [row.kind, row])).values()];
    const ordered = sorted.filter(row => firsts.includes(row)).slice(0, mostRows);
    const others = sorted
        .filter(row => !ordered.includes(row))
        .slice(0, Math.max(0, mostAlike - ordered.length));
    return [...ordered, ...others];
}
/** What once gave a result and now raises comes first, results of an accident last. */
function weight({ was, now }) {
    if (was.exception?.accidental === true)
        return 3;
    if (was.outcome !== now.outcome)
        return now.outcome === 'raised' ? 0 : 1;
    return 2;
}
function word({ outcome, exception, shown }) {
    if (outcome === 'raised')
        return exception?.name ?? 'raised';
    if (outcome === 'timed-out')
        return outcome;
    if (/^(True|true|False|false|None|null|undefined)$/.test(shown))
        return shown;
    return /^(''|""|\[\]|\{\}|\(\)|set\(\)|0)$/.test(shown) ? 'empty' : 'value';
}
function toRow({ call, was, now }) {
    const [before, after] = [shownBy(was), shownBy(now)];
    const same = before === after;
    const said = (side, one) => same ? `${side}, leaving ${left(call, one)}` : side;
    return { target: call.target, call: call.text, before: said(before, was), after: said(after, now) };
}
/** False when a reader would see the same text twice. */
function says(row) {
    const { before, after } = toRow(row);
    return before !== after;
}
const shownBy = (one) => one.outcome === 'timed-out' ? 'does not return in time' : one.shown;
/** What the call left of the arguments that it changed. */
function left(call, one) {
    const changed = (one.changed ?? []).map(({ index, literal }) => `${call.positional[index] ?? ''} as ${literal ?? '?'}`);
    return changed.length > 0 ? changed.join(', ') : 'its arguments as they were';
}

;// CONCATENATED MODULE: ./lib/core/explore/values.js
const values_int = (value) => ({ kind: 'int', value });
const values_float = (value) => ({ kind: 'float', value });
const str = (value) => ({ kind: 'str', value });
const bool = (value) => ({ kind: 'bool', value });
const none = { kind: 'none' };
const list = (items) => ({ kind: 'list', items });
/** A text that is the same exactly for equal values. */
function keyOf(value) {
    return JSON.stringify(value);
}
/** The values without repeats, first ones first. */
function distinct(values) {
    return [...new Map(values.map(value => [keyOf(value), value])).values()];
}
/** The type that a value shows; what it cannot tell (an empty list's items) is `any`. */
function typeOf(value) {
    switch (value.kind) {
        case 'none':
        case 'bool':
        case 'int':
        case 'float':
        case 'str':
        case 'bytes':
            return { kind: value.kind };
        case 'list':
        case 'set':
            return { kind: value.kind, of: common(value.items) };
        case 'tuple':
            return { kind: 'tuple', of: value.items.map(typeOf), open: false };
        case 'dict':
            return {
                kind: 'dict',
                key: common(value.entries.map(([key]) => key)),
                value: common(value.entries.map(([, held]) => held)),
            };
        case 'code':
            return { kind: 'any' };
    }
}
function common(items) {
    const types = new Map(items.map(item => [JSON.stringify(typeOf(item)), typeOf(item)]));
    const [first, ...others] = types.values();
    if (!first)
        return { kind: 'any' };
    if (others.length === 0)
        return first;
    const numeric = [...types.values()].every(type => type.kind === 'int' || type.kind === 'float');
    if (numeric)
        return { kind: 'float' };
    const lists = [...types.values()].every(type => type.kind === 'list');
    if (lists)
        return { kind: 'list', of: common(items.flatMap(item => (item.kind === 'list' ? item.items : []))) };
    return { kind: 'union', of: [...types.values()] };
}
/** How large a value is within its kind and sign: what hangs on 7 may hang on 9, but says nothing about -9. */
function size(value) {
    if (value === null)
        return { class: 'left out', amount: 0 };
    switch (value.kind) {
        case 'int':
        case 'float':
            return { class: value.value < 0 ? 'negative' : 'number', amount: Math.abs(value.value) };
        case 'str':
        case 'bytes':
            return { class: value.kind, amount: value.value.length };
        case 'list':
        case 'tuple':
        case 'set':
            return { class: 'items', amount: value.items.length };
        case 'dict':
            return { class: 'dict', amount: value.entries.length };
        case 'none':
        case 'bool':
        case 'code':
            return { class: keyOf(value), amount: 0 };
    }
}
/** All values inside a value, itself included. */
function parts(value) {
    if ('items' in value)
        return [value, ...value.items.flatMap(parts)];
    if (value.kind === 'dict')
        return [value, ...value.entries.flat().flatMap(parts)];
    return [value];
}

;// CONCATENATED MODULE: ./lib/core/explore/pools.js

const everyday = {
    ints: [3, 2, 5, 1, 0, 10, 7, 4, -1, 12, 6, 8, 20, 9, 100, -5, 15, 11, 37, 64],
    floats: [2.5, 1.0, 0.5, 0.0, 3.75, 10.0, -1.5, 100.0, 0.1, 7.25, -0.5],
    strings: [
        'abc',
        'hello world',
        '',
        'a',
        'Hello',
        'aba',
        'ab',
        'Hello World',
        '123',
        'abcABC',
        'aabb',
        'a1 b2',
        'XYZ',
        'a b a',
        ' a ',
    ],
    words: ['apple', 'banana', 'cherry', 'a', 'kiwi', 'Fig', 'bb', ''],
};
const largest = 1_000_000;
/** Nesting that is still built. */
const deepest = 3;
const capped = (value) => Math.abs(value) <= largest;
function ints(clues) {
    const near = clues.ints.flatMap(value => [value, value + 1, value - 1]).filter(capped);
    return [...everyday.ints.slice(0, 6), ...near, ...everyday.ints.slice(6)].map(values_int);
}
function floats(clues) {
    const own = [...clues.floats, ...clues.ints].filter(capped);
    const near = own.flatMap(value => [value, round(value + 0.5), round(value - 0.5), round(value * 2)]);
    return [...everyday.floats.slice(0, 4), ...near, ...everyday.floats.slice(4)].map(values_float);
}
/** At most two decimals: what a reader can check. */
function round(value) {
    return Math.round(value * 100) / 100;
}
function strings(clues) {
    const own = clues.strings.filter(text => text.length > 0 && text.length <= 40);
    const templates = own.flatMap(text => [text, `a${text}b`, `a${text}`, `${text}a`, `${text}${text}`]);
    const [first = '', second = ''] = clues.letters;
    const joined = clues.letters.length > 1 ? [clues.letters.slice(0, 12).join(''), first + second, second + first] : [];
    const signs = own.filter(text => /^\W{1,2}$/.test(text)).slice(0, 4);
    const joints = signs.flatMap(sign => own.filter(text => /^\w+$/.test(text)).map(text => `a${sign}${text}`));
    const pairs = own.slice(0, 4).flatMap(left => own.slice(0, 4).map(right => `a${left}b${right}c`));
    const forms = clues.forms ?? [];
    const texts = [
        ...forms.slice(0, 3),
        ...everyday.strings.slice(0, 5),
        ...forms.slice(3),
        ...joined,
        ...joints.slice(0, 8),
        ...templates,
        ...everyday.strings.slice(5),
        ...pairs,
    ];
    return texts.map(str);
}
/** Texts that stand in the pools themselves: everyday ones, and those that the function mentions. */
function knownTexts(clues) {
    const values = [...clues.seen, ...strings(clues), ...everyday.words.map(str)];
    return new Set(values.flatMap(value => (value.kind === 'str' ? [value.value] : [])));
}
function lists(items) {
    const [a, b = a, c = b, d = c, e = d, f = e] = items;
    if (!a || !b || !c || !d || !e || !f)
        return [[]];
    const slices = [0, 4, 8, 12, 16]
        .map(from => items.slice(from + 4, from + 9))
        .filter(part => part.length > 1);
    return [
        [a, b, c],
        [],
        [a],
        [b, a],
        [a, a],
        [c, a, b, a],
        [a, b, b, c],
        [a, a, a],
        [a, b, c, d, e, f],
        [f, e, d],
        ...slices,
    ];
}
/** Numbers that lists are made of, rising first, since sorted and unsorted lists tell functions apart. */
function members(of, clues, depth) {
    if (of.kind === 'int')
        return distinct([...[1, 2, 3, 5, -1, 0, 10, 4, -7].map(values_int), ...ints(clues)]);
    if (of.kind === 'float')
        return distinct([...[1.0, 2.5, 3.0, -1.5, 0.0, 10.0].map(values_float), ...floats(clues)]);
    if (of.kind === 'str')
        return distinct([...everyday.words.map(str), ...strings(clues)]);
    if (of.kind === 'any')
        return members({ kind: 'int' }, clues, depth);
    return pool(of, clues, depth + 1).slice(0, 8);
}
function dicts(keys, values) {
    const zip = (order) => order.flatMap((at, place) => {
        const key = keys[place];
        const value = values[at % Math.max(values.length, 1)];
        return key && value ? [[key, value]] : [];
    });
    return [zip([0, 1]), [], zip([0]), zip([2, 0, 1]), zip([0, 0])];
}
/** Dictionaries with the keys that the function asks for: all of them with two sets of values, then one missing. */
function records(type, clues, depth) {
    const keys = clues.keys ?? [];
    if (keys.length === 0 || type.key.kind !== 'str')
        return [];
    const held = members(type.value, clues, depth);
    const filled = (from) => keys.flatMap((key, at) => {
        const value = held[(from + at) % Math.max(held.length, 1)];
        return value ? [[str(key), value]] : [];
    });
    return [filled(1), filled(3), filled(0), ...(keys.length > 1 ? [filled(1).slice(1)] : [])];
}
/** Values of a type, everyday ones first, without repeats; never empty but for a class that cannot be made. */
function pool(type, clues, depth = 0) {
    const own = clues.seen.filter(value => value.kind === type.kind || JSON.stringify(typeOf(value)) === JSON.stringify(type));
    return distinct([...(depth === 0 ? own : []), ...values(type, clues, depth)]);
}
function values(type, clues, depth) {
    if (depth > deepest)
        return type.kind === 'list' ? [list([])] : [values_int(1)];
    switch (type.kind) {
        case 'none':
            return [none];
        case 'bool':
            return [bool(true), bool(false)];
        case 'int':
            return ints(clues);
        case 'float':
            return floats(clues);
        case 'number':
            return interleave([ints(clues), floats(clues)]);
        case 'str':
            return strings(clues);
        case 'bytes':
            return ['abc', '', 'a', 'hello'].map(value => ({ kind: 'bytes', value }));
        case 'callable':
            return clues.callables.map(code => ({ kind: 'code', code }));
        case 'list':
        case 'iterable':
            return lists(members(type.of, clues, depth)).map(list);
        case 'set':
            return lists(members(type.of, clues, depth)).map(items => ({ kind: 'set', items: distinct(items) }));
        case 'tuple':
            return tuples(type, clues, depth);
        case 'dict':
            return [
                ...records(type, clues, depth),
                ...dicts(members(type.key, clues, depth), members(type.value, clues, depth)),
            ].map(entries => ({ kind: 'dict', entries }));
        case 'record':
            return plainObjects(type, clues, depth);
        case 'union':
            return interleave(type.of.map(one => values(one, clues, depth)));
        case 'literal':
            return type.text.map(code => ({ kind: 'code', code }));
        case 'named':
            return clues.build(type.name, depth + 1);
        case 'any':
            return [values_int(3), str('abc'), list([1, 2, 3].map(values_int)), none, values_float(2.5), bool(true)];
    }
}
/** Objects with all fields, each row with other values; then without the optional ones, and one with each of these. */
function plainObjects(type, clues, depth) {
    const fields = type.fields.map(field => ({ ...field, held: members(field.type, clues, depth) }));
    if (fields.some(field => field.held.length === 0 && !field.optional))
        return [];
    const filled = (shift, wanted) => ({
        kind: 'dict',
        entries: fields.flatMap(({ name, optional, held }, at) => {
            const value = held[(shift + at) % Math.max(held.length, 1)];
            return value && wanted(name, optional) ? [[str(name), value]] : [];
        }),
    });
    const spare = fields.filter(field => field.optional);
    return [
        filled(0, () => true),
        ...(spare.length > 0 ? [filled(1, (_, optional) => !optional)] : []),
        ...[1, 2, 3, 4, 5].map(shift => filled(shift, () => true)),
        ...spare.slice(0, 6).map(({ name }, at) => filled(at, (own, optional) => !optional || own === name)),
    ];
}
function tuples(type, clues, depth) {
    const [only] = type.of;
    if (type.open && only)
        return lists(members(only, clues, depth)).map(items => ({ kind: 'tuple', items }));
    const columns = type.of.map(one => members(one, clues, depth));
    const rows = [0, 1, 2, 3, 4, 5].map(shift => columns.flatMap((column, at) => column[(shift + at * (shift % 3)) % Math.max(column.length, 1)] ?? []));
    return rows.filter(items => items.length === type.of.length).map(items => ({ kind: 'tuple', items }));
}
function interleave(columns) {
    const longest = Math.max(0, ...columns.map(column => column.length));
    return Array.from({ length: longest }, (_, at) => columns.flatMap(column => column[at] ?? [])).flat();
}

;// CONCATENATED MODULE: ./lib/core/explore/random.js
// A name -> the same small stream of numbers every time, so that two runs of the explorer propose the same calls.
/** A generator whose stream depends on `name` alone (32-bit multiply and shift, not for secrets). */
function seeded(name) {
    let state = 2166136261;
    for (const letter of name)
        state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
/** A whole number from `low` to `high`, both included. */
function between(random, low, high) {
    return low + Math.floor(random() * (high - low + 1));
}
/** One of `items`, undefined when there is none. */
function pick(random, items) {
    return items[Math.floor(random() * items.length)];
}

;// CONCATENATED MODULE: ./lib/core/explore/draw.js



/** A value of a type by chance: mostly from the pool's parts, of a size that can still be read. */
function draw(type, clues, random, depth = 0) {
    const known = () => pick(random, pool(type, clues, depth)) ?? none;
    if (depth > deepest)
        return known();
    const some = (make, most = 6) => Array.from({ length: between(random, 0, depth ? 3 : most) }, make);
    switch (type.kind) {
        case 'int':
            return random() < 0.4 ? known() : values_int(number(random));
        case 'float':
            return random() < 0.4 ? known() : values_float(round(number(random) + between(random, 0, 3) / 4));
        case 'number':
            return draw({ kind: random() < 0.7 ? 'int' : 'float' }, clues, random, depth);
        case 'str':
            return random() < 0.25 ? known() : str(draw_text(clues, random));
        case 'list':
        case 'iterable':
            return list(some(() => draw(type.of, clues, random, depth + 1)));
        case 'set':
            return { kind: 'set', items: distinct(some(() => draw(type.of, clues, random, depth + 1))) };
        case 'tuple':
            return type.open || type.of.length === 0
                ? known()
                : { kind: 'tuple', items: type.of.map(of => draw(of, clues, random, depth + 1)) };
        case 'dict':
            return drawDict(type, clues, random, depth);
        case 'record':
            return {
                kind: 'dict',
                entries: type.fields
                    .filter(field => !field.optional || random() < 0.5)
                    .map(field => [str(field.name), draw(field.type, clues, random, depth + 1)]),
            };
        case 'union':
            return draw(pick(random, type.of) ?? { kind: 'any' }, clues, random, depth);
        case 'none':
        case 'bool':
        case 'bytes':
        case 'callable':
        case 'literal':
        case 'named':
        case 'any':
            return known();
    }
}
function drawDict(type, clues, random, depth) {
    const count = between(random, 0, 3);
    const keys = distinct(Array.from({ length: count }, () => draw(type.key, clues, random, depth + 1)));
    return { kind: 'dict', entries: keys.map(key => [key, draw(type.value, clues, random, depth + 1)]) };
}
function number(random) {
    const chance = random();
    if (chance < 0.5)
        return between(random, 0, 20);
    if (chance < 0.65)
        return between(random, -20, -1);
    if (chance < 0.9)
        return between(random, 21, 200);
    return between(random, -150, 1200);
}
function draw_text(clues, random) {
    const own = [...clues.letters, ...clues.strings.filter(one => one.length <= 8)];
    const plain = ['a', 'b', 'c', 'a', 'B', 'e', 'z', 'X', ' ', '1', 'word', 'Two'];
    const share = own.length > 0 ? (pick(random, [1, 0.6, 0.3]) ?? 0.5) : 0;
    const pieces = Array.from({ length: between(random, 1, 8) }, () => random() < share ? pick(random, own) : pick(random, plain));
    return pieces.join('').slice(0, 40);
}

;// CONCATENATED MODULE: ./lib/core/explore/mutate.js



/** One small change; a value that has no neighbours comes back as it is. */
function mutate(value, clues, random) {
    switch (value.kind) {
        case 'bool':
            return { kind: 'bool', value: !value.value };
        case 'int':
            return values_int(mutateInt(value.value, clues, random));
        case 'float':
            return values_float(round(mutateFloat(value.value, clues, random)));
        case 'str':
            return str(mutateText(value.value, clues, random));
        case 'bytes':
            return { kind: 'bytes', value: mutateText(value.value, clues, random).replace(/[^\x20-\x7e]/g, '') };
        case 'list':
            return list(mutateItems(value.items, clues, random));
        case 'set':
            return { kind: 'set', items: distinct(mutateItems(value.items, clues, random)) };
        case 'tuple':
            return { kind: 'tuple', items: mutateOne(value.items, clues, random) };
        case 'dict':
            return { kind: 'dict', entries: mutateEntries(value.entries, clues, random) };
        case 'none':
        case 'code':
            return value;
    }
}
function mutateInt(value, clues, random) {
    const made = [
        value + 1,
        value - 1,
        value * 2,
        Math.trunc(value / 2),
        -value,
        value + between(random, 2, 9),
        value * 10 + between(random, 0, 9),
        Math.trunc(value / 10),
        pick(random, clues.ints) ?? 0,
    ];
    const next = pick(random, made) ?? value;
    return Math.abs(next) > 1_000_000 ? value - 1 : next;
}
function mutateFloat(value, clues, random) {
    const own = pick(random, clues.floats) ?? pick(random, clues.ints) ?? 0;
    return (pick(random, [
        value + 0.5,
        value - 1,
        value * 2,
        value / 2,
        -value,
        Math.trunc(value),
        own,
        own + value,
    ]) ?? value);
}
function mutateText(text, clues, random) {
    const at = between(random, 0, text.length);
    const own = [...clues.letters, ...clues.strings.filter(one => one.length < 10)];
    const piece = (random() < 0.6 ? pick(random, own) : pick(random, [...'abzAZ 1.'])) ?? 'b';
    const made = [
        text.slice(0, at) + piece + text.slice(at),
        text.slice(0, at) + piece + text.slice(at + 1),
        text.slice(0, at) + text.slice(at + 1),
        text + piece,
        piece + text,
        [...text].reverse().join(''),
        text.toUpperCase(),
        text.slice(0, at) + text.slice(at).toUpperCase(),
        text.slice(0, at) + (text[at] ?? piece) + text.slice(at),
        text + text,
        text + ' ' + text,
    ];
    return (pick(random, made) ?? text).slice(0, 60);
}
function mutateItems(items, clues, random) {
    const at = between(random, 0, Math.max(0, items.length - 1));
    const one = items[at];
    if (!one)
        return [values_int(between(random, 0, 9))];
    const other = mutate(pick(random, items) ?? one, clues, random);
    const made = [
        () => mutateOne(items, clues, random),
        () => mutateOne(items, clues, random),
        () => items.toSpliced(at, 1),
        () => [...items, other],
        () => [other, ...items],
        () => items.toSpliced(at, 0, one),
        () => items.toReversed(),
        () => items.toSpliced(at, 1, items[0] ?? one).toSpliced(0, 1, one),
        () => [...items.slice(at), ...items.slice(0, at)],
    ];
    return (pick(random, made)?.() ?? items).slice(0, 12);
}
function mutateOne(items, clues, random) {
    const at = between(random, 0, Math.max(0, items.length - 1));
    const one = items[at];
    return one ? items.with(at, mutate(one, clues, random)) : items;
}
function mutateEntries(entries, clues, random) {
    const at = between(random, 0, Math.max(0, entries.length - 1));
    const entry = entries[at];
    if (!entry)
        return [[str('a'), values_int(1)]];
    const [key, held] = entry;
    const renamed = [mutate(key, clues, random), held];
    const made = [
        () => entries.with(at, [key, mutate(held, clues, random)]),
        () => entries.with(at, renamed),
        () => [...entries, renamed],
        () => entries.toSpliced(at, 1),
    ];
    const next = pick(random, made)?.() ?? entries;
    const keys = distinct(next.map(([one]) => one));
    return keys.length === next.length ? next.slice(0, 8) : entries;
}
/** The inputs with one argument taken from another: an element, a part, a length of it, or it as a whole. */
function cross(inputs, random) {
    const filled = inputs.flatMap((value, at) => (value ? [at] : []));
    const from = inputs[pick(random, filled) ?? -1];
    const to = pick(random, filled) ?? -1;
    const now = inputs[to];
    if (!from || !now || from === now)
        return inputs;
    const made = related(from, now, random);
    return made ? inputs.with(to, made) : inputs;
}
function related(from, now, random) {
    const options = from.kind === now.kind ? [from] : [];
    if (from.kind === 'str' && now.kind === 'str') {
        const at = between(random, 0, from.value.length);
        options.push(str(from.value.slice(at)), str(from.value.slice(0, at)), str(now.value + from.value));
        options.push(str([...from.value].reverse().join('')));
    }
    if (from.kind === 'int' && now.kind === 'int')
        options.push(values_int(from.value + 1), values_int(from.value - 1), values_int(from.value * 2), values_int(mutate_capped(from.value ** 2)));
    if (from.kind === 'int' && now.kind === 'float')
        options.push(values_float(from.value));
    if ('items' in from)
        options.push(...from.items.filter(item => item.kind === now.kind));
    if (now.kind === 'int')
        options.push(...lengthOf(from).flatMap(length => [values_int(length), values_int(length - 1), values_int(length + 1)]));
    if (now.kind === 'list') {
        if (from.kind === 'list')
            options.push(list(from.items.slice(1)), list([...now.items, ...from.items].slice(0, 10)));
        else if (now.items[0]?.kind === from.kind)
            options.push(list([...now.items, from]));
    }
    return pick(random, options) ?? null;
}
const mutate_capped = (value) => Math.min(value, 10_000);
function lengthOf(value) {
    if ('items' in value)
        return [value.items.length];
    return value.kind === 'str' ? [value.value.length] : [];
}

;// CONCATENATED MODULE: ./lib/core/explore/neighbour.js




const mostItems = 8;
/** One small change. Where the type has no records in it, the value alone says what its neighbours are. */
function neighbour(value, type, clues, random) {
    if (type.kind === 'literal')
        return draw(type, clues, random);
    if (!hasRecord(type))
        return mutate(value, clues, random);
    const near = (one, of) => neighbour(one, of, clues, random);
    if (type.kind === 'record' && value.kind === 'dict')
        return { kind: 'dict', entries: fieldsOf(value.entries, type.fields, clues, random) };
    if (type.kind === 'dict' && value.kind === 'dict') {
        const at = Math.floor(random() * value.entries.length);
        const entries = value.entries.map(([key, held], place) => [
            key,
            place === at ? near(held, type.value) : held,
        ]);
        return { kind: 'dict', entries };
    }
    if ((type.kind === 'list' || type.kind === 'iterable') && value.kind === 'list')
        return { kind: 'list', items: itemsOf(value.items, type.of, clues, random) };
    if (type.kind === 'set' && value.kind === 'set')
        return { kind: 'set', items: distinct(itemsOf(value.items, type.of, clues, random)) };
    return draw(type, clues, random);
}
const hasRecord = (type) => JSON.stringify(type).includes('"record"');
/** One field gets a neighbour of what it holds; one that is optional comes or goes. */
function fieldsOf(entries, fields, clues, random) {
    const field = pick(random, fields);
    if (!field)
        return entries;
    const at = entries.findIndex(([key]) => key.kind === 'str' && key.value === field.name);
    const held = entries[at];
    if (!held)
        return [...entries, [str(field.name), draw(field.type, clues, random, 1)]];
    if (field.optional && random() < 0.3)
        return entries.toSpliced(at, 1);
    return entries.with(at, [held[0], neighbour(held[1], field.type, clues, random)]);
}
function itemsOf(items, of, clues, random) {
    const at = Math.floor(random() * items.length);
    const one = items[at];
    if (!one)
        return [draw(of, clues, random, 1)];
    const made = [
        () => items.with(at, neighbour(one, of, clues, random)),
        () => items.with(at, neighbour(one, of, clues, random)),
        () => items.toSpliced(at, 1),
        () => [...items, neighbour(one, of, clues, random)],
        () => [...items, draw(of, clues, random, 1)],
        () => items.toReversed(),
    ];
    return (pick(random, made)?.() ?? items).slice(0, mostItems);
}

;// CONCATENATED MODULE: ./lib/core/explore/slots.js
const reserved = new Set(('False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield self cls __debug__').split(' '));
const isRest = (parameter) => parameter.pass === 'rest' || parameter.pass === 'keyword-rest';
/** All slots of a call; null when the receiver cannot be constructed. */
function slotsOf(brief) {
    const { kind, owner, parameters } = brief.function;
    const needsReceiver = kind === 'method' || kind === 'property';
    if (needsReceiver && owner && !owner.constructible)
        return null;
    const made = needsReceiver && owner ? owner.parameters.filter(one => !isRest(one)) : [];
    return [
        ...made.map(parameter => slot('receiver', parameter)),
        ...(kind === 'property' ? [] : parameters).map(parameter => slot('call', parameter)),
    ];
}
function slot(of, parameter) {
    return { of, parameter, optional: parameter.default !== null || isRest(parameter) };
}
/** Inputs as the arguments of a call. What is left out before a given positional is `omitted`, or else its default. */
function toArguments(brief, slots, inputs, omitted) {
    const given = {
        receiver: brief.function.kind === 'method' || brief.function.kind === 'property' ? [] : null,
        positional: [],
        keyword: {},
    };
    if (given.receiver)
        given.receiver.push(...ordered(slots, inputs, 'receiver', omitted).positional);
    const { positional, keyword } = ordered(slots, inputs, 'call', omitted);
    return { ...given, positional, keyword };
}
function ordered(slots, inputs, of, omitted) {
    const positional = [];
    const keyword = {};
    const rest = slots.some((one, at) => one.of === of && one.parameter.pass === 'rest' && inputs[at]);
    let gap = false;
    slots.forEach(({ of: place, parameter }, at) => {
        if (place !== of)
            return;
        const value = inputs[at] ?? null;
        if (parameter.pass === 'rest')
            positional.push(...(value && 'items' in value ? value.items : []));
        else if (parameter.pass === 'keyword-rest')
            Object.assign(keyword, namedEntries(value, slots));
        else if (parameter.pass === 'keyword') {
            if (value)
                keyword[parameter.name] = value;
        }
        else if (value && gap && parameter.pass === 'either' && !rest && of === 'call')
            keyword[parameter.name] = value;
        else if (value)
            positional.push(value);
        else if (needsFilling(slots, inputs, at, rest || of === 'receiver') && parameter.default !== null)
            positional.push({ kind: 'code', code: omitted ?? parameter.default });
        else
            gap = true;
    });
    return { positional, keyword };
}
function needsFilling(slots, inputs, at, all) {
    const { of } = slots[at] ?? {};
    const later = slots.filter((one, place) => place > at && one.of === of && inputs[place]);
    return later.some(one => one.parameter.pass === 'positional' || (all && one.parameter.pass !== 'keyword'));
}
/** Entries that can be written as `name=value`: plain names, no words of the language, no other parameter. */
function namedEntries(value, slots) {
    if (value?.kind !== 'dict')
        return {};
    const taken = new Set(slots.flatMap(({ of, parameter }) => (of === 'call' ? [parameter.name] : [])));
    const fits = (name) => /^[A-Za-z_][A-Za-z0-9_]{0,60}$/.test(name) && !reserved.has(name) && !taken.has(name);
    return Object.fromEntries(value.entries.flatMap(([key, held]) => key.kind === 'str' && fits(key.value) ? [[key.value, held]] : []));
}
/** Arguments that were read from text, put into slots; null when they do not fit. */
function toInputs(slots, given) {
    const inputs = slots.map(() => null);
    let receiver = 0;
    let positional = 0;
    const used = new Set();
    slots.forEach(({ of, parameter }, at) => {
        if (of === 'receiver')
            inputs[at] = given.receiver?.[receiver++] ?? null;
        else if (parameter.pass === 'rest') {
            const items = given.positional.slice(positional);
            positional = given.positional.length;
            if (items.length > 0)
                inputs[at] = { kind: 'tuple', items };
        }
        else if (parameter.pass === 'keyword-rest') {
            const entries = Object.entries(given.keyword).filter(([name]) => !used.has(name));
            entries.forEach(([name]) => used.add(name));
            if (entries.length > 0)
                inputs[at] = {
                    kind: 'dict',
                    entries: entries.map(([name, value]) => [{ kind: 'str', value: name }, value]),
                };
        }
        else if (parameter.pass !== 'keyword' && positional < given.positional.length)
            inputs[at] = given.positional[positional++] ?? null;
        else if (parameter.pass !== 'positional' && Object.hasOwn(given.keyword, parameter.name)) {
            inputs[at] = given.keyword[parameter.name] ?? null;
            used.add(parameter.name);
        }
    });
    const fits = positional >= given.positional.length &&
        receiver >= (given.receiver?.length ?? 0) &&
        Object.keys(given.keyword).every(name => used.has(name)) &&
        slots.every((one, at) => one.optional || inputs[at]);
    return fits ? inputs : null;
}

;// CONCATENATED MODULE: ./lib/core/explore/propose.js







const batch = 100;
const receivers = 3;
const longestText = 240;
/** Calls that are made before a function counts as one that takes nothing. */
const patience = 80;
/** Documented examples, then two calls for every combination of types. */
function firstCalls(plan) {
    const gather = gatherer(plan, []);
    for (const { inputs, index } of plan.examples)
        gather.add(inputs, -1, index);
    for (const shift of [0, 1])
        plan.combinations.forEach((types, row) => {
            gather.add(typical(plan, types, shift), row, null);
        });
    return gather.made;
}
/**
 * The next batch, from what the calls so far showed; empty when the limit is reached, nothing new comes to mind, or
 * none of the first 80 calls is accepted. `observations` are those of all `proposals`.
 */
function nextCalls(plan, proposals, observations) {
    const accepted = acceptedRows(plan, proposals, observations);
    const rows = accepted.length > 0 ? accepted : likelyRows(plan, observations);
    const most = accepted.length > 0 ? plan.limit : Math.min(plan.limit, patience);
    const room = Math.min(batch, most - proposals.length);
    if (room <= 0 || rows.length === 0)
        return [];
    const random = seeded(`${plan.brief.target.id} ${proposals.length}`);
    const gather = gatherer(plan, proposals, tooLarge(proposals, observations));
    const kept = acceptable(proposals, observations);
    const variations = rows.map(row => vary(plan, row));
    for (let turn = 0; turn < room * 6 && gather.made.length < room; turn++) {
        const at = turn % 10 < 7 ? 0 : between(random, 0, rows.length - 1);
        const row = rows[at] ?? 0;
        const same = kept.filter(one => one.combination === row || (at === 0 && one.combination === -1));
        const old = pick(random, same)?.inputs;
        if (turn % 4 < 2 || !old)
            gather.add(variations[at]?.next().value ?? fresh(plan, row, random), row, null);
        else if (turn % 4 === 3 && turn % 8 > 4 && plan.slots.length > 1)
            gather.add(cross(old, random), row, null);
        else
            gather.add(changed(plan, old, row, random), row, null);
    }
    return gather.made;
}
/** Adds what is new, short enough, and not at least as large as what timed out. */
function gatherer(plan, before, refuse = () => false) {
    const known = new Set(before.map(one => one.call.text));
    const made = [];
    const add = (inputs, combination, example) => {
        if (refuse(inputs))
            return;
        const spoken = plan.speech.call(plan.brief, toArguments(plan.brief, plan.slots, inputs, plan.speech.omitted));
        if (known.has(spoken.text) || (spoken.text.length > longestText && combination >= 0))
            return;
        known.add(spoken.text);
        const { id: target } = plan.brief.target;
        const call = { id: `${target}#${before.length + made.length}`, target, ...spoken };
        made.push({ call, inputs, combination, example });
    };
    return { made, add };
}
/** Values of one slot, few for a receiver: it is the method that is explored. */
function choices(plan, slot, type) {
    const all = pool(type, plan.clues);
    return slot.of === 'receiver' ? all.slice(0, receivers) : all;
}
/** Everyday values, another one for each slot; optional slots left out unless there is nothing else. */
function typical(plan, types, shift) {
    const alone = plan.slots.every(slot => slot.optional);
    return plan.slots.map((slot, at) => {
        const type = types[at];
        if (!type || (slot.optional && !(alone && slot.of === 'call' && shift > 0)))
            return null;
        const all = choices(plan, slot, type);
        return all[(shift * 2 + sameBefore(types, at)) % Math.max(all.length, 1)] ?? null;
    });
}
const sameBefore = (types, at) => types.slice(0, at).filter(type => type.kind === types[at]?.kind).length;
/** One argument after the other through its pool, the others as they are typically. */
function* vary(plan, row) {
    const types = plan.combinations[row] ?? [];
    const pools = plan.slots.map((slot, at) => choices(plan, slot, types[at] ?? { kind: 'any' }));
    const longest = Math.max(0, ...pools.map(all => all.length));
    for (let place = 0; place < longest; place++)
        for (let at = 0; at < pools.length; at++) {
            const value = pools[at]?.[place];
            if (value)
                yield typical(plan, types, place % 3 === 2 ? 1 : 0).with(at, value);
        }
}
/** All arguments at once, from pools or by chance. */
function fresh(plan, row, random) {
    const types = plan.combinations[row] ?? [];
    return plan.slots.map((slot, at) => {
        const type = types[at];
        if (!type || (slot.optional && random() > 0.35))
            return null;
        if (slot.of === 'receiver' || random() < 0.4)
            return pick(random, choices(plan, slot, type)) ?? null;
        return draw(type, plan.clues, random);
    });
}
/** Accepted inputs with one argument changed a little, now and then two. */
function changed(plan, inputs, row, random) {
    const types = plan.combinations[row] ?? [];
    const places = inputs.flatMap((value, at) => (value && plan.slots[at]?.of === 'call' ? [at] : []));
    let next = inputs;
    for (let time = random() < 0.3 ? 2 : 1; time > 0; time--) {
        const at = pick(random, places);
        const value = at === undefined ? undefined : next[at];
        if (at !== undefined && value)
            next = next.with(at, neighbour(value, types[at] ?? { kind: 'any' }, plan.clues, random));
    }
    return next;
}
/** Calls that the function took as meant: it returned, or refused in its own words. */
function acceptable(proposals, observations) {
    const fine = new Set(observations.filter(isAccepted).map(one => one.call));
    return proposals.filter(one => fine.has(one.call.id));
}
const isAccepted = (one) => one.outcome === 'returned' || (one.outcome === 'raised' && one.exception?.accidental === false);
/** Rows of types that were accepted, at most four, those with a result before those that only raised. */
function acceptedRows(plan, proposals, observations) {
    const outcome = new Map(observations.map(one => [one.call, one]));
    const where = (test) => plan.combinations.flatMap((_, row) => {
        const own = proposals.filter(one => one.combination === row);
        return own.some(one => test(outcome.get(one.call.id) ?? silent)) ? [row] : [];
    });
    const returned = where(seen => seen.outcome === 'returned');
    return (returned.length > 0 ? returned : where(isAccepted)).slice(0, 4);
}
/** Calls with values of another row of types than the first that was accepted. */
function oddCalls(plan, proposals, observations) {
    const row = acceptedRows(plan, proposals, observations)[0];
    const odd = proposals.filter(one => row !== undefined && one.combination >= 0 && one.combination !== row);
    return new Set(odd.map(one => one.call.id));
}
/** The likeliest rows while nothing was accepted; none where no call came back at all. */
function likelyRows(plan, observations) {
    if (!observations.some(one => one.outcome === 'raised'))
        return [];
    return plan.combinations.slice(0, 4).map((_, row) => row);
}
const silent = { outcome: 'refused' };
/** After two time-outs: whatever is, in every slot, at least as large as a call that did not come back. */
function tooLarge(proposals, observations) {
    const late = new Set(observations.filter(one => one.outcome === 'timed-out').map(one => one.call));
    const slow = proposals.filter(one => late.has(one.call.id)).map(one => one.inputs.map(size));
    if (slow.length < 2)
        return () => false;
    return inputs => {
        const sizes = inputs.map(size);
        return slow.some(old => old.every(({ class: kind, amount }, at) => kind === sizes[at]?.class && amount <= (sizes[at]?.amount ?? 0)));
    };
}

;// CONCATENATED MODULE: ./lib/core/explore/traits.js

const fullest = 8;
const manyItems = 8;
/** What a call shows, with what each showing is worth. */
function traitsOf({ proposal, observation }, proves) {
    const traits = new Map();
    for (const mutant of proves[proposal.call.id] ?? [])
        traits.set(`mutant ${mutant}`, 100);
    for (const line of observation.lines)
        traits.set(`line ${line}`, 20);
    traits.set(`outcome ${outcomeOf(observation)}`, 12);
    traits.set(`result ${observation.outcome} ${observation.literal ?? observation.exception?.name ?? JSON.stringify(observation.properties ?? '')}`, 6);
    traits.set(`path ${observation.lines.join(' ')}`, 6);
    for (const trait of proposal.inputs.flatMap((value, at) => describe(value).map(word => `${at} ${word}`)))
        traits.set(`input ${trait}`, 3);
    return traits;
}
/** A coarse word for a result: results of another word tell more apart than longer ones of the same. */
function outcomeOf({ outcome, literal, exception }) {
    if (outcome === 'raised')
        return exception?.name ?? 'raised';
    const text = literal ?? '';
    if (/^-[\d.]/.test(text))
        return 'negative';
    if (/^[\d.]/.test(text))
        return Number(text) === 0 ? 'zero' : Number(text) === 1 ? 'one' : 'number';
    if (/^(''|""|\[\]|\{\}|\(\)|set\(\))$/.test(text))
        return 'empty';
    return /^[[({'"]/.test(text) ? `filled ${text[0] ?? ''}` : text;
}
/** What an input is like, in words that bugs tend to turn on. */
function describe(value) {
    if (value === null)
        return ['left out'];
    if ('items' in value)
        return describeItems(value.items);
    if (value.kind === 'str')
        return describeText(value.value);
    if (value.kind === 'int' || value.kind === 'float')
        return [`sign ${Math.sign(value.value)}`, `digits ${digits(value)}`, `odd ${value.value % 2}`];
    return [JSON.stringify(value).slice(0, 60)];
}
function describeItems(items) {
    const texts = items.map(item => JSON.stringify(item));
    const repeated = new Set(texts).size < texts.length ? 'repeated' : 'single';
    const sorted = texts.join() === texts.toSorted().join() ? 'sorted' : 'mixed';
    const numbers = items.flatMap(item => (item.kind === 'int' || item.kind === 'float' ? [item] : []));
    const signs = [...new Set(numbers.map(item => Math.sign(item.value)))].sort().join('');
    const longest = Math.max(0, ...numbers.map(digits));
    return [
        `items ${Math.min(items.length, 4)}`,
        `${repeated} ${sorted}`,
        `signs ${signs}`,
        `digits ${longest}`,
    ];
}
function describeText(text) {
    const kinds = [/[A-Z]/, /[a-z]/, /\d/, /\s/, /[^\w\s]/].map(pattern => Number(pattern.test(text))).join('');
    const letters = new Set(text);
    const cases = [...letters].some(letter => letter !== letter.toLowerCase() && letters.has(letter.toLowerCase()));
    const words = text.split(/\s+/);
    return [
        `length ${Math.min(text.length, 4)}`,
        `letters ${kinds}`,
        `repeated ${letters.size < text.length}`,
        `repeated words ${new Set(words).size < words.length}`,
        `both cases ${cases}`,
    ];
}
/** Digits before the point; what hangs on three of them rarely needs four. */
const digits = (value) => Math.min(3, String(Math.floor(Math.abs(value.value))).length);
/** Inputs with something in them notice more than empty ones; beyond eight parts they are only longer. */
function fullness({ proposal }) {
    const values = proposal.inputs.flatMap(value => (value ? parts(value) : []));
    const amounts = values.map(value => ('value' in value ? Math.min(4, new Set(String(value.value)).size) : 1));
    return Math.min(fullest, amounts.reduce((sum, one) => sum + one, 0));
}
/** How long a reader looks at it: its text and result, more for odd numbers and long lists. `known` are the function's own numbers. */
function effort({ proposal, observation }, known) {
    const values = proposal.inputs.flatMap(value => (value ? parts(value) : []));
    const numbers = values.flatMap(value => value.kind === 'int' || value.kind === 'float' ? [value.value] : []);
    const odd = numbers.filter(one => Math.abs(one) > 10 && !known.some(own => Math.abs(own - one) <= 1));
    const result = observation.literal ?? '';
    const long = [
        ...values.map(value => ('items' in value ? value.items.length : 0)),
        result.split(', ').length,
    ];
    const digits = odd.reduce((sum, one) => sum + String(Math.abs(one)).length, 0);
    const penalty = long.some(length => length > manyItems) ? 30 : 0;
    return proposal.call.text.length + result.length + digits * 6 + penalty;
}
/** How far a call is from what people write first: negative numbers, texts that nobody knows. `known` are texts that are no surprise. */
function oddness({ proposal }, known) {
    const values = proposal.inputs.flatMap(value => (value ? parts(value) : []));
    const points = values.map(value => {
        if (value.kind === 'int' || value.kind === 'float')
            return value.value < 0 ? 6 : 0;
        return value.kind === 'str' && !known.has(value.value) ? 14 : 0;
    });
    return points.reduce((sum, one) => sum + one, 0);
}
/** What a further test of the same function has to bring at least one of. */
const isNews = (trait) => /^(mutant |line |outcome |result |defaults$)/.test(trait);

;// CONCATENATED MODULE: ./lib/core/explore/choose.js




const longestInput = 120;
const longestResult = 100;
/** Points by which two calls may differ and still show about as much. */
const nearly = 4;
/** The same where titles of tests show the values: they are to read well. */
const nearlyRead = 6;
/** Documented examples with a known result; they say what was meant, so they are tests whatever was observed. */
function documented(plan, proposals) {
    return proposals.filter(({ example }) => {
        const said = example === null ? undefined : plan.brief.function.examples[example];
        if (!said)
            return false;
        return said.raises !== null || (said.expected !== null && plan.speech.value(said.expected) !== null);
    });
}
/** The chosen calls, the plainest first; none for an async generator whose call no plain assertion can look at. Deterministic: the same observations give the same choice. */
function chooseCalls(plan, proposals, observations, options) {
    const { async: awaited, generator } = plan.brief.function;
    if (awaited && generator && !plan.speech.gathers)
        return [];
    const limit = options?.limit ?? 6;
    const row = acceptedRows(plan, proposals, observations)[0] ?? 0;
    const seen = new Map(observations.map(one => [one.call, one]));
    const findings = proposals.flatMap(proposal => {
        const observation = seen.get(proposal.call.id);
        const own = proposal.combination === row || proposal.combination === -1;
        return own && observation && isWorthy(proposal, observation) ? [{ proposal, observation }] : [];
    });
    const own = [...plan.clues.ints, ...plan.clues.floats];
    const texts = plan.speech.titles ? knownTexts(plan.clues) : null;
    const rated = choose_telling(findings).map((finding) => {
        const plain = usesDefaults(plan, finding.proposal);
        const traits = traitsOf(finding, options?.proves ?? {});
        if (plain)
            traits.set('defaults', 10);
        if (texts)
            for (const fields of choose_fieldsOf(finding))
                traits.set(`fields ${fields}`, 7);
        return { finding, traits, plain, effort: effort(finding, own) + (texts ? oddness(finding, texts) : 0) };
    });
    return greedy(rated, limit, texts ? nearlyRead : nearly).map(one => one.finding);
}
/** Which fields the plain objects among the inputs have: what hangs on one that is left out shows in no line. */
function choose_fieldsOf({ proposal }) {
    const objects = proposal.inputs.flatMap(value => (value ? parts(value) : []));
    return objects.flatMap(value => value.kind === 'dict' ? [value.entries.map(([key]) => JSON.stringify(key)).join()] : []);
}
/** What can only be told by properties of its result has to run a line that no plain result runs. */
function choose_telling(findings) {
    const opaque = ({ observation: { outcome, literal } }) => outcome === 'returned' && literal === null;
    const returned = findings.filter(one => one.observation.outcome === 'returned' && !opaque(one));
    const known = new Set(returned.flatMap(one => one.observation.lines));
    if (returned.length === 0)
        return findings;
    return findings.filter(one => !opaque(one) || one.observation.lines.some(line => !known.has(line)));
}
function isWorthy({ call, inputs }, seen) {
    if (!seen.steady || call.text.length > longestInput || !inputs.every(isShort))
        return false;
    if (seen.outcome === 'raised')
        return seen.exception !== null && !seen.exception.accidental;
    if (seen.outcome !== 'returned')
        return false;
    const changed = seen.changed?.some(one => one.literal !== null) ?? false;
    const shown = seen.literal === null ? (seen.properties ?? []).map(one => one.literal) : [seen.literal];
    return (shown.length > 0 &&
        shown.every(one => isPinnable(one, call.text)) &&
        (!changed || (seen.changed ?? []).every(one => isPinnable(one.literal ?? '', call.text))));
}
/** At most two decimals in what a reader has to check by head. */
function isShort(value) {
    return !/\d\.\d{3,}/.test(JSON.stringify(value));
}
const accidents = [
    /0x[0-9a-f]{6,}/i,
    /\bobject at\b/,
    /\b[0-2]\d:[0-5]\d:[0-5]\d\.\d/,
    /^['"](unsupported operand|invalid literal for|list index out of|'\w+' object|can only concatenate|division by zero)/,
    /(not supported between|has no attribute|is not (callable|subscriptable|iterable)|is not a function|of undefined)/,
    /^['"]?\/(tmp|home|root|var|usr|proc)\//,
];
const moment = /\b(19|20)\d\d-[01]\d-[0-3]\d[T ][0-2]\d:/;
/** No address, no interpreter's message, nothing too long to read, and no time of day where the call says none. */
function isPinnable(literal, call) {
    if (literal.length > longestResult || accidents.some(pattern => pattern.test(literal)))
        return false;
    return moment.test(call) || !moment.test(literal);
}
/** Takes, again and again, the call that shows most that is new; the plainest of those that show about as much. */
function greedy(all, limit, near) {
    const chosen = [];
    const known = new Set();
    const gain = (one) => {
        let sum = 0;
        for (const [trait, points] of one.traits)
            if (!known.has(trait))
                sum += points;
        return sum + fullness(one.finding);
    };
    while (chosen.length < limit) {
        const open = all.filter(one => !chosen.includes(one) && isWelcome(one, chosen, known));
        const left = stillOwed(open, chosen, limit);
        const gains = left.map(one => ({ one, points: gain(one) }));
        const most = Math.max(...gains.map(one => one.points));
        const best = gains
            .filter(one => one.points >= most - near)
            .sort((a, b) => a.one.effort - b.one.effort || b.points - a.points)[0];
        if (!best)
            break;
        chosen.push(best.one);
        for (const trait of best.one.traits.keys())
            known.add(trait);
    }
    return chosen;
}
/** One test that only says that nothing happened; from the third on something new, or the second of its result. */
function isWelcome({ finding, traits }, chosen, known) {
    const { observation } = finding;
    if (isSilent(observation) && chosen.some(one => isSilent(one.finding.observation)))
        return false;
    if (chosen.length < 2 || [...traits.keys()].some(trait => isNews(trait) && !known.has(trait)))
        return true;
    return chosen.filter(one => sameOutcome(one.finding.observation, observation)).length < 2;
}
const isSilent = ({ silent, outcome, literal, changed }) => silent ??
    (outcome === 'returned' &&
        /^(None|undefined)$/.test(literal ?? '') &&
        !changed?.some(one => one.literal !== null));
function sameOutcome(one, other) {
    return (one.outcome === other.outcome &&
        one.literal === other.literal &&
        one.exception?.name === other.exception?.name &&
        one.lines.join() === other.lines.join());
}
/** The last place goes to a call that leaves all defaults to the function, when none of the others does. */
function stillOwed(open, chosen, limit) {
    if (limit < 2 || chosen.length < limit - 1 || chosen.some(one => one.plain))
        return open;
    const plain = open.filter(one => one.plain);
    return plain.length > 0 ? plain : open;
}
/** True when it has defaults and leaves all of them to the function. */
function usesDefaults(plan, { inputs }) {
    const places = plan.slots.flatMap(({ of, parameter }, at) => of === 'call' && parameter.default !== null ? [at] : []);
    return places.length > 0 && places.every(at => inputs[at] === null);
}

;// CONCATENATED MODULE: ./lib/core/explore/forms.js
const longestSource = 20_000;
const mostKeys = 8;
const quoted = /(['"])((?:(?!\1)[^\\\n]){1,40})\1/g;
const keyed = /[\w)\]](?:\[\s*|\.(?:get|pop|setdefault)\(\s*)(['"])([^'"\\\n]{1,40})\1\s*[\]),]/g;
const splitting = /\.(?:r?split|r?partition)\(\s*(['"])([^'"\\\n]{1,3})\1/g;
const numeric = /(?<![\w.])(?:int|float|Decimal|Number|parseInt|parseFloat)\(\s*[^\d\s)]/;
const speaking = /^\s*(?:raise|throw|log(?:ger|ging)?\.\w+\(|print\(|warnings\.warn\(|console\.\w+\()/;
/** What the source of a function asks of its arguments; at most 20,000 characters of it are looked at. */
function formsOf(made) {
    const source = made.source.slice(0, longestSource);
    const code = made.docstring ? source.replace(/("""|''')[\s\S]*?\1/, '') : source;
    const parted = matches(splitting, code);
    const searched = made.literals.flatMap(value => (value.kind === 'str' ? [value.value] : []));
    const signs = [...new Set([...parted, ...searched.filter(text => /^[=@:,;|/\-.&+]$/.test(text))])].slice(0, 4);
    const isNumeric = numeric.test(code);
    const texts = [
        ...signs.filter(sign => parted.includes(sign)).flatMap(sign => joined(sign, isNumeric)),
        ...(isNumeric ? ['42', '7', '0', '-1', '2.5'] : []),
        ...signs.filter(sign => !parted.includes(sign)).flatMap(sign => joined(sign, isNumeric).slice(0, 2)),
    ];
    return {
        texts: [...new Set(texts)],
        keys: matches(keyed, code).slice(0, mostKeys),
        messages: messagesIn(code),
    };
}
/** Two and three parts with a sign between them; `1-2-3` before `a-b` where numbers are read. */
function joined(sign, isNumeric) {
    const letters = [`a${sign}b`, `a${sign}b${sign}c`];
    const numbers = [`1${sign}2`, `1${sign}2${sign}3`, `a${sign}2`];
    return isNumeric ? [...numbers, ...letters] : [...letters, ...numbers];
}
function matches(pattern, code) {
    return [...new Set([...code.matchAll(pattern)].map(match => match[2] ?? ''))];
}
/** Texts that stand on lines which speak to people and on no other line. */
function messagesIn(code) {
    const said = new Set();
    const used = new Set();
    for (const line of code.split('\n'))
        for (const text of matches(quoted, line))
            (speaking.test(line) ? said : used).add(text);
    return new Set([...said].filter(text => !used.has(text)));
}

;// CONCATENATED MODULE: ./lib/core/explore/hints.js
/** Types by short names, which the tables below weigh. */
const types = {
    int: { kind: 'int' },
    float: { kind: 'float' },
    str: { kind: 'str' },
    bool: { kind: 'bool' },
    bytes: { kind: 'bytes' },
    callable: { kind: 'callable' },
    ints: { kind: 'list', of: { kind: 'int' } },
    floats: { kind: 'list', of: { kind: 'float' } },
    words: { kind: 'list', of: { kind: 'str' } },
    grid: { kind: 'list', of: { kind: 'list', of: { kind: 'int' } } },
    dict: { kind: 'dict', key: { kind: 'str' }, value: { kind: 'int' } },
    texts: { kind: 'dict', key: { kind: 'str' }, value: { kind: 'str' } },
    pairs: { kind: 'list', of: { kind: 'tuple', of: [{ kind: 'str' }, { kind: 'int' }], open: false } },
    records: { kind: 'list', of: { kind: 'dict', key: { kind: 'str' }, value: { kind: 'int' } } },
    set: { kind: 'set', of: { kind: 'int' } },
};
/** Where nothing else is known. */
const plain = {
    int: 1,
    str: 0.9,
    ints: 0.8,
    words: 0.7,
    dict: 0.4,
    grid: 0.3,
    float: 0.3,
    callable: 0.1,
};
const hints_lists = { ints: 1, words: 0.9, grid: 0.6, floats: 0.5, pairs: 0.3, records: 0.3 };
/** Last word of the name (or the whole of it) -> what such a parameter mostly is. */
const names = [
    [
        /^(is|has|should|use|allow|with|enable|include|ignore)_|^(flag|verbose|strict|reverse|recursive|force)$/,
        { bool: 6 },
    ],
    [/^(n|m|k|i|j|num|number|count|size|length|len|index|idx|position|pos)$/, { int: 5, float: 1 }],
    [
        /^(age|year|month|day|hour|minute|second|seconds|days|limit|start|stop|end|step|depth|level)$/,
        { int: 5, float: 1 },
    ],
    [
        /^(width|height|base|exp|exponent|shift|capacity|offset|page|id|low|high|lo|hi|times|port|amount)$/,
        { int: 5, float: 1 },
    ],
    [/^(num|n|max|min|count|total)_/, { int: 5, float: 1 }],
    [/^(x|y|z|a|b|c|d|h|p|q|r|t|v|w|val|value|left|right|first)$/, { int: 3, float: 1, str: 0.5 }],
    [
        /^(rate|price|ratio|weight|threshold|percent|percentage|factor|tax|discount|temperature|probability)$/,
        { float: 5, int: 2 },
    ],
    [
        /^(radius|balance|score|epsilon|tolerance|distance|speed|cost|total|area|mean|sum)$/,
        { float: 4, int: 3 },
    ],
    [
        /^(text|txt|s|S|st|str|str1|str2|s1|s2|string|string1|string2|name|word|word1|word2|sentence|message|msg)$/,
        { str: 6 },
    ],
    [
        /^(line|title|prefix|suffix|char|ch|letter|pattern|url|email|path|filename|file|label|key|code|date)$/,
        { str: 6 },
    ],
    [
        /^(password|username|user|phrase|brackets|sep|separator|delimiter|substring|sub|content|planet\d?)$/,
        { str: 6 },
    ],
    [
        /^(numbers|nums|lst|arr|array|list|l|xs|ys|seq|sequence|values|items|data|elements|integers|ints)\d?$/,
        hints_lists,
    ],
    [
        /^(lst\d|arr\d|nums\d|list\d|values|scores|prices|grades|ages|positions|queries|interval\d?|indices|l\d)$/,
        hints_lists,
    ],
    [
        /^(words|strings|names|lines|tokens|texts|tags|keys|labels|files|paths|characters|letters|sentences)$/,
        { words: 6 },
    ],
    [/^(matrix|grid|board|rows|table|edges|intervals|mat|lists|points|cells)$/, { grid: 6 }],
    [/^(callback|func|fn|function|predicate|handler|f|g|comparator|mapper|reducer|hook)$/, { callable: 6 }],
    [
        /^(dict|dictionary|mapping|options|config|settings|headers|params|counts|lookup|map|dic|dct|obj)\d?$/,
        { dict: 6, texts: 5 },
    ],
    [/^(pairs|tuples|entries)$/, { pairs: 6 }],
    [/^(records|rows|users|people|orders)$/, { records: 5 }],
    [/^(data|raw|payload|buffer|bytes)$/, { bytes: 1, words: 1, str: 1, dict: 1 }],
];
/** What the body does with a parameter -> what it then mostly is. Unknown words count for nothing. */
const uses = [
    [/^(call|callable)$/, { callable: 9 }],
    [/^(str-|path$|isinstance:.*\bstr)/, { str: 9 }],
    [/^(dict-|mapping$|isinstance:.*\bdict)/, { dict: 9, texts: 8 }],
    [/^(list-|concat-list|isinstance:.*\blist)/, { ints: 9, words: 8.9, grid: 8.5, floats: 8.4 }],
    [/^(set-|isinstance:.*\bset)/, { set: 9 }],
    [/^bytes-/, { bytes: 9 }],
    [/^(number-|isinstance:.*\b(int|float))/, { int: 7, float: 6 }],
    [/^isinstance:.*\bbool/, { bool: 5 }],
    [/^(arithmetic|bitwise|as-index)/, { int: 5, float: 3 }],
    [/^compare-number/, { int: 5, float: 4 }],
    [/^compare-str/, { str: 6 }],
    [/^compare-bool/, { bool: 6 }],
    [/^(concat-str|to-number)/, { str: 4, int: 1 }],
    [/^add$/, { int: 1, str: 0.8, ints: 0.5, float: 0.5 }],
    [/^len$/, { str: 2, ints: 2.1, words: 2, grid: 1.6, floats: 1, dict: 0.5 }],
    [/^iterate$/, { str: 2, ints: 2.2, words: 2.1, grid: 1.7, floats: 1.1, dict: 0.3 }],
    [/^(index|slice)$/, { str: 2, ints: 2.1, words: 1.9, grid: 1.7, floats: 1, dict: 0.6 }],
    [/^in$/, { str: 1, ints: 1, words: 1, dict: 0.8 }],
    [/^unpack$/, { ints: 2, pairs: 2 }],
    [/^key$/, { dict: 5, texts: 4 }],
    [/^truth$/, { bool: 0.6 }],
];
/** Words of the documentation -> types. */
const prose = [
    [
        '(list|array|sequence|collection) of [\\w -]{0,20}?(integer|int|number|digit)s?',
        { ints: 4, floats: 1.5 },
    ],
    ['(list|array|sequence|collection) of [\\w -]{0,20}?(string|word|name|GPA)s?', { words: 4 }],
    ['(list|array) of (list|array)s|matrix|rectangular grid|nested list', { grid: 4 }],
    ['(list|array) of [\\w -]{0,20}?(float|decimal)s?|list of GPAs', { floats: 4 }],
    ['\\b(list|array)\\b', { ints: 1, words: 0.8, floats: 0.3, grid: 0.3 }],
    ['\\b(an?|the|given) [\\w -]{0,20}?(integer|natural number|int)\\b', { int: 2 }],
    ['\\b(string|sentence|text)\\b', { str: 2 }],
    ['\\b(dictionary|mapping)\\b', { dict: 2, texts: 2 }],
];

;// CONCATENATED MODULE: ./lib/core/explore/guess.js


const unknown = (type) => JSON.stringify(type).includes('"any"');
/**
 * Types worth trying, likeliest first, at most four. `seen` are values that documented examples pass here,
 * `fallback` the value of its default.
 */
function guessTypes(parameter, seen, fallback, doc) {
    const shown = seen.map(typeOf).filter(type => !unknown(type));
    const annotated = parameter.type.kind === 'any'
        ? []
        : complete(parameter.type, parameter, doc).flatMap(type => wholeOrNot(type, parameter, doc));
    const byDefault = fallback && fallback.kind !== 'none' ? [typeOf(fallback)] : [];
    const ranked = ranking(parameter, doc);
    const all = annotated.length > 0
        ? [...shown.filter(type => agrees(type, parameter.type)), ...annotated]
        : [...shown, ...byDefault.filter(type => !unknown(type)), ...ranked];
    return distinctTypes(all).slice(0, 4);
}
function distinctTypes(all) {
    return [...new Map(all.map(type => [JSON.stringify(type), type])).values()];
}
/** A documented example sharpens an annotation, it never goes against it. */
function agrees(shown, annotated) {
    if (annotated.kind === 'number')
        return shown.kind === 'int' || shown.kind === 'float';
    if (annotated.kind === 'any' || JSON.stringify(shown) === JSON.stringify(annotated))
        return true;
    if (shown.kind !== annotated.kind || !('of' in shown) || !('of' in annotated))
        return false;
    if (Array.isArray(shown.of) || Array.isArray(annotated.of))
        return false;
    return agrees(shown.of, annotated.of);
}
/** Languages with one kind of number: a type with whole ones and the same with others, the likelier one first. */
function wholeOrNot(type, parameter, doc) {
    const [whole, other] = [withNumbers(type, types.int), withNumbers(type, types.float)];
    if (JSON.stringify(whole) === JSON.stringify(other))
        return [whole];
    const kinds = ranking(parameter, doc).map(one => one.kind);
    return kinds.indexOf('float') < kinds.indexOf('int') ? [other, whole] : [whole, other];
}
function withNumbers(type, by) {
    const inner = (one) => withNumbers(one, by);
    switch (type.kind) {
        case 'number':
            return by;
        case 'union':
        case 'tuple':
            return { ...type, of: type.of.map(inner) };
        case 'list':
        case 'set':
        case 'iterable':
            return { ...type, of: inner(type.of) };
        case 'dict':
            return { ...type, key: inner(type.key), value: inner(type.value) };
        case 'record':
            return { ...type, fields: type.fields.map(field => ({ ...field, type: inner(field.type) })) };
        case 'any':
        case 'none':
        case 'bool':
        case 'int':
        case 'float':
        case 'str':
        case 'bytes':
        case 'callable':
        case 'literal':
        case 'named':
            return type;
    }
}
/** A field of unknown type takes what its name says. */
function namedFields(type) {
    const guess = (name) => ranking({ name, pass: 'either', type: { kind: 'any' }, default: null, uses: [] }, '')[0] ?? types.str;
    const fields = type.fields.map(field => ({
        ...field,
        type: field.type.kind === 'record' ? namedFields(field.type) : fillIn(field.type, guess(field.name)),
    }));
    return { ...type, fields };
}
/** An annotation with its open places filled: `list` becomes list of numbers, of words. */
function complete(type, parameter, doc) {
    if (!unknown(type))
        return [type];
    if (type.kind === 'record')
        return [namedFields(type)];
    if (type.kind === 'list' && type.of.kind === 'record')
        return [{ ...type, of: namedFields(type.of) }];
    const ranked = ranking(parameter, doc).concat(Object.values(types));
    if (type.kind === 'dict') {
        const fill = (value) => ({
            kind: 'dict',
            key: unknown(type.key) ? types.str : type.key,
            value: unknown(type.value) ? value : type.value,
        });
        return [fill(types.int), fill(types.str), fill(types.ints)];
    }
    if (type.kind === 'list' || type.kind === 'iterable' || type.kind === 'set') {
        const of = type.kind === 'set' || type.of.kind !== 'any' ? [types.int, types.str] : ranked.flatMap(memberOf);
        return of.map(one => ({ kind: type.kind, of: fillIn(type.of, one) }));
    }
    return [fillIn(type, types.int), fillIn(type, types.str)];
}
const memberOf = (type) => (type.kind === 'list' ? [type.of] : []);
function fillIn(type, by) {
    if (type.kind === 'any')
        return by;
    if (type.kind === 'tuple' || type.kind === 'union')
        return { ...type, of: type.of.length > 0 ? type.of.map(one => fillIn(one, by)) : [by, by] };
    if (type.kind === 'dict')
        return { ...type, key: fillIn(type.key, types.str), value: fillIn(type.value, by) };
    if (type.kind === 'record')
        return namedFields(type);
    if (type.kind === 'list' || type.kind === 'set' || type.kind === 'iterable')
        return { ...type, of: fillIn(type.of, by) };
    return type;
}
function ranking(parameter, doc) {
    const scores = { ...plain };
    const add = (weights, share = 1) => {
        for (const guess of Object.keys(weights))
            scores[guess] = (scores[guess] ?? 0) + (weights[guess] ?? 0) * share;
    };
    for (const [pattern, weights] of names)
        if (namesOf(parameter.name).some(name => pattern.test(name)))
            add(weights);
    for (const use of parameter.uses)
        for (const [pattern, weights] of uses)
            if (pattern.test(use))
                add(weights);
    const near = nearby(doc, parameter.name);
    for (const [pattern, weights] of prose) {
        if (new RegExp(pattern, 'i').test(near))
            add(weights);
        else if (new RegExp(pattern, 'i').test(doc))
            add(weights, 0.5);
    }
    const order = Object.entries(scores).sort(([, left], [, right]) => right - left);
    return order.map(([guess]) => types[guess]);
}
/** `max_items` -> itself and `items`; `fileName` -> itself and `name`. */
function namesOf(name) {
    const words = name
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .split('_')
        .filter(Boolean);
    const lower = words.join('_').toLowerCase();
    return [...new Set([name, words.at(-1)?.toLowerCase() ?? name, name.toLowerCase(), lower])];
}
/** Forty characters of documentation on both sides of each mention of a name. */
function nearby(doc, name) {
    const places = [...doc.slice(0, 4000).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].filter(match => match[0] === name);
    return places
        .slice(0, 6)
        .map(({ index }) => doc.slice(Math.max(0, index - 40), index + name.length + 40))
        .join(' | ');
}
/** Rows of one type a slot, the likeliest row first, at most `limit`. */
function combine(guesses, limit) {
    let rows = [{ types: [], rank: 0 }];
    for (const slot of guesses) {
        const grown = rows.flatMap(row => slot.map((type, rank) => ({ types: [...row.types, type], rank: row.rank + rank + rank * rank * 0.1 })));
        rows = grown.sort((left, right) => left.rank - right.rank).slice(0, limit);
    }
    return rows.map(row => row.types);
}

;// CONCATENATED MODULE: ./lib/core/explore/plan.js





const mostCombinations = 14;
const mostExamples = 12;
const mostMembers = 12;
/** Null when no call can be made: a receiver that cannot be constructed, or an argument that cannot be built. */
function planExploration(brief, speech, options) {
    const slots = slotsOf(brief);
    if (!slots)
        return null;
    const examples = options?.examples === false ? [] : findExamples(brief, speech, slots);
    const clues = cluesOf(brief, speech);
    const doc = brief.function.docstring ?? '';
    const guesses = slots.map((slot, at) => {
        const seen = examples.flatMap(example => example.inputs[at] ?? []);
        return typesOf(slot.parameter, seen, speech, slot.of === 'call' ? doc : '');
    });
    clues.seen = [];
    const combinations = combine(guesses, mostCombinations).filter(types => types.every((type, at) => slots[at]?.optional === true || pool(type, clues).length > 0));
    if (combinations.length === 0)
        return null;
    return { brief, speech, slots, combinations, clues, examples, limit: options?.limit ?? 200 };
}
function typesOf(parameter, seen, speech, doc) {
    const guesses = guessTypes(parameter, seen, parameter.default === null ? null : speech.value(parameter.default), doc);
    const plain = parameter.type.kind === 'any' ? [{ kind: 'int' }, { kind: 'str' }] : guesses;
    if (parameter.pass === 'rest')
        return plain.map(type => ({ kind: 'tuple', of: [type], open: true }));
    if (parameter.pass === 'keyword-rest')
        return plain.map(value => ({ kind: 'dict', key: { kind: 'str' }, value }));
    return guesses;
}
function cluesOf(brief, speech) {
    const all = brief.function.literals.slice(0, 200).flatMap(parts).slice(0, 400);
    const forms = formsOf(brief.function);
    const said = all.flatMap(value => value.kind === 'str' && !forms.messages.has(value.value) ? [value.value] : []);
    const strings = plan_telling([...new Set(said)]);
    const letters = strings.filter(text => text.length <= 30 && !/\s.*\s/.test(text)).flatMap(text => [...text]);
    const build = (name, depth) => {
        const members = brief.enums && Object.hasOwn(brief.enums, name) ? (brief.enums[name] ?? []) : [];
        if (members.length > 0)
            return members.slice(0, mostMembers).map(member => ({ kind: 'code', code: `${name}.${member}` }));
        const parameters = brief.classes[name];
        if (!parameters)
            return speech.samples(name).map(code => ({ kind: 'code', code }));
        return depth > 3 ? [] : instances(name, parameters, speech, clues, depth);
    };
    const numbers = (kind) => [...new Set(all.flatMap(value => (value.kind === kind ? [value.value] : [])))].slice(0, 30);
    const clues = {
        ints: numbers('int'),
        floats: numbers('float'),
        strings: strings.slice(0, 30),
        letters: [...new Set(letters)].slice(0, 24),
        forms: forms.texts,
        keys: forms.keys,
        seen: [],
        callables: speech.callables,
        build,
    };
    return clues;
}
/** The texts without sentences and patterns, which no one would pass; all of them when there is nothing else. */
function plan_telling(strings) {
    const plain = strings.filter(text => text.trim().split(/\s+/).length < 3 && !/\[[^\]]*-|\\[dwsbDWSB]|\(\?|^\^.|.\$$|[.\])][*+]/.test(text));
    return plain.length > 0 ? plain : strings;
}
/** Up to three instances of a class of the same file, as expressions. */
function instances(name, all, speech, clues, depth) {
    const needed = all.filter(one => one.default === null && one.pass !== 'rest' && one.pass !== 'keyword-rest');
    const columns = needed.map(one => pool(guessTypes(one, [], null, '')[0] ?? { kind: 'any' }, clues, depth));
    if (columns.some(column => column.length === 0))
        return [];
    const rows = [0, 1, 2].map(row => {
        const positional = [];
        const keyword = {};
        needed.forEach((one, at) => {
            const value = columns[at]?.[(row + at) % (columns[at]?.length ?? 1)] ?? { kind: 'none' };
            if (one.pass === 'keyword')
                keyword[one.name] = value;
            else
                positional.push(value);
        });
        return speech.build(name, positional, keyword);
    });
    return [...new Set(rows)].map(code => ({ kind: 'code', code }));
}
function findExamples(brief, speech, slots) {
    const listed = brief.function.examples.map((example, index) => ({ text: example.call, index }));
    const prose = mentions(brief.function.docstring ?? '', brief.function.name.split('.').at(-1) ?? '');
    const found = new Map();
    for (const { text, index } of [...listed, ...prose.map(call => ({ text: call, index: null }))]) {
        const given = speech.read(text, brief);
        const inputs = given && toInputs(slots, given);
        if (!inputs)
            continue;
        const key = JSON.stringify(inputs);
        if (!found.has(key))
            found.set(key, { inputs, index });
    }
    return [...found.values()].slice(0, mostExamples);
}
/** Calls by name in running text, up to the bracket that closes them. */
function mentions(doc, name) {
    const calls = [];
    const text = doc.slice(0, 20_000);
    for (let at = text.indexOf(`${name}(`); name && at >= 0 && calls.length < 40; at = text.indexOf(`${name}(`, at + 1)) {
        const end = closing(text, at + name.length);
        if (end > 0 && !/[\p{L}\p{N}_]/u.test(text[at - 1] ?? ' '))
            calls.push(text.slice(at, end));
    }
    return calls;
}
/** Index behind the bracket that closes the one at `open`, -1 when none does within 400 characters. */
function closing(text, open) {
    let depth = 0;
    let quote = '';
    for (let at = open; at < Math.min(text.length, open + 400); at++) {
        const letter = text[at] ?? '';
        if (quote) {
            if (letter === '\\')
                at++;
            else if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if ('([{'.includes(letter))
            depth++;
        else if (')]}'.includes(letter) && --depth === 0)
            return at + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/core/explore/names.js
const longest = 60;
const most = 3;
/** `test_add_tax_returns_99_for_100_and_minus_1`; cut at whole words, `_2` and on for repeats of `taken`. */
function nameOf(plan, finding, taken) {
    const short = plan.brief.function.name.split('.').at(-1) ?? '';
    const start = `test_${whole(snake(short), 34)}`;
    const said = plan.slots.flatMap(({ of, parameter }, at) => {
        const value = finding.proposal.inputs[at];
        return value && of === 'call' ? [argument(parameter.name, value, plan.speech.nouns ?? {})] : [];
    });
    const inputs = said.length > most ? [...said.slice(0, most), 'more'] : said;
    const tail = inputs.length > 0 ? ['for', inputs.join('_and_')] : [];
    const words = [start, ...resultOf(plan, finding), ...tail].join('_');
    return unique(tidy(words, longest), taken);
}
function resultOf(plan, { observation }) {
    if (observation.outcome === 'raised')
        return ['raises', snake(observation.exception?.name.split('.').at(-1) ?? 'error')];
    if (observation.changed && observation.changed.length > 0)
        return ['changes_its_argument'];
    const value = plan.speech.value(observation.literal ?? '');
    return ['returns', value ? words(value, 2, plan.speech.nouns ?? {}) : 'its_result'];
}
function argument(name, value, nouns) {
    if (value.kind === 'bool' || value.kind === 'none')
        return `${snake(name)}_${words(value, 1, nouns)}`;
    return words(value, 3, nouns);
}
/** A value in words: `minus_1`, `empty_list`, `a_b`; lists by their items while these are few. */
function words(value, room, nouns) {
    switch (value.kind) {
        case 'none':
            return nouns.none ?? 'none';
        case 'bool':
            return String(value.value);
        case 'int':
        case 'float':
            return `${value.value < 0 ? 'minus_' : ''}${String(Math.abs(value.value)).replace('.', '_point_')}`;
        case 'str':
        case 'bytes':
            return textWords(value.value);
        case 'dict':
            return value.entries.length === 0
                ? `empty_${nouns.dict ?? 'dict'}`
                : `${nouns.dict ?? 'dict'}_of_${value.entries.length}`;
        case 'code':
            return codeWords(value.code);
        case 'list':
        case 'tuple':
        case 'set':
            return itemWords(nouns[value.kind] ?? value.kind, value.items, room, nouns);
    }
}
function codeWords(code) {
    if (code === 'NaN')
        return 'nan';
    if (/=>/.test(code))
        return 'a_function';
    const sign = /^-[\dI]/.test(code) ? 'minus_' : '';
    const plain = snake(code.replace(/^new\s+/, '').split('(')[0] ?? '');
    return sign + plain.split('_').slice(0, 3).join('_') || 'value';
}
function textWords(text) {
    if (text === '')
        return 'empty_string';
    const plain = whole(snake(text), 20);
    if (plain)
        return plain;
    return text.trim() === '' ? 'blank_string' : 'signs';
}
function itemWords(kind, items, room, nouns) {
    if (items.length === 0)
        return `empty_${kind}`;
    const flat = items.every(item => item.kind !== 'dict' && !('items' in item));
    if (flat && items.length <= room)
        return items.map(item => words(item, 0, nouns)).join('_');
    return `${kind}_of_${items.length}`;
}
/** Lower case words of plain letters and digits. */
function snake(text) {
    return text
        .normalize('NFKD')
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z\d]+/g, '_')
        .replace(/^_+|_+$/g, '')
        .toLowerCase();
}
/** Cut behind a whole word; a single word that is too long is cut anywhere. */
function whole(name, room) {
    if (name.length <= room)
        return name;
    const end = name.slice(0, room + 1).lastIndexOf('_');
    return name.slice(0, end > 0 ? end : room);
}
function tidy(name, room) {
    const clean = name.replace(/_+/g, '_').replace(/_+$/, '');
    if (clean.length <= room)
        return clean;
    const cut = clean.slice(0, room + 1);
    return cut.slice(0, cut.lastIndexOf('_')).replace(/(_(for|and|of|returns|minus|point))+$/, '');
}
function unique(name, taken) {
    let made = name;
    for (let count = 2; taken.has(made); count++)
        made = `${tidy(name, longest - 4)}_${count}`;
    taken.add(made);
    return made;
}

;// CONCATENATED MODULE: ./lib/core/explore/titles.js
const titles_longest = 80;
const titles_most = 4;
/** Characters that one value may take; the widest that fits is used. */
const rooms = [44, 28, 18, 10];
/** At most 80 characters without control characters, unlike all of `taken`; undefined where names are no free text. */
function titleOf(plan, finding, taken) {
    if (!plan.speech.titles)
        return undefined;
    const made = rooms.map(room => sentence(plan, finding, room));
    const fits = made.find(text => text.length <= titles_longest) ?? cut(made.at(-1) ?? '');
    const title = titles_unique(fits, taken);
    taken.add(title);
    return title;
}
function sentence(plan, { proposal, observation }, room) {
    const told = (value) => shown(plan.speech.literal(value), room);
    const given = plan.slots.flatMap(({ of, parameter }, at) => {
        const value = proposal.inputs[at];
        if (of !== 'call' || !value)
            return [];
        const bare = value.kind === 'bool' || value.kind === 'none';
        const all = parameter.pass === 'rest' && 'items' in value ? value.items.map(told).join(', ') : told(value);
        return [bare ? `${parameter.name} ${all}` : all];
    });
    const some = given.length > titles_most ? [...given.slice(0, titles_most), 'more'] : given;
    const made = proposal.call.receiver ?? [];
    const owner = plan.brief.function.name.split('.').slice(0, -1).join('.');
    return [
        titles_resultOf(plan, observation, room),
        ...(some.filter(Boolean).length > 0 ? [`for ${listed(some)}`] : []),
        ...(made.length > 0 ? [`on new ${owner}(${shown(made.join(', '), room)})`] : []),
    ].join(' ');
}
function titles_resultOf(plan, seen, room) {
    if (seen.outcome === 'raised')
        return `throws ${seen.exception?.name.split('.').at(-1) ?? ''}`.trim();
    if (seen.changed?.some(one => one.literal !== null))
        return 'changes its argument';
    if (seen.literal !== null)
        return `returns ${shown(seen.literal, room)}`;
    const properties = (seen.properties ?? []).slice(0, 3);
    const parts = properties.map(one => `${one.access.replace(/^\./, '')} ${shown(one.literal, room)}`);
    if (parts.length === 0)
        return 'returns its result';
    const made = plan.brief.function.name.split('.').at(-2) ?? 'one';
    const verb = plan.brief.function.kind === 'constructor' ? `makes a ${made}` : 'returns one';
    return `${verb} with ${listed(parts)}`;
}
const listed = (parts) => parts.length > 2 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : parts.join(' and ');
const moments = /new Date\('(\d{4}-\d\d-\d\dT[\d:]+)(?:\.000)?Z'\)/g;
/** One line of the text, its end left out where there is no room for it; a moment needs no constructor. */
function shown(code, room) {
    const line = titles_plain(code).replace(moments, '$1Z');
    return line.length <= room ? line : `${titles_whole(line.slice(0, Math.max(1, room - 3)))}...`;
}
const titles_plain = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
/** Half of a pair of surrogates at the cut goes too. */
const titles_whole = (text) => text.replace(/[\ud800-\udbff]$/, '');
const cut = (text) => `${titles_whole(text.slice(0, titles_longest - 3))}...`;
function titles_unique(title, taken) {
    let made = title;
    for (let count = 2; taken.has(made); count++) {
        const end = ` (${count})`;
        made = `${titles_whole(title.slice(0, titles_longest - end.length))}${end}`;
    }
    return made;
}

;// CONCATENATED MODULE: ./lib/core/explore/write.js



const observedWords = 'Observed behaviour: this pins what the code does; nobody said that it is right.';
const documentedWords = 'From the docstring.';
const nicknames = ['given', 'other', 'third', 'fourth', 'fifth', 'sixth'];
/**
 * One candidate for each documented example (asserting what the documentation says, `observed: false`) and one for
 * each finding that no such example covers. `framework` is the name of the framework that `style` belongs to.
 */
function writeTests(plan, proposals, findings, style, framework) {
    const taken = new Set();
    const examples = documented(plan, proposals);
    const covered = new Set(examples.map(one => one.call.id));
    const specs = [
        ...examples.map(example => ({ spec: exampleSpec(plan, example, taken), observed: false })),
        ...findings
            .filter(one => !covered.has(one.proposal.call.id))
            .map(one => ({ spec: findingSpec(plan, one, taken), observed: true })),
    ];
    return specs.map(({ spec, observed }, number) => {
        const written = style.test(spec);
        const { id: target } = plan.brief.target;
        const id = `${target}#explorer#0.${number}`;
        return { id, target, writer: 'explorer', ...written, framework, draft: written.code, mends: [], observed };
    });
}
function findingSpec(plan, finding, taken) {
    const { proposal, observation } = finding;
    const name = write_namesOf(plan, finding, taken);
    const changed = (observation.changed ?? []).filter(one => one.literal !== null);
    const { arrange, text, names } = named(plan, proposal, changed.map(one => one.index));
    const imports = [...proposal.call.imports];
    if (observation.outcome === 'raised') {
        const waits = awaits(plan) || observation.promised === true;
        const { exception } = observation;
        if (exception?.import)
            imports.push(exception.import);
        const check = { kind: 'raises', call: text, exception: exception?.name ?? '', await: waits };
        return spec(plan, name, imports, arrange, [check], observedWords);
    }
    const waits = awaits(plan) || observation.promised === true;
    const drained = observation.drained === true && !plan.brief.function.generator;
    const call = drained ? plan.speech.drain(text, waits) : text;
    const checks = [
        ...resultChecks(observation, call, waits),
        ...changed.map((one) => {
            return {
                kind: 'equal',
                call: names[one.index] ?? '',
                literal: one.literal ?? '',
                approximate: false,
                await: false,
            };
        }),
    ];
    const held = observation.literal === null && checks.length > changed.length;
    if (held)
        arrange.push(plan.speech.assign(resultName, call, waits));
    return spec(plan, name, imports, arrange, checks, observedWords);
}
const resultName = 'result';
/** The result as a literal, or what can be pinned of it. */
function resultChecks(seen, call, waits) {
    const { literal, approximate, properties = [] } = seen;
    if (literal !== null)
        return [{ kind: 'equal', call, literal, approximate, await: waits }];
    return properties.map(each => {
        const found = `${resultName}${each.access}`;
        return { kind: 'equal', call: found, literal: each.literal, approximate: false, await: false };
    });
}
/** The call with the arguments in `places` given a name first, so that a test can look at them afterwards. */
function named(plan, { call }, places) {
    const names = {};
    const arrange = [];
    const positional = call.positional.map((code, at) => {
        if (!places.includes(at))
            return code;
        const name = nicknames[at] ?? `given${at}`;
        names[at] = name;
        arrange.push(plan.speech.assign(name, code));
        return name;
    });
    if (arrange.length === 0)
        return { arrange, names, text: call.text };
    const code = (given) => ({ kind: 'code', code: given });
    const spoken = plan.speech.call(plan.brief, {
        receiver: call.receiver?.map(code) ?? null,
        positional: positional.map(code),
        keyword: Object.fromEntries(Object.entries(call.keyword).map(([key, given]) => [key, code(given)])),
    });
    return { arrange, names, text: spoken.text };
}
function exampleSpec(plan, proposal, taken) {
    const said = plan.brief.function.examples[proposal.example ?? -1];
    const raises = said?.raises ?? null;
    const value = said?.expected ? plan.speech.value(said.expected) : null;
    const literal = value ? plan.speech.literal(value) : (said?.expected ?? '');
    const told = { proposal, observation: documentedObservation(proposal, literal, raises) };
    const name = write_namesOf(plan, told, taken);
    const check = raises
        ? { kind: 'raises', call: proposal.call.text, exception: raises, await: awaits(plan) }
        : {
            kind: 'equal',
            call: proposal.call.text,
            literal,
            approximate: /\d\.\d/.test(literal),
            await: awaits(plan),
        };
    return spec(plan, name, proposal.call.imports, [], [check], documentedWords);
}
function documentedObservation({ call }, literal, raises) {
    const exception = raises ? { name: raises, import: null, accidental: false } : null;
    const outcome = raises ? 'raised' : 'returned';
    const empty = { shape: '', shown: '', approximate: false, lines: [], steady: true };
    return { call: call.id, outcome, literal: raises ? null : literal, exception, ...empty };
}
const awaits = (plan) => plan.brief.function.async;
/** Names and titles share `taken`: a title holds spaces, a name never does. */
function write_namesOf(plan, finding, taken) {
    const [name, title] = [nameOf(plan, finding, taken), titleOf(plan, finding, taken)];
    return title === undefined ? { name } : { name, title };
}
function spec(plan, names, imports, arrange, checks, comment) {
    const own = [plan.brief.access.importLine, ...imports];
    const subject = plan.brief.function.name;
    const { like } = plan.brief.page;
    return { ...names, subject, imports: [...new Set(own)], arrange, checks, comment, like };
}

;// CONCATENATED MODULE: ./lib/core/exploration.js
// One target -> what its calls showed on both trees: the behaviour diff, and tests of the explorer's own when wanted.





/** Rounds of proposals; each is one process. */
const mostRounds = 5;
/** Calls the target on the head until enough was seen, then the same calls on the base when it exists there. */
async function explore(brief, language, sandbox, trees) {
    const plan = language.speech ? planExploration(brief, language.speech) : null;
    if (!plan)
        return nothing('the explorer cannot build the arguments of a call');
    const proposals = [];
    const seen = [];
    let next = firstCalls(plan);
    for (let round = 0; round < mostRounds && next.length > 0; round++) {
        proposals.push(...next);
        seen.push(...(await observe(next, brief, 'head', language, sandbox, trees)));
        next = nextCalls(plan, proposals, seen);
    }
    const calls = proposals.map(proposal => proposal.call);
    const before = brief.target.baseId !== null && trees.base !== null
        ? await observe(proposals, brief, 'base', language, sandbox, trees)
        : [];
    const odd = oddCalls(plan, proposals, before);
    return {
        behaviour: behaviourRows(calls, before, seen, call => odd.has(call.id)),
        write: (framework, limit) => {
            const room = Math.max(1, limit - documented(plan, proposals).length);
            const findings = chooseCalls(plan, proposals, seen, { limit: room });
            return writeTests(plan, proposals, findings, framework.style, framework.name);
        },
        reason: reasonOf(plan, seen),
    };
}
function nothing(reason) {
    return { behaviour: [], write: () => [], reason };
}
async function observe(proposals, brief, tree, language, sandbox, trees) {
    const calls = proposals.map(proposal => proposal.call);
    const outcome = await sandbox.run(language.probe.job(calls, brief, tree), trees);
    return language.probe.read(outcome, calls);
}
function reasonOf(plan, seen) {
    if (seen.length === 0)
        return `the explorer has no call to make of ${plan.brief.function.name}`;
    const refused = seen.find(one => one.outcome === 'refused');
    if (refused && seen.every(one => one.outcome === 'refused'))
        return refused.shown;
    if (seen.every(one => one.outcome === 'timed-out'))
        return 'no call of it ended in time';
    return null;
}

;// CONCATENATED MODULE: ./lib/core/parallel.js
// Work on a list -> its results in the list's order, at most so many at once.
/** Runs `work` on every item, `limit` at a time. The first failure ends it; what had begun is awaited before that is thrown. */
async function mapLimit(items, limit, work) {
    const results = new Map();
    let [at, failed] = [0, false];
    const worker = async () => {
        while (at < items.length && !failed) {
            const place = at++;
            try {
                results.set(place, await work(items[place]));
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const workers = Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker);
    const ended = await Promise.allSettled(workers);
    for (const one of ended)
        if (one.status === 'rejected')
            throw one.reason;
    return items.map((_, place) => results.get(place));
}

;// CONCATENATED MODULE: ./lib/core/group.js
// A list -> its groups by key, in the order in which keys first appear (Map.groupBy is absent on Node 20).
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        const group = groups.get(name);
        if (group)
            group.push(item);
        else
            groups.set(name, [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/core/gates.js
const reject = (reason, reading, detail = reading.detail) => ({
    verdict: 'rejected',
    reason,
    detail,
    expected: reading.expected,
    actual: reading.actual ?? (firstLine(detail) || null),
});
function firstLine(text) {
    return (text.split('\n').find(line => line.trim()) ?? '').trim().slice(0, 300);
}
const runs = {
    name: 'runs',
    trials: () => [{ tree: 'head', seed: 0 }],
    judge(_candidate, brief, readings) {
        const [reading] = readings;
        if (reading?.unsafe !== undefined)
            return reject('unsafe', { ...reading, actual: null }, reading.unsafe);
        if (!reading || reading.outcome === 'broken')
            return reject('broken', reading ?? missing);
        if (reading.outcome === 'timed-out')
            return reject('timed-out', reading);
        if (reading.outcome === 'passed')
            return 'pass';
        return brief.target.baseId === null ? judgeWithoutBase(reading) : 'ask-base';
    },
};
const missing = {
    candidate: '',
    outcome: 'broken',
    assertion: false,
    expected: null,
    actual: null,
    detail: 'the runner gave no result for it',
    lines: [],
    milliseconds: 0,
};
function judgeWithoutBase(reading) {
    return reading.assertion ? reject('wrong-expectation', reading) : reject('raises', reading);
}
/**
 * The oracle step: what always fails on the head and always passes on the base shows a change of behaviour, not a bad test.
 * Both lists hold the plain run first, then the varied ones; an empty list on the base means that it was not tried.
 */
function judgeFailure(onHead, onBase) {
    const [plain] = onHead;
    if (!plain)
        return reject('broken', missing);
    if (onBase[0]?.outcome !== 'passed')
        return judgeWithoutBase(plain);
    const changeable = onHead.some(reading => reading.outcome === 'passed') ||
        onBase.some(reading => reading.outcome !== 'passed');
    return changeable ? reject('flaky', plain) : { ...reject('behaviour-changed', plain), verdict: 'suspect' };
}
const steady = {
    name: 'steady',
    trials: runs => Array.from({ length: Math.max(0, runs - 1) }, (_, n) => ({ tree: 'head', seed: n + 1 })),
    judge(_candidate, _brief, readings) {
        const failed = readings.find(reading => reading.outcome !== 'passed');
        return failed ? reject('flaky', failed) : 'pass';
    },
};
const covers = {
    name: 'covers',
    trials: () => [],
    judge(_candidate, brief, readings) {
        const changed = new Set(brief.target.changedLines);
        if (readings[0]?.lines.some(line => changed.has(line)))
            return 'pass';
        return {
            verdict: 'rejected',
            reason: 'misses-change',
            detail: `it runs none of the changed lines ${brief.target.changedLines.slice(0, 10).join(', ')}`,
            expected: null,
            actual: null,
        };
    },
};
/** All gates before the rehearsal, cheapest first. */
const gates = [runs, steady, covers];
/**
 * Of the tests of one target, those that may stay: each time the one that runs most lines not yet run, then in order.
 * Gives the ids that go over `most`.
 */
function overLimit(tests, most) {
    const left = [...tests];
    const seen = new Set();
    const gain = (test) => test.lines.filter(line => !seen.has(line)).length;
    for (let taken = 0; taken < most && left.length > 0; taken++) {
        const best = left.reduce((one, other) => (gain(other) > gain(one) ? other : one));
        left.splice(left.indexOf(best), 1);
        for (const line of best.lines)
            seen.add(line);
    }
    return left.map(test => test.id);
}

;// CONCATENATED MODULE: ./lib/core/rehearse.js


const rounds = 4;
/** Tests that fail in company are taken out and the rest is rehearsed again; a file that never holds gives up all of its tests. */
async function rehearse(cases, tools) {
    const endings = new Map();
    const groups = [...groupBy(cases, one => one.brief.testPath)];
    const files = await mapLimit(groups, tools.parallel, ([path, group]) => rehearseUntilSound(path, group, tools, endings));
    return { files: files.filter(file => file.tests.length > 0), endings };
}
async function rehearseUntilSound(path, group, tools, endings) {
    let left = group;
    for (let round = 1; left.length > 0; round++) {
        const { content, faults } = await rehearseFile(path, left, tools);
        const added = group[0]?.brief.page.existing === null;
        if (faults.size === 0)
            return { path, content, tests: left.map(one => one.candidate.id), new: added };
        for (const one of left) {
            const detail = faults.get(one.candidate.id) ?? (round === rounds ? 'the file did not pass as a whole' : undefined);
            if (detail !== undefined)
                endings.set(one.candidate.id, faultOf(detail));
        }
        left = left.filter(one => !endings.has(one.candidate.id));
    }
    return { path, content: '', tests: [], new: true };
}
function faultOf(detail) {
    const actual = (detail.split('\n').find(line => line.trim()) ?? '').trim().slice(0, 300) || null;
    return { verdict: 'rejected', reason: 'rehearsal', detail, expected: null, actual };
}
async function rehearseFile(path, cases, tools) {
    const [first] = cases;
    if (!first)
        return { content: '', faults: new Map() };
    const candidates = cases.map(one => one.candidate);
    const language = tools.language(first.brief.target.language);
    const merged = language.merge(candidates, first.brief.page);
    const { names } = merged;
    const content = await layOut(path, merged.content, first.brief, language, tools);
    const framework = tools.framework(commonFramework(candidates, first.brief));
    const roots = [...new Set(cases.map(one => one.brief.access.root))];
    const outcome = await tools.sandbox.run(framework.rehearsal([{ path, content }], roots), tools.trees);
    const asked = candidates.map(({ id }) => ({ candidate: id, name: names[id] ?? '' }));
    const readings = new Map(framework.read(outcome, asked).map(reading => [reading.candidate, reading]));
    const faults = new Map();
    for (const { id } of candidates) {
        const reading = readings.get(id);
        if (reading?.outcome !== 'passed')
            faults.set(id, reading?.detail ?? 'it gave no result when the whole file was run');
    }
    return { content, faults };
}
/** As the project's own formatter would have it; as it is where there is none. */
async function layOut(path, content, { page }, { layout }, tools) {
    if (!layout)
        return content;
    const outcome = await tools.sandbox.run(layout.job([{ path, content, existing: page.existing }]), tools.trees);
    const found = layout.read(outcome);
    return Object.hasOwn(found, path) ? (found[path] ?? content) : content;
}
/** The project's own runner, unless a test needs another one. */
function commonFramework(candidates, brief) {
    return candidates.find(one => one.framework !== brief.target.framework)?.framework ?? brief.target.framework;
}

;// CONCATENATED MODULE: ./lib/core/trials.js


/** One reading a candidate. A candidate that a crash or a time-out of others kept from running is run again, alone at last. */
async function runTrials(cases, run, tools) {
    const groups = [...groupBy(cases, one => `${one.brief.target.file}\0${one.candidate.framework}`).values()];
    const readings = new Map();
    const keep = (found) => found.forEach(reading => readings.set(reading.candidate, reading));
    await mapLimit(groups, tools.parallel, async (group) => keep(await runGroup(group, run, tools)));
    const missed = cases.filter(one => !readings.has(one.candidate.id));
    await mapLimit(missed, tools.parallel, async (one) => {
        const found = await runGroup([one], run, tools);
        keep(found.length > 0 ? found : [broken(one.candidate.id)]);
    });
    return readings;
}
function broken(candidate) {
    const detail = 'its process ended without a result';
    return {
        candidate,
        outcome: 'broken',
        assertion: false,
        expected: null,
        actual: null,
        detail,
        lines: [],
        milliseconds: 0,
    };
}
async function runGroup(group, run, tools) {
    const [first] = group;
    if (!first)
        return [];
    const framework = tools.framework(first.candidate.framework);
    const plan = planTrial(group, run, tools.language(first.brief.target.language), framework);
    const outcome = await tools.sandbox.run(framework.trial(plan), tools.trees);
    return framework.read(outcome, plan.files);
}
/** Every candidate lies in a file of its own, so that a broken one breaks no other and no two names collide. */
function planTrial(group, run, language, { style }) {
    const files = group.map(({ candidate, brief }, n) => {
        const { content, names } = language.merge([candidate], { ...brief.page, existing: null });
        return {
            path: style.trialPath(brief.testPath, n + 1),
            content,
            candidate: candidate.id,
            name: names[candidate.id] ?? candidate.name,
        };
    });
    const [first] = group;
    const target = first?.brief.target;
    const watch = run.tree === 'base' && target?.baseId
        ? (target.baseId.split('::')[0] ?? target.file)
        : (target?.file ?? '');
    const roots = [...new Set(group.map(one => one.brief.access.root))];
    return { tree: run.tree, candidates: group.map(one => one.candidate), files, watch, roots, seed: run.seed };
}

;// CONCATENATED MODULE: ./lib/core/prove.js
// Candidates -> verdicts: the gates one after the other, many candidates in one trial, then the rehearsal of the files.




/** Runs the candidates through all gates before the rehearsal. Throws only when the sandbox itself cannot run. */
async function judge(candidates, briefs, tools) {
    const byId = new Map(briefs.map(brief => [brief.target.id, brief]));
    const cases = candidates.map((candidate) => {
        const brief = byId.get(candidate.target);
        if (!brief)
            throw new Error(`there is no target ${candidate.target} for ${candidate.id}`);
        return { candidate, brief, readings: [], milliseconds: 0, ending: null };
    });
    for (const gate of gates) {
        for (const run of gate.trials(tools.runs))
            await runAll(alive(cases), run, tools);
        const asked = [];
        for (const one of alive(cases)) {
            const judgement = gate.judge(one.candidate, one.brief, one.readings);
            if (judgement === 'ask-base')
                asked.push(one);
            else if (judgement !== 'pass')
                one.ending = judgement;
        }
        await askBase(asked, tools);
    }
    limit(alive(cases), tools.mostPerTarget);
    return cases;
}
/** Rehearses what is left as the files that would be committed. Each case ends in exactly one verdict. */
async function conclude(cases, tools) {
    const rehearsal = await rehearse(alive(cases), tools);
    for (const one of alive(cases))
        one.ending = rehearsal.endings.get(one.candidate.id) ?? kept;
    return { verdicts: cases.map(verdictOf), files: rehearsal.files };
}
const kept = { verdict: 'kept', reason: null, detail: '', expected: null, actual: null };
/** Those that no gate stopped. */
const alive = (cases) => cases.filter(one => one.ending === null);
async function runAll(cases, run, tools) {
    const readings = await runTrials(cases, run, tools);
    for (const one of cases) {
        const reading = readings.get(one.candidate.id);
        if (!reading)
            continue;
        one.milliseconds += reading.milliseconds;
        if (run.tree === 'head')
            one.readings.push(reading);
    }
    return readings;
}
/** The plain run on the base first; only what passes there is varied on both sides, as often as a kept test is. */
async function askBase(cases, tools) {
    const onBase = new Map();
    const passed = (one) => onBase.get(one.candidate.id)?.[0]?.outcome === 'passed';
    for (let seed = 0; seed < tools.runs; seed++) {
        const asked = seed === 0 ? cases : cases.filter(passed);
        if (seed > 0)
            await runAll(asked, { tree: 'head', seed }, tools);
        const found = await runAll(asked, { tree: 'base', seed }, tools);
        for (const [id, reading] of found)
            onBase.set(id, [...(onBase.get(id) ?? []), reading]);
    }
    for (const one of cases)
        one.ending = judgeFailure(one.readings, onBase.get(one.candidate.id) ?? []);
}
function limit(cases, most) {
    const byWriter = groupBy(cases, one => JSON.stringify([one.candidate.target, one.candidate.writer]));
    for (const group of byWriter.values()) {
        const tests = group.map(one => ({ id: one.candidate.id, lines: targetLines(one) }));
        const over = new Set(overLimit(tests, most));
        for (const one of group)
            if (over.has(one.candidate.id))
                one.ending = {
                    ...kept,
                    verdict: 'rejected',
                    reason: 'max-tests-per-function',
                    detail: `${most} others run more`,
                };
    }
}
function targetLines(one) {
    const [first, last] = one.brief.target.lines;
    return (one.readings[0]?.lines ?? []).filter(line => line >= first && line <= last);
}
function verdictOf(one) {
    if (!one.ending)
        throw new Error(`${one.candidate.id} was not judged`);
    const evidence = {
        runs: one.readings.length,
        milliseconds: Math.round(one.milliseconds),
        lines: targetLines(one),
        mutantsKilled: [],
    };
    const attribution = one.ending.verdict === 'rejected' ? null : attributionOf(one.candidate);
    return { candidate: one.candidate.id, ...one.ending, attribution, evidence };
}
/** Without repairs a test is its writer's own: to the letter, or with what is around it mended. */
function attributionOf(candidate) {
    const plain = (text) => text.replace(/\s+/g, ' ').trim();
    return candidate.mends.length === 0 && plain(candidate.code) === plain(candidate.draft)
        ? 'verbatim'
        : 'trimmed';
}

;// CONCATENATED MODULE: ./lib/core/sketch.js
/** Stands for `...` while the file is laid out: not every language can parse that. As long, so that lines break alike. */
const BLANK = '___';
const cases = ['usual_case', 'smallest_input', 'edge_case'];
/** A file of three tests with `...` for arguments and values, in the framework's own form. */
function sketchTests(brief, style, language) {
    const { access, function: fn, target } = brief;
    const last = fn.name.split('.').at(-1) ?? fn.name;
    const call = language.speech?.call(brief, blanks(fn.kind)).text ?? `${access.symbol}(...)`;
    const candidates = cases.map((name, n) => {
        const test = style.test({
            name: `test_${last.replace(/^_+|_+$/g, '')}_${name}`,
            subject: last,
            imports: [access.importLine],
            arrange: [],
            checks: [{ kind: 'equal', call, literal: '...', approximate: false, await: fn.async }],
            comment: '',
            like: brief.page.like,
        });
        const { id, framework } = target;
        const rest = { target: id, writer: 'sketch', framework, draft: test.code, mends: [], observed: false };
        return { ...test, ...rest, id: `${id}#sketch#0.${n}` };
    });
    const taken = JSON.stringify([candidates, access]).includes(BLANK);
    const parsable = candidates.map(one => ({
        ...one,
        code: taken ? one.code : one.code.replaceAll('...', BLANK),
    }));
    const { content } = language.merge(parsable, { ...brief.page, existing: null });
    return taken ? content : content.replaceAll(BLANK, '...');
}
/** A call with `...` for all of its arguments. */
function blanks(kind) {
    const blank = [{ kind: 'code', code: '...' }];
    const receiver = kind === 'method' || kind === 'property' ? blank : null;
    return { receiver, positional: kind === 'property' ? [] : blank, keyword: {} };
}

// EXTERNAL MODULE: ./lib/core/render/text.js
var render_text = __webpack_require__(5809);
// EXTERNAL MODULE: ./lib/core/prompt.js
var core_prompt = __webpack_require__(4673);
;// CONCATENATED MODULE: ./lib/core/write.js
// Briefs in rank order -> completions, within the budget, as many at once as the endpoint may be asked.


/**
 * Asks for every target until the budget or the endpoint ends; what was answered by then is kept.
 * `wording` says how a brief's tests are to look; `now` is in milliseconds.
 */
async function write(briefs, writer, options) {
    const state = {
        ...{ completions: [], failure: null, unreached: [], overBudget: [], seconds: 0, spent: 0 },
        open: new Set(),
        turn: Promise.resolve(true),
    };
    const started = options.now();
    const queue = briefs.flatMap(brief => Array.from({ length: writer.recipe.samples }, (_, sample) => ({
        brief,
        prompt: (0,core_prompt/* drawPrompt */.h)(brief, options.wording(brief), writer.recipe, sample),
    })));
    let at = 0;
    const worker = async () => {
        for (let next = queue[at++]; next; next = queue[at++]) {
            options.log(`asking ${writer.model.name} for ${next.prompt.target} (${at} of ${queue.length})`);
            await ask(next.prompt, writer, options.maxCost, state);
        }
    };
    await Promise.all(Array.from({ length: Math.min(writer.parallel, queue.length) }, worker));
    const answered = new Set(state.completions.map(completion => completion.target));
    const order = new Map(briefs.map((brief, n) => [brief.target.id, n]));
    const rank = (completion) => (order.get(completion.target) ?? 0) * 1000 + completion.sample;
    return {
        completions: state.completions.sort((one, other) => rank(one) - rank(other)),
        failure: state.failure,
        unreached: [...new Set(state.unreached)].filter(id => !answered.has(id)),
        overBudget: [...new Set(state.overBudget)].filter(id => !answered.has(id)),
        seconds: (options.now() - started) / 1000,
    };
}
async function ask(prompt, writer, maxCost, state) {
    const kept = (await writer.model.recall?.(prompt)) ?? null;
    if (kept)
        return void state.completions.push(kept);
    const worst = maxCost === null ? 0 : (writer.worst(prompt) ?? Infinity);
    state.turn = state.turn.then(open => open && reserve(worst, maxCost ?? Infinity, state));
    const fits = await state.turn;
    if (state.failure)
        return void state.unreached.push(prompt.target);
    if (!fits)
        return void state.overBudget.push(prompt.target);
    const sending = send(prompt, writer, worst, state);
    state.open.add(sending);
    await sending.finally(() => state.open.delete(sending));
}
/** Waits for requests on their way when their worst case may turn out cheaper. False ends the run: nothing lower is served instead. */
async function reserve(worst, maxCost, state) {
    while (state.spent + worst > maxCost) {
        if (state.open.size === 0)
            return false;
        await Promise.race(state.open);
    }
    state.spent += worst;
    return true;
}
/** What fails keeps its reservation: it may have been paid for. */
async function send(prompt, writer, worst, state) {
    try {
        const completion = await writer.model.complete(prompt);
        state.spent += (completion.stored ? 0 : (writer.price(completion.usage) ?? 0)) - worst;
        state.completions.push(completion);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) && !(error instanceof errors/* ServiceError */._))
            throw error;
        state.failure ??= { kind: error instanceof errors/* UserError */.y ? 'user' : 'service', sentence: error.message };
        state.unreached.push(prompt.target);
    }
}
/** Throws UserError where a budget is set that cannot be held, before anything is done or paid. */
function checkBudget(writer, maxCost) {
    const known = writer?.price({ inputTokens: 1, cachedTokens: 0, outputTokens: 1, estimated: false }) ?? null;
    if (writer && maxCost !== null && known === null)
        throw new errors/* UserError */.y(`max-cost cannot be held, since the price of ${writer.model.name} is unknown: set price to dollars per million tokens in/out, or to 0.`);
}

// EXTERNAL MODULE: ./lib/commands/plan.js + 2 modules
var plan = __webpack_require__(2951);
;// CONCATENATED MODULE: ./lib/commands/review.js
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
// The whole river for one pull request: plan, explore, write, prove, report. Prints nothing and publishes nothing.









const review_runs = 3;
/** Reviews one pull request. A model that fails is no throw: the rest is done and `failure` says why. */
async function review(config, tools, pull, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const clock = stopwatch(tools.now);
        const writer = await tools.writer();
        checkBudget(writer, config['max-cost']);
        const ground = __addDisposableResource(env_1, await (0,plan/* prepare */.i)(config, tools, pull, asked), true);
        const sandbox = ground.planned.briefs.length > 0 ? await openSandbox(tools) : null;
        const planned = sandbox ? await leaveOut(ground, sandbox, tools) : ground.planned;
        const explorations = sandbox
            ? await clock.trials(exploreAll(tools, { ...ground, planned }, sandbox))
            : new Map();
        const limits = {
            explorer: writer ? config.explorer : 'always',
            most: config['max-tests-per-function'],
        };
        const writing = await askModel(config, tools, writer, planned.briefs);
        const read = readReplies(writing.completions, planned.briefs, tools);
        const proof = sandbox
            ? await clock.trials(proveAll(tools, { ...ground, planned }, sandbox, read.candidates, explorations, limits))
            : nothingProved;
        const report = assemble({
            ...planned,
            ...proof,
            tool: tools.tool,
            pull: { base: planned.base, head: planned.head, number: pull.number },
            sandbox: sandbox?.level ?? null,
            refusals: read.refusals,
            behaviour: [...explorations.values()].flatMap(one => one.behaviour),
            files: proof.files.map(file => ({ ...file, sha256: tools.hash(file.content) })),
            completions: writing.completions,
            price: writer?.price ?? null,
            seconds: { ...clock.seconds(), model: writing.seconds },
            fates: fatesOf(planned, writing, explorations, limits.explorer),
        });
        return {
            report,
            failure: writing.failure,
            notes: notesOf(tools, writer, writing),
            priceSource: writer?.priceSource ?? null,
        };
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
/** Seconds of the whole run and of what was timed as trials. */
function stopwatch(now) {
    const started = now();
    let trials = 0;
    return {
        trials: async (work) => {
            const from = now();
            const done = await work;
            trials += now() - from;
            return done;
        },
        seconds: () => ({ total: (now() - started) / 1000, trials: trials / 1000 }),
    };
}
async function openSandbox(tools) {
    const sandbox = await tools.sandbox();
    await tools.setup();
    return sandbox;
}
/** Functions whose language cannot be run here become skipped, with the cure; none at all can be: the user's fault. */
async function leaveOut({ planned, trees }, sandbox, tools) {
    const reasons = new Map();
    for (const { target } of planned.briefs) {
        const { name, toolchain } = tools.language(target.language);
        const reason = reasons.has(name) ? null : await sandbox.lacks(toolchain, trees);
        if (reason !== null)
            reasons.set(name, reason);
    }
    const [first] = reasons.values();
    const briefs = planned.briefs.filter(({ target }) => !reasons.has(target.language));
    if (first !== undefined && briefs.length === 0)
        throw new errors/* UserError */.y(first);
    const left = planned.briefs.flatMap(({ target: { id, file, name, language } }) => {
        const reason = reasons.get(language);
        return reason === undefined ? [] : [{ id, file, name, reason }];
    });
    return { ...planned, briefs, skipped: [...left, ...planned.skipped] };
}
async function exploreAll(tools, { planned, trees }, sandbox) {
    const found = await mapLimit(planned.briefs, tools.parallel, async (brief) => {
        tools.log(`exploring ${brief.target.id}`);
        const language = tools.language(brief.target.language);
        return [brief.target.id, await explore(brief, language, sandbox, trees)];
    });
    return new Map(found);
}
const nothingWritten = { completions: [], failure: null, unreached: [], overBudget: [], seconds: 0 };
async function askModel(config, tools, writer, briefs) {
    if (!writer || briefs.length === 0)
        return nothingWritten;
    return write(briefs, writer, {
        maxCost: config['max-cost'],
        wording: brief => wordingOf(brief, tools),
        now: tools.now,
        log: tools.log,
    });
}
function wordingOf(brief, { framework, language }) {
    const { style } = framework(brief.target.framework);
    return { words: style.words, sketch: sketchTests(brief, style, language(brief.target.language)) };
}
function readReplies(completions, briefs, tools) {
    const byId = new Map(briefs.map(brief => [brief.target.id, brief]));
    const read = completions.flatMap(completion => {
        const brief = byId.get(completion.target);
        return brief ? [tools.language(brief.target.language).cut(completion, brief)] : [];
    });
    return { candidates: read.flatMap(one => one.candidates), refusals: read.flatMap(one => one.refusals) };
}
const nothingProved = { candidates: [], verdicts: [], files: [] };
/** The model's tests first; then the explorer's, where the setting wants them. All that passes is rehearsed together. */
async function proveAll(tools, { planned, trees }, sandbox, written, explorations, { explorer: when, most }) {
    const { language, framework, parallel } = tools;
    const proofTools = { sandbox, trees, language, framework, parallel, runs: review_runs, mostPerTarget: most };
    const explored = (wanted) => planned.briefs
        .filter(({ target }) => wanted(target.id))
        .flatMap(({ target }) => explorations.get(target.id)?.write(framework(target.framework), most) ?? []);
    const first = [...written, ...(when === 'always' ? explored(() => true) : [])];
    tools.log(`proving ${first.length} tests`);
    const cases = await judge(first, planned.briefs, proofTools);
    if (when === 'auto') {
        const served = new Set(alive(cases).map(one => one.candidate.target));
        const second = explored(id => !served.has(id));
        if (second.length > 0)
            tools.log(`proving ${second.length} tests of the explorer`);
        cases.push(...(await judge(second, planned.briefs, proofTools)));
    }
    return { candidates: cases.map(one => one.candidate), ...(await conclude(cases, proofTools)) };
}
/** Why a target has no test at all, in words that the comment shows. */
function fatesOf(planned, writing, explorations, explorer) {
    const ofModel = new Map([
        ...writing.unreached.map(id => [id, 'the model was not reached']),
        ...writing.overBudget.map(id => [id, 'over max-cost']),
    ]);
    return new Map(planned.briefs.map(({ target }) => {
        const found = explorations.get(target.id)?.reason ?? 'the explorer found no call whose result can be pinned';
        const explored = explorer === 'never' ? 'the explorer is switched off' : found;
        return [target.id, [ofModel.get(target.id), explored].filter(Boolean).join('; ')];
    }));
}
function notesOf(tools, writer, { failure, unreached, completions }) {
    const stored = completions.filter(completion => completion.stored).length;
    const notes = [...tools.notes];
    if (failure) {
        const name = writer?.model.name ?? 'the model';
        notes.push(`**${(0,render_text/* html */.qy)(name)} was not reached** for ${(0,render_text/* plural */.LS)(unreached.length, 'function')}: ${(0,render_text/* html */.qy)(failure.sentence)} What stands here for them is the explorer's.`);
    }
    const others = new Set(completions.flatMap(completion => completion.answeredBy ?? []));
    if (others.size > 0)
        notes.push(`The endpoint says that ${(0,render_text/* html */.qy)([...others].join(', '))} answered, which is not the model that was asked: the bill may be wrong.`);
    if (stored > 0 && !tools.recorded)
        notes.push(`${stored} of ${completions.length} replies were stored by an earlier run: nothing was paid for them in this one.`);
    return notes;
}


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   Zg: () => (/* binding */ makeConfig),
/* harmony export */   cU: () => (/* binding */ choicesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
// Inputs, flags and the configuration file -> one frozen Config. The schema is the only list of settings there is.



const list = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => typeof value === 'string'
    ? value
        .split(/[\n,]/)
        .map(part => part.trim())
        .filter(Boolean)
    : value, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), { error: 'give a list, or names separated by commas or line breaks' }));
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => typeof value === 'string' ? ({ true: true, false: false }[value.trim().toLowerCase()] ?? value) : value, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: 'say true or false' }));
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'give one line of text' }).trim();
const count = (least) => zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: `give a whole number of ${least} or more` })
    .int(`give a whole number of ${least} or more`)
    .min(least, `give a whole number of ${least} or more`));
const dollars = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'string' && value.trim() !== '' ? Number(value.replace(/^\$/, '')) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: 'give dollars of 0 or more, such as 0.50' })
    .min(0, 'give dollars of 0 or more, such as 0.50'));
const price = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? String(value) : value), text.regex(/^(?:0|\d+(?:\.\d+)?\/\d+(?:\.\d+)?)?$/, 'give 0, or dollars per million tokens in and out, such as 0.15/0.60'));
const choice = (words) => zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: issue => adviseChoice(String(issue.input), words) });
function adviseChoice(given, words) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(given, words);
    return `say ${words.join(', ').replace(/, ([^,]*)$/, ' or $1')}${near ? ` (did you mean ${near}?)` : ''}`;
}
/** All settings by the name that inputs, flags and the file share. `describe` is the text of action.yml and of the help. */
const settings = {
    model: text
        .default('')
        .describe('Who writes the tests: a model card (*.model.json), a model name, or explorer; on the command line also recorded replies (*.jsonl). Without one, the explorer writes.'),
    'base-url': text
        .default('')
        .describe('Base URL of an OpenAI-compatible endpoint, its path included. Default: the card, then OPENAI_BASE_URL.'),
    mode: choice(['review']).default('review').describe('review does the whole path in one job.'),
    config: text
        .default('testwright.yml')
        .describe('Path of the configuration file, read from the base branch.'),
    framework: choice(['auto', 'unittest', 'pytest', 'node:test', 'jest', 'vitest', 'mocha'])
        .default('auto')
        .describe('Test runner of the languages that it runs; auto finds one for each file in the nearest manifest, configuration and tests.'),
    languages: list
        .default([])
        .describe('Only these languages: python, javascript, typescript. Default: all that are known.'),
    include: list.default([]).describe('Only functions in files that match one of these globs.'),
    exclude: list.default([]).describe('No functions in files that match one of these globs.'),
    'tests-path': text
        .default('')
        .describe('Folder for new test files. Default: where the project keeps its tests.'),
    setup: text
        .default('')
        .describe('Command run in the checkout before the trials, outside the sandbox: it installs what the tests need. Keys and tokens are taken out of its environment.'),
    'max-functions': count(1)
        .default(20)
        .describe('At most this many functions are given tests; the rest is listed as skipped.'),
    'max-tests-per-function': count(1)
        .default(6)
        .describe('At most this many tests of one writer are kept for one function.'),
    'max-cost': dollars
        .nullable()
        .default(null)
        .describe('Dollars that one run may cost at most. A request whose worst case does not fit is not sent.'),
    price: price
        .default('')
        .describe('Price of the model when no table knows it: 0 (free), or dollars per million tokens in/out, such as 0.15/0.60.'),
    explorer: choice(['auto', 'always', 'never'])
        .default('auto')
        .describe('When the embedded writer shows tests beside a model: auto (where the model kept none), always, never.'),
    sandbox: choice(['auto', 'bwrap', 'unshare', 'none'])
        .default('auto')
        .describe('Level of the sandbox; auto takes the strongest that holds. none runs tests unprotected, and never for forks.'),
    comment: choice(['auto', 'always', 'never'])
        .default('auto')
        .describe('auto comments when there is something to say; always, also when not; never only writes the job summary.'),
    drafts: flag.default(false).describe('Also review draft pull requests.'),
    bots: flag.default(false).describe('Also review pull requests of bots.'),
    'fail-on': choice(['never', 'suspect', 'no-tests'])
        .default('never')
        .describe('Exit 1 (a red check) on a suspect, or when no test was kept for functions that changed.'),
};
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(settings);
/** Inputs and flags that no configuration file may hold. */
const secrets = {
    'api-key': 'Key of the model endpoint. Default: OPENAI_API_KEY. None is needed on loopback.',
    'github-token': 'Token that reads the pull request and writes the comment.',
};
/**
 * Later sources win over earlier ones; an empty string in an input counts as not given.
 * Throws UserError with one sentence that names the source, the setting and what it may be.
 */
function makeConfig(sources) {
    const merged = {};
    for (const source of sources) {
        for (const [name, value] of Object.entries(source.values)) {
            if (!Object.hasOwn(settings, name))
                throw unknown(name, source.name);
            if (value === '' || value === undefined || value === null)
                continue;
            const read = settings[name].safeParse(value);
            if (!read.success)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${source.name}: ${name} is ${JSON.stringify(value)}: ${read.error.issues[0]?.message ?? 'give another value'}.`);
            merged[name] = value;
        }
    }
    return Object.freeze(schema.parse(merged));
}
function unknown(name, source) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, Object.keys(settings));
    if (Object.hasOwn(secrets, name))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${source}: ${name} is a secret and has no place here: pass it by the environment.`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${source}: there is no setting ${JSON.stringify(name)}${near ? `: did you mean ${near}?` : '.'}`);
}
/** The words that a setting may be, null when it is no choice. */
function choicesOf(name) {
    const setting = settings[name];
    const inner = setting instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL ? setting.unwrap() : setting;
    return inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodEnum */ .Vb4 ? inner.options.map(String) : null;
}


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ServiceError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
// The one kind of failure that is the user's to mend; everything else that throws is a bug or a service.
/** Something the user can mend: `message` is one sentence that says what is wrong and names the cure. Exit code 2. */
class UserError extends Error {
    name = 'UserError';
}
/** A service (model endpoint, GitHub) failed; what was done is kept. `message` is one sentence. Exit code 3. */
class ServiceError extends Error {
    name = 'ServiceError';
}


/***/ }),

/***/ 5896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ isTestPath),
/* harmony export */   Qd: () => (/* binding */ siftText),
/* harmony export */   gd: () => (/* binding */ isOwnPath),
/* harmony export */   lx: () => (/* binding */ siftChange)
/* harmony export */ });
const MEBIBYTE = 1024 * 1024;
const testPath = /(?:^|\/)(?:tests?|__tests__)\/|(?:^|\/)specs?\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|tests)\.py$|(?:^|\/)[^/]*(?:\.|_|-)(?:test|spec)\.[cm]?[jt]sx?$|_test\.go$|(?:^|\/)\w*Tests?\.java$/;
const vendoredPath = /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|_vendor|third[_-]party|site-packages|dist-packages|\.?venv)\//;
/** Folders that builds write into and some projects commit. */
const builtPath = /(?:^|\/)dist\//;
const generatedPath = /(?:_pb2(?:_grpc)?\.pyi?|\.min\.js|\.generated\.\w+|\.g\.\w+)$|(?:^|\/)migrations\/\d{4}_\w+\.py$/;
const generatedText = /@generated\b|\bcode generated\b|\b(?:auto-?|automatically )generated\b|\bgenerated by\b.*\bdo not edit\b/i;
const otherLanguages = {
    vue: 'Vue',
    svelte: 'Svelte',
    go: 'Go',
    java: 'Java',
    kt: 'Kotlin',
    rs: 'Rust',
    rb: 'Ruby',
    c: 'C',
    h: 'C',
    cc: 'C++',
    cpp: 'C++',
    hpp: 'C++',
    cs: 'C#',
    php: 'PHP',
    swift: 'Swift',
    scala: 'Scala',
    lua: 'Lua',
    pl: 'Perl',
    r: 'R',
    jl: 'Julia',
    ex: 'Elixir',
    dart: 'Dart',
    pyx: 'Cython',
    ipynb: 'notebooks',
};
/** True for files that hold tests, by path. */
function isTestPath(path) {
    return testPath.test(path);
}
/** False for what others wrote or a build made: nothing about a project's own habits is to be learnt from it. */
function isOwnPath(path) {
    return !vendoredPath.test(path) && !builtPath.test(path);
}
function extensionOf(path) {
    return /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
/**
 * What becomes of a changed file, by its path and what git says of it. `language` is the name of the language that
 * claims it, null without one; `included` is the user's choice of paths.
 */
function siftChange(change, language, included) {
    const { path } = change;
    const other = otherLanguages[extensionOf(path)];
    if ((!language && !other) || isTestPath(path))
        return { fate: 'left' };
    if (change.status === 'deleted')
        return { fate: language ? 'gone' : 'left' };
    const reason = !included(path)
        ? 'left out by include and exclude'
        : vendoredPath.test(path)
            ? 'vendored'
            : generatedPath.test(path)
                ? 'generated'
                : builtPath.test(path)
                    ? 'built output'
                    : change.mode === '120000'
                        ? 'a symbolic link'
                        : !language
                            ? `${other ?? 'its language'} is not read yet`
                            : change.binary
                                ? 'binary'
                                : null;
    return reason === null ? { fate: 'read' } : { fate: 'unread', reason };
}
/** Why the text of a source file is not read: size (1 MiB of UTF-8), encoding, a generator's mark; null when it is. */
function siftText(text) {
    if (text.length > MEBIBYTE || new TextEncoder().encode(text).length > MEBIBYTE)
        return 'over 1 MiB';
    if (text.includes('\0'))
        return 'binary';
    if (text.includes('\uFFFD'))
        return 'not UTF-8';
    const head = text.slice(0, 4000).split('\n').slice(0, 12);
    const marked = head.some(line => /^\s*(?:#|\/\/|\/\*|\*|"""|''')/.test(line) && generatedText.test(line));
    return marked ? 'generated' : null;
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// A word that was mistyped -> the known word it is closest to.
/** The known word within a third of its length in edits of `word` (two letters that changed places are one), null when none is that near. */
function nearest(word, words) {
    let best = null;
    for (const known of words) {
        const edits = distance(word.toLowerCase(), known.toLowerCase());
        if (edits <= Math.max(1, Math.floor(known.length / 3)) && (!best || edits < best.edits))
            best = { word: known, edits };
    }
    return best?.word ?? null;
}
function distance(one, other) {
    const rows = [Array.from({ length: other.length + 1 }, (_, n) => n)];
    for (let i = 1; i <= one.length; i++) {
        const row = [i];
        for (let j = 1; j <= other.length; j++) {
            const at = (up, left) => rows[i - up]?.[j - left] ?? 0;
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            const edits = [at(1, 0) + 1, (row[j - 1] ?? 0) + 1, at(1, 1) + (one[i - 1] === other[j - 1] ? 0 : 1)];
            row.push(Math.min(...edits, ...(swapped ? [at(2, 2) + 1] : [])));
        }
        rows.push(row);
    }
    return rows.at(-1)?.at(-1) ?? 0;
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ chatRecipe),
/* harmony export */   h: () => (/* binding */ drawPrompt)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(870);
// A brief -> the request that goes to a model. Every prompt, for writing and for training rows, is drawn here.

/** For instruction-tuned models behind chat completions, small ones included. */
const chatRecipe = {
    name: 'chat-1',
    system: 'You write unit tests. You answer with one fenced code block and nothing else.',
    maxTokens: 768,
    temperature: 0,
    stop: [],
    samples: 1,
};
/** Characters of each part of a prompt; what is longer is cut at a whole line. */
const room = { source: 12_000, context: 3_000, test: 1_500, sketch: 1_500, line: 300 };
/**
 * Draws the request for one target. The same arguments give the same bytes.
 * `sample` counts replies from 0.
 */
function drawPrompt(brief, style, recipe, sample) {
    return {
        target: brief.target.id,
        system: recipe.system,
        user: drawUser(brief, style, recipe),
        maxTokens: recipe.maxTokens,
        temperature: recipe.temperature,
        sample,
        ...(recipe.stop.length ? { stop: recipe.stop } : {}),
    };
}
function drawUser(brief, style, recipe) {
    const { access, function: fn } = brief;
    const language = oneLine(brief.target.language);
    const block = (text, limit) => fence(language, cutLines((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .Q)(text), limit));
    const told = fn.context.join('\n');
    const context = fn.owner && !told.includes(fn.owner.header) ? `${fn.owner.header}\n${told}` : told;
    return [
        `Write unit tests for \`${oneLine(fn.name)}\` from the module \`${oneLine(access.module)}\`.`,
        context.trim() && `It stands among this code:\n${block(context, room.context)}`,
        `The code under test:\n${block(fn.source, room.source)}`,
        brief.existingTest?.trim() &&
            `Tests of this project look like this one:\n${block(brief.existingTest, room.test)}`,
        drawRules(brief, style, recipe),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function drawRules(brief, style, recipe) {
    const language = oneLine(brief.target.language);
    const line = oneLine(brief.access.importLine);
    return [
        'Rules:',
        `- Write ${oneLine(style.words)}.`,
        '- Write four to six separate tests. Each has its own name, one behaviour, and one or two assertions.',
        '- Use short inputs, and work out each expected value from the code. Test errors only if the code raises them.',
        '- Do not repeat the code under test: import it.',
        `- Answer with one fenced ${language} code block of at most ${recipe.maxTokens} tokens, with exactly this import:`,
        line,
        ...(style.sketch?.trim()
            ? [
                `It has this form, with every ... filled in:\n${fence(language, cutLines(style.sketch, room.sketch))}`,
            ]
            : []),
    ].join('\n');
}
/** A fence longer than any run of backticks inside it, so that hostile code cannot end it. */
function fence(language, text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(run => run[0].length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${text}\n${ticks}`;
}
/** Whole lines of at most `limit` characters; says how many lines it left out. */
function cutLines(text, limit) {
    const clean = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
    if (clean.length <= limit)
        return clean;
    const lines = clean.split('\n');
    let used = 0;
    let kept = 0;
    while (kept < lines.length && used + (lines[kept]?.length ?? 0) < limit)
        used += (lines[kept++]?.length ?? 0) + 1;
    return [...lines.slice(0, kept), `... (${lines.length - kept} more lines)`].join('\n');
}
function oneLine(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]+/gu, ' ')
        .trim()
        .slice(0, room.line);
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C4: () => (/* binding */ drawComment),
  Hz: () => (/* binding */ drawSummary),
  Wp: () => (/* binding */ worthSaying)
});

// UNUSED EXPORTS: commentLimit

;// CONCATENATED MODULE: ./lib/core/render/cap.js
// Markdown of any length -> at most so many bytes, cut between lines, with open fences and folds closed.
const encoder = new TextEncoder();
/** Length in UTF-8, which is what GitHub's limits are kept in here. */
function byteLength(text) {
    return encoder.encode(text).length;
}
function step(open, line) {
    const mark = /^(`{3,})(.*)$/.exec(line);
    if (open.fence !== null)
        return mark && mark[1] === open.fence && mark[2] === '' ? { ...open, fence: null } : open;
    if (mark)
        return { ...open, fence: mark[1] ?? null };
    const count = (tag) => line.split(tag).length - 1;
    return { ...open, details: Math.max(0, open.details + count('<details>') - count('</details>')) };
}
const closing = (open) => `${open.fence ? `\n${open.fence}` : ''}${'\n\n</details>'.repeat(open.details)}`;
/** `text` itself when it fits in `limit` bytes; else whole lines of it, what was open closed, and `last` as the final line. */
function capMarkdown(text, limit, last) {
    if (byteLength(text) <= limit)
        return text;
    const lines = text.split('\n');
    const end = `\n\n${last}`;
    let open = { fence: null, details: 0 };
    let [size, best] = [0, ''];
    const kept = [];
    for (const line of lines) {
        size += byteLength(line) + (kept.length > 0 ? 1 : 0);
        open = step(open, line);
        const tail = closing(open) + end;
        if (size + byteLength(tail) > limit)
            break;
        kept.push(line);
        best = tail;
    }
    return kept.join('\n') + (best || last);
}

// EXTERNAL MODULE: ./lib/core/render/text.js
var render_text = __webpack_require__(5809);
;// CONCATENATED MODULE: ./lib/core/render/parts.js

const rowsShown = 20;
/** A `diff` block a function: the call, what it gave before, what it gives now. */
function drawBehaviour(report) {
    if (report.behaviour.length === 0)
        return '';
    const names = [...new Set(report.behaviour.map(row => row.target))];
    const blocks = names.map(id => {
        const rows = report.behaviour.filter(row => row.target === id).slice(0, rowsShown);
        const lines = rows.flatMap(row => [
            `  ${(0,render_text/* oneLine */.TN)(row.call)}`,
            `- ${(0,render_text/* oneLine */.TN)(row.before)}`,
            `+ ${(0,render_text/* oneLine */.TN)(row.after)}`,
        ]);
        return `${(0,render_text/* inline */.mG)(id.split('::')[1] ?? id)} gave (-) and now gives (+):\n\n${(0,render_text/* fenced */.OF)(lines.join('\n'), 'diff')}`;
    });
    return `**Behaviour changed. Intended?**\n\n${blocks.join('\n\n')}`;
}
/** All of them where `limit`, in bytes, has room. */
function drawSuspects(report, limit) {
    const suspects = report.tests.filter(test => test.verdict === 'suspect');
    if (suspects.length === 0)
        return '';
    const blocks = suspects.slice(0, Math.ceil(limit / 3000)).map(test => {
        const why = test.reason === 'behaviour-changed'
            ? 'passes before the change and fails after it'
            : (test.reason ?? '');
        return `${(0,render_text/* inline */.mG)(test.name)} by ${(0,render_text/* html */.qy)(test.writer)}: ${why}\n\n${(0,render_text/* fenced */.OF)(`${test.code}\n${sides(test)}`, (0,render_text/* fenceWord */.WP)(test.file))}`;
    });
    const body = blocks.join('\n\n');
    return (0,render_text/* folded */.TM)(`<b>${(0,render_text/* plural */.LS)(suspects.length, 'test')} to look at</b>: never committed by itself`, body);
}
function sides(test) {
    const lines = [
        test.expected === null ? '' : `# expected: ${(0,render_text/* oneLine */.TN)(test.expected)}`,
        test.actual === null ? '' : `# actual:   ${(0,render_text/* oneLine */.TN)(test.actual)}`,
    ];
    return lines.filter(Boolean).join('\n');
}
/** The funnel, the reasons with counts, and each rejected test with what it expected and got. */
function drawRejected(report) {
    const rejected = report.tests.filter(test => test.verdict === 'rejected');
    if (rejected.length === 0)
        return '';
    const counts = new Map();
    for (const test of rejected)
        counts.set(test.reason ?? '', (counts.get(test.reason ?? '') ?? 0) + 1);
    const reasons = [...counts].map(([reason, count]) => `${count} \`${reason}\``).join(', ');
    const funnel = Object.entries(report.funnel).map(([stage, count]) => `${stage} ${count}`);
    const list = rejected.map(test => {
        const head = `${test.reason}: ${(0,render_text/* oneLine */.TN)(test.name, 80)} (${(0,render_text/* oneLine */.TN)(test.writer, 60)})`;
        const expected = test.expected === null ? [] : [`    expected  ${(0,render_text/* oneLine */.TN)(test.expected)}`];
        const actual = test.actual === null ? [] : [`    actual    ${(0,render_text/* oneLine */.TN)(test.actual)}`];
        return [head, ...expected, ...actual].join('\n');
    });
    const body = `${funnel.join(' → ')}\n\nReasons: ${reasons}\n\n${(0,render_text/* fenced */.OF)(list.join('\n'), 'text')}`;
    return (0,render_text/* folded */.TM)(`What did not make it: ${(0,render_text/* plural */.LS)(rejected.length, 'test')}`, body);
}
function drawLeftOut(report) {
    if (report.unread.length === 0)
        return '';
    const list = report.unread.map(file => `${(0,render_text/* oneLine */.TN)(file.file)}: ${(0,render_text/* oneLine */.TN)(file.reason)}`);
    return (0,render_text/* folded */.TM)(`${(0,render_text/* plural */.LS)(report.unread.length, 'file')} not read`, (0,render_text/* fenced */.OF)(list.join('\n'), 'text'));
}
function drawBill(report, priceSource) {
    if (report.writers.length === 0)
        return '';
    const rows = report.writers.map(writer => {
        const mark = writer.estimated ? ' (estimated)' : '';
        const { requests, inputTokens, cachedTokens, outputTokens, usd, usdPerKept } = writer;
        const model = writer.requests > 0;
        const tokens = model ? `${inputTokens}${mark} | ${cachedTokens} | ${outputTokens}${mark}` : ' | | ';
        const dollars = model ? `${(0,render_text/* money */.TG)(usd)} | ${usdPerKept === null ? '' : (0,render_text/* money */.TG)(usdPerKept)}` : '$0 | $0';
        return `| ${(0,render_text/* html */.qy)(writer.writer)} | ${writer.funnel.written} | ${writer.funnel.kept} | ${requests} | ${tokens} | ${dollars} |`;
    });
    const { seconds } = report.bill;
    const head = [
        '| Writer | Written | Kept | Requests | Tokens in | of them cached | Tokens out | Dollars | a kept test |',
        '|---|---|---|---|---|---|---|---|---|',
    ];
    const time = `${seconds.total.toFixed(1)} s in all: ${seconds.model.toFixed(1)} s waiting for the model, ${seconds.trials.toFixed(1)} s running trials.`;
    const source = report.bill.requests > 0 && priceSource ? ` Price: ${(0,render_text/* html */.qy)(priceSource)}.` : '';
    return (0,render_text/* folded */.TM)('Bill', `${[...head, ...rows].join('\n')}\n\n${time}${source}`);
}
function drawReproduce(report, command) {
    if (!command)
        return '';
    const version = `${report.tool.name} ${report.tool.version}`;
    return (0,render_text/* folded */.TM)('Reproduce on your machine', `${(0,render_text/* fenced */.OF)(command, 'sh')}\n\n${version}`);
}

;// CONCATENATED MODULE: ./lib/core/render/comment.js



/** Bytes; the marker that finds the comment again comes on top and stays below 60,000. */
const commentLimit = 59_900;
const summaryLimit = 1_000_000;
/** The comment, at most 60,000 bytes; what does not fit is cut at whole lines. */
function drawComment(report, voice) {
    return capMarkdown(draw(report, voice, commentLimit), commentLimit, '_This comment was cut: the job summary holds all of it._');
}
/** The job summary: the same, uncut but for GitHub's own limit of 1 MiB. */
function drawSummary(report, voice) {
    return capMarkdown(draw(report, voice, summaryLimit), summaryLimit, '_This summary was cut: report.json holds all of it._');
}
/** True when there is something to say: a function that changed, with tests or without. */
function worthSaying(report) {
    return [report.targets, report.tests, report.behaviour, report.skipped].some(list => list.length > 0);
}
/** `limit` in bytes: a part that would fill half of it is named instead. */
function draw(report, voice, limit) {
    const parts = [
        `### Testwright: ${outcome(report)}`,
        numbers(report),
        ...voice.notes.map(note => `> [!NOTE]\n> ${note}`),
        drawBehaviour(report),
        drawSuspects(report, limit),
        table(report, voice),
        ...report.files.map(file => drawFile(file, limit)),
        drawRejected(report),
        drawLeftOut(report),
        drawBill(report, voice.priceSource),
        drawReproduce(report, voice.command),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
function outcome(report) {
    const kept = report.tests.filter(test => test.verdict === 'kept').length;
    const changed = new Set([...report.targets, ...report.skipped].map(target => target.id)).size;
    const withTests = new Set(report.tests.filter(test => test.verdict === 'kept').map(test => test.target))
        .size;
    if (changed === 0)
        return 'no function changed';
    const suspects = report.tests.filter(test => test.verdict === 'suspect').length;
    const counts = `${(0,render_text/* plural */.LS)(kept, 'test')} kept for ${withTests} of ${(0,render_text/* plural */.LS)(changed, 'changed function')}`;
    const behaviour = new Set(report.behaviour.map(row => row.target)).size;
    return [
        counts,
        behaviour > 0 ? `behaviour changed in ${behaviour}` : '',
        suspects > 0 ? `${(0,render_text/* plural */.LS)(suspects, 'test')} to look at` : '',
    ]
        .filter(Boolean)
        .join(' · ');
}
function numbers(report) {
    const { bill, funnel } = report;
    const spent = bill.requests > 0;
    return [
        report.pull.head ? `\`${report.pull.head.slice(0, 7)}\`` : 'work tree',
        `${funnel.written} written, ${funnel.kept} kept`,
        `${Math.round(bill.seconds.total)} s`,
        spent
            ? `${(0,render_text/* thousands */.oh)(bill.inputTokens)} tokens in / ${(0,render_text/* thousands */.oh)(bill.outputTokens)} out`
            : 'no reply of a model',
        spent
            ? `${(0,render_text/* money */.TG)(bill.usd)}${bill.usdPerKept === null ? '' : ` (${(0,render_text/* money */.TG)(bill.usdPerKept)} a kept test)`}`
            : '',
        report.sandbox ? `sandbox: ${report.sandbox}` : '',
    ]
        .filter(Boolean)
        .join(' · ');
}
function table(report, voice) {
    if (report.targets.length + report.skipped.length === 0)
        return '';
    const rows = report.targets.map(target => {
        const tests = report.tests.filter(test => test.target === target.id);
        const kept = tests.filter(test => test.verdict === 'kept');
        const run = new Set(kept.flatMap(test => test.evidence.lines));
        const lines = target.changedLines.filter(line => run.has(line)).length;
        const state = tests.some(test => test.verdict === 'suspect')
            ? '⚠️ look'
            : kept.length > 0
                ? '✅ kept'
                : '➖ none kept';
        const share = kept.length > 0 ? `${lines} of ${target.changedLines.length}` : '';
        const how = tests.length > 0 ? writtenBy(kept) : 'nothing that a test could pin';
        return `| ${state} | ${comment_link(target, report, voice)} | ${kept.length} of ${tests.length} | ${share} | ${how} |`;
    });
    const skipped = report.skipped.map(skip => `| ⏭️ skipped | ${(0,render_text/* inline */.mG)(skip.name)} | | | ${(0,render_text/* html */.qy)(skip.reason)} |`);
    return [
        '| | Function | Tests kept | Changed lines run | Written by |',
        '|---|---|---|---|---|',
        ...rows,
        ...skipped,
    ].join('\n');
}
function comment_link(target, report, voice) {
    if (!voice.url || !report.pull.head)
        return (0,render_text/* inline */.mG)(target.name);
    const path = target.file
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/[()]/g, mark => (mark === '(' ? '%28' : '%29'));
    return `[${(0,render_text/* inline */.mG)(target.name)}](${voice.url}/blob/${report.pull.head}/${path}#L${target.lines[0]}-L${target.lines[1]})`;
}
const manner = {
    verbatim: 'as written',
    trimmed: 'trimmed',
    repaired: 'repaired',
    rewritten: 'rewritten',
    replaced: 'replaced',
};
function writtenBy(kept) {
    const counts = new Map();
    for (const test of kept) {
        const how = test.writer === 'explorer' || !test.attribution ? '' : `, ${manner[test.attribution]}`;
        const name = test.writer === 'explorer' ? 'explorer' : (0,render_text/* html */.qy)(test.writer);
        counts.set(name + how, (counts.get(name + how) ?? 0) + 1);
    }
    return [...counts].map(([name, count]) => (counts.size > 1 ? `${count} ${name}` : name)).join('; ');
}
function drawFile(file, limit) {
    const summary = `<b>${(0,render_text/* html */.qy)(file.path)}</b>: ${(0,render_text/* plural */.LS)(file.tests, 'test')}, ${file.new ? 'new file' : 'added to the file'}`;
    if (byteLength(file.content) > limit / 2)
        return (0,render_text/* folded */.TM)(summary, `_${byteLength(file.content)} bytes: see the job summary._`);
    return (0,render_text/* folded */.TM)(summary, (0,render_text/* fenced */.OF)(file.content, (0,render_text/* fenceWord */.WP)(file.path)));
}


/***/ }),

/***/ 5809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   WP: () => (/* binding */ fenceWord),
/* harmony export */   lX: () => (/* binding */ withoutTimes),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export clean */
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(870);
// Foreign text -> text that is safe to stand in Markdown: what models and pull requests wrote never becomes markup.

/** Control, bidirectional and invisible characters out, line breaks and tabs kept; key shapes masked. */
function clean(text) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .Q)(text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]|[\u2028\u2029]/gu, ''));
}
/** One line of at most `limit` characters. */
function oneLine(text, limit = 200) {
    const line = clean(text).replace(/\s+/g, ' ').trim();
    return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}
/** As inline code, inside a table too: no backtick ends it and no bar ends the cell. */
function inline(text) {
    const line = oneLine(text).replace(/`/g, "'").replace(/\|/g, '\\|');
    return line ? `\`${line}\`` : '` `';
}
/** As running text or inside `<summary>`: no mark-up, mention, reference or link comes of it; plain words stay readable. */
function html(text) {
    const marks = /[&<>"'`*[\]@~\\|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|#(?=\d)|:(?=\/\/)|(?<=www)\./giu;
    return oneLine(text).replace(marks, mark => /[@#]/.test(mark) ? `${mark}\u200b` : `&#${mark.charCodeAt(0)};`);
}
/** A fenced block whose fence is longer than any in the text. */
function fenced(text, language) {
    const body = clean(text).replace(/\n+$/, '');
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(run => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** The text with seconds taken out: what stays tells whether two drawings say the same. */
function withoutTimes(text) {
    return text.replace(/\b\d+(?:\.\d+)? s\b/g, 's');
}
/** `1 test`, `3 tests`. */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** `$0.0061`: two significant digits below a cent, whole cents above; null is `price unknown`. */
function money(usd) {
    if (usd === null)
        return 'price unknown';
    if (usd === 0)
        return '$0';
    const digits = usd >= 0.01 ? 2 : 1 - Math.floor(Math.log10(usd));
    return `$${usd.toFixed(Math.min(20, digits))}`;
}
/** `18.2k` for 18,213. */
function thousands(count) {
    return count < 1000 ? String(count) : `${(count / 1000).toFixed(1)}k`;
}
/** The word behind a fence that makes readers colour a file's text; empty for what is not known. */
function fenceWord(path) {
    const extension = /\.([a-z]+)$/.exec(path)?.[1] ?? '';
    if (extension === 'py')
        return 'python';
    return /^[cm]?[jt]sx?$/.test(extension) ? extension.replace(/^[cm]/, '') : '';
}


/***/ }),

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ reportTarget)
/* harmony export */ });
/* unused harmony exports funnelSchema, reportSchema, planSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
// The report's one schema: what is written to report.json, read back by others, and drawn as comment and summary.

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const lines = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1));
const nullable = (type) => type.nullable();
const dollars = nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0));
const funnelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    written: count,
    parsed: count,
    ran: count,
    passed: count,
    steady: count,
    covers: count,
    strengthens: count,
    kept: count,
});
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    language: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    framework: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'changed']),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)]),
    changedLines: lines,
    via: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    coverage: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ before: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), after: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
    mutants: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        total: count,
        killed: count,
        survivors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), was: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), now: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    })),
});
const testSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['kept', 'suspect', 'rejected']),
    reason: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    writer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attribution: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['verbatim', 'trimmed', 'repaired', 'rewritten', 'replaced'])),
    writersShare: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1)),
    cuts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), expected: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), actual: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    expected: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    actual: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        runs: count,
        milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
        lines,
        mutantsKilled: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
});
const spent = {
    requests: count,
    inputTokens: count,
    cachedTokens: count,
    outputTokens: count,
    usd: dollars,
    usdPerKept: dollars,
};
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        base: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        head: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        number: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)),
    }),
    sandbox: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(targetSchema),
    tests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testSchema),
    skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    behaviour: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), call: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    funnel: funnelSchema,
    writers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ writer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), funnel: funnelSchema, ...spent, estimated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
        tests: count,
        new: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    })),
    bill: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...spent,
        seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
            model: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
            trials: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
        }),
    }),
});
const planSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head: nullable(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(targetSchema),
    skipped: reportSchema.shape.skipped,
    unread: reportSchema.shape.unread,
    shards: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
/** A target as the report carries it; what was not measured is null. */
function reportTarget(target) {
    const { id, file, name, language, framework, change, changedLines, via } = target;
    return {
        id,
        file,
        name,
        language,
        framework,
        change,
        lines: target.lines,
        changedLines,
        via,
        coverage: null,
        mutants: null,
    };
}


/***/ }),

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
// Text from anywhere -> the same text with everything that looks like a key masked, for prompts and for pages.
const MASK = '[masked]';
// Every repetition is bounded or excludes its own follower, so hostile text costs linear time; none crosses a fence.
const shapes = [
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:[A-Za-z0-9+/=\s\\:,"'()]|-(?!-)){0,16000}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----)?/g,
    /\bsk-[A-Za-z0-9_-]{16,}/g,
    /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g,
    /\bgl(?:pat|ptt|dt)-[A-Za-z0-9_-]{16,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{30,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:hf|npm|dop_v1|shpat|rk_live|sk_live|pk_live|whsec)_[A-Za-z0-9]{16,}/g,
    /\bpypi-[A-Za-z0-9_-]{32,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];
/** Headers and addresses: what stands before the secret stays. */
const carriers = [
    /(\b(?:bearer|basic)\s{1,4})[A-Za-z0-9+/_.~-]{16,}={0,2}/gi,
    /(:\/\/[^\s/:@'"`]{1,100}:)[^\s/@'"`]{1,200}(?=@)/g,
];
// A literal of sixteen or more letters and digits beside a telling name; shorter ones may be the code's own logic.
const named = /(\b\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)\w{0,40}["']?\s{0,4}[:=]\s{0,4}["'])([^\s"'`]{16,200})(?=["'])/gi;
/** Masks key shapes, private key blocks, credentials in addresses and headers, and long literals named as a secret. */
function maskSecrets(text) {
    let masked = text;
    for (const shape of shapes)
        masked = masked.replace(shape, MASK);
    for (const carrier of carriers)
        masked = masked.replace(carrier, `$1${MASK}`);
    return masked.replace(named, (whole, before, value) => /\d/.test(value) && /[A-Za-z]/.test(value) ? before + MASK : whole);
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
// Text -> about how many tokens it is, without a tokenizer: for replies that carry no usage, and for reserving money.
/** Longest piece of a word, in letters, that is taken to be one token. */
const PIECE = 6;
/**
 * Tokens, estimated rather too high: words in pieces, digits and most symbols one each, a run of blanks one, two for
 * anything beyond ASCII. Against what Qwen2.5-Coder counted for prompts and tests: 102 to 152 %; cl100k_base: 146 %.
 */
function estimateTokens(text) {
    let tokens = 0;
    let letters = 0;
    let blanks = 0;
    for (const sign of text) {
        if (/[A-Za-z]/.test(sign)) {
            if (letters++ % PIECE === 0)
                tokens++;
            blanks = 0;
            continue;
        }
        letters = 0;
        if (/\s/.test(sign)) {
            // A single blank belongs to the word after it.
            if (blanks++ === (sign === '\n' ? 0 : 1))
                tokens++;
            continue;
        }
        blanks = 0;
        tokens += sign > '\x7f' ? 2 : /\d/.test(sign) ? 1 : 0.85;
    }
    return Math.ceil(tokens);
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
// The one place in the code that knows which version this is; a test holds it to package.json.
const tool = { name: 'testwright', version: '0.1.0' };


/***/ }),

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ endingOfReview),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** For an error that reached a door. */
function endingOf(error, stopped) {
    if (stopped)
        return { code: 130, sentence: 'Stopped. Paid replies are kept: the same command goes on from there.' };
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return { code: 2, sentence: error.message };
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._)
        return { code: 3, sentence: error.message };
    const words = error instanceof Error ? error.message : String(error);
    return {
        code: 70,
        sentence: `This is a bug of testwright: ${words.split('\n')[0] ?? ''} (--debug shows where; please report it).`,
    };
}
/** For a review that ran to its end. */
function endingOfReview(report, failure, failOn) {
    if (failure)
        return { code: failure.kind === 'user' ? 2 : 3, sentence: failure.sentence };
    const suspects = report.tests.filter(test => test.verdict === 'suspect').length;
    const kept = report.tests.filter(test => test.verdict === 'kept').length;
    if (failOn === 'suspect' && suspects > 0)
        return { code: 1, sentence: `fail-on is suspect, and there is something to look at: ${suspects} such.` };
    if (failOn === 'no-tests' && kept === 0 && report.targets.length + report.skipped.length > 0)
        return { code: 1, sentence: 'fail-on is no-tests, and no test was kept for the functions that changed.' };
    return { code: 0, sentence: '' };
}


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkFolder),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
// A report and its voices -> files of a folder that is ours alone: nothing of the user's is removed, no planted link is followed.



/** Stands in the folder's `.gitignore` and says that its content may be replaced. */
const mark = '# Made by testwright: everything here is replaced by the next run.\n*\n';
/** `report.json comment.md summary.md tests/...` below `folder`. Throws UserError for a folder that holds anything else. */
function writeOutput(folder, report, comment, summary) {
    prepareFolder(folder);
    writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'comment.md'), comment);
    writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'summary.md'), summary);
    const tests = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'tests');
    for (const file of report.files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tests, file.path);
        if (!path.startsWith(tests + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            throw new Error(`a test file would lie outside of ${tests}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        writeNew(path, file.content);
    }
}
/** Throws UserError where `writeOutput` would: called before anything is paid for. */
function checkFolder(folder) {
    const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false });
    if (!entry)
        return;
    if (!entry.isDirectory())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${folder} is no folder: remove it, or name another place with --out.`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length > 0 && !isOurs(folder))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${folder} holds other files: name an empty or a new folder with --out.`);
}
function isOurs(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore');
    const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return entry?.isFile() === true && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') === mark;
}
function prepareFolder(folder) {
    checkFolder(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${folder} cannot be made (${code}): name another place with --out.`);
    }
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true, force: true });
    writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), mark);
}
function writeNew(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { flag: 'wx' });
}


/***/ }),

/***/ 2756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* reexport */ makeSample),
  a: () => (/* binding */ openTools)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/commands/commits.js
var commits = __webpack_require__(4776);
// EXTERNAL MODULE: ./lib/core/config.js
var config = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/forges/local.js
/** `base` and `head` are full shas; a null head is the work tree. */
function openLocal(commits) {
    return {
        pull: async () => ({ ...commits, number: null, muted: null, fork: false, url: null }),
        publish: async () => ({ comment: 'none', url: null }),
    };
}

;// CONCATENATED MODULE: ./lib/forges/index.js

const forges = {
    github: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413), __webpack_require__.e(619)]).then(__webpack_require__.bind(__webpack_require__, 5619))).openGitHub(options),
    local: openLocal,
};

;// CONCATENATED MODULE: ./lib/frameworks/javascript/globs.js
// A glob from a runner's settings -> whether a path fits it, in time that no glob can stretch.
const MOST = 32;
const LONGEST = 160;
const MOST_STARS = 9;
/** Null when the glob says more than is read here (`!(...)`, too many stars or alternatives). */
function fitsGlob(glob, path) {
    if (glob.length > LONGEST || glob.split('*').length > MOST_STARS || path.length > LONGEST * 2)
        return null;
    const plain = expand(glob.replace(/^(?:\.\/)+/, ''));
    return plain ? plain.some(each => fits(tokensOf(each), path)) : null;
}
/** The folder that every path of a glob lies in: `test/unit` of `test/unit/*.js`. */
function folderOfGlob(glob) {
    const parts = glob.replace(/^(?:\.\/)+/, '').split('/');
    const wild = parts.findIndex(part => /[*?[{(!]/.test(part));
    return parts.slice(0, wild < 0 ? -1 : wild).join('/');
}
/** Braces and groups written out: `x.?(c)js` gives `x.js` and `x.cjs`; a repeated group is taken once. */
function expand(glob) {
    const done = [];
    const open = [glob];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (done.length + open.length > MOST)
            return null;
        const group = firstGroup(next);
        if (group === 'unknown')
            return null;
        if (group)
            open.push(...group.reverse());
        else
            done.push(next);
    }
    return done;
}
function firstGroup(glob) {
    for (let at = 0; at < glob.length; at++) {
        if (glob[at] === '[')
            at = Math.max(at, glob.indexOf(']', at + 1));
        const mark = glob[at + 1] === '(' && '?*+@!'.includes(glob[at] ?? '') ? glob[at] : null;
        if (mark === '!')
            return 'unknown';
        if (mark === null && glob[at] !== '{')
            continue;
        const start = mark === null ? at : at + 1;
        const items = itemsOf(glob, start);
        if (!items || (mark === null && items.parts.length < 2))
            return 'unknown';
        const parts = mark === '?' || mark === '*' ? ['', ...items.parts] : items.parts;
        return parts.map(part => glob.slice(0, at) + part + glob.slice(items.end + 1));
    }
    return null;
}
function itemsOf(glob, start) {
    const divider = glob[start] === '{' ? ',' : '|';
    const parts = [''];
    let depth = 0;
    for (let at = start; at < glob.length; at++) {
        const char = glob[at] ?? '';
        if ('{('.includes(char) && depth++ === 0)
            continue;
        if ('})'.includes(char) && --depth === 0)
            return { parts, end: at };
        if (char === divider && depth === 1)
            parts.push('');
        else
            parts.push((parts.pop() ?? '') + char);
    }
    return null;
}
function tokensOf(glob) {
    const tokens = [];
    for (let at = 0; at < glob.length; at++) {
        const char = glob[at] ?? '';
        const starts = at === 0 || glob[at - 1] === '/';
        if (starts && /^\*\*(\/|$)/.test(glob.slice(at))) {
            tokens.push({ kind: glob[at + 2] === '/' ? 'folders' : 'rest' });
            at += 2;
        }
        else if (char === '*') {
            if (tokens.at(-1)?.kind !== 'star')
                tokens.push({ kind: 'star' });
        }
        else if (char === '?')
            tokens.push({ kind: 'one' });
        else if (char === '[' && glob.includes(']', at + 2)) {
            const end = glob.indexOf(']', at + 2);
            tokens.push(setOf(glob.slice(at + 1, end)));
            at = end;
        }
        else
            tokens.push({ kind: 'char', char: char === '\\' ? (glob[++at] ?? '') : char });
    }
    return tokens;
}
function setOf(inner) {
    const not = /^[!^]/.test(inner);
    const body = not ? inner.slice(1) : inner;
    const ranges = [...body.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, one]) => [from ?? one, to ?? one]);
    const within = (char) => ranges.some(([from = '', to = '']) => char >= from && char <= to);
    return { kind: 'set', has: char => within(char) !== not };
}
/** All places of the path that the tokens read so far can end at. */
function fits(tokens, path) {
    let places = new Set([0]);
    for (const token of tokens) {
        const next = new Set();
        for (const place of places) {
            // What a wild token reached from an earlier place goes on from there as far as it can.
            if (token.kind !== 'char' && token.kind !== 'set' && token.kind !== 'one' && next.has(place))
                continue;
            for (const end of ends(token, path, place))
                next.add(end);
        }
        if (next.size === 0)
            return false;
        places = next;
    }
    return places.has(path.length);
}
function* ends(token, path, from) {
    const char = path[from];
    if (token.kind === 'char') {
        if (char === token.char)
            yield from + 1;
    }
    else if (token.kind === 'one' || token.kind === 'set') {
        if (char !== undefined && char !== '/' && (token.kind !== 'set' || token.has(char)))
            yield from + 1;
    }
    else {
        if (token.kind !== 'folders' || from === 0 || path[from - 1] === '/')
            yield from;
        for (let at = from; at < path.length; at++) {
            if (token.kind === 'star' && path[at] === '/')
                return;
            if (token.kind !== 'folders' || path[at] === '/')
                yield at + 1;
        }
    }
}

;// CONCATENATED MODULE: ./lib/frameworks/javascript/ground.js
const MOST_TEXTS = 200;
const LONGEST_SETTINGS = 20_000;
const CODE = /\.[cm]?[jt]sx?$/;
const NOT_OURS = /(?:^|\/)(?:node_modules|bower_components|jspm_packages)\/|\.d\.[cm]?ts$|\.min\.js$/;
const MADE = /(?:^|\/)(?:dist|build|out|coverage|\.[^/]+)\//;
const TEST_FOLDER = /(?:^|\/)(?:__tests?__|tests?|specs?)\//;
const ASIDE = /(?:^|\/)(?:__mocks__|__snapshots__|_?_?(?:fixtures?|helpers?|mocks?|support|utils?|common|data|types|setup)_?_?|e2e|cypress|playwright)\//;
const HELPER = /^(?:.*[.-])?(?:setup|teardown|helpers?|utils?|globals?|common|fixtures?|mocks?|config|bench|run|types)\.[^.]+$/i;
const SUFFIX = /[._-](?:test|tests|spec|specs)\.[^.]+$/;
const PREFIX = /^test[-_.][^/]+\.[^.]+$|^tests?\.[^.]+$/;
const grounds = new WeakMap();
function groundOf(project) {
    const known = grounds.get(project);
    if (known)
        return known;
    const made = makeGround(project);
    grounds.set(project, made);
    return made;
}
/** True where the path alone says that it may hold tests. */
function mayBeTest(path) {
    if (MADE.test(path))
        return false;
    const name = baseOf(path);
    if (SUFFIX.test(name))
        return !/(?:^|\/)(?:e2e|cypress|playwright)\//.test(path);
    if (ASIDE.test(path) || HELPER.test(name))
        return false;
    return TEST_FOLDER.test(path) || PREFIX.test(name);
}
/** True where the name says by itself that it holds tests. */
const namedTest = (path) => SUFFIX.test(baseOf(path));
const looksLikeTest = (text) => /(?<![\p{L}\p{N}_.$])(?:test|it|describe|suite)(?:\.[a-z]+)*\(/u.test(text);
function makeGround(project) {
    const code = project.files.filter(path => CODE.test(path) && !NOT_OURS.test(path));
    const texts = new Map();
    const manifests = new Map();
    const known = new Set(project.files);
    const tests = code.filter(mayBeTest);
    const mine = new Set(tests);
    const sources = new Map();
    for (const path of code) {
        if (mine.has(path) || MADE.test(path))
            continue;
        const key = keyOf(stemOf(path));
        const same = sources.get(key);
        if (same)
            same.push(path);
        else
            sources.set(key, [path]);
    }
    const settings = (path) => (known.has(path) ? project.read(path) : null);
    const text = (path) => {
        const found = texts.get(path);
        if (found !== undefined || texts.size >= MOST_TEXTS)
            return found ?? null;
        const read = project.read(path);
        texts.set(path, read);
        return read;
    };
    const manifestAt = (folder) => {
        if (!manifests.has(folder))
            manifests.set(folder, readManifest(folder, settings));
        return manifests.get(folder) ?? null;
    };
    const homes = new Map();
    const home = (folder) => {
        const found = homes.get(folder);
        if (found !== undefined)
            return found;
        const ends = folder === '' || known.has(`${folder}/package.json`);
        const made = ends ? folder : home(folderOf(folder));
        homes.set(folder, made);
        return made;
    };
    const above = (folder) => foldersAbove(folder).flatMap(each => manifestAt(each) ?? []);
    return { known, sources, tests, home, text, settings, manifests: above, scratch: new Map() };
}
function readManifest(folder, settings) {
    const text = settings(join(folder, 'package.json'));
    const json = text === null ? null : recordOf(parseJson(text));
    if (!json)
        return null;
    const dependencies = {
        ...textsOf(json['peerDependencies']),
        ...textsOf(json['optionalDependencies']),
        ...textsOf(json['dependencies']),
        ...textsOf(json['devDependencies']),
    };
    const scripts = textsOf(json['scripts']);
    return { folder, dependencies, scripts, json, module: json['type'] === 'module' };
}
/** JSON, also with comments and trailing commas as tools allow them; null when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        if (text.length > LONGEST_SETTINGS)
            return null;
        const bare = text
            .replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g, '$1')
            .replace(/,(?=\s*[}\]])/g, '');
        try {
            return JSON.parse(bare);
        }
        catch {
            return null;
        }
    }
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
function textsOf(value) {
    const entries = Object.entries(recordOf(value) ?? {});
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
function foldersAbove(folder) {
    const parts = folder === '' ? [] : folder.split('/');
    return [...parts.map((_, n) => parts.slice(0, parts.length - n).join('/')), ''];
}
const folderOf = (path) => path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const join = (...parts) => parts.filter(part => part !== '').join('/');
/** `tax.service` of `src/tax.service.ts`. */
const stemOf = (path) => baseOf(path).replace(/\.[^.]*$/, '');
/** Names that differ only in case and dashes name the same thing. */
const keyOf = (stem) => stem.toLowerCase().replace(/[-_]/g, '');

;// CONCATENATED MODULE: ./lib/frameworks/javascript/near.js
// The tests of a project -> those that speak for one source, nearest first.

const near_MOST = 60;
const MOST_READ = 40;
function nearTests(ground, source) {
    const folder = folderOf(source);
    const key = `near:${folder}`;
    const known = ground.scratch.get(key);
    const found = known ?? sortTests(ground, folder);
    ground.scratch.set(key, found);
    return found;
}
/** Folder of the package that a path belongs to, empty for the root. */
const homeOf = (ground, path) => ground.home(folderOf(path));
/** How many steps lie between two folders. */
function hops(one, other) {
    const [a, b] = [one, other].map(each => (each === '' ? [] : each.split('/')));
    let same = 0;
    while (same < a.length && a[same] === b[same])
        same++;
    return a.length + b.length - 2 * same;
}
function sortTests(ground, folder) {
    const home = ground.home(folder);
    const ranked = ground.tests
        .map(path => ({ path, far: hops(folder, folderOf(path)), own: homeOf(ground, path) === home }))
        .sort((a, b) => a.far - b.far || (a.path < b.path ? -1 : 1));
    const own = realTests(ground, ranked.filter(one => one.own).map(one => one.path));
    if (own.length > 0)
        return { tests: own, own: true };
    return {
        tests: realTests(ground, ranked.map(one => one.path)),
        own: false,
    };
}
/** A plain name in a test folder may be a helper's: only its text tells. */
function realTests(ground, paths) {
    const found = [];
    let reads = 0;
    for (const path of paths) {
        if (found.length >= near_MOST)
            break;
        if (namedTest(path))
            found.push(path);
        else if (reads++ < MOST_READ && looksLikeTest(ground.text(path) ?? ''))
            found.push(path);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/frameworks/javascript/imported.js
// The text of a test -> the sources of the project that it imports by a relative path.

const IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(['"])(\.{1,2}(?:\/[^'"\n]*)?)\1/g;
const ENDS = ['', '.js', '.ts', '.tsx', '.jsx', '.mjs', '.cjs', '.mts', '.cts'];
const imported_MOST = 40;
function importedBy(test, text, ground) {
    const found = new Set();
    let left = imported_MOST;
    for (const match of text.matchAll(IMPORT)) {
        if (left-- <= 0)
            break;
        const path = resolved(folderOf(test), match[2] ?? '');
        const file = path === null ? undefined : fileAt(path, ground);
        if (file !== undefined && !mayBeTest(file))
            found.add(file);
    }
    return found;
}
/** Null for what lies outside the project. */
function resolved(folder, specifier) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of specifier.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** The file that a path without extension, with that of the compiled file, or of a folder stands for. */
function fileAt(path, ground) {
    const stem = path.replace(/\.([cm]?)jsx?$/, '');
    const kinds = /\.[cm]?jsx?$/.test(path) ? [path, ...ENDS.slice(1).map(end => stem + end)] : [];
    const all = [
        ...kinds,
        ...(path === '' ? [] : ENDS.map(end => path + end)),
        ...ENDS.slice(1).map(end => (path === '' ? `index${end}` : `${path}/index${end}`)),
    ];
    return all.find(each => /\.[cm]?[jt]sx?$/.test(each) && ground.known.has(each));
}

;// CONCATENATED MODULE: ./lib/frameworks/javascript/scripts.js
// The scripts of a package.json -> the commands that its tests are started with, as words.
const scripts_MOST = 20;
const scripts_LONGEST = 4000;
/** The commands behind `npm test`, scripts that call other scripts followed; without it those of scripts named for tests. */
function testCommands(scripts) {
    const names = Object.keys(scripts);
    const main = scripts['test'] !== undefined ? ['test'] : names.filter(name => /^(?:tests?|unit|spec)\b/.test(name));
    const seen = new Set();
    const found = [];
    const queue = [...main];
    for (let name = queue.shift(); name !== undefined && seen.size < scripts_MOST; name = queue.shift()) {
        if (seen.has(name))
            continue;
        seen.add(name);
        for (const command of commandsOf(scripts[name] ?? '')) {
            found.push(command);
            queue.push(...calledBy(command, names));
        }
    }
    return found;
}
function commandsOf(script) {
    const commands = [[]];
    for (const [, plain, double, single, divider] of script
        .slice(0, scripts_LONGEST)
        .matchAll(/([^\s"'&|;]+)|"([^"]*)"|'([^']*)'|(&&?|\|\|?|;)/g)) {
        if (divider !== undefined)
            commands.push([]);
        else
            commands.at(-1)?.push(plain ?? double ?? single ?? '');
    }
    return commands.filter(command => command.length > 0);
}
/** Names of other scripts that a command runs: `npm run unit`, `run-s lint test:*`. */
function calledBy(command, names) {
    const runner = command.findIndex(word => /^(?:npm|pnpm|yarn|npm-run-all2?|run-[sp]|concurrently)$/.test(word));
    if (runner < 0)
        return [];
    const words = command.slice(runner + 1).map(word => word.replace(/^(?:npm|pnpm|yarn):/, ''));
    return words.flatMap(word => {
        if (!word.includes('*'))
            return names.includes(word) ? [word] : [];
        return names.filter(name => name.startsWith(word.slice(0, word.indexOf('*'))));
    });
}
/** The words behind the program of a command, null when the command does not start it. */
function argumentsOf(command, program) {
    const at = command.findIndex(word => program.test(word.slice(word.lastIndexOf('/') + 1)));
    return at < 0 ? null : command.slice(at + 1);
}
/** What is left of arguments when options are taken out, with the values of those that have one. */
function plainArguments(given, valued) {
    const plain = [];
    for (let at = 0; at < given.length; at++) {
        const word = given[at] ?? '';
        if (word.startsWith('-'))
            at += valued.test(word) ? 1 : 0;
        else
            plain.push(word);
    }
    return plain;
}

;// CONCATENATED MODULE: ./lib/frameworks/javascript/signs.js



const RUNNERS = ['node:test', 'jest', 'vitest', 'mocha'];
const WEIGHT = { imported: 0.95, far: 0.2, globals: 0.4, script: 0.8, settings: 0.6, dependency: 0.3 };
const FALLBACK = 0.05;
const NEAREST = 8;
const DEPENDENCY = {
    'node:test': /^(?:borp|@matteo\.collina\/borp)$/,
    jest: /^(?:jest|jest-cli|ts-jest|babel-jest|@swc\/jest|@jest\/(?:core|globals)|jest-environment-.*)$/,
    vitest: /^(?:vitest|@vitest\/(?:ui|browser|coverage-.*))$/,
    mocha: /^(?:mocha|ts-mocha)$/,
};
const PROGRAM = {
    'node:test': /^(?:node|tsx|ts-node|borp)$/,
    jest: /^(?:jest(?:\.[cm]?js)?|ts-jest)$/,
    vitest: /^vitest(?:\.mjs)?$/,
    mocha: /^(?:_?mocha(?:\.[cm]?js)?|ts-mocha)$/,
};
const MODULES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const namesOf = (stem, ...more) => [...MODULES, ...more].map(end => `${stem}.${end}`);
/** Names of settings files by runner, as they are looked for in the folder of a manifest. */
const SETTINGS = {
    'node:test': [],
    jest: namesOf('jest.config', 'json'),
    vitest: [
        ...namesOf('vitest.config'),
        ...namesOf('vite.config'),
        'vitest.workspace.ts',
        'vitest.workspace.js',
    ],
    mocha: ['js', 'cjs', 'mjs', 'json', 'jsonc', 'yml', 'yaml'].map(end => `.mocharc.${end}`),
};
const IMPORTED = [
    ['node:test', /["'`]node:test["'`]/],
    ['vitest', /["'`]vitest["'`]|(?<![\p{L}\p{N}_.$])vi\.(?:fn|mock|spyOn|useFakeTimers)\(/u],
    [
        'jest',
        /["'`]@jest\/globals["'`]|(?<![\p{L}\p{N}_.$])jest\.(?:fn|mock|spyOn|useFakeTimers|setTimeout)\(/u,
    ],
    ['mocha', /["'`]mocha["'`]/],
];
const FOREIGN = /["'`](?:bun:test|ava|tap|tape|uvu|zora|qunit|@playwright\/test|@japa\/runner|jsr:[^"'`]*)["'`]|(?<![\p{L}\p{N}_.$])(?:Deno\.test|cy\.[a-z]+)\(/u;
/** How sure it is, 0 to 1, that tests of `source` are run by `runner`; `node:test` is left where nothing is said. */
function sureOf(runner, project, source) {
    const ground = groundOf(project);
    if (ground.sources.size === 0 && ground.tests.length === 0)
        return 0;
    const key = `sure:${folderOf(source)}`;
    const known = ground.scratch.get(key);
    const scores = known ?? weigh(ground, source);
    ground.scratch.set(key, scores);
    return scores[runner];
}
/** The runner whose name a test's text gives: `bare` for globals of any of them, null for one that is not known here. */
function runnerOf(text) {
    if (FOREIGN.test(text))
        return null;
    const named = IMPORTED.find(([, pattern]) => pattern.test(text));
    if (named)
        return named[0];
    return /^[ \t]*(?:describe|it|test|suite)(?:\.[a-z]+)*\(/m.test(text) ? 'bare' : null;
}
function weigh(ground, source) {
    const { tests, own } = nearTests(ground, source);
    const said = tests.slice(0, NEAREST).map(path => ground.text(path) ?? '');
    const manifest = saidByManifests(ground, source);
    const some = RUNNERS.some(runner => manifest[runner] > 0);
    const total = said.reduce((sum, text, rank) => sum + (runnerOf(text) === null ? 0 : 1 / (1 + rank)), 0);
    const share = (of) => said.reduce((sum, text, rank) => sum + (runnerOf(text) === of ? 1 / (1 + rank) : 0), 0) / (total || 1);
    const scores = RUNNERS.map((runner) => {
        const imported = (own ? WEIGHT.imported : WEIGHT.far) * share(runner);
        const fits = some ? manifest[runner] > 0 && runner !== 'node:test' : runner === globalsOf(said);
        const bare = fits ? WEIGHT.globals * share('bare') : 0;
        return [runner, 1 - (1 - imported) * (1 - bare) * (1 - manifest[runner])];
    });
    const all = Object.fromEntries(scores);
    return { ...all, 'node:test': Math.max(all['node:test'], FALLBACK) };
}
/** Whose globals they are where no manifest says anything: Jest brings its own `expect`, Mocha none. */
function globalsOf(texts) {
    const asserts = /["'`](?:node:)?(?:assert(?:\/strict)?|chai|should|expect\.js|sinon-chai)["'`]/;
    return texts.some(text => runnerOf(text) === 'bare' && asserts.test(text)) ? 'mocha' : 'jest';
}
/** The nearest manifest that says anything at all decides. */
function saidByManifests(ground, source) {
    for (const manifest of ground.manifests(folderOf(source))) {
        const scores = saidBy(ground, manifest);
        if (RUNNERS.some(runner => scores[runner] > 0))
            return scores;
    }
    return { 'node:test': 0, jest: 0, vitest: 0, mocha: 0 };
}
function saidBy(ground, manifest) {
    const commands = testCommands(manifest.scripts);
    const dependencies = Object.keys(manifest.dependencies);
    const scores = RUNNERS.map((runner) => {
        const started = commands.some(command => {
            const given = argumentsOf(command, PROGRAM[runner]);
            return (given !== null && (runner !== 'node:test' || command.includes('borp') || given.includes('--test')));
        });
        const script = started ? WEIGHT.script : 0;
        const settings = hasSettings(runner, ground, manifest) ? WEIGHT.settings : 0;
        const dependency = dependencies.some(name => DEPENDENCY[runner].test(name)) ? WEIGHT.dependency : 0;
        return [runner, 1 - (1 - script) * (1 - settings) * (1 - dependency)];
    });
    return Object.fromEntries(scores);
}
function hasSettings(runner, ground, { folder, json }) {
    if ((runner === 'jest' || runner === 'mocha') && json[runner] !== undefined)
        return true;
    return SETTINGS[runner].some(name => {
        const path = join(folder, name);
        if (!ground.known.has(path))
            return false;
        return !name.startsWith('vite.') || /\btest\s*:/.test(ground.settings(path) ?? '');
    });
}

;// CONCATENATED MODULE: ./lib/frameworks/javascript/names.js
// Names of test files <-> the names of what they test, and the test file that a source has already.




const FORM = /^(test[-_](?=.))?(.*?)((?:\.(?:unit|node|browser|int|integration|functional))?[._-](?:test|tests|spec|specs|e2e-spec))?\.([^.]+)$/;
function partsOf(path) {
    const [, prefix = '', stem = '', suffix = '', ext = ''] = FORM.exec(baseOf(path)) ?? [];
    return suffix === '' ? { prefix, stem, suffix, ext } : { prefix: '', stem: prefix + stem, suffix, ext };
}
const nameOf = ({ prefix, stem, suffix, ext }) => `${prefix}${stem}${suffix}.${ext}`;
const WORD = /^(?:__tests?__|tests?|specs?|unit|units?|src|lib|source|app)$/;
/** Folders that say where something belongs, without those that say that it is a test or a source. */
const senseOf = (folder) => folder.split('/').filter(part => part !== '' && !WORD.test(part));
/** The test file of this very source in the words of this runner, null when it has none. */
function ownTest(runner, ground, source) {
    const home = homeOf(ground, source);
    const { tests, own } = nearTests(ground, source);
    const near = own ? tests : [];
    const byName = [...near, ...(testsByName(ground).get(keyOf(stemOf(source))) ?? [])];
    const found = [...new Set(byName)]
        .filter(path => homeOf(ground, path) === home && isTestOf(path, source, home, ground))
        .sort((a, b) => hops(folderOf(a), folderOf(source)) - hops(folderOf(b), folderOf(source)));
    const named = found.find(path => speaks(runner, ground.text(path)));
    return named ?? soleImporter(runner, near, source, ground);
}
/** The one test file that imports this source and no other, and bears no other's name. */
function soleImporter(runner, near, source, ground) {
    const home = homeOf(ground, source);
    const found = near.filter(path => {
        const text = ground.text(path);
        if (text === null || !speaks(runner, text))
            return false;
        const others = ground.sources.get(keyOf(partsOf(path).stem)) ?? [];
        if (others.some(other => other !== source && homeOf(ground, other) === home))
            return false;
        const sources = importedBy(path, text, ground);
        return sources.size === 1 && sources.has(source);
    });
    return found.length === 1 ? (found[0] ?? null) : null;
}
function testsByName(ground) {
    const known = ground.scratch.get('names');
    if (known)
        return known;
    const names = new Map();
    for (const path of ground.tests) {
        const key = keyOf(partsOf(path).stem);
        const same = names.get(key);
        if (same)
            same.push(path);
        else
            names.set(key, [path]);
    }
    ground.scratch.set('names', names);
    return names;
}
function speaks(runner, text) {
    if (text === null)
        return false;
    const found = runnerOf(text);
    return found === runner || (found === 'bare' && runner !== 'node:test');
}
function isTestOf(test, source, home, ground) {
    const stem = stemOf(source);
    const parts = partsOf(test);
    const below = (path) => senseOf(folderOf(path).slice(home.length));
    const [there, here] = [below(test), below(source)];
    if (isEntry(stem, here) && isLone(test, there))
        return true;
    const named = stem === 'index' && folderOf(test) !== folderOf(source) ? here.at(-1) : undefined;
    const byFolder = named !== undefined && keyOf(parts.stem) === keyOf(named);
    if (keyOf(parts.stem) !== keyOf(stem) && !byFolder)
        return false;
    if (byFolder)
        return endsWith(here.slice(0, -1), there) || there.length === 0;
    if (!endsWith(here, there))
        return false;
    const others = (ground.sources.get(keyOf(stem)) ?? []).filter(path => path !== source && homeOf(ground, path) === home && endsWith(below(path), there));
    return others.every(path => further(path, source, test, below));
}
/** True where another source of the name is further from the test than this one. */
function further(other, source, test, below) {
    const [far, near] = [other, source].map(path => hops(folderOf(path), folderOf(test)));
    const [more, less] = [below(other).length, below(source).length];
    return more !== less ? more > less : far !== near ? far > near : other > source;
}
const endsWith = (all, end) => end.length <= all.length && end.every((part, n) => all[all.length - end.length + n] === part);
/** A package of one file and one test: `index.js` and `test.js`. */
const isEntry = (stem, folders) => folders.length === 0 && /^(?:index|main)$/.test(stem);
const isLone = (test, folders) => folders.length === 0 && /^tests?$/.test(stemOf(test)) && !stemOf(test).includes('.');

;// CONCATENATED MODULE: ./lib/frameworks/javascript/habit.js
// The tests that a project has -> the folder, the form of the name and the extension that a new one gets.



const habit_WORD = /^(?:__tests?__|tests?|specs?)$/;
const UNIT = /^(?:unit|units|unit-tests)$/;
const OTHER = /(?:^|\/)(?:e2e|integration|functional|acceptance|browser|perf|bench(?:marks)?|smoke)(?:\/|$)/;
function habitOf(runner, ground, source) {
    const { tests } = nearTests(ground, source);
    const seen = tests.map(path => {
        const weight = (OTHER.test(path) ? 0.1 : 1) / (1 + hops(folderOf(source), folderOf(path))) ** 2;
        return { path, place: placeOf(path, ground), weight, ...partsOf(path) };
    });
    const here = seen.filter(one => {
        const folder = folderOf(one.path);
        const inner = one.place.kind === 'inner' && folderOf(folder) === folderOf(source);
        return inner || (one.place.kind === 'beside' && folder === folderOf(source));
    });
    const voters = here.length > 0 ? here : seen;
    const chosen = mostOf(voters, one => keyOfPlace(one.place));
    const group = voters.filter(one => keyOfPlace(one.place) === chosen);
    const [first] = group;
    const ext = extensionOf(runner, ground, source, group);
    if (!first)
        return { place: firstPlace(runner), prefix: '', suffix: '.test', ext };
    const form = mostOf(group, one => `${one.prefix} ${one.suffix}`) ?? ' .test';
    const [prefix = '', suffix = ''] = form.split(' ');
    return { place: mirrored(first.place, group), prefix, suffix, ext };
}
const firstPlace = (runner) => runner === 'jest' || runner === 'vitest'
    ? { kind: 'beside' }
    : { kind: 'root', folder: 'test', mirror: 'unknown' };
const keyOfPlace = (place) => place.kind === 'beside' ? 'beside' : place.kind === 'inner' ? `inner ${place.word}` : `root ${place.folder}`;
function mostOf(all, key) {
    const sums = new Map();
    for (const one of all)
        sums.set(key(one), (sums.get(key(one)) ?? 0) + one.weight);
    return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}
function mirrored(place, group) {
    if (place.kind !== 'root')
        return place;
    const told = group.filter(one => one.place.kind === 'root' && one.place.mirror !== 'unknown');
    const mirror = mostOf(told, one => (one.place.kind === 'root' ? one.place.mirror : 'unknown'));
    return { ...place, mirror: mirror ?? 'unknown' };
}
/** What one test shows of the habit: where it lies, seen from the source of the same name. */
function placeOf(test, ground) {
    const folder = folderOf(test);
    const home = homeOf(ground, test);
    const below = home === '' ? folder : folder.slice(home.length + 1);
    const parts = below === '' ? [] : below.split('/');
    const named = (ground.sources.get(keyOf(partsOf(test).stem)) ?? []).filter(path => homeOf(ground, path) === home);
    if (named.some(path => folderOf(path) === folder))
        return { kind: 'beside' };
    const at = parts.findIndex(part => habit_WORD.test(part));
    if (at < 0)
        return { kind: 'beside' };
    const last = parts.at(-1) ?? '';
    const parent = folderOf(folder);
    const within = at > 0 && at === parts.length - 1;
    if (within && named.some(path => folderOf(path) === parent))
        return { kind: 'inner', word: last };
    if (within && last === '__tests__' && !named.some(path => path.startsWith(`${parent}/`)))
        return { kind: 'inner', word: last };
    const end = UNIT.test(parts[at + 1] ?? '') ? at + 2 : at + 1;
    const root = parts.slice(0, end).join('/');
    return { kind: 'root', folder: root, mirror: mirrorOf(parts.slice(end).join('/'), named, home, root) };
}
function mirrorOf(rest, named, home, root) {
    const kinds = named.map((path) => {
        const { full, short } = insides(path, home, root);
        if (rest === full && rest !== short)
            return 'full';
        if (rest === short && rest !== '')
            return 'short';
        return rest === '' && short !== '' ? 'flat' : 'unknown';
    });
    return kinds.find(kind => kind !== 'flat' && kind !== 'unknown') ?? kinds[0] ?? 'unknown';
}
/** The folder of a source below its package, and below the folder that holds the sources. */
function insides(source, home, root) {
    const folder = folderOf(source);
    const full = home === '' ? folder : folder.slice(home.length + 1);
    const around = root.includes('/') ? root.slice(0, root.lastIndexOf('/')) : '';
    if (around !== '' && `${full}/`.startsWith(`${around}/`))
        return { full, short: full.slice(around.length + 1) };
    return { full, short: full.replace(/^(?:src|lib|source|app)(?:\/|$)/, '') };
}
/** The folder that tests of `source` go to when they are kept like this. */
function folderFor(place, source, home, ground) {
    if (place.kind === 'beside')
        return folderOf(source);
    if (place.kind === 'inner')
        return join(folderOf(source), place.word);
    const root = join(home, place.folder);
    const { full, short } = insides(source, home, place.folder);
    const folders = new Set(ground.tests.map(folderOf));
    const there = [full, short]
        .map(inner => join(root, inner))
        .find(folder => folder !== root && folders.has(folder));
    if (there !== undefined && place.mirror !== 'flat')
        return there;
    return join(root, place.mirror === 'full' ? full : place.mirror === 'short' ? short : '');
}
/** As the source's, unless the project writes its tests in another one. */
function extensionOf(runner, ground, source, group) {
    const own = baseOf(source).slice(stemOf(source).length + 1);
    const plain = own.replace('x', '');
    const used = new Set(group.map(one => one.ext));
    const module = ground.manifests(folderOf(source))[0]?.module === true;
    if (plain === 'cjs' && runner === 'vitest')
        return 'js';
    if (used.has(plain))
        return plain;
    if (used.has(own))
        return own;
    if (plain === 'mjs' && !module && (runner === 'node:test' || runner === 'mocha') && !used.has('ts'))
        return plain;
    const same = group.filter(one => one.ext.includes('t') === own.includes('t'));
    const most = mostOf(same.length > 0 ? same : group, one => one.ext);
    return most?.replace('x', '') ?? plain;
}

;// CONCATENATED MODULE: ./lib/frameworks/javascript/literals.js
// Settings written as code -> the plain strings and flags in them; nothing is run, what is no plain literal is unknown.
const literals_LONGEST = 100_000;
/** The strings that a key is set to, alone or as a list; null when it is absent or no plain literal. */
function stringsOf(text, key) {
    const found = valueAt(text.slice(0, literals_LONGEST), key);
    if (found === null)
        return null;
    const [first = ''] = found;
    if (`'"\``.includes(first)) {
        const alone = stringAt(found);
        return alone === null ? null : [alone.value];
    }
    return first === '[' ? listOf(found) : null;
}
function flagOf(text, key) {
    return /^true\b/.test(valueAt(text.slice(0, literals_LONGEST), key) ?? '');
}
/** The object that a key is set to, without the objects inside it. */
function blockOf(text, key) {
    const found = valueAt(text.slice(0, literals_LONGEST), key);
    if (!found?.startsWith('{'))
        return null;
    let depth = 0;
    let shallow = '';
    for (let at = 0; at < found.length; at++) {
        const char = found[at] ?? '';
        if (`'"\``.includes(char)) {
            const end = stringAt(found.slice(at, at + 2000))?.length ?? 1;
            if (depth === 1)
                shallow += found.slice(at, at + end);
            at += end - 1;
            continue;
        }
        if (char === '}' && --depth === 0)
            return shallow;
        if (depth === 1)
            shallow += char;
        if (char === '{')
            depth++;
    }
    return shallow;
}
function valueAt(text, key) {
    const found = new RegExp(`(?:^|[\\s{,;])["']?${key}["']?\\s*:\\s*`, 'm').exec(text);
    return found ? text.slice(found.index + found[0].length) : null;
}
function listOf(text) {
    const items = [];
    let at = 1;
    for (;;) {
        at += (/^(?:\s|,|\/\/[^\n]*)*/.exec(text.slice(at, at + 2000))?.[0] ?? '').length;
        if (text[at] === ']')
            return items;
        const item = stringAt(text.slice(at, at + 2000));
        if (!item || items.length >= 50)
            return null;
        items.push(item.value);
        at += item.length;
    }
}
function stringAt(text) {
    const found = /^(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`\\$]*)`)/.exec(text);
    if (!found)
        return null;
    const value = (found[1] ?? found[2] ?? found[3] ?? '').replace(/\\(.)/g, '$1');
    return { value, length: found[0].length };
}

;// CONCATENATED MODULE: ./lib/frameworks/javascript/patterns.js
// The settings of a runner -> which paths it takes for tests.






const patterns_MOST = 8;
const VALUED = {
    'node:test': /^(?:-r|--require|--import|--loader|--experimental-loader|--test-reporter|--test-reporter-destination|--env-file|--conditions|-C)$/,
    mocha: /^(?:-[rtRnugfsj]|--(?:require|timeout|reporter|extension|ext|config|ui|file|loader|import|node-option|opts|grep|fgrep|slow|watch-files|ignore|exclude|jobs|package|retries))$/,
};
function patternsOf(runner, ground, source) {
    const manifests = ground.manifests(folderOf(source));
    const own = manifests[0]?.folder ?? '';
    for (const manifest of manifests) {
        const found = patterns_saidBy(runner, ground, manifest);
        if (found)
            return found;
    }
    return { base: own, globs: usual(runner, manifests), roots: [], expressions: [] };
}
/** False only where the patterns are understood and none of them fits. */
function accepts({ base, globs, roots, expressions }, path) {
    if (base !== '' && !path.startsWith(`${base}/`))
        return false;
    const inner = base === '' ? path : path.slice(base.length + 1);
    if (roots.length > 0 && !roots.some(root => root === '' || inner.startsWith(`${root}/`)))
        return false;
    if (expressions.length > 0)
        return expressions.some(each => each.test(`/${path}`));
    return globs.slice(0, patterns_MOST).some(glob => fitsGlob(glob, inner) !== false);
}
function usual(runner, manifests) {
    if (runner === 'vitest')
        return ['**/*.{test,spec}.?(c|m)[jt]s?(x)'];
    if (runner === 'mocha')
        return ['test/*.{js,cjs,mjs,ts,mts,cts}'];
    if (runner === 'jest') {
        const version = manifests.map(each => each.dependencies['jest']).find(each => each !== undefined);
        const old = /^[\^~]?(?:1\d|2\d)\b/.test(version ?? '');
        const end = old ? '[jt]s?(x)' : '?([mc])[jt]s?(x)';
        return [`**/__tests__/**/*.${end}`, `**/?(*.)+(spec|test).${end}`];
    }
    const end = '?(c|m)[jt]s';
    return [
        ...['*.test', '*-test', '*_test', 'test-*', 'test'].map(name => `**/${name}.${end}`),
        `**/test/**/*.${end}`,
    ];
}
function patterns_saidBy(runner, ground, manifest) {
    if (runner === 'node:test')
        return fromCommands(runner, manifest, []);
    const settings = readSettings(runner, ground, manifest);
    if (runner === 'mocha')
        return mochaPatterns(settings, manifest);
    if (!settings)
        return null;
    const base = join(settings.folder, ...inside(settings, runner === 'jest' ? 'rootDir' : 'root'));
    const plain = { base, roots: [], expressions: [] };
    if (runner === 'vitest') {
        const globs = settings.strings('include') ?? usual(runner, [manifest]);
        return { ...plain, globs, roots: inside(settings, 'dir') };
    }
    const globs = (settings.strings('testMatch') ?? usual(runner, [manifest])).map(rootless);
    const roots = (settings.strings('roots') ?? []).map(rootless);
    return { base, globs, roots, expressions: (settings.strings('testRegex') ?? []).flatMap(simple) };
}
const rootless = (path) => path
    .replace(/^<rootDir>\/?/, '')
    .replace(/^(?:\.\/)+|^\.$/, '')
    .replace(/\/+$/, '');
/** A folder that a key names, where it stays inside the package. */
function inside(settings, key) {
    const [folder = ''] = settings.strings(key) ?? [];
    const plain = rootless(folder);
    return plain === '' || /^(?:\/|\.\.)|\.\.\//.test(plain) ? [] : [plain];
}
/** An expression that can be run without a thought: few repetitions, none of them of a group. */
function simple(text) {
    const repeats = text.match(/[*+{]/g)?.length ?? 0;
    if (text.length > 200 || repeats > 3 || /\)[*+{]|\\[1-9k]/.test(text))
        return [];
    try {
        return [new RegExp(text)];
    }
    catch {
        return [];
    }
}
function mochaPatterns(settings, manifest) {
    const ends = settings?.strings('extension') ?? ['js', 'cjs', 'mjs'];
    const end = `{${[...new Set([...ends, 'ts'])].map(each => each.replace(/^\./, '')).join(',')}}`;
    const deep = settings?.flag('recursive') === true || flagged(manifest, '--recursive');
    const written = [...(settings?.strings('spec') ?? [])];
    const found = fromCommands('mocha', manifest, written);
    const specs = found?.globs ?? ['test'];
    if (!settings && !found && !deep)
        return null;
    const globs = specs.map(spec => {
        const plain = rootless(spec);
        return /[*?[{(]|\.[cm]?[jt]sx?$/.test(plain) ? plain : join(plain, deep ? '**' : '', `*.${end}`);
    });
    return { base: settings?.folder ?? manifest.folder, globs, roots: [], expressions: [] };
}
const flagged = ({ scripts }, flag) => testCommands(scripts).some(command => command.some(word => word.endsWith('mocha')) && command.includes(flag));
/** Files and globs named on the command line, beside those that settings name. */
function fromCommands(runner, manifest, written) {
    const program = runner === 'mocha' ? /^(?:_?mocha(?:\.[cm]?js)?|ts-mocha)$/ : /^(?:node|tsx|ts-node)$/;
    const globs = testCommands(manifest.scripts).flatMap(command => {
        const given = argumentsOf(command, program);
        if (!given || (runner === 'node:test' && !given.includes('--test')))
            return [];
        const specs = given.flatMap(word => /^--spec=(.*)/.exec(word)?.[1] ?? []);
        const plain = plainArguments(given, VALUED[runner] ?? /^$/);
        return [...specs, ...plain].filter(word => !/[$`<>=]|^\/|\.\.\//.test(word)).map(rootless);
    });
    const all = [...written, ...globs];
    if (all.length === 0)
        return null;
    const named = runner === 'mocha'
        ? all
        : all.map(each => (/[*?[{(]|\.[cm]?[jt]sx?$/.test(each) ? each : join(each, '**')));
    return { base: manifest.folder, globs: named, roots: [], expressions: [] };
}
function readSettings(runner, ground, { folder, json }) {
    const own = runner === 'jest' || runner === 'mocha' ? recordOf(json[runner]) : null;
    if (own)
        return plainRead(folder, own);
    for (const name of SETTINGS[runner]) {
        const path = join(folder, name);
        const text = ground.known.has(path) ? ground.settings(path) : null;
        if (text === null || (name.startsWith('vite.') && !/\btest\s*:/.test(text)))
            continue;
        if (/\.(?:json|jsonc|ya?ml)$/.test(name))
            return plainRead(folder, recordOf(valuesOf(name, text)) ?? {});
        const block = runner === 'vitest' ? (blockOf(text, 'test') ?? '') : text;
        return { folder, strings: key => stringsOf(block, key), flag: key => flagOf(block, key) };
    }
    return null;
}
function valuesOf(name, text) {
    if (baseOf(name).includes('.json'))
        return parseJson(text);
    try {
        return (0,dist/* parse */.qg)(text.slice(0, 20_000));
    }
    catch {
        return null;
    }
}
function plainRead(folder, values) {
    return {
        folder,
        strings: key => {
            const found = values[key];
            if (typeof found === 'string')
                return [found];
            if (!Array.isArray(found))
                return null;
            return found.filter(each => typeof each === 'string').slice(0, 50);
        },
        flag: key => values[key] === true,
    };
}

;// CONCATENATED MODULE: ./lib/frameworks/javascript-places.js






/**
 * The test file that `source` has already, or a path for a new one that the runner takes for a test by its own
 * settings. With `apart` always a new one; a new one is never the path of another file.
 */
function testPath(runner, source, project, apart = false) {
    const ground = groundOf(project);
    const own = ownTest(runner, ground, source);
    if (own !== null && !apart)
        return own;
    const patterns = patternsOf(runner, ground, source);
    const habit = habitOf(runner, ground, source);
    const stem = stemIn(habit, source, ground);
    const like = own === null ? null : { folder: folderOf(own), ...partsOf(own) };
    const first = apart || own !== null ? [] : [stem];
    for (const middle of spellings(first, `${like?.stem ?? stem}.cases`)) {
        const path = like
            ? join(like.folder, nameOf({ ...like, stem: middle }))
            : place(middle, habit, source, ground, patterns);
        if (!ground.known.has(path))
            return path;
    }
    throw new Error('a count came to an end');
}
function* spellings(first, name) {
    yield* first;
    yield name;
    for (let number = 2;; number += number < 20 ? 1 : number)
        yield `${name}-${String(number)}`;
}
/** A path in the same folder that the runner takes for a test as well. */
function trialPath(testPath, number) {
    const parts = partsOf(testPath);
    const stem = `testwright-trial-${String(number)}`;
    const bare = parts.suffix === '' && /^tests?$/.test(stemOf(testPath));
    return join(folderOf(testPath), nameOf({ ...parts, stem, ...(bare ? { suffix: '.test' } : {}) }));
}
/** The first spelling, the project's habit before all others, that the runner's patterns take. */
function place(stem, habit, source, ground, patterns) {
    const home = homeOf(ground, source);
    const folders = [
        folderFor(habit.place, source, home, ground),
        folderOf(source),
        join(folderOf(source), '__tests__'),
        ...['test', 'tests', '__tests__'].map(name => join(home, name)),
        ...patterns.globs.map(glob => join(patterns.base, folderOfGlob(glob))),
        ...patterns.roots.map(root => join(patterns.base, root)),
    ].filter(folder => !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(folder));
    const forms = [
        { prefix: habit.prefix, suffix: habit.suffix },
        ...['.test', '.spec', '', '-test', '_test'].map(suffix => ({ prefix: '', suffix })),
    ];
    const ends = [
        ...new Set([habit.ext, ...(/t/.test(habit.ext) ? ['ts', 'tsx', 'js'] : ['js', 'mjs', 'cjs', 'ts'])]),
    ];
    for (const ext of ends)
        for (const folder of new Set(folders))
            for (const form of forms) {
                const path = join(folder, nameOf({ ...form, stem, ext }));
                if (path !== source && accepts(patterns, path))
                    return path;
            }
    return join(folders[0] ?? '', nameOf({ ...habit, stem }));
}
/** Where tests lie together, sources of one name are told apart by their folder. */
function stemIn({ place: { kind } }, source, ground) {
    const stem = plain(stemOf(source)) || 'module';
    if (kind === 'beside' || kind === 'inner')
        return stem;
    const parent = plain(folderOf(source).split('/').at(-1) ?? '');
    const generic = /^(?:src|lib|source|app)?$/.test(parent);
    if (stem === 'index' && !generic)
        return parent;
    const home = homeOf(ground, source);
    const same = (ground.sources.get(stemOf(source).toLowerCase().replace(/[-_]/g, '')) ?? []).filter(path => homeOf(ground, path) === home);
    const [first] = same.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    return first === undefined || first === source || parent === '' ? stem : `${parent}-${stem}`;
}
const plain = (name) => name.replace(/[^\p{L}\p{N}_.$-]+/gu, '').replace(/^[.-]+/, '');

;// CONCATENATED MODULE: ./lib/frameworks/javascript/write.js
function writeTest(runner, spec) {
    const { group, test, imports, check } = dialectOf(runner, spec.like ?? '');
    const flat = isFlat(spec.like ?? '');
    const body = [...commentOf(spec), ...spec.arrange.flatMap(statement), ...spec.checks.flatMap(check)];
    const title = flat ? `${spec.subject} ${titleOf(spec)}` : titleOf(spec);
    const waits = body.some(line => /(?<![\p{L}\p{N}_.$])await\b/u.test(line)) ? 'async ' : '';
    const code = [`${test}(${quote(title)}, ${waits}() => {`, ...body.map(line => `  ${line}`), '});'].join('\n');
    const container = {
        name: spec.subject,
        header: `${group}(${quote(spec.subject)}, () => {`,
        members: [],
    };
    const used = (name) => new RegExp(`(?<![\\p{L}\\p{N}_.$])${name}[.(]`, 'u').test(code);
    const needed = imports.filter(line => {
        const bound = /^import (?:\{ (?:strict as )?)?(assert|expect)\b/.exec(line)?.[1];
        return bound === undefined || used(bound);
    });
    return {
        name: title,
        code,
        container: flat ? null : container,
        imports: [...new Set([...(flat ? needed.map(ungrouped) : needed), ...spec.imports])],
        helpers: [],
    };
}
/** True for a text with tests and no block around any of them. */
function isFlat(like) {
    const calls = (words) => new RegExp(`(?<![\\p{L}\\p{N}_$])(?:${words})(?:\\.[a-z]+)*\\(`, 'u').test(like);
    return calls('test|it') && !calls('describe|suite|context');
}
const ungrouped = (line) => line.replace('{ describe, ', '{ ');
function dialectOf(runner, like) {
    const usual = { group: 'describe', test: 'test' };
    if (runner === 'vitest')
        return { ...usual, imports: ["import { describe, expect, test } from 'vitest'"], check: expects };
    if (runner === 'jest') {
        const named = /["']@jest\/globals["']/.test(like);
        const imports = named ? ["import { describe, expect, test } from '@jest/globals'"] : [];
        return { ...usual, imports, check: expects };
    }
    const assert = assertOf(like);
    if (runner === 'node:test')
        return {
            ...usual,
            imports: ["import { describe, test } from 'node:test'", assert.line],
            check: asserts(assert),
        };
    const tdd = /^[ \t]*suite\(/m.test(like) && /^[ \t]*test\(/m.test(like);
    const words = tdd ? { group: 'suite', test: 'test' } : { group: 'describe', test: 'it' };
    const chai = /["']chai["']/.test(like) && /(?<![\p{L}\p{N}_.$])expect\(/u.test(like);
    if (!chai)
        return { ...words, imports: [assert.line], check: asserts(assert) };
    return { ...words, imports: ["import { expect } from 'chai'", STRICT.line], check: chaiExpects };
}
const STRICT = { line: "import assert from 'node:assert/strict'", equal: 'equal', deep: 'deepEqual' };
/** The project's own assert where its tests name the loose one: a file may bind the name only once. */
function assertOf(like) {
    const loose = /(?:import\s+assert\s+from\s*|assert\s*=\s*require\()["']((?:node:)?assert)["']\)?(?!\.strict)/.exec(like);
    if (loose)
        return { ...LOOSE, line: `import assert from '${loose[1] ?? 'assert'}'` };
    const named = /\{\s*strict\s+as\s+assert\s*\}\s+from\s*["']((?:node:)?assert)["']/.exec(like);
    if (named)
        return { ...STRICT, line: `import { strict as assert } from '${named[1] ?? 'assert'}'` };
    const plain = /["'](assert\/strict)["']/.test(like);
    return plain ? { ...STRICT, line: "import assert from 'assert/strict'" } : STRICT;
}
const LOOSE = { equal: 'strictEqual', deep: 'deepStrictEqual' };
const asserts = ({ equal, deep }) => check => {
    if (check.kind === 'raises')
        return [raisesByAssert(check)];
    const call = callOf(check);
    const { literal } = check;
    if (closeTo(check))
        return [`assert.ok(Math.abs(${call} - ${literal}) < 1e-9);`];
    return [`assert.${isPrimitive(literal) ? equal : deep}(${callOf(check, true)}, ${literal});`];
};
function raisesByAssert({ call, await: waits, exception }) {
    const name = errorOf(exception);
    const what = name === '' ? '' : `, ${name}`;
    return waits ? `await assert.rejects(async () => ${call}${what});` : `assert.throws(() => ${call}${what});`;
}
const expects = check => {
    if (check.kind === 'raises') {
        const { call, await: waits } = check;
        const name = errorOf(check.exception);
        if (!waits)
            return [`expect(() => ${call}).toThrow(${name});`];
        // What is thrown under no name may be no error at all, which `toThrow` of a rejection would not take.
        const matcher = name === '' ? 'toBeDefined()' : `toThrow(${name})`;
        return [`await expect((async () => ${call})()).rejects.${matcher};`];
    }
    const { literal } = check;
    const known = { null: 'toBeNull()', undefined: 'toBeUndefined()', NaN: 'toBeNaN()' };
    const structure = /\bundefined\b/.test(literal) ? 'toStrictEqual' : 'toEqual';
    const matcher = Object.hasOwn(known, literal)
        ? known[literal]
        : closeTo(check)
            ? `toBeCloseTo(${literal}, 9)`
            : `${isPrimitive(literal) ? 'toBe' : structure}(${literal})`;
    return [`expect(${callOf(check, true)}).${matcher ?? ''};`];
};
const chaiExpects = check => {
    if (check.kind === 'raises')
        return check.await
            ? [raisesByAssert(check)]
            : [`expect(() => ${check.call}).to.throw(${errorOf(check.exception)});`];
    const { literal } = check;
    const words = ['null', 'undefined', 'true', 'false', 'NaN'];
    const found = `expect(${callOf(check, true)}).to`;
    if (words.includes(literal))
        return [`${found}.be.${literal};`];
    if (closeTo(check))
        return [`${found}.be.closeTo(${literal}, 1e-9);`];
    // Chai's `equal` takes -0 for 0; its deep form does not.
    return [`${found}.${isPrimitive(literal) && literal !== '-0' ? 'equal' : 'deep.equal'}(${literal});`];
};
/** The call, awaited where it gives a promise; in parentheses where an operator follows. */
function callOf({ call, await: waits }, alone = false) {
    if (!waits)
        return call;
    return alone ? `await ${call}` : `(await ${call})`;
}
const closeTo = (check) => check.approximate && /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(check.literal) && check.literal !== '-0';
/** True for literals that are compared by themselves. Texts that go on behind their end are none. */
function isPrimitive(literal) {
    return (/^(?:true|false|null|undefined|NaN|-?Infinity|-?\d[\d_]*n?|-?\d*\.?\d+(?:e[-+]?\d+)?)$/i.test(literal) ||
        /^(?:'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"|`(?:[^`\\$]|\\[^]|\$(?!\{))*`)$/.test(literal));
}
const errorOf = (name) => (/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(name) ? name : '');
/** Quoted for source text, on one line. */
function quote(text) {
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    const shown = text
        .replace(mark === '"' ? /\\/g : /[\\']/g, '\\$&')
        .replace(/\n/g, '\\n')
        .replace(/\r/g, '\\r');
    return mark + shown.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029') + mark;
}
function commentOf({ comment }) {
    return comment.split('\n').flatMap(line => (line.trim() === '' ? [] : [`// ${line.trim()}`]));
}
function statement(code) {
    const ended = /(?:;|^\s*\/\/.*)$/.test(code) ? code : `${code};`;
    return code.includes('`') ? [ended] : ended.split('\n');
}
/** `test_add_tax_returns_99` of `addTax` becomes `returns 99`: the block around it names the function. */
function titleOf({ name, subject, title }) {
    if (title !== undefined)
        return title;
    const last = (subject.split('.').at(-1) ?? '').replace(/^#/, '');
    const starts = [whole(snake(last), 34), last.replace(/^_+|_+$/g, '')].map(each => `test_${each}_`);
    const start = starts.find(each => name.startsWith(each)) ?? (name.startsWith('test_') ? 'test_' : '');
    const rest = name.slice(start.length);
    return (rest.replace(/_+/g, ' ').trim() || name).trim();
}
/** As the names of tests spell a function's name. */
function snake(text) {
    return text
        .normalize('NFKD')
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z\d]+/g, '_')
        .replace(/^_+|_+$/g, '')
        .toLowerCase();
}
function whole(name, room) {
    if (name.length <= room)
        return name;
    const end = name.slice(0, room + 1).lastIndexOf('_');
    return name.slice(0, end > 0 ? end : room);
}

;// CONCATENATED MODULE: ./lib/frameworks/jobs.js
const jobs_LONGEST = 300;
const GRACE = 5;
/** Seconds that a whole file may take on top: it has the project's own tests in it, and its types are checked. */
const WHOLE = 100;
/** Seconds for loading one such file. */
const LOADING = 60;
/** Other machines, as far as the environment tells: a test that reads it passes on none of them by chance. */
const ELSEWHERE = [
    {},
    { ...named('tester', 'elsewhere'), LANG: 'de_DE.UTF-8', TZ: 'UTC-9', COLUMNS: '67', LINES: '31' },
    { ...named('someone', 'nowhere'), LANG: 'ja_JP.UTF-8', TZ: 'UTC+7', COLUMNS: '131', LINES: '57' },
];
function named(user, host) {
    return { USER: user, LOGNAME: user, USERNAME: user, HOSTNAME: host };
}
/** One process for all candidates of a plan; it reports on each of them and survives what one of them does. */
function trialJob(framework, plan, bench) {
    const { watch, roots, seed } = plan;
    const files = plan.files.map(({ path, candidate, name }) => ({ path, candidate, name }));
    const request = { framework, files, watch, roots, seed, perTest: bench.perTest };
    const env = { ...ELSEWHERE[seed % ELSEWHERE.length], ...bench.env(seed) };
    return { ...jobOf(request, plan.files, bench), tree: plan.tree, env };
}
/** Whole files as they would be committed; every test of them is run. */
function rehearsalJob(framework, files, roots, bench) {
    const asked = files.map(({ path }) => ({ path, candidate: null, name: null }));
    const request = { framework, files: asked, watch: null, roots, seed: 0, perTest: bench.perTest * 2 };
    return jobOf({ ...request, loading: LOADING }, files, bench, WHOLE);
}
function jobOf(request, files, bench, more = 0) {
    const budget = Math.min(jobs_LONGEST, bench.start + files.length * bench.perTest + more);
    return {
        tree: 'head',
        toolchain: bench.toolchain,
        program: bench.program,
        request: { ...request, budget },
        overlay: Object.fromEntries(files.map(({ path, content }) => [path, content])),
        env: {},
        limit: (budget + GRACE) * 1000,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/frameworks/readings.js
// The result that a trial program wrote -> readings by candidate; the same for the runners of every language.

const reading = schemas/* object */.Ikc({
    candidate: schemas/* string */.YjP().nullable(),
    name: schemas/* string */.YjP().nullable(),
    outcome: schemas/* enum */.k5n(['passed', 'failed', 'broken', 'timed-out']),
    assertion: schemas/* boolean */.zMY(),
    expected: schemas/* string */.YjP().nullable(),
    actual: schemas/* string */.YjP().nullable(),
    detail: schemas/* string */.YjP(),
    lines: schemas/* array */.YOg(schemas/* number */.aig().int()),
    milliseconds: schemas/* number */.aig(),
    unsafe: schemas/* string */.YjP().nullable().default(null),
});
const result = schemas/* object */.Ikc({ readings: schemas/* array */.YOg(reading), error: schemas/* string */.YjP().nullable().default(null) });
/**
 * Readings by candidate id, or by name where whole files were run: what befell a whole file befell all of its tests. A
 * candidate that was not reached has none; one that ran alone and left no result has timed out or is broken. `explain`
 * says what an error of the whole trial means.
 */
function makeRead(explain) {
    return (outcome, candidates) => {
        const parsed = result.safeParse(outcome.result);
        if (!parsed.success)
            return candidates.length === 1 ? candidates.map(one => lost(one.candidate, outcome)) : [];
        const { readings, error } = parsed.data;
        const whole = readings.find(each => each.candidate === null && each.name === null);
        return candidates.flatMap(({ candidate, name }) => {
            const own = readings.find(each => each.candidate === null ? each.name === name : each.candidate === candidate);
            const found = own ?? whole;
            if (found)
                return [clean(found, candidate)];
            return error === null ? [] : [broken(candidate, explain(error))];
        });
    };
}
function clean(found, candidate) {
    const { outcome, assertion, lines, milliseconds, unsafe } = found;
    return {
        candidate,
        outcome,
        assertion,
        expected: found.expected?.slice(0, 300) ?? null,
        actual: found.actual?.slice(0, 300) ?? null,
        detail: found.detail.slice(0, 2000),
        lines,
        milliseconds: Math.round(milliseconds),
        ...(unsafe === null ? {} : { unsafe: unsafe.slice(0, 300) }),
    };
}
function lost(candidate, outcome) {
    const { status, output, milliseconds } = outcome;
    if (status === 'timed-out')
        return { ...broken(candidate, 'out of time'), outcome: 'timed-out', milliseconds };
    const detail = `its process ended without a result: ${output.slice(-500)}`;
    return { ...broken(candidate, detail), milliseconds };
}
function broken(candidate, detail) {
    return {
        ...{ candidate, outcome: 'broken', assertion: false, expected: null, actual: null },
        ...{ detail, lines: [], milliseconds: 0 },
    };
}

;// CONCATENATED MODULE: ./lib/frameworks/javascript.js





const PER_TEST = 5;
/** `words` is for prompts; `start` is what a cold start under load may take, in seconds. */
function makeFramework(name, words, start) {
    const bench = {
        toolchain: 'node',
        program: 'node/trial.mjs',
        start,
        perTest: PER_TEST,
        env: () => ({}),
    };
    return {
        name,
        languages: ['javascript', 'typescript'],
        matches: (project, source) => sureOf(name, project, source),
        style: {
            words,
            path: (source, project, apart) => testPath(name, source, project, apart),
            trialPath: trialPath,
            test: spec => writeTest(name, spec),
        },
        trial: plan => trialJob(name, plan, bench),
        rehearsal: (files, roots) => rehearsalJob(name, files, roots, bench),
        read: makeRead(error => `${name} did not start: ${error.slice(0, 500)}`),
    };
}

;// CONCATENATED MODULE: ./lib/frameworks/jest.js
// Jest: tests with its own expect.

const jest = makeFramework('jest', 'Jest tests with expect', 40);

;// CONCATENATED MODULE: ./lib/frameworks/mocha.js
// Mocha: describe and it, with chai where the project uses it and node:assert elsewhere.

const mocha = makeFramework('mocha', "Mocha tests (describe and it) with chai's expect where the project uses chai, else with node:assert/strict", 30);

;// CONCATENATED MODULE: ./lib/frameworks/node-test.js
// node:test: the runner that Node brings along.

const nodeTest = makeFramework('node:test', 'node:test tests with node:assert/strict', 25);

;// CONCATENATED MODULE: ./lib/frameworks/python.js


const NO_PYTEST = 'pytest is not installed for this Python: install it in a step before, or set framework: unittest';
const bench = {
    toolchain: 'python',
    program: 'python/trial.py',
    start: 25,
    perTest: 5,
    env: seed => ({ PYTHONHASHSEED: String(seed) }),
};
/** The running half of a Python framework. */
function runPython(name) {
    return {
        trial: plan => trialJob(name, plan, bench),
        rehearsal: (files, roots) => rehearsalJob(name, files, roots, bench),
        read: makeRead(() => NO_PYTEST),
    };
}
/** Texts of at most 200 test files of a project. */
function testTexts(project) {
    return project.files
        .filter(path => isTestFile(path))
        .slice(0, 200)
        .map(path => project.read(path) ?? '');
}
function isTestFile(path) {
    return /(^|\/)(test_[^/]*|[^/]*_test|tests)\.py$/.test(path);
}
function hasPython(project) {
    return project.files.some(path => path.endsWith('.py'));
}
/** `cart.total` and `Cart.total` both become `CartTotal`. */
function pascal(subject) {
    const words = subject.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
    return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Subject';
}
/** The call of a check, run to its end when it is a coroutine. */
function python_callOf(check) {
    return check.await ? `asyncio.run(${check.call})` : check.call;
}
/** Imports of a test, with what its checks need besides. */
function importsOf(spec, own) {
    const waits = spec.checks.some(check => check.await) ? ['import asyncio'] : [];
    return [...new Set([...waits, ...own, ...spec.imports])];
}
/** A float that stands alone: what an approximate comparison of both frameworks can take. */
function isFloat(literal) {
    return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(literal);
}
function python_commentOf(spec) {
    return spec.comment.split('\n').flatMap(line => (line.trim() === '' ? [] : [`# ${line.trim()}`]));
}

;// CONCATENATED MODULE: ./lib/frameworks/places.js

const FOLDERS = ['tests', 'test'];
const CONFIGS = ['pytest.ini', '.pytest.ini', 'pyproject.toml', 'tox.ini', 'setup.cfg'];
/**
 * Path of the test file for `source`: the one that the project has for it, else (or `apart`) a new one, where the
 * framework's own discovery finds it.
 */
function places_testPath(framework, source, project, apart = false) {
    const tests = project.files.filter(isTestFile);
    const folder = tests.length > 0 ? places_folderOf(source, project, tests) : firstFolder(framework, source, project);
    const suffix = tests.filter(path => path.endsWith('_test.py')).length * 2 > tests.length;
    const stem = places_stemOf(source);
    const taken = new Set(project.files);
    const clashes = (name) => clashesWith(folder, name, tests, taken);
    const own = [`test_${stem}.py`, `${stem}_test.py`].map(name => places_join(folder, name));
    const there = own.find(path => !apart && taken.has(path) && places_isTestOf(source, stem, path, project));
    if (there !== undefined)
        return there;
    for (const middle of [stem, `${stem}_cases`, ...parents(source, stem)]) {
        const name = suffix ? `${middle}_test.py` : `test_${middle}.py`;
        if (!clashes(name))
            return places_join(folder, name);
    }
    for (let number = 2;; number += 1) {
        const name = `test_${stem}_cases_${String(number)}.py`;
        if (!clashes(name))
            return places_join(folder, name);
    }
}
/** A name that discovery of both frameworks takes for a test file. */
function places_trialPath(testPath, number) {
    return places_join(folder(testPath), `test_trial_${number}.py`);
}
/** True when it imports the module; where several modules have that name, the folder above must be named as well. */
function places_isTestOf(source, stem, path, project) {
    const text = project.read(path) ?? '';
    const imports = text.split('\n').filter(line => /^\s*(?:from|import)\b/.test(line));
    const last = (source.split('/').at(-1) ?? '').replace(/\.py$/, '');
    const name = last === '__init__' ? stem : last;
    const alike = project.files.filter(each => each.endsWith(`/${last}.py`) || each === `${last}.py`);
    const words = alike.length > 1 ? [name, source.split('/').at(-2) ?? name] : [name];
    const says = (line, word) => line.split(/[^\p{L}\p{N}_]+/u).includes(word);
    return imports.some(line => words.every(word => says(line, word)));
}
/** Taken, or of the same name as a test elsewhere while folders are no packages: pytest would refuse one of them. */
function clashesWith(folder, name, tests, taken) {
    if (taken.has(places_join(folder, name)))
        return true;
    if (taken.has(places_join(folder, '__init__.py')))
        return false;
    return tests.some(path => path.endsWith(`/${name}`) || path === name);
}
function parents(source, stem) {
    const parent = source.split('/').at(-2);
    return parent !== undefined && /^[\p{L}\p{N}_]+$/u.test(parent) ? [`${parent}_${stem}`] : [];
}
function places_stemOf(source) {
    const parts = source.replace(/\.py$/, '').split('/');
    const last = parts.at(-1) ?? '';
    const stem = last === '__init__' ? (parts.at(-2) ?? 'package') : last === '__main__' ? 'main' : last;
    return stem.replace(/^_+/, '').replace(/[^\p{L}\p{N}_]+/gu, '_') || 'module';
}
function places_folderOf(source, project, tests) {
    const above = folder(source);
    const beside = tests.filter(path => isBeside(path, project)).length;
    if (beside * 2 > tests.length || tests.some(path => folder(path) === above && !isTestFolder(above))) {
        return above;
    }
    const near = nearest(source, tests);
    if (near !== null)
        return places_mirrored(near, source, tests);
    return commonFolder(tests) ?? 'tests';
}
/** For the first test of a project: where a plain run of the framework at the root finds it and can import the source. */
function firstFolder(framework, source, project) {
    const root = importRoot(source, project);
    const flat = root.split('/').at(-1) !== 'src';
    const home = flat ? root : folder(root);
    const place = FOLDERS.map(name => places_join(home, name)).find(each => project.files.some(path => path.startsWith(`${each}/`) && path.endsWith('.py')));
    if (framework === 'unittest')
        return place !== undefined && project.files.includes(`${place}/__init__.py`) ? place : home;
    const config = CONFIGS.map(path => (project.files.includes(path) ? project.read(path) : null) ?? '').join('\n');
    const named = /^[ \t]*testpaths\s*=\s*\[?\s*["']?([\p{L}\p{N}_][\p{L}\p{N}_/-]*)/mu
        .exec(config)?.[1]
        ?.replace(/\/+$/, '');
    if (named !== undefined)
        return named;
    const reached = !flat || /^[ \t]*pythonpath\s*=/m.test(config) || project.files.includes('conftest.py');
    return place ?? (reached ? places_join(home, 'tests') : home);
}
/** The folder that the source's outermost package lies in; without `__init__.py` the nearest `src`, or the root. */
function importRoot(source, project) {
    let at = folder(source);
    if (!project.files.includes(places_join(at, '__init__.py')))
        return /^(?:.*\/)?src(?=\/|$)/.exec(at)?.[0] ?? '';
    while (at !== '' && project.files.includes(places_join(at, '__init__.py')))
        at = folder(at);
    return at;
}
/** The closest `tests` folder on the way up from the source that holds tests. */
function nearest(source, tests) {
    const parts = source.split('/').slice(0, -1);
    for (let count = parts.length; count >= 0; count -= 1) {
        for (const name of FOLDERS) {
            const place = places_join(parts.slice(0, count).join('/'), name);
            if (tests.some(path => path.startsWith(`${place}/`)))
                return place;
        }
    }
    return null;
}
/** Below a test folder, the folder that repeats the source's own path as far as possible. */
function places_mirrored(place, source, tests) {
    const folders = new Set(tests.map(folder));
    const inner = source.split('/').slice(0, -1);
    for (let from = 0; from < inner.length; from += 1) {
        const candidate = places_join(place, inner.slice(from).join('/'));
        if (folders.has(candidate))
            return candidate;
    }
    return folders.has(place) ? place : (unitFolder(place, folders) ?? place);
}
function unitFolder(place, folders) {
    return ([`${place}/unit`, `${place}/unit_tests`, `${place}/unittests`].find(each => folders.has(each)) ?? null);
}
function commonFolder(tests) {
    const counts = new Map();
    for (const path of tests)
        counts.set(folder(path), (counts.get(folder(path)) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    return best?.[0] ?? null;
}
function isBeside(path, project) {
    const name = (path.split('/').at(-1) ?? '').replace(/^test_|_test(?=\.py$)/, '');
    return project.files.includes(places_join(folder(path), name));
}
function isTestFolder(path) {
    return path.split('/').some(part => FOLDERS.includes(part));
}
function folder(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function places_join(place, name) {
    return place === '' ? name : name === '' ? place : `${place}/${name}`;
}

;// CONCATENATED MODULE: ./lib/frameworks/pytest.js


/** A pattern for each file that would speak for pytest. */
const SIGNS = [
    [/(^|\/)(pytest\.ini|\.pytest\.ini|conftest\.py)$/, /(?:)/],
    [/^pyproject\.toml$/, /^\[tool\.pytest|["'\s]pytest\b/m],
    [/^setup\.cfg$/, /^\[tool:pytest\]|^\s+pytest\b/m],
    [/^tox\.ini$/, /^\[pytest\]|\bpytest\b/m],
    [/^(Pipfile|setup\.py|noxfile\.py)$/, /\bpytest\b/],
    [/(^|\/)requirements[^/]*\.(txt|in)$/, /^\s*pytest\b/m],
];
function matches(project) {
    if (!hasPython(project))
        return 0;
    const said = project.files.some(path => SIGNS.some(([name, text]) => name.test(path) && text.test(project.read(path) ?? '')));
    if (said)
        return 1;
    const used = testTexts(project).some(text => /^\s*(?:import|from)\s+pytest\b/m.test(text) || /^(?:async )?def test_[\p{L}\p{N}_]*\(/mu.test(text));
    return used ? 1 : 0.1;
}
function test(spec) {
    const body = [...python_commentOf(spec), ...spec.arrange, ...spec.checks.flatMap(check)];
    const needed = body.some(line => /\bpytest\.(raises|approx)\(/.test(line)) ? ['import pytest'] : [];
    return {
        name: spec.name,
        code: [`def ${spec.name}():`, ...body.map(line => `    ${line}`)].join('\n'),
        container: null,
        imports: importsOf(spec, needed),
        helpers: [],
    };
}
function check(each) {
    const call = python_callOf(each);
    if (each.kind === 'raises')
        return [`with pytest.raises(${each.exception}):`, `    ${call}`];
    if (['True', 'False', 'None'].includes(each.literal))
        return [`assert ${call} is ${each.literal}`];
    const approximate = each.approximate && isFloat(each.literal);
    return [`assert ${call} == ${approximate ? `pytest.approx(${each.literal})` : each.literal}`];
}
const pytest = {
    name: 'pytest',
    languages: ['python'],
    matches,
    style: {
        words: 'pytest functions with plain assert',
        path: (source, project, apart) => places_testPath('pytest', source, project, apart),
        trialPath: places_trialPath,
        test,
    },
    ...runPython('pytest'),
};

;// CONCATENATED MODULE: ./lib/frameworks/unittest.js


function unittest_matches(project) {
    if (!hasPython(project))
        return 0;
    return testTexts(project).some(text => /\bTestCase\b/.test(text)) ? 0.6 : 0.3;
}
function unittest_test(spec) {
    const body = [...python_commentOf(spec), ...spec.arrange, ...spec.checks.flatMap(unittest_check)];
    const name = `Test${pascal(spec.subject)}`;
    return {
        name: spec.name,
        code: [`def ${spec.name}(self):`, ...body.map(line => `    ${line}`)].join('\n'),
        container: { name, header: `class ${name}(unittest.TestCase):`, members: [] },
        imports: importsOf(spec, ['import unittest']),
        helpers: [],
    };
}
function unittest_check(each) {
    const call = python_callOf(each);
    if (each.kind === 'raises')
        return [`with self.assertRaises(${each.exception}):`, `    ${call}`];
    if (each.literal === 'None')
        return [`self.assertIsNone(${call})`];
    if (['True', 'False'].includes(each.literal))
        return [`self.assertIs(${call}, ${each.literal})`];
    const method = each.approximate && isFloat(each.literal) ? 'assertAlmostEqual' : 'assertEqual';
    return [`self.${method}(${call}, ${each.literal})`];
}
const unittest = {
    name: 'unittest',
    languages: ['python'],
    matches: unittest_matches,
    style: {
        words: 'a unittest.TestCase class with its assertion methods',
        path: (source, project, apart) => places_testPath('unittest', source, project, apart),
        trialPath: places_trialPath,
        test: unittest_test,
    },
    ...runPython('unittest'),
};

;// CONCATENATED MODULE: ./lib/frameworks/vitest.js
// Vitest: tests with its own expect, imported.

const vitest = makeFramework('vitest', 'Vitest tests with describe, expect and test imported from vitest', 40);

;// CONCATENATED MODULE: ./lib/frameworks/index.js






const frameworks = [pytest, unittest, nodeTest, jest, vitest, mocha];

;// CONCATENATED MODULE: ./lib/languages/syntax.js
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineOf(starts, index) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
function readTree(tree, text) {
    const starts = lineStarts(text);
    const cursor = tree.walk();
    const enter = (parent) => {
        const [start, end] = [cursor.startIndex, cursor.endIndex];
        const type = cursor.nodeType;
        const broken = type === 'ERROR' || (start === end && cursor.nodeIsMissing);
        const node = {
            type,
            named: cursor.nodeIsNamed,
            field: cursor.currentFieldName ?? null,
            start,
            end,
            line: lineOf(starts, start),
            endLine: lineOf(starts, Math.max(start, end - 1)),
            parent,
            children: [],
            broken,
        };
        parent?.children.push(node);
        return node;
    };
    const root = enter(null);
    let at = root;
    const leave = () => {
        if (at.broken && at.parent)
            at.parent.broken = true;
    };
    for (;;) {
        if (cursor.gotoFirstChild()) {
            at = enter(at);
            continue;
        }
        leave();
        while (!cursor.gotoNextSibling()) {
            if (!at.parent || !cursor.gotoParent()) {
                cursor.delete();
                return root;
            }
            at = at.parent;
            leave();
        }
        at = enter(at.parent);
    }
}
/** Parses `text` and lets go of the parser's tree. */
function readSyntax(parse, text) {
    const tree = parse(text);
    try {
        return readTree(tree, text);
    }
    finally {
        tree.delete();
    }
}
/** Every node below and including `node`, in source order; what `enter` answers false for is not entered. */
function* walk(node, enter = () => true) {
    const stack = [node];
    for (let next = stack.pop(); next; next = stack.pop()) {
        yield next;
        if (!enter(next))
            continue;
        for (let i = next.children.length - 1; i >= 0; i--)
            stack.push(next.children[i]);
    }
}
/** The child in a field of the grammar, null without one. */
function fieldOf(node, name) {
    return node.children.find(child => child.field === name && child.type !== 'comment') ?? null;
}
/** Named children without comments. */
function syntax_namedOf(node) {
    return node.children.filter(child => child.named && child.type !== 'comment' && child.type !== 'line_continuation');
}
/** The last leaf of `node` that is no comment: comments after a function's last statement are not its own. */
function lastLeaf(node) {
    let at = node;
    for (;;) {
        const next = at.children.findLast(child => child.type !== 'comment' && child.end > child.start);
        if (!next || next.type === 'string')
            return next ?? at;
        at = next;
    }
}

;// CONCATENATED MODULE: ./lib/languages/javascript/exports.js
// A module's syntax -> what it exports: local names with the names that others import them by. ESM and CommonJS.

const own = (node, text) => (node ? text.slice(node.start, node.end) : '');
const unquoted = (name) => name.replace(/^(['"])(.*)\1$/s, '$2');
function add(exports, local, name) {
    exports.any = true;
    if (local === '')
        return;
    const known = exports.names.get(local) ?? [];
    if (!known.includes(name))
        exports.names.set(local, [...known, name]);
}
/** Names that a binding pattern gives: `{ a, b: c }`, `[d]`, `e`. */
function boundNames(pattern, text) {
    if (!pattern)
        return [];
    if (/^(?:identifier|shorthand_property_identifier_pattern|type_identifier)$/.test(pattern.type))
        return [own(pattern, text)];
    if (pattern.type === 'pair_pattern')
        return boundNames(fieldOf(pattern, 'value'), text);
    if (/_assignment_pattern$|^assignment_pattern$/.test(pattern.type))
        return boundNames(fieldOf(pattern, 'left'), text);
    if (/_pattern$/.test(pattern.type))
        return syntax_namedOf(pattern).flatMap(each => boundNames(each, text));
    return [];
}
/** Names that a declaration gives: functions, classes, variables, enums, namespaces. */
function declaredNames(node, text) {
    if (node.type === 'lexical_declaration' || node.type === 'variable_declaration')
        return syntax_namedOf(node).flatMap(each => boundNames(fieldOf(each, 'name'), text));
    if (node.type === 'ambient_declaration')
        return syntax_namedOf(node).flatMap(each => declaredNames(each, text));
    const name = fieldOf(node, 'name');
    return name ? [own(name, text)] : [];
}
function readClause(node, text, exports) {
    for (const one of syntax_namedOf(node)) {
        const name = fieldOf(one, 'name');
        if (!name)
            continue;
        const alias = fieldOf(one, 'alias') ?? name;
        add(exports, own(name, text), unquoted(own(alias, text)));
    }
}
function readExport(node, text, exports) {
    exports.any = true;
    if (fieldOf(node, 'source'))
        return;
    const isDefault = node.children.some(child => child.type === 'default');
    const declaration = fieldOf(node, 'declaration');
    if (declaration) {
        for (const name of declaredNames(declaration, text))
            add(exports, name, isDefault ? 'default' : name);
        return;
    }
    const clause = node.children.find(child => child.type === 'export_clause');
    if (clause)
        readClause(clause, text, exports);
    const assigned = node.children.some(child => child.type === '=') ? (syntax_namedOf(node)[0] ?? null) : null;
    readWhole(fieldOf(node, 'value') ?? assigned, text, exports);
}
/** The one thing that a module exports as a whole; members of an object are exported by their own names too. */
function readWhole(given, text, exports) {
    let value = given;
    while (value && /^(?:parenthesized|as|satisfies|non_null)_expression$/.test(value.type))
        value = syntax_namedOf(value)[0] ?? null;
    if (!value)
        return;
    exports.any = true;
    if (value.type === 'identifier')
        return add(exports, own(value, text), 'default');
    exports.anonymous = value;
    const name = fieldOf(value, 'name');
    if (name && /^(?:class|function_expression|generator_function)$/.test(value.type))
        add(exports, own(name, text), 'default');
}
/** `module.exports` and `exports`, with or without a member: its name, '' for the whole; null for anything else. */
function exportTarget(node, text) {
    if (node?.type !== 'member_expression')
        return node && own(node, text) === 'exports' ? '' : null;
    const path = own(node, text).replace(/\s+/g, '');
    const shape = /^(?:module\.)?exports\.([\p{L}\p{N}_$]+)$/u.exec(path);
    if (path === 'module.exports')
        return '';
    return shape ? (shape[1] ?? null) : null;
}
/** Members of an object that is exported: `{ a, b: c, ...d }`. */
function readObject(object, text, exports) {
    exports.any = true;
    for (const member of syntax_namedOf(object)) {
        if (member.type === 'shorthand_property_identifier')
            add(exports, own(member, text), own(member, text));
        const value = member.type === 'pair' ? fieldOf(member, 'value') : null;
        const key = unquoted(own(fieldOf(member, 'key'), text));
        if (value?.type === 'identifier')
            add(exports, own(value, text), key);
    }
}
function readAssignment(node, text, exports, depth = 0) {
    const name = exportTarget(fieldOf(node, 'left'), text);
    const right = fieldOf(node, 'right');
    const chained = right?.type === 'assignment_expression' ? right : null;
    if (chained && depth < 20)
        readAssignment(chained, text, exports, depth + 1);
    const value = chained ? lastRight(chained) : right;
    if (name === null || !value)
        return;
    if (name !== '') {
        if (name === '__esModule')
            exports.any = true;
        else if (value.type === 'identifier')
            add(exports, own(value, text), name);
        else
            exports.any = true;
    }
    else if (value.type === 'object')
        readObject(value, text, exports);
    else
        readWhole(value, text, exports);
}
/** The value at the end of `a = b = value`. */
function lastRight(node) {
    let at = node;
    while (at?.type === 'assignment_expression')
        at = fieldOf(at, 'right');
    return at;
}
function readCall(node, text, exports) {
    const called = own(fieldOf(node, 'function'), text).replace(/\s+/g, '');
    const list = fieldOf(node, 'arguments');
    const [first, ...others] = list ? syntax_namedOf(list) : [];
    if (!first || exportTarget(first, text) !== '')
        return;
    if (called === 'Object.assign')
        for (const one of others)
            if (one.type === 'object')
                readObject(one, text, exports);
    if (called === 'Object.defineProperty')
        exports.any = true;
}
/** What statements of a module (those of its wrapper too) export, in file order. */
function exportsOf(statements, text) {
    const exports = { names: new Map(), anonymous: null, any: false };
    for (const statement of statements) {
        if (statement.type === 'export_statement')
            readExport(statement, text, exports);
        const inner = statement.type === 'expression_statement' ? syntax_namedOf(statement)[0] : undefined;
        if (inner?.type === 'assignment_expression')
            readAssignment(inner, text, exports);
        if (inner?.type === 'call_expression')
            readCall(inner, text, exports);
        // What a wrapper's factory returns is what the module gives.
        if (statement.type === 'return_statement') {
            const value = syntax_namedOf(statement)[0];
            if (value?.type === 'object')
                readObject(value, text, exports);
            else
                readWhole(value ?? null, text, exports);
        }
    }
    return exports;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/manifest.js
const manifest_folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** The folder of a file and all above it, nearest first; the root is the empty text. */
function manifest_foldersAbove(path) {
    const found = [manifest_folderOf(path)];
    while (found.at(-1) !== '')
        found.push(manifest_folderOf(found.at(-1) ?? ''));
    return found;
}
const inFolder = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** The nearest package.json and its folder, null without one. */
function manifestAbove(path, project) {
    for (const folder of manifest_foldersAbove(path)) {
        const text = project.read(inFolder(folder, 'package.json'));
        if (text !== null)
            return { folder, text };
    }
    return null;
}

// EXTERNAL MODULE: ./lib/core/filters.js
var filters = __webpack_require__(5896);
;// CONCATENATED MODULE: ./lib/languages/javascript/aliases.js

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function aliases_join(folder, path) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** JSON with comments and last commas. Null when it is none. */
function parseLoose(text) {
    const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, part => part[0] === '"' ? part : '');
    const plain = bare.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, part => (part === ',' ? '' : part));
    try {
        return JSON.parse(plain.replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}
function readConfig(path, project, depth) {
    const value = parseLoose(project.read(path) ?? '');
    if (!isRecord(value))
        return null;
    const folder = manifest_folderOf(path);
    const own = isRecord(value.compilerOptions) ? value.compilerOptions : {};
    const bases = [value.extends]
        .flat()
        .filter(one => typeof one === 'string' && one.startsWith('.'));
    let base = null;
    for (const one of depth > 0 ? bases : []) {
        const place = aliases_join(folder, one);
        base = readConfig(place, project, depth - 1) ?? readConfig(`${place}.json`, project, depth - 1) ?? base;
    }
    return {
        folder,
        options: { ...base?.options, ...own },
        pathsFolder: own.paths || !base
            ? typeof own.baseUrl === 'string'
                ? aliases_join(folder, own.baseUrl)
                : folder
            : base.pathsFolder,
    };
}
function nearestConfig(path, project) {
    for (const folder of manifest_foldersAbove(path))
        for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json']) {
            const config = readConfig(inFolder(folder, name), project, 3);
            if (config)
                return config;
        }
    return null;
}
/** Options of the nearest tsconfig.json, those it extends included. */
function compilerOptions(path, project) {
    return nearestConfig(path, project)?.options ?? {};
}
/** Prefixes for files near `path`, the longest first; those of custom last, for they only count where tests use them. */
function aliasesFor(path, project) {
    const config = nearestConfig(path, project);
    const paths = isRecord(config?.options.paths) ? config.options.paths : {};
    const found = [...fromPatterns(paths, config?.pathsFolder ?? ''), ...fromManifest(path, project)];
    const custom = ['@/', '~/', '@src/', 'src/'].map(prefix => ({ prefix, folder: 'src' }));
    const free = custom.filter(one => !found.some(other => other.prefix === one.prefix));
    return [...found.sort((a, b) => b.prefix.length - a.prefix.length), ...free];
}
function fromPatterns(patterns, folder) {
    return Object.entries(patterns).flatMap(([pattern, targets]) => {
        const target = [targets].flat().find(one => typeof one === 'string');
        if (!pattern.endsWith('*') || pattern === '*' || !target?.endsWith('/*'))
            return [];
        if (/['"`\\\n\r$]/.test(pattern))
            return [];
        return [{ prefix: pattern.slice(0, -1), folder: aliases_join(folder, target.slice(0, -2)) }];
    });
}
/** `"imports": { "#src/*": "./src/*" }` of the nearest package.json. */
function fromManifest(path, project) {
    const found = manifestAbove(path, project);
    const value = found && parseLoose(found.text);
    return isRecord(value) && isRecord(value.imports) ? fromPatterns(value.imports, found?.folder ?? '') : [];
}

;// CONCATENATED MODULE: ./lib/languages/javascript/specifier.js
// A source and a test file in a project -> the specifier that the test imports it by, in the project's own manner.



const MOST_TESTS = 150;
const MOST_TEXT = 2_000_000;
const code = /\.[cm]?[jt]sx?$/;
const sources = ['ts', 'tsx', 'js', 'jsx', 'mts', 'cts', 'mjs', 'cjs'];
/** `a/b/../c` without dots; null when it leaves the root. */
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
const known = new WeakMap();
/** Texts of the tests of the same outermost package folder, the nearest first, the test itself before all. */
function testsNear(testPath, project) {
    const folder = manifest_folderOf(testPath);
    const cache = known.get(project) ?? new Map();
    known.set(project, cache);
    const found = cache.get(folder);
    if (found)
        return found;
    const shared = (path) => {
        const [a, b] = [folder.split('/'), manifest_folderOf(path).split('/')];
        const length = a.findIndex((part, at) => b[at] !== part);
        return length < 0 ? a.length : length;
    };
    const paths = project.files.filter(path => code.test(path) && (0,filters/* isTestPath */.MQ)(path) && !path.includes('node_modules/'));
    const near = paths.map(path => ({ path, shared: shared(path) })).sort((a, b) => b.shared - a.shared);
    let size = 0;
    const texts = near.slice(0, MOST_TESTS).flatMap(({ path }) => {
        const text = size > MOST_TEXT ? null : project.read(path);
        size += text?.length ?? 0;
        return text === null ? [] : [{ path, text }];
    });
    cache.set(folder, texts);
    return texts;
}
/** Specifiers that a text imports. */
function specifiersIn(text) {
    const pattern = /(?:\bfrom[ \t]*|\brequire\([ \t]*|^[ \t]*import[ \t]*\(?[ \t]*|\bimport\([ \t]*)(['"])([^'"\n]{1,300})\1/gm;
    return [...text.matchAll(pattern)].map(match => match[2] ?? '');
}
/** The tracked source that a path without its alias or dots means, and how its end is written. */
function resolve(path, present) {
    if (code.test(path) && present.has(path))
        return { file: path, ending: 'own' };
    const output = /^(.*)\.([cm]?)js(x?)$/.exec(path);
    if (output) {
        const [, stem = '', kind = ''] = output;
        for (const end of [`${kind}ts`, `${kind}tsx`])
            if (present.has(`${stem}.${end}`))
                return { file: `${stem}.${end}`, ending: 'output' };
    }
    for (const end of sources)
        if (present.has(`${path}.${end}`))
            return { file: `${path}.${end}`, ending: 'none' };
    for (const end of sources)
        if (present.has(`${path}/index.${end}`))
            return { file: `${path}/index.${end}`, ending: 'none' };
    return null;
}
function mannerOf(texts, aliases, project) {
    const present = new Set(project.files);
    const zero = () => ({ none: 0, output: 0, own: 0 });
    const manner = { endings: { ts: zero(), js: zero() }, relative: 0, aliased: new Map() };
    texts.forEach(({ path, text }) => {
        for (const specifier of specifiersIn(text)) {
            const alias = aliases.find(one => specifier.startsWith(one.prefix));
            const place = specifier.startsWith('.')
                ? normal(`${manifest_folderOf(path)}/${specifier}`)
                : alias && normal(`${alias.folder}/${specifier.slice(alias.prefix.length)}`);
            const found = place === null || place === undefined ? null : resolve(place, present);
            if (!found)
                continue;
            if (!(0,filters/* isTestPath */.MQ)(found.file)) {
                if (specifier.startsWith('.'))
                    manner.relative += 1;
                else if (alias)
                    manner.aliased.set(alias.prefix, (manner.aliased.get(alias.prefix) ?? 0) + 1);
            }
            const family = /tsx?$/.test(found.file) ? 'ts' : 'js';
            // A plain script that is named with its extension says nothing about how others are.
            if (/\.[cm][jt]s$/.test(found.file) && found.ending === 'own')
                continue;
            manner.endings[family][found.ending] += 1;
        }
    });
    return manner;
}
/** How the project ends its specifiers: as most of the tests do, else as most of the sources do, else as it is set up. */
function endingFor(path, testPath, tests, aliases, project) {
    const family = /tsx?$/.test(path) ? 'ts' : 'js';
    const pick = (counts) => {
        const [best] = Object.entries(counts).sort((a, b) => b[1] - a[1]);
        return best && best[1] > 0 ? best[0] : null;
    };
    const said = pick(tests.endings[family]);
    if (said)
        return said;
    const near = project.files.filter(one => code.test(one) && !(0,filters/* isTestPath */.MQ)(one) && !one.includes('node_modules/'));
    const folder = manifest_folderOf(path).split('/')[0] ?? '';
    const beside = [path, ...near.filter(one => one !== path && one.startsWith(folder)).slice(0, 40)];
    const texts = beside.map(one => ({ path: one, text: project.read(one) ?? '' }));
    return pick(mannerOf(texts, aliases, project).endings[family]) ?? configured(path, testPath, project);
}
function configured(path, testPath, project) {
    const manifest = nearestManifest(testPath, project);
    const isModule = manifest.type === 'module' || /\.m[jt]s$/.test(testPath);
    if (!/tsx?$/.test(path))
        return isModule || /\.m[jt]s$/.test(testPath) ? 'own' : 'none';
    const options = compilerOptions(path, project);
    if (options.allowImportingTsExtensions === true || options.rewriteRelativeImportExtensions === true)
        return 'own';
    const scripts = JSON.stringify(manifest.scripts ?? {});
    const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    if (/\bnode\b[^"]*--test\b/.test(scripts) &&
        !dependencies.some(name => /^(?:tsx|ts-node|@swc-node\/register|esbuild-register)$/.test(name)))
        return 'own';
    const resolution = `${String(options.moduleResolution ?? '')} ${String(options.module ?? '')}`.toLowerCase();
    if (/bundler/.test(resolution))
        return 'none';
    return /node(?:16|18|20|next)/.test(resolution) && isModule ? 'output' : 'none';
}
function nearestManifest(path, project) {
    try {
        const value = JSON.parse(manifestAbove(path, project)?.text ?? '{}');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function withEnding(path, ending) {
    const stem = path.replace(code, '');
    const [, kind = '', rest = ''] = /\.([cm]?)([jt]sx?)$/.exec(path) ?? [];
    if (ending === 'own')
        return path;
    if (ending === 'output' || kind !== '')
        return `${stem}.${kind}js${rest === 'jsx' ? 'x' : ''}`;
    return stem;
}
/** The specifier of `path` in a test at `testPath`: always the file itself, never a barrel that passes it on. */
function specifierFor(path, project, testPath) {
    const aliases = aliasesFor(testPath, project);
    const tests = testsNear(testPath, project);
    const own = tests.filter(one => one.path === testPath);
    const [first, all] = [mannerOf(own, aliases, project), mannerOf(tests, aliases, project)];
    const relative = first.relative + first.aliased.size > 0 ? first : all;
    const ending = endingFor(path, testPath, relative, aliases, project);
    const [alias, uses] = [...relative.aliased].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    const used = aliases.find(one => one.prefix === alias && path.startsWith(one.folder === '' ? '' : `${one.folder}/`));
    if (used && uses > relative.relative)
        return used.prefix + withEnding(path.slice(used.folder === '' ? 0 : used.folder.length + 1), ending);
    return relativePath(manifest_folderOf(testPath), withEnding(path, ending));
}
function relativePath(from, to) {
    const [a, b] = [from === '' ? [] : from.split('/'), to.split('/')];
    let same = 0;
    while (same < a.length && same < b.length - 1 && a[same] === b[same])
        same += 1;
    const up = a.length - same;
    return `${up === 0 ? './' : '../'.repeat(up)}${b.slice(same).join('/')}`;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/module-kind.js


const imports = /^[ \t]*import\b[ \t]*(?:type\b|[\p{L}$_{*'"])/mu;
const requires = /^[ \t]*(?:(?:const|let|var)\b[^\n;]*=[ \t]*)?require\(/m;
/** What a text says, null when it says neither. */
const module_kind_saidBy = (text) => imports.test(text) ? 'import' : requires.test(text) ? 'require' : null;
/** The kind of module that the nearest package.json makes of a plain `.js` file. */
function packageKind(path, project) {
    const found = manifestAbove(path, project);
    try {
        const manifest = JSON.parse(found?.text ?? '{}');
        return manifest?.type === 'module' ? 'import' : 'require';
    }
    catch {
        return 'require';
    }
}
/** By its extension, then as it is, then as the other tests are, then as its package and the source are. */
function kindFor(testPath, project, common) {
    if (/\.(?:[cm]?tsx?|mjs)$/.test(testPath))
        return 'import';
    if (testPath.endsWith('.cjs'))
        return 'require';
    const own = module_kind_saidBy(project.read(testPath) ?? '');
    if (own)
        return own;
    let votes = 0;
    for (const { path, text } of testsNear(testPath, project)) {
        const said = /\.jsx?$/.test(path) ? module_kind_saidBy(text) : null;
        votes += said === 'import' ? 1 : said === 'require' ? -1 : 0;
    }
    if (votes !== 0)
        return votes > 0 ? 'import' : 'require';
    return packageKind(testPath, project) === 'import' || !common ? 'import' : 'require';
}

;// CONCATENATED MODULE: ./lib/languages/javascript/access.js



const isName = (word) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(word) && !reserved.has(word);
const reserved = new Set(('arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield test it describe expect assert').split(' '));
/** The `access` of the language: reads the source for what it exports. */
function makeAccess(read) {
    return (path, name, project, testPath) => {
        const source = project.read(path) ?? '';
        const tree = read(source);
        const exports = exportsOf(tree.children, source);
        const common = isCommon(path, source, project);
        const module = specifierFor(path, project, testPath);
        const kind = kindFor(testPath, project, common);
        const top = name.split('.')[0] ?? name;
        const found = wayTo(top, exports, access_stemOf(path));
        const importLine = kind === 'import' ? byImport(found, module) : byRequire(found, module, common);
        return { importLine, module, symbol: found.symbol, root: '' };
    };
}
/** True for a module that says `module.exports` and is no ES module. */
function isCommon(path, source, project) {
    if (/\.c[jt]s$/.test(path))
        return true;
    if (/\.m[jt]s$/.test(path))
        return false;
    const says = /^[ \t]*(?:export\b[ \t]*(?:\{|\*|default\b|async\b|function\b|class\b|const\b|let\b|var\b|type\b|interface\b|enum\b|abstract\b)|import\b[ \t]*(?:[\p{L}$_{*'"]))/mu;
    if (says.test(source))
        return false;
    return /\bexports\b/.test(source) || packageKind(path, project) === 'require';
}
/** By its own name where it is exported so, else by another, else as the default. */
function wayTo(top, exports, stem) {
    const names = exports.names.get(top) ?? [];
    const other = names.find(name => name !== 'default' && isName(name));
    const named = names.includes(top) ? top : other;
    if (named !== undefined)
        return { exported: named, local: named, symbol: named };
    if (names.includes('default') || top === 'default') {
        const local = isName(top) ? top : stem;
        return { exported: 'default', local, symbol: local };
    }
    if (exports.anonymous?.type === 'object' && exports.names.size === 0 && isName(top)) {
        const local = stem === top ? `${stem}Module` : stem;
        return { exported: 'default', local, symbol: `${local}.${top}` };
    }
    return { exported: top, local: top, symbol: top };
}
function byImport({ exported, local }, module) {
    return exported === 'default' ? `import ${local} from '${module}'` : `import { ${local} } from '${module}'`;
}
function byRequire({ exported, local }, module, common) {
    if (exported !== 'default')
        return `const { ${local} } = require('${module}')`;
    return `const ${local} = require('${module}')${common ? '' : '.default'}`;
}
/** A name for what has none: the file's, or its folder's for an index. */
function access_stemOf(path) {
    const parts = path.split('/');
    const file = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '');
    const word = file === 'index' ? (parts.at(-2) ?? file) : file;
    const camel = word
        .replace(/[^\p{L}\p{N}_$]+(.)?/gu, (_, next) => next?.toUpperCase() ?? '')
        .replace(/^\p{N}+/u, '');
    return isName(camel) ? camel : camel === '' ? 'subject' : `${camel}Module`;
}
/** Why no test can import the file, null when one can. */
function notImportable(path) {
    const file = path.split('/').at(-1) ?? '';
    if (/\.d\.[cm]?ts$/.test(file))
        return 'it only declares types';
    if (/\.stories\.[cm]?[jt]sx?$/.test(file))
        return 'it is a story, which only its viewer loads';
    if (/[^/][.-]config\.[cm]?[jt]s$/.test(file) || /^\.[^/]*rc\.[cm]?[jt]s$/.test(file))
        return 'it configures a tool, which alone loads it';
    if (/[`'"\\\n\r${}]/.test(path))
        return 'its path cannot be written in an import';
    return null;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/globals.js
const globals = new Set(`AbortController AbortSignal AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Blob Boolean Buffer
  CustomEvent DataView Date Error EvalError Event EventTarget File FinalizationRegistry Float32Array Float64Array FormData Function
  Headers Infinity Int16Array Int32Array Int8Array Intl Iterator JSON JSX Map Math MessageChannel NaN NodeJS Number Object Partial
  Pick Omit Promise PromiseLike Proxy RangeError React ReadableStream Readonly ReadonlyArray Record ReferenceError Reflect RegExp
  Request Required Response ReturnType Parameters Awaited Set SharedArrayBuffer String Symbol SyntaxError TextDecoder TextEncoder
  TypeError URIError URL URLSearchParams Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WritableStream
  arguments atob btoa clearImmediate clearInterval clearTimeout console crypto decodeURI decodeURIComponent document encodeURI
  encodeURIComponent escape exports fetch global globalThis import isFinite isNaN jest location module navigator parseFloat parseInt
  performance process queueMicrotask require self setImmediate setInterval setTimeout structuredClone undefined unescape window
  __dirname __filename any unknown never void string number boolean object symbol bigint`.split(/\s+/));
function isGlobal(name) {
    return globals.has(name) || runnerNames.test(name) || /^(?:expect|assert)$/.test(name);
}
const runnerNames = /^(?:[fx]?it|x?test|x?specify|[fx]?describe|x?context|suite|before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/;
const modules = {
    fs: 'node:fs', path: 'node:path', os: 'node:os', util: 'node:util', url: 'node:url', events: 'node:events', stream: 'node:stream', zlib: 'node:zlib', timers: 'node:timers',
}; // prettier-ignore
/** The import that a well-known name asks for, null where it needs none. */
function moduleOf(name, dialect) {
    const entry = (module, exported) => module === null ? null : { module, name: exported, local: name, type: false };
    if (name === 'test' && dialect.module === 'node:test')
        return entry('node:test', dialect.defaultTest ? 'default' : 'test');
    if (runnerNames.test(name))
        return entry(dialect.module, name);
    if (name === 'expect')
        return entry(dialect.expectFrom, name);
    if (name === 'assert')
        return entry(dialect.assertFrom, 'default');
    if (name === 'jest')
        return dialect.runner === 'jest' ? entry(dialect.module, name) : null;
    if (name === 'vi')
        return dialect.runner === 'vitest' ? entry('vitest', name) : null;
    if (name === 'testMock')
        return { module: 'node:test', name: 'mock', local: name, type: false };
    if (name === 'mock')
        return /^(?:node:test|mocha)$/.test(dialect.runner) ? entry('node:test', name) : null;
    if (name === 'isDeepStrictEqual')
        return entry('node:util', name);
    if (name === 'sinon')
        return entry('sinon', 'default');
    const module = modules[name];
    return module === undefined ? null : entry(module, 'default');
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/imports.js
// Import statements and `require` declarations <-> one entry a bound name.
const id = '[\\p{L}\\p{N}_$]+';
const required = new RegExp(`^(?:const|let|var)\\s+(${id}|\\{[^{}]*\\})\\s*(?::[^=]+)?=\\s*(?:await\\s+import|require)\\s*\\(\\s*(['"\`])([^'"\`\\n]+)\\2\\s*\\)(?:\\.(${id}))?(?:\\s+as\\s+[^;]+)?\\s*;?$`, 'u');
const equals = new RegExp(`^import\\s+(${id})\\s*=\\s*require\\s*\\(\\s*(['"])([^'"\\n]+)\\2\\s*\\)\\s*;?$`, 'u');
const from = /^import\s+(type\s+)?([^'"]*?)\s*from\s*(['"])([^'"\n]+)\3[^;]*;?$/;
const bare = /^(?:import\s*(['"])([^'"\n]+)\1|require\s*\(\s*(['"])([^'"\n]+)\3\s*\))\s*;?$/;
const longest = 4000;
/** True for a declaration that only loads modules. */
function isImportText(text) {
    return (text.length < longest &&
        /\b(?:require|import)\b/.test(text) &&
        splitDeclarators(text).every(one => required.test(one) || equals.test(one)));
}
/** Entries of one statement; text that is none gives none. */
function readImports(text) {
    const plain = text
        .trim()
        .replace(/\/\*[^*]*\*\/|\/\/[^\n]*$/gm, '')
        .trim();
    if (plain.length > longest)
        return [];
    const only = bare.exec(plain);
    if (only)
        return [{ module: only[2] ?? only[4] ?? '', name: '', local: '', type: false }];
    const named = from.exec(plain);
    if (named)
        return imports_readClause(named[2] ?? '', named[4] ?? '', Boolean(named[1]));
    const assigned = equals.exec(plain);
    if (assigned)
        return [{ module: assigned[3] ?? '', name: 'default', local: assigned[1] ?? '', type: false }];
    return splitDeclarators(plain).flatMap(readRequire);
}
function splitDeclarators(text) {
    const head = /^(?:const|let|var)\s/.exec(text.trim())?.[0] ?? '';
    return text
        .trim()
        .split(/,(?=\s*(?:[\p{L}\p{N}_$]+|\{[^{}]*\})\s*=\s*(?:require|await\s+import)\b)/u)
        .map((part, at) => (at === 0 ? part.trim() : `${head}${part.trim()}`));
}
function readRequire(text) {
    const match = required.exec(text);
    if (!match)
        return [];
    const [, bound = '', , module = '', member] = match;
    if (bound.startsWith('{'))
        return readNames(bound.slice(1, -1), module, false, /\s*:\s*/);
    return [{ module, name: member ?? 'default', local: bound, type: false }];
}
function imports_readClause(clause, module, type) {
    const braces = /\{([^}]*)\}/.exec(clause);
    const names = braces ? readNames(braces[1] ?? '', module, type, /\s+as\s+/) : [];
    const outside = clause.replace(/\{[^}]*\}/, '').split(',');
    const others = outside.flatMap(part => {
        const space = /^\s*\*\s+as\s+(\S+)\s*$/.exec(part);
        const local = (space ? space[1] : part.trim()) ?? '';
        return local === '' ? [] : [{ module, name: space ? '*' : 'default', local, type }];
    });
    return [...others, ...names];
}
function readNames(list, module, type, separator) {
    return list.split(',').flatMap(part => {
        const word = part.trim().replace(/\s*=.*$/s, '');
        const typed = /^type\s+/.test(word);
        const [name = '', local = name] = word.replace(/^type\s+/, '').split(separator);
        return /^[\p{L}\p{N}_$]+$/u.test(name) && /^[\p{L}\p{N}_$]+$/u.test(local)
            ? [{ module, name, local, type: type || typed }]
            : [];
    });
}
/** Statements for entries, those of one module together; `require` makes declarations of them. */
function formatImports(entries, style) {
    const lines = [];
    const named = new Map();
    for (const entry of entries) {
        if (entry.name === '' || entry.name === '*' || entry.name === 'default')
            lines.push(formatOne(entry, style));
        else {
            const key = `${entry.module}\0${entry.type}`;
            const found = named.get(key);
            if (found)
                found.push(entry);
            else {
                named.set(key, [entry]);
                lines.push(key);
            }
        }
    }
    return [...new Set(lines)].map(line => (named.has(line) ? formatNames(named.get(line) ?? [], style) : line));
}
function formatOne(entry, style) {
    const module = `'${entry.module}'`;
    const kind = entry.type ? 'import type' : 'import';
    if (entry.name === '')
        return style === 'import' ? `import ${module}` : `require(${module})`;
    if (style === 'require' && !entry.type)
        return `const ${entry.local} = require(${module})`;
    return entry.name === '*'
        ? `${kind} * as ${entry.local} from ${module}`
        : `${kind} ${entry.local} from ${module}`;
}
function formatNames(entries, style) {
    const first = entries[0];
    const plain = style === 'require' && !first?.type;
    const joint = plain ? ': ' : ' as ';
    const names = new Set(entries.map(one => (one.name === one.local ? one.name : `${one.name}${joint}${one.local}`)));
    const list = `{ ${[...names].join(', ')} }`;
    if (plain)
        return `const ${list} = require('${first?.module ?? ''}')`;
    return `import ${first?.type ? 'type ' : ''}${list} from '${first?.module ?? ''}'`;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/modules.js

const builtin = /^(?:node:.+|assert|async_hooks|buffer|child_process|cluster|console|constants|crypto|dgram|diagnostics_channel|dns|events|fs|http|http2|https|inspector|module|net|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|timers|tls|tty|url|util|v8|vm|worker_threads|zlib|(?:fs|dns|timers|stream|readline)\/promises|assert\/strict|path\/(?:posix|win32)|util\/types|stream\/(?:web|consumers))$/;
const runner = /^(?:node:test|vitest|jest|@jest\/globals|mocha|bun:test|ava|tape|chai|expect|should|jasmine|uvu)$/;
const placeholder = /(?:^|[/_.-])(?:your|my)[-_]?|path[-_/]to|^(?:\.{0,2}\/)*(?:module|file|filename|function|functions|solution|index|main|app|code|script|source|src|implementation|target|utils?|helpers?|lib|example|answer)(?:\.\w+)?$|under[-_]?test|placeholder|[<>]/i;
function isBuiltinModule(module) {
    return builtin.test(module);
}
function isRunnerModule(module) {
    return runner.test(module);
}
/** The import that binds the target, as the brief's own line says it. */
function targetEntry(brief) {
    const { access } = brief;
    const entries = readImports(access.importLine);
    return (entries.find(entry => entry.local === access.symbol) ??
        entries[0] ?? { module: access.module, name: access.symbol, local: access.symbol, type: false });
}
/** True for a module name that can only mean the target's. */
function meansTarget(module, target) {
    if (module === target.module)
        return true;
    if (isBuiltinModule(module) || isRunnerModule(module))
        return false;
    return (modules_stemOf(module) === modules_stemOf(target.module) ||
        (placeholder.test(module) &&
            /your|my[-_]?module|path[-_/]to|under[-_]?test|placeholder|[<>]/i.test(module)));
}
/** True when the module is none that could be right for a name of the target's. */
function mayBeInvented(module) {
    return placeholder.test(module) || module.startsWith('.') || /^[@~#]\//.test(module);
}
function modules_stemOf(module) {
    const parts = module
        .replace(/\/+$/, '')
        .replace(/\/index(?:\.[cm]?[jt]sx?)?$/, '')
        .split('/');
    return (parts.at(-1) ?? '').replace(/\.[cm]?[jt]sx?$/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/mend.js



const TARGET = 'import of the target';
/** `texts` are the facts of all texts of the test as they will be written; `names` what those bind for each other. */
function mendImports(given, texts, names, brief, dialect) {
    const target = targetEntry(brief);
    const pairs = new Set(texts.flatMap(read => [...read.pairs]));
    const mends = new Set();
    const entries = [];
    for (const entry of given) {
        if (isRebound(entry, dialect))
            continue;
        const right = rightEntry(entry, target, pairs, dialect);
        if (right.module !== entry.module || right.name !== entry.name)
            mends.add(TARGET);
        entries.push(right);
    }
    const bound = new Set([...names, ...entries.map(entry => entry.local)]);
    const unknown = [];
    for (const name of new Set(texts.flatMap(read => [...read.uses]))) {
        if (bound.has(name))
            continue;
        const added = importOf(name, target, brief, dialect, pairs);
        if (added) {
            entries.push(added);
            const missing = !given.some(entry => entry.module === added.module);
            if (added === target)
                mends.add(TARGET);
            else if (missing)
                mends.add(`import of ${added.module}`);
        }
        else if (!isGlobal(name))
            unknown.push(name);
    }
    const typed = brief.target.language === 'typescript' ? entries.map(one => asType(one, texts)) : entries;
    const own = typed.filter(entry => entry.module === target.module && !entry.type);
    return {
        imports: layImports(typed, target, brief, dialect),
        entries: typed,
        mends: [...mends],
        unknown,
        bound: new Set(own.map(entry => entry.local)),
    };
}
/** A name that only stands in types may name nothing that is there at run time: Node takes the types away and asks for it. */
function asType(entry, texts) {
    const alive = texts.some(read => read.alive.has(entry.local));
    const used = texts.some(read => read.uses.has(entry.local));
    return used && !alive && entry.name !== '' ? { ...entry, type: true } : entry;
}
/** The runner's and the assertion library's own names are bound anew, as the project does it. */
function isRebound(entry, dialect) {
    if (/^(?:expect|assert|should)$/.test(entry.local))
        return (isRunnerModule(entry.module) || (entry.local === 'assert' && !/^(?:node:)?assert/.test(entry.module)));
    if (!isRunnerModule(entry.module))
        return false;
    const same = entry.module === dialect.module || entry.module === dialect.expectFrom || entry.type;
    return (!same ||
        (entry.local === entry.name && moduleOf(entry.local, dialect) !== null) ||
        entry.name === 'default' ||
        entry.name === '*');
}
function rightEntry(entry, target, pairs, dialect) {
    if (isBuiltinModule(entry.module) || isRunnerModule(entry.module))
        return entry;
    const symbol = entry.name === target.local ||
        entry.local === target.local ||
        (target.name !== 'default' && entry.name === target.name);
    const whole = entry.name === 'default' || entry.name === '*';
    const holds = whole && pairs.has(`${entry.local}.${target.local}`);
    if (!meansTarget(entry.module, target) && !symbol && !(holds && mayBeInvented(entry.module)))
        return entry;
    if (entry.type || (!symbol && !whole))
        return { ...entry, module: target.module };
    if (entry.local === target.local)
        return target;
    const space = whole && (holds || [...pairs].some(pair => pair.startsWith(`${entry.local}.`)));
    if (space && target.name !== 'default')
        return {
            module: target.module,
            name: dialect.imports === 'require' ? 'default' : '*',
            local: entry.local,
            type: false,
        };
    return { ...target, local: entry.local };
}
function importOf(name, target, brief, dialect, pairs) {
    if (name === target.local)
        return target;
    const runner = moduleOf(name, dialect);
    if (runner)
        return runner;
    const known = name in brief.classes || brief.function.context.some(text => declares(text, name));
    if (known && !isGlobal(name))
        return { module: target.module, name, local: name, type: false };
    const invented = !isGlobal(name) && pairs.has(`${name}.${target.local}`);
    return invented
        ? {
            module: target.module,
            name: dialect.imports === 'require' ? 'default' : '*',
            local: name,
            type: false,
        }
        : null;
}
function declares(text, name) {
    const found = /^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|class|const|let|var|enum|interface|type)\s+([\p{L}\p{N}_$]+)/u.exec(text);
    return found?.[1] === name;
}
function layImports(entries, target, brief, dialect) {
    const isTarget = (entry) => entry.module === target.module && entry.local === target.local && !entry.type;
    const others = entries.filter(entry => !isTarget(entry));
    const runners = others.filter(entry => isRunnerModule(entry.module) || isBuiltinModule(entry.module));
    const rest = others.filter(entry => !runners.includes(entry));
    const line = entries.some(isTarget) ? [brief.access.importLine] : [];
    return [...formatImports(runners, dialect.imports), ...line, ...formatImports(rest, dialect.imports)];
}
const loaders = /^(?:require|import|require\.resolve|(?:jest|vi)\.(?:mock|doMock|unmock|unstable_mockModule|requireActual|importActual|requireMock|importMock)|mock\.module)$/;
/** Wrong paths of the target inside a text: `await import('./your-module')`. */
function pathEdits(read, brief) {
    const target = targetEntry(brief);
    return read.calls
        .filter(call => loaders.test(call.callee))
        .flatMap(call => {
        const first = call.args[0] ?? '';
        const module = /^(['"`])([^'"`\n]+)\1$/.exec(first)?.[2];
        if (module === undefined || module === target.module || !meansTarget(module, target))
            return [];
        const span = read.strings.find(one => one.start > call.start && one.end <= call.end && one.text === first);
        return span ? [{ start: span.start, end: span.end, text: `'${target.module}'` }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/text.js

/** The text with all edits made; of two that overlap the outer one wins. */
function applyEdits(text, edits) {
    const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
    let out = '';
    let at = 0;
    for (const edit of sorted) {
        if (edit.start < at)
            continue;
        out += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return out + text.slice(at);
}
/** Line numbers that begin inside a template literal, whose blanks belong to a value. */
function innerLines(root) {
    const inner = new Set();
    for (const node of walk(root, one => one.endLine > one.line)) {
        if (node.type !== 'template_string' && node.type !== 'template_literal_type')
            continue;
        for (let line = node.line + 1; line <= node.endLine; line += 1)
            inner.add(line);
    }
    return inner;
}
/** The text of a node moved left by the indentation of its first row. */
function dedentNode(source, node, inner) {
    const row = source.slice(source.lastIndexOf('\n', node.start - 1) + 1, node.start);
    const prefix = /^[ \t]*/.exec(row)?.[0] ?? '';
    const rows = source.slice(node.start, node.end).split('\n');
    return rows
        .map((text, at) => {
        if (at === 0 || inner.has(node.line + at))
            return text;
        if (text.trim() === '')
            return '';
        return text.startsWith(prefix) ? text.slice(prefix.length) : text.trimStart();
    })
        .join('\n');
}
/** A text moved right by two columns; `inner` holds the rows (from 1) that begin inside a template literal. */
function indentText(text, inner) {
    const rows = text.split('\n');
    return rows.map((row, at) => (row === '' || inner.has(at + 1) ? row : `  ${row}`)).join('\n');
}
const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
/** What the inside of a string literal stands for. */
function unescapeString(inside) {
    return inside.replace(/\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\n|([\s\S]))/g, (_, wide, four, two, one) => {
        const code = wide ?? four ?? two;
        if (code === undefined)
            return one === undefined ? '' : (escapes[one] ?? one);
        const point = Number.parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    });
}
/** A single-quoted literal, or a double-quoted one where that needs no escape. */
function quoteString(value) {
    const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
    const plain = value.replace(/[\\\n\r\t\u2028\u2029]|['"]/g, found => {
        if (found === "'" || found === '"')
            return found === mark ? `\\${found}` : found;
        return JSON.stringify(found).slice(1, -1);
    });
    return `${mark}${plain}${mark}`;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/calls.js
// A call in the tree -> what it is to a test runner: a test, a group, a hook.


const testNames = /^(?:[fx]?it|x?test|x?specify)$/;
const groupNames = /^(?:[fx]?describe|x?context|suite)$/;
const hookNames = /^(?:before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/;
const functions = /^(?:arrow_function|function_expression|function|generator_function)$/;
/** What an expression is to a runner, null when it is nothing of the kind. */
function readRunnerCall(node, text, aliases) {
    const call = unwrap(node);
    if (call.type !== 'call_expression')
        return null;
    let callee = fieldOf(call, 'function');
    const given = fieldOf(call, 'arguments');
    if (!callee || given?.type !== 'arguments')
        return null;
    let table = null;
    if (callee.type === 'call_expression') {
        table = fieldOf(callee, 'arguments');
        callee = fieldOf(callee, 'function');
    }
    const chain = callee && chainOf(callee, text);
    if (!chain)
        return null;
    const [first = '', ...modifiers] = chain.names;
    const name = aliases.get(first) ?? first;
    const kind = kindOf(name);
    if (!kind || (table && !modifiers.some(one => /^(?:each|for|skipIf|runIf)$/.test(one))))
        return null;
    return readArguments(given, text, { kind, root: chain.root, name, modifiers, table });
}
function kindOf(name) {
    if (testNames.test(name))
        return 'test';
    if (groupNames.test(name))
        return 'group';
    return hookNames.test(name) ? 'hook' : null;
}
function readArguments(given, text, head) {
    const args = syntax_namedOf(given);
    const body = args.find(arg => functions.test(arg.type)) ?? null;
    const first = args[0];
    const titleNode = first && first !== body ? first : null;
    if (head.kind === 'hook')
        return body || args.length > 0 ? { ...head, title: '', titleNode: null, body } : null;
    if (!first || (head.kind === 'group' && !body))
        return null;
    if (!body && args.length === 1 && !/^(?:string|template_string)$/.test(first.type))
        return null;
    return { ...head, title: titleNode ? calls_titleOf(titleNode, text) : 'test', titleNode, body };
}
/** Without `await`, brackets and `void`. */
function unwrap(node) {
    let at = node;
    while (/^(?:await_expression|parenthesized_expression|expression_statement|non_null_expression)$/.test(at.type)) {
        const inner = syntax_namedOf(at)[0];
        if (!inner)
            return at;
        at = inner;
    }
    return at;
}
function chainOf(callee, text) {
    const names = [];
    let at = callee;
    while (at.type === 'member_expression' && names.length < 6) {
        const property = fieldOf(at, 'property');
        const object = fieldOf(at, 'object');
        if (!property || !object)
            return null;
        names.unshift(text.slice(property.start, property.end));
        at = object;
        if (at.type === 'call_expression')
            at = fieldOf(at, 'function') ?? at;
    }
    if (at.type !== 'identifier')
        return null;
    return { root: at, names: [text.slice(at.start, at.end), ...names] };
}
function calls_titleOf(node, text) {
    const source = text.slice(node.start, node.end);
    if (node.type === 'string')
        return unescapeString(source.slice(1, -1));
    if (node.type !== 'template_string')
        return source;
    const plain = !node.children.some(child => child.type === 'template_substitution');
    return plain ? unescapeString(source.slice(1, -1)) : source.slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/outline.js
// JavaScript text -> its pieces: tests with the groups around them, hooks, helpers, imports.




const deepest = 40;
/** Pieces of one text in reading order; broken statements are left out. */
function readOutline(text, block, read) {
    const root = read(text);
    const reader = { text, block, inner: innerLines(root), aliases: readAliases(text), out: [] };
    for (const node of root.children)
        readStatement(node, null, reader, 0);
    return reader.out;
}
function readAliases(text) {
    const aliases = new Map();
    for (const match of text.matchAll(/^[^\n]*\bfrom\s+['"](?:node:test|test|vitest|@jest\/globals|mocha)['"]|^[^\n]*require\(['"](?:node:test|vitest|@jest\/globals|mocha)['"]\)/gm)) {
        for (const entry of readImports(match[0])) {
            if (entry.name === 'default' && entry.module.endsWith('test'))
                aliases.set(entry.local, 'test');
            else if (entry.name !== entry.local && entry.name !== '*')
                aliases.set(entry.local, entry.name);
        }
    }
    return aliases;
}
function readStatement(node, group, reader, depth) {
    if (!node.named || depth > deepest)
        return;
    if (node.type === 'ERROR') {
        for (const child of node.children)
            readStatement(child, group, reader, depth + 1);
        return;
    }
    if (/^(?:comment|empty_statement|hash_bang_line)$/.test(node.type))
        return;
    const call = node.type === 'expression_statement' || node.type === 'call_expression'
        ? readRunnerCall(node, reader.text, reader.aliases)
        : null;
    if (call?.kind === 'group')
        return readGroup(call, group, reader, depth);
    if (node.broken)
        return;
    const kind = call?.kind ?? outline_kindOf(node, reader);
    if (kind === null)
        return;
    outline_add(node, kind, call, group, reader);
}
function outline_add(node, kind, call, group, reader) {
    const inside = kind === 'effect' ? loopOf(node, reader) : null;
    const shown = call ?? inside;
    const piece = {
        kind: inside ? 'test' : kind,
        name: shown?.title ?? '',
        text: textOf(node, reader),
        group,
        skipped: isSkipped(shown, group),
        block: reader.block,
        start: node.start,
        end: node.end,
        draft: null,
        mended: [],
    };
    if (group && (piece.kind === 'helper' || piece.kind === 'hook' || piece.kind === 'effect'))
        group.members.push(piece);
    else
        reader.out.push(piece);
}
/** Source of a statement, moved left, without what exports it. */
function textOf(node, reader) {
    if (node.type !== 'export_statement')
        return dedentNode(reader.text, node, reader.inner);
    const declared = fieldOf(node, 'declaration');
    return declared ? dedentNode(reader.text, declared, reader.inner) : '';
}
function isSkipped(call, group) {
    for (let at = group; at; at = at.parent)
        if (at.skipped)
            return true;
    return (call !== null &&
        (call.name.startsWith('x') ||
            call.modifiers.some(one => /^(?:skip|todo)$/.test(one)) ||
            (call.kind === 'test' && !call.body && call.modifiers.length === 0)));
}
function readGroup(call, parent, reader, depth) {
    const { text } = reader;
    const body = call.body && fieldOf(call.body, 'body');
    const given = call.body && (fieldOf(call.body, 'parameters') ?? fieldOf(call.body, 'parameter'));
    const parameters = given ? text.slice(given.start, given.end).replace(/^\(\s*\)$/, '') : '';
    const each = call.table && call.modifiers.includes('each')
        ? `each${text.slice(call.table.start, call.table.end)}`
        : null;
    const skipped = call.name.startsWith('x') || call.modifiers.includes('skip') || call.modifiers.includes('todo');
    const group = { title: call.title, each, parameters, skipped, members: [], parent };
    if (!body)
        return;
    if (body.type === 'statement_block')
        for (const child of body.children)
            readStatement(child, group, reader, depth + 1);
    else
        readStatement(body, group, reader, depth + 1);
}
const declarations = /^(?:lexical_declaration|variable_declaration|function_declaration|generator_function_declaration|class_declaration|abstract_class_declaration|interface_declaration|type_alias_declaration|enum_declaration|function_signature|ambient_declaration|module|internal_module)$/;
function outline_kindOf(node, reader) {
    if (node.type === 'import_statement')
        return 'import';
    if (node.type === 'export_statement')
        return fieldOf(node, 'declaration') ? 'helper' : null;
    if (declarations.test(node.type))
        return isImportText(reader.text.slice(node.start, node.end)) ? 'import' : 'helper';
    return /_statement$|^call_expression$/.test(node.type) ? 'effect' : null;
}
function loopOf(node, reader) {
    return loopTest(node, reader.text, reader.aliases);
}
/** The first test that a loop, a condition or a callback at this level makes. */
function loopTest(node, text, aliases = new Map()) {
    const source = text.slice(node.start, node.end);
    if (!/\b(?:it|test|specify)\b/.test(source))
        return null;
    const loops = /^(?:for_in_statement|for_statement|while_statement|if_statement|statement_block)$/.test(node.type);
    const callback = unwrap(node).type === 'call_expression' && /\.\s*(?:forEach|map)\s*\(/.test(source);
    if (!loops && !callback)
        return null;
    for (const inner of walk(node)) {
        if (inner.type !== 'call_expression')
            continue;
        const call = readRunnerCall(inner, text, aliases);
        if (call?.kind === 'test' && call.body)
            return call;
    }
    return null;
}
/** Named children of a program that are no comments: for asking whether a text is code at all. */
function statementsOf(root) {
    return namedOf(root).filter(node => node.type !== 'ERROR' && !node.broken);
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/titles.js




const titles_longest = 160;
/** One line without marks that cannot be seen, of at most 160 characters; never empty. */
function plainTitle(title) {
    const plain = title
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim();
    const letters = [...plain];
    const short = letters.length > titles_longest
        ? `${letters
            .slice(0, titles_longest - 3)
            .join('')
            .trimEnd()}...`
        : plain;
    return short === '' ? 'case' : short;
}
/** The title of one row: `%i`, `$name` and `${name}` become what the row holds. */
function fillTitle(test, row, at, turns, text) {
    const valueOf = (path) => {
        const [head = '', ...rest] = path.trim().split('.');
        const place = turns.names.indexOf(head);
        const whole = turns.pattern === head
            ? row.value
            : (row.keys[head] ?? (turns.pattern.startsWith('[') ? row.cells[place] : undefined));
        const value = rest.length === 1 && turns.pattern === head
            ? row.keys[rest[0] ?? '']
            : rest.length === 0
                ? whole
                : undefined;
        return value === undefined ? path : shown(value);
    };
    const raw = titleSource(test, text);
    const named = raw.replace(/\$\{([^{}]*)\}/g, (_, path) => valueOf(path));
    if (!test.table)
        return named;
    let next = 0;
    return named
        .replace(/%([sdifjoOpc#$%])/g, (_, kind) => {
        if (kind === '%')
            return '%';
        if (kind === '#' || kind === '$')
            return String(kind === '#' ? at : at + 1);
        next += 1;
        return shown(row.cells[next - 1] ?? '');
    })
        .replace(/\$([\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*)/gu, (_, path) => valueOf(path));
}
function titleSource(test, text) {
    return test.titleNode ? calls_titleOf(test.titleNode, text) : 'case';
}
function shown(source) {
    const plain = /^(['"])((?:(?!\1)[^\\]|\\.)*)\1$/.exec(source);
    return plain ? unescapeString(plain[2] ?? '') : source.replace(/\s+/g, ' ');
}
/** The title as a runner would tell it, where it holds no values: `%i` and `${x}` stand as words. */
function wordsOf(title, table) {
    const plain = title.replace(/\$\{([^{}]*)\}/g, '$1');
    return plainTitle(table ? plain.replace(/%[sdifjoOpc#$%]/g, '').replace(/\$(?=[\p{L}_])/gu, '') : plain);
}
/** The text with a plain title, null where it has one. */
function withPlainTitle(text, read) {
    const statement = syntax_namedOf(read(text))[0];
    const call = statement && (readRunnerCall(statement, text, new Map()) ?? loopTest(statement, text));
    if (!call?.titleNode)
        return null;
    const name = wordsOf(call.title, call.table !== null);
    if (isPlain(call.titleNode, text) && name === call.title)
        return null;
    const { start, end } = call.titleNode;
    return { name, text: applyEdits(text, [{ start, end, text: quoteString(name) }]) };
}
function isPlain(node, text) {
    return (node.type === 'string' ||
        (node.type === 'template_string' && !text.slice(node.start, node.end).includes('${')));
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/shape.js


/** Texts of members with what they declare, outermost first. */
function flatten(group, members, dialect, facts, around) {
    const chain = [];
    for (let at = group; at; at = at.parent)
        chain.unshift(at);
    if (chain.length === 0 && around === null)
        return null;
    const titles = chain.map(one => one.title).filter(title => title !== '');
    const table = chain.find(one => one.each !== null);
    const name = wordsOf(chain.length === 0 ? (around ?? '') : titles.join(' '), table !== undefined);
    const parameters = table?.parameters ?? '';
    const usesThis = members.some(text => /^\s*this\s*\./.test(text));
    const callback = usesThis
        ? `function (${parameters.replace(/^\(|\)$/g, '')}) {`
        : `${parameters === '' ? '()' : parameters} => {`;
    const callee = `${dialect.group}${table?.each ? `.${table.each}` : ''}`;
    return {
        name,
        header: `${callee}(${quoteString(name)}, ${callback}`,
        members: withoutShadows(members, facts),
    };
}
/** Inner declarations hide outer ones of the same name; flat, only one of them may stay. */
function withoutShadows(members, facts) {
    const last = new Map();
    members.forEach((text, at) => {
        for (const name of facts(text).declares)
            last.set(name, at);
    });
    return members.filter((text, at) => {
        const names = [...facts(text).declares];
        return names.length === 0 || names.some(name => last.get(name) === at);
    });
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/say-assert.js
/** Source of the assertion, null where `node:assert` has no plain word for it. */
function sayAssert(claim, text) {
    const { op, not } = claim;
    const [first = 'undefined'] = claim.args;
    const actual = claim.via === 'resolves' || (claim.via === 'rejects' && op !== 'throws') ? settled(claim) : claim.actual;
    if (actual === null)
        return null;
    const ok = (test) => `assert.ok(${not ? `!(${test})` : test})`;
    const pair = (name, expected) => `assert.${not ? `not${name.charAt(0).toUpperCase()}${name.slice(1)}` : name}(${actual}, ${expected})`;
    const word = op;
    switch (word) {
        case 'throws':
            return sayThrows(claim, text);
        case 'same':
            return pair('strictEqual', first);
        case 'deep':
            return pair('deepEqual', first);
        case 'null':
        case 'undefined':
        case 'true':
        case 'false':
            return pair('strictEqual', word);
        case 'nan':
            return pair('strictEqual', 'NaN');
        case 'defined':
            return not ? `assert.strictEqual(${actual}, undefined)` : `assert.notStrictEqual(${actual}, undefined)`;
        case 'length':
            return pair2(`${bracketed(actual)}.length`, first, not);
        case 'truthy':
            return ok(actual);
        case 'falsy':
            return not ? `assert.ok(${actual})` : `assert.ok(!${bracketed(actual)})`;
        case 'match':
            return /^\//.test(first)
                ? `assert.${not ? 'doesNotMatch' : 'match'}(${actual}, ${first})`
                : ok(`${bracketed(actual)}.includes(${first})`);
        default: {
            const test = testOf(claim, bracketed(actual));
            return test === null ? null : ok(test);
        }
    }
}
function pair2(actual, expected, not) {
    return `assert.${not ? 'notStrictEqual' : 'strictEqual'}(${actual}, ${expected})`;
}
function settled(claim) {
    return claim.via === 'resolves' ? `await ${bracketed(claim.actual)}` : null;
}
/** A condition for what has no word of its own. */
function testOf(claim, actual) {
    const [first = 'undefined', second] = claim.args;
    const word = claim.op;
    switch (word) {
        case 'above':
            return `${actual} > ${first}`;
        case 'least':
            return `${actual} >= ${first}`;
        case 'below':
            return `${actual} < ${first}`;
        case 'most':
            return `${actual} <= ${first}`;
        case 'contain':
            return /^\{/.test(first) ? null : `${actual}.includes(${first})`;
        case 'containDeep':
            return `${actual}.some(item => isDeepStrictEqual(item, ${first}))`;
        case 'close':
            return `Math.abs(${actual} - ${bracketed(first)}) < ${claim.style === 'jest' ? `10 ** -${second ?? '2'} / 2` : (second ?? '0')}`;
        case 'instance':
            return `${actual} instanceof ${first}`;
        case 'type':
            return /^['"]array['"]$/i.test(first)
                ? `Array.isArray(${actual})`
                : /^['"](?:null|regexp|date|map|set|promise|error)['"]$/i.test(first)
                    ? null
                    : `typeof ${actual} === ${first}`;
        case 'exist':
            return `${actual} != null`;
        case 'property':
            return claim.args.length === 1 && /^(['"])[\p{L}\p{N}_$]+\1$/u.test(first)
                ? `${first} in ${actual}`
                : null;
        case 'called':
            return `${actual}.mock.callCount() > 0`;
        case 'times':
            return `${actual}.mock.callCount() === ${first}`;
        case 'calledWith':
            return `${actual}.mock.calls.some(call => isDeepStrictEqual(call.arguments, [${claim.args.join(', ')}]))`;
        default:
            return null;
    }
}
function sayThrows(claim, text) {
    const method = claim.via === 'rejects' ? 'rejects' : 'throws';
    const awaits = claim.via === 'rejects' && text.startsWith('await', claim.start) ? 'await ' : '';
    if (claim.not)
        return claim.via === null ? `assert.doesNotThrow(${claim.actual})` : null;
    if (claim.via === 'resolves')
        return null;
    const expected = thrown(claim.args);
    return expected === null ? null : `${awaits}assert.${method}(${claim.actual}${expected})`;
}
/** The second argument of `throws`: a class, a pattern, or a check of the message. */
function thrown(args) {
    const [first, second] = args;
    if (first === undefined)
        return '';
    if (second !== undefined)
        return /^[\p{L}_$]/u.test(first) ? `, ${messageOf(second, first)}` : null;
    const made = /^new\s+[\p{L}\p{N}_$.]+\(\s*((['"`])(?:(?!\2)[^\\]|\\.)*\2)\s*\)$/u.exec(first);
    if (made)
        return `, { message: ${made[1] ?? "''"} }`;
    return /^['"`]/.test(first) ? `, ${messageOf(first, null)}` : `, ${first}`;
}
function messageOf(source, type) {
    if (/^\//.test(source))
        return type === null ? source : `error => error instanceof ${type} && ${source}.test(error.message)`;
    const kind = type === null ? '' : `error instanceof ${type} && `;
    return `error => ${kind}error.message.includes(${source})`;
}
/** Brackets around whatever is no name, call, literal or element of one. */
function bracketed(source) {
    return /^(?:await\s|[^(['"`]*[\s?&|<>=!+*/%^~-])|=>|^\{|^[-+!~]/.test(source) &&
        !/^[\p{L}\p{N}_$.]+\([^()]*\)$/u.test(source)
        ? `(${source})`
        : source;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/say-expect.js
const say_expect_jest = {
    same: 'toBe',
    deep: 'toEqual',
    truthy: 'toBeTruthy',
    falsy: 'toBeFalsy',
    null: 'toBeNull',
    undefined: 'toBeUndefined',
    defined: 'toBeDefined',
    nan: 'toBeNaN',
    contain: 'toContain',
    containDeep: 'toContainEqual',
    length: 'toHaveLength',
    above: 'toBeGreaterThan',
    least: 'toBeGreaterThanOrEqual',
    below: 'toBeLessThan',
    most: 'toBeLessThanOrEqual',
    match: 'toMatch',
    instance: 'toBeInstanceOf',
    property: 'toHaveProperty',
};
/** In Jest's words, null where there is no plain one. */
function sayExpect(claim) {
    const { op, actual, args } = claim;
    const [first = '', second = ''] = args;
    const head = `expect(${actual})${claim.not ? '.not' : ''}`;
    const word = op;
    switch (word) {
        case 'true':
        case 'false':
            return `${head}.toBe(${word})`;
        case 'exist':
            return `expect(${actual} == null).toBe(${String(claim.not)})`;
        case 'empty':
            return `${head}.toHaveLength(0)`;
        case 'close':
            return `expect(Math.abs(${actual} - (${first})) <= ${second}).toBe(${String(!claim.not)})`;
        case 'throws':
            return `${head}.toThrow(${second === '' ? first : second})`;
        case 'contain':
            return /^\{/.test(first) ? `${head}.toMatchObject(${first})` : `${head}.toContain(${first})`;
        case 'type':
            if (/^['"]array['"]$/i.test(first))
                return `expect(Array.isArray(${actual})).toBe(${String(!claim.not)})`;
            return /^['"](?:null|regexp|date|map|set|promise|error)['"]$/i.test(first)
                ? null
                : `expect(typeof ${actual})${claim.not ? '.not' : ''}.toBe(${first})`;
        default: {
            const matcher = say_expect_jest[op];
            return matcher === undefined ? null : `${head}.${matcher}(${args.join(', ')})`;
        }
    }
}
const chai = {
    same: 'equal',
    deep: 'deep.equal',
    contain: 'include',
    containDeep: 'deep.include',
    length: 'have.lengthOf',
    above: 'be.above',
    least: 'be.at.least',
    below: 'be.below',
    most: 'be.at.most',
    match: 'match',
    instance: 'be.instanceOf',
    property: 'have.property',
    throws: 'throw',
};
const properties = {
    truthy: 'be.ok',
    null: 'be.null',
    undefined: 'be.undefined',
    nan: 'be.NaN',
};
/** A claim of Jest's in chai's words, null where there is no plain one. */
function sayChai(claim) {
    if (claim.via !== null)
        return null;
    const { op, args } = claim;
    const head = (not) => `expect(${claim.actual}).to.${not ? 'not.' : ''}`;
    if (op === 'falsy')
        return `${head(!claim.not)}be.ok`;
    if (op === 'defined')
        return `${head(!claim.not)}be.undefined`;
    if (op === 'same' && args[0] === 'NaN')
        return `${head(claim.not)}be.NaN`;
    if (op === 'times')
        return `expect(${claim.actual}.mock.callCount()).to.${claim.not ? 'not.' : ''}equal(${args[0] ?? ''})`;
    if (op === 'called')
        return `expect(${claim.actual}.mock.callCount() > 0).to.equal(${String(!claim.not)})`;
    if (op === 'calledWith')
        return `expect(${claim.actual}.mock.calls.map(call => call.arguments)).to.${claim.not ? 'not.' : ''}deep.include([${args.join(', ')}])`;
    const property = properties[op];
    if (property)
        return head(claim.not) + property;
    if (op === 'close')
        return `${head(claim.not)}be.closeTo(${args[0] ?? ''}, 10 ** -${args[1] ?? '2'} / 2)`;
    const word = chai[op];
    return word === undefined ? null : `${head(claim.not)}${word}(${args.join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/spelling.js




/** The text in the project's spelling; `changed` is told when anything had to change. */
function spell(text, dialect, facts, changed) {
    let out = text;
    for (const round of ['names', 'claims', 'inner claims']) {
        const read = facts(out);
        const edits = round === 'names'
            ? [...nameEdits(out, read, dialect), ...mockEdits(out, read, dialect)]
            : claimEdits(out, read.claims, dialect);
        const real = edits.filter(edit => out.slice(edit.start, edit.end) !== edit.text);
        if (real.length === 0)
            continue;
        changed(`spelling of ${dialect.runner}`);
        out = applyEdits(out, real);
    }
    return out;
}
function claimEdits(text, claims, dialect) {
    return claims.flatMap(claim => {
        const early = awaitedEarly(claim, text);
        if (early)
            return early;
        const said = sayIn(claim, dialect, text) ?? text.slice(claim.start, claim.end);
        const floats = claim.statement && isPromise(claim, said) && !said.startsWith('await');
        return [{ start: claim.start, end: claim.end, text: floats ? `await ${said}` : said }];
    });
}
/** `expect(await f()).rejects` throws before it can claim anything: the waiting belongs in front. */
function awaitedEarly(claim, text) {
    const inner = /^await\s+/.exec(claim.actual);
    if (claim.via === null || claim.style !== 'jest' || !inner)
        return null;
    const at = text.indexOf(claim.actual, claim.start);
    if (at < 0 || at >= claim.end)
        return null;
    const front = text.startsWith('await', claim.start) || !claim.statement ? '' : 'await ';
    return [
        { start: claim.start, end: claim.start, text: front },
        { start: at, end: at + inner[0].length, text: '' },
    ];
}
/** A claim about a promise that nothing waits for passes whatever comes. */
function isPromise(claim, said) {
    return (/^assert(?:\.strict)?\.(?:rejects|doesNotReject)\b/.test(said) ||
        (claim.via !== null && said.startsWith('expect')));
}
function sayIn(claim, dialect, text) {
    if (claim.chain === 'console.assert')
        return `assert.ok(${claim.actual})`;
    const foreign = claim.op !== 'other' &&
        claim.op !== 'snapshot' &&
        claim.style !== 'should' &&
        claim.style !== 'throw' &&
        claim.style !== 'assert';
    if (!foreign)
        return null;
    if (dialect.assertion === 'assert')
        return sayAssert(claim, text);
    if (dialect.assertion === 'chai')
        return claim.style === 'jest' ? sayChai(claim) : null;
    return claim.style === 'jest' || (dialect.runner === 'vitest' && claim.style === 'chai')
        ? null
        : sayExpect(claim);
}
const hooks = /^(?:before|after|setup|teardown|suiteSetup|suiteTeardown)(?:Each|All)?$/;
/** `test(` -> `it(`, `beforeAll(` -> `before(`, and no `.only`. */
function nameEdits(text, read, dialect) {
    const edits = [];
    for (const call of read.calls) {
        const [root = '', ...rest] = call.callee.replace(/\(\)$/, '').split('.');
        const known = testNames.test(root) || hooks.test(root) || /^(?:f?describe|context|suite)$/.test(root);
        if (!known || read.declares.has(root) || !text.startsWith(root, call.start))
            continue;
        const only = rest[0] === 'only' ? /^\s*\.\s*only/.exec(text.slice(call.start + root.length)) : null;
        const name = dialect.names[root] ?? root.replace(/^f(?=it$|describe$)/, '');
        edits.push({ start: call.start, end: call.start + root.length, text: name });
        if (only)
            edits.push({
                start: call.start + root.length,
                end: call.start + root.length + only[0].length,
                text: '',
            });
    }
    return edits;
}
/** `jest.fn()` <-> `vi.fn()`, and `mock.fn()` of node:test where it is plain. */
function mockEdits(text, read, dialect) {
    const own = dialect.runner === 'jest' ? 'jest' : dialect.runner === 'vitest' ? 'vi' : null;
    if (own) {
        return read.names
            .filter(one => (one.text === 'jest' || one.text === 'vi') &&
            /^\s*\./.test(text.slice(one.end, one.end + 20)) &&
            !read.binds.has(one.text))
            .map(one => ({ start: one.start, end: one.end, text: own }));
    }
    // Mocha has no mocks of its own: those of node:test need no package and work under every runner.
    return read.calls.flatMap(call => {
        const spied = read.calls.find(one => one.start >= call.start && one.end < call.end && /^(?:jest|vi)\.spyOn$/.test(one.callee));
        const said = sayMock(call.callee, call.args, spied?.args ?? []);
        if (said === null)
            return [];
        const free = read.binds.has('mock') ? said.replace(/^mock\./, 'testMock.') : said;
        return [{ start: call.start, end: call.end, text: free }];
    });
}
function sayMock(callee, args, spied) {
    if (/^(?:jest|vi)\.(?:restore|reset|clear)AllMocks$/.test(callee))
        return 'mock.restoreAll()';
    const match = /^(?:jest|vi)\.(fn|spyOn)(?:\(\)\.(mockReturnValue|mockResolvedValue|mockRejectedValue|mockImplementation))?$/.exec(callee);
    if (!match)
        return null;
    const [, kind, then] = match;
    const made = then ? implementationOf(then, args[0] ?? '') : null;
    if (made !== null)
        return kind === 'fn' ? `mock.fn(${made})` : `mock.method(${[...spied, made].join(', ')})`;
    return kind === 'fn' ? `mock.fn(${args.join(', ')})` : `mock.method(${args.join(', ')})`;
}
function implementationOf(method, value) {
    if (method === 'mockImplementation')
        return value;
    const plain = value.startsWith('{') ? `(${value})` : value;
    if (method === 'mockReturnValue')
        return `() => ${plain === '' ? 'undefined' : plain}`;
    if (method === 'mockResolvedValue')
        return `async () => ${plain === '' ? 'undefined' : plain}`;
    return `async () => { throw ${value === '' ? 'undefined' : value} }`;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/assemble.js
// A test with its needs -> the candidate: everything spelled as the project does it, imports mended, groups flattened.





/** The candidate, and what it consists of for those who may refuse it. */
function assemble(test, needs, bench, number) {
    const { facts, brief, dialect, reply } = bench;
    const mends = new Set(bench.pages.mends);
    const rewrite = (text) => rewriteText(text, bench, mends);
    const code = rewrite(test.text);
    const inside = needs.members.map(piece => rewrite(piece.text));
    const moved = movedIn(needs, bench).map(piece => rewrite(piece.text));
    const helpers = needs.helpers
        .filter(piece => !isMoved(piece, needs, bench))
        .map(piece => rewrite(piece.text));
    const container = flatten(test.group, [...moved, ...inside], dialect, facts, moved.length > 0 ? brief.access.symbol || 'target' : null);
    const texts = [code, ...(container?.members ?? []), ...helpers];
    const head = container ? facts(`${container.header}})`) : null;
    const around = texts.slice(1).map(text => facts(text));
    const names = new Set(around.flatMap(read => [...read.declares]).concat(head ? [...head.binds] : []));
    const mended = mendImports(needs.imports, [facts(code), ...around, ...(head ? [head] : [])], names, brief, dialect);
    for (const mend of mended.mends)
        mends.add(mend);
    if (needs.copies.length > 0)
        mends.add('pasted copy of the target');
    if (bench.pages.closed.has(test.block))
        mends.add('unclosed bracket');
    if (bench.pages.slipped.has(test.block))
        mends.add('bracket of expect');
    for (const mend of test.mended)
        mends.add(mend);
    if (bench.dropped.has(test.block))
        mends.add('top-level calls');
    if (moved.length > 0 && !test.group)
        mends.add('describe around the hooks');
    const candidate = {
        id: `${brief.target.id}#${reply.writer}#${reply.sample}.${number}`,
        target: brief.target.id,
        writer: reply.writer,
        name: test.name,
        code,
        container,
        imports: mended.imports,
        helpers,
        framework: brief.target.framework,
        draft: test.draft ?? test.text,
        mends: [...mends],
        observed: false,
    };
    const { entries, bound, unknown } = mended;
    return {
        candidate,
        parts: { code, test: facts(code), around, entries, bound, unknown, copies: needs.copies },
    };
}
/** Hooks at the top level, with the variables that they set, go into the group: they are this test's alone. */
function movedIn(needs, bench) {
    const variables = needs.helpers.filter(piece => isMoved(piece, needs, bench));
    return [...variables, ...needs.hooks];
}
function isMoved(piece, needs, bench) {
    return (needs.hooks.length > 0 &&
        /^(?:let|var)\s/.test(piece.text) &&
        [...bench.facts(piece.text).declares].some(name => needs.hooks.some(hook => bench.facts(hook.text).uses.has(name))));
}
function rewriteText(text, bench, mends) {
    const { dialect, facts, brief } = bench;
    const spelled = spell(text, dialect, facts, mend => mends.add(mend));
    const paths = pathEdits(facts(spelled), brief);
    if (paths.length > 0)
        mends.add('import of the target');
    const whole = applyEdits(spelled, paths);
    const awaited = addAsync(whole, bench.read);
    if (awaited !== whole)
        mends.add('async function');
    return awaited;
}
const assemble_functions = /^(?:arrow_function|function_expression|function_declaration|method_definition)$/;
/** `async` before functions that await. */
function addAsync(text, read) {
    if (!/\bawait\b/.test(text))
        return text;
    const edits = new Map();
    for (const node of walk(read(text))) {
        if (node.type !== 'await_expression')
            continue;
        let at = node.parent;
        while (at && !assemble_functions.test(at.type))
            at = at.parent;
        if (!at || at.type === 'method_definition' || at.children.some(child => child.type === 'async'))
            continue;
        edits.set(at.start, { start: at.start, end: at.start, text: 'async ' });
    }
    return edits.size === 0 ? text : applyEdits(text, [...edits.values()]);
}
/** Equal for the same test under another title, layout or quotes, with the same surroundings. */
function assemble_keyOf(candidate, read) {
    const { code } = candidate;
    const leaves = [...walk(read(code), node => !/^(?:string|template_string)$/.test(node.type))].filter(node => node.children.length === 0 || /string$/.test(node.type));
    const tokens = leaves
        .filter(node => node.type !== 'comment' && node.type !== ';' && node.end > node.start)
        .map(node => sameQuotes(code.slice(node.start, node.end)));
    const title = tokens.findIndex(token => token.startsWith('"') || token.startsWith('`'));
    const plain = tokens.filter((token, at) => at !== title && !(token === ',' && /^[)\]}]$/.test(tokens[at + 1] ?? '')));
    return JSON.stringify([
        plain,
        candidate.container?.header ?? '',
        candidate.container?.members ?? [],
        candidate.helpers,
    ]);
}
function sameQuotes(token) {
    const match = /^(['"])([^'"\\]*)\1$/.exec(token);
    return match ? `"${match[2] ?? ''}"` : token;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/dialect.js
const nodeNames = {
    specify: 'it',
    context: 'describe',
    suiteSetup: 'before',
    suiteTeardown: 'after',
    setup: 'beforeEach',
    teardown: 'afterEach',
    beforeAll: 'before',
    afterAll: 'after',
    fit: 'it',
    fdescribe: 'describe',
};
const bdd = {
    specify: 'it',
    suite: 'describe',
    context: 'describe',
    suiteSetup: 'beforeAll',
    suiteTeardown: 'afterAll',
    setup: 'beforeEach',
    teardown: 'afterEach',
};
/** Reads the project's tests that the brief shows; without any, what each runner needs in every case. */
function dialect_dialectOf(brief) {
    const shown = [brief.page.existing, brief.page.like, brief.existingTest].find(text => text !== null && text.trim() !== '') ?? '';
    const imports = /\brequire\s*\(/.test(brief.access.importLine) ? 'require' : 'import';
    const runner = brief.target.framework;
    const own = new RegExp(`['"]${{ 'node:test': 'node:test', jest: '@jest/globals', vitest: 'vitest', mocha: 'mocha' }[runner] ?? ''}['"]`).test(shown);
    const base = {
        runner,
        imports,
        group: 'describe',
        test: 'test',
        defaultTest: true,
        expectFrom: null,
    };
    const assertFrom = /['"](node:assert\/strict|node:assert|assert\/strict|assert)['"]/.exec(shown)?.[1] ?? 'node:assert/strict';
    if (runner === 'jest' || runner === 'vitest') {
        const module = runner === 'jest' ? (own ? '@jest/globals' : null) : vitestModule(own, shown);
        const focused = runner === 'vitest' ? { fit: 'it', fdescribe: 'describe' } : {};
        const names = { ...bdd, before: 'beforeAll', after: 'afterAll', ...focused };
        return { ...base, module, assertion: 'expect', expectFrom: module, assertFrom, names };
    }
    const library = libraryOf(shown);
    if (runner === 'mocha')
        return { ...base, ...library, assertFrom, module: own ? 'mocha' : null, ...mochaNames(shown) };
    const whole = /(?:import\s+test\b[^;\n]*from|(?:const|let|var)\s+test\s*=\s*require\s*\()\s*['"](?:node:)?test['"]/.test(shown);
    return {
        ...base,
        ...library,
        assertFrom,
        module: 'node:test',
        defaultTest: whole,
        names: nodeNames,
    };
}
/** Null where the project's tests use Vitest's names without an import. */
function vitestModule(own, shown) {
    return own || !/\b(?:describe|it|test)\s*\(/.test(shown) ? 'vitest' : null;
}
/** An assertion library beside the runner counts only where the project's own tests load it. */
function libraryOf(shown) {
    const found = /['"](chai|expect|@jest\/globals)['"]/.exec(shown)?.[1];
    if (found === 'chai' && /\bexpect\b/.test(shown))
        return { assertion: 'chai', expectFrom: 'chai' };
    if (found === 'expect')
        return { assertion: 'expect', expectFrom: 'expect' };
    return { assertion: 'assert', expectFrom: null };
}
function mochaNames(shown) {
    const tdd = /\bsuite\s*\(/.test(shown) && !/\bdescribe\s*\(/.test(shown);
    if (tdd) {
        const names = {
            it: 'test',
            specify: 'test',
            fit: 'test',
            describe: 'suite',
            context: 'suite',
            before: 'suiteSetup',
            after: 'suiteTeardown',
            beforeAll: 'suiteSetup',
            afterAll: 'suiteTeardown',
            beforeEach: 'setup',
            afterEach: 'teardown',
        };
        return { names, group: 'suite', test: 'test' };
    }
    const names = {
        test: 'it',
        fit: 'it',
        suite: 'describe',
        suiteSetup: 'before',
        suiteTeardown: 'after',
        setup: 'beforeEach',
        teardown: 'afterEach',
        beforeAll: 'before',
        afterAll: 'after',
    };
    return { names, group: 'describe', test: 'it' };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/matchers.js
// The words of each assertion library for the same claims.
/** Matchers of `expect` in Jest and Vitest. */
const jestMatchers = {
    toBe: 'same',
    toEqual: 'deep',
    toStrictEqual: 'deep',
    toThrow: 'throws',
    toThrowError: 'throws',
    toBeTruthy: 'truthy',
    toBeFalsy: 'falsy',
    toBeNull: 'null',
    toBeUndefined: 'undefined',
    toBeDefined: 'defined',
    toBeNaN: 'nan',
    toContain: 'contain',
    toContainEqual: 'containDeep',
    toHaveLength: 'length',
    toBeCloseTo: 'close',
    toBeGreaterThan: 'above',
    toBeGreaterThanOrEqual: 'least',
    toBeLessThan: 'below',
    toBeLessThanOrEqual: 'most',
    toMatch: 'match',
    toBeInstanceOf: 'instance',
    toHaveProperty: 'property',
    toHaveBeenCalled: 'called',
    toBeCalled: 'called',
    toHaveBeenCalledTimes: 'times',
    toBeCalledTimes: 'times',
    toHaveBeenCalledWith: 'calledWith',
    toBeCalledWith: 'calledWith',
};
/** Last words of chains of chai's `expect`. */
const chaiWords = {
    equal: 'same',
    equals: 'same',
    eq: 'same',
    eql: 'deep',
    eqls: 'deep',
    throw: 'throws',
    throws: 'throws',
    Throw: 'throws',
    true: 'true',
    false: 'false',
    null: 'null',
    undefined: 'undefined',
    NaN: 'nan',
    ok: 'truthy',
    exist: 'exist',
    empty: 'empty',
    contain: 'contain',
    contains: 'contain',
    include: 'contain',
    includes: 'contain',
    lengthOf: 'length',
    length: 'length',
    closeTo: 'close',
    approximately: 'close',
    above: 'above',
    gt: 'above',
    greaterThan: 'above',
    least: 'least',
    gte: 'least',
    below: 'below',
    lt: 'below',
    lessThan: 'below',
    most: 'most',
    lte: 'most',
    match: 'match',
    instanceof: 'instance',
    instanceOf: 'instance',
    a: 'type',
    an: 'type',
    property: 'property',
};
const nodeAssert = {
    ok: { op: 'truthy', args: 0 },
    equal: { op: 'same', args: 1 },
    strictEqual: { op: 'same', args: 1 },
    notEqual: { op: 'same', args: 1, not: true },
    notStrictEqual: { op: 'same', args: 1, not: true },
    deepEqual: { op: 'deep', args: 1 },
    deepStrictEqual: { op: 'deep', args: 1 },
    notDeepEqual: { op: 'deep', args: 1, not: true },
    notDeepStrictEqual: { op: 'deep', args: 1, not: true },
    throws: { op: 'throws', args: 1 },
    doesNotThrow: { op: 'throws', args: 1, not: true },
    rejects: { op: 'throws', args: 1, via: 'rejects' },
    match: { op: 'match', args: 1 },
};
/** Methods of chai's `assert` that `node:assert` has not. */
const chaiAssert = {
    isOk: { op: 'truthy', args: 0 },
    isNotOk: { op: 'falsy', args: 0 },
    isTrue: { op: 'true', args: 0 },
    isFalse: { op: 'false', args: 0 },
    isNull: { op: 'null', args: 0 },
    isNotNull: { op: 'null', args: 0, not: true },
    isUndefined: { op: 'undefined', args: 0 },
    isDefined: { op: 'defined', args: 0 },
    isNaN: { op: 'nan', args: 0 },
    include: { op: 'contain', args: 1 },
    notInclude: { op: 'contain', args: 1, not: true },
    lengthOf: { op: 'length', args: 1 },
    instanceOf: { op: 'instance', args: 1 },
    typeOf: { op: 'type', args: 1 },
    closeTo: { op: 'close', args: 2 },
    approximately: { op: 'close', args: 2 },
    isAbove: { op: 'above', args: 1 },
    isAtLeast: { op: 'least', args: 1 },
    isBelow: { op: 'below', args: 1 },
    isAtMost: { op: 'most', args: 1 },
    isEmpty: { op: 'empty', args: 0 },
};

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/claims.js
// An assertion in the tree -> what it claims, in words that no assertion library owns.


/** The claim of an outermost chain (`expect(a).toBe(b)`, `assert.equal(a, b)`, `a.should.equal(b)`), else null. */
function readClaim(node, text) {
    const parent = node.parent;
    if (parent?.type === 'member_expression' && node.field === 'object')
        return null;
    if (parent?.type === 'call_expression' && node.field === 'function')
        return null;
    const links = linksOf(node, text);
    const read = links && (readAssert(links, text) ?? readExpect(links, text) ?? readShould(links, node, text));
    if (!read)
        return null;
    const outer = parent?.type === 'await_expression' ? parent : node;
    const statement = outer.parent?.type === 'expression_statement';
    const chain = links.map(link => link.name).join('.');
    return { ...read, start: outer.start, end: outer.end, statement, mute: isSwallowed(node, text), chain };
}
function linksOf(node, text) {
    const links = [];
    let at = node;
    let args = null;
    for (let count = 0; at && count < 40; count += 1) {
        if (at.type === 'call_expression') {
            const given = fieldOf(at, 'arguments');
            if (args !== null)
                return null;
            args = given?.type === 'arguments' ? syntax_namedOf(given) : [];
            at = fieldOf(at, 'function');
            continue;
        }
        if (at.type === 'member_expression') {
            const property = fieldOf(at, 'property');
            links.push({ name: property ? text.slice(property.start, property.end) : '', args });
            args = null;
            at = fieldOf(at, 'object');
            continue;
        }
        links.push({ name: at.type === 'identifier' ? text.slice(at.start, at.end) : '', args });
        return links.reverse();
    }
    return null;
}
const assertNames = /^(?:assert|strictAssert|assertStrict|nodeAssert)$/;
function readAssert(links, text) {
    const at = links.findIndex(link => assertNames.test(link.name));
    if (at < 0 || at > 1)
        return null;
    const rest = links.slice(at + 1).filter(link => link.name !== 'strict' || link.args !== null);
    const last = rest.at(-1) ?? links[at];
    if (!last?.args || rest.length > 1)
        return null;
    const name = rest.length === 0 ? 'ok' : last.name;
    const known = nodeAssert[name] ?? chaiAssert[name];
    const style = nodeAssert[name] || !chaiAssert[name] ? 'assert' : 'chai-assert';
    const sources = last.args.map(arg => text.slice(arg.start, arg.end));
    const [actual = '', ...args] = sources;
    if (!known)
        return { style, op: 'other', actual, args, not: false, via: null };
    return {
        style,
        op: known.op,
        actual,
        args: args.slice(0, known.args),
        not: known.not === true,
        via: known.via ?? null,
    };
}
function readExpect(links, text) {
    const root = links[0];
    if (root?.name !== 'expect' || !root.args || links.length < 2)
        return null;
    const source = (arg) => text.slice(arg.start, arg.end);
    const actual = root.args[0] ? source(root.args[0]) : '';
    const names = links.slice(1).map(link => link.name);
    const last = links.at(-1);
    const args = (last.args ?? []).map(source);
    const not = names.includes('not');
    const via = names.includes('resolves') ? 'resolves' : names.includes('rejects') ? 'rejects' : null;
    if (/Snapshot$/.test(last.name))
        return {
            style: 'jest',
            op: /Inline/.test(last.name) && args.length > 0 ? 'other' : 'snapshot',
            actual,
            args,
            not,
            via,
        };
    if (/^to[A-Z]/.test(last.name))
        return { style: 'jest', op: jestMatchers[last.name] ?? 'other', actual, args, not, via };
    if (!names.some(name => /^(?:to|be|have|not|eql?|equals?|is)$/.test(name)))
        return null;
    const deep = names.includes('deep') || names.includes('eventually') || names.includes('nested');
    const found = chaiWords[last.name];
    const op = !found ? 'other' : deep && names.includes('deep') ? deepOf(found) : found;
    const called = last.args !== null || /^(?:true|false|ok|null|undefined|NaN|exist|empty)$/.test(last.name);
    return called
        ? {
            style: 'chai',
            op: names.includes('eventually') || names.includes('nested') ? 'other' : op,
            actual,
            args,
            not,
            via: null,
        }
        : null;
}
function deepOf(op) {
    return op === 'same' ? 'deep' : op === 'contain' ? 'containDeep' : 'other';
}
function readShould(links, node, text) {
    const at = links.findIndex(link => link.name === 'should');
    if (at < 0 || at === links.length - 1)
        return null;
    return {
        style: 'should',
        op: 'other',
        actual: text.slice(node.start, node.end),
        args: [],
        not: false,
        via: null,
    };
}
/** Inside a `try` whose `catch` neither throws nor claims anything. */
function isSwallowed(node, text) {
    for (let at = node; at?.parent; at = at.parent) {
        if (at.parent.type !== 'try_statement' || at.field !== 'body')
            continue;
        const handler = fieldOf(at.parent, 'handler');
        if (handler &&
            !/\b(?:throw|expect|assert|fail|done|reject)\b/.test(text.slice(handler.start, handler.end)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/writes.js
// What a piece of JavaScript sets -> dotted paths: `process.env.HOME = x`, `const { exit } = process`.

/** The dotted name of an expression; what has no name, such as a computed key, stands as `?`. */
function pathOf(node, text, depth = 0) {
    if (depth > 12)
        return '?';
    if (/^(?:identifier|this|super|import)$/.test(node.type))
        return text.slice(node.start, node.end);
    if (/^(?:parenthesized_expression|non_null_expression|as_expression|satisfies_expression|await_expression|sequence_expression)$/.test(node.type)) {
        const parts = syntax_namedOf(node);
        const inner = node.type === 'sequence_expression' ? parts.at(-1) : parts[0];
        return inner ? pathOf(inner, text, depth + 1) : '?';
    }
    const object = fieldOf(node, 'object') ?? fieldOf(node, 'function') ?? fieldOf(node, 'constructor');
    if (!object)
        return '?';
    const before = pathOf(object, text, depth + 1);
    if (node.type === 'call_expression' || node.type === 'new_expression')
        return `${before}()`;
    const property = fieldOf(node, 'property');
    if (property)
        return `${before}.${text.slice(property.start, property.end)}`;
    const index = fieldOf(node, 'index');
    const plain = index && isPlainText(index);
    return `${before}.${plain ? text.slice(index.start + 1, index.end - 1) : index?.type === 'number' ? '0' : '?'}`;
}
function isPlainText(node) {
    return (node.type === 'string' ||
        (node.type === 'template_string' && !node.children.some(one => one.type === 'template_substitution')));
}
/** Adds what an assignment, an update, a deletion or a declaration sets to the facts. */
function readWrite(node, text, facts) {
    if (node.type === 'unary_expression' && text.slice(node.start, node.start + 6) !== 'delete')
        return;
    const left = fieldOf(node, 'left') ?? fieldOf(node, 'name') ?? fieldOf(node, 'argument');
    const value = fieldOf(node, 'right') ?? fieldOf(node, 'value');
    if (!left)
        return;
    const right = value ? text.slice(value.start, value.end) : '';
    const set = (name, source) => facts.values.set(name, facts.values.has(name) || node.type !== 'variable_declarator' ? '' : source);
    if (left.type === 'identifier')
        set(text.slice(left.start, left.end), right);
    else if (left.type === 'object_pattern')
        for (const one of takenOf(left, text))
            set(one.name, `${right}.${one.key}`);
    else if (!/pattern$/.test(left.type))
        facts.writes.push({ left: pathOf(left, text), right });
}
/** `{ exit, env: e }`: names with the keys that they are taken from; nested patterns are left out. */
function takenOf(pattern, text) {
    const source = (node) => (node ? text.slice(node.start, node.end) : '');
    return syntax_namedOf(pattern).flatMap(part => {
        if (part.type === 'shorthand_property_identifier_pattern')
            return [{ name: source(part), key: source(part) }];
        const value = fieldOf(part, 'value');
        if (part.type !== 'pair_pattern' || value?.type !== 'identifier')
            return [];
        return [{ name: source(value), key: source(fieldOf(part, 'key')).replace(/^['"]|['"]$/g, '') }];
    });
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/facts.js
// One piece of JavaScript (a test, a hook, a helper) -> what it reads, binds, calls and claims, as plain data.




const facts_longest = 64_000;
/** Reads every text once; one that is too long counts as unsound. */
function rememberFacts(read) {
    const known = new Map();
    return text => {
        const found = known.get(text) ?? readFacts(read, text);
        known.set(text, found);
        return found;
    };
}
function readFacts(read, text) {
    const facts = {
        sound: false,
        uses: new Set(),
        binds: new Set(),
        declares: new Set(),
        attributes: new Set(),
        calls: [],
        claims: [],
        strings: [],
        writes: [],
        values: new Map(),
        alive: new Set(),
        names: [],
        pairs: new Set(),
        awaits: false,
        inner: new Set(),
    };
    if (text.length > facts_longest)
        return facts;
    const root = read(text);
    facts.sound = !root.broken;
    facts.inner = innerLines(root);
    for (const node of walk(root))
        visit(node, text, facts);
    for (const name of facts.binds)
        facts.uses.delete(name);
    return facts;
}
function visit(node, text, facts) {
    const source = () => text.slice(node.start, node.end);
    switch (node.type) {
        case 'identifier':
        case 'type_identifier':
        case 'shorthand_property_identifier':
        case 'shorthand_property_identifier_pattern':
            return readName(node, source(), facts);
        case 'property_identifier':
        case 'private_property_identifier':
            if (/^(?:member_expression|pair_pattern)$/.test(node.parent?.type ?? ''))
                facts.attributes.add(source());
            return;
        case 'string':
        case 'template_string':
            facts.strings.push({ text: source(), start: node.start, end: node.end });
            return;
        case 'new_expression':
        case 'call_expression':
            facts_readCall(node, text, facts);
            return;
        case 'member_expression':
            readMember(node, text, facts);
            return;
        case 'assignment_expression':
        case 'augmented_assignment_expression':
        case 'update_expression':
        case 'unary_expression':
        case 'variable_declarator':
            return readWrite(node, text, facts);
        case 'await_expression':
            if (!insideFunction(node))
                facts.awaits = true;
            return;
        case 'jsx_element':
        case 'jsx_self_closing_element':
            facts.uses.add('React');
            return;
        case 'throw_statement':
            facts.claims.push({
                style: 'throw',
                op: 'other',
                actual: '',
                args: [],
                not: false,
                via: null,
                start: node.start,
                end: node.end,
                statement: true,
                mute: false,
                chain: '',
            });
            return;
        default:
    }
}
function insideFunction(node) {
    for (let at = node.parent; at; at = at.parent)
        if (/function|arrow|method/.test(at.type))
            return true;
    return false;
}
function readMember(node, text, facts) {
    const object = fieldOf(node, 'object');
    const property = fieldOf(node, 'property');
    if (object?.type === 'identifier' && property)
        facts.pairs.add(`${text.slice(object.start, object.end)}.${text.slice(property.start, property.end)}`);
    const claim = readClaim(node, text);
    if (claim)
        facts.claims.push(claim);
}
function readName(node, name, facts) {
    facts.names.push({ text: name, start: node.start, end: node.end });
    if (node.type !== 'type_identifier' && !isTypePlace(node))
        facts.alive.add(name);
    const parent = node.parent;
    if (node.field === 'name' && /^jsx_/.test(parent?.type ?? '') && /^\p{Ll}/u.test(name))
        return;
    if (parent?.type === 'labeled_statement' || node.field === 'label')
        return;
    const holder = holderOf(node);
    if (!holder) {
        facts.uses.add(name);
        return;
    }
    if (node.type === 'shorthand_property_identifier_pattern')
        facts.attributes.add(name);
    facts.binds.add(name);
    if (isOutermost(holder))
        facts.declares.add(name);
}
/** `typeof x` in a type, `ns.Name` as a type. */
function isTypePlace(node) {
    return /^(?:nested_type_identifier|type_query)$/.test(node.parent?.type ?? '');
}
const patterns = /^(?:object_pattern|array_pattern|rest_pattern|pair_pattern|assignment_pattern|object_assignment_pattern)$/;
const naming = /^(?:function_declaration|generator_function_declaration|function_expression|class_declaration|abstract_class_declaration|class|enum_declaration|interface_declaration|type_alias_declaration|variable_declarator|function_signature|type_parameter|module|internal_module)$/;
/** The declaration that binds the name, null where it is read. */
function holderOf(node) {
    let at = node;
    while (at.parent && patterns.test(at.parent.type) && at.field !== 'right' && at.field !== 'key')
        at = at.parent;
    const parent = at.parent;
    if (!parent)
        return null;
    if (naming.test(parent.type) && at.field === 'name')
        return parent;
    if (/^(?:formal_parameters|catch_clause|import_specifier|namespace_import|import_clause)$/.test(parent.type))
        return parent;
    if (/^(?:required_parameter|optional_parameter)$/.test(parent.type) && at.field === 'pattern')
        return parent;
    if (parent.type === 'arrow_function' && at.field === 'parameter')
        return parent;
    return parent.type === 'for_in_statement' &&
        at.field === 'left' &&
        parent.children.some(one => /^(?:const|let|var)$/.test(one.type))
        ? parent
        : null;
}
function isOutermost(holder) {
    const statement = holder.type === 'variable_declarator' ? holder.parent : holder;
    const above = statement?.parent?.type;
    return (/(?:declaration|declarator|module|signature)$/.test(holder.type) &&
        (above === 'program' ||
            above === 'export_statement' ||
            above === 'ambient_declaration' ||
            above === 'expression_statement'));
}
function facts_readCall(node, text, facts) {
    const callee = fieldOf(node, 'function') ?? fieldOf(node, 'constructor');
    if (!callee)
        return;
    const given = fieldOf(node, 'arguments');
    const args = given ? syntax_namedOf(given).map(arg => text.slice(arg.start, arg.end)) : [];
    const name = `${node.type === 'new_expression' ? 'new ' : ''}${pathOf(callee, text)}`;
    facts.calls.push({ callee: name, args, start: node.start, end: node.end });
    const claim = readClaim(node, text);
    if (claim)
        facts.claims.push(claim);
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/needs.js

/** More than a test may lean on; the search ends there. */
const mostHelpers = 200;
const library = /^(?:(?:const|let|var)\s+(?:\{[^}]*\}|expect|assert|should)\s*(?::[^=]*)?=\s*(?:global(?:This)?\.)?chai\b)/;
const setting = /^(?:await\s+)?(?:jest|vi|mock|chai|sinon)\s*\./;
function readPool(pieces, facts, copied) {
    const pool = {
        index: new Map(),
        always: [],
        imports: new Map(),
        effects: [],
        order: new Map(),
        copied,
    };
    pieces.forEach((piece, at) => {
        pool.order.set(piece, at);
        if (piece.kind === 'import')
            for (const entry of readImports(piece.text))
                addImport(entry, piece.block, pool);
        else if (piece.kind === 'helper')
            addHelper(piece, facts, pool);
        else if (piece.kind === 'hook')
            pool.always.push(piece);
        else if (piece.kind === 'effect' && isSetting(piece, facts))
            pool.always.push(piece);
    });
    return pool;
}
function addImport(entry, block, pool) {
    if (entry.name === '') {
        if (!entry.module.startsWith('.'))
            pool.effects.push({ entry, block });
        return;
    }
    push(pool.imports, entry.local, { entry, block });
}
function addHelper(piece, facts, pool) {
    const read = facts(piece.text);
    if (!read.sound || library.test(piece.text))
        return;
    for (const name of read.declares)
        push(pool.index, name, piece);
}
function push(map, key, value) {
    const found = map.get(key);
    if (found)
        found.push(value);
    else
        map.set(key, [value]);
}
/** Mocks, timers and what is set on objects that stay; a call of anything else only shows something. */
function isSetting(piece, facts) {
    const read = facts(piece.text);
    return (read.sound &&
        (setting.test(piece.text) || (read.writes.length > 0 && !/^(?:module\.)?exports\b/.test(piece.text))));
}
/** Follows names from the test through its groups and helpers. */
function needsOf(test, pool, facts) {
    const around = membersOf(test.group, facts);
    const taken = new Set();
    const copies = new Set();
    const members = new Set();
    const wanted = new Set();
    const queue = [];
    const read = (piece) => {
        const found = facts(piece.text);
        queue.push(found);
    };
    const take = (piece) => {
        if (taken.has(piece) || taken.size > mostHelpers)
            return;
        const copy = [...facts(piece.text).declares].filter(name => pool.copied.has(name));
        if (copy.length > 0)
            return copy.forEach(name => copies.add(name));
        taken.add(piece);
        read(piece);
    };
    read(test);
    for (const piece of around.always) {
        members.add(piece);
        read(piece);
    }
    for (const piece of pool.always)
        if (piece.block === test.block)
            take(piece);
    for (let next = queue.shift(); next; next = queue.shift()) {
        for (const name of next.uses) {
            if (wanted.has(name))
                continue;
            wanted.add(name);
            const own = around.named.get(name) ?? [];
            for (const piece of own) {
                if (!members.has(piece))
                    read(piece);
                members.add(piece);
            }
            if (own.length === 0)
                needs_nearest(pool.index.get(name) ?? [], test.block).forEach(take);
        }
    }
    return collect(test, pool, { around, members, taken, wanted, copies });
}
function collect(test, pool, found) {
    const sorted = [...found.taken].sort((a, b) => (pool.order.get(a) ?? 0) - (pool.order.get(b) ?? 0));
    const imports = [...found.wanted].flatMap(name => nearestImport(pool.imports.get(name) ?? [], test.block));
    const effects = pool.effects.filter(one => one.block === test.block).map(one => one.entry);
    return {
        members: found.around.all.filter(piece => found.members.has(piece)),
        hooks: sorted.filter(piece => piece.kind === 'hook'),
        helpers: sorted.filter(piece => piece.kind !== 'hook'),
        imports: [...effects, ...imports],
        copies: [...found.copies],
    };
}
function membersOf(group, facts) {
    const chain = [];
    for (let at = group; at; at = at.parent)
        chain.unshift(at);
    const all = chain
        .flatMap(one => one.members)
        .filter(piece => facts(piece.text).sound)
        .slice(0, mostHelpers);
    const named = new Map();
    for (const piece of all)
        if (piece.kind === 'helper')
            for (const name of facts(piece.text).declares)
                push(named, name, piece);
    return {
        all,
        always: all.filter(piece => piece.kind === 'hook' || (piece.kind === 'effect' && isSetting(piece, facts))),
        named,
    };
}
/** All of one name in the same text, else the last one before, else the first. */
function needs_nearest(pieces, block) {
    const same = pieces.filter(piece => piece.block === block);
    if (same.length > 0)
        return same;
    const before = pieces.filter(piece => piece.block < block).at(-1);
    return [before ?? pieces[0]].filter(piece => piece !== undefined);
}
function nearestImport(entries, block) {
    const found = entries.find(one => one.block === block) ?? entries.filter(one => one.block < block).at(-1) ?? entries[0];
    return found ? [found.entry] : [];
}

;// CONCATENATED MODULE: ./lib/core/fences.js
// A model's reply -> the texts in it that may be code, in reading order: fences, what stands around them, JSON fields.
const fieldName = /^(content|code|tests?|test_?(code|file|suite|cases?)|source|text|file|body|answer|output|completion)$/i;
const fences_deepest = 12;
const longestFence = 2000;
/** Blocks of a reply in reading order; blank ones are left out. Linear in the length of the text. */
function readBlocks(reply) {
    const text = normalise(reply);
    const fields = readFields(text);
    if (fields.length > 0)
        return fields;
    return splitFences(text).flatMap(block => {
        const inner = block.source === 'fence' && mayBeJson(block) ? readFields(block.text) : [];
        return inner.length > 0 ? inner : [block];
    });
}
/** The reply as one text whose fence lines are blank, for fences that are set in the wrong places. */
function withoutFences(reply) {
    const rows = normalise(reply).split('\n');
    const text = rows.map(row => (openingOf(row) ? '' : row)).join('\n');
    return { text, language: null, source: 'prose', closed: !endsInsideFence(rows) };
}
/** LF line ends, no byte order mark. */
function normalise(text) {
    const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    return plain.startsWith('\ufeff') ? plain.slice(1) : plain;
}
function openingOf(row) {
    // No fence is that long, and a match over megabytes of backticks would run out of stack.
    if (row.length > longestFence)
        return null;
    const mark = row.search(/[`~]{3}/);
    if (mark < 0 || mark > 40)
        return null;
    const match = /^([ \t]*)(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*([^`\n]*)$/.exec(row);
    if (!match)
        return null;
    const word = /^[\w+#.-]+/.exec(match[3] ?? '')?.[0];
    return { indent: (match[1] ?? '').length, mark: match[2] ?? '', language: word?.toLowerCase() ?? null };
}
function closes(row, fence) {
    const found = openingOf(row);
    if (!found || found.mark[0] !== fence.mark[0] || found.language !== null)
        return false;
    return found.mark.length >= fence.mark.length && found.indent <= fence.indent + 3;
}
function reopens(row, fence) {
    const found = openingOf(row);
    if (!found || found.language === null || found.mark[0] !== fence.mark[0])
        return null;
    return found.indent <= fence.indent + 3 ? found : null;
}
/** `    assert f(1) == 2```` closes the fence behind the code. */
function closesBehind(row, fence) {
    if (!row.endsWith(fence.mark))
        return null;
    const code = row.slice(0, row.length - fence.mark.length);
    return code.trim() !== '' && !code.includes(fence.mark[0] ?? '`') ? code : null;
}
function splitFences(text) {
    const blocks = [];
    let fence = null;
    let rows = [];
    const flush = (closed) => {
        const body = (fence ? unindent(rows, fence.indent) : rows).join('\n');
        const source = fence ? 'fence' : 'prose';
        if (body.trim() !== '')
            blocks.push({ text: body, language: fence?.language ?? null, source, closed });
        rows = [];
    };
    for (const row of text.split('\n')) {
        const behind = fence ? closesBehind(row, fence) : null;
        const next = fence ? reopens(row, fence) : openingOf(row);
        if (behind !== null)
            rows.push(behind);
        if (behind !== null || next || (fence && closes(row, fence))) {
            flush(true);
            fence = next;
        }
        else
            rows.push(row);
    }
    flush(fence === null);
    return blocks;
}
function endsInsideFence(rows) {
    let fence = null;
    for (const row of rows) {
        if (!fence)
            fence = openingOf(row);
        else if (closesBehind(row, fence) !== null || closes(row, fence))
            fence = null;
        else
            fence = reopens(row, fence) ?? fence;
    }
    return fence !== null;
}
function unindent(rows, width) {
    if (width === 0)
        return rows;
    return rows.map(row => row.slice(Math.min(width, row.length - row.trimStart().length)));
}
function mayBeJson(block) {
    return block.language === null || /^json/.test(block.language);
}
/** Texts of code-like fields when the text is JSON, whole or cut; none when it is not. */
function readFields(text) {
    const start = jsonStart(text);
    if (start < 0)
        return [];
    const body = text.slice(start).trimEnd();
    const parsed = fences_parseJson(body);
    const found = parsed === undefined ? tornFields(body) : { texts: fieldTexts(parsed), closed: true };
    return found.texts.flatMap((field, index) => {
        const last = index === found.texts.length - 1;
        return splitFences(normalise(field)).map(block => ({
            ...block,
            source: 'field',
            closed: block.closed && (found.closed || !last),
        }));
    });
}
function jsonStart(text) {
    const first = text.search(/\S/);
    if (first < 0)
        return -1;
    if (/^[{[]\s*[{"[]/.test(text.slice(first, first + 2000)))
        return first;
    return text.includes('```') || text.includes('~~~') ? -1 : text.search(/^\{\s{0,20}"\w{1,40}"\s{0,20}:/m);
}
function fences_parseJson(body) {
    const end = Math.max(body.lastIndexOf('}'), body.lastIndexOf(']'));
    for (const text of end >= 0 && end + 1 < body.length ? [body, body.slice(0, end + 1)] : [body]) {
        try {
            return JSON.parse(text);
        }
        catch {
            continue;
        }
    }
    return undefined;
}
function fieldTexts(value) {
    const named = [];
    const others = [];
    const walk = (item, key, depth) => {
        if (depth > fences_deepest || item === null)
            return;
        if (typeof item === 'string')
            (fieldName.test(key) ? named : item.includes('\n') ? others : []).push(item);
        else if (Array.isArray(item))
            for (const one of item)
                walk(one, key, depth + 1);
        else if (typeof item === 'object')
            for (const [name, one] of Object.entries(item))
                walk(one, name, depth + 1);
    };
    walk(value, '', 0);
    return named.some(text => text.trim() !== '') ? named : others;
}
/** JSON that does not parse, most often because it was cut: strings of code-like fields are read one by one. */
function tornFields(body) {
    const texts = [];
    let closed = true;
    const opening = /"(\w{1,40})"\s{0,20}:\s{0,20}"/g;
    for (let match = opening.exec(body); match; match = opening.exec(body)) {
        const start = opening.lastIndex;
        const end = closingQuote(body, start);
        if (fieldName.test(match[1] ?? '')) {
            texts.push(fences_unescape(body.slice(start, end < 0 ? body.length : end)));
            closed = end >= 0;
        }
        if (end < 0)
            break;
        opening.lastIndex = end + 1;
    }
    return { texts, closed };
}
function closingQuote(body, start) {
    for (let at = start; at < body.length; at += 1) {
        if (body[at] === '\\')
            at += 1;
        else if (body[at] === '"')
            return at;
    }
    return -1;
}
const fences_escapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    '"': '"',
    '\\': '\\',
    '/': '/',
};
function fences_unescape(text) {
    return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.)|$)/g, (whole, code, letter) => {
        if (code !== undefined)
            return String.fromCharCode(Number.parseInt(code, 16));
        return letter === undefined ? '' : (fences_escapes[letter] ?? whole);
    });
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/bare.js

/** True for a statement, or a function without parameters named like a test, that claims something. */
function isAssertion(piece, facts) {
    if (piece.kind === 'effect')
        return facts(piece.text).claims.length > 0;
    return testFunction(piece, facts) !== null;
}
const most = 50;
/** Tests made of the assertions among `pieces`, which stand in one text. */
function wrapBare(pieces, brief, first, facts) {
    const subject = brief.function.name.split('.').at(-1) ?? 'target';
    const lines = pieces.filter(piece => piece.kind === 'effect' || piece.kind === 'helper');
    const tests = [];
    lines.forEach((line, at) => {
        if (!isAssertion(line, facts))
            return;
        const named = testFunction(line, facts);
        const draft = named ? line.text : [...leaningOn(lines, at, facts), line].map(one => one.text).join('\n');
        const name = named ? named.name : `${subject} ${first + tests.length}`;
        const body = named ? named.body : draft;
        const awaits = facts(line.text).awaits || facts(body).awaits;
        const text = `test(${quoteString(name)}, ${awaits ? 'async ' : ''}() => {\n${indentText(body, facts(body).inner)}\n})`;
        tests.push({ ...line, kind: 'test', name, text, draft, mended: ['test around the assertion'] });
    });
    return tests;
}
/** `function testAdd() { assert(...) }`: a test in all but the call of a runner. */
function testFunction(piece, facts) {
    if (piece.kind !== 'helper' || piece.group)
        return null;
    const head = /^(?:async\s+)?(?:function\s+(test[\p{L}\p{N}_$]*)\s*\(\s*\)\s*\{|const\s+(test[\p{L}\p{N}_$]*)\s*=\s*(?:async\s*)?\(\s*\)\s*=>\s*\{)\n?/iu.exec(piece.text);
    const end = piece.text.lastIndexOf('}');
    if (!head || end < 0 || facts(piece.text).claims.length === 0)
        return null;
    const body = piece.text.slice(head[0].length, end).replace(/\s+$/, '');
    const prefix = /^[ \t]*/.exec(body)?.[0] ?? '';
    return {
        name: head[1] ?? head[2] ?? 'test',
        body: body
            .split('\n')
            .map(row => (row.startsWith(prefix) ? row.slice(prefix.length) : row))
            .join('\n'),
    };
}
/** Earlier lines that set what a line reads, or change it by a call; found backwards. Functions stay helpers. */
function leaningOn(lines, at, facts) {
    const wanted = new Set(facts(lines[at]?.text ?? '').uses);
    const found = [];
    for (let before = at - 1; before >= Math.max(0, at - most); before -= 1) {
        const line = lines[before];
        const read = facts(line.text);
        if (!read.sound ||
            read.claims.length > 0 ||
            /^(?:async\s+)?function\b|^class\b|^(?:interface|type|enum)\b/.test(line.text))
            continue;
        const sets = line.kind === 'helper' && [...read.declares].some(name => wanted.has(name));
        const writes = line.kind === 'effect' && read.writes.some(write => wanted.has(rootOf(write.left)));
        const calls = line.kind === 'effect' &&
            read.calls.some(call => call.callee.includes('.') && wanted.has(rootOf(call.callee)));
        if (!sets && !writes && !calls)
            continue;
        found.unshift(line);
        for (const name of read.uses)
            wanted.add(name);
    }
    return found;
}
function rootOf(path) {
    return /^[\p{L}\p{N}_$]*/u.exec(path)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/brackets.js
// `expect(f(1).toBe(2))` and `expect(f(1).toBe(2);` -> `expect(f(1)).toBe(2)`: the slip of small models, row by row.

const row = /^[ \t]*(?:await[ \t]+)?expect\(/;
const claim = /\.(?:not\.|resolves\.|rejects\.)*(?:to\.|to(?=[A-Z])([a-zA-Z]+)\()/y;
const brackets_longest = 1000;
/** The text with the bracket of `expect` closed before its matcher; the same text where nothing slipped. */
function closeExpect(text) {
    if (!text.includes('expect('))
        return text;
    return text
        .split('\n')
        .map(line => (row.test(line) && line.length <= brackets_longest ? closeRow(line) : line))
        .join('\n');
}
function closeRow(line) {
    const from = row.exec(line)?.[0].length ?? 0;
    let depth = 1;
    let place = -1;
    let last = -1;
    for (let at = from; at < line.length; at += 1) {
        const letter = line[at] ?? '';
        if (/['"`]/.test(letter))
            at = endOfString(line, at);
        else if (/[([{]/.test(letter))
            depth += 1;
        else if (/[)\]}]/.test(letter)) {
            depth -= 1;
            last = at;
            if (depth === 0 && !/^\)\s*;?\s*$/.test(line.slice(at)))
                return line;
        }
        else if (letter === '.' && depth === 1 && place < 0 && isMatcher(line, at))
            place = at;
    }
    if (place < 0 || depth > 1 || depth < 0)
        return line;
    const open = `${line.slice(0, place)})${line.slice(place)}`;
    return depth === 1 ? open : `${line.slice(0, place)})${line.slice(place, last)}${line.slice(last + 1)}`;
}
function isMatcher(line, at) {
    claim.lastIndex = at;
    const found = claim.exec(line);
    return (found !== null && (found[1] === undefined || found[1].length === 0 || `to${found[1]}` in jestMatchers));
}
function endOfString(line, start) {
    const mark = line[start];
    for (let at = start + 1; at < line.length; at += 1) {
        if (line[at] === '\\')
            at += 1;
        else if (line[at] === mark)
            return at;
    }
    return line.length;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/scan.js
// JavaScript text -> its brackets and the heads of tests in it, without a parser: an error stays local.
const tests = /^(?:[fx]?it|x?test|x?specify)$/;
const groups = /^(?:[fx]?describe|x?context|suite)$/;
const partner = { ')': '(', ']': '[', '}': '{' };
const wordStart = /[\p{L}_$]/u;
const word = /[\p{L}\p{N}_$]+/uy;
const rest = /(?:\s*\.\s*[a-zA-Z]+)*\s*(?=[(`])/y;
const beforeRegex = /[(,=:[!&|?{};+\-*%~^<>]/;
const wordBeforeRegex = /(?:^|[^\p{L}\p{N}_$.])(?:return|typeof|case|in|of|delete|void|throw|await|yield)$/u;
function scan(text) {
    const state = { text, at: 0, stack: [], closed: new Map(), heads: [], before: '' };
    let inside = false;
    while (state.at < text.length)
        inside = step(state);
    const heads = state.heads.map(head => ({
        ...head,
        end: endOf(text, head.open, state.closed),
        title: scan_titleOf(text, head.open),
    }));
    const open = state.stack.filter(one => one.mark !== 't');
    return { heads, open, inside: inside || open.length < state.stack.length };
}
/** Reads one token; true when the text ends inside it. */
function step(state) {
    const { text } = state;
    if (state.stack.at(-1)?.mark === 't')
        return readTemplate(state);
    const letter = text[state.at] ?? '';
    if (/\s/.test(letter)) {
        state.at += 1;
        return false;
    }
    if (letter === '/')
        return readSlash(state);
    if (letter === '"' || letter === "'")
        return readString(state, letter);
    if (letter === '`')
        scan_open(state, 't');
    else if ('([{'.includes(letter))
        scan_open(state, letter);
    else if (partner[letter])
        scan_close(state, letter);
    else if (wordStart.test(letter))
        return readWord(state);
    else {
        state.before = letter;
        state.at += 1;
    }
    return false;
}
function scan_open(state, mark) {
    state.stack.push({ at: state.at, mark });
    state.before = mark;
    state.at += 1;
}
/** A closing bracket also ends what was left open inside its pair; one without a pair is passed over. */
function scan_close(state, letter) {
    const wanted = partner[letter];
    const at = state.stack.findLastIndex(one => one.mark === wanted || one.mark === 't' || one.mark === '$');
    const found = state.stack[at];
    if (found && found.mark === wanted) {
        state.closed.set(found.at, state.at);
        state.stack.length = at;
    }
    else if (found && found.mark === '$' && letter === '}')
        state.stack.length = at;
    state.before = letter;
    state.at += 1;
}
function readTemplate(state) {
    const { text } = state;
    const found = /[`\\]|\$\{/g;
    found.lastIndex = state.at;
    const match = found.exec(text);
    if (!match) {
        state.at = text.length;
        return true;
    }
    state.at = found.lastIndex;
    if (match[0] === '\\')
        state.at += 1;
    else if (match[0] === '`') {
        state.stack.pop();
        state.before = '`';
    }
    else {
        state.stack.push({ at: match.index, mark: '$' });
        state.before = '{';
    }
    return state.at >= text.length && match[0] !== '`';
}
function readString(state, mark) {
    const found = mark === '"' ? /["\n]|\\[\s\S]/g : /['\n]|\\[\s\S]/g;
    found.lastIndex = state.at + 1;
    for (let match = found.exec(state.text); match; match = found.exec(state.text)) {
        if (match[0].startsWith('\\'))
            continue;
        state.at = found.lastIndex;
        state.before = mark;
        return false;
    }
    state.at = state.text.length;
    return true;
}
function readSlash(state) {
    const { text, at } = state;
    const next = text[at + 1];
    if (next === '/' || next === '*') {
        const end = text.indexOf(next === '/' ? '\n' : '*/', at + 2);
        state.at = end < 0 ? text.length : end + (next === '/' ? 0 : 2);
        return end < 0 && next === '*';
    }
    const regex = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
    regex.lastIndex = at;
    const may = state.before === '' ||
        (beforeRegex.test(state.before) && state.before !== '<') ||
        wordBeforeRegex.test(text.slice(Math.max(0, at - 12), at).trimEnd());
    const match = may ? regex.exec(text.slice(0, Math.min(text.length, at + 2000))) : null;
    state.at = match ? at + match[0].length : at + 1;
    state.before = '/';
    return false;
}
function readWord(state) {
    const { text, at } = state;
    word.lastIndex = at;
    const name = word.exec(text)?.[0] ?? text[at] ?? '';
    const head = state.before !== '.' && (tests.test(name) || groups.test(name));
    rest.lastIndex = at + name.length;
    const more = head ? rest.exec(text.slice(0, at + name.length + 80)) : null;
    state.at = at + name.length;
    state.before = 'w';
    if (more && text[rest.lastIndex] === '(')
        state.heads.push({ group: groups.test(name), start: at, open: rest.lastIndex });
    return false;
}
/** After the last bracket of the call and of those that follow it at once (`each(...)(...)`), with a semicolon. */
function endOf(text, open, closed) {
    let end = closed.get(open);
    for (let count = 0; end !== undefined && count < 4; count += 1) {
        const next = /^\s{0,20}\(/.exec(text.slice(end + 1, end + 24));
        if (!next)
            break;
        end = closed.get(end + next[0].length);
    }
    if (end === undefined)
        return null;
    return text[end + 1] === ';' ? end + 2 : end + 1;
}
function scan_titleOf(text, open) {
    const found = /^\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)*)/.exec(text.slice(open, open + 400));
    return found?.[2] ?? '';
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/repair.js

const closers = { '(': ')', '[': ']', '{': '}' };
/** `torn` says that the text was cut at its end. A text that parses comes back as it is. */
function repair(text, torn, read) {
    if (!read(text).broken)
        return { text, lost: [], closed: false };
    const seen = scan(text);
    const lost = [];
    const end = seen.open.length > 0 || seen.inside ? repair_endOf(text, seen, torn, read, lost) : { text, closed: false };
    const tests = outermost(seen.heads.filter(head => !head.group && head.end !== null && head.end <= end.text.length));
    let out = '';
    let at = 0;
    for (const head of tests) {
        const source = text.slice(head.start, head.end ?? head.start);
        if (!read(source).broken)
            continue;
        lost.push({ name: head.title || 'test', text: source, torn: false });
        out += end.text.slice(at, head.start);
        at = head.end ?? head.start;
    }
    return { text: out + end.text.slice(at), lost, closed: end.closed };
}
/** Tests that stand in no other test, in order. */
function outermost(heads) {
    let last = -1;
    return heads.filter(head => {
        if (head.start < last)
            return false;
        last = head.end ?? head.start;
        return true;
    });
}
function repair_endOf(text, seen, torn, read, lost) {
    const opened = new Set(seen.open.map(one => one.at));
    const test = seen.heads.find(head => !head.group && opened.has(head.open));
    if (test) {
        const whole = torn || seen.inside ? null : closing(text, test, seen);
        if (whole && !read(whole.slice(test.start)).broken)
            return { text: whole + around(seen, test.start), closed: true };
        const next = seen.heads.filter(head => head.start > test.start && head.end !== null && !head.group);
        const stop = next[0]?.start ?? text.length;
        lost.push({
            name: test.title || 'test',
            text: text.slice(test.start, stop),
            torn: torn && next.length === 0,
        });
        return { text: text.slice(0, test.start) + text.slice(stop) + around(seen, test.start), closed: false };
    }
    const groups = new Set(seen.heads.filter(head => head.group).map(head => head.open));
    const cut = cutPlace(text, seen, groups, torn);
    return { text: text.slice(0, cut) + around(seen, cut), closed: !torn && !seen.inside };
}
function closing(text, test, seen) {
    const inner = seen.open.filter(one => one.at >= test.start).map(one => closers[one.mark] ?? '');
    return text.replace(/[,\s]+$/, '') + inner.reverse().join('');
}
/** What closes the brackets that were open before `place`. */
function around(seen, place) {
    const outer = seen.open.filter(one => one.at < place).map(one => closers[one.mark] ?? '');
    return `\n${outer.reverse().join('')}\n`;
}
/** Where the last whole statement ends: groups and their bodies stay open, anything else that is open goes. */
function cutPlace(text, seen, groups, torn) {
    const stray = seen.open.find((one, at) => {
        const before = seen.open[at - 1];
        return !groups.has(one.at) && !(one.mark === '{' && before && groups.has(before.at));
    });
    if (stray && (torn || seen.inside))
        return text.lastIndexOf('\n', stray.at) + 1;
    if (!seen.inside)
        return text.length;
    const last = text.lastIndexOf('\n');
    return last < 0 ? 0 : last;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/pages.js
// A reply -> pieces of the texts in it that hold JavaScript, what was torn or broken, and what was too long to read.






const mostRead = 262_144;
const testLine = /^[ \t]*(?:await[ \t]+)?(?:[fx]?it|x?test|specify|[fx]?describe|suite)(?:\.[a-z]+)*[ \t]*[(`]/im;
const codeLine = /^[ \t]*(?:import\b.*['"]|export\b|(?:const|let|var)[ \t]+[\p{L}$_{[]|(?:async[ \t]+)?function\b|class[ \t]+[\p{L}$_]|(?:[\p{L}\p{N}_$.]+)\(|\}|\/\/|\/\*|describe|it\b|test\b|expect\b|assert\b)/mu;
/** Reads a reply; text beyond 256 KiB is only looked through for titles of tests. */
function readPages(reply, brief, read, facts) {
    const whole = normalise(reply.text);
    const text = whole.length > mostRead ? whole.slice(0, mostRead) : whole;
    const cut = reply.cut || whole.length > text.length;
    const blocks = readBlocks(text);
    const chosen = blocks.filter(block => block.source !== 'prose' || testLine.test(block.text));
    const make = (some, all) => readTexts(some, all, cut, brief, read, facts);
    const first = make(chosen.length > 0 ? chosen : blocks, blocks);
    const plain = (first.tests.length > 0 && first.lost.length === 0) || chosen.length === 0 ? null : withoutFences(text);
    const second = plain && testLine.test(text) ? make([plain], [plain]) : first;
    const better = second.tests.length > first.tests.length;
    const pages = better ? second : first;
    const beyond = titlesIn(whole.slice(text.length));
    return { ...pages, beyond, broken: codeLine.test(text), mends: better ? ['fence lines'] : [] };
}
/** Titles of tests in a text by their look alone. */
function titlesIn(text) {
    return [
        ...text.matchAll(/^[ \t]*(?:[fx]?it|x?test|specify)(?:\.[a-z]+)?\(\s?(['"`])([^\n]{0,200}?)\1/gm),
    ].map(match => match[2] ?? 'test');
}
function readTexts(chosen, all, cut, brief, read, facts) {
    const pages = {
        pieces: [],
        tests: [],
        lost: [],
        beyond: [],
        mends: [],
        closed: new Set(),
        slipped: new Set(),
        code: false,
        broken: false,
    };
    chosen.forEach((block, at) => {
        const torn = !block.closed || (cut && block === all.at(-1) && block.source !== 'fence');
        readBlock(block, at, torn, pages, read);
    });
    pages.tests = pages.pieces.filter(piece => piece.kind === 'test');
    pages.code = pages.pieces.some(piece => isCode(piece, facts));
    if (pages.tests.length + pages.lost.length > 0)
        return pages;
    for (const block of chosen.keys()) {
        const own = pages.pieces.filter(piece => piece.block === block);
        if (own.some(piece => isAssertion(piece, facts)))
            pages.tests.push(...wrapBare(own, brief, pages.tests.length + 1, facts));
    }
    return pages;
}
function readBlock(block, at, torn, pages, read) {
    const text = block.source === 'prose' && read(block.text).broken ? withoutProse(block.text) : block.text;
    const closed = closeExpect(text);
    if (closed !== text)
        pages.slipped.add(at);
    const repaired = repair(closed, torn, read);
    const pieces = readOutline(repaired.text, at, read);
    pages.pieces.push(...pieces);
    pages.lost.push(...repaired.lost);
    if (repaired.closed)
        pages.closed.add(at);
    readMissed(repaired.text, at, pieces, pages, read);
}
/** Tests that recovery from an error elsewhere swallowed, or that stand where none is looked for. */
function readMissed(text, at, pieces, pages, read) {
    const tests = pieces.filter(piece => piece.kind === 'test');
    let next = 0;
    for (const head of outermost(scan(text).heads.filter(one => !one.group))) {
        while ((tests[next]?.end ?? Infinity) <= head.start)
            next += 1;
        const cover = tests[next];
        if (cover && cover.start <= head.start)
            continue;
        const source = text.slice(head.start, head.end ?? head.start + 400);
        const alone = head.end === null ? [] : readOutline(source, at, read);
        if (alone.length === 1 && alone[0]?.kind === 'test')
            pages.pieces.push(alone[0]);
        else
            pages.lost.push({ name: head.title || 'test', text: source, torn: head.end === null });
    }
}
const sentence = /^[ \t]*(?:[-*#>]+[ \t]|\d+[.)][ \t])|^[ \t]*[A-Z][\p{L}',]*(?: [\p{L}\p{N}'"`,()./_-]+){2,}[.:!]?[ \t]*$|^[^;{}()=]*:[ \t]*$/u;
/** Rows that read as sentences are blanked, where they stand outside of all brackets. */
function withoutProse(text) {
    const rows = text.split('\n');
    const first = rows.findIndex(row => codeLine.test(row) && !sentence.test(row));
    return rows
        .map((row, at) => at < first || (/^\S/.test(row) && sentence.test(row) && !/^(?:\}|\/\/|\*|case\b|default\b)/.test(row))
        ? ''
        : row)
        .join('\n');
}
/** Prose may parse as a lone name; code does something. */
function isCode(piece, facts) {
    if (piece.kind !== 'effect')
        return true;
    const read = facts(piece.text);
    return read.sound && read.calls.length + read.writes.length > 0;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/tautology.js
function isTrivial(claim, facts, brief) {
    if (claim.op === 'snapshot')
        return true;
    if (claim.op === 'other' || claim.style === 'throw' || claim.style === 'should')
        return false;
    const sides = [claim.actual, ...claim.args].map(side => tautology_resolve(side, facts));
    if (sides.every(isConstant))
        return true;
    if (claim.op === 'same' || claim.op === 'deep')
        return sides.length === 2 && (sides[0] === sides[1] || isExistence(claim, sides, brief));
    return isExistence(claim, sides, brief);
}
/** A plain name stands for what it was set to, when it was set once. */
function tautology_resolve(side, facts) {
    const value = facts.values.get(side) ?? '';
    return (value === '' ? side : value).replace(/\s+/g, '').replace(/^await/, '');
}
const words = /\b(?:true|false|null|undefined|NaN|Infinity|void)\b/g;
/** Made of literals and operators alone. */
function isConstant(source) {
    if (source === '')
        return false;
    const plain = source
        .replace(/(['"])(?:(?!\1)[^\\\n]|\\.)*\1|`(?:[^`\\$]|\\.)*`/g, '0')
        .replace(words, '0')
        .replace(/[\p{L}_$][\p{L}\p{N}_$]*:/gu, '')
        .replace(/\b(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?n?)\b/gi, '0');
    return !/[\p{L}_$]/u.test(plain);
}
/** Only that the target is there, or that it is a function. */
function isExistence(claim, sides, brief) {
    const last = brief.function.name.split('.').at(-1) ?? '';
    const [actual = '', expected = ''] = sides;
    const plain = actual.replace(/^typeof\(?([^()]*)\)?$/, '$1');
    if (!/^[\p{L}\p{N}_$.]+$/u.test(plain))
        return false;
    const part = plain.split('.').at(-1);
    const isTarget = part === brief.access.symbol || (part === last && brief.function.kind !== 'property');
    if (!isTarget)
        return false;
    if (/^(?:defined|truthy|exist|null|undefined|falsy|true)$/.test(claim.op))
        return true;
    return /^(?:['"`](?:function|undefined)['"`]|Function|undefined|null)$/.test(expected);
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/origins.js
const roots = /^(?:(?:globalThis|global|window|self)\.)*(?:process|require|module|eval|Function|fetch|Reflect|Object|WebSocket|Worker|globalThis|global|window|self)(?:\.[\p{L}\p{N}_$]+)*$/u;
const loaded = /^\(?\s*(?:(?:await\s+)?import|require)\(\s*(['"`])([^'"`$]+)\1\s*\)\s*\)?((?:\.[\p{L}\p{N}_$]+)*)$/u;
function originsOf(texts, entries) {
    const origins = new Map(entries.map(entry => [entry.local, memberOf(entry)]));
    for (const read of texts) {
        for (const [name, value] of read.values) {
            const plain = value.replace(/\[\s*(['"`])([\p{L}\p{N}_$]+)\1\s*\]/gu, '.$2');
            const module = loaded.exec(plain);
            if (module)
                origins.set(name, plainModule(module[2] ?? '') + (module[3] ?? ''));
            else if (roots.test(plain))
                origins.set(name, withoutGlobal(plain));
            else
                follow(name, plain, origins);
        }
    }
    return origins;
}
/** `const { exec } = cp`, where `cp` is known. */
function follow(name, value, origins) {
    const [head = '', ...rest] = value.split('.');
    const from = origins.get(head);
    if (from !== undefined && head !== name && /^[\p{L}\p{N}_$.]+$/u.test(value))
        origins.set(name, [from, ...rest].join('.'));
}
function memberOf(entry) {
    const module = plainModule(entry.module);
    return entry.name === 'default' || entry.name === '*' ? module : `${module}.${entry.name}`;
}
/** The module's name without `node:`, as paths of its members begin. */
function plainModule(module) {
    return module
        .replace(/^node:/, '')
        .replace(/^fs\/promises$/, 'fs.promises')
        .replace(/^dns\/promises$/, 'dns');
}
function withoutGlobal(path) {
    return path.replace(/^(?:(?:globalThis|global|window|self)\.)+/, '');
}
/** The path with its first name traced back; `new ` stays in front. */
function originOf(callee, origins, load = undefined) {
    const made = callee.startsWith('new ');
    const chain = withoutGlobal(made ? callee.slice(4) : callee);
    const [head = '', ...rest] = chain.split('.');
    const module = /^(?:require|import)\(\)$/.test(head)
        ? plainModule(load?.args[0]?.slice(1, -1) ?? '')
        : (origins.get(head) ?? head);
    const path = [module, ...rest].join('.').replace(/^([\p{L}\p{N}_$/-]+)\.default\./u, '$1.');
    return `${made ? 'new ' : ''}${withoutGlobal(path)}`;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/unsafe.js

const processes = /^(?:child_process\.|worker_threads\.|cluster\.|process\.(?:exit|kill|abort|reallyExit|chdir|umask|set[eg]?[ug]id|setgroups|initgroups|dlopen|binding|_\w+|send|disconnect|getBuiltinModule)$|inspector\.|repl\.|execa\b|shelljs\b|cross-spawn\b|zx\b|new (?:Shared)?Worker$)/;
const network = /^(?:net\.(?!isIP)|dgram\.|tls\.|http2\.|dns\.|https?\.(?:get|request)$|(?:axios|got|node-fetch|undici|superagent|needle|ky|request|ws|nodemailer|pg|mysql2?|redis|ioredis|mongodb|mongoose|puppeteer|playwright)\b|fetch$|new (?:WebSocket|EventSource|XMLHttpRequest)$|navigator\.sendBeacon$)/;
const files = /^(?:fs|fs\.promises|fs-extra|graceful-fs)\.(?:promises\.)?(?:write|append|rm|unlink|rename|truncate|chmod|chown|lchown|link|symlink|copyFile|cp|mkdir|outputFile|remove|emptyDir|move|ensure|createWriteStream|open|utimes)|^(?:rimraf|del)\b/;
const evaluating = /^(?:eval|(?:new )?Function|vm\..+|new vm\..+|module\.(?:_\w+|prototype\._compile)|(?:set(?:Timeout|Interval|Immediate)))$/;
const temporary = /^(?:tmpdir|mkdtemp|mkdtempSync|tmp|temp|memfs|tempy|mock-fs)$/;
const local = /^['"`](?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1|\[::1\])|^`\$\{/;
const environment = /^process\.env(?:\.|$)/;
const computed = /^(?:new )?(?:(?:globalThis|global|window|self|process|require|module)\.)+\?/;
const unsafe_globals = /^(?:globalThis|global|window|self|process|require|module)$/;
/** Why the texts are unsafe, as a short phrase; null when they are not. */
function findUnsafe(texts, entries, target) {
    const origins = originsOf(texts, entries);
    const setting = {
        origins,
        patched: patchedNames(texts, origins),
        scratch: texts.some(read => [...read.uses, ...read.binds, ...read.attributes].some(name => temporary.test(name))),
        target,
        bound: new Set(texts.flatMap(read => [...read.binds])),
    };
    for (const entry of entries) {
        const why = entry.type ? null : judgeModule(entry.module, setting);
        if (why)
            return why;
    }
    for (const read of texts) {
        const why = judgeText(read, setting);
        if (why)
            return why;
    }
    return null;
}
function judgeText(read, setting) {
    if (read.uses.has('eval'))
        return 'runs text: eval';
    const hidden = ['mainModule', 'getBuiltinModule', '_linkedBinding', '_load'].find(name => read.attributes.has(name));
    if (hidden !== undefined)
        return `loads modules behind the runner: ${hidden}`;
    for (const call of read.calls) {
        const why = judgeCall(call, read, setting);
        if (why)
            return why;
    }
    for (const write of read.writes) {
        const why = judgeWrite(write.left, setting);
        if (why)
            return why;
    }
    return null;
}
function judgeWrite(left, setting) {
    const path = originOf(left, setting.origins);
    if (environment.test(path))
        return `changes the environment: ${left.slice(0, 60)}`;
    if (/^process\.exitCode$/.test(path))
        return 'process: process.exitCode';
    return /^(?:assert|expect|chai)(?:[./]|$)/.test(path) ? `replaces an assertion: ${path.slice(0, 60)}` : null;
}
function judgeCall(call, read, setting) {
    const load = read.calls.find(one => one.start >= call.start && one.end <= call.end && /^(?:require|import)$/.test(one.callee));
    const path = originOf(call.callee, setting.origins, load);
    const root = call.callee.replace(/^new /, '').split('.')[0] ?? '';
    const indirect = judgeIndirect(call, path);
    if (indirect)
        return indirect;
    if (root === setting.target || (setting.bound.has(root) && !setting.origins.has(root)))
        return null;
    if (setting.patched.some(name => path === name || path.startsWith(`${name}.`) || path === `new ${name}`))
        return null;
    const plain = path.replace(/^new /, '');
    if (processes.test(plain) || processes.test(path))
        return `process: ${plain.slice(0, 60)}`;
    if ((network.test(path) || network.test(plain)) && !local.test(call.args[0] ?? ''))
        return `network: ${plain.slice(0, 60)}`;
    if (!setting.scratch && files.test(plain) && !opensToRead(plain, call))
        return `writes or deletes files: ${plain.slice(0, 60)}`;
    if (evaluating.test(path) && !(/^set/.test(path) && !/^['"`]/.test(call.args[0] ?? '')))
        return `runs text: ${plain.slice(0, 60)}`;
    return judgeLoad(call, path, setting);
}
/** Ways around a plain name: computed keys of globals, constructors of functions, reflection. */
function judgeIndirect(call, path) {
    const [first = ''] = call.args;
    if ([call.callee, path].some(one => computed.test(one)))
        return 'reaches a global by a computed name';
    if (/\.constructor$/.test(path) && /^['"`]/.test(first))
        return 'runs text: constructor';
    if (/^Reflect\.(?:get|apply|construct|set|defineProperty)$/.test(path)) {
        if (unsafe_globals.test(first) || /^(?:Function|eval)$/.test(first))
            return `reaches ${first} by reflection`;
    }
    if (/^(?:Object\.(?:assign|defineProperty|defineProperties)|Reflect\.\w+)$/.test(path)) {
        if (/^(?:(?:globalThis|global)\.)?process\.env\b/.test(first))
            return 'changes the environment';
    }
    return null;
}
function judgeLoad(call, path, setting) {
    if (!/^(?:require|import|module\.require|createRequire\(\)|module\.createRequire\(\))$/.test(path))
        return null;
    const first = call.args[0] ?? '';
    if (!/^(['"])[^'"]*\1$|^`[^`$]*`$/.test(first))
        return 'loads a module by a computed name';
    return judgeModule(first.slice(1, -1), setting);
}
/** A module that only does what a test must not, unless the test puts something else in its place. */
function judgeModule(name, setting) {
    const module = plainModule(name);
    if (/^(?:https?|data|file|blob):|^\//.test(module))
        return `loads ${module.slice(0, 60)}`;
    const inPlace = setting.patched.some(one => one === module || one.startsWith(`${module}.`));
    return !inPlace && (processes.test(`${module}.`) || module === 'vm') ? `process: ${module}` : null;
}
function opensToRead(path, call) {
    return /\.open(?:Sync)?$/.test(path) && /^(?:['"`]r['"`])?$/.test(call.args[1] ?? '');
}
/** What the test replaces: whole modules, spied methods, globals that are set. */
function patchedNames(texts, origins) {
    const calls = texts
        .flatMap(read => read.calls)
        .flatMap(call => {
        const [first = '', second = ''] = call.args;
        const name = /^(['"`])([^'"`]+)\1$/.exec(first)?.[2];
        if (/^(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)$|^mock\.module$/.test(call.callee))
            return name === undefined ? [] : [plainModule(name)];
        if (/^(?:vi|jest)\.stubGlobal$/.test(call.callee))
            return name === undefined ? [] : [name];
        const method = /^(['"`])([^'"`]+)\1$/.exec(second)?.[2];
        return /(?:\.|^)(?:spyOn|method|stub|replace)$/.test(call.callee) && method !== undefined
            ? [
                originOf(`${first}.${method}`, origins),
                ...(/^(?:global|globalThis|window)$/.test(first) ? [method] : []),
            ]
            : [];
    });
    const writes = texts
        .flatMap(read => read.writes)
        .filter(write => /^(?:jest|vi|mock|sinon)\.|=>|^(?:async\s+)?function\b|^[\p{L}_$]/u.test(write.right) &&
        !write.left.startsWith('process.env'));
    return [...calls, ...writes.map(write => originOf(write.left, origins))];
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/refuse.js



const mostLines = 120;
const mostBytes = 8192;
/** The first reason that holds, in a fixed order; null when the test is worth a trial. */
function refuseTest(parts, brief) {
    return (checkLength(parts.code) ??
        checkAssertion(parts) ??
        checkTarget(parts, brief) ??
        checkCopy(parts, brief) ??
        checkTautology(parts, brief) ??
        checkSafety(parts, brief));
}
/** Refuses texts that nobody would read: over 120 lines or 8 kB. */
function checkLength(code) {
    const lines = code.split('\n').length;
    const bytes = Buffer.byteLength(code);
    if (lines <= mostLines && bytes <= mostBytes)
        return null;
    return { reason: 'too-long', detail: `${lines} lines, ${bytes} bytes` };
}
/** Claims of the test and of what it leans on; throwing only counts in the test itself. */
function claimsOf(parts) {
    return [
        ...parts.test.claims,
        ...parts.around.flatMap(read => read.claims.filter(claim => claim.style !== 'throw')),
    ];
}
function checkAssertion(parts) {
    const claims = claimsOf(parts);
    if (claims.length === 0)
        return { reason: 'no-assertion', detail: 'it checks nothing' };
    const snapshots = claims.every(claim => claim.op === 'snapshot');
    return snapshots
        ? { reason: 'no-assertion', detail: 'a snapshot that is not there yet checks nothing' }
        : null;
}
const implicit = /^(?:toString|valueOf|toJSON|then|constructor|default|\[.*\]|Symbol\..*)$/;
function checkTarget(parts, brief) {
    const [last = '', ...owners] = brief.function.name.split('.').reverse();
    const texts = [parts.test, ...parts.around];
    const named = (name) => texts.some(read => read.attributes.has(name) || read.strings.some(span => span.text.slice(1, -1) === name));
    const used = texts.some(read => [...parts.bound, brief.access.symbol].some(name => read.uses.has(name))) ||
        texts.some(read => loadsTarget(read, brief));
    const member = owners.length > 0 && !implicit.test(last);
    if (parts.test.binds.has(brief.access.symbol) && !member)
        return null;
    if (member ? named(last) : used || named(brief.access.symbol))
        return null;
    return { reason: 'does-not-call-target', detail: `it never uses ${brief.function.name}` };
}
/** `const { add } = await import('./math.js')` inside the test. */
function loadsTarget(read, brief) {
    const { module } = targetEntry(brief);
    return read.calls.some(call => /^(?:require|import)$/.test(call.callee) && call.args[0]?.slice(1, -1) === module);
}
function checkCopy(parts, brief) {
    const { symbol } = brief.access;
    const own = parts.test.binds.has(symbol) && !loadsTarget(parts.test, brief);
    if (own)
        return { reason: 'redefines-target', detail: `it defines its own ${symbol}` };
    const replaced = [parts.test, ...parts.around].some(read => replaces(read, brief));
    if (replaced)
        return { reason: 'redefines-target', detail: 'it puts a mock in the place of what it tests' };
    if (parts.copies.length === 0 || parts.unknown.length === 0)
        return null;
    return { reason: 'redefines-target', detail: `without the copy ${parts.unknown[0] ?? ''} is unknown` };
}
/** A mock of the whole module, of the function itself, or an assignment over it. */
function replaces(read, brief) {
    const target = targetEntry(brief);
    const last = brief.function.name.split('.').at(-1) ?? '';
    const isLast = (source) => source?.slice(1, -1) === last && /^['"`]/.test(source);
    const mocked = read.calls.some(call => {
        if (/^(?:jest|vi)\.(?:mock|doMock|setMock|unstable_mockModule)$|^mock\.module$/.test(call.callee)) {
            const module = call.args[0]?.slice(1, -1) ?? '';
            const partial = /requireActual|importActual|importOriginal/.test(call.args[1] ?? '') &&
                !new RegExp(`\\b${refuse_escape(last)}\\b`).test(call.args[1] ?? '');
            return meansTarget(module, target) && !partial;
        }
        return (/\.(?:spyOn|method|stub)\(\)\.(?:mock(?:Return|Resolved|Rejected|Implementation)\w*|returns|resolves|rejects|callsFake)$/.test(call.callee) && spied(read, call.start, call.end, isLast));
    });
    const over = brief.function.kind !== 'property' &&
        read.writes.some(write => write.left.endsWith(`.${last}`) &&
            /^(?:jest|vi|mock|sinon)\.|=>|^(?:async\s+)?function\b/.test(write.right));
    return mocked || over;
}
function spied(read, start, end, isLast) {
    return read.calls.some(call => call.start >= start &&
        call.end <= end &&
        /\.(?:spyOn|method|stub)$/.test(call.callee) &&
        isLast(call.args[1]));
}
function refuse_escape(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function checkTautology(parts, brief) {
    const claims = claimsOf(parts);
    const trivial = claims.every(claim => claim.mute || isTrivial(claim, parts.test, brief));
    return trivial ? { reason: 'tautology', detail: 'every assertion holds by itself' } : null;
}
function checkSafety(parts, brief) {
    const found = findUnsafe([parts.test, ...parts.around], parts.entries, brief.access.symbol);
    return found === null ? null : { reason: 'unsafe', detail: found };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/replies/rows.js
// A test that runs once a row of a table or a turn of a loop -> single tests with that row's values in front.




const MEND_ROWS = 'rows of a table';
const rows_most = 12;
/** Single tests for up to twelve rows that are written out; null for everything else. */
function splitRows(piece, read, lookUp) {
    const { text } = piece;
    const statement = syntax_namedOf(read(text))[0];
    if (!statement)
        return null;
    const call = readRunnerCall(statement, text, new Map());
    const look = (node) => rowsOf(node, text, read, lookUp);
    const turns = call ? turnsOfTable(call, text, look) : turnsOfLoop(statement, text, look);
    if (!turns || turns.rows.length === 0 || turns.rows.length * turns.tests.length > rows_most)
        return null;
    if (turns.names.some(name => turns.rows.some(row => mentions(row.value, name))))
        return null;
    const made = turns.rows.flatMap((row, at) => turns.tests.map(test => rows_testOf(test, row, at, turns, text, read)));
    const whole = made.filter(one => one !== null);
    if (whole.length < made.length)
        return null;
    return whole.map(one => ({
        ...piece,
        ...one,
        draft: piece.draft ?? text,
        mended: [...piece.mended, MEND_ROWS],
    }));
}
function mentions(source, name) {
    return new RegExp(`(?<![\\p{L}\\p{N}_$.'"])${name.replace(/\$/g, '\\$')}(?![\\p{L}\\p{N}_$'":])`, 'u').test(source);
}
function turnsOfTable(call, text, look) {
    if (!call.table || !call.body || call.modifiers.join() !== 'each')
        return null;
    const rows = call.table.type === 'template_string'
        ? templateRows(call.table, text)
        : look(syntax_namedOf(call.table)[0] ?? null);
    const patterns = parametersOf(call.body, text);
    if (!rows || !patterns || patterns.length === 0)
        return null;
    const spread = rows.every(row => row.value.startsWith('['));
    if (!spread && patterns.length > 1)
        return null;
    const pattern = spread ? `[${patterns.join(', ')}]` : (patterns[0] ?? '');
    return { rows, pattern, names: namesIn(pattern), tests: [call] };
}
function turnsOfLoop(statement, text, look) {
    const loop = statement.type === 'for_in_statement' ? readForOf(statement, text) : readForEach(statement, text);
    const rows = loop && look(loop.array);
    if (!loop || !rows || loop.body?.type !== 'statement_block')
        return null;
    const inside = syntax_namedOf(loop.body).filter(node => node.type !== 'comment');
    const tests = inside.map(node => readRunnerCall(node, text, new Map()));
    const whole = tests.filter(one => one?.kind === 'test' && one.body !== null && one.table === null);
    if (whole.length === 0 || whole.length < inside.length)
        return null;
    return { rows, pattern: loop.pattern, names: namesIn(loop.pattern), tests: whole };
}
function readForOf(node, text) {
    const left = fieldOf(node, 'left');
    if (!left || !/\sof\s/.test(text.slice(left.end, fieldOf(node, 'right')?.start)))
        return null;
    const pattern = text.slice(left.start, left.end);
    return { array: fieldOf(node, 'right'), pattern, body: fieldOf(node, 'body') };
}
function readForEach(statement, text) {
    const call = unwrap(statement);
    const callee = fieldOf(call, 'function');
    const property = callee && fieldOf(callee, 'property');
    if (!property || text.slice(property.start, property.end) !== 'forEach')
        return null;
    const callback = syntax_namedOf(fieldOf(call, 'arguments') ?? call)[0];
    const patterns = callback ? parametersOf(callback, text) : null;
    if (!callback || patterns?.length !== 1)
        return null;
    return { array: fieldOf(callee, 'object'), pattern: patterns[0] ?? '', body: fieldOf(callback, 'body') };
}
/** Patterns of a callback's parameters without their types; null with defaults or a rest. */
function parametersOf(callback, text) {
    const single = fieldOf(callback, 'parameter');
    if (single)
        return [text.slice(single.start, single.end)];
    const given = fieldOf(callback, 'parameters');
    if (!given)
        return null;
    const patterns = syntax_namedOf(given).map(one => {
        const pattern = fieldOf(one, 'pattern') ?? one;
        const plain = /^(?:identifier|object_pattern|array_pattern)$/.test(pattern.type) && !fieldOf(one, 'value');
        return plain ? text.slice(pattern.start, pattern.end) : null;
    });
    return patterns.some(one => one === null) ? null : patterns;
}
function namesIn(pattern) {
    return [...pattern.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*(?!\s*:)/gu)].map(match => match[0]);
}
function rowsOf(node, text, read, lookUp) {
    if (!node)
        return null;
    if (node.type === 'identifier') {
        const source = lookUp(text.slice(node.start, node.end));
        const array = source === null ? null : syntax_namedOf(read(`(${source})`))[0];
        return array ? rowsOf(unwrap(array), `(${source ?? ''})`, read, () => null) : null;
    }
    if (/^(?:as_expression|satisfies_expression)$/.test(node.type))
        return rowsOf(syntax_namedOf(node)[0] ?? null, text, read, lookUp);
    if (node.type !== 'array')
        return null;
    const items = syntax_namedOf(node).filter(one => one.type !== 'comment');
    return items.some(one => one.type === 'spread_element') ? null : items.map(one => rowOf(one, text));
}
function rowOf(node, text) {
    const source = (one) => (one ? text.slice(one.start, one.end) : '');
    const parts = syntax_namedOf(node).filter(one => one.type !== 'comment');
    const pairs = node.type === 'object' ? parts.filter(one => one.type === 'pair') : [];
    return {
        value: dedentNode(text, node, new Set()),
        cells: node.type === 'array' ? parts.map(source) : [source(node)],
        keys: Object.fromEntries(pairs.map(one => [source(fieldOf(one, 'key')), source(fieldOf(one, 'value'))])),
    };
}
/** Rows of a table in a template literal, whose first line names the columns. */
function templateRows(table, text) {
    const values = table.children.filter(one => one.type === 'template_substitution');
    const head = text.slice(table.start + 1, values[0]?.start ?? table.end).trim();
    const names = (head.split('\n')[0] ?? '').split('|').map(name => name.trim());
    if (values.length === 0 ||
        values.length % names.length !== 0 ||
        names.some(name => !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)))
        return null;
    const sources = values.map(one => text.slice(one.start + 2, one.end - 1).trim());
    return Array.from({ length: sources.length / names.length }, (_, row) => {
        const cells = sources.slice(row * names.length, (row + 1) * names.length);
        const keys = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
        return { value: `{ ${names.map((name, at) => `${name}: ${cells[at] ?? ''}`).join(', ')} }`, cells, keys };
    });
}
/** `test('adds 1', () => { const [a, b] = [1, 2] ... })`. */
function rows_testOf(test, row, at, turns, text, read) {
    const body = test.body && fieldOf(test.body, 'body');
    if (!test.body || !body || test.body.type === 'generator_function')
        return null;
    const own = test.table ? null : parametersOf(test.body, text);
    const title = plainTitle(fillTitle(test, row, at, turns, text));
    const inner = innerLines(read(text));
    const lines = linesOf(body, dedentNode(text, body, inner));
    const wait = /^async\b/.test(text.slice(test.body.start, test.body.end)) ? 'async ' : '';
    const given = own && own.length > 0 ? own.join(', ') : '';
    const word = text.slice(test.root.start, test.root.end);
    const head = `${word}(${quoteString(title)}, ${wait}(${given}) => {`;
    const first = indentText(`const ${turns.pattern} = ${row.value}`, new Set());
    return { name: title, text: `${head}\n${first}\n${lines}})` };
}
/** What stands in the callback, moved right, with a line end; a lone expression or line likewise. */
function linesOf(body, source) {
    const block = body.type === 'statement_block';
    if (!block || !source.includes('\n')) {
        const line = (block ? source.slice(1, -1) : source).trim();
        return line === '' ? '' : `  ${line}\n`;
    }
    const lines = source.slice(1, -1).replace(/^[ \t]*\n|\s+$/g, '');
    return lines === '' ? '' : `${lines}\n`;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/cut.js








const mostShown = 4000;
/** Different tests of one reply that are looked into; no reply of a sane length has as many. */
const mostTests = 1000;
/** The `cut` of the language that `read` reads. Every test definition of a reply ends once, as a candidate or as a refusal. */
function makeCut(read) {
    return (reply, brief) => {
        if (reply.text.trim() === '')
            return { candidates: [], refusals: [refusal(reply, brief, 'reply', '', 'empty-reply', 'no text')] };
        const bench = readBench(read, reply, brief);
        const found = cutTests(bench);
        if (found.candidates.length + found.refusals.length > 0)
            return found;
        return { candidates: [], refusals: [refuseReply(bench)] };
    };
}
function readBench(read, reply, brief) {
    const facts = rememberFacts(read);
    const pages = readPages(reply, brief, read, facts);
    const pool = readPool(pages.pieces, facts, new Set([brief.access.symbol]));
    const dropped = new Set(pages.pieces.filter(piece => isDropped(piece, facts)).map(piece => piece.block));
    return { read, facts, reply, brief, pages, pool, dialect: dialect_dialectOf(brief), dropped };
}
/** What runs on import and neither sets nor claims anything: prints, calls of the tests. */
function isDropped(piece, facts) {
    if (piece.kind !== 'effect' || isSetting(piece, facts))
        return false;
    const read = facts(piece.text);
    return read.sound && read.calls.length > 0 && read.claims.length === 0;
}
function cutTests(bench) {
    const { reply, brief, pages } = bench;
    const cut = { candidates: [], refusals: [] };
    const refuse = (name, text, reason, detail) => cut.refusals.push(refusal(reply, brief, name, text, reason, detail));
    const judge = judgeOnce(bench);
    for (const test of singleTests(bench)) {
        const made = judge(test, cut.candidates.length + 1);
        if ('reason' in made)
            refuse(test.name, test.text, made.reason, made.detail);
        else
            cut.candidates.push(made);
    }
    for (const lost of pages.lost)
        refuse(lost.name, lost.text, 'unparsable', lost.torn ? 'cut by length' : 'its syntax is broken');
    for (const name of pages.beyond)
        refuse(name, '', 'too-long', 'it stands beyond the part of the reply that is read');
    return cut;
}
/** Rows of tables as tests of their own, and titles that every runner tells alike. */
function singleTests({ pages, read, facts }) {
    return pages.tests.flatMap(test => {
        if (test.skipped || checkLength(test.text))
            return [test];
        const lookUp = (name) => cut_valueOf(name, test, pages.pieces, facts);
        const rows = splitRows(test, read, lookUp);
        if (rows)
            return rows;
        const plain = withPlainTitle(test.text, read);
        return [
            plain ? { ...test, ...plain, draft: test.draft ?? test.text, mended: [...test.mended, 'title'] } : test,
        ];
    });
}
/** What a name is set to once, in the groups around the test or at the top level of its text. */
function cut_valueOf(name, test, pieces, facts) {
    const inside = [];
    for (let at = test.group; at; at = at.parent)
        inside.push(...at.members);
    const holder = [...inside, ...pieces.filter(piece => piece.block === test.block)].find(piece => piece.kind === 'helper' && facts(piece.text).declares.has(name));
    return (holder && facts(holder.text).values.get(name)) || null;
}
/** Judges each text once: a repeat is a duplicate of what was tried, or refused for the same reason. */
function judgeOnce(bench) {
    const byText = new Map();
    const byKey = new Map();
    const groups = new Map();
    return (test, number) => {
        const group = groups.get(test.group) ?? groups.size;
        groups.set(test.group, group);
        const written = test.mended.includes(MEND_ROWS) ? test.text : (test.draft ?? test.text);
        const raw = `${test.block} ${group} ${written}`;
        const before = byText.get(raw);
        if (before)
            return 'reason' in before ? before : duplicateOf(before.name);
        if (byText.size >= mostTests)
            return { reason: 'too-long', detail: `more than ${mostTests} tests in one reply` };
        const made = makeCandidate(test, bench, number);
        byText.set(raw, made);
        if ('reason' in made)
            return made;
        const key = assemble_keyOf(made, bench.read);
        const same = byKey.get(key);
        byKey.set(key, same ?? made.name);
        return same === undefined ? made : duplicateOf(same);
    };
}
function duplicateOf(name) {
    return { reason: 'duplicate', detail: `the same as ${name}` };
}
function makeCandidate(test, bench, number) {
    const tooLong = checkLength(test.text);
    if (tooLong)
        return tooLong;
    if (test.skipped)
        return { reason: 'no-assertion', detail: 'it is skipped' };
    if (!bench.facts(test.text).sound)
        return { reason: 'unparsable', detail: 'its syntax is broken' };
    const needs = needsOf(test, bench.pool, bench.facts);
    if (needs.helpers.length + needs.members.length > mostHelpers)
        return { reason: 'too-long', detail: `it needs more than ${mostHelpers} helpers` };
    const { candidate, parts } = assemble(test, needs, bench, number);
    if (!parts.test.sound)
        return { reason: 'unparsable', detail: 'its syntax is broken' };
    return refuseTest(parts, bench.brief) ?? candidate;
}
function refusal(reply, brief, name, code, reason, detail) {
    return {
        target: brief.target.id,
        writer: reply.writer,
        name,
        code: code.slice(0, mostShown),
        reason,
        detail,
    };
}
const bullet = /^\s*(?:[-*+\u2022]|\d{1,3}[.)]|#{1,6}\s|test\s+(?:case|scenario))\s*\S/i;
/** One refusal for a reply that holds no test at all. */
function refuseReply(bench) {
    const { reply, brief, pages, facts } = bench;
    const say = (reason, detail) => refusal(reply, brief, 'reply', reply.text, reason, detail);
    if (pages.pieces.some(piece => piece.kind === 'helper' && facts(piece.text).declares.has(brief.access.symbol)))
        return say('redefines-target', 'a copy of the target and no test');
    if (pages.code)
        return say('no-assertion', 'code without a test');
    const bullets = reply.text.split('\n', 2000).filter(line => bullet.test(line)).length;
    if (pages.broken && bullets < 2)
        return say('unparsable', 'no test in it parses');
    return bullets >= 2 ? say('scenarios', `${bullets} scenarios and no code`) : say('prose-only', 'no code');
}

;// CONCATENATED MODULE: ./lib/languages/javascript/body.js

const BRANCHES = new Set([
    'if_statement',
    'for_statement',
    'for_in_statement',
    'while_statement',
    'do_statement',
    'switch_case',
    'catch_clause',
    'ternary_expression',
    'optional_chain',
]);
const CHOICES = new Set(['&&', '||', '??', '&&=', '||=', '??=']);
/** Leaves that no line is executed for. */
const SILENT = new Set([
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    ',',
    ':',
    ';',
    '=>',
    'else',
    'finally',
    'try',
    '`',
    '"',
    "'",
]);
const TYPES = new Set([
    'interface_declaration',
    'type_alias_declaration',
    'type_annotation',
    'type_parameters',
    'type_arguments',
    'ambient_declaration',
    'function_signature',
    'comment',
]);
const isDirective = (node) => node.type === 'expression_statement' && syntax_namedOf(node)[0]?.type === 'string' && syntax_namedOf(node).length === 1;
/** Number of branching points below `node`. */
function branchesOf(node) {
    let branches = 0;
    for (const each of walk(node))
        if (BRANCHES.has(each.type) || (!each.named && CHOICES.has(each.type)))
            branches++;
    return branches;
}
const INNER = /^(?:arrow_function|function_expression|generator_function|(?:generator_)?function_declaration|method_definition|class_body)$/;
/** True when the function gives values one by one. */
function isGenerator(node) {
    if (/^generator_/.test(node.type))
        return true;
    return node.type === 'method_definition' && node.children.some(child => child.type === '*');
}
function isAsync(node) {
    return node.children.some(child => child.type === 'async');
}
/** Lines of `body` that hold code a run can reach. */
function body_linesOf(body) {
    const lines = new Set();
    for (const node of walk(body, node => !TYPES.has(node.type) && !isDirective(node))) {
        if (TYPES.has(node.type) || isDirective(node) || node.children.length > 0)
            continue;
        if (node.end > node.start && !SILENT.has(node.type) && node.type !== 'jsx_text')
            lines.add(node.line);
    }
    return [...lines].sort((a, b) => a - b);
}
/** Lines of the parameters that a constructor makes fields of: they run though its body may be empty. */
function fieldLines(parameters) {
    const made = (parameters ? syntax_namedOf(parameters) : []).filter(each => each.children.some(child => child.type === 'accessibility_modifier' || child.type === 'readonly'));
    return [...new Set(made.map(each => each.line))];
}
const OPENERS = /(?:_statement|_declaration|_clause|switch_case|switch_default)$/;
/** The lines of each statement, or of the opening of a compound one, that takes more than one line. */
function longStatements(body) {
    const found = [];
    for (const node of walk(body)) {
        if (node === body || !OPENERS.test(node.type) || TYPES.has(node.type))
            continue;
        const inner = fieldOf(node, 'body') ?? fieldOf(node, 'consequence') ?? firstFunction(node);
        const last = inner ? Math.min(inner.line, node.endLine) : node.endLine;
        if (last > node.line)
            found.push([node.line, last]);
    }
    return found;
}
/** Callbacks have statements of their own: what stands before the first of them is the opening. */
function firstFunction(node) {
    if (node.endLine === node.line)
        return null;
    if (node.type === 'else_clause')
        return syntax_namedOf(node)[0] ?? null;
    for (const each of walk(node))
        if (each !== node && INNER.test(each.type))
            return fieldOf(each, 'body') ?? each;
    return null;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/classes.js

const DEEPEST = 20;
/** The function whose parameters `new` takes: its own constructor, else that of the nearest base; null without one. */
function makerOf(owner, find, depth = 0) {
    if (owner.maker || depth > DEEPEST || owner.base === null)
        return owner.maker;
    const parent = find(owner.base);
    return parent && parent !== owner ? makerOf(parent, find, depth + 1) : null;
}
/** True when `new` outside of the class gives an instance. */
function isConstructible(owner) {
    return !owner.abstract && owner.open;
}
/** Header of a class as it stands, decorators before it. */
function headerOf(owner, text) {
    const body = fieldOf(owner.node, 'body');
    const header = text.slice(owner.node.start, body ? body.start : owner.node.end);
    const line = header.replace(/\s+/g, ' ').trim();
    return [...owner.decorators.map(each => `@${each}`), line].join('\n');
}
/** Its fields on a line each, values that are long or functions left out. */
function classes_fieldLines(owner, text) {
    return owner.fields.flatMap(field => {
        const value = fieldOf(field, 'value');
        const isMethod = value !== null && /function/.test(value.type);
        const own = text.slice(field.start, field.end).replace(/\s+/g, ' ');
        if (isMethod)
            return [];
        if (own.length <= 160)
            return [own];
        return value ? [text.slice(field.start, value.start).replace(/\s*=\s*$/, '')] : [];
    });
}

;// CONCATENATED MODULE: ./lib/languages/javascript/statements.js
// A module's syntax -> the statements that run when it is loaded, those in blocks and in wrappers around it included.

const OPEN = new Set([
    'program',
    'statement_block',
    'if_statement',
    'else_clause',
    'try_statement',
    'catch_clause',
    'finally_clause',
    'for_statement',
    'for_in_statement',
    'while_statement',
    'do_statement',
    'switch_statement',
    'switch_body',
    'switch_case',
    'switch_default',
    'labeled_statement',
    'ERROR',
]);
const FUNCTIONS = new Set([
    'arrow_function',
    'function_expression',
    'generator_function',
    'function_declaration',
    'generator_function_declaration',
]);
/** True for what a name can stand for as a function. */
function isFunction(node) {
    return node !== null && FUNCTIONS.has(node.type);
}
const IDLE = /^(?:parenthesized|as|satisfies|non_null|unary|await)_expression$/;
/** What stands inside brackets, type assertions and signs such as `!`. */
function statements_bare(node) {
    let at = node;
    while (at && IDLE.test(at.type))
        at = fieldOf(at, 'argument') ?? syntax_namedOf(at)[0] ?? null;
    if (at?.type === 'type_assertion')
        return statements_bare(syntax_namedOf(at).at(-1) ?? null);
    return at;
}
/** The bodies that a statement such as `(function () { ... })()` runs, its factory's among them. */
function wrapped(statement) {
    const inner = statement.type === 'expression_statement' ? statements_bare(syntax_namedOf(statement)[0] ?? null) : null;
    if (inner?.type !== 'call_expression')
        return [];
    const called = statements_bare(fieldOf(inner, 'function'));
    const self = called?.type === 'member_expression' ? statements_bare(fieldOf(called, 'object')) : called;
    if (!self || !isFunction(self))
        return [];
    const list = fieldOf(inner, 'arguments');
    const given = list ? syntax_namedOf(list).filter(isFunction) : [];
    return [self, ...given].flatMap(each => fieldOf(each, 'body') ?? []).filter(isBlock);
}
const isBlock = (node) => node.type === 'statement_block';
/** The statements below `container` that run with it, in file order; functions and classes are not looked into. */
function statements_statementsOf(container) {
    const found = [];
    const stack = [container];
    for (let next = stack.pop(); next; next = stack.pop()) {
        const opened = next === container || OPEN.has(next.type);
        const inside = opened ? next.children : wrapped(next);
        if (!opened && inside.length === 0)
            found.push(next);
        else
            for (let i = inside.length - 1; i >= 0; i--)
                stack.push(inside[i]);
    }
    return found.filter(each => each.named && each.type !== 'comment');
}

;// CONCATENATED MODULE: ./lib/languages/javascript/module.js
// A module's statements -> what its names stand for: imports, constants, types.



const module_LONGEST = 400;
const module_own = (node, text) => (node ? text.slice(node.start, node.end) : '');
function importParts(clause, text) {
    const whole = [];
    const named = [];
    for (const part of syntax_namedOf(clause)) {
        if (part.type === 'identifier')
            whole.push({ local: module_own(part, text), text: module_own(part, text) });
        if (part.type === 'namespace_import')
            whole.push({ local: module_own(syntax_namedOf(part)[0] ?? null, text), text: module_own(part, text) });
        if (part.type !== 'named_imports')
            continue;
        for (const one of syntax_namedOf(part)) {
            const local = fieldOf(one, 'alias') ?? fieldOf(one, 'name');
            named.push({ local: module_own(local, text), text: module_own(one, text) });
        }
    }
    return { whole, named };
}
function importBinding(node, text) {
    const clause = syntax_namedOf(node).find(child => child.type === 'import_clause');
    if (!clause)
        return null;
    const { whole, named } = importParts(clause, text);
    const type = node.children.some(child => child.type === 'type') ? 'type ' : '';
    const source = module_own(fieldOf(node, 'source'), text);
    return {
        names: [...whole, ...named].map(part => part.local),
        start: node.start,
        node,
        kind: 'import',
        show: used => {
            const inner = named.filter(part => used.has(part.local)).map(part => part.text);
            const parts = whole.filter(part => used.has(part.local)).map(part => part.text);
            if (inner.length > 0)
                parts.push(`{ ${inner.join(', ')} }`);
            return `import ${type}${parts.join(', ')} from ${source}`;
        },
    };
}
const shortened = (text) => (text.length > module_LONGEST ? `${text.slice(0, module_LONGEST)} ...` : text);
/** Variables that hold no function and no class: constants, tables, what `require` gives. */
function variableBindings(node, text) {
    return syntax_namedOf(node).flatMap((one) => {
        const value = statements_bare(fieldOf(one, 'value'));
        const names = boundNames(fieldOf(one, 'name'), text);
        if (!value || names.length === 0 || isFunction(value) || value.type === 'class')
            return [];
        const kind = module_own(fieldOf(node, 'kind'), text) || 'var';
        const isImport = value.type === 'call_expression' && module_own(fieldOf(value, 'function'), text) === 'require';
        const shown = shortened(`${kind} ${module_own(one, text)}`);
        return [{ names, start: one.start, node: one, kind: isImport ? 'import' : 'constant', show: () => shown }];
    });
}
const module_TYPES = new Set(['interface_declaration', 'type_alias_declaration', 'enum_declaration']);
/** What the statements bind, in file order. */
function bindingsOf(statements, text) {
    return statements.flatMap((statement) => {
        const node = statement.type === 'export_statement' ? fieldOf(statement, 'declaration') : statement;
        if (!node)
            return [];
        if (node.type === 'import_statement') {
            const made = importBinding(node, text);
            return made ? [made] : [];
        }
        if (node.type === 'lexical_declaration' || node.type === 'variable_declaration')
            return variableBindings(node, text);
        if (!module_TYPES.has(node.type))
            return [];
        const shown = shortened(module_own(node, text));
        const names = declaredNames(node, text);
        return [{ names, start: node.start, node, kind: 'type', show: () => shown }];
    });
}
/** Names and bounds of the parameters of a generic function, class or type. */
function typeParameters(node, text) {
    const list = node ? fieldOf(node, 'type_parameters') : null;
    return (list ? syntax_namedOf(list) : []).map(one => {
        const bound = fieldOf(one, 'constraint');
        const inner = bound ? syntax_namedOf(bound)[0] : undefined;
        return { name: module_own(fieldOf(one, 'name'), text), bound: inner ? module_own(inner, text) : null };
    });
}
function namedType(node, text) {
    const parameters = typeParameters(node, text).map(each => each.name);
    if (node.type === 'type_alias_declaration')
        return { text: module_own(fieldOf(node, 'value'), text), parameters, bases: [] };
    const clause = node.children.find(child => child.type === 'extends_type_clause');
    const bases = clause ? syntax_namedOf(clause).map(base => module_own(base, text)) : [];
    return { text: module_own(fieldOf(node, 'body'), text), parameters, bases };
}
/** Members of an enumeration by name, with their values as literals. */
function enumMembers(node, text) {
    const body = fieldOf(node, 'body');
    let count = 0;
    return (body ? syntax_namedOf(body) : []).flatMap(member => {
        const name = member.type === 'enum_assignment' ? fieldOf(member, 'name') : member;
        const value = member.type === 'enum_assignment' ? module_own(fieldOf(member, 'value'), text) : String(count);
        count = /^-?\d+$/.test(value) ? Number(value) + 1 : count;
        return name?.type === 'property_identifier' ? [{ name: module_own(name, text), value }] : [];
    });
}
/** All enumerations among the statements. */
function enumsOf(bindings) {
    return bindings.filter(each => each.kind === 'type' && each.node.type === 'enum_declaration');
}
/** Finds the types that the module itself defines; enumerations that it exports keep their name. */
function findTypes(bindings, typedefs, exported, text) {
    const types = new Map(typedefs.map(({ name, text: own }) => [name, { text: own, parameters: [], bases: [] }]));
    for (const { node, names, kind } of bindings) {
        const [name = ''] = names;
        if (kind !== 'type')
            continue;
        if (node.type !== 'enum_declaration') {
            const made = namedType(node, text);
            const known = types.get(name);
            // Interfaces of one name are one.
            types.set(name, known ? { ...made, bases: [...made.bases, known.text] } : made);
        }
        else if (!exported(name)) {
            const values = enumMembers(node, text).map(member => member.value);
            if (values.length > 0)
                types.set(name, { text: values.join(' | '), parameters: [], bases: [] });
        }
    }
    return name => types.get(name) ?? null;
}
/** Names that are read below `node`, with those behind `this.` apart. */
function module_namesIn(node, text) {
    const names = { used: new Set(), own: new Set(), members: new Set() };
    for (const each of walk(node)) {
        if (each.type === 'identifier' ||
            each.type === 'type_identifier' ||
            each.type === 'shorthand_property_identifier')
            names.used.add(text.slice(each.start, each.end));
        if (each.type !== 'property_identifier' && each.type !== 'private_property_identifier')
            continue;
        const parent = each.parent;
        if (parent?.type !== 'member_expression')
            continue;
        const name = text.slice(each.start, each.end);
        names.members.add(name);
        const object = fieldOf(parent, 'object');
        if (object?.type === 'this' || object?.type === 'super' || each.type === 'private_property_identifier')
            names.own.add(name);
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/context.js
// One function in its module -> what a reader needs to understand it, in file order.



const context_MOST = 30;
const MEMBERS = 14;
/** The signature of a function on one line, without its body and comments. */
function signatureOf(made, text) {
    const body = fieldOf(made.node, 'body');
    const isArrow = made.node.type === 'arrow_function';
    const from = made.code.type === 'variable_declarator' ? made.code.start : Math.min(made.code.start, made.node.start);
    const end = body ? body.start : made.node.end;
    const line = withoutComments(made.code, text, from, end);
    const opening = made.code.type === 'variable_declarator' ? `const ${line}` : line;
    return `${opening}${isArrow ? '' : ' '}${isArrow && body?.type !== 'statement_block' ? ' ...' : '{ ... }'}`.replace(/=>(\S)/, '=> $1');
}
function withoutComments(node, text, start, end) {
    let line = '';
    let from = start;
    for (const each of walk(node, inner => inner.start < end)) {
        if (each.type !== 'comment' || each.start < from || each.start >= end)
            continue;
        line += text.slice(from, each.start);
        from = each.end;
    }
    return (line + text.slice(from, Math.max(from, end)))
        .replace(/\s+/g, ' ')
        .replace(/([([]) /g, '$1')
        .replace(/,? ([)\]])/g, '$1')
        .trim();
}
function grouped(all, names) {
    const groups = new Map();
    for (const one of all)
        for (const name of names(one)) {
            const known = groups.get(name);
            if (known)
                known.push(one);
            else
                groups.set(name, [one]);
        }
    return groups;
}
/** Gathers by name what `contextOf` looks up. */
function indexOf(definitions, bindings) {
    return {
        bindings: grouped(bindings, each => each.names),
        functions: grouped(definitions.functions.filter(each => !each.owner), each => [each.simple]),
        classes: new Map(definitions.classes.map(each => [each.name, each])),
        methods: new Map(definitions.classes.map(each => [each, grouped(each.methods, one => [one.simple])])),
    };
}
const outlines = new WeakMap();
function outlineOf(owner, self, names, index, text) {
    const known = outlines.get(owner) ?? classes_fieldLines(owner, text);
    outlines.set(owner, known);
    const methods = index.methods.get(owner);
    const members = ['constructor', ...names]
        .flatMap(name => methods?.get(name) ?? [])
        .filter((each, at, all) => each !== self && all.indexOf(each) === at)
        .slice(0, MEMBERS)
        .sort((a, b) => a.code.start - b.code.start)
        .map(each => signatureOf(each, text));
    const lines = [...known, ...members].slice(0, MEMBERS).map(line => `  ${line}`);
    return lines.length > 0
        ? `${headerOf(owner, text)} {\n${lines.join('\n')}\n}`
        : `${headerOf(owner, text)} {}`;
}
/** Types lead to types: those that a signature names are shown with the ones that they are made of. */
function addBehind(index, used, text) {
    let left = context_MOST;
    for (const name of used) {
        const found = index.bindings.get(name)?.[0];
        if (!found || found.kind === 'import' || left-- <= 0)
            continue;
        for (const each of module_namesIn(found.node, text).used)
            used.add(each);
    }
}
/** A function that is used as a class is shown as the function that it is. */
const context_isPlain = (owner) => owner.maker === owner.node;
/** Imports cut down to the names in use, constants and types, signatures of siblings in use, classes in outline. */
function contextOf(self, index, signatures, text) {
    const { used, own, members } = module_namesIn(self.code, text);
    if (self.owner?.base)
        used.add(self.owner.base);
    if (self.owner)
        used.add(self.owner.name);
    const overloads = signatures.get(self.name) ?? [];
    for (const signature of overloads)
        for (const name of module_namesIn(signature, text).used)
            used.add(name);
    addBehind(index, used, text);
    const entries = overloads.map(each => ({ start: each.start, text: text.slice(each.start, each.end) }));
    for (const name of [...used].slice(0, 1000)) {
        for (const binding of index.bindings.get(name) ?? [])
            if (binding.node !== self.code)
                entries.push({ start: binding.start, text: binding.show(used) });
        for (const made of index.functions.get(name) ?? [])
            if (made !== self)
                entries.push({ start: made.code.start, text: signatureOf(made, text) });
        const made = index.classes.get(name);
        if (!made || context_isPlain(made))
            continue;
        const names = made === self.owner ? own : members;
        entries.push({ start: made.whole.start, text: outlineOf(made, self, names, index, text) });
    }
    entries.sort((a, b) => a.start - b.start);
    return [...new Set(entries.map(entry => entry.text))].slice(0, context_MOST);
}

;// CONCATENATED MODULE: ./lib/languages/javascript/reading-values.js
const reading_values_DEEPEST = 20;
const reading_values_LONGEST = 5000;
const reading_values_words = {
    null: { kind: 'none' },
    true: { kind: 'bool', value: true },
    false: { kind: 'bool', value: false },
    undefined: { kind: 'code', code: 'undefined' },
    NaN: { kind: 'code', code: 'NaN' },
    Infinity: { kind: 'code', code: 'Infinity' },
};
/** Classes that are written with `new` and literal arguments. */
const made = ['Map', 'Date', 'RegExp', 'URL', 'Uint8Array', 'Error', 'TypeError', 'RangeError'];
const numeric = /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?)n?/y;
const quotes = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\$]|\\[\s\S]|\$(?!\{))*`/y;
const identifier = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const pattern = /\/(?![*/])(?:[^\\/\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/y;
const blank = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*/y;
/** Reads from a place in a text and moves on; every reader answers null where its text is not there. */
class Scanner {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    take(wanted) {
        wanted.lastIndex = this.at;
        const found = wanted.exec(this.text)?.[0] ?? null;
        if (found !== null)
            this.at += found.length;
        return found;
    }
    sign(wanted) {
        this.take(blank);
        const here = this.text.startsWith(wanted, this.at);
        if (here)
            this.at += wanted.length;
        return here;
    }
    done() {
        this.take(blank);
        return this.at >= this.text.length;
    }
    value(depth) {
        this.take(blank);
        if (depth > reading_values_DEEPEST)
            return null;
        const first = this.text.charAt(this.at);
        if (first === '[')
            return this.list('[', ']', depth);
        if (first === '{')
            return this.record(depth);
        if (first === '(')
            return this.wrapped(depth);
        if (first === '-' || first === '+')
            return this.signed(first);
        if (first === '/')
            return reading_values_code(this.take(pattern));
        const string = this.take(quotes);
        if (string !== null)
            return { kind: 'str', value: reading_values_unquoted(string) };
        const number = this.take(numeric);
        if (number !== null)
            return numberOf(number);
        return this.word(depth);
    }
    list(open, close, depth) {
        if (!this.sign(open))
            return null;
        const items = [];
        while (!this.sign(close)) {
            const item = this.value(depth + 1);
            if (!item || (!this.sign(',') && this.text.charAt(this.at) !== close))
                return null;
            items.push(item);
        }
        return { kind: 'list', items };
    }
    record(depth) {
        if (!this.sign('{'))
            return null;
        const entries = [];
        while (!this.sign('}')) {
            const key = this.key();
            const held = key !== null && this.sign(':') ? this.value(depth + 1) : null;
            if (key === null || !held || (!this.sign(',') && this.text.charAt(this.at) !== '}'))
                return null;
            entries.push([{ kind: 'str', value: key }, held]);
        }
        return { kind: 'dict', entries };
    }
    key() {
        this.take(blank);
        const string = this.take(quotes);
        if (string !== null)
            return reading_values_unquoted(string);
        const digits = this.take(/\d{1,15}/y);
        return digits ?? this.take(identifier);
    }
    wrapped(depth) {
        this.sign('(');
        const inner = this.value(depth + 1);
        return inner && this.sign(')') ? inner : null;
    }
    signed(sign) {
        this.at++;
        this.take(blank);
        const digits = this.take(numeric);
        if (digits !== null)
            return numberOf(sign === '-' ? `-${digits}` : digits);
        return this.take(/Infinity\b/y) ? reading_values_code(sign === '-' ? '-Infinity' : 'Infinity') : null;
    }
    word(depth) {
        const start = this.at;
        const name = this.take(identifier);
        if (name === null)
            return null;
        if (name !== 'new')
            return Object.hasOwn(reading_values_words, name) ? (reading_values_words[name] ?? null) : null;
        this.take(blank);
        const kind = this.take(identifier) ?? '';
        const given = this.list('(', ')', depth);
        if (!given)
            return null;
        const [only] = given.items;
        if (kind === 'Set' && given.items.length === 0)
            return { kind: 'set', items: [] };
        if (kind === 'Set' && only?.kind === 'list')
            return { kind: 'set', items: only.items };
        return made.includes(kind) ? reading_values_code(this.text.slice(start, this.at)) : null;
    }
}
const reading_values_code = (text) => (text === null ? null : { kind: 'code', code: text });
function numberOf(text) {
    if (text.endsWith('n'))
        return reading_values_code(text);
    const plain = text.replaceAll('_', '');
    const value = plain.startsWith('-') ? -Number(plain.slice(1)) : Number(plain);
    if (Number.isNaN(value) || Object.is(value, -0))
        return Object.is(value, -0) ? reading_values_code('-0') : null;
    if (!Number.isFinite(value))
        return null;
    return { kind: Number.isInteger(value) && !/\.\d/.test(plain) ? 'int' : 'float', value };
}
const reading_values_escapes = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    0: '\0',
    '\n': '',
};
function reading_values_unquoted(text) {
    return text
        .slice(1, -1)
        .replace(/\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/g, (all, point, unit, byte, sign) => {
        if (sign !== undefined)
            return Object.hasOwn(reading_values_escapes, sign) ? (reading_values_escapes[sign] ?? '') : sign;
        const number = parseInt(point ?? unit ?? byte ?? '', 16);
        return number > 0x10ffff ? all : String.fromCodePoint(number);
    });
}
/** The value that a literal stands for, null when the text is anything else. */
function readValue(text) {
    if (text.length > reading_values_LONGEST)
        return null;
    const scanner = new Scanner(text);
    const value = scanner.value(0);
    return value && scanner.done() ? value : null;
}
/** The literals of `(1, 'a')` at the start of `text`, and what stands behind its bracket; null when one is no literal. */
function reading_values_readArguments(text) {
    if (text.length > reading_values_LONGEST)
        return null;
    const scanner = new Scanner(text);
    const given = scanner.list('(', ')', 0);
    return given && { items: given.items, rest: text.slice(scanner.at) };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/examples.js



const examples_MOST = 30;
const examples_LONGEST = 2000;
const examples_simple = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const examples_own = (node, text) => (node ? text.slice(node.start, node.end) : '');
/** The one call of `name` that a line makes, null for anything else. */
function callIn(line, name, read) {
    if (line.length > examples_LONGEST || !line.includes(name))
        return null;
    const root = read(line);
    const [only, ...others] = syntax_namedOf(root);
    if (root.broken || others.length > 0 || !only)
        return null;
    const first = syntax_namedOf(only)[0] ?? null;
    const value = only.type === 'lexical_declaration' && first ? fieldOf(first, 'value') : first;
    let call = statements_bare(value);
    if (call?.type === 'call_expression' && /^console\.\w+$/.test(examples_own(fieldOf(call, 'function'), line)))
        call = statements_bare(syntax_namedOf(fieldOf(call, 'arguments') ?? call)[0] ?? null);
    if (call?.type !== 'call_expression' && call?.type !== 'new_expression')
        return null;
    for (const node of walk(call))
        if (/identifier$/.test(node.type) && examples_own(node, line) === name)
            return examples_own(call, line);
    return null;
}
const arrow = /^(?:=>|->|={2,3}>?|➞|→|➜|returns?:?\b|returned:?\b|evaluates to\b|gives\b|yields\b|outputs?:?\b)\s*/i;
/** `f(1) // => 2` -> its two halves. */
function commented(line) {
    const at = line.search(/\s*\/\/|\s*\/\*/);
    if (at < 0)
        return { code: line, said: null };
    const said = line
        .slice(at)
        .replace(/^\s*(?:\/\/|\/\*)\s*/, '')
        .replace(/\*\/\s*$/, '')
        .trim();
    return { code: line.slice(0, at).trim(), said: said.replace(arrow, '').trim() };
}
function expectedOf(said) {
    if (said === null)
        return { expected: null, raises: null };
    const thrown = /^(?:throws?|rejects?)\b(?:\s+(?:an?\s+)?(?:new\s+)?([A-Z][\p{L}\p{N}]*)?)?/iu.exec(said);
    if (thrown)
        return { expected: null, raises: thrown[1] ?? 'Error' };
    const text = said.replace(/[.;,]$/, '');
    return { expected: readValue(text) ? text : null, raises: null };
}
const written = /^(.*?\))\s*(?:={2,3}>?|=>|[-–]>|➞|→|➜|(?:should )?(?:returns?|gives|yields|evaluates to)\b:?)\s*(\S.*)$/;
const claimed = /^(?:assert(?:\.(?:strictEqual|deepStrictEqual|equal|deepEqual))?|t\.(?:is|deepEqual))\((.*)\);?$|^expect\((.*)\)\.(?:toBe|toEqual|toStrictEqual|to\.(?:equal|eql|be))\((.*)\);?$/;
function lineExample(line, next, name, read) {
    const claim = claimed.exec(line);
    if (claim)
        return claimExample(claim, name, read);
    const { code, said } = commented(line);
    const call = callIn(code, name, read);
    if (call) {
        const below = said === null && /^\/\/\s*(?:=>|->|returns?\b|throws?\b)/.test(next) ? commented(next).said : said;
        return { call, ...expectedOf(below) };
    }
    const shape = written.exec(line.slice(Math.max(0, line.indexOf(`${name}(`))));
    const shown = shape ? callIn((shape[1] ?? '').trim(), name, read) : null;
    const expected = (shape?.[2] ?? '').trim().replace(/[.;,]$/, '');
    return shown && readValue(expected) ? { call: shown, expected, raises: null } : null;
}
function claimExample(claim, name, read) {
    const list = claim[1] ?? `${claim[2] ?? ''}, ${claim[3] ?? ''}`;
    const text = `[${list}]`;
    const root = read(text);
    const array = statements_bare(syntax_namedOf(syntax_namedOf(root)[0] ?? root)[0] ?? null);
    const [left, right] = array?.type === 'array' ? syntax_namedOf(array) : [];
    const call = left ? callIn(examples_own(left, text), name, read) : null;
    const expected = examples_own(right ?? null, text);
    return call && readValue(expected) ? { call, expected, raises: null } : null;
}
/** `>>> f(1)` with its result on the line below. */
function prompts(lines, name, read) {
    return lines.flatMap((line, at) => {
        const code = /^>>>\s*(.*)$/.exec(line)?.[1];
        const call = code === undefined ? null : callIn(code.replace(/;$/, ''), name, read);
        const equal = code !== undefined && call === null ? lineExample(code, '', name, read) : null;
        if (equal)
            return [equal];
        const next = lines[at + 1] ?? '';
        const said = next === '' || next.startsWith('>>>') || next.startsWith('@') ? null : next;
        return call ? [{ call, ...expectedOf(said) }] : [];
    });
}
/** The examples of the function with the simple name `name`; `expected` is null where nothing exact was said. */
function examplesOf(docstring, name, read) {
    if (!examples_simple.test(name) || !docstring.includes(name))
        return [];
    const lines = docstring
        .split('\n')
        .slice(0, examples_LONGEST)
        .map(line => line.trim());
    const plain = lines.flatMap((line, at) => {
        if (!line.includes(`${name}(`) || line.startsWith('>>>') || line.startsWith('@'))
            return [];
        const found = lineExample(line.replace(/^[-*] /, ''), lines[at + 1] ?? '', name, read);
        return found ? [found] : [];
    });
    const seen = new Set();
    return [...prompts(lines, name, read), ...plain]
        .filter(({ call }) => !seen.has(call) && seen.add(call))
        .slice(0, examples_MOST);
}

;// CONCATENATED MODULE: ./lib/languages/javascript/jsdoc.js
const jsdoc_LONGEST = 20_000;
/** The text of comments without their signs. */
function plainComment(text) {
    const lines = text
        .replace(/^\/\*\*?/, '')
        .replace(/\*\/$/, '')
        .split('\n');
    const bare = lines.map(line => line.replace(/^\s*(?:\/\/+|\*(?!\*)) ?/, '').trimEnd());
    const depths = bare.slice(1).flatMap(line => (line.trim() ? [line.length - line.trimStart().length] : []));
    const depth = depths.reduce((least, each) => Math.min(least, each), Infinity);
    const cut = (line) => Number.isFinite(depth) ? line.slice(Math.min(depth, line.length - line.trimStart().length)) : line;
    return bare
        .map((line, at) => (at === 0 ? line.trim() : cut(line)))
        .join('\n')
        .trim()
        .slice(0, jsdoc_LONGEST);
}
/** Comments by where the code after them begins: at most two line ends lie between. */
function commentsBefore(comments, text) {
    const found = new Map();
    const blank = /\s*/y;
    for (const comment of comments) {
        blank.lastIndex = comment.end;
        const gap = blank.exec(text)?.[0] ?? '';
        if ((gap.match(/\n/g)?.length ?? 0) <= 2)
            found.set(comment.end + gap.length, comment);
    }
    return found;
}
/** The comment that documents what begins at `start`; lines of `//` count as one. Null without one. */
function docBefore(start, before, text) {
    const last = before.get(start);
    if (!last)
        return null;
    const own = text.slice(last.start, last.end);
    if (/^\/\*/.test(own))
        return jsdoc_isDirective(own) ? null : own;
    const lines = [own];
    let at = last;
    for (let next = before.get(at.start); next && lines.length < 200; next = before.get(at.start)) {
        const line = text.slice(next.start, next.end);
        if (!line.startsWith('//'))
            break;
        lines.unshift(line);
        at = next;
    }
    const said = lines.filter(line => !jsdoc_isDirective(line));
    return said.length > 0 ? said.join('\n') : null;
}
const jsdoc_isDirective = (comment) => /^(?:\/\/|\/\*)\s*(?:eslint|prettier|istanbul|c8|v8|@ts-|tslint|biome|#region|#endregion|webpack)/.test(comment);
/** `{...}` at the beginning of `text`, brackets inside of it balanced. */
function braced(text) {
    if (!text.startsWith('{'))
        return null;
    let depth = 0;
    for (let at = 0; at < Math.min(text.length, 2000); at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return { inner: text.slice(1, at).trim(), rest: text.slice(at + 1).trimStart() };
    }
    return null;
}
/** Tags of a comment: name and what follows up to the next tag. */
function tagsOf(doc) {
    const tags = [];
    for (const line of doc.split('\n')) {
        const found = /^\s*@([A-Za-z]+)\s*(.*)$/.exec(line);
        if (found)
            tags.push({ tag: found[1] ?? '', text: found[2] ?? '' });
        else {
            const last = tags.at(-1);
            if (last)
                last.text += `\n${line}`;
        }
    }
    return tags;
}
function saidOf(text) {
    const typed = braced(text.trim());
    const rest = typed?.rest ?? text.trim();
    const named = /^(\[)?\s*([\p{L}_$][\p{L}\p{N}_$.[\]]*)/u.exec(rest);
    if (!named)
        return null;
    const type = typed?.inner ?? null;
    const optional = named[1] !== undefined || (type?.endsWith('=') ?? false);
    const name = (named[2] ?? '').replace(/\[\]/g, '').replace(/\]$/, '');
    return { name, type: type && type.replace(/=$/, '').replace(/^\.\.\./, ''), optional, inner: [] };
}
/** Parameters (or, for a typedef, properties) in order; `options.a` comes with `options`. */
function saidParameters(tags, wanted = /^(?:param|arg|argument)$/) {
    const all = [];
    for (const { tag, text } of tags) {
        const said = wanted.test(tag) ? saidOf(text) : null;
        if (!said)
            continue;
        const [head = '', ...path] = said.name.split('.');
        const holder = path.length > 0 ? all.find(each => each.name === head) : undefined;
        if (holder)
            holder.inner.push({ ...said, name: path.join('.') });
        else if (path.length === 0)
            all.push(said);
    }
    return all;
}
/** The type that a tag gives: `@returns {string}`. */
function taggedType(tags, wanted) {
    const found = tags.find(({ tag }) => wanted.test(tag));
    return found ? (braced(found.text.trim())?.inner ?? null) : null;
}
/** Fields as the text of an object type. */
function objectText(fields) {
    const parts = fields.filter(field => !field.name.includes('.'));
    return `{ ${parts.map(each => `${each.name}${each.optional ? '?' : ''}: ${each.type ?? 'any'}`).join('; ')} }`;
}
/** Types that a comment defines: `@typedef {...} Name` with its properties. */
function typedefsIn(doc) {
    if (!/@(?:typedef|callback)/.test(doc))
        return [];
    const tags = tagsOf(doc);
    const at = tags.findIndex(({ tag }) => tag === 'typedef' || tag === 'callback');
    const text = tags[at]?.text.trim() ?? '';
    const typed = braced(text);
    const name = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(typed?.rest ?? text)?.[0];
    if (!name)
        return [];
    if (tags[at]?.tag === 'callback')
        return [{ name, text: 'Function' }];
    const fields = saidParameters(tags, /^(?:property|prop)$/);
    return [{ name, text: fields.length > 0 ? objectText(fields) : (typed?.inner ?? 'any') }];
}

;// CONCATENATED MODULE: ./lib/languages/javascript/literals.js


const literals_MOST = 40;
const javascript_literals_LONGEST = 200;
const SCALARS = new Set(['number', 'string', 'template_string']);
const LITERALS = new Set([
    'number',
    'string',
    'true',
    'false',
    'null',
    'undefined',
    'array',
    'object',
    'template_string',
    'regex',
    'unary_expression',
]);
/** The value of a node that is a literal through and through, null for anything else. */
function literals_valueOf(node, text) {
    if (!LITERALS.has(node.type) && node.type !== 'identifier' && node.type !== 'new_expression')
        return null;
    return node.end - node.start > 2000 ? null : readValue(text.slice(node.start, node.end));
}
function isUseful(value) {
    return !('value' in value && String(value.value).length > javascript_literals_LONGEST);
}
/** A number's sign belongs to it: `-1` is one literal. */
const isNegative = (node) => node.type === 'unary_expression' && node.children[0]?.type === '-' && node.children[1]?.type === 'number';
/** The literals below each of `nodes`, first come first, without repeats, at most 40. */
function literalsOf(nodes, text) {
    const found = new Map();
    const enters = (node) => node.type !== 'string' &&
        node.type !== 'type_annotation' &&
        !isNegative(node) &&
        node.type !== 'import_statement';
    for (const root of nodes)
        for (const node of walk(root, enters)) {
            if (found.size >= literals_MOST)
                return [...found.values()];
            if (!SCALARS.has(node.type) && !isNegative(node))
                continue;
            const value = literals_valueOf(node, text);
            if (value && value.kind !== 'code' && isUseful(value))
                found.set(`${value.kind} ${JSON.stringify(value)}`, value);
        }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/languages/javascript/type-tokens.js
// The text of a type -> its tokens; and the shapes that types are read into.
const token = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|=>|\.\.\.|`(?:[^`\\]|\\[\s\S])*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d[\d_.]*(?:e[+-]?\d+)?n?|#?[\p{L}_$][\p{L}\p{N}_$]*|[\s\S]/giuy;
/** Tokens of a type's text, comments and layout left out. */
function typeTokens(text) {
    const tokens = [];
    token.lastIndex = 0;
    for (let found = token.exec(text); found; found = token.exec(text))
        if (!/^(?:\s|\/[/*])/.test(found[0]))
            tokens.push(found[0]);
    return tokens;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/type-text.js
// The text of a type -> its parts: a small reader for what TypeScript and JSDoc write.

const type_text_LONGEST = 5000;
const type_text_DEEPEST = 30;
const other = { is: 'other' };
const type_text_isName = (sign) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(sign);
const openings = new Set(['(', '[', '{', '<']);
const closings = new Set([')', ']', '}', '>']);
/** Reads one type; what it does not understand comes back as `other`. Never throws. */
function readType(text) {
    return text.length > type_text_LONGEST ? other : new TypeReader(typeTokens(text)).whole();
}
class TypeReader {
    tokens;
    at = 0;
    depth = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    whole() {
        const type = this.type();
        return this.at < this.tokens.length ? other : type;
    }
    get next() {
        return this.tokens[this.at] ?? '';
    }
    sees(sign) {
        return this.next === sign;
    }
    take(sign) {
        if (this.next !== sign)
            return false;
        this.at++;
        return true;
    }
    /** Steps over a bracketed part, its closing bracket included. */
    skip() {
        let depth = 0;
        do {
            const sign = this.tokens[this.at++] ?? '';
            if (openings.has(sign))
                depth++;
            else if (closings.has(sign))
                depth--;
        } while (depth > 0 && this.at < this.tokens.length);
    }
    type() {
        if (++this.depth > type_text_DEEPEST) {
            this.at = this.tokens.length;
            return other;
        }
        const made = this.conditional();
        this.depth--;
        return made;
    }
    conditional() {
        const first = this.joined('|', () => this.joined('&', () => this.postfix()));
        if (!this.take('extends'))
            return first;
        this.joined('|', () => this.postfix());
        if (!this.take('?'))
            return other;
        const yes = this.type();
        return this.take(':') ? { is: 'union', of: [yes, this.type()] } : other;
    }
    joined(sign, read) {
        this.take(sign);
        const all = [read()];
        while (this.take(sign))
            all.push(read());
        return all.length === 1 ? (all[0] ?? other) : { is: sign === '|' ? 'union' : 'both', of: all };
    }
    postfix() {
        const nullable = this.take('?');
        this.take('!');
        let made = this.primary();
        for (;;) {
            if (this.next === '[' && this.tokens[this.at + 1] === ']') {
                this.at += 2;
                made = { is: 'array', of: made };
            }
            else if (this.next === '[') {
                this.skip();
                made = other;
            }
            else if (this.next === '=' || this.next === '!')
                this.at++;
            else
                break;
        }
        return nullable ? { is: 'union', of: [made, { is: 'ref', name: 'null', args: [] }] } : made;
    }
    primary() {
        const sign = this.next;
        if (sign === '(')
            return this.bracket();
        if (sign === '[')
            return this.tuple();
        if (sign === '{')
            return this.object();
        if (sign === '<' || sign === 'new')
            return this.generic();
        this.at++;
        if (/^["'\d-]/.test(sign) || sign === 'true' || sign === 'false')
            return { is: 'literal', text: sign };
        if (sign.startsWith('`'))
            return { is: 'string' };
        if (sign === '...')
            return this.postfix();
        if (sign === 'readonly' || sign === 'unique' || sign === 'infer' || sign === 'asserts')
            return this.postfix();
        if (sign === 'keyof' || sign === 'typeof') {
            this.postfix();
            return sign === 'keyof' ? { is: 'string' } : other;
        }
        if (sign === 'function' || sign === 'import')
            return this.called(sign);
        if (sign === '*')
            return { is: 'ref', name: 'any', args: [] };
        return type_text_isName(sign) ? this.reference(sign) : other;
    }
    called(sign) {
        if (this.next === '(')
            this.skip();
        if (sign === 'function') {
            if (this.take(':'))
                this.postfix();
            return { is: 'function' };
        }
        if (!this.take('.'))
            return other;
        return this.primary();
    }
    reference(first) {
        let name = first;
        while (this.next === '.') {
            this.at++;
            if (this.sees('<'))
                break;
            name = this.next;
            this.at++;
        }
        if (this.take('is')) {
            this.type();
            return { is: 'ref', name: 'boolean', args: [] };
        }
        const args = [];
        if (this.take('<'))
            while (this.at < this.tokens.length && !this.take('>')) {
                args.push(this.type());
                if (!this.take(',') && this.next !== '>') {
                    this.at = this.tokens.length;
                    return other;
                }
            }
        return { is: 'ref', name, args };
    }
    /** `(a: string) => void`, or brackets around a type. */
    bracket() {
        const from = this.at;
        this.skip();
        if (this.take('=>')) {
            this.type();
            return { is: 'function' };
        }
        this.at = from + 1;
        const inner = this.type();
        return this.take(')') ? inner : other;
    }
    generic() {
        this.take('abstract');
        this.take('new');
        if (this.next === '<')
            this.skip();
        return this.next === '(' ? this.bracket() : other;
    }
    tuple() {
        this.at++;
        const of = [];
        let rest = false;
        while (this.at < this.tokens.length && !this.take(']')) {
            if (this.next === '...')
                rest = true;
            const [name, sign] = [this.tokens[this.at + (this.next === '...' ? 1 : 0)] ?? '', 0];
            const after = this.at + (this.next === '...' ? 2 : 1) + sign;
            const mark = this.tokens[after] === '?' ? after + 1 : after;
            if (type_text_isName(name) && this.tokens[mark] === ':')
                this.at = mark + 1;
            of.push(this.type());
            this.take('?');
            if (!this.take(',') && this.next !== ']')
                return other;
        }
        return { is: 'tuple', of, rest };
    }
    object() {
        this.at++;
        const fields = [];
        let index = null;
        while (this.at < this.tokens.length && !this.take('}')) {
            const before = this.at;
            if (this.next === '[')
                index = this.indexed() ?? index;
            else {
                const field = this.field();
                if (field)
                    fields.push(field);
            }
            if (!this.take(','))
                this.take(';');
            if (this.at === before)
                this.at++;
        }
        return { is: 'object', fields, index };
    }
    /** `[key: string]: number`, also `[K in Keys]?: T`; a computed name is left out. */
    indexed() {
        const [key, sign] = [this.tokens[this.at + 1] ?? '', this.tokens[this.at + 2] ?? ''];
        if (!type_text_isName(key) || (sign !== ':' && sign !== 'in')) {
            this.skip();
            this.take('?');
            if (this.take(':'))
                this.type();
            return null;
        }
        this.at += 3;
        const keys = this.type();
        if (this.next === 'as')
            this.type();
        this.take(']');
        for (const each of ['-', '+', '?'])
            this.take(each);
        return this.take(':') ? [keys, this.type()] : null;
    }
    field() {
        for (const word of ['readonly', 'get', 'set', 'static', 'public'])
            if (this.next === word && !/^[?:(<,;}]$/.test(this.tokens[this.at + 1] ?? ''))
                this.at++;
        const sign = this.next;
        if (sign === '(' || sign === '<') {
            this.signature();
            return null;
        }
        this.at++;
        const name = /^["']/.test(sign) ? sign.slice(1, -1) : sign;
        const optional = this.take('?');
        if (this.next === '(' || this.next === '<') {
            this.signature();
            return { name, type: { is: 'function' }, optional };
        }
        if (!this.take(':'))
            return type_text_isName(name) ? { name, type: { is: 'ref', name: 'any', args: [] }, optional } : null;
        return { name, type: this.type(), optional };
    }
    signature() {
        if (this.next === '<')
            this.skip();
        if (this.next === '(')
            this.skip();
        if (this.take(':'))
            this.type();
    }
}

;// CONCATENATED MODULE: ./lib/languages/javascript/types.js

const numberType = { kind: 'number' };
const any = { kind: 'any' };
const undefinedType = { kind: 'literal', text: ['undefined'] };
const types_DEEPEST = 12;
/** A bound on all names that one type leads to: they may name each other. */
const STEPS = 400;
const types_plain = {
    any,
    unknown: any,
    never: any,
    this: any,
    number: numberType,
    Number: numberType,
    string: { kind: 'str' },
    String: { kind: 'str' },
    boolean: { kind: 'bool' },
    Boolean: { kind: 'bool' },
    bool: { kind: 'bool' },
    null: { kind: 'none' },
    undefined: undefinedType,
    void: undefinedType,
    object: { kind: 'dict', key: { kind: 'str' }, value: any },
    Object: { kind: 'dict', key: { kind: 'str' }, value: any },
    Function: { kind: 'callable' },
    function: { kind: 'callable' },
    CallableFunction: { kind: 'callable' },
    PropertyKey: { kind: 'str' },
    Array: { kind: 'list', of: any },
    array: { kind: 'list', of: any },
    Set: { kind: 'set', of: any },
};
const families = {
    Array: 'list',
    array: 'list',
    ReadonlyArray: 'list',
    ArrayLike: 'list',
    Iterable: 'iterable',
    AsyncIterable: 'iterable',
    Set: 'set',
    ReadonlySet: 'set',
    Record: 'dict',
    Object: 'dict',
    object: 'dict',
    Promise: 'wrapper',
    PromiseLike: 'wrapper',
    Awaited: 'wrapper',
    Readonly: 'wrapper',
    NonNullable: 'wrapper',
    NoInfer: 'wrapper',
    Partial: 'partial',
    Required: 'required',
};
function unionOf(types) {
    const members = [];
    const add = (type) => {
        if (!members.some(other => JSON.stringify(other) === JSON.stringify(type)))
            members.push(type);
    };
    const texts = [];
    for (const type of types)
        for (const one of type.kind === 'union' ? type.of : [type]) {
            if (one.kind === 'literal')
                texts.push(...one.text);
            else
                add(one);
        }
    if (members.some(member => member.kind === 'any'))
        return any;
    if (texts.includes('true') && texts.includes('false'))
        add({ kind: 'bool' });
    const left = [...new Set(texts)].filter(text => !(/^(?:true|false)$/.test(text) && members.some(member => member.kind === 'bool')));
    if (left.length > 0)
        members.push({ kind: 'literal', text: left });
    return members.length === 1 ? (members[0] ?? any) : { kind: 'union', of: members };
}
function record(fields, reading) {
    const made = fields.slice(0, 40).map(field => ({
        name: field.name,
        type: toType(field.type, deeper(reading)),
        optional: field.optional,
    }));
    return { kind: 'record', fields: [...new Map(made.map(field => [field.name, field])).values()] };
}
const deeper = (reading) => ({ ...reading, depth: reading.depth + 1 });
/** Several records as one; what is no record gives way to one. */
function bothOf(types) {
    const records = types.flatMap(type => (type.kind === 'record' ? [type] : []));
    if (records.length === 0)
        return types.find(type => type.kind !== 'any') ?? any;
    const fields = new Map(records.flatMap(each => each.fields).map(field => [field.name, field]));
    return { kind: 'record', fields: [...fields.values()] };
}
function literalsIn(type) {
    return type?.kind === 'literal' ? type.text.map(text => text.replace(/^(['"])([\s\S]*)\1$/, '$2')) : [];
}
function mapped(name, args) {
    const [first = any, second] = args;
    if (name === 'Pick' || name === 'Omit') {
        const names = literalsIn(second);
        if (first.kind !== 'record')
            return first;
        return {
            kind: 'record',
            fields: first.fields.filter(field => names.includes(field.name) === (name === 'Pick')),
        };
    }
    if (name === 'Exclude' || name === 'Extract')
        return first;
    const family = Object.hasOwn(families, name) ? families[name] : undefined;
    if (family === 'wrapper')
        return first;
    if (family === 'partial' || family === 'required')
        return first.kind === 'record'
            ? { kind: 'record', fields: first.fields.map(field => ({ ...field, optional: family === 'partial' })) }
            : first;
    if (family === 'dict')
        return dictOf(first, second ?? any);
    return family ? { kind: family, of: first } : null;
}
function dictOf(key, value) {
    const names = literalsIn(key);
    if (names.length > 0)
        return { kind: 'record', fields: names.map(name => ({ name, type: value, optional: false })) };
    return { kind: 'dict', key: key.kind === 'str' || key.kind === 'number' ? key : { kind: 'str' }, value };
}
function reference(written, reading) {
    const { name } = written;
    const bound = reading.bound.get(name);
    if (bound)
        return bound;
    const args = written.args.map(arg => toType(arg, deeper(reading)));
    const found = reading.steps.left-- > 0 ? reading.find(name) : null;
    if (found)
        return behind(found, args, reading);
    if (args.length > 0)
        return mapped(name, args) ?? { kind: 'named', name };
    return (Object.hasOwn(types_plain, name) ? types_plain[name] : undefined) ?? { kind: 'named', name };
}
function behind(found, args, reading) {
    if (reading.depth > types_DEEPEST)
        return any;
    const bound = new Map(found.parameters.map((name, at) => [name, args[at] ?? any]));
    const inner = { ...deeper(reading), bound };
    const bases = found.bases.map(base => toType(readType(base), inner));
    const own = toType(readType(found.text), inner);
    return bases.length > 0 ? bothOf([...bases.filter(base => base.kind === 'record'), own]) : own;
}
function toType(written, reading) {
    if (reading.depth > types_DEEPEST)
        return any;
    const inner = deeper(reading);
    switch (written.is) {
        case 'ref':
            return reference(written, reading);
        case 'literal':
            return { kind: 'literal', text: [written.text] };
        case 'string':
            return { kind: 'str' };
        case 'function':
            return { kind: 'callable' };
        case 'array':
            return { kind: 'list', of: toType(written.of, inner) };
        case 'tuple':
            if (written.rest)
                return { kind: 'list', of: lastOf(written.of.map(each => toType(each, inner))) };
            return { kind: 'tuple', of: written.of.map(each => toType(each, inner)), open: false };
        case 'union':
            return unionOf(written.of.map(each => toType(each, inner)));
        case 'both':
            return bothOf(written.of.map(each => toType(each, inner)));
        case 'object': {
            if (written.fields.length > 0)
                return record(written.fields, reading);
            const [key, value] = written.index ?? [];
            return key && value ? dictOf(toType(key, inner), toType(value, inner)) : any;
        }
        case 'other':
            return any;
    }
}
function lastOf(types) {
    const last = types.at(-1) ?? any;
    return last.kind === 'list' ? last.of : last;
}
/** The type that a text says. `find` gives what stands behind names of the module; others are `named`. */
function typeOf(text, find = () => null) {
    const reading = { find, steps: { left: STEPS }, bound: new Map(), depth: 0 };
    return toType(readType(text.trim()), reading);
}

;// CONCATENATED MODULE: ./lib/languages/javascript/parameters.js




const parameters_any = { kind: 'any' };
const parameters_own = (node, text) => (node ? text.slice(node.start, node.end) : '');
function itemOf(node, text) {
    const typed = node.type === 'required_parameter' || node.type === 'optional_parameter';
    const outer = typed
        ? fieldOf(node, 'pattern')
        : node.type === 'assignment_pattern'
            ? fieldOf(node, 'left')
            : node;
    if (!outer || outer.type === 'this')
        return null;
    const rest = outer.type === 'rest_pattern';
    const pattern = rest ? syntax_namedOf(outer)[0] : outer;
    if (!pattern || !/identifier$|_pattern$/.test(pattern.type))
        return null;
    const annotation = typed ? fieldOf(node, 'type') : null;
    const value = typed
        ? fieldOf(node, 'value')
        : node.type === 'assignment_pattern'
            ? fieldOf(node, 'right')
            : null;
    const type = annotation
        ? parameters_own(annotation, text)
            .replace(/^\s*\??:/, '')
            .trim()
        : null;
    return { pattern, type, value, optional: node.type === 'optional_parameter', rest };
}
/** The type that a default tells, `any` where it tells none. */
function typeOfDefault(value, text) {
    if (!value)
        return parameters_any;
    if (value.type === 'template_string')
        return { kind: 'str' };
    if (/^(?:arrow_function|function_expression)$/.test(value.type))
        return { kind: 'callable' };
    if (value.type === 'array')
        return { kind: 'list', of: parameters_any };
    if (value.type === 'object')
        return parameters_any;
    const made = literals_valueOf(value, text);
    if (made?.kind === 'int' || made?.kind === 'float')
        return made.kind === 'int' ? { kind: 'int' } : { kind: 'float' };
    if (made?.kind === 'str' || made?.kind === 'bool')
        return { kind: made.kind };
    const named = value.type === 'new_expression' ? parameters_own(fieldOf(value, 'constructor'), text) : '';
    if (named === 'Set')
        return { kind: 'set', of: parameters_any };
    return named && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(named) ? { kind: 'named', name: named } : parameters_any;
}
const strong = [
    ['date-method', { kind: 'named', name: 'Date' }],
    ['isinstance:Date', { kind: 'named', name: 'Date' }],
    ['pattern-method', { kind: 'named', name: 'RegExp' }],
    ['isinstance:RegExp', { kind: 'named', name: 'RegExp' }],
    ['isinstance:Map', { kind: 'named', name: 'Map' }],
    ['isinstance:Set', { kind: 'set', of: parameters_any }],
    ['set-method', { kind: 'set', of: parameters_any }],
    ['map-method', { kind: 'named', name: 'Map' }],
];
const listed = new Set(['len', 'iterate', 'index', 'list-method', 'slice', 'isinstance:list']);
const textual = new Set(['str-method', 'isinstance:str']);
/** Keys that a body reads from a value are the fields of a plain object. */
function parameters_recordOf(uses, mark) {
    const keys = uses.flatMap(use => (use.startsWith(mark) ? [use.slice(mark.length)] : []));
    const plain = keys.filter(key => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)).slice(0, 12);
    if (plain.length === 0)
        return null;
    const methods = uses.flatMap(use => (use.startsWith('method:') ? [use.slice(7)] : []));
    const fields = plain.map(name => ({ name, type: parameters_any, optional: false }));
    const called = mark === 'key:'
        ? methods.map(name => ({ name, type: { kind: 'callable' }, optional: false }))
        : [];
    return { kind: 'record', fields: [...fields, ...called] };
}
/** The type that uses alone make plain; `any` where they leave a choice. */
function typeOfUses(uses) {
    for (const [use, type] of strong)
        if (uses.includes(use))
            return type;
    if (uses.some(use => textual.has(use)))
        return parameters_any;
    const items = parameters_recordOf(uses, 'item-key:');
    if (items && uses.some(use => listed.has(use)))
        return { kind: 'list', of: items };
    if (uses.includes('list-method') && uses.includes('item-str-method'))
        return { kind: 'list', of: { kind: 'str' } };
    const record = uses.some(use => listed.has(use)) ? null : parameters_recordOf(uses, 'key:');
    return record ?? parameters_any;
}
/** Fields of a pattern `{ a, b = 1, ...rest }`, each with what its default and its use tell. */
function patternType(pattern, setting) {
    if (pattern.type === 'array_pattern') {
        const of = syntax_namedOf(pattern).map(each => each.type === 'identifier' ? nameType(parameters_own(each, setting.text), setting) : parameters_any);
        return { kind: 'tuple', of, open: false };
    }
    const fields = syntax_namedOf(pattern).flatMap(each => {
        if (each.type === 'rest_pattern')
            return [];
        const isPair = each.type === 'pair_pattern';
        const given = isPair ? fieldOf(each, 'value') : each;
        const assigned = given && /assignment_pattern$/.test(given.type) ? given : null;
        const target = assigned ? fieldOf(assigned, 'left') : given;
        const value = assigned ? fieldOf(assigned, 'right') : null;
        const name = parameters_own(isPair ? fieldOf(each, 'key') : target, setting.text);
        if (!target || !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))
            return [];
        const nested = /^(?:object|array)_pattern$/.test(target.type);
        const byDefault = typeOfDefault(value, setting.text);
        const type = nested
            ? patternType(target, setting)
            : byDefault.kind !== 'any'
                ? byDefault
                : nameType(parameters_own(target, setting.text), setting);
        return [{ name, type, optional: value !== null }];
    });
    return fields.length > 0 ? { kind: 'record', fields } : parameters_any;
}
const single = [
    [/^(?:call|callable)$/, { kind: 'callable' }],
    [/^(?:str-method|isinstance:str)$/, { kind: 'str' }],
    [/^(?:number-method|isinstance:int|arithmetic|compare-number)$/, numberType],
];
function nameType(name, setting) {
    const uses = setting.uses.get(name) ?? [];
    const plain = typeOfUses(uses);
    if (plain.kind !== 'any')
        return plain;
    const found = single.find(([pattern]) => uses.some(use => pattern.test(use)));
    if (found)
        return found[1];
    return uses.includes('list-method') ? { kind: 'list', of: parameters_any } : parameters_any;
}
function saidType(said, setting) {
    if (!said)
        return null;
    if (said.inner.length > 0) {
        const record = typeOf(objectText(said.inner), setting.find);
        return said.type && /\[\]$|^Array/.test(said.type) ? { kind: 'list', of: record } : record;
    }
    return said.type === null ? null : typeOf(said.type, setting.find);
}
/** A type that no value can be made of gives way to what the body reads from it. */
function usable(type, uses, setting) {
    if (type.kind !== 'named' || setting.known(type.name))
        return type;
    return parameters_recordOf(uses, 'key:') ?? type;
}
function typeOfItem(item, said, uses, setting) {
    const written = item.type === null ? saidType(said, setting) : typeOf(item.type, setting.find);
    const isPattern = item.pattern.type !== 'identifier';
    if (written && written.kind !== 'any') {
        const made = usable(written, uses, setting);
        const open = made.kind === 'named' && !setting.known(made.name);
        return isPattern && (open || made.kind === 'dict') ? patternType(item.pattern, setting) : made;
    }
    if (isPattern)
        return patternType(item.pattern, setting);
    const byDefault = typeOfDefault(item.value, setting.text);
    return byDefault.kind === 'any' ? typeOfUses(uses) : byDefault;
}
/** A default as text; what is no literal is passed as `undefined`, which stands for it anywhere. */
function defaultOf(item, said, text) {
    if (item.value)
        return literals_valueOf(item.value, text) ? parameters_own(item.value, text) : 'undefined';
    return item.optional || (said?.optional ?? false) ? 'undefined' : null;
}
/** The parameters in order. A pattern gets a name of its own; `this` is none. */
function parameters_parametersOf(nodes, setting) {
    const items = nodes.flatMap(node => itemOf(node, setting.text) ?? []);
    const names = new Set();
    return items.map((item, at) => {
        const byName = item.pattern.type === 'identifier' ? parameters_own(item.pattern, setting.text) : null;
        const said = setting.said.find(each => each.name === byName) ?? (byName ? undefined : setting.said[at]);
        let name = byName ?? (item.pattern.type === 'array_pattern' ? 'items' : 'options');
        for (let count = 2; names.has(name); count++)
            name = `${name.replace(/\d+$/, '')}${count}`;
        names.add(name);
        const uses = byName ? (setting.uses.get(byName) ?? []) : [];
        const type = typeOfItem(item, said, uses, setting);
        return {
            name,
            pass: item.rest ? 'rest' : 'positional',
            type: item.rest && type.kind === 'list' ? type.of : type,
            default: item.rest ? null : defaultOf(item, said, setting.text),
            uses,
        };
    });
}
/** The nodes of the parameters of a function: a list in brackets, or the one name of an arrow. */
function parameterNodes(node) {
    const list = fieldOf(node, 'parameters');
    if (list)
        return syntax_namedOf(list);
    const only = fieldOf(node, 'parameter');
    return only ? [only] : [];
}
/** All names that the list binds: what the body may use. */
function parameterNames(nodes, text, bound) {
    return nodes.flatMap(node => {
        const item = itemOf(node, text);
        return item ? bound(item.pattern, text) : [];
    });
}

;// CONCATENATED MODULE: ./lib/languages/javascript/tokens.js
const CLOSING = new Set([')', ']', '}', '>', '|}']);
/** Where a comma before the closing bracket means nothing; in an array it does after a hole. */
const LISTS = new Set([
    'arguments',
    'array',
    'array_pattern',
    'object',
    'object_pattern',
    'formal_parameters',
    'type_parameters',
    'type_arguments',
    'tuple_type',
    'named_imports',
    'export_clause',
    'enum_body',
]);
const tokens_MEMBERS = new Set(['object_type', 'interface_body']);
/** Leaves with a text of their own, though they have parts. */
const tokens_WHOLE = new Set(['regex', 'jsx_text']);
/** Statements whose end is a token: without it `a; b` could not be told from `a b`. */
const END = ';';
/** A quoted text without its quotes' own escapes: `'it\'s'` and `"it's"` are the same. */
function plainString(literal) {
    const inner = literal.slice(1, -1).replace(/\\(['"])/g, '$1');
    return `'${inner}'`;
}
/** The next sibling that is no comment, found without looking at the others. */
function laterOf(siblings, at) {
    for (let next = at + 1; next < siblings.length; next++) {
        const sibling = siblings[next];
        if (sibling.type !== 'comment' && sibling.type !== 'html_comment')
            return sibling;
    }
    return null;
}
function earlierOf(siblings, at) {
    for (let before = at - 1; before >= 0; before--) {
        const sibling = siblings[before];
        if (sibling.type !== 'comment' && sibling.type !== 'html_comment')
            return sibling;
    }
    return null;
}
function isSpareComma(parent, at) {
    const later = laterOf(parent.children, at);
    if (!later || !CLOSING.has(later.type))
        return false;
    const earlier = earlierOf(parent.children, at);
    return earlier !== null && earlier.type !== ',' && earlier.type !== '[' && earlier.type !== '(';
}
/** The brackets around the only parameter of an arrow function: `(x) => x` is `x => x`. */
function isBareParameter(node) {
    if (node.type !== 'formal_parameters' || node.parent?.type !== 'arrow_function')
        return false;
    const inner = node.children.filter(child => child.named && child.type !== 'comment');
    const only = inner.length === 1 ? inner[0] : undefined;
    if (!only || node.parent.children.some(child => child.field === 'return_type'))
        return false;
    if (node.parent.children.some(child => child.type === 'type_parameters'))
        return false;
    const plain = only.type === 'required_parameter' && only.children.length === 1 ? only.children[0] : only;
    return plain?.type === 'identifier';
}
/** A separator that is layout; `null` for one that stands as it is, else what it becomes. */
function isLayout(node, parent, at) {
    const { type } = node;
    if (type === 'comment' || type === 'html_comment' || type === 'empty_statement')
        return true;
    if (type === ';')
        return parent.type !== 'for_statement';
    if (type === ',')
        return (LISTS.has(parent.type) && isSpareComma(parent, at)) || tokens_MEMBERS.has(parent.type);
    return (type === '(' || type === ')') && isBareParameter(parent);
}
const tokens_statement = /(?:_statement|_declaration|_definition|_signature)$/;
/** True for what an end (`;`, a line's end) closes: a statement, a member of a class or of a type. */
function hasEnd(node) {
    const { type, parent } = node;
    if (!node.named || !parent || type === 'comment' || type === 'empty_statement')
        return false;
    if (tokens_MEMBERS.has(parent.type) || parent.type === 'class_body')
        return true;
    return tokens_statement.test(type) && type !== 'for_statement' && parent.type !== 'for_statement';
}
/** The tokens of `root`; those of nodes in `without` are left out. Time grows with the text alone. */
function tokens_tokensOf(root, text, without = new Set()) {
    const tokens = [];
    const stack = [root];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (typeof next === 'string') {
            if (tokens.at(-1) !== END)
                tokens.push(next);
            continue;
        }
        if (next.type === 'string') {
            tokens.push(plainString(text.slice(next.start, next.end)));
            continue;
        }
        const { children } = next;
        if (children.length === 0 || tokens_WHOLE.has(next.type)) {
            const own = text.slice(next.start, next.end);
            const shown = next.type === 'jsx_text' ? own.replace(/\s+/g, ' ').trim() : own;
            if (shown !== '')
                tokens.push(shown);
            continue;
        }
        if (next !== root && hasEnd(next))
            stack.push(END);
        for (let i = children.length - 1; i >= 0; i--) {
            const child = children[i];
            if (without.has(child) || isLayout(child, next, i))
                continue;
            stack.push(child);
        }
    }
    return tokens;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/passed.js
// An argument of a call -> the parameter of a function of the same file that receives it.

const passed_own = (node, text) => (node ? text.slice(node.start, node.end) : '');
const passed_isFunction = (node) => /^(?:arrow_function|function_expression|(?:generator_)?function_declaration)$/.test(node.type);
/** The function that a name means at `from`: that of the innermost block that declares it. */
function functionNamed(name, from, text) {
    for (let scope = from.parent; scope; scope = scope.parent) {
        if (scope.type !== 'statement_block' && scope.type !== 'program')
            continue;
        for (const child of scope.children) {
            const found = declared(child, name, text);
            if (found)
                return found;
        }
    }
    return null;
}
function declared(statement, name, text) {
    const node = statement.type === 'export_statement' ? (fieldOf(statement, 'declaration') ?? statement) : statement;
    if (passed_isFunction(node))
        return passed_own(fieldOf(node, 'name'), text) === name ? node : null;
    if (node.type !== 'lexical_declaration' && node.type !== 'variable_declaration')
        return null;
    for (const one of syntax_namedOf(node)) {
        const value = fieldOf(one, 'value');
        if (passed_own(fieldOf(one, 'name'), text) === name && value && passed_isFunction(value))
            return value;
    }
    return null;
}
/** Where an argument goes on: the body that receives it and the name it has there; null for anything else. */
function receiverOf(argument, text) {
    const list = argument.parent;
    const call = list?.type === 'arguments' ? list.parent : null;
    const called = call?.type === 'call_expression' ? fieldOf(call, 'function') : null;
    if (!list || !call || called?.type !== 'identifier')
        return null;
    const given = syntax_namedOf(list);
    const at = given.indexOf(argument);
    if (given.slice(0, at).some(each => each.type === 'spread_element'))
        return null;
    const found = functionNamed(passed_own(called, text), call, text);
    const body = found && fieldOf(found, 'body');
    if (!found || !body)
        return null;
    const parameters = fieldOf(found, 'parameters');
    const only = at === 0 ? fieldOf(found, 'parameter') : null;
    const taken = only ?? (parameters ? syntax_namedOf(parameters)[at] : undefined);
    const pattern = taken && (fieldOf(taken, 'pattern') ?? fieldOf(taken, 'left') ?? taken);
    return pattern?.type === 'identifier' ? { body, name: passed_own(pattern, text) } : null;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/use-words.js
// Names of methods and functions of the language -> what their use tells of a value.
const methods = [
    [
        'str-method',
        'split charAt charCodeAt codePointAt toUpperCase toLowerCase toLocaleUpperCase toLocaleLowerCase trim trimStart trimEnd replace replaceAll startsWith endsWith padStart padEnd repeat substring substr match matchAll search localeCompare normalize',
    ],
    [
        'list-method',
        'push pop shift unshift splice sort reverse map filter forEach reduce reduceRight some every find findIndex findLast flat flatMap join fill toSorted toReversed toSpliced',
    ],
    ['number-method', 'toFixed toPrecision toExponential'],
    [
        'date-method',
        'getTime getFullYear getMonth getDate getDay getHours getMinutes getSeconds getMilliseconds getTimezoneOffset toISOString setDate setMonth setFullYear setHours setMinutes toLocaleDateString toLocaleTimeString toDateString getUTCFullYear getUTCMonth getUTCDate getUTCDay getUTCHours getUTCMinutes getUTCSeconds',
    ],
    ['pattern-method', 'test exec'],
    ['map-method', 'get set'],
    ['set-method', 'add union intersection difference isSubsetOf isSupersetOf symmetricDifference'],
    ['has-method', 'has delete'],
    ['slice', 'slice at'],
    ['search', 'includes indexOf lastIndexOf concat'],
    ['await', 'then catch finally'],
    ['call', 'call apply bind'],
    ['', 'toString valueOf hasOwnProperty entries keys values toJSON'],
];
/** What a method is a sign of when it is called. */
const methodUses = new Map(methods.flatMap(([use, names]) => names.split(' ').map(name => [name, use])));
/** Functions of `Math` that take numbers. */
const use_words_numeric = new Set('abs ceil floor round trunc sqrt cbrt pow exp log log2 log10 sin cos tan atan atan2 hypot sign max min'.split(' '));
/** What a function is a sign of when it is called with something. */
const calls = {
    'Array.isArray': 'isinstance:list',
    'Array.from': 'iterate',
    'Object.keys': 'dict-method',
    'Object.values': 'dict-method',
    'Object.entries': 'dict-method',
    'Object.assign': 'mapping',
    'Object.fromEntries': 'iterate',
    'Number.isInteger': 'number-method',
    'Number.isFinite': 'number-method',
    'Number.isNaN': 'number-method',
    'Number.isSafeInteger': 'number-method',
    'JSON.parse': 'str-method',
    'Date.parse': 'str-method',
    'String.fromCharCode': 'arithmetic',
    'Promise.all': 'list-method',
    isNaN: 'number-method',
    isFinite: 'number-method',
    parseInt: 'to-number',
    parseFloat: 'to-number',
    Number: 'to-number',
    encodeURIComponent: 'str-method',
    decodeURIComponent: 'str-method',
    BigInt: 'to-number',
};
/** What a comparison with the word of `typeof` is a sign of. */
const kinds = {
    string: 'isinstance:str',
    number: 'isinstance:int',
    boolean: 'isinstance:bool',
    function: 'callable',
    object: 'isinstance:dict',
};

;// CONCATENATED MODULE: ./lib/languages/javascript/uses.js
// The body of a function -> what it does with each of its parameters that tells a type.



const uses_own = (node, text) => node ? text.slice(node.start, Math.min(node.end, node.start + 80)) : '';
function inArguments(list, text) {
    const call = list.parent;
    const called = uses_own(call ? (fieldOf(call, 'function') ?? fieldOf(call, 'constructor')) : null, text);
    if (call?.type === 'new_expression')
        return called === 'Set' || called === 'Map' ? ['iterate'] : [];
    if (called.startsWith('Math.') && use_words_numeric.has(called.slice(5)))
        return ['arithmetic'];
    if (/\.(?:test|exec)$/.test(called))
        return ['str-method'];
    const use = Object.hasOwn(calls, called) ? calls[called] : undefined;
    return use ? [use] : [];
}
function inMember(node, parent, text) {
    if (fieldOf(parent, 'object') !== node)
        return [];
    const name = uses_own(fieldOf(parent, 'property'), text);
    const call = parent.parent;
    const called = call?.type === 'call_expression' && fieldOf(call, 'function') === parent;
    if (!called)
        return name === 'length' ? ['len'] : name === 'size' ? ['size'] : [`key:${name}`];
    if (!methodUses.has(name))
        return [`method:${name}`];
    const given = fieldOf(call, 'arguments');
    if (name === 'set' && given && syntax_namedOf(given).length !== 2)
        return [];
    const use = methodUses.get(name) ?? '';
    return use === '' ? [] : use === 'list-method' ? [use, 'iterate', ...itemUses(given, text)] : [use];
}
/** What a callback does with the items that it is given. */
function itemUses(given, text) {
    const callback = given ? syntax_namedOf(given)[0] : undefined;
    if (callback?.type !== 'arrow_function' && callback?.type !== 'function_expression')
        return [];
    const list = fieldOf(callback, 'parameters');
    const first = fieldOf(callback, 'parameter') ?? (list ? (syntax_namedOf(list)[0] ?? null) : null);
    const pattern = first && (fieldOf(first, 'pattern') ?? first);
    if (!pattern)
        return [];
    return ofItems(pattern, fieldOf(callback, 'body'), text);
}
function ofItems(pattern, body, text) {
    if (pattern.type === 'object_pattern')
        return syntax_namedOf(pattern).map(each => `item-key:${uses_own(fieldOf(each, 'key') ?? fieldOf(each, 'left') ?? each, text)}`);
    if (pattern.type !== 'identifier' || !body)
        return [];
    const name = uses_own(pattern, text);
    const uses = [];
    let steps = 0;
    for (const node of walk(body)) {
        if (uses.length > 12 || steps++ > 2000)
            break;
        if (node.type !== 'identifier' || uses_own(node, text) !== name)
            continue;
        for (const use of usesAt(node, text, false))
            if (/^key:|-method$|^(?:arithmetic|concat-str|compare-)/.test(use))
                uses.push(`item-${use}`);
    }
    return uses;
}
const NUMBERS = new Set(['number', 'unary_expression']);
function inOperator(node, parent, text) {
    const sign = fieldOf(parent, 'operator')?.type ?? parent.children[1]?.type ?? '';
    const other = syntax_namedOf(parent).find(child => child !== node);
    if (sign === 'instanceof')
        return fieldOf(parent, 'left') === node ? [`isinstance:${uses_own(other ?? null, text)}`] : [];
    if (sign === 'in')
        return fieldOf(parent, 'right') === node ? ['mapping'] : ['member'];
    if (sign === '&&' || sign === '||' || sign === '??')
        return ['truth'];
    if (/^[=!]==?$|^[<>]=?$/.test(sign))
        return comparison(other, sign);
    if (sign === '+' || sign === '+=') {
        if (other?.type === 'string' || other?.type === 'template_string')
            return ['concat-str'];
        return other && NUMBERS.has(other.type) ? ['arithmetic'] : ['add'];
    }
    if (/^[&|^]=?$|^(?:<<|>>>?)=?$/.test(sign))
        return ['bitwise'];
    return ['arithmetic'];
}
function comparison(other, sign) {
    if (!other)
        return [];
    if (NUMBERS.has(other.type))
        return ['compare-number'];
    if (other.type === 'string')
        return ['compare-str'];
    if (other.type === 'null' || other.type === 'undefined')
        return ['compare-none'];
    if (other.type === 'true' || other.type === 'false')
        return ['compare-bool'];
    return /[<>]/.test(sign) ? ['compare'] : [];
}
function inTypeof(parent, text) {
    const around = parent.parent;
    const other = around?.type === 'binary_expression' ? syntax_namedOf(around).find(child => child !== parent) : undefined;
    const kind = other?.type === 'string' ? uses_own(other, text).slice(1, -1) : '';
    const use = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return use ? [use] : [];
}
function inFor(node, parent, text, deep) {
    if (fieldOf(parent, 'right') !== node)
        return [];
    if (fieldOf(parent, 'operator')?.type === 'in')
        return ['mapping'];
    const left = fieldOf(parent, 'left');
    return ['iterate', ...(deep && left ? ofItems(left, fieldOf(parent, 'body'), text) : [])];
}
const uses_plain = {
    template_substitution: 'format',
    await_expression: 'await',
    throw_statement: 'raise',
    if_statement: 'truth',
    while_statement: 'truth',
    update_expression: 'arithmetic',
};
function usesAt(node, text, deep = true) {
    const parent = node.parent;
    if (!parent)
        return [];
    switch (parent.type) {
        case 'call_expression':
            return fieldOf(parent, 'function') === node ? ['call'] : [];
        case 'arguments':
            return inArguments(parent, text);
        case 'member_expression':
            return inMember(node, parent, text);
        case 'subscript_expression':
            return inSubscript(node, parent, text);
        case 'for_in_statement':
            return inFor(node, parent, text, deep);
        case 'binary_expression':
        case 'augmented_assignment_expression':
            return inOperator(node, parent, text);
        case 'unary_expression': {
            const sign = parent.children[0]?.type;
            return sign === 'typeof' ? inTypeof(parent, text) : sign === '!' ? ['truth'] : ['arithmetic'];
        }
        case 'ternary_expression':
            return fieldOf(parent, 'condition') === node ? ['truth'] : [];
        case 'parenthesized_expression':
        case 'non_null_expression':
            return deep && parent.parent?.type !== 'parenthesized_expression' ? usesAt(parent, text, false) : [];
        case 'spread_element':
            return [parent.parent?.type === 'object' ? 'mapping' : 'iterate'];
        case 'variable_declarator':
            return destructured(node, parent, text);
        default: {
            const use = uses_plain[parent.type];
            return use ? [use] : [];
        }
    }
}
function inSubscript(node, parent, text) {
    if (fieldOf(parent, 'object') !== node)
        return ['as-index'];
    const index = fieldOf(parent, 'index');
    return index?.type === 'string' ? [`key:${uses_own(index, text).slice(1, -1)}`] : ['index'];
}
/** `const { a, b = 1 } = options`, `const [x] = pair`. */
function destructured(node, parent, text) {
    const pattern = fieldOf(parent, 'name');
    if (fieldOf(parent, 'value') !== node || !pattern)
        return [];
    if (pattern.type === 'array_pattern')
        return ['iterate', 'unpack'];
    if (pattern.type !== 'object_pattern')
        return [];
    return syntax_namedOf(pattern)
        .filter(each => each.type !== 'rest_pattern')
        .map(each => `key:${uses_own(fieldOf(each, 'key') ?? fieldOf(each, 'left') ?? each, text)}`);
}
const uses_MOST = 24;
const uses_DEEPEST = 2;
/**
 * The uses of each name in `names` below `body`, without repeats, in order of appearance; those of a function of the
 * file that it is handed to count as its own.
 */
function usesOf(body, names, text, depth = 0) {
    const uses = new Map([...names].map(name => [name, new Set()]));
    const followed = new Set();
    for (const node of walk(body)) {
        if (node.type === 'shorthand_property_identifier' || node.type !== 'identifier')
            continue;
        const name = text.slice(node.start, node.end);
        const found = uses.get(name);
        if (!found || found.size >= uses_MOST)
            continue;
        for (const use of usesAt(node, text))
            found.add(use);
        const next = depth < uses_DEEPEST ? receiverOf(node, text) : null;
        const way = next === null ? '' : `${name} ${String(next.body.start)} ${next.name}`;
        if (next === null || next.body === body || followed.has(way))
            continue;
        followed.add(way);
        const inner = usesOf(next.body, new Set([next.name]), text, depth + 1).get(next.name);
        for (const use of inner ?? [])
            if (found.size < uses_MOST)
                found.add(use);
    }
    return new Map([...uses].map(([name, found]) => [name, [...found]]));
}

;// CONCATENATED MODULE: ./lib/languages/javascript/shapes.js
const simpleName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

;// CONCATENATED MODULE: ./lib/languages/javascript/wrappers.js
// A value that a name is given -> the function in it, seen through wrappers such as `memo(...)` or `debounce(...)`.


const wrappers_DEEPEST = 4;
/** Last word of what is called: it takes a function and gives one back. */
const WRAPPERS = /^(?:memo|memoi[sz]e\w*|debounce\w*|throttle\w*|once|curry\w*|partial\w*|forwardRef|observer|useCallback|promisify|callbackify|cached?|unstable_cache|action|lazy|flow|compose|pipe|styled|createSelector|createAsyncThunk|deprecate|restrict|bind\w*|wrap\w*|with[A-Z]\w*|async[A-Z]\w*|catch[A-Z]\w*|define[A-Z]\w*|create[A-Z]\w*|make[A-Z]\w*|\w+(?:Handler|Wrapper|Middleware|Memo|ized?))$/;
/** The function that `value` is or wraps, null when it is none. */
function unwrapped(value, text, depth = 0) {
    const node = statements_bare(value);
    if (isFunction(node))
        return node;
    if (node?.type !== 'call_expression' || depth > wrappers_DEEPEST)
        return null;
    const called = statements_bare(fieldOf(node, 'function'));
    const name = called?.type === 'member_expression' ? fieldOf(called, 'property') : called;
    if (!name || !/identifier$/.test(name.type) || !WRAPPERS.test(text.slice(name.start, name.end)))
        return null;
    const list = fieldOf(node, 'arguments');
    for (const given of list ? syntax_namedOf(list) : []) {
        const inner = unwrapped(given, text, depth + 1);
        if (inner)
            return inner;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/members.js




const members_own = (node, text) => (node ? text.slice(node.start, node.end) : '');
/** The name of a member: `a`, `#a`, `'a'` as `a`; a computed one keeps its brackets. */
function memberName(node, text) {
    const name = members_own(node, text);
    if (node?.type !== 'string')
        return name;
    const inner = name.slice(1, -1);
    return simpleName.test(inner) ? inner : name;
}
/** Members of an object literal that may hold functions. */
function fieldMembers(object, text) {
    return syntax_namedOf(object).flatMap(member => {
        const value = member.type === 'method_definition' ? member : statements_bare(fieldOf(member, 'value'));
        const name = memberName(fieldOf(member, member.type === 'pair' ? 'key' : 'name'), text);
        return value && name ? [{ name, value, code: member }] : [];
    });
}
function decoratorTexts(nodes, text) {
    return nodes.filter(node => node.type === 'decorator').map(node => members_own(node, text).slice(1));
}
function members_baseOf(node, text) {
    const heritage = node.children.find(child => child.type === 'class_heritage');
    const clause = heritage?.children.find(child => child.type === 'extends_clause');
    const base = clause
        ? fieldOf(clause, 'value')
        : heritage && heritage.children[0]?.type === 'extends'
            ? syntax_namedOf(heritage)[0]
            : null;
    return base ? members_own(base, text) : null;
}
const has = (node, word) => node.children.some(child => child.type === word);
function accessOf(node, text) {
    return members_own(node.children.find(child => child.type === 'accessibility_modifier') ?? null, text);
}
function members_kindOf(member, name) {
    if (has(member, 'get') || has(member, 'set'))
        return 'property';
    if (has(member, 'static'))
        return 'static';
    return name === 'constructor' && member.type === 'method_definition' ? 'constructor' : 'method';
}
const FIELDS = new Set(['field_definition', 'public_field_definition']);
function memberFunction(member, decorators, owner, text) {
    const isField = FIELDS.has(member.type);
    const node = isField ? unwrapped(fieldOf(member, 'value'), text) : member;
    const name = memberName(fieldOf(member, isField ? 'property' : 'name') ?? fieldOf(member, 'name'), text);
    if (!node || name === '')
        return null;
    const access = accessOf(member, text);
    const hidden = name.startsWith('#') || access === 'private' || access === 'protected';
    return {
        name: `${owner.name}.${name}`,
        simple: name,
        node,
        code: member,
        whole: member,
        owner,
        kind: members_kindOf(member, name),
        decorators,
        exported: owner.exported,
        open: !hidden && !name.startsWith('_'),
        callable: !hidden,
        guard: /^#?[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? null : 'its name is computed or quoted',
    };
}
const SIGNATURES = new Set(['method_signature', 'abstract_method_signature']);
/** A class with all that stands in it; `signatures` are its members without a body. */
function classIn(naming, text) {
    const { value: node, whole, scope } = naming;
    const name = scope.prefix + naming.name;
    const exported = scope.exported(naming.name);
    const around = whole === node ? node.children : [...whole.children, ...node.children];
    const owner = {
        name,
        node,
        whole,
        base: members_baseOf(node, text),
        decorators: decoratorTexts(around, text),
        abstract: has(node, 'abstract'),
        exported,
        maker: null,
        open: true,
        fields: [],
        methods: [],
    };
    const signatures = [];
    const body = fieldOf(node, 'body');
    let decorators = [];
    for (const member of body ? syntax_namedOf(body) : []) {
        if (member.type === 'decorator') {
            decorators.push(...decoratorTexts([member], text));
            continue;
        }
        if (SIGNATURES.has(member.type))
            signatures.push({ name: `${name}.${members_own(fieldOf(member, 'name'), text)}`, node: member });
        if (FIELDS.has(member.type))
            owner.fields.push(member);
        if (member.type === 'method_definition' || FIELDS.has(member.type)) {
            const all = [...decorators, ...decoratorTexts(member.children, text)];
            const made = memberFunction(member, all, owner, text);
            if (made)
                owner.methods.push(made);
            if (made?.kind === 'constructor') {
                owner.maker = made.node;
                owner.open = made.callable;
            }
        }
        decorators = [];
    }
    return { owner, signatures };
}
/** The class that a plain function is when methods are hung on its prototype. */
function prototypeOf(made) {
    return {
        name: made.name,
        node: made.node,
        whole: made.whole,
        base: null,
        decorators: [],
        abstract: false,
        exported: made.exported,
        maker: made.node,
        open: true,
        fields: [],
        methods: [],
    };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/definitions.js






const definitions_DEEPEST = 5;
const definitions_own = (node, text) => (node ? text.slice(node.start, node.end) : '');
/** Names on the way: one reading of a module's statements. */
class Reader {
    text;
    found;
    classes = new Map();
    plain = new Map();
    constructor(text, root) {
        this.text = text;
        const statements = statements_statementsOf(root);
        const exports = exportsOf(statements, text);
        this.found = { functions: [], classes: [], signatures: new Map(), exports, statements };
        const scope = { prefix: '', exported: (name) => exports.names.has(name) };
        for (const statement of statements)
            this.statement(statement, statement, scope, 0);
        for (const statement of statements)
            this.attach(statement, scope);
        this.found.functions.sort((a, b) => a.code.start - b.code.start);
    }
    statement(node, whole, scope, depth) {
        if (depth > definitions_DEEPEST)
            return;
        switch (node.type) {
            case 'export_statement':
                return this.exportStatement(node, scope, depth);
            case 'function_signature':
                return this.sign(scope.prefix + definitions_own(fieldOf(node, 'name'), this.text), node);
            case 'function_declaration':
            case 'generator_function_declaration':
            case 'class_declaration':
            case 'abstract_class_declaration': {
                const name = definitions_own(fieldOf(node, 'name'), this.text);
                return this.give({ name, value: node, code: node, whole, scope }, depth);
            }
            case 'lexical_declaration':
            case 'variable_declaration':
                return this.variables(node, whole, scope, depth);
            case 'expression_statement':
                return this.expression(node, scope, depth);
            case 'internal_module':
            case 'module':
                return this.namespace(node, scope, depth);
        }
    }
    exportStatement(node, scope, depth) {
        const declaration = fieldOf(node, 'declaration');
        if (declaration)
            return this.statement(declaration, node, scope, depth);
        const value = statements_bare(fieldOf(node, 'value'));
        if (!value)
            return;
        const name = definitions_own(fieldOf(value, 'name'), this.text) || 'default';
        this.give({ name, value, code: value, whole: node, scope: always(scope.prefix) }, depth);
    }
    variables(node, whole, scope, depth) {
        const declarators = syntax_namedOf(node);
        for (const one of declarators) {
            const value = statements_bare(fieldOf(one, 'value'));
            const [name] = boundNames(fieldOf(one, 'name'), this.text);
            if (!value || !name || fieldOf(one, 'name')?.type !== 'identifier')
                continue;
            const shown = declarators.length === 1 ? whole : one;
            const last = lastRight(value);
            if (last)
                this.give({ name, value: statements_bare(last) ?? last, code: one, whole: shown, scope }, depth);
        }
    }
    expression(node, scope, depth) {
        const inner = syntax_namedOf(node)[0];
        if (inner?.type === 'internal_module')
            return this.namespace(inner, scope, depth);
        if (inner?.type !== 'assignment_expression')
            return;
        const value = statements_bare(lastRight(inner));
        const name = exportTarget(fieldOf(inner, 'left'), this.text);
        if (!value || name === null)
            return;
        const open = always('');
        if (name !== '')
            this.give({ name, value, code: value, whole: node, scope: open }, depth);
        else if (value.type === 'object')
            this.members(value, open, depth);
        else {
            const given = definitions_own(fieldOf(value, 'name'), this.text) || 'default';
            this.give({ name: given, value, code: value, whole: node, scope: open }, depth);
        }
    }
    /** `Foo.prototype.bar = function`, `Foo.bar = function`: once all names are known. */
    attach(node, scope) {
        const inner = node.type === 'expression_statement' ? syntax_namedOf(node)[0] : undefined;
        const left = inner?.type === 'assignment_expression' ? fieldOf(inner, 'left') : null;
        if (!inner || left?.type !== 'member_expression' || exportTarget(left, this.text) !== null)
            return;
        const value = statements_bare(lastRight(inner));
        const path = definitions_own(left, this.text).replace(/\s+/g, '').split('.');
        const holder = path[0] ?? '';
        if (!value || path.length > 3 || !path.every(part => simpleName.test(part)))
            return;
        const owner = this.holder(holder, path[1] === 'prototype');
        if (!owner)
            return;
        const place = { value, code: inner, whole: node, scope, owner };
        if (path[1] !== 'prototype') {
            if (path.length === 2 && isFunction(value))
                this.method({ ...place, name: path[1] ?? '' }, 'static');
        }
        else if (path.length === 3 && isFunction(value))
            this.method({ ...place, name: path[2] ?? '' }, 'method');
        else if (path.length === 2 && value.type === 'object')
            for (const member of fieldMembers(value, this.text))
                if (isFunction(member.value) || member.value.type === 'method_definition')
                    this.method({ ...place, ...member, whole: member.code }, 'method');
    }
    /** The class, or the function used as one, that a member is hung on. */
    holder(name, isClass) {
        const known = this.classes.get(name);
        if (known)
            return known;
        const made = this.plain.get(name);
        if (!made)
            return null;
        const owner = prototypeOf(made);
        if (isClass) {
            this.classes.set(name, owner);
            this.found.classes.push(owner);
        }
        return owner;
    }
    method(place, kind) {
        const { owner, name, value, code, whole } = place;
        const made = {
            name: `${owner.name}.${name}`,
            simple: name,
            node: value,
            code,
            whole,
            owner,
            kind,
            decorators: [],
            exported: owner.exported,
            open: !name.startsWith('_'),
            callable: true,
            guard: null,
        };
        owner.methods.push(made);
        this.found.functions.push(made);
    }
    /** Members of an object literal, each by its own name. */
    members(object, scope, depth) {
        for (const { name, value, code } of fieldMembers(object, this.text))
            this.give({ name, value, code, whole: code, scope }, depth + 1);
    }
    namespace(node, scope, depth) {
        const name = definitions_own(fieldOf(node, 'name'), this.text);
        const body = fieldOf(node, 'body');
        if (!body || !/^[\p{L}\p{N}_$.]+$/u.test(name))
            return;
        const statements = statements_statementsOf(body);
        const exports = exportsOf(statements, this.text);
        const reached = scope.exported(name.split('.')[0] ?? '');
        const inner = {
            prefix: `${scope.prefix}${name}.`,
            exported: given => reached && exports.names.has(given),
        };
        for (const statement of statements)
            this.statement(statement, statement, inner, depth + 1);
    }
    sign(name, node) {
        this.found.signatures.set(name, [...(this.found.signatures.get(name) ?? []), node]);
    }
    /** Takes in what a name stands for, if it is a function, a class, or holds such. */
    give(naming, depth) {
        const { name, value, code, whole, scope } = naming;
        if (name === '' || depth > definitions_DEEPEST)
            return;
        const inner = { prefix: `${scope.prefix}${name}.`, exported: () => scope.exported(name) };
        if (value.type === 'object')
            return this.members(value, inner, depth);
        if (/^(?:abstract_)?class(?:_declaration)?$/.test(value.type))
            return this.classNode(naming);
        if (value.type === 'call_expression' && isFunction(statements_bare(fieldOf(value, 'function'))))
            return this.pattern(value, inner, depth);
        const node = value.type === 'method_definition' ? value : unwrapped(value, this.text);
        if (!node)
            return;
        const made = {
            name: scope.prefix + name,
            simple: name,
            node,
            code,
            whole,
            owner: null,
            kind: 'function',
            decorators: [],
            exported: scope.exported(name),
            open: !/(?:^|\.)[_#]/.test(scope.prefix + name),
            callable: true,
            guard: simpleName.test(name) ? null : 'its name is computed or quoted',
        };
        this.found.functions.push(made);
        if (scope.prefix === '')
            this.plain.set(name, made);
    }
    /** `const x = (function () { ...; return { a } })()`: what it gives back is reached through `x`. */
    pattern(value, scope, depth) {
        const body = fieldOf(statements_bare(fieldOf(value, 'function')) ?? value, 'body');
        if (body?.type !== 'statement_block')
            return;
        const statements = statements_statementsOf(body);
        const exports = exportsOf(statements, this.text);
        const inner = {
            prefix: scope.prefix,
            exported: name => scope.exported(name) && exports.names.has(name),
        };
        for (const statement of statements)
            this.statement(statement, statement, inner, depth + 1);
    }
    classNode(naming) {
        const made = classIn(naming, this.text);
        this.found.classes.push(made.owner);
        if (naming.scope.prefix === '')
            this.classes.set(naming.name, made.owner);
        this.found.functions.push(...made.owner.methods);
        for (const { name, node } of made.signatures)
            this.sign(name, node);
    }
}
const always = (prefix) => ({ prefix, exported: () => true });
/** All functions and classes of a module, in file order; what stands inside a function belongs to it. */
function definitionsOf(root, text) {
    return new Reader(text, root).found;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/samples.js
// Names of well-known types -> expressions that make instances of them, for the explorer.
const error = ["new Error('no')", "new TypeError('no')"];
const bytes = ['new Uint8Array([1, 2, 3])', 'new Uint8Array()'];
const samples_known = {
    Date: [
        "new Date('2024-01-15T10:30:00Z')",
        "new Date('2024-02-29T00:00:00Z')",
        "new Date('2023-12-31T23:59:59Z')",
        "new Date('2024-06-01T08:00:00Z')",
        'new Date(0)',
    ],
    Map: ["new Map([['a', 1], ['b', 2]])", 'new Map()', "new Map([['a', 3]])"],
    ReadonlyMap: ["new Map([['a', 1], ['b', 2]])", 'new Map()'],
    WeakMap: ['new WeakMap()'],
    Set: ["new Set(['a', 'b'])", 'new Set()', 'new Set([1, 2, 3])'],
    ReadonlySet: ["new Set(['a', 'b'])", 'new Set()', 'new Set([1, 2, 3])'],
    WeakSet: ['new WeakSet()'],
    RegExp: ['/a+/', '/x/g', '/^$/'],
    URL: ["new URL('https://example.com/path?a=1#b')", "new URL('http://localhost:8080/')"],
    URLSearchParams: ["new URLSearchParams('a=1&b=2')", 'new URLSearchParams()'],
    Error: error,
    TypeError: ["new TypeError('no')"],
    RangeError: ["new RangeError('no')"],
    Buffer: ["Buffer.from('abc')", "Buffer.from('')"],
    ArrayBuffer: ['new ArrayBuffer(8)'],
    Uint8Array: bytes,
    Int32Array: ['new Int32Array([1, -2, 3])'],
    Float64Array: ['new Float64Array([1.5, -2])'],
    Promise: ['Promise.resolve(1)', "Promise.resolve('abc')"],
    PromiseLike: ['Promise.resolve(1)'],
    Iterable: ['[1, 2, 3]', "new Set(['a', 'b'])", '[]'],
    Iterator: ['[1, 2, 3].values()', '[].values()'],
    AbortSignal: ['new AbortController().signal', 'AbortSignal.abort()'],
    AbortController: ['new AbortController()'],
    EventTarget: ['new EventTarget()'],
    Headers: ["new Headers({ a: '1' })", 'new Headers()'],
    Symbol: ["Symbol.for('a')"],
    symbol: ["Symbol.for('a')"],
    bigint: ['3n', '0n', '-1n', '10n'],
    BigInt: ['3n', '0n', '-1n', '10n'],
    undefined: ['undefined'],
    Object: ['{ a: 1 }', '{}'],
    object: ['{ a: 1 }', '{}'],
    Function: ['value => value', '() => true'],
};
/** Expressions that make instances of a well-known type, simplest first; empty for unknown names. */
function samplesOf(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    return Object.hasOwn(samples_known, last) ? (samples_known[last] ?? []) : [];
}
/** Expressions that may be passed where something callable is wanted, plainest first. */
const callables = [
    'value => value',
    '() => true',
    '() => false',
    'value => value > 2',
    '(a, b) => a - b',
    '(...values) => values.length',
    'String',
    'Boolean',
];

;// CONCATENATED MODULE: ./lib/languages/javascript/via.js
// The functions of a module -> for those that no test can name, the nearest exported one that leads to them.

const UNREACHED = 'it is not exported, and no exported function calls it';
/** True when a test can name the function itself. */
function isNameable(made) {
    const makes = made.kind !== 'constructor' || made.callable;
    return made.exported && made.callable && makes && made.guard === null;
}
function lineage(owner, byName) {
    const line = [owner];
    for (let base = owner.base; base !== null && line.length < 20;) {
        const next = byName.get(base);
        if (!next || line.includes(next))
            break;
        line.push(next);
        base = next.base;
    }
    return line;
}
/** Who may call whom, told by names alone: callers of each function, in file order. */
class CallGraph {
    definitions;
    text;
    plain = new Map();
    methods = new Map();
    classes;
    constants = new Map();
    constructor(definitions, bindings, text) {
        this.definitions = definitions;
        this.text = text;
        this.classes = new Map(definitions.classes.map(each => [each.name, each]));
        for (const made of definitions.functions) {
            const [map, key] = made.owner ? [this.methods, made.simple] : [this.plain, made.simple];
            map.set(key, [...(map.get(key) ?? []), made]);
        }
        for (const { names, node, kind } of bindings)
            if (kind === 'constant')
                for (const name of names)
                    this.constants.set(name, module_namesIn(node, text));
    }
    /** Names in a function, with those in the constants that it reads. */
    namesOf(made) {
        const names = module_namesIn(made.code, this.text);
        const all = { used: new Set(names.used), own: names.own, members: new Set(names.members) };
        let left = 200;
        for (const name of all.used) {
            const behind = this.constants.get(name);
            if (!behind || left-- <= 0)
                continue;
            for (const each of behind.used)
                all.used.add(each);
            for (const each of behind.members)
                all.members.add(each);
        }
        return all;
    }
    calledBy(made) {
        const names = this.namesOf(made);
        const called = [...names.used].flatMap(name => this.plain.get(name) ?? []);
        const line = made.owner ? lineage(made.owner, this.classes) : [];
        for (const name of names.members)
            for (const method of this.methods.get(name) ?? []) {
                const { owner } = method;
                if (!owner)
                    continue;
                const inherited = names.own.has(name) && line.includes(owner);
                if (inherited || names.used.has(owner.name) || this.subclassIn(names.used, owner))
                    called.push(method);
            }
        for (const name of [...names.used, ...line.slice(1).map(each => each.name)]) {
            const owner = this.classes.get(name);
            if (owner)
                called.push(...owner.methods.filter(each => each.kind === 'constructor' || runsWithIt(each)));
        }
        return called;
    }
    subclassIn(used, owner) {
        for (const name of used) {
            const found = this.classes.get(name);
            if (found && lineage(found, this.classes).includes(owner))
                return true;
        }
        return false;
    }
    callers() {
        const callers = new Map();
        for (const made of this.definitions.functions)
            for (const called of new Set(this.calledBy(made)))
                if (called !== made) {
                    const known = callers.get(called);
                    if (known)
                        known.push(made);
                    else
                        callers.set(called, [made]);
                }
        return callers;
    }
}
const runsWithIt = (made) => made.simple.startsWith('[Symbol.');
/** How each function is reached; the nearest caller wins, then the first of the file. */
function reachOf(definitions, bindings, text) {
    const reach = new Map();
    const hidden = definitions.functions.filter(made => !isNameable(made));
    for (const made of definitions.functions)
        if (isNameable(made))
            reach.set(made, { unreachable: null });
    if (hidden.length === 0)
        return reach;
    const callers = new CallGraph(definitions, bindings, text).callers();
    const nearest = spread(definitions, callers);
    for (const made of hidden) {
        const via = nearest.get(made);
        if (via)
            reach.set(made, { unreachable: null, via: via.name });
        else
            reach.set(made, { unreachable: made.guard ?? UNREACHED });
    }
    return reach;
}
/** From all nameable functions outwards at once, level by level: who first leads to whom. */
function spread(definitions, callers) {
    const called = new Map();
    for (const made of definitions.functions)
        for (const caller of callers.get(made) ?? []) {
            const known = called.get(caller);
            if (known)
                known.push(made);
            else
                called.set(caller, [made]);
        }
    const root = new Map();
    // A method that anyone may call comes before a constructor: it says more of what is under test.
    const order = (made) => (made.kind === 'constructor' ? 1 : 0);
    let level = definitions.functions
        .filter(made => isNameable(made))
        .sort((a, b) => order(a) - order(b))
        .map(made => ({ made, from: made }));
    while (level.length > 0) {
        const next = [];
        for (const { made, from } of level)
            for (const inner of called.get(made) ?? [])
                if (!isNameable(inner) && !root.has(inner)) {
                    root.set(inner, from);
                    next.push({ made: inner, from });
                }
        level = next;
    }
    return root;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/whole.js







/** The comment that documents a function, null without one. */
function docOf(node, module) {
    const starts = new Set([node.whole.start, node.code.start]);
    for (const start of starts) {
        const found = docBefore(start, module.comments, module.text);
        if (found !== null)
            return found;
    }
    return null;
}
/** Types by name as one function sees them: its own parameters of types come first. */
function typesFor(made, owner, tags, module) {
    const own = [
        ...typeParameters(owner?.node ?? null, module.text),
        ...typeParameters(made?.node ?? null, module.text),
    ];
    const bounds = new Map(own.map(({ name, bound }) => [name, bound ?? 'any']));
    for (const { tag, text } of tags)
        if (tag === 'template')
            for (const [name] of text
                .replace(/^\{[^}]*\}/, '')
                .split('\n')[0]
                ?.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [])
                bounds.set(name, 'any');
    if (bounds.size === 0)
        return module.types;
    return name => {
        const bound = bounds.get(name);
        return bound === undefined
            ? module.types(name)
            : { text: bound === name ? 'any' : bound, parameters: [], bases: [] };
    };
}
/** Reads a module once for all of its functions. */
function whole_moduleOf(text, root, read) {
    const definitions = definitionsOf(root, text);
    const bindings = bindingsOf(definitions.statements, text);
    const comments = [];
    for (const node of walk(root))
        if (node.type === 'comment')
            comments.push(node);
    const typedefs = comments.flatMap(node => {
        const own = text.slice(node.start, node.end);
        return own.startsWith('/**') && own.length < 20_000 ? typedefsIn(plainComment(own)) : [];
    });
    const exported = (name) => definitions.exports.names.get(name)?.includes(name) ?? false;
    const types = findTypes(bindings, typedefs, exported, text);
    const byName = new Map(definitions.classes.map(each => [each.name, each]));
    const enums = new Set(enumsOf(bindings).flatMap(each => each.names));
    return {
        text,
        read,
        definitions,
        bindings,
        index: indexOf(definitions, bindings),
        comments: commentsBefore(comments, text),
        types,
        known: name => byName.has(name) || enums.has(name) || samplesOf(name).length > 0,
        find: name => byName.get(name) ?? null,
        owners: new Map(),
        reach: reachOf(definitions, bindings, text),
    };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/functions.js














const functions_any = { kind: 'any' };
function parametersIn(node, doc, types, module) {
    const { text, known } = module;
    const nodes = parameterNodes(node);
    const body = fieldOf(node, 'body');
    const names = new Set(parameterNames(nodes, text, boundNames));
    const uses = body ? usesOf(body, names, text) : new Map();
    const said = doc === null ? [] : saidParameters(tagsOf(doc));
    const setting = { text, find: types, said, uses, known };
    return parameters_parametersOf(nodes, setting);
}
/** Overloads say more than the implementation does: their types stand in where it has none. */
function withOverloads(parameters, made, types, module) {
    const first = module.definitions.signatures.get(made.name)?.[0];
    if (!first || parameters.every(each => each.type.kind !== 'any'))
        return parameters;
    const declared = parametersIn(first, null, types, module);
    return parameters.map((each, at) => {
        const said = declared[at];
        return each.type.kind === 'any' && said ? { ...each, type: said.type } : each;
    });
}
function constructorOf(owner, module) {
    const maker = makerOf(owner, module.find);
    if (!maker)
        return [];
    const doc = docBefore(maker.start, module.comments, module.text);
    const plain = doc === null ? null : plainComment(doc);
    return parametersIn(maker, plain, typesFor(null, owner, [], module), module);
}
function ownerOf(owner, module) {
    if (!owner)
        return null;
    const known = module.owners.get(owner);
    if (known)
        return known;
    const made = {
        name: owner.name,
        header: headerOf(owner, module.text),
        parameters: constructorOf(owner, module),
        constructible: isConstructible(owner),
    };
    module.owners.set(owner, made);
    return made;
}
function sourceOf(whole, text) {
    const from = text.lastIndexOf('\n', whole.start - 1) + 1;
    const margin = text.slice(from, whole.start);
    const own = text.slice(whole.start, whole.end);
    if (margin === '' || margin.trim() !== '')
        return own;
    return own
        .split('\n')
        .map(line => (line.startsWith(margin) ? line.slice(margin.length) : line))
        .join('\n');
}
/** The body first, then the module's constants that it names: tables often stand outside. */
function functions_literalsIn(made, body, module) {
    if (!body)
        return [];
    const names = new Set();
    for (const node of walk(body))
        if (node.type === 'identifier')
            names.add(module.text.slice(node.start, node.end));
    const constants = [...names]
        .slice(0, 1000)
        .flatMap(name => module.index.bindings.get(name) ?? [])
        .filter(each => each.kind === 'constant' && each.node !== made.code)
        .slice(0, 50);
    return literalsOf([body, ...parameterNodes(made.node), ...constants.map(each => each.node)], module.text);
}
function bodyLinesOf(node, body) {
    const lines = body ? body_linesOf(body) : [];
    return [...new Set([...fieldLines(fieldOf(node, 'parameters')), ...lines])].sort((a, b) => a - b);
}
function functionOf(made, module) {
    const { text } = module;
    const { node } = made;
    const body = fieldOf(node, 'body');
    const comment = docOf(made, module);
    const docstring = comment === null ? null : plainComment(comment);
    const tags = docstring === null ? [] : tagsOf(docstring);
    const types = typesFor(made, made.owner, tags, module);
    const written = fieldOf(node, 'return_type');
    const returned = written
        ? text.slice(written.start, written.end).replace(/^\s*:/, '')
        : taggedType(tags, /^returns?$/);
    const reach = module.reach.get(made) ?? { unreachable: null };
    return {
        name: made.name,
        lines: [made.whole.line, lastLeaf(made.whole).endLine],
        kind: made.kind,
        async: isAsync(node),
        generator: isGenerator(node),
        public: made.open && made.exported,
        ...reach,
        sound: !made.whole.broken,
        branches: branchesOf(node),
        tokens: tokens_tokensOf(made.code, text),
        bodyLines: bodyLinesOf(node, body),
        longStatements: body ? longStatements(body) : [],
        source: sourceOf(made.whole, text),
        parameters: withOverloads(parametersIn(node, docstring, types, module), made, types, module),
        returns: returned === null ? functions_any : typeOf(returned, types),
        docstring,
        examples: docstring === null ? [] : examplesOf(docstring, made.simple, module.read),
        literals: functions_literalsIn(made, body, module),
        decorators: made.decorators,
        owner: ownerOf(made.owner, module),
        context: contextOf(made, module.index, module.definitions.signatures, text),
    };
}
/** A sentence naming the first line that belongs to no function and does not parse; null when there is none. */
function functions_errorOf(root, definitions) {
    if (!root.broken)
        return null;
    const inside = new Set(definitions.functions.map(each => each.whole));
    for (const node of walk(root, node => node.broken && !inside.has(node))) {
        if (!node.broken || inside.has(node) || node.children.some(child => child.broken))
            continue;
        return definitions.functions.length > 0
            ? `line ${node.line} does not parse: functions there were not read`
            : `it does not parse (line ${node.line})`;
    }
    return null;
}
/** Tables by names that a file gives: nothing is inherited that could be taken for one. */
function table(entries) {
    return Object.assign(Object.create(null), Object.fromEntries(entries));
}
/** The reader of one module's text. What it answers never throws: broken text gives unsound functions or an error. */
function makeFunctions(read) {
    return source => {
        const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
        try {
            const root = read(text);
            const module = whole_moduleOf(text, root, read);
            const { definitions, bindings } = module;
            const { names } = definitions.exports;
            const exported = (name) => names.get(name)?.includes(name) ?? false;
            const made = definitions.classes.filter(each => exported(each.name) && isConstructible(each));
            const classes = table(made.map(each => [each.name, constructorOf(each, module)]));
            const enums = table(enumsOf(bindings)
                .filter(each => exported(each.names[0] ?? ''))
                .map(each => [each.names[0] ?? '', enumMembers(each.node, text).map(member => member.name)]));
            const functions = definitions.functions.map(each => functionOf(each, module));
            return { functions, classes, enums, error: functions_errorOf(root, definitions) };
        }
        catch {
            return { functions: [], classes: {}, error: 'it could not be parsed' };
        }
    };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/grammar.js

/** A text is this deep at most before it counts as nothing but broken; no written code comes near. */
function brokenNodes(tree) {
    let broken = 0;
    for (const node of walk(tree, node => node.broken)) {
        if (node.type === 'ERROR' || (node.broken && node.children.length === 0))
            broken += node.end - node.start + 1;
    }
    return broken;
}
/** A reader that tries each grammar in turn: the first without errors wins, else the one with the least. */
function grammar_makeRead(parses) {
    let last = null;
    const read = (text) => {
        let best = null;
        for (const parse of parses) {
            const tree = readSyntax(parse, text);
            const broken = brokenNodes(tree);
            if (!best || broken < best.broken)
                best = { tree, broken };
            if (broken === 0)
                break;
        }
        if (!best)
            throw new Error('no grammar was given');
        return best.tree;
    };
    return text => {
        if (last?.text !== text)
            last = { text, tree: read(text) };
        return last.tree;
    };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/layout.js
const LIMIT = 60_000;
/** Contents that are no text, empty or much longer than what was asked for are not taken. */
const layout = {
    job: files => ({
        tree: 'head',
        toolchain: 'node',
        program: 'node/format.mjs',
        request: { files },
        // Rules that read types want the file in its place.
        overlay: Object.fromEntries(files.map(({ path, content }) => [path, content])),
        env: {},
        limit: LIMIT,
    }),
    read: ({ status, result }) => {
        if (status !== 'done' || typeof result !== 'object' || result === null)
            return {};
        const files = result.files;
        if (typeof files !== 'object' || files === null)
            return {};
        return Object.fromEntries(Object.entries(files).filter((entry) => typeof entry[1] === 'string' && entry[1].trim() !== ''));
    },
};

;// CONCATENATED MODULE: ./lib/languages/javascript/literal.js
const literal_named = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/** Control, format (bidirectional among them), private and lone surrogate characters, and spaces other than the plain one. */
const HIDDEN = /[\\\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const plainName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
function escapeSign(sign) {
    const known = literal_named[sign];
    if (known)
        return known;
    const code = sign.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    const digits = code.toString(16);
    return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}
/** A string literal, in single quotes unless only these would have to be escaped. */
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replace(HIDDEN, escapeSign);
    return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote;
}
function number(value) {
    return Object.is(value, -0) ? '-0' : String(value);
}
function literal_bytes(text) {
    const plain = /^[\x00-\x7f]*$/.test(text);
    return `Buffer.from(${quoted(text)}${plain ? '' : ", 'latin1'"})`;
}
/** The text of a key that an object literal has, null when no object has such a key. */
function keyText(key) {
    if (key.kind === 'str') {
        if (key.value === '__proto__')
            return "['__proto__']";
        return plainName.test(key.value) ? key.value : quoted(key.value);
    }
    if (key.kind !== 'int' && key.kind !== 'float')
        return null;
    const text = String(key.value);
    return /^\d{1,15}$/.test(text) ? text : quoted(text);
}
function literal_record(entries) {
    const keys = entries.map(([key]) => keyText(key));
    if (keys.some(key => key === null))
        return `new Map([${entries.map(([key, held]) => `[${literal(key)}, ${literal(held)}]`).join(', ')}])`;
    if (entries.length === 0)
        return '{}';
    return `{ ${entries.map(([, held], at) => `${keys[at] ?? ''}: ${literal(held)}`).join(', ')} }`;
}
/** Text of an expression that evaluates to `value`; `code` stands as it is. Characters of `bytes` are below 256. */
function literal(value) {
    switch (value.kind) {
        case 'none':
            return 'null';
        case 'bool':
            return String(value.value);
        case 'int':
        case 'float':
            return number(value.value);
        case 'str':
            return quoted(value.value);
        case 'bytes':
            return literal_bytes(value.value);
        case 'list':
        case 'tuple':
            return `[${value.items.map(literal).join(', ')}]`;
        case 'set':
            return value.items.length > 0 ? `new Set([${value.items.map(literal).join(', ')}])` : 'new Set()';
        case 'dict':
            return literal_record(value.entries);
        case 'code':
            return value.code;
    }
}

;// CONCATENATED MODULE: ./lib/languages/javascript/imports.js
// Import statements and requires -> entries -> statements again, of the one kind that a file has.

const slice = (text, node) => text.slice(node.start, node.end);
/** The value of a plain string, null for anything else. */
function stringOf(node, text) {
    if (!node)
        return null;
    if (node.type === 'template_string' && syntax_namedOf(node).some(part => part.type === 'template_substitution'))
        return null;
    if (node.type !== 'string' && node.type !== 'template_string')
        return null;
    return imports_unescape(text.slice(node.start + 1, node.end - 1));
}
const imports_escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
function imports_unescape(text) {
    const pattern = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))/g;
    return text.replace(pattern, (all, long, four, two, one) => {
        const code = long ?? four ?? two;
        if (code !== undefined) {
            const point = parseInt(code, 16);
            return point <= 0x10ffff ? String.fromCodePoint(point) : all;
        }
        return one === undefined || /^[\r\n]/.test(one) ? '' : (imports_escapes[one] ?? one);
    });
}
/** The import that a statement is, null when it is another statement. */
function readImport(statement, text) {
    if (statement.type === 'import_statement')
        return readStatic(statement, text);
    if (statement.type === 'expression_statement') {
        const module = requiredBy(syntax_namedOf(statement)[0] ?? null, text);
        return module === null ? null : imports_blank('require', module);
    }
    if (statement.type !== 'lexical_declaration' && statement.type !== 'variable_declaration')
        return null;
    const parts = syntax_namedOf(statement);
    const [part] = parts;
    return parts.length === 1 && part ? imports_readRequire(part, text) : null;
}
const imports_blank = (kind, module) => ({
    kind,
    module,
    type: false,
    default: null,
    whole: null,
    named: [],
    attributes: '',
});
function readStatic(statement, text) {
    const clauses = syntax_namedOf(statement);
    const required = clauses.find(node => node.type === 'import_require_clause');
    const module = stringOf(fieldOf(required ?? statement, 'source'), text);
    if (module === null)
        return null;
    const entry = imports_blank('import', module);
    entry.type = statement.children.some(node => node.type === 'type');
    const attribute = clauses.find(node => node.type === 'import_attribute');
    if (attribute)
        entry.attributes = slice(text, attribute);
    const name = required && syntax_namedOf(required).find(node => node.type === 'identifier');
    if (name)
        return { ...entry, default: slice(text, name) };
    for (const part of clauses.filter(node => node.type === 'import_clause').flatMap(syntax_namedOf)) {
        if (part.type === 'identifier')
            entry.default = slice(text, part);
        if (part.type === 'namespace_import')
            entry.whole = slice(text, syntax_namedOf(part)[0] ?? part);
        if (part.type === 'named_imports')
            entry.named.push(...syntax_namedOf(part).map(node => readSpecifier(node, text)));
    }
    return entry;
}
function readSpecifier(node, text) {
    const name = fieldOf(node, 'name');
    const imported = name ? slice(text, name) : slice(text, node);
    const alias = fieldOf(node, 'alias');
    const type = node.children.some(part => part.type === 'type');
    return { imported, local: alias ? slice(text, alias) : imported, type };
}
/** The module of `require('x')`. */
function requiredBy(node, text) {
    if (node?.type !== 'call_expression')
        return null;
    const callee = fieldOf(node, 'function');
    const given = syntax_namedOf(fieldOf(node, 'arguments') ?? node);
    if (!callee || slice(text, callee) !== 'require' || given.length !== 1)
        return null;
    return stringOf(given[0] ?? null, text);
}
function imports_readRequire(part, text) {
    const [name, value] = [fieldOf(part, 'name'), fieldOf(part, 'value')];
    if (!name || !value || fieldOf(part, 'type'))
        return null;
    const picked = value.type === 'member_expression' ? fieldOf(value, 'property') : null;
    const module = requiredBy(picked ? fieldOf(value, 'object') : value, text);
    if (module === null)
        return null;
    const entry = imports_blank('require', module);
    if (name.type === 'identifier') {
        const local = slice(text, name);
        if (!picked)
            return { ...entry, whole: local };
        const imported = slice(text, picked);
        return imported === 'default'
            ? { ...entry, default: local }
            : { ...entry, named: [{ imported, local, type: false }] };
    }
    if (name.type !== 'object_pattern' || picked)
        return null;
    for (const node of syntax_namedOf(name)) {
        const [key, to] = [fieldOf(node, 'key'), fieldOf(node, 'value')];
        if (node.type === 'shorthand_property_identifier_pattern') {
            const local = slice(text, node);
            entry.named.push({ imported: local, local, type: false });
        }
        else if (node.type === 'pair_pattern' &&
            key?.type === 'property_identifier' &&
            to?.type === 'identifier')
            entry.named.push({ imported: slice(text, key), local: slice(text, to), type: false });
        else
            return null;
    }
    return entry;
}
/** All imports of a text that stand at its top level. */
function standingImports(tree, text) {
    return tree.children.flatMap(node => {
        const entry = readImport(node, text);
        return entry ? [{ entry, node }] : [];
    });
}
/** Imports of a candidate; statements that are none come back as they are. */
function parseImports(texts, read) {
    const entries = [];
    const others = [];
    for (const text of texts)
        for (const node of syntax_namedOf(read(text))) {
            const entry = readImport(node, text);
            if (entry)
                entries.push(entry);
            else
                others.push(slice(text, node));
        }
    return { entries, others };
}
/** Which kind a text has, null when it has neither. */
function imports_kindOf(tree, text) {
    let found = null;
    for (const node of tree.children) {
        if (node.type === 'import_statement' || node.type === 'export_statement')
            return 'import';
        if (readImport(node, text))
            found = 'require';
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/blocks.js
// A test file's syntax -> its describe blocks and tests, with the titles that a runner shows.


const suites = new Set(['describe', 'suite', 'context']);
const cases = new Set(['test', 'it', 'specify']);
const isSuite = (block) => suites.has(block.word);
/** The call that a statement is, when it is one of a describe or a test. */
function blocks_readBlock(statement, text, around = '') {
    if (statement.type !== 'expression_statement')
        return null;
    let call = syntax_namedOf(statement)[0];
    if (call?.type === 'await_expression')
        call = syntax_namedOf(call)[0];
    if (call?.type !== 'call_expression')
        return null;
    const { word, modifiers } = calleeOf(fieldOf(call, 'function'), text);
    if (!suites.has(word) && !cases.has(word))
        return null;
    const given = syntax_namedOf(fieldOf(call, 'arguments') ?? call);
    const title = stringOf(given[0] ?? null, text);
    const body = given.map(node => fieldOf(node, 'body')).find(node => node?.type === 'statement_block') ?? null;
    const full = [around, title ?? ''].filter(part => part !== '').join(' ');
    const titleNode = title === null ? null : (given[0] ?? null);
    const block = {
        word,
        modifiers,
        title,
        full,
        titleNode,
        node: statement,
        body,
        tests: [],
        describes: [],
    };
    if (suites.has(word) && body)
        Object.assign(block, blocks_readBlocks(body, text, full));
    return block;
}
function calleeOf(node, text) {
    const modifiers = [];
    let at = node;
    while (at && at.type !== 'identifier') {
        const property = fieldOf(at, 'property');
        if (property)
            modifiers.unshift(text.slice(property.start, property.end));
        at = fieldOf(at, 'object') ?? fieldOf(at, 'function');
    }
    return { word: at ? text.slice(at.start, at.end) : '', modifiers };
}
/** The blocks that stand directly in a program or a body. */
function blocks_readBlocks(scope, text, around = '') {
    const found = scope.children.map(node => blocks_readBlock(node, text, around)).filter(block => block !== null);
    return { tests: found.filter(block => !isSuite(block)), describes: found.filter(isSuite) };
}
/** All tests at any depth. */
function allTests(blocks) {
    return [...blocks.tests, ...blocks.describes.flatMap(allTests)];
}
/** All describes at any depth that run as they stand: none skipped, repeated or chosen, outermost first. */
function plainDescribes(blocks) {
    const plain = blocks.describes.filter(block => block.modifiers.length === 0 && block.body !== null);
    return [...plain, ...plain.flatMap(plainDescribes)];
}
/** True when a test is called anywhere, also in a loop or a helper. */
function callsTests(tree, text) {
    for (const node of walk(tree)) {
        if (node.type !== 'call_expression')
            continue;
        if (cases.has(calleeOf(fieldOf(node, 'function'), text).word))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/indent.js
// Indentation of a text moved and converted by its syntax: what stands inside templates and strings keeps its columns.

/** Numbers of the lines (from 0) whose beginning lies inside a template or a string. */
function heldLines(tree, text) {
    const held = new Set();
    const enter = (node) => !isHolding(node);
    for (const node of walk(tree, enter)) {
        if (!isHolding(node))
            continue;
        const lines = text.slice(node.start, node.end).split('\n').length - 1;
        for (let n = 0; n < lines; n += 1)
            held.add(node.line + n);
    }
    return held;
}
const isHolding = (node) => node.named && (node.type === 'template_string' || node.type === 'string');
/** One step of indentation of a text: a tab, or the least number of leading spaces; null when nothing is indented. */
function stepOf(text) {
    const counts = new Map();
    let tabs = 0;
    let before = 0;
    for (const line of text.split('\n')) {
        if (line.trim() === '' || /^\s*\*/.test(line))
            continue;
        const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
        if (lead.startsWith('\t'))
            tabs += 1;
        else if (lead.length > before)
            counts.set(lead.length - before, (counts.get(lead.length - before) ?? 0) + 1);
        before = lead.startsWith('\t') ? 0 : lead.length;
    }
    const [best] = [...counts]
        .filter(([size]) => size > 1 && size <= 8)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (tabs > (best?.[1] ?? 0))
        return '\t';
    return best ? ' '.repeat(best[0]) : null;
}
/** Every line of a dedented text in steps of `step`, behind `margin`; `text` may be indented in any way. */
function reindent(text, margin, step, read) {
    const own = stepOf(text) ?? step;
    if (own === step && margin === '')
        return text;
    const held = text.includes('`') || text.includes('\\\n') ? heldLines(read(text), text) : new Set();
    return text
        .split('\n')
        .map((line, n) => {
        if (held.has(n))
            return line;
        const body = line.trimStart();
        if (body === '')
            return line;
        const lead = line.slice(0, line.length - body.length);
        return margin + converted(lead, own, step) + body;
    })
        .join('\n');
}
function converted(lead, own, step) {
    if (own === step)
        return lead;
    if (own === '\t')
        return lead.replace(/\t/g, step);
    const width = lead.replace(/\t/g, own).length;
    return step.repeat(Math.floor(width / own.length)) + ' '.repeat(width % own.length);
}

;// CONCATENATED MODULE: ./lib/languages/javascript/rename.js
// Which names a text binds and uses, by scope; and one name for another, by syntax.

/** Edits must not overlap. */
function rename_applyEdits(text, edits) {
    let out = '';
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
        out += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return out + text.slice(at);
}
const rename_named = new Set([
    'function_declaration',
    'generator_function_declaration',
    'class_declaration',
    'abstract_class_declaration',
    'enum_declaration',
    'interface_declaration',
    'type_alias_declaration',
    'function_signature',
]);
const rename_functions = new Set([
    'function_declaration',
    'generator_function_declaration',
    'function_expression',
    'generator_function',
    'arrow_function',
    'method_definition',
]);
const blocks = new Set(['program', 'statement_block', 'switch_case', 'switch_default', 'class_static_block']);
const names = new Set([
    'identifier',
    'type_identifier',
    'shorthand_property_identifier',
    'shorthand_property_identifier_pattern',
]);
/** The nodes that a pattern binds. */
function* boundIn(pattern) {
    if (pattern.type === 'identifier' || pattern.type === 'shorthand_property_identifier_pattern') {
        yield pattern;
        return;
    }
    const inner = pattern.type === 'pair_pattern'
        ? [fieldOf(pattern, 'value')]
        : pattern.type === 'assignment_pattern' || pattern.type === 'object_assignment_pattern'
            ? [fieldOf(pattern, 'left')]
            : pattern.type === 'required_parameter' || pattern.type === 'optional_parameter'
                ? [fieldOf(pattern, 'pattern')]
                : ['array_pattern', 'object_pattern', 'rest_pattern', 'formal_parameters'].includes(pattern.type)
                    ? syntax_namedOf(pattern)
                    : [];
    for (const part of inner)
        if (part)
            yield* boundIn(part);
}
/** The nodes that a statement binds in the scope it stands in. */
function* declaredBy(statement) {
    if (rename_named.has(statement.type)) {
        const name = fieldOf(statement, 'name');
        if (name)
            yield name;
    }
    else if (statement.type === 'lexical_declaration' || statement.type === 'variable_declaration') {
        for (const part of syntax_namedOf(statement)) {
            const name = fieldOf(part, 'name');
            if (name)
                yield* boundIn(name);
        }
    }
    else if (statement.type === 'export_statement' || statement.type === 'ambient_declaration') {
        for (const part of syntax_namedOf(statement))
            yield* declaredBy(part);
    }
    else if (statement.type === 'import_statement') {
        for (const node of walk(statement))
            if (isImportedName(node))
                yield node;
    }
}
function isImportedName(node) {
    if (node.type !== 'identifier')
        return false;
    const { parent } = node;
    if (parent?.type !== 'import_specifier')
        return true;
    return node.field === 'alias' || fieldOf(parent, 'alias') === null;
}
function* declaredIn(scope) {
    if (blocks.has(scope.type)) {
        for (const statement of scope.children)
            yield* declaredBy(statement);
        return;
    }
    if (rename_functions.has(scope.type)) {
        const parameters = fieldOf(scope, 'parameters') ?? fieldOf(scope, 'parameter');
        if (parameters)
            yield* boundIn(parameters);
        const name = scope.type.includes('declaration') ? null : fieldOf(scope, 'name');
        if (name?.type === 'identifier')
            yield name;
    }
    else if (scope.type === 'for_statement') {
        const first = fieldOf(scope, 'initializer');
        if (first)
            yield* declaredBy(first);
    }
    else if (scope.type === 'for_in_statement') {
        const left = fieldOf(scope, 'left');
        if (left && fieldOf(scope, 'kind'))
            yield* boundIn(left);
    }
    else if (scope.type === 'catch_clause') {
        const parameter = fieldOf(scope, 'parameter');
        if (parameter)
            yield* boundIn(parameter);
    }
    else if (scope.type === 'class') {
        const name = fieldOf(scope, 'name');
        if (name)
            yield name;
    }
}
/** The names that are bound in the scope of `node` itself. */
function rename_namesIn(scope, text) {
    return new Set([...declaredIn(scope)].map(node => text.slice(node.start, node.end)));
}
/** Names that the text binds at its top level, each with its statement. */
function boundAtTop(tree, text) {
    const bound = new Map();
    for (const statement of tree.children)
        for (const node of declaredBy(statement))
            bound.set(text.slice(node.start, node.end), statement);
    return bound;
}
/** Every mention of a name that is not bound in an inner scope. */
function* outerMentions(tree, text) {
    const known = new Map();
    const declares = (scope, name) => {
        let found = known.get(scope);
        if (!found)
            known.set(scope, (found = rename_namesIn(scope, text)));
        return found.has(name);
    };
    for (const node of walk(tree)) {
        if (!names.has(node.type))
            continue;
        const name = text.slice(node.start, node.end);
        let scope = node.parent;
        while (scope?.parent && !declares(scope, name))
            scope = scope.parent;
        if (!scope?.parent)
            yield node;
    }
}
/** Names that a text mentions and does not bind in an inner scope. */
function rename_mentions(tree, text) {
    return new Set([...outerMentions(tree, text)].map(node => text.slice(node.start, node.end)));
}
/** `text` with `to` wherever it means the outer `from`; names that an inner scope binds stay. */
function renameIn(text, from, to, read) {
    if (from === to || !text.includes(from))
        return text;
    const edits = [];
    for (const node of outerMentions(read(text), text)) {
        if (text.slice(node.start, node.end) !== from)
            continue;
        const short = node.type.startsWith('shorthand');
        edits.push({ start: node.start, end: node.end, text: short ? `${from}: ${to}` : to });
    }
    return rename_applyEdits(text, edits);
}
/** `name` or the first free of `name2`, `name3`, ...; it is taken from then on. */
function takeName(name, taken) {
    let free = name;
    for (let number = 2; taken.has(free); number += 1)
        free = `${name}${String(number)}`;
    taken.add(free);
    return free;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/semicolons.js
// Semicolons at the ends of statements, added or dropped where the code stays the same.

/** Statements that end in a semicolon, written or not. */
const endings = new Set([
    'expression_statement',
    'lexical_declaration',
    'variable_declaration',
    'return_statement',
    'throw_statement',
    'break_statement',
    'continue_statement',
    'debugger_statement',
    'import_statement',
    'type_alias_declaration',
]);
/** Nothing inside a template is touched, what it puts in included. */
const isOpen = (node) => node.type !== 'template_string';
/** False for what only looks like a statement: the head of a `for`, a declaration inside an `export`. */
function lastStatementsOf(node) {
    const { parent } = node;
    if (!parent || node.broken)
        return false;
    return !(parent.type === 'for_statement' && node.field !== 'body') && parent.type !== 'for_in_statement';
}
/** End of the last thing in a statement that is no comment. */
function codeEnd(node) {
    const last = node.children.findLast(child => child.type !== 'comment' && child.end > child.start);
    return last ? codeEnd(last) : node.end;
}
function addSemicolons(tree, text) {
    const edits = [];
    for (const node of walk(tree, isOpen)) {
        if (!endings.has(node.type) || !lastStatementsOf(node))
            continue;
        const end = codeEnd(node);
        if (text[end - 1] === ';' || isEnclosed(node))
            continue;
        edits.push({ start: end, end, text: ';' });
    }
    return edits;
}
/** A declaration that an `export` already ends. */
function isEnclosed(node) {
    return node.parent?.type === 'export_statement' && node.parent.children.at(-1)?.type === ';';
}
function dropSemicolons(tree, text) {
    const edits = [];
    for (const node of walk(tree, isOpen)) {
        if (!endings.has(node.type) || !lastStatementsOf(node))
            continue;
        const last = node.children.at(-1);
        if (last?.type !== ';' || last.end === last.start || !mayGo(text, last.end))
            continue;
        if (node.type === 'expression_statement' && syntax_namedOf(node).length === 0)
            continue;
        edits.push({ start: last.start, end: last.end, text: '' });
    }
    return edits;
}
/** True when the line ends here and what comes next cannot go on with the statement. */
function mayGo(text, from) {
    const rest = text.slice(from);
    const gap = /^(?:[ \t]|\/\*(?:[^*\n]|\*(?!\/))*\*\/)*(?:\/\/[^\n]*)?(?=\n|\r|$)/.exec(rest);
    if (!gap)
        return /^[ \t]*\}/.test(rest);
    const next = rest.slice(gap[0].length).replace(/^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '');
    return !/^(?:[([`+\-/*.,?<>=&|^%!:;]|in\b|instanceof\b|as\b|satisfies\b)/.test(next);
}

;// CONCATENATED MODULE: ./lib/languages/javascript/habit.js
// How a project writes its tests (quotes, semicolons, indentation, commas, the word for a test) -> new code written so.




const literals = new Set(['object', 'array', 'object_pattern', 'array_pattern', 'named_imports']);
const habit_calls = new Set(['arguments', 'formal_parameters']);
/** A literal; the grammar calls the word for its type the same. */
const isText = (node) => node.named && node.type === 'string' && node.parent?.type !== 'jsx_attribute';
/** What most of a text shows. */
function sniff(text, read) {
    const tree = read(text);
    const votes = { single: 0, double: 0, with: 0, without: 0, test: 0, it: 0 };
    const commas = { literals: 0, calls: 0 };
    for (const node of walk(tree, isOpen)) {
        if (isText(node)) {
            const body = text.slice(node.start + 1, node.end - 1);
            if (!/['"]/.test(body))
                votes[text[node.start] === '"' ? 'double' : 'single'] += 1;
        }
        if (endings.has(node.type) && lastStatementsOf(node))
            votes[text[node.end - 1] === ';' ? 'with' : 'without'] += 1;
        if (node.type === 'call_expression') {
            const called = fieldOf(node, 'function');
            const word = called ? /^(test|it)\b/.exec(text.slice(called.start, called.end))?.[1] : undefined;
            if (word === 'test' || word === 'it')
                votes[word] += 1;
        }
        const list = literals.has(node.type) ? 'literals' : habit_calls.has(node.type) ? 'calls' : null;
        const last = list && lastOfLines(node);
        if (list && last)
            commas[list] += last.comma ? 1 : -1;
    }
    const better = (a, b) => (a === b ? null : a > b);
    const single = better(votes.single, votes.double);
    const word = votes.test > 0 && votes.it === 0 ? 'test' : votes.it > 0 && votes.test === 0 ? 'it' : null;
    return {
        quote: single === null ? null : single ? "'" : '"',
        semicolons: better(votes.with, votes.without),
        step: stepOf(text),
        word,
        commas: { literals: better(commas.literals, 0), calls: better(commas.calls, 0) },
    };
}
/** The last element of a list whose closing bracket stands on a line of its own, and its comma. */
function lastOfLines(list) {
    const close = list.children.at(-1);
    const parts = list.children.slice(1, -1).filter(node => node.type !== 'comment');
    const last = parts.at(-1);
    if (!close || !last || last.endLine === close.line || close.end === close.start)
        return null;
    const comma = last.type === ',' ? last : null;
    const element = comma ? parts.at(-2) : last;
    if (!element || element.type === ',')
        return null;
    return { end: element.end, comma, element };
}
/** Takes from `other` what this habit does not show. */
function orElse(habit, other) {
    return {
        quote: habit.quote ?? other.quote,
        semicolons: habit.semicolons ?? other.semicolons,
        step: habit.step ?? other.step,
        word: habit.word ?? other.word,
        commas: {
            literals: habit.commas.literals ?? other.commas.literals,
            calls: habit.commas.calls ?? other.commas.calls,
        },
    };
}
/** `text`, a whole number of statements, written by habit behind `margin`; its code is the same afterwards. */
function applyHabit(text, habit, read, margin = '') {
    const before = read(text);
    if (before.broken)
        return text;
    let out = rename_applyEdits(text, [...swapQuotes(before, text, habit), ...settleCommas(before, text, habit)]);
    if (habit.semicolons !== null)
        out = rename_applyEdits(out, (habit.semicolons ? addSemicolons : dropSemicolons)(read(out), out));
    if (shapeOf(read(out), out) !== shapeOf(before, text))
        out = text;
    return reindent(out, margin, habit.step ?? stepOf(text) ?? '  ', read);
}
function swapQuotes(tree, text, { quote }) {
    const edits = [];
    for (const node of quote === null ? [] : walk(tree, isOpen)) {
        if (!isText(node))
            continue;
        const old = text[node.start];
        const body = text.slice(node.start + 1, node.end - 1);
        if (quote === null || old === quote || body.includes(quote))
            continue;
        const bare = body.replace(/\\([\s\S])/g, (all, one) => (one === old ? one : all));
        edits.push({ start: node.start, end: node.end, text: quote + bare + quote });
    }
    return edits;
}
function settleCommas(tree, text, { commas }) {
    const edits = [];
    for (const node of walk(tree, isOpen)) {
        const wanted = literals.has(node.type) ? commas.literals : habit_calls.has(node.type) ? commas.calls : null;
        if (wanted === null)
            continue;
        const last = lastOfLines(node);
        if (!last || (last.comma !== null) === wanted)
            continue;
        if (last.comma)
            edits.push({ start: last.comma.start, end: last.comma.end, text: '' });
        else if (!/^rest_pattern$/.test(last.element.type) &&
            fieldOf(last.element, 'pattern')?.type !== 'rest_pattern')
            edits.push({ start: last.end, end: last.end, text: ',' });
    }
    return edits.filter(edit => edit.text !== '' || text[edit.start] === ',');
}
/** The code of a text without what habit may change: equal for equal code. */
function shapeOf(tree, text) {
    const parts = [];
    const enter = (node) => !['string', 'template_string', 'regex'].includes(node.type);
    for (const node of walk(tree, enter)) {
        if (node.type === 'comment' || node.type === ';' || isLastComma(node))
            continue;
        if (isText(node))
            parts.push(`s${habit_plain(text, node)}`);
        else if (node.children.length === 0 || !enter(node))
            parts.push(`t${text.slice(node.start, node.end)}`);
        else if (node.named)
            parts.push(`n${node.type} ${String(syntax_namedOf(node).length)}`);
    }
    return parts.join('\0');
}
const habit_plain = (text, node) => text.slice(node.start + 1, node.end - 1).replace(/\\(['"])/g, '$1');
function isLastComma(node) {
    if (node.type !== ',' || !node.parent)
        return false;
    const list = node.parent;
    if (!literals.has(list.type) && !habit_calls.has(list.type))
        return false;
    const parts = list.children.slice(1, -1).filter(child => child.type !== 'comment');
    return parts.at(-1) === node && parts.at(-2)?.type !== ',' && parts.length > 1;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/import-text.js
const isOwn = (module) => /^[./#]/.test(module) || /^[@~]\//.test(module);
/** The same import as the other kind of module writes it. Types have no other kind. */
function toKind(entry, kind) {
    if (entry.kind === kind || entry.type)
        return entry;
    if (kind === 'import')
        return { ...entry, kind, default: entry.default ?? entry.whole, whole: null };
    const whole = entry.whole ?? (isOwn(entry.module) ? null : entry.default);
    return { ...entry, kind, whole, default: isOwn(entry.module) ? entry.default : null };
}
/** The kind of a new file: what its import of the project's own code is, else what most of its imports are. */
function kindAmong(entries) {
    // Vitest can only be imported.
    if (entries.some(entry => entry.module === 'vitest'))
        return 'import';
    const own = entries.filter(entry => isOwn(entry.module) && !entry.type);
    return (own.find(entry => entry.module.startsWith('.')) ?? own[0] ?? entries[0])?.kind ?? null;
}
/** Statements with single quotes and no semicolons; habit changes both. */
function formatImport(entry) {
    const source = import_text_quoted(entry.module);
    const list = (separator) => {
        const parts = [...entry.named].sort((a, b) => compare(a.imported, b.imported) || compare(a.local, b.local));
        const each = parts.map(({ imported, local, type }) => {
            const name = imported === local ? local : `${imported}${separator}${local}`;
            return type && !entry.type ? `type ${name}` : name;
        });
        return `{ ${each.join(', ')} }`;
    };
    if (entry.kind === 'require') {
        const out = [];
        if (entry.whole !== null)
            out.push(`const ${entry.whole} = require(${source})`);
        if (entry.default !== null)
            out.push(`const ${entry.default} = require(${source}).default`);
        if (entry.named.length > 0)
            out.push(`const ${list(': ')} = require(${source})`);
        return out.length > 0 ? out : [`require(${source})`];
    }
    const word = entry.type ? 'import type' : 'import';
    const end = entry.attributes === '' ? source : `${source} ${entry.attributes}`;
    const out = [];
    if (entry.whole !== null)
        out.push(`${word} * as ${entry.whole} from ${end}`);
    const parts = [
        ...(entry.default === null ? [] : [entry.default]),
        ...(entry.named.length > 0 ? [list(' as ')] : []),
    ];
    if (entry.type && parts.length === 2)
        out.push(...parts.map(part => `${word} ${part} from ${end}`));
    else if (parts.length > 0)
        out.push(`${word} ${parts.join(', ')} from ${end}`);
    return out.length > 0 ? out : [`import ${end}`];
}
const import_text_quoted = (text) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const rank = (module) => (module.startsWith('node:') ? 0 : isOwn(module) ? 2 : 1);
/** Statements, joined and sorted. */
function import_text_layImports(entries) {
    return joinImports(entries).flatMap(formatImport);
}
/** Joined per module, sorted: Node's own, packages, the project's. */
function joinImports(entries) {
    const joined = [];
    const bound = new Set();
    for (const each of entries) {
        const entry = each.type ? each : unbound(each, bound);
        if (!entry)
            continue;
        const same = joined.find(one => joins(one, entry));
        if (!same)
            joined.push({ ...entry, named: [...new Map(entry.named.map(one => [one.local, one])).values()] });
        else {
            same.default ??= entry.default;
            same.whole ??= entry.whole;
            same.named.push(...entry.named.filter(one => !same.named.some(other => other.local === one.local)));
        }
    }
    return joined.sort((a, b) => rank(a.module) - rank(b.module) || compare(a.module, b.module));
}
/** The import without names that stand already: settled names of one file mean one thing. Null when nothing is left. */
function unbound(entry, bound) {
    const take = (name) => {
        if (name === null || bound.has(name))
            return null;
        bound.add(name);
        return name;
    };
    const { default: first, whole, named } = entry;
    if (first === null && whole === null && named.length === 0)
        return entry;
    const left = { ...entry, default: take(first), whole: take(whole) };
    left.named = named.filter(one => one.type || take(one.local) !== null);
    return left.default === null && left.whole === null && left.named.length === 0 ? null : left;
}
/** True when the second can be said in the statement of the first, as far as what they bind goes. */
function joins(one, other) {
    const fits = (a, b) => a === null || b === null || a === b;
    return (one.module === other.module &&
        one.type === other.type &&
        one.kind === other.kind &&
        one.attributes === other.attributes &&
        fits(one.default, other.default) &&
        fits(one.whole, other.whole));
}

;// CONCATENATED MODULE: ./lib/languages/javascript/sheet.js
// What a merge fills: names, imports, helpers and blocks of one file; and how blocks are laid out.



/** One-line statements stand close together, all else apart. */
function groupBlocks(texts, sheet) {
    const plain = (text) => !text.includes('\n') && !blocks_readBlock(syntax_namedOf(sheet.read(text))[0] ?? sheet.read(text), text);
    const out = [];
    texts.forEach((text, at) => {
        const before = texts[at - 1];
        if (before !== undefined && plain(before) && plain(text))
            out[out.length - 1] += `\n${text}`;
        else
            out.push(text);
    });
    return out;
}
/** A describe with its members and tests, in steps of the file. */
function layPart(part, sheet) {
    const step = sheet.habit.step ?? '  ';
    const inner = groupBlocks([...part.members, ...part.tests], sheet).map(text => reindent(text, step, step, sheet.read));
    return `${part.header}\n${inner.join('\n\n')}\n})`;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/settle.js
// Names of one candidate's imports and helpers against those that a file has already: the same is shared, others give way.





/** Identity of what an import binds: the same module and the same export of it. */
function identity(entry, imported) {
    const module = entry.module.replace(/^node:/, '');
    if (module === 'test' && ['default', '*', 'test', 'it'].includes(imported))
        return imported === 'it' ? 'test#it' : 'test#test';
    if (module === 'assert' && imported === 'strict')
        return 'assert/strict#default';
    const whole = imported === '*' && entry.kind === 'require' && !/^[./]/.test(module);
    return `${settle_plainModule(module)}#${whole ? 'default' : imported}`;
}
/** One spelling for `./`, `./index` and `./index.js`. */
function settle_plainModule(module) {
    if (!/^\.{1,2}(?:\/|$)/.test(module))
        return module;
    return module
        .replace(/\.[cm]?[jt]sx?$/, '')
        .replace(/\/+$/, '')
        .replace(/(?<=.)\/index$/, '');
}
/** What an import binds: local name, identity, and the same import with another name or without it. */
function bindings(entry) {
    const found = [];
    const { default: first, whole } = entry;
    if (first !== null)
        found.push({
            local: first,
            id: identity(entry, 'default'),
            rename: to => void (entry.default = to),
            drop: () => void (entry.default = null),
        });
    if (whole !== null)
        found.push({
            local: whole,
            id: identity(entry, '*'),
            rename: to => void (entry.whole = to),
            drop: () => void (entry.whole = null),
        });
    for (const one of entry.named)
        found.push({
            local: one.local,
            id: identity(entry, one.imported),
            rename: to => void (one.local = to),
            drop: () => void (entry.named = entry.named.filter(other => other !== one)),
        });
    return found;
}
const codeOf = (text, read) => `code ${shapeOf(read(text), text)}`;
/** Takes the names of a text that is there already. */
function ownAll(text, names) {
    const tree = names.read(text);
    for (const statement of tree.children) {
        const entry = readImport(statement, text);
        for (const { local, id } of entry ? bindings(entry) : []) {
            names.owners.set(local, id);
            if (entry?.type === false && !names.there.has(id))
                names.there.set(id, local);
        }
    }
    for (const [name, statement] of boundAtTop(tree, text))
        if (!names.owners.has(name))
            names.owners.set(name, codeOf(text.slice(statement.start, statement.end), names.read));
    noteMentions(text, names);
}
function noteMentions(text, { taken, read }) {
    for (const node of walk(read(text)))
        if (node.children.length === 0 && /identifier/.test(node.type))
            taken.add(text.slice(node.start, node.end));
}
/** The texts of a candidate, its imports read; `kind` is that of the file. */
function draftOf(candidate, names) {
    const { entries, others } = parseImports(candidate.imports, names.read);
    const { container } = candidate;
    const draft = {
        code: candidate.code,
        container: container && { ...container, members: [...container.members] },
        helpers: [...others, ...candidate.helpers],
        imports: entries.map(entry => {
            const same = toKind(entry, names.kind);
            return { ...same, named: same.named.map(one => ({ ...one })) };
        }),
    };
    for (const text of [draft.code, ...draft.helpers, ...(container?.members ?? [])])
        noteMentions(text, names);
    return draft;
}
/** Makes the draft's names fit; names that nobody has yet are its own from now on. */
function settle(draft, names) {
    const bare = new Set(draft.imports.filter(entry => bindings(entry).length === 0));
    for (const entry of draft.imports)
        for (const bound of bindings(entry)) {
            const owner = names.owners.get(bound.local);
            const same = names.there.get(bound.id);
            if (owner !== bound.id && !entry.type && same !== undefined && isFree(same, draft, names)) {
                renameAll(draft, bound.local, same, names);
                bound.drop();
            }
            else if (owner === undefined || owner === bound.id)
                names.owners.set(bound.local, bound.id);
            else if (sharesAssert(owner, bound.id, bound.local, draft, names))
                bound.drop();
            else {
                const alias = aliasFor(bound.local, bound.id, names);
                renameAll(draft, bound.local, alias, names);
                bound.rename(alias);
            }
        }
    draft.imports = draft.imports.filter(entry => bare.has(entry) || bindings(entry).length > 0);
    draft.helpers.forEach((_, at) => settleHelper(draft, at, names));
}
/** True when the draft itself says nothing under this name, inner names included. */
function isFree(name, draft, { read }) {
    const says = (text) => {
        for (const node of text.includes(name) ? walk(read(text)) : [])
            if (/identifier/.test(node.type) && text.slice(node.start, node.end) === name)
                return true;
        return false;
    };
    return ![draft.code, ...draft.helpers, ...(draft.container?.members ?? [])].some(says);
}
function settleHelper(draft, at, names) {
    const text = draft.helpers[at] ?? '';
    const code = codeOf(text, names.read);
    for (const name of boundAtTop(names.read(text), text).keys()) {
        const owner = names.owners.get(name);
        if (owner === undefined)
            names.owners.set(name, code);
        else if (owner !== code) {
            const alias = aliasFor(name, code, names);
            renameAll(draft, name, alias, names);
            names.owners.set(alias, codeOf(draft.helpers[at] ?? '', names.read));
        }
    }
}
/** The same thing renamed before gets the same name again. */
function aliasFor(name, id, { owners, taken }) {
    const key = `${name} ${id}`;
    const known = owners.get(key);
    if (known !== undefined)
        return known;
    taken.add(name);
    const alias = takeName(name, taken);
    owners.set(key, alias);
    owners.set(alias, id);
    return alias;
}
function mapTexts(draft, change) {
    draft.code = change(draft.code);
    draft.helpers = draft.helpers.map(change);
    if (draft.container)
        draft.container.members = draft.container.members.map(change);
}
function renameAll(draft, from, to, { read }) {
    mapTexts(draft, text => renameIn(text, from, to, read));
    if (!draft.container)
        return;
    const whole = `${draft.container.header}\n})`;
    draft.container.header = renameIn(whole, from, to, read).slice(0, -3);
}
/** Every name that the draft's code mentions. */
function mentionsOf(draft, { read }) {
    const texts = [draft.code, ...(draft.container?.members ?? [])];
    return new Set(texts.flatMap(text => [...rename_mentions(read(text), text)]));
}
const strict = {
    equal: 'strictEqual',
    notEqual: 'notStrictEqual',
    deepEqual: 'deepStrictEqual',
    notDeepEqual: 'notDeepStrictEqual',
};
/** `assert` and `assert/strict` differ in four methods only: the one that is there serves both where it can. */
function sharesAssert(owner, id, local, draft, { read }) {
    const both = ['assert#default', 'assert/strict#default'];
    if (!both.includes(owner) || !both.includes(id))
        return false;
    const loose = (text) => looseCalls(read(text), text, local);
    if (owner === 'assert/strict#default')
        return ![draft.code, ...draft.helpers, ...(draft.container?.members ?? [])].some(text => loose(text).length > 0);
    mapTexts(draft, text => rename_applyEdits(text, loose(text).map((node) => {
        const name = text.slice(node.start, node.end);
        return { start: node.start, end: node.end, text: strict[name] ?? name };
    })));
    return true;
}
function looseCalls(tree, text, local) {
    const found = [];
    for (const node of walk(tree)) {
        const object = node.type === 'member_expression' ? fieldOf(node, 'object') : null;
        const property = object && fieldOf(node, 'property');
        if (!object || !property || text.slice(object.start, object.end) !== local)
            continue;
        if (Object.hasOwn(strict, text.slice(property.start, property.end)))
            found.push(property);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/languages/javascript/continue.js
// New tests put into a test file that is there: insertions only, so that nothing else of it changes.









const continue_MOST_TEXT = 200_000;
/** The `continues` of the language: a sound test file, written by hand, of which not everything is skipped. */
function makeContinues(read) {
    return existing => {
        if (existing.length > continue_MOST_TEXT || (0,filters/* siftText */.Qd)(existing) !== null)
            return false;
        const text = existing.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
        const tree = read(text);
        if (tree.broken || !callsTests(tree, text))
            return false;
        const blocks = blocks_readBlocks(tree, text);
        if (allTests(blocks).length === 0)
            return false;
        const skipped = (block) => block.modifiers.some(word => word === 'skip' || word === 'todo');
        return blocks.tests.length > 0 || blocks.describes.length === 0 || !blocks.describes.every(skipped);
    };
}
/** The describe of the old file that a candidate goes into, null when it needs one of its own. */
function placeFor(candidate, draft, old, sheet) {
    const tree = sheet.read(old);
    const name = candidate.target.split('::').at(-1) ?? '';
    const titles = draft.container ? [draft.container.name] : [name, name.split('.')[0] ?? name];
    const describes = plainDescribes(blocks_readBlocks(tree, old));
    for (const title of titles) {
        const block = describes.find(one => title !== '' && (one.title === title || one.full === title));
        if (block && mayGoInto(block, draft, old, sheet))
            return block;
    }
    return null;
}
/** Set-up that the describe has not would run for its other tests, and its own names would hide those that are meant. */
function mayGoInto(block, draft, old, sheet) {
    const there = new Set(syntax_namedOf(block.body ?? block.node).map(node => shapeOf(node, old)));
    const members = draft.container?.members ?? [];
    const fits = members.every(text => syntax_namedOf(sheet.read(text)).every(node => there.has(shapeOf(node, text))));
    if (!fits)
        return false;
    const own = new Set(members.flatMap(text => [...boundAtTop(sheet.read(text), text).keys()]));
    const used = [...mentionsOf(draft, sheet.names)].filter(name => !own.has(name));
    for (let scope = block.body; scope?.parent; scope = scope.parent) {
        const hidden = rename_namesIn(scope, old);
        if (used.some(name => hidden.has(name)))
            return false;
    }
    return true;
}
/** `existing` with the sheet's imports, helpers and tests in it; its line ends, mark and every other byte stay. */
function continueFile(existing, sheet) {
    const mark = existing.startsWith('\uFEFF') ? '\uFEFF' : '';
    const crlf = existing.includes('\r\n');
    const text = existing.slice(mark.length);
    const [flat, back] = crlf ? continue_flatten(text) : [text, (at) => at];
    const edits = editsFor(flat, sheet).map(edit => ({
        start: back(edit.start),
        end: back(edit.end),
        text: crlf ? edit.text.replaceAll('\n', '\r\n') : edit.text,
    }));
    return mark + rename_applyEdits(text, edits);
}
/** The text with plain line ends, and the way from its places back to those of the original. */
function continue_flatten(text) {
    const gone = [];
    const flat = text.replace(/\r\n/g, (_, at) => {
        gone.push(at - gone.length);
        return '\n';
    });
    return [flat, at => at + gone.filter(place => place < at).length];
}
function editsFor(text, sheet) {
    const tree = sheet.read(text);
    const standing = standingImports(tree, text);
    const lay = (code, margin = '') => applyHabit(code, sheet.habit, sheet.read, margin);
    const { edits, statements } = joinInto(standing, missing(sheet, standing), text);
    const parts = sheet.body.filter((part) => typeof part !== 'string' && part.place !== null);
    for (const part of parts)
        edits.push(intoDescribe(part, text, sheet, lay));
    const last = standing.at(-1)?.node ?? null;
    const at = last ? lineEnd(text, last.end) : topOf(tree, text);
    const top = statements.length > 0 ? [lay(statements.join('\n'))] : [];
    const late = [];
    for (const helper of groupBlocks(sheet.helpers, sheet))
        (waits(helper, at, tree, text, sheet.read) ? late : top).push(lay(helper));
    const [first, ...others] = top;
    if (first !== undefined) {
        const joined = [first, ...others].join('\n\n');
        const near = last && statements.length > 0;
        edits.push({ start: at, end: at, text: last ? `${near ? '\n' : '\n\n'}${joined}` : `${joined}\n\n` });
    }
    const rest = sheet.body.filter(part => typeof part === 'string' || part.place === null);
    const blocks = rest.map(part => (typeof part === 'string' ? part : layPart(part, sheet)));
    const added = [...late, ...groupBlocks(blocks, sheet).map(block => lay(block))].join('\n\n');
    if (added !== '')
        edits.push(atEnd(text, added));
    return edits;
}
/** Imports without what the old file binds already. */
function missing(sheet, standing) {
    const known = new Set(standing.flatMap(({ entry }) => bindings(entry).map(one => `${one.local} ${one.id}`)));
    const bare = ({ default: first, whole, named }) => first === null && whole === null && named.length === 0;
    const spelled = new Map(standing.map(({ entry }) => [settle_plainModule(entry.module), entry.module]));
    const left = sheet.imports.filter(entry => {
        entry.module = spelled.get(settle_plainModule(entry.module)) ?? entry.module;
        if (bare(entry))
            return !standing.some(one => one.entry.module === entry.module);
        for (const one of bindings(entry))
            if (known.has(`${one.local} ${one.id}`))
                one.drop();
        return !bare(entry);
    });
    return joinImports(left);
}
const continue_plainName = (module) => module.replace(/^node:/, '');
/** Names that fit into statements of the old file, and statements for the others. */
function joinInto(standing, entries, text) {
    const edits = [];
    const statements = [];
    for (const entry of entries) {
        const same = standing.filter(({ entry: one }) => continue_plainName(one.module) === continue_plainName(entry.module) &&
            one.kind === entry.kind &&
            one.type === entry.type &&
            one.attributes === entry.attributes);
        const braces = same.find(one => one.entry.named.length > 0 && bracesOf(one.node));
        const single = same.find(one => one.entry.default !== null && one.entry.whole === null && one.entry.kind === 'import');
        if (entry.named.length > 0 && braces)
            edits.push(intoBraces(bracesOf(braces.node), entry, text));
        else if (entry.named.length > 0 && single && !entry.type && single.entry.named.length === 0) {
            const clause = single.node.children.find(node => node.type === 'import_clause');
            const at = clause?.end ?? single.node.end;
            edits.push({ start: at, end: at, text: `, { ${continue_namesOf(entry).join(', ')} }` });
        }
        else if (entry.named.length > 0)
            statements.push(...formatImport({ ...entry, default: null, whole: null }));
        const rest = { ...entry, named: [] };
        if (entry.default !== null || entry.whole !== null || entry.named.length === 0)
            statements.push(...formatImport(rest));
    }
    return { edits, statements };
}
function bracesOf(statement) {
    const clause = statement.children.find(node => node.type === 'import_clause');
    const list = clause && syntax_namedOf(clause).find(node => node.type === 'named_imports');
    if (list)
        return list;
    const name = syntax_namedOf(statement)[0] && fieldOf(syntax_namedOf(statement)[0], 'name');
    return name?.type === 'object_pattern' ? name : null;
}
function continue_namesOf(entry) {
    const separator = entry.kind === 'require' ? ': ' : ' as ';
    return entry.named.map(({ imported, local, type }) => {
        const name = imported === local ? local : `${imported}${separator}${local}`;
        return type && !entry.type ? `type ${name}` : name;
    });
}
function intoBraces(list, entry, text) {
    const last = syntax_namedOf(list).at(-1) ?? list;
    const open = last.endLine !== list.endLine;
    const start = text.lastIndexOf('\n', last.start - 1) + 1;
    const lead = /^[ \t]*/.exec(text.slice(start, last.start))?.[0] ?? '';
    const gap = open ? `,\n${lead}` : ', ';
    return {
        start: last.end,
        end: last.end,
        text: continue_namesOf(entry)
            .map(name => gap + name)
            .join(''),
    };
}
/** Tests at the end of a describe's body, as its other statements are indented. */
function intoDescribe(part, text, sheet, lay) {
    const body = part.place.body;
    const close = body.end - 1;
    const line = text.lastIndexOf('\n', close - 1) + 1;
    const alone = text.slice(line, close).trim() === '';
    const [inside] = syntax_namedOf(body);
    const margin = (at) => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';
    const outer = margin(part.place.node.start);
    const own = inside && inside.line > body.line ? margin(inside.start) : outer + (sheet.habit.step ?? '  ');
    const code = part.tests.map(test => lay(test, own)).join('\n\n');
    if (!alone)
        return { start: close, end: close, text: `\n${code}\n${outer}` };
    return { start: line, end: line, text: inside ? `\n${code}\n` : `${code}\n` };
}
/** True when a helper needs a value that the old file makes further down. */
function waits(helper, at, tree, text, read) {
    const bound = boundAtTop(tree, text);
    const late = (name) => {
        const statement = bound.get(name);
        return statement !== undefined && statement.start >= at && !statement.type.includes('function');
    };
    return [...rename_mentions(read(helper), helper)].some(late);
}
/** End of the line when nothing but a comment follows, else the place itself. */
function lineEnd(text, at) {
    const rest = /^[ \t;]*(?:\/\/[^\n]*|\/\*(?:[^*\n]|\*(?!\/))*\*\/[ \t]*)?(?=\n|$)/.exec(text.slice(at));
    return at + (rest?.[0].length ?? 0);
}
/** Before the first statement that is no directive, after the comments at the very top. */
function topOf(tree, text) {
    const directive = (node) => node.type === 'expression_statement' && syntax_namedOf(node)[0]?.type === 'string';
    const first = tree.children.find(node => !['comment', 'hash_bang_line'].includes(node.type) && !directive(node));
    if (!first)
        return text.length;
    return text.lastIndexOf('\n', first.start - 1) + 1;
}
function atEnd(text, added) {
    const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    return { start: text.length, end: text.length, text: `${gap}${added}\n` };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/merge.js








/** The `merge` of the language. `names` gives the full title, as runners tell it, by candidate id. */
function makeMerge(parse) {
    return (candidates, page) => {
        const read = remember(parse);
        const old = page.existing === null ? null : page.existing.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
        const sheet = openSheet(candidates, { existing: old, like: page.like?.replaceAll('\r\n', '\n') ?? null }, read);
        for (const candidate of candidates)
            addCandidate(candidate, old, sheet);
        if (page.existing === null || old === null)
            return { content: layFile(sheet), names: sheet.result };
        return { content: continueFile(page.existing, sheet), names: sheet.result };
    };
}
/** Every text is parsed once a merge. */
function remember(parse) {
    const known = new Map();
    return text => {
        const tree = known.get(text) ?? parse(text);
        known.set(text, tree);
        return tree;
    };
}
function openSheet(candidates, page, read) {
    const { existing, like } = page;
    const imports = parseImports(candidates.flatMap(one => one.imports), read).entries;
    const shown = (text) => (text === null ? null : imports_kindOf(read(text), text));
    const kind = shown(existing) ?? kindAmong(imports) ?? shown(like) ?? 'import';
    const names = { read, kind, owners: new Map(), taken: new Set(), there: new Map() };
    const [titles, known] = [new Set(), new Set()];
    if (existing !== null) {
        ownAll(existing, names);
        for (const node of syntax_namedOf(read(existing)))
            known.add(shapeOf(node, existing));
        for (const test of allTests(blocks_readBlocks(read(existing), existing)))
            titles.add(test.full);
    }
    return {
        read,
        names,
        habit: merge_habitOf(candidates, page, read),
        imports: [],
        helpers: [],
        body: [],
        parts: new Map(),
        known,
        titles,
        strict: existing === null && kind === 'require' && isStrict(like ?? '', read),
        result: {},
    };
}
/** True for a text that begins with the directive. */
function isStrict(text, read) {
    const first = syntax_namedOf(read(text)).find(node => node.type !== 'hash_bang_line');
    return first !== undefined && /^(['"])use strict\1;?$/.test(text.slice(first.start, first.end));
}
/** The page's own habit; where it shows none, that of most of the candidates. */
function merge_habitOf(candidates, { existing, like }, read) {
    const shown = [existing, like].filter(text => text !== null).map(text => sniff(text, read));
    const own = sniff(candidates.map(one => one.code).join('\n'), read);
    return [...shown, { ...own, word: null, commas: { literals: null, calls: null } }].reduce(orElse);
}
function addCandidate(candidate, old, sheet) {
    const draft = draftOf(candidate, sheet.names);
    sayWord(candidate, draft, sheet);
    settle(draft, sheet.names);
    sheet.imports.push(...draft.imports);
    const place = old === null ? null : placeFor(candidate, draft, old, sheet);
    for (const helper of draft.helpers)
        if (!isThere(helper, sheet))
            sheet.helpers.push(helper);
    const around = place?.full ?? draft.container?.name ?? '';
    const title = freeTitle(around, candidate.name, sheet.titles);
    const code = retitle(draft.code, title, candidate.name, sheet.read);
    sheet.result[candidate.id] = around === '' ? title : `${around} ${title}`;
    if (!place && !draft.container)
        sheet.body.push(code);
    else
        partFor(draft, place, sheet).tests.push(code);
}
/** `it` for `test` or back, where both are the runner's words and the project's text knows one only. */
function sayWord(candidate, draft, sheet) {
    const { word } = sheet.habit;
    if (word === null || candidate.framework === 'mocha')
        return;
    const other = word === 'it' ? 'test' : 'it';
    if (sheet.names.owners.has(other) && !sheet.names.owners.has(word))
        return;
    for (const entry of draft.imports) {
        const own = entry.named.find(one => one.imported === other && one.local === other);
        if (own && /^(?:node:test|vitest|@jest\/globals)$/.test(entry.module))
            Object.assign(own, { imported: word, local: word });
        else if (entry.default === other || entry.whole === other || own)
            return;
    }
    renameAll(draft, other, word, sheet.names);
}
/** True when the old file or an earlier candidate has this very helper. */
function isThere(helper, sheet) {
    const nodes = syntax_namedOf(sheet.read(helper));
    if (nodes.length > 0 && nodes.every(node => sheet.known.has(shapeOf(node, helper))))
        return true;
    const code = shapeOf(sheet.read(helper), helper);
    return sheet.helpers.some(one => shapeOf(sheet.read(one), one) === code);
}
function freeTitle(around, name, titles) {
    const full = (title) => (around === '' ? title : `${around} ${title}`);
    let title = name;
    for (let number = 2; titles.has(full(title)); number += 1)
        title = `${name} (${String(number)})`;
    titles.add(full(title));
    return title;
}
/** What was added to the title goes in before its closing quote. */
function retitle(code, title, name, read) {
    const block = syntax_namedOf(read(code))
        .map(node => blocks_readBlock(node, code))
        .find(one => one !== null);
    const more = title.slice(name.length);
    if (more === '' || !block?.titleNode)
        return code;
    const at = block.titleNode.end - 1;
    return code.slice(0, at) + more + code.slice(at);
}
function partFor(draft, place, sheet) {
    const { header, members } = draft.container ?? { header: '', members: [] };
    const key = place ? `place ${String(place.node.start)}` : JSON.stringify([header, members]);
    let part = sheet.parts.get(key);
    if (!part) {
        part = { header, members: place ? [] : members, tests: [], place };
        sheet.parts.set(key, part);
        sheet.body.push(part);
    }
    return part;
}
function layFile(sheet) {
    const blocks = [
        ...sheet.helpers,
        ...sheet.body.map(part => (typeof part === 'string' ? part : layPart(part, sheet))),
    ];
    const head = sheet.strict ? "'use strict'" : '';
    const text = [head, import_text_layImports(sheet.imports).join('\n'), ...groupBlocks(blocks, sheet)]
        .filter(one => one !== '')
        .join('\n\n');
    return text === '' ? '' : `${applyHabit(text, sheet.habit, sheet.read)}\n`;
}

;// CONCATENATED MODULE: ./lib/languages/observations.js
// The result of a probe -> observations, one a call, whatever the language.

const observation = schemas/* object */.Ikc({
    call: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(['returned', 'raised', 'timed-out', 'refused']),
    literal: schemas/* string */.YjP().max(200).nullable(),
    shape: schemas/* string */.YjP(),
    shown: schemas/* string */.YjP(),
    exception: schemas/* object */.Ikc({ name: schemas/* string */.YjP().max(200), import: schemas/* string */.YjP().max(500).nullable(), accidental: schemas/* boolean */.zMY() })
        .nullable(),
    approximate: schemas/* boolean */.zMY(),
    lines: schemas/* array */.YOg(schemas/* number */.aig().int()),
    steady: schemas/* boolean */.zMY(),
    changed: schemas/* array */.YOg(schemas/* object */.Ikc({ index: schemas/* number */.aig().int(), literal: schemas/* string */.YjP().nullable() })),
    drained: schemas/* boolean */.zMY(),
    silent: schemas/* boolean */.zMY().default(false),
    promised: schemas/* boolean */.zMY().default(false),
    properties: schemas/* array */.YOg(schemas/* object */.Ikc({ access: schemas/* string */.YjP().max(200), literal: schemas/* string */.YjP().max(200) }))
        .max(8)
        .default([]),
});
const observations_result = schemas/* object */.Ikc({ observations: schemas/* array */.YOg(observation), error: schemas/* string */.YjP().nullable() });
/** One observation a call; a call that was not made is refused, with the reason. */
function readObservations(outcome, calls) {
    const parsed = observations_result.safeParse(outcome.result);
    if (!parsed.success)
        return calls.map(call => refused(call, reasonOf(outcome)));
    const { observations, error } = parsed.data;
    const known = new Map(observations.map(each => [each.call, each]));
    return calls.map(call => {
        const found = known.get(call.id);
        if (found === undefined)
            return refused(call, error ?? 'there was no time left for it');
        return { ...found, shown: found.shown.slice(0, 300) };
    });
}
function reasonOf(outcome) {
    return outcome.status === 'timed-out' ? 'the calls did not end in time' : 'the calls could not be made';
}
function refused(call, reason) {
    return {
        call: call.id,
        outcome: 'refused',
        literal: null,
        shape: '',
        shown: reason.slice(0, 300),
        exception: null,
        approximate: false,
        lines: [],
        steady: false,
    };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/speech.js



const list = (values) => values.map(literal).join(', ');
/** How JavaScript and TypeScript write calls. A parameter that is left out before a given one is `undefined`. */
function makeSpeech() {
    return {
        literal: literal,
        call(brief, given) {
            const positional = given.positional.map(literal);
            const receiver = given.receiver?.map(literal) ?? null;
            const text = callText(brief, receiver, positional);
            return { receiver, positional, keyword: {}, text, imports: speech_importsOf(text, brief) };
        },
        read: speech_readCall,
        value: readValue,
        build: (name, positional) => `new ${name}(${list(positional)})`,
        samples: samplesOf,
        callables: callables,
        assign: (name, code, awaits) => `const ${name} = ${awaits ? 'await ' : ''}${code}`,
        drain: (code, awaits) => (awaits ? collected(`await ${code}`) : `[...${code}]`),
        omitted: 'undefined',
        gathers: true,
        titles: true,
        nouns: { none: 'null', dict: 'object', list: 'array', tuple: 'array' },
    };
}
/** A promise of all items of an asynchronous iterator, in words that every supported Node.js knows. */
function collected(code) {
    return `(async () => { const items = []; for await (const item of ${code}) items.push(item); return items })()`;
}
const speech_plainName = /^#?[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
/** `.total`, `['b-c']`, `[Symbol.iterator]`. */
function member(name) {
    if (speech_plainName.test(name))
        return `.${name}`;
    return name.startsWith('[') ? name : `[${/^['"]/.test(name) ? name : quoted(name)}]`;
}
/** Parts of a qualified name; dots inside of brackets belong to the part. */
function speech_partsOf(name) {
    return name.match(/(?:\[[^\]]*\]|'[^']*'|"[^"]*"|[^.[])+|\[[^\]]*\]/g) ?? [name];
}
/** What a call is made of: an expression for the owner (the test's import binds its first part) and the last part. */
function speech_pathOf(brief) {
    const [, ...inner] = speech_partsOf(brief.function.name);
    const last = inner.pop();
    if (last === undefined)
        return { owner: '', last: brief.access.symbol };
    return { owner: brief.access.symbol + inner.map(member).join(''), last: member(last) };
}
function callText(brief, receiver, positional) {
    const { kind, generator, async } = brief.function;
    const { owner, last } = speech_pathOf(brief);
    const made = receiver ? `new ${owner}(${receiver.join(', ')})` : owner;
    if (kind === 'property')
        return made + last;
    const words = positional.join(', ');
    if (kind === 'constructor')
        return `new ${owner}(${words})`;
    const call = `${made}${last}(${words})`;
    if (!generator)
        return call;
    return async ? collected(call) : `[...${call}]`;
}
/** The import of another name from the module under test, written as its own import is. */
function speech_importOf(access, name) {
    const found = /(?:from|require\()\s*(['"])([^'"\n]+)\1\)?\s*(;?)\s*$/.exec(access.importLine);
    const [quote, module, end] = [found?.[1] ?? "'", found?.[2] ?? access.module, found?.[3] ?? ''];
    const path = `${quote}${module}${quote}`;
    return access.importLine.startsWith('import')
        ? `import { ${name} } from ${path}${end}`
        : `const { ${name} } = require(${path})${end}`;
}
function speech_importsOf(text, brief) {
    const outside = text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
    const names = new Set(outside.match(/(?<![.\p{ID_Continue}$])[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []);
    const own = [...Object.keys(brief.classes), ...Object.keys(brief.enums ?? {})];
    const tops = new Set(own.map(name => name.split('.')[0] ?? name));
    return [...tops]
        .filter(name => names.has(name) && name !== brief.access.symbol)
        .map(name => speech_importOf(brief.access, name));
}
function speech_readCall(given, brief) {
    const text = given
        .trim()
        .replace(/^await\s+/, '')
        .replace(/;$/, '')
        .replace(/^\[\.\.\.([\s\S]*)\]$/, '$1');
    const { kind, name } = brief.function;
    const parts = speech_partsOf(name);
    const owners = [parts.slice(0, -1), [brief.access.symbol, ...parts.slice(1, -1)]].map(each => each.join('.'));
    if (kind === 'constructor')
        return first(owners.map(owner => speech_argumentsOf(text, `new ${owner}`)));
    if (kind === 'method' || kind === 'property')
        return first(owners.map(owner => readMethod(text, owner, parts.at(-1) ?? '', kind)));
    const names = [
        ...parts.map((_, at) => parts.slice(at).join('.')),
        ...owners.map(owner => speech_join(owner, parts)),
    ];
    return first([...names, brief.access.symbol].map(each => speech_argumentsOf(text, each)));
}
const speech_join = (owner, parts) => [owner, parts.at(-1) ?? ''].filter(Boolean).join('.');
const first = (all) => all.find(each => each !== null) ?? null;
function speech_argumentsOf(text, name) {
    const found = text.startsWith(`${name}(`) ? reading_values_readArguments(text.slice(name.length)) : null;
    return found?.rest.trim() === '' ? { receiver: null, positional: found.items, keyword: {} } : null;
}
function readMethod(text, owner, name, kind) {
    const inner = /^\((new [\s\S]*?\))\)([.[][\s\S]*)$/.exec(text);
    const plain = inner ? `${inner[1] ?? ''}${inner[2] ?? ''}` : text;
    const start = `new ${owner}`;
    const made = plain.startsWith(`${start}(`) ? reading_values_readArguments(plain.slice(start.length)) : null;
    if (!made)
        return null;
    if (kind === 'property')
        return made.rest.trim() === member(name) ? { receiver: made.items, positional: [], keyword: {} } : null;
    const given = speech_argumentsOf(made.rest.trim(), member(name));
    return given && { ...given, receiver: made.items };
}

;// CONCATENATED MODULE: ./lib/languages/javascript/probe.js


const PER_CALL = 500;
const START = 20_000;
const probe_MOST = 60_000;
const probe_GRACE = 8000;
function job(calls, brief, tree) {
    const file = fileOf(brief, tree);
    const access = probe_accessOf(brief, file);
    const budget = Math.min(probe_MOST, START + calls.length * PER_CALL);
    const probe = probePath(brief.testPath);
    const { framework } = brief.target;
    const line = speech_importOf(access, '\0');
    return {
        tree,
        toolchain: 'node',
        program: 'node/probe.mjs',
        request: { framework, probe, file, line, perCall: PER_CALL, repeats: 2, budget },
        overlay: { [probe]: probe_written(calls, { ...brief, access }) },
        env: { TZ: 'UTC' },
        limit: budget + probe_GRACE,
    };
}
/** The target's file in a tree: on the base it may lie under another path. */
function fileOf(brief, tree) {
    const id = tree === 'base' ? (brief.target.baseId ?? brief.target.id) : brief.target.id;
    const cut = id.indexOf('::');
    return cut < 0 ? brief.target.file : id.slice(0, cut);
}
/** The import, turned to another file where the target was renamed. */
function probe_accessOf({ access, target, testPath }, file) {
    if (file === target.file)
        return access;
    const old = specifierOf(access);
    const ended = /\.[cm]?[jt]sx?$/.exec(old);
    const bare = relative(probe_folderOf(testPath), file.replace(/\.[cm]?[jt]sx?$/, ''));
    const end = /\.[cm]?[jt]sx?$/.exec(file)?.[0] ?? '';
    const written = !ended ? '' : ended[0].includes('j') ? end.replace('t', 'j').replace(/x$/, '') : end;
    const module = bare + written;
    return { ...access, module, importLine: access.importLine.replace(old, () => module) };
}
function specifierOf(access) {
    return /(?:from|require\()\s*(['"])([^'"\n]+)\1/.exec(access.importLine)?.[2] ?? access.module;
}
const probe_folderOf = (path) => path.split('/').slice(0, -1).join('/');
function relative(from, to) {
    const [here, there] = [from.split('/').filter(Boolean), to.split('/').filter(Boolean)];
    let same = 0;
    while (same < here.length && here[same] === there[same])
        same++;
    const up = here.slice(same).map(() => '..');
    return [...(up.length > 0 ? up : ['.']), ...there.slice(same)].join('/');
}
/** A name beside the tests that has their form: `tax.test.ts` gives `testwright-probe.test.ts`. */
function probePath(testPath) {
    const at = testPath.lastIndexOf('/') + 1;
    const name = testPath.slice(at);
    const form = /^(tests?[-_.])?.*?([-_.](?:tests?|specs?|cy|e2e))?(\.[cm]?[jt]sx?)?$/i.exec(name);
    return `${testPath.slice(0, at)}${form?.[1] ?? ''}testwright-probe${form?.[2] ?? ''}${form?.[3] ?? ''}`;
}
/** The generated test file. Only the calls themselves come from the explorer, as expressions in literals. */
function probe_written(calls, brief) {
    const { access } = brief;
    const quote = JSON.stringify(specifierOf(access));
    const isModule = access.importLine.trimStart().startsWith('import');
    const bound = probe_namesOf(access.importLine);
    const others = [...new Set(calls.flatMap(call => call.imports).flatMap(probe_namesOf))];
    const wanted = others.filter(name => !bound.includes(name));
    return [
        '// @ts-nocheck',
        ...testImport(brief.target.framework, isModule),
        access.importLine,
        isModule ? `import * as testwrightSubject from ${quote}` : `const testwrightSubject = require(${quote})`,
        ...(wanted.length > 0 ? [`const { ${wanted.join(', ')} } = testwrightSubject`] : []),
        `const invoke = ${invoker(brief)}`,
        'const calls = [',
        ...calls.map(call => probe_callText(call, brief)),
        ']',
        `testwrightTest('testwright probe', async function () {`,
        `  if (this && typeof this.timeout === 'function') this.timeout(0)`,
        `  await globalThis[Symbol.for('testwright.probe')].observe({ calls, invoke, subject: testwrightSubject })`,
        `}, ${probe_MOST + probe_GRACE})`,
        '',
    ].join('\n');
}
function testImport(framework, isModule) {
    if (framework === 'vitest')
        return [`import { test as testwrightTest } from 'vitest'`];
    if (framework === 'node:test')
        return [
            isModule
                ? `import { test as testwrightTest } from 'node:test'`
                : `const { test: testwrightTest } = require('node:test')`,
        ];
    return [
        `const testwrightTest = typeof test === 'function' ? test : typeof it === 'function' ? it : require('@jest/globals').test`,
    ];
}
/** Names that an import line binds. */
function probe_namesOf(line) {
    const clause = /^\s*import\s+([\s\S]*?)\s+from\b|^\s*(?:const|let|var)\s+([\s\S]*?)\s*=/.exec(line);
    return (clause?.[1] ?? clause?.[2] ?? '')
        .replace(/[{}]/g, ',')
        .split(',')
        .map(part => part
        .trim()
        .split(/\s+as\s+|\s*:\s*/)
        .at(-1) ?? '')
        .filter(name => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
}
function probe_callText(call, brief) {
    const made = call.receiver && `() => new ${speech_pathOf(brief).owner}(${call.receiver.join(', ')})`;
    const given = `() => [${call.positional.join(', ')}]`;
    return `  { id: ${JSON.stringify(call.id)}, receiver: ${made ?? 'null'}, given: ${given} },`;
}
function invoker(brief) {
    const { kind } = brief.function;
    const { owner, last } = speech_pathOf(brief);
    if (kind === 'constructor')
        return `(receiver, given) => new ${owner}(...given)`;
    if (kind === 'property')
        return `receiver => receiver${last}`;
    if (kind === 'method')
        return `(receiver, given) => receiver${last}(...given)`;
    return `(receiver, given) => ${owner}${last}(...given)`;
}
/** How the calls of JavaScript and TypeScript are made and watched. */
const probe = { job, read: readObservations };

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: ./node_modules/web-tree-sitter/web-tree-sitter.js
var web_tree_sitter = __webpack_require__(33);
;// CONCATENATED MODULE: ./lib/languages/parser.js
// Grammars as .wasm files -> parsers: looked for beside the bundle first, in the installed packages second.




const parser_files = {
    runtime: { package: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
    python: { package: 'tree-sitter-python', file: 'tree-sitter-python.wasm' },
    javascript: { package: 'tree-sitter-javascript', file: 'tree-sitter-javascript.wasm' },
    typescript: { package: 'tree-sitter-typescript', file: 'tree-sitter-typescript.wasm' },
    tsx: { package: 'tree-sitter-typescript', file: 'tree-sitter-tsx.wasm' },
};
function locate(name, bundled) {
    const entry = parser_files[name];
    if (!entry)
        throw new Error(`no grammar is known for ${name}`);
    const beside = (0,external_node_path_.join)(bundled, entry.file);
    if ((0,external_node_fs_.existsSync)(beside))
        return beside;
    return (0,external_node_module_.createRequire)(import.meta.url).resolve(`${entry.package}/${entry.file}`);
}
let started;
/**
 * A parser for `grammar` (`python`, `tsx`). `bundled` is the folder of .wasm files beside the bundle; it need not exist.
 * Throws when the grammar is in neither place.
 */
async function loadParser(grammar, bundled) {
    started ??= web_tree_sitter/* Parser */.iX.init({ locateFile: () => locate('runtime', bundled) });
    await started;
    const parser = new web_tree_sitter/* Parser */.iX();
    parser.setLanguage(await web_tree_sitter/* Language */.TM.load(locate(grammar, bundled)));
    return text => {
        const tree = parser.parse(text);
        if (!tree)
            throw new Error(`the ${grammar} parser gave no tree`);
        return tree;
    };
}

;// CONCATENATED MODULE: ./lib/languages/javascript.js











function javascript_member(name, files, read) {
    return {
        name,
        toolchain: 'node',
        matches: path => files.test(path),
        functions: makeFunctions(read),
        access: makeAccess(read),
        notImportable: notImportable,
        cut: makeCut(read),
        merge: makeMerge(read),
        continues: makeContinues(read),
        layout: layout,
        literal: literal,
        probe: probe,
        speech: makeSpeech(),
    };
}
/** JavaScript with its grammar loaded. `bundled` is the folder of .wasm files beside the bundle; it need not exist. */
async function loadJavaScript(bundled) {
    return javascript_member('javascript', /\.(?:[cm]?js|jsx)$/, grammar_makeRead([await loadParser('javascript', bundled)]));
}
/** TypeScript with its grammars loaded; declarations of types alone (`.d.ts`) are none of its files. */
async function loadTypeScript(bundled) {
    const parses = [await loadParser('typescript', bundled), await loadParser('tsx', bundled)];
    return javascript_member('typescript', /^(?!.*\.d\.[cm]?ts$).*\.(?:[cm]?ts|tsx)$/, grammar_makeRead(parses));
}

;// CONCATENATED MODULE: ./lib/languages/python/known.js
// What Python and its common libraries are known by: built-in names, standard modules, names and where they come from.
const builtins = new Set(('ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
    'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
    'ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ' +
    'ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ' +
    'ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError ' +
    'KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented ' +
    'NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError ' +
    'RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration ' +
    'SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError ' +
    'UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError ' +
    'Warning ZeroDivisionError __build_class__ __debug__ __doc__ __file__ __import__ __loader__ __name__ ' +
    '__package__ __spec__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod ' +
    'compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format ' +
    'frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals ' +
    'map max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr ' +
    'slice sorted staticmethod str sum super tuple type vars zip __class__ _').split(' '));
const standard = new Set(('__future__ abc argparse array ast asyncio base64 binascii bisect builtins bz2 calendar cmath codecs collections ' +
    'colorsys concurrent configparser contextlib contextvars copy copyreg csv ctypes dataclasses datetime decimal ' +
    'difflib dis doctest email enum errno filecmp fnmatch fractions ftplib functools gc getpass gettext glob graphlib ' +
    'gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale ' +
    'logging lzma mailbox math mimetypes mmap multiprocessing numbers operator os pathlib pdb pickle pkgutil platform ' +
    'plistlib poplib posixpath pprint profile queue quopri random re reprlib resource runpy sched secrets select ' +
    'selectors shelve shlex shutil signal smtplib socket socketserver sqlite3 ssl stat statistics string stringprep ' +
    'struct subprocess symtable sys sysconfig tarfile telnetlib tempfile textwrap threading time timeit tkinter token ' +
    'tokenize tomllib trace traceback tracemalloc types typing unicodedata unittest urllib uuid warnings wave weakref ' +
    'xml xmlrpc zipfile zipimport zlib zoneinfo').split(' '));
const known_frameworks = new Set(('pytest hypothesis mock freezegun responses requests_mock faker parameterized nose numpy pandas scipy sympy ' +
    'networkx requests httpx aiohttp flask django fastapi starlette pydantic sqlalchemy yaml attr attrs dateutil pytz ' +
    'torch tensorflow sklearn matplotlib PIL bs4 lxml click jinja2 pytest_asyncio pytest_mock anyio trio typing_extensions').split(' '));
const placeholders = /^(?:(?:your|my|the|some|target|app|actual|source|main|sample|example|test)_?(?:module|package|code|file|script|function|project|app)(?:_?(?:name|path|here))?|module|module_name|main|solution|path|__main__|function_file|function_module|implementation|your_\w+|my_\w*module\w*)$/i;
const known_sources = {
    'unittest.mock': 'patch MagicMock Mock AsyncMock PropertyMock mock_open call ANY sentinel create_autospec NonCallableMock',
    mock: '',
    unittest: 'TestCase IsolatedAsyncioTestCase',
    decimal: 'Decimal InvalidOperation ROUND_HALF_UP ROUND_DOWN ROUND_UP ROUND_HALF_EVEN getcontext localcontext',
    fractions: 'Fraction',
    datetime: 'datetime date timedelta timezone',
    collections: 'defaultdict OrderedDict Counter deque namedtuple ChainMap UserDict',
    typing: 'List Dict Tuple Set Optional Any Union Callable Iterable Iterator Sequence Mapping Generator NamedTuple TypedDict TypeVar Generic Protocol FrozenSet Type Literal cast ClassVar',
    pathlib: 'Path PurePath PosixPath',
    io: 'StringIO BytesIO',
    dataclasses: 'dataclass field asdict astuple replace FrozenInstanceError',
    enum: 'Enum IntEnum Flag auto',
    types: 'SimpleNamespace MappingProxyType ModuleType GeneratorType',
    contextlib: 'redirect_stdout redirect_stderr contextmanager suppress nullcontext ExitStack',
    functools: 'partial reduce wraps lru_cache',
    itertools: 'chain product permutations combinations islice cycle repeat count',
    uuid: 'UUID uuid4',
    json: 'JSONDecodeError',
    copy: 'deepcopy',
    math: 'inf nan isclose isnan isinf sqrt pi',
    freezegun: 'freeze_time',
    hypothesis: 'given',
};
const origin = new Map(Object.entries(known_sources).flatMap(([module, names]) => names.split(' ').map(name => [name, module])));
const aliases = {
    np: 'import numpy as np',
    pd: 'import pandas as pd',
    mock: 'from unittest import mock',
    st: 'from hypothesis import strategies as st',
    strategies: 'from hypothesis import strategies',
};
const lone = new Set(['pytest', 'numpy', 'pandas', 'hypothesis']);
function isBuiltin(name) {
    return builtins.has(name);
}
/** True for modules of the standard library, submodules included. */
function isStandardModule(module) {
    return standard.has(module.split('.')[0] ?? '');
}
/** True for the well-known libraries that tests import. */
function isFrameworkModule(module) {
    return known_frameworks.has(module.split('.')[0] ?? '');
}
/** True for names that stand for a module nobody named: `your_module`, `solution`. */
function isPlaceholder(module) {
    return module.split('.').some(part => placeholders.test(part));
}
/**
 * The import that a name most likely wants, null when none is known. `dotted` says that an attribute of it is read:
 * `datetime.now` and `datetime.datetime` want different things.
 */
function importFor(name, chains) {
    if (name === 'datetime' || name === 'time')
        return ofDates(name, chains);
    const alias = aliases[name];
    if (alias)
        return alias;
    const module = origin.get(name);
    if (module)
        return `from ${module} import ${name}`;
    return lone.has(name) || standard.has(name) ? `import ${name}` : null;
}
function ofDates(name, chains) {
    if (name === 'time')
        return 'import time';
    const asModule = ['datetime', 'timedelta', 'date', 'timezone'].some(part => chains.has(`datetime.${part}`));
    return asModule ? 'import datetime' : 'from datetime import datetime';
}

;// CONCATENATED MODULE: ./lib/languages/python/layout.js
// A project's manifests and tests -> what they say about how its modules are imported.

const layout_MOST_TESTS = 300;
const layout_MOST_TEXT = 4_000_000;
function layout_listed(text) {
    return [...text.matchAll(/["']([^"']*)["']/g)].map(match => match[1] ?? '');
}
/** Roots in a TOML manifest: `pythonpath`, `where`, `from`, `package-dir` for the root package, hatch's `packages`. */
function tomlRoots(text) {
    const roots = [];
    for (const match of text.matchAll(/^\s*(?:pythonpath|where|source-roots)\s*=\s*(\[[^\]]{0,500}\]|["'][^"'\n]*["'])/gm))
        roots.push(...layout_listed(match[1] ?? '').flatMap(each => each.split(/\s+/)));
    for (const match of text.matchAll(/["']{2}\s*=\s*["']([^"'\n]*)["']/g))
        roots.push(match[1] ?? '');
    for (const match of text.matchAll(/\bfrom\s*=\s*["']([^"'\n]*)["']/g))
        roots.push(match[1] ?? '');
    for (const match of text.matchAll(/^\s*packages\s*=\s*(\[[^\]{]{0,500}\])/gm))
        roots.push(...layout_listed(match[1] ?? '').flatMap(each => each.includes('/') ? [each.replace(/\/[^/]*\/?$/, '')] : []));
    return roots;
}
/** Roots in an ini file (setup.cfg, pytest.ini, tox.ini): `pythonpath`, `where`, `package_dir`. */
function iniRoots(text) {
    const roots = [];
    for (const match of text.matchAll(/^[ \t]*(?:pythonpath|where)[ \t]*=((?:.*)(?:\n[ \t]+[^=\n]+$)*)/gm))
        roots.push(...(match[1] ?? '').split(/\s+/).filter(Boolean));
    for (const match of text.matchAll(/^[ \t]*package_dir[ \t]*=((?:.*)(?:\n[ \t]+.*)*)/gm))
        for (const pair of (match[1] ?? '').matchAll(/^[ \t]*=[ \t]*(\S+)/gm))
            roots.push(pair[1] ?? '');
    return roots;
}
function setupRoots(text) {
    const found = [...text.matchAll(/package_dir\s*=\s*\{\s*["']{2}\s*:\s*["']([^"'\n]*)["']/g)];
    const where = [...text.matchAll(/find_(?:namespace_)?packages\(\s*(?:where\s*=\s*)?["']([^"'\n]*)["']/g)];
    return [...found, ...where].map(match => match[1] ?? '');
}
const readers = [
    ['pyproject.toml', tomlRoots],
    ['pytest.toml', tomlRoots],
    ['setup.cfg', iniRoots],
    ['pytest.ini', iniRoots],
    ['tox.ini', iniRoots],
    ['setup.py', setupRoots],
];
function layout_normal(root) {
    const parts = root.split('/').filter(part => part && part !== '.');
    return parts.includes('..') || root.startsWith('/') ? null : parts.join('/');
}
function configuredRoots(project) {
    const present = new Set(project.files);
    const roots = readers.flatMap(([path, read]) => (present.has(path) ? read(project.read(path) ?? '') : []));
    return [...new Set(roots.map(layout_normal))].filter(root => root !== null);
}
/** Dotted names that a Python text imports absolutely; of `from a import b` both `a` and `a.b`. */
function importsIn(text) {
    const names = [];
    for (const match of text.matchAll(/^[ \t]*from[ \t]+([\p{L}\p{N}_.]+)[ \t]+import[ \t]*(\([^)]{0,2000}\)|[^\n#]*)/gmu)) {
        const from = match[1] ?? '';
        if (from.startsWith('.'))
            continue;
        names.push(from);
        const items = (match[2] ?? '').replace(/[()]/g, '').split(',');
        for (const item of items)
            names.push(`${from}.${item.trim().split(/\s/)[0] ?? ''}`);
    }
    for (const match of text.matchAll(/^[ \t]*import[ \t]+([\p{L}\p{N}_., \t]+)/gmu))
        for (const item of (match[1] ?? '').split(','))
            names.push(item.trim().split(/\s/)[0] ?? '');
    return names;
}
function importedNames(project) {
    const counts = new Map();
    let size = 0;
    const tests = project.files.filter(path => path.endsWith('.py') && (0,filters/* isTestPath */.MQ)(path)).slice(0, layout_MOST_TESTS);
    for (const path of tests) {
        const text = size > layout_MOST_TEXT ? '' : (project.read(path) ?? '');
        size += text.length;
        const names = importsIn(text).flatMap(name => [name, name.split('.')[0] ?? '']);
        for (const name of new Set(names))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}
const layouts = new WeakMap();
/** The layout of a project, read once for each project value. */
function layoutOf(project) {
    const known = layouts.get(project);
    if (known)
        return known;
    const layout = { roots: configuredRoots(project), imported: importedNames(project) };
    layouts.set(project, layout);
    return layout;
}

;// CONCATENATED MODULE: ./lib/languages/python/access.js


const keywords = new Set(('False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
/** Names that a project's own file cannot be told from: a test that imports them means the library. */
const isLibrary = (module) => isStandardModule(module) || isFrameworkModule(module);
const access_isName = (part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part) && !keywords.has(part);
const access_join = (parts) => parts.join('/');
/** Every way to cut a path into a folder and a dotted name, longest name first. */
function placesOf(path) {
    const parts = path.replace(/\.py$/, '').split('/');
    if (parts.at(-1) === '__init__')
        parts.pop();
    const places = [];
    for (let cut = 0; cut < parts.length; cut++) {
        const names = parts.slice(cut);
        if (names.every(access_isName))
            places.push({ root: access_join(parts.slice(0, cut)), module: names.join('.') });
    }
    return places;
}
/** The folder above the outermost package that holds the file, null when its own folder is no package. */
function packageRoot(path, present) {
    const folders = path.split('/').slice(0, -1);
    let at = folders.length;
    while (at > 0 && present.has(`${access_join(folders.slice(0, at))}/__init__.py`))
        at--;
    return at === folders.length ? null : access_join(folders.slice(0, at));
}
/** The place that the project's own tests import it from: by its very name, else by the package around it. */
function witnessed(places, layout, present) {
    const inPackage = (place) => present.has(place.root ? `${place.root}/__init__.py` : '__init__.py');
    const trusted = places.filter(place => !(inPackage(place) && place.root) && !isLibrary(place.module));
    const best = (count) => {
        const found = trusted.map(place => ({ place, count: count(place) })).filter(each => each.count > 0);
        return found.sort((a, b) => b.count - a.count)[0]?.place ?? null;
    };
    const exact = best(place => layout.imported.get(place.module) ?? 0);
    if (exact)
        return exact;
    return best(place => {
        const outermost = place.module.split('.')[0] ?? '';
        return outermost === place.module ? 0 : (layout.imported.get(outermost) ?? 0);
    });
}
function access_configured(places, layout) {
    const roots = [...layout.roots].sort((a, b) => b.length - a.length);
    for (const root of roots) {
        const place = places.find(each => each.root === root);
        if (place)
            return place;
    }
    return null;
}
/** Folders that by custom hold packages and are none themselves. */
function customary(places) {
    return places.findLast(place => /(?:^|\/)(?:src|lib|python)$/.test(place.root)) ?? null;
}
function access_placeOf(path, project) {
    const places = placesOf(path);
    const present = new Set(project.files);
    const layout = layoutOf(project);
    const root = packageRoot(path, present);
    const packaged = root === null ? null : (places.find(place => place.root === root) ?? null);
    const last = { root: '', module: path.replace(/\.py$/, '').replaceAll('/', '.') };
    const place = witnessed(places, layout, present) ?? packaged ?? access_configured(places, layout);
    return place ?? customary(places) ?? places[0] ?? last;
}
/** How a test of the project imports the function or its class. Evidence in the project's tests comes first. */
function access(path, name, project) {
    const { root, module } = access_placeOf(path, project);
    const symbol = name.split('.')[0] ?? name;
    return { importLine: `from ${module} import ${symbol}`, module, symbol, root };
}
/** Why no test can import the file, null when one can. */
function access_notImportable(path) {
    const parts = path.split('/');
    const file = parts.at(-1) ?? '';
    const stem = file.replace(/\.py$/, '');
    if (stem === '__init__') {
        const folder = parts.at(-2);
        if (folder === undefined)
            return 'the root of the repository is no package';
        return access_isName(folder) ? null : `${folder} is no package name`;
    }
    if (path === 'setup.py')
        return 'setup.py installs the project when it is imported';
    return access_isName(stem) ? null : `${file} is no module name`;
}

;// CONCATENATED MODULE: ./lib/languages/python/types.js
const types_any = { kind: 'any' };
const python_types_plain = {
    None: { kind: 'none' },
    NoneType: { kind: 'none' },
    bool: { kind: 'bool' },
    int: { kind: 'int' },
    Integral: { kind: 'int' },
    SupportsIndex: { kind: 'int' },
    float: { kind: 'float' },
    Number: { kind: 'float' },
    Real: { kind: 'float' },
    str: { kind: 'str' },
    Text: { kind: 'str' },
    AnyStr: { kind: 'str' },
    LiteralString: { kind: 'str' },
    bytes: { kind: 'bytes' },
    bytearray: { kind: 'bytes' },
    Any: types_any,
    object: types_any,
    Hashable: types_any,
    Callable: { kind: 'callable' },
};
const types_families = {
    list: 'list',
    List: 'list',
    Sequence: 'list',
    MutableSequence: 'list',
    Iterable: 'iterable',
    Iterator: 'iterable',
    Generator: 'iterable',
    Collection: 'iterable',
    Container: 'iterable',
    Reversible: 'iterable',
    set: 'set',
    Set: 'set',
    AbstractSet: 'set',
    MutableSet: 'set',
    dict: 'dict',
    Dict: 'dict',
    Mapping: 'dict',
    MutableMapping: 'dict',
    Annotated: 'wrapper',
    Final: 'wrapper',
    ClassVar: 'wrapper',
    InitVar: 'wrapper',
    Required: 'wrapper',
    NotRequired: 'wrapper',
    ReadOnly: 'wrapper',
    Awaitable: 'wrapper',
};
const types_LONGEST = 2000;
const python_types_DEEPEST = 20;
/** Splits at `separator` outside brackets and quotes. */
function splitOutside(text, separator) {
    const parts = [];
    let [depth, from] = [0, 0];
    let quote = '';
    for (let i = 0; i < text.length; i++) {
        const sign = text.charAt(i);
        if (quote) {
            if (sign === '\\')
                i++;
            else if (sign === quote)
                quote = '';
        }
        else if (sign === '"' || sign === "'")
            quote = sign;
        else if ('([{'.includes(sign))
            depth++;
        else if (')]}'.includes(sign))
            depth--;
        else if (sign === separator && depth <= 0) {
            parts.push(text.slice(from, i));
            from = i + 1;
        }
    }
    parts.push(text.slice(from));
    return parts.map(part => part.trim());
}
function types_unionOf(texts, read) {
    const members = [];
    for (const text of texts) {
        const type = read(text);
        for (const member of type.kind === 'union' ? type.of : [type])
            if (!members.some(other => JSON.stringify(other) === JSON.stringify(member)))
                members.push(member);
    }
    if (members.some(member => member.kind === 'any'))
        return types_any;
    return members.length === 1 ? (members[0] ?? types_any) : { kind: 'union', of: members };
}
function tupleOf(parts, read) {
    if (parts.length === 0)
        return { kind: 'tuple', of: [types_any], open: true };
    if (parts[1] === '...')
        return { kind: 'tuple', of: [read(parts[0] ?? '')], open: true };
    return { kind: 'tuple', of: parts[0] === '()' ? [] : parts.map(read), open: false };
}
function generic(name, parts, read) {
    const first = parts[0] === undefined ? types_any : read(parts[0]);
    if (name === 'Optional')
        return types_unionOf([parts[0] ?? 'Any', 'None'], read);
    if (name === 'Union')
        return types_unionOf(parts, read);
    if (name === 'Literal')
        return { kind: 'literal', text: parts };
    if (name === 'tuple' || name === 'Tuple')
        return tupleOf(parts, read);
    const family = Object.hasOwn(types_families, name) ? types_families[name] : undefined;
    if (family === 'wrapper')
        return first;
    if (family === 'dict')
        return { kind: 'dict', key: first, value: parts[1] === undefined ? types_any : read(parts[1]) };
    return family ? { kind: family, of: first } : null;
}
/**
 * The type that an annotation says. Quoted annotations are read through; `alias` gives the text behind a name of the
 * module (an alias of a type, `Any` for a type variable). What is not understood is a `named` type.
 */
function types_typeOf(annotation, alias = () => null, depth = 0) {
    const text = annotation.trim();
    if (!text || text.length > types_LONGEST || depth > python_types_DEEPEST)
        return types_any;
    const read = (part) => types_typeOf(part, alias, depth + 1);
    const quoted = /^("""|'''|"|')((?:(?!\1)[\s\S])*)\1$/.exec(text);
    if (quoted)
        return read(quoted[2] ?? '');
    const members = splitOutside(text, '|');
    if (members.length > 1)
        return types_unionOf(members, read);
    if (text.startsWith('(') && text.endsWith(')'))
        return read(text.slice(1, -1));
    const shape = /^([\p{L}_][\p{L}\p{N}_.]*)\s*(?:\[([\s\S]*)\])?$/u.exec(text);
    if (!shape)
        return types_any;
    const name = shape[1] ?? '';
    const short = name.slice(name.lastIndexOf('.') + 1);
    const parts = shape[2] === undefined ? [] : splitOutside(shape[2], ',').filter(part => part !== '');
    const behind = alias(name);
    if (behind !== null && behind !== name)
        return read(shape[2] === undefined ? behind : `${behind}[${shape[2]}]`);
    const known = Object.hasOwn(python_types_plain, short) ? python_types_plain[short] : undefined;
    return known ?? generic(short, parts, read) ?? { kind: 'named', name };
}

;// CONCATENATED MODULE: ./lib/languages/python/values.js

const simpleEscapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    a: '\x07',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
};
function values_unescape(body, bytes) {
    const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
    return body.replace(escape, (whole, x, u, long, octal, sign) => {
        if (x)
            return String.fromCodePoint(parseInt(x, 16));
        if (octal)
            return String.fromCodePoint(parseInt(octal, 8));
        if (sign !== undefined)
            return simpleEscapes[sign] ?? whole;
        const code = parseInt(u ?? long ?? '', 16);
        return bytes || code > 0x10ffff ? whole : String.fromCodePoint(code);
    });
}
/** The value of one string literal (`bytes` as characters up to 255); null for an f-string and what is none. */
function stringValue(literal) {
    const shape = /^([a-zA-Z]{0,2})("""|'''|"|')([\s\S]*)\2$/.exec(literal);
    if (!shape)
        return null;
    const prefix = (shape[1] ?? '').toLowerCase();
    if (prefix.includes('f') || prefix.includes('t'))
        return null;
    const kind = prefix.includes('b') ? 'bytes' : 'str';
    const body = shape[3] ?? '';
    if (prefix.includes('r'))
        return { kind, value: body };
    return kind === 'str' && body.includes('\\N{') ? null : { kind, value: values_unescape(body, kind === 'bytes') };
}
/** The value of an integer or float literal; an integer that JavaScript cannot hold comes back as code. */
function numberValue(literal) {
    const text = literal.replaceAll('_', '');
    if (/[jJlL]$/.test(text))
        return null;
    const based = /^0[xXoObB][0-9a-fA-F]+$/.test(text);
    if (!based && /[.eE]/.test(text))
        return { kind: 'float', value: Number(text) };
    const value = Number(based ? text : text.replace(/^0+(?=\d)/, ''));
    if (Number.isNaN(value))
        return null;
    return Number.isSafeInteger(value) ? { kind: 'int', value } : { kind: 'code', code: literal };
}
function negative(node, text) {
    const operand = syntax_namedOf(node)[0];
    if (node.children[0]?.type !== '-' || !operand)
        return null;
    const value = operand.children.length === 0 ? scalarValue(operand, text) : null;
    if (value?.kind === 'code')
        return { kind: 'code', code: `-${value.code}` };
    return value?.kind === 'int' || value?.kind === 'float' ? { kind: value.kind, value: -value.value } : null;
}
/** The value of a node that is a literal without parts (a negative number too), null for anything else. */
function scalarValue(node, text) {
    const own = () => text.slice(node.start, node.end);
    if (node.type === 'none')
        return { kind: 'none' };
    if (node.type === 'true' || node.type === 'false')
        return { kind: 'bool', value: node.type === 'true' };
    if (node.type === 'integer' || node.type === 'float')
        return numberValue(own());
    if (node.type === 'string')
        return stringValue(own());
    return node.type === 'unary_operator' ? negative(node, text) : null;
}
/** The type that the text of a default tells, `any` where it tells none (`None` among them). */
function values_typeOfDefault(code) {
    const text = code.trim();
    if (text === 'True' || text === 'False')
        return { kind: 'bool' };
    const unsigned = text.replace(/^-\s*/, '');
    if (/^(?:\d[\d_]*|0[xob][\da-f_]+)$/i.test(unsigned))
        return { kind: 'int' };
    if (/^(?:\d[\d_]*)?\.?\d*(?:e[-+]?\d+)?$/i.test(unsigned) && /\d/.test(unsigned))
        return { kind: 'float' };
    if (/^float\(/.test(text) || /^(?:math\.)?(?:inf|pi)$/.test(text))
        return { kind: 'float' };
    if (/^[rRuUfF]{0,2}["']/.test(text))
        return { kind: 'str' };
    if (/^[rR]?[bB][rR]?["']/.test(text))
        return { kind: 'bytes' };
    if (/^\[|^list\(/.test(text))
        return { kind: 'list', of: { kind: 'any' } };
    if (text === '()' || /^\(.*,.*\)$/s.test(text))
        return { kind: 'tuple', of: [{ kind: 'any' }], open: true };
    if (/^\{\s*\}$|^dict\(|^\{[^{}]*:/.test(text))
        return { kind: 'dict', key: { kind: 'any' }, value: { kind: 'any' } };
    if (/^\{|^(?:frozen)?set\(/.test(text))
        return { kind: 'set', of: { kind: 'any' } };
    return /^lambda\b/.test(text) ? { kind: 'callable' } : { kind: 'any' };
}

;// CONCATENATED MODULE: ./lib/languages/python/call.js


const call_DEEPEST = 20;
const call_LONGEST = 5000;
const samples = {
    datetime: ['datetime.datetime(2024, 1, 15, 10, 30)', 'datetime.datetime(2023, 12, 31)'],
    date: ['datetime.date(2024, 1, 15)', 'datetime.date(2024, 2, 29)', 'datetime.date(2023, 12, 31)'],
    time: ['datetime.time(10, 30)', 'datetime.time(0, 0)'],
    timedelta: [
        'datetime.timedelta(hours=1)',
        'datetime.timedelta(0)',
        'datetime.timedelta(days=2, seconds=5)',
    ],
    Decimal: ["decimal.Decimal('1.5')", "decimal.Decimal('0')", "decimal.Decimal('-2')"],
    Fraction: ['fractions.Fraction(1, 3)', 'fractions.Fraction(2)'],
    Path: ["pathlib.PurePosixPath('data/file.txt')", "pathlib.PurePosixPath('a')"],
    PurePath: ["pathlib.PurePosixPath('data/file.txt')", "pathlib.PurePosixPath('a')"],
    PathLike: ["pathlib.PurePosixPath('data/file.txt')"],
    UUID: ['uuid.UUID(int=1)'],
    Pattern: ["re.compile('a+')", "re.compile('x')"],
    StringIO: ["io.StringIO('one\\ntwo\\n')", "io.StringIO('')"],
    TextIO: ["io.StringIO('one\\ntwo\\n')", "io.StringIO('')"],
    IO: ["io.StringIO('one\\ntwo\\n')", "io.StringIO('')"],
    BytesIO: ["io.BytesIO(b'abc')"],
    BinaryIO: ["io.BytesIO(b'abc')"],
    Counter: ["collections.Counter('aab')", 'collections.Counter()'],
    deque: ['collections.deque([1, 2, 3])', 'collections.deque()'],
    OrderedDict: ["collections.OrderedDict([('a', 1), ('b', 2)])", 'collections.OrderedDict()'],
    defaultdict: ["collections.defaultdict(int, {'a': 1})", 'collections.defaultdict(int)'],
    frozenset: ['frozenset({1, 2})', 'frozenset()'],
    complex: ['complex(1, 2)', 'complex(0, 0)'],
    Exception: ["ValueError('no')", 'Exception()'],
    BaseException: ["ValueError('no')"],
    type: ['int', 'str'],
};
const libraries = ['datetime', 'decimal', 'fractions', 'pathlib', 'uuid', 're', 'io', 'collections'];
const call_callables = [
    'lambda *args: args[0] if args else None',
    'lambda *args: len(args)',
    'lambda *args: True',
    'lambda *args: False',
    'str',
    'len',
    'abs',
];
/** The speech of Python; `literal` writes a value. */
function pythonSpeech(literal) {
    const words = (positional, keyword) => [
        ...positional.map(literal),
        ...Object.entries(keyword).map(([name, value]) => `${name}=${literal(value)}`),
    ].join(', ');
    return {
        literal,
        call(brief, given) {
            const positional = given.positional.map(literal);
            const keyword = Object.fromEntries(Object.entries(given.keyword).map(([name, value]) => [name, literal(value)]));
            const receiver = given.receiver?.map(literal) ?? null;
            const text = call_callText(brief, receiver, words(given.positional, given.keyword));
            return { receiver, positional, keyword, text, imports: call_importsOf(text, brief) };
        },
        read: (text, brief) => call_readCall(text, brief),
        value: text => call_readValue(text, 0),
        build: (name, positional, keyword) => `${name}(${words(positional, keyword)})`,
        samples: name => samples[name.slice(name.lastIndexOf('.') + 1)] ?? [],
        callables: call_callables,
        assign: (name, code) => `${name} = ${code}`,
        drain: code => `list(${code})`,
    };
}
/** `Cart` of `Cart.total`, as the test's import binds it; the function itself where there is no class. */
function call_pathOf(brief) {
    return [brief.access.symbol, ...brief.function.name.split('.').slice(1)];
}
function call_callText(brief, receiver, words) {
    const { kind, generator, async } = brief.function;
    const path = call_pathOf(brief);
    const owner = path.slice(0, -1).join('.');
    const made = `${owner}(${(receiver ?? []).join(', ')})`;
    if (kind === 'property')
        return `${made}.${path.at(-1) ?? ''}`;
    if (kind === 'constructor')
        return `${owner}(${words})`;
    const call = kind === 'method' ? methodText(made, path.at(-1) ?? '', words) : `${path.join('.')}(${words})`;
    return generator && !async ? `list(${call})` : call;
}
const call_builtins = 'len str repr bool int float complex hash abs round iter next reversed bytes'.split(' ');
const operators = {
    ...{ __add__: '+', __sub__: '-', __mul__: '*', __truediv__: '/', __floordiv__: '//', __mod__: '%' },
    ...{ __eq__: '==', __ne__: '!=', __lt__: '<', __le__: '<=', __gt__: '>', __ge__: '>=' },
    ...{ __and__: '&', __or__: '|', __xor__: '^' },
};
/** A method as a reader would use it: `len(cart)` for `cart.__len__()`, `(cart == other)` for `cart.__eq__(other)`. */
function methodText(made, name, words) {
    const builtin = name.slice(2, -2);
    const plain = `${made}.${name}(${words})`;
    if (words === '')
        return name === `__${builtin}__` && call_builtins.includes(builtin) ? `${builtin}(${made})` : plain;
    if (name === '__call__')
        return `${made}(${words})`;
    if (call_itemsOf(words).length !== 1 || /^(?:[*]|lambda\b)|^[\p{L}_][\p{L}\p{N}_]*\s*=(?!=)/u.test(words))
        return plain;
    if (name === '__getitem__')
        return `${made}[${words}]`;
    if (name === '__contains__')
        return `(${words} in ${made})`;
    const sign = Object.hasOwn(operators, name) ? operators[name] : undefined;
    return sign ? `(${made} ${sign} ${words})` : plain;
}
function call_importsOf(text, brief) {
    const outside = text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
    const names = new Set(outside.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
    const classes = Object.keys(brief.classes).map(name => name.split('.')[0] ?? name);
    const own = [...new Set(classes)].filter(name => names.has(name) && name !== brief.access.symbol);
    const modules = libraries.filter(name => new RegExp(`(?<![\\w.])${name}\\.[a-zA-Z]`).test(outside));
    return [
        ...modules.map(name => `import ${name}`),
        ...own.map(name => `from ${brief.access.module} import ${name}`),
    ];
}
/** The argument text of `name(...)` where its bracket closes at the end, else null. */
function insideCall(text, name) {
    return text.startsWith(`${name}(`) && closesAtEnd(text, name.length)
        ? text.slice(name.length + 1, -1)
        : null;
}
function call_readCall(given, brief) {
    const text = given.trim();
    if (text.length > call_LONGEST)
        return null;
    const { kind } = brief.function;
    const path = brief.function.name.split('.');
    if (kind !== 'method' && kind !== 'property') {
        const name = kind === 'constructor' ? path.slice(0, -1) : path;
        const inside = insideCall(text, name.join('.')) ?? insideCall(text, name.at(-1) ?? '');
        const words = inside === null ? null : readWords(inside);
        return words && { receiver: null, ...words };
    }
    const owner = path.slice(0, -1).join('.');
    const end = text.startsWith(`${owner}(`) ? call_closing(text, owner.length) : -1;
    const made = end < 0 ? null : readWords(text.slice(owner.length + 1, end));
    if (!made || Object.keys(made.keyword).length > 0)
        return null;
    const rest = text.slice(end + 1);
    if (kind === 'property')
        return rest === `.${path.at(-1) ?? ''}`
            ? { receiver: made.positional, positional: [], keyword: {} }
            : null;
    const inside = insideCall(rest, `.${path.at(-1) ?? ''}`);
    const words = inside === null ? null : readWords(inside);
    return words && { receiver: made.positional, ...words };
}
function readWords(text) {
    const positional = [];
    const keyword = {};
    for (const word of call_itemsOf(text)) {
        const named = /^([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)([\s\S]*)$/u.exec(word);
        const value = call_readValue(named?.[2] ?? word, 0);
        if (!value)
            return null;
        if (named?.[1])
            keyword[named[1]] = value;
        else
            positional.push(value);
    }
    return { positional, keyword };
}
/** Parts between commas; one comma at the end is layout. */
function call_itemsOf(text) {
    const parts = splitOutside(text, ',');
    return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}
const scalars = {
    None: { kind: 'none' },
    True: { kind: 'bool', value: true },
    False: { kind: 'bool', value: false },
};
const oneString = /^[rRbBuU]{0,2}(?:'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|'''(?:[^'\\]|\\[\s\S])*'''|"""(?:[^"\\]|\\[\s\S])*""")$/;
const oneNumber = /^-?\s*(?:0[xXoObB][\da-fA-F_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?|\.\d[\d_]*(?:[eE][-+]?\d+)?)$/;
function call_readValue(given, depth) {
    const text = given.trim();
    if (depth > call_DEEPEST || text.length > call_LONGEST)
        return null;
    if (Object.hasOwn(scalars, text))
        return scalars[text] ?? null;
    if (oneString.test(text))
        return stringValue(text);
    if (oneNumber.test(text)) {
        const value = numberValue(text.replace(/^-\s*/, ''));
        const sign = text.startsWith('-') ? -1 : 1;
        return value?.kind === 'int' || value?.kind === 'float'
            ? { kind: value.kind, value: sign * value.value }
            : value;
    }
    if (text === 'set()')
        return { kind: 'set', items: [] };
    return closesAtEnd(text, 0) ? readBrackets(text, depth) : null;
}
function readBrackets(text, depth) {
    const inner = text.slice(1, -1).trim();
    const parts = call_itemsOf(inner);
    if (text.startsWith('(') && parts.length === 1 && !inner.endsWith(','))
        return call_readValue(inner, depth + 1);
    if (text.startsWith('{') && (parts.length === 0 || splitOutside(parts[0] ?? '', ':').length === 2)) {
        const entries = [];
        for (const part of parts) {
            const [key, held, ...more] = splitOutside(part, ':').map(half => call_readValue(half, depth + 1));
            if (!key || !held || more.length > 0)
                return null;
            entries.push([key, held]);
        }
        return { kind: 'dict', entries };
    }
    const items = [];
    for (const part of parts) {
        const value = call_readValue(part, depth + 1);
        if (!value)
            return null;
        items.push(value);
    }
    return { kind: text.startsWith('[') ? 'list' : text.startsWith('(') ? 'tuple' : 'set', items };
}
const closesAtEnd = (text, open) => '([{'.includes(text[open] ?? ' ') && call_closing(text, open) === text.length - 1;
/** Index of the bracket that closes the one at `open`, -1 without one. */
function call_closing(text, open) {
    let depth = 0;
    let quote = '';
    for (let at = open; at < text.length; at++) {
        const letter = text.charAt(at);
        if (quote) {
            if (letter === '\\')
                at++;
            else if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if ('([{'.includes(letter))
            depth++;
        else if (')]}'.includes(letter) && --depth === 0)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/languages/python/imports.js
// Python import statements <-> one entry a bound name, and entries -> the sorted block at the head of a file.

/** The name that an entry binds; empty for a star. */
function boundBy(entry) {
    if (entry.alias)
        return entry.alias;
    if (entry.name !== null)
        return entry.name === '*' ? '' : entry.name;
    return entry.module.split('.')[0] ?? '';
}
/** Entries of one or several statements (brackets, line joins, semicolons); text that is none gives none. */
function imports_parseImports(text) {
    const plain = text
        .replace(/#.*$/gm, '')
        .replace(/\\\n/g, ' ')
        .replace(/[()]/g, match => (match === '(' ? '\u0001' : '\u0002'));
    const joined = plain.replace(/\u0001([^\u0002]*)\u0002?/g, (_, inner) => inner.replace(/\n/g, ' '));
    return joined.split(/[;\n]/).flatMap(parseOne);
}
function parseOne(statement) {
    const from = /^\s*from\s+([.\p{L}\p{N}_]+)\s*import\s+(.+?)\s*$/u.exec(statement);
    const plain = /^\s*import\s+(.+?)\s*$/.exec(statement);
    const list = (from ? from[2] : plain?.[1]) ?? '';
    return list.split(',').flatMap(part => {
        const match = /^\s*([\p{L}\p{N}_.]+|\*)(?:\s+as\s+([\p{L}\p{N}_]+))?\s*$/u.exec(part);
        if (!match?.[1])
            return [];
        const alias = match[2] && match[2] !== match[1] ? match[2] : null;
        return [from ? { module: from[1] ?? '', name: match[1], alias } : { module: match[1], name: null, alias }];
    });
}
/** `from shop.tax import add_tax as f`. */
function imports_formatImport(entry) {
    const alias = entry.alias ? ` as ${entry.alias}` : '';
    return entry.name === null
        ? `import ${entry.module}${alias}`
        : `from ${entry.module} import ${entry.name}${alias}`;
}
/** Several entries as one line, names of one module together. */
function imports_formatImports(entries) {
    const lines = [];
    let before = null;
    for (const entry of entries) {
        const joins = before !== null && entry.name !== null && before.name !== null && before.module === entry.module;
        const name = `${entry.name ?? ''}${entry.alias ? ` as ${entry.alias}` : ''}`;
        if (joins)
            lines.push(`${lines.pop() ?? ''}, ${name}`);
        else
            lines.push(imports_formatImport(entry));
        before = entry;
    }
    return lines.join('; ');
}
const widest = 88;
/** Lines of a file's head: groups by origin with a blank line between, `from` imports of one module joined. */
function imports_layImports(entries) {
    const groups = [[], [], [], []];
    const joined = new Map();
    for (const entry of entries) {
        if (entry.name === null)
            groups[imports_rank(entry.module)]?.push(imports_formatImport(entry));
        else {
            const names = joined.get(entry.module) ?? new Set();
            joined.set(entry.module, names.add(entry.alias ? `${entry.name} as ${entry.alias}` : entry.name));
        }
    }
    const sorted = groups.map(group => [...new Set(group)].sort(imports_compare));
    for (const module of [...joined.keys()].sort(imports_compare)) {
        sorted[imports_rank(module)]?.push(layNames(module, [...(joined.get(module) ?? [])].sort(imports_compare)));
    }
    const laid = sorted.filter(group => group.length > 0).map(group => group.join('\n'));
    return laid.join('\n\n');
}
function layNames(module, names) {
    const star = names.includes('*') ? [`from ${module} import *`] : [];
    const plain = names.filter(name => name !== '*');
    if (plain.length === 0)
        return star.join('\n');
    const line = `from ${module} import ${plain.join(', ')}`;
    const laid = line.length <= widest ? line : `from ${module} import (\n${plain.map(name => `    ${name},\n`).join('')})`;
    return [...star, laid].join('\n');
}
function imports_rank(module) {
    if (module === '__future__')
        return 0;
    if (isStandardModule(module))
        return 1;
    return isFrameworkModule(module) ? 2 : 3;
}
function imports_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/languages/python/scan.js
// Python text -> its logical lines (brackets, strings and backslashes joined), without a parser: an error stays local.
/** No bracket can hold a line that starts like this, so one that stays open is broken before it. */
const restart = /^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]|class[ \t]+[\p{L}\p{N}_]+[ \t]*[:(]|@[\p{L}_])/u;
const scan_token = /#|"""|'''|"|'|[[({]|[\])}]|\\/g;
/** Logical lines of a text. `torn` says that it was cut: then nothing inside an open string is taken for code. */
function scan_scan(text, torn) {
    const rows = text.split('\n');
    const lines = [];
    const inner = new Array(rows.length).fill(false);
    const state = { stack: [], quote: null, since: 0, joined: false };
    for (let row = 0; row < rows.length; row += 1) {
        readRow(rows[row] ?? '', row, state, lines, inner);
        if (row === rows.length - 1 && state.quote !== null && !torn)
            row = resume(rows, state, lines, inner) - 1;
    }
    return { rows, lines, inner, open: state.quote === null ? state.stack : null };
}
function readRow(text, row, state, lines, inner) {
    if (state.stack.length > 0 && state.quote === null && restart.test(text))
        state.stack = [];
    inner[row] = state.quote !== null;
    const fresh = state.quote === null && state.stack.length === 0 && !state.joined;
    const head = text.trimStart();
    state.joined = false;
    if (fresh && (head === '' || head.startsWith('#')))
        return;
    if (fresh)
        lines.push({ row, end: row, indent: widthOf(text), head });
    readTokens(text, row, state);
    const line = lines.at(-1);
    if (line)
        line.end = row;
}
function readTokens(text, row, state) {
    scan_token.lastIndex = 0;
    let single = null;
    for (let match = scan_token.exec(text); match; match = scan_token.exec(text)) {
        const found = match[0];
        if (found === '\\') {
            if (scan_token.lastIndex === text.length)
                state.joined = state.quote === null;
            scan_token.lastIndex += 1;
        }
        else if (state.quote !== null) {
            if (found === state.quote)
                state.quote = null;
            else if (found.length === 3)
                scan_token.lastIndex -= 2;
        }
        else if (single !== null) {
            if (found[0] === single) {
                single = null;
                scan_token.lastIndex = match.index + 1;
            }
        }
        else if (found === '#')
            return;
        else if (found.length === 3) {
            state.quote = found;
            state.since = row;
        }
        else if (found === '"' || found === "'")
            single = found;
        else if ('[({'.includes(found))
            state.stack.push(found);
        else
            state.stack.pop();
    }
}
/** After a string that never closes: gives the row to go on from, the row after the last when there is none. */
function resume(rows, state, lines, inner) {
    let row = state.since + 1;
    while (row < rows.length && !restart.test(rows[row] ?? ''))
        row += 1;
    if (row >= rows.length)
        return rows.length;
    inner.fill(false, row);
    const line = lines.at(-1);
    if (line)
        line.end = row - 1;
    Object.assign(state, { stack: [], quote: null, joined: false });
    return row;
}
/** Columns of leading blanks; a tab goes on to the next multiple of eight, as in Python itself. */
function widthOf(text) {
    let width = 0;
    for (const letter of text) {
        if (letter === ' ')
            width += 1;
        else if (letter === '\t')
            width += 8 - (width % 8);
        else if (letter !== '\f')
            break;
    }
    return width;
}
/** Rows from `row` to `end` as one text, moved left by the indentation of the first; strings keep their blanks. */
function dedent(read, row, end) {
    const prefix = /^[ \t\f]*/.exec(read.rows[row] ?? '')?.[0] ?? '';
    const out = [];
    for (let at = row; at <= end; at += 1) {
        const text = read.rows[at] ?? '';
        if (read.inner[at])
            out.push(text);
        else if (text.trim() === '')
            out.push('');
        else
            out.push(text.startsWith(prefix) ? text.slice(prefix.length) : text.trimStart());
    }
    return out.join('\n').trimEnd();
}
/** A text moved right by four columns; strings keep their blanks. */
function indent(text) {
    const read = scan_scan(text, true);
    return read.rows.map((row, at) => (row === '' || read.inner[at] ? row : `    ${row}`)).join('\n');
}

;// CONCATENATED MODULE: ./lib/languages/python/continue.js



const mostCharacters = 200_000;
/** True when tests can be added by syntax: it parses, ends its lines in one way, and is no generated giant. */
function continue_makeContinues(parse) {
    return existing => {
        if (existing.length > mostCharacters || /\r(?!\n)/.test(existing))
            return false;
        if (existing.includes('\r\n') && /(?<!\r)\n/.test(existing))
            return false;
        return !readSyntax(parse, existing.replaceAll('\r\n', '\n')).broken;
    };
}
/** The text of the file with what the sheet holds; every other byte of it stays. */
function continue_continueFile(present, sheet, layClass) {
    const missing = sheet.imports.filter(entry => !continue_isThere(entry, present));
    const parts = sheet.body.filter(part => typeof part === 'string' || !part.continued);
    const added = [...sheet.helpers, ...parts.map(part => (typeof part === 'string' ? part : layClass(part)))];
    const insertions = [
        ...importsInto(present, missing),
        ...sheet.body.flatMap(part => (typeof part === 'string' ? [] : testsInto(present, part))),
        ...(added.length > 0 ? [continue_atEnd(present, added.join('\n\n\n'))] : []),
    ];
    return insertions
        .sort((a, b) => b.at - a.at)
        .reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), present.text);
}
function continue_isThere(entry, present) {
    return present.imports.some(({ entries }) => entries.some(each => imports_formatImport(each) === imports_formatImport(entry)));
}
/** Names join the import of the same module; other modules get lines behind the last import of the head. */
function importsInto(present, missing) {
    const joined = new Map();
    const left = [];
    for (const entry of missing) {
        const home = present.imports.find(({ entries, node }) => entry.name !== null &&
            entries.every(each => each.module === entry.module && each.name !== null && each.name !== '*') &&
            entries.length > 0 &&
            lastName(node) !== null);
        const name = `${entry.name ?? ''}${entry.alias ? ` as ${entry.alias}` : ''}`;
        if (home)
            joined.set(home.node, [...new Set([...(joined.get(home.node) ?? []), name])]);
        else
            left.push(entry);
    }
    const inside = [...joined].map(([node, names]) => ({
        at: lastName(node)?.end ?? node.end,
        text: names.map(name => `, ${name}`).join(''),
    }));
    if (left.length === 0)
        return inside;
    const lines = imports_layImports(left);
    const body = syntax_namedOf(present.root).find(node => /_definition$/.test(node.type));
    const head = present.imports.filter(({ node }) => !body || node.start < body.start);
    const last = head.at(-1)?.node;
    if (last)
        return [...inside, { at: continue_lineEnd(present.text, last.end), text: `\n${lines}` }];
    const first = syntax_namedOf(present.root)[0];
    const opening = first?.type === 'expression_statement' && syntax_namedOf(first)[0]?.type === 'string' ? first : null;
    if (opening)
        return [...inside, { at: continue_lineEnd(present.text, opening.end), text: `\n\n${lines}` }];
    return [...inside, { at: first?.start ?? 0, text: `${lines}\n\n\n` }];
}
/** The last imported name of a `from` statement, null for others. */
function lastName(node) {
    if (node.type !== 'import_from_statement')
        return null;
    return node.children.findLast(child => child.field === 'name') ?? null;
}
function continue_lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function testsInto(present, part) {
    const body = part.continued && fieldOf(part.continued, 'body');
    if (!body)
        return [];
    const first = syntax_namedOf(body)[0] ?? body;
    const margin = present.text.slice(present.text.lastIndexOf('\n', first.start) + 1, first.start);
    const plain = /^[ \t]+$/.test(margin) ? margin : '    ';
    const text = part.tests.map(each => indent(each).replaceAll(/^ {4}/gm, plain)).join('\n\n');
    return [{ at: continue_lineEnd(present.text, lastLeaf(body).end), text: `\n\n${text}` }];
}
/** Behind the last statement, but before the block that runs the file as a program. */
function continue_atEnd({ text, root }, added) {
    const statements = syntax_namedOf(root);
    const main = statements.findIndex(node => node.type === 'if_statement' && /^if\s+__name__\s*==/.test(text.slice(node.start, node.end)));
    const before = main > 0 ? statements[main - 1] : main === 0 ? null : statements.at(-1);
    if (!before)
        return { at: statements[0]?.start ?? 0, text: `${added}\n\n\n` };
    const at = continue_lineEnd(text, lastLeaf(before).end);
    return { at, text: `\n\n\n${added}${at >= text.length ? '\n' : ''}` };
}

;// CONCATENATED MODULE: ./lib/languages/python/mend.js


const mend_TARGET = 'import of the target';
/** Mends what one test needs. */
function mendNeeds(needs, brief, names) {
    const local = needs.facts.flatMap(read => read.imports.flatMap(span => imports_parseImports(span.text)));
    const wrong = readWrong([...needs.imports, ...local], needs, brief.access);
    const mends = new Set();
    const imports = needs.imports.flatMap(entry => mendEntry(entry, wrong, mends));
    const { added, unknown } = bindFree(needs, imports, brief, names, mends);
    const rewrite = (text, facts) => mend_rewriteText(text, facts, wrong, mends);
    return {
        imports: [...imports, ...added],
        unknown,
        rewrite,
        get mends() {
            return [...mends];
        },
    };
}
function readWrong(entries, needs, access) {
    const chains = new Set(needs.facts.flatMap(read => [...read.chains]));
    const wrong = { access, invented: new Set(), chains, dotted: new Map() };
    for (const entry of entries)
        if (isInvented(entry, wrong))
            wrong.invented.add(entry.module);
    for (const module of wrong.invented)
        wrong.dotted.set(module, access.module);
    return wrong;
}
function isInvented(entry, wrong) {
    const { module, symbol } = wrong.access;
    if (entry.module === module || `${entry.module}.${entry.name ?? ''}` === module)
        return false;
    if (entry.module === `${module}.__init__` || isPlaceholder(entry.module))
        return true;
    const known = isStandardModule(entry.module) || isFrameworkModule(entry.module);
    if (entry.name === symbol)
        return !(known && entry.alias);
    if (known)
        return false;
    if (mend_lastOf(entry.module) === mend_lastOf(module))
        return true;
    return entry.name === null && wrong.chains.has(`${entry.alias ?? entry.module}.${symbol}`);
}
/** The import as it must be; several when one statement needs two. */
function mendEntry(entry, wrong, mends) {
    const { module, symbol } = wrong.access;
    const right = mend_rightEntry(entry, wrong);
    if (imports_formatImport(right) !== imports_formatImport(entry))
        mends.add(mend_TARGET);
    const whole = right.name === null && !right.alias && right.module === module;
    const bare = whole && entry.name === null && wrong.chains.has(`${boundBy(entry)}.${symbol}`);
    return bare && boundBy(entry) !== module && !module.startsWith(`${boundBy(entry)}.`)
        ? [{ ...right, alias: boundBy(entry) }]
        : [right];
}
function mend_rightEntry(entry, wrong) {
    const { module, symbol } = wrong.access;
    if (entry.module === module || `${entry.module}.${entry.name ?? ''}` === module)
        return entry;
    if (entry.name !== null)
        return rightFrom(entry, wrong);
    const bound = boundBy(entry);
    const reads = (path) => wrong.chains.has(`${path}.${symbol}`);
    if (bound === symbol && !reads(bound))
        return { module, name: symbol, alias: null };
    if (wrong.invented.has(entry.module)) {
        const plain = entry.alias ?? (entry.module.includes('.') ? null : entry.module);
        return { module, name: null, alias: plain === module ? null : plain };
    }
    if (module.startsWith(`${entry.module}.`) && !entry.alias) {
        if (reads(module))
            return { module, name: null, alias: null };
        if (reads(bound))
            return { module, name: null, alias: bound };
    }
    return entry;
}
function rightFrom(entry, wrong) {
    const { module, symbol } = wrong.access;
    const bound = boundBy(entry);
    const asModule = entry.name === mend_lastOf(module) || isPlaceholder(entry.name ?? '') || wrong.chains.has(`${bound}.${symbol}`);
    const relative = entry.module.startsWith('.');
    const foreign = relative || isPlaceholder(entry.module) || wrong.invented.has(entry.module);
    if (foreign && entry.name !== symbol && asModule)
        return { module, name: null, alias: bound === module ? null : bound };
    if (entry.name === symbol && (foreign || !(isStandardModule(entry.module) && entry.alias)))
        return { ...entry, module };
    const meansModule = relative ? mend_lastOf(entry.module) === mend_lastOf(module) || entry.module === '.' : foreign;
    if (meansModule)
        return { ...entry, module };
    const loose = !isStandardModule(entry.module) && !isFrameworkModule(entry.module);
    if (loose && wrong.chains.has(`${bound}.${symbol}`) && entry.name !== mend_lastOf(wrong.access.symbol)) {
        return { module, name: null, alias: bound === module ? null : bound };
    }
    return entry;
}
function mend_lastOf(path) {
    return path.split('.').at(-1) ?? '';
}
/** Imports for names that nothing binds: the target, names of its module, well-known names. */
function bindFree(needs, imports, brief, names, mends) {
    const bound = new Set([...imports.map(boundBy), ...needs.helpers.flatMap(helper => helper.names)]);
    const star = imports.some(entry => entry.name === '*');
    const chains = new Set(needs.facts.flatMap(read => [...read.chains]));
    const added = [];
    const unknown = [];
    const members = new Set(needs.facts.slice(1).flatMap(read => [...read.binds]));
    const free = needs.facts.flatMap(read => [...read.uses].filter(name => !read.binds.has(name)));
    for (const name of new Set(free)) {
        if (bound.has(name) || (isBuiltin(name) && name !== brief.access.symbol))
            continue;
        const line = mend_importOf(name, brief, names, chains);
        if (line === null || (star && line !== brief.access.importLine)) {
            if (!star && !members.has(name))
                unknown.push(name);
            continue;
        }
        added.push(...imports_parseImports(line));
        mends.add(line === brief.access.importLine ? mend_TARGET : `import of ${name}`);
    }
    return { added, unknown };
}
function mend_importOf(name, brief, names, chains) {
    const { access } = brief;
    if (name === access.symbol)
        return access.importLine;
    const ofModule = `from ${access.module} import ${name}`;
    if (names.own.has(name))
        return ofModule;
    if (name === mend_lastOf(access.module) && chains.has(`${name}.${access.symbol}`))
        return `import ${access.module} as ${name}`;
    if (isPlaceholder(name) && chains.has(`${name}.${access.symbol}`))
        return `import ${access.module} as ${name}`;
    return importFor(name, chains) ?? (names.seen.has(name) ? ofModule : null);
}
function mend_rewriteText(text, facts, wrong, mends) {
    const edits = [...importEdits(facts, wrong), ...mend_pathEdits(facts, wrong), ...patchEdits(facts, wrong)];
    const real = edits.filter(edit => text.slice(edit.start, edit.end) !== edit.text);
    if (real.length === 0)
        return text;
    mends.add(mend_TARGET);
    let out = text;
    for (const edit of real.sort((a, b) => b.start - a.start)) {
        out = out.slice(0, edit.start) + edit.text + out.slice(edit.end);
    }
    return out;
}
function importEdits(facts, wrong) {
    return facts.imports.flatMap(span => {
        const entries = imports_parseImports(span.text);
        const right = entries.flatMap(entry => mendEntry(entry, wrong, new Set()));
        const same = entries.map(imports_formatImport).join() === right.map(imports_formatImport).join();
        return same ? [] : [{ start: span.start, end: span.end, text: imports_formatImports(right) }];
    });
}
/** `your.module.f(...)` where the import had no other name for it. */
function mend_pathEdits(facts, wrong) {
    return facts.dotted.flatMap(span => {
        const module = [...wrong.dotted.keys()].find(name => name.includes('.') && span.text.startsWith(`${name}.`));
        if (module === undefined)
            return [];
        return [{ start: span.start, end: span.start + module.length, text: wrong.access.module }];
    });
}
function patchEdits(facts, wrong) {
    return facts.strings.flatMap(span => {
        const match = /^['"]([\p{L}\p{N}_.]+)['"]$/u.exec(span.text);
        const module = [...wrong.invented].find(name => match?.[1]?.startsWith(`${name}.`));
        if (module === undefined)
            return [];
        return [{ start: span.start + 1, end: span.start + 1 + module.length, text: wrong.access.module }];
    });
}

;// CONCATENATED MODULE: ./lib/languages/python/names.js


/** Names from the classes, the context and the body of the function under test; never complete. */
function namesOfModule(brief, facts) {
    const context = brief.function.context.join('\n');
    const defined = [
        ...context.matchAll(/^(?:(?:async\s+)?def|class)\s+([\p{L}\p{N}_]+)|^([\p{L}\p{N}_]+)\s*(?::[^=\n]*)?=(?!=)/gmu),
    ];
    const own = new Set([...Object.keys(brief.classes), ...defined.map(match => match[1] ?? match[2] ?? '')]);
    const source = facts(brief.function.source);
    const read = [...source.uses].filter(name => !source.binds.has(name) && !isBuiltin(name));
    const imported = imports_parseImports(context).map(boundBy);
    return { own, seen: new Set([...read, ...imported].filter(name => name !== '')) };
}

;// CONCATENATED MODULE: ./lib/languages/python/checks.js

const pairs = /^assert(?:Equals?|Is|AlmostEqual|(?:Dict|List|Tuple|Set|Sequence|Count|MultiLine)Equal|_equal|_allclose)$/;
const checks_single = /^assert(?:True|False|IsNone|IsNotNone|_)$/;
/** A call that checks something: `assertX`, `assert_x`, `raises`, `fail`, `warns`. */
function checkOf(name, args) {
    if (pairs.test(name))
        return { kind: 'equal', sides: args.slice(0, 2) };
    if (checks_single.test(name))
        return { kind: 'condition', sides: args.slice(0, 1) };
    return /^(?:assert\w+|raises|warns|fail|deprecated_call)$/.test(name)
        ? { kind: 'other', sides: args }
        : null;
}
/** What an `assert` statement claims. */
function checks_readAssert(node, text) {
    let claim = syntax_namedOf(node)[0];
    while (claim?.type === 'parenthesized_expression')
        claim = syntax_namedOf(claim)[0];
    if (!claim)
        return { kind: 'condition', sides: [] };
    const always = /^(?:tuple|list|dictionary|set)$/.test(claim.type) && syntax_namedOf(claim).length > 0;
    if (always || claim.type === 'lambda')
        return { kind: 'condition', sides: ['True'] };
    const sides = syntax_namedOf(claim).map(side => text.slice(side.start, side.end));
    const operator = claim.children.map(child => child.type).find(type => type === '==' || type === 'is');
    if (claim.type === 'comparison_operator' && sides.length === 2 && operator)
        return { kind: 'equal', sides };
    return { kind: 'condition', sides: [text.slice(claim.start, claim.end)] };
}

;// CONCATENATED MODULE: ./lib/languages/python/mute.js
// An assertion's place in a test -> whether the test would pass although it fails, or without it ever running.

const catching = /\b(?:AssertionError|Exception|BaseException)\b/;
const speaking = /\braise\b|\bassert|\bfail\b|\bexit\b/;
const raising = /(?<![\p{L}\p{N}_])(?:raises|assertRaises|suppress)\s*\(\s*[^)]*\b(?:AssertionError|Exception|BaseException)\s*[,)]/u;
const longestHeader = 400;
/** The question, asked once a node: many assertions stand below the same one. */
function once(ask) {
    const known = new WeakMap();
    return (node, text) => {
        const answer = known.get(node) ?? ask(node, text);
        known.set(node, answer);
        return answer;
    };
}
/** One of its `except` takes failed assertions and says nothing of them. */
const swallows = once((node, text) => {
    const clauses = syntax_namedOf(node).filter(child => /^except/.test(child.type));
    const taking = clauses.find(clause => {
        const body = syntax_namedOf(clause).find(child => child.type === 'block');
        const caught = text.slice(clause.start, body?.start ?? clause.end);
        return /^except\s*\*?\s*:/.test(caught) || catching.test(caught);
    });
    return taking !== undefined && !speaking.test(bodyText(taking, text));
});
function bodyText(clause, text) {
    const body = syntax_namedOf(clause).find(child => child.type === 'block');
    return body ? text.slice(body.start, body.end) : '';
}
/** `with pytest.raises(Exception)` around an assertion wants it to fail. */
const expectsFailure = once((node, text) => {
    const body = syntax_namedOf(node).find(child => child.type === 'block');
    return raising.test(text.slice(node.start, body?.start ?? node.end).slice(0, longestHeader));
});
/** The same, seen from the `raises` itself: what it waits for may be an assertion of the test. */
const claimsOwnFailure = once((item, text) => {
    let at = item.parent;
    while (at && at.type !== 'with_statement')
        at = at.parent;
    const body = at && syntax_namedOf(at).find(child => child.type === 'block');
    return Boolean(at && body && expectsFailure(at, text) && [...walk(body)].some(node => mute_isAssertion(node, text)));
});
function mute_isAssertion(node, text) {
    if (node.type === 'assert_statement')
        return true;
    const callee = node.type === 'call' ? fieldOf(node, 'function') : null;
    return callee !== null && /(?:^|\.)assert\w+$/.test(text.slice(callee.start, callee.end));
}
/** A function inside a function whose name stands nowhere else; decorated ones are called by their decorator. */
const isNeverCalled = once((definition, text) => {
    if (definition.parent?.type === 'decorated_definition')
        return false;
    let root = definition.parent;
    while (root && root.type !== 'function_definition') {
        if (root.type === 'class_definition')
            return false;
        root = root.parent;
    }
    const named = fieldOf(definition, 'name');
    if (!root || !named)
        return false;
    const name = text.slice(named.start, named.end);
    for (const node of walk(root))
        if (node.type === 'identifier' && node !== named && text.slice(node.start, node.end) === name)
            return false;
    return true;
});
/** Why the assertion at `node` cannot make its test fail; null when it can. */
function muteOf(node, text) {
    for (let at = node, up = node.parent; up; at = up, up = up.parent) {
        if (up.type === 'try_statement' && at.field === 'body' && swallows(up, text))
            return 'caught';
        if (up.type === 'with_statement' && at.type === 'block' && expectsFailure(up, text))
            return 'caught';
        if (up.type === 'with_item' && claimsOwnFailure(up, text))
            return 'caught';
        if (up.type === 'function_definition' && at.type === 'block' && isNeverCalled(up, text))
            return 'never-run';
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/languages/python/facts.js



const python_facts_longest = 64_000;
/** Facts of a text; a text that is too long for one piece counts as unsound. */
function facts_readFacts(parse, text) {
    const facts = noFacts();
    if (text.length > python_facts_longest)
        return facts;
    const root = readSyntax(parse, text);
    facts.sound = !root.broken && isWhole(parse, text);
    for (const node of walk(root))
        facts_visit(node, text, facts);
    return facts;
}
/** A missing end of line is an error of the tree that none of its visible nodes shows. */
function isWhole(parse, text) {
    const tree = parse(text);
    try {
        return !tree.rootNode.hasError;
    }
    finally {
        tree.delete();
    }
}
function noFacts() {
    const sets = { uses: new Set(), binds: new Set(), attributes: new Set() };
    const more = {
        defines: new Set(),
        inner: new Set(),
        chains: new Set(),
        values: new Map(),
    };
    const lists = {
        calls: [],
        checks: [],
        strings: [],
        imports: [],
        names: [],
        dotted: [],
        writes: [],
        parameters: [],
    };
    return { sound: false, ...sets, ...more, ...lists };
}
function facts_visit(node, text, facts) {
    const source = () => text.slice(node.start, node.end);
    switch (node.type) {
        case 'identifier':
            return facts_readName(node, source(), facts);
        case 'string':
            facts.strings.push({ text: source(), start: node.start, end: node.end });
            return;
        case 'attribute':
            return readChain(node, source(), facts);
        case 'call':
            return python_facts_readCall(node, text, facts);
        case 'assert_statement':
            facts.checks.push({ ...checks_readAssert(node, text), mute: muteOf(node, text) });
            return;
        case 'assignment':
        case 'augmented_assignment':
        case 'delete_statement':
            return facts_readWrite(node, text, facts);
        case 'import_statement':
        case 'import_from_statement':
        case 'future_import_statement':
            facts.imports.push({ text: source(), start: node.start, end: node.end });
            return;
        case 'print_statement':
        case 'exec_statement':
            facts.sound = false;
            return;
        case 'parameters':
            if (facts.parameters.length === 0)
                facts.parameters.push(...facts_parameterNames(node, text));
            return;
        case 'block':
            if (syntax_namedOf(node).length === 0)
                facts.sound = false;
            return;
        default:
    }
}
function facts_parameterNames(node, text) {
    return syntax_namedOf(node).map(one => /^[*\s]*([\p{L}\p{N}_]+)/u.exec(text.slice(one.start, one.end))?.[1] ?? '');
}
function facts_readName(node, name, facts) {
    const parent = node.parent;
    if (parent?.type === 'attribute' && node.field === 'attribute') {
        facts.attributes.add(name);
        return;
    }
    if (parent?.type === 'keyword_argument' && node.field === 'name')
        return;
    if (insideImport(node)) {
        if (parent?.type === 'aliased_import' ? node.field === 'alias' : bindsImport(node))
            facts.binds.add(name);
        return;
    }
    facts.names.push({ text: name, start: node.start, end: node.end });
    if (isBinding(node))
        facts.binds.add(name);
    else
        facts.uses.add(name);
    if (!parent || node.field !== 'name' || !/^(?:function|class)_definition$/.test(parent.type))
        return;
    if (parent.type === 'function_definition')
        facts.defines.add(name);
    if (isInner(parent))
        facts.inner.add(name);
}
/** The nearest definition around it is a function. */
function isInner(definition) {
    let at = definition.parent;
    while (at && !/^(?:function|class)_definition$/.test(at.type))
        at = at.parent;
    return at?.type === 'function_definition';
}
function insideImport(node) {
    const up = node.parent;
    if (up?.type === 'aliased_import')
        return true;
    return up?.type === 'dotted_name' && /import/.test(up.parent?.type ?? '');
}
function bindsImport(node) {
    const dotted = node.parent;
    if (dotted?.parent?.type === 'aliased_import' || dotted?.field !== 'name')
        return false;
    return syntax_namedOf(dotted)[0] === node;
}
const facts_patterns = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'list_splat_pattern',
    'dictionary_splat_pattern',
    'tuple',
    'list',
    'expression_list',
]);
const targets = {
    assignment: ['left'],
    for_statement: ['left'],
    for_in_clause: ['left'],
    named_expression: ['name'],
    function_definition: ['name'],
    class_definition: ['name'],
    default_parameter: ['name'],
    typed_default_parameter: ['name'],
};
const holders = new Set([
    'parameters',
    'lambda_parameters',
    'as_pattern_target',
    'global_statement',
    'typed_parameter',
]);
function isBinding(node) {
    let at = node;
    while (at.parent && facts_patterns.has(at.parent.type))
        at = at.parent;
    const parent = at.parent;
    if (!parent)
        return false;
    if (holders.has(parent.type) || parent.type === 'case_pattern')
        return true;
    if (parent.type === 'dotted_name')
        return parent.parent?.type === 'case_pattern';
    return (targets[parent.type] ?? []).includes(at.field ?? '');
}
function readChain(node, source, facts) {
    if (!/^[\p{L}\p{N}_.]+$/u.test(source))
        return;
    facts.chains.add(source);
    if (node.parent?.type !== 'attribute')
        facts.dotted.push({ text: source, start: node.start, end: node.end });
}
function python_facts_readCall(node, text, facts) {
    const callee = fieldOf(node, 'function');
    const args = fieldOf(node, 'arguments');
    if (!callee || !args)
        return;
    const name = text.slice(callee.start, callee.end).replace(/\s/g, '');
    const given = syntax_namedOf(args).map(arg => text.slice(arg.start, arg.end));
    facts.calls.push({
        callee: /^[\p{L}\p{N}_.]+$/u.test(name) ? name : name.replace(/^.*\)\.?/s, '?.'),
        args: given,
    });
    const check = checkOf(name.split('.').at(-1) ?? '', given);
    if (check)
        facts.checks.push({ ...check, mute: muteOf(node, text) });
}
function facts_readWrite(node, text, facts) {
    const left = fieldOf(node, 'left') ?? (node.type === 'delete_statement' ? syntax_namedOf(node)[0] : undefined);
    if (!left)
        return;
    const name = text.slice(left.start, left.end);
    if (left.type !== 'identifier') {
        facts.writes.push(name);
        return;
    }
    const right = fieldOf(node, 'right');
    if (node.type !== 'assignment' || facts.values.has(name))
        facts.values.set(name, '');
    else
        facts.values.set(name, right ? text.slice(right.start, right.end) : '');
}

;// CONCATENATED MODULE: ./lib/languages/python/needs.js



/** More than a test may lean on; the search ends there. */
const needs_mostHelpers = 200;
const needs_always = /^(?:set_?up_?module|tear_?down_?module|setup_function|teardown_function|pytestmark)$/i;
/** Reads every text once. */
function needs_rememberFacts(parse) {
    const known = new Map();
    return text => {
        const found = known.get(text) ?? facts_readFacts(parse, text);
        known.set(text, found);
        return found;
    };
}
/** The pool of a reply. `copied` says which names the module under test defines itself. */
function needs_readPool(pieces, facts, copied) {
    const pool = { helpers: [], imports: [], facts };
    for (const piece of pieces) {
        if (piece.kind === 'import') {
            for (const entry of imports_parseImports(piece.text))
                pool.imports.push({ entry, block: piece.block });
        }
        else if (piece.kind !== 'test' && piece.kind !== 'main') {
            const helper = readHelper(piece, facts, copied);
            if (helper)
                pool.helpers.push(helper);
        }
    }
    return pool;
}
function readHelper(piece, facts, copied) {
    const text = piece.kind === 'class' ? withoutTests(piece, facts) : piece.text;
    const read = facts(text);
    const names = piece.kind === 'statement' ? [...read.binds] : [piece.name];
    if (!read.sound || names.length === 0)
        return null;
    const decorators = text.slice(0, Math.max(0, text.search(/^(?:async\s+)?def\b/m)));
    const fixture = piece.kind === 'function' && /\bfixture\b/.test(decorators);
    const isAlways = names.some(name => needs_always.test(name)) || (fixture && /autouse\s*=\s*True/.test(decorators));
    return {
        text,
        names,
        block: piece.block,
        fixture,
        always: isAlways,
        copy: names.some(name => copied.has(name)),
    };
}
/** A class as a base or a helper: its tests are candidates of their own. */
function withoutTests(piece, facts) {
    if (!piece.parts.some(holdsTest))
        return piece.text;
    const members = needs_membersOf(piece, facts);
    return [piece.header, ...(members.length > 0 ? members : ['pass']).map(indent)].join('\n');
}
function holdsTest(piece) {
    return piece.kind === 'test' || (piece.kind === 'class' && piece.parts.some(holdsTest));
}
/** What a class holds beside its tests, broken parts left out. */
function needs_membersOf(owner, facts) {
    return owner.parts.filter(part => !holdsTest(part) && facts(part.text).sound).map(part => part.text);
}
/** Follows names from the test through its class and helpers. */
function needs_needsOf(test, pool) {
    const owner = test.owner;
    const start = [test.text, ...(owner ? [headerText(owner), ...needs_membersOf(owner, pool.facts)] : [])];
    const taken = new Set();
    const copies = new Set();
    const facts = start.map(text => pool.facts(text));
    const queue = [...facts];
    const add = (helper) => {
        if (taken.has(helper) || taken.size > needs_mostHelpers)
            return;
        if (helper.copy) {
            if (/^(?:async|def|class|@)/.test(helper.text))
                for (const name of helper.names)
                    copies.add(name);
            return;
        }
        taken.add(helper);
        const read = pool.facts(helper.text);
        facts.push(read);
        queue.push(read);
    };
    for (const helper of pool.helpers)
        if (helper.always && helper.block === test.block)
            add(helper);
    const index = needs_indexOf(pool.helpers);
    for (let read = queue.shift(); read; read = queue.shift()) {
        for (const name of wantedBy(read))
            for (const helper of python_needs_nearest(index.get(name) ?? [], name, read, test.block))
                add(helper);
    }
    const helpers = pool.helpers.filter(helper => taken.has(helper));
    return { helpers, imports: importsFor(facts, helpers, pool, test.block), facts, copies: [...copies] };
}
/** A class header that parses by itself. */
function headerText(owner) {
    return /:\s*(?:#.*)?$/.test(owner.header) ? `${owner.header}\n    pass` : owner.header;
}
const indexes = new WeakMap();
function needs_indexOf(helpers) {
    const known = indexes.get(helpers);
    if (known)
        return known;
    const index = new Map();
    for (const helper of helpers) {
        for (const name of helper.names) {
            const found = index.get(name);
            if (found)
                found.push(helper);
            else
                index.set(name, [helper]);
        }
    }
    indexes.set(helpers, index);
    return index;
}
function wantedBy(facts) {
    const marks = [...facts.chains].some(chain => chain.endsWith('usefixtures'));
    const named = marks ? facts.strings.map(span => span.text.replace(/^\w*['"]+|['"]+$/g, '')) : [];
    return new Set([...facts.uses, ...facts.binds, ...named]);
}
/** Helpers for one name: those of the test's own text, else of the nearest before, else of the first after it. */
function python_needs_nearest(found, name, reader, block) {
    const usable = found.filter(helper => helper.fixture || (reader.uses.has(name) && !reader.binds.has(name)));
    const before = usable.filter(helper => helper.block <= block);
    const at = before.length > 0 ? before.at(-1)?.block : usable[0]?.block;
    return usable.filter(helper => helper.block === at);
}
function importsFor(facts, helpers, pool, block) {
    const wanted = new Set(facts.flatMap(read => [...read.uses].filter(name => !read.binds.has(name))));
    const local = new Set(helpers.flatMap(helper => helper.names));
    const found = new Map();
    const extra = [];
    for (const one of pool.imports) {
        const bound = boundBy(one.entry);
        if (one.entry.module === '__future__' || bound === '') {
            if (one.block <= block)
                extra.push(one.entry);
        }
        else if (wanted.has(bound) && !local.has(bound)) {
            const known = found.get(needs_keyOf(one.entry));
            if (!known || one.block <= block)
                found.set(needs_keyOf(one.entry), one);
        }
    }
    return [...extra, ...[...found.values()].map(one => one.entry)];
}
/** `import a.b` and `import a.c` both bind `a` and both are needed. */
function needs_keyOf(entry) {
    return entry.name === null && !entry.alias ? `import ${entry.module}` : boundBy(entry);
}

;// CONCATENATED MODULE: ./lib/languages/python/bare.js

const bare_statement = /^(?:assert|async|class|def|del|for|from|global|if|import|pass|raise|return|try|while|with|@|#|['"])/;
/** The first line of a reply that goes on where the prompt said `assert`; null when it does not look like one. */
function completeAssert(text, brief, facts) {
    const at = text.search(/\S/);
    const end = text.indexOf('\n', at);
    const line = at < 0 ? '' : text.slice(at, end < 0 ? text.length : end).trim();
    if (line === '' || line.length > 2000 || bare_statement.test(line) || /^[\p{L}\p{N}_]+\s*=[^=]/u.test(line))
        return null;
    const completed = facts(`assert ${line}`);
    if (!completed.sound || !completed.uses.has(brief.access.symbol))
        return null;
    return `${text.slice(0, at).replace(/[ \t]+$/, '')}assert ${text.slice(at)}`;
}
/** Tests made of the assertions among `pieces`, which stand in one text. */
function bare_wrapBare(pieces, brief, first, facts) {
    const flat = pieces.flatMap(piece => (piece.kind === 'main' ? piece.parts : [piece]));
    const lines = flat.filter(piece => piece.kind === 'statement');
    const subject = (brief.target.name.split('.').at(-1) ?? 'target').replace(/^_+|_+$/g, '') || 'target';
    const tests = [];
    lines.forEach((line, at) => {
        if (!bare_isAssertion(line, facts))
            return;
        const draft = [...(tests.length < mostLeaning ? bare_leaningOn(lines, at, facts) : []), line]
            .map(one => one.text)
            .join('\n');
        const name = `test_${subject}_${first + tests.length}`;
        const text = `def ${name}():\n${indent(draft)}`;
        tests.push({ ...line, kind: 'test', name, text, draft });
    });
    return tests;
}
/** True for a top-level statement that claims something: `assert ...`, or a loop of them. */
function bare_isAssertion(piece, facts) {
    return piece.kind === 'statement' && /\bassert\b/.test(piece.text) && facts(piece.text).checks.length > 0;
}
const bare_most = 50;
const mostLeaning = 1000;
/** Earlier lines that set what a line reads, or change it by a call; found backwards, so a later line changes none. */
function bare_leaningOn(lines, at, facts) {
    const wanted = new Set(facts(lines[at]?.text ?? '').uses);
    const found = [];
    for (let before = at - 1; before >= Math.max(0, at - bare_most); before -= 1) {
        const line = lines[before];
        const read = facts(line.text);
        const sets = [...read.binds].some(name => wanted.has(name)) || read.writes.some(name => wanted.has(bare_rootOf(name)));
        const changes = read.calls.some(call => call.callee.includes('.') && wanted.has(bare_rootOf(call.callee)));
        if (!read.sound || !(sets || (changes && isVariable(lines, before, read, facts))))
            continue;
        found.unshift(line);
        for (const name of read.uses)
            wanted.add(name);
    }
    return found;
}
/** Calls count only on what an earlier line has set: `stack.pop()`, not `math.sqrt(2)`. */
function isVariable(lines, at, read, facts) {
    const roots = read.calls.map(call => bare_rootOf(call.callee));
    return lines
        .slice(Math.max(0, at - bare_most), at)
        .some(line => roots.some(root => facts(line.text).binds.has(root)));
}
function bare_rootOf(path) {
    return /^[\p{L}\p{N}_]*/u.exec(path)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/languages/python/outline.js
// Python text -> its pieces: tests with the class around them, helpers, imports, statements. Reads layout only.

const testHead = /^(?:async[ \t]+)?def[ \t]+(test[\p{L}\p{N}_]*)/u;
const functionHead = /^(?:async[ \t]+)?def[ \t]+([\p{L}\p{N}_]+)/u;
const classHead = /^class[ \t]+([\p{L}\p{N}_]+)/u;
const importHead = /^(?:import|from)[ \t]+[\p{L}\p{N}_.]/u;
const mainHead = /^if[ \t]+\(?[ \t]*(?:__name__\b|['"]__main__['"])/;
const clause = /^(?:else|elif|except|finally)\b/;
const compound = /^(?:if|for|while|try|with|async[ \t]+(?:for|with))\b/;
/** Pieces of one text in reading order. `torn` says that the text was cut off at its end. */
function outline_readOutline(text, block, torn) {
    const read = scan_scan(text, torn);
    return { pieces: readLevel({ read, block }, 0, read.lines.length, null), open: read.open };
}
/** Names of tests in a text, by layout alone: for what lies beyond the part that is read. */
function outline_testNames(text) {
    return [...text.matchAll(/^[ \t]*(?:async[ \t]+)?def[ \t]+(test[\p{L}\p{N}_]*)/gmu)].map(match => match[1] ?? '');
}
function readLevel(reader, from, to, owner) {
    const pieces = [];
    for (let at = from; at < to;) {
        const start = at;
        while (at + 1 < to && isDecorator(reader, at))
            at += 1;
        const end = extent(reader.read.lines, at, to);
        pieces.push(...readPiece(reader, start, at, end, owner));
        at = end;
    }
    return pieces;
}
function isDecorator(reader, at) {
    const [line, next] = [reader.read.lines[at], reader.read.lines[at + 1]];
    return line?.head.startsWith('@') === true && line.indent === next?.indent;
}
/** Index after the last line that belongs to the one at `at`: deeper lines, and clauses such as `else`. */
function extent(lines, at, to) {
    const own = lines[at]?.indent ?? 0;
    const isCompound = compound.test(lines[at]?.head ?? '');
    let body = null;
    let end = at + 1;
    for (; end < to; end += 1) {
        const line = lines[end];
        if (line.indent === own && isCompound && clause.test(line.head))
            body = null;
        else if (line.indent <= own || (body !== null && line.indent < body))
            break;
        else
            body ??= line.indent;
    }
    return end;
}
function readPiece(reader, start, at, end, owner) {
    const { read, block } = reader;
    const line = read.lines[at];
    const first = read.lines[start];
    const final = read.lines[end - 1];
    const text = dedent(read, first.row, final.end);
    const last = end === read.lines.length;
    const decorators = read.rows.slice(first.row, line.row).join('\n');
    const piece = {
        kind: 'statement',
        name: '',
        text,
        header: '',
        owner,
        parts: [],
        last,
        block,
        draft: null,
    };
    Object.assign(piece, python_outline_kindOf(line.head, decorators));
    if (piece.kind === 'class') {
        piece.header = dedent(read, first.row, line.end);
        piece.parts = readLevel(reader, at + 1, end, piece);
        return [piece];
    }
    if (piece.kind === 'main')
        return [{ ...piece, parts: readLevel(reader, at + 1, end, owner) }];
    const holdsTests = compound.test(line.head) && read.lines.slice(at + 1, end).some(one => testHead.test(one.head));
    return holdsTests ? readLevel(reader, at + 1, end, owner) : [piece];
}
function python_outline_kindOf(head, decorators) {
    const test = testHead.exec(head);
    if (test && !/\bfixture\b/.test(decorators))
        return { kind: 'test', name: test[1] ?? '' };
    const found = functionHead.exec(head);
    if (found)
        return { kind: 'function', name: found[1] ?? '' };
    const owner = classHead.exec(head);
    if (owner)
        return { kind: 'class', name: owner[1] ?? '' };
    if (mainHead.test(head))
        return { kind: 'main', name: '' };
    return { kind: importHead.test(head) ? 'import' : 'statement', name: '' };
}

;// CONCATENATED MODULE: ./lib/languages/python/read.js
// A reply -> outlines of the texts in it that hold Python, what was torn off at its end, and what was too long to read.



const read_mostRead = 262_144;
const read_testLine = /^[ \t]*(?:async[ \t]+)?def[ \t]+test/m;
const read_codeLine = /^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+|class[ \t]+[\p{L}\p{N}_]+|import[ \t]+[\p{L}\p{N}_]|from[ \t]+[\p{L}\p{N}_.]+[ \t]+import\b|assert\b[^a-z\n]|self\.[\p{L}\p{N}_]+\(|@[\p{L}\p{N}_]+)/mu;
/** Reads a reply; text beyond 256 KiB is only looked through for names of tests. */
function read_readPages(reply, brief, facts) {
    const whole = normalise(reply.text);
    const text = whole.length > read_mostRead ? whole.slice(0, read_mostRead) : whole;
    const beyond = outline_testNames(whole.slice(text.length));
    const cut = reply.cut || whole.length > text.length;
    const blocks = readBlocks(text);
    const chosen = blocks.filter(block => block.source !== 'prose' || read_testLine.test(block.text));
    const first = read_readTexts(chosen.length > 0 ? chosen : blocks, blocks, cut, brief, facts);
    const sound = (pages) => pages.tests.filter(test => facts(test.text).sound).length;
    const good = sound(first);
    const plain = (good > 0 && good === first.tests.length) || chosen.length === 0 ? null : withoutFences(text);
    const second = plain ? read_readTexts([plain], [plain], cut, brief, facts) : first;
    const better = second !== first && sound(second) > good;
    const pages = better ? second : first;
    return { ...pages, beyond, broken: read_codeLine.test(text), mends: better ? ['fence lines'] : [] };
}
function read_readTexts(chosen, all, cut, brief, facts) {
    const pages = {
        pieces: [],
        tests: [],
        torn: [],
        beyond: [],
        open: new Map(),
        mends: [],
        code: false,
        broken: false,
    };
    chosen.forEach((block, at) => {
        const last = block === all.at(-1);
        const torn = !block.closed || (cut && last && block.source !== 'fence');
        const completed = block.source === 'prose' && !read_testLine.test(block.text) ? completeAssert(block.text, brief, facts) : null;
        const outline = outline_readOutline(completed ?? block.text, at, torn);
        const kept = torn ? tearOff(outline.pieces, pages.torn) : outline.pieces;
        if (outline.open && !torn)
            pages.open.set(at, outline.open);
        pages.pieces.push(...kept);
    });
    pages.tests = pages.pieces.flatMap(testsIn);
    pages.code = pages.pieces.some(piece => read_isCode(piece, facts));
    const bare = pages.tests.length + pages.torn.length === 0 && pages.pieces.some(piece => isBare(piece, facts));
    if (bare)
        for (const block of chosen.keys())
            pages.tests.push(...wrapBlock(pages, block, brief, facts));
    return pages;
}
function wrapBlock(pages, block, brief, facts) {
    const pieces = pages.pieces.filter(piece => piece.block === block);
    return bare_wrapBare(pieces, brief, pages.tests.length + 1, facts);
}
function isBare(piece, facts) {
    return (bare_isAssertion(piece, facts) || (piece.kind === 'main' && piece.parts.some(part => bare_isAssertion(part, facts))));
}
/** Prose may parse as a lone name; code does something. */
function read_isCode(piece, facts) {
    if (piece.kind !== 'statement')
        return piece.kind === 'class' || facts(piece.text).sound;
    const read = facts(piece.text);
    return read.sound && (read.calls.length > 0 || read.binds.size > 0);
}
function testsIn(piece) {
    return piece.kind === 'test' ? [piece] : piece.kind === 'function' ? [] : piece.parts.flatMap(testsIn);
}
/** Takes away the last piece of a cut text; tests in what is taken away are torn. */
function tearOff(pieces, torn) {
    const last = pieces.at(-1);
    if (!last?.last)
        return pieces;
    if (last.kind === 'test')
        torn.push(last);
    if (last.kind !== 'class' && last.kind !== 'main')
        return pieces.slice(0, -1);
    last.parts = tearOff(last.parts, torn);
    return last.parts.length > 0 ? pieces : pieces.slice(0, -1);
}

;// CONCATENATED MODULE: ./lib/languages/python/unsafe.js
const unsafe_network = /^(?:socket\.(?!error$|timeout$|gaierror$|herror$|AF_|SOCK_)\w+|(?:requests|httpx)\.(?:get|post|put|delete|patch|head|options|request|Session|Client|AsyncClient|stream)|urllib\.request\.(?!Request$)\w+|urllib3\.\w+|http\.client\.HTTPS?Connection|aiohttp\.(?:ClientSession|request)|ftplib\.\w+|smtplib\.\w+|telnetlib\.\w+|poplib\.\w+|imaplib\.\w+|paramiko\.\w+|websockets?\.\w+)/;
const unsafe_processes = /^(?:subprocess\.(?!CalledProcessError$|TimeoutExpired$|CompletedProcess$|SubprocessError$)\w+|os\.(?:system|popen|exec\w*|spawn\w*|fork\w*|kill\w*|_exit|abort|posix_spawn\w*|startfile)|multiprocessing\.\w+|concurrent\.futures\.ProcessPoolExecutor|pty\.\w+|signal\.(?:alarm|setitimer|raise_signal|pthread_kill)|ctypes\.\w+|runpy\.\w+)/;
const deleting = /^(?:shutil\.(?:rmtree|move)|os\.(?:remove|unlink|rmdir|removedirs|rename|replace|truncate|chmod|chown))$/;
const unsafe_environment = /^os\.(?:putenv|unsetenv|environ\.(?:update|pop|clear|setdefault|popitem)|chdir|umask|setuid|setgid)$/;
const unsafe_evaluating = new Set(['eval', 'exec', '__import__', 'compile', 'breakpoint', 'input']);
const unsafe_temporary = /^(?:tmp_path|tmp_path_factory|tmpdir|tmpdir_factory|tempfile|TemporaryDirectory|NamedTemporaryFile|mkdtemp|mkstemp|fs|isolated_filesystem)$/;
const unsafe_error = /(?:Error|Exception|Timeout|Warning)$/;
/** Why the texts are unsafe, as a short phrase; null when they are not. `origins`: bound name -> dotted origin. */
function unsafe_findUnsafe(texts, origins, target) {
    const patched = unsafe_patchedNames(texts, origins);
    const scratch = texts.some(read => [...read.uses, ...read.binds, ...read.attributes].some(name => unsafe_temporary.test(name)));
    for (const read of texts) {
        for (const call of read.calls) {
            const why = unsafe_judgeCall(call, read, { origins, patched, scratch, target });
            if (why)
                return why;
        }
        const write = read.writes.find(name => /^(?:del\s+)?(?:os\.)?environ\b/.test(name));
        if (write)
            return `changes the environment: ${write.slice(0, 60)}`;
    }
    return null;
}
function unsafe_judgeCall(call, read, setting) {
    const path = unsafe_originOf(call.callee, setting.origins);
    const bare = !call.callee.includes('.');
    if (/\.assert_\w+$/.test(path) || unsafe_error.test(path))
        return null;
    if (setting.patched.some(name => path === name || path.startsWith(`${name}.`)))
        return null;
    if (unsafe_network.test(path))
        return `network: ${path}`;
    if (unsafe_processes.test(path))
        return `process: ${path}`;
    if (unsafe_environment.test(path))
        return `changes the environment: ${path}`;
    if (!setting.scratch && deleting.test(path))
        return `deletes files: ${path}`;
    if (bare && unsafe_evaluating.has(path) && path !== setting.target && !read.binds.has(path))
        return `runs text: ${path}`;
    return setting.scratch ? null : unsafe_judgeWrite(call, path, read);
}
function unsafe_judgeWrite(call, path, read) {
    const mode = call.args.slice(1).find(arg => /^(?:mode\s*=\s*)?['"][rwaxbt+]{1,3}['"]$/.test(arg));
    const opens = (path === 'open' && !read.binds.has('open')) || path === 'io.open' || path === 'codecs.open';
    if (opens && mode && /[wax+]/.test(mode.replace('mode', '')))
        return 'writes files outside a temporary folder';
    const file = /\.(?:write_text|write_bytes|unlink|rmdir)$/.test(path);
    const ofPath = path.startsWith('pathlib.') || path.startsWith('?.');
    return file && ofPath ? 'writes or deletes files outside a temporary folder' : null;
}
function unsafe_originOf(callee, origins) {
    const [head = '', ...rest] = callee.split('.');
    return [origins.get(head) ?? head, ...rest].join('.');
}
const patching = /(?:^|\.)(?:patch|patch\.object|patch\.dict|setattr|delattr|spy|stub)$/;
/** Dotted names that the test replaces: `patch('os.remove')`, `monkeypatch.setattr(os, 'remove', ...)`. */
function unsafe_patchedNames(texts, origins) {
    const calls = texts.flatMap(read => read.calls).filter(call => patching.test(call.callee));
    return calls.flatMap(call => {
        const [first = '', second = ''] = call.args;
        const text = unquote(first);
        if (text !== null)
            return withoutModule(text);
        const name = unquote(second);
        return name === null ? [] : [`${unsafe_originOf(first, origins)}.${name}`];
    });
}
/** `shop.io.os.remove` also stands for `os.remove`. */
function withoutModule(path) {
    const parts = path.split('.').slice(0, 12);
    return parts.map((_, index) => parts.slice(index).join('.')).filter(name => name.includes('.'));
}
function unquote(source) {
    return /^(['"])([\p{L}\p{N}_.]+)\1$/u.exec(source)?.[2] ?? null;
}

;// CONCATENATED MODULE: ./lib/languages/python/refuse.js

const refuse_mostLines = 120;
const refuse_mostBytes = 8192;
/** The first reason that holds, in a fixed order; null when the test is worth a trial. */
function refuse_refuseTest(parts, brief) {
    return (refuse_checkLength(parts.code) ??
        refuse_checkAssertion(parts) ??
        refuse_checkTarget(parts, brief) ??
        refuse_checkCopy(parts, brief) ??
        refuse_checkTautology(parts) ??
        refuse_checkSafety(parts, brief));
}
/** Refuses texts that nobody would read: over 120 lines or 8 kB. */
function refuse_checkLength(code) {
    const lines = code.split('\n').length;
    const bytes = Buffer.byteLength(code);
    if (lines <= refuse_mostLines && bytes <= refuse_mostBytes)
        return null;
    return { reason: 'too-long', detail: `${lines} lines, ${bytes} bytes` };
}
function refuse_checkAssertion(parts) {
    const checks = [parts.test, ...reachable(parts)].flatMap(read => read.checks);
    return checks.some(check => check.mute !== 'never-run')
        ? null
        : { reason: 'no-assertion', detail: 'it checks nothing' };
}
/** Helpers and methods that the test calls, whatever way. */
function reachable(parts) {
    const found = new Set();
    const queue = [parts.test];
    for (let read = queue.shift(); read; read = queue.shift()) {
        for (const other of parts.around) {
            const called = [...other.defines, ...other.binds].some(name => read?.uses.has(name) || read?.attributes.has(name));
            const setUp = [...other.defines].some(name => /^(?:set_?up|tear_?down)/i.test(name));
            if (found.has(other) || !(called || setUp))
                continue;
            found.add(other);
            queue.push(other);
        }
    }
    return [...found];
}
function refuse_checkTarget(parts, brief) {
    const names = [brief.access.symbol, brief.target.name.split('.').at(-1) ?? ''];
    const mentions = (read) => names.some(name => read.uses.has(name) ||
        read.attributes.has(name) ||
        read.strings.some(span => refuse_isName(span.text, name)));
    if ([parts.test, ...parts.around].some(mentions) || bindsTarget(parts, brief))
        return null;
    return { reason: 'does-not-call-target', detail: `it never uses ${brief.target.name}` };
}
/** `import add_tax as f`, or the target under another name. */
function bindsTarget(parts, brief) {
    const path = `${brief.access.module}.${brief.access.symbol}`;
    return ([...parts.origins.values()].includes(path) ||
        parts.test.imports.some(span => span.text.includes(brief.access.symbol)));
}
function refuse_isName(source, name) {
    return source === `'${name}'` || source === `"${name}"`;
}
function refuse_checkCopy(parts, brief) {
    const { symbol } = brief.access;
    if (parts.test.inner.has(symbol)) {
        return { reason: 'redefines-target', detail: `it defines its own ${symbol}` };
    }
    if (!parts.copies.includes(symbol) || parts.unknown.length === 0)
        return null;
    return { reason: 'redefines-target', detail: `without the copy ${parts.unknown[0] ?? ''} is unknown` };
}
function refuse_checkTautology(parts) {
    const checks = [parts.test, ...reachable(parts)].flatMap(read => read.checks);
    const trivial = checks.every(check => check.mute || refuse_isTrivial(check, parts.test));
    if (trivial)
        return { reason: 'tautology', detail: 'every assertion holds by itself' };
    const own = parts.around.flatMap(replacesAssertion)[0];
    return own === undefined ? null : { reason: 'tautology', detail: `it has its own ${own}` };
}
const machinery = /^(?:run|_callTestMethod|_callSetUp|_callTearDown|__call__|debug|fail|failureException|defaultTestResult|_formatMessage)$/;
const given = /^assert(?:(?:Not)?(?:Almost)?Equals?|True|False|Is(?:Not)?(?:None|Instance)?|(?:Not)?In|(?:Not)?(?:IsInstance|Regex)|Raises(?:Regex)?|Warns(?:Regex)?|(?:No)?Logs|Greater(?:Equal)?|Less(?:Equal)?|(?:Dict|List|Tuple|Set|Sequence|Count|MultiLine)Equal|_)$/;
/** What a member or helper puts in the place of an assertion: by the name of one, or as one that checks nothing. */
function replacesAssertion(read) {
    const method = read.parameters[0] === 'self' || read.parameters[0] === 'cls';
    const names = read.defines.size > 0 ? [...read.defines] : [...read.binds];
    const written = read.writes.flatMap(name => /^self\.([\p{L}\p{N}_]+)$/u.exec(name)?.[1] ?? []);
    const hollow = (name) => /^assert/.test(name) && read.defines.has(name) && read.checks.length === 0;
    return [
        ...names.filter(name => given.test(name) || hollow(name) || (method && machinery.test(name))),
        ...written.filter(name => given.test(name) || machinery.test(name)),
    ];
}
function refuse_isTrivial(check, facts) {
    const sides = check.sides.map(side => refuse_resolve(side, facts));
    if (check.kind === 'other' || sides.length === 0)
        return false;
    if (sides.every(refuse_isConstant))
        return true;
    return check.kind === 'equal' && sides.length === 2 && sides[0] === sides[1];
}
/** A plain name stands for what it was set to, when it was set once and by a call. */
function refuse_resolve(side, facts) {
    const value = facts.values.get(side) ?? '';
    return (value.includes('(') ? value : side).replace(/\s+/g, '');
}
const constant = /^(?:[-+]?\d[\d._eEjJxXa-fA-F]*|True|False|None|(['"])(?:(?!\1)[^\\]|\\.)*\1|\[\]|\{\}|\(\))$/;
function refuse_isConstant(side) {
    if (constant.test(side))
        return true;
    const sides = side.split(/==|!=|<=|>=|<|>|\bis\b|\band\b|\bor\b/);
    return sides.length > 1 && sides.every(one => constant.test(one));
}
function refuse_checkSafety(parts, brief) {
    const found = unsafe_findUnsafe([parts.test, ...parts.around], parts.origins, brief.access.symbol);
    return found === null ? null : { reason: 'unsafe', detail: found };
}

;// CONCATENATED MODULE: ./lib/languages/python/shape.js

const UNITTEST = 'unittest.TestCase';
const UNITTEST_ASYNC = 'unittest.IsolatedAsyncioTestCase';
/** Chooses the runner and the class. `around` are the facts of everything that the test needs. */
function shapeTest(test, facts, around, pool, brief, classes) {
    const project = brief.target.framework;
    const shape = { container: null, framework: 'pytest', imports: [], addSelf: false, mends: [] };
    if (test.owner)
        Object.assign(shape, { container: containerOf(test.owner, pool) });
    const asCase = test.owner !== null && isTestCase(test.owner, classes);
    const pytest = usesPytest(facts, [facts, ...around], test);
    if (asCase || callsSelf(facts)) {
        shape.framework = pytest || project === 'pytest' ? 'pytest' : 'unittest';
        return asCase ? readyCase(shape, test) : madeCase(shape, test, facts, brief, 'class around the method');
    }
    if (project !== 'unittest' || pytest)
        return plainShape(shape, test);
    shape.framework = 'unittest';
    return madeCase(shape, test, facts, brief, 'wrapped for unittest');
}
function containerOf(owner, pool) {
    const header = pool.facts(headerText(owner)).sound ? owner.header : `class ${owner.name}:`;
    return { name: owner.name, header: header.replace(/:\s*#.*$/, ':'), members: needs_membersOf(owner, pool.facts) };
}
/** pytest collects plain classes only when their name begins with `Test`. */
function plainShape(shape, test) {
    const container = shape.container;
    if (!container || !test.owner || container.name.startsWith('Test'))
        return shape;
    const name = `Test${container.name.replace(/^_+|_*Tests?$/g, '')}`;
    const header = container.header.replace(new RegExp(`^class\\s+${container.name}\\b`, 'm'), `class ${name}`);
    return { ...shape, container: { ...container, name, header }, mends: [...shape.mends, 'name of the class'] };
}
/** An `async` test needs a case that awaits it, or it passes without having run. */
function readyCase(shape, test) {
    const container = shape.container;
    if (!container || !(test.owner?.parts ?? []).some(shape_isAsync))
        return shape;
    const header = container.header.replace(/\bunittest\.TestCase\b|(?<![\w.])TestCase\b/, UNITTEST_ASYNC);
    if (header === container.header)
        return shape;
    return {
        ...shape,
        container: { ...container, header },
        imports: ['import unittest'],
        mends: [...shape.mends, 'async test case'],
    };
}
function shape_isAsync(piece) {
    return piece.kind === 'test' && /^async\s/m.test(piece.text);
}
function madeCase(shape, test, facts, brief, mend) {
    const base = shape_isAsync(test) || (test.owner?.parts ?? []).some(shape_isAsync) ? UNITTEST_ASYNC : UNITTEST;
    const name = shape.container?.name ?? `Test${camel(brief.target.name)}`;
    const decorators = shape.container ? shape.container.header.split(/^class\b/m)[0] : '';
    const members = shape.container?.members ?? [];
    const container = { name, header: `${decorators ?? ''}class ${name}(${base}):`, members };
    const addSelf = test.owner === null && facts.parameters[0] !== 'self';
    return { ...shape, container, addSelf, imports: ['import unittest'], mends: [...shape.mends, mend] };
}
function camel(name) {
    const words = name.split(/[^A-Za-z0-9]+/).filter(word => word !== '');
    return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Target';
}
function callsSelf(facts) {
    return (facts.parameters[0] === 'self' &&
        [...facts.chains].some(chain => /^self\.(?:assert[A-Z]|fail$|subTest$)/.test(chain)));
}
/** True for a `TestCase`, directly or by a base of the same reply. */
function isTestCase(owner, classes, depth = 0) {
    const bases = /\bclass\s+[\p{L}\p{N}_]+\s*\(([^)]*)\)/u.exec(owner.header)?.[1] ?? '';
    return bases.split(',').some(base => {
        const name = base.trim().split('.').at(-1) ?? '';
        const known = classes.get(name);
        return (/TestCase$/.test(name) ||
            (known !== undefined && known !== owner && depth < 8 && isTestCase(known, classes, depth + 1)));
    });
}
const pytestMethods = /^(?:setup_method|teardown_method|setup_class|teardown_class|setup_module|teardown_module|setup|teardown)$/;
/** It names pytest, or takes fixtures: parameters that neither `self` nor `patch` explains. */
function usesPytest(facts, all, test) {
    if (all.some(read => read.uses.has('pytest') || [...read.defines].some(name => pytestMethods.test(name))))
        return true;
    const decorators = test.text.slice(0, Math.max(0, test.text.search(/^(?:async\s+)?def\b/m)));
    const patches = [...decorators.matchAll(/^@(?:\w+\.)*patch(?:\.object)?\(/gm)].length;
    const given = facts.parameters.filter(name => name !== '' && name !== 'self').length;
    return given > patches;
}
/** `def test_a():` -> `def test_a(self):`. */
function withSelf(code) {
    return code.replace(/^((?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+[ \t]*\()[ \t]*(\)?)/mu, (_, head, close) => (close ? `${head}self)` : `${head}self, `));
}

;// CONCATENATED MODULE: ./lib/languages/python/tokens.js
// A function's syntax -> its code as a sequence of tokens, without comments, docstrings and layout.

const IN = '\u2192';
const OUT = '\u2190';
const tokens_END = '\n';
/** Where a comma at the end never means anything; elsewhere it does when it makes a tuple of one. */
const OPTIONAL = new Set([
    'argument_list',
    'parameters',
    'lambda_parameters',
    'list',
    'dictionary',
    'set',
    'list_pattern',
    'dict_pattern',
    'class_pattern',
    'import_from_statement',
    'with_clause',
]);
const tokens_CLOSING = new Set([')', ']', '}']);
/** True for the string that documents a function, class or module: the first statement of its block. */
function isDocstring(node) {
    if (node.type !== 'expression_statement' || !node.parent)
        return false;
    const holder = node.parent.type === 'module' ? 'module' : node.parent.parent?.type;
    if (holder !== 'function_definition' && holder !== 'class_definition' && holder !== 'module')
        return false;
    if (node.parent.type !== 'block' && node.parent.type !== 'module')
        return false;
    const parts = syntax_namedOf(node);
    const only = parts[0];
    if (parts.length !== 1 || !only || (only.type !== 'string' && only.type !== 'concatenated_string'))
        return false;
    // An f-string that computes something runs; it documents nothing.
    for (const each of walk(only))
        if (each.type === 'interpolation')
            return false;
    return syntax_namedOf(node.parent)[0] === node;
}
/** True for a comma before a closing bracket, or at an end, that changes nothing. */
function tokens_isSpareComma(node) {
    const siblings = (node.parent?.children ?? []).filter(child => child.type !== 'comment');
    const rest = siblings.slice(siblings.indexOf(node) + 1);
    if (rest.length > 1 || (rest[0] && !tokens_CLOSING.has(rest[0].type)))
        return false;
    if (OPTIONAL.has(node.parent?.type ?? ''))
        return true;
    return siblings.filter(child => child.type === ',').length > 1;
}
/** Long bracketed lists would make the look at siblings quadratic: only a comma near the end is looked at. */
function mayBeSpare(node) {
    const siblings = node.parent?.children ?? [];
    for (let i = siblings.length - 1; i >= 0; i--) {
        const sibling = siblings[i];
        if (sibling === node)
            return true;
        if (sibling.type !== 'comment' && !tokens_CLOSING.has(sibling.type))
            return false;
    }
    return false;
}
function isStatement(node) {
    return node.parent?.type === 'block' || node.parent?.type === 'module' || node.type === 'decorator';
}
function tokens_isLayout(node) {
    if (node.type === 'comment' || node.type === 'line_continuation' || node.type === ';')
        return true;
    return node.type === ',' && mayBeSpare(node) && tokens_isSpareComma(node);
}
/** The tokens of `root`. Blocks and ends of statements are tokens, for they are no mere layout. */
function python_tokens_tokensOf(root, text) {
    const tokens = [];
    const stack = [root];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (typeof next === 'string') {
            tokens.push(next);
            continue;
        }
        if (tokens_isLayout(next) || isDocstring(next))
            continue;
        if (next.children.length === 0 || next.type === 'string') {
            if (next.end > next.start)
                tokens.push(text.slice(next.start, next.end));
            continue;
        }
        if (next.type === 'block') {
            tokens.push(IN);
            stack.push(OUT);
        }
        else if (next !== root && isStatement(next))
            stack.push(tokens_END);
        for (let i = next.children.length - 1; i >= 0; i--)
            stack.push(next.children[i]);
    }
    return tokens;
}

;// CONCATENATED MODULE: ./lib/languages/python/cut.js










const cut_mostShown = 4000;
/** Different tests of one reply that are looked into; no reply of a sane length has as many. */
const cut_mostTests = 1000;
/** The `cut` of Python. Every test definition of a reply ends once, as a candidate or as a refusal. */
function cut_makeCut(parse) {
    return (reply, brief) => {
        if (reply.text.trim() === '')
            return { candidates: [], refusals: [cut_refusal(reply, brief, 'reply', '', 'empty-reply', 'no text')] };
        const bench = cut_readBench(parse, reply, brief);
        const found = cut_cutTests(bench);
        if (found.candidates.length + found.refusals.length > 0)
            return found;
        return { candidates: [], refusals: [cut_refuseReply(bench)] };
    };
}
function cut_readBench(parse, reply, brief) {
    const facts = needs_rememberFacts(parse);
    const pages = read_readPages(reply, brief, facts);
    const module = namesOfModule(brief, facts);
    const pool = needs_readPool(pages.pieces, facts, new Set([brief.access.symbol, ...module.own]));
    const classes = new Map(pages.pieces.filter(piece => piece.kind === 'class').map(piece => [piece.name, piece]));
    const dropped = new Set(pages.pieces.filter(piece => cut_isDropped(piece, pool)).map(piece => piece.block));
    return { parse, reply, brief, pages, pool, classes, module, dropped };
}
function cut_cutTests(bench) {
    const { reply, brief, pages } = bench;
    const cut = { candidates: [], refusals: [] };
    const refuse = (test, reason, detail) => cut.refusals.push(cut_refusal(reply, brief, test.name, test.text, reason, detail));
    const judge = cut_judgeOnce(bench);
    for (const test of pages.tests) {
        const made = judge(test, cut.candidates.length + 1);
        if ('reason' in made)
            refuse(test, made.reason, made.detail);
        else
            cut.candidates.push(made);
    }
    for (const test of pages.torn)
        refuse(test, 'unparsable', 'cut by length');
    for (const name of pages.beyond)
        refuse({ name, text: '' }, 'too-long', 'it stands beyond the part of the reply that is read');
    return cut;
}
/** Judges each text once: a repeat is a duplicate of what was tried, or refused for the same reason. */
function cut_judgeOnce(bench) {
    const byText = new Map();
    const byKey = new Map();
    const owners = new Map();
    return (test, number) => {
        const around = test.owner?.text ?? '';
        const owner = owners.get(around) ?? owners.size;
        owners.set(around, owner);
        const raw = `${test.block} ${owner} ${test.draft ?? test.text}`;
        const before = byText.get(raw);
        if (before)
            return 'reason' in before ? before : cut_duplicateOf(before.name);
        if (byText.size >= cut_mostTests)
            return { reason: 'too-long', detail: `more than ${cut_mostTests} tests in one reply` };
        const made = cut_makeCandidate(test, bench, number);
        byText.set(raw, made);
        if ('reason' in made)
            return made;
        const key = cut_keyOf(made, bench.parse);
        const same = byKey.get(key);
        byKey.set(key, same ?? made.name);
        return same === undefined ? made : cut_duplicateOf(same);
    };
}
function cut_duplicateOf(name) {
    return { reason: 'duplicate', detail: `the same as ${name}` };
}
function cut_refusal(reply, brief, name, code, reason, detail) {
    const shown = code.slice(0, cut_mostShown);
    return { target: brief.target.id, writer: reply.writer, name, code: shown, reason, detail };
}
function cut_makeCandidate(written, bench, number) {
    const tooLong = refuse_checkLength(written.text);
    if (tooLong)
        return tooLong;
    const members = written.owner?.parts.filter(part => part.kind !== 'test').length ?? 0;
    if (members > needs_mostHelpers)
        return { reason: 'too-long', detail: `its class holds ${members} other members` };
    const test = closeBrackets(written, bench);
    const facts = bench.pool.facts(test.text);
    if (!facts.sound)
        return { reason: 'unparsable', detail: 'its syntax is broken' };
    const needs = needs_needsOf(test, bench.pool);
    if (needs.helpers.length > needs_mostHelpers)
        return { reason: 'too-long', detail: `it needs ${needs.helpers.length} helpers` };
    const shape = shapeTest(test, facts, needs.facts.slice(1), bench.pool, bench.brief, bench.classes);
    const mended = mendNeeds(needs, bench.brief, bench.module);
    const candidate = cut_assemble(test, written, bench, { needs, shape, mended, number });
    const around = needs.facts.slice(1);
    const origins = cut_originsOf([
        ...mended.imports,
        ...needs.facts.flatMap(read => read.imports.flatMap(span => imports_parseImports(span.text))),
    ]);
    const parts = {
        code: candidate.code,
        test: facts,
        around,
        origins,
        unknown: mended.unknown,
        copies: needs.copies,
    };
    return refuse_refuseTest(parts, bench.brief) ?? candidate;
}
/** Closes what the writer left open at the very end of a whole reply. */
function closeBrackets(test, bench) {
    if (!test.last || !bench.pages.open.has(test.block) || bench.pool.facts(test.text).sound)
        return test;
    const open = scan_scan(test.text, false).open ?? [];
    const closers = open.map(bracket => (bracket === '(' ? ')' : bracket === '[' ? ']' : '}')).reverse();
    return { ...test, text: test.text.replace(/[,\s]+$/, '') + closers.join('') };
}
function cut_assemble(test, written, bench, work) {
    const { reply, brief, pool } = bench;
    const { needs, shape, mended } = work;
    const rewrite = (text) => mended.rewrite(text, pool.facts(text));
    const code = shape.addSelf ? withSelf(rewrite(test.text)) : rewrite(test.text);
    const container = shape.container && { ...shape.container, members: shape.container.members.map(rewrite) };
    const helpers = needs.helpers.map(helper => rewrite(helper.text));
    const entries = [...mended.imports, ...shape.imports.flatMap(imports_parseImports)];
    return {
        id: `${brief.target.id}#${reply.writer}#${reply.sample}.${work.number}`,
        target: brief.target.id,
        writer: reply.writer,
        name: test.name,
        code,
        container,
        imports: [...new Set(entries.map(imports_formatImport))],
        helpers,
        framework: shape.framework,
        draft: written.draft ?? written.text,
        mends: mendsOf(test, written, bench, work),
        observed: false,
    };
}
function mendsOf(test, written, bench, work) {
    const mends = [...bench.pages.mends, ...work.mended.mends, ...work.shape.mends];
    if (work.needs.copies.length > 0)
        mends.push('pasted copy of the target');
    if (test !== written)
        mends.push('unclosed bracket');
    if (written.draft !== null)
        mends.push('test around the assertion');
    if (bench.dropped.has(test.block))
        mends.push('top-level calls');
    return mends;
}
/** What runs on import and binds nothing: the main block, prints, calls of the tests. */
function cut_isDropped(piece, pool) {
    if (piece.kind === 'main')
        return true;
    if (piece.kind !== 'statement' || /\bassert\b/.test(piece.text))
        return false;
    const read = pool.facts(piece.text);
    return read.sound && read.calls.length > 0 && read.binds.size === 0;
}
function cut_originsOf(entries) {
    const named = entries.map(entry => [boundBy(entry), cut_pathOf(entry)]);
    return new Map(named);
}
function cut_pathOf(entry) {
    if (entry.name !== null)
        return `${entry.module}.${entry.name}`;
    return entry.alias ? entry.module : (entry.module.split('.')[0] ?? '');
}
/** Equal for the same test under another name, layout or quotes, with the same surroundings. */
function cut_keyOf(candidate, parse) {
    const tokens = python_tokens_tokensOf(readSyntax(parse, candidate.code), candidate.code);
    const at = tokens.indexOf(candidate.name);
    const plain = tokens.filter((_, index) => index !== at).map(cut_sameQuotes);
    return JSON.stringify([plain, candidate.container?.members ?? [], candidate.helpers]);
}
function cut_sameQuotes(token) {
    const match = /^([a-zA-Z]{0,2})(['"])([^'"\\]*)\2$/.exec(token);
    return match ? `${match[1] ?? ''}"${match[3] ?? ''}"` : token;
}
const cut_bullet = /^\s*(?:[-*+\u2022]|\d{1,3}[.)]|#{1,6}\s|test\s+(?:case|scenario))\s*\S/i;
/** One refusal for a reply that holds no test at all. */
function cut_refuseReply(bench) {
    const { reply, brief, pages } = bench;
    const say = (reason, detail) => cut_refusal(reply, brief, 'reply', reply.text, reason, detail);
    if (pages.pieces.some(piece => piece.name === brief.access.symbol))
        return say('redefines-target', 'a copy of the target and no test');
    if (pages.code)
        return say('no-assertion', 'code without a test');
    if (pages.broken)
        return say('unparsable', 'no test in it parses');
    const bullets = reply.text.split('\n', 2000).filter(line => cut_bullet.test(line)).length;
    return bullets >= 2 ? say('scenarios', `${bullets} scenarios and no code`) : say('prose-only', 'no code');
}

;// CONCATENATED MODULE: ./lib/languages/python/body.js


const body_BRANCHES = new Set([
    'if_statement',
    'elif_clause',
    'for_statement',
    'while_statement',
    'except_clause',
    'except_group_clause',
    'conditional_expression',
    'boolean_operator',
    'case_clause',
    'if_clause',
]);
/** Leaves that no line is executed for. */
const body_SILENT = new Set([
    ')',
    ']',
    '}',
    '(',
    '[',
    '{',
    ',',
    ':',
    ';',
    'else',
    'finally',
    'try',
    'comment',
    'line_continuation',
]);
const CLOSED = new Set(['string', 'global_statement', 'nonlocal_statement']);
const isStub = (node) => node.type === 'expression_statement' && syntax_namedOf(node)[0]?.type === 'ellipsis';
/** Number of branching points below `node`. */
function body_branchesOf(node) {
    let branches = 0;
    for (const each of walk(node))
        if (each.named && body_BRANCHES.has(each.type))
            branches++;
    return branches;
}
/** True when the function itself yields, not one inside it. */
function body_isGenerator(body) {
    const inner = (node) => node.type === 'function_definition' || node.type === 'lambda';
    for (const node of walk(body, node => !inner(node)))
        if (node.named && node.type === 'yield')
            return true;
    return false;
}
/** Lines of `body` that hold code a run can reach; empty for a body of nothing but `...`. */
function python_body_linesOf(body) {
    const lines = new Set();
    const enters = (node) => !CLOSED.has(node.type) && !isDocstring(node) && !isStub(node);
    for (const node of walk(body, enters)) {
        if (node.type === 'string' && !isDocstring(node))
            lines.add(node.line);
        if (node.children.length > 0 || node.end === node.start || CLOSED.has(node.type))
            continue;
        if (!body_SILENT.has(node.type))
            lines.add(node.line);
    }
    return [...lines].sort((a, b) => a - b);
}
/** The lines of each statement, or of the opening of a compound one, that takes more than one line. */
function body_longStatements(body) {
    const found = [];
    for (const node of walk(body)) {
        const opens = node.parent?.type === 'block' || node.type.endsWith('_clause');
        if (!opens || node.type === 'comment' || isDocstring(node))
            continue;
        const inner = fieldOf(node, 'body') ??
            fieldOf(node, 'consequence') ??
            node.children.find(child => child.type === 'block');
        const last = inner ? inner.line - 1 : node.endLine;
        if (last > node.line)
            found.push([node.line, last]);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/languages/python/parameters.js



/** Type from annotation, else from default, else any; a default of None widens the annotation. */
function typeFrom(annotation, fallback, alias) {
    if (annotation === null)
        return fallback === null ? { kind: 'any' } : values_typeOfDefault(fallback);
    const type = types_typeOf(annotation, alias);
    if (fallback !== 'None' || type.kind === 'any' || type.kind === 'none')
        return type;
    const members = type.kind === 'union' ? type.of : [type];
    return members.some(member => member.kind === 'none')
        ? type
        : { kind: 'union', of: [...members, { kind: 'none' }] };
}
function passOf(node) {
    const inner = node.type === 'typed_parameter' ? syntax_namedOf(node)[0] : node;
    if (inner?.type === 'list_splat_pattern')
        return 'rest';
    return inner?.type === 'dictionary_splat_pattern' ? 'keyword-rest' : null;
}
function parameters_nameOf(node) {
    if (node.type === 'identifier')
        return node;
    const inner = fieldOf(node, 'name') ?? syntax_namedOf(node)[0] ?? null;
    return inner && inner !== node && inner.type !== 'identifier' ? parameters_nameOf(inner) : inner;
}
const parameters_kinds = new Set([
    'identifier',
    'typed_parameter',
    'default_parameter',
    'typed_default_parameter',
    'list_splat_pattern',
    'dictionary_splat_pattern',
]);
/** The parameters in a `parameters` node, in order, without their uses. */
function python_parameters_parametersOf(list, text, alias) {
    const parameters = [];
    let keywordOnly = false;
    const own = (node) => node && text.slice(node.start, node.end);
    for (const node of list ? syntax_namedOf(list) : []) {
        if (node.type === 'keyword_separator')
            keywordOnly = true;
        if (node.type === 'positional_separator')
            for (const earlier of parameters)
                earlier.pass = 'positional';
        if (!parameters_kinds.has(node.type))
            continue;
        const name = own(parameters_nameOf(node));
        if (!name)
            continue;
        const rest = passOf(node);
        const fallback = own(fieldOf(node, 'value'));
        const type = typeFrom(own(fieldOf(node, 'type')), fallback, alias);
        parameters.push({
            name,
            pass: rest ?? (keywordOnly ? 'keyword' : 'either'),
            type,
            default: fallback,
            uses: [],
        });
        if (rest === 'rest')
            keywordOnly = true;
    }
    return parameters;
}

;// CONCATENATED MODULE: ./lib/languages/python/classes.js



const classes_DEEPEST = 20;
const lastPart = (name) => name
    .replace(/[([].*$/s, '')
    .split('.')
    .at(-1)
    ?.trim() ?? '';
const isDataClass = (owner) => owner.decorators.some(each => /^(?:dataclass|dataclass_transform|attrs|define|frozen|mutable|s)$/.test(lastPart(each)));
const recordBases = new Set(['NamedTuple', 'TypedDict', 'BaseModel', 'Struct']);
const enumBases = new Set(['Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum']);
function recordKind(owner, find, depth = 0) {
    if (isDataClass(owner))
        return 'dataclass';
    for (const base of depth > classes_DEEPEST ? [] : owner.bases) {
        if (recordBases.has(lastPart(base)))
            return lastPart(base);
        const parent = find(base);
        const kind = parent && parent !== owner ? recordKind(parent, find, depth + 1) : null;
        if (kind && kind !== 'dataclass')
            return kind;
    }
    return null;
}
/** What `field(...)` says of one field: text of its default, null without one, and whether it is given at all. */
function fieldDefault(code) {
    const call = code === null ? null : /^(?:[\p{L}\p{N}_]+\.)?(?:field|Field|ib|attrib)\(([\s\S]*)\)$/u.exec(code);
    if (!call)
        return { fallback: code, init: true, keyword: false };
    const said = new Map(splitOutside(call[1] ?? '', ',').flatMap(part => {
        const pair = /^([\p{L}\p{N}_]+)\s*=\s*([\s\S]+)$/u.exec(part);
        return pair ? [[pair[1] ?? '', (pair[2] ?? '').trim()]] : [];
    }));
    const factory = said.get('default_factory') ?? said.get('factory');
    const fallback = said.get('default') ?? (factory === undefined ? null : `${factory}()`);
    return { fallback, init: said.get('init') !== 'False', keyword: said.get('kw_only') === 'True' };
}
function annotatedFields(owner) {
    const body = fieldOf(owner.node, 'body');
    return (body ? syntax_namedOf(body) : []).flatMap(statement => {
        const inner = statement.type === 'expression_statement' ? syntax_namedOf(statement)[0] : undefined;
        return inner?.type === 'assignment' && fieldOf(inner, 'type') ? [inner] : [];
    });
}
function recordFields(owner, text, alias, kind) {
    const own = (node) => node && text.slice(node.start, node.end);
    let keyword = kind === 'TypedDict' || kind === 'BaseModel' || owner.decorators.some(each => /kw_only=True/.test(each));
    return annotatedFields(owner).flatMap((field) => {
        const [name, annotation] = [own(fieldOf(field, 'left')) ?? '', own(fieldOf(field, 'type')) ?? ''];
        if (/\bKW_ONLY$/.test(annotation))
            keyword = true;
        if (/\bKW_ONLY$|\bClassVar\b/.test(annotation) || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
            return [];
        if (kind === 'BaseModel' && (name.startsWith('_') || name === 'model_config'))
            return [];
        const said = fieldDefault(own(fieldOf(field, 'right')));
        if (!said.init)
            return [];
        const type = typeFrom(annotation, said.fallback, alias);
        const pass = keyword || said.keyword ? 'keyword' : 'either';
        return [{ name, pass, type, default: said.fallback, uses: [] }];
    });
}
function joinFields(inherited, own) {
    const fields = new Map(inherited.map(field => [field.name, field]));
    for (const field of own)
        fields.set(field.name, field);
    return [...fields.values()];
}
/** The parameters of the constructor of `owner`, without the instance itself; empty where nothing is known of it. */
function classes_constructorOf(owner, text, alias, find, depth = 0) {
    const made = owner.methods.findLast(each => each.simple === '__init__') ??
        owner.methods.findLast(each => each.simple === '__new__');
    if (made)
        return python_parameters_parametersOf(fieldOf(made.node, 'parameters'), text, alias).slice(1);
    if (depth > classes_DEEPEST)
        return [];
    const parents = owner.bases.flatMap(base => find(base) ?? []).filter(parent => parent !== owner);
    const kind = recordKind(owner, find);
    if (kind) {
        const inherited = parents.filter(parent => recordKind(parent, find)).reverse();
        const fields = inherited.map(parent => classes_constructorOf(parent, text, alias, find, depth + 1));
        return joinFields(fields.flat(), recordFields(owner, text, alias, kind));
    }
    const parent = parents[0];
    return parent ? classes_constructorOf(parent, text, alias, find, depth + 1) : [];
}
const isAbstract = (decorators) => decorators.some(each => /^abstract(?:method|property|classmethod|staticmethod)$/.test(lastPart(each)));
function abstractNames(owner, find, depth = 0) {
    const names = new Set();
    if (depth > classes_DEEPEST)
        return names;
    for (const base of owner.bases) {
        const parent = find(base);
        if (parent && parent !== owner)
            for (const name of abstractNames(parent, find, depth + 1))
                names.add(name);
    }
    for (const method of owner.methods) {
        if (isAbstract(method.decorators))
            names.add(method.simple);
        else
            names.delete(method.simple);
    }
    return names;
}
/** True when a call of the class gives an instance: no protocol, no enumeration, no abstract method left. */
function classes_isConstructible(owner, find) {
    const bases = owner.bases.map(lastPart);
    if (bases.some(base => base === 'Protocol' || enumBases.has(base)))
        return false;
    return abstractNames(owner, find).size === 0;
}
/** Names of the members of an enumeration, in file order; none for any other class. */
function classes_membersOf(owner, text, find) {
    if (!isEnum(owner, find))
        return [];
    const body = fieldOf(owner.node, 'body');
    const names = (body ? syntax_namedOf(body) : []).flatMap(statement => {
        const inner = statement.type === 'expression_statement' ? syntax_namedOf(statement)[0] : undefined;
        const left = inner?.type === 'assignment' && fieldOf(inner, 'right') ? fieldOf(inner, 'left') : null;
        return left?.type === 'identifier' ? [text.slice(left.start, left.end)] : [];
    });
    return [...new Set(names)].filter(name => !name.startsWith('_'));
}
function isEnum(owner, find, depth = 0) {
    return owner.bases.some(base => {
        if (enumBases.has(lastPart(base)))
            return true;
        const parent = depth > classes_DEEPEST ? null : find(base);
        return parent !== null && parent !== owner && isEnum(parent, find, depth + 1);
    });
}
/** Header of a class as it stands: its decorators and the line that opens it. */
function classes_headerOf(owner, text) {
    const body = fieldOf(owner.node, 'body');
    const opening = text.slice(owner.node.start, body ? body.start : owner.node.end);
    const end = opening.lastIndexOf(':');
    const header = (end > 0 ? opening.slice(0, end + 1) : opening).replace(/\s+/g, ' ').trim();
    return [...owner.decorators.map(each => `@${each}`), header].join('\n');
}

;// CONCATENATED MODULE: ./lib/languages/python/context.js
// One function in its module -> what a reader needs to understand it, in file order.


const python_context_MOST = 30;
const context_MEMBERS = 12;
function context_namesIn(node, text) {
    const names = { used: new Set(), own: new Set() };
    for (const each of walk(node)) {
        if (each.type !== 'identifier')
            continue;
        const name = text.slice(each.start, each.end);
        const parent = each.parent;
        if (parent?.type !== 'attribute' || each.field !== 'attribute')
            names.used.add(name);
        else {
            const object = fieldOf(parent, 'object');
            if (object && /^(?:self|cls)$/.test(text.slice(object.start, object.end)))
                names.own.add(name);
        }
    }
    for (const each of walk(node))
        if (each.type === 'string' && each.parent?.type === 'type')
            for (const [name] of text.slice(each.start, each.end).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu))
                names.used.add(name);
    return names;
}
/** A constant is shown with what it is made of, so its own names count as used. */
function addNames(node, text, used) {
    for (const each of walk(node))
        if (each.type === 'identifier')
            used.add(text.slice(each.start, each.end));
}
/** The signature of a function on one line, decorators that change how it is called before it. */
function context_signatureOf(made, text) {
    const body = fieldOf(made.node, 'body');
    let opening = '';
    let from = made.node.start;
    const end = body ? body.start : made.node.end;
    for (const node of walk(made.node, node => node !== body)) {
        if (node.type !== 'comment' || node.start >= end)
            continue;
        opening += text.slice(from, node.start);
        from = node.end;
    }
    opening += text.slice(from, Math.max(from, end));
    const line = opening
        .replace(/\s+/g, ' ')
        .replace(/([([]) /g, '$1')
        .replace(/,? ([)\]])/g, '$1')
        .trim();
    return [...made.decorators.map(each => `@${each}`), `${line} ...`].join('\n');
}
function indented(lines) {
    return lines
        .flatMap(line => line.split('\n'))
        .map(line => `    ${line}`)
        .join('\n');
}
const fields = new WeakMap();
/** The attributes that a class sets in its own body; every method of the class asks for them. */
function context_fieldLines(owner, text) {
    const known = fields.get(owner);
    if (known)
        return known;
    const lines = context_readFields(owner, text);
    fields.set(owner, lines);
    return lines;
}
function context_readFields(owner, text) {
    const body = fieldOf(owner.node, 'body');
    return (body ? syntax_namedOf(body) : []).flatMap(statement => {
        const inner = statement.type === 'expression_statement' ? syntax_namedOf(statement)[0] : undefined;
        const own = inner?.type === 'assignment' ? text.slice(inner.start, inner.end) : '';
        return own && own.length <= 200 ? [own] : [];
    });
}
/** A class as a reader needs it: header, fields, constructor, and the members that are used. */
function context_outlineOf(owner, self, own, text) {
    const members = owner.methods
        .filter(each => each.name !== self.name && (each.simple === '__init__' || own.has(each.simple)))
        .map(each => context_signatureOf(each, text));
    const lines = [...context_fieldLines(owner, text), ...members].slice(0, context_MEMBERS);
    return lines.length > 0 ? `${classes_headerOf(owner, text)}\n${indented(lines)}` : classes_headerOf(owner, text);
}
/** Import lines cut down to the names in use, constants, signatures of siblings in use, classes in outline. */
function context_contextOf(self, definitions, bindings, text) {
    const { used, own } = context_namesIn(self.whole, text);
    for (const base of self.owner?.bases ?? [])
        used.add(base.split(/[.[(]/)[0] ?? '');
    for (const binding of bindings)
        if (binding.kind === 'constant' && used.has(binding.names[0] ?? ''))
            addNames(binding.node, text, used);
    const entries = [];
    for (const binding of bindings)
        if (binding.names.some(name => name === '*' || used.has(name)))
            entries.push({ start: binding.start, text: binding.show(used) });
    for (const made of definitions.functions)
        if (!made.owner && made.name !== self.name && used.has(made.simple))
            entries.push({ start: made.whole.start, text: context_signatureOf(made, text) });
    for (const made of definitions.classes)
        if (made === self.owner || used.has(made.name))
            entries.push({
                start: made.whole.start,
                text: context_outlineOf(made, self, made === self.owner ? own : new Set(), text),
            });
    entries.sort((a, b) => a.start - b.start);
    return [...new Set(entries.map(entry => entry.text))].slice(0, python_context_MOST);
}

;// CONCATENATED MODULE: ./lib/languages/python/definitions.js
// A module's syntax -> the functions and classes that a test can name, each with the classes around it.

const definitions_OPEN = new Set([
    'module',
    'block',
    'if_statement',
    'elif_clause',
    'else_clause',
    'try_statement',
    'except_clause',
    'except_group_clause',
    'finally_clause',
    'with_statement',
    'for_statement',
    'while_statement',
    'match_statement',
    'case_clause',
    'ERROR',
]);
const guards = [
    [/^(?:typing\.|t\.)?TYPE_CHECKING$/, 'it is defined for type checkers only'],
    [/^__name__\s*==\s*["']__main__["']$/, 'it is defined only when the file is run as a program'],
];
function guardOf(node, text) {
    const condition = node.type === 'if_statement' ? fieldOf(node, 'condition') : null;
    if (!condition)
        return null;
    const own = text.slice(condition.start, Math.min(condition.end, condition.start + 60));
    return guards.find(([pattern]) => pattern.test(own))?.[1] ?? null;
}
function decoratorsOf(whole, text) {
    return whole.children
        .filter(child => child.type === 'decorator')
        .map(child => syntax_namedOf(child)[0])
        .flatMap(inner => (inner ? [text.slice(inner.start, inner.end)] : []));
}
function basesOf(node, text) {
    const list = fieldOf(node, 'superclasses');
    return list ? syntax_namedOf(list).map(base => text.slice(base.start, base.end)) : [];
}
/** All functions and classes of the module in file order; what stands inside a function belongs to it. */
function definitions_definitionsOf(root, text) {
    const found = { functions: [], classes: [] };
    const stack = [{ node: root, owner: null, guard: null }];
    const enter = (children, owner, guard) => {
        for (let i = children.length - 1; i >= 0; i--) {
            const node = children[i];
            stack.push({ node, owner, guard: guard(node) });
        }
    };
    for (let place = stack.pop(); place; place = stack.pop()) {
        const { node: whole, owner, guard } = place;
        const node = whole.type === 'decorated_definition' ? fieldOf(whole, 'definition') : whole;
        if (!node)
            continue;
        if (definitions_OPEN.has(node.type)) {
            const own = guardOf(node, text);
            enter(node.children, owner, child => guard ?? (child.field === 'consequence' ? own : null));
            continue;
        }
        const label = fieldOf(node, 'name');
        if (!label || label.end === label.start)
            continue;
        const simple = text.slice(label.start, label.end);
        const name = owner ? `${owner.name}.${simple}` : simple;
        const decorators = decoratorsOf(whole, text);
        if (node.type === 'class_definition') {
            const made = { name, node, whole, decorators, bases: basesOf(node, text), outer: owner, methods: [] };
            found.classes.push(made);
            enter(node.children, made, () => guard);
        }
        else if (node.type === 'function_definition') {
            const made = { name, simple, node, whole, decorators, owner, guard };
            found.functions.push(made);
            owner?.methods.push(made);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/languages/python/docstring.js

const docstring_MOST = 30;
const docstring_LONGEST = 2000;
/** Takes the common indentation away, as `inspect.cleandoc` does. */
function cleanDocstring(text) {
    const lines = text.replaceAll('\t', '        ').split('\n');
    const depths = lines.slice(1).flatMap(line => (line.trim() ? [line.length - line.trimStart().length] : []));
    const depth = depths.length > 0 ? depths.reduce((least, each) => Math.min(least, each)) : 0;
    const [first = '', ...rest] = lines;
    return [first.trim(), ...rest.map(line => line.slice(depth).trimEnd())].join('\n').trim();
}
function blocksOf(lines) {
    const blocks = [];
    let open = null;
    for (const line of lines) {
        const text = line.trim();
        const prompt = /^>>>(?: (.*))?$/.exec(text);
        const more = /^\.\.\.(?: (.*))?$/.exec(text);
        if (prompt) {
            const code = prompt[1] ?? '';
            open = { code, output: [], directives: /#\s*doctest:(.*)$/.exec(code)?.[1] ?? '' };
            blocks.push(open);
        }
        else if (open && more && open.output.length === 0)
            open.code += `\n${more[1] ?? ''}`;
        else if (text === '')
            open = null;
        else
            open?.output.push(text);
    }
    return blocks;
}
/** The one expression that `code` is, null for a statement or broken text. */
function expressionIn(code, read) {
    const root = read(code);
    const only = syntax_namedOf(root);
    const inner = only[0]?.type === 'expression_statement' ? syntax_namedOf(only[0]) : [];
    if (root.broken || only.length !== 1 || inner.length !== 1)
        return null;
    return inner[0]?.type === 'assignment' || inner[0]?.type === 'augmented_assignment'
        ? null
        : (inner[0] ?? null);
}
function docstring_namesIn(root, text) {
    const names = new Set();
    for (const node of walk(root))
        if (node.type === 'identifier')
            names.add(text.slice(node.start, node.end));
    return names;
}
function raisedIn(output) {
    if (!/^Traceback \(/.test(output[0] ?? ''))
        return null;
    const last = output
        .slice(1)
        .filter(line => /^[\p{L}_][\p{L}\p{N}_.]*(?::|$)/u.test(line))
        .at(-1);
    return last ? (last.split(':')[0] ?? null) : 'Exception';
}
function expectedIn(block) {
    if (block.output.length === 0 || /ELLIPSIS|NORMALIZE_WHITESPACE/.test(block.directives))
        return null;
    const text = block.output.join('\n');
    return text.includes('...') ? null : text;
}
function doctests(lines, name, read) {
    const assigned = new Set();
    const examples = [];
    for (const block of blocksOf(lines)) {
        const code = block.code.replace(/\s*#\s*doctest:.*$/, '').trimEnd();
        const root = read(code);
        const names = docstring_namesIn(root, code);
        const call = expressionIn(code, read);
        if (!call)
            for (const each of names)
                assigned.add(each);
        if (!call || !names.has(name) || /\+SKIP/.test(block.directives))
            continue;
        if (names.has('print') || [...names].some(each => each !== name && assigned.has(each)))
            continue;
        const raises = raisedIn(block.output);
        examples.push({
            call: code.slice(call.start, call.end),
            expected: raises ? null : expectedIn(block),
            raises,
        });
    }
    return examples;
}
const LITERAL = new Set([
    'true',
    'false',
    'none',
    'integer',
    'float',
    'string',
    'list',
    'tuple',
    'set',
    'dictionary',
]);
const docstring_INNER = new Set([
    ...LITERAL,
    'pair',
    'unary_operator',
    'string_start',
    'string_content',
    'string_end',
    'escape_sequence',
]);
function isLiteral(text, read) {
    const root = expressionIn(text, read);
    if (!root || !(LITERAL.has(root.type) || root.type === 'unary_operator'))
        return false;
    for (const node of walk(root))
        if (node.named && !docstring_INNER.has(node.type))
            return false;
    return true;
}
const sign = /^(.*?\))\s*(?:={2,3}>?|=>|[-–]>|➞|→|➜|# ?[=-]>|(?:should )?(?:returns?|gives|yields|evaluates to)\b)\s*(\S.*)$/;
function docstring_written(lines, name, read) {
    const examples = [];
    const called = new RegExp(`(?<![\\p{L}\\p{N}_.])${name}\\(`, 'u');
    for (const line of lines) {
        if (line.length > 300 || /^\s*(?:>>>|\.\.\.)/.test(line))
            continue;
        const shape = sign.exec(line.slice(Math.max(0, line.search(called))));
        if (!shape || !called.test(line))
            continue;
        const [call, expected] = [(shape[1] ?? '').trim(), (shape[2] ?? '').replace(/[.;,]$/, '').trim()];
        const found = expressionIn(call, read);
        const args = found?.type === 'call' ? found.children.find(child => child.type === 'argument_list') : undefined;
        const values = args
            ? call.slice(args.start + 1, args.end - 1).replace(/\b[\p{L}\p{N}_]+=(?!=)/gu, '')
            : null;
        if (values !== null && isLiteral(`[${values}]`, read) && isLiteral(expected, read))
            examples.push({ call, expected, raises: null });
    }
    return examples;
}
/**
 * The examples of the function with the simple name `name`: only single expressions that need no earlier line.
 * `expected` is null where nothing exact was said.
 */
function docstring_examplesOf(docstring, name, read) {
    if (!docstring.includes(name) || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
        return [];
    const lines = docstring.split('\n').slice(0, docstring_LONGEST);
    const seen = new Set();
    return [...doctests(lines, name, read), ...docstring_written(lines, name, read)]
        .filter(({ call }) => call.length <= docstring_LONGEST && !seen.has(call) && seen.add(call))
        .slice(0, docstring_MOST);
}

;// CONCATENATED MODULE: ./lib/languages/python/literals.js



const python_literals_MOST = 40;
const python_literals_LONGEST = 200;
function literals_isUseful(value) {
    return (value.kind !== 'none' &&
        value.kind !== 'bool' &&
        !('value' in value && String(value.value).length > python_literals_LONGEST));
}
/** The literals below each of `nodes`, first come first, without repeats, at most 40. */
function literals_literalsOf(nodes, text) {
    const found = new Map();
    const enters = (node) => node.type !== 'string' && node.type !== 'type' && !isDocstring(node);
    for (const root of nodes)
        for (const node of walk(root, node => enters(node) && !(node.type === 'unary_operator' && scalarValue(node, text)))) {
            if (found.size >= python_literals_MOST)
                return [...found.values()];
            const value = isDocstring(node) ? null : scalarValue(node, text);
            if (value && literals_isUseful(value))
                found.set(`${value.kind} ${JSON.stringify(value)}`, value);
        }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/languages/python/module.js

const python_module_LONGEST = 400;
/** A bound on all steps behind aliases: they may name each other. */
const module_STEPS = 5000;
function module_importedNames(node, text) {
    const own = (each) => (each ? text.slice(each.start, each.end) : '');
    const items = node.children.filter(child => child.field === 'name');
    const whole = node.type === 'import_statement';
    const names = items.map(item => {
        if (item.type === 'aliased_import')
            return own(fieldOf(item, 'alias'));
        return whole ? (own(item).split('.')[0] ?? '') : own(item);
    });
    return { names, parts: items.map(own) };
}
function module_importBinding(node, text) {
    const { names, parts } = module_importedNames(node, text);
    const from = fieldOf(node, 'module_name');
    const wild = node.children.some(child => child.type === 'wildcard_import');
    const opening = from ? `from ${text.slice(from.start, from.end)} import ` : 'import ';
    const show = (used) => opening + (wild ? '*' : parts.filter((_, i) => used.has(names[i] ?? '')).join(', '));
    return { names: wild ? ['*'] : names, start: node.start, node, kind: 'import', show };
}
function constantBinding(node, text) {
    const left = fieldOf(node, 'left');
    const name = left?.type === 'type' ? syntax_namedOf(left)[0] : left;
    if (!name || name.type !== 'identifier')
        return null;
    const own = text.slice(node.start, node.end);
    const shown = own.length > python_module_LONGEST ? `${own.slice(0, python_module_LONGEST)} ...` : own;
    return {
        names: [text.slice(name.start, name.end)],
        start: node.start,
        node,
        kind: 'constant',
        show: () => shown,
    };
}
/** What the module's own statements bind, in file order; the bodies of functions and classes are not looked into. */
function module_bindingsOf(root, text) {
    const bindings = [];
    const closed = new Set([
        'function_definition',
        'class_definition',
        'decorated_definition',
        'expression_statement',
    ]);
    for (const node of walk(root, node => !closed.has(node.type))) {
        if (node.type === 'import_statement' || node.type === 'import_from_statement')
            bindings.push(module_importBinding(node, text));
        const inner = node.type === 'expression_statement' ? syntax_namedOf(node)[0] : node;
        const assigns = inner?.type === 'assignment' || inner?.type === 'type_alias_statement';
        const constant = inner && assigns ? constantBinding(inner, text) : null;
        if (constant)
            bindings.push(constant);
    }
    return bindings;
}
function aliasText(node, text) {
    const right = fieldOf(node, 'right');
    const value = right?.type === 'type' ? syntax_namedOf(right)[0] : right;
    if (!value)
        return null;
    const own = text.slice(value.start, value.end);
    const call = /^(?:[\p{L}\p{N}_]+\.)?(TypeVar|NewType)\(\s*[^,)]+(?:,\s*([\p{L}\p{N}_.]+)\s*\))?/u.exec(own);
    if (call)
        return call[1] === 'NewType' ? (call[2] ?? 'Any') : 'Any';
    return [
        'subscript',
        'binary_operator',
        'identifier',
        'attribute',
        'string',
        'generic_type',
        'union_type',
    ].includes(value.type)
        ? own
        : null;
}
/** What a name of the module stands for as a type: an alias's text, `Any` for a type variable, null for others. */
function aliasesOf(bindings, text) {
    const aliases = new Map();
    for (const binding of bindings) {
        const behind = binding.kind === 'constant' ? aliasText(binding.node, text) : null;
        if (behind !== null && binding.names[0])
            aliases.set(binding.names[0], behind);
        for (const part of binding.kind === 'import' ? syntax_namedOf(binding.node) : []) {
            const [name, alias] = [fieldOf(part, 'name'), fieldOf(part, 'alias')];
            if (name && alias)
                aliases.set(text.slice(alias.start, alias.end), text.slice(name.start, name.end));
        }
    }
    let steps = 0;
    return name => (steps++ < module_STEPS ? (aliases.get(name) ?? null) : null);
}

;// CONCATENATED MODULE: ./lib/languages/python/uses.js
// The body of a function -> what it does with each of its parameters that tells a type.

const uses_methods = [
    [
        'str-method',
        ('split rsplit splitlines strip lstrip rstrip lower upper title capitalize casefold swapcase startswith endswith ' +
            'replace isdigit isalpha isalnum isupper islower isspace isnumeric isdecimal isidentifier encode format join ' +
            'partition rpartition zfill ljust rjust center removeprefix removesuffix translate expandtabs rfind find').split(' '),
    ],
    ['list-method', 'append extend insert sort reverse'.split(' ')],
    ['dict-method', 'items keys values get setdefault popitem'.split(' ')],
    [
        'set-method',
        'add discard union intersection difference issubset issuperset symmetric_difference'.split(' '),
    ],
    ['bytes-method', ['decode', 'hex']],
    ['number-method', ['is_integer', 'bit_length', 'as_integer_ratio', 'conjugate']],
    ['file-method', 'read write readline readlines close'.split(' ')],
    ['date-method', 'strftime isoformat timestamp weekday total_seconds'.split(' ')],
];
const uses_methodUses = new Map(uses_methods.flatMap(([use, names]) => names.map(name => [name, use])));
const uses_calls = [
    ['len', ['len']],
    [
        'iterate',
        ('sum sorted min max list set tuple frozenset enumerate zip map filter any all reversed iter next Counter deque ' +
            'chain cycle combinations permutations product accumulate groupby mean median stdev reduce').split(' '),
    ],
    [
        'arithmetic',
        'range abs round divmod pow chr hex oct bin sqrt floor ceil log exp sin cos gcd isclose isqrt'.split(' '),
    ],
    ['to-number', ['int', 'float', 'Decimal', 'Fraction', 'complex']],
    [
        'str-method',
        ['ord', 'escape', 'quote', 'unquote', 'strptime', 'fromisoformat', 'loads', 'literal_eval', 'dedent'],
    ],
    ['path', ['open', 'Path', 'exists', 'isfile', 'isdir', 'basename', 'dirname', 'splitext', 'listdir']],
    ['dict-method', ['dict', 'update']],
    ['callable', ['callable', 'iscoroutinefunction']],
];
const callUses = new Map(uses_calls.flatMap(([use, names]) => names.map(name => [name, use])));
const patternCalls = new Set([
    'match',
    'search',
    'fullmatch',
    'findall',
    'finditer',
    'sub',
    'subn',
    'split',
    'compile',
]);
const uses_NUMBERS = new Set(['integer', 'float', 'unary_operator']);
const COLLECTIONS = new Set(['list', 'tuple', 'set', 'list_comprehension']);
function uses_lastName(node, text) {
    if (!node)
        return '';
    const name = node.type === 'attribute' ? fieldOf(node, 'attribute') : node;
    return name?.type === 'identifier' ? text.slice(name.start, name.end) : '';
}
function uses_inArguments(node, list, text) {
    const call = list.parent;
    const called = call ? fieldOf(call, 'function') : null;
    const name = uses_lastName(called, text);
    if (name === 'isinstance' && syntax_namedOf(list)[0] === node) {
        const kind = syntax_namedOf(list)[1];
        return kind ? [`isinstance:${text.slice(kind.start, Math.min(kind.end, kind.start + 80))}`] : [];
    }
    const onModule = called?.type === 'attribute' && text.slice(called.start, called.start + 3) === 're.';
    if (onModule && patternCalls.has(name))
        return ['str-method'];
    const use = callUses.get(name);
    return use ? [use] : [];
}
function uses_inOperator(node, parent, text) {
    const sign = fieldOf(parent, 'operator')?.type ?? '';
    const other = syntax_namedOf(parent).find(child => child !== node);
    if (sign === '%' && other?.type === 'string')
        return ['format'];
    if (sign.startsWith('+') && other?.type === 'string')
        return ['concat-str'];
    if (sign.startsWith('+') && other && COLLECTIONS.has(other.type))
        return ['concat-list'];
    if (sign === '+' && !(other && uses_NUMBERS.has(other.type)))
        return ['add'];
    if (sign === '*' && other && (other.type === 'string' || COLLECTIONS.has(other.type)))
        return ['arithmetic', 'repeat'];
    if (['|', '&', '^'].includes(sign))
        return ['bitwise'];
    return text ? ['arithmetic'] : [];
}
function inComparison(node, parent) {
    const operands = syntax_namedOf(parent);
    const at = operands.indexOf(node);
    const signs = parent.children.filter(child => child.field === 'operators').map(child => child.type);
    if (signs.includes('in') || signs.includes('not in'))
        return at > 0 ? ['in'] : ['member'];
    const uses = operands
        .filter(other => other !== node)
        .map(other => {
        if (uses_NUMBERS.has(other.type))
            return 'compare-number';
        if (other.type === 'string')
            return 'compare-str';
        if (other.type === 'none')
            return 'compare-none';
        return other.type === 'true' || other.type === 'false' ? 'compare-bool' : 'compare';
    });
    return [...new Set(uses)];
}
function uses_inSubscript(node, parent) {
    if (fieldOf(parent, 'value') !== node)
        return ['as-index'];
    const key = syntax_namedOf(parent)[1];
    if (key?.type === 'slice')
        return ['slice', 'index'];
    return key?.type === 'string' ? ['key'] : ['index'];
}
function inAttribute(node, parent, text) {
    if (fieldOf(parent, 'object') !== node)
        return [];
    const name = uses_lastName(parent, text);
    const called = parent.parent?.type === 'call' && fieldOf(parent.parent, 'function') === parent;
    const use = called ? uses_methodUses.get(name) : undefined;
    return use ? [use] : [`attribute:${name}`];
}
const python_uses_plain = {
    not_operator: 'truth',
    boolean_operator: 'truth',
    if_statement: 'truth',
    elif_clause: 'truth',
    while_statement: 'truth',
    if_clause: 'truth',
    conditional_expression: 'truth',
    unary_operator: 'arithmetic',
    list_splat: 'iterate',
    dictionary_splat: 'mapping',
    interpolation: 'format',
    raise_statement: 'raise',
    await: 'await',
    with_item: 'context',
    slice: 'as-index',
};
function uses_usesAt(node, text) {
    const parent = node.parent;
    if (!parent)
        return [];
    const role = node.field;
    switch (parent.type) {
        case 'call':
            return role === 'function' ? ['call'] : [];
        case 'argument_list':
            return uses_inArguments(node, parent, text);
        case 'attribute':
            return inAttribute(node, parent, text);
        case 'subscript':
            return uses_inSubscript(node, parent);
        case 'for_statement':
        case 'for_in_clause':
            return role === 'right' ? ['iterate'] : [];
        case 'binary_operator':
        case 'augmented_assignment':
            return uses_inOperator(node, parent, text);
        case 'comparison_operator':
            return inComparison(node, parent);
        case 'assignment':
            return role === 'right' && fieldOf(parent, 'left')?.type === 'pattern_list' ? ['iterate', 'unpack'] : [];
        case 'yield':
            return parent.children.some(child => child.type === 'from') ? ['iterate'] : [];
        default: {
            const use = python_uses_plain[parent.type];
            return use ? [use] : [];
        }
    }
}
/** The uses of each name in `names` below `body`, without repeats, in order of appearance. */
function uses_usesOf(body, names, text) {
    const uses = new Map([...names].map(name => [name, new Set()]));
    for (const node of walk(body)) {
        if (node.type !== 'identifier')
            continue;
        const found = uses.get(text.slice(node.start, node.end));
        if (found && found.size < 20)
            for (const use of uses_usesAt(node, text))
                found.add(use);
    }
    return new Map([...uses].map(([name, found]) => [name, [...found]]));
}

;// CONCATENATED MODULE: ./lib/languages/python/functions.js













const python_functions_any = { kind: 'any' };
const LONGEST_DOCSTRING = 20_000;
function functions_kindOf(made) {
    if (!made.owner)
        return 'function';
    if (made.simple === '__init__' || made.simple === '__new__')
        return 'constructor';
    for (const decorator of made.decorators) {
        const last = decorator.split('.').at(-1) ?? '';
        if (last === 'staticmethod' || last === 'abstractstaticmethod')
            return 'static';
        if (last === 'classmethod' || last === 'abstractclassmethod')
            return 'class-method';
        if (/^(?:property|cached_property|abstractproperty|setter|getter|deleter)$/.test(last))
            return 'property';
    }
    if (made.simple === '__init_subclass__' || made.simple === '__class_getitem__')
        return 'class-method';
    return 'method';
}
function isPublic(name) {
    return name.split('.').every(part => !part.startsWith('_') || /^__\w+__$/.test(part));
}
function unreachableOf(made) {
    if (made.guard)
        return made.guard;
    return made.decorators.some(each => /^(?:typing\.|t\.)?overload$/.test(each))
        ? 'it only declares a type'
        : null;
}
function docstringOf(body, text) {
    const first = body ? syntax_namedOf(body)[0] : undefined;
    if (!first || !isDocstring(first))
        return null;
    const inner = syntax_namedOf(first)[0];
    const parts = inner?.type === 'concatenated_string' ? syntax_namedOf(inner) : inner ? [inner] : [];
    const values = parts.map(part => stringValue(text.slice(part.start, part.end)));
    if (values.some(value => value?.kind !== 'str'))
        return null;
    return cleanDocstring(values.map(value => value?.value ?? '').join('')).slice(0, LONGEST_DOCSTRING);
}
function functions_sourceOf(whole, text) {
    const from = text.lastIndexOf('\n', whole.start - 1) + 1;
    const end = lastLeaf(whole).end;
    const margin = text.slice(from, whole.start);
    if (margin.trim() !== '')
        return text.slice(whole.start, end);
    const lines = text.slice(from, end).split('\n');
    return lines.map(line => (line.startsWith(margin) ? line.slice(margin.length) : line)).join('\n');
}
function functions_parametersIn(made, kind, module) {
    const all = python_parameters_parametersOf(fieldOf(made.node, 'parameters'), module.text, module.alias);
    const bound = kind !== 'function' && kind !== 'static' && all[0]?.pass !== 'rest';
    const parameters = bound ? all.slice(1) : all;
    const body = fieldOf(made.node, 'body');
    const uses = body
        ? uses_usesOf(body, new Set(parameters.map(each => each.name)), module.text)
        : new Map();
    return parameters.map(each => ({ ...each, uses: uses.get(each.name) ?? [] }));
}
function functions_ownerOf(owner, module) {
    if (!owner)
        return null;
    const known = module.owners.get(owner);
    if (known)
        return known;
    const made = {
        name: owner.name,
        header: classes_headerOf(owner, module.text),
        parameters: classes_constructorOf(owner, module.text, module.alias, module.find),
        constructible: classes_isConstructible(owner, module.find),
    };
    module.owners.set(owner, made);
    return made;
}
/** The body first, then the module's constants that it names: tables often stand outside. */
function python_functions_literalsIn(made, body, module) {
    if (!body)
        return [];
    const names = new Set();
    for (const node of walk(body))
        if (node.type === 'identifier')
            names.add(module.text.slice(node.start, node.end));
    const constants = module.bindings.filter(each => each.kind === 'constant' && names.has(each.names[0] ?? ''));
    const list = fieldOf(made.node, 'parameters');
    return literals_literalsOf([body, ...(list ? [list] : []), ...constants.map(each => each.node)], module.text);
}
function functions_functionOf(made, module) {
    const { text } = module;
    const body = fieldOf(made.node, 'body');
    const kind = functions_kindOf(made);
    const docstring = docstringOf(body, text);
    const returns = fieldOf(made.node, 'return_type');
    return {
        name: made.name,
        lines: [made.whole.line, lastLeaf(made.whole).endLine],
        kind,
        async: made.node.children[0]?.type === 'async',
        generator: body !== null && body_isGenerator(body),
        public: isPublic(made.name),
        unreachable: unreachableOf(made),
        sound: !made.whole.broken,
        branches: body_branchesOf(made.node),
        tokens: python_tokens_tokensOf(made.whole, text),
        bodyLines: body ? python_body_linesOf(body) : [],
        longStatements: body ? body_longStatements(body) : [],
        source: functions_sourceOf(made.whole, text),
        parameters: functions_parametersIn(made, kind, module),
        returns: returns ? types_typeOf(text.slice(returns.start, returns.end), module.alias) : python_functions_any,
        docstring,
        examples: docstring === null ? [] : docstring_examplesOf(docstring, made.simple, module.read),
        literals: python_functions_literalsIn(made, body, module),
        decorators: made.decorators,
        owner: functions_ownerOf(made.owner, module),
        context: context_contextOf(made, module.definitions, module.bindings, text),
    };
}
/** A sentence naming the first line that belongs to no function and does not parse; null when there is none. */
function python_functions_errorOf(root, definitions) {
    if (!root.broken)
        return null;
    const inside = new Set(definitions.functions.map(each => each.whole));
    for (const node of walk(root, node => node.broken && !inside.has(node))) {
        if (!node.broken || inside.has(node) || node.children.some(child => child.broken))
            continue;
        return definitions.functions.length > 0
            ? `line ${node.line} does not parse: functions there were not read`
            : `it does not parse (line ${node.line})`;
    }
    return null;
}
function findIn(classes) {
    const byName = new Map(classes.map(each => [each.name, each]));
    return name => byName.get(name.replace(/\[[\s\S]*$/, '')) ?? null;
}
/** The reader of one module's text. What it answers never throws: broken text gives unsound functions or an error. */
function functions_makeFunctions(parse) {
    const read = text => readSyntax(parse, text);
    return source => {
        const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
        try {
            const root = read(text);
            const definitions = definitions_definitionsOf(root, text);
            const bindings = module_bindingsOf(root, text);
            const alias = aliasesOf(bindings, text);
            const find = findIn(definitions.classes);
            const module = { text, read, definitions, bindings, alias, find, owners: new Map() };
            const classes = definitions.classes.map(each => [each.name, classes_constructorOf(each, text, alias, find)]);
            const functions = definitions.functions.map(made => functions_functionOf(made, module));
            // A class may be called `constructor`: nothing is inherited that could be taken for one.
            const byName = Object.assign(Object.create(null), Object.fromEntries(classes));
            const members = definitions.classes.map(each => [each.name, classes_membersOf(each, text, find)]);
            const enums = Object.fromEntries(members.filter(([, names]) => names.length > 0));
            return { functions, classes: byName, enums, error: python_functions_errorOf(root, definitions) };
        }
        catch {
            return { functions: [], classes: {}, error: 'it could not be parsed' };
        }
    };
}

;// CONCATENATED MODULE: ./lib/languages/python/literal.js
const python_literal_named = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/** Control, format (bidirectional among them), private and lone surrogate characters, and spaces other than the plain one. */
const literal_HIDDEN = /[\\\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
function literal_escapeSign(sign) {
    const known = python_literal_named[sign];
    if (known)
        return known;
    const code = sign.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff
        ? `\\u${code.toString(16).padStart(4, '0')}`
        : `\\U${code.toString(16).padStart(8, '0')}`;
}
function literal_quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replace(literal_HIDDEN, literal_escapeSign);
    return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote;
}
function python_literal_bytes(text) {
    const body = text.replace(/[\\']|[^ -~]/gu, sign => (sign === "'" ? "\\'" : literal_escapeSign(sign)));
    return `b'${body}'`;
}
function literal_float(value) {
    if (Number.isNaN(value))
        return "float('nan')";
    if (!Number.isFinite(value))
        return value > 0 ? "float('inf')" : "float('-inf')";
    if (Object.is(value, -0))
        return '-0.0';
    const text = String(value);
    return /[.e]/.test(text) ? text : `${text}.0`;
}
function literal_int(value) {
    return Number.isFinite(value) ? BigInt(Math.trunc(value)).toString() : literal_float(value);
}
function items(open, values, close) {
    return open + values.map(literal_literal).join(', ') + close;
}
/** Text of an expression that evaluates to `value`; `code` stands as it is. Characters of `bytes` are below 256. */
function literal_literal(value) {
    switch (value.kind) {
        case 'none':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'int':
            return literal_int(value.value);
        case 'float':
            return literal_float(value.value);
        case 'str':
            return literal_quoted(value.value);
        case 'bytes':
            return python_literal_bytes(value.value);
        case 'list':
            return items('[', value.items, ']');
        case 'tuple':
            return items('(', value.items, value.items.length === 1 ? ',)' : ')');
        case 'set':
            return value.items.length > 0 ? items('{', value.items, '}') : 'set()';
        case 'dict':
            return `{${value.entries.map(([key, each]) => `${literal_literal(key)}: ${literal_literal(each)}`).join(', ')}}`;
        case 'code':
            return value.code;
    }
}

;// CONCATENATED MODULE: ./lib/languages/python/rename.js
/** One name for another in one text. Attributes, keyword arguments and texts with a name of their own stay. */
function rename_renameIn(text, facts, from, to, shadowed) {
    if (!shadowed && facts.binds.has(from))
        return text;
    const places = facts.names.filter(span => span.text === from).map(span => [span.start, span.end]);
    const quoted = facts.strings.filter(span => facts.chains.has('pytest.mark.usefixtures') && isQuoted(span.text, from));
    const all = [...places, ...quoted.map(span => [span.start + 1, span.end - 1])];
    return all
        .sort((a, b) => b[0] - a[0])
        .reduce((out, [start, end]) => out.slice(0, start) + to + out.slice(end), text);
}
function isQuoted(source, name) {
    return source === `'${name}'` || source === `"${name}"`;
}
/** `name`, or the first of `name_2`, `name_3`, ... that is free; takes it. */
function rename_takeName(name, taken) {
    let free = name;
    for (let number = 2; taken.has(free); number += 1)
        free = `${name}_${number}`;
    taken.add(free);
    return free;
}
/** The name in the head of a function or class. */
function renameHead(text, from, to) {
    const head = new RegExp(`^((?:(?:async[ \\t]+)?def|class)[ \\t]+)${from}\\b`, 'm');
    return text.replace(head, (_, before) => before + to);
}

;// CONCATENATED MODULE: ./lib/languages/python/sheet.js



/** An empty sheet, or one in which the names of an existing file are taken. */
function sheet_openSheet(parse, existing) {
    const sheet = {
        facts: needs_rememberFacts(parse),
        imports: [],
        owners: new Map(),
        taken: new Set(),
        helpers: [],
        body: [],
        classes: new Map(),
        names: {},
        present: existing === null ? null : readPresent(parse, existing),
    };
    if (sheet.present)
        reserve(sheet, sheet.present);
    return sheet;
}
function readPresent(parse, text) {
    const root = readSyntax(parse, text);
    const present = { text, root, imports: [], classes: new Map() };
    for (const node of syntax_namedOf(root)) {
        if (/^(?:import|import_from|future_import)_statement$/.test(node.type))
            present.imports.push({ node, entries: imports_parseImports(text.slice(node.start, node.end)) });
        const made = node.type === 'decorated_definition' ? fieldOf(node, 'definition') : node;
        const name = made?.type === 'class_definition' ? fieldOf(made, 'name') : null;
        if (made && name)
            present.classes.set(text.slice(name.start, name.end), made);
    }
    return present;
}
function reserve(sheet, present) {
    for (const entry of present.imports.flatMap(one => one.entries))
        take(boundBy(entry), imports_formatImport(entry));
    for (const node of syntax_namedOf(present.root)) {
        const text = present.text.slice(node.start, node.end);
        const head = /^(?:(?:async[ \t]+)?def|class)[ \t]+([\p{L}\p{N}_]+)/mu.exec(text);
        const defined = head && /^(?:@|async\b|def\b|class\b)/.test(text);
        for (const name of defined ? [head[1] ?? ''] : sheet.facts(text).binds)
            take(name, text);
    }
    function take(name, text) {
        if (name === '')
            return;
        if (!sheet.owners.has(name))
            sheet.owners.set(name, text);
        sheet.taken.add(name);
    }
}
/** Names of methods and attributes of a class that is there. */
function sheet_membersOf(present, made) {
    const body = fieldOf(made, 'body');
    const texts = (body ? syntax_namedOf(body) : []).map(node => present.text.slice(node.start, node.end));
    const names = texts.flatMap(text => /^(?:@[^\n]*\n\s*)*(?:async +)?def +([\p{L}\p{N}_]+)/u.exec(text)?.[1] ?? []);
    return { texts, names: new Set(names) };
}

;// CONCATENATED MODULE: ./lib/languages/python/merge.js






/** The `merge` of Python; an existing file is continued. The file ends in a newline; `names` gives `TestX.test_y` or `test_y` by candidate id. */
function merge_makeMerge(parse) {
    return (candidates, { existing }) => {
        const dos = existing?.includes('\r\n') ?? false;
        const sheet = sheet_openSheet(parse, existing?.replaceAll('\r\n', '\n') ?? null);
        for (const candidate of candidates)
            merge_reserve(candidate, sheet);
        for (const candidate of candidates)
            merge_addCandidate(candidate, sheet);
        const { present, names } = sheet;
        const empty = present !== null && syntax_namedOf(present.root).length === 0;
        const content = present && !empty ? continue_continueFile(present, sheet, layClass) : `${present?.text ?? ''}${merge_layFile(sheet)}`;
        return { content: dos ? content.replaceAll('\n', '\r\n') : content, names };
    };
}
/** Imports and helpers of the first who brings a name keep it; tests and classes give way. */
function merge_reserve(candidate, sheet) {
    for (const entry of candidate.imports.flatMap(imports_parseImports))
        merge_own(boundBy(entry), imports_formatImport(entry), sheet);
    for (const text of candidate.helpers)
        for (const name of helperNames(text, sheet))
            merge_own(name, text, sheet);
}
function merge_own(name, text, sheet) {
    if (name === '' || sheet.owners.has(name))
        return;
    sheet.owners.set(name, text);
    sheet.taken.add(name);
}
function helperNames(text, sheet) {
    const head = /^(?:(?:async[ \t]+)?def|class)[ \t]+([\p{L}\p{N}_]+)/mu.exec(text);
    const defined = head && /^(?:@|async\b|def\b|class\b|#)/.test(text);
    return defined ? [head[1] ?? ''] : [...sheet.facts(text).binds];
}
function merge_addCandidate(candidate, sheet) {
    const container = candidate.container && {
        ...candidate.container,
        members: [...candidate.container.members],
    };
    const draft = {
        code: candidate.code,
        container,
        helpers: [...candidate.helpers],
        imports: candidate.imports.flatMap(imports_parseImports),
    };
    settleImports(draft, sheet);
    settleHelpers(draft, sheet);
    sheet.imports.push(...draft.imports);
    for (const helper of draft.helpers)
        if (!sheet.helpers.includes(helper))
            sheet.helpers.push(helper);
    if (draft.container)
        addToClass(candidate, draft, draft.container, sheet);
    else {
        const name = rename_takeName(candidate.name, sheet.taken);
        sheet.body.push(renameHead(draft.code, candidate.name, name));
        sheet.names[candidate.id] = name;
    }
}
/** Another import under a name that is taken gets an alias. */
function settleImports(draft, sheet) {
    draft.imports = draft.imports.map(entry => {
        const bound = boundBy(entry);
        const owner = sheet.owners.get(bound);
        if (bound === '' || owner === undefined || agrees(owner, entry))
            return entry;
        const alias = nameFor(bound, imports_formatImport(entry), sheet);
        merge_renameAll(draft, bound, alias, false, sheet);
        return { ...entry, alias };
    });
}
/** `import a.b` and `import a.c` go together. */
function agrees(owner, entry) {
    if (owner === imports_formatImport(entry))
        return true;
    return entry.name === null && !entry.alias && /^import [\p{L}\p{N}_.]+$/u.test(owner);
}
function settleHelpers(draft, sheet) {
    draft.helpers.forEach((_, at) => {
        const text = draft.helpers[at] ?? '';
        for (const name of helperNames(text, sheet)) {
            const owner = sheet.owners.get(name);
            if (owner === undefined || owner === text || ownsTogether(draft, owner, name, sheet))
                continue;
            const fixture = /^@[^\n]*\bfixture\b/m.test(text);
            merge_renameAll(draft, name, nameFor(name, text, sheet), fixture, sheet, at);
        }
    });
}
/** Two statements of one candidate may set the same name: then the first of them speaks for both. */
function ownsTogether(draft, owner, name, sheet) {
    return draft.helpers.includes(owner) && helperNames(owner, sheet).includes(name);
}
/** The same text renamed before gets the same name again. */
function nameFor(name, text, sheet) {
    const key = `${name} ${text}`;
    const known = sheet.owners.get(key);
    if (known !== undefined)
        return known;
    const free = rename_takeName(name, sheet.taken);
    sheet.owners.set(key, free);
    return free;
}
function merge_renameAll(draft, from, to, fixture, sheet, definition = -1) {
    const rename = (text, own) => rename_renameIn(text, sheet.facts(text), from, to, own || fixture);
    const isOwn = (text) => helperNames(text, sheet).includes(from);
    draft.helpers = draft.helpers.map((text, at) => rename(text, at === definition || isOwn(text)));
    draft.code = rename(draft.code, false);
    if (!draft.container)
        return;
    const header = draft.container.header;
    draft.container.header = rename_renameIn(`${header}\n    pass`, sheet.facts(`${header}\n    pass`), from, to, false).slice(0, -9);
    draft.container.members = draft.container.members.map(text => rename(text, false));
}
function addToClass(candidate, draft, container, sheet) {
    const key = JSON.stringify(container);
    let part = sheet.classes.get(key);
    if (!part) {
        const there = continuedClass(container, sheet);
        const name = there ? container.name : rename_takeName(container.name, sheet.taken);
        const header = renameHead(container.header, container.name, name);
        const rename = (text) => rename_renameIn(text, sheet.facts(text), container.name, name, false);
        const members = name === container.name ? container.members : container.members.map(rename);
        const taken = there?.taken ?? new Set(members.flatMap(text => [...sheet.facts(text).binds]));
        part = { name, header, members, tests: [], taken, continued: there?.node ?? null };
        sheet.classes.set(key, part);
        sheet.body.push(part);
    }
    const name = rename_takeName(candidate.name, part.taken);
    const code = part.name === container.name
        ? draft.code
        : rename_renameIn(draft.code, sheet.facts(draft.code), container.name, part.name, false);
    part.tests.push(renameHead(code, candidate.name, name));
    sheet.names[candidate.id] = `${part.name}.${name}`;
}
/** The class of that name that the existing file has, when it holds all that the new tests lean on. */
function continuedClass({ name, header, members }, { present }) {
    const node = present?.classes.get(name);
    if (!present || !node)
        return null;
    const own = sheet_membersOf(present, node);
    const plain = (text) => text.replace(/\s+/g, ' ').trim();
    const held = new Set(own.texts.map(plain));
    const cased = (text) => /\bTestCase\b/.test(text.split(':\n')[0] ?? '');
    if (cased(present.text.slice(node.start, node.end)) !== cased(header))
        return null;
    return members.every(text => held.has(plain(text))) ? { node, taken: own.names } : null;
}
function merge_layFile(sheet) {
    const parts = sheet.body.map(part => (typeof part === 'string' ? part : layClass(part)));
    const blocks = joinBlocks([...sheet.helpers, ...parts], '\n\n\n');
    const text = [imports_layImports(sheet.imports), blocks].filter(one => one !== '').join('\n\n\n');
    return text === '' ? '' : `${text}\n`;
}
function layClass(part) {
    return `${part.header}\n${indent(joinBlocks([...part.members, ...part.tests], '\n\n'))}`;
}
/** Definitions stand apart, plain statements close together. */
function joinBlocks(texts, gap) {
    const plain = (text) => !/^(?:@|async[ \t]+def\b|def\b|class\b|#)/.test(text);
    return texts.reduce((out, text, at) => {
        const before = texts[at - 1];
        return before === undefined ? text : out + (plain(before) && plain(text) ? '\n' : gap) + text;
    }, '');
}

;// CONCATENATED MODULE: ./lib/languages/python/probe.js

const probe_PER_CALL = 0.5;
const probe_START = 15;
const python_probe_MOST = 60;
const python_probe_GRACE = 5;
function probe_job(calls, brief, tree) {
    const { file, name, module, root } = probe_placeOf(brief, tree);
    const budget = Math.min(python_probe_MOST, probe_START + calls.length * probe_PER_CALL);
    const made = calls.map(({ id, receiver, positional, keyword, imports }) => ({
        ...{ id, receiver, positional, keyword, imports },
    }));
    return {
        tree,
        toolchain: 'python',
        program: 'python/probe.py',
        request: { module, roots: [root], file, name, calls: made, perCall: probe_PER_CALL, repeats: 2, budget },
        overlay: {},
        env: { PYTHONHASHSEED: '0' },
        limit: (budget + python_probe_GRACE) * 1000,
    };
}
/** Where the target lies in a tree: on the base perhaps under another path and, with it, another module name. */
function probe_placeOf(brief, tree) {
    const { target, access } = brief;
    const id = tree === 'base' ? (target.baseId ?? target.id) : target.id;
    const cut = id.indexOf('::');
    const file = cut < 0 ? target.file : id.slice(0, cut);
    const name = target.via ?? (cut < 0 ? target.name : id.slice(cut + 2));
    const module = file === target.file ? access.module : probe_moduleOf(file, access.root);
    return {
        file,
        name: name.includes('::') ? name.slice(name.indexOf('::') + 2) : name,
        module,
        root: access.root,
    };
}
function probe_moduleOf(file, root) {
    const inner = root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
    return inner
        .replace(/\.py$/, '')
        .replace(/\/__init__$/, '')
        .split('/')
        .join('.');
}
const probe_probe = { job: probe_job, read: readObservations };

;// CONCATENATED MODULE: ./lib/languages/python.js









/** Python with its grammar loaded. `bundled` is the folder of .wasm files beside the bundle; it need not exist. */
async function loadPython(bundled) {
    const parse = await loadParser('python', bundled);
    return {
        name: 'python',
        toolchain: 'python',
        matches: path => path.endsWith('.py'),
        functions: functions_makeFunctions(parse),
        access: access,
        notImportable: access_notImportable,
        cut: cut_makeCut(parse),
        merge: merge_makeMerge(parse),
        continues: continue_makeContinues(parse),
        literal: literal_literal,
        probe: probe_probe,
        speech: pythonSpeech(literal_literal),
    };
}

;// CONCATENATED MODULE: ./lib/languages/index.js


/** All languages, their grammars loaded. `bundled` is the folder of .wasm files beside the bundle. */
async function loadLanguages(bundled) {
    return [await loadPython(bundled), await loadJavaScript(bundled), await loadTypeScript(bundled)];
}

;// CONCATENATED MODULE: ./lib/repo/project.js
// A tree on disk -> the paths and texts that may be looked at without running anything. Links are never followed.


const maxFiles = 50_000;
const maxText = 1024 * 1024;
/** Looks at the tree below `root`: at most 50,000 files, texts of at most 1 MiB, read when first asked for. */
function openProject(root) {
    const real = (0,external_node_fs_.realpathSync)(root);
    const files = [];
    const folders = [''];
    for (let folder = folders.shift(); folder !== undefined && files.length < maxFiles; folder = folders.shift()) {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(real, folder), { withFileTypes: true })) {
            const path = folder ? `${folder}/${entry.name}` : entry.name;
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push(path);
            else if (entry.isFile())
                files.push(path);
        }
    }
    const known = new Set(files);
    const texts = new Map();
    return {
        files: files.sort(),
        read(path) {
            if (!known.has(path))
                return null;
            const text = texts.get(path) ?? readText((0,external_node_path_.join)(real, path));
            texts.set(path, text);
            return text;
        },
    };
}
function readText(file) {
    try {
        if ((0,external_node_fs_.lstatSync)(file).size > maxText)
            return null;
        const bytes = (0,external_node_fs_.readFileSync)(file);
        return bytes.includes(0) ? null : bytes.toString('utf8');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/core/diff.js
/** Reads `git diff --raw -z --no-abbrev` output, in git's order. Throws on text that is no such output. */
function parseRaw(text) {
    const fields = text.split('\0');
    const entries = [];
    let at = 0;
    const next = () => {
        const field = fields[at++];
        if (field === undefined)
            throw new Error('git diff --raw ended in the middle of an entry');
        return field;
    };
    while (at < fields.length - 1) {
        const head = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(next());
        if (!head)
            throw new Error('git diff --raw gave a line of unknown form');
        const [, oldMode = '', mode = '', oldBlob = '', blob = '', status = ''] = head;
        const first = next();
        const renamed = status === 'R' || status === 'C';
        const path = renamed ? next() : first;
        entries.push({ status, oldMode, mode, oldBlob, blob, path, oldPath: renamed ? first : null });
    }
    return entries;
}
/** Sections of `git diff -p -U0`, one a `diff --git` line; quoting is on, so no header holds a line break. */
function splitPatch(text) {
    const sections = [];
    const starts = [...text.matchAll(/(?<![^\n])diff --git /g)].map(match => match.index);
    for (const [n, start] of starts.entries())
        sections.push(text.slice(start, starts[n + 1]));
    return sections;
}
/** The hunks of one section. Content lines are skipped by count, so that text like `@@` in a file is not taken for a header. */
function parseHunks(section) {
    const lines = section.split('\n');
    const hunks = [];
    let at = 0;
    while (at < lines.length) {
        const head = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(lines[at++] ?? '');
        if (!head)
            continue;
        const hunk = { oldStart: Number(head[1]), newStart: Number(head[3]), added: [], removed: [] };
        at = readHunk(lines, at, hunk, Number(head[2] ?? 1), Number(head[4] ?? 1));
        hunks.push(hunk);
    }
    return { hunks, binary: hunks.length === 0 && /^(Binary files |GIT binary patch)/m.test(section) };
}
function readHunk(lines, start, hunk, oldCount, newCount) {
    let [at, oldLine, newLine] = [start, hunk.oldStart, hunk.newStart];
    const [oldEnd, newEnd] = [oldLine + oldCount, newLine + newCount];
    while (at < lines.length && (oldLine < oldEnd || newLine < newEnd)) {
        const sign = lines[at++]?.[0];
        if (sign === '+')
            hunk.added.push(newLine++);
        else if (sign === '-')
            hunk.removed.push(oldLine++);
        else if (sign !== '\\')
            [oldLine, newLine] = [oldLine + 1, newLine + 1];
    }
    return at;
}
/** Joins list and patch, which git writes in the same order; a change of type takes two sections of the patch. */
function joinDiff(raw, patch) {
    const sections = splitPatch(patch);
    let at = 0;
    const changes = raw.map(entry => {
        const typeChanged = entry.status === 'T';
        const own = sections.slice(at, (at += typeChanged ? 2 : 1));
        const { hunks, binary } = parseHunks(own.at(-1) ?? '');
        return {
            path: entry.path,
            oldPath: entry.oldPath,
            status: statusOf(entry),
            mode: entry.mode,
            binary,
            hunks,
        };
    });
    if (at !== sections.length)
        throw new Error('git diff gave another number of patches than of files');
    return changes;
}
function statusOf(entry) {
    if (entry.status === 'D')
        return 'deleted';
    if (entry.status === 'A' || entry.status === 'C')
        return 'added';
    return entry.status === 'R' ? 'renamed' : 'modified';
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/repo/git.js
// One way to start git: no hooks, no monitor, no system or user configuration, no prompt, a limit on every wait.


const settings = [
    'core.quotePath=false',
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.attributesFile=/dev/null',
    'core.autocrlf=false',
    'protocol.ext.allow=never',
    'gc.auto=0',
].flatMap(setting => ['-c', setting]);
/** `SUDO_UID` names whom git takes for the owner when root runs it for somebody. */
const passedOn = new Set(['PATH', 'HOME', 'SUDO_UID']);
function environmentOf(options) {
    const passed = {};
    for (const [name, value] of Object.entries(options.environment))
        if (value !== undefined && (options.remote || passedOn.has(name)))
            passed[name] = value;
    const own = options.remote
        ? {}
        : { GIT_CONFIG_GLOBAL: options.settings ?? '/dev/null', GIT_LFS_SKIP_SMUDGE: '1' };
    return {
        ...passed,
        ...own,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        ...options.env,
    };
}
/** Runs git and answers with what it said, whatever its exit code. Throws UserError when git is missing. */
function runGit(args, options) {
    const { limit = 120_000, most = 256 * 1024 * 1024 } = options;
    return new Promise((resolve, reject) => {
        const safe = (options.safe ?? []).flatMap(folder => ['-c', `safe.directory=${folder}`]);
        const child = (0,external_node_child_process_.spawn)('git', [...settings, ...safe, ...args], {
            cwd: options.cwd,
            env: environmentOf(options),
            stdio: ['pipe', 'pipe', 'pipe'],
            timeout: limit,
            killSignal: 'SIGKILL',
            ...(options.signal ? { signal: options.signal } : {}),
        });
        const out = [];
        let [size, err] = [0, ''];
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > most)
                child.kill('SIGKILL');
            else
                out.push(chunk);
        });
        child.stderr.on('data', (chunk) => (err = (err + chunk.toString()).slice(-8192)));
        child.stdin.on('error', () => undefined);
        child.on('error', (error) => {
            reject(error.code === 'ENOENT' ? new errors/* UserError */.y('git was not found: install git and put it on PATH.') : error);
        });
        child.on('close', code => {
            if (size > most)
                reject(new Error(`git ${args[0]} printed more than ${most} bytes`));
            else
                resolve({ code, stdout: Buffer.concat(out), stderr: err });
        });
        child.stdin.end(options.input);
    });
}
/** Runs git and gives its output as text. Throws an Error with its own words when it fails. */
async function git(args, options) {
    const answer = await runGit(args, options);
    if (answer.code !== 0)
        throw new Error(`git ${args[0]} failed: ${answer.stderr.trim().slice(-500) || 'killed'}`);
    return answer.stdout.toString('utf8');
}

;// CONCATENATED MODULE: ./lib/repo/unfiltered.js
// A repository -> the same one for a single piece of work, in which no `.gitattributes` hides changes or picks programs to run.



/** Stronger than any file of a tree: what is binary shows in the bytes, and nobody's filters run. */
const attributes = '* !diff !filter\n';
const left = new Set(['info', 'HEAD', 'hooks', 'index', 'commondir', 'gitdir', 'worktrees']);
/**
 * Does `work` with a git folder of its own (links to the real one, but for the attributes), made in `scratch` and removed.
 * The index is the real one unless `work` names another.
 */
async function unfiltered(at, scratch, work) {
    const [own, common] = await Promise.all([
        unfiltered_folderOf(at, '--absolute-git-dir'),
        unfiltered_folderOf(at, '--git-common-dir'),
    ]);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'git-'));
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'info'));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'info', 'attributes'), attributes);
        await (0,promises_.copyFile)((0,external_node_path_.join)(own, 'HEAD'), (0,external_node_path_.join)(folder, 'HEAD'));
        for (const from of own === common ? [own] : [own, common])
            for (const name of await (0,promises_.readdir)(from))
                if (!left.has(name))
                    await (0,promises_.symlink)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(folder, name)).catch(() => undefined);
        const env = { GIT_DIR: folder, GIT_WORK_TREE: at.cwd, GIT_INDEX_FILE: (0,external_node_path_.join)(own, 'index') };
        return await work({ ...at, env: { ...at.env, ...env } });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function unfiltered_folderOf(at, flag) {
    return (0,external_node_path_.resolve)(at.cwd, (await git(['rev-parse', flag], at)).replace(/\n$/, ''));
}

;// CONCATENATED MODULE: ./lib/repo/checkout.js
// A commit, or the work tree with what is not committed -> a folder of its own that goes away when disposed.




function disposable(folder) {
    return {
        path: (0,external_node_path_.join)(folder, 'tree'),
        [Symbol.asyncDispose]: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
/**
 * The files of a commit, by an index of its own: unlike `git worktree add` nothing is registered in the repository, so nothing
 * is left in it whatever way the run ends.
 */
async function checkoutCommit(at, commit, scratch) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'tree-'));
    const checkout = disposable(folder);
    try {
        await (0,promises_.mkdir)(checkout.path);
        await unfiltered(at, folder, async (plain) => {
            const own = { ...plain, env: { ...plain.env, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') } };
            await git(['read-tree', commit], own);
            await git(['checkout-index', '--all', '--force', `--prefix=${checkout.path}/`], own);
        });
        return checkout;
    }
    catch (error) {
        await checkout[Symbol.asyncDispose]();
        throw error;
    }
}
/** A copy of what git would see in the work tree: tracked and untracked files, nothing ignored. Links stay links. */
async function checkoutWorktree(at, scratch) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'tree-'));
    const checkout = disposable(folder);
    const listed = await git(['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z'], at);
    try {
        await (0,promises_.mkdir)(checkout.path);
        for (const path of listed.split('\0').filter(Boolean))
            await copyEntry((0,external_node_path_.join)(at.cwd, path), (0,external_node_path_.join)(checkout.path, path));
        return checkout;
    }
    catch (error) {
        await checkout[Symbol.asyncDispose]();
        throw error;
    }
}
async function copyEntry(from, to) {
    const entry = await (0,promises_.lstat)(from).catch(() => null);
    if (!entry)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if (entry.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    else if (entry.isDirectory())
        await (0,promises_.cp)(from, to, { recursive: true, verbatimSymlinks: true });
    else if (entry.isFile())
        await (0,promises_.copyFile)(from, to);
}

;// CONCATENATED MODULE: ./lib/repo/owner.js
// A folder -> the root of the repository around it, past git's guard against repositories that somebody else owns.




/**
 * Finds the root and the options for further calls. `trusted` takes any owner for good; else the user's own `safe.directory`
 * entries decide. Throws UserError when there is no repository or git refuses its owner.
 */
async function findRoot(start, scratch, trusted) {
    let at = trusted ? await allow(start, scratch, ['*']) : start;
    let top = await owner_topOf(at);
    if (isRefused(top)) {
        at = await allow(start, scratch, await ownEntries(start));
        top = await owner_topOf(at);
    }
    if (isRefused(top))
        throw new errors/* UserError */.y(owner_refusal(start.cwd, top));
    if (top.code !== 0)
        throw new errors/* UserError */.y(`${start.cwd} is not inside a git repository: run this in a checkout, or name one with --repo.`);
    const root = await (0,promises_.realpath)(top.stdout.toString('utf8').replace(/\n$/, ''));
    return { ...(trusted ? await allow(start, scratch, [root]) : at), cwd: root };
}
function owner_topOf(at) {
    return runGit(['rev-parse', '--show-toplevel'], at);
}
function isRefused({ code, stderr }) {
    return code !== 0 && /dubious ownership|unsafe repository/.test(stderr);
}
function owner_refusal(folder, { stderr }) {
    const path = /in repository at '([^\n]+)'|unsafe repository \('([^\n]+)' is/.exec(stderr);
    const named = path?.[1] ?? path?.[2] ?? folder;
    return `${named} belongs to another user, so git does not open it: if you trust it, run git config --global --add safe.directory ${named}`;
}
/** Older git hears such entries only from a file, newer git also from the command line, where the file is the user's own. */
async function allow(start, scratch, entries) {
    if (entries.length === 0)
        return start;
    const file = (0,external_node_path_.join)(scratch, 'gitconfig');
    const lines = entries.map(entry => `\tdirectory = ${JSON.stringify(entry)}\n`);
    await (0,promises_.writeFile)(file, `[safe]\n${lines.join('')}`);
    return { ...start, settings: file, safe: entries };
}
async function ownEntries(start) {
    const found = [];
    for (const level of ['--system', '--global']) {
        const args = ['config', level, '-z', '--get-all', 'safe.directory'];
        const answer = await runGit(args, { ...start, remote: true });
        if (answer.code === 0)
            found.push(...answer.stdout.toString('utf8').split('\0').slice(0, -1));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/repo/repo.js
// A checkout on disk -> commits, diffs, texts and disposable trees. Writes nothing into the repository but fetched objects.








const diffFlags = [
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--find-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--ignore-submodules=dirty',
];
const repo_maxText = 1024 * 1024;
/** Opens the repository around `folder`. Throws UserError when there is none, or git refuses its owner. */
async function openRepo(options) {
    const start = { cwd: options.folder, environment: options.environment, signal: options.signal };
    const found = await (0,promises_.lstat)(options.folder).then(entry => entry.isDirectory(), () => false);
    if (!found)
        throw new errors/* UserError */.y(`${options.folder} is no folder: give the path of a git repository with --repo.`);
    const at = await findRoot(start, options.scratch, options.trustOwner ?? false);
    const root = at.cwd;
    return {
        root,
        resolve: ref => resolveCommit(at, ref),
        mergeBase: (one, other) => mergeBase(at, one, other),
        fetch: commits => fetchCommits(at, commits),
        defaultBranch: () => defaultBranch(at),
        diff: (base, head) => diff(at, options.scratch, base, head),
        show: (commit, path) => (commit === null ? readWorktree(root, path) : show(at, commit, path)),
        checkout: commit => commit === null ? checkoutWorktree(at, options.scratch) : checkoutCommit(at, commit, options.scratch),
    };
}
async function resolveCommit(at, ref) {
    const answer = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], at);
    const sha = answer.stdout.toString('utf8').trim();
    if (answer.code === 0 && /^[0-9a-f]{40,64}$/.test(sha))
        return sha;
    if (ref === 'HEAD')
        throw new errors/* UserError */.y('This repository has no commit yet: commit something first.');
    throw new errors/* UserError */.y(`There is no commit named ${JSON.stringify(ref)} here: fetch it, or name another with --base or --head.`);
}
async function mergeBase(at, one, other) {
    const answer = await runGit(['merge-base', one, other], at);
    const sha = answer.stdout.toString('utf8').trim();
    if (answer.code === 0 && sha)
        return sha;
    throw new errors/* UserError */.y(`${one.slice(0, 12)} and ${other.slice(0, 12)} have no common ancestor here: fetch more history (fetch-depth: 0), or give another --base.`);
}
async function fetchCommits(at, commits) {
    const missing = [];
    for (const commit of commits) {
        const known = await runGit(['cat-file', '-e', `${commit}^{commit}`], at);
        if (known.code !== 0)
            missing.push(commit);
    }
    if (missing.length === 0)
        return;
    const shallow = (await git(['rev-parse', '--is-shallow-repository'], at)).trim() === 'true';
    const depth = shallow ? ['--depth=1'] : [];
    const flags = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet'];
    const answer = await runGit(['fetch', ...flags, ...depth, 'origin', ...missing], { ...at, remote: true });
    if (answer.code !== 0)
        throw new errors/* UserError */.y(`The commits ${missing.map(sha => sha.slice(0, 12)).join(' and ')} could not be fetched from origin: let actions/checkout run before this step, with its credentials kept.`);
}
async function defaultBranch(at) {
    for (const ref of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
        const answer = await runGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], at);
        if (answer.code === 0)
            return ref;
    }
    throw new errors/* UserError */.y('No default branch was found (origin/HEAD, main or master): name the base with --base.');
}
async function diff(at, scratch, base, head) {
    const sides = head === null ? [base] : [base, head];
    const [raw, patch] = await unfiltered(at, scratch, async (plain) => [
        await git(['diff', '--raw', '-z', '--no-abbrev', ...diffFlags, ...sides, '--'], plain),
        await git(['diff', '-p', '-U0', ...diffFlags, ...sides, '--'], plain),
    ]);
    const files = joinDiff(parseRaw(raw), patch);
    return { base, head, files: head === null ? [...files, ...(await untracked(at))] : files };
}
async function untracked(at) {
    const listed = (await git(['ls-files', '--others', '--exclude-standard', '-z'], at))
        .split('\0')
        .filter(Boolean);
    const changes = [];
    for (const path of listed) {
        const entry = await (0,promises_.lstat)((0,external_node_path_.join)(at.cwd, path));
        const text = entry.isFile() ? await readWorktree(at.cwd, path) : null;
        const count = text === null ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
        const added = Array.from({ length: count }, (_, n) => n + 1);
        const mode = entry.isSymbolicLink() ? '120000' : '100644';
        const hunks = count > 0 ? [{ oldStart: 0, newStart: 1, added, removed: [] }] : [];
        changes.push({ path, oldPath: null, status: 'added', mode, binary: text === null, hunks });
    }
    return changes;
}
/** Null for what is absent, larger than 1 MiB, or not UTF-8 text. */
async function show(at, commit, path) {
    const size = await runGit(['cat-file', '-s', `${commit}:${path}`], at);
    if (size.code !== 0 || Number(size.stdout.toString('utf8')) > repo_maxText)
        return null;
    const answer = await runGit(['cat-file', 'blob', `${commit}:${path}`], at);
    return answer.code === 0 ? decode(answer.stdout) : null;
}
async function readWorktree(root, path) {
    const file = (0,external_node_path_.join)(root, path);
    const entry = await (0,promises_.lstat)(file).catch(() => null);
    if (!entry?.isFile() || entry.size > repo_maxText)
        return null;
    const real = await (0,promises_.realpath)(file);
    return real === file ? decode(await (0,promises_.readFile)(file)) : null;
}
function decode(bytes) {
    if (bytes.includes(0))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/repo/sample.js
// Two folders of files -> a real git repository with a pull request on it, for the demo.






const person = { name: 'Sample Author', email: 'author@sample.invalid', date: '2026-01-01T00:00:00Z' };
/**
 * Makes the sample in `keep`, or in a folder that goes away when disposed. `from` holds `base/`, `change/` and the replies.
 * Throws UserError when `keep` is not empty.
 */
async function makeSample(from, keep, environment) {
    if (keep !== null && (0,external_node_fs_.existsSync)(keep) && (0,external_node_fs_.readdirSync)(keep).length > 0)
        throw new errors/* UserError */.y(`${keep} is not empty: give --keep a new folder.`);
    if (keep !== null)
        await (0,promises_.mkdir)(keep, { recursive: true });
    const home = await (0,promises_.realpath)(keep ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'testwright-demo-'))));
    const repository = (0,external_node_path_.join)(home, 'repository');
    await (0,promises_.mkdir)(repository);
    const env = {
        GIT_AUTHOR_NAME: person.name,
        GIT_AUTHOR_EMAIL: person.email,
        GIT_AUTHOR_DATE: person.date,
        GIT_COMMITTER_NAME: person.name,
        GIT_COMMITTER_EMAIL: person.email,
        GIT_COMMITTER_DATE: person.date,
    };
    const run = (...args) => git(args, { cwd: repository, environment, env });
    await run('init', '--quiet', '--template=', '--initial-branch=main');
    await (0,promises_.cp)((0,external_node_path_.join)(from, 'base'), repository, { recursive: true });
    await run('add', '--all');
    await run('commit', '--quiet', '--message=A small shop');
    await run('checkout', '--quiet', '-b', 'pull-request');
    await (0,promises_.cp)((0,external_node_path_.join)(from, 'change'), repository, { recursive: true });
    await run('add', '--all');
    await run('commit', '--quiet', '--message=Split bills, wrap labels, clamp discounts');
    const dispose = async () => {
        if (keep !== null)
            return;
        const gone = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, 'report')) ? repository : home;
        await (0,promises_.rm)(gone, { recursive: true, force: true });
    };
    return {
        repository,
        replies: (0,external_node_path_.join)(from, 'replies.jsonl'),
        out: (0,external_node_path_.join)(home, 'report'),
        [Symbol.asyncDispose]: dispose,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/room.js
// One job becomes the ordered list of what is visible inside, the same for every level that has mounts.

/** Where the job's request and result, and the runners, appear inside. */
const IO = '/run/testwright/io';
const room_RUNNERS = '/run/testwright/runners';
/** The user that a job runs as when we are root ourselves. */
const NOBODY = 65534;
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/nix/store', '/gnu/store'];
const TOOLS = ['/opt/hostedtoolcache', '/opt/homebrew', '/home/linuxbrew/.linuxbrew'];
const ETC = ('alternatives debian_version fonts gai.conf group host.conf hosts inputrc ld.so.cache ld.so.conf ld.so.conf.d ' +
    'localtime locale.alias locale.conf magic mime.types nsswitch.conf os-release passwd profile protocols rpc ' +
    'services shells ssl/certs ssl/openssl.cnf pki/tls/certs pki/ca-trust timezone').split(' ');
const SCRATCH_BYTES = String(1024 * 1024 * 1024);
const CACHE_BYTES = String(64 * 1024 * 1024);
/** All mounts of a room, parents before what lies below them. */
function mountsOf(room) {
    const system = [...SYSTEM, ...TOOLS, ...ETC.map(name => `/etc/${name}`)].filter(path => (0,external_node_fs_.existsSync)(path));
    const mounts = [
        ...system.map(asSeen),
        ...room.toolchain.filter(path => !isBelow(path, room.root)).map(path => readOnly(path, path)),
        { kind: 'proc', from: 'proc', to: '/proc' },
        { kind: 'dev', from: 'dev', to: '/dev' },
        { kind: 'tmpfs', from: SCRATCH_BYTES, to: '/tmp' },
        { kind: 'rw', from: room.tree, to: room.root },
        ...room.dependencies.map(path => readOnly(`${room.root}/${path}`, `${room.root}/${path}`)),
        ...room.outside.map(path => readOnly(path, path)),
        ...room.caches.map((to) => ({ kind: 'tmpfs', from: CACHE_BYTES, to })),
        { kind: 'rw', from: room.io, to: IO },
        readOnly(room.runners, room_RUNNERS),
    ];
    const seen = new Map(mounts.map(mount => [mount.to, mount]));
    return [...seen.values()]
        .filter(mount => !isCovered(mount, mounts))
        .sort((a, b) => depth(a.to) - depth(b.to));
}
function asSeen(path) {
    const link = (0,external_node_fs_.lstatSync)(path).isSymbolicLink() && !path.startsWith('/etc/');
    return link ? { kind: 'link', from: (0,external_node_fs_.readlinkSync)(path), to: path } : readOnly(path, path);
}
function readOnly(from, to) {
    return { kind: 'ro', from, to };
}
/** True when the same folder is already visible read-only through one above it. */
function isCovered(mount, all) {
    const plain = (each) => each.kind === 'ro' && each.from === each.to;
    return plain(mount) && all.some(each => plain(each) && each.to !== mount.to && isBelow(mount.to, each.to));
}
function isBelow(path, folder) {
    return path === folder || path.startsWith(folder + '/');
}
function depth(path) {
    return path.split('/').filter(part => part !== '').length;
}
const LIMITS = '{ ulimit -c 0; ulimit -t "$1"; ulimit -f "$2"; ulimit -n "$3"; ulimit -v "$4"; ' +
    '[ "$5" = 0 ] || ulimit -u "$5" || ulimit -p "$5"; } 2>/dev/null; shift 5; mkdir -p "$HOME"; exec "$@"';
const FILE_BLOCKS = String((256 * 1024 * 1024) / 512);
/** A room's command behind its limits: CPU seconds, file size, open files, memory and, where it counts apart, processes. */
function limited({ argv, limit, limits }, countProcesses) {
    const seconds = String(Math.max(1, Math.ceil((limit / 1000) * limits.cores)));
    const memory = limits.address === null ? 'unlimited' : String(limits.address);
    const processes = countProcesses ? String(limits.processes) : '0';
    const amounts = [seconds, FILE_BLOCKS, String(limits.openFiles), memory, processes];
    return ['/bin/sh', '-c', LIMITS, 'sh', ...amounts, ...argv];
}
/** Paths inside a room with mounts. */
function insidePaths(room) {
    return { tree: room.root, io: IO, runners: room_RUNNERS, home: '/tmp/home', tmp: '/tmp' };
}

;// CONCATENATED MODULE: ./lib/sandbox/memory.js
// A process and all below it become a bound on the memory that they hold together, where limits on each say nothing.

const EVERY = 150;
const MOST_FAMILY = 4096;
/**
 * Looks after the memory of `root` and its descendants (Linux; elsewhere there is nothing to read): while they hold more
 * than `most` bytes, the biggest is killed. Gives what ends the watch.
 */
function boundMemory(root, most) {
    const timer = setInterval(() => {
        for (const pid of tooMuch(holdings(root), most))
            kill(pid);
    }, EVERY);
    timer.unref();
    return () => clearInterval(timer);
}
/** The processes that have to go, biggest first, for the rest to be within the bound. */
function tooMuch(held, most) {
    let sum = held.reduce((total, each) => total + each.bytes, 0);
    const gone = [];
    for (const { pid, bytes } of [...held].sort((a, b) => b.bytes - a.bytes)) {
        if (sum <= most)
            break;
        gone.push(pid);
        sum -= bytes;
    }
    return gone;
}
/** What each process of a family holds of its own: anonymous and shared memory, not the files it has mapped. */
function holdings(root) {
    const family = [root];
    for (let at = 0; at < family.length && family.length < MOST_FAMILY; at += 1) {
        family.push(...childrenOf(family[at] ?? 0));
    }
    return family.map(pid => ({ pid, bytes: heldBy(pid) }));
}
function childrenOf(pid) {
    return memory_listed(`/proc/${String(pid)}/task`).flatMap(thread => contents(`/proc/${String(pid)}/task/${thread}/children`)
        .split(' ')
        .flatMap(child => (/^\d+$/.test(child) ? [Number(child)] : [])));
}
function heldBy(pid) {
    const status = contents(`/proc/${String(pid)}/status`);
    return [...status.matchAll(/^Rss(?:Anon|Shmem):\s*(\d+) kB/gm)].reduce((sum, match) => sum + Number(match[1]) * 1024, 0);
}
function memory_listed(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return [];
    }
}
function contents(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // Gone meanwhile.
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/spawn.js
// A command and its limits become an ending: bounded output, a wall clock, and nothing left running.




const HEAD = 32 * 1024;
const TAIL = 32 * 1024;
/** Keeps the first and the last 32 kB of a stream and drops the rest as it comes. */
function excerpt() {
    const head = [];
    let kept = 0;
    let dropped = 0;
    let tail = Buffer.alloc(0);
    return {
        add(chunk) {
            const room = Math.max(0, HEAD - kept);
            if (room > 0)
                head.push(chunk.subarray(0, room));
            kept += Math.min(room, chunk.length);
            const joined = Buffer.concat([tail, chunk.subarray(room)]);
            dropped += Math.max(0, joined.length - TAIL);
            tail = joined.length > TAIL ? Buffer.from(joined.subarray(joined.length - TAIL)) : joined;
        },
        text() {
            const gap = dropped > 0 ? `\n... ${String(dropped)} bytes left out ...\n` : '';
            return Buffer.concat(head).toString('utf8') + gap + tail.toString('utf8');
        },
    };
}
/** Runs to the end or to the limit; then the whole process group is killed. Never throws: no such program is code null. */
function runToEnd(launch) {
    const began = performance.now();
    return new Promise(resolve => {
        const [program = '', ...args] = launch.argv;
        const output = excerpt();
        let timedOut = false;
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: launch.cwd,
            env: launch.env,
            detached: true,
            stdio: streams(),
        });
        const stop = () => killGroup(child.pid);
        const clock = setTimeout(() => {
            timedOut = true;
            stop();
        }, launch.limit);
        launch.signal?.addEventListener('abort', stop);
        const unbound = child.pid && launch.memory ? boundMemory(child.pid, launch.memory) : null;
        child.stdout.on('data', (chunk) => output.add(chunk));
        child.stderr.on('data', (chunk) => output.add(chunk));
        let over = false;
        const end = async (code) => {
            if (over)
                return;
            over = true;
            clearTimeout(clock);
            unbound?.();
            launch.signal?.removeEventListener('abort', stop);
            stop();
            if (launch.marker !== undefined)
                await killMarked(launch.marker);
            child.stdout.destroy();
            child.stderr.destroy();
            resolve({ code, timedOut, output: output.text(), milliseconds: performance.now() - began });
        };
        child.on('error', () => void end(null));
        // Not `close`: a left-over that holds the pipe would keep us waiting. What is in the pipe is read first.
        child.on('exit', code => setTimeout(() => void end(code), 5));
        child.on('close', code => void end(code));
        if (launch.signal?.aborted === true)
            stop();
    });
}
const CLOSED_BY_EXEC = 0o2000000;
/** Numbers of what our own caller left open and a program we start would inherit (Linux; elsewhere none is known). */
function inherited() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc/self/fd').map(Number).filter(isInherited);
    }
    catch {
        return [];
    }
}
function isInherited(number) {
    if (number <= 2)
        return false;
    try {
        const flags = /^flags:\s*([0-7]+)/m.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${String(number)}`, 'utf8'))?.[1];
        return flags !== undefined && (parseInt(flags, 8) & CLOSED_BY_EXEC) === 0;
    }
    catch {
        return false;
    }
}
let stdio;
/** Two pipes for what it prints. An inherited descriptor is a way out of any room: nothing takes the place of each. */
function streams() {
    if (stdio === undefined) {
        const open = inherited();
        const nothing = open.length > 0 ? (0,external_node_fs_.openSync)('/dev/null', 'r') : 'ignore';
        const above = Array.from({ length: Math.max(0, Math.max(2, ...open) - 2) }, (_, at) => at + 3);
        stdio = ['ignore', 'pipe', 'pipe', ...above.map(each => (open.includes(each) ? nothing : 'ignore'))];
    }
    return stdio;
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Nobody is left in it.
    }
}
/** Ends processes that left their group but still carry the marker (Linux; elsewhere there is nothing to read). */
async function killMarked(marker) {
    const names = await (0,promises_.readdir)('/proc').catch(() => []);
    for (const name of names.filter(each => /^\d+$/.test(each) && Number(each) !== process.pid)) {
        const environment = await (0,promises_.readFile)(`/proc/${name}/environ`, 'utf8').catch(() => '');
        if (!environment.includes(marker))
            continue;
        try {
            process.kill(Number(name), 'SIGKILL');
        }
        catch {
            // Gone meanwhile.
        }
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/bwrap.js
// A room becomes one bubblewrap command.




const PLACES = ['/usr/bin/bwrap', '/usr/local/bin/bwrap', '/bin/bwrap', '/run/current-system/sw/bin/bwrap'];
const COMMON = [
    ...[
        '--die-with-parent',
        '--new-session',
        '--unshare-ipc',
        '--unshare-pid',
        '--unshare-net',
        '--unshare-uts',
    ],
    ...['--unshare-cgroup-try', '--hostname', 'sandbox', '--cap-drop', 'ALL'],
];
/** Bubblewrap in its variants, best first: as root the command becomes nobody; else a user namespace holds it. */
async function bwrapLevels(isRoot) {
    const program = PLACES.find(path => (0,external_node_fs_.existsSync)(path));
    if (program === undefined)
        return [];
    const help = await runToEnd({ argv: [program, '--help'], cwd: '/', env: {}, limit: 5000 });
    const closed = help.output.includes('--disable-userns') ? ['--disable-userns'] : [];
    const sized = help.output.includes('--size ');
    const apart = ['--unshare-user', ...closed];
    const dropped = ['SETUID', 'SETGID', 'SETPCAP'].flatMap(name => ['--cap-add', `CAP_${name}`]);
    const variants = [...(isRoot ? [{ flags: dropped, drop: true }] : []), { flags: apart, drop: false }];
    return variants.map(({ flags, drop }) => ({
        name: 'bwrap',
        user: drop ? NOBODY : null,
        paths: insidePaths,
        perform: room => runToEnd({
            argv: [program, ...COMMON, ...flags, ...bwrap_argumentsOf(room, sized), '--', ...command(room, drop)],
            cwd: '/',
            env: room.env,
            limit: room.limit,
            memory: room.limits.memory,
            signal: room.signal,
        }),
    }));
}
function command(room, drop) {
    return [...(drop ? becomeNobody() : []), ...limited(room, true)];
}
/** Gives up root for good: another user, no capabilities, none to be had by any program. */
function becomeNobody() {
    const user = String(NOBODY);
    const identity = [`--reuid=${user}`, `--regid=${user}`, '--clear-groups'];
    return ['setpriv', ...identity, '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--'];
}
function bwrap_argumentsOf(room, sized) {
    const mounts = mountsOf(room);
    const visible = mounts.flatMap((mount, at) => [
        ...bwrap_foldersAbove(mount, mounts.slice(0, at)).flatMap(path => ['--perms', '0755', '--dir', path]),
        ...argumentOf(mount, sized),
    ]);
    return [...visible, '--remount-ro', '/', '--chdir', room.root];
}
/** Folders that are not there yet above a mount: bubblewrap itself would make them for their owner alone. */
function bwrap_foldersAbove({ to }, earlier) {
    const found = [];
    for (let path = (0,external_node_path_.dirname)(to); path !== '/'; path = (0,external_node_path_.dirname)(path)) {
        const within = earlier.filter(mount => isBelow(path, mount.to)).at(-1);
        if (within && (within.kind !== 'tmpfs' || within.to === path))
            break;
        found.unshift(path);
    }
    return found;
}
function argumentOf(mount, sized) {
    switch (mount.kind) {
        case 'ro':
            return ['--ro-bind', mount.from, mount.to];
        case 'rw':
            return ['--bind', mount.from, mount.to];
        case 'link':
            return ['--symlink', mount.from, mount.to];
        case 'tmpfs':
            return [...(sized ? ['--size', mount.from] : []), '--perms', '1777', '--tmpfs', mount.to];
        case 'proc':
        case 'dev':
            return [`--${mount.kind}`, mount.to];
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/shown.js
// A folder outside the checkout becomes one that may be shown inside a room, or one that may not.

const NEVER = ['/proc', '/sys', '/dev', '/run', '/etc', '/boot'];
/** False for what holds the checkout or somebody's home, for `/` and for folders of the system's own state. */
function mayBeShown(folder, { root, homes }) {
    const holds = [root, ...homes, '/home', '/tmp', '/var/tmp'].some(each => isBelow(each, folder));
    return folder.startsWith('/') && folder !== '/' && !holds && !NEVER.some(each => isBelow(folder, each));
}

;// CONCATENATED MODULE: ./lib/sandbox/packages.js
// Installed JavaScript packages that lie elsewhere, and the folders in them that tools write to.




const MARKS = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity', '.bin'];
const packages_MOST_TEXT = 20 * 1024 * 1024;
/**
 * Where a link to installed packages really leads (absolute), null when it leads to nothing that looks like that or to
 * what may not be shown.
 */
async function targetOf(link, fence) {
    try {
        const target = await (0,promises_.realpath)(link);
        if (!(await (0,promises_.stat)(target)).isDirectory() || !mayBeShown(target, fence))
            return null;
        const marks = await Promise.all(MARKS.map(name => packages_isThere((0,external_node_path_.join)(target, name))));
        return (0,external_node_path_.basename)(target) === 'node_modules' || marks.includes(true) ? target : null;
    }
    catch {
        return null;
    }
}
/** The store outside the checkout that the links of an installed folder lead to, where its package manager notes one. */
async function storeOf(installed, fence) {
    const notes = await (0,promises_.readFile)((0,external_node_path_.join)(installed, '.modules.yaml'), 'utf8').catch(() => '');
    const found = /^\s*"?virtualStoreDir"?:\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'][^\n]*))/m.exec(notes);
    const named = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim().replace(/,$/, '');
    return named === undefined ? [] : outside((0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.resolve)(installed, named), fence);
}
/** The cache outside the checkout that a Plug'n'Play table leads to. */
async function cacheOf(table, fence) {
    const size = await (0,promises_.stat)(table).then(found => found.size, () => packages_MOST_TEXT + 1);
    const text = size > packages_MOST_TEXT ? '' : await (0,promises_.readFile)(table, 'utf8').catch(() => '');
    const found = /"packageLocation": "((?:\.\.\/)+[^"]{1,1000}?\/(?:berry\/)?cache)\//.exec(text)?.[1];
    return found === undefined ? [] : outside((0,external_node_path_.resolve)(table, '..', found), fence);
}
async function outside(folder, fence) {
    const real = await (0,promises_.realpath)(folder).catch(() => null);
    return real !== null && !isBelow(real, fence.root) && mayBeShown(real, fence) ? [real] : [];
}
/**
 * Folders of Vite inside installed folders (absolute): it ends when it cannot write them. An empty one is made where there is
 * none yet, as Vite would: nothing can be laid over what is not there.
 */
async function cachesOf(installed) {
    const vite = await Promise.all(installed.map(folder => packages_isThere((0,external_node_path_.join)(folder, 'vite'))));
    if (!vite.includes(true))
        return [];
    const wanted = installed.flatMap(folder => ['.vite-temp', '.vite'].map(name => (0,external_node_path_.join)(folder, name)));
    const made = await Promise.all(wanted.map(makeFolder));
    return wanted.filter((_, at) => made[at]);
}
async function makeFolder(path) {
    await (0,promises_.mkdir)(path).catch(() => undefined);
    const found = await (0,promises_.lstat)(path).catch(() => null);
    return found?.isDirectory() ?? false;
}
function packages_isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/sandbox/dependencies.js





const dependencies_FOLDERS = new Set(['.venv', 'venv', 'env', 'node_modules', '__pypackages__', '.tox', '.nox']);
const SKIPPED = new Set([
    '.git',
    '.tox',
    '.nox',
    '__pycache__',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
]);
/** What the packages of a workspace are built into. */
const BUILT = new Set([
    'dist',
    'build',
    'lib',
    'out',
    'generated',
    'esm',
    'cjs',
    '.svelte-kit',
    '.nuxt',
    '.astro',
]);
const PLUG_N_PLAY = new Set(['.pnp.cjs', '.pnp.loader.mjs']);
const PRIVATE = /secret|credential|password|token|key|settings|config|local/i;
const DEPTH = 4;
const MOST_FOLDERS = 20_000;
const MOST_FILES = 200;
const MOST_BYTES = 20 * 1024 * 1024;
/** A checkout that needs nothing. */
const nothing = { folders: [], files: [], links: [], outside: [], caches: [] };
/**
 * What lies in the checkout but in neither tree (`trees`, absolute) and is a dependency by its name. Secrets in ignored
 * files (`.env`) never match: only known folders, and generated modules. `homes` are never shown.
 */
async function findDependencies(root, trees, homes = []) {
    const found = { folders: [], files: [], links: [], outside: [], caches: [] };
    const inTree = (path) => trees.some(tree => dependencies_isThere((0,external_node_path_.join)(tree, path)));
    const search = { fence: { root, homes }, found, bytes: 0, inTree };
    let visited = 0;
    const queue = [{ path: '', depth: 0 }];
    for (let next = queue.shift(); next !== undefined && visited < MOST_FOLDERS; next = queue.shift()) {
        visited += 1;
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, next.path), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(next.path, entry.name);
            if (entry.isSymbolicLink())
                await takeLink(search, path);
            else if (entry.isFile())
                await takeFile(search, next.path, entry.name, entries);
            else if (entry.isDirectory() && !(await takeFolder(search, next.path, entry.name))) {
                if (!SKIPPED.has(entry.name) && next.depth + 1 < DEPTH)
                    queue.push({ path, depth: next.depth + 1 });
            }
        }
    }
    await followPackages(search);
    return found;
}
/** Installed packages that lie in another place: their link is made again there where it is. */
async function takeLink({ fence, found, inTree }, path) {
    if ((0,external_node_path_.basename)(path) !== 'node_modules' || inTree(path))
        return;
    const target = await targetOf((0,external_node_path_.join)(fence.root, path), fence);
    if (target === null)
        return;
    found.links.push({ path, target });
    const inside = isBelow(target, fence.root) ? target.slice(fence.root.length + 1) : null;
    if (inside === null)
        found.outside.push(target);
    else if (!inTree(inside))
        found.folders.push(inside);
}
/** True when the folder needs no look inside: it is a dependency as a whole, or one that the tree has itself. */
async function takeFolder({ fence, found, inTree }, above, name) {
    const path = (0,external_node_path_.join)(above, name);
    if (isInstalled(name)) {
        if (!inTree(path) && (await isReal(fence.root, path, name)))
            found.folders.push(path);
        return true;
    }
    const isStore = (0,external_node_path_.basename)(above) === '.yarn' && (name === 'cache' || name === 'unplugged');
    const isBuilt = BUILT.has(name) && inTree((0,external_node_path_.join)(above, 'package.json')) && !inTree(path);
    if (isBuilt || (isStore && !inTree(path)))
        found.folders.push(path);
    return isBuilt || isStore;
}
async function takeFile(search, above, name, beside) {
    const { fence, found, inTree } = search;
    const path = (0,external_node_path_.join)(above, name);
    const isTable = PLUG_N_PLAY.has(name);
    if (!isTable && !isGenerated(name, beside))
        return;
    if (found.files.length >= MOST_FILES || inTree(path) || !inTree(above))
        return;
    search.bytes += (await (0,promises_.stat)((0,external_node_path_.join)(fence.root, path)).catch(() => ({ size: MOST_BYTES }))).size;
    if (search.bytes > MOST_BYTES)
        return;
    found.files.push(path);
    if (name === '.pnp.cjs')
        found.outside.push(...(await cacheOf((0,external_node_path_.join)(fence.root, path), fence)));
}
/** What the packages found lead to in turn. */
async function followPackages({ fence, found }) {
    const own = found.folders
        .filter(path => (0,external_node_path_.basename)(path) === 'node_modules')
        .map(path => (0,external_node_path_.join)(fence.root, path));
    const installed = [...new Set([...own, ...found.links.map(link => link.target)])];
    const stores = await Promise.all(installed.map(folder => storeOf(folder, fence)));
    found.outside = [...new Set([...found.outside, ...stores.flat()])];
    found.caches = await cachesOf(installed);
}
/** A link that leads nowhere is there as well. */
function dependencies_isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** Modules that a build left; what a compiler put beside its source is no module of its own and would hide the source. */
function isGenerated(name, beside) {
    if (PRIVATE.test(name))
        return false;
    if (/\.(py|so|pyd|node|wasm)$/.test(name))
        return true;
    const stem = /^(.+?)(?:\.d)?\.[cm]?[jt]sx?$/.exec(name)?.[1];
    if (stem === undefined)
        return false;
    return !beside.some(other => other.name !== name && other.name.startsWith(`${stem}.`));
}
function isInstalled(name) {
    return (dependencies_FOLDERS.has(name) && !SKIPPED.has(name)) || /\.(egg|dist)-info$/.test(name);
}
/** `env` is a common word: only a folder with the marker of a virtual environment counts. */
async function isReal(root, path, name) {
    if (!['.venv', 'venv', 'env'].includes(name))
        return true;
    const marker = await (0,promises_.lstat)((0,external_node_path_.join)(root, path, 'pyvenv.cfg')).catch(() => null);
    return marker?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./lib/sandbox/toolchain.js
// What starts a program inside a room, whatever the language: an executable, the folders it needs, and its limits.


/** Files by one of the names on the caller's path, but none of the checkout's own. */
function onPath(names, environment, root) {
    const folders = (environment['PATH'] ?? '').split(external_node_path_.delimiter).filter(folder => (0,external_node_path_.isAbsolute)(folder));
    const outside = folders.filter(folder => folder !== root && !folder.startsWith(root + '/'));
    return names.flatMap(name => outside.map(folder => (0,external_node_path_.join)(folder, name))).filter(isProgram);
}
function isProgram(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** The caller's path and home, and of the rest only the variables by these names. */
function scrubbed(environment, names) {
    const env = { PATH: environment['PATH'] ?? '/usr/bin:/bin' };
    for (const name of ['HOME', ...names]) {
        const value = environment[name];
        if (value !== undefined)
            env[name] = value;
    }
    return env;
}

;// CONCATENATED MODULE: ./lib/sandbox/node.js
// A caller's environment becomes the Node that runs JavaScript there, and the folders it needs.






const ASK = 'JSON.stringify([process.versions.node, process.execPath])';
const SHIMS = ['VOLTA_HOME', 'ASDF_DIR', 'ASDF_DATA_DIR', 'NODENV_ROOT', 'MISE_DATA_DIR'];
const HEAP_MB = 2048;
// A bound on address space is none on memory: each WebAssembly memory alone reserves 10 GiB, and Vitest has several.
const node_LIMITS = {
    address: null,
    memory: 3 * 1024 * 1024 * 1024,
    cores: 4,
    openFiles: 4096,
    processes: 1024,
};
const ENV = { CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0', NODE_ENV: 'test' };
/**
 * The first `node` on the path and outside the checkout that is 18.19 or newer, else the one that we run with ourselves;
 * null when that lies in the checkout.
 */
async function findNode(environment, fence) {
    for (const program of onPath(['node'], environment, fence.root)) {
        const found = await ask(program, environment);
        if (found !== null && !isBelow(found.executable, fence.root))
            return toolchainOf(found, fence);
    }
    return ownNode(fence);
}
/** The Node that we run with ourselves; null when it lies in the checkout, where a job sees its own tree. */
function ownNode(fence) {
    const executable = (0,external_node_fs_.realpathSync)(process.execPath);
    if (isBelow(executable, fence.root))
        return null;
    return toolchainOf({ executable, version: process.versions.node }, fence);
}
function toolchainOf({ executable, version }, fence) {
    return {
        executable,
        flags: [`--max-old-space-size=${String(HEAP_MB)}`],
        version,
        folders: [foldersOf(executable, fence)],
        env: ENV,
        limits: node_LIMITS,
    };
}
/** The installation around an executable; the file alone where that would show more than a Node. */
function foldersOf(executable, fence) {
    const prefix = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(executable));
    const isPrefix = ['lib/node_modules', 'include/node', 'LICENSE'].some(name => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(prefix, name)));
    return isPrefix && mayBeShown(prefix, fence) ? prefix : executable;
}
/** Asks a Node about itself, away from any checkout. Null when it does not start or is older than 18.19. */
async function ask(program, environment) {
    const env = scrubbed(environment, SHIMS);
    const ending = await runToEnd({ argv: [program, '-p', ASK], cwd: '/', env, limit: 10_000 });
    if (ending.code !== 0)
        return null;
    try {
        const [version, path] = JSON.parse(ending.output.trim().split('\n').at(-1) ?? '');
        const [major = 0, minor = 0] = version.split('.').map(Number);
        return major > 18 || (major === 18 && minor >= 19) ? { executable: (0,external_node_fs_.realpathSync)(path), version } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/none.js
// No walls: a room becomes a command in the copy itself, with scrubbed environment, limits and an end for left-overs.





/** Runs in the copy. The tree is not at the checkout's own path: whether it is what is imported, each job must tell. */
function noneLevel() {
    return {
        name: 'none',
        user: null,
        paths: room => ({
            tree: room.tree,
            io: room.io,
            runners: room.runners,
            home: (0,external_node_path_.join)(room.scratch, 'home'),
            tmp: (0,external_node_path_.join)(room.scratch, 'tmp'),
        }),
        perform,
    };
}
async function perform(room) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(room.scratch, 'tmp'), { recursive: true });
    for (const path of room.dependencies) {
        const place = (0,external_node_path_.join)(room.tree, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,promises_.symlink)((0,external_node_path_.join)(room.root, path), place).catch(() => undefined);
    }
    const marker = (0,external_node_crypto_.randomUUID)();
    return runToEnd({
        argv: limited(room, false),
        cwd: room.tree,
        env: { ...room.env, TESTWRIGHT_JOB: marker },
        limit: room.limit,
        memory: room.limits.memory,
        signal: room.signal,
        marker: `TESTWRIGHT_JOB=${marker}`,
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/tree.js
// A tree on disk becomes a disposable copy for one job, with the job's own files laid over it.




const COPY_LIMIT = 120_000;
const TOOL_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' };
/** Copies all of a tree but its `.git` into `target`, links as links. @throws Error when it cannot be copied. */
async function copyTree(source, target) {
    await (0,promises_.mkdir)(target, { recursive: true });
    const names = (await (0,promises_.readdir)(source)).filter(name => name !== '.git');
    for (let start = 0; start < names.length; start += 500) {
        const some = names.slice(start, start + 500).map(name => (0,external_node_path_.join)(source, name));
        const copy = (flags) => runToEnd({ argv: ['cp', ...flags, '--', ...some, target], cwd: '/', env: TOOL_ENV, limit: COPY_LIMIT });
        let ending = await copy(['-a', '--reflink=auto']);
        if (ending.code !== 0)
            ending = await copy(['-Rp']);
        if (ending.code !== 0)
            throw new Error(`the tree could not be copied: ${ending.output.slice(0, 300)}`);
    }
}
/** Hands a copy over to the user that a job runs as. */
async function giveTo(path, user) {
    await runToEnd({
        argv: ['chown', '-R', '-h', `${String(user)}:${String(user)}`, path],
        cwd: '/',
        env: TOOL_ENV,
        limit: COPY_LIMIT,
    });
}
/** Removes what a job left, however it is nested or protected. */
async function removeTree(path) {
    const remove = () => runToEnd({ argv: ['rm', '-rf', '--', path], cwd: '/', env: TOOL_ENV, limit: COPY_LIMIT });
    if ((await remove()).code === 0)
        return;
    await runToEnd({ argv: ['chmod', '-R', 'u+rwx', path], cwd: '/', env: TOOL_ENV, limit: COPY_LIMIT });
    await remove();
    await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
}
/** A path below a tree, null when it leaves the tree by its text. */
function inTree(path) {
    const plain = external_node_path_.posix.normalize(path);
    const out = plain === '.' || plain.startsWith('..') || external_node_path_.posix.isAbsolute(plain) || plain.includes('\0');
    return out || plain.endsWith('/') ? null : plain;
}
/** True when every folder above `path` is a real folder of the tree (or is not there yet): no link leads out. */
async function isOwnPath(tree, path) {
    return (await obstacleAbove(tree, path)) === null;
}
/** The first link or file that stands where `path` needs a folder. */
async function obstacleAbove(tree, path) {
    const parts = path.split('/').slice(0, -1);
    for (let count = 1; count <= parts.length; count += 1) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(tree, ...parts.slice(0, count))).catch(() => null);
        if (found === null)
            return null;
        if (!found.isDirectory())
            return parts.slice(0, count).join('/');
    }
    return null;
}
/**
 * Lays files over a copy; whatever stands in the place of a file is replaced, links are not followed. Gives null, or the
 * sentence that says why a file cannot be there: the tree is hostile, so that is an outcome and no error of ours.
 */
async function layOver(tree, files, user) {
    for (const [name, content] of Object.entries(files)) {
        const path = inTree(name);
        if (path === null)
            return `${JSON.stringify(name)} does not lie inside the tree`;
        const obstacle = await obstacleAbove(tree, path);
        if (obstacle !== null)
            return `${obstacle} is no folder of the tree`;
        try {
            await replace((0,external_node_path_.join)(tree, path), content, user);
        }
        catch (error) {
            return `${path} cannot be written into the tree: ${error.code ?? 'unknown'}`;
        }
    }
    return null;
}
async function replace(place, content, user) {
    const first = await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    if (first !== undefined && user !== null)
        await giveTo(first, user);
    await (0,promises_.rm)(place, { recursive: true, force: true });
    await writeNew(place, content);
    if (user !== null)
        await (0,promises_.chown)(place, user, user);
}
async function writeNew(place, content) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
    const file = await (0,promises_.open)(place, flags, 0o644);
    try {
        await file.writeFile(content);
    }
    finally {
        await file.close();
    }
}
/** Text of a file that a job wrote: no link, no pipe, and at most `most` bytes; null otherwise. */
async function readResult(path, most) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => null);
    if (file === null)
        return null;
    try {
        const found = await file.stat();
        if (!found.isFile() || found.size > most)
            return null;
        return (await file.readFile('utf8')).slice(0, most);
    }
    catch {
        return null;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/perform.js
// A job on one tree becomes an outcome, on any level: copy, lay over, run, read the result, remove.






const MOST_RESULT = 32 * 1024 * 1024;
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin';
/**
 * Runs a job on the tree at `tree` (absolute), which stays as it is. A tree in which the job's files have no place is a crash
 * that says so.
 * @throws Error when the room cannot be made.
 */
async function performJob(job, tree, site, level) {
    const scratch = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(site.scratch ?? (0,external_node_os_.tmpdir)(), 'testwright-')));
    try {
        const room = {
            root: site.root,
            tree: (0,external_node_path_.join)(scratch, 'tree'),
            io: (0,external_node_path_.join)(scratch, 'io'),
            runners: site.runners,
            scratch,
        };
        await furnish(job, tree, site, room, level.user);
        const refused = await layOver(room.tree, job.overlay, level.user);
        if (refused !== null)
            return { status: 'crashed', result: null, output: refused, milliseconds: 0 };
        const own = await Promise.all(site.dependencies.folders.map(path => isOwnPath(room.tree, path)));
        const dependencies = site.dependencies.folders.filter((_, place) => own[place]);
        const { outside } = site.dependencies;
        const shown = [...outside, ...dependencies.map(path => (0,external_node_path_.join)(site.root, path))];
        const paths = level.paths(room);
        const ending = await level.perform({
            ...room,
            dependencies,
            outside,
            caches: site.dependencies.caches.filter(path => shown.some(folder => isBelow(path, folder))),
            toolchain: site.toolchain.folders,
            limits: site.toolchain.limits,
            env: perform_environmentOf(job, site.toolchain, paths),
            argv: [
                site.toolchain.executable,
                ...site.toolchain.flags,
                (0,external_node_path_.join)(paths.runners, job.program),
                (0,external_node_path_.join)(paths.io, 'request.json'),
                (0,external_node_path_.join)(paths.io, 'result.json'),
            ],
            limit: job.limit,
            signal: site.signal,
        });
        return outcomeOf(ending, await readResult((0,external_node_path_.join)(room.io, 'result.json'), MOST_RESULT));
    }
    finally {
        await removeTree(scratch);
    }
}
/** Fills the copy; what is generated or linked never takes the place of a tracked file, nor passes through a link of the tree. */
async function furnish(job, tree, site, room, user) {
    await copyTree(tree, room.tree);
    for (const path of site.dependencies.files) {
        if (!(await isOwnPath(room.tree, path)))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(room.tree, path)), { recursive: true });
        const [from, to] = [(0,external_node_path_.join)(site.root, path), (0,external_node_path_.join)(room.tree, path)];
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL).catch(() => undefined);
    }
    for (const { path, target } of site.dependencies.links) {
        if (!(await isOwnPath(room.tree, path)))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(room.tree, path)), { recursive: true });
        await (0,promises_.symlink)(target, (0,external_node_path_.join)(room.tree, path)).catch(() => undefined);
    }
    await Promise.all([(0,promises_.mkdir)(room.io), (0,promises_.mkdir)((0,external_node_path_.join)(room.scratch, 'stage'))]);
    await (0,promises_.writeFile)((0,external_node_path_.join)(room.io, 'request.json'), JSON.stringify(job.request));
    if (user !== null)
        await Promise.all([giveTo(room.tree, user), giveTo(room.io, user)]);
}
function perform_environmentOf(job, toolchain, paths) {
    return {
        PATH: `${(0,external_node_path_.dirname)(toolchain.executable)}:${SYSTEM_PATH}`,
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        TZ: 'UTC',
        HOME: paths.home,
        TMPDIR: paths.tmp,
        ...toolchain.env,
        ...job.env,
    };
}
function outcomeOf(ending, text) {
    const result = parsed(text);
    const status = ending.timedOut ? 'timed-out' : ending.code === 0 && result !== null ? 'done' : 'crashed';
    return { status, result, output: ending.output, milliseconds: Math.round(ending.milliseconds) };
}
function parsed(text) {
    if (text === null)
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/sandbox/probe.js
// A level becomes the list of ways out of it that a real attempt found open.










const probe_LIMIT = 20_000;
/**
 * Tries to get out: a file outside (read and written), the environment of other processes, the network, mounts, leftover
 * capabilities. Gives what succeeded (empty: the level holds), or the reason why nothing could be run.
 */
async function findEscapes(level, site) {
    const outside = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'testwright-outside-')));
    const secret = (0,external_node_crypto_.randomUUID)();
    const stop = new AbortController();
    const server = (0,external_node_net_.createServer)(socket => socket.destroy());
    const holder = runToEnd({
        argv: ['sleep', '60'],
        cwd: '/',
        env: { PATH: '/usr/bin:/bin', TESTWRIGHT_CANARY: secret },
        limit: probe_LIMIT * 2,
        signal: stop.signal,
    });
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(outside, 'tree'));
        await (0,promises_.writeFile)((0,external_node_path_.join)(outside, 'canary'), secret, { mode: 0o644 });
        const port = await listen(server);
        const request = { secret, port, files: [(0,external_node_path_.join)(outside, 'canary')], written: (0,external_node_path_.join)(outside, 'written') };
        const outcome = await performJob(probe_jobOf(request), (0,external_node_path_.join)(outside, 'tree'), { ...site, dependencies: nothing }, level);
        const found = outcome.result?.escapes;
        if (!Array.isArray(found))
            return [`it does not start: ${outcome.output.trim().slice(0, 200)}`];
        const written = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(outside, 'written')) ? ['writes outside'] : [];
        return [...found.map(String), ...written];
    }
    finally {
        stop.abort();
        server.close();
        await holder;
        await removeTree(outside);
    }
}
function probe_jobOf(request) {
    return {
        tree: 'head',
        toolchain: 'node',
        program: 'node/escape.mjs',
        request,
        overlay: {},
        env: {},
        limit: probe_LIMIT,
    };
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.on('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : 0);
        });
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/python.js
// A checkout and its caller's environment become the Python that runs there, and the folders it needs.





const python_LIMITS = { address: 2 * 1024 * 1024, memory: null, cores: 1, openFiles: 512, processes: 256 };
const OWN = ['.venv', 'venv', 'env'];
const python_ASK = `
import json, os, site, sys
print(json.dumps({
  'version': '.'.join(map(str, sys.version_info[:3])), 'executable': sys.executable,
  'folders': [sys.prefix, sys.base_prefix, sys.exec_prefix] + site.getsitepackages(),
  'base': site.getuserbase(), 'packages': site.getusersitepackages(),
}))`;
/**
 * The Python that a checkout is run with: its own virtual environment (not one that git tracks: `tracked` tells), else
 * the active one, else `python3` or `python` on the path. Null when there is none from 3.8 on.
 */
async function findPython(root, environment, tracked = () => false) {
    const own = OWN.filter(name => !tracked(name)).map(name => (0,external_node_path_.join)(root, name));
    const active = environment['VIRTUAL_ENV'];
    const folders = [...own, ...(active !== undefined && (0,external_node_path_.isAbsolute)(active) ? [active] : [])];
    for (const folder of folders) {
        const found = await fromEnvironment(root, folder, environment);
        if (found !== null)
            return found;
    }
    for (const program of onPath(['python3', 'python'], environment, root)) {
        const answer = await python_ask(program, environment);
        if (answer !== null)
            return fromAnswer(python_placeOf(answer), answer, true);
    }
    return null;
}
/** A link to it from elsewhere would lead to nothing inside. */
function python_placeOf({ executable, folders }) {
    return folders.some(folder => isBelow(executable, folder)) ? executable : (0,external_node_fs_.realpathSync)(executable);
}
/** A virtual environment is asked about through the Python it was made from: nothing of the checkout is started. */
async function fromEnvironment(root, folder, environment) {
    try {
        if (!(0,external_node_fs_.lstatSync)(folder).isDirectory())
            return null;
        const settings = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'pyvenv.cfg'), 'utf8');
        const executable = (0,external_node_path_.join)(folder, 'bin', 'python');
        const real = (0,external_node_fs_.realpathSync)((0,external_node_fs_.existsSync)(executable) ? executable : (0,external_node_path_.join)(folder, 'bin', 'python3'));
        if (real.startsWith(root + '/'))
            return null;
        const answer = await python_ask(real, environment);
        const shared = /^include-system-site-packages\s*=\s*true/im.test(settings);
        if (answer === null)
            return null;
        const base = fromAnswer((0,external_node_fs_.existsSync)(executable) ? executable : (0,external_node_path_.join)(folder, 'bin', 'python3'), answer, shared);
        return { ...base, folders: [...base.folders, folder, ...python_linksOf((0,external_node_path_.join)(folder, 'bin'))] };
    }
    catch {
        return null;
    }
}
/** Folders that the environment's `python` links pass through. */
function python_linksOf(bin) {
    return ['python', 'python3'].flatMap(name => {
        try {
            return [(0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)((0,external_node_path_.join)(bin, name))))];
        }
        catch {
            return [];
        }
    });
}
function fromAnswer(executable, answer, shared) {
    const own = shared && (0,external_node_fs_.existsSync)(answer.packages);
    const folders = [...answer.folders, ...(own ? [answer.packages] : [])].filter(folder => (0,external_node_fs_.existsSync)(folder));
    return {
        executable,
        flags: [],
        version: answer.version,
        folders: [...new Set(folders)].filter(folder => folder !== '/'),
        env: {
            PYTHONDONTWRITEBYTECODE: '1',
            PYTHONHASHSEED: '0',
            ...(own ? { PYTHONUSERBASE: answer.base } : {}),
        },
        limits: python_LIMITS,
    };
}
/** Asks a Python about itself, away from any checkout. Null when it does not start or is older than 3.8. */
async function python_ask(program, environment) {
    const env = scrubbed(environment, ['PYENV_ROOT', 'PYENV_VERSION']);
    const ending = await runToEnd({ argv: [program, '-I', '-S', '-c', python_ASK], cwd: '/', env, limit: 10_000 });
    if (ending.code !== 0)
        return null;
    try {
        const answer = JSON.parse(ending.output.slice(ending.output.indexOf('{')));
        const [major = 0, minor = 0] = answer.version.split('.').map(Number);
        return major === 3 && minor >= 8 ? answer : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/unshare.js
// A room becomes one `unshare` command and a fixed script that builds the room out of mounts.




const NEEDED = ['unshare', 'mount', 'umount', 'pivot_root', 'setpriv'];
const unshare_FOLDERS = ['/usr/bin', '/usr/sbin', '/bin', '/sbin', '/usr/local/bin'];
/** Arguments: stage, folder to start in, `kind from to` for each mount, `--`, command. Nothing in them is code. */
const SCRIPT = `
set -eu
stage=$1 start=$2
shift 2
mount --make-rprivate /
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
mount -t tmpfs -o mode=0755,size=16m none "$stage"
place() {
  if [ -d "$1" ]; then [ -d "$2" ] || mkdir -p "$2"; return; fi
  [ -d "\${2%/*}" ] || mkdir -p "\${2%/*}"
  [ -e "$2" ] || : > "$2"
}
bind() {
  place "$1" "$2"
  mount -o "bind,$3" "$1" "$2" 2>/dev/null && return
  mount --rbind "$1" "$2"
  mount -o "remount,bind,$3" "$2"
}
while [ "$1" != -- ]; do
  kind=$1 from=$2 to=$stage$3
  shift 3
  case $kind in
    ro) bind "$from" "$to" ro,nosuid ;;
    rw) bind "$from" "$to" rw,nosuid ;;
    link) mkdir -p "\${to%/*}"; ln -s "$from" "$to" ;;
    tmpfs) mkdir -p "$to"; mount -t tmpfs -o "mode=1777,nosuid,nodev,size=$from" none "$to" ;;
    proc) mkdir -p "$to"; mount -t proc -o nosuid,nodev,noexec proc "$to" ;;
    dev)
      mkdir -p "$to/shm" "$to/pts"
      for name in null zero full random urandom tty; do bind "/dev/$name" "$to/$name" rw; done
      mount -t tmpfs -o mode=1777,nosuid,nodev,size=64m none "$to/shm"
      mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$to/pts" 2>/dev/null || :
      ln -s pts/ptmx "$to/ptmx"; ln -s /proc/self/fd "$to/fd"
      ln -s fd/0 "$to/stdin"; ln -s fd/1 "$to/stdout"; ln -s fd/2 "$to/stderr" ;;
  esac
done
shift
cd "$stage"
mkdir .old
pivot_root . .old
cd /
umount -l /.old
rmdir /.old
mount -o remount,ro none /
cd "$start"
exec "$@"
`;
const unshare_CLOSED = 'echo 0 > /proc/sys/user/max_user_namespaces 2>/dev/null || :; exec "$@"';
/** The variants, best first: as root the command becomes nobody; else a user namespace with no way to a second one. */
function unshareLevels(isRoot) {
    const there = (name) => unshare_FOLDERS.some(folder => (0,external_node_fs_.existsSync)(`${folder}/${name}`));
    if (!NEEDED.every(there))
        return [];
    const namespaces = ['--mount', '--net', '--pid', '--ipc', '--uts', '--fork', '--kill-child'];
    const mapped = ['--user', '--map-root-user', ...namespaces];
    const powerless = ['setpriv', '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--'];
    const map = { flags: mapped, drop: ['/bin/sh', '-c', unshare_CLOSED, 'sh', ...powerless], user: null };
    const nobody = { flags: namespaces, drop: becomeNobody(), user: NOBODY };
    return [...(isRoot ? [nobody] : []), map].map(({ flags, drop, user }) => ({
        name: 'unshare',
        user,
        paths: insidePaths,
        perform: room => runToEnd({
            argv: [
                'setpriv',
                '--pdeathsig',
                'KILL',
                'unshare',
                ...flags,
                '/bin/sh',
                '-c',
                SCRIPT,
                'sh',
                ...unshare_argumentsOf(room, drop),
            ],
            cwd: '/',
            env: room.env,
            limit: room.limit,
            memory: room.limits.memory,
            signal: room.signal,
        }),
    }));
}
function unshare_argumentsOf(room, drop) {
    const mounts = mountsOf(room).flatMap(mount => [mount.kind, mount.from, mount.to]);
    return [`${room.scratch}/stage`, room.root, ...mounts, '--', ...drop, ...limited(room, true)];
}

;// CONCATENATED MODULE: ./lib/sandbox/index.js
// A wish for a level becomes the best sandbox that really holds here.












/**
 * Opens the first level that an escape test finds closed: bubblewrap, then namespaces by `unshare`; `none` only on wish.
 * @throws UserError when no level holds; it names the cure.
 */
async function openSandbox(options) {
    const root = (0,external_node_fs_.realpathSync)(options.root);
    const fixed = {
        root,
        runners: (0,external_node_fs_.realpathSync)(options.runners),
        scratch: options.scratch,
        signal: options.signal,
    };
    const fence = { root, homes: homesOf(options.environment) };
    const level = await chooseLevel(options, each => attempt(each, options, fixed, fence));
    const others = (trees) => [trees.head, ...(trees.base === null ? [] : [trees.base])].filter(place => place !== root);
    const find = {
        python: sandbox_remember((trees) => pythonOf(options, root, others(trees))),
        node: sandbox_remember(() => nodeOf(options, fence)),
    };
    const needs = sandbox_remember((trees) => findDependencies(root, others(trees), fence.homes));
    return {
        level: level.name,
        async lacks(name, trees) {
            try {
                await find[name](trees);
                return null;
            }
            catch (error) {
                if (error instanceof errors/* UserError */.y)
                    return error.message;
                throw error;
            }
        },
        async run(job, trees) {
            const tree = job.tree === 'head' ? trees.head : trees.base;
            if (tree === null)
                throw new Error('a job for the base was given no base tree');
            const [toolchain, dependencies] = [await find[job.toolchain](trees), await needs(trees)];
            return performJob(job, tree, { ...fixed, toolchain, dependencies }, level);
        },
    };
}
/** What gets out of a level, tried by the Node that we run with: that one is there on every machine. */
async function attempt(level, options, fixed, fence) {
    const toolchain = ownNode(fence) ?? (await nodeOf(options, fence));
    return findEscapes(level, { ...fixed, toolchain, dependencies: nothing });
}
function homesOf(environment) {
    const named = [environment['HOME'], (0,external_node_os_.homedir)()].filter(path => path !== undefined && path.startsWith('/'));
    return [...new Set(named)].map(path => {
        try {
            return (0,external_node_fs_.realpathSync)(path);
        }
        catch {
            return path;
        }
    });
}
async function chooseLevel(options, escapes) {
    if (options.want === 'none')
        return noneLevel();
    const isRoot = process.getuid?.() === 0;
    const wanted = (name) => options.want === 'auto' || options.want === name;
    const levels = [...(await bwrapLevels(isRoot)), ...unshareLevels(isRoot)].filter(level => wanted(level.name));
    const reasons = [];
    for (const level of levels) {
        const found = await escapes(level);
        if (found.length === 0)
            return level;
        reasons.push(`${level.name}: ${found.join(', ')}`);
    }
    if (options.trusted)
        return noneLevel();
    const why = reasons.length > 0 ? ` (${reasons.join('; ').slice(0, 400)})` : '';
    throw new errors/* UserError */.y(`No sandbox holds on this machine${why}: install bubblewrap (apt-get install bubblewrap), allow user namespaces, ` +
        'or, for code that you trust, set sandbox: none.');
}
async function pythonOf(options, root, places) {
    const found = await findPython(root, options.environment, folder => places.some(tree => sandbox_has(tree, folder)));
    if (found !== null)
        return found;
    throw new errors/* UserError */.y('Python 3.8 or newer was not found: install it or put it on PATH before Testwright runs.');
}
async function nodeOf(options, fence) {
    const found = await findNode(options.environment, fence);
    if (found !== null)
        return found;
    throw new errors/* UserError */.y('Node 18.19 or newer was not found outside the checkout: install it or put it on PATH before Testwright runs.');
}
function sandbox_has(tree, name) {
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(tree, name), { throwIfNoEntry: false }) !== undefined;
}
/** Finds out once for a pair of trees. */
function sandbox_remember(find) {
    const known = new Map();
    return trees => {
        const key = JSON.stringify([trees.head, trees.base]);
        const found = known.get(key) ?? find(trees);
        known.set(key, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/setup.js
// The user's own command before the trials: it runs in the checkout, with network, and with what a build needs of the environment.


const limit = 15 * 60_000;
/** Names that a build needs. Whatever else a project wants it can set in the command itself. */
const setup_known = new RegExp('^(' +
    [
        'PATH|HOME|USER|LOGNAME|SHELL|TERM|LANG|LANGUAGE|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|CI|DEBIAN_FRONTEND|SOURCE_DATE_EPOCH',
        'XDG_[A-Z]+_(HOME|DIRS?)|(HTTPS?|NO|ALL|FTP)_PROXY|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE',
        '(LD|DYLD|PKG_CONFIG|CMAKE_PREFIX)_(LIBRARY_)?PATH|CC|CXX|CFLAGS|CXXFLAGS|CPPFLAGS|LDFLAGS|MAKEFLAGS',
        'VIRTUAL_ENV|PYTHON\\w*|pythonLocation|PYENV_\\w+|CONDA_\\w+|MAMBA_\\w+|PIP_\\w+|PIPX_\\w+|UV_\\w+|POETRY_\\w+',
        'PDM_\\w+|HATCH_\\w+|TOX_\\w+|NOX_\\w+|NODE_\\w+|NPM_CONFIG_\\w+|YARN_\\w+|NVM_\\w+|JAVA_HOME\\w*',
        'GO(ROOT|PATH|PROXY|FLAGS)\\w*|CARGO_\\w+|RUSTUP_\\w+|HOMEBREW_\\w+',
        'RUNNER_(OS|ARCH|NAME|TOOL_CACHE|ENVIRONMENT)|AGENT_TOOLSDIRECTORY|Image(OS|Version)',
        'GITHUB_(ACTIONS|WORKSPACE|REPOSITORY|SHA|REF|REF_NAME|HEAD_REF|BASE_REF|RUN_ID|RUN_NUMBER|EVENT_NAME|SERVER_URL)',
    ].join('|') +
    ')$', 'i');
const secret = /TOKEN|SECRET|PASS|PWD|KEY|CREDENTIAL|AUTH|COOKIE|SESSION|PRIVATE|SIGNING|(^|_)(PAT|USERNAME)(_|$)/i;
/** An address with a user or a password in it. */
const addressed = /:\/\/[^/\s]*@/;
/** What a build needs of the environment: well-known names, and of these none that names a secret or carries one in an address. */
function withoutSecrets(environment) {
    const kept = Object.entries(environment).filter(([name, value]) => setup_known.test(name) && !secret.test(name) && !addressed.test(value ?? ''));
    return Object.fromEntries(kept);
}
/**
 * Runs `command` by the shell in `folder`. What it leaves running goes on, and is not waited for.
 * @throws UserError with the end of its output when it fails or takes 15 minutes.
 */
function runSetup(command, folder, environment, signal) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('sh', ['-c', command], {
            cwd: folder,
            env: withoutSecrets(environment),
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true,
        });
        let output = '';
        const keep = (chunk) => void (output = (output + chunk.toString()).slice(-2000));
        child.stdout.on('data', keep);
        child.stderr.on('data', keep);
        const kill = () => setup_killGroup(child.pid);
        const timer = setTimeout(kill, limit);
        signal.addEventListener('abort', kill, { once: true });
        if (signal.aborted)
            kill();
        const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', kill);
            child.stdout.destroy();
            child.stderr.destroy();
        };
        child.on('error', error => {
            end();
            reject(error);
        });
        // Not `close`: a daemon that holds the pipes would keep us waiting. What is in the pipes is read first.
        child.on('exit', code => setTimeout(() => {
            end();
            if (code === 0)
                resolve();
            else
                reject(failure(code, output));
        }, 20));
    });
}
function setup_killGroup(pid) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Nobody is left in it.
    }
}
function failure(code, output) {
    const last = output.trim().split('\n').slice(-3).join(' / ');
    return new errors/* UserError */.y(`The setup command ended with ${code ?? 'a kill'}: mend it or the project. Its last words: ${last}`);
}

// EXTERNAL MODULE: ./lib/core/nearest.js
var core_nearest = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/core/prompt.js
var core_prompt = __webpack_require__(4673);
;// CONCATENATED MODULE: ./lib/core/card.js
// A model card (`*.model.json`) or a bare model name -> what there is to know before asking the model.




const card_words = (most) => schemas/* string */.YjP({ error: 'give a text' })
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'holds control characters');
const dollars = schemas/* number */.aig({ error: 'give dollars per million tokens' }).min(0, 'give 0 or more').max(1e6);
const card_whole = (least, most) => {
    const error = `give a whole number from ${least} to ${most}`;
    return schemas/* number */.aig({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const recipe = schemas/* strictObject */.rej({
    system: schemas/* string */.YjP({ error: 'give a text, or null for no system turn' }).max(8_000).nullable().optional(),
    maxTokens: card_whole(16, 32_768).optional(),
    temperature: schemas/* number */.aig({ error: 'give a number from 0 to 2' })
        .min(0, 'give a number from 0 to 2')
        .max(2, 'give a number from 0 to 2')
        .optional(),
    stop: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100), { error: 'give a list of texts' })
        .max(4, 'give at most four')
        .optional(),
    samples: card_whole(1, 10).optional(),
});
const price = schemas/* strictObject */.rej({
    inputPerMillion: dollars,
    outputPerMillion: dollars,
    cachedPerMillion: dollars.optional(),
});
const shape = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    schema: schemas/* literal */.euz(1, { error: 'is not 1: this card is for another version of testwright, so update it' })
        .optional(),
    name: card_words(200).optional(),
    description: schemas/* string */.YjP().max(8_000).optional(),
    model: card_words(300),
    baseUrl: card_words(2_000).optional(),
    endpoint: schemas/* enum */.k5n(['chat', 'completions'], { error: 'say chat' })
        .refine(endpoint => endpoint === 'chat', 'is completions, which is not supported yet: say chat')
        .optional(),
    recipe: recipe.optional(),
    price: schemas/* union */.KCZ([schemas/* literal */.euz(0), price], {
        error: 'give 0, or an object with inputPerMillion and outputPerMillion in dollars',
    })
        .optional(),
    timeoutSeconds: card_whole(1, 86_400).optional(),
});
const card_known = {
    '': Object.keys(shape.shape).filter(name => name !== '$schema'),
    recipe: Object.keys(recipe.shape),
    price: Object.keys(price.shape),
};
/** True for what names a card's file instead of a model. */
function isCardPath(model) {
    return model.endsWith('.model.json');
}
/** The card that a bare model name stands for. */
function cardOf(model) {
    return { name: model, model, baseUrl: null, recipe: core_prompt/* chatRecipe */.Z, price: null, timeoutSeconds: null };
}
/** `path` is only for sentences. Throws UserError, one sentence that names the place and the cure. */
function parseCard(text, path) {
    const read = shape.safeParse(card_parseJson(text, path), { reportInput: true });
    if (!read.success)
        throw new errors/* UserError */.y(`${path}: ${advise(read.error.issues[0])}`);
    const card = read.data;
    return {
        name: card.name ?? card.model,
        model: card.model,
        baseUrl: card.baseUrl ?? null,
        recipe: { ...core_prompt/* chatRecipe */.Z, ...dropUndefined(card.recipe ?? {}) },
        price: card.price === undefined ? null : readPrice(card.price, path),
        timeoutSeconds: card.timeoutSeconds ?? null,
    };
}
function card_parseJson(text, path) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        throw new errors/* UserError */.y(`${path}: is no JSON: check it, or write the model's bare name instead of a card.`);
    }
}
/** The first thing wrong, with the nearest name for a key that does not exist. */
function advise(issue) {
    if (!issue)
        return 'is no model card.';
    const inner = issue.code === 'invalid_union' ? issue.errors.flat().find(it => it.code === 'unrecognized_keys') : null;
    const at = [...issue.path, ...(inner?.path ?? [])].join('.');
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : (inner?.keys ?? null);
    if (keys) {
        const key = String(keys[0]).slice(0, 60);
        const names = card_known[at] ?? [];
        const near = (0,core_nearest/* nearest */.p)(key.replace(/[-_]/g, ''), names);
        const place = at ? `${at} has` : 'there is';
        return `${place} no ${JSON.stringify(key)}: ${near ? `did you mean ${near}?` : `the names are ${names.join(', ')}.`}`;
    }
    if (issue.code === 'invalid_type' && issue.input === undefined)
        return `${at} is missing: add it.`;
    if (!at)
        return 'is no model card: give an object with model in it.';
    return /^(?:is|holds) /.test(issue.message) ? `${at} ${issue.message}.` : `${at}: ${issue.message}.`;
}
function readPrice(given, path) {
    const source = `the card ${path}`;
    if (given === 0)
        return { inputPerMillion: 0, outputPerMillion: 0, cachedPerMillion: null, source };
    return { ...given, cachedPerMillion: given.cachedPerMillion ?? null, source };
}
function dropUndefined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/core/cost.js
// Usage and a price -> dollars. What is not known stays null; only a card or the setting `price` can say that it is free.

/** Dollars of one reply, null when the price is unknown. Cached tokens are part of the input tokens. */
function priceUsage(usage, price) {
    if (!price)
        return null;
    const cached = Math.min(usage.cachedTokens, usage.inputTokens);
    return (((usage.inputTokens - cached) * price.inputPerMillion +
        cached * (price.cachedPerMillion ?? price.inputPerMillion) +
        usage.outputTokens * price.outputPerMillion) /
        1e6);
}
/** Dollars that one request can cost at most: nothing cached, the reply as long as allowed. Null for an unknown price. */
function worstCase(promptTokens, maxTokens, price) {
    return priceUsage({ inputTokens: promptTokens, cachedTokens: 0, outputTokens: maxTokens }, price);
}
/** Reads the setting `price`: `0`, or dollars per million tokens as `IN/OUT`; null when it is empty. Throws UserError. */
function cost_readPrice(text) {
    const words = text.trim();
    if (words === '')
        return null;
    const [input, output, ...rest] = words.split('/').map(part => part.trim().replace(/^\$/, ''));
    const numbers = [input, output ?? (Number(input) === 0 ? '0' : '')].map(part => /^\d+(?:\.\d+)?$/.test(part ?? '') ? Number(part) : NaN);
    const [inputPerMillion = NaN, outputPerMillion = NaN] = numbers;
    if (rest.length || Number.isNaN(inputPerMillion + outputPerMillion))
        throw new errors/* UserError */.y(`price is ${JSON.stringify(text)}: give 0, or dollars per million tokens in and out, such as 0.15/0.60.`);
    return { inputPerMillion, outputPerMillion, cachedPerMillion: null, source: 'the setting price' };
}
/** Where OpenAI's fine-tunes are dearer than their base. Source: OpenAI's price list. */
const fineTunes = {
    source: "OpenAI's price list for fine-tuned models, 2026-11-22",
    /** Base in `ft:BASE...` -> dollars per million: input, cached input, output. Longer names come first. */
    rows: [
        ['gpt-4.1-mini', 0.8, 0.2, 3.2],
        ['gpt-4.1-nano', 0.2, 0.05, 0.8],
        ['gpt-4.1', 3, 0.75, 12],
        ['gpt-4o-mini', 0.3, 0.15, 1.2],
        ['gpt-4o', 3.75, 1.875, 15],
        ['gpt-3.5-turbo', 3, null, 6],
        ['davinci-002', 12, null, 12],
        ['babbage-002', 1.6, null, 1.6],
    ],
};
/** True for `ft:BASE:...`, the form of OpenAI's fine-tunes. */
function isFineTune(model) {
    return model.startsWith('ft:');
}
/** The price of `ft:BASE:...`: never the base's own. Null for other names and for bases that are not listed. */
function priceFineTune(model) {
    const base = isFineTune(model) ? (model.split(':')[1] ?? '') : '';
    const row = fineTunes.rows.find(([name]) => base === name || /^-\d{4}/.test(after(base, name)));
    if (!row)
        return null;
    const [, inputPerMillion, cachedPerMillion, outputPerMillion] = row;
    return { inputPerMillion, outputPerMillion, cachedPerMillion, source: fineTunes.source };
}
function after(text, start) {
    return text.startsWith(start) ? text.slice(start.length) : '';
}

// EXTERNAL MODULE: ./lib/core/tokens.js
var tokens = __webpack_require__(2333);
;// CONCATENATED MODULE: ./lib/models/record.js
// One reply on disk: the JSON that stored replies and recordings share.

const count = schemas/* number */.aig().int().min(0);
const record_shape = schemas/* object */.Ikc({
    /** Of the request that it answers; recordings made by hand may lack it. */
    key: schemas/* string */.YjP().optional(),
    target: schemas/* string */.YjP(),
    sample: count,
    model: schemas/* string */.YjP().min(1).max(300),
    /** The day it was given: `2026-11-22`. */
    recorded: schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}$/),
    text: schemas/* string */.YjP(),
    cut: schemas/* boolean */.zMY().default(false),
    usage: schemas/* object */.Ikc({
        inputTokens: count,
        cachedTokens: count.default(0),
        outputTokens: count,
        estimated: schemas/* boolean */.zMY().default(false),
    }),
    seconds: schemas/* number */.aig().min(0),
    answeredBy: schemas/* string */.YjP().max(300).optional(),
});
/** Null for anything but a record. */
function parseRecording(text) {
    try {
        return record_shape.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
/** The completion it holds, as an answer to `prompt`. */
function replay(record, prompt, writer) {
    const { text, cut, usage, seconds, answeredBy } = record;
    const answer = {
        target: prompt.target,
        writer,
        sample: prompt.sample,
        text,
        cut,
        usage,
        seconds,
        stored: true,
    };
    return answeredBy === undefined ? answer : { ...answer, answeredBy };
}
/** `day` is `2026-11-22`. */
function makeRecording(key, completion, day) {
    const { target, sample, writer: model, text, cut, usage, seconds, answeredBy } = completion;
    const record = { key, target, sample, model, recorded: day, text, cut, usage, seconds };
    return answeredBy === undefined ? record : { ...record, answeredBy };
}

;// CONCATENATED MODULE: ./lib/models/store.js
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
// A model -> the same model whose every reply is on disk, outside the checkout, before it is used; asked again, it pays nothing.






const LARGEST_RECORD = 16 * 1024 * 1024;
/** Where replies may lie, best first: the runner's own temporary folder, the user's cache, the system's. */
function storeFolders(environment) {
    const user = process.getuid?.() ?? 'user';
    const under = (name, ...parts) => {
        const folder = environment[name];
        return folder && (0,external_node_path_.isAbsolute)(folder) ? [(0,external_node_path_.join)(folder, ...parts, 'testwright', 'replies')] : [];
    };
    return [
        ...under('RUNNER_TEMP'),
        ...under('XDG_CACHE_HOME'),
        ...under('HOME', '.cache'),
        (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `testwright-${user}`, 'replies'),
    ];
}
/** The first folder that can be made, is ours alone, and lies outside the checkout; null when there is none. */
async function openFolder(folders, checkout) {
    for (const folder of folders)
        if (await prepare(folder, checkout))
            return folder;
    return null;
}
/** Other people must not be able to plant replies, and neither must the checkout. */
async function prepare(folder, checkout) {
    try {
        const tree = await (0,promises_.realpath)(checkout);
        if (isInside(await realPlace((0,external_node_path_.resolve)(folder)), tree))
            return false;
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        return (await isOurs(folder)) && (await isOurs((0,external_node_path_.dirname)(folder)));
    }
    catch {
        return false;
    }
}
/** Where a folder that may not exist yet would lie once links are followed. */
async function realPlace(path) {
    const real = await (0,promises_.realpath)(path).catch(() => null);
    if (real !== null || (0,external_node_path_.dirname)(path) === path)
        return real ?? path;
    return (0,external_node_path_.join)(await realPlace((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}
async function isOurs(folder) {
    const found = await (0,promises_.lstat)(folder);
    const owner = process.getuid?.();
    return found.isDirectory() && (owner === undefined || (found.uid === owner && (found.mode & 0o022) === 0));
}
function isInside(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
/** Name of the reply to one request: the same for the same endpoint, model, recipe, parameters, text and sample. */
function promptKey(origin, prompt) {
    const { system, user, maxTokens, temperature, sample, stop } = prompt;
    const asked = [system, user, maxTokens, temperature, sample, stop ?? []];
    const text = JSON.stringify([origin.endpoint, origin.model, origin.recipe, ...asked]);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** `folder` exists. `note` is told, once, when a reply could not be written: it is used all the same. */
function storedModel(model, origin, folder, note = () => undefined) {
    let warned = false;
    const keep = async (prompt, completion) => {
        const key = promptKey(origin, prompt);
        const record = makeRecording(key, completion, new Date().toISOString().slice(0, 10));
        if ((await writeRecording((0,external_node_path_.join)(folder, `${key}.json`), record)) || warned)
            return;
        warned = true;
        note(`Replies cannot be kept in ${folder}: a second run will pay for them again.`);
    };
    const recall = async (prompt) => {
        const key = promptKey(origin, prompt);
        const found = await readRecording((0,external_node_path_.join)(folder, `${key}.json`));
        return found?.key === key ? replay(found, prompt, model.name) : null;
    };
    return {
        name: model.name,
        recall,
        async complete(prompt) {
            const kept = await recall(prompt);
            if (kept)
                return kept;
            const completion = await model.complete(prompt);
            await keep(prompt, completion);
            return completion;
        },
    };
}
/** Null for a missing, broken or foreign file: it is asked again. */
async function readRecording(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
            const found = await file.stat();
            const owner = process.getuid?.();
            if (!found.isFile() || found.size > LARGEST_RECORD || (owner !== undefined && found.uid !== owner))
                return null;
            return parseRecording(await file.readFile('utf8'));
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
    catch {
        return null;
    }
}
/** Whole or not at all: a crash leaves no half of a record. */
async function writeRecording(path, record) {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.part`;
    try {
        const file = await (0,promises_.open)(draft, 'wx', 0o600);
        try {
            await file.writeFile(`${JSON.stringify(record)}\n`);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(draft, path);
        return true;
    }
    catch {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/models/index.js

/** Base URL that a card is asked at: the card, the setting, the client's own variable, OpenAI. */
function resolveBaseUrl({ card, baseUrl, environment, }) {
    return card.baseUrl ?? (baseUrl || environment['OPENAI_BASE_URL']?.trim() || 'https://api.openai.com/v1');
}
/** A chat model whose replies are kept. Throws UserError for an address or a key that cannot be right. */
async function openModel(options) {
    const { card, environment, note } = options;
    const endpoint = resolveBaseUrl(options);
    // The client is loaded by those who ask a model only: it is the largest part of the bundle.
    const { chatModel } = await Promise.all(/* import() */[__webpack_require__.e(193), __webpack_require__.e(652)]).then(__webpack_require__.bind(__webpack_require__, 652));
    const model = chatModel({
        name: card.name,
        model: card.model,
        baseUrl: endpoint,
        key: options.key || environment['OPENAI_API_KEY'] || null,
        timeout: card.timeoutSeconds === null ? (options.timeout ?? 120_000) : card.timeoutSeconds * 1_000,
        ...(options.patience === undefined ? {} : { patience: options.patience }),
        ...(options.pause ? { pause: options.pause } : {}),
        ...(note ? { note } : {}),
    });
    const folder = await openFolder(storeFolders(environment), options.checkout);
    if (folder)
        return storedModel(model, { endpoint, model: card.model, recipe: card.recipe.name }, folder, note);
    note?.('There is no safe folder for paid replies outside the checkout: a second run will pay for them again.');
    return model;
}

;// CONCATENATED MODULE: ./lib/models/prices.js
// A model's name and its endpoint -> its dated list price, from our own fine-tunes first and a kept price list second.

/** Version and day of the price list that is bundled; a test holds it equal to what is installed. */
const prices_listed = { version: '0.1.8', date: '2026-09-23' };
/** Vendors that sell a name alone; the same open model has another price at every host. */
const vendors = [
    { name: /^(?:gpt-(?!oss)|chatgpt-|o\d)/, id: 'openai' },
    { name: /^claude-/, id: 'anthropic' },
    { name: /^gemini-/, id: 'google' },
];
/** Loads the price list, which costs a tenth of a second, so only runs with a model do it. */
async function openPrices() {
    const library = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 2294));
    return (model, baseUrl) => {
        if (isFineTune(model))
            return priceFineTune(model);
        return priceByHost(library, model, baseUrl) ?? priceByName(library, model, baseUrl);
    };
}
function priceByHost(library, model, baseUrl) {
    const provider = library.findProvider({ providerApiUrl: baseUrl });
    return provider ? look(library, model, provider.id) : null;
}
/** At an address that the list does not know (a gateway, a proxy), a vendor's own name has the vendor's price. */
function priceByName(library, model, baseUrl) {
    if (library.findProvider({ providerApiUrl: baseUrl }))
        return null;
    const bare = model.replace(/^[a-z]+\//, '');
    const vendor = vendors.find(({ name }) => name.test(bare));
    return vendor ? look(library, bare, vendor.id) : null;
}
function look(library, model, providerId) {
    const found = library.calcPrice({ input_tokens: 1, output_tokens: 1 }, model, { providerId });
    const input = rate(found?.model_price['input_mtok']);
    const output = rate(found?.model_price['output_mtok']);
    if (!found || input === null || output === null)
        return null;
    return {
        inputPerMillion: input,
        outputPerMillion: output,
        cachedPerMillion: rate(found.model_price['cache_read_mtok']),
        source: `${found.provider.name} ${found.model.id}, genai-prices ${prices_listed.version} of ${prices_listed.date}`,
    };
}
/** Prices that rise with the length of the prompt begin far above what is sent here. */
function rate(price) {
    if (typeof price === 'number')
        return price;
    const base = price?.base;
    return typeof base === 'number' ? base : null;
}

;// CONCATENATED MODULE: ./lib/models/recorded.js
// Recorded replies (JSON lines, or a folder of stored replies) -> a model that answers with them and costs nothing.




/** `path` is a file of JSON lines or a folder of `.json` and `.jsonl` files. Throws UserError when it holds no reply. */
function openRecorded(path) {
    return recordedModel(readRecordings(path), path);
}
/** `place` is only for sentences. The name says model and day. */
function recordedModel(records, place) {
    const first = records[0];
    if (!first)
        throw new errors/* UserError */.y(`${place} holds no recorded reply: record some, or name another file.`);
    const days = records.map(record => record.recorded).sort();
    const models = [...new Set(records.map(record => record.model))];
    const name = `${models.join(', ')} (recorded ${[...new Set([days[0], days.at(-1)])].join(' to ')})`;
    const byPlace = new Map(records.map(record => [index(record.target, record.sample), record]));
    return {
        name,
        complete(prompt) {
            const record = byPlace.get(index(prompt.target, prompt.sample));
            return record
                ? Promise.resolve(replay(record, prompt, name))
                : Promise.reject(new errors/* ServiceError */._(`There is no recorded reply for ${prompt.target} (number ${prompt.sample}) in ${place}: record it, or set model.`));
        },
    };
}
function index(target, sample) {
    return JSON.stringify([target, sample]);
}
function readRecordings(path) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isDirectory())
            return readLines(path);
        return (0,external_node_fs_.readdirSync)(path)
            .filter(name => /\.jsonl?$/.test(name))
            .sort()
            .flatMap(name => readLines((0,external_node_path_.join)(path, name)));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        throw new errors/* UserError */.y(`The recorded replies in ${path} cannot be read: check the path.`);
    }
}
function readLines(path) {
    return (0,external_node_fs_.readFileSync)(path, 'utf8')
        .split('\n')
        .map((line, n) => ({ line, n: n + 1 }))
        .filter(({ line }) => line.trim() !== '')
        .map(({ line, n }) => {
        const record = parseRecording(line);
        if (!record)
            throw new errors/* UserError */.y(`${path}, line ${n} is no recorded reply: mend or remove it.`);
        return record;
    });
}

;// CONCATENATED MODULE: ./lib/writer.js
// The setting `model` -> a writer: a card or a bare name, its endpoint, its price, and how many requests it may be sent at once.










/**
 * The model that the configuration names, null when the explorer writes alone. Throws UserError for a card or a price that is wrong.
 */
async function openWriter(start, config, repo, pull, note) {
    const recorded = start.recorded ?? recordingOf(config.model, start);
    if (recorded !== null) {
        const model = openRecorded(recorded);
        const price = cost_readPrice(config.price);
        const priced = { price: (usage) => priceUsage(usage, price), priceSource: price?.source ?? null };
        return { model, recipe: core_prompt/* chatRecipe */.Z, parallel: 1, ...priced, worst: () => 0 };
    }
    if (!config.model || config.model === 'explorer')
        return null;
    if (pull.muted !== null)
        return null;
    const card = isCardPath(config.model) ? await readCard(config.model, start, repo) : cardOf(config.model);
    const { environment, key } = start;
    const baseUrl = resolveBaseUrl({ card, baseUrl: config['base-url'] || null, environment });
    const local = isLoopback(baseUrl);
    if (pull.fork && !local && !key && !environment['OPENAI_API_KEY']) {
        note('A pull request from a fork gets no key, so no model was asked: all tests here are the explorer’s.');
        return null;
    }
    const model = await openModel({
        card,
        baseUrl,
        key,
        environment,
        checkout: repo.root,
        note,
        timeout: local ? 900_000 : 180_000,
    });
    const price = cost_readPrice(config.price) ?? card.price ?? (await openPrices())(card.model, baseUrl);
    return {
        model,
        recipe: card.recipe,
        price: usage => priceUsage(usage, price),
        priceSource: price?.source ?? null,
        worst: prompt => worstCase((0,tokens/* estimateTokens */.b)(`${prompt.system ?? ''}${prompt.user}`), prompt.maxTokens, price),
        parallel: local ? 1 : 4,
    };
}
/** A file of recorded replies, which only somebody at a command line may name. */
function recordingOf(model, start) {
    if (!model.endsWith('.jsonl'))
        return null;
    if (start.github)
        throw new errors/* UserError */.y('model names a recording, which is for the command line: name a model or a card.');
    return (0,external_node_path_.resolve)(start.folder, model);
}
function isLoopback(url) {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}
/** From the trusted commit; a file that only lies on disk counts on the command line alone. */
async function readCard(path, start, repo) {
    const commit = await start.trustedCommit();
    const tracked = commit === null ? null : await repo.show(commit, path);
    if (tracked !== null)
        return parseCard(tracked, path);
    const onDisk = start.github ? null : await (0,promises_.readFile)((0,external_node_path_.resolve)(start.folder, path), 'utf8').catch(() => null);
    if (onDisk !== null)
        return parseCard(onDisk, path);
    throw new errors/* UserError */.y(`There is no model card ${path}${start.github ? ' on the base branch' : ''}: check the path, or commit it there.`);
}

;// CONCATENATED MODULE: ./lib/tools.js
// Configuration and environment -> tools. Beside writer.ts the only file that names adapters.




















/** Opens everything a command needs; what is costly opens when first used. Disposing removes all that lies on disk for this run. */
async function openTools(start) {
    const { environment, signal } = start;
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()), 'testwright-'));
    const atExit = () => (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    process.once('exit', atExit);
    const dispose = async () => {
        process.removeListener('exit', atExit);
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    };
    try {
        const repo = await openRepo({
            folder: start.folder,
            scratch,
            environment,
            trustOwner: start.github !== null,
            signal,
        });
        const config = await tools_readConfig(start, repo);
        const forge = await openForge(start, config);
        const pull = await forge.pull();
        const tools = await makeTools(start, config, repo, forge, pull, scratch);
        return { config, tools, pull, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** The commit whose files may say how this run behaves: never one that the author of the pull request wrote. Null without one. */
async function trustedCommit(start, repo) {
    if (!start.github) {
        const local = { base: null, head: null, number: null, muted: null, fork: false, url: null };
        return (await (0,commits/* commitsOf */.g)(local, repo, start.asked)).base;
    }
    const event = start.github.event;
    const told = event?.pull_request?.base?.sha;
    const asInputs = { ...(0,config/* makeConfig */.Zg)(start.sources), drafts: true, bots: true };
    const base = typeof told === 'string' ? told : (await (await openForge(start, asInputs)).pull()).base;
    if (base === null || !/^[0-9a-f]{40,64}$/.test(base))
        return null;
    await repo.fetch([base]);
    return base;
}
async function tools_readConfig(start, repo) {
    const path = (0,config/* makeConfig */.Zg)(start.sources).config;
    const commit = await trustedCommit(start, repo);
    const text = commit === null ? null : await repo.show(commit, path);
    if (text !== null)
        return (0,config/* makeConfig */.Zg)([{ name: path, values: readYaml(text, path) }, ...start.sources]);
    if (path !== (0,config/* makeConfig */.Zg)([]).config)
        throw new errors/* UserError */.y(`There is no ${path} on the base branch: check config, or commit the file there.`);
    return (0,config/* makeConfig */.Zg)(start.sources);
}
function readYaml(text, path) {
    let values;
    try {
        values = (0,dist/* parse */.qg)(text) ?? {};
    }
    catch (error) {
        const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
        throw new errors/* UserError */.y(`${path} is no YAML: ${words}`);
    }
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
        return values;
    throw new errors/* UserError */.y(`${path} holds no settings: write lines such as max-functions: 10.`);
}
async function openForge(start, config) {
    if (!start.github)
        return forges.local({ base: null, head: null });
    const { comment, drafts, bots } = config;
    return forges.github({ ...start.github, commentMode: comment, drafts, bots, key: 'default' });
}
async function makeTools(start, config, repo, forge, pull, scratch) {
    const languages = await loadLanguages(start.assets.wasm);
    let sandbox;
    const find = (list, kind) => (name) => {
        const found = list.find(one => one.name === name);
        if (!found)
            throw new errors/* UserError */.y(`There is no ${kind} named ${JSON.stringify(name)}: there are ${list.map(one => one.name).join(', ')}.`);
        return found;
    };
    config.languages.forEach(find(languages, 'language'));
    const notes = [...start.notes];
    let writer;
    const begin = () => openWriter({ ...start, trustedCommit: () => trustedCommit(start, repo) }, config, repo, pull, sentence => void notes.push(sentence));
    return {
        tool: version/* tool */.z,
        repo,
        forge,
        languages,
        frameworks: frameworks,
        language: find(languages, 'language'),
        framework: find(frameworks, 'framework'),
        project: openProject,
        matches: globs => (globs.length === 0 ? () => false : picomatch(globs, { dot: true })),
        sandbox: () => (sandbox ??= openStoppable(start, config, repo, pull, scratch)),
        writer: () => (writer ??= begin()),
        recorded: start.recorded !== null,
        notes,
        setup: async () => {
            if (config.setup)
                await runSetup(config.setup, repo.root, start.environment, start.signal);
        },
        parallel: Math.min(4, (0,external_node_os_.availableParallelism)()),
        hash: text => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        now: () => performance.now(),
        log: start.log,
    };
}
/** A job that Ctrl-C cut off has no outcome: nothing may be concluded from it. */
async function openStoppable({ assets, environment, trusted, signal }, config, repo, pull, scratch) {
    const want = pull.fork && config.sandbox === 'none' ? 'auto' : config.sandbox;
    const { runners } = assets;
    const { level, lacks, run } = await openSandbox({
        want,
        root: repo.root,
        runners,
        environment,
        trusted,
        scratch,
        signal,
    });
    return {
        level,
        lacks,
        run: async (job, trees) => {
            const outcome = await run(job, trees);
            signal.throwIfAborted();
            return outcome;
        },
    };
}


/***/ })

};
