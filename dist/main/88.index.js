const id=88;const ids=[88];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
70088:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{cardCheck:()=>cardCheck});var _core_model_card_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66955);var _core_dataset_rows_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
`).join("")}}),66471:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{TN:()=>keyOf,aK:()=>readRows,
uZ:()=>promptKey});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27597);const longestLine=1024*1024;const part=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_0__.euz("text"),text:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()})]);const turn=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({role:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["system","developer","user","assistant"]),content:zod__WEBPACK_IMPORTED_MODULE_0__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.YOg(part)])});const turns=zod__WEBPACK_IMPORTED_MODULE_0__.YOg(turn).min(1);const said=zod__WEBPACK_IMPORTED_MODULE_0__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),turns]);const shapes={legacy:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({prompt:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),completion:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()}),chat:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({messages:turns}),pair:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({input:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({messages:turns}),
preferred_output:turns,non_preferred_output:turns}),chosen:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({prompt:said,chosen:said,rejected:said})};function readRows(lines){
const rows=[];const bad=[];for(const{row,text}of lines){const found=readLine(text);if("reason"in found)bad.push({row,...found});else rows.push({row,...found,line:text??
""})}return{rows,bad}}function readLine(text){if(text===null)return{kind:"not-utf8",reason:"it is not UTF-8"};if(text.length>longestLine)return{kind:"too-large",
reason:"it is longer than 1 MiB"};let value;try{value=JSON.parse(text)}catch{return{kind:"not-json",reason:"it is not JSON"}}return readValue(value)}function readValue(value){
if(typeof value!=="object"||value===null||Array.isArray(value))return fault("it is not a JSON object");const has=name=>Object.hasOwn(value,name);if(has("message\
s")){const read2=shapes.chat.safeParse(value);return read2.success?readChat(read2.data.messages.map(plain)):fault(tell(read2.error))}if(has("preferred_output")||
has("non_preferred_output")){const read2=shapes.pair.safeParse(value);if(!read2.success)return fault(tell(read2.error));const{input,preferred_output:good,non_preferred_output:other}=read2.
data;return readPair(input.messages.map(plain),last(good.map(plain)),last(other.map(plain)))}if(has("chosen")||has("rejected")){const read2=shapes.chosen.safeParse(
value);return read2.success?readChosen(read2.data):fault(tell(read2.error))}const read=shapes.legacy.safeParse(value);if(!read.success)return fault(tell(read.error));
const{prompt,completion}=read.data;return{format:"legacy",prompt:[{role:"prompt",content:prompt}],completion,rejected:null}}function readChat(messages){const reply=messages.
at(-1);if(reply?.role!=="assistant")return fault("its last message is not from the assistant");const prompt=messages.slice(0,-1);if(!prompt.some(turn2=>turn2.role===
"user"))return fault("it has no message from a user");return{format:"chat",prompt,completion:reply.content,rejected:null}}function readPair(prompt,completion,rejected){
if(completion===null||rejected===null)return fault("one of its outputs is not from the assistant");return{format:"preference",prompt,completion,rejected}}function readChosen({
prompt,chosen,rejected}){const asked=typeof prompt==="string"?[{role:"prompt",content:prompt}]:prompt.map(plain);const reply=value=>typeof value==="string"?value:
last(value.map(plain));return readPair(asked,reply(chosen),reply(rejected))}const fault=reason=>({kind:"format",reason});function plain({role,content}){if(typeof content===
"string")return{role,content};return{role,content:content.map(part2=>typeof part2==="string"?part2:part2.text).join("")}}function last(messages){const reply=messages.
at(-1);return reply?.role==="assistant"?reply.content:null}function tell(error){const issue=error.issues[0];const field=issue?.path.map(String).join(".").slice(
0,80)??"";if(field==="")return"it is not a row: give {prompt, completion}, {messages} or a preference pair";const lacks=issue?.code==="invalid_type"&&/undefined/.
test(issue.message);return lacks?`it has no ${field}`:`its ${field} is not what the format asks for`}function keyOf({prompt,completion,rejected}){return JSON.stringify(
[prompt.map(({role,content})=>[role,content]),completion,rejected])}const promptKey=({prompt})=>JSON.stringify(prompt.map(({role,content})=>[role,content]))}),85109:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
TN)(JSON.stringify(text),120)}),92644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Fg:()=>tuningPrice,IE:()=>retirementsOf,P$:()=>encodingOf,jA:()=>estimate});var _model_retirement_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23958);const list={
source:"OpenAI's list of fine-tuning prices, openai.com/api/pricing, as of 2025-10",older:"OpenAI's list of fine-tuning prices, openai.com/api/pricing, as of 20\
24-03",rows:[["gpt-4.1-mini",5,"source"],["gpt-4.1-nano",1.5,"source"],["gpt-4.1",25,"source"],["gpt-4o-mini",3,"source"],["gpt-4o",25,"source"],["gpt-3.5-turbo",
8,"older"],["davinci-002",6,"older"],["babbage-002",.4,"older"]]};const lastJobs={date:"2027-01-06",what:"OpenAI takes no new self-serve fine-tuning jobs"};function tuningPrice(model){
const base=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.bx)(model);const row=list.rows.find(([name])=>(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.
lF)(base,name));return row?{perMillion:row[1],source:list[row[2]]}:null}function retirementsOf(model){const base=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.
bx)(model);if(!/^(?:gpt-(?!oss)|davinci-|babbage-|o\d)/.test(base))return[];const end=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.lY)(`ft:${base}`);const stop=end&&
{date:end.date,what:`fine-tunes of ${end.name} stop answering`};return[lastJobs,...stop?[stop]:[]].sort((one,other)=>one.date<other.date?-1:1)}function estimate(base,trained,passes){
const price=tuningPrice(base);return{base,perMillion:price?.perMillion??null,passes,usd:price&&dollars(trained,price.perMillion)}}const dollars=(tokens,perMillion)=>Math.
round(tokens*perMillion*100)/1e8;function encodingOf(model){const base=(0,_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.bx)(model);if(/^(?:gpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|chatgpt-4o|o\d)/.
test(base))return"o200k_base";return/^(?:davinci-002|babbage-002|gpt-4|gpt-3\.5)/.test(base)?"cl100k_base":null}})};export{id,ids,modules};
