const id=248;const ids=[248];const modules={87196:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DT:()=>COMMON_OPTIONS,DH:()=>DONE,fd:()=>GROUPS,SY:()=>afresh,y:()=>apiKeyFile,DU:()=>configFrom,NJ:()=>file,HT:()=>from,Pq:()=>json,wD:()=>markdown,ai:()=>number,
cz:()=>optionsOf,FD:()=>out,lR:()=>priceOption,y1:()=>range,UK:()=>readCommand,LB:()=>repo,Vm:()=>rootFolder,Xk:()=>settingOptions,J$:()=>several,on:()=>spendingLimit,
h8:()=>stageFolder});var external_node_path_=__webpack_require__(76760);var external_node_util_=__webpack_require__(57975);var configuration=__webpack_require__(
739);var stage_files=__webpack_require__(17057);var card=__webpack_require__(66955);var report=__webpack_require__(80315);;function withChoices(name){const choices=(0,
configuration.cU)(name);const text=configuration.W0[name].description??"";return choices&&choices.length>1?`${text} One of ${choices.join(", ")}.`:text}function defaultOf(name){
const standard=configuration.W0[name].parse(void 0);if(Array.isArray(standard))return standard.join(",");return typeof standard==="object"?"":String(standard)}function describeInputs(){
const own=Object.keys(settings).map(name=>{return{name,description:withChoices(name),default:defaultOf(name)}});const withheld=Object.entries(secrets).map(([name,
description])=>({name,description,default:name==="github-token"?"${{ github.token }}":""}));return[...own,...withheld]}const outputs={kept:"Number of tests kept\
.",suspects:"Number of tests to look at.",cost:"Cost of the whole run in dollars; empty if the price is unknown.",tokens:"Input and output tokens of the whole r\
un.",report:"Path of report.json; the comment, the summary and the tests are beside it.",junit:"Path of junit.xml: the kept tests and the tests to look at, for \
programs that read test results.",sarif:"Path of results.sarif: tests to look at, and mutants that no test notices, for code scanning.",mutation:"Path of mutati\
on.json: all mutants, for mutation-testing viewers and dashboards.","comment-url":"Address of the comment; empty if there is none.",matrix:"In mode plan: the sh\
ards, for strategy.matrix of the baseline, generate and verify jobs.","cache-key":"Key for saving the folder of paid replies with actions/cache: it stays the sa\
me until the commits, the model or the recipe change."};function renderAction(){const quote=text=>`'${text.replace(/'/g,"''")}'`;const inputs=describeInputs().map(
input=>`  ${input.name}:
    description: ${quote(input.description)}
    required: false
    default: ${quote(input.default)}`);const results=Object.entries(outputs).map(([name,text])=>`  ${name}:
    description: ${quote(text)}`);return["name: Testwright","description: 'Your fine-tuned model writes unit tests for the functions a pull request changed; eve\
ry test is verified by running it.'","author: Testwright","branding:\n  icon: check-square\n  color: green",`inputs:
${inputs.join("\n")}`,`outputs:
${results.join("\n")}`,"runs:\n  using: node24\n  main: dist/index.js\n"].join("\n")}function renderTables(){const escapeBars=text=>text.replace(/\|/g,"\\|");const inputs=describeInputs().
map(input=>`| \`${input.name}\` | ${input.default?`\`${input.default}\``:""} | ${escapeBars(input.description)} |`);const results=Object.entries(outputs).map(([
name,text])=>`| \`${name}\` | ${escapeBars(text)} |`);const head=["| Input | Default | What it does |","| --- | --- | --- |"];return[...head,...inputs,"","| Out\
put | What it holds |","| --- | --- |",...results].join("\n")}function renderSchemas(){const render=schema=>`${JSON.stringify(z.toJSONSchema(schema),null,2)}
`;return{"report.schema.json":render(reportSchema),"plan.schema.json":render(planSchema),"card.schema.json":render(cardSchema),"testwright.schema.json":`${JSON.
stringify(fileSchema(),null,2)}
`}}function fileSchema(){const properties=Object.keys(settings).map(name=>{const type={...z.toJSONSchema(settings[name],{unrepresentable:"any",target:"draft-7"})};
const about={description:type["description"],...standardOf(type["default"])};for(const key of["$schema","default","description"])Reflect.deleteProperty(type,key);
return[name,{...about,...asWritten(name,type)}]});return{$schema:"http://json-schema.org/draft-07/schema#",$id:"https://json.schemastore.org/testwright.json",title:"\
Settings of Testwright (testwright.yml)",description:"What Testwright reads from testwright.yml: who writes tests, for which functions, and within which limits.",
type:"object",properties:{$schema:{description:"Address of this schema, for editors.",type:"string"},...Object.fromEntries(properties)},additionalProperties:false}}
const standardOf=value=>value===null||value===""?{}:{default:value};function asWritten(name,type){if(type["type"]==="array")return{anyOf:[type,{type:"string"}]};
if(name==="price")return{anyOf:[type,{const:0}]};if(name==="shard")return{anyOf:[type,{type:"integer",minimum:1}]};if(name==="env")return{type:"object",additionalProperties:{
type:["string","number","boolean"]}};return type}var errors=__webpack_require__(57642);var lists=__webpack_require__(70906);;const GROUPS={start:"First steps",review:"\
Review a change",stages:"The same in separate steps",data:"Training data",tuning:"Tuning and models",other:"Other"};class Arguments{values;files;flags;constructor(values,files=[],flags={}){
this.values=values;this.files=files;this.flags=flags}has(name){const value=this.values[name];return value!==void 0&&value!==false}word(name){const value=this.values[name];
if(value==="")throw new errors.yo(`--${name} is empty: give it a value, or leave it out.`);return typeof value==="string"?value:null}required(name,purpose){const value=this.
word(name);if(value===null)throw new errors.yo(`--${name} is missing: ${purpose}.`);return value}words(name){return[this.values[name]??[]].flat().filter(value=>typeof value===
"string"&&value!=="")}number(name,{whole=false,least=0,most=Infinity}={}){const text=this.word(name);if(text===null)return null;const value=(whole?/^\d{1,15}$/:
/^\d{1,9}(?:\.\d{1,9})?$/).test(text)?Number(text):NaN;if(value>=least&&value<=most)return value;const allowed=most===Infinity?`of ${least} or more`:`from ${least}\
 to ${most}`;throw new errors.yo(`--${name} is ${JSON.stringify(text)}: give a ${whole?"whole ":""}number ${allowed}.`)}count(name,most=Infinity){return this.number(
name,{whole:true,least:1,most})}path(name){const path=this.word(name);return path===null?null:(0,external_node_path_.resolve)(path)}get folder(){return this.path(
"repo")??(0,external_node_path_.resolve)(".")}requiredPath(name,purpose){return(0,external_node_path_.resolve)(this.required(name,purpose))}with(name,value){return new Arguments(
{...this.values,[name]:value},this.files,this.flags)}}const COMMON_OPTIONS={help:{type:"boolean",help:"Show this help (-h)."},debug:{type:"boolean",help:"Show w\
here an error came from."}};function readCommand(argv,verbs){const[first,second]=argv;if(first===void 0||isHelpFlag(first))return{kind:"help",about:null};if(first===
"-v"||first==="--version"||first==="version")return{kind:"version"};if(first==="help")return{kind:"help",about:knownName(argv.slice(1).join(" "),verbs)};const isGroup=verbs.
some(verb2=>verb2.name.startsWith(`${first} `));if(isGroup&&(second===void 0||isHelpFlag(second)))return{kind:"help",about:first};const name=isGroup?`${first} ${second}`:
first;const verb=verbs.find(candidate=>candidate.name===name)??throwUnknownName(name,verbs);const rest=argv.slice(name.split(" ").length);for(const word of rest){
const option=/^--([^=]+)/.exec(word)?.[1];if(option!==void 0&&!Object.hasOwn(optionsOf(verb),option))throwUnknownOption(option,verb,verbs)}if(rest.some(isHelpFlag))
return{kind:"help",about:name};return{kind:"run",verb,args:readArguments(rest,verb)}}const isHelpFlag=word=>word==="-h"||word==="--help";function knownName(name,verbs){
if(name===""||name==="help"||name==="version")return null;const isKnown=verbs.some(verb=>verb.name===name||verb.name.startsWith(`${name} `));return isKnown?name:
throwUnknownName(name,verbs)}function throwUnknownName(name,verbs){if(name.startsWith("-"))throw new errors.yo(`A command comes first: testwright COMMAND [optio\
ns]. testwright help lists the commands.`);const[first=""]=name.split(" ");const siblings=verbs.map(verb=>verb.name).filter(known=>known.startsWith(`${first} `));
const names=siblings.length>0?siblings:verbs.map(verb=>verb.name);const near=(0,lists.pA)(name,names);throw new errors.yo(`There is no command ${JSON.stringify(
name)}: ${near?`did you mean ${near}?`:"testwright help lists the commands."}`)}const optionsOf=verb=>({...COMMON_OPTIONS,...settingOptions(verb.settings??[]),...verb.
options});function readArguments(argv,verb){const options=optionsOf(verb);const{values,positionals}=parse(argv,options,verb);const{placeholder,least,most}=verb.
files??{placeholder:"",least:0,most:0};if(positionals.length<least||positionals.length>most)throw new errors.yo(`${verb.name} takes ${placeholder}: testwright ${verb.
name} ${placeholder}.`);const flags=Object.fromEntries(Object.entries(values).filter(([name])=>isSetting(name)&&!Object.hasOwn(verb.options,name)));return new Arguments(
values,positionals,flags)}function parse(argv,options,verb){try{return(0,external_node_util_.parseArgs)({args:[...argv],options:Object.fromEntries(Object.entries(
options).map(([name,{type,multiple=false}])=>[name,{type,multiple}])),allowPositionals:verb.files!==void 0})}catch(error){const[sentence=""]=error instanceof Error?
error.message.split(". "):[String(error)];throw new errors.yo(`${sentence}. See testwright help ${verb.name}.`)}}const isSetting=name=>Object.hasOwn(configuration.
W0,name);function throwUnknownOption(name,verb,verbs){if(Object.hasOwn(configuration.O3,name))throw new errors.yo(`--${name} would show a secret in the process \
list: pass it in the environment (OPENAI_API_KEY, GITHUB_TOKEN)${Object.hasOwn(optionsOf(verb),`${name}-file`)?`, or in a file with --${name}-file`:""}.`);if(isSetting(
name)){const obeying=verbs.filter(other=>other.settings?.includes(name)).map(other=>other.name);const where=name==="mode"?"mode is an input of the action; here \
plan, baseline, generate, verify and report are commands":obeying.length>0?`leave it out; it is for ${obeying.join(", ")}`:"leave it out; it is an input of the \
action only";throw new errors.yo(`${verb.name} has no option --${name}: ${where}.`)}const near=(0,lists.pA)(name,Object.keys(optionsOf(verb)));const cure=near?`\
did you mean --${near}?`:`see testwright help ${verb.name}.`;throw new errors.yo(`There is no option --${name}: ${cure}`)}function settingOptions(names){return Object.
fromEntries(names.map(name=>{const standard=configuration.W0[name].parse(void 0);const shown=defaultOf(name);const text=withChoices(name);if(typeof standard==="\
boolean")return[name,{type:"boolean",help:text}];const help=`${text}${shown&&!/default/i.test(text)?` Default: ${shown}.`:""}`;const placeholder=typeof standard===
"number"||standard===null?"N":"VALUE";return[name,{type:"string",placeholder,help}]}))}const DONE={code:0,sentence:""};const json={type:"boolean",help:"Print on\
e JSON value on standard output, and nothing else."};const markdown={type:"boolean",help:"Print the comment as Markdown on a terminal too. A pipe or a file alwa\
ys gets Markdown."};const repo={type:"string",placeholder:"DIR",help:"The repository. Default: the current folder."};const out={type:"string",placeholder:"DIR",
help:"Where the report goes. Default: .testwright, which git ignores."};const from={type:"string",placeholder:"DIR",help:"Folder of the files that the stages pa\
ss on. Default: .testwright-stages."};const stageFolder=({args,folder})=>args.path("from")??(0,external_node_path_.join)(folder,".testwright-stages");const range={
repo,base:{type:"string",placeholder:"REF",help:"Compare with the merge base of REF and the head. Default: the default branch."},head:{type:"string",placeholder:"\
REF",help:"The commit to review. Default: HEAD."},worktree:{type:"boolean",help:"Review uncommitted changes instead of a commit."}};const configFrom={type:"stri\
ng",placeholder:"PLACE",help:"Where testwright.yml and model cards are read from: base (the merge base) or worktree. Default: base."};const file=help=>({type:"s\
tring",placeholder:"FILE",help});const apiKeyFile=file("File that contains the key for the endpoint. It takes precedence over the environment. Other users must \
not be able to read it.");const afresh={type:"boolean",help:"Ask models again even if replies to the same requests are stored, and store the new ones."};const number=help=>({
type:"string",placeholder:"N",help});const several=option=>({...option,multiple:true});const rootFolder={type:"string",placeholder:"DIR",help:"Folder of the mod\
ules, with their dependencies installed."};const priceOption={type:"string",placeholder:"IN/OUT",help:"Price of the models in dollars per million tokens, or 0. \
Default: the card, then the price list."};const spendingLimit=number("Dollars that all requests together may cost. A request whose worst case does not fit is no\
t sent.")}),248:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{runCommandLine:()=>runCommandLine});
var tool=__webpack_require__(83463);var exit_status=__webpack_require__(23103);var core_text=__webpack_require__(69716);var run=__webpack_require__(76661);var tracing=__webpack_require__(
66940);var cli_command=__webpack_require__(87196);var style=__webpack_require__(19650);;const BUILT_IN=[{name:"help",summary:"show this, or the help on a comman\
d"},{name:"version",summary:"print the version"}];const WIDEST=100;const NARROWEST=60;const OPTION_COLUMN=26;function renderHelp(about,verbs,columns=80){const width=Math.
max(NARROWEST,Math.min(columns,WIDEST));const verb=verbs.find(({name})=>name===about);if(verb)return renderVerb(verb,width);return about===null?renderProgram(verbs,
width):renderGroup(about,verbs,width)}function renderProgram(verbs,width){const groups=Object.entries(cli_command.fd).map(([group,title])=>{const members=verbs.
filter(verb=>verb.group===group);return`${title}
${renderVerbs(group==="other"?BUILT_IN:members,width)}`});const introduction="Writes unit tests for the functions that a change touches, runs them in a sandbox,\
 and keeps those that add something.";return`${[`Usage: testwright COMMAND [options]

${(0,style.L)(introduction,width)}`,...groups,`Help on one command: testwright help COMMAND
A first look, without a key or a network: testwright demo`,(0,style.L)("Exit codes: 0 done; 1 a threshold that you set was missed; 2 usage or configuration; 3 a\
 service failed; 70 a bug in Testwright; 130 interrupted.",width)].join("\n\n")}
`}function renderGroup(word,verbs,width){const members=verbs.filter(({name})=>name.startsWith(`${word} `));return`Usage: testwright ${word} COMMAND [options]

${renderVerbs(members,width)}

Help on one command: testwright help ${word} COMMAND
`}function renderVerbs(verbs,width){return verbs.map(({name,summary})=>renderRow(name,summary,19,width)).join("\n")}function renderVerb({name,about,examples,options,
settings:settings2=[],files},width){const usage=`Usage: testwright ${name}${files?` ${files.placeholder}`:""} [options]`;const sections=[usage,(0,style.L)(about,
width),`Options
${renderOptions({...options,...cli_command.DT},width)}`];if(settings2.length>0)sections.push(`Settings (also lines of testwright.yml on the base branch)
${renderOptions((0,cli_command.Xk)(settings2),width)}`);const title=examples.length===1?"Example":"Examples";sections.push(`${title}
${examples.map(example=>`  ${example}`).join("\n")}`);return`${sections.join("\n\n")}
`}function renderOptions(options,width){return Object.entries(options).map(([name,{type,placeholder="",multiple,help:text}])=>{const help=multiple?`${text} May \
be given more than once.`:text;const left=`--${name}${type==="string"?` ${placeholder}`:""}`;return renderRow(left,help,OPTION_COLUMN,width)}).join("\n")}function renderRow(left,right,column,width){
const indent=" ".repeat(column+2);const text=(0,style.L)(right,width-indent.length).replaceAll("\n",`
${indent}`);const first=`  ${left}`;return first.length<indent.length?`${first.padEnd(indent.length)}${text}`:`${first}
${indent}${text}`};const CLEAR="\r\x1B[2K";const EVERY=1e3;function openLiveLine(stream,style2,now=()=>performance.now()){const started=now();let shown=null;let usd=null;
let isOpen=false;const draw=()=>{if(shown===null)return;const columns=Math.max(20,(stream.columns||80)-1);const seconds=Math.floor((now()-started)/1e3);stream.write(
`${CLEAR}${style2.dim(renderProgressLine({...shown,usd},seconds,columns))}`);isOpen=true};const clear=()=>{if(isOpen)stream.write(CLEAR);isOpen=false};const timer=setInterval(
draw,EVERY);timer.unref();return{log(line,progress){if(progress){usd=progress.usd??usd;shown=progress}else{clear();stream.write(`${line}
`)}draw()},clear(){clear();shown=null},close(){clearInterval(timer);clear();shown=null}}}function renderProgressLine({what,function:place,usd},seconds,columns){
const parts=[place===null?"":`function ${place.at} of ${place.of}`,`${seconds} s`,usd===null?"":(0,core_text.TG)(usd)].filter(Boolean);const rest=` · ${parts.join(
" · ")}`;return`${(0,core_text.TN)(what,Math.max(8,columns-rest.length))}${rest}`.slice(0,columns)}var external_node_util_=__webpack_require__(57975);;function styleOf(stream,environment){
if(!isTerminal(stream,environment)||environment["NO_COLOR"])return style.p;const paint=format=>text=>(0,external_node_util_.styleText)(format,text,{validateStream:false});
return{bold:paint("bold"),dim:paint("dim"),good:paint("green"),bad:paint(["bold","red"]),warn:paint("yellow")}}const isTerminal=({isTTY},environment)=>isTTY===true&&
environment["TERM"]!=="dumb"&&!environment["CI"];;const loaders={demo:async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.
e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.
e(9323),__webpack_require__.e(9283),__webpack_require__.e(5070),__webpack_require__.e(6884)]).then(__webpack_require__.bind(__webpack_require__,56884))).demo,review:async()=>(await Promise.
all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.
e(383),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.e(9323),__webpack_require__.e(9283),__webpack_require__.e(5070),__webpack_require__.
e(9851)]).then(__webpack_require__.bind(__webpack_require__,49851))).review,apply:async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(
4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.
e(9323),__webpack_require__.e(7323)]).then(__webpack_require__.bind(__webpack_require__,37323))).apply,plan:async()=>(await Promise.all([__webpack_require__.e(5219),
__webpack_require__.e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(
9292),__webpack_require__.e(1065),__webpack_require__.e(9323),__webpack_require__.e(9283),__webpack_require__.e(5070),__webpack_require__.e(8248),__webpack_require__.
e(5629)]).then(__webpack_require__.bind(__webpack_require__,45629))).plan,baseline:async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.
e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.
e(1065),__webpack_require__.e(9323),__webpack_require__.e(9283),__webpack_require__.e(5070),__webpack_require__.e(8248),__webpack_require__.e(5332)]).then(__webpack_require__.
bind(__webpack_require__,45332))).baseline,generate:async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),
__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.e(
9323),__webpack_require__.e(9283),__webpack_require__.e(5070),__webpack_require__.e(8248),__webpack_require__.e(8652)]).then(__webpack_require__.bind(__webpack_require__,
8652))).generate,verify:async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),
__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.e(9323),__webpack_require__.e(
9283),__webpack_require__.e(5070),__webpack_require__.e(8248),__webpack_require__.e(5741),__webpack_require__.e(2372)]).then(__webpack_require__.bind(__webpack_require__,
28122))).verify,report:async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),
__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.e(9323),__webpack_require__.e(
9283),__webpack_require__.e(5070),__webpack_require__.e(8248),__webpack_require__.e(2405)]).then(__webpack_require__.bind(__webpack_require__,2405))).report,"da\
taset collect":async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.
e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.e(9283),__webpack_require__.e(6344)]).then(__webpack_require__.
bind(__webpack_require__,66344))).datasetCollect,"dataset generate":async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.
e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.
e(9283),__webpack_require__.e(9162),__webpack_require__.e(7988),__webpack_require__.e(6447)]).then(__webpack_require__.bind(__webpack_require__,66447))).datasetGenerate,
"dataset check":async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.
e(1977),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.e(9323),__webpack_require__.e(9162),__webpack_require__.e(2038),__webpack_require__.
e(9226)]).then(__webpack_require__.bind(__webpack_require__,4674))).datasetCheck,"dataset freeze":async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.
e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.
e(9323),__webpack_require__.e(9162),__webpack_require__.e(2038),__webpack_require__.e(8501)]).then(__webpack_require__.bind(__webpack_require__,77549))).datasetFreeze,
"tune estimate":async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.
e(1977),__webpack_require__.e(1065),__webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__,720))).tuneEstimate,"tune start":async()=>(await Promise.
all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.
e(383),__webpack_require__.e(1065),__webpack_require__.e(9982),__webpack_require__.e(3009),__webpack_require__.e(4468)]).then(__webpack_require__.bind(__webpack_require__,
53009))).tuneStart,"tune watch":async()=>(await Promise.all([__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(383),__webpack_require__.
e(9982),__webpack_require__.e(8643)]).then(__webpack_require__.bind(__webpack_require__,49299))).tuneWatch,"tune list":async()=>(await Promise.all([__webpack_require__.
e(4127),__webpack_require__.e(3884),__webpack_require__.e(383),__webpack_require__.e(9982),__webpack_require__.e(6932)]).then(__webpack_require__.bind(__webpack_require__,
75254))).tuneList,"tune cancel":async()=>(await Promise.all([__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(383),__webpack_require__.
e(9982),__webpack_require__.e(7418)]).then(__webpack_require__.bind(__webpack_require__,29260))).tuneCancel,"tune import":async()=>(await Promise.all([__webpack_require__.
e(4127),__webpack_require__.e(3884),__webpack_require__.e(383),__webpack_require__.e(9982),__webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__,
79671))).tuneImport,"card check":async()=>(await Promise.all([__webpack_require__.e(4127),__webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__,
70088))).cardCheck,"card show":async()=>(await __webpack_require__.e(4119).then(__webpack_require__.bind(__webpack_require__,44119))).cardShow,compare:async()=>(await Promise.
all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.
e(383),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.e(9323),__webpack_require__.e(9283),__webpack_require__.e(9162),__webpack_require__.
e(7988),__webpack_require__.e(7584),__webpack_require__.e(2119)]).then(__webpack_require__.bind(__webpack_require__,67584))).compare,init:async()=>(await Promise.
all([__webpack_require__.e(5219),__webpack_require__.e(1977),__webpack_require__.e(9292),__webpack_require__.e(9323),__webpack_require__.e(821),__webpack_require__.
e(4100)]).then(__webpack_require__.bind(__webpack_require__,19781))).init,doctor:async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(
4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(9292),__webpack_require__.e(9323),__webpack_require__.e(821),__webpack_require__.
e(7338),__webpack_require__.e(3735)]).then(__webpack_require__.bind(__webpack_require__,97338))).doctor,completions:async()=>(await __webpack_require__.e(9152).
then(__webpack_require__.bind(__webpack_require__,79152))).completions};async function loadVerb([first="",second=""]){const name=[first,`${first} ${second}`].find(
words=>Object.hasOwn(loaders,words));return(name===void 0?void 0:await loaders[name]?.())??null};const FAREWELL=1500;async function runCommandLine(process){const argv=withoutAlias(
process.argv.slice(2));const stop=new AbortController;const onSignal=()=>{if(stop.signal.aborted)process.exit(130);stop.abort()};process.on("SIGINT",onSignal);process.
on("SIGTERM",onSignal);const live=isTerminal(process.stderr,process.env)?openLiveLine(process.stderr,styleOf(process.stderr,process.env)):null;let status;try{const command=await readArgv(
argv);status=await Promise.race([run_run(command,process,{signal:stop.signal,live}),interrupted(stop.signal,command.kind==="run"&&command.verb.stopsAtOnce===true)])}catch(error){
status=(0,exit_status.e)(error,stop.signal.aborted);if(argv.includes("--debug")&&error instanceof Error)process.stderr.write(`${error.stack??""}
`)}live?.close();if(status.sentence)logTo(process,status.sentence);process.exitCode=status.code;if(stop.signal.aborted)process.exit(status.code);process.removeListener(
"SIGINT",onSignal);process.removeListener("SIGTERM",onSignal)}const withoutAlias=argv=>argv[0]==="completion"?["completions",...argv.slice(1)]:argv;async function readArgv(argv){
const verb=await loadVerb(argv);if(verb)try{return(0,cli_command.UK)(argv,[verb])}catch{}const{verbs}=await Promise.all([__webpack_require__.e(5219),__webpack_require__.
e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.
e(1065),__webpack_require__.e(9323),__webpack_require__.e(9283),__webpack_require__.e(5070),__webpack_require__.e(8248),__webpack_require__.e(9982),__webpack_require__.
e(9162),__webpack_require__.e(2038),__webpack_require__.e(821),__webpack_require__.e(7988),__webpack_require__.e(5741),__webpack_require__.e(7584),__webpack_require__.
e(3009),__webpack_require__.e(7338),__webpack_require__.e(6371)]).then(__webpack_require__.bind(__webpack_require__,56371));return(0,cli_command.UK)(argv,verbs)}
function interrupted(signal,atOnce){return new Promise(resolved=>{const resolve=()=>resolved((0,exit_status.e)(null,true));const end=()=>void(atOnce?resolve():setTimeout(
resolve,FAREWELL).unref());signal.addEventListener("abort",end,{once:true})})}const asLine=line=>`testwright: ${(0,core_text.TN)(line,2e3)}`;const logTo=({stderr},line)=>void stderr.
write(`${asLine(line)}
`);async function run_run(command,process,{signal,live}){const print=text=>void process.stdout.write(text);const columns=process.stdout.columns||80;if(command.kind===
"version")return print(`${tool.z6.version}
`),cli_command.DH;if(command.kind==="help"){const{verbs}=await Promise.all([__webpack_require__.e(5219),__webpack_require__.e(4006),__webpack_require__.e(4127),
__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.e(1065),__webpack_require__.e(
9323),__webpack_require__.e(9283),__webpack_require__.e(5070),__webpack_require__.e(8248),__webpack_require__.e(9982),__webpack_require__.e(9162),__webpack_require__.
e(2038),__webpack_require__.e(821),__webpack_require__.e(7988),__webpack_require__.e(5741),__webpack_require__.e(7584),__webpack_require__.e(3009),__webpack_require__.
e(7338),__webpack_require__.e(6371)]).then(__webpack_require__.bind(__webpack_require__,56371));return print(renderHelp(command.about,verbs,columns)),cli_command.
DH}const{verb,args}=command;const context={args,environment:process.env,folder:args.folder,assets:(0,run.nm)(),trace:(0,tracing.C)(process.env),signal,tool:tool.
z6,columns,style:styleOf(process.stdout,process.env),print:text=>(live?.clear(),print(text)),verbs:async()=>(await Promise.all([__webpack_require__.e(5219),__webpack_require__.
e(4006),__webpack_require__.e(4127),__webpack_require__.e(3884),__webpack_require__.e(1977),__webpack_require__.e(383),__webpack_require__.e(9292),__webpack_require__.
e(1065),__webpack_require__.e(9323),__webpack_require__.e(9283),__webpack_require__.e(5070),__webpack_require__.e(8248),__webpack_require__.e(9982),__webpack_require__.
e(9162),__webpack_require__.e(2038),__webpack_require__.e(821),__webpack_require__.e(7988),__webpack_require__.e(5741),__webpack_require__.e(7584),__webpack_require__.
e(3009),__webpack_require__.e(7338),__webpack_require__.e(6371)]).then(__webpack_require__.bind(__webpack_require__,56371))).verbs,isTerminal:isTerminal(process.
stdout,process.env),log:(line,progress)=>live?live.log(asLine(line),progress):logTo(process,line),answer:(value,text)=>context.print(args.has("json")?`${JSON.stringify(
value,null,2)}
`:text)};return verb.run(context)}}),19650:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L:()=>wrap,p:()=>plain});const same=text=>text;const plain={bold:same,dim:same,good:same,bad:same,warn:same};function wrap(text,width){const lines=[""];for(const word of text.
trim().split(/\s+/)){const line=lines.at(-1)??"";if(line!==""&&line.length+1+word.length>width)lines.push(word);else lines[lines.length-1]=line===""?word:`${line}\
 ${word}`}return lines.join("\n")}})};export{id,ids,modules};
