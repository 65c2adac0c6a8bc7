export const id = 971;
export const ids = [971];
export const modules = {

/***/ 5971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
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
const Sender = schemas/* object */.Ikc({ sender: Account.nullish() });
const useInstead = 'use `on: pull_request` (safe, and enough for branches and forks) or the split workflow of the README';
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
    return { kind: 'branch', branch: ref.slice('refs/heads/'.length), sha: after ?? null };
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

// EXTERNAL MODULE: ./lib/core/render/text.js
var render_text = __webpack_require__(5809);
;// CONCATENATED MODULE: ./lib/forges/sticky.js


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
/** Seconds aside: a rerun with the same outcome edits nothing. */
const sameText = (a, b) => {
    const plain = (text) => (0,render_text/* withoutTimes */.lX)(text.replace(/\r\n/g, '\n').trimEnd());
    return plain(a) === plain(b);
};
/**
 * Makes `body` the one comment. Without one it is created, unless `create` is false.
 * @throws what the client throws; a refusal (403, 404) keeps its status.
 */
async function stick(api, place, body, create) {
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

;// CONCATENATED MODULE: ./lib/forges/github.js
// GitHub as a forge: the pull request that a workflow's event asks about, and the one comment on it.





/** @throws UserError for a missing token or a repository that is not `owner/name`. Sends nothing yet. */
function openGitHub(options) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(options.repository) ?? [];
    if (!owner || !repo)
        throw new errors/* UserError */.y('The repository must be given as `owner/name`.');
    const api = connect(options.token, options.apiUrl, options.patience ?? patient, options.fetch);
    const link = { api, owner, repo, options };
    return {
        pull: () => findPull(link),
        publish: (pages, pull) => publish(link, pages, pull),
        read: (commit, path) => readContent(api, { owner, repo }, commit, path),
    };
}
async function findPull(link) {
    const { event, eventName, serverUrl, repository } = link.options;
    const url = `${serverUrl.replace(/\/+$/, '')}/${repository}`;
    const silent = (muted) => ({ base: null, head: null, number: null, muted, fork: false, url });
    const asked = readEvent(eventName, event);
    if (asked.kind === 'nothing')
        return silent(asked.reason);
    const told = asked.kind === 'pull' ? asked.pull : await findByBranch(link, asked.branch, asked.sha);
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
    };
    return { ...pull, base: pull.muted === null ? await findMergeBase(link, now, head) : null };
}
/** The open pull request of a branch of this repository; of several the one with this very head, else the oldest. */
async function findByBranch(link, branch, sha) {
    const { api, owner, repo } = link;
    const ask = { owner, repo, state: 'open', head: `${owner}:${branch}`, per_page: 100 };
    const { data } = await api.rest.pulls
        .list(ask)
        .catch(refusedTo('read pull requests', 'pull-requests: read'));
    const found = data
        .map(item => PullRequest.parse(item))
        .filter(item => item.head.ref === branch)
        .sort((a, b) => a.number - b.number);
    return found.find(item => item.head.sha === sha) ?? found[0] ?? null;
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
        return await stick(link.api, place, markBody(body, options.key), create);
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
