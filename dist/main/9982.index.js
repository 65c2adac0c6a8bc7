const id=9982;const ids=[9982];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
59982:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GO:()=>tunedOn,Lb:()=>readTrainedOn,
P$:()=>frozenBeside,Rs:()=>serviceUrl,SZ:()=>tuneTools,Vh:()=>readJson,Xm:()=>runFolderOf,cI:()=>readRun,cM:()=>writeCard,kQ:()=>runFolder,qt:()=>watchOptions,vP:()=>openJobs,
wB:()=>watch,yJ:()=>put});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58500);var zod__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(27597);var _core_dataset_rows_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
66471);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(57642);var _core_report_render_loss_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
49384);var _core_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(69716);var _core_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
43219);var _core_tuning_tuning_rows_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(36232);var _core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
5741);var _core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(92644);var _pipeline_tune_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
65366);var _wiring_live_models_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(180);var _command_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(87196);
var _input_files_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(4844);const serviceUrl={type:"string",placeholder:"URL",help:"Base URL of the tuning servi\
ce, its path included. Default: OPENAI_BASE_URL, then OpenAI's."};const runFolder={type:"string",placeholder:"DIR",help:"Where the run and its model card are ke\
pt. Default: .testwright-tune."};const tunedOn=(0,_command_js__WEBPACK_IMPORTED_MODULE_13__.NJ)("The rows that the model was tuned on: they show how to prompt i\
t.");const watchOptions={every:(0,_command_js__WEBPACK_IMPORTED_MODULE_13__.ai)("Seconds between two requests. Default: 15."),limit:(0,_command_js__WEBPACK_IMPORTED_MODULE_13__.
ai)("Hours after which watching ends; the job continues. Default: 24.")};const openJobs=({args,environment})=>(0,_wiring_live_models_js__WEBPACK_IMPORTED_MODULE_12__.
G4)(args.word("base-url"),(0,_input_files_js__WEBPACK_IMPORTED_MODULE_14__.ml)(args),environment);const runFolderOf=args=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(args.word("out")??".testwright-tune");function readRun(folder){return readJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"run.json"),_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_9__.
Lx)}function readJson(path,schema){if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))return null;try{return schema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(path,"utf8")))}catch{throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} was not written by testwright: name another folder w\
ith --out.`)}}function saveRun(folder,run){put(folder,"run.json",`${JSON.stringify(run,null,2)}
`)}function put(folder,name,text){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder,{recursive:true});const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,name);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.new`,text);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.new`,
path)}catch(error){const code=error.code??"unknown";throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,name)} cannot be written (${code}): free some space, or name another folder with --out.`)}}function tuneTools(folder,jobs,{log,signal}){return{jobs,
log,save:run=>saveRun(folder,run),now:()=>Date.now(),hash:_input_files_js__WEBPACK_IMPORTED_MODULE_14__.sc,pause:milliseconds=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.
setTimeout)(milliseconds,void 0,{signal}).catch(()=>void 0)}}async function watch(named,jobs,context){const{args,log,answer}=context;const folder=runFolderOf(args);
let run=readRun(folder);if(run?.job&&named&&run.job!==named)run=null;const id2=named??run?.job??null;if(id2===null)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.
yo(`${folder} has no started job: name one. testwright tune list shows them.`);const options={every:(args.number("every",{least:.01})??15)*1e3,limit:(args.number(
"limit",{least:.001})??24)*36e5};const watched=await(0,_pipeline_tune_js__WEBPACK_IMPORTED_MODULE_11__.LA)(id2,run?.seen??null,options,{...tuneTools(folder,jobs,
context),show:event=>{if(event.metrics===null||event.level!=="info")log((0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__.TN)(event.message,300));else log((0,_core_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_7__.
EY)(event.metrics));if(run)saveRun(folder,run={...run,seen:event.id})}});const{job,metrics,points}=watched;const model=(0,_pipeline_tune_js__WEBPACK_IMPORTED_MODULE_11__.
DM)(job);if(metrics!==null)put(folder,"loss.csv",metrics);const chart=(0,_core_report_render_loss_js__WEBPACK_IMPORTED_MODULE_5__.i)(points,`Loss of ${job.id}`);
if(chart)put(folder,"loss.svg",`${chart.text}
`);const card=writeCard(folder,job,{run,trainedOn:readTrainedOn(args),baseUrl:jobs.baseUrl});const lines=[`Model  ${model}`,`Card   ${card}`,...(0,_core_report_render_loss_js__WEBPACK_IMPORTED_MODULE_5__.
x)(points)];answer({job,card,loss:points},`${lines.join("\n")}
`);return _command_js__WEBPACK_IMPORTED_MODULE_13__.DH}const manifest=zod__WEBPACK_IMPORTED_MODULE_15__.Ikc({files:zod__WEBPACK_IMPORTED_MODULE_15__.YOg(zod__WEBPACK_IMPORTED_MODULE_15__.
Ikc({sha256:zod__WEBPACK_IMPORTED_MODULE_15__.YjP()})),teacherUsd:zod__WEBPACK_IMPORTED_MODULE_15__.aig().nullish()});function frozenBeside({path},sha256){const beside=name=>JSON.
parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),
name),"utf8"));try{const{files,teacherUsd}=manifest.parse(beside("manifest.json"));if(!files.some(file=>file.sha256===sha256))return null;const fingerprints=zod__WEBPACK_IMPORTED_MODULE_15__.
YOg(zod__WEBPACK_IMPORTED_MODULE_15__.YjP()).parse(beside("fingerprints.json"));return{fingerprints,teacherUsd:teacherUsd??null}}catch{return null}}function readTrainedOn(args){
const path=args.word("data");if(path===null)return{rows:[],frozen:null};const input=(0,_input_files_js__WEBPACK_IMPORTED_MODULE_14__.R5)(path);return{rows:(0,_core_dataset_rows_js__WEBPACK_IMPORTED_MODULE_3__.
aK)((0,_input_files_js__WEBPACK_IMPORTED_MODULE_14__.Dx)(input)).rows,frozen:frozenBeside(input,(0,_input_files_js__WEBPACK_IMPORTED_MODULE_14__.sc)(input.content))}}
function writeCard(folder,job,{run,trainedOn,baseUrl}){const{rows,frozen}=trainedOn;const card=(0,_core_tuning_tuning_rows_js__WEBPACK_IMPORTED_MODULE_8__.W)(job,
{run:run&&{...run,frozen},rows,baseUrl,ends:(0,_core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_10__.IE)(job.base)});const name=`${(run?.request.suffix??job.id).
replace(/[^\w.-]+/g,"-")}.model.json`;put(folder,name,`${JSON.stringify(card,null,2)}
`);return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name)}}),66471:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{TN:()=>keyOf,aK:()=>readRows,uZ:()=>promptKey});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27597);const longestLine=1024*
1024;const part=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_0__.
euz("text"),text:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()})]);const turn=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({role:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["system",
"developer","user","assistant"]),content:zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.YOg(part)])});
const turns=zod__WEBPACK_IMPORTED_MODULE_0__.YOg(turn).min(1);const said=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),turns]);const shapes={
legacy:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({prompt:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),completion:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()}),chat:zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({messages:turns}),pair:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({input:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({messages:turns}),preferred_output:turns,non_preferred_output:turns}),
chosen:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({prompt:said,chosen:said,rejected:said})};function readRows(lines){const rows=[];const bad=[];for(const{row,text}of lines){
const found=readLine(text);if("reason"in found)bad.push({row,...found});else rows.push({row,...found,line:text??""})}return{rows,bad}}function readLine(text){if(text===
null)return{kind:"not-utf8",reason:"it is not UTF-8"};if(text.length>longestLine)return{kind:"too-large",reason:"it is longer than 1 MiB"};let value;try{value=JSON.
parse(text)}catch{return{kind:"not-json",reason:"it is not JSON"}}return readValue(value)}function readValue(value){if(typeof value!=="object"||value===null||Array.
isArray(value))return fault("it is not a JSON object");const has=name=>Object.hasOwn(value,name);if(has("messages")){const read2=shapes.chat.safeParse(value);return read2.
success?readChat(read2.data.messages.map(plain)):fault(tell(read2.error))}if(has("preferred_output")||has("non_preferred_output")){const read2=shapes.pair.safeParse(
value);if(!read2.success)return fault(tell(read2.error));const{input,preferred_output:good,non_preferred_output:other}=read2.data;return readPair(input.messages.
map(plain),last(good.map(plain)),last(other.map(plain)))}if(has("chosen")||has("rejected")){const read2=shapes.chosen.safeParse(value);return read2.success?readChosen(
read2.data):fault(tell(read2.error))}const read=shapes.legacy.safeParse(value);if(!read.success)return fault(tell(read.error));const{prompt,completion}=read.data;
return{format:"legacy",prompt:[{role:"prompt",content:prompt}],completion,rejected:null}}function readChat(messages){const reply=messages.at(-1);if(reply?.role!==
"assistant")return fault("its last message is not from the assistant");const prompt=messages.slice(0,-1);if(!prompt.some(turn2=>turn2.role==="user"))return fault(
"it has no message from a user");return{format:"chat",prompt,completion:reply.content,rejected:null}}function readPair(prompt,completion,rejected){if(completion===
null||rejected===null)return fault("one of its outputs is not from the assistant");return{format:"preference",prompt,completion,rejected}}function readChosen({prompt,
chosen,rejected}){const asked=typeof prompt==="string"?[{role:"prompt",content:prompt}]:prompt.map(plain);const reply=value=>typeof value==="string"?value:last(
value.map(plain));return readPair(asked,reply(chosen),reply(rejected))}const fault=reason=>({kind:"format",reason});function plain({role,content}){if(typeof content===
"string")return{role,content};return{role,content:content.map(part2=>typeof part2==="string"?part2:part2.text).join("")}}function last(messages){const reply=messages.
at(-1);return reply?.role==="assistant"?reply.content:null}function tell(error){const issue=error.issues[0];const field=issue?.path.map(String).join(".").slice(
0,80)??"";if(field==="")return"it is not a row: give {prompt, completion}, {messages} or a preference pair";const lacks=issue?.code==="invalid_type"&&/undefined/.
test(issue.message);return lacks?`it has no ${field}`:`its ${field} is not what the format asks for`}function keyOf({prompt,completion,rejected}){return JSON.stringify(
[prompt.map(({role,content})=>[role,content]),completion,rejected])}const promptKey=({prompt})=>JSON.stringify(prompt.map(({role,content})=>[role,content]))}),49384:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>renderLossChart,x:()=>renderLossLines});var _html_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76546);const ticks="\
▁▂▃▄▅▆▇█";const measured=(points,series)=>points.flatMap(point=>point[series]===null?[]:[{step:point.step,loss:point[series]}]);function renderLossLines(points,width=40){
return["train","validation"].flatMap(series=>{const all=measured(points,series);const[first,last]=[all[0],all.at(-1)];if(!first||!last)return[];const columns=Math.
min(width,all.length);const means=Array.from({length:columns},(_,at)=>{const part=all.slice(Math.floor(at*all.length/columns),Math.floor((at+1)*all.length/columns));
return part.reduce((sum,point)=>sum+point.loss,0)/Math.max(1,part.length)});const[low,high]=[Math.min(...means),Math.max(...means)];const bar=means.map(mean=>ticks[Math.
round((mean-low)/Math.max(high-low,1e-9)*7)]).join("");return[`${series.padEnd(11)}${first.loss.toFixed(3)} ${bar} ${last.loss.toFixed(3)}  (${last.step} steps)`]})}
const frame={left:60,top:16,wide:660,high:260};const colours={train:"#0969da",validation:"#bf3989"};function renderLossChart(points,title){const all=points.flatMap(
({train,validation})=>[train,validation].filter(loss=>loss!==null));if(all.length===0)return null;const most=Math.max(...all);const steps=Math.max(1,...points.map(
point=>point.step));const x=step=>Math.round(frame.left+step/steps*frame.wide);const y=loss=>Math.round(frame.top+frame.high*(1-loss/Math.max(most,1e-9)));const bottom=frame.
top+frame.high;const lines=["train","validation"].map((series,at)=>{const own=measured(points,series);if(own.length===0)return(0,_html_js__WEBPACK_IMPORTED_MODULE_0__.
hc)``;const path=own.map(({step,loss},place)=>`${place===0?"M":"L"}${x(step)} ${y(loss)}`).join("");return(0,_html_js__WEBPACK_IMPORTED_MODULE_0__.hc)`<path d="${path}" fill="none" stroke="${colours[series]}" stroke-width="2"/><text x="${frame.
left+12+at*110}" y="${bottom+44}" fill="${colours[series]}">${series} loss</text>`});const rules=[0,.25,.5,.75,1].map(share=>(0,_html_js__WEBPACK_IMPORTED_MODULE_0__.
hc)`<line x1="${frame.left}" x2="${frame.left+frame.wide}" y1="${y(most*share)}" y2="${y(most*share)}" stroke="#d1d9e0"/><text x="${frame.left-8}" y="${y(most*share)+
4}" text-anchor="end">${(most*share).toFixed(2)}</text>`);return(0,_html_js__WEBPACK_IMPORTED_MODULE_0__.hc)`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 330" width="760" height="330" font-family="system-ui, sans-serif" font-size="12"><title>${title}</title>${rules}${lines}<text x="${frame.
left}" y="${bottom+20}">0</text><text x="${frame.left+frame.wide}" y="${bottom+20}" text-anchor="end">${steps} steps</text></svg>`}}),43219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EG:()=>renderPlan,EY:()=>renderProgress,eS:()=>renderJob});var _text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
69716);function renderPlan(plan){const targets=plan.targets.map((target,n)=>`  ${n+1}. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(target.id)}  ${target.change}\
, lines ${target.lines.join("-")}, ${target.framework}`);const skipped=plan.skipped.map(skip=>`  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(skip.id)}: ${(0,
_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(skip.reason)}`);const unread=plan.unread.map(file=>`  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(file.file)}: ${(0,
_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(file.reason)}`);const part=(head,lines)=>lines.length>0?`${head}
${lines.join("\n")}
`:"";const range=`${plan.base.slice(0,12)}..${plan.head?.slice(0,12)??"work tree"}`;if(targets.length+skipped.length+unread.length===0)return`No function change\
d in ${range}.
`;return[part(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(targets.length,"target")} in ${range}`,targets),part(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(
skipped.length,"function")} skipped`,skipped),part(`Not read, or outside functions: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(unread.length,"file")}`,unread)].
join("")}function renderJob(job){const when=job.created===null?"":new Date(job.created).toISOString().slice(0,16).replace("T"," ");const what=(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.
TN)(job.model??job.error??"",200);return`${job.id}  ${job.status.padEnd(16)}  ${when}  ${job.base}  ${what}`.trimEnd()}const width=20;function renderProgress({step,
steps,train,validation}){const full=steps===null?0:Math.min(width,Math.round(step/Math.max(1,steps)*width));return[`step ${step}${steps===null?"":` of ${steps}`}`,
steps===null?"":"▓".repeat(full)+"░".repeat(width-full),train===null?"":`loss ${train.toFixed(3)}`,validation===null?"":`validation ${validation.toFixed(3)}`].
filter(Boolean).join("  ")}}),5741:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Lx:()=>runSchema,
Uv:()=>readResult,Uw:()=>readMetrics,cd:()=>readJob,j_:()=>readEvent,v6:()=>ended});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27597);const ended=new Set(
["succeeded","failed","cancelled"]);const count=zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullish();const jobShape=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP(),model:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().catch(""),status:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),fine_tuned_model:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().
nullish(),training_file:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().catch(""),result_files:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).
catch([]),trained_tokens:count,metadata:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({testwright:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()}).nullish().catch(null),error:zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({message:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),code:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish()}).nullish(),created_at:count,finished_at:count});
function readJob(value){const job=jobShape.parse(value);const error=job.error?.message??job.error?.code??null;const time=seconds=>seconds?seconds*1e3:null;return{
...{id:job.id,base:job.model,status:job.status,model:job.fine_tuned_model??null},...{trainingFile:job.training_file,resultFiles:job.result_files},...{trainedTokens:job.
trained_tokens??null,error,mark:job.metadata?.testwright??null},...{created:time(job.created_at),finished:time(job.finished_at)}}}const eventShape=zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({id:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),message:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().catch(""),level:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().catch("info"),
data:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({step:zod__WEBPACK_IMPORTED_MODULE_0__.aig(),total_steps:count,train_loss:count,valid_loss:count,full_valid_loss:count}).
nullish().catch(null)});function readEvent(value){const{id:id2,message,level,data}=eventShape.parse(value);const validation=data?.full_valid_loss??data?.valid_loss??
null;const metrics=data?{step:data.step,steps:data.total_steps??null,train:data.train_loss??null,validation}:null;return{id:id2,message,level,metrics}}function readResult(text){
const packed=text.trim();if(packed===""||packed.length%4!==0||!/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(packed))return text;const plain=Buffer.from(packed,"base64").toString(
"utf8");return/^[\w ,]+\r?\n/.test(plain)?plain:text}function readMetrics(csv){const[head="",...lines]=csv.replace(/^\uFEFF/,"").split(/\r?\n/);const names=head.
split(",").map(name=>name.trim());return lines.flatMap(line=>{const cells=line.split(",");const number=(...wanted)=>{for(const name of wanted){const cell=cells[names.
indexOf(name)]?.trim();if(cell&&Number.isFinite(Number(cell)))return Number(cell)}return null};const step=number("step");if(step===null)return[];const validation=number(
"full_valid_loss","valid_loss","full_validation_loss","validation_loss");return[{step,steps:null,train:number("train_loss","training_loss"),validation}]})}const runSchema=zod__WEBPACK_IMPORTED_MODULE_0__.
rej({schema:zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),tool:zod__WEBPACK_IMPORTED_MODULE_0__.euz("testwright"),baseUrl:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),data:zod__WEBPACK_IMPORTED_MODULE_0__.
rej({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),sha256:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),rows:zod__WEBPACK_IMPORTED_MODULE_0__.aig()}),validation:zod__WEBPACK_IMPORTED_MODULE_0__.
rej({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),sha256:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),rows:zod__WEBPACK_IMPORTED_MODULE_0__.aig()}).nullable(),request:zod__WEBPACK_IMPORTED_MODULE_0__.
rej({base:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),method:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["supervised","dpo"]),passes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().
nullable(),batchSize:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullable(),learningRate:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullable(),seed:zod__WEBPACK_IMPORTED_MODULE_0__.
aig().nullable(),suffix:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()}),estimatedUsd:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullable(),files:zod__WEBPACK_IMPORTED_MODULE_0__.
rej({training:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),validation:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()}),job:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().nullable(),seen:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()})}),85109:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>driftOf,S:()=>recipeOf});var _prompt_recipe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98710);var _text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69716);function recipeOf(rows){const texts=systemsOf(rows);const[system=null]=texts;const[mark,template]=[endOf(rows),templateOf(rows)];return{...texts.size===1&&
system!==_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_0__.ZI.system&&!rows.some(isLegacy)?{system}:{},...template===null?{}:{template},...mark===null?{}:{stop:[mark]}}}
const isLegacy=({format})=>format==="legacy";const systemsOf=rows=>new Set(rows.map(row=>row.prompt.find(turn=>turn.role==="system")?.content??null));function endOf(rows){
const[first]=rows;const mark=/\s*(###|<\|endoftext\|>|END)\s*$/.exec(first?.completion??"")?.[1];return mark!==void 0&&rows.every(row=>row.completion.trimEnd().
endsWith(mark))?mark:null}function templateOf(rows){const prompts=[...new Set(rows.map(row=>row.prompt.at(-1)?.content??""))];const[first=""]=prompts;if(prompts.
length<2||!rows.every(isLegacy))return null;const shared=of=>{let length=0;while(length<first.length&&prompts.every(prompt=>of(prompt,length+1)===of(first,length+
1)))length++;return length};const head=first.slice(0,shared((text,length)=>text.slice(0,length)));const tail=first.slice(first.length-shared((text,length)=>text.
slice(-length)));const[before,after]=[head.slice(0,head.lastIndexOf("\n")+1),tail.slice(Math.max(0,tail.indexOf("\n")))];return/```\w*\n$/.test(before)&&/^\n```/.
test(after)?`${before}{code}${after}`:null}function driftOf(card,rows){if(rows.length===0)return[];const legacy=rows.some(isLegacy);const known=recipeOf(rows);const found=[];
if(legacy!==(card.endpoint==="completions"))found.push(`endpoint is ${card.endpoint}, and the rows are ${legacy?"prompt and completion: say completions":"turns \
of a chat: say chat"}`);const systems=systemsOf(rows);if(!legacy&&!systems.has(card.recipe.system))found.push(`recipe.system is ${quote(card.recipe.system)}, an\
d the rows have ${quote([...systems][0]??null)}`);if(known.template!==void 0&&known.template!==card.recipe.template)found.push(`recipe.template is ${quote(card.
recipe.template)}, and the rows have ${quote(known.template)}`);const[mark]=known.stop??[];if(mark!==void 0&&!card.recipe.stop.some(stop=>stop.trim()===mark))found.
push(`recipe.stop lacks ${quote(mark)}; every completion ends with it`);return found}const quote=text=>text===null?"none":(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
TN)(JSON.stringify(text),120)}),36232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>checkTuningRows,W:()=>draftCard});var _model_card_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66955);var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57642);var _recipe_rows_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85109);var _tuning_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92644);var _model_retirement_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
23958);const fewestRows=10;const oldBases=/^(?:davinci|babbage)-002/;function checkTuningRows({rows,bad},name,base,fewest=fewestRows){const[first]=bad;if(first)
throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${name}, row ${first.row}: ${first.reason}; dataset check names every such row, --fix writes a set w\
ithout them.`);if(rows.length<fewest)throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${name} holds ${rows.length} rows, but tuning needs at least ${fewest}\
.`);const formats=new Set(rows.map(row=>row.format));if(formats.size>1)throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${name} mixes ${[...formats].
join(" and ")} rows: a set must have one kind; dataset freeze writes each.`);const legacy=formats.has("legacy");const old=oldBases.test((0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_4__.
bx)(base));if(legacy&&!old&&/^(?:gpt-|o\d)/.test((0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_4__.bx)(base)))throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`${base} is tuned on chat rows, and ${name} holds prompt and completion: dataset freeze --as chat writes them.`);if(!legacy&&old)throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`${base} is tuned on rows of prompt and completion, and ${name} holds ${[...formats].join("")} rows: dataset freeze --as legacy writes them.`);return formats.
has("preference")?"dpo":"supervised"}function draftCard(job,{run,rows,baseUrl,ends,local=false}){const continues=oldBases.test((0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_4__.
bx)(job.base))||rows.some(row=>row.format==="legacy");return _model_card_js__WEBPACK_IMPORTED_MODULE_0__.uk.parse({schema:1,name:run?.request.suffix??job.model??
job.id,model:job.model??"",.../^https:\/\/api\.openai\.com\//.test(baseUrl)?{}:{baseUrl},...continues?{endpoint:"completions"}:{},...rows.length>0?{recipe:(0,_recipe_rows_js__WEBPACK_IMPORTED_MODULE_2__.
S)(rows)}:{},...local?{price:0}:{},tuning:tuningOf(job,{run,ends,local}),...run?{data:dataOf(run)}:{}})}function tuningOf({id:id2,base,trainedTokens,finished},{
run,ends,local}){const usd=local?0:trainedTokens===null?null:(0,_tuning_js__WEBPACK_IMPORTED_MODULE_3__.jA)(base,trainedTokens,1).usd;const{passes=null,batchSize=null,
learningRate=null,seed=null}=run?.request??{};const teacherUsd=run?.frozen?.teacherUsd??null;return{base,job:local?null:id2,...dropNull({passes,batchSize,learningRate,
seed,trainedTokens,usd,teacherUsd}),...finished===null?{}:{finished:new Date(finished).toISOString()},ends}}function dataOf({data,frozen}){const{sha256,rows}=data;
return{sha256,rows,...frozen?{fingerprints:frozen.fingerprints}:{}}}function dropNull(values){return Object.fromEntries(Object.entries(values).filter(([,value])=>value!==
null))}}),92644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fg:()=>tuningPrice,IE:()=>retirementsOf,
P$:()=>encodingOf,jA:()=>estimate});var _model_retirement_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23958);const list={source:"OpenAI's list of fine-t\
uning prices, openai.com/api/pricing, as of 2025-10",older:"OpenAI's list of fine-tuning prices, openai.com/api/pricing, as of 2024-03",rows:[["gpt-4.1-mini",5,
"source"],["gpt-4.1-nano",1.5,"source"],["gpt-4.1",25,"source"],["gpt-4o-mini",3,"source"],["gpt-4o",25,"source"],["gpt-3.5-turbo",8,"older"],["davinci-002",6,"\
older"],["babbage-002",.4,"older"]]};const lastJobs={date:"2027-01-06",what:"OpenAI takes no new self-serve fine-tuning jobs"};function tuningPrice(model){const base=(0,
_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.bx)(model);const row=list.rows.find(([name])=>(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.lF)(base,name));
return row?{perMillion:row[1],source:list[row[2]]}:null}function retirementsOf(model){const base=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.bx)(model);
if(!/^(?:gpt-(?!oss)|davinci-|babbage-|o\d)/.test(base))return[];const end=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.lY)(`ft:${base}`);const stop=end&&
{date:end.date,what:`fine-tunes of ${end.name} stop answering`};return[lastJobs,...stop?[stop]:[]].sort((one,other)=>one.date<other.date?-1:1)}function estimate(base,trained,passes){
const price=tuningPrice(base);return{base,perMillion:price?.perMillion??null,passes,usd:price&&dollars(trained,price.perMillion)}}const dollars=(tokens,perMillion)=>Math.
round(tokens*perMillion*100)/1e8;function encodingOf(model){const base=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.bx)(model);if(/^(?:gpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|chatgpt-4o|o\d)/.
test(base))return"o200k_base";return/^(?:davinci-002|babbage-002|gpt-4|gpt-3\.5)/.test(base)?"cl100k_base":null}}),65366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AD:()=>startRun,DM:()=>modelOf,LA:()=>watchJob});var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57642);var _core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5741);async function startRun(run,data,tools){const{jobs,log}=tools;let current=run;
const step=more=>{current={...current,...more};tools.save(current)};if(current.job!==null){const job2=await jobs.job(current.job);if(isAlive(job2))log(`job ${job2.
id} was already started: nothing is started again`);else log(`job ${job2.id} ${job2.status}${job2.error===null?"":` (${job2.error})`}: it is started again`);if(isAlive(
job2))return current;current={...current,job:null,seen:null}}tools.save(current);if(current.files.training===null)step({files:{...current.files,training:await jobs.
upload(nameOf(current.data.sha256),data.training)}});if(current.validation&&data.validation&&current.files.validation===null)step({files:{...current.files,validation:await jobs.
upload(nameOf(current.validation.sha256),data.validation)}});const{files,request}=current;const mark=tools.hash(JSON.stringify([current.data.sha256,current.validation?.
sha256??null,request])).slice(0,32);const find=async()=>(await jobs.list(100)).find(job2=>job2.mark===mark&&isAlive(job2));const earlier=await find();if(earlier)
log(`the same run exists already: ${earlier.id}`);const given={...request,trainingFile:files.training??"",validationFile:files.validation,mark};const job=earlier??
await createOnce(()=>jobs.create(given),find);step({job:job.id});return current}async function createOnce(create,find){try{return await create()}catch(error){const made=error instanceof
_core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__._7?await find():void 0;if(made===void 0)throw error;return made}}const isAlive=job=>!["failed","cancelled"].includes(
job.status);const nameOf=sha256=>`testwright-${sha256.slice(0,16)}.jsonl`;const MAX_FAULTS=10;async function watchJob(id2,seen,{every,limit},tools){const end=tools.
now()+limit;const points=[];let[last,faults,status]=[seen,0,""];for(;;){try{const job=await tools.jobs.job(id2);for(const event of await tools.jobs.events(id2,last)){
last=event.id;if(event.metrics)points.push(event.metrics);tools.show(event)}faults=0;if(job.status!==status)tools.log(`${id2}: ${(status=job.status).replaceAll(
"_"," ")}`);if(_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__.v6.has(job.status))return await finish(job,points,tools)}catch(error){if(!(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_7)||++faults>=MAX_FAULTS)throw error;tools.log(`${error.message} Trying again in ${Math.round(every/1e3)} s.`)}if(tools.now()+every>end)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_7(`${id2} had not ended after ${Math.round(limit/6e4)} minutes: tune watch ${id2} looks again.`);await tools.pause(every)}}async function finish(job,points,tools){
const[file]=job.resultFiles;if(job.status!=="succeeded"||file===void 0)return{job,points,metrics:null};const metrics=await tools.jobs.result(file);const all=(0,
_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_1__.Uw)(metrics);return{job,points:all.length>0?all:points,metrics}}function modelOf(job){if(job.status==="succeed\
ed"&&job.model!==null)return job.model;const why=job.error===null?"":`: ${job.error.replace(/\.$/,"")}`;if(job.status==="failed")throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_7(`The job ${job.id} failed${why}.`);if(job.status==="cancelled")throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The job ${job.id} was cancell\
ed and made no model.`);throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The job ${job.id} is ${job.status.replaceAll("_"," ")} and has no model\
 yet: tune watch ${job.id} waits for it.`)}}),180:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{HM:()=>openModels,bW:()=>openTraining,G4:()=>openTuning,PV:()=>readCosts,CG:()=>requirementsOf});var notes=__webpack_require__(76675);var external_node_fs_=__webpack_require__(
73024);var external_node_path_=__webpack_require__(76760);var model_card=__webpack_require__(66955);var cost=__webpack_require__(82928);var errors=__webpack_require__(
57642);var budget_budget=__webpack_require__(72904);var generate=__webpack_require__(60383);var open_model=__webpack_require__(21324);var models_prices=__webpack_require__(
26562);var providers=__webpack_require__(98876);var external_node_child_process_=__webpack_require__(31421);var external_node_crypto_=__webpack_require__(77598);
var external_node_os_=__webpack_require__(48161);var external_node_readline_=__webpack_require__(80481);var sandbox_python=__webpack_require__(33993);var spawn=__webpack_require__(
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
