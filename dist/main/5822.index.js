const id=5822;const ids=[5822];const modules={70906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$z:()=>groupBy,BC:()=>append,CC:()=>interleave,JE:()=>firstAtLeast,Uv:()=>openQueue,pA:()=>nearest,sf:()=>mapLimit});function groupBy(items,key){const groups=new Map;
for(const item of items){const name=key(item);const group=groups.get(name);if(group)group.push(item);else groups.set(name,[item])}return groups}function append(lists,key,value){
const list=lists.get(key);if(list)list.push(value);else lists.set(key,[value])}function firstAtLeast(numbers,least){let[low,high]=[0,numbers.length];while(low<high){
const middle=low+high>>1;if((numbers[middle]??Infinity)<least)low=middle+1;else high=middle}return low}function nearest(word,words){let best=null;for(const known of words){
const edits=distance(word.toLowerCase(),known.toLowerCase());if(edits<=Math.max(1,Math.floor(known.length/3))&&(!best||edits<best.edits))best={word:known,edits}}
return best?.word??null}function distance(one,other){const rows=[Array.from({length:other.length+1},(_,n)=>n)];for(let i=1;i<=one.length;i++){const row=[i];for(let j=1;j<=
other.length;j++){const at=(up,left)=>rows[i-up]?.[j-left]??0;const swapped=i>1&&j>1&&one[i-1]===other[j-2]&&one[i-2]===other[j-1];const edits=[at(1,0)+1,(row[j-
1]??0)+1,at(1,1)+(one[i-1]===other[j-1]?0:1)];row.push(Math.min(...edits,...swapped?[at(2,2)+1]:[]))}rows.push(row)}return rows.at(-1)?.at(-1)??0}async function mapLimit(items,limit,work){
const results=new Map;let[at,failed]=[0,false];const worker=async()=>{while(at<items.length&&!failed){const place=at++;try{results.set(place,await work(items[place]))}catch(error){
failed=true;throw error}}};const workers=Array.from({length:Math.max(1,Math.min(limit,items.length))},worker);const ended=await Promise.allSettled(workers);for(const one of ended)
if(one.status==="rejected")throw one.reason;return items.map((_,place)=>results.get(place))}function openQueue(limit){const waiting=[];let free=Math.max(1,limit);
return async work=>{if(free>0)free-=1;else await new Promise(resolve=>waiting.push(resolve));try{return await work()}finally{const next=waiting.shift();if(next)
next();else free+=1}}}function interleave(columns){const longest=Math.max(0,...columns.map(column=>column.length));return Array.from({length:longest},(_,at)=>columns.
flatMap(column=>column.slice(at,at+1))).flat()}}),77436:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>noTextSchema});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597);var _report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80315);const noTextSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({kind:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["limit","refusal","content-filter","tool-calls","no-choice"]),said:(0,_report_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(
300).nullable()})}),66955:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gm:()=>isCardPath,
co:()=>parseCard,kY:()=>cardOf,uk:()=>cardSchema});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
64377);var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);var _lists_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(70906);var _prompt_recipe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98710);const endpoints=["chat","completions","messages"];const words=most=>zod__WEBPACK_IMPORTED_MODULE_2__.YjP({error:"give a string"}).trim().min(1,"is empty").
max(most,`is longer than ${most} characters`).regex(/^[^\p{Cc}\p{Cf}]*$/u,"holds control characters");const dollars=zod__WEBPACK_IMPORTED_MODULE_2__.aig({error:"\
give dollars per million tokens"}).min(0,"give 0 or more").max(1e6);const whole=(least,most)=>{const error=`give a whole number from ${least} to ${most}`;return zod__WEBPACK_IMPORTED_MODULE_2__.
aig({error}).int({error}).min(least,{error}).max(most,{error})};const temperature=zod__WEBPACK_IMPORTED_MODULE_2__.aig({error:"give a number from 0 to 2"}).min(
0,"give a number from 0 to 2").max(2,"give a number from 0 to 2");const recipeNames=Object.keys(_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_1__._e);const callWords=[
"none","without-results","with-results"];const againWords=["nothing-kept","something-open"];const recipe=zod__WEBPACK_IMPORTED_MODULE_2__.rej({name:zod__WEBPACK_IMPORTED_MODULE_2__.
k5n(recipeNames,{error:`say ${recipeNames.join(", ").replace(/, ([^,]*)$/," or $1")}`}).optional(),system:zod__WEBPACK_IMPORTED_MODULE_2__.YjP({error:"give a st\
ring, or null for no system message"}).max(8e3).nullable().optional(),maxTokens:whole(16,32768).optional(),promptTokens:whole(500,2e5).optional(),tests:whole(1,
20).optional(),calls:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(callWords,{error:"say none, without-results or with-results"}).optional(),again:zod__WEBPACK_IMPORTED_MODULE_2__.
k5n(againWords,{error:"say nothing-kept or something-open"}).optional(),temperature:temperature.optional(),temperatures:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(temperature,
{error:"give a list of numbers"}).min(1).max(10).optional(),stop:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(100),{error:"\
give a list of strings"}).max(4,"give at most four").optional(),samples:whole(1,10).optional(),template:zod__WEBPACK_IMPORTED_MODULE_2__.YjP({error:"give a stri\
ng with {request} or {code} in it"}).max(8e3).regex(/\{(?:request|code)\}/,"lacks the placeholder {request} or {code}").optional()});const price=zod__WEBPACK_IMPORTED_MODULE_2__.
rej({inputPerMillion:dollars,outputPerMillion:dollars,cachedPerMillion:dollars.optional()});const tuning=zod__WEBPACK_IMPORTED_MODULE_2__.rej({base:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP(),job:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullable().optional(),passes:zod__WEBPACK_IMPORTED_MODULE_2__.aig().optional(),batchSize:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().optional(),learningRate:zod__WEBPACK_IMPORTED_MODULE_2__.aig().optional(),seed:zod__WEBPACK_IMPORTED_MODULE_2__.aig().optional(),trainedTokens:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().optional(),usd:zod__WEBPACK_IMPORTED_MODULE_2__.aig().optional(),teacherUsd:zod__WEBPACK_IMPORTED_MODULE_2__.aig().optional(),finished:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().optional(),ends:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({date:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),what:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP()})).optional()});const data=zod__WEBPACK_IMPORTED_MODULE_2__.rej({sha256:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),rows:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().optional(),fingerprints:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[0-9a-f]{16}$/,"give 16 hexadecimal digits for\
 each test"),{error:"give a list of fingerprints"}).max(1e6).optional()});const efforts=["none","minimal","low","medium","high","xhigh"];const RESERVED=/auth|cookie|key|token|secret|^(?:host|connection|content-.*|transfer-.*)$/i;
