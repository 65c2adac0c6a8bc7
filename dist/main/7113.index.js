const id=7113;const ids=[7113,7842];const modules={82928:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Ic:()=>readPrice,LY:()=>isFineTune,bP:()=>estimateTokens,cF:()=>priceFineTune,qk:()=>breakEven,wB:()=>worstCase,zP:()=>priceUsage});var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
"\n"?0:1))tokens++;continue}blanks=0;tokens+=sign>""?2:/\d/.test(sign)?1:.85}return Math.ceil(tokens)}}),77842:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{chatModel:()=>chatModel});var openai__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93674);var _core_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69716);var _interfaces_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(19020);var _client_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(74287);var _failures_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
3379);var _request_quirks_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(23495);function chatModel(options){const{model,name=model,timeout,endpoint="chat"}=options;
const{client,target}=(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.M)({...options,endpoint});const note=options.note??(()=>void 0);const{decoding={}}=options;const connection={
client,model,endpoint,decoding,quirks:target.provider.quirks,note};const limits={total:options.totalTimeout??timeout+12e4,sleep:options.sleep??_failures_js__WEBPACK_IMPORTED_MODULE_4__.
yy};return{name,async complete(prompt){const start=performance.now();try{const answer=await(0,_failures_js__WEBPACK_IMPORTED_MODULE_4__.LH)(left=>send(connection,
prompt,Math.min(timeout,left)),limits);return finish(withoutKey(answer,target.key),name,prompt,start)}catch(error){throw(0,_failures_js__WEBPACK_IMPORTED_MODULE_4__.
UW)(error,target,(0,_failures_js__WEBPACK_IMPORTED_MODULE_4__.U6)(error)?await listModels(client):null)}}}}const MAX_ADAPTATIONS=4;const SHORTEST_KEY=20;async function send(connection,prompt,timeout){
const{client,model,endpoint,decoding}=connection;const{path,body,read}=_interfaces_js__WEBPACK_IMPORTED_MODULE_2__.PZ[endpoint];for(let adaptations=0;;adaptations++){
const used=connection.quirks;try{const reply=await client.post(path,{body:{...body(model,prompt,used),...(0,_interfaces_js__WEBPACK_IMPORTED_MODULE_2__.F6)(endpoint,
decoding,used)},timeout});throwErrorIn(reply);return read(reply,model,prompt)}catch(error){const mayAdapt=error instanceof openai__WEBPACK_IMPORTED_MODULE_0__.LG&&
adaptations<MAX_ADAPTATIONS;const adaptation=mayAdapt?(0,_request_quirks_js__WEBPACK_IMPORTED_MODULE_5__.Y)(rejectionOf(error),used,(0,_request_quirks_js__WEBPACK_IMPORTED_MODULE_5__.
I)(prompt,used)):null;if(!adaptation)throw error;if(connection.quirks===used){connection.quirks=adaptation.quirks;connection.note({code:"model-quirk",model,summary:adaptation.
summary})}}}}function throwErrorIn(reply){const found=(0,_interfaces_js__WEBPACK_IMPORTED_MODULE_2__.Kd)(reply);if(found)throw openai__WEBPACK_IMPORTED_MODULE_0__.
LG.generate(found.status,{error:found.error},void 0,new Headers)}function rejectionOf(error){return{status:error.status??0,message:error.message,param:error.param??
null}}function withoutKey(answer,key){if(key===null||key.length<SHORTEST_KEY)return answer;const{answeredBy,noText}=answer;return{...answer,text:(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__.
s9)(answer.text,key),...answeredBy===void 0?{}:{answeredBy:(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__.s9)(answeredBy,key)},...noText?.said?{noText:{...noText,
said:(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__.s9)(noText.said,key)}}:{}}}function finish(answer,writer,prompt,start){const seconds=(performance.now()-start)/
1e3;return{target:prompt.target,writer,sample:prompt.sample,...answer,seconds,stored:false}}async function listModels(client){try{const page=await client.get("/\
models",{timeout:5e3});const names=page.data?.map(entry=>entry.id).filter(id2=>typeof id2==="string");return names?.length?names:null}catch{return null}}})};export{id,ids,modules};
