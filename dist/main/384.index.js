export const id = 384;
export const ids = [384];
export const modules = {

/***/ 35974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openBranches),
/* harmony export */   c: () => (/* binding */ readContent)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51264);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87561);


/** `commits` uses the token that commits, `api` the one that reads. */
function openBranches(api, commits, place) {
    return {
        find: number => find(api, place, number),
        read: (commit, path) => readContent(api, place, commit, path),
        kind: (commit, path) => kindOf(api, place, commit, path),
        async wantsSignoff(base) {
            const { data } = await api.rest.repos.get({ ...place });
            return (data.web_commit_signoff_required === true ||
                (await kindOf(api, place, base, '.github/dco.yml')) === 'file');
        },
        commit: (head, change) => commit(commits, head, change),
    };
}
async function find(api, { owner, repo }, number) {
    try {
        const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number });
        const pull = _event_js__WEBPACK_IMPORTED_MODULE_0__/* .PullRequest */ .B9.parse(data);
        const repository = pull.head.repo?.full_name ?? null;
        return {
            open: pull.state === 'open',
            head: pull.head.sha,
            base: pull.base.sha,
            branch: pull.head.ref,
            repository,
            fork: repository?.toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
        };
    }
    catch (error) {
        if ((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(error)?.status === 404)
            return null;
        throw error;
    }
}
async function kindOf(api, place, commit, path) {
    try {
        const { data } = await api.rest.repos.getContent({ ...place, path, ref: commit });
        if (Array.isArray(data))
            return 'folder';
        return data.type === 'file' ? 'file' : 'other';
    }
    catch (error) {
        if ((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(error)?.status === 404)
            return 'absent';
        throw error;
    }
}
const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
async function commit(api, head, change) {
    const { headline, body, files } = change;
    const additions = files.map(({ path, content }) => ({
        path,
        contents: Buffer.from(content).toString('base64'),
    }));
    const input = {
        branch: { repositoryNameWithOwner: head.repository, branchName: head.branch },
        message: { headline, body },
        fileChanges: { additions },
        expectedHeadOid: head.head,
    };
    try {
        const made = (await api.graphql(mutation, { input })).createCommitOnBranch?.commit;
        if (made)
            return { kind: 'done', sha: made.oid, url: made.url };
        return { kind: 'refused', reason: 'GitHub made no commit' };
    }
    catch (error) {
        const told = readErrors(error);
        if (told === null)
            throw error;
        if (told.types.includes('STALE_DATA'))
            return { kind: 'moved' };
        const { types, message } = told;
        if (types.some(type => ['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'UNDEFINED_FIELD'].includes(type)))
            return commitByParts(api, head, change);
        return { kind: 'refused', reason: message };
    }
}
/** What GraphQL refused; null for anything else, an outage for one. */
function readErrors(error) {
    const failure = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(error);
    if (failure)
        return [401, 403, 404].includes(failure.status)
            ? { types: ['FORBIDDEN'], message: failure.message }
            : null;
    const errors = error
        .errors;
    if (!Array.isArray(errors))
        return null;
    return {
        types: errors.map(({ type, extensions }) => type ??
            extensions?.code
                ?.toUpperCase()
                .replace(/(?=FIELD)/, '_')
                .replace('__', '_') ??
            ''),
        message: (errors[0]?.message ?? '').replace(/\s+/g, ' ').slice(0, 200),
    };
}
/** The same commit by the Git data API, for tokens that may not use GraphQL. */
async function commitByParts(api, head, { headline, body, files }) {
    const [, owner, repo] = /^([^/]+)\/(.+)$/.exec(head.repository ?? '') ?? [];
    if (!owner || !repo)
        return { kind: 'refused', reason: 'its repository is gone' };
    const place = { owner, repo };
    try {
        const { data: ref } = await api.rest.git.getRef({ ...place, ref: `heads/${head.branch}` });
        if (ref.object.sha !== head.head)
            return { kind: 'moved' };
        const { data: parent } = await api.rest.git.getCommit({ ...place, commit_sha: head.head });
        const tree = [];
        for (const { path, content } of files) {
            const { data } = await api.rest.git.createBlob({
                ...place,
                content: Buffer.from(content).toString('base64'),
                encoding: 'base64',
            });
            tree.push({ path, mode: '100644', type: 'blob', sha: data.sha });
        }
        const { data: made } = await api.rest.git.createTree({ ...place, base_tree: parent.tree.sha, tree });
        const message = [headline, body].filter(Boolean).join('\n\n');
        const { data: done } = await api.rest.git.createCommit({
            ...place,
            message,
            tree: made.sha,
            parents: [head.head],
        });
        await api.rest.git.updateRef({ ...place, ref: `heads/${head.branch}`, sha: done.sha, force: false });
        return { kind: 'done', sha: done.sha, url: done.html_url };
    }
    catch (error) {
        const failure = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(error);
        if (failure === null || failure.status === 0 || failure.status >= 500)
            throw error;
        return /not a fast.?forward/i.test(failure.message)
            ? { kind: 'moved' }
            : { kind: 'refused', reason: failure.message };
    }
}
const largest = 1024 * 1024;
/** Null for what is absent, no plain file, larger than 1 MiB, or not UTF-8. @throws what the client throws; a refusal keeps its status. */
async function readContent(api, place, commit, path) {
    try {
        const { data } = await api.rest.repos.getContent({ ...place, path, ref: commit });
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
            return null;
        if (data.size > largest || data.encoding !== 'base64')
            return null;
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(data.content, 'base64'));
    }
    catch (error) {
        if (error instanceof TypeError || (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(error)?.status === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 51264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   B9: () => (/* binding */ PullRequest),
/* harmony export */   PY: () => (/* binding */ skipReasonOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55491);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57642);
// Reads the event that started a run: the pull request it is about, or why there is nothing to do.


const Sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const Account = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('User') });
const Side = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha: Sha, repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() });
/** What GitHub tells of a pull request, in an event and from its API alike. */
const PullRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('open'),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
    user: Account.nullish(),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
    head: Side,
    base: Side,
});
const Push = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), after: Sha.nullish(), deleted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish() });
const WorkflowRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head_sha: Sha,
    head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }).nullish(),
});
const Sender = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sender: Account.nullish() });
const useInstead = 'use `on: pull_request` (safe, and enough for branches and forks) or the workflows of docs/security-and-forks.md';
/** @throws UserError for an event that Testwright does not answer, with the event to use instead. */
function readEvent(name, event) {
    if (name === 'pull_request_target') {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The event \`pull_request_target\` gives code of strangers your secrets and a token that writes: ${useInstead}.`);
    }
    if (name === 'pull_request') {
        const read = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pull_request: PullRequest }).safeParse(event);
        if (read.success)
            return { kind: 'pull', pull: read.data.pull_request };
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('The event file names no pull request: run the action on `pull_request` as GitHub starts it.');
    }
    if (name === 'workflow_run')
        return readWorkflowRun(event);
    if (name === 'push' || name === 'workflow_dispatch')
        return readPush(event);
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The event \`${name}\` names no pull request: ${useInstead}.`);
}
function readPush(event) {
    const read = Push.safeParse(event);
    if (!read.success)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('The event file names no branch: run the action on `pull_request`.');
    const { ref, after, deleted } = read.data;
    if (deleted)
        return { kind: 'nothing', reason: 'the branch was deleted' };
    if (!ref.startsWith('refs/heads/'))
        return { kind: 'nothing', reason: 'not a branch' };
    return {
        kind: 'branch',
        branch: ref.slice('refs/heads/'.length),
        sha: after ?? null,
        owner: null,
        exact: false,
    };
}
/** The run that ended was of code of anybody: only its head, as GitHub tells it, is taken from it. */
function readWorkflowRun(event) {
    const read = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ workflow_run: WorkflowRun }).safeParse(event);
    if (!read.success)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('The event file names no workflow run: start the action as GitHub does.');
    const { head_sha: sha, head_branch: branch, head_repository: from, event: name } = read.data.workflow_run;
    if (name !== 'pull_request' || branch === null)
        return { kind: 'nothing', reason: 'the run was of no pull request' };
    return { kind: 'branch', branch, sha, owner: from?.owner.login ?? null, exact: true };
}
/** Secrets are withheld and the token only reads: the head lies in another repository, or Dependabot started the run. */
function isFork(pull, event) {
    const sender = Sender.safeParse(event).data?.sender?.login;
    if (sender === 'dependabot[bot]')
        return true;
    const head = pull.head.repo?.full_name.toLowerCase();
    return head === undefined || head !== pull.base.repo?.full_name.toLowerCase();
}
/** Why this pull request gets no comment; null if it does. `drafts` and `bots` allow those. */
function skipReasonOf(pull, allow) {
    if (pull.state === 'closed')
        return 'closed';
    if (pull.labels.some(label => label.name.toLowerCase() === 'no-testwright'))
        return 'label no-testwright';
    if (pull.draft && !allow.drafts)
        return 'draft';
    if (pull.user?.type === 'Bot' && !allow.bots)
        return 'opened by a bot';
    return null;
}


