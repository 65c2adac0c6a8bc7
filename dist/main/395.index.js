export const id = 395;
export const ids = [395];
export const modules = {

/***/ 6395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/commands/review.js + 31 modules
var review = __webpack_require__(7038);
// EXTERNAL MODULE: ./lib/core/config.js
var config = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/core/render/comment.js + 3 modules
var render_comment = __webpack_require__(3999);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/committing.js
// mode: commit. A ticked box or a command in a comment -> a commit, an answer, or nothing.

async function runCommit(start) {
    throw new errors/* UserError */.y(`mode: commit is not there yet in ${start.folder}.`);
}

// EXTERNAL MODULE: ./lib/endings.js
var endings = __webpack_require__(3599);
// EXTERNAL MODULE: ./lib/output.js
var output = __webpack_require__(7822);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/assets.js
var assets = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/core/render/text.js
var render_text = __webpack_require__(5809);
;// CONCATENATED MODULE: ./lib/runner.js
// What GitHub's runner says and hears: inputs and the event -> a start; an ending -> red, yellow or green.






/** No line of ours starts a command of the runner: neither `::` at its start nor `##[` anywhere. */
const tame = (text) => (0,render_text/* oneLine */.TN)(text, 2000).replace(/##\[/g, '# #[').replace(/^::/, ': :');
/** Red is for what somebody here can mend; an outage elsewhere is a warning on a green run. */
function speak({ code, sentence }) {
    if (code === 0)
        return;
    if (code === 3)
        core/* warning */.$e(tame(sentence));
    else
        core/* setFailed */.C1(tame(sentence));
}
/** Masks every secret before anything else is done. */
function startOf(environment, signal) {
    for (const name of Object.keys(config/* secrets */.O3))
        if (core/* getInput */.V4(name))
            core/* setSecret */.Pq(core/* getInput */.V4(name));
    const [key, token] = [core/* getInput */.V4('api-key'), core/* getInput */.V4('github-token')];
    const inputs = Object.fromEntries(Object.keys(config/* settings */.W0).map(name => [name, core/* getInput */.V4(name)]));
    const { GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_WORKSPACE, GITHUB_EVENT_NAME } = environment;
    if (!GITHUB_EVENT_PATH || !GITHUB_REPOSITORY || !GITHUB_WORKSPACE)
        throw new errors/* UserError */.y('This is the action, and no GitHub workflow started it: on a command line use dist/cli.js.');
    return {
        sources: [{ name: 'input', values: inputs }],
        asked: { base: null, head: null, worktree: false },
        folder: GITHUB_WORKSPACE,
        environment,
        key: key || null,
        github: {
            token,
            repository: GITHUB_REPOSITORY,
            event: readEvent(GITHUB_EVENT_PATH),
            eventName: GITHUB_EVENT_NAME ?? '',
            apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
            serverUrl: environment['GITHUB_SERVER_URL'] || 'https://github.com',
        },
        recorded: null,
        trusted: false,
        notes: [],
        assets: (0,assets/* findAssets */.n)(),
        log: line => void core/* info */.pq(tame(line)),
        signal,
    };
}
function readEvent(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new errors/* UserError */.y('The event file of the workflow cannot be read: start the action as GitHub does.');
    }
}

;// CONCATENATED MODULE: ./lib/stretches.js

async function runStretch(mode, start) {
    throw new errors/* UserError */.y(`mode: ${mode} is not there yet in ${start.folder}.`);
}

// EXTERNAL MODULE: ./lib/tools.js + 16 modules
var tools = __webpack_require__(8851);
;// CONCATENATED MODULE: ./lib/action.js
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
// The action: inputs and the event -> one review, one comment, outputs and the job summary. One catch for everything.











/** Runs the action; sets the exit code and never throws. */
async function act(environment) {
    const stop = new AbortController();
    const onSignal = () => stop.abort();
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await run(environment, stop.signal);
    }
    catch (error) {
        speak((0,endings/* endingOf */.z)(error, stop.signal.aborted));
        if (core/* isDebug */._o() && error instanceof Error)
            core/* info */.pq(tame(error.stack ?? ''));
    }
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
}
async function run(environment, signal) {
    const start = startOf(environment, signal);
    const { mode } = (0,config/* makeConfig */.Zg)(start.sources);
    if (mode === 'commit')
        return runCommit(start);
    if (mode !== 'review')
        return runStretch(mode, start);
    return runReview(start);
}
async function runReview(start) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment } = start;
        const opened = __addDisposableResource(env_1, await (0,tools/* openTools */.a)(start), true);
        const { pull, config } = opened;
        if (pull.muted !== null)
            return void core/* info */.pq(`Nothing is done: ${tame(pull.muted)}.`);
        const reviewed = await core/* group */.Os('Review', () => (0,review/* review */.N)(config, opened.tools, pull, start.asked));
        const folder = (0,external_node_path_.join)(environment['RUNNER_TEMP'] || environment['GITHUB_WORKSPACE'] || '.', 'testwright-report');
        const { comment, summary } = pagesOf(reviewed, pull);
        (0,output/* writeOutput */.zh)(folder, reviewed.report, comment, summary);
        setOutputs(reviewed, (0,external_node_path_.join)(folder, 'report.json'));
        await core/* summary */.z.addRaw(summary).write();
        await publish(opened, reviewed, comment, summary);
        speak((0,endings/* endingOfReview */.x)(reviewed.report, reviewed.failure, config['fail-on']));
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
function pagesOf({ report, notes, priceSource }, pull) {
    const command = `node dist/cli.js review --base ${report.pull.base ?? ''} --head ${report.pull.head ?? ''}`;
    const voice = { url: pull.url, notes, priceSource, command };
    return { comment: (0,render_comment/* drawComment */.C4)(report, voice), summary: (0,render_comment/* drawSummary */.Hz)(report, voice) };
}
/** The summary and the outputs hold everything by now: a comment that cannot be written is a warning. */
async function publish(opened, review, comment, summary) {
    const { config, tools, pull } = opened;
    const { report, failure } = review;
    const speaks = config.comment === 'always' || failure !== null || (0,render_comment/* worthSaying */.Wp)(report);
    const quiet = `### Testwright: no changed function to test in \`${report.pull.head?.slice(0, 7) ?? ''}\`\n`;
    try {
        const publication = await tools.forge.publish({ comment: speaks ? comment : null, summary, quiet }, pull);
        core/* setOutput */.uH('comment-url', publication.url ?? '');
        announce(publication);
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        core/* warning */.$e(tame(`The comment could not be written; the job summary holds everything. ${words}`));
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
function announce({ comment, url, reason }) {
    if (comment === 'forbidden')
        core/* notice */.lm(`The token may not comment here (${tame(reason ?? '')}): the job summary holds everything. Give the job permissions: pull-requests: write.`);
    else
        core/* info */.pq(tame(`The comment: ${comment}${url ? ` (${url})` : ''}${reason ? `: ${reason}` : ''}`));
}


/***/ })

};
