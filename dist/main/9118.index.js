const id=9118;const ids=[9118];const modules={5741:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Lx:()=>runSchema,Uv:()=>readResult,Uw:()=>readMetrics,cd:()=>readJob,j_:()=>readEvent,v6:()=>ended});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27597);
const ended=new Set(["succeeded","failed","cancelled"]);const count=zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullish();const jobShape=zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({id:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),model:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().catch(""),status:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),fine_tuned_model:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().nullish(),training_file:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().catch(""),result_files:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()).catch([]),trained_tokens:count,metadata:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({testwright:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()}).nullish().catch(null),error:zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({message:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),code:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish()}).nullish(),created_at:count,finished_at:count});
function readJob(value){const job=jobShape.parse(value);const error=job.error?.message??job.error?.code??null;const time=seconds=>seconds?seconds*1e3:null;return{
...{id:job.id,base:job.model,status:job.status,model:job.fine_tuned_model??null},...{trainingFile:job.training_file,resultFiles:job.result_files},...{trainedTokens:job.
trained_tokens??null,error,mark:job.metadata?.testwright??null},...{created:time(job.created_at),finished:time(job.finished_at)}}}const eventShape=zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({id:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),message:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().catch(""),level:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().catch("info"),
data:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({step:zod__WEBPACK_IMPORTED_MODULE_0__.aig(),total_steps:count,train_loss:count,valid_loss:count,full_valid_loss:count}).
nullish().catch(null)});function readEvent(value){const{id:id2,message,level,data}=eventShape.parse(value);const validation=data?.full_valid_loss??data?.valid_loss??
null;const metrics=data?{step:data.step,steps:data.total_steps??null,train:data.train_loss??null,validation}:null;return{id:id2,message,level,metrics}}function readResult(text){
const packed=text.trim();if(packed===""||packed.length%4!==0||!/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(packed))return text;const plain=Buffer.from(packed,"base64").toString(
"utf8");return/^[\w ,]+\r?\n/.test(plain)?plain:text}function readMetrics(csv){const[head="",...lines]=csv.replace(/^\uFEFF/,"").split(/\r?\n/);const names=head.
split(",").map(name=>name.trim());return lines.flatMap(line=>{const cells=line.split(",");const number=(...wanted)=>{for(const name of wanted){const cell=cells[names.
indexOf(name)]?.trim();if(cell&&Number.isFinite(Number(cell)))return Number(cell)}return null};const step=number("step");if(step===null)return[];const validation=number(
"full_valid_loss","valid_loss","full_validation_loss","validation_loss");return[{step,steps:null,train:number("train_loss","training_loss"),validation}]})}const runSchema=zod__WEBPACK_IMPORTED_MODULE_0__.
rej({schema:zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),tool:zod__WEBPACK_IMPORTED_MODULE_0__.euz("testwright"),baseUrl:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),data:zod__WEBPACK_IMPORTED_MODULE_0__.
rej({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),sha256:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),rows:zod__WEBPACK_IMPORTED_MODULE_0__.aig()}),validation:zod__WEBPACK_IMPORTED_MODULE_0__.
rej({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),sha256:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),rows:zod__WEBPACK_IMPORTED_MODULE_0__.aig()}).nullable(),request:zod__WEBPACK_IMPORTED_MODULE_0__.
rej({base:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),method:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["supervised","dpo"]),passes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().
nullable(),batchSize:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullable(),learningRate:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullable(),seed:zod__WEBPACK_IMPORTED_MODULE_0__.
aig().nullable(),suffix:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()}),estimatedUsd:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullable(),files:zod__WEBPACK_IMPORTED_MODULE_0__.
rej({training:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),validation:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()}),job:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().nullable(),seen:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()})}),79118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openJobs:()=>openJobs});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var openai__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93674);var zod__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(961);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
57642);var _core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5741);var _core_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(69716);
var _client_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74287);var _proxy_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(50434);var _failures_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
3379);const MAX_PAGES=100;const PAGE_SIZE=100;const UPLOAD_TIMEOUT=10*6e4;const TIME_FOR_RETRIES=12e4;const pageSchema=zod__WEBPACK_IMPORTED_MODULE_8__.Ikc({data:zod__WEBPACK_IMPORTED_MODULE_8__.
YOg(zod__WEBPACK_IMPORTED_MODULE_8__.L5J()),has_more:zod__WEBPACK_IMPORTED_MODULE_8__.zMY().nullish()});const fileSchema=zod__WEBPACK_IMPORTED_MODULE_8__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_8__.
YjP(),filename:zod__WEBPACK_IMPORTED_MODULE_8__.YjP().nullish(),bytes:zod__WEBPACK_IMPORTED_MODULE_8__.aig().nullish()});function openJobs({baseUrl,key,timeout=6e4,
environment={}}){const fetch=(0,_proxy_js__WEBPACK_IMPORTED_MODULE_6__.i)(environment);const{client,target}=(0,_client_js__WEBPACK_IMPORTED_MODULE_5__.M)({baseUrl,
key,model:"the job",timeout,fetch});const{call,get}=requests(client,target);const jobAt=id2=>`/fine_tuning/jobs/${encodeURIComponent(id2)}`;return{baseUrl,async upload(name,content){
const files=await get("its files","/files",readPage,{purpose:"fine-tune"});const uploaded=findFile(files.data,name,content);return uploaded??call("the file",left=>sendFile(
client,name,content,left),UPLOAD_TIMEOUT)},async create(request){try{return(0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.cd)(await client.post("/fine_tun\
ing/jobs",{body:jobBody(request),timeout}))}catch(error){throw explainJobError(error,"the job",target)}},job:id2=>get(`the job ${id2}`,jobAt(id2),_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.
cd),async list(most){const limit=Math.min(PAGE_SIZE,most);const getPage=cursor=>get("its jobs","/fine_tuning/jobs",readPage,{limit,...cursor});return(await readPages(
most,getPage)).slice(0,most).map(_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.cd)},async events(id2,after){const getPage=cursor=>get(`events of ${id2}`,`${jobAt(
id2)}/events`,readPage,{limit:PAGE_SIZE,...cursor});return(await readPages(Infinity,getPage,after)).map(_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.j_).reverse()},
cancel:id2=>call(`the job ${id2}`,async left=>(0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.cd)(await client.post(`${jobAt(id2)}/cancel`,{timeout:left}))),
result:id2=>call("the result",async left=>{const path=`/files/${encodeURIComponent(id2)}/content`;return(0,_core_tuning_jobs_js__WEBPACK_IMPORTED_MODULE_3__.Uv)(
await(await client.get(path,{timeout:left}).asResponse()).text())})}}function requests(client,target){const call=async(subject,send,timeout=target.timeout)=>{const limits={
total:timeout+TIME_FOR_RETRIES,sleep:_failures_js__WEBPACK_IMPORTED_MODULE_7__.yy};try{return await(0,_failures_js__WEBPACK_IMPORTED_MODULE_7__.LH)(left=>send(Math.
min(timeout,left)),limits)}catch(error){throw explainJobError(error,subject,target)}};const get=(subject,path,read,query={})=>call(subject,async left=>read(await client.
get(path,{timeout:left,query})));return{call,get}}const readPage=value=>pageSchema.parse(value);async function readPages(most,getPage,until=null){const items=[];
let cursor={};for(let page=0;page<MAX_PAGES&&items.length<most;page++){const{data,has_more:more}=await getPage(cursor);const ids2=data.map(item=>item.id);const known=until===
null?-1:ids2.indexOf(until);items.push(...known<0?data:data.slice(0,known));const last=ids2.at(-1);if(known>=0||!more||typeof last!=="string")break;cursor={after:last}}
return items}function findFile(list,name,content){const files=list.flatMap(entry=>fileSchema.safeParse(entry).data??[]);return files.find(({filename,bytes})=>filename===
name&&bytes===content.length)?.id??null}async function sendFile(client,name,content,timeout){const boundary=`testwright-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)()}`;const part=(head,body2)=>`--${boundary}\r
Content-Disposition: form-data; ${head}\r
\r
${body2}\r
`;const type='"\r\nContent-Type: application/jsonl';const body=`${part('name="purpose"',"fine-tune")}${part(`name="file"; filename="${name}${type}`,content.toString(
"utf8"))}--${boundary}--\r
`;const headers={"Content-Type":`multipart/form-data; boundary=${boundary}`};return fileSchema.parse(await client.post("/files",{body,headers,timeout})).id}function jobBody(request){
const{base,trainingFile,validationFile,method,passes,batchSize,learningRate,seed,suffix}=request;const hyperparameters={...passes===null?{}:{n_epochs:passes},...batchSize===
null?{}:{batch_size:batchSize},...learningRate===null?{}:{learning_rate_multiplier:learningRate}};return{model:base,training_file:trainingFile,...validationFile===
null?{}:{validation_file:validationFile},method:{type:method,[method]:{hyperparameters}},...seed===null?{}:{seed},...suffix===null?{}:{suffix},metadata:{testwright:request.
mark}}}function explainJobError(error,subject,target){const{host}=target;if(error instanceof zod__WEBPACK_IMPORTED_MODULE_9__.G)return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.
_7(`${host} answered about ${subject} with something that is not part of the tuning interface: check base-url.`);if(!(error instanceof openai__WEBPACK_IMPORTED_MODULE_1__.
LG)||error.status===void 0)return(0,_failures_js__WEBPACK_IMPORTED_MODULE_7__.UW)(error,target,null);const words=(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(
(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__.QU)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__.s9)(error.message.replace(/^\d{3} /,""),target.key)),300).replace(
/\.$/,"");if(error.status===404)return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${host} does not know ${subject}: ${words}. tune list shows th\
e jobs.`);if(error.status===400||error.status===409||error.status===422)return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${host} refused ${subject}\
: ${words}.`);return(0,_failures_js__WEBPACK_IMPORTED_MODULE_7__.UW)(error,target,null)}})};export{id,ids,modules};
