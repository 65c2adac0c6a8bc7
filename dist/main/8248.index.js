const id=8248;const ids=[8248];const modules={51922:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{T:()=>deal,LO:()=>dealWatched,dw:()=>mergeVerifyFiles});var assemble=__webpack_require__(37476);var errors=__webpack_require__(57642);var report=__webpack_require__(
80315);var lists=__webpack_require__(70906);var stage_files=__webpack_require__(17057);var reasons=__webpack_require__(28880);var built_files=__webpack_require__(
35417);var cut=__webpack_require__(40215);var facts=__webpack_require__(77164);var core_text=__webpack_require__(69716);;const NAME="[\\p{L}\\p{N}_$.#[\\]-]{1,100}";
const FILE='[^\\p{C}/\\\\`<>"]{1,100}';const foreign_reasons=["over max-functions \\(\\d{1,9}\\)","over max-cost","the model was not reached","the model endpoin\
t refused its request","the explorer is switched off","the explorer found no call whose result can be pinned","the explorer cannot build the arguments of a call",
`the explorer has no call to make of ${NAME}`,`the explorer does not know how to call ${NAME} functions`,"every call of it timed out","there was no time left fo\
r it","the calls did not end in time","the calls could not be made","it ends the process",`the module has no ${NAME}`,`the receiver cannot be made: ${NAME}`,"no\
 test was written","not isolated: its calls do not run the copy under test; an installed copy may be in the way","it does not parse \\(in lines \\d{1,8} to \\d{1,8\
}\\)","it does not parse \\(line \\d{1,8}\\)","line \\d{1,8} does not parse","line \\d{1,8} does not parse: functions there were not read","it could not be pars\
ed","nothing to run: it has no body","not reachable: (?:it is not exported, and no exported function calls it|its name is computed or quoted|it only declares a \
type)","not reachable: (?:it is defined for type checkers only|it is defined only when the file is run as a program)","not reachable: (?:only constants use it, \
while the file is loaded; no exported function calls it|it runs while the file is loaded|it runs while its class is defined)","not reachable: (?:it is in a (?:l\
ist|table|field)|it is part of a larger expression|it belongs to a class that a test cannot name)","not reachable: (?:it is not assigned to a (?:plain name|clas\
s of the file)|it is passed to a component, which decides when it runs)",`not reachable: it is passed to ${NAME}, which decides when it runs`,"\\d{1,8} (?:change\
d|removed) lines? belongs? to no function: [\\d, -]{1,200}(?:\\.\\.\\.)?(?: of the base)?",`not importable: (?:the root of the repository is not a package|${FILE}\
 is not a (?:package|module) name|setup\\.py installs the project when it is imported)`,"not importable: (?:it only declares types|it is a story, and only its v\
iewer loads it|it configures a tool, and only that tool loads it|its path cannot be written in an import)","left out by include and exclude","vendored","generat\
ed","built output","binary","a symbolic link","over 1 MiB","not UTF-8","larger than 1 MiB, or not UTF-8 text","(?:its language|notebooks|C|C\\+\\+|C#|R|[A-Z][A-Za\
-z]{1,9}) is not read yet","not in this partial clone, and its remote did not give it: clone without --filter, or make the remote reachable","its name has invis\
ible characters","baseline-seconds is 0",facts.p3,cut.iK.ended,`nothing is known about your tests: (?:${facts.p3}|${built_files.cw})`,"the \\d{1,4} tests that we\
re tried notice none of them, and more tests run these lines","the tests do not pass when they are run again in one process","\\d{1,8} test files? with no known \
connection to it (?:was|were) not run","its calls under [a-z:]{1,20} cannot be followed",built_files.cw];const known=new RegExp(`^(?:${foreign_reasons.join("|")}\
)$`,"u");function foreignReason(reason){const parts=known.test(reason)?[reason]:reason.split("; ");return parts.every(part=>known.test(part))?reason:OTHER_REASON}
const OTHER_REASON="the log of its job says why";const quote=text=>`“${(0,core_text.TN)(text,300).replace(/[“”]/g,'"')}”`;function foreignFailure(failure){
return failure&&{...failure,sentence:`The job that asked the model says: ${quote(failure.sentence)}.`}}function foreignNote(note){if(note.code==="not-reached"||
note.code==="refused")return{...note,sentence:`its job says ${quote(note.sentence)}`};if(note.code==="base-not-called")return{...note,sentence:quote(note.sentence)};
if(note.code==="model-quirk")return{...note,summary:`is said to differ: ${quote(note.summary)}`};if(note.code==="limited-support")return{...note,limits:note.limits.
map(quote)};return note};function deal(loads,count){const groups=[...(0,lists.$z)(loads,load=>load.group).values()].map(group=>({ids:group.map(load=>load.id),cost:group.
reduce((sum,load)=>sum+load.cost,0)}));const shards=Array.from({length:Math.max(1,Math.min(count,groups.length))},()=>({ids:[],cost:0}));for(const{ids:ids2,cost}of[
...groups].sort((a,b)=>b.cost-a.cost)){const lightest=shards.reduce((best,shard)=>isLighter(shard,best)?shard:best);lightest.ids.push(...ids2);lightest.cost+=cost}
const rank=new Map(loads.map(({id:id2},at)=>[id2,at]));return shards.map(shard=>shard.ids.sort((a,b)=>(rank.get(a)??0)-(rank.get(b)??0)))}function dealWatched(watched,loads,shards){
const groupOf=new Map(loads.map(({id:id2,group})=>[id2,group]));const groups=shards.map(ids2=>new Set(ids2.map(id2=>groupOf.get(id2))));const dealt=shards.map(()=>[]);
for(const[at,{target,group}]of watched.entries()){const near=groups.findIndex(own=>own.has(group));dealt[near<0?at%shards.length:near]?.push(target)}return dealt}
const isLighter=(a,b)=>a.cost<b.cost||a.cost===b.cost&&a.ids.length<b.ids.length;function mergeVerifyFiles(plan,files,number,tool){const byShard=new Map(files.map(
file=>[file.shard.number,file]));if(byShard.size!==files.length)throw new errors.yo("Two files belong to the same shard: hand over files of one run only.");const all=[
...byShard.entries()].sort(([a],[b])=>a-b).map(([,file])=>file);checkShards(plan);for(const file of all)checkOwn(file,plan);const planned=plannedBy(plan);const reports=all.
map(({report:report2})=>ofPlan(report2,planned));const missing=plan.shards.map((_,at)=>at+1).filter(at=>!byShard.has(at));const rank=new Map([...planned.keys()].
map((id2,at)=>[id2,at]));const told=new Set(reports.flatMap(report2=>[...report2.targets,...report2.skipped]).map(({id:id2})=>id2));const ranked=list=>list.sort(
(a,b)=>(rank.get(a.id)??0)-(rank.get(b.id)??0));const unfinished=plan.targets.filter(({id:id2})=>missing.some(at=>plan.shards[at-1]?.includes(id2))).map(({id:id2,
file,name})=>({id:id2,file,name,reason:"unfinished: its shard gave no result"}));const tests=reports.flatMap(report2=>report2.tests);const testFiles=reports.flatMap(
report2=>report2.files);const twice=testFiles.find((file,at)=>testFiles.findIndex(({path})=>path===file.path)!==at);if(twice)throw new errors.yo(`Two shards wro\
te ${twice.path}: run all jobs again with one version of testwright.`);const writers=joinWriters(reports);const ran=reports.find(report2=>report2.sandbox);return{
missing,failure:foreignFailure(all.find(({failure})=>failure)?.failure??null),notes:[...uniqueNotes(all).map(foreignNote),...missingNotes(missing,plan.shards.length)],
priceSource:[...new Set(all.flatMap(({priceSource})=>priceSource??[]))].map(quote).join("; ")||null,report:{schema:2,tool,pull:{base:plan.base,head:plan.head,number},
sandbox:ran?.sandbox??null,trees:ran?.trees??null,targets:ranked(reports.flatMap(report2=>report2.targets)),tests,skipped:[...ranked([...reports.flatMap(report2=>report2.
skipped).map(withReason),...unfinished]),...plan.skipped.filter(({id:id2})=>!told.has(id2)).map(withReason)],unread:plan.unread.map(withReason),behaviour:reports.
flatMap(report2=>report2.behaviour),mutants:reports.flatMap(report2=>report2.mutants),ownTests:joinOwnTests(reports),funnel:(0,report.u6)(tests),writers,files:testFiles,
bill:joinBills(reports,writers,(0,report.u6)(tests).kept)}}}function plannedBy({targets,skipped,watchOnly=[]}){const reasons2=new Map(skipped.map(({id:id2,reason})=>[
id2,reason]));const watched=watchOnly.flat().map(target=>({...target,skipReason:reasons2.get(target.id)??""}));return new Map([...targets,...watched].map(target=>[
target.id,target]))}const withReason=row=>({...row,reason:foreignReason(row.reason)});function ofPlan(report2,planned){const{targets,skipped,mutants}=report2;return{
...report2,targets:targets.map(target=>{const{baseline,coverage,mutants:mutants2}=target;const why=baseline?.why===null||baseline?.why===void 0?null:foreignReason(
baseline.why);const known2=baseline&&{...baseline,why,command:null};const{skipReason=target.skipReason,...own}=planned.get(target.id)??target;const skip=skipReason===
void 0?{}:{skipReason:foreignReason(skipReason)};return{...own,...skip,baseline:known2,coverage,mutants:mutants2}}),skipped:skipped.map(skip=>{const{file,name}=planned.
get(skip.id)??skip;return{...skip,file,name}}),mutants:mutants.map(mutant=>({...mutant,file:planned.get(mutant.target)?.file??mutant.file}))}}function checkShards({
targets,skipped,shards,watchOnly=[]}){const[ids2,dealt]=[targets.map(({id:id2})=>id2),shards.flat()];const known2=new Set(ids2);if(known2.size!==ids2.length||new Set(
dealt).size!==dealt.length||dealt.length!==ids2.length)throw new errors.yo("The plan has a function twice, or in no shard: run all jobs again.");if(dealt.some(id2=>!known2.
has(id2)))throw new errors.yo("A shard of the plan has a function that the plan does not have: run all jobs again.");const watched=watchOnly.flat().map(({id:id2})=>id2);
const leftOut=new Set(skipped.map(({id:id2})=>id2));if(new Set(watched).size<watched.length||watched.some(id2=>known2.has(id2)||!leftOut.has(id2)))throw new errors.
yo("The plan has a function twice, or in no shard: run all jobs again.");if(watchOnly.length>shards.length)throw new errors.yo("A shard of the plan has a functi\
on that the plan does not have: run all jobs again.")}const uniqueNotes=files=>[...new Map(files.flatMap(({notes})=>notes).map(note=>[JSON.stringify(note),note])).
values()];const missingNotes=(missing,of)=>missing.length>0?[{code:"missing-shards",missing,of}]:[];function checkOwn({report:report2,shard},plan){const refuse=what=>new errors.
yo(`The verify file of shard ${shard.number} ${what}: run all jobs again.`);const own=new Set((0,stage_files.ov)(plan,shard.number));const ids2=[...report2.targets,
...report2.skipped].map(({id:id2})=>id2);const shown=report2.tests.flatMap(({credits,evidence:{elsewhere=[]}})=>[...credits,...elsewhere.map(({target})=>target)]);
const about=[...[...report2.tests,...report2.behaviour,...report2.mutants].map(({target})=>target),...shown];if(shard.of!==plan.shards.length||[...ids2,...about].
some(id2=>!own.has(id2)))throw refuse("reports targets that are not its own");if(new Set(ids2).size<ids2.length)throw refuse("reports one target twice");const reported=new Set(
report2.targets.map(({id:id2})=>id2));if(about.some(id2=>!reported.has(id2)))throw refuse("has tests or behaviour of a target without a result");if(report2.tests.
some(({verdict,reason})=>verdict!==(reason===null?"kept":(0,reasons.Xb)(reason))))throw refuse("has a verdict that does not match its reason");if(report2.tests.
some(({verdict,credits})=>verdict!=="kept"&&credits.length>0))throw refuse("counts a test that was not kept");checkFiles(report2,refuse)}function checkFiles({files,
tests},refuse){const kept=(0,lists.$z)(tests.filter(({verdict})=>verdict==="kept"),test=>test.file);if(files.length>tests.filter(({verdict})=>verdict==="kept").
length)throw refuse("has more test files than kept tests");if(files.some(file=>file.tests<1||file.tests>(kept.get(file.path)?.length??0)))throw refuse("has a te\
st file with a wrong number of tests")}function joinOwnTests(reports){const all=(0,lists.$z)(reports.flatMap(report2=>report2.ownTests),({id:id2})=>id2);return[
...all.values()].flatMap(([first,...others])=>{if(!first)return[];const agreed=side=>others.every(other=>other[side]===first[side])?first[side]:null;const{weakness,
...plain}=first;const said=new Set([first,...others].map(test=>test.weakness));const known2=said.has("not-steady")?"not-steady":said.size===1?weakness:void 0;return{
...{...plain,onBase:agreed("onBase"),onHead:agreed("onHead")},...known2?{weakness:known2}:{}}})}function joinWriters(reports){const groups=(0,lists.$z)(reports.
flatMap(report2=>report2.writers),row=>row.writer);return[...groups].map(([writer,rows])=>{const tests=reports.flatMap(report2=>report2.tests).filter(test=>test.
writer===writer);const funnel=(0,report.u6)(tests);const usd=(0,assemble.Xk)(rows.map(row=>row.usd));return{writer,funnel,...sumTokens(rows),usd,usdPerKept:usd===
null||funnel.kept===0?null:usd/funnel.kept,estimated:rows.some(row=>row.estimated)}})}function sumTokens(rows){const sum=key=>rows.reduce((total,row)=>total+row[key],
0);return{requests:sum("requests"),inputTokens:sum("inputTokens"),cachedTokens:sum("cachedTokens"),outputTokens:sum("outputTokens")}}function joinBills(reports,writers,kept){
const usd=(0,assemble.Xk)(writers.map(row=>row.usd));const seconds=key=>reports.reduce((total,report2)=>total+report2.bill.seconds[key],0);const remembered=reports.
reduce((total,report2)=>total+(report2.bill.remembered??0),0);return{...sumTokens(writers),usd,usdPerKept:usd===null||kept===0?null:usd/kept,seconds:{total:Math.
max(0,...reports.map(report2=>report2.bill.seconds.total)),model:seconds("model"),runs:seconds("runs")},...remembered>0?{remembered}:{}}}}),23435:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JW:()=>withoutHiddenNames,Ll:()=>planStage,U0:()=>verifyStage,Uo:()=>headOf,cJ:()=>generateStage});var _core_diff_long_functions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48989);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57642);var _core_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
17057);var _core_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98710);var _core_baseline_hand_over_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
12793);var _core_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(41642);var _notes_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(2559);var _prompt_facts_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
47312);var _core_budget_budget_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(72904);var _core_model_report_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
80315);var _core_report_shards_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(51922);var _generate_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(60383);
var _plan_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(65558);var _review_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(45070);var __addDisposableResource=function(env,value,async){
if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable\
.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}
return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"\
An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(
r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else
s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
async function planStage(context,recipe,bind){const env_1={stack:[],error:void 0,hasError:false};try{const{config,tools}=context;const prepared=__addDisposableResource(
env_1,await(0,_plan_js__WEBPACK_IMPORTED_MODULE_11__.iA)(context),true);const planned=withoutHiddenNames(prepared.planned);const{tasks,watchOnly,base,head}=planned;
if(head===null)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("A work tree cannot be handed to other jobs: commit, and name the commit with --h\
ead.");const loads=tasks.map(({target,testPath})=>({id:target.id,group:testPath,cost:20+Math.min(target.lines[1]-target.lines[0],_core_diff_long_functions_js__WEBPACK_IMPORTED_MODULE_0__.
uB)+2*target.changedLines.length}));if(config.shard.includes("/"))throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`shard is ${config.shard}: in \
mode plan it is the number of shards.`);const shards=(0,_core_report_shards_js__WEBPACK_IMPORTED_MODULE_9__.T)(loads,Number(config.shard||1));const watched=watchOnly.
map(({target,testPath})=>({target:(0,_core_model_report_js__WEBPACK_IMPORTED_MODULE_8__.E6)(target),group:testPath}));const plan={...(0,_plan_js__WEBPACK_IMPORTED_MODULE_11__.
eS)({planned}),shards,...watched.length>0?{watchOnly:(0,_core_report_shards_js__WEBPACK_IMPORTED_MODULE_9__.LO)(watched,loads,shards)}:{}};const around=await(0,
_prompt_facts_js__WEBPACK_IMPORTED_MODULE_7__._s)(context,prepared);const prompts=(0,_generate_js__WEBPACK_IMPORTED_MODULE_10__.ue)(tasks,recipe,task=>({...(0,_generate_js__WEBPACK_IMPORTED_MODULE_10__.
O3)(task,tools,recipe),facts:(0,_prompt_facts_js__WEBPACK_IMPORTED_MODULE_7__.o1)(task,around)}));return{plan,prompts:{schema:1,plan:bind(plan),base,head,prompts}}}catch(e_1){
env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}function withoutHiddenNames({tasks,watchOnly,skipped,
unread,...commits}){const isHidden=({target})=>(0,_core_model_report_js__WEBPACK_IMPORTED_MODULE_8__.Bd)(target.id)!==target.id;const reason="its name has invis\
ible characters";const hidden=new Set(tasks.filter(isHidden).map(({target})=>(0,_core_model_report_js__WEBPACK_IMPORTED_MODULE_8__.Bd)(target.file)));return{...commits,
tasks:tasks.filter(task=>!isHidden(task)),watchOnly:watchOnly.filter(task=>!isHidden(task)),skipped:skipped.map(inLines),unread:[...unread.map(inLines),...[...hidden].
map(file=>({file,reason}))]}}const inLines=row=>Object.fromEntries(Object.entries(row).map(([key,text])=>[key,(0,_core_model_report_js__WEBPACK_IMPORTED_MODULE_8__.
Bd)(String(text))]));async function generateStage({plan,digest},prompts,{config,writer,tools,baseline}){const shard=(0,_core_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__.
Xy)(config.shard,plan.shards.length);const head=headOf(plan);(0,_core_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__.Fi)(prompts,{plan:digest,base:plan.base,
head},"prompts.json");(0,_generate_js__WEBPACK_IMPORTED_MODULE_10__.Ik)(writer,config["max-cost"]);const own=new Set(plan.shards[shard.number-1]);const all=prompts.
prompts.map(({stop,...prompt})=>({...prompt,...stop?{stop}:{}}));const ofShard=all.filter(prompt=>own.has(prompt.target));const budget=(0,_core_budget_budget_js__WEBPACK_IMPORTED_MODULE_13__.
a)(shareOf(config["max-cost"],ofShard,all,writer));if(baseline)checkShard(baseline,{plan:digest,base:plan.base,head},shard);const isQuoted=baseline!==null&&writer?.
recipe.request!=="plain";const asked=writer?await(0,_generate_js__WEBPACK_IMPORTED_MODULE_10__.cM)(isQuoted?ofShard.map(prompt=>quoting(prompt,plan,{baseline,recipe:writer.
recipe})):ofShard,writer,{budget,now:tools.now,log:tools.log}):_generate_js__WEBPACK_IMPORTED_MODULE_10__.yd;const{completions,failure,unreached,refused,overBudget,
seconds}=asked;return{...{schema:1,plan:digest,base:plan.base,head,shard},writer:writer?.model.name??null,completions:completions.map(completion=>({...completion,
usd:completion.stored?0:writer?.price(completion.usage)??null})),...{failure,unreached,refused,overBudget,seconds},priceSource:writer?.priceSource??null,fingerprints:writer?.
fingerprints??[],notes:[...tools.notes,...(0,_notes_js__WEBPACK_IMPORTED_MODULE_6__.Zt)(tools,overBudget.length>0)]}}function quoting(prompt,{targets},{baseline,
recipe}){const told=baseline.targets.find(({target})=>target===prompt.target);const open=told?(0,_core_baseline_hand_over_js__WEBPACK_IMPORTED_MODULE_4__.cb)(told):
null;const{language=""}=targets.find(({id:id2})=>id2===prompt.target)??{};return open?(0,_core_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_5__.AJ)(prompt,open,{language,
tokens:recipe.promptTokens}):prompt}function shareOf(limit,mine,all,writer){if(limit===null||!writer)return limit;const worstCase=prompts=>prompts.reduce((sum,prompt)=>sum+
(writer.worstCase(prompt)??0),0);const whole=worstCase(all);return whole===0?limit:limit*worstCase(mine)/whole}function headOf({head}){if(head===null)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo("The plan is for a work tree, which cannot be handed to other jobs.");return head}async function verifyStage({plan,digest},replies,{config,tools,pull,baseline}){
const shard=(0,_core_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(config.shard,plan.shards.length);const head=headOf(plan);const bound={plan:digest,base:plan.
base,head};if(replies)checkShard(replies,bound,shard);if(baseline)checkShard(baseline,bound,shard);(0,_core_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__.eE)(
plan,pull);const writer=replies?.writer?replay(replies,replies.writer):null;const only=new Set((0,_core_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__.ov)(plan,
shard.number));const done=await(0,_review_js__WEBPACK_IMPORTED_MODULE_12__.N)({config:{...config,"max-cost":null},tools:{...tools,writer:async()=>writer,controller:async()=>null,
recorded:false,notes:[...replies?.notes??[],{code:"one-pass"}]},pull:{...pull,base:plan.base,head,number:pull.number??0},range:{base:null,head:null,worktree:false,
only},baseline});const{report,priceSource,notes}=done;const kept={...report,pull:{...report.pull,number:pull.number},skipped:report.skipped.filter(target=>only.
has(target.id)),unread:[]};return{schema:1,...bound,shard,report:kept,failure:replies?.failure??null,notes,priceSource}}function checkShard(file,bound,shard){const what="\
completions"in file?"replies":"own tests";const name=`The ${what} of shard ${file.shard.number}`;(0,_core_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__.Fi)(
file,bound,name);if(file.shard.number!==shard.number)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${name} were given to shard ${shard.number}\
: run all jobs again.`)}function replay(replies,name){const prices=new WeakMap;const known=new Map;for(const{usd,...completion}of replies.completions){prices.set(
completion.usage,usd);const{answeredBy,...rest}=completion;known.set(JSON.stringify([completion.target,completion.sample]),{...rest,...answeredBy===void 0?{}:{answeredBy}})}
const refused=new Map(replies.refused.map(({target,sentence})=>[target,sentence]));const samples=Math.max(0,...replies.completions.map(completion=>completion.sample))+
1;const recall=async({target,sample})=>known.get(JSON.stringify([target,sample]))??null;return{model:{name,recall,complete:({target})=>{const sentence=refused.get(
target);return Promise.reject(sentence===void 0?new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__._7(replies.failure?.sentence??"it gave no reply"):new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
GI(sentence,true))}},recipe:{...replayRecipe,samples},price:usage=>prices.get(usage)??null,priceSource:replies.priceSource,worstCase:()=>0,parallel:1,recorded:true,
fingerprints:replies.fingerprints,unpaid:new Set(replies.overBudget)}}const replayRecipe={..._core_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_3__.ZI,name:"handed\
 over",system:null,maxTokens:1}}),8248:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ox:()=>mergeShards,m3:()=>readPlan,$w:()=>readVerifyFiles,hO:()=>runBaselineStage,PH:()=>runGenerateStage,zJ:()=>runPlanStage,xH:()=>runVerifyStage});var external_node_crypto_=__webpack_require__(
77598);var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var hand_over=__webpack_require__(12793);var facts=__webpack_require__(
77164);var lists=__webpack_require__(70906);var errors=__webpack_require__(57642);var report=__webpack_require__(80315);var stage_files=__webpack_require__(17057);
var baseline=__webpack_require__(24227);var own_tests=__webpack_require__(15164);var pipeline_plan=__webpack_require__(65558);var session_tools=__webpack_require__(
83984);var skip_targets=__webpack_require__(23464);var stages=__webpack_require__(23435);;var __addDisposableResource=function(env,value,async){if(value!==null&&
value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbo\
l.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)
dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};
var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was s\
uppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.
resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else
s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
async function baselineStage({plan,digest},{config,tools,pull}){const env_1={stack:[],error:void 0,hasError:false};try{const shard=(0,stage_files.Xy)(config.shard,
plan.shards.length);const head=(0,stages.Uo)(plan);(0,stage_files.eE)(plan,pull);if(config["baseline-seconds"]===0)throw new errors.yo("baseline-seconds is 0: g\
ive the stage baseline some seconds, or leave it out.");const context={...{config,tools,pull:{...pull,base:plan.base,head,number:pull.number??0}},range:{base:null,
head:null,worktree:false,only:new Set((0,stage_files.ov)(plan,shard.number))}};const prepared=__addDisposableResource(env_1,await(0,pipeline_plan.iA)(context),true);
const{tasks,watchOnly}=prepared.planned;const found=tasks.length+watchOnly.length>0?await measureShard(context,prepared):nothing;return{schema:1,plan:digest,base:plan.
base,head,shard,...found}}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}const nothing={
targets:[],ownTests:[],rows:[]};async function measureShard(context,prepared){const env_2={stack:[],error:void 0,hasError:false};try{const{config,tools}=context;
const sandbox=await tools.sandbox();await tools.setup();const opened=__addDisposableResource(env_2,await sandbox.open({...prepared.trees,build:config.build}),true);
const{tasks,watchOnly}=await(0,skip_targets.wR)(prepared.planned,opened,tools);const aliases=(0,session_tools.Bu)(context,prepared);const{session}=(0,session_tools.
w1)((0,session_tools.Pu)(opened,aliases),tools);const all=[...tasks,...watchOnly];const ownTests=(0,own_tests.A)(all,(0,session_tools.$2)(context,prepared,{session,
aliases}));const verifyTools={...(0,session_tools.iz)(config,tools,session),ownTests};const recorded=all.filter(task=>ownTests.records(task));tools.log(`running\
 the project's own tests for ${recorded.length} functions`);await(0,lists.sf)(recorded,tools.parallel,task=>(0,baseline.q)(task,verifyTools));const findings=await ownTests.
findings();const handing={ownTests,findings,tools,source:verifyTools.source};const targets=await(0,lists.sf)(recorded,tools.parallel,task=>handOverTask(task,handing));
return{targets,...factsOf(findings)}}catch(e_2){env_2.error=e_2;env_2.hasError=true}finally{const result_2=__disposeResources(env_2);if(result_2)await result_2}}
async function handOverTask(task,{ownTests,findings,tools,source}){const{id:id2,file,language,changedLines}=task.target;const[{start:calls},reaching]=await Promise.
all([ownTests.callsOf(task),ownTests.reaching(task)]);const[first]=nearestFirst(reaching,changedLines);const text=first?source(first.file):null;const{growth}=tools.
language(language);const[origin]=first&&text!==null?growth?.origins(text,first.name)??[]:[];return(0,hand_over.Cl)(id2,{baseline:findings.targets.get(id2)??(0,facts.
uv)(facts.p3),...{calls,reaching,nearest:origin?.code??null},...{source:source(file)??"",changedLines}})}function nearestFirst(runs,changed){const count=({lines})=>changed.
filter(line=>lines.includes(line)).length;return runs.toSorted((a,b)=>count(b)-count(a)||a.milliseconds-b.milliseconds)}const factsOf=({tests,rows})=>({ownTests:tests.
map(({id:id2,file,name,...sides})=>({...{id:(0,report.Bd)(id2),file:(0,report.Bd)(file),name:(0,report.Bd)(name)},...sides})),rows:rows.map(({target,call,before,
after,test})=>({...{target:(0,report.Bd)(target),call:(0,report.e1)(call),before:(0,report.e1)(before),after:(0,report.e1)(after)},test:(0,report.Bd)(test)}))});
var shards=__webpack_require__(51922);var core_text=__webpack_require__(69716);;const MAX_BYTES=20*1024*1024;const MAX_FILES=200;const digestOf=text=>(0,external_node_crypto_.
createHash)("sha256").update(text).digest("hex");const renderJson=value=>`${JSON.stringify(value,(_,part)=>typeof part==="string"?(0,report.e1)(part):part,2)}
`;const nameOf=(what,{number,of})=>`${what}-${number}-of-${of}.json`;function readFile(folder,name,maker){const path=(0,external_node_path_.join)(folder,name);const entry=(0,
external_node_fs_.lstatSync)(path,{throwIfNoEntry:false});if(!entry?.isFile())throw new errors.yo(`There is no ${name} in ${folder}: run ${maker} first, and han\
d its files over.`);if(entry.size>MAX_BYTES)throw new errors.yo(`${name} is larger than 20 MiB: no run of testwright writes such a file.`);return(0,external_node_fs_.
readFileSync)(path,"utf8")}function save(folder,name,value){(0,external_node_fs_.mkdirSync)(folder,{recursive:true});const ignored=(0,external_node_path_.join)(
folder,".gitignore");if(!(0,external_node_fs_.lstatSync)(ignored,{throwIfNoEntry:false}))(0,external_node_fs_.writeFileSync)(ignored,"*\n");const path=(0,external_node_path_.
join)(folder,name);(0,external_node_fs_.writeFileSync)(path,renderJson(value));return path}function readPlan(folder){const text=readFile(folder,"plan.json","pla\
n");return{plan:(0,stage_files.dl)(stage_files.Fu,text,"plan.json"),digest:digestOf(text)}}async function runPlanStage(context,folder){const recipe=await context.
tools.recipe();const bind=plan2=>digestOf(renderJson(plan2));const{plan,prompts}=await(0,stages.Ll)(context,recipe,bind);save(folder,"plan.json",plan);save(folder,
"prompts.json",prompts);const of=plan.shards.length;const matrix=JSON.stringify({shard:plan.shards.map((_,at)=>`${at+1}/${of}`)});const cacheKey=`testwright-${digestOf(
JSON.stringify([prompts.prompts,context.config.model])).slice(0,24)}`;return{plan,matrix,cacheKey}}async function runGenerateStage({config,writer,tools},folder){
const bound=readPlan(folder);const prompts=(0,stage_files.dl)(stage_files.JH,readFile(folder,"prompts.json","plan"),"prompts.json");const baseline2=readBaseline(
bound,config.shard,folder);const replies=await(0,stages.cJ)(bound,prompts,{config,writer:await writer(),tools,baseline:baseline2});return{replies,path:save(folder,
nameOf("replies",replies.shard),replies)}}function readBaseline({plan},shard,folder){const name=nameOf("baseline",(0,stage_files.Xy)(shard,plan.shards.length));
const isThere=(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder,name),{throwIfNoEntry:false})!==void 0;return isThere?(0,stage_files.dl)(stage_files.
d2,readFile(folder,name,"baseline"),name):null}async function runBaselineStage(context,folder){const result=await baselineStage(readPlan(folder),context);return{
result,path:save(folder,nameOf("baseline",result.shard),result)}}async function runVerifyStage(context,folder){const bound=readPlan(folder);const name=nameOf("r\
eplies",(0,stage_files.Xy)(context.config.shard,bound.plan.shards.length));const there=(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder,name),
{throwIfNoEntry:false})!==void 0;const replies=there?(0,stage_files.dl)(stage_files.mg,readFile(folder,name,"generate"),name):null;const baseline2=readBaseline(
bound,context.config.shard,folder)??void 0;const result=await(0,stages.U0)(bound,replies,{...context,baseline:baseline2});return{result,path:save(folder,nameOf(
"verify",result.shard),result)}}function readVerifyFiles(folder){const{plan,digest}=readPlan(folder);const names=(0,external_node_fs_.readdirSync)(folder).filter(
name=>/^verify-\d+-of-\d+\.json$/.test(name)).sort();if(names.length>MAX_FILES)throw new errors.yo(`There are ${names.length} verify files in ${folder}: hand ov\
er those of one run only.`);const bound={plan:digest,base:plan.base,head:plan.head??""};const results=names.map(name=>{const result=(0,stage_files.dl)(stage_files.
fu,readFile(folder,name,"verify"),name);(0,stage_files.Fi)(result,bound,name);return result});if(results.length===0&&plan.shards.some(shard=>shard.length>0))throw new errors.
yo(`There is no verify file in ${folder}: run verify first, and hand its files over.`);return{plan,digest,results}}const MAX_READ=100;async function mergeShards({
plan,results},{number,tool,show,allowed}){const merged=(0,shards.dw)(plan,results,number,tool);const{files}=merged.report;const other=files.find(file=>digestOf(
file.content)!==file.sha256);if(other)throw new errors.yo(`The text of ${(0,core_text.TN)(other.path)} is not the one that was verified: run all jobs again.`);const read=async paths=>{
const texts=[];for(const path of paths.slice(0,MAX_READ)){const text=await show(plan.head??"",path);if(text!==null)texts.push([path,text])}return Object.fromEntries(
texts)};const old=files.filter(file=>!file.new);const open=await allowed(old.map(({path})=>path));return{...merged,existing:await read(old.flatMap(({path})=>open.
has(path)?[path]:[])),sources:await read([...new Set(merged.report.mutants.map(({file})=>file))]).catch(()=>({})),paid:merged.report.bill.usd??0}}})};export{id,ids,modules};
