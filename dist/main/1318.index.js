const id=1318;const ids=[1318];const modules={72904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>openBudget});function openBudget(limit){let[paid,promised,open]=[0,0,0];const waiting=[];const most=limit??Infinity;return{limit,spent:()=>paid+promised,
async reserve(worstCase){while(paid+promised+worstCase>most){if(open===0)return false;await new Promise(resolve=>waiting.push(resolve))}promised+=worstCase;open++;
return true},charge(worstCase,cost){paid+=cost;open--;promised=open===0?0:promised-worstCase;for(const wake of waiting.splice(0))wake()}}}}),21318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>review});var runner_names=__webpack_require__(59230);var assemble=__webpack_require__(37476);var explore=__webpack_require__(
25101);var lists=__webpack_require__(70906);var gates=__webpack_require__(55609);var verify=__webpack_require__(74399);var training=__webpack_require__(72010);var generate=__webpack_require__(
38492);var errors=__webpack_require__(57642);;async function skipUnrunnable(planned,session,tools){const reasons2=new Map;for(const{target}of planned.tasks){const{
name,toolchain}=tools.language(target.language);const reason=reasons2.has(name)?null:await session.lacks(toolchain);if(reason!==null)reasons2.set(name,reason)}const[
first]=reasons2.values();const tasks=planned.tasks.filter(({target})=>!reasons2.has(target.language));if(first!==void 0&&tasks.length===0)throw new errors.yo(first);
const left=planned.tasks.flatMap(({target:{id:id2,file,name,language}})=>{const reason=reasons2.get(language);return reason===void 0?[]:[{id:id2,file,name,reason}]});
return{...planned,tasks,skipped:[...left,...planned.skipped]}}function skipNotIsolated(planned,isolated){const left=planned.tasks.filter(({target})=>!isolated(target.
id));const reason="not isolated: its calls do not run the copy under test; an installed copy may be in the way";return{...planned,tasks:planned.tasks.filter(task=>!left.
includes(task)),skipped:[...left.map(({target:{id:id2,file,name}})=>({id:id2,file,name,reason})),...planned.skipped]}}var model_target=__webpack_require__(86716);
var prompt_prompt=__webpack_require__(41642);var prompt_controller=__webpack_require__(98972);;const most={text:6e4,lines:2e3};const fields={name:["test","name",
"id"],says:["verdict","wrong","answer","fault"],why:["why","reason","because"]};function readOpinions(reply,names){const text=reply.slice(0,most.text);const{prose,
blocks}=split(text);const inJson=[text,...blocks].flatMap(block=>fromJson(block,names));const found=inJson.length>0?inJson:fromLines(prose,names);return names.flatMap(
(_,at)=>{const own=found.filter(opinion2=>opinion2.at===at);const[first]=own;return first&&own.every(opinion2=>opinion2.says===first.says)?[first]:[]})}function split(text){
const prose=[];const blocks=[];let open=null;for(const line of text.split(/\r\n?|\n/).slice(0,most.lines)){const mark=/^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];if(open&&
mark?.startsWith(open.mark)){blocks.push(open.lines.join("\n"));open=null}else if(open)open.lines.push(line);else if(mark)open={mark,lines:[]};else prose.push(line)}
if(open)blocks.push(open.lines.join("\n"));return{prose,blocks}}function fromLines(lines,names){const found=lines.flatMap(line=>{const place2=subject(line,names);
return place2?opinion(place2.at,place2.rest):[]});if(found.length>0||names.length!==1)return found;return lines.flatMap(line=>opinion(0,/^[\s*_#>-]*(?:verdict|answer)?[\s*_]*[:=]?[\s*_`]*(?=(?:the\s+)?(?:test|code)\b)(.*)$/i.
exec(line)?.[1]??""))}function subject(line,names){const numbered=/^[\s*_#>`-]*(?:test\s*)?#?(\d{1,3})[\s*_`]*[.:),=\u2013\u2014-](.*)$/i.exec(line);const at=Number(
numbered?.[1]??0)-1;const named=names.map((name,index)=>({index,name,from:name===""?-1:line.indexOf(name)})).filter(match=>match.from>=0).sort((a,b)=>b.name.length-
a.name.length)[0];const rest=named?line.slice(named.from+named.name.length):numbered?.[2]??"";if(numbered&&at>=0&&at<names.length&&(!named||named.index===at))return{
at,rest};return named&&!numbered?{at:named.index,rest}:null}const guilty=String.raw`(?:is|was|seems|looks)\s+(?!not\b|never\b)(?:\p{L}+\s+)?(?:wrong|at\s+fault|incorrect|buggy|faulty|mistaken)|has\s+a\s+bug`;
const patterns=[new RegExp("^[\\s\"'*_`:.)=>,\\u2013\\u2014-]*(?:the\\s+)?(test|code)(?![\\p{L}\\p{N}_])(?!\\s+(?!because\\b|since\\b)\\p{L})","iu"),new RegExp(
String.raw`(?<!\bnot\s+(?:the\s+)?)\b(test|code)\s+(?:itself\s+)?(?:${guilty})(?![\p{L}])`,"iu"),/(?<!\b(?:no|not\sa)\s)\b(?:bug|fault|mistake)\s+(?:is\s+|lies\s+)?(?:in|with)\s+the\s+(test|code)(?![\p{L}\p{N}_])/iu];
function opinion(at,rest){const text=rest.slice(0,1e3);const hit=patterns.map(pattern=>pattern.exec(text)).find(found=>found!==null);if(!hit)return[];const why=text.
slice(hit.index+hit[0].length).replace(/^[\s"'*_`:.,;\u2013\u2014-]+/,"");return[{at,says:hit[1]?.toLowerCase()==="code"?"code":"test",why:why.trim().slice(0,300)}]}
function fromJson(text,names){if(!/^\s*[[{]/.test(text))return[];try{return fromValue(JSON.parse(text),names,0)}catch{return[]}}function fromValue(value,names,depth){
if(typeof value!=="object"||value===null||depth>3)return[];if(Array.isArray(value))return value.slice(0,100).flatMap(item=>fromValue(item,names,depth+1));const entries=Object.
entries(value).slice(0,100);const field=keys=>String(entries.find(([key,held])=>keys.includes(key.toLowerCase())&&isPlain(held))?.[1]??"");const says=word(field(
fields.says));const at=place(field(fields.name),names);if(says&&at>=0)return[{at,says,why:field(fields.why).slice(0,300)}];return entries.flatMap(([key,held])=>{
const inner=place(key,names);const plain=typeof held==="string"?word(held):null;if(inner>=0&&plain)return[{at:inner,says:plain,why:""}];const nested=inner>=0&&typeof held===
"object"&&held!==null?{...held,test:key}:held;return fromValue(nested,names,depth+1)})}const isPlain=value=>typeof value==="string"||typeof value==="number";const word=text=>{
const found=/^\W*(?:the\s+)?(test|code)\b/i.exec(text)?.[1]?.toLowerCase();return found==="code"||found==="test"?found:null};function place(text,names){const named=names.
indexOf(text);if(named>=0)return named;const number=Number(/^(?:test\s*)?#?(\d{1,3})$/i.exec(text.trim())?.[1]??0);return number<=names.length?number-1:-1}var budget=__webpack_require__(
72904);var reasons=__webpack_require__(28880);;function feedbackOf(target,writer,judged,rejections){const failed=judged.filter(test=>isBy(test.candidate,target,
writer)&&canBeFixed(test)).flatMap(({candidate:{id:id2,name,code},decision})=>{if(!decision?.reason)return[];const{reason,expected,actual,detail}=decision;return withWords(
{id:id2,name,code,reason,expected,actual,detail})});const refused2=rejections.filter(rejection=>isBy(rejection,target,writer)).flatMap(({name,code,reason,detail})=>withWords(
{id:null,name,code,reason,expected:null,actual:null,detail}));return[...failed,...refused2].sort((a,b)=>reasons.P4.indexOf(a.reason)-reasons.P4.indexOf(b.reason))}
function withWords(ended){const words=reasons.Ot[ended.reason].model;return words===null?[]:[{...ended,words}]}const canBeFixed=({decision,kills})=>decision?.verdict===
"rejected"&&(decision.reason!=="adds-nothing"||kills.length===0);const isBy=(test,target,writer)=>test.target===target&&test.writer===writer;;const noRounds={verification:verify.
Ue,rounds:[],rejections:[],aside:[],overMax:0};function openRounds(input){const{config,tools,writer}=input;const state={...input,...noRounds,rounds:[],rejections:[],
ruledOut:new Set,isWanted:target=>!state.ruledOut.has(target),budget:(0,budget.a)(config["max-cost"]),now:tools.now,log:tools.log};const first=openFirstRound(state,
writer);return{run:async verifying=>{await verifyFirstRound(state,first.replies,verifying);await first.ended;if(writer&&state.tasks.length>0){await retry(state,
writer,verifying);await askController(state,writer,verifying)}const{verification,rounds,rejections,aside,overMax}=state;return{verification,rounds,rejections,aside,
overMax}},stop:async()=>{for(const{target}of input.tasks)state.ruledOut.add(target.id);await first.ended.catch(()=>void 0)}}}function completionsOf({rounds}){return rounds.
flatMap(round=>round.writing.completions)}function openFirstRound(state,writer){const settled=new Map;const replies=new Map(state.tasks.map(({target:{id:id2}})=>[
id2,new Promise(resolve=>settled.set(id2,resolve))]));const wording=task=>(0,generate.O3)(task,state.tools);const ended=writer?requestRound({...state,onSettled:(target,own)=>settled.
get(target)?.(own)},"first",(0,generate.ue)(state.tasks,writer.recipe,wording),writer):Promise.resolve([]);const release=()=>settled.forEach(resolve=>resolve([]));
ended.then(release,release);return{ended,replies:async target=>await replies.get(target)??[]}}async function verifyFirstRound(state,replies,verifying){const groups=[
...(0,lists.$z)(verifying.tasks,({target})=>target.file).values()];const ranks=new Map(verifying.tasks.map(({target},rank)=>[target.id,rank]));for(const{target}of state.
tasks)if(!ranks.has(target.id))state.ruledOut.add(target.id);const found=await(0,lists.sf)(groups,groups.length,group=>verifyFile(group,state,replies,verifying));
const inOrder=(all,target)=>all.toSorted((a,b)=>(ranks.get(target(a))??0)-(ranks.get(target(b))??0));const judgedInOrder=all=>inOrder(all,({candidate})=>candidate.
target);const baselines=new Map(found.flatMap(result=>[...result.baselines]));state.tasks=verifying.tasks.filter(({target})=>!state.ruledOut.has(target.id));state.
rejections.push(...inOrder(found.flatMap(({rejections})=>rejections),({target})=>target));const own=judgedInOrder(found.flatMap(result=>result.own));state.verification=
(0,verify.mw)(own,verifying.verifyTools,{...state.verification,baselines});state.aside=judgedInOrder(found.flatMap(result=>result.aside))}async function verifyFile(group,state,replies,{
explored,verifyTools}){const found=await(0,lists.sf)(group,group.length,async task=>({task,tests:await explored(task)}));for(const{task,tests}of found)if(tests===
null)state.ruledOut.add(task.target.id);const tasks=found.flatMap(({task,tests})=>tests===null?[]:[task]);const completions=await Promise.all(tasks.map(({target})=>replies(
target.id)));const{candidates,rejections}=readReplies(completions.flat(),{tasks,tools:state.tools});const all=[...candidates,...found.flatMap(({tests})=>tests??
[])];if(all.length===0)return{own:[],aside:[],rejections,baselines:new Map};logVerifying(state,all,tasks);const{judged,baselines}=await(0,verify.AQ)(all,tasks,verifyTools,
new Map);return{own:judged.slice(0,candidates.length),aside:judged.slice(candidates.length),rejections,baselines}}function logVerifying({log},{length},[first]){
const of=first?` of ${first.target.file}`:"";log(`verifying ${length} ${length===1?"test":"tests"}${of}`)}const longerLimit=maxTokens=>Math.max(maxTokens,Math.min(
4*maxTokens,32e3));async function retry(state,writer,verifying){if(state.rounds.some(round=>round.writing.failure))return;const prompts=unserved(state,writer).flatMap(
open=>retryPrompt(open,state,writer));const asked=writer.recorded?await onlyRecorded(prompts,writer):prompts;const{candidates,rejections}=readReplies(await requestRound(
state,"retry",asked,writer),state);await verifyReplies(state,{candidates,rejections},verifying)}function retryPrompt({task,feedback},state,{recipe}){const wording=(0,
generate.O3)(task,state.tools);const replies=completionsOf(state).filter(({target})=>target===task.target.id);const kinds=new Set(replies.map(({noText})=>noText?.
kind));if(kinds.has("refusal")||kinds.has("content-filter"))return[];if(!replies.every(({noText})=>noText?.kind==="limit"))return[(0,prompt_prompt.ty)(task,wording,
recipe,feedback)];const longer={...recipe,maxTokens:longerLimit(recipe.maxTokens)};return[(0,prompt_prompt.nQ)(task,wording,longer,recipe.samples)]}async function onlyRecorded(prompts,{
model}){const found=await Promise.all(prompts.map(async prompt=>await model.recall?.(prompt)??null));return prompts.filter((_,at)=>found[at]!==null)}async function askController(state,writer,verifying){
const{controller,config,tools}=state;const open=controller?unserved(state,writer):[];const most2=config["controller-max"];state.overMax=Math.max(0,open.length-most2);
if(!controller||open.length===0)return;const served=open.slice(0,most2);const prompts=served.map(({task,feedback})=>(0,prompt_controller.un)(task,(0,generate.O3)(
task,tools),controller.recipe,feedback));const asked=controller.recorded?await onlyRecorded(prompts,controller):prompts;for(const completion of await requestRound(
state,"controller",asked,controller)){const asked2=served.find(({task})=>task.target.id===completion.target);if(asked2)await verifyReplies(state,readAnswer(state,
writer,completion,asked2),verifying)}}function unserved({tasks,verification,rejections},writer){const served=new Set((0,gates.ST)(verification.judged).map(({candidate})=>candidate.
target));return tasks.filter(({target})=>!served.has(target.id)).map(task=>({task,feedback:feedbackOf(task.target.id,writer.model.name,verification.judged,rejections)})).
filter(({feedback})=>feedback.length>0)}function readAnswer(state,writer,completion,{task,feedback}){const shown=feedback.slice(0,prompt_controller.$Y);const opinions=readOpinions(
completion.text,shown.map(feedback2=>feedback2.name));state.verification=addDoubts(state.verification,opinions,shown);const{candidates,rejections}=readReplies([
completion],state);const{id:id2,language}=task.target;const own=({target,writer:name})=>target===id2&&name===writer.model.name;const drafts=[...state.verification.
judged.flatMap(({candidate})=>own(candidate)?[candidate.draft]:[]),...state.rejections.filter(own).map(rejection=>rejection.code)];const silent=opinions.length>
0&&candidates.length===0;return{candidates:(0,prompt_controller.qE)(candidates,drafts,writer.model.name,state.tools.language(language)),rejections:silent?rejections.
filter(rejection=>rejection.reason!=="prose-only"):rejections}}function addDoubts(before,opinions,shown){return opinions.reduce((verification,{at,says,why})=>{const feedback=shown[at];
if(!feedback||feedback.id===null||says!=="code"||!(0,prompt_controller.JR)(feedback))return verification;return(0,verify.n5)(verification,feedback.id,why)},before)}
async function requestRound(state,stage,prompts,writer){const unpaid=prompt=>writer.unpaid?.has(prompt.target)??false;const open=prompts.filter(prompt=>!unpaid(
prompt));const written=open.length>0?await(0,generate.cM)(open,writer,state):generate.yd;const left=prompts.filter(unpaid).map(prompt=>prompt.target);const writing={
...written,overBudget:[...written.overBudget,...new Set(left)]};if(prompts.length>0)state.rounds.push({stage,writer,writing});return writing.completions}async function verifyReplies(state,{
candidates,rejections},{verifyTools}){state.rejections.push(...rejections);if(candidates.length===0)return;logVerifying(state,candidates,[]);state.verification=
await(0,verify.MX)(candidates,state.tasks,verifyTools,state.verification)}function readReplies(completions,{tasks,tools}){const byId=new Map(tasks.map(task=>[task.
target.id,task]));const read=completions.flatMap(completion=>{const task=byId.get(completion.target);return task?[tools.language(task.target.language).cut(completion,
task)]:[]});return{candidates:read.flatMap(({candidates})=>candidates),rejections:read.flatMap(({rejections})=>rejections)}};function whyNoTests(planned,{rounds},explorations,explorerIsOff){
const first=rounds.find(round=>round.stage==="first")?.writing;const ofModel=new Map([...(first?.unreached??[]).map(id2=>[id2,"the model was not reached"]),...(first?.
refused??[]).map(({target})=>[target,"the model endpoint refused its request"]),...(first?.overBudget??[]).map(id2=>[id2,"over max-cost"])]);return new Map(planned.
tasks.map(({target})=>{const found=explorations.get(target.id)?.reason??"the explorer found no call whose result can be pinned";const explored=explorerIsOff?"th\
e explorer is switched off":found;return[target.id,[ofModel.get(target.id),explored].filter(Boolean).join("; ")]}))}function notesOf(tools,asked,tasks,explorerIsOff){
const completions=completionsOf(asked);const others=[...new Set(completions.flatMap(completion=>completion.answeredBy??[]))];const stored=completions.filter(completion=>completion.
stored).length;const paidNow=!tools.recorded&&asked.rounds.every(round=>!round.writer.recorded);const runners=new Set(tasks.map(({target})=>tools.framework(target.
framework)));return[...tools.notes,...asked.rounds.flatMap(round=>notReached(round,explorerIsOff)),...asked.rounds.flatMap(refused),...asked.rounds.flatMap(overBudget),
...usedUp(asked),...asked.overMax>0?[{code:"over-controller-limit",functions:asked.overMax}]:[],...others.length>0?[{code:"answered-by",models:others.slice(0,20)}]:
[],...stored>0&&paidNow?[{code:"stored-replies",stored,replies:completions.length}]:[],...[...runners].flatMap(({name,cannot})=>cannot.length>0?[{code:"limited-\
support",names:[name],limits:[...cannot]}]:[])]}function notReached({stage,writer,writing:{failure,unreached}},explorerIsOff){if(!failure)return[];const about={
stage,model:writer.model.name,functions:unreached.length,sentence:failure.sentence};return[{code:"not-reached",...about,explored:stage==="first"&&!explorerIsOff}]}
function notesOnBase(tasks,explorations){const faults=tasks.flatMap(({target})=>{const sentence=explorations.get(target.id)?.baseFault??null;return sentence===null?
[]:[{target:target.id,sentence}]});return[...(0,lists.$z)(faults,({sentence})=>sentence)].slice(0,mostRefused).map(([sentence,alike])=>{const functions=alike.map(
({target})=>(0,model_target.Q)(target).name);return{code:"base-not-called",functions,sentence}})}const mostRefused=3;function refused({stage,writer,writing}){if(writing.
failure)return[];return[...(0,lists.$z)(writing.refused,({sentence})=>sentence)].slice(0,mostRefused).map(([sentence,alike])=>{const functions=alike.map(({target})=>(0,
model_target.Q)(target).name);return{code:"refused",stage,model:writer.model.name,functions,sentence}})}function usedUp({rounds}){return[...(0,lists.$z)(rounds,
({writer})=>writer.model.name)].flatMap(([model,own])=>{const tried=own.flatMap(({writing})=>writing.completions);const answered=new Set(tried.filter(({text})=>text.
trim()!=="").map(({target})=>target));const silent=tried.filter(({target,noText})=>noText?.kind==="limit"&&!answered.has(target));const functions=new Set(silent.
map(({target})=>target)).size;const limit=own[0]?.writer.recipe.maxTokens??0;const again=own.some(({stage})=>stage==="retry");const limits=again?[limit,longerLimit(
limit)]:[limit];return functions>0?[{code:"used-up",model,functions,limits,default:prompt_prompt.ZI.maxTokens}]:[]})}function overBudget({stage,writing}){const functions=writing.
overBudget.length;return stage==="first"||functions===0?[]:[{code:"over-budget",stage,functions}]}var plan=__webpack_require__(42485);;var __addDisposableResource=function(env,value,async){
if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable\
.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}
return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"\
An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(
r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else
s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
const RUNS=3;async function review(context){const env_1={stack:[],error:void 0,hasError:false};try{const{config,tools}=context;const started=tools.now();const models=await openWriters(
config,tools);const prepared=__addDisposableResource(env_1,await(0,plan.iA)(context),true);const{tasks}=prepared.planned;const sandbox=tasks.length>0?await tools.
sandbox():null;const rounds=openRounds({config,tools,...models,tasks});try{const measured=sandbox?await measureAll(context,prepared,{rounds,models,sandbox}):nothingMeasured(
prepared.planned);return reportOf(context,{models,measured,seconds:(tools.now()-started)/1e3})}catch(error){await rounds.stop();throw error}}catch(e_1){env_1.error=
e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}async function measureAll({config,tools},prepared,{rounds,models,
sandbox}){const env_2={stack:[],error:void 0,hasError:false};try{await tools.setup();const opened=__addDisposableResource(env_2,await sandbox.open(prepared.trees),
true);const runnable=await skipUnrunnable(prepared.planned,opened,tools);const{session,seconds,remembered}=timeJobs(opened,tools);const explorer=models.writer?config.
explorer:"always";const exploring=exploreAll(tools,{session,tasks:runnable.tasks},explorer==="always");const generateTests=testsOfExplorer(exploring,config,tools);
const verifyTools=verifyToolsOf(config,tools,session);const found=await rounds.run({tasks:runnable.tasks,verifyTools,explored:async task=>{if((await exploring.get(
task.target.id))?.isolated===false)return null;return explorer==="always"?generateTests(task):[]}});const explorations=new Map;for(const[id2,exploration]of exploring)
explorations.set(id2,await exploration);const planned=skipNotIsolated(runnable,id2=>explorations.get(id2)?.isolated!==false);const tests=explorer==="auto"?generateTests:
null;const finishing={tasks:planned.tasks,tools,verifyTools,generateTests:tests};const verified=await finishVerification(finishing,found);return{planned,sandbox,
explorations,found,verified,seconds:seconds(),remembered:remembered()}}catch(e_2){env_2.error=e_2;env_2.hasError=true}finally{const result_2=__disposeResources(
env_2);if(result_2)await result_2}}const nothingMeasured=planned=>({planned,sandbox:null,explorations:new Map,found:noRounds,verified:noVerification,seconds:0,remembered:0});
function reportOf({config,tools,pull},{models,measured,seconds}){const{planned,found,verified,explorations}=measured;const explorerIsOff=(models.writer?config.explorer:
"always")==="never";const report=(0,assemble.fT)({...planned,...verified,tool:tools.tool,pull:{base:planned.base,head:planned.head,number:pull.number},sandbox:measured.
sandbox?.level??null,trees:measured.sandbox?.trees??null,rejections:found.rejections,seenInTraining:seenInTrainingOf(verified,models,tools),behaviour:planned.tasks.
flatMap(({target})=>explorations.get(target.id)?.behaviour??[]),files:verified.files.map(file=>({...file,sha256:tools.hash(file.content)})),completions:completionsOf(
found),price:completion=>priceOf(found,completion),remembered:measured.remembered,seconds:{total:seconds,runs:measured.seconds,model:sum(found.rounds.map(round=>round.
writing.seconds))},whyNoTest:whyNoTests(planned,found,explorations,explorerIsOff)});const sources=[models.writer?.priceSource,models.controller?.priceSource].filter(
text=>text!==void 0&&text!==null);return{report,failure:failureOf(found),notes:[...notesOf(tools,found,planned.tasks,explorerIsOff),...(0,assemble.eP)(planned.tasks.
map(({target})=>tools.language(target.language))),...noteOnDirectRuns(verified),...notesOnBase(planned.tasks,explorations)],priceSource:[...new Set(sources)].join(
"; ")||null,existing:Object.fromEntries(planned.tasks.flatMap(({testPath,page})=>page.existing===null?[]:[[testPath,page.existing]]))}}function noteOnDirectRuns({
notDirect}){const runners=runner_names.H.filter(name=>notDirect.includes(name));return runners.length===0?[]:[{code:"no-direct-run",runners}]}const sum=numbers=>numbers.
reduce((total,number)=>total+number,0);function timeJobs(session,{parallel,now}){const queue=(0,lists.Uv)(parallel);let[running,since,milliseconds,remembered]=[
0,0,0,0];const timed=async job=>{if(running++===0)since=now();try{const outcome=await session.run(job);if(outcome.remembered)remembered+=1;return outcome}finally{
if(--running===0)milliseconds+=now()-since}};return{session:{...session,run:job=>queue(()=>timed(job))},seconds:()=>milliseconds/1e3,remembered:()=>remembered}}
async function openWriters(config,tools){const writer=await tools.writer();const controller=writer?await tools.controller():null;(0,generate.Ik)(writer,config["\
max-cost"]);(0,generate.Ik)(controller,config["max-cost"],"name a model card with a price as controller");const bothRoles=controller!==null&&controller.model.name===
writer?.model.name;return{writer,controller:bothRoles?(0,generate.el)(controller,`${controller.model.name} (controller)`):controller}}function exploreAll(tools,{
session,tasks},testsWanted){const{read}=tools.project(session.trees.head);const queue=(0,lists.Uv)(tools.parallel);return new Map(tasks.map(task=>{const{id:id2,
file,language}=task.target;const exploring={language:tools.language(language),session};const exploration=queue(()=>{tools.log(`exploring ${id2}`);return(0,explore.
y)(task,exploring,{source:read(file),testsWanted})});exploration.catch(()=>void 0);return[id2,exploration]}))}function verifyToolsOf(config,{language,framework,
parallel,project},session){return{session,language,framework,parallel,runs:RUNS,mostPerTarget:config["max-tests-per-function"],pinObserved:config["pin-observed"],
source:project(session.trees.head).read}}const noVerification={verdicts:[],files:[],judged:[],candidates:[],measures:new Map,notDirect:[]};async function finishVerification({
tasks,tools,verifyTools,generateTests},{verification,aside}){const asked=(0,verify.mw)(aside,verifyTools,verification);const served=new Set((0,gates.ST)(asked.judged).
map(({candidate})=>candidate.target));const open=generateTests?tasks.filter(({target})=>!served.has(target.id)):[];const generated=await(0,lists.sf)(open,tools.
parallel,async task=>await generateTests?.(task)??[]);const explored=generated.flat();if(explored.length>0)tools.log(`verifying ${explored.length} tests of the \
explorer`);return(0,verify.w0)(await(0,verify.MX)(explored,tasks,verifyTools,asked),verifyTools)}function testsOfExplorer(exploring,config,tools){const most2=config["\
max-tests-per-function"];return async({target})=>{const exploration=await exploring.get(target.id);return exploration?.generate(tools.framework(target.framework),
most2)??[]}}function seenInTrainingOf({judged},models,{hash,language}){const known=[models.writer,models.controller].flatMap(writer=>writer?.fingerprints?.length?
[[writer.model.name,(0,training.vV)(writer.fingerprints,hash)]]:[]);const seen=new Map(known);const again=judged.filter(({candidate,task})=>seen.get(candidate.writer)?.(
language(task.target.language).tokens(candidate.code),candidate.name));return new Set(again.map(({candidate})=>candidate.id))}function failureOf({rounds}){return rounds.
find(round=>round.writing.failure)?.writing.failure??null}function priceOf({rounds},{writer,usage}){return rounds.find(round=>round.writer.model.name===writer)?.
writer.price(usage)??null}})};export{id,ids,modules};
