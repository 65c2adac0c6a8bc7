const id=4883;const ids=[4883];const modules={29260:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{tuneCancel:()=>tuneCancel});var _core_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43219);
var _command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87196);var _tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59982);const tuneCancel={
name:"tune cancel",group:"tuning",summary:"cancel a tuning job",about:"What was trained until then is paid for and lost.",examples:["testwright tune cancel ftjo\
b-123"],options:{"base-url":_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__.Rs,"api-key-file":_command_js__WEBPACK_IMPORTED_MODULE_1__.y,json:_command_js__WEBPACK_IMPORTED_MODULE_1__.
Pq},files:{placeholder:"JOB",least:1,most:1},async run(context){const jobs=await(0,_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_2__.vP)(context);const job=await jobs.
cancel(context.args.files[0]??"");context.answer(job,`${(0,_core_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_0__.eS)(job)}
`);return _command_js__WEBPACK_IMPORTED_MODULE_1__.DH}}}),72904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{a:()=>openBudget});function openBudget(limit){let[paid,promised,open]=[0,0,0];const waiting=[];const most=limit??Infinity;return{limit,spent:()=>paid+
promised,async reserve(worstCase){while(paid+promised+worstCase>most){if(open===0)return false;await new Promise(resolve=>waiting.push(resolve))}promised+=worstCase;
open++;return true},charge(worstCase,cost){paid+=cost;open--;promised=open===0?0:promised-worstCase;for(const wake of waiting.splice(0))wake()}}}}),76546:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cf:()=>renderPage,b3:()=>renderGrid,dr:()=>renderBars,hc:()=>web,u4:()=>renderCards});var _text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
69716);class Html{text;constructor(text){this.text=text}}const signs={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};const escape=text=>(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.
uH)(text).replace(/[&<>"']/g,sign=>signs[sign]??sign);function textOf(part){if(Array.isArray(part))return part.map(textOf).join("");if(part instanceof Html)return part.
text;return part===null||part===void 0?"":escape(String(part))}function web(texts,...parts){return new Html(texts.map((text,at)=>text+textOf(parts[at])).join(""))}
const style=`
:root { color-scheme: light dark; --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --mute: #59636e; --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --bar: #\
0969da; --back: #fff }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --text: #f0f6fc; --mute: #9198a1; --good: #3fb950; --bad: #f85149; --warn: #d299\
22; --bar: #4493f8; --back: #0d1117 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 1080px; padding: 24px; font: 14px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back) }
h1 { font-size: 24px; margin: 0 } h2 { font-size: 18px; margin: 32px 0 8px } .mute { color: var(--mute) }
table { border-collapse: collapse; width: 100%; margin: 8px 0 } th, td { border: 1px solid var(--line); padding: 6px 10px; text-align: left; vertical-align: top\
 }
th { background: var(--soft) } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
pre, code { font: 12px/1.45 ui-monospace, monospace } pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 10px; overflow-\
x: auto }
details { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 6px 12px } summary { cursor: pointer }
.cards { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0 } .card { border: 1px solid var(--line); border-radius: 6px; padding: 10px 16px; min-width: 1\
20px }
.card b { display: block; font-size: 20px } .good { color: var(--good) } .bad { color: var(--bad) } .warn { color: var(--warn) }
svg text { fill: var(--text); font: 12px system-ui, sans-serif } svg .bar { fill: var(--bar) } svg .interval { stroke: var(--text); stroke-width: 1.5 } svg .axi\
s { stroke: var(--line) } svg path { fill: none; stroke-width: 2 }
`;function renderPage(title,parts){return web`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${parts.flatMap(part=>[part,new Html("\n")])}</body>
</html>
`.text}function renderCards(cards){return web`<div class="cards">${cards.map(([figure,words])=>web`<div class="card"><b>${figure}</b><span class="mute">${words}</span></div>`)}</div>`}
function renderGrid(columns,rows){const kind=columns.map(name=>name.startsWith("#")?"number":"");return web`<table><thead><tr>${columns.map((name,at)=>web`<th class="${kind[at]}">${name.
replace("#","")}</th>`)}</tr></thead>
<tbody>${rows.map(row=>web`<tr>${row.map((cell,at)=>web`<td class="${kind[at]}">${cell}</td>`)}</tr>\n`)}</tbody></table>`}function renderBars(bars,most,label){
const[left,wide,high]=[230,560,26];const place=value=>Math.round(Math.max(0,value)/Math.max(most,1e-9)*wide);const rows=bars.map(({name,value,words,interval},at)=>{
const y=at*high+6;const line=interval?web`<line class="interval" x1="${left+place(interval[0])}" x2="${left+place(interval[1])}" y1="${y+8}" y2="${y+8}"/>`:null;
return web`<text x="${left-8}" y="${y+12}" text-anchor="end">${name.slice(0,34)}</text><rect class="bar" x="${left}" y="${y}" width="${Math.max(1,place(value))}" height="16" rx="2"/>${line}<text x="${left+
Math.max(place(value),place(interval?.[1]??0))+8}" y="${y+12}">${words}</text>`});return web`<svg role="img" aria-label="${label}" width="100%" viewBox="0 0 1030 ${bars.
length*high+8}"><line class="axis" x1="${left}" x2="${left}" y1="0" y2="${bars.length*high+8}"/>${rows}</svg>`}}),38492:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ik:()=>checkBudget,ue:()=>firstPrompts,cM:()=>generate,yd:()=>noReplies,Gh:()=>promptOf,el:()=>withName,O3:()=>wordingOf});
var errors=__webpack_require__(57642);var prompt_prompt=__webpack_require__(41642);;const BLANK="___";const cases=["usual_case","smallest_input","edge_case"];function sketchTests(task,style,language){
const{access,function:fn,target}=task;const last=fn.name.split(".").at(-1)??fn.name;const call=language.callSyntax?.call(task,blanks(fn.kind)).text??`${access.symbol}\
(...)`;const candidates=cases.map((name,n)=>{const test=style.test({name:`test_${last.replace(/^_+|_+$/g,"")}_${name}`,subject:last,imports:[access.importLine],
arrange:[],checks:[{kind:"equal",call,literal:"...",approximate:false,await:fn.async}],comment:"",like:task.page.like});const{id:id2,framework}=target;const rest={
target:id2,writer:"sketch",framework,draft:test.code,fixes:[],observed:false};return{...test,...rest,id:`${id2}#sketch#0.${n}`}});const taken=JSON.stringify([candidates,
access]).includes(BLANK);const parsable=candidates.map(candidate=>({...candidate,code:taken?candidate.code:candidate.code.replaceAll("...",BLANK)}));const{content}=language.
merge(parsable,{...task.page,existing:null});return taken?content:content.replaceAll(BLANK,"...")}function blanks(kind){const blank=[{kind:"code",code:"..."}];const receiver=kind===
"method"||kind==="property"?blank:null;return{receiver,positional:kind==="property"?[]:blank,keyword:{}}}var lists=__webpack_require__(70906);;const noReplies={
completions:[],failure:null,unreached:[],refused:[],overBudget:[],seconds:0};const OUTAGE=2;function firstPrompts(tasks,recipe,wording){return tasks.flatMap(task=>Array.
from({length:recipe.samples},(_,sample)=>(0,prompt_prompt.nQ)(task,wording(task),recipe,sample)))}function wordingOf(task,{framework,language}){const{style}=framework(
task.target.framework);return{words:style.words,sketch:sketchTests(task,style,language(task.target.language))}}function promptOf(task,tools){return(0,prompt_prompt.
nQ)(task,wordingOf(task,tools),prompt_prompt.ZI,0)}async function generate(prompts,writer,asking){const state={...asking,...{completions:[],failure:null,unreached:[],
refused:[],overBudget:[],seconds:0},turn:Promise.resolve(true),unanswered:0};const started=asking.now();let at=0;const settle=settling(prompts,state);const worker=async()=>{
for(let next=prompts[at++];next;next=prompts[at++]){if(asking.isWanted?.(next.target)??true){asking.log(`asking ${writer.model.name} for ${next.target} (${at} o\
f ${prompts.length})`);await ask(next,writer,state)}settle(next.target)}};await Promise.all(Array.from({length:Math.min(writer.parallel,prompts.length)},worker));
const answered=new Set(state.completions.map(completion=>completion.target));const ranks=new Map(prompts.map((prompt,place)=>[keyOf(prompt),place]));const rank=completion=>ranks.
get(keyOf(completion))??0;const refused=state.refused.filter(({target})=>!answered.has(target));const[first]=refused;const isFailure=state.failure===null&&answered.
size===0;if(isFailure&&first){state.failure={kind:"service",sentence:first.sentence};state.unreached.push(...refused.map(({target})=>target))}return{completions:state.
completions.sort((a,b)=>rank(a)-rank(b)),failure:state.failure,unreached:[...new Set(state.unreached)].filter(id2=>!answered.has(id2)),refused:isFailure?[]:[...new Map(
refused.map(refusal=>[refusal.target,refusal])).values()],overBudget:[...new Set(state.overBudget)].filter(id2=>!answered.has(id2)),seconds:(asking.now()-started)/
1e3}}function settling(prompts,{onSettled,completions}){const left=new Map([...(0,lists.$z)(prompts,prompt=>prompt.target)].map(([id2,own])=>[id2,own.length]));
return target=>{const open=(left.get(target)??0)-1;left.set(target,open);if(open>0)return;const own=completions.filter(completion=>completion.target===target);onSettled?.(
target,own.sort((a,b)=>a.sample-b.sample))}}const keyOf=({target,sample})=>JSON.stringify([target,sample]);async function ask(prompt,writer,state){const{budget}=state;
const kept=await writer.model.recall?.(prompt)??null;if(kept)return void state.completions.push(kept);const worstCase=budget.limit===null?0:writer.worstCase(prompt)??
Infinity;state.turn=state.turn.then(open=>open&&budget.reserve(worstCase));const fits=await state.turn;if(!fits)return void(state.failure?state.unreached:state.
overBudget).push(prompt.target);if(!state.failure)return send(prompt,writer,worstCase,state);budget.charge(worstCase,0);state.unreached.push(prompt.target)}async function send(prompt,writer,worstCase,state){
let paid=worstCase;try{const completion=await writer.model.complete(prompt);paid=completion.stored?0:writer.price(completion.usage)??0;state.completions.push(completion);
state.unanswered=0}catch(error){if(!(error instanceof errors.yo)&&!(error instanceof errors._7))throw error;fail(error,prompt.target,state)}finally{state.budget.
charge(worstCase,paid)}}function fail(error,target,state){const sentence=error.message;state.unanswered+=error instanceof errors.GI&&error.refused?0:1;if(error instanceof
errors.GI&&(error.refused||state.unanswered<OUTAGE))return void state.refused.push({target,sentence});state.failure??={kind:error instanceof errors.yo?"user":"s\
ervice",sentence};state.unreached.push(target)}function checkBudget(writer,maxCost,cure="set price to dollars per million tokens in/out, or to 0"){const known=writer?.
price({inputTokens:1,cachedTokens:0,outputTokens:1,estimated:false})??null;if(writer&&maxCost!==null&&known===null)throw new errors.yo(`max-cost cannot be enfor\
ced, because the price of ${writer.model.name} is unknown: ${cure}.`)}function withName(writer,name){const{model}=writer;const under=completion=>({...completion,
writer:name});const recall=model.recall?.bind(model);return{...writer,model:{name,complete:async prompt=>under(await model.complete(prompt)),...recall&&{recall:async prompt=>{
const found=await recall(prompt);return found&&under(found)}}}}}})};export{id,ids,modules};
