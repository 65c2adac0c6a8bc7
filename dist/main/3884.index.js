const id=3884;const ids=[3884];const modules={82928:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ic:()=>readPrice,LY:()=>isFineTune,bP:()=>estimateTokens,cF:()=>priceFineTune,qk:()=>breakEven,wB:()=>worstCase,zP:()=>priceUsage});var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57642);function priceUsage(usage,price){if(!price)return null;const cached=Math.min(usage.cachedTokens,usage.inputTokens);return((usage.inputTokens-cached)*price.
inputPerMillion+cached*(price.cachedPerMillion??price.inputPerMillion)+usage.outputTokens*price.outputPerMillion)/1e6}function worstCase(promptTokens,maxTokens,price){
return priceUsage({inputTokens:promptTokens,cachedTokens:0,outputTokens:maxTokens},price)}function breakEven(fixed,baselinePerKept,ownPerKept){if(fixed===null||
baselinePerKept===null||ownPerKept===null)return null;const saved=baselinePerKept-ownPerKept;if(saved<=0)return"never";return Math.ceil(fixed/saved)}function readPrice(text){
const words=text.trim();if(words==="")return null;const[input,output,...rest]=words.split("/").map(part=>part.trim().replace(/^\$/,""));const numbers=[input,output??
(Number(input)===0?"0":"")].map(part=>/^\d+(?:\.\d+)?$/.test(part??"")?Number(part):NaN);const[inputPerMillion=NaN,outputPerMillion=NaN]=numbers;if(rest.length||
Number.isNaN(inputPerMillion+outputPerMillion))throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`price is ${JSON.stringify(text)}: give 0, or dollars \
per million tokens in and out, such as 0.15/0.60.`);return{inputPerMillion,outputPerMillion,cachedPerMillion:null,source:"the setting price"}}const fineTunes={source:"\
OpenAI's price list for fine-tuned models, 2026-11-22",rows:[["gpt-4.1-mini",.8,.2,3.2],["gpt-4.1-nano",.2,.05,.8],["gpt-4.1",3,.75,12],["gpt-4o-mini",.3,.15,1.2],
["gpt-4o",3.75,1.875,15],["gpt-3.5-turbo",3,null,6],["davinci-002",12,null,12],["babbage-002",1.6,null,1.6]]};function isFineTune(model){return model.startsWith(
"ft:")}function priceFineTune(model){const base=isFineTune(model)?model.split(":")[1]??"":"";const row=fineTunes.rows.find(([name])=>base===name||/^-\d{4}/.test(
after(base,name)));if(!row)return null;const[,inputPerMillion,cachedPerMillion,outputPerMillion]=row;return{inputPerMillion,outputPerMillion,cachedPerMillion,source:fineTunes.
source}}function after(text,start){return text.startsWith(start)?text.slice(start.length):""}const PIECE=6;function estimateTokens(text){let tokens=0;let letters=0;
let blanks=0;for(const sign of text){if(/[A-Za-z]/.test(sign)){if(letters++%PIECE===0)tokens++;blanks=0;continue}letters=0;if(/\s/.test(sign)){if(blanks++===(sign===
"\n"?0:1))tokens++;continue}blanks=0;tokens+=sign>""?2:/\d/.test(sign)?1:.85}return Math.ceil(tokens)}}),79509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ey:()=>placeOfMutant,I:()=>kindOf,Ju:()=>changedLinesIn,N7:()=>throwingMutantId,Of:()=>mostMutants,UX:()=>idsOf,Z:()=>sampleMutants,
_5:()=>coverageOf,zY:()=>describeMutant});var _lists_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70906);const throwingMutantId="throwing";const mostMutants=60;
function sampleMutants(mutants,most=mostMutants){if(mutants.length<=most)return mutants;const lines=[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.$z)(mutants,mutant=>String(
mutant.line)).values()];const taken=new Set;const kinds=new Map;const seen=mutant=>kinds.get(kindOf(mutant))??0;while(taken.size<most){for(const line of lines){
const open=line.filter(mutant=>!taken.has(mutant));const[first]=open;if(!first||taken.size>=most)continue;const best=open.reduce((rarest,mutant)=>seen(mutant)<seen(
rarest)?mutant:rarest,first);taken.add(best);kinds.set(kindOf(best),seen(best)+1)}}return mutants.filter(mutant=>taken.has(mutant))}function kindOf({was,now}){const plain=text=>text.
replace(/[\p{L}\p{N}_$]+/gu,"x").slice(0,20);return`${plain(was)} ${plain(now)}`}function placeOfMutant(source,{edits,line}){const first=edits.at(-1);const last=edits[0];
if(!first||!last)return{line,column:1,endLine:line,endColumn:1};const[start,end]=[first.start,last.end].map(offset=>{const before=source.slice(0,offset);return{
line:before.split("\n").length,column:offset-before.lastIndexOf("\n")}});const replacement=edits.reduce((text,edit)=>text.slice(0,edit.start-first.start)+edit.text+
text.slice(edit.end-first.start),source.slice(first.start,last.end));return{...start,endLine:end.line,endColumn:end.column,replacement}}function describeMutant({
line,was,now}){const short=text=>(text.length>60?`${text.slice(0,59)}…`:text)||"nothing";return`line ${line}: ${short(was)} -> ${short(now)}`}function coverageOf({
target,function:fn},before,kept){const[first,last]=target.lines;const body=fn.bodyLines.filter(line=>line>=first&&line<=last);if(before===null||body.length===0)
return null;const own=new Set(before);const all=new Set([...before,...kept.flat()]);const share=lines=>round(body.filter(line=>isRun(line,lines,fn.longStatements??
[])).length/body.length);return{before:share(own),after:share(all)}}function isRun(line,lines,long){if(lines.has(line))return true;return long.some(([from,to])=>{
if(line<from||line>to)return false;return line===from?isAnyIn(lines,[from,to]):lines.has(from)})}function isAnyIn(lines,[from,to]){for(let line=from;line<=to;line++)
if(lines.has(line))return true;return false}function changedLinesIn({target,function:made},lines){const{changedLines,entry}=target;if(entry!==void 0)return lines.
has(entry)?changedLines:[];return changedLines.filter(line=>isRun(line,lines,made.longStatements??[]))}const round=share=>Math.round(share*1e3)/1e3;function idsOf(instrumented){
return instrumented.kind==="switch"?instrumented.ids:instrumented.mutants.map(mutant=>mutant.id)}}),26562:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>openPrices});var _core_budget_cost_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(82928);var _providers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98876);const priceList={version:"0.1.8",date:"2026-09-23"};async function openPrices(){const library=await __webpack_require__.e(2294).then(__webpack_require__.
bind(__webpack_require__,82294));return(model,baseUrl)=>{if((0,_core_budget_cost_js__WEBPACK_IMPORTED_MODULE_0__.LY)(model))return(0,_core_budget_cost_js__WEBPACK_IMPORTED_MODULE_0__.
cF)(model);const vendor=(0,_providers_js__WEBPACK_IMPORTED_MODULE_1__.lc)(baseUrl).priceList??library.findProvider({providerApiUrl:baseUrl})?.id;return vendor?lookUp(
library,model,vendor):priceByName(library,model)}}function priceByName(library,model){const bare=model.replace(/^[a-z]+\//,"");const rows=Object.values(_providers_js__WEBPACK_IMPORTED_MODULE_1__.
r5);const vendor=rows.find(({models})=>models?.test(bare))?.priceList;return vendor?lookUp(library,bare,vendor):null}function lookUp(library,model,providerId){const found=library.
calcPrice({input_tokens:1,output_tokens:1},model,{providerId});const input=baseRate(found?.model_price["input_mtok"]);const output=baseRate(found?.model_price["\
output_mtok"]);if(!found||input===null||output===null)return null;return{inputPerMillion:input,outputPerMillion:output,cachedPerMillion:baseRate(found.model_price["\
cache_read_mtok"]),source:`${found.provider.name} ${found.model.id}, genai-prices ${priceList.version} of ${priceList.date}`}}function baseRate(price){if(typeof price===
"number")return price;const base=price?.base;return typeof base==="number"?base:null}}),38488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x5:()=>locate,no:()=>openCard,ls:()=>openController,nI:()=>openRecipe,Kn:()=>openWriter,ZJ:()=>priceModel});var notes=__webpack_require__(
76675);var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var model_card=__webpack_require__(66955);var cost=__webpack_require__(
82928);var errors=__webpack_require__(57642);var recipe=__webpack_require__(98710);var retirement=__webpack_require__(23958);var spans=__webpack_require__(76648);
var open_model=__webpack_require__(21324);var prices=__webpack_require__(26562);var providers=__webpack_require__(98876);var external_node_fs_=__webpack_require__(
73024);var reply_store=__webpack_require__(43238);;function openRecorded(path){return recordedModel(readRecordings(path),path)}function recordedModel(recordings,source){
if(recordings.length===0)throw new errors.yo(`${source} contains no recorded reply: record some, or name another file.`);const name=nameOf(recordings);const byRequest=new Map(
recordings.map(entry=>[requestKey(entry.target,entry.sample),entry]));return{name,complete(prompt){const recording=byRequest.get(requestKey(prompt.target,prompt.
sample));return recording?Promise.resolve((0,reply_store.eZ)(recording,prompt,name)):Promise.reject(new errors.GI(`${(0,external_node_path_.basename)(source)} h\
as no reply for this function: record one, or set model.`,true))}}}function nameOf(recordings){const days=recordings.map(({recorded})=>recorded).sort();const models=[
...new Set(recordings.map(({model})=>model))];return`${models.join(", ")} (recorded ${[...new Set([days[0],days.at(-1)])].join(" to ")})`}function requestKey(target,sample){
return JSON.stringify([target,sample])}function readRecordings(path){try{if(!(0,external_node_fs_.statSync)(path).isDirectory())return readLines(path);return(0,
external_node_fs_.readdirSync)(path).filter(name=>/\.jsonl?$/.test(name)).sort().flatMap(name=>readLines((0,external_node_path_.join)(path,name)))}catch(error){
if(error instanceof errors.yo)throw error;throw new errors.yo(`The recorded replies in ${path} cannot be read: check the path.`)}}function readLines(path){const lines=(0,
external_node_fs_.readFileSync)(path,"utf8").split("\n");return lines.flatMap((line,index)=>{if(line.trim()==="")return[];const recording=(0,reply_store.f)(line);
if(!recording)throw new errors.yo(`${path}, line ${index+1} is not a recorded reply: correct or remove it.`);return[recording]})}var wiring_retirement=__webpack_require__(
34127);;async function openWriter(context){const{start,config,pull,note}=context;const price=(0,cost.Ic)(config.price);const recorded=start.recorded??recordingOf(
"model",config.model,start);if(recorded!==null)return recordedWriter(recorded,price,start.trace);if(!config.model||config.model==="explorer"||pull.muted!==null)
return null;if(await isKeyWithheld(context,{name:config.model,role:"writer"})){note({code:"fork-without-key"});return null}return openNamed(context,{name:config.
model,role:"writer"},price)}async function openRecipe(start,{model},repo){return(0,model_card.Gm)(model)?(await readCard(model,start,repo)).recipe:(0,model_card.
kY)(model).recipe}async function openController(context){const{start,config,pull,note}=context;const recorded=recordingOf("controller",config.controller,start);
if(recorded!==null)return recordedWriter(recorded,null,start.trace);if(!config.controller||config["controller-max"]===0||pull.muted!==null)return null;if(await isKeyWithheld(
context,{name:config.controller,role:"controller"})){note({code:"fork-without-controller"});return null}return openNamed(context,{name:config.controller,role:"c\
ontroller"},null)}async function isKeyWithheld(context,named){const{environment,key}=context.start;if(!context.pull.fork||key)return false;const{card,baseUrl}=await locate(
context,named);return!(0,providers.lc)(baseUrl).local&&(0,open_model.S)(environment,baseUrl,card.endpoint)===null}async function locate({start,config,repo},{name,
role}){const card=(0,model_card.Gm)(name)?await readCard(name,start,repo):(0,model_card.kY)(name);const{environment}=start;const asked=config["base-url"]||null;
const baseUrl=role==="controller"?card.baseUrl??asked:asked;return{card,baseUrl:(0,open_model.xj)({card,baseUrl,environment})}}async function priceModel(context){
const{model,price,controller}=context.config;if(!model||model==="explorer"||model.endsWith(".jsonl"))return null;const{card,baseUrl}=await locate(context,{name:model,
role:"writer"});const found=(0,cost.Ic)(price)??card.price??(await(0,prices.Z)())(card.model,baseUrl);return{name:card.name,price:found,hasController:controller!==
""}}async function openNamed(context,named,given){const{card,baseUrl}=await locate(context,named);announceEnd(context,named,{card,baseUrl});const{environment,key,
trace,afresh=false}=context.start;const price=given??card.price??(await(0,prices.Z)())(card.model,baseUrl);const seconds=context.config["model-timeout"];const options={
...{baseUrl,key,environment,checkout:context.repo.root,note:context.note,afresh},...seconds===null?{}:{timeout:seconds*1e3}};return openCard(card,price,options,
trace)}function announceEnd({start,note},{role},{card,baseUrl}){const end=(0,wiring_retirement.p)(card,baseUrl);if(end===null)return;const{state}=(0,retirement.
Ji)(end.date,new Date().toISOString().slice(0,10));if(state==="far")return;const setting=role==="writer"?"model":"controller";const found={code:"retiring",setting,
model:card.name,date:end.date,over:state==="over"};note(found);start.log((0,notes.L)(found))}const TIMEOUT={local:9e5,hosted:18e4};const PARALLEL={local:1,hosted:4};
async function openCard(card,price,options,trace){const{baseUrl}=options;const place=(0,providers.lc)(baseUrl).local?"local":"hosted";const model=await(0,open_model.
GF)({card,timeout:TIMEOUT[place],...options});const usd=({usage})=>(0,cost.zP)(usage,price);const asked={model:card.model,endpoint:card.endpoint,baseUrl,provider:(0,
providers.px)(baseUrl),usd};return{model:trace?(0,spans.m)(model,asked,trace):model,recipe:card.recipe,fingerprints:card.fingerprints,...priced(price),worstCase:prompt=>(0,
cost.wB)((0,cost.bP)(`${prompt.system??""}${prompt.user}`),prompt.maxTokens,price),parallel:card.parallel??PARALLEL[place]}}function recordedWriter(path,price,trace){
const recorded=openRecorded(path);const provider=(0,providers.px)("");const asked={model:recorded.name,endpoint:"chat",baseUrl:"",provider,usd:()=>0};const model=trace?
(0,spans.m)(recorded,asked,trace):recorded;const recall=prompt=>model.complete(prompt).catch(()=>null);return{model:{...model,recall},recipe:recipe.ZI,parallel:1,
...priced(price),worstCase:()=>0,recorded:true}}function priced(price){return{price:usage=>(0,cost.zP)(usage,price),priceSource:price?.source??null}}function recordingOf(setting,model,start){
if(!model.endsWith(".jsonl"))return null;if(start.github)throw new errors.yo(`${setting} names a recording, which works only on the command line: name a model o\
r a card.`);return(0,external_node_path_.resolve)(start.folder,model)}async function readCard(path,start,repo){const commit=await start.trustedCommit();const tracked=commit===
null?null:await repo.show(commit,path);if(tracked!==null)return(0,model_card.co)(tracked,path);const onDisk=start.github?null:await(0,promises_.readFile)((0,external_node_path_.
resolve)(start.folder,path),"utf8").catch(()=>null);if(onDisk!==null)return(0,model_card.co)(onDisk,path);throw new errors.yo(`There is no model card ${path}${start.
github?" on the base branch":""}: check the path, or commit it there.`)}})};export{id,ids,modules};
