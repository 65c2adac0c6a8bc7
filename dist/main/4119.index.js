const id=4119;const ids=[4119];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
44119:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{cardShow:()=>cardShow});var _core_model_card_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66955);var _core_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
`).join("")}})};export{id,ids,modules};
