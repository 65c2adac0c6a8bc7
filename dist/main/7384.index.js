const id=7384;const ids=[7384];const modules={35974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{P:()=>openBranches,c:()=>readContent});var _event_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51264);var _request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
87561);function openBranches(api,commits,place){return{find:number=>find(api,place,number),read:(commit2,path)=>readContent(api,place,commit2,path),kind:(commit2,path)=>kindOf(
api,place,commit2,path),async wantsSignoff(base){const{data}=await api.rest.repos.get({...place});return data.web_commit_signoff_required===true||await kindOf(api,
place,base,".github/dco.yml")==="file"},commit:(head,change)=>commit(commits,head,change)}}async function find(api,{owner,repo},number){try{const{data}=await api.
rest.pulls.get({owner,repo,pull_number:number});const pull=_event_js__WEBPACK_IMPORTED_MODULE_0__.B9.parse(data);const repository=pull.head.repo?.full_name??null;
return{open:pull.state==="open",head:pull.head.sha,base:pull.base.sha,branch:pull.head.ref,repository,fork:repository?.toLowerCase()!==`${owner}/${repo}`.toLowerCase()}}catch(error){
if((0,_request_js__WEBPACK_IMPORTED_MODULE_1__.f1)(error)?.status===404)return null;throw error}}async function kindOf(api,place,commit2,path){try{const{data}=await api.
rest.repos.getContent({...place,path,ref:commit2});if(Array.isArray(data))return"folder";return data.type==="file"?"file":"other"}catch(error){if((0,_request_js__WEBPACK_IMPORTED_MODULE_1__.
f1)(error)?.status===404)return"absent";throw error}}const mutation=`mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;async function commit(api,head,change){const{headline,body,files}=change;const additions=files.map(({path,content})=>({path,contents:Buffer.from(content).toString(
"base64")}));const input={branch:{repositoryNameWithOwner:head.repository,branchName:head.branch},message:{headline,body},fileChanges:{additions},expectedHeadOid:head.
head};try{const made=(await api.graphql(mutation,{input})).createCommitOnBranch?.commit;if(made)return{kind:"done",sha:made.oid,url:made.url};return{kind:"refus\
ed",reason:"GitHub made no commit"}}catch(error){const told=readErrors(error);if(told===null)throw error;if(told.types.includes("STALE_DATA"))return{kind:"moved"};
const{types,message}=told;if(types.some(type=>["FORBIDDEN","INSUFFICIENT_SCOPES","UNDEFINED_FIELD"].includes(type)))return commitByParts(api,head,change);return{
kind:"refused",reason:message}}}function readErrors(error){const failure=(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.f1)(error);if(failure)return[401,403,404].includes(
failure.status)?{types:["FORBIDDEN"],message:failure.message}:null;const errors=error.errors;if(!Array.isArray(errors))return null;return{types:errors.map(({type,
extensions})=>type??extensions?.code?.toUpperCase().replace(/(?=FIELD)/,"_").replace("__","_")??""),message:(errors[0]?.message??"").replace(/\s+/g," ").slice(0,
200)}}async function commitByParts(api,head,{headline,body,files}){const[,owner,repo]=/^([^/]+)\/(.+)$/.exec(head.repository??"")??[];if(!owner||!repo)return{kind:"\
refused",reason:"its repository is gone"};const place={owner,repo};try{const{data:ref}=await api.rest.git.getRef({...place,ref:`heads/${head.branch}`});if(ref.object.
sha!==head.head)return{kind:"moved"};const{data:parent}=await api.rest.git.getCommit({...place,commit_sha:head.head});const tree=[];for(const{path,content}of files){
const{data}=await api.rest.git.createBlob({...place,content:Buffer.from(content).toString("base64"),encoding:"base64"});tree.push({path,mode:"100644",type:"blob",
sha:data.sha})}const{data:made}=await api.rest.git.createTree({...place,base_tree:parent.tree.sha,tree});const message=[headline,body].filter(Boolean).join("\n\n");
const{data:done}=await api.rest.git.createCommit({...place,message,tree:made.sha,parents:[head.head]});await api.rest.git.updateRef({...place,ref:`heads/${head.
branch}`,sha:done.sha,force:false});return{kind:"done",sha:done.sha,url:done.html_url}}catch(error){const failure=(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.f1)(
error);if(failure===null||failure.status===0||failure.status>=500)throw error;return/not a fast.?forward/i.test(failure.message)?{kind:"moved"}:{kind:"refused",
reason:failure.message}}}const largest=1024*1024;async function readContent(api,place,commit2,path){try{const{data}=await api.rest.repos.getContent({...place,path,
ref:commit2});if(Array.isArray(data)||data.type!=="file"||!("content"in data))return null;if(data.size>largest||data.encoding!=="base64")return null;return new TextDecoder(
"utf-8",{fatal:true,ignoreBOM:true}).decode(Buffer.from(data.content,"base64"))}catch(error){if(error instanceof TypeError||(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.
f1)(error)?.status===404)return null;throw error}}}),51264:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B0:()=>isFork,B9:()=>PullRequest,PY:()=>skipReasonOf,RX:()=>hasLabel,j_:()=>readEvent});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27597);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);const Sha=zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const Account=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({login:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),type:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("User")});const Side=zod__WEBPACK_IMPORTED_MODULE_1__.
Ikc({ref:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),sha:Sha,repo:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({full_name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}).nullish()});
const PullRequest=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({number:zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(),title:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullish(),
state:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("open"),draft:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullish(),user:Account.nullish(),labels:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()})).default([]),head:Side,base:Side});const Push=zod__WEBPACK_IMPORTED_MODULE_1__.
Ikc({ref:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),after:Sha.nullish(),deleted:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullish()});const WorkflowRun=zod__WEBPACK_IMPORTED_MODULE_1__.
Ikc({event:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),head_sha:Sha,head_branch:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),head_repository:zod__WEBPACK_IMPORTED_MODULE_1__.
Ikc({owner:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({login:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()})}).nullish()});const Sender=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc(
{sender:Account.nullish()});const useInstead="use `on: pull_request` (safe, and enough for branches and forks) or the workflows of docs/security-and-forks.md";function readEvent(name,event){
if(name==="pull_request_target"){throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The event \`pull_request_target\` gives untrusted code your secr\
ets and a write token: ${useInstead}.`)}if(name==="pull_request"){const read=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({pull_request:PullRequest}).safeParse(event);if(read.
success)return readLabel(event)??{kind:"pull",pull:read.data.pull_request};throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("The event file names\
 no pull request: run the action on `pull_request` as GitHub starts it.")}if(name==="merge_group")return{kind:"nothing",reason:"there is nothing to review in a \
merge queue"};if(name==="workflow_run")return readWorkflowRun(event);if(name==="workflow_dispatch")return readNumber(event)??readPush(event);if(name==="push")return readPush(
event);throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The event \`${name}\` names no pull request: ${useInstead}.`)}const heeded=new Set(["no-\
testwright","refactor"]);const Unlabeled=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({action:zod__WEBPACK_IMPORTED_MODULE_1__.euz("unlabeled"),label:zod__WEBPACK_IMPORTED_MODULE_1__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()})});function readLabel(event){const name=Unlabeled.safeParse(event).data?.label.name;if(name===void 0||heeded.has(
name.toLowerCase()))return null;return{kind:"nothing",reason:"the label that was removed has no effect on reviews"}}function readNumber(event){const inputs=zod__WEBPACK_IMPORTED_MODULE_1__.
Ikc({inputs:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({number:zod__WEBPACK_IMPORTED_MODULE_1__.L5J()})}).safeParse(event).data?.inputs;const given=String(inputs?.number??
"").trim();if(given==="")return null;if(/^[1-9]\d{0,9}$/.test(given))return{kind:"number",number:Number(given)};throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo("The input number is not the number of a pull request: give one such as 12.")}function readPush(event){const read=Push.safeParse(event);if(!read.success)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo("The event file names no branch: run the action on `pull_request`.");const{ref,after,deleted}=read.data;if(deleted)return{kind:"nothing",reason:"the branch w\
as deleted"};if(!ref.startsWith("refs/heads/"))return{kind:"nothing",reason:"not a branch"};return{kind:"branch",branch:ref.slice("refs/heads/".length),sha:after??
null,owner:null,exact:false}}function readWorkflowRun(event){const read=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({workflow_run:WorkflowRun}).safeParse(event);if(!read.
success)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("The event file names no workflow run: start the action as GitHub does.");const{head_sha:sha,
head_branch:branch,head_repository:from,event:name}=read.data.workflow_run;if(name!=="pull_request"||branch===null)return{kind:"nothing",reason:"the run belongs\
 to no pull request"};return{kind:"branch",branch,sha,owner:from?.owner.login??null,exact:true}}function isFork(pull,event){const sender=Sender.safeParse(event).
data?.sender?.login;if(sender==="dependabot[bot]")return true;const head=pull.head.repo?.full_name.toLowerCase();return head===void 0||head!==pull.base.repo?.full_name.
toLowerCase()}const hasLabel=(pull,name)=>pull.labels.some(label=>label.name.toLowerCase()===name);function skipReasonOf(pull,allow){if(pull.state==="closed")return"\
closed";if(hasLabel(pull,"no-testwright"))return"label no-testwright";if(pull.draft&&!allow.drafts)return"draft";if(pull.user?.type==="Bot"&&!allow.bots)return"\
opened by a bot";return null}}),87561:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
yo("The repository must be given as `owner/name`.");return{owner,repo}}}),64805:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Wc:()=>whoAmI,Yu:()=>addMarker,gq:()=>findOwn,lB:()=>upsertComment});var _core_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
69716);var _request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87561);const longest=65536;function addMarker(body,key){if(!/^[\w.-]{1,64}$/.test(key))throw new Error(
`not a key of a comment: ${JSON.stringify(key)}`);const marked=hasMarker(body,key)?body:`<!-- testwright:v1 key=${key} -->
${body}`;if(marked.length>longest)throw new Error(`a comment of ${marked.length} characters does not fit in ${longest}`);return marked}const hasMarker=(body,key)=>body.
startsWith(`<!-- testwright:v1 key=${key} `);const sameText=(a,b)=>{const plain=text=>(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__.lX)(text.replace(/\r\n/g,"\n").
trimEnd()).replace(/ run=\d+(?= )|\/actions\/runs\/\d+/g,"");return plain(a)===plain(b)};async function upsertComment(api,place,body,create){const own=await findOwn(
api,place);if(own.length>0)return put(api,place,own,body);if(!create)return{comment:"none",url:null,reason:"nothing to say"};const created=await post(api,place,
body);const now=await findOwn(api,place,{login:created.user?.login??"",bot:created.user?.type==="Bot"});const all=now.some(comment=>comment.id===created.id)?now:
[...now,created];if(all.length===1)return{comment:"created",url:created.html_url};return put(api,place,all,body)}async function put(api,place,own,body){const[oldest,
...doubles]=[...own].sort((a,b)=>a.id-b.id);if(!oldest)throw new Error("no comment to edit");for(const double of doubles)await remove(api,place,double);if(sameText(
oldest.body,body))return{comment:"unchanged",url:oldest.html_url};const{owner,repo}=place;try{const{data}=await api.rest.issues.updateComment({owner,repo,comment_id:oldest.
id,body});return{comment:"edited",url:data.html_url}}catch(error){if((0,_request_js__WEBPACK_IMPORTED_MODULE_1__.f1)(error)?.status!==404)throw error;return{comment:"\
created",url:(await post(api,place,body)).html_url}}}async function remove(api,{owner,repo},comment){try{await api.rest.issues.deleteComment({owner,repo,comment_id:comment.
id})}catch(error){if((0,_request_js__WEBPACK_IMPORTED_MODULE_1__.f1)(error)?.status!==404)throw error}}async function post(api,place,body){const{owner,repo,number}=place;
const ask=async()=>asComment((await api.rest.issues.createComment({owner,repo,issue_number:number,body})).data);try{return await ask()}catch(error){if(!(0,_request_js__WEBPACK_IMPORTED_MODULE_1__.
gj)(error))throw error;const found=(await findOwn(api,place)).find(comment=>sameText(comment.body,body));return found??await ask()}}async function findOwn(api,place,known){
const{owner,repo,number,key}=place;const marked=[];const pages=api.paginate.iterator(api.rest.issues.listComments,{owner,repo,issue_number:number,per_page:100});
for await(const{data}of pages){marked.push(...data.map(asComment).filter(comment=>hasMarker(comment.body,key)))}if(marked.length===0)return[];const me=known??await whoAmI(
api);const own=marked.filter(({user})=>user?.login===me.login&&user.type==="Bot"===me.bot);return own.sort((a,b)=>a.id-b.id)}async function whoAmI(api){try{const{
data}=await api.rest.users.getAuthenticated();return{login:data.login,bot:data.type==="Bot"}}catch(error){if((0,_request_js__WEBPACK_IMPORTED_MODULE_1__.f1)(error)===
null)throw error}try{const{viewer}=await api.graphql("query { viewer { login } }");return{login:viewer.login.endsWith("[bot]")?viewer.login:`${viewer.login}[bot\
]`,bot:true}}catch{return{login:"github-actions[bot]",bot:true}}}function asComment(data){return{id:data.id,body:data.body??"",html_url:data.html_url,user:data.
user}}})};export{id,ids,modules};
