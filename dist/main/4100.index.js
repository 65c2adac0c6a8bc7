const id=4100;const ids=[4100,3735];const modules={4844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
34367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>startedIn});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_tool_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83463);function startedIn(folder,{
wasm}){if(_core_model_tool_js__WEBPACK_IMPORTED_MODULE_2__.jZ)return _core_model_tool_js__WEBPACK_IMPORTED_MODULE_2__.DM;const home=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wasm));const modules2=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(home);if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
basename)(modules2)==="node_modules"){const owner=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(modules2);if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(owner))==="_npx")return byNpx(owner,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));if(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(folder)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(`${owner}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))return`npx ${_core_model_tool_js__WEBPACK_IMPORTED_MODULE_2__.
z6.name}`}return asWord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home,"dist/cli.js")),path=>`n\
ode ${path}`)}function byNpx(cache,folder){try{const noted=JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(cache,"package.json"),"utf8"));const[asked,...others]=noted._npx?.packages??[];if(typeof asked!=="string"||others.length>0)return null;if(!/^[\w@]/.test(asked)&&
folder!==(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)("."))return null;return asWord(asked,word=>`npx --yes ${word}`)}catch{return null}}function asWord(text,of){
if(/^[\w./@+-]+$/.test(text))return of(text);return/['\\\n\r]/.test(text)?null:of(`'${text}'`)}}),19781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{init:()=>init});var _core_model_tool_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83463);var _core_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69716);var _core_report_render_style_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
19650);var _wiring_init_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2934);var _command_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(87196);var _local_review_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
74910);var _started_in_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(34367);const ACTION="your-org/testwright@v0";const init={name:"init",group:"start",summary:"\
write a workflow and testwright.yml for this project, and explain each choice",about:`Looks at the languages, the test runners, the lock files and the workflows\
 that the project has, and writes
    .github/workflows/testwright.yml and testwright.yml. Each choice is explained. An existing file is never
    changed.`,examples:["testwright init --dry-run","testwright init --model gpt-6-luna"],options:{repo:_command_js__WEBPACK_IMPORTED_MODULE_4__.LB,action:{type:"\
string",placeholder:"A",help:`The action, as OWNER/NAME@REF. Default: ${ACTION}, a placeholder for your own copy.`},model:{type:"string",placeholder:"M",help:"W\
ho writes the tests: a model card or a model name. Default: the explorer."},"base-url":{type:"string",placeholder:"URL",help:"Endpoint of the model. Default: th\
at of OpenAI."},"dry-run":{type:"boolean",help:"Show what would be written, and write nothing."},json:_command_js__WEBPACK_IMPORTED_MODULE_4__.Pq},stopsAtOnce:true,
async run(context){const{args}=context;const action=args.word("action")??ACTION;const dryRun=args.has("dry-run");const started=(0,_started_in_js__WEBPACK_IMPORTED_MODULE_6__.
d)(".",context.assets)??_core_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.DM;const model={model:args.word("model"),baseUrl:args.word("base-url")};const wanted={action,
...model,dryRun,program:started};const made=await(0,_wiring_init_js__WEBPACK_IMPORTED_MODULE_3__.Y)((0,_local_review_js__WEBPACK_IMPORTED_MODULE_5__.w)(context),
wanted);context.answer(made,render(made,context,{...wanted,isOurs:action!==ACTION}));return _command_js__WEBPACK_IMPORTED_MODULE_4__.DH}};function render({runners,
reasons,files},{style,columns},{dryRun,isOurs,program}){const fill=(text,indent)=>(0,_core_report_render_style_js__WEBPACK_IMPORTED_MODULE_2__.L)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__.
TN)(text,1e3),Math.max(30,columns-indent.length)).replaceAll("\n",`
${indent}`);const states=files.map(({path,state,note,content})=>{if(state==="there")return`${style.warn("kept")}   ${fill(note??path,"       ")}
`;if(dryRun)return`${style.bold(`# ${path}`)}
${content}
`;return`${style.good("wrote")}  ${path}
`});const next=[...isOurs?[]:["Replace your-org/testwright@v0 with your own copy of Testwright: docs/getting-started.md of the clone has the commands."],`Run ${program}\
 doctor, which checks whether a review works here.`,"Commit both files to the default branch; the next pull request is reviewed."];return[dryRun?"":`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(runners.length,"test runner")} found.
`,...states,`
${style.bold("Why")}
${reasons.map(reason=>`  ${fill(reason,"  ")}
`).join("")}`,dryRun?"":`
${style.bold("Next")}
${next.map((step,at)=>`  ${at+1}. ${fill(step,"     ")}
`).join("")}`].join("")}}),21977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$J:()=>unitsOf,
L4:()=>runnersFor,OT:()=>extractRow,R8:()=>filesOf,kB:()=>isCommon,oT:()=>withFiles});var _lists_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70906);function unitsOf(joined){
const groups=(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.$z)(joined,({row,path,source})=>JSON.stringify([row.system,path,source]));return[...groups.values()].flatMap(
group=>{const[first]=group;if(!first)return[];const{language,path,source}=first;return[{system:first.row.system,language,path,source,rows:group.map(member=>member.
row)}]})}function filesOf(unit,project){const own={[unit.path]:unit.source};if(unit.language.toolchain!=="node"||project.files.includes("package.json"))return own;
const type=isCommon(unit.source)?"commonjs":"module";return{"package.json":`${JSON.stringify({name:"rows",private:true,type})}
`,...own}}function isCommon(source){const modern=/^[ \t]*(?:export\b|import\b[ \t]*[\p{L}$_{*'"])/mu;return!modern.test(source)&&/\bmodule\.exports\b|\bexports\.|\brequire\s*\(/.
test(source)}function withFiles(project,files){return{files:[...new Set([...project.files,...Object.keys(files)])].sort(),read:path=>Object.hasOwn(files,path)?files[path]??
null:project.read(path)}}function runnersFor(unit,project,frameworks){const own=frameworks.filter(framework=>framework.languages.includes(unit.language.name));const named=unit.
rows.flatMap(row=>nameOf(row.framework,own));const seen=unit.rows.flatMap(row=>runnerIn(row.text,own));const sure=own.map(runner=>({name:runner.name,score:runner.
matches(project,unit.path)})).filter(runner=>runner.score>.5).sort((a,b)=>b.score-a.score).map(runner=>runner.name);const wanted=[...named,...seen.slice(0,1),...sure];
const kin=wanted.flatMap(name=>own.find(runner=>runner.name===name)?.kin??[]);const usual=own.filter(runner=>runner.usual).map(runner=>runner.name);return[...new Set(
[...wanted,...kin,...usual])].filter(name=>own.some(runner=>runner.name===name))}function nameOf(word,frameworks){const plain=(word??"").toLowerCase().replace(/^node[-_ ]?test$/,
"node:test");return frameworks.some(framework=>framework.name===plain)?[plain]:[]}function runnerIn(text,runners){const start=text.slice(0,2e5);const found=runners.
find(runner=>runner.speaks(start,false))??runners.find(runner=>runner.speaks(start,true));return found?[found.name]:[]}function completionOf(row,target){const{input,
output,cached}=row.usage??{input:0,output:0,cached:0};return{target,writer:row.system,sample:row.index,text:row.text,cut:row.cut,usage:{inputTokens:input,cachedTokens:cached,
outputTokens:output,estimated:row.usage===null},seconds:0,stored:true}}function extractRow(row,tasks,language){const[first,...others]=tasks;if(!first)return{candidates:[],
rejections:[]};const{candidates,rejections}=language.cut(completionOf(row,first.target.id),first);const left=others.map(task=>({task,found:language.cut(completionOf(
row,task.target.id),task)}));const take=(name,draft)=>{for(const{task,found}of left){const at=found.candidates.findIndex(candidate=>candidate.name===name&&candidate.
draft.startsWith(draft)&&uses(candidate,task));const[taken]=at<0?[]:found.candidates.splice(at,1);if(taken)return taken}return null};const own=candidates.map(candidate=>uses(
candidate,first)?candidate:take(candidate.name,candidate.draft)??candidate);return{candidates:own,rejections}}function uses({code,helpers,container},{access}){const symbol=access.
symbol.replace(/[$.]/g,"\\$&");const word=new RegExp(`(?<![\\p{L}\\p{N}_$])${symbol}(?![\\p{L}\\p{N}_$])`,"u");return[code,...helpers,...container?.members??[]].
some(text=>word.test(text))}}),73329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{G9:()=>insertionsOf,X6:()=>applyPatch,hY:()=>renderPatch,lZ:()=>compareLines});const contextLines=3;const open="\0";const note="\\ No newline at end of file";function linesOf(text){
if(text==="")return[];const lines=text.split("\n");const last=lines.pop()??"";return last===""?lines:[...lines,last+open]}const textOf=lines=>lines.map(line=>line.
endsWith(open)?line.slice(0,-1):`${line}
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
${text}`;else made.push({line,text});last=step.mark}return made}}),42248:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q:()=>environmentFault});var _baseline_built_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(35417);const INSTALL="Install what\
 the project needs in a step before Testwright, or with the setting setup.";const PYTHON=/ModuleNotFoundError: No module named ['"]([\w.]{1,200})['"]/;const NODE=/(?:Cannot find (?:module|package)|Failed to resolve import) ['"]((?:@[\w.-]{1,100}\/)?[\w-][\w.-]{0,100})(?:\/[^'"\n]{0,200})?['"]/;
const VARIABLE=/KeyError: '([A-Z][A-Z0-9_]{2,80})'|\b([A-Z][A-Z0-9]*_[A-Z0-9_]{1,80}) (?:is (?:not set|required|missing|not defined|undefined)|environment variable)/;
const LIBRARY=/ImportError: (lib[\w.+-]{1,100}\.so[\w.]{0,20}): cannot open shared object file/;const OWN=/(?:^|: |\n)([\w@./-]{1,80} is not installed\b[^\n]{0,300}|Node [\d.]{1,20} cannot run TypeScript[^\n]{0,300})/;
const DJANGO=/Django cannot be set up with [\w.]{1,200}: [^\n]{1,200}|settings are not configured[^\n]{0,200}/;function environmentFault(words,loaded){const text=words.
slice(0,2e4);const own=OWN.exec(text)?.[1];if(own!==void 0)return sentenceOf(own);if((0,_baseline_built_files_js__WEBPACK_IMPORTED_MODULE_0__.Th)(text,loaded.project))
return{fault:(0,_baseline_built_files_js__WEBPACK_IMPORTED_MODULE_0__.Mq)(loaded.isBuilt,loaded.project),cure:"build is a command that makes them in each tree."};
const name=PYTHON.exec(text)?.[1]??NODE.exec(text)?.[1];if(name!==void 0&&!isOwn(name,loaded))return{fault:`the package ${name.startsWith("@")?name:name.split("\
.")[0]??name} is missing`,cure:INSTALL};const library=LIBRARY.exec(text)?.[1];if(library!==void 0)return{fault:`the library ${library} is missing`,cure:INSTALL};
const django=DJANGO.exec(text)?.[0];if(django!==void 0)return{fault:django.replace(/^settings are/,"the settings of Django are").replace(/[.\s]+$/,""),cure:"Set\
 DJANGO_SETTINGS_MODULE in pytest's configuration or in the setting env, and in env the variables that the settings read."};return variableFault(text,loaded)}function sentenceOf(words){
const[fault=words,...rest]=words.trim().replace(/\.$/,"").split(": ");const cure=rest.join(": ");return{fault,cure:cure===""?INSTALL:`${cure.charAt(0).toUpperCase()}${cure.
slice(1)}.`}}function isOwn(name,{project,test,source}){const first=name.startsWith("@")?name:name.split(".")[0]??name;const isFile=project.files.some(file=>file===
`${first}.py`||file.startsWith(`${first}/`)||new RegExp(`/${escaped(first)}(?:/|\\.py$)`).test(file));const isIn=text=>new RegExp(`(?<![\\w.-])${escaped(first)}\
(?![\\w-])`).test(text);return isFile&&!name.startsWith("@")||test!==null&&isIn(test)&&!isIn(source)}const escaped=text=>text.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$\
&");function variableFault(text,{source,test}){const found=VARIABLE.exec(text);const name=found?.[1]??found?.[2];const reads=code=>/\benviron\b|\bgetenv\b|process\.env/.
test(code);if(name===void 0||!(reads(text)||reads(source)&&source.includes(name)))return null;if(test?.includes(name))return null;return{fault:`the environment \
variable ${name} is missing`,cure:`Give it a value for tests in the setting env.`}}}),79509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ey:()=>placeOfMutant,I:()=>kindOf,Ju:()=>changedLinesIn,N7:()=>throwingMutantId,Of:()=>mostMutants,UX:()=>idsOf,Z:()=>sampleMutants,
_5:()=>coverageOf,zY:()=>describeMutant});var _lists_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70906);const throwingMutantId="throwing";const mostMutants=60;
function sampleMutants(mutants,most=mostMutants){if(mutants.length<=most)return mutants;const lines=[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.$z)(mutants,mutant=>String(
mutant.line)).values()];const taken=new Set;const kinds=new Map;const seen=mutant=>kinds.get(kindOf(mutant))??0;while(taken.size<most){for(const line of lines){
const open=line.filter(mutant=>!taken.has(mutant));const[first]=open;if(!first||taken.size>=most)continue;const best=open.reduce((rarest,mutant)=>seen(mutant)<seen(
rarest)?mutant:rarest,first);taken.add(best);kinds.set(kindOf(best),seen(best)+1)}}return mutants.filter(mutant=>taken.has(mutant))}function kindOf({was,now}){const plain=text=>text.
replace(/[\p{L}\p{N}_$]+/gu,"x").slice(0,20);return`${plain(was)} ${plain(now)}`}function placeOfMutant(source,{edits,line}){const first=edits.at(-1);const last=edits[0];
if(!first||!last)return{line,column:1,endLine:line,endColumn:1};const[start,end]=[first.start,last.end].map(offset=>{const before=source.slice(0,offset);return{
line:before.split("\n").length,column:offset-before.lastIndexOf("\n")}});const replacement=edits.reduce((text,edit)=>text.slice(0,edit.start-first.start)+edit.text+
text.slice(edit.end-first.start),source.slice(first.start,last.end));return{...start,endLine:end.line,endColumn:end.column,replacement}}function describeMutant({
line,was,now}){const short=text=>(text.length>60?`${text.slice(0,59)}…`:text)||"nothing";return`line ${line}: ${short(was)} -> ${short(now)}`}function coverageOf({
target,function:fn},before,kept){const[first,last]=target.lines;const body=fn.bodyLines.filter(line=>line>=first&&line<=last);if(before===null||body.length===0)
return null;const own=new Set(before);const all=new Set([...before,...kept.flat()]);const share=lines=>round(body.filter(line=>isRun(line,lines,fn.longStatements??
[])).length/body.length);return{before:share(own),after:share(all)}}function isRun(line,lines,long){if(lines.has(line))return true;return long.some(([from,to])=>{
if(line<from||line>to)return false;return line===from?isAnyIn(lines,[from,to]):lines.has(from)})}function isAnyIn(lines,[from,to]){for(let line=from;line<=to;line++)
if(lines.has(line))return true;return false}function changedLinesIn({target,function:made},lines){const{changedLines,entry}=target;if(entry!==void 0)return lines.
has(entry)?changedLines:[];return changedLines.filter(line=>isRun(line,lines,made.longStatements??[]))}const round=share=>Math.round(share*1e3)/1e3;function idsOf(instrumented){
return instrumented.kind==="switch"?instrumented.ids:instrumented.mutants.map(mutant=>mutant.id)}}),98876:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ip:()=>defaultBaseUrl,XM:()=>pathOf,jr:()=>keyVariables,lc:()=>providerOf,px:()=>telemetryName,r5:()=>providers});const anyHost=/(?:)/;
const loopback=/^(?:localhost|\[::1\]|127\..*)$/;const maxTokens={tokenLimit:"max_tokens",mostTokens:null,temperature:true,system:true,stop:true,topP:true,effort:true};
const maxCompletionTokens={...maxTokens,tokenLimit:"max_completion_tokens"};const hosted={auth:"authorization",quirks:maxTokens,local:false};const local={match:{
host:loopback},keys:[],...hosted,local:true,priceList:null};const providers={openai:{...hosted,title:"OpenAI",match:{host:/(?:^|\.)openai\.com$/},baseUrl:"https\
://api.openai.com/v1",baseUrlVariable:{name:"OPENAI_BASE_URL",path:""},keys:["OPENAI_API_KEY"],quirks:maxCompletionTokens,telemetry:"openai",priceList:"openai",
models:/^(?:gpt-(?!oss)|chatgpt-|o\d)/,checked:"stand-in"},azureDeployment:{...hosted,title:"Azure, a deployment",match:{host:/\.azure\.com$/,path:/^\/openai\/deployments\//},
baseUrl:"https://RESOURCE.openai.azure.com/openai/deployments/NAME?api-version=2024-10-21",keys:["AZURE_OPENAI_API_KEY"],auth:"api-key",quirks:maxCompletionTokens,
telemetry:"azure.ai.openai",priceList:"azure",checked:"stand-in"},azure:{...hosted,title:"Azure",match:{host:/\.azure\.com$/},baseUrl:"https://RESOURCE.openai.a\
zure.com/openai/v1",keys:["AZURE_OPENAI_API_KEY"],auth:"api-key",quirks:maxCompletionTokens,telemetry:"azure.ai.openai",priceList:"azure",checked:"stand-in"},anthropic:{
...hosted,title:"Anthropic",match:{host:/(?:^|\.)anthropic\.com$/},baseUrl:"https://api.anthropic.com/v1",baseUrlVariable:{name:"ANTHROPIC_BASE_URL",path:"/v1"},
keys:["ANTHROPIC_API_KEY"],telemetry:"anthropic",priceList:"anthropic",models:/^claude-/,checked:"stand-in"},openrouter:{...hosted,title:"OpenRouter",match:{host:/(?:^|\.)openrouter\.ai$/},
baseUrl:"https://openrouter.ai/api/v1",keys:["OPENROUTER_API_KEY"],telemetry:"openrouter",priceList:"openrouter",checked:"stand-in"},bedrock:{...hosted,title:"A\
mazon Bedrock",match:{host:/^bedrock-runtime\..*\.amazonaws\.com$/},baseUrl:"https://bedrock-runtime.REGION.amazonaws.com/openai/v1",keys:["AWS_BEARER_TOKEN_BED\
ROCK"],quirks:maxCompletionTokens,telemetry:"aws.bedrock",priceList:"aws",checked:"untested"},gemini:{...hosted,title:"Google Gemini",match:{host:/(?:^|\.)googleapis\.com$/},
baseUrl:"https://generativelanguage.googleapis.com/v1beta/openai",keys:["GEMINI_API_KEY"],telemetry:"gcp.gemini",priceList:"google",models:/^gemini-/,checked:"u\
ntested"},mistral:{...hosted,title:"Mistral",match:{host:/(?:^|\.)mistral\.ai$/},baseUrl:"https://api.mistral.ai/v1",keys:["MISTRAL_API_KEY"],telemetry:"mistral\
_ai",priceList:"mistral",checked:"untested"},groq:{...hosted,title:"Groq",match:{host:/(?:^|\.)groq\.com$/},baseUrl:"https://api.groq.com/openai/v1",keys:["GROQ\
_API_KEY"],telemetry:"groq",priceList:"groq",checked:"untested"},deepseek:{...hosted,title:"DeepSeek",match:{host:/(?:^|\.)deepseek\.com$/},baseUrl:"https://api\
.deepseek.com/v1",keys:["DEEPSEEK_API_KEY"],telemetry:"deepseek",priceList:"deepseek",checked:"untested"},xai:{...hosted,title:"xAI",match:{host:/(?:^|\.)x\.ai$/},
baseUrl:"https://api.x.ai/v1",keys:["XAI_API_KEY"],telemetry:"x_ai",priceList:"x-ai",checked:"untested"},ollama:{...local,title:"Ollama",match:{host:loopback,port:"\
11434"},baseUrl:"http://127.0.0.1:11434/v1",start:"ollama serve",telemetry:"ollama",checked:"stand-in"},llamaCpp:{...local,title:"llama.cpp",match:{host:loopback,
port:"8080"},baseUrl:"http://127.0.0.1:8080/v1",start:"llama-server -m FILE.gguf",telemetry:null,checked:"real server"},vllm:{...local,title:"vLLM",match:{host:loopback,
port:"8000"},baseUrl:"http://127.0.0.1:8000/v1",start:"vllm serve MODEL",telemetry:null,checked:"stand-in"},lmStudio:{...local,title:"LM Studio",match:{host:loopback,
port:"1234"},baseUrl:"http://127.0.0.1:1234/v1",start:"lms server start",telemetry:"lm_studio",checked:"stand-in"},otherLocal:{...local,title:"any other server \
on this machine",baseUrl:"http://127.0.0.1:PORT/v1",telemetry:null,checked:"stand-in"},other:{...hosted,title:"any other OpenAI-compatible service",match:{host:anyHost},
baseUrl:"https://HOST/v1",keys:[],telemetry:null,priceList:null,checked:"stand-in"}};const rows=Object.values(providers);const homes={chat:providers.openai,completions:providers.
openai,messages:providers.anthropic};function providerOf(baseUrl){const url=URL.canParse(baseUrl)?new URL(baseUrl):null;return(url&&rows.find(({match})=>isMatch(
match,url)))??providers.other}function isMatch({host,port,path},url){return host.test(url.hostname)&&(port??url.port)===url.port&&(path?.test(url.pathname)??true)}
function keyVariables(baseUrl,endpoint="chat"){return[...new Set([...providerOf(baseUrl).keys,...homes[endpoint].keys])]}function defaultBaseUrl(endpoint,environment){
const{baseUrl,baseUrlVariable}=homes[endpoint];const told=baseUrlVariable&&environment[baseUrlVariable.name]?.trim();if(!told)return baseUrl;return baseUrlVariable.
path?`${told.replace(/\/+$/,"")}${baseUrlVariable.path}`:told}function pathOf({baseUrl}){return baseUrl.replace(/^https?:\/\/[^/]+/,"")}function telemetryName(baseUrl){
const host=URL.canParse(baseUrl)?new URL(baseUrl).hostname:"unknown";return providerOf(baseUrl).telemetry??host}}),29867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>freePath,y:()=>runPlainTest});var _core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21977);
async function runPlainTest(plain){const{language,framework,folder,common}=plain;const{extension,sample}=language;const path=`${folder===""?"":`${folder}/`}plai\
n_subject.${extension}`;const files={...plain.files,[path]:common?sample.replace("export ","exports.one = "):sample};const project=(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.
oT)(plain.project,files);const testPath=freePath(framework.style,path,project);const{importLine,root,start}=language.access(path,"one",project,testPath);const candidate={
...framework.style.test(specOf(framework,importLine)),...told(path,framework)};const{content,names}=language.merge([candidate],{existing:null,like:null});const place=framework.
style.candidatePath(testPath,1);const file={path:place,content,candidate:candidate.id,name:names[candidate.id]??candidate.name};const job=framework.trial({...{tree:"\
head",candidates:[candidate],files:[file],watch:path,seed:0},...{roots:folder===""?[""]:[root],start}});return framework.read(await plain.run(files,job),[file])[0]??
null}function specOf({style},importLine){return{name:style.words.includes("describe")?"gives one":"test_gives_one",subject:"one",imports:[importLine],arrange:[],
checks:[{kind:"equal",call:"one()",literal:"1",approximate:false,await:false}],comment:""}}const told=(target,{name})=>({...{id:"plain",target,writer:"",framework:name,
draft:"",fixes:[],observed:true}});function freePath(style,path,project){const own=style.path(path,project);return project.files.includes(own)?style.path(path,project,
true):own}})};export{id,ids,modules};
