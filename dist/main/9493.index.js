const id=9493;const ids=[9493];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
63321:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>showReview,w:()=>inputOf});
var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);var _core_report_render_comment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
89350);var _wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(37674);var _wiring_tracing_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
66940);var _input_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4844);function inputOf({args,environment,folder,assets,trace,signal,log}){const range={
base:args.word("base"),head:args.word("head"),worktree:args.has("worktree")};if(range.worktree&&range.head)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo("--head and --worktree exclude each other: give one of them.");return{...{sources:[{name:"flag",values:args.flags}],range,folder,environment,assets,trace,signal,
log},...{key:(0,_input_files_js__WEBPACK_IMPORTED_MODULE_4__.ml)(args),github:null,recorded:null,trusted:false,notes:[]}}}async function showReview(context,{report,
notes,priceSource,existing},{folder,command}){const rendering={...{url:null,notes,priceSource,command,existing},...{run:null,branch:null,key:"default",mayCommit:()=>false}};
const comment=(0,_core_report_render_comment_js__WEBPACK_IMPORTED_MODULE_1__.wQ)(report,rendering);const summary=(0,_core_report_render_comment_js__WEBPACK_IMPORTED_MODULE_1__.
Br)(report,rendering);const trace=await(0,_wiring_tracing_js__WEBPACK_IMPORTED_MODULE_3__.t)(context,"review",report);(0,_wiring_output_folder_js__WEBPACK_IMPORTED_MODULE_2__.
zh)(folder,report,{comment,summary,notes,trace});context.answer(report,comment)}}),37323:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{apply:()=>apply});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57642);var _core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
70296);var _core_diff_patch_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(73329);var _core_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(69716);
var _core_model_report_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(80315);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(23459);var _command_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(63321);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==
void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,
s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const apply={name:"apply",group:"review",summary:"write the k\
ept tests of a report into the working tree, byte for byte",about:`Does to a working tree what the tick in the comment does on GitHub: writes exactly the bytes \
of the report, checked by
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
yo(`${path} exists already with other content: move it away, or run review again.`);const then=planned.new?"":await textThen(path,pull.head,tools.repo);if(!planned.
new&&now!==then)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} has changed since the report: run review again, so that its tests are a\
dded to the present file.`);return{path,tests,state:planned.new?"new":"continued",patch:(0,_core_diff_patch_js__WEBPACK_IMPORTED_MODULE_9__.hY)(then??"",content)}}
async function textThen(path,head,repo){if(head===null)return repo.show(null,path);const commit=await repo.resolve(head).catch(()=>null);if(commit===null)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`The commit ${head.slice(0,12)} of the report is missing here: fetch it, so that ${path} can be compared.`);return repo.show(commit,path)}function checkFolders(root,path){
const parts=path.split("/").slice(0,-1);parts.forEach((_,at)=>{const folder=parts.slice(0,at+1).join("/");const entry=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder),{throwIfNoEntry:false});if(entry&&!entry.isDirectory())throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`${folder} is not a folder here, so nothing was written.`)})}function write(root,{path,content}){const place=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
root,path);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place),{recursive:true});const half=`${place}.t\
estwright-new`;(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(half,content,{flag:"wx"});(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(half,place)}}),
68299:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$$:()=>creditOf,Gv:()=>attributeAgainst,
JH:()=>writersShareOf,d8:()=>writtenByController});const LONGEST=4e3;const repairedFrom=.8;const rewrittenFrom=.3;const BREAKS=new Set(["\n",";","{","}","→","\
←"]);function attribute(final,draft){const[now,was]=[asFunction(final).slice(0,LONGEST),asFunction(draft).slice(0,LONGEST)];if(now.length===0||was.length===0)
return{attribution:"replaced",share:0};const share=commonLength(now,was)/now.length;if(share===1&&same(asFunction(final),asFunction(draft)))return{attribution:"\
verbatim",share};if(share===1&&isSubsequence(statements(now),statements(was)))return{attribution:"trimmed",share};if(share>=repairedFrom&&callsOnly(now,was))return{
attribution:"repaired",share};return{attribution:share>=rewrittenFrom?"rewritten":"replaced",share}}function asFunction(tokens){const open=tokens.slice(0,4).indexOf(
"(");if(open<0||tokens[open+1]!=="self"||!tokens.slice(0,open).includes("def"))return tokens;return tokens.toSpliced(open+1,tokens[open+2]===","?2:1)}const order=[
"verbatim","trimmed","repaired","rewritten","replaced"];function attributeAgainst(final,drafts){let best={attribution:"replaced",share:0,at:-1};for(const[at,draft]of drafts.
entries()){const found=attribute(final,draft);const rank=order.indexOf(found.attribution)-order.indexOf(best.attribution);if(rank<0||rank===0&&found.share>best.
share)best={...found,at}}return best}function creditOf(candidate,language){const draft=language.tokens(candidate.draft);const plain=language.tokens(candidate.code);
const found=attribute(withNameOf(asFunction(draft),asFunction(plain)),draft);const fixed=candidate.fixes.length>0||!same(plain,draft);const attribution=found.attribution===
"verbatim"&&fixed?"trimmed":found.attribution;if(candidate.writer==="explorer")return{attribution,writersShare:null};if(candidate.revises!==void 0||candidate.pinned)
return{attribution,writersShare:found.share};if(attribution==="verbatim"||attribution==="trimmed")return{attribution,writersShare:1};const added=attribute(draft,
plain).share===1;return{attribution:added?"trimmed":"repaired",writersShare:1}}function withNameOf(draft,final){const at=final.findIndex((token,n)=>token!==draft[n]);
const isName=at>0&&at<4&&/^['"`\p{L}_$]/u.test(final[at]??"")&&/^(?:def|test|it|\()$/.test(final[at-1]??"");return isName&&draft[at]!==void 0?final.with(at,draft[at]):
final}function writersShareOf(tests){let[own,all]=[0,0];for(const{verdict,code,writersShare}of tests){if(verdict!=="kept"||writersShare===null)continue;const weight=Math.
max(1,code.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu)?.length??0);own+=writersShare*weight;all+=weight}return all===0?null:own/all}function writtenByController(tests){
return(writersShareOf(tests)??1)<.5}const same=(a,b)=>a.length===b.length&&a.every((token,at)=>token===b[at]);function statements(tokens){const found=[];let open=[];
for(const token of[...tokens,""]){if(token!==""&&!BREAKS.has(token)){open.push(token);continue}if(open.length>0)found.push(JSON.stringify(open));if(token!=="")found.
push(token);open=[]}return found}function isSubsequence(part,whole){let at=0;for(const item of whole)if(item===part[at])at++;return at===part.length}function callsOnly(final,draft){
const known=new Set(calls(draft));return calls(final).every(name=>known.has(name)||/^(?:assert|expect|raises|throws|approx|to[\p{Lu}])/u.test(name))}const calls=tokens=>tokens.
filter((token,at)=>tokens[at+1]==="("&&/^[\p{L}_$]/u.test(token));function commonLength(one,other){const words=Math.ceil(one.length/32);const places=new Map;one.
forEach((token,at)=>{const mask=places.get(token)??new Uint32Array(words);mask[at>>>5]=(mask[at>>>5]??0)|1<<(at&31);places.set(token,mask)});const free=new Uint32Array(
words).fill(4294967295);for(const token of other){const mask=places.get(token);if(!mask)continue;let carry=0;for(let word=0;word<words;word++){const[left,hit]=[
free[word]??0,mask[word]??0];const sum=left+((left&hit)>>>0)+carry;carry=sum>4294967295?1:0;free[word]=sum|left&~hit}}let taken=0;for(let at=0;at<one.length;at++)
if(((free[at>>>5]??0)&1<<(at&31))===0)taken++;return taken}}),79509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ey:()=>placeOfMutant,I:()=>kindOf,N7:()=>throwingMutantId,Of:()=>mostMutants,UX:()=>idsOf,Z:()=>sampleMutants,_5:()=>coverageOf,yz:()=>isRun,
zY:()=>describeMutant});var _lists_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70906);const throwingMutantId="throwing";const mostMutants=60;function sampleMutants(mutants,most=mostMutants){
if(mutants.length<=most)return mutants;const lines=[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.$z)(mutants,mutant=>String(mutant.line)).values()];const taken=new Set;
const kinds=new Map;const seen=mutant=>kinds.get(kindOf(mutant))??0;while(taken.size<most){for(const line of lines){const open=line.filter(mutant=>!taken.has(mutant));
const[first]=open;if(!first||taken.size>=most)continue;const best=open.reduce((rarest,mutant)=>seen(mutant)<seen(rarest)?mutant:rarest,first);taken.add(best);kinds.
set(kindOf(best),seen(best)+1)}}return mutants.filter(mutant=>taken.has(mutant))}function kindOf({was,now}){const plain=text=>text.replace(/[\p{L}\p{N}_$]+/gu,"\
x").slice(0,20);return`${plain(was)} ${plain(now)}`}function placeOfMutant(source,{edits,line}){const first=edits.at(-1);const last=edits[0];if(!first||!last)return{
line,column:1,endLine:line,endColumn:1};const[start,end]=[first.start,last.end].map(offset=>{const before=source.slice(0,offset);return{line:before.split("\n").
length,column:offset-before.lastIndexOf("\n")}});return{...start,endLine:end.line,endColumn:end.column}}function describeMutant({line,was,now}){const short=text=>(text.
length>60?`${text.slice(0,59)}…`:text)||"nothing";return`line ${line}: ${short(was)} -> ${short(now)}`}function coverageOf({target,function:fn},before,kept){const[
first,last]=target.lines;const body=fn.bodyLines.filter(line=>line>=first&&line<=last);if(before===null||body.length===0)return null;const own=new Set(before);const all=new Set(
[...before,...kept.flat()]);const share=lines=>round(body.filter(line=>isRun(line,lines,fn.longStatements??[])).length/body.length);return{before:share(own),after:share(
all)}}function isRun(line,lines,long){return lines.has(line)||long.some(([from,to])=>line>from&&line<=to&&lines.has(from))}const round=share=>Math.round(share*1e3)/
1e3;function idsOf(instrumented){return instrumented.kind==="switch"?instrumented.ids:instrumented.mutants.map(mutant=>mutant.id)}})};export{id,ids,modules};
