const id=4127;const ids=[4127];const modules={23958:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ji:()=>nearnessOf,bx:()=>baseOf,lF:()=>isVersion,lY:()=>listedEnd});const endings=[{date:"2026-10-23",names:[...["gpt-3.5-turbo","gpt-4","gpt-4-turbo","gpt-4.1\
-nano","gpt-4o-2024-05-13","ft:davinci-002"],...["o1","o1-pro","o3-mini","o4-mini"]]},{date:"2026-12-11",names:["gpt-5","gpt-5-mini","gpt-5-nano","gpt-5-pro","o\
3","o3-pro"]},{date:"2027-01-14",names:["gpt-4o","gpt-4o-mini","gpt-4.1","gpt-4.1-mini"]},{date:"2027-04-01",names:["gpt-5.1"]}];function listedEnd(model){const[
base,prefix]=[baseOf(model),model.startsWith("ft:")?"ft:":""];for(const{date,names}of endings){const name=names.find(each=>isVersion(base,each)||isVersion(`${prefix}${base}`,
each));if(name!==void 0)return{date,name:baseOf(name)}}return null}const isVersion=(model,base)=>model===base||model.startsWith(base)&&/^-(?:\d{4}|1106|0125|0613)/.
test(model.slice(base.length));function baseOf(model){return model.startsWith("ft:")?model.split(":")[1]??"":model}const NOTICE=60;const DAY=864e5;function nearnessOf(date,today){
const days=Math.round((Date.parse(date)-Date.parse(today))/DAY);return{days,state:days<=0?"over":days<=NOTICE?"near":"far"}}}),52850:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fo:()=>collect,Ik:()=>SocketError,eQ:()=>fetchBounded});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
37067);var node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44708);const LARGEST_BODY=8*1024*1024;class SocketError extends Error{code;constructor(code){
super(code);this.code=code;this.name=code==="ABORTED"?"AbortError":"SocketError"}}async function fetchBounded(input,init={}){const url=new URL(input instanceof Request?
input.url:input);const send=url.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_1__.request:node_http__WEBPACK_IMPORTED_MODULE_0__.request;return new Promise(
(resolve,reject)=>{const request=send(url,{method:init.method??"GET",headers:Object.fromEntries(new Headers(init.headers??{}))});const{signal}=init;const abort=()=>{
reject(new SocketError("ABORTED"));request.destroy()};request.on("response",response=>{const{statusCode=0,headers}=response;const stop=()=>response.destroy();collect(
{statusCode,headers,body:response,stop}).then(resolve,error=>reject(toSocketError(error)))});request.on("error",error=>reject(toSocketError(error)));request.on(
"close",()=>signal?.removeEventListener("abort",abort));if(signal?.aborted)abort();signal?.addEventListener("abort",abort);request.end(typeof init.body==="strin\
g"?init.body:void 0)})}function toSocketError(error){if(error instanceof SocketError)return error;const{code,errors}=error;return new SocketError(String(code??errors?.[0]?.
code??"UNKNOWN"))}async function collect({statusCode:status,headers:given,body,stop}){const parts=[];let size=0;for await(const part of body){size+=part.length;
if(size>LARGEST_BODY){stop();throw new SocketError("TOO_LARGE")}parts.push(part)}if(status<200||status>599)throw new SocketError("BAD_STATUS");const headers=new Headers;
for(const[name,value]of Object.entries(given))if(value!==void 0)headers.set(name,Array.isArray(value)?value.join(", "):value);const isEmpty=status===204||status===
205||status===304;return new Response(isEmpty?null:Buffer.concat(parts),{status,headers})}}),21324:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GF:()=>openModel,S:()=>keyFrom,xj:()=>resolveBaseUrl});var _proxy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
50434);var _providers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(98876);var _reply_store_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43238);function variantOf({
training,decoding}){const parts=[training,...Object.keys(decoding).length>0?[decoding]:[]];return parts.every(part=>part===null)?{}:{variant:JSON.stringify(parts)}}
function resolveBaseUrl({card,baseUrl,environment}){return baseUrl||(card.baseUrl??(0,_providers_js__WEBPACK_IMPORTED_MODULE_1__.Ip)(card.endpoint,environment))}
function keyFrom(environment,baseUrl,endpoint="chat"){const variable=(0,_providers_js__WEBPACK_IMPORTED_MODULE_1__.jr)(baseUrl,endpoint).find(name=>environment[name]);
return variable&&environment[variable]||null}async function openModel(options){const{card,environment,note}=options;const baseUrl=resolveBaseUrl(options);const{
chatModel}=await Promise.all([__webpack_require__.e(3674),__webpack_require__.e(4287),__webpack_require__.e(7113)]).then(__webpack_require__.bind(__webpack_require__,
77842));const model=chatModel({name:card.name,model:card.model,endpoint:card.endpoint,baseUrl,key:options.key||keyFrom(environment,baseUrl,card.endpoint),timeout:card.
timeoutSeconds===null?options.timeout??12e4:card.timeoutSeconds*1e3,decoding:card.decoding,headers:card.headers,fetch:(0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__.
i)(environment),...note?{note}:{}});const folder=await(0,_reply_store_js__WEBPACK_IMPORTED_MODULE_2__.NE)((0,_reply_store_js__WEBPACK_IMPORTED_MODULE_2__.Y9)(environment),
options.checkout);if(folder)return(0,_reply_store_js__WEBPACK_IMPORTED_MODULE_2__.z8)(model,{endpoint:baseUrl,model:card.model,recipe:card.recipe.name,...variantOf(
card)},folder,{afresh:options.afresh===true,...note?{note}:{}});note?.({code:"not-stored",folder:null});return model}}),98876:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ip:()=>defaultBaseUrl,XM:()=>pathOf,jr:()=>keyVariables,lc:()=>providerOf,px:()=>telemetryName,r5:()=>providers});const anyHost=/(?:)/;
const loopback=/^(?:localhost|\[::1\]|127\..*)$/;const maxTokens={tokenLimit:"max_tokens",mostTokens:null,temperature:true,system:true,stop:true,topP:true,effort:true};
const maxCompletionTokens={...maxTokens,tokenLimit:"max_completion_tokens"};const hosted={auth:"authorization",quirks:maxTokens,local:false};const local={match:{
host:loopback},keys:[],...hosted,local:true,priceList:null};const providers={openai:{...hosted,title:"OpenAI",match:{host:/(?:^|\.)openai\.com$/},baseUrl:"https\
://api.openai.com/v1",baseUrlVariable:{name:"OPENAI_BASE_URL",path:""},keys:["OPENAI_API_KEY"],quirks:maxCompletionTokens,telemetry:"openai",priceList:"openai",
models:/^(?:gpt-(?!oss)|chatgpt-|o\d)/,checked:"stand-in"},azureDeployment:{...hosted,title:"Azure, a deployment",match:{host:/\.azure\.com$/,path:/^\/openai\/deployments\//},
baseUrl:"https://RESOURCE.openai.azure.com/openai/deployments/NAME?api-version=2024-10-21",keys:["AZURE_OPENAI_API_KEY"],auth:"api-key",quirks:maxCompletionTokens,
telemetry:"azure.ai.openai",priceList:"azure",checked:"stand-in"},azure:{...hosted,title:"Azure",match:{host:/\.azure\.com$/},baseUrl:"https://RESOURCE.openai.a\
zure.com/openai/v1",keys:["AZURE_OPENAI_API_KEY"],auth:"api-key",quirks:maxCompletionTokens,telemetry:"azure.ai.openai",priceList:"azure",checked:"stand-in"},anthropic:{
...hosted,title:"Anthropic",match:{host:/(?:^|\.)anthropic\.com$/},baseUrl:"https://api.anthropic.com/v1",baseUrlVariable:{name:"ANTHROPIC_BASE_URL",path:"/v1"},
keys:["ANTHROPIC_API_KEY"],telemetry:"anthropic",priceList:"anthropic",models:/^claude-/,checked:"stand-in"},openrouter:{...hosted,title:"OpenRouter",match:{host:/(?:^|\.)openrouter\.ai$/},
baseUrl:"https://openrouter.ai/api/v1",keys:["OPENROUTER_API_KEY"],telemetry:"openrouter",priceList:"openrouter",checked:"stand-in"},bedrock:{...hosted,title:"A\
mazon Bedrock",match:{host:/^bedrock-runtime\..*\.amazonaws\.com$/},baseUrl:"https://bedrock-runtime.REGION.amazonaws.com/openai/v1",keys:["AWS_BEARER_TOKEN_BED\
ROCK"],quirks:maxCompletionTokens,telemetry:"aws.bedrock",priceList:"aws",checked:"untested"},gemini:{...hosted,title:"Google Gemini",match:{host:/(?:^|\.)googleapis\.com$/},
baseUrl:"https://generativelanguage.googleapis.com/v1beta/openai",keys:["GEMINI_API_KEY"],telemetry:"gcp.gemini",priceList:"google",models:/^gemini-/,checked:"u\
ntested"},mistral:{...hosted,title:"Mistral",match:{host:/(?:^|\.)mistral\.ai$/},baseUrl:"https://api.mistral.ai/v1",keys:["MISTRAL_API_KEY"],telemetry:"mistral\
_ai",priceList:"mistral",checked:"untested"},groq:{...hosted,title:"Groq",match:{host:/(?:^|\.)groq\.com$/},baseUrl:"https://api.groq.com/openai/v1",keys:["GROQ\
_API_KEY"],telemetry:"groq",priceList:"groq",checked:"untested"},deepseek:{...hosted,title:"DeepSeek",match:{host:/(?:^|\.)deepseek\.com$/},baseUrl:"https://api\
.deepseek.com/v1",keys:["DEEPSEEK_API_KEY"],telemetry:"deepseek",priceList:"deepseek",checked:"untested"},xai:{...hosted,title:"xAI",match:{host:/(?:^|\.)x\.ai$/},
baseUrl:"https://api.x.ai/v1",keys:["XAI_API_KEY"],telemetry:"x_ai",priceList:"x-ai",checked:"untested"},ollama:{...local,title:"Ollama",match:{host:loopback,port:"\
11434"},baseUrl:"http://127.0.0.1:11434/v1",start:"ollama serve",telemetry:"ollama",checked:"stand-in"},llamaCpp:{...local,title:"llama.cpp",match:{host:loopback,
port:"8080"},baseUrl:"http://127.0.0.1:8080/v1",start:"llama-server -m FILE.gguf",telemetry:null,checked:"real server"},vllm:{...local,title:"vLLM",match:{host:loopback,
port:"8000"},baseUrl:"http://127.0.0.1:8000/v1",start:"vllm serve MODEL",telemetry:null,checked:"stand-in"},lmStudio:{...local,title:"LM Studio",match:{host:loopback,
port:"1234"},baseUrl:"http://127.0.0.1:1234/v1",start:"lms server start",telemetry:"lm_studio",checked:"stand-in"},otherLocal:{...local,title:"any other server \
on this machine",baseUrl:"http://127.0.0.1:PORT/v1",telemetry:null,checked:"stand-in"},other:{...hosted,title:"any other OpenAI-compatible service",match:{host:anyHost},
baseUrl:"https://HOST/v1",keys:[],telemetry:null,priceList:null,checked:"stand-in"}};const rows=Object.values(providers);const homes={chat:providers.openai,completions:providers.
openai,messages:providers.anthropic};function providerOf(baseUrl){const url=URL.canParse(baseUrl)?new URL(baseUrl):null;return(url&&rows.find(({match})=>isMatch(
match,url)))??providers.other}function isMatch({host,port,path},url){return host.test(url.hostname)&&(port??url.port)===url.port&&(path?.test(url.pathname)??true)}
function keyVariables(baseUrl,endpoint="chat"){return[...new Set([...providerOf(baseUrl).keys,...homes[endpoint].keys])]}function defaultBaseUrl(endpoint,environment){
const{baseUrl,baseUrlVariable}=homes[endpoint];const told=baseUrlVariable&&environment[baseUrlVariable.name]?.trim();if(!told)return baseUrl;return baseUrlVariable.
path?`${told.replace(/\/+$/,"")}${baseUrlVariable.path}`:told}function pathOf({baseUrl}){return baseUrl.replace(/^https?:\/\/[^/]+/,"")}function telemetryName(baseUrl){
const host=URL.canParse(baseUrl)?new URL(baseUrl).hostname:"unknown";return providerOf(baseUrl).telemetry??host}}),50434:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>fetchIn});var _fetch_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52850);const loopback=/^(?:localhost|\[::1\]|127\..*)$/;
function proxyFor(url,environment){const read=name=>environment[name]||environment[name.toUpperCase()]||"";const proxy=(url.protocol==="https:"?read("https_prox\
y"):read("http_proxy")).trim();if(proxy===""||loopback.test(url.hostname))return null;const address=/^[a-z]+:\/\//i.test(proxy)?proxy:`http://${proxy}`;return isDirect(
url,read("no_proxy"))||!URL.canParse(address)?null:address}function isDirect({hostname,port,protocol},list){const used=port||(protocol==="https:"?"443":"80");return list.
split(/[\s,]+/).filter(Boolean).some(entry=>{if(entry==="*")return true;const[,name="",asked]=/^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase())??[];const bare=name.
replace(/^\*?\./,"");const fits=hostname===bare||hostname.endsWith(`.${bare}`);return bare!==""&&fits&&(asked===void 0||asked===used)})}function fetchIn(environment){
return async(input,init={})=>{const url=new URL(input instanceof Request?input.url:input);const proxy=proxyFor(url,environment);return proxy===null?(0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__.
eQ)(url,init):fetchThrough(proxy,url,init)}}async function fetchThrough(proxy,url,init){const{ProxyAgent,request}=await __webpack_require__.e(6752).then(__webpack_require__.
t.bind(__webpack_require__,46752,19));const agent=new ProxyAgent({uri:proxy,connections:1,headersTimeout:0,bodyTimeout:0});try{const{statusCode,headers,body}=await request(
url,{dispatcher:agent,method:init.method??"GET",headers:Object.fromEntries(new Headers(init.headers??{})),body:typeof init.body==="string"?init.body:null,signal:init.
signal??null});return await(0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__.Fo)({statusCode,headers,body,stop:()=>body.destroy()})}catch(error){if(error instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)throw error;if(init.signal?.aborted)throw new _fetch_js__WEBPACK_IMPORTED_MODULE_0__.Ik("ABORTED");throw proxyError(error)}finally{await agent.destroy()}}function proxyError(error){
const{code,message="",cause}=Object(error);const refused=/Proxy response \((\d+)\)/.exec(message)?.[1];if(refused!==void 0)return new _fetch_js__WEBPACK_IMPORTED_MODULE_0__.
Ik(`PROXY_${refused}`);const inner=String(code??Object(cause).code??"UNKNOWN");return new _fetch_js__WEBPACK_IMPORTED_MODULE_0__.Ik(/^E(?:CONNREFUSED|HOSTUNREACH|NOTFOUND|AI_AGAIN)/.
test(inner)?`PROXY_${inner}`:inner)}}),43238:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{NE:()=>openFolder,Y9:()=>replyFolders,eZ:()=>replay,f:()=>parseRecording,z8:()=>storedModel});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760);var _core_model_candidate_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(77436);var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(27597);var __addDisposableResource=function(env,value,async){
if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable\
.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}
return value};var __disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"\
An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(
r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else
s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
const LARGEST_RECORD=16*1024*1024;function replyFolders(environment){const user=process.getuid?.()??"user";const under=(name,...parts)=>{const folder=environment[name];
return folder&&(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder)?[(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,...parts,"testwright","repl\
ies")]:[]};return[...under("RUNNER_TEMP"),...under("XDG_CACHE_HOME"),...under("HOME",".cache"),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.
tmpdir)(),`testwright-${user}`,"replies")]}async function openFolder(folders,checkout){for(const folder of folders)if(await prepareFolder(folder,checkout))return folder;
return null}async function prepareFolder(folder,checkout){try{if(isInside(await resolveLinks((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder)),await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(checkout)))return false;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder,{recursive:true,
mode:448});return await isOurs(folder)&&await isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))}catch{return false}}async function resolveLinks(path){
const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(()=>null);if(real!==null||(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(
path)===path)return real??path;return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await resolveLinks((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)),
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path))}async function isOurs(folder){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(
folder);const owner=process.getuid?.();return found.isDirectory()&&(owner===void 0||found.uid===owner&&(found.mode&18)===0)}function isInside(path,folder){return path===
folder||path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)?folder:folder+node_path__WEBPACK_IMPORTED_MODULE_3__.sep)}function promptKey(origin,prompt){
const{system,user,maxTokens,temperature,sample,stop}=prompt;const request=[system,user,maxTokens,temperature,sample,stop??[]];const{endpoint,model,recipe,variant}=origin;
const text=JSON.stringify([endpoint,model,recipe,...request,...variant?[{variant}]:[]]);return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").
update(text).digest("hex")}function storedModel(model,origin,folder,{afresh=false,note=()=>void 0}={}){let warned=false;const store=async(prompt,completion)=>{const key=promptKey(
origin,prompt);const asked={...completion,quoted:prompt.quoted??completion.quoted};const record=makeRecording(key,asked,new Date().toISOString().slice(0,10));if(await writeRecording(
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,`${key}.json`),record)||warned)return;warned=true;note({code:"not-stored",folder})};const recall=async prompt=>{
if(afresh)return null;const key=promptKey(origin,prompt);const found=await readRecording((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,`${key}.json`));
return found?.key===key?replay(found,prompt,model.name):null};return{name:model.name,recall,async complete(prompt){const stored=await recall(prompt);if(stored)return stored;
const completion=await model.complete(prompt);await store(prompt,completion);return completion}}}async function readRecording(path){try{const env_1={stack:[],error:void 0,
hasError:false};try{const file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
constants.O_RDONLY|node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW|node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK),true);
const found=await file.stat();const owner=process.getuid?.();if(!found.isFile()||found.size>LARGEST_RECORD||owner!==void 0&&found.uid!==owner)return null;return parseRecording(
await file.readFile("utf8"))}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)await result_1}}catch{return null}}
async function writeRecording(path,record){const temporary=`${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;try{const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(temporary,"wx",384);try{await file.writeFile(`${JSON.stringify(record)}
`);await file.sync()}finally{await file.close()}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary,path);return true}catch{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(temporary,{force:true}).catch(()=>void 0);return false}}const count=zod__WEBPACK_IMPORTED_MODULE_5__.aig().int().min(0);const recordingSchema=zod__WEBPACK_IMPORTED_MODULE_5__.
Ikc({key:zod__WEBPACK_IMPORTED_MODULE_5__.YjP().optional(),target:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),sample:count,model:zod__WEBPACK_IMPORTED_MODULE_5__.YjP().
min(1).max(300),recorded:zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(/^\d{4}-\d{2}-\d{2}$/),text:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),cut:zod__WEBPACK_IMPORTED_MODULE_5__.
zMY().default(false),usage:zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({inputTokens:count,cachedTokens:count.default(0),outputTokens:count,estimated:zod__WEBPACK_IMPORTED_MODULE_5__.
zMY().default(false)}),seconds:zod__WEBPACK_IMPORTED_MODULE_5__.aig().min(0),answeredBy:zod__WEBPACK_IMPORTED_MODULE_5__.YjP().max(300).optional(),noText:_core_model_candidate_js__WEBPACK_IMPORTED_MODULE_4__.
S.optional(),quoted:zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP().max(1e3)).max(20).optional()});function parseRecording(text){try{
return recordingSchema.safeParse(JSON.parse(text)).data??null}catch{return null}}function replay(recording,prompt,writer){const{text,cut,usage,seconds,answeredBy,
noText,quoted}=recording;const answer={target:prompt.target,writer,sample:prompt.sample,text,cut,usage,seconds,stored:true};return{...answer,...answeredBy===void 0?
{}:{answeredBy},...noText?{noText}:{},...quoted?{quoted}:{}}}function makeRecording(key,completion,day){const{target,sample,writer:model,text,cut,usage,seconds,
answeredBy,noText,quoted}=completion;const recording={key,target,sample,model,recorded:day,text,cut,usage,seconds};return{...recording,...answeredBy===void 0?{}:
{answeredBy},...noText?{noText}:{},...quoted?{quoted}:{}}}}),34127:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>endOf});var _core_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23958);var _models_open_model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
21324);var _models_providers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98876);function endOf(card,baseUrl){const{model,retires}=card;if(retires!==null)
return{date:retires,by:"its card"};const isOpenAi=(0,_models_providers_js__WEBPACK_IMPORTED_MODULE_2__.lc)(baseUrl??(0,_models_open_model_js__WEBPACK_IMPORTED_MODULE_1__.
xj)({card,baseUrl:null,environment:{}}))===_models_providers_js__WEBPACK_IMPORTED_MODULE_2__.r5.openai||model.startsWith("ft:");const listed=isOpenAi?(0,_core_model_retirement_js__WEBPACK_IMPORTED_MODULE_0__.
lY)(model):null;return listed&&{date:listed.date,by:"OpenAI's list of 2026-11"}}})};export{id,ids,modules};
