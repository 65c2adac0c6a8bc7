export const id = 804;
export const ids = [804];
export const modules = {

/***/ 34804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/core/github/check-boxes.js
var check_boxes = __webpack_require__(30691);
// EXTERNAL MODULE: ./lib/core/model/reasons.js
var reasons = __webpack_require__(28880);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
// EXTERNAL MODULE: ./lib/core/github/marker.js
var marker = __webpack_require__(13725);
;// CONCATENATED MODULE: ./lib/core/github/explain.js
// Answers `/testwright explain NAME` from the comment: the verdict on that test or function, and the lines that name it.



/** Lines that name it, and lines below each of them, that are shown. */
const mostNamed = 6;
const mostDetails = 3;
/** Markdown; null when the comment does not know the name. */
function explain(body, name) {
    if (name === '')
        return null;
    const verdicts = (0,marker/* readVerdicts */.Hk)(body);
    const shown = linesAbout(body, name);
    const known = verdicts ? describe(verdicts, name) : [];
    if (shown.length + known.length === 0 && !verdicts?.left)
        return null;
    return [
        shown.length > 0 ? `What the comment says of ${(0,core_text/* inline */.mG)(name)}:` : '',
        shown.length > 0 ? (0,core_text/* fenced */.OF)(shown.join('\n'), 'text') : '',
        known.length > 0 ? known.join('\n') : unknown(verdicts, name),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function unknown(verdicts, name) {
    if (verdicts === null)
        return `The comment holds no verdict on ${(0,core_text/* inline */.mG)(name)}.`;
    if (verdicts.left === 0)
        return '';
    return `The comment holds no verdict on ${(0,core_text/* inline */.mG)(name)}: it has no room for ${(0,core_text/* plural */.LS)(verdicts.left, 'rejected test')}. The job summary and report.json hold all of them.`;
}
/** One item for each verdict on a test of this name, or for each verdict on the tests of the function of this name. */
function describe({ tests }, name) {
    const own = tests.filter(test => test.name !== '' && test.name === (0,marker/* shownName */.HD)(name));
    if (own.length > 0)
        return unique(own.map(test => `- ${(0,core_text/* inline */.mG)(test.name)} for ${(0,core_text/* inline */.mG)(functionOf(test))}: ${sentence(test)}`));
    const about = tests.filter(test => name === test.target || name === functionOf(test));
    const count = (words) => about.filter(test => sentence(test) === words).length;
    return unique(about.map(sentence)).map(words => `- ${(0,core_text/* plural */.LS)(count(words), 'test')} ${words}`);
}
const unique = (texts) => [...new Set(texts)];
const functionOf = ({ target }) => target.split('::')[1] ?? target;
function sentence({ reason }) {
    if (reason === null)
        return 'kept: it passed every gate.';
    return `${(0,reasons/* verdictFor */.Xb)(reason)}, \`${reason}\`: ${reasons/* reasons */.Ot[reason].people}`;
}
/** Lines of the comment that hold the name as a whole word, each with the indented lines below it; what is hidden is left out. */
function linesAbout(body, name) {
    const lines = body.replace(/\r\n/g, '\n').split('\n');
    const word = new RegExp(`(?<![\\p{L}\\p{N}_])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_])`, 'u');
    const found = lines.flatMap((line, at) => (word.test(line) && !/<!-- testwright:/.test(line) ? [at] : []));
    const shown = new Set(found.slice(0, mostNamed).flatMap(at => [at, ...detailsOf(lines, at)]));
    return [...shown].sort((a, b) => a - b).map(at => lines[at] ?? '');
}
/** Lines that are indented below one belong to it. */
function detailsOf(lines, at) {
    const below = Array.from({ length: mostDetails }, (_, step) => at + 1 + step);
    const end = below.findIndex(place => !/^\s{2,}\S/.test(lines[place] ?? ''));
    return end < 0 ? below : below.slice(0, end);
}

// EXTERNAL MODULE: ./lib/core/diff/filters.js
var filters = __webpack_require__(70296);
;// CONCATENATED MODULE: ./lib/pipeline/comment/commit.js
// Ticked boxes -> one commit of exactly the reviewed bytes on the reviewed head, or one sentence that says why not.



/** Commits ticked files. `before` and `after` are the texts of the comment; only its boxes may differ. */
async function commitTicked(request, tools) {
    const [old, now] = [(0,check_boxes/* readOffer */.np)(request.before), (0,check_boxes/* readOffer */.np)(request.after)];
    if (!old || !now)
        return { nothing: 'it is not a comment of ours that offers tests' };
    const isAltered = old.altered || now.altered;
    const chosen = chosenOf(old, now);
    if (chosen.length === 0 && !isAltered)
        return { nothing: 'no box was ticked' };
    const own = await tools.comments.own(request.number, request.comment);
    if (!own)
        return { nothing: 'the comment is not ours' };
    if (!(await tools.comments.mayWrite(request.login)))
        return { nothing: `${request.login} may not write to this repository` };
    if (isAltered)
        return answerInComment(own, ALTERED, tools);
    const current = (0,check_boxes/* readOffer */.np)(own.body);
    const left = chosen.filter(file => current?.files.some(({ sha256, path }) => sha256 === file.sha256 && path === file.path));
    if (!current || current.head !== old.head || left.length === 0)
        return { nothing: 'the comment has changed since, or the tests were committed already' };
    if (!(0,check_boxes/* sameButBoxes */.z_)(request.before, request.after))
        return answerInComment(own, 'More than a box was changed in this comment, so nothing was committed.', tools);
    return commitFiles({ files: left, head: old.head, own, requester: request }, tools);
}
const ALTERED = 'This comment is not as Testwright wrote it, so nothing was committed: start a new run with `/testwright`.';
/** Files that are ticked now and were not before; the box for all stands for every file. */
function chosenOf(old, now) {
    if (now.all && !old.all)
        return old.files;
    const before = new Set(old.files.filter(file => file.ticked).map(file => file.sha256));
    return now.files.filter(file => file.ticked && !before.has(file.sha256));
}
/** The command `commit`: every file that the comment offers, or the named one. */
async function commitNamed(name, requester, tools) {
    const own = await tools.comments.own(requester.number);
    const offer = own && (0,check_boxes/* readOffer */.np)(own.body);
    if (offer?.altered)
        return { refused: ALTERED };
    if (!own || !offer || offer.files.length === 0)
        return { refused: 'There is nothing to commit in a comment of mine here.' };
    const files = name === '' ? offer.files : offer.files.filter(file => file.path === name);
    if (files.length === 0)
        return {
            refused: `My comment does not offer ${(0,core_text/* inline */.mG)(name)}: it offers ${offer.files.map(file => (0,core_text/* inline */.mG)(file.path)).join(', ')}.`,
        };
    return commitFiles({ files, head: offer.head, own, requester }, tools);
}
async function commitFiles(request, tools) {
    const { files, head, own, requester } = request;
    const place = await tools.branches.find(requester.number);
    const fault = place
        ? obstacleTo(place, head, files, tools)
        : 'The pull request cannot be read with this token';
    if (fault !== null || !place)
        return answerInComment(own, `${fault ?? ''}, so nothing was committed.`, tools);
    const read = await readFiles(files, head, tools);
    if (typeof read === 'string')
        return answerInComment(own, `${read}, so nothing was committed.`, tools);
    const change = { ...(await messageOf(request, place, tools)), files: read };
    const made = await confirmCommit(await tools.branches.commit(place, change), read, requester.number, tools);
    if (made.kind === 'moved')
        return answerInComment(own, `${BRANCH_MOVED}, so nothing was committed.`, tools);
    if (made.kind === 'refused')
        return answerInComment(own, `GitHub refused the commit (${(0,core_text/* oneLine */.TN)(made.reason, 160)}): give the job \`permissions: contents: write\`, or a \`commit-token\` that may push to ${(0,core_text/* inline */.mG)(place.branch)}.`, tools);
    const paths = files.map(file => file.path);
    const fresh = await tools.comments.own(requester.number, own.id);
    const body = (0,check_boxes/* markCommitted */.sk)(fresh?.body ?? own.body, {
        paths,
        commit: made.sha,
        url: made.url,
        login: requester.login,
    });
    await tools.comments.edit(own.id, tools.ownToken || body.includes(NO_WORKFLOW_NOTE) ? body : `${body.trimEnd()}\n\n${NO_WORKFLOW_NOTE}\n`);
    return { done: `committed ${paths.join(', ')} as ${made.sha}` };
}
const NO_WORKFLOW_NOTE = '<sub>Commits by the workflow’s own token start no workflow: set `commit-token` if checks are to run on them.</sub>';
const BRANCH_MOVED = 'The branch has moved since these tests were verified';
function obstacleTo(place, head, files, { places }) {
    if (!place.open)
        return 'The pull request is closed';
    if (place.repository === null)
        return 'The branch is gone with its repository';
    if (place.fork)
        return 'The branch is in a fork, to which this workflow may not write: run `testwright apply` there';
    if (place.head !== head)
        return BRANCH_MOVED;
    const foreign = files.find(file => !(0,filters/* mayCommit */.Xm)(file.path, places));
    return foreign ? `${(0,core_text/* inline */.mG)(foreign.path)} is not a path for tests` : null;
}
/** The bytes of every file, or why one of them is not what was reviewed. */
async function readFiles(files, head, { branches, hash }) {
    const made = [];
    for (const file of files) {
        const { path } = file;
        const parents = path
            .split('/')
            .slice(0, -1)
            .map((_, at, parts) => parts.slice(0, at + 1).join('/'));
        for (const parent of parents)
            if (!['absent', 'folder'].includes(await branches.kind(head, parent)))
                return `${(0,core_text/* inline */.mG)(parent)} is not a folder`;
        const kind = await branches.kind(head, path);
        if (kind !== (file.patch === null ? 'absent' : 'file'))
            return file.patch === null ? `${(0,core_text/* inline */.mG)(path)} exists already` : `${(0,core_text/* inline */.mG)(path)} is not a file any more`;
        const content = (0,check_boxes/* restore */.PF)(file, file.patch === null ? null : await branches.read(head, path));
        if (content === null || hash(content) !== file.sha256)
            return `${(0,core_text/* inline */.mG)(path)} is not what was reviewed, byte for byte`;
        made.push({ path, content });
    }
    return made;
}
/** A commit counts as done where its answer was lost, or where another run made it for the same tick. */
async function confirmCommit(made, files, number, { branches }) {
    const place = made.kind === 'moved' ? await branches.find(number) : null;
    if (!place)
        return made;
    for (const { path, content } of files)
        if ((await branches.read(place.head, path)) !== content)
            return made;
    return { kind: 'done', sha: place.head, url: '' };
}
async function messageOf({ files, own, requester }, place, tools) {
    const tests = files.reduce((sum, file) => sum + file.tests, 0);
    const [only] = files;
    const where = files.length === 1 && only ? only.path : (0,core_text/* plural */.LS)(files.length, 'file');
    const signed = tools.signoff || (await tools.branches.wantsSignoff(place.base));
    const trailer = `Signed-off-by: ${requester.login} <${requester.id}+${requester.login}@users.noreply.github.com>`;
    return {
        headline: `Add ${(0,core_text/* plural */.LS)(tests, 'test')} in ${where}`,
        body: [`Verified and reviewed in ${own.url}`, ...(signed ? [trailer] : [])].join('\n\n'),
    };
}
async function answerInComment(own, sentence, { comments }) {
    const body = (0,check_boxes/* markRefused */.mA)(own.body, sentence);
    if (body !== own.body)
        await comments.edit(own.id, body);
    return { refused: sentence };
}

;// CONCATENATED MODULE: ./lib/pipeline/comment/answer.js




/** Requests of people without write access change nothing, and get no reaction. */
async function answer(request, tools) {
    if (request.kind === 'nothing')
        return { nothing: request.reason };
    if (request.kind === 'tick')
        return commitTicked(request, tools);
    const { comments } = tools;
    if (!(await comments.mayWrite(request.login)))
        return { nothing: `${request.login} may not write to this repository` };
    await comments.react(request.comment, 'eyes');
    const answered = await runCommand(request, tools);
    await comments.react(request.comment, 'refused' in answered ? 'confused' : '+1');
    if ('refused' in answered && request.verb !== 'commit')
        await comments.say(request.number, answered.refused);
    if ('refused' in answered && request.verb === 'commit' && !answered.refused.endsWith('committed.'))
        await comments.say(request.number, answered.refused);
    return answered;
}
async function runCommand(request, tools) {
    const { verb, argument, number } = request;
    if (verb === 'off' || verb === 'on') {
        await tools.comments.mute(number, verb === 'off');
        return {
            done: verb === 'off' ? 'muted by the label no-testwright' : 'the label no-testwright was removed',
        };
    }
    if (verb === 'commit')
        return commitNamed(argument, request, tools);
    if (verb === 'explain')
        return explainTest(request, tools);
    if (verb === 'review')
        return rerun(request, tools);
    return {
        refused: `There is no command ${(0,core_text/* inline */.mG)(argument)}. There are \`/testwright\`, \`/testwright off\`, \`/testwright on\`, \`/testwright commit [file]\` and \`/testwright explain NAME\`.`,
    };
}
async function explainTest({ number, argument }, { comments }) {
    const own = await comments.own(number);
    if (!own)
        return { refused: 'There is no comment of mine here to explain.' };
    const text = explain(own.body, argument);
    if (text === null)
        return { refused: `My comment does not mention ${(0,core_text/* inline */.mG)(argument)}.` };
    await comments.say(number, text);
    return { done: `explained ${argument}` };
}
async function rerun({ number }, { comments, branches }) {
    const place = await branches.find(number);
    if (!place?.open)
        return { refused: 'The pull request is closed, so nothing was started.' };
    const own = await comments.own(number);
    const fault = await comments.rerun(place, own ? ((0,check_boxes/* readOffer */.np)(own.body)?.run ?? null) : null);
    return fault === null ? { done: 'asked for a new run' } : { refused: `No run was started: ${fault}.` };
}

// EXTERNAL MODULE: ./lib/pipeline/review.js + 5 modules
var review = __webpack_require__(21318);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
;// CONCATENATED MODULE: ./lib/core/github/commands.js
// Reads what a person asks for in a comment (a ticked box, a command, or nothing), and the ports that carry it out.

const account = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* int */.Whr(), type: schemas/* string */.YjP().default('User') });
const shape = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), pull_request: schemas/* unknown */.L5J().optional() }),
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), body: schemas/* string */.YjP().nullable(), user: account.nullish() }),
    sender: account,
    changes: schemas/* object */.Ikc({ body: schemas/* object */.Ikc({ from: schemas/* string */.YjP() }).optional() }).optional(),
});
const nothing = (reason) => ({ kind: 'nothing', reason });
/** Null for an event that is not about a comment. */
function readRequest(event) {
    const read = shape.safeParse(event);
    if (!read.success)
        return null;
    const { action, issue, comment, sender, changes } = read.data;
    if (!issue.pull_request)
        return nothing('this is no pull request');
    if (sender.type !== 'User' || sender.login.endsWith('[bot]'))
        return nothing('a bot did it');
    const asking = { number: issue.number, comment: comment.id, login: sender.login, id: sender.id };
    const body = comment.body ?? '';
    if (action === 'edited') {
        const before = changes?.body?.from;
        if (before === undefined)
            return nothing('the text did not change');
        return { kind: 'tick', before, after: body, ...asking };
    }
    if (action !== 'created')
        return nothing(`nothing is done when a comment is ${action}`);
    const command = readCommand(body);
    return command ? { kind: 'command', ...command, ...asking } : nothing('no command');
}
const verbs = {
    '': 'review',
    off: 'off',
    on: 'on',
    commit: 'commit',
    explain: 'explain',
};
/** Only the first line is read: `/testwright`, then a word, then at most one name. */
function readCommand(body) {
    const line = (body.split(/\r?\n/)[0] ?? '').trim();
    const [, rest = ''] = /^\/testwright(?:\s+(.*))?$/.exec(line) ?? [];
    if (!/^\/testwright(?:\s|$)/.test(line))
        return null;
    const [, word = '', argument = ''] = /^(\S*)\s*(.*)$/.exec(rest) ?? [];
    const verb = Object.hasOwn(verbs, word) ? verbs[word] : undefined;
    return { verb: verb ?? 'unknown', argument: verb ? argument.replace(/^`+|`+$/g, '').trim() : word };
}

