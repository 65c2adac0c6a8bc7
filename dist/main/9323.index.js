var __freeze=Object.freeze;var __defProp=Object.defineProperty;var __template=(cooked,raw)=>__freeze(__defProp(cooked,"raw",{value:__freeze(raw||cooked.slice())}));var _a;const id=9323;const ids=[9323];const modules={40215:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{EM:()=>cutOf,Hy:()=>claimable,iK:()=>sayCut});var _facts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77164);function cutOf({head:[
runs=[]],unreached,ended,near,elsewhere,leftOut},{id:id2,file:source}){const reaching=new Set(runs.flatMap(run=>(run.lines[id2]?.length??0)>0?[run.file]:[]));const isNear=near.
some(path=>reaching.has(path));const mayReach=path=>reaching.has(path)||(near.includes(path)?!elsewhere.get(source)?.includes(path):!isNear);const timedOut=runs.
flatMap(({file,outcome})=>outcome==="timed-out"?[file]:[]);if([...unreached,...timedOut].some(mayReach))return"late";if(ended.some(mayReach))return"ended";return leftOut>
0&&!isNear?"left-out":null}const sayCut={late:`${_facts_js__WEBPACK_IMPORTED_MODULE_0__.p3} for all`,ended:"a test file did not finish running","left-out":"not \
all test files were run"};function claimable(found,cut){return cut===null?found:{...found,cut,survivors:[],hunks:[]}}}),47088:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$$:()=>bytesOf,mu:()=>foldTitle,TJ:()=>isShownWhole,sk:()=>markCommitted,mA:()=>markRefused,$s:()=>partsOfAll,np:()=>readOffer,
UW:()=>renderBoxes,I2:()=>renderFold,z_:()=>sameButBoxes,II:()=>showFile});var diff_patch=__webpack_require__(73329);var core_text=__webpack_require__(69716);;const plainEnds=text=>text.
replace(/\r\n/g,"\n");const openFence=/^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;const closeFence=/^ {0,3}(`{3,}|~{3,})[ \t]*$/;function opensFence(text){const[,backticks,
tildes]=openFence.exec(text)??[];const run=backticks??tildes;return run===void 0?null:{mark:run.charAt(0),length:run.length}}function closesFence(text,{mark,length}){
const[,run=""]=closeFence.exec(text)??[];return run.startsWith(mark)&&run.length>=length}function linesOf(body){let open=null;return plainEnds(body).split("\n").
map(text=>{const before=open;if(before===null)open=opensFence(text);else if(closesFence(text,before))open=null;return{text,fenced:before!==null||open!==null}})}
const boxLine=/^- \[[ xX]\] .* <!-- testwright:(?:all|file [^<>]*) -->$/;const storeLine=/^<!-- testwright:content sha256=([0-9a-f]{64}) kind=(text|diff) ends=(lf|crlf) -->$/;
const noteLine=/^<!-- testwright:refused(?: end)? -->$/;const foldLine=/^<details><summary>(?:<b>([^<>`]*)<\/b>)?([^<>`]*)<\/summary>$/;const foldEnd="</details\
>";const boxFold=/^<details><summary>\d+ more box(?:es)?<\/summary>$/;const boxFoldTitle=count=>`${count} more box${count===1?"":"es"}`;const filesFold=/^<details><summary>\d+ test files?<\/summary>$/;
const alertLine=/^> \[!(?:NOTE|WARNING)\]$/;const smallLine=/^<sub>(.*)<\/sub>$/;const fenceLine=/^(`{3,})(?:python|jsx?|tsx?|text|sh|diff)?$/;const code="`(?:[\
^`|\\\\]|\\\\(?!\\\\*\\|)|\\\\\\|)+`";const grammar_link=`(?<!!)\\[(?:run|full report|lines? \\d+(?: to \\d+)?|${code})\\]\\(https?://[^\\s()<>"\`\\\\|[\\]]+\\)`;
const plainText=new RegExp(`^(?:${code}|${grammar_link}|\\$(?=\\d)|[^\`[\\]<>\\\\~$])*$`);const listText=new RegExp(`^- (?:\`[^\`]+\`|${grammar_link}|\\$(?=\\d)|[\
^\`[\\]<>\\\\~$])*$`);const rule=/^[-=*_+\s]+$/;const isPlain=text=>!/^\s/.test(text)&&(plainText.test(text)||listText.test(text));function isText(text){if(noteLine.
test(text)||alertLine.test(text))return true;const inner=smallLine.exec(text)?.[1]??text.replace(/^> /,"");return!rule.test(inner)&&isPlain(inner)}function isVisible({
text,fenced}){return fenced?!(0,core_text.Vh)(text):!text.includes("	")&&!(0,core_text.Vh)(text.replaceAll("​",""))}function readComment(body){const lines=linesOf(
body.trimEnd());const found={lines,boxes:[],stores:[]};if(!lines.every(isVisible))return null;const folds=[];for(let at=1;at<lines.length;at++){const kind=kindOf(
lines,at,folds);if(kind===null)return null;if(kind==="fence")at=endOfFence(lines,at)??lines.length;if(kind==="opens")folds.push(lines[at]?.text??"");if(kind==="\
closes")folds.pop();if(kind==="box")found.boxes.push(at);if(kind==="store")found.stores.push(at)}return folds.length===0&&areInPlace(found)?found:null}function kindOf(lines,at,folds){
const{text,fenced}=lines[at]??{text:"",fenced:false};const[before,next]=[lines[at-1],lines[at+1]];const isIn=fold=>folds.length===0||folds.length===1&&fold.test(
folds[0]??"");if(fenced)return endOfFence(lines,at)===null?null:"fence";if(foldLine.test(text))return isBlank(next)?"opens":null;if(text===foldEnd)return folds.
length>0&&isBlank(before)&&isBlank(next)?"closes":null;if(boxLine.test(text))return isIn(boxFold)?"box":null;if(storeLine.test(text))return isIn(filesFold)&&foldLine.
test(next?.text??"")?"store":null;return isText(text)?"text":null}const isBlank=line=>line===void 0||line.text==="";function areInPlace({lines,boxes,stores}){const end=boxes.
findIndex((at,place)=>boxes[place+1]!==at+1)+1;const[shown,folded]=[boxes.slice(0,end),boxes.slice(end)];const isList=list=>{const[first=0,last2=0]=[list[0],list.
at(-1)];return last2-first+1===list.length&&isBlank(lines[first-1])&&isBlank(lines[last2+1])};const[start=0,last=0]=[folded[0],folded.at(-1)];const isBelow=folded.
length===0||isList(folded)&&start-4===shown.at(-1)&&lines[start-2]?.text===`<details><summary>${boxFoldTitle(folded.length)}</summary>`&&lines[last+2]?.text===foldEnd;
const isShown=shown.length===0||isList(shown)&&!boxFold.test(lines[(shown[0]??0)-2]?.text??"");return isShown&&isBelow&&(boxes.at(-1)??0)<(stores[0]??Infinity)}
function endOfFence(lines,start){const[,fence]=fenceLine.exec(lines[start]?.text??"")??[];if(fence===void 0)return null;for(let at=start+1;lines[at]?.fenced;at++){
const text=lines[at]?.text??"";if(text===fence)return at;if(text.includes(fence))return null}return null}var github_marker=__webpack_require__(13725);;const isCrlf=text=>text.
includes("\r\n")&&!/(?<!\r)\n/.test(text);const outOfSight=/[\p{Zs}\t\u2800]{80}/u;function showFile(content,existing,word){const text=existing===null?plainEnds(
content):(0,diff_patch.hY)(plainEnds(existing),plainEnds(content));const block=(0,core_text.OF)(text,existing===null?word:"diff");const lines=block.split("\n");
const read=`${lines.slice(1,-1).join("\n")}
`;const crlf=isCrlf(content);const back=restore({content:existing===null?read:null,patch:existing===null?null:read,crlf},existing);return{block,exact:text!==""&&
back===content&&!outOfSight.test(text),crlf}}function restore({content,patch,crlf},existing){const text=patch===null?content:existing===null?null:(0,diff_patch.
X6)(plainEnds(existing),patch);return text!==null&&crlf?text.replace(/\n/g,"\r\n"):text}const fileBox=/^- \[(?<tick>[ xX])\] Commit `.*` \((?<tests>\d+) tests?(?:(?<only> of the new behaviour)|, (?<stating>\d+) of the new behaviour)?\) <!-- testwright:file sha256=(?<sha256>[0-9a-f]{64}) path=(?<path>\S+) -->$/;
const allBox=/^- \[[ xX]\] Commit all (?<tests>\d+) tests?(?<stayed> of behaviour that stayed)?(?: to (?<branch>`[^`]*`))? <!-- testwright:all -->$/;const isBox=text=>fileBox.
test(text)||allBox.test(text);const renderAllBox=(tests,stayed,branch)=>`- [ ] Commit all ${(0,core_text.LS)(tests,"test")}${stayed?" of behaviour that stayed":
""}${branch===null?"":` to ${branch}`} <!-- testwright:all -->`;function renderBox({path,sha256,tests,stating}){const part=stating===0?"":`${stating===tests?"":
`, ${stating}`} of the new behaviour`;return`- [ ] Commit ${(0,core_text.mG)(path)} (${(0,core_text.LS)(tests,"test")}${part}) <!-- testwright:file sha256=${sha256}\
 path=${encodePath(path)} -->`}const partsOfAll=files=>files.filter(({stating})=>stating===0);const encodePath=path=>encodeURIComponent(path).replaceAll("--","%\
2D%2D");const isShownWhole=path=>(0,core_text.mG)(path)===`\`${path}\``;function renderBoxes(files,branch,most=Infinity){const plain=partsOfAll(files);const stating=files.
filter(file=>file.stating>0);const all=renderAllBox(testsIn(plain),stating.length>0,branch===null?null:(0,core_text.mG)(branch));return listBoxes([...stating.map(
renderBox),...plain.length>1?[all]:[],...plain.map(renderBox)],most)}function listBoxes(boxes,most){const rest=boxes.slice(most);const first=boxes.slice(0,most).
join("\n");return rest.length===0?first:`${first}

${(0,core_text.TM)(boxFoldTitle(rest.length),rest.join("\n"))}`}function renderFold({path,tests,sha256,crlf,kind,block}){const line=`<!-- testwright:content sha\
256=${sha256} kind=${kind} ends=${crlf?"crlf":"lf"} -->`;return`${line}
${(0,core_text.TM)(foldTitle(path,tests,kind==="text"),block)}`}const foldTitle=(path,tests,isNew)=>`<b>${(0,core_text.qy)(path)}</b>: ${(0,core_text.LS)(tests,
"test")}, ${isNew?"new file":"added to the file"}`;function readOffer(body){const marker=(0,github_marker.t7)(body);if(!marker)return null;const comment=readComment(
body);const boxes=comment?.boxes.map(at=>comment.lines[at]?.text??"")??[];const files=comment&&filesOf(comment,boxes);const isWhole=files!==null&&boxes.every(text=>isOurBox(
untickText(text),files));if(!isWhole)return{...marker,all:false,files:[],altered:true};const all=boxes.some(text=>text.endsWith(ALL)&&!text.startsWith("- [ ]"));
return{...marker,all,files:files.filter(({block})=>block!==""),altered:false}}const ALL="<!-- testwright:all -->";function filesOf(comment,boxes){const stored=readStores(
comment);if(stored===null)return null;const files=[];for(const text of boxes){const found=fileBox.exec(text)?.groups;if(!found)continue;const{tick,sha256=""}=found;
const path=decode(found["path"]??"");const tests=Number(found["tests"]);const stating=found["only"]?tests:Number(found["stating"]??0);const store=stored.get(sha256);
if(path===null||!isShownWhole(path))return null;if(files.some(other=>other.path===path||other.sha256===sha256))return null;const file={path,sha256,tests,stating,
ticked:tick!==" ",...store??NO_STORE};if(store&&!(standsAt(comment.lines,store,file)&&isExact(file)))return null;files.push(file)}return files}const NO_STORE={content:null,
patch:null,crlf:false,block:""};function standsAt(lines,{at},file){const own=renderFold({...file,kind:file.patch===null?"text":"diff"}).split("\n");return own.every(
(text,index)=>lines[at+index]?.text===text)}function isExact({path,content,patch,crlf,block}){if(patch!==null)return(0,core_text.OF)(patch,"diff")===block;const bytes=restore(
{content,patch,crlf},null);return bytes!==null&&showsExactly({block,crlf},showFile(bytes,null,(0,core_text.WP)(path)))}const showsExactly=(own,shown)=>shown.exact&&
shown.block===own.block&&shown.crlf===own.crlf;function bytesOf(file,existing){const bytes=restore(file,existing);if(bytes===null)return null;return showsExactly(
file,showFile(bytes,existing,(0,core_text.WP)(file.path)))?bytes:null}function isOurBox(text,files){const all=allBox.exec(text)?.groups;if(all){const{branch=null}=all;
const plain=partsOfAll(files);const own=renderAllBox(testsIn(plain),plain.length<files.length,branch);return isPlain(branch??"")&&text===own}const sha256=fileBox.
exec(text)?.groups?.["sha256"];const file=files.find(known=>known.sha256===sha256);return file!==void 0&&text===renderBox(file)}const testsIn=files=>files.reduce(
(sum,{tests})=>sum+tests,0);function decode(path){try{return decodeURIComponent(path)}catch{return null}}function readStores({lines,stores}){const stored=new Map;
for(const at of stores){const[,sha256="",kind,ends]=storeLine.exec(lines[at]?.text??"")??[];if(stored.has(sha256))return null;const from=lines.findIndex((line,place)=>place>
at&&line.fenced);const fence=fenceOf(lines[from]?.text??"");const to=lines.findIndex((line,place)=>place>from&&line.text===fence);if(from<0||to<0)continue;const block=lines.
slice(from,to+1).map(line=>line.text);const inner=`${block.slice(1,-1).join("\n")}
`;const bytes=kind==="text"?{content:inner,patch:null}:{content:null,patch:inner};stored.set(sha256,{...bytes,crlf:ends==="crlf",block:block.join("\n"),at})}return stored}
const fenceOf=text=>/^`*/.exec(text)?.[0]??"";const untickText=text=>text.replace(/^- \[[xX]\]/,"- [ ]");const untick=({text,fenced:foreign})=>!foreign&&boxLine.
test(text)?untickText(text):text;function sameButBoxes(before,after){const plain=body=>linesOf(body).map(untick).join("\n").trimEnd();return plain(before)===plain(
after)}function markCommitted(body,done){const{lines,most}=withoutBoxFold(linesOf(body));const boxOf=line=>(line.fenced?void 0:fileBox.exec(line.text)?.groups)??
{};const pathOf=line=>decode(boxOf(line)["path"]??"");const isStating=line=>(boxOf(line)["only"]??boxOf(line)["stating"])!==void 0;const mine=line=>done.paths.includes(
pathOf(line)||"\0");const others=lines.filter(line=>pathOf(line)&&!mine(line));const rest=others.filter(line=>!isStating(line));const left=rest.reduce((sum,line)=>sum+
Number(boxOf(line)["tests"]),0);const shown=done.paths.slice(0,mostCommitted).map(core_text.mG).join(", ");const unnamed=done.paths.length-mostCommitted;const names=unnamed>
0?`${shown} and ${(0,core_text.LS)(unnamed,"more file")}`:shown;const commit=`\`${done.commit.slice(0,7)}\``;const said=`${COMMITTED}${names} in ${done.url?`[${commit}\
](${done.url})`:commit}, ticked by ${(0,core_text.mG)(done.login)}`;const first=lines.findIndex(line=>!line.fenced&&isBox(line.text));const isAgain=lines[first-
2]?.text.startsWith(COMMITTED)===true;const place=isAgain?first-1:first;const text=lines.flatMap((line,at)=>{const all=line.fenced?void 0:allBox.exec(line.text)?.
groups;const gone=all?rest.length<2:mine(line);const stayed=others.length>rest.length;const text2=all?renderAllBox(left,stayed,all["branch"]??null):untick(line);
return[...at===place?[said,...isAgain?[]:[""]]:[],...gone?[]:[text2]]}).join("\n");return withBoxFold(text,Math.max(1,most-1))}const COMMITTED="✅ Committed ";
const mostCommitted=3;function withoutBoxFold(lines){const start=lines.findIndex(({text,fenced:foreign})=>!foreign&&boxFold.test(text));const end=lines.findIndex(
({text},at)=>at>start&&text===foldEnd);if(start<0||end<0)return{lines,most:Infinity};const before=lines.slice(0,start-1);return{lines:[...before,...lines.slice(
start+2,end-1),...lines.slice(end+1)],most:before.filter(line=>!line.fenced&&isBox(line.text)).length}}function withBoxFold(body,most){const lines=linesOf(body);
const places=lines.flatMap(({text,fenced:foreign},at)=>!foreign&&isBox(text)?[at]:[]);const[first]=places;if(first===void 0||places.length<=most)return body;const boxes=lines.
slice(first,first+places.length).map(({text})=>text);const rest=lines.slice(first+places.length).map(({text})=>text);return[...lines.slice(0,first).map(({text})=>text),
listBoxes(boxes,most),...rest].join("\n")}const refused={start:"<!-- testwright:refused -->",end:"<!-- testwright:refused end -->"};function markRefused(body,sentence){
const lines=linesOf(body);const at=words=>lines.findIndex(line=>!line.fenced&&line.text===words);const[from,to]=[at(refused.start),at(refused.end)];const rest=from>=
0&&to>from?[...lines.slice(0,from),...lines.slice(to+2)]:lines;const place=rest.findIndex(line=>!line.fenced&&line.text.startsWith("### "))+1;const said=[refused.
start,"> [!WARNING]",`> ${sentence}`,refused.end,""].map(text=>({text,fenced:false}));const gap=place>0&&rest[place]?.text===""?1:0;return[...rest.slice(0,place+
gap),...said,...rest.slice(place+gap)].map(untick).join("\n")}}),13725:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Bd:()=>renderMarker,HD:()=>shownName,Hk:()=>readVerdicts,qT:()=>renderSumMarker,ru:()=>readSpent,t7:()=>readMarker});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
27597);var _lists_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70906);var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28880);var _text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69716);const usd=" usd=(\\d{1,6}\\.\\d{6})";const mostUsd=999999;const renderSpent=spent=>spent>0?` usd=${Math.min(mostUsd,Math.ceil(spent*1e6)/1e6).toFixed(6)}`:
"";const markerLimit=8192;const longestName=80;const longestTarget=200;const shownName=name=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(name,longestName).replace(
/`/g,"'");function renderMarker({key,head,run},tests,spent=0){const isRejected=({verdict})=>verdict==="rejected";const ordered=[...tests.filter(test=>!isRejected(
test)),...tests.filter(isRejected)].map(({target,name,reason})=>({target:(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(target,longestTarget),name:shownName(name),
reason}));const render=count=>`<!-- testwright:v1 key=${key} head=${head} run=${run??"-"}${renderSpent(spent)} -->${renderTests(ordered.slice(0,count),ordered.length-
count)}`;return render(largest(ordered.length,count=>render(count).length<=markerLimit))}function largest(most,fits){let[low,high]=[0,most];while(low<high){const middle=Math.
ceil((low+high)/2);if(fits(middle))low=middle;else high=middle-1}return low}function renderTests(tests,left){if(tests.length+left===0)return"";const groups=(0,_lists_js__WEBPACK_IMPORTED_MODULE_2__.
$z)(tests,({target,reason})=>JSON.stringify([target,reason??"kept"]));const rows=[...groups].map(([row,group])=>[...JSON.parse(row),...group.map(test=>test.name)]);
return`<!-- testwright:tests ${encode({left,tests:rows})} -->`}function encode(value){const escaped=unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`;
return btoa(JSON.stringify(value).replace(/[^\x20-\x7e]/g,escaped))}const ours="^<!-- testwright:v1 key=([\\w.-]{1,64})";const commit=" head=([0-9a-f]{40}(?:[0-\
9a-f]{24})?) run=(\\d+|-)";const firstLine=new RegExp(`${ours}${commit}(?:${usd})? -->(?:<!-- testwright:tests ([A-Za-z0-9+/]+={0,2}) -->)?$`);const anyFirstLine=new RegExp(
`${ours}(?:${commit})?(?:${usd})? -->`);const storedSchema=zod__WEBPACK_IMPORTED_MODULE_3__.rej({left:zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0),tests:zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod__WEBPACK_IMPORTED_MODULE_3__.PVZ([zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(longestTarget),zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["kept",..._model_reasons_js__WEBPACK_IMPORTED_MODULE_0__.
P4])],zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(longestName)))});function readMarker(body){const[,key,head,run]=matchFirstLine(body);return key&&head?{key,head,
run:run==="-"?null:run??null}:null}const renderSumMarker=(key,spent)=>spent>0?`<!-- testwright:v1 key=${key}${renderSpent(spent)} -->
`:"";function readSpent(body){const[first=""]=body.split(/\r?\n/,1);return Number(anyFirstLine.exec(first)?.[4]??0)}function readVerdicts(body){const[whole="",,
,,,encoded]=matchFirstLine(body);if(encoded===void 0||whole.length>markerLimit)return null;let value;try{value=JSON.parse(atob(encoded))}catch{return null}const stored=storedSchema.
safeParse(value);if(!stored.success)return null;const tests=stored.data.tests.flatMap(([target,code,...names])=>names.map(name=>({target,name,reason:code==="kep\
t"?null:code})));return{tests,left:stored.data.left}}function matchFirstLine(body){const[first=""]=body.split(/\r?\n/,1);return[...firstLine.exec(first)??[]]}}),
15748:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>linesRunOf,V:()=>testsOf});
function testsOf({id:id2},{tests}){const own=tests.filter(test=>test.target===id2||test.credits.includes(id2));return{tests:own,kept:own.filter(test=>test.credits.
includes(id2))}}function linesRunOf({id:id2},{target,evidence}){if(target===id2)return evidence.lines;return evidence.elsewhere?.find(other=>other.target===id2)?.
lines??[]}}),63233:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>keyOf});function keyOf(words){
const text=JSON.stringify(words);const hash=start=>{let value=start;for(let at=0;at<text.length;at++)value=Math.imul(value^text.charCodeAt(at),16777619)>>>0;return value.
toString(16).padStart(8,"0")};return hash(2166136261)+hash(2646966556)}}),14297:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>otherFormats,l:()=>viewer});const otherFormats={junit:{file:"junit.xml",about:"JUnit XML, for tools that show t\
est results"},sarif:{file:"results.sarif",about:"SARIF, for code scanning"},mutation:{file:"mutation.json",about:"every mutant, for tools that read the mutation\
 reports of Stryker"}};const viewer={file:"mutation.html",about:"every mutant in the code"}}),98232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{bu:()=>outcome,wQ:()=>renderComment,Br:()=>renderSummary,Wp:()=>worthSaying});var github_marker=__webpack_require__(13725);
