const id=6447;const ids=[6447,2119];const modules={72061:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
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
`);return command.DH}}),4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dx:()=>linesOf,
Gz:()=>perPrompt,R5:()=>readInput,ml:()=>readKeyFile,nZ:()=>baseModel,qu:()=>dataOf,sc:()=>sha256,yR:()=>readText});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
66447:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{datasetGenerate:()=>datasetGenerate});var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);var _pipeline_compare_compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7988);var _pipeline_compare_live_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32232);var _wiring_live_models_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
180);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(71065);var _command_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87196);var _dataset_folder_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
72061);var _input_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4844);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==
void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,
s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const datasetGenerate={name:"dataset generate",group:"data",summary:"\
make training rows with teachers: every test is run, and only kept tests become rows",about:`Asks each teacher for each function, and takes every reply through \
the same gates as on a pull request. Rows name the
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
72904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>openBudget});function openBudget(limit){
let[paid,promised,open]=[0,0,0];const waiting=[];const most=limit??Infinity;return{limit,spent:()=>paid+promised,paid:()=>paid,async reserve(worstCase){while(paid+
promised+worstCase>most){if(open===0)return false;await new Promise(resolve=>waiting.push(resolve))}promised+=worstCase;open++;return true},charge(worstCase,cost){
paid+=cost;open--;promised=open===0?0:promised-worstCase;for(const wake of waiting.splice(0))wake()}}}}),180:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HM:()=>openModels,bW:()=>openTraining,G4:()=>openTuning,PV:()=>readCosts,CG:()=>requirementsOf});var notes=__webpack_require__(
76675);var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var model_card=__webpack_require__(66955);var cost=__webpack_require__(
82928);var errors=__webpack_require__(57642);var budget_budget=__webpack_require__(72904);var generate=__webpack_require__(60383);var open_model=__webpack_require__(
21324);var models_prices=__webpack_require__(26562);var providers=__webpack_require__(98876);var external_node_child_process_=__webpack_require__(31421);var external_node_crypto_=__webpack_require__(
77598);var external_node_os_=__webpack_require__(48161);var external_node_readline_=__webpack_require__(80481);var sandbox_python=__webpack_require__(33993);var spawn=__webpack_require__(
61676);;const packagesSize=9*1024**3;const oldest=[3,10];const minutes=6e4;const checkpointTime=3*minutes;const requirementsOf=program=>(0,external_node_crypto_.
createHash)("sha256").update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(program,"requirements.txt"))).digest("hex");async function openTrainer(asked){
const python=asked.python??await setUp(asked);if(asked.python!==null)await checkPackages(python,asked);return{async train(settings,out,limit,onLine){const log=(0,
external_node_fs_.openSync)((0,external_node_path_.join)(out,"train.log"),"a");try{const argv=["-u",(0,external_node_path_.join)(asked.program,"train.py"),settings];
const child=(0,external_node_child_process_.spawn)(python,argv,{cwd:out,env:{...libraryEnvironment(asked.environment),PYTHONDONTWRITEBYTECODE:"1"},stdio:["ignor\
e","pipe",log],detached:true});return await listen(child,limit,asked.signal,onLine)}finally{(0,external_node_fs_.closeSync)(log)}}}}function listen(child,limit,signal,onLine){
return new Promise((resolve,reject)=>{let last;const end=()=>{child.kill("SIGTERM");last??=setTimeout(()=>child.kill("SIGKILL"),checkpointTime)};const clock=setTimeout(
end,limit);signal.addEventListener("abort",end);if(child.stdout)(0,external_node_readline_.createInterface)({input:child.stdout}).on("line",onLine);const over=()=>{
clearTimeout(clock);clearTimeout(last);signal.removeEventListener("abort",end)};child.on("error",error=>(over(),reject(error)));child.on("close",code=>(over(),resolve(
code)));if(signal.aborted)end()})}function libraryEnvironment(environment){const kept=Object.entries(environment).filter(entry=>entry[1]!==void 0&&(entry[0]==="\
HF_TOKEN"||!/KEY|TOKEN|SECRET|PASSWORD/i.test(entry[0])));return Object.fromEntries(kept)}function homeOf(environment){const cache=environment["XDG_CACHE_HOME"];
const own=cache&&(0,external_node_path_.isAbsolute)(cache)?cache:(0,external_node_path_.join)(environment["HOME"]??(0,external_node_os_.homedir)(),".cache");return(0,
external_node_path_.join)(own,"testwright")}async function setUp({program,environment,log,signal}){const home=(0,external_node_path_.join)(homeOf(environment),`\
training-${requirementsOf(program).slice(0,12)}`);const python=(0,external_node_path_.join)(home,"bin","python");const ready=(0,external_node_path_.join)(home,"\
ready");if((0,external_node_fs_.existsSync)(ready))return python;const found=await(0,sandbox_python.K)({root:program,homes:[]},environment);if(found===null||isOld(
found.version))throw new errors.yo(`Local tuning needs Python ${oldest.join(".")} or newer, and ${found?`${found.executable} is ${found.version}`:"there is none\
 here"}: install it, or name one with --python.`);try{(0,external_node_fs_.mkdirSync)(home,{recursive:true})}catch(error){throw new errors.yo(`${home} cannot be\
 created (${codeOf(error)}): set XDG_CACHE_HOME to a folder of your own.`)}const free=(0,external_node_fs_.statfsSync)(home);if(free.bavail*free.bsize<packagesSize)
throw new errors.yo(`The packages for local tuning take ${Math.round(packagesSize/1024**3)} GB, and ${home} has less room: set XDG_CACHE_HOME to another disk, o\
r name a Python that has them with --python.`);log(`setting up ${home}: PyTorch and related packages, once; this takes some minutes`);const env=libraryEnvironment(
environment);const run=(argv,limit)=>(0,spawn.c)({argv,cwd:home,env,limit,signal});const steps=[[[found.executable,"-m","venv",home],5*minutes],[[python,"-m","p\
ip","install","--quiet","--requirement",(0,external_node_path_.join)(program,"requirements.txt")],60*minutes]];for(const[argv,limit]of steps){const{code,output}=await run(
argv,limit);signal.throwIfAborted();if(code!==0)throw new errors._7(`The packages for local tuning cannot be installed (${lastLine(output)}): run the same comma\
nd again to continue.`)}(0,external_node_fs_.writeFileSync)(ready,"");return python}async function checkPackages(python,{program,environment,signal}){const names=(0,
external_node_fs_.readFileSync)((0,external_node_path_.join)(program,"requirements.txt"),"utf8").match(/^[\w-]+(?===)/gm)??[];const ask=`import importlib.util a\
s u; print(*[n for n in ${JSON.stringify(names)} if u.find_spec(n) is None])`;const argv=[python,"-c",ask];const launch={argv,cwd:program,env:libraryEnvironment(
environment),limit:minutes,signal};const{code,output}=await(0,spawn.c)(launch);if(code===null)throw new errors.yo(`--python: ${python} cannot be started: give t\
he path of a Python.`);if(code!==0||output.trim()!=="")throw new errors.yo(`--python: ${python} lacks ${output.trim()||"what is needed"}: install ${(0,external_node_path_.
join)(program,"requirements.txt")} there, or leave --python out.`)}const isOld=version=>{const[major=0,minor=0]=version.split(".").map(Number);return major<(oldest[0]??
0)||major===oldest[0]&&minor<(oldest[1]??0)};const codeOf=error=>error.code??"unknown";const lastLine=output=>output.trim().split("\n").at(-1)?.slice(0,300)??"";
var wiring_models=__webpack_require__(38488);;async function openModels({models,baseUrl,key,price:told,maxCost,afresh},{environment,folder,log,trace}){const budget=(0,
budget_budget.a)(maxCost);const opened={writers:[],explorer:false,human:false,budget,costs:new Map};for(const name of models){if(name==="explorer"||name==="huma\
n"){opened[name]=true;const free={inputPerMillion:0,outputPerMillion:0,cachedPerMillion:null,source:"no model is asked"};opened.costs.set(name,{price:free,bill:null,
claimed:null});continue}const card=(0,model_card.Gm)(name)?readCard((0,external_node_path_.resolve)(folder,name)):(0,model_card.kY)(name);const url=(0,open_model.
xj)({card,baseUrl,environment});const price=(told===null?null:(0,cost.Ic)(told))??card.price??(await(0,models_prices.Z)())(card.model,url);opened.costs.set(card.
name,{price,bill:card.tuningUsd,claimed:card.claimed});const logNote=note=>log((0,notes.L)(note));const place={baseUrl:url,key,environment,checkout:folder,note:logNote,
afresh};const writer=await(0,wiring_models.no)(card,price,place,trace);(0,generate.Ik)(writer,maxCost,`give --price in dollars per million tokens in/out, or 0`);
opened.writers.push(writer)}return opened}async function readCosts(paths,folder){const prices=await(0,models_prices.Z)();const costs=new Map;for(const path of paths.
flatMap(name=>cardsAt((0,external_node_path_.resolve)(folder,name)))){const card=readCard(path);const price=card.price??prices(card.model,card.baseUrl??"");costs.
set(card.name,{price,bill:card.tuningUsd,claimed:card.claimed})}return costs}function cardsAt(path){if(!(0,external_node_fs_.statSync)(path,{throwIfNoEntry:false})?.
isDirectory())return[path];const names=(0,external_node_fs_.readdirSync)(path).filter(model_card.Gm).sort();if(names.length>0)return names.map(name=>(0,external_node_path_.
join)(path,name));throw new errors.yo(`There is no model card in ${path}: the name of a card ends in .model.json.`)}function readCard(path){let text;try{text=(0,
external_node_fs_.readFileSync)(path,"utf8")}catch{throw new errors.yo(`There is no model card ${path}: check the path.`)}return(0,model_card.co)(text,path)}async function openTuning(baseUrl,key,environment){
const{openJobs}=await Promise.all([__webpack_require__.e(3674),__webpack_require__.e(4287),__webpack_require__.e(9118)]).then(__webpack_require__.bind(__webpack_require__,
79118));const url=baseUrl??(0,providers.Ip)("chat",environment);return openJobs({baseUrl:url,key:key??(0,open_model.S)(environment,url),environment})}function openTraining({
assets,environment,log,signal},python){return openTrainer({program:assets.training,python,environment,log,signal})}})};export{id,ids,modules};
