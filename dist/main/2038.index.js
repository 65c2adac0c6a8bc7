const id=2038;const ids=[2038];const modules={87653:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{aN:()=>splitRows,re:()=>renderRow,yv:()=>originOf});var _lists_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70906);function originOf(line){const value=JSON.
parse(line).testwright??{};const word=name=>typeof value[name]==="string"?value[name]:null;const usd=typeof value["usd"]==="number"?value["usd"]:null;const place={
repository:word("repository"),path:word("path"),source:word("source")};return{teacher:word("teacher"),...place,usd}}const fewest=5;function splitRows(rows,shares,hash){
const repositories=new Set(rows.flatMap(row=>row.repository??[]));const byRepository=repositories.size>=fewest&&rows.every(row=>row.repository!==null);const groups=(0,
_lists_js__WEBPACK_IMPORTED_MODULE_0__.$z)(rows,row=>byRepository?row.repository??"":row.group);const order=[...groups].sort(([one],[other])=>rank(one)<rank(other)?
-1:1);function rank(key){return hash(`${shares.seed} ${key}`)}const parts=new Map;let done=0;for(const[,group]of order){const part=done<Math.round(shares.heldBack*
rows.length)?"held-back":done<Math.round((shares.heldBack+shares.validation)*rows.length)?"validation":"training";for(const{row}of group)parts.set(row,part);done+=
group.length}return parts}function renderRow({prompt,completion,rejected},format){const turns=prompt.map(turn=>turn.role==="prompt"?{role:"user",content:turn.content}:
turn);const said=content=>({role:"assistant",content});if(format==="chat")return JSON.stringify({messages:[...turns,said(completion)]});if(format==="legacy")return JSON.
stringify({prompt:turns.map(turn=>turn.content).join("\n\n"),completion});if(rejected===null)return null;return JSON.stringify({input:{messages:turns},preferred_output:[
said(completion)],non_preferred_output:[said(rejected)]})}}),73980:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>knownIn,Y:()=>findLeaks});const least=4;function knownIn(functions,language){return functions.filter(made=>made.bodyLines.length>0).
map(made=>{const name=made.name.split(".").at(-1)??made.name;const taken=made.parameters.filter(parameter=>!/^(?:self|cls|this)$/.test(parameter.name));return{name,
body:bodyOf(made,name,language),head:`${plainName(name)}/${taken.length}`}})}const plainName=name=>name.replace(/[_$]/g,"").toLowerCase();function bodyOf(made,name,language){
const tokens=afterHead(language.tokens(made.source));if(tokens.filter(token=>/[^\s\u2190\u2192;{}]/u.test(token)).length<least)return null;const places=new Map(
[[name,"<own>"],...made.parameters.map((parameter,at)=>[parameter.name,`<${at}>`])]);const plain=tokens.map((token,at)=>tokens[at-1]==="."?token:places.get(token)??
token);return`${language.toolchain}:${JSON.stringify(plain)}`}function afterHead(tokens){const arrow=tokens.indexOf("=>");const open=tokens.indexOf("(");if(arrow>=
0&&(open<0||arrow<open))return tokens.slice(arrow+1);let depth=0;for(let at=open;at>=0&&at<tokens.length;at++){const token=tokens[at]??"";if(/^[([]$/.test(token))
depth++;else if(/^[)\]]$/.test(token))depth--;else if(depth===0&&/^(?:\u2192|\{|=>)$/u.test(token))return tokens.slice(at+1)}return tokens}function findLeaks(wanted,rows){
const bodies=index(rows,row=>row.body);const heads=index(rows,row=>row.head);return wanted.flatMap(({name,body,head})=>{const same=body===null?[]:bodies.get(body)??
[];const alike=(heads.get(head)??[]).filter(row=>!same.includes(row));return[...same.map(row=>({name,row,by:"body"})),...alike.map(row=>({name,row,by:"task"}))]})}
function index(rows,key){const found=new Map;for(const{row,known}of rows)for(const word of new Set(known.map(key))){if(word!==null)found.set(word,[...found.get(
word)??[],row])}return found}}),6664:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E9:()=>dollars,IV:()=>countDistinct,_B:()=>renderPrice,d3:()=>renderCheck,sh:()=>countTried,xx:()=>priceOf});var _rows_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
66471);var _row_results_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7911);function countTried(tried){const all=[...tried];const failing=all.map(result=>(0,
_row_results_js__WEBPACK_IMPORTED_MODULE_1__.al)(result).length);return{tests:all.reduce((sum,result)=>sum+result.tests.filter(test=>test.reason!=="shadowed").length,
0),failingRows:failing.filter(count=>count>0).length,failingTests:failing.reduce((sum,count)=>sum+count,0),missingHelperRows:all.filter(result=>(0,_row_results_js__WEBPACK_IMPORTED_MODULE_1__.
EH)(result).length>0).length}}function countDistinct(rows){return{distinctRows:new Set(rows.map(_rows_js__WEBPACK_IMPORTED_MODULE_0__.TN)).size,distinctPrompts:new Set(
rows.map(_rows_js__WEBPACK_IMPORTED_MODULE_0__.uZ)).size}}const noPrice=passes=>({base:null,perMillion:null,passes,usd:null});const priceOf=(found,passes)=>found??
noPrice(passes);function dollars(usd){if(usd===0||usd>=.01)return`$${usd.toFixed(2)}`;return`$${usd.toPrecision(2)}`}const thousands=count=>String(count).replace(
/\B(?=(?:\d{3})+$)/g,",");function renderCheck(report){const{validation,benchmark,tokens,price,findings}=report;const lines=[["Rows",`${report.rows}, ${report.distinctRows}\
 of them distinct, ${report.distinctPrompts} distinct prompts`],["Tests",`${report.tests}, ${report.failingTests} of them fail, in ${report.failingRows} rows`],
["Missing helpers",`in ${report.missingHelperRows} rows`]];if(validation)lines.push(["Validation",`${validation.rows} rows, ${validation.failingRows} with a fai\
ling test, ${validation.leakedFunctions} functions are in the training set`]);if(benchmark)lines.push(["Benchmark",`in the training set: ${benchmark.leaked.join(
", ")||"none of its functions"}`]);lines.push(["Tokens",`${thousands(tokens.prompt)} + ${thousands(tokens.completion)} = ${thousands(tokens.perPass)} a pass`]);
if(price.base!==null)lines.push(["Price",renderPrice(price)]);const head=lines.map(([name,words])=>`${name.padEnd(17)}${words}`);const told=findings.map(({kind,
message})=>`${message}  [${kind}]`);const sum=findings.length===0?"Nothing is wrong.":`${findings.length} findings:`;return`${[...head,"",sum,...told].join("\n")}\

`}function renderPrice({base,perMillion,passes,usd}){const runs=`${passes} ${passes===1?"pass":"passes"} of ${base??""}`;if(usd===null||perMillion===null)return`${runs}\
: unknown: no price list here has it`;return`${dollars(usd)} for ${runs} at $${perMillion} a million tokens`}}),7911:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EH:()=>missingIn,Ws:()=>missingName,al:()=>failingOf});const isFailing=test=>test.outcome==="failed"||test.outcome===
"timed-out";const failingOf=({tests})=>tests.filter(isFailing);const lacks=[/NameError: (?:free variable |name )?'([^']{1,100})' is not defined/,/ReferenceError: ([\p{L}\p{N}_$]{1,100}) is not defined/u,
/cannot import name '([^']{1,100})'/,/does not provide an export named '([^']{1,100})'/];function missingName(test){if(test.outcome!=="failed")return null;const said=[
test.detail,test.actual??""].join("\n");for(const form of lacks){const name=form.exec(said)?.[1];if(name!==void 0)return name}return null}function missingIn(tried){
return[...new Set(tried.tests.flatMap(test=>missingName(test)??[]))]}}),48504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{ih:()=>countTokens,k8:()=>tokensOf});const longestSlice=2048;function slice(text){const slices=[];let start=0;while(text.length-start>longestSlice){
const end=safeEnd(text,start,start+longestSlice);slices.push(text.slice(start,end));start=end}slices.push(text.slice(start));return slices}const lineStart=/^[^\S\r\n]{0,200}[^\s/]/;
function safeEnd(text,start,end){for(let at=end;at>start+1;at--){const[before="",here="",next=""]=[text[at-1],text[at],text[at+1]];if(here===" "&&/^\S/.test(before)&&
/^\S/.test(next))return at;if(before==="\n"&&lineStart.test(text.slice(at,at+202)))return at}const split=/[\uDC00-\uDFFF]/.test(text[end]??"");return split?end-
1:end}function countTokens(text,count){return slice(text).reduce((sum,part)=>sum+count(part),0)}const overhead={message:3,reply:3};function tokensOf(row,count){
const counts=row.prompt.map(({role,content})=>role==="prompt"?countTokens(content,count):overhead.message+count(role)+countTokens(content,count));const chat=row.
prompt.some(({role})=>role!=="prompt");const prompt=counts.reduce((sum,tokens)=>sum+tokens,chat?overhead.reply:0);const replies=[row.completion,...row.rejected===
null?[]:[row.rejected]];return{prompt,completion:replies.reduce((sum,text)=>sum+countTokens(text,count),0)}}}),21443:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{KY:()=>unitsOfRows,cS:()=>batchesOf,uF:()=>unitOf});var _lists_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70906);
var _compare_unit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21977);function unitsOfRows(rows){const groups=(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.$z)(
rows.filter(row=>row.asked!==null&&!row.asked.outlined),row=>JSON.stringify([row.asked?.language.name,row.asked?.source,row.completion]));return[...groups.values()].
flatMap(group=>{const[first]=group;return first?.asked?[{rows:group.map(member=>member.row),unit:unitOf(first.row,first.completion,first.asked)}]:[]})}function unitOf(number,completion,asked){
const{language,functions}=asked;const stem=(functions[0]?.name.split(".")[0]??"").replace(/[^A-Za-z0-9_]+/g,"_").slice(0,60)||"code";const own=number<0?`v${-number}`:
String(number);const path=`${stem}_${own}.${language.extension}`;const source=language.toolchain==="node"?exported(asked):asked.source;const row={...{index:number,
place:`row ${number}`,id:String(number),system:"data",kind:"reply"},...{text:completion,testPath:null,language:language.name,framework:null,path,source},...{module:null,
function:null,usage:null,cut:false,twin:null}};return{system:"data",language,path,source,rows:[row]}}function exported({source,functions}){const names=[...new Set(
functions.map(made=>made.name.split(".")[0]??""))];const hidden=names.filter(name=>{const plain=name.replace(/[^\w]/g,"\\$&");const declared=new RegExp(`^(?:asy\
nc\\s+)?(?:function\\s*\\*?|class|const|let|var)\\s*${plain}(?![\\w$])`,"m");const given=new RegExp(`\\bexport\\b[^;\\n]{0,500}(?<![\\w$])${plain}(?![\\w$])|expo\
rts\\b[^;]{0,500}(?<![\\w$])${plain}(?![\\w$])`);return declared.test(source)&&!given.test(source)});if(hidden.length===0)return source;const lines=(0,_compare_unit_js__WEBPACK_IMPORTED_MODULE_1__.
kB)(source)?hidden.map(name=>`module.exports.${name} = ${name}`):[`export { ${hidden.join(", ")} }`];return`${source.trimEnd()}

${lines.join("\n")}
`}const mostTests=50;function batchesOf(units){return[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.$z)(units,unit=>unit.key).values()].flatMap(group=>{const batches=[];
let space=0;for(const unit of group){if(unit.tests.length>space||batches.length===0){batches.push([]);space=mostTests}batches.at(-1)?.push(unit);space-=unit.tests.
length}return batches})}}),22038:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$F:()=>checkDataset,
ot:()=>readWithCode});var join=__webpack_require__(52919);;const most={tries:20,length:1e5};const testing=/^[ \t]*(?:async\s+)?def\s+test_|\bTestCase\b|^[ \t]*(?:describe|it|test)[ \t]*\(|^[ \t]*\.\.\.[ \t]*$/m;
const opening=/^(?:@[\w.]+|(?:async\s+)?def\s|class\s|import\s|from\s+\S+\s+import\s|export\s|(?:async\s+)?function\b|(?:const|let|var)\s+[\w$]+\s*=)/;const within=/^(?:\s|[})\]]|@|#(?!#)|\/[/*]|\*|["']|(?:async|def|class|import|from|export|function|const|let|var|if|for|while|try|with|return|else|elif|except|finally|raise)\b|[\w.$]+\s*(?::[^=\n]*)?=(?!=)|$)/;
function readAsked(prompt,languages){for(const{content,role}of prompt.toReversed()){if(role==="assistant")continue;const found=readText(content.replaceAll("\r\n",
"\n"),languages);if(found!==null)return found}return null}function readText(text,languages){const pieces=piecesOf(text);const code=pieces.filter(piece=>!testing.
test(piece.code));const all=[code.map(piece=>piece.code).join("\n\n"),...code.map(piece=>piece.code)];const tries=[...new Set(all.slice(0,most.tries))].filter(source=>source.
length<=most.length);const word=code.find(piece=>piece.word!=="")?.word.toLowerCase()??"";const left=source=>code.some(piece=>outline.test(piece.code)&&!source.
includes(piece.code));const named=(0,join.Mv)(word,languages);const order=named?[named,...languages.filter(language=>language!==named)]:languages;for(const language of order)
for(const source of tries){const{functions,error}=language.functions(source);const sound=error===null&&functions.length>0&&functions.every(made=>made.sound);const own2=functions.
filter(made=>!isOutline(made));if(sound&&own2.some(made=>made.bodyLines.length>0))return{language,source,functions:own2,outlined:own2.length<functions.length||left(
source)}}return null}const outline=/(?::|=>) ?\.\.\.[ \t]*$|\{ ?\.\.\. ?\}[ \t]*$/m;const isOutline=({kind,source})=>kind==="function"&&outline.test(source.split(
"\n",1)[0]??"");function piecesOf(text){const fenced=fencesIn(text);if(fenced.length>0)return fenced;const bare=bareSpan(text);return bare?[{word:"",code:text.slice(
bare.start,bare.end)}]:[]}function fencesIn(text){const found=[];let open=null;const lines=text.split("\n");const close=last=>{if(open)found.push({...open,code:lines.
slice(open.first+1,last).join("\n"),last});open=null};lines.forEach((line,at)=>{const[,mark="",word=""]=/^[ \t]*(`{3,}|~{3,})[ \t]*([\w+-]*)/.exec(line)??[];if(mark===
"")return;if(open===null)open={mark,word,first:at};else if(word===""&&mark.startsWith(open.mark))close(at)});close(lines.length);return found}function bareSpan(text){
const lines=text.split("\n");const first=lines.findIndex(line=>opening.test(line));if(first<0)return null;const after=lines.findIndex((line,at)=>at>first&&!within.
test(line));const end2=after<0?lines.length:after;const before=lines.slice(0,first).reduce((sum,line)=>sum+line.length+1,0);const code=lines.slice(first,end2).join(
"\n");return{start:before,end:before+code.trimEnd().length}}const own=/^Write unit tests for `[^`\n]*` from the module `[^`\n]*`\.\n/;function frameOf(prompt,asked){
const names=[...new Set(asked?.functions.flatMap(made=>made.name.split("."))??[])];return JSON.stringify(prompt.map(({role,content})=>[role,frameText(content,names)]))}
function frameText(content,names){if(own.test(content))return"<the request of the action>";const text=content.replaceAll("\r\n","\n");const fenced=withoutFences(
text);const bare=fenced===text?bareSpan(text):null;const bared=bare?`${text.slice(0,bare.start)}<code>${text.slice(bare.end)}`:fenced;const known=new Set(names);
const word=/(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu;const plain2=bared.replace(word,found=>known.has(found)?"<name>":found);return plain2.replace(/\b(?:python|javascript|typescript)\b/gi,
"<language>").trimEnd()}function withoutFences(text){const lines=text.split("\n");for(const{first,last}of fencesIn(text).reverse())lines.splice(first,last-first+
1,"<code>");return lines.join("\n")}var freeze=__webpack_require__(87653);var schemas=__webpack_require__(27597);var dataset_rows=__webpack_require__(66471);;const benchmark_text=schemas.
YjP().nullish();const benchmark_module=schemas.Ikc({path:benchmark_text,module_path:benchmark_text,source:benchmark_text,module_source:benchmark_text});function readBenchmark(lines,languages){
const wanted=[];const unread=[];for(const line of lines){const asked=readOne(line,languages);if(asked)wanted.push({row:line.row,asked});else unread.push(line.row)}
return{wanted,unread}}function readOne(line,languages){const[row]=(0,dataset_rows.aK)([line]).rows;if(row)return readAsked(row.prompt,languages);const read=benchmark_module.
safeParse(parsed(line.text));if(!read.success)return null;const source=read.data.source??read.data.module_source??"";const path=read.data.path??read.data.module_path??
"";const own2=languages.find(language=>language.matches(path));const order=own2?[own2]:languages;for(const language of order){const{functions,error}=language.functions(
source);if(error===null&&functions.some(made=>made.sound&&made.bodyLines.length>0))return{language,source,functions,outlined:false}}return null}function parsed(text){
try{return JSON.parse(text??"")}catch{return null}}var core_text=__webpack_require__(69716);var reasons=__webpack_require__(28880);;const width=5;const nearly=.9;
function findRepeats(rows,perPrompt){const[keys,prompts]=[new Map,new Map];const index=openIndex();return rows.flatMap(current=>{const[key,prompt]=[(0,dataset_rows.
TN)(current),(0,dataset_rows.uZ)(current)];const same=keys.get(key);if(same!==void 0)return[{row:current.row,kind:"duplicate",of:same,alike:1}];keys.set(key,current.
row);const near=index.add(current.row,shinglesOf(current));const asked=prompts.get(prompt)??[];if(near)return[{row:current.row,kind:"near-duplicate",...near}];const[
first]=asked;prompts.set(prompt,[...asked,current.row]);return first===void 0||asked.length<perPrompt||current.format==="preference"?[]:[{row:current.row,kind:"\
repeated-prompt",of:first,alike:0}]})}function shinglesOf({prompt,completion,rejected}){const text=[...prompt.map(turn=>turn.content),completion,rejected??""].join(
"\n");const tokens=text.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu)??[];const found=new Set;for(let at=0;at+width<=tokens.length;at++)found.add(tokens.slice(at,
at+width).join(" "));if(found.size===0)found.add(tokens.join(" "));return found}function openIndex(){const holders=new Map;const sets=[];return{add(row,shingles){
const prefix=[...shingles].map(shingle=>[scramble(shingle),shingle]).sort(([a,one],[b,other])=>a-b||(one<other?-1:1)).slice(0,shingles.size-Math.ceil(nearly*shingles.
size)+1);const tried=new Set;let best=null;for(const[,shingle]of prefix)for(const at of holders.get(shingle)??[]){const other=sets[at];if(tried.has(at)||!other)
continue;tried.add(at);const alike=jaccard(shingles,other.shingles);if(alike>=nearly&&alike>(best?.alike??0))best={of:other.row,alike}}if(best!==null)return best;
for(const[,shingle]of prefix)holders.set(shingle,[...holders.get(shingle)??[],sets.length]);sets.push({row,shingles});return null}}}function scramble(text){let hash=2166136261;
for(let at=0;at<text.length;at++)hash=Math.imul(hash^text.charCodeAt(at),16777619);return hash>>>0}function jaccard(one,other){const[small,large]=one.size<other.
size?[one,other]:[other,one];if(small.size<nearly*large.size)return 0;let common=0;for(const shingle of small)if(large.has(shingle))common++;return common/(one.
size+other.size-common)};const shared=.8;function conventionsOf(rows){const format=conventions_most(rows.map(row=>row.format));return{format:format?.value??null,
frame:conventions_most(rows.map(row=>frameOf(row.prompt,row.asked)))?.value??null,marker:markerOf(rows)}}const driftsFrom=({frame},row)=>frame!==null&&frameOf(row.
prompt,row.asked)!==frame;const lacksMarker=({marker},row)=>marker!==null&&lastLine(row.completion)!==marker&&!row.completion.trimEnd().endsWith(marker);function markerOf(rows){
const ends=conventions_most(rows.map(row=>lastLine(row.completion)));if(ends===null||ends.value==="")return null;const share=ends.count/rows.length;const telling=/^[^\p{L}\p{N}]+$|^\W*(?:END|STOP|DONE|EOS)\W*$|<\|[^|]*\|>$/u.
test(ends.value);return share>=shared||telling&&share>=.5?ends.value:null}function lastLine(text){return(text.trimEnd().split("\n").at(-1)??"").trim()}function isTorn(completion){
return(completion.match(/^[ \t]*(?:`{3,}|~{3,})/gm)?.length??0)%2===1}function conventions_most(values){const counts=new Map;for(const value of values)counts.set(
value,(counts.get(value)??0)+1);return[...counts].reduce((best,[value,count])=>best===null||count>best.count?{value,count}:best,null)}var row_results=__webpack_require__(
7911);;function findFaults(looked){const conventions=conventionsOf(looked.rows);const repeats2=new Map(findRepeats(looked.rows,looked.perPrompt).map(repeat=>[repeat.
row,repeat]));const found=[...wholeFaults(looked,conventions),...looked.bad.map(({row,kind,reason})=>finding(kind,row,`${reason}: fix the line or drop it`)),...looked.
rows.flatMap(row=>rowFaults(row,looked,conventions,repeats2.get(row.row)))];return found.sort((a,b)=>(a.row??0)-(b.row??0))}function finding(kind,row,message){const line=(0,
core_text.TN)(message,500);return{kind,row,message:row===null?line:`row ${row}: ${line}`}}function wholeFaults({rows},conventions){if(conventions.format!=="lega\
cy"||conventions.marker!==null)return[];return rows.length<2?[]:[finding("no-end-marker",null,"completions have no common end marker: end each with one, such as\
 ###, and set it as stop")]}function rowFaults(row,looked,conventions,repeat){const say=(kind,message)=>finding(kind,row.row,message);const tried=looked.tried.get(
row.row);const found=[...repeat?[say(repeat.kind,tellRepeat(repeat))]:[],...shapeFaults(row,conventions,say)];if((0,core_text.QU)(row.line)!==row.line)found.push(
say("secret","it holds what looks like a key: take it out, and revoke the key"));const length=looked.lengths.get(row.row)??0;if(length>looked.maxTokens)found.push(
say("too-long",`its completion has ${length} tokens, more than the ${looked.maxTokens} that a reply may have: shorten it`));if(row.asked===null)found.push(say("\
no-function","its prompt holds no function: put the code into it"));return tried?[...found,...triedFaults(tried,say)]:found}function shapeFaults(row,conventions,say){
const found=[];if(conventions.format!==null&&row.format!==conventions.format)found.push(say("format",`it is a ${row.format} row among ${conventions.format} rows\
: write all rows in one format`));if(row.completion.trim()==="")return[...found,say("empty","its completion is empty: write it or drop the row")];if(row.rejected===
row.completion)found.push(say("no-preference","both its replies are the same: nothing can be preferred"));if(driftsFrom(conventions,row))found.push(say("templat\
e","its prompt does not follow the template of the other rows: use the same words in all"));if(isTorn(row.completion))found.push(say("end-marker","its completio\
n opens a fence and does not close it: it was cut, so write its end"));else if(row.format==="legacy"&&lacksMarker(conventions,row))found.push(say("end-marker",`\
its completion does not end in ${conventions.marker??""}: the model would learn not to stop`));return found}function tellRepeat({kind,of,alike}){if(kind==="dupl\
icate")return`the same as row ${of}: drop one of them`;if(kind==="near-duplicate")return`${Math.round(alike*100)} % the same as row ${of}: drop one of them`;return`\
it repeats the prompt of row ${of} with another completion: keep one of them`}function triedFaults(tried,say){if(tried.none!==null)return[say("no-test",`its com\
pletion holds no test (${tried.none}): drop the row`)];const missing=(0,row_results.EH)(tried).map(name=>{const tests=tried.tests.filter(test=>(0,row_results.Ws)(
test)===name).map(test=>test.name);return say("missing-helper",`${name} is not defined, so ${tests.join(", ")} fail${tests.length===1?"s":""}: add it to the pro\
mpt's code`)});const failing=(0,row_results.al)(tried).filter(test=>(0,row_results.Ws)(test)===null).map(test=>say("failing-test",tellFailure(test)));const others=tried.
tests.flatMap(test=>rejection(test,say));return[...missing,...failing,...others]}function tellFailure({name,outcome,expected,actual,detail}){if(outcome==="timed\
-out")return`${name} does not finish: drop it`;const said=detail.split("\n").find(line=>line.trim()!=="")?.trim();if(expected!==null&&actual!==null)return`${name}\
 fails: expected ${(0,core_text.TN)(expected,120)}, got ${(0,core_text.TN)(actual,120)}: fix or drop it`;return`${name} fails: ${(0,core_text.TN)(said??actual??
"it gave no result",200)}: fix or drop it`}function rejection({name,outcome,reason,detail},say){const key=outcome==="unsafe"?"unsafe":outcome==="refused"?reason:
null;if(key===null)return[];const{kind,words}=reasons.Ot[key].finding??{kind:"unparsable",words:`cannot be used (${key}): drop it`};return[say(kind,`${name} ${words.
replace("{detail}",()=>(0,core_text.TN)(detail,120))}`)]};const end="\n###";const repeats=new Set(["duplicate","near-duplicate","repeated-prompt"]);function cleanRows(looked,leaks){
const reasons2=new Map;let{rows,bad}=looked;for(;;){const left=new Set([...rows.map(row=>row.row),...bad.map(badRow=>badRow.row)]);const found=[...findFaults({...looked,
rows,bad}),...leaks].filter(finding2=>finding2.row!==null&&left.has(finding2.row));const hard=found.filter(finding2=>!repeats.has(finding2.kind));const now=hard.
length>0?hard:found;if(now.length===0)break;for(const one of now)reasons2.set(one.row,[...reasons2.get(one.row)??[],one]);rows=rows.filter(row=>!reasons2.has(row.
row));bad=bad.filter(badRow=>!reasons2.has(badRow.row))}const dropped=[...reasons2].sort(([one],[other])=>one-other).map(([row,found])=>({row,kinds:[...new Set(
found.map(finding2=>finding2.kind))],reasons:found.map(finding2=>finding2.message)}));const endless=findFaults({...looked,rows,bad:[]}).some(finding2=>finding2.
kind==="no-end-marker");const lines=rows.map(row=>({row:row.row,text:endless?withEnd(row):row.line.trim()}));return{lines,dropped,ended:endless?end:null}}function withEnd({
line}){const value=JSON.parse(line);return JSON.stringify({...value,completion:`${value.completion.trimEnd()}${end}`})}var dataset_report=__webpack_require__(6664);
var dataset_tokens=__webpack_require__(48504);var dataset_units=__webpack_require__(21443);var errors=__webpack_require__(57642);var tuning=__webpack_require__(
92644);var dataset_leaks=__webpack_require__(73980);var compare_unit=__webpack_require__(21977);var lists=__webpack_require__(70906);var credit=__webpack_require__(
2232);var runs=__webpack_require__(76374);var unit_tools=__webpack_require__(82e3);;const plain={tree:"head",seed:0};async function runUnits(units,tools){const unitTools=await(0,
unit_tools.K)(tools);await checkToolchains(units,unitTools);const extracted=await(0,lists.sf)(units,tools.parallel,unit=>extractUnit(unit,unitTools,tools));const results=new Map;
const batches=(0,dataset_units.cS)(extracted.filter(work=>work.tests.length>0));let done=0;await(0,lists.sf)(batches,tools.parallel,async batch=>{for(const result of await runBatch(
batch,unitTools,tools))results.set(result.candidate,result);tools.log(`${++done} of ${batches.length} batches`)});const doubtful=extracted.filter(work=>work.tests.
some(({candidate})=>isDoubtful(results.get(candidate.id))));await(0,lists.sf)(doubtful,tools.parallel,async work=>{const own2={...tools,session:unitTools.over(work.
files),parallel:1};for(const[id2,result]of await(0,runs.Q9)(work.tests,plain,own2))results.set(id2,result)});return new Map(extracted.map(work=>[work.unit,triedOf(
work,results)]))}async function checkToolchains(units,unitTools){for(const name of new Set(units.map(({unit})=>unit.language.toolchain))){const reason=await unitTools.
session.lacks(name);if(reason!==null)throw new errors.yo(reason)}}async function extractUnit(rowUnit,unitTools,tools){const{unit}=rowUnit;const framework=await unitTools.
runner(unit);const tasks=unitTools.tasks(unit,framework);const[row]=unit.rows;const{candidates,rejections}=row?(0,compare_unit.OT)(row,[...tasks.values()],unit.
language):{candidates:[],rejections:[]};const tests=candidates.flatMap(candidate=>{const task=tasks.get(candidate.target);return task?[{candidate,task}]:[]});const files=(0,
compare_unit.R8)(unit,tools.project);const reachableClasses=Object.entries(files).filter(([path])=>path!==unit.path);const key=JSON.stringify([unit.language.name,
framework,reachableClasses]);return{unit:rowUnit,framework,key,files,tests,rejections}}async function runBatch(batch,unitTools,tools){const[first]=batch;if(!first)
return[];const framework=tools.framework(first.framework);const plan=(0,runs.nY)(batch.flatMap(work=>work.tests),plain,first.unit.unit.language,framework);const files=Object.
assign({},...batch.map(work=>work.files));const fileOf=new Map(batch.flatMap(work=>work.tests.map(({candidate,task})=>[candidate.id,task.target.file])));const also=[
...new Set(fileOf.values())].filter(file=>file!==plan.watch);const outcome=await unitTools.over(files).run(framework.trial({...plan,also}));return framework.read(
outcome,plan.files).map(result=>{const file=fileOf.get(result.candidate)??plan.watch;return file===plan.watch?result:{...result,lines:result.elsewhere?.[file]??
[]}})}const isDoubtful=result=>result===void 0||result.outcome==="failed"||result.outcome==="broken";function triedOf({tests:all,rejections},results){const ran=all.
map(({candidate,task})=>{const result=results.get(candidate.id);const isLost=result?.outcome==="passed"&&candidate.unnamed&&!(0,credit.ZD)({task,results:[result]});
return isLost?offTarget(candidate.name):ranTest(candidate,result)});const last=new Map(all.map(({candidate})=>[scopeOf(candidate),candidate]));const tests=all.map(
({candidate},at)=>{const own2=ran[at];const shadowed=candidate.id!==last.get(scopeOf(candidate))?.id;return shadowed?{...own2,outcome:"refused",reason:"shadowed"}:
own2});const whole=rejections.length===1&&tests.length===0&&rejections[0]?.name==="reply"?rejections[0]:null;if(whole)return{tests:[],none:whole.detail||whole.reason};
return{tests:[...tests,...rejections.map(rejection2=>rejectedTest(rejection2,tests))],none:null}}function scopeOf(candidate){const{name,container,id:id2,code}=candidate;
return/^\s*(?:@.*\n\s*)*(?:async\s+)?def\s/.test(code)?JSON.stringify([container?.name??"",name]):id2}const offTarget=name=>({...{name,outcome:"refused",reason:"\
does-not-call-target",detail:"",expected:null,actual:null}});function ranTest({name},result){const{outcome="broken",expected=null,actual=null,detail="",unsafe}=result??
{};if(unsafe!==void 0)return{name,outcome:"unsafe",reason:null,detail:unsafe,expected:null,actual:null};const word=outcome==="broken"?"failed":outcome;return{name,
outcome:word,reason:null,detail,expected,actual}}function rejectedTest({name,reason,detail},tests){const of=reason==="duplicate"?/^the same as (.+)$/.exec(detail)?.[1]:
void 0;const twin=tests.find(test=>test.name===of);if(twin&&(twin.outcome==="failed"||twin.outcome==="timed-out"))return{...twin,name};return{name,outcome:"refu\
sed",reason,detail,expected:null,actual:null}};function holdersOf(rows){return rows.flatMap(read=>read.asked?[{row:read.row,read,known:(0,dataset_leaks.H)(read.
asked.functions,read.asked.language)}]:[])}async function findSharedCode(wanted,rows,tried,tools){const holders=holdersOf(rows);const found=wanted.flatMap(({row,
asked:asked2})=>(0,dataset_leaks.Y)((0,dataset_leaks.H)(asked2.functions,asked2.language),holders).map(leak=>({...leak,wanted:row,asked:asked2})));const byRow=new Map(
holders.map(({row,read})=>[row,read]));const asked=new Map;const keyOf=({row,wanted:line})=>JSON.stringify([byRow.get(row)?.completion,line]);for(const leak of found){
const read=byRow.get(leak.row);if(leak.by==="body"||asked.has(keyOf(leak))||!read||!isRunnable(read,leak.asked))continue;asked.set(keyOf(leak),{rows:[],unit:(0,
dataset_units.uF)(leak.row*1e3+leak.wanted,read.completion,leak.asked)})}const shown=await runUnits([...asked.values()],tools);const leaks=found.filter(leak=>{const unit=asked.
get(keyOf(leak));return leak.by==="body"||holds(tried.get(leak.row),unit&&shown.get(unit))});const names=[...new Map(leaks.map(leak=>[`${leak.wanted} ${leak.name}`,
leak.name])).values()];return{wanted,names,leaks:leaks.map(({name,row,by,wanted:line})=>({name,row,by,wanted:line}))}}const isRunnable=({asked},other)=>asked?.language.
toolchain===other.language.toolchain;function holds(own2,other){const passed=new Set(own2?.tests.filter(test=>test.outcome==="passed").map(test=>test.name));if(!own2||
!other||passed.size===0)return false;const again=other.tests.filter(test=>test.outcome==="passed"&&passed.has(test.name)).length;return again>0&&again*2>=passed.
size};async function checkDataset(asked,tools){const training=readSet(asked.training,tools);const validation=asked.validation&&readSet(asked.validation,tools);const wanted=asked.
benchmark&&readWanted(asked.benchmark,tools);const count=await tools.tokenizer((0,tuning.P$)(asked.base??"")??"cl100k_base");const units=(0,dataset_units.KY)([...training.
rows,...(validation?.rows??[]).map(asValidationRow)]);tools.log(`${units.length} different rows to run`);const tried=resultsByRow(await runUnits(units,tools));const looked={
...training,tried,lengths:new Map(training.rows.map(row=>[row.row,(0,dataset_tokens.ih)(row.completion,count)])),...{maxTokens:asked.maxTokens,perPrompt:asked.perPrompt}};
const leaks={validation:validation&&await findSharedCode(codesOf(validation.rows),training.rows,tried,tools),benchmark:wanted&&await findSharedCode(wanted,training.
rows,tried,tools)};const ownFaults=findFaults(looked);const leakFaults=[...leakFindings(leaks.benchmark,"benchmark"),...leakFindings(leaks.validation,"validatio\
n")];const validationTried=(validation?.rows??[]).flatMap(row=>tried.get(asValidationRow(row).row)??[]);const findings=[...[...ownFaults,...leakFaults].sort((a,b)=>(a.
row??0)-(b.row??0)),...validation?validationFindings(validation,tried):[]];const counts=(0,dataset_report.sh)(training.rows.flatMap(row=>tried.get(row.row)??[]));
const tokens=sumTokens(training.rows,count);const price=asked.base===null?null:(0,tuning.jA)(asked.base,tokens.perPass*asked.passes,asked.passes);const report={
rows:asked.training.lines.length,...(0,dataset_report.IV)(training.rows),...counts,validation:validation&&{rows:asked.validation?.lines.length??0,failingRows:(0,
dataset_report.sh)(validationTried).failingRows,leakedFunctions:leaks.validation?.names.length??0},benchmark:leaks.benchmark&&{leaked:leaks.benchmark.names},tokens,
price:(0,dataset_report.xx)(price,asked.passes),findings};return{report,notes:notesOf(asked,training.rows),clean:()=>cleanRows(looked,leakFaults)}}function readSet({
name,lines},{languages}){if(lines.length===0)throw new errors.yo(`${name} has no rows.`);const{rows,bad}=readWithCode(lines,languages);const[first]=bad;if(rows.
length===0)throw new errors.yo(`${name} has no training row: ${first?`line ${first.row}: ${first.reason}`:"it is empty"}.`);return{rows,bad}}function readWithCode(lines,languages){
const{rows,bad}=(0,dataset_rows.aK)(lines);return{rows:rows.map(row=>withCode(row,languages)),bad}}function withCode(row,languages){const asked=readAsked(row.prompt,
languages);const{source}=(0,freeze.yv)(row.line);return{...row,asked:asked&&source!==null?{...asked,source,outlined:false}:asked}}function readWanted({name,lines},{
languages}){const{wanted}=readBenchmark(lines,languages);if(wanted.length===0)throw new errors.yo(`${name} has no function: give lines of {"path", "source"}, or\
 training rows.`);return wanted}const codesOf=rows=>rows.flatMap(({row,asked})=>asked?[{row,asked}]:[]);const asValidationRow=row=>({...row,row:-row.row});function resultsByRow(found){
return new Map([...found].flatMap(([unit,tried])=>unit.rows.map(row=>[row,tried])))}function sumTokens(rows,count){const counts=rows.map(row=>(0,dataset_tokens.
k8)(row,count));const prompt=counts.reduce((sum,tokens)=>sum+tokens.prompt,0);const completion=counts.reduce((sum,tokens)=>sum+tokens.completion,0);return{prompt,
completion,perPass:prompt+completion}}function leakFindings(shared2,set){return(shared2?.leaks??[]).map(({name,row,by,wanted})=>{const how=by==="body"?"the same\
 body":"the same name and task";return{kind:`${set}-leak`,row,message:`row ${row}: ${name} has ${how} in line ${wanted} of the ${set} set: drop the row`}})}function validationFindings(set,tried){
const looked={...set,tried:new Map(set.rows.flatMap(row=>{const own2=tried.get(-row.row);return own2?[[row.row,own2]]:[]})),lengths:new Map,...{maxTokens:Infinity,
perPrompt:Infinity}};const reportedKinds=/^(?:failing-test|missing-helper|no-test|no-function|not-json|not-utf8|too-large|format|empty|secret|unsafe|no-assertion)$/;
return findFaults(looked).filter(({kind})=>reportedKinds.test(kind)).map(({kind,row,message})=>({kind:`validation-${kind}`,row,message:`validation ${message}`}))}
const MIN_ROWS=10;function notesOf({base,passes},rows){const notes=[];const outlined=rows.filter(row=>row.asked?.outlined).length;if(outlined>0)notes.push(`${outlined}\
 rows show some of their code in outline, and were not run: freeze ran them with their modules`);if(rows.length<MIN_ROWS)notes.push(`the set has ${rows.length} \
rows: OpenAI wants at least ${MIN_ROWS}`);if(base===null)return notes;if((0,tuning.P$)(base)===null)notes.push(`the tokenizer of ${base} is unknown: counted as \
cl100k_base`);if((0,tuning.jA)(base,0,passes).perMillion===null)notes.push(`the price of tuning ${base} is unknown`);return[...notes,...(0,tuning.IE)(base).map(
({date,what})=>`${date}: ${what}`)]}})};export{id,ids,modules};
