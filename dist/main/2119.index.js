const id=2119;const ids=[2119];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
