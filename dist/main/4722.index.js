const id=4722;const ids=[4722];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
94089:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ev:()=>isNamed,hB:()=>aimAt,wX:()=>namesIn});
function aimAt(name,result,place){if(name!==null){const own=result.functions.find(made=>made.name===name)??byLastPart(result,name);if(own&&own.bodyLines.length>
0)return aimOf(own.name,own,place);const members=result.functions.filter(made=>made.name.startsWith(`${name}.`));if(members.length>0)return wholeOf({name,imported:name,
lines:spanOf(members)},members,place)}const names=[...new Set(result.functions.map(made=>made.name.split(".")[0]??""))];const[only]=names;if(name===null&&names.
length===1&&only!==void 0)return aimAt(only,result,place);const word=name!==null&&/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)?name:null;const lines=[1,place.source.
split("\n").length];return wholeOf({name:name??"module",imported:word??"default",lines},result.functions,place)}function spanOf(members){const lines=members.flatMap(
made=>made.lines);return[Math.min(...lines),Math.max(...lines)]}function isNamed(name,result){const among=made=>made.name===name||made.name.startsWith(`${name}.`);
return result.functions.some(among)||byLastPart(result,name)!==void 0}function byLastPart(result,name){const found=result.functions.filter(made=>made.name.endsWith(
`.${name}`));return found.length===1?found[0]:void 0}function namesIn(text,result){const words=new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??[]);const names=result.
functions.map(made=>made.name.split(".")[0]??made.name);return[...new Set(names)].filter(name=>words.has(name))}function wholeOf({name,imported,lines},members,place){
const all=place.source.split("\n");const body=[...new Set(members.flatMap(made2=>made2.bodyLines))].sort((a,b)=>a-b);const written=all.flatMap((line,at)=>line.trim()===
""?[]:[at+1]);const made={name:imported,lines,kind:"function",async:false,generator:false,public:true,unreachable:null,sound:true,branches:members.reduce((sum,member)=>sum+
member.branches,0),tokens:members.flatMap(member=>member.tokens),bodyLines:body.length>0?body:written,source:all.slice(lines[0]-1,lines[1]).join("\n"),parameters:members.
find(member=>member.kind==="constructor")?.parameters??[],returns:{kind:"any"},docstring:null,examples:[],literals:[],decorators:[],owner:null,context:[...new Set(
members.flatMap(member=>member.context))]};return aimOf(name,made,place)}function aimOf(name,made,{path,language,framework}){const target={id:`${path}::${name}`,
file:path,name,language,framework,change:"added",lines:made.lines,changedLines:made.bodyLines,via:null,baseId:null};return{target,function:made,imported:made.name}}})};export{id,ids,modules};
