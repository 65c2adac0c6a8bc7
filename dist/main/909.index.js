export const id = 909;
export const ids = [909];
export const modules = {

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   act: () => (/* binding */ act)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(122);
/* harmony import */ var _commands_review_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7038);
/* harmony import */ var _core_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6641);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3828);
/* harmony import */ var _core_render_comment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3999);
/* harmony import */ var _core_render_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5809);
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3599);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7822);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3650);
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












/** No line of ours starts a command of the runner: neither `::` at its start nor `##[` anywhere. */
const tame = (text) => (0,_core_render_text_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(text, 2000).replace(/##\[/g, '# #[').replace(/^::/, ': :');
/** Runs the action; sets the exit code and never throws. */
async function act(environment) {
    const stop = new AbortController();
    const onSignal = () => stop.abort();
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await run(environment, stop.signal);
    }
    catch (error) {
        speak((0,_endings_js__WEBPACK_IMPORTED_MODULE_10__/* .endingOf */ .z)(error, stop.signal.aborted));
        if (_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isDebug */ ._o() && error instanceof Error)
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(tame(error.stack ?? ''));
    }
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
}
/** Red is for what somebody here can mend; an outage elsewhere is a warning on a green run. */
function speak({ code, sentence }) {
    if (code === 0)
        return;
    if (code === 3)
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(tame(sentence));
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1(tame(sentence));
}
async function run(environment, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const start = startOf(environment, signal);
        const opened = __addDisposableResource(env_1, await (0,_tools_js__WEBPACK_IMPORTED_MODULE_8__/* .openTools */ .a0)(start), true);
        const { pull, config } = opened;
        if (pull.muted !== null)
            return void _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`Nothing is done: ${tame(pull.muted)}.`);
        const reviewed = await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os('Review', () => (0,_commands_review_js__WEBPACK_IMPORTED_MODULE_4__/* .review */ .N)(config, opened.tools, pull, start.asked));
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['RUNNER_TEMP'] || environment['GITHUB_WORKSPACE'] || '.', 'testwright-report');
        const { comment, summary } = pagesOf(reviewed, pull);
        (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutput */ .zh)(folder, reviewed.report, comment, summary);
        setOutputs(reviewed, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.json'));
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(summary).write();
        await publish(opened, reviewed, comment, summary);
        speak((0,_endings_js__WEBPACK_IMPORTED_MODULE_10__/* .endingOfReview */ .x)(reviewed.report, reviewed.failure, config['fail-on']));
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
function startOf(environment, signal) {
    const key = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4('api-key');
    const token = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4('github-token');
    for (const secret of [key, token])
        if (secret)
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
    const inputs = Object.fromEntries(Object.keys(_core_config_js__WEBPACK_IMPORTED_MODULE_5__/* .settings */ .W0).map(name => [name, _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name)]));
    const { GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_WORKSPACE, GITHUB_EVENT_NAME } = environment;
    if (!GITHUB_EVENT_PATH || !GITHUB_REPOSITORY || !GITHUB_WORKSPACE)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .y('This is the action, and no GitHub workflow started it: on a command line use dist/cli.js.');
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
        assets: (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAssets */ .n)(),
        log: line => void _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(tame(line)),
        signal,
    };
}
function readEvent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .y('The event file of the workflow cannot be read: start the action as GitHub does.');
    }
}
function pagesOf({ report, notes, priceSource }, pull) {
    const command = `node dist/cli.js review --base ${report.pull.base ?? ''} --head ${report.pull.head ?? ''}`;
    const voice = { url: pull.url, notes, priceSource, command };
    return { comment: (0,_core_render_comment_js__WEBPACK_IMPORTED_MODULE_6__/* .drawComment */ .C4)(report, voice), summary: (0,_core_render_comment_js__WEBPACK_IMPORTED_MODULE_6__/* .drawSummary */ .Hz)(report, voice) };
}
/** The summary and the outputs hold everything by now: a comment that cannot be written is a warning. */
async function publish(opened, review, comment, summary) {
    const { config, tools, pull } = opened;
    const { report, failure } = review;
    const speaks = config.comment === 'always' || failure !== null || (0,_core_render_comment_js__WEBPACK_IMPORTED_MODULE_6__/* .worthSaying */ .Wp)(report);
    const quiet = `### Testwright: no changed function to test in \`${report.pull.head?.slice(0, 7) ?? ''}\`\n`;
    try {
        const publication = await tools.forge.publish({ comment: speaks ? comment : null, summary, quiet }, pull);
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('comment-url', publication.url ?? '');
        announce(publication);
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(tame(`The comment could not be written; the job summary holds everything. ${words}`));
    }
}
function setOutputs({ report }, path) {
    const { bill } = report;
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('kept', report.funnel.kept);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('suspects', report.tests.filter(test => test.verdict === 'suspect').length);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('cost', bill.usd ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('tokens', bill.inputTokens + bill.outputTokens);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH('report', path);
}
function announce({ comment, url, reason }) {
    if (comment === 'forbidden')
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm(`The token may not comment here (${tame(reason ?? '')}): the job summary holds everything. Give the job permissions: pull-requests: write.`);
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(tame(`The comment: ${comment}${url ? ` (${url})` : ''}${reason ? `: ${reason}` : ''}`));
}


/***/ })

};
