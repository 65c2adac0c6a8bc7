const id=9292;const ids=[9292];const modules={98424:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{QZ:()=>awaited,Rn:()=>unchangedCalls,Tn:()=>behaviourRows,U5:()=>joinRows,Yv:()=>differingCalls,jP:()=>withoutRepeats,wh:()=>plainText});var _lists_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
70906);var _model_target_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86716);var _difference_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61824);var _text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69716);const mostRows=5;const mostAlike=3;const leastHangs=3;function behaviourRows(calls,base,head,{odd=()=>false,near=()=>false,changedLines=[]}={}){const before=new Map(
base.map(seen=>[seen.call,seen]));const after=new Map(head.map(seen=>[seen.call,seen]));return[...new Set(calls.map(call=>call.target))].flatMap(target=>{const rows=[];
const late={before:0,after:0};for(const call of calls.filter(candidate=>candidate.target===target)){const was=before.get(call.id);const now=after.get(call.id);if(!was||
!now)continue;late.before+=Number(was.outcome==="timed-out");late.after+=Number(now.outcome==="timed-out");if(differs(was,now,changedLines)||hangs(was,now))rows.
push({call,was,now,kind:`${word(was)} -> ${word(now)}`,odd:odd(call),near:near(call)})}const plain=rows.filter(({was,now,odd:isOdd})=>!isOdd||!(isAccident(was)||
isAccident(now)));return telling(believed(plain,late).filter(says)).map(toRow)})}function differingCalls(base,head,changedLines){const before=new Map(base.map(seen=>[
seen.call,seen]));return new Set(head.flatMap(now=>{const was=before.get(now.call);return was&&differs(was,now,changedLines)?[now.call]:[]}))}function unchangedCalls(calls,base,head){
const before=new Map(base.map(seen=>[seen.call,seen]));const after=new Map(head.map(seen=>[seen.call,seen]));return new Set(calls.flatMap(({id:id2,text})=>{const[
was,now]=[before.get(id2),after.get(id2)];const isSame=was?.steady&&now?.steady&&hasResult(was)&&hasResult(now)&&!differs(was,now,[]);return isSame?[plainText(text)]:
[]}))}const plainText=call=>call.replace(/\s+/g,"").replaceAll('"',"'");function joinRows(recorded,explored,unchanged=new Set){const raised=new Set;const calls=new Set;
const known=new Set(explored.map(({call})=>plainText(call)));const needsTest=({call,test})=>test!==null&&!call.endsWith(` in ${test}`)&&(unchanged.has(plainText(
call))||givesNothing.test(call)&&!known.has(plainText(call)));const named=recorded.map(row=>needsTest(row)?{...row,call:`${row.call} in ${row.test??""}`}:row);const all=[
...named,...explored].filter(({call,path,after})=>{const key=JSON.stringify([call,path]);if(calls.has(key))return false;calls.add(key);if(!after.startsWith("rai\
ses ")&&!after.startsWith("throws "))return true;const isNew=!raised.has(after);raised.add(after);return isNew});return all.slice(0,mostRows)}function withoutRepeats(rows){
const factOf2=({call,path,before,after})=>JSON.stringify([call,path,before,after]);return[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_2__.$z)(rows,factOf2).values()].
flatMap(same=>same.find(({call,target})=>names(call,target))??same.slice(0,1))}function names(call,target){const[name=""]=(0,_model_target_js__WEBPACK_IMPORTED_MODULE_3__.
Q)(target).name.split(".").slice(-1);return call.slice(0,call.indexOf("(")).split(/[^\p{L}\p{N}_$]+/u).at(-1)===name}const awaited=row=>({...row,call:`await ${row.
call}`});const givesNothing=/^[\p{L}_$][\p{L}\p{N}_$.]*\(\)$/u;function differs(was,now,changedLines){if(!was.steady||!now.steady||!hasResult(was)||!hasResult(now))
return false;if(was.outcome!==now.outcome)return true;if(was.outcome==="raised")return was.exception?.name===now.exception?.name?saysOther(was,now,changedLines):
!bothAccidental(was,now);return was.shape!==now.shape||changes(was)!==changes(now)||logsOther(was,now)}const logsOther=(was,now)=>typeof was.logs==="string"&&typeof now.
logs==="string"&&was.logs!==now.logs;function saysOther(was,now,changedLines){const[before,after]=[was,now].map(({message,exception})=>message??exception?.message);
if(before===void 0||after===void 0)return false;const line=now.exception?.line;const isMade=now.message!==void 0||line!==void 0&&changedLines.includes(line);return isMade&&
maskedText(before)!==maskedText(after)}const maskedText=text=>text.replace(/(?:\b[A-Za-z]:|\.{0,2})[/\\][^\s'"`)]+/g,"PATH").replace(/\b[\da-f-]{32,}\b/gi,"ADDR\
ESS").replace(/0x[\da-f]+|\d+/gi,"0");function hangs(was,now){const sides=[was,now];return sides.some(side=>side.outcome==="timed-out")&&sides.some(side=>side.outcome===
"returned"&&side.steady)}function believed(rows,late){const sure=Math.min(late.before,late.after)===0&&Math.max(late.before,late.after)>=leastHangs;return rows.
filter(row=>sure||row.was.outcome!=="timed-out"&&row.now.outcome!=="timed-out")}const hasResult=seen=>seen.outcome==="returned"||seen.outcome==="raised";const isAccident=({
exception})=>exception?.accidental===true;const bothAccidental=(was,now)=>was.exception?.accidental===true&&now.exception?.accidental===true;const changes=seen=>(seen.
changed??[]).map(({index,literal,shape})=>`${index}: ${shape??literal??"?"}`).sort().join();function telling(found){const fitting=found.filter(({was,now})=>!isMisfit(
was)&&!isMisfit(now));const rows=fitting.length>0?fitting:found;const sorted=rows.toSorted((a,b)=>Number(a.odd)-Number(b.odd)||weight(a)-weight(b)||Number(b.near)-
Number(a.near)||a.call.text.length-b.call.text.length||variety(a.call.text)-variety(b.call.text));const firsts=[...new Map(sorted.toReversed().map(row=>[row.kind,
row])).values()];const ordered=sorted.filter(row=>firsts.includes(row)).slice(0,mostRows);const facts=new Map(sorted.toReversed().map(row=>[factOf(row),row]));const others=sorted.
filter(row=>facts.get(factOf(row))===row&&!ordered.includes(row)).slice(0,Math.max(0,mostAlike-ordered.length));return[...ordered,...others]}const variety=text=>new Set(
text).size;function factOf(row){const{before,after,path}=toRow(row);return JSON.stringify(path===null?[before,after]:[path])}const isMisfit=({exception,shown})=>exception?.
accidental===true&&exception.name==="TypeError"&&/\b(?:takes|missing|expected)\b.*\barguments?\b|unexpected keyword argument/.test(shown);function weight({was,now}){
if(was.exception?.accidental===true)return 3;if(was.outcome!==now.outcome)return now.outcome==="raised"?0:1;return 2}function word({outcome,exception,shown}){if(outcome===
"raised")return exception?.name??"raised";if(outcome==="timed-out")return outcome;if(/^(True|true|False|false|None|null|undefined)$/.test(shown))return shown;return/^(''|""|\[\]|\{\}|\(\)|set\(\)|0)$/.
test(shown)?"empty":"value"}const longestWhole=80;const longestSide=200;function toRow({call,was,now}){const{target,text,doubles}=call;const said=doubles?.data===
void 0?text:`${text} with ${doubles.data}`;const named={target,call:said,source:"explorer",test:null};const[before,after]=[shownBy(was),shownBy(now)];const same=before===
after;const beside=seen=>logsOther(was,now)?`logging ${seen.logs||"nothing"}`:`leaving ${left(call,seen)}`;const whole=(side,seen)=>same?`${side}, ${beside(seen)}`:
side;const sides={before:whole(before,was),after:whole(after,now),path:null};const isShort=sides.before.length<=longestWhole&&sides.after.length<=longestWhole;const isTold=isShort&&
sides.before!==sides.after;return{...named,...(isTold?null:insideOf(call,was,now))??sides}}function insideOf(call,was,now){if(was.outcome!=="returned"||now.outcome!==
"returned")return null;const found=[...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__.g6)(was.shape,now.shape),...changedInside(call,was,now)];const plainest=(0,
_difference_js__WEBPACK_IMPORTED_MODULE_0__.mi)(found,longestWhole);if(!plainest||plainest.sides.every(side=>isHashed.test(side)))return null;const[before="",after=""]=plainest.
sides.map(side=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.RK)(side).slice(0,longestSide));return{path:plainest.path,before,after}}function changedInside({positional},was,now){
return(was.changed??[]).flatMap(({index,shape})=>{const other=now.changed?.find(change=>change.index===index);if(shape===void 0||other?.shape===void 0)return[];
return(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__.g6)(shape,other.shape).map(each=>({...each,path:`${positional[index]??""}${each.path}`}))})}const isHashed=/…[0-9a-f]{24}$/;
function says(row){const{before,after}=toRow(row);return before!==after}const shownBy=seen=>seen.outcome==="timed-out"?"does not return in time":seen.shown;function left(call,one){
const changed=(one.changed??[]).map(({index,literal})=>`${call.positional[index]??""} as ${literal??"?"}`);return changed.length>0?changed.join(", "):"its argum\
ents as they were"}}),37476:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Xk:()=>sumDollars,
b0:()=>mostTests,eP:()=>missingPartsOf,fT:()=>assemble});var _model_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80315);var _baseline_built_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
35417);var _baseline_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77164);var _baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
33439);var _verify_measure_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(79509);var _explore_behaviour_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
98424);var _lists_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(70906);function whySkipped(reason,baseline){const why=baseline?.notMeasured??null;return why!==
null&&(why===_baseline_facts_js__WEBPACK_IMPORTED_MODULE_2__.p3||(0,_baseline_built_files_js__WEBPACK_IMPORTED_MODULE_1__.Qs)(why))?`${reason}; nothing is known\
 about your tests: ${why}`:reason}function assemble(found){const tests=[...judged(found),...refused(found)];const reached=[...found.baselines].flatMap(([id2,{tests:tests2}])=>tests2.
length>0?[id2]:[]);const mentioned=new Set([...tests.flatMap(test=>[test.target,...test.credits]),...found.behaviour.map(row=>row.target),...reached]);const reasons=new Map(
found.skipped.map(({id:id2,reason})=>[id2,reason]));const watched=found.watchOnly.filter(({target})=>mentioned.has(target.id));const targets=[...found.tasks,...watched].
map(task=>task.target);const isMentioned=({id:id2})=>mentioned.has(id2);const withoutTests=targets.filter(target=>!isMentioned(target)).map(({id:id2,file,name})=>({
id:id2,file,name,reason:whySkipped(found.whyNoTest.get(id2)??"no test was written",found.baselines.get(id2))}));const writers=writersOf(found,tests);return inSchema(
{schema:2,tool:found.tool,pull:found.pull,sandbox:found.sandbox,trees:found.trees,targets:targets.filter(isMentioned).map(target=>measured(target,found,reasons.
get(target.id))),tests,skipped:[...withoutTests,...found.skipped.filter(skip=>!isMentioned(skip)).map(skip=>({...skip,reason:whySkipped(skip.reason,found.baselines.
get(skip.id))}))],unread:found.unread,behaviour:(0,_explore_behaviour_js__WEBPACK_IMPORTED_MODULE_4__.jP)(found.behaviour),mutants:targets.flatMap(target=>mutantsOf(
target,found)),ownTests:found.ownTests.map(({id:id2,file,onBase,onHead,inThisPull,weakness,withoutChange})=>({...{id:id2,file,onBase,onHead,inThisPull},...weakness?
{weakness}:{},...withoutChange?{withoutChange}:{}})),funnel:(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.u6)(tests),writers,files:found.files.map(file=>({...file,
tests:file.tests.length})),bill:{...sumBill(writers,(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.u6)(tests).kept),seconds:found.seconds,...found.remembered?
{remembered:found.remembered}:{}}})}const inOneLine=new Set("id file name via skipReason target writer reason why test command tests killedBy survivors mutantsK\
illed credits".split(" "));function inSchema(report){return JSON.parse(JSON.stringify(report),(key,value)=>{if(typeof value==="string")return inOneLine.has(key)?
(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.Bd)(value):(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.e1)(value);if(!Array.isArray(value)||!inOneLine.has(
key))return value;return value.map(item=>typeof item==="string"?(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.Bd)(item):item)})}function measured(target,found,skipReason){
const baseline=found.baselines.get(target.id);const plain={...(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.E6)(target),...skipReason===void 0?{}:{skipReason},
baseline:baseline?reportBaseline(target,baseline,found):null};const{coverage=null,mutants=null}=found.measures.get(target.id)??{};if(!mutants)return{...plain,coverage};
const{total,killed,survivors}=mutants;const shown=survivors.slice(0,mostSurvivors).map(({id:id2})=>mutantId(target,id2));return{...plain,coverage,mutants:{total,
killed,survivors:shown}}}const mostSurvivors=20;const mutantId=({id:id2},own)=>`${id2}#${own}`;function reportBaseline(target,baseline,found){const{notMeasured,
whyNoMutants=null,cut,tests,linesRun,mutants,survivors,hunks}=baseline;const why=notMeasured??whyNoMutants;const failing=found.ownTests.filter(({onBase,onHead})=>onBase===
"failed"&&onHead==="passed");const reaching=new Set(tests);const telling=failing.map(({id:id2})=>id2).find(id2=>reaching.has((0,_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_3__.
pv)(id2)));return{...{measured:notMeasured===null,why,tests:tests.slice(0,mostTests),linesRun,mutants,hunks},...cut===void 0?{}:{cut},survivors:survivors.map(id2=>mutantId(
target,id2)),command:telling===void 0?null:found.command(target.id,telling)}}const mostTests=1e3;function mutantsOf(target,{measures,baselines,verdicts,candidates,
tasks,files}){const baseline=baselines.get(target.id);const asked=baseline?.asked.map(each=>({...each,killedBy:[]}))??[];const all=measures.get(target.id)?.mutants?.
all??asked;const byId=new Map(candidates.map(candidate=>[candidate.id,candidate]));const kept=new Set(verdicts.flatMap(({candidate,verdict})=>verdict==="kept"?[
candidate]:[]));const fileOf=filesOfTests({tasks,files});const nameOf=id2=>{const{target:written="",name=id2}=byId.get(id2)??{};return`${fileOf({id:id2,target:written})}\
::${name}`};return all.map(({mutant,place,killedBy})=>{const own=baseline?.noticedBy[mutant.id]??[];const written=killedBy.filter(id2=>kept.has(id2)).map(nameOf);
const by=[...own,...written];return{...{id:mutantId(target,mutant.id),target:target.id,file:target.file,...place},...{operator:(0,_verify_measure_js__WEBPACK_IMPORTED_MODULE_5__.
I)(mutant),was:mutant.was,now:mutant.now},status:by.length>0?"killed":isOpen(mutant.id,baseline)?"pending":"survived",killedBy:by.slice(0,mostTests)}})}function isOpen(mutant,baseline){
if(!baseline||baseline.survivors.includes(mutant))return false;return baseline.notMeasured===null||baseline.notMeasured===_baseline_facts_js__WEBPACK_IMPORTED_MODULE_2__.
p3}function marksOf(candidate,seen){return[...candidate.pinned?["pinned from behaviour"]:[],...candidate.observed?["observed behaviour"]:[],...candidate.documented?
["from the documentation"]:[],...seen?["seen in training"]:[]]}function filesOfTests({tasks,files}){const ofTarget=new Map(tasks.map(task=>[task.target.id,task.
testPath]));const ofTest=new Map(files.flatMap(({path,tests})=>tests.map(id2=>[id2,path])));return({id:id2,target})=>ofTest.get(id2)??ofTarget.get(target)??""}function judged(found){
const candidates=new Map(found.candidates.map(candidate=>[candidate.id,candidate]));const fileOf=filesOfTests(found);return found.verdicts.map(verdict=>{const candidate=candidates.
get(verdict.candidate);if(!candidate)throw new Error(`a verdict names ${verdict.candidate}, which is not a candidate`);const{verdict:word,reason,detail,attribution,
writersShare,dropped,expected}=verdict;const actual=verdict.actual??(word==="rejected"&&expected===null?detail||null:null);const{target,name,code,writer}=candidate;
const file=fileOf(candidate);return{target,name,file,code,verdict:word,reason,writer,attribution,writersShare,dropped,expected,actual,marks:marksOf(candidate,found.
seenInTraining?.has(candidate.id)??false),...{grownFrom:candidate.grownFrom??null,onBase:verdict.onBase,credits:verdict.credits},evidence:evidenceOf(target,verdict)}})}
function evidenceOf(target,{evidence:{elsewhere=[],...evidence}}){const all=[{target,mutantsKilled:evidence.mutantsKilled},...elsewhere];return{...evidence,mutantsKilled:all.
flatMap(({target:id2,mutantsKilled})=>mutantsKilled.map(own=>mutantId({id:id2},own))),...elsewhere.length>0?{elsewhere:elsewhere.map(({target:target2,lines})=>({
target:target2,lines}))}:{}}}function refused(found){const paths=new Map(found.tasks.map(task=>[task.target.id,task.testPath]));return found.rejections.map(rejection=>({
target:rejection.target,name:rejection.name,file:paths.get(rejection.target)??"",code:rejection.code,verdict:"rejected",reason:rejection.reason,writer:rejection.
writer,attribution:null,writersShare:null,dropped:[],expected:null,actual:rejection.detail||null,marks:[],...{grownFrom:null,onBase:null,credits:[]},evidence:{runs:0,
milliseconds:0,lines:[],mutantsKilled:[]}}))}const creditedTo=({writer,attribution})=>attribution==="quoted"?"explorer":writer;function writersOf(found,tests){const names=new Set(
[...found.completions.map(completion=>completion.writer),...tests.map(creditedTo)]);return[...names].map(writer=>{const replies=found.completions.filter(completion=>completion.
writer===writer);const funnel=(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.u6)(tests.filter(test=>creditedTo(test)===writer));const sum=pick=>replies.reduce(
(total,reply)=>total+pick(reply),0);const usd=replies.length===0?0:sumDollars(replies.map(reply=>found.price?.(reply)??null));return{writer,funnel,requests:replies.
length,inputTokens:sum(reply=>reply.usage.inputTokens),cachedTokens:sum(reply=>reply.usage.cachedTokens),outputTokens:sum(reply=>reply.usage.outputTokens),usd,usdPerKept:perKept(
usd,funnel.kept),estimated:replies.some(reply=>reply.usage.estimated)}})}function sumDollars(parts){return parts.reduce((total,part)=>total===null||part===null?
null:total+part,0)}const perKept=(usd,kept)=>usd===null||kept===0?null:usd/kept;function sumBill(writers,kept){const sum=key=>writers.reduce((total,writer)=>total+
writer[key],0);const usd=sumDollars(writers.map(writer=>writer.usd));return{requests:sum("requests"),inputTokens:sum("inputTokens"),cachedTokens:sum("cachedToke\
ns"),outputTokens:sum("outputTokens"),usd,usdPerKept:perKept(usd,kept)}}const consequences={continues:"tests go to new files, because existing ones cannot be co\
ntinued",mutation:"mutants are not measured",surgery:"a test with one wrong assertion is rejected as a whole",callRunner:"the explorer is off"};function missingPartsOf(languages){
const parts=Object.keys(consequences);const lacking=[...new Set(languages)].flatMap(language=>{const limits=parts.filter(part=>!language[part]).map(part=>consequences[part]);
return limits.length>0?[{name:language.name,limits}]:[]});return[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_6__.$z)(lacking,({limits})=>limits.join("; ")).values()].
map(alike=>({code:"limited-support",names:alike.map(({name})=>name),limits:alike[0]?.limits??[]}))}}),68299:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$$:()=>creditOf,Gv:()=>attributeAgainst,JH:()=>writersShareOf,d8:()=>writtenByController});const LONGEST=4e3;const repairedFrom=.8;
const rewrittenFrom=.3;const BREAKS=new Set(["\n",";","{","}","→","←"]);function attribute(final,draft){const[now,was]=[asFunction(final).slice(0,LONGEST),asFunction(
draft).slice(0,LONGEST)];if(now.length===0||was.length===0)return{attribution:"replaced",share:0};const share=commonLength(now,was)/now.length;if(share===1&&same(
asFunction(final),asFunction(draft)))return{attribution:"verbatim",share};if(share===1&&isSubsequence(statements(now),statements(was)))return{attribution:"trimm\
ed",share};if(share>=repairedFrom&&callsOnly(now,was))return{attribution:"repaired",share};return{attribution:share>=rewrittenFrom?"rewritten":"replaced",share}}
function asFunction(tokens){const open=tokens.slice(0,4).indexOf("(");if(open<0||tokens[open+1]!=="self"||!tokens.slice(0,open).includes("def"))return tokens;return tokens.
toSpliced(open+1,tokens[open+2]===","?2:1)}const order=["verbatim","trimmed","repaired","rewritten","replaced"];function attributeAgainst(final,drafts){let best={
attribution:"replaced",share:0,at:-1};for(const[at,draft]of drafts.entries()){const found=attribute(final,draft);const rank=order.indexOf(found.attribution)-order.
indexOf(best.attribution);if(rank<0||rank===0&&found.share>best.share)best={...found,at}}return best}function creditOf(candidate,language){if(candidate.quoted)return{
attribution:"quoted",writersShare:null};const draft=language.tokens(candidate.draft);const plain=language.tokens(candidate.code);const found=attribute(withNameOf(
asFunction(draft),asFunction(plain)),draft);const fixed=candidate.fixes.length>0||!same(plain,draft);const attribution=found.attribution==="verbatim"&&fixed?"tr\
immed":found.attribution;if(candidate.writer==="explorer")return{attribution,writersShare:null};if(candidate.revises!==void 0)return creditOfAnswer(candidate,{...found,
attribution},language);if(candidate.pinned)return{attribution,writersShare:found.share};if(attribution==="verbatim"||attribution==="trimmed")return{attribution,
writersShare:1};const added=attribute(draft,plain).share===1;return{attribution:added?"trimmed":"repaired",writersShare:1}}function creditOfAnswer({answer="",draft},final,language){
const written=answer===""?final:attribute(language.tokens(answer),language.tokens(draft));const isNearer=written.share>final.share;const{attribution,share}=isNearer?
written:final;return{attribution,writersShare:share}}function withNameOf(draft,final){const at=final.findIndex((token,n)=>token!==draft[n]);const isName=at>0&&at<
4&&/^['"`\p{L}_$]/u.test(final[at]??"")&&/^(?:def|test|it|\()$/.test(final[at-1]??"");return isName&&draft[at]!==void 0?final.with(at,draft[at]):final}function writersShareOf(tests){
let[own,all]=[0,0];for(const{verdict,code,writersShare}of tests){if(verdict!=="kept"||writersShare===null)continue;const weight=Math.max(1,code.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu)?.
length??0);own+=writersShare*weight;all+=weight}return all===0?null:own/all}function writtenByController(tests){return(writersShareOf(tests)??1)<.5}const same=(a,b)=>a.
length===b.length&&a.every((token,at)=>token===b[at]);function statements(tokens){const found=[];let open=[];for(const token of[...tokens,""]){if(token!==""&&!BREAKS.
has(token)){open.push(token);continue}if(open.length>0)found.push(JSON.stringify(open));if(token!=="")found.push(token);open=[]}return found}function isSubsequence(part,whole){
let at=0;for(const item of whole)if(item===part[at])at++;return at===part.length}function callsOnly(final,draft){const known=new Set(calls(draft));return calls(
final).every(name=>known.has(name)||/^(?:assert|expect|raises|throws|approx|to[\p{Lu}])/u.test(name))}const calls=tokens=>tokens.filter((token,at)=>tokens[at+1]===
"("&&/^[\p{L}_$]/u.test(token));function commonLength(one,other){const words=Math.ceil(one.length/32);const places=new Map;one.forEach((token,at)=>{const mask=places.
get(token)??new Uint32Array(words);mask[at>>>5]=(mask[at>>>5]??0)|1<<(at&31);places.set(token,mask)});const free=new Uint32Array(words).fill(4294967295);for(const token of other){
const mask=places.get(token);if(!mask)continue;let carry=0;for(let word=0;word<words;word++){const[left,hit]=[free[word]??0,mask[word]??0];const sum=left+((left&
hit)>>>0)+carry;carry=sum>4294967295?1:0;free[word]=sum|left&~hit}}let taken=0;for(let at=0;at<one.length;at++)if(((free[at>>>5]??0)&1<<(at&31))===0)taken++;return taken}})};export{id,ids,modules};
