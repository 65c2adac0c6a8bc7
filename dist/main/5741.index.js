const id=5741;const ids=[5741];const modules={28122:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{verify:()=>verify});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);
var errors=__webpack_require__(57642);var setting_groups=__webpack_require__(43382);var lists=__webpack_require__(70906);var reasons=__webpack_require__(28880);
var measure=__webpack_require__(79509);var core_text=__webpack_require__(69716);;const COLUMNS=80;const DETAIL=72;const MOST=20;const MOST_SURVIVORS=5;function renderTestFiles(verdict){
const{tests}=verdict;const having=(...verdicts)=>tests.filter(test=>verdicts.includes(test.verdict));const[failing,kept2]=[having("rejected","suspect"),having("\
kept")];const[unrelated2,skipped]=[having("unrelated"),having("skipped")];const blocks=[headOf(verdict,failing.length),block("Would not be kept:",failing,failingLines),
block("Pass every gate:",kept2,test=>[nameOf(test),`  ${strengthOf(test,verdict)}`]),unrelated2.length>0?[`Run nothing that changed: ${(0,core_text.LS)(unrelated2.
length,"test")}.`]:[],skipped.length>0?[`Skipped by the runner: ${(0,core_text.LS)(skipped.length,"test")}.`]:[],targetLines(verdict)];return`${blocks.filter(lines=>lines.
length>0).map(lines=>lines.map(line=>oneWithin(line)).join("\n")).join("\n\n")}
`}function oneWithin(line){const lead=/^ */.exec(line)?.[0]??"";return lead+(0,core_text.TN)((0,core_text.QU)(line.slice(lead.length)),COLUMNS-lead.length)}function headOf({
tests,targets,base,head},failing){const changed=targets.length===0?"No function":(0,core_text.LS)(targets.length,"function");const sides=`${base.slice(0,8)} and\
 ${head===null?"the work tree":head.slice(0,8)}`;return[sumOf(tests.length,failing),`${changed} changed between ${sides}.`]}function sumOf(count,failing){if(count===
1)return failing===0?"The test passes its gates.":"The test would not be kept.";return failing===0?`All ${count} tests pass their gates.`:`${failing} of ${count}\
 tests would not be kept.`}function block(title,tests,linesOf){if(tests.length===0)return[];const files=(0,lists.$z)(tests.slice(0,MOST),({file})=>file);const left=tests.
length-MOST;return[title,...[...files].flatMap(([file,own])=>[`  ${file}`,...own.flatMap(test=>linesOf(test).map(line=>`    ${line}`))]),...left>0?[`  and ${left}\
 more (--json lists all)`]:[]]}const nameOf=({name})=>name??"(the whole file)";function failingLines(test){const{reason,detail,expected,actual}=test;const pair=expected!==
null&&actual!==null?`expected ${expected}, got ${actual}`:"";const told=pair||(detail.split("\n").find(line=>line.trim()!=="")??"");const why=told||(reason?reasons.
Ot[reason].people:"");return[`${nameOf(test)}: ${reason??""}`,...wrap(why).map(line=>`  ${line}`)]}function wrap(text){const words=(0,core_text.TN)((0,core_text.
QU)(text),2*DETAIL).split(" ");const lines=[""];for(const word of words){const last=lines.at(-1)??"";const longer=last===""?word:`${last} ${word}`;if(longer.length<=
DETAIL||lines.length===2||last==="")lines[lines.length-1]=longer;else lines.push(word)}return lines.filter(line=>line!=="")}function strengthOf({onBase,mutantsNoticed,
targets},verdict){const own=verdict.targets.filter(({id:id2})=>targets.includes(id2));const total=own.reduce((sum,{mutants})=>sum+(mutants?.total??0),0);const[only]=targets;
const place=targets.length===1&&only?nameOfTarget(only):(0,core_text.LS)(targets.length,"function");const notices=`notices ${mutantsNoticed} of ${(0,core_text.LS)(
total,"mutant")} of ${place}`;if(onBase==="failed")return`fails without this change; ${notices}`;if(onBase==="broken")return`cannot run without this change; ${notices}`;
return notices}const nameOfTarget=id2=>id2.split("::").slice(1).join("::")||id2;function targetLines({targets}){const open=targets.filter(({survivors})=>survivors.
length>0);if(open.length===0)return[];return["Changes that none of these tests notices:",...open.slice(0,MOST).flatMap(targetLine),...open.length>MOST?[`  and i\
n ${open.length-MOST} more functions (--json lists all)`]:[]]}function targetLine({id:id2,mutants,survivors}){const left=survivors.length-MOST_SURVIVORS;if(mutants?.
noticed===0)return[`  ${id2}: all ${(0,core_text.LS)(mutants.total,"mutant")}`];return[`  ${id2}: ${survivors.length} of ${mutants?.total??survivors.length}`,...survivors.
slice(0,MOST_SURVIVORS).map(mutant=>`    ${(0,measure.zY)(mutant)}`),...left>0?[`    and ${left} more`]:[]]}var own_tests=__webpack_require__(33439);;function joinDecisions(pairs,{
runsFunction,isEdited}){if(pairs.some(({decision})=>decision===null))return kept;const[first]=pairs;if(!first){if(!runsFunction)return{...unrelated,detail:"it r\
uns no changed function"};return{...isEdited?missing:unrelated,detail:"it runs none of the changed lines"}}const weakest=(pairs.find(({decision})=>decision?.reason===
"adds-nothing")??first).decision;if(weakest?.reason==="adds-nothing"&&!isEdited&&pairs.some(showsAnything))return kept;return rowOf(weakest)}const kept={verdict:"\
kept",reason:null,detail:""};const unrelated={verdict:"unrelated",reason:"misses-change"};const missing={verdict:"rejected",reason:"misses-change"};const showsAnything=({
kills:kills2,onBase})=>kills2.length>0||onBase==="failed";const rowOf=decision=>{const{verdict,reason,detail}=decision??kept;return{verdict,reason,detail}};function onBaseByTest(cases){
const worst=own=>{const outcomes=own.map(({onBase})=>onBase);if(outcomes.includes("failed"))return"failed";if(outcomes.includes("broken"))return"broken";return outcomes.
every(outcome=>outcome==="passed")?"passed":null};const tests=(0,lists.$z)([...cases],({file,name})=>(0,own_tests.ec)({file,name}));return new Map([...tests].map(
([id2,own])=>[id2,worst(own)]))}const allPass=({tests})=>tests.every(({verdict})=>verdict!=="rejected"&&verdict!=="suspect");var plan=__webpack_require__(65558);
var session_tools=__webpack_require__(83984);var skip_targets=__webpack_require__(23464);var row_target=__webpack_require__(94089);;async function checkTestFiles(files,{
repo,languages}){const paths=[];for(const path of files){if(/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(path))throw new errors.yo(`${path} lies outside the repository\
: name a test file inside it.`);const text=await repo.show(null,path);if(text===null)throw new errors.yo(`There is no file ${path}: check the path, or name one \
test file.`);const language=languages.find(each=>each.matches(path));if(!language?.holdsTests.test(text))throw new errors.yo(`${path} is not a test file: name f\
iles with tests in ${languages.map(({name})=>name).join(", ")}.`);paths.push(path)}return[...new Set(paths)]}function groupHomes(paths,planned,context){const places=paths.
map(path=>placeFile(path,planned,context));const groups=(0,lists.$z)(places,({framework,home:{start}})=>JSON.stringify([framework.name,start?.folder??""]));return[
...groups.values()].flatMap(group=>{const[first]=group;if(!first)return[];const roots=[...new Set(group.flatMap(({home})=>home.roots))];const homes=group.map(({
home})=>({...home,roots}));return[{...first,homes}]})}function placeFile(path,planned,context){const{tools:tools2,project}=context;const content=project.read(path);
const language=tools2.languages.find(each=>each.matches(path));if(content===null||!language)throw new errors.yo(`${path} is not in the commit that is compared: \
leave --head out, or commit the file.`);const framework=(0,plan.K5)(path,language.name,context);const own=language.access(path,"tests",project,path);const loaded=language.
imports(path,content,project);const tasks=planned.filter(({target:target2})=>framework.languages.includes(target2.language)).map(task=>({...task,target:{...task.
target,framework:framework.name},related:[]}));const roots=[...tasks.map(({access})=>access.root),...loaded.map(each=>language.access(each,"tests",project,path).
root),own.root];const result=language.functions(content);const place={path,source:content,language:language.name,framework:framework.name};const{target,function:made}=(0,
row_target.hB)(null,result,place);const alone={target:{...target,changedLines:[]},...{function:made,classes:result.classes,access:own,testPath:path},...{page:{existing:null,
like:null},existingTest:null}};const home={path,content,roots:[...new Set(roots)],start:own.start};return{framework,language,tasks,alone,home}}var baseline=__webpack_require__(
24227);var kills=__webpack_require__(78343);var strengthens=__webpack_require__(35654);;async function judgePairs(tests,tasks,tools2){const measured=await(0,lists.
sf)([...tasks],tools2.parallel,async task=>{return[task.target.id,await(0,baseline.q)({...task,related:[]},tools2)]});const baselines=new Map(measured);const pairs=tests.
flatMap(test=>isPassing(test)?pairsOf(test):[]);const asked=new Map(pairs.map(({id:id2,tested})=>[tested.candidate.id,id2]));const withKills=await(0,kills.Q)(pairs.
map(({tested})=>tested),baselines,tools2);const judged=[...(0,lists.$z)(withKills,({candidate})=>candidate.target)].flatMap(([id2,group])=>{if(!baselines.has(id2))
return[];const{surviving,rejected}=(0,strengthens.V)(group,{baselines,earlier:[],most:tools2.mostPerTarget});return[...surviving.map(test=>({...test,decision:null})),
...rejected]});return{pairs:(0,lists.$z)(judged,({candidate})=>asked.get(candidate.id)??""),baselines}}const isPassing=({tested,isSkipped})=>!isSkipped&&tested.
decision===null;function pairsOf({tested,reached,lines,onBase}){const{candidate,results}=tested;return reached.map(task=>{const{id:id2}=task.target;const own={...candidate,
id:`${candidate.id}#${id2}`,target:id2};const run=results.map(result=>({...result,candidate:own.id,lines:lines.get(id2)??[]}));return{id:candidate.id,tested:{...tested,
candidate:own,task,results:run,onBase,through:[id2]}}})}function judge_rowOf(test,{pairs,baselines}){const{tested,home,name,onBase,reached}=test;const own=pairs.
get(tested.candidate.id)??[];const noticed=own.flatMap(({candidate:{target},kills:kills2})=>{const known=new Set(baselines.get(target)?.mutants.map(({id:id2})=>id2));
return kills2.flatMap(mutant=>known.has(mutant)?[{target,mutant}]:[])});const{expected=null,actual=null}=tested.decision??{};return{...{file:home.path,name,...verdictOf(
test,own),expected,actual},targets:reached.map(({target:{id:id2}})=>id2),...{mutantsNoticed:noticed.length,noticed,onBase},milliseconds:Math.round(tested.results[0]?.
milliseconds??0)}}function verdictOf({tested:{decision},lines,isEdited,isSkipped},judged){if(isSkipped||decision?.reason==="broken"&&SKIPPED.test(decision.detail))
return{verdict:"skipped",reason:null,detail:decision?.detail??"skipped"};if(decision)return{verdict:decision.verdict,reason:decision.reason,detail:decision.detail};
const runsFunction=[...lines.values()].some(({length})=>length>0);return joinDecisions(judged,{runsFunction,isEdited})}const SKIPPED=/^(?:skipped|expected to fail|the runner skipped it)\b/;
function targetOf(id2,{pairs,baselines}){const baseline2=baselines.get(id2);if(!baseline2?.instrumented)return{id:id2,mutants:null,survivors:[]};const own=[...pairs.
values()].flat().filter(({candidate})=>candidate.target===id2);const kills2=new Set(own.flatMap(test=>test.kills));const survivors=baseline2.mutants.filter(mutant=>!kills2.
has(mutant.id));const total=baseline2.mutants.length;return{id:id2,mutants:{total,noticed:total-survivors.length},survivors:survivors.map(({line,was,now})=>({line,
was,now}))}}var facts=__webpack_require__(77164);var gates=__webpack_require__(55609);var own_tests_own_tests=__webpack_require__(15164);var record=__webpack_require__(
37288);var run_gate=__webpack_require__(75524);;async function runTests(group,{verifyTools,recordTools,log}){const{framework,homes,tasks}=group;const[{roots,start}={
roots:[],start:void 0}]=homes;const tools2={...recordTools,only:{files:homes.map(({path})=>path),roots,start}};log(`running ${homes.map(({path})=>path).join(", ")}`);
const recording=await(0,record.os)({framework,tasks},tools2);if(recording.error!==null)throw new errors.yo(`The tests cannot be run with ${framework.name}: ${recording.
error.replace(/\.$/,"")}.`);const[runs=[]]=recording.head;const known=(0,lists.$z)(runs.filter(({name})=>name!==null),run=>(0,own_tests.ec)(run));const plain=[...known.
values()].flatMap(own=>testOf(own,group)??[]);const isOpen=({isSkipped})=>!isSkipped;const[gated,both]=await Promise.all([runGates(plain.filter(isOpen),verifyTools),
(0,record.zl)(recording,tools2)]);const onBase=onBaseByTest((0,own_tests.V6)(both,()=>true));const edited=(0,own_tests_own_tests.P)(recordTools);return{rows:brokenFiles(
recording,homes),tests:plain.map(test=>({...test,tested:withRecorded(gated.get(test.tested.candidate.id)??{...test.tested,decision:null},test),onBase:onBase.get(
test.tested.candidate.id)??null,isEdited:edited({file:test.home.path,name:test.name})}))}}function testOf(runs,{language,framework,tasks,homes,alone}){const[first]=runs;
const home=homes.find(({path})=>path===first?.file);if(!first||first.name===null||!home)return null;const linesOf=id2=>[...new Set(runs.flatMap(run=>run.lines[id2]??
[]))];const lines=new Map(tasks.map(({target:{id:id2}})=>[id2,linesOf(id2)]));const runsOf=tasks.filter(({target:{id:id2}})=>(lines.get(id2)?.length??0)>0);const reached=runsOf.
filter(task2=>{const{id:id2}=task2.target;return(0,facts.ny)(task2,[{id:id2,file:"",name:"",milliseconds:0,lines:lines.get(id2)??[]}]).length>0});const code=language.
writtenTests(home.content).find(({name})=>name===first.name)?.code??"";const task=reached[0]??runsOf[0]??tasks[0]??alone;const candidate={...{id:(0,own_tests.ec)(
first),target:task.target.id,writer:"",name:first.name,code,draft:code},...{container:null,imports:[],helpers:[],framework:framework.name,fixes:[],observed:false}};
return{...{name:first.name,home,lines,reached,tested:(0,gates.Xi)(candidate,task,home)},isSkipped:runs.every(({outcome})=>outcome==="skipped"),passedOnce:runs.every(
({outcome})=>outcome==="passed")}}async function runGates(tests,tools2){let result={surviving:tests.map(({tested})=>tested),rejected:[]};for(const gate of gates.
VF){const{surviving,rejected}=await(0,run_gate.R)(gate,result.surviving,tools2);result={surviving,rejected:[...result.rejected,...rejected]}}const judged=[...result.
surviving.map(test=>({...test,decision:null})),...result.rejected];return new Map(judged.map(test=>[test.candidate.id,test]))}function withRecorded(tested,{passedOnce}){
const{decision}=tested;return passedOnce&&decision&&(0,reasons.N6)(decision.reason)?{...tested,decision:(0,gates.LD)("flaky",decision)}:tested}function brokenFiles({
head:[runs=[]],unreached},homes){return homes.flatMap(({path})=>{const own=runs.filter(({file})=>file===path);const whole=own.find(({name})=>name===null);const isLate=unreached.
includes(path);if(!whole&&own.length>0&&!isLate)return[];const late=own.length>0?"there was no time to run all of it":"there was no time to run it";const detail=whole?.
detail??(isLate?late:"its runner finds no test in it");return[{...{file:path,name:null,verdict:"rejected",reason:isLate?"timed-out":"broken",detail},...{expected:null,
actual:null,targets:[],mutantsNoticed:0,noticed:[],onBase:null},milliseconds:0}]})};var __addDisposableResource=function(env,value,async){if(value!==null&&value!==
void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,
s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const RUNS=3;const SECONDS=120;const MOST_FUNCTIONS=1e3;async function verifyFiles(context,files){
const env_1={stack:[],error:void 0,hasError:false};try{const{tools:tools2}=context;const paths=await checkTestFiles(files,tools2);const config={...context.config,
"max-functions":MOST_FUNCTIONS};const range={...context.range,worktree:await wantsWorktree(context,paths)};const prepared=__addDisposableResource(env_1,await(0,
plan.iA)({...context,config,range}),true);const sandbox=await tools2.sandbox();await tools2.setup();const opened=__addDisposableResource(env_1,await sandbox.open(
{...prepared.trees,build:config.build}),true);if(opened.baseFault)tools2.log(`nothing is compared with the base: ${opened.baseFault}`);const queue=(0,lists.Uv)(
tools2.parallel);const aliases=(0,session_tools.Bu)({config,tools:tools2},prepared);const aliased=(0,session_tools.Pu)(opened,aliases);const session={...opened,
run:job=>queue(()=>aliased.run(job))};const{tasks,base,head}=await(0,skip_targets.wR)(prepared.planned,session,tools2);const project=tools2.project(prepared.trees.
head);const groups=groupHomes(paths,tasks,{config,tools:tools2,project});await checkToolchains(groups,session);const verifyTools=verifyToolsOf({...context,config},
session,project);const recordTools=await recordToolsOf({context,prepared,session,project,paths,aliases});const found=await(0,lists.sf)(groups,tools2.parallel,group=>runTests(
group,{verifyTools,recordTools,log:tools2.log}));const tested=found.flatMap(({tests})=>tests);const judged=await judgePairs(tested,tasks,verifyTools);const rows=[
...found.flatMap(({rows:rows2})=>rows2),...tested.map(test=>judge_rowOf(test,judged))];rows.sort((a,b)=>paths.indexOf(a.file)-paths.indexOf(b.file));const targets=tasks.
map(({target:{id:id2}})=>targetOf(id2,judged));return{schema:1,base,head,tests:rows,targets}}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(
env_1);if(result_1)await result_1}}async function wantsWorktree({range,tools:tools2},paths){if(range.worktree||range.head!==null)return range.worktree;const head=await tools2.
repo.resolve("HEAD");for(const path of paths)if(await tools2.repo.show(null,path)!==await tools2.repo.show(head,path))return true;return false}async function checkToolchains(groups,session){
for(const{language}of groups){const reason=await session.lacks(language.toolchain);if(reason!==null)throw new errors.yo(reason)}}function verifyToolsOf({tools:tools2},session,project){
const{language,framework,parallel}=tools2;return{...{session,language,framework,parallel,runs:RUNS,asWritten:true,source:project.read},mostPerTarget:Number.MAX_SAFE_INTEGER}}
async function recordToolsOf({context,prepared,session,project,paths,aliases}){const{config,tools:tools2}=context;const{trees,planned}=prepared;const texts=new Map;
for(const{path,oldPath}of planned.changes)if(paths.includes(path))texts.set(oldPath??path,await tools2.repo.show(planned.base,oldPath??path));return{languages:tools2.
languages,...{session,language:tools2.language,parallel:tools2.parallel,changes:planned.changes},head:(0,session_tools.aJ)(project,aliases.head),base:trees.base===
null||session.trees.base===null?null:(0,session_tools.aJ)(tools2.project(trees.base),aliases.base),isBuilt:config.build!=="",seconds:config["baseline-seconds"]||
SECONDS,baseText:path=>texts.get(path)??null}}var tools=__webpack_require__(71065);var stage_files=__webpack_require__(8248);var tracing=__webpack_require__(66940);
var command=__webpack_require__(87196);var local_review=__webpack_require__(74910);;var verify_addDisposableResource=function(env,value,async){if(value!==null&&
value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbo\
l.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)
dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};
var verify_disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error \
was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.
resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else
s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
const OF_STAGE=["from","shard","explorer","max-functions","max-tests-per-function","pin-observed"];const verify={name:"verify",group:"stages",summary:"run and j\
udge test files, or the replies to a plan",about:`With FILE: takes the functions that changed since the merge base with the default branch and runs the tests of\
 the
    files through the gates of generated tests, no matter who wrote them. Says for each test whether it passes three times, which
    mutants of the changed lines it notices, whether it fails without the change, or why it would not be kept. Exit code 1
    when a test does not pass its gates. It needs no key and no model. Without FILE it is a stage: it reads plan.json and the
    replies of one shard from --from, lets the explorer work, runs every test, and writes the result beside them, in one pass.`,examples:["testwright verify tes\
ts/test_tax.py","testwright verify --from .testwright-stages --shard 1/2"],options:{repo:command.y1.repo,base:command.y1.base,worktree:{type:"boolean",help:"Inc\
lude uncommitted changes. They are included anyway if one of the files is new or has such changes."},"config-from":command.DU,from:command.HT,json:command.Pq},settings:[
...setting_groups.V$,...setting_groups.t,"explorer","max-functions","max-tests-per-function","pin-observed","shard"],files:{placeholder:"[FILE ...]",least:0,most:1e3},
run:context=>context.args.files.length>0?runFiles(context):runStage(context)};async function runFiles(context){const env_1={stack:[],error:void 0,hasError:false};
try{const{args,folder,answer}=context;const wrong=OF_STAGE.find(name=>args.has(name));if(wrong!==void 0)throw new errors.yo(`verify FILE has no option --${wrong}\
: leave it out, or leave the files out.`);const opened=verify_addDisposableResource(env_1,await(0,tools.Hj)((0,local_review.w)(context)),true);const{root}=opened.
tools.repo;const start=(0,external_node_fs_.realpathSync)(folder);const paths=args.files.map(file=>(0,external_node_path_.relative)(root,(0,external_node_path_.
resolve)(start,file)).split(external_node_path_.sep).join("/"));const verdict=await verifyFiles(opened,paths);answer(verdict,renderTestFiles(verdict));return{code:allPass(
verdict)?0:1,sentence:""}}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=verify_disposeResources(env_1);if(result_1)await result_1}}async function runStage(context){
const env_2={stack:[],error:void 0,hasError:false};try{const{args}=context;const wrong=["base","worktree"].find(name=>args.has(name));if(wrong!==void 0)throw new errors.
yo(`verify takes --${wrong} with test files only: name them, or leave it out.`);const stages=(0,command.h8)(context);const{base,head}=(0,stage_files.m3)(stages).
plan;const opened=verify_addDisposableResource(env_2,await(0,tools.Hj)({...(0,local_review.w)(context),range:{base,head,worktree:false}}),true);const{result,path}=await(0,
stage_files.xH)(opened,stages);await(0,tracing.t)(context,"verify",result.report);const{kept:kept2,written}=result.report.funnel;context.answer(result,`${kept2}\
 of ${written} tests kept: ${path}
`);return command.DH}catch(e_2){env_2.error=e_2;env_2.hasError=true}finally{const result_2=verify_disposeResources(env_2);if(result_2)await result_2}}}),43382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V$:()=>findingSettings,ic:()=>reviewSettings,t:()=>runningSettings});const findingSettings=["config","framework","lan\
guages","include","exclude","tests-path"];const runningSettings=["setup","build","env","sandbox","results-cache","baseline-seconds"];const reviewSettings=["mode\
l","base-url","model-timeout","prompt-title","guidelines","controller","controller-max","max-cost","price","explorer",...findingSettings,...runningSettings,"max\
-functions","max-tests-per-function","pin-observed","fail-on"]})};export{id,ids,modules};
