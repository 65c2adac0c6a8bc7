const id=7584;const ids=[7584];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
67584:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{compare:()=>compare_compare});var errors=__webpack_require__(57642);var compare_pairs=__webpack_require__(65542);var core_text=__webpack_require__(69716);;const columns=[
["System",row=>row.system],["Rows",row=>count(row.rows)],["Written",row=>count(row.written)],["Parsed",row=>count(row.parsed)],["Ran",row=>count(row.ran)],["Pas\
sed",row=>count(row.passed)],["Steady",row=>count(row.steady)],["Strengthen",row=>count(row.strengthens)],["Kept",row=>count(row.kept)],["Wrong",row=>count(row.
wrongExpectations)],["Mutants killed",({mutants})=>mutants?`${mutants.killed} of ${mutants.total}`:""],["Bugs caught",({bugs})=>bugs?`${bugs.caught} of ${bugs.total}`:
""],["In training",row=>row.seenInTraining===null?"":count(row.seenInTraining)],["Tokens in",row=>row.inputTokens===null?"":(0,core_text.oh)(row.inputTokens)],[
"Tokens out",row=>row.outputTokens===null?"":(0,core_text.oh)(row.outputTokens)],["Dollars",row=>row.usd===null?"":(0,core_text.TG)(row.usd)],["Per kept test",row=>row.
usdPerKept===null?"":(0,core_text.TG)(row.usdPerKept)],["By texts alone",row=>row.textUsd===null?"":`about ${(0,core_text.TG)(row.textUsd)}`],["Claimed",row=>row.
claimed===null?"":`$${row.claimed.usd}`],["Tuning bill",row=>row.bill===null?"":(0,core_text.TG)(row.bill)],["Break-even",row=>breakEvenOf(row)],["Seconds",row=>row.
seconds.toFixed(1)]];const breakEvenOf=({breakEven})=>typeof breakEven==="number"?`after ${breakEven} tests`:breakEven??"";const count=value=>String(value);function cellsOf({
systems}){const used=columns.filter(([,cell])=>systems.some(row=>cell(row)!==""));return{titles:used.map(([title])=>title),rows:systems.map(row=>used.map(([,cell])=>cell(
row)))}}function renderTable(comparison){const{titles,rows}=cellsOf(comparison);const safe=[titles,...rows.map(row=>row.map(cell=>(0,core_text.TN)(cell,40)))];const widths=titles.
map((_,at)=>Math.max(...safe.map(row=>[...row[at]??""].length)));const line=row=>row.map((cell,at)=>at===0?cell.padEnd(widths[at]??0):cell.padStart(widths[at]??
0)).join("  ").trimEnd();const reasons=comparison.systems.filter(row=>Object.keys(row.rejected).length>0).map(row=>`${(0,core_text.TN)(row.system,60)} rejected:\
 ${reasonsOf(row)}`);const blocks=[safe.map(line).join("\n"),comparison.pairs.map(describePair).join("\n"),reasons.join("\n"),listUnusable(comparison).join("\n")];
return`${blocks.filter(Boolean).join("\n\n")}
`}const reasonsOf=row=>Object.entries(row.rejected).map(([reason,times])=>`${times} ${reason}`).join(", ");function describePair({baseline,system,functions,better,
worse,equal,p,served}){const names=`${(0,core_text.TN)(system,60)} against ${(0,core_text.TN)(baseline,60)}`;return`${names}, ${(0,core_text.LS)(functions,"func\
tion")}: ${better} better, ${worse} worse, ${equal} equal (p = ${p.toFixed(3)}); functions with a kept test ${describeServed(served)}`}function describeServed({
baseline,system,difference,interval}){const points=share=>`${share>0?"+":""}${Math.round(share*100)}`;const[low,high]=interval;const tell=low<=0&&high>=0?", too\
 few to tell":"";return`${Math.round(system*100)} % against ${Math.round(baseline*100)} %: ${points(difference)} points (95 %: ${points(low)} to ${points(high)}${tell}\
)`}const mostShown=20;function listUnusable({unusable}){if(unusable.length===0)return[];const shown=unusable.slice(0,mostShown).map(({place,reason})=>`  ${(0,core_text.
TN)(`${place}: ${reason}`)}`);const more=unusable.length>mostShown?[`  and ${unusable.length-mostShown} more`]:[];return[`${(0,core_text.LS)(unusable.length,"ro\
w")} could not be used:`,...shown,...more]}function renderComparison(comparison,tests,notes){const{titles,rows}=cellsOf(comparison);const table=[titles,titles.map(
()=>"---"),...rows.map(row=>row.map(core_text.qy))];const rejected=comparison.systems.filter(row=>Object.keys(row.rejected).length>0).map(row=>`- ${(0,core_text.
qy)(row.system)}: ${reasonsOf(row)}`);const blocks=[["",table.map(row=>`| ${row.join(" | ")} |`).join("\n")],["",notes.map(note=>`> ${(0,core_text.qy)(note)}`).
join("\n>\n")],["Function by function",comparison.pairs.map(pair=>`- ${(0,core_text.qy)(describePair(pair))}`).join("\n")],["Rejected",rejected.join("\n")],["Wr\
ong expectations",listed(tests.filter(test=>test.reason==="wrong-expectation"))],["Suspects",listed(tests.filter(test=>test.verdict==="suspect"))],["Disputed as\
sertions",listed(tests.filter(test=>test.dropped.length>0))],["Seen in training",listed(tests.filter(test=>test.seenInTraining===true))],["Not used",comparison.
unusable.length>0?(0,core_text.OF)(listUnusable(comparison).join("\n"),"text"):""]];const rendered=blocks.filter(([,text])=>text!=="");return`# Comparison

${rendered.map(([title,text])=>title?`## ${title}

${text}`:text).join("\n\n")}
`}const mostListed=200;function listed(tests){if(tests.length===0)return"";const lines=tests.slice(0,mostListed).flatMap(test=>[`${(0,core_text.TN)(test.system,
60)}  ${(0,core_text.TN)(test.target,100)}  ${(0,core_text.TN)(test.name,100)}${test.reason?`  ${test.reason}`:""}`,...sides(test.expected,test.actual),...test.
dropped.flatMap(({code,expected,actual})=>[`    dropped   ${(0,core_text.TN)(code)}`,...sides(expected,actual)])]);const more=tests.length>mostListed?[`and ${tests.
length-mostListed} more`]:[];return(0,core_text.OF)([...lines,...more].join("\n"),"text")}function sides(expected,actual){return[...expected===null?[]:[`    exp\
ected  ${(0,core_text.TN)(expected)}`],...actual===null?[]:[`    actual    ${(0,core_text.TN)(actual)}`]]}var html=__webpack_require__(76546);;const percent=share=>`${Math.
round(share*100)} %`;function renderComparePage(comparison,tests,notes){const{systems,pairs,unusable}=comparison;const parts=[(0,html.hc)`<h1>${(0,core_text.LS)(
systems.length,"system")} compared by running their tests</h1>${notes.map(note=>(0,html.hc)`<p>${note}</p>`)}`,(0,html.hc)`<h2>Kept of written</h2><p class="mute">The line is a 95 % interval (Wilson).</p>${(0,
html.dr)(systems.map(({system,kept,written})=>{const share=written===0?0:kept/written;return{name:system,value:share,words:`${percent(share)} (${kept} of ${written}\
)`,interval:(0,compare_pairs.GY)(kept,written)}}),1,"Kept of written by system")}`,...charts(comparison),renderFigures(comparison),pairs.length===0?(0,html.hc)``:
(0,html.hc)`<h2>Function by function</h2>${(0,html.b3)(["System","against","#Functions","#Better","#Equal","#Worse","#p","","Functions with a kept test"],pairs.
map(pair=>[pair.system,pair.baseline,pair.functions,pair.better,pair.equal,pair.worse,pair.p.toFixed(3),pair.p<.05?"a difference":"too few to tell",describeServed(
pair.served)]))}`,renderReasons(comparison),unusable.length===0?(0,html.hc)``:(0,html.hc)`<h2>Not usable</h2>${(0,html.b3)(["Where","Why"],unusable.map(({place,
reason})=>[place,reason]))}`,(0,html.hc)`<p class="mute">${(0,core_text.LS)(tests.length,"test")} judged; tests.jsonl holds every one with its verdict.</p>`];return(0,
html.Cf)("Testwright: comparison",parts)}function charts({systems}){const mutants=systems.filter(row=>row.mutants!==null&&row.mutants.total>0);const dollars=systems.
filter(row=>row.usdPerKept!==null);const most=Math.max(0,...dollars.map(row=>row.usdPerKept??0));return[mutants.length===0?(0,html.hc)``:(0,html.hc)`<h2>Mutants killed</h2>${(0,
html.dr)(mutants.map(({system,mutants:found})=>{const share=(found?.killed??0)/Math.max(1,found?.total??0);return{name:system,value:share,words:`${percent(share)}\
 of ${found?.total??0}`}}),1,"Mutants killed by system")}`,most===0?(0,html.hc)``:(0,html.hc)`<h2>Dollars per kept test</h2>${(0,html.dr)(dollars.map(row=>({name:row.
system,value:row.usdPerKept??0,words:(0,core_text.TG)(row.usdPerKept)})),most,"Dollars per kept test by system")}`]}function renderReasons({systems}){const rows=systems.
flatMap(row=>Object.entries(row.rejected).map(([reason,times])=>[row.system,reason,times]));return rows.length===0?(0,html.hc)``:(0,html.hc)`<h2>What was not kept</h2>${(0,
html.b3)(["System","Reason","#Tests"],rows)}`}function renderFigures({systems}){return(0,html.hc)`<h2>All figures</h2>${(0,html.b3)(["System","#Rows","#Written",
"#Ran","#Passed","#Steady","#Kept","#Wrong","#Mutants","#Bugs","#In training","#Tokens in","#Tokens out","#Dollars","#Per kept test","#By texts","#Claimed","#Tu\
ning","#Break-even","#Seconds"],systems.map(row=>[row.system,...[row.rows,row.written,row.ran,row.passed,row.steady,row.kept,row.wrongExpectations],row.mutants&&
`${row.mutants.killed} of ${row.mutants.total}`,row.bugs&&`${row.bugs.caught} of ${row.bugs.total}`,row.seenInTraining,row.inputTokens===null?null:(0,core_text.
oh)(row.inputTokens),row.outputTokens===null?null:(0,core_text.oh)(row.outputTokens),row.usd===null?null:(0,core_text.TG)(row.usd),row.usdPerKept===null?null:(0,
core_text.TG)(row.usdPerKept),row.textUsd===null?null:`about ${(0,core_text.TG)(row.textUsd)}`,row.claimed===null?null:`$${row.claimed.usd}`,row.bill===null?null:
(0,core_text.TG)(row.bill),breakEvenOf(row),row.seconds]))}`}var compare=__webpack_require__(42379);var live_models=__webpack_require__(180);var output_folder=__webpack_require__(
37674);var tools=__webpack_require__(23459);var tracing=__webpack_require__(66940);var command=__webpack_require__(87196);var input_files=__webpack_require__(4844);
;var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const compare_compare={name:"compare",group:"tuning",summary:"compare models,\
 recorded replies or test files by running their tests",about:`Reads rows of JSON lines (.gz too): raw replies of models, or finished test files, with the modul\
e that they are
    about. Every test goes through the same gates as in a review. The table says what each system wrote, what holds, what
    was kept, which mutants that notices, and what it cost.`,examples:["testwright compare --rows replies.jsonl --functions modules.jsonl","testwright compare -\
-functions modules.jsonl --model explorer --model gpt-4o"],options:{rows:(0,command.J$)((0,command.NJ)("Recorded rows.")),functions:(0,command.J$)((0,command.NJ)(
"Modules that rows do not carry, or that models are to write for: lines of {path, source}.")),model:{type:"string",placeholder:"M",multiple:true,help:"Writes af\
resh for the same functions: a card, a model name, explorer, or human (the project's own tests, with --root)."},"base-url":{type:"string",placeholder:"URL",help:"\
Endpoint of models whose card names none."},"api-key-file":command.y,price:command.lR,"max-cost":command.on,cards:(0,command.J$)((0,command.NJ)("Cards of record\
ed systems, or a folder of them: price, tuning bill, and what their run is said to have cost.")),root:command.Vm,baseline:{type:"string",placeholder:"SYSTEM",help:"\
Compare the others with this system, function by function."},agreement:{type:"boolean",help:"Report where several replies agree on another value than the code g\
ives."},training:(0,command.J$)((0,command.NJ)("Training rows: count the tests that stand among them.")),out:{...command.FD,help:"Where compare.json, compare.md\
, compare.html, tests.jsonl and the kept tests go. Default: nowhere."},json:command.Pq},async run(context){const env_1={stack:[],error:void 0,hasError:false};try{
const{args,log,answer}=context;const folder=args.path("out");if(folder!==null)(0,output_folder.p$)(folder);const asked=await readCompareInput(context);const opened=__addDisposableResource(
env_1,await(0,tools.AL)({...context,root:args.path("root")}),true);const compared=await(0,compare.U)(asked,opened.tools);for(const note of compared.notes)log(note);
const trace=await(0,tracing.t)(context,"compare");if(folder!==null){(0,output_folder.CI)(folder,outputOf(compared,trace),compared.files);log(`comparison and tes\
ts: ${folder}`)}answer(compared.comparison,renderTable(compared.comparison));return command.DH}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(
env_1);if(result_1)await result_1}}};async function readCompareInput(context){const{args,folder}=context;const[rows,models,training]=[args.words("rows"),args.words(
"model"),args.words("training")];if(rows.length+models.length===0)throw new errors.yo("compare needs recorded rows or models: name a file of JSON lines with --r\
ows, or a model with --model.");if(models.includes("human")&&!args.has("root"))throw new errors.yo("The tests that people wrote are in a project: name its folde\
r with --root.");const pricing={key:(0,input_files.ml)(args),baseUrl:args.word("base-url"),price:args.word("price"),maxCost:args.number("max-cost")};return{live:models.
length===0?null:await(0,live_models.HM)({models,...pricing},context),cards:await(0,live_models.PV)(args.words("cards"),folder),rows:rows.map(input_files.yR),functions:args.
words("functions").map(input_files.yR),training:training.length===0?null:training.map(input_files.yR),agreement:args.has("agreement"),baseline:args.word("baseli\
ne")}}function outputOf({comparison,tests,notes},trace){return{"compare.json":`${JSON.stringify(comparison,null,2)}
`,"compare.md":renderComparison(comparison,tests,notes),"compare.html":renderComparePage(comparison,tests,notes),"trace.jsonl":trace,"tests.jsonl":tests.map(test=>`${JSON.
stringify(test)}
`).join("")}}}),72904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>openBudget});
function openBudget(limit){let[paid,promised,open]=[0,0,0];const waiting=[];const most=limit??Infinity;return{limit,spent:()=>paid+promised,async reserve(worstCase){
while(paid+promised+worstCase>most){if(open===0)return false;await new Promise(resolve=>waiting.push(resolve))}promised+=worstCase;open++;return true},charge(worstCase,cost){
paid+=cost;open--;promised=open===0?0:promised-worstCase;for(const wake of waiting.splice(0))wake()}}}}),180:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HM:()=>openModels,bW:()=>openTraining,G4:()=>openTuning,PV:()=>readCosts,CG:()=>requirementsOf});var notes=__webpack_require__(
76675);var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var model_card=__webpack_require__(66955);var cost=__webpack_require__(
82928);var errors=__webpack_require__(57642);var budget_budget=__webpack_require__(72904);var generate=__webpack_require__(38492);var open_model=__webpack_require__(
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
 made (${codeOf(error)}): set XDG_CACHE_HOME to a folder of your own.`)}const free=(0,external_node_fs_.statfsSync)(home);if(free.bavail*free.bsize<packagesSize)
throw new errors.yo(`The packages for local tuning take ${Math.round(packagesSize/1024**3)} GB, and ${home} has less room: set XDG_CACHE_HOME to another disk, o\
r name a Python that has them with --python.`);log(`setting up ${home}: PyTorch and what belongs to it, once, some minutes`);const env=libraryEnvironment(environment);
const run=(argv,limit)=>(0,spawn.c)({argv,cwd:home,env,limit,signal});const steps=[[[found.executable,"-m","venv",home],5*minutes],[[python,"-m","pip","install",
"--quiet","--requirement",(0,external_node_path_.join)(program,"requirements.txt")],60*minutes]];for(const[argv,limit]of steps){const{code,output}=await run(argv,
limit);signal.throwIfAborted();if(code!==0)throw new errors._7(`The packages for local tuning cannot be installed (${lastLine(output)}): the same command goes o\
n.`)}(0,external_node_fs_.writeFileSync)(ready,"");return python}async function checkPackages(python,{program,environment,signal}){const names=(0,external_node_fs_.
readFileSync)((0,external_node_path_.join)(program,"requirements.txt"),"utf8").match(/^[\w-]+(?===)/gm)??[];const ask=`import importlib.util as u; print(*[n for\
 n in ${JSON.stringify(names)} if u.find_spec(n) is None])`;const argv=[python,"-c",ask];const launch={argv,cwd:program,env:libraryEnvironment(environment),limit:minutes,
signal};const{code,output}=await(0,spawn.c)(launch);if(code===null)throw new errors.yo(`--python: ${python} cannot be started: give the path of a Python.`);if(code!==
0||output.trim()!=="")throw new errors.yo(`--python: ${python} lacks ${output.trim()||"what is needed"}: install ${(0,external_node_path_.join)(program,"require\
ments.txt")} there, or leave --python out.`)}const isOld=version=>{const[major=0,minor=0]=version.split(".").map(Number);return major<(oldest[0]??0)||major===oldest[0]&&
minor<(oldest[1]??0)};const codeOf=error=>error.code??"unknown";const lastLine=output=>output.trim().split("\n").at(-1)?.slice(0,300)??"";var wiring_models=__webpack_require__(
38488);;async function openModels({models,baseUrl,key,price:told,maxCost},{environment,folder,log,trace}){const budget=(0,budget_budget.a)(maxCost);const opened={
writers:[],explorer:false,human:false,budget,costs:new Map};for(const name of models){if(name==="explorer"||name==="human"){opened[name]=true;const free={inputPerMillion:0,
outputPerMillion:0,cachedPerMillion:null,source:"nobody is asked"};opened.costs.set(name,{price:free,bill:null,claimed:null});continue}const card=(0,model_card.
Gm)(name)?readCard((0,external_node_path_.resolve)(folder,name)):(0,model_card.kY)(name);const url=(0,open_model.xj)({card,baseUrl,environment});const price=(told===
null?null:(0,cost.Ic)(told))??card.price??(await(0,models_prices.Z)())(card.model,url);opened.costs.set(card.name,{price,bill:card.tuningUsd,claimed:card.claimed});
const logNote=note=>log((0,notes.N)(note));const place={baseUrl:url,key,environment,checkout:folder,note:logNote};const writer=await(0,wiring_models.no)(card,price,
place,trace);(0,generate.Ik)(writer,maxCost,`give --price, which is dollars per million tokens in/out, or 0`);opened.writers.push(writer)}return opened}async function readCosts(paths,folder){
const prices=await(0,models_prices.Z)();const costs=new Map;for(const path of paths.flatMap(name=>cardsAt((0,external_node_path_.resolve)(folder,name)))){const card=readCard(
path);const price=card.price??prices(card.model,card.baseUrl??"");costs.set(card.name,{price,bill:card.tuningUsd,claimed:card.claimed})}return costs}function cardsAt(path){
if(!(0,external_node_fs_.statSync)(path,{throwIfNoEntry:false})?.isDirectory())return[path];const names=(0,external_node_fs_.readdirSync)(path).filter(model_card.
Gm).sort();if(names.length>0)return names.map(name=>(0,external_node_path_.join)(path,name));throw new errors.yo(`There is no model card in ${path}: they are ca\
lled NAME.model.json.`)}function readCard(path){let text;try{text=(0,external_node_fs_.readFileSync)(path,"utf8")}catch{throw new errors.yo(`There is no model c\
ard ${path}: check the path.`)}return(0,model_card.co)(text,path)}async function openTuning(baseUrl,key,environment){const{openJobs}=await Promise.all([__webpack_require__.
e(3674),__webpack_require__.e(4287),__webpack_require__.e(9118)]).then(__webpack_require__.bind(__webpack_require__,79118));const url=baseUrl??(0,providers.Ip)(
"chat",environment);return openJobs({baseUrl:url,key:key??(0,open_model.S)(environment,url)})}function openTraining({assets,environment,log,signal},python){return openTrainer(
{program:assets.training,python,environment,log,signal})}})};export{id,ids,modules};
