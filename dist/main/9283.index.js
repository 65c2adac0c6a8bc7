const id=9283;const ids=[9283];const modules={76651:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Vb:()=>nameOf,"if":()=>nameWith,Gg:()=>titleOf});var value_words=__webpack_require__(47398);;const BARE=/^(?:[a-z]\d?|_.*|args?\d*|params?\d*|arr|obj|num|str|self|given|rest)$/i;
const hasTellingName=({name})=>!BARE.test(name);const plainNouns={int:"number",float:"number",str:"string",bytes:"bytes"};function pointOf(parameter,value,source,nouns){
const noun=hasTellingName(parameter)?parameter.name:nouns[value.kind]??plainNouns[value.kind]??value.kind;const point=word=>({article:isPlural(noun)?null:/^[aeiou]/.
test(word)?"an":"a",words:`${word} ${noun}`});switch(value.kind){case"int":case"float":if(hasTellingName(parameter)&&boundsOf(parameter.name,source).includes(value.
value))return{article:null,words:`${noun} at the bound of ${value.value}`};return value.value<0&&Number.isFinite(value.value)?point("negative"):null;case"str":case"\
bytes":if(value.value==="")return point("empty");return value.value.trim()===""&&(0,value_words.v1)(value.value)===null?point("blank"):null;case"dict":return value.
entries.length===0?point("empty"):null;case"list":case"tuple":case"set":return value.items.length===0?point("empty"):null;case"none":case"bool":case"code":return null}}
const isPlural=noun=>/[^sui]s$/.test(noun);function boundsOf(name,source){const plain2=name.replace(/[$]/g,"\\$&");const number="(-?\\d[\\d_]*(?:\\.\\d+)?)(?![\\w.])";
const sign="(?:<=?|>=?)";const sides=[`(?<![\\w.$])${plain2}\\s*${sign}\\s*${number}`,`(?<![\\w.$])${number}\\s*${sign}\\s*${plain2}(?![\\w.$(\\[])`];return sides.
flatMap(side=>[...source.matchAll(new RegExp(side,"g"))].map(([,found=""])=>Number(found.replaceAll("_",""))))};const longestName=60;const mostNameInputs=3;const details=[
{items:2,points:true,named:true},{items:0,points:true,named:true},{items:-1,points:true,named:true},{items:0,points:true,named:false}];const plainDetails=details.
map(detail=>({...detail,points:false}));function nameOf(plan,finding,taken){const forms=all=>all.map(detail=>withoutGaps(wordsOf(plan,finding,detail))).filter(name=>name.
length<=longestName);const found=[forms(details)[0],forms(plainDetails)[0]].find(name=>name!==void 0&&!taken.has(name));const cut=wordsOf(plan,finding,{items:0,
points:true,named:false});return uniqueName(found??forms(plainDetails)[0]??tidy(cut,longestName),taken)}function wordsOf(plan,finding,detail){const short=plan.task.
function.name.split(".").at(-1)??"";return[`test_${(0,value_words.pC)((0,value_words.t9)(short),34)}`,...resultWords(plan,finding,detail),...inputWords(plan,finding,
detail)].join("_")}function inputWords(plan,finding,{items,points,named}){const nouns=plan.callSyntax.nouns??{};const given=givenIn(plan,finding,["call","result"]);
const said=given.slice(0,mostNameInputs).map(({parameter,value},at)=>{const point=points?pointOf(parameter,value,plan.task.function.source,nouns):null;const isLead=at===
0||!named||!hasTellingName(parameter);if(point)return{isLead,text:(0,value_words.t9)(point.words.replace(" the bound of "," bound "))};const text=isBare(value)?
(0,value_words.aL)(value,1,nouns):(0,value_words.aL)(value,items,nouns);return{isLead,text:isLead&&!isBare(value)?text:`${(0,value_words.t9)(parameter.name)}_${text}`}});
const[lead,others]=apart(said);return[...lead.length>0?["for",lead.join("_and_")]:[],...others.length>0?["with",others.join("_and_")]:[],...given.length>mostNameInputs?
["and_more"]:[]]}function givenIn({slots},{generated:{inputs}},kinds){return slots.flatMap(({of,parameter},at)=>{const value=inputs[at];return value&&kinds.includes(
of)?[{parameter,value}]:[]})}const apart=said=>{const texts=is=>said.filter(({isLead})=>isLead===is).map(({text})=>text);return[texts(true),texts(false)]};const isBare=({
kind})=>kind==="bool"||kind==="none";function resultWords(plan,{observation},{items}){if(observation.outcome==="raised")return["raises",(0,value_words.t9)(observation.
exception?.name.split(".").at(-1)??"error")];if(observation.changed&&observation.changed.length>0)return["changes_its_argument"];const value=plan.callSyntax.value(
observation.literal??"");const told=value??madeValue(observation);return["returns",told?(0,value_words.aL)(told,items,plan.callSyntax.nouns??{}):"its_result"]}function madeValue({
literal,imports}){const name=imports&&/^\[?([\w.]+)/.exec(literal??"")?.[1];return name?{kind:"code",code:`${literal?.startsWith("[")?"list_of_":""}${name}`}:null}
function nameWith(name,{value,holder},{literal,nouns,titles}){const own=holder&&!holder.inside?holder.name:null;const isNumber=value.kind==="int"||value.kind===
"float";const point=own===null&&isNumber?null:pointOf(anyParameter(own??"_"),value,"",nouns??{});const place=holder?.inside?["in",holder.name]:[];if(titles){const said2=point?
[point.article,point.words]:[own,shown(literal(value),28)];return[name,"with",...said2,...place].filter(Boolean).join(" ")}const held=point||own===null?[]:[(0,value_words.
t9)(own)];const told=(0,value_words.aL)(value,2,nouns??{}).replace(/^[a-z]+_with_/,"");const said=point?(0,value_words.t9)(point.words):told;return[name,"with",
...held,(0,value_words.pC)(said,40),...place.map(value_words.t9)].join("_")}const anyParameter=name=>{return{name,pass:"either",type:{kind:"any"},default:null,uses:[]}};
const withoutGaps=name=>name.replace(/_+/g,"_").replace(/_+$/,"");function tidy(name,width){const clean=withoutGaps(name);if(clean.length<=width)return clean;const kept=clean.
slice(0,width+1);return kept.slice(0,kept.lastIndexOf("_")).replace(/(_(for|and|of|with|returns|minus|point|empty|blank|negative))+$/,"")}function uniqueName(name,taken){
let made=name;for(let count=2;taken.has(made);count++)made=`${tidy(name,longestName-4)}_${count}`;taken.add(made);return made}const longestTitle=80;const mostTitleInputs=4;
const widths=[44,28,18,10];function titleOf(plan,finding,taken){if(!plan.callSyntax.titles)return void 0;const[telling="",exact=""]=[true,false].map(points=>{const made=widths.
map(width=>sentence(plan,finding,{width,points}));return made.find(text=>text.length<=longestTitle)??truncate(made.at(-1)??"")});const title=uniqueTitle(taken.has(
telling)?exact:telling,taken);taken.add(title);return title}function sentence(plan,{generated,observation},{width,points}){const{script}=generated.call;if(script)
return[resultPhrase(plan,observation,width),...scriptPhrase(script,width)].join(" ");const given=givenIn(plan,{generated,observation},["call"]).filter(({value})=>!isMadeBefore(
plan.callSyntax.literal(value),generated));const said=given.slice(0,mostTitleInputs).map(({parameter,value},at)=>{const isLead=at===0||!hasTellingName(parameter);
return{isLead,text:inputPhrase(plan,parameter,value,{width,points,isLead})}});const[lead,others]=apart(said);const more=given.length>mostTitleInputs?["and more"]:
[];const made=generated.call.receiver??[];const{function:tested}=plan.task;const owner=tested.owner?.by??tested.name.replace(/\.(?:\[[^\]]*\]|[^.]*)$/,"");return[
resultPhrase(plan,observation,width),...lead.some(Boolean)?[`for ${listed(lead)}`]:[],...others.some(Boolean)?[`with ${listed(others)}`]:[],...more,...made.length>
0?[`on new ${owner}(${shown(made.join(", "),width)})`]:[]].join(" ")}function inputPhrase(plan,parameter,value,{width,points,isLead}){const told=each=>shownValue(
each,plan,width);if(parameter.pass==="rest"&&"items"in value)return value.items.map(told).join(", ");const{source}=plan.task.function;const point=points?pointOf(
parameter,value,source,plan.callSyntax.nouns??{}):null;if(point)return point.article?`${point.article} ${point.words}`:point.words;return isBare(value)||!isLead?
`${parameter.name} ${told(value)}`:told(value)}function scriptPhrase({steps,last},width){const done=steps.filter(step=>!/^await new Promise\b|^\w+\.on\(/.test(step)).
map(step=>shown(step.replace(/^const \w+ = /,""),width));return[done.length>0?`after ${listed(done)}`:`for ${shown(last,width)}`]}const isMadeBefore=(text,{call})=>call.
doubles!==void 0&&!call.text.includes(text);function callsPhrase(logged){const names=[...new Set([...logged.matchAll(/(?<=^\[|\], )\['([^']+)'/g)].map(([,name])=>name??
""))];return names.length>0?`calls ${listed(names)}`:"calls nothing"}function resultPhrase(plan,seen,width){if(seen.outcome==="raised")return`throws ${seen.exception?.
name.split(".").at(-1)??""}`.trim();if(seen.changed?.some(change=>change.literal!==null))return"changes its argument";if(seen.logged&&(seen.literal==="undefined"||
seen.literal===null))return callsPhrase(seen.logged);if(seen.literal!==null)return`returns ${shownLiteral(seen.literal,plan,width)}`;const properties=(seen.properties??
[]).slice(0,3);const parts=properties.map(property=>`${property.access.replace("String({})","text").replace(/^\.|^await \{\}\.|\(\)$/g,"")} ${shown(property.literal,
width)}`);if(parts.length===0)return"returns its result";const made=plan.task.function.name.split(".").at(-2)??"one";const verb=plan.task.function.kind==="const\
ructor"?`makes a ${made}`:"returns one";return`${verb} with ${listed(parts)}`}const listed=parts=>parts.length>2?`${parts.slice(0,-1).join(", ")} and ${parts.at(
-1)??""}`:parts.join(" and ");const moments=/new Date\('(\d{4}-\d\d-\d\dT[\d:]+)(?:\.000)?Z'\)/g;function shown(code,width){const line=plain(code).replace(moments,
"$1Z");return line.length<=width?line:`${wholeCharacters(line.slice(0,Math.max(1,width-3)))}...`}function shownValue(value,{callSyntax},width){const code=callSyntax.
literal(value);return plain(code).replace(moments,"$1Z").length<=width?shown(code,width):outline(value,code,width)}const empty={"''":"an empty string","[]":"an \
empty array","{}":"an empty object"};function shownLiteral(code,plan,width){if(Object.hasOwn(empty,code))return empty[code]??code;const value=plain(code).length<=
width?null:plan.callSyntax.value(code);return value?shownValue(value,plan,width):shown(code,width)}function outline(value,code,width){if(value.kind==="dict"){const names=value.
entries.map(([key])=>key.kind==="str"&&isName(key.value)?key.value:null);const all=`{ ${names.join(", ")} }`;return names.includes(null)||all.length>width?`an o\
bject of ${value.entries.length}`:all}if("items"in value)return`${value.kind==="set"?"a set":"an array"} of ${value.items.length}`;return shown(code,width)}const isName=text=>/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.
test(text);const plain=text=>text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu," ").trim();const wholeCharacters=text=>text.replace(/[\ud800-\udbff]$/,"");const truncate=text=>`${wholeCharacters(
text.slice(0,longestTitle-3))}...`;function uniqueTitle(title,taken){let made=title;for(let count=2;taken.has(made);count++){const end=` (${count})`;made=`${wholeCharacters(
title.slice(0,longestTitle-end.length))}${end}`}return made}}),98972:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$Y:()=>mostShown,JR:()=>mayBeBug,KO:()=>suspectBug,jm:()=>holdsNoCode,qE:()=>creditDrafts,un:()=>renderControl});var _report_attribution_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68299);var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(28880);var _verify_gates_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55609);
var _foreign_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(80616);var _prompt_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(41642);const system="\
You review unit tests that another model wrote. You say of each failing test whether the test or the code is wrong, then you answer with one fenced code block o\
f tests.";const mostShown=6;function renderControl(task,style,recipe,shown){const{target,access,function:fn}=task;const language=(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
TN)(target.language);const tests=shown.slice(0,mostShown).map((feedback,n)=>`Test ${n+1}, \`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(feedback.name)}\
\`:
${(0,_prompt_js__WEBPACK_IMPORTED_MODULE_4__.aD)(feedback,language)}`);const user=[`Another model wrote unit tests for \`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
TN)(fn.name)}\` from the module \`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(access.module)}\`. None of them could be kept.`,...(0,_prompt_js__WEBPACK_IMPORTED_MODULE_4__.
cR)(task),"Its tests, with what happened when they were run:",...tests,["Rules:","- First write one line for each of these tests: `Test N: test` if the test is \
wrong, or `Test N: code` if the test asks for what the function is meant to do and the code is wrong. After a dash say why, in a few words.","- Then write one f\
enced code block with the tests to keep. Trim, repair or rewrite the ones above, or replace them; leave out what is worth nothing, and what shows that the code \
is wrong.",`- Write ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(style.words)}. Each test has its own name, one behaviour, and one or two assertions.`,
"- Work out each expected value from the code. Do not repeat the code under test: import it.",`- The block is ${language}, has at most ${recipe.maxTokens} token\
s, and begins with exactly this import:`,(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(access.importLine)].join("\n")].join("\n\n");return{target:target.
id,system:recipe.system===null?null:system,user,maxTokens:recipe.maxTokens,temperature:recipe.temperature,sample:0,...recipe.stop.length?{stop:recipe.stop}:{}}}
function suspectBug(rejected,why){return(0,_verify_gates_js__WEBPACK_IMPORTED_MODULE_2__.LD)("possible-bug",{...rejected,detail:why.slice(0,300)})}function mayBeBug({
reason}){return(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__.N6)(reason)}const holdsNoCode=({reason})=>/^(?:prose-only|scenarios|empty-reply)$/.test(reason);
function creditDrafts(candidates,drafts,writer,language){const known=drafts.map(draft=>language.tokens(draft));return candidates.map(candidate=>{const{draft:answer}=candidate;
const{at}=(0,_report_attribution_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(language.tokens(answer),known);return{...candidate,draft:drafts[at]??"",answer,revises:writer}})}}),
72010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Rj:()=>fingerprint,j7:()=>normalise,
vV:()=>seenIn});const DIGITS=16;function normalise(tokens,name){const bare=name.trim();const at=bare===""?-1:tokens.findIndex(token=>token===bare||unquote(token)===
bare);return JSON.stringify(at<0?tokens:tokens.with(at,"<name>"))}function unquote(token){const[first=""]=token;if(token.length<2||!`'"\``.includes(first)||!token.
endsWith(first))return null;return token.slice(1,-1).replace(/\\(['"`\\])/g,"$1")}function fingerprint(tokens,name,hash){return tokens.length===0?null:hash(normalise(
tokens,name)).slice(0,DIGITS)}function seenIn(fingerprints,hash){const known=new Set(fingerprints);return(tokens,name)=>{const own=fingerprint(tokens,name,hash);
return own!==null&&known.has(own)}}}),2232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Rp:()=>shownOf,Tp:()=>missesChange,WD:()=>noticedBy,ZD:()=>entersTarget,hl:()=>linesIn,ny:()=>killsOf,xd:()=>failsThrough,xz:()=>runsChange,yq:()=>creditsOf});
var _gates_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55609);var _measure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79509);function linesIn({
task,results:[plain]},file){return(file===task.target.file?plain?.lines:plain?.elsewhere?.[file])??[]}function runsChange(test,task){return(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__.
Ju)(task,new Set(linesIn(test,task.target.file))).length>0}function entersTarget(test){const{target,function:made}=test.task;const lines=new Set(linesIn(test,target.
file));const{changedLines,entry}=target;return[...made.bodyLines,...entry===void 0?changedLines:[entry]].some(line=>lines.has(line))}function missesChange(test){
const{target,function:made}=test.task;return entersTarget(test)?(0,_gates_js__WEBPACK_IMPORTED_MODULE_0__.LD)("misses-change",{detail:`it runs none of the chang\
ed lines ${target.changedLines.slice(0,10).join(", ")}`}):(0,_gates_js__WEBPACK_IMPORTED_MODULE_0__.LD)("does-not-call-target",{detail:`it runs no part of ${made.
name}`})}function shownOf(test){const own={task:test.task,kills:test.kills.filter(id2=>id2!==_measure_js__WEBPACK_IMPORTED_MODULE_1__.N7),asserts:test.asserts};
return[own,...test.elsewhere].map(shown=>({...shown,failsOnBase:test.onBase==="failed"&&test.through.includes(shown.task.target.id)}))}const countsFor=({asserts,
failsOnBase})=>asserts.length>0||failsOnBase;function noticedBy(test){const[own,...others]=shownOf(test);const isOwn=own&&!test.noticesNothing&&(own.kills.length>
0||own.failsOnBase);return[...isOwn?[own]:[],...others.filter(countsFor)]}function creditsOf(test){const noticed=noticedBy(test).map(({task})=>task.target.id);return noticed.
length>0?noticed:[test.task.target.id]}function killsOf(test,target){return noticedBy(test).find(({task})=>task.target.id===target)?.kills??[]}function failsThrough(test,reached){
const ids2=reached.map(({target})=>target.id);if(test.onBase!=="failed"||ids2.length<=1)return ids2;const noticing=shownOf(test).flatMap(({task,asserts})=>asserts.
length>0?[task.target.id]:[]);return noticing.length>0?noticing:ids2.slice(0,1)}}),55609:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
outcome!=="passed");return failed?decideBy("flaky",failed):"pass"}};const gates=[runs,steady]}),24227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>runUnderMutants,q:()=>measureBaseline});var _core_verify_measure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
79509);var _core_lists_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70906);var _verify_place_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(91173);async function measureBaseline(task,tools){
const{target}=task;const{mutation}=tools.language(target.language);const source=tools.source(target.file);const measured=mutation&&source!==null?instrumentMutants(
target,mutation,source):notMeasured;const{ownTests}=tools;if(ownTests?.isOff)return{...measured,existing:null};if(!ownTests?.records(task))return{...measured,existing:await measureExistingTests(
task,measured.instrumented,tools)};const shown=await ownTests.shownBy(task,measured);if(shown.notMeasured!==null)return{...measured,existing:null};const{lines,noticedBy,
failsOnBase}=shown;return{...measured,existing:{lines,kills:Object.keys(noticedBy),noticedBy,failsOnBase}}}const notMeasured={mutants:[],throwingMutant:false,instrumented:null,
variants:null};function instrumentMutants(target,mutation,source){const found=(0,_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_0__.Z)(mutation.mutants(source,
target.changedLines),_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_0__.Of);const throwingMutant=mutation.throwingMutant(source,target.lines);const asked=throwingMutant?
[...found,{...throwingMutant,id:_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_0__.N7}]:found;const instrumented=asked.length===0?null:mutation.instrument(target.
file,source,asked);const ids2=new Set(instrumented?(0,_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_0__.UX)(instrumented):[]);return{mutants:found.filter(mutant=>ids2.
has(mutant.id)),throwingMutant:ids2.has(_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_0__.N7),instrumented:ids2.size>0?instrumented:null,variants:mutation.variants?.(
target.file,source,target.lines)??null}}async function measureExistingTests(task,instrumented,tools){const{related}=task;if(!related||related.length===0)return null;
const framework=tools.framework(task.target.framework);const files=related.map(({path,content})=>({path,content,candidate:path,name:null}));const plan={candidates:[],
files,watch:task.target.file,...(0,_verify_place_js__WEBPACK_IMPORTED_MODULE_1__.$)([{task}])};const outcome=await tools.session.run(framework.trial({...plan,tree:"\
head",seed:0}));const results=framework.read(outcome,files.map(({candidate,name})=>({candidate,name})));const passed=results.filter(result=>result.outcome==="pa\
ssed");if(passed.length===0)return null;const passing=files.filter(file=>passed.some(result=>result.candidate===file.candidate));const kills=instrumented?await runUnderMutants(
{...plan,files:passing,instrumented,only:{}},framework,tools):[];const killed=kills.filter(kill=>kill.outcome!=="passed"&&kill.mutant!==_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_0__.
N7);return{lines:[...new Set(passed.flatMap(result=>result.lines))],kills:[...new Set(killed.map(kill=>kill.mutant))],noticedBy:Object.fromEntries([...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_2__.
$z)(killed,({mutant})=>mutant)].map(([id2,own])=>[id2,own.map(({candidate})=>candidate)])),failsOnBase:false}}async function runUnderMutants(plan,framework,tools){
const outcome=await tools.session.run(framework.killJob(plan));return framework.readKills(outcome)??[]}}),8175:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>explore});var behaviour=__webpack_require__(98424);var explore_values=__webpack_require__(87937);;const theChange="\
change";const fullest=8;const manyItems=8;function featuresOf({generated,observation},proves){const features=new Map;for(const mutant of proves?.[generated.call.
id]??[])features.set(`mutant ${mutant}`,100);for(const line of observation.lines)features.set(`line ${line}`,20);const sized=proves!==null;features.set(`outcome\
 ${outcomeOf(observation,sized)}`,12);features.set(`result ${observation.outcome} ${resultOf(observation)}`,6);features.set(`path ${observation.lines.join(" ")}`,
6);for(const trait of generated.inputs.flatMap((value,at)=>describe(value).map(word=>`${at} ${word}`)))if(!isEdge(trait))features.set(`input ${trait}`,3);else if(sized)
features.set(`input ${trait}`,9);return features}function resultOf({literal,exception,properties,left=[],logged}){const own=`${literal??exception?.name??JSON.stringify(
properties??"")}${logged??""}`;return left.length>0?`${own} ${JSON.stringify(left)}`:own}const isEdge=trait=>/ (empty|variety \d)$/.test(trait);function outcomeOf({
outcome,literal,exception},sized){if(outcome==="raised")return exception?.name??"raised";const text=literal??"";if(/^-[\d.]/.test(text))return"negative";if(/^[\d.]/.
test(text))return Number(text)===0?"zero":Number(text)===1?"one":`number${sized?` ${sizeOf(text)}`:""}`;if(/^(''|""|\[\]|\{\}|\(\)|set\(\))$/.test(text))return"\
empty";return/^[[({'"]/.test(text)?`filled ${text[0]??""}`:text}const sizeOf=text=>Math.min(3,text.split(".")[0]?.length??0);function describe(value){if(value===
null)return["left out"];if("items"in value)return describeItems(value.items);if(value.kind==="str")return describeText(value.value);if(value.kind==="int"||value.
kind==="float")return[`sign ${Math.sign(value.value)}`,`digits ${digits(value)}`,`odd ${value.value%2}`];return[JSON.stringify(value).slice(0,60)]}function describeItems(items){
const texts=items.map(item=>JSON.stringify(item));const repeated=new Set(texts).size<texts.length?"repeated":"single";const sorted2=texts.join()===texts.toSorted().
join()?"sorted":"mixed";const numbers=items.flatMap(item=>item.kind==="int"||item.kind==="float"?[item]:[]);const signs2=[...new Set(numbers.map(item=>Math.sign(
item.value)))].sort().join("");const longest2=Math.max(0,...numbers.map(digits));return[...items.length===0?["empty"]:[],`items ${Math.min(items.length,4)}`,`${repeated}\
 ${sorted2}`,`signs ${signs2}`,`digits ${longest2}`]}function describeText(text){const kinds=[/[A-Z]/,/[a-z]/,/\d/,/\s/,/[^\w\s]/].map(pattern=>Number(pattern.test(
text))).join("");const letters=new Set(text);const cases=[...letters].some(letter=>letter!==letter.toLowerCase()&&letters.has(letter.toLowerCase()));const words=text.
split(/\s+/);return[...text===""?["empty"]:[],`variety ${Math.min(4,Math.ceil(Math.log2(letters.size+1)))}`,`length ${Math.min(text.length,4)}`,`letters ${kinds}`,
`repeated ${letters.size<text.length}`,`repeated words ${new Set(words).size<words.length}`,`both cases ${cases}`]}const digits=value=>Math.min(3,String(Math.floor(
Math.abs(value.value))).length);function fullness({generated}){const values2=generated.inputs.flatMap(value=>value?(0,explore_values.rT)(value):[]);const amounts=values2.
map(value=>"value"in value?Math.min(4,new Set(String(value.value)).size):1);return Math.min(fullest,amounts.reduce((sum,amount)=>sum+amount,0))}function effort({
generated,observation},known){const values2=generated.inputs.flatMap(value=>value?(0,explore_values.rT)(value):[]);const numbers=values2.flatMap(value=>value.kind===
"int"||value.kind==="float"?[value.value]:[]);const odd=numbers.filter(number2=>Math.abs(number2)>10&&!known.some(own=>Math.abs(own-number2)<=1));const result=observation.
literal??"";const long=[...values2.map(value=>"items"in value?value.items.length:0),result.split(", ").length];const digits2=odd.reduce((sum,number2)=>sum+String(
Math.abs(number2)).length,0);const penalty=long.some(length=>length>manyItems)?30:0;const doubles=generated.call.doubles?.code.join().length??0;return generated.
call.text.length+result.length+doubles+digits2*6+penalty}function oddness({generated},known){const values2=generated.inputs.flatMap(value=>value?(0,explore_values.
rT)(value):[]);const points=values2.map(value=>{if(value.kind==="int"||value.kind==="float")return value.value<0?6:0;return value.kind==="str"&&!known.has(value.
value)?14:0});return points.reduce((sum,point)=>sum+point,0)}const isNews=trait=>/^(mutant |bound |line |outcome |result |defaults$|change$)/.test(trait);const isProof=trait=>/^(mutant |bound |line |outcome |defaults$|change$|fields )/.
test(trait);;const again=3;const mostAgain=15;function greedy(all,limit,near){const chosen=[];const known=new Map;while(chosen.length<limit){const open=all.filter(
candidate=>!chosen.includes(candidate)&&isWelcome(candidate,chosen,known));const best=bestOf(stillOwed(open,chosen,limit),known,near);if(!best)break;chosen.push(
best);learn(known,best)}return chosen}function learn(known,{features}){for(const trait of features.keys())known.set(trait,(known.get(trait)??0)+1)}function spread(all,limit){
const chosen=[];const known=new Map;let left=all;while(chosen.length<limit&&left.length>0){const best=bestOf(left,known,0);if(!best)break;if(![...best.features.
keys()].some(trait=>!known.has(trait))&&known.size>0){known.clear();continue}chosen.push(best);left=left.filter(candidate=>candidate!==best);learn(known,best)}return chosen}
function bestOf(left,known,near){const gains=left.map(candidate=>({one:candidate,points:gain(candidate,known)}));const most=gains.reduce((sum,gain2)=>Math.max(sum,
gain2.points),-Infinity);return gains.filter(gain2=>gain2.points>=most-near).sort((a,b)=>a.one.effort-b.one.effort||b.points-a.points)[0]?.one}function gain(one,known){
let[sum,more]=[0,0];for(const[trait,points]of one.features){const times=known.get(trait)??0;if(times===0)sum+=points;else if(trait.startsWith("mutant "))more+=again/
times}return sum+Math.min(mostAgain,more)+fullness(one.finding)}function isWelcome({finding,features},chosen,known){const{observation}=finding;if(isSilent(observation)&&
chosen.some(candidate=>isSilent(candidate.finding.observation)))return false;if(chosen.length<2||[...features.keys()].some(trait=>isNews(trait)&&!known.has(trait)))
return true;return chosen.filter(candidate=>sameOutcome(candidate.finding.observation,observation)).length<2}const isSilent=({silent:silent2,outcome,literal,changed:changed2})=>silent2??
(outcome==="returned"&&/^(None|undefined)$/.test(literal??"")&&!changed2?.some(change=>change.literal!==null));function sameOutcome(one,other){return one.outcome===
other.outcome&&one.literal===other.literal&&one.exception?.name===other.exception?.name&&one.lines.join()===other.lines.join()}function stillOwed(open,chosen,limit){
if(limit<2||chosen.length<limit-1||chosen.some(candidate=>candidate.plain))return open;const plain2=open.filter(candidate=>candidate.plain);return plain2.length>
0?plain2:open}function shrink(chosen,all,telling2){const made=[...chosen];for(const[place,old]of made.entries()){const others=made.filter((_,at)=>at!==place);const shown=[
...old.features.keys()].filter(telling2);const fits2=all.filter(candidate=>candidate.effort<old.effort&&!made.includes(candidate)&&candidate.plain===old.plain&&
shown.every(trait=>candidate.features.has(trait))&&!others.some(other=>sameOutcome(other.finding.observation,candidate.finding.observation)));const best=fits2.sort(
(a,b)=>a.effort-b.effort)[0];if(best)made[place]=best}return made};function fits(value,type){const all=(values2,of)=>values2.every(item=>fits(item,of));switch(type.
kind){case"none":case"bool":case"int":case"str":case"bytes":return value.kind===type.kind||value.kind==="code";case"float":case"number":return value.kind==="int"||
value.kind==="float"||value.kind==="code";case"callable":return value.kind==="code";case"list":case"iterable":return value.kind==="list"?all(value.items,type.of):
value.kind==="code";case"set":return value.kind==="set"?all(value.items,type.of):value.kind==="code";case"tuple":return"items"in value?type.open||isTuple(value.
items,type.of):value.kind==="code";case"dict":return value.kind==="dict"?value.entries.every(([,held])=>fits(held,type.value)):value.kind==="code";case"record":
return value.kind==="dict"?isRecord(value.entries,type.fields):value.kind==="code";case"union":return type.of.some(member=>fits(value,member));case"literal":return value.
kind==="code"&&type.text.includes(value.code);case"named":return value.kind==="code"||type.otherwise!==void 0&&fits(value,type.otherwise);case"method":case"any":
return true}}const isTuple=(items,of)=>items.length===of.length&&items.every((item,at)=>fits(item,of[at]??{kind:"any"}));function isRecord(entries,fields){const held=new Map(
entries.map(([key,value])=>[key.kind==="str"?key.value:"",value]));const isKnown2=[...held.keys()].every(name=>fields.some(field=>field.name===name));return isKnown2&&
fields.every(({name,type,optional})=>{const value=held.get(name);return value?fits(value,type):optional})};const typicalValues={ints:[3,2,5,1,0,10,7,4,-1,12,6,8,
20,9,100,-5,15,11,37,64,135,21,-12,246,1e3],floats:[2.5,1,.5,0,3.75,10,-1.5,100,.1,7.25,-.5],strings:["abc","hello world","","a","Hello","aba","ab","Hello World",
"123","abcABC","aabb","a1 b2","XYZ","a b a"," a ","The quick brown fox jumps over the lazy dog","one, two. Three?","Aa Bb","aab abb"],words:["apple","banana","c\
herry","a","kiwi","Fig","bb",""]};const largest=1e6;const capped=value=>Math.abs(value)<=largest;function ints(clues){const near=clues.ints.flatMap(value=>[value,
value+1,value-1]).filter(capped);return[...typicalValues.ints.slice(0,6),...near,...typicalValues.ints.slice(6)].map(explore_values.Wh)}function floats(clues){const own=[
...clues.floats,...clues.ints].filter(capped);const near=own.flatMap(value=>[value,round(value+.5),round(value-.5),round(value*2)]);return[...typicalValues.floats.
slice(0,4),...near,...typicalValues.floats.slice(4)].map(explore_values.fV)}function round(value){return Math.round(value*100)/100}function strings(clues){const own=clues.
strings.filter(text=>text.length>0&&text.length<=40);const templates=own.flatMap(text=>[text,`a${text}b`,`a${text}`,`${text}a`,`${text}${text}`]);const[first="",
second=""]=clues.letters;const joined2=clues.letters.length>1?[clues.letters.slice(0,12).join(""),first+second,second+first]:[];const signs2=[...own,...signsOf(
clues.forms??[])].filter(text=>/^\W{1,2}$/.test(text)).slice(0,4);const joints=signs2.flatMap(sign=>own.filter(text=>/^\w+$/.test(text)).map(text=>`a${sign}${text}`));
const pairs=own.slice(0,4).flatMap(left=>own.slice(0,4).map(right=>`a${left}b${right}c`));const forms=clues.forms??[];const texts=[...forms.slice(0,3),...typicalValues.
strings.slice(0,5),...forms.slice(3),...joined2,...joints.slice(0,8),...templates,...typicalValues.strings.slice(5),...pairs];return texts.map(explore_values.gx)}
const signsOf=forms=>forms.flatMap(form=>/^a\W{1,2}b$/.test(form)?[form.slice(1,-1)]:[]);function knownTexts(clues){const values2=[...clues.seen,...strings(clues),
...typicalValues.words.map(explore_values.gx)];return new Set(values2.flatMap(value=>value.kind==="str"?[value.value]:[]))};const glance=4;const deepest=3;const DIGEST=/(?<![\p{L}\p{N}])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{12,}(?![\p{L}\p{N}])/iu;
const hasDigest=text=>DIGEST.test(text);const mostDoubles=1;function contrivedIn(plan){const{clues,examples,task,slots,callSyntax}=plan;const written=examples.flatMap(
({inputs})=>inputs.flatMap(value=>value?textsOf(value):[]));const own=[...clues.strings,...clues.forms??[],...clues.keys??[],...clues.compared??[]];const typical2=[
...typicalValues.strings,...typicalValues.words];const said=[...written,...own,...typical2,task.function.source,task.function.docstring??""];const known=new Set(
said);const words=new Set(said.flatMap(wordsOf));const isFamiliar=text=>{if(text.length<=glance||known.has(text))return true;const used=wordsOf(text);return used.
length>0&&!/[\p{Cf}\p{Cc}]/u.test(text)&&used.every(word=>words.has(word))};const isTyped=callSyntax.typed?.(task)??false;const isOfItsType=(value,at)=>{const{parameter}=slots[at]??
{};return!value||!parameter||parameter.pass==="rest"||fits(value,parameter.type)};const{opens}=callSyntax.object??{};const doublesIn=text=>opens===void 0?0:text.
split(opens).length-1;return({generated:{call,inputs,combination},observation:{literal}})=>{if(hasDigest(call.text)||hasDigest(literal??""))return true;if(combination<
0)return false;const values2=inputs.flatMap(value=>value??[]);if(values2.some(value=>depthOf(value)>deepest))return true;if(doublesIn(call.text)>(isTyped?0:mostDoubles))
return true;if(isTyped&&!inputs.every(isOfItsType))return true;return!values2.flatMap(textsOf).every(isFamiliar)}}const textsOf=value=>(0,explore_values.rT)(value).
flatMap(part=>part.kind==="str"?[part.value]:[]);const wordsOf=text=>[...text.matchAll(new RegExp("\\p{L}{3,}","gu"))].map(([word])=>word.toLowerCase());function depthOf(value){
const inner="items"in value?value.items:value.kind==="dict"?value.entries.flat():[];return inner.length===0?0:1+Math.max(...inner.map(depthOf))}var bounds=__webpack_require__(
51464);var lists=__webpack_require__(70906);;const mostGiven=4;const mostConstant=3;const unnamed="'{}'";const code=text=>({kind:"code",code:text});const isNothing=type=>type?.
kind==="literal"&&type.text[0]==="undefined";const isPlain=({kind})=>kind==="bool"||kind==="number"||kind==="any";function arity(text){const[,many,one]=/^(?:\(([^().]*)\)|(\w+)) =>/.
exec(text)??[];return many?many.split(",").length:one?1:0}function callablesOf(type,clues,valuesOf2,depth){const{double}=clues;return double?doublesOf(type,{...clues,
double},valuesOf2):functionsOf(type,clues,valuesOf2,depth)}function functionsOf({gives,takes},clues,valuesOf2,depth){const{callables,recorder,object,failing}=clues;
const plain2=depth===0?callables:callables.toSorted((a,b)=>a.length-b.length);const recording=recorder===void 0?[]:[recorder];if(!gives)return[...plain2,...recording].
map(code);if(gives.kind==="none")return[...recording,...plain2.slice(0,2)].map(code);const isAsked=takes?.length!==0;const given=valuesOf2(gives).slice(0,mostConstant);
const constant=given.flatMap(value=>object?.method(value,isAsked)??[]);const throwing=given.slice(0,1).flatMap(value=>failing?.(value)??[]);const usual=isAsked||
constant.length===0?plain2:constant.slice(0,1);return[...new Set([...usual,...throwing,...constant])].map(code)}function doublesOf(type,{callables,double},valuesOf2){
const{gives,waits=false,takes}=type;const plain2=callables.filter(text=>takes===void 0||arity(text)<=takes.length).map(code);if(isNothing(gives))return[code(double(
{gives:null,waits,records:true}))];const failing=waits?[code(double({gives:null,waits,records:true,fails:true}))]:[];const[first,...others]=(gives?valuesOf2(gives):
[]).slice(0,mostGiven);if(!first)return[...plain2.slice(0,1),code(double({gives:null,waits,records:true})),...plain2.slice(1)];const recording=code(double({gives:first,
waits,records:true}));if(gives&&isPlain(gives)&&!waits)return[...plain2.slice(0,1),recording,...plain2.slice(1)];const giving=[first,...others].map(held=>code(double(
{gives:held,waits,records:false})));return[...giving.slice(0,1),recording,...failing,...giving.slice(1)]}function methodsOf(type,{double,callables},valuesOf2){if(!double)
return callables.toSorted((a,b)=>a.length-b.length).map(code);const{gives,waits=false}=type;if(gives===void 0)return[code(double({gives:"itself",waits,records:true}))];
const held=isNothing(gives)?[]:valuesOf2(gives).slice(0,mostGiven);if(held.length===0)return[code(double({gives:null,waits,records:true}))];return held.map(each=>code(
double({gives:each,waits,records:false})))}const namedDouble=(value,name)=>value.kind==="code"?code(value.code.replaceAll(unnamed,()=>`'${name}'`)):value;;const shapes=[
[[0,[[1,1],[2,4]]],[1,[[2,2],[3,6]]],[2,[[3,3]]],[3,[]]],[[0,[[1,2]]],[1,[[2,3]]],[2,[]]],[[0,[[1,1]]],[1,[[2,1]]],[2,[[0,1]]]],[[0,[[1,5]]],[1,[[0,5]]],[2,[[3,
1]]],[3,[]]],[[0,[]]]];const nodeNames=["a","b","c","d"];function isGraph(type){if(type.kind!=="dict"||type.key.kind!=="str"&&type.key.kind!=="int")return false;
const{value}=type;if(value.kind==="list"||value.kind==="set"||value.kind==="iterable")return value.of.kind===type.key.kind||graphs_isEdge(value.of,type.key);return value.
kind==="dict"&&value.key.kind===type.key.kind&&isNumber(value.value)}const isNumber=({kind})=>kind==="int"||kind==="float"||kind==="number";function graphs_isEdge(type,key){
if(type.kind!=="tuple"||type.open||type.of.length!==2)return false;const[node,weight]=type.of;return node?.kind===key.kind&&weight!==void 0&&isNumber(weight)}function graphs(type){
const node=at=>type.key.kind==="int"?(0,explore_values.Wh)(at+1):(0,explore_values.gx)(nodeNames[at]??"");const led=to=>{const{value}=type;if(value.kind==="dict")
return{kind:"dict",entries:to.map(([at,weight])=>[node(at),(0,explore_values.Wh)(weight)])};if(value.kind==="set")return{kind:"set",items:to.map(([at])=>node(at))};
const isPair2=value.kind!=="any"&&"of"in value&&!Array.isArray(value.of)&&value.of.kind==="tuple";return(0,explore_values.p_)(to.map(([at,weight])=>isPair2?{kind:"\
tuple",items:[node(at),(0,explore_values.Wh)(weight)]}:node(at)))};return shapes.map(shape=>({kind:"dict",entries:shape.map(([from,to])=>[node(from),led(to)])}))}
;const pools_deepest=3;const toText=text=>typeof text==="string"?(0,explore_values.gx)(text):text;function pools_lists(items){const[a,b=a,c=b,d=c,e=d,f=e]=items;
if(!a||!b||!c||!d||!e||!f)return[[]];const slices=[0,4,8,12,16].map(from=>items.slice(from+4,from+9)).filter(part=>part.length>1);return[[a,b,c],[],[a],[b,a],[a,
a],[c,a,b,a],[a,b,b,c],[a,a,a],[a,b,c,d,e,f],[a,a,b,b],[f,e,d],...slices,...[b,c,d,e,f].map(item=>[item])]}function rectangles(cells){if(cells.length===0)return[];
const shapes2=[[2,2,0],[3,3,0],[2,3,3],[3,2,1],[1,3,0],[3,3,4],[1,1,2],[4,4,2]];const table2=(rows,columns,from,step=1)=>(0,explore_values.p_)(Array.from({length:rows},
(_,row)=>(0,explore_values.p_)(Array.from({length:columns},(_2,column)=>cells[(from+step*(row*columns+column))%cells.length]??explore_values.dv))));return[...shapes2.
map(([rows,columns,from])=>table2(rows,columns,from)),table2(3,3,1,0)]}function members(of,clues,depth){if(of.kind==="int")return(0,explore_values.dM)([...[1,2,
3,5,-1,0,10,4,-7].map(explore_values.Wh),...ints(clues)]);if(of.kind==="float")return(0,explore_values.dM)([...[1,2.5,3,-1.5,0,10].map(explore_values.fV),...floats(
clues)]);if(of.kind==="str")return(0,explore_values.dM)([...clues.compared??[],...typicalValues.words,...strings(clues)].map(toText));if(of.kind==="any")return members(
{kind:"int"},clues,depth);return pool(of,clues,depth+1).slice(0,8)}function dicts(keys,values2){const zip=order=>order.flatMap((at,place)=>{const key=keys[place];
const value=values2[at%Math.max(values2.length,1)];return key&&value?[[key,value]]:[]});return[zip([0,1]),[],zip([0]),zip([2,0,1]),zip([0,0])]}function records(type,clues,depth){
const keys=clues.keys??[];if(keys.length===0||type.key.kind!=="str")return[];const held=members(type.value,clues,depth);const filled=from=>keys.flatMap((key,at)=>{
const value=held[(from+at)%Math.max(held.length,1)];return value?[[(0,explore_values.gx)(key),value]]:[]});return[filled(1),filled(3),filled(0),...keys.length>1?
[filled(1).slice(1)]:[]]}const isOption=/^--?[a-z][\w-]*$/i;const mostOptions=3;function optionLists(clues){const options=clues.strings.filter(text=>isOption.test(
text)).slice(0,mostOptions);const[word="a",other=word]=typicalValues.words;const rows=options.flatMap(option=>[[word,option,"2"],[word,option],[option,"2"],[option,
other]]);return(options.length>0?[...rows,[word],[word,other]]:[]).map(row=>(0,explore_values.p_)(row.map(explore_values.gx)))}function pool(type,clues,depth=0){
const own=clues.seen.filter(value=>value.kind===type.kind||JSON.stringify((0,explore_values.QP)(value))===JSON.stringify(type));return(0,explore_values.dM)([...depth===
0?own:[],...values(type,clues,depth)])}function values(type,clues,depth){if(depth>pools_deepest)return type.kind==="list"?[(0,explore_values.p_)([])]:[(0,explore_values.
Wh)(1)];switch(type.kind){case"none":return[explore_values.dv];case"bool":return[(0,explore_values.lc)(true),(0,explore_values.lc)(false)];case"int":return ints(
clues);case"float":return floats(clues);case"number":return(0,lists.CC)([ints(clues),floats(clues)]);case"str":return strings(clues);case"bytes":return["abc","",
"a","hello"].map(value=>({kind:"bytes",value}));case"callable":return callablesOf(type,clues,held=>givenBy(held,clues,depth),depth);case"list":case"iterable":if(type.
of.kind==="list"&&!("of"in type.of.of))return[...rectangles(members(type.of.of,clues,depth+1)),...pools_lists(members(type.of,clues,depth)).map(explore_values.p_)];
return[...type.of.kind==="str"?optionLists(clues):[],...pools_lists(members(type.of,clues,depth)).map(explore_values.p_)];case"set":return pools_lists(members(type.
of,clues,depth)).map(items=>({kind:"set",items:(0,explore_values.dM)(items)}));case"tuple":return tuples(type,clues,depth);case"dict":return[...isGraph(type)?graphs(
type):[],...[...records(type,clues,depth),...dicts(members(type.key,clues,depth),members(type.value,clues,depth))].map(entries=>({kind:"dict",entries}))];case"r\
ecord":return plainObjects(type,clues,depth).map(member=>type.attributes?asObject(member,clues):member);case"method":return members(type.gives,clues,depth).map(
held=>asMethod(held,type.takes,clues));case"union":return(0,lists.CC)(type.of.map(member=>values(member,clues,depth)));case"literal":return type.text.map(code2=>({
kind:"code",code:code2}));case"named":{const made=clues.build(type.name,depth+1);return made.length===0&&type.otherwise?values(type.otherwise,clues,depth):made}case"\
any":return[(0,explore_values.Wh)(3),(0,explore_values.gx)("abc"),(0,explore_values.p_)([1,2,3].map(explore_values.Wh)),explore_values.dv,(0,explore_values.fV)(
2.5),(0,explore_values.lc)(true)]}}const givenBy=(type,clues,depth)=>clues.double?values(type,clues,depth+1):members(type,clues,depth);function asObject(value,clues){
if(value.kind!=="dict"||!clues.object)return value;const fields=value.entries.map(([key,held])=>[key.kind==="str"?key.value:"",held]);return{kind:"code",code:clues.
object.make(Object.fromEntries(fields))}}const asMethod=(held,takes,clues)=>clues.object?{kind:"code",code:clues.object.method(held,takes)}:held;function fieldValues({
name,type},clues,depth){if(type.kind!=="callable")return members(type,clues,depth);return methodsOf(type,clues,held=>members(held,clues,depth+1)).map(each=>namedDouble(
each,name))}function plainObjects(type,clues,depth){const fields=type.fields.map(field=>({...field,held:fieldValues(field,clues,depth)}));if(fields.some(field=>field.
held.length===0&&!field.optional))return[];const filled=(shift,wanted)=>({kind:"dict",entries:fields.flatMap(({name,optional,held},at)=>{const value=held[(shift+
at)%Math.max(held.length,1)];return value&&wanted(name,optional)?[[(0,explore_values.gx)(name),value]]:[]})});const spare=fields.filter(field=>field.optional);return[
filled(0,()=>true),...spare.length>0?[filled(1,(_,optional)=>!optional)]:[],...[1,2,3,4,5].map(shift=>filled(shift,()=>true)),...spare.slice(0,6).map(({name},at)=>filled(
at,(own,optional)=>!optional||own===name))]}function tuples(type,clues,depth){const[only]=type.of;if(type.open&&only)return pools_lists(members(only,clues,depth)).
map(items=>({kind:"tuple",items}));const columns=type.of.map(member=>members(member,clues,depth));const rows=[0,1,2,3,4,5].map(shift=>columns.flatMap((column,at)=>column[(shift+
at*(shift%3))%Math.max(column.length,1)]??[]));return rows.filter(items=>items.length===type.of.length).map(items=>({kind:"tuple",items}))};function draw(type,clues,random,depth=0){
const known=()=>pick(random,pool(type,clues,depth))??explore_values.dv;if(depth>pools_deepest)return known();const some=(make,most=6)=>Array.from({length:between(
random,0,depth?3:most)},make);switch(type.kind){case"int":return random()<.4?known():(0,explore_values.Wh)(number(random));case"float":return random()<.4?known():
(0,explore_values.fV)(round(number(random)+between(random,0,3)/4));case"number":return draw({kind:random()<.7?"int":"float"},clues,random,depth);case"str":{const compared=depth>
0&&random()<.5?pick(random,clues.compared??[]):void 0;if(compared!==void 0)return(0,explore_values.gx)(compared);return random()<.25?known():(0,explore_values.gx)(
draw_text(clues,random))}case"list":case"iterable":if(type.of.kind==="list"&&random()<.5)return table(type.of.of,clues,random,depth);return(0,explore_values.p_)(
some(()=>draw(type.of,clues,random,depth+1)));case"set":return{kind:"set",items:(0,explore_values.dM)(some(()=>draw(type.of,clues,random,depth+1)))};case"tuple":
return type.open||type.of.length===0?known():{kind:"tuple",items:type.of.map(of=>draw(of,clues,random,depth+1))};case"dict":return drawDict(type,clues,random,depth);case"\
record":if(type.attributes)return known();return{kind:"dict",entries:type.fields.filter(field=>!field.optional||random()<.5).map(field=>[(0,explore_values.gx)(field.
name),drawField(field,clues,random,depth)])};case"union":return draw(pick(random,type.of)??{kind:"any"},clues,random,depth);case"none":case"bool":case"bytes":case"\
callable":case"literal":case"named":case"method":case"any":return known()}}function drawField(field,clues,random,depth){if(field.type.kind!=="callable")return draw(
field.type,clues,random,depth+1);return pick(random,fieldValues(field,clues,depth))??explore_values.dv}function table(of,clues,random,depth){const[rows,columns]=[
between(random,1,4),between(random,1,4)];const row=()=>(0,explore_values.p_)(Array.from({length:columns},()=>draw(of,clues,random,depth+2)));return(0,explore_values.
p_)(Array.from({length:rows},row))}function drawDict(type,clues,random,depth){const count=between(random,0,3);const keys=(0,explore_values.dM)(Array.from({length:count},
()=>draw(type.key,clues,random,depth+1)));return{kind:"dict",entries:keys.map(key=>[key,draw(type.value,clues,random,depth+1)])}}function number(random){const chance=random();
if(chance<.5)return between(random,0,20);if(chance<.65)return between(random,-20,-1);if(chance<.9)return between(random,21,200);return between(random,-150,1200)}
function draw_text(clues,random){const own=[...clues.letters,...clues.strings.filter(string=>string.length<=8)];const plain2=["a","b","c","a","B","e","z","X"," ",
"1","word","Two"];const share=own.length>0?pick(random,[1,.6,.3])??.5:0;const pieces=Array.from({length:between(random,1,8)},()=>random()<share?pick(random,own):
pick(random,plain2));return pieces.join("").slice(0,40)}function seeded(name){let state=2166136261;for(const letter of name)state=Math.imul(state^(letter.codePointAt(
0)??0),16777619);return()=>{state=state+1831565813|0;let mixed=Math.imul(state^state>>>15,1|state);mixed=mixed+Math.imul(mixed^mixed>>>7,61|mixed)^mixed;return((mixed^
mixed>>>14)>>>0)/4294967296}}function between(random,low,high){return low+Math.floor(random()*(high-low+1))}function pick(random,items){return items[Math.floor(
random()*items.length)]};function mutate(value,clues,random){switch(value.kind){case"bool":return{kind:"bool",value:!value.value};case"int":return(0,explore_values.
Wh)(mutateInt(value.value,clues,random));case"float":return(0,explore_values.fV)(round(mutateFloat(value.value,clues,random)));case"str":return(0,explore_values.
gx)(mutateText(value.value,clues,random));case"bytes":return{kind:"bytes",value:mutateText(value.value,clues,random).replace(/[^\x20-\x7e]/g,"")};case"list":return(0,
explore_values.p_)(mutateItems(value.items,clues,random));case"set":return{kind:"set",items:(0,explore_values.dM)(mutateItems(value.items,clues,random))};case"t\
uple":return{kind:"tuple",items:mutateOne(value.items,clues,random)};case"dict":return{kind:"dict",entries:mutateEntries(value.entries,clues,random)};case"none":case"\
code":return value}}function mutateInt(value,clues,random){const made=[value+1,value-1,value*2,Math.trunc(value/2),-value,value+between(random,2,9),value*10+between(
random,0,9),Math.trunc(value/10),pick(random,clues.ints)??0];const next2=pick(random,made)??value;return Math.abs(next2)>1e6?value-1:next2}function mutateFloat(value,clues,random){
const own=pick(random,clues.floats)??pick(random,clues.ints)??0;return pick(random,[value+.5,value-1,value*2,value/2,-value,Math.trunc(value),own,own+value])??value}
function mutateText(text,clues,random){const at=between(random,0,text.length);const own=[...clues.letters,...clues.strings.filter(string=>string.length<10)];const piece=(random()<
.6?pick(random,own):pick(random,[..."abzAZ 1."]))??"b";const made=[text.slice(0,at)+piece+text.slice(at),text.slice(0,at)+piece+text.slice(at+1),text.slice(0,at)+
text.slice(at+1),text+piece,piece+text,[...text].reverse().join(""),text.toUpperCase(),text.slice(0,at)+text.slice(at).toUpperCase(),text.slice(0,at)+(text[at]??
piece)+text.slice(at),text+text,text+" "+text];return(pick(random,made)??text).slice(0,60)}function mutateItems(items,clues,random){const at=between(random,0,Math.
max(0,items.length-1));const one=items[at];if(!one)return[(0,explore_values.Wh)(between(random,0,9))];const other=mutate(pick(random,items)??one,clues,random);const made=[
()=>mutateOne(items,clues,random),()=>mutateOne(items,clues,random),()=>items.toSpliced(at,1),()=>[...items,other],()=>[other,...items],()=>items.toSpliced(at,0,
one),()=>items.toReversed(),()=>items.toSpliced(at,1,items[0]??one).toSpliced(0,1,one),()=>[...items.slice(at),...items.slice(0,at)]];return(pick(random,made)?.()??
items).slice(0,12)}function mutateOne(items,clues,random){const at=between(random,0,Math.max(0,items.length-1));const one=items[at];return one?items.with(at,mutate(
one,clues,random)):items}function mutateEntries(entries,clues,random){const at=between(random,0,Math.max(0,entries.length-1));const entry=entries[at];if(!entry)
return[[(0,explore_values.gx)("a"),(0,explore_values.Wh)(1)]];const[key,held]=entry;const renamed=[mutate(key,clues,random),held];const made=[()=>entries.with(at,
[key,mutate(held,clues,random)]),()=>entries.with(at,renamed),()=>[...entries,renamed],()=>entries.toSpliced(at,1)];const next2=pick(random,made)?.()??entries;const keys=(0,
explore_values.dM)(next2.map(([one])=>one));return keys.length===next2.length?next2.slice(0,8):entries}function cross(inputs,random){const filled=inputs.flatMap(
(value,at)=>value?[at]:[]);const from=inputs[pick(random,filled)??-1];const to=pick(random,filled)??-1;const now=inputs[to];if(!from||!now||from===now)return inputs;
const made=related(from,now,random);return made?inputs.with(to,made):inputs}function related(from,now,random){const options=from.kind===now.kind?[from]:[];if(from.
kind==="str"&&now.kind==="str"){const at=between(random,0,from.value.length);options.push((0,explore_values.gx)(from.value.slice(at)),(0,explore_values.gx)(from.
value.slice(0,at)),(0,explore_values.gx)(now.value+from.value));options.push((0,explore_values.gx)([...from.value].reverse().join("")),(0,explore_values.gx)([...from.
value].sort().join("")));options.push((0,explore_values.gx)(from.value.slice(at)+from.value.slice(0,at)),(0,explore_values.gx)(from.value.slice(0,at)+from.value.
slice(at+1)))}if(from.kind==="int"&&now.kind==="int")options.push((0,explore_values.Wh)(from.value+1),(0,explore_values.Wh)(from.value-1),(0,explore_values.Wh)(
from.value*2),(0,explore_values.Wh)(mutate_capped(from.value**2)));if(from.kind==="int"&&now.kind==="float")options.push((0,explore_values.fV)(from.value));if("\
items"in from)options.push(...from.items.filter(item=>item.kind===now.kind));if(from.kind==="dict")options.push(...from.entries.flatMap(entry=>entry.filter(part=>part.
kind===now.kind)));if(now.kind==="int")options.push(...lengthOf(from).flatMap(length=>[(0,explore_values.Wh)(length),(0,explore_values.Wh)(length-1),(0,explore_values.
Wh)(length+1)]));if(now.kind==="list"){if(from.kind==="list")options.push((0,explore_values.p_)(from.items.slice(1)),(0,explore_values.p_)(from.items.toReversed()),
(0,explore_values.p_)([...now.items,...from.items].slice(0,10)));else if(now.items[0]?.kind===from.kind)options.push((0,explore_values.p_)([...now.items,from]))}
return pick(random,options)??null}const mutate_capped=value=>Math.min(value,1e4);function lengthOf(value){if("items"in value)return[value.items.length];if(value.
kind==="int")return[String(Math.abs(value.value)).length];return value.kind==="str"?[value.value.length]:[]}const mostItems=8;function neighbour(value,type,clues,random){
if(type.kind==="literal"||isEmpty(value))return draw(type,clues,random);if(!hasRecord(type))return mutate(value,clues,random);const near=(item,of)=>neighbour(item,
of,clues,random);if(type.kind==="record"&&value.kind==="dict")return{kind:"dict",entries:fieldsOf(value.entries,type.fields,clues,random)};if(type.kind==="dict"&&
value.kind==="dict"){const at=Math.floor(random()*value.entries.length);const entries=value.entries.map(([key,held],place)=>[key,place===at?near(held,type.value):
held]);return{kind:"dict",entries}}if((type.kind==="list"||type.kind==="iterable")&&value.kind==="list")return{kind:"list",items:itemsOf(value.items,type.of,clues,
random)};if(type.kind==="set"&&value.kind==="set")return{kind:"set",items:(0,explore_values.dM)(itemsOf(value.items,type.of,clues,random))};return draw(type,clues,
random)}const isEmpty=value=>"items"in value&&value.items.length===0||value.kind==="dict"&&value.entries.length===0;const hasRecord=type=>JSON.stringify(type).includes(
'"record"');function fieldsOf(entries,fields,clues,random){const field=pick(random,fields);if(!field)return entries;const at=entries.findIndex(([key])=>key.kind===
"str"&&key.value===field.name);const held=entries[at];if(!held)return[...entries,[(0,explore_values.gx)(field.name),draw(field.type,clues,random,1)]];if(field.optional&&
random()<.3)return entries.toSpliced(at,1);return entries.with(at,[held[0],neighbour(held[1],field.type,clues,random)])}function itemsOf(items,of,clues,random){
const at=Math.floor(random()*items.length);const one=items[at];if(!one)return[draw(of,clues,random,1)];const made=[()=>items.with(at,neighbour(one,of,clues,random)),
()=>items.with(at,neighbour(one,of,clues,random)),()=>items.toSpliced(at,1),()=>[...items,neighbour(one,of,clues,random)],()=>[...items,draw(of,clues,random,1)],
()=>items.toReversed()];return(pick(random,made)?.()??items).slice(0,mostItems)};const reserved=new Set("False None True and as assert async await break class c\
ontinue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield self cls __debug__".split(
" "));const isRest=parameter=>parameter.pass==="rest"||parameter.pass==="keyword-rest";function slotsOf(task,histories2=[]){const{kind,owner,parameters,assigns,
gives=[]}=task.function;const needsReceiver=kind==="method"||kind==="property";if(needsReceiver&&owner&&!owner.constructible&&!owner.members)return null;const made=needsReceiver&&
owner?receiverOf(owner):[];const earlier=needsReceiver&&histories2.length>0?[historyOf(histories2)]:[];return[...made.map(parameter=>slot("receiver",parameter)),
...earlier.map(parameter=>slot("history",parameter)),...(kind==="property"&&!assigns&&!task.members?[]:parameters).map(parameter=>slot("call",parameter)),...gives.
flatMap((given,level)=>given.map(parameter=>slot("result",parameter,level)))]}function receiverOf({members:members2,parameters}){if(!members2)return parameters.
filter(parameter=>!isRest(parameter));return[{name:"self",pass:"positional",type:{kind:"literal",text:members2},default:null,uses:[]}]}const historyOf=text=>({...{
name:"history",pass:"keyword",type:{kind:"literal",text},default:"",uses:[]}});function slot(of,parameter,level=0){return{of,level,parameter,optional:parameter.
default!==null||isRest(parameter)}}function toArguments(task,slots,inputs,omitted){const given={receiver:task.function.kind==="method"||task.function.kind==="pr\
operty"?[]:null,positional:[],keyword:{}};if(given.receiver)given.receiver.push(...ordered(slots,inputs,{of:"receiver",level:0},omitted).positional);const{positional,
keyword}=ordered(slots,inputs,{of:"call",level:0},omitted);const earlier=inputs[slots.findIndex(({of})=>of==="history")];const then=(task.function.gives??[]).map(
(_,level)=>ordered(slots,inputs,{of:"result",level},omitted));return{...given,...{positional,keyword},...earlier?.kind==="code"?{history:earlier.code.split("\n")}:
{},...then.length>0?{then}:{}}}function ordered(slots,inputs,{of,level:wanted},omitted){const positional=[];const keyword={};const rest=slots.some((slot2,at)=>slot2.
of===of&&slot2.parameter.pass==="rest"&&inputs[at]);let gap=false;slots.forEach(({of:place,level,parameter},at)=>{if(place!==of||level!==wanted)return;const value=inputs[at]??
null;if(parameter.pass==="rest")positional.push(...value&&"items"in value?value.items:[]);else if(parameter.pass==="keyword-rest")Object.assign(keyword,namedEntries(
value,slots));else if(parameter.pass==="keyword"){if(value)keyword[parameter.name]=value}else if(value&&gap&&parameter.pass==="either"&&!rest&&of==="call")keyword[parameter.
name]=value;else if(value)positional.push(value);else if(needsFilling(slots,inputs,at,rest||of==="receiver")&&parameter.default!==null)positional.push({kind:"co\
de",code:omitted??parameter.default});else gap=true});return{positional,keyword}}function needsFilling(slots,inputs,at,all){const{of}=slots[at]??{};const later=slots.
filter((slot2,place)=>place>at&&slot2.of===of&&inputs[place]);return later.some(slot2=>slot2.parameter.pass==="positional"||all&&slot2.parameter.pass!=="keyword")}
function namedEntries(value,slots){if(value?.kind!=="dict")return{};const taken=new Set(slots.flatMap(({of,parameter})=>of==="call"?[parameter.name]:[]));const fits2=name=>/^[A-Za-z_][A-Za-z0-9_]{0,60}$/.
test(name)&&!reserved.has(name)&&!taken.has(name);return Object.fromEntries(value.entries.flatMap(([key,held])=>key.kind==="str"&&fits2(key.value)?[[key.value,held]]:
[]))}function toInputs(slots,given){const inputs=slots.map(()=>null);let receiver=0;let positional=0;const used=new Set;slots.forEach(({of,parameter},at)=>{if(of===
"receiver")inputs[at]=given.receiver?.[receiver++]??null;else if(of!=="call")inputs[at]=null;else if(parameter.pass==="rest"){const items=given.positional.slice(
positional);positional=given.positional.length;if(items.length>0)inputs[at]={kind:"tuple",items}}else if(parameter.pass==="keyword-rest"){const entries=Object.entries(
given.keyword).filter(([name])=>!used.has(name));entries.forEach(([name])=>used.add(name));if(entries.length>0)inputs[at]={kind:"dict",entries:entries.map(([name,
value])=>[{kind:"str",value:name},value])}}else if(parameter.pass!=="keyword"&&positional<given.positional.length)inputs[at]=given.positional[positional++]??null;else if(parameter.
pass!=="positional"&&Object.hasOwn(given.keyword,parameter.name)){inputs[at]=given.keyword[parameter.name]??null;used.add(parameter.name)}});const fits2=positional>=
given.positional.length&&receiver>=(given.receiver?.length??0)&&Object.keys(given.keyword).every(name=>used.has(name))&&slots.every((slot2,at)=>slot2.optional||
inputs[at]);return fits2?inputs:null};const nestedItem={kind:"union",of:[{kind:"int"},{kind:"list",of:{kind:"union",of:[{kind:"int"},{kind:"list",of:{kind:"int"}}]}}]};
const types={int:{kind:"int"},float:{kind:"float"},str:{kind:"str"},bool:{kind:"bool"},bytes:{kind:"bytes"},callable:{kind:"callable"},ints:{kind:"list",of:{kind:"\
int"}},floats:{kind:"list",of:{kind:"float"}},words:{kind:"list",of:{kind:"str"}},grid:{kind:"list",of:{kind:"list",of:{kind:"int"}}},dict:{kind:"dict",key:{kind:"\
str"},value:{kind:"int"}},texts:{kind:"dict",key:{kind:"str"},value:{kind:"str"}},couples:{kind:"list",of:{kind:"tuple",of:[{kind:"int"},{kind:"int"}],open:false}},
pairs:{kind:"list",of:{kind:"tuple",of:[{kind:"str"},{kind:"int"}],open:false}},records:{kind:"list",of:{kind:"dict",key:{kind:"str"},value:{kind:"int"}}},set:{
kind:"set",of:{kind:"int"}},error:{kind:"named",name:"Exception"},nested:{kind:"list",of:nestedItem}};const plain={int:1,str:.9,ints:.8,words:.7,dict:.4,grid:.3,
float:.3,callable:.1};const hints_lists={ints:1,words:.9,grid:.6,floats:.5,pairs:.3,records:.3};const names=[[/^(is|has|should|use|allow|with|enable|include|ignore)_|^(flag|verbose|strict|reverse|recursive|force)$/,
{bool:6}],[/^(n|m|k|i|j|num|number|count|size|length|len|index|idx|position|pos)$/,{int:5,float:1}],[/^(age|year|month|day|hour|minute|second|seconds|days|limit|start|stop|end|step|depth|level)$/,
{int:5,float:1}],[/^(width|height|base|exp|exponent|shift|capacity|offset|page|id|low|high|lo|hi|times|port|amount)$/,{int:5,float:1}],[/^(num|n|max|min|count|total)_/,
{int:5,float:1}],[/^(x|y|z|a|b|c|d|h|p|q|r|t|v|w|val|value|left|right|first)$/,{int:3,float:1,str:.5}],[/^(rate|price|ratio|weight|threshold|percent|percentage|factor|tax|discount|temperature|probability)$/,
{float:5,int:2}],[/^(radius|balance|score|epsilon|tolerance|distance|speed|cost|total|area|mean|sum)$/,{float:4,int:3}],[/^(text|txt|s|S|st|str|str1|str2|s1|s2|string|string1|string2|name|word|word1|word2|sentence|message|msg)$/,
{str:6}],[/^(line|title|prefix|suffix|char|ch|letter|pattern|url|email|path|filename|file|label|key|code|date)$/,{str:6}],[/^(password|username|user|phrase|brackets|sep|separator|delimiter|substring|sub|content|planet\d?)$/,
{str:6}],[/^(numbers|nums|lst|arr|array|list|l|xs|ys|seq|sequence|values|items|data|elements|integers|ints)\d?$/,hints_lists],[/^(lst\d|arr\d|nums\d|list\d|values|scores|prices|grades|ages|positions|queries|interval\d?|indices|l\d)$/,
hints_lists],[/^(words|strings|names|lines|tokens|texts|tags|keys|labels|files|paths|characters|letters|sentences)$/,{words:6}],[/^(matrix|grid|board|rows|table|edges|intervals|mat|lists|points|cells)$/,
{grid:6}],[/^(callback|func|fn|function|predicate|handler|f|g|comparator|mapper|reducer|hook|observer|listener|subscriber|visitor)$/,{callable:6}],[/^(dict|dictionary|mapping|options|config|settings|headers|params|counts|lookup|map|dic|dct|obj)\d?$/,
{dict:6,texts:5}],[/^(kwargs|kw|kwds)$/,{dict:6}],[/^(failed|done|ok|success|enabled|disabled|active|visible|empty)$/,{bool:6}],[/^(exception|error|exc|err|cause)$/,
{error:6}],[/^(pairs|tuples|entries)$/,{pairs:6}],[/^(records|rows|users|people|orders)$/,{records:5}],[/^(data|raw|payload|buffer|bytes)$/,{bytes:1,words:1,str:1,
dict:1}]];const noNumber={int:-6,float:-6,bool:-6,callable:-6};const uses=[[/^(call|callable)$/,{callable:9}],[/^(str-|path$|isinstance:.*\bstr)/,{str:9}],[/^(dict-|mapping$|isinstance:.*\bdict)/,
{dict:9,texts:8}],[/^(list-|concat-list|isinstance:.*\blist)/,{ints:9,words:8.9,grid:8.5,floats:8.4}],[/^(set-|isinstance:.*\bset)/,{set:9}],[/^bytes-/,{bytes:9}],
[/^(number-|isinstance:.*\b(int|float))/,{int:7,float:6}],[/^isinstance:.*\bbool/,{bool:5}],[/^(arithmetic|bitwise|as-index)/,{int:5,float:3}],[/^compare-number/,
{int:5,float:4}],[/^compare-str/,{str:6}],[/^compare-bool/,{bool:6}],[/^(concat-str|to-number)/,{str:4,int:1}],[/^add$/,{int:1,str:.8,ints:.5,float:.5}],[/^len$/,
{str:2,ints:2.1,words:2,grid:1.6,floats:1,dict:.5,...noNumber}],[/^iterate$/,{str:2,ints:2.6,words:2.3,grid:1.7,floats:1.1,dict:.3,...noNumber}],[/^(index|slice)$/,
{str:2,ints:2.3,words:2,grid:1.7,floats:1,dict:.6,...noNumber}],[/^compare-list$/,{ints:6,words:5,grid:3,floats:2}],[/^item-(arithmetic|bitwise|compare-number|as-index|number-)/,
{ints:4,floats:2,str:-3,words:-3}],[/^item-(index|slice|iterate|len)$/,{grid:4,words:2,pairs:1.5,ints:-5,floats:-5,str:-1}],[/^item-isinstance:.*\b(?:list|tuple)\b/,
{nested:12,grid:6,ints:2}],[/^item-unpack$/,{couples:5,pairs:4.5,grid:2,ints:-5,floats:-5,words:-3,str:-6}],[/^item-item-(arithmetic|bitwise|compare-number)/,{couples:2,
grid:1}],[/^item-(str-|compare-str|concat-str)/,{words:3,str:2,ints:-5,floats:-5}],[/^in$/,{str:1,ints:1,words:1,dict:.8}],[/^unpack$/,{ints:2,pairs:2}],[/^key$/,
{dict:5,texts:4}],[/^truth$/,{bool:.6}]];const prose=[["(list|array|sequence|collection) of [\\w -]{0,20}?(integer|int|number|digit)s?",{ints:4,floats:1.5}],["(\
list|array|sequence|collection) of [\\w -]{0,20}?(string|word|name|GPA)s?",{words:4}],["(list|array) of (list|array)s|matrix|rectangular grid|nested list",{grid:4}],
["(list|array) of [\\w -]{0,20}?(float|decimal)s?|list of GPAs",{floats:4}],["\\b(list|array)\\b",{ints:1,words:.8,floats:.3,grid:.3}],["\\b(an?|the|given) [\\w -\
]{0,20}?(integer|natural number|int)\\b",{int:2}],["\\b(string|sentence|text)\\b",{str:2}],["\\b(dictionary|mapping)\\b",{dict:2,texts:2}]];;const unknown=type=>JSON.
stringify(type).includes('"any"');function inferTypes(parameter,seen,fallback,doc){const shown=seen.map(explore_values.QP).filter(type=>!unknown(type));const annotated=parameter.
type.kind==="any"?[]:complete(parameter.type,parameter,doc).flatMap(type=>wholeOrNot(type,parameter,doc));const byDefault=fallback&&fallback.kind!=="none"?[(0,explore_values.
QP)(fallback)]:[];const ranked=ranking(parameter,doc);const all=annotated.length>0?[...shown.filter(type=>agrees(type,parameter.type)),...annotated]:[...shown,...byDefault.
filter(type=>!unknown(type)),...ranked];return distinctTypes(all).slice(0,4)}function distinctTypes(all){return[...new Map(all.map(type=>[JSON.stringify(type),type])).
values()]}function agrees(shown,annotated){if(annotated.kind==="number")return shown.kind==="int"||shown.kind==="float";if(annotated.kind==="any"||JSON.stringify(
shown)===JSON.stringify(annotated))return true;if(shown.kind!==annotated.kind||!("of"in shown)||!("of"in annotated))return false;if(Array.isArray(shown.of)||Array.
isArray(annotated.of))return false;return agrees(shown.of,annotated.of)}function wholeOrNot(type,parameter,doc){const[whole,other]=[withNumbers(type,types.int),
withNumbers(type,types.float)];if(JSON.stringify(whole)===JSON.stringify(other))return[whole];const kinds=ranking(parameter,doc).map(inferred=>inferred.kind);return kinds.
indexOf("float")<kinds.indexOf("int")?[other,whole]:[whole,other]}function withNumbers(type,by){const inner=item=>withNumbers(item,by);switch(type.kind){case"nu\
mber":return by;case"union":case"tuple":return{...type,of:type.of.map(inner)};case"list":case"set":case"iterable":return{...type,of:inner(type.of)};case"dict":return{
...type,key:inner(type.key),value:inner(type.value)};case"record":return{...type,fields:type.fields.map(field=>({...field,type:inner(field.type)}))};case"any":case"\
none":case"bool":case"int":case"float":case"str":case"bytes":case"callable":case"literal":case"named":case"method":return type}}function namedFields(type){const hint=name=>ranking(
{name,pass:"either",type:{kind:"any"},default:null,uses:[]},"")[0]??types.str;const fields=type.fields.map(field=>({...field,type:field.type.kind==="record"?namedFields(
field.type):fillIn(field.type,hint(field.name))}));return{...type,fields}}function complete(type,parameter,doc){if(!unknown(type))return[type];if(type.kind==="r\
ecord")return[namedFields(type)];if(type.kind==="list"&&type.of.kind==="record")return[{...type,of:namedFields(type.of)}];const ranked=ranking(parameter,doc).concat(
Object.values(types));if(type.kind==="dict"){const fill=value=>({kind:"dict",key:unknown(type.key)?types.str:type.key,value:unknown(type.value)?value:type.value});
return[fill(types.int),fill(types.str),fill(types.ints)]}if(type.kind==="list"||type.kind==="iterable"||type.kind==="set"){const of=type.kind==="set"||type.of.kind!==
"any"?[types.int,types.str]:ranked.flatMap(memberOf);return of.map(inner=>({kind:type.kind,of:fillIn(type.of,inner)}))}return[fillIn(type,types.int),fillIn(type,
types.str)]}const memberOf=type=>type.kind==="list"?[type.of]:[];function fillIn(type,by){if(type.kind==="any")return by;if(type.kind==="tuple"||type.kind==="un\
ion")return{...type,of:type.of.length>0?type.of.map(inner=>fillIn(inner,by)):[by,by]};if(type.kind==="dict")return{...type,key:fillIn(type.key,types.str),value:fillIn(
type.value,by)};if(type.kind==="record")return namedFields(type);if(type.kind==="list"||type.kind==="set"||type.kind==="iterable")return{...type,of:fillIn(type.
of,by)};return type}function ranking(parameter,doc){const scores={...plain};const add=(weights,share=1)=>{for(const hint of Object.keys(weights))scores[hint]=(scores[hint]??
0)+(weights[hint]??0)*share};for(const[pattern,weights]of names)if(namesOf(parameter.name).some(name=>pattern.test(name)))add(weights);for(const use of parameter.
uses)for(const[pattern,weights]of uses)if(pattern.test(use))add(weights);const near=nearby(doc,parameter.name);for(const[pattern,weights]of prose){if(new RegExp(
pattern,"i").test(near))add(weights);else if(new RegExp(pattern,"i").test(doc))add(weights,.5)}const order=Object.entries(scores).sort(([,left],[,right])=>right-
left);return order.map(([hint])=>types[hint])}function namesOf(name){const words=name.replace(/([a-z])([A-Z])/g,"$1_$2").split("_").filter(Boolean);const lower=words.
join("_").toLowerCase();return[...new Set([name,words.at(-1)?.toLowerCase()??name,name.toLowerCase(),lower])]}function nearby(doc,name){const places=[...doc.slice(
0,4e3).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].filter(match=>match[0]===name);return places.slice(0,6).map(({index})=>doc.slice(Math.max(0,index-40),index+name.length+
40)).join(" | ")}const unlike=4;function combine(hints,limit,alike=[]){let rows=[{types:[],rank:0}];for(const[at,slot2]of hints.entries()){const due=alike.filter(
({whole,part})=>Math.max(whole,part)===at);const grown=rows.flatMap(row=>slot2.map((type,rank)=>{const types2=[...row.types,type];const against=due.filter(inferred=>!agree(
types2,inferred)).length;return{types:types2,rank:row.rank+rank+rank*rank*.1+against*unlike}}));rows=grown.sort((left,right)=>left.rank-right.rank).slice(0,limit)}
return rows.map(row=>row.types)}function agree(types2,{whole,part,item}){const[outer,other]=[types2[whole],types2[part]];if(!outer||!other)return true;const wanted=!item||
outer.kind==="str"?outer:"of"in outer&&!Array.isArray(outer.of)?outer.of:null;return wanted===null||JSON.stringify(wanted)===JSON.stringify(other)}const mostFields=5;
const infer_types_deepest=2;const neutral=/^(truth|compare-none|compare|format|await|attribute:.*)$/;const builtin=/^(count|index|copy|pop|remove|clear|update|insert|isascii|maketrans|rindex|rpartition|fromkeys|issubset|real|imag)\b/;
function attributeReadOf(use){const[said="",...uses2]=use.replace("attribute:","").split(" ");const shape=/^([\w.]+?)(\(\)|\(\.\.\.\))?$/.exec(said);if(!use.startsWith(
"attribute:")||!shape)return null;return{path:(shape[1]??"").split("."),call:shape[2]??"",uses:uses2}}function objectOf(parameter,callSyntax){if(!callSyntax.object||
!parameter.uses.every(use=>neutral.test(use)))return null;const results=parameter.uses.flatMap(use=>attributeReadOf(use)??[]);if(results.length===0||results.some(
({path})=>builtin.test(path[0]??"")))return null;return infer_types_fieldsOf(results,callSyntax,1)}function infer_types_fieldsOf(results,callSyntax,depth){const names2=[
...new Set(results.map(({path})=>path[0]??""))];if(names2.length>mostFields||names2.some(name=>/^_/.test(name)))return null;const fields=names2.map(name=>{const own=results.
filter(({path})=>path[0]===name);return{name,type:fieldOf(name,own,callSyntax,depth),optional:false}});return fields.every(({type})=>type!==null)?{kind:"record",
attributes:true,fields}:null}function fieldOf(name,results,callSyntax,depth){const plain2=results.filter(({path})=>path.length===1);const inner=results.filter(({
path})=>path.length>1).map(result=>({...result,path:result.path.slice(1)}));if(inner.length>0){const held=depth<infer_types_deepest?infer_types_fieldsOf(inner,callSyntax,
depth+1):null;const isOptional=plain2.some(({uses:uses3})=>uses3.includes("compare-none")||uses3.includes("truth"));return held&&isOptional?{kind:"union",of:[held,
{kind:"none"}]}:held}const uses2=plain2.flatMap(access=>access.uses);const word=name.replace(/^(get|is|has|to)_/,"");const parameter={name:word,pass:"either",type:{
kind:"any"},default:null,uses:uses2};const[type={kind:"int"}]=inferTypes(parameter,[],null,"");const call=plain2.find(access=>access.call!=="")?.call??"";if(call!==
"")return{kind:"method",gives:type,takes:call==="(...)"};return uses2.includes("compare-none")?{kind:"union",of:[type,{kind:"none"}]}:type};const mostMethods=6;
const mostHistories=16;function historiesOf({name,kind,owner},callSyntax,clues){if(kind!=="method"&&kind!=="property")return[];const own=name.split(".").at(-1)??
"";const methods=(owner?.methods??[]).map(method=>({name:method.name,calls:callsOf(method,callSyntax,clues)}));const usable=methods.filter(({calls})=>calls.length>
0).slice(0,mostMethods);const others=usable.filter(method=>method.name!==own);const sorted2=[...others,...usable.filter(method=>method.name===own)];const alone=sorted2.
flatMap(({calls})=>calls.slice(0,1));const again2=sorted2.flatMap(({calls})=>calls.length>1?[calls.slice(0,2).join("\n")]:[]);const repeated=sorted2.flatMap(({calls})=>calls[0]?
[`${calls[0]}
${calls[0]}`]:[]);const pairs=others.flatMap((one,at)=>others.slice(at+1).flatMap(other=>[[one.calls[0],other.calls[0]].join("\n")]));const many=sorted2.slice(0,
2).flatMap(({calls})=>repeatsOf(clues).map(count=>cycled(calls,count)));return[...new Set([...alone,...again2,...pairs,...repeated,...many])].slice(0,mostHistories)}
const cycled=(calls,count)=>Array.from({length:count},(_,at)=>calls[at%calls.length]).join("\n");const mostRepeats=6;function repeatsOf({ints:ints2}){const met=ints2.
flatMap(number2=>[number2-1,number2,number2+1]);return[...new Set([3,...met])].filter(count=>count>2&&count<=mostRepeats)}function callsOf({name,parameters},callSyntax,clues){
const needed=parameters.filter(parameter=>parameter.default===null&&!parameter.pass.includes("rest"));const columns=needed.map(parameter=>{const[type={kind:"any"}]=inferTypes(
parameter,[],null,"");const told=type.kind==="callable"&&clues.recorder?[{kind:"code",code:clues.recorder}]:[];return{parameter,values:[...told,...pool(type,clues)].
filter(value=>!histories_isEmpty(value))}});if(columns.some(({values:values2})=>values2.length===0))return[];const rows=[0,1,2].map(row=>{const positional=[];const keyword={};
for(const{parameter,values:values2}of columns){const value=values2[row%values2.length]??{kind:"none"};if(parameter.pass==="keyword")keyword[parameter.name]=value;else
positional.push(value)}return callSyntax.build(name,positional,keyword)});return[...new Set(rows)]}function histories_isEmpty(value){if("items"in value)return value.
items.length===0;return value.kind==="dict"?value.entries.length===0:value.kind==="str"&&value.value===""};const scripts_mostHistories=70;const mostRepeated=2;const mostFollowed=8;
const mostAnswers=7;const mostPaths=5;const mostRounds=2;function argumentsFor({parameters},plan,shift){const needed=parameters.filter(({default:standard,pass})=>pass!==
"rest"&&(standard===null||shift%2===1));const given=needed.map((parameter,at)=>{const[type={kind:"any"}]=inferTypes(parameter,[],null,"");const values2=pool(type,
plan.clues);return values2[(shift+at)%Math.max(values2.length,1)]});return given.every(value=>value!==void 0)?given:null}const stepsOf=(members2,plan,shifts)=>shifts.
flatMap(shift=>members2.flatMap(member=>{const given=argumentsFor(member,plan,shift);return given&&(shift===0||given.length>0)?[{member,given}]:[]}));function membersOf(plan){
const{name}=plan.task.function;const simple=name.split(".").at(-1)??"";const all=plan.callSyntax.members?.(plan.task)??[];const isSetter=plan.task.function.kind===
"property"&&plan.task.function.parameters.length>0;const others=all.filter(({name:other,kind})=>other!==simple||isSetter&&kind==="getter");const isReading=({kind,
parameters})=>kind==="getter"||kind==="method"&&parameters.every(({default:standard})=>standard!==null);return{listeners:others.filter(({kind})=>kind==="listene\
r"),changing:others.filter(({kind})=>kind==="method"||kind==="setter"),reading:others.filter(isReading),self:all.find(member=>member.name===simple&&member.kind===
"method")??null}}function histories(plan){const{kind}=plan.task.function;if(kind!=="method"&&kind!=="property")return[];const{listeners,changing,reading,self}=membersOf(
plan);const watching=stepsOf(listeners,plan,[0]);const single=stepsOf(changing,plan,[0,1]);const repeated=self?stepsOf([self],plan,[0,1]):[];const before=[...watching.
length>0?[[]]:[],...single.map(step=>[step]),...repeated.map(step=>[step]),...repeated.slice(0,1).map(step=>[step,step]),...manyOf(changing.length>0?changing:self?
[self]:[],plan),...single.slice(0,4).flatMap((step,at)=>single.filter((_,other)=>other!==at).map(next2=>[step,next2]))];const read=stepsOf(reading,plan,[0]).slice(
0,3);const scripts=[...before.map(steps=>({before:[...watching,...steps],after:[]})),...read.flatMap(last=>[[],...before].slice(0,6).map(steps=>({before:[...watching,
...steps],after:[last]})))];return scripts.slice(0,scripts_mostHistories).map(script=>({...script,on:"object"}))}function manyOf(members2,plan){const counts=repeatsOf(
plan.clues);return members2.slice(0,mostRepeated).flatMap(member=>counts.flatMap(count=>{const steps=Array.from({length:count},(_,shift)=>stepsOf([member],plan,
[shift]).slice(0,1));const whole=steps.map(step=>step[0]??steps[0]?.[0]);return whole.every(step=>step!==void 0)?[whole]:[]}))}function historyInputs(plan,calls){
const scripts=histories(plan);const own=calls.filter(({combination})=>combination>=0);if(own.length===0)return[];const rounds=scripts.length*mostRounds>scripts_mostHistories?
1:mostRounds;return Array.from({length:rounds},(_,round2)=>round2).flatMap(round2=>scripts.flatMap((script,at)=>{const call=own[(round2+at)%Math.min(own.length,
3)];if(!call)return[];const{inputs,combination}=call;const small=withSmallObject(plan,inputs,Math.max(1,script.before.length));return[{inputs:small??inputs,combination,
script},...small?[{inputs,combination,script}]:[]]}))}function withSmallObject(plan,inputs,amount){const small=inputs.map((value,at)=>plan.slots[at]?.of==="rece\
iver"&&value?.kind==="int"?(0,explore_values.Wh)(amount):value);return small.some((value,at)=>value!==inputs[at])?small:null}function answersFor(type,inputs,plan){
const mentioned=inputs.flatMap(value=>value?(0,explore_values.rT)(value):[]);const plain2=[(0,explore_values.Wh)(3),(0,explore_values.gx)("abc"),(0,explore_values.
Wh)(0),(0,explore_values.Wh)(1),{kind:"list",items:[1,2,3].map(explore_values.Wh)}];if(!type||type.kind==="any")return(0,explore_values.dM)([...mentioned.filter(
({kind})=>kind==="int"||kind==="str"),...plain2]).slice(0,mostAnswers);const[own=type]=inferTypes({name:"",pass:"positional",type,default:null,uses:[]},[],null,
"");const values2=pool(own,plan.clues);return(0,explore_values.dM)([...mentioned.filter(({kind})=>kind===values2[0]?.kind),...values2]).slice(0,mostAnswers)}const scripts_memberOf=(name,kind="\
method")=>({name,kind,async:false,parameters:[]});function rowsFor({takes},types2,inputs,plan){const count=Math.max(takes,types2?.length??0);if(count===0)return[
[]];const columns=Array.from({length:Math.min(count,3)},(_,at)=>answersFor(types2?.[at],inputs,plan));if(columns.some(column=>column.length===0))return[];const longest2=Math.
max(...columns.map(column=>column.length));return Array.from({length:longest2},(_,row)=>columns.flatMap((column,at)=>column[(row+at)%column.length]??[]))}function asked(follows,inputs,plan,task){
const types2=task.function.returns.kind==="callable"?task.function.returns.takes:void 0;const rows=follows.slice(0,mostPaths).map(follow=>rowsFor(follow,follow.
name===""?types2:void 0,inputs,plan).map(given=>({member:scripts_memberOf(follow.name,follow.takes<0?"getter":"method"),given})));const firsts=rows.flatMap(steps=>steps.
slice(0,1));const pairs=firsts.flatMap(one=>firsts.map(other=>[one,other]));const triples=firsts.flatMap(one=>firsts.flatMap(other=>firsts.map(last=>[one,other,
last])));return[...rows.flat().map(step=>[step]),...pairs,...rows.flatMap(([one,other])=>one&&other?[[one,other]]:[]),...firsts.length>1?triples.filter(([one,other])=>one!==
other).slice(0,24):[]]}function next(steps,script){if(script?.on!=="result")return steps;return steps.flatMap(([only,...others])=>only&&others.length===0?[[...script.
after,{...only,chained:true}]]:[])}function followInputs(plan,findings){const able=findings.filter(({observation:{follows,outcome}})=>outcome==="returned"&&(follows?.
length??0)>0);const waits=plan.callSyntax.putsOff?.(plan.task)??false;return able.slice(0,mostFollowed).flatMap(({generated:{inputs,combination,script},observation})=>next(
asked(observation.follows??[],inputs,plan,plan.task),script).map(after=>({inputs,combination,script:{...script??{before:[]},on:"result",after,...waits?{waits}:{}}})))}
;const batch=100;const receivers=3;const longestText=240;const patience=80;const relatedShare=.3;const farthest=1e3;function firstCalls(plan){const gather=gatherer(
plan,[]);for(const{inputs,index}of plan.examples)gather.add(inputs,-1,index);for(const shift of[0,1])plan.combinations.forEach((types2,row)=>{gather.add(typical(
plan,types2,shift),row,null)});return gather.made}function nextCalls(plan,generatedCalls,observations){const accepted=acceptedRows(plan,generatedCalls,observations);
const rows=accepted.length>0?accepted:likelyRows(plan,observations);const most=accepted.length>0?plan.limit:Math.min(plan.limit,patience);const wanted=Math.min(
batch,most-generatedCalls.length);if(wanted<=0||rows.length===0)return[];const random=seeded(`${plan.task.target.id} ${generatedCalls.length}`);const gather=gatherer(
plan,generatedCalls,tooLarge(generatedCalls,observations));const kept=acceptable(generatedCalls,observations);const variations=rows.map(row=>vary(plan,row));for(let turn=0;turn<
wanted*6&&gather.made.length<wanted;turn++){const at=turn%10<7?0:between(random,0,rows.length-1);const row=rows[at]??0;const same=kept.filter(earlier=>earlier.combination===
row||at===0&&earlier.combination===-1);const old=pick(random,same)?.inputs;if(turn%4<2||!old)gather.add(variations[at]?.next().value??fresh(plan,row,random),row,
null);else if(turn%4===3&&turn%8>4&&plan.slots.length>1)gather.add(cross(old,random),row,null);else gather.add(changed(plan,old,row,random),row,null)}return gather.
made}const mostAtBounds=80;const mostScripted=150;function callsAtBounds(plan,generatedCalls,observations,again2=false){const gather=gatherer(plan,generatedCalls,
tooLarge(generatedCalls,observations));for(const{inputs,combination}of(0,bounds.U6)(generatedCalls,observations,again2))if(gather.made.length<mostAtBounds)gather.
add(inputs,combination,null);return gather.made}function scriptedCalls(plan,generatedCalls,observations,latest=null){if(!plan.callSyntax.script)return[];const gather=gatherer(
plan,generatedCalls,tooLarge(generatedCalls,observations));const seen=new Map(observations.map(observation=>[observation.call,observation]));const findings=(latest??
generatedCalls).flatMap(generated=>{const observation=seen.get(generated.call.id);return observation?[{generated,observation}]:[]});const scripted=[...followInputs(
plan,findings),...latest?[]:historyInputs(plan,generatedCalls)];for(const{inputs,combination,script}of scripted)if(gather.made.length<mostScripted)gather.add(inputs,
combination,null,script);return gather.made}function gatherer(plan,before,isTooLarge=()=>false){const known=new Set(before.map(earlier=>wholeText(earlier.call)));
const isForeign=foreignDefault(plan);const isTyped=plan.callSyntax.typed?.(plan.task)??false;const isOfItsType=(value,at)=>{const{parameter}=plan.slots[at]??{};
if(!value||!parameter||parameter.pass==="rest")return true;return fits(value,parameter.type)};const made=[];const add=(inputs,combination,example,script)=>{if(isTooLarge(
inputs)||isTyped&&combination>=0&&!inputs.every(isOfItsType))return;const given=toArguments(plan.task,plan.slots,inputs,plan.callSyntax.omitted);if([...given.receiver??
[],...given.positional].some(isForeign))return;const{callSyntax,task}=plan;const rendered=script&&callSyntax.script?callSyntax.script(task,given,script):callSyntax.
call(task,given);const whole=wholeText(rendered);if(known.has(whole)||rendered.text.length>longestText&&combination>=0)return;known.add(whole);const{id:target}=plan.
task.target;const call={id:`${target}#${before.length+made.length}`,target,...rendered};made.push({call,inputs,combination,example,...script?{script}:{}})};return{
made,add}}const wholeText=({text,doubles})=>[text,...doubles?.code??[]].join("\n");function foreignDefault({slots,callSyntax}){const said=slots.flatMap(({parameter})=>parameter.
default??[]);const foreign=new Set(callSyntax.omitted===void 0?said.filter(text=>callSyntax.value(text)===null):[]);return value=>value.kind==="code"&&foreign.has(
value.code)}function choices(plan,slot2,type){const all=pool(type,plan.clues);const isFew=slot2.of==="receiver"&&type.kind!=="literal"&&plan.slots.some(isGiven);
return isFew?all.slice(0,receivers):all}function typical(plan,types2,shift){const alone=plan.slots.every(slot2=>slot2.optional);return plan.slots.map((slot2,at)=>{
const type=types2[at];if(!type||slot2.optional&&!(alone&&slot2.of==="call"&&shift>0))return null;const all=choices(plan,slot2,type);return all[(shift*2+sameBefore(
types2,at))%Math.max(all.length,1)]??null})}const sameBefore=(types2,at)=>types2.slice(0,at).filter(type=>type.kind===types2[at]?.kind).length;function*vary(plan,row){
const types2=plan.combinations[row]??[];const pools=plan.slots.map((slot2,at)=>choices(plan,slot2,types2[at]??{kind:"any"}));const longest2=Math.max(0,...pools.
map(all=>all.length));for(let place=0;place<longest2;place++)for(let at=0;at<pools.length;at++){const value=pools[at]?.[place];if(value)yield typical(plan,types2,
place%3===2?1:0).with(at,value)}}function fresh(plan,row,random){const types2=plan.combinations[row]??[];return plan.slots.map((slot2,at)=>{const type=types2[at];
if(!type||slot2.optional&&random()>.35)return null;if(slot2.of==="receiver"||random()<.4)return pick(random,choices(plan,slot2,type))??null;return draw(type,plan.
clues,random)})}const isGiven=slot2=>slot2?.of==="call"||slot2?.of==="result";function changed(plan,inputs,row,random){const types2=plan.combinations[row]??[];const places=inputs.
flatMap((value,at)=>value&&isGiven(plan.slots[at])?[at]:[]);let next2=inputs;for(let time=random()<.3?2:1;time>0;time--){const at=pick(random,places);const value=at===
void 0?void 0:next2[at];if(at===void 0||!value)continue;const near=generate_calls_related(next2,at,plan,random);next2=next2.with(at,near??neighbour(value,types2[at]??
{kind:"any"},plan.clues,random))}return next2}function generate_calls_related(inputs,at,plan,random){if(inputs[at]?.kind!=="int")return null;const others=inputs.
flatMap((value,place)=>place!==at&&value?.kind==="int"?[value.value]:[]);if(others.length===0||random()>relatedShare)return null;const other=pick(random,others);
const distance=pick(random,[0,...plan.clues.ints]);if(other===void 0||distance===void 0||Math.abs(distance)>farthest)return null;return(0,explore_values.Wh)(other+
distance+between(random,-1,1))}function acceptable(generatedCalls,observations){const fine=new Set(observations.filter(isAccepted).map(observation=>observation.
call));return generatedCalls.filter(generated=>fine.has(generated.call.id))}const isAccepted=seen=>seen.outcome==="returned"||seen.outcome==="raised"&&seen.exception?.
accidental===false;function acceptedRows(plan,generatedCalls,observations){const outcome=new Map(observations.map(observation=>[observation.call,observation]));
const where=test=>plan.combinations.flatMap((_,row)=>{const own=generatedCalls.filter(generated=>generated.combination===row);return own.some(earlier=>test(outcome.
get(earlier.call.id)??silent))?[row]:[]});const returned=where(seen=>seen.outcome==="returned");return(returned.length>0?returned:where(isAccepted)).slice(0,4)}
function oddCalls(plan,generatedCalls,observations){const row=acceptedRows(plan,generatedCalls,observations)[0];const odd=generatedCalls.filter(generated=>row!==
void 0&&generated.combination>=0&&generated.combination!==row);return new Set(odd.map(earlier=>earlier.call.id))}function likelyRows(plan,observations){if(!observations.
some(observation=>observation.outcome==="raised"))return[];return plan.combinations.slice(0,4).map((_,row)=>row)}const silent={outcome:"refused"};function tooLarge(generatedCalls,observations){
const late=new Set(observations.filter(observation=>observation.outcome==="timed-out").map(observation=>observation.call));const slow=generatedCalls.filter(generated=>late.
has(generated.call.id)).map(generated=>generated.inputs.map(explore_values.Ej));if(slow.length<2)return()=>false;return inputs=>{const sizes=inputs.map(explore_values.
Ej);return slow.some(old=>old.every(({class:kind,amount},at)=>kind===sizes[at]?.class&&amount<=(sizes[at]?.amount??0)))}};const longestInput=120;const atBound=30;
const mostNear=100;const leastOthers=20;const asChanged=60;const longestResult=100;const nearly=4;const nearlyRead=6;function documented(plan,generatedCalls){return generatedCalls.
filter(({example})=>{const said=example===null?void 0:plan.task.function.examples[example];if(!said)return false;return said.raises!==null||said.expected!==null&&
plan.callSyntax.value(said.expected)!==null})}function chooseCalls(plan,generatedCalls,observations,options){const rated=rate(plan,generatedCalls,observations,options?.
proves??null);const bounds2=options?.bounds??new Map;for(const{finding,features}of rated){const{id:id2}=finding.generated.call;for(const side of bounds2.get(id2)??
[])features.set(side,atBound);if(options?.differing?.has(id2))features.set(theChange,asChanged)}const near=plan.callSyntax.titles?nearlyRead:nearly;const chosen=greedy(
rated,options?.limit??6,near);return(options?.proves?choose_unlike(shrink(chosen,rated,isProof)):chosen).map(entry=>entry.finding)}function choose_unlike(chosen){
const noticed=chosen.map(({features})=>new Set([...features.keys()].filter(trait=>trait.startsWith("mutant ")||trait===theChange)));return chosen.filter((_,at)=>{
const own=noticed[at]??new Set;const isCovered=noticed.some((other,place)=>place!==at&&[...own].every(trait=>other.has(trait))&&(own.size<other.size||place<at));
return own.size===0||!isCovered})}function askable(plan,generatedCalls,observations,{most,bounds:bounds2,differing}){const rated=rate(plan,generatedCalls,observations,
{});const isNear=({finding})=>bounds2.has(finding.generated.call.id);for(const{finding,features}of rated){features.set(`sizes ${finding.generated.inputs.map(choose_sizeOf).
join()}`,2);if(differing?.has(finding.generated.call.id))features.set(theChange,asChanged)}const near=spread(rated.filter(isNear),mostNear);const others=spread(
rated.filter(each=>!isNear(each)),Math.max(leastOthers,most-near.length));return[...near,...others].map(entry=>entry.finding.generated.call)}function choose_sizeOf(value){
if(!value)return"-";if(value.kind==="int"||value.kind==="float")return`${Math.sign(value.value)}${Math.abs(value.value)>1?"x":""}`;return String(Math.min(2,(0,explore_values.
Ej)(value).amount))}function rate(plan,generatedCalls,observations,proves){const{async:awaited,generator}=plan.task.function;if(awaited&&generator&&!plan.callSyntax.
gathers)return[];const row=acceptedRows(plan,generatedCalls,observations)[0]??0;const seen=new Map(observations.map(observation=>[observation.call,observation]));
const pairs=generatedCalls.flatMap(generated=>{const observation=seen.get(generated.call.id);return observation?[{generated,observation}]:[]});const usual=pairs.
filter(({generated})=>generated.combination===row||generated.combination===-1);const assigns=plan.task.function.assigns===true;const findings=[...usual,...guarded(
pairs,usual)].filter(entry=>isWorthy(entry.generated,entry.observation,assigns)&&!isAssignment(plan,entry.generated));const own=[...plan.clues.ints,...plan.clues.
floats];const texts=plan.callSyntax.titles?knownTexts(plan.clues):null;return telling(findings).map(finding=>{const plain2=usesDefaults(plan,finding.generated);
const features=featuresOf(finding,proves);if(plain2)features.set("defaults",10);if(texts)for(const fields of choose_fieldsOf(finding))features.set(`fields ${fields}`,
7);return{finding,features,plain:plain2,effort:effort(finding,own)+(texts?oddness(finding,texts):0)}})}function guarded(all,usual){const reached=new Set(usual.flatMap(
entry=>entry.observation.lines));if(reached.size===0)return[];const known=new Set(usual);return all.filter(entry=>!known.has(entry)&&entry.observation.lines.some(
line=>!reached.has(line)))}function choose_fieldsOf({generated}){const objects=generated.inputs.flatMap(value=>value?(0,explore_values.rT)(value):[]);return objects.
flatMap(value=>value.kind==="dict"?[value.entries.map(([key])=>JSON.stringify(key)).join()]:[])}function telling(findings){const opaque=({observation:{outcome,literal,
logged}})=>outcome==="returned"&&literal===null&&!logged;const returned=findings.filter(finding=>finding.observation.outcome==="returned"&&!opaque(finding));const known=new Set(
returned.flatMap(entry=>entry.observation.lines));if(returned.length===0)return findings;return findings.filter(finding=>!opaque(finding)||finding.observation.lines.
some(line=>!known.has(line)))}const isAssignment=({task,slots,callSyntax},{script})=>callSyntax.script!==void 0&&task.function.kind==="property"&&!script?.after.
length&&slots.some(({of})=>of==="call");function isWorthy(generated,seen,assigns){const{call,inputs}=generated;if(!seen.steady||call.text.length>longestInput||!inputs.
every(isShort))return false;if(isMute(generated,seen)||hasDigest(call.text))return false;if(seen.outcome==="raised")return seen.exception!==null&&!seen.exception.
accidental;if(seen.outcome!=="returned"||assigns&&(seen.left??[]).length===0)return false;return isTold(seen,call.text)}function isMute({script},{outcome,literal,
logged}){if(script&&!logged&&literal==="undefined")return true;const isOpaque=outcome==="returned"&&literal===null;return logged===null||logged==="[]"&&isOpaque}
function isTold(seen,text){const changed2=seen.changed?.some(change=>change.literal!==null)??false;const facts=[...seen.left??[],...seen.literal===null?seen.properties??
[]:[]];const own=[seen.literal,seen.logged].flatMap(literal=>literal??[]);const shown=[...facts.map(fact=>fact.literal),...own];return shown.length>0&&shown.every(
literal=>isPinnable(literal,text))&&(!changed2||(seen.changed??[]).every(change=>isPinnable(change.literal??"",text)))}function isShort(value){return!/\d\.\d{3,}/.
test(JSON.stringify(value).replace(/:\d\d\.\d{3}Z/g,""))}const accidents=[/0x[0-9a-f]{6,}/i,/\bobject at\b/,/\b[0-2]\d:[0-5]\d:[0-5]\d\.\d/,/^['"](unsupported operand|invalid literal for|list index out of|'\w+' object|can only concatenate|division by zero)/,
/(not supported between|has no attribute|is not (callable|subscriptable|iterable)|is not a function|of undefined)/,/^['"]?\/(tmp|home|root|var|usr|proc)\//];const moment=/\b(19|20)\d\d-[01]\d-[0-3]\d[T ][0-2]\d:/;
function isPinnable(literal,call){if(literal.length>longestResult||accidents.some(pattern=>pattern.test(literal)))return false;return moment.test(call)||!moment.
test(literal)}function usesDefaults(plan,{inputs}){const places=plan.slots.flatMap(({of,parameter},at)=>of==="call"&&parameter.default!==null?[at]:[]);return places.
length>0&&places.every(at=>inputs[at]===null)}var measure=__webpack_require__(79509);;const mostAsked=100;const mostCalls=60;function questionsOf(target,mutation,source){
const[first,last]=target.lines;const changed2=new Set(target.changedLines);const others=Array.from({length:Math.max(0,last-first+1)},(_,at)=>first+at);const own=(0,
measure.Z)(mutation.mutants(source,target.changedLines),measure.Of);const more=mutation.mutants(source,others.filter(line=>!changed2.has(line)));const rest=(0,measure.
Z)(more,Math.max(0,mostAsked-own.length));const found=mutation.throwingMutant(source,target.lines);const throwing=found?[{...found,id:measure.N7}]:[];const instrument=asked2=>{
const instrumented=asked2.length===0?null:mutation.instrument(target.file,source,asked2);return instrumented&&(0,measure.UX)(instrumented).length>0?instrumented:
null};const all=instrument([...own,...rest,...throwing]);return all&&{all,throwingMutant:(0,measure.UX)(all).includes(measure.N7),throwing:()=>instrument(throwing)}}
function provesOf(kills){const proves={};for(const[mutant,calls]of Object.entries(kills))if(mutant!==measure.N7)for(const call of calls)(proves[call]??=[]).push(
mutant);return proves}function isolatedBy({throwingMutant},kills,{via}){const noticed=throwingMutant?kills?.[measure.N7]:void 0;if(noticed===void 0||via!==null&&
noticed.length===0)return null;return noticed.length>0};const longestSource=2e4;const mostKeys=8;const mostCompared=12;const quoted=/(['"])((?:(?!\1)[^\\\n]){1,40})\1/g;
const keyed=/[\w)\]](?:\[\s*|\.(?:get|pop|setdefault)\(\s*)(['"])([^'"\\\n]{1,40})\1\s*[\]),]/g;const splitting=/\.(?:r?split|r?partition)\(\s*(['"])([^'"\\\n]{1,3})\1/g;
const splittingBy=/\.split\(\s*()\/(\\?[^\\\n/[({*+?|^$\w]|\\s)[+*]?\/[a-z]*/g;const comparing=/(?:[!=]==?\s*|\bcase\s+|\b(?:startsWith|endsWith|startswith|endswith)\(\s*)(['"])([^'"\\\n]{1,20})\1/g;
const choosing=/(['"])([^'"\\\n]{1,20})\1\s*(?:[!=]==?|:\s*[^\s\]])/g;const numeric=/(?<![\w.])(?:int|float|Decimal|Number|parseInt|parseFloat)\(\s*[^\d\s)]/;const trimming=/\.(?:[lr]?strip|trim(?:Start|End)?)\(\s*\)/;
const casing=/\.(?:lower|upper|casefold|capitalize|title|swapcase|toLowerCase|toUpperCase|toLocale(?:Lower|Upper)Case)\(\s*\)/;const speaking=/^\s*(?:raise|throw|log(?:ger|ging)?\.\w+\(|print\(|warnings\.warn\(|console\.\w+\()/;
function stringFormsOf(made){const source=made.source.slice(0,longestSource);const code2=made.docstring?source.replace(/("""|''')[\s\S]*?\1/,""):source;const parted=[
...new Set([...matches(splitting,code2),...matches(splittingBy,code2).map(plainSign)])];const messages=messagesIn(code2);const compared=[...new Set([...matches(
comparing,code2),...matches(choosing,code2)])];const searched=made.literals.flatMap(value=>value.kind==="str"?[value.value]:[]);const signs2=[...new Set([...parted,
...searched.filter(text=>/^[=@:,;|/\-.&+]$/.test(text))])].slice(0,4);const isNumeric=numeric.test(code2);const texts=[...signs2.filter(sign=>parted.includes(sign)).
flatMap(sign=>joined(sign,isNumeric)),...parted.length>1?[`a${parted[0]??""}b${parted[1]??""}c`,`b${parted[1]??""}c${parted[0]??""}d`]:[],...isNumeric?["42","7",
"0","-1","2.5"]:[],...signs2.filter(sign=>!parted.includes(sign)).flatMap(sign=>joined(sign,isNumeric).slice(0,2)),...trimming.test(code2)?[" abc "]:[],...casing.
test(code2)?["Abc","abC"]:[]];return{texts:[...new Set(texts)],keys:matches(keyed,code2).slice(0,mostKeys),messages,compared:compared.filter(text=>!messages.has(
text)).slice(0,mostCompared)}}function joined(sign,isNumeric){const letters=[`a${sign}b`,`a${sign}b${sign}c`];const numbers=[`1${sign}2`,`1${sign}2${sign}3`,`a${sign}\
2`];return isNumeric?[...numbers,...letters]:[...letters,...numbers]}const plainSign=pattern=>pattern==="\\s"?" ":pattern.replace("\\","");function matches(pattern,code2){
return[...new Set([...code2.matchAll(pattern)].map(match=>match[2]??""))]}function messagesIn(code2){const said=new Set;const used=new Set;for(const line of code2.
split("\n"))for(const text of matches(quoted,line))(speaking.test(line)?said:used).add(text);return new Set([...said].filter(text=>!used.has(text)))}const longestPattern=200;
const string_forms_longestText=60;const isPattern=text=>text.length<=longestPattern&&/\[[^\]]*-|\\[dwsbDWSB]|\(\?|^\^.|.\$$|[.\])][*+]|[*+}]\?|\w\{\d+,\d*\}/.test(
text);function sampled(pattern){if(pattern.length>longestPattern)return[];const texts=[0,1].map(turn=>{const reader=new Reader(pattern,turn);const text=reader.alternatives();
return reader.isAtEnd()?text:null});return[...new Set(texts.filter(text=>text!==null&&text!==""))]}const classes={d:"70",D:"ab",w:"ab",W:" -",s:" ",S:"ab"};const signs={
t:"	",n:"\n"};class Reader{pattern;turn;at=0;constructor(pattern,turn){this.pattern=pattern;this.turn=turn}isAtEnd(){return this.at===this.pattern.length}alternatives(){
const branches=[this.sequence()];while(this.take("|"))branches.push(this.sequence());if(branches.includes(null))return null;return branches[this.turn%branches.length]??
null}sequence(){let text="";while(this.at<this.pattern.length&&!/[|)]/.test(this.next())){const one=this.atom();const times=one===null?null:this.repeats();if(one===
null||times===null)return null;for(const turn of times){text+=one[(turn+this.turn)%one.length]??"";if(text.length>string_forms_longestText)return null}}return text}atom(){
const sign=this.next();this.at++;if(sign==="^"||sign==="$")return[""];if(sign===".")return["a","b"];if(sign==="\\")return this.escaped();if(sign==="[")return this.
oneOf();if(sign==="(")return this.group();return/[*+?{]/.test(sign)?null:[sign]}escaped(){const sign=this.next();this.at++;if(/[bBAZz]/.test(sign))return[""];if(/\d|^$/.
test(sign))return null;return[...classes[sign]??signs[sign]??sign]}group(){const[opening=""]=/^\?(?::|P?<\w+>)/.exec(this.pattern.slice(this.at))??[];this.at+=opening.
length;if(this.next()==="?")return null;const inner=this.alternatives();return inner===null||!this.take(")")?null:[inner]}oneOf(){const other=this.take("^");const end=this.
pattern.slice(this.at+1).search(/(?<!\\)\]/)+this.at+1;if(end<=this.at)return null;const inner=this.pattern.slice(this.at,end);this.at=end+1;if(other)return pickOther(
inner);const plain2=inner.replace(/\\([dwsDWS])/g,(_,sign)=>classes[sign]??"").replace(/\\(.)/g,"$1");const ends=[...plain2.replace(/(.)-(.)/g,"$1$2")];return ends.
length>0?ends:null}repeats(){const rest=this.pattern.slice(this.at);const[whole="",sign="",from="",open=""]=/^(?:([*+?])|\{(\d+)(,\d*)?\})[?+]?/.exec(rest)??[];
this.at+=whole.length;const least=sign==="+"?1:sign?0:whole?Number(from):1;const times=least+(sign||open===","?this.turn:0);return times>string_forms_longestText?
null:Array.from({length:times},(_,at)=>at)}next(){return this.pattern[this.at]??""}take(sign){if(this.next()!==sign)return false;this.at++;return true}}function pickOther(inner){
let finds;try{finds=new RegExp(`^[^${inner}]$`)}catch{return null}const found=["a","Z","7"," ","-","_","!"].filter(sign=>finds.test(sign));return found.length>0?
found.slice(0,2):null};function nested(name,parameters,callSyntax,clues){const own=parameters.filter(parameter=>holds(parameter.type,name));const[first]=own;if(!first||
own.some(parameter=>parameter.pass.includes("rest")))return[];const make=maker(name,{parameters,own},callSyntax,clues);const leaf=number2=>make(number2,[]);if(isMany(
first.type)){const many=(number2,parts)=>make(number2,[`[${parts.join(", ")}]`]);return codes([many(0,[leaf(1)]),many(0,[leaf(1),leaf(2)]),many(0,[many(1,[leaf(
2)]),leaf(3)])])}const chain=numbers=>numbers.reduceRight((rest,number2)=>make(number2,[rest]),null)??leaf(0);const chains=[chain([0,1]),chain([0,1,2]),chain([0,
0]),chain([2,1,0]),chain([0,1,0])];if(own.length===1)return codes(chains);return codes([make(1,[leaf(0),leaf(2)]),make(0,[leaf(1),null]),make(0,[null,leaf(1)]),
make(1,[leaf(0),make(3,[leaf(2),null])]),make(0,[null,make(1,[null,leaf(2)])]),make(2,[make(1,[leaf(0),null]),null])])}const codes=all=>all.map(code2=>({kind:"c\
ode",code:code2}));const isOwn=(type,name)=>type.kind==="named"&&type.name.slice(type.name.lastIndexOf(".")+1)===name;function holds(type,name){if(type.kind==="\
union")return type.of.some(member=>holds(member,name));return type.kind==="list"?isOwn(type.of,name):isOwn(type,name)}const isMany=type=>type.kind==="list"||type.
kind==="union"&&type.of.some(isMany);function maker(name,{parameters,own},callSyntax,clues){const plain2=parameters.filter(({default:standard,pass})=>standard===
null&&!pass.includes("rest")).filter(parameter=>!own.includes(parameter)).map(parameter=>{const[type={kind:"any"}]=inferTypes(parameter,[],null,"");return{parameter,
values:valuesOf(type,clues)}});return(number2,parts)=>{const positional=[];const keyword={};for(const parameter of parameters){const at=own.indexOf(parameter);const column=plain2.
find(entry=>entry.parameter===parameter);const part=at<0?null:parts[at]??null;const value=part===null?column?.values[number2%column.values.length]:{kind:"code",
code:part};if(value&&(parameter.pass==="keyword"||positional.length<placeOf(parameters,parameter)))keyword[parameter.name]=value;else if(value)positional.push(value);else if(at>=
0&&parameter.default===null)positional.push(isMany(parameter.type)?{kind:"list",items:[]}:{kind:"none"})}return callSyntax.build(name,positional,keyword)}}const placeOf=(parameters,parameter)=>parameters.
indexOf(parameter);function valuesOf(type,clues){if(type.kind==="int"||type.kind==="any")return[1,2,3,4].map(value=>({kind:"int",value}));const values2=pool(type,
clues,1).slice(0,4);return values2.length>0?values2:[{kind:"none"}]};const mostCombinations=14;const mostPatterns=4;const mostExamples=12;const mostMembers=12;const mostInstances=8;
function planExploration(task,callSyntax,options){const clues=cluesOf(task,callSyntax);const slots=slotsOf(task,historiesOf(task.function,callSyntax,clues))?.map(
slot2=>({...slot2,parameter:withTypes(slot2.parameter,task)}));if(!slots)return null;const given=options?.examples===false?[]:findExamples(task,callSyntax,slots);
const examples=[...given,...recordedCalls(options?.recorded??[],given,{task,callSyntax,slots})];const doc=task.function.docstring??"";const inferred=slots.map((slot2,at)=>{
const seen=examples.flatMap(example=>example.inputs[at]??[]);const known={seen,doc:slot2.of==="call"?doc:"",classes:task.classes};return typesOf(slot2.parameter,
known,callSyntax,clues)});clues.seen=[];if(inferred.some(([likeliest])=>likeliest&&isGraph(likeliest)))clues.forms=[...nodeNames,...clues.forms??[]];const combinations=combine(
inferred,mostCombinations,likenesses(slots)).filter(types2=>types2.every((type,at)=>slots[at]?.optional===true||pool(type,clues).length>0));if(combinations.length===
0)return null;const{recorded=[],made=recorded,stated=[],limit=200}=options??{};return{task,callSyntax,slots,combinations,clues,examples,made,stated,limit}}function likenesses(slots){
return slots.flatMap(({of,parameter},at)=>parameter.uses.flatMap(use=>{const[,item,name]=/^(item-)?like:(.+)$/.exec(use)??[];const other=slots.findIndex(slot2=>slot2.
of===of&&slot2.parameter.name===name);return other<0||other===at?[]:[{whole:at,part:other,item:item!==void 0}]}))}function typesOf(parameter,{seen,doc,classes:classes2},callSyntax,clues){
const standard=parameter.default===null?null:callSyntax.value(parameter.default);const inferred=buildable(inferTypes(parameter,seen,standard,doc),parameter,{callSyntax,
classes:classes2},clues);const plain2=parameter.type.kind==="any"?[{kind:"int"},{kind:"str"}]:inferred;if(parameter.pass==="rest")return plain2.map(type=>({kind:"\
tuple",of:[type],open:true}));if(parameter.pass==="keyword-rest")return plain2.map(value=>({kind:"dict",key:{kind:"str"},value}));return inferred}const isKnown=(name,classes2)=>Object.
hasOwn(classes2,name)||Object.hasOwn(classes2,name.slice(name.lastIndexOf(".")+1));function buildable(inferred,parameter,{callSyntax,classes:classes2},clues){const object=objectOf(
parameter,callSyntax);const made=inferred.filter(type=>pool(type,clues).length>0);if(object&&parameter.type.kind==="any")return[object,...made].slice(0,4);const isLibrary=made.
some(type=>type.kind==="named"&&!isKnown(type.name,classes2));if(object&&!isLibrary&&made.every(type=>type.kind==="named"||type.kind==="union"))return[...made.slice(
0,1),object];return inferred}const withTypes=(parameter,{types:types2})=>({...parameter,type:resolved(parameter.type,types2)});function resolved(type,types2={},depth=0){
if(depth>4)return type;const within=inner=>resolved(inner,types2,depth+1);if(type.kind==="named"){const behind=types2[type.name]??types2[type.name.slice(type.name.
lastIndexOf(".")+1)];return behind?within(behind):type}if(type.kind==="list"||type.kind==="set"||type.kind==="iterable")return{...type,of:within(type.of)};if(type.
kind==="dict")return{...type,key:within(type.key),value:within(type.value)};if(type.kind==="record"&&type.also){const bases=type.also.map(name=>within({kind:"na\
med",name}));const inherited=bases.flatMap(base=>base.kind==="record"?base.fields:[]);const own=new Set(type.fields.map(({name})=>name));const fields=[...inherited.
filter(({name})=>!own.has(name)),...type.fields];return within({kind:"record",fields})}if(type.kind==="record")return{...type,fields:type.fields.map(field=>({...field,
type:within(field.type)}))};if(type.kind==="callable"&&type.gives)return{...type,gives:within(type.gives)};if(type.kind!=="union"&&type.kind!=="tuple")return type;
const of=type.of.map(within);if(type.kind==="tuple")return{...type,of};return{kind:"union",of:of.flatMap(inner=>inner.kind==="union"?inner.of:[inner])}}function cluesOf(task,callSyntax){
const all=task.function.literals.slice(0,200).flatMap(explore_values.rT).slice(0,400);const forms=stringFormsOf(task.function);const{owner}=task.function;const source=owner?.
maker??"";const maker2=stringFormsOf({...task.function,source,docstring:null,literals:[]}).texts;const said=all.flatMap(value=>value.kind==="str"&&!forms.messages.
has(value.value)?[value.value]:[]);const strings2=plan_telling([...new Set(said)]);const letters=strings2.filter(text=>text.length<=30&&!/\s.*\s/.test(text)).flatMap(
text=>[...text]);const build=(said2,depth)=>{const name=task.classes[said2]?said2:said2.slice(said2.lastIndexOf(".")+1);const members2=task.enums&&Object.hasOwn(
task.enums,name)?task.enums[name]??[]:[];if(members2.length>0)return members2.slice(0,mostMembers).map(member=>({kind:"code",code:`${name}.${member}`}));if(!task.
classes[name])return callSyntax.samples(said2,clues).map(code2=>({kind:"code",code:code2}));const factories=task.factories?.[name]??[name];if(depth>3)return[];return factories.
flatMap(maker3=>{const parameters=(task.classes[maker3]??[]).map(parameter=>withTypes(parameter,task));const columns=argumentsOf(parameters,clues,depth);const made=instances(
maker3,columns,callSyntax,depth);return made.toSpliced(2,0,...nested(name,parameters,callSyntax,clues))})};const numbers=kind=>[...new Set(all.flatMap(value=>value.
kind===kind?[value.value]:[]))].slice(0,30);const clues={ints:numbers("int"),floats:numbers("float"),strings:strings2.slice(0,30),letters:[...new Set(letters)].
slice(0,24),forms:[...forms.texts,...maker2,...said.filter(isPattern).slice(0,mostPatterns).flatMap(sampled)],keys:forms.keys,compared:forms.compared,seen:[],callables:callSyntax.
callables,recorder:callSyntax.recorder,failing:value=>(task.function.catches??[]).flatMap(error=>callSyntax.failing?.(error,value)??[]).slice(0,2),double:callSyntax.
double,build,object:callSyntax.object};return clues}function plan_telling(strings2){const plain2=strings2.filter(text=>text.trim().split(/\s+/).length<3&&!isPattern(
text));return plain2.length>0?plain2:strings2}function argumentsOf(parameters,clues,depth){return parameters.filter(({default:standard,pass})=>standard===null&&
pass!=="rest"&&pass!=="keyword-rest").map(parameter=>{const[type={kind:"any"}]=inferTypes(parameter,[],null,"");return{parameter,values:pool(type,clues,depth)}})}
function instances(name,columns,callSyntax,depth){if(columns.some(({values:values2})=>values2.length===0))return[];const rows=Array.from({length:depth>2?3:mostInstances},
(_,at)=>at).map(row=>{const positional=[];const keyword={};columns.forEach(({parameter,values:values2},at)=>{const value=values2[(row+at)%values2.length]??{kind:"\
none"};if(parameter.pass==="keyword")keyword[parameter.name]=value;else positional.push(value)});return callSyntax.build(name,positional,keyword)});return[...new Set(
rows)].map(code2=>({kind:"code",code:code2}))}function findExamples(task,callSyntax,slots){const listed=task.function.examples.map((example,index)=>({text:example.
call,index}));const prose2=mentions(task.function.docstring??"",task.function.name.split(".").at(-1)??"");const found=new Map;for(const{text,index}of[...listed,
...prose2.map(call=>({text:call,index:null}))]){const given=callSyntax.read(text,task);const inputs=given&&toInputs(slots,given);if(!inputs)continue;const key=JSON.
stringify(inputs);if(!found.has(key))found.set(key,{inputs,index})}return[...found.values()].slice(0,mostExamples)}function recordedCalls(calls,known,{task,callSyntax,
slots}){const seen=new Set(known.map(({inputs})=>JSON.stringify(inputs)));return calls.flatMap(text=>{const given=callSyntax.read(text,task);const inputs=given&&
toInputs(slots,given);const key=JSON.stringify(inputs);if(!inputs||seen.has(key))return[];seen.add(key);return[{inputs,index:null}]})}function mentions(doc,name){
const calls=[];const text=doc.slice(0,2e4);for(let at=text.indexOf(`${name}(`);name&&at>=0&&calls.length<40;at=text.indexOf(`${name}(`,at+1)){const end=closing(
text,at+name.length);if(end>0&&!/[\p{L}\p{N}_]/u.test(text[at-1]??" "))calls.push(text.slice(at,end))}return calls}function closing(text,open){let depth=0;let quote="";
for(let at=open;at<Math.min(text.length,open+400);at++){const letter=text[at]??"";if(quote){if(letter==="\\")at++;else if(letter===quote)quote=""}else if(letter===
'"'||letter==="'")quote=letter;else if("([{".includes(letter))depth++;else if(")]}".includes(letter)&&--depth===0)return at+1}return-1}var difference=__webpack_require__(
61824);;const mostPinned=2;const mostFacts=6;const longestFact=100;const isRounded=/\.\d{7}|\de-/;const isPublic=path=>/^[.[]/.test(path)&&!/\._/.test(path);function pinChanges(base,head,{
value,literal}){const before=new Map(base.map(seen=>[seen.call,seen]));return head.map(now=>{const was=before.get(now.call);const isOpaque=now.outcome==="return\
ed"&&now.literal===null;if(!was||!isOpaque||was.outcome!=="returned"||!was.steady||!now.steady)return now;const own=(0,difference.g6)(was.shape,now.shape).flatMap(
({path,after})=>{const held=after!==null&&isPublic(path)?value(after):null;const text=held&&literal(held);return text!==null&&text.length<=longestFact&&!isRounded.
test(text)?[{access:path,literal:text}]:[]});if(own.length===0)return now;const pinned=own.toSorted((a,b)=>a.literal.length-b.literal.length).slice(0,mostPinned);
const known=new Set(pinned.map(({access})=>access));const others=(now.properties??[]).filter(({access})=>!known.has(access));return{...now,properties:[...pinned,
...others].slice(0,mostFacts)}})};const MOST=5;const longest={call:100,result:80};function quotableCalls(plan,generatedCalls,observations,chosenBy){const singles=generatedCalls.
filter(({call})=>isSingle(call));return chooseCalls(plan,singles,observations,{limit:MOST,...chosenBy}).flatMap(({generated:{call},observation})=>{const result=quotable_resultOf(
observation);const isShort2=call.text.length<=longest.call&&(result??"").length<=longest.result;return result!==null&&isShort2&&!call.text.includes("\n")?[{call:call.
text,result}]:[]})}const isSingle=({setup,doubles,script,history=[],then=[]})=>!setup&&!doubles&&!script&&history.length===0&&then.length===0;function quotable_resultOf({
outcome,literal,exception,drained}){if(outcome==="raised")return exception===null?null:`raises ${exception.name}`;return outcome==="returned"&&!drained?literal:
null};function refusalOf(seen,name){if(seen.length===0)return`the explorer has no call to make of ${name}`;if(seen.some(({outcome})=>outcome==="returned"||outcome===
"raised"))return null;const refused=seen.filter(({outcome})=>outcome==="refused");const[most]=[...(0,lists.$z)(refused,({shown})=>shown)].sort((one,other)=>other[1].
length-one[1].length);return most?.[0]??"every call of it timed out"};const LEAST=5;const LEAST_TELLING=3;const MOST_SAMPLES=60;const LONGEST=60;const MOST_ROWS=6;
function callerOf(task,slots=slotsOf(task)){const{async:waits,generator,enters,assigns,gives,kind}=task.function;if(!slots||waits||generator||enters||assigns||gives||
kind==="property")return null;if(kind==="constructor"||task.target.via!==null)return null;const own=slots.flatMap(({of,optional,parameter},at)=>of==="call"?[{at,
optional,pass:parameter.pass}]:[]);const needed=own.filter(({optional})=>!optional);const place=(needed[0]??own[0])?.at;const isPlain2=needed.length<=1&&!own.some(
({at,pass})=>at===place&&pass.endsWith("rest"));return place!==void 0&&isPlain2?{task,slots,place}:null}function samplesOf(plan,caller,generatedCalls,observations){
const seen=new Map(observations.map(observation=>[observation.call,observation]));const row=acceptedRows(plan,[...generatedCalls],[...observations])[0]??0;const samples=generatedCalls.
flatMap(generated=>{const observation=seen.get(generated.call.id);const isUsual=generated.combination===row||generated.combination===-1;if(!observation||!isUsual||
!isPlainCall(generated,caller))return[];return sampleOf(plan,caller,{generated,observation})});const groups=[...(0,lists.$z)(samples,({finding})=>relations_receiverOf(
finding,caller.slots)).values()];const distinct=groups.map(group=>[...new Map(group.map(sample=>[canonical(sample.given),sample])).values()]);const simple=distinct.
filter(group=>group.length>=LEAST);const[best=[]]=simple.sort((a,b)=>relations_lengthOf(a)-relations_lengthOf(b));return best.slice(0,MOST_SAMPLES)}const relations_lengthOf=([
sample])=>sample?.finding.generated.call.receiver?.join(", ").length??0;function isPlainCall({call,inputs,script},{slots,place}){const{setup,doubles,history=[],
then=[]}=call;if(setup||doubles||script||call.script||history.length>0||then.length>0)return false;return slots.every(({of},at)=>of==="receiver"||(at===place?relations_isPlain(
inputs[at]):inputs[at]===null))}const relations_isPlain=value=>value!==void 0&&value!==null&&(0,explore_values.rT)(value).every(part=>part.kind!=="code");function sampleOf({
callSyntax},{place},finding){const{observation}=finding;const{literal,steady,outcome,approximate,drained,promised,shape}=observation;const{changed:changed2=[],left=[],
warns=[]}=observation;if(changed2.length+left.length+warns.length>0)return[];if(outcome!=="returned"||shape===""||!steady||approximate||drained||promised)return[];
const given=finding.generated.inputs[place];const written=given?callSyntax.literal(given):"";const read=callSyntax.value(written);if(!read||written.length>LONGEST)
return[];return[{finding,given:read,result:literal===null?null:callSyntax.value(literal)}]}const relations_receiverOf=({generated},slots)=>JSON.stringify(generated.
inputs.filter((_,at)=>slots[at]?.of==="receiver"));function ownRelations(caller,samples,{lists:lists2}){const{name,source}=caller.task.function;const last=name.
split(".").at(-1)??name;const relation=(kind,some=samples)=>({...{kind,first:caller,second:caller,samples:some}});const isNumber2=samples.every(({given})=>given.
kind==="int"||given.kind==="float");const isAlike=samples.every(({given,result})=>!result||given.kind===result.kind);const ofItems=[...SORTS.test(source)?[]:[relation(
"sorted")],relation("kept"),relation("reversed",samples.filter(({given})=>!isSame(given,reversed(given))))];const found=[...isAlike&&(!isNumber2||SETTLING.test(
last))?[relation("settled")]:[],...isAlike&&(!isNumber2||TURNING.test(last))?[relation("turned")]:[],...lists2?ofItems:[]];return found.filter(each=>saysSomething(
each)&&!isRefuted(each))}const SORTS=/(?<!\w)sorted\(|\.(?:to)?sort(?:ed)?\(/i;const SETTLING=/normal|clamp|clip|limit|bound|cap|round|snap|abs|floor|ceil|trunc|clean|sanit|fix/i;
const TURNING=/negat|inver|flip|toggle|swap|revers|mirror|complement|opposite/i;function inverseRelation(first,second,samples){const relation={kind:"back",first,
second,samples};return saysSomething(relation)?relation:null}function saysSomething({kind,samples}){const results=new Set(samples.map(({finding})=>finding.observation.
shape));const telling2=samples.filter(({given})=>!relations_isEmpty(given));if(samples.length<LEAST||telling2.length<LEAST_TELLING||results.size<LEAST_TELLING)return false;
const isOrder=kind==="sorted"||kind==="kept"||kind==="reversed";if(isOrder&&!samples.every(({given})=>hasAlikeItems(given)))return false;const isCompared=kind===
"settled"||kind==="reversed";if(isCompared&&!samples.every(({result,finding})=>result??TEXT.test(finding.observation.shape)))return false;if(kind==="reversed")return true;
return samples.filter(({given,result})=>!isSame(given,result)).length>=LEAST_TELLING}const TEXT=/^b?['"]/;function isRefuted({kind,samples}){const known=new Map(
samples.map(({given,result})=>[canonical(given),result]));return samples.some(({given,result})=>{const second=kind==="reversed"?reversed(given):result;const found=second&&
known.get(canonical(second));const expected=kind==="turned"?given:result;return found&&expected&&COMPARED.has(kind)&&!isSame(found,expected)})}const COMPARED=new Set(
["back","settled","turned","reversed"]);function hasAlikeItems(value){if(value.kind!=="list")return false;const kinds=new Set(value.items.map(({kind})=>kind));return kinds.
size===0||kinds.size===1&&(kinds.has("int")||kinds.has("str"))}const relations_isEmpty=value=>value.kind==="none"||"items"in value&&value.items.length===0||value.
kind==="dict"&&value.entries.length===0||(value.kind==="str"||value.kind==="bytes")&&value.value==="";const reversed=value=>value.kind==="list"?{...value,items:value.
items.toReversed()}:value;const isSame=(one,other)=>one!==null&&other!==null&&canonical(one)===canonical(other);function canonical(value){if(value.kind==="dict")
return`dict ${value.entries.map(entry=>entry.map(canonical).join(": ")).sort().join()}`;if(!("items"in value))return(0,explore_values.TN)(value);const items=value.
items.map(canonical);return`${value.kind} [${(value.kind==="set"?items.sort():items).join()}]`}function relations_callsOf(relation,callSyntax){const{kind,samples,
second}=relation;if(!COMPARED.has(kind))return[];return samples.map(sample=>{const{finding,given}=sample;const made=makerOf(relation,callSyntax,finding.generated);
const{text:code2,imports}=made("first",given);const call=made("second",kind==="reversed"?reversed(given):{kind:"code",code:code2});const needed=[relation.first.
task.access.importLine,...imports,...call.imports];return{...call,imports:[...new Set(needed)],id:idOf(relation,sample),target:second.task.target.id}})}const idOf=({
kind,first,second},{finding})=>[finding.generated.call.id,kind,first.task.target.id,second.task.target.id].join(" ");function makerOf({first,second},callSyntax,{
inputs:known}){return(which,value)=>{const{task,slots,place}=which==="first"?first:second;const receivers2=known.filter((_,at)=>first.slots[at]?.of==="receiver");
const inputs=slots.map(({of},at)=>{if(of==="receiver")return receivers2.shift()??null;return at===place?value:null});return callSyntax.call(task,toArguments(task,
slots,inputs,callSyntax.omitted))}}function relations_holds(relation,callSyntax,observations){const{kind,samples}=relation;const seen=new Map(observations.map(observation=>[
observation.call,observation]));return samples.every(sample=>{const{given,result,finding}=sample;if(kind==="sorted")return isSame(result,sorted(given));if(kind===
"kept")return isSame(sorted(result),sorted(given));const found=seen.get(idOf(relation,sample));if(found?.outcome!=="returned"||!found.steady)return false;if(kind===
"settled"||kind==="reversed")return found.shape===finding.observation.shape;return found.literal!==null&&isSame(callSyntax.value(found.literal),given)})}function sorted(value){
if(value?.kind!=="list")return value;const rank=item=>"value"in item?item.value:0;return{...value,items:value.items.toSorted((a,b)=>rank(a)<rank(b)?-1:rank(a)>rank(
b)?1:0)}}function strongest(relations){const follow=new Set(relations.flatMap(({kind})=>FOLLOWS[kind]??[]));return relations.filter(({kind})=>!follow.has(kind))}
const FOLLOWS={sorted:["settled","kept","reversed"]};function rowsOf({samples},proves){const rated=samples.map(sample=>({...{sample,finding:sample.finding,features:featuresOf(
sample.finding,proves)},...{effort:effort(sample.finding,[]),plain:true}}));const chosen=new Set(spread(rated,MOST_ROWS));return rated.filter(each=>chosen.has(each)).
map(({sample})=>sample)}var value_words=__webpack_require__(47398);;const LEAST_ROWS=3;const LONGEST_NAME=60;const NAMES={value:["value","given","sample"],list:[
"values","items","given"]};const INSIDE=new Set(["settled","reversed","kept"]);function writeRelations(task,found,{framework:{name:framework,style},proves,number:number2,
properties=null}){const{id:target}=task.target;return found.flatMap(({relation,plan,proves:own},at)=>{const isContrived=contrivedIn(plan);const samples=relation.
samples.filter(({finding})=>!isContrived(finding));const rows=rowsOf({...relation,samples},own??proves);const spec2=rows.length<LEAST_ROWS?null:specOf(task,plan.
callSyntax,relation,rows);if(!spec2)return[];const table2=style.test(spec2);const property=propertyOf(spec2,rows,properties);const written=property?style.test(property):
table2;const id2=`${target}#explorer#0.${number2+at}`;const stands=INSIDE.has(relation.kind)?"inside":"outside";const facts={draft:written.code,fixes:[],observed:true,
relation:stands};const{code:code2,container,imports,helpers}=table2;const narrower=property?{narrower:{code:code2,container,imports,helpers,draft:code2}}:{};return[
{id:id2,target,writer:"explorer",...written,framework,...facts,...narrower}]})}function propertyOf(spec2,rows,properties){const type=(0,explore_values.QP)((0,explore_values.
p_)(rows.map(({given})=>given)));const any=type.kind==="list"?properties?.anyOf(type.of)??null:null;if(!properties||!spec2.each||any===null)return null;const imports=[
...any.imports,...properties.imports,...spec2.imports];return{...spec2,imports,each:{...spec2.each,any:any.code},comment:""}}function specOf(task,callSyntax,relation,rows){
const like=rows[0]?.finding.generated;const literals=rows.map(({given})=>callSyntax.literal(given));const isList=rows.every(({given})=>given.kind==="list");const symbols=[
relation.first,relation.second].map(caller=>caller.task.access.symbol);const name=NAMES[isList?"list":"value"].find(each=>!symbols.includes(each));if(!like||name===
void 0)return null;const imports=new Set;const made=makerOf(relation,callSyntax,like);const call=(which,code2)=>{const{text,imports:needed}=made(which,{kind:"co\
de",code:code2});for(const line of[relation[which].task.access.importLine,...needed])imports.add(line);return text};const isNumbers=rows.every(({given})=>"items"in
given&&given.items.every(({kind})=>kind==="int"));const{arrange,left,right}=sidesOf(relation,name,{call,callSyntax,isNumbers});const said=sayingOf(relation,task);
const short=(0,value_words.t9)(task.function.name.split(".").at(-1)??"");return{name:(0,value_words.pC)(`test_${(0,value_words.pC)(short,34)}_${(0,value_words.t9)(
said)}`,LONGEST_NAME),...callSyntax.titles?{title:said}:{},subject:task.function.name.replace(/^default(?=$|\.)/,task.access.symbol),imports:[...imports],arrange,
checks:[{kind:"equal",call:left,literal:right,approximate:false,await:false}],each:{name,values:literals},comment:"",like:task.page.like}}function sidesOf({kind},name,{
call,callSyntax,isNumbers}){const{reversed:reversed2=relation_tests_plain,sorted:sorted2=relation_tests_plain}=callSyntax.lists??{};const once=call("first",name);
switch(kind){case"back":case"turned":return{arrange:[],left:call("second",once),right:name};case"settled":return{arrange:[callSyntax.assign(ONCE,once)],left:call(
"second",ONCE),right:ONCE};case"sorted":return{arrange:[],left:once,right:sorted2(name,isNumbers)};case"kept":return{arrange:[],left:sorted2(once,isNumbers),right:sorted2(
name,isNumbers)};case"reversed":return{arrange:[],left:call("second",reversed2(name)),right:once}}}const ONCE="once";const relation_tests_plain=code2=>code2;function sayingOf({
kind,first,second},task){const[there,back]=[first,second].map(({task:{function:{name}}})=>name.split(".").at(-1)??name);switch(kind){case"back":return second.task===
task?`gives back what ${there??""} was given`:`is undone by ${back??""}`;case"settled":return"leaves its own result as it is";case"turned":return"gives back its\
 argument when called twice";case"sorted":return"puts all items in order";case"kept":return"keeps all items";case"reversed":return"gives the same for the items \
in reverse"}}var test_names=__webpack_require__(76651);;const documentedWords="From the docstring.";const nicknames=["given","other","third","fourth","fifth","s\
ixth"];function writeTests(plan,generatedCalls,findings,{name:framework,style}){const[made,stated]=[plan.made,plan.stated].map(calls=>new Set(calls.map(behaviour.
wh)));const repeatedBy=call=>stated?.has(call)?"new":made?.has(call)?"old":null;const taken=new Set;const examples=documented(plan,generatedCalls);const isContrived=contrivedIn(
plan);const covered=new Set(examples.map(example=>example.call.id));const specs=[...examples.map(example=>({...{spec:exampleSpec(plan,example,taken),documented:true,
contrived:false,repeats:null}})),...findings.filter(finding=>!covered.has(finding.generated.call.id)).map(finding=>({...{spec:findingSpec(plan,finding,taken),documented:false},
repeats:repeatedBy((0,behaviour.wh)(finding.generated.call.text)),contrived:isContrived(finding)}))];return specs.map(({spec:spec2,documented:isSaid,contrived,repeats},number2)=>{
const written=style.test(spec2);const{id:target}=plan.task.target;const id2=`${target}#explorer#0.${number2}`;const shown=isSaid?{observed:false,documented:true}:
{observed:true,...contrived?{contrived}:{},...repeats?{repeats}:{}};return{id:id2,target,writer:"explorer",...written,framework,draft:written.code,fixes:[],...shown}})}
function findingSpec(plan,finding,taken){const{generated,observation}=finding;const{script,doubles}=generated.call;const name=write_tests_namesOf(plan,finding,taken);
const changed2=(observation.changed??[]).filter(change=>change.literal!==null);const indexes=changed2.map(change=>change.index);const made=script?{arrange:[...script.
made,...script.steps],text:script.last,names:{}}:named(plan,generated,indexes);const imports=[...generated.call.imports,...importsOfWarnings(observation),...observation.
imports??[]];const draft={...made,name,imports,changed:changed2,arrange:[...doubles?.code??[],...made.arrange]};if(observation.outcome==="raised")return raisedSpec(
plan,finding,draft);return plan.task.function.enters?blockSpec(plan,finding,draft):returnedSpec(plan,finding,draft)}function raisedSpec(plan,finding,{name,imports,
arrange,text}){const{observation,generated}=finding;const own=observation.exception?.import?[observation.exception.import]:[];const check=raisesCheck(plan,observation,
text,generated.call.script);const checks=[check,...observation.logged==="[]"?[]:loggedCheck(finding)];const warns=warnsOf(observation,"check");return spec(plan,
name,{imports:[...imports,...own],arrange,checks,warns})}function blockSpec(plan,{observation},draft){const{name,imports,arrange,text}=draft;const{inside,block}=blockOf(
plan,observation,text);const checks=[...inside,...changeChecks(draft)];return spec(plan,name,{imports,arrange,checks,block})}const changeChecks=({changed:changed2,
names:names2})=>changed2.map(change=>equals(names2[change.index]??"",change.literal??""));function returnedSpec(plan,finding,draft){const{observation,generated}=finding;
const{name,imports,arrange,text}=draft;const{script}=generated.call;const logged=loggedCheck(finding);const waits=awaits(plan,script)||observation.promised===true;
if(logged.length>0&&(observation.literal==="undefined"||observation.literal===null)){const call2=text==="undefined"?[]:[`${waits?"await ":""}${text}`];return spec(
plan,name,{...{imports,arrange:[...arrange,...call2],checks:logged}})}const left=waits||script?null:leftSpec(plan,finding,text);if(left){const body={imports,arrange:[
...arrange,...left.arrange],checks:[...left.checks,...logged]};return spec(plan,name,{...body,warns:warnsOf(observation,"arrange")})}const drained=observation.drained===
true&&(script!==void 0||!plan.task.function.generator);const call=drained?plan.callSyntax.drain(text,waits):text;const results=resultChecks(observation,call,waits);
const isIdle=logged.length>0&&write_tests_isNothing(plan,observation)&&!waits;const checks=[...isIdle?[]:results,...changeChecks(draft),...logged];const held=observation.
literal===null&&checks.length>draft.changed.length;const done=[...isIdle?results.map(check=>check.call):[],...held?[plan.callSyntax.assign(resultName,call,waits)]:
[]];const warns=warnsOf(observation,held?"arrange":"check");return spec(plan,name,{...{imports,arrange:[...arrange,...done],checks,warns}})}function raisesCheck(plan,{
exception,message=exception?.message,promised},text,script){const call=plan.task.function.enters?`${text}:
    pass`:text;const waits=awaits(plan,script)||promised===true;return{kind:"raises",call,exception:exception?.name??"",await:waits,message}}function blockOf(plan,observation,text){
const inside=write_tests_isNothing(plan,observation)?[]:resultChecks(observation,resultName,false);const opening=inside.length>0?`${text} as ${resultName}:`:`${text}\
:`;return{inside,block:{opening,checks:inside.length}}}const write_tests_isNothing=(plan,{literal})=>literal===plan.callSyntax.literal({kind:"none"});function loggedCheck({
generated:{call},observation:{logged}}){if(!call.doubles||!logged)return[];return[{kind:"equal",call:call.doubles.log,literal:logged,approximate:false,await:false}]}
function warnsOf({warns=[]},by){return warns.length>0?{types:warns.map(({name})=>name),by}:void 0}const importsOfWarnings=({warns=[]})=>warns.flatMap(warning=>warning.
import??[]);function leftSpec(plan,{generated:{call},observation},text){const{function:made}=plan.task;const facts=observation.left??[];if(call.setup)return leftOfNamed(
plan,call.setup.name,{observation,text});const owner=made.owner?.by??made.name.split(".").slice(0,-1).join(".");const code2=(call.receiver??[]).map(given=>({kind:"\
code",code:given}));const built=plan.callSyntax.build(owner,code2,{});const isPlain2=observation.literal===plan.callSyntax.literal({kind:"none"})&&text.startsWith(
`${built}.`);if(facts.length===0||!isPlain2||made.kind!=="method")return null;return{arrange:[plan.callSyntax.assign(receiverName,built),`${receiverName}${text.
slice(built.length)}`],checks:factChecks(receiverName,facts)}}function leftOfNamed(plan,name,{observation,text}){const facts=observation.left??[];return facts.length>
0&&write_tests_isNothing(plan,observation)?{arrange:[text],checks:factChecks(name,facts)}:null}const equals=(call,literal)=>{return{kind:"equal",call,literal,approximate:false,
await:false}};const factChecks=(name,facts)=>facts.map(fact=>{return equals(seenAt(name,fact.access),fact.literal)});const resultName="result";const receiverName="\
subject";const seenAt=(name,access)=>access.includes("{}")?access.replaceAll("{}",name):`${name}${access}`;function resultChecks(seen,call,waits){const{literal,
approximate,properties=[]}=seen;if(literal!==null)return[{kind:"equal",call,literal,approximate,await:waits}];return properties.map(property=>{return equals(seenAt(
resultName,property.access),property.literal)})}function named(plan,{call},places){const names2={};const arrange=[];const positional=call.positional.map((code3,at)=>{
if(!places.includes(at))return code3;const name=nicknames[at]??`given${at}`;names2[at]=name;arrange.push(plan.callSyntax.assign(name,code3));return name});if(arrange.
length===0)return{arrange:call.setup?.lines??[],names:names2,text:lastOf(call)};const code2=given=>({kind:"code",code:given});const handed=given=>({positional:given.
positional.map(code2),keyword:Object.fromEntries(Object.entries(given.keyword).map(([key,text])=>[key,code2(text)]))});const rendered=plan.callSyntax.call(plan.
task,{receiver:call.receiver?.map(code2)??null,...handed({positional,keyword:call.keyword}),...call.history?{history:call.history}:{},...call.then?{then:call.then.
map(handed)}:{}});return{arrange:[...arrange,...rendered.setup?.lines??[]],names:names2,text:lastOf(rendered)}}const lastOf=({setup,text})=>setup?text.slice(setup.
lines.join("; ").length+2):text;function exampleSpec(plan,generated,taken){const said=plan.task.function.examples[generated.example??-1];const raises=said?.raises??
null;const value=said?.expected?plan.callSyntax.value(said.expected):null;const literal=value?plan.callSyntax.literal(value):said?.expected??"";const told={generated,
observation:documentedObservation(generated,literal,raises)};const name=write_tests_namesOf(plan,told,taken);const check=raises?{kind:"raises",call:generated.call.
text,exception:raises,await:awaits(plan)}:{kind:"equal",call:generated.call.text,literal,approximate:/\d\.\d/.test(literal),await:awaits(plan)};const imports=[...generated.
call.imports,...importsOfWarnings(generated)];const warns=warnsOf(generated,"check");return spec(plan,name,{imports,arrange:[],checks:[check],comment:documentedWords,
warns})}function documentedObservation({call},literal,raises){const exception=raises?{name:raises,import:null,accidental:false}:null;const outcome=raises?"raise\
d":"returned";const empty={shape:"",shown:"",approximate:false,lines:[],steady:true};return{call:call.id,outcome,literal:raises?null:literal,exception,...empty}}
const awaits=(plan,script)=>!script&&plan.task.function.async;function write_tests_namesOf(plan,finding,taken){const[name,title]=[(0,test_names.Vb)(plan,finding,
taken),(0,test_names.Gg)(plan,finding,taken)];return title===void 0?{name}:{name,title}}function spec(plan,names2,{imports,arrange,checks,comment="",warns,block}){
const isNamed=plan.task.function.owner?.by===void 0;const own=isNamed?[plan.task.access.importLine,...imports]:imports;const subject=plan.task.function.name.replace(
/^default(?=$|\.)/,plan.task.access.symbol);const{like}=plan.task.page;return{...names2,subject,imports:[...new Set(own)],arrange,checks,comment,warns,block,like}}
;const WORDS=[["encode","decode"],["encrypt","decrypt"],["encipher","decipher"],["dump","load"],["dumps","loads"],["stringify","parse"],["format","parse"],["ren\
der","parse"],["print","parse"],["write","read"],["save","load"],["store","load"],["inflate","deflate"],["deflate","inflate"],["split","join"],["join","split"],
["to","from"],["as","from"]];const PREFIXES=["un","de"];const LEAST_LETTERS=3;function inversesOf(name,others){return others.flatMap(other=>{const pairs=[{there:name,
back:other},{there:other,back:name}];return pairs.filter(({there,back})=>isThere(there,back))})}function isThere(there,back){const[one,other]=[inverse_names_wordsOf(
there),inverse_names_wordsOf(back)];if(one.length!==other.length)return false;const differing=one.flatMap((word,at2)=>word===other[at2]?[]:[at2]);const[at]=differing;
if(at===void 0)return false;if(differing.length===1)return isPair(one[at]??"",other[at]??"");return isTurned(one,other)}function isPair(there,back){if(WORDS.some(
pair=>pair[0]===there&&pair[1]===back))return true;return there.length>=LEAST_LETTERS&&PREFIXES.some(prefix=>back===prefix+there)}function isTurned(one,other){const at=one.
findIndex(word=>word==="to"||word==="2");if(at<1||at===one.length-1)return false;const turned=[...one.slice(at+1),one[at],...one.slice(0,at)];return turned.join(
" ")===other.join(" ")}const inverse_names_wordsOf=name=>name.replace(new RegExp("(\\p{Ll}|\\d)(\\p{Lu})","gu"),"$1 $2").replace(new RegExp("(?<=\\p{L})2(?=\\p{L}\
)","gu")," 2 ").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word=>word!=="");;const MOST_OF_INVERSE=80;async function findRelations(relating){const{plan,proposals,
seen}=relating;const caller=callerOf(plan.task,plan.slots);if(!caller)return[];const samples=samplesOf(plan,caller,proposals,seen);const own=ownRelations(caller,
samples,plan.callSyntax).map(relation=>({relation,plan}));const all=[...await withInverses({...relating,caller,samples}),...own];const holding=await whatHolds(all,
relating);const strong=new Set(strongest(holding.map(({relation})=>relation)));const found=[];for(const each of holding)if(strong.has(each.relation))found.push(
await withProof(each,relating));return found}async function whatHolds(all,{observe:observe2}){const calls=new Map(all.map(({relation,plan})=>[relation,relations_callsOf(
relation,plan.callSyntax)]));const tasks=new Set(all.map(({relation})=>relation.second.task));const seen=[];for(const task of tasks){const asked2=all.flatMap(({
relation})=>relation.second.task===task?calls.get(relation)??[]:[]);if(asked2.length>0)seen.push(...await observe2(asked2,task))}return all.filter(({relation,plan})=>relations_holds(
relation,plan.callSyntax,seen))}async function withProof(found,{plan,measure:measure2}){const{relation}=found;if(relation.first.task===plan.task)return found;const noticed=await measure2(
relations_callsOf(relation,plan.callSyntax));const proves=relation.samples.map(sample=>[sample.finding.generated.call.id,noticed[idOf(relation,sample)]??[]]);return{
...found,proves:Object.fromEntries(proves)}}async function withInverses(relating){const{plan,caller:own,samples,language,source}=relating;const{name:whole}=plan.
task.function;const name=relations_lastOf(whole);const others=language.functions(source).functions.filter(each=>isBeside(each,plan.task.function));const names2=others.
map(other=>relations_lastOf(other.name));const found=[];for(const{there,back}of inversesOf(name,names2)){const other=others.find(each=>relations_lastOf(each.name)===
(there===name?back:there));const partner=other&&taskOfPartner(other,relating);const their=partner?callerOf(partner):null;if(!partner||!their)continue;if(there===
name)found.push(...relationsOf(inverseRelation(own,their,samples),plan));else found.push(...await explored(partner,relating))}return found}async function explored(partner,{
plan,caller:own,explore:explore2}){const first=planExploration(partner,plan.callSyntax,{limit:MOST_OF_INVERSE});const caller=first&&callerOf(partner,first.slots);
if(!caller)return[];const{proposals,seen}=await explore2(first);const samples=samplesOf(first,caller,proposals,seen);return relationsOf(inverseRelation(caller,own,
samples),first)}const relationsOf=(relation,plan)=>relation?[{relation,plan}]:[];const homeOf=name=>name.slice(0,name.lastIndexOf(".")+1);const relations_lastOf=name=>name.
split(".").at(-1)??name;function isBeside(other,{name,owner,kind}){const isOpen=other.public&&other.sound&&other.unreachable===null&&other.via===void 0;const isNear=other.
owner?.name===owner?.name&&homeOf(other.name)===homeOf(name);return isOpen&&isNear&&other.name!==name&&other.kind===kind}function taskOfPartner(other,{plan,language,
project}){const{task}=plan;const{file}=task.target;const id2=`${file}::${other.name}`;const target={...task.target,id:id2,name:other.name,lines:other.lines,changedLines:[],
baseId:null};const access=language.access(file,other.name,project,task.testPath);return{...task,target,function:other,access}};const MAX_ROUNDS=5;const MAX_AT_BOUNDS=2;
const MAX_SCRIPTED=2;async function explore(task,tools,{source,testsWanted,recorded={start:[],made:[],stated:[]},project}){const{language,session}=tools;if(!language.
callSyntax||!language.callRunner)return noExploration(`the explorer does not know how to call ${language.name} functions`);const{start,...own}=recorded;const plan=planExploration(
task,language.callSyntax,{recorded:start,...own});if(!plan)return noExploration("the explorer cannot build the arguments of a call");const{proposals,seen}=await callHead(
plan,tools);const bounds2=await exploreBounds({plan,proposals,seen,source},tools);proposals.push(...bounds2.calls);seen.push(...bounds2.seen);const before=task.
target.baseId!==null&&session.trees.base!==null?await observe(proposals,{task,tree:"base"},tools):[];const odd=oddCalls(plan,proposals,before);const calls=proposals.
map(proposal=>proposal.call);const{changedLines}=task.target;const differing=(0,behaviour.Yv)(before,seen,changedLines);const wanted={most:mostCalls,bounds:bounds2.
traits,differing};const asked2=source===null?[]:askable(plan,proposals,seen,wanted);const questions=source===null||asked2.length===0?null:questionsAbout(task,source,
tools);const measuring={task,calls:asked2,questions,tools};const first=await measureCalls(measuring,testsWanted?"all":"throwing");let proving=testsWanted?Promise.
resolve(first):null;let relations=null;const reason=refusalOf(seen,plan.task.function.name);return{quotable:quotableCalls(plan,proposals,seen,{bounds:bounds2.traits,
differing}),isolated:questions&&isolatedBy(questions,first,task.target),behaviour:(0,behaviour.Tn)(calls,before,seen,{odd:call=>odd.has(call.id),near:call=>bounds2.
traits.has(call.id),changedLines}),unchanged:(0,behaviour.Rn)(calls,before,seen),generate:async(framework,limit)=>{const kills=await(proving??=measureCalls(measuring,
"all"));const found={plan,proposals,seen,before,bounds:bounds2.traits,kills,differing};const tests=writeTests(plan,withWarnings(proposals,seen),chosenOf(found,limit),
framework);if(source===null||!project)return tests;const holding=await(relations??=relate({...found,source,project,questions},tools));const proves=kills?provesOf(
kills):{};const properties=language.properties?.(project,task.testPath)??null;const how={framework,proves,number:tests.length,properties};return[...tests,...writeRelations(
task,holding,how)]},reason,baseFault:reason===null&&before.length>0?refusalOf(before,plan.task.function.name):null}}async function callHead(plan,tools){const{task}=plan;
const proposals=[];const seen=[];let next2=firstCalls(plan);for(let round2=0;round2<MAX_ROUNDS&&next2.length>0;round2++){proposals.push(...next2);seen.push(...await observe(
next2,{task,tree:"head"},tools));next2=nextCalls(plan,proposals,seen)}for(let latest=null,round2=0;round2<MAX_SCRIPTED;round2++){const scripted=scriptedCalls(plan,
proposals,seen,latest);if(scripted.length===0)break;proposals.push(...scripted);seen.push(...await observe(scripted,{task,tree:"head"},tools));latest=scripted}return{
proposals,seen}}function relate({plan,proposals,seen,questions,...around},tools){const{task}=plan;return findRelations({...{plan,proposals,seen,...around,language:tools.
language},explore:other=>callHead(other,tools),observe:(calls,of)=>observeCalls(calls,{task:of,tree:"head"},tools),measure:async calls=>provesOf(await measureCalls(
{task,calls,questions,tools},"all")??{})})}function chosenOf(found,limit){const{plan,proposals,seen,before,bounds:bounds2,differing,kills}=found;const pinned=pinChanges(
before,seen,plan.callSyntax);return chooseCalls(plan,proposals,pinned,{limit:Math.max(1,limit-documented(plan,proposals).length),...{bounds:bounds2,differing},...kills&&
{proves:provesOf(kills)}})}function withWarnings(proposals,seen){const known=new Map(seen.map(({call,warns})=>[call,warns]));return proposals.map(proposal=>({...proposal,
warns:known.get(proposal.call.id)}))}function noExploration(reason){const nothing={quotable:[],behaviour:[],unchanged:new Set,baseFault:null,isolated:null};return{
...nothing,generate:()=>Promise.resolve([]),reason}}async function exploreBounds({plan,proposals,seen,source},tools){const{task}=plan;const{file,changedLines}=task.
target;const text=source===null?null:tools.language.mutation?.printOperands?.(source,changedLines,file);if(text===null||text===void 0)return noBounds;const changed2=new Set(
changedLines);const asked2=acceptable(proposals,seen);const reaching=new Set(seen.flatMap(({call,lines})=>lines.some(line=>changed2.has(line))?[call]:[]));const near=asked2.
filter(({call})=>reaching.has(call.id));if(near.length===0)return noBounds;const compare=calls2=>observe(calls2,{task,tree:"head",overlay:{[file]:text},wanted:"\
operands"},tools);const compared=await compare(near);const calls=[];for(let round2=0;round2<MAX_AT_BOUNDS;round2++){const more=callsAtBounds(plan,[...proposals,
...calls],[...seen,...compared],round2>0);if(more.length===0)break;calls.push(...more);compared.push(...await compare(more))}const found=calls.length===0?[]:await observe(
calls,{task,tree:"head"},tools);return{calls,seen:found,traits:(0,bounds.mD)([...near,...calls],compared)}}const noBounds={calls:[],seen:[],traits:new Map};function questionsAbout({
target},source,{language}){return language.mutation?questionsOf(target,language.mutation,source):null}async function measureCalls({task,calls,questions,tools:{language,
session}},which){const{callRunner}=language;const instrumented=which==="all"?questions?.all:questions?.throwing();if(!callRunner||!instrumented)return null;return callRunner.
readKills(await session.run(callRunner.killJob(calls,task,instrumented)))}const observe=(proposals,how,tools)=>observeCalls(proposals.map(proposal=>proposal.call),
how,tools);async function observeCalls(calls,{task,tree,overlay={},wanted="behaviour"},{language,session}){const{callRunner}=language;if(!callRunner)return[];const job=callRunner.
job(calls,task,tree,wanted);const outcome=await session.run({...job,overlay:{...job.overlay,...overlay}});return callRunner.read(outcome,calls)}}),33581:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lu:()=>creditAll,w0:()=>finalise,mw:()=>minimise,Ue:()=>nothingVerified,AQ:()=>runGates,MX:()=>verify,n5:()=>withDoubt});
var attribution=__webpack_require__(68299);var credit=__webpack_require__(2232);var measure=__webpack_require__(79509);var gates=__webpack_require__(55609);var baseline=__webpack_require__(
24227);var lists=__webpack_require__(70906);var controller=__webpack_require__(98972);var report=__webpack_require__(80315);;const MAX_ROUNDS=3;async function runDirectly(file,given){
const run=await openRun(file,given);if(!run)return null;const became=await run(file.content);const failing=file.tests.filter(({candidate:{id:id2}})=>became(id2)!==
"passed");if(failing.length===0)return findOverlooked(file,given,run);return await isUsable(file,given,run)?new Map(failing.map(({candidate})=>[candidate.id,fails])):
null}const fails=(0,gates.LD)("final-run",{detail:"it does not pass in a fresh process of the project’s own runner"});async function openRun(file,{tools,framework}){
const{direct}=framework;const[first]=file.tests;const command=direct&&first?await findCommand(direct,file,first,tools):null;if(!direct||!command)return null;return async(content,more={},names=file.
names)=>{const job=direct.job(command,{...more,[file.path]:content});const outcome=await tools.session.run(job);const outcomes=direct.read(outcome,file.path,Object.
values(names));return candidate=>outcomes.get(names[candidate]??"")}}async function findCommand(direct,{path,content},{task},{session}){const asking=direct.ask(
path);const answer=asking&&await session.run({...asking,overlay:{[path]:content}});return direct.command(path,task.access,answer)}async function isUsable(file,{
language,framework},run){const[first]=file.tests;if(!first)return false;const{task}=first;const written=framework.style.test({...{name:"test_control",title:"con\
trol",subject:"control",imports:[task.access.importLine]},...{arrange:[],comment:"",like:task.page.like},checks:[{kind:"equal",call:"1",literal:"1",approximate:false,
await:false}]});const control={...written,...{id:"control",target:task.target.id,writer:"",framework:framework.name},...{draft:written.code,fixes:[],observed:false}};
const{content,names}=language.merge([control],{...task.page,existing:null});return(await run(content,{},names))("control")==="passed"}const assertedOf=test=>(0,
credit.Rp)(test).find(({asserts})=>asserts.length>0);async function findOverlooked({content,tests},{tools,baselines},run){let open=tests.filter(test=>assertedOf(
test)!==void 0);const overlooked=new Map;for(let round=0;round<MAX_ROUNDS&&open.length>0;round+=1){const{chosen,sources}=chooseMutants(open,overlooked,{tools,baselines});
if(chosen.size===0)break;const became=await run(content,sources);const asked=open.filter(({candidate})=>chosen.has(candidate.id));open=asked.filter(({candidate})=>[
"passed","skipped"].includes(became(candidate.id)??"failed"));for(const{candidate:{id:id2}}of open){const mutant=chosen.get(id2);if(mutant)overlooked.set(id2,[...overlooked.
get(id2)??[],mutant])}}return new Map(open.map(({candidate:{id:id2}})=>[id2,onlyWatched(overlooked.get(id2)??[])]))}function onlyWatched(mutants){const what=mutants.
map(({was,now})=>`${was} → ${now}`).join(", ");return(0,gates.LD)("notices-nothing",{detail:`in a fresh process of the project’s own runner it passes under ch\
anges that it noticed before: ${what}`.slice(0,300)})}function chooseMutants(open,overlooked,{tools,baselines}){const asserting=open.flatMap(test=>{const shown=assertedOf(
test);return shown?[{candidate:test.candidate,...shown}]:[]});const picked=[...(0,lists.$z)(asserting,({task})=>task.target.id)].flatMap(([target,group])=>{const asking=mutant=>group.
filter(({candidate,asserts})=>asserts.includes(mutant.id)&&!overlooked.get(candidate.id)?.some(({id:id2})=>id2===mutant.id));const all=(baselines.get(target)?.mutants??
[]).map(mutant=>({mutant,tests:asking(mutant)}));const[best]=all.sort((a,b)=>b.tests.length-a.tests.length);const file=group[0]?.task.target.file;return best&&best.
tests.length>0&&file!==void 0?[{...best,file}]:[]});const chosen=new Map;const sources={};for(const[file,own]of(0,lists.$z)(picked,({file:file2})=>file2)){const source=tools.
source(file);if(source===null)continue;const apart=own.filter(({mutant},at)=>own.slice(0,at).every(before=>!overlap(before.mutant,mutant)));sources[file]=withEdits(
source,apart.flatMap(({mutant})=>mutant.edits));for(const{mutant,tests}of apart)for(const{candidate}of tests)chosen.set(candidate.id,mutant)}return{chosen,sources}}
const withEdits=(source,edits)=>edits.toSorted((a,b)=>b.start-a.start).reduce((text,{start,end,text:other})=>text.slice(0,start)+other+text.slice(end),source);const overlap=(one,other)=>one.
edits.some(a=>other.edits.some(b=>a.start<=b.end&&b.start<=a.end));var place=__webpack_require__(91173);;const equal=(call,literal,approximate=false)=>({...{kind:"\
equal",call,literal,approximate,await:false}});function falseChecks({falseChecks:own}){const alike=[equal("1","2"),equal("[1]","[2]"),equal("1.5","2.5",true)];if(!own)
return alike;const literals=own.literals.map(literal=>equal("[]",literal));return[...alike,...literals,{kind:"raises",call:"[1]",exception:own.exception,await:false}]}
function makeProbes(where,{task},{language,framework}){return falseChecks(language).map((check,n)=>{const written=framework.style.test({...{name:`test_probe_${where}\
_${n}`,title:`probe ${where} ${n}`,subject:`probe_${where}`,imports:[]},...{arrange:[],checks:[check],comment:"",like:task.page.like}});return{...written,...{id:`\
probe ${where} ${n}`,target:task.target.id,writer:"",framework:framework.name},...{draft:written.code,fixes:[],observed:false}}})}async function probeTests(path,group,probing){
const[first]=group;if(!first||!await switchesOff(path,group,first.task.page,probing))return new Map;const alone={...first.task.page,existing:null};const found=await(0,
lists.sf)([...group],probing.tools.parallel,async test=>({id:test.candidate.id,isAtFault:await switchesOff(path,[test],alone,probing)}));const guilty=found.filter(
({isAtFault})=>isAtFault);return new Map((guilty.length>0?guilty:found).map(({id:id2})=>[id2,switchedOff]))}const switchedOff=(0,gates.LD)("unsafe",{detail:"it \
changes shared state: a test that must fail does not fail after it"});async function switchesOff(path,group,page,probing){const[first]=group;if(!first)return false;
const{language,framework,tools}=probing;const[before,after]=[makeProbes("before",first,probing),makeProbes("after",first,probing)];const candidates=group.map(({
candidate})=>candidate);const alone=language.merge(before,{...page,existing:null});const behind=language.merge([...candidates,...after],page);const files=[{path:framework.
style.candidatePath(path,1),content:alone.content},{path,content:behind.content}];const outcome=await tools.session.run(framework.finalRun(files,(0,place.$)(group)));
if(outcome.status!=="done")return false;const names={...alone.names,...behind.names};const asked=[...before,...after].map(({id:id2})=>({candidate:id2,name:names[id2]??
""}));const outcomes=new Map(framework.read(outcome,asked).map(({candidate,outcome:outcome2})=>[candidate,outcome2]));return before.some(({id:id2},n)=>outcomes.
get(id2)==="failed"&&outcomes.get(after[n]?.id??"")!=="failed")};async function passingTests({path,content},group,given){const names=[...new Set(given.language.
writtenTests(content).map(({name})=>name))];const passing=names.length===0?[]:await passingIn([{path,content}],names,group,given);return{path,content,passing}}async function brokenBy(files,{
passing},group,given){let broken=[...passing];for(let run=0;run<2&&broken.length>0;run++){const still=new Set(await passingIn(files,broken,group,given));broken=
broken.filter(name=>!still.has(name))}return broken}async function guiltyOf(old,group,broken,given){const[first=""]=broken;if(group.length<2)return new Map(group.
map(({candidate})=>[candidate.id,first]));const found=await(0,lists.sf)([...group],given.tools.parallel,async test=>{const page={...test.task.page,existing:old.
content};const{content}=given.language.merge([test.candidate],page);const[name]=await brokenBy([{path:old.path,content}],old,[test],given);return[test.candidate.
id,name]});const guilty=found.flatMap(([id2,name])=>name===void 0?[]:[[id2,name]]);return new Map(guilty.length>0?guilty:found.map(([id2])=>[id2,first]))}async function passingIn(files,names,group,{
framework,tools}){const outcome=await tools.session.run(framework.finalRun([...files],(0,place.$)(group)));const asked=names.map(name=>({candidate:name,name}));
return framework.read(outcome,asked).flatMap(({candidate,outcome:outcome2})=>outcome2==="passed"?[candidate]:[])};const final_run_MAX_ROUNDS=4;async function runFinalFiles(candidates,baselines,tools){
const groups=[...(0,lists.$z)(candidates,({task})=>task.testPath)];const given={tools,baselines,notDirect:new Set,taken:new Set};const found=await(0,lists.sf)(groups,
tools.parallel,async([path,[first,...rest]])=>{if(!first)return[];const own=await runUntilPassing(path,[first,...rest],given);return[own,...await runApart(own,given)]});
const ended=found.flat();return{files:ended.flatMap(({file})=>file??[]),rejected:new Map(ended.flatMap(({faults})=>[...faults])),notDirect:[...given.notDirect]}}
async function runUntilPassing(path,all,given){const faults=new Map;const breaking=[];const[{task}]=all;const language=given.tools.language(task.target.language);
const{existing}=task.page;let old=null;for(let round=1,left=all;;round++){const framework=given.tools.framework(commonFramework(left.map(({candidate})=>candidate),
task));const file=await makeFile(path,left,language,given.tools);const beside={language,framework,tools:given.tools};if(existing!==null)old??=await passingTests(
{path,content:existing},all,beside);const[own,broken]=await Promise.all([findFaults(file,{...given,language,framework}),old?brokenBy([file],old,left,beside):[]]);
if(own.size===0&&broken.length===0){const tests=left.map(({candidate})=>candidate.id);return{file:{path,content:file.content,tests,new:existing===null},faults,breaking,
old}}const guilty=old&&broken.length>0?await guiltyOf(old,left,broken,beside):new Map;for(const test of left){const name=guilty.get(test.candidate.id);if(name!==
void 0)breaking.push({test,name})}if(guilty.size===0)for(const[id2,decision]of own)faults.set(id2,decision);const[first,...rest]=left.filter(({candidate:{id:id2}})=>!faults.
has(id2)&&!guilty.has(id2));if(first&&round<final_run_MAX_ROUNDS)left=[first,...rest];else{for(const{candidate}of first?[first,...rest]:[])faults.set(candidate.
id,rejected("the file did not pass as a whole"));return{file:null,faults,breaking,old}}}}async function runApart({breaking,old},given){const alike=(0,lists.$z)(
breaking,({test:{candidate}})=>JSON.stringify(candidate.helpers));const found=[];for(const group of alike.values()){const[first]=group;const path=first?pathApart(
first.test.task,given):null;const names=new Map(group.map(({test,name})=>[test.candidate.id,name]));const[moved,...rest]=group.map(({test})=>inFile(test,path??""));
const ended=path!==null&&moved?await runUntilPassing(path,[moved,...rest],given):null;const isAlone=ended?.file&&old?await leavesAlone(ended.file,old,[moved,...rest],
given):true;const kept2=new Set(isAlone?ended?.file?.tests:[]);const faults=[...names].flatMap(([id2,name])=>kept2.has(id2)?[]:[[id2,rejected(`it makes the exis\
ting test ${name} fail`)]]);found.push({file:kept2.size>0?ended?.file??null:null,faults:new Map(faults),...{breaking:[],old:null}})}return found}async function leavesAlone({
path,content},old,tests,{tools}){const group=tests.flatMap(test=>test??[]);const[first]=group;if(!first)return true;const{task}=first;const framework=tools.framework(
commonFramework(group.map(({candidate})=>candidate),task));const beside={language:tools.language(task.target.language),framework,tools};return(await brokenBy([{
path,content},old],old,group,beside)).length===0}function pathApart(task,{tools,taken}){const path=tools.pathApart?.(task,[...taken])??null;if(path===null||folderOf(
path)!==folderOf(task.testPath))return null;if(!path.slice(folderOf(path).length).includes(stemOf(task.testPath)))return null;taken.add(path);return path}const stemOf=path=>path.
slice(folderOf(path).length).replace(/\.\w+$/,"").replace(/^tests?[._-]?|[._-]?(?:tests?|spec)$/gi,"");const folderOf=path=>path.slice(0,path.lastIndexOf("/")+1);
const inFile=(test,path)=>({...test,task:{...test.task,testPath:path,page:{...test.task.page,existing:null}}});async function findFaults(file,given){const{language,
framework,tools}=given;const probe=()=>probeTests(file.path,file.tests,{language,framework,tools});const[direct,probed]=await Promise.all([runDirectly(file,given),
framework.direct?probe():null]);if(direct===null&&framework.direct)given.notDirect.add(framework.name);if(direct===null||direct.size>0){const own=await runFile(
file,given);if(own.size>0)return own;if(direct!==null)return direct}return probed??probe()}function rejected(detail){const actual=(detail.split("\n").find(line=>line.
trim())??"").trim().slice(0,300)||null;return(0,gates.LD)("final-run",{detail,actual})}async function makeFile(path,tests,language,tools){const[{task}]=tests;const candidates=tests.
map(({candidate})=>candidate);const{content:merged,names}=language.merge(candidates,task.page);return{path,content:await format({path,content:merged},task,language,
tools),names,tests}}async function runFile({path,content,names,tests},{tools,framework}){const outcome=await tools.session.run(framework.finalRun([{path,content}],
(0,place.$)(tests)));const asked=tests.map(({candidate:{id:id2}})=>({candidate:id2,name:names[id2]??""}));const results=new Map(framework.read(outcome,asked).map(
result=>[result.candidate,result]));const faults=asked.flatMap(({candidate})=>{const result=results.get(candidate);if(result?.outcome==="passed")return[];const detail=result?.
detail??"it gave no result when the whole file was run";return[[candidate,rejected(detail)]]});return new Map(faults)}async function format({path,content},{page},{
layout},tools){if(!layout)return content;const outcome=await tools.session.run(layout.job([{path,content,existing:page.existing}]));const found=layout.read(outcome);
return Object.hasOwn(found,path)?found[path]??content:content}function commonFramework(candidates,task){const{framework}=task.target;return candidates.find(candidate=>candidate.
framework!==framework)?.framework??framework}var run_gate=__webpack_require__(75524);var runs=__webpack_require__(76374);var kills=__webpack_require__(78343);;const MOST_OTHERS=8;
function reachedBy(test,tasks){const{id:id2}=test.task.target;const others=tasks.filter(({target})=>target.id!==id2).filter(task=>(0,credit.xz)(test,task));return[
...(0,credit.xz)(test,test.task)?[test.task]:[],...others.slice(0,MOST_OTHERS)]}function pairsOf(judged,tasks){return(0,gates.ST)(judged).flatMap(test=>reachedBy(
test,tasks).flatMap(task=>task.target.id===test.task.target.id?[]:[{test,task}]))}async function credit_credit(judged,tasks,baselines,tools){const shown=(0,lists.
$z)(await(0,kills.r)(pairsOf(judged,tasks),baselines,tools),({test})=>test.candidate.id);const reaching=(0,gates.ST)(judged).map(test=>{const elsewhere=(shown.get(
test.candidate.id)??[]).map(({shown:shown2})=>shown2);return{test:{...test,elsewhere},reached:reachedBy(test,tasks)}});const through=await functionsThrough(reaching,
tools);const credited=new Map(reaching.map(({test,reached})=>{const{id:id2}=test.candidate;const asked={...test,through:through.get(id2)??[]};const isLost=!reached.
includes(test.task)&&(0,credit.WD)(asked).length===0;return[id2,{...asked,decision:isLost?(0,credit.Tp)(test):null}]}));return judged.map(test=>(0,gates.d$)(test)?
test:credited.get(test.candidate.id)??test)}async function functionsThrough(reaching,tools){const doubtful=reaching.filter(({test,reached})=>test.onBase==="fail\
ed"&&reached.length>1);const pairs=doubtful.flatMap(({test,reached})=>reached.map(task=>({test,task})));const found=(0,lists.$z)(await(0,runs.LA)(pairs,tools),({
test})=>test.candidate.id);return new Map(reaching.map(({test,reached})=>{const tried=found.get(test.candidate.id)?.map(({task})=>task.target.id);return[test.candidate.
id,tried??(0,credit.xd)(test,reached)]}))};async function preferWritten(tests,tools){const asWritten=tests.flatMap(test=>test.candidate.written?[{...test,candidate:{
...test.candidate,...test.candidate.written}}]:[]);if(asWritten.length===0)return[...tests];const tried=await(0,runs.DB)(asWritten,[{tree:"head",seed:0}],tools);
const works=new Map(tried.filter(test=>isAtTarget(test)).map(({candidate})=>[candidate.id,candidate]));return tests.map(test=>({...test,candidate:withoutChoice(
works.get(test.candidate.id)??test.candidate)}))}function isAtTarget(test){const[result]=test.results;const isSound=result?.outcome==="passed"||result?.outcome===
"failed"&&result.assertion;return isSound&&(0,credit.ZD)(test)}function withoutChoice(candidate){const{written,...rest}=candidate;return written?rest:candidate}
;const RUNS=[0,1].map(seed=>({tree:"head",seed}));async function narrowWhereNeeded(tests,tools){const wide=tests.filter(({candidate})=>candidate.narrower);if(wide.
length===0)return[...tests];const tried=await(0,runs.DB)(wide,RUNS,tools);const holding=new Set(tried.filter(({results})=>results.length===RUNS.length&&results.
every(isPassed)).map(({candidate})=>candidate.id));return tests.map(test=>{const{narrower,...candidate}=test.candidate;if(!narrower)return test;return{...test,candidate:holding.
has(candidate.id)?candidate:{...candidate,...narrower}}})}const isPassed=({outcome,unsafe})=>outcome==="passed"&&unsafe===void 0;var strengthens=__webpack_require__(
35654);;const nothingVerified={judged:[],baselines:new Map,doubts:new Map};async function verify(candidates,tasks,tools,state=nothingVerified){const gated=await runGates(
candidates,tasks,tools,state.baselines);const{judged,baselines}=await creditAll(gated,tasks,tools);return minimise(judged,tools,{...state,baselines})}async function creditAll({
judged,baselines},tasks,tools){const others=tools.changed?tasks:[];const pairs=pairsOf(judged,others);const measured=await measureBaselines(pairs.map(({task})=>task),
tools,baselines);return{judged:await credit_credit(judged,others,measured,tools),baselines:measured}}async function runGates(candidates,tasks,tools,baselines){const byId=new Map(
tasks.map(task=>[task.target.id,task]));const all=candidates.map(candidate=>{const task=byId.get(candidate.target);if(!task)throw new Error(`there is no target ${candidate.
target} for ${candidate.id}`);return(0,gates.Xi)(candidate,task)});const chosen=await narrowWhereNeeded(await preferWritten(all,tools),tools);let result={surviving:chosen,
rejected:[]};for(const gate of gates.VF){const{surviving:surviving2,rejected:rejected2}=await(0,run_gate.R)(gate,result.surviving,tools);result={surviving:surviving2,
rejected:[...result.rejected,...rejected2]}}const reaching=result.surviving.filter(test=>reachedBy(test,tools.changed??[]).length>0);const missing=result.surviving.
filter(test=>!reaching.includes(test));const isOwn=test=>(0,credit.xz)(test,test.task);const[measured,onBase]=await Promise.all([measureBaselines(reaching.filter(
isOwn).map(({task})=>task),tools,baselines),(0,runs.Ol)(reaching,tools)]);const tested=await(0,kills.Q)(onBase.filter(isOwn),measured,tools);const lost=missing.
map(test=>({...test,decision:(0,credit.Tp)(test)}));const surviving=[...tested,...onBase.filter(test=>!isOwn(test))];const judged=(0,gates.gW)(all,{surviving,rejected:[
...result.rejected,...lost]});return{judged,baselines:measured}}async function measureBaselines(tasks,tools,baselines){const open=new Map(tasks.flatMap(task=>baselines.
has(task.target.id)?[]:[[task.target.id,task]]));const measured=await(0,lists.sf)([...open],tools.parallel,async([id2,task])=>{return[id2,await(0,baseline.q)(task,
tools)]});return new Map([...baselines,...measured])}function minimise(judged,{mostPerTarget:most},state){const before=(0,gates.ST)(state.judged);const results=connected(
(0,gates.ST)(judged)).map(group=>{const targets=new Set(group.flatMap(targetsOf));const earlier=before.filter(test=>targetsOf(test).some(id2=>targets.has(id2)));
const isMeasured=[...targets].some(id2=>state.baselines.has(id2));const beside={baselines:state.baselines,earlier,most};return isMeasured?(0,strengthens.V)(group,
beside):{surviving:group,rejected:[]}});const minimised=(0,gates.gW)(judged,{surviving:results.flatMap(result=>result.surviving),rejected:[...judged.filter(gates.
d$),...results.flatMap(result=>result.rejected)]});return{...state,judged:[...state.judged,...minimised]}}const targetsOf=test=>[test.candidate.target,...(0,credit.
WD)(test).map(({task})=>task.target.id)];function connected(tests){let groups=[];for(const test of tests){const targets=targetsOf(test);const near=groups.filter(
group=>targets.some(id2=>group.targets.has(id2)));const joined={targets:new Set([...near.flatMap(group=>[...group.targets]),...targets]),tests:[...near.flatMap(
group=>group.tests),test]};groups=[...groups.filter(group=>!near.includes(group)),joined]}const rank=new Map(tests.map((test,at)=>[test,at]));return groups.map(
group=>group.tests.sort((a,b)=>(rank.get(a)??0)-(rank.get(b)??0)))}function withDoubt(state,id2,why){return{...state,doubts:new Map([...state.doubts,[id2,why]])}}
async function finalise(state,tools){const{judged,baselines,doubts}=state;const finalRun=await runFinalFiles((0,gates.ST)(judged),baselines,tools);const decisionOf=({
candidate:{id:id2},decision})=>{const doubt=doubts.get(id2);if(decision)return doubt===void 0?decision:(0,controller.KO)(decision,doubt);return finalRun.rejected.
get(id2)??kept};const final=judged.map(candidate=>({...candidate,decision:decisionOf(candidate)}));const measures=tasksOf(final).flatMap(task=>{const baseline2=baselines.
get(task.target.id);return baseline2?[[task.target.id,verify_measure(task,final,baseline2,tools)]]:[]});return{verdicts:final.map(candidate=>{const{target}=candidate.
task;return verdictOf(candidate,baselines,tools.language(target.language))}),files:finalRun.files,notDirect:finalRun.notDirect,judged:final,candidates:final.map(
({candidate})=>candidate),measures:new Map(measures)}}const kept={verdict:"kept",reason:null,detail:"",expected:null,actual:null};function tasksOf(tests){const all=tests.
flatMap(test=>[test.task,...(0,credit.WD)(test).map(({task})=>task)]);return[...new Map(all.map(task=>[task.target.id,task])).values()]}function verify_measure(task,tests,baseline2,tools){
const{id:id2,file}=task.target;const judged=tests.filter(test=>targetsOf(test).includes(id2));const keptTests=judged.filter(({decision})=>decision.verdict==="ke\
pt");const before=baseline2.existing?.lines??null;const coverage=(0,measure._5)(task,before,keptTests.map(test=>(0,credit.hl)(test,file)));if(!baseline2.instrumented)
return{coverage,mutants:null};const byKept=new Set(keptTests.flatMap(test=>(0,credit.ny)(test,id2)));const byAll=new Set(judged.flatMap(test=>test.candidate.target===
id2?test.kills:(0,credit.ny)(test,id2)));const noticed=new Set(baseline2.existing?.kills);const source=tools.source(file)??"";return{coverage,mutants:{total:baseline2.
mutants.length,killed:baseline2.mutants.filter(({id:id3})=>byKept.has(id3)).length,killedByPassing:baseline2.mutants.filter(({id:id3})=>byAll.has(id3)).length,survivors:baseline2.
mutants.filter(({id:id3})=>!byKept.has(id3)&&!noticed.has(id3)),all:baseline2.mutants.map(mutant=>({mutant,place:(0,measure.Ey)(source,mutant),killedBy:keptTests.
flatMap(test=>(0,credit.ny)(test,id2).includes(mutant.id)?[test.candidate.id]:[])}))}}}const linesOfTarget=(test,{target})=>{const[first,last]=target.lines;return(0,
credit.hl)(test,target.file).filter(line=>line>=first&&line<=last)};function verdictOf(judged,baselines,language){const{candidate,task,decision,results,milliseconds,
dropped}=judged;const killsIn=(target,kills2)=>{const killed=new Set(kills2);return(baselines.get(target)?.mutants??[]).flatMap(({id:id2})=>killed.has(id2)?[id2]:
[])};const elsewhere=(0,credit.WD)(judged).flatMap(shown=>{const{id:id2}=shown.task.target;if(id2===candidate.target)return[];return[{target:id2,lines:linesOfTarget(
judged,shown.task),mutantsKilled:killsIn(id2,shown.kills)}]});const evidence={runs:results.length,milliseconds:Math.round(milliseconds),lines:linesOfTarget(judged,
task),mutantsKilled:killsIn(candidate.target,judged.kills),...elsewhere.length>0?{elsewhere}:{}};const credited=decision.verdict!=="rejected";return{candidate:candidate.
id,...decision,...credited?(0,attribution.$$)(candidate,language):{attribution:null,writersShare:null},dropped:(0,report.gV)(decision)==="ran"?[]:[...dropped],onBase:judged.
onBase,credits:decision.verdict==="kept"?(0,credit.yq)(judged):[],evidence}}}),78343:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>measureKills,r:()=>measureElsewhere});var _core_verify_credit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2232);var _core_lists_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(70906);var _baseline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24227);var _core_verify_measure_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
79509);var _core_report_training_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(72010);var _core_verify_variants_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58539);var _runs_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76374);const MAX_TESTS_PER_JOB=60;const noKills={kills:[],asserts:[],passesWhenBroken:false,
noticesNothing:false};async function measureKills(candidates,baselines,tools){const alike=(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)(candidates,candidate=>bodyOf(
candidate,tools));const asked=[...alike.values()].flatMap(([first])=>first??[]);const kills=await killsOfAll(asked,baselines,tools);return candidates.map(candidate=>{
const[first]=alike.get(bodyOf(candidate,tools))??[];return{...candidate,...kills.get(first?.candidate.id??"")??noKills}})}function bodyOf({candidate,task,home},tools){
if(home)return candidate.id;const{target,framework,container,helpers,imports,code,name,grownFrom}=candidate;const tokens=tools.language(task.target.language).tokens(
code);const header=container?.header.replace(container.name,"")??"";const around=[header,container?.members??[],helpers,imports];return JSON.stringify([target,framework,
around,grownFrom??"",(0,_core_report_training_js__WEBPACK_IMPORTED_MODULE_5__.j7)(tokens,name)])}async function killsOfAll(candidates,baselines,tools){const groups=(0,
_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)(candidates,({candidate})=>`${candidate.target}\0${candidate.framework}`);const found=await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
sf)([...groups.values()].flatMap(inJobs),tools.parallel,async group=>{const baseline=baselines.get(group[0]?.candidate.target??"");if(!baseline)return[];const byCandidate=(0,
_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)(await killsOf(group,baseline,tools),kill=>kill.candidate);const killsBy=({candidate})=>byCandidate.get(candidate.
id)??[];const doubtful=group.filter(test=>!killsBy(test).some(assertsResult));const blind=await thoseNoticingNothing(doubtful,baseline,tools);return group.map(test=>[
test.candidate.id,readKills(killsBy(test),blind.has(test))])});return new Map(found.flat())}const assertsResult=({mutant,outcome,assertion})=>assertion&&outcome===
"failed"&&mutant!==_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_6__.N7;const readKills=(kills,noticesNothing)=>({noticesNothing,kills:kills.filter(kill=>kill.
outcome!=="passed").map(kill=>kill.mutant),asserts:kills.filter(assertsResult).map(kill=>kill.mutant),passesWhenBroken:kills.some(kill=>kill.mutant===_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_6__.
N7&&kill.outcome==="passed")});async function thoseNoticingNothing(group,{variants},tools){if(!variants||group.length===0)return new Set;const kills=(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
$z)(await runUnder(variants,{},group,tools),kill=>kill.candidate);const asked=(0,_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_6__.UX)(variants);return new Set(
group.filter(({candidate})=>(0,_core_verify_variants_js__WEBPACK_IMPORTED_MODULE_2__.Y)(kills.get(candidate.id)??[],asked)))}async function killsOf(group,{instrumented,
mutants},tools,throwing){if(!instrumented)return[];const{file}=instrumented;const only=Object.fromEntries(mutants.map(({id:id2,line})=>[id2,askedAt(group,file,line)]));
const all=throwing?{...only,[_core_verify_measure_js__WEBPACK_IMPORTED_MODULE_6__.N7]:throwing}:only;return runUnder(instrumented,all,group,tools)}async function runUnder(instrumented,only,group,tools){
const[first]=group;if(!first)return[];const framework=tools.framework(first.candidate.framework);const language=tools.language(first.task.target.language);const plan=(0,
_runs_js__WEBPACK_IMPORTED_MODULE_3__.nY)(group,{tree:"head",seed:0},language,framework);const{candidates,files,roots,start}=plan;const place={candidates,files,
watch:instrumented.file,roots,start};return(0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__.A)({...place,instrumented,only},framework,tools)}function askedAt(group,file,line){
const running=group.filter(test=>(0,_core_verify_credit_js__WEBPACK_IMPORTED_MODULE_0__.hl)(test,file).includes(line));return(running.length>0?running:group).map(
({candidate})=>candidate.id)}async function measureElsewhere(pairs,baselines,tools){const groups=(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)([...pairs],({
test:{candidate,task},task:{target}})=>JSON.stringify([target.id,candidate.framework,task.target.language,task.access.start?.folder??""]));const found=await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
sf)([...groups.values()].flatMap(inJobs),tools.parallel,async group=>{const baseline=baselines.get(group[0]?.task.target.id??"");if(!baseline)return[];const alike=(0,
_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)(group,({test})=>bodyOf(test,tools));const asked=[...alike.values()].flatMap(([first])=>first?.test??[]);const kills=(0,
_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)(await killsOf(asked,baseline,tools,[]),kill=>kill.candidate);return[...alike.values()].flatMap(same=>same.map(({
test,task})=>({test,shown:{task,...readElsewhere(kills.get(same[0]?.test.candidate.id??"")??[])}})))});return found.flat()}const readElsewhere=kills=>({kills:kills.
filter(kill=>kill.outcome!=="passed").map(kill=>kill.mutant),asserts:kills.filter(assertsResult).map(kill=>kill.mutant)});const inJobs=group=>Array.from({length:Math.
ceil(group.length/MAX_TESTS_PER_JOB)},(_,n)=>group.slice(n*MAX_TESTS_PER_JOB,(n+1)*MAX_TESTS_PER_JOB))}),91173:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>placeOf});function placeOf(group){const roots=[...new Set(group.flatMap(({task,home})=>home?.roots??[task.access.
root]))];const[first]=group;return{roots,start:first?.home?first.home.start:first?.task.access.start}}}),75524:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>runGate});var lists=__webpack_require__(70906);;function findAgreement(failures,others2,language){const isWrong=({
decision})=>decision?.reason==="wrong-expectation";const wrong=failures.flatMap(({judged,disputed})=>isWrong(judged)||judged.decision===null?claimsOf(judged,disputed,
language):[]);if(wrong.length===0)return new Set;const all=[...failures.map(({judged})=>judged),...others2];const settled=new Set(all.filter(judged=>!isWrong(judged)).
flatMap(judged=>{const{surgery}=language(judged.task.target.language);return claimsOf(judged,surgery?.assertions(judged.candidate)??[],language).map(({call})=>call)}));
const agreed=(0,lists.$z)(wrong,({call,expected})=>`${call}\0${expected}`);return new Set([...agreed.values()].flatMap(claims=>{const[first]=claims;const replies=new Set(
claims.map(({reply})=>reply));if(!first||settled.has(first.call)||replies.size<2)return[];return claims.find(({by})=>isWrong(by))?.by.candidate.id??[]}))}function claimsOf(by,assertions,language){
const{candidate,task}=by;const{tokens}=language(task.target.language);const reply=candidate.id.replace(/\.\d+$/,"");const text=code=>JSON.stringify([candidate.target,
tokens(code)]);return assertions.flatMap(({equal})=>equal?[{by,reply,call:text(equal.call),expected:text(equal.expected)}]:[])}var gates=__webpack_require__(55609);
var reasons=__webpack_require__(28880);var runs=__webpack_require__(76374);;const MAX_ASSERTIONS=60;const plain={tree:"head",seed:0};const noSurgery={assertions:()=>[],
vary:()=>null,expect:()=>null,rename:candidate=>candidate};async function dropWrongAssertions(failing,tools){const all=failing.map(candidate=>takeApart(candidate,
tools));const least=tools.pinObserved?1:2;const wrong=await findWrong(all.filter(({assertions})=>assertions.length>=least&&assertions.length<=MAX_ASSERTIONS),tools);
const suspects=await findSuspects(wrong,tools);const open=wrong.filter(parts=>!suspects.has(idOf(parts)));const pinned=tools.pinObserved?await pinObserved(open,
tools):[];const rest=open.filter(parts=>!pinned.some(({candidate})=>candidate.id===idOf(parts)));const saved2=new Map([...pinned,...await dropFrom(rest,tools)].
map(tested=>[tested.candidate.id,tested]));return all.map(parts=>{const id2=idOf(parts);const tested=saved2.get(id2);const decision=suspects.get(id2)??parts.failing.
decision;return{judged:tested?{...tested,decision:null}:{...parts.failing,decision},disputed:parts.assertions.length===1?parts.assertions:[]}})}const idOf=({failing})=>failing.
candidate.id;function takeApart(failing,tools){const{surgery=noSurgery}=tools.language(failing.task.target.language);return{failing,surgery,assertions:failing.candidate.
documented?[]:surgery.assertions(failing.candidate)}}const others=({assertions},index,among=assertions.keys())=>[...among].filter(other=>other!==index);function vary(parts,index,change){
const made=parts.surgery.vary(parts.failing.candidate,change);const id2=`${idOf(parts)}~${change.drop.length}.${index}`;return made&&{parts,index,candidate:{...made,
id:id2}}}async function runVariants(variants,tools){const runnable=variants.map(({candidate,parts})=>({candidate,task:parts.failing.task}));const results=await(0,
runs.Q9)(runnable,plain,tools);return variants.map(({candidate})=>results.get(candidate.id))}async function findWrong(all,tools){const sets=all.flatMap(parts=>{
const variants=parts.assertions.flatMap((_,index)=>vary(parts,index,{swallow:others(parts,index),drop:[]})??[]);return variants.length===parts.assertions.length?
[{parts,variants}]:[]});const results=await runVariants(sets.flatMap(({variants})=>variants),tools);let from=0;return sets.flatMap(({parts,variants})=>{const own=results.
slice(from,from+=variants.length);if(own.some(result=>result?.outcome!=="passed"&&result?.outcome!=="failed"))return[];const wrong=new Map(own.flatMap((result,index)=>result?.
outcome==="failed"?[[index,result]]:[]));return wrong.size>0?[{...parts,wrong}]:[]})}async function findSuspects(all,tools){const asked=all.filter(({failing:{task,
candidate}})=>task.target.baseId!==null&&!candidate.grownFrom).flatMap(parts=>[...parts.wrong].flatMap(([index,result])=>{const variant=vary(parts,index,{swallow:others(
parts,index),drop:[]});const tested=variant&&{...(0,gates.Xi)(variant.candidate,parts.failing.task),results:[result]};return tested?[{id:idOf(parts),tested}]:[]}));
const judged=await(0,runs.wx)(asked.map(({tested})=>tested),tools);return new Map(asked.flatMap(({id:id2},at)=>{const decision=judged[at]?.decision;return decision?.
verdict==="suspect"?[[id2,decision]]:[]}))}async function pinObserved(all,tools){const variants=all.flatMap(parts=>{let candidate=parts.failing.candidate;for(const[
index,result]of parts.wrong){const value=parts.assertions[index]?.equal&&isWhole(result.actual)?result.actual:null;candidate=candidate&&value!==null?parts.surgery.
expect(candidate,index,value):null}return candidate?[{parts,index:0,candidate:asPinned(candidate)}]:[]});const results=await runVariants(variants,tools);return variants.
flatMap(({parts,candidate},at)=>{const result=results[at];return result?.outcome==="passed"?[saved(parts,candidate,result,"observed value in place of the expect\
ed")]:[]})}const asPinned=candidate=>candidate.observed?candidate:{...candidate,pinned:true};const isWhole=text=>text!==null&&text.length<300;async function dropFrom(all,tools){
const open=all.filter(({wrong,assertions})=>wrong.size<assertions.length);const first=await keepOnly(open.map(parts=>({parts,keep:others(parts,-1).filter(index=>!parts.
wrong.has(index))})),tools);const variants=first.failed.flatMap(({parts,keep})=>keep.flatMap(index=>vary(parts,index,{swallow:others(parts,index,keep.values()),
drop:[...parts.wrong.keys()]})??[]));const results=await runVariants(variants,tools);const held=first.failed.map(({parts})=>({parts,keep:variants.flatMap((variant,at)=>variant.
parts===parts&&results[at]?.outcome==="passed"?[variant.index]:[])}));const second=await keepOnly(held.filter(({keep})=>keep.length>0),tools);return[...first.saved,
...second.saved]}async function keepOnly(remainders,tools){const made=remainders.flatMap(remainder=>{const drop=others(remainder.parts,-1).filter(index=>!remainder.
keep.includes(index));const variant=vary(remainder.parts,-1,{swallow:[],drop});return variant?[{...variant,remainder}]:[]});const results=await runVariants(made,
tools);const passed=made.map((_,at)=>results[at]).map(result=>result?.outcome==="passed"?result:null);return{failed:made.flatMap(({remainder},at)=>passed[at]?[]:
[remainder]),saved:made.flatMap(({parts,candidate,remainder},at)=>{const result=passed[at];if(!result)return[];const lostMost=remainder.keep.length*2<parts.assertions.
length;const named=lostMost&&candidate.grownFrom===void 0?parts.surgery.rename(candidate,inPart(candidate.name)):candidate;return[saved(parts,named,result,"asse\
rtions that do not hold")]})}}const inPart=name=>/^\w+$/.test(name)?`${name}_in_part`:`${name} (in part)`;function saved(parts,changed,result,fix){const{candidate,
task,milliseconds}=parts.failing;const{id:id2,fixes}=candidate;return{...(0,gates.Xi)({...changed,id:id2,fixes:[...fixes,fix]},task),results:[{...result,candidate:id2}],
milliseconds,dropped:candidate.grownFrom===void 0?droppedOf(parts):[]}}function droppedOf({assertions,wrong}){return[...wrong].map(([index,{expected,actual,detail}])=>{
const line=detail.split("\n").find(text=>text.trim()!=="");return{code:(assertions[index]?.code??"").slice(0,1e3),expected:expected??assertions[index]?.equal?.expected??
null,actual:actual??line?.trim().slice(0,300)??null}})};async function runGate(gate,candidates,tools){const tested=await(0,runs.DB)(candidates,gate.runs(tools.runs),
tools);const judgements=tested.map(({candidate,task,results})=>gate.judge(candidate,task,results));const undecided=tested.filter((_,at)=>judgements[at]==="ask-b\
ase");const onBase=byId(await(0,runs.wx)(undecided,tools));const provisional=tested.map((test,at)=>{const judgement=judgements[at];const decision=judgement===void 0||
typeof judgement==="string"?null:judgement;return onBase.get(test.candidate.id)??{...test,decision}});return(0,gates._0)(tools.asWritten?provisional:await resolveFailures(
provisional,tools))}async function resolveFailures(provisional,tools){const resolved=await dropWrongAssertions(provisional.filter(isFailing),tools);const others2=provisional.
filter(test=>!isFailing(test));const agreed=tools.agreement?findAgreement(resolved,others2,tools.language):new Set;const known=byId(resolved.map(failure=>failure.
judged));return provisional.map(before=>{const{id:id2}=before.candidate;const now=known.get(id2)??before;return agreed.has(id2)&&now.decision?{...now,decision:(0,
gates.LD)("writers-agree",now.decision)}:now})}const isFailing=test=>(0,reasons.N6)(test.decision?.reason??null);const byId=all=>new Map(all.map(tested=>[tested.
candidate.id,tested]))}),76374:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DB:()=>runInWays,
LA:()=>failWithout,Ol:()=>runOnBase,Q9:()=>runCandidates,nY:()=>planRun,wx:()=>judgeOnBase});var _place_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(91173);
var _core_model_target_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(86716);var _core_baseline_hunks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85050);
var _core_verify_credit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2232);var _core_verify_gates_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55609);
var _core_lists_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(70906);var _core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33439);
async function runCandidates(candidates,run,tools){const groups=[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)(candidates,({candidate,task})=>`${task.target.
file}\0${candidate.framework}`).values()];const results=new Map;const keep=found=>found.forEach(result=>results.set(result.candidate,result));await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
sf)(groups,tools.parallel,async group=>keep(await runGroup(group,run,tools)));const missed=candidates.filter(({candidate})=>!results.has(candidate.id));await(0,
_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.sf)(missed,tools.parallel,async runnable=>{const found=await runGroup([runnable],run,tools);keep(found.length>0?found:
[broken(runnable.candidate.id)])});return results}async function runAgain(candidates,run,tools){const results=await runCandidates(candidates,run,tools);return{tested:candidates.
map(before=>withResult(before,run,results)),results}}async function runInWays(candidates,runs,tools){const results=await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
sf)(runs,tools.parallel,run=>runCandidates(candidates,run,tools));return candidates.map(before=>runs.reduce((test,run,at)=>withResult(test,run,results[at]??new Map),
before))}function withResult(before,{tree},results){const result=results.get(before.candidate.id);if(!result)return before;return{...before,milliseconds:before.
milliseconds+result.milliseconds,results:tree==="head"?[...before.results,result]:before.results}}async function judgeOnBase(failing,tools){const tested=new Map(
failing.map(test=>[test.candidate.id,test]));const onBase=new Map;for(let seed=0;seed<tools.runs;seed++){const asked=[...tested.values()].filter(({candidate})=>seed===
0||passed(onBase.get(candidate.id)));const varied=seed===0?asked:(await runAgain(asked,{tree:"head",seed},tools)).tested;const again=await runAgain(varied,{tree:"\
base",seed},tools);for(const test of again.tested)tested.set(test.candidate.id,test);for(const[id2,result]of again.results)onBase.set(id2,[...onBase.get(id2)??[],
result])}return[...tested.values()].map(test=>({...test,decision:(0,_core_verify_gates_js__WEBPACK_IMPORTED_MODULE_2__.c0)(test.candidate,test.results,onBase.get(
test.candidate.id)??[])}))}async function runOnBase(tests,tools){const isOld=({target})=>target.baseId!==null;const others=(tools.changed??[]).filter(isOld);const asked=tests.
filter(test=>isOld(test.task)||others.some(task=>(0,_core_verify_credit_js__WEBPACK_IMPORTED_MODULE_1__.xz)(test,task)));if(asked.length===0||tools.session.trees.
base===null)return[...tests];const first=await runCandidates(asked,{tree:"base",seed:0},tools);const failing=asked.filter(({candidate})=>onBaseOf(first.get(candidate.
id))==="failed");const second=await runCandidates(failing,{tree:"base",seed:0},tools);const repeated=new Set(failing.map(({candidate})=>candidate.id));return tests.
map(test=>{const{id:id2}=test.candidate;const outcome=onBaseOf(first.get(id2));const isSteady=!repeated.has(id2)||onBaseOf(second.get(id2))===outcome;return{...test,
onBase:isSteady?outcome:null}})}async function failWithout(pairs,tools){const groups=(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.$z)([...pairs],({test:{candidate,
task:own},task:{target}})=>JSON.stringify([target.id,candidate.framework,own.target.language,own.access.start?.folder??""]));const found=await(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
sf)([...groups.values()],tools.parallel,async group=>{const[first]=group;const text=first?withoutChange(first.task,tools):null;if(!first||text===null)return[];const framework=tools.
framework(first.test.candidate.framework);const tests=group.map(({test})=>test);const plan=planRun(tests,{tree:"head",seed:0},tools.language(first.test.task.target.
language),framework);const job=framework.trial(plan);const overlay={...job.overlay,[first.task.target.file]:text};const results=framework.read(await tools.session.
run({...job,overlay}),plan.files);const failing=new Set(results.flatMap(result=>onBaseOf(result)==="failed"?[result.candidate]:[]));return group.filter(({test})=>failing.
has(test.candidate.id))});return found.flat()}function withoutChange({target,hunks=[]},{source,baseSource}){const base=target.baseId===null?null:baseSource?.((0,
_core_model_target_js__WEBPACK_IMPORTED_MODULE_5__.Q)(target.baseId).file)??null;if(base===null||hunks.length===0)return null;return hunks.reduceRight((text,hunk)=>text===
null?null:(0,_core_baseline_hunks_js__WEBPACK_IMPORTED_MODULE_0__.bw)(text,base,hunk),source(target.file))}function onBaseOf(result){if(!result||result.outcome===
"timed-out")return null;if(result.outcome!=="failed")return result.outcome;return(0,_core_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_3__.b2)(result.detail)?
"broken":"failed"}const passed=results=>results?.[0]?.outcome==="passed";function broken(candidate){const detail="its process ended without a result";return{candidate,
outcome:"broken",assertion:false,expected:null,actual:null,detail,lines:[],milliseconds:0}}async function runGroup(group,run,tools){const[first]=group;if(!first)
return[];const framework=tools.framework(first.candidate.framework);const plan={...planRun(group,run,tools.language(first.task.target.language),framework),...alsoWatched(
first.task,run,tools)};const outcome=await tools.session.run(framework.trial(plan));return framework.read(outcome,plan.files)}function alsoWatched({target},{tree,
seed},{changed=[],language}){const{toolchain}=language(target.language);const alike=changed.filter(other=>language(other.target.language).toolchain===toolchain);
const also=[...new Set(alike.map(other=>other.target.file))].filter(file=>file!==target.file);return tree==="head"&&seed===0&&also.length>0?{also}:{}}function planRun(group,run,language,{
style}){const originFiles=filesOfOrigins(group,language);const files=group.map(({candidate,task,home},n)=>{if(home)return{path:home.path,content:home.content,candidate:candidate.
id,name:candidate.name};const origin=candidate.grownFrom===void 0?void 0:originFiles.get(task.testPath);const{content,names}=origin??language.merge([candidate],
{...task.page,existing:null});return{path:style.candidatePath(task.testPath,(origin?.number??n)+1),content,candidate:candidate.id,name:names[candidate.id]??candidate.
name}});const[first]=group;const target=first?.task.target;const watch=run.tree==="base"&&target?.baseId?(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_5__.Q)(
target.baseId).file:target?.file??"";return{...(0,_place_js__WEBPACK_IMPORTED_MODULE_6__.$)(group),tree:run.tree,candidates:group.map(({candidate})=>candidate),
files,watch,seed:run.seed}}function filesOfOrigins(group,language){const grown=group.filter(({candidate})=>candidate.grownFrom!==void 0);const byPath=[...(0,_core_lists_js__WEBPACK_IMPORTED_MODULE_4__.
$z)(grown,({task})=>task.testPath)];return new Map(byPath.flatMap(([path,own],at)=>{const page=own[0]?.task.page;const candidates=own.map(({candidate})=>candidate);
return page?[[path,{...language.merge(candidates,page),number:group.length+at}]]:[]}))}}),35654:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>strengthen,F:()=>whyEnough});var credit=__webpack_require__(2232);var gates=__webpack_require__(55609);;function smallestSet(tests,known){
const[killed,reached]=[new Set(known.kills),new Set(known.reaches)];const left=[...tests];const taken=[];const take=gain=>{let best=null;let most=0;for(const test of left){
const points=gain(test);if(points>most||best&&points===most&&points>0&&isBetter(test,best))[best,most]=[test,points]}if(!best)return false;left.splice(left.indexOf(
best),1);taken.push(best);for(const mutant of best.kills)killed.add(mutant);for(const line of best.reaches)reached.add(line);return true};const newIn=(shown,seen)=>shown.
filter(name=>!seen.has(name)).length;while(take(test=>newIn(test.kills,killed)));while(take(test=>newIn(test.reaches,reached)));const needed=withoutNeedless(taken,
known);const dropped=tests.filter(test=>!needed.includes(test));return{taken:needed.map(test=>test.id),equals:new Map(dropped.map(test=>[test.id,matches(test,needed)]))}}
function unlikeEachOther(tests,known){const seen=new Set(evidenceOf({kills:[...known.kills],reaches:[...known.reaches]}));const open=new Map(tests.map(test=>[test,
new Set(evidenceOf(test).filter(item=>!seen.has(item)))]));const sizeOf=test=>open.get(test)?.size??0;const isBehind=(test,at)=>tests.some((other,place)=>{if(other===
test||![...open.get(test)??[]].every(item=>open.get(other)?.has(item)))return false;if(sizeOf(test)<sizeOf(other))return true;return isBetter(other,test)||place<
at&&!isBetter(test,other)});const unlike=tests.filter((test,at)=>sizeOf(test)>0&&!isBehind(test,at));const taken=unlike.reduceRight((left,test)=>test.addsToAll&&
isCovered(test,left,seen)?left.filter(each=>each!==test):left,unlike);const dropped=tests.filter(test=>!taken.includes(test));return{taken:taken.map(({id:id2})=>id2),
equals:new Map(dropped.map(test=>[test.id,matches(test,taken)]))}}function isCovered(test,all,known){const others=new Set(all.flatMap(other=>other===test?[]:evidenceOf(
other)));return evidenceOf(test).every(item=>known.has(item)||others.has(item))}const evidenceOf=({kills,reaches})=>[...kills.map(kill=>`k ${kill}`),...reaches.
map(line=>`r ${line}`)];function isBetter(one,other){const[states,otherStates]=[one.statesChange??false,other.statesChange??false];return states===otherStates?one.
weight<other.weight:states}function withoutNeedless(taken,known){const base=evidenceOf({kills:[...known.kills],reaches:[...known.reaches]});const counts=new Map(
base.map(item=>[item,Infinity]));for(const test of taken)for(const item of evidenceOf(test))counts.set(item,(counts.get(item)??0)+1);const kept=new Set(taken);for(const test of taken.
toReversed()){if(evidenceOf(test).some(item=>(counts.get(item)??0)<2))continue;kept.delete(test);for(const item of evidenceOf(test))counts.set(item,(counts.get(
item)??0)-1)}return taken.filter(test=>kept.has(test))}function matches(test,kept){const showsAll=keptTest=>{const[kills,reaches]=[new Set(keptTest.kills),new Set(
keptTest.reaches)];return test.kills.every(kill=>kills.has(kill))&&test.reaches.every(line=>reaches.has(line))};const whole=kept.find(showsAll);if(whole)return[
whole.id];return kept.map(({id:id2,kills})=>({id:id2,shared:test.kills.filter(kill=>kills.includes(kill)).length})).filter(({shared})=>shared>0).sort((a,b)=>b.shared-
a.shared).slice(0,3).map(({id:id2})=>id2)}const mostNamed=3;function showAsMuch({kills,reaches},sources){const whole=sources.find(source=>kills.every(kill=>source.
kills.includes(kill))&&reaches.every(line=>source.reaches.includes(line)));if(whole)return{names:[whole.name],isAll:true};const names=[];const known=kills.filter(
kill=>sources.some(source=>source.kills.includes(kill)));let left=known;while(left.length>0&&names.length<mostNamed){const counts=sources.map(source=>left.filter(
kill=>source.kills.includes(kill)).length);const best=sources[counts.indexOf(Math.max(...counts))];if(!best)break;names.push(best.name);left=left.filter(kill=>!best.
kills.includes(kill))}return{names,isAll:left.length===0&&known.length===kills.length}}var core_text=__webpack_require__(69716);;function strengthen(candidates,beside){
const{baselines,earlier}=beside;const known=new Map(candidates.map(test=>[test,whyNothingMore(test,baselines)]));const open=candidates.filter(test=>known.get(test)===
null);const strengthsOf=tests=>tests.map(test=>strengthOf(test,baselines));const meant=open.filter(test=>!test.candidate.observed);const ofOwn=ownEvidence(baselines);
const forMeant=smallestSet(strengthsOf(meant),together(ofOwn,earlier,baselines));const judgedMeant=judgeBy(forMeant,meant,beside);const kept=[...earlier,...(0,gates.
ST)(judgedMeant)];const grown=open.filter(test=>test.candidate.grownFrom!==void 0);const strengthsOfGrown=strengthsOf(grown).map(strength=>({...strength,reaches:[]}));
const forGrown=smallestSet(strengthsOfGrown,together(ofOwn,kept,baselines));const judgedGrown=judgeBy(forGrown,grown,{...beside,earlier:kept});const observed=open.
filter(test=>test.candidate.observed&&test.candidate.grownFrom===void 0);const chosen=unlikeEachOther(strengthsOf(observed),together(ofOwn,kept,baselines));const judgedObserved=judgeBy(
chosen,observed,{...beside,earlier:kept});const told=candidates.flatMap(test=>{const decision=known.get(test);return decision?[{...test,decision}]:[]});return(0,
gates._0)([...told,...judgedMeant,...judgedObserved,...judgedGrown])}function whyNothingMore(test,baselines){const own=baselines.get(test.task.target.id);const counts=(0,
credit.WD)(test).filter(({task})=>whyEnough(baselines.get(task.target.id))===null);const enough=whyEnough(own);if(counts.length===0&&enough!==null)return addsNothing(
enough);const isBeside=isBesideOwnTests(test,own);if(isBeside&&test.candidate.contrived)return contrived;const{repeats}=test.candidate;if(repeats==="new"||repeats===
"old"&&(isBeside||own?.existing?.failsOnBase===true))return addsNothing("one of your tests already makes this call");if(counts.length>0)return null;if(test.noticesNothing)
return noticesNothing;return test.passesWhenBroken?passesWhenThrowing:null}function isBesideOwnTests(test,baseline){const isTested=(baseline?.existing?.lines.length??
0)>0;return isTested&&!(0,credit.WD)(test).some(({failsOnBase})=>failsOnBase)}function whyEnough(baseline){const{existing,mutants}=baseline??{existing:null,mutants:[]};
const{length}=mutants;if(!existing?.failsOnBase||length===0)return null;const noticed=new Set(existing.kills);return mutants.every(({id:id2})=>noticed.has(id2))?
`your tests already notice ${length} of ${(0,core_text.LS)(length,"mutant")} of the changed lines`:null}function judgeBy({taken,equals},tests,beside){const{baselines,
earlier,most}=beside;const byId=new Map(tests.map(test=>[test.candidate.id,test]));const counts=new Map;const kept=taken.flatMap(id2=>{const test=byId.get(id2);
const[first=""]=test?(0,credit.yq)(test):[];counts.set(first,(counts.get(first)??0)+1);return test&&(counts.get(first)??0)<=most?[test]:[]});const sources=[...[
...earlier,...kept].map(test=>sourceOf(test,baselines)),...ownSources(baselines)];return tests.map(test=>{if(kept.includes(test))return{...test,decision:null};if(!equals.
has(test.candidate.id))return{...test,decision:beyond(most)};const strength=strengthOf(test,baselines);const isEmpty=strength.kills.length+strength.reaches.length===
0;const detail=isEmpty?"it notices no mutant of the changed lines":sayEqual(showAsMuch(strength,sources));return{...test,decision:addsNothing(detail)}})}const inTarget=(target,id2)=>`${target}\
\0${id2}`;const theBase="base";function ownEvidence(baselines){const all=[...baselines].flatMap(([target,{existing}])=>existing?[{target,existing}]:[]);return{kills:all.
flatMap(({target,existing})=>[...existing.kills,...existing.failsOnBase?[theBase]:[]].map(id2=>inTarget(target,id2))),reaches:all.flatMap(({target,existing})=>existing.
lines.map(line=>inTarget(target,String(line))))}}function together(own,tests,baselines){const all=tests.map(test=>strengthens_evidenceOf(test,baselines));return{
kills:[...own.kills,...all.flatMap(({kills})=>kills)],reaches:[...own.reaches,...all.flatMap(({reaches})=>reaches)]}}function strengthens_evidenceOf(test,baselines){
const isOpen=target=>whyEnough(baselines.get(target))===null;const shown=(0,credit.WD)(test).filter(({task})=>isOpen(task.target.id));const{id:id2,lines}=test.task.
target;const provesNothing=test.noticesNothing||test.passesWhenBroken&&!shown.some(({task})=>task===test.task);const hasMutants=(baselines.get(id2)?.mutants.length??
0)>0;const own=isOpen(id2)&&!provesNothing&&!hasMutants?linesOf(test,lines):[];return{kills:shown.flatMap(({task:{target},kills,failsOnBase})=>{const mutants=new Set(
baselines.get(target.id)?.mutants.map(mutant=>mutant.id));const known=kills.filter(kill=>mutants.has(kill));return[...failsOnBase?[theBase]:[],...known].map(kill=>inTarget(
target.id,kill))}),reaches:own.map(line=>inTarget(id2,String(line)))}}const linesOf=({results},[first,last])=>(results[0]?.lines??[]).filter(line=>line>=first&&
line<=last);function strengthOf(test,baselines){const{candidate,dropped}=test;const size=candidate.code.length+candidate.helpers.join().length+dropped.length*200;
const weight=candidate.relation==="outside"?dropped.length*200:size;const statesChange=(0,credit.WD)(test).some(({failsOnBase})=>failsOnBase);const addsToAll=candidate.
relation!==void 0;return{id:candidate.id,...strengthens_evidenceOf(test,baselines),statesChange,addsToAll,weight}}const sourceOf=(test,baselines)=>({name:test.candidate.
name,...strengthens_evidenceOf(test,baselines)});function ownSources(baselines){const kills=new Map;for(const[target,{existing}]of baselines)for(const[mutant,tests]of Object.
entries(existing?.noticedBy??{}))for(const test of tests)kills.set(test,[...kills.get(test)??[],inTarget(target,mutant)]);return[...kills].map(([name,own])=>({name,
kills:own,reaches:[]}))}function sayEqual({names,isAll}){if(names.length===0)return"the existing tests already show this";const all=`${names.join(", ")}${isAll?
"":" and others"}`;return`${all} already ${isAll&&names.length===1?"shows":"show"} this`}const addsNothing=detail=>(0,gates.LD)("adds-nothing",{detail});const passesWhenThrowing=addsNothing(
"it also passes when the function only raises an error");const contrived=(0,gates.LD)("contrived",{detail:"it calls the function with contrived values"});const noticesNothing=(0,
gates.LD)("notices-nothing",{detail:"it passes with other results, without the exception and without the effects of the function"});const beyond=most=>(0,gates.
LD)("max-tests-per-function",{detail:`${most} others show more`})})};export{id,ids,modules};