var credits=__webpack_require__(15748);var report_notes=__webpack_require__(76675);;const encoder=new TextEncoder;function byteLength(text){return encoder.encode(
text).length}function step(open,line){const mark=/^(`{3,})(.*)$/.exec(line);if(open.fence!==null)return mark&&mark[1]===open.fence&&mark[2]===""?{...open,fence:null}:
open;if(mark)return{...open,fence:mark[1]??null};const count=tag=>line.split(tag).length-1;return{...open,details:Math.max(0,open.details+count("<details>")-count(
"</details>"))}}const closing=open=>`${open.fence?`
${open.fence}`:""}${"\n\n</details>".repeat(open.details)}`;function capMarkdown(text,limit,last){if(byteLength(text)<=limit)return text;const lines=text.split(
"\n");const end=`

${last}`;let open={fence:null,details:0};let[size,best]=[0,""];const kept=[];for(const line of lines){size+=byteLength(line)+(kept.length>0?1:0);open=step(open,
line);const tail=closing(open)+end;if(size+byteLength(tail)>limit)break;kept.push(line);best=tail}return kept.join("\n")+(best||last)}var links=__webpack_require__(
74094);var own_tests=__webpack_require__(23723);var check_boxes=__webpack_require__(47088);var core_text=__webpack_require__(69716);;function renderFiles({files,
tests},{existing,mayCommit,branch,bytes}){const tickable=file=>mayCommit?.(file.path)??false;let left=bytes;const folds=[];const offered=[];const others=[];for(const file of files){
const{fold,exact}=renderFile(file,existing,tickable(file));const size=byteLength(fold)+2;const fits=size<=left;if(fits){folds.push(fold);left-=size}if(fits&&exact&&
tickable(file))offered.push(file);else others.push(file)}const omitted=files.length-folds.length;if(omitted>0)folds.push(`_${(0,core_text.LS)(omitted,"more test\
 file")} did not fit here: the job summary shows them._`);const boxed=offered.map(file=>({...file,stating:statingIn(file,tests)}));const[long,foreign]=[others.filter(
tickable),others.filter(file=>!tickable(file))];const named=mayCommit?[renderOthers(long,"this comment cannot hold every byte"," `testwright apply` takes them f\
rom the report."),renderOthers(foreign,"tests are not committed to such a path","")]:[];const boxes=most=>[(0,check_boxes.UW)(boxed,branch,most),...named].filter(
Boolean).join("\n\n");return{boxes:[boxes(Infinity),boxes(6),boxes(3)],folds}}const statingIn=({path},tests)=>tests.filter(({file,verdict,onBase})=>file===path&&
verdict==="kept"&&onBase==="failed").length;function renderOthers(files,why,cure){if(files.length===0)return"";const names2=files.slice(0,5).map(file=>(0,core_text.
qy)(file.path));const more=files.length>5?` and ${files.length-5} more`:"";return`_Cannot be ticked, because ${why}: ${names2.join(", ")}${more}.${cure}_`}function renderFile(file,existing,tickable){
const summary=(0,check_boxes.mu)(file.path,file.tests,file.new);const base=file.new?null:existing[file.path]??null;const word=(0,core_text.WP)(file.path);if(!file.
new&&base===null)return{fold:(0,core_text.TM)(summary,(0,core_text.OF)(file.content,word)),exact:false};const{block,exact:isExact,crlf}=(0,check_boxes.II)(file.
content,base,word);const exact=isExact&&(0,check_boxes.TJ)(file.path);const kind=base===null?"text":"diff";const fold=tickable&&exact?(0,check_boxes.I2)({...file,
crlf,kind,block}):(0,core_text.TM)(summary,block);return{fold,exact}}var attribution=__webpack_require__(68299);var target=__webpack_require__(86716);;const mostHints=8;
function renderDisputed(report){const trimmed=report.tests.filter(test=>test.verdict==="kept"&&test.dropped.length>0);if(trimmed.length===0)return"";const count=trimmed.
reduce((sum,test)=>sum+test.dropped.length,0);const list=trimmed.flatMap(test=>[`${(0,core_text.TN)(test.name,80)} (${(0,core_text.TN)(test.writer,60)})`,...test.
dropped.flatMap(({code,expected,actual})=>[`    ${(0,core_text.U_)(code)}`,...expected===null?[]:[`        expected  ${(0,core_text.U_)(expected)}`],...actual===
null?[]:[`        actual    ${(0,core_text.U_)(actual)}`]])]);const summary=`Disputed: ${(0,core_text.LS)(count,"assertion")} dropped from ${(0,core_text.LS)(trimmed.
length,"kept test")}, because the code gives something else`;return(0,core_text.TM)(summary,(0,core_text.OF)(list.join("\n"),"text"))}function findings_renderOthers({
tests}){const apart=tests.filter(({target:target2,credits:credits2})=>credits2.some(id2=>id2!==target2));if(apart.length===0)return[""];const nameOf=id2=>(0,core_text.
mG)((0,core_text.TN)((0,target.Q)(id2).name,80));const lines=apart.slice(0,mostOthers).map(({name,target:target2,credits:credits2})=>{const others=credits2.filter(
id2=>id2!==target2).map(nameOf).join(", ");const also=credits2.includes(target2)?"also counts":"counts";return`${(0,core_text.mG)((0,core_text.TN)(name,80))}, w\
ritten for ${nameOf(target2)}, ${also} for ${others}`});const more=apart.length>lines.length?[`and ${apart.length-lines.length} more`]:[];const said=[...lines,...more].
join("; ");return[`Tests that notice changes in other functions: ${said}.`,(0,core_text.TM)(`${(0,core_text.LS)(apart.length,"test")} noticing changes in other \
functions`,`${said}.`)]}const mostOthers=5;function renderSurvivors(report){const byId=new Map(report.mutants.map(mutant=>[mutant.id,mutant]));const open=report.
targets.flatMap(target2=>target2.mutants&&target2.mutants.killed>0?[{name:target2.name,survivors:target2.mutants.survivors.flatMap(id2=>byId.get(id2)??[]).filter(
({status})=>status==="survived")}]:[]);const lines=open.flatMap(({name,survivors})=>survivors.slice(0,mostHints).map(({line,was,now})=>`${(0,core_text.TN)(name,
60)}, line ${line}: ${(0,core_text.U_)(was,80)} becoming ${(0,core_text.U_)(now,80)||"nothing"}`));if(lines.length===0)return"";return(0,core_text.TM)("Hints: w\
hat no test notices",(0,core_text.OF)(lines.join("\n"),"text"))}function renderCredit(report){const kept=report.tests.filter(test=>test.verdict==="kept");const seen=kept.
filter(test=>test.marks.includes("seen in training"));const pinned=kept.filter(test=>test.marks.includes("pinned from behaviour"));const notes=[...byController(
kept),...seen.length>0?[`${(0,core_text.LS)(seen.length,"kept test")} seen in training: ${names(seen)} repeat what the model was tuned on.`]:[],...pinned.length>
0?[`${(0,core_text.LS)(pinned.length,"kept test")} pinned from behaviour: ${names(pinned)} expect what the code gives now, not what their writer meant.`]:[]];if(notes.
length===0)return[""];const boxed=notes.map(note=>`> [!NOTE]
> ${note}`).join("\n\n");return[boxed,(0,core_text.TM)((0,core_text.LS)(notes.length,"note")+" on who wrote the tests",boxed)]}function names(tests){const shown=tests.
slice(0,5).map(test=>(0,core_text.qy)(test.name));return[...shown,...tests.length>5?["others"]:[]].join(", ")}function byController(kept){if(!(0,attribution.d8)(
kept))return[];return[`**Written by the controller**: ${Math.round(((0,attribution.JH)(kept)??0)*100)} % of the tokens of the kept tests come from the writer's \
own drafts.`]}var render_parts=__webpack_require__(71025);var unfolded=__webpack_require__(89974);;const commentLimit=6e4;const summaryLimit=1e6;function renderComment(report,context){
return capMarkdown(render(report,context,{bytes:commentLimit,task:true}),commentLimit,"_This comment is truncated: the job summary has everything._")}function renderSummary(report,context){
return capMarkdown(render(report,context,{bytes:summaryLimit,task:false}),summaryLimit,"_This summary is truncated: report.json has everything._")}function worthSaying(report,findingsOnly=false){
if(findingsOnly)return hasFindings(report);return[report.targets,report.tests,report.behaviour,report.skipped].some(list=>list.length>0)}function render(report,context,{
bytes,task}){const{run,key,url,existing,branch}=context;const marker=task&&url!==null&&report.pull.head?(0,github_marker.Bd)({key,head:report.pull.head,run},report.
tests,context.spentOnPull):"";const wellTested=(0,own_tests.LR)(report);const isShort=wellTested!==null&&task;const none=[""];const isReduced=task&&context.findingsOnly===
true;const onlyInFull=forms=>isReduced?none:forms;const first={title:[`### Testwright: ${isReduced?outcomeOfFindings(report):outcome(report)}`],numbers:[numbers(
report,isReduced)],notes:renderNotes(context.notes),suspects:(0,render_parts.dV)(report,bytes),credit:onlyInFull(renderCredit(report)),wellTested:[wellTested??""],
shown:[isShort?(0,own_tests.W3)(report):""],behaviour:isShort?none:renderBehaviourForms(report),own:isShort?none:(0,own_tests.mE)(report,context.url,isReduced),
table:isShort?none:onlyInFull(table(report,context)),others:onlyInFull(findings_renderOthers(report)),stating:onlyInFull([(0,own_tests.FI)(report)]),grown:onlyInFull(
(0,own_tests.Mj)(report))};const last=[(0,render_parts.mG)(report,context.priceSource),(0,render_parts.At)(report,context.command)];const foot=[renderFoot(report,
context,task)];const longest=parts2=>Object.values(parts2).map(([form])=>form);const spent=byteLength([marker,...longest(first),...last,...foot].join("\n\n"))+reserve+
250*report.files.length;const shown=isReduced?{files:[],tests:[]}:report;const files=renderFiles(shown,{existing,branch,mayCommit:task&&url!==null?context.mayCommit:
null,bytes:bytes-spent});const body={...first,boxes:files.boxes,folds:nested(files.folds,`${(0,core_text.LS)(files.folds.length,"test file")}`)};let left=bytes-
byteLength([marker,...longest(body),...last,...foot].join("\n\n"))-forFolds;const ofTests=[renderDisputed(report),renderSurvivors(report),(0,render_parts.BJ)(report,
task)];const more=[...isReduced?[]:ofTests,(0,render_parts.yA)(report)].filter(part=>part!==""&&(left-=byteLength(part)+2)>=0);const rest=[...more,...last].filter(
Boolean);const parts={...body,rest:nested(rest,titlesOf(rest)),foot};const limit=task?unfolded.xB-(files.boxes[0]===""?0:forCommit):Infinity;const chosen=Object.
values((0,unfolded.BB)(parts,foldedFirst,limit)).filter(Boolean);return`${marker?`${marker}
`:""}${chosen.join("\n\n")}
`}const foldedFirst=[...["own","rest","folds","behaviour","table","boxes","grown","others"],...["own","table","boxes","notes","credit","own"],...["table","behav\
iour","own","behaviour","suspects"]];const forCommit=3;const forFolds=1500;const titlesOf=folds=>folds.map(fold=>/<summary>(.*?)<\/summary>/.exec(fold)?.[1]??"").
join(" · ");function nested(folds,title){if(folds.length<2)return[folds.join("")];return[folds.join("\n\n"),(0,core_text.TM)(title,folds.join("\n\n"))]}const renderBehaviourForms=report=>[
(0,render_parts.Kq)(report,{most:3,functions:4}),(0,render_parts.Kq)(report,{most:1,functions:3}),(0,render_parts.Kq)(report,{most:1,functions:1}),(0,render_parts.
Kq)(report,{most:0,functions:0})];function renderNotes(notes){const boxed=notes.map(note=>`> [!NOTE]
> ${(0,report_notes.NS)(note)}`);const[first,...others]=boxed;if(first===void 0)return[""];if(others.length===0)return[first];const rest=(0,core_text.TM)((0,core_text.
LS)(others.length,"more note"),others.join("\n\n"));return[boxed.join("\n\n"),`${first}

${rest}`]}const reserve=6e3;function outcome(report){const changed=new Set([...report.targets,...report.skipped].map(target2=>target2.id)).size;if(changed===0)return"\
no function changed";const found=[...findingsOf(report),(0,own_tests.LR)(report)===null?"":"your tests notice this change",...sayKept(report,changed)].filter(Boolean);
if(found.length>0)return found.join(" · ");return(0,own_tests.gD)(report)??`no test kept for ${(0,core_text.LS)(changed,"changed function")}`}const hasFindings=report=>findingsOf(
report).length>0||(0,own_tests.LR)(report)===null&&(0,own_tests.mE)(report,null,true)[0]!=="";function outcomeOfFindings(report){const found=findingsOf(report);
if(found.length>0)return found.join(" · ");if((0,own_tests.LR)(report)!==null)return"your tests notice this change";return(0,own_tests.gD)(report,true)??"nothi\
ng to look at"}function findingsOf(report){const suspects=report.tests.filter(test=>test.verdict==="suspect").length;const bugs=report.tests.filter(render_parts.
eY).length;const broken=(0,own_tests.lo)(report).length;const behaviour=new Set(report.behaviour.map(row=>row.target)).size;return[bugs>0?(0,core_text.LS)(bugs,
"possible bug"):"",broken>0?`${broken} of your tests ${broken===1?"fails":"fail"} now`:"",suspects>bugs?`${(0,core_text.LS)(suspects-bugs,"test")} to look at`:"",
behaviour>0?`behaviour changed in ${(0,core_text.LS)(behaviour,"function")}`:""].filter(Boolean)}function sayKept({tests},changed){const kept=tests.filter(test=>test.
verdict==="kept");const withTests=new Set(kept.flatMap(test=>test.credits)).size;if(kept.length===0)return[];return[`${(0,core_text.LS)(kept.length,"test")} kep\
t for ${withTests} of ${(0,core_text.LS)(changed,"changed function")}`]}function numbers(report,isReduced){const{bill,funnel}=report;const spent=bill.requests>0;
return[report.pull.head?`\`${report.pull.head.slice(0,7)}\``:"work tree",isReduced?"":`${funnel.written} written, ${funnel.kept} kept`,`${Math.round(bill.seconds.
total)} s`,spent?`${(0,core_text.oh)(bill.inputTokens)} tokens in / ${(0,core_text.oh)(bill.outputTokens)} out`:"no model reply",spent?`${(0,core_text.TG)(bill.
usd)}${bill.usdPerKept===null?"":` (${(0,core_text.TG)(bill.usdPerKept)} per kept test)`}`:"",report.sandbox?`sandbox: ${(0,render_parts.OY)(report)}`:""].filter(
Boolean).join(" · ")}const rowsUnfolded=[12,6,3,0];function table(report,context){if(report.targets.length+report.skipped.length===0)return[""];const isSkipped=({
skipReason})=>skipReason!==void 0;const shortNames=shortNamesOf(report.tests.map(({writer})=>writer));const rows=report.targets.filter(target2=>!isSkipped(target2)).
map(target2=>{const{tests,kept}=(0,credits.V)(target2,report);const run=new Set(kept.flatMap(test=>(0,credits.K)(target2,test)));const lines=target2.changedLines.
filter(line=>run.has(line)).length;const state=tests.some(test=>test.verdict==="suspect")?`⚠️${NO_BREAK}look`:kept.length>0?`✅${NO_BREAK}kept`:"➖ none kep\
t";const share=kept.length>0&&!target2.onlyTypes?`${lines} of ${target2.changedLines.length}`:"";const how=tests.length>0?writtenBy(kept,shortNames):"no test wr\
itten";const{mutants}=target2;const killed=kept.length>0&&mutants?`${mutants.killed} of ${mutants.total}`:"";return`| ${state} | ${comment_link(target2,report,context)}\
 | ${kept.length} of ${tests.length} | ${share}${covered(target2)} | ${killed} | ${how} |`});const watched=report.targets.filter(isSkipped).map(target2=>{const{
baseline,changedLines,onlyTypes,skipReason=""}=target2;const least=baseline&&(0,own_tests.VS)(target2)?"at least ":"";const run=baseline&&!onlyTypes?`${least}${baseline.
linesRun.length} of ${changedLines.length} by your tests`:"";return`| ⏭️ skipped | ${comment_link(target2,report,context)} | | ${run} | | ${(0,core_text.qy)(
skipReason)} |`});const skipped=report.skipped.map(skip=>`| ⏭️ skipped | ${(0,core_text.mG)(skip.name)} | | | | ${(0,core_text.qy)(skip.reason)} |`);const all=[
...rows,...watched,...skipped];const under=part=>[...tableHead,...part].join("\n");const[longest,...shorter]=rowsUnfolded.map(most=>{const[shownRows,rest]=[all.
slice(0,most),all.slice(most)];const more=shownRows.length===0?`<b>${(0,core_text.LS)(rest.length,"function")}</b>`:(0,core_text.LS)(rest.length,"more function");
return[...shownRows.length===0?[]:[under(shownRows)],...rest.length===0?[]:[(0,core_text.TM)(more,under(rest))]].join("\n\n")});return[longest??"",...shorter]}const NO_BREAK="\
 ";const tableHead=["| | Function | Tests kept | Changed lines run | Mutants killed | Written by |","|---|---|---|---|---|---|"];function covered({coverage}){if(!coverage||
coverage.before===coverage.after)return"";const percent=share=>`${Math.round(share*100)}${NO_BREAK}%`;return` (${percent(coverage.before)} → ${percent(coverage.
after)})`}function comment_link({file,name,lines:[first,last]},report,context){return(0,links.e)({file,first,last,text:(0,core_text.mG)(name)},report.pull.head,
context.url)}const attributions={verbatim:"as written",trimmed:"trimmed",repaired:"repaired",rewritten:"rewritten",replaced:"replaced",quoted:"a quoted call fro\
m the explorer"};function shortNamesOf(writers){const short=name=>name.replace(/ \(.*$/s,"").replace(/^.*\//s,"").replace(/(?<=\S) .*$/s,"")||name;const names2=[
...new Set(writers)];return new Map(names2.map(name=>{const others=["explorer",...names2.filter(other=>other!==name)].map(short);return[name,others.includes(short(
name))?name:short(name)]}))}function writtenBy(kept,shortNames){const counts=new Map;for(const test of kept){const how=test.writer==="explorer"||!test.attribution?
"":`, ${attributions[test.attribution]}`;const name=test.writer==="explorer"?"explorer":(0,core_text.qy)(shortNames.get(test.writer)??test.writer);counts.set(name+
how,(counts.get(name+how)??0)+1)}return[...counts].map(([name,count])=>counts.size>1?`${count} ${name}`:name).join("; ")}function renderFoot(report,{url,run},task){
if(!task||url===null)return"";const links2=run===null?[]:[`[run](${url}/actions/runs/${run})`,`[full report](${url}/actions/runs/${run}#summary)`];const mute=report.
pull.number===null?[]:["mute with the label `no-testwright` or `/testwright off`"];return`<sub>${[...links2,...mute].join(" · ")}</sub>`}}),76546:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
length*high+8}"><line class="axis" x1="${left}" x2="${left}" y1="0" y2="${bars.length*high+8}"/>${rows}</svg>`}}),74094:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>permalink});function permalink({file,first,last,text},head,url){if(!url||!head)return text;const path=file.split(
"/").map(encodeURIComponent).join("/").replace(/[()]/g,mark=>mark==="("?"%28":"%29");return`[${text}](${url}/blob/${head}/${path}#L${first}${last===first?"":`-L${last}`}\
)`}}),23723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FI:()=>renderStating,LR:()=>sayWellTested,
Mj:()=>renderGrown,VS:()=>hasMoreLines,W3:()=>renderShown,gD:()=>headlineOf,lo:()=>brokenTests,mE:()=>renderOwnTests,ts:()=>survivorsOf});var _baseline_built_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
35417);var _baseline_cut_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40215);var _baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
33439);var _lists_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(70906);var _assemble_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(37476);var _model_own_tests_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
66025);var _text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(69716);var _links_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(74094);const mostNames=3;
const mostSurvivors=5;const mostFacts=[20,6,2,0];function renderOwnTests(report,url,isAlone=false){const isSaid=line=>line!=="";const shown=sayWithoutChange(report);
const first=[sayNewTests(report),...shown,...sayWeak(report),sayBroken(report)].filter(isSaid);const facts=[...sayTargets(report),...sayHunks(report,url)].filter(
isSaid);const last=[...saySurvivors(report,url,isAlone),sayCommand(report)].filter(isSaid);const all=[...first,...facts,...last];if(all.length===0)return[""];const listOf=lines=>lines.
map(line=>`- ${line}`).join("\n");const[longest,...shorter]=mostFacts.map(most=>{const rest=facts.slice(most);const unfolded=[...first,...facts.slice(0,most),...last];
const more=rest.length===0?[]:[(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TM)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(rest.length,"more fact")} about your\
 tests`,listOf(rest))];return[...unfolded.length===0?[]:[`**Your tests**
${listOf(unfolded)}`],...more].join("\n\n")});return[longest??"",...shorter,(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TM)(`<b>Your tests</b>: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(all.length,"fact")}`,listOf(all))]}function newTests({ownTests}){const own=ownTests.filter(({inThisPull,onHead})=>inThisPull&&onHead==="passed");return[...(0,
_lists_js__WEBPACK_IMPORTED_MODULE_5__.$z)(own,({id:id2})=>(0,_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_2__.pv)(id2))].map(([id2,cases])=>{const some=outcome=>cases.
some(({onBase})=>onBase===outcome);const[failed,broken]=[some("failed"),some("broken")];return{...{name:nameOf(id2),states:failed,broken:broken&&!failed},either:cases.
every(({onBase})=>onBase==="passed")}})}const nameOf=id2=>id2.slice(id2.indexOf("::")+2);function listed(names,show=_text_js__WEBPACK_IMPORTED_MODULE_4__.aY){const shown=names.
slice(0,mostNames).map(name=>show((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(name,80)));const more=names.length-shown.length;return more>0?`${shown.join(", ")}\
 and ${more} more`:shown.join(", ")}const verb=(count,one,many)=>count===1?one:many;function sayNewTests(report){const all=newTests(report);const tests=all.filter(
({states,broken:broken2,either:either2})=>states||broken2||either2);if(tests.length===0)return"";const isPart=all.length>tests.length||report.targets.some(({baseline})=>baseline?.
cut!==void 0);const[only,...others]=tests;if(only&&others.length===0)return isPart?sayOnlyRun(only):sayOnlyTest(only);const failing=tests.filter(({states})=>states);
const broken=tests.filter(test=>test.broken);const either=tests.filter(test=>test.either);if(broken.length===tests.length&&!isPart)return`None of your ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(broken.length,"new or edited test")} can run without this change.`;const fail=`${howMany(failing.length,tests.length,isPart)} ${verb(failing.length,"fails",
"fail")} without this change`;const[isSaid,it]=failing.length>0||broken.length===0?[true,"it"]:[false,"this change"];const parts=[isSaid?fail:"",broken.length>0?
`${listed(broken.map(({name})=>name))} cannot run without ${it}`:"",either.length>0?`${listed(either.map(({name})=>name))} ${verb(either.length,"passes","pass")}\
 either way`:""];return`${parts.filter(part=>part!=="").join("; ")}.`}function renderShown(report){const shown=sayWithoutChange(report);return shown.length===0?
"":(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TM)("What they show",shown.map(line=>`- ${line}`).join("\n"))}function sayWithoutChange({ownTests}){const said=ownTests.
flatMap(({id:id2,withoutChange:shown})=>{if(!shown)return[];const{path,expected,actual}=shown;const at=path===null?"":` at ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
aY)(path)}`;const what=expected===null?`fails without this change: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(actual,
160))}`:`expects ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.aY)(expected)}${at}, gets ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.aY)(actual)} without this chang\
e`;return{name:nameOf((0,_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_2__.pv)(id2)),what,rank:expected===null?1:0}});const distinct=[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_5__.
$z)(said,({what})=>what).values()].flatMap(([first])=>first??[]);const byTest=[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_5__.$z)(distinct,({name})=>name).values()].
flatMap(cases=>cases.toSorted(plainer).map((one,place)=>({...one,place})));return byTest.toSorted((a,b)=>a.place-b.place||plainer(a,b)).slice(0,mostNames).map(({
name,what})=>`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(name,80))} ${what}.`)}const plainer=(a,b)=>a.rank-b.rank||
a.what.length-b.what.length;const weak={"not-steady":count=>`${verb(count,"passes, but fails","pass, but fail")} in another order, at another time, or with othe\
r random values`,"passes-when-broken":count=>`${verb(count,"passes","pass")} although the changed functions that ${verb(count,"it runs","they run")} only throw`,
"notices-nothing":count=>`${verb(count,"passes","pass")} whatever the changed functions that ${verb(count,"it runs","they run")} return or do`};function sayWeak({
ownTests}){return _model_own_tests_js__WEBPACK_IMPORTED_MODULE_6__.K.flatMap(weakness=>{const own=ownTests.filter(test=>test.weakness===weakness&&test.inThisPull);
const names=[...new Set(own.map(({id:id2})=>nameOf((0,_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_2__.pv)(id2))))];return names.length===0?[]:[`${listed(names)}\
 ${weak[weakness](names.length)}.`]})}function brokenTests({ownTests}){const failing=ownTests.filter(({onBase,onHead,inThisPull})=>onBase==="passed"&&onHead==="\
failed"&&!inThisPull);return[...new Set(failing.map(({id:id2})=>(0,_baseline_own_tests_js__WEBPACK_IMPORTED_MODULE_2__.pv)(id2)))]}function sayBroken(report){const names=brokenTests(
report);if(names.length===0)return"";return`**${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(names.length,"test")} ${verb(names.length,"passes","pass")} before \
this change and ${verb(names.length,"fails","fail")} after it**: ${listed(names)}.`}function sayTargets({targets}){const known=targets.flatMap(({name,baseline,changedLines,
onlyTypes,onlyReads})=>baseline?[{name,changedLines,onlyTypes,onlyReads,...baseline}]:[]);const reached=known.filter(({measured,tests})=>measured&&tests.length>
0);const alone=known.filter(({measured,tests})=>measured&&tests.length===0);const unknown=(0,_lists_js__WEBPACK_IMPORTED_MODULE_5__.$z)(known.filter(({measured})=>!measured),
({why})=>why??"");const names=some=>listed(some.map(({name})=>name));return[...reached.slice(0,mostTargets).map(sayReached),alone.length>0?`No passing test of t\
he project reaches ${names(alone)}.`:"",...[...unknown].map(([why,some])=>{const because=(0,_baseline_built_files_js__WEBPACK_IMPORTED_MODULE_0__.Qs)(why)?`: ${why}`:
why===""?"":`, because ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.qy)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(why,200))}`;return`How well your tests cover ${names(
some)} was not measured${because}.`})]}const mostTargets=12;function sayReached({name,changedLines,onlyTypes,onlyReads,...known}){const{tests,linesRun,mutants,why,
cut}=known;const unasked=why===null?"":`; mutants not measured, because ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.qy)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
TN)(why,200))}`;const noticed=mutants?`; ${sayNoticed(mutants,known)}`:unasked;const isAll=cut===void 0&&tests.length<_assemble_js__WEBPACK_IMPORTED_MODULE_3__.
b0;const because=cut===void 0?"":` (${_baseline_cut_js__WEBPACK_IMPORTED_MODULE_1__.iK[cut]})`;const reach=`${isAll?"":"at least "}${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(tests.length,"test")}${because}`;const least=hasMoreLines({changedLines,baseline:known})?"at least ":"";const ofThese=onlyReads?`the ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(changedLines.length,"line")} that ${changedLines.length===1?"reads":"read"} a changed constant`:(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(changedLines.length,
"changed line");const lines=`${least}${linesRun.length} of ${ofThese} run`;const run=onlyTypes?"only types in its signature changed":lines;return`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(name,80))}: reached by ${reach}; ${run}${noticed}.`}const hasMoreLines=({baseline,changedLines})=>baseline?.cut!==
void 0&&baseline.linesRun.length<changedLines.length;function sayNoticed({total,killed},{survivors,cut}){const all=(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(
total,"mutant");if(cut!==void 0&&killed<total)return`the tests that ran notice ${killed} of ${all}`;const open=total-killed-survivors.length;return`${killed} of\
 ${all} noticed${open>0?`, ${open} without a result`:""}`}function sayHunks({targets,pull},url){const open=targets.flatMap(({file,baseline})=>(baseline?.hunks??
[]).filter(({noticedBy})=>noticedBy===0).map(({lines:[first,last]})=>({file,first,last})));if(open.length===0)return[];const shown=(0,_lists_js__WEBPACK_IMPORTED_MODULE_5__.
$z)(open.slice(0,mostHunks),({file})=>file);const places=[...shown].map(([file,own])=>{const lines=own.map(({first,last})=>{const text=first===last?`line ${first}`:
`lines ${first} to ${last}`;return(0,_links_js__WEBPACK_IMPORTED_MODULE_7__.e)({file,first,last,text},pull.head,url)});return`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(file,120))} ${lines.join(", ")}`});const more=open.length-mostHunks;const rest=more>0?` and ${more} more`:"";const parts=open.
length===1?"this part":`these ${open.length} parts`;return[`Your tests still pass without ${parts} of the change: ${places.join("; ")}${rest}.`]}const mostHunks=20;
function sayOnlyTest({name,states,broken}){if(states)return"Your new or edited test fails without this change.";return`Your new or edited test ${listed([name])}\
 ${broken?"cannot run without this change":"passes either way"}.`}function sayOnlyRun({name,states,broken}){const what=states?"fails without":broken?"cannot run\
 without":"";const does=what===""?"passes either way":`${what} this change`;return`Of your new or edited tests only ${listed([name])} was run on both sides: it ${does}\