/***/ }),

/***/ 87561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Im: () => (/* binding */ patient),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   gj: () => (/* binding */ mayHaveWorked)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57642);
// The GitHub client: every request has a time limit, temporary failures are retried, and other failures become one sentence.


const patient = {
    retries: 3,
    answer: 30_000,
    pause: 30_000,
    sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
};
/**
 * A client for one API address, `https://api.github.com` or the like.
 * Its requests throw UserError for a refused token and ServiceError for outages and rate limits; other refusals
 * (403, 404, 422) keep their `status` for the caller.
 */
function connect(token, apiUrl, patience, fetch) {
    if (token === '')
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('There is no GitHub token: set `github-token`, usually to `${{ github.token }}`.');
    const silent = () => undefined;
    const api = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        log: { debug: silent, info: silent, warn: silent, error: silent },
        ...(fetch ? { request: { fetch } } : {}),
    });
    api.hook.wrap('request', async (request, options) => {
        for (let retry = 0;; retry++) {
            try {
                // Octokit's own hooks see this very object only: a changed copy would be lost on them.
                options.request = { ...options.request, signal: AbortSignal.timeout(patience.answer) };
                return await request(options);
            }
            catch (error) {
                const failure = readFailure(error);
                if (failure === null)
                    throw error;
                const pause = retry < patience.retries ? pauseAfter(failure, options, retry) : null;
                if (pause === null || pause > patience.pause)
                    throw asSentence(failure, error);
                await patience.sleep(pause);
            }
        }
    });
    return api;
}
/** The status and text of a refused request, null for any other error, which is a bug of ours. */
function readFailure(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return null;
    const response = error.response;
    const told = typeof response?.data?.message === 'string' ? response.data.message : error.message;
    const message = told.replace(/\s+/g, ' ').slice(0, 200);
    return { status: response ? error.status : 0, message, headers: response?.headers ?? {} };
}
const isLimit = (failure) => failure.status === 429 ||
    (failure.status === 403 &&
        (failure.headers['retry-after'] !== undefined ||
            failure.headers['x-ratelimit-remaining'] === '0' ||
            /rate limit/i.test(failure.message)));
