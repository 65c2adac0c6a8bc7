const id=3009;const ids=[3009];const modules={53009:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{tuneStart:()=>tuneStart});var tuning_rows=__webpack_require__(36232);var dataset_rows=__webpack_require__(66471);var dataset_tokens=__webpack_require__(
48504);var errors=__webpack_require__(57642);var core_text=__webpack_require__(69716);var tuning=__webpack_require__(92644);var tune=__webpack_require__(65366);
var tools=__webpack_require__(71065);var command=__webpack_require__(87196);var input_files=__webpack_require__(4844);var external_node_crypto_=__webpack_require__(
77598);var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var promises_=__webpack_require__(46466);var schemas=__webpack_require__(
27597);;const file=schemas.rej({name:schemas.YjP(),sha256:schemas.YjP(),rows:schemas.aig()});const localRunSchema=schemas.rej({schema:schemas.euz(1),tool:schemas.
euz("testwright"),base:schemas.YjP(),baseSha256:schemas.YjP().nullable(),data:file,validation:file.nullable(),request:schemas.rej({passes:schemas.aig(),batchSize:schemas.
aig(),learningRate:schemas.aig(),rank:schemas.aig(),seed:schemas.aig(),suffix:schemas.YjP()}),requirements:schemas.YjP()});const localResultSchema=schemas.Ikc({
step:schemas.aig(),steps:schemas.aig(),best:schemas.aig().nullable(),seconds:schemas.aig(),trainedTokens:schemas.aig(),device:schemas.YjP(),finished:schemas.aig()});
const step=schemas.aig();const lines=schemas.gMt("event",[schemas.Ikc({...{event:schemas.euz("start"),device:schemas.YjP(),rows:schemas.aig(),tooLong:schemas.aig()},
...{parameters:schemas.aig(),resumed:step.nullable()}}),schemas.Ikc({event:schemas.euz("step"),step,steps:step,loss:schemas.aig()}),schemas.Ikc({event:schemas.euz(
"validation"),step,steps:step,loss:schemas.aig()}),schemas.Ikc({event:schemas.euz("saved"),step}),schemas.Ikc({event:schemas.euz("note"),message:schemas.YjP()}),
schemas.Ikc({event:schemas.euz("stopped"),step}),schemas.Ikc({event:schemas.euz("error"),message:schemas.YjP()}),localResultSchema.omit({device:true,finished:true}).
extend({event:schemas.euz("done")})]);function readTrainerLine(line){try{return lines.parse(JSON.parse(line))}catch{return null}}function renderTrainerLine(line){
if(line.event==="note")return(0,core_text.TN)(line.message,300);if(line.event!=="start")return null;const where=line.resumed===null?"":`, continuing after step ${line.
resumed}`;const long=line.tooLong>0?`, ${line.tooLong} too long and left out`:"";return`training on ${(0,core_text.TN)(line.device,80)}: ${line.rows} rows${long}\
, ${line.parameters} parameters${where}`}function pointsOf(told){const points=new Map;for(const line of told){if(line.event!=="step"&&line.event!=="validation")
continue;const before=points.get(line.step)??{step:line.step,steps:line.steps,train:null,validation:null};points.set(line.step,{...before,[line.event==="step"?"\
train":"validation"]:line.loss})}return[...points.values()].sort((a,b)=>a.step-b.step)}function renderLossTable(points){const rows=points.map(({step:at,train:train2,
validation})=>`${at},${train2??""},${validation??""}`);return`${["step,train_loss,valid_loss",...rows].join("\n")}
`}const isFile=base=>base.endsWith(".gguf");const quoted=text=>/^[\w./:@=+-]+$/.test(text)?text:`'${text.replaceAll("'",`'\\''`)}'`;function renderModelfile({base}){
if(!isFile(base))return null;const path=/\s/.test(base)?JSON.stringify(base):base;return`FROM ${path}
ADAPTER ./adapter.gguf
PARAMETER temperature 0
`}function renderServing({base,request},folder,gguf){const{suffix:name,rank}=request;const at=file2=>quoted(`${folder}/${file2}`);const from=isFile(base)?quoted(
base):"BASE.gguf";const llama=["# llama.cpp",...isFile(base)?[]:["# BASE.gguf is the base as convert_hf_to_gguf.py of llama.cpp writes it"],`llama-server --mode\
l ${from} --lora ${at("adapter.gguf")} --alias ${quoted(name)} --port 8080`,`python -m llama_cpp.server --model ${from} --lora_path ${at("adapter.gguf")} --mode\
l_alias ${quoted(name)} --n_ctx 4096 --port 8080`];const ollama=["# Ollama",`cd ${quoted(folder)} && ollama create ${quoted(name)} -f Modelfile`];const vllm=["#\
 vLLM",`vllm serve ${quoted(base)} --enable-lora --max-lora-rank ${rank} --lora-modules ${quoted(name)}=${at("adapter")} --port 8080`];const parts=[...gguf?[llama]:
[],...gguf&&isFile(base)?[ollama]:[],vllm];return`${parts.map(part=>part.join("\n")).join("\n\n")}
`}var terminal=__webpack_require__(43219);var loss=__webpack_require__(49384);var live_models=__webpack_require__(180);var tuning_jobs=__webpack_require__(59982);
;const MIN_ROWS=2;const MAX_LENGTH=2048;const PATIENCE=4;const DEVICES=["auto","cpu","cuda"];const LOCAL_URL="http://127.0.0.1:8080/v1";const FILES={run:"local.\
json",progress:"progress.jsonl",result:"result.json"};async function trainLocally(context){const{args,log,answer}=context;const{run,files}=await describe(context);
const folder=(0,tuning_jobs.Xm)(args);const known=(0,tuning_jobs.Vh)((0,external_node_path_.join)(folder,FILES.run),localRunSchema);if(known&&JSON.stringify(known)!==
JSON.stringify(run))throw new errors.yo(`${folder} has another run (${known.request.suffix} of ${known.base}): name another folder with --out.`);const merge=args.
has("merge");const made=(0,tuning_jobs.Vh)((0,external_node_path_.join)(folder,FILES.result),localResultSchema);const finished=made!==null&&(0,external_node_fs_.
existsSync)((0,external_node_path_.join)(folder,"adapter"))&&!(merge&&!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder,"merged")));if(finished)
log(`${folder} has this run already, finished: nothing is trained again`);const result=finished?made:await train(run,files,folder,context);const progress=readProgress(
folder);const points=pointsOf(progress);(0,tuning_jobs.yJ)(folder,"loss.csv",renderLossTable(points));const chart=(0,loss.i)(points,`Loss of ${run.request.suffix}`);
if(chart)(0,tuning_jobs.yJ)(folder,"loss.svg",`${chart.text}
`);const gguf=(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder,"adapter.gguf"));const modelfile=gguf?renderModelfile(run):null;if(modelfile!==
null)(0,tuning_jobs.yJ)(folder,"Modelfile",modelfile);(0,tuning_jobs.yJ)(folder,"serve.txt",renderServing(run,folder,gguf));const card=writeCard(folder,run,result,
files.training);const lines2=[`Adapter  ${(0,external_node_path_.join)(folder,gguf?"adapter.gguf":"adapter")}`,`Card     ${card}`,`Serve    ${(0,external_node_path_.
join)(folder,"serve.txt")}`,...(0,loss.x)(points)];answer({run,result,card,loss:points},`${lines2.join("\n")}
`);return command.DH}async function describe({args,assets}){const asked=args.required("base","name a model on the hub, a folder or a GGUF file");const there=(0,
external_node_fs_.existsSync)(asked);const base=there?(0,external_node_path_.resolve)(asked):asked;if(!there&&/\.gguf$|^[./~]/.test(asked))throw new errors.yo(`\
There is no base ${asked}: give a hub name, a folder or a GGUF file.`);const training=(0,input_files.R5)(args.required("data","name a file of training rows"));const other=args.
word("validation");const validation=other===null?null:(0,input_files.R5)(other);for(const name of["max-cost","base-url","watch","every"])if(args.has(name))throw new errors.
yo(`--${name} is for tuning services: leave it out with --local.`);const device=args.word("device")??"auto";if(!DEVICES.includes(device))throw new errors.yo(`--\
device is ${device}: give ${DEVICES.join(", ")}.`);const rowsOf=(input,least)=>{const rows=(0,dataset_rows.aK)((0,input_files.Dx)(input));if((0,tuning_rows.D)(rows,
input.name,base,least)==="dpo")throw new errors.yo(`${input.name} has preference pairs: --local learns from chat or legacy rows.`);return rows.rows.length};const request={
passes:args.number("passes",{whole:true,least:1,most:1e3})??3,batchSize:args.number("batch-size",{whole:true,least:1,most:1024})??4,learningRate:args.number("le\
arning-rate",{most:1})??3e-4,rank:args.number("rank",{whole:true,least:1,most:512})??16,seed:args.number("seed",{whole:true,most:2**32-1})??1,suffix:args.word("\
suffix")??"tuned"};const describeInput=(input,least)=>({...{name:input.name,sha256:(0,input_files.sc)(input.content),rows:rowsOf(input,least)}});const run={...{
schema:1,tool:"testwright",base,baseSha256:await hashOf(base)},data:describeInput(training,MIN_ROWS),validation:validation&&describeInput(validation,1),...{request,
requirements:(0,live_models.CG)(assets.training)}};return{run,files:{training,validation}}}async function hashOf(base){if(!(0,external_node_fs_.existsSync)(base)||
!(0,external_node_fs_.statSync)(base).isFile())return null;const hash=(0,external_node_crypto_.createHash)("sha256");await(0,promises_.pipeline)((0,external_node_fs_.
createReadStream)(base),hash);return hash.digest("hex")}async function train(run,files,folder,{args,assets,environment,log,signal}){(0,tuning_jobs.yJ)(folder,FILES.
run,`${JSON.stringify(run,null,2)}
`);(0,tuning_jobs.yJ)(folder,"training.jsonl",files.training.content.toString("utf8"));if(files.validation)(0,tuning_jobs.yJ)(folder,"validation.jsonl",files.validation.
content.toString("utf8"));const settings={...{base:run.base,training:(0,external_node_path_.join)(folder,"training.jsonl"),out:folder},validation:files.validation?
(0,external_node_path_.join)(folder,"validation.jsonl"):null,...{...run.request,device:args.word("device")??"auto",merge:args.has("merge"),patience:PATIENCE,longest:MAX_LENGTH}};
(0,tuning_jobs.yJ)(folder,"settings.json",`${JSON.stringify(settings,null,2)}
`);const limit=(args.number("limit",{least:.001})??24)*36e5;const trainer=await(0,live_models.bW)({assets,environment,log,signal},args.word("python"));let[device,
fault,ended]=["cpu","",null];const code=await trainer.train((0,external_node_path_.join)(folder,"settings.json"),folder,limit,text=>{const line=readTrainerLine(
text);if(line===null)return;if(line.event==="start")device=line.device;if(line.event==="error")fault=line.message;if(line.event==="done")ended=line;const shown=renderTrainerLine(
line)??progressOf(line);if(shown!==null)log(shown)});signal.throwIfAborted();if(code===2&&fault!=="")throw new errors.yo(fault);if(code===130)throw new errors._7(
`The run was stopped before its end: the same command continues from its last checkpoint.`);const done=ended;if(code!==0||done===null)throw new errors._7(`${fault.
replace(/\.$/,"")||`Training ended with status ${String(code)}`}: ${(0,external_node_path_.join)(folder,"train.log")} says more, and the same command continues \
from its last checkpoint.`);const result=localResultSchema.parse({...done,device,finished:Date.now()});(0,tuning_jobs.yJ)(folder,FILES.result,`${JSON.stringify(
result,null,2)}
`);return result}function progressOf(line){if(line.event==="validation")return(0,terminal.EY)({step:line.step,steps:line.steps,train:null,validation:line.loss});
if(line.event!=="step")return null;return(0,terminal.EY)({step:line.step,steps:line.steps,train:line.loss,validation:null})}function readProgress(folder){const path=(0,
external_node_path_.join)(folder,FILES.progress);if(!(0,external_node_fs_.existsSync)(path))return[];return(0,external_node_fs_.readFileSync)(path,"utf8").split(
"\n").flatMap(line=>readTrainerLine(line)??[])}function writeCard(folder,run,result,training){const{passes,batchSize,learningRate,seed,suffix}=run.request;const job={
...{id:suffix,base:run.base.split("/").at(-1)??run.base,status:"succeeded",model:suffix},...{trainingFile:run.data.name,resultFiles:[],error:null,mark:null},...{
trainedTokens:result.trainedTokens,created:null,finished:result.finished}};const rows=(0,dataset_rows.aK)((0,input_files.Dx)(training)).rows;const request={base:job.
base,method:"supervised",passes,batchSize,learningRate,seed,suffix};const from={data:run.data,request,frozen:(0,tuning_jobs.P$)(training,run.data.sha256)};const card=(0,
tuning_rows.W)(job,{run:from,rows,baseUrl:LOCAL_URL,ends:[],local:true});const name=`${suffix.replace(/[^\w.-]+/g,"-")}.model.json`;(0,tuning_jobs.yJ)(folder,name,
`${JSON.stringify(card,null,2)}
`);return(0,external_node_path_.join)(folder,name)};const tuneStart={name:"tune start",group:"tuning",summary:"start a tuning job from training rows, or train o\
n this machine (--local)",about:`Uploads the rows and starts a job at any service that speaks OpenAI's jobs interface (OPENAI_API_KEY, --base-url), after
    saying what it will cost. The same command continues an interrupted one: a file or a job that exists is never paid for
    again. With --local it trains a LoRA adapter of an open model on this machine.`,examples:["testwright tune start --data training.jsonl --base YOUR-BASE --ma\
x-cost 5","testwright tune start --local --data training.jsonl --base model.gguf"],options:{data:(0,command.NJ)("Training rows: chat, {prompt, completion}, or p\
reference pairs."),validation:(0,command.NJ)("Validation rows."),base:input_files.nZ,passes:(0,command.ai)("Passes over the set. Default: the service decides; 3\
 with --local."),"batch-size":(0,command.ai)("Rows per step. Default: the service decides; 4 with --local."),"learning-rate":(0,command.ai)("Multiplier of the l\
earning rate. Default: the service decides. With --local the rate itself, 0.0003 by default."),seed:(0,command.ai)("Seed of the run. Default: the service decide\
s; 1 with --local."),suffix:{type:"string",placeholder:"NAME",help:"Part of the tuned model's name."},local:{type:"boolean",help:"Train an adapter (LoRA) of an \
open model on this machine. --base is then a hub name, a folder or a GGUF file."},rank:(0,command.ai)("Rank of the adapter, with --local. Default: 16."),merge:{
type:"boolean",help:"Also write the merged model, with --local."},device:{type:"string",placeholder:"D",help:"auto, cpu or cuda, with --local. Default: auto."},
python:{type:"string",placeholder:"PATH",help:"A Python with the packages of training/requirements.txt, with --local. Default: one is set up, once."},"max-cost":(0,
command.ai)("Dollars: a run with a higher estimate is not started."),watch:{type:"boolean",help:"Wait for the end, as tune watch does."},every:(0,command.ai)("S\
econds between two requests, with --watch. Default: 15."),limit:(0,command.ai)("Hours after which watching, or a local run, ends. Default: 24."),"base-url":tuning_jobs.
Rs,"api-key-file":command.y,out:tuning_jobs.kQ,json:command.Pq},run:context=>context.args.has("local")?trainLocally(context):startJob(context)};async function startJob(context){
const{args,log,answer}=context;const jobs=await(0,tuning_jobs.vP)(context);const{run,training,validation,tokens}=await describeRun(args,jobs.baseUrl);checkCost(
args,run.estimatedUsd);const folder=(0,tuning_jobs.Xm)(args);const known=knownRun(folder,run);for(const{date,what}of(0,tuning.IE)(run.request.base))log(`${date}\
: ${what}`);const price=run.estimatedUsd===null?", price unknown":`, about ${(0,core_text.TG)(run.estimatedUsd)}`;log(`${run.data.rows} rows, about ${tokens} tr\
ained tokens${price}`);const bytes={training:training.content,validation:validation?.content??null};const started=await(0,tune.AD)(known??run,bytes,(0,tuning_jobs.
SZ)(folder,jobs,context));log(`job ${started.job??""}: ${folder}`);if(args.has("watch"))return(0,tuning_jobs.wB)(null,jobs,{...context,args:args.with("out",folder)});
answer(started,`${started.job??""}
`);return command.DH}async function describeRun(args,baseUrl){const base=args.required("base","name the model that is to be tuned");const training=(0,input_files.
R5)(args.required("data","name a file of training rows"));const path=args.word("validation");const validation=path===null?null:(0,input_files.R5)(path);const rows=(0,
dataset_rows.aK)((0,input_files.Dx)(training));const method=(0,tuning_rows.D)(rows,training.name,base);const validationRows=validation&&(0,dataset_rows.aK)((0,input_files.
Dx)(validation));if(validation&&validationRows)(0,tuning_rows.D)(validationRows,validation.name,base,1);const passes=args.count("passes");const count=await(0,tools.
Y8)((0,tuning.P$)(base)??"cl100k_base");const perPass=rows.rows.map(row=>(0,dataset_tokens.k8)(row,count)).reduce((sum,{prompt,completion})=>sum+prompt+completion,
0);const tokens=perPass*(passes??3);const run={...{schema:1,tool:"testwright",baseUrl},data:described(training,rows.rows.length),validation:validation&&described(
validation,validationRows?.rows.length??0),request:{...{base,method,passes},batchSize:args.count("batch-size"),learningRate:args.number("learning-rate"),seed:args.
number("seed",{whole:true}),suffix:args.word("suffix")},estimatedUsd:(0,tuning.jA)(base,tokens,passes??3).usd,...{files:{training:null,validation:null},job:null,
seen:null}};return{run,training,validation,tokens}}function checkCost(args,usd){const most=args.number("max-cost");if(most===null)return;if(usd===null)throw new errors.
yo("--max-cost cannot be enforced: the price of this base is unknown. Leave it out, or tune another base.");if(usd>most)throw new errors.yo(`The run would cost \
about ${(0,core_text.TG)(usd)}, which is more than --max-cost ${most}: fewer passes or rows cost less.`)}const described=(input,rows)=>({name:input.name,sha256:(0,
input_files.sc)(input.content),rows});function knownRun(folder,run){const known=(0,tuning_jobs.cI)(folder);if(known===null)return null;const identity=({baseUrl,
data,validation,request})=>JSON.stringify([baseUrl,data.sha256,validation?.sha256,request]);if(identity(known)===identity(run))return known;throw new errors.yo(
`${folder} has another run (${known.job??"not started"}): name another folder with --out.`)}})};export{id,ids,modules};
