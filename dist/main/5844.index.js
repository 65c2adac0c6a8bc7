const id=5844;const ids=[5844];const modules={68299:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$$:()=>creditOf,Gv:()=>attributeAgainst,JH:()=>writersShareOf,d8:()=>writtenByController});const LONGEST=4e3;const repairedFrom=.8;const rewrittenFrom=.3;const BREAKS=new Set(
["\n",";","{","}","→","←"]);function attribute(final,draft){const[now,was]=[asFunction(final).slice(0,LONGEST),asFunction(draft).slice(0,LONGEST)];if(now.length===
0||was.length===0)return{attribution:"replaced",share:0};const share=commonLength(now,was)/now.length;if(share===1&&same(asFunction(final),asFunction(draft)))return{
attribution:"verbatim",share};if(share===1&&isSubsequence(statements(now),statements(was)))return{attribution:"trimmed",share};if(share>=repairedFrom&&callsOnly(
now,was))return{attribution:"repaired",share};return{attribution:share>=rewrittenFrom?"rewritten":"replaced",share}}function asFunction(tokens){const open=tokens.
slice(0,4).indexOf("(");if(open<0||tokens[open+1]!=="self"||!tokens.slice(0,open).includes("def"))return tokens;return tokens.toSpliced(open+1,tokens[open+2]===
","?2:1)}const order=["verbatim","trimmed","repaired","rewritten","replaced"];function attributeAgainst(final,drafts){let best={attribution:"replaced",share:0,at:-1};
for(const[at,draft]of drafts.entries()){const found=attribute(final,draft);const rank=order.indexOf(found.attribution)-order.indexOf(best.attribution);if(rank<0||
rank===0&&found.share>best.share)best={...found,at}}return best}function creditOf(candidate,language){const draft=language.tokens(candidate.draft);const plain=language.
tokens(candidate.code);const found=attribute(withNameOf(asFunction(draft),asFunction(plain)),draft);const fixed=candidate.fixes.length>0||!same(plain,draft);const attribution=found.
attribution==="verbatim"&&fixed?"trimmed":found.attribution;if(candidate.writer==="explorer")return{attribution,writersShare:null};if(candidate.revises!==void 0||
candidate.pinned)return{attribution,writersShare:found.share};if(attribution==="verbatim"||attribution==="trimmed")return{attribution,writersShare:1};const added=attribute(
draft,plain).share===1;return{attribution:added?"trimmed":"repaired",writersShare:1}}function withNameOf(draft,final){const at=final.findIndex((token,n)=>token!==
draft[n]);const isName=at>0&&at<4&&/^['"`\p{L}_$]/u.test(final[at]??"")&&/^(?:def|test|it|\()$/.test(final[at-1]??"");return isName&&draft[at]!==void 0?final.with(
at,draft[at]):final}function writersShareOf(tests){let[own,all]=[0,0];for(const{verdict,code,writersShare}of tests){if(verdict!=="kept"||writersShare===null)continue;
const weight=Math.max(1,code.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu)?.length??0);own+=writersShare*weight;all+=weight}return all===0?null:own/all}function writtenByController(tests){
return(writersShareOf(tests)??1)<.5}const same=(a,b)=>a.length===b.length&&a.every((token,at)=>token===b[at]);function statements(tokens){const found=[];let open=[];
for(const token of[...tokens,""]){if(token!==""&&!BREAKS.has(token)){open.push(token);continue}if(open.length>0)found.push(JSON.stringify(open));if(token!=="")found.
push(token);open=[]}return found}function isSubsequence(part,whole){let at=0;for(const item of whole)if(item===part[at])at++;return at===part.length}function callsOnly(final,draft){
const known=new Set(calls(draft));return calls(final).every(name=>known.has(name)||/^(?:assert|expect|raises|throws|approx|to[\p{Lu}])/u.test(name))}const calls=tokens=>tokens.
filter((token,at)=>tokens[at+1]==="("&&/^[\p{L}_$]/u.test(token));function commonLength(one,other){const words=Math.ceil(one.length/32);const places=new Map;one.
forEach((token,at)=>{const mask=places.get(token)??new Uint32Array(words);mask[at>>>5]=(mask[at>>>5]??0)|1<<(at&31);places.set(token,mask)});const free=new Uint32Array(
words).fill(4294967295);for(const token of other){const mask=places.get(token);if(!mask)continue;let carry=0;for(let word=0;word<words;word++){const[left,hit]=[
free[word]??0,mask[word]??0];const sum=left+((left&hit)>>>0)+carry;carry=sum>4294967295?1:0;free[word]=sum|left&~hit}}let taken=0;for(let at=0;at<one.length;at++)
if(((free[at>>>5]??0)&1<<(at&31))===0)taken++;return taken}}),2232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Rp:()=>shownOf,Tp:()=>missesChange,WD:()=>noticedBy,ZD:()=>entersTarget,hl:()=>linesIn,ny:()=>killsOf,xd:()=>failsThrough,xz:()=>runsChange,
yq:()=>creditsOf});var _gates_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55609);var _measure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79509);
function linesIn({task,results:[plain]},file){return(file===task.target.file?plain?.lines:plain?.elsewhere?.[file])??[]}function runsChange(test,task){const lines=new Set(
linesIn(test,task.target.file));return task.target.changedLines.some(line=>(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__.yz)(line,lines,task.function.longStatements??
[]))}function entersTarget(test){const{target,function:made}=test.task;const lines=new Set(linesIn(test,target.file));return[...made.bodyLines,...target.changedLines].
some(line=>lines.has(line))}function missesChange(test){const{target,function:made}=test.task;return entersTarget(test)?(0,_gates_js__WEBPACK_IMPORTED_MODULE_0__.
LD)("misses-change",{detail:`it runs none of the changed lines ${target.changedLines.slice(0,10).join(", ")}`}):(0,_gates_js__WEBPACK_IMPORTED_MODULE_0__.LD)("d\
oes-not-call-target",{detail:`nothing of ${made.name} runs in it`})}function shownOf(test){const own={task:test.task,kills:test.kills.filter(id2=>id2!==_measure_js__WEBPACK_IMPORTED_MODULE_1__.
N7),asserts:test.asserts};return[own,...test.elsewhere].map(shown=>({...shown,failsOnBase:test.onBase==="failed"&&test.through.includes(shown.task.target.id)}))}
const countsFor=({asserts,failsOnBase})=>asserts.length>0||failsOnBase;function noticedBy(test){const[own,...others]=shownOf(test);const isOwn=own&&!test.noticesNothing&&
(own.kills.length>0||own.failsOnBase);return[...isOwn?[own]:[],...others.filter(countsFor)]}function creditsOf(test){const noticed=noticedBy(test).map(({task})=>task.
target.id);return noticed.length>0?noticed:[test.task.target.id]}function killsOf(test,target){return noticedBy(test).find(({task})=>task.target.id===target)?.kills??
[]}function failsThrough(test,reached){const ids2=reached.map(({target})=>target.id);if(test.onBase!=="failed"||ids2.length<=1)return ids2;const noticing=shownOf(
test).flatMap(({task,asserts})=>asserts.length>0?[task.target.id]:[]);return noticing.length>0?noticing:ids2.slice(0,1)}}),55609:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LD:()=>decide,ST:()=>surviving,VF:()=>gates,Xi:()=>untested,_0:()=>splitByDecision,c0:()=>judgeFailure,d$:()=>isDecided,
gW:()=>joinInOrder});var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28880);function untested(candidate,task,home){return{...home?{home}:
{},...{candidate,task,results:[],milliseconds:0,dropped:[],kills:[],asserts:[],elsewhere:[]},...{onBase:null,through:[]},passesWhenBroken:false,noticesNothing:false}}
const surviving=judged=>judged.filter(({decision})=>decision===null);function splitByDecision(judged){return{surviving:surviving(judged),rejected:judged.filter(
isDecided)}}const isDecided=judged=>judged.decision!==null;function joinInOrder(all,{surviving:surviving2,rejected}){const judged=[...surviving2.map(tested=>({...tested,
decision:null})),...rejected];const byId=new Map(judged.map(test=>[test.candidate.id,test]));return all.flatMap(({candidate})=>byId.get(candidate.id)??[])}function decide(reason,{
detail="",expected=null,actual=null}={}){return{verdict:(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__.Xb)(reason),reason,detail,expected,actual}}const decideBy=(reason,{
expected,actual,detail})=>decide(reason,{detail,expected,actual:actual??(firstLine(detail)||null)});function firstLine(text){return(text.split("\n").find(line=>line.
trim())??"").trim().slice(0,300)}const runs={name:"runs",runs:()=>[{tree:"head",seed:0}],judge(candidate,task,results){const[result]=results;if(result?.unsafe!==
void 0)return decideBy("unsafe",{...result,actual:null,detail:result.unsafe});if(!result||result.outcome==="broken")return decideBy("broken",result??missing);if(result.
outcome==="timed-out")return decideBy("timed-out",result);if(result.outcome==="passed")return"pass";const saysNothing=task.target.baseId===null||candidate.grownFrom!==
void 0;return saysNothing?judgeWithoutBase(candidate,result):"ask-base"}};const missing={candidate:"",outcome:"broken",assertion:false,expected:null,actual:null,
detail:"the runner gave no result for it",lines:[],milliseconds:0};function judgeWithoutBase(candidate,result){if(candidate.documented&&result.outcome==="failed")
return decideBy("contradicts-docstring",result);return decideBy(result.assertion?"wrong-expectation":"raises",result)}function judgeFailure(candidate,onHead,onBase){
const[plain]=onHead;if(!plain)return decideBy("broken",missing);if(onBase[0]?.outcome!=="passed")return judgeWithoutBase(candidate,plain);const changeable=onHead.
some(result=>result.outcome==="passed")||onBase.some(result=>result.outcome!=="passed");return decideBy(changeable?"flaky":"behaviour-changed",plain)}const steady={
name:"steady",runs:runs2=>Array.from({length:Math.max(0,runs2-1)},(_,n)=>({tree:"head",seed:n+1})),judge(_candidate,_task,results){const failed=results.find(result=>result.
outcome!=="passed");return failed?decideBy("flaky",failed):"pass"}};const gates=[runs,steady]}),79509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ey:()=>placeOfMutant,I:()=>kindOf,N7:()=>throwingMutantId,Of:()=>mostMutants,UX:()=>idsOf,Z:()=>sampleMutants,_5:()=>coverageOf,
yz:()=>isRun,zY:()=>describeMutant});var _lists_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70906);const throwingMutantId="throwing";const mostMutants=60;
function sampleMutants(mutants,most=mostMutants){if(mutants.length<=most)return mutants;const lines=[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.$z)(mutants,mutant=>String(
mutant.line)).values()];const taken=new Set;const kinds=new Map;const seen=mutant=>kinds.get(kindOf(mutant))??0;while(taken.size<most){for(const line of lines){
const open=line.filter(mutant=>!taken.has(mutant));const[first]=open;if(!first||taken.size>=most)continue;const best=open.reduce((rarest,mutant)=>seen(mutant)<seen(
rarest)?mutant:rarest,first);taken.add(best);kinds.set(kindOf(best),seen(best)+1)}}return mutants.filter(mutant=>taken.has(mutant))}function kindOf({was,now}){const plain=text=>text.
replace(/[\p{L}\p{N}_$]+/gu,"x").slice(0,20);return`${plain(was)} ${plain(now)}`}function placeOfMutant(source,{edits,line}){const first=edits.at(-1);const last=edits[0];
if(!first||!last)return{line,column:1,endLine:line,endColumn:1};const[start,end]=[first.start,last.end].map(offset=>{const before=source.slice(0,offset);return{
line:before.split("\n").length,column:offset-before.lastIndexOf("\n")}});return{...start,endLine:end.line,endColumn:end.column}}function describeMutant({line,was,
now}){const short=text=>(text.length>60?`${text.slice(0,59)}…`:text)||"nothing";return`line ${line}: ${short(was)} -> ${short(now)}`}function coverageOf({target,
function:fn},before,kept){const[first,last]=target.lines;const body=fn.bodyLines.filter(line=>line>=first&&line<=last);if(before===null||body.length===0)return null;
const own=new Set(before);const all=new Set([...before,...kept.flat()]);const share=lines=>round(body.filter(line=>isRun(line,lines,fn.longStatements??[])).length/
body.length);return{before:share(own),after:share(all)}}function isRun(line,lines,long){return lines.has(line)||long.some(([from,to])=>line>from&&line<=to&&lines.
has(from))}const round=share=>Math.round(share*1e3)/1e3;function idsOf(instrumented){return instrumented.kind==="switch"?instrumented.ids:instrumented.mutants.map(
mutant=>mutant.id)}}),91173:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>placeOf});
function placeOf(group){const roots=[...new Set(group.flatMap(({task,home})=>home?.roots??[task.access.root]))];const[first]=group;return{roots,start:first?.home?
first.home.start:first?.task.access.start}}}),76374:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DB:()=>runInWays,LA:()=>failWithout,Ol:()=>runOnBase,Q9:()=>runCandidates,nY:()=>planRun,wx:()=>judgeOnBase});var _place_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
91173);var _core_model_target_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86716);var _core_baseline_hunks_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
85050);var _core_verify_credit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2232);var _core_verify_gates_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
55609);var _core_lists_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70906);var _core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
45647);async function runCandidates(candidates,run,tools){const groups=[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_2__.$z)(candidates,({candidate,task})=>`${task.
target.file}\0${candidate.framework}`).values()];const results=new Map;const keep=found=>found.forEach(result=>results.set(result.candidate,result));await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_2__.
sf)(groups,tools.parallel,async group=>keep(await runGroup(group,run,tools)));const missed=candidates.filter(({candidate})=>!results.has(candidate.id));await(0,
_core_lists_js__WEBPACK_IMPORTED_MODULE_2__.sf)(missed,tools.parallel,async runnable=>{const found=await runGroup([runnable],run,tools);keep(found.length>0?found:
[broken(runnable.candidate.id)])});return results}async function runAgain(candidates,run,tools){const results=await runCandidates(candidates,run,tools);return{tested:candidates.
map(before=>withResult(before,run,results)),results}}async function runInWays(candidates,runs,tools){const results=await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_2__.
sf)(runs,tools.parallel,run=>runCandidates(candidates,run,tools));return candidates.map(before=>runs.reduce((test,run,at)=>withResult(test,run,results[at]??new Map),
before))}function withResult(before,{tree},results){const result=results.get(before.candidate.id);if(!result)return before;return{...before,milliseconds:before.
milliseconds+result.milliseconds,results:tree==="head"?[...before.results,result]:before.results}}async function judgeOnBase(failing,tools){const tested=new Map(
failing.map(test=>[test.candidate.id,test]));const onBase=new Map;for(let seed=0;seed<tools.runs;seed++){const asked=[...tested.values()].filter(({candidate})=>seed===
0||passed(onBase.get(candidate.id)));const varied=seed===0?asked:(await runAgain(asked,{tree:"head",seed},tools)).tested;const again=await runAgain(varied,{tree:"\
base",seed},tools);for(const test of again.tested)tested.set(test.candidate.id,test);for(const[id2,result]of again.results)onBase.set(id2,[...onBase.get(id2)??[],
result])}return[...tested.values()].map(test=>({...test,decision:(0,_core_verify_gates_js__WEBPACK_IMPORTED_MODULE_1__.c0)(test.candidate,test.results,onBase.get(
test.candidate.id)??[])}))}async function runOnBase(tests,tools){const isOld=({target})=>target.baseId!==null;const others=(tools.changed??[]).filter(isOld);const asked=tests.
filter(test=>isOld(test.task)||others.some(task=>(0,_core_verify_credit_js__WEBPACK_IMPORTED_MODULE_0__.xz)(test,task)));if(asked.length===0||tools.session.trees.
base===null)return[...tests];const first=await runCandidates(asked,{tree:"base",seed:0},tools);const failing=asked.filter(({candidate})=>onBaseOf(first.get(candidate.
id))==="failed");const second=await runCandidates(failing,{tree:"base",seed:0},tools);const repeated=new Set(failing.map(({candidate})=>candidate.id));return tests.
map(test=>{const{id:id2}=test.candidate;const outcome=onBaseOf(first.get(id2));const isSteady=!repeated.has(id2)||onBaseOf(second.get(id2))===outcome;return{...test,
onBase:isSteady?outcome:null}})}async function failWithout(pairs,tools){const groups=(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_2__.$z)([...pairs],({test:{candidate,
task:own},task:{target}})=>JSON.stringify([target.id,candidate.framework,own.target.language,own.access.start?.folder??""]));const found=await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_2__.
sf)([...groups.values()],tools.parallel,async group=>{const[first]=group;const text=first?withoutChange(first.task,tools):null;if(!first||text===null)return[];const framework=tools.
framework(first.test.candidate.framework);const tests=group.map(({test})=>test);const plan=planRun(tests,{tree:"head",seed:0},tools.language(first.test.task.target.
language),framework);const job=framework.trial(plan);const overlay={...job.overlay,[first.task.target.file]:text};const results=framework.read(await tools.session.
run({...job,overlay}),plan.files);const failing=new Set(results.flatMap(result=>onBaseOf(result)==="failed"?[result.candidate]:[]));return group.filter(({test})=>failing.
has(test.candidate.id))});return found.flat()}function withoutChange({target,hunks=[]},{source,baseSource}){const base=target.baseId===null?null:baseSource?.((0,
_core_model_target_js__WEBPACK_IMPORTED_MODULE_3__.Q)(target.baseId).file)??null;if(base===null||hunks.length===0)return null;return hunks.reduceRight((text,hunk)=>text===
null?null:(0,_core_baseline_hunks_js__WEBPACK_IMPORTED_MODULE_4__.bw)(text,base,hunk),source(target.file))}function onBaseOf(result){if(!result||result.outcome===
"timed-out")return null;if(result.outcome!=="failed")return result.outcome;return(0,_core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_5__.b2)(result.detail)?
"broken":"failed"}const passed=results=>results?.[0]?.outcome==="passed";function broken(candidate){const detail="its process ended without a result";return{candidate,
outcome:"broken",assertion:false,expected:null,actual:null,detail,lines:[],milliseconds:0}}async function runGroup(group,run,tools){const[first]=group;if(!first)
return[];const framework=tools.framework(first.candidate.framework);const plan={...planRun(group,run,tools.language(first.task.target.language),framework),...alsoWatched(
first.task,run,tools)};const outcome=await tools.session.run(framework.trial(plan));return framework.read(outcome,plan.files)}function alsoWatched({target},{tree,
seed},{changed=[],language}){const{toolchain}=language(target.language);const alike=changed.filter(other=>language(other.target.language).toolchain===toolchain);
const also=[...new Set(alike.map(other=>other.target.file))].filter(file=>file!==target.file);return tree==="head"&&seed===0&&also.length>0?{also}:{}}function planRun(group,run,language,{
style}){const originFiles=filesOfOrigins(group,language);const files=group.map(({candidate,task,home},n)=>{if(home)return{path:home.path,content:home.content,candidate:candidate.
id,name:candidate.name};const origin=candidate.grownFrom===void 0?void 0:originFiles.get(task.testPath);const{content,names}=origin??language.merge([candidate],
{...task.page,existing:null});return{path:style.candidatePath(task.testPath,(origin?.number??n)+1),content,candidate:candidate.id,name:names[candidate.id]??candidate.
name}});const[first]=group;const target=first?.task.target;const watch=run.tree==="base"&&target?.baseId?(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_3__.Q)(
target.baseId).file:target?.file??"";return{...(0,_place_js__WEBPACK_IMPORTED_MODULE_6__.$)(group),tree:run.tree,candidates:group.map(({candidate})=>candidate),
files,watch,seed:run.seed}}function filesOfOrigins(group,language){const grown=group.filter(({candidate})=>candidate.grownFrom!==void 0);const byPath=[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_2__.
$z)(grown,({task})=>task.testPath)];return new Map(byPath.flatMap(([path,own],at)=>{const page=own[0]?.task.page;const candidates=own.map(({candidate})=>candidate);
return page?[[path,{...language.merge(candidates,page),number:group.length+at}]]:[]}))}})};export{id,ids,modules};