const isOutage = (failure) => failure.status === 0 || failure.status >= 500;
/** Milliseconds to wait before the same request is sent again; null when it must not be. */
function pauseAfter(failure, options, retry) {
    if (isLimit(failure)) {
        const after = Number(failure.headers['retry-after']);
        if (Number.isFinite(after))
            return after * 1000;
        const reset = Number(failure.headers['x-ratelimit-reset']) * 1000;
        if (failure.headers['x-ratelimit-remaining'] === '0' && reset > 0)
            return Math.max(0, reset - Date.now());
        return 5000 * 2 ** retry;
    }
    // A lost answer to a creation may have created: only its caller can look.
    const repeatable = options.method !== 'POST' || options.url.endsWith('/graphql');
    return isOutage(failure) && repeatable ? 1000 * 2 ** retry : null;
}
function asSentence(failure, cause) {
    if (failure.status === 401) {
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('GitHub refused the token (401): check `github-token`, usually `${{ github.token }}`.', { cause });
    }
    if (isLimit(failure))
        return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(`GitHub's rate limit is used up (${failure.message}).`, { cause });
    if (!isOutage(failure))
        return cause;
    const what = failure.status === 0 ? `could not be reached (${failure.message})` : `failed with ${failure.status}`;
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(`GitHub's API ${what}.`, { cause });
}
/** True when a request may have done its work although no good answer came. */
function mayHaveWorked(error) {
    if (!(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7))
        return false;
    const failure = readFailure(error.cause);
    return failure !== null && isOutage(failure);
}
/** Throws UserError for anything but `owner/name`. */
function placeOf(repository) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (!owner || !repo)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('The repository must be given as `owner/name`.');
    return { owner, repo };
}


/***/ }),

/***/ 64805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ whoAmI),
/* harmony export */   Yu: () => (/* binding */ addMarker),
/* harmony export */   gq: () => (/* binding */ findOwn),
/* harmony export */   lB: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69716);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87561);


