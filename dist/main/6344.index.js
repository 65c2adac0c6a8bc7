const id=6344;const ids=[6344];const modules={72061:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>rowsFolder,l:()=>writeRows});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(
57642);var core_text=__webpack_require__(69716);var foreign_text=__webpack_require__(80616);;function taughtRow(prompt,language,content,source){const answer=(0,
foreign_text.EU)(language,content.trimEnd());return JSON.stringify({messages:[...turnsOf(prompt),{role:"assistant",content:answer}],testwright:source})}function taughtPair(prompt,language,{
content,rejected},source){return JSON.stringify({input:{messages:turnsOf(prompt)},preferred_output:[{role:"assistant",content:(0,foreign_text.EU)(language,content.
trimEnd())}],non_preferred_output:[{role:"assistant",content:rejected}],testwright:source})}const turnsOf=({system,user})=>[...system===null?[]:[{role:"system",
content:system}],{role:"user",content:user}];var lists=__webpack_require__(70906);var assemble=__webpack_require__(37476);var generate=__webpack_require__(60383);
var compare_live=__webpack_require__(32232);var compare_unit=__webpack_require__(77366);var unit_tools=__webpack_require__(82e3);;const versionOf=(source,hash)=>hash(
source).slice(0,16);async function generateRows(asked,tools){const unitTools=await(0,unit_tools.K)(tools);const{teachers}=asked;const writers=teachers?.writers??
[];const parallel=Math.min(tools.parallel,...writers.map(writer=>writer.parallel));await(0,lists.sf)(asked.functions,parallel,async wanted=>{const target=`${wanted.
path}::${wanted.name}`;const version=versionOf(wanted.source,tools.hash);const own=asked.recorded.filter(({row,path})=>path===wanted.path&&isAbout(row,wanted));
for(const teacher of new Set(own.map(({row})=>row.system))){if(asked.isDone(teacher,target,version))continue;const rows=own.filter(({row})=>row.system===teacher);
asked.onResult(await judge({teacher,wanted,rows,usd:null,reason:null},asked,unitTools,tools))}for(const writer of writers){const{name}=writer.model;if(!teachers||
asked.isDone(name,target,version))continue;const live=await(0,compare_live.Zi)({writers:[writer],explorer:false,human:false,budget:teachers.budget},[wanted],tools);
const reason=live.failed[0]?.reason??null;if(reason!==null&&reason!==compare_live.qj)throw new errors._7(reason);const usd=live.usd.get(name)??null;asked.onResult(
await judge({teacher:name,wanted,rows:live.rows,usd,reason},asked,unitTools,tools))}})}const isAbout=(row,{name})=>row.function===null||row.function===name||name.
startsWith(`${row.function}.`);async function judge({teacher,wanted,rows,usd,reason},{about},unitTools,tools){const{language,path,source}=wanted;const target=`${path}\
::${wanted.name}`;const base={teacher,target,version:versionOf(source,tools.hash),usd,reason};if(rows.length===0)return{...base,written:0,kept:0,row:null,pair:null};
const named=rows.map(({row})=>({...row,function:wanted.name}));const unit={system:teacher,language,path,source,rows:named};const verified=await(0,compare_unit.G)(
unit,unitTools,tools,false);const tests=verified.written.map(({test})=>test).filter(test=>test.target===target);const kept=tests.filter(test=>test.verdict==="ke\
pt");const[file]=verified.files;const wrong=tests.some(test=>test.reason==="wrong-expectation"||test.dropped.length>0);const counts={...base,written:tests.length,
kept:kept.length};if(kept.length===0||!file)return{...counts,row:null,pair:null,reason:reason??tests[0]?.reason??"no test of it was found"};const{task}=await(0,
compare_live.Nt)(teacher,wanted,unitTools);const prompt=(0,generate.Gh)(task,tools);const evidence=kept.map(test=>({test:test.name,mutantsKilled:test.evidence.mutantsKilled.
length}));const from={teacher,path,source,target,...about,usd,evidence};const reply=named.length===1&&named[0]?.kind==="reply"?named[0].text:null;return{...counts,
row:taughtRow(prompt,language.name,file.content,from),pair:wrong&&reply!==null?taughtPair(prompt,language.name,{content:file.content,rejected:reply},from):null}}
function sumResults(all){const sum=count=>all.reduce((total,result)=>total+count(result),0);return{rows:sum(result=>result.kept>0?1:0),functions:all.length,written:sum(
result=>result.written),kept:sum(result=>result.kept),usd:(0,assemble.Xk)(all.map(result=>result.usd))}}var tracing=__webpack_require__(66940);var command=__webpack_require__(
87196);;const rowsFolder={type:"string",placeholder:"DIR",help:"Where the rows go."};function openDatasetFolder(out){const all=readDone(out);const known=new Set(
all.map(keyOf));const append=(name,line)=>{try{(0,external_node_fs_.mkdirSync)(out,{recursive:true});(0,external_node_fs_.appendFileSync)((0,external_node_path_.
join)(out,name),`${line}
`)}catch(error){const code=error.code??"unknown";throw new errors.yo(`${(0,external_node_path_.join)(out,name)} cannot be written (${code}): free some space, th\
en run the same command again.`)}};return{all:()=>all,isDone:(teacher,target,version)=>known.has(keyOf({teacher,target,version})),addTrace:lines=>append("trace.\
jsonl",lines.trimEnd()),add({row,pair,...rest}){if(row!==null)append("rows.jsonl",row);if(pair!==null)append("pairs.jsonl",pair);if(rest.written>0)append("done.\
jsonl",JSON.stringify(rest));all.push(rest)}}}const keyOf=({teacher,target,version})=>JSON.stringify([teacher,target,version]);function readDone(out){const path=(0,
external_node_path_.join)(out,"done.jsonl");if(!(0,external_node_fs_.existsSync)(path)){if((0,external_node_fs_.existsSync)((0,external_node_path_.join)(out,"ro\
ws.jsonl")))throw new errors.yo(`${out} has rows of another origin: name a new folder with --out.`);return[]}for(const name of["rows.jsonl","pairs.jsonl","done.\
jsonl"].map(file=>(0,external_node_path_.join)(out,file)))if((0,external_node_fs_.existsSync)(name)&&!(0,external_node_fs_.readFileSync)(name,"utf8").endsWith("\
\n"))(0,external_node_fs_.appendFileSync)(name,"\n");return(0,external_node_fs_.readFileSync)(path,"utf8").split("\n").flatMap(readLine)}function readLine(line){
try{return[JSON.parse(line)]}catch{return[]}}async function writeRows(input,out,tools,context){const{log}=context;const folder=openDatasetFolder(out);const earlier=folder.
all().length;if(earlier>0)log(`${(0,core_text.LS)(earlier,"function")} of an earlier run ${earlier===1?"is":"are"} done already`);const onResult=result=>{folder.
add(result);const{teacher,target,kept,written,reason}=result;log(`${teacher}, ${target}: ${kept} of ${written} kept${reason?` (${reason})`:""}`)};try{await generateRows(
{...input,isDone:folder.isDone,onResult},tools)}finally{folder.addTrace(await(0,tracing.t)(context,"dataset generate"))}const all=folder.all();const sums={...sumResults(
all),out};const cost=sums.usd===null?"":`, ${(0,core_text.TG)(sums.usd)}`;context.answer(sums,`${(0,core_text.LS)(sums.rows,"row")} of ${(0,core_text.LS)(all.length,
"function")}: ${sums.kept} of ${sums.written} tests kept${cost}: ${(0,external_node_path_.join)(out,"rows.jsonl")}
`);return command.DH}}),66344:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{datasetCollect:()=>datasetCollect});;const licences=[["Apache-2.0",/Apache License[\s\S]{0,80}Version 2\.0/i],["MIT",/Permission is hereby granted, free of charge, to any person obtaining a copy/i],
["ISC",/Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose/i],["BSD-3-Clause",/Redistribution and use in source and binary forms[\s\S]*Neither the name/i],
["BSD-2-Clause",/Redistribution and use in source and binary forms/i],["MPL-2.0",/Mozilla Public License,? (?:Version|v\.?) ?2\.0/i],["AGPL-3.0",/GNU AFFERO GENERAL PUBLIC LICENSE/i],
["LGPL-3.0",/GNU LESSER GENERAL PUBLIC LICENSE/i],["GPL-3.0",/GNU GENERAL PUBLIC LICENSE[\s\S]{0,60}Version 3/i],["GPL-2.0",/GNU GENERAL PUBLIC LICENSE[\s\S]{0,60}Version 2/i],
["Unlicense",/This is free and unencumbered software released into the public domain/i]];function licenceOf(text,manifest){const known=licences.find(([,sign])=>text!==
null&&sign.test(text))?.[0];if(known!==void 0)return known;const told=/(?:"license"\s*:\s*"|^license\s*=\s*["']?)([\w.+-]{2,40})/m.exec(manifest??"")?.[1];return told!==
void 0&&!/^(?:UNLICENSED|SEE|file|text|proprietary)$/i.test(told)?told:null}var errors=__webpack_require__(57642);var core_text=__webpack_require__(69716);var live=__webpack_require__(
32232);var wiring_tools=__webpack_require__(71065);var command=__webpack_require__(87196);var dataset_folder=__webpack_require__(72061);;var __addDisposableResource=function(env,value,async){
if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable\
.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}
return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"\
An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(
r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else
s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
const datasetCollect={name:"dataset collect",group:"data",summary:"make training rows from tests that people wrote, found in a git history",about:`Pairs source \
files with the test files from the same commit or with a matching name, runs every test, and writes
    a row for each function with the tests that hold. Records the licence; a repository without one needs --own.`,examples:["testwright dataset collect --repo .\
./project --out rows"],options:{repo:command.LB,own:{type:"boolean",help:"The code is yours to train on, whatever its licence says."},out:dataset_folder.a,json:command.
Pq},async run(context){const env_1={stack:[],error:void 0,hasError:false};try{const{args,environment,folder:root,log}=context;const out=args.requiredPath("out",
"say where the rows go");const history=await(0,wiring_tools.Lu)(root,environment);const opened=__addDisposableResource(env_1,await(0,wiring_tools.AL)({...context,
root}),true);const{tools}=opened;const textOf=names=>{const path=tools.project.files.find(name=>names.test(name));return path===void 0?null:tools.project.read(path)};
const licence=licenceOf(textOf(/^(?:licen[cs]e|copying)(?:\.\w+)?$/i),textOf(/^(?:package\.json|pyproject\.toml|setup\.cfg)$/));if(licence===null&&!args.has("ow\
n"))throw new errors.yo(`${root} has no licence: add --own if its code is yours to train on.`);const recorded=(0,live.JF)(tools.project,tools.languages,history.
commits);const functions=(0,live.sQ)(new Map,recorded,tools.languages);if(functions.length===0)throw new errors.yo(`${root} has no source file with a test file \
of its own: neither a commit nor a name pairs them.`);log(`${(0,core_text.LS)(history.commits.length,"commit")}, ${(0,core_text.LS)(recorded.length,"pair")} of \
source and test, licence ${licence??"unknown (--own)"}`);const about={repository:history.name,...licence===null?{}:{licence}};return await(0,dataset_folder.l)({
functions,teachers:null,recorded,about},out,tools,context)}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)
await result_1}}}}),94089:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ev:()=>isNamed,
hB:()=>aimAt,wX:()=>namesIn});function aimAt(name,result,place){if(name!==null){const own=result.functions.find(made=>made.name===name)??byLastPart(result,name);
if(own&&own.bodyLines.length>0)return aimOf(own.name,own,place);const members=result.functions.filter(made=>made.name.startsWith(`${name}.`));if(members.length>
0)return wholeOf({name,imported:name,lines:spanOf(members)},members,place)}const names=[...new Set(result.functions.map(made=>made.name.split(".")[0]??""))];const[
only]=names;if(name===null&&names.length===1&&only!==void 0)return aimAt(only,result,place);const word=name!==null&&/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)?name:
null;const lines=[1,place.source.split("\n").length];return wholeOf({name:name??"module",imported:word??"default",lines},result.functions,place)}function spanOf(members){
const lines=members.flatMap(made=>made.lines);return[Math.min(...lines),Math.max(...lines)]}function isNamed(name,result){const among=made=>made.name===name||made.
name.startsWith(`${name}.`);return result.functions.some(among)||byLastPart(result,name)!==void 0}function byLastPart(result,name){const found=result.functions.
filter(made=>made.name.endsWith(`.${name}`));return found.length===1?found[0]:void 0}function namesIn(text,result){const words=new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??
[]);const names=result.functions.map(made=>made.name.split(".")[0]??made.name);return[...new Set(names)].filter(name=>words.has(name))}function wholeOf({name,imported,
lines},members,place){const all=place.source.split("\n");const body=[...new Set(members.flatMap(made2=>made2.bodyLines))].sort((a,b)=>a-b);const written=all.flatMap(
(line,at)=>line.trim()===""?[]:[at+1]);const made={name:imported,lines,kind:"function",async:false,generator:false,public:true,unreachable:null,sound:true,branches:members.
reduce((sum,member)=>sum+member.branches,0),tokens:members.flatMap(member=>member.tokens),bodyLines:body.length>0?body:written,source:all.slice(lines[0]-1,lines[1]).
join("\n"),parameters:members.find(member=>member.kind==="constructor")?.parameters??[],returns:{kind:"any"},docstring:null,examples:[],literals:[],decorators:[],
owner:null,context:[...new Set(members.flatMap(member=>member.context))]};return aimOf(name,made,place)}function aimOf(name,made,{path,language,framework}){const target={
id:`${path}::${name}`,file:path,name,language,framework,change:"added",lines:made.lines,changedLines:made.bodyLines,via:null,baseId:null};return{target,function:made,
imported:made.name}}}),21977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$J:()=>unitsOf,
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
some(text=>word.test(text))}}),32232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{sQ:()=>functionsOfRows,Zi:()=>generateFor,K0:()=>generateForRows,JF:()=>humanRows,qj:()=>overBudget,Nt:()=>taskForFunction});var target=__webpack_require__(86716);
var assemble=__webpack_require__(37476);var filters=__webpack_require__(70296);;function subjectOf(path){const name=path.split("/").at(-1)??"";return name.replace(
/\.(?:[cm]?[jt]sx?|py)$/,"").replace(/^test_|_test$|\.(?:test|spec)$/g,"").toLowerCase()}const most=20;function pairFiles(files,commits){const there=new Set(files);
const found=new Map;const add=(source,test,by)=>{const key=JSON.stringify([source,test]);if(!found.has(key))found.set(key,{source,test,by})};const isCode=path=>/\.(?:py|[cm]?[jt]sx?)$/.
test(path)&&!(0,filters.MQ)(path);for(const paths of commits){if(paths.length>most)continue;const now=paths.filter(path=>there.has(path));for(const test of now.
filter(filters.MQ))for(const source of now.filter(isCode))add(source,test,"commit")}const tests=files.filter(filters.MQ);for(const source of files.filter(isCode))
for(const test of tests)if(subjectOf(source)===subjectOf(test))add(source,test,"name");return[...found.values()].sort((a,b)=>a.source<b.source?-1:a.source>b.source?
1:0)}var errors=__webpack_require__(57642);var explore=__webpack_require__(8175);var lists=__webpack_require__(70906);var generate=__webpack_require__(60383);var unit_tools=__webpack_require__(
82e3);;const overBudget="over budget";const MAX_TESTS=6;function functionsOfModule(language,path,source){const result=language.functions(source);const names=result.
functions.filter(made=>made.sound&&(0,target.s)(made.name)&&made.bodyLines.length>0).map(made=>made.name);return names.map(name=>({language,path,source,name}))}
function functionsOfRows(modules2,joined,languages){const places=new Map(modules2);for(const{path,source}of joined)if(!places.has(path))places.set(path,source);
const all=[...places].flatMap(([path,source])=>{const language=languages.find(known=>known.matches(path));return language?functionsOfModule(language,path,source):
[]});const wanted=new Set(joined.flatMap(({row,path})=>row.function===null?[]:[`${path}::${row.function}`]));const about=new Set(joined.map(row=>row.path));return all.
filter(aim=>!about.has(aim.path)||wanted.size===0||modules2.has(aim.path)||wanted.has(`${aim.path}::${aim.name}`))}async function generateForRows(models,joined,modules2,tools){
const places=new Map(joined.map(({language,path,source})=>[path,{language,source}]));if(places.size===0)for(const[path,source]of modules2){const language=tools.
languages.find(known=>known.matches(path));if(language)places.set(path,{language,source})}if(places.size===0&&models.human)for(const{path,language,source}of humanRows(
tools.project,tools.languages,[]))places.set(path,{language,source});const functions=[...places].flatMap(([path,{language,source}])=>{const all=functionsOfModule(
language,path,source);const named=new Set(joined.flatMap(({row})=>row.path===path&&row.function?[row.function]:[]));const wanted=all.filter(({name})=>named.has(
name));return wanted.length>0?wanted:all});if(functions.length===0)throw new errors.yo("There is no function to write tests for: name modules with --functions.");
return generateFor(models,functions,tools)}async function generateFor({writers,explorer,human:human2,budget},functions,tools){const unitTools=await(0,unit_tools.
K)(tools);const live={rows:[],failed:[],usd:new Map};for(const writer of writers)await requestAll(writer,{functions,budget,live},unitTools,tools);if(explorer)await exploreFunctions(
functions,live,unitTools,tools);if(human2){const about=new Set(functions.map(({path})=>path));live.rows.push(...humanRows(tools.project,tools.languages,[]).filter(
({path})=>about.has(path)))}live.rows=live.rows.map((joined,at)=>({...joined,row:{...joined.row,index:FIRST_LIVE_INDEX+at}}));return live}const FIRST_LIVE_INDEX=1e9;
const human="human";function humanRows({files,read},languages,commits,first=0){const own=files.filter(path=>!/(^|\/)(?:node_modules|dist|vendor)\//.test(path));
return pairFiles(own,commits).flatMap(({source:path,test},at)=>{const[language,source]=[languages.find(known=>known.matches(path)),read(path)];if(!language||source===
null||(0,filters.MQ)(path))return[];const row={...{index:first+at,place:`${test} for ${path}`,id:test,system:human,kind:"file"},...{text:read(test)??"",testPath:test,
language:language.name,framework:null,path,source},...{module:null,function:null,usage:null,cut:false,twin:null}};return[{row,language,path,source}]})}async function requestAll(writer,{
functions,budget,live},unitTools,tools){const{name:system}=writer.model;const opened=await(0,lists.sf)(functions,tools.parallel,wanted=>taskForFunction(system,wanted,
unitTools));const tasks=opened.map(({task})=>task);const prompts=(0,generate.ue)(tasks,writer.recipe,task=>(0,generate.O3)(task,tools,writer.recipe));const writing=await(0,
generate.cM)(prompts,writer,{budget,now:tools.now,log:tools.log});if(writing.failure?.kind==="user")throw new errors.yo(writing.failure.sentence);const fail=(targets,reason)=>{
live.failed.push(...targets.map(target2=>({system,target:target2,reason})))};fail(writing.overBudget,overBudget);for(const{target:target2,sentence}of writing.refused)
fail([target2],sentence);fail(writing.unreached,writing.failure?.sentence??"it gave no reply");const byTarget=new Map(opened.map(request=>[request.task.target.id,
request]));for(const{target:target2,text,cut,usage}of writing.completions){const found=byTarget.get(target2);if(!found)continue;const{inputTokens:input,outputTokens:output,
cachedTokens:cached}=usage;live.rows.push({...found.wanted,row:{...found.row,text,cut,usage:{input,output,cached}}})}const prices=writing.completions.map(({usage})=>writer.
price(usage));live.usd.set(system,(0,assemble.Xk)(prices))}async function taskForFunction(system,wanted,unitTools){const{language,path,source,name}=wanted;const row={
...{index:0,place:`${system}: ${path}::${name}`,id:`${path}::${name}`,system,kind:"reply"},...{text:"",testPath:null,language:language.name,framework:null,path,
source,module:null},...{function:name,usage:null,cut:false,twin:null}};const unit={system,language,path,source,rows:[row]};const named=await unitTools.runner(unit);
const[task]=unitTools.tasks(unit,named).values();if(!task)throw new Error(`${path} has no function ${name}`);return{row,wanted:{language,path,source},task}}async function exploreFunctions(functions,live,unitTools,tools){
const made=await(0,lists.sf)(functions,tools.parallel,async wanted=>{const{row,task}=await taskForFunction("explorer",wanted,unitTools);const{language,path,source}=wanted;
tools.log(`exploring ${task.target.id}`);const exploring={language,session:unitTools.over({[path]:source})};const exploration=await(0,explore.y)(task,exploring,
{source,testsWanted:true});const framework=tools.framework(task.target.framework);const tests=exploration.reason===null?await exploration.generate(framework,MAX_TESTS):
[];if(tests.length===0){const reason=exploration.reason??"the explorer found no call whose result can be pinned";live.failed.push({system:"explorer",target:task.
target.id,reason});return[]}const reply={text:replyOf(tests,task,language),usage:{input:0,output:0,cached:0}};return[{row:{...row,...reply},language,path,source}]});
live.rows.push(...made.flat())}function replyOf(tests,task,language){const imports=[...new Set([task.access.importLine,...tests.flatMap(test=>test.imports)])].filter(
Boolean);const helpers=[...new Set(tests.flatMap(test=>test.helpers))];const[first]=tests;const container=first?.container??null;const inside=text=>text.replace(
/^(?=.)/gm,"    ");const codes=tests.map(test=>test.code);const body=container&&language.toolchain==="python"?[container.header,...[...container.members,...codes].
map(inside)].join("\n\n").replace("\n\n","\n"):codes.join("\n\n\n");return`\`\`\`${language.name}
${[imports.join("\n"),...helpers,body].filter(Boolean).join("\n\n\n")}
\`\`\`
`}}),82e3:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>openUnitTools});var _core_compare_row_target_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
94089);var _core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21977);var _plain_test_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29867);
async function openUnitTools(tools){const session=await tools.session();const over=files=>({...session,run:job=>session.run({...job,overlay:{...files,...job.overlay}})});
const started=new Map;const canStart=(unit,name)=>{const files=Object.entries((0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.R8)(unit,tools.project));const manifests=Object.
fromEntries(files.filter(([path])=>path!==unit.path));const key=JSON.stringify([unit.language.name,name,manifests]);const found=started.get(key)??runsPlainTest(
unit.language,manifests,{framework:tools.framework(name),over,tools});started.set(key,found);return found};const results=new WeakMap;const read=unit=>{const result=results.
get(unit)??unit.language.functions(unit.source);results.set(unit,result);return result};const frameworks=unit=>(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_0__.
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
outcome==="passed"}}),77366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>verifyUnit});
var _core_compare_unit_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21977);var _core_model_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80315);
var _verify_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33581);var _verify_runs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76374);const RUNS=3;
async function verifyUnit(unit,unitTools,tools,agreement){const started=tools.now();const framework=await unitTools.runner(unit);const tasks=unitTools.tasks(unit,
framework);const extracted=unit.rows.map(row=>{const own=unitTools.targets(row,unit,framework).flatMap(id2=>tasks.get(id2)??[]);return{row,...(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_3__.
OT)(row,own,unit.language)}});const rowOf=new Map(extracted.flatMap(({candidates:candidates2,row})=>candidates2.map(({id:id2})=>[id2,row])));const verifyTools={
...verifyToolsFor(unit,unit.source,unitTools,tools),agreement};const candidates=extracted.flatMap(({candidates:candidates2})=>candidates2);const verification=await(0,
_verify_js__WEBPACK_IMPORTED_MODULE_1__.w0)(await(0,_verify_js__WEBPACK_IMPORTED_MODULE_1__.MX)(candidates,[...tasks.values()],verifyTools),verifyTools);const final=new Map(
verification.candidates.map(candidate=>[candidate.id,candidate]));const judged=verification.verdicts.flatMap(verdict=>{const[candidate,row]=[final.get(verdict.candidate),
rowOf.get(verdict.candidate)];return candidate&&row?[judgedTest(verdict,candidate,row,tasks)]:[]});const version=tools.hash(unit.source).slice(0,16);const rejected=extracted.
flatMap(({row,rejections})=>rejections.map(rejection=>rejectedTest(rejection,row,tasks)));return{unit,written:[...judged,...rejected],measured:[...tasks.keys()].
map(id2=>({system:unit.system,target:`${id2} ${version}`,...measuredOf(id2,verification,judged)})),bugs:await catchBugs(unit,verification.judged,{framework,unitTools,
tools}),files:verification.files.map(({path,content})=>({path,content})),seconds:(tools.now()-started)/1e3}}function verifyToolsFor(unit,source,unitTools,tools){
const{language,framework,project}=tools;const files=(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_3__.R8)({...unit,source},project);return{session:unitTools.
over(files),language,framework,parallel:1,runs:RUNS,mostPerTarget:Number.MAX_SAFE_INTEGER,source:path=>Object.hasOwn(files,path)?files[path]??null:project.read(
path)}}function judgedTest(verdict,candidate,row,tasks){const{verdict:word,reason,detail,expected,actual,attribution,writersShare,dropped,evidence}=verdict;const{
target,name,code,fixes,draft}=candidate;return{name,draft,test:{...{place:row.place,row:row.id,system:row.system,target,name,code},file:tasks.get(target)?.testPath??
"",verdict:word,...{reason,detail,expected,actual,attribution,writersShare,dropped,fixes,evidence}}}}function rejectedTest(rejection,row,tasks){const{target,name,
code,reason,detail}=rejection;return{name,draft:code,test:{...{place:row.place,row:row.id,system:row.system,target,name,code},file:tasks.get(target)?.testPath??
"",verdict:"rejected",...{reason,detail,expected:null,actual:null,attribution:null,writersShare:null},dropped:[],fixes:[],evidence:{runs:0,milliseconds:0,lines:[],
mutantsKilled:[]}}}}function measuredOf(target,verification,judged){const mutants=verification.measures.get(target)?.mutants??null;const kept=judged.filter(({test})=>test.
target===target&&test.verdict==="kept").length;const{killed=0,total=0,killedByPassing=0,all=[]}=mutants??{};const noticed=all.flatMap(({mutant,killedBy})=>killedBy.
length>0?[mutant.id]:[]);return{kept,mutants:mutants&&{killed,total,killedByPassing,noticed}}}async function catchBugs(unit,judged,{framework,unitTools,tools}){
const twins=new Set(unit.rows.flatMap(row=>row.twin??[]));const bugs=[];for(const twin of twins){const rows=unit.rows.filter(row=>row.twin===twin);const about=new Set(
rows.flatMap(row=>unitTools.targets(row,unit,framework)));const steady=judged.filter(test=>about.has(test.candidate.target)&&isSteady(test));const results=await(0,
_verify_runs_js__WEBPACK_IMPORTED_MODULE_2__.Q9)(steady,{tree:"head",seed:0},verifyToolsFor(unit,twin,unitTools,tools));const noticing=steady.filter(({candidate})=>results.
get(candidate.id)?.outcome!=="passed");const caught=noticing.some(({decision})=>decision.verdict==="kept");bugs.push({caught,caughtByPassing:noticing.length>0})}
return bugs}const isSteady=({decision})=>(0,_core_model_report_js__WEBPACK_IMPORTED_MODULE_0__.u6)([decision]).steady===1}),29867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
