export const id = 500;
export const ids = [500];
export const modules = {

/***/ 26119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub),
  openSpeaking: () => (/* binding */ openSpeaking)
});

// EXTERNAL MODULE: ./lib/core/model/errors.js
var errors = __webpack_require__(57642);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(50157);
;// CONCATENATED MODULE: ./lib/forges/request.js
// Turns Octokit into a patient client: every request has a time limit, passing failures are tried again a few
// times, and what stays broken becomes one sentence.


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
        throw new errors/* UserError */.y('There is no GitHub token: set `github-token`, usually to `${{ github.token }}`.');
    const silent = () => undefined;
    const api = (0,github/* getOctokit */.Q)(token, {
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
/** The status and text of a refused request, null for anything that is no such refusal (then it is a bug of ours). */
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
        return new errors/* UserError */.y('GitHub refused the token (401): check `github-token`, usually `${{ github.token }}`.', { cause });
    }
    if (isLimit(failure))
        return new errors/* ServiceError */._(`GitHub's rate limit is used up (${failure.message}).`, { cause });
    if (!isOutage(failure))
        return cause;
    const what = failure.status === 0 ? `could not be reached (${failure.message})` : `failed with ${failure.status}`;
    return new errors/* ServiceError */._(`GitHub's API ${what}.`, { cause });
}
/** True when a request may have done its work although no good answer came. */
function mayHaveWorked(error) {
    if (!(error instanceof errors/* ServiceError */._))
        return false;
    const failure = readFailure(error.cause);
    return failure !== null && isOutage(failure);
}

;// CONCATENATED MODULE: ./lib/forges/contents.js
// A path at a commit -> its text, by the API: for jobs that hold no checkout.

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
        if (error instanceof TypeError || readFailure(error)?.status === 404)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
;// CONCATENATED MODULE: ./lib/forges/event.js
// Turns the event that started a run into the pull request that is asked about, and says why to stay silent.


const Sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const Account = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().default('User') });
const Side = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: Sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() });
/** What GitHub tells of a pull request, in an event and from its API alike. */
const PullRequest = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP().default('open'),
    draft: schemas/* boolean */.zMY().nullish(),
    user: Account.nullish(),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
    head: Side,
    base: Side,
});
const Push = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), after: Sha.nullish(), deleted: schemas/* boolean */.zMY().nullish() });
const WorkflowRun = schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    head_sha: Sha,
    head_branch: schemas/* string */.YjP().nullable(),
    head_repository: schemas/* object */.Ikc({ owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullish(),
});
const Sender = schemas/* object */.Ikc({ sender: Account.nullish() });
const useInstead = 'use `on: pull_request` (safe, and enough for branches and forks) or the workflows of docs/security-and-forks.md';
/** @throws UserError for an event that Testwright does not answer, with the event to use instead. */
function readEvent(name, event) {
    if (name === 'pull_request_target') {
        throw new errors/* UserError */.y(`The event \`pull_request_target\` gives code of strangers your secrets and a token that writes: ${useInstead}.`);
    }
    if (name === 'pull_request') {
        const read = schemas/* object */.Ikc({ pull_request: PullRequest }).safeParse(event);
        if (read.success)
            return { kind: 'pull', pull: read.data.pull_request };
        throw new errors/* UserError */.y('The event file names no pull request: run the action on `pull_request` as GitHub starts it.');
    }
    if (name === 'workflow_run')
        return readWorkflowRun(event);
    if (name === 'push' || name === 'workflow_dispatch')
        return readPush(event);
    throw new errors/* UserError */.y(`The event \`${name}\` names no pull request: ${useInstead}.`);
}
function readPush(event) {
    const read = Push.safeParse(event);
    if (!read.success)
        throw new errors/* UserError */.y('The event file names no branch: run the action on `pull_request`.');
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
    const read = schemas/* object */.Ikc({ workflow_run: WorkflowRun }).safeParse(event);
    if (!read.success)
        throw new errors/* UserError */.y('The event file names no workflow run: start the action as GitHub does.');
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
/** Why nothing is to be said on this pull request; null to go on. `drafts` and `bots` let those pass. */
function mutedBy(pull, allow) {
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

;// CONCATENATED MODULE: ./lib/forges/branches.js



/** `commits` speaks with the token that commits, `api` with the one that reads. */
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
        const pull = PullRequest.parse(data);
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
        if (readFailure(error)?.status === 404)
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
        if (readFailure(error)?.status === 404)
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
    const failure = readFailure(error);
    if (failure)
        return [401, 403, 404].includes(failure.status)
            ? { types: ['FORBIDDEN'], message: failure.message }
            : null;
    const errors = error
        .errors;
    if (!Array.isArray(errors))
        return null;
    return {
        types: errors.map(one => one.type ??
            one.extensions?.code
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
        const failure = readFailure(error);
        if (failure === null || failure.status === 0 || failure.status >= 500)
            throw error;
        return /not a fast.?forward/i.test(failure.message)
            ? { kind: 'moved' }
            : { kind: 'refused', reason: failure.message };
    }
}

// EXTERNAL MODULE: ./lib/core/report/render/text.js
var render_text = __webpack_require__(85712);
;// CONCATENATED MODULE: ./lib/forges/upsert-comment.js


const longest = 65_536;
/** The body with the marker as its first line; a body that has it already stays as it is. */
function markBody(body, key) {
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
    const plain = (text) => (0,render_text/* withoutTimes */.lX)(text.replace(/\r\n/g, '\n').trimEnd()).replace(/ run=\d+ -->|\/actions\/runs\/\d+/g, '');
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
        if (readFailure(error)?.status !== 404)
            throw error;
        return { comment: 'created', url: (await post(api, place, body)).html_url };
    }
}
async function remove(api, { owner, repo }, comment) {
    try {
        await api.rest.issues.deleteComment({ owner, repo, comment_id: comment.id });
    }
    catch (error) {
        if (readFailure(error)?.status !== 404)
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
        if (!mayHaveWorked(error))
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
        if (readFailure(error) === null)
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

;// CONCATENATED MODULE: ./lib/forges/comments-api.js



const mutingLabel = 'no-testwright';
/** `owner` and `repo` are those of the repository that the workflow belongs to. */
function openCommentsApi(api, place, key) {
    return {
        async own(number, id) {
            const [oldest] = await findOwn(api, { ...place, number, key });
            if (!oldest || (id !== undefined && oldest.id !== id))
                return null;
            return { id: oldest.id, body: oldest.body, url: oldest.html_url };
        },
        edit: async (id, body) => void (await api.rest.issues
            .updateComment({ ...place, comment_id: id, body })
            .catch(needing('edit my comment', 'pull-requests: write'))),
        say: async (number, body) => void (await api.rest.issues
            .createComment({ ...place, issue_number: number, body })
            .catch(needing('answer', 'pull-requests: write'))),
        react: async (id, content) => {
            await api.rest.reactions
                .createForIssueComment({ ...place, comment_id: id, content })
                .catch(whenRefused(() => undefined));
        },
        mayWrite: async (login) => {
            try {
                const { data } = await api.rest.repos.getCollaboratorPermissionLevel({ ...place, username: login });
                return ['admin', 'write', 'maintain'].includes(data.permission);
            }
            catch (error) {
                if (readFailure(error)?.status === 404)
                    return false;
                return needing('say who may write', 'contents: read')(error);
            }
        },
        mute: (number, on) => mute(api, place, number, on),
        rerun: (head, run) => rerun(api, place, head, run),
    };
}
/** A refusal is the workflow's to mend; outages go on. */
function needing(what, permission) {
    return error => {
        const failure = readFailure(error);
        if (failure === null || failure.status === 0 || failure.status >= 500)
            throw error;
        throw new errors/* UserError */.y(`GitHub refused to ${what} (${failure.status}: ${failure.message}): give the job \`permissions: ${permission}\`.`, { cause: error });
    };
}
/** Refusals become a value; outages go on. */
function whenRefused(value) {
    return error => {
        const failure = readFailure(error);
        if (failure === null || failure.status === 0 || failure.status >= 500)
            throw error;
        return value(failure.message);
    };
}
async function mute(api, place, number, on) {
    const ask = { ...place, issue_number: number };
    const refused = needing('set the label', 'pull-requests: write` and `issues: write');
    if (on)
        await api.rest.issues.addLabels({ ...ask, labels: [mutingLabel] }).catch(refused);
    else
        await api.rest.issues.removeLabel({ ...ask, name: mutingLabel }).catch((error) => {
            if (readFailure(error)?.status !== 404)
                refused(error);
        });
}
async function rerun(api, place, { head }, run) {
    const known = run === null ? null : await findRun(api, place, Number(run));
    const { data } = await api.rest.actions.listWorkflowRunsForRepo({
        ...place,
        head_sha: head,
        event: 'pull_request',
        per_page: 100,
    });
    const runs = data.workflow_runs.filter(one => known === null || one.workflow_id === known.workflow_id);
    const workflows = new Set(runs.map(one => one.workflow_id));
    const latest = runs.sort((one, other) => other.id - one.id)[0];
    if (!latest)
        return 'no workflow ran on the head of this pull request: push a commit, or run it from the Actions tab';
    if (known === null && workflows.size > 1)
        return 'several workflows ran on this head, and no comment says which is mine: run it from the Actions tab';
    if (latest.status !== 'completed')
        return 'it is running already';
    return api.rest.actions
        .reRunWorkflow({ ...place, run_id: latest.id })
        .then(() => null)
        .catch(whenRefused(message => `GitHub refused to start it (${message}): give the job \`permissions: actions: write\``));
}
async function findRun(api, place, id) {
    const found = await api.rest.actions.getWorkflowRun({ ...place, run_id: id }).catch(whenRefused(() => null));
    return found && { workflow_id: found.data.workflow_id };
}

;// CONCATENATED MODULE: ./lib/forges/review-comments.js


const most = 10;
/** How many were made. Never throws for a refusal: the comment has said it all. */
async function makeRemarks(api, place, head, remarks) {
    if (remarks.length === 0)
        return 0;
    const { owner, repo, number, key } = place;
    const ask = { owner, repo, pull_number: number };
    try {
        const said = await saidBefore(api, place);
        const shown = await hunksOf(api, place);
        const fresh = remarks
            .filter(({ id, path, line }) => !said.has(id) && (shown.get(path) ?? []).some(([from, to]) => line >= from && line <= to))
            .slice(0, most);
        if (fresh.length === 0)
            return 0;
        const comments = fresh.map(({ id, path, line, body }) => ({
            ...{ path, line, side: 'RIGHT' },
            body: `${mark(key, id)}\n${body}`,
        }));
        await api.rest.pulls.createReview({ ...ask, commit_id: head, event: 'COMMENT', comments });
        return fresh.length;
    }
    catch (error) {
        const failure = readFailure(error);
        if (failure === null || failure.status === 0 || failure.status >= 500)
            throw error;
        return 0;
    }
}
const mark = (key, id) => `<!-- testwright:remark key=${key} id=${id} -->`;
/** Ids of all remarks of ours, resolved or outdated ones too. */
async function saidBefore(api, { owner, repo, number, key }) {
    const all = await api.paginate(api.rest.pulls.listReviewComments, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
    });
    const found = all.flatMap(({ body, user }) => {
        const [, id] = /^<!-- testwright:remark key=\S+ id=(\w+) -->/.exec(body) ?? [];
        return id && body.startsWith(mark(key, id)) ? [{ id, login: user?.login ?? '' }] : [];
    });
    if (found.length === 0)
        return new Set();
    const { login } = await whoAmI(api);
    return new Set(found.filter(one => one.login === login).map(one => one.id));
}
/** Lines of the head that GitHub lets a comment stand at, by path; files without a patch have none. */
async function hunksOf(api, { owner, repo, number }) {
    const files = await api.paginate(api.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
    });
    return new Map(files.map(({ filename, patch = '' }) => {
        const heads = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)];
        return [
            filename,
            heads.map(([, from = '1', count = '1']) => [
                Number(from),
                Number(from) + Number(count) - 1,
            ]),
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/forges/github.js
// GitHub as a forge: the pull request that a workflow's event asks about, and the one comment on it.








/** @throws UserError for a missing token or a repository that is not `owner/name`. Sends nothing yet. */
function openGitHub(options) {
    const { owner, repo } = placeOf(options.repository);
    const api = connect(options.token, options.apiUrl, options.patience ?? patient, options.fetch);
    const link = { api, owner, repo, options };
    return {
        pull: () => findPull(link),
        publish: (pages, pull) => publish(link, pages, pull),
        read: (commit, path) => readContent(api, { owner, repo }, commit, path),
    };
}
/** What answers comments. @throws UserError as `openGitHub` does. */
function openSpeaking(options) {
    const { owner, repo } = placeOf(options.repository);
    const { token, commitToken, apiUrl, patience = patient, fetch, key } = options;
    const api = connect(token, apiUrl, patience, fetch);
    const commits = commitToken === null ? api : connect(commitToken, apiUrl, patience, fetch);
    return {
        talk: openCommentsApi(api, { owner, repo }, key),
        branches: openBranches(api, commits, { owner, repo }),
    };
}
function placeOf(repository) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (!owner || !repo)
        throw new errors/* UserError */.y('The repository must be given as `owner/name`.');
    return { owner, repo };
}
async function findPull(link) {
    const { event, eventName, serverUrl, repository } = link.options;
    const url = `${serverUrl.replace(/\/+$/, '')}/${repository}`;
    const silent = (muted) => ({
        base: null,
        head: null,
        number: null,
        muted,
        fork: false,
        url,
        branch: null,
    });
    const asked = readEvent(eventName, event);
    if (asked.kind === 'nothing')
        return silent(asked.reason);
    const told = asked.kind === 'pull' ? asked.pull : await findByBranch(link, asked);
    if (told === null)
        return silent('no open pull request has this branch as its head');
    // Labels and drafts may have changed since the event; a token that may not read pull requests has the event's word.
    const now = (asked.kind === 'pull' ? await readPull(link, told.number) : null) ?? told;
    const head = (asked.kind === 'branch' && asked.sha) || told.head.sha;
    const pull = {
        head,
        number: told.number,
        muted: mutedBy(now, link.options),
        fork: isFork(told, event),
        url,
        branch: told.head.repo?.full_name === told.base.repo?.full_name ? told.head.ref : null,
    };
    return { ...pull, base: pull.muted === null ? await findMergeBase(link, now, head) : null };
}
/** The open pull request of a branch of this repository; of several the one with this very head, else the oldest. */
async function findByBranch(link, { branch, sha, owner: from, exact }) {
    const { api, owner, repo } = link;
    const ask = { owner, repo, state: 'open', head: `${from ?? owner}:${branch}`, per_page: 100 };
    const { data } = await api.rest.pulls
        .list(ask)
        .catch(refusedTo('read pull requests', 'pull-requests: read'));
    const found = data
        .map(item => PullRequest.parse(item))
        .filter(item => item.head.ref === branch)
        .sort((a, b) => a.number - b.number);
    return found.find(item => item.head.sha === sha) ?? (exact ? null : (found[0] ?? null));
}
/** The pull request as it is now, null when the token may not see it. */
async function readPull({ api, owner, repo }, number) {
    try {
        return PullRequest.parse((await api.rest.pulls.get({ owner, repo, pull_number: number })).data);
    }
    catch (error) {
        const status = readFailure(error)?.status;
        if (status === 403 || status === 404)
            return null;
        throw error;
    }
}
/** Full sha of the merge base, by GitHub's own history: a shallow clone does not hold it. */
async function findMergeBase({ api, owner, repo }, pull, head) {
    const compare = (base) => api.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 });
    // The branch's tip of now: the event's `base.sha` is left behind when the base is merged into the head.
    const answer = await compare(pull.base.ref)
        .catch((error) => {
        if (readFailure(error)?.status !== 404)
            throw error;
        return compare(pull.base.sha);
    })
        .catch(refusedTo('compare the base with the head', 'contents: read'));
    return answer.data.merge_base_commit.sha;
}
const refusedTo = (what, permission) => (error) => {
    const failure = readFailure(error);
    if (failure === null)
        throw error;
    throw new errors/* UserError */.y(`GitHub refused to ${what} (${failure.status}: ${failure.message}): give the job \`permissions: ${permission}\`` +
        ' and check that both branches share history.', { cause: error });
};
async function publish(link, pages, pull) {
    const { options, owner, repo } = link;
    const none = (reason) => ({ comment: 'none', url: null, reason });
    if (options.commentMode === 'never')
        return none('`comment: never`');
    if (pull.muted !== null || pull.number === null)
        return none(pull.muted);
    const body = pages.comment ?? pages.quiet ?? null;
    if (body === null)
        return none('nothing to say');
    const now = await readPull(link, pull.number);
    const muted = now && mutedBy(now, options);
    if (muted)
        return none(muted);
    if (now && now.head.sha !== pull.head)
        return none(`a newer commit was pushed meanwhile (${now.head.sha.slice(0, 7)})`);
    const place = { owner, repo, number: pull.number, key: options.key };
    try {
        const create = pages.comment !== null || options.commentMode === 'always';
        const said = await upsertComment(link.api, place, markBody(body, options.key), create);
        const remarks = await makeRemarks(link.api, place, pull.head ?? '', pages.remarks ?? []);
        return { ...said, remarks };
    }
    catch (error) {
        const failure = readFailure(error);
        if (failure?.status !== 403 && failure?.status !== 404)
            throw error;
        return { comment: 'forbidden', url: null, reason: failure.message };
    }
}


/***/ })

};
