const id=720;const ids=[720];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
720:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{tuneEstimate:()=>tuneEstimate});var _core_dataset_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6664);var _core_dataset_rows_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
66471);var _core_dataset_tokens_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48504);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
57642);var _core_tuning_tuning_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92644);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
71065);var _command_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(87196);var _input_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4844);const tuneEstimate={
name:"tune estimate",group:"tuning",summary:"estimate tokens and price of a tuning run, and show the retirement dates of the base",about:`Counts the tokens of t\
raining rows with the tokenizer of the base, or takes the number of trained tokens. Runs
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
`}}),6664:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E9:()=>dollars,IV:()=>countDistinct,
_B:()=>renderPrice,d3:()=>renderCheck,sh:()=>countTried,xx:()=>priceOf});var _rows_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66471);var _row_results_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7911);function countTried(tried){const all=[...tried];const failing=all.map(result=>(0,_row_results_js__WEBPACK_IMPORTED_MODULE_1__.al)(result).length);return{tests:all.
reduce((sum,result)=>sum+result.tests.filter(test=>test.reason!=="shadowed").length,0),failingRows:failing.filter(count=>count>0).length,failingTests:failing.reduce(
(sum,count)=>sum+count,0),missingHelperRows:all.filter(result=>(0,_row_results_js__WEBPACK_IMPORTED_MODULE_1__.EH)(result).length>0).length}}function countDistinct(rows){
return{distinctRows:new Set(rows.map(_rows_js__WEBPACK_IMPORTED_MODULE_0__.TN)).size,distinctPrompts:new Set(rows.map(_rows_js__WEBPACK_IMPORTED_MODULE_0__.uZ)).
size}}const noPrice=passes=>({base:null,perMillion:null,passes,usd:null});const priceOf=(found,passes)=>found??noPrice(passes);function dollars(usd){if(usd===0||
usd>=.01)return`$${usd.toFixed(2)}`;return`$${usd.toPrecision(2)}`}const thousands=count=>String(count).replace(/\B(?=(?:\d{3})+$)/g,",");function renderCheck(report){
const{validation,benchmark,tokens,price,findings}=report;const lines=[["Rows",`${report.rows}, ${report.distinctRows} of them distinct, ${report.distinctPrompts}\
 distinct prompts`],["Tests",`${report.tests}, ${report.failingTests} of them fail, in ${report.failingRows} rows`],["Missing helpers",`in ${report.missingHelperRows}\
 rows`]];if(validation)lines.push(["Validation",`${validation.rows} rows, ${validation.failingRows} with a failing test, ${validation.leakedFunctions} functions\
 are in the training set`]);if(benchmark)lines.push(["Benchmark",`in the training set: ${benchmark.leaked.join(", ")||"none of its functions"}`]);lines.push(["T\
okens",`${thousands(tokens.prompt)} + ${thousands(tokens.completion)} = ${thousands(tokens.perPass)} a pass`]);if(price.base!==null)lines.push(["Price",renderPrice(
price)]);const head=lines.map(([name,words])=>`${name.padEnd(17)}${words}`);const told=findings.map(({kind,message})=>`${message}  [${kind}]`);const sum=findings.
length===0?"Nothing is wrong.":`${findings.length} findings:`;return`${[...head,"",sum,...told].join("\n")}
`}function renderPrice({base,perMillion,passes,usd}){const runs=`${passes} ${passes===1?"pass":"passes"} of ${base??""}`;if(usd===null||perMillion===null)return`${runs}\
: unknown: no price list here has it`;return`${dollars(usd)} for ${runs} at $${perMillion} a million tokens`}}),7911:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EH:()=>missingIn,Ws:()=>missingName,al:()=>failingOf});const isFailing=test=>test.outcome==="failed"||test.outcome===
"timed-out";const failingOf=({tests})=>tests.filter(isFailing);const lacks=[/NameError: (?:free variable |name )?'([^']{1,100})' is not defined/,/ReferenceError: ([\p{L}\p{N}_$]{1,100}) is not defined/u,
/cannot import name '([^']{1,100})'/,/does not provide an export named '([^']{1,100})'/];function missingName(test){if(test.outcome!=="failed")return null;const said=[
test.detail,test.actual??""].join("\n");for(const form of lacks){const name=form.exec(said)?.[1];if(name!==void 0)return name}return null}function missingIn(tried){
return[...new Set(tried.tests.flatMap(test=>missingName(test)??[]))]}}),66471:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{TN:()=>keyOf,aK:()=>readRows,uZ:()=>promptKey});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27597);const longestLine=1024*1024;
const part=zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_0__.
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
[prompt.map(({role,content})=>[role,content]),completion,rejected])}const promptKey=({prompt})=>JSON.stringify(prompt.map(({role,content})=>[role,content]))}),48504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ih:()=>countTokens,k8:()=>tokensOf});const longestSlice=2048;function slice(text){const slices=[];let start=0;while(text.
length-start>longestSlice){const end=safeEnd(text,start,start+longestSlice);slices.push(text.slice(start,end));start=end}slices.push(text.slice(start));return slices}
const lineStart=/^[^\S\r\n]{0,200}[^\s/]/;function safeEnd(text,start,end){for(let at=end;at>start+1;at--){const[before="",here="",next=""]=[text[at-1],text[at],
text[at+1]];if(here===" "&&/^\S/.test(before)&&/^\S/.test(next))return at;if(before==="\n"&&lineStart.test(text.slice(at,at+202)))return at}const split=/[\uDC00-\uDFFF]/.
test(text[end]??"");return split?end-1:end}function countTokens(text,count){return slice(text).reduce((sum,part)=>sum+count(part),0)}const overhead={message:3,reply:3};
function tokensOf(row,count){const counts=row.prompt.map(({role,content})=>role==="prompt"?countTokens(content,count):overhead.message+count(role)+countTokens(content,
count));const chat=row.prompt.some(({role})=>role!=="prompt");const prompt=counts.reduce((sum,tokens)=>sum+tokens,chat?overhead.reply:0);const replies=[row.completion,
...row.rejected===null?[]:[row.rejected]];return{prompt,completion:replies.reduce((sum,text)=>sum+countTokens(text,count),0)}}}),92644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
test(base))return"o200k_base";return/^(?:davinci-002|babbage-002|gpt-4|gpt-3\.5)/.test(base)?"cl100k_base":null}})};export{id,ids,modules};
