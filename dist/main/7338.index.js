const id=7338;const ids=[7338];const modules={97338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{doctor:()=>doctor});var check=__webpack_require__(77990);var core_text=__webpack_require__(69716);var render_style=__webpack_require__(
19650);;const LABELS={ok:"ok",warning:"look",failed:"FAILED",skipped:"-"};const LABEL=8;const NAME=22;function renderCheck({name,state,found,cure,command:command2},{
style,columns}){const indent=" ".repeat(LABEL+NAME);const fill=text=>(0,render_style.L)((0,core_text.TN)(text,1e3),Math.max(30,columns-indent.length)).replaceAll(
"\n",`
${indent}`);const paint={ok:style.good,warning:style.warn,failed:style.bad,skipped:style.dim}[state];const label=paint(LABELS[state].padEnd(LABEL));const title=(0,
core_text.TN)(name,60);const first=title.length<NAME?`${label}${title.padEnd(NAME)}`:`${label}${title}
${indent}`;const lines=[`${first}${fill(found)}`];if(cure!==null&&cure!=="Run the command.")lines.push(`${indent}${fill(`Fix: ${cure}`)}`);if(command2!==null)lines.
push(`${indent}${style.bold(`$ ${(0,core_text.TN)(command2,500)}`)}`);return`${lines.join("\n")}
`}function renderVerdict(checks,style){const count=state=>checks.filter(check2=>check2.state===state).length;const[faults,looks]=[count("failed"),count("warning")];
const more=looks>0?`; ${(0,core_text.LS)(looks,"thing")} to look at`:"";return(0,check.gH)(checks)?style.good(`A review works here${more}.
`):style.bad(`A review does not work here: ${(0,core_text.LS)(faults,"fault")}${more}.
`)}var configuration=__webpack_require__(739);var retirement=__webpack_require__(23958);;const oldestNode=[20,19];const oldestGit=[2,32];function judgeNode(version){
const[oldest]=[oldestNode.join(".")];return isAtLeast(version,oldestNode)?(0,check.ok)("node",version):(0,check.gz)("node",`${version} is older than ${oldest}`,
{cure:`Install Node ${oldest} or newer, and start Testwright with it.`})}function judgeGit(version){if(version===null)return(0,check.gz)("git","git was not foun\
d",{cure:"Install git and put it on PATH."});if(isAtLeast(version,oldestGit))return(0,check.ok)("git",version);return(0,check.$e)("git",`${version} is older tha\
n ${oldestGit.join(".")}, the oldest version tested`,{cure:"Install a newer git."})}function isAtLeast(version,[major,minor]){const[first=0,second=0]=version.split(
".").map(Number);return first>major||first===major&&second>=minor}function judgeRetirement(model,end,today){const name="retirement";if(end===null)return(0,check.
ok)(name,`no retirement date is known for ${model}`);const{days,state}=(0,retirement.Ji)(end.date,today);const cure="Name another model: docs/local-models.md li\
sts models that no service retires.";if(state==="over")return(0,check.gz)(name,`${model} was due to stop answering on ${end.date} (${end.by})`,{cure});const found=`${model}\
 stops answering in ${(0,core_text.LS)(days,"day")}, on ${end.date} (${end.by})`;return state==="near"?(0,check.$e)(name,found,{cure}):(0,check.ok)(name,found)}