// EXTERNAL MODULE: ./lib/core/model/configuration.js + 1 modules
var configuration = __webpack_require__(62083);
// EXTERNAL MODULE: ./lib/core/model/errors.js
var errors = __webpack_require__(57642);
// EXTERNAL MODULE: ./lib/core/model/report.js
var report = __webpack_require__(80315);
// EXTERNAL MODULE: ./lib/core/report/exit-status.js
var exit_status = __webpack_require__(23103);
// EXTERNAL MODULE: ./lib/wiring/without-checkout.js
var without_checkout = __webpack_require__(98195);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/wiring/run.js + 10 modules
var run = __webpack_require__(76366);
// EXTERNAL MODULE: ./lib/wiring/tracing.js + 1 modules
var tracing = __webpack_require__(66940);
;// CONCATENATED MODULE: ./lib/action/environment.js
// The runner of GitHub: inputs and the event -> the input of a run; an exit status -> a failed step, a warning, or nothing.







/** A line that cannot be a command to the runner: neither `::` at its start nor `##[` anywhere. */
const sanitise = (text) => (0,core_text/* oneLine */.TN)(text, 2000).replace(/##\[/g, '# #[').replace(/^::/, ': :');
/** A failed step is for what the user can fix; an outage elsewhere is a warning. */
function setStatus({ code, sentence }) {
    if (code === 0)
        return;
    if (code === 3)
        core/* warning */.$e(sanitise(sentence));
    else
        core/* setFailed */.C1(sanitise(sentence));
}
/** Masks every secret before anything else is done. */
function readInput(environment, signal) {
    for (const name of Object.keys(configuration/* secrets */.O3))
        if (core/* getInput */.V4(name))
            core/* setSecret */.Pq(core/* getInput */.V4(name));
    const [key, token] = [core/* getInput */.V4('api-key'), core/* getInput */.V4('github-token')];
    const inputs = Object.fromEntries(Object.keys(configuration/* settings */.W0).map(name => [name, core/* getInput */.V4(name)]));
    const { GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_WORKSPACE, GITHUB_EVENT_NAME } = environment;
    if (!GITHUB_EVENT_PATH || !GITHUB_REPOSITORY || !GITHUB_WORKSPACE)
        throw new errors/* UserError */.yo('This is the action, and no GitHub workflow started it: on a command line use dist/cli.js.');
    return {
        sources: [{ name: 'input', values: inputs }],
        range: { base: null, head: null, worktree: false },
        folder: GITHUB_WORKSPACE,
        environment,
        key: key || null,
        github: {
            token,
            commitToken: core/* getInput */.V4('commit-token') || null,
            repository: GITHUB_REPOSITORY,
            event: readEvent(GITHUB_EVENT_PATH),
            eventName: GITHUB_EVENT_NAME ?? '',
            apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
            serverUrl: environment['GITHUB_SERVER_URL'] || 'https://github.com',
        },
        recorded: null,
        trusted: false,
        notes: [],
        assets: (0,run/* findAssets */.nm)(),
        log: line => void core/* info */.pq(sanitise(line)),
        trace: (0,tracing/* startTrace */.C)(environment),
        signal,
    };
}
function readEvent(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new errors/* UserError */.yo('The event file of the workflow cannot be read: start the action as GitHub does.');
    }
}

