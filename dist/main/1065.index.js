const id=1065;const ids=[1065];const modules={57360:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>placesFor});var _core_diff_filters_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70296);var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3232);const MOST_PATHS=50;const MOST_READ=60;const ROUNDS=3;function placesOf(config){const known=runnersOf(config);return{testsPath:config["tests-path"],selects:path=>known.
some(runner=>runner.selects(path))}}async function placesFor(config,paths,read){const usual=placesOf(config);const odd=paths.filter(path=>!(0,_core_diff_filters_js__WEBPACK_IMPORTED_MODULE_0__.
Xm)(path,usual)&&(0,_core_diff_filters_js__WEBPACK_IMPORTED_MODULE_0__.Xm)(path,{...usual,selects:()=>true}));const texts=new Map;const taken=new Set;for(const path of odd.
slice(0,MOST_PATHS))if(await isTaken(path,runnersOf(config),{texts,read}))taken.add(path);return{...usual,selects:path=>usual.selects(path)||taken.has(path)}}function runnersOf(config){
const asked=_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_1__.Ij.find(({name})=>name===config.framework);const others=_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_1__.
Ij.filter(({languages})=>!languages.some(name=>asked?.languages.includes(name)));return asked?[asked,...others]:[..._ecosystems_index_js__WEBPACK_IMPORTED_MODULE_1__.
Ij]}async function isTaken(path,runners,{texts,read}){for(let round=0;round<ROUNDS;round++){const project2=projectOf(texts);const wanted=[...new Set(runners.flatMap(
runner=>runner.settingsFor(path,project2)))];const missing=wanted.filter(file=>!texts.has(file)).slice(0,MOST_READ);if(missing.length===0)break;const found=await Promise.
all(missing.map(file=>read(file).catch(()=>null)));missing.forEach((file,at)=>texts.set(file,found[at]??null))}const project=projectOf(texts);return runners.some(
runner=>runner.takes(path,project))}function projectOf(texts){const files=[...texts].flatMap(([path,text])=>text===null?[]:[path]);return{files,read:path=>texts.
get(path)??null}}}),44992:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>readPullBudget});
;function capByPull(config,spent){const limit=config["max-cost-per-pull"];if(limit===null)return{config,pullBudget:null};const left=Math.max(0,limit-spent);const ofRun=config["\
max-cost"]??Infinity;if(ofRun<=left)return{config,pullBudget:null};return{config:Object.freeze({...config,"max-cost":left}),pullBudget:{limit,spent}}}var errors=__webpack_require__(
57642);;async function readPullBudget(config,forge,pull){const isAsking=(config.mode==="review"||config.mode==="generate")&&config.model!=="";if(config["max-cos\
t-per-pull"]===null||!isAsking||pull.number===null||pull.muted!==null)return{config,pullBudget:null};if(config.comment==="never")throw new errors.yo("max-cost-p\
er-pull keeps its sum in the comment, but comment: never turns that off: allow a comment, or leave max-cost-per-pull out.");return capByPull(config,await forge.
spent(pull))}}),71065:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hj:()=>openCheckout,
AL:()=>openCompare,Jp:()=>openDataset,$2:()=>makeSample,Y8:()=>openTokenizer,Lu:()=>readHistory});var notes=__webpack_require__(76675);var external_node_crypto_=__webpack_require__(
77598);var external_node_os_=__webpack_require__(48161);var picomatch=__webpack_require__(14006);var configuration=__webpack_require__(739);var tool=__webpack_require__(
83463);var ecosystems=__webpack_require__(3232);var forges=__webpack_require__(33348);var prices=__webpack_require__(26562);;const options={disallowedSpecial:new Set};
async function openTokenizer(encoding){const{countTokens}=encoding==="o200k_base"?await Promise.all([__webpack_require__.e(2626),__webpack_require__.e(3877)]).then(
__webpack_require__.bind(__webpack_require__,23877)):await Promise.all([__webpack_require__.e(2626),__webpack_require__.e(4079)]).then(__webpack_require__.bind(
__webpack_require__,84079));return text=>countTokens(text,options)}var plan=__webpack_require__(65558);var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(
51455);var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(57642);;const installed=new Set(["node_modules",".venv","venv",".tox","\
.nox","__pypackages__"]);const left=new Set([".git",".hg",".svn","__pycache__",".testwright",".pytest_cache",".mypy_cache"]);const mostEntries=5e4;async function makeOverlayTree(folder,scratch,near){
const tree=(0,external_node_path_.join)(scratch,"tree");await(0,promises_.mkdir)(tree);if(folder!==null){if(!(0,external_node_fs_.lstatSync)(folder,{throwIfNoEntry:false})?.
isDirectory())throw new errors.yo(`${folder} is not a folder: name the root of the modules with --root.`);const root2=await(0,promises_.realpath)(folder);await copyInto(
root2,tree);return{root:root2,tree}}const root=(0,external_node_path_.join)(scratch,"root");await(0,promises_.mkdir)(root);const packages=await findPackages(near);
if(packages!==null)await(0,promises_.symlink)(packages,(0,external_node_path_.join)(root,"node_modules"));return{root,tree}}async function copyInto(from,to){let entries=0;
for(const name of await(0,promises_.readdir)(from)){if(installed.has(name)||left.has(name))continue;await(0,promises_.cp)((0,external_node_path_.join)(from,name),
(0,external_node_path_.join)(to,name),{recursive:true,verbatimSymlinks:true,filter:path=>{const kind=(0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:false});
if(++entries>mostEntries)throw new errors.yo(`${from} holds more than ${mostEntries} files: name a smaller --root.`);const plain=kind?.isFile()||kind?.isDirectory()||
kind?.isSymbolicLink();return plain===true&&!installed.has((0,external_node_path_.basename)(path))&&!left.has((0,external_node_path_.basename)(path))}})}}async function findPackages(near){
for(const start of near)for(let folder=start;;folder=(0,external_node_path_.dirname)(folder)){const place=(0,external_node_path_.join)(folder,"node_modules");const found=await(0,
promises_.realpath)(place).catch(()=>null);if(found!==null&&(0,external_node_fs_.lstatSync)(found).isDirectory())return found;if((0,external_node_path_.dirname)(
folder)===folder)break}return null}var project=__webpack_require__(73133);var repo_repo=__webpack_require__(11834);var external_node_child_process_=__webpack_require__(
31421);;const limit=15*6e4;const known=new RegExp("^("+["PATH|HOME|USER|LOGNAME|SHELL|TERM|LANG|LANGUAGE|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|CI|DEBIAN_FRONTEND|SOURCE_\
DATE_EPOCH","XDG_[A-Z]+_(HOME|DIRS?)|(HTTPS?|NO|ALL|FTP)_PROXY|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE","(LD|DYLD|PKG_CONFIG|CMAKE_PREFIX)_(LIBRAR\
Y_)?PATH|CC|CXX|CFLAGS|CXXFLAGS|CPPFLAGS|LDFLAGS|MAKEFLAGS","VIRTUAL_ENV|PYTHON\\w*|pythonLocation|PYENV_\\w+|CONDA_\\w+|MAMBA_\\w+|PIP_\\w+|PIPX_\\w+|UV_\\w+|POETRY_\\\
w+","PDM_\\w+|HATCH_\\w+|TOX_\\w+|NOX_\\w+|NODE_\\w+|NPM_CONFIG_\\w+|YARN_\\w+|NVM_\\w+|JAVA_HOME\\w*","GO(ROOT|PATH|PROXY|FLAGS)\\w*|CARGO_\\w+|RUSTUP_\\w+|HOMEBR\
EW_\\w+","RUNNER_(OS|ARCH|NAME|TOOL_CACHE|ENVIRONMENT)|AGENT_TOOLSDIRECTORY|Image(OS|Version)","GITHUB_(ACTIONS|WORKSPACE|REPOSITORY|SHA|REF|REF_NAME|HEAD_REF|B\
ASE_REF|RUN_ID|RUN_NUMBER|EVENT_NAME|SERVER_URL)"].join("|")+")$","i");const secret=/TOKEN|SECRET|PASS|PWD|KEY|CREDENTIAL|AUTH|COOKIE|SESSION|PRIVATE|SIGNING|(^|_)(PAT|USERNAME)(_|$)/i;
const addressed=/:\/\/[^/\s]*@/;function withoutSecrets(environment){const kept=Object.entries(environment).filter(([name,value])=>known.test(name)&&!secret.test(
name)&&!addressed.test(value??""));return Object.fromEntries(kept)}function runSetup(command,folder,environment,signal){return new Promise((resolve,reject)=>{const child=(0,
external_node_child_process_.spawn)("sh",["-c",command],{cwd:folder,env:withoutSecrets(environment),stdio:["ignore","pipe","pipe"],detached:true});let output="";
const keep=chunk=>void(output=(output+chunk.toString()).slice(-2e3));child.stdout.on("data",keep);child.stderr.on("data",keep);const kill=()=>killGroup(child.pid);
const timer=setTimeout(kill,limit);signal.addEventListener("abort",kill,{once:true});if(signal.aborted)kill();const end=()=>{clearTimeout(timer);signal.removeEventListener(
"abort",kill);child.stdout.destroy();child.stderr.destroy()};child.on("error",error=>{end();reject(error)});child.on("exit",code=>setTimeout(()=>{end();if(code===
0)resolve();else reject(failure(code,output))},20))})}function killGroup(pid){try{if(pid!==void 0)process.kill(-pid,"SIGKILL")}catch{}}function failure(code,output){
const last=output.trim().split("\n").slice(-3).join(" / ");return new errors.yo(`The setup command ended with ${code??"a signal"}: fix the command or the projec\
t. Its last lines: ${last}`)}var models=__webpack_require__(38488);var wiring_places=__webpack_require__(57360);var pull_budget=__webpack_require__(44992);var external_node_url_=__webpack_require__(
73136);var reply_store=__webpack_require__(43238);;async function openResultsCache({folder:start},{"results-cache":named},root){if(named==="")return null;const folder=await(0,
reply_store.NE)([(0,external_node_path_.resolve)(start,named)],root);if(folder!==null)return{folder,build:buildOf()};throw new errors.yo(`results-cache: ${named}\
 lies in the checkout, or other users can write to it or to its parent folder: name a folder of your own elsewhere.`)}function buildOf(){const shipped=(0,external_node_path_.
dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)));const hash=(0,external_node_crypto_.createHash)("sha256").update(
tool.z6.version);const names=(0,external_node_fs_.readdirSync)(shipped,{recursive:true,withFileTypes:true}).filter(entry=>entry.isFile()).map(entry=>(0,external_node_path_.
join)(entry.parentPath,entry.name));for(const name of names.sort()){hash.update(`
${name}
`);hash.update((0,external_node_fs_.readFileSync)(name))}return hash.digest("hex")}var run=__webpack_require__(76661);var settings=__webpack_require__(36705);var git=__webpack_require__(
82708);;const most="2000";async function readHistory(root,environment){const at={cwd:root,environment,limit:6e4,most:64*1024*1024,safe:[root]};const format=["--\
no-merges","--no-renames","--no-ext-diff","--name-only","-z","--format=%x01%H%x00"];const said=await(0,git.EO)(["log",`--max-count=${most}`,...format],at);if(said.
code!==0)throw new errors.yo(`${root} is not a git repository with a commit: name one with --repo.`);const origin=await(0,git.EO)(["config","--get","remote.orig\
in.url"],at);const url=origin.code===0?origin.stdout.toString("utf8").trim():"";const name=/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1]??(0,external_node_path_.
basename)(root);const commits=said.stdout.toString("utf8").split("").filter(Boolean).map(commit=>commit.split("\0").slice(1).map(path=>path.trim()).filter(Boolean));
return{name,commits}};const person={name:"Sample Author",email:"author@sample.invalid",date:"2026-01-01T00:00:00Z"};async function makeSample(from,keep,environment){
if(keep!==null&&(0,external_node_fs_.existsSync)(keep)&&(0,external_node_fs_.readdirSync)(keep).length>0)throw new errors.yo(`${keep} is not empty: give --keep \
a new folder.`);if(keep!==null)await(0,promises_.mkdir)(keep,{recursive:true});const home=await(0,promises_.realpath)(keep??await(0,promises_.mkdtemp)((0,external_node_path_.
join)((0,external_node_os_.tmpdir)(),"testwright-demo-")));const repository=(0,external_node_path_.join)(home,"repository");await(0,promises_.mkdir)(repository);
const env={GIT_AUTHOR_NAME:person.name,GIT_AUTHOR_EMAIL:person.email,GIT_AUTHOR_DATE:person.date,GIT_COMMITTER_NAME:person.name,GIT_COMMITTER_EMAIL:person.email,
GIT_COMMITTER_DATE:person.date};const run2=(...args)=>(0,git.$Y)(args,{cwd:repository,environment,env});await run2("init","--quiet","--template=","--initial-bra\
nch=main");await(0,promises_.cp)((0,external_node_path_.join)(from,"base"),repository,{recursive:true});await run2("add","--all");await run2("commit","--quiet",
"--message=A small shop");await run2("checkout","--quiet","-b","pull-request");await(0,promises_.cp)((0,external_node_path_.join)(from,"change"),repository,{recursive:true});
await run2("add","--all");await run2("commit","--quiet","--message=Split bills, wrap labels, clamp discounts");const dispose=async()=>{if(keep!==null)return;const gone=(0,
external_node_fs_.existsSync)((0,external_node_path_.join)(home,"report"))?repository:home;await(0,promises_.rm)(gone,{recursive:true,force:true})};return{repository,
replies:(0,external_node_path_.join)(from,"replies.jsonl"),out:(0,external_node_path_.join)(home,"report"),[Symbol.asyncDispose]:dispose}};async function openCheckout(input){
const{environment,signal}=input;const languages=(0,ecosystems.GA)(input.assets.wasm);languages.catch(()=>void 0);const{scratch,dispose}=await(0,run.lP)(environment);
try{const repo=await(0,repo_repo.B)({folder:input.folder,scratch,environment,trustOwner:input.github!==null,signal});const trusted=await trustedCommit(input,repo);
const readBase=path=>trusted===null?Promise.resolve(null):repo.show(trusted,path);const isLocal=input.configFrom==="worktree";const read=await(0,settings.X)(input,
isLocal?path=>repo.show(null,path):readBase);const forge=await openForge(input,read);const pull=await forge.pull();const{config,pullBudget}=await(0,pull_budget.
V)(read,forge,pull);const ignored=isLocal?null:await ignoredSettings(input,{repo,pull,path:config.config,readBase});if(ignored!==null)input.log((0,notes.L)(ignored));
const noted=ignored===null?input:{...input,notes:[...input.notes,ignored]};const sources={config,repo,forge,pull,scratch,languages:await languages};const tools={
...makePipelineTools(noted,sources),pullBudget};const places=paths=>(0,wiring_places.W)(config,paths,readBase);const trustedCard=()=>isLocal?Promise.resolve(null):
Promise.resolve(trusted);const start={...input,trustedCommit:trustedCard};const priced=()=>(0,models.ZJ)({start,config,repo,pull,note:()=>void 0});return{config,
tools,pull,range:input.range,places,priced,[Symbol.asyncDispose]:dispose}}catch(error){await dispose();throw error}}async function ignoredSettings({github,range},{
repo,pull,path,readBase}){if(github){if(pull.base===null||pull.head===null)return null;await repo.fetch([pull.base,pull.head]);const[then,now]=[await repo.show(
pull.base,path),await repo.show(pull.head,path)];return then===now?null:{code:"settings-ignored",path,of:"pull"}}const used=await readBase(path);const head=await repo.
resolve(range.head??"HEAD");const others=[await repo.show(null,path),range.worktree?used:await repo.show(head,path)];return others.every(text=>text===used)?null:
{code:"settings-ignored",path,of:"local"}}async function trustedCommit(input,repo){if(!input.github){const local=await forges.F.local({base:null,head:null}).pull();
return(await(0,plan.g3)(local,repo,input.range)).base}const event=input.github.event;const told=event?.pull_request?.base?.sha;const asInputs={...(0,configuration.
Zg)(input.sources),drafts:true,bots:true};const base=typeof told==="string"?told:(await(await openForge(input,asInputs)).pull()).base;if(base===null||!/^[0-9a-f]{40,64}$/.
test(base))return null;await repo.fetch([base]);return base}async function openForge(input,config){if(!input.github)return forges.F.local({base:null,head:null});
const{comment,drafts,bots}=config;return forges.F.github({...input.github,commentMode:comment,drafts,bots,key:"default"})}function makePipelineTools(input,{config,
repo,forge,pull,scratch,languages}){let sandbox;const want=pull.fork&&config.sandbox==="none"?"auto":config.sandbox;const open=async()=>{const results=pull.fork||
want==="none"?null:await openResultsCache(input,config,repo.root);return(0,run.Dm)(input,want,{root:repo.root,scratch,results,variables:config.env})};config.languages.
forEach((0,run.I6)(languages,"language"));const notes2=[...input.notes];const note=added=>void notes2.push(added);const trusted=()=>input.configFrom==="worktree"?
Promise.resolve(null):trustedCommit(input,repo);const asWriter={...input,trustedCommit:trusted};const context={start:asWriter,config,repo,pull,note};let writer;
let controller;return{...commonTools(languages,input),tool:tool.z6,repo,forge,project:project.U,matches:globs=>globs.length===0?()=>false:picomatch(globs,{dot:true}),
sandbox:()=>sandbox??=open(),writer:()=>writer??=(0,models.Kn)(context),recipe:()=>(0,models.nI)(asWriter,config,repo),controller:()=>controller??=(0,models.ls)(
context),recorded:input.recorded!==null,notes:notes2,setup:async()=>{if(config.setup)await runSetup(config.setup,repo.root,input.environment,input.signal)}}}const commonTools=(languages,{
log})=>({languages,frameworks:[...ecosystems.Ij],language:(0,run.I6)(languages,"language"),framework:(0,run.I6)(ecosystems.Ij,"framework"),parallel:Math.min(4,(0,
external_node_os_.availableParallelism)()),hash:text=>(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),now:()=>performance.now(),log});
async function openCompare(input){const{scratch,dispose}=await(0,run.lP)(input.environment);try{const{root,tree}=await makeOverlayTree(input.root,scratch,[input.
folder,input.assets.programs]);const languages=await(0,ecosystems.GA)(input.assets.wasm);let session;const open=async()=>{const sandbox=await(0,run.Dm)({...input,
trusted:false},"auto",{root,scratch});return sandbox.open({head:tree,base:null})};const tools={...commonTools(languages,input),session:()=>session??=open(),project:(0,
project.U)(tree),price:async model=>(await(0,prices.Z)())(model,"")};const close=async()=>{await session?.then(opened=>opened[Symbol.asyncDispose]()).catch(()=>void 0);
await dispose()};return{tools,[Symbol.asyncDispose]:close}}catch(error){await dispose();throw error}}async function openDataset(input){const opened=await openCompare(
{...input,root:null});return{...opened,tools:{...opened.tools,tokenizer:openTokenizer}}}})};export{id,ids,modules};