.`}function howMany(count,total,isPart){const some=count===total?"All":count===0?"None":String(count);const tests=(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(total,
"new or edited test");return isPart?`${some} of the ${tests} that were run on both sides`:`${some} of your ${tests}`}function survivorsOf({targets,mutants},isAlone=false){
const byId=new Map(mutants.map(mutant=>[mutant.id,mutant]));const open=targets.flatMap(({baseline})=>(baseline?.survivors??[]).flatMap(id2=>byId.get(id2)??[]));
return isAlone?open:open.filter(({status})=>status==="survived")}function headlineOf(report,isAlone=false){const left=survivorsOf(report,isAlone).length;const total=report.
targets.reduce((sum,{baseline})=>sum+answered(baseline),0);return left===0?null:`your tests miss ${left} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(total,
"mutant")}`}const answered=baseline=>baseline?.mutants&&baseline.cut===void 0?baseline.mutants.killed+baseline.survivors.length:0;function saySurvivors(report,url,isAlone){
const{pull}=report;const left=survivorsOf(report,isAlone);if(left.length===0)return[];const shown=mostTelling(left).slice(0,mostSurvivors).map(mutant=>sayMutant(
mutant,pull.head,url));const more=left.length>shown.length?` and ${left.length-shown.length} more`:"";const whose=isAlone?"None of your tests":"No test";return[
`${whose} notices ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(left.length,"mutant")}: ${shown.join(", ")}${more}.`]}function mostTelling(survivors){const byLine=(0,
_lists_js__WEBPACK_IMPORTED_MODULE_5__.$z)([...survivors],({file,line})=>`${file}:${line}`);return[...byLine.values()].flatMap(mutants=>mutants.toSorted((a,b)=>rank(
a)-rank(b)).map((mutant,place)=>({mutant,place}))).toSorted((a,b)=>a.place-b.place||rank(a.mutant)-rank(b.mutant)).map(({mutant})=>mutant)}const bound=/^[<>]=?$/;
const rank=({was,now})=>bound.test(was.trim())&&bound.test(now.trim())?0:/^(?:true|false)$/i.test(now.trim())?1:2;function sayMutant({file,line,was,now},head,url){
const place=(0,_links_js__WEBPACK_IMPORTED_MODULE_7__.e)({file,first:line,last:line,text:`line ${line}`},head,url);return`${place} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.U_)(was,60))} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.U_)(now,60)||
"nothing")}`}function renderStating({tests}){const stating=tests.filter(({verdict,onBase})=>verdict==="kept"&&onBase==="failed");if(stating.length===0)return"";
const names=listed(stating.map(({name})=>name),_text_js__WEBPACK_IMPORTED_MODULE_4__.mG);const fail=verb(stating.length,"fails","fail");const pass=verb(stating.
length,"passes","pass");const them=stating.length===1?"it":"them";return`**These state the new behaviour**: ${names} ${fail} without this change and ${pass} wit\
h it. Commit ${them} if that is right.`}function renderGrown({tests}){const grown=tests.filter(({verdict,grownFrom})=>verdict==="kept"&&grownFrom!==null);const said=grown.
slice(0,mostNames).map(({name,grownFrom})=>`${listed([name],_text_js__WEBPACK_IMPORTED_MODULE_4__.mG)} grew from your test ${listed([nameOf(grownFrom??"")],_text_js__WEBPACK_IMPORTED_MODULE_4__.
mG)}`);const more=grown.length-said.length;if(said.length===0)return[""];const all=`${said.join("; ")}${more>0?`; ${more} more grew from others`:""}.`;return[all,
(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.TM)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(grown.length,"test")} grown from your tests`,all)]}function sayCommand({
targets}){const commands=[...new Set(targets.flatMap(({baseline})=>baseline?.command??[]))].slice(0,1);return commands.map(command=>`Shortest command that notic\
es the change: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.aY)(command)}`).join("")}function sayWellTested(report){const{targets,tests,skipped,mutants}=report;const isCovered=({
baseline})=>baseline?.measured===true&&baseline.cut===void 0&&baseline.mutants!==null&&baseline.mutants.killed===baseline.mutants.total&&baseline.hunks.every(({
noticedBy})=>noticedBy>0);const failing=newTests(report).filter(({states})=>states).length;const isLeft=tests.some(({verdict})=>verdict!=="rejected")||skipped.length>
0||mutants.some(({status})=>status==="survived")||brokenTests(report).length>0||report.ownTests.some(({weakness})=>weakness!==void 0);if(targets.length===0||failing===
0||isLeft||!targets.every(isCovered))return null;const total=targets.reduce((sum,{baseline})=>sum+(baseline?.mutants?.total??0),0);return`Well tested: your test\
s notice all ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(total,"mutant")} of the changed lines, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.LS)(failing,"n\
ew or edited test")} ${verb(failing,"fails","fail")} without this change.`}}),59323:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p$:()=>checkFolder,K7:()=>checkManifest,F9:()=>writeBesides,CI:()=>writeFolder,zh:()=>writeOutput});var external_node_fs_=__webpack_require__(
73024);var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(57642);var other_formats=__webpack_require__(14297);var measure=__webpack_require__(
79509);var lists=__webpack_require__(70906);var model_target=__webpack_require__(86716);var credits=__webpack_require__(15748);var report_notes=__webpack_require__(
76675);var comment=__webpack_require__(98232);var render_parts=__webpack_require__(71025);var core_text=__webpack_require__(69716);var html=__webpack_require__(
76546);;const share=value=>`${Math.round(value*100)} %`;function renderReportPage(report2,notes){const{bill,funnel,pull}=report2;const suspects=report2.tests.filter(
test=>test.verdict==="suspect");const head=pull.head?.slice(0,7)??"work tree";const parts=[(0,html.hc)`<h1>Testwright: ${(0,comment.bu)(report2)}</h1>
<p class="mute">${head}${pull.base?` against ${pull.base.slice(0,7)}`:""} · ${report2.tool.name} ${report2.tool.version} · sandbox: ${(0,render_parts.OY)(report2)}</p>
${notes.map(note=>(0,html.hc)`<p>${(0,report_notes.L)(note)}</p>`)}`,(0,html.u4)([[funnel.kept,`kept of ${funnel.written} written`],[suspects.length,"suspects"],
[report2.behaviour.length,"calls with a different result"],[`${Math.round(bill.seconds.total)} s`,`${Math.round(bill.seconds.model)} s waiting for the model`],[
(0,core_text.TG)(bill.usd),bill.usdPerKept===null?"in all":`${(0,core_text.TG)(bill.usdPerKept)} per kept test`]]),section("Behaviour changed",renderBehaviour(report2)),
section("Suspects",suspects.map(renderTestOf(report2))),section("Functions",renderTargets(report2)),section("From written to kept",renderFunnel(report2)),...renderFiles(
report2),section("Every test",renderTests(report2)),section("Not looked at",renderLeftOut(report2)),section("Bill",renderBill(report2)),section("More files",renderOtherFormats(
report2))];return(0,html.Cf)(`Testwright: ${head}`,parts)}function section(title,body){return body===null||Array.isArray(body)&&body.length===0?(0,html.hc)``:(0,
html.hc)`<h2>${title}</h2>${body}`}function renderBehaviour(report2){if(report2.behaviour.length===0)return null;const code=text=>(0,html.hc)`<code>${text}</code>`;
return(0,html.b3)(["Call","Before","Now"],report2.behaviour.map(({call,path,before,after})=>{const at=path===null?"":`${path}: `;return[code(call),code(at+before),
code(at+after)]}))}function renderTargets(report2){if(report2.targets.length===0)return null;return(0,html.iH)("Functions",["Function","File","Change","#Kept","\
#Written","#Lines before","#Lines now","#Mutants killed"],report2.targets.map(target=>{const{tests,kept}=(0,credits.V)(target,report2);const{coverage,mutants}=target;
return[(0,html.hc)`<code>${target.name}</code>`,`${target.file}:${target.lines[0]}`,target.change,kept.length,tests.length,coverage&&share(coverage.before),coverage&&
share(coverage.after),mutants&&`${mutants.killed} of ${mutants.total}`]}))}function renderFunnel({funnel}){const rows=Object.entries(funnel).map(([name,value])=>({
name,value,words:String(value)}));return(0,html.dr)(rows,Math.max(1,funnel.written),"Tests left after each gate")}const MOST={files:20,tests:200};function renderFiles({
files}){const about=file=>(0,html.hc)`${file.path} <span class="mute">${(0,core_text.LS)(file.tests,"test")}${file.new?", new file":""}</span>`;if(files.length<=
MOST.files)return files.map(file=>(0,html.hc)`<h2>${about(file)}</h2><pre>${file.content}</pre>`);return[section("Test files",files.map(file=>fold(about(file),(0,
html.hc)`<pre>${file.content}</pre>`)))]}function renderTests(report2){const render=renderTestOf(report2);if(report2.tests.length<=MOST.tests)return report2.tests.
map(render);const groups=(0,lists.$z)(report2.tests,({target})=>(0,model_target.Q)(target).file);return[...groups].map(([file,tests])=>{const kept=tests.filter(
({verdict})=>verdict==="kept").length;return fold((0,html.hc)`<code>${file}</code> <span class="mute">${kept} kept of ${tests.length}</span>`,(0,html.hc)`${tests.
map(render)}`)})}const fold=(summary,body)=>(0,html.hc)`<details><summary>${summary}</summary>${body}</details>\n`;const tone={kept:"good",suspect:"warn",rejected:"\
bad"};function renderTestOf({mutants}){const words=new Map(mutants.map(mutant=>[mutant.id,(0,measure.zY)(mutant)]));return test=>renderTest(test,id2=>words.get(
id2)??id2)}const MOST_KILLED=3;function renderTest(test,describe){const facts=[test.reason,test.attribution&&`${test.attribution} from ${test.writer}`,test.writersShare!==
null&&test.writersShare<1?`${share(test.writersShare)} by the writer`:null,...test.marks].filter(Boolean);const gave=test.expected===null&&test.actual===null?null:
(0,html.hc)`<p>expected <code>${test.expected}</code>, the code gives <code>${test.actual}</code></p>`;const dropped=test.dropped.map(assertion=>(0,html.hc)`<p>dropped: <code>${assertion.
code}</code>${assertion.actual===null?"":` (the code gives ${assertion.actual})`}</p>`);const{mutantsKilled:ids2,lines,runs,milliseconds}=test.evidence;const more=ids2.
length>MOST_KILLED?` and ${ids2.length-MOST_KILLED} more`:"";const killed=ids2.slice(0,MOST_KILLED).map(describe).join("; ")+more;return(0,html.hc)`<details><summary><span class="${tone[test.
verdict]}">${test.verdict}</span> <code>${test.name}</code> <span class="mute">${test.target} · ${facts.join(" · ")}</span></summary>
<pre>${test.code}</pre>${gave}${dropped}
<p class="mute">${(0,core_text.LS)(runs,"run")}, ${Math.round(milliseconds)} ms, lines ${(0,core_text.wA)(lines)||"none"}${killed&&`; kills ${killed}`}</p></details>\n`}
function renderLeftOut({skipped,unread}){const rows=[...skipped.map(({file,name,reason})=>[`${file}: ${name}`,reason]),...unread.map(({file,reason})=>[file,reason])];
return rows.length===0?null:(0,html.b3)(["What","Why"],rows)}function renderBill({writers,bill}){const row=(name,part,note)=>[name,part.requests,(0,core_text.oh)(
part.inputTokens),(0,core_text.oh)(part.cachedTokens),(0,core_text.oh)(part.outputTokens),(0,core_text.TG)(part.usd),part.usdPerKept===null?"":(0,core_text.TG)(
part.usdPerKept),note];return(0,html.b3)(["Writer","#Requests","#Tokens in","#of which cached","#Tokens out","#Dollars","#per kept test","Note"],[...writers.map(
writer=>row(writer.writer,writer,writer.estimated?"tokens estimated":"")),row("all",bill,`${Math.round(bill.seconds.runs)} s of test runs`)])}function renderOtherFormats({
mutants}){const files=[...mutants.length>0?[other_formats.l]:[],...[{file:"report.json",about:"the whole report"},...Object.values(other_formats.F)]];return(0,html.
hc)`<ul>${files.map(({file,about})=>(0,html.hc)`<li><a href="${file}">${file}</a>: ${about}</li>`)}</ul>`}var reasons=__webpack_require__(28880);;const suspectsOf=({
tests})=>tests.filter(({verdict})=>verdict==="suspect");function saySuspect({name,reason}){const words=reason===null?void 0:reasons.Ot[reason].suspect;if(!words)
return`${(0,core_text.TN)(name)} is a test to look at.`;return words.bug?`${(0,core_text.TN)(name)} may show a bug: ${words.words}.`:`${(0,core_text.TN)(name)} ${words.
words}.`}function sayExpected({expected,actual}){return[...expected===null?[]:[`Expected: ${(0,core_text.U_)(expected)}`],...actual===null?[]:[`The code gives: ${(0,
core_text.U_)(actual)}`]].join("\n")};function renderJUnit(report2){const tests=[...report2.tests.filter(({verdict})=>verdict==="kept"),...suspectsOf(report2)];
const suites=[...(0,lists.$z)(tests,({file})=>file)].map(([file,own])=>renderSuite(file,own));return(0,html.hc)`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="testwright" ${counted(tests)}>
${suites}</testsuites>
`.text}function renderSuite(file,tests){return(0,html.hc)`  <testsuite name="${attribute(file)}" ${counted(tests)} skipped="0" file="${attribute(file)}">
${tests.map(renderCase)}  </testsuite>\n`}function renderCase(test){const{target,name,code,verdict,evidence}=test;const head=(0,html.hc)`    <testcase classname="${attribute(
target)}" name="${attribute(name)}" time="${seconds(evidence.milliseconds)}"`;if(verdict==="kept")return(0,html.hc)`${head}/>\n`;const values=sayExpected(test);
return(0,html.hc)`${head}>
      <failure type="${test.reason}" message="${attribute(saySuspect(test))}">${values}${values===""?"":"\n\n"}${code}</failure>
    </testcase>\n`}function counted(tests){const failures=tests.filter(({verdict})=>verdict==="suspect").length;const time=tests.reduce((sum,{evidence})=>sum+evidence.
milliseconds,0);return(0,html.hc)`tests="${tests.length}" failures="${failures}" errors="0" time="${seconds(time)}"`}const seconds=milliseconds=>(milliseconds/1e3).
toFixed(3);const attribute=text=>(0,core_text.TN)(text,1e3);var cut=__webpack_require__(40215);var own_tests=__webpack_require__(33439);;const renderMutationReport=(report2,context)=>`${JSON.
stringify(mutationReportOf(report2,context),null,2)}
`;function mutationReportOf(report2,{sources,home}){const targets=new Map(report2.targets.map(target=>[target.id,target]));const files=[...(0,lists.$z)(report2.
mutants,({file})=>file)].map(([path,mutants])=>{const language=targets.get(mutants[0]?.target??"")?.language??"";const source=Object.hasOwn(sources,path)?sources[path]:
void 0;const shown=mutants.map(mutant=>mutantOf(mutant,targets.get(mutant.target),report2));return[path,{language,source:source??sketchOf(mutants),mutants:shown}]});
const{name,version}={...report2.tool,name:"Testwright"};return{$schema:"https://git.io/mutation-testing-schema",schemaVersion:"2",thresholds:{high:80,low:60},files:Object.
fromEntries(files),testFiles:testFilesOf(report2),framework:{name,version,...home===null?{}:{branding:{homepageUrl:home}}}}}function mutantOf(mutant,target,report2){
const{id:id2,line,column,endLine,endColumn,was,now,replacement,killedBy}=mutant;const[before,after]=[(0,core_text.U_)(was,80),(0,core_text.U_)(now,80)];const covering=target?
keptOf(target,report2).filter(test=>(0,credits.K)(target,test).includes(line)):[];const coveredBy=[...new Set([...killedBy,...covering.map(testId)])];return{id:id2,
mutatorName:mutatorOf(mutant),description:`${before||"nothing"} → ${after||"nothing"}`,...replacement===void 0?{}:{replacement},location:{start:{line,column},
end:{line:endLine,column:endColumn}},...statusOf(mutant,target,report2),...killedBy.length>0?{killedBy}:{},...coveredBy.length>0?{coveredBy}:{}}}const statuses={
killed:"Killed",noCoverage:"NoCoverage",timeout:"Timeout",ignored:"Ignored"};function statusOf({id:id2,line,status},target,report2){if(status!=="survived"&&status!==
"pending")return{status:statuses[status]};const baseline=target?.baseline??null;const kept=target?keptOf(target,report2):[];if(baseline===null)return kept.length>
0?{status:"Survived",statusReason:"Only kept tests were run against it, not those of the project."}:{status:"Pending",statusReason:"No test was run against it."};
if(baseline.cut!==void 0)return{status:"Pending",statusReason:`Not all tests of the project were run against it: ${cut.iK[baseline.cut]}.`};if(!baseline.survivors.
includes(id2)){const why=baseline.why===null?"":`: ${(0,core_text.TN)(baseline.why)}`;const who=baseline.why===null?"Not all":"The";const were=`${who} tests of \
the project were ${baseline.why===null?"":"not "}run against it`;return{status:"Pending",statusReason:`${were}${why}.`}}const isReached=baseline.tests.length>0&&
!isPassedBy(line,target,baseline.linesRun);const isRunByKept=target!==void 0&&kept.some(test=>(0,credits.K)(target,test).length>0);return{status:isReached||isRunByKept?
"Survived":"NoCoverage"}}const isPassedBy=(line,target,run)=>target?.changedLines.includes(line)===true&&!run.includes(line);const keptOf=(target,report2)=>(0,credits.
V)(target,report2).kept;const testId=({file,name})=>`${file}::${name}`;function testFilesOf({tests,mutants,files}){const kept=tests.filter(({verdict})=>verdict===
"kept");const codes=new Map(kept.map(test=>[testId(test),test.code]));const ids2=new Set([...codes.keys(),...mutants.flatMap(({killedBy})=>killedBy)]);const contents=new Map(
files.map(({path,content})=>[path,content]));const byFile=(0,lists.$z)(ids2,id2=>(0,own_tests.zs)(id2).file);return Object.fromEntries([...byFile].map(([path,own])=>{
const source=contents.get(path);const listed=own.map(id2=>({...{id:id2,name:id2.slice(path.length+2)},...placeIn(source,codes.get(id2))}));return[path,{...source===
void 0?{}:{source},tests:listed}]}))}function placeIn(source="",code=""){const[first=""]=code.trim().split("\n");const places=source.split("\n").flatMap((text,at)=>{
const column=text.length-text.trimStart().length+1;return text.trim()===first.trim()&&first!==""?[{line:at+1,column}]:[]});return places.length===1?{location:{start:places[0]}}:
{}}const mutators=[["Removal",/./,/^$/],["Insertion",/^$/,/./],["BooleanLiteral",/^(?:true|false)$/i,/^(?:true|false)$/i],["ConditionalExpression",/./,/^(?:true|false)$/i],
["EqualityOperator",/^(?:[<>]=?|[!=]==?|is(?: not)?|(?:not )?in)$/,/./],["LogicalOperator",/^(?:&&|\|\||\?\?|and|or)$/,/./],["UpdateOperator",/^(?:\+\+|--)/,/^(?:\+\+|--)/],
["AssignmentOperator",/^[^\w\s=]{1,3}=$/,/=$/],["ArithmeticOperator",/^(?:[-+*/%]|\*\*|\/\/|@)$/,/./],["BitwiseOperator",/^(?:[&|^~]|<<|>>>?)$/,/./],["NumericLi\
teral",/^-?[\d.][\w.]*$/,/^-?[\d.][\w.]*$/],["StringLiteral",/^\w{0,2}(["'`]).*\1$/s,/^\w{0,2}["'`]/],["Statement",/./,/^(?:pass|;|\{\s*\})$/]];const mutatorOf=({
was,now})=>mutators.find(([,before,after])=>before.test(was.trim())&&after.test(now.trim()))?.[0]??"Replacement";function sketchOf(mutants){const lines=[];for(const{
line,column,was}of mutants){if(line>MAX_SKETCH.lines||column>MAX_SKETCH.columns)continue;const[before,text,start2]=[lines[line-1]??"",(0,core_text.U_)(was),column-
1];lines[line-1]=before.slice(0,start2).padEnd(start2)+text+before.slice(start2+text.length)}return Array.from(lines,text=>text??"").join("\n")}const MAX_SKETCH={
lines:1e5,columns:1e3};;const start=`
document.querySelector('mutation-test-report-app').report = JSON.parse(document.getElementById('data').textContent)
`;function renderMutationPage(report2,{script,digest}){const policy=`default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; img-src data:\
; base-uri 'none'; form-action 'none'`;const data=JSON.stringify(report2).replaceAll("<","\\u003c");return(0,html.hc)(_a||(_a=__template(['<!doctype html>\n<html\
 lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="','">\n<meta name="viewport" content="width=device-width">\n<titl\
e>Testwright: mutants</title>\n<style>:root { color-scheme: light dark } body { background: Canvas; margin: 0; padding: 8px 16px; font: 14px/1.5 system-ui, sans-\
serif }</style>\n</head>\n<body>\n<nav><a href="report.html">The whole report</a></nav>\n<mutation-test-report-app title-postfix="Testwright"></mutation-test-report\
-app>\n<script type="application/json" id="data">',"<\/script>\n<script>","<\/script>\n</body>\n</html>\n"])),new html.Ed(policy),new html.Ed(data),new html.Ed(
script)).text}var report=__webpack_require__(80315);var report_key=__webpack_require__(63233);var render_own_tests=__webpack_require__(23723);;const MAX_RESULTS=5e3;
const SURVIVOR="surviving-mutant";function renderSarif(report2,home){const findings=[...suspectsOf(report2).flatMap(test=>suspicion(test,report2)),...(0,render_own_tests.
ts)(report2).map(unnoticed)].slice(0,MAX_RESULTS);const keys=fingerprintsOf(findings);const log={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"\
2.1.0",runs:[{tool:{driver:{name:"Testwright",version:report2.tool.version,...home===null?{}:{informationUri:home},rules}},columnKind:"utf16CodeUnits",originalUriBaseIds:{
"%SRCROOT%":{description:{text:"The root of the repository."}}},results:findings.map(({rule,level,message,file,region},at)=>({ruleId:rule,ruleIndex:rules.findIndex(
({id:id2})=>id2===rule),level,message:{text:plainMessage(message)},locations:[{physicalLocation:{artifactLocation:{uri:uriOf(file),uriBaseId:"%SRCROOT%"},region}}],
partialFingerprints:{"testwright/v1":keys[at]}}))}]};return`${JSON.stringify(log,null,2)}
`}function suspicion(test,{targets}){const target=targets.find(({id:id2})=>id2===test.target);if(!target||test.reason===null)return[];const values=sayExpected(test);
return[{...{rule:test.reason,level:"warning",file:target.file},message:[saySuspect(test),...values===""?[]:[values]].join("\n"),region:{startLine:target.changedLines[0]??
target.lines[0]},same:[test.reason,test.target,test.name]}]}function unnoticed({target,file,line,column,endLine,endColumn,was,now}){const[before,after]=[(0,core_text.
U_)(was,80),(0,core_text.U_)(now,80)];const change=after===""?`"${before}" being removed`:`"${before}" becoming "${after}"`;const added=before===""?`"${after}" \
being added`:change;return{...{rule:SURVIVOR,level:"note",file},message:`No test of ${(0,core_text.TN)((0,model_target.Q)(target).name,80)} notices ${added}.`,region:{
startLine:line,startColumn:column,endLine,endColumn},same:[SURVIVOR,target,was,now]}}function fingerprintsOf(findings){const seen=new Map;return findings.map(({
same})=>{const key=(0,report_key.T)(same);const count=seen.get(key)??0;seen.set(key,count+1);return`${key}:${count}`})}const sentence=id2=>(id2[0]??"").toUpperCase()+
id2.slice(1).replaceAll("-"," ");const pascal=id2=>id2.replace(/(?:^|-)(\w)/g,(_,letter)=>letter.toUpperCase());const ruleOf=(id2,level,{full,help})=>({id:id2,name:pascal(
id2),shortDescription:{text:`${sentence(id2)}.`},fullDescription:{text:full},help:{text:help},defaultConfiguration:{level},properties:{tags:["tests"]}});const rules=[
...reasons.P4.flatMap(id2=>{const{suspect,people}=reasons.Ot[id2];if(suspect===null)return[];const help=`${people} The test was written by a model or by the exp\
lorer, and ran in a sandbox; it is not among the tests to commit. If the test is right, fix the code. If the code is meant to do this, dismiss the alert.`;return[
ruleOf(id2,"warning",{full:`A generated test needs a look. ${people}`,help})]}),ruleOf(SURVIVOR,"note",{full:"A small change to a changed line, made on purpose,\
 that neither the tests of the project nor the kept tests notice.",help:"Testwright changed the code on purpose and ran the tests that run it: all of them still\
 passed. Add an assertion that depends on this code. If both versions do the same for every input, dismiss the alert."})];const plainMessage=text=>text.replace(
/\](?=\()/g,"\\]").replace(/\{(\d+)\}/g,"{{$1}}");const uriOf=path=>(0,report.e1)(path).split("/").map(encodeURIComponent).join("/");var external_node_crypto_=__webpack_require__(
77598);var external_node_module_=__webpack_require__(98995);var external_node_zlib_=__webpack_require__(38522);;function loadViewer(bundled){const script=`${readViewer(
bundled)}${start}`;return{script,digest:(0,external_node_crypto_.createHash)("sha256").update(script).digest("base64")}}function readViewer(bundled){try{return(0,
external_node_zlib_.brotliDecompressSync)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(bundled,"mutation-test-elements.js.br"))).toString("ut\
f8")}catch{const path="mutation-testing-elements/dist/mutation-test-elements.js";return(0,external_node_fs_.readFileSync)((0,external_node_module_.createRequire)(
import.meta.url).resolve(path),"utf8")}};const FOLDER_MARK="# Made by testwright: everything here is replaced by the next run.\n*\n";const MANIFEST_MARK='"tool"\
: "testwright"';function writeOutput(folder,report2,rendered){const{comment:comment2,summary,notes,trace,home,packed}=rendered;const files={"report.json":`${JSON.
stringify(report2,null,2)}
`,"comment.md":comment2,"summary.md":summary,"report.html":renderReportPage(report2,notes),[other_formats.F.junit.file]:renderJUnit(report2),[other_formats.F.sarif.
file]:renderSarif(report2,home),[other_formats.F.mutation.file]:renderMutationReport(report2,rendered),...report2.mutants.length===0?{}:{[other_formats.l.file]:renderMutationPage(
mutationReportOf(report2,rendered),loadViewer(packed))},"trace.jsonl":trace};writeFolder(folder,files,report2.files)}function writeFolder(folder,files,tests=[]){
prepareFolder(folder);for(const[name,content]of Object.entries(files)){if(/^\.{0,2}$|[\\/]/.test(name))throw new Error(`${JSON.stringify(name)} is not a name of\
 an output file`);writeNew((0,external_node_path_.join)(folder,name),content)}if(tests.length>0)writeTests((0,external_node_path_.join)(folder,"tests"),tests)}function writeTests(folder,tests){
(0,external_node_fs_.mkdirSync)(folder);const index=tests.map(({path,system},at)=>{const last=path.replace(/^.*[\\/]/s,"").replace(/[^\w.-]+/g,"_");return{file:`${at+
1}-${last.slice(0,100)}.txt`,path,...system===void 0?{}:{system}}});writeNew((0,external_node_path_.join)(folder,"index.json"),`${JSON.stringify(index,null,2)}
`);index.forEach(({file},at)=>writeNew((0,external_node_path_.join)(folder,file),tests[at]?.content??""))}function checkFolder(folder){const entry=(0,external_node_fs_.
lstatSync)(folder,{throwIfNoEntry:false});if(!entry)return;if(!entry.isDirectory())throw new errors.yo(`${folder} is not a folder: remove it, or name another pl\
ace with --out.`);if((0,external_node_fs_.readdirSync)(folder).length>0&&!isOurs(folder))throw new errors.yo(`${folder} contains files of yours: name an empty o\
r a new folder with --out.`)}function checkManifest(folder,file){const manifest=(0,external_node_path_.join)(folder,"manifest.json");if((0,external_node_fs_.existsSync)(
manifest)&&(0,external_node_fs_.readFileSync)(manifest,"utf8").includes(MANIFEST_MARK))return;const taken=[manifest,(0,external_node_path_.join)(folder,file)].find(
external_node_fs_.existsSync);if(taken!==void 0)throw new errors.yo(`${taken} already exists: name another place with --fix, or remove it.`)}function writeBesides(folder,files){
(0,external_node_fs_.mkdirSync)(folder,{recursive:true});for(const[name,content]of Object.entries(files))(0,external_node_fs_.writeFileSync)((0,external_node_path_.
join)(folder,name),content)}function isOurs(folder){const path=(0,external_node_path_.join)(folder,".gitignore");const entry=(0,external_node_fs_.lstatSync)(path,
{throwIfNoEntry:false});return entry?.isFile()===true&&(0,external_node_fs_.readFileSync)(path,"utf8")===FOLDER_MARK}function prepareFolder(folder){checkFolder(
folder);try{(0,external_node_fs_.mkdirSync)(folder,{recursive:true})}catch(error){const code=error.code??"unknown";throw new errors.yo(`${folder} cannot be crea\
ted (${code}): name another place with --out.`)}for(const name of(0,external_node_fs_.readdirSync)(folder))(0,external_node_fs_.rmSync)((0,external_node_path_.join)(
folder,name),{recursive:true,force:true});writeNew((0,external_node_path_.join)(folder,".gitignore"),FOLDER_MARK)}function writeNew(path,text){(0,external_node_fs_.
writeFileSync)(path,text,{flag:"wx"})}})};export{id,ids,modules};
