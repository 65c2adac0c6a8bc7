const id=5070;const ids=[5070];const modules={12793:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Cl:()=>handOver,cb:()=>leftOpen,w9:()=>takeOver});var _model_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80315);var _verify_measure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
79509);var _facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77164);const MOST={tests:1e3,reaching:200,given:50,lines:40};const LONGEST={code:1500,line:200,
given:2e3};function handOver(target,{baseline,source,changedLines,...found}){const lines=source.split("\n");const open=baseline.notMeasured===null?changedLines:
[];return{target,notMeasured:baseline.notMeasured===null?null:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.Bd)(baseline.notMeasured),tests:baseline.tests.slice(
0,MOST.tests).map(_model_report_js__WEBPACK_IMPORTED_MODULE_0__.Bd),...{linesRun:baseline.linesRun,lines:baseline.lines},asked:baseline.asked.map(({mutant:{id:id2,
line,was,now}})=>({...{id:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.e1)(id2),line},...{was:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.e1)(was).slice(
0,LONGEST.line),now:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.e1)(now).slice(0,LONGEST.line)}})),...baseline.whyNoMutants===void 0?{}:{whyNoMutants:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.
Bd)(baseline.whyNoMutants)},noticedBy:Object.fromEntries(Object.entries(baseline.noticedBy).map(([id2,tests])=>[(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.
e1)(id2),tests.slice(0,MOST.tests).map(_model_report_js__WEBPACK_IMPORTED_MODULE_0__.Bd)])),survivors:baseline.survivors.map(_model_report_js__WEBPACK_IMPORTED_MODULE_0__.
e1),...baseline.cut===void 0?{}:{cut:baseline.cut},...{hunks:baseline.hunks,failsOnBase:baseline.failsOnBase},calls:found.calls.map(_model_report_js__WEBPACK_IMPORTED_MODULE_0__.
e1),reaching:found.reaching.slice(0,MOST.reaching).map(run=>({...{...run,id:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.Bd)(run.id),file:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.
Bd)(run.file),name:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.e1)(run.name)},given:run.given.filter(code=>code.length<=LONGEST.given).slice(0,MOST.given).
map(_model_report_js__WEBPACK_IMPORTED_MODULE_0__.e1)})),nearest:found.nearest===null?null:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.e1)(found.nearest.slice(
0,LONGEST.code)),unrun:open.filter(line=>!baseline.linesRun.includes(line)).slice(0,MOST.lines).map(line=>({line,text:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.
e1)((lines[line-1]??"").slice(0,LONGEST.line))}))}}function takeOver(given,mutants,source){if(given.notMeasured!==null)return(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.
uv)(given.notMeasured);const told=new Set(given.asked.map(({id:id2})=>id2));const asked=mutants.filter(({id:id2})=>told.has((0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.
e1)(id2)));const noticedBy=Object.fromEntries(asked.flatMap(({id:id2})=>{const tests2=given.noticedBy[(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.e1)(id2)]??
[];return tests2.length>0?[[id2,tests2]]:[]}));const killed=Object.keys(noticedBy).length;const{tests,linesRun,lines,hunks,failsOnBase,whyNoMutants,cut}=given;const surviving=new Set(
given.survivors);return{...{notMeasured:null,tests,linesRun,lines,hunks,failsOnBase,noticedBy},...whyNoMutants===void 0?{}:{whyNoMutants},...cut===void 0?{}:{cut},
asked:asked.map(mutant=>({mutant,place:(0,_verify_measure_js__WEBPACK_IMPORTED_MODULE_2__.Ey)(source,mutant)})),mutants:asked.length===0?null:{total:asked.length,
killed},survivors:asked.flatMap(({id:id2})=>surviving.has((0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.e1)(id2))?[id2]:[])}}function leftOpen({notMeasured,nearest,
unrun,asked,...given}){if(notMeasured!==null)return null;const survivors=asked.filter(({id:id2})=>given.survivors.includes(id2));return{nearest,unrun,survivors}}}),
85999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,RO:()=>rowsOf,g6:()=>differencesOf,
t8:()=>chooseCalls});var _lists_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70906);var _model_target_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86716);var _own_tests_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33439);function occurrencesOf(runs){const counts=new Map;const found=new Map;for(const run of runs)
for(const call of run.outcome==="passed"||run.outcome==="failed"?run.calls:[]){const given=givenTo(call);if(given===null)continue;const key=JSON.stringify([(0,_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.
I3)(run),call.watched,given]);const number=counts.get(key)??0;counts.set(key,number+1);found.set(`${number} ${key}`,{test:(0,_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.
I3)(run),call})}return found}function givenTo({receiver,positional,keyword}){const named=Object.entries(keyword).sort(([a],[b])=>a<b?-1:1);const all=[receiver,...positional,
...named.map(([,value])=>value)];if(all.some(value=>value?.opaque))return null;return JSON.stringify([receiver?.shape??null,positional.map(({shape})=>shape),named.
map(([name,{shape}])=>[name,shape])])}function didOf({outcome,result,exception,after}){if(outcome==="raised")return exception&&JSON.stringify([exception.name,masked(
exception.text)]);const left=Object.entries(after).sort(([a],[b])=>a<b?-1:1);if(outcome!=="returned"||!result||[result,...left.map(([,value])=>value)].some(v=>v.
opaque))return null;return JSON.stringify([result.shape,left.map(([place,{shape}])=>[place,shape])])}const masked=text=>text.replace(/0x[0-9a-f]+/gi,"0x").replace(
/(?:\/[\w.@+-]+){2,}/g,"/");function differencesOf(head,base){const[heads,bases]=[head.map(occurrencesOf),base.map(occurrencesOf)];const[first]=heads;if(!first||
bases.length===0)return[];return[...first].flatMap(([key,{test,call}])=>{const[now,old]=[agreed(key,heads),agreed(key,bases)];if(now===null||old===null)return[];
const isWorded=now.did!==null&&old.did!==null;if(isWorded?now.did===old.did:now.kind===old.kind)return[];return[{watched:call.watched,test,before:old.call,after:now.
call}]})}function agreed(key,runs){const calls=runs.flatMap(run=>run.get(key)?.call??[]);const[first]=calls;if(!first||calls.length<runs.length)return null;const kind=onlyOne(
calls.map(kindOf));if(kind===null)return null;const did=onlyOne(calls.map(didOf));const{exception}=first;if(exception===null)return{did,kind,call:first};const text=onlyOne(
calls.map(each=>each.exception?.text??""))??(did===null?"":masked(exception.text));return{did,kind,call:{...first,exception:{...exception,text}}}}const kindOf=call=>call.
outcome==="raised"?call.exception&&JSON.stringify([call.exception.name]):didOf(call);function onlyOne(values){const[first=null]=values;return values.every(value=>value===
first)?first:null}function codeOf(call,{name,kind,defaults},build){const all=allCode(call.positional);const positional=all&&withoutDefaults(all,defaults??[]);const named=Object.
entries(call.keyword);const values=allCode(named.map(([,value])=>value));const own=name.split(" > ");if(!positional||!values||own.length>1||!(0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__.
s)(name))return null;if(named.some(([key])=>!isArgumentName(key)))return null;const keyword=Object.fromEntries(named.map(([key],at)=>[key,values[at]??""]));const parts=name.
split(".");const[last="",owner=parts.slice(0,-1).join(".")]=[parts.at(-1)];if(kind==="constructor")return build(owner,positional,keyword);const given=[...positional,
...Object.entries(keyword).map(([key,code])=>`${key}=${code}`)].join(", ");if(kind==="method"||kind==="property"){const receiver=call.receiver?.code??null;if(receiver===
null)return null;return kind==="property"?`${receiver}.${last}`:`${receiver}.${last}(${given})`}return`${name}(${given})`}const most={short:12,calls:40,kinds:60};
function chooseCalls(calls){const reaching=chooseAmong(calls.filter(({reaches})=>reaches));const known=new Set(reaching);const others=chooseAmong(calls.filter(({
code,reaches})=>!reaches&&!known.has(code)));return reaching.length===0?others:[...reaching,...others.slice(0,Math.max(0,most.short-reaching.length))]}function chooseAmong(calls){
const distinct=[...new Map(calls.map(call=>[call.code,call])).values()].toSorted((a,b)=>a.code.length-b.code.length);const places=distinct.reduce((longest,{given})=>Math.
max(longest,given.length),0);const ofKinds=Array.from({length:places},(_,at)=>{const byValue=(0,_lists_js__WEBPACK_IMPORTED_MODULE_2__.$z)(distinct.filter(({given})=>given[at]!==
void 0),({given})=>given[at]??"");const isShared=byValue.size<=most.kinds&&distinct.length>=2*byValue.size;return isShared?[...byValue.values()].flatMap(([shortest])=>shortest??
[]):[]});const chosen=[...distinct.slice(0,most.short),...ofKinds.flat()].map(({code})=>code);return[...new Set(chosen)].slice(0,most.calls).toSorted((a,b)=>a.length-
b.length)}const isArgumentName=name=>/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);function withoutDefaults(positional,defaults){const plain=code=>code.replace(/^"([^"'\\]*)"$/,
"'$1'");let length=positional.length;const isDefault=at=>{const[code,standard]=[positional[at],defaults[at]??null];return code!==void 0&&standard!==null&&plain(
standard)===plain(code)};while(length>0&&length<=defaults.length&&isDefault(length-1))length--;return positional.slice(0,length)}function allCode(values){const codes=values.
map(({code})=>code);return codes.every(code=>code!==null)?codes:null}const MOST_ROWS=3;const LONGEST=200;function rowsOf(differences,targets,build){const byWatched=(0,
_lists_js__WEBPACK_IMPORTED_MODULE_2__.$z)([...differences],({watched})=>watched);return targets.flatMap(({id:id2,via,watched})=>{const found=byWatched.get(id2)??
(via===null?[]:byWatched.get(via)??[]);const rows=found.flatMap(difference=>{const made=watched.find(each=>each.id===difference.watched);return made?[rowOf(id2,
difference,made,build(id2))]:[]});return choose(rows.flatMap(row=>row??[]))})}function rowOf(target,{test,before,after},made,build){const code=codeOf(after,made,
build);const[was,now]=shownApart(saidBy(before),saidBy(after));if(was===now)return null;const call=code??`${made.name}${made.kind==="property"?"":"()"} in ${test}`;
return{target,call,before:was,after:now,test,written:code!==null}}function choose(rows){const sorted=rows.toSorted((a,b)=>Number(b.written)-Number(a.written)||a.
call.length-b.call.length);const different=[...new Map(sorted.toReversed().map(row=>[`${row.before}
${row.after}`,row])).values()];return sorted.filter(row=>different.includes(row)).slice(0,MOST_ROWS).map(({target,call,before,after,test})=>({target,call,before,
after,test}))}function saidBy({outcome,result,exception,after}){const left=Object.entries(after).map(([place,{code,shape}])=>`${place} as ${code??shape}`);if(outcome===
"raised")return{result:`raises ${exception?.name??""}: ${exception?.text??""}`.replace(/: $/,""),left:""};return{result:result?result.code??result.shape:"",left:left.
sort().join(", ")}}function shownApart(before,after){const[was,now]=before.result===after.result?[before,after].map(({result,left})=>left?`${result}, leaving ${left}`:
result):[before.result,after.result];return[excerpt(was??"",now??""),excerpt(now??"",was??"")]}function excerpt(text,other){if(text.length<=LONGEST)return text;
let at=0;while(at<text.length&&text[at]===other[at])at++;const from=Math.max(0,at-LONGEST/4);const part=text.slice(from,from+LONGEST);return`${from>0?"…":""}${part}${from+
LONGEST<text.length?"…":""}`}}),72904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>openBudget});function openBudget(limit){let[paid,promised,open]=[0,0,0];const waiting=[];const most=limit??Infinity;return{limit,spent:()=>paid+promised,
paid:()=>paid,async reserve(worstCase){while(paid+promised+worstCase>most){if(open===0)return false;await new Promise(resolve=>waiting.push(resolve))}promised+=
worstCase;open++;return true},charge(worstCase,cost){paid+=cost;open--;promised=open===0?0:promised-worstCase;for(const wake of waiting.splice(0))wake()}}}}),42248:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>environmentFault});var _baseline_built_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(35417);const INSTALL="\
Install what the project needs in a step before Testwright, or with the setting setup.";const PYTHON=/ModuleNotFoundError: No module named ['"]([\w.]{1,200})['"]/;
const NODE=/(?:Cannot find (?:module|package)|Failed to resolve import) ['"]((?:@[\w.-]{1,100}\/)?[\w-][\w.-]{0,100})(?:\/[^'"\n]{0,200})?['"]/;const VARIABLE=/KeyError: '([A-Z][A-Z0-9_]{2,80})'|\b([A-Z][A-Z0-9]*_[A-Z0-9_]{1,80}) (?:is (?:not set|required|missing|not defined|undefined)|environment variable)/;
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
variable ${name} is missing`,cure:`Give it a value for tests in the setting env.`}}}),2559:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Zt:()=>noteOnPull,_z:()=>notesOnBase,h$:()=>notesOf,p1:()=>whyNoTests,sV:()=>notesOnSetUp});var _core_model_target_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
86716);var _core_lists_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(70906);var _core_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98710);
var _rounds_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(72331);var _second_requests_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1056);function whyNoTests(planned,{
rounds},explorations,explorerIsOff){const first=rounds.find(round=>round.stage==="first")?.writing;const ofModel=new Map([...(first?.unreached??[]).map(id2=>[id2,
"the model was not reached"]),...(first?.refused??[]).map(({target})=>[target,"the model endpoint refused its request"]),...(first?.overBudget??[]).map(id2=>[id2,
"over max-cost"])]);return new Map(planned.tasks.map(({target})=>{const found=explorations.get(target.id)?.reason??"the explorer found no call whose result can \
be pinned";const explored=explorerIsOff?"the explorer is switched off":found;return[target.id,[ofModel.get(target.id),explored].filter(Boolean).join("; ")]}))}function notesOf(tools,asked,tasks,explorerIsOff){
const completions=(0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__.vJ)(asked);const others=[...new Set(completions.flatMap(completion=>completion.answeredBy??[]))];const stored=completions.
filter(completion=>completion.stored).length;const paidNow=!tools.recorded&&asked.rounds.every(round=>!round.writer.recorded);const runners=new Set(tasks.map(({
target})=>tools.framework(target.framework)));return[...tools.notes,...asked.rounds.flatMap(round=>notReached(round,explorerIsOff)),...asked.rounds.flatMap(refused),
...noteOnPull(tools,asked.rounds.some(({writing})=>writing.overBudget.length>0)),...tools.pullBudget?[]:asked.rounds.flatMap(overBudget),...usedUp(asked),...asked.
overMax>0?[{code:"over-controller-limit",functions:asked.overMax}]:[],...others.length>0?[{code:"answered-by",models:others.slice(0,20)}]:[],...stored>0&&paidNow?
[{code:"stored-replies",stored,replies:completions.length}]:[],...[...runners].flatMap(({name,cannot})=>cannot.length>0?[{code:"limited-support",names:[name],limits:[
...cannot]}]:[])]}const noteOnPull=({pullBudget},isOver)=>pullBudget&&isOver?[{code:"over-pull-budget",...pullBudget}]:[];function notReached({stage,writer,writing:{
failure,unreached}},explorerIsOff){if(!failure)return[];const about={stage,model:writer.model.name,functions:unreached.length,sentence:failure.sentence};return[
{code:"not-reached",...about,explored:stage==="first"&&!explorerIsOff}]}function notesOnSetUp(faults){const kinds=(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_3__.
$z)([...faults],([,{fault,cure}])=>JSON.stringify([fault,cure]));return[...kinds.values()].slice(0,mostRefused).flatMap(alike=>{const[first]=alike;if(!first)return[];
const functions=alike.map(([target])=>(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_4__.Q)(target).name);return[{code:"not-set-up",functions,fault:first[1].
fault,cure:first[1].cure}]})}function notesOnBase(tasks,explorations){const faults=tasks.flatMap(({target})=>{const sentence=explorations.get(target.id)?.baseFault??
null;return sentence===null?[]:[{target:target.id,sentence}]});return[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_3__.$z)(faults,({sentence})=>sentence)].slice(
0,mostRefused).map(([sentence,alike])=>{const functions=alike.map(({target})=>(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_4__.Q)(target).name);return{code:"\
base-not-called",functions,sentence}})}const mostRefused=3;function refused({stage,writer,writing}){if(writing.failure)return[];return[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_3__.
$z)(writing.refused,({sentence})=>sentence)].slice(0,mostRefused).map(([sentence,alike])=>{const functions=alike.map(({target})=>(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_4__.
Q)(target).name);return{code:"refused",stage,model:writer.model.name,functions,sentence}})}function usedUp({rounds}){return[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_3__.
$z)(rounds,({writer})=>writer.model.name)].flatMap(([model,own])=>{const tried=own.flatMap(({writing})=>writing.completions);const answered=new Set(tried.filter(
({text})=>text.trim()!=="").map(({target})=>target));const silent=tried.filter(({target,noText})=>noText?.kind==="limit"&&!answered.has(target));const functions=new Set(
silent.map(({target})=>target)).size;const limit=own[0]?.writer.recipe.maxTokens??0;const again=own.some(({stage})=>stage==="retry");const limits=again?[limit,(0,
_second_requests_js__WEBPACK_IMPORTED_MODULE_2__.V$)(limit)]:[limit];return functions>0?[{code:"used-up",model,functions,limits,default:(0,_core_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_0__.
w1)(false).maxTokens}]:[]})}function overBudget({stage,writing}){const functions=writing.overBudget.length;return stage==="first"||functions===0?[]:[{code:"over\
-budget",stage,functions}]}}),15164:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
P:()=>editedTests,A:()=>openOwnTests});var facts=__webpack_require__(77164);var baseline_cut=__webpack_require__(40215);var own_tests=__webpack_require__(33439);
var recorded_calls=__webpack_require__(85999);var built_files=__webpack_require__(35417);var find_tests=__webpack_require__(73760);var lists=__webpack_require__(
70906);var core_text=__webpack_require__(69716);;function weaknessOf(test,unsteady,functions){if(unsteady.has(test))return"not-steady";const run=functions.filter(
({reaching})=>reaching.includes(test));if(run.length===0||run.some(({noticing,asked})=>noticing.includes(test)||!asked.includes(test)))return null;if(run.every(
({whenBroken})=>whenBroken.includes(test)))return"passes-when-broken";const isBlind=({whenBroken,whatever})=>whenBroken.includes(test)||whatever.includes(test);
return run.every(isBlind)?"notices-nothing":null}var gates=__webpack_require__(55609);var measure=__webpack_require__(79509);var verify_variants=__webpack_require__(
58539);var place=__webpack_require__(91173);var verify_runs=__webpack_require__(76374);;const FIRST=3;const MOST=40;const LEAST=3;const TOO_MANY=`the ${MOST} te\
sts that were tried notice none of them, and more tests run these lines`;async function noticedMutants(task,{mutants,instrumented},tests,tools){const asked=mutants.
filter(({id:id2})=>id2!==measure.N7);if(!instrumented||asked.length===0)return{asked:[],mutants:null,noticedBy:{},survivors:[]};const answers=new Answers(tests.
length===0?asked:[]);let why=null;const askedOf=line=>{const running=tests.filter(({lines})=>lines.includes(line));return running.length>0?running:tests};for(const[
from,to]of[[0,FIRST],[FIRST,MOST]]){const open=asked.filter(({id:id2})=>!answers.noticedBy.has(id2)).map(({id:id2,line})=>({id:id2,all:askedOf(line),some:askedOf(
line).slice(from,to)}));const wanted=open.filter(({some})=>some.length>0);if(wanted.length===0)break;if(tools.left()<LEAST){why??=facts.p3;break}const told=await runKills(
task,{instrumented,wanted,tests},tools);why??=told.why;answers.take(told.kills,wanted,to)}const counted=asked.filter(({id:id2})=>answers.known.has(id2));const{noticedBy}=answers;
return counted.length>0?noticedOf({asked,counted,noticedBy},sourceOf(task,tools)):{asked:[],mutants:null,noticedBy:{},survivors:[],whyNoMutants:why??TOO_MANY}}class Answers{known;noticedBy=new Map;untold=new Set;constructor(known){
this.known=new Set(known.map(({id:id2})=>id2))}take(kills,wanted,to){for(const{mutant,candidate,outcome}of kills)if(outcome!=="passed")this.noticedBy.set(mutant,
[...this.noticedBy.get(mutant)??[],candidate]);const byMutant=(0,lists.$z)(kills,({mutant})=>mutant);for(const{id:id2,all,some}of wanted){if((byMutant.get(id2)?.
length??0)<some.length)this.untold.add(id2);if(this.noticedBy.has(id2)||!this.untold.has(id2)&&all.length<=to)this.known.add(id2)}}}const sourceOf=({target:target2},{
head})=>head.read(target2.file)??"";function noticedOf({asked,counted,noticedBy},source){return{asked:asked.map(mutant=>({mutant,place:(0,measure.Ey)(source,mutant)})),
mutants:{total:asked.length,killed:noticedBy.size},noticedBy:Object.fromEntries(noticedBy),survivors:counted.flatMap(({id:id2})=>noticedBy.has(id2)?[]:[id2])}}const killsBy=async(...given)=>(await runKills(
...given)).kills;async function runKills(task,{instrumented,wanted,tests},{session,framework,head,left}){const ids2=new Set(wanted.flatMap(({some})=>some.map(({
id:id2})=>id2)));const files=tests.filter(({id:id2})=>ids2.has(id2)).map(({id:id2,file,name})=>({path:file,content:head.read(file)??"",candidate:id2,name}));const runner=framework(
task.target.framework);const job=runner.killJob({...{candidates:[],files,watch:task.target.file,...(0,place.$)([{task}])},instrumented:onlyThose(instrumented,new Set(
wanted.map(({id:id2})=>id2))),only:Object.fromEntries(wanted.map(({id:id2,some})=>[id2,some.map(test=>test.id)])),seconds:left()});const outcome=await session.run(
job);const kills=runner.readKills(outcome)??[];const pairs=wanted.reduce((sum,{some})=>sum+some.length,0);return{kills,why:kills.length<pairs?runner.whyNoKills?.(
outcome)??null:null}}function onlyThose(instrumented,ids2){return instrumented.kind==="switch"?{...instrumented,ids:instrumented.ids.filter(id2=>ids2.has(id2))}:
{...instrumented,mutants:instrumented.mutants.filter(({id:id2})=>ids2.has(id2))}};const new_tests_MOST=40;const VARIED=[1,2];async function unsteadyTests({group,
head:[runs=[]]},isEdited,tools){const[task]=group.tasks;const cases=(0,lists.$z)(runs.filter(({name})=>name!==null),run2=>(0,own_tests.ec)(run2));const asked=[...cases.
values()].filter(own=>own.every(run2=>run2.outcome==="passed"&&isEdited(run2))).flatMap(([first])=>first&&task?[candidateOf(first,task,tools)]:[]).slice(0,new_tests_MOST);
if(asked.length===0||tools.left()<LEAST)return[];const run=async(seed,some)=>some.length===0?new Map:(0,verify_runs.Q9)(some,{tree:"head",seed},tools);const plain=await run(
0,asked);const passing=asked.filter(({candidate})=>plain.get(candidate.id)?.outcome==="passed");const failing2=[];for(const seed of VARIED){if(tools.left()<LEAST)
break;const isFailing=found=>test=>found.get(test.candidate.id)?.outcome==="failed";const doubtful=passing.filter(isFailing(await run(seed,passing)));const again=await run(
seed,doubtful);failing2.push(...doubtful.filter(isFailing(again)).map(({candidate})=>candidate.id))}return[...new Set(failing2)]}function candidateOf({file,name},task,{
head}){const id2=(0,own_tests.ec)({file,name});const candidate={...{id:id2,target:task.target.id,writer:"",name:name??"",code:"",draft:""},...{container:null,imports:[],
helpers:[],framework:task.target.framework},...{fixes:[],observed:false}};return(0,gates.Xi)(candidate,task,{path:file,content:head.read(file)??"",...(0,place.$)(
[{task}])})}async function blindTests(task,{instrumented,throwingMutant=false,variants=null},{tests,noticing},tools){const known={reaching:tests.map(idOf),noticing:tests.
map(idOf).filter(id2=>noticing.has(id2))};const asked=tests.filter(({id:id2})=>!noticing.has(id2)).slice(0,new_tests_MOST);const nothing={...known,asked:[],whenBroken:[],
whatever:[]};if(asked.length===0||!instrumented||!throwingMutant||tools.left()<LEAST)return nothing;const run=(what,ids3,some)=>killsBy(task,{instrumented:what,
wanted:ids3.map(id2=>({id:id2,some})),tests:some},tools);const kills=(0,lists.$z)(await run(instrumented,[measure.N7],asked),({candidate})=>candidate);const whenBroken=asked.
filter(({id:id2})=>kills.get(id2)?.every(({outcome})=>outcome==="passed"));const others=asked.filter(test=>kills.has(test.id)&&!whenBroken.includes(test));const ids2=variants?
(0,measure.UX)(variants):[];const left=others.length>0&&ids2.length>0&&tools.left()>=LEAST;const found=variants&&left?await run(variants,ids2,others):[];const whatever=others.
filter(({id:id2})=>{const own=found.filter(({candidate})=>candidate===id2);return own.length>0&&(0,verify_variants.Y)(own,ids2)});return{...{...known,asked:[...kills.
keys()]},...{whenBroken:whenBroken.map(idOf),whatever:whatever.map(idOf)}}}const idOf=({id:id2})=>id2;var hunks=__webpack_require__(85050);var target=__webpack_require__(
86716);;const MOST_HUNKS=6;const MOST_FILES=4;const hunks_LEAST=5;const SHARE=.2;async function noticedHunks(task,tests,tools){const{file,baseId}=task.target;const[
head,base]=[tools.head.read(file),baseId===null?null:tools.baseText((0,target.Q)(baseId).file)];if(head===null||base===null||tests.length===0||!tools.framework.
record)return[];const files=[...new Set(tests.map(test=>test.file))].slice(0,MOST_FILES);const found=[];const changes=changesCode(task,head,tools);for(const hunk of(task.
hunks??[]).slice(0,MOST_HUNKS)){const text=(0,hunks.bw)(head,base,hunk);if(text===null||tools.left()<hunks_LEAST||!changes(text))continue;const noticedBy=await failingWithout(
text,{task,files,tests,tools});if(noticedBy!==null)found.push({lines:(0,hunks.B0)(hunk),noticedBy})}return found}function changesCode({target:target2,watched},head,{
language}){const{functions:read}=language(target2.language);const name=watched?.head.find(({id:id2})=>id2===target2.id)?.name??target2.name;const now=read(head);
return text=>(0,hunks.BN)(name,now,read(text))}async function failingWithout(text,{task,files,tests,tools}){const{framework,session,seconds,left}=tools;const job=framework.
record?.({...(0,place.$)([{task}]),...{tree:"head",files,overlay:{[task.target.file]:text},watched:[]},seconds:Math.max(hunks_LEAST,Math.min(left(),seconds*SHARE))});
const told=job&&framework.readRecord?.(await session.run(job));return told?(0,hunks.al)(told,tests):null}var record=__webpack_require__(37288);;function openOwnTests(tasks,given){
const{session,left}=withinSeconds(given);const tools={...given,session};const isEdited=editedTests(tools);const groups=tools.seconds===0?[]:(0,record.c1)(tasks,
tools.framework);const onHead=new Map;const onBoth=new Map;const blind=new Map;for(const group of groups){const head=(0,record.os)(group,tools);const both=head.
then(recording=>(0,record.zl)(recording,tools)).then(recording=>({recording,tests:(0,own_tests.V6)(recording,isEdited)}));for(const promise of[head,both])promise.
catch(()=>void 0);for(const{target:target2}of group.tasks){onHead.set(target2.id,head);onBoth.set(target2.id,both)}}const measured=new Map;const measure2=(task,asked)=>{
const found=measured.get(task.target.id)??measureTarget(task,asked,{onHead,onBoth,blind,tools,left,isEdited});measured.set(task.target.id,found);return found};return{
isOff:tools.seconds===0,records:({target:target2})=>onHead.has(target2.id)&&tools.framework(target2.framework).record!==void 0,callsOf:async task=>{const recording=await onHead.
get(task.target.id);return recording?writtenCalls(task,recording,{build:buildFor(task,tools),isEdited}):noCalls},reaching:async task=>{const recording=await onHead.
get(task.target.id);return recording?reachingRuns(recording,task.target.id):[]},shownBy:measure2,findings:async()=>{const sides=await Promise.all(new Set(onBoth.
values()));const targets=await(0,lists.sf)([...tasks],tasks.length||1,async task=>{const found=measured.get(task.target.id)??measure2(task,{mutants:[],instrumented:null});
return[task.target.id,await found]});const unsteady=await Promise.all(sides.map(({recording})=>unsteadyTests(recording,isEdited,{...tools,left})));const isUnsteady=new Set(
unsteady.flat());return{tests:sides.flatMap(({tests})=>tests.map(test=>withWeakness(test,isUnsteady,[...blind.values()]))),rows:sides.flatMap(({recording})=>recordedRows(
recording,tools)),targets:new Map(targets)}}}}function withWeakness(test,unsteady,blind){const isPassing=test.inThisPull&&test.onHead==="passed";const weakness=isPassing?
weaknessOf((0,own_tests.ec)(test),unsteady,blind):null;return weakness===null?test:{...test,weakness}}function reachingRuns({head},target2){const passing=new Set(
(0,facts.Fi)(head,target2).map(({id:id2})=>id2));const[first=[]]=head;return first.flatMap(({file,name,milliseconds,calls,lines:{[target2]:lines=[]}})=>{const id2=(0,
own_tests.ec)({file,name});if(name===null||lines.length===0||!passing.has(id2))return[];const codes=calls.flatMap(({positional,keyword})=>[...positional,...Object.
values(keyword)].flatMap(({code})=>code??[]));return[{id:id2,file,name,milliseconds,lines,given:[...new Set(codes)]}]})}function withinSeconds({session,seconds,
parallel}){let spent=0;const run=async job=>{const outcome=await session.run(job);spent+=outcome.milliseconds/1e3/parallel;return outcome};return{session:{...session,
run},left:()=>seconds-spent}}async function measureTarget(task,asked,{onHead,onBoth,blind,tools,left,isEdited}){const recording=await onHead.get(task.target.id);
if(!recording)return(0,facts.uv)("baseline-seconds is 0");const isBuilt=tools.isBuilt===true;const isUnbuilt=(0,built_files.Th)(textOf(recording),tools.head)||tools.
isAliased===true&&lacksFiles(recording);const whyUnbuilt=isUnbuilt?(0,built_files.Mq)(isBuilt,tools.head):null;if(recording.error!==null)return(0,facts.uv)(whyUnbuilt??
recording.error);const tests=(0,facts.Fi)(recording.head,task.target.id);const cut=(0,baseline_cut.EM)(recording,task.target);const why=tests.length===0?whyUnbuilt??
whyNoneKnown(recording,cut,tools):null;if(why!==null)return(0,facts.uv)(why);const found={notMeasured:null,tests:tests.map(({id:id2})=>id2),linesRun:(0,facts.ny)(
task,tests),lines:[...new Set(tests.flatMap(({lines})=>lines))]};const ordered=[...tests.filter(isEdited),...tests.filter(test=>!isEdited(test))];const noticed=await noticedMutants(
task,asked,ordered,{...tools,left});const own=(await onBoth.get(task.target.id))?.tests??[];const failsOnBase=stateTheChange(own,tests);const noticing=new Set([
...Object.values(noticed.noticedBy).flat(),...failing(own)]);const edited={tests:tests.filter(isEdited),noticing};blind.set(task.target.id,await blindTests(task,
asked,edited,{...tools,left}));const hunkTools={...tools,left,framework:recording.group.framework};const hunks2=cut===null?await noticedHunks(task,ordered,hunkTools):
[];return(0,baseline_cut.Hy)({...found,...noticed,hunks:hunks2,failsOnBase},cut)}const lacksFiles=({head:[runs=[]],error})=>error!==null||runs.some(({name})=>name===
null);const textOf=({head:[runs=[]],error})=>[error??"",...runs.flatMap(({name,detail})=>name===null?[detail]:[])].join("\n");function whyNoneKnown({group,head:[
runs=[]],leftOut},cut,{head,isBuilt,languages}){if(cut==="late")return facts.p3;if(leftOut>0)return`${(0,core_text.LS)(leftOut,"test file")} with no known conne\
ction to it ${leftOut===1?"was":"were"} not run`;const unloaded=runs.find(({name})=>name===null);if(unloaded)return`${unloaded.file} could not be loaded`;if(cut!==
null)return baseline_cut.iK[cut];const isTest=(0,find_tests.Gb)(head,[group.framework],languages);return isBuilt&&(0,built_files.Ve)(head.files.filter(isTest),head)?
built_files.$v:null}const failing=own=>own.flatMap(test=>test.onBase==="failed"&&test.onHead==="passed"?[(0,own_tests.ec)(test)]:[]);function stateTheChange(own,tests){
const ids2=new Set(tests.map(({id:id2})=>id2));return own.some(test=>ids2.has((0,own_tests.ec)(test))&&test.inThisPull&&test.onBase==="failed"&&test.onHead==="p\
assed")}const noCalls={start:[],made:[],stated:[]};function writtenCalls(task,{head:[runs=[]]},{build,isEdited}){const watched=new Map((task.watched?.head??[]).
map(made2=>[made2.id,made2]));const called=task.target.via??task.target.id;const made=watched.get(called);if(!made)return noCalls;const calls=runs.filter(({outcome})=>outcome===
"passed").flatMap(run=>run.calls.map(call=>({call,isNew:isEdited(run)}))).flatMap(({call,isNew})=>{const code=call.watched===called?(0,recorded_calls.$N)(call,made,
build):null;const reaches=called===task.target.id||call.entered?.includes(task.target.id)===true;const given=call.positional.map(value=>value.code??"");return code===
null?[]:[{code,given,reaches,isNew}]});const codes=of=>[...new Set(of.map(({code})=>code))];return{start:(0,recorded_calls.t8)(calls),made:codes(calls),stated:codes(
calls.filter(({isNew})=>isNew))}}function buildFor({target:target2},{language}){const{callSyntax}=language(target2.language);const coded=code=>({kind:"code",code});
return(name,positional,keyword)=>callSyntax?.build(name,positional.map(coded),Object.fromEntries(Object.entries(keyword).map(([key,code])=>[key,coded(code)])))??
`${name}(${positional.join(", ")})`}function recordedRows({group,head,base},tools){const byId=new Map(group.tasks.map(task=>[task.target.id,task]));const targets=group.
tasks.map(({target:{id:id2,via},watched})=>({...{id:id2,via},watched:watched?.head??[]}));return(0,recorded_calls.RO)((0,recorded_calls.g6)(head,base),targets,id2=>{
const task=byId.get(id2);return task?buildFor(task,tools):name=>name})}function editedTests({changes,head,baseText,languages}){const byFile=new Map;const byPath=new Map(
changes.map(change=>[change.path,change]));return({file,name})=>{const change=byPath.get(file);if(!change||name===null)return false;const known=byFile.get(file);
if(known)return known(name);const read=text=>text===null?[]:languages.find(each=>each.matches(file))?.writtenTests(text)??[];const before=change.status==="added"?
null:baseText(change.oldPath??file);const edited=before===null?()=>true:(0,own_tests.Tm)(read(head.read(file)),read(before));byFile.set(file,edited);return edited(
name)}}}),37288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c1:()=>groupsOf,os:()=>recordHead,
zl:()=>recordBase});var _core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33439);var _core_baseline_recorded_calls_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
85999);var _core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73760);var _core_lists_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
70906);var _verify_place_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(91173);const SHARES={head:.35,base:.25,again:.1};const MOST_OTHERS=40;function groupsOf(tasks,framework){
const key=task=>JSON.stringify([task.target.framework,task.access.start?.folder??""]);return[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_3__.$z)([...tasks],key).
values()].flatMap(own=>{const[first]=own;return first?[{framework:framework(first.target.framework),tasks:own}]:[]})}async function recordHead(group,tools){const nothing={
group,head:[],base:[],unreached:[],ended:[],near:[],leftOut:0};if(!group.framework.record)return{...nothing,elsewhere:new Map,error:`its calls under ${group.framework.
name} cannot be followed`};const files=tools.only?{near:[...tools.only.files],others:[],leftOut:0,elsewhere:new Map}:testFilesOf(group,tools);const overlay=instrumented(
group,"head",tools);const run=(paths,share2)=>runAll(group,{tree:"head",files:paths,overlay,seconds:tools.seconds*share2},tools);const first=files.near.length>0?
await run(files.near,SHARES.head):noTests;const isReached=({target})=>first.tests.some(test=>(test.lines[target.id]?.length??0)>0);const isOpen=group.tasks.some(
task=>!isReached(task))&&files.others.length>0;const share=files.near.length>0?SHARES.head-SHARES.base:SHARES.head;const more=isOpen?await run(files.others,share):
noTests;const tests=[...first.tests,...more.tests];return{...{group,head:[tests],base:[]},unreached:[...first.unreached,...more.unreached],ended:[...first.ended,
...more.ended],...{near:files.near,elsewhere:files.elsewhere},leftOut:files.leftOut,error:tests.length===0?first.error??more.error:null}}async function recordBase(recording,tools){
const{group,head}=recording;const[tests=[]]=head;if(tools.base===null||tests.length===0)return recording;const changed=new Set(changedTests(group,tools));const isTelling=test=>changed.
has(test.file)||Object.values(test.lines).some(lines=>lines.length>0);const files=[...new Set(tests.filter(isTelling).map(({file})=>file))];if(files.length===0)
return recording;const overlays={head:instrumented(group,"head",tools),base:{...instrumented(group,"base",tools),...testsOfHead(group,tools)}};const run=async(tree,paths,share)=>{
const plan={tree,files:paths,overlay:overlays[tree],seconds:tools.seconds*share};return(await runAll(group,plan,tools)).tests};const base=await run("base",files,
SHARES.base);const open=filesToRunAgain(tests,base);if(open.length===0)return{...recording,base:[base]};const[headAgain,baseAgain]=[await run("head",open,SHARES.
again),await run("base",open,SHARES.again)];return{...recording,head:[...head,headAgain],base:[base,baseAgain]}}function filesToRunAgain(head,base){const onBase=new Map(
base.map(run=>[(0,_core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.I3)(run),run]));const different=(0,_core_baseline_recorded_calls_js__WEBPACK_IMPORTED_MODULE_1__.
g6)([head],[base]).map(({test})=>test);const open=head.filter(run=>{const other=onBase.get((0,_core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.I3)(run));
return different.includes((0,_core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.I3)(run))||other&&(0,_core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.
sG)([run])!==(0,_core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_0__.sG)([other])});return[...new Set(open.map(({file})=>file))]}const noTests={tests:[],unreached:[],
ended:[],error:null};async function runAll(group,{tree,files,overlay,seconds},tools){const{framework,tasks}=group;const count=Math.min(files.length,tools.parallel);
const shares=Array.from({length:count},(_,n)=>files.filter((_2,at)=>at%count===n));const found=await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_3__.sf)(shares,count,
async own=>{const plan={...tools.only?placeIn(tools.only):(0,_verify_place_js__WEBPACK_IMPORTED_MODULE_4__.$)(tasks.map(task=>({task}))),...{tree,files:own,overlay,
seconds,watched:watchedIn(group,tree)}};const job=framework.record?.(plan);const told=job?framework.readRecord?.(await tools.session.run(job))??noTests:noTests;
return told.error===null?told:{...told,unreached:[...new Set([...told.unreached,...own])]}});const tests=found.flatMap(recording=>recording.tests);return{tests,
unreached:found.flatMap(recording=>recording.unreached),ended:found.flatMap(recording=>recording.ended),error:tests.length>0?null:found.find(({error})=>error!==
null)?.error??null}}const placeIn=({roots,start})=>({roots,start});function watchedIn({tasks},tree){const all=tasks.flatMap(({watched})=>watched?.[tree]??[]);return[
...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_3__.$z)(all,({id:id2})=>id2).values()].flatMap(same=>{const reaches=[...new Set(same.flatMap(made=>made.reaches??[]))];
return same.slice(0,1).map(made=>reaches.length>0?{...made,reaches}:made)})}function instrumented(group,tree,{language,head,base}){const project=tree==="head"?head:
base;const languages=new Map(group.tasks.map(({target})=>[target.file,language(target.language)]));const files=(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_3__.$z)(
watchedIn(group,tree),({file})=>file);const texts=[...files].flatMap(([file,functions])=>{const recording=[...languages].find(([,each])=>each.matches(file))?.[1].
recording;const source=recording?project?.read(file)??null:null;const text=source===null?null:recording?.instrument(file,source,functions)??null;return text===null?
[]:[[file,text]]});return Object.fromEntries(texts)}const languagesOf=({framework},languages)=>languages.filter(({name})=>framework.languages.includes(name));function changedTests(group,{
changes,languages:all,head}){const languages=languagesOf(group,all);const isTest=(0,_core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_2__.Gb)(head,[group.framework],
languages);return changes.filter(({status,path})=>status!=="deleted"&&isTest(path)).map(({path})=>path).filter(path=>languages.some(each=>each.matches(path)&&each.
holdsTests.test(head.read(path)??"")))}function testsOfHead(group,{changes,languages,head,only}){const isTest=(0,_core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_2__.
Gb)(head,[group.framework],languagesOf(group,languages));const touched=changes.filter(({status,path})=>status!=="deleted"&&isTest(path));const paths=[...new Set(
[...touched.map(({path})=>path),...only?.files??[]])];return Object.fromEntries(paths.flatMap(path=>{const text=head.read(path);return text===null?[]:[[path,text]]}))}
function testFilesOf(group,tools){const{head}=tools;const languages=languagesOf(group,tools.languages);const languageOf=path=>languages.find(each=>each.matches(
path));const isTest=(0,_core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_2__.Gb)(head,[group.framework],languages);const tests=head.files.filter(path=>{if(!isTest(
path))return false;const text=head.read(path)??"";return languageOf(path)?.holdsTests.test(text)||group.framework.takes(path,head)&&CALLS.test(text)});const importsOf=path=>languageOf(
path)?.imports(path,head.read(path)??"",head)??[];const sources=[...new Set(group.tasks.map(({target})=>target.file))];const loading=(0,_core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_2__.
P8)(sources,tests,importsOf);const own=group.tasks.map(({testPath})=>testPath).filter(path=>tests.includes(path));const always=[...changedTests(group,tools),...own];
const near=[...new Set([...always,...inTurn([...loading.values()])])];const elsewhere=new Map([...loading].map(([source,paths])=>{const known=new Set([...always,
...paths]);return[source,near.filter(path=>!known.has(path))]}));const names=group.tasks.flatMap(({target})=>target.name.split("."));const others=(0,_core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_2__.
tH)(tests.filter(path=>!near.includes(path)),{sources,names},path=>head.read(path)??"");const leftOut=Math.max(0,others.length-MOST_OTHERS);return{near,others:others.
slice(0,MOST_OTHERS),leftOut,elsewhere}}const CALLS=/^(?:await\s+)?[\w.]+\(/m;function inTurn(lists){const longest=Math.max(0,...lists.map(({length})=>length));
return Array.from({length:longest},(_,at)=>lists.flatMap(list=>list.slice(at,at+1))).flat()}}),47312:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Wk:()=>openQuoting,_s:()=>quotedContext,o1:()=>plannedFacts,wf:()=>openOf});var _core_prompt_facts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
63757);var _baseline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24227);async function quotedContext({config,tools,pull},{planned,trees}){const{guidelines:path}=config;
const guidelines=path===""?null:await tools.repo.show(planned.base,path);if(path!==""&&guidelines===null)tools.notes.push({code:"no-guidelines",path});return{title:config["\
prompt-title"]&&!pull.fork?pull.title:null,guidelines:guidelines===null?null:wholeParagraphs(guidelines),language:tools.language,read:tools.project(trees.head).
read}}const LONGEST_GUIDELINES=4e3;function wholeParagraphs(text){const paragraphs=text.replace(/\r\n?/g,"\n").trim().split(/\n{2,}/);let length=0;const isIn=paragraph=>(length+=
paragraph.length+2)<=LONGEST_GUIDELINES;const end=paragraphs.findIndex(paragraph=>!isIn(paragraph));return paragraphs.slice(0,end<0?paragraphs.length:end).join(
"\n\n")}function plannedFacts(task,{title,guidelines,language,read}){return{..._core_prompt_facts_js__WEBPACK_IMPORTED_MODULE_0__.f,title,guidelines,test:namedTest(
task,{language,read})}}function wordIn({name,kind}){const parts=name.split(".");return parts.at(kind==="constructor"&&parts.length>1?-2:-1)??name}function namedTest({
target,function:called,related=[],testPath,page},{language,read}){const{quoteTest,writtenTests}=language(target.language);if(!quoteTest)return null;const word=wordIn(
called);const files=[...related,...page.existing===null?[]:[{path:testPath,content:page.existing}]];for(const{path,content}of files){if(content.length>LONGEST_FILE)
continue;const tests=writtenTests(content);const found=tests.find(({code:code2})=>code2.includes(word))??tests[0];const code=found?quoteTest(content,found.name,
{path,read}):null;if(code!==null)return{path,code,runs:false}}return null}function openQuoting(recipe,context){let settle=()=>void 0;const measured=new Promise(
resolve=>settle=resolve);const known=new Map;const facts=async task=>{const planned=plannedFacts(task,context);const found=await measured;return found?measuredFacts(
task,planned,{...found,recipe}).catch(()=>planned):planned};return{factsOf:task=>{if(recipe.request==="plain")return Promise.resolve(_core_prompt_facts_js__WEBPACK_IMPORTED_MODULE_0__.
f);const promise=known.get(task.target.id)??facts(task);known.set(task.target.id,promise);return promise},open:measurements=>settle(measurements),close:()=>settle(
null)}}async function measuredFacts(task,planned,{ownTests,exploring,verifyTools,recipe}){const records=ownTests.records(task);const[runs,open,exploration]=await Promise.
all([records?ownTests.reaching(task):[],records?openFacts(task,ownTests,verifyTools):null,recipe.calls==="none"?null:exploring.get(task.target.id)]);const test=nearestTest(
task,runs,verifyTools)??planned.test;return{...planned,test,open,calls:exploration?.quotable??[]}}async function openFacts(task,ownTests,tools){const{mutants}=await(0,
_baseline_js__WEBPACK_IMPORTED_MODULE_1__.q)(task,tools);const shown=await ownTests.shownBy(task,{mutants:[],instrumented:null});if(shown.notMeasured!==null||shown.
tests.length===0)return null;return openOf(tools.source(task.target.file)??"",{...leftOpen(task,shown),mutants})}const leftOpen=({target},{linesRun,survivors})=>({
lines:target.changedLines.filter(line=>!linesRun.includes(line)),survivors});const LONGEST_LINES=180;function openOf(source,{lines,survivors,mutants}){const texts=source.
split("\n");const counts=new Map;for(const text of texts)counts.set(text.trim(),(counts.get(text.trim())??0)+1);const textAt=line=>{const text=texts[line-1]??"";
const above=texts.slice(0,line-1).findLast(each=>each.trim()!=="");const isUnique=above===void 0||(counts.get(text.trim())??0)<2;return isUnique||above.length+text.
length>LONGEST_LINES?text:`${above}
${text}`};const surviving=new Set(survivors);return{unrun:lines.filter(line=>texts[line-1]?.trim()).map(textAt),survivors:mutants.filter(({id:id2})=>surviving.has(
id2)).map(({line,was,now})=>({line:textAt(line),was,now}))}}const LONGEST_FILE=4e5;const MOST_QUOTED=16;function nearestTest({target,function:called,testPath},runs,{
language,source}){const{quoteTest}=language(target.language);if(!quoteTest)return null;const word=wordIn(called);const byId=new Map(runs.map(run=>[run.id,run]));
const changedRun=run=>target.changedLines.filter(line=>run.lines.includes(line)).length;const texts=new Map(runs.map(({file})=>[file,source(file)??""]));const mentions=text=>Number(
text.includes(word));const inName=word.replace(/^_+/,"").toLowerCase();const rated=[...byId.values()].map(run=>({run,rates:[Number(run.name.toLowerCase().includes(
inName))+mentions(texts.get(run.file)??""),changedRun(run),Number(run.file===testPath)]}));rated.sort((a,b)=>compareRates(b.rates,a.rates));const quoted=rated.slice(
0,MOST_QUOTED).flatMap(({run})=>{const text=texts.get(run.file)??"";if(text.length>LONGEST_FILE)return[];const code=quoteTest(text,run.name,{path:run.file,read:source});
return code===null?[]:[{path:run.file,code,rates:[mentions(code),changedRun(run),-code.length]}]});const[first]=quoted.sort((a,b)=>compareRates(b.rates,a.rates));
return first?{path:first.path,code:first.code,runs:true}:null}const compareRates=(one,other)=>{const at=one.findIndex((rate,place)=>rate!==other[place]);return at<
0?0:(one[at]??0)-(other[at]??0)}}),45070:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>review});var runner_names=__webpack_require__(59230);var assemble=__webpack_require__(37476);var explore=__webpack_require__(8175);var lists=__webpack_require__(
70906);var core_text=__webpack_require__(69716);var credit=__webpack_require__(2232);var gates=__webpack_require__(55609);var test_names=__webpack_require__(76651);
var value_words=__webpack_require__(47398);var values=__webpack_require__(87937);;const UNSEEN=2;const TEXT=2;const largest=1e6;function variationsOf(origins,syntax,most){
return origins.flatMap((of,at)=>weighed(of,syntax).map(found=>({...found,of,weight:found.weight+at}))).sort((a,b)=>a.weight-b.weight).slice(0,most).map(({of,start,
end,other,holder})=>({of,name:(0,test_names["if"])(baseName(of.origin.name,of.subject,syntax),{value:other,holder},syntax),code:replaced(of.origin.code,start,end,
syntax.literal(other))}))}function baseName(name,subject,{titles}){const wordsOf=text=>(0,value_words.t9)(text).split("_");const known=new Set(["test","tests","\
it",...wordsOf(subject)]);if(wordsOf(name).every(word=>known.has(word)))return name;return titles?subject:["test",(0,value_words.t9)(subject)].filter(Boolean).join(
"_")}function weighed({origin,clues},syntax){const mentioned=[...clues.mentioned,...origin.literals.map(({value})=>value)];return origin.literals.flatMap(({start,
end,value,holder},at)=>{const kind=(clues.given.has(syntax.literal(value))?0:UNSEEN)+(value.kind==="str"?TEXT:0);return alternatives(value,mentioned).map((other,rank)=>({
...{start,end,other,holder},weight:rank+kind+at/10}))})}function replaced(code,start,end,literal){return code.slice(0,start)+(0,core_text.pU)(code.slice(start,end),
literal)+code.slice(end)}function alternatives(value,mentioned){const found=(0,values.dM)(othersOf(value,mentioned));const same=JSON.stringify(value);return found.
filter(other=>JSON.stringify(other)!==same)}function othersOf(value,mentioned){switch(value.kind){case"int":return numbersNear(mentioned,value.value).map(values.
Wh);case"float":return numbersNear(mentioned,value.value).map(values.fV);case"bool":return[(0,values.lc)(!value.value)];case"str":return textsNear(mentioned,value.
value).map(values.gx);case"list":return itemsNear(value.items).map(values.p_);case"tuple":case"set":return itemsNear(value.items).flatMap(items=>items.length>0?
[{...value,items}]:[]);case"dict":return entriesNear(value.entries).map(entries=>({...value,entries}));case"none":case"bytes":case"code":return[]}}const mostOthers=8;
function numbersNear(mentioned,own){const bounds=mentioned.flatMap(value=>value.kind==="int"||value.kind==="float"?[value.value,value.value+1,value.value-1]:[]);
const all=[...bounds,0,1,-1,own+1].filter(number=>Number.isFinite(number)&&Math.abs(number)<=Math.max(largest,Math.abs(own)+1));return[...new Set(all)].slice(0,
mostOthers)}function textsNear(mentioned,own){const texts=mentioned.flatMap(value=>value.kind==="str"&&value.value!==own?[value.value]:[]);const other=own===own.
toUpperCase()?own.toLowerCase():own.toUpperCase();return[...new Set([...texts.slice(0,4),"",other])]}const itemsNear=items=>items.length===0?[]:[[],...items.length>
1?[items.slice(0,1),items.toReversed()]:[]];const entriesNear=entries=>entries.length===0?[]:[[],...entries.length>1?[entries.slice(0,-1)]:[]];const literalText=/(?<![\p{L}\p{N}_.])\d+(?:\.\d+)?(?![\p{L}\p{N}_.])|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gu;
function mentionedOn(lines,{value}){return(0,values.dM)(lines.flatMap(line=>(line.match(literalText)??[]).flatMap(literal=>value(literal)??[])))}const isSnapshot=code=>/snapshot/i.
test(code);var pipeline_baseline=__webpack_require__(24227);var verify=__webpack_require__(33581);;const MOST_PARTS=12;const MOST_TESTS=6;async function shorten(tests,tools,baselines){
const verifying={...tools,pinObserved:false,asWritten:true};const run=async some=>{if(some.length===0)return[];const tasks=some.map(({whole})=>whole.task);const candidates=some.
map(({candidate})=>candidate);const{judged}=await(0,verify.AQ)(candidates,tasks,verifying,baselines);const found=new Map(judged.map(test=>[test.candidate.id,test]));
return some.flatMap(each=>{const test=found.get(each.candidate.id);return test&&showsAsMuch(test,each.whole)?[{...each,test}]:[]})};const asked=tests.slice(0,MOST_TESTS);
const single=await run(asked.flatMap(whole=>Array.from({length:partsOf(whole,tools)},(_,at)=>at).flatMap(at=>without(whole,[at],tools))));const removable=whole=>single.
flatMap(each=>each.whole===whole?each.left:[]);const several=await run(asked.flatMap(whole=>removable(whole).length>1?without(whole,removable(whole),tools):[]));
const best=[...single,...several].flatMap(({whole,test})=>{const{elsewhere,through}=whole;return test?[[whole,{...test,elsewhere,through}]]:[]});best.sort(([,a],[
,b])=>b.candidate.code.length-a.candidate.code.length);return new Map(best)}function partsOf({candidate,task},{language}){const count=language(task.target.language).
growth?.parts(candidate.code)??0;return count>MOST_PARTS?0:count}function without(whole,left,{language}){const{candidate,task}=whole;const code=language(task.target.
language).growth?.without(candidate.code,left)??null;if(code===null)return[];const id2=`${candidate.id}.without.${left.join(".")}`;return[{whole,left,candidate:{
...candidate,id:id2,code,draft:code}}]}function showsAsMuch(test,whole){const kills=new Set(test.kills);return test.decision===null&&!test.noticesNothing&&(whole.
onBase!=="failed"||test.onBase==="failed")&&whole.kills.every(kill=>kills.has(kill))};const MOST_ORIGINS=4;const MOST_PER_TARGET=20;const SLOWEST_MS=3e3;const LONGEST_FILE=4e5;
async function growTests(tasks,{verifyTools,ownTests,log},state){const found=await(0,lists.sf)([...tasks],verifyTools.parallel,async task=>{if(!ownTests.records(
task))return[];const{id:id2}=task.target;const baseline=state.baselines.get(id2)??await(0,pipeline_baseline.q)(task,verifyTools);const lines=openLines(id2,baseline,
state);const runs=lines.length>0?await ownTests.reaching(task):[];return[{id:id2,baseline,grown:grownFrom(nearestFirst(runs,lines),task,verifyTools)}]});const baselines=new Map(
[...found.flat().map(({id:id2,baseline})=>[id2,baseline]),...state.baselines]);const grown=found.flat().flatMap(each=>each.grown??[]);const candidates=grown.flatMap(
each=>each.candidates);if(candidates.length===0)return{...state,baselines};log(`verifying ${candidates.length} tests grown from tests of the project`);const tasksOfGrown=grown.
map(({task})=>task);const verifying={...verifyTools,pinObserved:true};const verified=onlySurviving(await(0,verify.MX)(candidates,tasksOfGrown,verifying,{...state,
baselines}));const added=(0,gates.ST)(verified.judged).filter(({candidate})=>candidate.grownFrom!==void 0);const shorter=await shorten(added,verifying,verified.
baselines);return{...verified,judged:verified.judged.map(test=>shorter.get(test)??test)}}function onlySurviving(state){const isTried=({candidate,decision})=>candidate.
grownFrom!==void 0&&decision!==null;return{...state,judged:state.judged.filter(test=>!isTried(test))}}function openLines(id2,{mutants,existing},state){if(!existing)
return[];const kept=(0,gates.ST)(state.judged).filter(({candidate})=>candidate.target===id2);const noticed=new Set([...existing.kills,...kept.flatMap(({kills})=>kills)]);
return mutants.flatMap(mutant=>noticed.has(mutant.id)?[]:[mutant.line])}function nearestFirst(runs,lines){const reached=run=>lines.filter(line=>run.lines.includes(
line)).length;return runs.map(run=>({run,count:reached(run)})).filter(({run,count})=>count>0&&run.milliseconds<=SLOWEST_MS).sort((a,b)=>b.count-a.count||a.run.milliseconds-
b.run.milliseconds).map(({run})=>run)}function grownFrom(runs,task,{language:languageOf,source}){const{target}=task;const{growth,callSyntax,surgery}=languageOf(
target.language);const[first]=runs;const text=first?source(first.file):null;if(!growth||!callSyntax||!first||text===null||text.length>LONGEST_FILE)return null;const lines=(source(
target.file)??"").split("\n");const changed=mentionedOn(target.changedLines.map(line=>lines[line-1]??""),callSyntax);const mentioned=[...changed,...task.function.
literals];const inFile=runs.filter(({file})=>file===first.file);const byName=[...new Map(inFile.map(run=>[run.name,run])).values()];const origins=byName.slice(0,
MOST_ORIGINS).flatMap(run=>{const given=new Set(run.given);const[origin]=growth.origins(text,run.name).filter(({code})=>!isSnapshot(code)).toSorted((a,b)=>givenIn(
b,given,callSyntax)-givenIn(a,given,callSyntax));return origin?[{origin,clues:{mentioned,given},subject:subjectOf(task,origin),id:run.id}]:[]});const candidates=variationsOf(
origins,callSyntax,MOST_PER_TARGET).map(({name,code,of},number)=>{const candidate={...{id:`${target.id}#explorer#grown.${number}`,target:target.id,writer:"explo\
rer"},...{name,code,draft:code,framework:target.framework,grownFrom:of.id},...{container:null,imports:[],helpers:[],fixes:[],observed:true}};return surgery?.rename(
candidate,name)??candidate});const page={...task.page,existing:text,like:text};return{task:{...task,testPath:first.file,page},candidates}}function subjectOf({target:{
name,via},access},{code}){const last=of=>of.split("::").at(-1)?.split(".").at(-1)??"";const names=[name,...via===null?[]:[via]].map(last);const called=names.map(
each=>each==="default"?access.symbol:each);return called.find(each=>code.split(/[^\p{L}\p{N}_$]+/u).includes(each))??""}const givenIn=({literals},given,{literal})=>literals.
filter(({value})=>given.has(literal(value))).length;;async function finishVerification({tasks,tools,verifyTools,generateTests,ownTests,explorer},{verification,aside}){
const asked=(0,verify.mw)(aside,verifyTools,verification);const open=generateTests?unserved(tasks,asked):[];const generated=await(0,lists.sf)(open,tools.parallel,
async task=>await generateTests?.(task)??[]);const explored=generated.flat();if(explored.length>0){const line=`verifying ${(0,core_text.LS)(explored.length,"tes\
t")} of the explorer`;tools.log(line,{what:line,function:null,usd:null})}const verified=await(0,verify.MX)(explored,tasks,verifyTools,asked);const growing=explorer===
"never"?[]:unserved(tasks,verified);return(0,verify.w0)(await growTests(growing,{verifyTools,ownTests,log:tools.log},verified),verifyTools)}function unserved(tasks,{
judged}){const served=new Set((0,gates.ST)(judged).flatMap(credit.yq));return tasks.filter(({target})=>!served.has(target.id))}var training=__webpack_require__(
72010);var generate=__webpack_require__(60383);var skip_targets=__webpack_require__(23464);var environment=__webpack_require__(42248);;function environmentOf(project,isBuilt,{
reaching}){const sourceOf=({target})=>project.read(target.file)??"";return{faultBefore:async(task,exploration)=>{if(!exploration?.reason)return null;const loaded={
project,isBuilt,test:null,source:sourceOf(task)};const fault=(0,environment.Q)(exploration.reason,loaded);return fault!==null&&(await reaching(task)).length>0?null:
fault},faultOf:({candidate,task,decision})=>{const{code,imports,helpers,container}=candidate;const test=[...imports,...helpers,container?.header??"",...container?.
members??[],code].join("\n");return(0,environment.Q)(decision?.detail??"",{project,isBuilt,test,source:sourceOf(task)})}}}var notes=__webpack_require__(2559);var plan=__webpack_require__(
65558);var pipeline_rounds=__webpack_require__(72331);var behaviour=__webpack_require__(98424);var own_tests=__webpack_require__(33439);var prompt_facts=__webpack_require__(
47312);var hand_over=__webpack_require__(12793);;function handedOverTests({targets,ownTests,rows},tasks,read){const byId=new Map(targets.map(told=>[told.target,
told]));const known=new Set(tasks.map(({target})=>target.id));const taken=new Map;const take=({target:{id:id2,file}},{mutants})=>{const told=byId.get(id2);const found=taken.
get(id2)??(told?(0,hand_over.w9)(told,mutants,read(file)??""):null);if(found)taken.set(id2,found);return found};return{isOff:false,records:({target})=>byId.has(
target.id),callsOf:async({target})=>{const{calls=[]}=byId.get(target.id)??{};return{start:calls,made:calls,stated:[]}},reaching:async({target})=>byId.get(target.
id)?.reaching??[],shownBy:async(task,asked)=>{const found=take(task,asked);if(!found)throw new Error(`the baseline file has no ${task.target.id}`);return found},
findings:async()=>{const found=tasks.flatMap(task=>{const baseline=take(task,{mutants:[],instrumented:null});return baseline?[[task.target.id,baseline]]:[]});return{
tests:ownTests,rows:rows.filter(({target})=>known.has(target)),targets:new Map(found)}}}}var own_tests_own_tests=__webpack_require__(15164);var session_tools=__webpack_require__(
83984);;var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!==
"function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,
dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){
env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.
pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,
Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.
resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const plain={request:"plain",calls:"none"};async function review(context){const env_1={
stack:[],error:void 0,hasError:false};try{const{config,tools}=context;const started=tools.now();const models=await openWriters(config,tools);const prepared=__addDisposableResource(
env_1,await(0,plan.iA)(context),true);const{tasks,watchOnly}=prepared.planned;const sandbox=tasks.length+watchOnly.length>0?await tools.sandbox():null;const quoting=(0,
prompt_facts.Wk)(models.writer?.recipe??plain,await(0,prompt_facts._s)(context,prepared));const rounds=(0,pipeline_rounds.KW)({config,tools,...models,tasks,factsOf:quoting.
factsOf});try{const measured=sandbox?await measureAll(context,prepared,{rounds,models,sandbox,quoting}):nothingMeasured(prepared.planned);return reportOf(context,
{models,measured,seconds:(tools.now()-started)/1e3})}catch(error){quoting.close();await rounds.stop();throw error}}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{
const result_1=__disposeResources(env_1);if(result_1)await result_1}}async function measureAll({config,tools,baseline},prepared,{rounds,models,sandbox,quoting}){
const env_2={stack:[],error:void 0,hasError:false};try{await tools.setup();const opened=__addDisposableResource(env_2,await sandbox.open({...prepared.trees,build:config.
build}),true);(0,session_tools.Ed)(opened,tools);const runnable=await(0,skip_targets.wR)(prepared.planned,opened,tools);const aliases=(0,session_tools.Bu)({config,
tools},prepared);(0,session_tools.PY)(aliases,tools);const{session,seconds,remembered}=(0,session_tools.w1)((0,session_tools.Pu)(opened,aliases),tools);const explorer=models.
writer?config.explorer:"always";const ownTestsOf=[...runnable.tasks,...runnable.watchOnly];const ownTests=baseline&&config["baseline-seconds"]>0?handedOverTests(
baseline,ownTestsOf,tools.project(session.trees.head).read):(0,own_tests_own_tests.A)(ownTestsOf,(0,session_tools.$2)({config,tools},prepared,{session,aliases}));
const exploring=exploreAll(tools,{session,tasks:runnable.tasks,ownTests},explorer==="always");const generateTests=testsOfExplorer(exploring,config,tools);const verifyTools={
...(0,session_tools.iz)(config,tools,session),ownTests,changed:runnable.tasks};quoting.open({ownTests,exploring,verifyTools});const head=tools.project(session.trees.
head);const{faultOf,faultBefore}=environmentOf(head,config.build!=="",ownTests);const found=await rounds.run({tasks:runnable.tasks,verifyTools,faultOf,explored:async task=>{
const exploration=await exploring.get(task.target.id);if(exploration?.isolated===false||await faultBefore(task,exploration))return null;return explorer==="alway\
s"?generateTests(task):[]}});const explorations=new Map;for(const[id2,exploration]of exploring)explorations.set(id2,await exploration);const unset=new Map(found.
unset);for(const task of runnable.tasks){const{id:id2}=task.target;const fault=await faultBefore(task,explorations.get(id2));if(fault!==null&&!unset.has(id2))unset.
set(id2,fault)}tools.notes.push(...(0,notes.sV)(unset));const planned=(0,skip_targets.S4)((0,skip_targets.De)(runnable,unset),id2=>explorations.get(id2)?.isolated!==
false);const tests=explorer==="auto"?generateTests:null;const finishing={tasks:planned.tasks,tools,verifyTools,generateTests:tests,ownTests,explorer};const verified=await finishVerification(
finishing,found);const left=[...planned.tasks,...planned.watchOnly].filter(task=>ownTests.records(task)&&!verified.measures.has(task.target.id));await(0,lists.sf)(
left,tools.parallel,task=>(0,pipeline_baseline.q)(task,verifyTools));const own=await ownTests.findings();return{...{planned,sandbox,explorations,found,verified,
own},sources:textsOf([...planned.tasks,...planned.watchOnly],head.read),...{seconds:seconds(),remembered:remembered()}}}catch(e_2){env_2.error=e_2;env_2.hasError=
true}finally{const result_2=__disposeResources(env_2);if(result_2)await result_2}}function textsOf(tasks,read){const files=new Set(tasks.map(({target})=>target.
file));const texts=[...files].map(file=>[file,read(file)]);return new Map(texts.flatMap(([file,text])=>text===null?[]:[[file,text]]))}function sourcesOf({mutants},texts){
const mutated=new Set(mutants.map(({file})=>file));return Object.fromEntries([...texts].filter(([file])=>mutated.has(file)))}const nothingMeasured=planned=>({planned,
sandbox:null,explorations:new Map,found:pipeline_rounds.BH,verified:noVerification,own:{tests:[],rows:[],targets:new Map},sources:new Map,seconds:0,remembered:0});
function reportOf({config,tools,pull},{models,measured,seconds}){const{planned,found,verified,explorations}=measured;const explorerIsOff=(models.writer?config.explorer:
"always")==="never";const report=(0,assemble.fT)({...planned,...verified,tool:tools.tool,pull:{base:planned.base,head:planned.head,number:pull.number},sandbox:measured.
sandbox?.level??null,trees:measured.sandbox?.trees??null,rejections:found.rejections,seenInTraining:seenInTrainingOf(verified,models,tools),behaviour:[...planned.
tasks,...planned.watchOnly].flatMap(task=>rowsOf(task,measured)),ownTests:measured.own.tests,baselines:measured.own.targets,command:(target,test)=>commandFor(planned,
{target,test},tools),files:verified.files.map(file=>({...file,sha256:tools.hash(file.content)})),completions:(0,pipeline_rounds.vJ)(found),price:completion=>priceOf(
found,completion),remembered:measured.remembered,seconds:{total:seconds,runs:measured.seconds,model:sum(found.rounds.map(round=>round.writing.seconds))},whyNoTest:(0,
notes.p1)(planned,found,explorations,explorerIsOff)});const sources=[models.writer?.priceSource,models.controller?.priceSource].filter(text=>text!==void 0&&text!==
null);return{report,failure:failureOf(found),notes:[...(0,notes.h$)(tools,found,planned.tasks,explorerIsOff),...(0,assemble.eP)(planned.tasks.map(({target})=>tools.
language(target.language))),...noteOnDirectRuns(verified),...(0,notes._z)(planned.tasks,explorations)],priceSource:[...new Set(sources)].join("; ")||null,paid:found.
paid,existing:Object.fromEntries([...planned.tasks,...verified.judged.map(({task})=>task)].flatMap(({testPath,page})=>page.existing===null?[]:[[testPath,page.existing]])),
sources:sourcesOf(report,measured.sources)}}function rowsOf({target,function:called},{own,explorations}){const exploration=explorations.get(target.id);const recorded=own.
rows.filter(row=>row.target===target.id).map(recordedRow);const isAwaited=({source})=>called.async&&!called.generator&&(source==="explorer"||target.via===null);
return(0,behaviour.U5)(recorded,exploration?.behaviour??[],exploration?.unchanged).map(row=>isAwaited(row)?(0,behaviour.QZ)(row):row)}const recordedRow=row=>({...row,
source:"recorded",path:null});function commandFor({tasks,watchOnly},{target,test},{framework}){const task=[...tasks,...watchOnly].find(each=>each.target.id===target);
if(!task)return null;const{folder=""}=task.access.start??{};const{file,name}=(0,own_tests.zs)(test);const path=folder!==""&&file.startsWith(`${folder}/`)?file.slice(
folder.length+1):file;const isPlain=word=>/^[\p{L}\p{N}_./:@ +,=()-]+$/u.test(word);if(!isPlain(path)||path.startsWith("-"))return null;const words=framework(task.
target.framework).commandFor(path,isPlain(name)?name:null);return words.map(word=>/[ ()\\]/.test(word)?`"${word}"`:word).join(" ")}function noteOnDirectRuns({notDirect}){
const runners=runner_names.H.filter(name=>notDirect.includes(name));return runners.length===0?[]:[{code:"no-direct-run",runners}]}const sum=numbers=>numbers.reduce(
(total,number)=>total+number,0);async function openWriters(config,tools){const writer=await tools.writer();const controller=writer?await tools.controller():null;
(0,generate.Ik)(writer,config["max-cost"]);(0,generate.Ik)(controller,config["max-cost"],"name a model card with a price as controller");const bothRoles=controller!==
null&&controller.model.name===writer?.model.name;return{writer,controller:bothRoles?(0,generate.el)(controller,`${controller.model.name} (controller)`):controller}}
function exploreAll(tools,{session,tasks,ownTests},testsWanted){const project=tools.project(session.trees.head);const queue=(0,lists.Uv)(tools.parallel);return new Map(
tasks.map((task,at)=>{const{id:id2,file,language}=task.target;const exploring={language:tools.language(language),session};const exploration=queue(async()=>{const recorded=await ownTests.
callsOf(task);const line=`exploring ${id2}`;tools.log(line,{what:line,function:{at:at+1,of:tasks.length},usd:null});return(0,explore.y)(task,exploring,{source:project.
read(file),testsWanted,recorded,project})});exploration.catch(()=>void 0);return[id2,exploration]}))}const noVerification={verdicts:[],files:[],judged:[],candidates:[],
measures:new Map,notDirect:[]};function testsOfExplorer(exploring,config,tools){const most=config["max-tests-per-function"];return async({target})=>{const exploration=await exploring.
get(target.id);return exploration?.generate(tools.framework(target.framework),most)??[]}}function seenInTrainingOf({judged},models,{hash,language}){const known=[
models.writer,models.controller].flatMap(writer=>writer?.fingerprints?.length?[[writer.model.name,(0,training.vV)(writer.fingerprints,hash)]]:[]);const seen=new Map(
known);const again=judged.filter(({candidate,task})=>seen.get(candidate.writer)?.(language(task.target.language).tokens(candidate.code),candidate.name));return new Set(
again.map(({candidate})=>candidate.id))}function failureOf({rounds}){return rounds.find(round=>round.writing.failure)?.writing.failure??null}function priceOf({rounds},{
writer,usage}){return rounds.find(round=>round.writer.model.name===writer)?.writer.price(usage)??null}}),72331:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{vJ:()=>completionsOf,BH:()=>noRounds,KW:()=>openRounds});var prompt_controller=__webpack_require__(98972);;const most={
text:6e4,lines:2e3};const fields={name:["test","name","id"],says:["verdict","wrong","answer","fault"],why:["why","reason","because"]};function readOpinions(reply,names){
const text=reply.slice(0,most.text);const{prose,blocks}=split(text);const inJson=[text,...blocks].flatMap(block=>fromJson(block,names));const found=inJson.length>
0?inJson:fromLines(prose,names);return names.flatMap((_,at)=>{const own=found.filter(opinion2=>opinion2.at===at);const[first]=own;return first&&own.every(opinion2=>opinion2.
says===first.says)?[first]:[]})}function split(text){const prose=[];const blocks=[];let open=null;for(const line of text.split(/\r\n?|\n/).slice(0,most.lines)){
const mark=/^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];if(open&&mark?.startsWith(open.mark)){blocks.push(open.lines.join("\n"));open=null}else if(open)open.lines.push(
line);else if(mark)open={mark,lines:[]};else prose.push(line)}if(open)blocks.push(open.lines.join("\n"));return{prose,blocks}}function fromLines(lines,names){const found=lines.
flatMap(line=>{const place2=subject(line,names);return place2?opinion(place2.at,place2.rest):[]});if(found.length>0||names.length!==1)return found;return lines.
flatMap(line=>opinion(0,/^[\s*_#>-]*(?:verdict|answer)?[\s*_]*[:=]?[\s*_`]*(?=(?:the\s+)?(?:test|code)\b)(.*)$/i.exec(line)?.[1]??""))}function subject(line,names){
const numbered=/^[\s*_#>`-]*(?:test\s*)?#?(\d{1,3})[\s*_`]*[.:),=\u2013\u2014-](.*)$/i.exec(line);const at=Number(numbered?.[1]??0)-1;const named=names.map((name,index)=>({
index,name,from:name===""?-1:line.indexOf(name)})).filter(match=>match.from>=0).sort((a,b)=>b.name.length-a.name.length)[0];const rest=named?line.slice(named.from+
named.name.length):numbered?.[2]??"";if(numbered&&at>=0&&at<names.length&&(!named||named.index===at))return{at,rest};return named&&!numbered?{at:named.index,rest}:
null}const guilty=String.raw`(?:is|was|seems|looks)\s+(?!not\b|never\b)(?:\p{L}+\s+)?(?:wrong|at\s+fault|incorrect|buggy|faulty|mistaken)|has\s+a\s+bug`;const patterns=[
new RegExp("^[\\s\"'*_`:.)=>,\\u2013\\u2014-]*(?:the\\s+)?(test|code)(?![\\p{L}\\p{N}_])(?!\\s+(?!because\\b|since\\b)\\p{L})","iu"),new RegExp(String.raw`(?<!\bnot\s+(?:the\s+)?)\b(test|code)\s+(?:itself\s+)?(?:${guilty})(?![\p{L}])`,
"iu"),/(?<!\b(?:no|not\sa)\s)\b(?:bug|fault|mistake)\s+(?:is\s+|lies\s+)?(?:in|with)\s+the\s+(test|code)(?![\p{L}\p{N}_])/iu];function opinion(at,rest){const text=rest.
slice(0,1e3);const hit=patterns.map(pattern=>pattern.exec(text)).find(found=>found!==null);if(!hit)return[];const why=text.slice(hit.index+hit[0].length).replace(
/^[\s"'*_`:.,;\u2013\u2014-]+/,"");return[{at,says:hit[1]?.toLowerCase()==="code"?"code":"test",why:why.trim().slice(0,300)}]}function fromJson(text,names){if(!/^\s*[[{]/.
test(text))return[];try{return fromValue(JSON.parse(text),names,0)}catch{return[]}}function fromValue(value,names,depth){if(typeof value!=="object"||value===null||
depth>3)return[];if(Array.isArray(value))return value.slice(0,100).flatMap(item=>fromValue(item,names,depth+1));const entries=Object.entries(value).slice(0,100);
const field=keys=>String(entries.find(([key,held])=>keys.includes(key.toLowerCase())&&isPlain(held))?.[1]??"");const says=word(field(fields.says));const at=place(
field(fields.name),names);if(says&&at>=0)return[{at,says,why:field(fields.why).slice(0,300)}];return entries.flatMap(([key,held])=>{const inner=place(key,names);
const plain=typeof held==="string"?word(held):null;if(inner>=0&&plain)return[{at:inner,says:plain,why:""}];const nested=inner>=0&&typeof held==="object"&&held!==
null?{...held,test:key}:held;return fromValue(nested,names,depth+1)})}const isPlain=value=>typeof value==="string"||typeof value==="number";const word=text=>{const found=/^\W*(?:the\s+)?(test|code)\b/i.
exec(text)?.[1]?.toLowerCase();return found==="code"||found==="test"?found:null};function place(text,names){const named=names.indexOf(text);if(named>=0)return named;
const number=Number(/^(?:test\s*)?#?(\d{1,3})$/i.exec(text.trim())?.[1]??0);return number<=names.length?number-1:-1}var verify=__webpack_require__(33581);var lists=__webpack_require__(
70906);;const quoted_most={names:40,tokens:4e3};const isName=token=>token!==void 0&&/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(token);const ENDS=new Set(["\n",";","→",
"←","{","}"]);const openings=new Set(["(","[","{"]);const closings=new Set([")","]","}"]);function markQuoted(candidates,quoted,{task,language}){if(quoted.length===
0)return candidates;const calls=quoted.map(call=>language.tokens(call));const name=calledAs(task);return candidates.map(candidate=>{const tokens=language.tokens(
[...candidate.helpers,candidate.code].join("\n"));return onlyRepeats(tokens,calls,name)?{...candidate,quoted:true}:candidate})}function calledAs({function:{name,
kind},access}){return kind==="constructor"?access.symbol:name.split(".").at(-1)??name}function onlyRepeats(tokens,calls,name){const plain=inlined(withoutImports(
tokens.slice(0,quoted_most.tokens)));const own=calls.map(trimmed);const covered=new Set;for(const call of own)for(let at=0;at+call.length<=plain.length;at++)if(call.
every((token,n)=>plain[at+n]===token))for(let n=0;n<call.length;n++)covered.add(at+n);const uses=plain.flatMap((token,at)=>token===name&&isUse(plain,at,own,name)?
[at]:[]);return uses.length>0&&uses.every(at=>covered.has(at))}function isUse(tokens,at,calls,name){if(tokens[at+1]==="(")return tokens[at-1]!=="def"&&tokens[at-
1]!=="function";const isRead=calls.every(call=>call.at(-1)===name);return isRead&&tokens[at-1]==="."}const trimmed=tokens=>tokens.filter(token=>!ENDS.has(token)||
token==="{"||token==="}");function withoutImports(tokens){const kept=[];let inImport=false;for(const[at,token]of tokens.entries()){const starts=at===0||ENDS.has(
tokens[at-1]??"");if(starts)inImport=token==="import"||token==="from";if(!inImport)kept.push(token)}return kept}function inlined(tokens){let current=[...tokens];
for(let round=0;round<quoted_most.names;round++){const found=firstSetting(current);if(!found)break;const{name,from,to,value}=found;const rest=[...current.slice(
0,from),...current.slice(to)];current=rest.flatMap((token,at)=>token===name&&rest[at-1]!=="."&&rest[at+1]!=="="?value:[token]);if(current.length>quoted_most.tokens)
break}return current}function firstSetting(tokens){for(let at=1;at<tokens.length-1;at++){const name=tokens[at-1]??"";if(tokens[at]!=="="||!isName(name))continue;
const declares=/^(?:const|let|var)$/.test(tokens[at-2]??"");const from=at-(declares?2:1);const starts=from===0||ENDS.has(tokens[from-1]??"");const settings=tokens.
filter((token,place2)=>token===name&&tokens[place2+1]==="=");if(!starts||settings.length!==1)continue;const to=endOfStatement(tokens,at+1);const value=tokens.slice(
at+1,to);if(value.length>0&&!value.includes(name))return{name,from,to,value:[...value]}}return null}function endOfStatement(tokens,from){let depth=0;for(let at=from;at<
tokens.length;at++){const token=tokens[at]??"";if(depth===0&&ENDS.has(token)&&token!=="{")return at;if(openings.has(token))depth++;if(closings.has(token))depth--;
if(depth<0)return at}return tokens.length}var budget=__webpack_require__(72904);var generate=__webpack_require__(60383);var second_requests=__webpack_require__(
1056);;const noRounds={verification:verify.Ue,rounds:[],rejections:[],aside:[],overMax:0,unset:new Map,paid:0};function openRounds(input){const{config,tools,writer}=input;
const state={...input,...noRounds,rounds:[],rejections:[],ruledOut:new Set,isWanted:target=>!state.ruledOut.has(target),budget:(0,budget.a)(config["max-cost"]),
now:tools.now,log:tools.log};const first=openFirstRound(state,writer);return{run:async verifying=>{await verifyFirstRound(state,first.replies,verifying);await first.
ended;if(writer&&state.tasks.length>0){await askAgain(state,writer,verifying);await askController(state,writer,verifying)}const{verification,rounds,rejections,aside,
overMax,unset}=state;return{verification,rounds,rejections,aside,overMax,unset,paid:state.budget.paid()}},stop:async()=>{for(const{target}of input.tasks)state.ruledOut.
add(target.id);await first.ended.catch(()=>void 0)}}}function completionsOf({rounds}){return rounds.flatMap(round=>round.writing.completions)}function openFirstRound(state,writer){
const settled=new Map;const replies=new Map(state.tasks.map(({target:{id:id2}})=>[id2,new Promise(resolve=>settled.set(id2,resolve))]));const ended=writer?requestRound(
{...state,onSettled:(target,own)=>settled.get(target)?.(own)},"first",(0,generate.TM)(state.tasks,writer.recipe,async task=>({...wordingFor(writer,state)(task),
facts:await state.factsOf(task)})),writer):Promise.resolve([]);const release=()=>settled.forEach(resolve=>resolve([]));ended.then(release,release);return{ended,
replies:async target=>await replies.get(target)??[]}}const wordingFor=({recipe},{tools})=>task=>(0,generate.O3)(task,tools,recipe);async function verifyFirstRound(state,replies,verifying){
const groups=[...(0,lists.$z)(verifying.tasks,({target})=>target.file).values()];const ranks=new Map(verifying.tasks.map(({target},rank)=>[target.id,rank]));for(const{
target}of state.tasks)if(!ranks.has(target.id))state.ruledOut.add(target.id);const found=await(0,lists.sf)(groups,groups.length,group=>verifyFile(group,state,replies,
verifying));state.unset=new Map(found.flatMap(({unset})=>unset));for(const id2 of state.unset.keys())state.ruledOut.add(id2);const inOrder=(all,target)=>all.toSorted(
(a,b)=>(ranks.get(target(a))??0)-(ranks.get(target(b))??0));const judgedInOrder=all=>inOrder(all,({candidate})=>candidate.target);const baselines=new Map(found.
flatMap(result=>[...result.baselines]));state.tasks=verifying.tasks.filter(({target})=>!state.ruledOut.has(target.id));state.rejections.push(...inOrder(found.flatMap(
({rejections})=>rejections),({target})=>target));const own=judgedInOrder(found.flatMap(result=>result.own));const aside=judgedInOrder(found.flatMap(result=>result.
aside));const gated={judged:[...own,...aside],baselines};const credited=await(0,verify.Lu)(gated,state.tasks,verifying.verifyTools);const verification={...state.
verification,baselines:credited.baselines};state.verification=(0,verify.mw)(credited.judged.slice(0,own.length),verifying.verifyTools,verification);state.aside=
credited.judged.slice(own.length)}async function verifyFile(group,state,replies,{explored,verifyTools,faultOf}){const found=await(0,lists.sf)(group,group.length,
async task=>({task,tests:await explored(task)}));for(const{task,tests}of found)if(tests===null)state.ruledOut.add(task.target.id);const tasks=found.flatMap(({task,
tests})=>tests===null?[]:[task]);const completions=await Promise.all(tasks.map(({target})=>replies(target.id)));const{candidates,rejections}=await readReplies(completions.
flat(),{...state,tasks});const all=[...candidates,...found.flatMap(({tests})=>tests??[])];if(all.length===0)return{own:[],aside:[],rejections,baselines:new Map,
unset:[]};logVerifying(state,all,tasks);const{judged,baselines}=await(0,verify.AQ)(all,tasks,verifyTools,new Map);const unset=judged.flatMap(test=>{const fault=test.
decision?.reason==="broken"?faultOf(test):null;return fault===null?[]:[[test.task.target.id,fault]]});const isSet=({task})=>unset.every(([id2])=>id2!==task.target.
id);return{own:judged.slice(0,candidates.length).filter(isSet),aside:judged.slice(candidates.length).filter(isSet),rejections:rejections.filter(({target})=>unset.
every(([id2])=>id2!==target)),baselines,unset}}function logVerifying({log},{length},[first]){const of=first?` of ${first.target.file}`:"";const line=`verifying ${length}\
 ${length===1?"test":"tests"}${of}`;log(line,{what:line,function:null,usd:null})}async function askAgain(state,writer,verifying){if(state.rounds.some(round=>round.
writing.failure))return;const known={...state,completions:completionsOf(state)};const prompts=await(0,second_requests.Sw)(known,writer,verifying.verifyTools);const asked=writer.
recorded?await onlyRecorded(prompts,writer):prompts;const completions=await requestRound(state,"retry",asked,writer);const{candidates,rejections}=await readReplies(
completions,state);await verifyReplies(state,{candidates,rejections},verifying)}async function onlyRecorded(prompts,{model}){const found=await Promise.all(prompts.
map(async prompt=>await model.recall?.(prompt)??null));return prompts.filter((_,at)=>found[at]!==null)}async function askController(state,writer,verifying){const{
controller,config}=state;const open=controller?(0,second_requests.vI)(state,writer):[];const most2=config["controller-max"];state.overMax=Math.max(0,open.length-
most2);if(!controller||open.length===0)return;const served=open.slice(0,most2);const prompts=served.map(({task,feedback})=>(0,prompt_controller.un)(task,wordingFor(
controller,state)(task),controller.recipe,feedback));const asked=controller.recorded?await onlyRecorded(prompts,controller):prompts;for(const completion of await requestRound(
state,"controller",asked,controller)){const asked2=served.find(({task})=>task.target.id===completion.target);if(asked2)await verifyReplies(state,await readAnswer(
state,writer,completion,asked2),verifying)}}async function readAnswer(state,writer,completion,{task,feedback}){const shown=feedback.slice(0,prompt_controller.$Y);
const opinions=readOpinions(completion.text,shown.map(feedback2=>feedback2.name));state.verification=addDoubts(state.verification,opinions,shown);const{candidates,
rejections}=await readReplies([completion],state);const{id:id2,language}=task.target;const own=({target,writer:name})=>target===id2&&name===writer.model.name;const drafts=[
...state.verification.judged.flatMap(({candidate})=>own(candidate)?[candidate.draft]:[]),...state.rejections.flatMap(rejection=>own(rejection)&&!(0,prompt_controller.
jm)(rejection)?[rejection.code]:[])];const silent=opinions.length>0&&candidates.length===0;return{candidates:(0,prompt_controller.qE)(candidates,drafts,writer.model.
name,state.tools.language(language)),rejections:silent?rejections.filter(rejection=>rejection.reason!=="prose-only"):rejections}}function addDoubts(before,opinions,shown){
return opinions.reduce((verification,{at,says,why})=>{const feedback=shown[at];if(!feedback||feedback.id===null||says!=="code"||!(0,prompt_controller.JR)(feedback))
return verification;return(0,verify.n5)(verification,feedback.id,why)},before)}async function requestRound(state,stage,prompts,writer){const unpaid=prompt=>writer.
unpaid?.has(prompt.target)??false;const open=prompts.filter(prompt=>!unpaid(prompt));const written=open.length>0?await(0,generate.cM)(open,writer,state):generate.
yd;const left=prompts.filter(unpaid).map(prompt=>prompt.target);const writing={...written,overBudget:[...written.overBudget,...new Set(left)]};if(prompts.length>
0)state.rounds.push({stage,writer,writing});return writing.completions}async function verifyReplies(state,{candidates,rejections},{verifyTools}){state.rejections.
push(...rejections);if(candidates.length===0)return;logVerifying(state,candidates,[]);state.verification=await(0,verify.MX)(candidates,state.tasks,verifyTools,state.
verification)}async function readReplies(completions,{tasks,tools,factsOf}){const byId=new Map(tasks.map(task=>[task.target.id,task]));const all=completions.map(
async completion=>{const task=byId.get(completion.target);if(!task)return[];const language=tools.language(task.target.language);const{candidates,rejections}=language.
cut(completion,withQuoted(task,await factsOf(task)));return[{candidates:markQuoted(candidates,completion.quoted??[],{task,language}),rejections}]});const read=(await Promise.
all(all)).flat();return{candidates:read.flatMap(({candidates})=>candidates),rejections:read.flatMap(({rejections})=>rejections)}}function withQuoted(task,{test}){
if(test===null)return task;return{...task,related:[...task.related??[],{path:test.path,content:test.code}]}}}),1056:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V$:()=>longerLimit,Sw:()=>secondPrompts,vI:()=>unserved});var credit=__webpack_require__(2232);var gates=__webpack_require__(
55609);var measure=__webpack_require__(79509);var reasons=__webpack_require__(28880);;function feedbackOf(target,writer,judged,rejections){const failed=judged.filter(
test=>isBy(test.candidate,target,writer)).flatMap(test=>{const{id:id2,name,code}=test.candidate;const{reason,expected,actual,detail}=whyNotFor(test)??none;return reason===
null?[]:withWords({id:id2,name,code,reason,expected,actual,detail})});const refused=rejections.filter(rejection=>isBy(rejection,target,writer)).flatMap(({name,code,
reason,detail})=>withWords({id:null,name,code,reason,expected:null,actual:null,detail}));return[...failed,...refused].sort((a,b)=>reasons.P4.indexOf(a.reason)-reasons.
P4.indexOf(b.reason))}function withWords(ended){const words=reasons.Ot[ended.reason].model;return words===null?[]:[{...ended,words}]}const none={...{reason:null,
expected:null,actual:null,detail:""}};function whyNotFor(test){if(test.decision)return canBeFixed(test)?test.decision:null;if((0,credit.yq)(test).includes(test.
task.target.id))return null;return(0,credit.xz)(test,test.task)?(0,gates.LD)("adds-nothing"):(0,credit.Tp)(test)}const canBeFixed=({decision,kills})=>decision?.
verdict==="rejected"&&(decision.reason!=="adds-nothing"||kills.length===0);const isBy=(test,target,writer)=>test.target===target&&test.writer===writer;var prompt_prompt=__webpack_require__(
41642);var fit=__webpack_require__(82309);var foreign_text=__webpack_require__(80616);var informed=__webpack_require__(81272);;const mostShown=3;const mostTokens=3e3;
function renderSecond(task,style,recipe,answered){const{feedback,file,open}=answered;if(recipe.request==="plain")return(0,prompt_prompt.ty)(task,style,recipe,[...feedback]);
const first=(0,prompt_prompt.nQ)(task,style,recipe,recipe.samples);const{language}=task.target;const failed=eachOnce(feedback).slice(0,mostShown);const texts=(0,
fit.u)([{rank:0,forms:[introduction(answered)]},{rank:2,forms:(file?.contents??[]).map(content=>`The test file \`${(0,foreign_text.TN)(file?.path??"")}\` with th\
e tests that were kept, as it would be committed:
${(0,foreign_text.DV)(language,content)}`)},...failed.map(each=>({rank:file?3:1,forms:[(0,prompt_prompt.aD)(each,language)]})),...open?(0,informed.dy)(task,open,
"No test so far"):[],{rank:0,forms:[request(answered)]}],mostTokens);return{...first,user:[first.user,...texts].join("\n\n")}}const introduction=({file,feedback})=>{
if(file===null)return"This was asked before, and no test of the answer could be kept. What became of it:";return feedback.length>0?"This was asked before. Some \
tests of the answer were kept, others were not:":"This was asked before, and tests of the answer were kept."};const request=({file})=>file===null?"Answer again \
by the same rules. Work out each wrong expected value anew from the code, and mend what was broken or missing.":"Answer again by the same rules, with new tests \
only. Each has to run one of the lines or fail for one of the changes that are listed above. Do not repeat a test that was kept.";function eachOnce(feedback){const told=new Map;
for(const each of feedback){const detail=withoutFrames(each.detail);const isValue=each.expected!==null||each.actual!==null;const key=isValue?JSON.stringify([each.
name,each.reason]):JSON.stringify([each.reason,masked(detail)]);if(!told.has(key))told.set(key,{...each,detail})}return[...told.values()]}const masked=detail=>(lastLine(
detail)??"").replace(/\d+/g,"0");const lastLine=text=>text.split("\n").filter(line=>line.trim()!=="").at(-1);const FRAME=/^\s+(?:File "[^"]*(?:site-packages|dist-packages|<frozen|\/importlib\/|\/unittest\/|\/asyncio\/)[^"]*", line \d+|at .*(?:node_modules\/|node:|<anonymous>\)?$))/;
function withoutFrames(detail){const kept=[];let frame=null;const depth=line=>/^\s*/.exec(line)?.[0].length??0;for(const line of detail.split("\n")){if(frame!==
null&&depth(line)>frame)continue;frame=FRAME.test(line)?depth(line):null;if(frame===null)kept.push(line)}return kept.join("\n")}var generate=__webpack_require__(
60383);var prompt_facts=__webpack_require__(47312);var baseline=__webpack_require__(24227);var strengthens=__webpack_require__(35654);;function unserved({tasks,
verification,rejections},{model}){const served=new Set((0,gates.ST)(verification.judged).flatMap(credit.yq));return tasks.filter(({target})=>!served.has(target.
id)).map(task=>({task,feedback:feedbackOf(task.target.id,model.name,verification.judged,rejections)})).filter(({feedback})=>feedback.length>0)}const longerLimit=maxTokens=>Math.
max(maxTokens,Math.min(4*maxTokens,32e3));async function secondPrompts(state,writer,verifyTools){const open=new Map(unserved(state,writer).map(found=>[found.task.
target.id,found.feedback]));const prompts=[];for(const task of state.tasks){const feedback=open.get(task.target.id);const answered=feedback?{feedback,file:null,
open:openAfter(task,state,verifyTools)}:whatIsOpen(task,state,{writer,verifyTools});if(answered&&!await isClosed(task,state,verifyTools))prompts.push(...await secondPrompt(
task,answered,state,writer))}return prompts}async function isClosed(task,{verification},verifyTools){const known=verification.baselines.get(task.target.id);if(known||
!verifyTools.ownTests?.records(task))return(0,strengthens.F)(known)!==null;return(0,strengthens.F)(await(0,baseline.q)(task,verifyTools))!==null}async function secondPrompt(task,answered,{
completions,tools,factsOf},{recipe}){const replies=completions.filter(({target})=>target===task.target.id);const kinds=new Set(replies.map(({noText})=>noText?.kind));
if(kinds.has("refusal")||kinds.has("content-filter"))return[];const wording={...(0,generate.O3)(task,tools,recipe),facts:await factsOf(task)};if(replies.length===
0||!replies.every(({noText})=>noText?.kind==="limit"))return[renderSecond(task,wording,recipe,answered)];const longer={...recipe,maxTokens:longerLimit(recipe.maxTokens)};
return[(0,prompt_prompt.nQ)(task,wording,longer,recipe.samples)]}function whatIsOpen(task,state,{writer,verifyTools}){const{id:id2,language}=task.target;const isAnswered=state.
completions.some(({target})=>target===id2);if(writer.recipe.again!=="something-open"||!isAnswered)return null;const open=openAfter(task,state,verifyTools);if(open===
null||open.unrun.length+open.survivors.length===0)return null;const kept=keptIn(task.testPath,state).map(({candidate})=>candidate);if(kept.length===0)return null;
const{merge}=state.tools.language(language);const contents=[task.page,{...task.page,existing:null}].map(page=>merge([...kept],page).content);const feedback=feedbackOf(
id2,writer.model.name,state.verification.judged,state.rejections);return{feedback,file:{path:task.testPath,contents},open}}const keptIn=(path,{verification})=>(0,
gates.ST)(verification.judged).filter(({task})=>task.testPath===path);function openAfter(task,{verification},{source}){const{target}=task;const baseline2=verification.
baselines.get(target.id);if(!baseline2)return null;const kept=(0,gates.ST)(verification.judged);const noticed=new Set([...baseline2.existing?.kills??[],...kept.
flatMap(test=>(0,credit.ny)(test,target.id))]);const run=new Set([...baseline2.existing?.lines??[],...kept.flatMap(test=>(0,credit.hl)(test,target.file))]);const changedRun=new Set(
(0,measure.Ju)(task,run));return(0,prompt_facts.wf)(source(target.file)??"",{lines:target.changedLines.filter(line=>!changedRun.has(line)),survivors:baseline2.mutants.
flatMap(({id:id2})=>noticed.has(id2)?[]:[id2]),mutants:baseline2.mutants})}}),83984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$2:()=>ownTestsTools,Bu:()=>sourceAliasesOf,Ed:()=>noteBase,PY:()=>noteAliases,Pu:()=>withAliases,aJ:()=>ownFiles,iz:()=>verifyToolsOf,
w1:()=>timeJobs});var _core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73760);var _core_diff_filters_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
70296);var _core_lists_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70906);const RUNS=3;function noteBase({baseFault=null},{notes}){if(baseFault!==null)notes.
push({code:"base-not-built",sentence:baseFault})}function sourceAliasesOf({config,tools},{planned,trees}){const all=[...planned.tasks,...planned.watchOnly];const runners=[
...new Set(all.map(({target})=>target.framework))].map(tools.framework);const used=[...new Set(all.map(({target})=>target.language))].map(tools.language);const aliasesOf=tree=>{
if(tree===null||config.build!==""||!used.some(({sourceAliases})=>sourceAliases))return{};const project=tools.project(tree);const tests=project.files.filter((0,_core_baseline_find_tests_js__WEBPACK_IMPORTED_MODULE_0__.
Gb)(project,runners,tools.languages));const makers=new Set(used.flatMap(({sourceAliases})=>sourceAliases??[]));return Object.assign({},...[...makers].map(make=>make(
tests,project)))};return{head:aliasesOf(trees.head),base:aliasesOf(trees.base)}}const withAliases=(session,aliases)=>({...session,run:job=>{const own=aliases[job.
tree];return session.run(Object.keys(own).length===0?job:{...job,aliases:own})}});const MOST_NAMED=3;function noteAliases({head},{notes}){const paths=Object.keys(
head);if(paths.length>0)notes.push({code:"source-aliases",paths:paths.slice(0,MOST_NAMED),of:paths.length})}const ownFiles=({files,read},aliases)=>({files:[...files.
filter(_core_diff_filters_js__WEBPACK_IMPORTED_MODULE_1__.gd),...Object.keys(aliases)],read:path=>aliases[path]??read(path)});function ownTestsTools({config,tools},{
planned,trees},{session,aliases}){const{languages,language,framework,parallel}=tools;const base=trees.base===null?null:ownFiles(tools.project(trees.base),aliases.
base);return{...{session,languages,language,framework,parallel,changes:planned.changes},base:session.trees.base===null?null:base,head:ownFiles(tools.project(trees.
head),aliases.head),isBuilt:config.build!=="",isAliased:Object.keys(aliases.head).length>0,baseText:path=>base?.read(path)??null,seconds:config["baseline-second\
s"]}}function timeJobs(session,{parallel,now}){const queue=(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_2__.Uv)(parallel);let[running,since,milliseconds,remembered]=[
0,0,0,0];const timed=async job=>{if(running++===0)since=now();try{const outcome=await session.run(job);if(outcome.remembered)remembered+=1;return outcome}finally{
if(--running===0)milliseconds+=now()-since}};return{session:{...session,run:job=>queue(()=>timed(job))},seconds:()=>milliseconds/1e3,remembered:()=>remembered}}
function verifyToolsOf(config,{language,framework,parallel,project},session){const{base}=session.trees;return{...base===null?{}:{baseSource:project(base).read},
session,language,framework,parallel,runs:RUNS,mostPerTarget:config["max-tests-per-function"],pinObserved:config["pin-observed"],source:project(session.trees.head).
read,pathApart:({target},taken)=>{const{files,read}=project(session.trees.head);return framework(target.framework).style.path(target.file,{files:[...files,...taken],
read},true)}}}}),23464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{De:()=>skipUnset,
S4:()=>skipNotIsolated,wR:()=>skipUnrunnable});var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);async function skipUnrunnable(planned,session,tools){
const reasons=new Map;for(const{target}of[...planned.tasks,...planned.watchOnly]){const{name,toolchain}=tools.language(target.language);const reason=reasons.has(
name)?null:await session.lacks(toolchain);if(reason!==null)reasons.set(name,reason)}const[first]=reasons.values();const tasks=planned.tasks.filter(({target})=>!reasons.
has(target.language));if(first!==void 0&&tasks.length===0&&planned.tasks.length>0)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(first);const left=planned.
tasks.flatMap(({target:{id:id2,file,name,language}})=>{const reason=reasons.get(language);return reason===void 0?[]:[{id:id2,file,name,reason}]});const watchOnly=planned.
watchOnly.filter(({target})=>!reasons.has(target.language));return{...planned,tasks,watchOnly,skipped:[...left,...planned.skipped]}}function skipUnset(planned,faults){
const left=planned.tasks.flatMap(({target:{id:id2,file,name}})=>{const found=faults.get(id2);return found===void 0?[]:[{id:id2,file,name,reason:`not set up: ${found.
fault}`}]});const tasks=planned.tasks.filter(({target})=>!faults.has(target.id));return{...planned,tasks,skipped:[...left,...planned.skipped]}}function skipNotIsolated(planned,isolated){
const left=planned.tasks.filter(({target})=>!isolated(target.id));const reason="not isolated: its calls do not run the copy under test; an installed copy may be\
 in the way";return{...planned,tasks:planned.tasks.filter(task=>!left.includes(task)),watchOnly:[...planned.watchOnly,...left],skipped:[...left.map(({target:{id:id2,
file,name}})=>({id:id2,file,name,reason})),...planned.skipped]}}})};export{id,ids,modules};
