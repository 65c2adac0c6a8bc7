const id=6371;const ids=[6371,9152];const modules={72061:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{a:()=>rowsFolder,l:()=>writeRows});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(
57642);var core_text=__webpack_require__(69716);var foreign_text=__webpack_require__(80616);;function taughtRow(prompt,language,content,source){const answer=(0,
foreign_text.EU)(language,content.trimEnd());return JSON.stringify({messages:[...turnsOf(prompt),{role:"assistant",content:answer}],testwright:source})}function taughtPair(prompt,language,{
content,rejected},source){return JSON.stringify({input:{messages:turnsOf(prompt)},preferred_output:[{role:"assistant",content:(0,foreign_text.EU)(language,content.
trimEnd())}],non_preferred_output:[{role:"assistant",content:rejected}],testwright:source})}const turnsOf=({system,user})=>[...system===null?[]:[{role:"system",
content:system}],{role:"user",content:user}];var lists=__webpack_require__(70906);var assemble=__webpack_require__(37476);var generate=__webpack_require__(60383);
var compare_live=__webpack_require__(32232);var compare_unit=__webpack_require__(77366);var unit_tools=__webpack_require__(82e3);;const versionOf=(source,hash)=>hash(
source).slice(0,16);async function generateRows(asked,tools){const unitTools=await(0,unit_tools.K)(tools);const{teachers}=asked;const writers=teachers?.writers??
[];const parallel=Math.min(tools.parallel,...writers.map(writer=>writer.parallel));await(0,lists.sf)(asked.functions,parallel,async wanted=>{const target=`${wanted.
path}::${wanted.name}`;const version=versionOf(wanted.source,tools.hash);const own=asked.recorded.filter(({row,path})=>path===wanted.path&&isAbout(row,wanted));
for(const teacher of new Set(own.map(({row})=>row.system))){if(asked.isDone(teacher,target,version))continue;const rows=own.filter(({row})=>row.system===teacher);
asked.onResult(await judge({teacher,wanted,rows,usd:null,reason:null},asked,unitTools,tools))}for(const writer of writers){const{name}=writer.model;if(!teachers||
asked.isDone(name,target,version))continue;const live=await(0,compare_live.Zi)({writers:[writer],explorer:false,human:false,budget:teachers.budget},[wanted],tools);
const reason=live.failed[0]?.reason??null;if(reason!==null&&reason!==compare_live.qj)throw new errors._7(reason);const usd=live.usd.get(name)??null;asked.onResult(
await judge({teacher:name,wanted,rows:live.rows,usd,reason},asked,unitTools,tools))}})}const isAbout=(row,{name})=>row.function===null||row.function===name||name.
startsWith(`${row.function}.`);async function judge({teacher,wanted,rows,usd,reason},{about},unitTools,tools){const{language,path,source}=wanted;const target=`${path}\
::${wanted.name}`;const base={teacher,target,version:versionOf(source,tools.hash),usd,reason};if(rows.length===0)return{...base,written:0,kept:0,row:null,pair:null};
const named=rows.map(({row})=>({...row,function:wanted.name}));const unit={system:teacher,language,path,source,rows:named};const verified=await(0,compare_unit.G)(
unit,unitTools,tools,false);const tests=verified.written.map(({test})=>test).filter(test=>test.target===target);const kept=tests.filter(test=>test.verdict==="ke\
pt");const[file]=verified.files;const wrong=tests.some(test=>test.reason==="wrong-expectation"||test.dropped.length>0);const counts={...base,written:tests.length,
kept:kept.length};if(kept.length===0||!file)return{...counts,row:null,pair:null,reason:reason??tests[0]?.reason??"no test of it was found"};const{task}=await(0,
compare_live.Nt)(teacher,wanted,unitTools);const prompt=(0,generate.Gh)(task,tools);const evidence=kept.map(test=>({test:test.name,mutantsKilled:test.evidence.mutantsKilled.
length}));const from={teacher,path,source,target,...about,usd,evidence};const reply=named.length===1&&named[0]?.kind==="reply"?named[0].text:null;return{...counts,
row:taughtRow(prompt,language.name,file.content,from),pair:wrong&&reply!==null?taughtPair(prompt,language.name,{content:file.content,rejected:reply},from):null}}
function sumResults(all){const sum=count=>all.reduce((total,result)=>total+count(result),0);return{rows:sum(result=>result.kept>0?1:0),functions:all.length,written:sum(
result=>result.written),kept:sum(result=>result.kept),usd:(0,assemble.Xk)(all.map(result=>result.usd))}}var tracing=__webpack_require__(66940);var command=__webpack_require__(
87196);;const rowsFolder={type:"string",placeholder:"DIR",help:"Where the rows go."};function openDatasetFolder(out){const all=readDone(out);const known=new Set(
all.map(keyOf));const append=(name,line)=>{try{(0,external_node_fs_.mkdirSync)(out,{recursive:true});(0,external_node_fs_.appendFileSync)((0,external_node_path_.
join)(out,name),`${line}
`)}catch(error){const code=error.code??"unknown";throw new errors.yo(`${(0,external_node_path_.join)(out,name)} cannot be written (${code}): free some space, th\
en run the same command again.`)}};return{all:()=>all,isDone:(teacher,target,version)=>known.has(keyOf({teacher,target,version})),addTrace:lines=>append("trace.\
jsonl",lines.trimEnd()),add({row,pair,...rest}){if(row!==null)append("rows.jsonl",row);if(pair!==null)append("pairs.jsonl",pair);if(rest.written>0)append("done.\
jsonl",JSON.stringify(rest));all.push(rest)}}}const keyOf=({teacher,target,version})=>JSON.stringify([teacher,target,version]);function readDone(out){const path=(0,
external_node_path_.join)(out,"done.jsonl");if(!(0,external_node_fs_.existsSync)(path)){if((0,external_node_fs_.existsSync)((0,external_node_path_.join)(out,"ro\
ws.jsonl")))throw new errors.yo(`${out} has rows of another origin: name a new folder with --out.`);return[]}for(const name of["rows.jsonl","pairs.jsonl","done.\
jsonl"].map(file=>(0,external_node_path_.join)(out,file)))if((0,external_node_fs_.existsSync)(name)&&!(0,external_node_fs_.readFileSync)(name,"utf8").endsWith("\
\n"))(0,external_node_fs_.appendFileSync)(name,"\n");return(0,external_node_fs_.readFileSync)(path,"utf8").split("\n").flatMap(readLine)}function readLine(line){
try{return[JSON.parse(line)]}catch{return[]}}async function writeRows(input,out,tools,context){const{log}=context;const folder=openDatasetFolder(out);const earlier=folder.
all().length;if(earlier>0)log(`${(0,core_text.LS)(earlier,"function")} of an earlier run ${earlier===1?"is":"are"} done already`);const onResult=result=>{folder.
add(result);const{teacher,target,kept,written,reason}=result;log(`${teacher}, ${target}: ${kept} of ${written} kept${reason?` (${reason})`:""}`)};try{await generateRows(
{...input,isDone:folder.isDone,onResult},tools)}finally{folder.addTrace(await(0,tracing.t)(context,"dataset generate"))}const all=folder.all();const sums={...sumResults(
all),out};const cost=sums.usd===null?"":`, ${(0,core_text.TG)(sums.usd)}`;context.answer(sums,`${(0,core_text.LS)(sums.rows,"row")} of ${(0,core_text.LS)(all.length,
"function")}: ${sums.kept} of ${sums.written} tests kept${cost}: ${(0,external_node_path_.join)(out,"rows.jsonl")}
`);return command.DH}}),34367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>startedIn});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_tool_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
83463);function startedIn(folder,{wasm}){if(_core_model_tool_js__WEBPACK_IMPORTED_MODULE_2__.jZ)return _core_model_tool_js__WEBPACK_IMPORTED_MODULE_2__.DM;const home=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wasm));const modules2=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(home);if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(modules2)==="node_modules"){const owner=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(
modules2);if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(owner))==="_npx")return byNpx(owner,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(folder));if(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(`${owner}${node_path__WEBPACK_IMPORTED_MODULE_1__.
sep}`))return`npx ${_core_model_tool_js__WEBPACK_IMPORTED_MODULE_2__.z6.name}`}return asWord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(home,"dist/cli.js")),path=>`node ${path}`)}function byNpx(cache,folder){try{const noted=JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache,"package.json"),"utf8"));const[asked,...others]=noted._npx?.packages??[];if(typeof asked!=="string"||others.length>
0)return null;if(!/^[\w@]/.test(asked)&&folder!==(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)("."))return null;return asWord(asked,word=>`npx --yes ${word}`)}catch{
return null}}function asWord(text,of){if(/^[\w./@+-]+$/.test(text))return of(text);return/['\\\n\r]/.test(text)?null:of(`'${text}'`)}}),37323:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{apply:()=>apply});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57642);var _core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
70296);var _core_diff_patch_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(73329);var _core_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(69716);
var _core_model_report_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(80315);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(71065);var _command_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(74910);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==
void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,
s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const apply={name:"apply",group:"review",summary:"write the k\
ept tests of a report into the working tree, byte for byte",about:`Does in a working tree what a ticked box does on GitHub: writes exactly the bytes of the repo\
rt, checked by
    their sha256, under test paths only. A file that changed since the report's head is not touched. Everything is checked
    before anything is written.`,examples:["testwright apply --dry-run","testwright apply --pick tests/test_tax.py"],options:{repo:_command_js__WEBPACK_IMPORTED_MODULE_7__.
LB,from:(0,_command_js__WEBPACK_IMPORTED_MODULE_7__.NJ)("The report. Default: .testwright/report.json."),pick:(0,_command_js__WEBPACK_IMPORTED_MODULE_7__.J$)((0,
_command_js__WEBPACK_IMPORTED_MODULE_7__.NJ)("Only this test file.")),"dry-run":{type:"boolean",help:"Show what would be written, and write nothing."},json:_command_js__WEBPACK_IMPORTED_MODULE_7__.
Pq},async run(context){const env_1={stack:[],error:void 0,hasError:false};try{const{args,answer}=context;const opened=__addDisposableResource(env_1,await(0,_wiring_tools_js__WEBPACK_IMPORTED_MODULE_6__.
Hj)((0,_local_review_js__WEBPACK_IMPORTED_MODULE_8__.w)(context)),true);const{root}=opened.tools.repo;const report=readReport(args.path("from")??(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(root,".testwright","report.json"));const files=pick(report,args.words("pick"));const places=await opened.places(files.map(({path})=>path));const planned=[];
for(const chosen of files)planned.push(await planFile(chosen,report,{tools:opened.tools,places}));const dryRun=args.has("dry-run");if(!dryRun)for(const chosen of files)
write(root,chosen);const summary=planned.map(({path,tests,state})=>({path,tests,state}));const lines=planned.map(({path,tests,state,patch})=>`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__.
TN)(path)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(tests,"test")}, ${STATES[state]}
${dryRun?patch:""}`);answer({dryRun,files:summary},lines.join(""));return _command_js__WEBPACK_IMPORTED_MODULE_7__.DH}catch(e_1){env_1.error=e_1;env_1.hasError=
true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}};const STATES={new:"new file",continued:"added to the file",there:"already th\
ere"};function readReport(path){let value;try{value=JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8"))}catch{throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`${path} is not a report: run review first, or name its report.json with --from.`)}const read=_core_model_report_js__WEBPACK_IMPORTED_MODULE_5__.Qh.safeParse(
value);if(read.success)return read.data;throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} is not a report of this version: run review aga\
in with this version of Testwright.`)}function pick({files},names){const missing=names.find(name=>!files.some(file=>file.path===name));if(missing!==void 0)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`The report has no file ${missing}: it has ${files.map(file=>file.path).join(", ")||"none"}.`);const chosen=names.length===0?files:files.filter(file=>names.includes(
file.path));if(chosen.length===0)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("The report has no test files: nothing was kept.");return chosen}
async function planFile(planned,{pull},{tools,places}){const{path,content,tests}=planned;if(!(0,_core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__.Xm)(path,places))
throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} is not a path for tests, so nothing was written.`);if(tools.hash(content)!==planned.sha256)
throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} in the report is not what was verified (its sha256 differs), so nothing was written.`);
checkFolders(tools.repo.root,path);const now=await tools.repo.show(null,path);const entry=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(tools.repo.root,path),{throwIfNoEntry:false});if(entry&&now===null)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} is not a plain\
 text file here, so nothing was written.`);if(now===content)return{path,tests,state:"there",patch:""};if(planned.new&&entry)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`${path} already exists with different content: move it away, or run review again.`);const then=planned.new?"":await textThen(path,pull.head,tools.repo);if(!planned.
new&&now!==then)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} has changed since the report: run review again to add its tests to the \
current file.`);return{path,tests,state:planned.new?"new":"continued",patch:(0,_core_diff_patch_js__WEBPACK_IMPORTED_MODULE_9__.hY)(then??"",content)}}async function textThen(path,head,repo){
if(head===null)return repo.show(null,path);const commit=await repo.resolve(head).catch(()=>null);if(commit===null)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`The commit ${head.slice(0,12)} of the report is missing here: fetch it, so that ${path} can be compared.`);return repo.show(commit,path)}function checkFolders(root,path){
const parts=path.split("/").slice(0,-1);parts.forEach((_,at)=>{const folder=parts.slice(0,at+1).join("/");const entry=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder),{throwIfNoEntry:false});if(entry&&!entry.isDirectory())throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`${folder} is not a folder here, so nothing was written.`)})}function write(root,{path,content}){const place=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
root,path);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place),{recursive:true});const half=`${place}.t\
estwright-new`;(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(half,content,{flag:"wx"});(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(half,place)}}),
45332:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{baseline:()=>baseline});var _core_model_setting_groups_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43382);var _core_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69716);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(71065);var _wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8248);var _wiring_tracing_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(66940);var _command_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
74910);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const baseline={name:"baseline",group:"stages",summary:"run the project's own\
 tests for a plan, and ask no model",about:`Reads plan.json from --from, runs the project's own tests on both sides of the change and under mutants of the chang\
ed
    lines, and writes the result beside the plan. generate quotes it in its prompts, and verify uses it instead of running
    them itself. The stage may be left out: prompts then say nothing about these tests, and verify runs them.`,examples:["testwright baseline --from .testwright\
-stages"],options:{repo:_command_js__WEBPACK_IMPORTED_MODULE_5__.y1.repo,from:_command_js__WEBPACK_IMPORTED_MODULE_5__.HT,json:_command_js__WEBPACK_IMPORTED_MODULE_5__.
Pq},settings:[..._core_model_setting_groups_js__WEBPACK_IMPORTED_MODULE_0__.V$,..._core_model_setting_groups_js__WEBPACK_IMPORTED_MODULE_0__.t,"max-functions","\
shard"],async run(context){const env_1={stack:[],error:void 0,hasError:false};try{const stages=(0,_command_js__WEBPACK_IMPORTED_MODULE_5__.h8)(context);const{base,
head}=(0,_wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_3__.m3)(stages).plan;const opened=__addDisposableResource(env_1,await(0,_wiring_tools_js__WEBPACK_IMPORTED_MODULE_2__.
Hj)({...(0,_local_review_js__WEBPACK_IMPORTED_MODULE_6__.w)(context),range:{base,head,worktree:false}}),true);const{result,path}=await(0,_wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_3__.
hO)(opened,stages);await(0,_wiring_tracing_js__WEBPACK_IMPORTED_MODULE_4__.t)(context,"baseline");context.answer(result,`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(result.ownTests.length,"test")} of the project: ${path}
`);return _command_js__WEBPACK_IMPORTED_MODULE_5__.DH}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)
await result_1}}}}),70088:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{cardCheck:()=>cardCheck});var _core_model_card_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66955);var _core_dataset_rows_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
66471);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57642);var _core_tuning_recipe_rows_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
85109);var _core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92644);var _core_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(69716);
var _wiring_retirement_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(34127);var _command_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(87196);var _input_files_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
4844);const cardCheck={name:"card check",group:"tuning",summary:"say what is wrong with model cards (*.model.json)",about:`Reads each card as a run would, and c\
ompares it with the rows that the model was tuned on. Exit code 1 when a card is
    invalid, or asks the model differently from its rows.`,examples:["testwright card check writer.model.json --data training.jsonl"],options:{data:(0,_command_js__WEBPACK_IMPORTED_MODULE_7__.
NJ)("The rows that the models were tuned on."),json:_command_js__WEBPACK_IMPORTED_MODULE_7__.Pq},files:{placeholder:"FILE ...",least:1,most:1e3},run({args,answer}){
const data=args.word("data");const rows=data===null?[]:(0,_core_dataset_rows_js__WEBPACK_IMPORTED_MODULE_1__.aK)((0,_input_files_js__WEBPACK_IMPORTED_MODULE_8__.
Dx)((0,_input_files_js__WEBPACK_IMPORTED_MODULE_8__.R5)(data))).rows;const checked=args.files.map(path=>check(path,rows));answer(checked,checked.map(render).join(
""));const failed=checked.some(card=>card.wrong!==null||card.drift.length>0);return{code:failed?1:0,sentence:""}}};function check(path,rows){const{content}=(0,_input_files_js__WEBPACK_IMPORTED_MODULE_8__.
R5)(path);try{const card=(0,_core_model_card_js__WEBPACK_IMPORTED_MODULE_0__.co)(content.toString("utf8"),path);const{model}=card;const end=(0,_wiring_retirement_js__WEBPACK_IMPORTED_MODULE_6__.
p)(card);const warnings=[...(model.startsWith("ft:")?(0,_core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_4__.IE)(model):[]).map(({date,what})=>`${date}: ${what}`),
...end&&!model.startsWith("ft:")?[`${end.date}: ${model} stops answering (${end.by})`]:[]];return{file:path,model,wrong:null,drift:(0,_core_tuning_recipe_rows_js__WEBPACK_IMPORTED_MODULE_3__.
$)(card,rows),warnings}}catch(error){if(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)return{file:path,model:null,wrong:error.message,drift:[],
warnings:[]};throw error}}function render({file:path,model,wrong,drift,warnings}){const first=wrong??`${path}: a valid card of ${model??""}`;return[first,...[...drift,
...warnings].map(line=>`${path}: ${line}`)].map(line=>`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__.TN)(line,500)}
`).join("")}}),44119:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{cardShow:()=>cardShow});var _core_model_card_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66955);var _core_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69716);var _command_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(87196);var _input_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4844);const cardShow={
name:"card show",group:"tuning",summary:"print a model card with every default filled in",about:"Prints one line for each thing that a run takes from the card.",
examples:["testwright card show .github/testwright/writer.model.json"],options:{json:_command_js__WEBPACK_IMPORTED_MODULE_2__.Pq},files:{placeholder:"FILE",least:1,
most:1},run({args,answer}){const[path=""]=args.files;const card=(0,_core_model_card_js__WEBPACK_IMPORTED_MODULE_0__.co)((0,_input_files_js__WEBPACK_IMPORTED_MODULE_3__.
R5)(path).content.toString("utf8"),path);answer(card,render(card));return _command_js__WEBPACK_IMPORTED_MODULE_2__.DH}};function render({name,model,baseUrl,recipe,
price,timeoutSeconds,fingerprints}){const dollars=price&&`$${price.inputPerMillion} in, $${price.outputPerMillion} out per million tokens`;const{maxTokens,temperature,
samples,stop,system}=recipe;const lines=[["Name",name],["Model",model],["Endpoint",baseUrl??"from base-url or OPENAI_BASE_URL"],["Recipe",`${recipe.name}, calls\
 ${recipe.calls}`],["System text",system??"none"],["Reply",`at most ${maxTokens} tokens, temperature ${temperature}, ${samples} per function`],["Stop",stop.map(
text=>JSON.stringify(text)).join(", ")||"none"],["Price",dollars??"from the price list"],["Time-out",timeoutSeconds===null?"the default":`${timeoutSeconds} s`],
["Tuned on",fingerprints.length===0?"unknown":`${fingerprints.length} tests`]];return lines.map(([title,text])=>`${title.padEnd(14)}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__.
TN)(text,300)}
`).join("")}}),79152:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{completions:()=>completions});var errors=__webpack_require__(57642);var command=__webpack_require__(87196);var configuration=__webpack_require__(
739);;const SHELLS=["bash","zsh","fish"];const BUILT_IN={help:"show the help",version:"print the version"};function renderCompletions(shell,verbs){return{bash:renderBash,
zsh:renderZsh,fish:renderFish}[shell](verbs)}function wordsOf(verbs){const first={};const second={};for(const{name,summary}of verbs){const[one="",other]=name.split(
" ");if(other===void 0)first[one]=summary;else{first[one]??=`commands: ${verbs.flatMap(verb=>verb.name.split(`${one} `)[1]??[]).join(", ")}`;second[one]={...second[one],
[other]:summary}}}return{first:{...first,...BUILT_IN},second}}function choices(name){return Object.hasOwn(configuration.W0,name)?(0,configuration.cU)(name):null}
const isFolder=({placeholder})=>placeholder==="DIR";function allChoices(verbs){const names=new Set(verbs.flatMap(verb=>Object.keys((0,command.cz)(verb))));return[
...names].flatMap(name=>{const words=choices(name);return words===null?[]:[[name,words]]})}const flagsOf=verb=>Object.keys((0,command.cz)(verb)).map(name=>`--${name}`).
join(" ");function renderBash(verbs){const{first,second}=wordsOf(verbs);const reply=kind=>`COMPREPLY=($(compgen ${kind} -- "$current"))`;const folders=new Set(verbs.
flatMap(verb=>Object.entries((0,command.cz)(verb)).flatMap(([name,option])=>isFolder(option)?[`--${name}`]:[])));return`${["# testwright completions bash: sourc\
e it from ~/.bashrc.","_testwright() {",'  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" options=""',
`  if [ "$COMP_CWORD" -eq 1 ]; then ${reply(`-W "${Object.keys(first).join(" ")}"`)}; return; fi`,'  case "$command" in',...Object.entries(second).flatMap(([name,
words])=>[`    ${name})`,`      if [ "$COMP_CWORD" -eq 2 ]; then ${reply(`-W "${Object.keys(words).join(" ")}"`)}; return; fi`,'      command="$command ${COMP_W\
ORDS[2]}" ;;']),`    help) ${reply(`-W "${Object.keys(first).join(" ")}"`)}; return ;;`,"  esac",'  case "$before" in',...allChoices(verbs).map(([name,words])=>`\
    --${name}) ${reply(`-W "${words.join(" ")}"`)}; return ;;`),`    ${[...folders].join("|")}) ${reply("-d")}; return ;;`,"  esac",'  case "$command" in',...verbs.
map(verb=>`    "${verb.name}") options="${flagsOf(verb)}" ;;`),"  esac",`  case "$current" in -*) ${reply('-W "$options"')} ;; *) ${reply("-f")} ;; esac`,"}","c\
omplete -o filenames -F _testwright testwright"].join("\n")}
`}const quoted=text=>`'${text.replaceAll("'","'\\''")}'`;function renderZsh(verbs){const{first,second}=wordsOf(verbs);const list=words=>Object.entries(words).map(
([name,text])=>quoted(`${name.replaceAll(":","\\:")}:${text}`)).join(" ");const optionList=verb=>list(Object.fromEntries(Object.entries((0,command.cz)(verb)).map(
([name,{help}])=>[`--${name}`,help])));return`${["#compdef testwright","# testwright completions zsh: source it from ~/.zshrc, or save it as _testwright in a fo\
lder of $fpath.","_testwright() {","  local -a found","  local command=$words[2]",`  if (( CURRENT == 2 )); then found=(${list(first)}); _describe command found\
; return; fi`,"  case $command in",...Object.entries(second).flatMap(([name,words])=>[`    ${name})`,`      if (( CURRENT == 3 )); then found=(${list(words)}); \
_describe command found; return; fi`,'      command="$command $words[3]" ;;']),`    help) found=(${list(first)}); _describe command found; return ;;`,"  esac","\
  case $words[CURRENT-1] in",...allChoices(verbs).map(([name,words])=>`    --${name}) compadd -- ${words.map(quoted).join(" ")}; return ;;`),"  esac","  case $c\
ommand in",...verbs.map(verb=>`    ${quoted(verb.name)}) found=(${optionList(verb)}) ;;`),"  esac","  if [[ $PREFIX == -* ]]; then _describe option found; else \
_files; fi","}","compdef _testwright testwright"].join("\n")}
`}function renderFish(verbs){const{first,second}=wordsOf(verbs);const add=(condition,rest)=>`complete -c testwright -n ${quoted(condition)} ${rest}`;const seen=word=>`\
__fish_seen_subcommand_from ${word}`;const groups=Object.entries(second).flatMap(([name,words])=>{const none=`${seen(name)}; and not ${seen(Object.keys(words).join(
" "))}`;return Object.entries(words).map(([word,text])=>add(none,`-f -a ${word} -d ${quoted(text)}`))});const options=verbs.flatMap(verb=>Object.entries((0,command.
cz)(verb)).map(([name,{type,help}])=>{const words=choices(name);const value=type==="boolean"?"":words===null?" -r":` -x -a ${quoted(words.join(" "))}`;return add(
verb.name.split(" ").map(seen).join("; and "),`-l ${name}${value} -d ${quoted(help)}`)}));return`${["# testwright completions fish: save it as ~/.config/fish/co\
mpletions/testwright.fish.",...Object.entries(first).map(([name,text])=>add("__fish_use_subcommand",`-f -a ${name} -d ${quoted(text)}`)),...groups,...options].join(
"\n")}
`};const completions={name:"completions",group:"start",summary:"print the script that completes command lines in bash, zsh or fish",about:`Prints a script for y\
our shell. bash: eval "$(testwright completions bash)" in ~/.bashrc. zsh: the same in ~/.zshrc, after
    compinit. fish: testwright completions fish > ~/.config/fish/completions/testwright.fish.`,examples:["testwright completions bash"],options:{},files:{placeholder:"\
SHELL",least:1,most:1},stopsAtOnce:true,async run({args,print,verbs}){const shell=SHELLS.find(name=>name===args.files[0]);if(shell===void 0)throw new errors.yo(
`There are completions for ${SHELLS.join(", ")}: name one of them.`);print(renderCompletions(shell,await verbs()));return command.DH}}}),4674:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{datasetCheck:()=>datasetCheck});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760);var _core_dataset_report_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6664);var _core_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
98710);var _pipeline_dataset_check_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22038);var _wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
59323);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(71065);var _command_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(87196);var _input_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
4844);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const datasetCheck={name:"dataset check",group:"data",summary:"run the tests \
in training rows, and say what is wrong before money is spent",about:`Reads JSON lines (.gz too): {prompt, completion}, chat {messages}, or preference pairs. Ev\
ery row's tests run in the
    sandbox on the function of its prompt. Says which tests fail, which rows repeat, leak into validation or benchmark,
    drift from the template or contain keys, and what a tuning run would cost. Exit code 1 when anything is wrong.`,examples:["testwright dataset check training\
.jsonl --base YOUR-BASE","testwright dataset check training.jsonl --fix clean"],options:{validation:(0,_command_js__WEBPACK_IMPORTED_MODULE_6__.NJ)("Validation \
rows: run as well, and looked for in the training set."),benchmark:(0,_command_js__WEBPACK_IMPORTED_MODULE_6__.NJ)("Benchmark functions, as lines of {path, sour\
ce}: looked for in the training set."),base:_input_files_js__WEBPACK_IMPORTED_MODULE_7__.nZ,passes:(0,_command_js__WEBPACK_IMPORTED_MODULE_6__.ai)("Passes over \
the set. Default: 1."),"max-tokens":(0,_command_js__WEBPACK_IMPORTED_MODULE_6__.ai)("Limit on the tokens of a reply. Default: 768, as in the action."),"per-prom\
pt":_input_files_js__WEBPACK_IMPORTED_MODULE_7__.Gz,fix:{type:"string",placeholder:"OUT",help:"Write the clean rows to OUT, a folder or a .jsonl file, and manif\
est.json with every dropped row beside them."},json:_command_js__WEBPACK_IMPORTED_MODULE_6__.Pq},files:{placeholder:"FILE",least:1,most:1},async run(context){const env_1={
stack:[],error:void 0,hasError:false};try{const{args,tool,log,answer}=context;const[fix,passes]=[args.path("fix"),args.count("passes")??1];const maxTokens=args.
count("max-tokens")??_core_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_2__.ZI.maxTokens;const rowsPerPrompt=args.count("per-prompt")??1;if(fix!==null)checkPlace(fix);
const training=(0,_input_files_js__WEBPACK_IMPORTED_MODULE_7__.R5)(args.files[0]??"");const named=name=>{const path=args.word(name);return path===null?null:(0,_input_files_js__WEBPACK_IMPORTED_MODULE_7__.
qu)((0,_input_files_js__WEBPACK_IMPORTED_MODULE_7__.R5)(path))};const opened=__addDisposableResource(env_1,await(0,_wiring_tools_js__WEBPACK_IMPORTED_MODULE_5__.
Jp)(context),true);const input={training:(0,_input_files_js__WEBPACK_IMPORTED_MODULE_7__.qu)(training),validation:named("validation"),benchmark:named("benchmark"),
base:args.word("base"),...{passes,maxTokens,perPrompt:rowsPerPrompt}};const checked=await(0,_pipeline_dataset_check_js__WEBPACK_IMPORTED_MODULE_3__.$F)(input,opened.
tools);for(const note of checked.notes)log(note);if(fix!==null)log(writeClean(fix,training,checked,tool));answer(checked.report,(0,_core_dataset_report_js__WEBPACK_IMPORTED_MODULE_1__.
d3)(checked.report));return{code:checked.report.findings.length>0?1:0,sentence:""}}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(
env_1);if(result_1)await result_1}}};const isFile=out=>/\.jsonl?$/i.test(out);function checkPlace(out){if(isFile(out))(0,_wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_4__.
K7)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(out),(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(out));else(0,_wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_4__.
p$)(out)}function writeClean(out,input,{report,clean},tool){const{lines,dropped,ended}=clean();if(lines.length===0)return"no row is clean, so nothing was writte\
n";const name=isFile(out)?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(out):`${input.name.replace(/\.(?:jsonl?|gz)\b/gi,"")}.jsonl`;const text=lines.map(
line=>`${line.text}
`).join("");const manifest={schema:1,tool:tool.name,version:tool.version,input:{name:input.name,sha256:(0,_input_files_js__WEBPACK_IMPORTED_MODULE_7__.sc)(input.
bytes),rows:report.rows},output:{name,sha256:(0,_input_files_js__WEBPACK_IMPORTED_MODULE_7__.sc)(text),rows:lines.length},kept:lines.map(line=>line.row),dropped,
ended};const files={[name]:text,"manifest.json":`${JSON.stringify(manifest,null,2)}
`};if(isFile(out))(0,_wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_4__.F9)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(out),files);else(0,_wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_4__.
CI)(out,files);const where=isFile(out)?out:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out,name);return`${lines.length} clean rows: ${where}; ${dropped.length}\
 rows dropped: manifest.json beside it`}}),66344:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{datasetCollect:()=>datasetCollect});;const licences=[["Apache-2.0",/Apache License[\s\S]{0,80}Version 2\.0/i],["MIT",
/Permission is hereby granted, free of charge, to any person obtaining a copy/i],["ISC",/Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose/i],
["BSD-3-Clause",/Redistribution and use in source and binary forms[\s\S]*Neither the name/i],["BSD-2-Clause",/Redistribution and use in source and binary forms/i],
["MPL-2.0",/Mozilla Public License,? (?:Version|v\.?) ?2\.0/i],["AGPL-3.0",/GNU AFFERO GENERAL PUBLIC LICENSE/i],["LGPL-3.0",/GNU LESSER GENERAL PUBLIC LICENSE/i],
["GPL-3.0",/GNU GENERAL PUBLIC LICENSE[\s\S]{0,60}Version 3/i],["GPL-2.0",/GNU GENERAL PUBLIC LICENSE[\s\S]{0,60}Version 2/i],["Unlicense",/This is free and unencumbered software released into the public domain/i]];
function licenceOf(text,manifest){const known=licences.find(([,sign])=>text!==null&&sign.test(text))?.[0];if(known!==void 0)return known;const told=/(?:"license"\s*:\s*"|^license\s*=\s*["']?)([\w.+-]{2,40})/m.
exec(manifest??"")?.[1];return told!==void 0&&!/^(?:UNLICENSED|SEE|file|text|proprietary)$/i.test(told)?told:null}var errors=__webpack_require__(57642);var core_text=__webpack_require__(
69716);var live=__webpack_require__(32232);var wiring_tools=__webpack_require__(71065);var command=__webpack_require__(87196);var dataset_folder=__webpack_require__(
72061);;var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const datasetCollect={name:"dataset collect",group:"data",summary:"make train\
ing rows from tests that people wrote, found in a git history",about:`Pairs source files with the test files from the same commit or with a matching name, runs \
every test, and writes
    a row for each function with the tests that hold. Records the licence; a repository without one needs --own.`,examples:["testwright dataset collect --repo .\
./project --out rows"],options:{repo:command.LB,own:{type:"boolean",help:"The code is yours to train on, whatever its licence says."},out:dataset_folder.a,json:command.
Pq},async run(context){const env_1={stack:[],error:void 0,hasError:false};try{const{args,environment,folder:root,log}=context;const out=args.requiredPath("out",
"say where the rows go");const history=await(0,wiring_tools.Lu)(root,environment);const opened=__addDisposableResource(env_1,await(0,wiring_tools.AL)({...context,
root}),true);const{tools}=opened;const textOf=names=>{const path=tools.project.files.find(name=>names.test(name));return path===void 0?null:tools.project.read(path)};
const licence=licenceOf(textOf(/^(?:licen[cs]e|copying)(?:\.\w+)?$/i),textOf(/^(?:package\.json|pyproject\.toml|setup\.cfg)$/));if(licence===null&&!args.has("ow\
n"))throw new errors.yo(`${root} has no licence: add --own if its code is yours to train on.`);const recorded=(0,live.JF)(tools.project,tools.languages,history.
commits);const functions=(0,live.sQ)(new Map,recorded,tools.languages);if(functions.length===0)throw new errors.yo(`${root} has no source file with a test file \
of its own: neither a commit nor a name pairs them.`);log(`${(0,core_text.LS)(history.commits.length,"commit")}, ${(0,core_text.LS)(recorded.length,"pair")} of \
source and test, licence ${licence??"unknown (--own)"}`);const about={repository:history.name,...licence===null?{}:{licence}};return await(0,dataset_folder.l)({
functions,teachers:null,recorded,about},out,tools,context)}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)
await result_1}}}}),77549:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{datasetFreeze:()=>datasetFreeze});var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(57642);var recipe=__webpack_require__(
98710);var compare_unit=__webpack_require__(21977);var freeze=__webpack_require__(87653);var leaks=__webpack_require__(73980);var units=__webpack_require__(21443);
var training=__webpack_require__(72010);var unit_tools=__webpack_require__(82e3);var check=__webpack_require__(22038);;async function freezeDataset(asked,tools2){
const places=[];const lines=numbered(asked.files,places);const name=asked.files.map(file=>file.name).join(" + ");const checked=await checkLines(name,lines,asked,
tools2);const{lines:clean,dropped,ended}=checked.clean();if(clean.length===0)throw new errors.yo(`${name} has no clean row: dataset check says what is wrong.`);
const{rows}=(0,check.ot)(clean,tools2.languages);const keyed=rows.map(row=>({row:row.row,group:groupOf(row),repository:(0,freeze.yv)(row.line).repository}));const parts=(0,
freeze.aN)(keyed,asked.shares,tools2.hash);const partOf=row=>parts.get(row.row)??"training";const rendered=rows.map(row=>({row,part:partOf(row),text:(0,freeze.re)(
row,asked.format)}));const unrendered=rendered.filter(({text,part})=>text===null&&part!=="held-back");const written=part=>rendered.flatMap(row=>row.part===part&&
row.text!==null?[row.text]:[]);const back=heldBack(rows.filter(row=>partOf(row)==="held-back"));const training2=written("training");if(training2.length===0)throw new errors.
yo(`${name} has no row that can be written as ${asked.format}: choose another --as.`);const origins=rows.map(row=>(0,freeze.yv)(row.line));return{lines:{training:training2,
validation:written("validation"),"held-back":back},groups:new Set(keyed.map(({group})=>group)).size,teachers:countBy(origins.map(({teacher})=>teacher??"not told")),
teacherUsd:sumOf(origins.flatMap(({usd})=>usd??[])),dropped:[...dropped.map(({row,kinds,reasons})=>({...at(row),kinds,reasons})),...unrendered.map(({row})=>({...at(
row.row),kinds:["format"],reasons:[`it cannot be written as ${asked.format}`]}))],fingerprints:await fingerprintsOf(rows.filter(row=>partOf(row)==="training"),tools2),
notes:[...checked.notes,...ended===null?[]:[`every completion now ends with ${JSON.stringify(ended)}`]]};function at(row){return places[row-1]??{file:name,row}}}
function groupOf({asked,prompt}){const known=asked?(0,leaks.H)(asked.functions,asked.language):[];return known[0]?known[0].body??known[0].head:JSON.stringify(prompt)}
function heldBack(rows){const lines=rows.flatMap(row=>{if(!row.asked)return[];const made=(0,units.uF)(row.row,"",row.asked);return[{path:(0,freeze.yv)(row.line).
path??made.path,source:made.source}]});const bySource=new Map(lines.map(line=>[line.source,line]));const taken=new Set;return[...bySource.values()].map(({path,source},at)=>{
const own=taken.has(path)?path.replace(/(\.\w+)$/,`_${at}$1`):path;taken.add(own);return JSON.stringify({path:own,source})})}async function fingerprintsOf(rows,tools2){
const unitTools=await(0,unit_tools.K)(tools2);const prints=rows.flatMap(row=>{if(!row.asked)return[];const unit=(0,units.uF)(row.row,row.completion,row.asked);const tasks=[
...unitTools.tasks(unit,unitTools.frameworks(unit)[0]??"").values()];return unit.rows.flatMap(reply=>{const{candidates}=(0,compare_unit.OT)(reply,tasks,unit.language);
return candidates.flatMap(made=>(0,training.Rj)(unit.language.tokens(made.draft),made.name,tools2.hash)??[])})});return[...new Set(prints)].sort()}function checkLines(name,lines,asked,tools2){
return(0,check.$F)({training:{name,lines},...{validation:null,benchmark:asked.benchmark,base:null,passes:1},...{maxTokens:asked.maxTokens,perPrompt:asked.perPrompt}},
tools2)}function numbered(files,places){return files.flatMap(({name,lines})=>lines.map(({row,text})=>({row:places.push({file:name,row}),text})))}function countBy(names){
const counts=new Map;for(const name of names)counts.set(name,(counts.get(name)??0)+1);return Object.fromEntries(counts)}const sumOf=paid=>paid.length===0?null:paid.
reduce((sum,usd)=>sum+usd,0);var output_folder=__webpack_require__(59323);var tools=__webpack_require__(71065);var command=__webpack_require__(87196);var input_files=__webpack_require__(
4844);;var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const HALF={most:.5};const FORMATS=["chat","legacy","preference"];const datasetFreeze={
name:"dataset freeze",group:"data",summary:"make a frozen set: checked by running, without repeats, split by function",about:`Drops what dataset check finds wro\
ng, keeps rows of one function (or repository) together, and writes
    training.jsonl, validation.jsonl, held-back.jsonl (functions for evaluation), fingerprints.json and manifest.json.`,examples:["testwright dataset freeze row\
s.jsonl --out frozen --as chat"],options:{as:{type:"string",placeholder:"FORMAT",help:"chat, legacy or preference. Default: chat."},validation:(0,command.ai)("S\
hare of the rows for validation. Default: 0.1."),"hold-back":(0,command.ai)("Share of the rows whose functions are held back for evaluation. Default: 0.1."),"pe\
r-prompt":input_files.Gz,seed:(0,command.ai)("Seed of the split. Default: 1."),benchmark:(0,command.NJ)("Benchmark functions, as lines of {path, source}: rows a\
bout them are dropped."),out:{type:"string",placeholder:"DIR",help:"Where the set goes."},json:command.Pq},files:{placeholder:"FILE ...",least:1,most:100},async run(context){
const env_1={stack:[],error:void 0,hasError:false};try{const{args,tool,log,answer}=context;const out=args.requiredPath("out","say where the set goes");(0,output_folder.
p$)(out);const format=FORMATS.find(known=>known===(args.word("as")??"chat"));if(format===void 0)throw new errors.yo(`--as is ${JSON.stringify(args.word("as"))}:\
 give ${FORMATS.join(", ")}.`);const inputs=args.files.map(input_files.R5);const benchmark=args.word("benchmark");const shares={validation:args.number("validati\
on",HALF)??.1,heldBack:args.number("hold-back",HALF)??.1,seed:args.number("seed",{whole:true})??1};const opened=__addDisposableResource(env_1,await(0,tools.Jp)(
context),true);const input={files:inputs.map(input_files.qu),benchmark:benchmark===null?null:(0,input_files.qu)((0,input_files.R5)(benchmark)),...{format,shares,
maxTokens:recipe.ZI.maxTokens},perPrompt:args.count("per-prompt")??1};const frozen=await freezeDataset(input,opened.tools);for(const note of frozen.notes)log(note);
const manifest=manifestOf(frozen,inputs,{tool:tool.name,version:tool.version,format,shares});(0,output_folder.CI)(out,{...textsOf(frozen),"fingerprints.json":`${JSON.
stringify(frozen.fingerprints)}
`,"manifest.json":`${JSON.stringify(manifest,null,2)}
`});const{counts,dropped}=manifest;answer(manifest,`${counts.training} training, ${counts.validation} validation, ${counts["held-back"]} functions held back, ${dropped.
length} rows dropped: ${out}
`);return command.DH}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}};function textsOf({
lines}){return Object.fromEntries(Object.entries(lines).map(([part,own])=>[`${part}.jsonl`,own.map(line=>`${line}
`).join("")]))}function manifestOf(frozen,inputs,how){const{lines,groups,teachers,teacherUsd,fingerprints,dropped}=frozen;const counts={training:lines.training.
length,validation:lines.validation.length,"held-back":lines["held-back"].length};return{...{schema:1,...how},inputs:inputs.map(input=>({name:(0,external_node_path_.
basename)(input.name),sha256:(0,input_files.sc)(input.bytes)})),files:Object.entries(textsOf(frozen)).map(([name,text])=>({name,sha256:(0,input_files.sc)(text)})),
...{counts,groups,teachers,teacherUsd,fingerprints:fingerprints.length,dropped}}}}),66447:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{datasetGenerate:()=>datasetGenerate});var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57642);var _pipeline_compare_compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7988);var _pipeline_compare_live_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
32232);var _wiring_live_models_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(180);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(71065);
var _command_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87196);var _dataset_folder_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(72061);var _input_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
4844);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const datasetGenerate={name:"dataset generate",group:"data",summary:"make tra\
ining rows with teachers: every test is run, and only kept tests become rows",about:`Asks each teacher for each function, and takes every reply through the same\
 gates as on a pull request. Rows name the
    teacher, the evidence and the price; replies with wrong expected values become preference pairs. An interrupted run
    continues where it stopped.`,examples:["testwright dataset generate --functions m.jsonl --teacher t.model.json --out r"],options:{functions:(0,_command_js__WEBPACK_IMPORTED_MODULE_5__.
J$)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__.NJ)("Modules with the functions: lines of {path, source}.")),teacher:{type:"string",placeholder:"M",multiple:true,
help:"A card or a model name."},rows:(0,_command_js__WEBPACK_IMPORTED_MODULE_5__.J$)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__.NJ)("Recorded replies or test f\
iles, as compare reads them: verified and taken too.")),root:_command_js__WEBPACK_IMPORTED_MODULE_5__.Vm,"base-url":{type:"string",placeholder:"URL",help:"Endpo\
int of the teachers. Default: those of their cards, then OPENAI_BASE_URL."},"api-key-file":_command_js__WEBPACK_IMPORTED_MODULE_5__.y,price:_command_js__WEBPACK_IMPORTED_MODULE_5__.
lR,"max-cost":_command_js__WEBPACK_IMPORTED_MODULE_5__.on,out:_dataset_folder_js__WEBPACK_IMPORTED_MODULE_6__.a,json:_command_js__WEBPACK_IMPORTED_MODULE_5__.Pq},
async run(context){const env_1={stack:[],error:void 0,hasError:false};try{const{args,log}=context;const out=args.requiredPath("out","say where the rows go");const named={
functions:args.words("functions").map(_input_files_js__WEBPACK_IMPORTED_MODULE_7__.yR),rows:args.words("rows").map(_input_files_js__WEBPACK_IMPORTED_MODULE_7__.
yR)};const opened=__addDisposableResource(env_1,await(0,_wiring_tools_js__WEBPACK_IMPORTED_MODULE_4__.AL)({...context,root:args.path("root")}),true);const{tools}=opened;
const{modules:modules2,joined,rows:usable,unusable}=(0,_pipeline_compare_compare_js__WEBPACK_IMPORTED_MODULE_1__.s)(named,tools);const teachers=await openTeachers(
context,usable.length>0);if(unusable.length>0)log(`${unusable.length} of ${joined.length+unusable.length} recorded rows cannot be joined to a function: compare \
lists them`);const functions=(0,_pipeline_compare_live_js__WEBPACK_IMPORTED_MODULE_2__.sQ)(modules2,joined,tools.languages);if(functions.length===0)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo("There is no function to write tests for: name modules with --functions, lines of {path, source}.");const input={functions,teachers,recorded:joined,about:{}};
return await(0,_dataset_folder_js__WEBPACK_IMPORTED_MODULE_6__.l)(input,out,tools,context)}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(
env_1);if(result_1)await result_1}}};async function openTeachers(context,hasRecorded){const{args}=context;const models=args.words("teacher");if(models.length===
0&&!hasRecorded)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("dataset generate needs a teacher: name models or cards with --teacher, or recor\
ded replies with --rows.");const pricing={key:(0,_input_files_js__WEBPACK_IMPORTED_MODULE_7__.ml)(args),baseUrl:args.word("base-url"),afresh:args.has("afresh"),
price:args.word("price"),maxCost:args.number("max-cost")};const opened=await(0,_wiring_live_models_js__WEBPACK_IMPORTED_MODULE_3__.HM)({models,...pricing},context);
if(opened.explorer)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("The explorer only pins what code does, so it cannot teach: name models with \
--teacher.");if(opened.human)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("Tests that people wrote are added with dataset collect.");return opened}}),
56884:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{demo:()=>demo});var _core_model_configuration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(739);var _core_report_exit_status_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
23103);var _pipeline_review_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45070);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(71065);
var _command_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74910);var _started_in_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
34367);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const SETTINGS={...(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_0__.
Zg)([]),explorer:"always",price:"0","max-tests-per-function":"4"};const demo={name:"demo",group:"start",summary:"review a sample pull request: no key, no networ\
k, nothing to install",about:`Makes a small repository with a pull request and reviews it. The recorded replies of a real small model and the
    explorer write tests side by side, and all of them are run and judged on this machine.`,examples:["testwright demo","testwright demo --keep sample"],options:{
keep:{type:"string",placeholder:"DIR",help:"Make the sample in DIR and leave everything there."},markdown:_command_js__WEBPACK_IMPORTED_MODULE_4__.wD,json:_command_js__WEBPACK_IMPORTED_MODULE_4__.
Pq},async run(context){const env_1={stack:[],error:void 0,hasError:false};try{const{args,assets,environment,log}=context;const sample=__addDisposableResource(env_1,
await(0,_wiring_tools_js__WEBPACK_IMPORTED_MODULE_3__.$2)(assets.demo,args.path("keep"),environment),true);const range={base:"main",head:"pull-request",worktree:false};
const opened=__addDisposableResource(env_1,await(0,_wiring_tools_js__WEBPACK_IMPORTED_MODULE_3__.Hj)({...(0,_local_review_js__WEBPACK_IMPORTED_MODULE_5__.w)(context),
...{folder:sample.repository,range,recorded:sample.replies,trusted:true,notes:[{code:"demo"}]},sources:[{name:"demo",values:SETTINGS}],log:(line,progress)=>context.
isTerminal&&progress?log(line,progress):void 0}),true);const reviewed=await(0,_pipeline_review_js__WEBPACK_IMPORTED_MODULE_2__.N)(opened);const started=(0,_started_in_js__WEBPACK_IMPORTED_MODULE_6__.
d)(".",assets);const command=started===null?"":`${started} demo --keep DIR`;await(0,_local_review_js__WEBPACK_IMPORTED_MODULE_5__.I)(context,reviewed,{folder:sample.
out,command,apply:null});if(!context.isTerminal||args.has("markdown"))log(`comment, report and tests: ${sample.out}`);if(reviewed.report.sandbox==="none")log("t\
his machine has no sandbox: the sample, which is our own code, ran without one");return(0,_core_report_exit_status_js__WEBPACK_IMPORTED_MODULE_1__.K)(reviewed.report,
reviewed.failure,{failOn:"never",isRefactoring:false})}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)
await result_1}}}}),8652:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{generate:()=>generate});var _wiring_without_checkout_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98195);var _wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}}}),56371:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{verbs:()=>verbs});var _apply_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
37323);var _baseline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45332);var _card_check_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70088);var _card_show_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
44119);var _compare_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(67584);var _completions_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(79152);var _dataset_check_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
4674);var _dataset_collect_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(66344);var _dataset_freeze_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(77549);
var _dataset_generate_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(66447);var _demo_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(56884);var _doctor_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
97338);var _generate_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(8652);var _init_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(19781);var _plan_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
45629);var _report_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(2405);var _review_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(49851);var _tune_cancel_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
29260);var _tune_estimate_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(720);var _tune_import_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(79671);
var _tune_list_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(75254);var _tune_start_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(53009);var _tune_watch_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(
49299);var _verify_js__WEBPACK_IMPORTED_MODULE_23__=__webpack_require__(28122);const verbs=[_demo_js__WEBPACK_IMPORTED_MODULE_10__.demo,_review_js__WEBPACK_IMPORTED_MODULE_16__.
review,_apply_js__WEBPACK_IMPORTED_MODULE_0__.apply,_plan_js__WEBPACK_IMPORTED_MODULE_14__.plan,_baseline_js__WEBPACK_IMPORTED_MODULE_1__.baseline,_generate_js__WEBPACK_IMPORTED_MODULE_12__.
generate,_verify_js__WEBPACK_IMPORTED_MODULE_23__.verify,_report_js__WEBPACK_IMPORTED_MODULE_15__.report,_dataset_collect_js__WEBPACK_IMPORTED_MODULE_7__.datasetCollect,
_dataset_generate_js__WEBPACK_IMPORTED_MODULE_9__.datasetGenerate,_dataset_check_js__WEBPACK_IMPORTED_MODULE_6__.datasetCheck,_dataset_freeze_js__WEBPACK_IMPORTED_MODULE_8__.
datasetFreeze,_tune_estimate_js__WEBPACK_IMPORTED_MODULE_18__.tuneEstimate,_tune_start_js__WEBPACK_IMPORTED_MODULE_21__.tuneStart,_tune_watch_js__WEBPACK_IMPORTED_MODULE_22__.
tuneWatch,_tune_list_js__WEBPACK_IMPORTED_MODULE_20__.tuneList,_tune_cancel_js__WEBPACK_IMPORTED_MODULE_17__.tuneCancel,_tune_import_js__WEBPACK_IMPORTED_MODULE_19__.
tuneImport,_card_check_js__WEBPACK_IMPORTED_MODULE_2__.cardCheck,_card_show_js__WEBPACK_IMPORTED_MODULE_3__.cardShow,_compare_js__WEBPACK_IMPORTED_MODULE_4__.compare,
_init_js__WEBPACK_IMPORTED_MODULE_13__.init,_doctor_js__WEBPACK_IMPORTED_MODULE_11__.doctor,_completions_js__WEBPACK_IMPORTED_MODULE_5__.completions]}),19781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{init:()=>init});var _core_model_tool_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83463);var _core_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69716);var _core_report_render_style_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
19650);var _wiring_init_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2934);var _command_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
74910);var _started_in_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(34367);const ACTION="your-org/testwright@v0";const init={name:"init",group:"start",summary:"\
write a workflow and testwright.yml for this project, and explain each choice",about:`Looks at the languages, the test runners, the lock files and the workflows\
 that the project has, and writes
    .github/workflows/testwright.yml and testwright.yml. Each choice is explained. An existing file is never
    changed.`,examples:["testwright init --dry-run","testwright init --model gpt-6-luna"],options:{repo:_command_js__WEBPACK_IMPORTED_MODULE_4__.LB,action:{type:"\
string",placeholder:"A",help:`The action, as OWNER/NAME@REF. Default: ${ACTION}, a placeholder for your own copy.`},model:{type:"string",placeholder:"M",help:"W\
ho writes the tests: a model card or a model name. Default: the explorer."},"base-url":{type:"string",placeholder:"URL",help:"Endpoint of the model. Default: th\
at of OpenAI."},"dry-run":{type:"boolean",help:"Show what would be written, and write nothing."},json:_command_js__WEBPACK_IMPORTED_MODULE_4__.Pq},stopsAtOnce:true,
async run(context){const{args}=context;const action=args.word("action")??ACTION;const dryRun=args.has("dry-run");const started=(0,_started_in_js__WEBPACK_IMPORTED_MODULE_6__.
d)(".",context.assets)??_core_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.DM;const model={model:args.word("model"),baseUrl:args.word("base-url")};const wanted={action,
...model,dryRun,program:started};const made=await(0,_wiring_init_js__WEBPACK_IMPORTED_MODULE_3__.Y)((0,_local_review_js__WEBPACK_IMPORTED_MODULE_5__.w)(context),
wanted);context.answer(made,render(made,context,{...wanted,isOurs:action!==ACTION}));return _command_js__WEBPACK_IMPORTED_MODULE_4__.DH}};function render({runners,
reasons,files},{style,columns},{dryRun,isOurs,program}){const fill=(text,indent)=>(0,_core_report_render_style_js__WEBPACK_IMPORTED_MODULE_2__.L)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__.
TN)(text,1e3),Math.max(30,columns-indent.length)).replaceAll("\n",`
${indent}`);const states=files.map(({path,state,note,content})=>{if(state==="there")return`${style.warn("kept")}   ${fill(note??path,"       ")}
`;if(dryRun)return`${style.bold(`# ${path}`)}
${content}
`;return`${style.good("wrote")}  ${path}
`});const next=[...isOurs?[]:["Replace your-org/testwright@v0 with your own copy of Testwright: docs/getting-started.md of the clone has the commands."],`Run ${program}\
 doctor, which checks whether a review works here.`,"Commit both files to the default branch; the next pull request is reviewed."];return[dryRun?"":`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(runners.length,"test runner")} found.
