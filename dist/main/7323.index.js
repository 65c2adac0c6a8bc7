const id=7323;const ids=[7323];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
74910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>inputOf,I:()=>showReview});
var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(57642);var reasons=__webpack_require__(
28880);var target=__webpack_require__(86716);var core_text=__webpack_require__(69716);var report_notes=__webpack_require__(76675);var render_comment=__webpack_require__(
98232);var own_tests=__webpack_require__(23723);var parts=__webpack_require__(71025);var render_style=__webpack_require__(19650);;const MOST_ROWS=11;const LABEL=9;
function renderReport(report,shown){const{style,columns,folder,apply}=shown;const groups=[bugsOf(report),noticesOf(shown.notes),brokenOf(report),behaviourOf(report),
suspectsOf(report),survivorsOf(report),keptOf(report),leftOutOf(report)];const width=Math.max(20,columns-LABEL);const rows=fit(groups,MOST_ROWS).map(({label,text,
paint,isWhole=false})=>{const shownText=isWhole?(0,render_style.L)((0,core_text.TN)(text,3*width),width):(0,core_text.TN)(text,width);return`${style[paint](label.
padEnd(LABEL))}${shownText.replaceAll("\n",`
${" ".repeat(LABEL)}`)}`});const headline=(0,render_style.L)((0,core_text.TN)((0,render_comment.bu)(report),400),columns).split("\n");const head=[...headline.map(
style.bold),style.dim((0,core_text.TN)(numbers(report),columns))];const isKept=report.files.length>0&&apply!==null;const last=[`${"report".padEnd(LABEL)}${folder}\
/report.html`,...isKept?[`${"next".padEnd(LABEL)}${apply}`]:[]];return`${[...head,...rows.length>0?["",...rows]:[],"",...last].join("\n")}
`}function fit(groups,most){const filled=groups.filter(group=>group.length>0);const sizes=filled.map(()=>0);let left=most;for(let isGrowing=true;left>0&&isGrowing;){
isGrowing=false;for(const[at,group]of filled.entries())if(left>0&&(sizes[at]??0)<group.length){sizes[at]=(sizes[at]??0)+1;left--;isGrowing=true}}return filled.flatMap(
(group,at)=>{const size=sizes[at]??0;const[first]=group;if(size>=group.length||!first)return group.slice(0,size);const kept=group.slice(0,Math.max(1,size-1));const more=group.
length-kept.length;return size<2?kept:[...kept,{...first,label:"",text:`and ${more} more`}]})}function numbers({pull,bill,funnel,sandbox}){return[pull.head?.slice(
0,7)??"work tree",`${funnel.written} written, ${funnel.kept} kept`,`${Math.round(bill.seconds.total)} s`,bill.requests>0?(0,core_text.TG)(bill.usd):"no model as\
ked",sandbox===null?"nothing ran":`sandbox ${sandbox}`].join(" · ")}const sides=({expected,actual})=>expected===null||actual===null?"":`: expects ${(0,core_text.
TN)(expected,60)}, got ${(0,core_text.TN)(actual,60)}`;const bugsOf=({tests})=>tests.filter(parts.eY).map(test=>({label:"bug?",text:`${(0,target.Q)(test.target).
name}${sides(test)} (${test.name})`,paint:"bad"}));const suspectsOf=({tests})=>tests.filter(test=>test.verdict==="suspect"&&!(0,parts.eY)(test)).map(test=>({label:"\
look",text:`${(0,target.Q)(test.target).name}${sides(test)||`: ${(test.reason&&reasons.Ot[test.reason].suspect?.words)??test.name}`}`,paint:"warn"}));const brokenOf=report=>(0,
own_tests.lo)(report).map(id2=>({label:"fails",text:`${id2}, which passed before`,paint:"bad"}));function behaviourOf({behaviour}){const seen=new Map;const ranked=behaviour.
map(row=>{const rank=seen.get(row.target)??0;seen.set(row.target,rank+1);return{row,rank}});return ranked.sort((one,other)=>one.rank-other.rank).map(({row:{call,
before,after}})=>({label:"changed",text:`${(0,core_text.TN)(call,28)}: ${(0,core_text.TN)(before,18)} -> ${(0,core_text.TN)(after,18)}`,paint:"warn"}))}const survivorsOf=({
mutants})=>mutants.filter(({status})=>status==="survived").map(({file,line,was,now})=>({label:"missed",text:`${file}:${line} no test notices ${(0,core_text.TN)(
was,40)} -> ${(0,core_text.TN)(now,40)}`,paint:"warn"}));const keptOf=({files})=>files.map(({path,tests,new:isNew})=>({label:"kept",text:`${(0,core_text.LS)(tests,
"test")} ${isNew?"in the new file":"added to"} ${path}`,paint:"good"}));function leftOutOf({skipped}){return skipped.map(({name,reason})=>({label:"skipped",text:`${name}\
: ${reason}`,paint:"dim"}))}const QUIET=new Set(["demo","one-pass","stored-replies","settings-ignored"]);const noticesOf=notes=>notes.filter(({code})=>!QUIET.has(
code)).map(note=>({label:"note",text:(0,report_notes.L)(note),paint:"warn",isWhole:true}));var output_folder=__webpack_require__(59323);var tracing=__webpack_require__(
66940);var input_files=__webpack_require__(4844);;function inputOf({args,environment,folder,assets,trace,signal,log}){const range={base:args.word("base"),head:args.
word("head"),worktree:args.has("worktree")};if(range.worktree&&range.head)throw new errors.yo("--head and --worktree exclude each other: give one of them.");const configFrom=args.
word("config-from")??"base";if(configFrom!=="base"&&configFrom!=="worktree")throw new errors.yo(`--config-from is ${JSON.stringify(configFrom)}: say base or wor\
ktree.`);return{...{configFrom,sources:[{name:"flag",values:fromHere(args,folder)}],range,folder,environment,assets,trace,signal,log},afresh:args.has("afresh"),
...{key:(0,input_files.ml)(args),github:null,recorded:null,trusted:false,notes:[]}}}function fromHere({flags},folder){if((0,external_node_path_.resolve)(".")===
folder)return flags;const files=["model","controller"].flatMap(name=>{const given=flags[name];if(typeof given!=="string"||!/\.(?:model\.json|jsonl)$/.test(given))
return[];return(0,external_node_fs_.existsSync)(given)?[[name,(0,external_node_path_.resolve)(given)]]:[]});return{...flags,...Object.fromEntries(files)}}async function showReview(context,{
report,notes,priceSource,existing,sources},{folder,command,apply}){const rendering={...{url:null,notes,priceSource,command,existing},...{run:null,branch:null,key:"\
default",mayCommit:()=>false}};const comment=(0,render_comment.wQ)(report,rendering);const summary=(0,render_comment.Br)(report,rendering);const trace=await(0,tracing.
t)(context,"review",report);const packed=context.assets.wasm;(0,output_folder.zh)(folder,report,{comment,summary,notes,trace,sources,home:null,packed});const{style,
columns,isTerminal,args}=context;const isShort=isTerminal&&!args.has("markdown");const shown={style,columns,notes,folder:shortPath(folder),apply};context.answer(
report,isShort?renderReport(report,shown):comment)}function shortPath(path){const short=(0,external_node_path_.relative)(".",path);return short!==""&&!short.startsWith(
"../..")&&short.length<path.length?short:path}}),37323:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{apply:()=>apply});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57642);var _core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
70296);var _core_diff_patch_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(73329);var _core_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(69716);
var _core_model_report_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(80315);var _wiring_tools_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(71065);var _command_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(74910);var __addDisposableResource=function(env,value,async){if(value!==null&&value!==
void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,
s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const apply={name:"apply",group:"review",summary:"write the k\
ept tests of a report into the working tree, byte for byte",about:`Does in a working tree what a ticked box does on GitHub: writes exactly the bytes of the repo\
rt, checked by
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
yo(`${path} already exists with different content: move it away, or run review again.`);const then=planned.new?"":await textThen(path,pull.head,tools.repo);if(!planned.
new&&now!==then)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} has changed since the report: run review again to add its tests to the \
current file.`);return{path,tests,state:planned.new?"new":"continued",patch:(0,_core_diff_patch_js__WEBPACK_IMPORTED_MODULE_9__.hY)(then??"",content)}}async function textThen(path,head,repo){
if(head===null)return repo.show(null,path);const commit=await repo.resolve(head).catch(()=>null);if(commit===null)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`The commit ${head.slice(0,12)} of the report is missing here: fetch it, so that ${path} can be compared.`);return repo.show(commit,path)}function checkFolders(root,path){
const parts=path.split("/").slice(0,-1);parts.forEach((_,at)=>{const folder=parts.slice(0,at+1).join("/");const entry=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder),{throwIfNoEntry:false});if(entry&&!entry.isDirectory())throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`${folder} is not a folder here, so nothing was written.`)})}function write(root,{path,content}){const place=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
root,path);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place),{recursive:true});const half=`${place}.t\
estwright-new`;(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(half,content,{flag:"wx"});(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(half,place)}}),
73329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G9:()=>insertionsOf,X6:()=>applyPatch,
hY:()=>renderPatch,lZ:()=>compareLines});const contextLines=3;const open="\0";const note="\\ No newline at end of file";function linesOf(text){if(text==="")return[];
const lines=text.split("\n");const last=lines.pop()??"";return last===""?lines:[...lines,last+open]}const textOf=lines=>lines.map(line=>line.endsWith(open)?line.
slice(0,-1):`${line}
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
${text}`;else made.push({line,text});last=step.mark}return made}})};export{id,ids,modules};
