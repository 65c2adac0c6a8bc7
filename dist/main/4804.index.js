const id=4804;const ids=[4804];const modules={43382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V$:()=>findingSettings,ic:()=>reviewSettings,t:()=>runningSettings});const findingSettings=["config","framework","languages","include","exclude","tests-path"];
const runningSettings=["setup","build","env","sandbox","results-cache","baseline-seconds"];const reviewSettings=["model","base-url","model-timeout","prompt-titl\
e","guidelines","controller","controller-max","max-cost","price","explorer",...findingSettings,...runningSettings,"max-functions","max-tests-per-function","pin-\
observed","fail-on"]}),83463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DM:()=>program,
jZ:()=>isOnNpm,z6:()=>tool});const tool={name:"testwright",version:"0.1.0"};const release={onNpm:false};const isOnNpm=release.onNpm;const npx=`npx ${tool.name}@${tool.
version}`;const program=isOnNpm?npx:`node ../${tool.name}/dist/cli.js`}),82255:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>repeatCommand});var _model_setting_groups_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43382);var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
83463);const idle=new Set(["model-timeout","results-cache","fail-on"]);function repeatCommand({base,head,given,fetch,program=_model_tool_js__WEBPACK_IMPORTED_MODULE_1__.
DM}){const settings=_model_setting_groups_js__WEBPACK_IMPORTED_MODULE_0__.ic.filter(name=>!idle.has(name)&&isGiven(given[name])).map(name=>({name,flag:flagOf(name,
given[name])}));const commits=[base,head].filter(sha=>sha!==null);const flags=settings.flatMap(({flag})=>flag??[]);const left=settings.filter(({flag})=>flag===null).
map(({name})=>name);const range=[...base===null?[]:[`--base ${base}`],head===null?"--worktree":`--head ${head}`];return[...left.length>0?[`# add these settings \
from the workflow: ${left.join(", ")}`]:[],...fetch&&commits.length>0?[`git fetch origin ${commits.join(" ")}`]:[],[program,"review",...range,...flags].join(" ")].
join("\n")}const isGiven=value=>value!==void 0&&value!==null&&value!==""&&value!==false&&value!=="false";function flagOf(name,value){if(value===true||value==="t\
rue")return name==="pin-observed"?`--${name}`:null;if(typeof value!=="string"&&typeof value!=="number")return null;const text=String(value).trim().replace(/\s*\n\s*/g,
",");if(name==="base-url"&&!/^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(text))return null;if(/^[\w./:@=,+-]+$/.test(text))return`--${name} ${text}`;return/^[\w ./:@=,+*?{}()[\]!|&<>"-]+$/.
test(text)?`--${name} '${text}'`:null}}),34804:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{act:()=>act});var external_node_crypto_=__webpack_require__(77598);var external_node_path_=__webpack_require__(76760);
var core=__webpack_require__(96421);var check_boxes=__webpack_require__(47088);var model_target=__webpack_require__(86716);var reasons=__webpack_require__(28880);
var core_text=__webpack_require__(69716);var marker=__webpack_require__(13725);;const mostNamed=6;const mostDetails=3;function explain(body,name){if(name==="")return null;
const verdicts=(0,marker.Hk)(body);const shown=linesAbout(body,name);const known=verdicts?describe(verdicts,name):[];if(shown.length+known.length===0&&!verdicts?.
left)return null;return[shown.length>0?`What the comment says about ${(0,core_text.mG)(name)}:`:"",shown.length>0?(0,core_text.OF)(shown.join("\n"),"text"):"",known.
length>0?known.join("\n"):unknown(verdicts,name)].filter(Boolean).join("\n\n")}function unknown(verdicts,name){if(verdicts===null)return`The comment holds no ve\
rdict on ${(0,core_text.mG)(name)}.`;if(verdicts.left===0)return"";return`The comment holds no verdict on ${(0,core_text.mG)(name)}: it has no room for ${(0,core_text.
LS)(verdicts.left,"rejected test")}. The job summary and report.json hold all of them.`}function describe({tests},name){const own=tests.filter(test=>test.name!==
""&&test.name===(0,marker.HD)(name));if(own.length>0)return unique(own.map(test=>`- ${(0,core_text.mG)(test.name)} for ${(0,core_text.mG)(functionOf(test))}: ${sentence(
test)}`));const about=tests.filter(test=>name===test.target||name===functionOf(test));const count=words=>about.filter(test=>sentence(test)===words).length;return unique(
about.map(sentence)).map(words=>`- ${(0,core_text.LS)(count(words),"test")} ${words}`)}const unique=texts=>[...new Set(texts)];const functionOf=({target})=>(0,model_target.
Q)(target).name;function sentence({reason}){if(reason===null)return"kept: it passed every gate.";return`${(0,reasons.Xb)(reason)}, \`${reason}\`: ${reasons.Ot[reason].
people}`}function linesAbout(body,name){const lines=body.replace(/\r\n/g,"\n").split("\n");const word=new RegExp(`(?<![\\p{L}\\p{N}_])${name.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}(?![\\p{L}\\p{N}_])`,"u");const found=lines.flatMap((line,at)=>word.test(line)&&!/<!-- testwright:/.test(line)?[at]:[]);const shown=new Set(found.slice(
0,mostNamed).flatMap(at=>[at,...detailsOf(lines,at)]));return[...shown].sort((a,b)=>a-b).map(at=>lines[at]??"")}function detailsOf(lines,at){const below=Array.from(
{length:mostDetails},(_,step)=>at+1+step);const end=below.findIndex(place=>!/^\s{2,}\S/.test(lines[place]??""));return end<0?below:below.slice(0,end)}var filters=__webpack_require__(
70296);;async function commitTicked(request,tools){const[old,now]=[(0,check_boxes.np)(request.before),(0,check_boxes.np)(request.after)];if(!old||!now)return{nothing:"\
it is not a comment of ours that offers tests"};const isAltered=old.altered||now.altered;const chosen=chosenOf(old,now);if(chosen.length===0&&!isAltered)return{
nothing:"no box was ticked"};const own=await tools.comments.own(request.number,request.comment);if(!own)return{nothing:"the comment is not ours"};if(!await tools.
comments.mayWrite(request.login))return{nothing:`${request.login} may not write to this repository`};if(isAltered)return answerInComment(own,ALTERED,tools);const current=(0,
check_boxes.np)(own.body);const left=chosen.filter(file=>current?.files.some(({sha256,path})=>sha256===file.sha256&&path===file.path));if(!current||current.head!==
old.head||left.length===0)return{nothing:"the comment has changed since, or the tests were committed already"};if(!(0,check_boxes.z_)(request.before,request.after))
return answerInComment(own,"More than a box was changed in this comment, so nothing was committed.",tools);return commitFiles({files:left,head:old.head,own,requester:request},
tools)}const ALTERED="This comment is not as Testwright wrote it, so nothing was committed: start a new run with `/testwright`.";function chosenOf(old,now){const before=new Set(
old.files.filter(file=>file.ticked).map(file=>file.sha256));const ticked=now.files.filter(file=>file.ticked&&!before.has(file.sha256));if(!now.all||old.all)return ticked;
return[...new Set([...(0,check_boxes.$s)(old.files),...old.files.filter(file=>isAmong(file,ticked))])]}const isAmong=({sha256},files)=>files.some(file=>file.sha256===
sha256);async function commitNamed(name,requester,tools){const own=await tools.comments.own(requester.number);const offer=own&&(0,check_boxes.np)(own.body);if(offer?.
altered)return{refused:ALTERED};if(!own||!offer||offer.files.length===0)return{refused:"None of my comments here offers tests to commit."};const files=name===""?
(0,check_boxes.$s)(offer.files):offer.files.filter(file=>file.path===name);if(files.length===0&&name==="")return{refused:`These tests state the new behaviour, s\
o they are committed by name: ${(0,core_text.mG)(`/testwright commit ${offer.files[0]?.path??""}`)}.`};if(files.length===0)return{refused:`My comment does not o\
ffer ${(0,core_text.mG)(name)}: it offers ${offer.files.map(file=>(0,core_text.mG)(file.path)).join(", ")}.`};return commitFiles({files,head:offer.head,own,requester},
tools)}async function commitFiles(request,tools){const{files,head,own,requester}=request;const place=await tools.branches.find(requester.number);const fault=place?
obstacleTo(place,head,files,await tools.places(files.map(({path})=>path))):"The pull request cannot be read with this token";if(fault!==null||!place)return answerInComment(
own,`${fault??""}, so nothing was committed.`,tools);const read=await readFiles(files,head,tools);if(typeof read==="string")return answerInComment(own,`${read},\
 so nothing was committed.`,tools);const change={...await messageOf(request,place,tools),files:read};const made=await confirmCommit(await tools.branches.commit(
place,change),read,requester.number,tools);if(made.kind==="moved")return answerInComment(own,`${BRANCH_MOVED}, so nothing was committed.`,tools);if(made.kind===
"refused")return answerInComment(own,`GitHub refused the commit (${(0,core_text.qy)(made.reason,160)}): give the job \`permissions: contents: write\`, or a \`commi\
t-token\` that may push to ${(0,core_text.mG)(place.branch)}.`,tools);const paths=files.map(file=>file.path);const fresh=await tools.comments.own(requester.number,
own.id);const body=(0,check_boxes.sk)(fresh?.body??own.body,{paths,commit:made.sha,url:made.url,login:requester.login});await tools.comments.edit(own.id,tools.ownToken||
body.includes(NO_WORKFLOW_NOTE)?body:`${body.trimEnd()}

${NO_WORKFLOW_NOTE}
`);return{done:`committed ${paths.join(", ")} as ${made.sha}`}}const NO_WORKFLOW_NOTE="<sub>Commits by the workflow’s own token start no workflow: set `commit-t\
oken` if checks are to run on them.</sub>";const BRANCH_MOVED="The branch has moved since these tests were verified";function obstacleTo(place,head,files,places){
if(!place.open)return"The pull request is closed";if(place.repository===null)return"The branch is gone with its repository";if(place.fork)return"The branch is i\
n a fork that this workflow may not write to: run `testwright apply` there";if(place.head!==head)return BRANCH_MOVED;const foreign=files.find(file=>!(0,filters.
Xm)(file.path,places));return foreign?`${(0,core_text.mG)(foreign.path)} is not a path for tests`:null}async function readFiles(files,head,{branches,hash}){const made=[];
for(const file of files){const{path}=file;const parents=path.split("/").slice(0,-1).map((_,at,parts2)=>parts2.slice(0,at+1).join("/"));for(const parent of parents)
if(!["absent","folder"].includes(await branches.kind(head,parent)))return`${(0,core_text.mG)(parent)} is not a folder`;const kind=await branches.kind(head,path);
if(kind!==(file.patch===null?"absent":"file"))return file.patch===null?`${(0,core_text.mG)(path)} exists already`:`${(0,core_text.mG)(path)} is not a file any m\
ore`;const content=(0,check_boxes.$$)(file,file.patch===null?null:await branches.read(head,path));if(content===null||hash(content)!==file.sha256)return`${(0,core_text.
mG)(path)} is not what was reviewed, byte for byte`;made.push({path,content})}return made}async function confirmCommit(made,files,number,{branches}){const place=made.
kind==="moved"?await branches.find(number):null;if(!place)return made;for(const{path,content}of files)if(await branches.read(place.head,path)!==content)return made;
return{kind:"done",sha:place.head,url:""}}async function messageOf({files,own,requester},place,tools){const tests=files.reduce((sum,file)=>sum+file.tests,0);const[
only]=files;const where=files.length===1&&only?only.path:(0,core_text.LS)(files.length,"file");const signed=tools.signoff||await tools.branches.wantsSignoff(place.
base);const trailer=`Signed-off-by: ${requester.login} <${requester.id}+${requester.login}@users.noreply.github.com>`;return{headline:`Add ${(0,core_text.LS)(tests,
"test")} in ${where}`,body:[`Verified and reviewed in ${own.url}`,...signed?[trailer]:[]].join("\n\n")}}async function answerInComment(own,sentence2,{comments}){
const body=(0,check_boxes.mA)(own.body,sentence2);if(body!==own.body)await comments.edit(own.id,body);return{refused:sentence2}};async function answer(request,tools){
if(request.kind==="nothing")return{nothing:request.reason};if(request.kind==="tick")return commitTicked(request,tools);const{comments}=tools;if(!await comments.
mayWrite(request.login))return{nothing:`${request.login} may not write to this repository`};await comments.react(request.comment,"eyes");const answered=await runCommand(
request,tools);await comments.react(request.comment,"refused"in answered?"confused":"+1");if("refused"in answered&&request.verb!=="commit")await comments.say(request.
number,answered.refused);if("refused"in answered&&request.verb==="commit"&&!answered.refused.endsWith("committed."))await comments.say(request.number,answered.refused);
return answered}async function runCommand(request,tools){const{verb,argument,number}=request;if(verb==="off"||verb==="on"){await tools.comments.mute(number,verb===
"off");return{done:verb==="off"?"muted by the label no-testwright":"the label no-testwright was removed"}}if(verb==="commit")return commitNamed(argument,request,
tools);if(verb==="explain")return explainTest(request,tools);if(verb==="review")return rerun(request,tools);return{refused:`There is no command ${(0,core_text.mG)(
argument)}. The commands are \`/testwright\`, \`/testwright off\`, \`/testwright on\`, \`/testwright commit [file]\` and \`/testwright explain NAME\`.`}}async function explainTest({
number,argument},{comments}){const own=await comments.own(number);if(!own)return{refused:"I have no comment here to explain."};const text=explain(own.body,argument);
if(text===null)return{refused:`My comment does not mention ${(0,core_text.mG)(argument)}.`};await comments.say(number,text);return{done:`explained ${argument}`}}
async function rerun({number},{comments,branches}){const place=await branches.find(number);if(!place?.open)return{refused:"The pull request is closed, so nothin\
g was started."};const own=await comments.own(number);const fault=await comments.rerun(place,own?(0,check_boxes.np)(own.body)?.run??null:null);return fault===null?
{done:"asked for a new run"}:{refused:`No run was started: ${fault}.`}}var review=__webpack_require__(45070);var schemas=__webpack_require__(27597);;const account=schemas.
Ikc({login:schemas.YjP(),id:schemas.Whr(),type:schemas.YjP().default("User")});const shape=schemas.Ikc({action:schemas.YjP(),issue:schemas.Ikc({number:schemas.Whr().
positive(),pull_request:schemas.L5J().optional()}),comment:schemas.Ikc({id:schemas.Whr(),body:schemas.YjP().nullable(),user:account.nullish()}),sender:account,changes:schemas.
Ikc({body:schemas.Ikc({from:schemas.YjP()}).optional()}).optional()});const nothing=reason=>({kind:"nothing",reason});function readRequest(event){const read=shape.
safeParse(event);if(!read.success)return null;const{action,issue,comment,sender,changes}=read.data;if(!issue.pull_request)return nothing("this is not a pull req\
uest");if(sender.type!=="User"||sender.login.endsWith("[bot]"))return nothing("a bot did it");const asking={number:issue.number,comment:comment.id,login:sender.
login,id:sender.id};const body=comment.body??"";if(action==="edited"){const before=changes?.body?.from;if(before===void 0)return nothing("the text did not chang\
e");return{kind:"tick",before,after:body,...asking}}if(action!=="created")return nothing(`nothing is done when a comment is ${action}`);const command=readCommand(
body);return command?{kind:"command",...command,...asking}:nothing("no command")}const verbs={"":"review",off:"off",on:"on",commit:"commit",explain:"explain"};function readCommand(body){
const line=(body.split(/\r?\n/)[0]??"").trim();const[,rest=""]=/^\/testwright(?:\s+(.*))?$/.exec(line)??[];if(!/^\/testwright(?:\s|$)/.test(line))return null;const[
,word="",argument=""]=/^(\S*)\s*(.*)$/.exec(rest)??[];const verb=Object.hasOwn(verbs,word)?verbs[word]:void 0;return{verb:verb??"unknown",argument:verb?argument.
replace(/^`+|`+$/g,"").trim():word}}var configuration=__webpack_require__(739);var errors=__webpack_require__(57642);var stage_files=__webpack_require__(17057);
var tool=__webpack_require__(83463);var exit_status=__webpack_require__(23103);var without_checkout=__webpack_require__(98195);var external_node_fs_=__webpack_require__(
73024);var run=__webpack_require__(76661);var tracing=__webpack_require__(66940);;const sanitise=text=>(0,core_text.TN)(text,2e3).replace(/##\[/g,"# #[").replace(
/^::/,": :");function setStatus({code,sentence:sentence2}){if(code===0)return;if(code===3)core.$e(sanitise(sentence2));else core.C1(sanitise(sentence2))}function readInput(environment,signal){
for(const name of Object.keys(configuration.O3))if(core.V4(name))core.Pq(core.V4(name));const[key2,token]=[core.V4("api-key"),core.V4("github-token")];const inputs=Object.
fromEntries(Object.keys(configuration.W0).map(name=>[name,core.V4(name)]));const{GITHUB_EVENT_PATH,GITHUB_REPOSITORY,GITHUB_WORKSPACE,GITHUB_EVENT_NAME}=environment;
if(!GITHUB_EVENT_PATH||!GITHUB_REPOSITORY||!GITHUB_WORKSPACE)throw new errors.yo("This is the action, and no GitHub workflow started it: on a command line use d\
ist/cli.js.");return{sources:[{name:"input",values:inputs}],range:{base:null,head:null,worktree:false},folder:GITHUB_WORKSPACE,environment,key:key2||null,github:{
token,commitToken:core.V4("commit-token")||null,repository:GITHUB_REPOSITORY,event:readEvent(GITHUB_EVENT_PATH),eventName:GITHUB_EVENT_NAME??"",apiUrl:environment["\
GITHUB_API_URL"]||"https://api.github.com",serverUrl:environment["GITHUB_SERVER_URL"]||"https://github.com"},recorded:null,trusted:false,notes:[],assets:(0,run.
nm)(),log:line=>void core.pq(sanitise(line)),trace:(0,tracing.C)(environment),signal}}function homeOf(environment){const repository=environment["GITHUB_ACTION_R\
EPOSITORY"]??"";const server=environment["GITHUB_SERVER_URL"]||"https://github.com";return/^[\w.-]+\/[\w.-]+$/.test(repository)?`${server}/${repository}`:null}function readEvent(path){
try{return JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"))}catch{throw new errors.yo("The event file of the workflow cannot be read: start the actio\
n as GitHub does.")}}var render_comment=__webpack_require__(98232);var repeat=__webpack_require__(82255);var credits=__webpack_require__(15748);var other_formats=__webpack_require__(
14297);var patch=__webpack_require__(73329);var parts=__webpack_require__(71025);var key=__webpack_require__(63233);;function renderRemarks(report2,existing,findingsOnly=false){
const suspects=report2.tests.filter(test=>test.verdict==="suspect");return[...suspects.flatMap(test=>renderSuspicion(test,report2)),...(findingsOnly?[]:report2.
files).flatMap(file=>{const text=existing[file.path];return file.new||text===void 0?[]:suggest(file,text)})]}function renderSuspicion(test,report2){const target=report2.
targets.find(({id:id3})=>id3===test.target);const line=target?.changedLines[0];if(!target||line===void 0)return[];const id2=(0,key.T)([test.target,test.name,test.
reason??""]);return[{id:id2,path:target.file,line,body:`**Testwright:** ${(0,parts.Q0)(test)}`}]}function suggest(file,existing){const lines=existing.split("\n");
const isShown=!existing.includes("\r")&&(0,check_boxes.II)(file.content,existing,"diff").exact;const places=!isShown?null:(0,patch.G9)(existing,file.content);if(places===
null||places.some(place=>place.line===0))return[];return places.map(({line,text},at)=>{const kept=lines[line-1]??"";const part=places.length>1?` (part ${at+1} o\
f ${places.length}: take all of them)`:"";return{id:(0,key.T)([file.path,file.sha256,String(at)]),path:file.path,line,body:`**Testwright:** ${(0,core_text.LS)(file.
tests,"test")} kept for this file${part}.

${(0,core_text.OF)(`${kept}
${text}`,"suggestion")}`}})}var output_folder=__webpack_require__(59323);;async function showReview(reviewed,publishing){const{folder,trace,home,packed}=publishing;
const spentOnPull=await sumOf(reviewed,publishing);const context={...renderContextOf(reviewed,publishing),spentOnPull:spentOnPull??0};const[comment,summary]=[(0,
render_comment.wQ)(reviewed.report,context),(0,render_comment.Br)(reviewed.report,context)];const{notes}=context;const{report:report2,sources}=reviewed;(0,output_folder.
zh)(folder,report2,{comment,summary,notes,trace,sources,home,packed});setOutputs(reviewed,folder);await core.z.addRaw(summary).write();logFunctions(reviewed.report);
annotate(reviewed);if(spentOnPull===null)core.$e("The comment was left as it is, because the sum of max-cost-per-pull in it could not be read; the job summary h\
as everything.");else await publish(publishing,reviewed,{comment,summary,spentOnPull})}async function sumOf({paid},{config,forge,pull}){if(config["max-cost-per-\
pull"]===null||config.comment==="never")return 0;try{return await forge.spent(pull)+paid}catch{return null}}const MAX_GROUPS=100;function logFunctions(report2){
const{targets,skipped}=report2;for(const target of targets.slice(0,MAX_GROUPS)){const{tests,kept}=(0,credits.V)(target,report2);core.Oh(sanitise(`${target.id}: ${kept.
length} of ${(0,core_text.LS)(tests.length,"test")} kept`));for(const test of tests)core.pq(sanitise(`${test.verdict}: ${test.name} (${test.writer})${test.reason?
`, ${test.reason}`:""}`));core.N4()}for(const{id:id2,reason}of skipped.slice(0,MAX_GROUPS))core.pq(sanitise(`skipped ${id2}: ${reason}`))}const MAX_NOTICES=10;function annotate({
report:report2}){const suspects=report2.tests.filter(test=>test.verdict==="suspect");for(const test of suspects.slice(0,MAX_NOTICES)){const target=report2.targets.
find(({id:id2})=>id2===test.target);if(!target)continue;const[line=target.lines[0]]=target.changedLines;const words=`${test.reason??""}: ${test.name} expects ${test.
expected??"something else"}, the code gives ${test.actual??"something else"}`;core.lm(sanitise(words),{title:"Testwright",file:(0,core_text.TN)(target.file,400),
startLine:line})}}function renderContextOf({report:report2,notes,priceSource,existing},{pull,run:run2,mayCommit,given,config}){const{base,head}=report2.pull;const command=(0,
repeat.p)({base,head,given,fetch:true});return{url:pull.url,notes,priceSource,command,existing,run:run2,branch:pull.branch,key:"default",findingsOnly:config.comment===
"findings",mayCommit}}async function publish({config,forge,pull},review2,{comment,summary,spentOnPull}){const{report:report2,failure}=review2;const findingsOnly=config.
comment==="findings";const isShown=config.comment==="always"||failure!==null||spentOnPull>0||(0,render_comment.Wp)(report2,findingsOnly);const nothing2=findingsOnly?
"nothing to look at":"no changed function to test";const quiet=`${(0,marker.qT)("default",spentOnPull)}### Testwright: ${nothing2} in \`${report2.pull.head?.slice(
0,7)??""}\`
`;try{const publication=await forge.publish({comment:isShown?comment:null,summary,quiet,remarks:renderRemarks(report2,review2.existing,findingsOnly)},pull);core.
uH("comment-url",publication.url??"");logPublication(publication)}catch(error){const words=error instanceof Error?error.message:String(error);core.$e(sanitise(`\
The comment could not be written; the job summary has everything. ${words}`))}}function setOutputs({report:report2},folder){const{bill}=report2;core.uH("kept",report2.
funnel.kept);core.uH("suspects",report2.tests.filter(test=>test.verdict==="suspect").length);core.uH("cost",bill.usd??"");core.uH("tokens",bill.inputTokens+bill.
outputTokens);core.uH("report",`${folder}/report.json`);for(const[name,{file}]of Object.entries(other_formats.F))core.uH(name,`${folder}/${file}`)}function logPublication({
comment,url,reason}){if(comment==="forbidden")core.lm(`The token may not comment here (${sanitise(reason??"")}): the job summary has everything. Give the job pe\
rmissions: pull-requests: write.`);else core.pq(sanitise(`The comment: ${comment}${url?` (${url})`:""}${reason?`: ${reason}`:""}`))}var wiring_stage_files=__webpack_require__(
8248);var wiring_tools=__webpack_require__(71065);;var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="obj\
ect"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDis\
pose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=
value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.
call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,
s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function act(environment){const stop=new AbortController;
const onSignal=()=>stop.abort();process.on("SIGINT",onSignal).on("SIGTERM",onSignal);try{await main_action_run(environment,stop.signal)}catch(error){setStatus((0,
exit_status.e)(error,stop.signal.aborted));if(core._o()&&error instanceof Error)core.pq(sanitise(error.stack??""))}process.removeListener("SIGINT",onSignal).removeListener(
"SIGTERM",onSignal)}async function main_action_run(environment,signal){const env_1={stack:[],error:void 0,hasError:false};try{const input=readInput(environment,
signal);const{mode}=(0,configuration.Zg)(input.sources);if(input.github?.eventName==="merge_group"){if(mode==="plan")core.uH("matrix",JSON.stringify({shard:[]}));
return void core.pq("Nothing is done: there is nothing to review in a merge queue.")}if(mode==="commit")return runCommit(input);if(mode!=="review")return runStage(
mode,input);const opened=__addDisposableResource(env_1,await(0,wiring_tools.Hj)(input),true);const{pull,config,tools}=opened;if(pull.muted!==null)return void core.
pq(`Nothing is done: ${sanitise(pull.muted)}.`);const reviewed=await core.Os("Review",()=>(0,review.N)(opened));const trace=await(0,tracing.t)(input,"review",reviewed.
report);const open=await mayCommitTo(opened,reviewed);await show(reviewed,{config,pull,forge:tools.forge,mayCommit:open,trace},input)}catch(e_1){env_1.error=e_1;
env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}async function mayCommitTo({places},{report:report2}){const open=await places(
report2.files.map(({path})=>path));return path=>(0,filters.Xm)(path,open)}async function show(reviewed,publishing,{environment,sources,assets:{wasm:packed}}){const parent=environment["\
RUNNER_TEMP"]||environment["GITHUB_WORKSPACE"]||".";const run2=/^\d+$/.exec(environment["GITHUB_RUN_ID"]??"")?.[0]??null;const given=Object.assign({},...sources.
map(({values})=>values));const folder=(0,external_node_path_.join)(parent,"testwright-report");await showReview(reviewed,{...publishing,folder,run:run2,given,home:homeOf(
environment),packed});const{config,pull}=publishing;const{isRefactoring}=pull;setStatus((0,exit_status.K)(reviewed.report,reviewed.failure,{failOn:config["fail-\
on"],isRefactoring}))}async function runCommit(input){const{github}=input;if(!github||github.eventName!=="issue_comment")throw new errors.yo("mode: commit answe\
rs comments: run it `on: issue_comment` with types created and edited.");const request=readRequest(github.event);if(request===null)throw new errors.yo("The even\
t file has no comment: start the action as GitHub does.");if(request.kind==="nothing")return void core.pq(`Nothing is done: ${request.reason}.`);const tools=await(0,
without_checkout.f$)(input,request.number,text=>(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"));const told=await answer(request,tools);
if("nothing"in told)core.pq(sanitise(`Nothing is done: ${told.nothing}.`));else if("done"in told)core.pq(sanitise(`Done: ${told.done}.`));else core.$e(sanitise(
told.refused))}function folderOf({environment}){const temp=environment["RUNNER_TEMP"];if(!temp)throw new errors.yo("RUNNER_TEMP is not set: the split modes hand\
 their files over there.");return(0,external_node_path_.join)(temp,"testwright-stages")}async function runStage(mode,input){const env_2={stack:[],error:void 0,hasError:false};
try{const folder=folderOf(input);if(mode==="report")return report(input,folder);if(mode==="generate")return generate(input,folder);const opened=__addDisposableResource(
env_2,await(0,wiring_tools.Hj)(input),true);if(opened.pull.muted!==null){if(mode==="plan")core.uH("matrix",JSON.stringify({shard:[]}));return void core.pq(`Noth\
ing is done: ${sanitise(opened.pull.muted)}.`)}if(mode==="baseline"){const{path,result}=await core.Os("Baseline",()=>(0,wiring_stage_files.hO)(opened,folder));await(0,
tracing.t)(input,"baseline");core.pq(sanitise(`${(0,core_text.LS)(result.ownTests.length,"test")} of the project: ${path}`));return}if(mode==="verify"){const{path,
result}=await core.Os("Verify",()=>(0,wiring_stage_files.xH)(opened,folder));await(0,tracing.t)(input,"verify",result.report);logReasons(result.report);return void core.
pq(sanitise(`The verify file: ${path}`))}const{plan,matrix,cacheKey}=await(0,wiring_stage_files.zJ)(opened,folder);core.uH("matrix",matrix);core.uH("cache-key",
cacheKey);logReasons(plan);core.pq(`${(0,core_text.LS)(plan.targets.length,"function")} in ${(0,core_text.LS)(plan.shards.length,"shard")}.`)}catch(e_2){env_2.error=
e_2;env_2.hasError=true}finally{const result_2=__disposeResources(env_2);if(result_2)await result_2}}const MAX_REASONS=200;function logReasons({skipped,unread}){
const rows=[...skipped.map(({id:id2,reason})=>[id2,reason]),...unread.map(({file,reason})=>[file,reason])];for(const row of rows.slice(0,MAX_REASONS))core.pq(sanitise(
`skipped ${row.join(": ")}`))}async function generate(input,folder){const remote=await(0,without_checkout.d3)(input);if(remote.pull.muted!==null)return void core.
pq(`Nothing is done: ${sanitise(remote.pull.muted)}.`);(0,stage_files.eE)((0,wiring_stage_files.m3)(folder).plan,remote.pull);const tools={now:()=>performance.now(),
log:input.log,notes:remote.notes,pullBudget:remote.pullBudget??null};const{replies,path}=await core.Os("Generate",()=>(0,wiring_stage_files.PH)({...remote,tools},
folder));await(0,tracing.t)(input,"generate");core.pq(sanitise(`${replies.completions.length} replies: ${path}`));if(replies.failure)setStatus({code:replies.failure.
kind==="user"?2:3,sentence:replies.failure.sentence})}async function report(input,folder){const read=(0,wiring_stage_files.$w)(folder);const{config,forge,pull,allowed}=await(0,
without_checkout.d3)(input);if(pull.muted!==null)return void core.pq(`Nothing is done: ${sanitise(pull.muted)}.`);(0,stage_files.eE)(read.plan,pull);const{number}=pull;
const merged=await(0,wiring_stage_files.Ox)(read,{number,tool:tool.z6,show:forge.read,allowed});const open=await allowed(merged.report.files.map(({path})=>path));
const trace=await(0,tracing.t)(input,"report",merged.report);const failure=pull.fork&&merged.failure?{...merged.failure,kind:"service"}:merged.failure;await show(
{...merged,failure},{config,forge,pull,mayCommit:path=>open.has(path),trace},input)}}),98195:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NE:()=>openFolder,d3:()=>openRemote,f$:()=>openCommentTools});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(739);
var _core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(70296);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(57642);
var _forges_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(33348);var _settings_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(36705);var _pull_budget_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
44992);var _places_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(57360);var _tools_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(71065);var _models_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
38488);async function openRemote(input){if(!input.github)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("This mode is for workflows: on a comma\
nd line, work in a repository.");const github=input.github;const open=({comment,drafts,bots})=>_forges_index_js__WEBPACK_IMPORTED_MODULE_5__.F.github({...github,
commentMode:comment,drafts,bots,key:"default"});const asInputs=await open({...(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Zg)(input.sources),drafts:true,
bots:true});const commit=(await asInputs.pull()).base;const read=await(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.X)(input,path=>commit===null?Promise.resolve(
null):asInputs.read(commit,path));const forge=await open(read);const pull=await forge.pull();const{config,pullBudget}=await(0,_pull_budget_js__WEBPACK_IMPORTED_MODULE_7__.
V)(read,forge,pull);const notes=[...input.notes];const show=(at,path)=>at===null?Promise.resolve(null):forge.read(at,path);const repo={root:input.folder,show};const asWriter={
...input,trustedCommit:async()=>commit};const note=added=>void notes.push(added);let writer;return{config,forge,pull,writer:()=>writer??=(0,_models_js__WEBPACK_IMPORTED_MODULE_10__.
Kn)({start:asWriter,config,repo,pull,note}),notes,pullBudget,allowed:async paths=>{const places=await(0,_places_js__WEBPACK_IMPORTED_MODULE_8__.W)(config,paths,
path=>show(commit,path));return new Set(paths.filter(path=>(0,_core_diff_filters_js__WEBPACK_IMPORTED_MODULE_3__.Xm)(path,places)))}}}async function openCommentTools(input,number,hash){
if(!input.github)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("Comments are answered in a workflow only.");const{comments,branches}=await _forges_index_js__WEBPACK_IMPORTED_MODULE_5__.
F.conversation({...input.github,key:"default"});const place=await branches.find(number);const config=await(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.X)(input,
path=>place?branches.read(place.base,path):Promise.resolve(null));return{comments,branches,places:paths=>(0,_places_js__WEBPACK_IMPORTED_MODULE_8__.W)(config,paths,
path=>place?branches.read(place.base,path):Promise.resolve(null)),signoff:config.signoff,ownToken:input.github.commitToken!==null,hash}}async function openFolder(input){
if(isInCheckout(input.folder)){const opened=await(0,_tools_js__WEBPACK_IMPORTED_MODULE_9__.Hj)(input);const{config:config2,tools}=opened;return{root:tools.repo.
root,config:config2,writer:tools.writer,tools,show:tools.repo.show,[Symbol.asyncDispose]:()=>opened[Symbol.asyncDispose]()}}const config=(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.
Zg)(input.sources);if(config.config!==(0,_core_model_configuration_js__WEBPACK_IMPORTED_MODULE_2__.Zg)([]).config)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__.
yo("config is read from the base branch, and this folder is not in a git repository: give the settings as flags.");const notes=[...input.notes];const start={...input,
trustedCommit:()=>Promise.resolve(null)};const repo={root:input.folder,show:()=>Promise.resolve(null)};const pull=await _forges_index_js__WEBPACK_IMPORTED_MODULE_5__.
F.local({base:null,head:null}).pull();const note=added=>void notes.push(added);let writer;return{root:input.folder,config,writer:()=>writer??=(0,_models_js__WEBPACK_IMPORTED_MODULE_10__.
Kn)({start,config,repo,pull,note}),tools:{now:()=>performance.now(),log:input.log,notes},show:repo.show,[Symbol.asyncDispose]:()=>Promise.resolve()}}function isInCheckout(folder){
for(let at=folder;;at=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(at,".git")))return true;if(at===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))return false}}})};export{id,ids,modules};
