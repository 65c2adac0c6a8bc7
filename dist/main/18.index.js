export const id = 18;
export const ids = [18];
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

/***/ 4157:
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
    const target = {
        id: `${change.path}::${group.name}`,
        file: change.path,
        name: group.name,
        language,
        framework,
        change: before ? 'changed' : 'added',
        lines: made.lines,
        changedLines: [...new Set(lines)].sort((a, b) => a - b),
        via: null,
        baseId: before ? `${change.oldPath ?? change.path}::${group.name}` : null,
    };
    return { target, function: made, before, classes: after?.classes ?? {}, enums: after?.enums ?? {} };
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
        const planned = await planTargets(config, tools, changes, tools.project(onHead.path));
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
            const framework = frameworkOf(language.name, config, tools, project).name;
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
function frameworkOf(language, config, tools, project) {
    if (config.framework !== 'auto')
        return tools.framework(config.framework);
    const own = tools.frameworks.filter(framework => framework.language === language);
    return own.reduce((one, other) => (other.matches(project) > one.matches(project) ? other : one));
}
function briefOf(found, config, tools, project) {
    const { target } = found;
    const path = tools.framework(target.framework).style.path(target.file, project);
    return {
        target,
        function: found.function,
        classes: found.classes,
        enums: found.enums ?? {},
        access: tools.language(target.language).access(target.file, target.name, project),
        testPath: config['tests-path']
            ? `${config['tests-path'].replace(/\/+$/, '')}/${path.split('/').at(-1)}`
            : path,
        existingTest: exampleTest(target.file, project, path.split('.').at(-1) ?? ''),
    };
}
/** A test of the project to write like: the one named after the file, else the shortest. */
function exampleTest(file, project, extension) {
    const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
    const tests = project.files.filter(path => (0,filters/* isTestPath */.MQ)(path) &&
        path.endsWith(`.${extension}`) &&
        /(^test_|_test\.|[.-]test\.|[._-]spec\.)/.test(path.split('/').at(-1) ?? ''));
    const texts = tests
        .map(path => ({ own: path.includes(stem), text: project.read(path) ?? '' }))
        .filter(one => one.text.trim());
    texts.sort((one, other) => Number(other.own) - Number(one.own) || one.text.length - other.text.length);
    return texts[0]?.text ?? null;
}


/***/ }),

