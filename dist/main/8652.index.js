const id=8652;const ids=[8652];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Dx:()=>linesOf,Gz:()=>perPrompt,R5:()=>readInput,ml:()=>readKeyFile,nZ:()=>baseModel,qu:()=>dataOf,sc:()=>sha256,yR:()=>readText});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024);var node_zlib__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38522);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
57642);var _command_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(87196);const baseModel={type:"string",placeholder:"MODEL",help:"The model to be tuned: t\
okens are counted as it counts them, and priced if its price is known."};const perPrompt=(0,_command_js__WEBPACK_IMPORTED_MODULE_4__.ai)("Number of rows that ma\
y share a prompt, as several teachers may answer for one function. Default: 1.");const MAX_BYTES=512*1024*1024;function readInput(path){const name=path.split("/").
at(-1)??path;try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size>MAX_BYTES)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${path}\
 is larger than 512 MiB: split it.`);const bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);const packed=bytes[0]===31&&bytes[1]===139;return{name,
path,bytes,content:packed?(0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes,{maxOutputLength:MAX_BYTES}):bytes}}catch(error){if(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo)throw error;const code=error.code??"unknown";throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(code==="ENOENT"?`There is no file ${path}: check\
 the path.`:`${path} cannot be read (${code}).`)}}function readText(path){const{name,content}=readInput(path);return{name,text:content.toString("utf8")}}const dataOf=input=>({
name:input.name,lines:linesOf(input)});const sha256=data=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");const mostKeyBytes=16*
1024;const forOthers=7;function readKeyFile(args){const path=args.word("api-key-file");if(path===null)return null;const read=()=>{const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(path,"r");try{return{mode:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).mode,text:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file,
"utf8")}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file)}};let found;try{found=read()}catch(error){const code=error.code??"unknown";throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(code==="ENOENT"?`--api-key-file: there is no file ${path}: check the path.`:`--api-key-file: ${path} cannot be read (${code}): name a file that holds the key\
.`)}if(process.platform!=="win32"&&(found.mode&forOthers)!==0)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`--api-key-file: other users have \
access to ${path}: run chmod 600 ${path}.`);const key=found.text.replace(/^\uFEFF/,"").trim();if(key==="")throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`--api-key-file: ${path} is empty: write the key into it.`);if(key.length>mostKeyBytes||!/^[\x21-\x7e]+$/.test(key))throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`--api-key-file: ${path} holds more than a key: write only the key, on one line.`);return key}function linesOf({content}){const lines=[];let[start,row]=[content.
subarray(0,3).equals(Buffer.from([239,187,191]))?3:0,0];while(start<content.length){const end=lineEnd(content,start);const text=decode(content.subarray(start,end));
row++;if(text===null||text.trim()!=="")lines.push({row,text});start=end+(content[end]===13&&content[end+1]===10?2:1)}return lines}function lineEnd(content,start){
const feed=content.indexOf(10,start);const carriage=content.subarray(start,feed<0?content.length:feed).indexOf(13);if(carriage>=0)return start+carriage;return feed<
0?content.length:feed}const strict=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true});function decode(bytes){try{return strict.decode(bytes)}catch{return null}}}),
74910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>inputOf,I:()=>showReview});
var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(57642);var reasons=__webpack_require__(
28880);var target=__webpack_require__(86716);var core_text=__webpack_require__(69716);var report_notes=__webpack_require__(76675);var render_comment=__webpack_require__(
98232);var own_tests=__webpack_require__(23723);var parts=__webpack_require__(71025);var render_style=__webpack_require__(19650);;const MOST_ROWS=11;const LABEL=9;
function renderReport(report,shown){const{style,columns,folder,apply}=shown;const groups=[bugsOf(report),noticesOf(shown.notes),brokenOf(report),behaviourOf(report),
suspectsOf(report),survivorsOf(report),keptOf(report),leftOutOf(report)];const width=Math.max(20,columns-LABEL);const rows=fit(groups,MOST_ROWS).map(({label,text,
paint,isWhole=false})=>{const shownText=isWhole?(0,render_style.L)((0,core_text.TN)(text,3*width),width):(0,core_text.TN)(text,width);return`${style[paint](label.
padEnd(LABEL))}${shownText.replaceAll("\n",`
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
"../..")&&short.length<path.length?short:path}}),8652:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{generate:()=>generate});var _wiring_without_checkout_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98195);var _wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8248);var _wiring_tracing_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(66940);var _command_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
74910);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const generate={name:"generate",group:"stages",summary:"ask the model for the\
 tests of a plan, and run nothing",about:`Reads plan.json and prompts.json from --from, asks the model, and writes the replies beside them. It needs no git
    checkout. The setting shard selects the part of the plan.`,examples:["testwright generate --from .testwright-stages --model gpt-6-luna --max-cost 1"],options:{
from:_command_js__WEBPACK_IMPORTED_MODULE_3__.HT,"config-from":_command_js__WEBPACK_IMPORTED_MODULE_3__.DU,"api-key-file":_command_js__WEBPACK_IMPORTED_MODULE_3__.
y,afresh:_command_js__WEBPACK_IMPORTED_MODULE_3__.SY,json:_command_js__WEBPACK_IMPORTED_MODULE_3__.Pq},settings:["model","base-url","model-timeout","config","ma\
x-cost","price","shard"],async run(context){const env_1={stack:[],error:void 0,hasError:false};try{const opened=__addDisposableResource(env_1,await(0,_wiring_without_checkout_js__WEBPACK_IMPORTED_MODULE_0__.
NE)((0,_local_review_js__WEBPACK_IMPORTED_MODULE_4__.w)(context)),true);const folder=(0,_command_js__WEBPACK_IMPORTED_MODULE_3__.h8)(context);const{replies,path}=await(0,
_wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_1__.PH)(opened,folder);await(0,_wiring_tracing_js__WEBPACK_IMPORTED_MODULE_2__.t)(context,"generate");const count=replies.
completions.length;context.answer(replies,`${count} ${count===1?"reply":"replies"}: ${path}
`);const{failure}=replies;return failure?{code:failure.kind==="user"?2:3,sentence:failure.sentence}:_command_js__WEBPACK_IMPORTED_MODULE_3__.DH}catch(e_1){env_1.
error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}}}),98195:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NE:()=>openFolder,d3:()=>openRemote,f$:()=>openCommentTools});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(739);
var _core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(70296);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(57642);
var _forges_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(33348);var _settings_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(36705);var _pull_budget_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
44992);var _places_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(57360);var _tools_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(71065);var _models_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
38488);async function openRemote(input){if(!input.github)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("This mode is for workflows: on a comma\
nd line, work in a repository.");const github=input.github;const open=({comment,drafts,bots})=>_forges_index_js__WEBPACK_IMPORTED_MODULE_5__.F.github({...github,
commentMode:comment,drafts,bots,key:"default"});const asInputs=await open({...(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Zg)(input.sources),drafts:true,
bots:true});const commit=(await asInputs.pull()).base;const read=await(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.X)(input,path=>commit===null?Promise.resolve(
null):asInputs.read(commit,path));const forge=await open(read);const pull=await forge.pull();const{config,pullBudget}=await(0,_pull_budget_js__WEBPACK_IMPORTED_MODULE_7__.
V)(read,forge,pull);const notes=[...input.notes];const show=(at,path)=>at===null?Promise.resolve(null):forge.read(at,path);const repo={root:input.folder,show};const asWriter={
...input,trustedCommit:async()=>commit};const note=added=>void notes.push(added);let writer;return{config,forge,pull,writer:()=>writer??=(0,_models_js__WEBPACK_IMPORTED_MODULE_10__.
Kn)({start:asWriter,config,repo,pull,note}),notes,pullBudget,allowed:async paths=>{const places=await(0,_places_js__WEBPACK_IMPORTED_MODULE_8__.W)(config,paths,
path=>show(commit,path));return new Set(paths.filter(path=>(0,_core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__.Xm)(path,places)))}}}async function openCommentTools(input,number,hash){
if(!input.github)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("Comments are answered in a workflow only.");const{comments,branches}=await _forges_index_js__WEBPACK_IMPORTED_MODULE_5__.
F.conversation({...input.github,key:"default"});const place=await branches.find(number);const config=await(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.X)(input,
path=>place?branches.read(place.base,path):Promise.resolve(null));return{comments,branches,places:paths=>(0,_places_js__WEBPACK_IMPORTED_MODULE_8__.W)(config,paths,
path=>place?branches.read(place.base,path):Promise.resolve(null)),signoff:config.signoff,ownToken:input.github.commitToken!==null,hash}}async function openFolder(input){
if(isInCheckout(input.folder)){const opened=await(0,_tools_js__WEBPACK_IMPORTED_MODULE_9__.Hj)(input);const{config:config2,tools}=opened;return{root:tools.repo.
root,config:config2,writer:tools.writer,tools,show:tools.repo.show,[Symbol.asyncDispose]:()=>opened[Symbol.asyncDispose]()}}const config=(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.
Zg)(input.sources);if(config.config!==(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Zg)([]).config)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.
yo("config is read from the base branch, and this folder is not in a git repository: give the settings as flags.");const notes=[...input.notes];const start={...input,
trustedCommit:()=>Promise.resolve(null)};const repo={root:input.folder,show:()=>Promise.resolve(null)};const pull=await _forges_index_js__WEBPACK_IMPORTED_MODULE_5__.
F.local({base:null,head:null}).pull();const note=added=>void notes.push(added);let writer;return{root:input.folder,config,writer:()=>writer??=(0,_models_js__WEBPACK_IMPORTED_MODULE_10__.
Kn)({start,config,repo,pull,note}),tools:{now:()=>performance.now(),log:input.log,notes},show:repo.show,[Symbol.asyncDispose]:()=>Promise.resolve()}}function isInCheckout(folder){
for(let at=folder;;at=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(at,".git")))return true;if(at===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))return false}}})};export{id,ids,modules};
