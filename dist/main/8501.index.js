const id=8501;const ids=[8501];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
77549:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{datasetFreeze:()=>datasetFreeze});var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(57642);var recipe=__webpack_require__(98710);
var compare_unit=__webpack_require__(21977);var freeze=__webpack_require__(87653);var leaks=__webpack_require__(73980);var units=__webpack_require__(21443);var training=__webpack_require__(
72010);var unit_tools=__webpack_require__(82e3);var check=__webpack_require__(22038);;async function freezeDataset(asked,tools2){const places=[];const lines=numbered(
asked.files,places);const name=asked.files.map(file=>file.name).join(" + ");const checked=await checkLines(name,lines,asked,tools2);const{lines:clean,dropped,ended}=checked.
clean();if(clean.length===0)throw new errors.yo(`${name} has no clean row: dataset check says what is wrong.`);const{rows}=(0,check.ot)(clean,tools2.languages);
const keyed=rows.map(row=>({row:row.row,group:groupOf(row),repository:(0,freeze.yv)(row.line).repository}));const parts=(0,freeze.aN)(keyed,asked.shares,tools2.
hash);const partOf=row=>parts.get(row.row)??"training";const rendered=rows.map(row=>({row,part:partOf(row),text:(0,freeze.re)(row,asked.format)}));const unrendered=rendered.
filter(({text,part})=>text===null&&part!=="held-back");const written=part=>rendered.flatMap(row=>row.part===part&&row.text!==null?[row.text]:[]);const back=heldBack(
rows.filter(row=>partOf(row)==="held-back"));const training2=written("training");if(training2.length===0)throw new errors.yo(`${name} has no row that can be wri\
tten as ${asked.format}: choose another --as.`);const origins=rows.map(row=>(0,freeze.yv)(row.line));return{lines:{training:training2,validation:written("valida\
tion"),"held-back":back},groups:new Set(keyed.map(({group})=>group)).size,teachers:countBy(origins.map(({teacher})=>teacher??"not told")),teacherUsd:sumOf(origins.
flatMap(({usd})=>usd??[])),dropped:[...dropped.map(({row,kinds,reasons})=>({...at(row),kinds,reasons})),...unrendered.map(({row})=>({...at(row.row),kinds:["form\
at"],reasons:[`it cannot be written as ${asked.format}`]}))],fingerprints:await fingerprintsOf(rows.filter(row=>partOf(row)==="training"),tools2),notes:[...checked.
notes,...ended===null?[]:[`every completion now ends with ${JSON.stringify(ended)}`]]};function at(row){return places[row-1]??{file:name,row}}}function groupOf({
asked,prompt}){const known=asked?(0,leaks.H)(asked.functions,asked.language):[];return known[0]?known[0].body??known[0].head:JSON.stringify(prompt)}function heldBack(rows){
const lines=rows.flatMap(row=>{if(!row.asked)return[];const made=(0,units.uF)(row.row,"",row.asked);return[{path:(0,freeze.yv)(row.line).path??made.path,source:made.
source}]});const bySource=new Map(lines.map(line=>[line.source,line]));const taken=new Set;return[...bySource.values()].map(({path,source},at)=>{const own=taken.
has(path)?path.replace(/(\.\w+)$/,`_${at}$1`):path;taken.add(own);return JSON.stringify({path:own,source})})}async function fingerprintsOf(rows,tools2){const unitTools=await(0,
unit_tools.K)(tools2);const prints=rows.flatMap(row=>{if(!row.asked)return[];const unit=(0,units.uF)(row.row,row.completion,row.asked);const tasks=[...unitTools.
tasks(unit,unitTools.frameworks(unit)[0]??"").values()];return unit.rows.flatMap(reply=>{const{candidates}=(0,compare_unit.OT)(reply,tasks,unit.language);return candidates.
flatMap(made=>(0,training.Rj)(unit.language.tokens(made.draft),made.name,tools2.hash)??[])})});return[...new Set(prints)].sort()}function checkLines(name,lines,asked,tools2){
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
...{counts,groups,teachers,teacherUsd,fingerprints:fingerprints.length,dropped}}}}),66471:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
[prompt.map(({role,content})=>[role,content]),completion,rejected])}const promptKey=({prompt})=>JSON.stringify(prompt.map(({role,content})=>[role,content]))}),73329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G9:()=>insertionsOf,X6:()=>applyPatch,hY:()=>renderPatch,lZ:()=>compareLines});const contextLines=3;const open="\0";const note="\
\\ No newline at end of file";function linesOf(text){if(text==="")return[];const lines=text.split("\n");const last=lines.pop()??"";return last===""?lines:[...lines,
last+open]}const textOf=lines=>lines.map(line=>line.endsWith(open)?line.slice(0,-1):`${line}
`).join("");const mostCells=4e6;function compareLines(before,after){let[head,tail]=[0,0];while(head<before.length&&head<after.length&&before[head]===after[head])
head++;const most=Math.min(before.length,after.length)-head;while(tail<most&&before[before.length-1-tail]===after[after.length-1-tail])tail++;const kept=line=>({
mark:" ",line});return[...before.slice(0,head).map(kept),...compareMiddles(before.slice(head,before.length-tail),after.slice(head,after.length-tail)),...before.
slice(before.length-tail).map(kept)]}function compareParts(before,after){const steps=[];let[row,column]=[0,0];for(const[nextRow,nextColumn]of[...anchorsOf(before,
after),[before.length,after.length]]){const part=[before.slice(row,nextRow),after.slice(column,nextColumn)];const isWhole=part[0].length===before.length&&part[1].
length===after.length;for(const step of isWhole?replaced(...part):compareLines(...part))steps.push(step);if(nextRow<before.length)steps.push({mark:" ",line:before[nextRow]??
""});row=nextRow+1;column=nextColumn+1}return steps}function anchorsOf(before,after){const columns=onlyOnce(after);const pairs=[...onlyOnce(before)].flatMap(([line,
row])=>{const column=columns.get(line);return column===void 0?[]:[{row,column}]});const piles=[];for(const pair of pairs){let[low,high]=[0,piles.length];while(low<
high){const middle=low+high>>1;if((piles[middle]?.pair.column??0)<pair.column)low=middle+1;else high=middle}piles[low]={pair,follows:piles[low-1]}}const found=[];
for(let link=piles.at(-1);link;link=link.follows)found.push([link.pair.row,link.pair.column]);return found.reverse()}function onlyOnce(lines){const places=new Map;
const doubles=new Set;for(const[at,line]of lines.entries())if(places.has(line))doubles.add(line);else places.set(line,at);for(const line of doubles)places.delete(
line);return places}const out=line=>({mark:"-",line});const put=line=>({mark:"+",line});const replaced=(before,after)=>[...before.map(out),...after.map(put)];function compareMiddles(before,after){
const[rows,columns]=[before.length,after.length];if(rows===0||columns===0)return replaced(before,after);if(rows*columns>mostCells)return compareParts(before,after);
const width=columns+1;const lengths=new Uint32Array((rows+1)*width);const at=(row2,column2)=>lengths[row2*width+column2]??0;for(let row2=rows-1;row2>=0;row2--)for(let column2=columns-
1;column2>=0;column2--)lengths[row2*width+column2]=before[row2]===after[column2]?at(row2+1,column2+1)+1:Math.max(at(row2+1,column2),at(row2,column2+1));const steps=[];
let[row,column]=[0,0];while(row<rows&&column<columns){const[old="",now=""]=[before[row],after[column]];if(old===now){steps.push({mark:" ",line:old});row++;column++}else if(at(
row+1,column)>=at(row,column+1)){steps.push(out(old));row++}else{steps.push(put(now));column++}}return[...steps,...before.slice(row).map(out),...after.slice(column).
map(put)]}function renderPatch(before,after){const steps=compareLines(linesOf(before),linesOf(after));const shown=steps.map((_,at)=>steps.slice(Math.max(0,at-contextLines),
at+contextLines+1).some(step=>step.mark!==" "));const hunks=[];let[old,now,start]=[1,1,0];while(start<steps.length){if(!shown[start]){old++;now++;start++;continue}
let end=start;while(end<steps.length&&shown[end])end++;const part=steps.slice(start,end);const[gone,come]=[part.filter(step=>step.mark!=="+").length,part.filter(
step=>step.mark!=="-").length];hunks.push(`@@ -${gone===0?old-1:old},${gone} +${come===0?now-1:now},${come} @@
`,...part.map(renderStep));old+=gone;now+=come;start=end}return hunks.join("")}function renderStep({mark,line}){return line.endsWith(open)?`${mark}${line.slice(
0,-1)}
${note}
`:`${mark}${line}
`}function applyPatch(before,patch){const lines=linesOf(before);const made=[];let at=0;for(const hunk of readHunks(patch)??[null]){if(hunk===null||hunk.start<at||
hunk.start>lines.length)return null;made.push(...lines.slice(at,hunk.start));at=hunk.start;for(const{mark,line}of hunk.steps){if(mark!=="+"&&lines[at++]!==line)
return null;if(mark!=="-")made.push(line)}}made.push(...lines.slice(at));return made.slice(0,-1).some(line=>line.endsWith(open))?null:textOf(made)}function readHunks(patch){
const hunks=[];for(const line of patch.replace(/\n$/,"").split("\n")){const head=/^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line);const[mark,last]=[line[0],hunks.at(
-1)];if(head)hunks.push({start:Number(head[1])-(head[2]==="0"?0:1),steps:[]});else if(line===note){const step=last?.steps.at(-1);if(!step)return null;step.line+=
open}else if((mark===" "||mark==="-"||mark==="+")&&last)last.steps.push({mark,line:line.slice(1)});else return null}return hunks}function insertionsOf(before,after){
const made=[];let[line,last]=[0," "];for(const step of compareLines(linesOf(before),linesOf(after))){if(step.mark==="-")return null;const[own,text]=[made.at(-1),
step.line.replace(open,"")];if(step.mark===" ")line++;else if(own&&last==="+")own.text+=`
${text}`;else made.push({line,text});last=step.mark}return made}}),72010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Rj:()=>fingerprint,j7:()=>normalise,vV:()=>seenIn});const DIGITS=16;function normalise(tokens,name){const bare=name.trim();const at=bare===
""?-1:tokens.findIndex(token=>token===bare||unquote(token)===bare);return JSON.stringify(at<0?tokens:tokens.with(at,"<name>"))}function unquote(token){const[first=""]=token;
if(token.length<2||!`'"\``.includes(first)||!token.endsWith(first))return null;return token.slice(1,-1).replace(/\\(['"`\\])/g,"$1")}function fingerprint(tokens,name,hash){
return tokens.length===0?null:hash(normalise(tokens,name)).slice(0,DIGITS)}function seenIn(fingerprints,hash){const known=new Set(fingerprints);return(tokens,name)=>{
const own=fingerprint(tokens,name,hash);return own!==null&&known.has(own)}}}),92644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fg:()=>tuningPrice,IE:()=>retirementsOf,P$:()=>encodingOf,jA:()=>estimate});var _model_retirement_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
23958);const list={source:"OpenAI's list of fine-tuning prices, openai.com/api/pricing, as of 2025-10",older:"OpenAI's list of fine-tuning prices, openai.com/ap\
i/pricing, as of 2024-03",rows:[["gpt-4.1-mini",5,"source"],["gpt-4.1-nano",1.5,"source"],["gpt-4.1",25,"source"],["gpt-4o-mini",3,"source"],["gpt-4o",25,"sourc\
e"],["gpt-3.5-turbo",8,"older"],["davinci-002",6,"older"],["babbage-002",.4,"older"]]};const lastJobs={date:"2027-01-06",what:"OpenAI takes no new self-serve fi\
ne-tuning jobs"};function tuningPrice(model){const base=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.bx)(model);const row=list.rows.find(([name])=>(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.
lF)(base,name));return row?{perMillion:row[1],source:list[row[2]]}:null}function retirementsOf(model){const base=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.
bx)(model);if(!/^(?:gpt-(?!oss)|davinci-|babbage-|o\d)/.test(base))return[];const end=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.lY)(`ft:${base}`);const stop=end&&
{date:end.date,what:`fine-tunes of ${end.name} stop answering`};return[lastJobs,...stop?[stop]:[]].sort((one,other)=>one.date<other.date?-1:1)}function estimate(base,trained,passes){
const price=tuningPrice(base);return{base,perMillion:price?.perMillion??null,passes,usd:price&&dollars(trained,price.perMillion)}}const dollars=(tokens,perMillion)=>Math.
round(tokens*perMillion*100)/1e8;function encodingOf(model){const base=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.bx)(model);if(/^(?:gpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|chatgpt-4o|o\d)/.
test(base))return"o200k_base";return/^(?:davinci-002|babbage-002|gpt-4|gpt-3\.5)/.test(base)?"cl100k_base":null}}),2232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Rp:()=>shownOf,Tp:()=>missesChange,WD:()=>noticedBy,ZD:()=>entersTarget,hl:()=>linesIn,ny:()=>killsOf,xd:()=>failsThrough,
xz:()=>runsChange,yq:()=>creditsOf});var _gates_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55609);var _measure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
79509);function linesIn({task,results:[plain]},file){return(file===task.target.file?plain?.lines:plain?.elsewhere?.[file])??[]}function runsChange(test,task){return(0,
_measure_js__WEBPACK_IMPORTED_MODULE_1__.Ju)(task,new Set(linesIn(test,task.target.file))).length>0}function entersTarget(test){const{target,function:made}=test.
task;const lines=new Set(linesIn(test,target.file));const{changedLines,entry}=target;return[...made.bodyLines,...entry===void 0?changedLines:[entry]].some(line=>lines.
has(line))}function missesChange(test){const{target,function:made}=test.task;return entersTarget(test)?(0,_gates_js__WEBPACK_IMPORTED_MODULE_0__.LD)("misses-cha\
nge",{detail:`it runs none of the changed lines ${target.changedLines.slice(0,10).join(", ")}`}):(0,_gates_js__WEBPACK_IMPORTED_MODULE_0__.LD)("does-not-call-ta\
rget",{detail:`it runs no part of ${made.name}`})}function shownOf(test){const own={task:test.task,kills:test.kills.filter(id2=>id2!==_measure_js__WEBPACK_IMPORTED_MODULE_1__.
N7),asserts:test.asserts};return[own,...test.elsewhere].map(shown=>({...shown,failsOnBase:test.onBase==="failed"&&test.through.includes(shown.task.target.id)}))}
const countsFor=({asserts,failsOnBase})=>asserts.length>0||failsOnBase;function noticedBy(test){const[own,...others]=shownOf(test);const isOwn=own&&!test.noticesNothing&&
(own.kills.length>0||own.failsOnBase);return[...isOwn?[own]:[],...others.filter(countsFor)]}function creditsOf(test){const noticed=noticedBy(test).map(({task})=>task.
target.id);return noticed.length>0?noticed:[test.task.target.id]}function killsOf(test,target){return noticedBy(test).find(({task})=>task.target.id===target)?.kills??
[]}function failsThrough(test,reached){const ids2=reached.map(({target})=>target.id);if(test.onBase!=="failed"||ids2.length<=1)return ids2;const noticing=shownOf(
test).flatMap(({task,asserts})=>asserts.length>0?[task.target.id]:[]);return noticing.length>0?noticing:ids2.slice(0,1)}}),55609:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LD:()=>decide,ST:()=>surviving,VF:()=>gates,Xi:()=>untested,_0:()=>splitByDecision,c0:()=>judgeFailure,d$:()=>isDecided,
gW:()=>joinInOrder});var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28880);function untested(candidate,task,home){return{...home?{home}:
{},...{candidate,task,results:[],milliseconds:0,dropped:[],kills:[],asserts:[],elsewhere:[]},...{onBase:null,through:[]},passesWhenBroken:false,noticesNothing:false}}
const surviving=judged=>judged.filter(({decision})=>decision===null);function splitByDecision(judged){return{surviving:surviving(judged),rejected:judged.filter(
isDecided)}}const isDecided=judged=>judged.decision!==null;function joinInOrder(all,{surviving:surviving2,rejected}){const judged=[...surviving2.map(tested=>({...tested,
decision:null})),...rejected];const byId=new Map(judged.map(test=>[test.candidate.id,test]));return all.flatMap(({candidate})=>byId.get(candidate.id)??[])}function decide(reason,{
detail="",expected=null,actual=null}={}){return{verdict:(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__.Xb)(reason),reason,detail,expected,actual}}const decideBy=(reason,{
expected,actual,detail})=>decide(reason,{detail,expected,actual:actual??(firstLine(detail)||null)});function firstLine(text){return(text.split("\n").find(line=>line.
trim())??"").trim().slice(0,300)}const runs={name:"runs",runs:()=>[{tree:"head",seed:0}],judge(candidate,task,results){const[result]=results;if(result?.unsafe!==
void 0)return decideBy("unsafe",{...result,actual:null,detail:result.unsafe});if(!result||result.outcome==="broken")return decideBy("broken",result??missing);if(result.
outcome==="timed-out")return decideBy("timed-out",result);if(result.outcome==="passed")return"pass";const saysNothing=task.target.baseId===null||candidate.grownFrom!==
void 0;return saysNothing?judgeWithoutBase(candidate,result):"ask-base"}};const missing={candidate:"",outcome:"broken",assertion:false,expected:null,actual:null,
detail:"the runner gave no result for it",lines:[],milliseconds:0};function judgeWithoutBase(candidate,result){if(candidate.documented&&result.outcome==="failed")
return decideBy("contradicts-docstring",result);return decideBy(result.assertion?"wrong-expectation":"raises",result)}function judgeFailure(candidate,onHead,onBase){
const[plain]=onHead;if(!plain)return decideBy("broken",missing);if(onBase[0]?.outcome!=="passed")return judgeWithoutBase(candidate,plain);const changeable=onHead.
some(result=>result.outcome==="passed")||onBase.some(result=>result.outcome!=="passed");return decideBy(changeable?"flaky":"behaviour-changed",plain)}const steady={
name:"steady",runs:runs2=>Array.from({length:Math.max(0,runs2-1)},(_,n)=>({tree:"head",seed:n+1})),judge(_candidate,_task,results){const failed=results.find(result=>result.
outcome!=="passed");return failed?decideBy("flaky",failed):"pass"}};const gates=[runs,steady]}),91173:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>placeOf});function placeOf(group){const roots=[...new Set(group.flatMap(({task,home})=>home?.roots??[task.access.
root]))];const[first]=group;return{roots,start:first?.home?first.home.start:first?.task.access.start}}}),76374:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DB:()=>runInWays,LA:()=>failWithout,Ol:()=>runOnBase,Q9:()=>runCandidates,nY:()=>planRun,wx:()=>judgeOnBase});var _place_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
91173);var _core_model_target_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(86716);var _core_baseline_hunks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
85050);var _core_verify_credit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2232);var _core_verify_gates_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
55609);var _core_lists_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(70906);var _core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
33439);async function runCandidates(candidates,run,tools){const groups=[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)(candidates,({candidate,task})=>`${task.
target.file}\0${candidate.framework}`).values()];const results=new Map;const keep=found=>found.forEach(result=>results.set(result.candidate,result));await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
sf)(groups,tools.parallel,async group=>keep(await runGroup(group,run,tools)));const missed=candidates.filter(({candidate})=>!results.has(candidate.id));await(0,
_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.sf)(missed,tools.parallel,async runnable=>{const found=await runGroup([runnable],run,tools);keep(found.length>0?found:
[broken(runnable.candidate.id)])});return results}async function runAgain(candidates,run,tools){const results=await runCandidates(candidates,run,tools);return{tested:candidates.
map(before=>withResult(before,run,results)),results}}async function runInWays(candidates,runs,tools){const results=await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
sf)(runs,tools.parallel,run=>runCandidates(candidates,run,tools));return candidates.map(before=>runs.reduce((test,run,at)=>withResult(test,run,results[at]??new Map),
before))}function withResult(before,{tree},results){const result=results.get(before.candidate.id);if(!result)return before;return{...before,milliseconds:before.
milliseconds+result.milliseconds,results:tree==="head"?[...before.results,result]:before.results}}async function judgeOnBase(failing,tools){const tested=new Map(
failing.map(test=>[test.candidate.id,test]));const onBase=new Map;for(let seed=0;seed<tools.runs;seed++){const asked=[...tested.values()].filter(({candidate})=>seed===
0||passed(onBase.get(candidate.id)));const varied=seed===0?asked:(await runAgain(asked,{tree:"head",seed},tools)).tested;const again=await runAgain(varied,{tree:"\
base",seed},tools);for(const test of again.tested)tested.set(test.candidate.id,test);for(const[id2,result]of again.results)onBase.set(id2,[...onBase.get(id2)??[],
result])}return[...tested.values()].map(test=>({...test,decision:(0,_core_verify_gates_js__WEBPACK_IMPORTED_MODULE_2__.c0)(test.candidate,test.results,onBase.get(
test.candidate.id)??[])}))}async function runOnBase(tests,tools){const isOld=({target})=>target.baseId!==null;const others=(tools.changed??[]).filter(isOld);const asked=tests.
filter(test=>isOld(test.task)||others.some(task=>(0,_core_verify_credit_js__WEBPACK_IMPORTED_MODULE_1__.xz)(test,task)));if(asked.length===0||tools.session.trees.
base===null)return[...tests];const first=await runCandidates(asked,{tree:"base",seed:0},tools);const failing=asked.filter(({candidate})=>onBaseOf(first.get(candidate.
id))==="failed");const second=await runCandidates(failing,{tree:"base",seed:0},tools);const repeated=new Set(failing.map(({candidate})=>candidate.id));return tests.
map(test=>{const{id:id2}=test.candidate;const outcome=onBaseOf(first.get(id2));const isSteady=!repeated.has(id2)||onBaseOf(second.get(id2))===outcome;return{...test,
onBase:isSteady?outcome:null}})}async function failWithout(pairs,tools){const groups=(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)([...pairs],({test:{candidate,
task:own},task:{target}})=>JSON.stringify([target.id,candidate.framework,own.target.language,own.access.start?.folder??""]));const found=await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
sf)([...groups.values()],tools.parallel,async group=>{const[first]=group;const text=first?withoutChange(first.task,tools):null;if(!first||text===null)return[];const framework=tools.
framework(first.test.candidate.framework);const tests=group.map(({test})=>test);const plan=planRun(tests,{tree:"head",seed:0},tools.language(first.test.task.target.
language),framework);const job=framework.trial(plan);const overlay={...job.overlay,[first.task.target.file]:text};const results=framework.read(await tools.session.
run({...job,overlay}),plan.files);const failing=new Set(results.flatMap(result=>onBaseOf(result)==="failed"?[result.candidate]:[]));return group.filter(({test})=>failing.
has(test.candidate.id))});return found.flat()}function withoutChange({target,hunks=[]},{source,baseSource}){const base=target.baseId===null?null:baseSource?.((0,
_core_model_target_js__WEBPACK_IMPORTED_MODULE_5__.Q)(target.baseId).file)??null;if(base===null||hunks.length===0)return null;return hunks.reduceRight((text,hunk)=>text===
null?null:(0,_core_baseline_hunks_js__WEBPACK_IMPORTED_MODULE_0__.bw)(text,base,hunk),source(target.file))}function onBaseOf(result){if(!result||result.outcome===
"timed-out")return null;if(result.outcome!=="failed")return result.outcome;return(0,_core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_3__.b2)(result.detail)?
"broken":"failed"}const passed=results=>results?.[0]?.outcome==="passed";function broken(candidate){const detail="its process ended without a result";return{candidate,
outcome:"broken",assertion:false,expected:null,actual:null,detail,lines:[],milliseconds:0}}async function runGroup(group,run,tools){const[first]=group;if(!first)
return[];const framework=tools.framework(first.candidate.framework);const plan={...planRun(group,run,tools.language(first.task.target.language),framework),...alsoWatched(
first.task,run,tools)};const outcome=await tools.session.run(framework.trial(plan));return framework.read(outcome,plan.files)}function alsoWatched({target},{tree,
seed},{changed=[],language}){const{toolchain}=language(target.language);const alike=changed.filter(other=>language(other.target.language).toolchain===toolchain);
const also=[...new Set(alike.map(other=>other.target.file))].filter(file=>file!==target.file);return tree==="head"&&seed===0&&also.length>0?{also}:{}}function planRun(group,run,language,{
style}){const originFiles=filesOfOrigins(group,language);const files=group.map(({candidate,task,home},n)=>{if(home)return{path:home.path,content:home.content,candidate:candidate.
id,name:candidate.name};const origin=candidate.grownFrom===void 0?void 0:originFiles.get(task.testPath);const{content,names}=origin??language.merge([candidate],
{...task.page,existing:null});return{path:style.candidatePath(task.testPath,(origin?.number??n)+1),content,candidate:candidate.id,name:names[candidate.id]??candidate.
name}});const[first]=group;const target=first?.task.target;const watch=run.tree==="base"&&target?.baseId?(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_5__.Q)(
target.baseId).file:target?.file??"";return{...(0,_place_js__WEBPACK_IMPORTED_MODULE_6__.$)(group),tree:run.tree,candidates:group.map(({candidate})=>candidate),
files,watch,seed:run.seed}}function filesOfOrigins(group,language){const grown=group.filter(({candidate})=>candidate.grownFrom!==void 0);const byPath=[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
$z)(grown,({task})=>task.testPath)];return new Map(byPath.flatMap(([path,own],at)=>{const page=own[0]?.task.page;const candidates=own.map(({candidate})=>candidate);
return page?[[path,{...language.merge(candidates,page),number:group.length+at}]]:[]}))}})};export{id,ids,modules};
