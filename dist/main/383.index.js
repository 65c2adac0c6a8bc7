const id=383;const ids=[383];const modules={73329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{G9:()=>insertionsOf,X6:()=>applyPatch,hY:()=>renderPatch,lZ:()=>compareLines});const contextLines=3;const open="\0";const note="\\ No newline at end of file";function linesOf(text){
if(text==="")return[];const lines=text.split("\n");const last=lines.pop()??"";return last===""?lines:[...lines,last+open]}const textOf=lines=>lines.map(line=>line.
endsWith(open)?line.slice(0,-1):`${line}
`).join("");const mostCells=4e6;function compareLines(before,after){let[head,tail]=[0,0];while(head<before.length&&head<after.length&&before[head]===after[head])
head++;const most=Math.min(before.length,after.length)-head;while(tail<most&&before[before.length-1-tail]===after[after.length-1-tail])tail++;const kept=line=>({
mark:" ",line});return[...before.slice(0,head).map(kept),...compareMiddles(before.slice(head,before.length-tail),after.slice(head,after.length-tail)),...before.
slice(before.length-tail).map(kept)]}function compareParts(before,after){const steps=[];let[row,column]=[0,0];for(const[nextRow,nextColumn]of[...anchorsOf(before,
after),[before.length,after.length]]){const part=[before.slice(row,nextRow),after.slice(column,nextColumn)];const isWhole=part[0].length===before.length&&part[1].
length===after.length;for(const step of isWhole?replaced(...part):compareLines(...part))steps.push(step);if(nextRow<before.length)steps.push({mark:" ",line:before[nextRow]??
""});row=nextRow+1;column=nextColumn+1}return steps}function anchorsOf(before,after){const columns=onlyOnce(after);const pairs=[...onlyOnce(before)].flatMap(([line,
row])=>{const column=columns.get(line);return column===void 0?[]:[{row,column}]});const piles=[];for(const pair of pairs){let[low,high]=[0,piles.length];while(low<
high){const middle=low+high>>1;if((piles[middle]?.pair.column??0)<pair.column)low=middle+1;else high=middle}piles[low]={pair,follows:piles[low-1]}}const found=[];
for(let link=piles.at(-1);link;link=link.follows)found.push([link.pair.row,link.pair.column]);return found.reverse()}function onlyOnce(lines){const places=new Map;
const doubles=new Set;for(const[at,line]of lines.entries())if(places.has(line))doubles.add(line);else places.set(line,at);for(const line of doubles)places.delete(
line);return places}const out=line=>({mark:"-",line});const put=line=>({mark:"+",line});const replaced=(before,after)=>[...before.map(out),...after.map(put)];function compareMiddles(before,after){
const[rows,columns]=[before.length,after.length];if(rows===0||columns===0)return replaced(before,after);if(rows*columns>mostCells)return compareParts(before,after);
const width=columns+1;const lengths=new Uint32Array((rows+1)*width);const at=(row2,column2)=>lengths[row2*width+column2]??0;for(let row2=rows-1;row2>=0;row2--)for(let column2=columns-
1;column2>=0;column2--)lengths[row2*width+column2]=before[row2]===after[column2]?at(row2+1,column2+1)+1:Math.max(at(row2+1,column2),at(row2,column2+1));const steps=[];
let[row,column]=[0,0];while(row<rows&&column<columns){const[old="",now=""]=[before[row],after[column]];if(old===now){steps.push({mark:" ",line:old});row++;column++}else if(at(
row+1,column)>=at(row,column+1)){steps.push(out(old));row++}else{steps.push(put(now));column++}}return[...steps,...before.slice(row).map(out),...after.slice(column).
map(put)]}function renderPatch(before,after){const steps=compareLines(linesOf(before),linesOf(after));const shown=steps.map((_,at)=>steps.slice(Math.max(0,at-contextLines),
at+contextLines+1).some(step=>step.mark!==" "));const hunks=[];let[old,now,start]=[1,1,0];while(start<steps.length){if(!shown[start]){old++;now++;start++;continue}
let end=start;while(end<steps.length&&shown[end])end++;const part=steps.slice(start,end);const[gone,come]=[part.filter(step=>step.mark!=="+").length,part.filter(
step=>step.mark!=="-").length];hunks.push(`@@ -${gone===0?old-1:old},${gone} +${come===0?now-1:now},${come} @@
`,...part.map(renderStep));old+=gone;now+=come;start=end}return hunks.join("")}function renderStep({mark,line}){return line.endsWith(open)?`${mark}${line.slice(
0,-1)}
${note}
`:`${mark}${line}
`}function applyPatch(before,patch){const lines=linesOf(before);const made=[];let at=0;for(const hunk of readHunks(patch)??[null]){if(hunk===null||hunk.start<at||
hunk.start>lines.length)return null;made.push(...lines.slice(at,hunk.start));at=hunk.start;for(const{mark,line}of hunk.steps){if(mark!=="+"&&lines[at++]!==line)
return null;if(mark!=="-")made.push(line)}}made.push(...lines.slice(at));return made.slice(0,-1).some(line=>line.endsWith(open))?null:textOf(made)}function readHunks(patch){
const hunks=[];for(const line of patch.replace(/\n$/,"").split("\n")){const head=/^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line);const[mark,last]=[line[0],hunks.at(
-1)];if(head)hunks.push({start:Number(head[1])-(head[2]==="0"?0:1),steps:[]});else if(line===note){const step=last?.steps.at(-1);if(!step)return null;step.line+=
open}else if((mark===" "||mark==="-"||mark==="+")&&last)last.steps.push({mark,line:line.slice(1)});else return null}return hunks}function insertionsOf(before,after){
const made=[];let[line,last]=[0," "];for(const step of compareLines(linesOf(before),linesOf(after))){if(step.mark==="-")return null;const[own,text]=[made.at(-1),
step.line.replace(open,"")];if(step.mark===" ")line++;else if(own&&last==="+")own.text+=`
${text}`;else made.push({line,text});last=step.mark}return made}}),63757:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>noFacts});const noFacts={title:null,guidelines:null,test:null,open:null,calls:[]}}),82309:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>shorterLists,u:()=>fitParts});var _budget_cost_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(82928);const BETWEEN=1;
function fitParts(parts,tokens){const chosen=new Map;let left=tokens??Infinity;for(const part of parts.toSorted((a,b)=>a.rank-b.rank)){const forms=part.forms.filter(
form=>form.trim()!=="");const sized=forms.map(text=>({text,size:(0,_budget_cost_js__WEBPACK_IMPORTED_MODULE_0__.bP)(text)+BETWEEN}));const found=sized.find(({size})=>size<=
left)??(part.rank===0?sized.at(-1):void 0);if(!found)continue;chosen.set(part,found.text);left-=found.size}return parts.flatMap(part=>chosen.get(part)??[])}function shorterLists(items,render){
const lengths=new Set;for(let length=items.length;length>0;length=Math.floor(length/2))lengths.add(length);return[...lengths].map(length=>render(items.slice(0,length)))}}),
80616:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DV:()=>codeBlock,EU:()=>fence,
SV:()=>truncateLines,TN:()=>oneLine});var _text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69716);const LINE=300;function codeBlock(language,text,limit=Infinity){
return fence(oneLine(language),truncateLines((0,_text_js__WEBPACK_IMPORTED_MODULE_0__.QU)(text),limit))}function fence(language,text){const longest=Math.max(2,...[
...text.matchAll(/`+/g)].map(run=>run[0].length));const ticks="`".repeat(longest+1);return`${ticks}${language}
${text}
${ticks}`}function truncateLines(text,limit){const clean=text.replace(/\r\n?/g,"\n").replace(/\n+$/,"");if(clean.length<=limit)return clean;const lines=clean.split(
"\n");let used=0;let kept=0;while(kept<lines.length&&used+(lines[kept]?.length??0)<limit)used+=(lines[kept++]?.length??0)+1;return[...lines.slice(0,kept),`... (${lines.
length-kept} more lines)`].join("\n")}function oneLine(text){return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]+/gu," ").trim().slice(0,LINE)}}),81272:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HB:()=>renderInformed,dy:()=>renderOpen});var cost=__webpack_require__(82928);var lists=__webpack_require__(70906);var core_text=__webpack_require__(
69716);var prompt_facts=__webpack_require__(63757);var fit=__webpack_require__(82309);var foreign_text=__webpack_require__(80616);var patch=__webpack_require__(
73329);;const AROUND=12;function markedCode(now,before){const steps=stepsOf(now,before);return steps.every(({mark})=>mark===" ")?null:steps.map(renderStep).join(
"\n")}function markedExcerpt(now,before){const steps=stepsOf(now,before);const changed=steps.flatMap(({mark},at)=>mark===" "?[]:[at]);const isShown=at=>at<AROUND/
2||changed.some(place=>Math.abs(place-at)<=AROUND);return changed.length===0?null:withGaps(steps.map(renderStep),isShown)}function excerpt(code,wanted){const isShown=at=>at<
AROUND/2||wanted.some(place=>Math.abs(place-at)<=AROUND);return withGaps(cleanLines(code),isShown)}function removedLines(now,before){return stepsOf(now,before).
flatMap(({mark,line})=>mark==="-"?[line]:[])}const cleanLines=text=>text.replace(/\r\n?/g,"\n").replace(/\n+$/,"").split("\n");const stepsOf=(now,before)=>(0,patch.
lZ)(cleanLines(before),cleanLines(now));const renderStep=({mark,line})=>`${mark}${line}`.trimEnd();function withGaps(lines,isShown){const kept=[];let hidden=0;const close=()=>{
if(hidden>0)kept.push(`... (${hidden} lines are left out)`);hidden=0};for(const[at,line]of lines.entries()){if(!isShown(at))hidden+=1;else{close();kept.push(line)}}
close();return kept.join("\n")};const longest={title:200,line:200,call:160};const most={lines:12,mutants:8,calls:5};function renderInformed(task,style,recipe){const facts=withoutLongTest(
style.facts??prompt_facts.f,recipe);const parts=partsOf(task,style,recipe,facts);const texts=(0,fit.u)(parts,recipe.promptTokens);const quoted=facts.calls.filter(
call=>texts.some(text=>text.split("\n").includes(resultLine(call))));return{user:texts.join("\n\n"),quoted:recipe.calls==="with-results"?quoted.map(({call})=>call):
[]}}function withoutLongTest(facts,{promptTokens}){const{test}=facts;const isLong=test!==null&&promptTokens!==null&&2*(0,cost.bP)(test.code)>promptTokens;return isLong?
{...facts,test:null}:facts}const usual={test:120,around:120};const largestTest=250;function testsAsked({tests,maxTokens},like){const each=Math.min(largestTest,Math.
max(usual.test,(0,cost.bP)(like)));return Math.max(1,Math.min(tests,Math.floor((maxTokens-usual.around)/(1.25*each))))}function partsOf(task,style,recipe,facts){
const{target}=task;const{title,guidelines,open}=facts;const small=recipe.request==="small";return[part(0,`Write unit tests for \`${(0,foreign_text.TN)(target.name)}\
\` in \`${(0,foreign_text.TN)(target.file)}\`.`),part(5,title&&`The pull request that changes it has this title:
${(0,foreign_text.DV)("text",titleLine(title))}`),{rank:0,forms:renderTarget(task,small)},part(2,target.via!==null&&renderCaller(task)),{rank:4,forms:renderContext(
task)},part(3,renderMakers(task,style)),part(1,renderTest(task,facts)),{rank:6,forms:recipe.calls==="none"?[]:renderCalls(task,facts.calls,recipe.calls==="with-\
results")},...open?renderOpen(task,open,"No test of the project"):[],part(8,guidelines&&`The project says of its tests:
${(0,foreign_text.DV)("text",guidelines)}`),part(0,renderRules(task,style,recipe,facts))]}const part=(rank,text)=>({rank,forms:text?[text]:[]});const titleLine=title=>(0,
core_text.QU)((0,foreign_text.TN)(title)).replace(/ +/g," ").slice(0,longest.title);function renderTarget(task,small){const{target,function:called,code}=task;const now=code?.
now??called.source;const before=code?.before??null;const language=target.language;const wanted=target.changedLines.map(line=>line-target.lines[0]);const plain=[
now,excerpt(now,wanted)];const marked=before===null?null:markedCode(now,before);if(before===null||marked===null)return plain.map(text=>`The code under test:
${(0,foreign_text.DV)(language,text)}`);if(small){const removed=removedLines(now,before);const old=removed.length>0&&`Before the change, these lines stood in it\
:
${(0,foreign_text.DV)(language,removed.join("\n"))}`;return plain.map(text=>joined(`The code under test:
${(0,foreign_text.DV)(language,text)}`,old))}const words="The code under test. The pull request put the lines marked + in and took those marked - out; the marks\
 are not part of the code:";return[marked,markedExcerpt(now,before)??marked].map(text=>`${words}
${(0,foreign_text.DV)("diff",text)}`)}const joined=(...texts)=>texts.filter(Boolean).join("\n\n");function renderCaller({target,function:called}){return`Tests c\
annot call \`${(0,foreign_text.TN)(target.name)}\` by its name. They reach it through \`${(0,foreign_text.TN)(called.name)}\`:
${(0,foreign_text.DV)(target.language,called.source)}`}function renderContext({target,function:called,code}){const all=called.context.filter(text=>text.trim()!==
""&&text!==code?.now);const{owner}=called;const told=owner&&!all.some(text=>text.includes(owner.header))?[owner.header,...all]:all;const render=texts=>`It stand\
s among this code:
${(0,foreign_text.DV)(target.language,texts.join("\n"))}`;const bySize=told.toSorted((a,b)=>a.length-b.length);return(0,fit.f)(bySize,texts=>render(told.filter(
text=>texts.includes(text))))}function renderMakers({target},{makers=[]}){return makers.length>0&&`Objects are made like this:
${(0,foreign_text.DV)(target.language,makers.join("\n"))}`}function renderTest({target},{test}){if(test===null)return false;const words=test.runs?`A test of the\
 project that runs it, in \`${(0,foreign_text.TN)(test.path)}\`:`:`Tests of this project look like this one, in \`${(0,foreign_text.TN)(test.path)}\`:`;return`${words}\

${(0,foreign_text.DV)(target.language,test.code)}`}const callLine=({call})=>(0,core_text.QU)(call);const resultLine=quoted=>`${callLine(quoted)} -> ${(0,core_text.
QU)(quoted.result)}`;function renderCalls({target},calls,withResults){const short=calls.filter(call=>resultLine(call).length<=longest.call).slice(0,most.calls);
const words=withResults?"Calls of it that were made, with what the code gives now:":"Calls of it that can be made:";const line=withResults?resultLine:callLine;return(0,
fit.f)(short,some=>`${words}
${(0,foreign_text.DV)(target.language,some.map(line).join("\n"))}`)}function renderOpen({target},{unrun,survivors},who){const lines=unrun.filter(isShort).slice(
0,most.lines).map(shownLine);const mutants=survivors.filter(({line,was,now})=>[line,was,now].every(isShort)).slice(0,most.mutants);return[{rank:2,forms:(0,fit.f)(
lines,some=>`${who} runs these changed lines:
${(0,foreign_text.DV)(target.language,some.join("\n"))}`)},{rank:3,forms:(0,fit.f)(mutants,some=>`${who} fails when the code is changed like this, one change at\
 a time:
${(0,foreign_text.DV)("text",renderMutants(some))}`)}]}const isShort=line=>line.trim().length<=longest.line;const flat=text=>(0,core_text.QU)(text.trim().replace(
/\s+/g," "));function shownLine(text){const lines=text.split("\n");const margin=Math.min(...lines.map(line=>line.search(/\S|$/)));return(0,core_text.QU)(lines.map(
line=>line.slice(margin).replace(/(?<=\S)\s+/g," ")).join("\n"))}function renderMutants(mutants){const byLine=(0,lists.$z)([...mutants],({line})=>shownLine(line));
return[...byLine].map(([line,own])=>[line,...own.map(renderMutant)].join("\n")).join("\n")}const renderMutant=({was,now})=>now.trim()===""?`    without ${flat(was)}`:
`    with ${flat(now)} instead of ${flat(was)}`;function renderRules({target,function:called,access,testPath},style,recipe,{test}){const language=(0,foreign_text.
TN)(target.language);const small=recipe.request==="small";const sketch=test===null||small?style.sketch?.trim()??"":"";const asked=testsAsked(recipe,test?.code??
"");const count=asked===1?"one test":`up to ${asked} separate tests`;return["Rules:",`- Write ${(0,foreign_text.TN)(style.words)}.`,`- Write ${count}. Each has \
its own name, one behaviour, and one or two assertions.`,...target.change==="changed"&&!small?["- A test that fails without the change is worth most. Do not rep\
eat what the project tests already."]:[],"- Use short inputs, and work out each expected value from the code. Test errors only if the code raises them.",`- Do n\
ot repeat the code under test: import it. Call \`${(0,foreign_text.TN)(called.kind==="constructor"?access.symbol:called.name)}\` and nothing private.`,`- The te\
sts go into \`${(0,foreign_text.TN)(testPath)}\`, and need at least this import:`,(0,foreign_text.TN)(access.importLine),`- Answer with one fenced ${language} c\
ode block of at most ${recipe.maxTokens} tokens: a test file with all of its imports.`,...sketch===""?[]:[`It has this form, with every ... filled in:
${(0,foreign_text.DV)(language,sketch,1500)}`]].join("\n")}}),41642:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AJ:()=>withLeftOpen,aD:()=>renderFeedback,cR:()=>renderCode,nQ:()=>renderPrompt,ty:()=>renderRetry});var _text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
69716);var _verify_measure_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(79509);var _budget_cost_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(82928);
var _fit_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(82309);var _foreign_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(80616);var _informed_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
81272);var _recipe_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(98710);const limits={source:12e3,context:3e3,test:1500,sketch:1500,failed:1500,detail:600,
open:1500};function renderPrompt(task,style,recipe,sample){const request=requestOf(task,style,recipe);return{target:task.target.id,system:recipe.system,user:inTemplate(
request.user,task,recipe),maxTokens:recipe.maxTokens,temperature:(0,_recipe_js__WEBPACK_IMPORTED_MODULE_5__.e_)(recipe,sample),sample,...recipe.stop.length?{stop:recipe.
stop}:{},...request.quoted.length?{quoted:request.quoted}:{}}}function requestOf(task,style,recipe){if(recipe.request!=="plain")return(0,_informed_js__WEBPACK_IMPORTED_MODULE_4__.
HB)(task,style,recipe);return{user:renderRequest(task,style,recipe),quoted:[]}}function inTemplate(request,task,{template}){if(template===null)return request;const parts={
request,code:(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.SV)(task.function.source,limits.source)};return template.replace(/\{(request|code)\}/g,(_,name)=>parts[name]??
"")}function renderRequest(task,style,recipe){const{access,function:fn}=task;return[`Write unit tests for \`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(
fn.name)}\` from the module \`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(access.module)}\`.`,...renderCode(task),renderRules(task,style,recipe)].join(
"\n\n")}function renderCode({target,function:fn,existingTest}){const told=fn.context.join("\n");const context=fn.owner&&!told.includes(fn.owner.header)?`${fn.owner.
header}
${told}`:told;const code=(text,limit)=>(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.DV)(target.language,text,limit);return[context.trim()&&`It stands among \
this code:
${code(context,limits.context)}`,`The code under test:
${code(fn.source,limits.source)}`,existingTest?.trim()&&`Tests of this project look like this one:
${code(existingTest,limits.test)}`].filter(text=>text!==void 0&&text!=="")}function renderRetry(task,style,recipe,feedback){const first=renderPrompt(task,style,
recipe,recipe.samples);const told=feedback.slice(0,3).map(feedback2=>renderFeedback(feedback2,languageOf(task,style)));const user=[first.user,"This was asked be\
fore, and no test of the answer could be kept. What became of it:",...told,"Answer again by the same rules. A wrong expected value has to be worked out anew fro\
m the code; what was broken or missing has to be mended."].join("\n\n");return{...first,user}}function renderFeedback({code,words,expected,actual,detail},language){
const details=[expected!==null&&`expected: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__.QU)(expected))}`,actual!==
null&&`what the code gives: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__.QU)(actual))}`,expected===null&&detail.
trim()&&(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.SV)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__.QU)(detail),limits.detail).slice(0,limits.detail)].filter(
Boolean);return[code.trim()?`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.DV)(language,code,limits.failed)}
${words}`:words,...details.length>0?[(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.EU)("text",details.join("\n"))]:[]].join("\n")}const languageOf=({target},{
language})=>language??target.language;const RULES="Rules:";function withLeftOpen(prompt,open,{language,tokens}){const at=prompt.user.lastIndexOf(`

${RULES}
`);const told=(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.u)(renderLeftOpen(open,language,prompt.user),tokens===null?null:tokens-(0,_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__.
bP)(prompt.user));if(at<0||told.length===0)return prompt;return{...prompt,user:[prompt.user.slice(0,at),...told].join("\n\n")+prompt.user.slice(at)}}function renderLeftOpen({
nearest,unrun,survivors},language,told){const lines=[...unrun.map(({line,text})=>`not run: line ${line}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(
text)}`),...survivors.map(mutant=>`not noticed: ${(0,_verify_measure_js__WEBPACK_IMPORTED_MODULE_6__.zY)(mutant)}`.replace(/\s+/g," "))];const test=nearest?.trim()?
(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.DV)(language,nearest,limits.test):null;const words="No test of the project runs these lines, or notices these c\
hanges of the code. Tests that do are wanted most:";return[{rank:2,forms:test===null||told.includes(test)?[]:[`This test of the project runs it already:
${test}`]},{rank:1,forms:lines.length>0?[`${words}
${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.DV)("text",lines.join("\n"),limits.open)}`]:[]}]}function renderRules(task,style,recipe){const language=(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
TN)(languageOf(task,style));const line=(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(task.access.importLine);return[RULES,`- Write ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
TN)(style.words)}.`,"- Write four to six separate tests. Each has its own name, one behaviour, and one or two assertions.","- Use short inputs, and work out eac\
h expected value from the code. Test errors only if the code raises them.","- Do not repeat the code under test: import it.",`- Answer with one fenced ${language}\
 code block of at most ${recipe.maxTokens} tokens, with exactly this import:`,line,...style.sketch?.trim()?[`It has this form, with every ... filled in:
${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.EU)(language,(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.SV)(style.sketch,limits.sketch))}`]:[]].join("\n")}}),
60383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ik:()=>checkBudget,ue:()=>firstPrompts,
cM:()=>generate,yd:()=>noReplies,TM:()=>pendingPrompts,Gh:()=>promptOf,el:()=>withName,O3:()=>wordingOf});var errors=__webpack_require__(57642);var prompt_prompt=__webpack_require__(
41642);var recipe=__webpack_require__(98710);;const BLANK="___";const cases=["usual_case","smallest_input","edge_case"];function sketchTests(task,style,language,{
whole=true}={}){const{access,function:fn,target}=task;const last=fn.name.split(".").at(-1)??fn.name;const written=language.callSyntax?.call(task,blanks(fn.kind)).
text??`${access.symbol}(...)`;const call=whole||isPlainCall(task)?written:"...";const candidates=cases.map((name,n)=>{const test=style.test({name:`test_${last.replace(
/^_+|_+$/g,"")}_${name}`,subject:last,imports:[access.importLine],arrange:[],checks:[{kind:"equal",call,literal:"...",approximate:false,await:fn.async&&call!=="\
..."}],comment:"",like:task.page.like});const{id:id2,framework}=target;const rest={target:id2,writer:"sketch",framework,draft:test.code,fixes:[],observed:false};
return{...test,...rest,id:`${id2}#sketch#0.${n}`}});const taken=JSON.stringify([candidates,access]).includes(BLANK);const parsable=candidates.map(candidate=>({...candidate,
code:taken?candidate.code:candidate.code.replaceAll("...",BLANK)}));const{content}=language.merge(parsable,{...task.page,existing:null});return taken?content:content.
replaceAll(BLANK,"...")}function isPlainCall({target,function:{kind,generator,enters,gives}}){const isFree=kind==="function"||kind==="static"||kind==="class-met\
hod";return isFree&&target.via===null&&!generator&&!enters&&!gives}function blanks(kind){const blank=[{kind:"code",code:"..."}];const receiver=kind==="method"||
kind==="property"?blank:null;return{receiver,positional:kind==="property"?[]:blank,keyword:{}}};const MOST=6;const DEEPEST=6;function makersOf(task,{build}){const{
owner,kind,parameters}=task.function;const isCalledOn=kind==="method"||kind==="property";const receiver=owner&&isCalledOn&&owner.maker===void 0&&owner.constructible?
[owner]:[];const given=[...new Set(parameters.flatMap(({type})=>namesIn(type,task,0)))];return[...receiver.map(made=>lineOf(made.by??made.name,made.parameters,build)),
...given.filter(name=>name!==owner?.name).flatMap(name=>linesFor(name,task,build))].slice(0,MOST)}function linesFor(name,task,build){const home=task.homes?.[name];
const around=home===void 0?[]:[home];const members=task.enums?.[name]??[];if(members.length>0)return[...around,members.slice(0,MOST).map(member=>`${name}.${member}`).
join(", ")];const makers=Object.hasOwn(task.factories??{},name)?task.factories?.[name]??[]:[name];const lines=makers.filter(maker=>Object.hasOwn(task.classes,maker)).
slice(0,2).map(maker=>lineOf(maker,task.classes[maker]??[],build));return lines.length>0?[...around,...lines]:[]}function lineOf(name,parameters,build){const code=text=>({
kind:"code",code:text});const shown=parameter=>parameter.default===null?parameter.name:`${parameter.name}=${parameter.default}`;const positional=parameters.filter(
({pass})=>pass==="positional"||pass==="either");const keyword=parameters.filter(({pass})=>pass==="keyword");return build(name,positional.map(parameter=>code(shown(
parameter))),Object.fromEntries(keyword.map(parameter=>[parameter.name,code(parameter.default??parameter.name)])))}function namesIn(type,task,depth){if(depth>DEEPEST)
return[];const inner=types=>types.flatMap(each=>namesIn(each,task,depth+1));if(type.kind==="named"){const known=task.types&&Object.hasOwn(task.types,type.name)?
task.types[type.name]:void 0;return known?inner([known]):[type.name]}if(type.kind==="list"||type.kind==="set"||type.kind==="iterable")return inner([type.of]);if(type.
kind==="tuple"||type.kind==="union")return inner(type.of);if(type.kind==="dict")return inner([type.key,type.value]);return type.kind==="record"?inner(type.fields.
map(field=>field.type)):[]}var lists=__webpack_require__(70906);;const noReplies={completions:[],failure:null,unreached:[],refused:[],overBudget:[],seconds:0};const OUTAGE=2;
function firstPrompts(tasks,recipe2,wording){return tasks.flatMap(task=>Array.from({length:recipe2.samples},(_,sample)=>(0,prompt_prompt.nQ)(task,wording(task),
recipe2,sample)))}function pendingPrompts(tasks,recipe2,wording){return tasks.flatMap(task=>Array.from({length:recipe2.samples},(_,sample)=>({target:task.target.
id,sample,render:async()=>(0,prompt_prompt.nQ)(task,await wording(task),recipe2,sample)})))}function wordingOf(task,{framework,language:languageOf},{request}){const{
style}=framework(task.target.framework);const language=languageOf(task.target.language);const written=language.testLanguage?.(task.testPath)??language.name;const words={
words:style.words,...written===task.target.language?{}:{language:written}};if(request==="plain")return{...words,sketch:sketchTests(task,style,language)};return{
...words,sketch:sketchTests(task,style,language,{whole:false}),makers:language.callSyntax?makersOf(task,language.callSyntax):[]}}function promptOf(task,tools){return(0,
prompt_prompt.nQ)(task,wordingOf(task,tools,recipe.ZI),recipe.ZI,0)}async function generate(prompts,writer,asking){const state={...asking,...{completions:[],failure:null,
unreached:[],refused:[],overBudget:[],seconds:0},turn:Promise.resolve(true),unanswered:0};const started=asking.now();let at=0;const ranks=new Map([...new Set(prompts.
map(({target})=>target))].map((id2,rank2)=>[id2,rank2+1]));const settle=settling(prompts,state);const worker=async()=>{for(let next=prompts[at++];next;next=prompts[at++]){
const number=at;const isWanted=()=>asking.isWanted?.(next.target)??true;const prompt=!isWanted()?null:"render"in next?await next.render():next;if(prompt&&isWanted()){
const line=`asking ${writer.model.name} for ${next.target}`;const usd=writer.priceSource===null?null:state.budget.paid();const place={at:ranks.get(next.target)??
1,of:ranks.size};asking.log(`${line} (${number} of ${prompts.length})`,{what:line,function:place,usd});await ask(prompt,writer,state)}settle(next.target)}};await Promise.
all(Array.from({length:Math.min(writer.parallel,prompts.length)},worker));const answered=new Set(state.completions.map(completion=>completion.target));const places=new Map(
prompts.map((prompt,place)=>[keyOf(prompt),place]));const rank=completion=>places.get(keyOf(completion))??0;const refused=state.refused.filter(({target})=>!answered.
has(target));const[first]=refused;const isFailure=state.failure===null&&answered.size===0;if(isFailure&&first){state.failure={kind:"service",sentence:first.sentence};
state.unreached.push(...refused.map(({target})=>target))}return{completions:state.completions.sort((a,b)=>rank(a)-rank(b)),failure:state.failure,unreached:[...new Set(
state.unreached)].filter(id2=>!answered.has(id2)),refused:isFailure?[]:[...new Map(refused.map(refusal=>[refusal.target,refusal])).values()],overBudget:[...new Set(
state.overBudget)].filter(id2=>!answered.has(id2)),seconds:(asking.now()-started)/1e3}}function settling(prompts,{onSettled,completions}){const left=new Map([...(0,
lists.$z)([...prompts],prompt=>prompt.target)].map(([id2,own])=>[id2,own.length]));return target=>{const open=(left.get(target)??0)-1;left.set(target,open);if(open>
0)return;const own=completions.filter(completion=>completion.target===target);onSettled?.(target,own.sort((a,b)=>a.sample-b.sample))}}const keyOf=({target,sample})=>JSON.
stringify([target,sample]);async function ask(prompt,writer,state){const{budget}=state;const kept=await writer.model.recall?.(prompt)??null;if(kept)return void state.
completions.push(withQuoted(kept,prompt));const worstCase=budget.limit===null?0:writer.worstCase(prompt)??Infinity;state.turn=state.turn.then(open=>open&&budget.
reserve(worstCase));const fits=await state.turn;if(!fits)return void(state.failure?state.unreached:state.overBudget).push(prompt.target);if(!state.failure)return send(
prompt,writer,worstCase,state);budget.charge(worstCase,0);state.unreached.push(prompt.target)}const withQuoted=(completion,{quoted})=>quoted?{...completion,quoted}:
completion;async function send(prompt,writer,worstCase,state){let paid=worstCase;try{const completion=await writer.model.complete(prompt);paid=completion.stored?
0:writer.price(completion.usage)??0;state.completions.push(withQuoted(completion,prompt));state.unanswered=0}catch(error){if(!(error instanceof errors.yo)&&!(error instanceof
errors._7))throw error;fail(error,prompt.target,state)}finally{state.budget.charge(worstCase,paid)}}function fail(error,target,state){const sentence=error.message;
state.unanswered+=error instanceof errors.GI&&error.refused?0:1;if(error instanceof errors.GI&&(error.refused||state.unanswered<OUTAGE))return void state.refused.
push({target,sentence});state.failure??={kind:error instanceof errors.yo?"user":"service",sentence};state.unreached.push(target)}function checkBudget(writer,maxCost,cure="\
set price to dollars per million tokens in/out, or to 0"){const known=writer?.price({inputTokens:1,cachedTokens:0,outputTokens:1,estimated:false})??null;if(writer&&
maxCost!==null&&known===null)throw new errors.yo(`max-cost cannot be enforced, because the price of ${writer.model.name} is unknown: ${cure}.`)}function withName(writer,name){
const{model}=writer;const under=completion=>({...completion,writer:name});const recall=model.recall?.bind(model);return{...writer,model:{name,complete:async prompt=>under(
await model.complete(prompt)),...recall&&{recall:async prompt=>{const found=await recall(prompt);return found&&under(found)}}}}}})};export{id,ids,modules};