// EXTERNAL MODULE: ./lib/core/report/render/comment.js + 3 modules
var render_comment = __webpack_require__(98232);
// EXTERNAL MODULE: ./lib/core/diff/patch.js
var patch = __webpack_require__(73329);
// EXTERNAL MODULE: ./lib/core/report/render/parts.js
var parts = __webpack_require__(71025);
;// CONCATENATED MODULE: ./lib/core/report/render/review-comments.js



/** Comments on suspects come first. `existing` holds the texts at the head of continued test files, by path. */
function renderRemarks(report, existing) {
    const suspects = report.tests.filter(test => test.verdict === 'suspect');
    return [
        ...suspects.flatMap(test => renderSuspicion(test, report)),
        ...report.files.flatMap(file => {
            const text = existing[file.path];
            return file.new || text === undefined ? [] : suggest(file, text);
        }),
    ];
}
function renderSuspicion(test, report) {
    const target = report.targets.find(({ id }) => id === test.target);
    const line = target?.changedLines[0];
    if (!target || line === undefined)
        return [];
    const id = keyOf([test.target, test.name, test.reason ?? '']);
    return [{ id, path: target.file, line, body: `**Testwright:** ${(0,parts/* renderSuspect */.Q0)(test)}` }];
}
/** One suggestion for each block of lines that is inserted. A file in which lines would change as well gets none. */
function suggest(file, existing) {
    const lines = existing.split('\n');
    const places = existing.includes('\r') ? null : (0,patch/* insertionsOf */.G9)(existing, file.content);
    if (places === null || places.some(place => place.line === 0))
        return [];
    return places.map(({ line, text }, at) => {
        const kept = lines[line - 1] ?? '';
        const part = places.length > 1 ? ` (part ${at + 1} of ${places.length}: take all of them)` : '';
        return {
            id: keyOf([file.path, file.sha256, String(at)]),
            path: file.path,
            line,
            body: `**Testwright:** ${(0,core_text/* plural */.LS)(file.tests, 'test')} kept for this file${part}.\n\n${(0,core_text/* fenced */.OF)(`${kept}\n${text}`, 'suggestion')}`,
        };
    });
}
/** An id that is the same for the same words (FNV-1a, twice with different starts). It tells comments apart and is not secret. */
function keyOf(words) {
    const text = JSON.stringify(words);
    const hash = (start) => {
        let value = start;
        for (let at = 0; at < text.length; at++)
            value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
        return value.toString(16).padStart(8, '0');
    };
    return hash(0x811c9dc5) + hash(0x9dc5811c);
}