`,...states,`
${style.bold("Why")}
${reasons.map(reason=>`  ${fill(reason,"  ")}
`).join("")}`,dryRun?"":`
${style.bold("Next")}
${next.map((step,at)=>`  ${at+1}. ${fill(step,"     ")}
`).join("")}`].join("")}}),45629:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{plan:()=>plan_plan});var budget_cost=__webpack_require__(82928);var core_text=__webpack_require__(69716);;const RUN={function:[3,10],start:3};
const SHORTEST_REPLY=100;function estimateRun({functions,parallel,baselineSeconds,asked}){const[least,most]=RUN.function.map(each=>(RUN.start+functions*each)/Math.
max(1,parallel));const seconds=functions===0?[0,0]:[least??0,(most??0)+baselineSeconds];if(asked===null)return{seconds,requests:null,usd:null};const{prompts,price,
controller,maxCost}=asked;const requests=[prompts.length,prompts.length+functions+controller];const costs=prompts.map(({system,user,maxTokens})=>{const inputTokens=(0,
budget_cost.bP)(`${system??""}${user}`);const cost=(input,outputTokens)=>(0,budget_cost.zP)({inputTokens:input,cachedTokens:0,outputTokens},price)??0;const both=cost(
inputTokens,maxTokens)+cost(inputTokens+maxTokens,maxTokens);return[cost(inputTokens,Math.min(SHORTEST_REPLY,maxTokens)),both]});if(price===null||controller>0)return{
seconds,requests,usd:null};const sum=numbers=>numbers.reduce((all,each)=>all+each,0);const low=sum(costs.map(([cost])=>cost));const high=sum(costs.map(([,cost])=>cost));
return{seconds,requests,usd:[Math.min(low,maxCost??low),Math.min(high,maxCost??high)]}}function renderEstimate({seconds:[least,most],requests,usd},model){const run=`\
About ${rangeOf(minutes(least),minutes(most))} of running code on this machine.`;if(requests===null||model===null)return`${run} No model is asked: $0.
`;const[few,many]=requests;const asked=few===many?(0,core_text.LS)(few,"request"):`${few} to ${(0,core_text.LS)(many,"request")}`;const price=usd===null?"the pr\
ice is not known":rangeOf((0,core_text.TG)(usd[0]),(0,core_text.TG)(usd[1]));return`${run} ${asked} to ${model}: ${price}.
`}const rangeOf=(one,other)=>{if(one===other)return one;const unit=/ (?:seconds|minutes?)$/;return unit.exec(one)?.[0]===unit.exec(other)?.[0]?`${one.replace(unit,
"")} to ${other}`:`${one} to ${other}`};const minutes=seconds=>seconds<60?`${Math.max(10,Math.ceil(seconds/10)*10)} seconds`:`${Math.ceil(seconds/60)} minutes`;
var setting_groups=__webpack_require__(43382);var generate=__webpack_require__(60383);var terminal=__webpack_require__(43219);var plan=__webpack_require__(65558);
var stages=__webpack_require__(23435);var tools=__webpack_require__(71065);var stage_files=__webpack_require__(8248);var command=__webpack_require__(87196);var local_review=__webpack_require__(
74910);;var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const plan_plan={name:"plan",group:"stages",summary:"list the functions that \
would be given tests, and run nothing",about:`Prints the targets in rank order, the skipped functions with the reason, the files that were not read, and roughly\
 how
    long a review takes and what it costs. No model is asked and nothing is run. With
    --out it also writes the prompts, for generate and verify.`,examples:["testwright plan --base main","testwright plan --out .testwright-stages --shard 4"],options:{
...command.y1,"config-from":command.DU,out:{...command.FD,help:"Write plan.json and prompts.json there, for generate and verify. Default: nowhere."},json:command.
Pq},settings:["model","base-url","controller","controller-max","price","max-cost","baseline-seconds",...setting_groups.V$,"max-functions","shard"],stopsAtOnce:true,
async run(context){const env_1={stack:[],error:void 0,hasError:false};try{const opened=__addDisposableResource(env_1,await(0,tools.Hj)((0,local_review.w)(context)),
true);const folder=context.args.path("out");if(folder!==null){const{plan:file2}=await(0,stage_files.zJ)(opened,folder);const counts=`${(0,core_text.LS)(file2.targets.
length,"target")} in ${(0,core_text.LS)(file2.shards.length,"shard")}`;context.answer(file2,`${counts}: ${folder}
`);return command.DH}const prepared=__addDisposableResource(env_1,await(0,plan.iA)(opened,{withBase:false}),true);const planned=(0,stages.JW)(prepared.planned);
const priced=await opened.priced();const estimate=await estimateOf(opened,planned.tasks,priced);const file={...(0,plan.eS)({planned}),estimate};const text=planned.
tasks.length===0?"":renderEstimate(estimate,priced?.name??null);context.answer(file,`${(0,terminal.EG)(file)}${text}`);return command.DH}catch(e_1){env_1.error=
e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}};async function estimateOf({config,tools:tools2},tasks,priced){
const run={functions:tasks.length,parallel:tools2.parallel,baselineSeconds:config["baseline-seconds"]};if(priced===null)return estimateRun({...run,asked:null});
const recipe=await tools2.recipe();const prompts=(0,generate.ue)(tasks,recipe,task=>(0,generate.O3)(task,tools2,recipe));const controller=priced.hasController?Math.
min(tasks.length,config["controller-max"]):0;return estimateRun({...run,asked:{prompts,price:priced.price,controller,maxCost:config["max-cost"]}})}}),2405:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{report:()=>report});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57642);var _core_report_exit_status_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
23103);var _wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8248);var _wiring_without_checkout_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
98195);var _command_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(74910);var _started_in_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
34367);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const report={name:"report",group:"stages",summary:"join the results of all s\
hards into one report, and show what they found",about:`Reads plan.json and every result of verify from --from. A shard without a result is marked as unfinished\
. It needs no
    git checkout; in one, tests that are added to existing files are shown as a diff.`,examples:["testwright report --from .testwright-stages"],options:{from:_command_js__WEBPACK_IMPORTED_MODULE_5__.
HT,out:_command_js__WEBPACK_IMPORTED_MODULE_5__.FD,markdown:_command_js__WEBPACK_IMPORTED_MODULE_5__.wD,json:_command_js__WEBPACK_IMPORTED_MODULE_5__.Pq},settings:[
"config","fail-on"],async run(context){const env_1={stack:[],error:void 0,hasError:false};try{const opened=__addDisposableResource(env_1,await(0,_wiring_without_checkout_js__WEBPACK_IMPORTED_MODULE_4__.
NE)((0,_local_review_js__WEBPACK_IMPORTED_MODULE_6__.w)(context)),true);const read=(0,_wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_3__.$w)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__.
h8)(context));if(read.plan.head===null)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("The plan is for a work tree: make a plan for a commit.");
const{show}=opened;const merged=await(0,_wiring_stage_files_js__WEBPACK_IMPORTED_MODULE_3__.Ox)(read,{...{number:null,tool:context.tool,show},allowed:paths=>Promise.
resolve(new Set(paths))});const folder=context.args.path("out")??(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(opened.root,".testwright");const program=(0,_started_in_js__WEBPACK_IMPORTED_MODULE_7__.
d)(".",context.assets);const[command,apply]=program===null?["",null]:[`${program} report`,`${program} apply`];await(0,_local_review_js__WEBPACK_IMPORTED_MODULE_6__.
I)(context,merged,{folder,command,apply});return(0,_core_report_exit_status_js__WEBPACK_IMPORTED_MODULE_2__.K)(merged.report,merged.failure,{failOn:opened.config["\
fail-on"],isRefactoring:false})}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}}}),
49851:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{review:()=>review});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var _core_model_setting_groups_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
43382);var _core_report_exit_status_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23103);var _core_report_repeat_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
82255);var _wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59323);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
71065);var _pipeline_review_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(45070);var _command_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
74910);var _started_in_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(34367);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==
void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,
s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const review={name:"review",group:"review",summary:"generate \
and verify tests for the changed functions, and show what they found",about:`Finds the functions that changed between the merge base and the head, has the model\
 (or the explorer) write unit tests
    for them, runs every test in a sandbox, and prints what was found in a few rows; into a pipe, or with --markdown, the comment that
    the action would post. The checkout stays as it is. The report and the tests go to --out.`,examples:["testwright review","testwright review --base main --mo\
del .github/testwright/writer.model.json"],options:{..._command_js__WEBPACK_IMPORTED_MODULE_7__.y1,"config-from":_command_js__WEBPACK_IMPORTED_MODULE_7__.DU,"ap\
i-key-file":_command_js__WEBPACK_IMPORTED_MODULE_7__.y,afresh:_command_js__WEBPACK_IMPORTED_MODULE_7__.SY,out:_command_js__WEBPACK_IMPORTED_MODULE_7__.FD,markdown:_command_js__WEBPACK_IMPORTED_MODULE_7__.
wD,json:_command_js__WEBPACK_IMPORTED_MODULE_7__.Pq},settings:_core_model_setting_groups_js__WEBPACK_IMPORTED_MODULE_1__.ic,async run(context){const env_1={stack:[],
error:void 0,hasError:false};try{const{args,log}=context;const opened=__addDisposableResource(env_1,await(0,_wiring_tools_js__WEBPACK_IMPORTED_MODULE_5__.Hj)((0,
_local_review_js__WEBPACK_IMPORTED_MODULE_8__.w)(context)),true);const{config,tools,range:commits}=opened;const folder=args.path("out")??(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(tools.repo.root,".testwright");(0,_wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_4__.p$)(folder);const reviewed=await(0,_pipeline_review_js__WEBPACK_IMPORTED_MODULE_6__.
N)(opened);const{base,head}=reviewed.report.pull;const program=(0,_started_in_js__WEBPACK_IMPORTED_MODULE_9__.d)(tools.repo.root,context.assets);const command=program===
null?"":(0,_core_report_repeat_js__WEBPACK_IMPORTED_MODULE_3__.p)({base,head,given:args.flags,fetch:false,program});const here=(0,_started_in_js__WEBPACK_IMPORTED_MODULE_9__.
d)(".",context.assets);const apply=here&&`${here} apply${args.has("repo")?` --repo ${args.word("repo")??""}`:""}`;await(0,_local_review_js__WEBPACK_IMPORTED_MODULE_8__.
I)(context,reviewed,{folder,command,apply});const{targets,skipped}=reviewed.report;if(targets.length+skipped.length===0&&!commits.worktree)log("no function chan\
ged between these commits; --worktree looks at what is not committed yet");if(!context.isTerminal||args.has("markdown"))log(`report and tests: ${folder}`);return(0,
_core_report_exit_status_js__WEBPACK_IMPORTED_MODULE_2__.K)(reviewed.report,reviewed.failure,{failOn:config["fail-on"],isRefactoring:false})}catch(e_1){env_1.error=
e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}}}),29260:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{tuneCancel:()=>tuneCancel});var _core_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
43219);var _command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87196);var _tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59982);const tuneCancel={
name:"tune cancel",group:"tuning",summary:"cancel a tuning job",about:"What was trained until then is paid for and lost.",examples:["testwright tune cancel ftjo\
b-123"],options:{"base-url":_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__.Rs,"api-key-file":_command_js__WEBPACK_IMPORTED_MODULE_1__.y,json:_command_js__WEBPACK_IMPORTED_MODULE_1__.
Pq},files:{placeholder:"JOB",least:1,most:1},async run(context){const jobs=await(0,_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__.vP)(context);const job=await jobs.
cancel(context.args.files[0]??"");context.answer(job,`${(0,_core_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__.eS)(job)}
`);return _command_js__WEBPACK_IMPORTED_MODULE_1__.DH}}}),720:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{tuneEstimate:()=>tuneEstimate});var _core_dataset_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6664);var _core_dataset_rows_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(66471);var _core_dataset_tokens_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
48504);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(57642);var _core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
92644);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(71065);var _command_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(87196);var _input_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
4844);const tuneEstimate={name:"tune estimate",group:"tuning",summary:"estimate tokens and price of a tuning run, and show the retirement dates of the base",about:`\
Counts the tokens of training rows with the tokenizer of the base, or takes the number of trained tokens. Runs
    nothing.`,examples:["testwright tune estimate --data training.jsonl --base YOUR-BASE"],options:{data:(0,_command_js__WEBPACK_IMPORTED_MODULE_6__.NJ)("Traini\
ng rows."),tokens:(0,_command_js__WEBPACK_IMPORTED_MODULE_6__.ai)("Trained tokens of all passes together, instead of --data."),base:_input_files_js__WEBPACK_IMPORTED_MODULE_7__.
nZ,passes:(0,_command_js__WEBPACK_IMPORTED_MODULE_6__.ai)("Passes over the set. Default: 1."),json:_command_js__WEBPACK_IMPORTED_MODULE_6__.Pq},async run({args,
log,answer}){const base=args.required("base","name the model that is to be tuned");const[data,given]=[args.word("data"),args.count("tokens")];if(data===null===(given===
null))throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("tune estimate needs either --data FILE, which it counts, or --tokens N: give one of them.");
if(given!==null&&args.has("passes"))throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("--tokens already counts all passes: leave out --passes.");const passes=args.
count("passes")??1;const tokens=data===null?null:await countFile(data,base,log);const trained=given??(tokens?.perPass??0)*passes;const price=(0,_core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_4__.
jA)(base,trained,passes);const retirements=(0,_core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_4__.IE)(base);const source=(0,_core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_4__.
Fg)(base)?.source??null;const found={...price,source,tokens,trained,retirements};answer(found,renderEstimate(found,given!==null));return _command_js__WEBPACK_IMPORTED_MODULE_6__.
DH}};async function countFile(path,base,log){const input=(0,_input_files_js__WEBPACK_IMPORTED_MODULE_7__.R5)(path);const{rows,bad}=(0,_core_dataset_rows_js__WEBPACK_IMPORTED_MODULE_1__.
aK)((0,_input_files_js__WEBPACK_IMPORTED_MODULE_7__.Dx)(input));if(rows.length===0)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${input.name}\
 has no training row.`);if(bad.length>0)log(`${bad.length} lines are not training rows and are not counted: dataset check names them`);const encoding=(0,_core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_4__.
P$)(base);if(encoding===null)log(`the tokenizer of ${base} is unknown: counted as cl100k_base`);const count=await(0,_wiring_tools_js__WEBPACK_IMPORTED_MODULE_5__.
Y8)(encoding??"cl100k_base");const counts=rows.map(row=>(0,_core_dataset_tokens_js__WEBPACK_IMPORTED_MODULE_2__.k8)(row,count));const prompt=counts.reduce((sum,tokens)=>sum+
tokens.prompt,0);const completion=counts.reduce((sum,tokens)=>sum+tokens.completion,0);return{prompt,completion,perPass:prompt+completion}}function renderEstimate(found,total){
const{usd,perMillion,base,source,trained,retirements}=found;const price=total&&usd!==null?`${(0,_core_dataset_report_js__WEBPACK_IMPORTED_MODULE_0__.E9)(usd)} f\
or ${base} at $${perMillion??0} per million tokens`:(0,_core_dataset_report_js__WEBPACK_IMPORTED_MODULE_0__._B)({...found,passes:found.passes});const lines=[`Tr\
ained tokens   ${trained}`,`Price            ${price}`,...source===null?[]:[`Source           ${source}`],...retirements.map(({date,what})=>`${date}       ${what}`)];
return`${lines.join("\n")}
`}}),79671:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{tuneImport:()=>tuneImport});var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);var _pipeline_tune_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
65366);var _command_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(87196);var _tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59982);const tuneImport={
name:"tune import",group:"tuning",summary:"write the card of a model that was tuned before",about:"Takes the id of a job, or the name of its model (ft:...), and\
 writes NAME.model.json to --out.",examples:["testwright tune import ftjob-123 --data training.jsonl"],options:{data:_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.
GO,"base-url":_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.Rs,"api-key-file":_command_js__WEBPACK_IMPORTED_MODULE_2__.y,out:_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.
kQ,json:_command_js__WEBPACK_IMPORTED_MODULE_2__.Pq},files:{placeholder:"JOB|MODEL",least:1,most:1},async run(context){const{args,answer}=context;const[name=""]=args.
files;const jobs=await(0,_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.vP)(context);const job=name.startsWith("ft:")?(await jobs.list(1e3)).find(known=>known.model===
name):await jobs.job(name);if(!job)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${jobs.baseUrl} has no job whose model is ${name}: give the \
id of the job.`);(0,_pipeline_tune_js__WEBPACK_IMPORTED_MODULE_1__.DM)(job);const trainedOn=(0,_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.Lb)(args);const card=(0,
_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.cM)((0,_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.Xm)(args),job,{run:null,trainedOn,baseUrl:jobs.baseUrl});answer(
{job,card},`${card}
`);return _command_js__WEBPACK_IMPORTED_MODULE_2__.DH}}}),75254:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{tuneList:()=>tuneList});var _core_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
43219);var _command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87196);var _tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59982);const tuneList={
name:"tune list",group:"tuning",summary:"list the tuning jobs of a service, newest first",about:"Prints one line per job: id, status, date, base, and the tuned \
model or what went wrong.",examples:["testwright tune list --limit 5"],options:{limit:(0,_command_js__WEBPACK_IMPORTED_MODULE_1__.ai)("At most this many. Defaul\
t: 20."),"base-url":_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__.Rs,"api-key-file":_command_js__WEBPACK_IMPORTED_MODULE_1__.y,json:_command_js__WEBPACK_IMPORTED_MODULE_1__.
Pq},async run(context){const{args,answer}=context;const jobs=await(0,_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__.vP)(context);const found=await jobs.list(args.
number("limit",{whole:true,least:1})??20);answer(found,found.map(job=>`${(0,_core_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__.eS)(job)}
`).join("")||"There are no jobs.\n");return _command_js__WEBPACK_IMPORTED_MODULE_1__.DH}}}),49299:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{tuneWatch:()=>tuneWatch});var _command_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
87196);var _tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59982);const tuneWatch={name:"tune watch",group:"tuning",summary:"wait for a tuning \
job: progress, loss curve, and a model card at the end",about:`Shows each event once, also after an interruption; writes loss.csv, loss.svg and the card (*.mode\
l.json) to --out.
    Without a job it takes the one that tune start left there.`,examples:["testwright tune watch","testwright tune watch ftjob-123 --out tuned"],options:{..._tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__.
qt,data:_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__.GO,"base-url":_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__.Rs,"api-key-file":_command_js__WEBPACK_IMPORTED_MODULE_0__.
y,out:_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__.kQ,json:_command_js__WEBPACK_IMPORTED_MODULE_0__.Pq},files:{placeholder:"[JOB]",least:0,most:1},run:async context=>(0,
_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__.wB)(context.args.files[0]??null,await(0,_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__.vP)(context),context)}}),82255:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>repeatCommand});var _model_setting_groups_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43382);var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
83463);const idle=new Set(["model-timeout","results-cache","fail-on"]);function repeatCommand({base,head,given,fetch,program=_model_tool_js__WEBPACK_IMPORTED_MODULE_1__.
DM}){const settings=_model_setting_groups_js__WEBPACK_IMPORTED_MODULE_0__.ic.filter(name=>!idle.has(name)&&isGiven(given[name])).map(name=>({name,flag:flagOf(name,
given[name])}));const commits=[base,head].filter(sha=>sha!==null);const flags=settings.flatMap(({flag})=>flag??[]);const left=settings.filter(({flag})=>flag===null).
map(({name})=>name);const range=[...base===null?[]:[`--base ${base}`],head===null?"--worktree":`--head ${head}`];return[...left.length>0?[`# add these settings \
from the workflow: ${left.join(", ")}`]:[],...fetch&&commits.length>0?[`git fetch origin ${commits.join(" ")}`]:[],[program,"review",...range,...flags].join(" ")].
join("\n")}const isGiven=value=>value!==void 0&&value!==null&&value!==""&&value!==false&&value!=="false";function flagOf(name,value){if(value===true||value==="t\
rue")return name==="pin-observed"?`--${name}`:null;if(typeof value!=="string"&&typeof value!=="number")return null;const text=String(value).trim().replace(/\s*\n\s*/g,
",");if(name==="base-url"&&!/^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(text))return null;if(/^[\w./:@=,+-]+$/.test(text))return`--${name} ${text}`;return/^[\w ./:@=,+*?{}()[\]!|&<>"-]+$/.
test(text)?`--${name} '${text}'`:null}}),98195:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{NE:()=>openFolder,d3:()=>openRemote,f$:()=>openCommentTools});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var _core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(739);var _core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
70296);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(57642);var _forges_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(33348);
var _settings_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(36705);var _pull_budget_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(44992);var _places_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
57360);var _tools_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(71065);var _models_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(38488);async function openRemote(input){
if(!input.github)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("This mode is for workflows: on a command line, work in a repository.");const github=input.
github;const open=({comment,drafts,bots})=>_forges_index_js__WEBPACK_IMPORTED_MODULE_5__.F.github({...github,commentMode:comment,drafts,bots,key:"default"});const asInputs=await open(
{...(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Zg)(input.sources),drafts:true,bots:true});const commit=(await asInputs.pull()).base;const read=await(0,
_settings_js__WEBPACK_IMPORTED_MODULE_6__.X)(input,path=>commit===null?Promise.resolve(null):asInputs.read(commit,path));const forge=await open(read);const pull=await forge.
pull();const{config,pullBudget}=await(0,_pull_budget_js__WEBPACK_IMPORTED_MODULE_7__.V)(read,forge,pull);const notes=[...input.notes];const show=(at,path)=>at===
null?Promise.resolve(null):forge.read(at,path);const repo={root:input.folder,show};const asWriter={...input,trustedCommit:async()=>commit};const note=added=>void notes.
push(added);let writer;return{config,forge,pull,writer:()=>writer??=(0,_models_js__WEBPACK_IMPORTED_MODULE_10__.Kn)({start:asWriter,config,repo,pull,note}),notes,
pullBudget,allowed:async paths=>{const places=await(0,_places_js__WEBPACK_IMPORTED_MODULE_8__.W)(config,paths,path=>show(commit,path));return new Set(paths.filter(
path=>(0,_core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__.Xm)(path,places)))}}}async function openCommentTools(input,number,hash){if(!input.github)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.
yo("Comments are answered in a workflow only.");const{comments,branches}=await _forges_index_js__WEBPACK_IMPORTED_MODULE_5__.F.conversation({...input.github,key:"\
default"});const place=await branches.find(number);const config=await(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.X)(input,path=>place?branches.read(place.base,
path):Promise.resolve(null));return{comments,branches,places:paths=>(0,_places_js__WEBPACK_IMPORTED_MODULE_8__.W)(config,paths,path=>place?branches.read(place.base,
path):Promise.resolve(null)),signoff:config.signoff,ownToken:input.github.commitToken!==null,hash}}async function openFolder(input){if(isInCheckout(input.folder)){
const opened=await(0,_tools_js__WEBPACK_IMPORTED_MODULE_9__.Hj)(input);const{config:config2,tools}=opened;return{root:tools.repo.root,config:config2,writer:tools.
writer,tools,show:tools.repo.show,[Symbol.asyncDispose]:()=>opened[Symbol.asyncDispose]()}}const config=(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.
Zg)(input.sources);if(config.config!==(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Zg)([]).config)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.
yo("config is read from the base branch, and this folder is not in a git repository: give the settings as flags.");const notes=[...input.notes];const start={...input,
trustedCommit:()=>Promise.resolve(null)};const repo={root:input.folder,show:()=>Promise.resolve(null)};const pull=await _forges_index_js__WEBPACK_IMPORTED_MODULE_5__.
F.local({base:null,head:null}).pull();const note=added=>void notes.push(added);let writer;return{root:input.folder,config,writer:()=>writer??=(0,_models_js__WEBPACK_IMPORTED_MODULE_10__.
Kn)({start,config,repo,pull,note}),tools:{now:()=>performance.now(),log:input.log,notes},show:repo.show,[Symbol.asyncDispose]:()=>Promise.resolve()}}function isInCheckout(folder){
for(let at=folder;;at=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(at,".git")))return true;if(at===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))return false}}})};export{id,ids,modules};
