const id=9162;const ids=[9162];const modules={52919:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$y:()=>joinRow,Mv:()=>languageNamed});var _model_target_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86716);function joinRow(row,languages,known){const named=languageNamed(
row.language,languages);const byPath=path2=>path2===null?void 0:languages.find(candidate=>candidate.matches(path2));const language=byPath(row.path)??named??byPath(
row.testPath);const path=row.path===null?null:plainPath(row.path);if(row.path!==null&&path===null)return{reason:`${row.path} is not in a project`};if(path!==null&&
byPath(path)===void 0)return{reason:`${path} is not in a known language`};if(path!==null&&language!==void 0){const source=row.source??textOf(path,known);if(source===
null)return{reason:`the text of ${path} is missing: give the row a source, or use --functions or --root`};return{row,language,path,source}}if(row.source!==null){
if(!language)return{reason:"its language is not known: give it a path or a language"};return{row,language,path:inventPath(row,language),source:row.source}}return search(
row,language??null,languages,known)}function languageNamed(word,languages){return languages.find(({name,aliases})=>word===name||word!==null&&aliases.includes(word))}
function plainPath(path){const parts=path.replaceAll("\\","/").split("/").filter(part=>part!==""&&part!==".");const odd=path.startsWith("/")||/^[A-Za-z]:/.test(
path)||parts.length===0;return odd||parts.some(part=>part===".."||/[\p{Cc}]/u.test(part))?null:parts.join("/")}function textOf(path,known){return known.modules.
get(path)??known.read(path)}function inventPath(row,language){const end=`.${language.extension}`;if(language.name==="python"&&row.module&&/^[\p{L}_][\p{L}\p{N}_.]*$/u.
test(row.module))return`${row.module.split(".").filter(Boolean).join("/")}${end}`;const first=row.function??language.functions(row.source??"").functions.find(made=>(0,
_model_target_js__WEBPACK_IMPORTED_MODULE_0__.s)(made.name))?.name??"module";const stem=(first.split(".")[0]??"").replace(/[^\p{L}\p{N}_]+/gu,"_");return`${stem===
""?"module":stem}${end}`}function search(row,language,languages,known){const imported=importsIn(row.text);const words=new Set(row.text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??
[]);const paths=[...new Set([...known.modules.keys(),...known.files])];let best=null;for(const path of paths){const own=languages.find(candidate=>candidate.matches(
path));if(!own||language&&!related(own,language)||path===row.testPath)continue;const isNamed=row.module!==null&&sameModule(path,row.module);const isImported=imported.
some(name=>sameModule(path,name));if(!isNamed&&!isImported&&!known.modules.has(path))continue;const source=textOf(path,known);if(source===null)continue;const score=(isNamed?
4:0)+(isImported?2:0)+(callsInto(source,own,row,words)?1:0);if(score>(best?.score??0))best={joined:{row,language:own,path,source},score}}return best?.joined??{reason:"\
it neither imports nor calls anything from a known module"}}const related=(a,b)=>a.toolchain===b.toolchain;function callsInto(source,language,row,words){const names=language.
functions(source).functions.map(made=>made.name);if(row.function!==null)return names.some(name=>isNamedBy(name,row.function??""));return names.some(name=>words.
has(name.split(".")[0]??name))}const isNamedBy=(name,asked)=>name===asked||name.startsWith(`${asked}.`);function importsIn(text){const python=/^[ \t]*(?:from[ \t]+([\p{L}\p{N}_.]+)[ \t]+import\b|import[ \t]+([\p{L}\p{N}_.]+))/gmu;
const javascript=/(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*(['"`])([^'"`\n]{1,300})\1/g;return[...[...text.matchAll(python)].map(match=>match[1]??match[2]??
""),...[...text.matchAll(javascript)].map(match=>match[2]??"")].filter(Boolean)}function sameModule(path,name){const stem=path.replace(/\.[^./]*$/,"").replace(/\/(?:__init__|index)$/,
"");const dotted=!/[/]/.test(name)&&!name.startsWith(".");const plain=(dotted?name.replaceAll(".","/"):name.replace(/^(?:\.{1,2}\/)+|^[@~]\//,"")).replace(/\.[cm]?[jt]sx?$/,
"").replace(/\/index$/,"");if(plain==="")return false;return stem===plain||stem.endsWith(`/${plain}`)||!dotted&&plain.endsWith(`/${stem}`)}}),94089:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ev:()=>isNamed,hB:()=>aimAt,wX:()=>namesIn});function aimAt(name,result,place){if(name!==null){const own=result.functions.
find(made=>made.name===name)??byLastPart(result,name);if(own&&own.bodyLines.length>0)return aimOf(own.name,own,place);const members=result.functions.filter(made=>made.
name.startsWith(`${name}.`));if(members.length>0)return wholeOf({name,imported:name,lines:spanOf(members)},members,place)}const names=[...new Set(result.functions.
map(made=>made.name.split(".")[0]??""))];const[only]=names;if(name===null&&names.length===1&&only!==void 0)return aimAt(only,result,place);const word=name!==null&&
/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)?name:null;const lines=[1,place.source.split("\n").length];return wholeOf({name:name??"module",imported:word??"default",
lines},result.functions,place)}function spanOf(members){const lines=members.flatMap(made=>made.lines);return[Math.min(...lines),Math.max(...lines)]}function isNamed(name,result){
const among=made=>made.name===name||made.name.startsWith(`${name}.`);return result.functions.some(among)||byLastPart(result,name)!==void 0}function byLastPart(result,name){
const found=result.functions.filter(made=>made.name.endsWith(`.${name}`));return found.length===1?found[0]:void 0}function namesIn(text,result){const words=new Set(
text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??[]);const names=result.functions.map(made=>made.name.split(".")[0]??made.name);return[...new Set(names)].filter(name=>words.
has(name))}function wholeOf({name,imported,lines},members,place){const all=place.source.split("\n");const body=[...new Set(members.flatMap(made2=>made2.bodyLines))].
sort((a,b)=>a-b);const written=all.flatMap((line,at)=>line.trim()===""?[]:[at+1]);const made={name:imported,lines,kind:"function",async:false,generator:false,public:true,
unreachable:null,sound:true,branches:members.reduce((sum,member)=>sum+member.branches,0),tokens:members.flatMap(member=>member.tokens),bodyLines:body.length>0?body:
written,source:all.slice(lines[0]-1,lines[1]).join("\n"),parameters:members.find(member=>member.kind==="constructor")?.parameters??[],returns:{kind:"any"},docstring:null,
examples:[],literals:[],decorators:[],owner:null,context:[...new Set(members.flatMap(member=>member.context))]};return aimOf(name,made,place)}function aimOf(name,made,{
path,language,framework}){const target={id:`${path}::${name}`,file:path,name,language,framework,change:"added",lines:made.lines,changedLines:made.bodyLines,via:null,
baseId:null};return{target,function:made,imported:made.name}}}),21977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$J:()=>unitsOf,L4:()=>runnersFor,OT:()=>extractRow,R8:()=>filesOf,kB:()=>isCommon,oT:()=>withFiles});var _lists_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70906);function unitsOf(joined){const groups=(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.$z)(joined,({row,path,source})=>JSON.stringify([row.system,path,source]));
return[...groups.values()].flatMap(group=>{const[first]=group;if(!first)return[];const{language,path,source}=first;return[{system:first.row.system,language,path,
source,rows:group.map(member=>member.row)}]})}function filesOf(unit,project){const own={[unit.path]:unit.source};if(unit.language.toolchain!=="node"||project.files.
includes("package.json"))return own;const type=isCommon(unit.source)?"commonjs":"module";return{"package.json":`${JSON.stringify({name:"rows",private:true,type})}\

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
some(text=>word.test(text))}}),82e3:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
K:()=>openUnitTools});var _core_compare_row_target_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(94089);var _core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
21977);var _plain_test_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29867);async function openUnitTools(tools){const session=await tools.session();const over=files=>({
...session,run:job=>session.run({...job,overlay:{...files,...job.overlay}})});const started=new Map;const canStart=(unit,name)=>{const files=Object.entries((0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.
R8)(unit,tools.project));const manifests=Object.fromEntries(files.filter(([path])=>path!==unit.path));const key=JSON.stringify([unit.language.name,name,manifests]);
const found=started.get(key)??runsPlainTest(unit.language,manifests,{framework:tools.framework(name),over,tools});started.set(key,found);return found};const results=new WeakMap;
const read=unit=>{const result=results.get(unit)??unit.language.functions(unit.source);results.set(unit,result);return result};const frameworks=unit=>(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.
L4)(unit,(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.oT)(tools.project,(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.R8)(unit,tools.project)),
tools.frameworks);return{session,over,frameworks,async runner(unit){const names=frameworks(unit);for(const name of names)if(await canStart(unit,name))return name;
return names[0]??""},tasks:(unit,framework)=>tasksOf(unit,read(unit),framework,tools),targets:(row,unit,framework)=>aimsOf(row,unit,read(unit),framework).map(aim=>aim.
target.id)}}function aimsOf(row,unit,result,framework){const place={path:unit.path,source:unit.source,language:unit.language.name,framework};const{function:asked}=row;
const names=asked!==null&&(0,_core_compare_row_target_js__WEBPACK_IMPORTED_MODULE_1__.ev)(asked,result)?[asked]:(0,_core_compare_row_target_js__WEBPACK_IMPORTED_MODULE_1__.
wX)(row.text,result);return names.length===0?[(0,_core_compare_row_target_js__WEBPACK_IMPORTED_MODULE_1__.hB)(asked,result,place)]:names.map(name=>(0,_core_compare_row_target_js__WEBPACK_IMPORTED_MODULE_1__.
hB)(name,result,place))}function tasksOf(unit,result,framework,tools){const project=(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.oT)(tools.project,(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.
R8)(unit,tools.project));const{style}=tools.framework(framework);const tasks=new Map;for(const row of unit.rows)for(const aim of aimsOf(row,unit,result,framework)){
const{target,function:made,imported}=aim;if(tasks.has(target.id))continue;const testPath=ownPath(row,unit.language)??(0,_plain_test_js__WEBPACK_IMPORTED_MODULE_2__.
k)(style,unit.path,project);tasks.set(target.id,{target,function:made,...unit.language.reachableClasses?.(unit.path,result,project,testPath)??{classes:result.classes,
enums:result.enums??{}},access:unit.language.access(unit.path,imported,project,testPath),testPath,page:{existing:null,like:unit.language.toolchain==="node"?unit.
source:null},existingTest:null})}return tasks}function ownPath(row,language){const path=row.testPath??"";const plain=/^[\p{L}\p{N}_.@-]+(?:\/[\p{L}\p{N}_.@-]+)*$/u.
test(path)&&!/(?:^|\/)\.{1,2}(?:\/|$)/.test(path);return plain&&language.matches(path)?path:null}async function runsPlainTest(language,manifests,{framework,over,
tools}){const isCommon=Object.values(manifests).some(text=>text.includes('"commonjs"'));const result=await(0,_plain_test_js__WEBPACK_IMPORTED_MODULE_2__.y)({...{
language,framework,project:tools.project,folder:"",files:manifests},common:isCommon&&language.extension==="js",run:(files,job)=>over(files).run(job)});return result?.
outcome==="passed"}}),29867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>freePath,
y:()=>runPlainTest});var _core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21977);async function runPlainTest(plain){const{language,framework,
folder,common}=plain;const{extension,sample}=language;const path=`${folder===""?"":`${folder}/`}plain_subject.${extension}`;const files={...plain.files,[path]:common?
sample.replace("export ","exports.one = "):sample};const project=(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.oT)(plain.project,files);const testPath=freePath(
framework.style,path,project);const{importLine,root,start}=language.access(path,"one",project,testPath);const candidate={...framework.style.test(specOf(framework,
importLine)),...told(path,framework)};const{content,names}=language.merge([candidate],{existing:null,like:null});const place=framework.style.candidatePath(testPath,
1);const file={path:place,content,candidate:candidate.id,name:names[candidate.id]??candidate.name};const job=framework.trial({...{tree:"head",candidates:[candidate],
files:[file],watch:path,seed:0},...{roots:folder===""?[""]:[root],start}});return framework.read(await plain.run(files,job),[file])[0]??null}function specOf({style},importLine){
return{name:style.words.includes("describe")?"gives one":"test_gives_one",subject:"one",imports:[importLine],arrange:[],checks:[{kind:"equal",call:"one()",literal:"\
1",approximate:false,await:false}],comment:""}}const told=(target,{name})=>({...{id:"plain",target,writer:"",framework:name,draft:"",fixes:[],observed:true}});function freePath(style,path,project){
const own=style.path(path,project);return project.files.includes(own)?style.path(path,project,true):own}})};export{id,ids,modules};
