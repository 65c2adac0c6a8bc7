const id=4287;const ids=[4287];const modules={74287:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M:()=>openClient});var openai__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93674);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57642);var _fetch_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52850);var _providers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98876);var _interfaces_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
19020);function openClient(options){const{baseUrl,endpoint="chat",model,timeout,fetch=_fetch_js__WEBPACK_IMPORTED_MODULE_2__.eQ,headers={}}=options;const url=parseBaseUrl(
baseUrl);const key=checkKey(options.key,url,endpoint);const keyVariable=(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__.jr)(url.href,endpoint)[0]??"";const apiKey=key??
"no-key-needed";return{client:createClient(url,{...headers,...headersOf(url,apiKey,endpoint)},apiKey,fetch),target:{host:url.host,provider:(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__.
lc)(url.href),keyVariable,model,key,timeout}}}function createClient(url,headers,apiKey,fetch){return new openai__WEBPACK_IMPORTED_MODULE_0__.Ay({apiKey,adminAPIKey:null,
organization:null,project:null,webhookSecret:null,baseURL:`${url.origin}${url.pathname.replace(/\/+$/,"").replace(/\/(?:(?:chat\/)?completions|messages)$/,"")}`,
defaultQuery:Object.fromEntries(url.searchParams),defaultHeaders:headers,maxRetries:0,logLevel:"off",fetch:async(input,init)=>nestError(await fetch(input,init))})}
async function nestError(response){if(response.status<400)return response;const text=await response.text();const body=(0,_interfaces_js__WEBPACK_IMPORTED_MODULE_4__.
qF)(text);const isNested=typeof body!=="object"||body===null||"error"in body;const{status,headers}=response;return new Response(isNested?text:JSON.stringify({error:body}),
{status,headers})}function headersOf(url,key,endpoint){if(endpoint==="messages")return{Authorization:null,"x-api-key":key,"anthropic-version":"2023-06-01"};const{
auth}=(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__.lc)(url.href);return auth==="authorization"?{}:{Authorization:null,[auth]:key}}function parseBaseUrl(text){const url=URL.
canParse(text)?new URL(text):null;if(!url||!/^https?:$/.test(url.protocol))throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`base-url is not an h\
ttp(s) address: ${JSON.stringify(text.slice(0,200))}; give one such as http://127.0.0.1:8000/v1.`);if(url.username||url.password)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`base-url contains a user name or password: put the key in ${(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__.jr)(url.href)[0]??""} instead.`);return url}function checkKey(given,url,endpoint){
const key=given?.trim()||null;const variable=(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__.jr)(url.href,endpoint)[0]??"";if(key&&!/^[\x21-\x7e]+$/.test(key))throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`The key in ${variable} (or the input api-key) contains spaces or characters that no key has: copy it again.`);if(!key&&(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__.
lc)(url.href).keys.length>0)throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`There is no key for ${url.hostname}: set ${variable} (or the input \
api-key), or name another endpoint with base-url.`);return key}}),3379:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AY:()=>UnexpectedReply,LH:()=>withRetries,U6:()=>isUnknownModel,UW:()=>explainError,yy:()=>sleep});var openai__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
93674);var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57642);var _core_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69716);
var _providers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98876);var _fetch_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52850);class UnexpectedReply extends Error{excerpt;constructor(excerpt){
super("not a completion");this.excerpt=excerpt}}function explainError(error,target,known){if(error instanceof UnexpectedReply)return unexpected(error,target);if(error?.
name==="SyntaxError")return unexpected(new UnexpectedReply(""),target);if(error instanceof openai__WEBPACK_IMPORTED_MODULE_0__.qA)return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
GI(`The model endpoint ${target.host} did not answer within ${Math.ceil(target.timeout/1e3)} s: try again, or give it more time (timeoutSeconds in the model car\
d).`,false);if(error instanceof openai__WEBPACK_IMPORTED_MODULE_0__.xX)return unreachable(error,target);if(error instanceof openai__WEBPACK_IMPORTED_MODULE_0__.
LG&&error.status!==void 0)return rejected(error,error.status,target,known);return error instanceof Error?error:new Error(String(error))}function isUnknownModel(error){
return error instanceof openai__WEBPACK_IMPORTED_MODULE_0__.LG&&(error.status===404||error.code==="model_not_found")}function rejected(error,status,target,known){
const{host,model}=target;if(isNotChat(error))return notChat(target);if(isUnknownModel(error))return unknownModel(error,target,known);if(status===401)return keyRejected(
target);if(status===410)return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`The model endpoint ${host} no longer serves ${model}: set model to one\
 that it serves.`);if(status>=300&&status<400)return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`The model endpoint ${host} redirects to ${quote(
error.headers?.get("location")??"elsewhere",target)}: set base-url to the final address.`);if(error.code==="insufficient_quota"||status===402||noCredit.test(error.
message))return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__._7(`The account at the model endpoint ${host} has no credit left: add some, then run agai\
n.`);const reason=reasonOf(error,target);if(status===429&&!isTooLarge(error))return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__._7(`The model endpoin\
t ${host} is limiting requests (429${reason?`: ${reason}`:""}): run again later.`);if(status>=500)return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
GI(`The model endpoint ${host} failed (${status}${reason?`: ${reason}`:""}): run again later.`,false);return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
GI(`The model endpoint ${host} refused the request (${status})${reason?`: ${ended(reason)}`:` and gave no reason: check that the key may use ${model}.`}`,true)}
const noCredit=/credit balance|(?:no|out of|not enough|insufficient) (?:credits?|balance|funds|quota)|credits? (?:left|exhausted|depleted|used up)|exceeded your current quota|add (?:more )?credits?|payment required|billing (?:hard )?limit/i;
function reasonOf({error},target){if(typeof error==="string")return quote(error,target);const{message,detail}=Object(error);const said=message??detail??"";return quote(
typeof said==="string"?said:JSON.stringify(said),target)}const ended=sentence=>/[.!?…]$/.test(sentence)?sentence:`${sentence}.`;const isNotChat=error=>/not a chat model|v1\/completions/i.
test(error.message);function notChat({host,model}){return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${model} is not a chat model at the model e\
ndpoint ${host}: set "endpoint": "completions" in its model card.`)}function keyRejected({host,model,key,keyVariable}){const setKey=`set ${keyVariable} (or the \
input api-key)`;return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(key===null?`The model endpoint ${host} needs a key: ${setKey}.`:`The model endp\
oint ${host} refused the key: ${setKey} to one that may use ${model}.`)}function unknownModel(error,target,known){const{host,model,provider}=target;if(error.code===
"DeploymentNotFound")return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`The model endpoint ${host} has no such deployment (${reasonOf(error,target)}\
): check its name in base-url or in model.`);if(known?.includes(model)||!known&&error.code!=="model_not_found"&&!/model/i.test(error.message))return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`The model endpoint ${host} has no chat completions at this address (404): check base-url, which usually ends in ${(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__.
XM)(provider)}.`);const names=(known??[]).slice(0,8).map(name=>quote(name,target));const more=(known?.length??0)-names.length;return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(names.length?`The model endpoint ${host} has no model ${model}: set model to one of ${names.join(", ")}${more>0?` (and ${more} more)`:""}.`:`The model endpoi\
nt ${host} has no model ${model}: check the name in model or in the card.`)}function unexpected({excerpt},{host,provider}){if(/^\s*(?:data|event|id|:)\s*:/.test(
excerpt))return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.GI(`The model endpoint ${host} answered with a stream of events, which was not asked for:\
 turn streaming off in the server or in the proxy before it.`,true);const what=/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(excerpt)?"a web page":"something e\
lse";return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.GI(`The model endpoint ${host} answered with ${what} instead of a completion: check base-url,\
 which usually ends in ${(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__.XM)(provider)}, and any proxy before it.`,true)}function unreachable(error,{host,provider}){
const code=socketCode(error)??"no code";const start=provider.start?` (${provider.title}: ${provider.start})`:"";if(code==="ECONNREFUSED")return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
_7(`Nothing answers at the model endpoint ${host}: start the model server${start}, or check base-url.`);if(code.startsWith("PROXY"))return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.
_7(`The proxy for the model endpoint ${host} does not let us through (${code.slice("PROXY_".length)}): check HTTPS_PROXY, or name the host in NO_PROXY.`);if(code===
"ENOTFOUND"||code==="EAI_AGAIN")return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__._7(`The host of the model endpoint ${host} is not known: check bas\
e-url and the network.`);if(/CERT|TLS|SSL|EPROTO|SIGNATURE|ALTNAME/.test(code))return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__._7(`There is no sec\
ure connection to the model endpoint ${host} (${code}): check https or http in base-url, or name its certificate authority in NODE_EXTRA_CA_CERTS.`);if(code==="\
TOO_LARGE")return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.GI(`The model endpoint ${host} sent a response that is too large for a reply: check bas\
e-url.`,true);return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__.GI(`The connection to the model endpoint ${host} broke (${code}): run again later.`,
false)}const MOST_READ=2e4;function quote(text,{key}){const line=(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__.Dl)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__.
QU)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__.s9)(text.slice(0,MOST_READ),key))).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim();return line.length>200?
`${line.slice(0,200)}…`:line}const MAX_ATTEMPTS=3;const LONGEST_WAIT=6e4;const LOADING_WAIT=5e3;const LONGEST_LOADING=12e4;const transientCodes=new Set(["ECON\
NRESET","EPIPE","ETIMEDOUT","EAI_AGAIN","ENETUNREACH"]);async function withRetries(attempt,{total,sleep:sleep2}){const end=performance.now()+total;let[failures,
loading]=[0,0];for(;;){try{return await attempt(Math.max(1,Math.floor(end-performance.now())))}catch(error){const loads=isLoading(error)&&loading<LONGEST_LOADING;
if(loads)loading+=LOADING_WAIT;else failures++;const wait=loads?LOADING_WAIT:waitAfter(error,failures,Date.now());if(failures>=MAX_ATTEMPTS||wait===null||performance.
now()+wait>=end)throw error;await sleep2(Math.ceil(wait))}}}function isLoading(error){return error instanceof openai__WEBPACK_IMPORTED_MODULE_0__.LG&&error.status===
503&&/\b(?:loading|being loaded|not (?:yet )?loaded)\b/i.test(error.message)}function waitAfter(error,failures,now){if(!(error instanceof openai__WEBPACK_IMPORTED_MODULE_0__.
LG)||error instanceof openai__WEBPACK_IMPORTED_MODULE_0__.qA)return null;if(error.status===void 0)return transientCodes.has(socketCode(error)??"")?backOff(failures):
null;if(error.code==="insufficient_quota"||isTooLarge(error))return null;if(error.status!==429&&error.status!==408&&error.status<500)return null;if(error.status===
501||error.status===505)return null;return retryAfter(error.headers,now)??backOff(failures)}function isTooLarge(error){return error.status===413||error.status===
429&&/request too large/i.test(error.message)}function backOff(failures){return 1e3*3**(failures-1)}function retryAfter(headers,now){const exact=headers?.get("r\
etry-after-ms");const value=headers?.get("retry-after")?.trim();const milliseconds=exact?Number(exact):value?Number(value)*1e3:NaN;const wait=Number.isFinite(milliseconds)?
milliseconds:value?Date.parse(value)-now:NaN;return Number.isFinite(wait)?Math.min(Math.max(wait,0),LONGEST_WAIT):null}function socketCode(error){const cause=error instanceof
Error?error.cause:null;return cause instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_4__.Ik?cause.code:null}function sleep(milliseconds){return new Promise(resolve=>setTimeout(
resolve,milliseconds))}}),19020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F6:()=>decodingOf,
Kd:()=>errorIn,PZ:()=>interfaces,qF:()=>parseJson});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);var _core_budget_cost_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
82928);var _failures_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3379);var _request_quirks_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23495);function chatBody(model,prompt,quirks){
const{system,user}=prompt;return{model,messages:system!==null&&quirks.system?[{role:"system",content:system},{role:"user",content:user}]:[{role:"user",content:system===
null?user:`${system}

${user}`}],[quirks.tokenLimit]:(0,_request_quirks_js__WEBPACK_IMPORTED_MODULE_2__.I)(prompt,quirks),...quirks.temperature?{temperature:prompt.temperature}:{},...quirks.
stop&&prompt.stop?.length?{stop:prompt.stop}:{}}}function completionBody(model,prompt,quirks){const{system,user}=prompt;return{model,prompt:system===null?user:`${system}\


${user}`,max_tokens:(0,_request_quirks_js__WEBPACK_IMPORTED_MODULE_2__.I)(prompt,quirks),...quirks.temperature?{temperature:prompt.temperature}:{},...quirks.stop&&
prompt.stop?.length?{stop:prompt.stop}:{}}}const count=zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().min(0).nullish().catch(null);const part=zod__WEBPACK_IMPORTED_MODULE_3__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish().catch(null),text:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().nullish().catch(null)})]);const replySchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({model:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(300).nullish().catch(null),
choices:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({finish_reason:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish().catch(null),text:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().nullish().catch(null),message:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({content:zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(part)]).nullish(),refusal:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish().catch(null),tool_calls:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.
L5J()).nullish().catch(null),function_call:zod__WEBPACK_IMPORTED_MODULE_3__.L5J().optional()}).nullish()})).nullish(),usage:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc(
{prompt_tokens:count,completion_tokens:count,prompt_tokens_details:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({cached_tokens:count}).nullish().catch(null),prompt_cache_hit_tokens:count}).
nullish().catch(null)});function textOf(piece){if(typeof piece==="string")return piece;return/^(?:thinking|reasoning|thought|summary)/.test(piece.type??"")?"":piece.
text??""}function readReply(reply,model,prompt){const parsed=replySchema.safeParse(typeof reply==="string"?parseJson(reply):reply);if(!parsed.success||parsed.data.
choices===void 0)throw new _failures_js__WEBPACK_IMPORTED_MODULE_1__.AY(excerptOf(reply));const choice=parsed.data.choices?.[0];const content=choice?.message?.content??
choice?.text??"";const text=typeof content==="string"?content:content.map(textOf).join("");return{text,cut:choice?.finish_reason==="length",usage:usageOf(reportedUsage(
parsed.data.usage),prompt,text),...answeredBy(model,parsed.data.model),...text.trim()===""?whyNoText(choice):{}}}const mostSaid=300;function whyNoText(choice){if(!choice)
return{noText:{kind:"no-choice",said:null}};const{finish_reason:finish,message}=choice;if(message?.refusal)return{noText:{kind:"refusal",said:message.refusal.slice(
0,mostSaid)}};if(finish==="content_filter")return{noText:{kind:"content-filter",said:null}};if(message?.tool_calls?.length||message?.function_call)return{noText:{
kind:"tool-calls",said:null}};return finish==="length"?{noText:{kind:"limit",said:null}}:{}}function errorIn(reply){const body=reply;if(typeof body!=="object"||
body===null)return null;const choice=Array.isArray(body.choices)?body.choices[0]:null;const error=body.error??choice?.error??null;if(error===null||error===""||error===
false)return null;const{code,status,type}=Object(error);const number=[code,status].map(Number).find(value=>value>=400&&value<600);const isLimited=[code,type].some(
word=>typeof word==="string"&&/rate.?limit/i.test(word));return{status:number??(isLimited?429:400),error}}function reportedUsage(usage){const cached=usage?.prompt_tokens_details?.
cached_tokens??usage?.prompt_cache_hit_tokens??0;return{input:usage?.prompt_tokens,output:usage?.completion_tokens,cached}}function usageOf({input,output,cached},prompt,text){
if(input&&typeof output==="number"&&(output>0||text==="")){return{inputTokens:input,cachedTokens:Math.min(cached,input),outputTokens:output,estimated:false}}return{
inputTokens:(0,_core_budget_cost_js__WEBPACK_IMPORTED_MODULE_0__.bP)(`${prompt.system??""}${prompt.user}`),cachedTokens:0,outputTokens:(0,_core_budget_cost_js__WEBPACK_IMPORTED_MODULE_0__.
bP)(text),estimated:true}}function answeredBy(asked,answered){return answered&&!isSameModel(asked,answered)?{answeredBy:answered}:{}}function isSameModel(asked,answered){
const bare=name=>name.toLowerCase().replace(/^.*\//,"");const dated=/^[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|\d{4}|\d{3})$/;const[wanted,given]=[bare(asked),bare(answered)];
return wanted===given||given.startsWith(wanted)&&dated.test(given.slice(wanted.length))}function parseJson(text){try{return JSON.parse(text)}catch{return null}}
function excerptOf(reply){return(typeof reply==="string"?reply:JSON.stringify(reply)??"").slice(0,200)}function messageBody(model,{system,user,...prompt},quirks){
return{model,...system===null?{}:{system},messages:[{role:"user",content:user}],max_tokens:(0,_request_quirks_js__WEBPACK_IMPORTED_MODULE_2__.I)(prompt,quirks),
...quirks.temperature?{temperature:Math.min(1,prompt.temperature)}:{},...quirks.stop&&prompt.stop?.length?{stop_sequences:prompt.stop}:{}}}const messageSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({type:zod__WEBPACK_IMPORTED_MODULE_3__.euz("message"),model:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(300).nullish().catch(null),content:zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),text:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish().catch(null)})),stop_reason:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().nullish(),usage:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({input_tokens:count,output_tokens:count,cache_read_input_tokens:count,cache_creation_input_tokens:count}).
nullish().catch(null)});function readMessage(reply,model,prompt){const parsed=messageSchema.safeParse(typeof reply==="string"?parseJson(reply):reply);if(!parsed.
success)throw new _failures_js__WEBPACK_IMPORTED_MODULE_1__.AY(excerptOf(reply));const{content,stop_reason:stop,usage}=parsed.data;const text=content.map(block=>block.
type==="text"?block.text??"":"").join("");const cached=usage?.cache_read_input_tokens??0;const input=(usage?.input_tokens??0)+cached+(usage?.cache_creation_input_tokens??
0);return{text,...text.trim()===""?whyNoMessage(stop,content):{},cut:stop==="max_tokens"||stop==="model_context_window_exceeded",usage:usageOf({input,output:usage?.
output_tokens,cached},prompt,text),...answeredBy(model,parsed.data.model)}}function whyNoMessage(stop,content){if(stop==="refusal")return{noText:{kind:"refusal",
said:null}};if(stop==="max_tokens")return{noText:{kind:"limit",said:null}};const callsTool=content.some(({type})=>type==="tool_use");return callsTool?{noText:{kind:"\
tool-calls",said:null}}:{}}function decodingOf(endpoint,{topP,reasoningEffort},quirks){return{...topP!==void 0&&quirks.topP?{top_p:topP}:{},...reasoningEffort!==
void 0&&endpoint==="chat"&&quirks.effort?{reasoning_effort:reasoningEffort}:{}}}const interfaces={chat:{path:"/chat/completions",body:chatBody,read:readReply},completions:{
path:"/completions",body:completionBody,read:readReply},messages:{path:"/messages",body:messageBody,read:readMessage}}}),23495:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>tokenLimitOf,Y:()=>adaptTo});const tokenLimitOf=({maxTokens},{mostTokens})=>Math.min(maxTokens,mostTokens??Infinity);
const unsupported=/unsupported|not (?:be )?support|unknown|unrecogni[sz]ed|not (?:permitted|allowed)|extra|unexpected|deprecated|invalid (?:parameter|role)|only the default|instead/i;
const refusedValue=/\b(?:must|should|invalid|illegal|range|between|greater|less|positive|valid)\b/i;const noSystemRole=/system (?:role|message|prompt|instruction)|(?:role|message)\W{1,4}(?:of )?system|roles? must alternate|developer instruction/i;
const mayBeLeftOut=[{quirk:"temperature",name:"temperature",summary:"does not accept this temperature, so it is left out"},{quirk:"stop",name:"stop",summary:"do\
es not accept these stop sequences, so they are left out"},{quirk:"topP",name:"top_p",summary:"does not accept this top_p, so it is left out"},{quirk:"effort",name:"\
reasoning_effort",summary:"does not accept this reasoning_effort, so it is left out"}];function adaptTo(rejection,used,maxTokens){if(![400,422,500].includes(rejection.
status))return null;const isAbout=name=>rejection.param===name||new RegExp(`\\b${name}\\b`).test(rejection.message);if(used.system&&noSystemRole.test(rejection.
message))return{quirks:{...used,system:false},summary:"takes no system message, so it is put before the question"};const isRefused=unsupported.test(rejection.message)||
rejection.status!==500&&refusedValue.test(rejection.message);const refused=isRefused?mayBeLeftOut.find(({quirk,name})=>used[quirk]&&isAbout(name)):void 0;if(refused)
return{quirks:{...used,[refused.quirk]:false},summary:refused.summary};const most=mostTokensIn(rejection.message,maxTokens);if(most!==null)return{quirks:{...used,
mostTokens:most},summary:`gives at most ${most} tokens in one reply`};if(!unsupported.test(rejection.message))return null;if(isAbout(used.tokenLimit)){const tokenLimit=used.
tokenLimit==="max_tokens"?"max_completion_tokens":"max_tokens";return{quirks:{...used,tokenLimit},summary:`takes ${tokenLimit} instead of ${used.tokenLimit}`}}return null}
const tooManyTokens=/max_(?:completion_|new_|output_)?tokens\b[^]{0,80}(?:too (?:large|high|big|many)|less than|at most|exceed|must be|maximum|> ?\d)/i;function mostTokensIn(message,asked){
if(!tooManyTokens.test(message))return null;const difference=/(\d{2,7}) ?> ?(\d{2,7}) ?- ?(\d{1,7})/.exec(message);if(difference)return positive(Number(difference[2])-
Number(difference[3]),asked);const numbers=[...message.matchAll(/\d{2,7}/g)].map(Number).filter(number=>number>=16&&number<asked);return positive(numbers.length>
0?Math.max(...numbers):Math.floor(asked/2),asked)}const positive=(tokens,asked)=>tokens>=16&&tokens<asked?tokens:null})};export{id,ids,modules};
