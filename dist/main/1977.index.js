const id=1977;const ids=[1977];const modules={35417:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$v:()=>runsBuilt,Mq:()=>unbuilt,Qs:()=>isUnbuilt,Th:()=>missesBuiltFile,Ve:()=>importsBuiltFile,cw:()=>UNBUILT,qp:()=>allBuiltImports});const BUILT=/(?:^|\/)(?:dist|build|lib|libs|out|output|generated|gen|_build|esm|cjs|umd|es|target|\.svelte-kit|\.nuxt|\.astro)\//;
const FILE=/(?:Cannot find module|Cannot find package|Failed to (?:resolve import|load url|resolve entry)|Could not resolve|Could not locate module|ENOENT: no such file or directory, \w+|\[Errno 2\] No such file or directory:)\s{0,4}["'`]([^"'`\n]{1,400})["'`]/g;
const MODULE=/No module named ['"]([\w.]{1,200})['"]|cannot import name '\w{1,200}' from (?:partially initialized module )?'([\w.]{1,200})'/g;const COMPILED=["p\
yx","pxd","c","cpp","rs","f90"];const MOST=50;function missesBuiltFile(words,project){const files=new Set(project.files);const text=words.slice(0,1e5);const paths=[
...text.matchAll(FILE)].slice(0,MOST).map(found=>pathIn(found,text));if(paths.some(path=>isBuiltPath(path,project,files)))return true;const modules2=[...text.matchAll(
MODULE)].slice(0,MOST).map(found=>found[1]??found[2]??"");return modules2.some(name=>isBuiltModule(name,files))}function pathIn({0:all,1:path="",index},words){const isPlace=/^Cannot find module/.
test(all)&&words.startsWith(" imported from ",index+all.length);return isPlace&&!/^[./]/.test(path)?`./${path}`:path}function unbuilt(isSet,project){if(isSet)return"\
the tests run built files that `build` does not make";const command=buildCommand(project);return`the tests run built files; set \`build${command===null?"":`: ${command}`}\
\``}const runsBuilt="the tests run what `build` makes from it, not its source";const UNBUILT="the tests run built files(?:; set `build(?:: (?:npm|pnpm|yarn) run\
 [a-z]{1,20})?`| that `build` does not make)|the tests run what `build` makes from it, not its source";const isUnbuilt=why=>new RegExp(`^(?:${UNBUILT})$`).test(
why);const SCRIPTS=["build","compile","bundle","dist"];const MANAGERS={"pnpm-lock.yaml":"pnpm","yarn.lock":"yarn"};function buildCommand({files,read}){const script=SCRIPTS.
find(name=>scriptsOf(read("package.json")??"").includes(name));const[,manager="npm"]=Object.entries(MANAGERS).find(([lock])=>files.includes(lock))??[];return script===
void 0?null:`${manager} run ${script}`}function scriptsOf(manifest){try{const{scripts}=JSON.parse(manifest);return typeof scripts==="object"&&scripts!==null?Object.
keys(scripts):[]}catch{return[]}}const IMPORTED=/(\bfrom|\bimport|\brequire(?:\.resolve)?\()\s{0,4}["'`](\.{1,2}\/[^"'`\n]{1,300})["'`]/g;const MOST_TESTS=500;const importsBuiltFile=(tests,project)=>tests.
slice(0,MOST_TESTS).some(path=>builtImports(path,project).length>0);const allBuiltImports=(tests,project)=>tests.slice(0,MOST_TESTS).flatMap(path=>builtImports(
path,project));function builtImports(path,project){const files=filesOf(project);const folder=path.slice(0,path.lastIndexOf("/")+1);const text=(project.read(path)??
"").slice(0,1e5);return[...text.matchAll(IMPORTED)].flatMap(([,how="",named=""])=>{const place=joined(folder,named);const isBuilt=place!==null&&!isTracked(place,
files)&&isOutput(place,project);return isBuilt?[{place,isRequired:how.startsWith("require")}]:[]})}const sets=new WeakMap;function filesOf({files}){const known=sets.
get(files)??new Set(files);sets.set(files,known);return known}function joined(folder,named){const parts=folder.split("/").slice(0,-1);for(const part of named.split(
"/"))if(part===".."){if(parts.pop()===void 0)return null}else if(part!=="."&&part!=="")parts.push(part);return parts.join("/")}const ENDS=["",".js",".mjs",".cjs",
".ts",".tsx",".jsx",".json"];const OF_FOLDER=["/index.js","/index.ts"];const isTracked=(place,files)=>[...ENDS,...OF_FOLDER].some(end=>files.has(place+end))||files.
has(place.replace(/\.([cm]?)js$/,".$1ts"));function isBuiltPath(path,project,files){if(!/^(?:\.{1,2}\/|\/)/.test(path)||path.includes("node_modules/"))return false;
const inner=path.replace(/^(?:\.{1,2}\/)+/,"");return isOutput(inner,project)&&!endsOf(inner).some(end=>files.has(end))}function isOutput(path,project){const isIgnored=name=>`\
/${path}/`.includes(`/${name}/`)||ENDS.some(end=>`/${path}${end}`.endsWith(`/${name}`));return BUILT.test(`${path}/`)||ignoredNames(project).some(isIgnored)}const endsOf=path=>{
const parts=path.split("/");return parts.map((_,at)=>parts.slice(at).join("/"))};function ignoredNames(project){const known=ignored.get(project.files);if(known)
return known;const names=(project.read(".gitignore")??"").split("\n").map(line=>line.trim().replace(/^\/+|\/+$/g,"")).filter(line=>/^[\w.-]+(?:\/[\w.-]+)*$/.test(
line)&&!/^\.|^node_modules$/.test(line));ignored.set(project.files,names);return names}const ignored=new WeakMap;function isBuiltModule(name,files){const parts=name.
split(".");const path=parts.join("/");const at=ends=>[...files].some(file=>ends.some(end=>file===path+end||file.endsWith(`/${path}${end}`)));if(at(COMPILED.map(
end=>`.${end}`)))return true;const above=parts.slice(0,-1).join("/");const isOwn=above!==""&&[...files].some(file=>file===`${above}/__init__.py`||file.endsWith(
`/${above}/__init__.py`));return isOwn&&/^_?version$|^_/.test(parts.at(-1)??"")&&!at([".py","/__init__.py"])}}),77164:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fi:()=>reachingTests,ny:()=>changedLinesRun,p3:()=>outOfTime,uv:()=>nothingMeasured});var _verify_measure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
79509);var _own_tests_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33439);function reachingTests(runs,target){const[first=[]]=runs;const failing=new Set(
runs.flat().flatMap(run=>run.outcome==="passed"?[]:[(0,_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.ec)(run)]));const found=new Map;for(const run of first){const lines=run.
lines[target]??[];const{file,name,milliseconds}=run;const id2=(0,_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.ec)(run);if(name===null||lines.length===0||failing.has(
id2))continue;const known=found.get(id2);found.set(id2,{...{id:id2,file,name},lines:[...new Set([...known?.lines??[],...lines])],milliseconds:(known?.milliseconds??
0)+milliseconds})}return[...found.values()].sort((a,b)=>a.milliseconds-b.milliseconds||(a.id<b.id?-1:1))}const changedLinesRun=(task,tests)=>(0,_verify_measure_js__WEBPACK_IMPORTED_MODULE_1__.
Ju)(task,new Set(tests.flatMap(({lines})=>lines)));const outOfTime="there was not enough time";const nothingMeasured=why=>({...{notMeasured:why,tests:[],linesRun:[],
lines:[],asked:[],mutants:null,noticedBy:{},survivors:[],hunks:[],failsOnBase:false}})}),73760:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gb:()=>testPathsOf,P8:()=>testsThatLoad,tH:()=>likeliestFirst});var _diff_filters_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70296);const testPathsOf=(project,runners,languages)=>path=>{if((0,_diff_filters_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(path))return true;const language=languages.
find(each=>each.matches(path));const isTaken=language!==void 0&&runners.some(runner=>runner.takes(path,project));return isTaken&&language.holdsTests.test(project.
read(path)??"")};const MOST_FILES=6e3;function testsThatLoad(sources,tests,importsOf){const importers=importersOf(tests,importsOf);const isTest=new Set(tests);return new Map(
sources.map(source=>{const distances=distancesTo(source,importers);const found=[...distances].filter(([path])=>isTest.has(path));found.sort(([a,near],[b,far])=>near-
far||(a<b?-1:1));return[source,found.map(([path])=>path)]}))}function importersOf(tests,importsOf){const importers=new Map;const seen=new Set(tests);const queue=[
...tests];for(let at=0;at<queue.length&&at<MOST_FILES;at++){const path=queue[at];for(const imported of importsOf(path)){const known=importers.get(imported);if(known)
known.push(path);else importers.set(imported,[path]);if(seen.has(imported))continue;seen.add(imported);queue.push(imported)}}return importers}function distancesTo(source,importers){
const distances=new Map([[source,0]]);const queue=[source];for(const path of queue)for(const importer of importers.get(path)??[]){if(distances.has(importer))continue;
distances.set(importer,(distances.get(path)??0)+1);queue.push(importer)}return distances}function likeliestFirst(paths,{sources,names},read){const telling=names.
filter(isTelling);const folders=sources.map(foldersOf);const ranked=paths.map(path=>{const words=new Set(read(path).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));return{
path,depth:Math.max(0,...folders.map(own=>sharedStart(own,foldersOf(path)))),isNaming:telling.some(name=>words.has(name))}});ranked.sort((a,b)=>b.depth-a.depth||
Number(b.isNaming)-Number(a.isNaming));return ranked.map(({path})=>path)}const foldersOf=path=>path.split("/").slice(0,-1);const isTelling=name=>name.length>3&&
!/^(?:__\w+__|constructor|default)$/.test(name);function sharedStart(one,other){const parting=one.findIndex((part,at)=>part!==other[at]);return parting<0?one.length:
parting}}),85050:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B0:()=>linesOfHunk,
BN:()=>runsOther,al:()=>failingOf,bw:()=>withoutHunk,jV:()=>hunksIn});var _own_tests_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33439);function linesOfHunk({
added,newStart}){const[first]=added;return first===void 0?[newStart+1,newStart+1]:[first,added.at(-1)??first]}function withoutHunk(head,base,{added,removed,newStart}){
const[now,before]=[head.split("\n"),base.split("\n")];const old=removed.map(line=>before[line-1]);if(old.some(line=>line===void 0))return null;const at=added.length>
0?added[0]-1:newStart;if(at>now.length)return null;return[...now.slice(0,at),...old,...now.slice(at+added.length)].join("\n")}function hunksIn(hunks,[first,last]){
return hunks.filter(hunk=>{const[start,end]=linesOfHunk(hunk);return start<=last&&end>=first})}function runningCode(functions,wanted){return functions.flatMap(({
name,tokens,untyped,readsTypes,bodyLines,inside})=>{if(name!==wanted)return runningCode(inside?.closures??[],wanted);return bodyLines.length>0?[(!readsTypes&&untyped||
tokens).join("\0")]:[]})}function runsOther(name,head,other){const[now,before]=[head,other].map(({functions})=>runningCode(functions,name));return other.error!==
null||now?.length===0||now?.join("\n\0")!==before?.join("\n\0")}function failingOf({tests:runs,unreached,ended},tests){const late=new Set(runs.flatMap(run=>run.
outcome==="timed-out"?[(0,_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.ec)(run),run.file]:[]));const told=new Set(runs.map(run=>(0,_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.
ec)(run)));const wrong=runs.filter(({outcome})=>outcome!=="passed"&&outcome!=="timed-out");const failing=new Set(wrong.map(run=>run.name===null?run.file:(0,_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.
ec)(run)));const count=tests.filter(({id:id2,file})=>failing.has(id2)||failing.has(file)).length;const isOpen=({id:id2,file})=>!told.has(id2)||late.has(id2)||[...unreached,
...ended].includes(file);return count===0&&(tests.length===0||tests.some(isOpen))?null:count}}),33439:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I3:()=>caseId,Tm:()=>editedIn,b2:()=>isMissing,sG:()=>outcomeOf,V6:()=>ownTestsOf,zs:()=>splitTest,ec:()=>testId,pv:()=>withoutCase});
var lists=__webpack_require__(70906);var difference=__webpack_require__(61824);var core_text=__webpack_require__(69716);;const longestValue=80;const longestSide=120;
const longestMessage=200;function withoutChange({compared,detail}){if(compared&&compared.expected!==compared.actual&&!isMatched(compared)){const{expected,actual:actual2}=compared;
const found=[expected,actual2].every(({length})=>length<=longestValue)?{path:null,sides:[actual2,expected]}:(0,difference.mi)((0,difference.g6)(actual2,expected),
longestValue)??{path:null,sides:(0,difference.GO)(actual2,expected,longestValue)};const[got="",wanted=""]=found.sides.map(side=>(0,core_text.U_)((0,core_text.RK)(
side),longestSide));if(got!==wanted&&!isEqualNumber(got,wanted))return{path:found.path===null?null:(0,core_text.U_)((0,core_text.RK)(found.path)),expected:wanted,
actual:got}}const actual=messageOf(detail);return actual===""?null:{path:null,expected:null,actual}}const MATCHER=/\bANY\b|\b(?:Anything|Any|\w+Containing|StringMatching|CloseTo|approx)\b\s*[<({]|asymmetricMatch|±/;
const isMatched=({expected,actual})=>MATCHER.test(expected)||MATCHER.test(actual);const isEqualNumber=(one,other)=>[one,other].every(text=>/^-?\d/.test(text))&&
Math.abs(Number(one)-Number(other))<=1e-6*Math.abs(Number(one));function messageOf(detail){const[message=""]=detail.trim().split(/\n\s+at /);if(/^(?:Error: )?\d+ subtests? failed$/.
test(message))return"";const lines=message.replace(ASSERTION,"").split("\n");const told=lines.map(line=>line.trim()).filter(line=>line!==""&&!/^[-+^~]+$/.test(line));
return(0,core_text.U_)((0,core_text.RK)(told.join(" ")),longestMessage)}const ASSERTION=/^(?:AssertionError(?: \[\w+\])?|Error|Failed): /;;const caseId=({file,name,
case:one})=>`${file}::${name??""}${one===null?"":`[${one}]`}`;const testId=({file,name})=>`${file}::${name??""}`;function splitTest(id2){const at=id2.indexOf(":\
:");return{file:id2.slice(0,at),name:withoutCase(id2).slice(at+2)}}function withoutCase(id2){const at=id2.indexOf("::");const from=id2.indexOf("[",at);const hasCase=id2.
slice(0,at).endsWith(".py")&&from>=0&&id2.endsWith("]");return hasCase?id2.slice(0,from):id2}function outcomeOf(runs){const outcomes=new Set(runs.map(run=>run?sideOutcome(
run):null));const[first=null]=outcomes;return outcomes.size===1?first:null}function isMissing(detail){const[first=""]=detail.trimStart().split("\n");return MISSING.
test(first)}const MISSING=/^(?:ImportError|ModuleNotFoundError|NameError|AttributeError|ReferenceError|SyntaxError)\b|is not a (?:function|constructor)\b|^(?:Error: )?Cannot find (?:module|package)\b|does not provide an export named/;
function sideOutcome({outcome,missing}){if(outcome==="skipped")return null;if(outcome==="passed"||outcome==="broken")return outcome;return missing?"broken":"fai\
led"}function ownTestsOf({head,base},isEdited){const[first=[]]=head;const[onHead,onBase]=[head,base].map(side=>side.map(byCase));return first.flatMap(run=>{if(run.
name===null)return[];const id2=caseId(run);const[now,before]=[runsOf(run,id2,onHead),runsOf(run,id2,onBase)];const proven=provenOf(now,before);const inThisPull=isEdited(
run);const isStating=proven.onBase==="failed"&&proven.onHead==="passed";const shown=isStating?sameFailure(before):null;return{...{id:id2,file:run.file,name:run.
name},...proven,inThisPull,...shown?{withoutChange:shown}:{}}})}function sameFailure(runs){const[first=null,...others]=runs.map(run=>run?withoutChange(run):null);
return others.every(other=>JSON.stringify(other)===JSON.stringify(first))?first:null}function provenOf(now,before){const[onHead,onBase]=[outcomeOf(now),outcomeOf(
before)];if(onHead===null||onBase===null||onHead===onBase)return{onHead,onBase};const isProven=(side,runs)=>runs.length>1||side!=="failed"&&onHead!=="failed";return{
onHead:isProven(onHead,now)?onHead:null,onBase:isProven(onBase,before)?onBase:null}}function runsOf(run,id2,lists2){const whole=caseId({file:run.file,name:null,
case:null});const found=lists2.flatMap(list=>list.get(id2)??list.get(whole)??[]);return found.length===0?[void 0]:found}const byCase=runs=>new Map(runs.map(run=>[
caseId(run),run]));function editedIn(now,before){if(now.length===0)return()=>true;const old=(0,lists.$z)([...before],({name})=>name);const isNew=({name,code})=>!old.
get(name)?.some(test=>test.code===code);const exact=(0,lists.$z)([...now],({name})=>name);const forms=now.flatMap(test=>{const parts=test.name.split(PLACEHOLDER);
return parts.length>1?[{parts,edited:isNew(test)}]:[]});return name=>exact.get(name)?.some(isNew)??forms.find(({parts})=>hasForm(name,parts))?.edited??false}const PLACEHOLDER=/%[sdifjopO#%$]|\$\{[^}]*\}|\$[\w.#]+/g;
function hasForm(name,parts){const[first="",last=""]=[parts[0],parts.at(-1)];const end=name.length-last.length;if(!name.startsWith(first)||!name.endsWith(last)||
end<first.length)return false;let from=first.length;for(const part of parts.slice(1,-1)){const at=name.indexOf(part,from);if(at<0)return false;from=at+part.length}
return from<=end}}),70296:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MQ:()=>isTestPath,
Nl:()=>filterChange,Xm:()=>mayCommit,Yf:()=>filterText,gd:()=>isOwnPath});const MEBIBYTE=1024*1024;const testPath=/(?:^|\/)(?:tests?|__tests__)\/|(?:^|\/)specs?\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|tests)\.py$|(?:^|\/)[^/]*(?:\.|_|-)(?:test|spec)\.[cm]?[jt]sx?$|_test\.go$|(?:^|\/)\w*Tests?\.java$/;
const vendoredPath=/(?:^|\/)(?:node_modules|bower_components|vendor|vendored|_vendor|third[_-]party|site-packages|dist-packages|\.?venv)\//;const builtPath=/(?:^|\/)dist\//;
const generatedPath=/(?:_pb2(?:_grpc)?\.pyi?|\.min\.js|\.generated\.\w+|\.g\.\w+)$|(?:^|\/)migrations\/\d{4}_\w+\.py$/;const generatedText=/@generated\b|\bcode generated\b|\b(?:auto-?|automatically )generated\b|\bgenerated by\b.*\bdo not edit\b/i;
const otherLanguages={vue:"Vue",svelte:"Svelte",go:"Go",java:"Java",kt:"Kotlin",rs:"Rust",rb:"Ruby",c:"C",h:"C",cc:"C++",cpp:"C++",hpp:"C++",cs:"C#",php:"PHP",swift:"\
Swift",scala:"Scala",lua:"Lua",pl:"Perl",r:"R",jl:"Julia",ex:"Elixir",dart:"Dart",pyx:"Cython",ipynb:"notebooks"};function isTestPath(path){return testPath.test(
path)}const plainPart=/^[\w@+()[\]$](?:[\w.@+()[\]$-]*[\w@+()[\]$-])?$/;const device=/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i;const mostPath=400;const tools=wordSet(
"jest vitest vite mocha karma jasmine ava tap cypress playwright babel webpack global pytest");const configuring=wordSet("config configs configuration conf sett\
ings workspace options rc mocharc babelrc nycrc");const preparing=wordSet("setup setups teardown");const supporting=wordSet("helper helpers util utils utility u\
tilities fixture fixtures mock mocks stub stubs common shared support bootstrap register preload hook hooks loader loaders env environment global globals runner\
 reporter plugin plugins transform transformer resolver serializer polyfill polyfills shim shims tasks task build gulpfile gruntfile");const marks=wordSet("test\
 tests spec specs");function wordSet(text){return new Set(text.split(" "))}const wordsOf=text=>text.replace(/([a-z\d])(?=[A-Z])/g,"$1 ").toLowerCase().split(/[^a-z\d]+/).
filter(Boolean);function isSetUp(path){const parts=path.split("/");const name=parts.pop()??"";const stem=name.replace(/\.\w+$/,"");const words=wordsOf(stem).filter(
word=>!marks.has(word));const own=words.filter(word=>!tools.has(word));const prepares=own.length>0&&own.every(word=>preparing.has(word));const configures=own.length>
0&&own.length<words.length&&own.every(word=>configuring.has(word));if(prepares||configures)return true;if(/^test_.|.[._-](?:test|spec)$/.test(stem))return false;
const telling=word=>[configuring,preparing,supporting].some(list=>list.has(word))||/^setup|setup$|^config|config$/.test(word);const folders=parts.flatMap(wordsOf).
filter(word=>preparing.has(word)||supporting.has(word));return folders.length>0||words.some(telling)||words.length>0&&words.every(word=>tools.has(word))}function mayCommit(path,{
testsPath,selects}){const folder=testsPath.replace(/^(?:\.?\/)+|\/+$/g,"");const inner=folder!==""&&path.startsWith(`${folder}/`)?path.slice(folder.length+1):null;
return path.length<=mostPath&&path.split("/").every(part=>plainPart.test(part))&&!device.test(path)&&isOwnPath(path.toLowerCase())&&!isSetUp(inner??path)&&(selects(
path)||inner!==null&&selects(`test/${inner}`))}function isOwnPath(path){return!vendoredPath.test(path)&&!builtPath.test(path)}function extensionOf(path){return/\.([A-Za-z]+)$/.
exec(path)?.[1]?.toLowerCase()??""}function filterChange(change,language,included){const{path}=change;const other=otherLanguages[extensionOf(path)];if(!language&&
!other||isTestPath(path))return{fate:"left"};if(change.status==="deleted")return{fate:language?"gone":"left"};const reason=!included(path)?"left out by include \
and exclude":vendoredPath.test(path)?"vendored":generatedPath.test(path)?"generated":builtPath.test(path)?"built output":change.mode==="120000"?"a symbolic link":
!language?`${other??"its language"} is not read yet`:change.missing?"not in this partial clone, and its remote did not give it: clone without --filter, or make \
the remote reachable":change.binary?"binary":null;return reason===null?{fate:"read"}:{fate:"unread",reason}}function filterText(text){if(text.length>MEBIBYTE||new TextEncoder().
encode(text).length>MEBIBYTE)return"over 1 MiB";if(text.includes("\0"))return"binary";if(text.includes("�"))return"not UTF-8";const head=text.slice(0,4e3).split(
"\n").slice(0,12);const marked=head.some(line=>/^\s*(?:#|\/\/|\/\*|\*|"""|''')/.test(line)&&generatedText.test(line));return marked?"generated":null}}),48989:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EU:()=>shortName,Xj:()=>splitLong,hp:()=>TOLD_IN_PARTS,uB:()=>LONGEST_FUNCTION});const LONGEST_FUNCTION=400;const TOLD_IN_PARTS=LONGEST_FUNCTION/
2;const LONGEST_NAME=80;function splitLong(before,after){const sides={before:new Map(before),after:new Map(after)};const waiting=[...after.keys()];for(const name of waiting){
const[now,...others]=sides.after.get(name)??[];const[old,...more]=sides.before.get(name)??[];if(others.length>0||more.length>0||!now?.inside||!old?.inside)continue;
if(now.lines[1]-now.lines[0]<LONGEST_FUNCTION)continue;putParts(sides.before,old,old.inside);waiting.push(...putParts(sides.after,now,now.inside))}return sides}
function putParts(side,made,inside){const own={...made};delete own.inside;delete own.untyped;const{closures,...code}=inside;side.set(made.name,[{...own,...code,
bodyLines:linesOutside(made.bodyLines,closures)}]);for(const closure of closures)side.set(closure.name,[...side.get(closure.name)??[],closure]);return[...new Set(
closures.map(({name})=>name))]}function linesOutside(lines,closures){let at=0;return lines.filter(line=>{while((closures[at]?.lines[1]??Infinity)<line)at++;return line<
(closures[at]?.lines[0]??Infinity)})}function shortName(name){const letters=[...name];if(letters.length<=LONGEST_NAME)return name;const mark=`~${hashOf(name)}`;
return`${letters.slice(0,LONGEST_NAME-mark.length).join("")}${mark}`}function hashOf(text){let value=2166136261;for(let at=0;at<text.length;at++)value=Math.imul(
value^text.charCodeAt(at),16777619)>>>0;return value.toString(16).padStart(8,"0")}}),51464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U6:()=>boundInputs,mD:()=>boundTraits,Nj:()=>operandMark});var lists=__webpack_require__(70906);var values=__webpack_require__(
87937);;const most=8;const deepest=3;const longest=4e3;const largest=1e6;const amountsOf=value=>value===null?[]:within(value,0).slice(0,most);function within(value,depth){
switch(value.kind){case"int":case"float":return[numberIn(value)];case"str":return[lengthOf(value.value.length,textOf(value.value))];case"list":case"tuple":{const{
kind,items}=value;const own=kind==="list"?[lengthOf(items.length,many=>listOf(items,many))]:[];const places=[...new Set([0,items.length-1])].filter(at=>items[at]!==
void 0);return[...own,...inner(items,places,depth,changed=>({kind,items:changed}))]}case"dict":{const held=value.entries.map(([,each])=>each);const places=held.
map((_,at)=>at);const put=changed=>({kind:"dict",entries:value.entries.map(([key,each],at)=>[key,changed[at]??each])});return inner(held,places,depth,put)}case"\
code":return amountsIn(value.code);case"none":case"bool":case"bytes":case"set":return[]}}function inner(parts,places,depth,put){if(depth>=deepest)return[];return places.
flatMap(at=>{const part=parts[at];return(part?within(part,depth+1):[]).map(({rest,set,...plain})=>({...plain,rest:JSON.stringify(put(parts.with(at,(0,values.gx)(
`${at} ${rest}`)))),set:amount=>{const changed=set(amount);return changed&&put(parts.with(at,changed))}}))})}function numberIn({kind,value}){const isWhole=kind===
"int";const set=amount=>{if(Math.abs(amount)>largest)return null;return isWhole?(0,values.Wh)(Math.round(amount)):(0,values.fV)(Number(amount.toFixed(2)))};return{
amount:value,isWhole,rest:kind,set}}function lengthOf(amount,make){const set=many=>many<0||many>longest?null:make(Math.round(many));return{amount,isWhole:true,rest:"\
length",set}}const textOf=text=>length=>(0,values.gx)((text||"a").repeat(Math.ceil(length/Math.max(1,text.length))).slice(0,length));function listOf(items,many){
if(items.length===0&&many>0)return null;return(0,values.p_)(Array.from({length:many},(_,at)=>items[at%items.length]))}const dayLength=864e5;const numbers=text=>text.
split(",").map(Number);const moments=[{pattern:/(?<=')\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z(?=')/,unit:1,read:([text=""])=>Date.parse(text),write:time=>time.
toISOString().replace(".000Z","Z")},{pattern:/\bdatetime\(([\d, ]+)\)/,unit:1e3,read:([,text=""])=>{const[year=0,month=1,day=1,hour=0,minute=0,second=0]=numbers(
text);return Date.UTC(year,month-1,day,hour,minute,second)},write:time=>`datetime(${partsOf(time).slice(0,time.getUTCSeconds()>0?6:5).join(", ")})`},{pattern:/\bdate\(([\d, ]+)\)/,
unit:dayLength,read:([,text=""])=>{const[year=0,month=1,day=1]=numbers(text);return Date.UTC(year,month-1,day)},write:time=>`date(${partsOf(time).slice(0,3).join(
", ")})`}];const partsOf=time=>[...[time.getUTCFullYear(),time.getUTCMonth()+1,time.getUTCDate()],...[time.getUTCHours(),time.getUTCMinutes(),time.getUTCSeconds()]];
const alone=/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?<![\w.)\]] ?)-\d+(?:\.\d+)?(?![\w.])|(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g;function amountsIn(code){for(const moment of moments){
const found=moment.pattern.exec(code);const first=found?moment.read(found):NaN;if(found&&Number.isFinite(first))return amountsOfMoment(code,{moment,found,first})}
return[...code.matchAll(alone)].flatMap(({index,0:text})=>{if(/^['"]/.test(text))return[];const isWhole=!text.includes(".");const[before,after]=[code.slice(0,index),
code.slice(index+text.length)];const set=amount=>{if(Math.abs(amount)>largest)return null;const shown=isWhole?String(Math.round(amount)):pointed(Number(amount.toFixed(
2)));return{kind:"code",code:before+shown+after}};return[{amount:Number(text),isWhole,rest:`${before}@${after}`,set}]})}const pointed=amount=>Number.isInteger(amount)?
amount.toFixed(1):String(amount);function amountsOfMoment(code,{moment,found,first}){const[before,after]=[code.slice(0,found.index),code.slice(found.index+found[0].
length)];const made=time=>{const year=time.getUTCFullYear();return year>=1&&year<=9999?{kind:"code",code:before+moment.write(time)+after}:null};const parts=partsOf(
new Date(first)).slice(0,moment.unit===dayLength?3:6);const setPart=at=>amount=>{const[year=0,month=1,...others]=parts.with(at,Math.round(amount));const time=new Date(
Date.UTC(year,month-1,...others));return partsOf(time)[at]===Math.round(amount)?made(time):null};return[{amount:first/moment.unit,isWhole:true,rest:`${before}@${after}`,
set:amount=>made(new Date(Math.round(amount)*moment.unit))},...parts.map((amount,at)=>({...{amount,isWhole:true,set:setPart(at)},rest:`${before}@${parts.with(at,
NaN).join()}${after}`}))]};const operandMark=(comparison,operand)=>`@tw${comparison}.${operand}=`;const printed=/@tw(\d+)\.(\d+)=(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?);/g;
function reachedBy({shape}){const operands=new Map;for(const[,comparison="",operand="",number]of shape.matchAll(printed)){const key=`${comparison}.${operand}`;if(!operands.
has(key))operands.set(key,Number(number))}return[...operands].flatMap(([key,left])=>{const[comparison="",operand=""]=key.split(".");const right=operands.get(`${comparison}\
.${Number(operand)+1}`);return right===void 0?[]:[{bound:key,distance:left-right}]})}function placesOf(inputs){return inputs.map((value,at)=>{const others=JSON.
stringify(inputs.with(at,null));return amountsOf(value).map(amount=>({...amount,others:`${others} ${amount.rest}`}))})}function byBound(calls,seen){const known=new Map(
seen.map(observation=>[observation.call,observation]));const found=new Map;for(const{call,inputs,combination}of calls){const observation=known.get(call.id);let made=null;
const places=()=>made??=placesOf(inputs);for(const{bound,distance}of observation?reachedBy(observation):[]){const all=found.get(bound)??[];all.push({inputs,combination,
distance,id:call.id,places});found.set(bound,all)}}return found}const MOST_BOUNDS=12;const MOST_ROWS=3;const MOST_STARTS=2;const MOST_MEETING=4;const ENOUGH=2;const MOST_LOOKED_AT=40;
const farTimes=4;const farMore=50;function boundInputs(calls,seen,again=false){const bounds=[...byBound(calls,seen).values()].slice(0,MOST_BOUNDS);const met=boundsMet(
bounds);const found=bounds.map(all=>{const near=all.toSorted((a,b)=>Math.abs(a.distance)-Math.abs(b.distance));const rows=[...(0,lists.$z)(near,({combination})=>String(
combination)).values()];const isOnlyMeeting=again&&isMet(all);return rows.slice(0,MOST_ROWS).flatMap(own=>aimed({near:own,all,met,isOnlyMeeting}))});const shared=(0,
lists.CC)(found).map(each=>[JSON.stringify(each.inputs),each]);return[...new Map(shared.toReversed()).values()].toReversed()}function boundsMet(bounds){const met=new Map;
bounds.forEach((all,bound)=>{for(const{id:id2,distance}of all)if(Math.abs(distance)<=1)(0,lists.BC)(met,id2,`${bound} ${Math.sign(distance)}`)});return met}const isMet=all=>[
-1,0,1].every(side=>all.some(({distance})=>distance===side));function aimed(bound){const{near,all}=bound;const alike=(0,lists.$z)(all.flatMap(({places,distance})=>places().
flatMap(own=>own.map(({others,amount})=>({others,amount,distance})))),({others})=>others);const slots=near[0]?.inputs.map((_,at)=>at)??[];const columns=slots.flatMap(
at=>{const count=Math.max(0,...near.slice(0,MOST_STARTS).map(({places})=>places()[at]?.length??0));return Array.from({length:count},(_,which)=>startsAt(bound,alike,
at,which).map(({call:{inputs,combination,distance},place,slopes})=>aims(distance,place,slopes).flatMap(aim=>{const changed=place.set(aim);return changed?[{inputs:inputs.
with(at,changed),combination}]:[]})))});return(0,lists.CC)(columns.map(starts=>starts.flat()))}const bounds_lengthOf=({inputs})=>JSON.stringify(inputs).length;function startsAt({
near,met,isOnlyMeeting},alike,at,which){const startOf=call=>{const place=call.places()[at]?.[which];const slopes=place?slopesAt(call,place,alike):[];return place&&
slopes!==null?[{call,place,slopes}]:[]};const starts=near.slice(0,MOST_LOOKED_AT).flatMap(startOf);const known=starts.filter(({slopes})=>slopes.length>0);const guessed=starts.
map(start=>({...start,slopes:start.slopes.length>0?start.slopes:[1,-1]}));const[first]=known;const far=known.filter(({place:{amount}})=>first&&isFar(amount,first.
place.amount)).toSorted((one,other)=>Math.abs(one.place.amount)-Math.abs(other.place.amount)).slice(0,1);if(isOnlyMeeting)return distinctStarts([...meeting(guessed,
met),...far]);if(!first)return guessed.slice(0,MOST_STARTS);const plainest=near.toSorted((one,other)=>bounds_lengthOf(one)-bounds_lengthOf(other)).slice(0,MOST_STARTS);
const more=[known.filter(({slopes:[slope=0]})=>Math.abs(slope)===1),far,plainest.flatMap(startOf).filter(({slopes})=>slopes.length>0)];return distinctStarts([...known.
slice(0,MOST_STARTS),...more.flatMap(all=>all.slice(0,1))])}function meeting(starts,met){const sidesOf=({call:{id:id2}})=>met.get(id2)??[];const sorted=starts.filter(
start=>sidesOf(start).length>1).toSorted((one,other)=>sidesOf(other).length-sidesOf(one).length);const bySides=new Map(sorted.toReversed().map(start=>[sidesOf(start).
join(),start]));return[...bySides.values()].toReversed().slice(0,MOST_MEETING)}const isFar=(amount,from)=>Math.abs(amount)>farTimes*Math.abs(from)+farMore;const distinctStarts=starts=>[
...new Map(starts.map(start=>[start.call.id,start])).values()];function aims(distance,{amount,isWhole},slopes){const exact=slopes.map(slope=>amount-distance/slope);
const near=exact.flatMap(value=>isWhole?[Math.floor(value),Math.ceil(value),Math.floor(value)-1,Math.ceil(value)+1]:[value,value-1,value+1]);return[...new Set(near)].
filter(Number.isFinite)}function slopesAt({distance},{others,amount},alike){const all=alike.get(others)?.filter(each=>each.amount!==amount)??[];const far=each=>Math.
abs(each.amount-amount);const[other]=all.filter(each=>each.distance!==distance).toSorted((a,b)=>far(a)-far(b));if(other)return[(other.distance-distance)/(other.
amount-amount)];return all.length>=ENOUGH?null:[]}function boundTraits(calls,seen){const traits=new Map;for(const[bound,all]of byBound(calls,seen))for(const own of(0,
lists.$z)(all,({combination,distance})=>`${combination} ${Math.sign(distance)}`).values()){const least=Math.min(...own.map(({distance})=>Math.abs(distance)));for(const{
id:id2,distance}of own)if(Math.abs(distance)===least)traits.set(id2,[...traits.get(id2)??[],`bound ${bound} ${Math.sign(distance)}`])}return traits}}),61824:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GO:()=>partingTexts,g6:()=>differencesOf,mi:()=>plainestOf});const closing={"(":")","[":"]","{":"}"};const deepest=40;
const most=20;function differencesOf(before2,after){const[was,now]=[before2,after].map(text=>new Reader(text).parts());const found=[];if(!was||!now)return before2===
after?[]:[{path:"",before:before2,after}];for(const name of new Set([...was.keys(),...now.keys()])){const[one,other]=[was.get(name),now.get(name)];if(one&&other)
compare(one,other,name,found);else found.push({path:name,before:one?.text??null,after:other?.text??null})}return found.slice(0,most)}function compare(was,now,path,found){
if(was.text===now.text||found.length>=most)return;const isAlike=was.outside===now.outside&&was.groups.length===now.groups.length&&isIndexed(was);const start=found.
length;const isSplit=isAlike&&was.groups.every((group,at)=>compareGroups(group,now.groups[at],path,found));if(isSplit&&found.length>start)return;found.length=start;
found.push({path,before:was.text,after:now.text})}const isIndexed=({outside,groups})=>!/Set\[/.test(outside)&&groups.every(({open,items})=>open!=="("||outside===
"()"||items.every(({key})=>key!==null));function compareGroups(was,now,path,found){if(!now||was.open!==now.open)return false;const all=[...was.items,...now.items];
if(all.every(({key})=>key!==null))return compareKeyed(was.items,now.items,path,found);if(was.open==="{"||was.items.length!==now.items.length||all.some(({key})=>key))
return false;was.items.forEach(({node},at)=>{const other=now.items[at];if(other)compare(node,other.node,`${path}[${at}]`,found)});return true}function compareKeyed(was,now,path,found){
const nodesOf=items=>new Map(items.map(({key,node})=>[accessOf(key),node]));const[before2,after]=[nodesOf(was),nodesOf(now)];if(before2.size<was.length||after.size<
now.length||before2.has("")||after.has(""))return false;for(const access of new Set([...before2.keys(),...after.keys()])){const[one,other]=[before2.get(access),
after.get(access)];if(one&&other)compare(one,other,path+access,found);else if(found.length<most)found.push({path:path+access,before:one?.text??null,after:other?.
text??null})}return true}const plainName=/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;function accessOf(key){if(!key)return"";if(key.sign==="=>")return`.get(${key.text}\
)`;if(key.sign==="=")return plainName.test(key.text)?`.${key.text}`:"";const name=/^~?"((?:[^"\\]|\\.)*)"$/.exec(key.text)?.[1];const isLiteral=/^(?:'|"|-?\d|b'|None$|True$|False$)/.
test(key.text);if(name===void 0&&!isLiteral)return plainName.test(key.text)?`.${key.text}`:"";if(name===void 0)return`[${key.text}]`;return plainName.test(name)?
`.${name}`:`[${key.text.replace(/^~/,"")}]`}class Reader{text;at=0;constructor(text){this.text=text}parts(){const parts=new Map;while(this.at<this.text.length){
const[,name="",gap=""]=parts.size>0&&/^(\w+)([= ])/.exec(this.text.slice(this.at))||[];this.at+=name.length+gap.length;const node=this.node(";",0);if(!node)return null;
parts.set(name,node);this.at+=2}return parts}node(ends,depth){const start=this.at;let outside="";const groups=[];while(this.at<this.text.length){const sign=this.
text[this.at]??"";if(ends.includes(sign)&&ends!=="")break;if(sign in closing){const group=this.group(depth+1);if(!group)return null;groups.push(group);outside+=
sign+(closing[sign]??"")}else if(")]}".includes(sign))return null;else outside+=this.piece()}return{text:this.text.slice(start,this.at).trim(),outside:outside.trim(),
groups}}group(depth){const open=this.text[this.at]??"";const close=closing[open]??"";if(depth>deepest)return null;this.at++;const items=[];while(this.at<this.text.
length&&this.text[this.at]!==close){const item=this.item(close,depth);if(!item)return null;if(item.node.text!==""||item.key)items.push(item);if(this.text[this.at]===
",")this.at++;while(this.text[this.at]===" ")this.at++}if(this.text[this.at]!==close)return null;this.at++;return{open,items}}item(close,depth){const start=this.
at;const head=this.node(`,:=${close}`,depth);const sign=this.text[this.at];if(!head||sign!==":"&&sign!=="=")return head&&{key:null,node:head};const signs=sign===
"="&&this.text[this.at+1]===">"?"=>":sign;this.at+=signs.length;const isSpaced=this.text[this.at]===" ";const node=this.node(`,${close}`,depth);if(!node)return null;
if(head.groups.length===0&&(sign==="="||isSpaced))return{key:{text:head.text,sign:signs},node};const text=this.text.slice(start,this.at).trim();return{key:null,
node:{text,outside:text,groups:[]}}}piece(){const quote=this.text[this.at]??"";const start=this.at++;if(quote!=="'"&&quote!=='"')return quote;for(;this.at<this.
text.length;this.at++)if(this.text[this.at]==="\\")this.at++;else if(this.text[this.at]===quote)break;this.at=Math.min(this.text.length,this.at+1);return this.text.
slice(start,this.at)}}const before=30;function partingTexts(one,other,longest){if(one.length<=longest&&other.length<=longest)return[one,other];let same=0;while(same<
one.length&&one[same]===other[same])same++;if(same<=before)return[one,other];return[one,other].map(text=>`…${text.slice(same-before)}`)}const longestPath=100;
const missing="missing";function plainestOf(found,longest){const all=found.filter(({path})=>path.length<=longestPath).map(({path,before:before2,after})=>({path:path===
""?null:path,sides:partingTexts(before2??missing,after??missing,longest)}));const[plainest]=all.toSorted((a,b)=>a.sides.join().length-b.sides.join().length);return plainest??
null}}),47398:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{aL:()=>words,pC:()=>wholeWords,
t9:()=>snake,v1:()=>blankWord});function words(value,width,nouns){switch(value.kind){case"none":return nouns.none??"none";case"bool":return String(value.value);case"\
int":case"float":return`${value.value<0?"minus_":""}${digitWords(Math.abs(value.value))}`;case"str":case"bytes":return textWords(value.value,width>0?20:12);case"\
dict":return dictWords(value.entries,width,nouns);case"code":return codeWords(value.code);case"list":case"tuple":case"set":return itemWords(nouns[value.kind]??value.
kind,value.items,width,nouns)}}function dictWords(entries,width,nouns){const noun=nouns.dict??"dict";const[first,...others]=entries;if(!first)return`empty_${noun}`;
if(width<0)return noun;const[key,value]=first;const isPlain=others.length===0&&width>0&&key.kind==="str"&&/[A-Za-z]/.test(key.value);return isPlain?`${noun}_wit\
h_${words(key,1,nouns)}_${words(value,1,nouns)}`:`${noun}_of_${entries.length}`}const digitWords=number=>String(number).toLowerCase().replace(".","_point_").replace(
"e+","e").replace("e-","e_minus_");function codeWords(code){if(code==="NaN")return"nan";if(/=>|^lambda\b/.test(code))return"a_function";const sign=/^-[\dI]/.test(
code)?"minus_":"";const called=code.replace(/^new\s+/,"").split("(")[0]??"";const plain=snake(/^[\w.$]+$/.test(called)?called.split(".").at(-1)??"":called);return sign+
plain.split("_").slice(0,3).join("_")||"value"}function textWords(text,width){if(text==="")return"empty_string";const plain=wholeWords(snake(text),width);if(plain)
return/^\s*[-\u2212]\s*[.\d]/.test(text)?`minus_${plain}`:plain;return text.trim()===""?blankWord(text)??"blank_string":signWords(text)}const blankWord=text=>/[\n\r\v\f\u0085\u2028\u2029]/.
test(text)?"line_break":text.includes("	")?"tab":null;const signNames=new Map(`- dash,/ slash,. dot,: colon,; semicolon,_ underscore,@ at_sign,# hash_sign,% per\
cent_sign,& ampersand,* star,+ plus,= equals_sign,? question_mark,! exclamation_mark,\\ backslash,' quote," double_quote,< less_sign,> greater_sign,~ tilde,| bar\
,$ dollar_sign,‍ zero_width_joiner,​ zero_width_space,️ variation_selector`.split(",").map(pair=>[pair.slice(0,1),pair.slice(2)]).concat([[",","comma"]]));
function signWords(text){const signs=[...text.trim()];const[first=""]=signs;const name=signNames.get(first);if(name!==void 0&&signs.every(sign=>sign===first)){const more=/sh$/.
test(name)?"es":"s";return signs.length===1?name:`${signs.length}_${name}${more}`}if(new RegExp("\\p{Extended_Pictographic}","u").test(text))return"emoji";return new RegExp(
"\\p{L}","u").test(text)?"other_letters":"signs"}function itemWords(kind,items,width,nouns){if(items.length===0)return`empty_${kind}`;if(width<0)return kind;const flat=items.
every(item=>item.kind!=="dict"&&!("items"in item));if(flat&&items.length<=width)return`${kind}_with_${items.map(item=>words(item,1,nouns)).join("_and_")}`;return`${kind}\
_of_${items.length}`}function snake(text){return text.normalize("NFKD").replace(/([a-z\d])([A-Z])/g,"$1_$2").replace(/[^A-Za-z\d]+/g,"_").replace(/^_+|_+$/g,"").
toLowerCase()}function wholeWords(name,width){if(name.length<=width)return name;const end=name.slice(0,width+1).lastIndexOf("_");return name.slice(0,end>0?end:width)}}),
87937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ej:()=>size,QP:()=>typeOf,TN:()=>keyOf,
Wh:()=>int,dM:()=>distinct,dv:()=>none,fV:()=>float,gx:()=>str,lc:()=>bool,p_:()=>list,rT:()=>parts});const int=value=>({kind:"int",value});const float=value=>({
kind:"float",value});const str=value=>({kind:"str",value});const bool=value=>({kind:"bool",value});const none={kind:"none"};const list=items=>({kind:"list",items});
function keyOf(value){return JSON.stringify(value)}function distinct(values){return[...new Map(values.map(value=>[keyOf(value),value])).values()]}function typeOf(value){
switch(value.kind){case"none":case"bool":case"int":case"float":case"str":case"bytes":return{kind:value.kind};case"list":case"set":return{kind:value.kind,of:common(
value.items)};case"tuple":return{kind:"tuple",of:value.items.map(typeOf),open:false};case"dict":return{kind:"dict",key:common(value.entries.map(([key])=>key)),value:common(
value.entries.map(([,held])=>held))};case"code":return{kind:"any"}}}function common(items){const types=new Map(items.map(item=>[JSON.stringify(typeOf(item)),typeOf(
item)]));const[first,...others]=types.values();if(!first)return{kind:"any"};if(others.length===0)return first;const numeric=[...types.values()].every(type=>type.
kind==="int"||type.kind==="float");if(numeric)return{kind:"float"};const lists=[...types.values()].every(type=>type.kind==="list");if(lists)return{kind:"list",of:common(
items.flatMap(item=>item.kind==="list"?item.items:[]))};return{kind:"union",of:[...types.values()]}}function size(value){if(value===null)return{class:"left out",
amount:0};switch(value.kind){case"int":case"float":return{class:value.value<0?"negative":"number",amount:Math.abs(value.value)};case"str":case"bytes":return{class:value.
kind,amount:value.value.length};case"list":case"tuple":case"set":return{class:"items",amount:value.items.length};case"dict":return{class:"dict",amount:value.entries.
length};case"none":case"bool":case"code":return{class:keyOf(value),amount:0}}}function parts(value){if("items"in value)return[value,...value.items.flatMap(parts)];
if(value.kind==="dict")return[value,...value.entries.flat().flatMap(parts)];return[value]}}),58539:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>variantIds,Y:()=>noticesNone});const otherValues=["value-1","value-2","value-3"];const otherEffects=["swallow",
"arguments"];const doesNothing={withResult:"nothing",withoutResult:"nothing-void"};const callbacks="callbacks";const variantIds=hasResult=>[...otherValues,...otherEffects,
callbacks,hasResult?doesNothing.withResult:doesNothing.withoutResult];const onlyAssertions=new Set([doesNothing.withResult,callbacks]);function notices({mutant,
outcome,assertion}){return outcome==="failed"&&(assertion||!onlyAssertions.has(mutant))}function noticesNone(kills,asked){if(kills.every(({outcome})=>outcome===
"broken")||kills.some(notices))return false;const isWhole=asked.every(id2=>kills.some(({mutant})=>mutant===id2));return isWhole||kills.some(({outcome})=>outcome===
"timed-out")}}),3232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ij:()=>ecosystems_frameworks,
F$:()=>installSteps,GA:()=>loadLanguages});;const DEEPEST=3;function foldersWith({files},names){const folders=files.filter(path2=>names.test(path2.split("/").at(
-1)??"")).map(path2=>path2.split("/").slice(0,-1)).filter(parts=>parts.length<=DEEPEST&&!parts.some(part=>/^(?:node_modules|\..+|fixtures?)$/.test(part))).map(parts=>parts.
join("/"));const all=[...new Set(folders)].sort();return all.filter(folder=>!all.some(other=>other!==folder&&isBelow(folder,other)))}const isBelow=(path2,folder)=>folder===
""||path2.startsWith(`${folder}/`);function within(project,folder){const known2=new Set(project.files);const pathOf2=name=>folder===""?name:`${folder}/${name}`;
return{pathOf:pathOf2,has:name=>known2.has(pathOf2(name)),read:name=>project.read(pathOf2(name))}};function javascriptInstall(project){return foldersWith(project,
/^package\.json$/).flatMap(folder=>stepIn(project,folder))}function stepIn(project,folder){const{has,read,pathOf:pathOf2}=within(project,folder);const step2=(because,command,before=null)=>[
{toolchain:"node",folder,before,command,because:pathOf2(because)}];if(has("pnpm-lock.yaml"))return step2("pnpm-lock.yaml","pnpm install --frozen-lockfile","npm \
install --global pnpm");if(has("yarn.lock")){const isFirst=/^# yarn lockfile v1/m.test(read("yarn.lock")??"");return step2("yarn.lock",isFirst?"yarn install --f\
rozen-lockfile":"yarn install --immutable","corepack enable")}const bun=["bun.lock","bun.lockb"].find(has);if(bun!==void 0)return step2(bun,"bun install --froze\
n-lockfile","npm install --global bun");const lock=["package-lock.json","npm-shrinkwrap.json"].find(has);if(lock!==void 0)return step2(lock,"npm ci");const manifest=read(
"package.json")??"";return/"(?:dev|peer|optional)?[dD]ependencies"/.test(manifest)?step2("package.json","npm install"):[]};class Node{source;parent;type;broken;named=false;field=null;start=0;end=0;line=0;endLine=0;children=[];constructor(source2,parent,type,broken2){
this.source=source2;this.parent=parent;this.type=type;this.broken=broken2}get text(){return this.source.slice(this.start,this.end)}}class Reader{cursor;source;lineStarts=[
0];language;isNamed;row=0;constructor(cursor,tree,source2){this.cursor=cursor;this.source=source2;this.language=tree.language;this.isNamed=namedTypes(tree.language);
for(let at=source2.indexOf("\n");at>=0;at=source2.indexOf("\n",at+1))this.lineStarts.push(at+1)}node(parent){const{cursor,language}=this;const{nodeTypeId,startIndex,
endIndex}=cursor;const type=language.types[nodeTypeId]||"ERROR";const broken2=type==="ERROR"||startIndex===endIndex&&cursor.nodeIsMissing;const node=new Node(this.
source,parent,type,broken2);node.named=this.isNamed[nodeTypeId]??cursor.nodeIsNamed;node.field=language.fields[cursor.currentFieldId]??null;node.start=startIndex;
node.end=endIndex;this.row=this.rowOf(startIndex,this.row);node.line=this.row+1;const last=this.rowOf(endIndex,this.row);const endsLine=this.lineStarts[last]===
endIndex&&endIndex>startIndex;node.endLine=last+(endsLine?0:1);parent?.children.push(node);return node}rowOf(place2,from){const{lineStarts}=this;let step2=1;while((lineStarts[from+
step2]??Infinity)<=place2)step2*=2;let[low,high]=[from,from+step2];while(high-low>1){const middle=low+high>>1;if((lineStarts[middle]??Infinity)<=place2)low=middle;else
high=middle}return low}}const known=new WeakMap;function namedTypes(language){const named2=known.get(language)??language.types.map((_,type)=>language.nodeTypeIsNamed(
type));known.set(language,named2);return named2}function readTree(tree,source2){const cursor=tree.walk();const reader=new Reader(cursor,tree,source2);const root=reader.
node(null);let at=root;const leave=()=>{if(at.broken&&at.parent)at.parent.broken=true};for(;;){if(cursor.gotoFirstChild()){at=reader.node(at);continue}leave();while(!cursor.
gotoNextSibling()){if(!at.parent||!cursor.gotoParent()){cursor.delete();return root}at=at.parent;leave()}at=reader.node(at.parent)}}function readSyntax(parse,text,source2=text){
const tree=parse(text);try{return readTree(tree,source2)}finally{tree.delete()}}function isSound(parse,text){const tree=parse(text);try{return!tree.rootNode.hasError}finally{
tree.delete()}}function*walk(node,enter2=()=>true){const stack=[node];for(let next=stack.pop();next;next=stack.pop()){yield next;if(!enter2(next))continue;for(let i=next.
children.length-1;i>=0;i--)stack.push(next.children[i])}}function fieldOf(node,name){return node.children.find(child=>child.field===name&&child.type!=="comment")??
null}function namedOf(node){return node.children.filter(child=>child.named&&child.type!=="comment"&&child.type!=="line_continuation")}function unwrapped(node){let at=node;
while(at.type==="parenthesized_expression"){const[only,...others]=namedOf(at);if(!only||others.length>0)return at;at=only}return at}function namedIn(node,field2){
const holder=node&&fieldOf(node,field2);return holder?namedOf(holder):[]}function fieldText(node,field2){return(node&&fieldOf(node,field2)?.text)??""}function hasToken(node,type){
return node.children.some(child=>child.type===type)}function lastLeaf(node){let at=node;for(;;){const next=at.children.findLast(child=>child.type!=="comment"&&child.
end>child.start);if(!next||next.type==="string")return next??at;at=next}}function ancestorOf(node,types){let at=node.parent;while(at&&!types.test(at.type))at=at.
parent;return at}const lineStart=(text,at)=>text.lastIndexOf("\n",at-1)+1;const marginOf=({source:source2,start})=>/^[ \t]*/.exec(source2.slice(lineStart(source2,
start),start))?.[0]??"";function neighbour({children},at,step2){let found=at+step2;while(/comment$/.test(children[found]?.type??""))found+=step2;return children[found]??
null}const hasCode=({named:named2,end,start,type})=>named2&&end>start&&!/comment$/.test(type);;const replaceNode=({start,end},text)=>({start,end,text});const insertAt=(place2,text)=>({
start:place2,end:place2,text});const moved=(edits,by)=>edits.map(edit=>({...edit,start:edit.start+by,end:edit.end+by}));const isInsertion=({start,end})=>start===
end;function applyEdits(text,edits){const sorted=edits.toSorted((a,b)=>a.start-b.start||Number(isInsertion(b))-Number(isInsertion(a))||b.end-a.end);let out="";let at=0;
for(const edit of sorted){if(edit.start<at)continue;out+=text.slice(at,edit.start)+edit.text;at=edit.end}return out+text.slice(at)}function withoutStatements(text,all,isOut){
const out=all.filter(isOut);if(out.length===all.length)return text;return applyEdits(text,out.map(statement2=>removal(text,statement2)))}function removal(text,{
start,end}){const line=lineStart(text,start);const after=/^[ \t]*(?:(?:#|\/\/)[^\n]*)?(?:\n(?:[ \t]*\n)*|$)/.exec(text.slice(end));if(!after||text.slice(line,start).
trim()!=="")return{start,end,text:""};return{start:line,end:end+after[0].length,text:""}};const FUNCTIONS=/^(?:function_declaration|generator_function_declaration|function_expression|generator_function|arrow_function|method_definition)$/;
const DECLARATIONS=/^(?:function_declaration|generator_function_declaration|class_declaration|abstract_class_declaration|enum_declaration|interface_declaration|type_alias_declaration|function_signature)$/;
const BLOCKS=/^(?:program|statement_block|switch_case|switch_default|class_static_block)$/;const NAMES=/^(?:identifier|type_identifier|shorthand_property_identifier|shorthand_property_identifier_pattern)$/;
const isFunctionNode=node=>FUNCTIONS.test(node.type);const functionAround=node=>ancestorOf(node,FUNCTIONS);function*boundIn(pattern){if(!pattern)return;switch(pattern.
type){case"identifier":case"shorthand_property_identifier_pattern":yield pattern;break;case"pair_pattern":yield*boundIn(fieldOf(pattern,"value"));break;case"ass\
ignment_pattern":case"object_assignment_pattern":yield*boundIn(fieldOf(pattern,"left"));break;case"required_parameter":case"optional_parameter":yield*boundIn(fieldOf(
pattern,"pattern"));break;case"array_pattern":case"object_pattern":case"rest_pattern":case"formal_parameters":for(const part of namedOf(pattern))yield*boundIn(part)}}
function*declaredBy(statement2){const name=fieldOf(statement2,"name");if(DECLARATIONS.test(statement2.type)&&name)yield name;else if(/^(?:lexical|variable)_declaration$/.
test(statement2.type))for(const part of namedOf(statement2))yield*boundIn(fieldOf(part,"name"));else if(statement2.type==="export_statement"||statement2.type===
"ambient_declaration")for(const part of namedOf(statement2))yield*declaredBy(part);else if(statement2.type==="import_statement"){for(const node of walk(statement2))
if(isImportedName(node))yield node}}function isImportedName(node){if(node.type!=="identifier")return false;const{parent}=node;if(parent?.type!=="import_specifie\
r")return true;return node.field==="alias"||fieldOf(parent,"alias")===null}function*declaredIn(scope){if(BLOCKS.test(scope.type)){for(const statement2 of scope.
children)yield*declaredBy(statement2);return}const name=fieldOf(scope,"name");const first=fieldOf(scope,"initializer");if(isFunctionNode(scope)){yield*boundIn(fieldOf(
scope,"parameters")??fieldOf(scope,"parameter"));if(name?.type==="identifier"&&!scope.type.includes("declaration"))yield name}else if(scope.type==="for_statemen\
t"&&first)yield*declaredBy(first);else if(scope.type==="for_in_statement"&&fieldOf(scope,"kind"))yield*boundIn(fieldOf(scope,"left"));else if(scope.type==="catc\
h_clause")yield*boundIn(fieldOf(scope,"parameter"));else if(scope.type==="class"&&name)yield name}function namesIn(scope){return new Set([...declaredIn(scope)].
map(node=>node.text))}function boundAtTop(tree){return new Map(tree.children.flatMap(statement2=>[...declaredBy(statement2)].map(node=>[node.text,statement2])))}
function*outerMentions(tree){const known2=new Map;const declares2=(scope,name)=>{const found=known2.get(scope)??namesIn(scope);known2.set(scope,found);return found.
has(name)};for(const node of walk(tree)){if(!NAMES.test(node.type))continue;let scope=node;while(scope!==tree&&scope?.parent&&!declares2(scope,node.text))scope=
scope.parent;if(scope===tree&&(tree.parent===null||!declares2(tree,node.text)))yield node}}function mentions(tree){return new Set([...outerMentions(tree)].map(node=>node.
text))}function renameIn(text,from,to,read){if(from===to||!text.includes(from))return text;const edits=[...outerMentions(read(text))].filter(node=>node.text===from).
map(node=>replaceNode(node,node.type.startsWith("shorthand")?`${from}: ${to}`:to));return applyEdits(text,edits)};function exportsOf(statements2){const exports={
names:new Map,anonymous:null};for(const statement2 of statements2){const[inner2]=namedOf(statement2);if(statement2.type==="export_statement")readExport(statement2,
exports);if(statement2.type==="return_statement")readWhole(inner2??null,exports);if(/^(?:lexical|variable)_declaration$/.test(statement2.type))readAlias(statement2,
exports);if(statement2.type!=="expression_statement")continue;if(inner2?.type==="assignment_expression")readAssignment(inner2,exports);if(inner2?.type==="call_e\
xpression")readCall(inner2,exports)}return exports}function add({names},local,name){const known2=names.get(local)??[];if(local!==""&&!known2.includes(name))names.
set(local,[...known2,name])}const unquoted=name=>name.replace(/^(['"])(.*)\1$/s,"$2");function readExport(node,exports){if(fieldOf(node,"source"))return;const declaration2=fieldOf(
node,"declaration");if(declaration2){const isDefault=hasToken(node,"default");for(const name of declaredNames(declaration2))add(exports,name,isDefault?"default":
name);return}const clause2=node.children.find(child=>child.type==="export_clause");for(const one of clause2?namedOf(clause2):[]){const name=fieldText(one,"name");
add(exports,name,unquoted(fieldText(one,"alias")||name))}const assigned2=hasToken(node,"=")?namedOf(node)[0]??null:null;readDefault(fieldOf(node,"value")??assigned2,
exports)}function readWhole(value2,exports){if(value2?.type!=="object")return readDefault(value2,exports);for(const member2 of namedOf(value2)){if(member2.type===
"shorthand_property_identifier")add(exports,member2.text,member2.text);const held=member2.type==="pair"?fieldOf(member2,"value"):null;if(held?.type==="identifie\
r")add(exports,held.text,unquoted(fieldText(member2,"key")))}}function readDefault(given,exports){let value2=given;while(value2&&/^(?:parenthesized|as|satisfies|non_null)_expression$/.
test(value2.type))value2=namedOf(value2)[0]??null;if(!value2)return;if(value2.type==="identifier")return add(exports,value2.text,"default");exports.anonymous=value2;
if(/^(?:class|function_expression|generator_function)$/.test(value2.type))add(exports,fieldText(value2,"name"),"default")}function readAssignment(node,exports){
const right=fieldOf(node,"right");if(right?.type==="assignment_expression")readAssignment(right,exports);const name=exportTarget(fieldOf(node,"left"));const value2=lastRight(
node);if(name==="")readWhole(value2,exports);else if(name!==null&&name!=="__esModule"&&value2?.type==="identifier")add(exports,value2.text,name)}function readAlias(declaration2,exports){
for(const declarator of namedOf(declaration2)){const local=fieldOf(declarator,"name");if(local?.type!=="identifier")continue;let value2=fieldOf(declarator,"valu\
e");for(;value2?.type==="assignment_expression";value2=fieldOf(value2,"right")){const name=exportTarget(fieldOf(value2,"left"));if(name!==null)add(exports,local.
text,name||"default")}if(exportTarget(value2)==="")add(exports,local.text,"default")}}function readCall(node,exports){const[first,...others]=namedIn(node,"argum\
ents");const called=fieldText(node,"function").replace(/\s+/g,"");if(called!=="Object.assign"||!first||exportTarget(first)!=="")return;for(const given of others)
if(given.type==="object")readWhole(given,exports)}function exportTarget(node){if(node?.type!=="member_expression")return node?.text==="exports"?"":null;const path2=node.
text.replace(/\s+/g,"");if(path2==="module.exports")return"";return/^(?:module\.)?exports\.([\p{L}\p{N}_$]+)$/u.exec(path2)?.[1]??null}function lastRight(node){
let at=node;while(at?.type==="assignment_expression")at=fieldOf(at,"right");return at}const boundNames=pattern=>[...boundIn(pattern)].map(node=>node.text);function declaredNames(node){
if(node.type==="lexical_declaration"||node.type==="variable_declaration")return namedOf(node).flatMap(declarator=>boundNames(fieldOf(declarator,"name")));if(node.
type==="ambient_declaration")return namedOf(node).flatMap(declaredNames);const name=fieldText(node,"name");return name===""?[]:[name]}var lists=__webpack_require__(
70906);;const plainText=source2=>source2.replace(/^\uFEFF/,"").replaceAll("\r\n","\n");function makeReader(read){return source2=>{try{return read(plainText(source2))}catch{
return{functions:[],classes:{},error:"it could not be parsed"}}}}function errorOf(root,functions2){if(!root.broken)return null;const inside2=new Set(functions2.
map(made2=>made2.whole));for(const node of walk(root,node2=>node2.broken&&!inside2.has(node2))){if(!node.broken||inside2.has(node)||node.children.some(child=>child.
broken))continue;return functions2.length>0?`line ${node.line} does not parse: functions there were not read`:`it does not parse (line ${node.line})`}return null}
function tableOf(entries2){return Object.assign(Object.create(null),Object.fromEntries(entries2))}function dedentedText({source:source2,start,end},last=end){const margin=source2.
slice(lineStart(source2,start),start);const text=source2.slice(start,last);return margin===""||margin.trim()!==""?text:text.replaceAll(`
${margin}`,"\n")}const MOST_LITERALS=40;const LONGEST_LITERAL=200;function literalsIn(nodes,enters,valueOf){const found=new Map;for(const root of nodes)for(const node of walk(
root,enters)){if(found.size>=MOST_LITERALS)return[...found.values()];const value2=valueOf(node);if(value2&&!("value"in value2&&String(value2.value).length>LONGEST_LITERAL))
found.set(JSON.stringify(value2),value2)}return[...found.values()]}function identifiersIn(node){const names=new Set;for(const inner2 of walk(node))if(inner2.type===
"identifier")names.add(inner2.text);return names}function allOf(items2){return items2.every(item2=>item2!==null)?items2:null}const hasHoles=({children})=>children.
some((child,at)=>child.type===","&&/^[[(,]$/.test(children[at-1]?.type??""));function remember(compute){return remembered(new WeakMap,compute)}function rememberText(compute){
return remembered(new Map,compute)}function remembered(known2,compute){return key2=>{const found=known2.get(key2)??compute(key2);known2.set(key2,found);return found}}
const words=text=>text.trim().split(/\s+/);const wordSet=text=>new Set(words(text));const kindsByWord=rows=>new Map(Object.keys(rows).flatMap(kind=>words(rows[kind]).
map(word2=>[word2,kind])));;const folderOf=path2=>path2.slice(0,Math.max(0,path2.lastIndexOf("/")));const baseOf=path2=>path2.slice(path2.lastIndexOf("/")+1);const join=(...parts)=>parts.
filter(part=>part!=="").join("/");function foldersAbove(folder){const parts=folder===""?[]:folder.split("/");return[...parts.map((_,at)=>parts.slice(0,parts.length-
at).join("/")),""]}function resolved(path2){const parts=[];for(const part of path2.split("/")){if(part===""||part===".")continue;if(part!=="..")parts.push(part);else if(parts.
pop()===void 0)return null}return parts.join("/")}function relativePath(from,to){const[here,there]=[from===""?[]:from.split("/"),to.split("/")];let same=0;while(same<
here.length&&same<there.length-1&&here[same]===there[same])same+=1;const up=here.length-same;return`${up===0?"./":"../".repeat(up)}${there.slice(same).join("/")}`}
;const MOST_TEXTS=200;const LONGEST_SETTINGS=1e5;const CODE=/\.[cm]?[jt]sx?$/;const NOT_OURS=/(?:^|\/)(?:node_modules|bower_components|jspm_packages)\/|\.d\.[cm]?ts$|\.min\.js$/;
const MADE=/(?:^|\/)(?:dist|build|out|coverage|\.[^/]+)\//;const TEST_FOLDER=/(?:^|\/)(?:__tests?__|tests?|specs?)\//;const ASIDE=/(?:^|\/)(?:__mocks__|__snapshots__|_?_?(?:fixtures?|helpers?|mocks?|support|utils?|common|data|types|setup)_?_?|e2e|cypress|playwright)\//;
const HELPER=/^(?:.*[.-])?(?:setup|teardown|helpers?|utils?|globals?|common|fixtures?|mocks?|config|bench|run|types)\.[^.]+$/i;const SUFFIX=/[._-](?:test|tests|spec|specs)\.[^.]+$/;
const PREFIX=/^test[-_.][^/]+\.[^.]+$|^tests?\.[^.]+$/;const projectFilesOf=remember(readProjectFiles);function mayBeTest(path2){if(MADE.test(path2))return false;
const name=baseOf(path2);if(SUFFIX.test(name))return!/(?:^|\/)(?:e2e|cypress|playwright)\//.test(path2);if(ASIDE.test(path2)||HELPER.test(name))return false;return TEST_FOLDER.
test(path2)||PREFIX.test(name)}const namedTest=path2=>SUFFIX.test(baseOf(path2));const looksLikeTest=text=>/(?<![\p{L}\p{N}_.$])(?:test|it|describe|suite)(?:\.[a-z]+)*\(/u.
test(text);function readProjectFiles(project){const code2=project.files.filter(path2=>CODE.test(path2)&&!NOT_OURS.test(path2));const texts=new Map;const known2=new Set(
project.files);const tests=code2.filter(mayBeTest);const mine=new Set(tests);const sources2=(0,lists.$z)(code2.filter(path2=>!mine.has(path2)&&!MADE.test(path2)),
path2=>keyOf(stemOf(path2)));const settings=path2=>known2.has(path2)?project.read(path2):null;const text=path2=>{const found=texts.get(path2);if(found!==void 0||
texts.size>=MOST_TEXTS)return found??null;const read=project.read(path2);texts.set(path2,read);return read};const manifestsAt=rememberText(folder=>readManifest(
folder,settings));const home=rememberText(folder=>folder===""||known2.has(`${folder}/package.json`)?folder:home(folderOf(folder)));const homeOf2=path2=>home(folderOf(
path2));const manifests=folder=>foldersAbove(folder).flatMap(manifestsAt);const results2=new Map;const once=(key2,make)=>{const found=results2.get(key2)??make();
results2.set(key2,found);return found};return{known:known2,sources:sources2,tests,homeOf:homeOf2,text,settings,manifests,once}}function readManifest(folder,settings){
const text=settings(join(folder,"package.json"));const json=text===null&&folder===""?{}:recordOf(parseJson(text??""));if(!json)return[];const dependencies={...textsOf(
json["peerDependencies"]),...textsOf(json["optionalDependencies"]),...textsOf(json["dependencies"]),...textsOf(json["devDependencies"])};const scripts=textsOf(json["\
scripts"]);return[{folder,dependencies,scripts,json,module:json["type"]==="module"}]}function parseJson(text){for(const json of[text,text.length>LONGEST_SETTINGS?
"":withoutComments(text)])try{return JSON.parse(json)}catch{continue}return null}function withoutComments(text){return text.replace(/^\uFEFF/,"").replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g,
"$1").replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g,"$1")}function recordOf(value2){return typeof value2==="object"&&value2!==null&&!Array.isArray(value2)?value2:
null}function textsOf(value2){const entries2=Object.entries(recordOf(value2)??{});return Object.fromEntries(entries2.filter(entry2=>typeof entry2[1]==="string"))}
const stemOf=path2=>baseOf(path2).replace(/\.[^.]*$/,"");const keyOf=stem=>stem.toLowerCase().replace(/[-_]/g,"");var filters=__webpack_require__(70296);var schemas=__webpack_require__(
27597);;const ANY_TEXT="";function fitsTitle(pattern,title){const[first="",...rest]=pattern.split(ANY_TEXT);const last=rest.pop();if(last===void 0)return pattern===
title;if(!title.startsWith(first))return false;let at=first.length;for(const part of rest){const found=title.indexOf(part,at);if(found<0)return false;at=found+part.
length}return title.endsWith(last)&&title.length-last.length>=at};const WORST=["failed","skipped","passed"];function outcomesByName(told,names){const others=new Set(
names);const isOf=(name,title)=>title===name||fitsTitle(name,title)&&!others.has(title);const found=names.flatMap(name=>{const mine=told.filter(({titles})=>titles.
some(title=>isOf(name,title)));const own=new Set(mine.map(({outcome})=>outcome));const worst=WORST.find(outcome=>own.has(outcome));return worst===void 0?[]:[[name,
worst]]});return new Map(found)}const LEVEL=4;const readTap=report=>{const groups=[];return report.split("\n").flatMap(line=>{const[,indent2="",group2]=/^( *)# Subtest: (.*)$/.
exec(line)??[];if(group2!==void 0){groups.length=indent2.length/LEVEL;groups.push(unescapeTap(group2));return[]}const[,margin="",not,title]=/^( *)(not )?ok \d+ - (.*?)(?: # .*)?$/.
exec(line)??[];if(title===void 0)return[];const path2=[...groups.slice(0,margin.length/LEVEL),unescapeTap(title)];const titles=path2.map((_,at)=>path2.slice(at).
join(" "));const isSkipped2=/ # (?:SKIP|TODO)\b/i.test(line);return[{titles,outcome:isSkipped2?"skipped":not===void 0?"passed":"failed"}]})};const unescapeTap=text=>text.
replace(/\\([\\#])/g,"$1");const jestReport=schemas.Ikc({testResults:schemas.YOg(schemas.Ikc({assertionResults:schemas.YOg(schemas.Ikc({ancestorTitles:schemas.YOg(
schemas.YjP()),title:schemas.YjP(),status:schemas.YjP()}))}))});const readJestReport=report=>{const{testResults}=parsed(report,jestReport)??{testResults:[]};return testResults.
flatMap(({assertionResults})=>assertionResults).map(({ancestorTitles,title,status})=>({titles:[[...ancestorTitles,title].filter(part=>part!=="").join(" ")],outcome:status===
"passed"||status==="failed"?status:"skipped"}))};const mochaReport=schemas.Ikc({tests:schemas.YOg(schemas.Ikc({fullTitle:schemas.YjP()})),passes:schemas.YOg(schemas.
Ikc({fullTitle:schemas.YjP()})),failures:schemas.YOg(schemas.Ikc({fullTitle:schemas.YjP()}))});const readMochaReport=report=>{const found=parsed(report,mochaReport)??
{tests:[],passes:[],failures:[]};const[passed,failed]=[found.passes,found.failures].map(list2=>new Set(list2.map(({fullTitle})=>fullTitle)));return found.tests.
map(({fullTitle})=>({titles:[fullTitle],outcome:failed?.has(fullTitle)?"failed":passed?.has(fullTitle)?"passed":"skipped"}))};function parsed(text,schema){try{return schema.
safeParse(JSON.parse(text)).data??null}catch{return null}}const CASE=/<testcase\b((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/testcase>)/g;
const ATTRIBUTE=/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;const FAILED=/<(?:failure|error)\b/;const SKIPPED=/<skipped\b/;function readJUnit(titlesOf){return(report,path2)=>[
...report.matchAll(CASE)].map(([,attributes="",body=""])=>{const all=new Map([...attributes.matchAll(ATTRIBUTE)].map(([,key2,double,single])=>[key2,double??single??
""]));const[className,name]=["classname","name"].map(key2=>unescapeXml(all.get(key2)??""));const titles=titlesOf({className:className??"",name:name??""},path2);
const plain2=body.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g,"");return{titles,outcome:FAILED.test(plain2)?"failed":SKIPPED.test(plain2)?"skipped":"passed"}})}const ENTITIES={
lt:"<",gt:">",amp:"&",quot:'"',apos:"'"};function unescapeXml(text){return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,(whole,hex,decimal,name)=>{if(name!==
void 0)return ENTITIES[name]??whole;const code2=hex===void 0?Number(decimal):Number.parseInt(hex,16);return code2<=1114111?String.fromCodePoint(code2):whole})}const pytestTitles=({
className,name},path2)=>{const[plain2=""]=name.split("[");const last=className.split(".").at(-1)??"";return[last===baseOf(path2).replace(/\.py$/,"")?plain2:`${last}\
.${plain2}`]};const runtimeTitles=({className,name})=>{const groups=className.split(" > ");const parts=name.split(" > ");return[name,parts.join(" "),[...groups,
name].join(" "),[...groups.toReversed(),name].join(" ")]};const RAN=/^([\p{L}\p{N}_]+) \(([\p{L}\p{N}_.]+)\)(?=\n.* \.\.\. | \.\.\. )(?:\n.*)? \.\.\. (skipped\b|expected failure$)?/gmu;
const FAULT=/^(?:FAIL|ERROR|UNEXPECTED SUCCESS): ([\p{L}\p{N}_]+) \(([\p{L}\p{N}_.]+)\)/gmu;const readUnittest=output=>{if(!/^Ran \d+ tests? in /m.test(output))
return[];const faults=new Set([...output.matchAll(FAULT)].map(([,name,place2])=>unittestTitle(name,place2)));return[...output.matchAll(RAN)].map(([,name,place2,
other])=>{const title=unittestTitle(name,place2);return{titles:[title],outcome:faults.has(title)?"failed":other===void 0?"passed":"skipped"}})};function unittestTitle(name="",place2=""){
const parts=place2.split(".");return`${(parts.at(-1)===name?parts.at(-2):parts.at(-1))??""}.${name}`};const runner={name:"bun",precedence:4,words:"Bun tests wit\
h describe, expect and test imported from bun:test",commandFor:path2=>["bun","test",path2],driver:"bun",runtime:{program:"bun",variable:"TESTWRIGHT_BUN",ask:["-\
p","process.execPath"]},start:25,direct:{report:"test-results.xml",read:readJUnit(runtimeTitles)},signs:{sure:/["'`]bun:test["'`]/},kin:["jest"],cannot:["the li\
nes that the explorer runs are not measured"],module:"bun:test",globals:"on request",names:["it","test","describe","beforeAll","afterAll","beforeEach","afterEac\
h"],assertion:"expect",tables:true,mocks:"jest",mocksFrom:"bun:test",loads:"modules only",firstTests:"beside the source",dependencies:/^(?:@types\/bun|bun-types)$/,
commands:[{program:/^bunx?$/,flag:"test",valued:/^(?:-t|-r|-c|--(?:preload|timeout|test-name-pattern|coverage-dir|coverage-reporter|config|cwd))$/}],settings:{files:[
"bunfig.toml"],shared:{names:/^bunfig/,holds:/^\[test\b/m}},globs:()=>["**/*.{test,spec}.{js,jsx,ts,tsx,mjs,cjs,mts,cts}","**/*_{test,spec}.{js,jsx,ts,tsx,mjs,c\
js,mts,cts}"]};;const deno_runner={name:"deno",precedence:5,words:"node:test tests with node:assert/strict, which deno test runs",commandFor:path2=>["deno","tes\
t",path2],driver:"deno",runtime:{program:"deno",variable:"TESTWRIGHT_DENO",ask:["eval","-p","Deno.execPath()"]},start:30,direct:{report:"test-results.xml",read:readJUnit(
runtimeTitles)},signs:{sure:/(?<![\p{L}\p{N}_.$])Deno\.test(?:\.[a-z]+)*\(|["'`](?:jsr:)?@std\/(?:assert|expect|testing)[^"'`\n]*["'`]/u},kin:["node:test"],cannot:[
"tests are written with node:test and not with Deno.test","packages that are not part of the checkout cannot be imported","the lines that the explorer runs are \
not measured"],module:"node:test",globals:"never",alsoRuns:["node:test"],names:["it","test","describe","suite","before","after","beforeEach","afterEach"],assertion:"\
assert",mocks:"mock",mocksFrom:"node:test",loads:"modules only",wholeNames:true,firstTests:"beside the source",dependencies:/^@types\/deno$/,commands:[{program:/^deno$/,
flag:"test",valued:/^(?:-c|--(?:config|import-map|filter|ignore|ext|preload|env-file|seed|reporter|junit-path|location))$/}],settings:{files:["deno.json","deno.\
jsonc"],block:"test",globs:"include",excludes:"exclude"},globs:()=>["**/*{_,.}test.{ts,tsx,mts,js,mjs,jsx}","**/test.{ts,tsx,mts,js,mjs,jsx}"]};;const MODULE_ENDS=[
"js","mjs","cjs","ts","mts","cts"];const withEnds=(stem,ends2=MODULE_ENDS)=>ends2.map(end=>`${stem}.${end}`);const titlePattern=title=>title.replace(/[*+?^${}()|[\]\\]/g,
"\\$&");function moduleIn(shown2,{module,globals:globals2}){const named2=shown2.includes(`'${module}'`)||shown2.includes(`"${module}"`);if(globals2==="never"||named2)
return module;return globals2==="on request"&&!/\b(?:describe|it|test)\s*\(/.test(shown2)?module:null};const jest_runner={name:"jest",precedence:1,words:"Jest t\
ests with expect",commandFor:(path2,name)=>["npx","jest",path2,...name===null?[]:["-t",titlePattern(name)]],driver:"jest",package:"jest",start:40,records:true,direct:{
report:"test-results.json",read:readJestReport},signs:{sure:new RegExp("[\"'`]@jest\\/globals[\"'`]|(?<![\\p{L}\\p{N}_.$])jest\\.\\p{L}+\\(","u"),likely:new RegExp(
"^(?![^]*[\"'`]chai[\"'`])[^]*?(?<![\\p{L}\\p{N}_.$])(?:test|it)(?:\\.\\p{L}+)*\\(['\"`][^]*?(?<![\\p{L}\\p{N}_.$])expect\\(","u")},kin:["vitest"],module:"@jest\
/globals",globals:"by default",names:["it","test","fit","describe","fdescribe","beforeAll","afterAll","beforeEach","afterEach"],assertion:"expect",tables:true,mocks:"\
jest",loads:"translated",firstTests:"beside the source",dependencies:/^(?:jest|jest-cli|ts-jest|babel-jest|@swc\/jest|@jest\/(?:core|globals)|jest-environment-.*)$/,
commands:[{program:/^(?:jest(?:\.[cm]?js)?|ts-jest)$/}],settings:{files:[...withEnds("jest.config"),"jest.config.json"],manifestKey:"jest",base:"rootDir",globs:"\
testMatch",roots:"roots",expressions:"testRegex",ignores:"testPathIgnorePatterns",projects:"projects",options:{names:["-c","--config"],from:"its folder"}},globs(version=""){
const end=/^[\^~]?(?:1\d|2\d)\b/.test(version)?"[jt]s?(x)":"?([mc])[jt]s?(x)";return[`**/__tests__/**/*.${end}`,`**/?(*.)+(spec|test).${end}`]}};var dist=__webpack_require__(
38815);;const MOST=32;const LONGEST=160;const MOST_STARS=9;function fitsGlob(glob,path2){if(glob.length>LONGEST||glob.split("*").length>MOST_STARS||path2.length>
LONGEST*2)return null;const plain2=expand(glob.replace(/^(?:\.\/)+/,""));return plain2?plain2.some(expanded=>fits(tokensOf(expanded),path2)):null}function folderOfGlob(glob){
const parts=glob.replace(/^(?:\.\/)+/,"").split("/");const wild=parts.findIndex(part=>/[*?[{(!]/.test(part));return parts.slice(0,wild<0?-1:wild).join("/")}function expand(glob){
const done=[];const open=[glob];for(let next=open.pop();next!==void 0;next=open.pop()){if(done.length+open.length>MOST)return null;const group2=firstGroup(next);
if(group2==="unknown")return null;if(group2)open.push(...group2.reverse());else done.push(next)}return done}function firstGroup(glob){for(let at=0;at<glob.length;at++){
if(glob[at]==="[")at=Math.max(at,glob.indexOf("]",at+1));const mark=glob[at+1]==="("&&"?*+@!".includes(glob[at]??"")?glob[at]:null;if(mark==="!")return"unknown";
if(mark===null&&glob[at]!=="{")continue;const start=mark===null?at:at+1;const items2=itemsOf(glob,start);if(!items2||mark===null&&items2.parts.length<2)return"u\
nknown";const parts=mark==="?"||mark==="*"?["",...items2.parts]:items2.parts;return parts.map(part=>glob.slice(0,at)+part+glob.slice(items2.end+1))}return null}
function itemsOf(glob,start){const divider=glob[start]==="{"?",":"|";const parts=[""];let depth=0;for(let at=start;at<glob.length;at++){const char=glob[at]??"";
if("{(".includes(char)&&depth++===0)continue;if("})".includes(char)&&--depth===0)return{parts,end:at};if(char===divider&&depth===1)parts.push("");else parts.push(
(parts.pop()??"")+char)}return null}function tokensOf(glob){const tokens=[];for(let at=0;at<glob.length;at++){const char=glob[at]??"";const starts=at===0||glob[at-
1]==="/";if(starts&&/^\*\*(\/|$)/.test(glob.slice(at))){tokens.push({kind:glob[at+2]==="/"?"folders":"rest"});at+=2}else if(char==="*"){if(tokens.at(-1)?.kind!==
"star")tokens.push({kind:"star"})}else if(char==="?")tokens.push({kind:"one"});else if(char==="["&&glob.includes("]",at+2)){const end=glob.indexOf("]",at+2);tokens.
push(setOf(glob.slice(at+1,end)));at=end}else tokens.push({kind:"char",char:char==="\\"?glob[++at]??"":char})}return tokens}function setOf(inner2){const not=/^[!^]/.
test(inner2);const body=not?inner2.slice(1):inner2;const ranges2=[...body.matchAll(/(.)-(.)|(.)/gsu)].map(([,from,to,one])=>[from??one,to??one]);const within2=char=>ranges2.
some(([from="",to=""])=>char>=from&&char<=to);return{kind:"set",has:char=>within2(char)!==not}}function fits(tokens,path2){let places2=new Set([0]);for(const token2 of tokens){
const next=new Set;for(const place2 of places2){if(token2.kind!=="char"&&token2.kind!=="set"&&token2.kind!=="one"&&next.has(place2))continue;for(const end of ends(
token2,path2,place2))next.add(end)}if(next.size===0)return false;places2=next}return places2.has(path2.length)}function*ends(token2,path2,from){const char=path2[from];
if(token2.kind==="char"){if(char===token2.char)yield from+1}else if(token2.kind==="one"||token2.kind==="set"){if(char!==void 0&&char!=="/"&&(token2.kind!=="set"||
token2.has(char)))yield from+1}else{if(token2.kind!=="folders"||from===0||path2[from-1]==="/")yield from;for(let at=from;at<path2.length;at++){if(token2.kind===
"star"&&path2[at]==="/")return;if(token2.kind!=="folders"||path2[at]==="/")yield at+1}}};const scripts_MOST=20;const scripts_LONGEST=4e3;function testCommands(scripts){
const names=Object.keys(scripts);const main=scripts["test"]!==void 0?["test"]:names.filter(name=>/^(?:tests?|unit|spec)\b/.test(name));const seen=new Set;const found=[];
const queue=[...main];for(let name=queue.shift();name!==void 0&&seen.size<scripts_MOST;name=queue.shift()){if(seen.has(name))continue;seen.add(name);for(const command of commandsIn(
scripts[name]??"")){found.push(command);queue.push(...calledBy(command,names))}}return found}function commandsIn(script){const commands=[[]];for(const[,plain2,double,
single,divider]of script.slice(0,scripts_LONGEST).matchAll(/([^\s"'&|;]+)|"([^"]*)"|'([^']*)'|(&&?|\|\|?|;)/g)){if(divider!==void 0)commands.push([]);else commands.
at(-1)?.push(plain2??double??single??"")}return commands.filter(command=>command.length>0)}function calledBy(command,names){const runner2=command.findIndex(word2=>/^(?:npm|pnpm|yarn|npm-run-all2?|run-[sp]|concurrently)$/.
test(word2));if(runner2<0)return[];const words2=command.slice(runner2+1).map(word2=>word2.replace(/^(?:npm|pnpm|yarn):/,""));return words2.flatMap(word2=>{if(!word2.
includes("*"))return names.includes(word2)?[word2]:[];return names.filter(name=>name.startsWith(word2.slice(0,word2.indexOf("*"))))})}function commandsOf({commands},{
scripts}){return testCommands(scripts).flatMap(command=>commands.flatMap(({program,flag="",valued})=>{const at=command.findIndex(word2=>program.test(word2.slice(
word2.lastIndexOf("/")+1)));const given=command.slice(at+1);const isFlag=flag.startsWith("-");const plain2=valued?plainArguments(given,valued):[];if(at<0||(isFlag?
!given.includes(flag):flag!==""&&plain2[0]!==flag))return[];return[{given,plain:isFlag||flag===""?plain2:plain2.slice(1)}]}))}function optionValues(given,names){
return given.flatMap((word2,at)=>{const[name="",...rest]=word2.split("=");if(names.includes(word2))return given.slice(at+1,at+2);return rest.length>0&&names.includes(
name)?[rest.join("=")]:[]})}function plainArguments(given,valued){const plain2=[];for(let at=0;at<given.length;at++){const word2=given[at]??"";if(word2.startsWith(
"-"))at+=valued.test(word2)?1:0;else plain2.push(word2)}return plain2};const settings_code_LONGEST=1e5;function readCode(text,folder,block){const whole=text.slice(
0,settings_code_LONGEST);const inner2=block===void 0?whole:valueAt(whole,block)??"";const settings=block===void 0?whole:blockOf(whole,block)??"";return{folder,strings:key2=>stringsOf(
settings,key2),flag:key2=>flagOf(settings,key2),has:key2=>valueAt(settings,key2)!==null,items:key2=>{const list2=valueAt(inner2,key2)??(inner2===""?LIST.exec(whole)?.[1]:
null);return list2?.startsWith("[")?settings_code_itemsOf(list2).map(item2=>item2.startsWith("{")?readCode(item2,folder,block):item2):null}}}const MOST_ITEMS=50;
const LIST=/^\s*export\s+default\s+(?:\w+\(\s*)?(\[[^]*)/m;function settings_code_itemsOf(list2){const items2=[];let[lists2,objects,start]=[0,0,0];for(let at=0;at<
list2.length&&items2.length<MOST_ITEMS;at++){const char=list2[at]??"";const comment=/^(?:\/\/[^\n]*|\/\*[^]*?\*\/)/.exec(list2.slice(at,at+2e3))?.[0];const quoted2=`\
'"\``.includes(char)?stringAt(list2.slice(at,at+2e3)):null;if(quoted2&&lists2===1&&objects===0)items2.push(quoted2.value);at+=Math.max(0,(comment??"").length-1,
(quoted2?.length??0)-1);if(comment!==void 0||quoted2)continue;if(char==="{"&&objects++===0&&lists2===1)start=at;if(char==="}"&&--objects===0&&lists2===1)items2.
push(list2.slice(start,at+1));if(char==="["&&objects===0)lists2++;if(char==="]"&&objects===0&&--lists2===0)break}return items2}function stringsOf(text,key2){const found=valueAt(
text.slice(0,settings_code_LONGEST),key2);if(found===null)return null;const[first=""]=found;if(`'"\``.includes(first)){const alone2=stringAt(found);return alone2===
null?null:[alone2.value]}return first==="["?listOf(found):null}function flagOf(text,key2){return/^true\b/.test(valueAt(text.slice(0,settings_code_LONGEST),key2)??
"")}function blockOf(text,key2){const found=valueAt(text.slice(0,settings_code_LONGEST),key2);if(!found?.startsWith("{"))return null;let depth=0;let shallow="";
for(let at=0;at<found.length;at++){const char=found[at]??"";if(`'"\``.includes(char)){const end=stringAt(found.slice(at,at+2e3))?.length??1;if(depth===1)shallow+=
found.slice(at,at+end);at+=end-1;continue}if(char==="}"&&--depth===0)return shallow;if(depth===1)shallow+=char;if(char==="{")depth++}return shallow}function valueAt(text,key2){
const found=new RegExp(`(?:^|[\\s{,;])["']?${key2}["']?\\s*:\\s*`,"m").exec(text);return found?text.slice(found.index+found[0].length):null}function listOf(text){
const items2=[];let at=1;for(;;){at+=(/^(?:\s|,|\/\/[^\n]*)*/.exec(text.slice(at,at+2e3))?.[0]??"").length;if(text[at]==="]")return items2;const item2=stringAt(
text.slice(at,at+2e3));if(!item2||items2.length>=50)return null;items2.push(item2.value);at+=item2.length}}function stringAt(text){const found=/^(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`\\$]*)`)/.
exec(text);if(!found)return null;const value2=(found[1]??found[2]??found[3]??"").replace(/\\(.)/g,"$1");return{value:value2,length:found[0].length}};const patterns_MOST=8;
const patterns_CODE=/\.[cm]?[jt]sx?$/;function patternsOf(runner2,projectFiles,source2){const manifests=projectFiles.manifests(folderOf(source2));for(const manifest of manifests){
const found=said(runner2,projectFiles,manifest);if(found.length>0)return found}const[own]=manifests;return[{base:own?.folder??"",globs:globsOf(runner2,manifests),
roots:[],expressions:[]}]}function said(runner2,projectFiles,manifest){return projectFiles.once(`patterns:${runner2.name}:${manifest.folder}`,()=>{const readers2=readSettings(
runner2,projectFiles,manifest);const found=(readers2.length>0?readers2:[null]).map(settings=>runner2.patterns?.(settings,manifest)??fromSettings(runner2,settings,
manifest));return found.filter(each=>each!==null)})}function isConfiguredTest(runner2,projectFiles,path2){if(!patterns_CODE.test(path2))return false;const folder=folderOf(
path2);const known2=projectFiles.once(`configured:${runner2.name}:${folder}`,()=>{const each=projectFiles.manifests(folder).map(manifest=>said(runner2,projectFiles,
manifest));return(each.find(patterns2=>patterns2.length>0)??[]).filter(({open})=>!open)});return accepts(known2,path2)}function settingsFor(runner2,projectFiles,path2){
if(!patterns_CODE.test(path2))return[];const speaking2=projectFiles.manifests(folderOf(path2)).filter(manifest=>{const names=Object.keys(manifest.dependencies);
return commandsOf(runner2,manifest).length>0||names.some(name=>runner2.dependencies.test(name))});return[...foldersAbove(folderOf(path2)).map(folder=>join(folder,
"package.json")),...speaking2.flatMap(manifest=>[...namedSettings(runner2,manifest).flatMap(word2=>resolved(join(manifest.folder,rootless(word2)))??[]),...runner2.
settings.files.map(name=>join(manifest.folder,name))])]}const namedSettings=(runner2,manifest)=>commandsOf(runner2,manifest).flatMap(({given})=>optionValues(given,
runner2.settings.options?.names??[]));const accepts=(patterns2,path2)=>patterns2.some(each=>patterns_fits(each,path2));function patterns_fits(patterns2,path2){const{
base,globs,roots:roots2,expressions,excludes=[],ignores=[],open=false}=patterns2;if(base!==""&&!path2.startsWith(`${base}/`))return false;const inner2=base===""?
path2:path2.slice(base.length+1);if(roots2.length>0&&!roots2.some(root=>root===""||inner2.startsWith(`${root}/`)))return false;if(ignores.some(ignored=>ignored.
test(`/${path2}`)))return false;if(excludes.slice(0,patterns_MOST).some(glob=>fitsGlob(glob,inner2)===true))return false;if(open)return true;if(expressions.length>
0)return expressions.some(expression2=>expression2.test(`/${path2}`));return globs.slice(0,patterns_MOST).some(glob=>fitsGlob(glob,inner2)!==false)}function hasSettings({
settings},projectFiles,{folder,json}){if(settings.manifestKey!==void 0&&json[settings.manifestKey]!==void 0)return true;return settings.files.some(name=>settingsText(
settings,projectFiles,folder,name)!==null)}function commandGlobs(runner2,manifest){return commandsOf(runner2,manifest).flatMap(({given,plain:plain2})=>{const specs=given.
flatMap(word2=>/^--spec=(.*)/.exec(word2)?.[1]??[]);return[...specs,...plain2].filter(word2=>!/[$`<>=]|^\/|\.\.\//.test(word2)).map(rootless)})}function commandPatterns(runner2,manifest){
const named2=commandGlobs(runner2,manifest);const globs=named2.map(path2=>/[*?[{(]|\.[cm]?[jt]sx?$/.test(path2)?path2:join(path2,"**"));return globs.length>0?{base:manifest.
folder,globs,roots:[],expressions:[]}:null}const rootless=path2=>path2.replace(/^<rootDir>\/?/,"").replace(/^(?:\.\/)+|^\.$/,"").replace(/\/+$/,"");function globsOf(runner2,manifests){
const versions=manifests.map(({dependencies})=>dependencies[runner2.package??""]);return runner2.globs(versions.find(version=>version!==void 0))}function fromSettings(runner2,settings,manifest){
const{base,globs,roots:roots2,expressions,excludes,ignores}=runner2.settings;if(!settings||globs===void 0)return null;const read=key2=>key2===void 0?null:settings.
strings(key2);const own=join(settings.folder,...(read(base)??[]).slice(0,1).map(rootless).filter(isInside));const given=read(expressions);const simpler=(given??
[]).flatMap(text=>simple(text,own));const isVague=key2=>key2!==void 0&&read(key2)===null&&settings.has(key2);const open=isVague(expressions)||isVague(globs)||(given??
[]).length>simpler.length;return{base:own,globs:(read(globs)??globsOf(runner2,[manifest])).map(rootless),roots:(read(roots2)??[]).map(rootless),expressions:simpler,
excludes:(read(excludes)??[]).map(rootless),ignores:(read(ignores)??[]).flatMap(text=>simple(text,own)),open}}const isInside=folder=>folder!==""&&!/^(?:\/|\.\.)|\.\.\//.
test(folder);function simple(text,base){const repeats=text.match(/[*+{]/g)?.length??0;if(text.length>200||repeats>3||/\)[*+{]|\\[1-9k]/.test(text))return[];try{
const folder=base===""?"":`/${base.replace(/[\\^$.|?*+()[\]{}]/g,"\\$&")}`;return[new RegExp(text.replaceAll("<rootDir>",()=>folder))]}catch{return[]}}function readSettings(runner2,projectFiles,manifest){
const{folder,json}=manifest;const{settings}=runner2;const named2=namedSettings(runner2,manifest).flatMap(word2=>readNamed(word2,runner2,projectFiles,folder)??[]).
map(each=>settings.options?.from==="the manifest"?{...each,folder}:each);if(named2.length>0)return named2.flatMap(each=>projectsOf(each,runner2,projectFiles));const own=settings.
manifestKey===void 0?null:recordOf(json[settings.manifestKey]);const found=own?plainReader(folder,own):readFiles(runner2,projectFiles,folder);return found===null?
[]:projectsOf(found,runner2,projectFiles)}function readFiles({settings},projectFiles,folder){for(const name of settings.files){const text=settingsText(settings,
projectFiles,folder,name);if(text!==null)return readText(settings,name,text,folder)}return null}function readNamed(word2,{settings},projectFiles,folder){const values=word2.
startsWith("{")?recordOf(parseJson(word2)):null;if(values)return plainReader(folder,values);const path2=resolved(join(folder,rootless(word2)));const text=path2!==
null&&projectFiles.known.has(path2)?projectFiles.settings(path2):null;return path2===null||text===null?null:readText(settings,path2,text,folderOf(path2))}function readText({
block},name,text,folder){if(!/\.(?:json|jsonc|ya?ml)$/.test(name))return readCode(text,folder,block);const values=recordOf(valuesOf(name,text))??{};return plainReader(
folder,block===void 0?values:recordOf(values[block])??{})}function projectsOf(reader,runner2,projectFiles){const key2=runner2.settings.projects;const items2=key2===
void 0?null:reader.items(key2);if(items2===null||items2.length===0)return[reader];const found=items2.slice(0,patterns_MOST).flatMap(item2=>{if(typeof item2!=="s\
tring")return[item2];const place2=join(reader.folder,rootless(item2));const named2=readNamed(place2,runner2,projectFiles,"");return named2??readFiles(runner2,projectFiles,
place2)??[]});return found.length>0?found:[reader]}function settingsText({shared:shared2},projectFiles,folder,name){const path2=join(folder,name);const text=projectFiles.
known.has(path2)?projectFiles.settings(path2):null;return shared2?.names.test(name)&&!shared2.holds.test(text??"")?null:text}function valuesOf(name,text){if(name.
includes(".json"))return parseJson(text);try{return(0,dist.qg)(text.slice(0,2e4))}catch{return null}}function plainReader(folder,values){return{folder,strings:key2=>{
const found=values[key2];if(typeof found==="string")return[found];if(!Array.isArray(found))return null;return found.filter(item2=>typeof item2==="string").slice(
0,50)},flag:key2=>values[key2]===true,has:key2=>values[key2]!==void 0,items:key2=>{const found=values[key2];if(!Array.isArray(found))return null;return found.slice(
0,50).flatMap(item2=>{const inner2=recordOf(item2);return inner2?[plainReader(folder,inner2)]:typeof item2==="string"?[item2]:[]})}}};const mocha_runner={name:"\
mocha",precedence:3,words:"Mocha tests (describe and it) with chai's expect where the project uses chai, else with node:assert/strict",commandFor:(path2,name)=>[
"npx","mocha",path2,...name===null?[]:["-f",name]],driver:"mocha",package:"mocha",start:30,records:true,direct:{report:"test-results.json",read:readMochaReport},
signs:{sure:/["'`]mocha["'`]/,likely:/["'`]chai["'`]/},module:"mocha",globals:"always",names:["it","specify","describe","context","before","after","beforeEach",
"afterEach"],suiteNames:["test","suite","suiteSetup","suiteTeardown","setup","teardown"],assertion:"chai or assert",mocks:"mock",mocksFrom:"node:test",loads:"as\
 Node does",firstTests:"test folder",dependencies:/^(?:mocha|ts-mocha)$/,commands:[{program:/^(?:_?mocha(?:\.[cm]?js)?|ts-mocha)$/,valued:/^(?:-[rtRnugfsj]|--(?:require|timeout|reporter|extension|ext|config|ui|file|loader|import|node-option|opts|grep|fgrep|slow|watch-files|ignore|exclude|jobs|package|retries))$/}],
settings:{files:withEnds(".mocharc",["js","cjs","mjs","json","jsonc","yml","yaml"]),manifestKey:"mocha",options:{names:["--config"],from:"the manifest"}},globs:()=>[
"test/*.{js,cjs,mjs,ts,mts,cts}"],patterns:mochaPatterns};function mochaPatterns(settings,manifest){const ends2=settings?.strings("extension")??["js","cjs","mjs"];
const end=`{${[...new Set([...ends2,"ts"])].map(ending=>ending.replace(/^\./,"")).join(",")}}`;const commands=commandsOf(mocha_runner,manifest);const deep=settings?.
flag("recursive")===true||commands.some(({given})=>given.includes("--recursive"));const specs=[...settings?.strings("spec")??[],...commandGlobs(mocha_runner,manifest)];
if(!settings&&specs.length===0&&!deep)return null;const globs=(specs.length>0?specs:["test"]).map(spec2=>{const plain2=rootless(spec2);return/[*?[{(]|\.[cm]?[jt]sx?$/.
test(plain2)?plain2:join(plain2,deep?"**":"",`*.${end}`)});return{base:settings?.folder??manifest.folder,...{globs,roots:[],expressions:[]},excludes:[...settings?.
strings("ignore")??[],...settings?.strings("exclude")??[]].map(rootless)}};const node_test_runner={name:"node:test",precedence:0,words:"node:test tests with nod\
e:assert/strict",commandFor:path2=>["node","--test",path2],driver:"node-test",start:25,records:true,direct:{report:"test-results.tap",printed:"stdout",read:readTap},
signs:{sure:/["'`]node:test["'`]/},usual:true,builtIn:true,module:"node:test",globals:"never",names:["it","test","describe","suite","before","after","beforeEach",
"afterEach"],assertion:"assert",mocks:"mock",mocksFrom:"node:test",loads:"as Node does",firstTests:"test folder",dependencies:/^(?:borp|@matteo\.collina\/borp)$/,
commands:[{program:/^(?:node|tsx|ts-node)$/,flag:"--test",valued:/^(?:-[rC]|--(?:require|import|loader|experimental-loader|conditions|env-file(?:-if-exists)?|test-(?:reporter|reporter-destination|name-pattern|skip-pattern|timeout|concurrency|shard|isolation)))$/},
{program:/^borp$/}],settings:{files:[]},globs:()=>[...["*.test","*-test","*_test","test-*","test"].map(name=>`**/${name}.?(c|m)[jt]s`),"**/test/**/*.?(c|m)[jt]s"],
patterns:(_,manifest)=>commandPatterns(node_test_runner,manifest)};;const vitest_runner={name:"vitest",precedence:2,words:"Vitest tests with describe, expect an\
d test imported from vitest",commandFor:(path2,name)=>["npx","vitest","run",path2,...name===null?[]:["-t",titlePattern(name)]],driver:"vitest",package:"vitest",
start:40,records:true,direct:{report:"test-results.json",read:readJestReport},signs:{sure:new RegExp("[\"'`]vitest[\"'`]|(?<![\\p{L}\\p{N}_.$])vi\\.\\p{L}+\\(",
"u")},kin:["jest"],usual:true,module:"vitest",globals:"on request",names:["it","test","describe","beforeAll","afterAll","beforeEach","afterEach"],assertion:"exp\
ect",tables:true,expectIsChai:true,mocks:"vi",mocksFrom:"vitest",loads:"modules only",firstTests:"beside the source",dependencies:/^(?:vitest|@vitest\/(?:ui|browser|coverage-.*))$/,
commands:[{program:/^vitest(?:\.mjs)?$/}],settings:{files:[...withEnds("vitest.config"),...withEnds("vite.config"),...withEnds("vitest.workspace",["ts","js"])],
shared:{names:/^vite\./,holds:/\btest\s*:/},block:"test",base:"root",globs:"include",roots:"dir",excludes:"exclude",projects:"projects",options:{names:["-c","--\
config"],from:"the manifest"}},globs:()=>["**/*.{test,spec}.?(c|m)[jt]s?(x)"]};;const runners=[runner,deno_runner,jest_runner,mocha_runner,node_test_runner,vitest_runner].
sort((a,b)=>a.precedence-b.precedence);;const nearest_tests_MOST=60;const MOST_READ=40;function nearTests(projectFiles,source2){return projectFiles.once(`near:${folderOf(
source2)}`,()=>sortTests(projectFiles,source2))}function allTests(projectFiles){return projectFiles.once("tests",()=>{const others=[...projectFiles.sources.values()].
flat();const isTest2=path2=>runners.some(runner2=>isConfiguredTest(runner2,projectFiles,path2));return[...projectFiles.tests,...others.filter(isTest2)]})}function hops(one,other){
const[a,b]=[one,other].map(folder=>folder===""?[]:folder.split("/"));let same=0;while(same<a.length&&a[same]===b[same])same++;return a.length+b.length-2*same}function sortTests(projectFiles,source2){
const[folder,home]=[folderOf(source2),projectFiles.homeOf(source2)];const ranked=allTests(projectFiles).map(path2=>({path:path2,far:hops(folder,folderOf(path2)),
own:projectFiles.homeOf(path2)===home})).sort((a,b)=>a.far-b.far||(a.path<b.path?-1:1));const realOf=some=>realTests(projectFiles,some.map(({path:path2})=>path2));
const own=realOf(ranked.filter(test2=>test2.own));return own.length>0?{tests:own,own:true}:{tests:realOf(ranked),own:false}}function realTests(projectFiles,paths){
const found=[];let reads=0;for(const path2 of paths){if(found.length>=nearest_tests_MOST)break;if(namedTest(path2))found.push(path2);else if(reads++<MOST_READ&&
looksLikeTest(projectFiles.text(path2)??""))found.push(path2)}return found};const WEIGHT={imported:.95,far:.2,globals:.4,script:.8,settings:.6,dependency:.3};const BUILT_IN=.05;
const NEAREST=8;const FOREIGN={bun:/["'`]bun:test["'`]/,deno:/["'`]jsr:[^"'`]*["'`]|(?<![\p{L}\p{N}_.$])Deno\.test\(/u,cypress:/(?<![\p{L}\p{N}_.$])cy\.[a-z]+\(/u,
others:/["'`](?:ava|tap|tape|uvu|zora|qunit|@playwright\/test|@japa\/runner)["'`]/};const foreign=Object.entries(FOREIGN).flatMap(([name,sign])=>runners.some(runner2=>runner2.
name===name)?[]:[sign]);function sureOf({name},project,source2){const projectFiles=projectFilesOf(project);if(projectFiles.sources.size===0&&projectFiles.tests.
length===0)return 0;const scores=projectFiles.once(`sure:${folderOf(source2)}`,()=>scoresOf(projectFiles,source2));return scores[name]??0}const likelyRunner=(project,source2)=>runners.
reduce((one,other)=>sureOf(other,project,source2)>sureOf(one,project,source2)?other:one);function runnerOf(text){if(foreign.some(sign=>sign.test(text)))return null;
const named2=runners.find(({signs})=>signs.sure.test(text));if(named2)return named2.name;return/^[ \t]*(?:describe|it|test|suite)(?:\.[a-z]+)*\(/m.test(text)?"b\
are":null}function scoresOf(projectFiles,source2){const{tests,own}=nearTests(projectFiles,source2);const texts=tests.slice(0,NEAREST).map(path2=>projectFiles.text(
path2)??"");const votes={};let total=0;texts.forEach((text,rank2)=>{const said2=runnerOf(text);if(said2===null)return;const weight=1/(1+rank2);votes[said2]=(votes[said2]??
0)+weight;total+=weight});const share=said2=>(votes[said2]??0)/(total||1);const manifest=saidByManifests(projectFiles,source2);const ofGlobals=manifest===null?globalsOf(
texts):null;const scores=runners.map(({name,globals:globals2,builtIn,alsoRuns=[]})=>{const listed2=manifest?.[name]??0;const shares=[name,...listed2>0?alsoRuns:
[]].map(share);const imported=(own?WEIGHT.imported:WEIGHT.far)*shares.reduce((sum,each)=>sum+each);const fits2=manifest===null?name===ofGlobals:listed2>0&&globals2!==
"never";const bare2=fits2?WEIGHT.globals*share("bare"):0;const score=1-(1-imported)*(1-bare2)*(1-listed2);return[name,Math.max(score,builtIn?BUILT_IN:0)]});return Object.
fromEntries(scores)}function globalsOf(texts){const library=/["'`](?:node:)?(?:assert(?:\/strict)?|chai|should|expect\.js|sinon-chai)["'`]/;const asserts2=texts.
some(text=>runnerOf(text)==="bare"&&library.test(text));const wanted=asserts2?"always":"by default";return runners.find(({globals:globals2})=>globals2===wanted)?.
name}function saidByManifests(projectFiles,source2){for(const manifest of projectFiles.manifests(folderOf(source2))){const scores=runners.map(runner2=>[runner2.
name,saidBy(runner2,projectFiles,manifest)]);if(scores.some(([,score])=>score>0))return Object.fromEntries(scores)}return null}function saidBy(runner2,projectFiles,manifest){
const script=commandsOf(runner2,manifest).length>0?WEIGHT.script:0;const settings=hasSettings(runner2,projectFiles,manifest)?WEIGHT.settings:0;const listed2=Object.
keys(manifest.dependencies).some(name=>runner2.dependencies.test(name));const dependency=listed2?WEIGHT.dependency:0;return 1-(1-script)*(1-settings)*(1-dependency)}
;const MOST_TESTS=150;const MOST_TEXT=2e6;const code=/\.[cm]?[jt]sx?$/;const sources=["ts","tsx","js","jsx","mts","cts","mjs","cjs"];function testsNear(testPath2,project){
const folder=folderOf(testPath2);return projectFilesOf(project).once(`specifiers:${folder}`,()=>readTestsNear(folder,project))}function readTestsNear(folder,project){
const shared2=path2=>{const[a,b]=[folder.split("/"),folderOf(path2).split("/")];const length=a.findIndex((part,at)=>b[at]!==part);return length<0?a.length:length};
const paths=project.files.filter(path2=>code.test(path2)&&(0,filters.MQ)(path2)&&!path2.includes("node_modules/"));const near2=paths.map(path2=>({path:path2,shared:shared2(
path2)})).sort((a,b)=>b.shared-a.shared);let size=0;return near2.slice(0,MOST_TESTS).flatMap(({path:path2})=>{const text=size>MOST_TEXT?null:project.read(path2);
size+=text?.length??0;return text===null?[]:[{path:path2,text}]})}function specifiersIn(text){const pattern=/(?:\bfrom[ \t]*|\brequire\([ \t]*|^[ \t]*import[ \t]*\(?[ \t]*|\bimport\([ \t]*)(['"])([^'"\n]{1,300})\1/gm;
return[...text.matchAll(pattern)].map(match=>match[2]??"")}function resolve(path2,present){if(code.test(path2)&&present.has(path2))return{file:path2,ending:"own"};
const output=/^(.*)\.([cm]?)js(x?)$/.exec(path2);if(output){const[,stem="",kind=""]=output;for(const end of[`${kind}ts`,`${kind}tsx`])if(present.has(`${stem}.${end}`))
return{file:`${stem}.${end}`,ending:"output"}}for(const end of sources)if(present.has(`${path2}.${end}`))return{file:`${path2}.${end}`,ending:"none"};for(const end of sources)
if(present.has(`${path2}/index.${end}`))return{file:`${path2}/index.${end}`,ending:"none"};return null}function specifiersOf(texts,aliases,project){const present=new Set(
project.files);const zero=()=>({none:0,output:0,own:0});const counts2={endings:{ts:zero(),js:zero()},relative:0,aliased:new Map};texts.forEach(({path:path2,text})=>{
for(const specifier of specifiersIn(text)){const alias=aliases.find(({prefix})=>specifier.startsWith(prefix));const place2=specifier.startsWith(".")?resolved(`${folderOf(
path2)}/${specifier}`):alias&&resolved(`${alias.folder}/${specifier.slice(alias.prefix.length)}`);const found=place2===null||place2===void 0?null:resolve(place2,
present);if(!found)continue;if(!(0,filters.MQ)(found.file)){if(specifier.startsWith("."))counts2.relative+=1;else if(alias)counts2.aliased.set(alias.prefix,(counts2.
aliased.get(alias.prefix)??0)+1)}const family2=/tsx?$/.test(found.file)?"ts":"js";if(/\.[cm][jt]s$/.test(found.file)&&found.ending==="own")continue;counts2.endings[family2][found.
ending]+=1}});return counts2}function endingFor(path2,testPath2,tests,aliases,project){const family2=/tsx?$/.test(path2)?"ts":"js";const pick=endings=>{const[best]=Object.
entries(endings).sort((a,b)=>b[1]-a[1]);return best&&best[1]>0?best[0]:null};const said2=pick(tests.endings[family2]);if(said2)return said2;const folder=folderOf(
path2).split("/")[0]??"";const near2=project.files.filter(file=>code.test(file)&&!(0,filters.MQ)(file)&&!file.includes("node_modules/")&&file!==path2&&file.startsWith(
folder));const texts=[path2,...near2.slice(0,40)].map(file=>({path:file,text:project.read(file)??""}));return pick(specifiersOf(texts,aliases,project).endings[family2])??
configured(path2,testPath2,project)}function configured(path2,testPath2,project){if(likelyRunner(project,path2).wholeNames)return"own";const[manifest]=projectFilesOf(
project).manifests(folderOf(testPath2));const isModule=manifest?.module||/\.m[jt]s$/.test(testPath2);if(!/tsx?$/.test(path2))return isModule||/\.m[jt]s$/.test(testPath2)?
"own":"none";const options=compilerOptions(path2,project);if(options.allowImportingTsExtensions===true||options.rewriteRelativeImportExtensions===true)return"ow\
n";const scripts=JSON.stringify(manifest?.scripts??{});const dependencies=Object.keys(manifest?.dependencies??{});if(/\bnode\b[^"]*--test\b/.test(scripts)&&!dependencies.
some(name=>/^(?:tsx|ts-node|@swc-node\/register|esbuild-register)$/.test(name)))return"own";const resolution=`${String(options.moduleResolution??"")} ${String(options.
module??"")}`.toLowerCase();if(/bundler/.test(resolution))return"none";return/node(?:16|18|20|next)/.test(resolution)&&isModule?"output":"none"}function withEnding(path2,ending){
const stem=path2.replace(code,"");const[,kind="",rest=""]=/\.([cm]?)([jt]sx?)$/.exec(path2)??[];if(ending==="own")return path2;if(ending==="output"||kind!=="")return`${stem}\
.${kind}js${rest==="jsx"?"x":""}`;return stem}function specifierFor(path2,project,testPath2){const aliases=aliasesFor(testPath2,project);const tests=testsNear(testPath2,
project);const own=tests.filter(test2=>test2.path===testPath2);const[first,all]=[specifiersOf(own,aliases,project),specifiersOf(tests,aliases,project)];const relative=first.
relative+first.aliased.size>0?first:all;const ending=endingFor(path2,testPath2,relative,aliases,project);const[alias,uses]=[...relative.aliased].sort((a,b)=>b[1]-
a[1])[0]??["",0];const used=aliases.find(({prefix,folder})=>prefix===alias&&path2.startsWith(folder===""?"":`${folder}/`));if(used&&uses>relative.relative)return used.
prefix+withEnding(path2.slice(used.folder===""?0:used.folder.length+1),ending);return relativePath(folderOf(testPath2),withEnding(path2,ending))}const pathIn=(folder,path2)=>resolved(
`${folder}/${path2}`)??"";function readConfig(path2,project,depth){const value2=recordOf(parseJson(project.read(path2)??""));if(!value2)return null;const folder=folderOf(
path2);const own=recordOf(value2.compilerOptions)??{};const inherited=[value2.extends].flat().filter(name=>typeof name==="string").filter(name=>name.startsWith(
"."));let base=null;for(const name of depth>0?inherited:[]){const place2=pathIn(folder,name);base=readConfig(place2,project,depth-1)??readConfig(`${place2}.json`,
project,depth-1)??base}const ownPaths=typeof own.baseUrl==="string"?pathIn(folder,own.baseUrl):folder;return{options:{...base?.options,...own},pathsFolder:own.paths||
!base?ownPaths:base.pathsFolder}}function nearestConfig(path2,project){for(const folder of foldersAbove(folderOf(path2)))for(const name of["tsconfig.json","jsco\
nfig.json","tsconfig.base.json"]){const config=readConfig(join(folder,name),project,3);if(config)return config}return null}function compilerOptions(path2,project){
return nearestConfig(path2,project)?.options??{}}function aliasesFor(path2,project){const config=nearestConfig(path2,project);const paths=recordOf(config?.options.
paths)??{};const found=[...fromPatterns(paths,config?.pathsFolder??""),...fromManifest(path2,project)];const custom=["@/","~/","@src/","src/"].map(prefix=>({prefix,
folder:"src"}));const free2=custom.filter(({prefix})=>!found.some(alias=>alias.prefix===prefix));return[...found.sort((a,b)=>b.prefix.length-a.prefix.length),...free2]}
function fromPatterns(patterns2,folder){return Object.entries(patterns2).flatMap(([pattern,targets])=>{const target=[targets].flat().find(path2=>typeof path2===
"string");if(!pattern.endsWith("*")||pattern==="*"||!target?.endsWith("/*"))return[];if(/['"`\\\n\r$]/.test(pattern))return[];return[{prefix:pattern.slice(0,-1),
folder:pathIn(folder,target.slice(0,-2))}]})}function fromManifest(path2,project){const[manifest]=projectFilesOf(project).manifests(folderOf(path2));return fromPatterns(
recordOf(manifest?.json["imports"])??{},manifest?.folder??"")};const isName=word2=>/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(word2)&&!reserved.has(word2);const reserved=new Set(
"arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import \
in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield test it de\
scribe expect assert".split(" "));function makeAccess(read){return(path2,name,project,testPath2)=>{const source2=project.read(path2)??"";const tree=read(source2);
const exports=exportsOf(tree.children);const common2=isCommon(path2,source2,project);const module=specifierFor(path2,project,testPath2);const kind=kindFor(testPath2,
project,common2);const top=name.split(".")[0]??name;const found=wayTo(top,exports,access_stemOf(path2));const importLine=kind==="import"?byImport(found,module):
byRequire(found,module,common2);return{importLine,module,symbol:found.symbol,root:""}}}function isCommon(path2,source2,project){if(/\.c[jt]s$/.test(path2))return true;
if(/\.m[jt]s$/.test(path2))return false;const says=/^[ \t]*(?:export\b[ \t]*(?:\{|\*|default\b|async\b|function\b|class\b|const\b|let\b|var\b|type\b|interface\b|enum\b|abstract\b)|import\b[ \t]*(?:[\p{L}$_{*'"]))/mu;
if(says.test(source2))return false;return/\bexports\b/.test(source2)||packageKind(path2,project)==="require"}function wayTo(top,exports,stem){const names=exports.
names.get(top)??[];const other=names.find(name=>name!=="default"&&isName(name));const named2=names.includes(top)?top:other;if(named2!==void 0)return{exported:named2,
local:named2,symbol:named2};if(names.includes("default")||top==="default"){const local=isName(top)?top:stem;return{exported:"default",local,symbol:local}}if(exports.
anonymous?.type==="object"&&exports.names.size===0&&isName(top)){const local=stem===top?`${stem}Module`:stem;return{exported:"default",local,symbol:`${local}.${top}`}}
return{exported:top,local:top,symbol:top}}function byImport({exported,local},module){return exported==="default"?`import ${local} from '${module}'`:`import { ${local}\
 } from '${module}'`}function byRequire({exported,local},module,common2){if(exported!=="default")return`const { ${local} } = require('${module}')`;return`const ${local}\
 = require('${module}')${common2?"":".default"}`}function access_stemOf(path2){const parts=path2.split("/");const file=(parts.at(-1)??"").replace(/\.[^.]*$/,"");
const word2=file==="index"?parts.at(-2)??file:file;const camel2=word2.replace(/[^\p{L}\p{N}_$]+(.)?/gu,(_,next)=>next?.toUpperCase()??"").replace(new RegExp("^\\\
p{N}+","u"),"");return isName(camel2)?camel2:camel2===""?"subject":`${camel2}Module`}function notImportable(path2){const file=path2.split("/").at(-1)??"";if(/\.d\.[cm]?ts$/.
test(file))return"it only declares types";if(/\.stories\.[cm]?[jt]sx?$/.test(file))return"it is a story, and only its viewer loads it";if(/[^/][.-]config\.[cm]?[jt]s$/.
test(file)||/^\.[^/]*rc\.[cm]?[jt]s$/.test(file))return"it configures a tool, and only that tool loads it";if(/[`'"\\\n\r${}]/.test(path2))return"its path canno\
t be written in an import";return null}const imports=/^[ \t]*import\b[ \t]*(?:type\b|[\p{L}$_{*'"])/mu;const requires=/^[ \t]*(?:(?:const|let|var)\b[^\n;]*=[ \t]*)?require\(/m;
const access_saidBy=text=>imports.test(text)?"import":requires.test(text)?"require":null;function packageKind(path2,project){const[manifest]=projectFilesOf(project).
manifests(folderOf(path2));return manifest?.module?"import":"require"}function kindFor(testPath2,project,common2){if(/\.(?:[cm]?tsx?|mjs)$/.test(testPath2))return"\
import";if(testPath2.endsWith(".cjs"))return"require";const own=access_saidBy(project.read(testPath2)??"");if(own)return own;let votes=0;for(const{path:path2,text}of testsNear(
testPath2,project)){const said2=/\.jsx?$/.test(path2)?access_saidBy(text):null;votes+=said2==="import"?1:said2==="require"?-1:0}if(votes!==0)return votes>0?"imp\
ort":"require";return packageKind(testPath2,project)==="import"||!common2?"import":"require"};const MOST_HELPERS=200;function nearest(found,block){const at=(found.
findLast(item2=>item2.block<=block)??found[0])?.block;return found.filter(item2=>item2.block===at)}function follow(start,next){const reached=new Set(start);for(const item2 of reached)
for(const other of next(item2))if(reached.size<=start.length+MOST_HELPERS)reached.add(other);return reached}function addTo(lists2,key2,value2){const list2=lists2.
get(key2);if(list2)list2.push(value2);else lists2.set(key2,[value2])}function importsOf(names,pool,block){const found=new Map;for(const one of pool){const{entry:entry2,
binds,key:key2}=one;if(binds===""?one.block<=block:names.has(binds)&&(one.block<=block||!found.has(key2)))found.set(key2,entry2)}return[...found.values()]};const reply_text_elements="\
think|thinking|thought|thoughts|reasoning|reflection|scratchpad|analysis";const opening=new RegExp(`^[ \\t]*(?:<(${reply_text_elements})>|\\[(THINK)\\]|<\\|(begin_\
of_thought)\\|>)`,"i");const closing=new RegExp(`(?:</(?:${reply_text_elements})>|\\[/THINK\\]|<\\|end_of_thought\\|>)`,"gi");const channel=/<\|(?:start|channel|message|end|return|call|constrain)\|>/;
function withoutReasoning(reply){if(channel.test(reply))return finalChannel(reply);const lone=loneEnd(reply);const kept=[];let rest=lone===null?reply:reply.slice(
lone);for(;;){const at=openingAt(rest);if(at===null)return{text:[...kept,rest].join("\n"),isOpen:false};kept.push(rest.slice(0,at));const end=endBehind(rest,at);
if(end===null)return{text:kept.join("\n"),isOpen:true};rest=rest.slice(end)}}function openingAt(text){let[at,isFenced]=[0,false];for(const line of text.split("\n")){
if(/^[ \t]*(?:`{3,}|~{3,})/.test(line))isFenced=!isFenced;else if(!isFenced&&opening.test(line))return at;at+=line.length+1}return null}function endBehind(text,at){
closing.lastIndex=at;const found=closing.exec(text);return found?found.index+found[0].length:null}function loneEnd(text){closing.lastIndex=0;const found=closing.
exec(text);if(!found)return null;const before=text.slice(0,found.index);const end=found.index+found[0].length;const leads=/(?:^|\n)[ \t]*$/.test(before);const ends2=/^[ \t]*(?:\n|$)/.
test(text.slice(end));const isOpened=new RegExp(`<(?:${reply_text_elements})>|\\[THINK\\]|<\\|begin_of_thought\\|>`,"i").test(before);return(leads||ends2)&&!isOpened?
end:null}function finalChannel(reply){const parts=reply.split(/<\|channel\|>/).slice(1);const finals=parts.filter(part=>/^\s*final\b/.test(part));const last=finals.
at(-1);if(last===void 0){const hasThought=parts.length>0;return{text:hasThought?"":reply.replace(/<\|\w+\|>/g,""),isOpen:hasThought}}const message=last.replace(
/^[^]*?<\|message\|>/,"");return{text:message.replace(/<\|(?:end|return|start|call)\|>[^]*$/,""),isOpen:false}}const diffHead=/^(?:diff --git |index [0-9a-f]+\.\.|--- |\+\+\+ |@@ |\\ No newline|\*\*\* (?:Begin|End) Patch|\*\*\* (?:Add|Update) File:|(?:new|old|deleted) (?:file )?mode)/;
function isDiff(text){const lines2=text.split("\n").filter(line=>line.trim()!=="");const added=lines2.filter(line=>line.startsWith("+")&&!line.startsWith("+++"));
const isPart=line=>/^[+\- ]/.test(line)||diffHead.test(line);return added.length>0&&lines2.every(isPart)&&(lines2.some(line=>diffHead.test(line))||added.length===
lines2.length)}function addedText(diff){return hunksOf(diff).map(lines2=>{const kept=keptOf(lines2);return lines2.flatMap(({text},at)=>kept.has(at)?[text]:[]).join(
"\n")}).join("\n")}function hunksOf(diff){const hunks=[[]];for(const line of diff.split("\n")){if(diffHead.test(line))hunks.push([]);else if(!line.startsWith("-"))
hunks.at(-1)?.push({text:line.slice(1),isAdded:line.startsWith("+")})}return hunks.filter(lines2=>lines2.some(({isAdded})=>isAdded))}const indentOf=text=>text.length-
text.trimStart().length;const isImport=/^(?:import\b|from\s+\S+\s+import\b|(?:const|let|var)\s.*=\s*(?:await\s+import|require)\()/;const testHead=/^\s*(?:(?:async\s+)?def\s+test|(?:it|test|specify)\b[\w.]*\()/;
const closers=/^\s*[)\]}]+[;,]?\s*$/;function keptOf(lines2){const kept=new Set(lines2.flatMap(({text,isAdded},at)=>isAdded||isImport.test(text)?[at]:[]));const added=[
...kept].filter(at=>lines2[at]?.isAdded&&lines2[at]?.text.trim()!=="");for(const at of added){let indent2=indentOf(lines2[at]?.text??"");for(let above=at-1;above>=
0&&indent2>0;above--){const{text=""}=lines2[above]??{};if(text.trim()===""||indentOf(text)>=indent2)continue;indent2=indentOf(text);if(kept.has(above)&&lines2[above]?.
isAdded)continue;kept.add(above);if(testHead.test(text))for(let inside2=above;inside2<at;inside2++)kept.add(inside2)}for(let below2=at+1;below2<lines2.length;below2++){
const{text="",isAdded=false}=lines2[below2]??{};if(isAdded||text.trim()==="")continue;if(!closers.test(text))break;kept.add(below2)}}return kept}const yamlField=/^([ \t]*)(?:- +)?(?:test_?(?:code|file|suite)|code|tests?|content|file)[ \t]*:[ \t]*[|>][+-]?\d?[ \t]*$/i;
function yamlFields(text){const lines2=text.split("\n");return lines2.flatMap((line,at)=>{const indent2=yamlField.exec(line)?.[1]?.length;if(indent2===void 0)return[];
const after=lines2.slice(at+1);const end=after.findIndex(next=>next.trim()!==""&&indentOf(next)<=indent2);const body=end<0?after:after.slice(0,end);const least=Math.
min(...body.filter(next=>next.trim()!=="").map(indentOf));return body.some(next=>next.trim()!=="")?[body.map(next=>next.slice(least)).join("\n")]:[]})}const entities={
...{lt:"<",gt:">",amp:"&",quot:'"',apos:"'",nbsp:" "},...{"#39":"'","#x27":"'","#34":'"',"#x22":'"',"#96":"`","#x60":"`","#160":" "}};function asTyped(text){return text.
replace(/&(lt|gt|amp|quot|apos|nbsp|#39|#x27|#34|#x22|#96|#x60|#160);/gi,(whole,name)=>{return entities[name.toLowerCase()]??whole}).replace(/[\u00a0\u2007\u202f\u2000-\u200a\u3000]/g,
" ").replace(/[\u200b-\u200d\u2060\ufeff]/g,"")};function readBlocks(reply){const text=normalise(reply);const fields=readFields(text);if(fields.length>0)return fields;
return splitFences(text).blocks.flatMap(found=>{const block=withoutDiff(found);const mayBeYaml=block.source==="prose"||/^ya?ml$/.test(block.language??"");const documents=mayBeYaml?
yamlFields(block.text):[];if(documents.length>0)return documents.map((field2,at)=>{const closed=block.closed||at<documents.length-1;return{text:field2,language:null,
source:"field",closed}});const mayBeJson=block.source==="fence"&&/^(?:json.*)?$/.test(block.language??"");const inner2=mayBeJson?readFields(block.text):[];return inner2.
length>0?inner2:[block]})}function withoutDiff(block){const isNamed2=/^(?:diff|patch)$/.test(block.language??"");return isNamed2||isDiff(block.text)?{...block,text:addedText(
block.text),language:null}:block}function withoutFences(reply){const whole=normalise(reply);const rows=whole.split("\n");const isFence=row=>openingOf(row)!==null;
const text=rows.map(row=>isFence(row)?"":row).join("\n");const last=rows.findLast(row=>row.trim()!=="")??"";const closed=!splitFences(whole).isOpen&&(isFence(last)||
!rows.some(isFence));return{text,language:null,source:"prose",closed}}function outerFences(reply){const rows=normalise(reply).split("\n");const fences=rows.flatMap(
(row,at)=>openingOf(row)?[at]:[]);const[first=0,second=0]=fences;const last=fences.at(-1)??0;const opening2=openingOf(rows[first]??"");if(!opening2||fences.length<
3)return[];const block=(end,closed)=>{const text=unindent(rows.slice(first+1,end),opening2.indent).join("\n");return{text,language:opening2.language,source:"fen\
ce",closed}};const isClosed=last>second&&closes(rows[last]??"",opening2);return[...isClosed?[block(last,true)]:[],block(rows.length,false)]}function normalise(text){
const plain2=text.includes("\r")?text.replace(/\r\n?/g,"\n"):text;return plain2.startsWith("\uFEFF")?plain2.slice(1):plain2}const LONGEST_LINE=2e3;function openingOf(row){
const place2=row.length>LONGEST_LINE?-1:row.search(/[`~]{3}/);if(place2<0||place2>40)return null;const match=/^([ \t]*)(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*([^`\n]*)$/.
exec(row);if(!match)return null;const[,indent2="",mark="",rest=""]=match;return{indent:indent2.length,mark,language:/^[\w+#.-]+/.exec(rest)?.[0].toLowerCase()??
null}}function nextFence(row,{indent:indent2,mark}){const found=openingOf(row);return found&&found.mark[0]===mark[0]&&found.indent<=indent2+3?found:null}function closes(row,fence){
const found=nextFence(row,fence);return found!==null&&found.language===null&&found.mark.length>=fence.mark.length}function codeBeforeClose(row,{mark}){const code2=row.
endsWith(mark)?row.slice(0,-mark.length):"";return code2.trim()!==""&&!code2.includes(mark[0]??"`")?code2:null}function splitFences(text){const blocks=[];let fence=null;
let rows=[];const flush=closed=>{const body=unindent(rows,fence?.indent??0).join("\n");const source2=fence?"fence":"prose";if(body.trim()!=="")blocks.push({text:body,
language:fence?.language??null,source:source2,closed});rows=[]};for(const row of text.split("\n")){const code2=fence?codeBeforeClose(row,fence):null;const found=fence?
nextFence(row,fence):openingOf(row);const opens=found!==null&&(fence===null||found.language!==null);if(code2!==null)rows.push(code2);if(code2!==null||opens||fence&&
closes(row,fence)){flush(true);fence=opens?found:null}else rows.push(row)}const last=rows.at(-1)?.trim()??"";const isClosing=fence!==null&&last!==""&&last.length<
fence.mark.length&&fence.mark.startsWith(last);if(isClosing)rows.pop();flush(fence===null||isClosing);return{blocks,isOpen:fence!==null}}function unindent(rows,width){
if(width===0)return rows;return rows.map(row=>row.slice(Math.min(width,row.length-row.trimStart().length)))}function readFields(text){const start=jsonStart(text);
if(start<0)return[];const body=text.slice(start).trimEnd();const parsed2=reply_blocks_parseJson(body);const{texts,closed}=parsed2===void 0?tornFields(body):{texts:fieldTexts(
parsed2),closed:true};return texts.flatMap((field2,at)=>{const isWhole2=closed||at<texts.length-1;const{blocks}=splitFences(normalise(field2));return blocks.map(
block=>({...block,source:"field",closed:block.closed&&isWhole2}))})}function jsonStart(text){const first=text.search(/\S/);if(first<0||/^[{[]\s*[{"[]/.test(text.
slice(first,first+2e3)))return first;return text.includes("```")||text.includes("~~~")?-1:text.search(/^\{\s{0,20}"\w{1,40}"\s{0,20}:/m)}function reply_blocks_parseJson(body){
const end=Math.max(body.lastIndexOf("}"),body.lastIndexOf("]"))+1;for(const text of end>0&&end<body.length?[body,body.slice(0,end)]:[body]){try{return JSON.parse(
text)}catch{continue}}return void 0}const fieldName=/^(content|code|tests?|test_?(code|file|suite|cases?)|source|text|file|body|answer|output|completion)$/i;const reply_blocks_DEEPEST=12;
function fieldTexts(value2){const named2=[];const others=[];const walk2=(item2,key2,depth)=>{if(typeof item2==="string"){if(fieldName.test(key2))named2.push(item2);else if(item2.
includes("\n"))others.push(item2)}else if(typeof item2==="object"&&item2!==null&&depth<reply_blocks_DEEPEST)for(const[name,inner2]of Object.entries(item2))walk2(
inner2,Array.isArray(item2)?key2:name,depth+1)};walk2(value2,"",0);return named2.some(text=>text.trim()!=="")?named2:others}const field=/"(\w{1,40})"\s{0,20}:\s{0,20}"([^"\\]*(?:\\[^][^"\\]*)*)(\\?"?)/g;
function tornFields(body){const found=[...body.matchAll(field)].filter(([,name=""])=>fieldName.test(name));return{texts:found.map(([,,text=""])=>reply_blocks_unescape(
text)),closed:(found.at(-1)?.[3]??'"')==='"'}}const escapes={n:"\n",t:"	",r:"\r",b:"\b",f:"\f",'"':'"',"\\":"\\","/":"/"};function reply_blocks_unescape(text){return text.
replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g,(whole,code2,letter="")=>code2===void 0?escapes[letter]??whole:String.fromCharCode(Number.parseInt(code2,16)))};const FIX_BARE="\
test around the assertion";const LONGEST_READ=262144;function readReply(reply,reader){const{text:whole,isOpen:isOpen2}=withoutReasoning(normalise(reply.text));const text=whole.
slice(0,LONGEST_READ);const truncated=reply.cut||isOpen2||whole.length>text.length;const read=blocks=>{const code2=blocks.filter(block=>block.source!=="prose"||
reader.testLine.test(block.text));return readBlocksOf(code2.length>0?code2:blocks,blocks.at(-1),truncated,reader)};const first=read(readBlocks(text));let best=first;
const attempt2=(blocks,fix)=>{const other=read(blocks);if(!isBetter(other,best,reader))return;for(const test2 of other.tests)test2.fixes.unshift(fix);best=other};
if(!isWhole(first,reader)&&reader.testLine.test(text)){for(const block of[...outerFences(text),withoutFences(text)])attempt2([block],"fence lines");const typed2=asTyped(
text);if(typed2!==text)attempt2(readBlocks(typed2),"characters of a page")}const beyond=[...whole.slice(text.length).matchAll(reader.testName)].map(match=>match.
at(-1)??"test");return{...best,beyond}}function readBlocksOf(blocks,last,truncated,reader){const reply={pieces:[],tests:[],lost:[],beyond:[]};blocks.forEach((block,at)=>{
const torn=!block.closed||truncated&&block===last&&block.source!=="fence";const{pieces,lost:lost2}=reader.readText(block,at,torn);reply.pieces=reply.pieces.concat(
pieces);reply.lost.push(...lost2)});reply.tests=reply.pieces.flatMap(piece=>reader.testsIn(piece));reply.tests=reply.tests.concat(reader.looseTests(reply));return reply}
const writtenTests=({tests})=>tests.filter(test2=>!test2.fixes.includes(FIX_BARE));function soundTests(reply,reader){return writtenTests(reply).filter(test2=>reader.
facts(test2.text).sound).length}function isBetter(one,other,reader){const more=soundTests(one,reader)-soundTests(other,reader);return more>0||more===0&&brokenTests(
one,reader)<brokenTests(other,reader)}function brokenTests(reply,reader){const unread=reply.lost.filter(test2=>!test2.torn).length;return unread+writtenTests(reply).
length-soundTests(reply,reader)}function isWhole(reply,reader){const sound=soundTests(reply,reader);return sound>0&&sound===writtenTests(reply).length&&reply.lost.
every(test2=>test2.torn)};const MOST_LINES=120;const MOST_BYTES=8192;function checkLength(code2){const lines2=code2.split("\n").length;const bytes2=Buffer.byteLength(
code2);if(lines2<=MOST_LINES&&bytes2<=MOST_BYTES)return null;return{reason:"too-long",detail:`${lines2} lines, ${bytes2} bytes`}}function validateTest(code2,parts,rules2,task){
return checkLength(code2)??reasons(parts,rules2,task).next().value??null}function*reasons(parts,rules2,task){const{test:test2,unknown,copies}=parts;const assertions=rules2.
assertions(parts);if(assertions.every(({swallowed:swallowed2})=>swallowed2==="never-run"))yield{reason:"no-assertion",detail:"it checks nothing"};if(assertions.
every(({kind})=>kind==="snapshot"))yield{reason:"no-assertion",detail:"a snapshot that is not there yet checks nothing"};const replaced2=rules2.replacesTarget(parts);
if(replaced2!==null)yield{reason:"redefines-target",detail:replaced2};const[missing2]=copies.includes(task.access.symbol)?unknown:[];if(missing2!==void 0)yield{
reason:"redefines-target",detail:`without the copy ${missing2} is unknown`};if(assertions.every(assertion=>assertion.swallowed||isTrivial(assertion,test2,rules2)))
yield{reason:"tautology",detail:"every assertion holds by itself"};const own=rules2.replacedAssertion?.(parts);if(own!==void 0)yield{reason:"tautology",detail:`\
it has its own ${own}`};const harm=rules2.findUnsafe(parts);if(harm!==null)yield{reason:"unsafe",detail:harm}}function isTrivial(assertion,test2,rules2){if(assertion.
kind==="snapshot")return true;if(assertion.kind==="other"||assertion.sides.length===0)return false;const sides=assertion.sides.map(side=>rules2.resolve(side,test2));
return sides.every(side=>isConstant(side,rules2.literals))||rules2.holdsAnyway(assertion,sides)}const validate_text=/(['"])(?:(?!\1)[^\\\n]|\\.)*\1|`(?:[^`\\$]|\\.)*`/g;
const number=/\b(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?n?)\b/gi;const key=/[\p{L}_$][\p{L}\p{N}_$]*:/gu;function isConstant(source2,literals2){const plain2=source2.
replace(validate_text,"0").replace(literals2,"0").replace(key,"").replace(number,"0");return source2!==""&&!/[\p{L}_$]/u.test(plain2)};const FIX_TABLE="rows of \
a table";const FIX_TARGET="import of the target";const LONGEST_SHOWN=4e3;const noTextWords={limit:"all tokens were used up before any text was written",refusal:"\
the model declined to answer","content-filter":"the content filter of the endpoint stopped it","tool-calls":"a tool call instead of text","no-choice":"no choice\
 in it"};function whyEmpty({noText}){if(!noText)return"no text";const words2=noTextWords[noText.kind];return noText.said===null?words2:`${words2}: ${noText.said.
replace(/\s+/g," ").trim()}`}const extract_tests_MOST_TESTS=1e3;function makeExtraction(languageFor){return(reply,task)=>{const candidates=[];const rejections=[];
const reject=(name,text,{reason,detail})=>{const code2=text.slice(0,LONGEST_SHOWN);rejections.push({target:task.target.id,writer:reply.writer,name,code:code2,reason,
detail})};if(reply.text.trim()===""){reject("reply","",{reason:"empty-reply",detail:whyEmpty(reply)});return{candidates,rejections}}const language=languageFor(task);
const found=readReply(reply,language);const make=makeOnce(reply,task,found.pieces,language);for(const test2 of found.tests.flatMap(test3=>checkLength(test3.text)?
[test3]:language.singleTests(test3,found))){const made2=make(test2,candidates.length+1);if("reason"in made2)reject(test2.name,test2.text,made2);else candidates.
push(made2)}for(const{name,text,torn}of found.lost)reject(name,text,{reason:"unparsable",detail:torn?"cut by length":"its syntax is broken"});for(const name of found.
beyond)reject(name,"",{reason:"too-long",detail:"it comes after the part of the reply that is read"});if(candidates.length+rejections.length===0)reject("reply",
reply.text,whyNoTest(reply.text,found.pieces,language));return{candidates,rejections}}}function makeOnce(reply,task,pieces,language){const assemble=language.assembler(
pieces,"right");const assembleWritten=language.assembler(pieces,"written");const idle=pieces.filter(piece=>language.isIdle(piece));const byText=new Map;const byIdentity=new Map;
const groups=new Map;const invalidOf=({parts,code:code2,helpers:helpers2,container})=>{if(!parts.test.sound)return{reason:"unparsable",detail:"its syntax is bro\
ken"};if(helpers2.length+(container?.members.length??0)>MOST_HELPERS)return{reason:"too-long",detail:`it needs more than ${MOST_HELPERS} helpers`};return validateTest(
code2,parts,language.rules,task)};const make=(test2,number2)=>{const right=checkLength(test2.text)??assemble(test2);if("reason"in right)return right;const asWritten=right.
fixes.includes(FIX_TARGET)?assembleWritten(test2):null;const plain2=asWritten&&!("reason"in asWritten)&&!invalidOf(asWritten)?asWritten:null;const invalid=invalidOf(
right);if(invalid&&!plain2)return invalid;const made2=invalid&&plain2?plain2:right;const isOther=plain2&&!sameText(plain2,made2);const{parts,fixes,...written2}=made2;
const idleCalls=leavesOut(idle,test2,made2)?["top-level calls"]:[];return{id:`${task.target.id}#${reply.writer}#${reply.sample}.${number2}`,target:task.target.id,
writer:reply.writer,name:test2.name,...written2,draft:test2.draft??test2.text,fixes:[...new Set([...fixes,...test2.fixes,...idleCalls])],...isOther?{written:textOf(
plain2,[...plain2.fixes,...test2.fixes,...idleCalls])}:{},observed:false,...language.rules.usesTarget(parts)?{}:{unnamed:true}}};return(test2,number2)=>{const group2=groups.
get(test2.group)??groups.size;groups.set(test2.group,group2);const written2=test2.fixes.includes(FIX_TABLE)?test2.text:test2.draft??test2.text;const text=`${test2.
block} ${group2} ${written2}`;const before=byText.get(text);if(before)return"reason"in before?before:duplicateOf(before.name);if(byText.size>=extract_tests_MOST_TESTS)
return{reason:"too-long",detail:`more than ${extract_tests_MOST_TESTS} tests in one reply`};const made2=make(test2,number2);byText.set(text,made2);if("reason"in
made2)return made2;const key2=JSON.stringify([language.identity(made2),made2.container?.members??[],made2.helpers]);const same=byIdentity.get(key2);byIdentity.set(
key2,same??made2.name);return same===void 0?made2:duplicateOf(same)}}function leavesOut(pieces,test2,{helpers:helpers2,container}){const taken=new Set([...helpers2,
...container?.members??[]]);return pieces.some(({block,text})=>block===test2.block&&!taken.has(text))}function textOf({code:code2,container,imports:imports2,helpers:helpers2},fixes){
return{code:code2,container,imports:imports2,helpers:helpers2,fixes:[...new Set(fixes)]}}const sameText=(one,other)=>JSON.stringify(textOf(one,[]))===JSON.stringify(
textOf(other,[]));const duplicateOf=name=>({reason:"duplicate",detail:`the same as ${name}`});const bullet=/^\s*(?:[-*+\u2022]|\d{1,3}[.)]|#{1,6}\s|test\s+(?:case|scenario))\s*\S/i;
function whyNoTest(text,pieces,language){const scenarios=text.split("\n",2e3).filter(line=>bullet.test(line)).length;if(pieces.some(piece=>language.copiesTarget(
piece)))return{reason:"redefines-target",detail:"a copy of the target and no test"};if(pieces.some(piece=>isCode(piece,language.facts(piece.text))))return{reason:"\
no-assertion",detail:"code without a test"};if(language.looksLikeCode(text,scenarios))return{reason:"unparsable",detail:"no test in it parses"};if(scenarios>=2)
return{reason:"scenarios",detail:`${scenarios} scenarios and no code`};return{reason:"prose-only",detail:"no code"}}function isCode(piece,{sound,calls,binds,writes}){
return sound&&(piece.kind!=="statement"||calls.length+binds.size+writes.length>0)};function importsOfTests({page,related=[],existingTest,testPath:testPath2},importsIn2){
const files=[{path:testPath2,content:page.existing},...related,{path:null,content:existingTest}];return files.flatMap(({path:path2,content})=>{const isBeside2=path2!==
null&&folderOf(path2)===folderOf(testPath2);const entries2=content===null?[]:importsIn2(content);return isBeside2?entries2:entries2.filter(({module})=>!module.startsWith(
"."))})};const values_code=text=>({kind:"code",code:text});const values_words=new Set(["undefined","NaN","Infinity"]);const made=new Set(["Map","Date","RegExp",
"URL","Uint8Array","Error","TypeError","RangeError"]);function literalValue(node){switch(node.type){case"null":return{kind:"none"};case"true":case"false":return{
kind:"bool",value:node.type==="true"};case"undefined":case"identifier":return values_words.has(node.text)?values_code(node.text):null;case"regex":return values_code(
node.text);case"parenthesized_expression":return namedOf(node).map(literalValue)[0]??null;case"array":{const items2=values_itemsOf(node);return items2&&{kind:"l\
ist",items:items2}}case"object":{const entries2=allOf(namedOf(node).map(entryOf));return entries2&&{kind:"dict",entries:entries2}}case"new_expression":return instance(
node);default:return scalarOf(node)}}function scalarOf(node){if(node.type==="number")return numberOf(node.text);if(node.type==="unary_expression")return signed(
node);if(!/^(?:string|template_string)$/.test(node.type)||hasToken(node,"template_substitution"))return null;return node.named?{kind:"str",value:values_unquoted(
node.text)}:null}function signed(node){const[sign,argument2]=[fieldText(node,"operator"),fieldOf(node,"argument")];if(sign!=="-"&&sign!=="+"||!argument2)return null;
const text=`${sign==="-"?"-":""}${argument2.text}`;if(argument2.type==="number")return numberOf(text);return argument2.text==="Infinity"?values_code(text):null}
function numberOf(text){if(text.endsWith("n"))return values_code(text);const plain2=text.replaceAll("_","");const value2=plain2.startsWith("-")?-Number(plain2.slice(
1)):Number(plain2);if(Object.is(value2,-0))return values_code("-0");if(!Number.isFinite(value2))return null;return{kind:Number.isInteger(value2)&&!/\.\d/.test(plain2)?
"int":"float",value:value2}}const values_itemsOf=list2=>hasHoles(list2)?null:allOf(namedOf(list2).map(literalValue));function entryOf(pair){const[key2,held]=[fieldOf(
pair,"key"),fieldOf(pair,"value")];const value2=held&&literalValue(held);if(!key2||!value2)return null;const isPlain2=key2.type==="property_identifier"||key2.type===
"number"&&/^\d{1,15}$/.test(key2.text);const name=key2.type==="string"?values_unquoted(key2.text):isPlain2?key2.text:null;return name===null?null:[{kind:"str",value:name},
value2]}function instance(node){const kind=fieldText(node,"constructor");const list2=fieldOf(node,"arguments");const given=list2&&values_itemsOf(list2);if(!given)
return null;const[only]=given;if(kind==="Set"&&!only)return{kind:"set",items:[]};if(kind==="Set"&&only?.kind==="list")return{kind:"set",items:only.items};return made.
has(kind)?values_code(node.text):null}const values_escapes={n:"\n",r:"\r",t:"	",b:"\b",f:"\f",v:"\v",0:"\0","\n":""};function values_unquoted(text){return text.
slice(1,-1).replace(/\\(?:u\{([\da-fA-F]{1,8})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-3][0-7]{1,2}|[4-7][0-7]|[1-7])|([\s\S]))/g,(all,point,unit,byte,octal,sign)=>{
if(sign!==void 0)return Object.hasOwn(values_escapes,sign)?values_escapes[sign]??"":sign;const number2=octal===void 0?parseInt(point??unit??byte??"",16):parseInt(
octal,8);return number2>1114111?all:String.fromCodePoint(number2)})}function expressionIn(text,read){const root=read(`(${text}
)`);const[statement2,...others]=namedOf(root);const[outer,...more]=statement2?.type==="expression_statement"?namedOf(statement2):[];const[node,...rest]=outer?.type===
"parenthesized_expression"?namedOf(outer):[];const isOne=!root.broken&&[others,more,rest].every(list2=>list2.length===0);return isOne&&node?node:null}function isLiteral(text,read){
const node=expressionIn(text,read);return node!==null&&literalValue(node)!==null}function literalsOf(nodes){const isNegative=node=>node.type==="unary_expression"&&
fieldText(node,"operator")==="-"&&fieldOf(node,"argument")?.type==="number";return literalsIn(nodes,node=>!/^(?:string|type_annotation|import_statement)$/.test(
node.type)&&!isNegative(node),node=>{if(node.type==="regex")return{kind:"str",value:fieldText(node,"pattern")};const value2=node.type!=="unary_expression"||isNegative(
node)?scalarOf(node):null;return value2?.kind==="code"?null:value2})};function stringOf(node){if(node?.type!=="string"&&node?.type!=="template_string")return null;
const value2=literalValue(node);return value2?.kind==="str"?value2.value:null}function readImport(statement2){if(statement2.type==="import_statement")return readClauses(
statement2);if(statement2.type==="expression_statement"){const loaded2=loadedBy(namedOf(statement2)[0]);return loaded2?.kind==="require"?[loaded2]:null}if(statement2.
type!=="lexical_declaration"&&statement2.type!=="variable_declaration")return null;const found=namedOf(statement2).map(readDeclarator);return found.every(entries2=>entries2!==
null)?found.flat():null}function imports_importsOf(tree){return tree.children.flatMap(node=>{const entries2=readImport(node);return entries2?[{node,entries:entries2}]:
[]})}function parseImports(texts,read){const statements2=texts.flatMap(text=>namedOf(read(text)));return{entries:statements2.flatMap(node=>readImport(node)??[]),
others:statements2.filter(node=>!readImport(node)).map(node=>node.text)}}function kindOf(tree){if(tree.children.some(node=>/^(?:import|export)_statement$/.test(
node.type)))return"import";return imports_importsOf(tree)[0]?.entries[0]?.kind??null}function readClauses(statement2){const clauses2=namedOf(statement2);const required=clauses2.
find(node=>node.type==="import_require_clause");const module=stringOf(fieldOf(required??statement2,"source"));if(module===null)return null;const whole=effectOf(
"import",module);if(statement2.children.some(node=>node.type==="type"))whole.type="statement";whole.attributes=clauses2.find(node=>node.type==="import_attribute")?.
text??"";const parts=required?namedOf(required).slice(0,1):clauses2.filter(node=>node.type==="import_clause").flatMap(namedOf);const bound=parts.flatMap(part=>{
if(part.type==="identifier")return[{...whole,name:"default",local:part.text}];if(part.type==="namespace_import")return[{...whole,name:"*",local:namedOf(part)[0]?.
text??""}];return namedOf(part).map(specifier=>readSpecifier(specifier,whole))});return bound.length>0?bound:[whole]}const effectOf=(kind,module)=>({kind,module,
name:"",local:"",type:null,attributes:""});function readSpecifier(specifier,whole){const name=(fieldOf(specifier,"name")??specifier).text;const local=fieldOf(specifier,
"alias")?.text??name;const isType2=specifier.children.some(part=>part.type==="type");return{...whole,name,local,type:whole.type??(isType2?"name":null)}}function loadedBy(node){
const call2=node?.type==="await_expression"?namedOf(node)[0]:node;const callee=call2?.type==="call_expression"?fieldOf(call2,"function"):null;if(!call2||callee?.
text!==(call2===node?"require":"import"))return null;const given=namedOf(fieldOf(call2,"arguments")??call2);const module=given.length===1?stringOf(given[0]??null):
null;return module===null?null:effectOf(call2===node?"require":"import",module)}function readDeclarator(declarator){const name=fieldOf(declarator,"name");let value2=fieldOf(
declarator,"value");if(value2?.type==="as_expression")value2=namedOf(value2)[0]??null;const picked=value2?.type==="member_expression"?fieldOf(value2,"property"):
null;const loaded2=loadedBy(picked&&value2?fieldOf(value2,"object"):value2);if(!name||!loaded2)return null;if(name.type==="identifier")return[{...loaded2,name:picked?.
text??"*",local:name.text}];if(name.type!=="object_pattern"||picked)return null;const names=namedOf(name).map(readProperty);return names.every(pair=>pair!==null)?
names.map(pair=>({...loaded2,...pair})):null}function readProperty(property){const given=property.type==="object_assignment_pattern"?fieldOf(property,"left"):property;
if(given?.type==="shorthand_property_identifier_pattern")return{name:given.text,local:given.text};const key2=given?.type==="pair_pattern"?fieldOf(given,"key"):null;
const value2=given&&fieldOf(given,"value");const local=value2?.type==="assignment_pattern"?fieldOf(value2,"left"):value2;return key2?.type==="property_identifie\
r"&&local?.type==="identifier"?{name:key2.text,local:local.text}:null}const isOwn=module=>/^[./#]/.test(module)||/^[@~]\//.test(module);function toKind(entry2,kind){
if(entry2.kind===kind||entry2.type!==null)return entry2;if(kind==="import")return{...entry2,kind,name:entry2.name==="*"?"default":entry2.name};return{...entry2,
kind,name:entry2.name==="default"&&!isOwn(entry2.module)?"*":entry2.name}}function isOnlyImported(name){const own=runners.filter(({module})=>module===name);return own.
length>0&&own.every(({loads})=>loads==="modules only")}function kindAmong(entries2){if(entries2.some(({module})=>isOnlyImported(module)))return"import";const own=entries2.
filter(entry2=>isOwn(entry2.module)&&entry2.type!=="statement");return(own.find(entry2=>entry2.module.startsWith("."))??own[0]??entries2[0])?.kind??null}function specifierText({
kind,name,local,type}){const text=name===local?name:`${name}${kind==="require"?": ":" as "}${local}`;return type==="name"?`type ${text}`:text}const quoted=text=>`\
'${text.replace(/[\\']/g,"\\$&").replaceAll("\n","\\n")}'`;const isNamed=({name})=>!["","*","default"].includes(name);function formatGroup(entries2){const[first]=entries2;
if(!first)return[];const module=quoted(first.module);const locals=name=>entries2.filter(entry2=>entry2.name===name).map(entry2=>entry2.local);const specifiers=entries2.
filter(isNamed).map(specifierText);const braces=specifiers.length>0?[`{ ${specifiers.join(", ")} }`]:[];if(first.kind==="require"){const statements2=[...locals(
"*").map(local=>`const ${local} = require(${module})`),...locals("default").map(local=>`const ${local} = require(${module}).default`),...braces.map(names=>`cons\
t ${names} = require(${module})`)];return statements2.length>0?statements2:[`require(${module})`]}const word2=first.type==="statement"?"import type":"import";const from=first.
attributes===""?module:`${module} ${first.attributes}`;const parts=[...locals("default"),...braces];const joined2=first.type==="statement"||parts.length===0?parts:
[parts.join(", ")];const clauses2=[...locals("*").map(local=>`* as ${local}`),...joined2];return clauses2.length>0?clauses2.map(clause2=>`${word2} ${clause2} fr\
om ${from}`):[`import ${from}`]}function formatImports(entries2){const groups=[];for(const entry2 of entries2){const group2=isNamed(entry2)?groups.find(([first])=>first&&
isNamed(first)&&areAlike(first,entry2)):null;if(!group2)groups.push([entry2]);else if(!group2.some(other=>specifierText(other)===specifierText(entry2)))group2.push(
entry2)}return[...new Set(groups.flatMap(formatGroup))]}const areAlike=(one,other)=>one.module===other.module&&one.kind===other.kind&&one.type==="statement"===(other.
type==="statement")&&one.attributes===other.attributes;const compare=(a,b)=>a<b?-1:a>b?1:0;const rank=module=>module.startsWith("node:")?0:isOwn(module)?2:1;function joinImports(entries2){
const groups=[];const bound=new Set;for(const entry2 of entries2){if(entry2.type===null&&entry2.local!==""){if(bound.has(entry2.local))continue;bound.add(entry2.
local)}const group2=groups.find(group3=>joins(entry2,group3));if(!group2)groups.push([entry2]);else if(!group2.some(other=>other.local===entry2.local))group2.push(
entry2)}return groups.sort(([a],[b])=>a&&b?rank(a.module)-rank(b.module)||compare(a.module,b.module):0)}function formatJoined(group2){return formatGroup(group2.
toSorted((a,b)=>compare(a.name,b.name)||compare(a.local,b.local)))}function joins(entry2,group2){const single=entry2.name==="*"||entry2.name==="default";return group2.
every(other=>areAlike(other,entry2)&&!(single&&other.name===entry2.name&&other.local!==entry2.local))};const noFacts=()=>({sound:false,uses:new Set,binds:new Set,
attributes:new Set,chains:new Set,calls:[],assertions:[],strings:[],names:[],writes:[],conditions:[],values:new Map});const LONGEST_PIECE=64e3;function visit(root,facts2,visitors2){
for(const node of walk(root))if(Object.hasOwn(visitors2,node.type))visitors2[node.type]?.(node,facts2)}const spanOf=({text,start,end})=>({text,start,end});function isWithin(inner2,outer){
return inner2.start>=outer.start&&inner2.end<=outer.end}function freeNames(facts2){return[...facts2.uses].filter(name=>!facts2.binds.has(name))}function rootOf(path2){
return/^[\p{L}\p{N}_$]*/u.exec(path2)?.[0]??""}function lastOf(path2){return path2.split(".").at(-1)??""};const hooks=/^(?:before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/;
function kindOfName(name){if(/^(?:[fx]?it|x?test|x?specify)$/.test(name))return"test";if(/^(?:[fx]?describe|x?context|suite)$/.test(name))return"group";return hooks.
test(name)?"hook":null}const functions=/^(?:arrow_function|function_expression|function|generator_function)$/;function readRunnerCall(node,aliases=new Map){const call2=unwrap(
node);const given=fieldOf(call2,"arguments");if(call2.type!=="call_expression"||given?.type!=="arguments")return null;const callee=readCallee(fieldOf(call2,"fun\
ction"),aliases);return callee&&withArguments(callee,namedOf(given))}function readCallee(callee,aliases){const isCalledTwice=callee?.type==="call_expression";const table2=isCalledTwice?
fieldOf(callee,"arguments"):null;const[root,...properties]=chainOf(isCalledTwice?fieldOf(callee,"function"):callee);if(!root)return null;const modifiers=properties.
map(property=>property.text);const name=aliases.get(root.text)??root.text;const kind=kindOfName(name);const takesTable=modifiers.some(modifier=>/^(?:each|for|skipIf|runIf)$/.
test(modifier));return kind&&(takesTable||!table2)?{kind,root,name,modifiers,table:table2}:null}function withArguments(callee,args){const{kind}=callee;const[first]=args;
if(!first)return null;const body=args.find(argument2=>functions.test(argument2.type))??null;const isTodo=args.length>1||/^(?:string|template_string)$/.test(first.
type);if(!body&&(kind==="group"||kind==="test"&&!isTodo))return null;const titleNode=kind==="hook"||first===body?null:first;const title=titleNode?titleOf(titleNode):
kind==="hook"?"":"test";return{...callee,title,titleNode,body}}function unwrap(node){const isWrapper=/^(?:(?:await|parenthesized|non_null)_expression|expression_statement)$/.
test(node.type);const inner2=isWrapper?namedOf(node)[0]:void 0;return inner2?unwrap(inner2):node}function chainOf(callee){const properties=[];let at=callee;while(at?.
type==="member_expression"&&properties.length<6){const[property,object2]=[fieldOf(at,"property"),fieldOf(at,"object")];if(property)properties.unshift(property);
at=object2?.type==="call_expression"?fieldOf(object2,"function"):object2}return at?.type==="identifier"?[at,...properties]:[]}function titleOf(node){const inside2=node.
type==="template_string"?node.text.slice(1,-1):node.text;return stringOf(node)??inside2};const table={same:[1,"toBe","equal equals eq","strictEqual equal","notS\
trictEqual notEqual"],deep:[1,"toEqual toStrictEqual","deep.equal eql eqls","deepEqual deepStrictEqual","notDeepEqual notDeepStrictEqual"],throws:[1,"toThrow to\
ThrowError","throw throws Throw","throws","doesNotThrow"],truthy:[0,"toBeTruthy","be.ok","ok isOk"],falsy:[0,"toBeFalsy","","isNotOk"],null:[0,"toBeNull","be.nu\
ll","isNull","isNotNull"],undefined:[0,"toBeUndefined","be.undefined","isUndefined"],defined:[0,"toBeDefined","","isDefined"],nan:[0,"toBeNaN","be.NaN","isNaN"],
true:[0,"","be.true","isTrue"],false:[0,"","be.false","isFalse"],exist:[0,"","exist","","","$a != null"],contain:[1,"toContain","include includes contain contai\
ns","include","notInclude","$a.includes($b)"],containDeep:[1,"toContainEqual","deep.include","","","$a.some(item => isDeepStrictEqual(item, $b))"],length:[1,"to\
HaveLength","have.lengthOf length","lengthOf"],close:[2,"toBeCloseTo","be.closeTo approximately","closeTo approximately"],above:[1,"toBeGreaterThan","be.above g\
t greaterThan","isAbove","","$a > $b"],least:[1,"toBeGreaterThanOrEqual","be.at.least gte","isAtLeast","","$a >= $b"],below:[1,"toBeLessThan","be.below lt lessT\
han","isBelow","","$a < $b"],most:[1,"toBeLessThanOrEqual","be.at.most lte","isAtMost","","$a <= $b"],match:[1,"toMatch","match","match","doesNotMatch","$a.incl\
udes($b)"],instance:[1,"toBeInstanceOf","be.instanceOf instanceof","instanceOf","","$a instanceof $b"],type:[1,"","be.a an","typeOf"],property:[1,"toHavePropert\
y","have.property","","","$b in $a"],empty:[0,"","be.empty","isEmpty"],called:[0,"toHaveBeenCalled toBeCalled","","","","$a.mock.callCount() > 0"],times:[1,"toH\
aveBeenCalledTimes toBeCalledTimes","","","","$a.mock.callCount() === $b"],calledWith:[1,"toHaveBeenCalledWith toBeCalledWith","",""]};const list=words2=>words2.
split(" ").filter(word2=>word2!=="");const entries=Object.entries(table).map(([op,[args,jest,chai,assert,assertNot="",condition2=""]])=>{const words2={jest:list(
jest),chai:list(chai),assert:list(assert),assertNot:list(assertNot)};return[op,{args,...words2,condition:condition2}]});const WORDS=Object.fromEntries(entries);
function readingOf(library){const plain2=words2=>words2.filter(word2=>!word2.startsWith("deep."));return new Map(entries.flatMap(([op,words2])=>plain2(words2[library]).
map(word2=>[word2.replace(/^.*\./,""),op])))}const jestMatchers=readingOf("jest");const chaiWords=readingOf("chai");const assertMethods=readingOf("assert");const oppositeMethods=readingOf(
"assertNot");const nodeAssert=new Set(list("ok equal strictEqual notEqual notStrictEqual deepEqual deepStrictEqual notDeepEqual notDeepStrictEqual throws doesNo\
tThrow rejects match doesNotMatch"));;const chains_MOST=40;function chains_chainOf(node){const links=[];let args=null;let at=unwrap(node);for(let count=0;at&&count<
chains_MOST;count++){if(at.type==="call_expression"){if(args!==null)return null;const given=fieldOf(at,"arguments");args=given?.type==="arguments"?namedOf(given):
[];at=fieldOf(at,"function")}else if(at.type==="member_expression"){const property=fieldOf(at,"property");links.push({name:property?property.text:"",args});args=
null;at=fieldOf(at,"object")}else{links.push({name:at.type==="identifier"?at.text:"",args});links.reverse();return{links,names:links.map(link=>link.name),last:links.
at(-1)}}}return null}const LIBRARY=/^(?:assert|strictAssert|assertStrict|nodeAssert)$/;const COUNTS=/^(?:assertions|hasAssertions)$/;function isCount({links,names,
last}){if(last.args===null||links.length!==2)return false;if(names[0]==="expect")return COUNTS.test(names[1]??"");return names[1]==="plan"||names[0]==="assert"&&
names[1]==="expect"}function asserts(chain2,bare2){const{links,names,last}=chain2;const[root="",second=""]=names;if(isCount(chain2))return false;if(bare2.has(root))
return links[0]?.args!==null&&links.length===1;if(LIBRARY.test(root))return last.args!==null;if(LIBRARY.test(second)&&links.length>2)return last.args!==null;if(root===
"fail")return last.args!==null&&links.length===1;if(root==="expect"||root==="chai"&&second==="expect")return claims(chain2);return root==="should"&&links[0]?.args!==
null&&links.length>1||names.indexOf("should")>0}function claims({links,names,last}){const called=links.findIndex(link=>link.args!==null);if(last.name==="fail"||
last.name==="unreachable")return last.args!==null;return called>=0&&called<links.length-1&&!/^(?:extend|any|anything)$/.test(names[called]??"")}function isPromise({
names,last},bare2){if(names.some(name=>/^(?:resolves|rejects|eventually|poll)$/.test(name)))return true;return/^(?:rejects|doesNotReject)$/.test(bare2.get(last.
name)??last.name)}function bareIn(imports2,read){const named2=parseImports(imports2,read).entries.filter(({module,name})=>/^(?:node:)?assert(?:\/strict)?$/.test(
module)&&nodeAssert.has(name));return new Map(named2.map(({local,name})=>[local,name]))};const kinds={same:"equal",deep:"equal",throws:"other",other:"other",snapshot:"\
snapshot"};function readAssertion(node){const{parent}=node;if(parent?.type==="member_expression"&&node.field==="object")return null;if(parent?.type==="call_expr\
ession"&&node.field==="function")return null;const chain2=chains_chainOf(node);const claim=chain2&&(readAssert(chain2)??readExpect(chain2)??readShould(chain2,node)??
readFluent(chain2,node));if(!claim)return null;const awaited2=parent?.type==="await_expression";const{start,end,parent:holder}=awaited2?parent:node;return{...claim,
kind:kinds[claim.op]??"condition",sides:isMisused(claim,chain2)?["true"]:[claim.actual,...claim.args],swallowed:isCaught(node)?"caught":null,start,end,awaited:awaited2,
statement:holder?.type==="expression_statement",chain:chain2.names.join(".")}}function isMisused({style,op,args},{last}){if(!/assert$/.test(style)||args.length>
0||op==="other"||op==="snapshot"||op==="throws")return false;return/^(?:-?[\d.]|true$|false$|null$|undefined$|\[|\{)/.test(last.args?.[1]?.text??"")}function readAssert({
links}){const at=links.findIndex(link=>/^(?:assert|strictAssert|assertStrict|nodeAssert)$/.test(link.name));if(at<0||at>1)return null;const[method,...more]=links.
slice(at+1).filter(link=>link.name!=="strict"||link.args!==null);const given=(method??links[at])?.args;if(!given||more.length>0)return null;const name=method?.name??
"ok";const[actual="",...args]=given.map(arg=>arg.text);const not=oppositeMethods.has(name);const via=name==="rejects"?"rejects":null;const op=via?"throws":assertMethods.
get(name)??oppositeMethods.get(name)??"other";const isChai=op!=="other"&&!nodeAssert.has(name);const own=op==="other"?args:args.slice(0,WORDS[op].args);return{style:isChai?
"chai-assert":"assert",op,actual,args:own,not,via}}function readExpect({links,names:[root,...names],last}){const given=links[0]?.args;if(root!=="expect"||!given||
links.length<2)return null;const has=name=>names.includes(name);const args=(last.args??[]).map(arg=>arg.text);const via=has("resolves")?"resolves":has("rejects")?
"rejects":null;const claim={actual:given[0]?.text??"",args,not:has("not")};const isSnapshot=/Snapshot$/.test(last.name)&&!(/Inline/.test(last.name)&&args.length>
0);if(/^to[A-Z]/.test(last.name))return{...claim,style:"jest",op:isSnapshot?"snapshot":jestMatchers.get(last.name)??"other",via};if(!names.some(name=>/^(?:to|be|have|not|eql?|equals?|is)$/.
test(name)))return null;const found=chaiWords.get(last.name);if(last.args===null&&(!found||WORDS[found].args!==0))return null;const isPlain2=!has("eventually")&&
!has("nested");const op=!found||!isPlain2?"other":has("deep")?deepOf(found):found;return{...claim,style:"chai",op,via:null}}function deepOf(op){return op==="sam\
e"?"deep":op==="contain"?"containDeep":"other"}function readShould({names},node){const at=names.indexOf("should");if(at<0||at===names.length-1)return null;return{
style:"should",op:"other",actual:node.text,args:[],not:false,via:null}}function readFluent({links},node){const expected=links.findIndex(({name,args})=>name==="e\
xpect"&&args!==null&&args.length>0);if(expected<1)return null;return{style:"fluent",op:"other",actual:node.text,args:[],not:false,via:null}}function isCaught(node){
for(let at=node;at.parent;at=at.parent){if(at.parent.type!=="try_statement"||at.field!=="body")continue;const handler=fieldOf(at.parent,"handler");if(handler&&!/\b(?:throw|expect|assert|fail|done|reject)\b/.
test(handler.text))return true}return false};function readFacts(read,text){const own={...{declares:new Set,makes:new Set},...{assertions:[],valueNames:new Set}};
const facts2={...noFacts(),...own,throws:false,awaits:false};if(text.length>LONGEST_PIECE)return facts2;const root=read(text);facts2.sound=!root.broken;visit(root,
facts2,visitors);for(const node of walk(root))for(const name of namesIn(node))facts2.binds.add(name);for(const name of facts2.binds)facts2.uses.delete(name);facts2.
declares=new Set(boundAtTop(root).keys());return facts2}const readString=(node,facts2)=>facts2.strings.push(spanOf(node));const code_facts_readProperty=(node,facts2)=>{
if(/^(?:member_expression|pair_pattern)$/.test(node.parent?.type??""))facts2.attributes.add(node.text)};const readElement=(_,facts2)=>facts2.uses.add("React");const visitors={
identifier:readName,type_identifier:readName,shorthand_property_identifier:readName,shorthand_property_identifier_pattern:readName,property_identifier:code_facts_readProperty,
private_property_identifier:code_facts_readProperty,string:readString,template_string:readString,new_expression:code_facts_readCall,call_expression:code_facts_readCall,
member_expression:readMember,function_declaration:readDefinition,generator_function_declaration:readDefinition,class_declaration:readDefinition,abstract_class_declaration:readDefinition,
assignment_expression:readWrite,augmented_assignment_expression:readWrite,update_expression:readWrite,unary_expression:(node,facts2)=>{if(node.text.startsWith("\
delete"))readWrite(node,facts2)},variable_declarator:readWrite,if_statement:readCondition,while_statement:readCondition,do_statement:readCondition,for_statement:readCondition,
ternary_expression:readCondition,binary_expression:(node,facts2)=>{if(node.children.some(child=>/^(?:&&|\|\||\?\?)$/.test(child.type)))facts2.conditions.push(fieldOf(
node,"left")?.text??"")},await_expression:(node,facts2)=>{facts2.awaits||=ancestorOf(node,/function|arrow|method/)===null},throw_statement:(_,facts2)=>{facts2.throws=
true},jsx_element:readElement,jsx_self_closing_element:readElement};function readCondition(node,facts2){facts2.conditions.push(fieldOf(node,"condition")?.text??
"")}function addAssertion(node,facts2){const assertion=readAssertion(node);if(assertion)facts2.assertions.push(assertion)}function readMember(node,facts2){const object2=fieldOf(
node,"object");const property=fieldOf(node,"property");if(object2&&property&&/^(?:identifier|this)$/.test(object2.type))facts2.chains.add(`${object2.text}.${property.
text}`);addAssertion(node,facts2)}function code_facts_readCall(node,facts2){const callee=fieldOf(node,"function")??fieldOf(node,"constructor");if(!callee)return;
const given=fieldOf(node,"arguments");const args=given?namedOf(given).map(arg=>arg.text):[];const made2=node.type==="new_expression"?"new ":"";facts2.calls.push(
{callee:made2+pathOf(callee),args,start:node.start,end:node.end});addAssertion(node,facts2)}function readName(node,facts2){const{text:name,type,parent,field:field2}=node;
facts2.names.push(spanOf(node));const isType2=type==="type_identifier"||/^(?:nested_type_identifier|type_query)$/.test(parent?.type??"");if(!isType2)facts2.valueNames.
add(name);if(type==="shorthand_property_identifier_pattern")facts2.attributes.add(name);const isTag=field2==="name"&&parent?.type.startsWith("jsx_")&&new RegExp(
"^\\p{Ll}","u").test(name);const isLabel=field2==="label"||parent?.type==="labeled_statement";if(!isTag&&!isLabel)facts2.uses.add(name)}const transparent=/^(?:parenthesized|non_null|as|satisfies|await|sequence)_expression$/;
function pathOf(node,depth=0){if(depth>12)return"?";if(/^(?:identifier|this|super|import)$/.test(node.type))return node.text;if(transparent.test(node.type)){const inner2=namedOf(
node).at(node.type==="sequence_expression"?-1:0);return inner2?pathOf(inner2,depth+1):"?"}const object2=fieldOf(node,"object")??fieldOf(node,"function")??fieldOf(
node,"constructor");if(!object2)return"?";const path2=pathOf(object2,depth+1);if(node.type==="call_expression"||node.type==="new_expression")return`${path2}()`;
const property=fieldOf(node,"property");if(property)return`${path2}.${property.text}`;const index2=fieldOf(node,"index");return`${path2}.${stringOf(index2)??(index2?.
type==="number"?"0":"?")}`}const isMade=/^(?:async\s*)?(?:function\b|class\b|\([^()]*\)\s*(?::[^=]*)?=>|[\p{L}\p{N}_$]+\s*=>)|^\(?(?:jest|vi|mock|sinon|td)\.\w+/u;
function readDefinition(node,facts2){const name=fieldOf(node,"name");if(name)facts2.makes.add(name.text)}function readWrite(node,facts2){const left=fieldOf(node,
"left")??fieldOf(node,"name")??fieldOf(node,"argument");const right=(fieldOf(node,"right")??fieldOf(node,"value"))?.text??"";if(!left)return;const isFirst=name=>node.
type==="variable_declarator"&&!facts2.values.has(name);if(left.type==="identifier"&&isMade.test(right))facts2.makes.add(left.text);if(left.type==="identifier")facts2.
values.set(left.text,isFirst(left.text)?right:"");else if(left.type==="object_pattern")for(const{name,key:key2}of takenBy(left))facts2.values.set(name,isFirst(name)?
`${right}.${key2}`:"");else if(!left.type.endsWith("pattern"))facts2.writes.push({left:pathOf(left),right})}function takenBy(pattern){return namedOf(pattern).flatMap(
part=>{const[key2,value2]=[fieldOf(part,"key")??part,fieldOf(part,"value")??part];const isName2=/^(?:identifier|shorthand_property_identifier_pattern)$/.test(value2.
type);return isName2?[{name:value2.text,key:key2.text.replace(/^['"]|['"]$/g,"")}]:[]})}var external_node_module_=__webpack_require__(98995);;const globals=new Set(
`AbortController AbortSignal AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Blob Boolean Buffer
  CustomEvent DataView Date Error EvalError Event EventTarget File FinalizationRegistry Float32Array Float64Array FormData Function
  Headers Infinity Int16Array Int32Array Int8Array Intl Iterator JSON JSX Map Math MessageChannel NaN NodeJS Number Object Partial
  Pick Omit Promise PromiseLike Proxy RangeError React ReadableStream Readonly ReadonlyArray Record ReferenceError Reflect RegExp
  Request Required Response ReturnType Parameters Awaited Set SharedArrayBuffer String Symbol SyntaxError TextDecoder TextEncoder
  TypeError URIError URL URLSearchParams Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WritableStream
  arguments atob btoa clearImmediate clearInterval clearTimeout console crypto decodeURI decodeURIComponent document encodeURI
  encodeURIComponent escape exports fetch global globalThis import isFinite isNaN jest location module navigator parseFloat parseInt
  performance process queueMicrotask require self setImmediate setInterval setTimeout structuredClone undefined unescape window
  __dirname __filename any unknown never void string number boolean object symbol bigint expect assert`.split(/\s+/));const runnerNames=/^(?:[fx]?it|x?test|x?specify|[fx]?describe|x?context|suite|before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|suiteSetup|suiteTeardown)$/;
const isGlobal=name=>globals.has(name)||runnerNames.test(name);const wellKnown=/^(?:fs|path|os|util|url|events|stream|zlib|timers)$/;function importFor(local,style){
const{runner:runner2,module}=style;const from=(module2,name=local)=>module2===null?null:names_entryOf(module2,name,local);if(local==="test"&&module==="node:test")
return from(module,style.defaultTest?"default":"test");if(runnerNames.test(local))return from(module);if(local===runner2.mocks)return from(runner2.mocksFrom??module);
if(wellKnown.test(local))return from(`node:${local}`,"default");switch(local){case"expect":return from(style.expectFrom);case"assert":return from(style.assertFrom,
"default");case"testMock":return from("node:test","mock");case"isDeepStrictEqual":return from("node:util");case"sinon":return from("sinon","default");default:return null}}
function isBuiltinModule(module){return module.startsWith("node:")||external_node_module_.builtinModules.includes(module)}function isRunnerModule(module){return/^(?:node:test|vitest|jest|@jest\/globals|mocha|bun:test|ava|tape|chai|expect|should|jasmine|uvu)$/.
test(module)}function targetImport({access:access2},read){const{module,symbol,importLine}=access2;const entries2=asImports(parseImports([importLine],read).entries);
return entries2.find(({local})=>local===symbol)??entries2[0]??names_entryOf(module,symbol)}const asImports=entries2=>entries2.map(entry2=>toKind(entry2,"import"));
function names_entryOf(module,name,local=name){return{kind:"import",module,name,local,type:null,attributes:""}}const placeholder=/(?:^|[/_.-])(?:your|my)[-_]?|path[-_/]to|^(?:\.{0,2}\/)*(?:module|file|filename|function|functions|solution|index|main|app|code|script|source|src|implementation|target|utils?|helpers?|lib|example|answer)(?:\.\w+)?$|under[-_]?test|placeholder|[<>]/i;
const surePlaceholder=/your|my[-_]?module|path[-_/]to|under[-_]?test|placeholder|[<>]/i;function meansTarget(module,target){if(module===target.module)return true;
if(isBuiltinModule(module)||isRunnerModule(module))return false;const isInvented2=placeholder.test(module)&&surePlaceholder.test(module);return isInvented2||names_stemOf(
module)===names_stemOf(target.module)}function mayBeInvented(module){return placeholder.test(module)||module.startsWith(".")||/^[@~#]\//.test(module)}function names_stemOf(module){
const path2=module.replace(/\/+$/,"").replace(/\/index(?:\.[cm]?[jt]sx?)?$/,"");return(path2.split("/").at(-1)??"").replace(/\.[cm]?[jt]sx?$/,"").toLowerCase()}
;function groupsAround({group:group2}){const groups=[];for(let at=group2;at;at=at.parent)groups.unshift(at);return groups}const outline_DEEPEST=40;function readOutline(text,block,read){
const root=read(text);const reader={read,block,inner:innerLines(root),aliases:aliasesIn(root),pieces:[]};for(const node of root.children)readStatement(node,null,
reader,0);return reader.pieces}function aliasesIn(root){const entries2=asImports(imports_importsOf(root).flatMap(statement2=>statement2.entries));const own=entries2.
filter(({module})=>/^(?:(?:node:)?test|vitest|@jest\/globals|mocha)$/.test(module));return new Map(own.flatMap(({module,name,local})=>{const isTest2=name==="def\
ault"&&module.endsWith("test");const isOther=name!=="default"&&name!=="*"&&name!==local;return isTest2||isOther?[[local,isTest2?"test":name]]:[]}))}function readStatement(node,group2,reader,depth){
if(!node.named||depth>outline_DEEPEST)return;if(node.type==="ERROR"){for(const child of node.children)readStatement(child,group2,reader,depth+1);return}const mayCall=node.
type==="expression_statement"||node.type==="call_expression";const call2=mayCall?readRunnerCall(node,reader.aliases):null;if(call2?.kind==="group")return readGroup(
call2,group2,reader,depth);if(!node.broken)addPiece(node,call2,group2,reader)}function addPiece(node,call2,group2,reader){const imports2=call2?null:readImport(node);
const kind=call2?.kind??(imports2?"import":outline_kindOf(node));if(kind===null||kind==="group")return;const looped=kind==="statement"?loopTest(node,reader.aliases):
null;const test2=call2??looped;const shown2=node.type==="export_statement"?fieldOf(node,"declaration"):node;const piece={kind:looped?"test":kind,name:test2?.title??
"",text:shown2?dedentNode(shown2,reader.inner):"",group:group2,skipped:test2!==null&&isSkipped(test2)||group2?.skipped===true,block:reader.block,start:node.start,
end:node.end,draft:null,fixes:[],imports:asImports(imports2??[])};const isMember=group2&&piece.kind!=="test"&&piece.kind!=="import";const list2=isMember?group2.
members:reader.pieces;list2.push(piece)}function isSkipped({kind,name,modifiers,body}){const isTodo=kind==="test"&&!body&&modifiers.length===0;return name.startsWith(
"x")||modifiers.includes("skip")||modifiers.includes("todo")||isTodo}function readGroup(call2,parent,reader,depth){const body=call2.body&&fieldOf(call2.body,"bo\
dy");const given=call2.body&&(fieldOf(call2.body,"parameters")??fieldOf(call2.body,"parameter"));const group2={title:call2.title,each:call2.table&&call2.modifiers.
includes("each")?`each${call2.table.text}`:null,parameters:given?given.text.replace(/^\(\s*\)$/,""):"",skipped:isSkipped(call2)||parent?.skipped===true,members:[],
parent};const statements2=body?.type==="statement_block"?body.children:body?[body]:[];for(const child of statements2)readStatement(child,group2,reader,depth+1)}
const declaration=/^(?:(?:lexical|variable|(?:generator_)?function|(?:abstract_)?class|interface|type_alias|enum|ambient)_declaration|function_signature|module|internal_module)$/;
function outline_kindOf(node){if(node.type==="export_statement")return fieldOf(node,"declaration")?"helper":null;if(declaration.test(node.type))return"helper";return/(?<!empty|import)_statement$|^call_expression$/.
test(node.type)?"statement":null}function loopTest(node,aliases=new Map){return loopTests(node,aliases).next().value??null}function*loopTests(node,aliases){const source2=node.
text;const isBlock2=/^(?:for_in|for|while|if)_statement$|^statement_block$/.test(node.type);const isCallback=unwrap(node).type==="call_expression"&&/\.\s*(?:forEach|map)\s*\(/.
test(source2);if(!/\b(?:it|test|specify)\b/.test(source2)||!isBlock2&&!isCallback)return;for(const inner2 of walk(node)){const call2=inner2.type==="call_express\
ion"?readRunnerCall(inner2,aliases):null;if(call2?.kind==="test"&&call2.body)yield call2}}function repeatedTest(node){const call2=readRunnerCall(node);if(call2)
return call2.kind==="test"&&call2.table&&isTable(call2)?call2:null;const[only,...others]=loopTests(node,new Map);return only&&others.length===0&&!/^(?:if_statement|statement_block)$/.
test(node.type)?only:null}const isTable=({modifiers})=>modifiers.some(modifier=>/^(?:each|for)$/.test(modifier));function innerLines(root){const inner2=new Set;
for(const node of walk(root,inside2=>inside2.endLine>inside2.line)){if(node.type!=="template_string"&&node.type!=="template_literal_type")continue;for(let line=node.
line+1;line<=node.endLine;line+=1)inner2.add(line)}return inner2}function dedentNode(node,inner2){const prefix=marginOf(node);return node.text.split("\n").map((text,at)=>{
if(at===0||inner2.has(node.line+at))return text;if(text.trim()==="")return"";return text.startsWith(prefix)?text.slice(prefix.length):text.trimStart()}).join("\n")}
function indentText(text,read,margin="  "){const inner2=innerLines(read(text));const rows=text.split("\n");return rows.map((row,at)=>row===""||inner2.has(at+1)?
row:margin+row).join("\n")};const chaiSetting=/^(?:(?:const|let|var)\s+(?:\{[^}]*\}|expect|assert|should)\s*(?::[^=]*)?=\s*(?:global(?:This)?\.)?chai\b)/;function readPool(pieces,facts2){
const pool={byName:new Map,always:[],imports:[],pieces};for(const piece of pieces){const{kind,text,block}=piece;if(isAlwaysNeeded(piece,facts2))pool.always.push(
piece);for(const entry2 of piece.imports)if(entry2.name!==""||!entry2.module.startsWith("."))pool.imports.push({entry:entry2,block,binds:entry2.local,key:entry2.
local||entry2.module});const{sound,declares:declares2}=facts2(text);if(kind==="helper"&&sound&&!chaiSetting.test(text))for(const name of declares2)addTo(pool.byName,
name,piece)}return pool}const copiesTarget=({declares:declares2,makes},symbol)=>declares2.has(symbol)&&makes.has(symbol);function isAlwaysNeeded({kind,text},facts2){
const{sound,writes}=facts2(text);const isMock=/^(?:await\s+)?(?:jest|vi|mock|chai|sinon)\s*\./.test(text);const sets=writes.length>0&&!/^(?:module\.)?exports\b/.
test(text);return kind==="hook"||kind==="statement"&&sound&&(isMock||sets)}function dependenciesOf(test2,pool,{task,facts:facts2,target},isLeftOut){const{block}=test2;
const{symbol}=task.access;const inGroups=membersAround(test2,facts2);const membersByName=new Map;for(const piece of inGroups.filter(({kind})=>kind==="helper"))for(const name of facts2(
piece.text).declares)addTo(membersByName,name,piece);const mayBeNeeded=[...inGroups,...pool.always.filter(piece=>piece.block===block)];const always=mayBeNeeded.
filter(piece=>isAlwaysNeeded(piece,facts2));const names=new Set;const copies=new Set;const atFileLevel=pool.pieces.filter(piece=>piece.block===block&&piece.group===
null);const setUps=setUpsAmong([...inGroups,...atFileLevel],facts2);const others=pool.imports.filter(({entry:entry2})=>!target||!meansTarget(entry2.module,target));
const imported=new Set(others.map(({binds})=>binds));const reached=follow([test2,...always.filter(piece=>!isLeftOut(piece))],piece=>{const{declares:declares2,uses}=facts2(
piece.text);const fresh=[...uses].filter(name=>!names.has(name));for(const name of fresh)names.add(name);const own=piece.kind==="helper"?[...declares2]:[];const changed=setUps.
filter(({text,root})=>own.some(name=>facts2(text).uses.has(name))||fresh.includes(root)&&imported.has(root));const needed=fresh.flatMap(name=>{const own2=membersByName.
get(name);if(own2)return own2;const found=nearest(pool.byName.get(name)??[],block);const isCopy=piece2=>copiesTarget(facts2(piece2.text),symbol);if(found.some(isCopy))
copies.add(symbol);return found.filter(piece2=>!isCopy(piece2))});return[...needed,...changed.map(each=>each.piece)]});const atTop=pool.pieces.filter(piece=>piece!==
test2&&reached.has(piece));return{members:inGroups.filter(piece=>reached.has(piece)),hooks:atTop.filter(piece=>piece.kind==="hook"),helpers:atTop.filter(piece=>piece.
kind!=="hook"),imports:importsOf(names,pool.imports,block),copies:[...copies],unmocked:always.some(isLeftOut)}}function setUpsAmong(pieces,facts2){return pieces.
flatMap(piece=>{const{kind,text}=piece;const{sound,calls,assertions,throws}=facts2(text);const isCall=kind==="statement"&&sound&&calls.length>0&&assertions.length===
0&&!throws;if(!isCall||/^(?:await\s+)?console\b/.test(text))return[];return[{piece,text,root:/^(?:await\s+)?([\p{L}_$][\p{L}\p{N}_$]*)\s*\./u.exec(text)?.[1]??""}]})}
function membersAround(test2,facts2){const members2=groupsAround(test2).flatMap(group2=>group2.members);return members2.filter(piece=>facts2(piece.text).sound).
slice(0,MOST_HELPERS+1)};function fixImports(given,texts,names,setting2){const{target,style,task}=setting2;const chains=new Set(texts.flatMap(read=>[...read.chains]));
const uses=new Set(texts.flatMap(read=>[...read.uses]));const fixes=new Set;const kept=given.filter(binding2=>!isRebound(binding2,style));const bindings=setting2.
keepsImports?[...kept]:kept.map(binding2=>rightBinding(binding2,chains,setting2));if(bindings.some(({module,name},at)=>module!==kept[at]?.module||name!==kept[at].
name))fixes.add(FIX_TARGET);const bound=new Set([...names.flatMap(list2=>[...list2]),...bindings.map(binding2=>binding2.local)]);const unknown=[];for(const name of uses){
if(bound.has(name))continue;const added=bindingOf(name,chains,setting2);if(added===target)fixes.add(FIX_TARGET);else if(added&&!given.some(({module})=>module===
added.module))fixes.add(`import of ${added.module}`);if(added)bindings.push(added);else if(!isGlobal(name))unknown.push(name)}const isType2=({local})=>uses.has(
local)&&!texts.some(read=>read.valueNames.has(local));const typed2=task.target.language==="typescript"?bindings.map(binding2=>isType2(binding2)?{...binding2,type:"\
statement"}:binding2):bindings;const ofTarget=typed2.filter(({module,type})=>module===target.module&&!type);return{imports:layImports(typed2,setting2),bindings:typed2,
fixes:[...fixes],unknown,ofTarget:new Set(ofTarget.map(({local})=>local))}}function isRebound({module,name,local,type},style){if(/^(?:expect|assert|should)$/.test(
local))return isRunnerModule(module)||local==="assert"&&!/^(?:node:)?assert/.test(module);if(!isRunnerModule(module))return false;const isOther=module!==style.module&&
module!==style.expectFrom&&!type;return isOther||local===name&&importFor(local,style)!==null||name==="default"||name==="*"}function rightBinding(binding2,chains,setting2){
const{target}=setting2;const{module,name,local,type}=binding2;if(isBuiltinModule(module)||isRunnerModule(module))return binding2;const isTarget=[name,local].includes(
target.local)||target.name!=="default"&&name===target.name;const isWhole2=name==="default"||name==="*";const holdsTarget2=isWhole2&&chains.has(`${local}.${target.
local}`);if(!meansTarget(module,target)&&!isTarget&&!(holdsTarget2&&mayBeInvented(module)))return binding2;if(type||!isTarget&&!isWhole2)return{...binding2,module:target.
module};if(local===target.local)return target;const isSpace=name==="*"||[...chains].some(chain2=>chain2.startsWith(`${local}.`));return isWhole2&&isSpace&&target.
name!=="default"?wholeModule(local,setting2):{...target,local}}function wholeModule(local,{target:{module},style}){return names_entryOf(module,style.imports==="\
require"?"default":"*",local)}function bindingOf(name,chains,setting2){const{target,style,task,inTests}=setting2;const known2=name===target.local?target:importFor(
name,style);if(known2||isGlobal(name))return known2;if(Object.hasOwn(task.classes,name)||task.function.context.some(text=>declares(text,name)))return names_entryOf(
target.module,name);if(chains.has(`${name}.${target.local}`))return wholeModule(name,setting2);return inTests().find(({local})=>local===name)??null}const fix_imports_declaration=/^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|class|const|let|var|enum|interface|type)\s+([\p{L}\p{N}_$]+)/u;
const declares=(text,name)=>fix_imports_declaration.exec(text)?.[1]===name;function layImports(bindings,{target,style,task}){const isTarget=({module,local,type})=>module===
target.module&&local===target.local&&!type;const others=bindings.filter(binding2=>!isTarget(binding2));const isFirst=({module})=>isRunnerModule(module)||isBuiltinModule(
module);const rest=others.filter(binding2=>!isFirst(binding2));const line=others.length<bindings.length?[task.access.importLine]:[];const format=some=>formatImports(
some.map(entry2=>inKind(entry2,style.imports)));return[...format(others.filter(isFirst)),...line,...format(rest)]}function inKind(entry2,kind){if(entry2.type!==
null)return{...entry2,type:"statement"};return{...entry2,kind,name:kind==="require"&&entry2.name==="default"?"*":entry2.name}}const loaders=/^(?:require|import|require\.resolve|(?:jest|vi)\.(?:mock|doMock|unmock|unstable_mockModule|requireActual|importActual|requireMock|importMock)|mock\.module)$/;
function pathEdits({calls,strings:strings2},target){return calls.flatMap(call2=>{const[path2=""]=call2.args;const module=/^(['"`])([^'"`\n]+)\1$/.exec(path2)?.[2];
const isWrong=module!==void 0&&module!==target.module&&meansTarget(module,target);const span=strings2.find(string2=>isWithin(string2,call2)&&string2.text===path2);
return loaders.test(call2.callee)&&isWrong&&span?[{...span,text:`'${target.module}'`}]:[]})};const setting=/^([\p{L}_$][\p{L}\p{N}_$]*)((?:\.[\p{L}_$][\p{L}\p{N}_$]*|\[(['"])[^'"\\\]]*\3\])+)\s*=(?![=>])/u;
function withOwnScope(test2,always,isShared,{read,facts:facts2,task}){const near2=always.filter(({block,kind})=>block===test2.block&&kind==="statement");const taken=near2.
filter(({text,group:group2})=>{const[,root=""]=setting.exec(text)??[];const{writes,binds,calls}=facts2(text);const isPlain2=writes.length===1&&binds.size===0&&!/\bawait\b/.
test(text);return group2===null&&isPlain2&&isShared(root)&&!calls.some(({callee})=>/^(?:jest|vi|mock|sinon)\./.test(callee))});const isHooked=always.some(({block,
kind})=>block===test2.block&&kind==="hook");const body=taken.length===0||isHooked?null:bodyOf(read(test2.text),task.target.framework);if(!body)return null;const places2=taken.
map(({text})=>placeOf(text));if(new Set(places2).size<places2.length)return null;return{text:wrapped(test2.text,body,taken.map(({text},at)=>({text,place:places2[at]??
""}))),taken:new Set(taken)}}const placeOf=text=>{const[,root="",path2=""]=setting.exec(text)??[];return root+path2};function bodyOf(root,framework){const statement2=namedOf(
root)[0];const call2=statement2&&readRunnerCall(statement2);const made2=call2?.kind==="test"&&call2.table===null?call2.body:null;const body=made2?fieldOf(made2,
"body"):null;if(!made2||body?.type!=="statement_block")return null;const parameters=fieldOf(made2,"parameters");const takes=fieldOf(made2,"parameter")!==null||parameters!==
null&&namedOf(parameters).length>0;if(takes&&framework!=="node:test")return null;const returns=[...walk(body)].some(({type})=>type==="return_statement");return returns&&
!hasToken(made2,"async")?null:body}const free=(name,text)=>{const isTaken=word2=>new RegExp(`\\b${word2}\\b`).test(text);for(let number2=1;;number2++){const word2=number2===
1?name:`${name}${number2}`;if(!isTaken(word2))return word2}};function wrapped(text,body,settings){const inner2=text.slice(body.start+1,body.end-1);const isPlain2=!inner2.
includes("`");const lines2=inner2.replace(/^\s*\n/,"").trimEnd();const margin=/^[ \t]*/.exec(lines2)?.[0]||"  ";const step2=margin.length>0&&margin.startsWith("\
	")?"	":"  ";const names=settings.reduce(known2=>[...known2,free("before",`${text} ${known2.join(" ")}`)],[]);const semi=settings.some(({text:text2})=>text2.trimEnd().
endsWith(";"))?";":"";const open=settings.flatMap(({text:text2,place:place2},at)=>[`const ${names[at]??""} = ${place2}${semi}`,text2.trim()]);const close=settings.
map(({place:place2},at)=>setBack(place2,names[at]??"",semi)).reverse().flat();const content=(isPlain2?lines2.split("\n").map(line=>line===""?line:step2+line):lines2.
split("\n")).join("\n");const whole=[...open.map(line=>margin+line),`${margin}try {`,content,`${margin}} finally {`,...close.map(line=>margin+step2+line),`${margin}\
}`].join("\n");const outer=margin.slice(0,Math.max(0,margin.length-step2.length));return applyEdits(text,[{start:body.start+1,end:body.end-1,text:""},insertAt(body.
start+1,`
${whole}
${outer}`)])}const setBack=(place2,name,semi)=>/^process\.env\b/.test(place2)?[`if (${name} === undefined) delete ${place2}${semi}`,`else ${place2} = ${name}${semi}`]:
[`${place2} = ${name}${semi}`];;const bare_assertions_MOST_LINES=50;const MOST_ASSERTIONS=1e3;function wrapAssertions(pieces,first,wrapping){const lines2=pieces.
filter(piece=>wrapping.isLine(piece));const tests=[];lines2.forEach((line,at)=>{if(!wrapping.isAssertion(line))return;const own=lines2.slice(Math.max(0,at-bare_assertions_MOST_LINES),
at).filter(({block})=>block===line.block);const needed=tests.length<MOST_ASSERTIONS?linesFor(line,own,wrapping):[];const draft=[...needed,line].map(({text})=>text).
join("\n");const made2=wrapping.testOf(draft,first+tests.length);tests.push({...line,...made2,kind:"test",draft,fixes:[...line.fixes,FIX_BARE]})});return tests}
function linesFor(line,before,{facts:facts2}){const wanted=new Set(facts2(line.text).uses);const bound=before.map(({text})=>facts2(text).binds);return before.toReversed().
filter(({text},index2)=>{const{sound,binds,uses,writes,calls}=facts2(text);const sets=[...binds,...writes.map(({left})=>rootOf(left))].some(name=>wanted.has(name));
const changed=calls.filter(({callee})=>callee.includes(".")).map(({callee})=>rootOf(callee));const isVariable=name=>bound.slice(0,before.length-1-index2).some(names=>names.
has(name));const needed=sound&&(sets||changed.some(name=>wanted.has(name)&&isVariable(name)));if(needed)for(const name of uses)wanted.add(name);return needed}).
toReversed()};const token=/\s+|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?<comment>\*\/)?|(["'])(?:\\[^]|(?!\2)[^\\\n])*(?<string>\2|\n)?|[\p{L}_$][\p{L}\p{N}_$]*|[^]/uy;
const template=/(?:\\[^]|\$(?!\{)|[^\\`$])*(?<end>`|\$\{)?/uy;const regex=/\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/uy;const headRest=/(?:\s{0,20}\.\s{0,20}[a-zA-Z]{1,40})*\s{0,20}\(/y;
const beforeRegex=/^(?:[(,=:[!&|?{};+\-*%~^>]|return|typeof|case|in|of|delete|void|throw|await|yield)?$/;const partners={")":"(","]":"[","}":"{"};function scan(text){
const stack=[];const closed=new Map;const heads=[];const matchAt=(pattern,at)=>{pattern.lastIndex=at;return pattern.exec(text)};let before="";let inside2=false;
const passTemplate=at=>{const end=matchAt(template,at)?.groups?.["end"];if(end==="`")stack.pop();else if(end)stack.push({at:template.lastIndex-2,mark:"$"});before=
end==="`"?"`":"{";token.lastIndex=end?template.lastIndex:text.length;inside2=!end};for(let at=0;at<text.length;at=token.lastIndex){if(stack.at(-1)?.mark==="`"){
passTemplate(at);continue}const isRegex=text[at]==="/"&&beforeRegex.test(before)&&matchAt(regex,at);const found=matchAt(token,at);const word2=found?.[0]??"";if(isRegex)
token.lastIndex=regex.lastIndex;inside2=isUnclosed(word2,found?.groups);if(/^(?:\s|\/[/*])/.test(word2)&&!isRegex)continue;if(/^[([{`]/.test(word2))stack.push({
at,mark:word2});else if(partners[word2])scan_close(word2,at,stack,closed);else if(before!=="."&&/^(?:test|group)$/.test(kindOfName(word2)??"")&&matchAt(headRest,
token.lastIndex))heads.push({group:kindOfName(word2)==="group",start:at,open:headRest.lastIndex-1});before=before==="."?`.${word2}`:word2}const open=stack.filter(
({mark})=>mark!=="`");return{heads:heads.map(head2=>({...head2,end:endOf(text,head2.open,closed),title:scan_titleOf(text,head2.open)})),open,inside:inside2||open.
length<stack.length}}function isUnclosed(word2,ends2={}){return word2.startsWith("/*")&&!ends2["comment"]||/^["']/.test(word2)&&!ends2["string"]}function scan_close(bracket,at,stack,closed){
const partner=partners[bracket]??"";const place2=stack.findLastIndex(({mark})=>mark===partner||mark==="`"||mark==="$");const found=stack[place2];if(found?.mark===
partner)closed.set(found.at,at);if(found?.mark===partner||found?.mark==="$"&&bracket==="}")stack.length=place2}function endOf(text,open,closed){let end=closed.get(
open);for(let count=0;end!==void 0&&count<4;count+=1){const next=/^\s{0,20}\(/.exec(text.slice(end+1,end+24));if(!next)break;end=closed.get(end+next[0].length)}
if(end===void 0)return null;return text[end+1]===";"?end+2:end+1}function scan_titleOf(text,open){return/^\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)*)/.exec(text.slice(
open,open+400))?.[2]??""}function outermost(heads){let last=-1;return heads.filter(({start,end})=>{if(start<last)return false;last=end??start;return true})};const call_syntax_LONGEST=5e3;
const call_syntax_DEEPEST=24;function makeCalls(rules2){const{literal:literal2,textOf:textOf2,importsOf:importsOf2,expressionOf:expressionOf2,literalValue:literalValue2}=rules2;
const expression2=text=>{const node=text.length>call_syntax_LONGEST?null:expressionOf2(text.trim());return node&&isDeeper(node,call_syntax_DEEPEST)?null:node};return{
...rules2,call(task,given){const handed2=({positional,keyword:keyword2})=>({positional:positional.map(literal2),keyword:Object.fromEntries(Object.entries(keyword2).
map(([name,value2])=>[name,literal2(value2)]))});const{receiver,history,then}=given;const written2={receiver:receiver?.map(literal2)??null,...handed2(given),...history?
{history}:{},...then?{then:then.map(handed2)}:{}};const named2=rules2.named?.(written2,task);const said2=textOf2(task,{...written2,...named2});const setup=typeof said2===
"string"?void 0:said2.setup;const text=typeof said2==="string"?said2:[...said2.setup.lines,said2.text].join("; ");const doubles2=named2?.doubles??rules2.doublesOf?.(
text);const code2=[text,...named2?.doubles?.code??[]].join("\n");return{...written2,...named2,...setup?{setup}:{},...doubles2?{doubles:doubles2}:{},...{text,imports:importsOf2(
code2,task)}}},read(text,task){const found=expression2(text.replace(/;$/,""));const node=found&&rules2.callIn?rules2.callIn(found):found;return node&&call_syntax_readCall(
node,task,rules2)},value(text){const node=expression2(text);return node&&literalValue2(node)}}}const isDeeper=(node,levels)=>levels<0||node.children.some(child=>isDeeper(
child,levels-1));function call_syntax_readCall(node,task,rules2){const{calls,constructs}=rules2;const{functions:functions2,owners,member:member2}=rules2.namesOf(
task);const{kind}=task.function;if(kind==="constructor")return argumentsOf(node,constructs,owners,rules2);if(kind!=="method"&&kind!=="property")return argumentsOf(
node,calls,functions2,rules2);const access2=kind==="property"?node:fieldOf(node,"function");const object2=access2&&fieldOf(access2,"object");if(!object2||node.source.
slice(object2.end,access2.end)!==member2)return null;const inner2=object2.type==="parenthesized_expression"?namedOf(object2)[0]:object2;const made2=inner2?argumentsOf(
inner2,constructs,owners,rules2):null;if(!made2||Object.keys(made2.keyword).length>0)return null;const none2={receiver:null,positional:[],keyword:{}};const given=kind===
"property"?none2:argumentsOf(node,calls,[access2.text],rules2);return given&&{...given,receiver:made2.positional}}function argumentsOf(node,type,names,{literalValue:literalValue2}){
const called=fieldText(node,"function")||fieldText(node,"constructor");const list2=fieldOf(node,"arguments");if(node.type!==type||!names.includes(called)||!list2||
!/^argument/.test(list2.type))return null;if(hasHoles(list2))return null;const given={receiver:null,positional:[],keyword:{}};for(const argument2 of namedOf(list2)){
const named2=argument2.type==="keyword_argument"?fieldText(argument2,"name"):null;const held=named2===null?argument2:fieldOf(argument2,"value");const value2=held&&
literalValue2(held);if(!value2)return null;if(named2===null)given.positional.push(value2);else given.keyword[named2]=value2}return given}const wordsOf=({positional,
keyword:keyword2})=>[...positional,...Object.entries(keyword2).map(([name,text])=>`${name}=${text}`)].join(", ");function ownNamesIn(text,word2,task,others=[]){
const names=new Set(withoutStrings(text).match(word2)??[]);const own=[...Object.keys(task.classes),...others].map(name=>name.split(".")[0]??name);return[...new Set(
own)].filter(name=>names.has(name)&&name!==task.access.symbol)}const withoutStrings=text=>text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g,"''");const samplesIn=known2=>name=>{
const last=name.slice(name.lastIndexOf(".")+1);return Object.hasOwn(known2,last)?known2[last]??[]:[]};const namedEscapes={"\n":"\\n","\r":"\\r","	":"\\t","\\":"\
\\\\"};const HIDDEN=new RegExp("[\\\\\\p{C}\\p{DI}\\p{Zl}\\p{Zp}\\u2800]|(?! )\\p{Zs}","gu");function escaped(sign,long){const digits=(sign.codePointAt(0)??0).toString(
16);if(digits.length<=2)return namedEscapes[sign]??`\\x${digits.padStart(2,"0")}`;return digits.length<=4?`\\u${digits.padStart(4,"0")}`:long(digits)}function quotedText(text,long){
const quote2=text.includes("'")&&!text.includes('"')?'"':"'";const body=text.replace(HIDDEN,sign=>escaped(sign,long));return quote2+(quote2==="'"?body.replaceAll(
"'","\\'"):body)+quote2};const plainName=/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;const literal_quoted=text=>quotedText(text,digits=>`\\u{${digits}}`);function bytes(text){
const plain2=/^[\x00-\x7f]*$/.test(text);return`Buffer.from(${literal_quoted(text)}${plain2?"":", 'latin1'"})`}function keyText(key2){if(key2.kind==="str"){if(key2.
value==="__proto__")return"['__proto__']";return plainName.test(key2.value)?key2.value:literal_quoted(key2.value)}if(key2.kind!=="int"&&key2.kind!=="float")return null;
const text=String(key2.value);return/^\d{1,15}$/.test(text)?text:literal_quoted(text)}function record(entries2){const keys=entries2.map(([key2])=>keyText(key2));
if(keys.some(key2=>key2===null))return`new Map([${entries2.map(([key2,held])=>`[${literal(key2)}, ${literal(held)}]`).join(", ")}])`;if(entries2.length===0)return"\
{}";return`{ ${entries2.map(([,held],at)=>`${keys[at]??""}: ${literal(held)}`).join(", ")} }`}function literal(value2){switch(value2.kind){case"none":return"nul\
l";case"bool":return String(value2.value);case"int":case"float":return Object.is(value2.value,-0)?"-0":String(value2.value);case"str":return literal_quoted(value2.
value);case"bytes":return bytes(value2.value);case"list":case"tuple":return`[${value2.items.map(literal).join(", ")}]`;case"set":return value2.items.length>0?`n\
ew Set([${value2.items.map(literal).join(", ")}])`:"new Set()";case"dict":return record(value2.entries);case"code":return value2.code}}function quote(text){const mark=text.
includes("'")&&!text.includes('"')?'"':"'";const shown2=text.replace(mark==='"'?/\\/g:/[\\']/g,"\\$&").replace(/\n/g,"\\n").replace(/\r/g,"\\r");return mark+shown2.
replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")+mark};function completeStart(text,task){const at=text.search(/\S/);if(at<0)return null;const start=text.
lastIndexOf("\n",at)+1;const before=text.slice(0,start);const rest=text.slice(start);const[first=""]=rest.split("\n",1);if(first.length>1e3)return null;const inside2=rest.
slice(first.length,first.length+400).split(/\n\S/)[0]??"";const word2=/^\s*(?:describe|it|test)\b/m.test(inside2)?"describe":"test";if(opened.test(first))return`${before}${word2}\
(${rest.trimStart()}`;const mark=statement.test(first)?null:titled.exec(first)?.[1];if(mark)return`${before}${word2}(${mark}${rest.trimStart()}`;if(matched.test(
first)&&!asserting.test(first)&&closesMore(first))return`${before}expect(${rest.trimStart()}`;const head2=/^[ \t]/.test(first)?headOfBody(rest,task):null;return head2===
null?null:`${before}${head2}
${rest}`}const opened=/^[ \t]*(['"`])(?:(?!\1)[^\\\n]|\\.){0,200}\1[ \t]*,[ \t]*(?:async[ \t]*)?(?:\(|function\b|[\p{L}_$]+[ \t]*=>)/u;const titled=/^[^'"`\n=;{}]{0,200}(['"`])[ \t]*,[ \t]*(?:async[ \t]*)?(?:\([^()\n]*\)[ \t]*=>|function\b|[\p{L}_$]+[ \t]*=>)/u;
const statement=/^[ \t]*(?:[\p{L}_$][\p{L}\p{N}_$.]*[ \t]*[(=]|(?:import|export|const|let|var|function|class|async|await|return|if|for|while|try)\b|[/*}#@])/u;const asserting=/^[ \t]*(?:await[ \t]+)?(?:expect|assert)\b/;
const matched=/^[^\n]{1,400}?\)[ \t]*\.(?:not\.|resolves\.|rejects\.)*(?:to[A-Z]\w*|to\.)/;function closesMore(row){let depth=0;for(const letter of row){if(letter===
"(")depth+=1;else if(letter===")")depth-=1;if(depth<0)return true}return false}function headOfBody(rest,task){const end=rest.slice(0,2e4).search(/^[ \t]*\}\)/m);
const body=rest.slice(0,Math.max(0,end));if(!body.split("\n").some(row=>asserting.test(row)))return null;const{heads,open,inside:inside2}=scan(body);if(heads.length>
0||open.length>0||inside2)return null;return`test(${quote(lastOf(task.function.name))}, ${/\bawait\b/.test(body)?"async ":""}() => {`}function looseTests(reply,setting2){
const{pieces,tests,lost:lost2}=reply;const{task,facts:facts2}=setting2;if(tests.length+lost2.length>0)return[];const functions2=pieces.flatMap(piece=>testOfFunction(
piece,setting2)??[]);const wrapping={facts:facts2,isLine:({kind,text})=>kind==="statement"||kind==="helper"&&!/^(?:async\s+)?function\b|^class\b|^(?:interface|type|enum)\b/.
test(text),isAssertion:line=>line.kind==="statement"&&unfinished_asserts(line,setting2),testOf:(lines2,number2)=>testAround(lines2,`${lastOf(task.function.name)}\
 ${number2}`,setting2)};return[...functions2,...wrapAssertions(pieces,functions2.length+1,wrapping)]}function unfinished_asserts({text},{facts:facts2}){const{assertions,
throws}=facts2(text);return throws||assertions.length>0}function testAround(body,name,{read,facts:facts2}){const head2=`test(${quote(name)}, ${facts2(body).awaits?
"async ":""}() => {`;return{name,text:`${head2}
${indentText(body,read)}
})`}}const unfinished_testHead=/^(?:async\s+)?(?:function\s+(test[\p{L}\p{N}_$]*)\s*\(\s*\)\s*\{|const\s+(test[\p{L}\p{N}_$]*)\s*=\s*(?:async\s*)?\(\s*\)\s*=>\s*\{)\n?/iu;
function testOfFunction(piece,setting2){const{kind,group:group2,text}=piece;const head2=kind==="helper"&&!group2?unfinished_testHead.exec(text):null;const end=text.
lastIndexOf("}");if(!head2||end<0||!unfinished_asserts(piece,setting2))return null;const body=text.slice(head2[0].length,end).trimEnd();const prefix=/^[ \t]*/.exec(
body)?.[0]??"";const dedented=body.split("\n").map(row=>row.startsWith(prefix)?row.slice(prefix.length):row);const made2=testAround(dedented.join("\n"),head2[1]??
head2[2]??"test",setting2);return{...piece,...made2,kind:"test",draft:text,fixes:[FIX_BARE]}};const titles_LONGEST=160;function titles_namesIn(pattern){return[...pattern.
matchAll(/[\p{L}_$][\p{L}\p{N}_$]*(?!\s*:)/gu)].map(match=>match[0])}function plainTitle(title){const marks=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;const letters=[
...title.replace(marks," ").replace(/\s+/gu," ").trim()];if(letters.length===0)return"case";if(letters.length<=titles_LONGEST)return letters.join("");return`${letters.
slice(0,titles_LONGEST-3).join("").trimEnd()}...`}function titleOfRow(test2,{rows,pattern},at){const row=rows[at];const valueOf=(_,path2)=>{const[head2="",key2,
...more]=path2.trim().split(".");const part=pattern.startsWith("[")?row?.cells[titles_namesIn(pattern).indexOf(head2)]:void 0;const whole=pattern===head2?row?.value:
row?.keys.get(head2)??part;const value2=key2===void 0?whole:pattern===head2&&more.length===0?row?.keys.get(key2):void 0;return value2===void 0?path2:shown(value2)};
const title=(test2.titleNode?test2.title:"case").replace(/\$\{([^{}]*)\}/g,valueOf);if(!test2.table)return plainTitle(title);const cells=[...row?.cells??[]];const filled=title.
replace(/%([sdifjoOpc#$%])/g,(_,kind)=>{if(kind==="%")return"%";if(kind==="#")return String(at);return kind==="$"?String(at+1):shown(cells.shift()??"")});return plainTitle(
filled.replace(/\$([\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*)/gu,valueOf))}function shown(source2){const isString=/^(['"])(?:(?!\1)[^\\]|\\.)*\1$/.test(source2);
return isString?values_unquoted(source2):source2.replace(/\s+/g," ")}function titles_wordsOf(title,isTable2){const plain2=title.replace(/\$\{([^{}]*)\}/g,"$1");
return plainTitle(isTable2?plain2.replace(/%[sdifjoOpc#$%]/g,"").replace(/\$(?=[\p{L}_])/gu,""):plain2)}function titlePatternOf(text,read){const[statement2]=namedOf(
read(text));const test2=statement2&&repeatedTest(statement2);if(!test2)return null;const{root,titleNode,table:table2}=test2;const around=isGrouped(root)?`${ANY_TEXT}\
 `:"";const plain2=titleNode&&patternOfNode(titleNode);if(plain2===null||table2===null)return around+(plain2??ANY_TEXT);return around+plain2.replace(/%[sdifjoOpc#$%]|\$[\p{L}_][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*/gu,
ANY_TEXT)}function isGrouped(node){for(let at=node.parent;at;at=at.parent)if(at.type==="call_expression"&&readRunnerCall(at)?.kind==="group")return true;return false}
function patternOfNode(node){const fixed=stringOf(node);if(fixed!==null||node.type!=="template_string")return fixed;const pattern=applyEdits(node.text,node.children.
filter(({type})=>type==="template_substitution").map(({start,end})=>({start:start-node.start,end:end-node.start,text:ANY_TEXT}))).slice(1,-1);return pattern.includes(
"\\")?null:pattern}function withPlainTitle(text,read){const statement2=namedOf(read(text))[0];const call2=statement2&&(readRunnerCall(statement2)??loopTest(statement2));
if(!call2?.titleNode)return null;const{type,text:source2,start,end}=call2.titleNode;const name=titles_wordsOf(call2.title,call2.table!==null);const isPlain2=type===
"string"||type==="template_string"&&!source2.includes("${");if(isPlain2&&name===call2.title)return null;return{name,text:applyEdits(text,[{start,end,text:quote(
name)}])}};const parameter_tables_MOST_TESTS=12;const word=/(?<![\p{L}\p{N}_$.'"])[\p{L}_$][\p{L}\p{N}_$]*(?![\p{L}\p{N}_$'":])/gu;function rowTests(piece,read,lookUp,most=parameter_tables_MOST_TESTS){
const statement2=namedOf(read(piece.text))[0];const call2=statement2&&readRunnerCall(statement2);const rowsIn2=node=>rowsOf(node,read,lookUp);const turns=call2?
turnsOfTable(call2,rowsIn2):statement2&&turnsOfLoop(statement2,rowsIn2);if(!turns||turns.rows.length===0||turns.rows.length*turns.tests.length>most)return null;
const names=titles_namesIn(turns.pattern);if(turns.rows.some(({value:value2})=>value2.match(word)?.some(name=>names.includes(name))))return null;const made2=turns.
rows.flatMap((_,at)=>turns.tests.map(test2=>testOfRow(test2,turns,at,read)));const whole=made2.filter(test2=>test2!==null);if(whole.length<made2.length)return null;
const{draft,text,fixes}=piece;return whole.map(test2=>({...piece,...test2,draft:draft??text,fixes:[...fixes,FIX_TABLE]}))}function turnsOfTable(call2,rowsIn2){const{
table:table2,body,modifiers}=call2;if(!table2||!body||modifiers.join()!=="each")return null;const rows=table2.type==="template_string"?templateRows(table2):rowsIn2(
namedOf(table2)[0]??null);const patterns2=parameter_tables_patternsOf(body);const[first]=patterns2;if(!rows||first===void 0)return null;const isSpread=rows.every(
row=>row.value.startsWith("["));if(!isSpread&&patterns2.length>1)return null;return{rows,pattern:isSpread?`[${patterns2.join(", ")}]`:first,tests:[call2]}}function turnsOfLoop(statement2,rowsIn2){
const isFor=statement2.type==="for_in_statement";const{array:array2,pattern,body}=isFor?readForOf(statement2):readForEach(statement2);const rows=rowsIn2(array2);
if(!rows||pattern===void 0||body?.type!=="statement_block")return null;const calls=namedOf(body).map(node=>readRunnerCall(node));const tests=calls.filter(call2=>call2!==
null).filter(call2=>call2.kind==="test"&&call2.body&&!call2.table);return tests.length>0&&tests.length===calls.length?{rows,pattern,tests}:null}function readForOf(node){
const[left,array2]=[fieldOf(node,"left"),fieldOf(node,"right")];const isOf=left!==null&&/\sof\s/.test(node.source.slice(left.end,array2?.start));return{array:isOf?
array2:null,pattern:left?.text,body:fieldOf(node,"body")}}function readForEach(statement2){const call2=unwrap(statement2);const callee=fieldOf(call2,"function");
const callback=namedOf(fieldOf(call2,"arguments")??call2)[0];const isForEach=callee!==null&&fieldOf(callee,"property")?.text==="forEach";if(!isForEach||!callback)
return{array:null,body:null};const[pattern,...more]=parameter_tables_patternsOf(callback);return{array:more.length>0?null:fieldOf(callee,"object"),pattern,body:fieldOf(
callback,"body")}}function parameter_tables_patternsOf(callback){const single=fieldOf(callback,"parameter");const given=fieldOf(callback,"parameters");const patterns2=given?
namedOf(given).map(parameter2=>fieldOf(parameter2,"pattern")??parameter2):single?[single]:[];const isPlain2=({type,parent})=>/^(?:identifier|object_pattern|array_pattern)$/.
test(type)&&!(parent&&fieldOf(parent,"value"));return patterns2.every(isPlain2)?patterns2.map(pattern=>pattern.text):[]}function rowsOf(node,read,lookUp){if(node?.
type==="identifier"){const source2=lookUp(node.text);const array2=source2===null?void 0:namedOf(read(`(${source2})`))[0];return array2?rowsOf(unwrap(array2),read,
()=>null):null}const items2=node?namedOf(node):[];if(/^(?:as|satisfies)_expression$/.test(node?.type??""))return rowsOf(items2[0]??null,read,lookUp);const isWhole2=node?.
type==="array"&&!items2.some(item2=>item2.type==="spread_element");return isWhole2?items2.map(rowOf):null}function rowOf(node){const parts=namedOf(node);const pairs2=node.
type==="object"?parts.filter(part=>part.type==="pair"):[];return{value:dedentNode(node,new Set),cells:node.type==="array"?parts.map(part=>part.text):[node.text],
keys:new Map(pairs2.map(pair=>[fieldOf(pair,"key")?.text??"",fieldOf(pair,"value")?.text??""]))}}function templateRows(table2){const values=table2.children.filter(
child=>child.type==="template_substitution");const[head2=""]=table2.source.slice(table2.start+1,values[0]?.start).trim().split("\n");const names=head2.split("|").
map(name=>name.trim());const isPlain2=names.every(name=>/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name));if(values.length===0||values.length%names.length!==0||!isPlain2)
return null;return values.flatMap((_,at)=>{if(at%names.length!==0)return[];const cells=values.slice(at,at+names.length).map(value2=>value2.text.slice(2,-1).trim());
const keys=new Map(names.map((name,column)=>[name,cells[column]??""]));return[{value:`{ ${[...keys].map(pair=>pair.join(": ")).join(", ")} }`,cells,keys}]})}function testOfRow(test2,turns,at,read){
const{root,table:table2,body:callback}=test2;const body=callback&&fieldOf(callback,"body");if(!body||callback.type==="generator_function")return null;const name=titleOfRow(
test2,turns,at);const given=`(${table2?"":parameter_tables_patternsOf(callback).join(", ")})`;const head2=`${root.text}(${quote(name)}, ${callback.text.startsWith(
"async")?"async ":""}${given} => {`;const values=indentText(`const ${turns.pattern} = ${turns.rows[at]?.value??""}`,read);return{name,text:`${head2}
${values}
${linesOf(body,innerLines(read(root.source)))}})`}}function linesOf(body,inner2){const source2=dedentNode(body,inner2);const inside2=body.type==="statement_bloc\
k"?source2.slice(1,-1):source2;const isBlock2=inside2!==source2&&source2.includes("\n");const lines2=isBlock2?inside2.replace(/^[ \t]*\n|\s+$/g,""):`  ${inside2.
trim()}`;return lines2.trim()===""?"":`${lines2}
`};const isPlainScript=path2=>/\.[cm]?jsx?$/.test(path2);const goes=/^(?:(?:opting_|omitting_)?type_annotation|type_predicate_annotation|asserts_annotation|type_arguments|type_parameters|implements_clause|accessibility_modifier|override_modifier|interface_declaration|type_alias_declaration|ambient_declaration|function_signature|abstract_method_signature|method_signature|index_signature)$/;
const makesValues=/^(?:enum_declaration|internal_module|import_require_clause|import_alias|decorator)$/;const erase_types_words=new Set(["?","!","readonly","dec\
lare","abstract"]);const holdsWords=/^(?:optional_parameter|required_parameter|public_field_definition|method_definition|variable_declarator|abstract_class_declaration|non_null_expression)$/;
function eraseTypes(text,read){const root=read(text);const edits=[];if(root.broken)return text;for(const node of walk(root,inside2=>!isErased(inside2))){if(makesValues.
test(node.type)||isParameterProperty(node))return text;const edit=editFor(node);if(edit)edits.push(edit)}return applyEdits(text,edits)}const isErased=node=>goes.
test(node.type)||isTypeStatement(node);const isParameterProperty=({type,children})=>/^(?:required|optional)_parameter$/.test(type)&&children.some(child=>child.type===
"accessibility_modifier"||child.type==="readonly");function editFor(node){if(node.type==="export_statement"||node.type==="import_statement")return isTypeStatement(
node)?wholeLines(node):null;if(goes.test(node.type))return removalOf(node);if(/^(?:as|satisfies)_expression$/.test(node.type)){const[kept]=node.children;return kept?
{start:kept.end,end:node.end,text:""}:null}if(/^(?:import|export)_specifier$/.test(node.type))return hasToken(node,"type")?withComma(node):null;if(/^(?:required|optional)_parameter$/.
test(node.type)&&fieldOf(node,"pattern")?.type==="this")return withComma(node);const isWord=erase_types_words.has(node.type)&&holdsWords.test(node.parent?.type??
"");if(!isWord)return null;return/^\w/.test(node.type)?withBlanksBehind(node):{start:node.start,end:node.end,text:""}}function isTypeStatement(node){if(!/^(?:import|export)_statement$/.
test(node.type))return false;const declared2=fieldOf(node,"declaration");return hasToken(node,"type")||declared2!==null&&goes.test(declared2.type)}function removalOf(node){
const{type,source:source2,start,end}=node;if(/_(?:declaration|signature)$/.test(type))return wholeLines(node);if(/_modifier$/.test(type))return withBlanksBehind(
node);const blanks=type==="implements_clause"?blanksBefore(source2,start):0;return{start:start-blanks,end,text:""}}const blanksBefore=(source2,at)=>/\s*$/.exec(
source2.slice(0,at))?.[0].length??0;const blanksBehind=(source2,at)=>/^\s*/.exec(source2.slice(at))?.[0].length??0;const withBlanksBehind=({source:source2,start,
end})=>({start,end:end+blanksBehind(source2,end),text:""});function withComma({source:source2,start,end}){const comma=/^\s*,\s*/.exec(source2.slice(end))?.[0].length;
if(comma!==void 0)return{start,end:end+comma,text:""};const before=/\s*,\s*$/.exec(source2.slice(0,start))?.[0].length??0;return{start:start-before,end,text:""}}
function wholeLines({source:source2,start,end}){const rest=/^[ \t]*;?[ \t]*(?:\n|$)/.exec(source2.slice(end))?.[0].length;const line=source2.lastIndexOf("\n",start-
1)+1;const isAlone=source2.slice(line,start).trim()===""&&rest!==void 0;return isAlone?{start:line,end:end+rest,text:""}:{start,end,text:""}};function repair(text,torn,read){
if(!read(text).broken)return{text,lost:[],closed:false};const seen=scan(text);const isOpen2=seen.open.length>0||seen.inside;const ended=isOpen2?closeEnd(text,seen,
torn,read):{text,lost:[],closed:false};let out="";let at=0;const isWhole2=({group:group2,end})=>!group2&&end!==null&&end<=ended.text.length;for(const{start,end,
title}of outermost(seen.heads.filter(isWhole2))){const source2=text.slice(start,end??start);if(!read(source2).broken)continue;ended.lost.push({name:title||"test",
text:source2,torn:false});out+=ended.text.slice(at,start);at=end??start}return{...ended,text:out+ended.text.slice(at)}}function closeEnd(text,seen,torn,read){const opened2=new Set(
seen.open.map(({at})=>at));const test2=seen.heads.find(({group:group2,open})=>!group2&&opened2.has(open));if(!test2){const cut=cutPlace(text,seen,torn);const rest=repair_closing(
seen.open.filter(({at})=>at<cut));return{text:`${text.slice(0,cut)}
${rest}
`,lost:[],closed:!torn&&!seen.inside}}const groups=`
${repair_closing(seen.open.filter(({at})=>at<test2.start))}
`;const whole=text.replace(/[,\s]+$/,"")+repair_closing(seen.open.filter(({at})=>at>=test2.start));if(!torn&&!seen.inside&&!read(whole.slice(test2.start)).broken)
return{text:whole+groups,lost:[],closed:true};const next=seen.heads.find(({group:group2,start,end})=>!group2&&start>test2.start&&end!==null);const stop2=next?.start??
text.length;const lost2={name:test2.title||"test",text:text.slice(test2.start,stop2),torn:torn&&!next};return{text:text.slice(0,test2.start)+text.slice(stop2)+groups,
lost:[lost2],closed:false}}const repair_closers={"(":")","[":"]","{":"}"};const repair_closing=open=>open.reduce((text,{mark})=>(repair_closers[mark]??"")+text,
"");function cutPlace(text,{open,heads,inside:inside2},torn){const groups=new Set(heads.filter(head2=>head2.group).map(head2=>head2.open));const stray=open.find(
({at,mark},index2)=>{const before=open[index2-1];const isBody2=mark==="{"&&before!==void 0&&groups.has(before.at);return!groups.has(at)&&!isBody2});if(stray&&(torn||
inside2))return text.lastIndexOf("\n",stray.at)+1;return inside2?Math.max(0,text.lastIndexOf("\n")):text.length}const expectRow=/^[ \t]*(?:await[ \t]+)?expect\(/;
const matcher=/\.(?:not\.|resolves\.|rejects\.)*(?:to\.|(to[A-Z][a-zA-Z]+)\()/y;const LONGEST_ROW=1e3;function closeExpect(text){if(!text.includes("expect("))return text;
const rows=text.split("\n");return rows.map(row=>expectRow.test(row)&&row.length<=LONGEST_ROW?closeRow(row):row).join("\n")}function closeRow(row){let depth=1;let place2=-1;
let last=-1;for(let at=expectRow.exec(row)?.[0].length??0;at<row.length;at+=1){const letter=row[at]??"";if(/['"`]/.test(letter))at=endOfString(row,at);else if(/[([{]/.
test(letter))depth+=1;else if(/[)\]}]/.test(letter)){depth-=1;last=at;if(depth===0&&!/^\)\s*;?\s*$/.test(row.slice(at)))return row}else if(letter==="."&&depth===
1&&place2<0&&isMatcher(row,at))place2=at}if(place2<0||depth>1||depth<0)return row;const head2=`${row.slice(0,place2)})`;return depth===1?head2+row.slice(place2):
head2+row.slice(place2,last)+row.slice(last+1)}function isMatcher(row,at){matcher.lastIndex=at;const found=matcher.exec(row);return found!==null&&(found[1]===void 0||
jestMatchers.has(found[1]))}function endOfString(row,start){for(let at=start+1;at<row.length;at+=1){if(row[at]==="\\")at+=1;else if(row[at]===row[start])return at}
return row.length};function read_text_readText(block,at,torn,{task,read,readTyped}){const isProse=block.source==="prose";const completed=isProse&&at===0?completeStart(
block.text,task):null;const plain2=completed??(isProse?withoutBullets(block.text):block.text);const code2=isProse&&read(plain2).broken?withoutProse(plain2):plain2;
const untyped2=isPlainScript(task.testPath)?eraseTypes(code2,readTyped):code2;const expected=closeExpect(untyped2);const{text,lost:lost2,closed}=repair(expected,
torn,read);const pieces=readOutline(text,at,read);const missed=readMissed(text,pieces,at,read);const all=[...pieces,...missed.pieces];if(completed!==null)all[0]?.
fixes.push("head of the test");for(const{fixes}of all){if(closed)fixes.unshift("unclosed bracket");if(expected!==untyped2)fixes.unshift("bracket of expect");if(untyped2!==
code2)fixes.unshift("types")}return{pieces:all,lost:[...lost2,...missed.lost]}}const testLine=/^[ \t]*(?:await[ \t]+)?(?:[fx]?it|x?test|specify|[fx]?describe|suite)(?:\.[a-z]+)*[ \t]*[(`]/im;
const testName=/^[ \t]*(?:[fx]?it|x?test|specify)(?:\.[a-z]+)?\(\s?(['"`])([^\n]{0,200}?)\1/gm;const codeLine=/^[ \t]*(?:import\b.*['"]|export\b|(?:const|let|var)[ \t]+[\p{L}$_{[]|(?:async[ \t]+)?function\b|class[ \t]+[\p{L}$_]|(?:[\p{L}\p{N}_$.]+)\(|\}|\/\/|\/\*|describe|it\b|test\b|expect\b|assert\b)/mu;
function readMissed(text,pieces,at,read){const tests=pieces.filter(piece=>piece.kind==="test");const found=[];const lost2=[];let next=0;for(const{start,end,title}of outermost(
scan(text).heads.filter(head2=>!head2.group))){while((tests[next]?.end??Infinity)<=start)next+=1;if((tests[next]?.start??Infinity)<=start)continue;const source2=text.
slice(start,end??start+400);const[test2,more]=end===null?[]:readOutline(source2,at,read);if(test2?.kind==="test"&&!more)found.push(test2);else lost2.push({name:title||
"test",text:source2,torn:end===null})}return{pieces:found,lost:lost2}}const sentence=/^[ \t]*(?:[-*#>]+[ \t]|\d+[.)][ \t])|^[ \t]*[A-Z][\p{L}',]*(?: [\p{L}\p{N}'"`,()./_-]+){2,}[.:!]?[ \t]*$|^[^;{}()=]*:[ \t]*$/u;
function withoutProse(text){const rows=text.split("\n");const first=rows.findIndex(row=>codeLine.test(row)&&!sentence.test(row));const isProse=row=>/^\S/.test(row)&&
sentence.test(row)&&!/^(?:\}|\/\/|\*|case\b|default\b)/.test(row);return rows.map((row,at)=>at<first||isProse(row)?"":row).join("\n")}const listed=/^[ \t]*(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+`{0,2}((?:expect|assert)\b[^`\n]*)`{0,2}[ \t]*$/gm;
const withoutBullets=text=>text.replace(listed,"$1");;const WHOLE=120;function makeDirectRunner({read},{toolchain,runtime,start},find){return{...find,job:(direct,overlay)=>({
...{tree:"head",toolchain,program:"",request:null,overlay,env:{},runtime,direct},limit:(start+WHOLE)*1e3}),read:(outcome,path2,names)=>outcomesByName(read(typeof outcome.
result==="string"?outcome.result:"",path2),names)}}const MOST_ARGUMENTS=500;const argument=schemas.YjP().max(1e4).regex(/^[^\0]*$/);const answer=schemas.Ikc({command:schemas.
Ikc({argv:schemas.YOg(argument).max(MOST_ARGUMENTS),folder:argument})});function readCommand(outcome,{report,printed=null}){const found=answer.safeParse(outcome?.
result).data;return found?{...found.command,report,printed,env:{}}:null}var core_text=__webpack_require__(69716);;const recordings_MOST_TESTS=2e4;const MOST_FILES=5e3;
const LONGEST_NAME=500;const LONGEST_SHAPE=5e3;const LONGEST_CODE=400;const LONGEST_SIDE=4e3;const MOST_ENTERED=1e3;const path=schemas.YjP().min(1).max(1e3);const recordings_words=most=>schemas.
YjP().transform(text=>(0,core_text.QU)(text).slice(0,most));const value=schemas.Ikc({shape:schemas.YjP().max(LONGEST_SHAPE),code:schemas.YjP().max(LONGEST_CODE).
nullable().catch(null),opaque:schemas.zMY()}).transform(withoutSecret);const call=schemas.Ikc({watched:schemas.YjP().max(1e3),receiver:value.nullable(),positional:schemas.
YOg(value).max(200),keyword:schemas.g1P(schemas.YjP().max(200),value),outcome:schemas.k5n(["returned","raised","unfinished"]),result:value.nullable(),exception:schemas.
Ikc({name:recordings_words(200),text:recordings_words(500)}).nullable(),after:schemas.g1P(schemas.YjP().max(200),value),entered:schemas.YOg(schemas.YjP().max(1e3)).
max(MOST_ENTERED).optional().catch(void 0)});const lineNumbers=schemas.YOg(schemas.aig().int().positive()).transform(lines2=>[...new Set(lines2)].sort((a,b)=>a-
b));const test=schemas.Ikc({path,name:schemas.YjP().max(LONGEST_NAME).nullable(),case:schemas.YjP().max(LONGEST_NAME).nullable(),outcome:schemas.k5n(["passed","\
failed","broken","skipped","timed-out"]),assertion:schemas.zMY(),missing:schemas.zMY(),detail:recordings_words(2e3),compared:schemas.Ikc({expected:recordings_words(
LONGEST_SIDE),actual:recordings_words(LONGEST_SIDE)}).nullable().catch(null),milliseconds:schemas.aig().min(0),lines:schemas.g1P(schemas.YjP().max(1e3),lineNumbers),
calls:schemas.YOg(schemas.L5J())});const recording=schemas.Ikc({tests:schemas.YOg(schemas.L5J()).max(recordings_MOST_TESTS),unreached:schemas.YOg(path).max(MOST_FILES).
default([]),ended:schemas.YOg(path).max(MOST_FILES).default([]),error:schemas.YjP().nullable().default(null)});function makeReadRecord(explain){return outcome=>{
const parsed2=recording.safeParse(outcome.result);if(!parsed2.success)return{tests:[],unreached:[],ended:[],error:reasonOf(outcome)};const{tests,unreached,ended,
error:error2}=parsed2.data;return{tests:tests.flatMap(testOf),unreached,ended,error:error2===null||tests.length>0?null:explain(error2).slice(0,1e3)}}}function testOf(told){
const found=test.safeParse(told).data;if(!found)return[];const{path:file,calls,milliseconds,...rest}=found;return[{...rest,file,milliseconds:Math.round(milliseconds),
calls:calls.flatMap(callOf)}]}function callOf(told){const found=call.safeParse(told).data;return found?[found]:[]}function withoutSecret(told){const holds2=[told.
shape,told.code??""].some(text=>(0,core_text.QU)(text)!==text);return holds2?{shape:"[masked]",code:null,opaque:true}:told}function reasonOf({status,output}){if(status===
"timed-out")return"the tests did not end in time";return`the process that ran the tests ended without a result: ${output.slice(-500)}`};const run_jobs_LONGEST=300;
const GRACE=5;const run_jobs_WHOLE=100;const LOADING=60;const LONGEST_KILLS=120;const PER_MUTANT=1;const PER_PAIR=.1;const OWN=4;const ELSEWHERE=[{},{...named("\
tester","elsewhere"),LANG:"de_DE.UTF-8",TZ:"UTC-9",COLUMNS:"67",LINES:"31"},{...named("someone","nowhere"),LANG:"ja_JP.UTF-8",TZ:"UTC+7",COLUMNS:"131",LINES:"57"}];
function named(user,host){return{USER:user,LOGNAME:user,USERNAME:user,HOSTNAME:host}}function runJob(plan,program){const{watch,also=[],seed}=plan;const files=plan.
files.map(({path:path2,candidate,name})=>({path:path2,candidate,name}));const watched=also.length>0?{watch,also}:{watch};const request={files,...watched,...run_jobs_placeOf(
plan),seed,perTest:program.perTest};const env={...ELSEWHERE[seed%ELSEWHERE.length],...plan.start?.env,...program.env(seed)};return{...jobOf(request,plan.files,program,
wholeOf(plan.files)),tree:plan.tree,env}}function run_jobs_placeOf({roots:roots2,start}){const all=[...new Set([...roots2,...start?.roots??[]])];return start&&start.
folder!==""?{roots:all,folder:start.folder}:{roots:all}}function finalRunJob(files,place2,program){const asked=files.map(({path:path2})=>({path:path2,candidate:null,
name:null}));const request={files:asked,watch:null,...run_jobs_placeOf(place2),seed:0,perTest:program.perTest*2};return{...jobOf({...request,loading:LOADING},files,
program,run_jobs_WHOLE),env:{...place2.start?.env}}}function killJob(plan,program){const{files,watch,instrumented,only}=plan;const asked=files.map(({path:path2,
candidate,name})=>({path:path2,candidate,name}));const rest={mode:"kills",files:asked,watch,...run_jobs_placeOf(plan),seed:0,perTest:program.perTest};const ids2=instrumented.
kind==="switch"?instrumented.ids:instrumented.mutants.map(({id:id2})=>id2);const pairs2=ids2.reduce((sum,id2)=>sum+(only[id2]?.length??files.length),0);const more=ids2.
length*PER_MUTANT+pairs2*PER_PAIR+wholeOf(files);const request={...rest,loading:LOADING,only,mutants:asAsked(instrumented)};const job2=jobOf(request,files,program,
more,Math.min(LONGEST_KILLS,plan.seconds??LONGEST_KILLS));const overlay=instrumented.kind==="switch"?{...job2.overlay,[instrumented.file]:instrumented.content}:
job2.overlay;return{...job2,overlay,env:{...plan.start?.env,...program.env(0)}}}function recordJob(plan,program){const{tree,overlay,watched,seconds,start}=plan;
const files=plan.files.map(path2=>({path:path2,candidate:null,name:null}));const rest={mode:"record",files,watched,...run_jobs_placeOf(plan),seed:0,perTest:program.
perTest*OWN};const job2=jobWithin(seconds,{...rest,loading:LOADING},program);return{...job2,tree,overlay,env:{...start?.env,...program.env(0)}}}function asAsked(instrumented){
const{kind,file}=instrumented;return instrumented.kind==="switch"?{kind,file,...{ids:instrumented.ids}}:instrumented}const wholeOf=files=>files.some(({name})=>name===
null)?run_jobs_WHOLE:0;function jobOf(request,files,program,more=0,most=run_jobs_LONGEST){const budget=Math.min(most,program.start+files.length*program.perTest+
more);const overlay=Object.fromEntries(files.map(({path:path2,content})=>[path2,content]));return{...jobWithin(budget,request,program),overlay}}function jobWithin(budget,request,program){
return{tree:"head",toolchain:program.toolchain,program:program.program,request:{...request,driver:program.driver,package:program.package,budget},overlay:{},env:{},
limit:(budget+GRACE)*1e3,runtime:program.runtime}}var facts=__webpack_require__(77164);;const OUTCOMES=["passed","failed","broken","timed-out"];const testResult=schemas.
Ikc({candidate:schemas.YjP().nullable(),name:schemas.YjP().nullable(),outcome:schemas.k5n(OUTCOMES),assertion:schemas.zMY(),expected:schemas.YjP().nullable(),actual:schemas.
YjP().nullable(),detail:schemas.YjP(),lines:schemas.YOg(schemas.aig().int()),elsewhere:schemas.g1P(schemas.YjP(),schemas.YOg(schemas.aig().int())).default({}),milliseconds:schemas.
aig(),unsafe:schemas.YjP().nullable().default(null)});const result=schemas.Ikc({results:schemas.YOg(testResult),error:schemas.YjP().nullable().default(null)});const kill=schemas.
Ikc({candidate:schemas.YjP(),mutant:schemas.YjP(),outcome:schemas.k5n(OUTCOMES),assertion:schemas.zMY().default(false)});const kills=schemas.Ikc({kills:schemas.
YOg(kill),untested:schemas.YOg(schemas.L5J()).catch([]),error:schemas.YjP().nullable().default(null)});function makeRead(explain){return(outcome,candidates)=>{const parsed2=result.
safeParse(outcome.result);if(!parsed2.success)return candidates.length===1?candidates.map(asked=>lost(asked.candidate,outcome)):[];const{results:results2,error:error2}=parsed2.
data;const whole=results2.find(found=>found.candidate===null&&found.name===null);const names=new Set(candidates.map(({name})=>name));const isOf=(name,title)=>title===
name||fitsTitle(name,title)&&!names.has(title);return candidates.flatMap(({candidate,name})=>{const own=results2.filter(found2=>found2.candidate===null?name!==null&&
found2.name!==null&&isOf(name,found2.name):found2.candidate===candidate);const worst=own.find(({outcome:outcome2})=>outcome2!=="passed")??own[0];const found=(name===
null?joined(own):worst)??whole;if(found)return[clean(found,candidate)];return error2===null?[]:[broken(candidate,explain(error2))]})}}function joined(all){const told=all.
find(found=>found.outcome==="passed")??all[0];if(told===void 0)return void 0;const lines2=[...new Set(all.flatMap(found=>found.lines))].sort((a,b)=>a-b);const unsafe=all.
find(found=>found.unsafe!==null)?.unsafe??null;return{...told,lines:lines2,unsafe,milliseconds:all.reduce((sum,each)=>sum+each.milliseconds,0)}}function readKills(outcome){
const parsed2=kills.safeParse(outcome.result);if(!parsed2.success||parsed2.data.error!==null&&parsed2.data.kills.length===0)return null;const pairs2=new Map(parsed2.
data.kills.map(kill2=>[JSON.stringify([kill2.candidate,kill2.mutant]),kill2]));return[...pairs2.values()]}function whyNoKills(outcome,explain){const told=kills.
safeParse(outcome.result).data;if(outcome.status==="timed-out"||told&&told.error===null&&told.untested.length>0)return facts.p3;if(!told)return`the process that\
 ran the tests ended without a result: ${outcome.output.slice(-300)}`;if(told.error!==null)return explain(told.error).slice(0,300);return"the tests do not pass \
when they are run again in one process"}function clean(found,candidate){const{outcome,assertion,lines:lines2,elsewhere,milliseconds,unsafe}=found;return{candidate,
outcome,assertion,expected:found.expected?.slice(0,300)??null,actual:found.actual?.slice(0,300)??null,detail:found.detail.slice(0,2e3),lines:lines2,...Object.keys(
elsewhere).length>0?{elsewhere}:{},milliseconds:Math.round(milliseconds),...unsafe===null?{}:{unsafe:unsafe.slice(0,300)}}}function lost(candidate,outcome){const{
status,output,milliseconds}=outcome;if(status==="timed-out")return{...broken(candidate,"out of time"),outcome:"timed-out",milliseconds};const detail=`its proces\
s ended without a result: ${output.slice(-500)}`;return{...broken(candidate,detail),milliseconds}}function broken(candidate,detail){return{...{candidate,outcome:"\
broken",assertion:false,expected:null,actual:null},...{detail,lines:[],milliseconds:0}}};function makeTestRunner(spec2,family2){const{name,driver,start,words:words2,
signs,kin=[],usual=false,cannot=[],runtime}=spec2;const explain=error2=>family2.explain(spec2,error2);const program={...family2.program,driver,package:spec2.package??
null,runtime,start};return{name,languages:family2.languages,matches:(project,source2)=>family2.matches(spec2,project,source2),selects:path2=>family2.selects(spec2,
path2),takes:(path2,project)=>family2.takes(spec2,path2,project),settingsFor:(path2,project)=>family2.settingsFor(spec2,path2,project),speaks:(text,likely2)=>(likely2?
signs.likely:signs.sure)?.test(text)??false,kin,usual,cannot,commandFor:(path2,name2)=>spec2.commandFor(path2,name2),style:{words:words2,path:(source2,project,apart2)=>family2.
testPath(spec2,source2,project,apart2),candidatePath:family2.candidatePath,selection:(...given)=>family2.selection?.(spec2,...given)??null,test:test2=>family2.write(
spec2,test2)},trial:plan=>runJob(plan,program),finalRun:(files,place2)=>finalRunJob(files,place2,program),direct:makeDirectRunner(spec2.direct,program,family2.direct(
spec2,program)),read:makeRead(explain),...spec2.records?{record:plan=>recordJob(plan,program),readRecord:makeReadRecord(explain)}:{},killJob:plan=>killJob(plan,
program),readKills,whyNoKills:outcome=>whyNoKills(outcome,explain)}};const FORM=/^(test[-_](?=.))?(.*?)((?:\.(?:unit|node|browser|int|integration|functional))?[._-](?:test|tests|spec|specs|e2e-spec))?\.([^.]+)$/;
function partsOf(path2){const[,prefix="",stem="",suffix="",ext=""]=FORM.exec(baseOf(path2))??[];return suffix===""?{prefix,stem,suffix,ext}:{prefix:"",stem:prefix+
stem,suffix,ext}}function partsIn(runner2,projectFiles,path2){const parts=partsOf(path2);if(parts.suffix!==""||parts.prefix!==""||!isConfiguredTest(runner2,projectFiles,
path2))return parts;const others=[splitEnd(parts),splitStart(parts)].filter(each=>each!==null);const isAsked=({stem,ext})=>!isConfiguredTest(runner2,projectFiles,
join(folderOf(path2),`${stem}.${ext}`));return others.find(isAsked)??parts}function splitEnd(parts){const[,stem,suffix]=new RegExp("^(.+?)([._-][\\p{L}\\d]+|(?<=[\
\\p{Ll}\\d])\\p{Lu}[\\p{Ll}\\d]*)$","u").exec(parts.stem)??[];return stem===void 0||suffix===void 0?null:{...parts,stem,suffix}}function splitStart(parts){const[
,prefix,stem]=/^([\p{L}\d]+[._-])(.+)$/u.exec(parts.stem)??[];return stem===void 0||prefix===void 0?null:{...parts,stem,prefix}}const nameOf=({prefix,stem,suffix,
ext})=>`${prefix}${stem}${suffix}.${ext}`;const WORD=/^(?:__tests?__|tests?|specs?|unit|units?|src|lib|source|app)$/;const senseOf=folder=>folder.split("/").filter(
part=>part!==""&&!WORD.test(part));function ownTest(runner2,projectFiles,source2){const home=projectFiles.homeOf(source2);const{tests,own}=nearTests(projectFiles,
source2);const near2=own?tests:[];const byName=[...near2,...testsByName(runner2,projectFiles).get(keyOf(stemOf(source2)))??[]];const found=[...new Set(byName)].
filter(path2=>projectFiles.homeOf(path2)===home&&isTestOf(path2,source2,{runner:runner2,home,projectFiles})).sort((a,b)=>hops(folderOf(a),folderOf(source2))-hops(
folderOf(b),folderOf(source2)));const named2=found.find(path2=>speaks(runner2,projectFiles.text(path2)));return named2??soleImporter(runner2,near2,source2,projectFiles)}
function soleImporter(runner2,near2,source2,projectFiles){const home=projectFiles.homeOf(source2);const found=near2.filter(path2=>{const text=projectFiles.text(
path2);if(text===null||!speaks(runner2,text))return false;const others=projectFiles.sources.get(keyOf(partsIn(runner2,projectFiles,path2).stem))??[];if(others.some(
other=>other!==source2&&projectFiles.homeOf(other)===home))return false;const sources2=importedBy(path2,text,projectFiles);return sources2.size===1&&sources2.has(
source2)});return found.length===1?found[0]??null:null}function testsByName(runner2,projectFiles){return projectFiles.once(`names:${runner2.name}`,()=>(0,lists.
$z)(allTests(projectFiles),path2=>keyOf(partsIn(runner2,projectFiles,path2).stem)))}function speaks(runner2,text){if(text===null)return false;const found=runnerOf(
text);return found===runner2.name||found!==null&&runner2.alsoRuns?.includes(found)||found==="bare"&&runner2.globals!=="never"}function isTestOf(test2,source2,{runner:runner2,
home,projectFiles}){const stem=stemOf(source2);const parts=partsIn(runner2,projectFiles,test2);const below2=path2=>senseOf(folderOf(path2).slice(home.length));const[
there,here]=[below2(test2),below2(source2)];if(isEntry(stem,here)&&isLone(test2,there))return true;const named2=stem==="index"&&folderOf(test2)!==folderOf(source2)?
here.at(-1):void 0;const byFolder=named2!==void 0&&keyOf(parts.stem)===keyOf(named2);if(keyOf(parts.stem)!==keyOf(stem)&&!byFolder)return false;if(byFolder)return endsWith(
here.slice(0,-1),there)||there.length===0;if(!endsWith(here,there))return false;const others=(projectFiles.sources.get(keyOf(stem))??[]).filter(path2=>path2!==source2&&
projectFiles.homeOf(path2)===home&&endsWith(below2(path2),there));return others.every(path2=>further(path2,source2,test2,below2))}function further(other,source2,test2,below2){
const[far,near2]=[other,source2].map(path2=>hops(folderOf(path2),folderOf(test2)));const[more,less]=[below2(other).length,below2(source2).length];return more!==
less?more>less:far!==near2?far>near2:other>source2}const endsWith=(all,end)=>end.length<=all.length&&end.every((part,n)=>all[all.length-end.length+n]===part);const isEntry=(stem,folders)=>folders.
length===0&&/^(?:index|main)$/.test(stem);const isLone=(test2,folders)=>folders.length===0&&/^tests?$/.test(stemOf(test2))&&!stemOf(test2).includes(".");const IMPORT=/(?:\bfrom|\bimport|\brequire)\s*\(?\s*(['"])(\.{1,2}(?:\/[^'"\n]*)?)\1/g;
const ENDS=["",".js",".ts",".tsx",".jsx",".mjs",".cjs",".mts",".cts"];const MOST_IMPORTS=40;function importedBy(test2,text,projectFiles){const found=new Set;let left=MOST_IMPORTS;
for(const match of text.matchAll(IMPORT)){if(left--<=0)break;const path2=resolved(`${folderOf(test2)}/${match[2]??""}`);const file=path2===null?void 0:fileAt(path2,
projectFiles);if(file!==void 0&&!mayBeTest(file))found.add(file)}return found}function fileAt(path2,projectFiles){const stem=path2.replace(/\.([cm]?)jsx?$/,"");
const kinds2=/\.[cm]?jsx?$/.test(path2)?[path2,...ENDS.slice(1).map(end=>stem+end)]:[];const all=[...kinds2,...path2===""?[]:ENDS.map(end=>path2+end),...ENDS.slice(
1).map(end=>path2===""?`index${end}`:`${path2}/index${end}`)];return all.find(file=>/\.[cm]?[jt]sx?$/.test(file)&&projectFiles.known.has(file))};function testPath(runner2,source2,project,apart2=false){
const projectFiles=projectFilesOf(project);const found=ownTest(runner2,projectFiles,source2);const own=found===source2?null:found;if(own!==null&&!apart2)return own;
const patterns2=patternsOf(runner2,projectFiles,source2);const layout2=testLayoutOf(runner2,projectFiles,source2);const stem=stemIn(layout2,source2,projectFiles);
const like=own===null?null:{folder:folderOf(own),...partsIn(runner2,projectFiles,own)};const first=apart2||own!==null?[]:[stem];for(const middle of spellings(first,
`${like?.stem??stem}.cases`)){const path2=like?join(like.folder,nameOf({...like,stem:middle})):place(middle,layout2,source2,projectFiles,patterns2);if(!projectFiles.
known.has(path2))return path2}throw new Error("a count came to an end")}function*spellings(first,name){yield*first;yield name;for(let number2=2;;number2+=number2<
20?1:number2)yield`${name}-${String(number2)}`}function candidatePath(testPath2,number2){const parts=partsOf(testPath2);const stem=`testwright-trial-${String(number2)}`;
const bare2=parts.suffix===""&&/^tests?$/.test(stemOf(testPath2));return join(folderOf(testPath2),nameOf({...parts,stem,...bare2?{suffix:".test"}:{}}))}function place(stem,layout2,source2,projectFiles,patterns2){
const home=projectFiles.homeOf(source2);const folders=[folderFor(layout2.place,source2,home,projectFiles),folderOf(source2),join(folderOf(source2),"__tests__"),
...["test","tests","__tests__"].map(name=>join(home,name)),...patterns2.flatMap(foldersIn)].filter(folder=>!/^\/|(?:^|\/)\.\.(?:\/|$)/.test(folder));const forms=[
{prefix:layout2.prefix,suffix:layout2.suffix},...[".test",".spec","","-test","_test"].map(suffix=>({prefix:"",suffix})),...patterns2.flatMap(formsIn)];const ends2=[
...new Set([layout2.ext,.../t/.test(layout2.ext)?["ts","tsx","js"]:["js","mjs","cjs","ts"]])];for(const ext of ends2)for(const folder of new Set(folders))for(const form of forms){
const path2=join(folder,nameOf({...form,stem,ext}));if(path2!==source2&&accepts(patterns2,path2))return path2}return join(folders[0]??"",nameOf({...layout2,stem}))}
function foldersIn({base,globs,roots:roots2,expressions}){const literal2=expressions.flatMap(({source:source2})=>[...source2.replaceAll("\\/","/").matchAll(/(?<=\/)[\w-]+(?:\/[\w-]+)*(?=\/)/g)]);
return[...globs.map(glob=>join(base,folderOfGlob(glob))),...globs.flatMap(literalFolders).map(folder=>join(base,folder)),...roots2.map(root=>join(base,root)),...literal2.
flatMap(([folder])=>[join(base,folder),folder])]}const literalFolders=glob=>glob.split("/").slice(0,-1).map(part=>/[*?[{(!]/.test(part)?"\n":part).join("/").split(
"\n").map(part=>part.replace(/^\/+|\/+$/g,"")).filter(part=>part!=="");const ENDING=/^(?:[cm]?[jt]s|[jt]sx|[cmx])$/;function formsIn({globs,expressions}){const texts=[
...globs,...expressions.map(({source:source2})=>source2.replaceAll("\\/","/"))];const words2=texts.flatMap(text=>baseOf(text).match(/[\p{L}\d]+/gu)??[]);return[
...new Set(words2)].filter(word2=>!ENDING.test(word2)).flatMap(word2=>[...[".","-","_",""].map(sign=>({prefix:"",suffix:`${sign}${word2}`})),...["-","_","."].map(
sign=>({prefix:`${word2}${sign}`,suffix:""}))])}function stemIn({place:{kind}},source2,projectFiles){const stem=plain(stemOf(source2))||"module";if(kind==="besi\
de"||kind==="inner")return stem;const parent=plain(folderOf(source2).split("/").at(-1)??"");const generic2=/^(?:src|lib|source|app)?$/.test(parent);if(stem==="i\
ndex"&&!generic2)return parent;const home=projectFiles.homeOf(source2);const same=(projectFiles.sources.get(stemOf(source2).toLowerCase().replace(/[-_]/g,""))??
[]).filter(path2=>projectFiles.homeOf(path2)===home);const[first]=same.sort((a,b)=>a.length-b.length||(a<b?-1:1));return first===void 0||first===source2||parent===
""?stem:`${parent}-${stem}`}const plain=name=>name.replace(/[^\p{L}\p{N}_.$-]+/gu,"").replace(/^[.-]+/,"");const test_path_WORD=/^(?:__tests?__|tests?|specs?)$/;
const UNIT=/^(?:unit|units|unit-tests)$/;const OTHER=/(?:^|\/)(?:e2e|integration|functional|acceptance|browser|perf|bench(?:marks)?|smoke)(?:\/|$)/;function testLayoutOf(runner2,projectFiles,source2){
const{tests}=nearTests(projectFiles,source2);const seen=tests.map(path2=>{const weight=(OTHER.test(path2)?.1:1)/(1+hops(folderOf(source2),folderOf(path2)))**2;const parts=partsIn(
runner2,projectFiles,path2);return{path:path2,place:test_path_placeOf(path2,parts.stem,projectFiles),weight,...parts}});const here=seen.filter(test2=>{const folder=folderOf(
test2.path);const inner2=test2.place.kind==="inner"&&folderOf(folder)===folderOf(source2);return inner2||test2.place.kind==="beside"&&folder===folderOf(source2)});
const voters=here.length>0?here:seen;const chosen=mostOf(voters,test2=>keyOfPlace(test2.place));const group2=voters.filter(test2=>keyOfPlace(test2.place)===chosen);
const[first]=group2;const ext=extensionOf(runner2,projectFiles,source2,group2);if(!first)return{place:firstPlace(runner2),prefix:"",suffix:".test",ext};const form=mostOf(
group2,test2=>`${test2.prefix} ${test2.suffix}`)??" .test";const[prefix="",suffix=""]=form.split(" ");return{place:mirrored(first.place,group2),prefix,suffix,ext}}
const firstPlace=({firstTests})=>firstTests==="beside the source"?{kind:"beside"}:{kind:"root",folder:"test",mirror:"unknown"};const keyOfPlace=place2=>place2.kind===
"beside"?"beside":place2.kind==="inner"?`inner ${place2.word}`:`root ${place2.folder}`;function mostOf(all,key2){const sums=new Map;for(const test2 of all)sums.
set(key2(test2),(sums.get(key2(test2))??0)+test2.weight);return[...sums].sort((a,b)=>b[1]-a[1])[0]?.[0]}function mirrored(place2,group2){if(place2.kind!=="root")
return place2;const told=group2.filter(test2=>test2.place.kind==="root"&&test2.place.mirror!=="unknown");const mirror=mostOf(told,test2=>test2.place.kind==="roo\
t"?test2.place.mirror:"unknown");return{...place2,mirror:mirror??"unknown"}}function test_path_placeOf(test2,stem,projectFiles){const folder=folderOf(test2);const home=projectFiles.
homeOf(test2);const below2=home===""?folder:folder.slice(home.length+1);const parts=below2===""?[]:below2.split("/");const named2=(projectFiles.sources.get(keyOf(
stem))??[]).filter(path2=>projectFiles.homeOf(path2)===home);if(named2.some(path2=>folderOf(path2)===folder))return{kind:"beside"};const at=parts.findIndex(part=>test_path_WORD.
test(part));if(at<0)return{kind:"beside"};const last=parts.at(-1)??"";const parent=folderOf(folder);const within2=at>0&&at===parts.length-1;if(within2&&named2.some(
path2=>folderOf(path2)===parent))return{kind:"inner",word:last};if(within2&&last==="__tests__"&&!named2.some(path2=>path2.startsWith(`${parent}/`)))return{kind:"\
inner",word:last};const end=UNIT.test(parts[at+1]??"")?at+2:at+1;const root=parts.slice(0,end).join("/");return{kind:"root",folder:root,mirror:mirrorOf(parts.slice(
end).join("/"),named2,home,root)}}function mirrorOf(rest,named2,home,root){const kinds2=named2.map(path2=>{const{full,short}=insides(path2,home,root);if(rest===
full&&rest!==short)return"full";if(rest===short&&rest!=="")return"short";return rest===""&&short!==""?"flat":"unknown"});return kinds2.find(kind=>kind!=="flat"&&
kind!=="unknown")??kinds2[0]??"unknown"}function insides(source2,home,root){const folder=folderOf(source2);const full=home===""?folder:folder.slice(home.length+
1);const above=root.includes("/")?root.slice(0,root.lastIndexOf("/")):"";if(above!==""&&`${full}/`.startsWith(`${above}/`))return{full,short:full.slice(above.length+
1)};return{full,short:full.replace(/^(?:src|lib|source|app)(?:\/|$)/,"")}}function folderFor(place2,source2,home,projectFiles){if(place2.kind==="beside")return folderOf(
source2);if(place2.kind==="inner")return join(folderOf(source2),place2.word);const root=join(home,place2.folder);const{full,short}=insides(source2,home,place2.folder);
const folders=new Set(allTests(projectFiles).map(folderOf));const there=[full,short].map(inner2=>join(root,inner2)).find(folder=>folder!==root&&folders.has(folder));
if(there!==void 0&&place2.mirror!=="flat")return there;return join(root,place2.mirror==="full"?full:place2.mirror==="short"?short:"")}function extensionOf(runner2,projectFiles,source2,group2){
const own=baseOf(source2).slice(stemOf(source2).length+1);const plain2=own.replace("x","");const used=new Set(group2.map(test2=>test2.ext));const module=projectFiles.
manifests(folderOf(source2))[0]?.module===true;if(plain2==="cjs"&&runner2.loads==="modules only")return"js";if(used.has(plain2))return plain2;if(used.has(own))return own;
if(plain2==="mjs"&&!module&&runner2.loads==="as Node does"&&!used.has("ts"))return plain2;const same=group2.filter(test2=>test2.ext.includes("t")===own.includes(
"t"));const most=mostOf(same.length>0?same:group2,test2=>test2.ext);return most?.replace("x","")??plain2}var value_words=__webpack_require__(47398);;const WIDEST=72;
function rowsIn(opening2,values,closing2){const line=`${opening2}[${values.join(", ")}]${closing2}`;if(line.length<=WIDEST&&!line.includes("\n"))return[line];return[
`${opening2}[`,...values.map(value2=>`    ${value2},`),`]${closing2}`]};const properties_IMPORT=/^[ \t]*(?:import\s+(?:\*\s+as\s+)?fc\s+from\s*(['"])fast-check\1|const\s+fc\s*=\s*require\((['"])fast-check\2\));?/m;
function propertiesOf(project,path2){const files=projectFilesOf(project);const isNamed2=files.manifests(folderOf(path2)).some(({dependencies})=>Object.hasOwn(dependencies,
"fast-check"));const line=isNamed2?files.once("import of fast-check",()=>lineIn(files)):null;if(line===null)return null;return{imports:[line],anyOf(type){const code2=arbitraryOf(
type);return code2===null?null:{code:code2,imports:[]}}}}function lineIn(files){for(const test2 of allTests(files)){const found=properties_IMPORT.exec(files.text(
test2)??"");if(found)return found[0].trim()}return null}const PLAIN={str:"fc.string()",int:"fc.integer()",float:"fc.double({ noNaN: true, noDefaultInfinity: tru\
e })",bool:"fc.boolean()"};function arbitraryOf(type){if(type.kind!=="list")return PLAIN[type.kind]??null;const items2=arbitraryOf(type.of);return items2===null?
null:`fc.array(${items2})`}function asserted({name,values},arbitrary,done){const examples=values.map(value2=>`[${value2}]`);const[line="",...others]=rowsIn("{ s\
eed: 1, numRuns: 50, examples: ",examples," },");const long=rowsIn("  examples: ",examples,",").map(row=>row.replace(/^(?=\])/,"  "));const how=others.length===
0?[line]:["{","  seed: 1,","  numRuns: 50,",...long,"},"];return["fc.assert(",`  fc.property(${arbitrary}, ${name} => {`,...done.map(code2=>`    ${code2}`),"  }\
),",...how.map(code2=>`  ${code2}`),");"]};function writeTest(runner2,spec2){const{group:group2,test:test2,imports:imports2,check}=testStyleOf(runner2,spec2.like??
"");const flat=isFlat(spec2.like??"");const done=[...spec2.arrange.flatMap(write_test_statement),...spec2.checks.flatMap(check)];const body=[...commentOf(spec2),
...spec2.each?inLoop(spec2.each,done):done];const title=flat?`${spec2.subject} ${write_test_titleOf(spec2)}`:write_test_titleOf(spec2);const waits=body.some(line=>/(?<![\p{L}\p{N}_.$])await\b/u.
test(line))?"async ":"";const code2=[`${test2}(${quote(title)}, ${waits}() => {`,...body.map(line=>`  ${line}`),"});"].join("\n");const container={name:spec2.subject,
header:`${group2}(${quote(spec2.subject)}, () => {`,members:[]};const used=name=>new RegExp(`(?<![\\p{L}\\p{N}_.$])${name}[.(]`,"u").test(code2);const needed=imports2.
filter(line=>{const bound=/^import (?:\{ (?:strict as )?)?(assert|expect)\b/.exec(line)?.[1];return bound===void 0||used(bound)});return{name:title,code:code2,container:flat?
null:container,imports:[...new Set([...flat?needed.map(ungrouped):needed,...spec2.imports])],helpers:[]}}function inLoop(each,done){const{name,values,any:any2}=each;
if(any2!==void 0)return asserted(each,any2,done);const opening2=rowsIn(`for (const ${name} of `,values,") {").map(line=>line.replace(/^ {4}/,"  "));return[...opening2,
...done.map(line=>`  ${line}`),"}"]}function isFlat(like){const calls=words2=>new RegExp(`(?<![\\p{L}\\p{N}_$])(?:${words2})(?:\\.[a-z]+)*\\(`,"u").test(like);return calls(
"test|it")&&!calls("describe|suite|context")}const ungrouped=line=>line.replace("{ describe, ","{ ");function testStyleOf(runner2,like){const{module,globals:globals2,
names,suiteNames,assertion}=runner2;const test2=names.includes("test")?"test":"it";const imported=globals2!=="always"&&moduleIn(like,runner2)!==null;const importing=(...bound)=>imported?
[`import { ${bound.join(", ")} } from '${module}'`]:[];if(assertion==="expect")return{group:"describe",test:test2,imports:importing("describe","expect",test2),check:expects};
const suites=suiteNames&&/^[ \t]*suite\(/m.test(like)&&/^[ \t]*test\(/m.test(like);const words2=suites?{group:"suite",test:"test"}:{group:"describe",test:test2};
const imports2=importing(words2.group,words2.test);const chai=namesModule(like,"chai")&&/(?<![\p{L}\p{N}_.$])expect\(/u.test(like);if(assertion==="chai or asser\
t"&&chai)return{...words2,imports:[...imports2,"import { expect } from 'chai'",STRICT.line],check:chaiExpects};const assert=assertOf(like);return{...words2,imports:[
...imports2,assert.line],check:write_test_asserts(assert)}}const namesModule=(text,module)=>text.includes(`'${module}'`)||text.includes(`"${module}"`);const STRICT={
line:"import assert from 'node:assert/strict'",equal:"equal",deep:"deepEqual"};function assertOf(like){const loose=/(?:import\s+assert\s+from\s*|assert\s*=\s*require\()["']((?:node:)?assert)["']\)?(?!\.strict)/.
exec(like);if(loose)return{...LOOSE,line:`import assert from '${loose[1]??"assert"}'`};const named2=/\{\s*strict\s+as\s+assert\s*\}\s+from\s*["']((?:node:)?assert)["']/.
exec(like);if(named2)return{...STRICT,line:`import { strict as assert } from '${named2[1]??"assert"}'`};const plain2=/["'](assert\/strict)["']/.test(like);return plain2?
{...STRICT,line:"import assert from 'assert/strict'"}:STRICT}const LOOSE={equal:"strictEqual",deep:"deepStrictEqual"};const write_test_asserts=({equal,deep})=>check=>{
if(check.kind==="raises")return[raisesByAssert(check)];const call2=write_test_callOf(check);const{literal:literal2}=check;if(closeTo(check))return[`assert.ok(Ma\
th.abs(${call2} - ${literal2}) < 1e-9);`];return[`assert.${isPrimitive(literal2)?equal:deep}(${write_test_callOf(check,true)}, ${literal2});`]};function raisesByAssert({
call:call2,await:waits,exception}){const name=write_test_errorOf(exception);const what=name===""?"":`, ${name}`;return waits?`await assert.rejects(async () => ${call2}${what}\
);`:`assert.throws(() => ${call2}${what});`}const expects=check=>{if(check.kind==="raises"){const{call:call2,await:waits}=check;const name=write_test_errorOf(check.
exception);if(!waits)return[`expect(() => ${call2}).toThrow(${name});`];const matcher3=name===""?"toBeDefined()":`toThrow(${name})`;return[`await expect((async \
() => ${call2})()).rejects.${matcher3};`]}const{literal:literal2}=check;const known2={null:"toBeNull()",undefined:"toBeUndefined()",NaN:"toBeNaN()"};const structure=/\bundefined\b/.
test(literal2)?"toStrictEqual":"toEqual";const matcher2=Object.hasOwn(known2,literal2)?known2[literal2]:closeTo(check)?`toBeCloseTo(${literal2}, 9)`:`${isPrimitive(
literal2)?"toBe":structure}(${literal2})`;return[`expect(${write_test_callOf(check,true)}).${matcher2??""};`]};const chaiExpects=check=>{if(check.kind==="raises")
return check.await?[raisesByAssert(check)]:[`expect(() => ${check.call}).to.throw(${write_test_errorOf(check.exception)});`];const{literal:literal2}=check;const words2=[
"null","undefined","true","false","NaN"];const found=`expect(${write_test_callOf(check,true)}).to`;if(words2.includes(literal2))return[`${found}.be.${literal2};`];
if(closeTo(check))return[`${found}.be.closeTo(${literal2}, 1e-9);`];return[`${found}.${isPrimitive(literal2)&&literal2!=="-0"?"equal":"deep.equal"}(${literal2})\
;`]};function write_test_callOf({call:call2,await:waits},alone2=false){if(!waits)return call2;return alone2?`await ${call2}`:`(await ${call2})`}const closeTo=check=>check.
approximate&&/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(check.literal)&&check.literal!=="-0";function isPrimitive(literal2){return/^(?:true|false|null|undefined|NaN|-?Infinity|-?\d[\d_]*n?|-?\d*\.?\d+(?:e[-+]?\d+)?)$/i.
test(literal2)||/^(?:'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"|`(?:[^`\\$]|\\[^]|\$(?!\{))*`)$/.test(literal2)}const write_test_errorOf=name=>/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.
test(name)?name:"";function commentOf({comment}){return comment.split("\n").flatMap(line=>line.trim()===""?[]:[`// ${line.trim()}`])}function write_test_statement(code2){
const ended=/(?:;|^\s*\/\/.*)$/.test(code2)?code2:`${code2};`;return code2.includes("`")?[ended]:ended.split("\n")}function write_test_titleOf({name,subject,title}){
if(title!==void 0)return title;const last=(subject.split(".").at(-1)??"").replace(/^#/,"");const starts=[(0,value_words.pC)((0,value_words.t9)(last),34),last.replace(
/^_+|_+$/g,"")].map(spelling=>`test_${spelling}_`);const start=starts.find(beginning=>name.startsWith(beginning))??(name.startsWith("test_")?"test_":"");const rest=name.
slice(start.length);return(rest.replace(/_+/g," ").trim()||name).trim()};const family={languages:["javascript","typescript"],program:{toolchain:"node",program:"\
javascript/programs/run-tests.mjs",perTest:5,env:()=>({})},matches:sureOf,selects:(runner2,path2)=>runner2.globs(void 0).some(glob=>fitsGlob(anywhere(glob),path2)===
true),takes:(runner2,path2,project)=>isConfiguredTest(runner2,projectFilesOf(project),path2),settingsFor:(runner2,path2,project)=>settingsFor(runner2,projectFilesOf(
project),path2),testPath,candidatePath,write:writeTest,direct:({direct},{toolchain,program,driver,runtime,start})=>({ask:path2=>({...{tree:"head",toolchain,program,
runtime,overlay:{},env:{},limit:start*1e3},request:{mode:"command",driver,files:[path2],report:direct.report}}),command:(_path,_access,answer2)=>readCommand(answer2,
direct)}),explain:({name},error2)=>`${name} did not start: ${error2.slice(0,500)}`};const anywhere=glob=>glob.startsWith("**/")?glob:`**/${glob}`;const javascriptRunners=runners.
map(runner2=>makeTestRunner(runner2,family));function specOf(name){const found=runners.find(runner2=>runner2.name===name);if(!found)throw new Error(`there is no\
 runner named ${name}`);return found};const synonyms=[["it","test","specify","fit"],["describe","context","suite","fdescribe"],["before","beforeAll","suiteSetup"],
["after","afterAll","suiteTeardown"],["beforeEach","setup"],["afterEach","teardown"]];function ownName(name,{names}){const same=synonyms.find(list2=>list2.includes(
name))??[];return names.includes(name)?name:names.find(own=>same.includes(own))??name}function test_style_testStyleOf(task){const{existing,like}=task.page;const shown2=[
existing,like,task.existingTest].find(text=>text!==null&&text.trim()!=="")??"";const runner2=specOf(task.target.framework);const module=moduleIn(shown2,runner2);
const isSuites=/\bsuite\s*\(/.test(shown2)&&!/\bdescribe\s*\(/.test(shown2);return{...runner2.assertion==="expect"?{assertion:"expect",expectFrom:module}:assertionLibrary(
shown2),runner:runner2,module,defaultTest:runner2.globals!=="never"||importsTestAsDefault.test(shown2),assertFrom:/['"](node:assert\/strict|node:assert|assert\/strict|assert)['"]/.
exec(shown2)?.[1]??"node:assert/strict",imports:/\brequire\s*\(/.test(task.access.importLine)?"require":"import",names:(isSuites?runner2.suiteNames:null)??runner2.
names}}const importsTestAsDefault=/(?:import\s+test\b[^;\n]*from|(?:const|let|var)\s+test\s*=\s*require\s*\()\s*['"](?:node:)?test['"]/;function assertionLibrary(shown2){
const found=/['"](chai|expect|@jest\/globals)['"]/.exec(shown2)?.[1];if(found==="chai"&&/\bexpect\b/.test(shown2))return{assertion:"chai",expectFrom:"chai"};if(found===
"expect")return{assertion:"expect",expectFrom:"expect"};return{assertion:"assert",expectFrom:null}};function writeAssertion(assertion,project){const{style,op}=assertion;
const{assertion:library,runner:runner2}=project;if(assertion.chain==="console.assert")return`assert.ok(${assertion.actual})`;if(op==="other"||op==="snapshot"||style===
"should"||style==="assert")return null;const claim={...assertion,op};if(library==="assert")return writeAssert(claim);if(library==="chai")return style==="jest"?writeChai(
claim):null;return style==="jest"||style==="chai"&&runner2.expectIsChai?null:writeJest(claim)}function writeJest({op,actual,not,args}){const[first="",second=""]=args;
const expecting=source2=>`expect(${source2})${not?".not":""}`;const is=condition2=>`expect(${condition2}).toBe(${String(!not)})`;switch(op){case"true":case"fals\
e":return`${expecting(actual)}.toBe(${op})`;case"exist":return`expect(${actual} == null).toBe(${String(not)})`;case"empty":return`${expecting(actual)}.toHaveLen\
gth(0)`;case"close":return is(`Math.abs(${actual} - (${first})) <= ${second}`);case"throws":return`${expecting(actual)}.toThrow(${second===""?first:second})`;case"\
type":if(isArrayType(first))return is(`Array.isArray(${actual})`);return hasTypeof(first)?`${expecting(`typeof ${actual}`)}.toBe(${first})`:null;default:{const word2=op===
"contain"&&first.startsWith("{")?"toMatchObject":WORDS[op].jest[0];return word2===void 0?null:`${expecting(actual)}.${word2}(${args.join(", ")})`}}}const isArrayType=type=>/^['"]array['"]$/i.
test(type);const hasTypeof=type=>!/^['"](?:array|null|regexp|date|map|set|promise|error)['"]$/i.test(type);function write_assertion_plain(claim){if(claim.op==="\
falsy")return{...claim,op:"truthy",not:!claim.not};return claim.op==="defined"?{...claim,op:"undefined",not:!claim.not}:claim}function writeChai(claim){const{op,
actual,not,via,args}=write_assertion_plain(claim);const[first="",second="2"]=args;const expecting=source2=>`expect(${source2}).to.${not?"not.":""}`;if(via!==null)
return null;switch(op){case"times":return`${expecting(`${actual}.mock.callCount()`)}equal(${first})`;case"called":return`expect(${actual}.mock.callCount() > 0).\
to.equal(${String(!not)})`;case"calledWith":return`${expecting(`${actual}.mock.calls.map(call => call.arguments)`)}deep.include([${args.join(", ")}])`;case"clos\
e":return`${expecting(actual)}be.closeTo(${first}, 10 ** -${second} / 2)`;default:{const words2=WORDS[op==="same"&&first==="NaN"?"nan":op];const given=words2.args===
0?"":`(${args.join(", ")})`;return words2.chai[0]===void 0?null:`${expecting(actual)}${words2.chai[0]}${given}`}}}function writeAssert(given){const claim=write_assertion_plain(
given);const{op,not,via,args}=claim;const[first="undefined"]=args;if(op==="throws")return writeThrows(claim);if(via==="rejects")return null;const actual=via==="\
resolves"?`await ${bracketed(claim.actual)}`:claim.actual;const compared2=(method,value2,expected)=>`assert.${WORDS[method][not?"assertNot":"assert"][0]??""}(${value2}\
, ${expected})`;if(/^(?:null|undefined|true|false)$/.test(op))return compared2("same",actual,op);if(op==="nan")return compared2("same",actual,"NaN");if(op==="le\
ngth")return compared2("same",`${bracketed(actual)}.length`,first);if(op==="same"||op==="deep"||op==="match"&&first.startsWith("/"))return compared2(op,actual,first);
if(op==="truthy")return`assert.ok(${not?`!${bracketed(actual)}`:actual})`;const condition2=conditionOf(claim,bracketed(actual));return condition2&&`assert.ok(${not?
`!(${condition2})`:condition2})`}function conditionOf({op,style,args},actual){const[first="undefined",second]=args;switch(op){case"close":{const distance=style===
"jest"?`10 ** -${second??"2"} / 2`:second??"0";return`Math.abs(${actual} - ${bracketed(first)}) < ${distance}`}case"type":if(isArrayType(first))return`Array.isA\
rray(${actual})`;return hasTypeof(first)?`typeof ${actual} === ${first}`:null;case"calledWith":return`${actual}.mock.calls.some(call => isDeepStrictEqual(call.a\
rguments, [${args.join(", ")}]))`;case"property":if(args.length!==1||!/^(['"])[\p{L}\p{N}_$]+\1$/u.test(first))return null;break;case"contain":if(first.startsWith(
"{"))return null}const{condition:condition2}=WORDS[op];return condition2===""?null:condition2.replace(/\$[ab]/g,part=>part==="$a"?actual:first)}function writeThrows({
via,not,actual,args,awaited:awaited2}){if(not)return via===null?`assert.doesNotThrow(${actual})`:null;const expected=via==="resolves"?null:thrown(args);const method=via===
"rejects"?`${awaited2?"await ":""}assert.rejects`:"assert.throws";return expected===null?null:`${method}(${[actual,...expected].join(", ")})`}function thrown([first,
second]){if(first===void 0)return[];if(second!==void 0)return/^[\p{L}_$]/u.test(first)?[messageCheck(second,first)]:null;const message=/^new\s+[\p{L}\p{N}_$.]+\(\s*((['"`])(?:(?!\2)[^\\]|\\.)*\2)\s*\)$/u.
exec(first)?.[1];if(message!==void 0)return[`{ message: ${message} }`];return[/^['"`]/.test(first)?messageCheck(first,null):first]}function messageCheck(source2,type){
const isPattern=source2.startsWith("/");if(isPattern&&type===null)return source2;const kind=type===null?"":`error instanceof ${type} && `;return`error => ${kind}${isPattern?
`${source2}.test(error.message)`:`error.message.includes(${source2})`}`}function bracketed(source2){const isLoose=/^(?:await\s|[^(['"`]*[\s?&|<>=!+*/%^~-])|=>|^\{|^[-+!~]/.
test(source2);return isLoose&&!/^[\p{L}\p{N}_$.]+\([^()]*\)$/u.test(source2)?`(${source2})`:source2};function spell(text,style,facts2){const named2=facts2(text);
const renamed2=applyEdits(text,[...nameEdits(text,named2,style),...mockEdits(text,named2,style)]);const spellAssertions=source2=>applyEdits(source2,facts2(source2).
assertions.flatMap(assertion=>assertionEdits(source2,assertion,style)));return spellAssertions(spellAssertions(renamed2))}function assertionEdits(text,assertion,style){
const{start,end,via,statement:statement2}=assertion;const early=awaitedEarly(text,assertion);if(early)return early;const own=text.slice(start,end);const written2=writeAssertion(
assertion,style)??own;const isRejection=/^assert(?:\.strict)?\.(?:rejects|doesNotReject)\b/.test(written2);const isPromise2=isRejection||via!==null&&written2.startsWith(
"expect");const changed=statement2&&isPromise2?`await ${written2}`:written2;return changed===own?[]:[{start,end,text:changed}]}function awaitedEarly(text,assertion){
const{start,end,via,style,actual,awaited:awaited2,statement:statement2}=assertion;const inner2=/^await\s+/.exec(actual);const at=text.indexOf(actual,start);if(via===
null||style!=="jest"||!inner2||at<0||at>=end)return null;return[{start,end:start,text:awaited2||!statement2?"":"await "},{start:at,end:at+inner2[0].length,text:""}]}
function nameEdits(text,{calls,declares:declares2},style){return calls.flatMap(({callee,start})=>{const[root="",...rest]=callee.replace(/\(\)$/,"").split(".");if(!kindOfName(
root)||declares2.has(root)||!text.startsWith(root,start))return[];const end=start+root.length;const only=rest[0]==="only"?/^\s*\.\s*only/.exec(text.slice(end)):
null;return[{start,end:end+(only?.[0].length??0),text:ownName(root,style)}]})}function mockEdits(text,{names,calls,binds},{runner:runner2}){const own=runner2.mocks;
if(own!=="mock"){const isMocking=(name,end)=>/^(?:jest|vi)$/.test(name)&&/^\s{0,20}\./.test(text.slice(end));return names.filter(mock=>isMocking(mock.text,mock.
end)&&!binds.has(mock.text)).map(({start,end})=>({start,end,text:own}))}return calls.flatMap(call2=>{const isSpy=inner2=>isWithin(inner2,call2)&&/^(?:jest|vi)\.spyOn$/.
test(inner2.callee);const written2=writeMock(call2,calls.find(isSpy)?.args??[]);const text2=binds.has("mock")?written2?.replace(/^mock\./,"testMock."):written2;
return text2?[{start:call2.start,end:call2.end,text:text2}]:[]})}const mocking=/^(?:jest|vi)\.(fn|spyOn)(?:\(\)\.(mockReturnValue|mockResolvedValue|mockRejectedValue|mockImplementation))?$/;
function writeMock({callee,args},spied){if(/^(?:jest|vi)\.(?:restore|reset|clear)AllMocks$/.test(callee))return"mock.restoreAll()";const[found,kind,answer2]=mocking.
exec(callee)??[];if(found===void 0)return null;const given=answer2===void 0?args:[implementationOf(answer2,args[0]??"")];if(kind==="fn")return`mock.fn(${given.join(
", ")})`;return`mock.method(${[...answer2===void 0?[]:spied,...given].join(", ")})`}function implementationOf(method,value2){if(method==="mockImplementation")return value2;
const given=value2===""?"undefined":value2;if(method==="mockRejectedValue")return`async () => { throw ${given} }`;return`${method==="mockResolvedValue"?"async ":
""}() => ${given.startsWith("{")?`(${given})`:given}`};function findUnsafe(texts,harm){const temporary=texts.some(read=>[...read.uses,...read.binds,...read.attributes].
some(name=>harm.temporary.test(name)));for(const found of harms(texts,harm,temporary))if(found!==null)return found;return null}function*harms(texts,harm,temporary){
for(const read of texts){yield harm.ofText?.(read)??null;for(const call2 of read.calls){const path2=harm.pathOf(call2,read);if(path2===null)continue;const danger=harm.
dangers.find(({calls,files,except})=>calls.test(path2)&&!(files&&temporary)&&!except?.(call2,path2,read));yield danger?`${danger.what}: ${path2.slice(0,60)}`:harm.
ofCall?.(call2,path2)??null}for(const write of read.writes)yield harm.ofWrite(write.left,read)}}function conditionsOf(read,origins2){const name=/(?<![\p{L}\p{N}_$.'"])[\p{L}_$][\p{L}\p{N}_$]*/gu;
return read.conditions.map(condition2=>{const meant=[...condition2.matchAll(name)].map(([found])=>read.values.get(found)??"");return[condition2,...meant].map(text=>text.
replace(name,found=>origins2.get(found)??found)).join(" ")})}function traced(path2,origins2){const[head2="",...rest]=path2.split(".");return[origins2.get(head2)??
head2,...rest].join(".")};function unsafeIn(texts,bindings,target){const origins2=originsOf(texts,bindings);const patched2=patchedNames(texts,origins2);const mocked=mockedModules(
texts);const bound=new Set(texts.flatMap(read=>[...read.binds]));const modules2=bindings.filter(({type})=>!type).map(({module})=>harmOfModule(module,patched2));
const written2=texts.flatMap(read=>read.writes);const imported=new Set(bindings.map(({local})=>local));const isLocal2=path2=>bound.has(rootOf(path2))&&!imported.
has(rootOf(path2))&&!origins2.has(rootOf(path2));const harm={dangers,temporary:/^(?:tmpdir|mkdtemp|mkdtempSync|tmp|temp|memfs|tempy|mock-fs)$/,pathOf:(call2,read)=>{
const path2=pathOfCall(call2,read,origins2);const root=rootOf(call2.callee.replace(/^new /,""));const isOwn2=root===target||bound.has(root)&&!origins2.has(root);
const isPatched=name=>[name,`new ${name}`].includes(path2)||path2.startsWith(`${name}.`);return isOwn2||patched2.some(isPatched)?null:path2},ofText:read=>hiddenHarm(
read,origins2)??readsSource(read,target)??asksWhereItRuns(read,origins2),ofCall:({args:[first="",second=""]},path2)=>{if(/^(?:jest\.retryTimes|vi\.setConfig)$/.
test(path2))return`changes shared state: ${path2}`;const changed=changedBy(path2,first,second);if(changed!==null&&!isLocal2(changed)){const harm2=outlives(originOf(
changed,origins2),imported.has(rootOf(changed)));if(harm2!==null)return harm2}if(!/^(?:require|import|module\.require|(?:module\.)?createRequire\(\))$/.test(path2))
return null;const isPlain2=/^(['"])[^'"]*\1$|^`[^`$]*`$/.test(first);return isPlain2?harmOfModule(first.slice(1,-1),patched2):"loads a module by a computed name"},
ofWrite:left=>{const path2=originOf(left,origins2);const isUndone=written2.filter(write=>write.left===left).length>1;const isStub2=written2.some(write=>write.left===
left&&stubbed.test(`${path2} = ${write.right}`));if(/^process\.env(?:\.|$)/.test(path2)&&!isUndone)return`changes the environment: ${left.slice(0,60)}`;if(path2===
"process.exitCode")return`process: ${path2}`;const isAssertion2=/^(?:assert|expect|chai)(?:[./]|$)/.test(path2);if(isAssertion2)return`replaces an assertion: ${path2.
slice(0,60)}`;if(isLocal2(left)||mocked.some(module=>path2.startsWith(`${module}.`)))return null;if((isUndone||isStub2)&&!/\b(?:prototype|__proto__)\b/.test(path2))
return null;return outlives(withGlobal(left,path2),imported.has(rootOf(left)))}};return modules2.find(found=>found!==null)??findUnsafe(texts,harm)}const stubbed=/^(?:(?:globalThis|global|window|self)\.)?(?!assert|expect|test|it|describe|chai|should|globalThis|global|window|self)[a-zA-Z]\w* = (?:jest|vi|mock|sinon)\./;
const shared=/^(?:Object|Array|String|Number|Boolean|BigInt|Function|Promise|Math|JSON|Date|Map|Set|WeakMap|Symbol|RegExp|\w*Error|Reflect|Intl|console|process|Buffer|URL|Proxy|globalThis|global|window|self|module|require|jest|vi|test|it|describe|suite)\b/;
function outlives(path2,isImported){const isShared=path2.includes(".")&&shared.test(path2)||/^(?:assert|expect|chai)\b/.test(path2);const isOwn2=isImported&&path2.
includes(".")&&!/\.(?:length|\?|0)$/.test(path2);return isShared||isOwn2?`changes shared state: ${path2.slice(0,60)}`:null}const withGlobal=(left,path2)=>/^(?:globalThis|global|window|self)\./.
test(left)?left:path2;const builtInMatchers=/\bto(?:Be(?:Null|Undefined|Defined|Truthy|Falsy|NaN|GreaterThan\w*|LessThan\w*|CloseTo|InstanceOf)?|(?:Strict)?Equal|Match\w*|Contain\w*|Have\w+|Throw\w*)\b\s*[(:,}]/;
function changedBy(path2,first,second){const plain2=/^[\p{L}\p{N}_$.]+$/u.test(first)?first:null;if(/(?:^|\.)expect\.extend$/.test(path2))return builtInMatchers.
test(first)?"expect.extend":null;if(plain2===null)return null;if(/^(?:Object\.(?:assign|define\w+|setPrototypeOf|freeze)|Reflect\.(?:set|define\w+|deleteProperty|setPrototypeOf))$/.
test(path2))return`${plain2}.${/^(['"])([\p{L}_$][\p{L}\p{N}_$]*)\1$/u.exec(second)?.[2]??"own"}`;const isSpy=/(?:\.|^)(?:spyOn|method|stub|replace|replaceProperty)$/.
test(path2);return isSpy&&/^(?:assert|expect|chai)\b/.test(plain2)?`${plain2}.own`:null}function readsSource({calls,strings:strings2,uses},target){const isTarget=path2=>path2===
target||path2.startsWith(`${target}.`);const call2=calls.find(({callee,args:[first=""]})=>{if(/\.(?:toString|toSource)$/.test(callee))return isTarget(callee.replace(
/\.\w+$/,""))&&!/^[\p{Lu}]/u.test(target);if(/^Function\.prototype\.toString\b/.test(callee))return true;if(callee==="String"||callee==="util.inspect")return first===
target;return/(?:^|\.)(?:readFile|readFileSync|createReadStream)$/.test(callee)&&ownFile.test(first)});const isShown=uses.has(target)&&strings2.some(({text})=>text.
includes("${"+target+"}"));if(!call2&&!isShown)return null;return`reads source code: ${(call2?.callee??target).slice(0,60)}`}const ownFile=/^(?:__filename|import\.meta\.(?:url|filename)|new URL\(import\.meta\.url\)|fileURLToPath\(import\.meta\.url\)|require\.resolve\()/;
const places=/\bprocess\.(?:argv\w*|env|execArgv|pid|ppid|title|cwd|execPath)\b|\bimport\.meta\.(?:url|filename|dirname)\b|\b__(?:file|dir)name\b|\brequire\.(?:cache|main)\b|\bos\.(?:homedir|hostname|userInfo|tmpdir)\b|testwright/;
function asksWhereItRuns(read,origins2){const asked=conditionsOf(read,origins2).find(condition2=>places.test(condition2)&&!setsBack(condition2,read));return asked===
void 0?null:`inspects the machine that it runs on: ${asked.slice(0,60)}`}function setsBack(condition2,{writes}){const[,path2]=/^\((process\.env\.\w+) === undefined\) \1 *$/.
exec(condition2)??[];return path2!==void 0&&writes.filter(({left})=>left===path2).length>2}const processes=/^(?:new )?(?:child_process\.|worker_threads\.|cluster\.|process\.(?:exit|kill|abort|reallyExit|chdir|umask|set[eg]?[ug]id|setgroups|initgroups|dlopen|binding|_\w+|send|disconnect|getBuiltinModule)$|inspector\.|repl\.|execa\b|shelljs\b|cross-spawn\b|zx\b)|^new (?:Shared)?Worker$/;
const dangers=[{what:"process",calls:processes},{what:"network",calls:/^(?:new )?(?:net\.(?!isIP)|dgram\.|tls\.|http2\.|dns\.|https?\.(?:get|request)$|(?:axios|got|node-fetch|undici|superagent|needle|ky|request|ws|nodemailer|pg|mysql2?|redis|ioredis|mongodb|mongoose|puppeteer|playwright)\b|fetch$|navigator\.sendBeacon$)|^new (?:WebSocket|EventSource|XMLHttpRequest)$/,
except:({args})=>/^['"`](?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1|\[::1\])|^`\$\{/.test(args[0]??"")},{what:"writes or deletes files",calls:/^(?:new )?(?:(?:fs|fs\.promises|fs-extra|graceful-fs)\.(?:promises\.)?(?:write|append|rm|unlink|rename|truncate|chmod|chown|lchown|link|symlink|copyFile|cp|mkdir|outputFile|remove|emptyDir|move|ensure|createWriteStream|open|utimes)|(?:rimraf|del)\b)/,
files:true,except:({args},path2)=>/\.open(?:Sync)?$/.test(path2)&&/^(?:['"`]r['"`])?$/.test(args[1]??"")},{what:"runs text as code",calls:/^(?:eval|(?:new )?Function|(?:new )?vm\..+|module\.(?:_\w+|prototype\._compile))$/},
{what:"runs text as code",calls:/^set(?:Timeout|Interval|Immediate)$/,except:({args})=>!/^['"`]/.test(args[0]??"")}];const computed=/^(?:new )?(?:(?:globalThis|global|window|self|process|require|module)\.)+\?/;
const runnerState=read=>[...read.chains].find(chain2=>/^this\.(?:test|currentTest|runnable|_runnable)$/.test(chain2))??["currentTest","_runnable"].find(name=>read.
attributes.has(name));const hiddenLoaders=["mainModule","getBuiltinModule","_linkedBinding","_load"];function hiddenHarm(read,origins2){if(read.uses.has("eval"))
return"runs text as code: eval";const kept=runnerState(read);if(kept!==void 0)return`changes shared state: ${kept}`;const loader=hiddenLoaders.find(name=>read.attributes.
has(name));if(loader!==void 0)return`loads modules without the runner: ${loader}`;for(const call2 of read.calls){const[first=""]=call2.args;const path2=pathOfCall(
call2,read,origins2);if(computed.test(call2.callee)||computed.test(path2))return"reaches a global by a computed name";if(/\.constructor$/.test(path2)&&/^['"`]/.
test(first))return"runs text as code: constructor";const reflects=/^Reflect\.(?:get|apply|construct|set|defineProperty)$/.test(path2);if(reflects&&/^(?:globalThis|global|window|self|process|require|module|Function|eval)$/.
test(first))return`reaches ${first} by reflection`;const sets=/^(?:Object\.(?:assign|defineProperty|defineProperties)|Reflect\.\w+)$/.test(path2);if(sets&&/^(?:(?:globalThis|global)\.)?process\.env\b/.
test(first))return"changes the environment"}return null}function harmOfModule(name,patched2){const module=plainModule(name);if(/^(?:https?|data|file|blob):|^\//.
test(module))return`loads ${module.slice(0,60)}`;const isReplaced=patched2.some(replaced2=>replaced2===module||replaced2.startsWith(`${module}.`));return!isReplaced&&
(processes.test(`${module}.`)||module==="vm")?`process: ${module}`:null}const mockingModule=/^(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)$|^mock\.module$/;
const mockingMethod=/(?:\.|^)(?:spyOn|method|stub|replace)$/;function mockedModules(texts){return texts.flatMap(read=>read.calls).flatMap(({callee,args:[first=""]})=>{
const[,,name=""]=/^(['"`])([^'"`$]+)\1$/.exec(first)??[];return name!==""&&mockingModule.test(callee)?[plainModule(name)]:[]})}function patchedNames(texts,origins2){
const unquoted2=(source2="")=>/^(['"`])([^'"`]+)\1$/.exec(source2)?.[2];const called=texts.flatMap(read=>read.calls).flatMap(({callee,args:[first="",second]})=>{
const[name,method]=[unquoted2(first),unquoted2(second)];if(name!==void 0&&mockingModule.test(callee))return[plainModule(name)];if(name!==void 0&&/^(?:vi|jest)\.stubGlobal$/.
test(callee))return[name];const isMethod=method!==void 0&&mockingMethod.test(callee);return isMethod?[originOf(`${first}.${method}`,origins2)]:[]});const isReplacement=/^(?:jest|vi|mock|sinon)\.|=>|^(?:async\s+)?function\b|^[\p{L}_$]/u;
const written2=texts.flatMap(read=>read.writes).filter(({left,right})=>isReplacement.test(right)&&!left.startsWith("process.env"));return[...called,...written2.
map(({left})=>originOf(left,origins2))]}const roots=/^(?:(?:globalThis|global|window|self)\.)*(?:process|require|module|eval|Function|fetch|Reflect|Object|WebSocket|Worker|globalThis|global|window|self)(?:\.[\p{L}\p{N}_$]+)*$/u;
const loaded=/^\(?\s*(?:(?:await\s+)?import|require)\(\s*(['"`])([^'"`$]+)\1\s*\)\s*\)?((?:\.[\p{L}\p{N}_$]+)*)$/u;function originsOf(texts,bindings){const origins2=new Map(
bindings.map(({module,name,local})=>{const path2=plainModule(module);return[local,name==="default"||name==="*"?path2:`${path2}.${name}`]}));for(const[name,value2]of texts.
flatMap(({values})=>[...values])){const plain2=value2.replace(/\[\s*(['"`])([\p{L}\p{N}_$]+)\1\s*\]/gu,".$2");const module=loaded.exec(plain2);const root=rootOf(
plain2);if(module)origins2.set(name,plainModule(module[2]??"")+(module[3]??""));else if(roots.test(plain2))origins2.set(name,withoutGlobal(plain2));else if(origins2.
has(root)&&root!==name&&/^[\p{L}\p{N}_$.]+$/u.test(plain2))origins2.set(name,traced(plain2,origins2))}return origins2}function plainModule(module){const path2=module.
replace(/^node:/,"");return path2==="fs/promises"?"fs.promises":path2==="dns/promises"?"dns":path2}function withoutGlobal(path2){return path2.replace(/^(?:(?:globalThis|global|window|self)\.)+/,
"")}const load=/^(?:require|import)\(\)(?=\.|$)/;function pathOfCall(call2,read,origins2){if(!load.test(call2.callee))return originOf(call2.callee,origins2);const isLoad=inner3=>isWithin(
inner3,call2)&&/^(?:require|import)$/.test(inner3.callee);const inner2=read.calls.find(isLoad);const module=plainModule((inner2?.args[0]??"").slice(1,-1));return originOf(
call2.callee.replace(load,module),new Map)}function originOf(callee,origins2){const made2=callee.startsWith("new ")?"new ":"";const plain2=withoutGlobal(callee.
slice(made2.length));const[,name="",calls=""]=/^([\p{L}\p{N}_$]+)((?:\(\))+)/u.exec(plain2)??[];const path2=origins2.has(name)?`${origins2.get(name)??""}${calls}${plain2.
slice(name.length+calls.length)}`:traced(plain2,origins2);return made2+withoutGlobal(path2.replace(/^([\p{L}\p{N}_$/-]+)\.default\./u,"$1."))};function rulesFor(setting2){
const{symbol}=setting2.task.access;return{assertions:({test:test2,others})=>{const thrown2=test2.throws?[{kind:"other",sides:[],swallowed:null}]:[];return thrown2.
concat([test2,...others].flatMap(read=>read.assertions))},usesTarget:parts=>usesTarget(parts,setting2),replacesTarget:parts=>replacesTarget(parts,setting2),resolve:(side,test2)=>{
const value2=test2.values.get(side)??"";return(/^(?:|[[{].*)$/s.test(value2)?side:value2).replace(/\s+/g,"").replace(/^await/,"")},literals:/\b(?:true|false|null|undefined|NaN|Infinity|void)\b/g,
holdsAnyway:({kind},sides)=>kind==="equal"&&sides.length===2&&sides[0]===sides[1]||asksForExistence(sides,setting2),findUnsafe:({test:test2,others,bindings})=>unsafeIn(
[test2,...others],bindings,symbol)}}const implicit=/^(?:toString|valueOf|toJSON|then|constructor|default|\[.*\]|Symbol\..*)$/;function usesTarget({test:test2,others,
ofTarget},setting2){const{access:access2,function:tested}=setting2.task;const texts=[test2,...others];const isNamed2=name=>texts.some(read=>read.attributes.has(
name)||read.strings.some(({text})=>text.slice(1,-1)===name));const[last="",...owners]=tested.name.split(".").reverse();if(owners.length>0&&tested.kind!=="functi\
on"&&!implicit.test(last))return isNamed2(last);if(test2.binds.has(access2.symbol)||isNamed2(access2.symbol))return true;const names=[...ofTarget,access2.symbol];
return texts.some(read=>names.some(name=>read.uses.has(name))||loadsTarget(read,setting2))}function loadsTarget({calls},{target}){return calls.some(({callee,args})=>/^(?:require|import)$/.
test(callee)&&args[0]?.slice(1,-1)===target.module)}function replacesTarget({test:test2,others,unmocked,ofTarget},setting2){const{symbol}=setting2.task.access;if(test2.
makes.has(symbol)&&!loadsTarget(test2,setting2))return`it defines its own ${symbol}`;const isMocked=[test2,...others].some(read=>mocksIn(read,ofTarget,setting2)||
unmocked&&needsMock(read,ofTarget));return isMocked?"it puts a mock in the place of what it tests":null}const spying=/\.(?:spyOn|method|stub)$/;const answering=/\.(?:spyOn|method|stub)\(\)\.(?:mock(?:Return|Resolved|Rejected|Implementation)\w*|returns|resolves|rejects|callsFake)$/;
function mocksIn(read,ofTarget,setting2){const{calls,writes}=read;const{name,kind}=setting2.task.function;const last=lastOf(name);const holds2=path2=>holdsTarget(
path2,read,ofTarget,setting2);const spies=calls.filter(({callee,args:[object2="",method=""]})=>spying.test(callee)&&method.slice(1,-1)===last&&holds2(object2));
const isMock=call2=>mocksTarget(call2,setting2)||answering.test(call2.callee)&&spies.some(spy=>isWithin(spy,call2));const isFake=/^(?:jest|vi|mock|sinon)\.|=>|^(?:async\s+)?function\b/;
const isOverwritten=writes.some(({left,right})=>left.endsWith(`.${last}`)&&isFake.test(right)&&holds2(left));return calls.some(isMock)||isOverwritten&&kind!=="p\
roperty"}function holdsTarget(path2,{values,makes},ofTarget,{task}){const[root=""]=/^[\p{L}\p{N}_$]+/u.exec(path2)??[];const names=[...ofTarget,task.access.symbol,
task.function.name.split(".")[0]??""];if(names.includes(root))return!makes.has(root);const words2=values.get(root)?.split(/[^\p{L}\p{N}_$]+/u)??[];return words2.
some(word2=>names.includes(word2))}function asksForExistence([actual="",...expected],{task}){const plain2=actual.replace(/^typeof\(?([^()]*)\)?$/,"$1");const{name,
kind}=task.function;const isTarget=part=>part===task.access.symbol||part===lastOf(name)&&kind!=="property";const isExistence=/^(?:|['"`](?:function|undefined)['"`]|Function|undefined|null)$/.
test(expected[0]??"");return isExistence&&/^[\p{L}\p{N}_$.]+$/u.test(plain2)&&isTarget(lastOf(plain2))}const validate_mocking=/^(?:jest|vi)\.(?:mock|doMock|setMock|unstable_mockModule)$|^mock\.module$/;
function mocksTarget({callee,args},{task,target}){const[module="",factory=""]=args;if(!validate_mocking.test(callee)||!meansTarget(module.slice(1,-1),target))return false;
const names=factory.match(/[\p{L}\p{N}_$]+/gu)??[];const isPartial=/requireActual|importActual|importOriginal/.test(factory);return!isPartial||names.includes(lastOf(
task.function.name))}function isMockOfTarget({kind,text},setting2){const[first]=kind==="statement"?setting2.facts(text).calls:[];return first?.start===0&&text.length-
first.end<=1&&mocksTarget(first,setting2)}function needsMock({calls,names},mocked){const answers=calls.filter(({callee})=>/\.mock(?:Return|Resolved|Rejected|Implementation)\w*$/.
test(callee));const subjects=names.filter(({text})=>mocked.has(text));return answers.some(call2=>subjects.some(subject=>isWithin(subject,call2)&&subject.start<call2.
start+200))};function tokens_tokensOf(root,{isLayout,tokenOf,around}){const tokens=[];const stack=[root];for(let next=stack.pop();next!==void 0;next=stack.pop()){
if(typeof next==="string"){if(tokens.at(-1)!==next)tokens.push(next);continue}const token2=tokenOf(next);if(token2!==null){if(token2!=="")tokens.push(token2);continue}
const{children}=next;const{before,after}=around?.(next,root)??{};if(before!==void 0)tokens.push(before);if(after!==void 0)stack.push(after);for(let at=children.
length-1;at>=0;at--){const child=children[at];if(!isLayout(child,at))stack.push(child)}}return tokens};const LONGEST_NUMBER=200;function plainNumber(source2){const plain2=source2.
replaceAll("_","").toLowerCase();const[,whole]=/^(\d+|0x[\da-f]+|0o[0-7]+|0b[01]+)n$/.exec(plain2)??[];if(whole!==void 0)return whole.length>LONGEST_NUMBER?plain2:
`${BigInt(whole)}n`;const value2=Number(plain2);return/^0\d/.test(plain2)||!Number.isFinite(value2)?plain2:String(value2)};const CLOSING=new Set([")","]","}",">",
"|}"]);const LISTS=wordSet(`
  arguments array array_pattern object object_pattern formal_parameters type_parameters type_arguments
  tuple_type named_imports export_clause enum_body
`);const MEMBERS=new Set(["object_type","interface_body"]);function isSpareComma(parent,at){if(MEMBERS.has(parent.type))return true;const later=neighbour(parent,
at,1);const earlier=neighbour(parent,at,-1);return LISTS.has(parent.type)&&CLOSING.has(later?.type??"")&&!/^[,[(]$/.test(earlier?.type??",")}function isBareParameter(list2){
const{parent}=list2;if(list2.type!=="formal_parameters"||parent?.type!=="arrow_function")return false;const[only,...others]=namedOf(list2);if(others.length>0||fieldOf(
parent,"return_type")||fieldOf(parent,"type_parameters"))return false;const plain2=only?.type==="required_parameter"&&only.children.length===1?only.children[0]:
only;return plain2?.type==="identifier"}function hasEnd({named:named2,parent,type}){if(!named2||!parent||type==="comment"||type==="empty_statement")return false;
if(MEMBERS.has(parent.type)||parent.type==="class_body")return true;const isStatement=/(?:_statement|_declaration|_definition|_signature)$/.test(type);return isStatement&&
type!=="for_statement"&&parent.type!=="for_statement"}const rules={isLayout({type,parent},at){if(!parent)return false;if(/comment$|^empty_statement$/.test(type))
return true;if(type===";")return parent.type!=="for_statement";if(type===",")return isSpareComma(parent,at);return(type==="("||type===")")&&isBareParameter(parent)},
tokenOf({type,text,children,named:named2}){if(type==="string"&&named2)return`'${text.slice(1,-1).replace(/\\(['"])/g,"$1")}'`;if(type==="jsx_text")return text.replace(
/\s+/g," ").trim();return children.length===0||type==="regex"?text:null},around:(node,root)=>node!==root&&hasEnd(node)?{after:";"}:void 0};const PLAIN_NAME=/^'[\p{ID_Start}$_][\p{ID_Continue}$]*'$/u;
function plainQuotes(token2){const inner2=token2.slice(1,-1).replace(/\\(['"`])/g,"$1").replace(/\n/g,"\\n");return`'${inner2}'`}const isPlainTemplate=node=>node.
type==="template_string"&&node.parent?.type!=="call_expression"&&!hasToken(node,"template_substitution");const looseTokens=root=>tokens_tokensOf(root,{...rules,
tokenOf(node){if(node.type==="number"&&node.named)return plainNumber(node.text);if(isPlainTemplate(node))return plainQuotes(node.text);if(node.type!=="string"||
!node.named)return rules.tokenOf(node);const plain2=plainQuotes(node.text);return node.field==="key"&&PLAIN_NAME.test(plain2)?plain2.slice(1,-1):plain2}});;function makeExtractTests(read,readTyped=read){
return makeExtraction(task=>{const facts2=rememberText(text=>readFacts(read,text));const[style,target]=[test_style_testStyleOf(task),targetImport(task,read)];const importsIn2=rememberText(
text=>imports_importsOf(read(text)).flatMap(({entries:entries2})=>entries2));const inTests=()=>importsOfTests(task,importsIn2);const setting2={task,read,facts:facts2,
style,target,inTests};return{facts:facts2,testLine,testName,readText:(text,at,torn)=>read_text_readText(text,at,torn,{task,read,readTyped}),testsIn:piece=>piece.
kind==="test"?[piece]:[],looseTests:reply=>looseTests(reply,setting2),looksLikeCode:(text,scenarios)=>scenarios<2&&codeLine.test(text),copiesTarget:({kind,text})=>kind===
"helper"&&facts2(text).declares.has(task.access.symbol),isIdle:piece=>{if(piece.kind!=="statement"||isAlwaysNeeded(piece,facts2))return false;const{sound,calls,
assertions,throws}=facts2(piece.text);return sound&&calls.length>0&&assertions.length===0&&!throws},singleTests:(test2,reply)=>singleTests(test2,reply,setting2),
assembler:(pieces,imports2)=>assembler(pieces,{...setting2,keepsImports:imports2==="written"}),rules:rulesFor(setting2),identity:({code:code2,container})=>{const tokens=looseTokens(
read(code2));const title=tokens.findIndex(token2=>/^['`]/.test(token2));return[container?.header??"",...tokens.filter((_,at)=>at!==title)]}}})}function singleTests(test2,reply,setting2){
const{read,facts:facts2,style}=setting2;const[statement2]=namedOf(read(test2.text));const repeated=statement2&&repeatedTest(statement2);if(test2.skipped)return[
test2];if(repeated&&(repeated.table===null||style.runner.tables))return[{...test2,name:plainTitle(test2.name)}];const valueOf=name=>{const around=groupsAround(test2).
reverse().flatMap(({members:members2})=>members2);const atTop=reply.pieces.filter(({block})=>block===test2.block);const isHolder=({kind,text})=>kind==="helper"&&
facts2(text).declares.has(name);const holder=[...around,...atTop].find(isHolder);return holder&&facts2(holder.text).values.get(name)||null};const rows=rowTests(
test2,read,valueOf);const plain2=rows?null:withPlainTitle(test2.text,read);if(!plain2)return rows??[test2];return[{...test2,...plain2,draft:test2.draft??test2.text,
fixes:[...test2.fixes,"title"]}]}function assembler(pieces,setting2){const{task,read,facts:facts2}=setting2;const{symbol}=task.access;const pool=readPool(pieces,
facts2);const isLeftOut=piece=>isMockOfTarget(piece,setting2);const shared2=new Set(["process",...pool.imports.map(({binds})=>binds)]);return written2=>{if(written2.
skipped)return{reason:"no-assertion",detail:"it is skipped"};const scope=withOwnScope(written2,pool.always,name=>shared2.has(name),setting2);const test2=scope?{
...written2,text:scope.text}:written2;const isOpen2=piece=>piece!==written2&&!scope?.taken.has(piece);const needs=dependenciesOf(test2,scope?withoutPieces(pool,
isOpen2):pool,setting2,isLeftOut);const{hooks:hooks2,members:members2,copies,unmocked}=needs;const fixes=new Set(scope?["state of the file"]:[]);const rewrite=({
text})=>rewriteText(text,setting2,fixes);const real=withoutCopy(test2.text,symbol,read);const code2=rewrite({text:real});const moved2=hookVariables(needs,setting2);
const inGroup2=[...moved2,...hooks2,...members2].map(rewrite);const helpers2=needs.helpers.filter(piece=>!moved2.includes(piece)).map(rewrite);const container=containerOf(
groupsAround(test2),inGroup2,setting2,hooks2.length>0);const head2=container?[facts2(`${container.header}})`)]:[];const others=[...container?.members??[],...helpers2].
map(facts2);const own=[...others.map(({declares:declares2})=>declares2),...head2.map(({binds})=>binds)];const fixed=fixImports(needs.imports,[facts2(code2),...others,
...head2],own,setting2);for(const fix of fixed.fixes)fixes.add(fix);if(unmocked)fixes.add("mock of the target");if(copies.length>0||real!==test2.text)fixes.add(
"pasted copy of the target");if(hooks2.length>0&&!test2.group)fixes.add("describe around the hooks");const{imports:imports2,bindings,ofTarget,unknown}=fixed;const parts={
test:facts2(code2),others,bindings,ofTarget,unknown,copies,unmocked};return{code:code2,container,imports:imports2,helpers:helpers2,framework:task.target.framework,
fixes:[...fixes],parts}}}const withoutPieces=(pool,isOpen2)=>({...pool,always:pool.always.filter(isOpen2),pieces:pool.pieces.filter(isOpen2)});function hookVariables({
hooks:hooks2,helpers:helpers2},{facts:facts2}){const namesIn2=pieces=>new Set(pieces.flatMap(({text})=>[...facts2(text).uses]));const declaresAny=({text},names)=>[
...facts2(text).declares].some(name=>names.has(name));const ofHooks=namesIn2(hooks2);const mayMove=helpers2.filter(piece=>/^(?:let|var)\s/.test(piece.text)&&declaresAny(
piece,ofHooks));const staying=namesIn2(helpers2.filter(piece=>!mayMove.includes(piece)));return mayMove.filter(piece=>!declaresAny(piece,staying))}function containerOf(groups,members2,{
task,style,facts:facts2},forHooks){if(groups.length===0&&!forHooks)return null;const table2=groups.find(group2=>group2.each!==null);const titles=groups.length>0?
groups.map(({title})=>title):[task.access.symbol||"target"];const name=titles_wordsOf(titles.filter(title=>title!=="").join(" "),table2!==void 0);const parameters=table2?.
parameters??"";const usesThis2=members2.some(text=>/^\s*this\s*\./.test(text));const given=usesThis2?`function (${parameters.replace(/^\(|\)$/g,"")})`:`${parameters||
"()"} =>`;const callee=[ownName("describe",style),...table2?.each?[table2.each]:[]].join(".");const names=members2.map(text=>[...facts2(text).declares]);const isLast=(name2,at)=>names.
findLastIndex(list2=>list2.includes(name2))===at;const stays=(_,at)=>{const own=names[at]??[];return own.length===0||own.some(name2=>isLast(name2,at))};return{name,
header:`${callee}(${quote(name)}, ${given} {`,members:members2.filter(stays)}}function rewriteText(text,setting2,fixes){const{read,facts:facts2,style,target}=setting2;
const spelled=spell(text,style,facts2);if(spelled!==text)fixes.add(`spelling of ${style.runner.name}`);const paths=setting2.keepsImports?[]:pathEdits(facts2(spelled),
target);if(paths.length>0)fixes.add(FIX_TARGET);const whole=applyEdits(spelled,paths);const awaits=asyncEdits(whole,read);if(awaits.length>0)fixes.add("async fu\
nction");return applyEdits(whole,awaits)}const extract_tests_FUNCTIONS=/^(?:arrow_function|function_(?:expression|declaration)|method_definition)$/;function asyncEdits(text,read){
const places2=new Set;for(const node of/\bawait\b/.test(text)?walk(read(text)):[]){const made2=node.type==="await_expression"?ancestorOf(node,extract_tests_FUNCTIONS):
null;if(made2&&made2.type!=="method_definition"&&!hasToken(made2,"async"))places2.add(made2.start)}return[...places2].map(start=>({start,end:start,text:"async "}))}
function withoutCopy(text,symbol,read){if(symbol===""||!text.includes(symbol))return text;const statement2=namedOf(read(text))[0];const call2=statement2&&readRunnerCall(
statement2);const body=call2?.body&&fieldOf(call2.body,"body");const statements2=body?.type==="statement_block"?namedOf(body):[];const isDefinition=/^(?:function|class|generator_function)_declaration$/;
return withoutStatements(text,statements2,node=>isDefinition.test(node.type)&&fieldOf(node,"name")?.text===symbol)}var long_functions=__webpack_require__(48989);
;function readBody(node,body,rules2){let branches=0;for(const inner2 of walk(node))if(rules2.isBranch(inner2))branches++;const generator=rules2.isGenerator(node,
body);if(!body)return{branches,generator,bodyLines:[],longStatements:[]};return{branches,generator,bodyLines:body_linesOf(body,rules2),longStatements:longStatements(
body,rules2)}}function body_openingOf(node,body){const last=body&&node.children.findLast(({start})=>start<body.start);return last?{opening:[node.line,last.endLine]}:
{}}function body_linesOf(body,{isIdle,silent,whole}){const lines2=new Set;for(const node of walk(body,node2=>!isIdle(node2)&&!whole.has(node2.type))){const isLeaf=node.
children.length===0&&node.end>node.start;if(whole.has(node.type)||isLeaf&&!silent.has(node.type)&&!isIdle(node))lines2.add(node.line)}return[...lines2].sort((a,b)=>a-
b)}function longStatements(body,{openingEnd}){const found=[];for(const node of walk(body)){const last=openingEnd(node,body);if(last!==null&&last>node.line)found.
push([node.line,last])}return found};function piecesOf(root,units,isPiece2){const carriers=new Map;const stack=[{node:root,holes:new Set}];for(let next=stack.pop();next;next=
stack.pop()){const{node}=next;let{holes}=next;const isUnit2=units.has(node);if(isUnit2||isPiece2(node)){holes.add(node);if(isUnit2)continue;holes=new Set;carriers.
set(node,holes)}for(let at=node.children.length-1;at>=0;at--)stack.push({node:node.children[at],holes})}return[...carriers].flatMap(([node,holes])=>{const rest=without(
node,holes);const lines2=pieces_linesOf(rest);return lines2.length>0?[{node,rest,lines:lines2}]:[]})}function pieces_linesOf(rest){const lines2=new Set;for(const leaf of leavesOf(
rest))if(hasCode(leaf))for(let line=leaf.line;line<=leaf.endLine;line++)lines2.add(line);return[...lines2].sort((one,other)=>one-other)}function*leavesOf(node){
const stack=[node];for(let next=stack.pop();next;next=stack.pop()){if(/comment$/.test(next.type))continue;if(next.children.length===0)yield next;for(let at=next.
children.length-1;at>=0;at--)stack.push(next.children[at])}}function without(node,holes){if(holes.size===0)return node;const around=new Set;for(const hole of holes)
for(let at=hole.parent;at&&!around.has(at);at=at===node?null:at.parent)around.add(at);const order2=[];const stack=[node];for(let next=stack.pop();next;next=stack.
pop()){order2.push(next);for(const child of next.children)if(around.has(child)&&!holes.has(child))stack.push(child)}const made2=new Map;for(const next of order2.
reverse())made2.set(next,patched(next,holes,made2));return made2.get(node)??node}function patched(node,holes,made2){let isAfterHole=false;const children=node.children.
map(child=>{const isHole=holes.has(child)||isAfterHole&&child.type===",";isAfterHole=holes.has(child);return isHole?emptied(child):made2.get(child)??child});return Object.
create(node,{children:{value:children}})}const emptied=node=>Object.create(node,{type:{value:"hole"},named:{value:false},field:{value:null},children:{value:[]},
text:{value:""},end:{value:node.start}});;const BRANCHES=wordSet(`
  if_statement for_statement for_in_statement while_statement do_statement switch_case catch_clause
  ternary_expression optional_chain
`);const CHOICES=new Set(["&&","||","??","&&=","||=","??="]);const IDLE=/^(?:interface_declaration|type_alias_declaration|type_annotation|type_parameters|type_arguments|ambient_declaration|function_signature|comment)$/;
const isDirective=node=>node.type==="expression_statement"&&namedOf(node).length===1&&namedOf(node)[0]?.type==="string";const OPENERS=/(?:_statement|_declaration|_clause|switch_case|switch_default)$/;
const bodyRules={isBranch:node=>BRANCHES.has(node.type)||!node.named&&CHOICES.has(node.type),isIdle:node=>IDLE.test(node.type)||isDirective(node),silent:new Set(
[..."()[]{}<>,:;`\"'","=>","else","finally","try","jsx_text"]),whole:new Set,isGenerator:node=>/^generator_/.test(node.type)||node.type==="method_definition"&&hasToken(
node,"*"),openingEnd(node,body){if(node===body||!OPENERS.test(node.type)||IDLE.test(node.type))return null;const inner2=fieldOf(node,"body")??fieldOf(node,"cons\
equence")??firstFunction(node);if(!inner2)return node.endLine;const isBare=inner2.line>node.line&&/_(?:statement|declaration)$/.test(inner2.type);return isBare?
inner2.line-1:Math.min(inner2.line,node.endLine)}};const INNER=/^(?:arrow_function|function_expression|generator_function|(?:generator_)?function_declaration|method_definition|class_body)$/;
function firstFunction(node){if(node.endLine===node.line)return null;if(node.type==="else_clause")return namedOf(node)[0]??null;for(const inner2 of walk(node))if(inner2!==
node&&INNER.test(inner2.type))return fieldOf(inner2,"body")??inner2;return null}const fieldLines=node=>namedIn(node,"parameters").filter(parameter2=>hasToken(parameter2,
"accessibility_modifier")||hasToken(parameter2,"readonly")).map(parameter2=>parameter2.line);;const openings=new Map;function canonical_open(type){const known2=openings.
get(type)??`(${type}`;openings.set(type,known2);return known2}const CLOSE=")";const group=(type,pieces)=>[canonical_open(type),...pieces,CLOSE];function inner(node){
const[only,...others]=namedOf(node);return only&&others.length===0?[only]:null}function canonical_partsOf({children},{isLayout,signs}){return children.filter(child=>child.
named?!isLayout(child):child.field==="operator"||!signs.has(child.type))}function canonicalTokens(root,rules2){const tokens=[];const stack=[root];for(let next=stack.
pop();next!==void 0;next=stack.pop()){if(typeof next==="string"){tokens.push(next);continue}const{children,named:named2,type}=next;const pieces=Object.hasOwn(rules2.
forms,type)&&named2?rules2.forms[type]?.(next,rules2):null;if(pieces)for(let at=pieces.length-1;at>=0;at--)stack.push(pieces[at]);else if(!named2)tokens.push(type);else if(children.
length===0)tokens.push(next.text);else{tokens.push(canonical_open(type));stack.push(CLOSE);const parts=canonical_partsOf(next,rules2);for(let at=parts.length-1;at>=
0;at--)stack.push(parts[at])}}return tokens}function operandsOf(root,inner2){const operands2=[];const stack=[root];for(let next=stack.pop();next;next=stack.pop()){
const more=inner2(next);if(!more)operands2.push(next);else for(let at=more.length-1;at>=0;at--)stack.push(more[at])}return operands2};const SIGNS={quot:'"',apos:"\
'",amp:"&",lt:"<",gt:">",nbsp:" "};function plainEntities(text){return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(quot|apos|amp|lt|gt|nbsp));/g,(all,decimal,hex,name)=>{
if(name!==void 0)return SIGNS[name]??all;const point=decimal===void 0?parseInt(hex??"",16):Number(decimal);return point>1114111?all:String.fromCodePoint(point)})}
const trimmed=text=>text.replace(/[ \t\r]+/g," ").replace(/ ?\n[ \n]*/g,"\n").replace(/^\n|\n$/g,"").replaceAll("\n"," ");function isBlank(node){const[only,...others]=namedOf(
node);return others.length===0&&only?.type==="string"&&values_unquoted(only.text)===" "}function childrenOf(node){const pieces=[];const[first,last]=[fieldOf(node,
"open_tag"),fieldOf(node,"close_tag")];let at=first?.end??node.start;let text="";const flush=()=>{const shown2=text.replace(/ +/g," ");if(shown2!=="")pieces.push(
`'${plainEntities(shown2)}`);text=""};for(const child of node.children){if(child===first||/^(?:jsx_text|html_character_reference)$/.test(child.type))continue;text+=
trimmed(node.source.slice(at,child.start));at=child.end;if(child===last)break;if(child.type==="jsx_expression"&&namedOf(child).length===0)continue;if(child.type===
"jsx_expression"&&isBlank(child))text+=" ";else{flush();pieces.push(child)}}flush();return pieces}function elementPieces(node){const opening2=fieldOf(node,"open\
_tag");return group("jsx_element",[...opening2?[opening2]:[],...childrenOf(node)])}function attributePieces(node){const[name,value2,...others]=namedOf(node);if(!name||
!value2||others.length>0)return null;const text=attributeText(value2);if(text===null)return null;const isClass=/^class(?:Name)?$/.test(name.text);return group("\
jsx_attribute",[name,`'${isClass?text.trim().replace(/\s+/g," "):text}`])}function attributeText(value2){if(value2.type==="string")return plainEntities(value2.text.
slice(1,-1));const[only,...others]=value2.type==="jsx_expression"?namedOf(value2):[];return only?.type==="string"&&others.length===0?values_unquoted(only.text):
null};const canonical_text=value2=>`'${value2}`;const CHAINS=wordSet("member_expression subscript_expression call_expression non_null_expression");function isOptional(node){
let at=node;while(at&&CHAINS.has(at.type)){if(at.children.some(child=>child.type==="optional_chain"||child.type==="?."))return true;at=fieldOf(at,"object")??fieldOf(
at,"function")??(at.type==="non_null_expression"?namedOf(at)[0]??null:null)}return false}const canonical_bracketed=node=>{const[only,...others]=namedOf(node);if(!only||
others.length>0)return null;const{parent,field:field2}=node;const isHead=field2==="object"||field2==="function"||parent?.type==="non_null_expression";const isChain=isHead&&
parent!==null&&CHAINS.has(parent.type);return isChain&&isOptional(unwrapped(only))?group("bracketed",[only]):[only]};const array=(node,rules2)=>{const pieces=[];
let isFilled=false;for(const child of node.children){if(child.type===","){if(!isFilled)pieces.push(",");isFilled=false}else if(child.named&&!rules2.isLayout(child)){
pieces.push(child);isFilled=true}}return group("array",pieces)};const LOGICAL=new Set(["&&","||","??"]);const binary=node=>{const operator=fieldOf(node,"operato\
r")?.type??"";if(!LOGICAL.has(operator))return null;const chain2=each=>{const at=unwrapped(each);const[left,right]=[fieldOf(at,"left"),fieldOf(at,"right")];const isSame=at.
type==="binary_expression"&&fieldOf(at,"operator")?.type===operator;return isSame&&left&&right?[left,right]:null};return chain2(node)&&group(operator,operandsOf(
node,chain2))};const alternatives=node=>{const chain2=each=>{let at=each;while(at.type==="parenthesized_type")at=namedOf(at)[0]??{...at,type:""};return at.type===
node.type?namedOf(at):null};const operands2=operandsOf(node,chain2);return operands2.length===1?operands2:group(node.type,operands2)};const canonical_FUNCTIONS=/^(?:function_declaration|function_expression|generator_function(?:_declaration)?|arrow_function|method_definition)$/;
const stringIn=node=>{const[only,...others]=node.type==="expression_statement"?namedOf(node):[];return only?.type==="string"&&others.length===0?only:null};const statements=(node,rules2)=>{
let opens=node.type==="program"||canonical_FUNCTIONS.test(node.parent?.type??"");const pieces=[];for(const child of canonical_partsOf(node,rules2)){const directive=opens?
stringIn(child):null;opens=directive!==null;if(directive)pieces.push(...group("directive",[canonical_text(directive.text.slice(1,-1))]));else if(child.type!=="e\
mpty_statement")pieces.push(child)}return group(node.type,pieces)};const withoutEmpty=(node,rules2)=>group(node.type,canonical_partsOf(node,rules2).filter(child=>child.
type!=="empty_statement"));const loop=node=>{const parts=["initializer","condition","increment"].map(field2=>{const part=node.children.find(child=>child.field===
field2&&child.named);return!part||part.type==="empty_statement"?";":part});const body=fieldOf(node,"body");return group("for_statement",[...parts,...body?[body]:
[]])};const arrow=(node,rules2)=>group("arrow_function",canonical_partsOf(node,rules2).flatMap(child=>child.field==="parameter"?group("formal_parameters",[child]):
[child]));const returned=node=>{const[word2]=node.children;const[value2]=namedOf(node);const isCut=word2&&value2&&node.source.slice(word2.end,value2.start).includes(
"\n");return isCut?[...group(node.type,[word2.type]),value2]:null};const canonical_instance=(node,rules2)=>fieldOf(node,"arguments")?null:group("new_expression",
[...canonical_partsOf(node,rules2),...group("arguments",[])]);const canonical_template=node=>{const pieces=[];let at=node.start+1;for(const child of node.children){
if(child.type!=="template_substitution"&&child.type!=="template_type")continue;pieces.push(canonical_text(node.source.slice(at,child.start)),child);at=child.end}
return group("template",[...pieces,canonical_text(node.source.slice(at,node.end-1))])};const OWNERS=wordSet(`
  pair pair_pattern method_definition field_definition public_field_definition property_signature method_signature
  abstract_method_signature enum_assignment enum_body
`);function isKey({field:field2,parent}){return parent!==null&&OWNERS.has(parent.type)&&(field2==="key"||field2==="name"||field2==="property")}function canonical_keyOf(name){
return[name.startsWith("#")||name.startsWith("(")||name===")"?canonical_text(name):name]}const string=node=>isKey(node)?canonical_keyOf(values_unquoted(node.text)):
[canonical_text(values_unquoted(node.text))];const canonical_number=node=>{const plain2=plainNumber(node.text);return[isKey(node)?plain2.replace(/n$/,""):plain2]};
const canonical_rules={isLayout:({type})=>/comment$|^hash_bang_line$/.test(type),signs:wordSet("( ) [ ] { } , ; : . \" ' ` < > </ /> ${ {| |}"),forms:{parenthesized_expression:canonical_bracketed,
parenthesized_type:inner,expression_statement:inner,required_parameter:node=>node.children.length===1?inner(node):null,array,array_pattern:array,binary_expression:binary,
union_type:alternatives,intersection_type:alternatives,program:statements,statement_block:statements,switch_case:withoutEmpty,switch_default:withoutEmpty,for_statement:loop,
arrow_function:arrow,return_statement:returned,new_expression:canonical_instance,template_string:canonical_template,template_literal_type:canonical_template,string,
number:canonical_number,regex:node=>{const flags=fieldOf(node,"flags")?.text??"";return group("regex",[canonical_text(fieldOf(node,"pattern")?.text??""),[...flags].
sort().join("")])},jsx_element:elementPieces,jsx_attribute:attributePieces}};const canonical_tokensOf=root=>canonicalTokens(root,canonical_rules);const TYPES=/^(?:(?:opting_|omitting_)?type_annotation|type_predicate_annotation|asserts_annotation|type_arguments|type_parameters|implements_clause|override_modifier|interface_declaration|type_alias_declaration|ambient_declaration|(?:abstract_)?(?:function|method)_signature|index_signature)$/;
const CASTS=/^(?:as_expression|satisfies_expression|non_null_expression|type_assertion)$/;const PARAMETERS=/^(?:required|optional)_parameter$/;const isType=({type,
parent})=>TYPES.test(type)||type==="accessibility_modifier"&&!PARAMETERS.test(parent?.type??"");const withoutSign=sign=>(node,rules2)=>group(node.type,canonical_partsOf(
node,rules2).filter(({type})=>type!==sign));const parameter=(node,rules2)=>{if(fieldOf(node,"pattern")?.type==="this")return[];const parts=canonical_partsOf(node,
rules2).filter(({type})=>type!=="?");return parts.length===1?parts:group("required_parameter",parts)};const uncast=node=>{const[first,last]=[namedOf(node)[0],namedOf(
node).at(-1)];const value2=node.type==="type_assertion"?last:first;return value2?[value2]:null};const untypedRules={...canonical_rules,isLayout:node=>canonical_rules.
isLayout(node)||isType(node),forms:{...canonical_rules.forms,required_parameter:parameter,optional_parameter:parameter,as_expression:uncast,satisfies_expression:uncast,
non_null_expression:uncast,type_assertion:uncast,variable_declarator:withoutSign("!"),method_definition:withoutSign("?")}};const isTyped=node=>isType(node)||CASTS.
test(node.type)||node.type==="optional_parameter";function untypedOf(root,decorators){const nodes=[...walk(root)];if(!nodes.some(isTyped))return{};const isRead2=decorators>
0||nodes.some(({type})=>type==="decorator");return{untyped:canonicalTokens(root,untypedRules),...isRead2?{readsTypes:true}:{}}};const context_MOST=30;function inFileOrder(excerpts){
excerpts.sort((a,b)=>a.start-b.start);return[...new Set(excerpts.map(excerpt=>excerpt.text))].slice(0,context_MOST)}function onOneLine(node,start,end){let line="";
let from=start;for(const inner2 of walk(node,inner3=>inner3.start<end)){if(inner2.type!=="comment"||inner2.start<from||inner2.start>=end)continue;line+=node.source.
slice(from,inner2.start);from=inner2.end}return(line+node.source.slice(from,Math.max(from,end))).replace(/\s+/g," ").replace(/([([]) /g,"$1").replace(/,? ([)\]])/g,
"$1").trim()};const names_LONGEST=60;const plainWords=text=>text.replace(/\s+/g," ").replace(/[^\p{L}\p{N}\p{M} _.,:'()[\]@#*+?=%~/^-]+/gu,"_").replace(/-{2,}/g,
"-").replace(/:{2,}/g,":").trim().slice(0,names_LONGEST).replace(new RegExp("\\p{Cs}","gu"),"");const joinParts=parts=>parts.reduce((name,part)=>name===""||part.
startsWith("[")?name+part:`${name}.${part}`,"");function passedTo(callee){const name=/^[\p{L}\p{N}_$.]+$/u.test(callee)?callee:callee.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)?.
at(-1)??"";return name===""?RUNS_ON_LOADING:`it is passed to ${name}, which decides when it runs`}const RUNS_ON_LOADING="it runs while the file is loaded";const IN_A_LIST="\
it is in a list";const IN_AN_EXPRESSION="it is part of a larger expression";;const simpleName=/^[\p{L}_$][\p{L}\p{N}_$]*$/u;;const OPEN=wordSet(`
  program statement_block if_statement else_clause try_statement catch_clause finally_clause for_statement
  for_in_statement while_statement do_statement switch_statement switch_body switch_case switch_default
  labeled_statement ERROR
`);function statementsOf(container){const found=[];const stack=[container];for(let next=stack.pop();next;next=stack.pop()){const opened2=next===container||OPEN.
has(next.type);const inside2=opened2?next.children:statements_wrapped(next);if(!opened2&&inside2.length===0)found.push(next);else for(let at=inside2.length-1;at>=
0;at--)stack.push(inside2[at])}return found.filter(statement2=>statement2.named&&statement2.type!=="comment")}function statements_wrapped(statement2){const call2=expressionOf(
statement2);if(call2?.type!=="call_expression")return[];const called=bare(fieldOf(call2,"function"));const self=called?.type==="member_expression"?bare(fieldOf(
called,"object")):called;if(!self||!isFunction(self))return[];return[self,...namedIn(call2,"arguments").filter(isFunction)].flatMap(made2=>{const body=fieldOf(made2,
"body");return body?.type==="statement_block"?[body]:[]})}const expressionOf=statement2=>statement2.type==="expression_statement"?bare(namedOf(statement2)[0]??null):
null;const isFunction=node=>/^(?:arrow_function|function_expression|generator_function|(?:generator_)?function_declaration)$/.test(node?.type??"");const statements_IDLE=/^(?:parenthesized|as|satisfies|non_null|unary|await)_expression$/;
function bare(node){let at=node;while(at&&statements_IDLE.test(at.type))at=fieldOf(at,"argument")??namedOf(at)[0]??null;return at?.type==="type_assertion"?bare(
namedOf(at).at(-1)??null):at}const statements_DEEPEST=4;const WRAPPERS=/^(?:memo|memoi[sz]e\w*|debounce\w*|throttle\w*|once|curry\w*|partial\w*|forwardRef|observer|useCallback|promisify|callbackify|cached?|unstable_cache|action|lazy|flow|compose|pipe|styled|createSelector|createAsyncThunk|deprecate|restrict|bind\w*|wrap\w*|with[A-Z]\w*|async[A-Z]\w*|catch[A-Z]\w*|define[A-Z]\w*|create[A-Z]\w*|make[A-Z]\w*|\w+(?:Handler|Wrapper|Middleware|Memo|ized?))$/;
function functionIn(value2,depth=0){const node=bare(value2);if(isFunction(node))return node;if(node?.type!=="call_expression"||depth>statements_DEEPEST)return null;
const called=bare(fieldOf(node,"function"));const name=called?.type==="member_expression"?fieldOf(called,"property"):called;if(!name||!/identifier$/.test(name.type)||
!WRAPPERS.test(name.text))return null;for(const given of namedIn(node,"arguments")){const inner2=functionIn(given,depth+1);if(inner2)return inner2}return null};
const classes_DEEPEST=20;const ITERATOR=/^\[Symbol\.(?:asyncI|i)terator\]$/;const FIELD=/^(?:public_)?field_definition$/;function classIn(naming){const{value:node,
whole,scope}=naming;const name=scope.prefix+naming.name;const owner={...emptyClass(name,node,whole,scope.exported(naming.name)),base:classes_baseOf(node),decorators:decoratorTexts(
whole===node?node.children:[...whole.children,...node.children]),abstract:hasToken(node,"abstract")};const signatures=[];let decorators=[];for(const member2 of namedIn(
node,"body")){if(member2.type==="decorator"){decorators.push(...decoratorTexts([member2]));continue}if(/^(?:abstract_)?method_signature$/.test(member2.type))signatures.
push({name:`${name}.${fieldText(member2,"name")}`,node:member2});if(FIELD.test(member2.type))owner.fields.push(member2);const made2=memberFunction(member2,[...decorators,
...decoratorTexts(member2.children)],owner);if(made2)owner.methods.push(made2);if(made2?.kind==="constructor"){owner.maker=made2.node;owner.open=made2.callable}
decorators=[]}return{owner,signatures}}const prototypeOf=({name,node,whole,exported})=>({...emptyClass(name,node,whole,exported),maker:node});const emptyClass=(name,node,whole,exported)=>({
...{name,node,whole,exported},base:null,decorators:[],abstract:false,maker:null,open:true,fields:[],methods:[]});function classes_baseOf(node){const heritage=node.
children.find(child=>child.type==="class_heritage");const clause2=heritage?.children.find(child=>child.type==="extends_clause");if(clause2)return fieldOf(clause2,
"value")?.text??null;return heritage?.children[0]?.type==="extends"?namedOf(heritage)[0]?.text??null:null}const decoratorTexts=nodes=>nodes.filter(node=>node.type===
"decorator").map(node=>node.text.slice(1));function memberFunction(member2,decorators,owner){const isField=FIELD.test(member2.type);if(!isField&&member2.type!==
"method_definition")return null;const node=isField?functionIn(fieldOf(member2,"value")):member2;const name=memberName((isField?fieldOf(member2,"property"):null)??
fieldOf(member2,"name"));if(!node||name==="")return null;const access2=member2.children.find(child=>child.type==="accessibility_modifier")?.text??"";const isHidden2=name.
startsWith("#")||access2==="private"||access2==="protected";return{name:`${owner.name}.${name}`,simple:name,node,code:member2,whole:member2,owner,kind:classes_kindOf(
member2,name),decorators,exported:owner.exported,open:!isHidden2&&!name.startsWith("_"),callable:!isHidden2,guard:simpleName.test(name.replace(/^#/,""))||ITERATOR.
test(name)?null:"its name is computed or quoted"}}function classes_kindOf(member2,name){if(hasToken(member2,"get")||hasToken(member2,"set"))return"property";if(hasToken(
member2,"static"))return"static";return name==="constructor"&&member2.type==="method_definition"?"constructor":"method"}function memberName(node){if(node?.type===
"string"){const inner3=node.text.slice(1,-1);return simpleName.test(inner3)?inner3:`'${plainWords(inner3).replaceAll("'","")}'`}if(node?.type!=="computed_proper\
ty_name")return node?.text??"";let inner2=namedOf(node)[0];while(inner2&&/^(?:parenthesized|sequence)_expression$/.test(inner2.type))inner2=namedOf(inner2).at(-1);
return`[${plainWords(inner2?.text??"")}]`}function membersOf(object2){return namedOf(object2).flatMap(member2=>{const value2=member2.type==="method_definition"?
member2:bare(fieldOf(member2,"value"));const name=memberName(fieldOf(member2,member2.type==="pair"?"key":"name"));return value2&&name?[{name,value:value2,code:member2}]:
[]})}function makerOf(owner,find,depth=0){if(owner.maker||depth>classes_DEEPEST||owner.base===null)return owner.maker;const parent=find(owner.base);return parent&&
parent!==owner?makerOf(parent,find,depth+1):null}const isConstructible=owner=>!owner.abstract&&owner.open;function headerOf({node,decorators}){const header=onOneLine(
node,node.start,fieldOf(node,"body")?.start??node.end);return[...decorators.map(decorator=>`@${decorator}`),header].join("\n")}function classes_fieldTexts(owner){
return owner.fields.flatMap(field2=>{const value2=fieldOf(field2,"value");const text=field2.text.replace(/\s+/g," ");if(value2&&/function/.test(value2.type))return[];
if(text.length<=160)return[text];return value2?[field2.source.slice(field2.start,value2.start).replace(/\s*=\s*$/,"")]:[]})};const module_LONGEST=400;function bindingsOf(statements2){
return statements2.flatMap(statement2=>{const node=statement2.type==="export_statement"?fieldOf(statement2,"declaration"):statement2;if(!node)return[];switch(node.
type){case"import_statement":return importBinding(node);case"lexical_declaration":case"variable_declaration":return variableBindings(node);case"interface_declar\
ation":case"type_alias_declaration":case"enum_declaration":return[{names:declaredNames(node),node,kind:"type",show:shortened(node.text)}];default:return[]}})}function module_partsOf(clause2){
return namedOf(clause2).flatMap(part=>{if(part.type==="identifier")return[{local:part.text,text:part.text,inBraces:false}];if(part.type==="namespace_import")return[
{local:namedOf(part)[0]?.text??"",text:part.text,inBraces:false}];const inner2=part.type==="named_imports"?namedOf(part):[];return inner2.map(specifier=>({local:fieldText(
specifier,"alias")||fieldText(specifier,"name"),text:specifier.text,inBraces:true}))})}function importBinding(node){const clause2=namedOf(node).find(child=>child.
type==="import_clause");if(!clause2)return[];const parts=module_partsOf(clause2);const opening2=hasToken(node,"type")?"import type":"import";const show=used=>{const texts=inBraces=>parts.
flatMap(part=>used.has(part.local)&&part.inBraces===inBraces?[part.text]:[]);const inner2=texts(true);const shown2=[...texts(false),...inner2.length>0?[`{ ${inner2.
join(", ")} }`]:[]];return`${opening2} ${shown2.join(", ")} from ${fieldText(node,"source")}`};return[{names:parts.map(part=>part.local),node,kind:"import",show}]}
const shortened=text=>()=>text.length>module_LONGEST?`${text.slice(0,module_LONGEST)} ...`:text;function variableBindings(node){return namedOf(node).flatMap(one=>{
const value2=bare(fieldOf(one,"value"));const names=boundNames(fieldOf(one,"name"));if(!value2||names.length===0||isFunction(value2)||value2.type==="class")return[];
const show=shortened(`${fieldText(node,"kind")||"var"} ${one.text}`);const isImport2=value2.type==="call_expression"&&fieldText(value2,"function")==="require";return[
{names,node:one,kind:isImport2?"import":"constant",show}]})}function typeParameters(node){return namedIn(node,"type_parameters").map(parameter2=>({name:fieldText(
parameter2,"name"),bound:namedIn(parameter2,"constraint")[0]??null}))}function namedType(node){const clause2=node.children.find(child=>child.type==="extends_typ\
e_clause");return{type:fieldOf(node,node.type==="type_alias_declaration"?"value":"body"),parameters:typeParameters(node).map(parameter2=>parameter2.name),bases:clause2?
namedOf(clause2):[]}}function enumMembers(node){let count=0;return namedIn(node,"body").flatMap(member2=>{const isAssigned2=member2.type==="enum_assignment";const name=isAssigned2?
fieldOf(member2,"name"):member2;const value2=isAssigned2?fieldText(member2,"value"):String(count);count=/^-?\d+$/.test(value2)?Number(value2)+1:count;return name?.
type==="property_identifier"?[{name:name.text,value:value2}]:[]})}const enumsOf=bindings=>bindings.filter(({node})=>node.type==="enum_declaration");function keysOf(declarator){
const value2=bare(fieldOf(declarator,"value"));const table2=value2&&/^(?:as|satisfies)_expression$/.test(value2.type)?bare(namedOf(value2)[0]??null):value2;if(table2?.
type!=="object")return[];return namedOf(table2).flatMap(pair=>{const key2=pair.type==="pair"?fieldText(pair,"key"):"";return/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key2)?
[`'${key2}'`]:/^'[^'\\]*'$/.test(key2)?[key2]:[]})}function findTypes(bindings,typedefs,exported,readType){const plain2=text=>({type:readType(text),parameters:[],
bases:[]});const types=new Map(typedefs.map(({name,text})=>[name,plain2(text)]));for(const{node,names,kind}of bindings){const[name=""]=names;const keys=kind==="\
constant"?keysOf(node):[];if(keys.length>0)types.set(`keyof typeof ${name}`,plain2(keys.join(" | ")));if(kind!=="type")continue;if(node.type==="enum_declaration"){
const values=exported(name)?[]:enumMembers(node).map(member2=>member2.value);if(values.length>0)types.set(name,plain2(values.join(" | ")));continue}const made2=namedType(
node);const known2=types.get(name)?.type;types.set(name,known2?{...made2,bases:[...made2.bases,known2]}:made2)}return name=>types.get(name)??null}function module_namesIn(node){
const{used,whole,own,members:members2}=readNames(node);return{used:new Set(used),whole:new Set(whole),own:new Set(own),members:new Set(members2)}}const readNames=remember(
node=>{const names={used:new Set,whole:new Set,own:new Set,members:new Set};for(const{type,parent,text}of walk(node)){if(/^(?:identifier|type_identifier|shorthand_property_identifier)$/.
test(type)){names.used.add(text);if(parent?.type!=="member_expression")names.whole.add(text)}if(!/^(?:private_)?property_identifier$/.test(type)||parent?.type!==
"member_expression")continue;names.members.add(text);const isOwn2=/^(?:this|super)$/.test(fieldOf(parent,"object")?.type??"");if(isOwn2||type==="private_propert\
y_identifier")names.own.add(text)}return names});;const MOST_NAMES=1e3;const MOST_BEHIND=30;const MOST_MEMBERS=14;function indexOf({functions:functions2,classes,
signatures},bindings){const bound=(0,lists.$z)(bindings.flatMap(binding2=>binding2.names.map(name=>({name,binding:binding2}))),entry2=>entry2.name);const plain2=(0,
lists.$z)(functions2.filter(made2=>!made2.owner),made2=>made2.simple);return{bindings:name=>(bound.get(name)??[]).map(entry2=>entry2.binding),functions:name=>plain2.
get(name)??[],classes:new Map(classes.map(owner=>[owner.name,owner])),signatures}}function signatureOf({node,code:code2}){const body=fieldOf(node,"body");const isVariable=code2.
type==="variable_declarator";const start=isVariable?code2.start:Math.min(code2.start,node.start);const line=`${isVariable?"const ":""}${onOneLine(code2,start,body?.
start??node.end)}`;if(node.type!=="arrow_function")return`${line} { ... }`.replace(/=>(\S)/,"=> $1");return`${line}${body?.type==="statement_block"?"{ ... }":" \
..."}`.replace(/=>(\S)/,"=> $1")}const context_fieldLines=remember(classes_fieldTexts);const methodsOf=remember(({methods})=>(0,lists.$z)(methods,method=>method.
simple));function outlineOf(owner,self,names){const used=["constructor",...names].flatMap(name=>methodsOf(owner).get(name)??[]);const members2=[...new Set(used)].
filter(method=>method!==self).slice(0,MOST_MEMBERS).sort((one,other)=>one.code.start-other.code.start);const lines2=[...context_fieldLines(owner),...members2.map(
signatureOf)].slice(0,MOST_MEMBERS);if(lines2.length===0)return`${headerOf(owner)} {}`;return`${headerOf(owner)} {
${lines2.map(line=>`  ${line}`).join("\n")}
}`}function addBehind(index2,used){let left=MOST_BEHIND;for(const name of used){const[found]=index2.bindings(name);if(!found||found.kind==="import"||left--<=0)continue;
for(const inner2 of module_namesIn(found.node).used)used.add(inner2)}}function contextOf(self,index2){const{used,own,members:members2}=module_namesIn(self.code);
if(self.owner?.base)used.add(self.owner.base);if(self.owner)used.add(self.owner.name);const overloads=index2.signatures.get(self.name)??[];for(const signature of overloads)
for(const name of module_namesIn(signature).used)used.add(name);addBehind(index2,used);const excerpts=overloads.map(({start,text})=>({start,text}));for(const name of[
...used].slice(0,MOST_NAMES)){for(const{node,show}of index2.bindings(name))if(node!==self.code)excerpts.push({start:node.start,text:show(used)});for(const made2 of index2.
functions(name))if(made2!==self)excerpts.push({start:made2.code.start,text:signatureOf(made2)});const owner=index2.classes.get(name);if(owner&&owner.maker!==owner.
node)excerpts.push({start:owner.whole.start,text:outlineOf(owner,self,owner===self.owner?own:members2)})}return inFileOrder(excerpts)};const naming_DEEPEST=6;const SCOPES=/^(?:program|statement_block|switch_case|switch_default|class_static_block|ERROR)$/;
const SEEN_THROUGH=/^(?:parenthesized|as|satisfies|non_null)_expression$|^(?:object|pair|type_assertion|arguments|class_body|jsx_expression|template_.*)$|(?:statement|declaration)$/;
const DEFINES=/(?:^|\.)define(?:Propert(?:y|ies)|Getter|Setter|Accessor|Lazy\w*|Method)$/;function naming_placeOf(made2,outer=null){const found={parts:[],call:null,
isBound:false,isExport:false,obstacle:null};let at=made2;step(made2,null,found);while(at.parent&&at.parent!==outer&&!SCOPES.test(at.parent.type)&&!found.isBound){
step(at.parent,at,found);at=at.parent}const{call:call2}=found;if(!found.isBound&&call2)found.parts.splice(call2.below,Infinity,call2.text);const own=fieldText(made2,
"name");const wrapper=at.type==="return_statement"?functionAround(at):null;const around=wrapper&&wrapper!==outer&&!found.isBound?naming_placeOf(wrapper).name:"";
if(around!==""&&around!=="module")found.parts.push(around);const parts=found.parts.toReversed().filter(part=>part!=="");if(parts.length===0)parts.push(own||(outer?
"callback":"module"));else if(own!==""&&made2.type!=="method_definition")addOwn(parts,own,found);const prefix=outer?[]:namespacesOf(at);const extent2=call2?"cal\
l":found.obstacle===null?"assignment":"none";const[root="",member2=""]=parts.flatMap(part=>part.split("."));return{name:joinParts([...prefix,...parts]),root,member:member2,
obstacle:found.obstacle,isExport:found.isExport,extent:extent2}}function addOwn(parts,own,{isBound:isBound2,call:call2}){const last=parts.at(-1)??"";if(last.endsWith(
"[]"))parts[parts.length-1]=`${last.slice(0,-2)}[${own}]`;else if(!isBound2&&last===call2?.text&&!last.endsWith(")"))parts[parts.length-1]=`${last}(${own})`}function step(node,child,found){
const{parts}=found;switch(node.type){case"method_definition":if(!child)parts.push(plainWords(memberName(fieldOf(node,"name"))));return;case"pair":parts.push(plainWords(
memberName(fieldOf(node,"key"))));return;case"field_definition":case"public_field_definition":parts.push(plainWords(memberName(fieldOf(node,"property")??fieldOf(
node,"name"))));return stop(found,"it is in a field");case"class_static_block":parts.push("static");return stop(found,"it runs while its class is defined");case"\
class":case"class_declaration":case"abstract_class_declaration":stop(found,"it belongs to a class that a test cannot name");return inClass(node,found);case"vari\
able_declarator":return bind(found,[...boundIn(fieldOf(node,"name"))][0]?.text??"");case"assignment_expression":case"augmented_assignment_expression":return child?.
field==="right"?inAssignment(node,found):void 0;case"export_statement":return child?.field==="value"||hasToken(node,"default")||hasToken(node,"=")?bind(found,"d\
efault"):void 0;case"array":if(parts.at(-1)!=="[]")parts.push(keyIn(node,child));return stop(found,IN_A_LIST);case"object":return node.parent?.type==="array"?label(
node,found):void 0;case"jsx_attribute":parts.push(plainWords(namedOf(node)[0]?.text??""));return stop(found,"it is passed to a component, which decides when it \
runs");case"call_expression":case"new_expression":return inCall(node,child,found);default:if(child&&!SEEN_THROUGH.test(node.type)&&!isFunctionNode(node))stop(found,
IN_AN_EXPRESSION)}}function stop(found,obstacle){found.obstacle??=obstacle}function bind(found,name){found.isBound=true;found.parts.push(name)}function inClass(node,found){
const name=fieldText(node,"name");if(node.type!=="class")return bind(found,name);const holder=node.parent?.type??"";if(name!==""&&!/^(?:variable_declarator|assignment_expression|pair|export_statement)$/.
test(holder))found.parts.push(name)}function inAssignment(node,found){const left=fieldOf(node,"left");const exported=exportTarget(left);if(exported!==null)return bind(
found,exported||(found.parts.length>0?"":"default"));const path2=left?pathTo(left):"";if(/(?:^|\.)prototype(?:\.|$)/.test(path2))stop(found,"it belongs to a cla\
ss that a test cannot name");if(!/^[\p{L}\p{N}_$.]+$/u.test(path2)||path2.startsWith("this"))stop(found,"it is not assigned to a plain name");found.isExport=/^(?:module\.)?exports\./.
test(path2);const plain2=path2.replace(/\.prototype(?=\.|$)/,"").replace(/^(?:module\.)?exports\./,"");bind(found,plainPath(plain2))}const plainPath=path2=>/^[\p{L}\p{N}_$.#]+$/u.
test(path2)?path2:plainWords(path2);function keyIn(array2,child){const[first]=namedOf(array2);const isEntry2=array2.parent?.type==="array"&&first?.type==="strin\
g"&&first!==child;return isEntry2?`['${plainWords(first.text.slice(1,-1))}']`:"[]"}function label(node,found){for(const pair of namedOf(node)){const value2=fieldOf(
pair,"value");if(value2?.type!=="string"||!/^['"]?(?:name|id|key|type|path|title|kind)['"]?$/.test(fieldText(pair,"key")))continue;found.parts.push(`['${plainWords(
value2.text.slice(1,-1))}']`);return}}function inCall(node,child,found){const called=fieldOf(node,node.type==="new_expression"?"constructor":"function");if(!child||
child===called){if(child)stop(found,RUNS_ON_LOADING);return}const callee=called?pathTo(called):"";const given=namedIn(node,"arguments");const[first,second]=given;
if(first&&/^(?:Object\.assign|(?:\w+\.)?(?:extend|assign|mixin))$/.test(callee)&&given.length>1)return isFunctionNode(first)?void 0:inMixin(first,found);if(first&&
DEFINES.test(callee)&&second){stop(found,passedTo(callee));const key2=second.type==="string"?[plainWords(second.text.slice(1,-1))]:[];const isPart=/^(?:get|set|value)$/.
test(found.parts.at(-1)??"");if(isPart&&key2.length>0)found.parts.pop();found.parts.push(...key2);return bind(found,exportTarget(first)===null?plainPath(pathTo(
first).replace(/\.prototype$/,"")):"")}const text=callee===""?"":plainPath(callee)+naming_titleOf(node);stop(found,passedTo(callee));found.call={text,below:found.
parts.length}}function inMixin(first,found){const isExported=exportTarget(first)==="";const path2=pathTo(first);found.isExport=isExported;if(!isExported&&!/^[\p{L}\p{N}_$]+$/u.
test(path2))stop(found,"it belongs to a class that a test cannot name");if(first.type!=="object")bind(found,isExported?"":plainPath(path2.replace(/\.prototype$/,
"")))}function naming_titleOf(call2){const[first]=namedIn(call2,"arguments");if(first?.type!=="string"&&first?.type!=="template_string")return"";return`('${plainWords(
first.text.slice(1,-1)).replaceAll("'","")}')`}function pathTo(node){const parts=[];for(let at=node;at&&parts.length<naming_DEEPEST*2;){const inner2=innerOf(at);
parts.push(inner2.text);at=inner2.next}return parts.toReversed().join("").replace(/^\./,"")}function innerOf(node){switch(node.type){case"member_expression":return{
text:`.${fieldText(node,"property")}`,next:fieldOf(node,"object")};case"subscript_expression":{const index2=fieldOf(node,"index");const name=index2?.type==="str\
ing"?memberName(index2):"";const text=name!==""?`.${plainWords(name)}`:`[${plainWords(pathOfIndex(index2))}]`;return{text,next:fieldOf(node,"object")}}case"call\
_expression":return{text:naming_titleOf(node)||"()",next:fieldOf(node,"function")};case"await_expression":case"non_null_expression":case"parenthesized_expressio\
n":case"sequence_expression":case"as_expression":return{text:"",next:namedOf(node).at(node.type==="sequence_expression"?-1:0)??null};default:return{text:/^(?:identifier|this|super|import)$/.
test(node.type)?node.text:"",next:null}}}const pathOfIndex=index2=>index2&&/^(?:identifier|number|member_expression)$/.test(index2.type)?index2.text:"";function namespacesOf(node){
const names=[];for(let at=node;at;at=at.parent)if(at.type==="internal_module"||at.type==="module")names.unshift(plainWords(fieldText(at,"name")));return names};
const SHORT_CALLBACK=20;const closures_DEEPEST=4;function closuresOf(outer){const depth=outer.name.split(" > ").length;if(depth>=closures_DEEPEST)return[];const found=[];
const isClosure=node=>node!==outer.node&&isFunctionNode(node);for(const node of walk(outer.code,node2=>!isClosure(node2))){if(!isClosure(node))continue;const{name,
obstacle}=naming_placeOf(node,outer.node);const isShort2=lastLeaf(node).endLine-node.line<SHORT_CALLBACK;if(isShort2&&obstacle!==null&&!fieldOf(node,"name"))continue;
found.push({...{name:`${outer.name} > ${name}`,simple:name,node,...extentOf(node),owner:null},...{kind:"function",decorators:[],exported:false,open:false,callable:false,
guard:null}})}return found}function extentOf(node){const declarator=node.parent?.type==="variable_declarator"?node.parent:null;const declaration2=declarator?.parent;
const isOnly=declaration2&&namedOf(declaration2).length===1;return{code:declarator??node,whole:(isOnly?declaration2:declarator)??node}};const isUnit=node=>isFunctionNode(
node)||node.type==="class_static_block";function undeclaredIn(root,{functions:functions2,exports,opened:opened2}){const known2=new Set(functions2.flatMap(({code:code2,
node})=>[code2,node]));const found=[];const wrappers=[];const extents=new Map;for(const node of walk(root,node2=>!known2.has(node2))){if(known2.has(node)||!isUnit(
node))continue;const isWrapper=opened2.has(node);const place2=naming_placeOf(node);const made2=nodeFor(node,place2,isWrapper,name=>exports.names.has(name));extents.
set(made2,place2.extent);if(isWrapper)wrappers.push(made2);else known2.add(node);found.push(made2)}for(const wrapper of wrappers)wrapper.inner=new Set;widen(found,
[...functions2,...found],extents);const units=[...functions2,...found].filter(({node})=>!opened2.has(node));for(const wrapper of wrappers)wrapper.inner=inside(wrapper.
node,units,wrappers);return found}function nodeFor(node,{name,root,member:member2,obstacle,isExport},isWrapper,isExported){return{name:isWrapper&&name==="module"?
fieldText(node,"name")||"module":name,simple:name.split(".").at(-1)??name,node,code:node,whole:node,owner:null,kind:isAccessor(node)?"property":"function",decorators:[],
exported:isExport||isExported(root),open:!/(?:^|\.)[_#]/.test(name),callable:true,guard:isWrapper?RUNS_ON_LOADING:obstacle,holder:{root,member:member2}}}const isAccessor=node=>hasToken(
node,"get")||hasToken(node,"set");const CLOSED=/^(?:program|statement_block|switch_case|switch_default|class_static_block|class_body|object|array|ERROR)$/;function undeclared_extentOf(node){
let at=node;while(at.parent&&!CLOSED.test(at.parent.type)&&at.type!=="variable_declarator")at=at.parent;return at}function widen(found,all,extents){const starts=all.
map(({node})=>node.start).sort((one,other)=>one-other);const before=place2=>(0,lists.JE)(starts,place2);for(const made2 of found){const extent2=undeclared_extentOf(
made2.node);if(made2.inner||before(extent2.end)-before(extent2.start)!==1)continue;const kind=extents.get(made2);if(kind==="none")continue;if(kind==="call")made2.
code=extent2;made2.whole=extent2.type==="variable_declarator"?declarationOf(extent2):extent2}}function declarationOf(declarator){const{parent}=declarator;if(!parent||
namedOf(parent).length>1)return declarator;return parent.parent?.type==="export_statement"?parent.parent:parent}function inside(wrapper,units,wrappers){const isInside2=({
start,end})=>start>=wrapper.start&&end<=wrapper.end;const nested=wrappers.flatMap(({node})=>node!==wrapper?[node]:[]);return new Set([...units.map(({whole})=>whole),
...nested].filter(isInside2))};const definitions_DEEPEST=5;const definitionsOf=root=>new definitions_Reader(root).found;class definitions_Reader{found;opened=new Set;classes=new Map;plain=new Map;constructor(root){
const statements2=statementsOf(root);const exports=exportsOf(statements2);this.found={functions:[],classes:[],signatures:new Map,exports,statements:statements2,
opened:this.opened};const scope={prefix:"",exported:name=>exports.names.has(name),depth:0};for(const statement2 of statements2)this.statement(statement2,statement2,
scope);for(const statement2 of statements2)this.attach(statement2,scope);for(const statement2 of statements2)this.open(statement2);this.found.functions.push(...undeclaredIn(
root,this.found));this.found.functions.sort((one,other)=>one.code.start-other.code.start)}open(statement2){for(let at=functionAround(statement2);at&&!this.opened.
has(at);at=functionAround(at))this.opened.add(at)}statement(node,whole,scope){if(scope.depth>definitions_DEEPEST)return;switch(node.type){case"export_statement":
return this.exportStatement(node,scope);case"function_signature":return this.sign(scope.prefix+fieldText(node,"name"),node);case"function_declaration":case"gene\
rator_function_declaration":case"class_declaration":case"abstract_class_declaration":return this.give({name:fieldText(node,"name"),value:node,code:node,whole,scope});case"\
lexical_declaration":case"variable_declaration":return this.variables(node,whole,scope);case"expression_statement":return this.expression(node,scope);case"inter\
nal_module":case"module":return this.namespace(node,scope)}}exportStatement(node,scope){const declaration2=fieldOf(node,"declaration");if(declaration2)return this.
statement(declaration2,node,scope);const value2=bare(fieldOf(node,"value"));if(value2)this.giveWhole(value2,node,{...scope,exported:()=>true})}giveWhole(value2,whole,scope){
this.give({name:fieldText(value2,"name")||"default",value:value2,code:value2,whole,scope})}variables(node,whole,scope){const declarators=namedOf(node);for(const code2 of declarators){
const value2=bare(fieldOf(code2,"value"));const last=value2&&lastRight(value2);if(last&&fieldOf(code2,"name")?.type==="identifier")this.give({name:fieldText(code2,
"name"),value:bare(last)??last,code:code2,whole:declarators.length===1?whole:code2,scope})}}expression(node,scope){const inner2=namedOf(node)[0];if(inner2?.type===
"internal_module")return this.namespace(inner2,scope);if(inner2?.type!=="assignment_expression")return;const value2=bare(lastRight(inner2));const name=exportTarget(
fieldOf(inner2,"left"));if(!value2||name===null)return;const open={prefix:"",exported:()=>true,depth:scope.depth};if(name!=="")this.give({name,value:value2,code:value2,
whole:node,scope:open});else if(value2.type==="object")this.members(value2,open);else this.giveWhole(value2,node,open)}attach(whole,scope){const code2=whole.type===
"expression_statement"?namedOf(whole)[0]:void 0;const left=code2?.type==="assignment_expression"?fieldOf(code2,"left"):null;if(!code2||left?.type!=="member_expr\
ession"||exportTarget(left)!==null)return;const value2=bare(lastRight(code2));const path2=left.text.replace(/\s+/g,"").split(".");if(!value2||path2.length>3||!path2.
every(part=>simpleName.test(part)))return;const[holder="",second="",third]=path2;const isPrototype=second==="prototype";const owner=this.holder(holder,isPrototype);
if(!owner)return;const place2={value:value2,code:code2,whole,scope,owner};if(isPrototype&&path2.length===2&&value2.type==="object"){for(const member2 of membersOf(
value2))if(isFunction(member2.value)||member2.value.type==="method_definition")this.method({...place2,...member2,whole:member2.code},"method")}else if(isFunction(
value2)&&isPrototype===(third!==void 0))this.method({...place2,name:third??second},isPrototype?"method":"static")}holder(name,isClass){const known2=this.classes.
get(name);const made2=this.plain.get(name);if(known2||!made2)return known2??null;const owner=prototypeOf(made2);if(isClass){this.classes.set(name,owner);this.found.
classes.push(owner)}return owner}method(place2,kind){const{owner,name,value:value2,code:code2,whole}=place2;const made2={name:`${owner.name}.${name}`,simple:name,
node:value2,code:code2,whole,owner,kind,decorators:[],exported:owner.exported,open:!name.startsWith("_"),callable:true,guard:null};owner.methods.push(made2);this.
found.functions.push(made2)}members(object2,scope){for(const{name,value:value2,code:code2}of membersOf(object2))this.give({name,value:value2,code:code2,whole:code2,
scope:{...scope,depth:scope.depth+1}})}namespace(node,scope){const name=fieldText(node,"name");const body=fieldOf(node,"body");if(!body||!/^[\p{L}\p{N}_$.]+$/u.
test(name))return;const isExported=scope.exported(name.split(".")[0]??"");this.block(body,`${scope.prefix}${name}.`,scope.depth,()=>isExported)}block(body,prefix,depth,reached){
const statements2=statementsOf(body);const{names}=exportsOf(statements2);const inner2={prefix,exported:name=>reached(name)&&names.has(name),depth:depth+1};for(const statement2 of statements2){
this.open(statement2);this.statement(statement2,statement2,inner2)}}sign(name,node){this.found.signatures.set(name,[...this.found.signatures.get(name)??[],node])}give(naming){
const{name,value:value2,code:code2,whole,scope}=naming;if(name===""||scope.depth>definitions_DEEPEST)return;const exported=()=>scope.exported(name);const prefix=`${scope.
prefix}${name}.`;if(value2.type==="object")return this.members(value2,{prefix,exported,depth:scope.depth});if(/^(?:abstract_)?class(?:_declaration)?$/.test(value2.
type))return this.classNode(naming);const called=value2.type==="call_expression"?bare(fieldOf(value2,"function")):null;if(called&&isFunction(called)){const body=fieldOf(
called,"body");if(body?.type==="statement_block")this.block(body,prefix,scope.depth,exported);return}const node=value2.type==="method_definition"?value2:functionIn(
value2);if(!node)return;const made2={name:scope.prefix+name,simple:name,node,code:code2,whole,owner:null,kind:value2.type==="method_definition"&&isAccessor(value2)?
"property":"function",decorators:[],exported:exported(),open:!/(?:^|\.)[_#]/.test(scope.prefix+name),callable:true,guard:simpleName.test(name)?null:"its name is\
 computed or quoted"};this.found.functions.push(made2);if(scope.prefix==="")this.plain.set(name,made2)}classNode(naming){const{owner,signatures}=classIn(naming);
this.found.classes.push(owner);if(naming.scope.prefix==="")this.classes.set(naming.name,owner);this.found.functions.push(...owner.methods);for(const{name,node}of signatures)
this.sign(name,node)}};const MOST_EXAMPLES=30;const LONGEST_EXAMPLE=2e3;const docs_MOST_LINES=2e3;function dedentedDoc(text){const[first="",...rest]=text.split(
"\n");const depths=rest.flatMap(line=>line.trim()?[line.search(/\S/)]:[]);const depth=depths.reduce((least,each)=>Math.min(least,each),Infinity);return[first.trim(),
...rest.map(line=>line.slice(depth).trimEnd())].join("\n").trim()}const linesOfDoc=docstring=>docstring.split("\n").slice(0,docs_MOST_LINES);function distinctExamples(examples){
const seen=new Set;return examples.filter(({call:call2})=>call2.length<=LONGEST_EXAMPLE&&!seen.has(call2)&&seen.add(call2)).slice(0,MOST_EXAMPLES)}function writtenIn(line,calls){
const from=line.search(calls);const shape=from<0?null:SAYS.exec(line.slice(from));return shape&&{call:(shape[1]??"").trim(),expected:(shape[2]??"").trim().replace(
/[.;,]$/,"").trim()}}const SAYS=/^(.*?\))\s*(?:={2,3}>?|=>|[-–]>|➞|→|➜|# ?[=-]>|(?:should )?(?:returns?|gives|yields|evaluates to)\b:?)\s*(\S.*)$/;;const examples_LONGEST=2e3;
function examplesOf(docstring,name,read){if(!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)||!docstring.includes(name))return[];const lines2=linesOfDoc(docstring).map(
line=>line.trim());const prompts=lines2.map((line,at)=>promptExample(line,lines2[at+1]??"",name,read));const plain2=lines2.map((line,at)=>line.includes(`${name}\
(`)&&!/^(?:>>>|@)/.test(line)?lineExample(line.replace(/^[-*] /,""),lines2[at+1]??"",name,read):null);return distinctExamples([...prompts,...plain2].filter(found=>found!==
null))}function promptExample(line,next,name,read){const code2=/^>>>\s*(.*)$/.exec(line)?.[1];if(code2===void 0)return null;const call2=callIn(code2.replace(/;$/,
""),name,read);if(!call2)return lineExample(code2,"",name,read);return{call:call2,...expectedOf(next===""||/^(?:>>>|@)/.test(next)?null:next,read)}}const CLAIM=/^(?:assert(?:\.(?:strictEqual|deepStrictEqual|equal|deepEqual))?|t\.(?:is|deepEqual))\((.*)\);?$|^expect\((.*)\)\.(?:toBe|toEqual|toStrictEqual|to\.(?:equal|eql|be))\((.*)\);?$/;
function lineExample(line,next,name,read){const claim=CLAIM.exec(line);if(claim)return claimExample(claim[1]??`${claim[2]??""}, ${claim[3]??""}`,name,read);const{
code:code2,said:said2}=commented(line);const call2=callIn(code2,name,read);if(call2){const isBelow2=said2===null&&/^\/\/\s*(?:=>|->|returns?\b|throws?\b)/.test(
next);return{call:call2,...expectedOf(isBelow2?commented(next).said:said2,read)}}const found=writtenIn(line,new RegExp(`${name.replaceAll("$","\\$")}\\(|^`));const shown2=found&&
isLiteral(found.expected,read)?callIn(found.call,name,read):null;return shown2&&found?{call:shown2,expected:found.expected,raises:null}:null}function claimExample(list2,name,read){
const array2=bare(namedOf(namedOf(read(`[${list2}]`))[0]??read(""))[0]??null);const[left,right]=array2?.type==="array"?namedOf(array2):[];const call2=left?callIn(
left.text,name,read):null;const expected=right?.text??"";return call2&&isLiteral(expected,read)?{call:call2,expected,raises:null}:null}function callIn(line,name,read){
if(line.length>examples_LONGEST||!line.includes(name))return null;const root=read(line);const[only,...others]=namedOf(root);if(root.broken||others.length>0||!only)
return null;const first=namedOf(only)[0]??null;let call2=bare(only.type==="lexical_declaration"&&first?fieldOf(first,"value"):first);if(call2&&/^console\.\w+$/.
test(fieldText(call2,"function")))call2=bare(namedIn(call2,"arguments")[0]??call2);if(!call2||!/^(?:call|new)_expression$/.test(call2.type))return null;const names=node=>/identifier$/.
test(node.type)&&node.text===name;return[...walk(call2)].some(names)?call2.text:null}const ARROW=/^(?:=>|->|={2,3}>?|➞|→|➜|returns?:?\b|returned:?\b|evaluates to\b|gives\b|yields\b|outputs?:?\b)\s*/i;
function commented(line){const at=line.search(/\s*\/\/|\s*\/\*/);if(at<0)return{code:line,said:null};const said2=line.slice(at).replace(/^\s*(?:\/\/|\/\*)\s*/,"").
replace(/\*\/\s*$/,"").trim();return{code:line.slice(0,at).trim(),said:said2.replace(ARROW,"").trim()}}function expectedOf(said2,read){if(said2===null)return{expected:null,
raises:null};const thrown2=/^(?:throws?|rejects?)\b(?:\s+(?:an?\s+)?(?:new\s+)?([A-Z][\p{L}\p{N}]*)?)?/iu.exec(said2);if(thrown2)return{expected:null,raises:thrown2[1]??
"Error"};const text=said2.replace(/[.;,]$/,"");return{expected:isLiteral(text,read)?text:null,raises:null}};const jsdoc_LONGEST=2e4;const jsdoc_MOST_LINES=200;const LONGEST_TYPE=2e3;
function plainComment(text){const lines2=text.replace(/^\/\*\*?|\*\/$/g,"").split("\n");const bare2=lines2.map(line=>line.replace(/^\s*(?:\/\/+|\*(?!\*)) ?/,"").
trimEnd());return dedentedDoc(bare2.join("\n")).slice(0,jsdoc_LONGEST)}function commentsBefore(comments){const blank=/\s*/y;const placed=comments.map(comment=>{
blank.lastIndex=comment.end;return{comment,gap:blank.exec(comment.source)?.[0]??""}});return new Map(placed.filter(({gap})=>gap.split("\n").length<=3).map(({comment,
gap})=>[comment.end+gap.length,comment]))}function docBefore(start,before){const lines2=[];for(let next=before.get(start);next&&lines2.length<jsdoc_MOST_LINES;next=
before.get(next.start)){if(!next.text.startsWith("//")){if(lines2.length===0)return DIRECTIVE.test(next.text)?null:next.text;break}lines2.unshift(next.text)}return lines2.
filter(line=>!DIRECTIVE.test(line)).join("\n")||null}const DIRECTIVE=/^(?:\/\/|\/\*)\s*(?:eslint|prettier|istanbul|c8|v8|@ts-|tslint|biome|#region|#endregion|webpack)/;
function tagsOf(doc){const tags=[];for(const line of doc.split("\n")){const found=/^\s*@([A-Za-z]+)\s*(.*)$/.exec(line);const last=tags.at(-1);if(found)tags.push(
{tag:found[1]??"",text:found[2]??""});else if(last)last.text+=`
${line}`}return tags}function typed({text}){const all=text.trim();let depth=0;for(let at=0;at<Math.min(all.length,LONGEST_TYPE);at++){if(all[at]==="{")depth++;else if(all[at]===
"}")depth--;if(depth===0)return at===0?{type:null,rest:all}:{type:all.slice(1,at).trim(),rest:all.slice(at+1).trimStart()}}return{type:null,rest:all}}function saidOf(tag){
const{type,rest}=typed(tag);const named2=/^(\[)?\s*([\p{L}_$][\p{L}\p{N}_$.[\]]*)/u.exec(rest);if(!named2)return null;return{name:(named2[2]??"").replace(/\[\]/g,
"").replace(/\]$/,""),type:type&&type.replace(/=$/,"").replace(/^\.\.\./,""),optional:named2[1]!==void 0||(type?.endsWith("=")??false),inner:[]}}function saidParameters(tags,wanted=/^(?:param|arg|argument)$/){
const all=[];for(const tag of tags){const said2=wanted.test(tag.tag)?saidOf(tag):null;if(!said2)continue;const[head2="",...path2]=said2.name.split(".");if(path2.
length===0)all.push(said2);else all.find(known2=>known2.name===head2)?.inner.push({...said2,name:path2.join(".")})}return all}function taggedType(tags,wanted){const found=tags.
find(({tag})=>wanted.test(tag));return found?typed(found).type:null}function objectText(fields){const parts=fields.filter(field2=>!field2.name.includes("."));return`\
{ ${parts.map(field2=>`${field2.name}${field2.optional?"?":""}: ${field2.type??"any"}`).join("; ")} }`}function typedefsIn(doc){const tags=tagsOf(doc);const defined2=tags.
find(({tag})=>tag==="typedef"||tag==="callback");if(!defined2)return[];const{type,rest}=typed(defined2);const name=/^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(rest)?.[0];
if(!name)return[];if(defined2.tag==="callback")return[{name,text:"Function"}];const fields=saidParameters(tags,/^(?:property|prop)$/);return[{name,text:fields.length>
0?objectText(fields):type??"any"}]};const uses_DEEPEST=2;const MOST_STEPS=2e3;const MOST_ITEM_USES=12;function usesOf(body,names,rules2,depth=0){const uses=new Map(
[...names].map(name=>[name,new Set]));const followed=new Set;for(const node of walk(body)){const found=node.type==="identifier"?uses.get(node.text):void 0;if(!found||
found.size>=rules2.most)continue;for(const use of rules2.usesAt(node,true))found.add(use);const next=depth<uses_DEEPEST?rules2.receiverOf?.(node)??null:null;const way=`${node.
text} ${String(next?.body.start)} ${next?.name??""}`;if(next===null||next.body===body||followed.has(way))continue;followed.add(way);const inner2=usesOf(next.body,
new Set([next.name]),rules2,depth+1).get(next.name);for(const use of inner2??[])if(found.size<rules2.most)found.add(use)}return new Map([...uses].map(([name,found])=>[
name,[...found]]))}function itemUses(scope,names,usesAt2){const found=new Set;let steps2=0;for(const node of walk(scope)){if(steps2++>MOST_STEPS||found.size>=MOST_ITEM_USES)
break;if(node.type==="identifier"&&names.has(node.text))for(const use of usesAt2(node))found.add(use)}return[...found]}const likeness=(other,as="like")=>other?.
type==="identifier"?[`${as}:${other.text}`]:[];const headOf=node=>node?node.source.slice(node.start,Math.min(node.end,node.start+80)):"";;const numberType={kind:"\
number"};const any={kind:"any"};const undefinedType={kind:"literal",text:["undefined"]};const never={kind:"union",of:[]};const isNever=type=>type.kind==="union"&&
type.of.length===0;const types_LONGEST=5e3;const types_DEEPEST=12;const STEPS=400;const MOST_FIELDS=40;const MOST_NESTED=3;const types_plain={...types_named("an\
y unknown never",any),...types_named("number Number",numberType),...types_named("string String PropertyKey",{kind:"str"}),...types_named("boolean Boolean bool",
{kind:"bool"}),...types_named("undefined void",undefinedType),...types_named("object Object",{kind:"dict",key:{kind:"str"},value:any}),...types_named("Function \
function CallableFunction",{kind:"callable"}),...types_named("Array array",{kind:"list",of:any}),null:{kind:"none"},Set:{kind:"set",of:any}};function types_named(names,type){
return Object.fromEntries(words(names).map(name=>[name,type]))}const families=kindsByWord({list:"Array array ReadonlyArray ArrayLike",iterable:"Iterable AsyncIt\
erable",set:"Set ReadonlySet",dict:"Record Object object",wrapper:"Promise PromiseLike Awaited Readonly NonNullable NoInfer Exclude Extract",partial:"Partial",required:"\
Required"});function makeReadType(read){return text=>{if(text.length>types_LONGEST)return null;const plain2=text.replace(/\bfunction\s*\([^()]*\)(?:\s*:\s*[\p{L}\p{N}_$.]+)?/gu,
"Function").replace(/\bimport\s*\([^()]*\)\s*\./g,"").replace(/!(?=[\p{L}_$({[])/gu,"").replaceAll(".<","<").replace(/=$/,"").replace(/^(?:asserts\s+)?[\p{L}\p{N}_$]+\s+is\s[\s\S]*$/u,
"boolean");const[declaration2,...others]=namedOf(read(`type T = ${plain2}
`));return declaration2&&!declaration2.broken&&others.length===0?fieldOf(declaration2,"value"):null}}function typeOf(node,find=()=>null){return node?toType(node,
{find,steps:{left:STEPS},bound:new Map,depth:0,inside:[]}):any}const typeNamed=(name,find)=>reference(name,[],{find,steps:{left:STEPS},bound:new Map,depth:0,inside:[]});
function toType(node,outer){if(THROUGH.test(node.type))return types_inside(node,outer);const rule=Object.hasOwn(types_rules,node.type)?types_rules[node.type]:void 0;
if(!rule||outer.depth>types_DEEPEST)return any;return rule(node,{...outer,depth:outer.depth+1})}const THROUGH=/annotation$|^(?:parenthesized|readonly|optional|rest|infer)_type$/;
const types_inside=(node,scope)=>{const inner2=namedOf(node).at(-1);return inner2?toType(inner2,scope):any};const types_name=(node,scope)=>reference(lastName(node),
[],scope);const callable=(node,scope)=>{const returns=fieldOf(node,"return_type");const takes=namedIn(node,"parameters").filter(part=>/_parameter$/.test(part.type));
return{kind:"callable",takes:takes.map(part=>types_isTyped(part)?typeIn(part,"type",scope):any),...returns?givenBack(returns,scope):{}}};const types_isTyped=part=>fieldOf(
part,"type")!==null&&fieldOf(part,"pattern")?.type!=="rest_pattern";function givenBack(returns,scope){const said2=returns.text.replace(/^:\s*/,"").replace(/<.*$/s,
"");if(said2==="this"||said2!==""&&said2===scope.inside.at(-1))return{itself:true};const gives=toType(returns,{...scope,depth:scope.depth+2});return{gives,.../^(?:Promise|PromiseLike)$/.
test(said2)?{waits:true}:{}}}const predicate=()=>({kind:"bool"});const types_text=()=>({kind:"str"});const types_rules={predefined_type:types_name,type_identifier:types_name,
identifier:types_name,nested_type_identifier:types_name,member_expression:types_name,generic_type:(node,scope)=>reference(lastName(fieldOf(node,"name")),namedIn(
node,"type_arguments").map(argument2=>toType(argument2,scope)),scope),literal_type:node=>types_plain[node.text]??{kind:"literal",text:[node.text]},array_type:(node,scope)=>({
kind:"list",of:types_inside(node,scope)}),tuple_type:tuple,union_type:(node,scope)=>unionOf(members(node).map(member2=>toType(member2,scope))),intersection_type:(node,scope)=>bothOf(
members(node).map(member2=>toType(member2,scope))),flow_maybe_type:(node,scope)=>unionOf([types_inside(node,scope),{kind:"none"}]),conditional_type:(node,scope)=>unionOf(
["consequence","alternative"].map(side=>typeIn(node,side,scope))),type_predicate:predicate,asserts:predicate,function_type:callable,constructor_type:()=>({kind:"\
callable"}),index_type_query:(node,scope)=>reference(node.text.replace(/\s+/g," "),[],scope,{kind:"str"}),template_literal_type:types_text,object_type:object,interface_body:object};
const typeIn=(node,field2,scope)=>{const inner2=fieldOf(node,field2);return inner2?toType(inner2,scope):any};const lastName=node=>node?.text.split(".").at(-1)?.
trim()??"";const members=node=>namedOf(node).flatMap(inner2=>inner2.type===node.type?members(inner2):[inner2]);function tuple(node,scope){const parts=namedOf(node).
filter(part=>part.type!=="ERROR");const isRest=part=>part.type==="rest_type"||fieldOf(part,"name")?.type==="rest_pattern";const of=parts.map(part=>/_parameter$/.
test(part.type)?typeIn(part,"type",scope):toType(part,scope));if(!parts.some(isRest))return{kind:"tuple",of,open:false};const last=of.at(-1)??any;return{kind:"l\
ist",of:last.kind==="list"?last.of:last}}function object(node,scope){const fields=namedOf(node).flatMap(member2=>{const key2=/^(?:property|method)_signature$/.test(
member2.type)?fieldOf(member2,"name"):null;if(!key2||key2.type==="computed_property_name")return[];const type=member2.type==="method_signature"?callable(member2,
scope):typeIn(member2,"type",scope);const name=key2.type==="string"?key2.text.slice(1,-1):key2.text;const optional=hasToken(member2,"?");return optional&&isNever(
type)?[]:[{name,type,optional}]});if(fields.some(({type})=>isNever(type)))return never;if(fields.length>0)return types_recordOf(fields.slice(0,MOST_FIELDS));const index2=namedOf(
node).findLast(member2=>member2.type==="index_signature");if(!index2)return any;const mapped=namedOf(index2).find(child=>child.type==="mapped_type_clause");const keys=mapped?
typeIn(mapped,"type",scope):typeIn(index2,"index_type",scope);return dictOf(keys,typeIn(index2,"type",scope))}const types_recordOf=fields=>({kind:"record",fields:[
...new Map(fields.map(field2=>[field2.name,field2])).values()]});function unionOf(types){const members2=[];const add2=type=>{if(!members2.some(other=>JSON.stringify(
other)===JSON.stringify(type)))members2.push(type)};const all=types.flatMap(type=>type.kind==="union"?type.of:[type]);const texts=all.flatMap(type=>type.kind===
"literal"?type.text:[]);for(const type of all)if(type.kind!=="literal")add2(type);if(members2.some(member2=>member2.kind==="any"))return any;if(texts.includes("\
true")&&texts.includes("false"))add2({kind:"bool"});const isBool=members2.some(member2=>member2.kind==="bool");const left=[...new Set(texts)].filter(text=>!(isBool&&
/^(?:true|false)$/.test(text)));if(left.length>0)members2.push({kind:"literal",text:left});return members2.length===1?members2[0]??any:{kind:"union",of:members2}}
function bothOf(types){const records=types.flatMap(type=>type.kind==="record"?[type]:[]);if(records.length===0)return types.find(type=>type.kind!=="any")??any;const made2=types_recordOf(
records.flatMap(record2=>record2.fields));const also=types.flatMap(type=>type.kind==="named"?[type.name]:[]);return made2.kind==="record"&&also.length>0?{...made2,
also}:made2}function types_literalsIn(type){return type.kind==="literal"?type.text.map(text=>text.replace(/^(['"])([\s\S]*)\1$/,"$2")):[]}function dictOf(key2,value2){
const names=types_literalsIn(key2);if(names.length>0)return types_recordOf(names.map(name=>({name,type:value2,optional:false})));return{kind:"dict",key:key2.kind===
"str"||key2.kind==="number"?key2:{kind:"str"},value:value2}}function generic(name,[first=any,second=any]){if(name==="Pick"||name==="Omit"){const names=types_literalsIn(
second);if(first.kind!=="record")return first;return types_recordOf(first.fields.filter(field2=>names.includes(field2.name)===(name==="Pick")))}const family2=families.
get(name);if(!family2||family2==="wrapper")return family2?first:null;if(family2==="dict")return dictOf(first,second);if(family2!=="partial"&&family2!=="required")
return{kind:family2,of:first};if(first.kind!=="record")return first;return types_recordOf(first.fields.map(field2=>({...field2,optional:family2==="partial"})))}
function reference(name,args,scope,other={kind:"named",name}){const bound=scope.bound.get(name);if(bound)return bound;const found=scope.steps.left-- >0?scope.find(
name):null;if(found){if(scope.inside.filter(outer=>outer===name).length>=MOST_NESTED)return never;return behind(found,args,{...scope,inside:[...scope.inside,name]})}
const known2=args.length>0?generic(name,args):Object.hasOwn(types_plain,name)?types_plain[name]:null;return known2??other}function behind({type,parameters,bases},args,scope){
const bound=new Map(parameters.map((name,at)=>[name,args[at]??any]));const inner2={...scope,bound};const inherited=bases.map(base=>toType(base,inner2)).filter(base=>base.
kind==="record"||base.kind==="named");const own=type?toType(type,inner2):any;return bases.length>0?bothOf([...inherited,own]):own};const methodUses=kindsByWord(
{"str-method":`split charAt charCodeAt codePointAt toUpperCase toLowerCase toLocaleUpperCase toLocaleLowerCase trim
    trimStart trimEnd replace replaceAll startsWith endsWith padStart padEnd repeat substring substr match matchAll search
    localeCompare normalize`,"list-method":`push pop shift unshift splice sort reverse map filter forEach reduce reduceRight some every find
    findIndex findLast flat flatMap join fill toSorted toReversed toSpliced`,"number-method":"toFixed toPrecision toExponential","date-method":`getTime getFullY\
ear getMonth getDate getDay getHours getMinutes getSeconds getMilliseconds
    getTimezoneOffset toISOString setDate setMonth setFullYear setHours setMinutes toLocaleDateString toLocaleTimeString
    toDateString getUTCFullYear getUTCMonth getUTCDate getUTCDay getUTCHours getUTCMinutes getUTCSeconds`,"pattern-method":"test exec","map-method":"get set","s\
et-method":"add union intersection difference isSubsetOf isSupersetOf symmetricDifference","has-method":"has delete",slice:"slice at",search:"includes indexOf l\
astIndexOf concat",await:"then catch finally",call:"call apply bind",neutral:"toString valueOf hasOwnProperty entries keys values toJSON"});const callUses=kindsByWord(
{"isinstance:list":"Array.isArray",iterate:"Array.from Object.fromEntries","dict-method":"Object.keys Object.values Object.entries",mapping:"Object.assign","num\
ber-method":"Number.isInteger Number.isFinite Number.isNaN Number.isSafeInteger isNaN isFinite","str-method":"JSON.parse Date.parse encodeURIComponent decodeURI\
Component",arithmetic:"String.fromCharCode","list-method":"Promise.all","to-number":"parseInt parseFloat Number BigInt"});const MATH=/^Math\.(?:abs|ceil|floor|round|trunc|sqrt|cbrt|pow|exp|log|log2|log10|sin|cos|tan|atan|atan2|hypot|sign|max|min)$/;
const uses_kinds={string:"isinstance:str",number:"isinstance:int",boolean:"isinstance:bool",function:"callable",object:"isinstance:dict"};const compared={number:"\
compare-number",unary_expression:"compare-number",string:"compare-str",null:"compare-none",undefined:"compare-none",true:"compare-bool",false:"compare-bool"};const uses_plain={
template_substitution:"format",await_expression:"await",throw_statement:"raise",if_statement:"truth",while_statement:"truth",update_expression:"arithmetic"};const useRules={
usesAt,most:24,receiverOf};function usesAt(node,deep){const{parent,field:field2}=node;if(!parent)return[];switch(parent.type){case"call_expression":return field2===
"function"?["call"]:[];case"arguments":return inArguments(parent);case"member_expression":return inMember(node,parent);case"subscript_expression":return inSubscript(
node,parent,deep);case"for_in_statement":return inFor(node,parent,deep);case"binary_expression":case"augmented_assignment_expression":return inOperator(node,parent);case"\
unary_expression":{const sign=parent.children[0]?.type;return sign==="typeof"?inTypeof(parent):sign==="!"?["truth"]:["arithmetic"]}case"ternary_expression":return field2===
"condition"?["truth"]:[];case"parenthesized_expression":case"non_null_expression":return deep&&parent.parent?.type!=="parenthesized_expression"?usesAt(parent,false):
[];case"spread_element":return[parent.parent?.type==="object"?"mapping":"iterate"];case"variable_declarator":return field2==="value"?destructured(fieldOf(parent,
"name")):[];default:return[uses_plain[parent.type]??[]].flat()}}function inArguments({parent:call2}){const called=headOf(call2&&(fieldOf(call2,"function")??fieldOf(
call2,"constructor")));if(call2?.type==="new_expression")return called==="Set"||called==="Map"?["iterate"]:[];if(MATH.test(called))return["arithmetic"];if(/\.(?:test|exec)$/.
test(called))return["str-method"];return[callUses.get(called)??[]].flat()}function inMember(node,parent){if(fieldOf(parent,"object")!==node)return[];const name=headOf(
fieldOf(parent,"property"));const call2=parent.parent;if(call2?.type!=="call_expression"||parent.field!=="function")return name==="length"?["len"]:name==="size"?
["size"]:[`key:${name}`];const use=methodUses.get(name)??`method:${name}`;const given=namedIn(call2,"arguments");if(use==="neutral"||name==="set"&&fieldOf(call2,
"arguments")&&given.length!==2)return[];return use==="list-method"?[use,"iterate",...inCallback(given[0])]:[use]}function inCallback(callback){if(!callback||!/^(?:arrow_function|function_expression)$/.
test(callback.type))return[];const first=fieldOf(callback,"parameter")??namedIn(callback,"parameters")[0];const pattern=first&&(fieldOf(first,"pattern")??first);
return pattern?ofItems(pattern,fieldOf(callback,"body")):[]}const ITEM_USE=/^(?:key|like):|-method$|^(?:arithmetic|bitwise|concat-str|compare-|index$|len$|iterate$|as-index$)/;
const asItem=uses=>uses.filter(use=>ITEM_USE.test(use)).map(use=>`item-${use}`);function ofItems(pattern,body){if(pattern.type==="object_pattern")return namedOf(
pattern).map(part=>`item-key:${uses_keyOf(part)}`);if(pattern.type!=="identifier"||!body)return[];return itemUses(body,new Set([pattern.text]),item2=>asItem(usesAt(
item2,false)))}const uses_keyOf=part=>headOf(fieldOf(part,"key")??fieldOf(part,"left")??part);function inOperator(node,parent){const sign=fieldOf(parent,"operat\
or")?.type??parent.children[1]?.type??"";const other=namedOf(parent).find(child=>child!==node);if(sign==="instanceof")return node.field==="left"?[`isinstance:${headOf(
other)}`]:[];if(sign==="in")return[node.field==="right"?"mapping":"member"];if(/^(?:&&|\|\||\?\?)$/.test(sign))return["truth"];const kind=compared[other?.type??
""];if(/^[=!]==?$|^[<>]=?$/.test(sign)&&other)return kind?[kind]:[.../[<>]/.test(sign)?["compare"]:[],...likeness(other)];if(sign==="+"||sign==="+="){if(kind===
"compare-str"||other?.type==="template_string")return["concat-str"];return[kind==="compare-number"?"arithmetic":"add"]}return[/^[&|^]=?$|^(?:<<|>>>?)=?$/.test(sign)?
"bitwise":"arithmetic"]}function inTypeof(parent){const outer=parent.parent?.type==="binary_expression"?parent.parent:null;const other=outer&&namedOf(outer).find(
child=>child!==parent);const kind=other?.type==="string"?other.text.slice(1,-1):"";return Object.hasOwn(uses_kinds,kind)?[uses_kinds[kind]??[]].flat():[]}function inFor(node,parent,deep){
if(node.field!=="right")return[];if(fieldText(parent,"operator")==="in")return["mapping"];const left=fieldOf(parent,"left");return["iterate",...deep&&left?ofItems(
left,fieldOf(parent,"body")):[]]}function inSubscript(node,parent,deep){if(node.field!=="object")return["as-index"];const index2=fieldOf(parent,"index");if(index2?.
type==="string")return[`key:${headOf(index2).slice(1,-1)}`];return["index",...deep?asItem(usesAt(parent,false)):[]]}function destructured(pattern){if(pattern?.type===
"array_pattern")return["iterate","unpack"];if(pattern?.type!=="object_pattern")return[];return namedOf(pattern).flatMap(part=>part.type==="rest_pattern"?[]:[`ke\
y:${uses_keyOf(part)}`])}function functionNamed(name,from){for(let scope=from.parent;scope;scope=scope.parent){if(scope.type!=="statement_block"&&scope.type!=="\
program")continue;const found=functionsDeclaredIn(scope).get(name);if(found)return found}return null}const functionsDeclaredIn=remember(scope=>{const found=new Map;
for(const child of scope.children)for(const{name,made:made2}of declared(child))if(!found.has(name))found.set(name,made2);return found});function declared(statement2){
const node=statement2.type==="export_statement"?fieldOf(statement2,"declaration")??statement2:statement2;if(isFunction(node))return[{name:fieldText(node,"name"),
made:node}];if(node.type!=="lexical_declaration"&&node.type!=="variable_declaration")return[];return namedOf(node).flatMap(declarator=>{const value2=fieldOf(declarator,
"value");return value2&&isFunction(value2)?[{name:fieldText(declarator,"name"),made:value2}]:[]})}function receiverOf(argument2){const list2=argument2.parent;const call2=list2?.
type==="arguments"?list2.parent:null;const called=call2?.type==="call_expression"?fieldOf(call2,"function"):null;if(!list2||!call2||called?.type!=="identifier")
return null;const given=namedOf(list2);const at=given.indexOf(argument2);if(given.slice(0,at).some(({type})=>type==="spread_element"))return null;const found=functionNamed(
called.text,call2);const body=found&&fieldOf(found,"body");if(!found||!body)return null;const only=at===0?fieldOf(found,"parameter"):null;const taken=only??namedIn(
found,"parameters")[at];const pattern=taken&&(fieldOf(taken,"pattern")??fieldOf(taken,"left")??taken);return pattern?.type==="identifier"?{body,name:pattern.text}:
null};const parameters_any={kind:"any"};const MOST_KEYS=12;const SIMPLE=/^[\p{L}_$][\p{L}\p{N}_$]*$/u;function parametersOf(node,around){const items2=parameterNodes(
node).flatMap(itemOf);const body=fieldOf(node,"body");const bound=new Set(items2.flatMap(item2=>boundNames(item2.pattern)));const uses=body&&usesOf(body,bound,useRules);
const setting2={...around,said:saidParameters(around.tags),uses:name=>uses?.get(name)??[]};const names=new Set;return items2.map((item2,at)=>{const byName=item2.
pattern.type==="identifier"?item2.pattern.text:null;const said2=setting2.said.find(parameter2=>parameter2.name===byName)??(byName?void 0:setting2.said[at]);let name=byName??
(item2.pattern.type==="array_pattern"?"items":"options");for(let count=2;names.has(name);count++)name=`${name.replace(/\d+$/,"")}${count}`;names.add(name);const type=typeOfItem(
item2,said2,setting2);return{name,pass:item2.rest?"rest":"positional",type:item2.rest&&type.kind==="list"?type.of:type,default:item2.rest?null:defaultOf(item2,said2),
uses:byName===null?[]:setting2.uses(byName)}})}function parameterNodes(node){const only=fieldOf(node,"parameters")?null:fieldOf(node,"parameter");return only?[only]:
namedIn(node,"parameters")}function itemOf(node){const outer=fieldOf(node,"pattern")??fieldOf(node,"left")??node;const rest=outer.type==="rest_pattern";const pattern=rest?
namedOf(outer)[0]:outer;if(!pattern||!/identifier$|_pattern$/.test(pattern.type))return[];const value2=fieldOf(node,"value")??fieldOf(node,"right");return[{pattern,
type:fieldOf(node,"type"),value:value2,optional:node.type==="optional_parameter",rest}]}function defaultOf({value:value2,optional},said2){if(value2)return literalValue(
value2)?value2.text:"undefined";return optional||said2?.optional?"undefined":null}function typeOfItem({pattern,type,value:value2},said2,setting2){const isPattern=pattern.
type!=="identifier";const written2=type?typeOf(type,setting2.find):saidType(said2,setting2);const uses=isPattern?[]:setting2.uses(pattern.text);if(written2.kind!==
"any"){const isOpen2=written2.kind==="named"&&!setting2.known(written2.name);if(isPattern)return isOpen2||written2.kind==="dict"?patternType(pattern,setting2):written2;
const read=isOpen2?parameters_recordOf(uses,"key:"):null;if(read&&written2.kind==="named"&&written2.name==="ProcessEnv")return environment(read);return read&&isOpen2?
{...written2,otherwise:read}:written2}if(isPattern)return patternType(pattern,setting2);const byDefault=typeOfDefault(value2);return byDefault.kind==="any"?typeOfUses(
uses):byDefault}const environment=type=>type.kind==="record"?{...type,fields:type.fields.map(field2=>({...field2,type:{kind:"str"},optional:true}))}:type;function saidType(said2,{
readType,find}){if(!said2)return parameters_any;if(said2.inner.length===0)return said2.type===null?parameters_any:typeOf(readType(said2.type),find);const record2=typeOf(
readType(objectText(said2.inner)),find);return said2.type&&/\[\]$|^Array/.test(said2.type)?{kind:"list",of:record2}:record2}function typeOfDefault(value2){if(!value2)
return parameters_any;if(value2.type==="template_string")return{kind:"str"};if(/^(?:arrow_function|function_expression)$/.test(value2.type))return{kind:"callabl\
e"};if(value2.type==="array")return{kind:"list",of:parameters_any};if(value2.type==="new_expression"){const name=fieldText(value2,"constructor");if(name==="Set")
return{kind:"set",of:parameters_any};return SIMPLE.test(name)?{kind:"named",name}:parameters_any}const kind=literalValue(value2)?.kind;return kind==="int"||kind===
"float"||kind==="str"||kind==="bool"?{kind}:parameters_any}function patternType(pattern,setting2){const parts=namedOf(pattern);if(pattern.type==="array_pattern"){
const of=parts.map(part=>part.type==="identifier"?nameType(part.text,setting2):parameters_any);return{kind:"tuple",of,open:false}}const fields=parts.flatMap(part=>{
const given=part.type==="pair_pattern"?fieldOf(part,"value"):part;const target=(given&&fieldOf(given,"left"))??given;const value2=given&&fieldOf(given,"right");
const name=part.type==="pair_pattern"?fieldText(part,"key"):target?.text??"";if(!target||part.type==="rest_pattern"||!SIMPLE.test(name))return[];const byDefault=typeOfDefault(
value2);const byUse=byDefault.kind==="any"?nameType(target.text,setting2):byDefault;const isNested=/^(?:object|array)_pattern$/.test(target.type);return[{name,type:isNested?
patternType(target,setting2):byUse,optional:value2!==null}]});return fields.length>0?{kind:"record",fields}:parameters_any}const parameters_plain=[[/^(?:date-method|isinstance:Date)$/,
{kind:"named",name:"Date"}],[/^(?:pattern-method|isinstance:RegExp)$/,{kind:"named",name:"RegExp"}],[/^isinstance:Map$/,{kind:"named",name:"Map"}],[/^(?:isinstance:Set|set-method)$/,
{kind:"set",of:parameters_any}],[/^map-method$/,{kind:"named",name:"Map"}]];const likely=[[/^(?:call|callable)$/,{kind:"callable"}],[/^(?:str-method|isinstance:str)$/,
{kind:"str"}],[/^(?:number-method|isinstance:int|arithmetic|compare-number)$/,numberType],[/^list-method$/,{kind:"list",of:parameters_any}]];const LISTED=/^(?:len|iterate|index|list-method|slice|isinstance:list)$/;
const firstOf=(table2,uses)=>table2.find(([pattern])=>uses.some(use=>pattern.test(use)))?.[1]??null;function typeOfUses(uses){const found=firstOf(parameters_plain,
uses);if(found)return found;if(uses.some(use=>/^(?:str-method|isinstance:str)$/.test(use)))return parameters_any;const isListed=uses.some(use=>LISTED.test(use));
const items2=isListed?parameters_recordOf(uses,"item-key:"):null;if(items2)return{kind:"list",of:items2};if(uses.includes("list-method")&&uses.includes("item-st\
r-method"))return{kind:"list",of:{kind:"str"}};return(isListed?null:parameters_recordOf(uses,"key:"))??parameters_any}function nameType(name,setting2){const type=typeOfUses(
setting2.uses(name));return type.kind==="any"?firstOf(likely,setting2.uses(name))??parameters_any:type}function parameters_recordOf(uses,mark){const after=start=>uses.
flatMap(use=>use.startsWith(start)?[use.slice(start.length)]:[]);const keys=after(mark).filter(key2=>SIMPLE.test(key2)).slice(0,MOST_KEYS);if(keys.length===0)return null;
const field2=type=>name=>({name,type,optional:false});const methods=mark==="key:"?after("method:"):[];return{kind:"record",fields:[...keys.map(field2(parameters_any)),
...methods.map(field2({kind:"callable"}))]}};const error=["new Error('no')","new TypeError('no')"];const samples_bytes=["new Uint8Array([1, 2, 3])","new Uint8Ar\
ray()"];const samples_known={Date:["new Date('2024-01-15T10:30:00Z')","new Date('2024-02-29T00:00:00Z')","new Date('2023-12-31T23:59:59Z')","new Date('2024-06-0\
1T08:00:00Z')","new Date(0)"],Map:["new Map([['a', 1], ['b', 2]])","new Map()","new Map([['a', 3]])"],ReadonlyMap:["new Map([['a', 1], ['b', 2]])","new Map()"],
WeakMap:["new WeakMap()"],Set:["new Set(['a', 'b'])","new Set()","new Set([1, 2, 3])"],ReadonlySet:["new Set(['a', 'b'])","new Set()","new Set([1, 2, 3])"],WeakSet:[
"new WeakSet()"],RegExp:["/a+/","/x/g","/^$/"],URL:["new URL('https://example.com/path?a=1#b')","new URL('http://localhost:8080/')"],URLSearchParams:["new URLSe\
archParams('a=1&b=2')","new URLSearchParams()","new URLSearchParams('a=&b=%20c%20')"],Request:["new Request('https://example.com/')","new Request('https://examp\
le.com/path?a=1')","new Request('https://example.com/', { method: 'POST', body: 'a=1' })","new Request('https://example.com/', { method: 'DELETE' })"],Response:[
"new Response('ok')","new Response('no', { status: 404 })","new Response(null, { status: 204 })"],TemplateStringsArray:["Object.assign(['a', 'b'], { raw: ['a', \
'b'] })"],Error:error,TypeError:["new TypeError('no')"],RangeError:["new RangeError('no')"],Buffer:["Buffer.from('abc')","Buffer.from('')"],ArrayBuffer:["new Ar\
rayBuffer(8)"],Uint8Array:samples_bytes,Int32Array:["new Int32Array([1, -2, 3])"],Float64Array:["new Float64Array([1.5, -2])"],Promise:["Promise.resolve(1)","Pr\
omise.resolve('abc')"],PromiseLike:["Promise.resolve(1)"],Iterable:["[1, 2, 3]","new Set(['a', 'b'])","[]"],Iterator:["[1, 2, 3].values()","[].values()"],AbortSignal:[
"new AbortController().signal","AbortSignal.abort()"],AbortController:["new AbortController()"],EventTarget:["new EventTarget()"],Headers:["new Headers({ a: '1'\
 })","new Headers()"],Symbol:["Symbol.for('a')"],symbol:["Symbol.for('a')"],bigint:["3n","0n","-1n","10n"],BigInt:["3n","0n","-1n","10n"],undefined:["undefined"],
Object:["{ a: 1 }","{}"],object:["{ a: 1 }","{}"],Function:["value => value","() => true"]};const samplesOf=samplesIn(samples_known);const callables=["value => \
value","() => true","() => false","value => value > 2","(a, b) => a - b","(...values) => values.length","String","Boolean"];;const MOST_READERS=50;const readers_MOST_NAMES=200;
function readersOf(constants,functions2){const defined2=new Set(constants.flatMap(({names})=>names));const behind2=new Map;const read=new Map;for(const constant of constants)
for(const name of constant.uses())if(defined2.has(name))(0,lists.BC)(behind2,name,constant);for(const made2 of functions2)for(const name of made2.uses())if(defined2.
has(name))(0,lists.BC)(read,name,made2);return names=>{const found=new Map;const wanted=new Set(names);for(const name of wanted){for(const made2 of read.get(name)??
[])take(made2,name,found);for(const constant of behind2.get(name)??[])for(const next of constant.names)if(wanted.size<readers_MOST_NAMES)wanted.add(next);if(found.
size>=MOST_READERS)break}return[...found].map(([name,lines2])=>({name,lines:[...lines2].sort((a,b)=>a-b)}))}}function take(made2,name,found){const{callable:callable2}=made2;
if(callable2===null||found.size>=MOST_READERS&&!found.has(callable2))return;const lines2=made2.linesWith(name);if(lines2.length===0)return;const known2=found.get(
callable2)??new Set;if(callable2===made2.name)for(const line of lines2)known2.add(line);found.set(callable2,known2)};const constants_BLOCKS=/^(?:program|statement_block|switch_case|switch_default|class_body|class_static_block)$/;
function isPiece(node){if(node.type==="variable_declarator")return true;return node.named&&constants_BLOCKS.test(node.parent?.type??"")&&!/comment$/.test(node.type)}
function isBareClass(node){const made2=node.type==="export_statement"?fieldOf(node,"declaration"):node;if(!made2||!/^(?:abstract_)?class_declaration$/.test(made2.
type))return false;return![...node.children,...made2.children].some(({type})=>/^(?:decorator|class_heritage)$/.test(type))}function piecesIn(root,{functions:functions2,
opened:opened2},reach){const told=functions2.filter(({node})=>!opened2.has(node));const pieces=piecesOf(root,new Set(told.map(({whole})=>whole)),isPiece).filter(
({node})=>!isBareClass(node));const named2=pieces.map(({node,rest,lines:lines2})=>({node,rest,lines:lines2,names:namesOf(node)}));const constants=named2.map(({rest,
names})=>({names,uses:()=>constants_usesOf(rest)}));const readers2=told.map(made2=>({...readerOf(made2,reach.get(made2)),uses:()=>module_namesIn(made2.code).used,
linesWith:name=>mentionedIn(made2.code).get(name)??[]}));const find=readersOf(constants,readers2);return named2.map(({node,rest,lines:lines2,names})=>({gives:names.
map(name=>isAssigned(node)?`${name} =`:name),lines:lines2,code:canonical_tokensOf(untyped(rest)).join("\0"),readers:find(names)}))}const untyped=rest=>without(rest,
new Set([...walk(rest)].filter(({type})=>type==="type_annotation")));const constants_usesOf=remember(rest=>module_namesIn(rest).used);function readerOf({name},reach){
if(!reach||reach.unreachable!==null)return{name,callable:null};return{name,callable:reach.via??name}}const mentionedIn=remember(code2=>{const found=new Map;for(const node of outerMentions(
code2))(0,lists.BC)(found,node.text,node.line);return found});const isAssigned=node=>node.type==="expression_statement"&&fieldOf(namedOf(node)[0]??node,"left")?.
type==="identifier";function namesOf(node){const inner2=node.type==="export_statement"?fieldOf(node,"declaration")??node:node;switch(inner2.type){case"variable_\
declarator":return fieldOf(inner2,"value")?boundNames(fieldOf(inner2,"name")):[];case"enum_declaration":return declaredNames(inner2);case"expression_statement":
return constants_changedBy(namedOf(inner2)[0]??null);default:return[]}}const CHANGES=/^(?:push|unshift|splice|sort|reverse|add|set|delete|assign|defineProperty|defineProperties)$/;
function constants_changedBy(node){if(node?.type==="assignment_expression"||node?.type==="augmented_assignment_expression"){const left=fieldOf(node,"left");const name2=exportTarget(
left)??constants_rootOf(left);const right=fieldOf(node,"right");return[...name2?[name2]:[],...right?.type==="assignment_expression"?constants_changedBy(right):[]]}
if(node?.type!=="call_expression")return[];const called=fieldOf(node,"function");const holder=called?.type==="member_expression"&&CHANGES.test(fieldText(called,
"property"))?called:null;const isBuiltin2=/^(?:Object|Reflect)\./.test(holder?.text??"");const name=constants_rootOf(isBuiltin2?namedIn(node,"arguments")[0]??null:
holder);return name?[name]:[]}function constants_rootOf(node){let at=node;while(at&&/^(?:member|subscript)_expression$/.test(at.type))at=fieldOf(at,"object");return at?.
type==="identifier"?at.text:null};const MOST_CONSTANTS=200;function reachOf(definitions,bindings){const{functions:functions2}=definitions;const nameable=functions2.
filter(isNameable);const loaded2=new Set(bindings.flatMap(({kind,node})=>kind==="constant"?[...module_namesIn(node).used]:[]));const from=nameable.length<functions2.
length?callersOf(definitions,bindings,nameable):new Map;return new Map(functions2.map(made2=>{const via=from.get(made2);if(via)return[made2,{unreachable:null,via:via.
name}];const reason=made2.guard??reasonFor(made2,loaded2);return[made2,{unreachable:isNameable(made2)?null:reason}]}))}const reasonFor=({simple:simple2,owner},loaded2)=>!owner&&
loaded2.has(simple2)?"only constants use it, while the file is loaded; no exported function calls it":"it is not exported, and no exported function calls it";const isNameable=({
exported,callable:callable2,guard})=>exported&&callable2&&guard===null;function callersOf(definitions,bindings,nameable){const graph=new CallGraph(definitions,bindings);
const via=new Map;const isConstructor2=({kind})=>Number(kind==="constructor");const queue=nameable.toSorted((one,other)=>isConstructor2(one)-isConstructor2(other)).
map(made2=>({made:made2,from:made2}));for(const{made:made2,from}of queue)for(const called of graph.calledBy(made2))if(!isNameable(called)&&!via.has(called)){via.
set(called,from);queue.push({made:called,from})}return via}class CallGraph{plain;held;methods;classes;constants=new Map;place;constructor({functions:functions2,
classes},bindings){const bySimple=made2=>made2.simple;this.plain=(0,lists.$z)(functions2.filter(made2=>!made2.owner&&!made2.holder),bySimple);this.held=(0,lists.
$z)(functions2.filter(made2=>!made2.owner&&via_rootOf(made2)!==made2.name),via_rootOf);this.methods=(0,lists.$z)(functions2.filter(made2=>made2.owner),bySimple);
this.classes=new Map(classes.map(owner=>[owner.name,owner]));this.place=new Map(functions2.map((made2,at)=>[made2,at]));for(const{names,node,kind}of bindings)if(kind===
"constant")for(const name of names)this.constants.set(name,module_namesIn(node))}calledBy(made2){const{used,whole,own,members:members2}=this.namesOf(made2);const line=made2.
owner?this.lineage(made2.owner):[];const called=[...used].flatMap(name=>this.plain.get(name)??[]);const root=via_rootOf(made2);const isHeld=(held,name)=>{const{
member:member2}=held.holder??{member:held.name.split(".")[1]??""};return whole.has(name)||members2.has(member2)||name===root&&own.has(member2)};for(const name of new Set(
[...used,root]))called.push(...(this.held.get(name)??[]).filter(held=>isHeld(held,name)));for(const name of members2)for(const method of this.methods.get(name)??
[]){const owner=method.owner;const isInherited=own.has(name)&&line.includes(owner);if(isInherited||used.has(owner.name)||this.hasSubclass(used,owner))called.push(
method)}for(const name of[...used,...line.slice(1).map(owner=>owner.name)])called.push(...(this.classes.get(name)?.methods??[]).filter(runsWithItsClass));const place2=each=>this.
place.get(each)??0;return[...new Set(called)].filter(callee=>callee!==made2).sort((one,other)=>place2(one)-place2(other))}namesOf(made2){const{used,whole,own,members:members2}=module_namesIn(
made2.code);let left=MOST_CONSTANTS;for(const name of used){const behind2=this.constants.get(name);if(!behind2||left--<=0)continue;for(const each of behind2.used)
used.add(each);for(const each of behind2.whole)whole.add(each);for(const each of behind2.members)members2.add(each)}return{used,whole,own,members:members2}}lineage(owner){
const line=[];for(let next=owner;next&&!line.includes(next);){line.push(next);next=this.classes.get(next.base??"")}return line}hasSubclass(used,owner){return[...used].
some(name=>{const found=this.classes.get(name);return found!==void 0&&this.lineage(found).includes(owner)})}}const via_rootOf=({name,holder})=>holder?.root??name.
split(".")[0]??name;const runsWithItsClass=({kind,simple:simple2})=>kind==="constructor"||simple2.startsWith("[Symbol.");;function tagsAt(starts,{comments}){const comment=starts.
map(start=>docBefore(start,comments)).find(found=>found!==null);const docstring=comment===void 0?null:plainComment(comment);return{docstring,tags:docstring===null?
[]:tagsOf(docstring)}}function typesFor(nodes,tags,{types}){const bounds2=new Map;for(const{name,bound}of nodes.flatMap(node=>typeParameters(node??null)))bounds2.
set(name,bound);for(const{tag,text}of tags){const[line=""]=tag==="template"?text.replace(/^\{[^}]*\}/,"").split("\n"):[];for(const name of line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??
[])bounds2.set(name,null)}return name=>{const bound=bounds2.get(name);if(bound===void 0)return types(name);return{type:bound?.text===name?null:bound,parameters:[],
bases:[]}}}function parametersIn(node,tags,find,{known:known2,readType}){return parametersOf(node,{find,tags,known:known2,readType})}function constructorOf(owner,module){
const maker=makerOf(owner,name=>module.index.classes.get(name)??null);if(!maker)return[];const{tags}=tagsAt([maker.start],module);return parametersIn(maker,tags,
typesFor([owner.node],[],module),module)}function withOverloads(parameters,{name},types,module){const overloads=module.index.signatures.get(name)??[];const[first]=overloads;
const isGathered=parameters.length===1&&parameters[0]?.pass==="rest";if(!first||!isGathered&&parameters.every(({type})=>type.kind!=="any"))return parameters;const declared2=parametersIn(
first,[],types,module);if(isGathered)return withAll(declared2,overloads.map(each=>parametersIn(each,[],types,module)));return parameters.map((each,at)=>({...each,
type:each.type.kind==="any"&&declared2[at]?.type||each.type}))}const withAll=(first,signatures)=>first.map((parameter2,at)=>{const of=distinctTypes(signatures.flatMap(
each=>each[at]?.type??[]));return of.length>1?{...parameter2,type:{kind:"union",of}}:parameter2});const distinctTypes=types=>[...new Map(types.map(type=>[JSON.stringify(
type),type])).values()];function literalsNear({node,code:code2},body,{index:index2}){if(!body)return[];const constants=[...identifiersIn(body)].slice(0,1e3).flatMap(
name=>index2.bindings(name)).filter(binding2=>binding2.kind==="constant"&&binding2.node!==code2);return literalsOf([body,...parameterNodes(node),...constants.slice(
0,50).map(binding2=>binding2.node)])}function withInside(made2,module,reach){const own=functionOf(made2,module,reach);if(made2.inner||own.lines[1]-own.lines[0]<
long_functions.hp)return own;const closures=closuresOf(made2);if(closures.length===0)return own;const via=reach.via??(reach.unreachable===null&&!made2.name.includes(
" > ")?made2.name:void 0);const rest=without(made2.code,new Set(closures.map(({whole})=>whole)));const{untyped:untyped2}=untypedOf(rest,0);const through={...reach,
...via===void 0?{}:{via}};return{...own,inside:{closures:closures.map(closure=>withInside(closure,module,through)),tokens:canonical_tokensOf(rest),...untyped2?{
untyped:untyped2}:{}}}}function functionOf(made2,module,reach){const{name,simple:simple2,code:code2,whole,owner,kind,decorators,inner:inner2}=made2;const node=inner2?
without(made2.node,inner2):made2.node;const body=fieldOf(node,"body");const own=inner2?without(code2,inner2):code2;const{docstring,tags}=tagsAt([whole.start,code2.
start],module);const types=typesFor([owner?.node,node],tags,module);const returns=taggedType(tags,/^returns?$/);const{bodyLines,...read}=readBody(node,body,bodyRules);
return{name,lines:[whole.line,lastLeaf(whole).endLine],kind,async:hasToken(node,"async"),public:made2.open&&made2.exported,...reach,sound:!whole.broken,...read,
tokens:canonical_tokensOf(own),...untypedOf(own,decorators.length+(owner?.decorators.length??0)),...body_openingOf(node,body),bodyLines:[...new Set([...fieldLines(
node),...bodyLines])].sort((one,other)=>one-other),source:dedentedText(whole),parameters:withOverloads(parametersIn(node,tags,types,module),made2,types,module),
returns:typeOf(fieldOf(node,"return_type")??(returns===null?null:module.readType(returns)),types),docstring,examples:docstring===null?[]:examplesOf(docstring,simple2,
module.read),literals:literalsNear(made2,body,module),decorators,owner:owner&&module.ownerOf(owner),context:contextOf(made2,module.index)}}const subclassOf=(owner,classes,exported)=>classes.
find(({base,name,...other})=>base===owner.name&&exported(name)&&!other.abstract&&other.open)??null;const MOST_TYPES=100;function typesIn(bindings,find,isEnum){const names=bindings.
flatMap(({kind,names:[name=""]})=>kind==="type"&&!isEnum(name)?[name]:[]);return[...new Set(names)].slice(0,MOST_TYPES).map(name=>[name,typeNamed(name,find)])}function makeFunctions(read,readTypes=read){
const readType=makeReadType(readTypes);return makeReader(text=>{const root=read(text);const definitions=definitionsOf(root);const{functions:functions2,classes,exports}=definitions;
const exported=name=>exports.names.get(name)?.includes(name)??false;const bindings=bindingsOf(definitions.statements);const index2=indexOf(definitions,bindings);
const enums=enumsOf(bindings);const enumNames=new Set(enums.flatMap(binding2=>binding2.names));const comments=[...walk(root)].filter(node=>node.type==="comment");
const typedefs=comments.flatMap(({text:text2})=>text2.startsWith("/**")?typedefsIn(plainComment(text2)):[]);const module={read,readType,index:index2,comments:commentsBefore(
comments),types:findTypes(bindings,typedefs,exported,readType),known:name=>index2.classes.has(name)||enumNames.has(name)||samplesOf(name).length>0,ownerOf:remember(
owner=>{const by=owner.abstract?subclassOf(owner,classes,exported):null;return{...{name:owner.name,header:headerOf(owner),parameters:constructorOf(by??owner,module)},
constructible:isConstructible(by??owner),...by?{by:by.name}:{}}}),reach:reachOf(definitions,bindings)};const made2=classes.filter(owner=>exported(owner.name)&&isConstructible(
owner));const named2=enums.flatMap(({names:[name=""],node})=>exported(name)?[{name,node}]:[]);return{functions:functions2.map(made3=>withInside(made3,module,module.
reach.get(made3)??{unreachable:null})),pieces:piecesIn(root,definitions,module.reach),classes:tableOf(made2.map(owner=>[owner.name,module.ownerOf(owner).parameters])),
types:tableOf(typesIn(bindings,module.types,name=>enumNames.has(name))),enums:tableOf(named2.map(({name,node})=>[name,enumMembers(node).map(member2=>member2.name)])),
error:errorOf(root,functions2)}})}var own_tests=__webpack_require__(33439);;function draftOf({code:code2,container,helpers:helpers2},imports2,more=[]){const own=container&&
{...container,members:[...container.members]};return{code:code2,container:own,helpers:[...more,...helpers2],imports:imports2}}const test_file_textsOf=({code:code2,
helpers:helpers2,container})=>[code2,...helpers2,...container?.members??[]];class FileNames{separator;owners=new Map;taken=new Set;aliases=new Map;constructor(separator){
this.separator=separator}own(name,id2){if(name===""||this.owners.has(name))return;this.owners.set(name,id2);this.taken.add(name)}take(name,taken=this.taken){let free2=name;
for(let number2=2;taken.has(free2);number2+=1)free2=`${name}${this.separator}${number2}`;taken.add(free2);return free2}aliasFor(name,id2){const key2=JSON.stringify(
[name,id2]);const known2=this.aliases.get(key2);if(known2!==void 0)return known2;this.taken.add(name);const alias=this.take(name);this.aliases.set(key2,alias);this.
owners.set(alias,id2);return alias}}function settleHelpers(draft,names,{namesOf:namesOf2,identityOf:identityOf2,rename}){for(const at of draft.helpers.keys()){const helper=draft.
helpers[at]??"";const id2=identityOf2(helper);for(const name of namesOf2(helper)){names.own(name,id2);const owner=names.owners.get(name);const isOwner=other=>identityOf2(
other)===owner&&[...namesOf2(other)].includes(name);if(owner===id2||draft.helpers.some(isOwner))continue;const alias=names.aliasFor(name,id2);rename(draft,name,
alias,at);names.owners.set(alias,identityOf2(draft.helpers[at]??""))}}}const nothingAdded=()=>({imports:[],helpers:[],body:[],parts:new Map,result:{}});function partOf({
parts,body},key2,make){const part=parts.get(key2)??make();if(!parts.has(key2))body.push(part);parts.set(key2,part);return part}function groupBlocks(texts,isPlain2){
const groups=[];texts.forEach((text,at)=>{const before=texts[at-1];const isClose=before!==void 0&&isPlain2(before)&&isPlain2(text);groups.push(isClose?`${groups.
pop()??""}
${text}`:text)});return groups}function editFile(file,edits){const mark=file.startsWith("\uFEFF")?1:0;const ends2=[...file.slice(mark).matchAll(/\r\n/g)].map(({
index:index2},at)=>index2-at);const placed=edits.map(({start,end,text})=>({start:start+ends2.filter(place2=>place2<start).length,end:end+ends2.filter(place2=>place2<
end).length,text:ends2.length>0?text.replaceAll("\n","\r\n"):text}));return applyEdits(file,moved(placed,mark))};const growth_MOST_LITERALS=60;function makeGrowth(language){
const named2=(text,name)=>language.tests(plainText(text)).filter(test2=>fullName(test2,language)===name);return{origins:(text,name)=>{const[test2,more]=named2(text,
name);if(!test2||more)return[];return test2.codes.map(code2=>({name:test2.name,code:code2,literals:growth_literalsOf(code2,test2.name,language)}))},parts:code2=>growth_partsOf(
code2,language).length,without:(code2,left)=>withoutParts(code2,left,language),insert:(text,grown)=>insertGrown(text,grown,language)}}const fullName=({groups,name},{
separator})=>[...groups,name].join(separator);function growth_partsOf(code2,{bodyOf:bodyOf2}){const body=bodyOf2(code2);const parts=[];for(const node of body?namedOf(
body):[]){const line=code2.indexOf("\n",node.end);const end=line<0?code2.length:line+1;const isAlone=code2.slice(lineStart(code2,node.start),node.start).trim()===
""&&/^[\s;]*(?:(?:#|\/\/).*)?$/.test(code2.slice(node.end,end));if(!isAlone)return[];parts.push({start:withComments(code2,lineStart(code2,node.start)),end})}return parts}
function withComments(code2,start){const above=start>0?lineStart(code2,start-1):0;return start>0&&/^\s*(?:#|\/\/)/.test(code2.slice(above,start))?withComments(code2,
above):start}function withoutParts(code2,left,language){const parts=growth_partsOf(code2,language);const gone2=parts.filter((_,at)=>left.includes(at));if(gone2.
length===0||gone2.length===parts.length)return null;const[first]=parts;const behind2=(text2,part)=>part===first?text2.replace(/^(?:[ \t]*\n)+/,""):text2;const text=gone2.
reduceRight((rest,part)=>rest.slice(0,part.start)+behind2(rest.slice(part.end),part),code2);return text.replace(/\n(?:[ \t]*\n){2,}/g,"\n\n").replace(/\s+$/,"")}
function growth_literalsOf(code2,name,language){const body=language.bodyOf(code2);if(!body)return[];const expected=expectedIn(code2,name,language);const found=[];
const isExpected2=({start,end})=>expected.some(edit=>start>=edit.start&&end<=edit.end&&edit.end>edit.start);for(const node of walk(body,inner2=>!isExpected2(inner2))){
const value2=isExpected2(node)?null:language.valueOf(node);const holder=value2?holderOf(node):null;if(value2)found.push({start:node.start,end:node.end,value:value2,
...holder?{holder}:{}});if(found.length>=growth_MOST_LITERALS)break}return found}const holders={pair:"key",keyword_argument:"name",variable_declarator:"name",assignment:"\
left"};function holderOf({parent},inside2=false){if(!parent)return null;const field2=holders[parent.type];if(field2===void 0)return/^(?:array|list|tuple|set)$/.
test(parent.type)?holderOf(parent,true):null;const name=fieldText(parent,field2).replace(/^(['"])(.*)\1$/,"$2");return/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name)?
{name,inside:inside2}:null}function expectedIn(code2,name,{open}){const test2=open({...noCandidate,name,code:code2});return(test2?.assertions??[]).flatMap(({comparison:comparison2})=>comparison2?.
rewrite("0")??[])}const noCandidate={...{id:"",target:"",writer:"",name:"",code:"",draft:"",framework:""},...{container:null,imports:[],helpers:[],fixes:[],observed:true}};
function insertGrown(text,grown,language){const tests=language.tests(plainText(text));const taken=new Set(tests.map(test2=>fullName(test2,language)));const names={};
const edits=grown.flatMap(({id:id2,grownFrom="",name,code:code2})=>{const origin=tests.find(test2=>fullName(test2,language)===(0,own_tests.zs)(grownFrom).name);
if(!origin)return[];const own=freeName({...origin,name},taken,language);const full=fullName({...origin,name:own},language);taken.add(full);names[id2]=full;const written2=own===
name?code2:language.rename(code2,own);return[insertAt(origin.end,`${language.gap(origin)}${language.indent(written2,origin.margin)}`)]});return{content:editFile(
text,edits),names}}function freeName(test2,taken,language){let name=test2.name;for(let number2=2;taken.has(fullName({...test2,name},language));number2+=1)name=language.
numbered(test2.name,number2);return name}function mergeWithGrown(merge,growth,laid=candidate=>candidate){return(candidates,page)=>{const grown=candidates.filter(
({grownFrom})=>grownFrom!==void 0).map(candidate=>laid(candidate,page));if(grown.length===0||page.existing===null)return merge(candidates,page);const others=candidates.
filter(({grownFrom})=>grownFrom===void 0);const merged=others.length>0?merge(others,page):{content:page.existing,names:{}};const inserted=growth.insert(merged.content,
grown);return{content:inserted.content,names:{...merged.names,...inserted.names}}}};function makeSurgery({read,open,rename}){const edited=(candidate,{source:source2,
helper},edits)=>{const text=edits&&applyEdits(source2,edits);if(text===null||read(text).broken)return null;if(helper===void 0)return{...candidate,code:text};return{
...candidate,helpers:candidate.helpers.with(helper,text)}};return{assertions:candidate=>attempt(()=>open(candidate)?.assertions??[],[]).map(({code:code2,comparison:comparison2})=>({
code:code2,equal:comparison2&&{call:comparison2.call,expected:comparison2.expected}})),vary:(candidate,change)=>attempt(()=>{const test2=open(candidate);const drop=new Set(
change.drop);const swallow=new Set(change.swallow.filter(index2=>!drop.has(index2)));if(!test2||[...drop,...swallow].some(index2=>!test2.assertions[index2]))return null;
return edited(candidate,test2,test2.vary(swallow,drop))},null),expect:(candidate,index2,literal2)=>attempt(()=>{const test2=open(candidate);const comparison2=test2?.
assertions[index2]?.comparison;if(!test2||!comparison2)return null;return edited(candidate,test2,comparison2.rewrite((0,core_text.pU)(comparison2.expected,literal2)))},
null),rename:(candidate,name)=>{const edit=attempt(()=>rename(candidate,name),null);return edit?{...candidate,name,code:applyEdits(candidate.code,[edit])}:candidate}}}
function attempt(make,other){try{return make()}catch{return other}};function assertionsIn(root,bare2){const assertions=[];const counts2=[];const closed=new Set;
for(const node of walk(root,inner2=>!closed.has(inner2))){const[kind,value2]=assertions_valueOf(node);const chain2=value2&&chains_chainOf(value2);if(!chain2)continue;
if(asserts(chain2,bare2)){const isUnawaited=value2.type!=="await_expression"&&isPromise(chain2,bare2);assertions.push({kind,node,isUnawaited,comparison:comparisonOf(
chain2,bare2)});closed.add(node)}else if(kind==="statement"&&isCount(chain2))counts2.push(node)}return{assertions,counts:counts2}}function assertions_valueOf(node){
if(node.type==="expression_statement")return["statement",namedOf(node)[0]??null];if(node.type==="return_statement")return["return",namedOf(node)[0]??null];const isBody2=node.
parent?.type==="arrow_function"&&node.field==="body";return["value",isBody2&&node.type!=="statement_block"?node:null]}const EQUALS=/^(?:toBe|toEqual|toStrictEqual|equals?|eq|eqls?)$/;
const ASSERTED=/^(?:equal|strictEqual|deepEqual|deepStrictEqual)$/;const assertions_WORDS=/^(?:soft|to|be|have|deep|is|resolves|strict|and|that|been)$/;function comparisonOf(chain2,bare2){
const{names,last}=chain2;const at=names.indexOf("expect");if(at===0||at===1&&names[0]==="chai")return assertions_readExpect(chain2);if(!ASSERTED.test(bare2.get(
last.name)??last.name)||names.includes("should"))return null;const[one,other]=last.args??[];if(!one||!other)return null;return comparisonWith(one,other)??comparisonWith(
other,one)}function assertions_readExpect({links,names,last}){const holder=links.findIndex(link=>link.args!==null);const[compared2]=links[holder]?.args??[];const[
expected]=last.args??[];const between2=names.slice(holder+1,-1);if(!compared2||!EQUALS.test(last.name)||!between2.every(name=>assertions_WORDS.test(name)))return null;
return expected?comparisonWith(compared2,expected,names.includes("resolves")?"await ":""):null}function comparisonWith(compared2,literal2,prefix=""){if(literalValue(
literal2)===null)return null;return{call:prefix+compared2.text,expected:literal2.text,rewrite:text=>[replaceNode(literal2,text)]}};const surgery_LONGEST=64e3;function surgery_makeSurgery(read){
return makeSurgery({read,open:candidate=>openTest(candidate,read),rename:({code:code2},name)=>renaming(read(code2),name)})}function renaming(root,name){const[statement2]=namedOf(
root);const call2=statement2&&(readRunnerCall(statement2)??loopTest(statement2));const{titleNode=null}=call2??{};if(titleNode&&statement2&&repeatedTest(statement2))
return titleOfRows(titleNode,name);return titleNode&&replaceNode(titleNode,quote(name))}function titleOfRows(node,name){if(node.type==="string")return replaceNode(
node,quote(name));return node.type==="template_string"&&!/[`\\]/.test(name)?replaceNode(node,`\`${name}\``):null}function renameTest(code2,name,read){const edit=renaming(
read(code2),name);return edit?applyEdits(code2,[edit]):code2}function openTest({code:code2,imports:imports2,helpers:helpers2},read){const bare2=bareIn(imports2,
read);const root=code2.length>surgery_LONGEST?null:read(code2);if(!root||root.broken)return null;const table2=tableIn(root);const own=table2&&surgery_rowsOf(table2);
const named2=table2?.type==="identifier"?rowsByName(table2.text,helpers2,read):null;const{rows,...place2}=own?{rows:own,source:code2}:named2??{source:code2};if(rows)
return{...place2,assertions:rows.map(row=>({code:row.text,comparison:null})),vary:(swallow,drop)=>withoutRows(rows,new Set([...swallow,...drop]))};const{assertions,
counts:counts2}=assertionsIn(root,bare2);return{source:code2,assertions:assertions.map(({node,comparison:comparison2})=>({code:node.text.replace(/^return\s+|;\s*$/g,
""),comparison:comparison2})),vary:(swallow,drop)=>{if(swallow.size+drop.size===0)return[];const edits=assertions.flatMap((assertion,at)=>{if(drop.has(at))return[
dropped(assertion)];return swallow.has(at)?[swallowed(assertion)]:[]});return[...edits,...counts2.map(takenOut)]}}}function swallowed({kind,node,isUnawaited}){const{
text}=kind==="return"?namedOf(node)[0]??node:node;const inner2=kind==="statement"?text.replace(/;\s*$/,""):text;const evaluated=isUnawaited?`Promise.resolve(${inner2}\
).then(undefined, () => {})`:text;const whole=`try { ${kind==="statement"?"":"return "}${evaluated} } catch {}`;return replaceNode(node,kind==="value"?`{ ${whole}\
 }`:whole)}function dropped({kind,node}){if(kind==="value")return replaceNode(node,"{}");const isFinal=node.parent!==null&&isAmongOthers(node)&&namedOf(node.parent).
at(-1)===node;return kind==="return"&&!isFinal?replaceNode(node,"return"):takenOut(node)}function takenOut(node){if(!isAmongOthers(node))return replaceNode(node,
"{}");const{source:source2,start,end}=node;const line=lineStart(source2,start);const rest=/^[ \t]*;?[ \t]*(?:\/\/[^\n]*)?(?:\n|$)/.exec(source2.slice(end));const isAlone=rest&&
source2.slice(line,start).trim()==="";return isAlone?{start:line,end:end+rest[0].length,text:""}:replaceNode(node,"")}const isAmongOthers=({parent})=>/^(?:program|statement_block|switch_case|switch_default)$/.
test(parent?.type??"");function withoutRows(rows,out){const lastKept=rows.findLastIndex((_,at)=>!out.has(at));const[last,end]=[rows[lastKept],rows.at(-1)];if(!last||
!end)return null;const between2=rows.slice(0,lastKept).flatMap((row,at)=>{const next=rows[at+1];return out.has(at)&&next?[{start:row.start,end:next.start,text:""}]:
[]});return last===end?between2:[...between2,{start:last.end,end:end.end,text:""}]}function tableIn(root){const[statement2]=namedOf(root);const call2=statement2&&
repeatedTest(statement2);if(!call2)return null;return(call2.table?namedOf(call2.table)[0]:loopedOver(statement2))??null}function rowsByName(name,helpers2,read){
for(const[helper,source2]of helpers2.entries()){const made2=namedOf(read(source2)).flatMap(namedOf);const found=made2.find(node=>node.type==="variable_declarato\
r"&&fieldOf(node,"name")?.text===name);const value2=found&&fieldOf(found,"value");const rows=value2&&surgery_rowsOf(value2);if(rows)return{source:source2,helper,
rows}}return null}function surgery_rowsOf(given){let table2=given;while(table2&&/^(?:as|satisfies)_expression$/.test(table2.type))table2=namedOf(table2)[0];const rows=table2?.
type==="array"?namedOf(table2):[];return rows.length>1&&rows.every(row=>row.type!=="spread_element")?rows:null}function loopedOver(statement2){if(statement2.type===
"for_in_statement")return fieldOf(statement2,"right")??void 0;const callee=fieldOf(unwrap(statement2),"function");return(callee&&fieldOf(callee,"object"))??void 0}
;const literals=/^(?:number|string|template_string|true|false|array|object|unary_expression)$/;const MOST_ROWS=100;function makeJavaScriptGrowth(read){return makeGrowth(
{tests:text=>testsIn(text,read),separator:" ",numbered:(name,number2)=>`${name} (${number2})`,open:candidate=>openTest(candidate,read),bodyOf:code2=>{const[statement2]=namedOf(
read(code2));const body=statement2&&readRunnerCall(statement2)?.body;return body?fieldOf(body,"body"):null},valueOf:node=>literals.test(node.type)&&!growth_isKey(
node)&&!isExpected(node)?literalValue(node):null,rename:(code2,name)=>renameTest(code2,name,read),indent:(code2,margin)=>indentText(code2,read,margin),gap:()=>"\
\n\n"})}const growth_isKey=({field:field2,parent})=>field2==="key"&&parent?.type==="pair";function isExpected({parent}){if(parent?.type==="binary_expression")return/^(?:[<>]=?|[!=]==?)$/.
test(fieldText(parent,"operator"));const call2=parent?.type==="arguments"?parent.parent:null;const callee=call2&&fieldOf(call2,"function");if(callee?.type!=="me\
mber_expression")return false;return fieldText(callee,"property")==="expect"||/^(?:expect\s*\(|assert\b)/.test(callee.text)}function testsIn(text,read){return readOutline(
text,0,read).filter(piece=>piece.kind==="test"&&!piece.skipped&&!groupsAround(piece).some(({each})=>each)).flatMap(piece=>{const codes=codesOf(piece,read);const margin=/^[ \t]*/.
exec(text.slice(lineStart(text,piece.start)))?.[0]??"";const groups=groupsAround(piece).map(({title})=>title);return[{groups,name:piece.name,codes,end:growth_endOf(
text,piece),margin}]})}function codesOf(piece,read){const[statement2]=namedOf(read(piece.text));const call2=statement2&&readRunnerCall(statement2);if(call2&&!call2.
table)return[piece.text];return rowTests(piece,read,()=>null,MOST_ROWS)?.map(({text})=>text)??[]}const growth_endOf=(text,{end})=>end+(text[end]===";"?1:0);;function readBlock(node,titlesAround=""){
const call2=node.type==="expression_statement"?readRunnerCall(node):null;if(!call2||!/^(?:describe|suite|context|test|it|specify)$/.test(call2.name))return null;
const{modifiers}=call2;const isSuite=call2.kind==="group";const title=stringOf(call2.titleNode);const titleNode=title===null?null:call2.titleNode;const full=[titlesAround,
title??""].filter(part=>part!=="").join(" ");const inner2=call2.body&&fieldOf(call2.body,"body");const body=inner2?.type==="statement_block"?inner2:null;const blocks=isSuite&&
body?blocks_readBlocks(body,full):[];return{isSuite,modifiers,title,full,titleNode,node,body,blocks}}function blocks_readBlocks(scope,titlesAround=""){return scope.
children.flatMap(node=>readBlock(node,titlesAround)??[])}function blocks_allTests(blocks){return blocks.flatMap(block=>block.isSuite?blocks_allTests(block.blocks):
[block])}function plainDescribes(blocks){const plain2=blocks.filter(({isSuite,modifiers,body})=>isSuite&&modifiers.length===0&&body);return[...plain2,...plain2.
flatMap(describe=>plainDescribes(describe.blocks))]};function detectCodeStyle(text,read){const votes={double:0,semicolons:0,literals:0,calls:0};const words2=new Set;
for(const node of walk(read(text),isOpen)){if(isText(node)&&!/['"]/.test(code_style_inside(node)))votes.double+=node.text.startsWith('"')?1:-1;if(isEnded(node))
votes.semicolons+=node.text.endsWith(";")?1:-1;const callee=node.type==="call_expression"?fieldOf(node,"function"):null;const word2=callee&&/^(?:test|it)\b/.exec(
callee.text)?.[0];if(word2==="test"||word2==="it")words2.add(word2);const last=lastOfLines(node);if(last)votes[last.list]+=last.comma?1:-1}const most=vote=>vote===
0?null:vote>0;const isDouble2=most(votes.double);return{quote:isDouble2===null?null:isDouble2?'"':"'",semicolons:most(votes.semicolons),step:stepOf(text),word:words2.
size===1?[...words2][0]??null:null,commas:{literals:most(votes.literals),calls:most(votes.calls)}}}function orElse(style,other){return{quote:style.quote??other.
quote,semicolons:style.semicolons??other.semicolons,step:style.step??other.step,word:style.word??other.word,commas:{literals:style.commas.literals??other.commas.
literals,calls:style.commas.calls??other.commas.calls}}}function applyCodeStyle(text,style,read,margin=""){const before=read(text);if(before.broken)return text;
let out=applyEdits(text,[...quoteEdits(before,style),...commaEdits(before,style)]);if(style.semicolons!==null)out=applyEdits(out,(style.semicolons?addSemicolons:
dropSemicolons)(read(out)));if(shapeOf(read(out))!==shapeOf(before))out=text;return reindent(out,margin,style.step??stepOf(text)??"  ",read)}function shapeOf(tree){
const parts=[];const isWhole2=({type})=>/^(?:string|template_string|regex)$/.test(type);for(const node of walk(tree,inner2=>!isWhole2(inner2))){if(node.type==="\
comment"||node.type===";"||isLastComma(node))continue;if(isText(node))parts.push(`s${code_style_inside(node).replace(/\\(['"])/g,"$1")}`);else if(node.children.
length===0||isWhole2(node))parts.push(`t${node.text}`);else if(node.named)parts.push(`n${node.type} ${namedOf(node).length}`)}return parts.join("\0")}const isOpen=node=>node.
type!=="template_string";const isText=node=>node.named&&node.type==="string"&&node.parent?.type!=="jsx_attribute";const code_style_inside=({source:source2,start,
end})=>source2.slice(start+1,end-1);function quoteEdits(tree,{quote:quote2}){if(quote2===null)return[];return[...walk(tree,isOpen)].filter(isText).flatMap(node=>{
const old=node.source[node.start];if(old===quote2||code_style_inside(node).includes(quote2))return[];const bare2=code_style_inside(node).replace(/\\([\s\S])/g,(all,escaped2)=>escaped2===
old?old:all);return[replaceNode(node,quote2+bare2+quote2)]})}const LITERALS=/^(?:object|array|object_pattern|array_pattern|named_imports)$/;const CALLS=/^(?:arguments|formal_parameters)$/;
function lastOfLines(node){const list2=LITERALS.test(node.type)?"literals":CALLS.test(node.type)?"calls":null;const close=node.children.at(-1);const[element,comma]=list2?
lastElement(node):[null,null];if(!list2||!close||!element||element.type===","||close.end===close.start)return null;return(comma??element).endLine===close.line?null:
{list:list2,element,comma}}function lastElement(list2){const parts=list2.children.slice(1,-1).filter(node=>node.type!=="comment");const last=parts.at(-1)??null;
return last?.type===","?[parts.at(-2)??null,last]:[last,null]}function commaEdits(tree,{commas}){return[...walk(tree,isOpen)].flatMap(node=>{const last=lastOfLines(
node);const isWanted=last&&commas[last.list];if(!last||isWanted===null||last.comma!==null===isWanted)return[];if(last.comma)return[replaceNode(last.comma,"")];const{
element}=last;const isRest=[element,fieldOf(element,"pattern")].some(part=>part?.type==="rest_pattern");return isRest?[]:[insertAt(element.end,",")]})}function isLastComma(node){
const list2=node.type===","?node.parent:null;if(!list2||!(LITERALS.test(list2.type)||CALLS.test(list2.type)))return false;const[element,comma]=lastElement(list2);
return comma===node&&element!==null&&element.type!==","}const ENDED=/^(?:expression_statement|lexical_declaration|variable_declaration|return_statement|throw_statement|break_statement|continue_statement|debugger_statement|import_statement|type_alias_declaration)$/;
function isEnded(node){const{type,parent,field:field2,broken:broken2}=node;if(!ENDED.test(type)||!parent||broken2||parent.type==="for_in_statement")return false;
return parent.type!=="for_statement"||field2==="body"}function addSemicolons(tree){return[...walk(tree,isOpen)].filter(isEnded).flatMap(node=>{const end=codeEnd(
node);const{parent,source:source2}=node;const isEndedByExport=parent?.type==="export_statement"&&parent.children.at(-1)?.type===";";return source2[end-1]===";"||
isEndedByExport?[]:[insertAt(end,";")]})}function codeEnd(node){const last=node.children.findLast(child=>child.type!=="comment"&&child.end>child.start);return last?
codeEnd(last):node.end}function dropSemicolons(tree){return[...walk(tree,isOpen)].filter(isEnded).flatMap(node=>{const last=node.children.at(-1);if(last?.type!==
";"||last.end===last.start||!mayGo(last))return[];const isEmpty=node.type==="expression_statement"&&namedOf(node).length===0;return isEmpty?[]:[replaceNode(last,
"")]})}function mayGo({source:source2,end}){const rest=source2.slice(end);const gap=/^(?:[ \t]|\/\*(?:[^*\n]|\*(?!\/))*\*\/)*(?:\/\/[^\n]*)?(?=\n|\r|$)/.exec(rest);
if(!gap)return/^[ \t]*\}/.test(rest);const next=rest.slice(gap[0].length).replace(/^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/,"");return!/^(?:[([`+\-/*.,?<>=&|^%!:;]|in\b|instanceof\b|as\b|satisfies\b)/.
test(next)}const leadOf=line=>/^[ \t]*/.exec(line)?.[0]??"";function stepOf(text){const counts2=new Map;let tabs=0;let before=0;for(const line of text.split("\n")){
if(line.trim()===""||/^\s*\*/.test(line))continue;const lead=leadOf(line);const isTab=lead.startsWith("	");const more=lead.length-before;if(isTab)tabs+=1;else if(more>
0)counts2.set(more,(counts2.get(more)??0)+1);before=isTab?0:lead.length}const[best]=[...counts2].filter(([size])=>size>1&&size<=8).sort((a,b)=>b[1]-a[1]||a[0]-b[0]);
if(tabs>(best?.[1]??0))return"	";return best?" ".repeat(best[0]):null}function reindent(text,margin,step2,read){const own=stepOf(text)??step2;if(own===step2&&margin===
"")return text;const held=text.includes("`")||text.includes("\\\n")?heldLines(read(text)):new Set;const lines2=text.split("\n").map((line,at)=>{const body=line.
trimStart();const lead=line.slice(0,line.length-body.length);return held.has(at)||body===""?line:margin+converted(lead,own,step2)+body});return lines2.join("\n")}
function heldLines(tree){const isHolding=({named:named2,type})=>named2&&(type==="template_string"||type==="string");const holding=[...walk(tree,node=>!isHolding(
node))].filter(isHolding);return new Set(holding.flatMap(({text,line})=>text.split("\n").slice(1).map((_,at)=>line+at)))}function converted(lead,own,step2){if(own===
step2)return lead;if(own==="	")return lead.replace(/\t/g,step2);const width=lead.replace(/\t/g,own).length;return step2.repeat(Math.floor(width/own.length))+" ".
repeat(width%own.length)}var model_target=__webpack_require__(86716);;function ownAll(tree,{names,there,read}){for(const entry2 of imports_importsOf(tree).flatMap(
({entries:entries2})=>entries2)){const id2=identityOf(entry2);names.own(entry2.local,id2);if(entry2.type!=="statement"&&!there.has(id2))there.set(id2,entry2.local)}
for(const[name,statement2]of boundAtTop(tree))names.own(name,codeIdentity(statement2.text,read));for(const name of names_identifiersIn(tree))names.taken.add(name)}
function readDraft(candidate,{names,read,kind}){const{entries:entries2,others}=parseImports(candidate.imports,read);const draft=draftOf(candidate,entries2.map(entry2=>toKind(
entry2,kind)),others);for(const text of test_file_textsOf(draft))for(const name of names_identifiersIn(read(text)))names.taken.add(name);return draft}function*names_identifiersIn(tree){
for(const node of walk(tree))if(node.children.length===0&&/identifier/.test(node.type))yield node.text}function identityOf({kind,module,name}){const plain2=module.
replace(/^node:/,"");if(plain2==="test"&&["default","*","test","it"].includes(name))return name==="it"?"test#it":"test#test";if(plain2==="assert"&&name==="stric\
t")return names_STRICT;const isDefault=name==="*"&&kind==="require"&&!/^[./]/.test(plain2);return`${names_plainModule(plain2)}#${isDefault?"default":name}`}function names_plainModule(module){
if(!/^\.{1,2}(?:\/|$)/.test(module))return module;return module.replace(/\.[cm]?[jt]sx?$/,"").replace(/\/+$/,"").replace(/(?<=.)\/index$/,"")}const codeIdentity=(text,read)=>`\
code ${shapeOf(read(text))}`;function settle(draft,scope){const{names,read}=scope;draft.imports=draft.imports.flatMap(entry2=>settleImport(entry2,draft,scope));
settleHelpers(draft,names,{namesOf:helper=>boundAtTop(read(helper)).keys(),identityOf:helper=>codeIdentity(helper,read),rename:(_,from,to)=>renameAll(draft,from,
to,read)})}function callByModule(draft,source2,{names,there,read}){draft.imports=draft.imports.filter(({module,name,local,type})=>{const holder=there.get(`${names_plainModule(
module)}#*`);const isNamed2=type===null&&!["","default","*"].includes(name);if(!isNamed2||holder===void 0||names.owners.has(local)||!isFreeIn(draft,holder,read))
return true;const isUsed2=new RegExp(`(?<![\\w$.])${holder.replaceAll("$","\\$&")}\\.[\\w$]+\\(`).test(source2);if(!isUsed2)return true;renameAll(draft,local,`${holder}\
.${name}`,read);return false})}const isFreeIn=(draft,name,read)=>!test_file_textsOf(draft).some(text=>text.includes(name)&&[...names_identifiersIn(read(text))].
includes(name));function settleImport(entry2,draft,{names,there,read}){const{local}=entry2;if(local==="")return[entry2];const id2=identityOf(entry2);const owner=names.
owners.get(local);const same=entry2.type==="statement"?void 0:there.get(id2);if(owner!==id2&&same!==void 0&&isFreeIn(draft,same,read)){renameAll(draft,local,same,
read);return[]}names.own(local,id2);if(owner===void 0||owner===id2)return[entry2];if(sharesAssert(owner,id2,local,draft,read))return[];const alias=names.aliasFor(
local,id2);renameAll(draft,local,alias,read);return[{...entry2,local:alias}]}function mapTexts(draft,change){draft.code=change(draft.code);draft.helpers=draft.helpers.
map(change);if(draft.container)draft.container.members=draft.container.members.map(change)}function renameAll(draft,from,to,read){const rename=text=>renameIn(text,
from,to,read);mapTexts(draft,rename);if(draft.container)draft.container.header=rename(`${draft.container.header}
})`).slice(0,-3)}function mentionsOf({code:code2,container},read){return new Set([code2,...container?.members??[]].flatMap(text=>[...mentions(read(text))]))}const names_LOOSE="\
assert#default";const names_STRICT="assert/strict#default";const strictMethods=new Map([["equal","strictEqual"],["notEqual","notStrictEqual"],["deepEqual","deep\
StrictEqual"],["notDeepEqual","notDeepStrictEqual"]]);function sharesAssert(owner,id2,local,draft,read){if(![names_LOOSE,names_STRICT].includes(owner)||![names_LOOSE,
names_STRICT].includes(id2))return false;const looseCalls=text=>[...walk(read(text))].filter(node=>node.field==="property"&&strictMethods.has(node.text)&&node.parent?.
type==="member_expression"&&fieldOf(node.parent,"object")?.text===local);if(owner===names_STRICT)return test_file_textsOf(draft).every(text=>looseCalls(text).length===
0);mapTexts(draft,text=>applyEdits(text,looseCalls(text).map(node=>replaceNode(node,strictMethods.get(node.text)??node.text))));return true};const continue_LONGEST=2e5;
function makeContinues(read){return existing=>{if(existing.length>continue_LONGEST||(0,filters.Yf)(existing)!==null)return false;const tree=read(plainText(existing));
const blocks=tree.broken?[]:blocks_readBlocks(tree);const isSkipped2=({isSuite,modifiers})=>isSuite&&(modifiers.includes("skip")||modifiers.includes("todo"));return blocks_allTests(
blocks).length>0&&!blocks.every(isSkipped2)}}function groupStatements(texts,read){const isOpen2=text=>/^[[(`]/.test(text);return groupBlocks(texts.map(text=>isOpen2(
text)?`;${text}`:text),text=>!text.includes("\n")&&!namedOf(read(text)).slice(0,1).some(node=>readBlock(node)))}function layPart({header,members:members2,tests},{
codeStyle,read}){const step2=codeStyle.step??"  ";const laid=groupStatements([...members2,...tests],read);const inner2=laid.map(text=>reindent(text,step2,step2,
read));return`${header}
${inner2.join("\n\n")}
})`}function placeFor(candidate,draft,builder){const describes=builder.present?plainDescribes(blocks_readBlocks(builder.present)):[];const name=(0,model_target.
Q)(candidate.target).name;const titles=draft.container?[draft.container.name]:[name,name.split(".")[0]??name];const called=titles.flatMap(title=>describes.filter(
block=>title!==""&&(block.title===title||block.full===title)).slice(0,1));return called.find(block=>mayGoInto(block,draft,builder))??null}function mayGoInto(block,draft,{
read}){const there=new Set(namedOf(block.body??block.node).map(shapeOf));const members2=(draft.container?.members??[]).map(read);if(!members2.flatMap(namedOf).every(
node=>there.has(shapeOf(node))))return false;const own=new Set(members2.flatMap(tree=>[...boundAtTop(tree).keys()]));const used=[...mentionsOf(draft,read)].filter(
name=>!own.has(name));for(let scope=block.body;scope?.parent;scope=scope.parent){const hidden=namesIn(scope);if(used.some(name=>hidden.has(name)))return false}return true}
function editsFor(builder){const{present,read,codeStyle,helpers:helpers2,body}=builder;if(!present)return[];const standing=imports_importsOf(present);const lay=(code2,margin="")=>applyCodeStyle(
code2,codeStyle,read,margin);const{edits,statements:statements2}=joinInto(standing,missing(builder,standing));const last=standing.at(-1)?.node;const at=last?lineEnd(
last):topOf(present);const isLate=helper=>needsLater(read(helper),at,present);const groups=groupStatements(helpers2,read);const early=groups.filter(helper=>!isLate(
helper));const top=[statements2.join("\n"),...early].filter(text=>text!=="").map(text=>lay(text));const gap=statements2.length>0?"\n":"\n\n";const above=top.join(
"\n\n");if(above!=="")edits.push(insertAt(at,last?gap+above:`${above}

`));const isPlaced=part=>typeof part!=="string"&&part.place!==null;const fresh=body.filter(part=>!isPlaced(part)).map(part=>typeof part==="string"?part:layPart(
part,builder));const end=[...groups.filter(isLate),...groupStatements(fresh,read)].map(text=>lay(text)).join("\n\n");return[...edits,...body.flatMap(part=>typeof part===
"string"?[]:intoDescribe(part,codeStyle,lay)),...end===""?[]:[atEnd(present.source,end)]]}function missing(builder,standing){const there=standing.flatMap(({entries:entries2})=>entries2);
const known2=new Set(there.map(entry2=>`${entry2.local} ${identityOf(entry2)}`));const spelled=new Map(there.map(({module})=>[names_plainModule(module),module]));
const left=builder.imports.map(entry2=>({...entry2,module:spelled.get(names_plainModule(entry2.module))??entry2.module})).filter(entry2=>entry2.local===""?!there.
some(({module})=>module===entry2.module):!known2.has(`${entry2.local} ${identityOf(entry2)}`));return joinImports(left)}const withoutPrefix=entry2=>({...entry2,
module:entry2.module.replace(/^node:/,"")});function joinInto(standing,groups){const edits=[];const statements2=[];for(const group2 of groups){const named2=group2.
filter(isNamed);const place2=named2.length>0?placeOfNames(named2,standing):null;if(place2)edits.push(place2);else if(named2.length>0)statements2.push(...formatJoined(
named2));const others=group2.filter(entry2=>!isNamed(entry2));if(others.length>0)statements2.push(...formatJoined(others))}return{edits,statements:statements2}}
function placeOfNames(named2,standing){const[wanted]=named2.map(withoutPrefix);const same=standing.filter(({node,entries:entries2})=>node.type==="import_stateme\
nt"===(wanted?.kind==="import")&&entries2.every(entry2=>wanted&&areAlike(withoutPrefix(entry2),wanted)));for(const{node}of same){const braces=bracesOf(node);if(braces)
return intoBraces(braces,named2)}const single=same.find(({entries:[first,more]})=>!more&&first?.name==="default");const clause2=single?.node.children.find(node=>node.
type==="import_clause");if(!clause2||wanted?.type==="statement")return null;return insertAt(clause2.end,`, { ${named2.map(specifierText).join(", ")} }`)}function bracesOf(statement2){
const clause2=statement2.children.find(node=>node.type==="import_clause");const list2=clause2&&namedOf(clause2).find(node=>node.type==="named_imports");if(list2)
return list2;const[declarator]=namedOf(statement2);const name=declarator&&fieldOf(declarator,"name");return name?.type==="object_pattern"?name:null}function intoBraces(list2,named2){
const last=namedOf(list2).at(-1)??list2;const gap=last.endLine===list2.endLine?", ":`,
${marginOf(last)}`;return insertAt(last.end,named2.map(entry2=>gap+specifierText(entry2)).join(""))}function intoDescribe({place:place2,tests},{step:step2},lay){
const body=place2?.body;if(!body)return[];const close=body.end-1;const line=lineStart(body.source,close);const isAlone=body.source.slice(line,close).trim()==="";
const[inside2]=namedOf(body);const outer=marginOf(place2.node);const own=inside2&&inside2.line>body.line?marginOf(inside2):outer+(step2??"  ");const code2=tests.
map(test2=>lay(test2,own)).join("\n\n");if(!isAlone)return[insertAt(close,`
${code2}
${outer}`)];return[insertAt(line,inside2?`
${code2}
`:`${code2}
`)]}function needsLater(helper,at,present){const bound=boundAtTop(present);return[...mentions(helper)].some(name=>{const statement2=bound.get(name);return statement2!==
void 0&&statement2.start>=at&&!statement2.type.includes("function")})}function lineEnd({source:source2,end}){const rest=/^[ \t;]*(?:\/\/[^\n]*|\/\*(?:[^*\n]|\*(?!\/))*\*\/[ \t]*)?(?=\n|$)/.
exec(source2.slice(end));return end+(rest?.[0].length??0)}function topOf({children,source:source2}){const isDirective2=node=>node.type==="expression_statement"&&
namedOf(node)[0]?.type==="string";const first=children.find(node=>!/^(?:comment|hash_bang_line)$/.test(node.type)&&!isDirective2(node));return first?lineStart(source2,
first.start):source2.length}function atEnd(text,added){const gap=text===""||text.endsWith("\n\n")?"":text.endsWith("\n")?"\n":"\n\n";return insertAt(text.length,
`${gap}${added}
`)};function makeMerge(parse){return(candidates,page)=>{const existing=page.existing===null?null:plainText(page.existing);const like=page.like?.replaceAll("\r\n",
"\n")??null;const builder=openTestFileBuilder(candidates,{existing,like},rememberText(parse));for(const candidate of candidates)addCandidate(candidate,builder);
const content=page.existing===null?layFile(builder):editFile(page.existing,editsFor(builder));return{content,names:builder.result}}}function openTestFileBuilder(candidates,page,read){
const{existing,like}=page;const present=existing===null?null:read(existing);const imports2=candidates.flatMap(candidate=>parseImports(candidate.imports,read).entries);
const kind=(present&&kindOf(present))??kindAmong(imports2)??(like===null?null:kindOf(read(like)));const builder={...nothingAdded(),read,present,kind:kind??"impo\
rt",names:new FileNames(""),there:new Map,codeStyle:codeStyleOf(candidates,page,read),known:new Set((present?namedOf(present):[]).map(shapeOf)),titles:new Set((present?
blocks_allTests(blocks_readBlocks(present)):[]).map(test2=>test2.full)),isStrict:present===null&&kind==="require"&&isStrict(read(like??""))};if(present)ownAll(present,
builder);return builder}function isStrict(tree){const first=namedOf(tree).find(node=>node.type!=="hash_bang_line");return first!==void 0&&/^(['"])use strict\1;?$/.
test(first.text)}function codeStyleOf(candidates,{existing,like},read){const shown2=[existing,like].filter(text=>text!==null).map(text=>detectCodeStyle(text,read));
const own=detectCodeStyle(candidates.map(({code:code2})=>code2).join("\n"),read);return[...shown2,{...own,word:null,commas:{literals:null,calls:null}}].reduce(orElse)}
function addCandidate(candidate,builder){const{read,titles,imports:imports2,helpers:helpers2,body,result:result2}=builder;const draft=readDraft(candidate,builder);
useRunnerWord(candidate,draft,builder);if(candidate.writer==="explorer"&&builder.present)callByModule(draft,builder.present.source,builder);settle(draft,builder);
imports2.push(...draft.imports);const place2=placeFor(candidate,draft,builder);for(const helper of draft.helpers)if(!isThere(helper,builder))helpers2.push(helper);
const{name="",header="",members:members2=[]}=draft.container??{};const around=place2?.full??name;const title=freeTitle(around,candidate.name,titles);const code2=retitle(
draft.code,title.slice(candidate.name.length),read);result2[candidate.id]=titleIn(around,titlePatternOf(code2,read)??title);const key2=place2?`place ${place2.node.
start}`:JSON.stringify([header,members2]);if(!place2&&!draft.container)body.push(code2);else partOf(builder,key2,()=>({header,members:place2?[]:members2,tests:[],
place:place2})).tests.push(code2)}function useRunnerWord(candidate,draft,{codeStyle,names,read}){const{word:word2}=codeStyle;const known2=runners.find(({name})=>name===
candidate.framework)?.names??[];if(word2===null||!known2.includes("it")||!known2.includes("test"))return;const other=word2==="it"?"test":"it";if(names.owners.has(
other)&&!names.owners.has(word2))return;const own=draft.imports.filter(entry2=>entry2.local===other);if(!own.every(({name,module})=>name===other&&runners.some(runner2=>runner2.
module===module)))return;draft.imports=draft.imports.map(entry2=>own.includes(entry2)?{...entry2,name:word2,local:word2}:entry2);renameAll(draft,other,word2,read)}
function isThere(helper,{read,known:known2,helpers:helpers2}){const nodes=namedOf(read(helper));if(nodes.length>0&&nodes.every(node=>known2.has(shapeOf(node))))
return true;return helpers2.some(other=>shapeOf(read(other))===shapeOf(read(helper)))}const titleIn=(around,title)=>around===""?title:`${around} ${title}`;function freeTitle(around,name,titles){
let title=name;for(let number2=2;titles.has(titleIn(around,title));number2+=1)title=`${name} (${number2})`;titles.add(titleIn(around,title));return title}function retitle(code2,more,read){
const[statement2]=namedOf(read(code2));const{titleNode=null}=(statement2&&(readBlock(statement2)??repeatedTest(statement2)))??{};const isText2=/^(?:template_)?string$/.
test(titleNode?.type??"");if(more===""||!titleNode||!isText2)return code2;return applyEdits(code2,[insertAt(titleNode.end-1,more)])}function layFile(builder){const blocks=[
...builder.helpers,...builder.body.map(part=>typeof part==="string"?part:layPart(part,builder))];const text=[builder.isStrict?"'use strict'":"",joinImports(builder.
imports).flatMap(formatJoined).join("\n"),...groupStatements(blocks,builder.read)].filter(block=>block!=="").join("\n\n");return text===""?"":`${applyCodeStyle(
text,builder.codeStyle,builder.read)}
`};const proposedBy=(operators2,node)=>(operators2[node.type]??[]).flatMap(operator=>operator(node));function replaced(node,now){return{edits:[replaceNode(node,
now)],line:node.line,was:node.text,now}}function addedTo(node,more){return{edits:[insertAt(node.end,more)],line:node.endLine,was:node.text,now:node.text+more}}const cutBetween=(from,to)=>({
start:from.end,end:to.end,text:""});const exchanged=(one,other)=>[replaceNode(one,other.text),replaceNode(other,one.text)];function mutual(pairs2){const words2=pairs2.
split(",").map(pair=>pair.trim().split(" "));return Object.fromEntries(words2.flatMap(([one,other])=>[[one,other],[other,one]]))}const mutants_LONGEST_SHOWN=80;
const LONGEST_NAMED=24;function mutants_shown(code2){const line=code2.slice(0,4*mutants_LONGEST_SHOWN).replace(/\s+/g," ").trim();return line.length>mutants_LONGEST_SHOWN?
`${line.slice(0,mutants_LONGEST_SHOWN-1)}…`:line}const mutants_named=code2=>[...code2.slice(0,4*mutants_LONGEST_SHOWN).replace(/[\p{C}\p{Z}]+/gu," ").trim()].
slice(0,LONGEST_NAMED).join("");function mutants_keyOf(source2,edits){const parts=edits.flatMap(({start,end,text})=>{let[from,to,a,b]=[start,end,0,text.length];
while(from<to&&a<b&&source2[from]===text[a])[from,a]=[from+1,a+1];while(from<to&&a<b&&source2[to-1]===text[b-1])[to,b]=[to-1,b-1];return from===to&&a===b?[]:[`${from}\
-${to} ${text.slice(a,b)}`]});return parts.join("\n")}function nameChanges(source2,changes2){const keys=new Set;const counts2=new Map;return changes2.map(change=>({
change,at:Math.min(...change.edits.map(edit=>edit.start))})).sort((a,b)=>a.at-b.at).flatMap(({change})=>{const key2=mutants_keyOf(source2,change.edits);if(keys.
has(key2))return[];keys.add(key2);const name=`${change.line}:${mutants_named(change.was)}:${mutants_named(change.now)}`;const count=counts2.get(name)??0;counts2.
set(name,count+1);return[{...change,id:`${name}:${count}`}]})}function toMutant({id:id2,line,was,now,edits},offset=0){return{id:id2,line,was:mutants_shown(was),
now:mutants_shown(now),edits:moved(edits,offset).sort((a,b)=>b.start-a.start||b.end-a.end)}}function spread(list2,most){if(list2.length<=most)return list2;const step2=list2.
length/most;return Array.from({length:most},(_,at)=>list2[Math.floor(at*step2)])}function instrumentLines(file,source2,mutants){const starts=[0,...[...source2.matchAll(
/\n/g)].map(({index:index2})=>index2+1)];const lineOf=index2=>{let[low,high]=[0,starts.length];while(high-low>1){const middle=low+high>>1;if(starts[middle]<=index2)
low=middle;else high=middle}return low};const instrument2=({id:id2,edits})=>{const groups=[];for(const edit of edits.toSorted((a,b)=>a.start-b.start)){const[first,
last]=[lineOf(edit.start),lineOf(edit.end)];const open=groups.at(-1);if(open&&first<=open.last){open.last=Math.max(open.last,last);open.edits.push(edit)}else groups.
push({first,last,edits:[edit]})}const lines2=groups.reverse().map(({first,last,edits:own})=>{const from=starts[first]??0;const to=(starts[last+1]??source2.length+
1)-1;const text=applyEdits(source2.slice(from,to),moved(own,-from));return{first:first+1,last:last+1,text:text.replaceAll("\r\n","\n").replace(/\r$/,"")}});return{
id:id2,edits:lines2}};return{kind:"lines",file,mutants:mutants.map(instrument2)}};function depthOf(node){let depth=0;for(let at=node.parent;at;at=at.parent)depth++;
return depth}function editsOf(insertions){const marks=insertions.flatMap(({node,rank:rank2,before,after})=>{const depth=depthOf(node);return[{edit:insertAt(node.
start,before),closes:false,depth,rank:rank2},{edit:insertAt(node.end,after),closes:true,depth,rank:rank2}].filter(({edit})=>edit.text!=="")});marks.sort((a,b)=>{
if(a.edit.start!==b.edit.start)return a.edit.start-b.edit.start;if(a.closes!==b.closes)return a.closes?-1:1;const inward=a.depth-b.depth||a.rank-b.rank;return a.
closes?-inward:inward});return marks.map(({edit})=>edit)}const flatten_ENDED=/^(?:expression_statement|lexical_declaration|variable_declaration|return_statement|throw_statement|break_statement|continue_statement|debugger_statement|do_statement|type_alias_declaration|(?:public_)?field_definition|property_signature|method_signature|index_signature|abstract_method_signature)$/;
const BREAK=/[\n\r\u2028\u2029]/;const LINES=/\r\n|[\n\r\u2028\u2029]/g;function lacksEnd(node){if(!flatten_ENDED.test(node.type)||node.source.charAt(node.end-1)===
";")return false;return!/^[ \t]*[;,]/.test(node.source.slice(node.end,node.end+40))}function templateEdits(node){const substitutions=namedOf(node).filter(part=>part.
type==="template_substitution");const starts=[node.start,...substitutions.map(part=>part.end)];return starts.flatMap((start,at)=>{const end=substitutions[at]?.start??
node.end;const plain2=node.source.slice(start,end);const text=plain2.replace(/\\(?:\r\n|[\n\r\u2028\u2029])/g,"").replace(LINES,"\\n");return text===plain2?[]:[
{start,end,text}]})}function jsxText(source2){return source2.replace(/^[ \t]*(?:\r?\n)\s*/,"").replace(/\s*(?:\r?\n)[ \t]*$/,"").replace(/[ \t]*\r?\n\s*/g," ")}
function layoutEdits(node){const edits=[];for(const part of walk(node,inner2=>!/^(?:string|comment|jsx_text)$/.test(inner2.type))){if(part.type==="comment")edits.
push(replaceNode(part," "));else if(lacksEnd(part))edits.push(insertAt(part.end,";"));else if(!/^(?:string|jsx_text|template_string)$/.test(part.type)||!BREAK.test(
part.text))continue;else if(part.type==="string")edits.push(replaceNode(part,part.text.replace(/\\(?:\r\n|[\n\r])/g,"")));else if(part.type==="jsx_text")edits.push(
replaceNode(part,jsxText(part.text)));else if(part.parent?.type==="call_expression")return null;else edits.push(...templateEdits(part))}return edits}const covers=(outer,{
start,end})=>outer.end>outer.start&&outer.start<=start&&end<=outer.end;function flatten_isInside(node,host){let at=node;while(at&&at!==host&&at.end-at.start<=host.
end-host.start)at=at.parent;return at===host&&node!==host}function flatten(node,edits,insertions){if(edits.some(edit=>BREAK.test(edit.text)||/\/[/*]/.test(edit.
text)))return null;const layout2=node.endLine===node.line?[]:layoutEdits(node);if(!layout2)return null;const isLeft=place2=>!edits.some(edit=>covers(edit,place2));
const kept=insertions.filter(insertion=>flatten_isInside(insertion.node,node)&&isLeft(insertion.node));const all=[...edits,...layout2.filter(isLeft),...editsOf(
kept)];const line=applyEdits(node.text,moved(all,-node.start)).replace(/\s*[\n\r\u2028\u2029]\s*/g," ");return BREAK.test(line)?null:line};const not_mutable_CLOSED=/^(?:import_statement|decorator|enum_declaration|class_heritage|throw_statement|type_annotation|type_arguments|type_parameters|type_alias_declaration|interface_declaration|ambient_declaration|function_signature|method_signature|abstract_method_signature|index_signature|type_predicate_annotation|asserts_annotation|implements_clause|internal_module_type|comment|hash_bang_line|regex|jsx_text|jsx_attribute_name|ERROR)$/;
function not_mutable_isOpen(node){if(not_mutable_CLOSED.test(node.type)||not_mutable_isName(node)||not_mutable_isDirective(node))return false;if(node.type==="ex\
port_statement")return fieldOf(node,"declaration")!==null||fieldOf(node,"value")!==null;return!isNotMutableCall(node)}function not_mutable_isName(node){const{parent,
field:field2}=node;if(!parent)return false;if(field2==="name"&&parent.type!=="variable_declarator")return true;if(parent.type==="jsx_attribute"&&node.type==="st\
ring")return true;if(/^(?:as_expression|satisfies_expression)$/.test(parent.type))return namedOf(parent)[0]!==node;if(parent.type==="type_assertion")return namedOf(
parent).at(-1)!==node;if(field2==="type"||field2==="return_type")return true;return/^(?:key|property|label|source|alias)$/.test(field2??"")&&node.type!=="comput\
ed_property_name"}function not_mutable_isDirective(statement2){const isText2=({type,children})=>type==="expression_statement"&&children.some(child=>child.type===
"string");const scope=statement2.parent;if(!isText2(statement2)||scope?.type!=="program"&&scope?.type!=="statement_block")return false;const statements2=namedOf(
scope);return statements2.slice(0,statements2.indexOf(statement2)).every(isText2)}function isNotMutableCall(node){const isError=callee2=>/(?:Error|Exception)$/.
test(callee2?.text??"");if(node.type==="new_expression")return isError(fieldOf(node,"constructor"));if(node.type!=="call_expression")return false;const callee=fieldOf(
node,"function");if(!callee||callee.type==="import")return true;if(callee.type==="identifier")return isError(callee)||/^(?:require|import|invariant|assert|warn|warning|deprecate|debug)$/.
test(callee.text);return/^(?:console|log|logger)$/.test(fieldOf(callee,"object")?.text??"")};const EXPRESSION=/^(?:binary_expression|unary_expression|update_expression|assignment_expression|augmented_assignment_expression|ternary_expression|call_expression|new_expression|member_expression|subscript_expression|await_expression|yield_expression|identifier|number|string|template_string|true|false|null|undefined|this|array|object|regex|parenthesized_expression|as_expression|satisfies_expression|non_null_expression|jsx_element|jsx_self_closing_element)$/;
const STATEMENT=/^(?:expression|return|throw|break|continue|if|for|for_in|while|do|switch|try)_statement$/;const AMONG=/^(?:program|statement_block|switch_case|switch_default)$/;
function hostsOf(root,edits,live=true){const hosts=[];let at=smallestAround(root,edits);if(live&&!isLive(at))return[];for(;at&&!isFunctionNode(at)&&at.type!=="c\
lass_body"&&at.type!=="program";at=at.parent)if(isExpression(at)&&isFree(at)||isSwitchedStatement(at))hosts.push(at);return hosts}const isExpression=node=>EXPRESSION.
test(node.type);const isEmptyValue=(host,code2)=>isExpression(host)&&/^[\s;]*$/.test(code2);const hosts_isLone=node=>!AMONG.test(node.parent?.type??"");function smallestAround(root,edits){
const start=Math.min(...edits.map(edit=>edit.start));const end=Math.max(...edits.map(edit=>edit.end));let at=root;for(;;){const inner2=at.children.find(child=>child.
start<=start&&end<=child.end&&child.end>child.start);if(!inner2)return at;at=inner2}}function isLive(node){for(let made2=functionAround(node);made2;made2=functionAround(
made2))if(!runsAtOnce(made2))return true;const field2=ancestorOf(node,/^(?:public_)?field_definition$/);return field2!==null&&!hasToken(field2,"static")}function runsAtOnce(made2){
let at=made2;while(at.parent?.type==="parenthesized_expression")at=at.parent;if(at.parent?.type==="member_expression"&&at.field==="object")at=at.parent;return at.
parent?.type==="call_expression"&&at.field==="function"}const hosts_THROUGH=/^(?:parenthesized|non_null|as|satisfies)_expression$/;const HOLDERS=/^(?:arguments|array|template_substitution|return_statement|throw_statement|yield_expression|await_expression|spread_element|ternary_expression|binary_expression|jsx_expression|switch_case|for_statement|arrow_function|sequence_expression|computed_property_name|expression_statement|if_statement|while_statement|do_statement|switch_statement|required_parameter|optional_parameter|variable_declarator|public_field_definition|field_definition|pair|assignment_pattern|object_assignment_pattern|assignment_expression|augmented_assignment_expression|for_in_statement)$/;
const TARGETS=/^(?:left|name|property|key|parameter|pattern|parameters|body|function|constructor)$/;function isFree(node){const{parent,field:field2}=node;if(!parent||
isInChain(node))return false;if(hosts_THROUGH.test(parent.type))return namedOf(parent)[0]===node&&(isCondition(parent)||isFree(parent));switch(parent.type){case"\
member_expression":case"subscript_expression":return field2==="index"||field2==="object";case"unary_expression":{const[sign]=parent.children;return sign?.type!==
"delete"&&!(sign?.type==="typeof"&&node.type==="identifier")}case"expression_statement":return!not_mutable_isDirective(parent);case"arrow_function":return field2===
"body";case"binary_expression":return true;default:return HOLDERS.test(parent.type)&&!TARGETS.test(field2??"")}}const isCondition=({type,field:field2,parent})=>type===
"parenthesized_expression"&&(field2==="condition"||field2==="value"&&parent?.type==="switch_statement");function isInChain(node){let isChained=false;for(let at=node;at&&
!isChained;at=fieldOf(at,"object")??fieldOf(at,"function"))isChained=hasOptional(at);let inner2=node;for(let at=node.parent;at;inner2=at,at=at.parent){const isPart=/^(?:member|subscript)_expression$/.
test(at.type)&&inner2.field==="object"||at.type==="call_expression"&&inner2.field==="function"||at.type==="non_null_expression";if(!isPart)return false;isChained||=
hasOptional(at);if(isChained)return true}return false}const hasOptional=node=>hasToken(node,"optional_chain");function isSwitchedStatement(node){const{parent,field:field2}=node;
if(!STATEMENT.test(node.type)||not_mutable_isDirective(node)||!parent||parent.type==="labeled_statement")return false;return!hosts_isLone(node)||field2==="body"||
field2==="consequence"||parent.type==="else_clause"};const LONGEST_VARIANT=2e4;const instrument_LONGEST=4e6;const MOST_CHECKS=40;const THROWING_MUTANT="throwing";
const MARKER="{ testwright: 'throwing' }";function instrument(file,source2,mutants,read){const root=read(source2);const names=namesFor(source2);const ticks=counters(
root,names);const{content,ids:ids2}=soundly(mutants,{root,names,ticks},read);return{kind:"switch",file,content:/\.[cm]?tsx?$/.test(file)?unchecked(content,read):
content,ids:ids2}}function counters(root,{tick}){const entries2=entriesOf(root).flatMap(entry2=>atEntry(entry2,`${tick}()`,0));return[...entries2,...inLoops(root,
`${tick}()`)]}function namesFor(text){let stem="testwright$";while(text.includes(stem))stem+="$";return{on:`${stem}on`,tick:`${stem}tick`,throwingMutant:`${stem}\
throwing`,look:`${stem}look`,state:`${stem}now`}}function helpers({on,tick,throwingMutant,look,state}){const held=key2=>`globalThis[Symbol.for('testwright.${key2}\
')]`;return`;var ${state};function ${look}(){${state}={on:${held("mutant")},tick:${held("tick")}};if(typeof ${state}.tick!=='function')${state}.tick=function(){\
};Promise.resolve().then(function(){${state}=undefined});return ${state}}function ${on}(id){return(${state}||${look}()).on===id}function ${tick}(){(${state}||${look}\
()).tick()}function ${throwingMutant}(){if(${on}('${THROWING_MUTANT}'))throw ${MARKER}}`}function soundly(mutants,instrumenter,read){let left=MOST_CHECKS;const isSound2=some=>left-- >
0&&(instrumenter.root.broken||!read(layOut(some,instrumenter).content).broken);const soundOf=some=>{if(some.length===0||isSound2(some))return[...some];if(some.length===
1)return[];const middle=some.length>>1;return[...soundOf(some.slice(0,middle)),...soundOf(some.slice(middle))]};return layOut(soundOf(mutants),instrumenter)}function layOut(mutants,instrumenter){
const{root,names,ticks}=instrumenter;const byHost=new Map;const insertions=[...ticks];const ids2=[];let length=root.source.length;for(const mutant of mutants){const thrown2=mutant.
id===THROWING_MUTANT?throwsOf(mutant,root,names):[];const variant=mutant.id===THROWING_MUTANT?null:variantOf(mutant,instrumenter);insertions.push(...thrown2);if(thrown2.
length>0)ids2.push(mutant.id);if(!variant||length+variant.code.length>instrument_LONGEST)continue;length+=variant.code.length;ids2.push(mutant.id);byHost.set(variant.
host,[...byHost.get(variant.host)??[],variant])}for(const[host,variants2]of byHost)insertions.push(choice(host,variants2,names));const apart2=new Set([...byHost.
keys()].flatMap(host=>statementBegunBy(host)??[]));for(const node of apart2)insertions.push({node,rank:1,before:";",after:""});const end=/[\n\r]$/.test(root.source)?
"":"\n";return{content:`${applyEdits(root.source,editsOf(insertions))}${end}${helpers(names)}
`,ids:ids2}}function variantOf(mutant,{root,ticks}){for(const host of hostsOf(root,mutant.edits)){const code2=flatten(host,mutant.edits,ticks);if(code2===null||
code2.length>LONGEST_VARIANT)return null;if(!isEmptyValue(host,code2))return{id:mutant.id,host,code:code2}}return null}function choice(host,variants2,names){const on=id2=>`${names.
on}(${JSON.stringify(id2).replace(/[\u2028\u2029]/g,"")})`;if(isExpression(host)){const before2=`(${variants2.map(({id:id2,code:code2})=>`${on(id2)} ? ${code2} \
: `).join("")}`;return{node:host,rank:2,before:before2,after:")"}}const[open,close]=hosts_isLone(host)?["{","}"]:["",""];const before=variants2.map(({id:id2,code:code2})=>`\
if(${on(id2)}){${code2}}else `).join("");return{node:host,rank:2,before:open+before,after:close}}function statementBegunBy(host){let at=host;while(at&&at.type!==
"expression_statement"&&at.parent?.start===host.start)at=at.parent;const isBegun=isExpression(host)&&at?.type==="expression_statement"&&at.start===host.start;return isBegun&&
at&&!hosts_isLone(at)?at:null}const entriesOf=root=>[...walk(root)].flatMap(made2=>instrument_entryOf(made2)??[]);function instrument_entryOf(made2){const body=isFunctionNode(
made2)&&!made2.broken?fieldOf(made2,"body"):null;if(!body)return null;return body.type==="statement_block"?{made:made2,after:instrument_headOf(body),value:null}:
{made:made2,after:null,value:body}}const instrument_headOf=block=>namedOf(block).findLast(not_mutable_isDirective)??instrument_openingOf(block);const instrument_openingOf=block=>block.
children.find(child=>child.type==="{")??null;function atEntry({after,value:value2},code2,rank2){if(after)return[{node:after,rank:rank2,before:"",after:`;${code2}\
;`}];return value2?[{node:value2,rank:rank2,before:`(${code2},`,after:")"}]:[]}function inLoops(root,code2){const loops=[...walk(root)].filter(node=>/^(?:for|for_in|while|do)_statement$/.
test(node.type)&&!node.broken);return loops.flatMap(loop2=>{const body=fieldOf(loop2,"body");const open=body?.type==="statement_block"?instrument_openingOf(body):
null;if(open)return[{node:open,rank:0,before:"",after:`${code2};`}];return body?[{node:body,rank:0,before:`{${code2};`,after:"}"}]:[]})}function throwingMutantOf(root,lines2){
const found=functionsIn(root,lines2);const edits=found.flatMap(({after,value:value2})=>{if(after)return[insertAt(after.end,`; throw ${MARKER};`)];return value2?
[replaceNode(value2,`{ throw ${MARKER} }`)]:[]});const[first]=found;if(!first||edits.length===0)return null;const line=first.made.line;return{id:THROWING_MUTANT,
line,was:"",now:`throw ${MARKER}`,edits:edits.reverse()}}function functionsIn(root,[first,last]){const all=entriesOf(root).filter(({made:made2})=>!runsAtOnce(made2));
const inside2=all.filter(({made:made2})=>made2.line>=first&&made2.endLine<=last);const around=all.filter(({made:made2})=>made2.line<=first&&made2.endLine>=last);
if(inside2.length===0)return around.slice(-1);const nodes=new Set(inside2.map(({made:made2})=>made2));return inside2.filter(({made:made2})=>{let at=functionAround(
made2);while(at&&!nodes.has(at))at=functionAround(at);return at===null})}function throwsOf(mutant,root,names){const starts=new Set(mutant.edits.map(edit=>edit.start));
return entriesOf(root).filter(({after,value:value2})=>starts.has(after?.end??value2?.start??-1)).flatMap(entry2=>atEntry(entry2,`${names.throwingMutant}()`,-1))}
const UNCHECKED="// @ts-nocheck";function unchecked(text,read){const end=text.indexOf("\n");const first=text.slice(0,end).replace(/^\uFEFF/," ");const plain2=first.
trim();if(plain2==="")return`${UNCHECKED}${text.slice(end)}`;if(plain2.startsWith("//")&&!plain2.startsWith("///"))return`${UNCHECKED} ${plain2}${text.slice(end)}`;
const root=read(text);if(plain2.startsWith("#!")||isInsideValue(end,root))return text;return`${UNCHECKED}
${joinable(first,root)}${text.slice(end+1)}`}function isInsideValue(at,root){const isAround=({start,end})=>start<at&&end>at;return[...walk(root,isAround)].some(
node=>isAround(node)&&/^(?:string|template_string|jsx_text|regex)$/.test(node.type))}function joinable(first,root){let line=first;let lacksSemicolon=false;for(const node of walk(
root,inner2=>inner2.start<first.length)){if(node.start>=first.length||node.end>first.length)continue;if(node.type==="comment"&&node.text.startsWith("//"))line=line.
slice(0,node.start);const isLast=first.slice(node.end).replace(/\/\/.*|\/\*.*?\*\//g,"").trim()==="";const needsEnd=lacksEnd(node)||/^(?:import|export)_statement$/.
test(node.type);if(isLast&&needsEnd&&root.source.charAt(node.end-1)!==";")lacksSemicolon=true}return`${line.trimEnd()}${lacksSemicolon?";":""} `}var bounds=__webpack_require__(
51464);;const ordering=/^(?:[<>]=?|[=!]==?)$/;const isNoNumber=({type,text})=>/^(?:string|template_string|true|false|null|undefined|array|object)$/.test(type)||
/^typeof\b/.test(text);function printOperands(source2,lines2,read){const wanted=new Set(lines2);let count=0;const edits=[];for(const node of walk(read(source2),
not_mutable_isOpen)){if(node.type!=="binary_expression"||node.broken||!wanted.has(node.line))continue;const[left,sign,right]=["left","operator","right"].map(field2=>fieldOf(
node,field2));if(!left||!right||!sign||!ordering.test(sign.text))continue;if([left,right].some(isNoNumber))continue;const comparison2=count++;edits.push(...printing(
left,(0,bounds.Nj)(comparison2,0)),...printing(right,(0,bounds.Nj)(comparison2,1)))}const text=edits.length===0?null:applyEdits(source2,edits);return text===null||
read(text).broken?null:text}const isDate="Object.prototype.toString.call(value) === '[object Date]'";const printing=({start,end},mark)=>[insertAt(start,`(value \
=> ((typeof value === 'number' || ${isDate}) && console.log('${mark}' + Number(value) + ';'), value))(`),insertAt(end,")")];;const variable=node=>{if(!isRead(node))
return[];const visible=visibleAt(node);const self=visible.find(({name})=>name===node.text);if(!self||self.hint==="function")return[];return visible.filter(other=>other!==
self&&variables_likeness(self,other)>=0&&!isBeside(node,other.name)).sort((a,b)=>variables_likeness(self,b)-variables_likeness(self,a)).slice(0,node.parent?.type===
"return_statement"?2:1).map(other=>replaced(node,other.name))};const READ=/^(?:arguments|binary_expression|return_statement|subscript_expression|ternary_expression|arrow_function|template_substitution|spread_element|for_in_statement|parenthesized_expression|member_expression|assignment_expression|augmented_assignment_expression|variable_declarator|pair|array|unary_expression)$/;
const WRITTEN=new Set(["left","name","key","property","parameter","function","constructor"]);function isRead({parent,field:field2}){if(!parent||!READ.test(parent.
type))return false;return field2===null||!WRITTEN.has(field2)||field2==="left"&&parent.type==="binary_expression"}function visibleAt(place2){const found=new Map;
for(let scope=place2.parent;scope&&scope.type!=="program";scope=scope.parent){const[kind,names]=boundBefore(scope,place2);for(const name of names)if(!found.has(
name.text))found.set(name.text,{name:name.text,kind,hint:hintOf(name)})}return[...found.values()]}function boundBefore(scope,place2){const isBefore=node=>node!==
null&&node.end<=place2.start;if(isFunctionNode(scope)){const given=fieldOf(scope,"parameters")??fieldOf(scope,"parameter");return["parameter",given&&place2.start>
given.end?[...boundIn(given)]:[]]}if(scope.type==="for_statement"){const first=fieldOf(scope,"initializer");return["counter",isBefore(first)?[...declaredBy(first)]:
[]]}if(scope.type==="for_in_statement"){const left=fieldOf(scope,"kind")?fieldOf(scope,"left"):null;return["local",left&&isBefore(fieldOf(scope,"right"))?[...boundIn(
left)]:[]]}if(!/^(?:statement_block|switch_case|switch_default)$/.test(scope.type))return["local",[]];const names=scope.children.filter(({type,start})=>start<place2.
start&&/^(?:lexical|variable)_declaration$/.test(type)).flatMap(statement2=>[...declaredBy(statement2)]);return["local",names.filter(name=>isBefore(ancestorOf(name,
/^variable_declarator$/)))]}function hintOf({parent:holder}){if(!holder||/_pattern$/.test(holder.type)&&holder.type!=="assignment_pattern")return"";const annotation=fieldOf(
holder,"type");if(annotation)return annotation.text.replace(/^:\s*/,"");const value2=fieldOf(holder,"value")??fieldOf(holder,"right");if(!value2)return"";if(isFunctionNode(
value2))return"function";if(/^(?:true|false)$/.test(value2.type))return"boolean";if(/^(?:-?\s*\d|Math\.|Number\(|parse(?:Int|Float)\()|\.length$/.test(value2.text))
return"number";if(value2.type==="template_string")return"string";if(/^\[|\.(?:split|filter|map|slice)\([^()]*\)$/.test(value2.text))return"array";return/^(?:string|object)$/.
test(value2.type)?value2.type:""}function variables_likeness(one,other){const ofKind=one.kind===other.kind?1:0;if(one.hint===""||other.hint==="")return ofKind;return ofKind+
(one.hint===other.hint?2:-4)}function isBeside(node,name){const{parent}=node;if(parent?.type!=="binary_expression"&&parent?.type!=="assignment_expression")return false;
return[...walk(parent,inner2=>inner2===parent||inner2===node)].some(other=>other!==node&&other.type==="identifier"&&other.text===name)};const operators_textOf=node=>node?.
text??"";const PRIMARY=/^(?:identifier|number|string|template_string|call_expression|member_expression|subscript_expression|array|this|true|false|null|undefined|parenthesized_expression|non_null_expression)$/;
function keepOnly(node,kept,mayFallApart=false){const[open,close]=mayFallApart&&!PRIMARY.test(kept.type)?["(",")"]:["",""];return{...replaced(node,kept.text),edits:[
{start:node.start,end:kept.start,text:open},{start:kept.end,end:node.end,text:close}]}}function unbracketed(node){let at=node;while(at?.type==="parenthesized_ex\
pression")at=namedOf(at)[0]??null;return at}const operators_argumentsOf=call2=>{const given=fieldOf(call2,"arguments");return given?.type==="arguments"?namedOf(
given):[]};const binarySigns={"<":["<=",">"],"<=":["<",">="],">":[">=","<"],">=":[">","<="],"===":["!=="],"!==":["==="],"==":["!="],"!=":["=="],"+":["-","*"],"-":[
"+"],"*":["/","+"],"/":["*"],"%":["*","/"],"**":["*"],"&&":["||"],"||":["&&"],"&":["|"],"|":["&"],"^":["|"],"<<":[">>"],">>":["<<"],">>>":[">>"]};const PRECEDENCE=[
...["??","||","&&","|","^","&","== != === !==","< > <= >=","<< >> >>>","+ -","* / %","**"]].map(signs=>signs.split(" "));const precedence=sign=>PRECEDENCE.findIndex(
signs=>signs.includes(sign));const TIGHT=/^(?:binary_expression|unary_expression|await_expression|as_expression|satisfies_expression)$/;const operators_binary=node=>{
const[left,sign,right]=[fieldOf(node,"left"),fieldOf(node,"operator"),fieldOf(node,"right")];if(!left||!sign||!right)return[];const was=sign.text;if(was==="inst\
anceof"||was==="in")return left.type.startsWith("private")?[]:[negated(node)];const isJoin=/string$/.test(left.type)||/string$/.test(right.type);const others=(binarySigns[was]??
[]).filter(now=>!(now==="*"&&isJoin)&&!isSameResult(left.text,right.text,was,now));const isLoose=now=>TIGHT.test(node.parent?.type??"")&&precedence(now)<precedence(
was);return[...others.map(now=>isLoose(now)?operators_bracketed(node,replaced(sign,now)):replaced(sign,now)),.../^(?:[=!]==?|[<>]=?)$/.test(was)?[]:[keepOnly(node,
left)],.../^(?:&&|\|\||\?\?)$/.test(was)?[keepOnly(node,right)]:[]]};const operators_bracketed=(node,change)=>({...change,line:node.line,edits:[...change.edits,
insertAt(node.start,"("),insertAt(node.end,")")]});function negated(node){const edits=[insertAt(node.start,"!("),insertAt(node.end,")")];return{...replaced(node,
`!(${node.text})`),edits}}function isSameResult(left,right,was,now){const b=Number(right);if(/^[-+]$/.test(was)&&/^[-+]$/.test(now)&&b===0)return true;if(/^[*/]$/.
test(was)&&/^[*/]$/.test(now)&&b===1)return true;const a=Number(left);if(left===""||right===""||Number.isNaN(a)||Number.isNaN(b))return false;const results2={"+":a+
b,"-":a-b,"*":a*b,"/":a/b,"%":a%b,"**":a**b};return results2[was]!==void 0&&Object.is(results2[was],results2[now])}const unary=node=>{const inner2=fieldOf(node,
"argument");return inner2&&/^[-!~+]$/.test(operators_textOf(fieldOf(node,"operator")))?[keepOnly(node,inner2)]:[]};const update=node=>{const sign=fieldOf(node,"\
operator");return sign?[replaced(sign,sign.text==="++"?"--":"++")]:[]};const assignmentSigns={"+=":["-=","="],"-=":["+=","="],"*=":["/=","="],"/=":["*=","="],"%\
=":["*="],"**=":["*="],"&&=":["||="],"||=":["&&="],"??=":["="],"&=":["|="],"|=":["&="],"^=":["|="],"<<=":[">>="],">>=":["<<="],">>>=":["<<="]};const assigned=node=>{
const sign=fieldOf(node,"operator");return sign?(assignmentSigns[sign.text]??[]).map(now=>replaced(sign,now)):[]};const ternary=node=>[fieldOf(node,"consequence"),
fieldOf(node,"alternative")].flatMap(kept=>kept?[keepOnly(node,kept)]:[]);function numeral(value2,suffix,node){const text=`${Number(value2.toPrecision(15))||0}${suffix}`;
const isOperand=/^(?:binary|unary|member)_expression$/.test(node.parent?.type??"");return text.startsWith("-")&&isOperand?`(${text})`:text}const operators_number=node=>{
const source2=node.text.replaceAll("_","");const suffix=source2.endsWith("n")?"n":"";const value2=Number(suffix?source2.slice(0,-1):source2);if(!Number.isFinite(
value2)||Math.abs(value2)>2**50)return[];const isSigned=node.parent?.type==="unary_expression"&&/^[-+]/.test(node.parent.text);return[value2+1,value2-1].filter(
other=>!isSigned||value2!==0&&other>=0).map(other=>replaced(node,numeral(other,suffix,node)))};const operators_string=node=>{const quote2=node.text.charAt(0);return[
replaced(node,node.text.length>2?quote2+quote2:`${quote2}x${quote2}`)]};const operators_template=node=>{if(node.parent?.type==="call_expression")return[];if(node.
end-node.start===2)return[replaced(node,"`x`")];const parts=namedOf(node);const fragment=parts.length>1&&parts.find(part=>part.type==="string_fragment");return[
replaced(node,"``"),...fragment?[replaced(fragment,"")]:[]]};const nothing=node=>{if(node.text!=="null"&&node.text!=="undefined")return[];const{parent}=node;const sign=parent?.
type==="binary_expression"?operators_textOf(fieldOf(parent,"operator")):"";if(/^(?:[=!]=|\?\?)$/.test(sign)||parent?.type==="return_statement")return[];return[replaced(
node,node.text==="null"?"undefined":"null")]};const collection=node=>{const isTarget=node.field==="left"&&node.parent?.type!=="binary_expression";if(namedOf(node).
length===0||isTarget)return[];return[replaced(node,node.type==="array"?"[]":"{}")]};const otherNames=new Map(Object.entries({...mutual("some every,push unshift,\
pop shift,startsWith endsWith,indexOf lastIndexOf,find findLast"),...mutual("findIndex findLastIndex,toLowerCase toUpperCase,toLocaleLowerCase toLocaleUpperCase"),
...mutual("trimStart trimEnd,padStart padEnd,keys values,reduce reduceRight,min max,floor ceil"),...mutual("add delete,getMonth getDate,allSettled all"),round:"\
floor",trunc:"ceil",parseInt:"parseFloat",filter:"map"}));const otherName=node=>{const callee=fieldOf(node,"function");const isMethod=callee?.type==="member_exp\
ression";const name=isMethod?fieldOf(callee,"property"):callee;if(!name||!/identifier$/.test(name.type))return[];const other=otherNames.get(name.text);const isKnown=isMethod||
callee?.type!=="identifier"||name.text.startsWith("parse");return other!==void 0&&isKnown?[replaced(name,other)]:[]};const SAME_KIND=/^(?:toLowerCase|toUpperCase|trim|trimStart|trimEnd|sort|toSorted|reverse|toReversed|filter|map|slice|substring|substr|concat|flat|flatMap|replace|replaceAll|toString|join|split|toFixed|padStart|padEnd|repeat|normalize|values|keys|entries|fill|valueOf|at|charAt)$/;
const operators_WRAPPERS=/^(?:Math\.(?:abs|floor|ceil|round|trunc|sqrt|sign)|Number|String|Boolean|parseInt|parseFloat|Array\.from|Object\.(?:keys|values|entries))$/;
const withoutCall=node=>{const callee=fieldOf(node,"function");if(!callee||node.parent?.type==="expression_statement")return[];const[first]=operators_argumentsOf(
node);if(operators_WRAPPERS.test(callee.text))return first&&first.type!=="spread_element"?[keepOnly(node,first,true)]:[];const object2=callee.type==="member_exp\
ression"?fieldOf(callee,"object"):null;if(!object2||!SAME_KIND.test(operators_textOf(fieldOf(callee,"property"))))return[];return object2.type==="super"||new RegExp(
"^\\p{Lu}","u").test(object2.text)?[]:[keepOnly(node,object2)]};const otherOrder=node=>{const callee=operators_textOf(fieldOf(node,"function")??fieldOf(node,"co\
nstructor"));const given=operators_argumentsOf(node);const isFixed2=/^Math\.(?:min|max)$|^super$/.test(callee);if(isFixed2||given.some(argument2=>argument2.type===
"spread_element"))return[];const changes2=given.slice(1).flatMap((other,at)=>{const one=given[at];if(one.text===other.text||isFunctionNode(one)||isFunctionNode(
other))return[];const[was,now]=[`${one.text}, ${other.text}`,`${other.text}, ${one.text}`];return[{edits:exchanged(one,other),line:one.line,was,now}]});return changes2.
slice(0,2)};const BOUNDED=/^(?:slice|substring|substr|splice|subarray)$/;const isBounded=call2=>BOUNDED.test(operators_textOf(fieldOf(fieldOf(call2,"function")??
call2,"property")));const isPlainBound=node=>/^(?:identifier|member_expression)$/.test(node.type);const operators_bounds=node=>{const[first,second]=isBounded(node)?
operators_argumentsOf(node):[];if(!first)return[];return[...isPlainBound(first)?[addedTo(first," + 1")]:[],...second?[fewerArguments([first,second])]:[],...second&&
isPlainBound(second)?[addedTo(second," - 1")]:[]]};const fewer=node=>{const given=operators_argumentsOf(node);const lastTwo=given.slice(-2);return lastTwo.length<
2||lastTwo.some(isFunctionNode)||isBounded(node)?[]:[fewerArguments(given)]};function fewerArguments(given){const[before,last]=given.slice(-2);const shown2=nodes=>nodes.
map(operators_textOf).join(", ");return{edits:[cutBetween(before,last)],line:before.endLine,was:shown2(given),now:shown2(given.slice(0,-1))}}const index=node=>{
const at=fieldOf(node,"index");return at?.type==="identifier"?[addedTo(at," + 1"),addedTo(at," - 1")]:[]};const operators_length=node=>{const{parent}=node;const sign=parent?.
type==="binary_expression"?operators_textOf(fieldOf(parent,"operator")):"";const isLength=operators_textOf(fieldOf(node,"property"))==="length";return isLength&&
/^(?:[<>]=?|[!=]==?)$/.test(sign)?[addedTo(node," - 1")]:[]};const chain=node=>[replaced(node,node.parent?.type==="member_expression"?".":"")];const isBlock=node=>/^(?:program|statement_block|switch_case|switch_default)$/.
test(node?.type??"");const gone=node=>{if(node.parent?.type==="labeled_statement")return[];return[replaced(node,isBlock(node.parent)?";":"{}")]};const EFFECTS=/^(?:call|new|await|yield|assignment|augmented_assignment|update|unary)_expression$/;
const removed=node=>{const[inner2]=namedOf(node);const called=inner2?.type==="await_expression"?namedOf(inner2)[0]:inner2;if(!inner2||!EFFECTS.test(inner2.type)||
called&&isNotMutableCall(called))return[];const isSuper=called?.type==="call_expression"&&fieldOf(called,"function")?.type==="super";return isSuper?[]:gone(node)};
const earlyReturn=node=>{const scope=node.parent;const isBody2=scope?.type==="statement_block"&&scope.parent&&isFunctionNode(scope.parent);return isBody2&&namedOf(
scope).at(-1)===node?[]:gone(node)};const LOOPS=/^(?:for|for_in|while|do)_statement$/;const jump=node=>{if(namedOf(node).length>0)return[];let at=node.parent;while(at&&
!LOOPS.test(at.type)){if(at.type==="switch_statement"||isFunctionNode(at))return[];at=at.parent}const word2=at?node.children[0]:void 0;return word2?[replaced(word2,
word2.type==="break"?"continue":"break")]:[]};const condition=node=>{const test2=unbracketed(fieldOf(node,"condition"));if(!test2||/^(?:true|false|;|empty_statement)$/.
test(test2.type))return[];const values=LOOPS.test(node.type)?["false"]:["true","false"];return values.map(now=>replaced(test2,now))};const otherwise=node=>[{...replaced(
node,""),was:node.text.split("\n")[0]??""}];function isTruth(node){const inner2=unbracketed(node);if(inner2?.type==="unary_expression")return inner2.children[0]?.
type==="!";if(inner2?.type!=="binary_expression")return false;const sign=operators_textOf(fieldOf(inner2,"operator"));if(sign==="&&"||sign==="||")return isTruth(
fieldOf(inner2,"left"))&&isTruth(fieldOf(inner2,"right"));return/^(?:===?|!==?|[<>]=?|in|instanceof)$/.test(sign)}const operators_PLAIN=/^(?:number|string|true|false|null|undefined|array|object|template_string)$/;
function otherResults(value2){if(isTruth(value2))return["true","false"];if(value2.text==="undefined")return[];if(value2.text==="null")return["0"];return operators_PLAIN.
test(value2.type)||isFunctionNode(value2)?["undefined"]:["null"]}const operators_returned=node=>{const[value2]=namedOf(node);return value2?otherResults(value2).
map(now=>replaced(value2,now)):[]};const arrowResult=node=>{const body=fieldOf(node,"body");const value2=body&&body.type!=="statement_block"&&not_mutable_isOpen(
body)?unbracketed(body)??body:null;return value2?otherResults(value2).map(now=>replaced(value2,now)):[]};const operators={if_statement:[condition],for_statement:[
condition],while_statement:[condition],do_statement:[condition],arrow_function:[arrowResult],return_statement:[operators_returned,earlyReturn],expression_statement:[
removed],throw_statement:[gone],break_statement:[gone,jump],continue_statement:[gone,jump],else_clause:[otherwise],binary_expression:[operators_binary],unary_expression:[
unary],update_expression:[update],augmented_assignment_expression:[assigned],ternary_expression:[ternary],call_expression:[otherName,withoutCall,otherOrder,operators_bounds,
fewer],new_expression:[otherOrder],subscript_expression:[index],member_expression:[operators_length],optional_chain:[chain],number:[operators_number],string:[operators_string],
template_string:[operators_template],true:[node=>[replaced(node,"false")]],false:[node=>[replaced(node,"true")]],null:[nothing],undefined:[nothing],identifier:[
nothing,variable],array:[collection],object:[collection]};var variants=__webpack_require__(58539);;function varyingCode({vary,items:items2,laterItems,made:made2},on){
const parts=`${vary}$parts`;const call2=(name,method,given)=>`function ${name}(${given}){return (${parts}.made||(${parts}.made=${parts}())).${method}(${on},${given}\
)}`;const code2=PARTS.replace(/^\s*\/\/.*$/gm,"").replace(/\s*\n\s*/g,"\n");return[`function ${parts}(){${code2}}`,call2(vary,"result","run,references,silence"),
call2(items2,"items","inner"),call2(laterItems,"laterItems","inner"),call2(made2,"made","object")].join("\n")}const PARTS=String.raw`
const tag = value => Object.prototype.toString.call(value).slice(8, -1)
const numberOf = on => (/^value-\d$/.test(on) ? Number(on.slice(6)) : 0)
const isNothing = on => /^nothing/.test(on)
const isKnown = on => typeof on === 'string' && (isNothing(on) || /^(?:value-\d|swallow|arguments|callbacks)$/.test(on))
const isPlain = value => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function result(on, run, references, silence) {
  if (!isKnown(on)) return run()
  if (isNothing(on)) return undefined
  if (on === 'callbacks') silence(quiet)
  const undo = on === 'arguments' ? noted(references()) : () => undefined
  const number = numberOf(on)
  const ended = value => {
    undo()
    return number ? varied(value, number, 0) : value
  }
  const failed = error => {
    undo()
    if (on === 'swallow') return undefined
    throw error
  }
  let value
  try {
    value = run()
  } catch (error) {
    return failed(error)
  }
  return tag(value) === 'Promise' ? value.then(ended, failed) : ended(value)
}

function quiet(value) {
  if (typeof value !== 'function' || /^class\b/.test(Function.prototype.toString.call(value))) return value
  return function () {}
}

// What the objects hold now; the function that is returned puts it back.
function noted(roots) {
  const backs = []
  const seen = new Set()
  const note = value => {
    if (value === null || typeof value !== 'object' || value === globalThis || seen.has(value) || seen.size > 5000) return
    seen.add(value)
    const kind = tag(value)
    if (kind === 'Map' || kind === 'Set') {
      const entries = [...value]
      backs.push(() => {
        value.clear()
        for (const entry of entries) kind === 'Map' ? value.set(entry[0], entry[1]) : value.add(entry)
      })
      for (const entry of entries) kind === 'Map' ? note(entry[1]) : note(entry)
      return
    }
    const before = Object.getOwnPropertyDescriptors(value)
    backs.push(() => {
      if (Array.isArray(value)) value.length = before.length.value
      for (const key of Reflect.ownKeys(value)) if (!Object.hasOwn(before, key)) Reflect.deleteProperty(value, key)
      for (const key of Reflect.ownKeys(before)) Reflect.defineProperty(value, key, before[key])
    })
    for (const key of Reflect.ownKeys(before)) note(before[key].value)
  }
  for (const root of roots) note(root)
  return () => {
    for (const back of backs) try { back() } catch {}
  }
}

function varied(value, number, depth) {
  if (depth > 4) return value
  try {
    return changed(value, number, depth)
  } catch {
    return undefined
  }
}

function changed(value, number, depth) {
  if (value === undefined || value === null) return [0, 'x', true][number - 1]
  switch (typeof value) {
    case 'boolean':
      return !value
    case 'number':
      return numeral(value, number)
    case 'bigint':
      return [value + 1n, -value - 1n, value === 0n ? 7n : 0n][number - 1]
    case 'string':
      return text(value, number)
    case 'symbol':
      return Symbol('x')
    case 'function':
      return callable(value, number)
  }
  return object(value, number, depth)
}

function numeral(value, number) {
  if (!Number.isFinite(value)) return 7
  const found = [value + 1, -value - 1, value === 0 ? 7 : 0][number - 1]
  return found === value ? value * 2 + 7 : found
}

function text(value, number) {
  if (number === 1) return value + 'x'
  if (number === 2) return value === '' ? 'x' : ''
  const swapped = [...value].map(letter => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())).join('')
  return swapped === value ? 'x' + value : swapped
}

function callable(value, number) {
  const on = 'value-' + number
  return new Proxy(value, {
    apply: (target, self, given) => result(on, () => Reflect.apply(target, self, given)),
    construct: (target, given, by) => {
      const made = Reflect.construct(target, given, by)
      return varied(made, number, 0)
    },
  })
}

function list(values, number, depth) {
  if (number === 1) return [...values, values.length > 0 ? varied(values[values.length - 1], 1, depth + 1) : 0]
  if (number === 2) return values.length > 0 ? values.slice(0, -1) : ['x']
  return values.length > 0 ? values.map((value, at) => (at < 1000 ? varied(value, 1, depth + 1) : value)) : [null]
}

function object(value, number, depth) {
  const kind = tag(value)
  if (Array.isArray(value)) return list(Array.from(value), number, depth)
  if (kind === 'Map') {
    const entries = [...value]
    if (number === 3 && entries.length > 0) return new Map(entries.map(([key, item]) => [key, varied(item, 1, depth + 1)]))
    return number === 2 && entries.length > 0 ? new Map(entries.slice(0, -1)) : new Map([...entries, ['x', 0]])
  }
  if (kind === 'Set') return new Set(list([...value], number, depth))
  if (kind === 'Date') return new Date((Number(value) || 0) + [86400000, -400 * 86400000, 1000][number - 1])
  if (kind === 'RegExp') return new RegExp('x'.repeat(number))
  if (kind === 'Promise') return value.then(settled => varied(settled, number, 0))
  if (ArrayBuffer.isView(value) && kind !== 'DataView') return bytes(value, number)
  if (kind === 'URL') return new URL('x' + number, value)
  if (typeof value.next === 'function')
    return typeof value[Symbol.asyncIterator] === 'function' ? laterItems('value-' + number, value) : items('value-' + number, value)
  return members(value, number, depth)
}

function bytes(value, number) {
  const copy = Uint8Array.prototype.slice.call(value)
  if (copy.length === 0) return new value.constructor([number])
  if (number === 2) return copy.subarray(0, copy.length - 1)
  for (let at = 0; at < (number === 1 ? 1 : copy.length); at++) copy[at] = copy[at] ^ 1
  return copy
}

function members(value, number, depth) {
  const before = Object.getOwnPropertyDescriptors(value)
  const copy = Object.create(Object.getPrototypeOf(value))
  const keys = Reflect.ownKeys(before)
  for (const key of keys) {
    const held = before[key]
    const own = 'value' in held && key !== 'stack' ? { ...held, value: varied(held.value, number === 2 && isPlain(value) ? 1 : number, depth + 1) } : held
    Object.defineProperty(copy, key, { ...own, configurable: true })
  }
  if (isPlain(value) && number === 2 && keys.length > 1) delete copy[keys[keys.length - 1]]
  if (isPlain(value) && (number === 3 || keys.length === 0)) copy['x' + number] = 0
  return keys.length > 0 || isPlain(value) ? copy : undefined
}

function made(on, object) {
  const number = numberOf(on)
  if (!number) return
  for (const [key, held] of Object.entries(Object.getOwnPropertyDescriptors(object)))
    if ('value' in held && held.writable) object[key] = varied(held.value, number, 1)
}

function* items(on, inner) {
  if (!isKnown(on)) return yield* inner
  if (isNothing(on)) return undefined
  const number = numberOf(on)
  try {
    if (!number) return yield* inner
    let step = inner.next()
    if (step.done) {
      yield 0
      return step.value
    }
    const first = step.value
    if (number === 3) step = inner.next()
    if (step.done) yield varied(first, number, 0)
    while (!step.done) step = inner.next(yield varied(step.value, number, 0))
    return step.value
  } catch (error) {
    if (on !== 'swallow') throw error
  } finally {
    if (typeof inner.return === 'function') inner.return()
  }
}

async function* laterItems(on, inner) {
  if (!isKnown(on)) return yield* inner
  if (isNothing(on)) return undefined
  const number = numberOf(on)
  try {
    if (!number) return yield* inner
    let step = await inner.next()
    if (step.done) {
      yield 0
      return step.value
    }
    const first = step.value
    if (number === 3) step = await inner.next()
    if (step.done) yield varied(first, number, 0)
    while (!step.done) step = await inner.next(yield varied(step.value, number, 0))
    return step.value
  } catch (error) {
    if (on !== 'swallow') throw error
  } finally {
    if (typeof inner.return === 'function') await inner.return()
  }
}

return { result, items, laterItems, made }
`;;function variants_variants(file,source2,lines2,read){const root=read(source2);const names=namesFor(source2);const varying=varyingNames(names.on);const found=functionsIn(
root,lines2);const insertions=found.flatMap(entry2=>variedEntry(entry2,varying));if(insertions.length===0)return null;const changed=applyEdits(source2,editsOf([
...counters(root,names),...insertions]));const on=`(${names.state}||${names.look}()).on`;const content=`${changed}
${helpers(names)}
${varyingCode(varying,on)}
`;if(!root.broken&&read(content).broken)return null;return{kind:"switch",file,content:/\.[cm]?tsx?$/.test(file)?unchecked(content,read):content,ids:(0,variants.
W)(found.some(hasResult))}}function varyingNames(on){const stem=on.replace(/on$/,"");return{vary:`${stem}vary`,items:`${stem}items`,laterItems:`${stem}later`,made:`${stem}\
made`}}function variedEntry(entry2,names){const{made:made2,after,value:value2}=entry2;const close=fieldOf(made2,"body")?.children.findLast(child=>child.type==="\
}");const around=(before,behind2)=>{if(value2)return[{node:value2,rank:1,before,after:behind2}];if(!after||!close)return[];return[{node:after,rank:-2,before:"",
after:before},{node:close,rank:-2,before:behind2,after:""}]};if(fieldOf(made2,"name")?.text==="constructor"&&made2.type==="method_definition")return around("",`\
;${names.made}(this);`);if(hasToken(made2,"*")||made2.type.startsWith("generator_function")){if([...walk(made2)].some(node=>node.type==="super"))return[];const[
wait2,call2]=hasToken(made2,"async")?["async ",names.laterItems]:["",names.items];return around(`return yield* ${call2}((${wait2}function*(){`,"}).apply(this,ar\
guments));")}const wait=hasToken(made2,"async")?"async ":"";const more=variants_argumentsOf(made2);return value2?around(`${names.vary}(${wait}()=>(`,`),${more})`):
around(`return ${names.vary}(${wait}()=>{`,`},${more});`)}function variants_argumentsOf(made2){const given=fieldOf(made2,"parameters")??fieldOf(made2,"parameter");
const names=[...new Set([...boundIn(given)].map(node=>node.text))].filter(name=>name!=="this");const own=made2.type==="arrow_function"?names:["this",...names];const change="\
testwright$to";return`()=>[${own.join(",")}],${change}=>{${names.map(name=>`${name}=${change}(${name})`).join(";")}}`}function hasResult({made:made2,value:value2}){
if(value2||hasToken(made2,"*")||made2.type.startsWith("generator_function"))return true;const isOwn2=node=>node===made2||!isFunctionNode(node);return[...walk(made2,
isOwn2)].some(node=>node.type==="return_statement"&&node.children.some(child=>child.named&&child.type!=="undefined"))};const mutants_LONGEST=1<<20;const mutants_MOST=4e3;
function makeMutation(read){return{mutants:(source2,lines2)=>source2.length>mutants_LONGEST||lines2.length===0?[]:mutantsOf(source2,lines2,read),throwingMutant:(source2,lines2)=>source2.
length>mutants_LONGEST?null:throwingMutantOf(read(source2),lines2),instrument:(file,source2,mutants)=>instrument(file,source2,mutants,read),printOperands:(source2,lines2,file)=>{
const text=source2.length>mutants_LONGEST?null:printOperands(source2,lines2,read);return text!==null&&/\.[cm]?tsx?$/.test(file)?unchecked(text,read):text},variants:(file,source2,lines2)=>source2.
length>mutants_LONGEST?null:variants_variants(file,source2,lines2,read)}}function mutantsOf(source2,lines2,read){const wanted=new Set(lines2);const[first,last]=[
Math.min(...lines2),Math.max(...lines2)];const isNear=node=>node.endLine>=first&&node.line<=last;const root=read(source2);const changes2=[];for(const node of walk(
root,inner2=>isNear(inner2)&&not_mutable_isOpen(inner2)))if(isNear(node)&&(not_mutable_isOpen(node)||node.type==="throw_statement"))changes2.push(...proposedBy(
operators,node).filter(({line})=>wanted.has(line)));const isNew=makeCheck(root,read);const sound=changes2.slice(0,mutants_MOST).filter(change=>isNew(change));return nameChanges(
source2,sound).map(change=>toMutant(change))}function makeCheck(root,read){const known2=new Set;const isKnown=key2=>{const wasKnown=known2.has(key2);known2.add(
key2);return wasKnown};const tokensOf2=(host,code2)=>{const body=isExpression(host)?`(${code2})`:`x:for(;;){${code2}}`;const tree=read(`async function* f(){${body}\
}`);return tree.broken?null:looseTokens(tree).join("\0")};return({edits})=>{const key2=mutants_keyOf(root.source,edits);if(key2===""||isKnown(key2))return false;
for(const host of hostsOf(root,edits,false)){const code2=host.broken?null:flatten(host,edits,[]);if(code2===null)return false;if(isEmptyValue(host,code2))continue;
const[now,was]=[tokensOf2(host,code2),tokensOf2(host,flatten(host,[],[])??"")];return now!==null&&now!==was&&!isKnown(`${host.start} ${host.end} ${now}`)}return false}}
;const observations_facts=schemas.YOg(schemas.Ikc({access:schemas.YjP().max(200),literal:schemas.YjP().max(200)})).max(8).default([]);const observation=schemas.
Ikc({call:schemas.YjP(),outcome:schemas.k5n(["returned","raised","timed-out","refused"]),literal:schemas.YjP().max(200).nullable(),imports:schemas.YOg(schemas.YjP().
max(500)).max(20).optional(),shape:schemas.YjP(),shown:schemas.YjP(),exception:schemas.Ikc({name:schemas.YjP().max(200),import:schemas.YjP().max(500).nullable(),
accidental:schemas.zMY(),message:schemas.YjP().max(500).optional(),line:schemas.aig().int().optional()}).nullable(),message:schemas.YjP().max(300).optional(),approximate:schemas.
zMY(),lines:schemas.YOg(schemas.aig().int()),steady:schemas.zMY(),changed:schemas.YOg(schemas.Ikc({index:schemas.aig().int(),literal:schemas.YjP().nullable(),shape:schemas.
YjP().optional()})),drained:schemas.zMY(),follows:schemas.YOg(schemas.Ikc({name:schemas.YjP().max(100),takes:schemas.aig().int()})).max(8).optional().catch(void 0),
logged:schemas.YjP().max(400).nullable().optional(),logs:schemas.YjP().max(2e3).nullable().optional(),silent:schemas.zMY().default(false),promised:schemas.zMY().
default(false),properties:observations_facts,left:observations_facts,warns:schemas.YOg(schemas.Ikc({name:schemas.YjP().max(200),import:schemas.YjP().max(500).nullable()})).
max(5).default([])});const observations_result=schemas.Ikc({observations:schemas.YOg(observation),error:schemas.YjP().nullable()});const observations_kills=schemas.
Ikc({kills:schemas.g1P(schemas.YjP(),schemas.YOg(schemas.YjP())),error:schemas.YjP().nullable().default(null)});const MOST_CALLS=120;const PER_CALL=.05;const observations_PER_MUTANT=.5;
const observations_LONGEST=120;const observations_GRACE=5;function readObservations(outcome,calls){const parsed2=observations_result.safeParse(outcome.result);if(!parsed2.
success)return calls.map(call2=>refused(call2,observations_reasonOf(outcome)));const{observations,error:error2}=parsed2.data;const known2=new Map(observations.map(
observation2=>[observation2.call,observation2]));return calls.map(call2=>{const found=known2.get(call2.id);if(found===void 0)return refused(call2,error2??"there\
 was no time left for it");return{...found,shown:found.shown.slice(0,300)}})}function observations_reasonOf(outcome){return outcome.status==="timed-out"?"the ca\
lls did not end in time":"the calls could not be made"}function refused(call2,reason){return{call:call2.id,outcome:"refused",literal:null,shape:"",shown:reason.
slice(0,300),exception:null,approximate:false,lines:[],steady:false}}function withMutants(job2,instrumented){const asked=job2.request;const calls=asked.calls.slice(
0,MOST_CALLS);const{kind,file}=instrumented;const mutants=instrumented.kind==="switch"?{kind,file,ids:instrumented.ids}:instrumented;const count=instrumented.kind===
"switch"?instrumented.ids.length:instrumented.mutants.length;const budget=Math.min(observations_LONGEST,asked.budget+count*(observations_PER_MUTANT+calls.length*
PER_CALL));return{...job2,request:{...asked,calls,mode:"kills",perKill:PER_CALL,mutants,budget},overlay:instrumented.kind==="switch"?{...job2.overlay,[instrumented.
file]:instrumented.content}:job2.overlay,limit:(budget+observations_GRACE)*1e3}}function readProbeKills(outcome){const parsed2=observations_kills.safeParse(outcome.
result);if(!parsed2.success)return null;const{kills:found,error:error2}=parsed2.data;return error2!==null&&Object.keys(found).length===0?null:found};const LOG="\
calls";const OTHER_LOG="log";const WRITES=`${LOG}.push(`;const REST="(...given)";function doubles_double({gives,waits,records,fails=false}){const opening2=waits?
"async ":"";if(!records&&gives!==null&&gives!=="itself"){const text=literal(gives);return`${opening2}() => ${text.startsWith("{")?`(${text})`:text}`}const writes=`${WRITES}\
['{}', ...given]);`;if(fails)return`${opening2}${REST} => { ${writes} throw new Error('no'); }`;if(gives==="itself")return`${opening2}function ${REST} { ${writes}\
 return this; }`;return`${opening2}${REST} => { ${writes}${gives===null?"":` return ${literal(gives)};`} }`}const METHOD=/([\p{ID_Start}$_][\p{ID_Continue}$]*): function \(/gu;
const isDouble=text=>text.includes(WRITES);class Doubles{task;log;typed;taken;made=[];held=[];constructor(task){this.task=task;const{function:made2,members:members2=[],
access:access2,testPath:testPath2}=task;const parameters=[made2,...members2,...made2.owner?[made2.owner]:[]].flatMap(each=>each.parameters);this.log=parameters.
some(({name})=>name===LOG)?OTHER_LOG:LOG;this.typed=/\.[cm]?tsx?$/.test(testPath2);this.taken=new Set([this.log,access2.symbol.split(".")[0]??""])}name(wanted){
const plain2=wanted.replace(/^[^\p{ID_Start}]+/u,"")||"given";let name=plain2;for(let count=2;this.taken.has(name);count++)name=`${plain2}${count}`;this.taken.add(
name);return name}put(texts,parameters,type){return texts.map((text,at)=>{if(!isDouble(text))return text;const parameter2=parameters[Math.min(at,parameters.length-
1)];const name=this.name(parameter2?.name??"given");const own=text.replaceAll("'{}'",()=>`'${name}'`).replaceAll(WRITES,()=>`${this.log}.push(`).replace(METHOD,
"$1(");const data=dataOf(text);if(data!==null)this.held.push(`${name} = ${data}`);const isKnown=isComplete(parameter2,this.task);this.made.push(doubles_declared(
name,own,this.typed?{type:isKnown?`${type}[${at}]`:null}:null));return this.typed&&!isKnown&&own.startsWith("{")?`${name} as never`:name})}code(){if(this.made.length===
0)return void 0;const code2=[`const ${this.log}${this.typed?": unknown[]":""} = []`,...this.made];return{code:code2,log:this.log,...this.held.length>0?{data:this.
held.join(", ")}:{}}}}const RECORDING=/(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|'[^']*'): (?:async )?(?:function \(\.\.\.given\)|\(\.\.\.given\) =>) \{ [^{}]*\}(?:, )?/gu;
function dataOf(text){if(!text.startsWith("{"))return null;const rest=text.replace(RECORDING,"").replace(/,?\s*\}/g," }");return rest.includes(WRITES)||/^\{\s*\}$/.
test(rest)?null:rest}function withDoubles(given,task){const{positional,receiver}=given;if(![...positional,...receiver??[]].some(isDouble))return null;const doubles2=new Doubles(
task);const{parameters,owner}=task.function;const made2=receiver&&doubles2.put(receiver,owner?.parameters??[],doubles_constructorOf(task));return{positional:doubles2.
put(positional,parameters,doubles_parametersOf(task)),receiver:made2,doubles:doubles2.code()}}function doubles_declared(name,text,typed2){if(typed2===null)return doubles_spread(
`const ${name} = `,text);if(text.startsWith("{")&&typed2.type!==null)return doubles_spread(`const ${name}: ${typed2.type} = `,text);return doubles_spread(`const\
 ${name} = `,text.replaceAll(REST,"(...given: unknown[])"))}const WIDTH=76;const BODY=/(\(\.\.\.given(?:: unknown\[\])?\)(?: =>)?) \{ (.+?;) \}(?=, | \}|$)/g;const TEXTS=/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
function doubles_spread(start,text){const isPlain2=!(text.match(TEXTS)??[]).some(said2=>/[;{}]/.test(said2));if(start.length+text.length<=WIDTH||!isPlain2)return start+
text;const lines2=text.replace(BODY,(_,head2,body)=>{return`${head2} {
${body.replace(/^|(?<=;) /g,match=>match===""?"  ":"\n  ")}
}`});if(!lines2.startsWith("{ ")||!lines2.endsWith(" }"))return start+lines2;const members2=lines2.slice(2,-2).replaceAll("\n}, ","\n},\n");return`${start}{
${members2.replace(/^/gm,"  ")},
}`}function isComplete(parameter2,{types={}}){const type=parameter2?.type;return type!==void 0&&type.kind!=="any"&&(type.kind!=="named"||Object.hasOwn(types,type.
name))}function doubles_parametersOf({function:{kind,name},access:{symbol}}){const last=name.split(".").at(-1)??"";if(kind==="constructor")return`ConstructorPar\
ameters<typeof ${symbol}>`;if(kind==="method")return`Parameters<${symbol}['${last}']>`;return`Parameters<typeof ${name.includes(".")?`${symbol}.${last}`:symbol}\
>`}const doubles_constructorOf=({access:{symbol}})=>`ConstructorParameters<typeof ${symbol}>`;;function collected(code2){return`(async () => { const items = [];\
 for await (const item of ${code2}) items.push(item); return items })()`}const call_text_plainName=/^#?[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;function member(name){
if(call_text_plainName.test(name))return`.${name}`;return name.startsWith("[")?name:`[${/^['"]/.test(name)?name:literal_quoted(name)}]`}const call_text_partsOf=name=>name.
match(/(?:\[[^\]]*\]|'[^']*'|"[^"]*"|[^.[])+|\[[^\]]*\]/g)??[name];function call_text_pathOf(task){const[,...inner2]=call_text_partsOf(task.function.name);const last=inner2.
pop();if(last===void 0)return{owner:"",last:task.access.symbol};if(task.function.owner?.by!==void 0)return{owner:task.function.owner.by,last:member(last)};return{
owner:task.access.symbol+inner2.map(member).join(""),last:member(last)}}function call_text_textOf(task,{receiver,positional}){const{kind,generator,async}=task.function;
const{owner,last}=call_text_pathOf(task);const made2=receiver?`new ${owner}(${receiver.join(", ")})`:owner;if(kind==="property")return`${made2}${last}${positional.
length>0?` = ${positional.join(", ")}`:""}`;const words2=positional.join(", ");if(kind==="constructor")return`new ${owner}(${words2})`;const call2=`${made2}${last}\
(${words2})`;if(!generator)return call2;return async?collected(call2):`[...${call2}]`};const WAIT=20;const waiting=`await new Promise(resolve => setTimeout(reso\
lve, ${WAIT}))`;function scriptOf(task,given,{before,after,on,waits}){const doubles2=new Doubles(task);const{parameters,owner,async}=task.function;const isMethod=given.
receiver!==null;const path2=call_text_pathOf(task);const object2=isMethod?doubles2.name(nameFor(call_text_partsOf(path2.owner).at(-1)??"")):"";const receiver=(given.
receiver??[]).map(literal);const made2=isMethod?[`const ${object2} = new ${path2.owner}(${doubles2.put(receiver,owner?.parameters??[],doubles_constructorOf(task)).
join(", ")})`]:[];const stepText=(base,{member:{name,kind,async:waitsFor,parameters:takes},given:values})=>{const type=`Parameters<${path2.owner}['${name}']>`;const words3=doubles2.
put(values.map(literal),takes,type);const access2=name===""?base:base+member(kind==="listener"?"on":name);if(kind==="getter")return access2;if(kind==="setter")return`${access2}\
 = ${words3.join(", ")}`;return`${waitsFor?"await ":""}${access2}(${words3.join(", ")})`};const steps2=before.map(step2=>stepText(object2,step2));const words2=doubles2.
put(given.positional.map(literal),parameters,doubles_parametersOf(task));const own=isMethod?ownText(task,object2+path2.last,words2):call_text_textOf(task,{receiver:null,
positional:words2,keyword:{}});const call2=async&&after.length>0?`await ${own}`:own;const lasts=scripts_follow({steps:steps2,call:call2,after,on,object:object2,
doubles:doubles2,stepText});const last=waits?"undefined":lasts;if(waits)steps2.push(lasts,waiting);return{...{receiver:null,positional:[],keyword:{}},doubles:doubles2.
code(),script:{made:made2,steps:steps2,last},text:[...made2,...steps2.filter(step2=>step2!==waiting),...waits?[]:[last]].join("; ")}}function scripts_follow({steps:steps2,
call:call2,after,on,object:object2,doubles:doubles2,stepText}){if(after.length===0)return call2;const isChain=on==="result"&&after.slice(1).every(step2=>step2.chained);
const chain2=start=>after.reduce((text,step2)=>stepText(text,step2),start);if(isChain)return chain2(/^await /.test(call2)?`(${call2})`:call2);const base=on==="o\
bject"?object2:doubles2.name("result");steps2.push(on==="object"?call2:`const ${base} = ${call2}`);const texts=[];for(const step2 of after)texts.push(stepText(step2.
chained&&texts.pop()||base,step2));steps2.push(...texts.slice(0,-1));return texts.at(-1)??call2}function ownText({function:{kind,parameters}},access2,words2){if(kind!==
"property")return`${access2}(${words2.join(", ")})`;return parameters.length>0?`${access2} = ${words2.join(", ")}`:access2}const nameFor=owner=>/^[\p{Lu}_$]/u.test(
owner)?owner.replace(/^[_$]+/,"").replace(new RegExp("^\\p{Lu}+(?=\\p{Lu}\\p{Ll}|$|\\P{L})|^\\p{Lu}","u"),start=>start.toLowerCase())||"object":"object";function membersFor(task){
const{members:members2=[],function:{source:source2,owner}}=task;if(!owner||!/\bextends\s+(?:\w+\.)?EventEmitter\b/.test(owner.header))return members2;const events=[
...source2.matchAll(/\bthis\.emit\(\s*(['"])([\w:.-]{1,40})\1/g)].map(([,,event])=>event??"");return[...members2,...[...new Set(events)].map(listener)]}function listener(event){
const heard={kind:"callable",gives:{kind:"literal",text:["undefined"]}};const plain2=event.replace(/\W+(.)?/g,(_,next)=>next?.toUpperCase()??"");const parameter2=(name,type)=>({
name,pass:"positional",type,default:null,uses:[]});const parameters=[parameter2("event",{kind:"literal",text:[`'${event}'`]}),parameter2(plain2,heard)];return{name:event,
kind:"listener",async:false,parameters}}const putsOff=({function:{source:source2}})=>/\b(?:setTimeout|setImmediate|setInterval|queueMicrotask|nextTick)\b/.test(
source2);;function makeCallSyntax(read){const importsOf2=(text,task)=>ownNamesIn(text,call_syntax_word,task,Object.keys(task.enums??{})).map(name=>task.homes?.[name]??
importOf(task.access,name));const calls=makeCalls({expressionOf:text=>expressionIn(text,read),literalValue,callIn:call_syntax_callIn,calls:"call_expression",constructs:"\
new_expression",namesOf:call_syntax_namesOf,textOf:call_text_textOf,importsOf:importsOf2,literal,build:(name,positional)=>`new ${name}(${positional.map(literal).
join(", ")})`,samples:samplesOf,callables,double:doubles_double,named:(given,task)=>withDoubles(given,task),assign:(name,code2,awaits)=>`const ${name} = ${awaits?
"await ":""}${code2}`,drain:(code2,awaits)=>awaits?collected(`await ${code2}`):`[...${code2}]`,lists:{reversed:code2=>`[...${code2}].reverse()`,sorted:(code2,numbers)=>`\
[...${code2}].sort(${numbers?"(a, b) => a - b":""})`},omitted:"undefined",gathers:true,titles:true,nouns:{none:"null",dict:"object",list:"array",tuple:"array"}});
const script=(task,given,asked)=>{const written2=scriptOf(task,given,asked);const all=[written2.text,...written2.doubles?.code??[]].join("\n");return{...written2,
imports:importsOf2(all,task)}};const typed2=({testPath:testPath2})=>/\.[cm]?tsx?$/.test(testPath2);return{...calls,script,members:membersFor,putsOff,typed:typed2}}
const call_syntax_word=/(?<![.\p{ID_Continue}$])[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;function call_syntax_callIn(node){const awaited2=node.type==="await_expre\
ssion"?namedOf(node)[0]:node;const[only,...others]=awaited2?.type==="array"?namedOf(awaited2):[];const spread2=only?.type==="spread_element"&&others.length===0?
namedOf(only)[0]:awaited2;return spread2??node}function call_syntax_namesOf({function:{name},access:{symbol}}){const parts=call_text_partsOf(name);const last=parts.
at(-1)??"";const owners=[parts.slice(0,-1),[symbol,...parts.slice(1,-1)]].map(path2=>path2.join("."));const functions2=[...parts.map((_,at)=>parts.slice(at).join(
".")),...owners.map(owner=>owner===""?last:`${owner}.${last}`),symbol];return{functions:functions2,owners,member:member(last)}}function importOf(access2,name){const found=/(?:from|require\()\s*(['"])([^'"\n]+)\1\)?\s*(;?)\s*$/.
exec(access2.importLine);const[quote2,module,end]=[found?.[1]??"'",found?.[2]??access2.module,found?.[3]??""];const path2=`${quote2}${module}${quote2}`;return access2.
importLine.startsWith("import")?`import { ${name} } from ${path2}${end}`:`const { ${name} } = require(${path2})${end}`};const call_jobs_PER_CALL=500;const START=2e4;
const call_jobs_MOST=6e4;const call_jobs_GRACE=8e3;const job=(calls,task,tree,wanted="behaviour")=>{const file=fileOf(task,tree);const access2=accessOf(task,file);
const budget=Math.min(call_jobs_MOST,START+calls.length*call_jobs_PER_CALL);const callsFile=callsPath(task.testPath);const{framework}=task.target;const line=importOf(
access2,"\0");return{tree,toolchain:"node",program:"javascript/programs/make-calls.mjs",request:{driver:specOf(framework).driver,callsFile,file,line,wantsLines:tree===
"head"&&wanted==="behaviour",perCall:call_jobs_PER_CALL,repeats:wanted==="operands"?1:2,budget},overlay:{[callsFile]:written(calls,task,access2)},env:{TZ:"UTC"},
limit:budget+call_jobs_GRACE,runtime:specOf(framework).runtime}};const PER_KILL=50;const call_jobs_PER_MUTANT=500;const MOST_KILLS=12e4;const call_jobs_killJob=(calls,task,instrumented)=>{
const plain2=job(calls.slice(0,MOST_CALLS),task,"head");if(instrumented.kind!=="switch")return plain2;const asked=plain2.request;const each=call_jobs_PER_MUTANT+
calls.length*(PER_KILL/5);const budget=Math.min(MOST_KILLS,asked.budget+instrumented.ids.length*each);const mutants={kind:instrumented.kind,file:instrumented.file,
ids:instrumented.ids};return{...plain2,request:{...asked,mode:"kills",perKill:PER_KILL,mutants,budget},overlay:{...plain2.overlay,[instrumented.file]:instrumented.
content},limit:budget+call_jobs_GRACE}};function fileOf(task,tree){const id2=tree==="base"?task.target.baseId??task.target.id:task.target.id;return(0,model_target.
Q)(id2).file}function accessOf({access:access2,target,testPath:testPath2},file){if(file===target.file)return access2;const old=specifierOf(access2);const ended=/\.[cm]?[jt]sx?$/.
exec(old);const bare2=relativePath(folderOf(testPath2),file.replace(/\.[cm]?[jt]sx?$/,""));const end=/\.[cm]?[jt]sx?$/.exec(file)?.[0]??"";const written2=!ended?
"":ended[0].includes("j")?end.replace("t","j").replace(/x$/,""):end;const module=bare2+written2;return{...access2,module,importLine:access2.importLine.replace(old,
()=>module)}}function specifierOf(access2){return/(?:from|require\()\s*(['"])([^'"\n]+)\1/.exec(access2.importLine)?.[2]??access2.module}function callsPath(testPath2){
const at=testPath2.lastIndexOf("/")+1;const name=testPath2.slice(at);const form=/^(tests?[-_.])?.*?([-_.](?:tests?|specs?|cy|e2e))?(\.[cm]?[jt]sx?)?$/i.exec(name);
return`${testPath2.slice(0,at)}${form?.[1]??""}testwright-probe${form?.[2]??""}${form?.[3]??""}`}function written(calls,task,access2){const quote2=JSON.stringify(
specifierOf(access2));const isModule=access2.importLine.trimStart().startsWith("import");const bound=call_jobs_namesOf(access2.importLine);const own=specifierOf(
task.access);const isOwn2=line=>specifierOf({...task.access,importLine:line})===own;const lines2=[...new Set(calls.flatMap(call2=>call2.imports))];const others=[
...new Set(lines2.filter(isOwn2).flatMap(call_jobs_namesOf))];const wanted=others.filter(name=>!bound.includes(name));return["// @ts-nocheck",...testImport(task.
target.framework,isModule),access2.importLine,isModule?`import * as testwrightSubject from ${quote2}`:`const testwrightSubject = require(${quote2})`,...lines2.filter(
line=>!isOwn2(line)),...wanted.length>0?[`const { ${wanted.join(", ")} } = testwrightSubject`]:[],`const invoke = ${invoker(task)}`,"const calls = [",...calls.map(
call2=>callText(call2,task)),"]",`testwrightTest('testwright probe', async function () {`,`  if (this && typeof this.timeout === 'function') this.timeout(0)`,` \
 await globalThis[Symbol.for('testwright.probe')].observe({ calls, invoke, subject: testwrightSubject })`,`}, ${call_jobs_MOST+call_jobs_GRACE})`,""].join("\n")}
function testImport(framework,isModule){const{module,globals:globals2,loads}=specOf(framework);if(globals2==="by default"||globals2==="always")return[`const tes\
twrightTest = typeof test === 'function' ? test : typeof it === 'function' ? it : require('${module}').test`];return[isModule||loads==="modules only"?`import { \
test as testwrightTest } from '${module}'`:`const { test: testwrightTest } = require('${module}')`]}function call_jobs_namesOf(line){const clause2=/^\s*import\s+([\s\S]*?)\s+from\b|^\s*(?:const|let|var)\s+([\s\S]*?)\s*=/.
exec(line);return(clause2?.[1]??clause2?.[2]??"").replace(/[{}]/g,",").split(",").map(part=>part.trim().split(/\s+as\s+|\s*:\s*/).at(-1)??"").filter(name=>/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.
test(name))}function callText(call2,task){const made2=call2.receiver&&`() => new ${call_text_pathOf(task).owner}(${call2.receiver.join(", ")})`;const given=`() \
=> [${call2.positional.join(", ")}]`;const entry2=`{ id: ${JSON.stringify(call2.id)}, receiver: ${made2??"null"}, given: ${given} }`;if(call2.script)return`  ${scriptEntry(
call2,call2.script)},`;if(!call2.doubles)return`  ${entry2},`;const{code:code2,log}=call2.doubles;return`  { id: ${JSON.stringify(call2.id)}, fresh: () => { ${code2.
join("; ")}; return { ...${entry2}, log: ${log} } } },`}function scriptEntry({id:id2,doubles:doubles2},{made:made2,steps:steps2,last}){const before=[...doubles2?.
code??[],...made2].join("; ");const opened2=code2=>/\bawait /.test(code2)?"async () =>":"() =>";const ended=`return { last: ${opened2(last)} ${/^\w[\w.[\]']* = /.
test(last)?`{ ${last} }`:`(${last})`} }`;const run=`${opened2(steps2.join())} { ${[...steps2,ended].join("; ")} }`;const log=doubles2?.log??"null";return`{ id: ${JSON.
stringify(id2)}, fresh: () => { ${before}; return { receiver: null, given: () => [], log: ${log}, run: ${run} } } }`}function invoker(task){const{kind}=task.function;
const{owner,last}=call_text_pathOf(task);if(kind==="constructor")return`(receiver, given) => new ${owner}(...given)`;if(kind==="property"&&task.function.parameters.
length>0)return`(receiver, [given]) => { receiver${last} = given }`;if(kind==="property")return`receiver => receiver${last}`;if(kind==="method")return`(receiver\
, given) => receiver${last}(...given)`;return`(receiver, given) => ${owner}${last}(...given)`}const callRunner={job,read:readObservations,killJob:call_jobs_killJob,
readKills:readProbeKills};;function tellingIn(root,functions2){const definitions=definitionsOf(root);const makers=makersOf(definitions);const bare2=bareClasses(
definitions);const found=new Map;for(const watched of functions2){const made2=watched_nodeFor(watched,definitions.functions);if(!made2)continue;const makes=makers.
get(made2.node)??(made2.owner&&bare2.get(made2.owner))??null;found.set(made2.node,{made:made2.node,id:watched.id,kind:watched.kind,makes})}if(found.size===0)return[];
for(const[made2,makes]of makers)if(!found.has(made2))found.set(made2,{made:made2,id:null,kind:"constructor",makes});return[...found.values()]}function watched_nodeFor({
name,lines:lines2},functions2){const[outer=""]=name.split(" > ");const named2=functions2.filter(made2=>made2.name===outer||made2.name===name).flatMap(made2=>made2.
name===name?[made2]:closuresIn(made2).filter(each=>each.name===name));const exact=named2.filter(({whole})=>whole.line===lines2[0]&&lastLeaf(whole).endLine===lines2[1]);
const inside2=named2.filter(({node})=>node.line>=lines2[0]&&lastLeaf(node).endLine<=lines2[1]);return exact[0]??inside2[0]??(named2.length===1?named2[0]??null:null)}
const closuresIn=made2=>closuresOf(made2).flatMap(closure=>[closure,...closuresIn(closure)]);function makersOf({classes}){const makers=new Map;for(const owner of classes){
if(!owner.name.split(".").every(part=>simpleName.test(part)))continue;const made2=isFunctionNode(owner.node)?owner.node:constructorIn(owner.node);if(made2)makers.
set(made2,owner.name)}return makers}const constructorIn=node=>fieldOf(node,"body")?.children.find(member2=>isConstructor(member2)&&fieldOf(member2,"body")!==null)??
null;const isConstructor=node=>node.type==="method_definition"&&fieldText(node,"name")==="constructor"&&!hasToken(node,"static");function bareClasses({classes}){
const isBare=({name,node,base,fields,maker})=>simpleName.test(name)&&base===null&&fields.length===0&&maker===null&&!isFunctionNode(node);return new Map(classes.
filter(isBare).map(owner=>[owner,owner.name]))}function usesThis(made2){const isOpen2=node=>node===made2||node.type==="arrow_function"||!(isFunctionNode(node)||
node.type==="class_body");for(const node of walk(made2,isOpen2))if(node.type==="this"||node.type==="super")return true;return false};const superIn=made2=>isConstructor(
made2)&&fieldOf(made2,"body")?.children.find(statement2=>statement2.type==="expression_statement"&&fieldOf(namedOf(statement2)[0]??statement2,"function")?.type===
"super")||null;function callsOf(telling,names,head2){if(telling.made.type==="class_static_block")return staticBlock(telling,names);const entry2=instrument_entryOf(
telling.made);if(!entry2)return[];const{made:made2,value:value2}=entry2;const enter2=`var ${names.call}=${enterOf(telling,names)};`;const ends2=isConstructor(made2)?
",()=>this":"";if(value2){return[{node:value2,rank:-2,before:`{${head2}${enter2}try{return ${names.value}(${names.call},(`,after:`))}${calls_closing(names,"")}}`}]}
const after=superIn(made2)??entry2.after;const close=fieldOf(made2,"body")?.children.findLast(({type})=>type==="}");if(!after||!close)return[];const begin=more=>({
node:after,rank:0,before:"",after:`;${head2}${enter2}${more}`});if(isGenerator(made2))return[begin("")];if(hasConflict(made2))return[begin(""),...returnsOf(made2).
map(node=>({...{node,rank:0,before:`${names.end}(${names.call},null,(`},after:"))"})),{node:close,rank:-2,before:`;${names.end}(${names.call}${ends2===""?",null\
,void 0":ends2});`,after:""}];return[begin("try{"),...returnsOf(made2).map(node=>({...{node,rank:0,before:`${names.value}(${names.call},(`,after:"))"}})),{node:close,
rank:-2,before:`;}${calls_closing(names,ends2)}`,after:""}]}function staticBlock({made:made2,id:id2},{enter:enter2}){const body=fieldOf(made2,"body");const open=body&&
instrument_openingOf(body);if(!open||id2===null)return[];return[{node:open,rank:0,before:"",after:`${enter2}(${calls_literal(id2)},'g',void 0,[],void 0,null);`}]}
const calls_closing=({threw,end,call:call2,thrown:thrown2},ends2)=>`catch(${thrown2}){${threw}(${call2},${thrown2});throw ${thrown2}}finally{${end}(${call2}${ends2}\
)}`;const isGenerator=made2=>hasToken(made2,"*")||made2.type.startsWith("generator_function");function enterOf({made:made2,id:id2,kind,makes},{enter:enter2}){const isArrow=made2.
type==="arrow_function";const isPlain2=/^function_(?:declaration|expression)$/.test(made2.type);const marks=[isConstructor(made2)?"c":"",isGenerator(made2)?"g":
"",hasToken(made2,"async")?"a":""];const given=[id2===null?"null":calls_literal(id2),calls_literal(marks.join("")),hasReceiver(made2,kind)?"this":"void 0",isArrow||
bindsArguments(made2)?`[${parameterNodes(made2).flatMap(calls_valueOf).join(",")}]`:"arguments",isConstructor(made2)||isPlain2&&!hasToken(made2,"async")?"new.ta\
rget":"void 0",makes===null?"null":calls_literal(makes)];return`${enter2}(${given.join(",")})`}const calls_literal=text=>JSON.stringify(text).replace(/[\u2028\u2029]/g,
"");function hasReceiver(made2,kind){if(isConstructor(made2)||kind==="static")return false;if(made2.type==="arrow_function")return kind==="method";return kind===
"method"||kind==="property"||usesThis(made2)}const bindsArguments=made2=>made2.text.includes("arguments")&&[...walk(made2)].some(node=>node.text==="arguments"&&
node.type==="identifier"&&(node.field==="name"||node.field==="pattern"||node.parent?.type==="formal_parameters"));const UNKNOWN="()=>0";function calls_valueOf(parameter2){
const pattern=fieldOf(parameter2,"pattern")??fieldOf(parameter2,"left")??parameter2;if(pattern.type==="this")return[];if(pattern.type==="rest_pattern"){const[inner2]=namedOf(
pattern);return inner2?.type==="identifier"?[`...${inner2.text}`]:[]}return[patternValue(pattern)]}function patternValue(pattern){switch(pattern.type){case"iden\
tifier":return pattern.text;case"assignment_pattern":case"object_assignment_pattern":{const left=fieldOf(pattern,"left");return left?patternValue(left):UNKNOWN}case"\
array_pattern":return/[[,]\s*,/.test(pattern.text)?UNKNOWN:`[${namedOf(pattern).map(itemValue).join(",")}]`;case"object_pattern":{const fields=namedOf(pattern).
map(fieldValue);return fields.includes(null)?UNKNOWN:`{${fields.join(",")}}`}default:return UNKNOWN}}const itemValue=item2=>item2.type==="rest_pattern"?`...${namedOf(
item2)[0]?.text??"[]"}`:patternValue(item2);function fieldValue(field2){if(field2.type==="shorthand_property_identifier_pattern")return field2.text;if(field2.type===
"object_assignment_pattern")return fieldText(field2,"left");if(field2.type==="rest_pattern")return`...${namedOf(field2)[0]?.text??"{}"}`;const key2=fieldOf(field2,
"key");const value2=fieldOf(field2,"value");if(!key2||!value2||key2.type==="computed_property_name")return null;return`${key2.text}:${patternValue(value2)}`}function returnsOf(made2){
const isOpen2=node=>node===made2||!(isFunctionNode(node)||node.type==="class_body");return[...walk(made2,isOpen2)].flatMap(node=>node.type==="return_statement"?
namedOf(node).slice(0,1):[])}function hasConflict(made2){const body=fieldOf(made2,"body");const names=(body?.children??[]).flatMap(node=>/^(?:generator_)?function_declaration$/.
test(node.type)?[fieldText(node,"name")]:[]);if(names.length===0)return false;if(new Set(names).size<names.length)return true;const isOpen2=node=>node===made2||
!isFunctionNode(node);return[...walk(made2,isOpen2)].some(node=>{if(node.type==="variable_declaration")return namedOf(node).some(part=>[...boundIn(fieldOf(part,
"name"))].some(({text})=>names.includes(text)));if(node.type!=="for_in_statement"||fieldText(node,"kind")!=="var")return false;return[...boundIn(fieldOf(node,"l\
eft"))].some(({text})=>names.includes(text))})};const lines_STATEMENT=/^(?:expression|return|throw|break|continue|debugger|if|for|for_in|while|do|switch|try|with|labeled)_statement$|^(?:lexical|variable|class|abstract_class|enum)_declaration$/;
const lines_AMONG=/^(?:statement_block|switch_case|switch_default|class_static_block)$/;const LONE=/^(?:consequence|body)$/;const lines_LOGICAL=/^(?:&&|\|\||\?\?)$/;
function isTold(node){const{parent}=node;if(!parent||!lines_STATEMENT.test(node.type)||not_mutable_isDirective(node))return false;if(lines_AMONG.test(parent.type))
return true;return lines_isLone(node)}function lines_isLone({parent,field:field2,type}){if(!parent||type==="statement_block")return false;if(parent.type==="else\
_clause")return true;return/^(?:if|for|for_in|while|do|with)_statement$/.test(parent.type)&&LONE.test(field2??"")}function isOption(node){const{parent,field:field2}=node;
if(!parent)return false;if(parent.type==="ternary_expression"&&(field2==="consequence"||field2==="alternative"))return node.endLine>(fieldOf(parent,"condition")?.
endLine??node.endLine);if(parent.type==="binary_expression"&&field2==="right")return parent.children.some(({type})=>lines_LOGICAL.test(type))&&node.endLine>(fieldOf(
parent,"left")?.endLine??node.endLine);return parent.type==="arrow_function"&&field2==="body"&&isLongBody(node)}const isLongBody=node=>node.type!=="statement_bl\
ock"&&node.endLine>(node.parent?.line??node.endLine);const isBody=({parent,field:field2,type})=>parent!==null&&field2==="body"&&isFunctionNode(parent)&&type==="\
statement_block";const DECLARED=/^(?:(?:generator_)?function_declaration|method_definition)$/;const CLAUSE=/^(?:switch_case|catch_clause)$/;function ownLines(node,isApart2=()=>false){
const isEntered=inner2=>inner2===node||!(isApart2(inner2)||isTold(inner2)||isOption(inner2)||isBody(inner2)||CLAUSE.test(inner2.type))&&!/^(?:class_body|type_annotation|type_arguments|type_parameters)$/.
test(inner2.type)&&!/^(?:function_declaration|generator_function_declaration)$/.test(inner2.type);const lines2=new Set;for(const inner2 of walk(node,isEntered)){
if(!isEntered(inner2)||inner2.children.length>0||inner2.type==="comment")continue;if(!/[\p{L}\p{N}_$'"`]/u.test(inner2.text)||/^(?:else|finally)$/.test(inner2.type))
continue;for(let line=inner2.line;line<=inner2.endLine;line++)lines2.add(line)}return[...lines2].sort((a,b)=>a-b)}function linesIn(made2,tell,done,isSilent){const insertions=[];
for(const node of walk(made2)){if(done.has(node)||node.broken)continue;const own=isSilent(node)?null:insertionFor(node,tell);if(!own)continue;done.add(node);insertions.
push(own)}return insertions}function insertionFor(node,tell){if(isTold(node)){const told2=tell(ownLines(node));return lines_isLone(node)?{node,rank:0,before:`{${told2}`,
after:"}"}:told2===""?null:{node,rank:0,before:told2,after:""}}if(isOption(node)){const told2=tell(ownLines(node)).replace(/;/g,",");return told2===""?null:{node,
rank:0,before:`(${told2}`,after:")"}}const head2=headIn(node);if(!head2)return null;const told=tell(ownLines(node,inner2=>inner2.start>=head2.end));return told===
""?null:{node:head2,rank:0,before:"",after:`;${told}`}}function headIn(node){if(DECLARED.test(node.type))return isConstructor(node)?null:instrument_entryOf(node)?.
after??null;if(node.type==="switch_case")return node.children.find(({type})=>type===":")??null;const body=node.type==="catch_clause"?fieldOf(node,"body"):null;return body&&
instrument_openingOf(body)};function instrumentCalls(file,source2,functions2,read){const root=read(source2);const names=instrument_namesFor(source2);const telling=tellingIn(
root,functions2);if(telling.length===0)return null;const tell=lines2=>ranges(lines2).map(([first,last])=>`${names.line}(${first===last?first:`${first},${last}`}\
);`).join("");const done=new Set;const insertions=[];for(const each of telling){const body=fieldOf(each.made,"body");const before=superIn(each.made);const isEarly=node=>each.
made===node||before!==null&&node.start<=before.start&&node.parent===body;const head2=each.id===null?[]:headLines(each.made,body,before);insertions.push(...callsOf(
each,names,tell(head2)));if(body&&each.id!==null){if(body.type!=="statement_block")done.add(body);insertions.push(...linesIn(each.made,tell,done,isEarly))}}if(insertions.
length===0)return null;const end=/[\n\r]$/.test(source2)?"":"\n";const content=`${applyEdits(source2,editsOf(insertions))}${end}${instrument_helpers(file,names)}\

`;if(!root.broken&&read(content).broken)return null;return/\.[cm]?tsx?$/.test(file)?unchecked(content,read):content}function headLines(made2,body,before){if(!body)
return[];const value2=body.type==="statement_block"?[]:ownLines(body);const early=before?body.children.filter(({start})=>start<=before.start).flatMap(each=>ownLines(
each)):[];return[...new Set([made2.line,...ownLines(made2,node=>node===body),...value2,...early])].sort((a,b)=>a-b)}function ranges(lines2){const found=[];for(const line of lines2){
const last=found.at(-1);if(last&&line===last[1]+1)last[1]=line;else found.push([line,line])}return found}function instrument_namesFor(text){let stem="testwright\
$";while(text.includes(stem))stem+="$";return{...{enter:`${stem}enter`,value:`${stem}value`,threw:`${stem}threw`,end:`${stem}end`},...{call:`${stem}call`,thrown:`${stem}\
thrown`,line:`${stem}line`},...{recorder:`${stem}recorder`,find:`${stem}find`}}}function instrument_helpers(file,{enter:enter2,value:value2,threw,end,line,recorder:recorder2,
find}){return`;var ${recorder2};function ${find}(){return ${recorder2}=globalThis[Symbol.for('testwright.recorder')]}function ${line}(a,b){var r=${recorder2}||${find}\
();if(r)r.line(${calls_literal(file)},a,b)}function ${enter2}(a,b,c,d,e,f){var r=${recorder2}||${find}();return r?r.enter(a,b,c,d,e,f):null}function ${value2}(a\
,b){if(a)a.value(b);return b}function ${threw}(a,b){if(a)a.threw(b)}function ${end}(a,b,c){if(a){if(b===null)a.value(c);a.end(b)}return c}`};const noTarget={access:{
symbol:""}};function makeQuoteTest(read){return(text,name)=>{const pieces=readOutline(text,0,read);const facts2=rememberText(code2=>readFacts(read,code2));const test2=pieces.
find(piece=>piece.kind==="test"&&!piece.skipped&&quote_test_fullName(piece)===name);if(!test2||!facts2(test2.text).sound)return null;const needs=dependenciesOf(
test2,readPool(pieces,facts2),{task:noTarget,facts:facts2},()=>false);const shown2=new Set([...needs.hooks,...needs.helpers,...needs.members]);const names=new Set(
needs.imports.map(({local})=>local));const isNeeded=piece=>shown2.has(piece)||piece.kind==="import"&&piece.imports.some(({local})=>names.has(local));const around=pieces.
filter(piece=>piece.group===null&&isNeeded(piece)).map(source);const body=groupsAround(test2).reduceRight((inner2,group2)=>{const members2=group2.members.filter(
piece=>shown2.has(piece)).map(source);return inGroup(group2,[...members2,inner2],read)},test2.text);return[around.join("\n"),body].join("\n\n").trim()}}const source=({
text})=>text;const quote_test_fullName=piece=>[...groupsAround(piece).map(({title})=>title),piece.name].join(" ");function inGroup({title,each,parameters},parts,read){
const callee=each===null?"describe":`describe.${each}`;const inner2=parts.map(part=>indentText(part,read,"  ")).join("\n\n");return`${callee}(${quote(title)}, ${parameters||
"()"} => {
${inner2}
})`};function makeWrittenTests(read){return text=>readOutline(text,0,read).filter(piece=>piece.kind==="test").map(piece=>({name:[...groupsAround(piece).map(({title})=>title),
piece.name].join(" "),code:JSON.stringify([tablesAround(piece),looseTokens(read(piece.text))])}))}const tablesAround=piece=>groupsAround(piece).map(({each})=>each);
;const MOST_PACKAGES=500;function projectImports(path2,text,project){const folder=folderOf(path2);const aliases=projectFilesOf(project).once(`aliases:${folder}`,
()=>aliasesFor(path2,project));const found=specifiersIn(text).flatMap(specifier=>fileFor(specifier,folder,aliases,project)??[]);return[...new Set(found)].filter(
file=>file!==path2)}function fileFor(specifier,folder,aliases,project){const{known:known2}=projectFilesOf(project);const plain2=specifier.replace(/(?!^)[?#].*$/,
"");if(plain2.startsWith(".")){const place2=resolved(`${folder}/${plain2}`);return place2===null?null:resolve(place2,known2)?.file??project_imports_entryOf(place2,
project)}const alias=aliases.find(({prefix})=>plain2.startsWith(prefix));const aliased=alias&&resolved(`${alias.folder}/${plain2.slice(alias.prefix.length)}`);const own=aliased===
void 0||aliased===null?null:resolve(aliased,known2);return own?.file??inPackage(plain2,project)}function project_imports_entryOf(folder,project){const{known:known2,
manifests}=projectFilesOf(project);const own=manifests(folder).find(manifest=>manifest.folder===folder);const entries2=own?project_imports_entriesOf(own):[];const places2=[
...entries2,"index","src/index","lib/index","src/main"].map(entry2=>resolved(join(folder,entry2)));for(const place2 of places2){const found=place2===null?null:resolve(
place2,known2);if(found)return found.file}return null}function project_imports_entriesOf({json}){const[main]=[json["exports"]].flat();const exported=recordOf(main);
return[json["source"],json["module"],json["main"],main,...textsIn(exported?.["."]??exported)].filter(entry2=>typeof entry2==="string")}function textsIn(value2,depth=0){
if(typeof value2==="string")return[value2];const table2=recordOf(value2);return table2&&depth<4?Object.values(table2).flatMap(inner2=>textsIn(inner2,depth+1)):[]}
const packagesOf=remember(project=>{const{manifests}=projectFilesOf(project);const folders=project.files.filter(path2=>/(?:^|\/)package\.json$/.test(path2)&&!path2.
includes("node_modules/")).slice(0,MOST_PACKAGES).map(folderOf);return new Map(folders.flatMap(folder=>{const name=manifests(folder).find(manifest=>manifest.folder===
folder)?.json["name"];return typeof name==="string"?[[name,folder]]:[]}))});function inPackage(specifier,project){const[,name=""]=/^((?:@[^/]+\/)?[^/]+)/.exec(specifier)??
[];const folder=packagesOf(project).get(name);if(folder===void 0)return null;const rest=specifier.slice(name.length+1);if(rest==="")return project_imports_entryOf(
folder,project);const{known:known2}=projectFilesOf(project);for(const place2 of[join(folder,rest),join(folder,"src",rest)]){const found=resolve(place2,known2);if(found)
return found.file}return null}var built_files=__webpack_require__(35417);;const MOST_ALIASES=50;const source_aliases_PLAIN=/^(?:[\w@+-][\w@.+-]{0,100}\/){0,20}[\w@+-][\w@.+-]{0,100}$/;
const OUTPUT=/^(?:dist|build|lib|libs|out|output|es|esm|cjs|umd|module|node|browser|types)\//;const INFIX=/\.(?:esm|cjs|umd|min|bundle|mjs|es|iife|prod|dev|production|development|browser|node|common|module)$/;
const source_aliases_ENDING=/\.[cm]?[jt]sx?$/;const SOURCES=["src/","source/","lib/",""];const MAIN=["index","main"];const ENDINGS=[".ts",".tsx",".mts",".js",".\
mjs",".jsx",".cts",".cjs"];function sourceAliases(tests,project){const files=new Set(project.files);const found=new Map;for(const{place:place2,isRequired}of(0,built_files.
qp)(tests,project)){const source2=source_aliases_PLAIN.test(place2)?sourceOf(place2,files,project):null;if(source2===null||found.size>=MOST_ALIASES)continue;const file=source_aliases_ENDING.
test(place2)?place2:`${place2}${isFolder(place2)?"/index":""}.js`;found.set(file,{source:source2,isRequired:isRequired&&found.get(file)?.isRequired!==false})}return Object.
fromEntries([...found].map(([path2,{source:source2,isRequired}])=>[path2,moduleFor(source2,path2,isRequired,project)]))}const isFolder=place2=>OUTPUT.test(`${baseOf(
place2)}/`);function sourceOf(place2,files,project){const folder=packageOf(place2,files);const inner2=place2.slice(folder.length);const built=(isFolder(inner2)?
`${inner2}/index`:inner2).replace(source_aliases_ENDING,"");for(const name of source_aliases_namesOf(built)){const isEntry2=name===packageName(folder,project)||
MAIN.includes(name);const known2=[name,...isEntry2?MAIN:[]].map(one=>sourcesNamed(folder,one,place2,files));const[fitting=[]]=known2.filter(({length})=>length>0);
if(fitting.length>0)return fitting.length===1?fitting[0]??null:null}return null}function source_aliases_namesOf(built){const names=[];for(let path2=built;;path2=
path2.replace(OUTPUT,"")){for(let name=path2;;name=name.replace(INFIX,"")){names.push(name);if(!INFIX.test(name))break}if(!OUTPUT.test(path2))return names}}const sourcesNamed=(folder,name,place2,files)=>SOURCES.
flatMap(source2=>ENDINGS.map(ending=>`${folder}${source2}${name}${ending}`)).filter(path2=>path2!==place2&&files.has(path2));function packageOf(place2,files){const own=foldersAbove(
folderOf(place2)).find(folder=>files.has(join(folder,"package.json")))??"";return own===""?"":`${own}/`}function packageName(folder,project){try{const{name}=JSON.
parse(project.read(`${folder}package.json`)??"");return typeof name==="string"?baseOf(name):null}catch{return null}}const IS_MODULE=/^[ \t]*(?:import|export)\b/m;
const HAS_DEFAULT=/^[ \t]*export[ \t]+default\b|\bas[ \t]+default\b|^[ \t]*export[ \t]*\{[ \t]*default\b/m;function moduleFor(source2,path2,isRequired,project){
const from=JSON.stringify(relativePath(folderOf(path2),source2));const text=project.read(source2)??"";if(isRequired||path2.endsWith(".cjs")||!IS_MODULE.test(text))
return`module.exports = require(${from})
`;return`export * from ${from}
${HAS_DEFAULT.test(text)?`export { default } from ${from}
`:""}`};const reachable_types_DEEPEST=3;const reachable_types_MOST_FILES=12;const reachable_types_LONGEST=2e5;const reachable_types_known=new WeakMap;function reachable_types_fileAt(path2,project,read){
const files=reachable_types_known.get(project)??new Map;reachable_types_known.set(project,files);const found=files.get(path2);if(found!==void 0)return found;const text=project.
read(path2);const made2=text===null||text.length>reachable_types_LONGEST?null:read(text);files.set(path2,made2);return made2}function reachableTypesIn({path:path2,
own,testPath:testPath2},project,{read,access:access2}){const reachable2={classes:{},enums:{},factories:{},types:{},homes:{}};const seen=new Set([path2]);const queue=[
{file:path2,parsed:own,depth:0}];for(const{file,parsed:parsed2,depth}of queue){reachable2.types={...parsed2.types,...reachable2.types};const named2=[...Object.entries(
parsed2.classes),...Object.keys(parsed2.enums??{}).map(name=>[name,[]])];for(const[name,parameters]of named2){const members2=parsed2.enums?.[name];const isKnown=Object.
hasOwn(reachable2.classes,name)||Object.hasOwn(reachable2.enums,name);if(isKnown)continue;if(members2)reachable2.enums[name]=members2;else reachable2.classes[name]=
[...parameters];const factories=parsed2.factories?.[name];if(factories)reachable2.factories[name]=factories;if(file!==path2)reachable2.homes[name]=access2(file,
name,project,testPath2).importLine}if(depth>=reachable_types_DEEPEST)continue;for(const next of projectImports(file,project.read(file)??"",project)){if(seen.has(
next)||seen.size>=reachable_types_MOST_FILES||!/\.[cm]?[jt]sx?$/.test(next))continue;seen.add(next);const inner2=reachable_types_fileAt(next,project,read);if(inner2)
queue.push({file:next,parsed:inner2,depth:depth+1})}}return reachable2}var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);
var external_node_util_=__webpack_require__(57975);var external_node_zlib_=__webpack_require__(38522);var web_tree_sitter=__webpack_require__(40033);;const parser_packages={
"web-tree-sitter":"web-tree-sitter","tree-sitter-python":"tree-sitter-python","tree-sitter-javascript":"tree-sitter-javascript","tree-sitter-typescript":"tree-s\
itter-typescript","tree-sitter-tsx":"tree-sitter-typescript"};async function readWasm(name,bundled){const packed=await(0,promises_.readFile)((0,external_node_path_.
join)(bundled,`${name}.wasm.br`)).catch(()=>null);if(packed)return(0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(packed);return(0,promises_.
readFile)((0,external_node_module_.createRequire)(import.meta.url).resolve(`${parser_packages[name]}/${name}.wasm`))}let started;const parsers=new Map;function loadParser(grammar,bundled){
const known2=parsers.get(grammar)??parser_load(grammar,bundled);parsers.set(grammar,known2);return known2}async function parser_load(grammar,bundled){started??=
readWasm("web-tree-sitter",bundled).then(wasmBinary=>web_tree_sitter.iX.init({wasmBinary}));const[bytes2]=await Promise.all([readWasm(`tree-sitter-${grammar}`,bundled),
started]);const parser=new web_tree_sitter.iX;parser.setLanguage(await web_tree_sitter.TM.load(bytes2));return text=>{const tree=parser.parse(text);if(!tree)throw new Error(
`the ${grammar} parser gave no tree`);return tree}}var external_node_fs_=__webpack_require__(73024);var external_node_vm_=__webpack_require__(30714);;const MOST_CHARACTERS=3e7;
const stand_ins_DEEPEST=200;class Exhausted extends Error{}function withStandIns(text,whole,reads){let left=MOST_CHARACTERS;const test2=replaced2=>{left-=text.length;
if(left<0)throw new Exhausted;return reads(replacedIn(text,replaced2))};try{const gaps=gapsIn(whole,test2,stand_ins_DEEPEST);return gaps&&replacedIn(text,gaps)}catch(error2){
if(error2 instanceof Exhausted)return null;throw error2}}function replacedIn(text,replaced2){let made2="";let at=0;for(const{start,end,standIn}of[...replaced2].
sort((a,b)=>a.start-b.start)){made2+=text.slice(at,start)+(standIn??text.slice(start,end));at=end}return made2+text.slice(at)}function gapsIn(part,test2,depth){
const parts=replaceable(part);if(depth===0||parts.length===0||!test2(parts))return null;const gaps=[];for(const bad of failing(parts,parts,test2)){const others=parts.
filter(other=>other!==bad);gaps.push(...gapsIn(bad,replaced2=>test2([...others,...replaced2]),depth-1)??[bad])}return test2(gaps)?gaps:null}function replaceable(part){
const found=[];const stack=[...part.children].reverse();for(let next=stack.pop();next;next=stack.pop()){if(next.standIn!==null)found.push(next);else for(let at=next.
children.length-1;at>=0;at--)stack.push(next.children[at])}return found}function failing(group2,parts,test2){const inGroup2=new Set(group2);if(group2.length===0||
test2(parts.filter(part=>!inGroup2.has(part))))return[];if(group2.length===1)return[...group2];const middle=group2.length>>1;return[...failing(group2.slice(0,middle),
parts,test2),...failing(group2.slice(middle),parts,test2)]};function isBabelNode(value2){const node=value2;return typeof node?.type==="string"&&typeof node.start===
"number"&&typeof node.end==="number"}const stand_ins_name=length=>"_".repeat(length);const between=(opening2,closing2,length)=>{const inner2=length-opening2.length-
closing2.length;return inner2>0?`${opening2}${stand_ins_name(inner2)}${closing2}`:null};const FIXED=/^(?:Super|Import|TemplateElement|BlockStatement|ClassBody|TSInterfaceBody|TSModuleBlock|TSEnumBody|SwitchCase|CatchClause|ImportNamespaceSpecifier|ImportAttribute|TSTypeAnnotation|JSX(?:Opening|Closing)(?:Element|Fragment)|JSXEmptyExpression|EmptyStatement|DirectiveLiteral|TSExternalModuleReference|VariableDeclarator)$/;
const stand_ins_STATEMENT=/Statement$|Declaration$|^(?:Directive|TSDeclareFunction|TSExportAssignment)$/;const MEMBER=/^(?:Class(?:Private)?(?:Method|Property)|ClassAccessorProperty|StaticBlock|TSDeclareMethod|TS(?:Property|Method|Index|CallSignature|ConstructSignature)\w*(?:Signature|Declaration))$/;
const stand_ins_LISTS=/^TSTypeParameter(?:Declaration|Instantiation)$/;function standInFor(node,parent){const{type}=node;const length=node.end-node.start;if(length===
0||FIXED.test(type))return null;if(stand_ins_LISTS.test(type))return between("<",">",length);if(MEMBER.test(type))return between("",";",length);if(type==="Varia\
bleDeclaration"&&/^For(?:In|Of)?Statement$/.test(parent.type))return between("var ","",length);if(stand_ins_STATEMENT.test(type))return stand_ins_statement(parent,
length);if(type==="TemplateLiteral"&&parent.type==="TaggedTemplateExpression")return null;if(type==="Decorator")return between("@","",length);if(type==="Private\
Name")return between("#","",length);if(type==="StringLiteral")return between('"','"',length);if(parent.type==="JSXAttribute"&&node===parent["value"])return between(
'"','"',length);return stand_ins_name(length)}function stand_ins_statement(parent,length){if(parent.type==="ExportDefaultDeclaration")return stand_ins_name(length);
if(parent.type==="ExportNamedDeclaration")return between("var ","",length);return between("",";",length)}const stand_ins_WORDS=[[/^VariableDeclaration$/,/^(?:await\s+)?using\b/,
"const"],[/^ClassAccessorProperty$/,/\baccessor(?=\s+[\w$#'"[\p{L}])/u,""],[/^ImportDeclaration$/,/(?<=^import\s+)(?:defer|source)\b(?=\s)/,""]];function withoutWords(text,nodes){
let plain2=text;for(const node of nodes){const found=wordIn(node,text);if(found)plain2=plain2.slice(0,found.start)+found.put+plain2.slice(found.start+found.put.
length)}return plain2}function wordIn(node,text){const[,pattern,put]=stand_ins_WORDS.find(([type])=>type.test(node.type))??[];if(!pattern||put===void 0||node.type===
"ImportDeclaration"&&!node["phase"])return null;const key2=node["key"];const found=pattern.exec(text.slice(node.start,isBabelNode(key2)?key2.end:node.end));return found&&
{start:node.start+found.index,put:put.padEnd(found[0].length)}};const LIMIT=3e3;const common=["explicitResourceManagement","deferredImportEvaluation","sourcePha\
seImports","importAttributes","decoratorAutoAccessors"];const HARMLESS=new Set(["OverrideNotInSubClass","NonAbstractClassHasAbstractMethod","VarRedeclaration","\
DuplicateExport","DuplicateProto","StrictDelete"]);const decorated=["decorators","decorators-legacy"];function loadText(bundled){try{return(0,external_node_zlib_.
brotliDecompressSync)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(bundled,"babel-parser.js.br"))).toString("utf8")}catch{return(0,external_node_fs_.
readFileSync)((0,external_node_module_.createRequire)(import.meta.url).resolve("@babel/parser"),"utf8")}}function openContext(bundled){const context=(0,external_node_vm_.
createContext)({exports:{}});new external_node_vm_.Script(loadText(bundled)).runInContext(context);return context}const second_reader_call=new external_node_vm_.
Script("exports.parse(text, options)");function makeSecondReader(bundled){let context;const parse=(text,plugins)=>{context??=openContext(bundled);Object.assign(
context,{text,options:{sourceType:"unambiguous",plugins,errorRecovery:true,allowReturnOutsideFunction:true,allowAwaitOutsideFunction:true,allowSuperOutsideMethod:true,
allowUndeclaredExports:true,allowNewTargetOutsideFunction:true}});const file=second_reader_call.runInContext(context,{timeout:LIMIT});const{program,errors=[]}=file;
const isCode2=errors.every(({reasonCode})=>HARMLESS.has(String(reasonCode)));return isCode2&&isBabelNode(program)?program:null};const rootOf2=(text,dialect)=>{for(const decorators of decorated)
try{const root=parse(text,[...dialect,...common,decorators]);if(root)return root}catch(error2){if(error2.code==="ERR_SCRIPT_EXECUTION_TIMEOUT")return null}return null};
return(text,dialect,reads)=>{const root=rootOf2(text,dialect);if(!root)return null;const{whole,nodes}=second_reader_partsOf(root,text);return withStandIns(withoutWords(
text,nodes),whole,reads)}}const NOT_CODE=/^(?:loc|extra|errors|tokens|interpreter)$|[cC]omments$/;function below(node){const found=Object.entries(node).filter(([
key2])=>!NOT_CODE.test(key2)).flatMap(([,value2])=>Array.isArray(value2)?value2:[value2]).filter(isBabelNode).filter(child=>child.start>=node.start&&child.end<=
node.end).sort((a,b)=>a.start-b.start||b.end-a.end);let last=-1;return found.filter(child=>{const isFree2=child.start>=last;if(isFree2)last=child.end;return isFree2})}
function second_reader_partsOf(root,text){const whole={start:0,end:text.length,standIn:null,children:[]};const nodes=[];const stack=[[root,whole]];for(let next=stack.
pop();next;next=stack.pop()){const[node,part]=next;nodes.push(node);for(const child of below(node)){const{start,end}=child;const made2={start,end,standIn:standInFor(
child,node),children:[]};part.children.push(made2);stack.push([child,made2])}}return{whole,nodes}};const language_common={toolchain:"node",holdsTests:/(?<![\w.])(?:test|it)(?:\.\w+)*\(/,
falseChecks:{literals:["null"],exception:"Error"}};const javascript={...language_common,name:"javascript",extension:"js",aliases:["js","jsx","node"],sample:"exp\
ort function one() {\n  return 1\n}\n"};const typescript={...language_common,name:"typescript",extension:"ts",aliases:["ts","tsx"],sample:"export function one()\
: number {\n  return 1\n}\n"};const FORMATTING=6e4;const layout={job:files=>({tree:"head",toolchain:"node",program:"javascript/programs/format.mjs",request:{files},
overlay:Object.fromEntries(files.map(({path:path2,content})=>[path2,content])),env:{},limit:FORMATTING}),read:({status,result:result2})=>{if(status!=="done"||typeof result2!==
"object"||result2===null)return{};const files=result2.files;if(typeof files!=="object"||files===null)return{};return Object.fromEntries(Object.entries(files).filter(
entry2=>typeof entry2[1]==="string"&&entry2[1].trim()!==""))}};function makeLanguage(spec2,files,{read,readTypes,readTyped}){const growth=makeJavaScriptGrowth(read);
const[functions2,access2]=[makeFunctions(read,readTypes),makeAccess(read)];return{...spec2,matches:path2=>files.test(path2),functions:functions2,access:access2,
reachableClasses:(path2,own,project,testPath2)=>reachableTypesIn({path:path2,own,testPath:testPath2},project,{read:functions2,access:access2}),testLanguage:path2=>(isPlainScript(
path2)?javascript:typescript).name,imports:projectImports,notImportable,sourceAliases,writtenTests:makeWrittenTests(read),quoteTest:makeQuoteTest(read),cut:makeExtractTests(
read,readTyped),merge:mergeWithGrown(makeMerge(read),growth),continues:makeContinues(read),layout,tokens:text=>looseTokens(read(text)),mutation:makeMutation(read),
recording:{instrument:(file,source2,functions3)=>instrumentCalls(file,source2,functions3,read)},surgery:surgery_makeSurgery(read),growth,properties:propertiesOf,
callRunner,callSyntax:makeCallSyntax(read)}}async function loadJavaScript(bundled){const[parse,plain2,tagged]=await Promise.all([loadParser("javascript",bundled),
loadParser("typescript",bundled),loadParser("tsx",bundled)]);const read=language_makeRead([parse],makeLastReader([{parse,dialect:["jsx"]}],bundled));const readers2={
read,readTypes:language_makeRead([plain2]),readTyped:language_makeRead([plain2,tagged])};return makeLanguage(javascript,/\.(?:[cm]?js|jsx)$/,readers2)}async function loadTypeScript(bundled){
const[plain2,tagged]=await Promise.all([loadParser("typescript",bundled),loadParser("tsx",bundled)]);const last=makeLastReader([{parse:plain2,dialect:["typescri\
pt"]},{parse:tagged,dialect:["typescript","jsx"]}],bundled);const read=language_makeRead([plain2,tagged],last);const readers2={read,readTypes:read,readTyped:read};
return makeLanguage(typescript,/^(?!.*\.d\.[cm]?ts$).*\.(?:[cm]?ts|tsx)$/,readers2)}function makeLastReader(grammars,bundled){const second=makeSecondReader(bundled);
return text=>{for(const{parse,dialect}of grammars){const plain2=second(text,dialect,each=>isSound(parse,each));if(plain2!==null)return readSyntax(parse,plain2,text)}
return null}}function brokenNodes(tree){let broken2=0;for(const node of walk(tree,node2=>node2.broken)){if(node.type==="ERROR"||node.broken&&node.children.length===
0)broken2+=node.end-node.start+1}return broken2}function language_makeRead(parses,last=()=>null){let latest=null;const read=text=>{let best=null;for(const parse of parses){
const tree=readSyntax(parse,text);const broken2=brokenNodes(tree);if(!best||broken2<best.broken)best={tree,broken:broken2};if(broken2===0)break}if(!best)throw new Error(
"no grammar was given");return best.broken>0&&last(text)||best.tree};return text=>{if(latest?.text!==text)latest={text,tree:read(text)};return latest.tree}};const MANIFEST=/^(?:pyproject\.toml|setup\.py|setup\.cfg|Pipfile|requirements(?:[-_.]\w+)?\.txt)$/;
const REQUIREMENTS=["requirements.txt",...["dev","test","tests","ci"].flatMap(word2=>["-","_","."].map(mark=>`requirements${mark}${word2}.txt`)),...["dev","test",
"tests","ci"].map(word2=>`requirements/${word2}.txt`)];function pythonInstall(project,runners2){if(!project.files.some(path2=>path2.endsWith(".py")))return[];const folders=foldersWith(
project,MANIFEST);const steps2=folders.flatMap(folder=>install_stepIn(project,folder,runners2));if(steps2.length>0||!runners2.includes("pytest"))return steps2;return[
{toolchain:"python",folder:"",before:null,command:"pip install pytest",because:null}]}function install_stepIn(project,folder,runners2){const{has,read,pathOf:pathOf2}=within(
project,folder);const step2=(because2,command,before=null)=>[{toolchain:"python",folder,before,command,because:pathOf2(because2)}];if(has("uv.lock"))return step2(
"uv.lock","uv sync --locked --all-groups --all-extras","pip install uv");if(has("poetry.lock"))return step2("poetry.lock","poetry install","pip install poetry");
if(has("Pipfile"))return step2("Pipfile","pipenv install --dev","pip install pipenv");const manifest=read("pyproject.toml");const isPackage=has("setup.py")||manifest!==
null&&/^\[(?:build-system|project)\]/m.test(manifest);const lists2=REQUIREMENTS.filter(has);const extra=manifest===null?null:extraOf(manifest);const parts=[...isPackage?
[extra===null?"-e .":`-e '.[${extra}]'`]:[],...lists2.map(name=>`-r ${name}`)];const texts=[...lists2,"pyproject.toml","setup.cfg","setup.py"].map(name=>read(name)??
"");const isListed=texts.some(text=>/\bpytest\b(?!\s*\.ini|\.)/.test(text.replace(/^\[tool\.pytest.*$/gm,"")));if(runners2.includes("pytest")&&!(isListed&&(lists2.
length>0||extra!==null)))parts.push("pytest");if(parts.length===0)return[];const because=isPackage?manifest===null?"setup.py":"pyproject.toml":lists2[0]??"pypro\
ject.toml";return step2(because,`pip install ${parts.join(" ")}`)}function extraOf(manifest){const[,table2=""]=/^\[project\.optional-dependencies\]\n([^]*?)(?=^\[|(?![^]))/m.
exec(manifest)??[];const names=[...table2.matchAll(/^"?([\w-]+)"?\s*=/gm)].map(([,name=""])=>name);return["test","tests","testing","dev"].find(name=>names.includes(
name))??null};const BUILTINS="ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWa\
rning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning \
EnvironmentError Exception ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarni\
ng IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADire\
ctoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError R\
esourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeErro\
r UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError __b\
uild_class__ __debug__ __doc__ __import__ __loader__ __name__ __package__ __spec__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable ch\
r classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help\
 hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr reversed\
 round set setattr slice sorted staticmethod str sum super tuple type vars zip";const STANDARD_MODULES="__future__ abc aifc antigravity argparse array ast async\
hat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys \
compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest em\
ail encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib g\
rp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mail\
box mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os os\
saudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data\
 pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr \
socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog\
 tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledem\
o types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib\
 zoneinfo";;const standard_names_listed=names=>new Set(names.split(" "));const builtins=standard_names_listed(`${BUILTINS} __file__ __class__ _`);const standard=standard_names_listed(
STANDARD_MODULES);const frameworks=standard_names_listed("pytest hypothesis mock freezegun responses requests_mock faker parameterized nose numpy pandas scipy s\
ympy networkx requests httpx aiohttp flask django fastapi starlette pydantic sqlalchemy yaml attr attrs dateutil pytz torch tensorflow sklearn matplotlib PIL bs\
4 lxml click jinja2 pytest_asyncio pytest_mock anyio trio typing_extensions");const standard_names_placeholder=/^(?:(?:your|my|the|some|target|app|actual|source|main|sample|example|test)_?(?:module|package|code|file|script|function|project|app)(?:_?(?:name|path|here))?|module|module_name|main|solution|path|__main__|function_file|function_module|implementation|your_\w+|my_\w*module\w*)$/i;
const origins={"unittest.mock":"patch MagicMock Mock AsyncMock PropertyMock mock_open call ANY sentinel create_autospec NonCallableMock",unittest:"TestCase Isol\
atedAsyncioTestCase",decimal:"Decimal InvalidOperation ROUND_HALF_UP ROUND_DOWN ROUND_UP ROUND_HALF_EVEN getcontext localcontext",fractions:"Fraction",datetime:"\
datetime date timedelta timezone",collections:"defaultdict OrderedDict Counter deque namedtuple ChainMap UserDict",typing:"List Dict Tuple Set Optional Any Unio\
n Callable Iterable Iterator Sequence Mapping Generator NamedTuple TypedDict TypeVar Generic Protocol FrozenSet Type Literal cast ClassVar",pathlib:"Path PurePa\
th PosixPath",io:"StringIO BytesIO",dataclasses:"dataclass field asdict astuple replace FrozenInstanceError",enum:"Enum IntEnum Flag auto",types:"SimpleNamespac\
e MappingProxyType ModuleType GeneratorType",contextlib:"redirect_stdout redirect_stderr contextmanager suppress nullcontext ExitStack",functools:"partial reduc\
e wraps lru_cache",itertools:"chain product permutations combinations islice cycle repeat count",uuid:"UUID uuid4",json:"JSONDecodeError",copy:"deepcopy",math:"\
inf nan isclose isnan isinf sqrt pi",freezegun:"freeze_time",hypothesis:"given"};const standard_names_imports=new Map([...["pytest","numpy","pandas","hypothesis",
...standard].map(name=>[name,`import ${name}`]),...Object.entries(origins).flatMap(([module,names])=>names.split(" ").map(name=>[name,`from ${module} import ${name}`])),
["np","import numpy as np"],["pd","import pandas as pd"],["mock","from unittest import mock"],["st","from hypothesis import strategies as st"],["strategies","fr\
om hypothesis import strategies"]]);const isBuiltin=name=>builtins.has(name);const isStandardModule=module=>standard.has(module.split(".")[0]??"");const isFrameworkModule=module=>frameworks.
has(module.split(".")[0]??"");const isKnownModule=module=>isStandardModule(module)||isFrameworkModule(module);const isPlaceholder=module=>module.split(".").some(
part=>standard_names_placeholder.test(part));function standard_names_importFor(name,chains){const ofDatetime=["datetime","timedelta","date","timezone"];if(name===
"datetime"&&ofDatetime.some(part=>chains.has(`datetime.${part}`)))return"import datetime";return standard_names_imports.get(name)??null};const import_roots_MOST_TESTS=300;
const import_roots_MOST_TEXT=4e6;function import_roots_listed(text){return[...text.matchAll(/["']([^"']*)["']/g)].map(match=>match[1]??"")}function tomlRoots(text){
const roots2=[];for(const match of text.matchAll(/^\s*(?:pythonpath|where|source-roots)\s*=\s*(\[[^\]]{0,500}\]|["'][^"'\n]*["'])/gm))roots2.push(...import_roots_listed(
match[1]??"").flatMap(folder=>folder.split(/\s+/)));for(const match of text.matchAll(/["']{2}\s*=\s*["']([^"'\n]*)["']/g))roots2.push(match[1]??"");for(const match of text.
matchAll(/\bfrom\s*=\s*["']([^"'\n]*)["']/g))roots2.push(match[1]??"");for(const match of text.matchAll(/^\s*packages\s*=\s*(\[[^\]{]{0,500}\])/gm))roots2.push(
...import_roots_listed(match[1]??"").flatMap(path2=>path2.includes("/")?[path2.replace(/\/[^/]*\/?$/,"")]:[]));return roots2}function iniRoots(text){const roots2=[];
for(const match of text.matchAll(/^[ \t]*(?:pythonpath|where)[ \t]*=((?:.*)(?:\n[ \t]+[^=\n]+$)*)/gm))roots2.push(...(match[1]??"").split(/\s+/).filter(Boolean));
for(const match of text.matchAll(/^[ \t]*package_dir[ \t]*=((?:.*)(?:\n[ \t]+.*)*)/gm))for(const pair of(match[1]??"").matchAll(/^[ \t]*=[ \t]*(\S+)/gm))roots2.
push(pair[1]??"");return roots2}function setupRoots(text){const found=[...text.matchAll(/package_dir\s*=\s*\{\s*["']{2}\s*:\s*["']([^"'\n]*)["']/g)];const where=[
...text.matchAll(/find_(?:namespace_)?packages\(\s*(?:where\s*=\s*)?["']([^"'\n]*)["']/g)];return[...found,...where].map(match=>match[1]??"")}const readers=[["p\
yproject.toml",tomlRoots],["pytest.toml",tomlRoots],["setup.cfg",iniRoots],["pytest.ini",iniRoots],["tox.ini",iniRoots],["setup.py",setupRoots]];function normal(root){
const parts=root.split("/").filter(part=>part&&part!==".");return parts.includes("..")||root.startsWith("/")?null:parts.join("/")}function configuredRoots(folder,project){
const present=new Set(project.files);const roots2=readers.flatMap(([name,read])=>{const path2=join(folder,name);return present.has(path2)?read(project.read(path2)??
""):[]});const known2=[...new Set(roots2.map(normal))].filter(root=>root!==null);return known2.map(root=>join(folder,root))}function importsIn(text){const names=[];
for(const match of text.matchAll(/^[ \t]*from[ \t]+([\p{L}\p{N}_.]+)[ \t]+import[ \t]*(\([^)]{0,2000}\)|[^\n#]*)/gmu)){const from=match[1]??"";if(from.startsWith(
"."))continue;names.push(from);const items2=(match[2]??"").replace(/[()]/g,"").split(",");for(const item2 of items2)names.push(`${from}.${item2.trim().split(/\s/)[0]??
""}`)}for(const match of text.matchAll(/^[ \t]*import[ \t]+([\p{L}\p{N}_., \t]+)/gmu))for(const item2 of(match[1]??"").split(","))names.push(item2.trim().split(
/\s/)[0]??"");return names}function importedNames(project){const counts2=new Map;let size=0;const tests=project.files.filter(path2=>path2.endsWith(".py")&&(0,filters.
MQ)(path2)).slice(0,import_roots_MOST_TESTS);for(const path2 of tests){const text=size>import_roots_MOST_TEXT?"":project.read(path2)??"";size+=text.length;const names=importsIn(
text).flatMap(name=>[name,name.split(".")[0]??""]);for(const name of new Set(names))counts2.set(name,(counts2.get(name)??0)+1)}return counts2}const importedIn=remember(
importedNames);const rootsByFolder=remember(()=>new Map);function layoutIn(folder,project){const known2=rootsByFolder(project);for(const each of["",folder])if(!known2.
has(each))known2.set(each,configuredRoots(each,project));const roots2=[...new Set(["",folder])].flatMap(each=>known2.get(each)??[]);return{roots:roots2,imported:importedIn(
project)}};const HEADS={"pyproject.toml":/^\[tool\.pytest(?:\.ini_options)?\][ \t]*(?:#.*)?$/m,"pytest.toml":/^\[pytest\][ \t]*(?:#.*)?$/m,"setup.cfg":/^\[tool:pytest\][ \t]*$/m,
"tox.ini":/^\[pytest\][ \t]*$/m,"pytest.ini":/^\[pytest\][ \t]*$/m,".pytest.ini":/^\[pytest\][ \t]*$/m};function isRunnerSettings(name,text){if(text===null)return false;
return name.endsWith("pytest.ini")||(HEADS[name]?.test(text)??false)}function sectionOf(name,text){const plain2=text.replaceAll("\r","");const head2=HEADS[name]?.
exec(plain2);if(!head2)return null;const rest=plain2.slice(head2.index+head2[0].length);const end=rest.search(/^\[[^\]\n]+\][ \t]*(?:#.*)?$/m);return end<0?rest:
rest.slice(0,end)}function pytestOption(name,text,option){const section=sectionOf(name,text);if(section===null)return null;return name.endsWith(".toml")?tomlValue(
section,option):iniValue(section,option)}function iniValue(section,option){const lines2=section.split("\n");const at=lines2.findIndex(line=>startOfIni(line)===option);
const first=lines2[at];if(first===void 0)return null;const more=lines2.slice(at+1);const end=more.findIndex(line=>!/^[ \t]/.test(line)&&line.trim()!==""&&!/^[#;]/.
test(line));const values=[first.slice(first.search(/[=:]/)+1),...end<0?more:more.slice(0,end)];return values.map(line=>line.trim()).filter(line=>line!==""&&!/^[#;]/.
test(line)).join(" ")}const startOfIni=line=>/^([\w-]+)[ \t]*[=:]/.exec(line)?.[1]??null;function tomlValue(section,option){const start=new RegExp(`^[ \\t]*["']?${option}\
["']?[ \\t]*=[ \\t]*`,"m").exec(section);if(!start)return null;const rest=section.slice(start.index+start[0].length);if(rest.startsWith("["))return stringsIn(listIn(
rest)).join(" ");const long=/^("""|''')/.exec(rest)?.[1];if(long!==void 0){const end=rest.indexOf(long,3);return end<0?null:rest.slice(3,end).split(/\s+/).filter(
Boolean).join(" ")}return stringsIn(rest.split("\n")[0]??"")[0]??null}function listIn(text){let quote2="";for(let at=0;at<text.length;at+=1){const char=text[at]??
"";if(quote2!==""){if(char==="\\"&&quote2==='"')at+=1;else if(char===quote2)quote2=""}else if(char==='"'||char==="'")quote2=char;else if(char==="#")at=(text.indexOf(
"\n",at)+1||text.length+1)-1;else if(char==="]")return text.slice(0,at)}return""}function stringsIn(text){const found=text.matchAll(/#[^\n]*|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g);
return[...found].flatMap(([,double,single])=>{const value2=double?.replace(/\\(.)/g,"$1")??single;return value2===void 0?[]:[value2]})}const RUFF=["ruff.toml","\
.ruff.toml"].map(file=>[file,null]);const FORMATTERS=[...RUFF,["pyproject.toml",/^\[tool\.(?:black|ruff)\][ \t]*(?:#.*)?$/gm]];const QUOTES=[...["ruff.toml",".r\
uff.toml"].map(file=>[file,/^\[format\][ \t]*(?:#.*)?$/gm]),["pyproject.toml",/^\[tool\.ruff\.format\][ \t]*(?:#.*)?$/gm]];const LINTERS=[".flake8","setup.cfg",
"tox.ini"].map(file=>[file,/^\[(?:flake8|pycodestyle)\][ \t]*$/gm]);const SORTERS=[["pyproject.toml",/^\[tool\.(?:isort|ruff\.(?:lint\.)?isort)\][ \t]*(?:#.*)?$/gm],
...["ruff.toml",".ruff.toml"].map(file=>[file,/^\[(?:lint\.)?isort\][ \t]*(?:#.*)?$/gm]),...[".isort.cfg","setup.cfg","tox.ini"].map(file=>[file,/^\[(?:isort|settings)\][ \t]*$/gm])];
const NAMING=["pyproject.toml",".pre-commit-config.yaml","tox.ini","noxfile.py","Makefile","setup.cfg"];function formattingOf(read){const ask=(places2,name)=>optionAt(
places2,name,read);const isFormatted=NAMING.some(name=>/\b(?:black|ruff)\b/.test(read(name)??""));const columns=ask(FORMATTERS,"line[-_]length")??(isFormatted?null:
ask(LINTERS,"max[-_]line[-_]length"));const isSingle=(ask(QUOTES,"quote[-_]style")??"double")!=="double"||ask(FORMATTERS,"skip[-_]string[-_]normalization")==="t\
rue";const single=ask(SORTERS,"force[-_]single[-_]line");const between2=ask(SORTERS,"lines[-_]between[-_]types");return{...columns!==null&&/^\d{2,3}$/.test(columns)?
{columns:Number(columns)}:{},...isFormatted&&!isSingle?{quote:'"'}:{},...single===null?{}:{singleImports:/^true$/i.test(single)},...between2===null?{}:{apartImports:between2!==
"0"}}}function optionAt(places2,name,read){for(const[file,head2]of places2){const text=read(file)?.replaceAll("\r","")??"";const starts=head2?[...text.matchAll(
head2)].map(({index:index2,0:line})=>index2+line.length):[0];for(const start of starts){const section=text.slice(start).split(/^\[/m)[0]??"";const found=new RegExp(
`^[ \\t]*${name}[ \\t]*[=:][ \\t]*["']?(\\w+)`,"m").exec(section);if(found?.[1])return found[1]}}return null};const MANIFESTS=["pyproject.toml","setup.cfg","set\
up.py","tox.ini","manage.py"];const SETTINGS=["pytest.ini",".pytest.ini","pytest.toml","pyproject.toml","tox.ini","setup.cfg"];const VARIABLE="DJANGO_SETTINGS_M\
ODULE";function startOf(source2,testPath2,project){const above=foldersAbove(commonFolder(folderOf(source2),folderOf(testPath2)));const folder=above.find(each=>isConfigured(
each,project))??above.find(each=>holdsManifest(each,project))??"";const manager=foldersAbove(folderOf(source2)).find(each=>filesOf(project).has(join(each,"manag\
e.py")));const named2=djangoSettings(folder,manager,project);if(named2===null)return{folder,roots:[],env:{}};return{folder,roots:manager===void 0?[]:[manager],env:{
[VARIABLE]:named2}}}const filesOf=remember(project=>new Set(project.files));const holdsManifest=(folder,project)=>MANIFESTS.some(name=>filesOf(project).has(join(
folder,name)));const configuredIn=remember(()=>new Map);function isConfigured(folder,project){const known2=configuredIn(project);const found=known2.get(folder)??
SETTINGS.some(name=>isRunnerSettings(name,start_textOf(join(folder,name),project)));known2.set(folder,found);return found}const start_textOf=(path2,project)=>filesOf(
project).has(path2)?project.read(path2):null;function commonFolder(one,other){const[a,b]=[one.split("/"),other.split("/")];const end=a.findIndex((part,at)=>part!==
b[at]);return(end<0?a:a.slice(0,end)).join("/")}function djangoSettings(folder,manager,project){const options=SETTINGS.map(name2=>{const text2=start_textOf(join(
folder,name2),project);return text2===null?null:pytestOption(name2,text2,VARIABLE)});const said2=options.find(value2=>value2!==null)??null;const text=manager===
void 0?null:start_textOf(join(manager,"manage.py"),project);const managed=/DJANGO_SETTINGS_MODULE["']\s{0,20}(?:,|\]\s{0,20}=)\s{0,20}["']([^"'\n]{1,200})["']/.
exec(text??"");const name=(said2??managed?.[1]??"").trim();return/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name)?name:null};const keywords=new Set(
"False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass rai\
se return try while with yield".split(" "));const isLibrary=module=>isStandardModule(module)||isFrameworkModule(module);const access_isName=part=>/^[\p{L}_][\p{L}\p{N}_]*$/u.
test(part)&&!keywords.has(part);const access_join=parts=>parts.join("/");function placesOf(path2){const parts=path2.replace(/\.py$/,"").split("/");if(parts.at(-1)===
"__init__")parts.pop();const places2=[];for(let cut=0;cut<parts.length;cut++){const names=parts.slice(cut);if(names.every(access_isName))places2.push({root:access_join(
parts.slice(0,cut)),module:names.join(".")})}return places2}function packageRoot(path2,present){const folders=path2.split("/").slice(0,-1);let at=folders.length;
while(at>0&&present.has(`${access_join(folders.slice(0,at))}/__init__.py`))at--;return at===folders.length?null:access_join(folders.slice(0,at))}function importedByTests(places2,layout2,present){
const inPackage2=place2=>present.has(place2.root?`${place2.root}/__init__.py`:"__init__.py");const trusted=places2.filter(place2=>!(inPackage2(place2)&&place2.root)&&
!isLibrary(place2.module));const best=count=>{const found=trusted.map(place2=>({place:place2,count:count(place2)})).filter(counted=>counted.count>0);return found.
sort((a,b)=>b.count-a.count)[0]?.place??null};const exact=best(place2=>layout2.imported.get(place2.module)??0);if(exact)return exact;return best(place2=>{const outermost2=place2.
module.split(".")[0]??"";return outermost2===place2.module?0:layout2.imported.get(outermost2)??0})}function access_configured(places2,layout2){const roots2=[...layout2.
roots].sort((a,b)=>b.length-a.length);for(const root of roots2){const place2=places2.find(candidate=>candidate.root===root);if(place2)return place2}return null}
function customary(places2){return places2.findLast(place2=>/(?:^|\/)(?:src|lib|python)$/.test(place2.root))??null}function access_placeOf(path2,project,start){
const places2=placesOf(path2);const present=new Set(project.files);const layout2=layoutIn(start,project);const root=packageRoot(path2,present);const packaged=root===
null?null:places2.find(place3=>place3.root===root)??null;const last={root:"",module:path2.replace(/\.py$/,"").replaceAll("/",".")};const place2=importedByTests(
places2,layout2,present)??packaged??access_configured(places2,layout2);const started2=places2.find(each=>each.root===start);return place2??customary(places2)??started2??
places2[0]??last}function access(path2,name,project,testPath2=path2){const start=startOf(path2,testPath2,project);const{root,module}=access_placeOf(path2,project,
start.folder);const symbol=name.split(".")[0]??name;return{importLine:`from ${module} import ${symbol}`,module,symbol,root,...isPlain(start)?{}:{start}}}const isPlain=({
folder,roots:roots2,env})=>folder===""&&roots2.length===0&&Object.keys(env).length===0;function access_notImportable(path2){const parts=path2.split("/");const file=parts.
at(-1)??"";const stem=file.replace(/\.py$/,"");if(stem==="__init__"){const folder=parts.at(-2);if(folder===void 0)return"the root of the repository is not a pac\
kage";return access_isName(folder)?null:`${folder} is not a package name`}if(path2==="setup.py")return"setup.py installs the project when it is imported";return access_isName(
stem)?null:`${file} is not a module name`};const FROM=/^[ \t]*from[ \t]+([\p{L}\p{N}_.]+)[ \t]+import[ \t]*(\([^)]{0,4000}\)|[^\n#]*)/gmu;const project_imports_IMPORT=/^[ \t]*import[ \t]+([\p{L}\p{N}_., \t]+)/gmu;
const CUSTOMARY=["","src","lib","python"];const project_imports_filesOf=remember(project=>new Set(project.files));function project_imports_projectImports(path2,text,project){
const present=project_imports_filesOf(project);const roots2=rootsFor(path2,project);const found=new Set;for(const name of modulesIn(text))for(const file of filesFor(
name,path2,roots2,present))if(file!==path2)found.add(file);if((0,filters.MQ)(path2))for(const folder of foldersAbove(folderOf(path2))){const shared2=join(folder,
"conftest.py");if(shared2!==path2&&present.has(shared2))found.add(shared2)}return[...found]}function rootsFor(path2,project){const above=foldersAbove(folderOf(path2));
return[...new Set([...CUSTOMARY,...layoutIn("",project).roots,...above])]}function modulesIn(source2){const text=source2.replace(/\\\r?\n/g," ");const names=[];
for(const[,from="",listed2=""]of text.matchAll(FROM)){names.push(from);for(const item2 of listed2.replace(/[()]/g,"").split(",")){const name=/^[\p{L}\p{N}_]+/u.
exec(item2.replace(/#[^\n]*/g,"").trim())?.[0];if(name!==void 0)names.push(`${from}${from.endsWith(".")?"":"."}${name}`)}}for(const[,listed2=""]of text.matchAll(
project_imports_IMPORT))for(const item2 of listed2.split(","))names.push(item2.trim().split(/\s/)[0]??"");return names.filter(name=>name!=="")}function filesFor(name,path2,roots2,present){
const dots=/^\.*/.exec(name)?.[0].length??0;const parts=name.slice(dots).split(".").filter(Boolean);const above=path2.split("/");if(dots>above.length)return[];if(dots>
0)return project_imports_chainOf(above.slice(0,-dots),parts,present);for(const root of roots2){const chain2=project_imports_chainOf(root.split("/").filter(Boolean),
parts,present);if(chain2.length>0)return chain2}return[]}function project_imports_chainOf(folder,parts,present){const own=parts.map((_,at)=>[...folder,...parts.
slice(0,at+1)].join("/"));const files=own.map(place2=>[`${place2}.py`,`${place2}/__init__.py`].find(candidate=>present.has(candidate)));const around=[...folder,
"__init__.py"].join("/");const isRelative=parts.length===0;if(isRelative)return present.has(around)?[around]:[];const last=files.at(-1)??files.at(-2);if(last===
void 0)return[];return files.flatMap(file=>file??[])};const reachable_classes_DEEPEST=2;const reachable_classes_MOST_FILES=8;const reachable_classes_LONGEST=2e5;
const results=new WeakMap;function readingAt(path2,project,read){const known2=results.get(project)??new Map;results.set(project,known2);const found=known2.get(path2);
if(found!==void 0)return found;const text=project.read(path2);const made2=text===null||text.length>reachable_classes_LONGEST?null:read(text);known2.set(path2,made2);
return made2}function reachable_classes_filesOf(module,path2,root){const dots=/^\.*/.exec(module)?.[0].length??0;const folder=path2.split("/").slice(0,-Math.max(
1,dots));const from=dots>0?folder:root.split("/").filter(Boolean);const parts=[...from,...module.slice(dots).split(".").filter(Boolean)];const place2=parts.join(
"/");return[`${place2}.py`,`${place2}/__init__.py`]}function reachableClassesIn(path2,own,project,read){const reachableClasses={classes:{},enums:{},factories:{},
types:{},homes:{}};const present=new Set(project.files);const{root}=access(path2,"x",project);const seen=new Set([path2]);const queue=[{path:path2,result:own,depth:0}];
for(let visit2=queue.shift();visit2;visit2=queue.shift()){reachable_classes_join(reachableClasses,visit2,visit2.path===path2?null:project);if(visit2.depth>=reachable_classes_DEEPEST)
continue;for(const module of modulesOf(visit2.result)){const file=reachable_classes_filesOf(module,visit2.path,root).find(candidate=>present.has(candidate));const result2=file&&
seen.size<reachable_classes_MOST_FILES&&!seen.has(file)?readingAt(file,project,read):null;if(!file||!result2)continue;seen.add(file);queue.push({path:file,result:result2,
depth:visit2.depth+1})}}return reachableClasses}function modulesOf({imports:imports2={}}){const joint=module=>module.endsWith(".")?"":".";const all=Object.values(
imports2).flatMap(({module,symbol})=>symbol===null?[module]:[module,`${module}${joint(module)}${symbol}`]);return[...new Set(all)]}function reachable_classes_join(reachableClasses,{
path:path2,result:result2},project){reachableClasses.types={...result2.types,...reachableClasses.types};for(const[name,parameters]of Object.entries(result2.classes)){
if(Object.hasOwn(reachableClasses.classes,name))continue;reachableClasses.classes[name]=parameters;const members2=result2.enums?.[name];if(members2)reachableClasses.
enums[name]=members2;const factories=result2.factories?.[name];if(factories)reachableClasses.factories[name]=factories;if(project)reachableClasses.homes[name]=access(
path2,name,project).importLine}};const literal_long=digits=>`\\U${digits.padStart(8,"0")}`;function literal_bytes(text){const body=text.replace(/[\\']|[^ -~]/gu,
sign=>sign==="'"?"\\'":escaped(sign,literal_long));return`b'${body}'`}function literal_float(value2){if(Number.isNaN(value2))return"float('nan')";if(!Number.isFinite(
value2))return value2>0?"float('inf')":"float('-inf')";if(Object.is(value2,-0))return"-0.0";const text=String(value2);return/[.e]/.test(text)?text:`${text}.0`}function literal_int(value2){
return Number.isFinite(value2)?BigInt(Math.trunc(value2)).toString():literal_float(value2)}function items(open,values,close){return open+values.map(literal_literal).
join(", ")+close}function literal_literal(value2){switch(value2.kind){case"none":return"None";case"bool":return value2.value?"True":"False";case"int":return literal_int(
value2.value);case"float":return literal_float(value2.value);case"str":return quotedText(value2.value,literal_long);case"bytes":return literal_bytes(value2.value);case"\
list":return items("[",value2.items,"]");case"tuple":return items("(",value2.items,value2.items.length===1?",)":")");case"set":return value2.items.length>0?items(
"{",value2.items,"}"):"set()";case"dict":return`{${value2.entries.map(([key2,each])=>`${literal_literal(key2)}: ${literal_literal(each)}`).join(", ")}}`;case"co\
de":return value2.code}};const python_samples_known={datetime:["datetime.datetime(2024, 1, 15, 10, 30)","datetime.datetime(2023, 12, 31)"],date:["datetime.date(\
2024, 1, 15)","datetime.date(2024, 2, 29)","datetime.date(2023, 12, 31)"],time:["datetime.time(10, 30)","datetime.time(0, 0)"],timedelta:["datetime.timedelta(ho\
urs=1)","datetime.timedelta(0)","datetime.timedelta(days=2, seconds=5)"],Decimal:["decimal.Decimal('1.5')","decimal.Decimal('0')","decimal.Decimal('-2')"],Fraction:[
"fractions.Fraction(1, 3)","fractions.Fraction(2)"],Path:["pathlib.PurePosixPath('data/file.txt')","pathlib.PurePosixPath('a')"],PurePath:["pathlib.PurePosixPat\
h('data/file.txt')","pathlib.PurePosixPath('a')"],PathLike:["pathlib.PurePosixPath('data/file.txt')"],UUID:["uuid.UUID(int=1)"],Pattern:["re.compile('a+')","re.\
compile('x')"],StringIO:["io.StringIO('one\\ntwo\\n')","io.StringIO('')"],TextIO:["io.StringIO('one\\ntwo\\n')","io.StringIO('')"],IO:["io.StringIO('one\\ntwo\\n'\
)","io.StringIO('')"],BytesIO:["io.BytesIO(b'abc')"],BinaryIO:["io.BytesIO(b'abc')"],Counter:["collections.Counter('aab')","collections.Counter()"],deque:["coll\
ections.deque([1, 2, 3])","collections.deque()"],OrderedDict:["collections.OrderedDict([('a', 1), ('b', 2)])","collections.OrderedDict()"],defaultdict:["collect\
ions.defaultdict(int, {'a': 1})","collections.defaultdict(int)"],frozenset:["frozenset({1, 2})","frozenset()"],complex:["complex(1, 2)","complex(0, 0)"],Exception:[
"ValueError('no')","Exception()"],BaseException:["ValueError('no')"],type:["int","str"]};const samples_plain=samplesIn(python_samples_known);const hours=ints=>ints.
filter(value2=>value2>=0&&value2<24);const nearby=ints=>[...new Set(ints.flatMap(value2=>[value2,value2+1,value2-1]))];const lines=strings2=>strings2.filter(text=>/^[^\n]{1,30}$/.
test(text)).slice(0,3).map(text=>literal_literal({kind:"str",value:`${text} one
two ${text}
three
`}));const near={datetime:({ints})=>[...hours(nearby(ints)).map(hour=>`datetime.datetime(2024, 1, 15, ${hour}, 0)`),...["datetime.datetime(2024, 1, 13, 18, 45)",
"datetime.datetime(2024, 2, 29, 23, 59, 59)"]],date:()=>[13,14,19].map(day=>`datetime.date(2024, 1, ${day})`),time:({ints})=>hours(nearby(ints)).map(hour=>`date\
time.time(${hour}, 0)`),timedelta:({ints})=>nearby(ints).filter(value2=>Math.abs(value2)<1e5).flatMap(value2=>["days","seconds"].map(unit=>`datetime.timedelta(${unit}\
=${value2})`)),Decimal:({ints,strings:strings2})=>[...["decimal.Decimal('19.99')","decimal.Decimal('0.05')","decimal.Decimal('100')"],...nearby(ints).map(value2=>`\
decimal.Decimal('${value2}')`),...strings2.filter(text=>/^-?\d{1,9}(?:\.\d{1,6})?$/.test(text)).map(text=>`decimal.Decimal('${text}')`)],StringIO:({strings:strings2})=>lines(
strings2).map(text=>`io.StringIO(${text})`),BytesIO:({strings:strings2})=>lines(strings2).map(text=>`io.BytesIO(b${text})`)};near["TextIO"]=near["IO"]=near["Str\
ingIO"];near["BinaryIO"]=near["BytesIO"];const MOST_NEAR=14;function samples_samplesOf(name,clues){const all=samples_plain(name);const last=name.slice(name.lastIndexOf(
".")+1);const more=clues&&all.length>0&&Object.hasOwn(near,last)?near[last]?.(clues)??[]:[];return[...new Set([...all,...more.slice(0,MOST_NEAR)])]}const libraries="\
datetime decimal fractions pathlib uuid re io collections types".split(" ");const recorder="lambda *args: calls.append(args)";const doubles={code:["calls = []"],
log:"calls"};const samples_callables=["lambda *args: args[0] if args else None","lambda *args: len(args)","lambda *args: True","lambda *args: False","str","len",
"abs"];;const body_BRANCHES=wordSet(`
  if_statement elif_clause for_statement while_statement except_clause except_group_clause
  conditional_expression boolean_operator case_clause if_clause
`);const isStub=node=>node.type==="expression_statement"&&namedOf(node)[0]?.type==="ellipsis";const body_bodyRules={isBranch:node=>node.named&&body_BRANCHES.has(
node.type),isIdle:node=>/^(?:global|nonlocal)_statement$/.test(node.type)||isDocstring(node)||isStub(node),silent:new Set([...")]}([{,:;","else","finally","try",
"comment","line_continuation"]),whole:new Set(["string"]),isGenerator:(_,body)=>body!==null&&yields(body),openingEnd(node){const opens=node.parent?.type==="bloc\
k"||node.type.endsWith("_clause");if(!opens||node.type==="comment"||isDocstring(node))return null;const inner2=fieldOf(node,"body")??fieldOf(node,"consequence")??
node.children.find(child=>child.type==="block");return inner2?inner2.line-1:node.endLine}};function isDocstring(node){const{parent,type}=node;if(type!=="express\
ion_statement"||!parent)return false;const holder=parent.type==="block"?parent.parent?.type:parent.type;if(!/^(?:function_definition|class_definition|module)$/.
test(holder??""))return false;const[only,...others]=namedOf(node);if(!only||others.length>0||!/^(?:concatenated_)?string$/.test(unwrapped(only).type))return false;
const string2=unwrapped(only);const parts=string2.type==="string"?[string2]:namedOf(string2);if(!parts.every(part=>/^[rRuU]?["']/.test(part.text.slice(0,2))))return false;
return namedOf(parent)[0]===node}function yields(body){const isInner=node=>node.type==="function_definition"||node.type==="lambda";return[...walk(body,node=>!isInner(
node))].some(node=>node.named&&node.type==="yield")};const simpleEscapes={n:"\n",t:"	",r:"\r",b:"\b",f:"\f",v:"\v",a:"\x07","\\":"\\","'":"'",'"':'"',"\n":""};function values_unescape(body,bytes2){
const escape=/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;return body.replace(escape,(whole,x,u,long,octal,sign)=>{if(x)
return String.fromCodePoint(parseInt(x,16));if(octal)return String.fromCodePoint(parseInt(octal,8));if(sign!==void 0)return simpleEscapes[sign]??whole;const code2=parseInt(
u??long??"",16);return bytes2||code2>1114111?whole:String.fromCodePoint(code2)})}function stringValue(literal2){const shape=/^([a-zA-Z]{0,2})("""|'''|"|')([\s\S]*)\2$/.
exec(literal2);if(!shape)return null;const prefix=(shape[1]??"").toLowerCase();if(prefix.includes("f")||prefix.includes("t"))return null;const kind=prefix.includes(
"b")?"bytes":"str";const body=shape[3]??"";if(prefix.includes("r"))return{kind,value:body};return kind==="str"&&body.includes("\\N{")?null:{kind,value:values_unescape(
body,kind==="bytes")}}function numberValue(literal2){const text=literal2.replaceAll("_","");if(/[jJlL]$/.test(text))return null;const based=/^0[xXoObB][0-9a-fA-F]+$/.
test(text);if(!based&&/[.eE]/.test(text))return{kind:"float",value:Number(text)};const value2=Number(based?text:text.replace(/^0+(?=\d)/,""));if(Number.isNaN(value2))
return null;return Number.isSafeInteger(value2)?{kind:"int",value:value2}:{kind:"code",code:literal2}}function negative(node){const operand2=namedOf(node)[0];if(node.
children[0]?.type!=="-"||!operand2)return null;const value2=/^(?:integer|float)$/.test(operand2.type)?numberValue(operand2.text):null;if(value2?.kind==="code")return{
kind:"code",code:`-${value2.code}`};return value2?.kind==="int"||value2?.kind==="float"?{kind:value2.kind,value:-value2.value}:null}function values_scalarOf(node){
switch(node.type){case"none":return{kind:"none"};case"true":case"false":return{kind:"bool",value:node.type==="true"};case"integer":case"float":return numberValue(
node.text);case"string":return stringValue(node.text);case"unary_operator":return negative(node);default:return null}}function values_literalValue(node){const items2=()=>allOf(
namedOf(node).map(values_literalValue));switch(node.type){case"parenthesized_expression":return namedOf(node).map(values_literalValue)[0]??null;case"list":case"\
tuple":case"set":{const held=items2();return held&&{kind:node.type,items:held}}case"dictionary":{const entries2=allOf(namedOf(node).map(values_entryOf));return entries2&&
{kind:"dict",entries:entries2}}case"call":return node.text==="set()"?{kind:"set",items:[]}:null;default:return values_scalarOf(node)}}function values_entryOf(pair){
const[key2,held]=[fieldOf(pair,"key"),fieldOf(pair,"value")];const both=pair.type==="pair"&&key2&&held?allOf([values_literalValue(key2),values_literalValue(held)]):
null;return both?.[0]&&both[1]?[both[0],both[1]]:null}function values_expressionIn(text,read){const root=read(text);const[statement2,...others]=namedOf(root);const[
node,...more]=statement2?.type==="expression_statement"?statement2.children:[];const isOne=!root.broken&&others.length===0&&more.length===0;return node&&isOne&&
!/assignment$/.test(node.type)?node:null}function values_typeOfDefault(code2){const text=code2.trim();if(text==="True"||text==="False")return{kind:"bool"};const unsigned=text.
replace(/^-\s*/,"");if(/^(?:\d[\d_]*|0[xob][\da-f_]+)$/i.test(unsigned))return{kind:"int"};if(/^(?:\d[\d_]*)?\.?\d*(?:e[-+]?\d+)?$/i.test(unsigned)&&/\d/.test(unsigned))
return{kind:"float"};if(/^float\(/.test(text)||/^(?:math\.)?(?:inf|pi)$/.test(text))return{kind:"float"};if(/^[rRuUfF]{0,2}["']/.test(text))return{kind:"str"};if(/^[rR]?[bB][rR]?["']/.
test(text))return{kind:"bytes"};if(/^\[|^list\(/.test(text))return{kind:"list",of:{kind:"any"}};if(text==="()"||/^\(.*,.*\)$/s.test(text))return{kind:"tuple",of:[
{kind:"any"}],open:true};if(/^\{\s*\}$|^dict\(|^\{[^{}]*:/.test(text))return{kind:"dict",key:{kind:"any"},value:{kind:"any"}};if(/^\{|^(?:frozen)?set\(/.test(text))
return{kind:"set",of:{kind:"any"}};return/^lambda\b/.test(text)?{kind:"callable"}:{kind:"any"}}function values_literalsOf(nodes){const isNumber2=node=>node.type===
"unary_operator"&&negative(node)!==null;return literalsIn(nodes,node=>node.type!=="string"&&node.type!=="type"&&!isDocstring(node)&&!isNumber2(node),node=>/^(?:none|true|false)$/.
test(node.type)?null:values_scalarOf(node))};function call_syntax_makeCallSyntax(read){return makeCalls({expressionOf:text=>values_expressionIn(text,read),literalValue:values_literalValue,
calls:"call",constructs:"call",namesOf:python_call_syntax_namesOf,textOf:call_syntax_textOf,importsOf:call_syntax_importsOf,doublesOf:text=>text.includes(recorder)?
doubles:void 0,literal:literal_literal,build:(name,positional,keyword2)=>`${name}(${wordsOf({positional:positional.map(literal_literal),keyword:call_syntax_literals(
keyword2)})})`,object:{make:fields=>`${OBJECT}${wordsOf({positional:[],keyword:call_syntax_literals(fields)})})`,opens:OBJECT,method:(gives,takes)=>`lambda${takes?
" *args":""}: ${literal_literal(gives)}`},samples:samples_samplesOf,callables:samples_callables,recorder,failing:(error2,value2)=>`mock.Mock(side_effect=[${error2}\
('no'), ${literal_literal(value2)}])`,assign:(name,code2)=>`${name} = ${code2}`,drain:code2=>`list(${code2})`,typed:({page})=>/^[ \t]*(?:async )?def test\w*\([^()]*\) -> None:/m.
test(page.like??""),lists:{reversed:code2=>`${code2}[::-1]`,sorted:code2=>`sorted(${code2})`}})}const OBJECT="types.SimpleNamespace(";const call_syntax_literals=values=>Object.
fromEntries(Object.entries(values).map(([name,value2])=>[name,literal_literal(value2)]));function python_call_syntax_namesOf({function:{kind,name}}){const path2=name.
split(".");const owner=path2.slice(0,-1);const last=path2.at(-1)??"";const owners=[owner.join("."),...kind==="constructor"?owner.slice(-1):[]];return{functions:[
name,last],owners,member:`.${last}`}}const call_syntax_keywords=new Set("and as assert async await break class continue def del elif else except finally for fro\
m global if import in is".split(" ").concat("lambda match case nonlocal not or pass raise return try type while with yield".split(" ")));function call_syntax_textOf(task,given){
const{owner,name,assigns}=task.function;if(!given.history&&!assigns)return call_syntax_plainText(task,given,null);const holder=call_syntax_nameFor(name.split(".").
at(-2)??"",task);const made2=madeBy(owner?.by??ownerName(task),given,owner);const setup={name:holder,lines:[`${holder} = ${made2}`,...(given.history??[]).map(call2=>`${holder}\
.${call2}`)]};const last=name.split(".").at(-1)??"";const text=assigns?`${holder}.${last} = ${given.positional.join(", ")}`:call_syntax_plainText(task,given,holder);
return{text,setup}}function call_syntax_nameFor(owner,task){const name=owner.replace(/([a-z\d])([A-Z])/g,"$1_$2").replace(/^_+/,"").toLowerCase();const taken=[task.
access.symbol,...libraries,...Object.keys(task.classes)];return/^[a-z]\w*$/.test(name)&&!taken.includes(name)&&!isBuiltin(name)&&!call_syntax_keywords.has(name)?
name:"subject"}const ownerName=({access:access2,function:{name}})=>[access2.symbol,...name.split(".").slice(1)].slice(0,-1).join(".");const madeBy=(maker,given,owner)=>owner?.
members?given.receiver?.[0]??maker:`${maker}(${(given.receiver??[]).join(", ")})`;function call_syntax_plainText(task,given,holder){const{kind,generator,async,name,
owner,enters}=task.function;const path2=[task.access.symbol,...name.split(".").slice(1)];const last=path2.at(-1)??"";const maker=owner?.by??path2.slice(0,-1).join(
".");const made2=holder??madeBy(maker,given,owner);if(kind==="property")return`${made2}.${last}`;if(kind==="constructor")return`${maker}(${wordsOf(given)})`;const call2=kind===
"method"?methodText(made2,last,given):`${path2.join(".")}(${wordsOf(given)})`;const whole=[call2,...(given.then??[]).map(next=>`(${wordsOf(next)})`)].join("");if(enters)
return`with ${whole}`;return generator&&!async?`list(${whole})`:whole}const call_syntax_builtins="len str repr bool int float complex hash abs round iter next r\
eversed bytes".split(" ");const call_syntax_operators=new Map("+ add,- sub,* mul,/ truediv,// floordiv,% mod,== eq,!= ne,< lt,<= le,> gt,>= ge,& and,| or,^ xor".
split(",").map(pair=>pair.split(" ")).map(([sign="",name=""])=>[`__${name}__`,sign]));function methodText(made2,name,given){const words2=wordsOf(given);const plain2=`${made2}\
.${name}(${words2})`;const builtin=name.slice(2,-2);if(words2==="")return name===`__${builtin}__`&&call_syntax_builtins.includes(builtin)?`${builtin}(${made2})`:
plain2;if(name==="__call__")return`${made2}(${words2})`;const[only="",...others]=given.positional;if(only!==words2||others.length>0||/^(?:[*]|lambda\b)/.test(only))
return plain2;if(name==="__getitem__")return`${made2}[${only}]`;if(name==="__contains__")return`(${only} in ${made2})`;const sign=call_syntax_operators.get(name);
return sign?`(${made2} ${sign} ${only})`:plain2}function call_syntax_importsOf(text,task){const outside=withoutStrings(text);const modules2=libraries.filter(name=>new RegExp(
`(?<![\\w.])${name}\\.[a-zA-Z]`).test(outside));return[...modules2.map(name=>`import ${name}`),.../(?<![\w.])mock\.Mock\(/.test(outside)?["from unittest import \
mock"]:[],...ownNamesIn(text,/[\p{L}_][\p{L}\p{N}_]*/gu,task).map(name=>task.homes?.[name]??`from ${task.access.module} import ${name}`)]};const imports_isImport=({
type})=>/^(?:import|import_from|future_import)_statement$/.test(type);function boundBy({module,name,alias}){if(alias)return alias;if(name!==null)return name==="\
*"?"":name;return module.split(".")[0]??""}function imports_parseImports(text){const plain2=text.replace(/#.*$/gm,"").replace(/\\\n/g," ");const joined2=plain2.
replace(/\(([^)]*)\)?/g,(_,inner2)=>inner2.replace(/\n/g," "));return joined2.split(/[;\n]/).flatMap(parseOne)}function parseOne(statement2){const[,module=null,
names=""]=/^\s*(?:from\s+([.\p{L}\p{N}_]+)\s*)?import\s+(.+?)\s*$/u.exec(statement2)??[];return names.split(",").flatMap(part=>{const[,name,as=null]=/^\s*([\p{L}\p{N}_.]+|\*)(?:\s+as\s+([\p{L}\p{N}_]+))?\s*$/u.
exec(part)??[];if(name===void 0)return[];const alias=as===name?null:as;return[module===null?{module:name,name:null,alias}:{module,name,alias}]})}const nameText=({
name,alias})=>`${name??""}${alias?` as ${alias}`:""}`;function formatImport(entry2){const{module,name}=entry2;return name===null?`import ${module}${nameText(entry2)}`:
`from ${module} import ${nameText(entry2)}`}function imports_formatImports(entries2){const texts=entries2.map((entry2,at)=>{const before=entries2[at-1];const joins2=entry2.
name!==null&&(before?.name??null)!==null&&before?.module===entry2.module;return joins2?`, ${nameText(entry2)}`:`${at>0?"; ":""}${formatImport(entry2)}`});return texts.
join("")}function imports_layImports(entries2,layout2){const names=new Map;for(const entry2 of entries2)if(entry2.name!==null)names.set(entry2.module,(names.get(
entry2.module)??new Set).add(nameText(entry2)));const plain2=entries2.filter(({name})=>name===null).map(entry2=>({module:entry2.module,text:formatImport(entry2)})).
sort((a,b)=>imports_compare(a.text,b.text));const from=[...names].map(([module,own])=>({module,text:layNames(module,[...own].sort(imports_compare),layout2)})).sort(
(a,b)=>imports_compare(a.module,b.module));const linesOf2=(lines2,group2)=>[...new Set(lines2.filter(({module})=>imports_rank(module,layout2)===group2).map(({text})=>text))];
return[0,1,2,3].map(group2=>[plain2,from].map(lines2=>linesOf2(lines2,group2).join("\n")).filter(Boolean)).map(kinds2=>kinds2.join(layout2.apart?"\n\n":"\n")).filter(
lines2=>lines2!=="").join("\n\n")}function layNames(module,names,layout2){const plain2=names.filter(name=>name!=="*");const lines2=layout2.single?plain2.map(name=>[
name]):plain2.length>0?[plain2]:[];return[...names.includes("*")?[`from ${module} import *`]:[],...lines2.map(line=>fromLine(module,line,layout2.width))].join("\
\n")}function fromLine(module,names,width){const line=`from ${module} import ${names.join(", ")}`;return line.length<=width||names.length===0?line:`from ${module}\
 import (
${names.map(name=>`    ${name},
`).join("")})`}function imports_rank(module,{own}){if(own.has(module.split(".")[0]??""))return 3;if(module==="__future__")return 0;if(isStandardModule(module))return 1;
return isFrameworkModule(module)?2:3}const imports_compare=(a,b)=>a<b?-1:a>b?1:0;;const restart=/^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]|class[ \t]+[\p{L}\p{N}_]+[ \t]*[:(]|@[\p{L}_])/u;
function scan_scan(text,torn){const rows=text.split("\n");const lines2=[];const inner2=new Array(rows.length).fill(false);let state={open:[],string:null,joined:false};
for(let at=0;at<rows.length;at+=1){const row=rows[at]??"";const{string:string2,open,joined:joined2}=state;if(string2===null&&restart.test(row))open.length=0;inner2[at]=
string2!==null;const head2=row.trimStart();const isNew=string2===null&&open.length===0&&!joined2;if(isNew&&(head2===""||head2.startsWith("#")))continue;if(isNew)
lines2.push({row:at,end:at,indent:widthOf(row),head:head2});state=readRow(row,at,state);const line=lines2.at(-1);if(line)line.end=at;const since=state.string?.row??
at;if(state.string===null||torn||at<rows.length-1)continue;const next=rows.findIndex((later,index2)=>index2>since&&restart.test(later));if(next<0)break;inner2.fill(
false,next);if(line)line.end=next-1;state={open:[],string:null,joined:false};at=next-1}return{rows,lines:lines2,inner:inner2,open:state.string===null?state.open:
null}}const scan_token=/#.*|"""|'''|(["'])(?:\\.|(?!\1)[^\\])*(?:\1|\\?$)|[[({]|[\])}]|\\.?/g;const scan_closing={'"""':/(?:[^"\\]|\\.?|"(?!""))*"""/y,"'''":/(?:[^'\\]|\\.?|'(?!''))*'''/y};
function readRow(text,row,{open,string:string2}){let joined2=false;for(let at=0;at<text.length;){const pattern=(string2&&scan_closing[string2.quote])??scan_token;
pattern.lastIndex=at;const found=pattern.exec(text)?.[0]??"";if(found===""||found.startsWith("#"))break;at=pattern.lastIndex;if(string2)string2=null;else if(found in
scan_closing)string2={quote:found,row};else if("[({".includes(found))open.push(found);else if("])}".includes(found))open.pop();else joined2=at===text.length&&found.
endsWith("\\")}return{open,string:string2,joined:joined2}}function widthOf(text){let width=0;for(const letter of text){if(letter===" ")width+=1;else if(letter===
"	")width+=8-width%8;else if(letter!=="\f")break}return width}function dedent({rows,inner:inner2},row,end){const prefix=/^[ \t\f]*/.exec(rows[row]??"")?.[0]??"";
const moved2=rows.slice(row,end+1).map((text,at)=>{if(inner2[row+at])return text;if(text.trim()==="")return"";return text.startsWith(prefix)?text.slice(prefix.length):
text.trimStart()});return moved2.join("\n").trimEnd()}function indent(text,margin="    "){const{rows,inner:inner2}=scan_scan(text,true);return rows.map((row,at)=>row===
""||inner2[at]?row:margin+row).join("\n")};const test_file_continue_LONGEST=2e5;function continue_makeContinues(parse){return existing=>{const hasOneEnd=!/\r(?!\n)/.
test(existing)&&!(existing.includes("\r\n")&&/(?<!\r)\n/.test(existing));return existing.length<=test_file_continue_LONGEST&&hasOneEnd&&!readSyntax(parse,plainText(
existing)).broken}}function continue_editsFor(present,{imports:imports2,helpers:helpers2,body,codeStyle},layClass2){const parts=body.filter(part=>typeof part===
"string"||!part.place);const added=[...helpers2,...parts.map(part=>typeof part==="string"?part:layClass2(part))];return[...importsInto(present,imports2,codeStyle),
...body.flatMap(part=>typeof part==="string"?[]:testsInto(part)),...added.length>0?[continue_atEnd(present,added.join("\n\n\n"))]:[]]}function importsInto(present,wanted,layout2){
const statements2=present.children.filter(imports_isImport).map(node=>({node,entries:imports_parseImports(node.text)}));const there=new Set(statements2.flatMap(
({entries:entries2})=>entries2.map(formatImport)));const names=new Map;const left=[];for(const entry2 of wanted.filter(entry3=>!there.has(formatImport(entry3)))){
const home=layout2.single?void 0:statements2.find(statement2=>mayTake(statement2,entry2));if(home)names.set(home,(names.get(home)??new Set).add(nameText(entry2)));else
left.push(entry2)}const joined2=[...names].flatMap(([statement2,texts])=>namesInto(statement2,[...texts],layout2));return[...joined2,...linesInto(present,statements2,
left,layout2)]}const mayTake=({entries:entries2},entry2)=>entry2.name!==null&&entries2.length>0&&entries2.every(({module,name})=>module===entry2.module&&name!==
null&&name!=="*");const orders=[name=>`${/^[A-Z\d_]{2,}$/.test(name)?0:/^_*[A-Z]/.test(name)?1:2} ${name.toLowerCase()}`,name=>name.toLowerCase(),name=>name];function namesInto({
node},wanted,{width}){const standing=node.children.filter(child=>child.field==="name");const[last]=standing.slice(-1);if(!last)return[];const keys=orders.map(key3=>standing.
map(({text})=>key3(text)));const at=keys.findIndex(all=>all.every((key3,index2)=>index2===0||imports_compare(all[index2-1]??"",key3)<=0));const key2=orders[at]??
null;const isTall=standing.length>1&&last.line>(standing.at(-2)?.line??0);const placed=wanted.toSorted((a,b)=>imports_compare(key2?.(a)??"",key2?.(b)??""));if(node.
line===node.endLine&&!node.text.includes("(")){const all=[...standing.map(({text})=>text),...placed];const laid=key2?all.toSorted((a,b)=>imports_compare(key2(a),
key2(b))):all;return[replaceNode(node,fromLine(imports_parseImports(node.text)[0]?.module??"",laid,width))]}const gap=isTall?`,
${marginOf(last)}`:", ";return placed.map(name=>{const next=key2?standing.find(({text})=>imports_compare(key2(text),key2(name))>0):void 0;return next?insertAt(next.
start,`${name}${gap}`):insertAt(last.end,`${gap}${name}`)})}function linesInto(present,statements2,left,layout2){const body=namedOf(present).find(node=>/_definition$/.
test(node.type));const head2=statements2.filter(({node})=>!body||node.start<body.start);if(left.length>0&&head2.length===0)return[atHead(present,imports_layImports(
[...left],layout2))];const groups=(0,lists.$z)(left,({module,name})=>`${name===null?0:1} ${module}`);const placed=[...groups.values()].map(group2=>({group:group2,
edit:inOrder(present,head2,group2,layout2)}));const rest=(0,lists.$z)(placed.flatMap(({group:group2,edit})=>edit?[]:group2),({module})=>String(imports_rank(module,
layout2)));const added=[...rest].sort(([a],[b])=>imports_compare(a,b)).map(([of,group2])=>apart(present,head2,{of:Number(of),group:group2,layout:layout2}));const isBehind=({
text})=>text.startsWith("\n");return[...added.filter(edit=>!isBehind(edit)),...placed.flatMap(({edit})=>edit??[]),...added.filter(isBehind)]}const continue_placeOf=({
module,name})=>`${name===null?0:1} ${module.toLowerCase()}${name===null?"":` ${orders[0]?.(name)??""}`}`;function inOrder({source:source2},head2,group2,layout2){
const[first]=group2;if(!first)return null;const root=module=>module.split(".")[0]??"";const known2=imports_rank(first.module,layout2);const isAlike=module=>known2>
2?root(module)===root(first.module):imports_rank(module,layout2)===known2;const alike=head2.filter(({entries:[entry2]})=>entry2!==void 0&&isAlike(entry2.module));
const next=alike[0];if(!next)return null;const before=alike.findLast(({entries:[entry2]})=>entry2&&imports_compare(continue_placeOf(entry2),continue_placeOf(first))<
0);const lines2=imports_layImports([...group2],layout2);const gap=other=>layout2.apart&&other?.name===null!==(first.name===null)?"\n\n":"\n";return before?insertAt(
continue_lineEnd(source2,before.node.end),`${gap(before.entries[0])}${lines2}`):insertAt(next.node.start,`${lines2}${gap(next.entries[0])}`)}function apart({source:source2},head2,{
of,group:group2,layout:layout2}){const rankOf=({entries:[entry2]})=>imports_rank(entry2?.module??"",layout2);const lines2=imports_layImports(group2,layout2);const last=head2.
findLast(statement2=>rankOf(statement2)<=of);if(!last)return insertAt(head2[0]?.node.start??0,`${lines2}

`);return insertAt(continue_lineEnd(source2,last.node.end),`${rankOf(last)<of?"\n\n":"\n"}${lines2}`)}function atHead(present,lines2){const[first]=namedOf(present);
const isText2=first?.type==="expression_statement"&&namedOf(first)[0]?.type==="string";if(first&&isText2)return insertAt(continue_lineEnd(present.source,first.end),
`

${lines2}`);return insertAt(first?.start??0,`${lines2}


`)}function continue_lineEnd(text,from){const end=text.indexOf("\n",from);return end<0?text.length:end}function testsInto({place:place2,tests}){const body=place2&&
fieldOf(place2,"body");if(!body)return[];const{source:source2}=body;const first=namedOf(body)[0]??body;const margin=source2.slice(source2.lastIndexOf("\n",first.
start)+1,first.start);const plain2=/^[ \t]+$/.test(margin)?margin:"    ";const text=tests.map(test2=>indent(test2).replaceAll(/^ {4}/gm,plain2)).join("\n\n");return[
insertAt(continue_lineEnd(source2,lastLeaf(body).end),`

${text}`)]}function continue_atEnd(present,added){const statements2=namedOf(present);const main=statements2.findIndex(node=>/^if\s+__name__\s*==/.test(node.text));
const before=main<0?statements2.at(-1):statements2[main-1];if(!before)return insertAt(statements2[0]?.start??0,`${added}


`);const at=continue_lineEnd(present.source,lastLeaf(before).end);return insertAt(at,`


${added}${at>=present.source.length?"\n":""}`)};function swallowedOf(node){for(let at=node,up=node.parent;up;at=up,up=up.parent){if(up.type==="try_statement"&&at.
field==="body"&&catchesFailures(up))return"caught";if(up.type==="with_statement"&&at.type==="block"&&expectsFailure(up))return"caught";if(up.type==="with_item"&&
expectsOwnFailure(up))return"caught";if(up.type==="function_definition"&&at.type==="block"&&isNeverCalled(up))return"never-run"}return null}const swallowed_blockOf=node=>namedOf(
node).find(child=>child.type==="block");const swallowed_headerOf=node=>node.source.slice(node.start,swallowed_blockOf(node)?.start??node.end);const catchesFailures=remember(
node=>{const taking=namedOf(node).find(clause2=>clause2.type.startsWith("except")&&/^except\s*\*?\s*:|\b(?:AssertionError|Exception|BaseException)\b/.test(swallowed_headerOf(
clause2)));return taking!==void 0&&!/\braise\b|\bassert|\bfail\b|\bexit\b/.test(swallowed_blockOf(taking)?.text??"")});const LONGEST_HEADER=400;const raising=/(?<![\p{L}\p{N}_])(?:raises|assertRaises|suppress)\s*\(\s*[^)]*\b(?:AssertionError|Exception|BaseException)\s*[,)]/u;
const expectsFailure=remember(node=>raising.test(swallowed_headerOf(node).slice(0,LONGEST_HEADER)));const expectsOwnFailure=remember(item2=>{const statement2=ancestorOf(
item2,/^with_statement$/);const body=statement2&&swallowed_blockOf(statement2);return Boolean(body&&expectsFailure(statement2)&&[...walk(body)].some(isAssertion))});
function isAssertion(node){if(node.type==="assert_statement")return true;const callee=node.type==="call"?fieldOf(node,"function"):null;return callee!==null&&/(?:^|\.)assert\w+$/.
test(callee.text)}const isNeverCalled=remember(definition2=>{if(definition2.parent?.type==="decorated_definition")return false;const root=ancestorOf(definition2,
/^(?:function|class)_definition$/);const name=fieldOf(definition2,"name");if(root?.type!=="function_definition"||!name)return false;return![...walk(root)].some(
node=>node.type==="identifier"&&node!==name&&node.text===name.text)});;function code_facts_readFacts(parse,text){const own={defines:new Set,inner:new Set,parameters:[],
imports:[],dotted:[]};const facts2={...noFacts(),...own};if(text.length>LONGEST_PIECE)return facts2;const root=readSyntax(parse,text);facts2.sound=!root.broken&&
isSound(parse,text);visit(root,facts2,code_facts_visitors);return facts2}const code_facts_readImport=(node,facts2)=>facts2.imports.push(spanOf(node));const isPython2=(_,facts2)=>{
facts2.sound=false};const code_facts_visitors={identifier:code_facts_readName,string:(node,facts2)=>facts2.strings.push(spanOf(node)),attribute:readChain,call:replies_code_facts_readCall,
assert_statement:(node,facts2)=>facts2.assertions.push({...code_facts_readAssert(node),swallowed:swallowedOf(node)}),assignment:code_facts_readWrite,augmented_assignment:code_facts_readWrite,
delete_statement:code_facts_readWrite,import_statement:code_facts_readImport,import_from_statement:code_facts_readImport,future_import_statement:code_facts_readImport,
print_statement:isPython2,exec_statement:isPython2,if_statement:code_facts_readCondition,elif_clause:code_facts_readCondition,while_statement:code_facts_readCondition,
conditional_expression:(node,facts2)=>facts2.conditions.push(namedOf(node)[1]?.text??""),boolean_operator:(node,facts2)=>facts2.conditions.push(fieldOf(node,"le\
ft")?.text??""),parameters:(node,facts2)=>{if(facts2.parameters.length===0)facts2.parameters=namedOf(node).map(parameter2=>/^[*\s]*([\p{L}\p{N}_]+)/u.exec(parameter2.
text)?.[1]??"")},block:(node,facts2)=>{if(namedOf(node).length===0)facts2.sound=false}};function code_facts_readName(node,facts2){const{parent,field:field2,text:name}=node;
const isImport2=parent?.type==="dotted_name"&&/import/.test(parent.parent?.type??"");if(parent?.type==="attribute"&&field2==="attribute")facts2.attributes.add(name);else if(parent&&
(isImport2||parent.type==="aliased_import")){if(bindsImport(node,parent))facts2.binds.add(name)}else if(parent?.type!=="keyword_argument"||field2!=="name"){facts2.
names.push(spanOf(node));const names=isBinding(node)?facts2.binds:facts2.uses;names.add(name);if(!parent||field2!=="name"||!definition.test(parent.type))return;
if(parent.type==="function_definition")facts2.defines.add(name);if(ancestorOf(parent,definition)?.type==="function_definition")facts2.inner.add(name)}}const definition=/^(?:function|class)_definition$/;
function bindsImport(node,parent){if(parent.type==="aliased_import")return node.field==="alias";return parent.parent?.type!=="aliased_import"&&parent.field==="n\
ame"&&namedOf(parent)[0]===node}const patterns=/^(?:(?:pattern|expression)_list|(?:tuple|list|list_splat|dictionary_splat)_pattern|tuple|list)$/;const binding=/^(?:(?:assignment|for_statement|for_in_clause) left|(?:named_expression|(?:function|class)_definition|(?:typed_)?default_parameter) name|(?:parameters|lambda_parameters|as_pattern_target|global_statement|typed_parameter|case_pattern) .*)$/;
function isBinding(node){let at=node;while(at.parent&&patterns.test(at.parent.type))at=at.parent;const{parent,field:field2}=at;if(parent?.type==="dotted_name")return parent.
parent?.type==="case_pattern";return parent!==null&&binding.test(`${parent.type} ${field2??""}`)}function readChain(node,facts2){if(!/^[\p{L}\p{N}_.]+$/u.test(node.
text))return;facts2.chains.add(node.text);if(node.parent?.type!=="attribute")facts2.dotted.push(spanOf(node))}function replies_code_facts_readCall(node,facts2){
const[called,given]=[fieldOf(node,"function"),fieldOf(node,"arguments")];if(!called||!given)return;const path2=called.text.replace(/\s/g,"");const callee=/^[\p{L}\p{N}_.]+$/u.
test(path2)?path2:path2.replace(/^.*\)\.?/s,"?.");const args=namedOf(given).map(arg=>arg.text);facts2.calls.push({callee,args,start:node.start,end:node.end});const assertion=assertionOf(
lastOf(path2),args);if(assertion)facts2.assertions.push({...assertion,swallowed:swallowedOf(node)})}function code_facts_readWrite(node,facts2){const left=fieldOf(
node,"left")??(node.type==="delete_statement"?namedOf(node)[0]:void 0);if(!left)return;const right=fieldOf(node,"right")?.text??"";if(left.type!=="identifier")facts2.
writes.push({left:left.text,right});else if(node.type!=="assignment"||facts2.values.has(left.text))facts2.values.set(left.text,"");else facts2.values.set(left.text,
right)}function code_facts_readCondition(node,facts2){facts2.conditions.push(fieldOf(node,"condition")?.text??"")}const comparing=/^assert(?:Equals?|Is|AlmostEqual|(?:Dict|List|Tuple|Set|Sequence|Count|MultiLine)Equal|_equal|_allclose)$/;
const stating=/^assert(?:True|False|IsNone|IsNotNone|_)$/;const isValue=/^(?:-?[\d.]+(?:e-?\d+)?|True|False|None|\[.*|\{.*|\(.*)$/s;const checking=/^(?:assert\w+|raises|warns|fail|deprecated_call)$/;
function assertionOf(name,args){if(comparing.test(name))return{kind:"equal",sides:args.slice(0,2)};if(/^assert(?:True|False)$/.test(name)&&isValue.test(args[1]??
""))return{kind:"condition",sides:["True"]};if(stating.test(name))return{kind:"condition",sides:args.slice(0,1)};return checking.test(name)?{kind:"other",sides:args}:
null}function code_facts_readAssert(node){let claim=namedOf(node)[0];while(claim?.type==="parenthesized_expression")claim=namedOf(claim)[0];if(!claim)return{kind:"\
condition",sides:[]};const parts=namedOf(claim);const alwaysTrue=/^(?:tuple|list|dictionary|set)$/.test(claim.type)&&parts.length>0;if(alwaysTrue||claim.type===
"lambda")return{kind:"condition",sides:["True"]};const equal=claim.type==="comparison_operator"&&claim.children.some(child=>/^(?:==|is)$/.test(child.type));if(equal&&
parts.length===2)return{kind:"equal",sides:parts.map(side=>side.text)};return{kind:"condition",sides:[claim.text]}};function dependencies_readPool(pieces,facts2,copied){
const pool={helpers:[],byName:new Map,imports:[]};for(const piece of pieces){const{kind,text,block}=piece;if(kind==="import")for(const entry2 of imports_parseImports(
text))pool.imports.push({entry:entry2,block,...dependencies_keyOf(entry2)});const helper=/^(?:test|main|import)$/.test(kind)?null:readHelper(piece,facts2,copied);
if(helper)pool.helpers.push(helper);for(const name of helper?.names??[])addTo(pool.byName,name,helper)}return pool}function dependencies_keyOf(entry2){const binds=entry2.
module==="__future__"?"":boundBy(entry2);const isWhole2=binds===""||entry2.name===null&&!entry2.alias;return{binds,key:isWhole2?formatImport(entry2):binds}}const alwaysNeeded=/^(?:set_?up_?module|tear_?down_?module|setup_function|teardown_function|pytestmark)$/i;
function readHelper(piece,facts2,copied){const text=piece.kind==="class"?withoutTests(piece,facts2):piece.text;const read=facts2(text);const decorators=decoratorsOf(
text);const fixture=piece.kind==="function"&&/\bfixture\b/.test(decorators);const[,given]=fixture&&/\bname\s*=\s*['"](\w+)['"]/.exec(decorators)||[];const own=given===
void 0?[piece.name]:[piece.name,given];const names=piece.kind==="statement"?[...read.binds]:own;const acts=read.calls.length+read.writes.length>0&&read.assertions.
length===0;const changes2=piece.kind==="statement"&&acts&&!/^print\b/.test(text);if(!read.sound||names.length===0&&!changes2)return null;const always=names.some(
name=>alwaysNeeded.test(name))||fixture&&/autouse\s*=\s*True/.test(decorators);const copy=names.some(name=>copied.has(name));return{text,names,block:piece.block,
fixture,always,copy,changes:changes2}}function decoratorsOf(text){return text.slice(0,Math.max(0,text.search(/^(?:async\s+)?def\b/m)))}function withoutTests(piece,facts2){
if(!piece.parts.some(holdsTest))return piece.text;const members2=dependencies_membersOf(piece,facts2);return[piece.header,...(members2.length>0?members2:["pass"]).
map(text=>indent(text))].join("\n")}function holdsTest(piece){return piece.kind==="test"||piece.kind==="class"&&piece.parts.some(holdsTest)}function dependencies_membersOf(owner,facts2){
const members2=owner.parts.filter(part=>!holdsTest(part)&&facts2(part.text).sound);for(let at=owner.group;at&&members2.length<=MOST_HELPERS;at=at.group){const isFixture=part=>part.
kind==="function"&&/^@[^\n]*\bfixture\b/m.test(part.text)&&facts2(part.text).sound;const names=new Set(members2.map(part=>part.name));members2.unshift(...at.parts.
filter(part=>isFixture(part)&&!names.has(part.name)))}return members2.slice(0,MOST_HELPERS+1).map(part=>part.text)}function dependencies_dependenciesOf(test2,pool,facts2){
const{group:group2,block}=test2;const members2=group2?dependencies_membersOf(group2,facts2):[];const own=[test2.text,...group2?[headerText(group2),...members2]:
[]].map(text=>({text}));const always=pool.helpers.filter(helper=>helper.always&&helper.block===block);const copies=new Set;const changing=pool.helpers.filter(helper=>helper.
changes&&helper.block===block);const reached=follow([...own,...always],({text,names=[]})=>{const changed=changing.filter(helper=>names.some(name=>facts2(helper.
text).uses.has(name)));const found=helpersFor(facts2(text),pool,block);for(const{copy,text:text2,names:names2}of found)if(copy&&/^(?:async|def|class|@)/.test(text2))
for(const name of names2)copies.add(name);return[...found.filter(helper=>!helper.copy),...changed]});const helpers2=pool.helpers.filter(helper=>reached.has(helper));
const all=[...reached].map(({text})=>facts2(text));const defined2=new Set(helpers2.flatMap(helper=>helper.names));const wanted=all.flatMap(freeNames).filter(name=>!defined2.
has(name));return{helpers:helpers2,members:members2,imports:importsOf(new Set(wanted),pool.imports,block),others:all.slice(1),copies:[...copies]}}function headerText(owner){
return/:\s*(?:#.*)?$/.test(owner.header)?`${owner.header}
    pass`:owner.header}function helpersFor(read,pool,block){const marks=[...read.chains].some(chain2=>chain2.endsWith("usefixtures"));const named2=marks?read.strings.
map(span=>span.text.replace(/^\w*['"]+|['"]+$/g,"")):[];return[...new Set([...read.uses,...read.binds,...named2])].flatMap(name=>{const isFree2=read.uses.has(name)&&
!read.binds.has(name);const found=pool.byName.get(name)??[];return nearest(isFree2?found:found.filter(helper=>helper.fixture),block)})};function fix_imports_fixImports(test2,needs,setting2){
const texts=[test2,...needs.others];const chains=new Set(texts.flatMap(read=>[...read.chains]));const{module,symbol}=setting2.task.access;const fixes=new Set;const context={
...setting2,module,symbol,chains,invented:new Set,fixes};const inside2=texts.flatMap(read=>read.imports.flatMap(span=>imports_parseImports(span.text)));const{keepsImports=false}=setting2;
for(const entry2 of keepsImports?[]:[...needs.imports,...inside2])if(isInvented(entry2,context))context.invented.add(entry2.module);const imports2=needs.imports.
map(entry2=>keepsImports?entry2:rightEntry(entry2,context));if(needs.imports.some((entry2,at)=>imports2[at]!==entry2))fixes.add(FIX_TARGET);const unknown=bindFree(
texts,needs,imports2,context);const rewrite=text=>{const edits=keepsImports?[]:fix_imports_editsOf(setting2.facts(text),context);if(edits.length>0)fixes.add(FIX_TARGET);
return applyEdits(text,edits)};return{imports:imports2,fixes,unknown,rewrite}}function isInvented(entry2,context){const{module,symbol}=context;if(isRight(entry2,
context))return false;if(entry2.module===`${module}.__init__`||isPlaceholder(entry2.module))return true;if(entry2.name===symbol)return!(isKnownModule(entry2.module)&&
entry2.alias);if(isKnownModule(entry2.module))return false;if(lastOf(entry2.module)===lastOf(module))return true;return entry2.name===null&&callsThrough(entry2.
alias??entry2.module,context)}function isRight({module,name},context){return module===context.module||`${module}.${name??""}`===context.module}const callsThrough=(name,{
chains,symbol})=>chains.has(`${name}.${symbol}`);function moduleAs(alias,{module}){return{module,name:null,alias:alias===module?null:alias}}function rightEntry(entry2,context){
if(isRight(entry2,context))return entry2;const right=entry2.name===null?rightModule(entry2,context):rightFrom(entry2,entry2.name,context);return formatImport(right)===
formatImport(entry2)?entry2:right}function rightModule(entry2,context){const{module,symbol}=context;const bound=boundBy(entry2);const throughBound=callsThrough(
bound,context);if(bound===symbol&&!throughBound)return{module,name:symbol,alias:null};if(context.invented.has(entry2.module)){const unnamed=entry2.module.includes(
".")&&!throughBound;return moduleAs(entry2.alias??(unnamed?null:bound),context)}if(module.startsWith(`${entry2.module}.`)&&!entry2.alias){if(callsThrough(module,
context))return moduleAs(null,context);if(throughBound)return moduleAs(bound,context)}return entry2}function rightFrom(entry2,name,context){const{module,symbol}=context;
const isRelative=entry2.module.startsWith(".");const isForeign=isRelative||isPlaceholder(entry2.module)||context.invented.has(entry2.module);const throughBound=callsThrough(
boundBy(entry2),context);const namesModule2=name===lastOf(module)||isPlaceholder(name)||throughBound;if(isForeign&&name!==symbol&&namesModule2)return moduleAs(boundBy(
entry2),context);if(name===symbol&&(isForeign||!(isKnownModule(entry2.module)&&entry2.alias)))return{...entry2,module};const meansModule=isRelative?lastOf(entry2.
module)===lastOf(module)||entry2.module===".":isForeign;if(meansModule)return{...entry2,module};return throughBound&&!isKnownModule(entry2.module)?moduleAs(boundBy(
entry2),context):entry2}function bindFree(texts,needs,imports2,context){const{symbol,task,fixes}=context;const bound=new Set([...imports2.map(boundBy),...needs.
helpers.flatMap(helper=>helper.names)]);const boundElsewhere=new Set(needs.others.flatMap(read=>[...read.binds]));const star=imports2.some(entry2=>entry2.name===
"*");const unknown=[];for(const name of new Set(texts.flatMap(freeNames))){if(bound.has(name)||isBuiltin(name)&&name!==symbol)continue;const line=fix_imports_importOf(
name,context);const isTarget=line===task.access.importLine;if(line!==null&&(!star||isTarget)){imports2.push(...imports_parseImports(line));fixes.add(isTarget?FIX_TARGET:
`import of ${name}`)}else if(!star&&!boundElsewhere.has(name))unknown.push(name)}return unknown}function fix_imports_importOf(name,context){const{module,symbol,
task,chains,names}=context;const ofModule=`from ${module} import ${name}`;if(name===symbol)return task.access.importLine;if(names.own.has(name))return ofModule;
if((name===lastOf(module)||isPlaceholder(name))&&callsThrough(name,context))return`import ${module} as ${name}`;const known2=standard_names_importFor(name,chains)??
(names.seen.has(name)?ofModule:null);if(known2!==null)return known2;const entry2=context.inTests().find(each=>boundBy(each)===name);return entry2?formatImport(entry2):
null}const defined=/^(?:(?:async\s+)?def|class)\s+([\p{L}\p{N}_]+)|^([\p{L}\p{N}_]+)\s*(?::[^=\n]*)?=(?!=)/gmu;function namesOfModule(task,facts2){const context=task.
function.context.join("\n");const definitions=[...context.matchAll(defined)].map(match=>match[1]??match[2]??"");const read=freeNames(facts2(task.function.source)).
filter(name=>!isBuiltin(name));const imported=imports_parseImports(context).map(boundBy);return{own:new Set([...Object.keys(task.classes),...definitions]),seen:new Set(
[...read,...imported].filter(name=>name!==""))}}function fix_imports_editsOf(read,context){const imports2=read.imports.flatMap(({text,start,end})=>{const entries2=imports_parseImports(
text);const right=entries2.map(entry2=>rightEntry(entry2,context));return right.every((entry2,at)=>entry2===entries2[at])?[]:[{start,end,text:imports_formatImports(
right)}]});const invented=[...context.invented];const prefix=(path2,start,modules2)=>{const wrong=modules2.find(module=>path2.startsWith(`${module}.`));return wrong===
void 0?[]:[{start,end:start+wrong.length,text:context.module}]};const dotted=invented.filter(module=>module.includes("."));const calls=read.dotted.flatMap(({text,
start})=>prefix(text,start,dotted));const patches=read.strings.flatMap(({text,start})=>/^(['"])[\p{L}\p{N}_.]+\1$/u.test(text)?prefix(text.slice(1,-1),start+1,invented):
[]);return[...imports2,...calls,...patches]};const attribute=/^((?:[\p{L}_][\p{L}\p{N}_]*\.)*[\p{L}_][\p{L}\p{N}_]*)\.([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)\s*([^]+)$/u;
const entry=/^((?:[\p{L}_][\p{L}\p{N}_]*\.)*[\p{L}_][\p{L}\p{N}_]*)\[((['"])[^'"\\\]]*\3)\]\s*=(?!=)\s*([^]+)$/u;const ownScopeImport="from unittest import mock";
function own_scope_withOwnScope(test2,pieces,isShared,{facts:facts2,parse,symbol}){const near2=pieces.filter(({kind,block,group:group2})=>kind==="statement"&&block===
test2.block&&!group2);const patches=near2.flatMap(({text})=>{const{sound,writes,binds}=facts2(text);return sound&&writes.length===1&&binds.size===0?patchOf(text.
trim(),isShared,symbol)??[]:[]});const isTaken=facts2(test2.text).parameters.includes("mock");if(patches.length===0||isTaken||/"""|'''|\\\n/.test(test2.text))return test2.
text;const[top]=namedOf(readSyntax(parse,test2.text));const body=top&&fieldOf(fieldOf(top,"definition")??top,"body");return body?own_scope_wrapped(test2.text,body,
[...new Set(patches)]):test2.text}function patchOf(text,isShared,symbol){const[,owner="",name="",value2=""]=attribute.exec(text)??[];const isOwn2=path2=>isShared(
path2.split(".")[0]??"");if(owner!==""&&name!==symbol&&!value2.includes("\n"))return isOwn2(owner)?`mock.patch.object(${owner}, '${name}', ${value2})`:null;const[
,holder="",key2="",,item2=""]=entry.exec(text)??[];return holder!==""&&!item2.includes("\n")&&isOwn2(holder)?`mock.patch.dict(${holder}, {${key2}: ${item2}})`:null}
function own_scope_wrapped(text,body,patches){const start=lineStart(text,body.start);const margin=text.slice(start,body.start);if(margin.trim()!=="")return text;
const inner2=text.slice(start).split("\n");const step2=margin.includes("	")?"	":"    ";const open=patches.map((patch,at)=>`${margin}${step2.repeat(at)}with ${patch}\
:`);const deeper2=inner2.map(line=>line.trim()===""?line:step2.repeat(patches.length)+line);return applyEdits(text,[{start,end:text.length,text:[...open,...deeper2].
join("\n")}])};const outline_testName=/^[ \t]*(?:async[ \t]+)?def[ \t]+(test[\p{L}\p{N}_]*)/gmu;function outline_readOutline(text,block,torn){const read=scan_scan(
text,torn);const{lines:lines2,rows}=read;const readLevel=(from,to,group2)=>{const pieces=[];for(let at=from;at<to;){const start=at;while(at+1<to&&decorates(lines2[at],
lines2[at+1]))at+=1;const end=extent(lines2,at,to);pieces.push(...readPiece(start,at,end,group2));at=end}return pieces};const readPiece=(start,at,end,group2)=>{
const first=lines2[start];const line=lines2[at];const final=lines2[end-1];const decorators=rows.slice(first.row,line.row).join("\n");const piece={...replies_outline_kindOf(
line.head,decorators),text:dedent(read,first.row,final.end),header:"",group:group2,parts:[],last:end===lines2.length,block,draft:null,fixes:[]};if(piece.kind===
"class"){piece.header=dedent(read,first.row,line.end);piece.parts=readLevel(at+1,end,piece)}else if(piece.kind==="main")piece.parts=readLevel(at+1,end,group2);else if(compound.
test(line.head)&&lines2.slice(at+1,end).some(inner2=>outline_testHead.test(inner2.head)))return readLevel(at+1,end,group2);return[piece]};return{pieces:readLevel(
0,lines2.length,null),open:read.open}}const outline_testHead=/^(?:async[ \t]+)?def[ \t]+test/;const functionHead=/^(?:async[ \t]+)?def[ \t]+([\p{L}\p{N}_]+)/u;const classHead=/^class[ \t]+([\p{L}\p{N}_]+)/u;
const importHead=/^(?:import|from)[ \t]+[\p{L}\p{N}_.]/u;const mainHead=/^if[ \t]+\(?[ \t]*(?:__name__\b|['"]__main__['"])/;const clause=/^(?:else|elif|except|finally)\b/;
const compound=/^(?:if|for|while|try|with|async[ \t]+(?:for|with))\b/;function decorates(line,next){return line?.head.startsWith("@")===true&&line.indent===next?.
indent}function extent(lines2,at,to){const{indent:indent2,head:head2}=lines2[at];let body=null;let end=at+1;for(;end<to;end+=1){const line=lines2[end];if(line.indent===
indent2&&compound.test(head2)&&clause.test(line.head))body=null;else if(line.indent<=indent2||body!==null&&line.indent<body)break;else body??=line.indent}return end}
function replies_outline_kindOf(head2,decorators){const name=functionHead.exec(head2)?.[1];if(name!==void 0){const isTest2=name.startsWith("test")&&!/\bfixture\b/.
test(decorators);return{kind:isTest2?"test":"function",name}}const owner=classHead.exec(head2)?.[1];if(owner!==void 0)return{kind:"class",name:owner};if(mainHead.
test(head2))return{kind:"main",name:""};return{kind:importHead.test(head2)?"import":"statement",name:""}}function outline_testsIn(piece){return piece.kind==="te\
st"?[piece]:piece.kind==="function"?[]:piece.parts.flatMap(outline_testsIn)}function topLevel(pieces){return pieces.flatMap(piece=>piece.kind==="main"?piece.parts:
[piece])};function completeHead(text,task){const at=text.search(/\S/);if(at<0)return null;const start=text.lastIndexOf("\n",at)+1;const before=text.slice(0,start);
const rows=text.slice(start,start+2e4).split("\n");const first=rows[0]??"";const next=rows.slice(1).find(row=>row.trim()!=="");const subject=subjectOf(task);const opened2=next!==
void 0&&widthOf(next)>widthOf(first)?openHead(first.trim(),next,subject):null;if(opened2!==null)return before+opened2+text.slice(start+first.length);if(!unfinished_isBody(
rows))return null;const self=/^\s*self\./.test(rows.find(row=>unfinished_asserting.test(row))??"")?"self":"";return`${before}def test_${subject}(${self}):
${text.slice(start)}`}const keyword=/^(?:assert|async|await|class|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|and|pass|print|raise|return|super|try|while|with|yield)\b/;
const head=/^([\p{L}\p{N}_]*)[ \t]*\([^"'\n]{0,400}\)[ \t]*(?:->[^:\n]{1,100})?:[ \t]*(?:#.*)?$/u;const unfinished_asserting=/^\s*(?:assert\b|self\.assert|with\s+(?:pytest\.raises|self\.assertRaises))/;
const unfinished_definition=/^(?:(?:async[ \t]+)?def|class)[ \t]+[\p{L}\p{N}_]|^@[\p{L}_]/u;function openHead(first,next,subject){const found=head.exec(first);if(!found||
keyword.test(first))return null;const name=found[1]??"";const rest=first.slice(name.length);if(/^\s*(?:async\s+)?def\s/.test(next)||/TestCase\)\s*:/.test(rest))
return`class ${name||"Tests"}${rest}`;if(/^test/i.test(name))return`def ${name}${rest}`;return`def test_${name===""?subject:name.replace(/^_+/,"")}${rest}`}function unfinished_isBody(rows){
const width=widthOf(rows[0]??"");if(width===0||/^def\b/.test((rows[0]??"").trim()))return false;const end=rows.findIndex(row=>row.trim()!==""&&widthOf(row)<width);
return end>=0&&rows.slice(0,end).some(row=>unfinished_asserting.test(row))&&unfinished_definition.test((rows[end]??"").trim())}const unfinished_statement=/^(?:assert|async|class|def|del|for|from|global|if|import|pass|raise|return|try|while|with|@|#|['"])/;
const notAsserted=/^(?:print|self\.\w+|assert\w+|pytest\.\w+)\s*\(/;function completeAssert(text,task,facts2){const line=text.trimStart().split("\n",1)[0]?.trim()??
"";if(line===""||line.length>2e3||unfinished_statement.test(line)||/^[\p{L}\p{N}_]+\s*=[^=]/u.test(line))return null;const completed=facts2(`assert ${line}`);if(!completed.
sound||!completed.uses.has(task.access.symbol)||notAsserted.test(line))return null;const at=text.search(/\S/);return`${text.slice(0,at).replace(/[ \t]+$/,"")}as\
sert ${text.slice(at)}`}function unfinished_looseTests(reply,task,facts2){const{pieces,tests,lost:lost2}=reply;const wrapping=wrappingFor(task,facts2);const wrapped2=wrapAssertions(
topLevel(pieces),tests.length+1,wrapping);if(tests.length+lost2.length+wrapped2.length>0)return wrapped2;const named2=[];for(const piece of pieces){if(piece.kind!==
"function"||piece.text.startsWith("@"))continue;const{assertions,parameters,sound}=facts2(piece.text);if(!sound||assertions.length===0||parameters.length>1)continue;
if(parameters.length===0)named2.push(renamed(piece));else named2.push(...wrapAssertions(handedTarget(piece,pieces,task,facts2),named2.length+1,wrapping))}return named2}
function subjectOf(task){return lastOf(task.target.name).replace(/^_+|_+$/g,"")||"target"}const withoutObject=/^(?=assert[A-Z]\w*\()/gm;function wrappingFor(task,facts2){
return{facts:facts2,isLine:piece=>piece.kind==="statement",isAssertion:line=>unfinished_isAssertion(line,facts2),testOf:(lines2,number2)=>{const body=lines2.replace(
withoutObject,"self.");const name=`test_${subjectOf(task)}_${number2}`;return{name,text:`def ${name}(${/^\s*self\./m.test(body)?"self":""}):
${indent(body)}`}}}}function unfinished_isAssertion(piece,facts2){const mayAssert=piece.kind==="statement"&&/\bassert|\b(?:raises|warns)\b/.test(piece.text);return mayAssert&&
facts2(piece.text).assertions.length>0}function renamed(piece){const name=`test_${piece.name.replace(/^_+/,"")}`;const text=piece.text.replace(/^((?:async[ \t]+)?def[ \t]+)[\p{L}\p{N}_]+/mu,
(_,head2)=>head2+name);return{...piece,kind:"test",name,text,draft:piece.text,fixes:["name of the test"]}}const handed=/^(?:candidate|func|function|fn|f|solution|impl|implementation|method|target)$/;
function handedTarget(piece,pieces,task,facts2){const given=facts2(piece.text).parameters[0]??"";const{symbol}=task.access;const head2=piece.text.indexOf("\n");
const isHanded=handed.test(given)||topLevel(pieces).flatMap(line=>line.kind==="statement"?facts2(line.text).calls:[]).some(call2=>call2.callee===piece.name&&lastOf(
call2.args[0]??"")===symbol);if(task.target.name.includes(".")||given===""||!isHanded||head2<0)return[];return outline_readOutline(piece.text.slice(head2+1),piece.
block,false).pieces.map(line=>{const places2=facts2(line.text).names.filter(span=>span.text===given);return{...line,text:applyEdits(line.text,places2.map(place2=>({
...place2,text:symbol})))}})};const parameter_tables_MOST_ROWS=12;const parameter_tables_LONGEST_LINE=100;const decorating=/^@(?:pytest\.)?mark\.parametrize\b/m;
function parameter_tables_rowTests(piece,parse,most=parameter_tables_MOST_ROWS){const{text,draft,fixes}=piece;const top=decorating.test(text)?namedOf(readSyntax(
parse,text))[0]:void 0;const table2=top?.type==="decorated_definition"&&!top.broken?readTable(top):null;if(!table2||table2.rows.length<2||table2.rows.length>most||
namesOwnVariable(table2))return null;const write=writerFor(table2,text);if(!write)return null;return table2.rows.map((row,at)=>{const name=`${piece.name}_${at+1}`;
return{...piece,name,text:write(name,row),draft:draft??text,fixes:[...fixes,FIX_TABLE]}})}function readTable(top){const decorators=top.children.filter(child=>child.
type==="decorator"&&decorating.test(child.text));const[decorator]=decorators;const definition2=fieldOf(top,"definition");const call2=decorator&&namedOf(decorator)[0];
const given=call2?.type==="call"?fieldOf(call2,"arguments"):null;if(decorators.length!==1||!decorator||!given||definition2?.type!=="function_definition")return null;
const[first,second,...more]=namedOf(given);if(!first||!second||more.some(argument2=>!/^ids\s*=/.test(argument2.text)))return null;const names=parameter_tables_namesOf(
first);const rows=isList(second)?namedOf(second).map(row=>parameter_tables_valuesOf(row,names.length)):[];const whole=rows.filter(row=>row!==null);return names.
length>0&&whole.length===rows.length?{decorator,definition:definition2,names,rows:whole}:null}const isList=({type})=>/^(?:list|tuple)$/.test(type);function parameter_tables_namesOf(node){
const texts=(isList(node)?namedOf(node):[node]).map(({text})=>/^(['"])(.*)\1$/.exec(text)?.[2]??"?");const names=texts.flatMap(text=>isList(node)?[text]:text.split(
",")).map(name=>name.trim());const given=names.filter(name=>name!=="");return given.every(name=>/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))?given:[]}function parameter_tables_valuesOf(row,width){
const isParam=row.type==="call"&&/^(?:pytest\.)?param\(/.test(row.text);const holder=isParam?fieldOf(row,"arguments"):isList(row)&&width>1?row:null;const values=holder?
namedOf(holder):[row];const own=values.filter(({type,text})=>type!=="keyword_argument"||!/^id\s*=/.test(text));const isWhole2=own.length===width&&!own.some(({type})=>/splat|keyword_argument/.
test(type));return isWhole2?own.map(({text})=>text):null}function namesOwnVariable({names,rows,definition:definition2}){const parameters=fieldOf(definition2,"pa\
rameters")??definition2;const isParameter=({start})=>start>=parameters.start&&start<parameters.end;const bound=[...walk(definition2)].filter(node=>node.type==="\
identifier"&&(isParameter(node)||/^(?:left|name|alias)$/.test(node.field??"")));const own=new Set([...names,...bound.map(({text})=>text)]);return rows.flat().some(
value2=>value2.match(/[\p{L}_][\p{L}\p{N}_]*/gu)?.some(name=>own.has(name)))}function writerFor(table2,text){const{decorator,definition:definition2,names}=table2;
const[title,given,body]=["name","parameters","body"].map(field2=>fieldOf(definition2,field2));if(!title||!given||!body||body.line===given.endLine)return null;const parameters=namedOf(
given);const rest=parameters.filter(({text:text2})=>!names.includes(/^[\p{L}\p{N}_]+/u.exec(text2)?.[0]??""));const isPlain2=parameters.every(({type})=>/^(?:identifier|typed_parameter)$/.
test(type));if(!isPlain2||parameters.length-rest.length!==names.length)return null;const lineOf=place3=>text.lastIndexOf("\n",place3)+1;const place2=lineOf(firstStatement(
body).start);const indent2=/^[ \t]*/.exec(text.slice(place2))?.[0]??"    ";return(name,row)=>applyEdits(text,[{start:lineOf(decorator.start),end:text.indexOf("\n",
decorator.end)+1,text:""},{start:title.start,end:title.end,text:name},{start:given.start,end:given.end,text:`(${rest.map(({text:text2})=>text2).join(", ")})`},{
start:place2,end:place2,text:assignments(names,row).map(line=>`${indent2}${line}
`).join("")}]).trimEnd()}function firstStatement(body){const[first,second]=namedOf(body);const isDocumented=first&&second&&/^[a-zA-Z]?['"]/.test(first.text);return isDocumented?
second:first??body}function assignments(names,row){const line=`${names.join(", ")} = ${row.join(", ")}`;if(line.length<=parameter_tables_LONGEST_LINE&&!line.includes(
"\n"))return[line];const value2=source2=>source2.includes("\n")?`(${source2})`:source2;return names.map((name,at)=>`${name} = ${value2(row[at]??"")}`)};function replies_read_text_readText(block,at,torn,{
task,facts:facts2}){const isProse=block.source==="prose";const withHead=isProse&&at===0?completeHead(block.text,task):null;const withoutTests2=isProse&&!read_text_testLine.
test(block.text);const plain2=withoutTests2?completeAssert(block.text,task,facts2)??read_text_withoutBullets(block.text):block.text;const{pieces,open}=outline_readOutline(
withHead??plain2,at,torn);if(withHead!==null)pieces.slice(0,1).flatMap(outline_testsIn)[0]?.fixes.push("head of the test");const lost2=[];if(torn)return{pieces:tearOff(
pieces,lost2,block.text.endsWith("\n")&&open?.length===0),lost:lost2};const test2=pieces.flatMap(outline_testsIn).at(-1);if(open&&test2?.last&&!facts2(test2.text).
sound)closeBrackets(test2,facts2);return{pieces,lost:lost2}}const read_text_testLine=/^[ \t]*(?:async[ \t]+)?def[ \t]+test/m;const read_text_codeLine=/^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+|class[ \t]+[\p{L}\p{N}_]+|import[ \t]+[\p{L}\p{N}_]|from[ \t]+[\p{L}\p{N}_.]+[ \t]+import\b|assert\b[^a-z\n]|self\.[\p{L}\p{N}_]+\(|@[\p{L}\p{N}_]+)/mu;
const read_text_compound=/^(?:if|for|while|try|with|async|match|@)/;function tearOff(pieces,torn,ended){const last=pieces.at(-1);if(!last?.last)return pieces;if(last.
kind==="statement"&&ended&&!read_text_compound.test(last.text))return pieces;if(last.kind==="test")torn.push({name:last.name,text:last.text,torn:true});if(last.
kind!=="class"&&last.kind!=="main")return pieces.slice(0,-1);last.parts=tearOff(last.parts,torn,ended);return last.parts.length>0?pieces:pieces.slice(0,-1)}function closeBrackets(test2,facts2){
const open=scan_scan(test2.text,false).open??[];const closing2=open.map(bracket=>bracket==="("?")":bracket==="["?"]":"}").reverse();const closed=test2.text.replace(
/[,\s]+$/,"")+closing2.join("");if(!facts2(closed).sound)return;test2.draft=test2.text;test2.text=closed;test2.fixes.push("unclosed bracket")}const read_text_listed=/^[ \t]*(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+`{0,2}((?:assert\b|self\.assert)[^`\n]*)`{0,2}[ \t]*$/gm;
const read_text_withoutBullets=text=>text.replace(read_text_listed,"$1");;const UNITTEST="unittest.TestCase";const UNITTEST_ASYNC="unittest.IsolatedAsyncioTestC\
ase";function shapeTest(given){const{test:test2,read,task,classes}=given;const project=task.target.framework;const pytest=usesPytest(given);const isCase=test2.group!==
null&&isTestCase(test2.group,classes);if(!isCase&&!callsSelf(read)){const stays=project!=="unittest"||pytest;return stays?collectedClass(given):newCase(given,"u\
nittest","wrapped for unittest")}const framework=pytest||project==="pytest"?"pytest":"unittest";return isCase?asyncCase(given,framework):newCase(given,framework,
"class around the method")}function test_shape_containerOf({test:{group:group2},members:members2,facts:facts2}){if(!group2)return null;const header=facts2(headerText(
group2)).sound?group2.header:`class ${group2.name}:`;return{name:group2.name,header:header.replace(/:\s*#.*$/,":"),members:members2}}function collectedClass(given){
const container=test_shape_containerOf(given);if(!container||container.name.startsWith("Test"))return{container,framework:"pytest"};const name=`Test${container.
name.replace(/^_+|_*Tests?$/g,"")}`;const header=container.header.replace(new RegExp(`^class\\s+${container.name}\\b`,"m"),`class ${name}`);return{container:{...container,
name,header},framework:"pytest",fix:"name of the class"}}function asyncCase(given,framework){const container=test_shape_containerOf(given);if(!container||!isAsync(
given.test))return{container,framework};const header=container.header.replace(/\bunittest\.TestCase\b|(?<![\w.])TestCase\b/,UNITTEST_ASYNC);if(header===container.
header)return{container,framework};return{container:{...container,header},framework,fix:"async test case"}}function isAsync(test2){const tests=[test2,...test2.group?.
parts??[]].filter(({kind})=>kind==="test");return tests.some(({text})=>/^async\s/m.test(text))}function newCase(given,framework,fix){const{test:test2,read,task,
members:members2}=given;const container=test_shape_containerOf(given);const name=container?.name??`Test${camel(task.target.name)}`;const decorators=container?.header.
split(/^class\b/m)[0]??"";const header=`${decorators}class ${name}(${isAsync(test2)?UNITTEST_ASYNC:UNITTEST}):`;const addSelf=test2.group===null&&read.parameters[0]!==
"self";return{container:{name,header,members:members2},framework,addSelf,fix}}function camel(name){const words2=name.split(/[^A-Za-z0-9]+/).filter(word2=>word2!==
"");return words2.map(word2=>word2.charAt(0).toUpperCase()+word2.slice(1)).join("")||"Target"}function callsSelf({parameters,chains}){const calls=[...chains].filter(
chain2=>/^self\.(?:assert[A-Z]|fail$|subTest$)/.test(chain2));return parameters[0]==="self"&&calls.length>0}function isTestCase(owner,classes,depth=0){const bases=/\bclass\s+[\p{L}\p{N}_]+\s*\(([^)]*)\)/u.
exec(owner.header)?.[1]??"";return bases.split(",").some(base=>{const name=lastOf(base.trim());const known2=depth<8?classes.get(name):void 0;return name.endsWith(
"TestCase")||known2&&known2!==owner&&isTestCase(known2,classes,depth+1)})}const pytestMethod=/^(?:(?:setup|teardown)_(?:method|class|module)|setup|teardown)$/;function usesPytest({
test:test2,read,others}){const all=[read,...others];const hasMethods=all.some(({defines})=>[...defines].some(name=>pytestMethod.test(name)));const patches=[...decoratorsOf(
test2.text).matchAll(/^@(?:\w+\.)*patch(?:\.object)?\(/gm)].length;const taken=read.parameters.filter(name=>name!==""&&name!=="self").length;return hasMethods||
taken>patches||all.some(({uses})=>uses.has("pytest"))}const classFor=({target})=>{const name=`Test${camel(target.name)}`;return{name,header:`class ${name}:`,members:[]}};
const setUp=/^(?:async[ \t]+)?def[ \t]+(setup|teardown)_(module|function)[ \t]*\(([^()]*)\)/m;const actsOnFile=({always,text})=>always&&(/^pytestmark\s*=/.test(
text)||setUp.test(text)||/^@[^\n]*\bfixture\b/m.test(text));function asMember(text){if(/^pytestmark\s*=/.test(text))return text;const[head2,when="",scope,given=""]=setUp.
exec(text)??[];if(head2===void 0)return withSelf(text);const isClass=scope==="module";const own=[isClass?"cls":"self",...given.trim()===""?[]:[`${given.trim()}=\
None`]].join(", ");const method=`def ${when}_${isClass?"class":"method"}(${own})`;return`${isClass?"@classmethod\n":""}${text.replace(head2,method)}`}function withSelf(code2){
const head2=/^((?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]+[ \t]*\()[ \t]*(\)?)/mu;return code2.replace(head2,(_,start,close)=>`${start}self${close||", "}`)};function validate_rulesFor(task){
const{symbol}=task.access;return{assertions:parts=>reachable(parts).flatMap(read=>read.assertions),usesTarget:parts=>validate_usesTarget(parts,task),replacesTarget:({
test:test2})=>test2.inner.has(symbol)?`it defines its own ${symbol}`:null,replacedAssertion:({others})=>others.flatMap(replacedAssertions)[0],resolve:(side,test2)=>{
const value2=test2.values.get(side)??"";return(value2.includes("(")?value2:side).replace(/\s+/g,"")},literals:/\b(?:True|False|None|and|or|not|is|in)\b/g,holdsAnyway:(assertion,sides)=>comparesWithItself(
assertion,sides,task),findUnsafe:parts=>validate_unsafeIn(parts,symbol)}}function reachable({test:test2,others}){const isSetUp2=({defines})=>[...defines].some(name=>/^(?:set_?up|tear_?down)/i.
test(name));const calls=({uses,attributes},{defines,binds})=>[...defines,...binds].some(name=>uses.has(name)||attributes.has(name));return[...follow([test2],read=>others.
filter(other=>isSetUp2(other)||calls(read,other)))]}function validate_usesTarget({test:test2,others,origins:origins2},task){const{module,symbol}=task.access;const isIn=path2=>path2===
module||path2.startsWith(`${module}.`);const isNamed2=(name,{uses,attributes,strings:strings2})=>uses.has(name)||attributes.has(name)||strings2.some(({text})=>text.
slice(1,-1)===name);return[...origins2.values(),...[test2,...others].flatMap(read=>[...read.chains])].some(isIn)||[test2,...others].some(read=>isNamed2(symbol,read)||
isNamed2(lastOf(task.target.name),read))}const machinery=/^(?:run|_callTestMethod|_callSetUp|_callTearDown|__call__|debug|fail|failureException|defaultTestResult|_formatMessage)$/;
const validate_known=/^assert(?:(?:Not)?(?:Almost)?Equals?|True|False|Is(?:Not)?(?:None|Instance)?|(?:Not)?In|(?:Not)?(?:IsInstance|Regex)|Raises(?:Regex)?|Warns(?:Regex)?|(?:No)?Logs|Greater(?:Equal)?|Less(?:Equal)?|(?:Dict|List|Tuple|Set|Sequence|Count|MultiLine)Equal|_)$/;
function replacedAssertions({parameters,defines,binds,writes,assertions}){const isMethod=parameters[0]==="self"||parameters[0]==="cls";const names=[...defines.size>
0?defines:binds];const written2=writes.flatMap(({left})=>/^self\.([\p{L}\p{N}_]+)$/u.exec(left)?.[1]??[]);const isHollow=name=>name.startsWith("assert")&&defines.
has(name)&&assertions.length===0;return[...names.filter(name=>validate_known.test(name)||isHollow(name)||isMethod&&machinery.test(name)),...written2.filter(name=>validate_known.
test(name)||machinery.test(name))]}function reachesRunner({attributes}){const found=["_outcome","_resultForDoCleanups","pluginmanager","_pluginmanager"].find(name=>attributes.
has(name));return found===void 0?null:`changes shared state: ${found}`}const comparison=/(?:^|\.)__(?:eq|ne|lt|le|gt|ge|hash|contains|cmp)__$/;function comparesWithItself({
kind,sides:written2},sides,task){const[side="",other,more]=sides;const isSame=kind==="equal"&&side===other&&more===void 0;const made2=lastOf(/^([\p{L}\p{N}_.]+)\(/u.
exec(side)?.[1]??"");const isInstance=Object.hasOwn(task.classes,made2)||new RegExp("^\\p{Lu}","u").test(made2);const[left="",right=""]=written2.map(text=>text.
trim());const isOneInstance=left===right&&!left.includes("(");return isSame&&!comparison.test(task.target.name)&&(!isInstance||isOneInstance)}const validate_dangers=[
{what:"network",calls:/^(?:socket\.(?!error$|timeout$|gaierror$|herror$|AF_|SOCK_)\w+|(?:requests|httpx)\.(?:get|post|put|delete|patch|head|options|request|Session|Client|AsyncClient|stream)|urllib\.request\.(?!Request$)\w+|urllib3\.\w+|http\.client\.HTTPS?Connection|aiohttp\.(?:ClientSession|request)|ftplib\.\w+|smtplib\.\w+|telnetlib\.\w+|poplib\.\w+|imaplib\.\w+|paramiko\.\w+|websockets?\.\w+)/},
{what:"process",calls:/^(?:subprocess\.(?!CalledProcessError$|TimeoutExpired$|CompletedProcess$|SubprocessError$|list2cmdline$|PIPE$|STDOUT$|DEVNULL$)\w+|os\.(?:system|popen|exec\w*|spawn\w*|fork\w*|kill\w*|_exit|abort|posix_spawn\w*|startfile)|multiprocessing\.\w+|concurrent\.futures\.ProcessPoolExecutor|pty\.\w+|signal\.(?:alarm|setitimer|raise_signal|pthread_kill)|ctypes\.\w+|runpy\.\w+)/},
{what:"changes the environment",calls:/^os\.(?:putenv|unsetenv|environ\.(?:update|pop|clear|setdefault|popitem)|chdir|umask|setuid|setgid)$/},{what:"deletes fil\
es",calls:/^(?:shutil\.(?:rmtree|move)|os\.(?:remove|unlink|rmdir|removedirs|rename|replace|truncate|chmod|chown))$/,files:true},{what:"writes files",calls:/^(?:open|io\.open|codecs\.open)$/,
files:true,except:({args},path2,read)=>path2==="open"&&read.binds.has("open")||!args.slice(1).some(arg=>/^(?:mode\s*=\s*)?['"][rbt]*[wax+][rwaxbt+]*['"]$/.test(
arg))},{what:"writes or deletes files",calls:/^(?:pathlib\b|\?).*\.(?:write_text|write_bytes|unlink|rmdir)$/,files:true},{what:"runs text as code",calls:/^(?:eval|exec|__import__|compile|breakpoint|input)$/,
except:(_,path2,read)=>read.binds.has(path2)}];const harmless=/\.assert_\w+$|(?:Error|Exception|Timeout|Warning)$/;function validate_unsafeIn({test:test2,others,
origins:origins2},symbol){const texts=[test2,...others];const patched2=validate_patchedNames(texts,origins2);return findUnsafe(texts,{dangers:validate_dangers,temporary:/^(?:tmp_path|tmp_path_factory|tmpdir|tmpdir_factory|tempfile|TemporaryDirectory|NamedTemporaryFile|mkdtemp|mkstemp|fs|isolated_filesystem)$/,
pathOf:({callee})=>{const path2=traced(callee,origins2);const isPatched=patched2.some(name=>path2===name||path2.startsWith(`${name}.`));return isPatched||path2===
symbol||harmless.test(path2)?null:path2},ofText:read=>replacesAssertion(patched2)??reachesRunner(read)??validate_readsSource(read,origins2)??validate_asksWhereItRuns(
read,origins2)??keepsPatch(read),ofCall:({args:[first="",second=""]},path2)=>{const isSet=/^(?:setattr|delattr|(?:object|type)\.__(?:set|del)attr__)$/.test(path2);
const left=isSet?`${first}.${validate_unquoted(second)??"?"}`:outliving.test(path2)?path2:null;return left===null?null:validate_outlives(left,origins2)},ofWrite:left=>{
if(/^(?:os\.)?environ\b/.test(left))return`changes the environment: ${left.slice(0,60)}`;return left.split(",").flatMap(part=>validate_outlives(part.trim(),origins2)??
[])[0]??null}})}const replacesAssertion=patched2=>{const found=patched2.find(path2=>/^self\.|unittest|TestCase/.test(path2)&&(validate_known.test(lastOf(path2))||
machinery.test(lastOf(path2))));return found===void 0?null:`replaces an assertion: ${found.slice(0,60)}`};const outliving=/(?:^|\.)__dict__\.(?:update|pop|clear|setdefault)$|^sys\.(?:path|modules|meta_path|path_hooks)\.(?:insert|append|extend|pop|clear|update|remove|setdefault)$|^sys\.(?:set\w+|addaudithook)$|^atexit\.register$|^builtins\.\w+\.\w+$/;
function validate_outlives(left,origins2){const changed=`changes shared state: ${left.slice(0,60)}`;const[root=""]=/^[\p{L}\p{N}_]+/u.exec(left)??[];if(/^(?:__builtins__|globals\(|vars\([\p{L}\p{N}_.]*\)\[)/u.
test(left))return changed;if(/^(?:type\(self\)|self\.__class__|super\()/.test(left))return changed;const name=/\.([\p{L}\p{N}_]+)$/u.exec(left)?.[1]??"";if(!left.
startsWith("self.")&&(validate_known.test(name)||machinery.test(name)))return changed;if(!origins2.has(root)&&root!=="sys")return null;const path2=traced(left,origins2);
const isAttribute=/^[\p{L}\p{N}_.]+(?:\([^()]*\)\.[\p{L}\p{N}_.]+)?$/u.test(left)&&left.includes(".");return isAttribute||/^(?:sys|os|builtins)\.|\.__dict__\[/.
test(path2)?changed:null}const sourceReaders=/^(?:inspect\.(?:getsource\w*|findsource|getblock|getcomments)|linecache\.\w+|dis\.\w+|importlib\.resources\.\w+)$/;
function validate_readsSource(read,origins2){const chain2=[...read.chains].find(path2=>/\.__(?:file|code|loader|spec)__(?:\.|$)/.test(path2));const call2=read.calls.
find(({callee,args:[first=""]})=>sourceReaders.test(traced(callee,origins2))||/(?:^|\.)(?:open|Path)$/.test(callee)&&first==="__file__"&&readsAll(read));const found=chain2??
call2?.callee;return found===void 0?null:`reads source code: ${found.slice(0,60)}`}const readsAll=({attributes})=>["read","readlines","read_text","read_bytes"].
some(name=>attributes.has(name))&&!attributes.has("parent");const validate_places=/\bsys\.(?:modules|argv|gettrace|getprofile|flags|executable|orig_argv)\b|\b(?:environ|getenv|gethostname|getpid|getppid|getuser|expanduser|tzname)\b|\bPath\.home\b|\b__file__\b|testwright/;
const machine=/^(?:resource\.get\w+|psutil\.\w+|socket\.if_name\w+|os\.(?:sched_\w+|getloadavg|getpriority))$/;const looks=/^(?:(?:os\.(?:path\.(?:l?exists|is\w+|get\w+)|listdir|scandir|walk|l?stat|access|readlink|open)|io\.open|glob\.\w+)|open)$/;
const looksAtPath=["exists","is_dir","is_file","iterdir","glob","stat","read_text","read_bytes","open"];const machinePath=/^[rbuf]*(['"])\/(?:proc|sys)(?:\/|\1)/i;
function validate_asksWhereItRuns(read,origins2){const asksMachine=({callee,args})=>{const path2=traced(callee,origins2);const isLook=looks.test(path2)||/(?:^|\.)Path$/.
test(path2)&&looksAtPath.some(name=>read.attributes.has(name));return machine.test(path2)||isLook&&args.some(arg=>machinePath.test(arg))};const asked=read.calls.
find(asksMachine)?.callee??conditionsOf(read,origins2).find(condition2=>validate_places.test(condition2));return asked===void 0?null:`inspects the machine that \
it runs on: ${asked.slice(0,60)}`}function keepsPatch({calls,values,attributes}){const isUndone=["stop","stopall","addCleanup","enterContext"].some(name=>attributes.
has(name));const started2=calls.find(({callee})=>{const subject=values.get(callee.replace(/\.start$/,""))??"";return callee.endsWith(".start")&&/(?:^|\.)patch\b/.
test(subject)});return started2&&!isUndone?`changes shared state: ${started2.callee}`:null}const patching=/(?:^|\.)(?:patch|patch\.object|patch\.dict|setattr|delattr|spy|stub)$/;
function validate_patchedNames(texts,origins2){const calls=texts.flatMap(read=>read.calls).filter(call2=>patching.test(call2.callee));return calls.flatMap(({args:[
first="",second=""]})=>{const path2=validate_unquoted(first);const attribute2=validate_unquoted(second);if(path2!==null){const parts=path2.split(".").slice(0,12);
return parts.slice(0,-1).map((_,at)=>parts.slice(at).join("."))}return attribute2===null?[]:[`${traced(first,origins2)}.${attribute2}`]})}function validate_unquoted(source2){
return/^(['"])([\p{L}\p{N}_.]+)\1$/u.exec(source2)?.[2]??null};const numbers_LONGEST_NUMBER=60;function numbers_plainNumber(written2){const text=written2.replaceAll(
"_","").toLowerCase();if(text.endsWith("j"))return`${Number(text.slice(0,-1))}j`;if(text.length>numbers_LONGEST_NUMBER||text.endsWith("l")||/^0\d/.test(text))return text;
if(/^(?:\d+|0x[\da-f]+|0o[0-7]+|0b[01]+)$/.test(text))return BigInt(text).toString();const value2=Number(text);if(!Number.isFinite(value2))return text;return Number.
isInteger(value2)&&Math.abs(value2)<1e15?value2.toFixed(1):String(value2)};const OPTIONAL=wordSet(`
  argument_list parameters lambda_parameters list dictionary set list_pattern dict_pattern class_pattern
  import_from_statement with_clause
`);const tokens_CLOSING=new Set([")","]","}"]);function tokens_isSpareComma({parent},at){const next=parent&&neighbour(parent,at,1);if(!parent||next&&!tokens_CLOSING.
has(next.type))return false;return OPTIONAL.has(parent.type)||parent.children.filter(child=>child.type===",").length>1}const tokens_rules={isLayout:(node,at)=>/^(?:comment|line_continuation|;)$/.
test(node.type)||node.type===","&&tokens_isSpareComma(node,at)||isDocstring(node),tokenOf:node=>node.children.length===0||node.type==="string"?node.text:null,around:(node,root)=>{
if(node.type==="block")return{before:"→",after:"←"};const holder=node.parent?.type;const isStatement=holder==="block"||holder==="module"||node.type==="decor\
ator";return isStatement&&node!==root?{after:"\n"}:void 0}};const python_tokens_tokensOf=root=>tokens_tokensOf(root,tokens_rules);function plainString(written2){
const value2=stringValue(written2);if(value2)return`${value2.kind==="bytes"?"b":""}${JSON.stringify(value2.value)}`;const match=/^([a-zA-Z]{0,2})('''|"""|'|")([^'"\\]*)\2$/.
exec(written2);if(!match||(match[3]??"").includes("\n"))return written2;return`${(match[1]??"").toLowerCase()}"${match[3]??""}"`}function makeTokens(parse){return source2=>{
const text=plainText(source2);try{return python_tokens_tokensOf(readSyntax(parse,text)).map(plainToken)}catch{return text.split(/\s+/).filter(word2=>word2!=="")}}}
function plainToken(token2){if(/^\.?\d/.test(token2))return numbers_plainNumber(token2);return/^[a-zA-Z]{0,2}['"]/.test(token2)?plainString(token2):token2};function extract_tests_makeExtractTests(parse){
const tokensOf2=makeTokens(parse);return makeExtraction(task=>{const facts2=rememberText(text=>code_facts_readFacts(parse,text));const importsIn2=rememberText(text=>absoluteImports(
readSyntax(parse,text)));return{facts:facts2,testLine:read_text_testLine,testName:outline_testName,readText:(text,at,torn)=>replies_read_text_readText(text,at,torn,
{task,facts:facts2}),testsIn:outline_testsIn,looseTests:reply=>unfinished_looseTests(reply,task,facts2),looksLikeCode:text=>read_text_codeLine.test(text),copiesTarget:piece=>piece.
name===task.access.symbol,isIdle:piece=>{if(piece.kind!=="statement"||unfinished_isAssertion(piece,facts2))return piece.kind==="main";const{sound,calls,binds}=facts2(
piece.text);return sound&&calls.length>0&&binds.size===0},singleTests:(test2,reply)=>runsTables(test2,reply,task)?[test2]:parameter_tables_rowTests(test2,parse)??
[test2],assembler:(pieces,imports2)=>{const setting2={task,facts:facts2,names:namesOfModule(task,facts2),inTests:()=>importsOfTests(task,importsIn2),keepsImports:imports2===
"written"};return extract_tests_assembler(pieces,setting2,parse)},rules:validate_rulesFor(task),identity:({code:code2,name})=>{const tokens=tokensOf2(code2);const own=tokens.
indexOf(name);return tokens.filter((_,at)=>at!==own)}}})}const absoluteImports=({children})=>children.filter(imports_isImport).flatMap(({text})=>imports_parseImports(
text)).filter(({module})=>!module.startsWith("."));function runsTables({group:group2},{pieces},{target}){const isCase=group2!==null&&isTestCase(group2,classesOf(
pieces));return target.framework==="pytest"&&!isCase}const classesOf=pieces=>new Map(pieces.flatMap(piece=>piece.kind==="class"?[[piece.name,piece]]:[]));function extract_tests_assembler(pieces,setting2,parse){
const{task,facts:facts2,names}=setting2;const pool=dependencies_readPool(pieces,facts2,new Set([task.access.symbol,...names.own]));const classes=classesOf(pieces);
const shared2=new Set(pool.imports.map(({binds})=>binds));return written2=>{const scoped=own_scope_withOwnScope(written2,pieces,name=>shared2.has(name),{facts:facts2,
parse,symbol:task.access.symbol});const text=extract_tests_withoutCopy(parse,scoped,task.access.symbol);const test2={...written2,text};const read=facts2(text);const needs=dependencies_dependenciesOf(
test2,pool,facts2);const{others,members:members2,copies}=needs;const shape=shapeTest({...setting2,test:test2,read,members:members2,others,classes});const{imports:imports2,
fixes,unknown,rewrite}=fix_imports_fixImports(read,needs,setting2);const isPlain2=shape.framework==="pytest"&&!/TestCase\b/.test(shape.container?.header??"");const forAll=isPlain2?
needs.helpers.filter(actsOnFile):[];const around=shape.container??(forAll.length>0?classFor(task):null);const addSelf=shape.addSelf||around!==null&&shape.container===
null;const code2=addSelf?withSelf(rewrite(text)):rewrite(text);const inside2=[...forAll.map(helper=>asMember(helper.text)),...members2];const container=around&&
{...around,members:inside2.map(rewrite)};const helpers2=needs.helpers.filter(helper=>!forAll.includes(helper)).map(helper=>rewrite(helper.text));if(shape.fix)fixes.
add(shape.fix);if(forAll.length>0)fixes.add("class around what acts on all tests");if(text!==scoped||copies.length>0)fixes.add("pasted copy of the target");if(scoped!==
written2.text)fixes.add("state of the file");const loaded2=[read,...others].flatMap(facts3=>facts3.imports.flatMap(span=>imports_parseImports(span.text)));const parts={
test:read,others,origins:extract_tests_originsOf([...imports2,...loaded2]),unknown,copies};const lines2=new Set(imports2.map(formatImport));if(scoped!==written2.
text)lines2.add(ownScopeImport);if(container&&/\bunittest\./.test(container.header))lines2.add("import unittest");return{code:code2,container,imports:[...lines2],
helpers:helpers2,framework:shape.framework,fixes:[...fixes],parts}}}function extract_tests_originsOf(entries2){const pathOf2=({module,name,alias})=>{if(name!==null)
return`${module}.${name}`;return alias?module:module.split(".")[0]??""};return new Map(entries2.map(entry2=>[boundBy(entry2),pathOf2(entry2)]))}function extract_tests_withoutCopy(parse,code2,symbol){
const mayDefine=/^[ \t]+(?:async[ \t]+)?(?:def|class)[ \t]/m.test(code2)&&code2.includes(symbol);if(symbol===""||!mayDefine)return code2;const[top]=namedOf(readSyntax(
parse,code2));const body=top&&fieldOf(definitionOf(top),"body");const isCopy=node=>{const definition2=definitionOf(node);return/^(?:function|class)_definition$/.
test(definition2.type)&&fieldOf(definition2,"name")?.text===symbol};return withoutStatements(code2,body?namedOf(body):[],isCopy).trimEnd()}const definitionOf=node=>fieldOf(
node,"definition")??node;;const types_any={kind:"any"};const python_types_plain=kindsByWord({none:"None NoneType",bool:"bool",int:"int Integral SupportsIndex",float:"\
float Number Real",str:"str Text AnyStr LiteralString",bytes:"bytes bytearray",any:"Any object Hashable",callable:"Callable"});const types_families=kindsByWord(
{list:"list List Sequence MutableSequence",iterable:"Iterable Iterator Generator Collection Container Reversible",set:"set Set AbstractSet MutableSet",dict:"dic\
t Dict Mapping MutableMapping",wrapper:"Annotated Final ClassVar InitVar Required NotRequired ReadOnly Awaitable"});const python_types_LONGEST=2e3;const python_types_DEEPEST=20;
function splitOutside(text,separator){const parts=[];let[depth,from]=[0,0];let quote2="";for(let i=0;i<text.length;i++){const sign=text.charAt(i);if(quote2){if(sign===
"\\")i++;else if(sign===quote2)quote2=""}else if(sign==='"'||sign==="'")quote2=sign;else if("([{".includes(sign))depth++;else if(")]}".includes(sign))depth--;else if(sign===
separator&&depth<=0){parts.push(text.slice(from,i));from=i+1}}parts.push(text.slice(from));return parts.map(part=>part.trim())}function types_unionOf(texts,read){
const members2=[];for(const text of texts){const type=read(text);for(const member2 of type.kind==="union"?type.of:[type])if(!members2.some(other=>JSON.stringify(
other)===JSON.stringify(member2)))members2.push(member2)}if(members2.some(member2=>member2.kind==="any"))return types_any;return members2.length===1?members2[0]??
types_any:{kind:"union",of:members2}}function tupleOf(parts,read){if(parts.length===0)return{kind:"tuple",of:[types_any],open:true};if(parts[1]==="...")return{kind:"\
tuple",of:[read(parts[0]??"")],open:true};return{kind:"tuple",of:parts[0]==="()"?[]:parts.map(read),open:false}}function callableOf([taken="",given=""],read){const gives=read(
given);const takes=/^\[\s*\]$/.test(taken)?[]:[types_any];return gives.kind==="any"?{kind:"callable"}:{kind:"callable",gives,takes}}function types_generic(name,parts,read){
const first=parts[0]===void 0?types_any:read(parts[0]);if(name==="Optional")return types_unionOf([parts[0]??"Any","None"],read);if(name==="Union")return types_unionOf(
parts,read);if(name==="Literal")return{kind:"literal",text:parts};if(/^[tT]ype$/.test(name)&&/(?:Exception|Error)$/.test(parts[0]??""))return{kind:"literal",text:[
"ValueError","KeyError","Exception"]};if(/^[fF]rozen[sS]et$/.test(name)&&first.kind==="str")return{kind:"literal",text:["frozenset({'a', 'b'})","frozenset()","f\
rozenset({'apple'})"]};if(name==="tuple"||name==="Tuple")return tupleOf(parts,read);const family2=types_families.get(name);if(family2==="wrapper")return first;if(family2===
"dict")return{kind:"dict",key:first,value:parts[1]===void 0?types_any:read(parts[1])};return family2?{kind:family2,of:first}:null}function types_typeOf(annotation,alias=()=>null,depth=0){
const text=annotation.trim();if(!text||text.length>python_types_LONGEST||depth>python_types_DEEPEST)return types_any;const read=part=>types_typeOf(part,alias,depth+
1);const quoted2=/^("""|'''|"|')((?:(?!\1)[\s\S])*)\1$/.exec(text);if(quoted2)return read(quoted2[2]??"");const members2=splitOutside(text,"|");if(members2.length>
1)return types_unionOf(members2,read);if(text.startsWith("(")&&text.endsWith(")"))return read(text.slice(1,-1));const shape=/^([\p{L}_][\p{L}\p{N}_.]*)\s*(?:\[([\s\S]*)\])?$/u.
exec(text);if(!shape)return types_any;const name=shape[1]??"";const short=name.slice(name.lastIndexOf(".")+1);const parts=shape[2]===void 0?[]:splitOutside(shape[2],
",").filter(part=>part!=="");const behind2=alias(name);if(behind2!==null&&behind2!==name)return read(shape[2]===void 0?behind2:`${behind2}[${shape[2]}]`);if(short===
"Callable"&&parts.length===2)return callableOf(parts,read);const kind=python_types_plain.get(short);return kind?{kind}:types_generic(short,parts,read)??{kind:"n\
amed",name}};function typeFrom(annotation,fallback,alias){if(annotation===null)return fallback===null?{kind:"any"}:values_typeOfDefault(fallback);const type=types_typeOf(
annotation,alias);if(fallback!=="None"||type.kind==="any"||type.kind==="none")return type;const members2=type.kind==="union"?type.of:[type];return members2.some(
member2=>member2.kind==="none")?type:{kind:"union",of:[...members2,{kind:"none"}]}}function passOf(node){const inner2=node.type==="typed_parameter"?namedOf(node)[0]:
node;if(inner2?.type==="list_splat_pattern")return"rest";return inner2?.type==="dictionary_splat_pattern"?"keyword-rest":null}function parameters_nameOf(node){if(node.
type==="identifier")return node;const inner2=fieldOf(node,"name")??namedOf(node)[0]??null;return inner2&&inner2!==node&&inner2.type!=="identifier"?parameters_nameOf(
inner2):inner2}const parameters_kinds=new Set(["identifier","typed_parameter","default_parameter","typed_default_parameter","list_splat_pattern","dictionary_spl\
at_pattern"]);function parameters_parametersOf(list2,alias){const parameters=[];let keywordOnly=false;const own=node=>node&&node.text;for(const node of list2?namedOf(
list2):[]){if(node.type==="keyword_separator")keywordOnly=true;if(node.type==="positional_separator")for(const earlier of parameters)earlier.pass="positional";if(!parameters_kinds.
has(node.type))continue;const name=own(parameters_nameOf(node));if(!name)continue;const rest=passOf(node);const fallback=own(fieldOf(node,"value"));const type=typeFrom(
own(fieldOf(node,"type")),fallback,alias);parameters.push({name,pass:rest??(keywordOnly?"keyword":"either"),type,default:fallback,uses:[]});if(rest==="rest")keywordOnly=
true}return parameters};const python_classes_DEEPEST=20;const MOST_FACTORIES=4;const recordBases=new Set(["NamedTuple","TypedDict","BaseModel","Struct"]);const enumBases=new Set(
["Enum","IntEnum","StrEnum","Flag","IntFlag","ReprEnum"]);const dataClass=/^(?:dataclass|dataclass_transform|attrs|define|frozen|mutable|s)$/;const lastPart=name=>name.
replace(/[([].*$/s,"").split(".").at(-1)?.trim()??"";const isDataClass=owner=>owner.decorators.some(decorator=>dataClass.test(lastPart(decorator)));function recordKind(owner){
if(isDataClass(owner))return"dataclass";const lines2=[owner,...ancestorsOf(owner,parent=>!isDataClass(parent))];return lines2.flatMap(line=>line.bases.map(lastPart)).
find(base=>recordBases.has(base))??null}function ancestorsOf(owner,enters=()=>true){const found=new Set;const visit2=({parents:parents2})=>{for(const parent of parents2){
if(found.has(parent)||parent===owner||!enters(parent))continue;found.add(parent);visit2(parent)}};visit2(owner);return[...found]}function fieldDefault(value2){const isField=value2?.
type==="call"&&/^(?:field|Field|ib|attrib)$/.test(lastPart(fieldText(value2,"function")));if(!isField)return{fallback:value2?.text??null,init:true,keyword:false};
const given=namedIn(value2,"arguments").filter(argument2=>argument2.type==="keyword_argument");const said2=new Map(given.map(argument2=>[fieldText(argument2,"na\
me"),fieldText(argument2,"value")]));const factory=said2.get("default_factory")??said2.get("factory");const fallback=said2.get("default")??(factory===void 0?null:
`${factory}()`);return{fallback,init:said2.get("init")!=="False",keyword:said2.get("kw_only")==="True"}}function assignmentsIn(owner){return namedIn(owner.node,
"body").flatMap(statement2=>{const inner2=statement2.type==="expression_statement"?namedOf(statement2)[0]:void 0;return inner2?.type==="assignment"?[inner2]:[]})}
function recordFields(owner,alias,kind){let keyword2=/^(?:TypedDict|BaseModel)$/.test(kind)||owner.decorators.some(decorator=>/kw_only=True/.test(decorator));return assignmentsIn(
owner).flatMap(field2=>{const[name,annotation]=[fieldText(field2,"left"),fieldText(field2,"type")];if(/\bKW_ONLY$/.test(annotation))keyword2=true;if(annotation===
""||/\bKW_ONLY$|\bClassVar\b/.test(annotation))return[];if(!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))return[];if(kind==="BaseModel"&&(name.startsWith("_")||name===
"model_config"))return[];const said2=fieldDefault(fieldOf(field2,"right"));if(!said2.init)return[];const type=typeFrom(annotation,said2.fallback,alias);const pass=keyword2||
said2.keyword?"keyword":"either";return[{name,pass,type,default:said2.fallback,uses:[]}]})}function classes_constructorOf(owner,alias,depth=0){const made2=name=>owner.
methods.findLast(method=>method.simple===name);const own=made2("__init__")??made2("__new__");if(own)return parameters_parametersOf(fieldOf(own.node,"parameters"),
alias).slice(1);if(depth>python_classes_DEEPEST)return[];const inherited=parent=>classes_constructorOf(parent,alias,depth+1);const kind=recordKind(owner);if(!kind)
return owner.parents.slice(0,1).flatMap(inherited);const fields=[...owner.parents.filter(recordKind).reverse().flatMap(inherited),...recordFields(owner,alias,kind)];
return[...new Map(fields.map(field2=>[field2.name,field2])).values()]}function abstractNames(owner,depth=0){const inherited=depth>python_classes_DEEPEST?[]:owner.
parents.map(parent=>abstractNames(parent,depth+1));const names=new Set(inherited.flatMap(inheritedNames=>[...inheritedNames]));for(const{simple:simple2,decorators}of owner.
methods)if(decorators.some(decorator=>/^abstract(?:method|property|classmethod|staticmethod)$/.test(lastPart(decorator))))names.add(simple2);else names.delete(simple2);
return names}function classes_isConstructible(owner){const bases=owner.bases.map(lastPart);return!bases.some(base=>base==="Protocol"||enumBases.has(base))&&abstractNames(
owner).size===0}function classes_membersOf(owner){const isEnum=[owner,...ancestorsOf(owner)].some(line=>line.bases.some(base=>enumBases.has(lastPart(base))));const set=isEnum?
assignmentsIn(owner).filter(assignment=>fieldOf(assignment,"right")):[];const names=set.flatMap(assignment=>fieldOf(assignment,"left")?.type==="identifier"?fieldText(
assignment,"left"):[]);return[...new Set(names)].filter(name=>!name.startsWith("_"))}function classes_headerOf({node,decorators}){const opening2=onOneLine(node,
node.start,fieldOf(node,"body")?.start??node.end);const end=opening2.lastIndexOf(":");const header=end>0?opening2.slice(0,end+1):opening2;return[...decorators.map(
decorator=>`@${decorator}`),header].join("\n")}const isHidden=name=>name.split(".").some(part=>part.startsWith("_"));function classes_fits(made2,protocol){if(!protocol.
bases.some(base=>lastPart(base)==="Protocol")||protocol.methods.length===0)return false;const own=[made2,...ancestorsOf(made2)].flatMap(line=>line.methods.map(method=>method.
simple));return protocol.methods.every(method=>own.includes(method.simple))}function standIns(owner,classes,alias){const needed=made2=>classes_constructorOf(made2,
alias).filter(parameter2=>parameter2.default===null&&!parameter2.pass.includes("rest")).length;return classes.filter(made2=>made2!==owner&&classes_isConstructible(
made2)).filter(made2=>ancestorsOf(made2).includes(owner)||classes_fits(made2,owner)).map(made2=>({made:made2,key:Number(isHidden(made2.name))*100+needed(made2)})).
sort((one,other)=>one.key-other.key).map(({made:made2})=>made2)}function classes_standInFor(method,classes,alias){const{owner}=method;const runs=(made2,depth=0)=>{
if(!made2||made2===owner)return made2===owner;const overrides=made2.methods.some(other=>other.simple===method.simple);return depth<=python_classes_DEEPEST&&!overrides&&
runs(made2.parents[0],depth+1)};return(owner&&standIns(owner,classes,alias).find(made2=>runs(made2)))??null}function isFactory({node,simple:simple2,decorators},owner){
const said2=fieldText(node,"return_type").replace(/['"\s]/g,"").split(".").at(-1)??"";const isOwn2=["Self",owner.name,owner.name.split(".").at(-1)].includes(said2);
return isOwn2&&!isHidden(simple2)&&decorators.includes("classmethod")}function factoriesOf(classes,alias){const found={factories:[],made:[]};for(const owner of classes){
const names=classes_isConstructible(owner)?[owner.name]:standIns(owner,classes,alias).map(made2=>made2.name);for(const method of classes_isConstructible(owner)?
owner.methods:[]){if(!isFactory(method,owner))continue;names.push(method.name);found.made.push([method.name,parameters_parametersOf(fieldOf(method.node,"paramet\
ers"),alias).slice(1)])}found.factories.push([owner.name,names.slice(0,MOST_FACTORIES)])}return found};const python_closures_DEEPEST=4;function closures_closuresOf(outer){
if(outer.name.split(" > ").length>=python_closures_DEEPEST)return[];const found=[];const stack=outer.node.children.map(node=>({node,prefix:""})).reverse();for(let next=stack.
pop();next;next=stack.pop()){const{node:whole,prefix}=next;const node=whole.type==="decorated_definition"?namedOf(whole).at(-1)??whole:whole;const simple2=fieldText(
node,"name");if(node.type==="function_definition"){found.push({...{name:`${outer.name} > ${prefix}${simple2}`,simple:simple2,node,whole},...{decorators:[],owner:null,
guard:null,root:null}});continue}const inner2=node.type==="class_definition"?`${prefix}${simple2}.`:prefix;for(const child of node.children.toReversed())stack.push(
{node:child,prefix:inner2})}return found};const uses_methodUses=kindsByWord({"str-method":`split rsplit splitlines strip lstrip rstrip lower upper title capital\
ize casefold swapcase startswith
    endswith replace isdigit isalpha isalnum isupper islower isspace isnumeric isdecimal isidentifier encode format join
    partition rpartition zfill ljust rjust center removeprefix removesuffix translate expandtabs rfind find`,"list-method":"append extend insert sort reverse","\
dict-method":"items keys values get setdefault popitem","set-method":"add discard union intersection difference issubset issuperset symmetric_difference","bytes\
-method":"decode hex","number-method":"is_integer bit_length as_integer_ratio conjugate","file-method":"read write readline readlines close","date-method":"strf\
time isoformat timestamp weekday total_seconds"});const uses_callUses=kindsByWord({len:"len",iterate:`sum sorted min max list set tuple frozenset enumerate zip \
map filter any all reversed iter next Counter deque
    chain cycle combinations permutations product accumulate groupby mean median stdev reduce`,arithmetic:"range abs round divmod pow chr hex oct bin sqrt floor\
 ceil log exp sin cos gcd isclose isqrt","to-number":"int float Decimal Fraction complex","str-method":"ord escape quote unquote strptime fromisoformat loads li\
teral_eval dedent",path:"open Path exists isfile isdir basename dirname splitext listdir","dict-method":"dict update",callable:"callable iscoroutinefunction"});
const PATTERN_CALLS=/^(?:match|search|fullmatch|findall|finditer|subn?|split|compile)$/;const uses_compared={integer:"compare-number",float:"compare-number",unary_operator:"\
compare-number",string:"compare-str",none:"compare-none",list:"compare-list",tuple:"compare-list",set:"compare-list",list_comprehension:"compare-list",true:"com\
pare-bool",false:"compare-bool"};const python_uses_plain={not_operator:"truth",boolean_operator:"truth",if_statement:"truth",elif_clause:"truth",while_statement:"\
truth",if_clause:"truth",conditional_expression:"truth",unary_operator:"arithmetic",list_splat:"iterate",dictionary_splat:"mapping",interpolation:"format",raise_statement:"\
raise",await:"await",with_item:"context",slice:"as-index"};const uses_useRules={usesAt:uses_usesAt,most:20};function uses_usesAt(node,deep){const{parent,field:field2}=node;
if(!parent)return[];switch(parent.type){case"call":return field2==="function"?["call"]:[];case"argument_list":return uses_inArguments(node,parent);case"attribut\
e":return inAttribute(node,parent);case"subscript":return uses_inSubscript(node,parent,deep);case"for_statement":case"for_in_clause":return field2==="right"?["i\
terate",...deep?uses_inLoop(parent):[]]:[];case"binary_operator":case"augmented_assignment":return[uses_inOperator(node,parent)].flat();case"comparison_operator":
return inComparison(node,parent);case"assignment":return field2==="right"&&fieldOf(parent,"left")?.type==="pattern_list"?["iterate","unpack"]:[];case"yield":return hasToken(
parent,"from")?["iterate"]:[];default:return[python_uses_plain[parent.type]??[]].flat()}}function uses_lastName(node){const name=node?.type==="attribute"?fieldOf(
node,"attribute"):node;return name?.type==="identifier"?name.text:""}const isPositional=node=>!/^(?:keyword_argument|list_splat)$/.test(node.type);function uses_inArguments(node,list2){
const called=list2.parent&&fieldOf(list2.parent,"function");const name=uses_lastName(called);const given=namedOf(list2);if(name==="isinstance"&&given[0]===node)
return given[1]?[`isinstance:${headOf(given[1])}`]:[];if(called?.type==="attribute"&&headOf(called).startsWith("re.")&&PATTERN_CALLS.test(name))return["str-meth\
od"];if((name==="min"||name==="max")&&given.filter(isPositional).length>1)return["compare"];const use=uses_callUses.get(name);return use?[use,...name==="sum"?["\
item-arithmetic"]:[]]:[]}function uses_inOperator(node,parent){const sign=fieldOf(parent,"operator")?.type??"";const other=namedOf(parent).find(child=>child!==node);
const kind=uses_compared[other?.type??""];if(sign==="%"&&kind==="compare-str")return"format";if(sign.startsWith("+")&&kind==="compare-str")return"concat-str";if(sign.
startsWith("+")&&kind==="compare-list")return"concat-list";if(sign==="+"&&kind!=="compare-number")return"add";if(sign==="*"&&(kind==="compare-str"||kind==="comp\
are-list"))return["arithmetic","repeat"];return/^[|&^]$/.test(sign)?"bitwise":"arithmetic"}function inComparison(node,parent){const operands2=namedOf(parent);if(hasToken(
parent,"in")||hasToken(parent,"not in"))return operands2.indexOf(node)>0?["in",...likeness(operands2[0],"item-like")]:["member"];const uses=operands2.filter(other=>other!==
node).flatMap(other=>uses_compared[other.type]??["compare",...likeness(other)]);return[...new Set(uses)]}function uses_inSubscript(node,parent,deep){if(fieldOf(
parent,"value")!==node)return["as-index"];const key2=namedOf(parent)[1];if(key2?.type==="slice")return["slice","index"];return key2?.type==="string"?["key"]:["i\
ndex",...deep?uses_asItem(uses_usesAt(parent,false)):[]]}const uses_asItem=uses=>uses.flatMap(use=>/^(?:item-|attribute:|call$|compare$|truth$)/.test(use)?[]:[`\
item-${use}`]);function uses_inLoop(loop2){const left=fieldOf(loop2,"left");const scope=loop2.type==="for_statement"?fieldOf(loop2,"body"):loop2.parent;if(!left||
!scope)return[];const isWhole2=left.type==="identifier";const taken=isWhole2?[left]:namedOf(left).filter(part=>part.type==="identifier");const uses=itemUses(scope,
new Set(taken.map(part=>part.text)),item2=>uses_asItem(uses_usesAt(item2,false)));return isWhole2?uses:["item-unpack",...uses.map(use=>`item-${use}`)]}const uses_callOf=({
parent,field:field2})=>parent?.type==="call"&&field2==="function"?parent:null;function inAttribute(node,parent){if(fieldOf(parent,"object")!==node)return[];let path2=fieldText(
parent,"attribute");const use=uses_callOf(parent)&&uses_methodUses.get(path2);if(use)return[use];let end=parent;while(end.parent?.type==="attribute"&&fieldOf(end.
parent,"object")===end){end=end.parent;path2+=`.${fieldText(end,"attribute")}`}const call2=uses_callOf(end);if(call2)return[`attribute:${path2}(${namedIn(call2,
"arguments").length>0?"...":""})`];const further2=uses_usesAt(end,true).filter(use2=>!use2.startsWith("attribute:"));return[[`attribute:${path2}`,...further2].join(
" ")]};const given_back_DEEPEST=3;function given_back_givenBack(body,alias,depth=0){const made2=depth<given_back_DEEPEST?functionGiven(body):null;const inner2=made2&&
fieldOf(made2,"body");if(!made2||!inner2)return[];const parameters=parameters_parametersOf(fieldOf(made2,"parameters"),alias);const uses=usesOf(inner2,new Set(parameters.
map(({name})=>name)),uses_useRules);const used=parameters.map(parameter2=>({...parameter2,uses:uses.get(parameter2.name)??[]}));return[used,...given_back_givenBack(
inner2,alias,depth+1)]}function functionGiven(body){if(body.type==="lambda")return body;if(body.type!=="block")return null;const own=[...walk(body,node=>node.type!==
"function_definition"&&node.type!=="lambda")];const returns=own.filter(node=>node.type==="return_statement");const[value2,...others]=returns.flatMap(namedOf);if(!value2||
others.length>0||returns.length!==1)return null;if(value2.type==="lambda")return value2;const definitions=own.filter(node=>node.type==="decorated_definition"||node.
type==="function_definition").map(node=>node.type==="decorated_definition"?fieldOf(node,"definition"):node);const isAsync2=node=>node.children[0]?.type==="async";
return definitions.find(node=>node?.type==="function_definition"&&fieldText(node,"name")===value2.text&&!isAsync2(node))??null}function caughtIn(body){const clauses2=[
...walk(body)].filter(node=>node.type==="except_clause");const said2=clauses2.flatMap(clause2=>(clause2.text.split(":")[0]??"").match(/\w+/g)??[]);return[...new Set(
said2.filter(name=>/^[A-Z]\w*(?:Error|Exception)$/.test(name)&&isBuiltin(name)))].slice(0,3)}function exitOf(body){const names=(body?.text.match(/\b[A-Z]\w*(?:Error|Exception|Interrupt)\b/g)??
[]).filter(isBuiltin);const kinds2=[...new Set([...names,"ValueError"])].slice(0,4);const text=["None, None, None",...kinds2.map(kind=>`${kind}, ${kind}('no'), \
None`)];return{name:"error",pass:"positional",type:{kind:"literal",text},default:null,uses:[]}};const changers_MOST=8;const changers_DEEPEST=3;const CHANGING=/^(?:append|appendleft|add|insert|extend|update|setdefault|pop|popleft|popitem|push|put|remove|discard|clear|move_to_end|write|heappush|insort)$/;
function changes({node}){const body=fieldOf(node,"body");if(!body)return false;for(const{type,field:field2,parent,text}of walk(body)){const isSet=/^(?:augmented_)?assignment$/.
test(parent?.type??"")&&field2==="left";if(isSet&&text.includes("self."))return true;if(type==="delete_statement"&&text.includes("self."))return true;if(type!==
"call")continue;const[called=""]=text.split("(");const isOwn2=called.startsWith("self.")||text.includes("self.");if(isOwn2&&CHANGING.test(called.split(".").at(-1)??
""))return true}return false}function changersOf(owner,alias,depth=0){const own=owner.methods.filter(method=>(!method.simple.startsWith("_")||method.simple==="_\
_enter__")&&method.decorators.length===0&&method.node.children[0]?.type!=="async"&&(method.simple==="__enter__"||changes(method)));const told=own.map(({simple:simple2,
node})=>({name:simple2,parameters:parameters_parametersOf(fieldOf(node,"parameters"),alias).slice(1)}));const inherited=depth<changers_DEEPEST?owner.parents.flatMap(
parent=>changersOf(parent,alias,depth+1)):[];return[...new Map([...inherited,...told].map(method=>[method.name,method])).values()].slice(0,changers_MOST)};function strings_kindOf(node){
const letters=(/^[a-zA-Z]*/.exec(node.text.slice(0,3))?.[0]??"").toLowerCase();return{bytes:letters.includes("b"),raw:letters.includes("r"),fills:/[ft]/.exec(letters)?.[0]??
null}}const NAMED="\uDBFF";function strings_textOf(written2,{bytes:bytes2,raw,fills}){const text=fills?written2.replaceAll("{{","{").replaceAll("}}","}"):written2;
if(raw)return text;const named2=bytes2?text:text.replace(/\\(?:N\{([^{}]*)\}|[\s\S])/g,(all,name)=>name===void 0?all:`${NAMED}${name.toUpperCase()}${NAMED}`);return values_unescape(
named2,bytes2)}function filledOf(node,kind){const pieces=[];const shown2=node.children.find(child=>child.type==="=");if(shown2)pieces.push(`=${node.source.slice(
node.start+1,shown2.start)}`);for(const child of node.children){if(child.type==="format_specifier")pieces.push(...group("format",strings_partsIn(child,child,kind)));else if(child.
type==="type_conversion")pieces.push(child.text);else if(child.named&&!/^(?:comment|line_continuation)$/.test(child.type))pieces.push(child)}return group("fille\
d",pieces)}function strings_partsIn(node,bounds2,kind){const pieces=[];let at=bounds2.start;const upTo=end=>{if(end>at)pieces.push(`'${strings_textOf(node.source.
slice(at,end),kind)}`)};for(const child of node.children){if(!/^(?:interpolation|format_expression)$/.test(child.type))continue;upTo(child.start);pieces.push(...filledOf(
child,kind));at=child.end}upTo(bounds2.end);return pieces}function stringPieces(node){const strings2=node.type==="string"?[node]:node.children.filter(child=>child.
type==="string");const pieces=[];let prefix="";for(const string2 of strings2){const[first,last]=[string2.children[0],string2.children.at(-1)];if(first?.type!=="\
string_start"||last?.type!=="string_end")return null;const kind=strings_kindOf(string2);if(kind.bytes)prefix="b";if(kind.fills==="t")prefix="t";for(const piece of strings_partsIn(
string2,{start:first.end,end:last.start},kind))strings_join(pieces,piece)}return pieces.length>1||typeof pieces[0]!=="string"||prefix!==""?group(`${prefix}strin\
g`,pieces):pieces}function strings_join(pieces,piece){const last=pieces.at(-1);const bothTexts=typeof piece==="string"&&typeof last==="string"&&piece.startsWith(
"'")&&last.startsWith("'");if(bothTexts)pieces[pieces.length-1]=last+piece.slice(1);else pieces.push(piece)};const canonical_tuple=node=>{const items2=namedOf(node);
const isOne=items2.length===1&&!hasToken(node,",");return isOne?items2:group("tuple",items2)};const sequence=node=>namedOf(node).some(child=>child.type==="case_\
pattern")?group("sequence",namedOf(node)):null;function canonical_listed(node,field2,type){const items2=namedOf(node).filter(child=>child.field===field2);return hasToken(
node,",")?group(type,items2):items2}const canonical_boolean=node=>{const operator=fieldOf(node,"operator")?.type??"";const chain2=each=>{const at=unwrapped(each);
const[left,right]=[fieldOf(at,"left"),fieldOf(at,"right")];const isSame=at.type==="boolean_operator"&&fieldOf(at,"operator")?.type===operator;return isSame&&left&&
right?[left,right]:null};return chain2(node)&&group(operator,operandsOf(node,chain2))};const awaited=node=>{const[power]=namedOf(node);const[left,right]=power?[
fieldOf(power,"left"),fieldOf(power,"right")]:[];if(power?.type!=="binary_operator"||!left||!right||fieldOf(power,"operator")?.type!=="**")return null;return group(
"binary_operator",[...group("await",["await",left]),"**",right])};const union=node=>{const chain2=each=>{const[only]=each.type==="type"?namedOf(each):[each];const isUnion=only?.
type==="union_type"||only?.type==="binary_operator"&&fieldOf(only,"operator")?.type==="|";return only&&isUnion?namedOf(only):null};const[first,...others]=operandsOf(
node,chain2);if(!first)return null;return[...others.map(()=>canonical_open("binary_operator")),first,...others.flatMap(operand2=>["|",operand2,CLOSE])]};const managers=node=>{
const items2=namedOf(node);const only=items2.length===1&&items2[0]?namedOf(items2[0])[0]:void 0;return only?.type==="tuple"?group("with_clause",namedOf(only)):null};
const caseClause=node=>{const patterns2=node.children.filter(child=>child.type==="case_pattern");const rest=namedOf(node).filter(child=>child.type!=="case_patte\
rn");return group("case_clause",[...hasToken(node,",")?group("sequence",patterns2):patterns2,...rest])};const canonical_call=node=>{const[called,given]=[fieldOf(
node,"function"),fieldOf(node,"arguments")];if(!called||given?.type!=="generator_expression")return null;return group("call",[called,...group("argument_list",[given])])};
const classOf=(node,rules2)=>{const bases=fieldOf(node,"superclasses");if(!bases||namedOf(bases).length>0)return null;return group("class_definition",canonical_partsOf(
node,rules2).filter(child=>child!==bases))};const python_canonical_number=({text})=>[numbers_plainNumber(text)];const python_canonical_rules={isLayout:node=>node.
type==="comment"||node.type==="line_continuation"||isDocstring(node),signs:wordSet("( ) [ ] { } , ; . :"),forms:{parenthesized_expression:inner,expression_statement:node=>hasToken(
node,",")?canonical_tuple(node):inner(node),with_item:inner,type:inner,case_pattern:node=>hasToken(node,"-")?null:inner(node),tuple:canonical_tuple,expression_list:canonical_tuple,
pattern_list:canonical_tuple,tuple_pattern:node=>hasToken(node,",")?sequence(node)??canonical_tuple(node):canonical_tuple(node),list_pattern:sequence,case_clause:caseClause,
match_statement:node=>{const body=fieldOf(node,"body");return group("match",[...canonical_listed(node,"subject","tuple"),...body?[body]:[]])},subscript:node=>{const value2=fieldOf(
node,"value");return value2&&group("subscript",[value2,...canonical_listed(node,"subscript","tuple")])},union_type:union,generic_type:node=>{const[value2,given]=namedOf(
node);if(!value2||given?.type!=="type_parameter")return null;const items2=namedOf(given);return group("subscript",[value2,...hasToken(given,",")?group("tuple",items2):
items2])},slice:node=>group("slice",node.children.filter(child=>!python_canonical_rules.isLayout(child)).map(child=>child.named?child:child.type)),assignment:node=>{
const[left,type,right]=[fieldOf(node,"left"),fieldOf(node,"type"),fieldOf(node,"right")];return left&&type&&group("annotated",[left,type,...right?[right]:[]])},
boolean_operator:canonical_boolean,await:awaited,with_clause:managers,call:canonical_call,class_definition:classOf,integer:python_canonical_number,float:python_canonical_number,
string:stringPieces,concatenated_string:stringPieces}};const python_canonical_tokensOf=root=>canonicalTokens(root,python_canonical_rules);const TYPE_FIELDS=/^(?:type|return_type|type_parameters)$/;
const canonical_untyped=type=>(node,rules2)=>group(type,canonical_partsOf(node,rules2).filter(({field:field2,type:type2})=>!TYPE_FIELDS.test(field2??"")&&type2!==
"->"));const isLocal=node=>ancestorOf(node,/^(?:function|class)_definition$/)?.type==="function_definition";const canonical_untypedRules={...python_canonical_rules,
forms:{...python_canonical_rules.forms,function_definition:canonical_untyped("function_definition"),typed_parameter:node=>namedOf(node).filter(({field:field2})=>field2!==
"type"),typed_default_parameter:canonical_untyped("default_parameter"),assignment:(node,own)=>{if(!fieldOf(node,"type")||!isLocal(node))return python_canonical_rules.
forms["assignment"]?.(node,own)??null;return canonical_untyped(fieldOf(node,"right")?"assignment":"annotated")(node,own)}}};const canonical_TYPES=/^(?:type|type_parameter|decorator)$/;
const KNOWN=/^@\s*(?:\w+\.)*(?:staticmethod|classmethod|property|setter|getter|deleter|cached_property|abstract\w+|cache|lru_cache|wraps|override|final|overload|deprecated|contextmanager|asynccontextmanager)\s*(?:\(|$)/;
function canonical_untypedOf(root){const found=[...walk(root)].filter(({named:named2,type})=>named2&&canonical_TYPES.test(type));if(!found.some(({type})=>type!==
"decorator"))return{};const isRead2=found.some(({type,text})=>type==="decorator"&&!KNOWN.test(text));return{untyped:canonicalTokens(root,canonical_untypedRules),
...isRead2?{readsTypes:true}:{}}};const constants_isPiece=node=>node.named&&/^(?:module|block)$/.test(node.parent?.type??"")&&node.type!=="comment";const constants_isBareClass=node=>node.
type==="class_definition"&&fieldOf(node,"superclasses")===null;function constants_piecesIn(root,{functions:functions2,classes}){const owners=new Map(classes.map(
owner=>[owner.node,owner]));const pieces=piecesOf(root,new Set(functions2.map(({whole})=>whole)),constants_isPiece);const named2=pieces.flatMap(({node,rest,lines:lines2})=>isDocstring(
node)||constants_isBareClass(node)?[]:[{rest,lines:lines2,names:constants_namesOf(node,owners)}]);const find=readersOf([...named2.map(({names,rest})=>({names,uses:()=>new Set(
constants_mentionedIn(rest).keys())})),...functions2.flatMap(({root:root2,guard,whole})=>root2===null||guard===null?[]:[{names:[root2],uses:()=>new Set(constants_mentionedIn(
whole).keys())}])],functions2.map(made2=>constants_readerOf(made2)));const told=named2.map(({rest,lines:lines2,names})=>({gives:names,lines:lines2,code:python_canonical_tokensOf(
rest).join("\0"),readers:publicFirst(find(names))}));return{pieces:told,readers:name=>publicFirst(find([name]))}}function publicFirst(readers2){const open=readers2.
filter(({name})=>name.split(".").every(part=>!/^_(?!_)/.test(part)));return open.length>0?open:readers2}function constants_readerOf(made2){const{name,guard,owner,
whole}=made2;const own=owner?[owner,...owner.parents].map(one=>one.name):[];const lines2=()=>constants_membersOf(whole,own);return{name,callable:guard===null?name:
null,uses:()=>new Set([...constants_mentionedIn(whole).keys(),...lines2().keys()]),linesWith:wanted=>{if(wanted.includes("."))return lines2().get(wanted)??[];return localsOf(
made2.node).has(wanted)?[]:constants_mentionedIn(whole).get(wanted)??[]}}}const constants_mentionedIn=remember(node=>{const found=new Map;for(const{type,field:field2,
parent,text,line}of walk(node)){if(type!=="identifier")continue;const isMember=parent?.type==="attribute"&&field2==="attribute";if(!isMember&&!(parent?.type==="\
keyword_argument"&&field2==="name"))(0,lists.BC)(found,text,line);const holder=isMember&&parent?fieldOf(parent,"object"):null;if(holder?.type==="identifier")(0,
lists.BC)(found,`${holder.text}.${text}`,line)}return found});function constants_membersOf(node,owners){const found=new Map;for(const[name,lines2]of constants_mentionedIn(
node)){const[holder,member2]=name.split(".");if(member2===void 0)continue;const names=/^(?:self|cls)$/.test(holder??"")?owners:[holder??""];for(const owner of names)
for(const line of lines2)(0,lists.BC)(found,`${owner}.${member2}`,line)}return found}const localsOf=remember(node=>{const bound=new Set;const outer=new Set;for(const at of walk(
node,at2=>at2===node||!/^(?:function|class)_definition$/.test(at2.type))){if(/^(?:global|nonlocal)_statement$/.test(at.type))for(const name of namedOf(at))outer.
add(name.text);const target=/^(?:assignment|augmented_assignment|for_statement|for_in_clause)$/.test(at.type)?fieldOf(at,"left"):at.type==="as_pattern_target"||
/^(?:lambda_)?parameters$/.test(at.type)?at:null;for(const name of target?targetsIn(target):[])bound.add(name)}for(const name of outer)bound.delete(name);return bound});
function targetsIn(target){const enters=({type,field:field2})=>!/^(?:attribute|subscript|call|type)$/.test(type)&&field2!=="value"&&field2!=="type";return[...walk(
target,enters)].flatMap(({type,text,field:field2})=>type==="identifier"&&field2!=="value"?[text]:[])}const constants_CHANGES=/^(?:append|extend|insert|add|update|setdefault|remove|discard|pop|register|sort|reverse|clear)$/;
function constants_namesOf(node,owners){const inner2=node.type==="expression_statement"?namedOf(node)[0]:node;const holder=node.parent?.type==="block"?node.parent.
parent:null;const owner=holder?owners.get(holder):void 0;return constants_boundBy(inner2??node).map(name=>owner?`${owner.name}.${name}`:name)}function constants_boundBy(node){
if(node.type==="assignment"||node.type==="augmented_assignment"){const left=fieldOf(node,"left");const right=fieldOf(node,"right");const names=left&&right?python_constants_changedBy(
left):[];return[...names,...right?.type==="assignment"?constants_boundBy(right):[]]}const called=node.type==="call"?fieldOf(node,"function"):null;return called?.
type==="attribute"&&constants_CHANGES.test(fieldText(called,"attribute"))?python_constants_rootOf(called):[]}function python_constants_changedBy(left){if(left.type===
"subscript")return python_constants_rootOf(left);if(left.type!=="attribute")return targetsIn(left);return fieldOf(left,"object")?.type==="identifier"?[left.text]:
python_constants_rootOf(left)}function python_constants_rootOf(node){let at=node;while(at&&/^(?:attribute|subscript)$/.test(at.type))at=fieldOf(at,at.type==="at\
tribute"?"object":"value");return at?.type==="identifier"?[at.text]:[]};const context_MOST_MEMBERS=12;function context_namesIn(node){const names={used:new Set,own:new Set};
const quoted2=[];for(const{type,parent,field:field2,text}of walk(node)){if(type==="string"&&parent?.type==="type")quoted2.push(...text.match(/[\p{L}_][\p{L}\p{N}_]*/gu)??
[]);if(type!=="identifier")continue;if(parent?.type!=="attribute"||field2!=="attribute")names.used.add(text);else if(/^(?:self|cls)$/.test(fieldText(parent,"obj\
ect")))names.own.add(text)}for(const name of quoted2)names.used.add(name);return names}function context_signatureOf({node,decorators}){const line=onOneLine(node,
node.start,fieldOf(node,"body")?.start??node.end);return[...decorators.map(decorator=>`@${decorator}`),`${line} ...`].join("\n")}const python_context_fieldLines=remember(
owner=>assignmentsIn(owner).flatMap(({text})=>text.length<=200?[text]:[]));function context_outlineOf(owner,self,own){const members2=owner.methods.filter(method=>method.
name!==self.name&&(method.simple==="__init__"||own.has(method.simple))).map(context_signatureOf);const lines2=[...python_context_fieldLines(owner),...members2].
slice(0,context_MOST_MEMBERS);return[classes_headerOf(owner),...lines2.map(line=>line.replace(/^/gm,"    "))].join("\n")}function context_indexOf({functions:functions2,
classes},bindings){const find=(items2,namesOf2)=>{const named2=items2.flatMap(item2=>namesOf2(item2).map(name=>({name,item:item2})));const byName=(0,lists.$z)(named2,
entry2=>entry2.name);return names=>[...names].flatMap(name=>byName.get(name)??[]).map(entry2=>entry2.item)};const bound=find(bindings,binding2=>binding2.names);
const constants=find(bindings.filter(binding2=>binding2.kind==="constant"),binding2=>binding2.names.slice(0,1));const wild=bindings.filter(binding2=>binding2.names.
includes("*"));return{bindings:names=>[...wild,...bound(names)],constants:names=>constants(names).sort((a,b)=>a.node.start-b.node.start),functions:find(functions2.
filter(made2=>!made2.owner),made2=>[made2.simple]),classes:find(classes,owner=>[owner.name])}}function context_addBehind(index2,used){let[waiting2,last]=[index2.
constants(used),-1];for(let next=waiting2[0];next;next=waiting2.find(constant=>constant.node.start>last)){last=next.node.start;const names=new Set([...identifiersIn(
next.node)].filter(name=>!used.has(name)));for(const name of names)used.add(name);const more=index2.constants(names);if(more.length>0)waiting2=[...waiting2,...more].
sort((a,b)=>a.node.start-b.node.start)}}function context_contextOf(self,index2){const{used,own}=context_namesIn(self.whole);for(const base of self.owner?.bases??
[])used.add(base.split(/[.[(]/)[0]??"");context_addBehind(index2,used);const excerpts=[];for(const{node,show}of index2.bindings(used))excerpts.push({start:node.
start,text:show(used)});for(const made2 of index2.functions(used))if(made2.name!==self.name)excerpts.push({start:made2.whole.start,text:context_signatureOf(made2)});
const classes=new Set(index2.classes(used));if(self.owner)classes.add(self.owner);for(const made2 of classes){const members2=made2===self.owner?own:new Set;excerpts.
push({start:made2.whole.start,text:context_outlineOf(made2,self,members2)})}return inFileOrder(excerpts)};const undeclared_DEEPEST=6;const undeclared_SEEN_THROUGH=/^(?:parenthesized_expression|expression_statement|block|class_body|decorator|decorated_definition)$/;
function undeclared_undeclaredIn(root,known2,classes){const units=new Set(known2.map(({whole})=>whole));const owners=new Map(classes.map(owner=>[owner.node,owner]));
const byName=new Map(classes.map(owner=>[owner.name,owner]));const found=[];for(const node of walk(root,node2=>!units.has(node2)&&node2.type!=="lambda"))if(node.
type==="lambda"&&!units.has(node))found.push(undeclared_nodeFor(node,owners,byName));undeclared_widen(found);for(const made2 of found)made2.owner?.methods.push(
made2);return found}function undeclared_nodeFor(node,owners,byName){const found={parts:[],call:null,isBound:false,obstacle:null,owner:null};for(let at=node;at.parent&&
!found.owner;at=at.parent){found.owner=owners.get(at.parent)??null;if(!found.isBound&&!found.owner)undeclared_step(at.parent,at,found)}const{call:call2,obstacle}=found;
if(!found.isBound&&call2)found.parts.splice(call2.below,Infinity,call2.text);const parts=found.parts.toReversed().filter(part=>part!=="");const plain2=joinParts(
parts.length>0?parts:["lambda"]);const owner=found.owner??byName.get(plain2.split(".").slice(0,-1).join("."))??null;const name=found.owner?`${found.owner.name}.${plain2}`:
plain2;const isPlain2=obstacle===null&&(owner!==null||!plain2.includes("."));return{...{name,simple:plain2.split(".").at(-1)??plain2,node,whole:node,decorators:[]},
owner:isPlain2?owner:null,guard:isPlain2?null:obstacle??"it is not assigned to a class of the file",root:found.isBound&&!found.owner?parts[0]?.split(".")[0]??null:
null}}function undeclared_step(node,child,found){const{parts}=found;switch(node.type){case"assignment":case"augmented_assignment":case"named_expression":found.isBound=
true;parts.push(undeclared_pathTo(fieldOf(node,node.type==="named_expression"?"name":"left")));if(!/^(?:identifier|attribute)$/.test(fieldOf(node,"left")?.type??
""))undeclared_stop(found,"it is in a table");return;case"pair":{const key2=fieldOf(node,"key");if(child!==key2)parts.push(`[${key2?.type==="string"?`'${undeclared_textOf(
key2)}'`:undeclared_pathTo(key2)}]`);return undeclared_stop(found,"it is in a table")}case"keyword_argument":parts.push(fieldText(node,"name"));return;case"list":case"\
tuple":case"set":if(parts.at(-1)!=="[]")parts.push("[]");return undeclared_stop(found,IN_A_LIST);case"call":{const text=undeclared_pathTo(fieldOf(node,"function"))+
undeclared_titleOf(node);undeclared_stop(found,passedTo(undeclared_pathTo(fieldOf(node,"function"))));found.call={text,below:found.parts.length};return}default:
if(!undeclared_SEEN_THROUGH.test(node.type)&&!/^(?:argument_list|dictionary|module)$|_statement$|_clause$/.test(node.type))undeclared_stop(found,IN_AN_EXPRESSION)}}
function undeclared_stop(found,obstacle){found.obstacle??=obstacle}const undeclared_textOf=node=>plainWords(node.text.replace(/^\w*['"]+|['"]+$/g,"")).replaceAll(
"'","");function undeclared_titleOf(call2){const[first]=namedIn(call2,"arguments");return first?.type==="string"?`('${undeclared_textOf(first)}')`:""}function undeclared_pathTo(node){
const parts=[];for(let at=node;at&&parts.length<undeclared_DEEPEST;){if(at.type==="attribute"){parts.push(`.${fieldText(at,"attribute")}`);at=fieldOf(at,"object")}else if(at.
type==="subscript"){const key2=fieldOf(at,"subscript");parts.push(`[${key2?.type==="string"?`'${undeclared_textOf(key2)}'`:plainWords(key2?.text??"")}]`);at=fieldOf(
at,"value")}else if(at.type==="call"){parts.push(undeclared_titleOf(at)||"()");at=fieldOf(at,"function")}else{parts.push(at.type==="identifier"?at.text:plainWords(
namedOf(at)[0]?.text??at.text));at=null}}return parts.toReversed().join("").replace(/^\./,"")}const undeclared_CLOSED=/^(?:module|block|dictionary|list|tuple|set|argument_list)$/;
function undeclared_widen(found){const extents=found.map(({node})=>{let at=node;while(at.parent&&(at.parent.type==="argument_list"||!undeclared_CLOSED.test(at.parent.
type)))at=at.parent;return at});const counts2=new Map;for(const extent2 of extents)counts2.set(extent2,(counts2.get(extent2)??0)+1);for(const[at,made2]of found.
entries()){const extent2=extents[at];const isOwn2=extent2&&counts2.get(extent2)===1&&!/^(?:if|for|while|with|try|match)_statement$/.test(extent2.type);if(isOwn2&&
extent2.type!=="class_definition"&&extent2.type!=="decorated_definition")made2.whole=extent2}};const definitions_OPEN=wordSet(`
  module block if_statement elif_clause else_clause try_statement except_clause except_group_clause
  finally_clause with_statement for_statement while_statement match_statement case_clause ERROR
`);const guards=[[/^(?:typing\.|t\.)?TYPE_CHECKING$/,"it is defined for type checkers only"],[/^__name__\s*==\s*["']__main__["']$/,"it is defined only when the \
file is run as a program"]];function definitions_definitionsOf(root){const found={functions:[],classes:[]};const stack=[{node:root,owner:null,guard:null}];for(let place2=stack.
pop();place2;place2=stack.pop())stack.push(...enter(place2,found).reverse());found.functions.push(...undeclared_undeclaredIn(root,found.functions,found.classes));
found.functions.sort((one,other)=>one.whole.start-other.whole.start);const byName=new Map(found.classes.map(owner=>[owner.name,owner]));for(const owner of found.
classes)owner.parents=owner.bases.flatMap(base=>{const parent=byName.get(base.replace(/\[[\s\S]*$/,""));return parent&&parent!==owner?[parent]:[]});return found}
function enter({node:whole,owner,guard},found){const node=whole.type==="decorated_definition"?fieldOf(whole,"definition"):whole;if(!node)return[];if(definitions_OPEN.
has(node.type)){const own=node.type==="if_statement"?guardOf(fieldText(node,"condition")):null;return node.children.map(child=>({node:child,owner,guard:guard??(child.
field==="consequence"?own:null)}))}const simple2=fieldText(node,"name");if(simple2==="")return[];const name=owner?`${owner.name}.${simple2}`:simple2;const decorators=whole.
children.flatMap(child=>child.type==="decorator"?namedOf(child).slice(0,1).map(inner2=>inner2.text):[]);if(node.type==="function_definition"){const made3={name,
simple:simple2,node,whole,decorators,owner,guard,root:null};found.functions.push(made3);owner?.methods.push(made3)}if(node.type!=="class_definition")return[];const bases=namedIn(
node,"superclasses").map(base=>base.text);const made2={name,node,whole,decorators,bases,parents:[],methods:[]};found.classes.push(made2);return node.children.map(
child=>({node:child,owner:made2,guard}))}const guardOf=condition2=>guards.find(([pattern])=>pattern.test(condition2))?.[1]??null;;const cleanDocstring=text=>dedentedDoc(
text.replaceAll("	","        "));function examples_examplesOf(docstring,name,read){if(!docstring.includes(name)||!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))return[];
const lines2=linesOfDoc(docstring);return distinctExamples([...doctests(lines2,name,read),...writtenExamples(lines2,name,read)])}function blocksOf(lines2){const blocks=[];
let open=null;for(const line of lines2){const text=line.trim();const prompt=/^>>>(?: (.*))?$/.exec(text);const more=/^\.\.\.(?: (.*))?$/.exec(text);if(prompt){const code2=prompt[1]??
"";open={code:code2,output:[],directives:/#\s*doctest:(.*)$/.exec(code2)?.[1]??""};blocks.push(open)}else if(open&&more&&open.output.length===0)open.code+=`
${more[1]??""}`;else if(text==="")open=null;else open?.output.push(text)}return blocks}function raisedIn([first="",...rest]){if(!/^Traceback \(/.test(first))return null;
const last=rest.findLast(line=>/^[\p{L}_][\p{L}\p{N}_.]*(?::|$)/u.test(line));return last?.split(":")[0]??"Exception"}function examples_expectedIn({output,directives}){
const text=output.join("\n");const isExact=!/ELLIPSIS|NORMALIZE_WHITESPACE/.test(directives)&&!text.includes("...");return output.length>0&&isExact?text:null}function doctests(lines2,name,read){
const assigned2=new Set;return blocksOf(lines2).flatMap(block=>{const code2=block.code.replace(/\s*#\s*doctest:.*$/,"").trimEnd();const names=identifiersIn(read(
code2));const call2=values_expressionIn(code2,read);if(!call2)for(const each of names)assigned2.add(each);if(!call2||!names.has(name)||names.has("print")||/\+SKIP/.
test(block.directives))return[];if([...names].some(used=>used!==name&&assigned2.has(used)))return[];const raises=raisedIn(block.output);return[{call:call2.text,
expected:raises?null:examples_expectedIn(block),raises}]})}function writtenExamples(lines2,name,read){const called=new RegExp(`(?<![\\p{L}\\p{N}_.])${name}\\(`,
"u");return lines2.flatMap(line=>{const isText2=line.length<=300&&!/^\s*(?:>>>|\.\.\.)/.test(line);const found=isText2?writtenIn(line,called):null;if(!found||!examples_isLiteral(
found.expected,read))return[];const list2=fieldOf(values_expressionIn(found.call,read)??read(""),"arguments");const values=list2?.text.slice(1,-1).replace(/\b[\p{L}\p{N}_]+=(?!=)/gu,
"");return values!==void 0&&examples_isLiteral(`[${values}]`,read)?[{...found,raises:null}]:[]})}function examples_isLiteral(text,read){const node=values_expressionIn(
text,read);return node!==null&&values_literalValue(node)!==null};const python_module_LONGEST=400;const module_STEPS=5e3;function module_importedIn(node){const isWhole2=node.
type==="import_statement";return node.children.filter(child=>child.field==="name").map(item2=>{const alias=fieldText(item2,"alias");const said2=item2.type==="al\
iased_import"?fieldText(item2,"name"):item2.text;return{name:alias||(isWhole2?said2.split(".")[0]??"":said2),said:said2,alias,text:item2.text}})}function module_importBinding(node){
const imported=module_importedIn(node);const from=fieldOf(node,"module_name");const isWild=hasToken(node,"wildcard_import");const shown2=used=>isWild?"*":imported.
flatMap(({name,text})=>used.has(name)?text:[]).join(", ");return{names:isWild?["*"]:imported.map(item2=>item2.name),node,kind:"import",show:used=>`${from?`from ${from.
text} `:""}import ${shown2(used)}`}}function constantBinding(node){const left=fieldOf(node,"left");const name=left?.type==="type"?namedOf(left)[0]:left;if(name?.
type!=="identifier")return[];const shown2=node.text.length>python_module_LONGEST?`${node.text.slice(0,python_module_LONGEST)} ...`:node.text;return[{names:[name.
text],node,kind:"constant",show:()=>shown2}]}const module_CLOSED=/^(?:(?:function|class|decorated)_definition|expression_statement)$/;function module_bindingsOf(root){
return[...walk(root,node=>!module_CLOSED.test(node.type))].flatMap(node=>{if(/^import_(?:from_)?statement$/.test(node.type))return[module_importBinding(node)];const inner2=node.
type==="expression_statement"?namedOf(node)[0]:node;return inner2&&/^(?:assignment|type_alias_statement)$/.test(inner2.type)?constantBinding(inner2):[]})}const module_TYPES=/^(?:subscript|binary_operator|identifier|attribute|string|generic_type|union_type)$/;
function aliasText(node){const right=fieldOf(node,"right");const value2=right?.type==="type"?namedOf(right)[0]:right;if(!value2)return null;const call2=/^(?:[\p{L}\p{N}_]+\.)?(TypeVar|NewType)\(\s*[^,)]+(?:,\s*([\p{L}\p{N}_.]+)\s*\))?/u.
exec(value2.text);if(call2)return call2[1]==="NewType"?call2[2]??"Any":"Any";return module_TYPES.test(value2.type)?value2.text:null}function aliasesOf(bindings){
const aliases=new Map;for(const{kind,names,node}of bindings){const behind2=kind==="constant"?aliasText(node):null;if(behind2!==null&&names[0])aliases.set(names[0],
behind2);for(const{alias,said:said2}of kind==="import"?module_importedIn(node):[])if(alias&&said2)aliases.set(alias,said2)}let steps2=0;return name=>steps2++<module_STEPS?
aliases.get(name)??null:null}function module_importsOf(bindings){const imports2=bindings.filter(binding2=>binding2.kind==="import");return tableOf(imports2.flatMap(
({node})=>{const from=fieldOf(node,"module_name")?.text;const named2=module_importedIn(node).filter(item2=>item2.name!=="");return named2.map(({name,said:said2})=>{
const found=from===void 0?{module:said2,symbol:null}:{module:from,symbol:said2};return[name,found]})}))}function module_typesIn(bindings,alias){const constants=bindings.
flatMap(({kind,names})=>kind==="constant"?names:[]);const types=constants.filter(name=>alias(name)!==null).map(name=>[name,types_typeOf(name,alias)]);return Object.
fromEntries(types.filter(([,{kind}])=>kind!=="any"&&kind!=="named"))};const LONGEST_DOCSTRING=2e4;const functions_MOST_MEMBERS=8;const LONGEST_MAKER=4e3;const decoratorKinds=[
[/^(?:abstract)?staticmethod$/,"static"],[/^(?:abstract)?classmethod$/,"class-method"],[/^(?:property|cached_property|abstractproperty|setter|getter|deleter)$/,
"property"]];function functions_kindOf({owner,simple:simple2,decorators}){if(!owner)return"function";if(simple2==="__init__"||simple2==="__new__"||simple2==="__\
post_init__")return"constructor";for(const decorator of decorators){const last=decorator.split(".").at(-1)??"";const found=decoratorKinds.find(([pattern])=>pattern.
test(last));if(found)return found[1]}return simple2==="__init_subclass__"||simple2==="__class_getitem__"?"class-method":"method"}const isPublic=name=>name.split(
".").every(part=>!part.startsWith("_")||/^__\w+__$/.test(part));const isWrapped=({decorators})=>decorators.some(decorator=>!/^(?:staticmethod|classmethod|(?:functools\.)?(?:lru_cache|cache)\b.*)$/s.
test(decorator));function unreachableOf({guard,decorators}){const isOverload=decorators.some(decorator=>/^(?:typing\.|t\.)?overload$/.test(decorator));return guard??
(isOverload?"it only declares a type":null)}function docstringOf(body){const first=body?namedOf(body)[0]:void 0;if(!first||!isDocstring(first))return null;const parts=namedOf(
first).map(unwrapped).flatMap(literal2=>literal2.type==="concatenated_string"?namedOf(literal2):[literal2]);const values=parts.map(part=>stringValue(part.text));
if(values.some(value2=>value2?.kind!=="str"))return null;return cleanDocstring(values.map(value2=>value2?.value??"").join("")).slice(0,LONGEST_DOCSTRING)}function functions_parametersIn({
node,simple:simple2,owner},kind,{alias}){if(simple2==="__post_init__"&&owner)return classes_constructorOf(owner,alias);if(simple2==="__exit__"&&owner)return[exitOf(
fieldOf(node,"body"))];const all=parameters_parametersOf(fieldOf(node,"parameters"),alias);const isBound2=kind!=="function"&&kind!=="static"&&all[0]?.pass!=="re\
st";const parameters=isBound2?all.slice(1):all;const body=fieldOf(node,"body");const uses=body&&usesOf(body,new Set(parameters.map(parameter2=>parameter2.name)),
uses_useRules);return parameters.map(parameter2=>({...parameter2,uses:uses?.get(parameter2.name)??[]}))}function functions_receiverOf(made2,kind,{ownerOf,alias,
definitions}){const owner=made2.owner&&ownerOf(made2.owner);const members2=made2.owner?classes_membersOf(made2.owner).map(member2=>`${owner?.name}.${member2}`):
[];if(owner&&members2.length>0)return{...owner,members:members2.slice(0,functions_MOST_MEMBERS)};if(!owner||owner.constructible||kind==="static"||kind==="class-\
method")return owner;const by=classes_standInFor(made2,definitions.classes,alias);return by?{...owner,parameters:classes_constructorOf(by,alias),constructible:true,
by:by.name}:owner}function functions_makerOf({methods}){const made2=methods.findLast(({simple:simple2})=>simple2==="__init__");return made2?{maker:made2.node.text.
slice(0,LONGEST_MAKER)}:{}}function functions_literalsNear({node},body,{index:index2}){if(!body)return[];const names=identifiersIn(body);const constants=index2.
constants(names);const list2=fieldOf(node,"parameters");return values_literalsOf([body,...list2?[list2]:[],...constants.map(binding2=>binding2.node)])}function functions_withInside(made2,module,outer){
const own=functions_functionOf(made2,module);const through=outer&&{via:outer.via??outer.name,unreachable:outer.unreachable};const told={...own,...through};const closures=own.
lines[1]-own.lines[0]<long_functions.hp?[]:closures_closuresOf(made2);if(closures.length===0)return told;const rest=without(made2.whole,new Set(closures.map(({whole})=>whole)));
const{untyped:untyped2}=canonical_untypedOf(rest);return{...told,inside:{closures:closures.map(closure=>functions_withInside(closure,module,told)),tokens:python_canonical_tokensOf(
rest),...untyped2?{untyped:untyped2}:{}}}}function functions_reachOf(made2,module){const[reader]=made2.guard!==null&&made2.root!==null?module.readers(made2.root):
[];return reader?{unreachable:null,via:reader.name}:{unreachable:unreachableOf(made2)}}function functions_functionOf(made2,module){const{name,simple:simple2,node,
whole,decorators}=made2;const body=fieldOf(node,"body");const kind=functions_kindOf(made2);const docstring=docstringOf(body);const returns=fieldOf(node,"return_\
type");const last=lastLeaf(whole);const catches=body?caughtIn(body):[];const gives=body&&!isWrapped(made2)?given_back_givenBack(body,module.alias):[];return{name,
lines:[whole.line,last.endLine],kind,async:node.children[0]?.type==="async",public:isPublic(name),...functions_reachOf(made2,module),sound:!whole.broken,...readBody(
node,body,body_bodyRules),tokens:python_canonical_tokensOf(whole),...canonical_untypedOf(whole),...body_openingOf(node,body),source:dedentedText(whole,last.end),
parameters:functions_parametersIn(made2,kind,module),returns:returns?types_typeOf(returns.text,module.alias):{kind:"any"},docstring,examples:docstring===null?[]:
examples_examplesOf(docstring,simple2,module.read),literals:functions_literalsNear(made2,body,module),decorators,owner:functions_receiverOf(made2,kind,module),...gives.
length>0?{gives}:{},...catches.length>0?{catches}:{},...decorators.some(decorator=>/^(?:contextlib\.)?contextmanager$/.test(decorator))?{enters:true,generator:false}:
{},...decorators.some(decorator=>decorator.endsWith(".setter"))?{assigns:true}:{},context:context_contextOf(made2,module.index)}}function functions_makeFunctions(parse){
const read=text=>readSyntax(parse,text);return makeReader(text=>{const root=read(text);const definitions=definitions_definitionsOf(root);const{classes,functions:functions2}=definitions;
const bindings=module_bindingsOf(root);const alias=aliasesOf(bindings);const ownerOf=remember(owner=>({name:owner.name,header:classes_headerOf(owner),parameters:classes_constructorOf(
owner,alias),constructible:classes_isConstructible(owner),methods:changersOf(owner,alias),...functions_makerOf(owner)}));const{pieces,readers:readers2}=constants_piecesIn(
root,definitions);const module={read,definitions,index:context_indexOf(definitions,bindings),alias,ownerOf,readers:readers2};const{factories,made:made2}=factoriesOf(
classes,alias);const members2=classes.map(owner=>[owner.name,classes_membersOf(owner)]);return{functions:functions2.map(definition2=>functions_withInside(definition2,
module)),pieces,classes:tableOf([...classes.map(owner=>[owner.name,ownerOf(owner).parameters]),...made2]),factories:tableOf(factories),imports:module_importsOf(
bindings),types:module_typesIn(bindings,alias),enums:tableOf(members2.filter(([,names])=>names.length>0)),error:errorOf(root,functions2)}})};const assertions_OPEN=/^(?:function_definition|block|(?:if|for|while|with|try|match)_statement|(?:elif|else|except|except_group|finally|case)_clause)$/;
function assertionsOf(test2){const enter2=node=>assertions_OPEN.test(node.type)&&!assertions_asserts(node)&&(node===test2||node.type!=="function_definition");return[
...walk(test2,enter2)].filter(assertions_asserts).map(node=>({node,comparison:assertions_comparisonOf(node)}))}const assertions_waiting=/^(?:raises|assertRaises|assertRaisesRegexp?|assertWarns|assertWarnsRegex|warns|assertLogs|assertNoLogs|deprecated_call)$/;
function assertions_asserts(node){if(node.type==="assert_statement")return true;if(node.type==="expression_statement")return assertsByCall(node);return node.type===
"with_statement"&&expectsError(node)}function assertsByCall(statement2){const[only,more]=namedOf(statement2);const[last="",...rest]=more?[]:namesCalled(only);const isAssertion2=/^(?:assert[A-Z_][\p{L}\p{N}_]*|assertpy|assert_)$/u.
test(last)||assertions_waiting.test(last);return isAssertion2||/^(?:assert_that|assertThat|expect|ensure|verify)$/.test(rest.at(-1)??"")}function expectsError(statement2){
const clause2=namedOf(statement2).find(child=>child.type==="with_clause");return(clause2?namedOf(clause2):[]).some(item2=>{const value2=fieldOf(item2,"value");const[
last=""]=namesCalled(value2?.type==="as_pattern"?namedOf(value2)[0]:value2);return assertions_waiting.test(last)})}function namesCalled(node){let at=node??null;
while(at?.type==="await"||at?.type==="parenthesized_expression")at=namedOf(at)[0]??null;const names=[];for(let depth=0;at?.type==="call"&&depth<40;depth++){at=fieldOf(
at,"function");while(at?.type==="attribute"){names.push(fieldOf(at,"attribute")?.text??"");at=fieldOf(at,"object")}}return at?.type==="identifier"?[...names,at.
text]:names}function assertions_comparisonOf(statement2){const[first]=namedOf(statement2);if(statement2.type==="assert_statement")return readOperator(first);return statement2.
type==="expression_statement"?assertions_readCall(first):null}const SINGLE=/^(?:True|False|None)$/;function readOperator(claim){let node=claim;while(node?.type===
"parenthesized_expression")node=namedOf(node)[0];if(node?.type!=="comparison_operator")return null;const[one,other,more]=namedOf(node);const sign=node.children.
find(child=>child.field==="operators");if(!one||!other||more||!sign)return null;if(sign.type==="==")return assertions_comparisonWith(one,other);const found=sign.
type==="is"?assertions_comparisonWith(one,other,replaceNode(sign,"==")):null;return found&&SINGLE.test(found.expected)?found:null}function assertions_comparisonWith(one,other,equality){
const[left,right]=[assertions_expectedOf(one),assertions_expectedOf(other)];const[compared2,expected]=right?[one,right]:[other,left];if(!expected||left&&right)return null;
return{call:compared2.text,expected:expected.text,rewrite:literal2=>[replaceNode(expected,literal2),...equality&&!SINGLE.test(literal2)?[equality]:[]]}}const pairs=/^assert_?(?:Equals?|Is|AlmostEquals?|(?:Dict|List|Tuple|Set|Sequence|MultiLine)Equal|equals?|almost_equal|array_equal|array_almost_equal|allclose)$/;
const literalByMethod=new Map([["assertTrue","True"],["assertFalse","False"],["assertIsNone","None"]]);function assertions_readCall(call2){const called=call2?.type===
"call"?fieldOf(call2,"function"):null;const name=called?.type==="attribute"?fieldOf(called,"attribute"):called;const list2=call2&&fieldOf(call2,"arguments");if(!name||
list2?.type!=="argument_list")return null;const[one,other]=namedOf(list2);const isNamed2=node=>node?.type==="keyword_argument";const single=literalByMethod.get(
name.text);if(one&&single&&!isNamed2(one))return readSingle(name,one,single);const isPlain2=[one,other].every(node=>node&&!isNamed2(node)&&node.type!=="list_spl\
at");if(!one||!other||!isPlain2||!pairs.test(name.text))return null;return assertions_comparisonWith(one,other,/Is$|_is$/.test(name.text)?replaceNode(name,"asse\
rtEqual"):void 0)}function readSingle(name,claim,expected){const inner2=expected==="True"?readOperator(claim):null;if(inner2)return inner2;return{call:claim.text,
expected,rewrite:literal2=>{const method=[...literalByMethod].find(([,value2])=>value2===literal2)?.[0];return method?[replaceNode(name,method)]:[replaceNode(name,
"assertEqual"),insertAt(claim.end,`, ${literal2}`)]}}}function assertions_expectedOf(node){if(assertions_isLiteral(node))return node;const called=node.type==="c\
all"?fieldOf(node,"function"):null;const list2=called&&/(?:^|\.)approx$/.test(called.text)?fieldOf(node,"arguments"):null;const[first]=list2?namedOf(list2):[];return first&&
assertions_isLiteral(first)?first:null}const assertions_LITERALS=/^(?:integer|float|string|concatenated_string|true|false|none|list|tuple|set|dictionary|pair|unary_operator|parenthesized_expression|complex|comment)$/;
const EMPTY=/^(?:set|frozenset|dict|list|tuple|bytes)\(\)$/;const FLOAT=/^-?float\((['"])[-+]?(?:nan|inf|infinity)\1\)$/i;function assertions_isLiteral(node){if(node.
end-node.start<40&&(EMPTY.test(node.text)||FLOAT.test(node.text)))return true;const isComputed=({children})=>children.some(child=>child.type==="interpolation");
return[...walk(node,inner2=>inner2.type!=="string")].every(inner2=>!inner2.named||assertions_LITERALS.test(inner2.type)&&!(inner2.type==="string"&&isComputed(inner2)))}
;function variants_editsOf(fates){const changed=[...fates].flatMap(([{parent},fate])=>fate&&parent?[parent]:[]);return[...new Set(changed)].flatMap(block=>editsOfBlock(
block,fates))}function editsOfBlock(block,fates){const isEmpty=namedOf(block).every(statement2=>fates.get(statement2)==="drop");return variants_linesOf(block).filter(
({statements:statements2})=>statements2.some(statement2=>fates.get(statement2))).map((line,at)=>rewritten(line,fates,isEmpty&&at===0))}function variants_linesOf(block){
const lines2=[];let isJoined=false;for(const child of block.children){const last=lines2.at(-1);if(child.type===";"){if(last)last.end=child.end;isJoined=true}else if(child.
named&&child.type!=="comment"){if(isJoined&&last?.statements.at(-1)?.endLine===child.line){last.statements.push(child);last.end=child.end}else lines2.push({block,
first:child,statements:[child],end:child.end});isJoined=false}}return lines2}function marginAt(index2,text){return/^[ \t\f]*/.exec(text.slice(lineStart(text,index2),
index2))?.[0]??""}const unitOf=margin=>margin.includes("	")?"	":"    ";function rewritten({block,first,statements:statements2,end},fates,keepsPass){const text=block.
source;const before=text.slice(lineStart(text,first.start),first.start);const isInline=before.trim()!=="";const header=marginAt((block.parent??block).start,text);
const margin=isInline?header+unitOf(header):marginAt(first.start,text);const kept=statements2.filter(statement2=>fates.get(statement2)!=="drop").map(statement2=>fates.
get(statement2)?variants_swallowed(statement2,margin):statement2.text);if(kept.length===0&&(keepsPass||isInline))kept.push("pass");if(kept.length===0)return wholeLine(
first.start,end,text);const isPlain2=!statements2.some(statement2=>fates.get(statement2)==="swallow");if(isInline&&isPlain2)return{start:first.start,end,text:kept.
join("; ")};const space=before.length-before.trimEnd().length;const own=kept.join(`
${margin}`);return isInline?{start:first.start-space,end,text:`
${margin}${own}`}:{start:first.start,end,text:own}}function wholeLine(start,end,text){const stop2=text.indexOf("\n",end);return{start:lineStart(text,start),end:stop2<
0?text.length:stop2+1,text:""}}function variants_swallowed(node,margin){const unit=unitOf(margin);const isCompound=node.children.some(child=>child.type==="block");
const own=isCompound?indented(node,unit):node.text;const body=`${unit}${margin}`;return`try:
${body}${own}
${margin}except BaseException:
${body}pass`}function indented(node,unit){const texts=[...walk(node,inner2=>inner2.type!=="string")].filter(({type})=>type==="string");const isInText=at=>texts.
some(({start,end})=>start<=at&&at<end);return node.text.replace(/\n/g,(_,at)=>isInText(node.start+at)?"\n":`
${unit}`)};function surgery_surgery_makeSurgery(parse){const read=text=>readSyntax(parse,text);return makeSurgery({read,open:candidate=>surgery_openTest(candidate,
read),rename:(candidate,name)=>surgery_renaming(read(candidate.code),candidate.name,name)})}function surgery_renaming(root,from,to){const test2=surgery_testOf(root,
from);const label2=test2&&fieldOf(test2,"name");return label2&&replaceNode(label2,to)}function surgery_renameTest(code2,name,read){const edit=surgery_renaming(read(
code2),"",name);return edit?applyEdits(code2,[edit]):code2}function surgery_openTest(candidate,read){const source2=candidate.code.replaceAll("\r\n","\n");const root=read(
source2);const test2=root.broken?null:surgery_testOf(root,candidate.name);if(!test2)return null;const own=surgery_surgery_rowsOf(test2);const{rows,...place2}=own?
{rows:own,source:source2}:surgery_rowsByName(test2,candidate,read)??{source:source2};if(rows)return{...place2,assertions:rows.nodes.map(node=>({code:dedentedText(
node),comparison:null})),vary:(swallow,drop)=>surgery_withoutRows(rows,new Set([...swallow,...drop]))};const assertions=assertionsOf(test2);return{source:source2,
assertions:assertions.map(({node,comparison:comparison2})=>({code:dedentedText(node),comparison:comparison2})),vary:(swallow,drop)=>{const fateOf=at=>drop.has(at)?
"drop":swallow.has(at)?"swallow":null;return variants_editsOf(new Map(assertions.map(({node},at)=>[node,fateOf(at)])))}}}function surgery_testOf(root,name){const all=namedOf(
root).map(whole=>whole.type==="decorated_definition"?fieldOf(whole,"definition"):whole).filter(node=>node?.type==="function_definition");return all.find(node=>node&&
fieldOf(node,"name")?.text===name)??all[0]??null}function surgery_surgery_rowsOf(test2){const decorators=test2.parent?.type==="decorated_definition"?test2.parent.
children:[];const all=decorators.flatMap(child=>child.type==="decorator"?rowsOfDecorator(child)??[]:[]);const most=Math.max(2,...all.map(({nodes})=>nodes.length));
return all.find(({nodes})=>nodes.length===most)??null}function surgery_rowsByName(test2,{helpers:helpers2},read){const decorators=test2.parent?.type==="decorate\
d_definition"?test2.parent.children:[];const names=decorators.flatMap(child=>{const call2=child.type==="decorator"?namedOf(child)[0]:void 0;const called=call2?.
type==="call"?fieldOf(call2,"function"):null;const list2=call2&&fieldOf(call2,"arguments");const values=called&&list2?surgery_valuesOf(called.text,namedOf(list2)):
null;return values?.type==="identifier"?[values.text]:[]});for(const[helper,source2]of helpers2.entries()){const set=namedOf(read(source2)).flatMap(namedOf).find(
node=>node.type==="assignment");const[left,right]=set?[fieldOf(set,"left"),fieldOf(set,"right")]:[];const nodes=right&&surgery_isList(right)?namedOf(right):[];const isTable2=nodes.
length>1&&!nodes.some(node=>/splat/.test(node.type));if(left&&right&&names.includes(left.text)&&isTable2)return{source:source2,helper,rows:{nodes,lists:[right]}}}
return null}const surgery_isList=node=>node?.type==="list"||node?.type==="tuple";function rowsOfDecorator(decorator){const[call2]=namedOf(decorator);const called=call2?.
type==="call"?fieldOf(call2,"function"):null;const list2=call2&&fieldOf(call2,"arguments");if(!called||list2?.type!=="argument_list")return null;const args=namedOf(
list2);const rows=surgery_valuesOf(called.text,args);const nodes=rows&&surgery_isList(rows)?namedOf(rows):[];if(!rows||nodes.some(node=>/splat/.test(node.type)))
return null;const ids2=surgery_argument(args,"ids");if(!ids2||!surgery_isList(ids2))return{nodes,lists:[rows]};return namedOf(ids2).length===nodes.length?{nodes,
lists:[rows,ids2]}:null}function surgery_valuesOf(path2,args){if(/^parameterized(?:\.expand)?$/.test(path2))return args[0]??null;if(!/(?:^|\.)parametrize$/.test(
path2))return null;const[,second]=args;return second&&second.type!=="keyword_argument"?second:surgery_argument(args,"argvalues")}function surgery_argument(args,name){
const own=args.find(({type,children})=>type==="keyword_argument"&&children[0]?.text===name);return own?fieldOf(own,"value"):null}function surgery_withoutRows(rows,out){
if(out.size===rows.nodes.length)return null;return rows.lists.flatMap(list2=>withoutItems(list2,out))}function withoutItems(list2,out){const items2=namedOf(list2);
const commaAfter=({end},at)=>list2.children.find(({type,start})=>type===","&&start>=end&&start<(items2[at+1]?.start??list2.end));const edits=items2.flatMap((item2,at)=>out.
has(at)?[widened(item2.start,commaAfter(item2,at)?.end??item2.end,list2.source)]:[]);const last=items2.at(-1);const isOpen2=last&&!out.has(items2.length-1)&&!commaAfter(
last,items2.length-1);if(isOpen2&&list2.type==="tuple"&&out.size>0)edits.push({start:last.end,end:last.end,text:","});return edits}function widened(start,end,text){
const before=/[ \t]*$/.exec(text.slice(Math.max(0,start-200),start))?.[0].length??0;const after=/^[ \t]*(?:#[^\n]*)?/.exec(text.slice(end,end+400))?.[0].length??
0;const isAlone=text[start-before-1]==="\n"&&text[end+after]==="\n";if(isAlone)return{start:start-before,end:end+after+1,text:""};const space=/^[ \t]*/.exec(text.
slice(end,end+40))?.[0].length??0;return{start,end:end+(text[end+space]==="#"?0:space),text:""}};const growth_literals=/^(?:integer|float|string|true|false|list|tuple|set|dictionary|unary_operator)$/;
const growth_MOST_ROWS=100;function makePythonGrowth(parse){const read=text=>readSyntax(parse,text);return makeGrowth({tests:text=>[...growth_testsIn(read(text),
[],parse)],separator:".",numbered:(name,number2)=>`${name}_${number2}`,open:candidate=>surgery_openTest(candidate,read),bodyOf:code2=>{const test2=surgery_testOf(
read(code2),"");return test2&&fieldOf(test2,"body")},valueOf:node=>growth_literals.test(node.type)&&!python_growth_isKey(node)&&!growth_isText(node)&&!isMessage(
node)&&!isBound(node)?values_literalValue(node):null,rename:(code2,name)=>surgery_renameTest(code2,name,read),indent,gap:({groups})=>groups.length>0?"\n\n":"\n\n\n"})}
const python_growth_isKey=({field:field2,parent})=>field2==="key"&&parent?.type==="pair";const growth_isText=({parent})=>/^(?:expression_statement|concatenated_string)$/.
test(parent?.type??"");const isMessage=({parent})=>parent?.type==="keyword_argument"&&fieldText(parent,"name")==="match";function isBound({parent}){if(parent?.type===
"comparison_operator")return true;const callee=parent?.type==="argument_list"&&parent.parent?fieldOf(parent.parent,"function"):null;return callee?.type==="attri\
bute"&&/^assert(?!Raises|Warns)/.test(fieldText(callee,"attribute"))}function*growth_testsIn(body,groups,parse){for(const whole of namedOf(body)){const definition2=whole.
type==="decorated_definition"?fieldOf(whole,"definition"):whole;const name=fieldText(definition2,"name");if(definition2?.type==="class_definition"){const inner2=fieldOf(
definition2,"body");if(inner2)yield*growth_testsIn(inner2,[...groups,name],parse)}else if(definition2?.type==="function_definition"&&name.startsWith("test")&&!whole.
broken){const code2=dedentedText(whole);const codes=parameter_tables_rowTests({...noPiece,name,text:code2},parse,growth_MOST_ROWS)?.map(({text})=>text)??[code2];
yield{groups,name,codes,end:whole.end,margin:marginOf(whole)}}}}const noPiece={...{kind:"test",name:"",text:"",header:"",group:null,parts:[]},...{last:false,block:0,
draft:null,fixes:[]}};;const selection_SETTINGS=["pytest.ini",".pytest.ini","pytest.toml","pyproject.toml","tox.ini","setup.cfg"];function optionIn(folder,project,option){
for(const name of selection_SETTINGS){const path2=join(folder,name);const text=project.files.includes(path2)?project.read(path2):null;if(text===null||!isRunnerSettings(
name,text))continue;return pytestOption(name,text,option)?.split(/\s+/).filter(Boolean)??null}return null}const patternsIn=remember(()=>new Map);function filePatterns(folder,project){
const known2=patternsIn(project);const found=known2.has(folder)?known2.get(folder):optionIn(folder,project,"python_files");known2.set(folder,found??null);return found??
null}function selection_isConfiguredTest(path2,project){if(!path2.endsWith(".py"))return false;const patterns2=filePatterns(startOf(path2,path2,project).folder,
project);return patterns2?.some(pattern=>fitsPattern(baseOf(path2),pattern))??false}const settingsAbove=path2=>path2.endsWith(".py")?foldersAbove(folderOf(path2)).
flatMap(folder=>selection_SETTINGS.map(name=>join(folder,name))):[];function selectionOf(folder,project,near2){const functions2=optionIn(folder,project,"python_\
functions");const classes=optionIn(folder,project,"python_classes");const marks=marksFor(markExpression(optionIn(folder,project,"addopts")??[]),near2??"");if(functions2===
null&&classes===null&&marks.length===0)return null;return{functions:functions2??["test"],classes:classes??["Test"],marks}}function fitsPattern(name,pattern){if(!/[*?[]/.
test(pattern))return name.startsWith(pattern);const pieces=pattern.split("*").map(piece=>piece.replace(/[\\^$.|+(){}[\]]/g,"\\$&").replaceAll("?","."));return pieces.
length<8&&new RegExp(`^${pieces.join("[^/]*")}$`,"u").test(name)}function namedBy(patterns2,rest){for(const pattern of patterns2){if(!/[*?[]/.test(pattern))return pattern===
""?rest:`${pattern}${/_$/.test(pattern)?"":"_"}${rest}`;if(/^[^*?[]*\*[^*?[]*$/.test(pattern))return pattern.replace("*",()=>rest)}return null}function restBy(patterns2,name){
for(const pattern of patterns2.filter(each=>/^[^*?[]*\*[^*?[]*$/.test(each)&&fitsPattern(name,each))){const[before="",after=""]=pattern.split("*");return name.slice(
before.length,name.length-after.length)}return name}function markExpression(words2){const text=words2.join(" ");const found=[...text.matchAll(/(?:^| )-m[ =]?(?:"([^"]*)"|'([^']*)'|([^\s"']\S*))/g)].
at(-1);return found?.[1]??found?.[2]??found?.[3]??""}function marksFor(expression2,near2){if(expression2===""||holds(expression2,new Set)!==false)return[];const names=[
...new Set(expression2.match(/[\p{L}_][\p{L}\p{N}_]*/gu)??[])].filter(name=>!["and","or","not"].includes(name));const used=name=>near2.includes(`mark.${name}`)?
0:1;const ordered=names.slice(0,selection_MOST_NAMES).sort((a,b)=>used(a)-used(b));const single=ordered.find(name=>holds(expression2,new Set([name])));if(single!==
void 0)return[single];const all=ordered.filter(name=>holds(expression2,new Set(ordered.filter(other=>other!==name)))!==true);return holds(expression2,new Set(all))?
all:[]}const selection_MOST_NAMES=20;const MOST_TOKENS=100;function holds(expression2,marks){const tokens=expression2.match(/[()]|[\p{L}_][\p{L}\p{N}_]*|\S/gu)??
[];if(tokens.length>MOST_TOKENS)return null;let at=0;const next=word2=>tokens[at]===word2&&(at+=1)>0;const either=()=>{let value3=both();while(next("or"))value3=
both()||value3;return value3};const both=()=>{let value3=one();while(next("and"))value3=one()&&value3;return value3};const one=()=>{if(next("not"))return!one();
if(next("(")){const value3=either();if(!next(")"))at=Number.NaN;return value3}const name=tokens[at]??"";at=/^[\p{L}_]/u.test(name)?at+1:Number.NaN;return marks.
has(name)};const value2=either();return at===tokens.length?value2:null}function asSelected(candidate,selection,existing){if(candidate.framework!=="pytest")return candidate;
const{container}=candidate;const isCase=container!==null&&/\bTestCase\b/.test(container.header);const name=isCase?candidate.name:selectedName(candidate.name,selection.
functions,/^test_?/);const group2=container&&!isCase?selectedName(container.name,selection.classes,/^Test/):container?.name;const set=/^pytestmark\s*=.*$/m.exec(
existing??"")?.[0]??"";const marks=selection.marks.filter(mark=>!set.includes(`mark.${mark}`)&&!candidate.code.includes(`pytest.mark.${mark}`));const code2=candidate.
code.replace(selection_headOf(candidate.name),(_,before)=>before+name);return{...candidate,name,code:[...marks.map(mark=>`@pytest.mark.${mark}`),code2].join("\n"),
container:container&&{...container,name:group2??container.name,header:container.header.replace(selection_headOf(container.name),(_,before)=>before+(group2??""))},
imports:marks.length>0?[...new Set([...candidate.imports,"import pytest"])]:candidate.imports}}const selection_headOf=name=>new RegExp(`^((?:(?:async[ \\t]+)?def\
|class)[ \\t]+)${name}\\b`,"m");function selectedName(name,patterns2,usual){if(patterns2.some(pattern=>fitsPattern(name,pattern)))return name;return namedBy(patterns2,
name.replace(usual,"")||name)??name};const STEP="    ";function wrap_wrapped(text,width,read){if(text.split("\n").every(line=>line.length<=width))return text;const edits=[
...walk(read(text))].flatMap(node=>{if(node.type==="function_definition")return wrap_headOf(node,width);const isLong=node.line===node.endLine&&columnOf(node)+wrap_widthOf(
node.text)>width;if(!isLong||!/^(?:assert_statement|expression_statement|return_statement)$/.test(node.type))return[];const lines2=wrap_statement(node,{margin:"\
 ".repeat(columnOf(node)),width});return lines2?[replaceNode(node,lines2.join("\n").trimStart())]:[]});return applyEdits(text,edits)}function wrap_headOf(node,width){
const[parameters,body]=["parameters","body"].map(field2=>fieldOf(node,field2));const all=parameters?namedOf(parameters):[];if(!parameters||!body||all.length===0||
parameters.line!==parameters.endLine)return[];const line=node.source.slice(node.start).split("\n")[0]??"";const room={margin:" ".repeat(columnOf(node)),width};if(fitsIn(
room,line.replace(/\s+#.*$/,"")))return[];const inner2=deeper(room);const joined2=all.map(({text})=>text).join(", ");const[first,...others]=all;const isOne=first!==
void 0&&others.length===0;const lines2=!isOne&&fitsIn(inner2,joined2)?[joined2]:all.map(({text})=>`${text},`);return[replaceNode(parameters,`(
${lines2.map(each=>inner2.margin+each).join("\n")}
${room.margin})`)]}const columnOf=({source:source2,start})=>start-(source2.lastIndexOf("\n",start-1)+1);const deeper=({margin,width})=>({margin:margin+STEP,width});
const wrap_widthOf=text=>[...text].length;const fitsIn=({margin,width},text)=>wrap_widthOf(margin+text)<=width;function wrap_statement(node,room){const[first,...others]=namedOf(
node);if(!first||others.length>0||node.children.some(({type})=>type===";"))return null;const head2=node.source.slice(node.start,first.start);if(first.type==="as\
signment"){const[left,right]=[fieldOf(first,"left"),fieldOf(first,"right")];if(!left||!right)return null;return inBrackets(`${node.source.slice(node.start,right.
start)}`,right,"",room)}if(node.type==="expression_statement"||isOpenAtEnd(first))return inBrackets(head2,first,"",room);const inner2=deeper(room);const whole=fitsIn(
inner2,first.text)?[inner2.margin+first.text]:operands(first,inner2);return whole&&[`${room.margin}${head2}(`,...whole,`${room.margin})`]}function isOpenAtEnd(node){
const bracket=bracketOf(node);if(!bracket||namedOf(bracket).length===0)return false;return node.type==="comparison_operator"?namedOf(node).length===2:!/_operator$/.
test(node.type)}function bracketOf(node){if(/^(?:list|dictionary|set|tuple|argument_list)$/.test(node.type))return node;const last=node.type==="call"?fieldOf(node,
"arguments"):node.children.at(-1);return last&&last.end===node.end?bracketOf(last):null}function inBrackets(head2,node,tail,room){const bracket=bracketOf(node);
const elements=bracket?namedOf(bracket):[];if(!bracket||elements.length===0||elements.some(({type})=>type==="comment"))return null;const{source:source2}=node;const open=`${head2}${source2.
slice(node.start,bracket.start+1)}`;const close=`${room.margin}${source2.slice(bracket.end-1,bracket.end)}${tail}`;const left=node.type==="comparison_operator"?
namedOf(node)[0]:void 0;const isFull=left!==void 0&&!fitsIn(room,open);if(isFull&&elements.length===1){const rest=source2.slice(left.end,node.end)+tail;const apart2=fitsIn(
room,`)${rest}`)?inBrackets(head2,left,rest,room):null;if(apart2)return apart2}const opened2=isFull?inBrackets(head2,left,source2.slice(left.end,bracket.start+1),
room):null;return[...opened2??[room.margin+open],...elementLines(bracket,deeper(room)),close]}function elementLines(bracket,inner2){const elements=namedOf(bracket);
const joined2=elements.map(({text})=>text).join(", ");const isSingle=bracket.type==="tuple"&&elements.length===1;const isCall=bracket.type==="argument_list"||elements.
length===1;if(isCall&&fitsIn(inner2,joined2))return[`${inner2.margin}${joined2}${isSingle?",":""}`];const comma=elements.length>1||isSingle?",":"";return elements.
flatMap(element=>expression(element,comma,inner2))}function expression(node,tail,room){const line=room.margin+node.text+tail;if(fitsIn(room,node.text+tail))return[
line];const apart2=operands(node,room);if(apart2)return[...apart2.slice(0,-1),`${apart2.at(-1)??""}${tail}`];return inBrackets("",node,tail,room)??[line]}function operands(node,room){
if(node.type!=="comparison_operator")return null;const[left,right,...more]=namedOf(node);if(!left||!right||more.length>0)return null;const sign=node.source.slice(
left.end,right.start).trim();return[...expression(left,"",room),...fitsIn(room,`${sign} ${right.text}`)?[`${room.margin}${sign} ${right.text}`]:inBrackets(`${sign}\
 `,right,"",room)??[`${room.margin}${sign} ${right.text}`]]};const code_style_WIDTH=88;function code_style_detectCodeStyle({existing,like,formatting={}},read,candidates=[]){
const trees=[existing,like].flatMap(text=>text===null?[]:[read(text.replaceAll("\r\n","\n"))]);const shown2=ask=>trees.reduce((found,tree)=>found??ask(tree),null);
return{quote:shown2(quoteOf)??formatting.quote??null,typed:shown2(saysNone)??false,docstrings:shown2(docstringsOf),single:formatting.singleImports??shown2(hasSingleNames)??
false,apart:formatting.apartImports??false,own:new Set(candidates.flatMap(({target})=>(0,model_target.Q)(target).file.replace(/\.pyi?$/,"").split("/"))),width:formatting.
columns??code_style_WIDTH}}function quoteOf(tree){let double=0;for(const node of strings(tree)){const body=code_style_bodyOf(node);if(body!==null&&!/['"\\]/.test(
body.text))double+=body.quote==='"'?1:-1}return double===0?null:double>0?'"':"'"}function saysNone(tree){const tests=[...walk(tree)].filter(isTest);const typed2=tests.
filter(test2=>fieldOf(test2,"return_type")!==null);return tests.length===0?null:typed2.length*2>tests.length}const NEARLY=.9;function docstringsOf(tree){const tests=[
...walk(tree)].filter(isTest);const texts=tests.flatMap(test2=>code_style_docstringOf(test2)?.text??[]);if(tests.length<2||texts.length<tests.length*NEARLY)return null;
const blocks=texts.filter(text=>/^[a-zA-Z]?(?:"""|''')\s*\n/.test(text));return blocks.length*2>texts.length?"block":"line"}function code_style_docstringOf(test2){
const[first]=namedOf(fieldOf(test2,"body")??test2);const text=first?.type==="expression_statement"?namedOf(first)[0]:null;return text?.type==="string"?text:null}
const isTest=node=>node.type==="function_definition"&&/^test/.test(fieldText(node,"name"));function hasSingleNames(tree){const counts2=new Map;for(const node of namedOf(
tree)){if(node.type!=="import_from_statement")continue;const module=fieldText(node,"module_name");const names=node.children.filter(({field:field2})=>field2==="n\
ame").length;counts2.set(module,[...counts2.get(module)??[],names])}const all=[...counts2.values()];if(all.some(names=>names.some(count=>count>1)))return false;
return all.some(names=>names.length>1)?true:null}const strings=tree=>[...walk(tree,node=>node.type!=="string")].filter(node=>node.named&&node.type==="string");function code_style_bodyOf({
text}){const[,prefix="",quote2="",body=""]=/^([A-Za-z]*)(['"])(?!\2\2)([\s\S]*)\2$/.exec(text)??[];return quote2===""?null:{prefix,quote:quote2,text:body}}function inStyle(candidate,style,read){
const margin=candidate.container?4:0;const lay=(text,columns)=>styled(text,style,read,columns);return{...candidate,code:lay(candidate.code,margin),helpers:candidate.
helpers.map(helper=>lay(helper,0)),container:candidate.container&&{...candidate.container,members:candidate.container.members.map(member2=>lay(member2,margin))}}}
function styled(text,style,read,margin=0){const tree=read(text);if(tree.broken)return text;const out=applyEdits(text,[...code_style_quoteEdits(tree,style),...style.
typed?noneEdits(tree):[],...style.docstrings?docstringEdits(tree,style.docstrings):[]]);return wrap_wrapped(out,style.width-margin,read)}function code_style_quoteEdits(tree,{
quote:quote2}){if(quote2===null)return[];return strings(tree).flatMap(node=>{const body=code_style_bodyOf(node);if(!body||body.quote===quote2||body.text.includes(
quote2))return[];const isRaw=/r/i.test(body.prefix);const isFormat=/[ft]/i.test(body.prefix);if((isRaw||isFormat)&&/['"\\]/.test(body.text))return[];const bare2=body.
text.replace(/\\([\s\S])/g,(all,sign)=>sign===body.quote?sign:all);return[replaceNode(node,body.prefix+quote2+bare2+quote2)]})}function noneEdits(tree){return[...walk(
tree)].filter(isTest).flatMap(test2=>{const parameters=fieldOf(test2,"parameters");return parameters&&!fieldOf(test2,"return_type")?[insertAt(parameters.end," -\
> None")]:[]})}function docstringEdits(tree,form){return[...walk(tree)].filter(isTest).flatMap(test2=>{const body=fieldOf(test2,"body");if(!body||body.line===test2.
line||code_style_docstringOf(test2))return[];const words2=fieldText(test2,"name").replace(/^test_*/,"").replace(/_+/g," ");const sentence2=`${words2.slice(0,1).
toUpperCase()}${words2.slice(1)}.`;const head2=lineStart(tree.source,body.start);const margin=marginOf(body);const gap=form==="block"?`
${margin}`:"";const place2=lineAfter(test2,fieldOf(test2,"parameters")??test2)??head2;return words2===""?[]:[insertAt(place2,`${margin}"""${gap}${sentence2}${gap}\
"""
`)]})}function lineAfter({source:source2},parameters){const end=/^[^\n]*:[ \t]*(?:#[^\n]*)?\n/.exec(source2.slice(parameters.end));return end?parameters.end+end[0].
length:null}const LITERAL=/^(?:identifier|integer|float|string|true|false|none|attribute)$/;function withoutUnusedValues(code2,read){const tree=read(code2);if(tree.
broken)return code2;const count=new Map;for(const{type,text}of walk(tree))if(type==="identifier")count.set(text,(count.get(text)??0)+1);const edits=[...walk(tree)].
flatMap(node=>{if(node.type!=="assignment"||node.parent?.type!=="expression_statement")return[];const[left,right]=[fieldOf(node,"left"),fieldOf(node,"right")];if(left?.
type!=="pattern_list"||right?.type!=="expression_list")return[];const[names,values]=[namedOf(left),namedOf(right)];const used=names.map(({text},at)=>count.get(text)!==
1||!LITERAL.test(values[at]?.type??""));if(names.length!==values.length||used.every(Boolean)||!used.some(Boolean))return[];const keptNames=names.filter((_,at)=>used[at]).
map(({text})=>text);const keptValues=values.filter((_,at)=>used[at]).map(({text})=>text);return[replaceNode(node,`${keptNames.join(", ")} = ${keptValues.join(",\
 ")}`)]});return applyEdits(code2,edits)};function asCalledThere(candidate,present,facts2){if(candidate.writer!=="explorer")return candidate;const there=present.
children.filter(imports_isImport).flatMap(({text})=>imports_parseImports(text));const names=new Set(there.map(boundBy));return candidate.imports.reduce((made2,line)=>{
const[entry2,...others]=imports_parseImports(line);if(!entry2?.name||entry2.alias||others.length>0||names.has(entry2.name))return made2;const holder=own_module_holderOf(
{...entry2,name:entry2.name},there,present.source);return holder===null?made2:own_module_calledBy(made2,line,{name:entry2.name,holder,facts:facts2})},candidate)}
function own_module_holderOf({module,name},there,source2){const paths=there.flatMap(modulesBy);const above=paths.filter(({given})=>given===module||module.startsWith(
`${given}.`));const same=paths.filter(({given})=>given===module);return mostCalled(above,name,source2)??mostCalled(same,"\\w+",source2)}function mostCalled(paths,name,source2){
const[most]=[...new Set(paths.map(({path:path2})=>path2))].map(path2=>({path:path2,calls:callsIn(source2,path2,name)})).sort((a,b)=>b.calls-a.calls);return most&&
most.calls>0?most.path:null}const callsIn=(source2,path2,name)=>source2.split(new RegExp(`(?<![\\w.])${path2.replaceAll(".","\\.")}\\.${name}\\(`)).length-1;function modulesBy(entry2){
const{module,name,alias}=entry2;const path2=boundBy(entry2);if(name!==null)return[{path:path2,given:`${module}.${name}`}];return alias===null?[path2,module].map(
each=>({path:each,given:each})):[{path:path2,given:module}]}function own_module_calledBy(candidate,line,{name,holder,facts:facts2}){const{code:code2,helpers:helpers2,
container,imports:imports2}=candidate;const[first=holder]=holder.split(".");const texts=[code2,...helpers2,...container?.members??[]];if(texts.some(text=>[name,
first].some(each=>facts2(text).binds.has(each))))return candidate;const renamed2=text=>applyEdits(text,facts2(text).names.filter(span=>span.text===name).map(span=>replaceNode(
span,`${holder}.${name}`)));return{...candidate,code:renamed2(code2),helpers:helpers2.map(renamed2),container:container&&{...container,members:container.members.
map(renamed2)},imports:imports2.filter(each=>each!==line)}};function test_file_makeMerge(parse){const read=rememberText(text=>readSyntax(parse,text));return(given,page)=>{
const{existing,selection}=page;const codeStyle=code_style_detectCodeStyle(page,read,given);const facts2=rememberText(text=>code_facts_readFacts(parse,text));const present=existing===
null?null:readSyntax(parse,plainText(existing));const candidates=given.map(candidate=>selection?asSelected(candidate,selection,existing):candidate).map(candidate=>present?
asCalledThere(candidate,present,facts2):candidate).map(candidate=>inStyle(candidate,codeStyle,read));const builder={...nothingAdded(),...{facts:facts2,names:new FileNames(
"_"),present,codeStyle}};if(present)test_file_ownAll(test_file_test_file_textsOf(present.children.filter(imports_isImport)),test_file_test_file_textsOf(namedOf(
present)),builder);for(const{imports:imports2,helpers:helpers2}of candidates)test_file_ownAll(imports2,helpers2,builder);for(const candidate of candidates)test_file_addCandidate(
candidate,builder);if(existing===null||!present)return{content:test_file_layFile(builder),names:builder.result};const isEmpty=namedOf(present).length===0;const edits=isEmpty?
[insertAt(present.source.length,test_file_layFile(builder))]:continue_editsFor(present,builder,layClass);return{content:editFile(existing,edits),names:builder.result}}}
function makeGrownStyle(parse){const read=rememberText(text=>readSyntax(parse,text));return(candidate,page)=>{const code2=withoutUnusedValues(candidate.code,read);
return inStyle({...candidate,code:code2},code_style_detectCodeStyle(page,read),read)}}const test_file_test_file_textsOf=nodes=>nodes.map(node=>node.text);function test_file_ownAll(imports2,helpers2,builder){
for(const entry2 of imports2.flatMap(imports_parseImports))builder.names.own(boundBy(entry2),formatImport(entry2));for(const helper of helpers2)for(const name of test_file_namesOf(
helper,builder))builder.names.own(name,helper)}function test_file_namesOf(helper,builder){const head2=/^(?:(?:async[ \t]+)?def|class)[ \t]+([\p{L}\p{N}_]+)/mu.exec(
helper);const isDefinition=head2&&/^(?:@|async\b|def\b|class\b|#)/.test(helper);return isDefinition?[head2[1]??""]:[...builder.facts(helper).binds]}function test_file_addCandidate(candidate,builder){
const{names}=builder;const draft=draftOf(candidate,candidate.imports.flatMap(imports_parseImports));draft.imports=draft.imports.map(entry2=>test_file_settleImport(
entry2,draft,builder));settleHelpers(draft,names,{namesOf:helper=>test_file_namesOf(helper,builder),identityOf:helper=>helper,rename:(_,from,to,definition2)=>test_file_renameAll(
draft,from,to,builder,definition2)});builder.imports.push(...draft.imports);for(const helper of draft.helpers)if(!builder.helpers.includes(helper))builder.helpers.
push(helper);if(draft.container)return addToClass(candidate,draft,draft.container,builder);const name=names.take(candidate.name);builder.body.push(renameHead(draft.
code,candidate.name,name));builder.result[candidate.id]=name}function test_file_settleImport(entry2,draft,builder){const[name,id2]=[boundBy(entry2),formatImport(
entry2)];const owner=builder.names.owners.get(name);const isPackage=entry2.name===null&&!entry2.alias&&/^import [\p{L}\p{N}_.]+$/u.test(owner??"");if(owner===void 0||
owner===id2||isPackage)return entry2;const alias=builder.names.aliasFor(name,id2);test_file_renameAll(draft,name,alias,builder);return{...entry2,alias}}function test_file_renameAll(draft,from,to,builder,definition2=-1){
const isFixture=/^@[^\n]*\bfixture\b/m.test(draft.helpers[definition2]??"");const rename=(text,isBound2=false)=>test_file_renameIn(text,from,to,isBound2||isFixture,
builder);draft.helpers=draft.helpers.map((text,at)=>rename(text,at===definition2||test_file_namesOf(text,builder).includes(from)));draft.code=rename(draft.code);
if(!draft.container)return;draft.container.header=test_file_renameIn(`${draft.container.header}
    pass`,from,to,false,builder).slice(0,-9);draft.container.members=draft.container.members.map(text=>rename(text))}function test_file_renameIn(text,from,to,isBound2,builder){
const facts2=builder.facts(text);if(!isBound2&&facts2.binds.has(from))return text;const named2=facts2.names.filter(span=>span.text===from);const quoted2=facts2.
chains.has("pytest.mark.usefixtures")?facts2.strings.filter(span=>span.text===`'${from}'`||span.text===`"${from}"`):[];const inside2=quoted2.map(({start,end})=>({
start:start+1,end:end-1}));return applyEdits(text,[...named2,...inside2].map(span=>replaceNode(span,to)))}function renameHead(text,from,to){const head2=new RegExp(
`^((?:(?:async[ \\t]+)?def|class)[ \\t]+)${from}\\b`,"m");return text.replace(head2,(_,before)=>before+to)}function addToClass(candidate,draft,container,builder){
const shared2=sharedClass(container,builder);const part=shared2??partOf(builder,JSON.stringify(container),()=>partFor(container,builder));const name=builder.names.
take(candidate.name,part.taken);const code2=test_file_renameIn(draft.code,container.name,part.name,false,builder);part.tests.push(renameHead(code2,candidate.name,
name));builder.result[candidate.id]=`${part.name}.${name}`}const isSetUp=member2=>/\bfixture\b|\bdef (?:set_?up|tear_?down|(?:async)?setUp|(?:async)?tearDown)/i.
test(member2);const plainSpace=text=>text.replace(/\s+/g," ").trim();function sharedClass({name,header,members:members2},{parts}){for(const[key2,part]of parts){
const first=JSON.parse(key2);if(first.name!==name||plainSpace(first.header)!==plainSpace(header))continue;const[own,held]=[members2,first.members].map(texts=>new Set(
texts.map(plainSpace)));const isHeld=[...own??[]].every(text=>held?.has(text));if(isHeld&&![...held??[]].some(text=>!own?.has(text)&&isSetUp(text)))return part}
return null}function partFor(container,builder){const place2=continuedClass(container,builder);const name=place2?container.name:builder.names.take(container.name);
const members2=container.members.map(text=>test_file_renameIn(text,container.name,name,false,builder));return{name,header:renameHead(container.header,container.
name,name),members:members2,tests:[],taken:new Set(place2?test_file_membersOf(place2).flatMap(methodName):members2.flatMap(text=>[...builder.facts(text).binds])),
place:place2}}const test_file_membersOf=made2=>test_file_test_file_textsOf(namedOf(fieldOf(made2,"body")??made2));const methodName=text=>/^(?:@[^\n]*\n\s*)*(?:async +)?def +([\p{L}\p{N}_]+)/u.
exec(text)?.[1]??[];function continuedClass({name,header,members:members2},{present}){const node=(present?namedOf(present):[]).map(whole=>whole.type==="decorate\
d_definition"?fieldOf(whole,"definition"):whole).findLast(made2=>made2?.type==="class_definition"&&fieldOf(made2,"name")?.text===name);if(!node)return null;const isTestCase2=text=>/\bTestCase\b/.
test(text.split(":\n")[0]??"");const held=new Set(test_file_membersOf(node).map(plainSpace));const fits2=isTestCase2(node.text)===isTestCase2(header)&&members2.
every(text=>held.has(plainSpace(text)));return fits2?node:null}function test_file_layFile(builder){const parts=builder.body.map(part=>typeof part==="string"?part:
layClass(part));const blocks=[imports_layImports(builder.imports,builder.codeStyle),...groupBlocks([...builder.helpers,...parts],test_file_isPlain)];const text=blocks.
filter(block=>block!=="").join("\n\n\n");return text===""?"":`${text}
`}const layClass=({header,members:members2,tests})=>`${header}
${indent(groupBlocks([...members2,...tests],test_file_isPlain).join("\n\n"))}`;const test_file_isPlain=text=>!/^(?:@|async[ \t]+def\b|def\b|class\b|#)/.test(text);
;const NEVER=new Set(["decorator","type","import_statement","import_from_statement","future_import_statement","global_statement","nonlocal_statement","type_alia\
s_statement","type_parameter","raise_statement","comment","case_pattern","format_specifier","type_conversion","except_clause_header"]);function isNotMutable(node){
if(NEVER.has(node.type))return true;if(node.type==="expression_statement")return isDocstring(node)||isDunder(node);if(node.type==="if_statement")return isGuard(
node);if(node.type==="call")return isSpeech(node);return node.named&&node.parent?.type==="assert_statement"&&namedOf(node.parent)[0]!==node}function calledName(call2){
const called=fieldOf(call2,"function");if(called?.type==="identifier")return called.text;const attribute2=called?.type==="attribute"?fieldOf(called,"attribute"):
null;return attribute2?`.${attribute2.text}`:""}const speaking=/^(?:print|pprint|warn|_log|log|\.?(?:TypeVar|ParamSpec|NewType|NamedTuple|namedtuple))$/;const speakers=/^(?:self\.|cls\.)?_*(?:log|logger|logging|warnings|LOG|LOGGER|console)$/;
function isSpeech(call2){const called=fieldOf(call2,"function");const object2=called?.type==="attribute"?fieldOf(called,"object"):null;return speaking.test(calledName(
call2))||object2!==null&&isShort(object2)&&speakers.test(object2.text)}const isShort=({start,end})=>end-start<80;function isGuard(node){const condition2=fieldOf(
node,"condition");const guard=/^(?:(?:typing\.|t\.)?TYPE_CHECKING|__name__\s*==.*|.*==\s*__name__)$/;return condition2!==null&&isShort(condition2)&&guard.test(condition2.
text)}function isDunder(node){const[inner2]=namedOf(node);const left=/^(?:augmented_)?assignment$/.test(inner2?.type??"")?fieldOf(inner2,"left"):null;return left!==
null&&isShort(left)&&/^__\w+__$/.test(left.text)};const operands_ordering=/^(?:[<>]=?|[=!]=)$/;const noNumber=/^(?:string|concatenated_string|true|false|none|list|tuple|dictionary|set)$/;
function operands_printOperands(root,lines2){const wanted=new Set(lines2);let count=0;const edits=[];for(const node of walk(root,inner2=>!/^(?:interpolation|decorator)$/.
test(inner2.type))){if(node.type!=="comparison_operator"||node.broken||!wanted.has(node.line))continue;const signs=node.children.filter(child=>child.field==="op\
erators");if(!signs.every(sign=>operands_ordering.test(sign.type)))continue;const operands2=namedOf(node);if(operands2.some(({type})=>noNumber.test(type)))continue;
const comparison2=count++;operands2.forEach((operand2,at)=>edits.push(...operands_printing(operand2,(0,bounds.Nj)(comparison2,at))))}return edits.length===0?null:
applyEdits(root.source,edits)}const counts="('timestamp', 'toordinal', 'total_seconds')";const operands_number=`value if isinstance(value, (int, float)) else ne\
xt((getattr(value, name)() for name in ${counts} if hasattr(value, name)), '')`;const operands_printing=({start,end},mark)=>[insertAt(start,`(lambda value: (pri\
nt('${mark}', ${operands_number}, ';', sep='', end=''), value)[1])(`),insertAt(end,")")];;const BINDING=new Set(["assignment","augmented_assignment","for_statem\
ent","named_expression","with_item","for_in_clause"]);const scope_MOST_NAMES=60;function targetsOf(target){return[...walk(target,node=>!/^(?:attribute|subscript|call|type)$/.
test(node.type))].filter(node=>node.type==="identifier")}function targetOf(node){if(node.type==="named_expression")return fieldOf(node,"name");if(node.type!=="w\
ith_item")return fieldOf(node,"left");const value2=fieldOf(node,"value");return value2?.type==="as_pattern"?fieldOf(value2,"alias"):null}function homeOf(node){if(node.
type==="for_in_clause")return node.parent??node;if(node.type==="for_statement")return fieldOf(node,"body")??node;let at=node;while(at.parent&&at.type!=="block"&&
at.type!=="with_statement"&&at.type!=="lambda")at=at.parent;return at}function countsWith(node){const right=fieldOf(node,"right");if(!right)return false;if(node.
type==="assignment")return right.type==="integer";if(node.type==="augmented_assignment")return right.type==="integer";return/^(?:range|enumerate)\(/.test(node.source.
slice(right.start,Math.min(right.end,right.start+12)))}function scope_parametersOf(node){const list2=fieldOf(node,"parameters");const own=(list2?namedOf(list2):
[]).flatMap(parameter2=>{if(parameter2.type==="identifier")return[parameter2];const name=fieldOf(parameter2,"name")??namedOf(parameter2)[0];return name?.type===
"identifier"?[name]:[]});return own.map(name=>name.text).filter(name=>!/^(?:self|cls|_+)$/.test(name))}const readScope=remember(node=>{const scope={names:[],parameters:new Set(
scope_parametersOf(node)),bound:new Map,numbers:new Set};const body=fieldOf(node,"body");const inside2=body?walk(body,at=>!/^(?:function_definition|class_definition|lambda)$/.
test(at.type)):[];for(const at of inside2){if(!BINDING.has(at.type))continue;const target=targetOf(at);if(!target)continue;const home=homeOf(at);const counted=countsWith(
at);for(const name of targetsOf(target)){const own=name.text;if(counted)scope.numbers.add(own);if(!scope.bound.has(own)&&scope.bound.size>=scope_MOST_NAMES)continue;
const places2=scope.bound.get(own)??[];if(places2.length<scope_MOST_NAMES)places2.push({end:at.end>home.end?name.end:scope_endOf(at,name),within:home});scope.bound.
set(own,places2)}}const all=[...scope.parameters,...scope.bound.keys()].filter(name=>!/^(?:self|cls|_+)$/.test(name));return{...scope,names:[...new Set(all)].slice(
0,scope_MOST_NAMES)}});function scope_endOf(node,name){return node.type==="assignment"||node.type==="augmented_assignment"?node.end:name.end}function scopeOf(node){
const made2=ancestorOf(node,/^function_definition$/);return made2&&readScope(made2)}function isBoundAt(scope,name,node){if(scope.parameters.has(name))return true;
const places2=scope.bound.get(name)??[];return places2.some(({end,within:within2})=>{if(within2.type.endsWith("comprehension")||within2.type==="generator_expres\
sion")return within2.start<=node.start&&node.end<=within2.end;return end<=node.start&&within2.start<=node.start&&node.end<=within2.end})};const isNumber=({type})=>type===
"integer"||type==="float";const operators_isText=({type})=>type==="string"||type==="concatenated_string";const operators_isList=({type})=>/^(?:list|tuple|list_comprehension|dictionary|set)$/.
test(type);function operand(node){const isLoose=/^(?:(?:binary|boolean|not|comparison|unary)_operator|conditional_expression|lambda|await|named_expression|yield|generator_expression)$/;
return isLoose.test(node.type)?`(${node.text})`:node.text}const beside=(node,signs)=>isNumber(node)?[]:signs.map(sign=>replaced(node,`${operand(node)} ${sign} 1`));
function exchangedIn(whole,one,other){const{source:source2}=whole;const between2=other.text+source2.slice(one.end,other.start)+one.text;const now=source2.slice(
whole.start,one.start)+between2+source2.slice(other.end,whole.end);return{edits:exchanged(one,other),line:one.line,was:whole.text,now}}const comparisons={"<":["\
<=",">"],"<=":["<",">="],">":[">=","<"],">=":[">","<="],"==":["!="],"!=":["=="],is:["is not"],"is not":["is"],in:["not in"],"not in":["in"]};const operators_compare=node=>{
const operands2=namedOf(node);const isNumeric=operands2.length===2&&operands2.some(isNumber);return node.children.filter(child=>child.field==="operators").flatMap(
sign=>{const more=isNumeric&&sign.type==="=="?[">="]:[];return[...comparisons[sign.type]??[],...more].map(now=>replaced(sign,now))})};const arithmetic={"+":["-"],
"-":["+"],"*":["+","//"],"/":["*","//"],"//":["/","*"],"%":["//"],"**":["*"],"<<":[">>"],">>":["<<"],"&":["|"],"|":["&"],"^":["&"],"@":["*"]};const ORDERED=new Set(
["-","/","//","%","**","<<",">>"]);const calculate=node=>{const[left,right,sign]=["left","right","operator"].map(field2=>fieldOf(node,field2));if(!left||!right||
!sign)return[];if(sign.type==="%"&&operators_isText(left))return[];const joins2=[left,right].some(side=>operators_isText(side)||operators_isList(side));const turned2=operand(
right)+node.source.slice(left.end,right.start)+operand(left);return[...(joins2?[]:arithmetic[sign.type]??[]).map(now=>replaced(sign,now)),.../^(?:[-+%]|\/\/)$/.
test(sign.type)?[replaced(node,left.text)]:[],...sign.type==="+"?[replaced(node,right.text)]:[],...ORDERED.has(sign.type)&&!joins2?[replaced(node,turned2)]:[]]};
const connect=node=>{const[left,right,sign]=["left","right","operator"].map(field2=>fieldOf(node,field2));if(!left||!right||!sign)return[];const other=replaced(
sign,sign.type==="and"?"or":"and");return[other,replaced(node,left.text),replaced(node,right.text)]};const operators_withoutSign=node=>{const argument2=fieldOf(
node,"argument");return argument2&&node.children[0]?.type!=="+"?[replaced(node,argument2.text)]:[]};const LONGEST_INTEGER=40;const integer=node=>{const digits=node.
text.replaceAll("_","");const isPlain2=digits.length<=LONGEST_INTEGER&&/^(?:0|[1-9]\d*|0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits);if(!isPlain2||node.
parent?.type==="attribute")return[];const value2=BigInt(digits);const isOperand=/^(?:unary|binary)_operator$/.test(node.parent?.type??"");const others=value2===
0n&&isOperand?[1n]:[value2+1n,value2-1n];return others.map(other=>replaced(node,String(other)))};const operators_float=node=>{const value2=Number(node.text.replaceAll(
"_",""));if(!Number.isFinite(value2)||Math.abs(value2)>1e15)return[];const others=value2===0?[1]:[value2+1,Math.max(value2-1,0)];return others.map(other=>{const rounded=Number(
other.toPrecision(12));return replaced(node,Number.isInteger(rounded)?rounded.toFixed(1):String(rounded))})};const mutation_operators_string=node=>{const[,prefix="",
quotes="",body=""]=/^([a-zA-Z]{0,2})("""|'''|"|')([\s\S]*)\2$/.exec(node.text)??[];if(quotes==="")return[];const write=text=>replaced(node,`${prefix}${quotes}${text}${quotes}`);
if(body==="")return[write("x")];if(stringValue(node.text)===null)return[replaced(node,quotes+quotes)];const isPlain2=!body.includes("\\")&&/[\p{L}\p{N} ]$/u.test(
body);return[write(""),...isPlain2?[write(otherText(body))]:[]]};function otherText(body){const last=body.at(-1)??"";if(body.length>1)return body.slice(0,-1);const other=last===
last.toLowerCase()?last.toUpperCase():last.toLowerCase();return other===last||other.length!==1?"x":other}const none=node=>/^(?:comparison_operator|return_statement|expression_statement|keyword_argument)$/.
test(node.parent?.type??"")?[]:[replaced(node,"0")];const operators_choice=node=>{const[left,,right]=namedOf(node);return left&&right?[left,right].map(kept=>replaced(
node,operand(kept))):[]};const filter=node=>namedOf(node).slice(0,1).flatMap(condition2=>["True","False"].map(now=>replaced(condition2,now)));const slice=node=>{
const bounds2=[];let at=0;for(const child of node.children){if(child.type===":")at+=1;else if(child.named&&child.type!=="comment")bounds2[at]=child}const without2=bounds2.
flatMap(bound=>{if(!bound)return[];const now=node.source.slice(node.start,bound.start)+node.source.slice(bound.end,node.end);return[{...replaced(bound,""),was:node.
text,now}]});const moved2=(bound,sign)=>bound&&bound.type!=="unary_operator"?beside(bound,[sign]):[];return[...without2,...moved2(bounds2[0],"+"),...moved2(bounds2[1],
"-")]};const item=node=>{const index2=fieldOf(node,"subscript");const isIndex=index2?.type==="identifier"&&scopeOf(node)?.numbers.has(index2.text);return isIndex?
beside(index2,["-","+"]):[]};const operators_READ=/^(?:comparison_operator|binary_operator|argument_list|return_statement|subscript|boolean_operator)$/;const operators_name=node=>{
const{parent,text}=node;if(!parent||!operators_READ.test(parent.type)||node.field==="value")return[];if(parent.type==="argument_list"&&parent.parent?.type==="cl\
ass_definition")return[];const scope=scopeOf(node);const at=scope?scope.names.indexOf(text):-1;if(!scope||at<0)return[];const order2=[...scope.names.slice(0,at).
reverse(),...scope.names.slice(at+1)];const alike=order2.filter(other2=>scope.numbers.has(other2)===scope.numbers.has(text));const other=[...alike,...order2].find(
candidate=>isBoundAt(scope,candidate,node));return other===void 0?[]:[replaced(node,other)]};const otherFunctions=new Map(Object.entries({...mutual("min max,any\
 all,int round"),sum:"max",...mutual(".floor .ceil,.upper .lower,.isupper .islower,.isalpha .isalnum,.startswith .endswith"),...mutual(".lstrip .rstrip,.find .r\
find,.split .rsplit,.partition .rpartition,.ljust .rjust"),...mutual(".union .intersection,.append .extend,.keys .values,.match .search"),".isdigit":".isalpha",
".strip":".lstrip",".add":".discard"}));const otherFunction=call2=>{const other=otherFunctions.get(calledName(call2));const called=fieldOf(call2,"function");const label2=called?.
type==="attribute"?fieldOf(called,"attribute"):called;return other&&label2?[replaced(label2,other.replace(".",""))]:[]};const sameKind=/^\.(?:lower|upper|strip|lstrip|rstrip|title|capitalize|swapcase|casefold|replace|removeprefix|removesuffix|zfill|ljust|rjust|center|expandtabs|translate|copy|union|difference|intersection|symmetric_difference|normalize|total_seconds)$/;
const plainWrappers=/^(?:abs|round|int|float)$/;const listWrappers=/^(?:sorted|reversed|set)$/;function mutation_operators_argumentsOf(call2){const list2=fieldOf(
call2,"arguments");if(list2?.type!=="argument_list")return null;const all=namedOf(list2);const isPlain2=({type})=>!/^(?:keyword_argument|list_splat|dictionary_splat)$/.
test(type);return{list:list2,all,plain:all.filter(isPlain2)}}const operators_withoutCall=call2=>{const called=calledName(call2);const object2=sameKind.test(called)?
fieldOf(fieldOf(call2,"function")??call2,"object"):null;if(object2)return[replaced(call2,object2.text)];const given=mutation_operators_argumentsOf(call2);const[
only]=given?.plain??[];if(!given||!only||called!=="sorted"&&given.all.length!==1)return[];if(listWrappers.test(called))return[replaced(call2,`list(${only.text})`)];
return plainWrappers.test(called)?[replaced(call2,`(${only.text})`)]:[]};const isFixed=/^(?:isinstance|issubclass|hasattr|getattr|setattr|delattr|super|cast|min|max|\.get|\.setdefault|\.join|open)$/;
const operators_otherOrder=call2=>{const given=mutation_operators_argumentsOf(call2);const[one,other]=given?.plain??[];if(!one||!other||given?.all[1]!==other||isFixed.
test(calledName(call2)))return[];return isNumber(one)&&isNumber(other)?[]:[exchangedIn(call2,one,other)]};const range=call2=>{const given=calledName(call2)==="r\
ange"?mutation_operators_argumentsOf(call2)?.plain??[]:[];const[from,to]=given.length>1?given:[void 0,given[0]];if(!to)return[];return[...beside(to,["-","+"]),...from?
beside(from,["+"]):[replaced(to,`1, ${to.text}`)]]};const order=call2=>{const called=calledName(call2);if(!/^(?:sorted|min|max|\.sort)$/.test(called))return[];const all=mutation_operators_argumentsOf(
call2)?.all??[];const keys=all.filter(argument2=>argument2.type==="keyword_argument");const without2=keys.flatMap(key2=>{const before=all[all.indexOf(key2)-1];return before?
[{edits:[cutBetween(before,key2)],line:key2.line,was:key2.text,now:""}]:[]});const isReversed=keys.some(key2=>key2.text.startsWith("reverse"));return called==="\
sorted"&&!isReversed?[...without2,...withArgument(all,"reverse=True")]:without2};function withArgument(all,argument2){const last=all.at(-1);return last?[replaced(
last,`${last.text}, ${argument2}`)]:[]}const mutation_operators_length=call2=>calledName(call2)==="len"?[replaced(call2,`(${call2.text} - 1)`)]:[];const numbering=call2=>{
const given=calledName(call2)==="enumerate"?mutation_operators_argumentsOf(call2):null;return given?.plain[0]&&given.all.length===1?withArgument(given.all,"1"):
[]};const pop=call2=>{const given=calledName(call2)===".pop"?mutation_operators_argumentsOf(call2):null;if(given?.all.length===0)return[replaced(given.list,"(0)")];
return given?.all.length===1&&given.plain[0]?.type==="integer"?[replaced(given.list,"()")]:[]};function operators_inBrackets(node){return(node?.type==="parenthe\
sized_expression"?namedOf(node)[0]:null)??node??null}const operators_condition=node=>{const test2=operators_inBrackets(fieldOf(node,"condition"));if(!test2)return[];
const values=node.type==="while_statement"?["False"]:["True","False"];const isPlain2=/^(?:identifier|call|attribute|subscript)$/.test(test2.type);return[...values,
...isPlain2?[`not ${test2.text}`]:[]].map(now=>replaced(test2,now))};const operators_loop=node=>{const over=fieldOf(node,"right");return over&&node.children[0]?.
type!=="async"?[replaced(over,"[]")]:[]};function operators_otherResults(value2){if(/^(?:comparison|boolean|not)_operator$/.test(value2.type))return["True","Fal\
se"];if(/^list(?:_comprehension)?$/.test(value2.type))return["[]","None"];if(/^dictionary(?:_comprehension)?$/.test(value2.type))return["{}","None"];if(value2.type===
"binary_operator")return["0","None"];return operators_isText(value2)?["''","None"]:["None"]}const mutation_operators_returned=node=>{const value2=operators_inBrackets(
namedOf(node)[0]);if(!value2||value2.type==="none")return[];return operators_otherResults(value2).map(now=>({...replaced(value2,now),endLine:value2.endLine}))};
const yielded=node=>{const[value2]=namedOf(node);const isPlain2=value2&&value2.type!=="none"&&node.children[1]?.type!=="from";return isPlain2?[replaced(value2,"\
None")]:[]};const operators_gone=node=>[{...replaced(node,"pass"),endLine:node.endLine}];const operators_removed=node=>{const[inner2,more]=namedOf(node);if(!inner2||
more)return[];if(inner2.type==="assignment"){const right=fieldOf(inner2,"right");const isLast=right&&right.type!=="assignment";return isLast&&staysBound(fieldOf(
inner2,"left"),node)?operators_gone(node):[]}const isIdle=operators_isText(inner2)||isNumber(inner2)||operators_isList(inner2)||/^(?:ellipsis|identifier)$/.test(
inner2.type);return isIdle||inner2.type==="call"&&isSpeech(inner2)?[]:operators_gone(node)};function staysBound(target,node){if(target?.type==="subscript")return true;
const scope=scopeOf(node);if(!target||!scope)return false;if(target.type==="attribute")return!isInConstructor(node);return target.type==="identifier"&&isBoundAt(
scope,target.text,node)}function isInConstructor(node){const made2=ancestorOf(node,/^function_definition$/);return/^__(?:init|new|post_init)__$/.test((made2&&fieldOf(
made2,"name")?.text)??"")}const operators_jump=node=>{if(node.type==="continue_statement")return["break","pass"].map(now=>replaced(node,now));const around=ancestorOf(
node,/^(?:for_statement|while_statement|function_definition)$/);const test2=around?.type==="while_statement"?fieldOf(around,"condition"):null;const isEndless=test2&&
test2.end-test2.start<7&&/^\(?(?:True|1)\)?$/.test(test2.text);return isEndless?[]:["continue","pass"].map(now=>replaced(node,now))};const steps={"+=":["-=","="],
"-=":["+=","="],"*=":["+=","="],"/=":["*=","="],"//=":["*=","/="],"%=":["//="],"**=":["*="],"|=":["&="],"&=":["|="],"^=":["|="],"<<=":[">>="],">>=":["<<="]};const stepped=node=>{
const[sign,right]=[fieldOf(node,"operator"),fieldOf(node,"right")];if(!sign||!right)return[];const joins2=operators_isText(right)||operators_isList(right);return(steps[sign.
type]??[]).filter(other=>other==="="||!joins2).map(other=>replaced(sign,other))};const operators_otherwise=node=>{const body=fieldOf(node,"body");if(!body||namedOf(
body).length<2)return[];const{edits}=replaced(body,"pass");return[{edits,line:node.line,endLine:body.endLine,was:`else: ${body.text}`,now:"else: pass"}]};const operators_operators={
comparison_operator:[operators_compare],binary_operator:[calculate],boolean_operator:[connect],not_operator:[operators_withoutSign],unary_operator:[operators_withoutSign],
integer:[integer],float:[operators_float],string:[mutation_operators_string],true:[node=>[replaced(node,"False")]],false:[node=>[replaced(node,"True")]],none:[none],
conditional_expression:[operators_choice],if_clause:[filter],slice:[slice],subscript:[item],identifier:[operators_name],call:[otherFunction,operators_withoutCall,
operators_otherOrder,range,order,mutation_operators_length,numbering,pop],if_statement:[operators_condition],elif_clause:[operators_condition],while_statement:[
operators_condition],for_statement:[operators_loop],else_clause:[operators_otherwise],return_statement:[mutation_operators_returned],yield:[yielded],expression_statement:[
operators_removed],raise_statement:[operators_gone],delete_statement:[operators_gone],assert_statement:[operators_gone],break_statement:[operators_jump],continue_statement:[
operators_jump],augmented_assignment:[stepped]};;const turned={">":"<",">=":"<="};const normalise_negated={"==":"!=","!=":"==",is:"is not","is not":"is",in:"not\
 in","not in":"in"};const INT=/^-?\d{1,15}$/;function normalise_calculate(left,operator,right){if(!INT.test(left)||!INT.test(right))return null;const[a,b]=[BigInt(
left),BigInt(right)];if(operator==="+")return String(a+b);if(operator==="-")return String(a-b);if(operator==="*")return String(a*b);return operator==="**"&&b>=0n&&
b<20n&&left.length<6?String(a**b):null}function neutral(left,operator,right){if(/^[-+|^]$|^<<$|^>>$/.test(operator)&&right==="0")return left;if(/^\*{1,2}$/.test(
operator)&&right==="1")return left;if(/^[+|^]$/.test(operator)&&left==="0")return right;return operator==="*"&&left==="1"?right:null}function normalise_binary(node,fold){
const[left,right]=[fieldOf(node,"left"),fieldOf(node,"right")];const operator=fieldOf(node,"operator");if(!left||!right||!operator)return normalise_plain(node,fold);
const[a,b]=[fold(left),fold(right)];return normalise_calculate(a,operator.type,b)??neutral(a,operator.type,b)??`(${a} ${operator.type} ${b})`}function normalise_unary(node,fold){
const argument2=fieldOf(node,"argument");const own=argument2&&fold(argument2);const sign=node.children[0]?.type;if(own===null||sign!=="-")return normalise_plain(
node,fold);if(/^\d/.test(own))return/^0(?:\.0)?$/.test(own)?own:`-${own}`;return own.startsWith("-")?own.slice(1):`(- ${own})`}function normalise_comparison(node,fold,negate=false){
const operands2=namedOf(node);const operators2=node.children.filter(child=>child.field==="operators").map(child=>child.type);const[left,right]=operands2.map(fold);
const operator=operators2[0];if(operators2.length!==1||left===void 0||right===void 0||!operator)return null;const own=negate?normalise_negated[operator]:operator;
if(!own)return null;const other=turned[own];return other?`(${right} ${other} ${left})`:`(${left} ${own} ${right})`}function negation(node,fold){let argument2=fieldOf(
node,"argument");while(argument2?.type==="parenthesized_expression")argument2=namedOf(argument2)[0]??null;if(!argument2)return normalise_plain(node,fold);if(argument2.
type==="comparison_operator"){const opposite=normalise_comparison(argument2,fold,true);if(opposite!==null)return opposite}const own=fold(argument2);if(own==="Tr\
ue")return"False";if(own==="False")return"True";return own.startsWith("(not ")?own.slice(5,-1):`(not ${own})`}function normalise_boolean(node,fold){const[left,right]=[
fieldOf(node,"left"),fieldOf(node,"right")];const operator=fieldOf(node,"operator")?.type;if(!left||!right||!operator)return normalise_plain(node,fold);const[a,
b]=[fold(left),fold(right)];const[through,stops]=operator==="and"?["True","False"]:["False","True"];if(a===through||a===b)return b;return a===stops?a:`(${a} ${operator}\
 ${b})`}function normalise_slice(node,fold){const parts=["","",""];let at=0;for(const child of node.children){if(child.type===":")at+=1;else if(child.named&&child.
type!=="comment")parts[at]=fold(child)}if(parts[2]==="1"||parts[2]==="None")parts[2]="";if(parts[2]===""&&(parts[0]==="0"||parts[0]==="None"))parts[0]="";if(parts[1]===
"None")parts[1]="";return`slice(${parts.join(":")})`}function normalise_call(node,fold){const[called,list2]=[fieldOf(node,"function"),fieldOf(node,"arguments")];
if(!called||list2?.type!=="argument_list")return normalise_plain(node,fold);let args=namedOf(list2).map(fold);const name=fold(called);if(name==="range"){if(args.
length===3&&args[2]==="1")args=args.slice(0,2);if(args.length===2&&args[0]==="0")args=args.slice(1)}const last=args.at(-1);if(name==="enumerate"&&args.length===
2&&last==="0")args.pop();if(/\.pop\]$/.test(name)&&args.length===1&&last==="-1")args.pop();if(/\.get\]$/.test(name)&&args.length===2&&last==="None")args.pop();if(/\.strip\]$|\.split\]$/.
test(name)&&args.length===1&&last==="None")args.pop();return`call ${name}(${args.filter(argument2=>argument2!=="reverse=False").join(", ")})`}function normalise_returned(node,fold){
const values=namedOf(node).map(fold);return values.join(", ")==="None"?"return":["return",...values].join(" ")}function augmented(node,fold){const[left,right]=[
fieldOf(node,"left"),fieldOf(node,"right")];const operator=fieldOf(node,"operator")?.type;if(!left||!right||!operator)return normalise_plain(node,fold);const[a,
b]=[fold(left),fold(right)];return neutral(a,operator.slice(0,-1),b)===a?"pass":`${a} ${operator} ${b}`}function normalise_assigned(node,fold){const[left,right]=[
fieldOf(node,"left"),fieldOf(node,"right")];const same=left?.type==="identifier"&&right&&fold(left)===fold(right);return same?"pass":normalise_plain(node,fold)}
function normalise_plain(node,fold){if(node.children.length===0)return node.text;const parts=node.children.filter(child=>child.type!=="comment"&&child.type!=="l\
ine_continuation");return`[${parts.map(fold).join(" ")}]`}const normalise_inner=()=>"";const normalise_rules={parenthesized_expression:(node,fold)=>namedOf(node).
map(fold).join(" "),integer:node=>numbers_plainNumber(node.text),float:node=>numbers_plainNumber(node.text),string:(node,fold)=>node.children.some(child=>child.
type==="interpolation")?normalise_plain(node,fold):plainString(node.text),binary_operator:normalise_binary,unary_operator:normalise_unary,not_operator:negation,
comparison_operator:(node,fold)=>normalise_comparison(node,fold)??normalise_plain(node,fold),boolean_operator:normalise_boolean,attribute:(node,fold)=>`[${namedOf(
node).map(fold).join(".")}]`,slice:normalise_slice,call:normalise_call,return_statement:normalise_returned,augmented_assignment:augmented,assignment:normalise_assigned,
";":normalise_inner};function foldOf(root){const fold=node=>(normalise_rules[node.type]??normalise_plain)(node,fold);return fold(root)};const MOST_UNITS=1500;const LONGEST_UNIT=4e3;
const clauses={elif_clause:{skip:2,before:""},else_clause:{skip:0,before:"if x: pass\n"},except_clause:{skip:0,before:"try: pass\n"},except_group_clause:{skip:0,
before:"try: pass\n"},finally_clause:{skip:0,before:"try: pass\n"},case_clause:{skip:0,before:"match x:\n "}};const units_HOLDERS=new Set(["module","block"]);const units_CLAUSE=/^(?:elif|else|except|except_group|finally|case)_clause$/;
function units_isUnit(node){return node.named&&units_HOLDERS.has(node.parent?.type??"")||units_CLAUSE.test(node.type)}function isApart(node){return node.type===
"block"||units_CLAUSE.test(node.type)}function units_definitionOf(node){if(node.type!=="decorated_definition")return node;return node.children.find(child=>child.
field==="definition")??node}function units_unitOf(whole){const node=units_definitionOf(whole);const block=node.children.find(child=>child.type==="block"||child.
type==="case_clause");const{skip,before}=clauses[node.type]??{skip:0,before:""};const start=node.start+skip;if(!block)return{node,start,end:node.end,before,after:""};
return{node,start,end:block.start,before,after:node.type==="match_statement"?"\n case _: pass":"pass"}}function unitsOf(root,lines2){const found=[];const asked=node=>touches(
lines2,node.line,node.endLine);const enter2=node=>asked(node)&&(node.type==="module"||units_HOLDERS.has(node.type)||holdsBlocks(node))&&!isNotMutable(node);for(const node of walk(
root,enter2)){if(!units_isUnit(node)||node.type==="comment"||!asked(node)||isQuietUnit(node))continue;const unit=units_unitOf(node);if(unit.end-unit.start<=LONGEST_UNIT)
found.push(unit)}return spread(found,MOST_UNITS)}function isQuietUnit(node){return node.type!=="raise_statement"&&isNotMutable(node)}function holdsBlocks(node){
return units_CLAUSE.test(node.type)||units_isUnit(node)||node.type==="function_definition"||node.type==="class_definition"}function touches(ordered,first,last){
let[low,high]=[0,ordered.length];while(low<high){const middle=low+high>>1;if(ordered[middle]<first)low=middle+1;else high=middle}return(ordered[low]??Infinity)<=
last}function units_makeCheck(parse,text){const known2=new Map;const read=(unit,own)=>{const whole=unit.before+own+unit.after;const root=readSyntax(parse,whole);
return root.broken?null:foldOf(root)};return(edits,unit)=>{const own=text.slice(unit.start,unit.end);const seen=known2.get(unit)??seenFirst(read(unit,own));known2.
set(unit,seen);if(!seen)return false;if(edits.some(edit=>edit.start<unit.start||edit.end>unit.end))return true;const now=read(unit,applyEdits(own,moved(edits,-unit.
start)));if(now===null||seen.has(now))return false;seen.add(now);return true}}function seenFirst(folded){return folded===null?null:new Set([folded])};const mutation_mutants_MOST=4e3;
const MOST_OF_UNIT=200;const mutation_mutants_LONGEST=2e6;function mutants_makeMutation(parse){return{mutants:(source2,lines2)=>mutants_within(source2,()=>mutants_mutantsOf(
parse,source2,lines2),[]),throwingMutant:(source2,lines2)=>mutants_within(source2,()=>mutants_throwingMutantOf(parse,source2,lines2),null),instrument:instrumentLines,
printOperands:(source2,lines2)=>mutants_within(source2,()=>operands_printOperands(readSyntax(parse,source2),lines2),null),variants:(file,source2,lines2)=>mutants_within(
source2,()=>variantsOf(parse,file,source2,lines2),null)}}function mutants_within(source2,make,empty){try{return source2.length>mutation_mutants_LONGEST?empty:make()}catch{
return empty}}function withoutMark(source2){const mark=source2.startsWith("\uFEFF")?1:0;return{text:source2.slice(mark),mark}}function mutants_mutantsOf(parse,source2,lines2){
const{text,mark}=withoutMark(source2);const asked=[...new Set(lines2)].sort((a,b)=>a-b);const proposals=unitsOf(readSyntax(parse,text),asked).flatMap(proposalsOf);
const named2=nameChanges(text,proposals).filter(({line,endLine=line})=>touches(asked,line,endLine));const isSound2=units_makeCheck(parse,text);return spread(named2,
mutation_mutants_MOST).filter(({edits,unit})=>isSound2(edits,unit)).map(change=>toMutant(change,mark))}const unquotable=/['"\\#\n]/;function proposalsOf(unit){const found=[];
let formattedUntil=0;const isOut=node=>node!==unit.node&&(isNotMutable(node)||isApart(node));const enter2=node=>node.type!=="raise_statement"&&!isOut(node);for(const node of walk(
unit.node,enter2)){if(found.length>=MOST_OF_UNIT)break;if(isOut(node)||node.broken)continue;if(node.type==="interpolation")formattedUntil=Math.max(formattedUntil,
node.end);const isFormatted=node.start<formattedUntil;for(const change of proposedBy(operators_operators,node))if(!isFormatted||change.edits.every(edit=>!unquotable.
test(edit.text)))found.push(change)}return found.map(change=>({...change,unit}))}const RAISE="raise (0).__class__.__class__('TestwrightCanary', (BaseException,)\
, {})";function mutants_throwingMutantOf(parse,source2,lines2){const{text,mark}=withoutMark(source2);const found=mutants_functionsIn(readSyntax(parse,text),lines2);
const edits=found.flatMap(mutants_raising);const[first]=found;if(!first||edits.length===0)return null;return toMutant({id:"throwing",line:first.line,was:"the wh\
ole body",now:"raise",edits},mark)}function variantsOf(parse,file,source2,lines2){const{text,mark}=withoutMark(source2);const found=mutants_functionsIn(readSyntax(
parse,text),lines2);const[first]=found;if(!first)return null;const mutants=(0,variants.W)(found.some(mutants_hasResult)).map(id2=>{const edits=found.map(node=>{
const indent2=/[ \t]*$/.exec(text.slice(0,node.start))?.[0]??"";const name=id2.replace(/-void$/,"");const decorator=`@__import__('sys').modules['testwright_runn\
er.variants'].vary('${name}')`;return insertAt(node.start,`${decorator}
${indent2}`)});return toMutant({id:id2,line:first.line,was:"",now:id2,edits},mark)});return instrumentLines(file,source2,mutants)}function mutants_hasResult(node){
const isOwn2=inner2=>inner2===node||!/^(?:function_definition|lambda)$/.test(inner2.type);return[...walk(node,isOwn2)].some(inner2=>inner2.type==="yield"||inner2.
type==="return_statement"&&!/^(?:|None)$/.test(namedOf(inner2)[0]?.text??""))}function mutants_functionsIn(root,[first,last]){const isFunction2=node=>node.type===
"function_definition";const all=[...walk(root,node=>!isFunction2(node))].filter(isFunction2);const whole=all.filter(node=>node.line>=first&&lastLeaf(node).endLine<=
last);return whole.length>0?whole:all.filter(node=>node.line<=last&&lastLeaf(node).endLine>=first)}function mutants_raising(node){const body=fieldOf(node,"body");
const statements2=body?namedOf(body):[];const[head2,second]=statements2;const last=statements2.at(-1);if(!head2||!last)return[];const first=isDocstring(head2)?second:
head2;if(!first)return[insertAt(head2.end,`; ${RAISE}`)];return[{start:first.start,end:Math.max(first.start,lastLeaf(last).end),text:RAISE}]};const python_call_jobs_PER_CALL=.5;
const call_jobs_START=65;const python_call_jobs_MOST=110;const python_call_jobs_GRACE=5;const CARRIER=`from testwright_runner import inside

inside.load()


def test_calls():
    inside.make()
`;const carrierPath=testPath2=>join(folderOf(testPath2),"test_testwright_calls.py");const call_jobs_job=(calls,task,tree,wanted="behaviour")=>{const{file,name,module,
root}=call_jobs_placeOf(task,tree);const{start}=task.access;const budget=Math.min(python_call_jobs_MOST,call_jobs_START+calls.length*python_call_jobs_PER_CALL);
const carrier=task.target.framework==="pytest"?carrierPath(task.testPath):null;const made2=calls.map(({id:id2,receiver,positional,keyword:keyword2,history,then,
imports:imports2})=>({...{id:id2,receiver,positional,keyword:keyword2,history,then,imports:imports2}}));return{tree,toolchain:"python",program:"python/programs/\
make_calls.py",request:{...{module,...run_jobs_placeOf({roots:[root],start}),file,name,carrier,managed:task.target.framework==="unittest",calls:made2,perCall:python_call_jobs_PER_CALL,
repeats:wanted==="operands"?1:2,budget},...task.function.owner?.by?{by:task.function.owner.by}:{},...task.function.owner?.members?{members:true}:{},...task.function.
enters?{enters:true}:{},...task.function.assigns?{assigns:true}:{}},overlay:carrier===null?{}:{[carrier]:CARRIER},env:{...start?.env,PYTHONHASHSEED:"0"},limit:(budget+
python_call_jobs_GRACE)*1e3}};function call_jobs_placeOf(task,tree){const{target,access:access2}=task;const id2=tree==="base"?target.baseId??target.id:target.id;
const{file}=(0,model_target.Q)(id2);const module=file===target.file?access2.module:moduleOf(file,access2.root);return{file,name:(0,model_target.Q)(target.via??id2).
name,module,root:access2.root}}function moduleOf(file,root){const inner2=root!==""&&file.startsWith(`${root}/`)?file.slice(root.length+1):file;return inner2.replace(
/\.py$/,"").replace(/\/__init__$/,"").split("/").join(".")}const call_jobs_callRunner={job:call_jobs_job,read:readObservations,killJob:(calls,task,instrumented)=>withMutants(
call_jobs_job(calls,task,"head"),instrumented),readKills:readProbeKills};;const FOLDERS=["tests","test"];const test_path_MOST_TEXTS=200;function test_path_testPath(runner2,source2,project,apart2=false){
const patterns2=runner2.packagesOnly?null:filePatterns(startOf(source2,source2,project).folder,project);const isTest2=path2=>patterns2?path2.endsWith(".py")&&patterns2.
some(each=>fitsPattern(baseOf(path2),each)):isTestFile(path2);const tests=project.files.filter(isTest2);const folder=tests.length>0?test_path_folderFor(source2,
project,{tests,patterns:patterns2}):firstFolder(runner2,source2,project);const suffix=tests.filter(path2=>path2.endsWith("_test.py")).length*2>tests.length;const stem=test_path_stemOf(
source2);const taken=new Set(project.files);const clashes=name=>clashesWith(folder,name,tests,taken);const nameOf2=middle=>(patterns2&&namedBy(patterns2,middle)?.
replace(/(?:\.py)?$/,".py"))??(suffix?`${middle}_test.py`:`test_${middle}.py`);const usual=patterns2?[nameOf2(stem)]:[`test_${stem}.py`,`${stem}_test.py`];const own=usual.
map(name=>join(folder,name));const there=own.find(path2=>!apart2&&taken.has(path2)&&test_path_isTestOf(source2,stem,path2,project));if(there!==void 0)return there;
for(const middle of[stem,`${stem}_cases`,...parents(source2,stem)]){const name=nameOf2(middle);if(!clashes(name))return join(folder,name)}for(let number2=2;;number2+=
1){const name=nameOf2(`${stem}_cases_${String(number2)}`);if(!clashes(name))return join(folder,name)}}function test_path_candidatePath(testPath2,number2){return join(
folderOf(testPath2),`test_trial_${number2}.py`)}const isTestFile=path2=>/(^|\/)(test_[^/]*|[^/]*_test|tests)\.py$/.test(path2);const testTexts=project=>project.
files.filter(isTestFile).slice(0,test_path_MOST_TEXTS).map(path2=>project.read(path2)??"");function test_path_isTestOf(source2,stem,path2,project){const text=project.
read(path2)??"";const imports2=text.split("\n").filter(line=>/^\s*(?:from|import)\b/.test(line));const last=baseOf(source2).replace(/\.py$/,"");const name=last===
"__init__"?stem:last;const alike=project.files.filter(file=>file.endsWith(`/${last}.py`)||file===`${last}.py`);const words2=alike.length>1?[name,source2.split("\
/").at(-2)??name]:[name];const says=(line,word2)=>line.split(/[^\p{L}\p{N}_]+/u).includes(word2);return imports2.some(line=>words2.every(word2=>says(line,word2)))}
function clashesWith(folder,name,tests,taken){if(taken.has(join(folder,name)))return true;if(taken.has(join(folder,"__init__.py")))return false;return tests.some(
path2=>path2.endsWith(`/${name}`)||path2===name)}function parents(source2,stem){const parent=source2.split("/").at(-2);return parent!==void 0&&/^[\p{L}\p{N}_]+$/u.
test(parent)?[`${parent}_${stem}`]:[]}function test_path_stemOf(source2){const parts=source2.replace(/\.py$/,"").split("/");const last=parts.at(-1)??"";const stem=last===
"__init__"?parts.at(-2)??"package":last==="__main__"?"main":last;return stem.replace(/^_+/,"").replace(/[^\p{L}\p{N}_]+/gu,"_")||"module"}function test_path_folderFor(source2,project,{
tests,patterns:patterns2}){const above=folderOf(source2);const beside2=tests.filter(path2=>test_path_isBeside(path2,project,patterns2)).length;if(beside2*2>tests.
length||tests.some(path2=>folderOf(path2)===above&&!isTestFolder(above))){return above}const near2=test_path_nearest(source2,tests);if(near2!==null)return test_path_mirrored(
near2,source2,tests);return test_path_commonFolder(tests)??"tests"}function firstFolder(runner2,source2,project){const root=importRoot(source2,project);const flat=root.
split("/").at(-1)!=="src";const home=flat?root:folderOf(root);const place2=FOLDERS.map(name=>join(home,name)).find(candidate=>project.files.some(path2=>path2.startsWith(
`${candidate}/`)&&path2.endsWith(".py")));if(runner2.packagesOnly)return place2!==void 0&&project.files.includes(`${place2}/__init__.py`)?place2:home;const config=runner2.
settings.map(path2=>(project.files.includes(path2)?project.read(path2):null)??"").join("\n");const named2=/^[ \t]*testpaths\s*=\s*\[?\s*["']?([\p{L}\p{N}_][\p{L}\p{N}_/-]*)/mu.
exec(config)?.[1]?.replace(/\/+$/,"");if(named2!==void 0)return named2;const reached=!flat||/^[ \t]*pythonpath\s*=/m.test(config)||project.files.includes("conft\
est.py");return place2??(reached?join(home,"tests"):home)}function importRoot(source2,project){let at=folderOf(source2);if(!project.files.includes(join(at,"__in\
it__.py")))return/^(?:.*\/)?src(?=\/|$)/.exec(at)?.[0]??"";while(at!==""&&project.files.includes(join(at,"__init__.py")))at=folderOf(at);return at}function test_path_nearest(source2,tests){
const parts=source2.split("/").slice(0,-1);for(let count=parts.length;count>=0;count-=1){for(const name of FOLDERS){const place2=join(parts.slice(0,count).join(
"/"),name);if(tests.some(path2=>path2.startsWith(`${place2}/`)))return place2}}return null}function test_path_mirrored(place2,source2,tests){const folders=new Set(
tests.map(folderOf));const inner2=source2.split("/").slice(0,-1);for(let from=0;from<inner2.length;from+=1){const candidate=join(place2,inner2.slice(from).join(
"/"));if(folders.has(candidate))return candidate}return folders.has(place2)?place2:unitFolder(place2,folders)??place2}function unitFolder(place2,folders){return[
`${place2}/unit`,`${place2}/unit_tests`,`${place2}/unittests`].find(candidate=>folders.has(candidate))??null}function test_path_commonFolder(tests){const counts2=new Map;
for(const path2 of tests)counts2.set(folderOf(path2),(counts2.get(folderOf(path2))??0)+1);const[best]=[...counts2].sort((a,b)=>b[1]-a[1]||a[0].localeCompare(b[0]));
return best?.[0]??null}function test_path_isBeside(path2,project,patterns2){const own=baseOf(path2);const name=patterns2?restBy(patterns2,own).replace(/(?:\.py)?$/,
".py"):own.replace(/^test_|_test(?=\.py$)/,"");return(patterns2===null||name!==own)&&project.files.includes(join(folderOf(path2),name))}function isTestFolder(path2){
return path2.split("/").some(part=>FOLDERS.includes(part))};const properties_MANIFESTS=/(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|Pipfile)$/;
const properties_propertiesOf=remember(project=>{const isNamed2=project.files.some(path2=>properties_MANIFESTS.test(path2)&&/\bhypothesis\b/i.test(project.read(
path2)??""));const isUsed2=()=>testTexts(project).some(text=>/^[ \t]*(?:from|import)[ \t]+hypothesis\b/m.test(text));return isNamed2&&isUsed2()?hypothesis:null});
const hypothesis={imports:["from hypothesis import example, given, settings","from hypothesis import strategies as st"],anyOf(type){const code2=strategyOf(type);
return code2===null?null:{code:code2,imports:code2.includes("string.")?["import string"]:[]}}};const properties_PLAIN={str:"st.text(string.printable)",int:"st.i\
ntegers()",float:"st.floats(allow_nan=False, allow_infinity=False)",bool:"st.booleans()",bytes:"st.binary()"};function strategyOf(type){if(type.kind!=="list")return properties_PLAIN[type.
kind]??null;const items2=strategyOf(type.of);return items2===null?null:`st.lists(${items2})`}const properties_decoratorsOf=(name,strategy,values)=>["@settings(d\
erandomize=True, deadline=None, max_examples=50)",`@given(${name}=${strategy})`,...values.map(value2=>`@example(${name}=${value2})`)];;const written_tests_nameOf=({
name,group:group2})=>group2?`${written_tests_nameOf(group2)}.${name}`:name;function written_tests_makeWrittenTests(tokens){return text=>outline_readOutline(text,
0,false).pieces.flatMap(outline_testsIn).map(test2=>({name:written_tests_nameOf(test2),code:JSON.stringify([test2.group?tokens(`${test2.group.header}
    pass`):[],tokens(test2.text)])}))};const quote_test_MOST_MEMBERS=12;function quote_test_makeQuoteTest(parse){return(text,name,place2)=>{const setUp2=setUpTexts(
place2);const around=setUp2.flatMap((outer,at)=>outline_readOutline(outer,at,false).pieces);const own=outline_readOutline(text,setUp2.length,false).pieces;const test2=own.
flatMap(outline_testsIn).find(piece=>written_tests_nameOf(piece)===name);const facts2=rememberText(code2=>code_facts_readFacts(parse,code2));if(!test2||!facts2(
test2.text).sound)return null;const pool=dependencies_readPool([...around,...own],facts2,new Set);const{helpers:helpers2,members:members2,imports:imports2}=dependencies_dependenciesOf(
test2,pool,facts2);if(members2.length>quote_test_MOST_MEMBERS)return null;const body=test2.group?quote_test_inClass(test2.group,[...members2,test2.text]):test2.
text;const lines2=[...new Set(imports2.map(formatImport))];return[lines2.join("\n"),...helpers2.map(helper=>helper.text),body].filter(part=>part.trim()!=="").join(
"\n\n\n")}}const quote_test_inClass=({header},parts)=>`${header}
${parts.map(part=>indent(part)).join("\n\n")}`;function setUpTexts({path:path2,read}){return foldersAbove(folderOf(path2)).toReversed().flatMap(folder=>read(join(
folder,"conftest.py"))??[])};const second_reader_LIMIT=3e4;function second_reader_makeSecondReader(parse){const learned=new Map;return{parse:text=>parse(learned.
get(text)??text),reader:{name:"Python",wants(source2){const text=plainText(source2);return!learned.has(text)&&!isSound(parse,text)},job:texts=>({tree:"head",toolchain:"\
python",program:"python/programs/read_parts.py",request:{texts:texts.map(plainText)},overlay:{},env:{},limit:second_reader_LIMIT}),learn(sources2,{result:result2}){
const lists2=result2?.texts;for(const[at,text]of sources2.map(plainText).entries()){const whole=Array.isArray(lists2)?second_reader_wholeOf(text,lists2[at]):null;
const plain2=whole&&withStandIns(text,whole,each=>isSound(parse,each));if(plain2)learned.set(text,plain2)}}}}}function second_reader_wholeOf(text,list2){if(!Array.
isArray(list2))return null;const whole={start:0,end:text.length,standIn:null,children:[]};const made2=[];for(const entry2 of list2){if(!Array.isArray(entry2)||!entry2.
every(Number.isSafeInteger))return null;const[start,end,at]=entry2;const parent=at===-1?whole:made2[at];if(!parent)return null;const part={start,end,standIn:null,
children:[]};made2.push(part);if(start<parent.start||end>parent.end||start>=end)continue;part.standIn="_".repeat(end-start);parent.children.push(part)}for(const part of[
whole,...made2])part.children=second_reader_apart(part.children);return whole}function second_reader_apart(parts){let last=0;return parts.sort((a,b)=>a.start-b.
start||b.end-a.end).filter(({start,end})=>{const isFree2=start>=last;if(isFree2)last=end;return isFree2})};const spec={name:"python",toolchain:"python",extension:"\
py",aliases:["py","python3"],sample:"def one():\n    return 1\n",holdsTests:/\b(?:def test|class \w*Test)/,falseChecks:{literals:["True","None"],exception:"KeyE\
rror"}};async function loadPython(bundled){const{parse,reader}=second_reader_makeSecondReader(await loadParser("python",bundled));const functions2=functions_makeFunctions(
parse);const tokens=makeTokens(parse);const growth=makePythonGrowth(parse);return{...spec,matches:path2=>path2.endsWith(".py"),functions:functions2,secondReader:reader,
reachableClasses:(path2,result2,project)=>reachableClassesIn(path2,result2,project,functions2),access,imports:project_imports_projectImports,notImportable:access_notImportable,
cut:extract_tests_makeExtractTests(parse),merge:mergeWithGrown(test_file_makeMerge(parse),growth,makeGrownStyle(parse)),continues:continue_makeContinues(parse),
formatting:project=>formattingOf(path2=>project.files.includes(path2)?project.read(path2):null),writtenTests:written_tests_makeWrittenTests(tokens),quoteTest:quote_test_makeQuoteTest(
parse),tokens,mutation:mutants_makeMutation(parse),surgery:surgery_surgery_makeSurgery(parse),growth,properties:properties_propertiesOf,callRunner:call_jobs_callRunner,
callSyntax:call_syntax_makeCallSyntax(text=>readSyntax(parse,text))}};const REPORT="test-results.xml";const pytest_SIGNS=[[/(^|\/)(pytest\.ini|\.pytest\.ini|conftest\.py)$/,
/(?:)/],[/(^|\/)pyproject\.toml$/,/^\[tool\.pytest|["'\s]pytest\b/m],[/(^|\/)setup\.cfg$/,/^\[tool:pytest\]|^[ \t]+pytest\b/m],[/(^|\/)tox\.ini$/,/^\[pytest\]|\bpytest\b/m],
[/^(Pipfile|setup\.py|noxfile\.py)$/,/\bpytest\b/],[/(^|\/)requirements[^/]*\.(txt|in)$/,/^[ \t]*pytest\b/m]];const pytest_runner={name:"pytest",precedence:0,words:"\
pytest functions with plain assert",commandFor:(path2,name)=>["pytest",name===null?path2:`${path2}::${name.replaceAll(".","::")}`],driver:"by_pytest",package:"p\
ytest",start:75,signs:{sure:/^[ \t]*(?:import|from)\s+pytest\b|^(?:async )?def test_/mu},usual:true,records:true,files:/^(?:test_.*|.*_test)\.py$/,packagesOnly:false,
settings:["pytest.ini",".pytest.ini","pyproject.toml","tox.ini","setup.cfg"],command:path2=>["-m","pytest",`--junit-xml=${REPORT}`,"--",path2],direct:{report:REPORT,
read:readJUnit(pytestTitles)},matches:remember(project=>isSaid(project)||isUsed(project)?1:.1),write:({name,each},body)=>({code:[...each?pytest_tableOf(each):[],
`def ${name}(${each?.name??""}):`,...body.map(line=>`    ${line}`)].join("\n"),container:null,imports:each&&each.any===void 0||body.some(line=>/\bpytest\.(raises|approx|warns)\(/.
test(line))?["import pytest"]:[]}),warns:"pytest.warns",check(check,call2){const match=check.kind==="raises"&&check.message!==void 0?`, match='${check.message}'`:
"";if(check.kind==="raises")return[`with pytest.raises(${check.exception}${match}):`,...call2.split("\n").map(line=>`    ${line}`)];const{literal:literal2,approximate}=check;
if(["True","False","None"].includes(literal2))return[`assert ${call2} is ${literal2}`];return[`assert ${call2} == ${approximate?`pytest.approx(${literal2})`:literal2}`]}};
const pytest_tableOf=({name,values,any:any2})=>any2===void 0?rowsIn(`@pytest.mark.parametrize('${name}', `,values,")"):properties_decoratorsOf(name,any2,values);
const isSaid=project=>project.files.some(path2=>pytest_SIGNS.some(([name,text])=>name.test(path2)&&text.test(project.read(path2)??"")));const isUsed=project=>testTexts(
project).some(text=>pytest_runner.signs.sure.test(text));;const unittest_runner={name:"unittest",precedence:1,words:"a unittest.TestCase class with its assertio\
n methods",commandFor:(path2,name)=>{const module=path2.replace(/\.py$/,"").replaceAll("/",".");return["python","-m","unittest",name===null?module:`${module}.${name}`]},
driver:"by_unittest",start:75,signs:{sure:/\bTestCase\b|^[ \t]*(?:import|from)\s+unittest\b/mu},usual:true,records:true,files:/^test.*\.py$/,packagesOnly:true,settings:[],
command:path2=>["-m","unittest","-v",path2],managed:path2=>[...["manage.py","test","--verbosity=2","--noinput"],path2.replace(/\.py$/,"").replaceAll("/",".")],direct:{
report:"test-results.txt",printed:"stderr",read:readUnittest},matches:remember(project=>testTexts(project).some(text=>/\bTestCase\b/.test(text))?.6:.3),write({name,
subject,like,each},body){const container=`Test${pascal(subject)}`;const byName=/^from unittest import (?:.*\W)?TestCase\b/m.test(like??"");return{code:methodOf(
name,each,body).join("\n"),container:{...{name:container,members:[]},header:`class ${container}(${byName?"TestCase":"unittest.TestCase"}):`},imports:[byName?"fr\
om unittest import TestCase":"import unittest"]}},warns:"self.assertWarns",check(check,call2){if(check.kind==="raises")return[`with self.assertRaises(${check.exception}\
):`,...call2.split("\n").map(line=>`    ${line}`)];const{literal:literal2,approximate}=check;if(literal2==="None")return[`self.assertIsNone(${call2})`];if(["Tru\
e","False"].includes(literal2))return[`self.assertIs(${call2}, ${literal2})`];const method=approximate?"assertAlmostEqual":"assertEqual";return[`self.${method}(${call2}\
, ${literal2})`]}};function methodOf(name,each,body){const inner2=lines2=>lines2.map(line=>`    ${line}`);if(each?.any===void 0)return[`def ${name}(self):`,...inner2(
each?unittest_inLoop(each,body):body)];return[...properties_decoratorsOf(each.name,each.any,each.values),`def ${name}(self, ${each.name}):`,...inner2(body)]}const unittest_inLoop=({
name,values},body)=>[...rowsIn(`for ${name} in `,values,":"),`    with self.subTest(${name}=${name}):`,...body.map(line=>`        ${line}`)];function pascal(subject){
const words2=subject.split(/[^\p{L}\p{N}]+/u).filter(word2=>word2!=="");return words2.map(word2=>word2.charAt(0).toUpperCase()+word2.slice(1)).join("")||"Subjec\
t"};const runners_runners=[pytest_runner,unittest_runner].sort((a,b)=>a.precedence-b.precedence);;const runner_family={languages:["python"],program:{toolchain:"\
python",program:"python/programs/run_tests.py",perTest:5,env:seed=>({PYTHONHASHSEED:String(seed)})},matches:(runner2,project)=>hasPython(project)?runner2.matches(
project):0,selects:(runner2,path2)=>runner2.files.test(baseOf(path2)),takes:({name},path2,project)=>name==="pytest"&&selection_isConfiguredTest(path2,project),settingsFor:({
name},path2)=>name==="pytest"?settingsAbove(path2):[],testPath:test_path_testPath,candidatePath:test_path_candidatePath,selection:({name},source2,path2,project,like)=>name===
"pytest"?selectionOf(startOf(source2,path2,project).folder,project,like):null,write:runner_writeTest,direct:runner2=>({ask:()=>null,command:(path2,access2)=>directCommand(
runner2,path2,access2)}),explain:runner2=>`${runner2.package??runner2.name} is not installed for this Python: install it in an earlier step, or set framework: u\
nittest`};const pythonRunners=runners_runners.map(runner2=>makeTestRunner(runner2,runner_family));const atRoot={folder:"",roots:[],env:{}};function directCommand({
command,managed,direct:{report,printed=null}},path2,{root,start=atRoot}){const manager=start.roots.find(each=>each===""||path2.startsWith(`${each}/`));const isManaged=managed!==
void 0&&manager!==void 0;const folder=isManaged?manager:start.folder;const roots2=[...new Set([root,...start.roots])].filter(each=>each!==folder);const places2=roots2.
map(each=>relativePath(folder,each).replace(/^\.\/|\/$/g,"")||".");const argv=(isManaged?managed:command)(relativePath(folder,path2).replace(/^\.\//,""));const env={
...start.env,...places2.length>0?{PYTHONPATH:places2.join(":")}:{}};return{argv,folder,report,printed,env}}const hasPython=project=>project.files.some(path2=>path2.
endsWith(".py"));function runner_writeTest(runner2,spec2){const comment=spec2.comment.split("\n").flatMap(line=>line.trim()===""?[]:[`# ${line.trim()}`]);const checks=spec2.
checks.map(check=>runner2.check(withMessage(alone(check),spec2.like??""),check.await?`asyncio.run(${check.call})`:check.call));const within2=spec2.block?inBlock(
spec2.block,checks):checks;const lines2=expectingWarnings(runner2,spec2.warns,[...spec2.arrange.map(line=>[line]),...within2],within2.length);const{code:code2,container,
imports:imports2}=runner2.write(spec2,[...comment,...lines2]);const waits=spec2.checks.some(check=>check.await)?["import asyncio"]:[];return{name:spec2.name,code:code2,
container,imports:[...new Set([...waits,...imports2,...spec2.imports])],helpers:[]}}function withMessage(check,like){if(check.kind!=="raises"||check.message===void 0)
return check;const asked=[...like.matchAll(/\bpytest\.raises\(([^\n]*)/g)];const matching=asked.filter(([,given=""])=>/\bmatch\s*=/.test(given));const isUsual=asked.
length>0&&matching.length*2>=asked.length;return{...check,message:isUsual?plainPart(check.message):void 0}}const SHORTEST_PART=5;const LONGEST_PART=50;function plainPart(message){
const parts=message.split(/[^\p{L}\p{N} ,:;=<>/@%&_!#~-]+/u).map(part=>part.trim());const[longest=""]=parts.toSorted((a,b)=>b.length-a.length);const cut=longest.
length<=LONGEST_PART?longest:longest.slice(0,LONGEST_PART).replace(/ \S*$/,"");return cut.length>=SHORTEST_PART?cut:void 0}function inBlock({opening:opening2,checks},all){
const inside2=checks>0?all.slice(0,checks).flat():["pass"];return[[opening2,...inside2.map(line=>`    ${line}`)],...all.slice(checks)]}function expectingWarnings(runner2,warns,parts,checks){
if(!warns)return parts.flat();const[only="",...others]=warns.types;const types=others.length===0?only:`(${warns.types.join(", ")})`;const at=parts.length-checks-
(warns.by==="arrange"?1:0);return parts.flatMap((lines2,place2)=>place2===at?[`with ${runner2.warns}(${types}):`,...lines2.map(line=>`    ${line}`)]:lines2)}function alone(check){
if(check.kind==="raises")return check;return{...check,approximate:check.approximate&&/^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(check.literal)}};function loadLanguages(bundled){
return Promise.all([loadPython(bundled),loadJavaScript(bundled),loadTypeScript(bundled)])}const ecosystems_frameworks=[...pythonRunners,...javascriptRunners];const installSteps=(project,runners2)=>[
...pythonInstall(project,runners2),...javascriptInstall(project)]}),33348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F:()=>forges});const forges={github:async options=>(await Promise.all([__webpack_require__.e(6752),__webpack_require__.e(157),__webpack_require__.
e(7384),__webpack_require__.e(5876)]).then(__webpack_require__.bind(__webpack_require__,55876))).openGitHub(options),conversation:async options=>(await Promise.
all([__webpack_require__.e(6752),__webpack_require__.e(157),__webpack_require__.e(7384),__webpack_require__.e(9137)]).then(__webpack_require__.bind(__webpack_require__,
19137))).openConversation(options),token:async use=>(await Promise.all([__webpack_require__.e(6752),__webpack_require__.e(157),__webpack_require__.e(393)]).then(
__webpack_require__.bind(__webpack_require__,10393))).examineToken(use),local:openLocal};function openLocal(commits){return{pull:async()=>({...commits,...{number:null,
title:null,muted:null,isRefactoring:false,fork:false,url:null,branch:null}}),spent:async()=>0,publish:async()=>({comment:"none",url:null}),read:async()=>null}}}),
65558:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g3:()=>commitsOf,K5:()=>frameworkOf,
eS:()=>planFile,iA:()=>prepare});var find_tests=__webpack_require__(73760);var filters=__webpack_require__(70296);var report=__webpack_require__(80315);var hunks=__webpack_require__(
85050);var lists=__webpack_require__(70906);;const codeOf=made=>made.tokens.join("\0");const untypedOf=({tokens,untyped=tokens})=>untyped.join("\0");function nearestAfter(lines,line){
return lines.find(candidate=>candidate>=line)??lines.at(-1)??null}function linesOfChange({hunks:hunks2}){const removing=hunks2.filter(hunk=>hunk.removed.length>
0);return{added:ascending(hunks2.flatMap(hunk=>hunk.added)),removals:ascending(removing.map(hunk=>(hunk.added.at(-1)??hunk.newStart)+1))}}function between(lines,start,end){
const first=(0,lists.JE)(lines,start);return lines.slice(first,(0,lists.JE)(lines,end+1))}const openingOf=({opening,lines:[start]})=>opening??[start,start];function openingLinesOf(versions,{
added}){const openings=versions.map(openingOf);const own=openings.flatMap(([first,last])=>between(added,first,last));return own.length>0?own:openings.slice(0,1).
map(([first])=>first)}function changedLinesOf(made,change,isTyped){const[start,end]=made.lines;const code=new Set(made.bodyLines);const added=between(change.added,
start,end);const lines=new Set(added.filter(line=>code.has(line)));for(const[first,last]of made.longStatements??[]){const next=added[(0,lists.JE)(added,first)];
if(next!==void 0&&next<=last&&code.has(first))lines.add(first)}if(lines.size===0&&!isTyped)for(const line of between(change.removals,(made.bodyLines[0]??end)+1,
end+1)){const next=nearestAfter(made.bodyLines,line);if(next!==null)lines.add(next)}return ascending([...lines])}function linesOfVersions(versions,{before,after,
changed}){const old=new Set(before.map(untypedOf));const found=versions.map(made=>{const isTyped=old.has(untypedOf(made));return{made,isTyped,lines:changedLinesOf(
made,changed,isTyped)}});const lines=found.flatMap(({lines:lines2,made,isTyped})=>lines2.length>0||isTyped?lines2:made.bodyLines);if(lines.length>0||!found.every(
({isTyped})=>isTyped))return{changedLines:ascending(lines)};const[entry]=versions[0]?.bodyLines??[];const codes=new Set(before.map(codeOf));const declared=after.
filter(made=>!codes.has(codeOf(made)));return{changedLines:ascending(openingLinesOf(declared.length>0?declared:versions,changed)),...entry===void 0?{}:{entry}}}
const ascending=lines=>[...new Set(lines)].sort((a,b)=>a-b);;const OPENING=12;const AROUND=12;const LEFT_OUT="...";function excerptOf(source,first,wanted,most){
const lines=source.split("\n");if(lines.length<=most)return source;const shown=new Set;const show=(from,to)=>{for(let at=Math.max(0,from);at<=to&&at<lines.length&&
shown.size<most;at++)shown.add(at)};show(0,OPENING-1);for(const line of wanted)show(line-first-AROUND,line-first+AROUND);const kept=[];for(const[at,line]of lines.
entries()){if(shown.has(at))kept.push(line);else if(kept.at(-1)!==LEFT_OUT)kept.push(LEFT_OUT)}return kept.join("\n")}var core_text=__webpack_require__(69716);;
const MOST_RANGES=12;const readersOf=file=>changedPieces(file).flatMap(({piece,isNew})=>isNew?[]:piece.readers);function linesOutsideFunctions(file,functions){if(file.
after?.error)return null;const named=new Set(functions.map(({name})=>name));const added=new Set(file.change.hunks.flatMap(hunk=>hunk.added));const isInside=line=>functions.
some(({lines:[from,to]})=>from<=line&&line<=to);const lines=changedPieces(file).filter(({piece,isNew})=>!piece.readers.some(({name})=>!isNew||named.has(name))).
flatMap(({piece})=>piece.lines.filter(line=>added.has(line)&&!isInside(line)));const changed=[...new Set(lines)].sort((one,other)=>one-other);if(changed.length>
0)return sentence(changed,"changed","");const gone=goneLines(file);return gone.length>0?sentence(gone,"removed"," of the base"):null}function sentence(lines,what,where){
const count=`${lines.length} ${what} ${lines.length===1?"line belongs":"lines belong"}`;return`${count} to no function: ${(0,core_text.wA)(lines,MOST_RANGES)}${where}`}
function changedPieces({before,after}){const known=namesOf(before);return onlyIn(after,before).map(piece=>({piece,isNew:!piece.gives.some(name=>known.has(name))}))}
function goneLines(file){if(!file.after)return[];const removed=new Set(file.change.hunks.flatMap(hunk=>hunk.added.length===0?hunk.removed:[]));const lines=onlyIn(
file.before,file.after).flatMap(({lines:lines2})=>lines2.filter(line=>removed.has(line)));return[...new Set(lines)].sort((one,other)=>one-other)}const namesOf=side=>new Set(
(side?.pieces??[]).flatMap(({gives})=>gives));function onlyIn(one,other){const left=new Map;for(const{code}of other?.pieces??[])left.set(code,(left.get(code)??0)+
1);return(one?.pieces??[]).filter(({code})=>{const count=left.get(code)??0;left.set(code,count-1);return count<=0})}var long_functions=__webpack_require__(48989);
;function codesOf(definitions){return definitions.map(codeOf).sort().join("")}function namelessOf(definitions,name){const own=name.slice(name.lastIndexOf(".")+
1);const codes=definitions.map(made=>made.tokens.map(token=>token===own?"":token).join("\0"));return codes.sort().join("")}function bothByName({before,after}){
const name=made=>made.name;const sides={before:(0,lists.$z)(before?.functions??[],name),after:(0,lists.$z)(after?.functions??[],name)};return(0,long_functions.Xj)(
sides.before,sides.after)}function groupsOf(file){const{before,after}=bothByName(file);const changed=linesOfChange(file.change);return[...after].map(([name,after2])=>({
name,after:after2,before:before.get(name)??[],file,changed}))}function moves(files){const moved=new Map;const renamed=new Map;for(const file of files){const{before,
after}=bothByName(file);const nameless=new Map;for(const[name,old]of before){if(after.has(name))continue;const gone={isUsed:false};(0,lists.BC)(moved,`${name}
${codesOf(old)}`,gone);(0,lists.BC)(nameless,namelessOf(old,name),gone)}renamed.set(file,nameless)}const take=list=>{const found=list?.find(entry=>!entry.isUsed);
if(found)found.isUsed=true;return found!==void 0};return group=>take(moved.get(`${group.name}
${codesOf(group.after)}`))||take(renamed.get(group.file)?.get(namelessOf(group.after,group.name)))}function chosenOf(group){const old=new Set(group.before.map(codeOf));
const score=made=>(made.unreachable===null?4:0)+(made.bodyLines.length>0?2:0)+(old.has(codeOf(made))?0:1);return group.after.reduce((best,made)=>score(made)>score(
best)?made:best)}function reasonAgainst(group,made){if(!made.sound)return`it does not parse (in lines ${made.lines[0]} to ${made.lines[1]})`;if(group.file.notImportable!==
null)return`not importable: ${group.file.notImportable}`;if(made.unreachable!==null)return`not reachable: ${made.unreachable}`;return made.bodyLines.length===0?
"nothing to run: it has no body":null}const isRunByOthers=({file},made)=>made.unreachable!==null&&made.sound&&file.notImportable===null&&made.bodyLines.length>0;
function foundOf(group,made,reading=null){const{change,language,framework,after}=group.file;const old=new Set(group.before.map(codeOf));const isLike=version=>version.
unreachable===null===(made.unreachable===null);const changed=group.after.filter(version=>isLike(version)&&!old.has(codeOf(version)));const versions=changed.length>
0?changed:[made];const lines=reading?{changedLines:readingLines(made,reading),onlyReads:true}:linesOfVersions(versions,group);const alike=group.before.filter(version=>version.
decorators.join()===made.decorators.join());const before=alike[0]??group.before.find(version=>version.unreachable===null)??group.before[0]??null;const caller=made.
via&&after?.functions.find(({name})=>name===made.via)||null;const target={id:idOf(change.path,group.name),file:change.path,name:(0,long_functions.EU)(group.name),
language,framework,change:before?"changed":"added",lines:made.lines,...lines,via:caller?idOf(change.path,caller.name):null,baseId:before?idOf(change.oldPath??change.
path,group.name):null};const called=shownWhere(caller?throughCaller(caller,made):made,target.changedLines);const result=after??{functions:[],classes:{},error:null};
const watched=watchedOf(target,{made,caller,before,file:group.file});const code={now:made.source,before:before?.source??null};return{target,function:called,before,
result,watched,code,hunks:(0,hunks.jV)(change.hunks,made.lines)}}const defaultsOf=({parameters})=>parameters.filter(({pass})=>pass==="positional"||pass==="eithe\
r").map(parameter=>parameter.default);function watchedOf(target,{made,caller,before,file}){const oldFile=file.change.oldPath??file.change.path;const oldCaller=caller&&
file.before?.functions.find(({name})=>name===caller.name);const watch=(id2,path,found,reaches)=>id2!==null&&found?[{id:id2,file:path,name:found.name,lines:found.
lines,kind:found.kind,defaults:defaultsOf(found),...reaches?{reaches}:{}}]:[];return{head:[...watch(target.id,target.file,made),...watch(target.via,target.file,
caller,[target.id])],base:[...watch(target.id,oldFile,before),...watch(target.via,oldFile,oldCaller,[target.id])]}}const idOf=(file,name)=>`${file}::${(0,long_functions.
EU)(name)}`;function readingLines({bodyLines},reading){const own=bodyLines.filter(line=>reading.includes(line));return own.length>0?own:bodyLines}function shownWhere(made,changed){
return{...made,source:excerptOf(made.source,made.lines[0],changed,long_functions.uB)}}const byText=(a,b)=>a<b?-1:a>b?1:0;function ranked(found,options){const key=({
target,function:made})=>[target.onlyReads?1:0,made.public?0:1,-Math.min(made.branches,made.lines[1]-made.lines[0]<long_functions.uB?Infinity:target.changedLines.
length),-target.changedLines.length,options.mentioned(target.file,target.name)?1:0];const keyed=found.map(item=>({each:item,key:key(item)}));keyed.sort((a,b)=>{
const at=a.key.findIndex((part,i)=>part!==b.key[i]);return at<0?byText(a.each.target.id,b.each.target.id):(a.key[at]??0)-(b.key[at]??0)});return keyed.map(({each})=>each)}
function skipOf(file,name,reason){return{id:idOf(file,name),file,name:(0,long_functions.EU)(name),reason}}function addReaders(files,groups,take,named){const byFile=(0,
lists.$z)(groups,({file})=>file.change.path);return files.flatMap(file=>{const{path}=file.change;const own=new Map((byFile.get(path)??[]).map(group=>[group.name,
group]));const changed=[...own.values()].filter(group=>named.has(idOf(path,group.name)));for(const{name,lines}of readersOf(file)){const group=own.get(name);if(group&&
!named.has(idOf(path,name)))take(group,lines)}const functions=changed.flatMap(({name,after})=>after.map(({lines})=>({name,lines})));const reason=linesOutsideFunctions(
file,functions);return reason===null?[]:[{file:path,reason}]})}function findTargets(files,options){const moved=moves(files);const found=[];const watchOnly=[];const skipped=[];
const named=new Set;const take=(group,reading)=>{const made=chosenOf(group);const reason2=reasonAgainst(group,made);named.add(idOf(group.file.change.path,group.
name));const read=()=>foundOf(group,made,reading);if(reason2===null)return void found.push(read());skipped.push(skipOf(group.file.change.path,group.name,reason2));
if(isRunByOthers(group,made))watchOnly.push(read())};const groups=files.flatMap(groupsOf);for(const group of groups){if(group.before.length>0&&codesOf(group.before)===
codesOf(group.after))continue;if(group.before.length===0&&moved(group))continue;take(group,null)}const outside=addReaders(files,groups,take,named);skipped.sort(
(a,b)=>byText(a.id,b.id));const all=ranked(found,options);const over=all.slice(options.maxFunctions).map(({target})=>target);const reason=`over max-functions (${options.
maxFunctions})`;return{found:all.slice(0,options.maxFunctions),watchOnly:ranked(watchOnly,options).slice(0,options.maxFunctions),skipped:[...skipped,...over.map(
target=>skipOf(target.file,target.name,reason))],unread:[...files.flatMap(({change,after})=>after?.error?[{file:change.path,reason:after.error}]:[]),...outside]}}
function throughCaller(caller,changed){return{...caller,literals:[...changed.literals,...caller.literals],context:[...caller.context,changed.source]}}var errors=__webpack_require__(
57642);;var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const MOST_CHARACTERS=4e6;const isUnread=read=>read!==null&&(read.error!==null||
read.functions.some(made=>!made.sound));async function askSecondReaders(readings,tools,tree){const unread=readings.filter(({file})=>isUnread(file.before)||isUnread(
file.after));for(const[name,own]of(0,lists.$z)(unread,reading=>reading.language.name)){const language=tools.language(name);const{secondReader}=language;const texts=secondReader?
textsFor(own,secondReader):[];if(!secondReader||texts.length===0)continue;const refusal=await ask(secondReader,texts,tools,tree);for(const{file,old,now}of own)if(refusal!==
null)tell(file.after,`${secondReader.name} was not asked: ${refusal}`);else{if(old!==null)file.before=language.functions(old);if(now!==null)file.after=language.
functions(now)}}}function textsFor(readings,reader){const texts=new Set(readings.flatMap(({old,now})=>[old,now]).filter(text=>text!==null));let left=MOST_CHARACTERS;
return[...texts].filter(text=>reader.wants(text)&&(left-=text.length)>=0)}async function ask(reader,texts,tools,tree){try{const env_1={stack:[],error:void 0,hasError:false};
try{const sandbox=await tools.sandbox();if(sandbox.level==="none")return"it reads such code only in a sandbox";const session=__addDisposableResource(env_1,await sandbox.
open({head:tree,base:null,contents:{head:null,base:null}}),true);const job=reader.job(texts);const refusal=await session.lacks(job.toolchain);if(refusal===null)
reader.learn(texts,await session.run(job));return refusal}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)
await result_1}}catch(error){if(error instanceof errors.yo)return error.message;throw error}}function tell(read,why){if(read&&isUnread(read))read.error=`${read.
error??"a function does not parse"}. ${why}`};async function prepare({config,tools,pull,range},{withBase=true}={}){const{base,head}=await commitsOf(pull,tools.repo,
range);const opened=[];const dispose=async()=>{for(const tree of opened)await tree[Symbol.asyncDispose]()};const checkout=tools.repo.checkout(head).then(tree=>{
opened.push(tree);return tree});try{const[changes,onHead]=await Promise.all([tools.repo.diff(base,head),checkout]);const whole=tools.project(onHead.path);const project={
...whole,files:whole.files.filter(filters.gd)};const all=await planTargets({config,tools,tree:onHead.path},changes,project);const{only}=range;const planned=only?
onlyThose(all,only):all;if(only&&planned.tasks.length+planned.watchOnly.length!==only.size)throw new errors.yo("The checkout does not have the functions of the \
plan: run all jobs on one commit with one configuration.");const targets=[...planned.tasks,...planned.watchOnly].map(({target})=>target);const hasTests=config["\
baseline-seconds"]>0&&changes.files.some(({status,path})=>status!=="deleted"&&(0,filters.MQ)(path));const isCompared=targets.some(({baseId})=>baseId!==null)||targets.
length>0&&hasTests;if(isCompared&&withBase)opened.push(await tools.repo.checkout(base));const[,onBase]=opened;const contents={head:onHead.content,base:onBase?.content??
null};const trees={head:onHead.path,base:onBase?.path??null,contents};return{planned:{base,head,changes:changes.files,...planned},trees,[Symbol.asyncDispose]:dispose}}catch(error){
await checkout.catch(()=>void 0);await dispose();throw error}}function onlyThose(planned,ids2){const isOne=({target})=>ids2.has(target.id);return{...planned,tasks:planned.
tasks.filter(isOne),watchOnly:planned.watchOnly.filter(isOne)}}async function commitsOf(pull,repo,range){if(pull.number!==null&&pull.base!==null&&pull.head!==null){
await repo.fetch([pull.base,pull.head]);return{base:pull.base,head:pull.head}}const head=await repo.resolve(range.head??"HEAD");const base=await repo.resolve(range.
base??await repo.defaultBranch());return{base:await repo.mergeBase(base,head),head:range.worktree?null:head}}function planFile({planned}){const{base,head,skipped,
unread}=planned;const targets=planned.tasks.map(task=>(0,report.E6)(task.target));const watchOnly=planned.watchOnly.map(task=>(0,report.E6)(task.target));return{
...{schema:1,base,head,targets,skipped,unread},shards:[targets.map(({id:id2})=>id2)],...watchOnly.length>0?{watchOnly:[watchOnly]}:{}}}async function planTargets({
config,tools,tree},changes,project){const readings=[];const unread=[];const wanted=chosenPaths(config,tools);const readable=[];const isTest=(0,find_tests.Gb)(project,
tools.frameworks,tools.languages);for(const change of changes.files){const language=languageOf(change.path,config,tools);if(isTest(change.path))continue;const filtered=(0,
filters.Nl)(change,language?.name??null,wanted);if(filtered.fate==="unread")unread.push({file:change.path,reason:filtered.reason});if((filtered.fate==="read"||filtered.
fate==="gone")&&language)readable.push({change,language})}const texts=readAhead(readable,({change})=>readTexts(change,changes,tools));for await(const[{change,language},
{now,old}]of texts){const read=await parseSides(change,{now,old},language);if("reason"in read)unread.push({file:change.path,reason:read.reason});else{const framework=frameworkOf(
change.path,language.name,{config,tools,project}).name;const file={change,language:language.name,framework,...read,notImportable:language.notImportable?.(change.
path)??null};readings.push({file,language,now,old})}}await askSecondReaders(readings,tools,tree);const files=readings.map(({file})=>file);await nextTurn();const tests=project.
files.filter(isTest);const own=tests.filter(path=>languageOf(path,config,tools));const testsIn=testTexts(project,tests);const{found,watchOnly,skipped,unread:broken}=findTargets(
files,{maxFunctions:config["max-functions"],mentioned:mentionedIn(own.map(path=>project.read(path)??""))});const tasksOf=some=>some.map(target=>taskOf(target,{config,
tools,project,testsIn}));return{tasks:tasksOf(found),watchOnly:config["baseline-seconds"]>0?tasksOf(watchOnly):[],skipped,unread:[...unread,...broken]}}const READ_AHEAD=4;
async function*readAhead(items,read){const started=[];for(const[at,item]of items.entries()){for(const next of items.slice(at+started.length,at+READ_AHEAD)){const reading=read(
next);reading.catch(()=>void 0);started.push(reading)}yield[item,await started.shift()]}}const nextTurn=()=>new Promise(resolve=>setImmediate(resolve));function mentionedIn(texts){
let words;return(_file,qualified)=>{const name=qualified.split(".").at(-1)??qualified;if(!/^\w+$/.test(name))return texts.some(text=>text.includes(name));words??=
[...new Set(texts.flatMap(text=>text.match(/\w+/g)??[]))].join(" ");return words.includes(name)}}function chosenPaths(config,tools){const[include,exclude]=[tools.
matches(config.include),tools.matches(config.exclude)];return path=>(config.include.length===0||include(path))&&!exclude(path)}function languageOf(path,config,tools){
const language=tools.languages.find(known=>known.matches(path))??null;return language&&(config.languages.length===0||config.languages.includes(language.name))?language:
null}async function readTexts(change,changes,{repo}){const{path,oldPath,status}=change;const[old,now]=await Promise.all([status==="added"?null:repo.show(changes.
base,oldPath??path),status==="deleted"?null:repo.show(changes.head,path)]);return{old,now}}async function parseSides(change,{old,now},language){const readOld=()=>old===
null?null:language.functions(old);if(change.status==="deleted")return{after:null,before:readOld()};const reason=now===null?"larger than 1 MiB, or not UTF-8 text":
(0,filters.Yf)(now);if(now===null||reason!==null)return{reason:reason??""};const before=readOld();await nextTurn();return{before,after:language.functions(now)}}
function frameworkOf(path,language,{config,tools,project}){const own=tools.frameworks.filter(framework=>framework.languages.includes(language));const asked=own.
find(framework=>framework.name===config.framework);if(asked)return asked;const scored=own.map(framework=>({framework,score:framework.matches(project,path)}));return scored.
reduce((best,entry)=>entry.score>best.score?entry:best).framework}function taskOf(found,context){const{target}=found;const{tools,project}=context;const language=tools.
language(target.language);const tests=context.testsIn(language);const{path,existing}=testFileFor(target,language,context);const example=exampleTest(target.file,
path,tests);const{style}=tools.framework(target.framework);const selection=style.selection?.(target.file,path,project,existing??example);const formatting=language.
formatting?.(project);return{target,function:found.function,...language.reachableClasses?.(target.file,found.result,project,path)??{classes:found.result.classes,
enums:found.result.enums??{}},...language.callSyntax?.script?membersOf(found.function,found.result.functions):{},access:language.access(target.file,found.function.
name,project,path),testPath:path,page:{...{existing,like:existing??example??project.read(target.file)},...selection?{selection}:{},...formatting?{formatting}:{}},
code:found.code,existingTest:example,related:relatedTests(found,path,tests),watched:found.watched,hunks:found.hunks}}const mostMembers=12;function membersOf({owner},functions){
if(!owner)return{};const own=functions.filter(({owner:other,kind,public:open})=>open&&other?.name===owner.name&&(kind==="method"||kind==="property"));const members=own.
map(({name,kind,async,parameters})=>{const word=kind==="method"?"method":parameters.length>0?"setter":"getter";return{name:name.split(".").at(-1)??name,kind:word,
async,parameters}});return{members:members.slice(0,mostMembers)}}function testTexts(project,paths){const known=new Map;return language=>{const read=()=>paths.filter(
path=>language.matches(path)).map(path=>({path,content:project.read(path)??""})).filter(({content})=>language.holdsTests.test(content));const tests=known.get(language)??
read();known.set(language,tests);return tests}}function relatedTests({function:{name}},testPath,tests){const word=name.split(".").at(-1)??name;const named=tests.
filter(({content})=>content.includes(word));named.sort((a,b)=>Number(b.path===testPath)-Number(a.path===testPath)||a.content.length-b.content.length);return named.
slice(0,MAX_RELATED_TESTS)}const MAX_RELATED_TESTS=3;function testFileFor(target,language,{config,tools,project}){const{style}=tools.framework(target.framework);
const folder=config["tests-path"].replace(/\/+$/,"");for(const apart of[false,true]){const own=style.path(target.file,project,apart);const path=folder===""?own:
`${folder}/${own.split("/").at(-1)??""}`;const existing=project.files.includes(path)?project.read(path):null;const free=!project.files.includes(path);if(free||existing!==
null&&language.continues?.(existing))return{path,existing}}throw new errors.yo(`${folder||"The folder of the tests"} has a file for ${target.file} that cannot b\
e continued: set tests-path to another folder.`)}function exampleTest(file,testPath,tests){const stem=(file.split("/").at(-1)??"").replace(/\.[^.]*$/,"");const texts=tests.
map(({path,content})=>({own:path===testPath||path.includes(stem),text:content}));texts.sort((a,b)=>Number(b.own)-Number(a.own)||a.text.length-b.text.length);return texts[0]?.
text??null}}),82708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$Y:()=>git,BE:()=>startGit,
EO:()=>runGit,Xn:()=>unfiltered});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57642);var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760);const settings=[
"core.quotePath=false","core.hooksPath=/dev/null","core.fsmonitor=false","core.attributesFile=/dev/null","core.autocrlf=false","protocol.ext.allow=never","gc.au\
to=0"].flatMap(setting=>["-c",setting]);const passedOn=new Set(["PATH","HOME","SUDO_UID"]);function environmentOf(options){const passed={};for(const[name,value]of Object.
entries(options.environment))if(value!==void 0&&(options.remote||passedOn.has(name)))passed[name]=value;const own=options.remote?{}:{GIT_CONFIG_GLOBAL:options.settings??
"/dev/null",GIT_LFS_SKIP_SMUDGE:"1",GIT_NO_LAZY_FETCH:"1"};return{...passed,...own,LC_ALL:"C",GIT_CONFIG_NOSYSTEM:"1",GIT_ATTR_NOSYSTEM:"1",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_LITERAL_PATHSPECS:"1",...options.env}}function argumentsOf(args,{safe=[]}){return[...settings,...safe.flatMap(
folder=>["-c",`safe.directory=${folder}`]),...args]}function startGit(args,options){return(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git",argumentsOf(
args,options),{cwd:options.cwd,env:environmentOf(options),stdio:["pipe","pipe","ignore"],killSignal:"SIGKILL",...options.signal?{signal:options.signal}:{}})}function runGit(args,options){
const{limit=12e4,most=256*1024*1024}=options;return new Promise((resolve,reject)=>{const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git",argumentsOf(
args,options),{cwd:options.cwd,env:environmentOf(options),stdio:["pipe","pipe","pipe"],timeout:limit,killSignal:"SIGKILL",...options.signal?{signal:options.signal}:
{}});const out=[];let[size,err]=[0,""];child.stdout.on("data",chunk=>{size+=chunk.length;if(size>most)child.kill("SIGKILL");else out.push(chunk)});child.stderr.
on("data",chunk=>err=(err+chunk.toString()).slice(-8192));child.stdin.on("error",()=>void 0);child.on("error",error=>{reject(error.code==="ENOENT"?new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo("git was not found: install git and put it on PATH."):error)});child.on("close",code=>{if(size>most)reject(new Error(`git ${args[0]} printed more than ${most}\
 bytes`));else resolve({code,stdout:Buffer.concat(out),stderr:err})});child.stdin.end(options.input)})}async function git(args,options){const answer=await runGit(
args,options);if(answer.code!==0)throw new Error(`git ${args[0]} failed: ${answer.stderr.trim().slice(-500)||"killed"}`);return answer.stdout.toString("utf8")}const attributes="\
* !diff !filter\n";const left=new Set(["info","HEAD","hooks","index","commondir","gitdir","worktrees"]);async function unfiltered(at,scratch,work){const known=gitFolders.
get(at)??findFolders(at);gitFolders.set(at,known);const[own,common]=await known;const folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(scratch,"git-"));try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"info"));await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"info","attributes"),attributes);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own,"HEAD"),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"HEAD"));for(const from of own===common?
[own]:[own,common])for(const name of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(from))if(!left.has(name))await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(from,name),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,name)).catch(()=>void 0);const env={GIT_DIR:folder,
GIT_WORK_TREE:at.cwd,GIT_INDEX_FILE:(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own,"index")};return await work({...at,env:{...at.env,...env}})}finally{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder,{recursive:true,force:true})}}const gitFolders=new WeakMap;const findFolders=at=>Promise.all([folderOf(
at,"--absolute-git-dir"),folderOf(at,"--git-common-dir")]);async function folderOf(at,flag){return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(at.cwd,(await git(
["rev-parse",flag],at)).replace(/\n$/,""))}}),73133:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>openProject});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);const maxFiles=5e4;
const maxText=1024*1024;function openProject(root){const real=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);const files=[];const folders=[""];for(let folder=folders.
shift();folder!==void 0&&files.length<maxFiles;folder=folders.shift()){for(const entry of(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(real,folder),{withFileTypes:true})){const path=folder?`${folder}/${entry.name}`:entry.name;if(entry.isDirectory()&&entry.name!==".git")folders.push(path);else if(entry.
isFile())files.push(path)}}const known=new Set(files);const texts=new Map;return{files:files.sort(),read(path){if(!known.has(path))return null;const text=texts.
get(path)??readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real,path));texts.set(path,text);return text}}}function readText(file){try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
lstatSync)(file).size>maxText)return null;const bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);return bytes.includes(0)?null:bytes.toString("\
utf8")}catch{return null}}}),11834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>openRepo});
;function parseRaw(text){const fields=text.split("\0");const entries=[];let at=0;const next=()=>{const field=fields[at++];if(field===void 0)throw new Error("git\
 diff --raw ended in the middle of an entry");return field};while(at<fields.length-1){const head=/^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(next());
if(!head)throw new Error("git diff --raw gave a line of unknown form");const[,oldMode="",mode="",oldBlob="",blob="",status=""]=head;const first=next();const renamed=status===
"R"||status==="C";const path=renamed?next():first;entries.push({status,oldMode,mode,oldBlob,blob,path,oldPath:renamed?first:null})}return entries}function splitPatch(text){
const sections=[];const starts=[...text.matchAll(/(?<![^\n])diff --git /g)].map(match=>match.index);for(const[n,start2]of starts.entries())sections.push(text.slice(
start2,starts[n+1]));return sections}function parseHunks(section){const lines=section.split("\n");const hunks=[];let at=0;while(at<lines.length){const head=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.
exec(lines[at++]??"");if(!head)continue;const hunk={oldStart:Number(head[1]),newStart:Number(head[3]),added:[],removed:[]};at=readHunk(lines,at,hunk,{removed:Number(
head[2]??1),added:Number(head[4]??1)});hunks.push(hunk)}return{hunks,binary:hunks.length===0&&/^(Binary files |GIT binary patch)/m.test(section)}}function readHunk(lines,start2,hunk,counts){
let[at,oldLine,newLine]=[start2,hunk.oldStart,hunk.newStart];const[oldEnd,newEnd]=[oldLine+counts.removed,newLine+counts.added];while(at<lines.length&&(oldLine<
oldEnd||newLine<newEnd)){const sign=lines[at++]?.[0];if(sign==="+")hunk.added.push(newLine++);else if(sign==="-")hunk.removed.push(oldLine++);else if(sign!=="\\")
[oldLine,newLine]=[oldLine+1,newLine+1]}return at}function joinDiff(raw,patch){const sections=splitPatch(patch);let at=0;const changes=raw.map(entry=>{const typeChanged=entry.
status==="T";const own=sections.slice(at,at+=typeChanged?2:1);const{hunks,binary}=parseHunks(own.at(-1)??"");return{path:entry.path,oldPath:entry.oldPath,status:statusOf(
entry),mode:entry.mode,binary,hunks}});if(at!==sections.length)throw new Error("git diff gave another number of patches than of files");return changes}function missingChange(entry){
const{path,oldPath,mode}=entry;return{path,oldPath,status:statusOf(entry),mode,binary:false,missing:true,hunks:[]}}function statusOf(entry){if(entry.status==="D")
return"deleted";if(entry.status==="A"||entry.status==="C")return"added";return entry.status==="R"?"renamed":"modified"}var promises_=__webpack_require__(51455);
var external_node_path_=__webpack_require__(76760);var git=__webpack_require__(82708);;const LIMIT=10*6e4;const ROUNDS=3;const argumentsOf=remote=>[...["-c","fe\
tch.negotiationAlgorithm=noop","fetch","--no-tags","--no-recurse-submodules"],...["--no-write-fetch-head","--quiet","--filter=blob:none","--stdin",remote]];function openMissing(at){
const known=new Map;let last=Promise.resolve();let refused=false;let promisors;const find=async commits=>{const remotes=await(promisors??=promisorsOf(at));if(remotes.
length===0)return new Set;let missing=await missingOf(at,commits);for(let round=0;round<ROUNDS&&missing.size>0&&!refused;round+=1){refused=!await fetchFromAny(at,
remotes,missing);missing=await missingOf(at,commits)}return missing};return commits=>{const key=commits.join(" ");const found=known.get(key)??last.then(()=>find(
commits));last=found.catch(()=>void 0);known.set(key,found);return found}}async function fetchFromAny(at,remotes,wanted){const input=`${[...wanted].join("\n")}
`;for(const remote of remotes){const{code}=await(0,git.EO)(argumentsOf(remote),{...at,remote:true,limit:LIMIT,input});if(code===0)return true}return false}async function promisorsOf(at){
const answer=await(0,git.EO)(["config","-z","--bool","--get-regexp","^remote\\..*\\.promisor$"],at);const entries=answer.code===0?answer.stdout.toString("utf8").
split("\0"):[];return entries.flatMap(entry=>/^remote\.(.+)\.promisor\ntrue$/s.exec(entry)?.[1]??[])}async function missingOf(at,commits){const args=["rev-list",
"--objects","--missing=print","--no-walk","--end-of-options",...commits];const listed=await(0,git.$Y)(args,at);return new Set([...listed.matchAll(/^\?([0-9a-f]{40,64})$/gm)].
map(match=>match[1]??""))};function disposable(folder,content){return{path:(0,external_node_path_.join)(folder,"tree"),content,[Symbol.asyncDispose]:()=>(0,promises_.
rm)(folder,{recursive:true,force:true})}}async function checkoutCommit(at,commit,{scratch,lacks}){const content=lacks.size>0?null:(await(0,git.$Y)(["rev-parse",
`${commit}^{tree}`],at)).trim();const folder=await(0,promises_.mkdtemp)((0,external_node_path_.join)(scratch,"tree-"));const checkout=disposable(folder,content);
try{await(0,promises_.mkdir)(checkout.path);await(0,git.Xn)(at,folder,async plain=>{const own={...plain,env:{...plain.env,GIT_INDEX_FILE:(0,external_node_path_.
join)(folder,"index")}};await(0,git.$Y)(["read-tree",commit],own);if(lacks.size>0)await leaveOut(own,lacks);await writeFiles(own,commit,checkout.path)});return checkout}catch(error){
await checkout[Symbol.asyncDispose]();throw error}}async function writeFiles(at,commit,folder){const write=()=>(0,git.$Y)(["checkout-index","--all","--force",`-\
-prefix=${folder}/`],at);try{await write()}catch(error){const lacks=await missingOf(at,[commit]);if(lacks.size===0)throw error;await leaveOut(at,lacks);await write()}}
async function leaveOut(at,lacks){const entries=(await(0,git.$Y)(["ls-files","--stage","-z"],at)).split("\0");const gone=entries.flatMap(entry=>{const[,id2="",path=""]=/^\d{6} ([0-9a-f]+) \d\t(.*)$/s.
exec(entry)??[];return lacks.has(id2)?[path]:[]});if(gone.length>0)await(0,git.$Y)(["update-index","--force-remove","-z","--stdin"],{...at,input:gone.join("\0")})}
async function checkoutWorktree(at,scratch){const folder=await(0,promises_.mkdtemp)((0,external_node_path_.join)(scratch,"tree-"));const checkout=disposable(folder,
null);const listed=await(0,git.$Y)(["ls-files","--cached","--others","--exclude-standard","--deduplicate","-z"],at);try{await(0,promises_.mkdir)(checkout.path);
for(const path of listed.split("\0").filter(Boolean))await copyEntry((0,external_node_path_.join)(at.cwd,path),(0,external_node_path_.join)(checkout.path,path));
return checkout}catch(error){await checkout[Symbol.asyncDispose]();throw error}}async function copyEntry(from,to){const entry=await(0,promises_.lstat)(from).catch(
()=>null);if(!entry)return;await(0,promises_.mkdir)((0,external_node_path_.dirname)(to),{recursive:true});if(entry.isSymbolicLink())await(0,promises_.symlink)(await(0,
promises_.readlink)(from),to);else if(entry.isDirectory())await(0,promises_.cp)(from,to,{recursive:true,verbatimSymlinks:true});else if(entry.isFile())await(0,promises_.
copyFile)(from,to)}var errors=__webpack_require__(57642);;const fetchFlags=["--no-tags","--no-recurse-submodules","--no-write-fetch-head","--quiet"];const sha=/^[0-9a-f]{40,64}$/;
async function resolveCommit(at,ref){const answer=await(0,git.EO)(["rev-parse","--verify","--quiet","--end-of-options",`${ref}^{commit}`],at);const found=answer.
stdout.toString("utf8").trim();if(answer.code===0&&sha.test(found))return found;if(ref==="HEAD")throw new errors.yo("This repository has no commit yet: commit s\
omething first.");const there=await lookUp(at,ref);if(there!==null)return there;throw new errors.yo(`There is no commit named ${JSON.stringify(ref)} here: fetch\
 it, or name another with --base or --head.`)}async function lookUp(at,ref){const pull=/^(?:refs\/)?(pull\/\d{1,9}\/(?:head|merge))$/.exec(ref)?.[1];const name=/^(?:origin\/)?([\w][\w./-]{0,200})$/.
exec(ref)?.[1];if(pull===void 0&&(name===void 0||!await isShallow(at)))return null;const wanted=pull===void 0?[`refs/heads/${name??""}`,`refs/tags/${name??""}`]:
[`refs/${pull}`];const answer=await(0,git.EO)(["ls-remote","--exit-code","origin",...wanted],{...at,remote:true});const[found]=/^[0-9a-f]{40,64}(?=\t)/.exec(answer.
stdout.toString("utf8"))??[];if(answer.code!==0||found===void 0)return null;await fetchCommits(at,[found]);return found}const steps=[30,170,800,7e3];async function mergeBase(at,base,head){
const known=await commonOf(at,base,head);if(known!==null)return known;if(await isShallow(at))for(const step of steps){const argv=["fetch",...fetchFlags,`--deepe\
n=${step}`,"origin",base,head];const answer=await(0,git.EO)(argv,{...at,remote:true});const found=await commonOf(at,base,head);if(found!==null)return found;if(answer.
code!==0||!await isShallow(at))break}throw new errors.yo(`${base.slice(0,12)} and ${head.slice(0,12)} have no common ancestor here: fetch more history (fetch-de\
pth: 0), or give another --base.`)}async function commonOf(at,base,head){const answer=await(0,git.EO)(["merge-base",base,head],at);const found=answer.stdout.toString(
"utf8").trim();return answer.code===0&&found?found:null}const isShallow=async at=>(await(0,git.$Y)(["rev-parse","--is-shallow-repository"],at)).trim()==="true";
async function fetchCommits(at,commits){const missing=[];for(const commit of commits){const known=await(0,git.EO)(["cat-file","-e",`${commit}^{commit}`],at);if(known.
code!==0)missing.push(commit)}if(missing.length===0)return;const depth=await isShallow(at)?["--depth=1"]:[];const answer=await(0,git.EO)(["fetch",...fetchFlags,
...depth,"origin",...missing],{...at,remote:true});if(answer.code!==0)throw new errors.yo(`The commits ${missing.map(commit=>commit.slice(0,12)).join(" and ")} \
could not be fetched from origin: run actions/checkout before this step, and let it keep its credentials.`)}async function defaultBranch(at){for(const ref of["o\
rigin/HEAD","origin/main","origin/master","main","master"]){const answer=await(0,git.EO)(["rev-parse","--verify","--quiet",`${ref}^{commit}`],at);if(answer.code===
0)return ref}throw new errors.yo("No default branch was found (origin/HEAD, main or master): name the base with --base.")};const maxText=1024*1024;async function untracked(at){
const listed=(await(0,git.$Y)(["ls-files","--others","--exclude-standard","-z"],at)).split("\0").filter(Boolean);const changes=[];for(const path of listed){const entry=await(0,
promises_.lstat)((0,external_node_path_.join)(at.cwd,path));const text=entry.isFile()?await readWorktree(at.cwd,path):null;const count=text===null?0:text.split(
"\n").length-(text.endsWith("\n")?1:0);const added=Array.from({length:count},(_,n)=>n+1);const mode=entry.isSymbolicLink()?"120000":"100644";const hunks=count>0?
[{oldStart:0,newStart:1,added,removed:[]}]:[];changes.push({path,oldPath:null,status:"added",mode,binary:text===null,hunks})}return changes}async function readWorktree(root,path){
const file=(0,external_node_path_.join)(root,path);const entry=await(0,promises_.lstat)(file).catch(()=>null);if(!entry?.isFile()||entry.size>maxText)return null;
const real=await(0,promises_.realpath)(file);return real===file?decode(await(0,promises_.readFile)(file)):null}function decode(bytes){if(bytes.includes(0))return null;
try{return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}catch{return null}};const objects_LIMIT=12e4;const LONGEST_NAME=4096;function openObjects(at){let batch=null;
let last=Promise.resolve();const ask=async name=>{at.signal?.throwIfAborted();batch??=start(at,ended=>batch=batch===ended?null:batch);const asked=batch;keepAlive(
asked,true);const answer=await readObject(asked,name);keepAlive(asked,false);at.signal?.throwIfAborted();if(answer==="ended"||answer===null)batch=batch===asked&&
isUsable(asked)?batch:null;return answer};return async(commit,path)=>{const name=`${commit}:${path}`;if(/[\n\r]/.test(name)||name.length>LONGEST_NAME)return readOne(
at,name);const turn=last.then(()=>ask(name));last=turn.catch(()=>void 0);const answer=await turn;if(answer==="ended")return readOne(at,name);return answer&&decode(
answer)}}function start(at,onEnd){const batch=(0,git.BE)(["cat-file","--batch"],at);batch.on("error",()=>onEnd(batch));batch.on("exit",()=>onEnd(batch));batch.stdin.
on("error",()=>void 0);batch.stdout.on("error",()=>void 0);return batch}const isUsable=batch=>batch.exitCode===null&&!batch.killed;function keepAlive(batch,isAsked){
const change=isAsked?"ref":"unref";for(const handle of[batch,batch.stdin,batch.stdout])handle[change]()}function readObject(batch,name){return new Promise(resolve=>{
const chunks=[];let[size,wanted]=[0,0];const finish=(answer,isOver=false)=>{clearTimeout(timer);batch.stdout.removeListener("data",onData);batch.removeListener(
"error",onEnd);batch.removeListener("close",onEnd);if(isOver)batch.kill("SIGKILL");resolve(answer)};const onEnd=()=>finish("ended");const onData=chunk=>{chunks.
push(chunk);size+=chunk.length;if(size<wanted)return;const bytes=Buffer.concat(chunks);const lineEnd=bytes.indexOf(10);if(lineEnd<0)return;const[,length]=/^[0-9a-f]{40,64} blob (\d+)$/.
exec(bytes.toString("latin1",0,lineEnd))??[];if(length===void 0)return finish(null,!/ missing$/.test(bytes.toString("latin1",0,lineEnd)));if(Number(length)>maxText)
return finish(null,true);wanted=lineEnd+1+Number(length)+1;if(size>=wanted)finish(bytes.subarray(lineEnd+1,wanted-1))};const timer=setTimeout(()=>finish(null,true),
objects_LIMIT);batch.stdout.on("data",onData);batch.on("error",onEnd);batch.on("close",onEnd);batch.stdin.write(`${name}
`)})}async function readOne(at,name){const size=await(0,git.EO)(["cat-file","-s",name],at);if(size.code!==0||Number(size.stdout.toString("utf8"))>maxText)return null;
const answer=await(0,git.EO)(["cat-file","blob",name],at);return answer.code===0?decode(answer.stdout):null};async function findRoot(start2,scratch,trusted){const isFolder=await(0,
promises_.lstat)(start2.cwd).then(entry=>entry.isDirectory(),()=>false);if(!isFolder)throw new errors.yo(`${start2.cwd} is not a folder: give the path of a git \
repository with --repo.`);let at=trusted?await allow(start2,scratch,["*"]):start2;let top=await topOf(at);if(isRefused(top)){at=await allow(start2,scratch,await ownEntries(
start2));top=await topOf(at)}if(isRefused(top))throw new errors.yo(rejection(start2.cwd,top));if(top.code!==0)throw new errors.yo(`${start2.cwd} is not inside a\
 git repository: run this in a checkout, or name one with --repo.`);const root=await(0,promises_.realpath)(top.stdout.toString("utf8").replace(/\n$/,""));return{
...trusted?await allow(start2,scratch,[root]):at,cwd:root}}function topOf(at){return(0,git.EO)(["rev-parse","--show-toplevel"],at)}function isRefused({code,stderr}){
return code!==0&&/dubious ownership|unsafe repository/.test(stderr)}function rejection(folder,{stderr}){const path=/in repository at '([^\n]+)'|unsafe repository \('([^\n]+)' is/.
exec(stderr);const named=path?.[1]??path?.[2]??folder;return`${named} belongs to another user, so git does not open it: if you trust it, run git config --global\
 --add safe.directory ${named}`}async function allow(start2,scratch,entries){if(entries.length===0)return start2;const file=(0,external_node_path_.join)(scratch,
"gitconfig");const lines=entries.map(entry=>`	directory = ${JSON.stringify(entry)}
`);await(0,promises_.writeFile)(file,`[safe]
${lines.join("")}`);return{...start2,settings:file,safe:entries}}async function ownEntries(start2){const found=[];for(const level of["--system","--global"]){const args=[
"config",level,"-z","--get-all","safe.directory"];const answer=await(0,git.EO)(args,{...start2,remote:true});if(answer.code===0)found.push(...answer.stdout.toString(
"utf8").split("\0").slice(0,-1))}return found};const diffFlags=["--no-ext-diff","--no-textconv","--no-color","--find-renames","--src-prefix=a/","--dst-prefix=b/",
"--ignore-submodules=dirty"];async function openRepo(options){const start2={cwd:options.folder,environment:options.environment,signal:options.signal};const at=await findRoot(
start2,options.scratch,options.trustOwner??false);const root=at.cwd;const missing=openMissing(at);const resolve=onceFor(ref=>resolveCommit(at,ref));const base=onceFor(
both=>{const[one="",other=""]=both.split(" ");return mergeBase(at,one,other)});const objects=openObjects(at);return{root,resolve,mergeBase:(one,other)=>base(`${one}\
 ${other}`),fetch:commits=>fetchCommits(at,commits),defaultBranch:()=>defaultBranch(at),diff:async(base2,head)=>{const lacks=await missing(head===null?[base2]:[
base2,head]);return diff(at,options.scratch,{base:base2,head,lacks})},async show(commit,path){if(commit===null)return readWorktree(root,path);await missing([commit]);
return objects(commit,path)},checkout:async commit=>commit===null?checkoutWorktree(at,options.scratch):checkoutCommit(at,commit,{scratch:options.scratch,lacks:await missing(
[commit])})}}function onceFor(ask){const known=new Map;return name=>{const answer=known.get(name)??ask(name);known.set(name,answer);answer.catch(()=>known.delete(
name));return answer}}async function diff(at,scratch,{base,head,lacks}){const sides=head===null?[base]:[base,head];const raw=["diff","--raw","-z","--no-abbrev",
...diffFlags];const isMissing=({oldBlob,blob})=>lacks.has(oldBlob)||lacks.has(blob);const[missing,list,patch]=await(0,git.Xn)(at,scratch,async plain=>{const all=lacks.
size>0?parseRaw(await(0,git.$Y)([...raw,"--no-renames",...sides,"--"],plain)):[];const missing2=all.filter(isMissing);const places=missing2.map(({path})=>`:(top\
,exclude,literal)${path}`);const some=places.length>0?{...plain,env:{...plain.env,GIT_LITERAL_PATHSPECS:"0"}}:plain;const read=[raw,["diff","-p","-U0",...diffFlags]].
map(args=>(0,git.$Y)([...args,...sides,"--",...places],some));const[list2="",patch2=""]=await Promise.all(read);return[missing2,list2,patch2]});const files=[...joinDiff(
parseRaw(list),patch),...missing.map(missingChange)];return{base,head,files:head===null?[...files,...await untracked(at)]:files}}}),36705:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>readConfig});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815);var _core_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
739);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57642);async function readConfig({sources},read){const usual=(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__.
Zg)([]).config;const path=pathIn(sources)??usual;const text=await read(path);if(text!==null)return(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__.Zg)(
[readSettings(text,path),...sources]);const given=(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__.Zg)(sources);if(path===usual)return given;throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`There is no ${path} on the base branch: check config, or commit the file there.`)}function pathIn(sources){const named=sources.map(({values})=>values["confi\
g"]).filter(path=>typeof path==="string"&&path!=="");return named.at(-1)??null}function readSettings(text,path){const counter=new yaml__WEBPACK_IMPORTED_MODULE_0__.
HN;const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{lineCounter:counter});if(document.errors.length>0){const words=document.errors.map(({message})=>(message.
split("\n")[0]??"").replace(/:$/,""));throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} is not valid YAML: ${words.join("; ")}`)}const{contents}=document;
if(contents===null||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(contents)&&contents.value===null)return{name:path,values:{}};if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jh)(contents))throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${path} has no settings: write lines such as max-functions: 10.`);const lines=new Map;
for(const{key}of contents.items)if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)&&key.range)lines.set(String(key.value),counter.linePos(key.range[0]).line);document.
delete("$schema");const values=document.toJS();return{name:path,values,lines}}})};export{id,ids,modules};