/***/ 2751:
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
/** Inputs as the arguments of a call. What is left out before a given positional is passed as its default. */
function toArguments(brief, slots, inputs) {
    const given = {
        receiver: brief.function.kind === 'method' || brief.function.kind === 'property' ? [] : null,
        positional: [],
        keyword: {},
    };
    if (given.receiver)
        given.receiver.push(...ordered(slots, inputs, 'receiver').positional);
    const { positional, keyword } = ordered(slots, inputs, 'call');
    return { ...given, positional, keyword };
}
function ordered(slots, inputs, of) {
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
            positional.push({ kind: 'code', code: parameter.default });
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
            gather.add(changed(plan, old, random), row, null);
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
        const spoken = plan.speech.call(plan.brief, toArguments(plan.brief, plan.slots, inputs));
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
function changed(plan, inputs, random) {
    const places = inputs.flatMap((value, at) => (value && plan.slots[at]?.of === 'call' ? [at] : []));
    let next = inputs;
    for (let time = random() < 0.3 ? 2 : 1; time > 0; time--) {
        const at = pick(random, places);
        const value = at === undefined ? undefined : next[at];
        if (at !== undefined && value)
            next = next.with(at, mutate(value, plan.clues, random));
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
    traits.set(`result ${observation.outcome} ${observation.literal ?? observation.exception?.name ?? ''}`, 6);
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
/** What a further test of the same function has to bring at least one of. */
const isNews = (trait) => /^(mutant |line |outcome |result |defaults$)/.test(trait);

;// CONCATENATED MODULE: ./lib/core/explore/choose.js


const longestInput = 120;
const longestResult = 100;
/** Points by which two calls may differ and still show about as much. */
const nearly = 4;
/** Documented examples with a known result; they say what was meant, so they are tests whatever was observed. */
function documented(plan, proposals) {
    return proposals.filter(({ example }) => {
        const said = example === null ? undefined : plan.brief.function.examples[example];
        if (!said)
            return false;
        return said.raises !== null || (said.expected !== null && plan.speech.value(said.expected) !== null);
    });
}
/** The chosen calls, the plainest first; none for an async generator, which no plain assertion can look at. Deterministic: the same observations give the same choice. */
function chooseCalls(plan, proposals, observations, options) {
    const { async: awaited, generator } = plan.brief.function;
    if (awaited && generator)
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
    const rated = findings.map((finding) => {
        const plain = usesDefaults(plan, finding.proposal);
        const traits = traitsOf(finding, options?.proves ?? {});
        if (plain)
            traits.set('defaults', 10);
        return { finding, traits, plain, effort: effort(finding, own) };
    });
    return greedy(rated, limit).map(one => one.finding);
}
function isWorthy({ call, inputs }, seen) {
    if (!seen.steady || call.text.length > longestInput || !inputs.every(isShort))
        return false;
    if (seen.outcome === 'raised')
        return seen.exception !== null && !seen.exception.accidental;
    if (seen.outcome !== 'returned')
        return false;
    const changed = seen.changed?.some(one => one.literal !== null) ?? false;
    if (seen.literal === null)
        return false;
    return (isPinnable(seen.literal) && (!changed || (seen.changed ?? []).every(one => isPinnable(one.literal ?? ''))));
}
/** At most two decimals in what a reader has to check by head. */
function isShort(value) {
    return !/\d\.\d{3,}/.test(JSON.stringify(value));
}
const accidents = [
    /0x[0-9a-f]{6,}/i,
    /\bobject at\b/,
    /\b(19|20)\d\d-[01]\d-[0-3]\d[T ][0-2]\d:/,
    /\b[0-2]\d:[0-5]\d:[0-5]\d\.\d/,
    /^['"](unsupported operand|invalid literal for|list index out of|'\w+' object|can only concatenate|division by zero)/,
    /(not supported between|has no attribute|is not (callable|subscriptable|iterable)|is not a function|of undefined)/,
    /^['"]?\/(tmp|home|root|var|usr|proc)\//,
];
/** No address, no clock, no interpreter's message, nothing too long to read. */
function isPinnable(literal) {
    return literal.length <= longestResult && !accidents.some(pattern => pattern.test(literal));
}
/** Takes, again and again, the call that shows most that is new; the plainest of those that show about as much. */
function greedy(all, limit) {
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
        const near = gains.filter(one => one.points >= most - nearly);
        const [best] = near.sort((a, b) => a.one.effort - b.one.effort || b.points - a.points);
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
    const annotated = parameter.type.kind === 'any' ? [] : complete(parameter.type, parameter, doc);
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
    if (annotated.kind === 'any' || JSON.stringify(shown) === JSON.stringify(annotated))
        return true;
    if (shown.kind !== annotated.kind || !('of' in shown) || !('of' in annotated))
        return false;
    if (Array.isArray(shown.of) || Array.isArray(annotated.of))
        return false;
    return agrees(shown.of, annotated.of);
}
/** An annotation with its open places filled: `list` becomes list of numbers, of words. */
function complete(type, parameter, doc) {
    if (!unknown(type))
        return [type];
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
    return [...new Set([name, words.at(-1)?.toLowerCase() ?? name, name.toLowerCase()])];
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
        return value && of === 'call' ? [argument(parameter.name, value)] : [];
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
    return ['returns', value ? words(value, 2) : 'its_result'];
}
function argument(name, value) {
    if (value.kind === 'bool' || value.kind === 'none')
        return `${snake(name)}_${words(value, 1)}`;
    return words(value, 3);
}
/** A value in words: `minus_1`, `empty_list`, `a_b`; lists by their items while these are few. */
function words(value, room) {
    switch (value.kind) {
        case 'none':
            return 'none';
        case 'bool':
            return String(value.value);
        case 'int':
        case 'float':
            return `${value.value < 0 ? 'minus_' : ''}${String(Math.abs(value.value)).replace('.', '_point_')}`;
        case 'str':
        case 'bytes':
            return textWords(value.value);
        case 'dict':
            return value.entries.length === 0 ? 'empty_dict' : `dict_of_${value.entries.length}`;
        case 'code':
            return (snake(value.code.split('(')[0] ?? '')
                .split('_')
                .slice(0, 3)
                .join('_') || 'value');
        case 'list':
        case 'tuple':
        case 'set':
            return itemWords(value.kind, value.items, room);
    }
}
function textWords(text) {
    if (text === '')
        return 'empty_string';
    const plain = whole(snake(text), 20);
    if (plain)
        return plain;
    return text.trim() === '' ? 'blank_string' : 'signs';
}
function itemWords(kind, items, room) {
    if (items.length === 0)
        return `empty_${kind}`;
    const flat = items.every(item => item.kind !== 'dict' && !('items' in item));
    if (flat && items.length <= room)
        return items.map(item => words(item, 0)).join('_');
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
    const name = nameOf(plan, finding, taken);
    const changed = (observation.changed ?? []).filter(one => one.literal !== null);
    const { arrange, text, names } = named(plan, proposal, changed.map(one => one.index));
    const imports = [...proposal.call.imports];
    if (observation.outcome === 'raised') {
        const { exception } = observation;
        if (exception?.import)
            imports.push(exception.import);
        const check = { kind: 'raises', call: text, exception: exception?.name ?? '', await: awaits(plan) };
        return spec(plan, name, imports, arrange, [check], observedWords);
    }
    const drained = observation.drained === true && !plan.brief.function.generator;
    const call = drained ? plan.speech.drain(text) : text;
    const checks = [
        {
            kind: 'equal',
            call,
            literal: observation.literal ?? '',
            approximate: observation.approximate,
            await: awaits(plan),
        },
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
    return spec(plan, name, imports, arrange, checks, observedWords);
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
    const name = nameOf(plan, told, taken);
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
function spec(plan, name, imports, arrange, checks, comment) {
    const own = [plan.brief.access.importLine, ...imports];
    const subject = plan.brief.function.name;
    return { name, subject, imports: [...new Set(own)], arrange, checks, comment };
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
        return `the explorer has no call to make of ${plan.brief.target.name}`;
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
        if (faults.size === 0)
            return { path, content, tests: left.map(one => one.candidate.id) };
        for (const one of left) {
            const detail = faults.get(one.candidate.id) ?? (round === rounds ? 'the file did not pass as a whole' : undefined);
            if (detail !== undefined)
                endings.set(one.candidate.id, faultOf(detail));
        }
        left = left.filter(one => !endings.has(one.candidate.id));
    }
    return { path, content: '', tests: [] };
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
    const { content, names } = tools.language(first.brief.target.language).merge(candidates);
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
    const plan = planTrial(group, run, tools.language(first.brief.target.language));
    const outcome = await tools.sandbox.run(framework.trial(plan), tools.trees);
    return framework.read(outcome, plan.files);
}
/** Every candidate lies in a file of its own, so that a broken one breaks no other and no two names collide. */
function planTrial(group, run, language) {
    const files = group.map(({ candidate, brief }, n) => {
        const { content, names } = language.merge([candidate]);
        const folder = brief.testPath.includes('/') ? brief.testPath.replace(/[^/]*$/, '') : '';
        const extension = /\.[^.]*$/.exec(brief.testPath)?.[0] ?? '';
        return {
            path: `${folder}test_trial_${n + 1}${extension}`,
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
const cases = ['usual_case', 'smallest_input', 'edge_case'];
/** A file of three tests with `...` for arguments and values, in the framework's own form. */
function sketchTests(brief, style, merge) {
    const { access, function: fn, target } = brief;
    const last = target.name.split('.').at(-1) ?? target.name;
    const call = drawCall(fn.kind, access.symbol, last);
    const candidates = cases.map((name, n) => {
        const test = style.test({
            name: `test_${last.replace(/^_+|_+$/g, '')}_${name}`,
            subject: last,
            imports: [access.importLine],
            arrange: [],
            checks: [{ kind: 'equal', call, literal: '...', approximate: false, await: fn.async }],
            comment: '',
        });
        const { id, framework } = target;
        const rest = { target: id, writer: 'sketch', framework, draft: test.code, mends: [], observed: false };
        return { ...test, ...rest, id: `${id}#sketch#0.${n}` };
    });
    return merge(candidates).content;
}
function drawCall(kind, symbol, last) {
    if (kind === 'function')
        return `${symbol}(...)`;
    if (kind === 'static' || kind === 'class-method')
        return `${symbol}.${last}(...)`;
    if (kind === 'constructor')
        return `${symbol}(...)`;
    return kind === 'property' ? `${symbol}(...).${last}` : `${symbol}(...).${last}(...)`;
}

// EXTERNAL MODULE: ./lib/core/render/text.js
var render_text = __webpack_require__(5809);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
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

// EXTERNAL MODULE: ./lib/commands/plan.js + 1 modules
var plan = __webpack_require__(4157);
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
        const { planned } = ground;
        const sandbox = planned.briefs.length > 0 ? await openSandbox(tools) : null;
        const explorations = sandbox
            ? await clock.trials(exploreAll(tools, ground, sandbox))
            : new Map();
        const limits = {
            explorer: writer ? config.explorer : 'always',
            most: config['max-tests-per-function'],
        };
        const writing = await askModel(config, tools, writer, planned.briefs);
        const read = readReplies(writing.completions, planned.briefs, tools);
        const proof = sandbox
            ? await clock.trials(proveAll(tools, ground, sandbox, read.candidates, explorations, limits))
            : nothingProved;
        const report = assemble({
            ...planned,
            ...proof,
            tool: tools.tool,
            pull: { base: planned.base, head: planned.head, number: pull.number },
            sandbox: sandbox?.level ?? null,
            refusals: read.refusals,
            behaviour: [...explorations.values()].flatMap(one => one.behaviour),
            files: proof.files.map(file => ({ ...file, sha256: tools.hash(file.content), new: true })),
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
    return { words: style.words, sketch: sketchTests(brief, style, language(brief.target.language).merge) };
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
    framework: choice(['auto', 'unittest', 'pytest'])
        .default('auto')
        .describe('Test runner; auto finds it in the project.'),
    languages: list.default([]).describe('Only these languages, such as python. Default: all that are known.'),
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
/* harmony export */   lx: () => (/* binding */ siftChange)
/* harmony export */ });
const MEBIBYTE = 1024 * 1024;
const testPath = /(?:^|\/)(?:tests?|__tests__)\/|(?:^|\/)specs?\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|tests)\.py$|(?:^|\/)[^/]*(?:\.|_|-)(?:test|spec)\.[cm]?[jt]sx?$|_test\.go$|(?:^|\/)\w*Tests?\.java$/;
const vendoredPath = /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|_vendor|third[_-]party|site-packages|dist-packages|\.?venv)\//;
const generatedPath = /(?:_pb2(?:_grpc)?\.pyi?|\.min\.js|\.generated\.\w+|\.g\.\w+)$|(?:^|\/)migrations\/\d{4}_\w+\.py$/;
const generatedText = /@generated\b|\bcode generated\b|\b(?:auto-?|automatically )generated\b|\bgenerated by\b.*\bdo not edit\b/i;
const otherLanguages = {
    js: 'JavaScript',
    jsx: 'JavaScript',
    mjs: 'JavaScript',
    cjs: 'JavaScript',
    ts: 'TypeScript',
    tsx: 'TypeScript',
    mts: 'TypeScript',
    cts: 'TypeScript',
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
    const { target, access, function: fn } = brief;
    const language = oneLine(target.language);
    const block = (text, limit) => fence(language, cutLines((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .Q)(text), limit));
    const told = fn.context.join('\n');
    const context = fn.owner && !told.includes(fn.owner.header) ? `${fn.owner.header}\n${told}` : told;
    return [
        `Write unit tests for \`${oneLine(target.name)}\` from the module \`${oneLine(access.module)}\`.`,
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
        return `${(0,render_text/* inline */.mG)(test.name)} by ${(0,render_text/* html */.qy)(test.writer)}: ${why}\n\n${(0,render_text/* fenced */.OF)(`${test.code}\n${sides(test)}`, 'python')}`;
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
    const language = /\.py$/.test(file.path) ? 'python' : '';
    if (byteLength(file.content) > limit / 2)
        return (0,render_text/* folded */.TM)(summary, `_${byteLength(file.content)} bytes: see the job summary._`);
    return (0,render_text/* folded */.TM)(summary, (0,render_text/* fenced */.OF)(file.content, language));
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

/***/ 2444:
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/frameworks/python.js
// What the Python runners share: the jobs for `trial.py`, the readings of its result, and the texts of a project's tests.

const PER_TEST = 5;
const START = 25;
const LONGEST = 300;
const GRACE = 5;
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
const NO_PYTEST = 'pytest is not installed for this Python: install it in a step before, or set framework: unittest';
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
function trialJob(framework, plan) {
    const files = plan.files.map(({ path, candidate, name }) => ({ path, candidate, name }));
    const request = {
        framework,
        files,
        watch: plan.watch,
        roots: plan.roots,
        seed: plan.seed,
        perTest: PER_TEST,
    };
    const env = { ...ELSEWHERE[plan.seed % ELSEWHERE.length], PYTHONHASHSEED: String(plan.seed) };
    return { ...jobOf(request, plan.files), tree: plan.tree, env };
}
/** Whole files as they would be committed; every test of them is run. */
function rehearsalJob(framework, files, roots) {
    const asked = files.map(({ path }) => ({ path, candidate: null, name: null }));
    return jobOf({ framework, files: asked, watch: null, roots, seed: 0, perTest: PER_TEST * 2 }, files);
}
function jobOf(request, files) {
    const budget = Math.min(LONGEST, START + files.length * PER_TEST);
    return {
        tree: 'head',
        toolchain: 'python',
        program: 'python/trial.py',
        request: { ...request, budget },
        overlay: Object.fromEntries(files.map(({ path, content }) => [path, content])),
        env: {},
        limit: (budget + GRACE) * 1000,
    };
}
/**
 * Readings by candidate id, or by name where whole files were run. A candidate that was not reached has none; one that
 * ran alone and left no result has timed out or is broken.
 */
function readTrial(outcome, candidates) {
    const parsed = result.safeParse(outcome.result);
    if (!parsed.success)
        return candidates.length === 1 ? candidates.map(one => lost(one.candidate, outcome)) : [];
    const { readings, error } = parsed.data;
    if (error !== null)
        return candidates.map(one => broken(one.candidate, NO_PYTEST));
    return candidates.flatMap(({ candidate, name }) => {
        const found = readings.find(each => each.candidate === null ? each.name === name : each.candidate === candidate);
        return found ? [clean(found, candidate)] : [];
    });
}
/** Candidates that a trial did not come to. */
function unreached(readings, candidates) {
    const known = new Set(readings.map(each => each.candidate));
    return candidates.map(each => each.candidate).filter(candidate => !known.has(candidate));
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
function callOf(check) {
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
function commentOf(spec) {
    return spec.comment.split('\n').flatMap(line => (line.trim() === '' ? [] : [`# ${line.trim()}`]));
}

;// CONCATENATED MODULE: ./lib/frameworks/places.js

const FOLDERS = ['tests', 'test'];
const CONFIGS = ['pytest.ini', '.pytest.ini', 'pyproject.toml', 'tox.ini', 'setup.cfg'];
/** Path of a new test file for `source`, where the framework's own discovery finds it; never one that the project has. */
function testPath(framework, source, project) {
    const tests = project.files.filter(isTestFile);
    const folder = tests.length > 0 ? folderOf(source, project, tests) : firstFolder(framework, source, project);
    const suffix = tests.filter(path => path.endsWith('_test.py')).length * 2 > tests.length;
    const stem = stemOf(source);
    const taken = new Set(project.files);
    const clashes = (name) => clashesWith(folder, name, tests, taken);
    for (const middle of [stem, `${stem}_cases`, ...parents(source, stem)]) {
        const name = suffix ? `${middle}_test.py` : `test_${middle}.py`;
        if (!clashes(name))
            return join(folder, name);
    }
    for (let number = 2;; number += 1) {
        const name = `test_${stem}_cases_${String(number)}.py`;
        if (!clashes(name))
            return join(folder, name);
    }
}
/** Taken, or of the same name as a test elsewhere while folders are no packages: pytest would refuse one of them. */
function clashesWith(folder, name, tests, taken) {
    if (taken.has(join(folder, name)))
        return true;
    if (taken.has(join(folder, '__init__.py')))
        return false;
    return tests.some(path => path.endsWith(`/${name}`) || path === name);
}
function parents(source, stem) {
    const parent = source.split('/').at(-2);
    return parent !== undefined && /^[\p{L}\p{N}_]+$/u.test(parent) ? [`${parent}_${stem}`] : [];
}
function stemOf(source) {
    const parts = source.replace(/\.py$/, '').split('/');
    const last = parts.at(-1) ?? '';
    const stem = last === '__init__' ? (parts.at(-2) ?? 'package') : last === '__main__' ? 'main' : last;
    return stem.replace(/^_+/, '').replace(/[^\p{L}\p{N}_]+/gu, '_') || 'module';
}
function folderOf(source, project, tests) {
    const above = folder(source);
    const beside = tests.filter(path => isBeside(path, project)).length;
    if (beside * 2 > tests.length || tests.some(path => folder(path) === above && !isTestFolder(above))) {
        return above;
    }
    const near = nearest(source, tests);
    if (near !== null)
        return mirrored(near, source, tests);
    return commonFolder(tests) ?? 'tests';
}
/** For the first test of a project: where a plain run of the framework at the root finds it and can import the source. */
function firstFolder(framework, source, project) {
    const root = importRoot(source, project);
    const flat = root.split('/').at(-1) !== 'src';
    const home = flat ? root : folder(root);
    const place = FOLDERS.map(name => join(home, name)).find(each => project.files.some(path => path.startsWith(`${each}/`) && path.endsWith('.py')));
    if (framework === 'unittest')
        return place !== undefined && project.files.includes(`${place}/__init__.py`) ? place : home;
    const config = CONFIGS.map(path => (project.files.includes(path) ? project.read(path) : null) ?? '').join('\n');
    const named = /^[ \t]*testpaths\s*=\s*\[?\s*["']?([\p{L}\p{N}_][\p{L}\p{N}_/-]*)/mu
        .exec(config)?.[1]
        ?.replace(/\/+$/, '');
    if (named !== undefined)
        return named;
    const reached = !flat || /^[ \t]*pythonpath\s*=/m.test(config) || project.files.includes('conftest.py');
    return place ?? (reached ? join(home, 'tests') : home);
}
/** The folder that the source's outermost package lies in; without `__init__.py` the nearest `src`, or the root. */
function importRoot(source, project) {
    let at = folder(source);
    if (!project.files.includes(join(at, '__init__.py')))
        return /^(?:.*\/)?src(?=\/|$)/.exec(at)?.[0] ?? '';
    while (at !== '' && project.files.includes(join(at, '__init__.py')))
        at = folder(at);
    return at;
}
/** The closest `tests` folder on the way up from the source that holds tests. */
function nearest(source, tests) {
    const parts = source.split('/').slice(0, -1);
    for (let count = parts.length; count >= 0; count -= 1) {
        for (const name of FOLDERS) {
            const place = join(parts.slice(0, count).join('/'), name);
            if (tests.some(path => path.startsWith(`${place}/`)))
                return place;
        }
    }
    return null;
}
/** Below a test folder, the folder that repeats the source's own path as far as possible. */
function mirrored(place, source, tests) {
    const folders = new Set(tests.map(folder));
    const inner = source.split('/').slice(0, -1);
    for (let from = 0; from < inner.length; from += 1) {
        const candidate = join(place, inner.slice(from).join('/'));
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
    return project.files.includes(join(folder(path), name));
}
function isTestFolder(path) {
    return path.split('/').some(part => FOLDERS.includes(part));
}
function folder(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function join(place, name) {
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
    const body = [...commentOf(spec), ...spec.arrange, ...spec.checks.flatMap(check)];
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
    const call = callOf(each);
    if (each.kind === 'raises')
        return [`with pytest.raises(${each.exception}):`, `    ${call}`];
    if (['True', 'False', 'None'].includes(each.literal))
        return [`assert ${call} is ${each.literal}`];
    const approximate = each.approximate && isFloat(each.literal);
    return [`assert ${call} == ${approximate ? `pytest.approx(${each.literal})` : each.literal}`];
}
const pytest = {
    name: 'pytest',
    language: 'python',
    matches,
    style: {
        words: 'pytest functions with plain assert',
        path: (source, project) => testPath('pytest', source, project),
        test,
    },
    trial: plan => trialJob('pytest', plan),
    rehearsal: (files, roots) => rehearsalJob('pytest', files, roots),
    read: readTrial,
};

;// CONCATENATED MODULE: ./lib/frameworks/unittest.js


function unittest_matches(project) {
    if (!hasPython(project))
        return 0;
    return testTexts(project).some(text => /\bTestCase\b/.test(text)) ? 0.6 : 0.3;
}
function unittest_test(spec) {
    const body = [...commentOf(spec), ...spec.arrange, ...spec.checks.flatMap(unittest_check)];
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
    const call = callOf(each);
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
    language: 'python',
    matches: unittest_matches,
    style: {
        words: 'a unittest.TestCase class with its assertion methods',
        path: (source, project) => testPath('unittest', source, project),
        test: unittest_test,
    },
    trial: plan => trialJob('unittest', plan),
    rehearsal: (files, roots) => rehearsalJob('unittest', files, roots),
    read: readTrial,
};

;// CONCATENATED MODULE: ./lib/frameworks/index.js


const frameworks = [pytest, unittest];

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: ./node_modules/web-tree-sitter/web-tree-sitter.js
var web_tree_sitter = __webpack_require__(33);
;// CONCATENATED MODULE: ./lib/languages/parser.js
// Grammars as .wasm files -> parsers: looked for beside the bundle first, in the installed packages second.




const files = {
    runtime: { package: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
    python: { package: 'tree-sitter-python', file: 'tree-sitter-python.wasm' },
};
function locate(name, bundled) {
    const entry = files[name];
    if (!entry)
        throw new Error(`no grammar is known for ${name}`);
    const beside = (0,external_node_path_.join)(bundled, entry.file);
    if ((0,external_node_fs_.existsSync)(beside))
        return beside;
    return (0,external_node_module_.createRequire)(import.meta.url).resolve(`${entry.package}/${entry.file}`);
}
let started;
/**
 * A parser for `grammar` (`python`). `bundled` is the folder of .wasm files beside the bundle; it need not exist.
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
const sources = {
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
const origin = new Map(Object.entries(sources).flatMap(([module, names]) => names.split(' ').map(name => [name, module])));
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

// EXTERNAL MODULE: ./lib/core/filters.js
var filters = __webpack_require__(5896);
;// CONCATENATED MODULE: ./lib/languages/python/layout.js
// A project's manifests and tests -> what they say about how its modules are imported.

const MOST_TESTS = 300;
const MOST_TEXT = 4_000_000;
function listed(text) {
    return [...text.matchAll(/["']([^"']*)["']/g)].map(match => match[1] ?? '');
}
/** Roots in a TOML manifest: `pythonpath`, `where`, `from`, `package-dir` for the root package, hatch's `packages`. */
function tomlRoots(text) {
    const roots = [];
    for (const match of text.matchAll(/^\s*(?:pythonpath|where|source-roots)\s*=\s*(\[[^\]]{0,500}\]|["'][^"'\n]*["'])/gm))
        roots.push(...listed(match[1] ?? '').flatMap(each => each.split(/\s+/)));
    for (const match of text.matchAll(/["']{2}\s*=\s*["']([^"'\n]*)["']/g))
        roots.push(match[1] ?? '');
    for (const match of text.matchAll(/\bfrom\s*=\s*["']([^"'\n]*)["']/g))
        roots.push(match[1] ?? '');
    for (const match of text.matchAll(/^\s*packages\s*=\s*(\[[^\]{]{0,500}\])/gm))
        roots.push(...listed(match[1] ?? '').flatMap(each => each.includes('/') ? [each.replace(/\/[^/]*\/?$/, '')] : []));
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
function normal(root) {
    const parts = root.split('/').filter(part => part && part !== '.');
    return parts.includes('..') || root.startsWith('/') ? null : parts.join('/');
}
function configuredRoots(project) {
    const present = new Set(project.files);
    const roots = readers.flatMap(([path, read]) => (present.has(path) ? read(project.read(path) ?? '') : []));
    return [...new Set(roots.map(normal))].filter(root => root !== null);
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
    const tests = project.files.filter(path => path.endsWith('.py') && (0,filters/* isTestPath */.MQ)(path)).slice(0, MOST_TESTS);
    for (const path of tests) {
        const text = size > MOST_TEXT ? '' : (project.read(path) ?? '');
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
const isName = (part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part) && !keywords.has(part);
const access_join = (parts) => parts.join('/');
/** Every way to cut a path into a folder and a dotted name, longest name first. */
function placesOf(path) {
    const parts = path.replace(/\.py$/, '').split('/');
    if (parts.at(-1) === '__init__')
        parts.pop();
    const places = [];
    for (let cut = 0; cut < parts.length; cut++) {
        const names = parts.slice(cut);
        if (names.every(isName))
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
function configured(places, layout) {
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
function placeOf(path, project) {
    const places = placesOf(path);
    const present = new Set(project.files);
    const layout = layoutOf(project);
    const root = packageRoot(path, present);
    const packaged = root === null ? null : (places.find(place => place.root === root) ?? null);
    const last = { root: '', module: path.replace(/\.py$/, '').replaceAll('/', '.') };
    const place = witnessed(places, layout, present) ?? packaged ?? configured(places, layout);
    return place ?? customary(places) ?? places[0] ?? last;
}
/** How a test of the project imports the function or its class. Evidence in the project's tests comes first. */
function access(path, name, project) {
    const { root, module } = placeOf(path, project);
    const symbol = name.split('.')[0] ?? name;
    return { importLine: `from ${module} import ${symbol}`, module, symbol, root };
}
/** Why no test can import the file, null when one can. */
function notImportable(path) {
    const parts = path.split('/');
    const file = parts.at(-1) ?? '';
    const stem = file.replace(/\.py$/, '');
    if (stem === '__init__') {
        const folder = parts.at(-2);
        if (folder === undefined)
            return 'the root of the repository is no package';
        return isName(folder) ? null : `${folder} is no package name`;
    }
    if (path === 'setup.py')
        return 'setup.py installs the project when it is imported';
    return isName(stem) ? null : `${file} is no module name`;
}

;// CONCATENATED MODULE: ./lib/languages/python/types.js
const any = { kind: 'any' };
const plain = {
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
    Any: any,
    object: any,
    Hashable: any,
    Callable: { kind: 'callable' },
};
const families = {
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
const DEEPEST = 20;
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
function unionOf(texts, read) {
    const members = [];
    for (const text of texts) {
        const type = read(text);
        for (const member of type.kind === 'union' ? type.of : [type])
            if (!members.some(other => JSON.stringify(other) === JSON.stringify(member)))
                members.push(member);
    }
    if (members.some(member => member.kind === 'any'))
        return any;
    return members.length === 1 ? (members[0] ?? any) : { kind: 'union', of: members };
}
function tupleOf(parts, read) {
    if (parts.length === 0)
        return { kind: 'tuple', of: [any], open: true };
    if (parts[1] === '...')
        return { kind: 'tuple', of: [read(parts[0] ?? '')], open: true };
    return { kind: 'tuple', of: parts[0] === '()' ? [] : parts.map(read), open: false };
}
function generic(name, parts, read) {
    const first = parts[0] === undefined ? any : read(parts[0]);
    if (name === 'Optional')
        return unionOf([parts[0] ?? 'Any', 'None'], read);
    if (name === 'Union')
        return unionOf(parts, read);
    if (name === 'Literal')
        return { kind: 'literal', text: parts };
    if (name === 'tuple' || name === 'Tuple')
        return tupleOf(parts, read);
    const family = Object.hasOwn(families, name) ? families[name] : undefined;
    if (family === 'wrapper')
        return first;
    if (family === 'dict')
        return { kind: 'dict', key: first, value: parts[1] === undefined ? any : read(parts[1]) };
    return family ? { kind: family, of: first } : null;
}
/**
 * The type that an annotation says. Quoted annotations are read through; `alias` gives the text behind a name of the
 * module (an alias of a type, `Any` for a type variable). What is not understood is a `named` type.
 */
function typeOf(annotation, alias = () => null, depth = 0) {
    const text = annotation.trim();
    if (!text || text.length > types_LONGEST || depth > DEEPEST)
        return any;
    const read = (part) => typeOf(part, alias, depth + 1);
    const quoted = /^("""|'''|"|')((?:(?!\1)[\s\S])*)\1$/.exec(text);
    if (quoted)
        return read(quoted[2] ?? '');
    const members = splitOutside(text, '|');
    if (members.length > 1)
        return unionOf(members, read);
    if (text.startsWith('(') && text.endsWith(')'))
        return read(text.slice(1, -1));
    const shape = /^([\p{L}_][\p{L}\p{N}_.]*)\s*(?:\[([\s\S]*)\])?$/u.exec(text);
    if (!shape)
        return any;
    const name = shape[1] ?? '';
    const short = name.slice(name.lastIndexOf('.') + 1);
    const parts = shape[2] === undefined ? [] : splitOutside(shape[2], ',').filter(part => part !== '');
    const behind = alias(name);
    if (behind !== null && behind !== name)
        return read(shape[2] === undefined ? behind : `${behind}[${shape[2]}]`);
    const known = Object.hasOwn(plain, short) ? plain[short] : undefined;
    return known ?? generic(short, parts, read) ?? { kind: 'named', name };
}

;// CONCATENATED MODULE: ./lib/languages/python/syntax.js
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
function namedOf(node) {
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
    const operand = namedOf(node)[0];
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
function typeOfDefault(code) {
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
const callables = [
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
            const text = callText(brief, receiver, words(given.positional, given.keyword));
            return { receiver, positional, keyword, text, imports: call_importsOf(text, brief) };
        },
        read: (text, brief) => readCall(text, brief),
        value: text => readValue(text, 0),
        build: (name, positional, keyword) => `${name}(${words(positional, keyword)})`,
        samples: name => samples[name.slice(name.lastIndexOf('.') + 1)] ?? [],
        callables,
        assign: (name, code) => `${name} = ${code}`,
        drain: code => `list(${code})`,
    };
}
/** `Cart` of `Cart.total`, as the test's import binds it; the function itself where there is no class. */
function pathOf(brief) {
    return [brief.access.symbol, ...brief.function.name.split('.').slice(1)];
}
function callText(brief, receiver, words) {
    const { kind, generator, async } = brief.function;
    const path = pathOf(brief);
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
    if (itemsOf(words).length !== 1 || /^(?:[*]|lambda\b)|^[\p{L}_][\p{L}\p{N}_]*\s*=(?!=)/u.test(words))
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
function readCall(given, brief) {
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
    const end = text.startsWith(`${owner}(`) ? closing(text, owner.length) : -1;
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
    for (const word of itemsOf(text)) {
        const named = /^([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)([\s\S]*)$/u.exec(word);
        const value = readValue(named?.[2] ?? word, 0);
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
function itemsOf(text) {
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
function readValue(given, depth) {
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
    const parts = itemsOf(inner);
    if (text.startsWith('(') && parts.length === 1 && !inner.endsWith(','))
        return readValue(inner, depth + 1);
    if (text.startsWith('{') && (parts.length === 0 || splitOutside(parts[0] ?? '', ':').length === 2)) {
        const entries = [];
        for (const part of parts) {
            const [key, held, ...more] = splitOutside(part, ':').map(half => readValue(half, depth + 1));
            if (!key || !held || more.length > 0)
                return null;
            entries.push([key, held]);
        }
        return { kind: 'dict', entries };
    }
    const items = [];
    for (const part of parts) {
        const value = readValue(part, depth + 1);
        if (!value)
            return null;
        items.push(value);
    }
    return { kind: text.startsWith('[') ? 'list' : text.startsWith('(') ? 'tuple' : 'set', items };
}
const closesAtEnd = (text, open) => '([{'.includes(text[open] ?? ' ') && closing(text, open) === text.length - 1;
/** Index of the bracket that closes the one at `open`, -1 without one. */
function closing(text, open) {
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
function parseImports(text) {
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
function formatImport(entry) {
    const alias = entry.alias ? ` as ${entry.alias}` : '';
    return entry.name === null
        ? `import ${entry.module}${alias}`
        : `from ${entry.module} import ${entry.name}${alias}`;
}
/** Several entries as one line, names of one module together. */
function formatImports(entries) {
    const lines = [];
    let before = null;
    for (const entry of entries) {
        const joins = before !== null && entry.name !== null && before.name !== null && before.module === entry.module;
        const name = `${entry.name ?? ''}${entry.alias ? ` as ${entry.alias}` : ''}`;
        if (joins)
            lines.push(`${lines.pop() ?? ''}, ${name}`);
        else
            lines.push(formatImport(entry));
        before = entry;
    }
    return lines.join('; ');
}
const widest = 88;
/** Lines of a file's head: groups by origin with a blank line between, `from` imports of one module joined. */
function layImports(entries) {
    const groups = [[], [], [], []];
    const joined = new Map();
    for (const entry of entries) {
        if (entry.name === null)
            groups[rank(entry.module)]?.push(formatImport(entry));
        else {
            const names = joined.get(entry.module) ?? new Set();
            joined.set(entry.module, names.add(entry.alias ? `${entry.name} as ${entry.alias}` : entry.name));
        }
    }
    const sorted = groups.map(group => [...new Set(group)].sort(compare));
    for (const module of [...joined.keys()].sort(compare)) {
        sorted[rank(module)]?.push(layNames(module, [...(joined.get(module) ?? [])].sort(compare)));
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
function rank(module) {
    if (module === '__future__')
        return 0;
    if (isStandardModule(module))
        return 1;
    return isFrameworkModule(module) ? 2 : 3;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/languages/python/mend.js


const TARGET = 'import of the target';
/** Mends what one test needs. */
function mendNeeds(needs, brief, names) {
    const local = needs.facts.flatMap(read => read.imports.flatMap(span => parseImports(span.text)));
    const wrong = readWrong([...needs.imports, ...local], needs, brief.access);
    const mends = new Set();
    const imports = needs.imports.flatMap(entry => mendEntry(entry, wrong, mends));
    const { added, unknown } = bindFree(needs, imports, brief, names, mends);
    const rewrite = (text, facts) => rewriteText(text, facts, wrong, mends);
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
    if (lastOf(entry.module) === lastOf(module))
        return true;
    return entry.name === null && wrong.chains.has(`${entry.alias ?? entry.module}.${symbol}`);
}
/** The import as it must be; several when one statement needs two. */
function mendEntry(entry, wrong, mends) {
    const { module, symbol } = wrong.access;
    const right = rightEntry(entry, wrong);
    if (formatImport(right) !== formatImport(entry))
        mends.add(TARGET);
    const whole = right.name === null && !right.alias && right.module === module;
    const bare = whole && entry.name === null && wrong.chains.has(`${boundBy(entry)}.${symbol}`);
    return bare && boundBy(entry) !== module && !module.startsWith(`${boundBy(entry)}.`)
        ? [{ ...right, alias: boundBy(entry) }]
        : [right];
}
function rightEntry(entry, wrong) {
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
    const asModule = entry.name === lastOf(module) || isPlaceholder(entry.name ?? '') || wrong.chains.has(`${bound}.${symbol}`);
    const relative = entry.module.startsWith('.');
    const foreign = relative || isPlaceholder(entry.module) || wrong.invented.has(entry.module);
    if (foreign && entry.name !== symbol && asModule)
        return { module, name: null, alias: bound === module ? null : bound };
    if (entry.name === symbol && (foreign || !(isStandardModule(entry.module) && entry.alias)))
        return { ...entry, module };
    const meansModule = relative ? lastOf(entry.module) === lastOf(module) || entry.module === '.' : foreign;
    if (meansModule)
        return { ...entry, module };
    const loose = !isStandardModule(entry.module) && !isFrameworkModule(entry.module);
    if (loose && wrong.chains.has(`${bound}.${symbol}`) && entry.name !== lastOf(wrong.access.symbol)) {
        return { module, name: null, alias: bound === module ? null : bound };
    }
    return entry;
}
function lastOf(path) {
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
        const line = importOf(name, brief, names, chains);
        if (line === null || (star && line !== brief.access.importLine)) {
            if (!star && !members.has(name))
                unknown.push(name);
            continue;
        }
        added.push(...parseImports(line));
        mends.add(line === brief.access.importLine ? TARGET : `import of ${name}`);
    }
    return { added, unknown };
}
function importOf(name, brief, names, chains) {
    const { access } = brief;
    if (name === access.symbol)
        return access.importLine;
    const ofModule = `from ${access.module} import ${name}`;
    if (names.own.has(name))
        return ofModule;
    if (name === lastOf(access.module) && chains.has(`${name}.${access.symbol}`))
        return `import ${access.module} as ${name}`;
    if (isPlaceholder(name) && chains.has(`${name}.${access.symbol}`))
        return `import ${access.module} as ${name}`;
    return importFor(name, chains) ?? (names.seen.has(name) ? ofModule : null);
}
function rewriteText(text, facts, wrong, mends) {
    const edits = [...importEdits(facts, wrong), ...pathEdits(facts, wrong), ...patchEdits(facts, wrong)];
    const real = edits.filter(edit => text.slice(edit.start, edit.end) !== edit.text);
    if (real.length === 0)
        return text;
    mends.add(TARGET);
    let out = text;
    for (const edit of real.sort((a, b) => b.start - a.start)) {
        out = out.slice(0, edit.start) + edit.text + out.slice(edit.end);
    }
    return out;
}
function importEdits(facts, wrong) {
    return facts.imports.flatMap(span => {
        const entries = parseImports(span.text);
        const right = entries.flatMap(entry => mendEntry(entry, wrong, new Set()));
        const same = entries.map(formatImport).join() === right.map(formatImport).join();
        return same ? [] : [{ start: span.start, end: span.end, text: formatImports(right) }];
    });
}
/** `your.module.f(...)` where the import had no other name for it. */
function pathEdits(facts, wrong) {
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
    const imported = parseImports(context).map(boundBy);
    return { own, seen: new Set([...read, ...imported].filter(name => name !== '')) };
}

;// CONCATENATED MODULE: ./lib/languages/python/checks.js

const pairs = /^assert(?:Equals?|Is|AlmostEqual|(?:Dict|List|Tuple|Set|Sequence|Count|MultiLine)Equal|_equal|_allclose)$/;
const single = /^assert(?:True|False|IsNone|IsNotNone|_)$/;
/** A call that checks something: `assertX`, `assert_x`, `raises`, `fail`, `warns`. */
function checkOf(name, args) {
    if (pairs.test(name))
        return { kind: 'equal', sides: args.slice(0, 2) };
    if (single.test(name))
        return { kind: 'condition', sides: args.slice(0, 1) };
    return /^(?:assert\w+|raises|warns|fail|deprecated_call)$/.test(name)
        ? { kind: 'other', sides: args }
        : null;
}
/** What an `assert` statement claims. */
function readAssert(node, text) {
    let claim = namedOf(node)[0];
    while (claim?.type === 'parenthesized_expression')
        claim = namedOf(claim)[0];
    if (!claim)
        return { kind: 'condition', sides: [] };
    const always = /^(?:tuple|list|dictionary|set)$/.test(claim.type) && namedOf(claim).length > 0;
    if (always || claim.type === 'lambda')
        return { kind: 'condition', sides: ['True'] };
    const sides = namedOf(claim).map(side => text.slice(side.start, side.end));
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
    const clauses = namedOf(node).filter(child => /^except/.test(child.type));
    const taking = clauses.find(clause => {
        const body = namedOf(clause).find(child => child.type === 'block');
        const caught = text.slice(clause.start, body?.start ?? clause.end);
        return /^except\s*\*?\s*:/.test(caught) || catching.test(caught);
    });
    return taking !== undefined && !speaking.test(bodyText(taking, text));
});
function bodyText(clause, text) {
    const body = namedOf(clause).find(child => child.type === 'block');
    return body ? text.slice(body.start, body.end) : '';
}
/** `with pytest.raises(Exception)` around an assertion wants it to fail. */
const expectsFailure = once((node, text) => {
    const body = namedOf(node).find(child => child.type === 'block');
    return raising.test(text.slice(node.start, body?.start ?? node.end).slice(0, longestHeader));
});
/** The same, seen from the `raises` itself: what it waits for may be an assertion of the test. */
const claimsOwnFailure = once((item, text) => {
    let at = item.parent;
    while (at && at.type !== 'with_statement')
        at = at.parent;
    const body = at && namedOf(at).find(child => child.type === 'block');
    return Boolean(at && body && expectsFailure(at, text) && [...walk(body)].some(node => isAssertion(node, text)));
});
function isAssertion(node, text) {
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



const longest = 64_000;
/** Facts of a text; a text that is too long for one piece counts as unsound. */
function readFacts(parse, text) {
    const facts = noFacts();
    if (text.length > longest)
        return facts;
    const root = readSyntax(parse, text);
    facts.sound = !root.broken && isWhole(parse, text);
    for (const node of walk(root))
        visit(node, text, facts);
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
function visit(node, text, facts) {
    const source = () => text.slice(node.start, node.end);
    switch (node.type) {
        case 'identifier':
            return readName(node, source(), facts);
        case 'string':
            facts.strings.push({ text: source(), start: node.start, end: node.end });
            return;
        case 'attribute':
            return readChain(node, source(), facts);
        case 'call':
            return facts_readCall(node, text, facts);
        case 'assert_statement':
            facts.checks.push({ ...readAssert(node, text), mute: muteOf(node, text) });
            return;
        case 'assignment':
        case 'augmented_assignment':
        case 'delete_statement':
            return readWrite(node, text, facts);
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
                facts.parameters.push(...parameterNames(node, text));
            return;
        case 'block':
            if (namedOf(node).length === 0)
                facts.sound = false;
            return;
        default:
    }
}
function parameterNames(node, text) {
    return namedOf(node).map(one => /^[*\s]*([\p{L}\p{N}_]+)/u.exec(text.slice(one.start, one.end))?.[1] ?? '');
}
function readName(node, name, facts) {
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
    return namedOf(dotted)[0] === node;
}
const patterns = new Set([
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
    while (at.parent && patterns.has(at.parent.type))
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
function facts_readCall(node, text, facts) {
    const callee = fieldOf(node, 'function');
    const args = fieldOf(node, 'arguments');
    if (!callee || !args)
        return;
    const name = text.slice(callee.start, callee.end).replace(/\s/g, '');
    const given = namedOf(args).map(arg => text.slice(arg.start, arg.end));
    facts.calls.push({
        callee: /^[\p{L}\p{N}_.]+$/u.test(name) ? name : name.replace(/^.*\)\.?/s, '?.'),
        args: given,
    });
    const check = checkOf(name.split('.').at(-1) ?? '', given);
    if (check)
        facts.checks.push({ ...check, mute: muteOf(node, text) });
}
function readWrite(node, text, facts) {
    const left = fieldOf(node, 'left') ?? (node.type === 'delete_statement' ? namedOf(node)[0] : undefined);
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

;// CONCATENATED MODULE: ./lib/languages/python/scan.js
// Python text -> its logical lines (brackets, strings and backslashes joined), without a parser: an error stays local.
/** No bracket can hold a line that starts like this, so one that stays open is broken before it. */
const restart = /^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]|class[ \t]+[\p{L}\p{N}_]+[ \t]*[:(]|@[\p{L}_])/u;
const token = /#|"""|'''|"|'|[[({]|[\])}]|\\/g;
/** Logical lines of a text. `torn` says that it was cut: then nothing inside an open string is taken for code. */
function scan(text, torn) {
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
    token.lastIndex = 0;
    let single = null;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        const found = match[0];
        if (found === '\\') {
            if (token.lastIndex === text.length)
                state.joined = state.quote === null;
            token.lastIndex += 1;
        }
        else if (state.quote !== null) {
            if (found === state.quote)
                state.quote = null;
            else if (found.length === 3)
                token.lastIndex -= 2;
        }
        else if (single !== null) {
            if (found[0] === single) {
                single = null;
                token.lastIndex = match.index + 1;
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
    const read = scan(text, true);
    return read.rows.map((row, at) => (row === '' || read.inner[at] ? row : `    ${row}`)).join('\n');
}

;// CONCATENATED MODULE: ./lib/languages/python/needs.js



/** More than a test may lean on; the search ends there. */
const mostHelpers = 200;
const always = /^(?:set_?up_?module|tear_?down_?module|setup_function|teardown_function|pytestmark)$/i;
/** Reads every text once. */
function rememberFacts(parse) {
    const known = new Map();
    return text => {
        const found = known.get(text) ?? readFacts(parse, text);
        known.set(text, found);
        return found;
    };
}
/** The pool of a reply. `copied` says which names the module under test defines itself. */
function readPool(pieces, facts, copied) {
    const pool = { helpers: [], imports: [], facts };
    for (const piece of pieces) {
        if (piece.kind === 'import') {
            for (const entry of parseImports(piece.text))
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
    const isAlways = names.some(name => always.test(name)) || (fixture && /autouse\s*=\s*True/.test(decorators));
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
    const members = membersOf(piece, facts);
    return [piece.header, ...(members.length > 0 ? members : ['pass']).map(indent)].join('\n');
}
function holdsTest(piece) {
    return piece.kind === 'test' || (piece.kind === 'class' && piece.parts.some(holdsTest));
}
/** What a class holds beside its tests, broken parts left out. */
function membersOf(owner, facts) {
    return owner.parts.filter(part => !holdsTest(part) && facts(part.text).sound).map(part => part.text);
}
/** Follows names from the test through its class and helpers. */
function needsOf(test, pool) {
    const owner = test.owner;
    const start = [test.text, ...(owner ? [headerText(owner), ...membersOf(owner, pool.facts)] : [])];
    const taken = new Set();
    const copies = new Set();
    const facts = start.map(text => pool.facts(text));
    const queue = [...facts];
    const add = (helper) => {
        if (taken.has(helper) || taken.size > mostHelpers)
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
    const index = indexOf(pool.helpers);
    for (let read = queue.shift(); read; read = queue.shift()) {
        for (const name of wantedBy(read))
            for (const helper of needs_nearest(index.get(name) ?? [], name, read, test.block))
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
function indexOf(helpers) {
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
function needs_nearest(found, name, reader, block) {
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
            const known = found.get(keyOf(one.entry));
            if (!known || one.block <= block)
                found.set(keyOf(one.entry), one);
        }
    }
    return [...extra, ...[...found.values()].map(one => one.entry)];
}
/** `import a.b` and `import a.c` both bind `a` and both are needed. */
function keyOf(entry) {
    return entry.name === null && !entry.alias ? `import ${entry.module}` : boundBy(entry);
}

;// CONCATENATED MODULE: ./lib/core/fences.js
// A model's reply -> the texts in it that may be code, in reading order: fences, what stands around them, JSON fields.
const fieldName = /^(content|code|tests?|test_?(code|file|suite|cases?)|source|text|file|body|answer|output|completion)$/i;
const deepest = 12;
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
    const parsed = parseJson(body);
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
function parseJson(body) {
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
        if (depth > deepest || item === null)
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
const escapes = {
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
        return letter === undefined ? '' : (escapes[letter] ?? whole);
    });
}

;// CONCATENATED MODULE: ./lib/languages/python/bare.js

const statement = /^(?:assert|async|class|def|del|for|from|global|if|import|pass|raise|return|try|while|with|@|#|['"])/;
/** The first line of a reply that goes on where the prompt said `assert`; null when it does not look like one. */
function completeAssert(text, brief, facts) {
    const at = text.search(/\S/);
    const end = text.indexOf('\n', at);
    const line = at < 0 ? '' : text.slice(at, end < 0 ? text.length : end).trim();
    if (line === '' || line.length > 2000 || statement.test(line) || /^[\p{L}\p{N}_]+\s*=[^=]/u.test(line))
        return null;
    const completed = facts(`assert ${line}`);
    if (!completed.sound || !completed.uses.has(brief.access.symbol))
        return null;
    return `${text.slice(0, at).replace(/[ \t]+$/, '')}assert ${text.slice(at)}`;
}
/** Tests made of the assertions among `pieces`, which stand in one text. */
function wrapBare(pieces, brief, first, facts) {
    const flat = pieces.flatMap(piece => (piece.kind === 'main' ? piece.parts : [piece]));
    const lines = flat.filter(piece => piece.kind === 'statement');
    const subject = (brief.target.name.split('.').at(-1) ?? 'target').replace(/^_+|_+$/g, '') || 'target';
    const tests = [];
    lines.forEach((line, at) => {
        if (!bare_isAssertion(line, facts))
            return;
        const draft = [...(tests.length < mostLeaning ? leaningOn(lines, at, facts) : []), line]
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
const most = 50;
const mostLeaning = 1000;
/** Earlier lines that set what a line reads, or change it by a call; found backwards, so a later line changes none. */
function leaningOn(lines, at, facts) {
    const wanted = new Set(facts(lines[at]?.text ?? '').uses);
    const found = [];
    for (let before = at - 1; before >= Math.max(0, at - most); before -= 1) {
        const line = lines[before];
        const read = facts(line.text);
        const sets = [...read.binds].some(name => wanted.has(name)) || read.writes.some(name => wanted.has(rootOf(name)));
        const changes = read.calls.some(call => call.callee.includes('.') && wanted.has(rootOf(call.callee)));
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
    const roots = read.calls.map(call => rootOf(call.callee));
    return lines
        .slice(Math.max(0, at - most), at)
        .some(line => roots.some(root => facts(line.text).binds.has(root)));
}
function rootOf(path) {
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
function readOutline(text, block, torn) {
    const read = scan(text, torn);
    return { pieces: readLevel({ read, block }, 0, read.lines.length, null), open: read.open };
}
/** Names of tests in a text, by layout alone: for what lies beyond the part that is read. */
function testNames(text) {
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
    Object.assign(piece, kindOf(line.head, decorators));
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
function kindOf(head, decorators) {
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



const mostRead = 262_144;
const testLine = /^[ \t]*(?:async[ \t]+)?def[ \t]+test/m;
const codeLine = /^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+|class[ \t]+[\p{L}\p{N}_]+|import[ \t]+[\p{L}\p{N}_]|from[ \t]+[\p{L}\p{N}_.]+[ \t]+import\b|assert\b[^a-z\n]|self\.[\p{L}\p{N}_]+\(|@[\p{L}\p{N}_]+)/mu;
/** Reads a reply; text beyond 256 KiB is only looked through for names of tests. */
function readPages(reply, brief, facts) {
    const whole = normalise(reply.text);
    const text = whole.length > mostRead ? whole.slice(0, mostRead) : whole;
    const beyond = testNames(whole.slice(text.length));
    const cut = reply.cut || whole.length > text.length;
    const blocks = readBlocks(text);
    const chosen = blocks.filter(block => block.source !== 'prose' || testLine.test(block.text));
    const first = readTexts(chosen.length > 0 ? chosen : blocks, blocks, cut, brief, facts);
    const sound = (pages) => pages.tests.filter(test => facts(test.text).sound).length;
    const good = sound(first);
    const plain = (good > 0 && good === first.tests.length) || chosen.length === 0 ? null : withoutFences(text);
    const second = plain ? readTexts([plain], [plain], cut, brief, facts) : first;
    const better = second !== first && sound(second) > good;
    const pages = better ? second : first;
    return { ...pages, beyond, broken: codeLine.test(text), mends: better ? ['fence lines'] : [] };
}
function readTexts(chosen, all, cut, brief, facts) {
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
        const completed = block.source === 'prose' && !testLine.test(block.text) ? completeAssert(block.text, brief, facts) : null;
        const outline = readOutline(completed ?? block.text, at, torn);
        const kept = torn ? tearOff(outline.pieces, pages.torn) : outline.pieces;
        if (outline.open && !torn)
            pages.open.set(at, outline.open);
        pages.pieces.push(...kept);
    });
    pages.tests = pages.pieces.flatMap(testsIn);
    pages.code = pages.pieces.some(piece => isCode(piece, facts));
    const bare = pages.tests.length + pages.torn.length === 0 && pages.pieces.some(piece => isBare(piece, facts));
    if (bare)
        for (const block of chosen.keys())
            pages.tests.push(...wrapBlock(pages, block, brief, facts));
    return pages;
}
function wrapBlock(pages, block, brief, facts) {
    const pieces = pages.pieces.filter(piece => piece.block === block);
    return wrapBare(pieces, brief, pages.tests.length + 1, facts);
}
function isBare(piece, facts) {
    return (bare_isAssertion(piece, facts) || (piece.kind === 'main' && piece.parts.some(part => bare_isAssertion(part, facts))));
}
/** Prose may parse as a lone name; code does something. */
function isCode(piece, facts) {
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
const network = /^(?:socket\.(?!error$|timeout$|gaierror$|herror$|AF_|SOCK_)\w+|(?:requests|httpx)\.(?:get|post|put|delete|patch|head|options|request|Session|Client|AsyncClient|stream)|urllib\.request\.(?!Request$)\w+|urllib3\.\w+|http\.client\.HTTPS?Connection|aiohttp\.(?:ClientSession|request)|ftplib\.\w+|smtplib\.\w+|telnetlib\.\w+|poplib\.\w+|imaplib\.\w+|paramiko\.\w+|websockets?\.\w+)/;
const processes = /^(?:subprocess\.(?!CalledProcessError$|TimeoutExpired$|CompletedProcess$|SubprocessError$)\w+|os\.(?:system|popen|exec\w*|spawn\w*|fork\w*|kill\w*|_exit|abort|posix_spawn\w*|startfile)|multiprocessing\.\w+|concurrent\.futures\.ProcessPoolExecutor|pty\.\w+|signal\.(?:alarm|setitimer|raise_signal|pthread_kill)|ctypes\.\w+|runpy\.\w+)/;
const deleting = /^(?:shutil\.(?:rmtree|move)|os\.(?:remove|unlink|rmdir|removedirs|rename|replace|truncate|chmod|chown))$/;
const environment = /^os\.(?:putenv|unsetenv|environ\.(?:update|pop|clear|setdefault|popitem)|chdir|umask|setuid|setgid)$/;
const evaluating = new Set(['eval', 'exec', '__import__', 'compile', 'breakpoint', 'input']);
const temporary = /^(?:tmp_path|tmp_path_factory|tmpdir|tmpdir_factory|tempfile|TemporaryDirectory|NamedTemporaryFile|mkdtemp|mkstemp|fs|isolated_filesystem)$/;
const error = /(?:Error|Exception|Timeout|Warning)$/;
/** Why the texts are unsafe, as a short phrase; null when they are not. `origins`: bound name -> dotted origin. */
function findUnsafe(texts, origins, target) {
    const patched = patchedNames(texts, origins);
    const scratch = texts.some(read => [...read.uses, ...read.binds, ...read.attributes].some(name => temporary.test(name)));
    for (const read of texts) {
        for (const call of read.calls) {
            const why = judgeCall(call, read, { origins, patched, scratch, target });
            if (why)
                return why;
        }
        const write = read.writes.find(name => /^(?:del\s+)?(?:os\.)?environ\b/.test(name));
        if (write)
            return `changes the environment: ${write.slice(0, 60)}`;
    }
    return null;
}
function judgeCall(call, read, setting) {
    const path = originOf(call.callee, setting.origins);
    const bare = !call.callee.includes('.');
    if (/\.assert_\w+$/.test(path) || error.test(path))
        return null;
    if (setting.patched.some(name => path === name || path.startsWith(`${name}.`)))
        return null;
    if (network.test(path))
        return `network: ${path}`;
    if (processes.test(path))
        return `process: ${path}`;
    if (environment.test(path))
        return `changes the environment: ${path}`;
    if (!setting.scratch && deleting.test(path))
        return `deletes files: ${path}`;
    if (bare && evaluating.has(path) && path !== setting.target && !read.binds.has(path))
        return `runs text: ${path}`;
    return setting.scratch ? null : judgeWrite(call, path, read);
}
function judgeWrite(call, path, read) {
    const mode = call.args.slice(1).find(arg => /^(?:mode\s*=\s*)?['"][rwaxbt+]{1,3}['"]$/.test(arg));
    const opens = (path === 'open' && !read.binds.has('open')) || path === 'io.open' || path === 'codecs.open';
    if (opens && mode && /[wax+]/.test(mode.replace('mode', '')))
        return 'writes files outside a temporary folder';
    const file = /\.(?:write_text|write_bytes|unlink|rmdir)$/.test(path);
    const ofPath = path.startsWith('pathlib.') || path.startsWith('?.');
    return file && ofPath ? 'writes or deletes files outside a temporary folder' : null;
}
function originOf(callee, origins) {
    const [head = '', ...rest] = callee.split('.');
    return [origins.get(head) ?? head, ...rest].join('.');
}
const patching = /(?:^|\.)(?:patch|patch\.object|patch\.dict|setattr|delattr|spy|stub)$/;
/** Dotted names that the test replaces: `patch('os.remove')`, `monkeypatch.setattr(os, 'remove', ...)`. */
function patchedNames(texts, origins) {
    const calls = texts.flatMap(read => read.calls).filter(call => patching.test(call.callee));
    return calls.flatMap(call => {
        const [first = '', second = ''] = call.args;
        const text = unquote(first);
        if (text !== null)
            return withoutModule(text);
        const name = unquote(second);
        return name === null ? [] : [`${originOf(first, origins)}.${name}`];
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

const mostLines = 120;
const mostBytes = 8192;
/** The first reason that holds, in a fixed order; null when the test is worth a trial. */
function refuseTest(parts, brief) {
    return (checkLength(parts.code) ??
        checkAssertion(parts) ??
        checkTarget(parts, brief) ??
        checkCopy(parts, brief) ??
        checkTautology(parts) ??
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
function checkAssertion(parts) {
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
function checkTarget(parts, brief) {
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
function checkCopy(parts, brief) {
    const { symbol } = brief.access;
    if (parts.test.inner.has(symbol)) {
        return { reason: 'redefines-target', detail: `it defines its own ${symbol}` };
    }
    if (!parts.copies.includes(symbol) || parts.unknown.length === 0)
        return null;
    return { reason: 'redefines-target', detail: `without the copy ${parts.unknown[0] ?? ''} is unknown` };
}
function checkTautology(parts) {
    const checks = [parts.test, ...reachable(parts)].flatMap(read => read.checks);
    const trivial = checks.every(check => check.mute || isTrivial(check, parts.test));
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
function isTrivial(check, facts) {
    const sides = check.sides.map(side => resolve(side, facts));
    if (check.kind === 'other' || sides.length === 0)
        return false;
    if (sides.every(isConstant))
        return true;
    return check.kind === 'equal' && sides.length === 2 && sides[0] === sides[1];
}
/** A plain name stands for what it was set to, when it was set once and by a call. */
function resolve(side, facts) {
    const value = facts.values.get(side) ?? '';
    return (value.includes('(') ? value : side).replace(/\s+/g, '');
}
const constant = /^(?:[-+]?\d[\d._eEjJxXa-fA-F]*|True|False|None|(['"])(?:(?!\1)[^\\]|\\.)*\1|\[\]|\{\}|\(\))$/;
function isConstant(side) {
    if (constant.test(side))
        return true;
    const sides = side.split(/==|!=|<=|>=|<|>|\bis\b|\band\b|\bor\b/);
    return sides.length > 1 && sides.every(one => constant.test(one));
}
function checkSafety(parts, brief) {
    const found = findUnsafe([parts.test, ...parts.around], parts.origins, brief.access.symbol);
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
    return { name: owner.name, header: header.replace(/:\s*#.*$/, ':'), members: membersOf(owner, pool.facts) };
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
    if (!container || !(test.owner?.parts ?? []).some(isAsync))
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
function isAsync(piece) {
    return piece.kind === 'test' && /^async\s/m.test(piece.text);
}
function madeCase(shape, test, facts, brief, mend) {
    const base = isAsync(test) || (test.owner?.parts ?? []).some(isAsync) ? UNITTEST_ASYNC : UNITTEST;
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
const END = '\n';
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
const CLOSING = new Set([')', ']', '}']);
/** True for the string that documents a function, class or module: the first statement of its block. */
function isDocstring(node) {
    if (node.type !== 'expression_statement' || !node.parent)
        return false;
    const holder = node.parent.type === 'module' ? 'module' : node.parent.parent?.type;
    if (holder !== 'function_definition' && holder !== 'class_definition' && holder !== 'module')
        return false;
    if (node.parent.type !== 'block' && node.parent.type !== 'module')
        return false;
    const parts = namedOf(node);
    const only = parts[0];
    if (parts.length !== 1 || !only || (only.type !== 'string' && only.type !== 'concatenated_string'))
        return false;
    // An f-string that computes something runs; it documents nothing.
    for (const each of walk(only))
        if (each.type === 'interpolation')
            return false;
    return namedOf(node.parent)[0] === node;
}
/** True for a comma before a closing bracket, or at an end, that changes nothing. */
function isSpareComma(node) {
    const siblings = (node.parent?.children ?? []).filter(child => child.type !== 'comment');
    const rest = siblings.slice(siblings.indexOf(node) + 1);
    if (rest.length > 1 || (rest[0] && !CLOSING.has(rest[0].type)))
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
        if (sibling.type !== 'comment' && !CLOSING.has(sibling.type))
            return false;
    }
    return false;
}
function isStatement(node) {
    return node.parent?.type === 'block' || node.parent?.type === 'module' || node.type === 'decorator';
}
function isLayout(node) {
    if (node.type === 'comment' || node.type === 'line_continuation' || node.type === ';')
        return true;
    return node.type === ',' && mayBeSpare(node) && isSpareComma(node);
}
/** The tokens of `root`. Blocks and ends of statements are tokens, for they are no mere layout. */
function tokensOf(root, text) {
    const tokens = [];
    const stack = [root];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (typeof next === 'string') {
            tokens.push(next);
            continue;
        }
        if (isLayout(next) || isDocstring(next))
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
            stack.push(END);
        for (let i = next.children.length - 1; i >= 0; i--)
            stack.push(next.children[i]);
    }
    return tokens;
}

;// CONCATENATED MODULE: ./lib/languages/python/cut.js










const mostShown = 4000;
/** Different tests of one reply that are looked into; no reply of a sane length has as many. */
const mostTests = 1000;
/** The `cut` of Python. Every test definition of a reply ends once, as a candidate or as a refusal. */
function makeCut(parse) {
    return (reply, brief) => {
        if (reply.text.trim() === '')
            return { candidates: [], refusals: [refusal(reply, brief, 'reply', '', 'empty-reply', 'no text')] };
        const bench = readBench(parse, reply, brief);
        const found = cutTests(bench);
        if (found.candidates.length + found.refusals.length > 0)
            return found;
        return { candidates: [], refusals: [refuseReply(bench)] };
    };
}
function readBench(parse, reply, brief) {
    const facts = rememberFacts(parse);
    const pages = readPages(reply, brief, facts);
    const module = namesOfModule(brief, facts);
    const pool = readPool(pages.pieces, facts, new Set([brief.access.symbol, ...module.own]));
    const classes = new Map(pages.pieces.filter(piece => piece.kind === 'class').map(piece => [piece.name, piece]));
    const dropped = new Set(pages.pieces.filter(piece => isDropped(piece, pool)).map(piece => piece.block));
    return { parse, reply, brief, pages, pool, classes, module, dropped };
}
function cutTests(bench) {
    const { reply, brief, pages } = bench;
    const cut = { candidates: [], refusals: [] };
    const refuse = (test, reason, detail) => cut.refusals.push(refusal(reply, brief, test.name, test.text, reason, detail));
    const judge = judgeOnce(bench);
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
function judgeOnce(bench) {
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
            return 'reason' in before ? before : duplicateOf(before.name);
        if (byText.size >= mostTests)
            return { reason: 'too-long', detail: `more than ${mostTests} tests in one reply` };
        const made = makeCandidate(test, bench, number);
        byText.set(raw, made);
        if ('reason' in made)
            return made;
        const key = cut_keyOf(made, bench.parse);
        const same = byKey.get(key);
        byKey.set(key, same ?? made.name);
        return same === undefined ? made : duplicateOf(same);
    };
}
function duplicateOf(name) {
    return { reason: 'duplicate', detail: `the same as ${name}` };
}
function refusal(reply, brief, name, code, reason, detail) {
    const shown = code.slice(0, mostShown);
    return { target: brief.target.id, writer: reply.writer, name, code: shown, reason, detail };
}
function makeCandidate(written, bench, number) {
    const tooLong = checkLength(written.text);
    if (tooLong)
        return tooLong;
    const members = written.owner?.parts.filter(part => part.kind !== 'test').length ?? 0;
    if (members > mostHelpers)
        return { reason: 'too-long', detail: `its class holds ${members} other members` };
    const test = closeBrackets(written, bench);
    const facts = bench.pool.facts(test.text);
    if (!facts.sound)
        return { reason: 'unparsable', detail: 'its syntax is broken' };
    const needs = needsOf(test, bench.pool);
    if (needs.helpers.length > mostHelpers)
        return { reason: 'too-long', detail: `it needs ${needs.helpers.length} helpers` };
    const shape = shapeTest(test, facts, needs.facts.slice(1), bench.pool, bench.brief, bench.classes);
    const mended = mendNeeds(needs, bench.brief, bench.module);
    const candidate = assemble(test, written, bench, { needs, shape, mended, number });
    const around = needs.facts.slice(1);
    const origins = originsOf([
        ...mended.imports,
        ...needs.facts.flatMap(read => read.imports.flatMap(span => parseImports(span.text))),
    ]);
    const parts = {
        code: candidate.code,
        test: facts,
        around,
        origins,
        unknown: mended.unknown,
        copies: needs.copies,
    };
    return refuseTest(parts, bench.brief) ?? candidate;
}
/** Closes what the writer left open at the very end of a whole reply. */
function closeBrackets(test, bench) {
    if (!test.last || !bench.pages.open.has(test.block) || bench.pool.facts(test.text).sound)
        return test;
    const open = scan(test.text, false).open ?? [];
    const closers = open.map(bracket => (bracket === '(' ? ')' : bracket === '[' ? ']' : '}')).reverse();
    return { ...test, text: test.text.replace(/[,\s]+$/, '') + closers.join('') };
}
function assemble(test, written, bench, work) {
    const { reply, brief, pool } = bench;
    const { needs, shape, mended } = work;
    const rewrite = (text) => mended.rewrite(text, pool.facts(text));
    const code = shape.addSelf ? withSelf(rewrite(test.text)) : rewrite(test.text);
    const container = shape.container && { ...shape.container, members: shape.container.members.map(rewrite) };
    const helpers = needs.helpers.map(helper => rewrite(helper.text));
    const entries = [...mended.imports, ...shape.imports.flatMap(parseImports)];
    return {
        id: `${brief.target.id}#${reply.writer}#${reply.sample}.${work.number}`,
        target: brief.target.id,
        writer: reply.writer,
        name: test.name,
        code,
        container,
        imports: [...new Set(entries.map(formatImport))],
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
function isDropped(piece, pool) {
    if (piece.kind === 'main')
        return true;
    if (piece.kind !== 'statement' || /\bassert\b/.test(piece.text))
        return false;
    const read = pool.facts(piece.text);
    return read.sound && read.calls.length > 0 && read.binds.size === 0;
}
function originsOf(entries) {
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
    const tokens = tokensOf(readSyntax(parse, candidate.code), candidate.code);
    const at = tokens.indexOf(candidate.name);
    const plain = tokens.filter((_, index) => index !== at).map(sameQuotes);
    return JSON.stringify([plain, candidate.container?.members ?? [], candidate.helpers]);
}
function sameQuotes(token) {
    const match = /^([a-zA-Z]{0,2})(['"])([^'"\\]*)\2$/.exec(token);
    return match ? `${match[1] ?? ''}"${match[3] ?? ''}"` : token;
}
const bullet = /^\s*(?:[-*+\u2022]|\d{1,3}[.)]|#{1,6}\s|test\s+(?:case|scenario))\s*\S/i;
/** One refusal for a reply that holds no test at all. */
function refuseReply(bench) {
    const { reply, brief, pages } = bench;
    const say = (reason, detail) => refusal(reply, brief, 'reply', reply.text, reason, detail);
    if (pages.pieces.some(piece => piece.name === brief.access.symbol))
        return say('redefines-target', 'a copy of the target and no test');
    if (pages.code)
        return say('no-assertion', 'code without a test');
    if (pages.broken)
        return say('unparsable', 'no test in it parses');
    const bullets = reply.text.split('\n', 2000).filter(line => bullet.test(line)).length;
    return bullets >= 2 ? say('scenarios', `${bullets} scenarios and no code`) : say('prose-only', 'no code');
}

;// CONCATENATED MODULE: ./lib/languages/python/body.js


const BRANCHES = new Set([
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
const SILENT = new Set([
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
const isStub = (node) => node.type === 'expression_statement' && namedOf(node)[0]?.type === 'ellipsis';
/** Number of branching points below `node`. */
function branchesOf(node) {
    let branches = 0;
    for (const each of walk(node))
        if (each.named && BRANCHES.has(each.type))
            branches++;
    return branches;
}
/** True when the function itself yields, not one inside it. */
function isGenerator(body) {
    const inner = (node) => node.type === 'function_definition' || node.type === 'lambda';
    for (const node of walk(body, node => !inner(node)))
        if (node.named && node.type === 'yield')
            return true;
    return false;
}
/** Lines of `body` that hold code a run can reach; empty for a body of nothing but `...`. */
function linesOf(body) {
    const lines = new Set();
    const enters = (node) => !CLOSED.has(node.type) && !isDocstring(node) && !isStub(node);
    for (const node of walk(body, enters)) {
        if (node.type === 'string' && !isDocstring(node))
            lines.add(node.line);
        if (node.children.length > 0 || node.end === node.start || CLOSED.has(node.type))
            continue;
        if (!SILENT.has(node.type))
            lines.add(node.line);
    }
    return [...lines].sort((a, b) => a - b);
}
/** The lines of each statement, or of the opening of a compound one, that takes more than one line. */
function longStatements(body) {
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
        return fallback === null ? { kind: 'any' } : typeOfDefault(fallback);
    const type = typeOf(annotation, alias);
    if (fallback !== 'None' || type.kind === 'any' || type.kind === 'none')
        return type;
    const members = type.kind === 'union' ? type.of : [type];
    return members.some(member => member.kind === 'none')
        ? type
        : { kind: 'union', of: [...members, { kind: 'none' }] };
}
function passOf(node) {
    const inner = node.type === 'typed_parameter' ? namedOf(node)[0] : node;
    if (inner?.type === 'list_splat_pattern')
        return 'rest';
    return inner?.type === 'dictionary_splat_pattern' ? 'keyword-rest' : null;
}
function nameOf(node) {
    if (node.type === 'identifier')
        return node;
    const inner = fieldOf(node, 'name') ?? namedOf(node)[0] ?? null;
    return inner && inner !== node && inner.type !== 'identifier' ? nameOf(inner) : inner;
}
const kinds = new Set([
    'identifier',
    'typed_parameter',
    'default_parameter',
    'typed_default_parameter',
    'list_splat_pattern',
    'dictionary_splat_pattern',
]);
/** The parameters in a `parameters` node, in order, without their uses. */
function parametersOf(list, text, alias) {
    const parameters = [];
    let keywordOnly = false;
    const own = (node) => node && text.slice(node.start, node.end);
    for (const node of list ? namedOf(list) : []) {
        if (node.type === 'keyword_separator')
            keywordOnly = true;
        if (node.type === 'positional_separator')
            for (const earlier of parameters)
                earlier.pass = 'positional';
        if (!kinds.has(node.type))
            continue;
        const name = own(nameOf(node));
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
    return (body ? namedOf(body) : []).flatMap(statement => {
        const inner = statement.type === 'expression_statement' ? namedOf(statement)[0] : undefined;
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
function constructorOf(owner, text, alias, find, depth = 0) {
    const made = owner.methods.findLast(each => each.simple === '__init__') ??
        owner.methods.findLast(each => each.simple === '__new__');
    if (made)
        return parametersOf(fieldOf(made.node, 'parameters'), text, alias).slice(1);
    if (depth > classes_DEEPEST)
        return [];
    const parents = owner.bases.flatMap(base => find(base) ?? []).filter(parent => parent !== owner);
    const kind = recordKind(owner, find);
    if (kind) {
        const inherited = parents.filter(parent => recordKind(parent, find)).reverse();
        const fields = inherited.map(parent => constructorOf(parent, text, alias, find, depth + 1));
        return joinFields(fields.flat(), recordFields(owner, text, alias, kind));
    }
    const parent = parents[0];
    return parent ? constructorOf(parent, text, alias, find, depth + 1) : [];
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
function isConstructible(owner, find) {
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
    const names = (body ? namedOf(body) : []).flatMap(statement => {
        const inner = statement.type === 'expression_statement' ? namedOf(statement)[0] : undefined;
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
function headerOf(owner, text) {
    const body = fieldOf(owner.node, 'body');
    const opening = text.slice(owner.node.start, body ? body.start : owner.node.end);
    const end = opening.lastIndexOf(':');
    const header = (end > 0 ? opening.slice(0, end + 1) : opening).replace(/\s+/g, ' ').trim();
    return [...owner.decorators.map(each => `@${each}`), header].join('\n');
}

;// CONCATENATED MODULE: ./lib/languages/python/context.js
// One function in its module -> what a reader needs to understand it, in file order.


const MOST = 30;
const MEMBERS = 12;
function namesIn(node, text) {
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
function signatureOf(made, text) {
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
function fieldLines(owner, text) {
    const known = fields.get(owner);
    if (known)
        return known;
    const lines = context_readFields(owner, text);
    fields.set(owner, lines);
    return lines;
}
function context_readFields(owner, text) {
    const body = fieldOf(owner.node, 'body');
    return (body ? namedOf(body) : []).flatMap(statement => {
        const inner = statement.type === 'expression_statement' ? namedOf(statement)[0] : undefined;
        const own = inner?.type === 'assignment' ? text.slice(inner.start, inner.end) : '';
        return own && own.length <= 200 ? [own] : [];
    });
}
/** A class as a reader needs it: header, fields, constructor, and the members that are used. */
function outlineOf(owner, self, own, text) {
    const members = owner.methods
        .filter(each => each.name !== self.name && (each.simple === '__init__' || own.has(each.simple)))
        .map(each => signatureOf(each, text));
    const lines = [...fieldLines(owner, text), ...members].slice(0, MEMBERS);
    return lines.length > 0 ? `${headerOf(owner, text)}\n${indented(lines)}` : headerOf(owner, text);
}
/** Import lines cut down to the names in use, constants, signatures of siblings in use, classes in outline. */
function contextOf(self, definitions, bindings, text) {
    const { used, own } = namesIn(self.whole, text);
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
            entries.push({ start: made.whole.start, text: signatureOf(made, text) });
    for (const made of definitions.classes)
        if (made === self.owner || used.has(made.name))
            entries.push({
                start: made.whole.start,
                text: outlineOf(made, self, made === self.owner ? own : new Set(), text),
            });
    entries.sort((a, b) => a.start - b.start);
    return [...new Set(entries.map(entry => entry.text))].slice(0, MOST);
}

;// CONCATENATED MODULE: ./lib/languages/python/definitions.js
// A module's syntax -> the functions and classes that a test can name, each with the classes around it.

const OPEN = new Set([
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
        .map(child => namedOf(child)[0])
        .flatMap(inner => (inner ? [text.slice(inner.start, inner.end)] : []));
}
function basesOf(node, text) {
    const list = fieldOf(node, 'superclasses');
    return list ? namedOf(list).map(base => text.slice(base.start, base.end)) : [];
}
/** All functions and classes of the module in file order; what stands inside a function belongs to it. */
function definitionsOf(root, text) {
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
        if (OPEN.has(node.type)) {
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
    const only = namedOf(root);
    const inner = only[0]?.type === 'expression_statement' ? namedOf(only[0]) : [];
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
const INNER = new Set([
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
        if (node.named && !INNER.has(node.type))
            return false;
    return true;
}
const sign = /^(.*?\))\s*(?:={2,3}>?|=>|[-–]>|➞|→|➜|# ?[=-]>|(?:should )?(?:returns?|gives|yields|evaluates to)\b)\s*(\S.*)$/;
function written(lines, name, read) {
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
function examplesOf(docstring, name, read) {
    if (!docstring.includes(name) || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
        return [];
    const lines = docstring.split('\n').slice(0, docstring_LONGEST);
    const seen = new Set();
    return [...doctests(lines, name, read), ...written(lines, name, read)]
        .filter(({ call }) => call.length <= docstring_LONGEST && !seen.has(call) && seen.add(call))
        .slice(0, docstring_MOST);
}

;// CONCATENATED MODULE: ./lib/languages/python/literals.js



const literals_MOST = 40;
const literals_LONGEST = 200;
function isUseful(value) {
    return (value.kind !== 'none' &&
        value.kind !== 'bool' &&
        !('value' in value && String(value.value).length > literals_LONGEST));
}
/** The literals below each of `nodes`, first come first, without repeats, at most 40. */
function literalsOf(nodes, text) {
    const found = new Map();
    const enters = (node) => node.type !== 'string' && node.type !== 'type' && !isDocstring(node);
    for (const root of nodes)
        for (const node of walk(root, node => enters(node) && !(node.type === 'unary_operator' && scalarValue(node, text)))) {
            if (found.size >= literals_MOST)
                return [...found.values()];
            const value = isDocstring(node) ? null : scalarValue(node, text);
            if (value && isUseful(value))
                found.set(`${value.kind} ${JSON.stringify(value)}`, value);
        }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/languages/python/module.js

const module_LONGEST = 400;
/** A bound on all steps behind aliases: they may name each other. */
const STEPS = 5000;
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
function importBinding(node, text) {
    const { names, parts } = module_importedNames(node, text);
    const from = fieldOf(node, 'module_name');
    const wild = node.children.some(child => child.type === 'wildcard_import');
    const opening = from ? `from ${text.slice(from.start, from.end)} import ` : 'import ';
    const show = (used) => opening + (wild ? '*' : parts.filter((_, i) => used.has(names[i] ?? '')).join(', '));
    return { names: wild ? ['*'] : names, start: node.start, node, kind: 'import', show };
}
function constantBinding(node, text) {
    const left = fieldOf(node, 'left');
    const name = left?.type === 'type' ? namedOf(left)[0] : left;
    if (!name || name.type !== 'identifier')
        return null;
    const own = text.slice(node.start, node.end);
    const shown = own.length > module_LONGEST ? `${own.slice(0, module_LONGEST)} ...` : own;
    return {
        names: [text.slice(name.start, name.end)],
        start: node.start,
        node,
        kind: 'constant',
        show: () => shown,
    };
}
/** What the module's own statements bind, in file order; the bodies of functions and classes are not looked into. */
function bindingsOf(root, text) {
    const bindings = [];
    const closed = new Set([
        'function_definition',
        'class_definition',
        'decorated_definition',
        'expression_statement',
    ]);
    for (const node of walk(root, node => !closed.has(node.type))) {
        if (node.type === 'import_statement' || node.type === 'import_from_statement')
            bindings.push(importBinding(node, text));
        const inner = node.type === 'expression_statement' ? namedOf(node)[0] : node;
        const assigns = inner?.type === 'assignment' || inner?.type === 'type_alias_statement';
        const constant = inner && assigns ? constantBinding(inner, text) : null;
        if (constant)
            bindings.push(constant);
    }
    return bindings;
}
function aliasText(node, text) {
    const right = fieldOf(node, 'right');
    const value = right?.type === 'type' ? namedOf(right)[0] : right;
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
        for (const part of binding.kind === 'import' ? namedOf(binding.node) : []) {
            const [name, alias] = [fieldOf(part, 'name'), fieldOf(part, 'alias')];
            if (name && alias)
                aliases.set(text.slice(alias.start, alias.end), text.slice(name.start, name.end));
        }
    }
    let steps = 0;
    return name => (steps++ < STEPS ? (aliases.get(name) ?? null) : null);
}

;// CONCATENATED MODULE: ./lib/languages/python/uses.js
// The body of a function -> what it does with each of its parameters that tells a type.

const methods = [
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
const methodUses = new Map(methods.flatMap(([use, names]) => names.map(name => [name, use])));
const calls = [
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
const callUses = new Map(calls.flatMap(([use, names]) => names.map(name => [name, use])));
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
const NUMBERS = new Set(['integer', 'float', 'unary_operator']);
const COLLECTIONS = new Set(['list', 'tuple', 'set', 'list_comprehension']);
function lastName(node, text) {
    if (!node)
        return '';
    const name = node.type === 'attribute' ? fieldOf(node, 'attribute') : node;
    return name?.type === 'identifier' ? text.slice(name.start, name.end) : '';
}
function inArguments(node, list, text) {
    const call = list.parent;
    const called = call ? fieldOf(call, 'function') : null;
    const name = lastName(called, text);
    if (name === 'isinstance' && namedOf(list)[0] === node) {
        const kind = namedOf(list)[1];
        return kind ? [`isinstance:${text.slice(kind.start, Math.min(kind.end, kind.start + 80))}`] : [];
    }
    const onModule = called?.type === 'attribute' && text.slice(called.start, called.start + 3) === 're.';
    if (onModule && patternCalls.has(name))
        return ['str-method'];
    const use = callUses.get(name);
    return use ? [use] : [];
}
function inOperator(node, parent, text) {
    const sign = fieldOf(parent, 'operator')?.type ?? '';
    const other = namedOf(parent).find(child => child !== node);
    if (sign === '%' && other?.type === 'string')
        return ['format'];
    if (sign.startsWith('+') && other?.type === 'string')
        return ['concat-str'];
    if (sign.startsWith('+') && other && COLLECTIONS.has(other.type))
        return ['concat-list'];
    if (sign === '+' && !(other && NUMBERS.has(other.type)))
        return ['add'];
    if (sign === '*' && other && (other.type === 'string' || COLLECTIONS.has(other.type)))
        return ['arithmetic', 'repeat'];
    if (['|', '&', '^'].includes(sign))
        return ['bitwise'];
    return text ? ['arithmetic'] : [];
}
function inComparison(node, parent) {
    const operands = namedOf(parent);
    const at = operands.indexOf(node);
    const signs = parent.children.filter(child => child.field === 'operators').map(child => child.type);
    if (signs.includes('in') || signs.includes('not in'))
        return at > 0 ? ['in'] : ['member'];
    const uses = operands
        .filter(other => other !== node)
        .map(other => {
        if (NUMBERS.has(other.type))
            return 'compare-number';
        if (other.type === 'string')
            return 'compare-str';
        if (other.type === 'none')
            return 'compare-none';
        return other.type === 'true' || other.type === 'false' ? 'compare-bool' : 'compare';
    });
    return [...new Set(uses)];
}
function inSubscript(node, parent) {
    if (fieldOf(parent, 'value') !== node)
        return ['as-index'];
    const key = namedOf(parent)[1];
    if (key?.type === 'slice')
        return ['slice', 'index'];
    return key?.type === 'string' ? ['key'] : ['index'];
}
function inAttribute(node, parent, text) {
    if (fieldOf(parent, 'object') !== node)
        return [];
    const name = lastName(parent, text);
    const called = parent.parent?.type === 'call' && fieldOf(parent.parent, 'function') === parent;
    const use = called ? methodUses.get(name) : undefined;
    return use ? [use] : [`attribute:${name}`];
}
const uses_plain = {
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
function usesAt(node, text) {
    const parent = node.parent;
    if (!parent)
        return [];
    const role = node.field;
    switch (parent.type) {
        case 'call':
            return role === 'function' ? ['call'] : [];
        case 'argument_list':
            return inArguments(node, parent, text);
        case 'attribute':
            return inAttribute(node, parent, text);
        case 'subscript':
            return inSubscript(node, parent);
        case 'for_statement':
        case 'for_in_clause':
            return role === 'right' ? ['iterate'] : [];
        case 'binary_operator':
        case 'augmented_assignment':
            return inOperator(node, parent, text);
        case 'comparison_operator':
            return inComparison(node, parent);
        case 'assignment':
            return role === 'right' && fieldOf(parent, 'left')?.type === 'pattern_list' ? ['iterate', 'unpack'] : [];
        case 'yield':
            return parent.children.some(child => child.type === 'from') ? ['iterate'] : [];
        default: {
            const use = uses_plain[parent.type];
            return use ? [use] : [];
        }
    }
}
/** The uses of each name in `names` below `body`, without repeats, in order of appearance. */
function usesOf(body, names, text) {
    const uses = new Map([...names].map(name => [name, new Set()]));
    for (const node of walk(body)) {
        if (node.type !== 'identifier')
            continue;
        const found = uses.get(text.slice(node.start, node.end));
        if (found && found.size < 20)
            for (const use of usesAt(node, text))
                found.add(use);
    }
    return new Map([...uses].map(([name, found]) => [name, [...found]]));
}

;// CONCATENATED MODULE: ./lib/languages/python/functions.js













const functions_any = { kind: 'any' };
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
    const first = body ? namedOf(body)[0] : undefined;
    if (!first || !isDocstring(first))
        return null;
    const inner = namedOf(first)[0];
    const parts = inner?.type === 'concatenated_string' ? namedOf(inner) : inner ? [inner] : [];
    const values = parts.map(part => stringValue(text.slice(part.start, part.end)));
    if (values.some(value => value?.kind !== 'str'))
        return null;
    return cleanDocstring(values.map(value => value?.value ?? '').join('')).slice(0, LONGEST_DOCSTRING);
}
function sourceOf(whole, text) {
    const from = text.lastIndexOf('\n', whole.start - 1) + 1;
    const end = lastLeaf(whole).end;
    const margin = text.slice(from, whole.start);
    if (margin.trim() !== '')
        return text.slice(whole.start, end);
    const lines = text.slice(from, end).split('\n');
    return lines.map(line => (line.startsWith(margin) ? line.slice(margin.length) : line)).join('\n');
}
function parametersIn(made, kind, module) {
    const all = parametersOf(fieldOf(made.node, 'parameters'), module.text, module.alias);
    const bound = kind !== 'function' && kind !== 'static' && all[0]?.pass !== 'rest';
    const parameters = bound ? all.slice(1) : all;
    const body = fieldOf(made.node, 'body');
    const uses = body
        ? usesOf(body, new Set(parameters.map(each => each.name)), module.text)
        : new Map();
    return parameters.map(each => ({ ...each, uses: uses.get(each.name) ?? [] }));
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
        parameters: constructorOf(owner, module.text, module.alias, module.find),
        constructible: isConstructible(owner, module.find),
    };
    module.owners.set(owner, made);
    return made;
}
/** The body first, then the module's constants that it names: tables often stand outside. */
function literalsIn(made, body, module) {
    if (!body)
        return [];
    const names = new Set();
    for (const node of walk(body))
        if (node.type === 'identifier')
            names.add(module.text.slice(node.start, node.end));
    const constants = module.bindings.filter(each => each.kind === 'constant' && names.has(each.names[0] ?? ''));
    const list = fieldOf(made.node, 'parameters');
    return literalsOf([body, ...(list ? [list] : []), ...constants.map(each => each.node)], module.text);
}
function functionOf(made, module) {
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
        generator: body !== null && isGenerator(body),
        public: isPublic(made.name),
        unreachable: unreachableOf(made),
        sound: !made.whole.broken,
        branches: branchesOf(made.node),
        tokens: tokensOf(made.whole, text),
        bodyLines: body ? linesOf(body) : [],
        longStatements: body ? longStatements(body) : [],
        source: sourceOf(made.whole, text),
        parameters: parametersIn(made, kind, module),
        returns: returns ? typeOf(text.slice(returns.start, returns.end), module.alias) : functions_any,
        docstring,
        examples: docstring === null ? [] : examplesOf(docstring, made.simple, module.read),
        literals: literalsIn(made, body, module),
        decorators: made.decorators,
        owner: ownerOf(made.owner, module),
        context: contextOf(made, module.definitions, module.bindings, text),
    };
}
/** A sentence naming the first line that belongs to no function and does not parse; null when there is none. */
function errorOf(root, definitions) {
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
function makeFunctions(parse) {
    const read = text => readSyntax(parse, text);
    return source => {
        const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
        try {
            const root = read(text);
            const definitions = definitionsOf(root, text);
            const bindings = bindingsOf(root, text);
            const alias = aliasesOf(bindings, text);
            const find = findIn(definitions.classes);
            const module = { text, read, definitions, bindings, alias, find, owners: new Map() };
            const classes = definitions.classes.map(each => [each.name, constructorOf(each, text, alias, find)]);
            const functions = definitions.functions.map(made => functionOf(made, module));
            // A class may be called `constructor`: nothing is inherited that could be taken for one.
            const byName = Object.assign(Object.create(null), Object.fromEntries(classes));
            const members = definitions.classes.map(each => [each.name, classes_membersOf(each, text, find)]);
            const enums = Object.fromEntries(members.filter(([, names]) => names.length > 0));
            return { functions, classes: byName, enums, error: errorOf(root, definitions) };
        }
        catch {
            return { functions: [], classes: {}, error: 'it could not be parsed' };
        }
    };
}

;// CONCATENATED MODULE: ./lib/languages/python/literal.js
const literal_named = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/** Control, format (bidirectional among them), private and lone surrogate characters, and spaces other than the plain one. */
const HIDDEN = /[\\\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
function escapeSign(sign) {
    const known = literal_named[sign];
    if (known)
        return known;
    const code = sign.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff
        ? `\\u${code.toString(16).padStart(4, '0')}`
        : `\\U${code.toString(16).padStart(8, '0')}`;
}
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replace(HIDDEN, escapeSign);
    return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote;
}
function bytes(text) {
    const body = text.replace(/[\\']|[^ -~]/gu, sign => (sign === "'" ? "\\'" : escapeSign(sign)));
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
    return open + values.map(literal).join(', ') + close;
}
/** Text of an expression that evaluates to `value`; `code` stands as it is. Characters of `bytes` are below 256. */
function literal(value) {
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
            return quoted(value.value);
        case 'bytes':
            return bytes(value.value);
        case 'list':
            return items('[', value.items, ']');
        case 'tuple':
            return items('(', value.items, value.items.length === 1 ? ',)' : ')');
        case 'set':
            return value.items.length > 0 ? items('{', value.items, '}') : 'set()';
        case 'dict':
            return `{${value.entries.map(([key, each]) => `${literal(key)}: ${literal(each)}`).join(', ')}}`;
        case 'code':
            return value.code;
    }
}

;// CONCATENATED MODULE: ./lib/languages/python/rename.js
/** One name for another in one text. Attributes, keyword arguments and texts with a name of their own stay. */
function renameIn(text, facts, from, to, shadowed) {
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
function takeName(name, taken) {
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

;// CONCATENATED MODULE: ./lib/languages/python/merge.js




/** The `merge` of Python. The file ends in a newline; `names` gives `TestX.test_y` or `test_y` by candidate id. */
function makeMerge(parse) {
    return candidates => {
        const sheet = {
            facts: rememberFacts(parse),
            imports: [],
            owners: new Map(),
            taken: new Set(),
            helpers: [],
            body: [],
            classes: new Map(),
            names: {},
        };
        for (const candidate of candidates)
            reserve(candidate, sheet);
        for (const candidate of candidates)
            addCandidate(candidate, sheet);
        return { content: layFile(sheet), names: sheet.names };
    };
}
/** Imports and helpers of the first who brings a name keep it; tests and classes give way. */
function reserve(candidate, sheet) {
    for (const entry of candidate.imports.flatMap(parseImports))
        own(boundBy(entry), formatImport(entry), sheet);
    for (const text of candidate.helpers)
        for (const name of helperNames(text, sheet))
            own(name, text, sheet);
}
function own(name, text, sheet) {
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
function addCandidate(candidate, sheet) {
    const container = candidate.container && {
        ...candidate.container,
        members: [...candidate.container.members],
    };
    const draft = {
        code: candidate.code,
        container,
        helpers: [...candidate.helpers],
        imports: candidate.imports.flatMap(parseImports),
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
        const name = takeName(candidate.name, sheet.taken);
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
        const alias = nameFor(bound, formatImport(entry), sheet);
        renameAll(draft, bound, alias, false, sheet);
        return { ...entry, alias };
    });
}
/** `import a.b` and `import a.c` go together. */
function agrees(owner, entry) {
    if (owner === formatImport(entry))
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
            renameAll(draft, name, nameFor(name, text, sheet), fixture, sheet, at);
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
    const free = takeName(name, sheet.taken);
    sheet.owners.set(key, free);
    return free;
}
function renameAll(draft, from, to, fixture, sheet, definition = -1) {
    const rename = (text, own) => renameIn(text, sheet.facts(text), from, to, own || fixture);
    const isOwn = (text) => helperNames(text, sheet).includes(from);
    draft.helpers = draft.helpers.map((text, at) => rename(text, at === definition || isOwn(text)));
    draft.code = rename(draft.code, false);
    if (!draft.container)
        return;
    const header = draft.container.header;
    draft.container.header = renameIn(`${header}\n    pass`, sheet.facts(`${header}\n    pass`), from, to, false).slice(0, -9);
    draft.container.members = draft.container.members.map(text => rename(text, false));
}
function addToClass(candidate, draft, container, sheet) {
    const key = JSON.stringify(container);
    let part = sheet.classes.get(key);
    if (!part) {
        const name = takeName(container.name, sheet.taken);
        const header = renameHead(container.header, container.name, name);
        const rename = (text) => renameIn(text, sheet.facts(text), container.name, name, false);
        const members = name === container.name ? container.members : container.members.map(rename);
        const taken = new Set(members.flatMap(text => [...sheet.facts(text).binds]));
        part = { name, header, members, tests: [], taken };
        sheet.classes.set(key, part);
        sheet.body.push(part);
    }
    const name = takeName(candidate.name, part.taken);
    const code = part.name === container.name
        ? draft.code
        : renameIn(draft.code, sheet.facts(draft.code), container.name, part.name, false);
    part.tests.push(renameHead(code, candidate.name, name));
    sheet.names[candidate.id] = `${part.name}.${name}`;
}
function layFile(sheet) {
    const parts = sheet.body.map(part => (typeof part === 'string' ? part : layClass(part)));
    const blocks = joinBlocks([...sheet.helpers, ...parts], '\n\n\n');
    const text = [layImports(sheet.imports), blocks].filter(one => one !== '').join('\n\n\n');
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
// Calls of the explorer -> a job for `probe.py`, and its result -> observations.

const PER_CALL = 0.5;
const probe_START = 15;
const probe_MOST = 60;
const probe_GRACE = 5;
const observation = schemas/* object */.Ikc({
    call: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(['returned', 'raised', 'timed-out', 'refused']),
    literal: schemas/* string */.YjP().max(200).nullable(),
    shape: schemas/* string */.YjP(),
    shown: schemas/* string */.YjP(),
    exception: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), import: schemas/* string */.YjP().nullable(), accidental: schemas/* boolean */.zMY() })
        .nullable(),
    approximate: schemas/* boolean */.zMY(),
    lines: schemas/* array */.YOg(schemas/* number */.aig().int()),
    steady: schemas/* boolean */.zMY(),
    changed: schemas/* array */.YOg(schemas/* object */.Ikc({ index: schemas/* number */.aig().int(), literal: schemas/* string */.YjP().nullable() })),
    drained: schemas/* boolean */.zMY(),
    silent: schemas/* boolean */.zMY().default(false),
});
const probe_result = schemas/* object */.Ikc({ observations: schemas/* array */.YOg(observation), error: schemas/* string */.YjP().nullable() });
function job(calls, brief, tree) {
    const { file, name, module, root } = probe_placeOf(brief, tree);
    const budget = Math.min(probe_MOST, probe_START + calls.length * PER_CALL);
    const made = calls.map(({ id, receiver, positional, keyword, imports }) => ({
        ...{ id, receiver, positional, keyword, imports },
    }));
    return {
        tree,
        toolchain: 'python',
        program: 'python/probe.py',
        request: { module, roots: [root], file, name, calls: made, perCall: PER_CALL, repeats: 2, budget },
        overlay: {},
        env: { PYTHONHASHSEED: '0' },
        limit: (budget + probe_GRACE) * 1000,
    };
}
/** Where the target lies in a tree: on the base perhaps under another path and, with it, another module name. */
function probe_placeOf(brief, tree) {
    const { target, access } = brief;
    const id = tree === 'base' ? (target.baseId ?? target.id) : target.id;
    const cut = id.indexOf('::');
    const file = cut < 0 ? target.file : id.slice(0, cut);
    const name = target.via ?? (cut < 0 ? target.name : id.slice(cut + 2));
    const module = file === target.file ? access.module : moduleOf(file, access.root);
    return {
        file,
        name: name.includes('::') ? name.slice(name.indexOf('::') + 2) : name,
        module,
        root: access.root,
    };
}
function moduleOf(file, root) {
    const inner = root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
    return inner
        .replace(/\.py$/, '')
        .replace(/\/__init__$/, '')
        .split('/')
        .join('.');
}
/** One observation a call; a call that was not made is refused, with the reason. */
function read(outcome, calls) {
    const parsed = probe_result.safeParse(outcome.result);
    if (!parsed.success)
        return calls.map(call => refused(call, reasonOf(outcome)));
    const { observations, error } = parsed.data;
    const known = new Map(observations.map(each => [each.call, each]));
    return calls.map(call => {
        const found = known.get(call.id);
        if (error !== null || found === undefined)
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
const probe = { job, read };

;// CONCATENATED MODULE: ./lib/languages/python.js








/** Python with its grammar loaded. `bundled` is the folder of .wasm files beside the bundle; it need not exist. */
async function loadPython(bundled) {
    const parse = await loadParser('python', bundled);
    return {
        name: 'python',
        matches: path => path.endsWith('.py'),
        functions: makeFunctions(parse),
        access: access,
        notImportable: notImportable,
        cut: makeCut(parse),
        merge: makeMerge(parse),
        literal: literal,
        probe: probe,
        speech: pythonSpeech(literal),
    };
}

;// CONCATENATED MODULE: ./lib/languages/index.js

/** All languages, their grammars loaded. `bundled` is the folder of .wasm files beside the bundle. */
async function loadLanguages(bundled) {
    return [await loadPython(bundled)];
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
    let top = await topOf(at);
    if (isRefused(top)) {
        at = await allow(start, scratch, await ownEntries(start));
        top = await topOf(at);
    }
    if (isRefused(top))
        throw new errors/* UserError */.y(owner_refusal(start.cwd, top));
    if (top.code !== 0)
        throw new errors/* UserError */.y(`${start.cwd} is not inside a git repository: run this in a checkout, or name one with --repo.`);
    const root = await (0,promises_.realpath)(top.stdout.toString('utf8').replace(/\n$/, ''));
    return { ...(trusted ? await allow(start, scratch, [root]) : at), cwd: root };
}
function topOf(at) {
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
const RUNNERS = '/run/testwright/runners';
/** The user that a job runs as when we are root ourselves. */
const NOBODY = 65534;
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/nix/store', '/gnu/store'];
const TOOLS = ['/opt/hostedtoolcache', '/opt/homebrew', '/home/linuxbrew/.linuxbrew'];
const ETC = ('alternatives debian_version fonts gai.conf group host.conf hosts inputrc ld.so.cache ld.so.conf ld.so.conf.d ' +
    'localtime locale.alias locale.conf magic mime.types nsswitch.conf os-release passwd profile protocols rpc ' +
    'services shells ssl/certs ssl/openssl.cnf pki/tls/certs pki/ca-trust timezone').split(' ');
const SCRATCH_BYTES = String(1024 * 1024 * 1024);
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
        { kind: 'rw', from: room.io, to: IO },
        readOnly(room.runners, RUNNERS),
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
const OPEN_FILES = '512';
const MEMORY_KB = String(2 * 1024 * 1024);
const PROCESSES = '256';
/** The command behind its limits: CPU seconds, file size, open files, memory and, where it counts apart, processes. */
function limited(argv, limit, countProcesses) {
    const seconds = String(Math.max(1, Math.ceil(limit / 1000)));
    const amounts = [seconds, FILE_BLOCKS, OPEN_FILES, MEMORY_KB, countProcesses ? PROCESSES : '0'];
    return ['/bin/sh', '-c', LIMITS, 'sh', ...amounts, ...argv];
}
/** Paths inside a room with mounts. */
function insidePaths(room) {
    return { tree: room.root, io: IO, runners: RUNNERS, home: '/tmp/home', tmp: '/tmp' };
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
        child.stdout.on('data', (chunk) => output.add(chunk));
        child.stderr.on('data', (chunk) => output.add(chunk));
        let over = false;
        const end = async (code) => {
            if (over)
                return;
            over = true;
            clearTimeout(clock);
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
            argv: [program, ...COMMON, ...flags, ...argumentsOf(room, sized), '--', ...command(room, drop)],
            cwd: '/',
            env: room.env,
            limit: room.limit,
            signal: room.signal,
        }),
    }));
}
function command(room, drop) {
    return [...(drop ? becomeNobody() : []), ...limited(room.argv, room.limit, true)];
}
/** Gives up root for good: another user, no capabilities, none to be had by any program. */
function becomeNobody() {
    const user = String(NOBODY);
    const identity = [`--reuid=${user}`, `--regid=${user}`, '--clear-groups'];
    return ['setpriv', ...identity, '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--'];
}
function argumentsOf(room, sized) {
    const mounts = mountsOf(room);
    const visible = mounts.flatMap((mount, at) => [
        ...foldersAbove(mount, mounts.slice(0, at)).flatMap(path => ['--perms', '0755', '--dir', path]),
        ...argumentOf(mount, sized),
    ]);
    return [...visible, '--remount-ro', '/', '--chdir', room.root];
}
/** Folders that are not there yet above a mount: bubblewrap itself would make them for their owner alone. */
function foldersAbove({ to }, earlier) {
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

;// CONCATENATED MODULE: ./lib/sandbox/dependencies.js
// A checkout becomes the list of what its tests need besides the tracked files: installed folders and generated modules.



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
const PRIVATE = /secret|credential|password|token|key|settings|config|local/i;
const DEPTH = 4;
const MOST_FOLDERS = 20_000;
const MOST_FILES = 200;
const MOST_BYTES = 20 * 1024 * 1024;
/**
 * What lies in the checkout but in neither tree (`trees`, absolute) and is a dependency by its name. Secrets in ignored
 * files (`.env`) never match: only known folders, and generated `.py` and `.so` files.
 */
async function findDependencies(root, trees) {
    const found = { folders: [], files: [] };
    let bytes = 0;
    let visited = 0;
    const inTree = (path) => trees.some(tree => isThere((0,external_node_path_.join)(tree, path)));
    const queue = [{ path: '', depth: 0 }];
    for (let next = queue.shift(); next !== undefined && visited < MOST_FOLDERS; next = queue.shift()) {
        visited += 1;
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, next.path), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
            if (entry.isDirectory()) {
                if (isInstalled(entry.name)) {
                    if (!inTree(path) && (await isReal(root, path, entry.name)))
                        found.folders.push(path);
                }
                else if (!SKIPPED.has(entry.name) && next.depth + 1 < DEPTH) {
                    queue.push({ path, depth: next.depth + 1 });
                }
            }
            else if (entry.isFile() && isGenerated(entry.name) && found.files.length < MOST_FILES) {
                if (inTree(path) || !inTree(next.path))
                    continue;
                bytes += (await (0,promises_.stat)((0,external_node_path_.join)(root, path)).catch(() => ({ size: MOST_BYTES }))).size;
                if (bytes <= MOST_BYTES)
                    found.files.push(path);
            }
        }
    }
    return found;
}
/** A link that leads nowhere is there as well. */
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function isGenerated(name) {
    return /\.(py|so|pyd)$/.test(name) && !PRIVATE.test(name);
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
        argv: limited(room.argv, room.limit, false),
        cwd: room.tree,
        env: { ...room.env, TESTWRIGHT_JOB: marker },
        limit: room.limit,
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
        const paths = level.paths(room);
        const ending = await level.perform({
            ...room,
            dependencies,
            toolchain: site.toolchain.folders,
            env: perform_environmentOf(job, site.toolchain, paths),
            argv: [
                site.toolchain.executable,
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
/** Fills the copy; generated files never take the place of a tracked one, nor pass through a link of the tree. */
async function furnish(job, tree, site, room, user) {
    await copyTree(tree, room.tree);
    for (const path of site.dependencies.files) {
        if (!(await isOwnPath(room.tree, path)))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(room.tree, path)), { recursive: true });
        const [from, to] = [(0,external_node_path_.join)(site.root, path), (0,external_node_path_.join)(room.tree, path)];
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL).catch(() => undefined);
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
        PYTHONDONTWRITEBYTECODE: '1',
        PYTHONHASHSEED: '0',
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









const LIMIT = 20_000;
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
        limit: LIMIT * 2,
        signal: stop.signal,
    });
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(outside, 'tree'));
        await (0,promises_.writeFile)((0,external_node_path_.join)(outside, 'canary'), secret, { mode: 0o644 });
        const port = await listen(server);
        const request = { secret, port, files: [(0,external_node_path_.join)(outside, 'canary')], written: (0,external_node_path_.join)(outside, 'written') };
        const outcome = await performJob(probe_jobOf(request), (0,external_node_path_.join)(outside, 'tree'), { ...site, dependencies: none }, level);
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
const none = { folders: [], files: [] };
function probe_jobOf(request) {
    return {
        tree: 'head',
        toolchain: 'python',
        program: 'python/escape.py',
        request,
        overlay: {},
        env: {},
        limit: LIMIT,
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

;// CONCATENATED MODULE: ./lib/sandbox/toolchain.js
// A checkout and its caller's environment become the Python that runs there, and the folders it needs.



const OWN = ['.venv', 'venv', 'env'];
const ASK = `
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
    for (const program of onPath(environment, root)) {
        const answer = await ask(program, environment);
        if (answer !== null)
            return fromAnswer(answer.executable, answer, true);
    }
    return null;
}
function onPath(environment, root) {
    const folders = (environment['PATH'] ?? '').split(external_node_path_.delimiter).filter(folder => (0,external_node_path_.isAbsolute)(folder));
    const outside = folders.filter(folder => folder !== root && !folder.startsWith(root + '/'));
    return ['python3', 'python'].flatMap(name => outside.map(folder => (0,external_node_path_.join)(folder, name))).filter(isProgram);
}
function isProgram(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
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
        const answer = await ask(real, environment);
        const shared = /^include-system-site-packages\s*=\s*true/im.test(settings);
        if (answer === null)
            return null;
        const base = fromAnswer((0,external_node_fs_.existsSync)(executable) ? executable : (0,external_node_path_.join)(folder, 'bin', 'python3'), answer, shared);
        return { ...base, folders: [...base.folders, folder, ...linksOf((0,external_node_path_.join)(folder, 'bin'))] };
    }
    catch {
        return null;
    }
}
/** Folders that the environment's `python` links pass through. */
function linksOf(bin) {
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
        version: answer.version,
        folders: [...new Set(folders)].filter(folder => folder !== '/'),
        env: own ? { PYTHONUSERBASE: answer.base } : {},
    };
}
/** Asks a Python about itself, away from any checkout. Null when it does not start or is older than 3.8. */
async function ask(program, environment) {
    const env = { PATH: environment['PATH'] ?? '/usr/bin:/bin' };
    for (const name of ['HOME', 'PYENV_ROOT', 'PYENV_VERSION']) {
        const value = environment[name];
        if (value !== undefined)
            env[name] = value;
    }
    const ending = await runToEnd({ argv: [program, '-I', '-S', '-c', ASK], cwd: '/', env, limit: 10_000 });
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
            signal: room.signal,
        }),
    }));
}
function unshare_argumentsOf(room, drop) {
    const mounts = mountsOf(room).flatMap(mount => [mount.kind, mount.from, mount.to]);
    return [
        `${room.scratch}/stage`,
        room.root,
        ...mounts,
        '--',
        ...drop,
        ...limited(room.argv, room.limit, true),
    ];
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
    const python = await findPython(root, { ...options.environment, VIRTUAL_ENV: undefined }, () => true);
    const probing = python && { ...fixed, toolchain: python, dependencies: { folders: [], files: [] } };
    const level = await chooseLevel(options, each => probing ? findEscapes(each, probing) : Promise.resolve([]));
    const settle = remember((trees) => furnishing(options, root, trees));
    return {
        level: level.name,
        async run(job, trees) {
            const tree = job.tree === 'head' ? trees.head : trees.base;
            if (tree === null)
                throw new Error('a job for the base was given no base tree');
            const { toolchain, dependencies } = await settle(trees);
            return performJob(job, tree, { ...fixed, toolchain, dependencies }, level);
        },
    };
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
async function furnishing(options, root, trees) {
    const places = [trees.head, ...(trees.base === null ? [] : [trees.base])].filter(place => place !== root);
    const toolchain = await findPython(root, options.environment, folder => places.some(tree => has(tree, folder)));
    if (toolchain === null) {
        throw new errors/* UserError */.y('Python 3.8 or newer was not found: install it or put it on PATH before Testwright runs.');
    }
    return { toolchain, dependencies: await findDependencies(root, places) };
}
function has(tree, name) {
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(tree, name), { throwIfNoEntry: false }) !== undefined;
}
/** Finds out once for a pair of trees. */
function remember(find) {
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
const known = new RegExp('^(' +
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
    const kept = Object.entries(environment).filter(([name, value]) => known.test(name) && !secret.test(name) && !addressed.test(value ?? ''));
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




const words = (most) => schemas/* string */.YjP({ error: 'give a text' })
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'holds control characters');
const dollars = schemas/* number */.aig({ error: 'give dollars per million tokens' }).min(0, 'give 0 or more').max(1e6);
const whole = (least, most) => {
    const error = `give a whole number from ${least} to ${most}`;
    return schemas/* number */.aig({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const recipe = schemas/* strictObject */.rej({
    system: schemas/* string */.YjP({ error: 'give a text, or null for no system turn' }).max(8_000).nullable().optional(),
    maxTokens: whole(16, 32_768).optional(),
    temperature: schemas/* number */.aig({ error: 'give a number from 0 to 2' })
        .min(0, 'give a number from 0 to 2')
        .max(2, 'give a number from 0 to 2')
        .optional(),
    stop: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100), { error: 'give a list of texts' })
        .max(4, 'give at most four')
        .optional(),
    samples: whole(1, 10).optional(),
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
    name: words(200).optional(),
    description: schemas/* string */.YjP().max(8_000).optional(),
    model: words(300),
    baseUrl: words(2_000).optional(),
    endpoint: schemas/* enum */.k5n(['chat', 'completions'], { error: 'say chat' })
        .refine(endpoint => endpoint === 'chat', 'is completions, which is not supported yet: say chat')
        .optional(),
    recipe: recipe.optional(),
    price: schemas/* union */.KCZ([schemas/* literal */.euz(0), price], {
        error: 'give 0, or an object with inputPerMillion and outputPerMillion in dollars',
    })
        .optional(),
    timeoutSeconds: whole(1, 86_400).optional(),
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
        const config = await readConfig(start, repo);
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
async function readConfig(start, repo) {
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
    const { level, run } = await openSandbox({
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
        run: async (job, trees) => {
            const outcome = await run(job, trees);
            signal.throwIfAborted();
            return outcome;
        },
    };
}


/***/ })

};
