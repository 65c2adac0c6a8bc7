const id=4468;const ids=[4468];const modules={72904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>openBudget});function openBudget(limit){let[paid,promised,open]=[0,0,0];const waiting=[];const most=limit??Infinity;return{limit,spent:()=>paid+promised,
paid:()=>paid,async reserve(worstCase){while(paid+promised+worstCase>most){if(open===0)return false;await new Promise(resolve=>waiting.push(resolve))}promised+=
worstCase;open++;return true},charge(worstCase,cost){paid+=cost;open--;promised=open===0?0:promised-worstCase;for(const wake of waiting.splice(0))wake()}}}}),48504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ih:()=>countTokens,k8:()=>tokensOf});const longestSlice=2048;function slice(text){const slices=[];let start=0;while(text.
length-start>longestSlice){const end=safeEnd(text,start,start+longestSlice);slices.push(text.slice(start,end));start=end}slices.push(text.slice(start));return slices}
const lineStart=/^[^\S\r\n]{0,200}[^\s/]/;function safeEnd(text,start,end){for(let at=end;at>start+1;at--){const[before="",here="",next=""]=[text[at-1],text[at],
text[at+1]];if(here===" "&&/^\S/.test(before)&&/^\S/.test(next))return at;if(before==="\n"&&lineStart.test(text.slice(at,at+202)))return at}const split=/[\uDC00-\uDFFF]/.
test(text[end]??"");return split?end-1:end}function countTokens(text,count){return slice(text).reduce((sum,part)=>sum+count(part),0)}const overhead={message:3,reply:3};
function tokensOf(row,count){const counts=row.prompt.map(({role,content})=>role==="prompt"?countTokens(content,count):overhead.message+count(role)+countTokens(content,
count));const chat=row.prompt.some(({role})=>role!=="prompt");const prompt=counts.reduce((sum,tokens)=>sum+tokens,chat?overhead.reply:0);const replies=[row.completion,
...row.rejected===null?[]:[row.rejected]];return{prompt,completion:replies.reduce((sum,text)=>sum+countTokens(text,count),0)}}}),76546:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cf:()=>renderPage,Ed:()=>Html,b3:()=>renderGrid,dr:()=>renderBars,hc:()=>web,iH:()=>renderWideGrid,u4:()=>renderCards});
var _text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69716);class Html{text;constructor(text){this.text=text}}const signs={"&":"&amp;","<":"&lt;",">":"\
&gt;",'"':"&quot;","'":"&#39;"};const escape=text=>(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.uH)(text).replace(/[&<>"']/g,sign=>signs[sign]??sign);function textOf(part){
if(Array.isArray(part))return part.map(textOf).join("");if(part instanceof Html)return part.text;return part===null||part===void 0?"":escape(String(part))}function web(texts,...parts){
return new Html(texts.map((text,at)=>text+textOf(parts[at])).join(""))}const style=`
:root { color-scheme: light dark; --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --mute: #59636e; --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --bar: #\
0969da; --back: #fff }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --text: #f0f6fc; --mute: #9198a1; --good: #3fb950; --bad: #f85149; --warn: #d299\
22; --bar: #4493f8; --back: #0d1117 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 1080px; padding: 24px; font: 14px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); overflow-wrap: anywh\
ere }
h1 { font-size: 24px; margin: 0 } h2 { font-size: 18px; margin: 32px 0 8px } .mute { color: var(--mute) }
table { border-collapse: collapse; width: 100%; margin: 8px 0 } th, td { border: 1px solid var(--line); padding: 6px 10px; text-align: left; vertical-align: top\
 }
th { background: var(--soft); overflow-wrap: normal } .wide { overflow-x: auto } .wide td { overflow-wrap: break-word } .number { text-align: right } td.number \
{ font-variant-numeric: tabular-nums; white-space: nowrap }
pre, code { font: 12px/1.45 ui-monospace, monospace } pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 10px; white-spa\
ce: pre-wrap }
details { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 6px 12px } summary { cursor: pointer }
.cards { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0 } .card { border: 1px solid var(--line); border-radius: 6px; padding: 10px 16px; min-width: 1\
20px }
a { color: var(--bar) } .card b { display: block; font-size: 20px } .good { color: var(--good) } .bad { color: var(--bad) } .warn { color: var(--warn) }
svg text { fill: var(--text); font: 12px system-ui, sans-serif } svg .bar { fill: var(--bar) } svg .interval { stroke: var(--text); stroke-width: 1.5 } svg .axi\
s { stroke: var(--line) } svg path { fill: none; stroke-width: 2 }
@media (max-width: 700px) { body { padding: 12px } th, td { padding: 3px 4px; font-size: 12px } td code { font-size: 11px } }
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
<main>
${parts.flatMap(part=>[part,new Html("\n")])}</main>
</body>
</html>
`.text}function renderCards(cards){return web`<div class="cards">${cards.map(([figure,words])=>web`<div class="card"><b>${figure}</b><span class="mute">${words}</span></div>`)}</div>`}
function renderWideGrid(label,...grid){return web`<div class="wide" role="region" aria-label="${label}" tabindex="0">${renderGrid(...grid)}</div>`}function renderGrid(columns,rows){
const kind=columns.map(name=>name.startsWith("#")?"number":"");return web`<table><thead><tr>${columns.map((name,at)=>web`<th scope="col" class="${kind[at]}">${name.
replace("#","")}</th>`)}</tr></thead>
<tbody>${rows.map(row=>web`<tr>${row.map((cell,at)=>web`<td class="${kind[at]}">${cell}</td>`)}</tr>\n`)}</tbody></table>`}function renderBars(bars,most,label){
const[left,wide,high]=[230,560,26];const place=value=>Math.round(Math.max(0,value)/Math.max(most,1e-9)*wide);const rows=bars.map(({name,value,words,interval},at)=>{
const y=at*high+6;const line=interval?web`<line class="interval" x1="${left+place(interval[0])}" x2="${left+place(interval[1])}" y1="${y+8}" y2="${y+8}"/>`:null;
return web`<text x="${left-8}" y="${y+12}" text-anchor="end">${name.slice(0,34)}</text><rect class="bar" x="${left}" y="${y}" width="${Math.max(1,place(value))}" height="16" rx="2"/>${line}<text x="${left+
Math.max(place(value),place(interval?.[1]??0))+8}" y="${y+12}">${words}</text>`});const told=bars.map(({name,words})=>`${name} ${words}`).join(", ");return web`<svg role="img" aria-label="${label}: ${told}" width="100%" viewBox="0 0 1030 ${bars.
length*high+8}"><line class="axis" x1="${left}" x2="${left}" y1="0" y2="${bars.length*high+8}"/>${rows}</svg>`}})};export{id,ids,modules};
