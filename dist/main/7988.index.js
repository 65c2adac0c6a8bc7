const id=7988;const ids=[7988];const modules={65542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{GY:()=>keptInterval,fq:()=>pairsOf});function pairsOf(baseline,systems){const own=byTarget(systems.find(system=>system.system===baseline)?.measured??[]);return systems.
filter(system=>system.system!==baseline).map(({system,measured})=>{const both=[...byTarget(measured)].flatMap(([target,one])=>{const other=own.get(target);return other?
[{one,other}]:[]});const signs=both.map(({one,other})=>Math.sign(scoreOf(one,other)-scoreOf(other,one)));const served=servedOf(both.map(({one,other})=>[one.kept>
0,other.kept>0]));const better=signs.filter(sign=>sign>0).length;const worse=signs.filter(sign=>sign<0).length;const equal=signs.length-better-worse;const p=signTest(
better,worse);return{baseline,system,functions:signs.length,better,worse,equal,p,served}})}const byTarget=measured=>new Map(measured.map(result=>[result.target,
result]));const scoreOf=(a,b)=>a.mutants&&b.mutants?a.mutants.killed:a.kept;function servedOf(pairs){const count=of=>pairs.filter(([system,baseline])=>of(system,
baseline)).length;const share=number=>pairs.length===0?0:number/pairs.length;const[gained,lost]=[count((a,b)=>a&&!b),count((a,b)=>!a&&b)];const[more,less,all]=[
gained+.5,lost+.5,pairs.length+2];const middle=(more-less)/all;const half=1.96*Math.sqrt(more+less-(more-less)**2/all)/all;return{baseline:share(count((_,verdict)=>verdict)),
system:share(count(verdict=>verdict)),difference:share(gained-lost),interval:[Math.max(-1,middle-half),Math.min(1,middle+half)]}}function signTest(better,worse){
const count=better+worse;if(count===0)return 1;const few=Math.min(better,worse);let[logs,tail]=[-count*Math.LN2,0];for(let taken=0;taken<=few;taken++){tail+=Math.
exp(logs);logs+=Math.log(count-taken)-Math.log(taken+1)}return Math.min(1,Math.round(2*tail*1e6)/1e6)}function keptInterval(kept,written){if(written===0)return[
0,1];const z=1.96;const[share,size]=[kept/written,z**2/written];const middle=(share+size/2)/(1+size);const half=z/(1+size)*Math.sqrt(share*(1-share)/written+size/
(4*written));return[Math.max(0,middle-half),Math.min(1,middle+half)]}}),7988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{U:()=>compare,s:()=>readJoined});var compare_unit=__webpack_require__(21977);var join=__webpack_require__(52919);var schemas=__webpack_require__(
27597);;const rows_text=schemas.YjP().nullish();const count=schemas.aig().min(0).nullish();const lineSchema=schemas.Ikc({kind:schemas.k5n(["reply","file"]).nullish(),
id:schemas.KCZ([schemas.YjP(),schemas.aig()]).nullish(),system:rows_text,model:rows_text,language:rows_text,framework:rows_text,path:rows_text,module_path:rows_text,
test_path:rows_text,module:rows_text,import_name:rows_text,source:rows_text,module_source:rows_text,function:rows_text,function_name:rows_text,completion:rows_text,
finish_reason:rows_text,stop_reason:rows_text,twin:rows_text,usage:schemas.Ikc({input:count,output:count,cached:count,prompt_tokens:count,completion_tokens:count,
input_tokens:count,output_tokens:count,prompt_tokens_details:schemas.Ikc({cached_tokens:count}).nullish()}).nullish()});const longest=5*1024*1024;function readRows(files){
const rows=[];const unusable=[];let index=0;for(const{name,text:content}of files)for(const[at,line]of linesOf(content)){const made=readLine(line,`${name}:${at}`,
index++);if("reason"in made)unusable.push(made);else rows.push(made)}return{rows,unusable}}function linesOf(content){return content.replace(/^\uFEFF/,"").split(
/\r\n|\n|\r/).map((line,at)=>[at+1,line]).filter(([,line])=>line.trim()!=="")}function readLine(line,place,index){const bad=reason=>({place,id:null,system:null,
reason});let value;try{value=JSON.parse(line)}catch{return bad("it is not JSON")}const read=lineSchema.safeParse(value);if(!read.success){const issue=read.error.
issues[0];const field=issue?.path.join(".")??"";return bad(field===""?"it is not a JSON object":`its field ${field} does not have the expected type`)}return rowOf(
read.data,place,index)}function rowOf(line,place,index){const id2=line.id===null||line.id===void 0?place:String(line.id);const system=word(line.system)??word(line.
model)??"unnamed";const texts=textsOf(line);if("reason"in texts)return{place,id:id2,system,reason:texts.reason};return{index,place,id:id2,system,...texts,language:word(
line.language)?.toLowerCase()??null,framework:word(line.framework),module:word(line.module)??word(line.import_name),function:word(line.function)??word(line.function_name),
usage:usageOf(line.usage),cut:/^(?:length|max_tokens)$/i.test(line.finish_reason??line.stop_reason??""),twin:line.twin??null}}function textsOf(line){const kind=line.
kind??(typeof line.completion==="string"?"reply":"file");const isReply=kind==="reply";const text=isReply?line.completion:line.source??line.completion;if(typeof text!==
"string")return{reason:isReply?"it has no completion":"it has neither completion nor source"};const source=(isReply?line.source??line.module_source:line.module_source)??
null;if(text.length>longest||(source??"").length>longest)return{reason:"it is longer than 5 MB"};const testPath=isReply?null:word(line.path??line.test_path);const path=word(
isReply?line.path??line.module_path:line.module_path);return{kind,text,testPath,path,source}}function word(value){const trimmed=(value??"").trim();return trimmed===
""?null:trimmed}function usageOf(usage){const input=usage?.input??usage?.prompt_tokens??usage?.input_tokens;const output=usage?.output??usage?.completion_tokens??
usage?.output_tokens;if(typeof input!=="number"||typeof output!=="number")return null;return{input,output,cached:usage?.cached??usage?.prompt_tokens_details?.cached_tokens??
0}}const moduleSchema=schemas.Ikc({path:rows_text,module_path:rows_text,source:rows_text,module_source:rows_text});function readModules(files){const modules2=new Map;
const faults=[];for(const{name,text:content}of files)for(const[at,line]of linesOf(content)){const read=moduleSchema.safeParse(parsed(line));const path=read.success?
word(read.data.path??read.data.module_path):null;const source=read.success?read.data.source??read.data.module_source:null;if(path===null||typeof source!=="strin\
g")faults.push(`${name}:${at} holds no module: give {"path", "source"} on one line`);else modules2.set(path,source)}return{modules:modules2,faults}}const trainingSchema=schemas.
Ikc({completion:rows_text,messages:schemas.YOg(schemas.Ikc({role:schemas.YjP(),content:rows_text})).nullish()});function readTraining(files){return files.flatMap(
file=>linesOf(file.text).flatMap(([,line])=>{const read=trainingSchema.safeParse(parsed(line));if(!read.success)return[];const said=read.data.messages?.findLast(
message=>message.role==="assistant")?.content;const completion=read.data.completion??said;return typeof completion==="string"?[completion]:[]}))}function parsed(line){
try{return JSON.parse(line)}catch{return null}}var cost=__webpack_require__(82928);var report=__webpack_require__(80315);var lists=__webpack_require__(70906);;function table_rowOf(found){
const{system,rows,tests,seconds}=found;const{written,parsed:parsed2,ran,passed,steady,strengthens,kept}=(0,report.u6)(tests);const usd=dollarsOf(found);const rejected=countBy(
tests.filter(test=>test.verdict==="rejected"),test=>test.reason);return{system,rows:rows.length+found.unusable,unusable:found.unusable,...{written,parsed:parsed2,
ran,passed,steady,strengthens,kept},wrongExpectations:rejected["wrong-expectation"]??0,rejected,attribution:countBy(tests.filter(test=>test.verdict==="kept"),test=>test.
attribution),mutants:sumMutants(found.measured),bugs:found.bugs,seenInTraining:found.trained?tests.filter(test=>test.seenInTraining).length:null,inputTokens:sumTokens(
rows,usage=>usage.input),outputTokens:sumTokens(rows,usage=>usage.output),usd,usdPerKept:usd===null||kept===0?null:usd/kept,textUsd:usd===null?textDollars(found):
null,...{claimed:found.claimed,bill:found.bill},seconds:Math.round(seconds*10)/10,breakEven:null,adds:null}}function countBy(items,key){const keys=items.flatMap(
item=>key(item)??[]);const counts=[...(0,lists.$z)(keys,name=>name)].map(([name,group])=>[name,group.length]);return Object.fromEntries(counts.sort((a,b)=>b[1]-
a[1]||(a[0]<b[0]?-1:1)))}function sumMutants(measured){const known=measured.flatMap(row=>row.mutants??[]);if(known.length===0)return null;const sum=key=>known.reduce(
(total,row)=>total+row[key],0);return{killed:sum("killed"),total:sum("total"),killedByPassing:sum("killedByPassing")}}function sumTokens(rows,pick){if(rows.length===
0||rows.some(row=>row.usage===null))return null;return rows.reduce((sum,row)=>sum+(row.usage?pick(row.usage):0),0)}function dollarsOf({rows,price}){if(price===null||
rows.length===0||rows.some(row=>row.usage===null))return null;return rows.reduce((sum,{usage})=>{const{input,output,cached}=usage??{input:0,output:0,cached:0};const used={
inputTokens:input,cachedTokens:cached,outputTokens:output};return sum+((0,cost.zP)(used,price)??0)},0)}function textDollars({texts,price}){if(price===null||texts.
output===0)return null;return(0,cost.zP)({inputTokens:texts.input,outputTokens:texts.output,cachedTokens:0},price)}function perKept({usdPerKept,textUsd,kept}){return usdPerKept??
(textUsd===null||kept===0?null:textUsd/kept)}var pairs=__webpack_require__(65542);;const FREE=new Set(["explorer","human"]);function addedBy(system,all){const free=all.
filter(other=>FREE.has(other.system));if(FREE.has(system)||free.length===0)return null;const own=all.find(other=>other.system===system)?.measured??[];const others=free.
map(({measured})=>new Map(measured.map(row=>[row.target,row])));const rows=own.flatMap(row=>{const known=others.map(byTarget=>byTarget.get(row.target));return row.
mutants&&known.every(other=>other?.mutants)?[{row,known}]:[]});const counted=rows.map(({row,known})=>{const noticed=new Set(known.flatMap(({mutants})=>mutants?.
noticed??[]));const isServed=known.some(({kept})=>kept>0);return{open:(row.mutants?.total??0)-noticed.size,mutants:(row.mutants?.noticed??[]).filter(id2=>!noticed.
has(id2)).length,unserved:isServed?0:1,served:!isServed&&row.kept>0?1:0}});const sum=key=>counted.reduce((total,row)=>total+row[key],0);const helped=counted.filter(
({mutants})=>mutants>0).length;return{beyond:free.map(other=>other.system),functions:rows.length,...{open:Math.max(0,sum("open")),mutants:sum("mutants"),helped},
interval:(0,pairs.GY)(helped,rows.length),...{unserved:sum("unserved"),served:sum("served")}}}var errors=__webpack_require__(57642);var core_text=__webpack_require__(
69716);var training=__webpack_require__(72010);var unit_tools=__webpack_require__(82e3);var compare_live=__webpack_require__(32232);var pipeline_compare_unit=__webpack_require__(
77366);;async function compare(asked,tools){const{rows,unusable,modules:modules2,faults,joined}=readJoined(asked,tools);if(rows.length+unusable.length===0&&asked.
live===null)throw new errors.yo("The files of --rows have no rows.");const live=asked.live&&await(0,compare_live.K0)(asked.live,joined,modules2,tools);if(live)addLive(
live,rows,joined,faults);const baseline=checkBaseline(asked.baseline,rows);if(live&&joined.length===0)throw new errors._7(live.failed[0]?.reason??"No model gave\
 a reply.");if(joined.length===0)throw noneUsable(unusable,faults);const unitTools=await(0,unit_tools.K)(tools);const usable=await dropUnrunnable(joined,unusable,
unitTools);const[reason]=unusable;if(usable.length===0)throw new errors.yo(`No row can be judged: ${reason?.reason??"there is none"}.`);const units=(0,compare_unit.
$J)(usable);tools.log(`${(0,core_text.LS)(usable.length,"row")} of ${(0,core_text.LS)(units.length,"module")}`);let done=0;const verified=await(0,lists.sf)(units,
tools.parallel,async unit=>{const result=await(0,pipeline_compare_unit.G)(unit,unitTools,tools,asked.agreement);const what=`${++done} of ${units.length}: ${unit.
path} by ${unit.system}`;tools.log(what,{what,function:null,usd:null});return result});const seen=asked.training===null?null:openTrainingCheck(readTraining(asked.
training),units,unitTools,tools);const costs=new Map([...asked.cards,...asked.live?.costs??[]]);const compared=await summarise({rows,unusable,verified,baseline,
seen,notes:faults,costs},tools);fillInBreakEven(compared.comparison,baseline);return compared}function addLive(live,rows,joined,faults){rows.push(...live.rows.map(
({row})=>row));joined.push(...live.rows);faults.push(...live.failed.map(({system,target,reason})=>`${system}, ${target}: ${reason}`))}function fillInBreakEven({
systems},baseline){const first=systems.find(({system})=>system===baseline)??systems[0];if(!first)return;for(const row of systems)if(row!==first)row.breakEven=(0,
cost.qk)(row.bill,perKept(first),perKept(row))}function readJoined(asked,tools){const{rows,unusable}=readRows(asked.rows);const{modules:modules2,faults}=readModules(
asked.functions);const{project,languages}=tools;const known={modules:modules2,files:project.files,read:path=>project.read(path)};const joined=rows.flatMap(row=>{
const found=(0,join.$y)(row,languages,known);if(!("reason"in found))return[found];unusable.push({place:row.place,id:row.id,system:row.system,reason:found.reason});
return[]});return{rows,unusable,modules:modules2,faults,joined}}function checkBaseline(baseline,rows){const systems=[...new Set(rows.map(row=>row.system))];if(baseline===
null||systems.includes(baseline))return baseline;const near=(0,lists.pA)(baseline,systems);throw new errors.yo(`--baseline names ${baseline}, which wrote no row${near?
`: did you mean ${near}?`:`: the systems are ${systems.slice(0,8).join(", ")}.`}`)}function noneUsable(unusable,faults){const[first]=unusable;const more=faults[0]===
void 0?"":` (${faults[0]})`;return new errors.yo(`None of the ${(0,core_text.LS)(unusable.length,"row")} can be used: ${first?.place??""}: ${first?.reason??""}${more}\
.`)}async function dropUnrunnable(joined,unusable,unitTools){const needed=new Set(joined.map(({language})=>language.toolchain));const reasons=new Map;for(const name of needed){
const reason=await unitTools.session.lacks(name);if(reason!==null)reasons.set(name,reason.replace(/\.$/,""))}return joined.filter(({row,language})=>{const reason=reasons.
get(language.toolchain);if(reason!==void 0)unusable.push({place:row.place,id:row.id,system:row.system,reason});return reason===void 0})}function openTrainingCheck(completions,units,unitTools,tools){
const byLanguage=new Map;for(const unit of units){const{name,tokens}=unit.language;if(byLanguage.has(name))continue;const[task]=unitTools.tasks(unit,unitTools.frameworks(
unit)[0]??"").values();const prints=new Set;for(const text of completions){if(!task)break;const row={...unit.rows[0],text,cut:false};const{candidates,rejections}=(0,
compare_unit.OT)(row,[task],unit.language);const tests=[...candidates.map(({draft,name:name2})=>[draft,name2]),...rejections.map(({code,name:name2})=>[code,name2])];
for(const[code="",test=""]of tests){const print=(0,training.Rj)(tokens(code),test,tools.hash);if(print!==null)prints.add(print)}}byLanguage.set(name,(0,training.
vV)(prints,tools.hash))}return({draft,name},language)=>byLanguage.get(language.name)?.(language.tokens(draft),name)??false}function compare_textsOf(verified){const texts={
input:0,output:0};for(const{unit}of verified)for(const{text}of unit.rows){texts.input+=(0,cost.bP)(unit.source);texts.output+=(0,cost.bP)(text)}return texts}async function summarise({
rows,unusable,verified,baseline,seen,notes,costs},tools){const lost=new Set(unusable.map(({place})=>place));const systems=[...(0,lists.$z)(rows,row=>row.system)];
const found=await Promise.all(systems.map(async([system,all])=>{const own=verified.filter(({unit})=>unit.system===system);const bugs=own.flatMap(({bugs:bugs2})=>bugs2);
const tests=own.flatMap(({written:all2,unit})=>all2.map(written=>({...written.test,seenInTraining:seen?seen(written,unit.language):null})));const sum=key=>bugs.
filter(bug=>bug[key]).length;return{system,rows:all.filter(row=>!lost.has(row.place)),unusable:all.filter(row=>lost.has(row.place)).length,tests,trained:seen!==
null,measured:own.flatMap(({measured})=>measured),bugs:bugs.length===0?null:{caught:sum("caught"),caughtByPassing:sum("caughtByPassing"),total:bugs.length},seconds:own.
reduce((total,{seconds})=>total+seconds,0),...costs.get(system)??{price:await tools.price(system),bill:null,claimed:null},texts:compare_textsOf(own)}}));return{
comparison:{systems:found.map(each=>({...table_rowOf(each),adds:addedBy(each.system,found)})),pairs:baseline===null?[]:(0,pairs.fq)(baseline,found),unusable},tests:found.
flatMap(({tests})=>tests),files:verified.flatMap(({unit,files})=>files.map(file=>({system:unit.system,...file}))),notes}}}),32232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{sQ:()=>functionsOfRows,Zi:()=>generateFor,K0:()=>generateForRows,JF:()=>humanRows,qj:()=>overBudget,Nt:()=>taskForFunction});
var target=__webpack_require__(86716);var assemble=__webpack_require__(37476);var filters=__webpack_require__(70296);;function subjectOf(path){const name=path.split(
"/").at(-1)??"";return name.replace(/\.(?:[cm]?[jt]sx?|py)$/,"").replace(/^test_|_test$|\.(?:test|spec)$/g,"").toLowerCase()}const most=20;function pairFiles(files,commits){
const there=new Set(files);const found=new Map;const add=(source,test,by)=>{const key=JSON.stringify([source,test]);if(!found.has(key))found.set(key,{source,test,
by})};const isCode=path=>/\.(?:py|[cm]?[jt]sx?)$/.test(path)&&!(0,filters.MQ)(path);for(const paths of commits){if(paths.length>most)continue;const now=paths.filter(
path=>there.has(path));for(const test of now.filter(filters.MQ))for(const source of now.filter(isCode))add(source,test,"commit")}const tests=files.filter(filters.
MQ);for(const source of files.filter(isCode))for(const test of tests)if(subjectOf(source)===subjectOf(test))add(source,test,"name");return[...found.values()].sort(
(a,b)=>a.source<b.source?-1:a.source>b.source?1:0)}var errors=__webpack_require__(57642);var explore=__webpack_require__(8175);var lists=__webpack_require__(70906);
var generate=__webpack_require__(60383);var unit_tools=__webpack_require__(82e3);;const overBudget="over budget";const MAX_TESTS=6;function functionsOfModule(language,path,source){
const result=language.functions(source);const names=result.functions.filter(made=>made.sound&&(0,target.s)(made.name)&&made.bodyLines.length>0).map(made=>made.name);
return names.map(name=>({language,path,source,name}))}function functionsOfRows(modules2,joined,languages){const places=new Map(modules2);for(const{path,source}of joined)
if(!places.has(path))places.set(path,source);const all=[...places].flatMap(([path,source])=>{const language=languages.find(known=>known.matches(path));return language?
functionsOfModule(language,path,source):[]});const wanted=new Set(joined.flatMap(({row,path})=>row.function===null?[]:[`${path}::${row.function}`]));const about=new Set(
joined.map(row=>row.path));return all.filter(aim=>!about.has(aim.path)||wanted.size===0||modules2.has(aim.path)||wanted.has(`${aim.path}::${aim.name}`))}async function generateForRows(models,joined,modules2,tools){
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
`}}),77366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>verifyUnit});var _core_compare_unit_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
21977);var _core_model_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80315);var _verify_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33581);
var _verify_runs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76374);const RUNS=3;async function verifyUnit(unit,unitTools,tools,agreement){const started=tools.
now();const framework=await unitTools.runner(unit);const tasks=unitTools.tasks(unit,framework);const extracted=unit.rows.map(row=>{const own=unitTools.targets(row,
unit,framework).flatMap(id2=>tasks.get(id2)??[]);return{row,...(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_3__.OT)(row,own,unit.language)}});const rowOf=new Map(
extracted.flatMap(({candidates:candidates2,row})=>candidates2.map(({id:id2})=>[id2,row])));const verifyTools={...verifyToolsFor(unit,unit.source,unitTools,tools),
agreement};const candidates=extracted.flatMap(({candidates:candidates2})=>candidates2);const verification=await(0,_verify_js__WEBPACK_IMPORTED_MODULE_1__.w0)(await(0,
_verify_js__WEBPACK_IMPORTED_MODULE_1__.MX)(candidates,[...tasks.values()],verifyTools),verifyTools);const final=new Map(verification.candidates.map(candidate=>[
candidate.id,candidate]));const judged=verification.verdicts.flatMap(verdict=>{const[candidate,row]=[final.get(verdict.candidate),rowOf.get(verdict.candidate)];
return candidate&&row?[judgedTest(verdict,candidate,row,tasks)]:[]});const version=tools.hash(unit.source).slice(0,16);const rejected=extracted.flatMap(({row,rejections})=>rejections.
map(rejection=>rejectedTest(rejection,row,tasks)));return{unit,written:[...judged,...rejected],measured:[...tasks.keys()].map(id2=>({system:unit.system,target:`${id2}\
 ${version}`,...measuredOf(id2,verification,judged)})),bugs:await catchBugs(unit,verification.judged,{framework,unitTools,tools}),files:verification.files.map(({
path,content})=>({path,content})),seconds:(tools.now()-started)/1e3}}function verifyToolsFor(unit,source,unitTools,tools){const{language,framework,project}=tools;
const files=(0,_core_compare_unit_js__WEBPACK_IMPORTED_MODULE_3__.R8)({...unit,source},project);return{session:unitTools.over(files),language,framework,parallel:1,
runs:RUNS,mostPerTarget:Number.MAX_SAFE_INTEGER,source:path=>Object.hasOwn(files,path)?files[path]??null:project.read(path)}}function judgedTest(verdict,candidate,row,tasks){
const{verdict:word,reason,detail,expected,actual,attribution,writersShare,dropped,evidence}=verdict;const{target,name,code,fixes,draft}=candidate;return{name,draft,
test:{...{place:row.place,row:row.id,system:row.system,target,name,code},file:tasks.get(target)?.testPath??"",verdict:word,...{reason,detail,expected,actual,attribution,
writersShare,dropped,fixes,evidence}}}}function rejectedTest(rejection,row,tasks){const{target,name,code,reason,detail}=rejection;return{name,draft:code,test:{...{
place:row.place,row:row.id,system:row.system,target,name,code},file:tasks.get(target)?.testPath??"",verdict:"rejected",...{reason,detail,expected:null,actual:null,
attribution:null,writersShare:null},dropped:[],fixes:[],evidence:{runs:0,milliseconds:0,lines:[],mutantsKilled:[]}}}}function measuredOf(target,verification,judged){
const mutants=verification.measures.get(target)?.mutants??null;const kept=judged.filter(({test})=>test.target===target&&test.verdict==="kept").length;const{killed=0,
total=0,killedByPassing=0,all=[]}=mutants??{};const noticed=all.flatMap(({mutant,killedBy})=>killedBy.length>0?[mutant.id]:[]);return{kept,mutants:mutants&&{killed,
total,killedByPassing,noticed}}}async function catchBugs(unit,judged,{framework,unitTools,tools}){const twins=new Set(unit.rows.flatMap(row=>row.twin??[]));const bugs=[];
for(const twin of twins){const rows=unit.rows.filter(row=>row.twin===twin);const about=new Set(rows.flatMap(row=>unitTools.targets(row,unit,framework)));const steady=judged.
filter(test=>about.has(test.candidate.target)&&isSteady(test));const results=await(0,_verify_runs_js__WEBPACK_IMPORTED_MODULE_2__.Q9)(steady,{tree:"head",seed:0},
verifyToolsFor(unit,twin,unitTools,tools));const noticing=steady.filter(({candidate})=>results.get(candidate.id)?.outcome!=="passed");const caught=noticing.some(
({decision})=>decision.verdict==="kept");bugs.push({caught,caughtByPassing:noticing.length>0})}return bugs}const isSteady=({decision})=>(0,_core_model_report_js__WEBPACK_IMPORTED_MODULE_0__.
u6)([decision]).steady===1})};export{id,ids,modules};
