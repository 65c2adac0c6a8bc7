const id=821;const ids=[821];const modules={74910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{w:()=>inputOf,I:()=>showReview});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(
57642);var reasons=__webpack_require__(28880);var target=__webpack_require__(86716);var core_text=__webpack_require__(69716);var report_notes=__webpack_require__(
76675);var render_comment=__webpack_require__(98232);var own_tests=__webpack_require__(23723);var parts=__webpack_require__(71025);var render_style=__webpack_require__(
19650);;const MOST_ROWS=11;const LABEL=9;function renderReport(report,shown){const{style,columns,folder,apply}=shown;const groups=[bugsOf(report),noticesOf(shown.
notes),brokenOf(report),behaviourOf(report),suspectsOf(report),survivorsOf(report),keptOf(report),leftOutOf(report)];const width=Math.max(20,columns-LABEL);const rows=fit(
groups,MOST_ROWS).map(({label,text,paint,isWhole=false})=>{const shownText=isWhole?(0,render_style.L)((0,core_text.TN)(text,3*width),width):(0,core_text.TN)(text,
width);return`${style[paint](label.padEnd(LABEL))}${shownText.replaceAll("\n",`
${" ".repeat(LABEL)}`)}`});const headline=(0,render_style.L)((0,core_text.TN)((0,render_comment.bu)(report),400),columns).split("\n");const head=[...headline.map(
style.bold),style.dim((0,core_text.TN)(numbers(report),columns))];const isKept=report.files.length>0&&apply!==null;const last=[`${"report".padEnd(LABEL)}${folder}\
/report.html`,...isKept?[`${"next".padEnd(LABEL)}${apply}`]:[]];return`${[...head,...rows.length>0?["",...rows]:[],"",...last].join("\n")}
`}function fit(groups,most){const filled=groups.filter(group=>group.length>0);const sizes=filled.map(()=>0);let left=most;for(let isGrowing=true;left>0&&isGrowing;){
isGrowing=false;for(const[at,group]of filled.entries())if(left>0&&(sizes[at]??0)<group.length){sizes[at]=(sizes[at]??0)+1;left--;isGrowing=true}}return filled.flatMap(
(group,at)=>{const size=sizes[at]??0;const[first]=group;if(size>=group.length||!first)return group.slice(0,size);const kept=group.slice(0,Math.max(1,size-1));const more=group.
length-kept.length;return size<2?kept:[...kept,{...first,label:"",text:`and ${more} more`}]})}function numbers({pull,bill,funnel,sandbox}){return[pull.head?.slice(
0,7)??"work tree",`${funnel.written} written, ${funnel.kept} kept`,`${Math.round(bill.seconds.total)} s`,bill.requests>0?(0,core_text.TG)(bill.usd):"no model as\
ked",sandbox===null?"nothing ran":`sandbox ${sandbox}`].join(" · ")}const sides=({expected,actual})=>expected===null||actual===null?"":`: expects ${(0,core_text.
TN)(expected,60)}, got ${(0,core_text.TN)(actual,60)}`;const bugsOf=({tests})=>tests.filter(parts.eY).map(test=>({label:"bug?",text:`${(0,target.Q)(test.target).
name}${sides(test)} (${test.name})`,paint:"bad"}));const suspectsOf=({tests})=>tests.filter(test=>test.verdict==="suspect"&&!(0,parts.eY)(test)).map(test=>({label:"\
look",text:`${(0,target.Q)(test.target).name}${sides(test)||`: ${(test.reason&&reasons.Ot[test.reason].suspect?.words)??test.name}`}`,paint:"warn"}));const brokenOf=report=>(0,
own_tests.lo)(report).map(id2=>({label:"fails",text:`${id2}, which passed before`,paint:"bad"}));function behaviourOf({behaviour}){const seen=new Map;const ranked=behaviour.
map(row=>{const rank=seen.get(row.target)??0;seen.set(row.target,rank+1);return{row,rank}});return ranked.sort((one,other)=>one.rank-other.rank).map(({row:{call,
before,after}})=>({label:"changed",text:`${(0,core_text.TN)(call,28)}: ${(0,core_text.TN)(before,18)} -> ${(0,core_text.TN)(after,18)}`,paint:"warn"}))}const survivorsOf=({
mutants})=>mutants.filter(({status})=>status==="survived").map(({file,line,was,now})=>({label:"missed",text:`${file}:${line} no test notices ${(0,core_text.TN)(
was,40)} -> ${(0,core_text.TN)(now,40)}`,paint:"warn"}));const keptOf=({files})=>files.map(({path,tests,new:isNew})=>({label:"kept",text:`${(0,core_text.LS)(tests,
"test")} ${isNew?"in the new file":"added to"} ${path}`,paint:"good"}));function leftOutOf({skipped}){return skipped.map(({name,reason})=>({label:"skipped",text:`${name}\
: ${reason}`,paint:"dim"}))}const QUIET=new Set(["demo","one-pass","stored-replies","settings-ignored"]);const noticesOf=notes=>notes.filter(({code})=>!QUIET.has(
code)).map(note=>({label:"note",text:(0,report_notes.L)(note),paint:"warn",isWhole:true}));var output_folder=__webpack_require__(59323);var tracing=__webpack_require__(
66940);var input_files=__webpack_require__(4844);;function inputOf({args,environment,folder,assets,trace,signal,log}){const range={base:args.word("base"),head:args.
word("head"),worktree:args.has("worktree")};if(range.worktree&&range.head)throw new errors.yo("--head and --worktree exclude each other: give one of them.");const configFrom=args.
word("config-from")??"base";if(configFrom!=="base"&&configFrom!=="worktree")throw new errors.yo(`--config-from is ${JSON.stringify(configFrom)}: say base or wor\
ktree.`);return{...{configFrom,sources:[{name:"flag",values:fromHere(args,folder)}],range,folder,environment,assets,trace,signal,log},afresh:args.has("afresh"),
...{key:(0,input_files.ml)(args),github:null,recorded:null,trusted:false,notes:[]}}}function fromHere({flags},folder){if((0,external_node_path_.resolve)(".")===
folder)return flags;const files=["model","controller"].flatMap(name=>{const given=flags[name];if(typeof given!=="string"||!/\.(?:model\.json|jsonl)$/.test(given))
return[];return(0,external_node_fs_.existsSync)(given)?[[name,(0,external_node_path_.resolve)(given)]]:[]});return{...flags,...Object.fromEntries(files)}}async function showReview(context,{
report,notes,priceSource,existing,sources},{folder,command,apply}){const rendering={...{url:null,notes,priceSource,command,existing},...{run:null,branch:null,key:"\
default",mayCommit:()=>false}};const comment=(0,render_comment.wQ)(report,rendering);const summary=(0,render_comment.Br)(report,rendering);const trace=await(0,tracing.
t)(context,"review",report);const packed=context.assets.wasm;(0,output_folder.zh)(folder,report,{comment,summary,notes,trace,sources,home:null,packed});const{style,
columns,isTerminal,args}=context;const isShort=isTerminal&&!args.has("markdown");const shown={style,columns,notes,folder:shortPath(folder),apply};context.answer(
report,isShort?renderReport(report,shown):comment)}function shortPath(path){const short=(0,external_node_path_.relative)(".",path);return short!==""&&!short.startsWith(
"../..")&&short.length<path.length?short:path}}),77990:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$e:()=>warning,Dj:()=>failedBy,e$:()=>splitSentence,gH:()=>isSound,gz:()=>failed,hT:()=>skipped,ok:()=>ok});const check=state=>(name,found,{cure=null,command=null}={})=>({
name,state,found,cure:cure??(command===null?null:"Run the command."),command});const ok=check("ok");const warning=check("warning");const failed=check("failed");
const skipped=check("skipped");function failedBy(name,sentence,command=null){const{fault,cure}=splitSentence(sentence);return failed(name,fault,{cure,command})}
function splitSentence(sentence){let depth=0;for(let at=0;at<sentence.length;at++){const letter=sentence[at];if(letter==="(")depth++;else if(letter===")")depth=
Math.max(0,depth-1);else if(letter===":"&&depth===0&&sentence[at+1]===" "){const cure=sentence.slice(at+2).trim();return{fault:sentence.slice(0,at),cure:`${cure.
charAt(0).toUpperCase()}${cure.slice(1)}`}}}return{fault:sentence.replace(/\.$/,""),cure:null}}const isSound=checks=>checks.every(({state})=>state!=="failed")}),
2400:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fE:()=>isShallow,r9:()=>gitVersion,
yv:()=>originOf});var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);var _git_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
82708);async function gitVersion(environment){try{const{stdout}=await(0,_git_js__WEBPACK_IMPORTED_MODULE_1__.EO)(["version"],{cwd:"/",environment,limit:1e4});return/\d+(?:\.\d+)+/.
exec(stdout.toString("utf8"))?.[0]??null}catch(error){if(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)return null;throw error}}async function originOf(root,environment){
const at={cwd:root,environment,limit:1e4,safe:[root]};const{code,stdout}=await(0,_git_js__WEBPACK_IMPORTED_MODULE_1__.EO)(["config","--get","remote.origin.url"],
at);return code===0?parseRemote(stdout.toString("utf8").trim()):null}function parseRemote(url){const found=/^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(url)??/^(?:[^@/\s]+@)([\w.-]+):([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url);const[,host,repository]=found??[];return host!==void 0&&repository!==void 0?{host,
repository}:null}async function isShallow(root,environment){const at={cwd:root,environment,limit:1e4,safe:[root]};const{stdout}=await(0,_git_js__WEBPACK_IMPORTED_MODULE_1__.
EO)(["rev-parse","--is-shallow-repository"],at);return stdout.toString("utf8").trim()==="true"}}),14248:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ej:()=>examineRepository,GL:()=>examineConfiguration,MZ:()=>usesOf,XX:()=>examineTests});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73760);
var _core_model_configuration_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(739);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
57642);var _core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(77990);var _core_verify_environment_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
42248);var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3232);var _forges_index_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(33348);
var _pipeline_plain_test_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(29867);var _pipeline_plan_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(65558);
var _repo_origin_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(2400);var _repo_repo_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(11834);var _run_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
76661);var _settings_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(36705);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==
void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,
s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const COMMIT='git add --all && git commit --message "First co\
mmit"';function sentenceOf(error){if(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo)return error.message;throw error}async function examineRepository(input,scratch){
const{folder,environment,signal}=input;let repo;try{repo=await(0,_repo_repo_js__WEBPACK_IMPORTED_MODULE_11__.B)({folder,scratch,environment,signal})}catch(error){
const sentence=sentenceOf(error);const trust=/run (git config --global --add safe\.directory .*)$/.exec(sentence)?.[1];const start=/is not inside a git repository/.
test(sentence)?`git init && ${COMMIT}`:null;return{repo:null,base:null,checks:[(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.Dj)("repository",sentence,trust??
start)]}}try{await repo.resolve("HEAD")}catch(error){return{repo:null,base:null,checks:[(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.Dj)("repository",sentenceOf(
error),COMMIT)]}}const opened=(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.ok)("repository",repo.root);try{const local=await _forges_index_js__WEBPACK_IMPORTED_MODULE_8__.
F.local({base:null,head:null}).pull();const{base}=await(0,_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_9__.g3)(local,repo,input.range);const name=input.range.base??
await repo.defaultBranch();return{repo,base,checks:[opened,(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.ok)("base",`${name}, merge base ${base.slice(0,12)}`)]}}catch(error){
const command=await(0,_repo_origin_js__WEBPACK_IMPORTED_MODULE_10__.fE)(repo.root,environment)?"git fetch --unshallow":null;return{repo,base:null,checks:[opened,
(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.Dj)("base",sentenceOf(error),command)]}}}async function examineConfiguration(input,read,base){const given=(0,
_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_3__.Zg)(input.sources);const name="configuration";const isLocal=input.configFrom==="worktree";const readUsed=path=>isLocal?
read(null,path):base===null?Promise.resolve(null):read(base,path);try{const config=await(0,_settings_js__WEBPACK_IMPORTED_MODULE_13__.X)(input,readUsed);const[used,
here]=[await readUsed(config.config),await read(null,config.config)];if(used===here)return{config,check:(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.ok)(
name,used===null?`no ${config.config}: every default applies`:config.config)};const which=used===null?"is not on the base branch":"is not the one on the base br\
anch";const cure="Commit it to the base branch, where a review reads it, or use the one here with --config-from worktree.";return{config,check:(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.
$e)(name,`${config.config} here ${which}, and is not used`,{cure})}}catch(error){const cure="Correct it on the base branch; --config-from worktree lets you try \
a corrected file first.";return{config:given,check:(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.gz)(name,sentenceOf(error).replace(/\.$/,""),{cure})}}}const MOST_FILES=500;
function usesOf(project,languages,config){const isTest=(0,_core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_2__.Gb)(project,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_7__.
Ij,[...languages]);const wanted=languages.filter(({name})=>config.languages.length===0||config.languages.includes(name));return wanted.flatMap(language=>{const sources=project.
files.filter(path=>language.matches(path)&&!isTest(path)&&!/(?:^|\/)[\w.-]*config\.[cm]?[jt]s$/.test(path)).sort((one,other)=>one.split("/").length-other.split(
"/").length).slice(0,MOST_FILES);const found=new Map;for(const source of sources){const framework=(0,_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_9__.K5)(source,language.
name,{config,project,tools:{frameworks:_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_7__.Ij}});if(!found.has(framework.name))found.set(framework.name,{language,
framework,source})}return[...found.values()]})}async function*examineTests(input,place){const env_1={stack:[],error:void 0,hasError:false};try{const{repo,scratch,
config,uses,tree}=place;if(uses.length===0)yield(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.hT)("runners","the project has no file in a language that T\
estwright knows",{cure:"docs/languages.md lists the languages."});const places={root:repo.root,scratch,variables:config.env};const open=want=>(0,_run_js__WEBPACK_IMPORTED_MODULE_12__.
Dm)({...input,log:()=>void 0},want,places);let session;try{const sandbox=await open(config.sandbox);yield sandbox.level==="none"?(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.
$e)("sandbox","sandbox: none runs tests with all your own permissions",{cure:"Leave sandbox out to use the strongest level that works here."}):(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.
ok)("sandbox",`${sandbox.level} holds: nothing got out in the escape test`);session=await sandbox.open({head:tree,base:null,build:config.build})}catch(error){yield await explainSandbox(
sentenceOf(error),config.sandbox,open);return}const opened=__addDisposableResource(env_1,session,true);const lacking=new Set;for(const name of new Set(uses.map(
({language})=>language.toolchain))){const lack=await opened.lacks(name);if(lack!==null)lacking.add(name);const title=name==="python"?"python":"node in the sandb\
ox";yield lack===null?(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.ok)(title,"runs in the sandbox"):(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.
Dj)(title,lack)}for(const use of uses)if(!lacking.has(use.language.toolchain))yield await examineRunner(use,opened,place)}catch(e_1){env_1.error=e_1;env_1.hasError=
true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}const USER_NAMESPACES="/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
async function explainSandbox(sentence,want,open){if(!/^No sandbox works/.test(sentence))return(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.Dj)("build",
sentence);if(want!=="auto"){const other=await open("auto").then(({level})=>level,()=>null);if(other!==null)return(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.
gz)("sandbox",`${want} does not work on this machine, and ${other} does`,{cure:"Set sandbox: auto, or leave it out."})}const isForbidden=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
existsSync)(USER_NAMESPACES)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(USER_NAMESPACES,"utf8").trim()==="1";const command=isForbidden?"sudo sysctl \
--write kernel.apparmor_restrict_unprivileged_userns=0":null;return(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.Dj)("sandbox",sentence,command)}async function examineRunner({
language,framework,source},session,{project,repo}){const name=`${framework.name}, ${language.name}`;const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(
source)==="."?"":(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source);const text=project.read(source)??"";const result=await(0,_pipeline_plain_test_js__WEBPACK_IMPORTED_MODULE_14__.
y)({...{language,framework,project,folder,files:{}},common:language.extension==="js"&&!/^\s*(?:export|import)\b/m.test(text),run:(files,job)=>session.run({...job,
overlay:{...files,...job.overlay}})});if(result?.outcome==="passed")return(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.ok)(name,"a plain test passes");const detail=result?.
detail??"the run gave no result";const fault=(0,_core_verify_environment_js__WEBPACK_IMPORTED_MODULE_6__.Q)(detail,{project,isBuilt:false,test:null,source:text});
const step=(0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_7__.F$)(project,[framework.name]).find(({toolchain})=>toolchain===language.toolchain);const command=step===
void 0?null:inFolder(step,repo.root);if(fault!==null)return(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.gz)(name,fault.fault,{cure:fault.cure,command});
return(0,_core_setup_check_js__WEBPACK_IMPORTED_MODULE_5__.gz)(name,`a plain test does not pass: ${detail.split("\n")[0]??""}`,{cure:`Run the project's own test\
s here first: ${framework.commandFor("TEST_FILE",null).join(" ")}.`})}function inFolder({folder,command},root){const own=[".venv","venv","env"].find(each=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,each,"pyvenv.cfg")));const python=own===void 0?"python3":`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(root,own,"bin/python")}`;const started=command.replace(/^pip /,`${python} -m pip `);return folder===""?started:`cd ${folder} && ${started}`}}),2934:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>initialise,I:()=>workflowsOf});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(
76760);var dist=__webpack_require__(38815);var card=__webpack_require__(66955);var configuration=__webpack_require__(739);var errors=__webpack_require__(57642);
;const INSTALL=/\b(?:npm (?:ci|i|install)|yarn(?: install)?|pnpm (?:i|install)|bun (?:i|install)|(?:pip|pip3) install|pip3? sync|uv (?:sync|pip)|poetry (?:install|sync)|pipenv (?:install|sync)|pdm install|hatch env)\b/;
const TESTS=/\b(?:pytest|unittest|tox|nox|jest|vitest|mocha|node --test|deno test|bun (?:run )?test|(?:npm|pnpm|yarn)(?: run)? (?:-[\w-]+ )*(?:t|test)\b)/;const FOREIGN=/\$\{\{/;
function readExisting(workflows){const jobs=workflows.flatMap(jobsOf);const own=jobs.find(({steps:steps2})=>steps2.some(({uses})=>/(?:^|\/)testwright@/.test(uses??
"")));const testing=jobs.find(({steps:steps2})=>steps2.some(({run:run2})=>TESTS.test(run2??""))&&steps2.some(({run:run2})=>INSTALL.test(run2??"")));const steps=testing?.
steps??[];return{own:own?.path??null,tests:testing?.path??null,runsOn:testing?.runsOn??null,pinned:pinnedIn(jobs),versions:{python:versionOf(steps,"actions/setu\
p-python","python-version"),node:versionOf(steps,"actions/setup-node","node-version")},installs:steps.flatMap(installOf)}}function jobsOf({path,content}){return Object.
values(fieldsOf(fieldsOf(content)["jobs"])).map(job=>{const{steps,"runs-on":runsOn,defaults}=fieldsOf(job);const standard=textOf(fieldsOf(fieldsOf(defaults)["ru\
n"])["working-directory"]);return{path,runsOn:typeof runsOn==="string"&&/^ubuntu-[\w.-]+$/.test(runsOn)?runsOn:null,steps:(Array.isArray(steps)?steps:[]).map(fieldsOf).
map(step=>({uses:textOf(step["uses"]),run:textOf(step["run"]),folder:(textOf(step["working-directory"])??standard??"").replace(/^\.(?:\/|$)|\/$/g,""),with:fieldsOf(
step["with"])}))}})}function pinnedIn(jobs){const found={};for(const{uses}of jobs.flatMap(({steps})=>steps)){const[,name=""]=/^(actions\/(?:checkout|setup-python|setup-node))@[\w.-]+$/.
exec(uses??"")??[];if(name!==""&&uses!==null)found[name]??=uses}return found}function versionOf(steps,action,key){const given=steps.find(({uses})=>uses?.startsWith(
`${action}@`))?.with[key];const version=typeof given==="number"?String(given):textOf(given);return version!==null&&/^[\w.*^~<>= -]{1,40}$/.test(version)?version:
null}function installOf({run:run2,folder}){if(run2===null||FOREIGN.test(run2)||!/^[\w./-]*$/.test(folder)||folder.includes(".."))return[];const lines=run2.split(
"\n").map(line=>line.trim());const installing=lines.filter(line=>INSTALL.test(line)&&!TESTS.test(line.replace(INSTALL,"")));const kept=installing.length===0&&INSTALL.
test(run2)?[]:installing;return kept.length===0?[]:[{folder,command:kept.join("\n")}]}const textOf=value=>typeof value==="string"?value:null;const fieldsOf=value=>typeof value===
"object"&&value!==null&&!Array.isArray(value)?{...value}:{};;const ACTIONS={"actions/checkout":"actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0\
.1","actions/setup-python":"actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0","actions/setup-node":"actions/setup-node@820762786026740c76f\
36085b0efc47a31fe5020 # v7.0.0"};function renderWorkflow(choices){const{action,runsOn,pinned,python,node,installs,model}=choices;const use=name=>pinned[name]??ACTIONS[name];
const steps=[`      - uses: ${use("actions/checkout")}`,...python?setUp(use("actions/setup-python"),"python-version",python):[],...node?setUp(use("actions/setup\
-node"),"node-version",node):[],"      # Hosted Ubuntu forbids user namespaces, which the sandbox needs.","      - name: Let the sandbox use user namespaces"," \
       run: sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0 || true",...installs.flatMap(install),...reviewStep(action,model)];return`${["# W\
ritten by testwright init; yours to change.","name: Testwright","on:","  pull_request:","    # With ready_for_review a draft is reviewed when it becomes ready.",
"    types: [opened, synchronize, reopened, ready_for_review]","permissions:","  contents: read","  pull-requests: write # for the comment","# A push during a r\
eview ends it, and the new commit is reviewed.","concurrency:","  group: testwright-${{ github.event.pull_request.number }}","  cancel-in-progress: true","jobs:",
"  testwright:",`    runs-on: ${runsOn}`,"    timeout-minutes: 30","    steps:",...steps].join("\n")}
`}function setUp(action,key,{file,version,because}){const value=file===void 0?`${key}: ${quote(version??"")}`:`${key}-file: ${scalar(file)}`;return[`      # ${because}`,
`      - uses: ${action}`,"        with:",`          ${value}`]}function install({folder,command,because}){return[`      # ${because}`,`      - name: ${scalar(`\
Install what the tests need${folder===""?"":` in ${folder}`}`)}`,...folder===""?[]:[`        working-directory: ${scalar(folder)}`],...command.includes("\n")?["\
        run: |",...command.split("\n").map(line=>`          ${line}`)]:[`        run: ${scalar(command)}`]]}function reviewStep(action,model){if(model===null||model.
keyVariable===null)return[`      - uses: ${action}`];return["      # Only if everybody who can push is trusted with the key: the steps above run code of the pul\
l request, which","      # can read it. Otherwise use separate jobs (docs/separate-jobs.md).",`      - uses: ${action}`,"        with:",`          api-key: \${{ \
secrets.${model.keyVariable} }}`]}function renderSettings({model,exclude,runners},schema){return`${["# Written by testwright init; yours to change. It is read f\
rom the base branch: a change counts once it is merged.",`$schema: ${schema}`,"",...model===null?["# Who writes the tests. Without a model the explorer does: no\
 key, no cost.","# model: .github/testwright/writer.model.json"]:["# Who writes the tests.",`model: ${scalar(model.name)}`,...model.baseUrl===null?[]:[`base-url\
: ${scalar(model.baseUrl)}`],"# The most that one review may cost, in dollars.","max-cost: 0.5"],"",`# The runner of each file is found automatically; here: ${runners.
join(", ")||"none yet"}.`,"framework: auto","","# At most this many functions of a pull request get tests; the others are listed.","max-functions: 20","",...exclude.
length===0?["# No tests for functions in these files.","# exclude:","#   - 'src/legacy/**'"]:["# No tests for functions in these files: they are generated, or w\
ritten by others.","exclude:",...exclude.map(glob=>`  - ${quote(glob)}`)]].join("\n")}
`}const quote=text=>`'${text.replaceAll("'","''")}'`;const scalar=text=>/^[\p{L}./][\p{L}\p{N} ./_=+@<>,()-]*$/u.test(text)&&!/^(?:true|false|null|yes|no|on|off)$/i.
test(text)?text:quote(text);var ecosystems=__webpack_require__(3232);var providers=__webpack_require__(98876);var repo_project=__webpack_require__(73133);var repo_repo=__webpack_require__(
11834);var doctor_checkout=__webpack_require__(14248);var run=__webpack_require__(76661);;var __addDisposableResource=function(env,value,async){if(value!==null&&
value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbo\
l.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)
dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};
var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was s\
uppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.
resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else
s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
const WORKFLOW=".github/workflows/testwright.yml";const SETTINGS="testwright.yml";async function initialise(input,wanted){if(!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(
wanted.action))throw new errors.yo("--action is not an action: give OWNER/NAME@REF, such as your-org/testwright@v0.");const{folder,environment,signal}=input;const{
scratch,dispose}=await(0,run.lP)(environment);try{const env_1={stack:[],error:void 0,hasError:false};try{const repo=await(0,repo_repo.B)({folder,scratch,environment,
signal});const tree=__addDisposableResource(env_1,await repo.checkout(null),true);const project=(0,repo_project.U)(tree.path);const languages=await(0,ecosystems.
GA)(input.assets.wasm);const uses=(0,doctor_checkout.MZ)(project,languages,(0,configuration.Zg)([]));const existing=readExisting(workflowsOf(project));const found=uses.
map(({framework,language})=>({runner:framework.name,language:language.name,toolchain:language.toolchain}));const choices=choicesFor(project,found,{existing,wanted});
const files=[fileFor(repo.root,{path:WORKFLOW,content:renderWorkflow(choices)},existing.own,wanted),fileFor(repo.root,{path:SETTINGS,content:renderSettings(choices,
schemaAt(wanted.action))},null,wanted)];if(!wanted.dryRun)writeAll(repo.root,files);return{root:repo.root,runners:[...choices.runners],reasons:reasonsOf(choices,
existing),files}}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}finally{await dispose()}}
function workflowsOf({files,read}){return files.filter(path=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).map(path=>({path,content:parsed(read(path)??"")}))}
function parsed(text){try{return(0,dist.qg)(text)}catch{return null}}function schemaAt(action){const[name="",ref=""]=action.split("@");return`https://raw.github\
usercontent.com/${name}/${ref}/schema/testwright.schema.json`}function choicesFor(project,found,{existing,wanted}){const has=toolchain=>found.some(each=>each.toolchain===
toolchain);const tests=existing.tests??"";const fromFiles=(0,ecosystems.F$)(project,found.map(({runner})=>runner)).map(({folder,before,command,because})=>({folder,
command:before===null?command:`${before}
${command}`,because:because===null?"No file says what the tests need, so only their runner is installed":`As ${because} says`}));const asTheirs=existing.installs.
map(step=>({...step,because:`As ${tests} installs it`}));return{action:wanted.action,runsOn:existing.runsOn??"ubuntu-latest",pinned:existing.pinned,python:has("\
python")?versionFor(project,existing,PYTHON):null,node:has("node")?versionFor(project,existing,NODE):null,installs:asTheirs.length>0?asTheirs:fromFiles,model:wanted.
model===null?null:modelFor(wanted.model,wanted.baseUrl),exclude:excluded(project),runners:found.map(({runner,language})=>`${runner} for ${language}`)}}const PYTHON={
name:"python",files:[[".python-version",/\d/],["pyproject.toml",/^\s*requires-python\s*=/m]],usual:"3.12"};const NODE={name:"node",files:[[".nvmrc",/\S/],[".nod\
e-version",/\S/],["package.json",/"engines"\s*:\s*\{[^}]*"node"/]],usual:"24"};function versionFor(project,existing,{name,files,usual}){const used=existing.versions[name];
if(used!==null)return{version:used,because:`As in ${existing.tests??""}`};const file=files.find(([path,holds])=>holds.test(project.read(path)??""))?.[0];if(file!==
void 0)return{file,because:`${file} names the version`};return{version:usual,because:"No file names a version"}}function modelFor(name,baseUrl){const endpoint=(0,
card.Gm)(name)?"chat":(0,card.kY)(name).endpoint;const address=baseUrl??(0,providers.Ip)(endpoint,{});const{local}=(0,providers.lc)(address);return{name,baseUrl,
keyVariable:local?null:(0,providers.jr)(address,endpoint)[0]??null}}const GENERATED=[["**/migrations/**",/(?:^|\/)migrations\/\d+_\w+\.py$/],["**/vendor/**",/(?:^|\/)vendor\//],
["**/third_party/**",/(?:^|\/)third_party\//],["**/generated/**",/(?:^|\/)generated\//],["**/*_pb2*.py",/_pb2(?:_grpc)?\.py$/],["**/*.min.js",/\.min\.js$/],["di\
st/**",/^dist\/.*\.[cm]?js$/]];const excluded=({files})=>GENERATED.filter(([,path])=>files.some(file=>path.test(file))).map(([glob])=>glob);function fileFor(root,{
path,content},own,{program}){const taken=(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root,path))?path:own;if(taken===null)return{path,state:"s\
hown",content,note:null};const what=taken===path?`${path} is there already`:`${taken} already uses Testwright`;const note=`${what} and was left as it is: compar\
e it with ${program} init --dry-run, or remove it and run init again`;return{path,state:"there",content,note}}function writeAll(root,files){const free=files.filter(
({state})=>state==="shown");if(free.length===0)throw new errors.yo(`Nothing was written. ${files.map(({note})=>note??"").join(". ")}.`);for(const file of free){
(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root,file.path)),{recursive:true});(0,external_node_fs_.writeFileSync)(
(0,external_node_path_.join)(root,file.path),file.content,{flag:"wx"});file.state="written"}}const inside=because=>because.replace(/^(?:As|No) /,word=>word.toLowerCase());
function reasonsOf(choices,existing){const{python,node,installs,model,exclude,runners}=choices;const versionWords=(what,version)=>version===null?[]:[`${what}: ${version.
file??version.version??""} (${inside(version.because)}).`];return[runners.length>0?`Runners: ${runners.join(", ")}; framework stays auto, which finds them for e\
ach file.`:"No file in Python, JavaScript or TypeScript was found: docs/languages.md says what is supported.",...versionWords("Python",python),...versionWords("\
Node",node),...installs.map(({command,because,folder})=>`Installs with ${command.replaceAll("\n",", then ")}${folder===""?"":` in ${folder}`} (${inside(because)}\
).`),...installs.length===0&&runners.length>0?["Nothing is installed: no file names a package."]:[],...existing.runsOn===null?[]:[`Runs on ${existing.runsOn}, a\
s ${existing.tests??""} does.`],model===null?"No model: the explorer writes the tests, without a key or a cost. With --model NAME, init writes a workflow with a\
 model.":`Model ${model.name}${model.keyVariable===null?", which needs no key":`, with the secret ${model.keyVariable}`}; max-cost keeps a review below 50 cents\
.`,...exclude.length===0?[]:[`Leaves out ${exclude.join(", ")}: such files are generated.`],"The token may read the code and write the comment, and nothing else\
."]}})};export{id,ids,modules};