const headers=zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[\x20-\x7e]{0,1000}$/,"\
give values of one line of ASCII"),{error:"give names with their values"}).superRefine((given,context)=>{const names=Object.keys(given);const own=names.find(name=>RESERVED.
test(name));const odd=names.find(name=>!/^[A-Za-z0-9-]{1,100}$/.test(name));if(own!==void 0)context.addIssue({code:"custom",message:`holds ${own.slice(0,60)}, w\
hich is for keys or set by the client: leave it out`});else if(odd!==void 0)context.addIssue({code:"custom",message:"give names of letters, digits and dashes"})});
const cardSchema=zod__WEBPACK_IMPORTED_MODULE_2__.rej({$schema:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),schema:zod__WEBPACK_IMPORTED_MODULE_2__.euz(1,{
error:"is not 1: this card is for another version of testwright, so update it"}).optional(),name:words(200).optional(),description:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().max(8e3).optional(),model:words(300),baseUrl:words(2e3).optional(),endpoint:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(endpoints,{error:"say chat, completions o\
r messages"}).optional(),recipe:recipe.optional(),price:zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.euz(0),price],{error:"give 0, or \
an object with inputPerMillion and outputPerMillion in dollars"}).optional(),timeoutSeconds:whole(1,86400).optional(),topP:zod__WEBPACK_IMPORTED_MODULE_2__.aig(
{error:"give a number above 0, at most 1"}).gt(0,"give a number above 0, at most 1").max(1,"give a number above 0, at most 1").optional(),reasoningEffort:zod__WEBPACK_IMPORTED_MODULE_2__.
k5n(efforts,{error:`say ${efforts.join(", ").replace(/, ([^,]*)$/," or $1")}`}).optional(),headers:headers.optional(),parallel:whole(1,64).optional(),retires:zod__WEBPACK_IMPORTED_MODULE_3__.
p6({error:"give a date such as 2027-01-31"}).optional(),data:data.optional(),tuning:tuning.optional(),claimed:zod__WEBPACK_IMPORTED_MODULE_2__.rej({usd:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().min(0),by:words(300)}).optional()});const known={"":Object.keys(cardSchema.shape).filter(name=>name!=="$schema"),recipe:Object.keys(recipe.shape),price:Object.
keys(price.shape),data:Object.keys(data.shape),tuning:Object.keys(tuning.shape)};function isCardPath(model){return model.endsWith(".model.json")}function cardOf(model){
return{...{name:model,model,baseUrl:null,endpoint:"chat",price:null},recipe:(0,_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_1__.w1)(isFineTune(model)),...{timeoutSeconds:null,
tuningUsd:null,claimed:null},...{fingerprints:[],training:null,decoding:{},headers:{},parallel:null,retires:null}}}function parseCard(text,path){const read=cardSchema.
safeParse(parseJson(text,path),{reportInput:true});if(!read.success)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${path}: ${advise(read.error.issues[0])}`);
const card=read.data;return{name:card.name??card.model,model:card.model,baseUrl:card.baseUrl??null,endpoint:card.endpoint??"chat",recipe:recipeOf(card),price:card.
price===void 0?null:readPrice(card.price,path),timeoutSeconds:card.timeoutSeconds??null,tuningUsd:billOf(card.tuning),claimed:card.claimed??null,fingerprints:card.
data?.fingerprints??[],training:trainingOf(card),decoding:dropUndefined({topP:card.topP,reasoningEffort:card.reasoningEffort}),headers:card.headers??{},parallel:card.
parallel??null,retires:card.retires??null}}function trainingOf({data:told,tuning:run}){const parts=[told?.sha256,run?.job,run?.finished].filter(part=>typeof part===
"string");return parts.length>0?parts.join(" "):null}function billOf(told){if(told?.usd===void 0&&told?.teacherUsd===void 0)return null;return(told.usd??0)+(told.
teacherUsd??0)}function recipeOf(card){const{endpoint,recipe:{name:asked,...own}={}}=card;const isTuned=card.tuning!==void 0||card.data!==void 0||own.template!==
void 0;const usual=endpoint==="completions"?_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_1__.q1:(0,_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_1__.w1)(isTuned||isFineTune(
card.model));const standard=asked&&_prompt_recipe_js__WEBPACK_IMPORTED_MODULE_1__._e[asked]||usual;const name=own.template===void 0?standard.name:`${standard.name}\
 ${own.template}`;return{...standard,name,...dropUndefined(own)}}const isFineTune=model=>model.startsWith("ft:");function parseJson(text,path){try{return JSON.parse(
text.replace(/^\uFEFF/,""))}catch{throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${path}: is not JSON: check it, or write the model's bare name instead o\
f a card.`)}}function advise(issue){if(!issue)return"is not a model card.";const inner=issue.code==="invalid_union"?issue.errors.flat().find(it=>it.code==="unre\
cognized_keys"):null;const at=[...issue.path,...inner?.path??[]].join(".");const keys=issue.code==="unrecognized_keys"?issue.keys:inner?.keys??null;if(keys){const key=String(
keys[0]).slice(0,60);const names=known[at]??[];const near=(0,_lists_js__WEBPACK_IMPORTED_MODULE_4__.pA)(key.replace(/[-_]/g,""),names);const place=at?`${at} has`:
"there is";return`${place} no ${JSON.stringify(key)}: ${near?`did you mean ${near}?`:`the names are ${names.join(", ")}.`}`}if(issue.code==="invalid_type"&&issue.
input===void 0)return`${at} is missing: add it.`;if(!at)return"is not a model card: give an object with the key model.";return/^(?:is|holds|lacks) /.test(issue.
message)?`${at} ${issue.message}.`:`${at}: ${issue.message}.`}function readPrice(given,path){const source=`the card ${path}`;if(given===0)return{inputPerMillion:0,
outputPerMillion:0,cachedPerMillion:null,source};return{...given,cachedPerMillion:given.cachedPerMillion??null,source}}function dropUndefined(values){return Object.
fromEntries(Object.entries(values).filter(([,value])=>value!==void 0))}}),739:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{O3:()=>secrets,W0:()=>settings,Zg:()=>makeConfig,cU:()=>choicesOf});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57642);var _lists_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(70906);var _text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69716);var _runner_names_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
59230);const list=zod__WEBPACK_IMPORTED_MODULE_2__.vkY(value=>typeof value==="string"?value.split(/[\n,]/).map(part=>part.trim()).filter(Boolean):value,zod__WEBPACK_IMPORTED_MODULE_2__.
YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),{error:"give a list, or names separated by commas or line breaks"}));const flag=zod__WEBPACK_IMPORTED_MODULE_2__.vkY(
value=>typeof value==="string"?{true:true,false:false}[value.trim().toLowerCase()]??value:value,zod__WEBPACK_IMPORTED_MODULE_2__.zMY({error:"say true or false"}));
const text=zod__WEBPACK_IMPORTED_MODULE_2__.YjP({error:"give one line of text"}).trim();const count=least=>zod__WEBPACK_IMPORTED_MODULE_2__.vkY(value=>typeof value===
"string"&&value.trim()!==""?Number(value):value,zod__WEBPACK_IMPORTED_MODULE_2__.aig({error:`give a whole number of ${least} or more`}).int(`give a whole number\
 of ${least} or more`).min(least,`give a whole number of ${least} or more`));const dollars=zod__WEBPACK_IMPORTED_MODULE_2__.vkY(value=>typeof value==="string"&&
value.trim()!==""?Number(value.replace(/^\$/,"")):value,zod__WEBPACK_IMPORTED_MODULE_2__.aig({error:"give 0 or more dollars, such as 0.50"}).min(0,"give 0 or mo\
re dollars, such as 0.50"));const price=zod__WEBPACK_IMPORTED_MODULE_2__.vkY(value=>typeof value==="number"?String(value):value,text.regex(/^(?:0|\d+(?:\.\d+)?\/\d+(?:\.\d+)?)?$/,
"give 0, or dollars per million tokens in and out, such as 0.15/0.60"));const MOST_VARIABLES=50;const longestValue=2e3;const reserved=/^(?:PATH|HOME|TMPDIR|IFS|ENV|BASH_ENV|SHELLOPTS|NODE_(?:OPTIONS|PATH|V8_COVERAGE)|(?:LD|DYLD)_.*|PYTHON(?!WARNINGS$).*|(?:GITHUB|ACTIONS|INPUT|RUNNER|TESTWRIGHT)_.*)$/i;
const telling=/PASSW|SECRET|TOKEN|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY/i;const variables=zod__WEBPACK_IMPORTED_MODULE_2__.vkY(value=>typeof value==="str\
ing"?pairsOf(value):value,zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.aig(),zod__WEBPACK_IMPORTED_MODULE_2__.zMY()]).transform(String),{error:"give names with their values, such as TZ: UTC, o\
r lines such as TZ=UTC"}).superRefine((given,context)=>{const entries=Object.entries(given);const fault=entries.map(([name,value])=>faultOf(name,value)).find(found=>found!==
null);const message=entries.length>MOST_VARIABLES?`give at most ${String(MOST_VARIABLES)} names`:fault;if(message)context.addIssue({code:"custom",message})}));function pairsOf(text2){
const lines=text2.split(/\n|,(?=\s*[A-Za-z_]\w*=)/).map(line=>line.trim());const pairs=lines.filter(Boolean).map(line=>/^([^=]*)=(.*)$/s.exec(line));if(pairs.includes(
null))return text2;return Object.fromEntries(pairs.map(found=>[found?.[1]?.trim()??"",found?.[2]??""]))}function faultOf(name,value){if(!/^[A-Za-z_]\w{0,99}$/.test(
name))return"a name has letters, digits and underscores only";if(reserved.test(name))return`${name} changes how programs are started, so it is not passed on: na\
me only what the tests themselves read`;if(telling.test(name)||(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.QU)(`${name} = "${value}"`)!==`${name} = "${value}"`)return`${name}\
 looks like a secret, and tests get none: leave it out, and set a made-up value in the tests' own set-up`;if(value.length>longestValue||/[\0\n\r]/.test(value))return`${name}\
 is not one short line`;return null}const choice=words=>zod__WEBPACK_IMPORTED_MODULE_2__.k5n(words,{error:issue=>adviseChoice(String(issue.input),words)});function adviseChoice(given,words){
const near=(0,_lists_js__WEBPACK_IMPORTED_MODULE_3__.pA)(given,words);return`say ${words.join(", ").replace(/, ([^,]*)$/," or $1")}${near?` (did you mean ${near}\
?)`:""}`}const settings={model:text.default("").describe("Who writes the tests: a model card (*.model.json), a model name, or explorer; on the command line also\
 recorded replies (*.jsonl). Without one, the explorer writes them."),"base-url":text.default("").describe("Base URL of an OpenAI-compatible endpoint, path incl\
uded. Default: that of the model card, then OPENAI_BASE_URL."),"prompt-title":flag.default(true).describe("Whether the prompt quotes the title of the pull reque\
st. It never does for pull requests from forks."),guidelines:text.default("").describe("A file of the project that says how its tests are written, such as docs/\
testing.md. It is read from the base and quoted to the model."),"model-timeout":count(1).nullable().default(null).describe("Time limit for one request to a mode\
l, in seconds, unless its card sets one. Default: 900 for a server on this machine, 180 for others."),controller:text.default("").describe("A second model, give\
n by card or name, that is asked about functions for which no test by the first model is kept: it may trim, repair, rewrite, replace or discard. Default: none."),
"controller-max":count(0).default(10).describe("Limit on requests to the controller in one run."),mode:choice(["review","plan","baseline","generate","verify","r\
eport","commit"]).default("review").describe("review does everything in one job; plan, baseline, generate, verify and report do one stage each, so the key, untr\
usted code and the write token are never in one job; commit answers ticked boxes and commands."),config:text.default("testwright.yml").describe("Path of the con\
figuration file, read from the base branch."),framework:choice(["auto",..._runner_names_js__WEBPACK_IMPORTED_MODULE_4__.H]).default("auto").describe("Test runne\
r for the languages that it supports; auto finds one for each file from the nearest manifest, configuration and tests."),languages:list.default([]).describe("On\
ly these languages: python, javascript, typescript. Default: all."),include:list.default([]).describe("Only functions in files that match one of these globs."),
exclude:list.default([]).describe("No functions in files that match one of these globs."),"tests-path":text.default("").describe("Folder for new test files. Def\
ault: where the project keeps its tests."),setup:text.default("").describe("Command run in the checkout before the tests, outside the sandbox, to install what t\
hey need. Keys and tokens are removed from its environment."),build:text.default("").describe("Command that builds what the tests load, such as npm run build. I\
t runs inside the sandbox, without network, in a copy of the head and in a copy of the base, for at most 5 minutes each."),env:variables.default({}).describe("E\
nvironment variables that the tests need, never secrets: a mapping in the file, or lines such as NAME=value in an input."),"max-functions":count(1).default(20).
describe("At most this many functions get tests; the others are listed as skipped."),"max-tests-per-function":count(1).default(6).describe("At most this many te\
sts by one writer are kept for one function."),"max-cost":dollars.nullable().default(null).describe("Limit on the cost of one run in dollars, including retries \
and the controller. A request whose worst case does not fit is not sent."),"max-cost-per-pull":dollars.nullable().default(null).describe("Limit on the cost of a\
ll runs on one pull request together, in dollars. Their sum is kept in the comment. Once it is reached, the explorer alone writes tests."),price:price.default("").
describe("Price of the model, used before its card and the price lists: 0 (free), or dollars per million tokens in/out, such as 0.15/0.60."),"pin-observed":flag.
default(false).describe("true replaces a wrong expected value with the one that the code gives; such a test is marked as pinned from behaviour."),explorer:choice(
["auto","always","never"]).default("auto").describe("When the explorer's tests are shown beside a model's: auto (if no test by the model is kept), always, never\
."),sandbox:choice(["auto","bwrap","unshare","sudo","none"]).default("auto").describe("Level of the sandbox; auto takes the strongest that works. none runs test\
s unprotected, and is ignored for forks."),"results-cache":text.default("").describe("Folder outside the checkout in which results of test runs are kept; a late\
r run with the same files on the same machine reads them. Never read or written for forks or with sandbox: none. Default: none."),"baseline-seconds":count(0).default(
120).describe("Time limit in seconds for running the project's own tests, on both sides of the change and against mutants of the changed lines. 0 leaves them ou\
t, and the comment then says that nothing was measured."),comment:choice(["auto","always","findings","never"]).default("auto").describe("auto comments when ther\
e is something to report; always comments in any case; findings shows tests to look at, changed behaviour and facts about your own tests, but not the kept tests\
 or the boxes; with never, only the job summary is written."),drafts:flag.default(false).describe("Also review draft pull requests."),bots:flag.default(false).describe(
"Also review pull requests from bots."),"fail-on":choice(["never","suspect","no-tests","unproven"]).default("never").describe("Exit 1 (a red check) on a suspect\
, when no test was kept for the functions that changed, or when behaviour changed and no test fails without the change (unproven; the label refactor exempts a p\
ull request)."),shard:text.regex(/^(?:[1-9]\d{0,2}(?:\/[1-9]\d{0,2})?)?$/,"give the number of shards (in plan), or one shard such as 2/3").default("").describe(
"In mode plan: the number of shards. In baseline, generate and verify: the shard of this job, such as 2/3; the output matrix of plan lists them."),signoff:flag.
default(false).describe("Commits of ticked tests carry a Signed-off-by line of the person who ticked them. Also done if the repository requires it.")};const schema=zod__WEBPACK_IMPORTED_MODULE_2__.
rej(settings);const secrets={"api-key":"Key of the model endpoint. Default: OPENAI_API_KEY. None is needed on loopback.","github-token":"Token that reads the pu\
ll request and writes the comment.","commit-token":"Token that commits ticked tests. Default: github-token, whose commits start no workflow."};function makeConfig(sources){
const merged={};const faults=[];for(const source of sources){for(const[name,value]of Object.entries(source.values)){const fault=faultIn(name,value);if(fault!==null)
faults.push(`${placeOf(source,name)}: ${fault}`);else if(!isLeftOut(value))merged[name]=value}}if(faults.length>0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(faults.join(" "));return Object.freeze(schema.parse(merged))}const isLeftOut=value=>value===""||value===void 0||value===null;function placeOf({name,lines},setting){
const line=lines?.get(setting);return line===void 0?name:`${name}, line ${line}`}function faultIn(name,value){if(!Object.hasOwn(settings,name))return unknown(name);
if(isLeftOut(value))return null;const read=settings[name].safeParse(value);if(read.success)return null;const shown=name==="env"?name:`${name} is ${JSON.stringify(
value)}`;return`${shown}: ${read.error.issues[0]?.message??"give another value"}.`}function unknown(name){if(Object.hasOwn(secrets,name))return`${name} is a sec\
ret and has no place here: pass it in the environment.`;const near=(0,_lists_js__WEBPACK_IMPORTED_MODULE_3__.pA)(name,Object.keys(settings));return`there is no \
setting ${JSON.stringify(name)}${near?`: did you mean ${near}?`:"."}`}function choicesOf(name){const setting=settings[name];const inner=setting instanceof zod__WEBPACK_IMPORTED_MODULE_2__.
XiL?setting.unwrap():setting;return inner instanceof zod__WEBPACK_IMPORTED_MODULE_2__.Vb4?inner.options.map(String):null}}),57642:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GI:()=>RequestError,_7:()=>ServiceError,yo:()=>UserError});class UserError extends Error{name="UserError"}class ServiceError extends Error{name="\
ServiceError"}class RequestError extends ServiceError{refused;constructor(message,refused){super(message);this.refused=refused}}}),66025:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>weaknesses,_:()=>cuts});const cuts=["late","ended","left-out"];const weaknesses=["not-steady","passes-when-brok\
en","notices-nothing"]}),28880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N6:()=>isFailure,
Ot:()=>reasons,P4:()=>reasonNames,Xb:()=>verdictFor,gI:()=>funnelStages});const funnelStages=["written","parsed","ran","passed","steady","covers","strengthens",
"kept"];const reasons={"wrong-expectation":{stage:"ran",people:"It expects a value that the code gives neither before the change nor after it.",suspect:null,model:"\
An assertion of it does not hold.",finding:null},raises:{stage:"ran",people:"It ends with an error that it does not expect.",suspect:null,model:"It raises an er\
ror that it does not expect.",finding:null},"timed-out":{stage:"parsed",people:"It does not finish in time.",suspect:null,model:"It does not come to an end.",finding:null},
broken:{stage:"parsed",people:"It cannot be imported or set up.",suspect:null,model:"It cannot be imported or set up.",finding:null},flaky:{stage:"passed",people:"\
It does not pass every time: it fails in another order, with another clock or with extreme random values.",suspect:null,model:"It passes in some runs and fails \
in others.",finding:null},"misses-change":{stage:"steady",people:"It passes without executing any of the changed lines.",suspect:null,model:"It runs none of the\
 lines that are to be tested.",finding:null},"does-not-call-target":{stage:"steady",people:"It passes without running any part of the changed function.",suspect:null,
model:"The function under test does not run in it.",finding:{kind:"off-target",words:"never runs the function in the prompt: drop it"}},"adds-nothing":{stage:"c\
overs",people:"Other tests notice everything that it notices or make the same call, or it passes although the function only raises an error.",suspect:null,model:"\
It notices nothing of what the function under test does.",finding:null},"notices-nothing":{stage:"covers",people:"It passes whatever the function returns, raise\
s or changes, or notices a change only while Testwright watches it.",suspect:null,model:"It passes whatever the function under test returns, raises or changes.",
finding:null},contrived:{stage:"covers",people:"It calls a function that the project already tests, with a contrived value such as scrambled words.",suspect:null,
model:null,finding:null},unsafe:{stage:"written",people:"It uses the network or processes, changes shared state, runs text as code, reads source code, inspects \
the machine that it runs on, or writes or deletes files outside a temporary folder.",suspect:null,model:"It does what no test may do here: network, processes, f\
iles, source code, or changes to shared state.",finding:{kind:"unsafe",words:"does something that no test may do ({detail}): drop it"}},"prose-only":{stage:"wri\
tten",people:"The reply holds no code.",suspect:null,model:"The answer held no code.",finding:null},scenarios:{stage:"written",people:"The reply lists what shou\
ld be tested, and tests nothing.",suspect:null,model:"The answer listed scenarios and held no code.",finding:null},"empty-reply":{stage:"written",people:"The re\
ply is empty.",suspect:null,model:"The answer was empty.",finding:null},unparsable:{stage:"written",people:"Its code is not complete or not valid. The last test\
 of a truncated reply is an example.",suspect:null,model:"The code of it cannot be parsed, or was cut off.",finding:{kind:"unparsable",words:"is not valid code:\
 fix or drop it"}},"no-assertion":{stage:"written",people:"It asserts nothing, so it cannot fail for a reason that matters.",suspect:null,model:"It asserts noth\
ing.",finding:{kind:"no-assertion",words:"checks nothing: make it assert something or drop it"}},"redefines-target":{stage:"written",people:"It tests its own co\
py of the function, or a mock in its place.",suspect:null,model:"It tests a copy of its own instead of importing the function.",finding:{kind:"off-target",words:"\
tests its own copy of the function: make it use the one in the prompt"}},tautology:{stage:"written",people:"Its assertions hold whatever the code does.",suspect:null,
model:"Its assertion holds whatever the function does.",finding:{kind:"no-assertion",words:"holds whatever the code does: make it assert what the code gives"}},
"too-long":{stage:"written",people:"It is longer than 120 lines or 8 kB.",suspect:null,model:"It is too long.",finding:{kind:"too-long",words:"is too long: shor\
ten it"}},duplicate:{stage:"written",people:"The same reply already contains this test.",suspect:null,model:null,finding:{kind:"repeated-test",words:"is the sam\
e as another test of the row: drop one of them"}},shadowed:{stage:"written",people:"A later test of the same row has the same name, so it never runs. Only `data\
set check` says so.",suspect:null,model:null,finding:{kind:"repeated-test",words:"has the name of a later test, so it never runs: give it its own name"}},"max-t\
ests-per-function":{stage:"strengthens",people:"It adds something, but `max-tests-per-function` others add more.",suspect:null,model:null,finding:null},"final-r\
un":{stage:"strengthens",people:"It passes on its own but fails in the test file as it would be committed.",suspect:null,model:null,finding:null},"behaviour-cha\
nged":{stage:"ran",people:"It passes before the change and fails after it. You decide whether that was intended.",suspect:{words:"passes before the change and f\
ails after it",bug:false},model:null,finding:null},"possible-bug":{stage:"ran",people:"The controller says that the test is right and the code is wrong.",suspect:{
words:"the controller says that the test is right and the code is wrong",bug:true},model:null,finding:null},"contradicts-docstring":{stage:"ran",people:"The doc\
umentation of the function shows this example, and the code gives something else.",suspect:{words:"the documentation shows this example, and the code gives some\
thing else",bug:true},model:null,finding:null},"writers-agree":{stage:"ran",people:"Two independent replies expect the same value, and the code gives a differen\
t one.",suspect:{words:"independent replies expect this, and the code gives a different value",bug:true},model:null,finding:null}};const reasonNames=Object.keys(
reasons);function verdictFor(reason){return reasons[reason].suspect?"suspect":"rejected"}function isFailure(reason){return reason!==null&&reasons[reason].stage===
"ran"&&!reasons[reason].suspect}}),80315:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bd:()=>asLine,CI:()=>withoutChangeSchema,E6:()=>reportTarget,Qh:()=>reportSchema,Qq:()=>text,e1:()=>asText,gV:()=>stageOf,hW:()=>sha,n8:()=>line,u6:()=>countFunnel});
var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597);var _own_tests_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(66025);var _reasons_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
28880);const MAX={count:1e9,line:1e7,dollars:1e6,seconds:1e8,text:2e7,name:4096,rows:1e5};const text=(most=MAX.text)=>zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(
most).refine(given=>!halves.test(given),"holds half a character");const line=(most=MAX.name)=>zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(most).regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u,
"is not one line of characters that can be seen");const halves=new RegExp("\\p{Cs}","u");const asText=given=>given.replace(new RegExp("\\p{Cs}","gu"),"�");const asLine=given=>given.
replace(/[\t\n\v\f\r]+/g," ").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,"�").slice(0,MAX.name).replace(new RegExp("\\p{Cs}","gu"),"");const sha=zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,"is not the full name of a commit");const count=zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0).max(MAX.count);const lineNumber=zod__WEBPACK_IMPORTED_MODULE_1__.
Whr().min(1).max(MAX.line);const lines=zod__WEBPACK_IMPORTED_MODULE_1__.YOg(lineNumber).max(MAX.rows);const nullable=type=>type.nullable();const dollars=nullable(
zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(MAX.dollars));const seconds=zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(MAX.seconds);const share=zod__WEBPACK_IMPORTED_MODULE_1__.
aig().min(0).max(1);const funnelSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej(Object.fromEntries(_reasons_js__WEBPACK_IMPORTED_MODULE_0__.gI.map(stage=>[stage,count])));
const ids2=zod__WEBPACK_IMPORTED_MODULE_1__.YOg(line()).max(MAX.rows);const baselineSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({measured:zod__WEBPACK_IMPORTED_MODULE_1__.
zMY(),why:nullable(line()),tests:ids2,linesRun:lines,mutants:nullable(zod__WEBPACK_IMPORTED_MODULE_1__.rej({total:count,killed:count}).refine(({total,killed})=>killed<=
total,"kills more than there are")),cut:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_own_tests_js__WEBPACK_IMPORTED_MODULE_2__._).optional(),survivors:ids2,hunks:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({lines:zod__WEBPACK_IMPORTED_MODULE_1__.PVZ([lineNumber,lineNumber]),noticedBy:count})).max(1e3),command:nullable(line())});
const mutantSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({id:line(),target:line(),file:line(),line:lineNumber,column:lineNumber,endLine:lineNumber,endColumn:lineNumber,
operator:line(),was:text(),now:text(),replacement:text().optional(),status:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["killed","survived","noCoverage","timeout","ign\
ored","pending"]),killedBy:ids2});const sideOutcome=nullable(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["passed","failed","broken"]));const withoutChangeSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({path:nullable(line()),expected:nullable(line()),actual:line()});const ownTestSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({id:line(),file:line(),onBase:sideOutcome,
onHead:sideOutcome,inThisPull:zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),weakness:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_own_tests_js__WEBPACK_IMPORTED_MODULE_2__.K).
optional(),withoutChange:withoutChangeSchema.optional()});const targetSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({id:line(),file:line(),name:line(),language:line(),
framework:line(),change:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["added","changed"]),lines:zod__WEBPACK_IMPORTED_MODULE_1__.PVZ([lineNumber,lineNumber]).refine(([first,
last])=>first<=last,"ends before it starts"),changedLines:lines,onlyTypes:zod__WEBPACK_IMPORTED_MODULE_1__.euz(true).optional(),onlyReads:zod__WEBPACK_IMPORTED_MODULE_1__.
euz(true).optional(),via:nullable(line()),skipReason:line().optional(),baseline:nullable(baselineSchema),coverage:nullable(zod__WEBPACK_IMPORTED_MODULE_1__.rej(
{before:share,after:share})),mutants:nullable(zod__WEBPACK_IMPORTED_MODULE_1__.rej({total:count,killed:count,survivors:ids2}).refine(({total,killed,survivors})=>killed<=
total&&survivors.length<=total,"has more parts than there are in all"))});const sandboxLevels=["bwrap","unshare","sudo","none"];const treeModes=["overlay","copy"];
const relativePath=zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096).regex(/^(?![/\\]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\p{C}\u2028\u2029]+$/u);const testSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({target:line(),name:line(),file:line(),code:text(),verdict:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["kept","suspect","rejected"]),reason:nullable(zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(_reasons_js__WEBPACK_IMPORTED_MODULE_0__.P4)),writer:line(),attribution:nullable(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["verbatim","trimmed","repaired","rewr\
itten","replaced","quoted"])),writersShare:nullable(share),dropped:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({code:text(),expected:nullable(
text()),actual:nullable(text())})),expected:nullable(text()),actual:nullable(text()),marks:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(line()),grownFrom:nullable(line()),
onBase:sideOutcome,credits:ids2,evidence:zod__WEBPACK_IMPORTED_MODULE_1__.rej({runs:count,milliseconds:zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(MAX.seconds*
1e3),lines,elsewhere:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({target:line(),lines})).max(MAX.rows).optional(),mutantsKilled:ids2})});
const spent={requests:count,inputTokens:count,cachedTokens:count,outputTokens:count,usd:dollars,usdPerKept:dollars};const reportSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({schema:zod__WEBPACK_IMPORTED_MODULE_1__.euz(2,"is of another version of the report"),tool:zod__WEBPACK_IMPORTED_MODULE_1__.rej({name:line(),version:line()}),
pull:zod__WEBPACK_IMPORTED_MODULE_1__.rej({base:nullable(sha),head:nullable(sha),number:nullable(zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1))}),sandbox:nullable(
zod__WEBPACK_IMPORTED_MODULE_1__.k5n(sandboxLevels)),trees:nullable(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(treeModes)),targets:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(
targetSchema).max(MAX.rows),tests:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(testSchema).max(MAX.rows),skipped:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.
rej({id:line(),file:line(),name:line(),reason:line()})),unread:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({file:line(),reason:line()})),
behaviour:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({...{target:line(),call:text(),before:text(),after:text()},source:zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(["explorer","recorded"]),test:nullable(line()),path:nullable(line())})),mutants:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(mutantSchema).max(MAX.rows),ownTests:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(ownTestSchema).max(MAX.rows),funnel:funnelSchema,writers:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({writer:line(),funnel:funnelSchema,
...spent,estimated:zod__WEBPACK_IMPORTED_MODULE_1__.zMY()})).max(100),files:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({path:relativePath,
content:text(),sha256:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{64}$/),tests:count,new:zod__WEBPACK_IMPORTED_MODULE_1__.zMY()})),bill:zod__WEBPACK_IMPORTED_MODULE_1__.
rej({...spent,seconds:zod__WEBPACK_IMPORTED_MODULE_1__.rej({total:seconds,model:seconds,runs:seconds}),remembered:count.optional()})});function reportTarget(target){
const{id:id2,file,name,language,framework,change,changedLines,entry,onlyReads,via}=target;return{id:id2,file,name,language,framework,change,lines:target.lines,changedLines,
...entry===void 0?{}:{onlyTypes:true},...onlyReads?{onlyReads}:{},via,baseline:null,coverage:null,mutants:null}}function stageOf({verdict,reason}){if(verdict===
"kept")return"kept";return reason===null?"written":_reasons_js__WEBPACK_IMPORTED_MODULE_0__.Ot[reason].stage}function countFunnel(tests){const funnel=Object.fromEntries(
_reasons_js__WEBPACK_IMPORTED_MODULE_0__.gI.map(stage=>[stage,0]));for(const test of tests)for(const stage of _reasons_js__WEBPACK_IMPORTED_MODULE_0__.gI.slice(
0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__.gI.indexOf(stageOf(test))+1))funnel[stage]++;return funnel}}),59230:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>runnerNames});const runnerNames=["bun","deno","jest","mocha","node:test","vitest","pytest","unittest"]}),17057:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fi:()=>checkBound,Fu:()=>planSchema,JH:()=>promptsSchema,Xy:()=>readShard,d2:()=>baselineSchema,dl:()=>parseHandover,
eE:()=>checkPull,fu:()=>verifySchema,mg:()=>repliesSchema,ov:()=>idsOfShard});var _report_notes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76675);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
27597);var _candidate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77436);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57642);var _own_tests_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
66025);var _report_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(80315);const digest=zod__WEBPACK_IMPORTED_MODULE_4__.YjP().regex(/^[0-9a-f]{64}$/);const words=(0,
_report_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(2e3);const name=(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)(2e3);const tokens=zod__WEBPACK_IMPORTED_MODULE_4__.aig().
min(0).max(1e9);const seconds=zod__WEBPACK_IMPORTED_MODULE_4__.aig().min(0).max(1e8);const dollars=zod__WEBPACK_IMPORTED_MODULE_4__.aig().min(0).max(1e6);const shard=zod__WEBPACK_IMPORTED_MODULE_4__.
rej({number:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(1).max(999),of:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(1).max(999)});const bound={schema:zod__WEBPACK_IMPORTED_MODULE_4__.
euz(1),plan:digest,base:_report_js__WEBPACK_IMPORTED_MODULE_3__.hW,head:_report_js__WEBPACK_IMPORTED_MODULE_3__.hW};const failure=zod__WEBPACK_IMPORTED_MODULE_4__.
rej({kind:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["user","service"]),sentence:words}).nullable();const planSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({schema:zod__WEBPACK_IMPORTED_MODULE_4__.
euz(1),base:_report_js__WEBPACK_IMPORTED_MODULE_3__.hW,head:_report_js__WEBPACK_IMPORTED_MODULE_3__.hW.nullable(),targets:_report_js__WEBPACK_IMPORTED_MODULE_3__.
Qh.shape.targets,skipped:_report_js__WEBPACK_IMPORTED_MODULE_3__.Qh.shape.skipped,unread:_report_js__WEBPACK_IMPORTED_MODULE_3__.Qh.shape.unread,shards:zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YOg((0,_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)())).max(999),estimate:zod__WEBPACK_IMPORTED_MODULE_4__.rej({seconds:zod__WEBPACK_IMPORTED_MODULE_4__.
PVZ([seconds,seconds]),requests:zod__WEBPACK_IMPORTED_MODULE_4__.PVZ([tokens,tokens]).nullable(),usd:zod__WEBPACK_IMPORTED_MODULE_4__.PVZ([dollars,dollars]).nullable()}).
optional(),watchOnly:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_report_js__WEBPACK_IMPORTED_MODULE_3__.Qh.shape.targets).max(999).optional()});const promptsSchema=zod__WEBPACK_IMPORTED_MODULE_4__.
rej({...bound,prompts:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({target:name,system:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(
2e4).nullable(),user:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(2e5),maxTokens:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(1).max(1e5),temperature:zod__WEBPACK_IMPORTED_MODULE_4__.
aig().min(0).max(2),sample:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(0).max(100),stop:zod__WEBPACK_IMPORTED_MODULE_4__.YOg((0,_report_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(100)).max(8).optional()}))});const repliesSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({...bound,shard,writer:name.nullable(),completions:zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({target:name,writer:name,sample:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(0).max(100),text:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(5e6),cut:zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),usage:zod__WEBPACK_IMPORTED_MODULE_4__.rej({inputTokens:tokens,cachedTokens:tokens,outputTokens:tokens,estimated:zod__WEBPACK_IMPORTED_MODULE_4__.
zMY()}),seconds,stored:zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),answeredBy:name.optional(),noText:_candidate_js__WEBPACK_IMPORTED_MODULE_1__.S.optional(),usd:dollars.
nullable()})),failure,unreached:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(name),refused:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({target:name,
sentence:words})),overBudget:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(name),seconds,priceSource:name.nullable(),fingerprints:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.
YjP().regex(/^[0-9a-f]{16}$/)),notes:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_report_notes_js__WEBPACK_IMPORTED_MODULE_0__.UY).max(200)});const ids2=zod__WEBPACK_IMPORTED_MODULE_4__.
YOg((0,_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)()).max(1e3);const lineNumber=zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(1).max(1e7);const lines=zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(lineNumber).max(1e5);const code=(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(2e4);const outcome=zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["passed","failed","b\
roken"]).nullable();const baselineSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({...bound,shard,targets:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.
rej({target:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)(),notMeasured:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)().nullable(),tests:ids2,linesRun:lines,lines,
asked:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({id:code,line:lineNumber,was:code,now:code})).max(1e3),whyNoMutants:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.
n8)().optional(),survivors:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(code).max(1e3),cut:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(_own_tests_js__WEBPACK_IMPORTED_MODULE_5__.
_).optional(),noticedBy:zod__WEBPACK_IMPORTED_MODULE_4__.g1P(code,ids2),hunks:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({lines:zod__WEBPACK_IMPORTED_MODULE_4__.
PVZ([lineNumber,lineNumber]),noticedBy:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(0)})).max(100),failsOnBase:zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),calls:zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(code).max(100),reaching:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({...{id:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)(),file:(0,
_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)(),name:code,milliseconds:seconds,lines},given:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(code).max(100)})).max(1e3),nearest:code.
nullable(),unrun:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({line:lineNumber,text:code})).max(1e3)})).max(1e4),ownTests:zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({...{id:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)(),file:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)(),name:(0,
_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)(),onHead:outcome,onBase:outcome},inThisPull:zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),weakness:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(_own_tests_js__WEBPACK_IMPORTED_MODULE_5__.K).optional(),withoutChange:_report_js__WEBPACK_IMPORTED_MODULE_3__.CI.optional()})).max(1e5),rows:zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({target:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.n8)(),call:code,before:code,after:code,test:(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.
n8)()})).max(1e4)});const verifySchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({...bound,shard,report:_report_js__WEBPACK_IMPORTED_MODULE_3__.Qh,failure,notes:zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(_report_notes_js__WEBPACK_IMPORTED_MODULE_0__.UY).max(200),priceSource:name.nullable()});function parseHandover(schema,text,name2){let value;try{value=JSON.
parse(text)}catch{throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name2} is not JSON: hand the file over exactly as the previous mode wrote it.`)}const read=schema.
safeParse(value);if(read.success)return read.data;const[issue]=read.error.issues;throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name2} is not what its \
mode writes (${issue?.path.join(".")??""}: ${issue?.message??""}): use one version of testwright in all jobs.`)}function checkPull(plan,pull){const short=commit=>commit?.
slice(0,7)??"nothing";if(pull.number===null)return;for(const[side,planned,known]of[["",plan.head,pull.head],["merge base ",plan.base,pull.base]])if(planned===null||
planned!==known)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`The plan is of ${side}${short(planned)} and this run of ${side}${short(known)}: only what \
was verified on it is reported, so run all jobs again.`)}function checkBound(file,plan,name2){if(file.head!==plan.head||file.base!==plan.base)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`${name2} belongs to ${file.head.slice(0,7)}, the plan to ${plan.head.slice(0,7)}: files of two heads cannot be combined, so run all jobs again.`);if(file.plan!==
plan.plan)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name2} belongs to another plan: hand over files of one run only.`)}const idsOfShard=({shards,watchOnly},number)=>[
...shards[number-1]??[],...(watchOnly?.[number-1]??[]).map(({id:id2})=>id2)];function readShard(text,of){const[,number="1",count=String(of)]=/^(\d+)\/(\d+)$/.exec(
text)??(text===""?["","1",String(of)]:[]);const found={number:Number(number),of:Number(count)};if(text!==""&&!text.includes("/"))throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`shard is ${text}: here it says which one, such as 1/${of}.`);if(text===""&&of>1)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`The plan has ${of} sha\
rds: say which one with shard, such as 1/${of}.`);if(found.of!==of||found.number<1||found.number>of)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`shard \
is ${text}, and the plan has ${of}: take it from the output matrix of plan.`);return found}}),86716:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>splitId,s:()=>isPlainName});const isPlainName=name=>/^[\p{L}\p{N}_$.#]+$/u.test(name)&&name!=="module";function splitId(id2){
const at=id2.lastIndexOf("::");return at<0?{file:"",name:id2}:{file:id2.slice(0,at),name:id2.slice(at+2)}}}),98710:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ZI:()=>chatRecipe,_e:()=>recipes,e_:()=>temperatureOf,q1:()=>completionsRecipe,w1:()=>defaultRecipe});const system="Y\
ou write unit tests. You answer with one fenced code block and nothing else.";const chatRecipe={...{name:"chat-1",request:"plain",system,promptTokens:null,maxTokens:768},
...{tests:6,calls:"none",again:"nothing-kept",temperature:0,stop:[],samples:1,template:null}};const completionsRecipe={...chatRecipe,name:"completions-1",system:null,
stop:["\n###"],template:"{request}\n\n###\n\n"};const fullRecipe={...chatRecipe,...{name:"chat-2",request:"full",promptTokens:6e3,maxTokens:2e3},again:"somethin\
g-open"};const smallRecipe={...chatRecipe,...{name:"small-1",request:"small",promptTokens:1500,maxTokens:768},...{tests:4,calls:"without-results"}};const recipes={
"chat-1":chatRecipe,"chat-2":fullRecipe,"small-1":smallRecipe,"completions-1":completionsRecipe};const defaultRecipe=isTuned=>isTuned?chatRecipe:fullRecipe;function temperatureOf({
temperature,temperatures=[]},sample){return temperatures[sample]??temperatures.at(-1)??temperature}}),23103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>exitStatusOfReview,e:()=>exitStatusOf});var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57642);
function exitStatusOf(error,stopped){if(stopped)return{code:130,sentence:"Interrupted. Replies that were paid for are kept: the same command continues from ther\
e."};if(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)return{code:2,sentence:error.message};if(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.
_7)return{code:3,sentence:error.message};const words=error instanceof Error?error.message:String(error);return{code:70,sentence:`This is a bug in Testwright: ${words.
split("\n")[0]??""} (--debug shows where; please report it).`}}function exitStatusOfReview(report,failure,{failOn,isRefactoring}){if(failure)return{code:failure.
kind==="user"?2:3,sentence:failure.sentence};const suspects=report.tests.filter(test=>test.verdict==="suspect").length;const kept=report.tests.filter(test=>test.
verdict==="kept").length;if(failOn==="suspect"&&suspects>0)return{code:1,sentence:`fail-on is suspect, and ${suspects} ${suspects===1?"test is":"tests are"} sus\
pect.`};if(failOn==="no-tests"&&kept===0&&report.targets.length+report.skipped.length>0)return{code:1,sentence:"fail-on is no-tests, and no test was kept for th\
e changed functions."};if(failOn==="unproven"&&!isRefactoring){const names=unprovenOf(report).map(({name})=>name);if(names.length>0)return{code:1,sentence:unprovenSentence(
names)}}return{code:0,sentence:""}}function unprovenOf({targets,behaviour,tests,ownTests}){const changed=new Set(behaviour.map(({target})=>target));const failing=new Set(
ownTests.flatMap(({id:id2,onBase,onHead})=>onHead==="passed"&&(onBase==="failed"||onBase==="broken")?[id2]:[]));const proved=new Set(tests.flatMap(({verdict,onBase,
credits})=>verdict==="kept"&&(onBase==="failed"||onBase==="broken")?credits:[]));return targets.filter(({id:id2,baseline})=>changed.has(id2)&&!proved.has(id2)&&
baseline?.measured===true&&baseline.cut===void 0&&!baseline.tests.some(test=>failing.has(test)))}const mostNames=5;function unprovenSentence(names){const listed=names.
slice(0,mostNames).map(name=>`\`${name}\``);const more=names.length>mostNames?` and ${names.length-mostNames} more`:"";return`fail-on is unproven: the behaviour\
 of ${listed.join(", ")}${more} changed, and no test fails without the change. Commit such a test, or give the pull request the label refactor.`}}),76675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>plainNote,NS:()=>renderNote,UY:()=>noteSchema});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);