// EXTERNAL MODULE: ./lib/wiring/output-folder.js + 1 modules
var output_folder = __webpack_require__(37674);
;// CONCATENATED MODULE: ./lib/action/publish.js
// A report -> what a workflow shows of it: files, outputs, the job summary, the comment, notices at lines.







/** Shows a review. The summary and the outputs are written before the comment is tried. */
async function showReview(reviewed, publishing) {
    const { folder, trace } = publishing;
    const context = renderContextOf(reviewed, publishing);
    const [comment, summary] = [
        (0,render_comment/* renderComment */.wQ)(reviewed.report, context),
        (0,render_comment/* renderSummary */.Br)(reviewed.report, context),
    ];
    (0,output_folder/* writeOutput */.zh)(folder, reviewed.report, { comment, summary, notes: context.notes, trace });
    setOutputs(reviewed, `${folder}/report.json`);
    await core/* summary */.z.addRaw(summary).write();
    logFunctions(reviewed.report);
    annotate(reviewed);
    await publish(publishing, reviewed, comment, summary);
}
const MAX_GROUPS = 100;
/** A folded group in the log for each function, with the verdict on every test of it. */
function logFunctions({ targets, tests, skipped }) {
    for (const { id } of targets.slice(0, MAX_GROUPS)) {
        const own = tests.filter(test => test.target === id);
        const kept = own.filter(test => test.verdict === 'kept').length;
        core/* startGroup */.Oh(sanitise(`${id}: ${kept} of ${(0,core_text/* plural */.LS)(own.length, 'test')} kept`));
        for (const test of own)
            core/* info */.pq(sanitise(`${test.verdict}: ${test.name} (${test.writer})${test.reason ? `, ${test.reason}` : ''}`));
        core/* endGroup */.N4();
    }
    for (const { id, reason } of skipped.slice(0, MAX_GROUPS))
        core/* info */.pq(sanitise(`skipped ${id}: ${reason}`));
}
const MAX_NOTICES = 10;
/** A notice at the line of each suspect: GitHub shows ten per step. */
function annotate({ report }) {
    const suspects = report.tests.filter(test => test.verdict === 'suspect');
    for (const test of suspects.slice(0, MAX_NOTICES)) {
        const target = report.targets.find(({ id }) => id === test.target);
        if (!target)
            continue;
        const [line = target.lines[0]] = target.changedLines;
        const words = `${test.reason ?? ''}: ${test.name} expects ${test.expected ?? 'something else'}, the code gives ${test.actual ?? 'something else'}`;
        core/* notice */.lm(sanitise(words), { title: 'Testwright', file: (0,core_text/* oneLine */.TN)(target.file, 400), startLine: line });
    }
}
/** What the comment and the summary of a workflow hold beside the report. */
function renderContextOf({ report, notes, priceSource, existing }, { pull, run }) {
    const command = `node dist/cli.js review --base ${report.pull.base ?? ''} --head ${report.pull.head ?? ''}`;
    return { url: pull.url, notes, priceSource, command, existing, run, branch: pull.branch, key: 'default' };
}
/** The summary and the outputs have everything by now: a comment that cannot be written is a warning. */
async function publish({ config, forge, pull }, review, comment, summary) {
    const { report, failure } = review;
    const isShown = config.comment === 'always' || failure !== null || (0,render_comment/* worthSaying */.Wp)(report);
    const quiet = `### Testwright: no changed function to test in \`${report.pull.head?.slice(0, 7) ?? ''}\`\n`;
    try {
        const publication = await forge.publish({ comment: isShown ? comment : null, summary, quiet, remarks: renderRemarks(report, review.existing) }, pull);
        core/* setOutput */.uH('comment-url', publication.url ?? '');
        logPublication(publication);
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        core/* warning */.$e(sanitise(`The comment could not be written; the job summary has everything. ${words}`));
    }
}
function setOutputs({ report }, path) {
    const { bill } = report;
    core/* setOutput */.uH('kept', report.funnel.kept);
    core/* setOutput */.uH('suspects', report.tests.filter(test => test.verdict === 'suspect').length);
    core/* setOutput */.uH('cost', bill.usd ?? '');
    core/* setOutput */.uH('tokens', bill.inputTokens + bill.outputTokens);
    core/* setOutput */.uH('report', path);
}
function logPublication({ comment, url, reason }) {
    if (comment === 'forbidden')
        core/* notice */.lm(`The token may not comment here (${sanitise(reason ?? '')}): the job summary has everything. Give the job permissions: pull-requests: write.`);
    else
        core/* info */.pq(sanitise(`The comment: ${comment}${url ? ` (${url})` : ''}${reason ? `: ${reason}` : ''}`));
}

