const id=5876;const ids=[5876];const modules={13725:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bd:()=>renderMarker,HD:()=>shownName,Hk:()=>readVerdicts,qT:()=>renderSumMarker,ru:()=>readSpent,t7:()=>readMarker});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
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
55876:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{openGitHub:()=>openGitHub});var marker=__webpack_require__(13725);var errors=__webpack_require__(57642);var branches=__webpack_require__(35974);var forges_event=__webpack_require__(
51264);var request=__webpack_require__(87561);var upsert_comment=__webpack_require__(64805);;const most=10;async function makeRemarks(api,place,head,remarks){if(remarks.
length===0)return 0;const{owner,repo,number,key}=place;const ask={owner,repo,pull_number:number};try{const posted=await postedIds(api,place);const shown=await hunksOf(
api,place);const fresh=remarks.filter(({id:id2,path,line})=>!posted.has(id2)&&(shown.get(path)??[]).some(([from,to])=>line>=from&&line<=to)).slice(0,most);if(fresh.
length===0)return 0;const comments=fresh.map(({id:id2,path,line,body})=>({...{path,line,side:"RIGHT"},body:`${markerOf(key,id2)}
${body}`}));await api.rest.pulls.createReview({...ask,commit_id:head,event:"COMMENT",comments});return fresh.length}catch(error){const failure=(0,request.f1)(error);
if(failure===null||failure.status===0||failure.status>=500)throw error;return 0}}const markerOf=(key,id2)=>`<!-- testwright:remark key=${key} id=${id2} -->`;async function postedIds(api,{
owner,repo,number,key}){const all=await api.paginate(api.rest.pulls.listReviewComments,{owner,repo,pull_number:number,per_page:100});const found=all.flatMap(({body,
user})=>{const[,id2]=/^<!-- testwright:remark key=\S+ id=(\w+) -->/.exec(body)??[];return id2&&body.startsWith(markerOf(key,id2))?[{id:id2,login:user?.login??""}]:
[]});if(found.length===0)return new Set;const{login}=await(0,upsert_comment.Wc)(api);return new Set(found.filter(comment=>comment.login===login).map(comment=>comment.
id))}async function hunksOf(api,{owner,repo,number}){const files=await api.paginate(api.rest.pulls.listFiles,{owner,repo,pull_number:number,per_page:100});return new Map(
files.map(({filename,patch=""})=>{const heads=[...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)];return[filename,heads.map(([,from="1",count="1"])=>[
Number(from),Number(from)+Number(count)-1])]}))};function openGitHub(options){const{owner,repo}=(0,request.$t)(options.repository);const api=(0,request.Ng)(options.
token,options.apiUrl,options.patience??request.Im,options.fetch);const link={api,owner,repo,options};return{pull:()=>findPull(link),spent:pull=>readSpentOn(link,
pull),publish:(pages,pull)=>publish(link,pages,pull),read:(commit,path)=>(0,branches.c)(api,{owner,repo},commit,path)}}async function findPull(link){const{event,
eventName,serverUrl,repository}=link.options;const url=`${serverUrl.replace(/\/+$/,"")}/${repository}`;const silent=muted=>({base:null,head:null,number:null,title:null,
muted,isRefactoring:false,fork:false,url,branch:null});const asked=(0,forges_event.j_)(eventName,event);if(asked.kind==="nothing")return silent(asked.reason);const named=await findNamed(
link,asked);if(named===null)return silent("no open pull request has this branch as its head");const now=(asked.kind==="pull"?await readPull(link,named.number):null)??
named;const head=asked.kind==="branch"&&asked.sha||named.head.sha;const pull={head,number:named.number,title:now.title??null,muted:(0,forges_event.PY)(now,link.
options),isRefactoring:(0,forges_event.RX)(now,"refactor"),fork:(0,forges_event.B0)(named,event),url,branch:named.head.repo?.full_name===named.base.repo?.full_name?
named.head.ref:null};return{...pull,base:pull.muted===null?await findMergeBase(link,now,head):null}}async function findNamed(link,asked){if(asked.kind==="pull")
return asked.pull;if(asked.kind==="branch")return findByBranch(link,asked);const found=await readPull(link,asked.number);if(found!==null)return found;throw new errors.
yo(`There is no pull request ${asked.number} that the token may read: check the number, and give the job \`permissions: pull-requests: read\`.`)}async function findByBranch(link,{
branch,sha,owner:from,exact}){const{api,owner,repo}=link;const ask={owner,repo,state:"open",head:`${from??owner}:${branch}`,per_page:100};const{data}=await api.
rest.pulls.list(ask).catch(refusedTo("read pull requests","pull-requests: read"," and check that both branches share history"));const found=data.map(item=>forges_event.
B9.parse(item)).filter(item=>item.head.ref===branch).sort((a,b)=>a.number-b.number);return found.find(item=>item.head.sha===sha)??(exact?null:found[0]??null)}async function readPull({
api,owner,repo},number){try{return forges_event.B9.parse((await api.rest.pulls.get({owner,repo,pull_number:number})).data)}catch(error){const status=(0,request.
f1)(error)?.status;if(status===403||status===404)return null;throw error}}async function findMergeBase({api,owner,repo},pull,head){const compare=base=>api.rest.
repos.compareCommitsWithBasehead({owner,repo,basehead:`${base}...${head}`,per_page:1});const answer=await compare(pull.base.ref).catch(error=>{if((0,request.f1)(
error)?.status!==404)throw error;return compare(pull.base.sha)}).catch(refusedTo("compare the base with the head","contents: read"," and check that both branche\
s share history"));return answer.data.merge_base_commit.sha}const refusedTo=(what,permission,more="")=>error=>{const failure=(0,request.f1)(error);if(failure===
null)throw error;throw new errors.yo(`GitHub refused to ${what} (${failure.status}: ${failure.message}): give the job \`permissions: ${permission}\`${more}.`,{cause:error})};
async function readSpentOn({api,owner,repo,options},{number}){if(number===null)return 0;const own=await(0,upsert_comment.gq)(api,{owner,repo,number,key:options.
key}).catch(refusedTo("read the comments of the pull request","pull-requests: read"));return Math.max(0,...own.map(({body})=>(0,marker.ru)(body)))}async function publish(link,pages,pull){
const{options,owner,repo}=link;const none=reason=>({comment:"none",url:null,reason});if(options.commentMode==="never")return none("`comment: never`");if(pull.muted!==
null||pull.number===null)return none(pull.muted);const body=pages.comment??pages.quiet??null;if(body===null)return none("nothing to say");const now=await readPull(
link,pull.number);const muted=now&&(0,forges_event.PY)(now,options);if(muted)return none(muted);if(now&&now.head.sha!==pull.head)return none(`a newer commit was\
 pushed meanwhile (${now.head.sha.slice(0,7)})`);const place={owner,repo,number:pull.number,key:options.key};try{const create=pages.comment!==null||options.commentMode===
"always";const said=await(0,upsert_comment.lB)(link.api,place,(0,upsert_comment.Yu)(body,options.key),create);const remarks=await makeRemarks(link.api,place,pull.
head??"",pages.remarks??[]);return{...said,remarks}}catch(error){const failure=(0,request.f1)(error);if(failure?.status!==403&&failure?.status!==404)throw error;
return{comment:"forbidden",url:null,reason:failure.message}}}})};export{id,ids,modules};