var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64377);var _model_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80315);var _model_runner_names_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
59230);var _text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69716);const text=(0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(2e3);const count=zod__WEBPACK_IMPORTED_MODULE_2__.
Whr().min(0).max(1e9);const dollars=zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0).max(1e9);const stage=zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["first","retry","co\
ntroller"]);const MAX_NAMES=3;function kind(code,shape,render){return{code,schema:zod__WEBPACK_IMPORTED_MODULE_2__.rej({code:zod__WEBPACK_IMPORTED_MODULE_2__.euz(
code),...shape}),render}}const whom=(asked,model)=>asked==="controller"?`The controller ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(model)}`:(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
qy)(model);function listed(functions){const more=functions.length-MAX_NAMES;const shown=functions.slice(0,MAX_NAMES).map(_text_js__WEBPACK_IMPORTED_MODULE_1__.mG).
join(", ");return more>0?`${shown} and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(more,"more function")}`:shown}const settingsName=path=>/^[\w./-]{1,100}\.ya?ml$/.
test(path)?(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.mG)(path):"the configuration file";const endings={first:"",retry:" The results of its first answers stay.",controller:"\
 The verdicts on the tests of the model stay."};const kinds=[kind("fork-without-key",{},()=>"A pull request from a fork gets no key, so no model was asked: all \
tests here are the explorer's."),kind("fork-without-controller",{},()=>"A pull request from a fork gets no key, so the controller was not asked."),kind("source-\
aliases",{paths:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(text).max(10),of:count},({paths,of})=>`Your tests import built files that do not exist here: the sources ra\
n in their place (${paths.map(_text_js__WEBPACK_IMPORTED_MODULE_1__.mG).join(", ")}${of>paths.length?` and ${of-paths.length} more`:""}). Set \`build\` to run the\
 built files.`),kind("no-guidelines",{path:text},({path})=>`The base has no file ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.mG)(path)}, which \`guidelines\` names\
: no guidelines were quoted.`),kind("demo",{},()=>"A sample pull request. The replies of the model are recordings; every test was run and judged here and now."),
kind("one-pass",{},()=>"Generated and verified in separate jobs, in one pass: without a second request to the model and without a controller."),kind("missing-sh\
ards",{missing:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(count).max(999),of:count},({missing,of})=>`Unfinished: shard ${missing.join(", ")} of ${of} gave no result.`),
kind("not-reached",{stage,model:text,functions:count,sentence:text,explored:zod__WEBPACK_IMPORTED_MODULE_2__.zMY()},({stage:asked,model,functions,sentence,explored})=>`\
**${whom(asked,model)} was not reached${asked==="retry"?" again":""}** for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(functions,"function")}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
qy)(sentence,400)}${explored?" Their tests are the explorer's.":endings[asked]}`),kind("refused",{stage,model:text,functions:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(
text).max(1e3),sentence:text},({stage:asked,model,functions,sentence})=>`**${whom(asked,model)} did not answer** for ${listed(functions)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
qy)(sentence,400)}`),kind("used-up",{model:text,functions:count,limits:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(count).min(1).max(2),default:count},({model,functions,
limits:[first,then],default:usual})=>`**${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(model)} used up its ${first} tokens${then===void 0?"":`, and then its ${then}\
,`} without writing a test** for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(functions,"function")}: set a higher \`maxTokens\` in the recipe of its model card\
; a model that is given by its name alone has the default of ${usual}.`),kind("over-budget",{stage,functions:count},({stage:asked,functions})=>`max-cost left no\
 room for ${asked==="retry"?"a second request to the model":"the controller"} for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(functions,"function")}.`),kind(
"over-pull-budget",{limit:dollars,spent:dollars},({limit,spent})=>`The model writes nothing more here: earlier runs on this pull request cost ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
TG)(spent)}, and \`max-cost-per-pull\` allows ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TG)(limit)}. Raise it in the settings of the base branch for more.`),kind(
"over-controller-limit",{functions:count},({functions})=>`The controller was not asked about ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(functions,"more func\
tion")}: controller-max.`),kind("answered-by",{models:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(text).max(20)},({models})=>`The endpoint says that ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
qy)(models.join(", "))} answered, which is not the model that was asked: the bill may be wrong.`),kind("stored-replies",{stored:count,replies:count},({stored,replies})=>`${stored}\
 of ${replies} replies were stored by an earlier run: nothing was paid for them in this one.`),kind("not-stored",{folder:text.nullable()},({folder})=>folder===null?
"There is no safe folder for paid replies outside the checkout: a second run will pay for them again.":`Replies cannot be kept in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
mG)(folder)}: a second run will pay for them again.`),kind("model-quirk",{model:text,summary:text},({model,summary})=>`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
qy)(model)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(summary)}.`),kind("retiring",{setting:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["model","controller"]),model:text,
date:zod__WEBPACK_IMPORTED_MODULE_3__.p6(),over:zod__WEBPACK_IMPORTED_MODULE_2__.zMY()},({setting,model,date,over})=>`**${whom(setting==="controller"?"controlle\
r":"first",model)} ${over?"was to stop":"stops"} answering on ${date}**: name another model in \`${setting}\`.`),kind("limited-support",{names:zod__WEBPACK_IMPORTED_MODULE_2__.
YOg(text).max(20),limits:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(text).max(20)},({names,limits})=>`Limited support for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(
names.join(", "))}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(limits.join("; "),400)}.`),kind("base-not-called",{functions:zod__WEBPACK_IMPORTED_MODULE_2__.
YOg(text).min(1).max(1e3),sentence:text},({functions,sentence})=>`The behaviour of ${listed(functions)} was not compared with the base, where no call could be m\
ade: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(sentence,300)}.`),kind("not-set-up",{functions:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(text).min(1).max(1e3),fault:text,
cure:text},({functions,fault,cure})=>`${listed(functions)} could not be loaded here: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(fault,300)}. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
qy)(cure,300)}`),kind("base-not-built",{sentence:text},({sentence})=>`Nothing was compared with the base: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(sentence,
500)}`),kind("settings-ignored",{path:text,of:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["pull","local"])},({path,of})=>of==="pull"?`This pull request changes ${settingsName(
path)}, which is read from the base branch: the change takes effect once it is merged.`:`${settingsName(path)} of the base branch is used, not the one here: \`--\
config-from worktree\` uses the one here.`),kind("no-direct-run",{runners:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.k5n(_model_runner_names_js__WEBPACK_IMPORTED_MODULE_4__.
H)).min(1).max(20)},({runners})=>`The project's own command for ${runners.join(", ")} could not be used in the sandbox: the kept tests were not confirmed by a r\
un without Testwright's own code.`)];const noteSchema=zod__WEBPACK_IMPORTED_MODULE_2__.gMt("code",[kinds[0].schema,...kinds.slice(1).map(({schema})=>schema)]);function renderNote(note){
const found=kinds.find(({code})=>code===note.code);return found?.render(note)??""}const plainNote=note=>renderNote(note).replace(/&#(\d{1,7});/g,(_,code)=>String.
fromCodePoint(Math.min(Number(code),1114111))).replace(/\*\*|`|\u200b/g,"")}),71025:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{At:()=>renderReproduce,BJ:()=>renderRejected,Kq:()=>renderBehaviour,OY:()=>renderSandbox,Q0:()=>renderSuspect,dV:()=>renderSuspects,
eY:()=>isPossibleBug,mG:()=>renderBill,yA:()=>renderLeftOut});var _lists_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70906);var _model_target_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
86716);var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28880);var _text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69716);var _unfolded_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
89974);const rowsShown=20;const treeWords={overlay:"tree mounted as an overlay",copy:"tree copied for each job"};function renderSandbox({sandbox,trees}){if(sandbox===
null)return"nothing ran";return trees===null?sandbox:`${sandbox}, ${treeWords[trees]}`}const isPossibleBug=({verdict,reason})=>verdict==="suspect"&&reason!==null&&
_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__.Ot[reason].suspect?.bug===true;function renderBehaviour({behaviour},{most,functions}){if(behaviour.length===0)return"";
const groups=[...(0,_lists_js__WEBPACK_IMPORTED_MODULE_2__.$z)(behaviour,row=>row.target)].map(([id2,rows])=>({id:id2,rows:rows.slice(0,rowsShown)}));const shown=groups.
slice(0,functions).map(({id:id2,rows})=>({id:id2,rows:rows.slice(0,most)}));const rest=groups.map(({id:id2,rows},at)=>({id:id2,rows:at<functions?rows.slice(most):
rows})).filter(({rows})=>rows.length>0);const count=some=>some.reduce((sum,{rows})=>sum+rows.length,0);if(count(shown)===0)return(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
TM)(`<b>Behaviour changed. Intended?</b> ${sayCalls(count(rest))}, before (-) and after (+)`,behaviourDiff(rest));const more=rest.length===0?[]:[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
TM)(`${sayCalls(count(rest),"more ")} with a different result`,behaviourDiff(rest))];return["**Behaviour changed. Intended?** The same call before (-) and after\
 (+):",behaviourDiff(shown),...more].join("\n\n")}const sayCalls=(count,more="")=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(count,`${more}call`);function behaviourDiff(groups){
const lines=groups.flatMap(({id:id2,rows})=>[`@@ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.U_)((0,_model_target_js__WEBPACK_IMPORTED_MODULE_3__.Q)(id2).name)} \
@@`,...rows.flatMap(row=>{const at=row.path===null?"":`${row.path}: `;return[`  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.U_)(row.call)}`,`- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
U_)(at+row.before)}`,`+ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.U_)(at+row.after)}`]})]);return(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.OF)(lines.join("\n"),
"diff")}const suspectLines=20;function renderSuspects(report,limit){const suspects=report.tests.filter(test=>test.verdict==="suspect").toSorted((a,b)=>Number(isPossibleBug(
b))-Number(isPossibleBug(a)));const[first,...others]=suspects;if(first===void 0)return[""];const blocks=suspects.slice(0,Math.ceil(limit/3e3)).map(renderSuspect);
const under=(count,more,bodies)=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TM)(`<b>${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(count,`${more}test`)} to look a\
t</b>: not among the tests to commit`,bodies.join("\n\n"));const all=under(suspects.length,"",blocks);const open=`**Look at this** (not among the tests to commi\
t): ${blocks[0]??""}`;if((0,_unfolded_js__WEBPACK_IMPORTED_MODULE_4__.T_)(open)>suspectLines)return[all];const rest=others.length===0?[]:[under(others.length,"m\
ore ",blocks.slice(1))];return[[open,...rest].join("\n\n"),all]}function renderSuspect(test){const words=test.reason&&_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__.
Ot[test.reason].suspect?.words;return`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.mG)(test.name)} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(test.writer)}\
: ${words??test.reason??""}