// EXTERNAL MODULE: ./lib/wiring/stage-files.js + 2 modules
var stage_files = __webpack_require__(59375);
// EXTERNAL MODULE: ./lib/wiring/tools.js + 14 modules
var wiring_tools = __webpack_require__(9100);
;// CONCATENATED MODULE: ./lib/main-action.js
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
// The action: inputs and the event -> what its mode does. One catch for everything.

















/** Runs the action; sets the exit code and never throws. */
async function act(environment) {
    const stop = new AbortController();
    const onSignal = () => stop.abort();
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await main_action_run(environment, stop.signal);
    }
    catch (error) {
        setStatus((0,exit_status/* exitStatusOf */.e)(error, stop.signal.aborted));
        if (core/* isDebug */._o() && error instanceof Error)
            core/* info */.pq(sanitise(error.stack ?? ''));
    }
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
}
async function main_action_run(environment, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const input = readInput(environment, signal);
        const { mode } = (0,configuration/* makeConfig */.Zg)(input.sources);
        if (mode === 'commit')
            return runCommit(input);
        if (mode !== 'review')
            return runStage(mode, input);
        const opened = __addDisposableResource(env_1, await (0,wiring_tools/* openCheckout */.Hj)(input), true);
        const { pull, config, tools } = opened;
        if (pull.muted !== null)
            return void core/* info */.pq(`Nothing is done: ${sanitise(pull.muted)}.`);
        const reviewed = await core/* group */.Os('Review', () => (0,review/* review */.N)(opened));
        const trace = await (0,tracing/* endTrace */.t)(input, 'review', reviewed.report);
        await show(reviewed, { config, pull, forge: tools.forge, trace }, input);
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
/** Shows a review in the workflow, and sets the exit code. */
async function show(reviewed, publishing, { environment }) {
    const parent = environment['RUNNER_TEMP'] || environment['GITHUB_WORKSPACE'] || '.';
    const run = /^\d+$/.exec(environment['GITHUB_RUN_ID'] ?? '')?.[0] ?? null;
    await showReview(reviewed, { ...publishing, folder: (0,external_node_path_.join)(parent, 'testwright-report'), run });
    setStatus((0,exit_status/* exitStatusOfReview */.K)(reviewed.report, reviewed.failure, publishing.config['fail-on']));
}
/** Mode commit: a ticked box or a command in a comment -> a commit, an answer, or nothing. There is no checkout. */
async function runCommit(input) {
    const { github } = input;
    if (!github || github.eventName !== 'issue_comment')
        throw new errors/* UserError */.yo('mode: commit answers comments: run it `on: issue_comment` with types created and edited.');
    const request = readRequest(github.event);
    if (request === null)
        throw new errors/* UserError */.yo('The event file has no comment: start the action as GitHub does.');
    if (request.kind === 'nothing')
        return void core/* info */.pq(`Nothing is done: ${request.reason}.`);
    const tools = await (0,without_checkout/* openCommentTools */.f$)(input, request.number, text => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
    const told = await answer(request, tools);
    if ('nothing' in told)
        core/* info */.pq(sanitise(`Nothing is done: ${told.nothing}.`));
    else if ('done' in told)
        core/* info */.pq(sanitise(`Done: ${told.done}.`));
    else
        core/* warning */.$e(sanitise(told.refused));
}
/** The folder of the files between the modes: outside of the checkout, where a pull request could plant some. */
function folderOf({ environment }) {
    const temp = environment['RUNNER_TEMP'];
    if (!temp)
        throw new errors/* UserError */.yo('RUNNER_TEMP is not set: the split modes hand their files over there.');
    return (0,external_node_path_.join)(temp, 'testwright-stages');
}
async function runStage(mode, input) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = folderOf(input);
        if (mode === 'report')
            return main_action_report(input, folder);
        if (mode === 'generate')
            return generate(input, folder);
        const opened = __addDisposableResource(env_2, await (0,wiring_tools/* openCheckout */.Hj)(input), true);
        if (opened.pull.muted !== null) {
            if (mode === 'plan')
                core/* setOutput */.uH('matrix', JSON.stringify({ shard: [] }));
            return void core/* info */.pq(`Nothing is done: ${sanitise(opened.pull.muted)}.`);
        }
        if (mode === 'verify') {
            const { path, result } = await core/* group */.Os('Verify', () => (0,stage_files/* runVerifyStage */.xH)(opened, folder));
            await (0,tracing/* endTrace */.t)(input, 'verify', result.report);
            return void core/* info */.pq(sanitise(`The verify file: ${path}`));
        }
        const { plan, matrix, cacheKey } = await (0,stage_files/* runPlanStage */.zJ)(opened, folder);
        core/* setOutput */.uH('matrix', matrix);
        core/* setOutput */.uH('cache-key', cacheKey);
        core/* info */.pq(`${(0,core_text/* plural */.LS)(plan.targets.length, 'function')} in ${(0,core_text/* plural */.LS)(plan.shards.length, 'shard')}.`);
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
/** This job has the key; it has no checkout, and runs no code. */
async function generate(input, folder) {
    const remote = await (0,without_checkout/* openRemote */.d3)(input);
    if (remote.pull.muted !== null)
        return void core/* info */.pq(`Nothing is done: ${sanitise(remote.pull.muted)}.`);
    const tools = { now: () => performance.now(), log: input.log, notes: remote.notes };
    const { replies, path } = await core/* group */.Os('Generate', () => (0,stage_files/* runGenerateStage */.PH)({ ...remote, tools }, folder));
    await (0,tracing/* endTrace */.t)(input, 'generate');
    core/* info */.pq(sanitise(`${replies.completions.length} replies: ${path}`));
    if (replies.failure)
        setStatus({ code: replies.failure.kind === 'user' ? 2 : 3, sentence: replies.failure.sentence });
}
/** This job has the token that may write. The files that it reads were made beside code of the pull request, and are only shown. */
async function main_action_report(input, folder) {
    const read = (0,stage_files/* readVerifyFiles */.$w)(folder);
    const { plan } = read;
    const { config, forge, pull } = await (0,without_checkout/* openRemote */.d3)(input);
    if (pull.muted !== null)
        return void core/* info */.pq(`Nothing is done: ${sanitise(pull.muted)}.`);
    if (pull.head !== plan.head)
        throw new errors/* UserError */.yo(`The files are of ${plan.head?.slice(0, 7) ?? 'nothing'}, the pull request is at ${pull.head?.slice(0, 7) ?? 'nothing'}: only what was verified on it is reported.`);
    const merged = await (0,stage_files/* mergeShards */.Ox)(read, { number: pull.number, tool: report/* tool */.z6 }, forge.read);
    const trace = await (0,tracing/* endTrace */.t)(input, 'report', merged.report);
    await show(merged, { config, forge, pull, trace }, input);
}


/***/ })

};
