const id=2405;const ids=[2405];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Dx:()=>linesOf,Gz:()=>perPrompt,R5:()=>readInput,ml:()=>readKeyFile,nZ:()=>baseModel,qu:()=>dataOf,sc:()=>sha256,yR:()=>readText});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024);var node_zlib__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38522);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
57642);var _command_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(87196);const baseModel={type:"string",placeholder:"MODEL",help:"The model to be tuned: t\
okens are counted as it counts them, and priced if its price is known."};const perPrompt=(0,_command_js__WEBPACK_IMPORTED_MODULE_4__.ai)("Rows that may have the\
 same prompt: several teachers may answer for one function. Default: 1.");const MAX_BYTES=512*1024*1024;function readInput(path){const name=path.split("/").at(-1)??
path;try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size>MAX_BYTES)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${path} is l\
arger than 512 MiB: split it.`);const bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);const packed=bytes[0]===31&&bytes[1]===139;return{name,path,
bytes,content:packed?(0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes,{maxOutputLength:MAX_BYTES}):bytes}}catch(error){if(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.
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
yo(`--api-key-file: ${path} holds more than a key: it has to be the key on one line.`);return key}function linesOf({content}){const lines=[];let[start,row]=[content.
subarray(0,3).equals(Buffer.from([239,187,191]))?3:0,0];while(start<content.length){const end=lineEnd(content,start);const text=decode(content.subarray(start,end));
row++;if(text===null||text.trim()!=="")lines.push({row,text});start=end+(content[end]===13&&content[end+1]===10?2:1)}return lines}function lineEnd(content,start){
const feed=content.indexOf(10,start);const carriage=content.subarray(start,feed<0?content.length:feed).indexOf(13);if(carriage>=0)return start+carriage;return feed<
0?content.length:feed}const strict=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true});function decode(bytes){try{return strict.decode(bytes)}catch{return null}}}),
63321:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>showReview,w:()=>inputOf});
var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);var _core_report_render_comment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
89350);var _wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(37674);var _wiring_tracing_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
66940);var _input_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4844);function inputOf({args,environment,folder,assets,trace,signal,log}){const range={
base:args.word("base"),head:args.word("head"),worktree:args.has("worktree")};if(range.worktree&&range.head)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo("--head and --worktree exclude each other: give one of them.");return{...{sources:[{name:"flag",values:args.flags}],range,folder,environment,assets,trace,signal,
log},...{key:(0,_input_files_js__WEBPACK_IMPORTED_MODULE_4__.ml)(args),github:null,recorded:null,trusted:false,notes:[]}}}async function showReview(context,{report,
notes,priceSource,existing},{folder,command}){const rendering={...{url:null,notes,priceSource,command,existing},...{run:null,branch:null,key:"default",mayCommit:()=>false}};
const comment=(0,_core_report_render_comment_js__WEBPACK_IMPORTED_MODULE_1__.wQ)(report,rendering);const summary=(0,_core_report_render_comment_js__WEBPACK_IMPORTED_MODULE_1__.
Br)(report,rendering);const trace=await(0,_wiring_tracing_js__WEBPACK_IMPORTED_MODULE_3__.t)(context,"review",report);(0,_wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_2__.
zh)(folder,report,{comment,summary,notes,trace});context.answer(report,comment)}}),2405:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{report:()=>report});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57642);var _core_report_exit_status_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
23103);var _wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93234);var _wiring_without_checkout_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
98195);var _command_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(63321);var __addDisposableResource=function(env,value,async){
if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable\
.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}
return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"\
An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(
r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else
s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
const report={name:"report",group:"stages",summary:"join the results of all shards into one report, and print the comment",about:`Reads plan.json and every resu\
lt of verify from --from. A shard without a result is marked as unfinished. It needs no
    git checkout; in one, tests that are added to existing files are shown as a diff.`,examples:["testwright report --from .testwright-stages"],options:{from:_command_js__WEBPACK_IMPORTED_MODULE_5__.
HT,out:_command_js__WEBPACK_IMPORTED_MODULE_5__.FD,json:_command_js__WEBPACK_IMPORTED_MODULE_5__.Pq},settings:["config","fail-on"],async run(context){const env_1={
stack:[],error:void 0,hasError:false};try{const opened=__addDisposableResource(env_1,await(0,_wiring_without_checkout_js__WEBPACK_IMPORTED_MODULE_4__.NE)((0,_local_review_js__WEBPACK_IMPORTED_MODULE_6__.
w)(context)),true);const read=(0,_wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_3__.$w)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__.h8)(context));if(read.plan.
head===null)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("The plan is of a work tree: make a plan of a commit.");const{show}=opened;const merged=await(0,
_wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_3__.Ox)(read,{...{number:null,tool:context.tool,show},allowed:paths=>Promise.resolve(new Set(paths))});const folder=context.
args.path("out")??(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(opened.root,".testwright");await(0,_local_review_js__WEBPACK_IMPORTED_MODULE_6__.I)(context,merged,
{folder,command:"node dist/cli.js report"});return(0,_core_report_exit_status_js__WEBPACK_IMPORTED_MODULE_2__.K)(merged.report,merged.failure,{failOn:opened.config["\
fail-on"],isRefactoring:false})}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}}}),
98195:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NE:()=>openFolder,d3:()=>openRemote,
f$:()=>openCommentTools});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);
var _core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(739);var _core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
70296);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(57642);var _forges_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(33348);
var _run_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(76661);var _places_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(57360);var _tools_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
23459);var _models_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(38488);async function openRemote(input){if(!input.github)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.
yo("This mode is for workflows: on a command line there is a repository.");const github=input.github;const open=({comment,drafts,bots})=>_forges_index_js__WEBPACK_IMPORTED_MODULE_5__.
F.github({...github,commentMode:comment,drafts,bots,key:"default"});const asInputs=await open({...(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Zg)(
input.sources),drafts:true,bots:true});const commit=(await asInputs.pull()).base;const config=await(0,_run_js__WEBPACK_IMPORTED_MODULE_6__.Xg)(input,path=>commit===
null?Promise.resolve(null):asInputs.read(commit,path));const forge=await open(config);const pull=await forge.pull();const notes=[...input.notes];const show=(at,path)=>at===
null?Promise.resolve(null):forge.read(at,path);const repo={root:input.folder,show};const asWriter={...input,trustedCommit:async()=>commit};const note=added=>void notes.
push(added);let writer;return{config,forge,pull,writer:()=>writer??=(0,_models_js__WEBPACK_IMPORTED_MODULE_9__.Kn)({start:asWriter,config,repo,pull,note}),notes,
allowed:async paths=>{const places=await(0,_places_js__WEBPACK_IMPORTED_MODULE_7__.W)(config,paths,path=>show(commit,path));return new Set(paths.filter(path=>(0,
_core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__.Xm)(path,places)))}}}async function openCommentTools(input,number,hash){if(!input.github)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.
yo("Comments are answered in a workflow only.");const{comments,branches}=await _forges_index_js__WEBPACK_IMPORTED_MODULE_5__.F.conversation({...input.github,key:"\
default"});const place=await branches.find(number);const config=await(0,_run_js__WEBPACK_IMPORTED_MODULE_6__.Xg)(input,path=>place?branches.read(place.base,path):
Promise.resolve(null));return{comments,branches,places:paths=>(0,_places_js__WEBPACK_IMPORTED_MODULE_7__.W)(config,paths,path=>place?branches.read(place.base,path):
Promise.resolve(null)),signoff:config.signoff,ownToken:input.github.commitToken!==null,hash}}async function openFolder(input){if(isInCheckout(input.folder)){const opened=await(0,
_tools_js__WEBPACK_IMPORTED_MODULE_8__.Hj)(input);const{config:config2,tools}=opened;return{root:tools.repo.root,config:config2,writer:tools.writer,tools,show:tools.
repo.show,[Symbol.asyncDispose]:()=>opened[Symbol.asyncDispose]()}}const config=(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Zg)(input.sources);
if(config.config!==(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Zg)([]).config)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("\
config is read from the base branch, and this folder is not in a git repository: give the settings as flags.");const notes=[...input.notes];const start={...input,
trustedCommit:()=>Promise.resolve(null)};const repo={root:input.folder,show:()=>Promise.resolve(null)};const pull=await _forges_index_js__WEBPACK_IMPORTED_MODULE_5__.
F.local({base:null,head:null}).pull();const note=added=>void notes.push(added);let writer;return{root:input.folder,config,writer:()=>writer??=(0,_models_js__WEBPACK_IMPORTED_MODULE_9__.
Kn)({start,config,repo,pull,note}),tools:{now:()=>performance.now(),log:input.log,notes},show:repo.show,[Symbol.asyncDispose]:()=>Promise.resolve()}}function isInCheckout(folder){
for(let at=folder;;at=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(at,".git")))return true;if(at===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))return false}}})};export{id,ids,modules};