${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.OF)(`${test.code}
${sides(test)}`,(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.WP)(test.file))}`}function sides(test){const lines=[test.expected===null?"":`# expected: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
U_)(test.expected)}`,test.actual===null?"":`# actual:   ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.U_)(test.actual)}`];return lines.filter(Boolean).join("\n")}const rejectedShown=25;
const tellsLittle=test=>Number(test.reason==="adds-nothing");function renderRejected(report,task=false){const rejected=report.tests.filter(test=>test.verdict===
"rejected").sort((a,b)=>tellsLittle(a)-tellsLittle(b));if(rejected.length===0)return"";const counts=new Map;for(const test of rejected)counts.set(test.reason??"",
(counts.get(test.reason??"")??0)+1);const reasons=[...counts].map(([reason,count])=>`${count} \`${reason}\``).join(", ");const funnel=Object.entries(report.funnel).
map(([stage,count])=>`${stage} ${count}`);const shown=task?rejected.slice(0,rejectedShown):rejected;const list=shown.map(test=>{const head=`${test.reason}: ${(0,
_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(test.name,80)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(test.writer,60)})`;const expected=test.expected===null?
[]:[`    expected  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.U_)(test.expected)}`];const word=test.expected===null?"because":"actual ";const actual=test.actual===
null?[]:[`    ${word}   ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.U_)(test.actual)}`];return[head,...expected,...actual].join("\n")});const more=rejected.length-
shown.length;const rest=more>0?`

_and ${more} more, in the job summary and report.json_`:"";const body=`${funnel.join(" → ")}

Reasons: ${reasons}

${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.OF)(list.join("\n"),"text")}${rest}`;return(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TM)(`What did not make it: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(rejected.length,"test")}`,body)}function renderLeftOut(report){if(report.unread.length===0)return"";const list=report.unread.map(file=>`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
TN)(file.file)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(file.reason)}`);return(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TM)(`Not read, or outside functio\
ns: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(list.length,"file")}`,(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.OF)(list.join("\n"),"text"))}function renderBill(report,priceSource){
if(report.writers.length===0)return"";const rows=report.writers.map(writer=>{const mark=writer.estimated?" (estimated)":"";const{requests,inputTokens,cachedTokens,
outputTokens,usd,usdPerKept}=writer;const model=writer.requests>0;const tokens=model?`${inputTokens}${mark} | ${cachedTokens} | ${outputTokens}${mark}`:" | | ";
const dollars=model?`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TG)(usd)} | ${usdPerKept===null?"":(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.TG)(usdPerKept)}`:"$\
0 | $0";return`| ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(writer.writer)} | ${writer.funnel.written} | ${writer.funnel.kept} | ${requests} | ${tokens} | ${dollars}\
 |`});const{seconds,remembered=0}=report.bill;const head=["| Writer | Written | Kept | Requests | Tokens in | of which cached | Tokens out | Dollars | per kept \
test |","|---|---|---|---|---|---|---|---|---|"];const time=`${seconds.total.toFixed(1)} s in all: ${seconds.model.toFixed(1)} s waiting for the model, ${seconds.
runs.toFixed(1)} s running tests.`;const earlier=remembered>0?` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(remembered,"job")} had the same result in an earl\
ier run.`:"";const source=report.bill.requests>0&&priceSource?` Price: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.qy)(priceSource)}.`:"";return(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
TM)("Bill",`${[...head,...rows].join("\n")}

${time}${earlier}${source}`)}function renderReproduce(report,command){if(!command)return"";const version=`${report.tool.name} ${report.tool.version}`;return(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
TM)("Reproduce on your machine",`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.OF)(command,"sh")}

${version}`)}}),89974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BB:()=>chooseForms,
T_:()=>unfoldedLines,xB:()=>unfoldedLimit});const unfoldedLimit=45;const COLUMNS=130;const HEADING_COLUMNS=90;function unfoldedLines(markdown){let[depth,fence,count,
isAfterBlank]=[0,"",0,true];for(const line of markdown.trimEnd().split("\n")){if(fence!==""){if(line===fence)fence="";else if(depth===0)count++;continue}fence=/^`{3,}/.
exec(line)?.[0]??"";if(fence!=="")continue;const isClosing=line==="</details>";if(isClosing)depth--;const isInside=depth>0||isClosing;if(line.startsWith("<detai\
ls>"))depth++;if(isInside)continue;const height=heightOf(line,isAfterBlank);count+=height;if(height>0)isAfterBlank=line===""}return count}function heightOf(line,isAfterBlank){
if(line==="")return isAfterBlank?0:1;const seen=line.replace(/<!--.*?-->/g,"").replace(/<[^>]*>/g,"").replace(/\]\([^)]*\)/g,"]").replace(/&#\d+;/g,".");if(seen.
trim()===""||/^[|-]+$/.test(seen))return 0;if(seen.startsWith("|"))return 1;return Math.ceil(seen.length/(seen.startsWith("#")?HEADING_COLUMNS:COLUMNS))}function chooseForms(parts,order,limit){
const names=Object.keys(parts);const heights=new Map;const heightOfForm=text=>{const known=heights.get(text)??(text===""?0:unfoldedLines(text)+1);heights.set(text,
known);return known};const tried=new Map;const step=(name,by)=>void tried.set(name,(tried.get(name)??0)+by);const lowest=name=>parts[name].slice(0,(tried.get(name)??
0)+1).reduce((best,form)=>heightOfForm(form)<heightOfForm(best)?form:best);const lines=()=>names.reduce((sum,name)=>sum+heightOfForm(lowest(name)),-1);const taken=[];
for(const name of order){if(lines()<=limit)break;step(name,1);taken.push(name)}for(const name of taken.reverse()){step(name,-1);if(lines()>limit)step(name,1)}return Object.
fromEntries(names.map(name=>[name,lowest(name)]))}}),69716:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Dl:()=>maskNumbers,LS:()=>plural,OF:()=>fenced,QU:()=>maskSecrets,RK:()=>visible,TG:()=>money,TM:()=>folded,TN:()=>oneLine,U_:()=>codeLine,
Vh:()=>hasHidden,WP:()=>fenceWord,aY:()=>code,lX:()=>withoutTimes,mG:()=>inline,oh:()=>thousands,pU:()=>withQuotesOf,qy:()=>html,s9:()=>maskKey,uH:()=>clean,wA:()=>rangesOf});
const hidden=new RegExp("[^\\P{C}\\n\\t]|[\\u2028\\u2029]|[^\\P{Default_Ignorable_Code_Point}\\ufe0f]|(?<!\\p{Extended_Pictographic})\\ufe0f(?!\\u20e3)","u");const allHidden=new RegExp(
hidden,"gu");const hasHidden=text=>hidden.test(text);function clean(text){return maskSecrets(text.replace(/\r\n?/g,"\n").replace(allHidden,""))}const visible=text=>text.
replace(/[\p{C}\p{DI}]/gu,sign=>`\\u${(sign.codePointAt(0)??0).toString(16).padStart(4,"0")}`);function oneLine(text,limit=200){const line=clean(text).replace(/\s+/g,
" ").trim();return line.length>limit?`${line.slice(0,limit-1)}…`:line}function codeLine(text,limit=200){const line=clean(text).trim().replace(/[ \t]*\n\s*/g,"\
 ");return line.length>limit?`${line.slice(0,limit-1)}…`:line}const code=text=>`\`${codeLine(text).replace(/\t/g," ").replace(/`/g,"'")||" "}\``;const inline=text=>code(
oneLine(text)).replace(/\\*\|/g,"\\|");const markup=/[&<>"'`*[\]~\\|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./giu;const reference=/@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=[\w+-]+:)/giu;
const commit=/(?<![\p{L}\p{N}_])[0-9a-f]{7,64}(?![\p{L}\p{N}_])/giu;function html(text,limit){return oneLine(text,limit).replace(commit,word=>word.replace(/.{6}(?=.)/g,
"$&​")).replace(reference,"$&​").replace(markup,mark=>`&#${mark.charCodeAt(0)};`)}function fenced(text,language){const body=clean(text).replace(/\n+$/,"");const longest=Math.
max(2,...[...body.matchAll(/`+/g)].map(run=>run[0].length));const fence="`".repeat(longest+1);return`${fence}${language}
${body}
${fence}`}function folded(summary,body){return`<details><summary>${summary}</summary>

${body}

</details>`}function withoutTimes(text){return text.replace(/\b\d+(?:\.\d+)? s\b/g,"s")}function plural(count,word){return`${count} ${word}${count===1?"":"s"}`}
const LEAST_DOLLARS=1e-9;function rangesOf(lines,most=Infinity){const ranges=[];for(const line of lines){const last=ranges.at(-1);if(last&&last[1]===line-1)last[1]=
line;else ranges.push([line,line])}const shown=ranges.slice(0,most).map(([from,to])=>from===to?`${from}`:`${from}-${to}`);return shown.join(", ")+(ranges.length>
most?", ...":"")}function money(usd){if(usd===null)return"price unknown";if(usd===0)return"$0";if(usd<LEAST_DOLLARS)return`under $${LEAST_DOLLARS.toFixed(9)}`;const digits=usd>=
.01?2:1-Math.floor(Math.log10(usd));return`$${usd.toFixed(digits)}`}function thousands(count){return count<1e3?String(count):`${(count/1e3).toFixed(1)}k`}function fenceWord(path){
const extension=/\.([a-z]+)$/.exec(path)?.[1]??"";if(extension==="py")return"python";return/^[cm]?[jt]sx?$/.test(extension)?extension.replace(/^[cm]/,""):""}const MASK="\
[masked]";const shapes=[/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:[A-Za-z0-9+/=\s\\:,"'()]|-(?!-)){0,16000}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----)?/g,/\bsk-[A-Za-z0-9_-]{16,}/g,
/\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g,/\bgl(?:pat|ptt|dt)-[A-Za-z0-9_-]{16,}/g,/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,/\bAIza[A-Za-z0-9_-]{30,}/g,
/\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,/\b(?:hf|npm|dop_v1|shpat|rk_live|sk_live|pk_live|whsec)_[A-Za-z0-9]{16,}/g,/\bpypi-[A-Za-z0-9_-]{32,}/g,/\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g];
const carriers=[/(\b(?:bearer|basic)\s{1,4})[A-Za-z0-9+/_.~-]{16,}={0,2}/gi,/(:\/\/[^\s/:@'"`]{1,100}:)[^\s/@'"`]{1,200}(?=@)/g];const named=/(\b\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)\w{0,40}["']?\s{0,4}[:=]\s{0,4}["'])([^\s"'`]{16,200})(?=["'])/gi;
function maskSecrets(text){let masked=text;for(const shape of shapes)masked=masked.replace(shape,MASK);for(const carrier of carriers)masked=masked.replace(carrier,
`$1${MASK}`);return masked.replace(named,(whole,before,value)=>/\d/.test(value)&&/[A-Za-z]/.test(value)?before+MASK:whole)}const LEAST=12;const BASE64="ABCDEFGH\
IJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function maskKey(text,key){if(key===null||key==="")return text;const units=[...visibleUnits(text)];const hidden2=new Uint8Array(
units.length);const own=units.map(({char},at)=>({char,at}));const letters=own.flatMap(({char,at})=>[...lettersOf(char)].map(letter=>({char:letter,at})));const forms=formsOf(
key);hideForms(own,forms,hidden2);hideForms(letters,forms.map(lettersOf).filter(form=>form.length>=LEAST),hidden2);if(!hidden2.includes(1))return text;let[masked,
from]=["",0];for(let at=0;at<units.length;at+=1){if(hidden2[at]!==1)continue;masked+=text.slice(from,units[at]?.start)+MASK;while(hidden2[at+1]===1)at+=1;from=units[at]?.
end??text.length}return masked+text.slice(from)}const lettersOf=text=>text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu,"");function hideForms(stream,forms,hidden2){
const plain=stream.map(({char})=>char).join("");for(const form of new Set(forms)){const length=Math.min(LEAST,form.length);const pieces=new Set(Array.from({length:form.
length-length+1},(_,at)=>form.substr(at,length)));for(let at=0;at+length<=plain.length;at+=1){if(!pieces.has(plain.slice(at,at+length)))continue;const[first,last]=[
stream[at]?.at??0,stream[at+length-1]?.at??0];hidden2.fill(1,first,last+1)}}}const NUMBERS=/(?:(?:0[xbo]|U\+|\\u?\{?)?(?=[\da-f]*\d)[\da-f]{2,8}\}?[\s,;:|/-]*){12,}/giu;
const maskNumbers=text=>text.replace(NUMBERS,`${MASK} `);function*visibleUnits(text){const written=/%(?:25){0,2}([0-9a-f]{2})|\\{1,4}u00([0-9a-f]{2})|\\{1,4}x([0-9a-f]{2})|&#x0{0,4}([0-9a-f]{2});|&#0{0,4}(\d{2,3});|\\{1,4}([/"\\])|[\p{Cc}\p{Cf}]|[^]/giu;
for(const found of text.matchAll(written)){const[whole,percent,long,short,entity,decimal,escaped]=found;const hex=percent??long??short??entity;const code2=hex===
void 0?decimal===void 0?null:Number(decimal):Number.parseInt(hex,16);const char=code2===null?escaped??whole:String.fromCharCode(code2);const span={start:found.index,
end:found.index+whole.length};if(!/[\p{Cc}\p{Cf}]/u.test(char))for(let at=0;at<char.length;at+=1)yield{char:char.charAt(at),...span}}}function formsOf(key){const bytes=[
...new TextEncoder().encode(key)];const hex=bytes.map(byte=>byte.toString(16).padStart(2,"0")).join("");const encoded=[0,1,2].map(shift=>{const all=base64([...Array(
shift).fill(0),...bytes]);return all.slice(Math.ceil(shift*4/3),(bytes.length+shift)%3===0?void 0:-1)});const web=encoded.map(form=>form.replaceAll("+","-").replaceAll(
"/","_"));const others=[hex,hex.toUpperCase(),...encoded,...web].filter(form=>form.length>=LEAST);return[...new Set([key,...others])]}function base64(bytes){const bits=bytes.
map(byte=>byte.toString(2).padStart(8,"0")).join("");return(bits.match(/.{1,6}/g)??[]).map(six=>BASE64[Number.parseInt(six.padEnd(6,"0"),2)]??"").join("")}function withQuotesOf(was,literal){
const[quote=""]=was;const isPlain=/^(?:"[^"'`\\$]*"|'[^"'`\\$]*')$/.test(literal)&&/["'`]/.test(quote);return isPlain?quote+literal.slice(1,-1)+quote:literal}}),
76648:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>traced,x:()=>factsOf});function traced(model,asked,trace){
const url=URL.canParse(asked.baseUrl)?new URL(asked.baseUrl):null;const operation=asked.endpoint==="completions"?"text_completion":"chat";return{...model,complete(prompt){
let found=null;const attributes={"gen_ai.operation.name":operation,"gen_ai.provider.name":asked.provider,"gen_ai.system":asked.provider,"gen_ai.request.model":asked.
model,"gen_ai.request.max_tokens":prompt.maxTokens,"gen_ai.request.temperature":prompt.temperature,...prompt.stop?{"gen_ai.request.stop_sequences":prompt.stop}:
{},...url?{"server.address":url.hostname,"server.port":portOf(url)}:{},"testwright.target":prompt.target,"testwright.sample":prompt.sample};const tell=()=>found?
answered(prompt,found,asked,trace.contents):{};return trace.time({name:`${operation} ${asked.model}`,kind:"client",target:prompt.target,attributes,tell},async()=>found=
await model.complete(prompt))}}}const portOf=({port,protocol})=>port?Number(port):protocol==="http:"?80:443;function answered(prompt,reply,asked,contents){const usd=reply.
stored?0:asked.usd(reply);const part=(role,content)=>({role,parts:[{type:"text",content}]});return{"gen_ai.response.model":reply.answeredBy??asked.model,"gen_ai\
.response.finish_reasons":[reply.cut?"length":"stop"],"gen_ai.usage.input_tokens":reply.usage.inputTokens,"gen_ai.usage.output_tokens":reply.usage.outputTokens,
"gen_ai.usage.cache_read.input_tokens":reply.usage.cachedTokens,"testwright.usage.estimated":reply.usage.estimated,"testwright.stored":reply.stored,...usd===null?
{}:{"testwright.cost.usd":usd},...contents?{...prompt.system===null?{}:{"gen_ai.system_instructions":prompt.system},"gen_ai.input.messages":JSON.stringify([part(
"user",prompt.user)]),"gen_ai.output.messages":JSON.stringify([part("assistant",reply.text)])}:{}}}function factsOf({bill,funnel,pull,sandbox,trees,targets,tests}){
return{root:{...dropNull({"testwright.base":pull.base,"testwright.head":pull.head,"testwright.sandbox":sandbox,"testwright.trees":trees}),"testwright.written":funnel.
written,"testwright.kept":funnel.kept,"testwright.suspects":tests.filter(test=>test.verdict==="suspect").length,"gen_ai.usage.input_tokens":bill.inputTokens,"ge\
n_ai.usage.output_tokens":bill.outputTokens,...dropNull({"testwright.cost.usd":bill.usd,"testwright.cost.usd_per_kept":bill.usdPerKept})},targets:new Map(targets.
map(({id:id2,file,language,framework})=>{const own=tests.filter(test=>test.target===id2);const attributes={...{"code.file.path":file,"testwright.language":language,
"testwright.framework":framework},"testwright.written":own.length,"testwright.kept":tests.filter(test=>test.credits.includes(id2)).length};return[id2,{attributes,
events:own.map(eventOf)}]}))}}function eventOf(test){return{name:"testwright.test",attributes:{"testwright.test.name":test.name,"testwright.verdict":test.verdict,
"testwright.writer":test.writer,...dropNull({"testwright.reason":test.reason,"testwright.attribution":test.attribution,"testwright.writers_share":test.writersShare}),
"testwright.mutants_killed":test.evidence.mutantsKilled.length,...test.marks.length>0?{"testwright.marks":test.marks}:{}}}}function dropNull(values){return Object.
fromEntries(Object.entries(values).filter(entry=>entry[1]!==null))}}),78505:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{TJ:()=>limited,TK:()=>overlayOptions,Tt:()=>outerEnvironment,VP:()=>insidePaths,Wi:()=>mayBeShown,Yw:()=>isBelow,aE:()=>systemPlaces,cS:()=>mountsOf,
oQ:()=>NOBODY,yQ:()=>isSystem});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);const IO="/run/testwright/io";const PROGRAMS="/run/testwrigh\
t/runners";const NOBODY=65534;const SYSTEM=["/usr","/bin","/sbin","/lib","/lib32","/lib64","/libx32","/nix/store","/gnu/store"];const TOOLS=["/opt/hostedtoolcac\
he","/opt/homebrew","/home/linuxbrew/.linuxbrew"];const ETC="alternatives debian_version fonts gai.conf group host.conf hosts inputrc ld.so.cache ld.so.conf ld.\
so.conf.d localtime locale.alias locale.conf magic mime.types nsswitch.conf os-release passwd profile protocols rpc services shells ssl/certs ssl/openssl.cnf pk\
i/tls/certs pki/ca-trust timezone".split(" ");const SCRATCH_BYTES=String(1024*1024*1024);const CACHE_BYTES=String(64*1024*1024);const systemPlaces=()=>({roots:SYSTEM,
tools:TOOLS,etc:ETC.map(name=>`/etc/${name}`)});function isSystem(path){return[...SYSTEM,...TOOLS].some(folder=>isBelow(path,folder))}function mountsOf(layout){
const system=[...SYSTEM,...TOOLS,...ETC.map(name=>`/etc/${name}`)].filter(path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));const mounts=[...system.
map(asSeen),...layout.toolchain.filter(path=>!isBelow(path,layout.root)).map(path=>readOnly(path,path)),{kind:"proc",from:"proc",to:"/proc"},{kind:"dev",from:"d\
ev",to:"/dev"},{kind:"tmpfs",from:SCRATCH_BYTES,to:"/tmp"},...layout.home===null?[]:[{kind:"tmpfs",from:CACHE_BYTES,to:layout.home}],layout.overlay===null?{kind:"\
rw",from:layout.tree,to:layout.root}:{kind:"overlay",from:layout.overlay.folder,to:layout.root},...layout.dependencies.map(path=>readOnly(`${layout.root}/${path}`,
`${layout.root}/${path}`)),...layout.outside.map(path=>readOnly(path,path)),...layout.caches.map(to=>({kind:"tmpfs",from:CACHE_BYTES,to})),...layout.showsOurs?[
{kind:"rw",from:layout.io,to:IO},readOnly(layout.programs,PROGRAMS)]:[]];const seen=new Map(mounts.map(mount=>[mount.to,mount]));return[...seen.values()].filter(
mount=>!isCovered(mount,mounts)).sort((a,b)=>depth(a.to)-depth(b.to))}function asSeen(path){const link=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).
isSymbolicLink()&&!path.startsWith("/etc/");return link?{kind:"link",from:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path),to:path}:readOnly(path,path)}
function readOnly(from,to){return{kind:"ro",from,to}}function isCovered(mount,all){const plain=candidate=>candidate.kind==="ro"&&candidate.from===candidate.to;return plain(
mount)&&all.some(above=>plain(above)&&above.to!==mount.to&&isBelow(mount.to,above.to))}function isBelow(path,folder){return path===folder||path.startsWith(folder+
"/")}function depth(path){return path.split("/").filter(part=>part!=="").length}const LIMITS='{ ulimit -c 0; ulimit -t "$1"; ulimit -f "$2"; ulimit -n "$3"; uli\
mit -v "$4"; [ "$5" = 0 ] || ulimit -u "$5" || ulimit -p "$5"; } 2>/dev/null; shift 5; mkdir -p "$HOME"; exec "$@"';const FILE_BLOCKS=String(256*1024*1024/512);
const outerEnvironment={PATH:"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin"};function limited({argv,env,limit,limits},countProcesses){
const seconds=String(Math.max(1,Math.ceil(limit/1e3*limits.cores)));const memory=limits.address===null?"unlimited":String(limits.address);const processes=countProcesses?
String(limits.processes):"0";const amounts=[seconds,FILE_BLOCKS,String(limits.openFiles),memory,processes];const own=Object.entries(env).map(([name,value])=>`${name}\
=${value}`);return["/usr/bin/env","-i",...own,"/bin/sh","-c",LIMITS,"sh",...amounts,...argv]}function insidePaths({root,home}){return{tree:root,io:IO,programs:PROGRAMS,
home:home??"/tmp/home",tmp:"/tmp"}}const MOUNT_OPTIONS="nosuid,nodev,lowerdir=lower,upperdir=upper,workdir=work";const OVERLAY_OPTIONS={root:["redirect_dir=on,m\
etacopy=off,volatile","redirect_dir=on",""],user:["userxattr,volatile","userxattr"]};const overlayOptions=by=>OVERLAY_OPTIONS[by].map(more=>more===""?MOUNT_OPTIONS:
`${MOUNT_OPTIONS},${more}`);const NEVER=["/proc","/sys","/dev","/run","/etc","/boot"];const SHARED=["","/.local","/.local/share","/.config","/.cache"];function mayBeShown(folder,{
root,homes}){const shared=homes.flatMap(home=>SHARED.map(name=>home+name));const holds=[root,...shared,"/home","/tmp","/var/tmp"].some(path=>isBelow(path,folder));
return folder.startsWith("/")&&folder!=="/"&&!holds&&!NEVER.some(path=>isBelow(folder,path))}}),10340:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>makeTag,VK:()=>tagged,cL:()=>followFamily});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77598);var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58500);var _memory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
49888);const EVERY=100;const MOST_ROUNDS=50;const PAUSE=10;const SET_TAG='{ ulimit -w "$1" || ulimit -x "$1"; } 2>/dev/null; shift; exec "$@"';const makeTag=()=>2**
40+(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomInt)(2**40);function tagged(tag,argv){return["/bin/sh","-c",SET_TAG,"sh",String(tag),...argv]}function followFamily(root,tag){
const known=new Map;const look=()=>{for(const pid of(0,_memory_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(root)){const start=startOf(pid);if(start!==null)known.set(pid,
start)}};const timer=setInterval(look,EVERY);timer.unref();const isLeft=pid=>hasTag(pid,tag)||known.has(pid)&&startOf(pid)===known.get(pid);return async()=>{clearInterval(
timer);for(let round=0;round<MOST_ROUNDS;round+=1){const left=processes().filter(pid=>pid!==process.pid&&isLeft(pid));if(left.length===0)return;left.forEach(_memory_js__WEBPACK_IMPORTED_MODULE_3__.
z7);await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(PAUSE)}}}function processes(){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(
"/proc").flatMap(name=>/^\d+$/.test(name)?[Number(name)]:[])}catch{return[]}}function hasTag(pid,tag){try{const limits=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(
`/proc/${String(pid)}/limits`,"utf8");return/^Max file locks\s+\d+\s+(\d+)/m.exec(limits)?.[1]===String(tag)}catch{return false}}function startOf(pid){try{const stat=(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${String(pid)}/stat`,"utf8");const fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return fields[0]===
"Z"||fields[0]==="X"?null:fields[19]??null}catch{return null}}}),49888:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ap:()=>familyOf,_8:()=>boundMemory,z7:()=>kill});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);const EVERY=150;const MOST_FAMILY=4096;
function boundMemory(root,most){const timer=setInterval(()=>{for(const pid of tooMuch(holdings(root),most))kill(pid)},EVERY);timer.unref();return()=>clearInterval(
timer)}function tooMuch(held,most){let sum=held.reduce((total,process2)=>total+process2.bytes,0);const gone=[];for(const{pid,bytes}of[...held].sort((a,b)=>b.bytes-
a.bytes)){if(sum<=most)break;gone.push(pid);sum-=bytes}return gone}function holdings(root){return familyOf(root).map(pid=>({pid,bytes:heldBy(pid)}))}function familyOf(root){
const family=[root];for(let at=0;at<family.length&&family.length<MOST_FAMILY;at+=1){family.push(...childrenOf(family[at]??0))}return family}function childrenOf(pid){
return listed(`/proc/${String(pid)}/task`).flatMap(thread=>contents(`/proc/${String(pid)}/task/${thread}/children`).split(" ").flatMap(child=>/^\d+$/.test(child)?
[Number(child)]:[]))}function heldBy(pid){const status=contents(`/proc/${String(pid)}/status`);return[...status.matchAll(/^Rss(?:Anon|Shmem):\s*(\d+) kB/gm)].reduce(
(sum,match)=>sum+Number(match[1])*1024,0)}function listed(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path)}catch{return[]}}function contents(path){
try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8")}catch{return""}}function kill(pid){try{process.kill(pid,"SIGKILL")}catch{}}}),33993:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>findPython});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);
var layout=__webpack_require__(78505);var external_node_crypto_=__webpack_require__(77598);;const NAMES=[".venv","venv","env"];const PROGRAMS=["python3","python"];
const MOST_FOLDERS=2e3;const ownEnvironments=folder=>NAMES.map(name=>(0,external_node_path_.join)(folder,name));function activeEnvironments(environment,root){const kept=environment["\
UV_PROJECT_ENVIRONMENT"];const named=[environment["VIRTUAL_ENV"],kept&&(0,external_node_path_.resolve)(root,kept),environment["CONDA_PREFIX"]];return named.filter(
folder=>folder!==void 0&&(0,external_node_path_.isAbsolute)(folder))}function besideEnvironments(root,environment){return[...keptEnvironments(root,environment),
...ownEnvironments((0,external_node_path_.dirname)(root))].filter(isOurs)}function keptEnvironments(root,environment){const home=environment["HOME"]??"/nonexist\
ent";const cache=environment["POETRY_CACHE_DIR"]??(0,external_node_path_.join)(home,".cache/pypoetry");const poetry=environment["POETRY_VIRTUALENVS_PATH"]??(0,external_node_path_.
join)(cache,"virtualenvs");const pipenv=environment["WORKON_HOME"]??(0,external_node_path_.join)(home,".local/share/virtualenvs");return[...foldersIn(poetry,new RegExp(
`-${hashOf(root)}-py[\\d.]+$`)),...foldersIn(pipenv,new RegExp(`-${hashOf((0,external_node_path_.join)(root,"Pipfile"))}(?:-.+)?$`))]}const hashOf=path=>(0,external_node_crypto_.
createHash)("sha256").update(path).digest("base64url").slice(0,8);function foldersIn(folder,name){if(!(0,external_node_path_.isAbsolute)(folder))return[];try{const found=(0,
external_node_fs_.readdirSync)(folder).slice(0,MOST_FOLDERS).filter(each=>name.test(each));const newest=found.sort((a,b)=>b.localeCompare(a,"en",{numeric:true}));
return newest.map(each=>(0,external_node_path_.join)(folder,each))}catch{return[]}}function isOurs(folder){const user=process.getuid?.();const owner=(0,external_node_fs_.
statSync)(folder,{throwIfNoEntry:false})?.uid;return owner!==void 0&&(user===void 0||owner===user||owner===0)}function pythonsOnPath(environment){const folders=(environment["\
PATH"]??"").split(external_node_path_.delimiter).filter(folder=>(0,external_node_path_.isAbsolute)(folder));return[...new Set(folders)].flatMap(each=>{const folder=(0,
external_node_path_.resolve)(each);const programs=PROGRAMS.map(name=>(0,external_node_path_.join)(folder,name)).filter(isFile);return programs.length>0?[{folder,
programs}]:[]})}function isFile(path){return(0,external_node_fs_.statSync)(path,{throwIfNoEntry:false})?.isFile()??false}function kindOf(folder){if(!((0,external_node_fs_.
lstatSync)(folder,{throwIfNoEntry:false})?.isDirectory()??false))return null;if(isFile((0,external_node_path_.join)(folder,"pyvenv.cfg")))return"virtual";return(0,
external_node_fs_.existsSync)((0,external_node_path_.join)(folder,"conda-meta"))?"conda":null}function pyenvVersion(root,environment){const home=environment["PY\
ENV_ROOT"]??(0,external_node_path_.join)(environment["HOME"]??"/nonexistent",".pyenv");const given=environment["PYENV_VERSION"];if(given!==void 0)return given;try{
const path=(0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root,".python-version"));const names=(0,external_node_fs_.readFileSync)(path,"utf8").
slice(0,1e3).split(/\s+/);return names.find(name=>/^\w[\w.-]*$/.test(name)&&isFile((0,external_node_path_.join)(home,"versions",name,"bin/python")))}catch{return void 0}}
var spawn=__webpack_require__(61676);var toolchain=__webpack_require__(82268);;const LIMITS={address:2*1024*1024,memory:null,cores:1,openFiles:512,processes:256};
const START_LIMIT=3e4;const ASK=`
import json, os, site, sys
print(json.dumps({
  'version': '.'.join(map(str, sys.version_info[:3])), 'executable': sys.executable,
  'folders': [sys.prefix, sys.base_prefix, sys.exec_prefix] + site.getsitepackages(),
  'base': site.getuserbase(), 'packages': site.getusersitepackages(),
}))`;async function findPython(privateFolders,variables,tracked=()=>false){const{root}=privateFolders;const environment={...variables,PYENV_VERSION:pyenvVersion(
root,variables)};const mayBeUsed=folder=>!(0,layout.Yw)(folder,root)||folder!==root&&!tracked(folder.slice(root.length+1));const first=async folders=>{for(const folder of folders.
filter(mayBeUsed)){const found=await fromEnvironment(privateFolders,folder,environment);if(found!==null)return found}return null};const named=await first([...ownEnvironments(
root),...activeEnvironments(environment,root)]);if(named!==null)return named;const onPath=await fromPath(privateFolders,environment,first);return onPath.environment??
await first(besideEnvironments(root,environment))??onPath.python}async function fromPath(privateFolders,environment,first){for(const{folder,programs}of pythonsOnPath(
environment)){const found=await first([(0,external_node_path_.dirname)(folder)]);if(found!==null)return{environment:found,python:null};const outside=programs.filter(
program=>!(0,layout.Yw)((0,toolchain.Ye)(program)??program,privateFolders.root));for(const program of(0,layout.Yw)(folder,privateFolders.root)?[]:outside){const answer=await ask(
program,environment);if(answer===null)continue;const started=await first([(0,external_node_path_.dirname)((0,external_node_path_.dirname)(answer.executable))]);
if(started!==null)return{environment:started,python:null};const shown={shared:true,privateFolders,more:[]};return{environment:null,python:fromAnswer(placeOf(answer),
answer,shown)}}}return{environment:null,python:null}}function placeOf({executable,folders}){return folders.some(folder=>(0,layout.Yw)(executable,folder))?executable:
(0,external_node_fs_.realpathSync)(executable)}async function fromEnvironment(privateFolders,folder,environment){try{const kind=kindOf(folder);if(kind===null)return null;
const settings=kind==="virtual"?(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder,"pyvenv.cfg"),"utf8"):"";const executable=(0,external_node_path_.
join)(folder,"bin","python");const real=(0,external_node_fs_.realpathSync)((0,external_node_fs_.existsSync)(executable)?executable:(0,external_node_path_.join)(
folder,"bin","python3"));if((0,layout.Yw)(real,privateFolders.root))return null;const answer=await ask(real,environment);const shared=kind==="conda"||/^include-system-site-packages\s*=\s*true/im.
test(settings);if(answer===null)return null;const more=[folder,...linksOf((0,external_node_path_.join)(folder,"bin"))];const start=(0,external_node_fs_.existsSync)(
executable)?executable:(0,external_node_path_.join)(folder,"bin","python3");return fromAnswer(start,answer,{shared,privateFolders,more})}catch{return null}}function linksOf(bin){
return["python","python3"].flatMap(name=>{try{return[(0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)((0,external_node_path_.
join)(bin,name))))]}catch{return[]}})}function fromAnswer(executable,answer,{shared,privateFolders,more}){const own=shared&&(0,external_node_fs_.existsSync)(answer.
packages);const folders=[...answer.folders,...more,...own?[answer.packages]:[]];const shown=folders.flatMap(folder=>partsOf(folder,executable,answer.version,privateFolders));
return{executable,flags:[],version:answer.version,folders:[...new Set([...shown,executable])],env:{PYTHONDONTWRITEBYTECODE:"1",PYTHONHASHSEED:"0",...own?{PYTHONUSERBASE:answer.
base}:{}},limits:LIMITS}}const MOST_LIBRARIES=300;function partsOf(prefix,executable,version,privateFolders){const allowed=path=>(0,external_node_fs_.existsSync)(
path)&&[path,(0,external_node_fs_.realpathSync)(path)].every(place=>(0,layout.Wi)(place,privateFolders));if(allowed(prefix))return[prefix];const short=version.split(
".").slice(0,2).join(".");const programs=new Set(["python","python3",`python${short}`,(0,external_node_path_.basename)(executable)]);const library=`python${short}`;
const names=["pyvenv.cfg",...[...programs].map(name=>`bin/${name}`),...["lib","lib64"].map(folder=>`${folder}/${library}`),`lib/python${short.replace(".","")}.z\
ip`,...namesIn((0,external_node_path_.join)(prefix,"lib")).filter(name=>/^lib.+\.so(?:\.[\d.]+)?$/.test(name)).slice(0,MOST_LIBRARIES).map(name=>`lib/${name}`)];
return names.map(name=>(0,external_node_path_.join)(prefix,name)).filter(allowed)}function namesIn(folder){try{return(0,external_node_fs_.readdirSync)(folder)}catch{
return[]}}async function ask(program,environment){const env=(0,toolchain.fG)(environment,["PYENV_ROOT","PYENV_VERSION"]);const ended=await(0,spawn.c)({argv:[program,
"-I","-S","-c",ASK],cwd:"/",env,limit:START_LIMIT});if(ended.code!==0)return null;try{const answer=JSON.parse(ended.output.slice(ended.output.indexOf("{")));const[
major=0,minor=0]=answer.version.split(".").map(Number);return major===3&&minor>=8?answer:null}catch{return null}}}),61676:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>runToEnd});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024);var _left_overs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10340);var _memory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(49888);const HEAD=32*
1024;const TAIL=32*1024;function excerpt(){const head=[];let kept=0;let dropped=0;let tail=Buffer.alloc(0);return{add(chunk){const space=Math.max(0,HEAD-kept);if(space>
0)head.push(chunk.subarray(0,space));kept+=Math.min(space,chunk.length);const joined=Buffer.concat([tail,chunk.subarray(space)]);dropped+=Math.max(0,joined.length-
TAIL);tail=joined.length>TAIL?Buffer.from(joined.subarray(joined.length-TAIL)):joined},text(){const gap=dropped>0?`
... ${String(dropped)} bytes left out ...
`:"";return Buffer.concat(head).toString("utf8")+gap+tail.toString("utf8")}}}function runToEnd(launch){const began=performance.now();return new Promise(resolve=>{
const[program="",...args]=launch.argv;const output=excerpt();let timedOut=false;const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program,args,
{cwd:launch.cwd,env:launch.env,detached:true,stdio:streams()});const stop=()=>{if(child.pid!==void 0)launch.kill?.(child.pid);killGroup(child.pid)};const clock=setTimeout(
()=>{timedOut=true;stop()},launch.limit);launch.signal?.addEventListener("abort",stop);const unbound=child.pid&&launch.memory?(0,_memory_js__WEBPACK_IMPORTED_MODULE_3__.
_8)(child.pid,launch.memory):null;const endFamily=child.pid&&launch.tag!==void 0?(0,_left_overs_js__WEBPACK_IMPORTED_MODULE_2__.cL)(child.pid,launch.tag):null;child.
stdout.on("data",chunk=>output.add(chunk));child.stderr.on("data",chunk=>output.add(chunk));let over=false;const end=async code=>{if(over)return;over=true;clearTimeout(
clock);unbound?.();launch.signal?.removeEventListener("abort",stop);killGroup(child.pid);await endFamily?.();child.stdout.destroy();child.stderr.destroy();resolve(
{code,timedOut,output:output.text(),milliseconds:performance.now()-began})};child.on("error",()=>void end(null));child.on("exit",code=>setTimeout(()=>void end(code),
5));child.on("close",code=>void end(code));if(launch.signal?.aborted===true)stop()})}const CLOSED_BY_EXEC=524288;function inherited(){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readdirSync)("/proc/self/fd").map(Number).filter(isInherited)}catch{return[]}}function isInherited(number){if(number<=2)return false;try{const flags=/^flags:\s*([0-7]+)/m.
exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/self/fdinfo/${String(number)}`,"utf8"))?.[1];return flags!==void 0&&(parseInt(flags,8)&CLOSED_BY_EXEC)===
0}catch{return false}}let stdio;function streams(){if(stdio===void 0){const open=inherited();const nothing=open.length>0?(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)("/dev/null","r"):"ignore";const above=Array.from({length:Math.max(0,Math.max(2,...open)-2)},(_,at)=>at+3);stdio=["ignore","pipe","pipe",...above.map(descriptor=>open.
includes(descriptor)?nothing:"ignore")]}return stdio}function killGroup(pid){if(pid===void 0)return;try{process.kill(-pid,"SIGKILL")}catch{}}}),82268:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>onPath,XA:()=>withRuntime,Ye:()=>realPath,fG:()=>scrubbed,w4:()=>findRuntime});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _layout_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78505);var _spawn_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
61676);function onPath(names,environment,root){const folders=(environment["PATH"]??"").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(folder=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));const outside=folders.filter(folder=>folder!==root&&!folder.startsWith(root+"/"));return names.flatMap(
name=>outside.map(folder=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name))).filter(isProgram)}function isProgram(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(path).isFile()}catch{return false}}function scrubbed(environment,names){const env={PATH:environment["PATH"]??"/usr/bin:/bin"};for(const name of["HOME",
...names]){const value=environment[name];if(value!==void 0)env[name]=value}return env}async function findRuntime({program,variable,ask},environment,privateFolders){
const named=environment[variable];const programs=named===void 0?onPath([program],environment,privateFolders.root):[named];for(const each of programs){const launch={
argv:[each,...ask],cwd:"/",env:scrubbed(environment,[]),limit:1e4};const{code,output}=await(0,_spawn_js__WEBPACK_IMPORTED_MODULE_3__.c)(launch);const path=code===
0?realPath(output.trim().split("\n").at(-1)??""):null;if(path!==null&&!(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.Yw)(path,privateFolders.root)&&(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__.
Wi)(path,privateFolders))return path}return null}function realPath(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)}catch{return null}}
function withRuntime(toolchain,{variable},path){return{...toolchain,folders:[...toolchain.folders,path],env:{...toolchain.env,[variable]:path}}}}),76661:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I6:()=>find,nm:()=>findAssets,lP:()=>run_makeScratch,Dm:()=>openStoppable});var external_node_fs_=__webpack_require__(
73024);var promises_=__webpack_require__(51455);var external_node_os_=__webpack_require__(48161);var external_node_path_=__webpack_require__(76760);var external_node_url_=__webpack_require__(
73136);var errors=__webpack_require__(57642);var parts=__webpack_require__(71025);var sandbox_layout=__webpack_require__(78505);var spawn=__webpack_require__(61676);
;const PLACES=["/usr/bin/bwrap","/usr/local/bin/bwrap","/bin/bwrap","/run/current-system/sw/bin/bwrap"];const COMMON=[...["--die-with-parent","--new-session","-\
-unshare-ipc","--unshare-pid","--unshare-net","--unshare-uts"],...["--unshare-cgroup-try","--hostname","sandbox","--cap-drop","ALL"]];async function bwrapLevels(isRoot){
const program=PLACES.find(path=>(0,external_node_fs_.existsSync)(path));if(program===void 0)return[];const help=await(0,spawn.c)({argv:[program,"--help"],cwd:"/",
env:{},limit:5e3});const closed=help.output.includes("--disable-userns")?["--disable-userns"]:[];const sized=help.output.includes("--size ");const apart=["--uns\
hare-user",...closed];const dropped=["SETUID","SETGID","SETPCAP"].flatMap(name=>["--cap-add",`CAP_${name}`]);const settings=["--bind-try","/proc/sys/user","/pro\
c/sys/user"];const variants=[...isRoot?[{flags:dropped,drop:true,last:settings,by:"root"}]:[],{flags:apart,drop:false,last:[],by:"user"}];return variants.map(({
flags,drop,last,by})=>({name:"bwrap",user:drop?sandbox_layout.oQ:null,paths:sandbox_layout.VP,overlay:{options:(0,sandbox_layout.TK)(by)},perform:layout=>(0,spawn.
c)({argv:[...behindOverlay(layout.overlay,by),program,...COMMON,...flags,...layout.overlay!==null&&by==="user"?ownIdentity():[],...argumentsOf(layout,sized),...last,
"--",...command(layout,drop)],cwd:"/",env:sandbox_layout.Tt,limit:layout.limit,memory:layout.limits.memory,signal:layout.signal})}))}const MOUNT='cd "$1" && mou\
nt -t overlay -o "$2" none merged && cd / && shift 2 && exec "$@"';function behindOverlay(overlay,by){if(overlay===null)return[];const apart=by==="user"?["--use\
r","--map-root-user"]:[];const{folder,options}=overlay;return["unshare",...apart,"--mount","/bin/sh","-c",MOUNT,"sh",folder,options]}function ownIdentity(){return[
"--uid",String(process.getuid?.()??0),"--gid",String(process.getgid?.()??0)]}function command(layout,drop){return[...drop?[...becomeNobody(),...withoutUserNamespaces]:
[],...(0,sandbox_layout.TJ)(layout,true)]}const CLOSE=`
own='unshare --user --map-current-user --keep-caps'
$own true 2>/dev/null || exec "$@"
exec $own /bin/sh -c 'echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"' sh setpriv --no-new-privs --inh-caps=-all --ambient-caps=-all --bounding-set=-all \
-- "$@"
`;const withoutUserNamespaces=["/bin/sh","-c",CLOSE,"sh"];function becomeNobody(){const user=String(sandbox_layout.oQ);const identity=[`--reuid=${user}`,`--regi\
d=${user}`,"--clear-groups"];return["setpriv",...identity,"--no-new-privs","--inh-caps=-all","--bounding-set=-all","--"]}function argumentsOf(layout,sized){const mounts=(0,
sandbox_layout.cS)(layout);const visible=mounts.flatMap((mount,at)=>[...foldersAbove(mount,mounts.slice(0,at)).flatMap(path=>["--perms","0755","--dir",path]),...argumentOf(
mount,sized)]);return[...visible,"--remount-ro","/","--chdir",layout.root]}function foldersAbove({to},earlier){const found=[];for(let path=(0,external_node_path_.
dirname)(to);path!=="/";path=(0,external_node_path_.dirname)(path)){const within=earlier.filter(mount=>(0,sandbox_layout.Yw)(path,mount.to)).at(-1);if(within&&(within.
kind!=="tmpfs"||within.to===path))break;found.unshift(path)}return found}function argumentOf(mount,sized){switch(mount.kind){case"ro":return["--ro-bind",mount.from,
mount.to];case"rw":return["--bind",mount.from,mount.to];case"overlay":return["--bind",`${mount.from}/merged`,mount.to];case"link":return["--symlink",mount.from,
mount.to];case"tmpfs":return[...sized?["--size",mount.from]:[],"--perms","1777","--tmpfs",mount.to];case"proc":case"dev":return[`--${mount.kind}`,mount.to]}};const INSTALLED_FILES=[
".package-lock.json",".modules.yaml",".yarn-state.yml",".yarn-integrity",".bin"];const MOST_TEXT=20*1024*1024;async function targetOf(link,privateFolders){try{const target=await(0,
promises_.realpath)(link);if(!(await(0,promises_.stat)(target)).isDirectory()||!(0,sandbox_layout.Wi)(target,privateFolders))return null;const found=await Promise.
all(INSTALLED_FILES.map(name=>isThere((0,external_node_path_.join)(target,name))));return(0,external_node_path_.basename)(target)==="node_modules"||found.includes(
true)?target:null}catch{return null}}async function storeOf(installed,privateFolders){const notes=await(0,promises_.readFile)((0,external_node_path_.join)(installed,
".modules.yaml"),"utf8").catch(()=>"");const found=/^\s*"?virtualStoreDir"?:\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'][^\n]*))/m.exec(notes);const named=(found?.[1]??
found?.[2]??found?.[3])?.trim().replace(/,$/,"");return named===void 0?[]:outside((0,external_node_path_.isAbsolute)(named)?named:(0,external_node_path_.resolve)(
installed,named),privateFolders)}async function cacheOf(table,privateFolders){const size=await(0,promises_.stat)(table).then(found2=>found2.size,()=>MOST_TEXT+1);
const text=size>MOST_TEXT?"":await(0,promises_.readFile)(table,"utf8").catch(()=>"");const found=/"packageLocation": "((?:\.\.\/)+[^"]{1,1000}?\/(?:berry\/)?cache)\//.
exec(text)?.[1];return found===void 0?[]:outside((0,external_node_path_.resolve)(table,"..",found),privateFolders)}async function outside(folder,privateFolders){
const real=await(0,promises_.realpath)(folder).catch(()=>null);return real!==null&&!(0,sandbox_layout.Yw)(real,privateFolders.root)&&(0,sandbox_layout.Wi)(real,
privateFolders)?[real]:[]}async function cachesOf(installed){const vite=await Promise.all(installed.map(folder=>isThere((0,external_node_path_.join)(folder,"vit\
e"))));if(!vite.includes(true))return[];const wanted=installed.flatMap(folder=>[".vite-temp",".vite"].map(name=>(0,external_node_path_.join)(folder,name)));const made=await Promise.
all(wanted.map(makeFolder));return wanted.filter((_,at)=>made[at])}async function makeFolder(path){await(0,promises_.mkdir)(path).catch(()=>void 0);const found=await(0,
promises_.lstat)(path).catch(()=>null);return found?.isDirectory()??false}function isThere(path){return(0,promises_.lstat)(path).then(()=>true,()=>false)};const FOLDERS=new Set(
[".venv","venv","env","node_modules","__pypackages__",".tox",".nox"]);const SKIPPED=new Set([".git",".tox",".nox","__pycache__",".mypy_cache",".pytest_cache",".\
ruff_cache"]);const BUILT=new Set(["dist","build","lib","out","generated","esm","cjs",".svelte-kit",".nuxt",".astro"]);const PLUG_N_PLAY=new Set([".pnp.cjs",".p\
np.loader.mjs"]);const PRIVATE=/secret|credential|password|token|key|settings|config|local/i;const DEPTH=4;const MOST_FOLDERS=2e4;const MOST_FILES=200;const MOST_BYTES=20*
1024*1024;const nothing={folders:[],files:[],links:[],outside:[],caches:[]};async function findDependencies(root,trees,homes=[],{built=true}={}){const found={folders:[],
files:[],links:[],outside:[],caches:[]};const inTree2=path=>trees.some(tree=>dependencies_isThere((0,external_node_path_.join)(tree,path)));const search={built,
privateFolders:{root,homes},found,bytes:0,inTree:inTree2};let visited=0;const queue=[{path:"",depth:0}];for(let next=queue.shift();next!==void 0&&visited<MOST_FOLDERS;next=
queue.shift()){visited+=1;const entries=await(0,promises_.readdir)((0,external_node_path_.join)(root,next.path),{withFileTypes:true}).catch(()=>[]);if(next.path!==
""&&isEnvironment(entries)){if(!inTree2(next.path))found.folders.push(next.path);continue}for(const entry of entries){const path=(0,external_node_path_.join)(next.
path,entry.name);if(entry.isSymbolicLink())await takeLink(search,path);else if(entry.isFile())await takeFile(search,next.path,entry.name,entries);else if(entry.
isDirectory()&&!await takeFolder(search,next.path,entry.name)){if(!SKIPPED.has(entry.name)&&next.depth+1<DEPTH)queue.push({path,depth:next.depth+1})}}}await followPackages(
search);return found}async function takeLink({privateFolders,found,inTree:inTree2},path){if((0,external_node_path_.basename)(path)!=="node_modules"||inTree2(path))
return;const target=await targetOf((0,external_node_path_.join)(privateFolders.root,path),privateFolders);if(target===null)return;found.links.push({path,target});
const inside=(0,sandbox_layout.Yw)(target,privateFolders.root)?target.slice(privateFolders.root.length+1):null;if(inside===null)found.outside.push(target);else if(!inTree2(
inside))found.folders.push(inside)}async function takeFolder({built,privateFolders,found,inTree:inTree2},above,name){const path=(0,external_node_path_.join)(above,
name);if(isInstalled(name)){if(!inTree2(path)&&await isReal(privateFolders.root,path,name))found.folders.push(path);return true}const isStore=(0,external_node_path_.
basename)(above)===".yarn"&&(name==="cache"||name==="unplugged");const isBuilt=BUILT.has(name)&&inTree2((0,external_node_path_.join)(above,"package.json"))&&!inTree2(
path);if(isBuilt&&built||isStore&&!inTree2(path))found.folders.push(path);return isBuilt||isStore}async function takeFile(search,above,name,beside){const{built,
privateFolders,found,inTree:inTree2}=search;const path=(0,external_node_path_.join)(above,name);const isTable=PLUG_N_PLAY.has(name);if(!isTable&&(!built||!isGenerated(
name,beside)))return;if(found.files.length>=MOST_FILES||inTree2(path)||!inTree2(above))return;search.bytes+=(await(0,promises_.stat)((0,external_node_path_.join)(
privateFolders.root,path)).catch(()=>({size:MOST_BYTES}))).size;if(search.bytes>MOST_BYTES)return;found.files.push(path);if(name===".pnp.cjs")found.outside.push(
...await cacheOf((0,external_node_path_.join)(privateFolders.root,path),privateFolders))}async function followPackages({privateFolders,found}){const own2=found.
folders.filter(path=>(0,external_node_path_.basename)(path)==="node_modules").map(path=>(0,external_node_path_.join)(privateFolders.root,path));const installed=[
...new Set([...own2,...found.links.map(link=>link.target)])];const stores=await Promise.all(installed.map(folder=>storeOf(folder,privateFolders)));found.outside=
[...new Set([...found.outside,...stores.flat()])];found.caches=await cachesOf(installed)}function dependencies_isThere(path){try{return(0,external_node_fs_.lstatSync)(
path,{throwIfNoEntry:false})!==void 0}catch{return false}}function isGenerated(name,beside){if(PRIVATE.test(name))return false;if(/\.(py|so|pyd|node|wasm)$/.test(
name))return true;const stem=/^(.+?)(?:\.d)?\.[cm]?[jt]sx?$/.exec(name)?.[1];if(stem===void 0)return false;return!beside.some(entry=>entry.name!==name&&entry.name.
startsWith(`${stem}.`))}function isInstalled(name){return FOLDERS.has(name)&&!SKIPPED.has(name)||/\.(egg|dist)-info$/.test(name)}const isEnvironment=entries=>entries.
some(entry=>entry.name==="pyvenv.cfg"&&entry.isFile());async function isReal(root,path,name){if(![".venv","venv","env"].includes(name))return true;const marker=await(0,
promises_.lstat)((0,external_node_path_.join)(root,path,"pyvenv.cfg")).catch(()=>null);return marker?.isFile()??false}var sandbox_toolchain=__webpack_require__(
82268);;const ASK="JSON.stringify([process.versions.node, process.execPath])";const SHIMS=["VOLTA_HOME","ASDF_DIR","ASDF_DATA_DIR","NODENV_ROOT","MISE_DATA_DIR"];
const HEAP_MB=2048;const LIMITS={address:null,memory:3*1024*1024*1024,cores:4,openFiles:4096,processes:1024};const ENV={CI:"true",NO_COLOR:"1",FORCE_COLOR:"0"};
async function findNode(environment,privateFolders){for(const program of(0,sandbox_toolchain.L)(["node"],environment,privateFolders.root)){const found=await ask(
program,environment);if(found!==null&&!(0,sandbox_layout.Yw)(found.executable,privateFolders.root))return toolchainOf(found,privateFolders)}return ownNode(privateFolders)}
function ownNode(privateFolders){const executable=(0,external_node_fs_.realpathSync)(process.execPath);if((0,sandbox_layout.Yw)(executable,privateFolders.root))
return null;return toolchainOf({executable,version:process.versions.node},privateFolders)}function toolchainOf({executable,version},privateFolders){return{executable,
flags:[`--max-old-space-size=${String(HEAP_MB)}`],version,folders:[foldersOf(executable,privateFolders)],env:ENV,limits:LIMITS}}function foldersOf(executable,privateFolders){
const prefix=(0,external_node_path_.dirname)((0,external_node_path_.dirname)(executable));const isPrefix=["lib/node_modules","include/node","LICENSE"].some(name=>(0,
external_node_fs_.existsSync)((0,external_node_path_.join)(prefix,name)));return isPrefix&&(0,sandbox_layout.Wi)(prefix,privateFolders)?prefix:executable}async function ask(program,environment){
const env=(0,sandbox_toolchain.fG)(environment,SHIMS);const ended=await(0,spawn.c)({argv:[program,"-p",ASK],cwd:"/",env,limit:1e4});if(ended.code!==0)return null;
try{const[version,path]=JSON.parse(ended.output.trim().split("\n").at(-1)??"");const[major=0,minor=0]=version.split(".").map(Number);return major>18||major===18&&
minor>=19?{executable:(0,external_node_fs_.realpathSync)(path),version}:null}catch{return null}}var left_overs=__webpack_require__(10340);;function noneLevel(){
return{name:"none",user:null,paths:layout=>({tree:layout.tree,io:layout.io,programs:layout.programs,home:(0,external_node_path_.join)(layout.scratch,"home"),tmp:(0,
external_node_path_.join)(layout.scratch,"tmp")}),perform}}async function perform(layout){await(0,promises_.mkdir)((0,external_node_path_.join)(layout.scratch,"\
tmp"),{recursive:true});for(const path of layout.dependencies){const place=(0,external_node_path_.join)(layout.tree,path);await(0,promises_.mkdir)((0,external_node_path_.
dirname)(place),{recursive:true});await(0,promises_.symlink)((0,external_node_path_.join)(layout.root,path),place).catch(()=>void 0)}const tag=(0,left_overs.BU)();
return(0,spawn.c)({argv:(0,left_overs.VK)(tag,(0,sandbox_layout.TJ)(layout,false)),cwd:layout.tree,env:sandbox_layout.Tt,limit:layout.limit,memory:layout.limits.
memory,signal:layout.signal,tag})};const TOOL_LIMIT=12e4;const TOOL_ENV={PATH:"/usr/local/bin:/usr/bin:/bin",LC_ALL:"C"};const runTool=argv=>(0,spawn.c)({argv,cwd:"\
/",env:TOOL_ENV,limit:TOOL_LIMIT});function inTree(path){const plain=external_node_path_.posix.normalize(path);const out=plain==="."||plain.startsWith("..")||external_node_path_.
posix.isAbsolute(plain)||plain.includes("\0");return out||plain.endsWith("/")?null:plain}async function entryAt({upper,lower},path){const found=await(0,promises_.
lstat)((0,external_node_path_.join)(upper,path)).catch(()=>null);return found??(lower===null?null:(0,promises_.lstat)((0,external_node_path_.join)(lower,path)).
catch(()=>null))}async function isOwnPath(tree,path){return await obstacleAbove(tree,path)===null}async function obstacleAbove(tree,path){const parts2=path.split(
"/").slice(0,-1);for(let count=1;count<=parts2.length;count+=1){const folder=parts2.slice(0,count).join("/");const found=await entryAt(tree,folder);if(found===null)
return null;if(!found.isDirectory())return folder}return null}async function makeFolders(tree,path){const parts2=path.split("/").slice(0,-1);for(let count=1;count<=
parts2.length;count+=1){const folder=parts2.slice(0,count).join("/");const place=(0,external_node_path_.join)(tree.upper,folder);const covered=await entryAt(tree,
folder);const isNew=await(0,promises_.mkdir)(place).then(()=>true,error=>{if(error.code==="EEXIST")return false;throw error});if(!isNew)continue;if(covered===null)
await own(tree,place);else{await(0,promises_.lchown)(place,covered.uid,covered.gid).catch(()=>void 0);await(0,promises_.chmod)(place,covered.mode&4095)}}}async function own({
user},place){if(user!==null)await(0,promises_.lchown)(place,user,user)}async function addWith(tree,path,make){if(!await isOwnPath(tree,path))return;await makeFolders(
tree,path);if(await entryAt(tree,path)!==null)return;const place=(0,external_node_path_.join)(tree.upper,path);await make(place).then(()=>own(tree,place),()=>void 0)}
const addCopy=(tree,path,from)=>addWith(tree,path,place=>(0,promises_.copyFile)(from,place,promises_.constants.COPYFILE_EXCL));const addLink=(tree,path,target)=>addWith(
tree,path,place=>(0,promises_.symlink)(target,place));async function removeEntry(tree,path){if(!await isOwnPath(tree,path))return;await(0,promises_.rm)((0,external_node_path_.
join)(tree.upper,path),{recursive:true,force:true});if(tree.lower===null||await entryAt(tree,path)===null)return;await makeFolders(tree,path);const ended=await runTool(
["mknod",(0,external_node_path_.join)(tree.upper,path),"c","0","0"]);if(ended.code!==0)throw new Error(`${path} could not be hidden: ${ended.output.slice(0,300)}`)}
async function layOver(tree,files){for(const[name,content]of Object.entries(files)){const path=inTree(name);if(path===null)return`${JSON.stringify(name)} is not\
 inside the tree`;const obstacle=await obstacleAbove(tree,path);if(obstacle!==null)return`${obstacle} is not a folder of the tree`;try{await makeFolders(tree,path);
const place=(0,external_node_path_.join)(tree.upper,path);await(0,promises_.rm)(place,{recursive:true,force:true});await writeNew(place,content);await own(tree,
place)}catch(error){return`${path} cannot be written into the tree: ${error.code??"unknown"}`}}return null}async function writeNew(place,content){const flags=promises_.
constants.O_WRONLY|promises_.constants.O_CREAT|promises_.constants.O_EXCL|promises_.constants.O_NOFOLLOW;const file=await(0,promises_.open)(place,flags,420);try{
await file.writeFile(content)}finally{await file.close()}}async function readResult(path,most){const file=await(0,promises_.open)(path,promises_.constants.O_RDONLY|
promises_.constants.O_NOFOLLOW|promises_.constants.O_NONBLOCK).catch(()=>null);if(file===null)return null;try{const found=await file.stat();if(!found.isFile()||
found.size>most)return null;return(await file.readFile("utf8")).slice(0,most)}catch{return null}finally{await file.close()}}async function copyTree(source,target){
await(0,promises_.mkdir)(target,{recursive:true});const names=(await(0,promises_.readdir)(source)).filter(name=>name!==".git");for(let start=0;start<names.length;start+=
500){const some=names.slice(start,start+500).map(name=>(0,external_node_path_.join)(source,name));let ended=await runTool(["cp","-a","--reflink=auto","--",...some,
target]);if(ended.code!==0)ended=await runTool(["cp","-Rp","--",...some,target]);if(ended.code!==0)throw new Error(`the tree could not be copied: ${ended.output.
slice(0,300)}`)}}async function giveTo(path,user){await runTool(["chown","-R","-h",`${String(user)}:${String(user)}`,path])}async function removeTree(path){if((await runTool(
["rm","-rf","--",path])).code===0)return;await runTool(["chmod","-R","u+rwx",path]);await runTool(["rm","-rf","--",path]);await(0,promises_.rm)(path,{recursive:true,
force:true}).catch(()=>void 0)};const PROBE_LIMIT=2e4;async function makeScratch(prefix,folder=(0,external_node_os_.tmpdir)()){return(0,promises_.realpath)(await(0,
promises_.mkdtemp)((0,external_node_path_.join)(folder,prefix)))}async function makeOverlay(folder,lower,{options,user}){const upper=(0,external_node_path_.join)(
folder,"upper");await(0,promises_.mkdir)(folder);await Promise.all([(0,promises_.symlink)(lower,(0,external_node_path_.join)(folder,"lower")),...[upper,(0,external_node_path_.
join)(folder,"work"),(0,external_node_path_.join)(folder,"merged")].map(path=>(0,promises_.mkdir)(path))]);if(user!==null)await(0,promises_.lchown)(upper,user,user);
return{folder,options,upper}}async function openWork(level,{folder}){const work=(0,external_node_path_.join)(folder,"work");if(level.overlay?.removeWork)await level.
overlay.removeWork(work);else await(0,promises_.chmod)((0,external_node_path_.join)(work,"work"),448).catch(()=>void 0)}async function findOverlay(level,{root,scratch}){
if(level.user!==null&&scratch===void 0)return null;for(const options of level.overlay?.options??[]){if(await works(level,options,{root,scratch}).catch(()=>false))
return options}return null}const PROBE=`set -e
cd "$1"
[ ! -e hidden ]
[ "$(cat folder/kept)" = old ]
echo more >> folder/kept
echo new > written
chmod 700 written
mv written moved
rm removed
rm -r gone
mkdir gone
[ -z "$(ls -A gone)" ]
mkdir made
mv made renamed
[ ! -e removed ]
cat folder/kept moved > result`;const PROBED=["hidden","folder/kept","written","removed","gone/file"];async function works(level,options,{root,scratch:place}){const scratch=await makeScratch(
"testwright-",place);const overlay={folder:(0,external_node_path_.join)(scratch,"overlay"),options};try{const lower=(0,external_node_path_.join)(scratch,"lower");
for(const folder of["folder","gone"])await(0,promises_.mkdir)((0,external_node_path_.join)(lower,folder),{recursive:true});for(const name of PROBED)await(0,promises_.
writeFile)((0,external_node_path_.join)(lower,name),"old\n");await(0,promises_.mkdir)((0,external_node_path_.join)(scratch,"stage"));if(level.user!==null)await giveTo(
lower,level.user);const{upper}=await makeOverlay(overlay.folder,lower,{options,user:level.user});await removeEntry({upper,lower,user:level.user},"hidden");const shown={
root,tree:upper,io:"",programs:"",showsOurs:false,home:null,scratch};const paths=level.paths(shown);const ended=await level.perform({...shown,overlay,dependencies:[],
outside:[],caches:[],toolchain:[],limits:{address:null,memory:null,cores:1,openFiles:512,processes:256},env:{PATH:"/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
HOME:paths.home},argv:["/bin/sh","-c",PROBE,"sh",paths.tree],limit:PROBE_LIMIT});const result=await(0,promises_.readFile)((0,external_node_path_.join)(upper,"re\
sult"),"utf8");const kept=await Promise.all(PROBED.map(name=>(0,promises_.readFile)((0,external_node_path_.join)(lower,name),"utf8")));return ended.code===0&&result===
"old\nmore\nnew\n"&&kept.every(text=>text==="old\n")}finally{await openWork(level,overlay);await removeTree(scratch)}}function openOverlay({user},options,scratch){
const copies=new Map;return{options,lowerOf(tree){if(user===null)return(0,promises_.realpath)(tree);const copy=copies.get(tree)??copyFor(tree,user,scratch);copies.
set(tree,copy);return copy},async[Symbol.asyncDispose](){const made=await Promise.allSettled(copies.values());for(const copy of made)if(copy.status==="fulfilled")
await removeTree((0,external_node_path_.dirname)(copy.value))}}}async function copyFor(tree,user,scratch){const folder=await makeScratch("testwright-",scratch);
const copy=(0,external_node_path_.join)(folder,"tree");try{await copyTree(tree,copy);await giveTo(copy,user);return copy}catch(error){await(0,promises_.rm)(folder,
{recursive:true,force:true});throw error}}var external_node_crypto_=__webpack_require__(77598);var external_node_net_=__webpack_require__(77030);;const MOST_RESULT=32*
1024*1024;const SYSTEM_PATH="/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin";async function performJob(job,tree,context,level){const{direct}=job;const scratch=await makeScratch(
direct?"job-":"testwright-",context.scratch);let overlay=null;try{const prepared=await prepareTree(tree,context,level,scratch);const jobTree=prepared.tree;overlay=
prepared.overlay;const layout={root:context.root,tree:jobTree.upper,overlay,io:(0,external_node_path_.join)(scratch,"io"),programs:context.programs,showsOurs:!direct,
home:direct&&mayBeCovered(context.home,context.root)?context.home:null,scratch};await addDependencies(jobTree,context);await makeExchange(layout,job,level);if(direct)
await removeReport(jobTree,direct);const obstacle=await layAll(jobTree,job);if(obstacle!==null)return{status:"crashed",result:null,output:obstacle,milliseconds:0};
const own2=await Promise.all(context.dependencies.folders.map(path=>isOwnPath(jobTree,path)));const dependencies=context.dependencies.folders.filter((_,place)=>own2[place]);
const{outside:outside2}=context.dependencies;const shown=[...outside2,...dependencies.map(path=>(0,external_node_path_.join)(context.root,path))];const paths=level.
paths(layout);const ended=await level.perform({...layout,dependencies,outside:outside2,caches:context.dependencies.caches.filter(path=>shown.some(folder=>(0,sandbox_layout.
Yw)(path,folder))),toolchain:context.toolchain.folders,limits:direct?withoutAddressLimit(context.toolchain.limits):context.toolchain.limits,env:direct?directEnvironment(
direct,context,paths):environmentOf(job,context,paths),argv:direct?startOf(direct,paths.tree,[executableOf(job,context.toolchain),...direct.argv]):[context.toolchain.
executable,...context.toolchain.flags,(0,external_node_path_.join)(paths.programs,job.program),(0,external_node_path_.join)(paths.io,"request.json"),(0,external_node_path_.
join)(paths.io,"result.json")],limit:job.limit,signal:context.signal});if(direct)return await directOutcome(ended,jobTree.upper,direct);return outcomeOf(ended,await readResult(
(0,external_node_path_.join)(layout.io,"result.json"),MOST_RESULT))}finally{if(overlay!==null)await openWork(level,overlay);await removeTree(scratch)}}async function performBuild({
command:command2,programs,limit},{tree,folder},context){const{level,root,dependencies}=context;const scratch=await makeScratch("testwright-",context.scratch);try{
const jobTree={upper:folder,lower:null,user:level.user};await copyTree(tree,folder);if(level.user!==null)await giveTo(folder,level.user);await addDependencies(jobTree,
context);const layout={...{root,tree:folder,overlay:null,scratch,io:(0,external_node_path_.join)(scratch,"io")},...{programs:context.programs,showsOurs:false},home:mayBeCovered(
context.home,root)?context.home:null};await Promise.all([(0,promises_.mkdir)(layout.io),(0,promises_.mkdir)((0,external_node_path_.join)(scratch,"stage"))]);const own2=await Promise.
all(dependencies.folders.map(path=>isOwnPath(jobTree,path)));const paths=level.paths(layout);const{home,tmp}=paths;return await level.perform({...layout,dependencies:dependencies.
folders.filter((_,place)=>own2[place]),...{outside:dependencies.outside,caches:dependencies.caches},toolchain:context.toolchain.folders,limits:context.toolchain.
limits,env:{...{PATH:[...programs,SYSTEM_PATH].join(":"),LANG:"C.UTF-8",TZ:"UTC",HOME:home,TMPDIR:tmp},...{CI:"true",...context.machine,...context.variables}},argv:[
"/bin/sh","-c",'cd "$1" && exec /bin/sh -c "$2"',"sh",paths.tree,command2],limit,signal:context.signal})}finally{await removeTree(scratch)}}async function prepareTree(tree,context,{
user},scratch){if(context.overlay){const lower=await context.overlay.lowerOf(tree);const{options}=context.overlay;const made=await makeOverlay((0,external_node_path_.
join)(scratch,"overlay"),lower,{options,user});const own2={upper:made.upper,lower,user};await removeEntry(own2,".git");return{tree:own2,overlay:made}}const upper=(0,
external_node_path_.join)(scratch,"tree");await copyTree(tree,upper);if(user!==null)await giveTo(upper,user);return{tree:{upper,lower:null,user},overlay:null}}async function addDependencies(tree,{
root,dependencies}){for(const path of dependencies.files)await addCopy(tree,path,(0,external_node_path_.join)(root,path));for(const{path,target}of dependencies.
links)await addLink(tree,path,target)}async function layAll(tree,{aliases={},overlay}){for(const[path,content]of Object.entries(aliases))await layOver(tree,{[path]:content});
return layOver(tree,overlay)}async function makeExchange({io,scratch},{request},{user}){const path=(0,external_node_path_.join)(io,"request.json");await Promise.
all([(0,promises_.mkdir)(io),(0,promises_.mkdir)((0,external_node_path_.join)(scratch,"stage"))]);await(0,promises_.writeFile)(path,JSON.stringify(request));if(user!==
null)await Promise.all([(0,promises_.chown)(io,user,user),(0,promises_.chown)(path,user,user)])}async function removeReport(tree,{folder,report}){const path=inTree(
(0,external_node_path_.join)(folder,report));if(path!==null)await removeEntry(tree,path)}const mayBeCovered=(home,root)=>home.startsWith("/")&&!(0,sandbox_layout.
yQ)(home)&&!(0,sandbox_layout.Yw)(home,root)&&!(0,sandbox_layout.Yw)("/tmp",home);const REDIRECTIONS={stdout:'>"$report"',stderr:'2>"$report"',none:""};function startOf({
folder,report,printed},tree,argv){const script=`cd "$1" && report=$2 && shift 2 && exec "$@" ${REDIRECTIONS[printed??"none"]}`;return["/bin/sh","-c",script,"sh",
(0,external_node_path_.join)(tree,folder),report,...argv]}const withoutAddressLimit=limits=>limits.address===null?limits:{...limits,address:null,memory:limits.memory??
limits.address*1024};const executableOf=({runtime},{executable,env})=>(runtime&&env[runtime.variable])??executable;function directEnvironment({env},{toolchain,machine,
variables},{home}){const path=`${(0,external_node_path_.dirname)(toolchain.executable)}:${SYSTEM_PATH}`;return{PATH:path,LANG:"C.UTF-8",...machine,HOME:home,...env,
...variables}}async function directOutcome(ended,written,{folder,report}){const path=inTree((0,external_node_path_.join)(folder,report));const isOwn=path!==null&&
await isOwnPath({upper:written,lower:null,user:null},path);const text=isOwn?await readResult((0,external_node_path_.join)(written,path),MOST_RESULT):null;const status=ended.
timedOut?"timed-out":"done";return{status,result:text,output:ended.output,milliseconds:Math.round(ended.milliseconds)}}function environmentOf(job,{toolchain,variables},paths){
return{PATH:`${(0,external_node_path_.dirname)(toolchain.executable)}:${SYSTEM_PATH}`,LANG:"C.UTF-8",LC_ALL:"C.UTF-8",TZ:"UTC",HOME:paths.home,TMPDIR:paths.tmp,
...toolchain.env,...job.env,...variables}}function outcomeOf(ended,text){const result=parsed(text);const status=ended.timedOut?"timed-out":ended.code===0&&result!==
null?"done":"crashed";return{status,result,output:ended.output,milliseconds:Math.round(ended.milliseconds)}}function parsed(text){if(text===null)return null;try{
return JSON.parse(text)}catch{return null}};const LIMIT=2e4;const PROGRAMS={node:"javascript/programs/escape.mjs",python:"python/programs/escape.py"};const MOST_NAMES=2e3;
async function findEscapes(level,context,{name,homes}){const outside2=await makeScratch("testwright-outside-");const secret=(0,external_node_crypto_.randomUUID)();
const stop=new AbortController;const server=(0,external_node_net_.createServer)(socket=>socket.destroy());const secretHolder=(0,spawn.c)({argv:["sleep","60"],cwd:"\
/",env:{PATH:"/usr/bin:/bin",TESTWRIGHT_SECRET:secret},limit:LIMIT*2,signal:stop.signal});try{await(0,promises_.mkdir)((0,external_node_path_.join)(outside2,"tr\
ee"));await(0,promises_.writeFile)((0,external_node_path_.join)(outside2,"secret"),secret,{mode:420});const port=await listen(server);const request={secret,port,
files:[(0,external_node_path_.join)(outside2,"secret")],written:(0,external_node_path_.join)(outside2,"written"),hidden:homes.flatMap(home=>hiddenIn(home,context))};
const outcome=await performJob(jobOf(name,request),(0,external_node_path_.join)(outside2,"tree"),{...context,dependencies:{...nothing,folders:ownFolders(context)}},
level);const found=outcome.result?.escapes;if(!Array.isArray(found))return[`it does not start: ${outcome.output.trim().slice(0,200)}`];const written=await(0,promises_.
access)((0,external_node_path_.join)(outside2,"written")).then(()=>["writes outside"],()=>[]);return[...found.map(String),...written]}finally{stop.abort();server.
close();await secretHolder;await removeTree(outside2)}}function hiddenIn(home,context){if((0,sandbox_layout.yQ)(home)||home==="/"||home==="/tmp"||(0,sandbox_layout.
Yw)(home,context.root))return[];const{root,programs,toolchain}=context;const none={overlay:null,dependencies:[],outside:[],caches:[],showsOurs:true,home:null};const mounts=(0,
sandbox_layout.cS)({...none,root,programs,tree:"",io:"",toolchain:toolchain.folders});return namesIn(home).map(name=>(0,external_node_path_.join)(home,name)).filter(
path=>!mounts.some(({to})=>(0,sandbox_layout.Yw)(to,path))).slice(0,MOST_NAMES)}function ownFolders({root,toolchain}){return toolchain.folders.filter(path=>path!==
root&&(0,sandbox_layout.Yw)(path,root)).map(path=>path.slice(root.length+1))}function namesIn(folder){try{return(0,external_node_fs_.readdirSync)(folder)}catch{
return[]}}function jobOf(name,request){return{tree:"head",toolchain:name,program:PROGRAMS[name],request,overlay:{},env:{},limit:LIMIT}}function listen(server){return new Promise(
(resolve,reject)=>{server.on("error",reject);server.listen(0,"127.0.0.1",()=>{const address=server.address();resolve(typeof address==="object"&&address!==null?address.
port:0)})})}var external_node_timers_promises_=__webpack_require__(58500);;const MOST_ENTRIES=2e5;const fingerprint_MOST_TEXT=1024*1024;const PACKAGES=[...["/va\
r/lib/dpkg/status","/lib/apk/db/installed","/var/lib/pacman/local","/var/lib/rpm"],...["/var/lib/rpm/rpmdb.sqlite","/var/lib/rpm/Packages","/usr/lib/sysimage/rp\
m/rpmdb.sqlite"]];const fingerprint_FOLDERS=[...["/usr/bin","/usr/sbin","/usr/lib","/usr/lib64","/usr/share","/usr/share/zoneinfo","/usr/local"],...["/usr/local\
/bin","/usr/local/sbin","/usr/local/lib","/usr/local/share"]];const SHARED=new Set(["/usr","/usr/local","/bin","/lib"]);const LIBRARIES=/^(?:python[\d.]*|node_modules)$/;
async function fingerprint({root,toolchain,dependencies,facts},most=MOST_ENTRIES){const hash=(0,external_node_crypto_.createHash)("sha256");add(hash,[toolchain,
dependencies,facts,root]);add(hash,[(0,external_node_os_.release)(),(0,external_node_os_.version)(),(0,external_node_os_.arch)(),(0,external_node_os_.availableParallelism)(),
(0,external_node_os_.totalmem)(),process.getuid?.()??null]);add(hash,[new Date().toISOString().slice(0,10)]);const walk=openWalk(hash,most);const{roots,tools,etc}=(0,
sandbox_layout.aE)();for(const path of[...roots,...PACKAGES,...fingerprint_FOLDERS])walk.entry(path);for(const path of tools)for(const name of["",...fingerprint_namesIn(
path)])walk.level((0,external_node_path_.join)(path,name));const inCheckout=[...dependencies.folders,...dependencies.files].map(path=>(0,external_node_path_.join)(
root,path));const shown=[...toolchain.folders,toolchain.executable,(0,sandbox_toolchain.Ye)(toolchain.executable)??""];const whole=[...shown.flatMap(partsOf),...inCheckout,
...dependencies.outside];for(const path of etc)if(!await walk.texts(path))return null;for(const path of new Set(whole))if(!await walk.all(path))return null;return hash.
digest("hex")}function add(hash,values){hash.update(`${JSON.stringify(values)}
`)}function partsOf(folder){if(!SHARED.has(folder))return folder===""?[]:[folder];return["lib","lib64"].flatMap(name=>fingerprint_namesIn((0,external_node_path_.
join)(folder,name)).filter(each=>LIBRARIES.test(each)).map(each=>(0,external_node_path_.join)(folder,name,each)))}function openWalk(hash,most){let count=0;const entry=path=>{
count+=1;const found=statOf(path);add(hash,found?[path,...timesOf(found),linkOf(path,found)]:[path]);return found};const text=path=>{const found=statOf(path);if(!found?.
isFile()||found.size>fingerprint_MOST_TEXT){if(!found?.isDirectory())return entry(path);count+=1;add(hash,[path,String(found.mode)]);return found}count+=1;add(hash,
[path,String(found.mode),textOf(path)??timesOf(found)]);return found};const below=async(first,look2)=>{const queue=[first];for(let next=queue.pop();next!==void 0;next=
queue.pop()){if(count>most)return false;const path=next;if(!look2(path)?.isDirectory())continue;queue.push(...fingerprint_namesIn(path).map(name=>(0,external_node_path_.
join)(path,name)));await(0,external_node_timers_promises_.setImmediate)()}return true};return{entry,level(path){if(entry(path)?.isDirectory())for(const name of fingerprint_namesIn(
path))entry((0,external_node_path_.join)(path,name))},all:path=>below(path,entry),texts:path=>below((0,sandbox_toolchain.Ye)(path)??path,text)}}const timesOf=({
mode,size,uid,gid,mtimeNs,ctimeNs})=>[mode,size,uid,gid,mtimeNs,ctimeNs].map(String);function statOf(path){try{return(0,external_node_fs_.lstatSync)(path,{bigint:true,
throwIfNoEntry:false})??null}catch{return null}}function linkOf(path,found){try{return found.isSymbolicLink()?(0,external_node_fs_.readlinkSync)(path):null}catch{
return null}}function textOf(path){try{return(0,external_node_crypto_.createHash)("sha256").update((0,external_node_fs_.readFileSync)(path)).digest("hex")}catch{
return null}}function fingerprint_namesIn(folder){try{return(0,external_node_fs_.readdirSync)(folder).sort()}catch{return[]}};const MOST_ENTRY=16*1024*1024;const results_MOST_BYTES=200*
1024*1024;const LEFT_OVER=60*6e4;const ENTRY=/^[0-9a-f]{64}\.json$/;const PART=/^[0-9a-f]{64}\.json\.[\w-]+\.part$/;const digestOf=text=>(0,external_node_crypto_.
createHash)("sha256").update(text).digest("hex");function openResults(folder){const place=key=>(0,external_node_path_.join)(folder,`${key}.json`);return{async read(key){
const text=await readResult(place(key),MOST_ENTRY);const outcome=text===null?null:parseEntry(text,key);const now=new Date;if(outcome!==null)await(0,promises_.utimes)(
place(key),now,now).catch(()=>void 0);return outcome},async write(key,outcome){const body=JSON.stringify({key,outcome});const text=`${digestOf(body)}
${body}
`;if(Buffer.byteLength(text)>MOST_ENTRY)return;const temporary=`${place(key)}.${(0,external_node_crypto_.randomUUID)()}.part`;try{const file=await(0,promises_.open)(
temporary,"wx",384);try{await file.writeFile(text)}finally{await file.close()}await(0,promises_.rename)(temporary,place(key))}catch{await(0,promises_.rm)(temporary,
{force:true}).catch(()=>void 0)}},async prune(most=results_MOST_BYTES){const names=await(0,promises_.readdir)(folder).catch(()=>[]);const found=await Promise.all(
names.map(name=>look(folder,name)));const old=Date.now()-LEFT_OVER;let bytes=0;for(const{path,size,used,isPart}of found.flat().sort((a,b)=>b.used-a.used)){bytes+=
size;if(isPart?used<old:bytes>most)await(0,promises_.rm)(path,{force:true}).catch(()=>void 0)}}}}async function look(folder,name){const isPart=PART.test(name);if(!isPart&&
!ENTRY.test(name))return[];const path=(0,external_node_path_.join)(folder,name);const found=await(0,promises_.lstat)(path).catch(()=>null);return found?[{path,size:found.
size,used:found.mtimeMs,isPart}]:[]}function parseEntry(text,key){const[sum,body=""]=text.split("\n");if(sum!==digestOf(body))return null;try{const entry=JSON.parse(
body);const{status,result,output,milliseconds}=entry.outcome??{};const isWhole=status==="done"&&typeof output==="string"&&typeof milliseconds==="number";return entry.
key===key&&isWhole?{status,result,output,milliseconds}:null}catch{return null}}var core_text=__webpack_require__(69716);;const MINUTES=5;const build_LIMITS={address:null,
memory:4*1024*1024*1024,cores:8,openFiles:4096,processes:1024};async function buildTrees({trees,places},building){const{build:command2=""}=trees;if(command2==="")
return{...trees,places,baseFault:null,[Symbol.asyncDispose]:()=>Promise.resolve()};const sides=[trees.head,...trees.base===null?[]:[trees.base]];const plan=await planOf(
command2,sides,building);const made=await Promise.all(sides.map(tree=>buildOne(tree,plan,building.context)));const dispose=async()=>{for(const{folder}of made)await removeTree(
(0,external_node_path_.dirname)(folder))};const[head,base]=made;if(head?.fault){await dispose();throw new errors.yo(`The build command failed on the head: ${head.
fault}`)}const built={head:head?.folder??trees.head,base:base&&!base.fault?base.folder:null};return{...built,places:[built.head,...built.base===null?[]:[built.base]],
baseFault:base?.fault?`the build command failed on the base: ${base.fault}`:null,[Symbol.asyncDispose]:dispose}}async function planOf(command2,sides,building){const{
context}=building;const found=await Promise.all([building.toolchain("node"),building.toolchain("python")]);const toolchains=found.filter(each=>each!==null);const[
first]=toolchains;if(!first)throw new errors.yo("The build command needs Node or Python: install one of them before Testwright runs.");const folders=[...new Set(
toolchains.flatMap(each=>each.folders))];const dependencies=await findDependencies(context.root,sides,context.privateFolders.homes,{built:false});return{command:command2,
toolchain:{...first,folders,env:{},limits:build_LIMITS},programs:toolchains.map(({executable})=>(0,external_node_path_.dirname)(executable)),dependencies}}async function buildOne(tree,{
command:command2,toolchain,programs,dependencies},context){const folder=(0,external_node_path_.join)(await makeScratch("built-",context.scratch),"tree");const own2={
...context,toolchain,dependencies};const ended=await performBuild({command:command2,programs,limit:MINUTES*6e4},{tree,folder},own2);await takeAway(folder,dependencies);
return{folder,fault:faultOf(ended)}}async function takeAway(folder,{folders,links}){const tree={upper:folder,lower:null,user:null};for(const path of[...folders,
...links.map(link=>link.path)]){if(!await isOwnPath(tree,path))continue;const place=(0,external_node_path_.join)(folder,path);const found=await(0,promises_.lstat)(
place).catch(()=>null);if(found?.isSymbolicLink())await(0,promises_.unlink)(place).catch(()=>void 0);else if(found?.isDirectory())await(0,promises_.rmdir)(place).
catch(()=>void 0)}}const LONGEST=300;function faultOf({code,timedOut,output}){if(timedOut)return`it took more than ${String(MINUTES)} minutes. Set build to a co\
mmand that builds only what the tests load.`;if(code===0)return null;const last=(0,core_text.TN)((0,core_text.QU)(output).trim().split("\n").slice(-3).join(" / "),
LONGEST);const words=last===""?"":` Its last lines: ${last}`;return`it ended with ${code===null?"a signal":String(code)}. Set build to a command that works in a\
 fresh checkout without network, or install what it needs in setup.${words}`}var python=__webpack_require__(33993);;async function openSession(sandboxContext,trees){
const{level,root,environment,privateFolders}=sandboxContext;const jobs=openJobs(sandboxContext.signal);const overlay=sandboxContext.overlay===null?null:openOverlay(
level,sandboxContext.overlay,sandboxContext.scratch);const context={...sandboxContext,overlay,signal:jobs.signal};const places=[trees.head,...trees.base===null?
[]:[trees.base]].filter(tree=>tree!==root);const toolchainOf2=once(async name=>{const found=name==="python"?await pythonFor(environment,privateFolders,places):await nodeFor(
environment,privateFolders);const probing={...context,toolchain:found,dependencies:nothing};await checkToolchain(level,probing,{name,homes:privateFolders.homes});
return found});const runtimeOf=once(runtime=>(0,sandbox_toolchain.w4)(runtime,environment,privateFolders),({variable})=>variable);const built=await buildTrees({
trees,places},{context,toolchain:name=>toolchainOf2(name).catch(()=>null)});let dependencies;const needsOf=async({toolchain:name,runtime})=>{const own2=await toolchainOf2(
name);const path=runtime&&await runtimeOf(runtime);const toolchain=runtime&&path?(0,sandbox_toolchain.XA)(own2,runtime,path):own2;dependencies??=findDependencies(
root,built.places,privateFolders.homes);return{toolchain,dependencies:await dependencies}};return{trees:{...trees,base:built.base===null?null:trees.base},baseFault:built.
baseFault,lacks:name=>jobs.add(()=>lackOf(toolchainOf2(name))),needs:job=>jobs.add(()=>needsOf(job)),run:job=>jobs.add(async()=>{const tree=job.tree==="head"?built.
head:built.base;if(tree===null)throw new Error("a job for the base was given no base tree");return performJob(job,tree,{...context,...await needsOf(job)},level)}),
async[Symbol.asyncDispose](){await jobs.close();await overlay?.[Symbol.asyncDispose]();await built[Symbol.asyncDispose]()}}}function openJobs(outer){const stop=new AbortController;
const running=new Set;const check=()=>{if(stop.signal.aborted)throw new Error("the session is closed: it runs no more jobs")};return{signal:outer?AbortSignal.any(
[stop.signal,outer]):stop.signal,async add(work){check();const job=work();running.add(job);try{return await job}finally{running.delete(job);check()}},async close(){
stop.abort();await Promise.allSettled(running)}}}function once(find2,keyOf2=String){const known=new Map;return asked=>{const key=keyOf2(asked);const found=known.
get(key)??find2(asked);known.set(key,found);return found}}async function lackOf(toolchain){try{await toolchain;return null}catch(error){if(error instanceof errors.
yo)return error.message;throw error}}async function checkToolchain(level,context,probe){if(level.name==="none")return;const found=await findEscapes(level,context,
probe);if(found.length===0)return;throw new errors.yo(`The sandbox ${level.name} does not hold with ${context.toolchain.executable} (${found.join(", ").slice(0,
400)}): use an installation in a folder of its own, for example a virtual environment in the checkout.`)}async function pythonFor(environment,privateFolders,places){
const found=await(0,python.K)(privateFolders,environment,folder=>places.some(tree=>has(tree,folder)));if(found!==null)return found;throw new errors.yo("Python 3\
.8 or newer was not found: install it or put it on PATH before Testwright runs.")}async function nodeFor(environment,privateFolders){const found=await findNode(
environment,privateFolders);if(found!==null)return found;throw new errors.yo("Node 18.19 or newer was not found outside the checkout: install it or put it on PA\
TH before Testwright runs.")}function has(tree,name){return(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(tree,name),{throwIfNoEntry:false})!==void 0}
;async function openRemembering(sandboxContext,trees,{folder,build}){const session=await openSession(sandboxContext,trees);const{root,level,overlay,home,machine,
programs,variables}=sandboxContext;const mode=(0,external_node_fs_.lstatSync)(trees.head).mode;const own2={home,machine,programs,variables,command:trees.build??
""};const facts={build,level:level.name,user:level.user,overlay,...own2,mode};const known=new Map;const fingerprints={async of(job){const{toolchain,dependencies}=await session.
needs(job);const name=JSON.stringify(toolchain);const seen={root,toolchain,dependencies,facts};const found=known.get(name)??{seen,then:fingerprint(seen)};known.
set(name,found);return found.then},async hold(){for(const{seen,then}of known.values())if(await fingerprint(seen)!==await then)return false;return true}};return remembering(
session,openResults(folder),fingerprints)}function remembering(session,store,fingerprints){const asked=new Set;const fresh=new Map;return{...session,async run(job){
const key=await keyOf(job,session,fingerprints);if(key===null||asked.has(key))return session.run(job);asked.add(key);const known=await store.read(key);if(known!==
null)return{...known,remembered:true};const outcome=await session.run(job);if(mayBeKept(outcome))fresh.set(key,outcome);return outcome},async[Symbol.asyncDispose](){
await session[Symbol.asyncDispose]();const found=[...fresh];fresh.clear();if(found.length===0||!await fingerprints.hold())return;for(const[key,outcome]of found)
await store.write(key,outcome);await store.prune()}}}async function keyOf(job,{trees},fingerprints){const content=trees.contents?.[job.tree]??null;const surroundings=content===
null?null:await fingerprints.of(job);return surroundings===null?null:digestOf(JSON.stringify([content,surroundings,job]))}function mayBeKept({status,result}){return status===
"done"&&result!==null&&!JSON.stringify(result).includes("timed-out")}var external_node_child_process_=__webpack_require__(31421);;const NODES=["null","zero","fu\
ll","random","urandom","tty"];const DEVICE_LINKS={ptmx:"pts/ptmx",fd:"/proc/self/fd",stdin:"fd/0",stdout:"fd/1",stderr:"fd/2"};const SHARED_MEMORY="mode=1777,no\
suid,nodev,size=64m";async function writeMounts(layout,stage){const place={parts:(0,external_node_path_.join)(layout.scratch,"parts"),table:(0,external_node_path_.
join)(layout.scratch,"fstab")};const mounts=(0,sandbox_layout.cS)(layout).map(mount=>({...mount,form:formOf(mount)}));await makeParts(mount_table_partsOf(mounts),
place.parts);await(0,promises_.writeFile)(place.table,tableOf(mounts,stage,layout.overlay?.options??""));return place}const SMALL=256*1024;function formOf({kind,
from,to}){if(kind==="link")return"link";if(kind!=="ro"&&kind!=="rw")return"folder";const found=(0,external_node_fs_.statSync)(from,{throwIfNoEntry:false});if(found?.
isFile()!==true)return"folder";const isSmall=found.size<=SMALL&&(found.mode&4)!==0;return kind==="ro"&&from===to&&(0,external_node_path_.dirname)(from)==="/etc"&&
isSmall?"copy":"file"}function mount_table_partsOf(mounts){const parts2={folders:new Set(["/.old"]),files:new Set,links:new Map,copies:new Map};const covering=mounts.
filter(({form})=>form!=="link");for(const{kind,form,from,to}of mounts){if(covering.some(above=>above.to!==to&&(0,sandbox_layout.Yw)(to,above.to)))continue;parts2.
folders.add(form==="folder"?to:(0,external_node_path_.dirname)(to));if(form==="link")parts2.links.set(to,from);if(form==="copy")parts2.copies.set(to,from);if(form===
"file")parts2.files.add(to);if(kind==="dev")addDevices(parts2,to)}return parts2}function addDevices({folders,files,links},to){for(const name of["shm","pts"])folders.
add(`${to}/${name}`);for(const name of NODES)files.add(`${to}/${name}`);for(const[name,target]of Object.entries(DEVICE_LINKS))links.set(`${to}/${name}`,target)}
async function makeParts({folders,files,links,copies},root){const all=new Set(["/",...[...folders].flatMap(withParents)]);for(const path of[...all].sort()){await(0,
promises_.mkdir)((0,external_node_path_.join)(root,path));await(0,promises_.chmod)((0,external_node_path_.join)(root,path),493)}await Promise.all([...[...files].
map(path=>(0,promises_.writeFile)((0,external_node_path_.join)(root,path),"")),...[...links].map(([path,target])=>(0,promises_.symlink)(target,(0,external_node_path_.
join)(root,path))),...[...copies].map(([path,from])=>(0,promises_.copyFile)(from,(0,external_node_path_.join)(root,path)))])}const withParents=path=>path==="/"?
[]:[...withParents((0,external_node_path_.dirname)(path)),path];function tableOf(mounts,stage,overlayOptions){const line=(from,to,type,options)=>`${escaped(from)}\
 ${escaped(stage+to)} ${type} ${options} 0 0
`;return mounts.filter(({form})=>form==="folder"||form==="file").map(({kind,form,from,to})=>{const made=form==="file"?"":",X-mount.mkdir";switch(kind){case"ro":case"\
rw":return line(from,to,"none",`bind,${kind},nosuid${made}`);case"overlay":return line("none",to,"overlay",overlayOptions+made);case"tmpfs":return line("none",to,
"tmpfs",`mode=1777,nosuid,nodev,size=${from}${made}`);case"proc":return line("proc",to,"proc",`nosuid,nodev,noexec${made}`);case"dev":return[...NODES.map(name=>line(
`/dev/${name}`,`${to}/${name}`,"none","bind,rw")),line("none",`${to}/shm`,"tmpfs",SHARED_MEMORY)].join("");case"link":return""}}).join("")}function escaped(path){
return[...Buffer.from(path)].map(byte=>{const character=String.fromCharCode(byte);return/[\w./-]/.test(character)?character:`\\${byte.toString(8).padStart(3,"0")}`}).
join("")};const NEEDED=["unshare","mount","umount","mountpoint","pivot_root","setpriv"];const unshare_FOLDERS=["/usr/bin","/usr/sbin","/bin","/sbin","/usr/local\
/bin"];const SCRIPT=`
set -eu
stage=$1 start=$2 parts=$3 table=$4 overlay=$5
shift 5
mount --make-rprivate /
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
mount -t tmpfs -o mode=0755,size=16m none "$stage"
cp -a "$parts/." "$stage"
bind() {
  mount -o "bind,$3" "$1" "$2" 2>/dev/null && return
  mount --rbind "$1" "$2"
  mount -o "remount,bind,$3" "$2"
}
alone() {
  from=$(printf "$1") to=$(printf "$2") options=\${4%,X-mount.mkdir}
  if mountpoint -q "$to"; then
    case $options in bind,*) mount -o "remount,$options" "$to" ;; esac
    return
  fi
  if [ ! -e "$to" ]; then
    mkdir -p "\${to%/*}"
    if [ -f "$from" ]; then : > "$to"; else mkdir "$to"; fi
  fi
  case $options in
    bind,*) bind "$from" "$to" "\${options#bind,}" ;;
    *) mount -t "$3" -o "$options" "$from" "$to" ;;
  esac
}
cd "$overlay"
(umask 022; mount -n -a -T "$table" 2>/dev/null) || while read -r from to type options rest; do
  alone "$from" "$to" "$type" "$options"
done < "$table"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$stage/dev/pts" 2>/dev/null || :
cd "$stage"
pivot_root . .old
cd /
umount -l /.old
rmdir /.old
mount -o remount,ro none /
cd "$start"
exec "$@"
`;const CLOSED='echo 0 > /proc/sys/user/max_user_namespaces 2>/dev/null || :; exec "$@"';const namespaces=["--mount","--net","--pid","--ipc","--uts","--fork","-\
-kill-child"];function toolsFor(...more){const there=name=>unshare_FOLDERS.some(folder=>(0,external_node_fs_.existsSync)(`${folder}/${name}`));return[...NEEDED,
...more].every(there)}function unshareLevels(isRoot){if(!toolsFor())return[];const mapped=["--user","--map-root-user",...namespaces];const powerless=["setpriv",
"--no-new-privs","--inh-caps=-all","--bounding-set=-all","--"];const map={flags:mapped,drop:["/bin/sh","-c",CLOSED,"sh",...powerless],user:null,by:"user"};const nobody={
flags:namespaces,drop:[...becomeNobody(),...withoutUserNamespaces],user:sandbox_layout.oQ,by:"root"};return[...isRoot?[nobody]:[],map].map(({flags,drop,user,by})=>({
name:"unshare",user,overlay:{options:(0,sandbox_layout.TK)(by)},paths:sandbox_layout.VP,perform:async layout=>(0,spawn.c)({argv:await inNamespaces(layout,flags,
drop),cwd:"/",env:sandbox_layout.Tt,limit:layout.limit,memory:layout.limits.memory,signal:layout.signal})}))}async function inNamespaces(layout,flags,drop){const stage=`${layout.
scratch}/stage`;const{parts:parts2,table}=await writeMounts(layout,stage);const given=[...[stage,layout.root,parts2,table,layout.overlay?.folder??"/"],...drop,...(0,
sandbox_layout.TJ)(layout,true)];return["setpriv","--pdeathsig","KILL","unshare",...flags,"/bin/sh","-c",SCRIPT,"sh",...given]};const sudo_PLACES=["/usr/bin/sud\
o","/usr/local/bin/sudo","/bin/sudo","/run/wrappers/bin/sudo"];const sudo_LIMIT=5e3;async function sudoLevels(){const[user,group]=[process.getuid?.()??0,process.
getgid?.()??0];const sudo=sudo_PLACES.find(path=>(0,external_node_fs_.existsSync)(path));if(user===0||sudo===void 0||!toolsFor("unshare","env"))return[];const asked=await(0,
spawn.c)({argv:[sudo,"-n","true"],cwd:"/",env:sandbox_layout.Tt,limit:sudo_LIMIT});if(asked.code!==0)return[];const identity=[`--reuid=${String(user)}`,`--regid\
=${String(group)}`,"--clear-groups"];const drop=["setpriv",...identity,"--no-new-privs","--inh-caps=-all","--bounding-set=-all","--"];return[{name:"sudo",user:null,
paths:sandbox_layout.VP,overlay:{options:(0,sandbox_layout.TK)("root"),removeWork:async work=>{await(0,spawn.c)({argv:[sudo,"-n","--","rm","-rf","--",work],cwd:"\
/",env:sandbox_layout.Tt,limit:sudo_LIMIT})}},perform:async layout=>(0,spawn.c)({argv:[...[sudo,"-n","--"],...await inNamespaces(layout,namespaces,[...drop,...withoutUserNamespaces])],
cwd:"/",env:sandbox_layout.Tt,limit:layout.limit,memory:layout.limits.memory,signal:layout.signal,kill:processGroup=>killAsRoot(sudo,processGroup)})}]}function killAsRoot(sudo,processGroup){
const argv=["-n","kill","-KILL","--",`-${String(processGroup)}`];(0,external_node_child_process_.spawn)(sudo,argv,{stdio:"ignore",env:sandbox_layout.Tt,detached:true}).
on("error",()=>void 0)};var __addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&typeof value!=="funct\
ion")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=
value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose];if(async)
inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.
reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var __disposeResources=(function(SuppressedError2){return function(env){
function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e;env.hasError=true}var r,s=0;function next(){
while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.
async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.hasError?Promise.reject(
env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function openSandbox(options){const root=(0,external_node_fs_.
realpathSync)(options.root);const site={root,programs:(0,external_node_fs_.realpathSync)(options.programs),home:options.environment["HOME"]??(0,external_node_os_.
homedir)(),machine:machineOf(options.environment),variables:{...warningsOf(options.environment),...options.variables},scratch:options.scratch,signal:options.signal};
const overlayOf=rememberOverlays(site);const privateFolders={root,homes:homesOf(options.environment)};const level=await chooseLevel(options,async option=>attempt(
option,options.environment,{...site,overlay:await overlayOf(option)},privateFolders));const overlay=await overlayOf(level);const sandboxContext={...site,level,overlay,
environment:options.environment,privateFolders};const results=level.name==="none"?null:options.results;return{level:level.name,trees:overlay===null?"copy":"over\
lay",open:trees=>results?openRemembering(sandboxContext,trees,results):openSession(sandboxContext,trees)}}function rememberOverlays(site){const known=new Map;return level=>{
const found=known.get(level)??findOverlay(level,site);known.set(level,found);return found}}async function attempt(level,environment,{overlay:options,...site},privateFolders){
const env_1={stack:[],error:void 0,hasError:false};try{const toolchain=ownNode(privateFolders)??await nodeFor(environment,privateFolders);const overlay=__addDisposableResource(
env_1,options===null?null:openOverlay(level,options,site.scratch),true);const context={...site,overlay,toolchain,dependencies:nothing};return await findEscapes(
level,context,{name:"node",homes:privateFolders.homes})}catch(e_1){env_1.error=e_1;env_1.hasError=true}finally{const result_1=__disposeResources(env_1);if(result_1)
await result_1}}function machineOf(environment){const found=["CI","GITHUB_ACTIONS"].filter(name=>environment[name]==="true");return Object.fromEntries(found.map(
name=>[name,"true"]))}function warningsOf(environment){const value=environment["PYTHONWARNINGS"]??"";return/^[\w.:, ]{1,500}$/.test(value)?{PYTHONWARNINGS:value}:
{}}function homesOf(environment){const named=[environment["HOME"],(0,external_node_os_.homedir)()].filter(path=>path!==void 0&&path.startsWith("/"));const places=named.
map(path=>path.replace(/(?<=.)\/+$/,""));return[...new Set(places.flatMap(path=>[path,(0,sandbox_toolchain.Ye)(path)??path]))]}async function chooseLevel(options,escapes){
if(options.want==="none")return noneLevel();const isRoot=process.getuid?.()===0;const wanted=name=>options.want==="auto"||options.want===name;const all=[...await bwrapLevels(
isRoot),...unshareLevels(isRoot),...await sudoLevels()];const levels=all.filter(level=>wanted(level.name));const reasons=[];for(const level of levels){const found=await escapes(
level);if(found.length===0)return level;reasons.push(`${level.name}: ${found.join(", ")}`)}if(options.trusted)return noneLevel();const why=reasons.length>0?` (${reasons.
join("; ").slice(0,400)})`:"";throw new errors.yo(`No sandbox works on this machine${why}: install bubblewrap (apt-get install bubblewrap), allow user namespace\
s, or, for code that you trust, set sandbox: none.`)};function findAssets(){const here=(0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.
url));const folder=(...places)=>{const found=places.map(place=>(0,external_node_path_.join)(here,place)).find(external_node_fs_.existsSync);if(!found)throw new Error(
`the folder ${places[0]??""} is missing beside the program: install it again`);return found};return{wasm:(0,external_node_path_.join)(here,"../wasm"),programs:folder(
"../ecosystems","../../src/ecosystems"),demo:folder("../demo","../../src/cli/demo"),training:folder("../training","../../training")}}async function run_makeScratch(environment){
const scratch=await(0,promises_.mkdtemp)((0,external_node_path_.join)(await(0,promises_.realpath)(environment["RUNNER_TEMP"]||(0,external_node_os_.tmpdir)()),"t\
estwright-"));const atExit=()=>(0,external_node_fs_.rmSync)(scratch,{recursive:true,force:true});process.once("exit",atExit);const dispose=async()=>{process.removeListener(
"exit",atExit);await(0,promises_.rm)(scratch,{recursive:true,force:true})};return{scratch,dispose}}function find(list,kind){return name=>{const found=list.find(
item=>item.name===name);if(found)return found;const names=list.map(item=>item.name).join(", ");throw new errors.yo(`There is no ${kind} named ${JSON.stringify(name)}\
: there are ${names}.`)}}async function openStoppable({assets,environment,trusted,trace,log,signal},want,{root,scratch,results=null,variables={}}){const{programs}=assets;
const{level,trees,open}=await openSandbox({want,root,programs,environment,trusted,scratch,results,variables,signal});const line=`sandbox: ${(0,parts.OY)({sandbox:level,
trees})}`;log(line,{what:line,function:null,usd:null});return{level,trees,open:async places=>watch(await open(places),{level,trace,signal})}}function watch(session,{
level,trace,signal}){return{...session,run:async job=>{const work=()=>session.run(job);const attributes={"testwright.program":job.program,"testwright.sandbox":level,
...countsOf(job.request)};const timed={name:"trial",kind:"internal",target:null,attributes};const outcome=trace?await timeJob(trace,timed,work):await work();signal.
throwIfAborted();return outcome}}}async function timeJob(trace,timed,work){let isRemembered=false;const tell=()=>isRemembered?{"testwright.remembered":true}:{};
return trace.time({...timed,tell},async()=>{const outcome=await work();isRemembered=outcome.remembered??false;return outcome})}function countsOf(request){const{
calls,mutants}=fieldsOf(request);const{ids:ids2,mutants:own2}=fieldsOf(mutants);const lists={calls,mutants:ids2??own2};return Object.fromEntries(Object.entries(
lists).flatMap(([name,list])=>Array.isArray(list)?[[`testwright.${name}`,list.length]]:[]))}const fieldsOf=value=>typeof value==="object"&&value!==null?{...value}:
{}}),66940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>endTrace,C:()=>startTrace});
var external_node_crypto_=__webpack_require__(77598);var core_text=__webpack_require__(69716);var trace_spans=__webpack_require__(76648);;function openTrace(clock,contents){
const traceId=clock.traceId??clock.id(16);const root=clock.id(8);const began=clock.now();const targets=new Map;const done=[];const placeOf=target=>{if(target===
null)return root;const known=targets.get(target)??clock.id(8);targets.set(target,known);return known};const span=fields=>({...{traceId,error:null,events:[]},...fields});
return{now:()=>clock.now(),contents,async time({name,kind,target,attributes,tell},work){const start=clock.now();let error=null;try{return await work()}catch(thrown){
error=thrown instanceof Error?thrown.message:String(thrown);throw thrown}finally{const told=error===null?tell?.():{"error.type":"error"};done.push(span({...{spanId:clock.
id(8),parentId:placeOf(target),name,kind,start,end:clock.now(),error},attributes:{...attributes,...told}}))}},close(name,attributes,facts=new Map){const end=clock.
now();for(const target of facts.keys())placeOf(target);const own=[...targets].map(([target,spanId])=>{const below=done.filter(child=>child.parentId===spanId);return span(
{...targetSpan(target,facts.get(target),below,end),spanId,parentId:root})});const top=span({spanId:root,parentId:null,name,kind:"internal",start:began,end,attributes});
return[top,...[...own,...done].sort((a,b)=>a.start-b.start)]}}}function targetSpan(target,known,below,end){return{...{name:`target ${target}`,kind:"internal"},start:Math.
min(end,...below.map(child=>child.start)),end:below.length===0?end:Math.max(...below.map(child=>child.end)),attributes:{"testwright.target":target,...known?.attributes},
events:(known?.events??[]).map(event=>({...event,time:end}))}}var tool=__webpack_require__(83463);;function startTrace(environment){const{GITHUB_RUN_ID,GITHUB_RUN_ATTEMPT,
GITHUB_REPOSITORY}=environment;const run=[GITHUB_REPOSITORY,GITHUB_RUN_ID,GITHUB_RUN_ATTEMPT].join(" ");const hash=(0,external_node_crypto_.createHash)("sha256").
update(run).digest("hex").slice(0,32);return openTrace({now:()=>performance.timeOrigin+performance.now(),id:bytes=>(0,external_node_crypto_.randomBytes)(bytes).
toString("hex").replace(/^0+$/,zeros=>`${zeros.slice(1)}1`),traceId:GITHUB_RUN_ID?hash:null},/^true$/i.test(environment["OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESS\
AGE_CONTENT"]??""))}async function endTrace({trace,environment,log},name,report){if(!trace)return"";const{root={},targets}=report?(0,trace_spans.x)(report):{};const spans=trace.
close(`${tool.z6.name} ${name}`,root,targets).map(maskSpan);const where=environment["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"]??environment["OTEL_EXPORTER_OTLP_ENDPO\
INT"];const off=/^true$/i.test(environment["OTEL_SDK_DISABLED"]??"");if(where&&!off){try{const{exportSpans}=await Promise.all([__webpack_require__.e(7358),__webpack_require__.
e(3357)]).then(__webpack_require__.bind(__webpack_require__,63357));await exportSpans(spans,tool.z6)}catch(error){const words=error instanceof Error?error.message:
String(error);log(`the trace could not be sent to ${hostOf(where)}: ${(0,core_text.TN)((0,core_text.QU)(words),200)}`)}}return spans.map(span=>`${JSON.stringify(
span)}
`).join("")}const hostOf=url=>URL.canParse(url)?new URL(url).host:"the backend";function maskSpan(span){const attributes=Object.fromEntries(Object.entries(span.
attributes).map(([name,value])=>[name,typeof value==="string"?(0,core_text.QU)(value):value]));return{...span,attributes,error:span.error===null?null:(0,core_text.
TN)((0,core_text.QU)(span.error),500)}}})};export{id,ids,modules};