const longest = 65_536;
/** The body with the marker as its first line; a body that has it already stays as it is. */
function addMarker(body, key) {
    if (!/^[\w.-]{1,64}$/.test(key))
        throw new Error(`not a key of a comment: ${JSON.stringify(key)}`);
    const marked = hasMarker(body, key) ? body : `<!-- testwright:v1 key=${key} -->\n${body}`;
    if (marked.length > longest)
        throw new Error(`a comment of ${marked.length} characters does not fit in ${longest}`);
    return marked;
}
const hasMarker = (body, key) => body.startsWith(`<!-- testwright:v1 key=${key} `);
/** Seconds and the number of the run aside: a rerun with the same outcome edits nothing. */
const sameText = (a, b) => {
    const plain = (text) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTimes */ .lX)(text.replace(/\r\n/g, '\n').trimEnd()).replace(/ run=\d+ -->|\/actions\/runs\/\d+/g, '');
    return plain(a) === plain(b);
};
/**
 * Makes `body` the one comment. Without one it is created, unless `create` is false.
 * @throws what the client throws; a refusal (403, 404) keeps its status.
 */
async function upsertComment(api, place, body, create) {
    const own = await findOwn(api, place);
    if (own.length > 0)
        return put(api, place, own, body);
    if (!create)
        return { comment: 'none', url: null, reason: 'nothing to say' };
    const created = await post(api, place, body);
    // Another run may have created one at the same moment: both look again, and both keep the older.
    const now = await findOwn(api, place, {
        login: created.user?.login ?? '',
        bot: created.user?.type === 'Bot',
    });
    const all = now.some(comment => comment.id === created.id) ? now : [...now, created];
    if (all.length === 1)
        return { comment: 'created', url: created.html_url };
    return put(api, place, all, body);
}
/** Edits the oldest of our comments and removes its doubles. */
async function put(api, place, own, body) {
    const [oldest, ...doubles] = [...own].sort((a, b) => a.id - b.id);
    if (!oldest)
        throw new Error('no comment to edit');
    for (const double of doubles)
        await remove(api, place, double);
    if (sameText(oldest.body, body))
        return { comment: 'unchanged', url: oldest.html_url };
    const { owner, repo } = place;
    try {
        const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body });
        return { comment: 'edited', url: data.html_url };
    }
    catch (error) {
        if ((0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(error)?.status !== 404)
            throw error;
        return { comment: 'created', url: (await post(api, place, body)).html_url };
    }
}
async function remove(api, { owner, repo }, comment) {
    try {
        await api.rest.issues.deleteComment({ owner, repo, comment_id: comment.id });
    }
    catch (error) {
        if ((0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(error)?.status !== 404)
            throw error;
    }
}
/** Creates it; when the answer was lost, looks whether it is there before it asks again. */
async function post(api, place, body) {
    const { owner, repo, number } = place;
    const ask = async () => asComment((await api.rest.issues.createComment({ owner, repo, issue_number: number, body })).data);
    try {
        return await ask();
    }
    catch (error) {
        if (!(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveWorked */ .gj)(error))
            throw error;
        const found = (await findOwn(api, place)).find(comment => sameText(comment.body, body));
        return found ?? (await ask());
    }
}
/** Our comments, oldest first, over all pages. The identity is asked for only when a marker was seen. */
async function findOwn(api, place, known) {
    const { owner, repo, number, key } = place;
    const marked = [];
    const pages = api.paginate.iterator(api.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    for await (const { data } of pages) {
        marked.push(...data.map(asComment).filter(comment => hasMarker(comment.body, key)));
    }
    if (marked.length === 0)
        return [];
    const me = known ?? (await whoAmI(api));
    const own = marked.filter(({ user }) => user?.login === me.login && (user.type === 'Bot') === me.bot);
    return own.sort((a, b) => a.id - b.id);
}
/**
 * Who comments with this token. A person's token may read `GET /user`; a token of an app (the workflow's own included)
 * may not, and is asked by GraphQL, which names the app's bot. Where that fails too it is the workflow's own bot.
 */
async function whoAmI(api) {
    try {
        const { data } = await api.rest.users.getAuthenticated();
        return { login: data.login, bot: data.type === 'Bot' };
    }
    catch (error) {
        if ((0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(error) === null)
            throw error;
    }
    try {
        const { viewer } = await api.graphql('query { viewer { login } }');
        return { login: viewer.login.endsWith('[bot]') ? viewer.login : `${viewer.login}[bot]`, bot: true };
    }
    catch {
        return { login: 'github-actions[bot]', bot: true };
    }
}
function asComment(data) {
    return { id: data.id, body: data.body ?? '', html_url: data.html_url, user: data.user };
}


/***/ })

};
