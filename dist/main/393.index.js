const id=393;const ids=[393];const modules={87561:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$t:()=>placeOf,Im:()=>patient,Ng:()=>connect,f1:()=>readFailure,gj:()=>mayHaveWorked});var _actions_github__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50157);
var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57642);const patient={retries:3,answer:3e4,pause:3e4,sleep:milliseconds=>new Promise(
resolve=>setTimeout(resolve,milliseconds))};function connect(token,apiUrl,patience,fetch){if(token==="")throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo("There is no GitHub token: set `github-token`, usually to `${{ github.token }}`.");const silent=()=>void 0;const api=(0,_actions_github__WEBPACK_IMPORTED_MODULE_0__.
Q)(token,{baseUrl:apiUrl.replace(/\/+$/,""),log:{debug:silent,info:silent,warn:silent,error:silent},...fetch?{request:{fetch}}:{}});api.hook.wrap("request",async(request,options)=>{
for(let retry=0;;retry++){try{options.request={...options.request,signal:AbortSignal.timeout(patience.answer)};return await request(options)}catch(error){const failure=readFailure(
error);if(failure===null)throw error;const pause=retry<patience.retries?pauseAfter(failure,options,retry):null;if(pause===null||pause>patience.pause)throw asSentence(
failure,error);await patience.sleep(pause)}}});return api}function readFailure(error){if(!(error instanceof Error)||!("status"in error)||typeof error.status!=="\
number")return null;const response=error.response;const told=typeof response?.data?.message==="string"?response.data.message:error.message;const message=told.replace(
/\s+/g," ").slice(0,200);return{status:response?error.status:0,message,headers:response?.headers??{}}}const isLimit=failure=>failure.status===429||failure.status===
403&&(failure.headers["retry-after"]!==void 0||failure.headers["x-ratelimit-remaining"]==="0"||/rate limit/i.test(failure.message));const isOutage=failure=>failure.
status===0||failure.status>=500;function pauseAfter(failure,options,retry){if(isLimit(failure)){const after=Number(failure.headers["retry-after"]);if(Number.isFinite(
after))return Math.max(0,Math.ceil(after*1e3));const reset=Number(failure.headers["x-ratelimit-reset"])*1e3;if(failure.headers["x-ratelimit-remaining"]==="0"&&reset>
0)return Math.max(0,reset-Date.now());return 5e3*2**retry}const repeatable=options.method!=="POST"||options.url.endsWith("/graphql");return isOutage(failure)&&repeatable?
1e3*2**retry:null}function asSentence(failure,cause){if(failure.status===401){return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("GitHub refused t\
he token (401): check `github-token`, usually `${{ github.token }}`.",{cause})}if(isLimit(failure))return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
_7(`GitHub's rate limit is used up (${failure.message}).`,{cause});if(!isOutage(failure))return cause;const what=failure.status===0?`could not be reached (${failure.
message})`:`failed with ${failure.status}`;return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__._7(`GitHub's API ${what}.`,{cause})}function mayHaveWorked(error){
if(!(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__._7))return false;const failure=readFailure(error.cause);return failure!==null&&isOutage(
failure)}function placeOf(repository){const[,owner,repo]=/^([\w.-]+)\/([\w.-]+)$/.exec(repository)??[];if(!owner||!repo)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo("The repository must be given as `owner/name`.");return{owner,repo}}}),10393:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{examineToken:()=>examineToken});var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57642);var _request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87561);async function examineToken(use){const{token,repository,apiUrl,fetch,patience=_request_js__WEBPACK_IMPORTED_MODULE_1__.
Im}=use;const place=(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.$t)(repository);const api=(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.Ng)(token,apiUrl,{...patience,
retries:0},fetch);const refused=(what,permission)=>error=>{const failure=(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.f1)(error);if(failure===null)throw error;throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The token may not read ${what} of ${repository} (${failure.status}): give it the permission ${permission}, and check the name of the repository.`,{cause:error})};
const{headers}=await api.rest.repos.get(place).catch(refused("the repository","contents: read"));await api.rest.pulls.list({...place,per_page:1}).catch(refused(
"pull requests","pull-requests: read"));const scopes=headers["x-oauth-scopes"];return{scopes:typeof scopes==="string"?scopes.split(/,\s*/).filter(Boolean):null}}})};export{id,ids,modules};