function judgePrice(model,price,maxCost){if(price!==null){const{inputPerMillion:input,outputPerMillion:output,source}=price;return(0,check.ok)("price",`$${input}\
 in, $${output} out per million tokens (${source})`)}const cure="Set price to dollars per million tokens in/out, such as 0.15/0.60, or to 0 for a model of your \
own.";return maxCost===null?(0,check.$e)("price",`the price of ${model} is not known, so no cost is shown`,{cure}):(0,check.gz)("price",`the price of ${model} i\
s not known, so max-cost cannot be enforced`,{cure})}const NEEDED={review:{contents:"read","pull-requests":"write"},plan:{contents:"read","pull-requests":"read"},
generate:{contents:"read","pull-requests":"read"},verify:{contents:"read","pull-requests":"read"},report:{contents:"read","pull-requests":"write"},commit:{contents:"\
write","pull-requests":"write",issues:"write"}};function judgeWorkflows(workflows){const found=workflows.flatMap(judgeWorkflow);if(found.length>0)return found;return[
(0,check.hT)("workflow","no workflow uses Testwright",{cure:"The command init writes one."})]}function judgeWorkflow({path,content}){const{on,permissions,jobs}=fieldsOf(
content);return Object.entries(fieldsOf(jobs)).flatMap(([job,value])=>{const{steps,permissions:own}=fieldsOf(value);const step=(Array.isArray(steps)?steps.map(fieldsOf):
[]).find(isOurs);if(step===void 0)return[];const mode=String(fieldsOf(step["with"])["mode"]??"review");const name=`workflow ${path.replace(/^.*\//,"")}`;return[
judgeEvents(name,on)??judgePermissions(name,`job ${job}`,{mode,given:own??permissions})]})}const isOurs=({uses})=>typeof uses==="string"&&/(?:^|\/)testwright(?:@|$)/.
test(uses);function judgeEvents(name,on){const events=typeof on==="string"?[on]:Array.isArray(on)?on:Object.keys(fieldsOf(on));if(events.includes("pull_request_\
target"))return(0,check.gz)(name,"pull_request_target gives untrusted code the secrets and a write token",{cure:"Use `on: pull_request`."});return null}function judgePermissions(name,job,{
mode,given}){const needed=NEEDED[mode]??{};const words=Object.entries(needed).map(([scope,access])=>`${scope}: ${access}`);const cure=`Write \`permissions: { ${words.
join(", ")} }\` in the ${job}.`;if(given===void 0||given===null)return(0,check.$e)(name,`the ${job} states no permissions, so the repository's default decides`,
{cure});if(given==="write-all")return(0,check.ok)(name,`the token of the ${job} may do everything`);const has=(scope,access)=>{const stated=given==="read-all"?"\
read":fieldsOf(given)[scope];return stated==="write"||stated===access};const missing=Object.entries(needed).filter(([scope,access])=>!has(scope,access));if(missing.
length===0)return(0,check.ok)(name,`the token of the ${job} may do what mode ${mode} needs`);const lacks=missing.map(([scope,access])=>`${scope}: ${access}`).join(
", ");return(0,check.gz)(name,`the token of the ${job} lacks ${lacks}`,{cure})}const fieldsOf=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)?
{...value}:{};var ecosystems=__webpack_require__(3232);var forges=__webpack_require__(33348);var repo_origin=__webpack_require__(2400);var repo_project=__webpack_require__(
73133);var doctor_checkout=__webpack_require__(14248);var errors=__webpack_require__(57642);var cost=__webpack_require__(82928);var open_model=__webpack_require__(
21324);var proxy=__webpack_require__(50434);var prices=__webpack_require__(26562);var models=__webpack_require__(38488);var wiring_retirement=__webpack_require__(
34127);;async function*examineModel(context,{online,today}){const{config}=context;for(const[setting,name]of[["model",config.model],["controller",config.controller]]){
if(name===""||name==="explorer"){if(setting==="model")yield(0,check.ok)("model","none: the explorer writes the tests, without a key or a cost");continue}if(name.
endsWith(".jsonl")){yield(0,check.ok)(setting,`${name}: recorded replies`);continue}yield*examineNamed(context,{setting,name,online,today})}}async function*examineNamed(context,{
setting,name,online,today}){const{config,start}=context;let found;try{found=await(0,models.x5)(context,{name,role:setting==="model"?"writer":"controller"})}catch(error){
if(!(error instanceof errors.yo))throw error;yield(0,check.Dj)(setting,error.message);return}const{card,baseUrl}=found;const asked=online?await askModel(setting,
found,start):(0,check.hT)(setting,`${card.model} at ${hostOf(baseUrl)} was not asked`);yield asked;const given=setting==="model"?(0,cost.Ic)(config.price):null;
const price=given??card.price??(await(0,prices.Z)())(card.model,baseUrl);yield judgePrice(card.model,price,config["max-cost"]);yield judgeRetirement(card.model,
(0,wiring_retirement.p)(card,baseUrl)??(asked.state==="ok"?await askEnd(found,start):null),today)}const LIMIT=12e4;const connectionOf=({card,baseUrl},{environment,
key})=>({...{model:card.model,endpoint:card.endpoint,baseUrl,timeout:LIMIT},...{key:key||(0,open_model.S)(environment,baseUrl,card.endpoint),fetch:(0,proxy.i)(environment)}});
async function askModel(setting,found,start){const{card,baseUrl}=found;const{chatModel}=await Promise.all([__webpack_require__.e(3674),__webpack_require__.e(4287),
__webpack_require__.e(7842)]).then(__webpack_require__.bind(__webpack_require__,77842));try{const model=chatModel({...connectionOf(found,start),name:card.name,totalTimeout:LIMIT});
const{usage,seconds}=await model.complete({...{target:"doctor",system:null,user:"Answer with one word: ready",sample:0},...{maxTokens:16,temperature:0}});const tokens=`${usage.
inputTokens} tokens in, ${usage.outputTokens} out`;return(0,check.ok)(setting,`${card.model} at ${hostOf(baseUrl)} answered in ${seconds.toFixed(1)} s (${tokens}\
)`)}catch(error){if(error instanceof errors.yo||error instanceof errors._7)return(0,check.Dj)(setting,error.message);throw error}}async function askEnd(found,start){
const{shutdownDate}=await Promise.all([__webpack_require__.e(3674),__webpack_require__.e(4287),__webpack_require__.e(2555)]).then(__webpack_require__.bind(__webpack_require__,
42555));try{const date=await shutdownDate(connectionOf(found,start));return date===null?null:{date,by:hostOf(found.baseUrl)}}catch(error){if(error instanceof errors.
yo)return null;throw error}}const hostOf=url=>URL.canParse(url)?new URL(url).host:url;async function examineTokens({environment},root,{online}){const name="toke\
n";const variable=["GITHUB_TOKEN","GH_TOKEN"].find(each=>environment[each]);if(variable===void 0)return(0,check.hT)(name,"no GITHUB_TOKEN in the environment; on\
ly workflows need one, and GitHub gives it to them");const origin=await(0,repo_origin.yv)(root,environment);const repository=environment["GITHUB_REPOSITORY"]??origin?.
repository;if(repository===void 0)return(0,check.gz)(name,`${variable} is set, but the GitHub repository is not known`,{cure:"Add the remote origin, or set GITH\
UB_REPOSITORY to owner/name."});if(!online)return(0,check.hT)(name,"GitHub was not asked");const host=origin?.host??"github.com";const apiUrl=environment["GITHU\
B_API_URL"]??(host==="github.com"?"https://api.github.com":`https://${host}/api/v3`);try{const{scopes}=await forges.F.token({token:environment[variable]??"",repository,
apiUrl});const isNarrow=scopes!==null&&!scopes.some(scope=>scope==="repo"||scope==="public_repo");if(isNarrow)return(0,check.gz)(name,`${variable} reads ${repository}\
, but its scopes allow no comments`,{cure:"Make a token with the scope repo, or public_repo for a public repository."});return(0,check.ok)(name,`${variable} rea\
ds ${repository} and its pull requests`)}catch(error){if(!(error instanceof errors.yo||error instanceof errors._7))throw error;const{fault,cure}=(0,check.e$)(error.
message);const isRefused=/refused the token/.test(fault);return(0,check.gz)(name,fault,{cure:isRefused?`Set ${variable} to a valid token, or unset it.`:cure})}}
var init=__webpack_require__(2934);var run=__webpack_require__(76661);;var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!==
"object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=
value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.
call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,
s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function*examine(input,asking){const{environment}=input;
const flags=(0,configuration.Zg)(input.sources);yield judgeNode(process.versions.node);const git=await(0,repo_origin.r9)(environment);yield judgeGit(git);const{
scratch,dispose}=await(0,run.lP)(environment);try{if(git===null)yield*withoutRepository(input,flags,asking);else yield*withGit(input,asking,scratch)}finally{await dispose()}}
async function*withGit(input,asking,scratch){const env_1={stack:[],error:void 0,hasError:false};try{const{repo,base,checks}=await(0,doctor_checkout.Ej)(input,scratch);
yield*checks;if(repo===null)return yield*withoutRepository(input,(0,configuration.Zg)(input.sources),asking);const{config,check:check2}=await(0,doctor_checkout.
GL)(input,repo.show,base);yield check2;const tree=__addDisposableResource(env_1,await repo.checkout(null),true);const project=(0,repo_project.U)(tree.path);const languages=await(0,
ecosystems.GA)(input.assets.wasm);const uses=(0,doctor_checkout.MZ)(project,languages,config);yield*(0,doctor_checkout.XX)(input,{repo,scratch,config,project,tree:tree.
path,uses});yield*examineModel(await contextOf(input,{config,repo,base}),asking);yield await examineTokens(input,repo.root,asking);yield*judgeWorkflows((0,init.
I)(project))}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}async function*withoutRepository(input,config,asking){
const repo={root:input.folder,show:()=>Promise.resolve(null)};yield(0,check.hT)("sandbox, runners","there is no repository to look at");yield*examineModel(await contextOf(
input,{config,repo,base:null}),asking)}async function contextOf(input,{config,repo,base}){const pull=await forges.F.local({base:null,head:null}).pull();const trusted=input.
configFrom==="worktree"?null:base;const start={...input,trustedCommit:()=>Promise.resolve(trusted)};return{start,config,repo,pull,note:()=>void 0}}var command=__webpack_require__(
87196);var local_review=__webpack_require__(74910);;const doctor={name:"doctor",group:"start",summary:"check whether a review works here, and show how to fix wh\
at does not",about:`Looks at Node, git, the repository and its settings, tries to get out of the sandbox, runs one plain test in each test
    runner of the project, asks the model for one word, and looks up its price and when it is retired. With GITHUB_TOKEN it
    also reads the repository on GitHub. Each fault comes with its cure. Nothing is changed. Exit code 1 when a review would
    not work.`,examples:["testwright doctor","testwright doctor --model qwen --base-url http://127.0.0.1:8080/v1 --price 0"],options:{repo:command.y1.repo,base:command.
y1.base,"config-from":command.DU,"api-key-file":command.y,offline:{type:"boolean",help:"Ask neither the model nor GitHub."},json:command.Pq},settings:["model","\
base-url","controller","price","max-cost","config","framework","languages","build","env","sandbox"],stopsAtOnce:true,async run(context){const{args,print,style,columns}=context;
const checks=[];const asking={online:!args.has("offline"),today:new Date().toISOString().slice(0,10)};for await(const check2 of examine((0,local_review.w)(context),
asking)){checks.push(check2);if(!args.has("json"))print(renderCheck(check2,{style,columns}))}context.answer({sound:(0,check.gH)(checks),checks},renderVerdict(checks,
style));return{code:(0,check.gH)(checks)?0:1,sentence:""}}}})};export{id,ids,modules};
